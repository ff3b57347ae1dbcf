import { z } from 'zod'
import type { Person } from '../../ports/index.ts'

/** Author, co-author or committer of a commit, as https://docs.github.com/graphql/reference/objects#gitactor shows them. */
export const GitActorData = z.object({
  name: z.string().nullable(),
  email: z.string().nullish(),
  user: z.object({ login: z.string() }).nullable()
})

// `user` is never a bot's account; a bot's commits carry its no-reply address:
// https://docs.github.com/account-and-profile/reference/email-addresses-reference
const botAddress = /^(?:\d+\+)?([^@+\s]+\[bot\])@users\.noreply\./i

/** The person with the login of their account; for a bot, the login in its no-reply address. */
export function personOf({ name, email, user }: z.output<typeof GitActorData>): Person {
  return { login: user?.login ?? botAddress.exec(email ?? '')?.[1] ?? null, name }
}

/** The committer, but for GitHub itself, which commits what is merged or edited on the web and has no account that could approve. */
export function committerOf(committer: z.output<typeof GitActorData> | null): Person | null {
  if (committer === null || (committer.user === null && committer.name === 'GitHub')) return null
  return personOf(committer)
}

/** https://docs.github.com/graphql/reference/interfaces#gitsignature */
export const SignatureData = z.object({ isValid: z.boolean(), wasSignedByGitHub: z.boolean() }).nullable()

/** GitHub signs what it commits for an account that is logged in: https://docs.github.com/authentication/managing-commit-signature-verification/about-commit-signature-verification */
export function isByGitHub(signature: z.output<typeof SignatureData>): boolean {
  return signature !== null && signature.isValid && signature.wasSignedByGitHub
}
