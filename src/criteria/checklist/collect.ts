import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import type { Block } from '../../evidence/markdown.ts'
import { relevantOf } from '../../evidence/relevant-pulls.ts'
import type { PullRequest } from '../../ports/index.ts'
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
  /** When the pull request was approved last. */
  readonly approvedAt?: string
  /** When the commit was made. */
  readonly madeAt: string
}

const mostBlocks = 5000
const mostText = 600

/** The checklist as it is in the commit, or as it is now on GitHub. */
export async function collect(options: Options, context: CollectContext): Promise<Evidence> {
  const { subject, ports } = context
  const madeAt = (await ports.tree.madeAt(subject.commit)).toISOString()
  if (options.file !== undefined) {
    const text = await ports.tree.read(subject.commit, options.file)
    return { name: options.file, path: options.file, madeAt, ...(await read(text, options.file)) }
  }
  const pulls = await pullsOf(options, context)
  const number = options.issue ?? pulls[0]?.number
  if (number === undefined) return { name: 'the pull request', madeAt, ...(await read(undefined, '')) }
  const what = options.issue === undefined ? 'pull-request' : 'issue'
  const { text, url, editedAt } = await ports.github.bodyOf(what, number)
  const name = `${what === 'issue' ? 'issue' : 'pull request'} #${number}`
  const approvedAt = lastApproval(pulls)
  return { name, url, madeAt, editedAt, ...(approvedAt === undefined ? {} : { approvedAt }), ...(await read(text, name)) }
}

/** Those that brought the commit; for an issue they are asked for only to know when they were approved. */
async function pullsOf({ 'edits-after-approval': edits, issue }: Options, { subject, ports: { github } }: CollectContext): Promise<readonly PullRequest[]> {
  if (issue !== undefined && edits === 'allow') return []
  const all = subject.pullRequest === undefined ? await github.pullRequestsOf(subject.commit) : [await github.pullRequest(subject.pullRequest)]
  return relevantOf(all, subject)
}

function lastApproval(pulls: readonly PullRequest[]): string | undefined {
  const times = pulls.flatMap(({ reviews }) => reviews.flatMap(({ state, submittedAt }) => (state === 'APPROVED' && submittedAt !== null ? [submittedAt] : [])))
  return times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0]
}

async function read(text: string | undefined, name: string): Promise<Pick<Evidence, 'exists' | 'blocks' | 'damaged'>> {
  if (text === undefined) return { exists: false, blocks: [], damaged: 0 }
  const [{ repaired }, { outline }, { withVisibleBlanks }] = await Promise.all([import('../../core/encoding.ts'), import('../../evidence/markdown.ts'), import('../../evidence/placeholders.ts')])
  const { text: whole, damaged } = repaired(text.replace(/^\ufeff/, ''))
  const { blocks } = outline(withVisibleBlanks(whole), name)
  if (blocks.length > mostBlocks) {
    throw new EvidenceError('unreadable', `${name} has more than ${mostBlocks} items, headings and lines`, 'Split it, and give each part a criterion of its own.')
  }
  return { exists: true, damaged, blocks: blocks.map((block) => ({ ...block, text: block.text.slice(0, mostText) })) }
}
