/**
 * The same question, asked once for the same parameters: for what never changes. The answer is kept as long as the
 * function is; a failure is not.
 */
export function kept<Parameters extends readonly unknown[], Answer>(
  ask: (...parameters: Parameters) => Promise<Answer>
): (...parameters: Parameters) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return async (...parameters) => {
    const key = JSON.stringify(parameters)
    const answer = answers.get(key) ?? ask(...parameters)
    answers.set(key, answer)
    try {
      return await answer
    } catch (error) {
      if (answers.get(key) === answer) answers.delete(key)
      throw error
    }
  }
}
