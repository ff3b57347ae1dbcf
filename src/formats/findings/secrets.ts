/** The message without the password that Bandit, and Ruff in its first versions, quote in it. */
export function withoutPassword(message: string): string {
  return message.replace(/(hardcoded password): .*/s, '$1')
}
