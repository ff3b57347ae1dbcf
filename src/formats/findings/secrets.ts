/** The message without the password that Bandit, and Ruff in its first versions, quote in it. */
export function withoutPassword(message: string): string {
  return message.replace(/(hardcoded password): .*/s, '$1')
}

/** What stands for a message that is not told. */
export const leftOut = 'The message of this rule is left out: it may have a secret in it.'

const secretRule = /secret|credential|passw|api[-_ ]?key|private[-_ ]?key|access[-_ ]?(?:key|token)|auth[-_ ]?token/i

/**
 * Whether a rule, by its name, looks for secrets: secretlint, eslint-plugin-no-secrets and others quote in their messages
 * what they find.
 */
export function isAboutSecrets(rule: string | null | undefined): boolean {
  return rule != null && secretRule.test(rule)
}

/** The message of a finding in a format that any tool may write. */
export function withoutSecret(message: string, rule: string | null | undefined): string {
  return isAboutSecrets(rule) ? leftOut : withoutPassword(message)
}
