import type { Subject } from '../core/subject.ts'
import { versionOfTag } from '../core/version.ts'
import type { RemotePort } from '../ports/index.ts'
import type { Policy } from '../policy/schema.ts'

/** The subject before the policy has said how tags are spelled and where releases live. */
export type SubjectFacts = Omit<Subject, 'branch' | 'version' | 'tagPattern'> & { readonly defaultBranch?: string | undefined }

/** Completes the subject from the policy; the default branch is asked of the remote where the event did not name it. */
export async function completeSubject({ defaultBranch, ...facts }: SubjectFacts, policy: Policy, remote: RemotePort): Promise<Subject> {
  const { tag: tagPattern, branch: named } = policy.subject
  const branch = named ?? defaultBranch ?? (await remote.defaultBranch().catch(() => undefined))
  const version = facts.tag === undefined ? undefined : versionOfTag(facts.tag, tagPattern)
  return {
    ...facts,
    ...(tagPattern === undefined ? {} : { tagPattern }),
    ...(branch === undefined ? {} : { branch }),
    ...(version === undefined ? {} : { version })
  }
}
