/**
 * The same port, but each question is asked once: a second caller gets the first one's answer, also while it is still
 * under way and also if it failed. Made anew for every round, so that a round sees the world as it is then.
 */
export function remember<Port extends object>(port: Port): Port {
  const answers = new Map<string, unknown>()
  return new Proxy(port, {
    get(target, question, receiver) {
      const ask: unknown = Reflect.get(target, question, receiver)
      if (typeof ask !== 'function') return ask
      return (...parameters: unknown[]): unknown => {
        const key = JSON.stringify([String(question), parameters])
        if (!answers.has(key)) answers.set(key, Reflect.apply(ask, target, parameters))
        return answers.get(key)
      }
    }
  })
}
