import { z } from 'zod'
import { type Ask, type Client, unreadable } from './client.ts'

const perPage = 100
// A list that changes between two pages is read again from the start, so often.
const attempts = 3
// 10,000 items: more than GitHub keeps for one commit; ends a list that never does.
const mostPages = 100

interface List<Item> {
  /** The key that holds the items and stands beside `total_count`; absent where the answer is the list itself. */
  readonly key?: string
  readonly item: z.ZodType<Item>
  readonly id: (item: Item) => number | string
}

/**
 * All items of a list, or an EvidenceError: every page is read, no item comes twice, and where GitHub states a total
 * (`total_count`) exactly so many arrived. The `Link` header is not relied on.
 */
export async function allOf<Item>(client: Client, ask: Ask, list: List<Item>): Promise<readonly Item[]> {
  for (let attempt = 1; ; attempt++) {
    const { items, total } = await readOnce(client, ask, list)
    const distinct = new Set(items.map(list.id)).size
    if (distinct === items.length && (total === undefined || total === items.length)) return items
    if (attempt === attempts) {
      const seen = total === undefined ? `${items.length} entries, ${distinct} of them different` : `${distinct} different entries of ${total}`
      throw unreadable(`GitHub's list of ${ask.what} is incomplete or changed while it was read: ${seen}`)
    }
  }
}

async function readOnce<Item>(client: Client, ask: Ask, { key, item }: List<Item>): Promise<{ items: readonly Item[]; total: number | undefined }> {
  const schema = key === undefined ? z.array(item).transform((items) => ({ items, total: 0 })) : counted(key, item)

  const items: Item[] = []
  let total = 0
  for (let page = 1; page <= mostPages; page++) {
    const answer = await client.get({ ...ask, parameters: { ...ask.parameters, per_page: perPage, page } }, schema)
    items.push(...answer.items)
    total = Math.max(answer.total, total)
    // A full page is never the last, even if the total says so; a short one is, unless the total says otherwise.
    const ended = answer.items.length === 0 || (answer.items.length < perPage && items.length >= total)
    const tooMany = key !== undefined && items.length > total
    if (ended || tooMany) return { items, total: key === undefined ? undefined : total }
  }
  throw unreadable(`GitHub's list of ${ask.what} does not end after ${mostPages} pages`)
}

function counted<Item>(key: string, item: z.ZodType<Item>): z.ZodType<{ items: Item[]; total: number }> {
  const Page = z.object({ total_count: z.int().min(0), [key]: z.unknown() })
  const Items = z.array(item)
  return Page.transform((page, context) => {
    const items = Items.safeParse(page[key])
    if (items.success) return { items: items.data, total: Page.shape.total_count.parse(page['total_count']) }
    context.issues.push({ code: 'custom', message: `${key}: ${items.error.issues[0]?.message ?? 'not a list'}`, input: page[key] })
    return z.NEVER
  })
}
