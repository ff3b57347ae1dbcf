/** An error that GitHub answers with beside the data; `type` is GitHub's word for it. */
export class QueryError extends Error {
  readonly type: string

  constructor(type: string, message: string) {
    super(message)
    this.type = type
  }
}

/** The arguments of every connection. */
export interface Paging { first?: number | null; last?: number | null; after?: string | null; before?: string | null }

/** One page of the items, bounded as GitHub demands: `first` or `last`, at most 100. */
export function connection<T>(name: string, items: readonly T[], { first, last, after, before }: Paging, render: (item: T) => object) {
  const size = first ?? last
  if (size == null) throw new QueryError('MISSING_PAGINATION_BOUNDARIES', `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`)
  if (size > 100) throw new QueryError('EXCESSIVE_PAGINATION', `Requesting ${size} records on the \`${name}\` connection exceeds the \`${first == null ? 'last' : 'first'}\` limit of 100 records.`)
  const low = after == null ? 0 : fromCursor(after)
  const high = before == null ? items.length : fromCursor(before) - 1
  const start = first == null ? Math.max(low, high - size) : low
  const end = first == null ? high : Math.min(high, low + size)
  const edges = items.slice(start, end).map((item, index) => ({ cursor: toCursor(start + index + 1), node: render(item) }))
  const pageInfo = { hasNextPage: end < items.length, hasPreviousPage: start > 0, startCursor: edges.at(0)?.cursor ?? null, endCursor: edges.at(-1)?.cursor ?? null }
  return { totalCount: items.length, pageInfo, edges, nodes: edges.map(({ node }) => node) }
}

function toCursor(position: number): string {
  return Buffer.from(`cursor:v2:${position}`).toString('base64')
}

function fromCursor(cursor: string): number {
  const [, position] = /^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? []
  if (position === undefined) throw new QueryError('INVALID_CURSOR_ARGUMENTS', `\`${cursor}\` does not appear to be a valid cursor.`)
  return Number(position)
}
