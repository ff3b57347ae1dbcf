/**
 * The world as GraphQL shows it. Fields are values or functions of their arguments, so that only what a query asks for
 * is looked up. What a world does not have is not here: asking for it is an error, never a silent null.
 */
import { connection, QueryError, type Paging } from './graphql-connection.ts'
import type { Permissions } from './options.ts'
import { nodeId, web } from './render.ts'
import type { Account, Comment, Issue, Person, PullRequest, PullRequestCommit, Review } from './records.ts'
import type { GitCommit, GitObject, TreeEntry } from './repository.ts'
import type { World } from './world.ts'

const TEXT_BYTES = 512_000
const WRITERS = new Set(['admin', 'maintain', 'write'])

/** The root of a query by a token with these permissions. */
export function createRoot(world: World, permissions: Permissions, viewer: Account) {
  return {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      if (`${owner}/${name}`.toLowerCase() !== world.fullName.toLowerCase()) throw new QueryError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`)
      return repository(world, permissions, viewer)
    },
    rateLimit: () => {
      const { limit, remaining, reset } = world.quota.graphql
      return { cost: 1, limit, remaining: Math.max(0, remaining - 1), used: limit - remaining + 1, resetAt: new Date(reset * 1000).toISOString() }
    }
  }
}

/** A repository and whatever is in it. */
function repository(world: World, permissions: Permissions, viewer: Account) {
  const need = (permission: string) => {
    if (permissions[permission] === undefined) throw new QueryError('FORBIDDEN', 'Resource not accessible by integration')
  }
  const actor = (account: Account | null) => account === null ? null : { __typename: account.type, login: account.login.replace(/\[bot\]$/, ''), url: `https://github.com/${account.login}` }
  // `GitActor.user` is a User; a bot is none.
  const gitActor = ({ name, email, account }: Person) => ({ name, email, user: account === null || account.type !== 'User' ? null : { __typename: 'User', login: account.login } })
  const person = ({ name, email }: { name: string; email: string }): Person => {
    const login = world.accounts.get(email)
    return { name, email, account: login === undefined ? null : { login, type: 'User' } }
  }

  const pullRequest = (pull: PullRequest): object => ({
    __typename: 'PullRequest', id: nodeId('PR', pull.number), number: pull.number, title: pull.title, url: web(world, `/pull/${pull.number}`),
    body: pull.body, lastEditedAt: pull.editedAt, state: pull.merged ? 'MERGED' : pull.state.toUpperCase(), merged: pull.merged, isDraft: pull.draft, mergedAt: pull.mergedAt, createdAt: pull.createdAt,
    author: actor(pull.author), mergedBy: actor(pull.mergedBy), baseRefName: pull.baseRef, baseRefOid: pull.baseOid, headRefName: pull.headRef, headRefOid: pull.headOid,
    isCrossRepository: pull.headRepository !== world.fullName,
    mergeCommit: () => pull.mergeCommit === null ? null : commit(pull.mergeCommit),
    baseRepository: () => repository(world, permissions, viewer),
    reviews: ({ states, author, ...paging }: Paging & { states?: string[] | null; author?: string | null }) => {
      const chosen = pull.reviews.filter(({ state, user }) => (states?.includes(state) ?? true) && (author == null || user?.login === author))
      return connection('reviews', chosen, paging, (item) => review(pull, item))
    },
    comments: (paging: Paging) => connection('comments', pull.comments, paging, (item) => comment(pull, item)),
    commits: (paging: Paging) => connection('commits', pull.commits.slice(0, 250), paging, (item) => ({ __typename: 'PullRequestCommit', commit: commit(item.oid, item) }))
  })

  const issue = ({ number, title, state, author, body, editedAt, createdAt }: Issue) => ({
    __typename: 'Issue', id: nodeId('I', number), number, title, url: web(world, `/issues/${number}`), state: state.toUpperCase(), author: actor(author), body, lastEditedAt: editedAt, createdAt
  })

  const review = (pull: PullRequest, { id, user, state, commit: oid, body, submittedAt }: Review) => ({
    __typename: 'PullRequestReview', id: nodeId('PRR', id), databaseId: id, author: actor(user), state, body,
    submittedAt: state === 'PENDING' ? null : submittedAt, url: web(world, `/pull/${pull.number}#pullrequestreview-${id}`),
    authorCanPushToRepository: user !== null && WRITERS.has(world.permissions.get(user.login) ?? 'none'),
    commit: () => oid === null ? null : commit(oid)
  })

  const comment = (pull: PullRequest, { id, user, body, createdAt, editedAt, minimized }: Comment) => ({
    __typename: 'IssueComment', id: nodeId('IC', id), fullDatabaseId: String(id), author: actor(user), body, createdAt, lastEditedAt: editedAt,
    includesCreatedEdit: editedAt !== null, isMinimized: minimized === true, viewerDidAuthor: user?.login === viewer.login, url: web(world, `/pull/${pull.number}#issuecomment-${id}`)
  })

  /** A commit of git; in a pull request with the people that the world says it has. */
  const commit = (oid: string, listed?: PullRequestCommit, known?: GitCommit) => {
    const read = async (): Promise<GitCommit> => {
      const found = known ?? (await world.git.commit(oid))
      if (found === undefined) throw new Error(`the commit ${oid} was never pushed`)
      return found
    }
    return {
      __typename: 'Commit', oid, id: nodeId('C', oid), url: web(world, `/commit/${oid}`),
      message: async () => listed?.message ?? (await read()).message,
      messageHeadline: async () => (listed?.message ?? (await read()).message).split('\n')[0] ?? '',
      committedDate: async () => (await read()).committer.date,
      author: async () => gitActor(listed?.authors[0] ?? person((await read()).author)),
      committer: async () => gitActor(listed?.committer ?? person((await read()).committer)),
      authors: async (paging: Paging) => connection('authors', listed?.authors ?? authorsOf(await read()).map(person), paging, gitActor),
      tree: async () => gitObject({ oid: (await read()).tree, type: 'tree' }),
      parents: async (paging: Paging) => connection('parents', (await read()).parents, paging, (parent) => commit(parent)),
      history: async (paging: Paging) => connection('history', await world.git.commits(oid), paging, (one) => commit(one.oid, undefined, one)),
      // GitHub's own key is used for what it commits itself, and for bots.
      signature: () => world.verified.has(oid) || world.signed.has(oid) ? { __typename: 'GpgSignature', isValid: true, wasSignedByGitHub: world.signed.has(oid) } : null,
      associatedPullRequests: (paging: Paging) => {
        need('pull-requests')
        return connection('associatedPullRequests', world.pullRequests.filter(({ associatedCommits }) => associatedCommits.includes(oid)), paging, pullRequest)
      }
    }
  }

  const gitObject = async ({ oid, type }: GitObject): Promise<object> => {
    if (type === 'commit') return commit(oid)
    const shared = { oid, id: nodeId(type, oid) }
    if (type === 'tree') return { ...shared, __typename: 'Tree', entries: async () => (await world.git.tree(oid)).map(treeEntry) }
    if (type === 'blob') return { ...shared, __typename: 'Blob', ...describeBlob(await world.git.blob(oid)) }
    const tag = await world.git.tag(oid)
    if (tag === undefined) throw new Error(`${oid} is a ${type}`)
    return { ...shared, __typename: 'Tag', name: tag.name, message: tag.message, tagger: gitActor(person(tag.tagger)), target: () => gitObject(tag.target) }
  }

  const treeEntry = ({ path, type, mode, oid, size }: TreeEntry) => ({
    __typename: 'TreeEntry', name: path, type, mode: Number.parseInt(mode, 8), oid, size: size ?? 0,
    object: () => type === 'commit' ? null : gitObject({ oid, type })
  })

  const ref = async (qualifiedName: string) => {
    need('contents')
    const names = ['', 'refs/', 'refs/heads/', 'refs/tags/'].map((prefix) => `${prefix}${qualifiedName}`).filter((name) => name.startsWith('refs/'))
    const refs = await world.git.refs()
    const found = names.map((name) => refs.find((candidate) => candidate.name === name)).find((candidate) => candidate !== undefined)
    if (found === undefined) return null
    const [, prefix = '', name = ''] = /^(refs\/[^/]+\/)(.+)$/.exec(found.name) ?? []
    return { __typename: 'Ref', id: nodeId('REF', found.name), name, prefix, target: () => gitObject(found) }
  }

  return {
    __typename: 'Repository', id: nodeId('R', world.fullName), name: world.repo, nameWithOwner: world.fullName, isPrivate: world.isPrivate, url: web(world),
    defaultBranchRef: () => ref(`refs/heads/${world.defaultBranch}`),
    ref: ({ qualifiedName }: { qualifiedName: string }) => ref(qualifiedName),
    object: async ({ expression, oid }: { expression?: string | null; oid?: string | null }) => {
      need('contents')
      const found = await world.git.object(expression ?? oid ?? '')
      return found === undefined ? null : gitObject(found)
    },
    pullRequest: ({ number }: { number: number }) => {
      need('pull-requests')
      const found = world.pullRequests.find((candidate) => candidate.number === number)
      if (found === undefined) throw new QueryError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
      return pullRequest(found)
    },
    issue: ({ number }: { number: number }) => {
      need('issues')
      const found = world.issues.find((candidate) => candidate.number === number)
      if (found === undefined) throw new QueryError('NOT_FOUND', `Could not resolve to an Issue with the number of ${number}.`)
      return issue(found)
    }
  }
}

/** The author and those whom the message names as co-authors. */
function authorsOf({ author, message }: GitCommit): { name: string; email: string }[] {
  const trailers = [...message.matchAll(/^co-authored-by: *(.*?) *<(.*)> *$/gim)]
  return [author, ...trailers.map(([, name = '', email = '']) => ({ name, email }))]
}

function describeBlob(bytes: Buffer) {
  const isBinary = bytes.subarray(0, 8000).includes(0)
  const isTruncated = bytes.length > TEXT_BYTES
  return { byteSize: bytes.length, isBinary, isTruncated, text: isBinary ? null : bytes.subarray(0, TEXT_BYTES).toString('utf8') }
}
