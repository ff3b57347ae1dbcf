import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { Block } from '../../evidence/markdown.ts'
import type { Subject } from '../../core/subject.ts'
import { headOf, relevantOf } from '../../evidence/relevant-pulls.ts'
import type { PullRequest, Review } from '../../ports/index.ts'
import type { Options } from './options.ts'

export interface Evidence {
  /** What messages call it: the path, or `pull request #12`. */
  readonly name: string
  /** Set for a file: findings stand on its lines. */
  readonly path?: string
  readonly url?: string
  /** Whether there is such a document at all. */
  readonly exists: boolean
  readonly blocks: readonly Block[]
  /** Characters that were read as what they had been. */
  readonly damaged: number
  /** When the text of a pull request or issue was edited last; null: never since it was sent. */
  readonly editedAt?: string | null
  /** Set for an issue: when its text was sent or edited last. */
  readonly writtenAt?: string
  /** When the pull request was approved last, by an approval that stands. */
  readonly approvedAt?: string
  /** When the commit was made. */
  readonly madeAt: string
}

const mostBlocks = 5000
const mostText = 4000

/** The checklist as it is in the commit, or as it is now on GitHub. */
export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const { subject, ports } = context
  const madeAt = (await ports.tree.madeAt(subject.commit)).toISOString()
  if (options.file !== undefined) {
    const text = await ports.tree.read(subject.commit, options.file)
    return { name: options.file, path: options.file, madeAt, ...(await read(text, options.file)) }
  }
  const pulls = await pullsOf(options, context)
  if (options.issue === undefined && pulls.length > 1) {
    const numbers = pulls.map(({ number }) => `#${number}`).join(' and ')
    throw new EvidenceError('unreadable', `${numbers} brought the commit, and each has a text of its own`, 'Close all but one of them, or keep the checklist in a file or an issue.')
  }
  const number = options.issue ?? pulls[0]?.number
  if (number === undefined) return { name: 'the pull request', madeAt, ...(await read(undefined, '')) }
  const what = options.issue === undefined ? 'pull-request' : 'issue'
  const { text, url, createdAt, editedAt } = await ports.github.bodyOf(what, number)
  const name = `${what === 'issue' ? 'issue' : 'pull request'} #${number}`
  const approvedAt = lastApproval(pulls, subject)
  return { name, url, madeAt, editedAt, ...(what === 'issue' ? { writtenAt: editedAt ?? createdAt } : {}), ...(approvedAt === undefined ? {} : { approvedAt }), ...(await read(text, name)) }
}

/** Those that brought the commit; for an issue they are asked for only to know when they were approved. */
async function pullsOf({ 'edits-after-approval': edits, issue }: Options, { subject, ports: { github } }: CollectContext): Promise<readonly PullRequest[]> {
  if (issue !== undefined && edits === 'allow') return []
  const all = subject.pullRequest === undefined ? await github.pullRequestsOf(subject.commit) : [await github.pullRequest(subject.pullRequest)]
  return relevantOf(all, subject)
}

/** By people who may push, on the head that was merged, each by their newest review that decides. */
function lastApproval(pulls: readonly PullRequest[], subject: Subject): string | undefined {
  const times = pulls.flatMap((pull) => {
    const decisive = pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING')
    const newest = new Map(decisive.toSorted((a, b) => at(a) - at(b)).map((review) => [review.author?.login.toLowerCase() ?? '', review]))
    const standing = [...newest.values()].filter(({ author, state, canPush, commit }) => author?.type === 'User' && state === 'APPROVED' && canPush && commit === headOf(pull, subject))
    return standing.flatMap(({ submittedAt }) => submittedAt ?? [])
  })
  return times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
}

/** A review whose time cannot be read is the newest, and tells no time of an approval. */
function at({ submittedAt }: Review): number {
  return Date.parse(submittedAt ?? '') || Infinity
}

async function read(text: string | undefined, name: string): Promise<Pick<Evidence, 'exists' | 'blocks' | 'damaged'>> {
  if (text === undefined) return { exists: false, blocks: [], damaged: 0 }
  const [{ repaired }, { outline }, { withVisibleBlanks }] = await Promise.all([import('../../core/encoding.ts'), import('../../evidence/markdown.ts'), import('../../evidence/placeholders.ts')])
  const { text: whole, damaged } = repaired(text.replace(/^\ufeff/, ''))
  const { blocks } = outline(withVisibleBlanks(whole), name)
  if (blocks.length > mostBlocks) {
    throw new EvidenceError('unreadable', `${name} has more than ${mostBlocks} items, headings and lines`, 'Split it, and give each part a criterion of its own.')
  }
  const long = blocks.find(({ kind, text: words }) => kind !== 'code' && words.length > mostText)
  if (long !== undefined) throw new EvidenceError('unreadable', `line ${long.line} of ${name} has more than ${mostText} characters`, 'Write it shorter, or as several items.')
  return { exists: true, damaged, blocks: blocks.map((block) => (block.kind === 'code' ? { ...block, text: block.text.slice(0, mostText) } : block)) }
}
