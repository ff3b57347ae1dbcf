import { z } from 'zod'
import { fullName } from '../../core/subject.ts'
import type { RemotePort, RemoteTag } from '../../ports/index.ts'
import { type Client, unreadable } from './client.ts'

const permission = 'contents: read'
// A tag of a tag of a tag …: git allows it, nobody needs more.
const mostTagObjects = 8

const GitObject = z.object({ type: z.string(), sha: z.string() })
const RefData = z.object({ ref: z.string(), object: GitObject })
const TagData = z.object({ object: GitObject, verification: z.object({ verified: z.boolean(), reason: z.string() }).optional() })

/** The repository through GitHub's API: right in any clone, or without one. Refs are named in full, so that no tag answers for a branch. */
export function githubRemote(client: Client): RemotePort {
  const findRef = async (ref: string): Promise<z.output<typeof GitObject> | undefined> => {
    const ask = { path: '/repos/{owner}/{repo}/git/ref/{ref}', parameters: { ref }, what: `the ref refs/${ref}`, permission } as const
    const found = await client.find(ask, RefData)
    if (found !== undefined && found.ref !== `refs/${ref}`) throw unreadable(`GitHub answered with ${found.ref} when asked for refs/${ref}`)
    return found?.object
  }

  return {
    name: `github.com/${fullName({ owner: client.owner, name: client.repo })}`,
    async tag(name) {
      const object = await findRef(`tags/${name}`)
      return object === undefined ? undefined : peel(client, name, object)
    },
    async tagNames() {
      const ask = { path: '/repos/{owner}/{repo}/git/matching-refs/{ref}', parameters: { ref: 'tags/' }, what: 'the tags', permission } as const
      const refs = await client.get(ask, z.array(RefData))
      return refs.flatMap(({ ref }) => (ref.startsWith('refs/tags/') ? [ref.slice('refs/tags/'.length)] : []))
    },
    async contains(branch, commit) {
      const tip = await findRef(`heads/${branch}`)
      if (tip === undefined) return 'no-such-branch'
      if (tip.sha === commit) return 'contained'
      const ask = {
        path: '/repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead: `${tip.sha}...${commit}`, per_page: 1 },
        what: `how ${commit} relates to ${branch}`,
        permission
      } as const
      const comparison = await client.find(ask, z.object({ status: z.enum(['identical', 'behind', 'ahead', 'diverged']) }))
      if (comparison === undefined) return 'unknown-commit'
      return comparison.status === 'identical' || comparison.status === 'behind' ? 'contained' : 'not-contained'
    },
    async defaultBranch() {
      const ask = { path: '/repos/{owner}/{repo}', what: 'the repository', permission: 'metadata: read' } as const
      return (await client.get(ask, z.object({ default_branch: z.string() }))).default_branch
    }
  }
}

/** The commit that an object name leads to: itself, unless GitHub knows it as a tag object. */
export async function peelToCommit(client: Client, sha: string): Promise<string> {
  const ask = { path: '/repos/{owner}/{repo}/git/tags/{tag_sha}', parameters: { tag_sha: sha }, what: `the object ${sha}`, permission } as const
  const tag = await client.find(ask, TagData)
  return tag === undefined ? sha : (await peel(client, sha, tag.object)).commit
}

async function peel(client: Client, name: string, start: z.output<typeof GitObject>): Promise<RemoteTag> {
  let object = start
  let signature: RemoteTag['signature']
  for (let depth = 0; object.type === 'tag' && depth < mostTagObjects; depth++) {
    const ask = { path: '/repos/{owner}/{repo}/git/tags/{tag_sha}', parameters: { tag_sha: object.sha }, what: `the tag object of ${name}`, permission } as const
    const tag = await client.get(ask, TagData)
    signature ??= tag.verification === undefined ? undefined : { verified: tag.verification.verified, reason: tag.verification.reason }
    object = tag.object
  }
  if (object.type !== 'commit') throw unreadable(`the tag ${name} leads to a ${object.type}, not to a commit`)
  const annotated = start.type === 'tag'
  return { name, commit: object.sha, annotated, ...(signature === undefined ? {} : { signature }) }
}
