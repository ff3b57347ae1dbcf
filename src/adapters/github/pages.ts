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
 * (`total_count`) exactly so many arrived. A list ends where both the count and the `Link` header say so.
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
  let announced = false
  for (let page = 1; page <= mostPages; page++) {
    const { content, next } = await client.page({ ...ask, parameters: { ...ask.parameters, per_page: perPage, page } }, schema)
    // What has no count can only be told whole by its pages: all full but the last, and as many as were announced.
    if (key === undefined && next && content.items.length < perPage) throw unreadable(`GitHub gave ${content.items.length} entries of ${ask.what} on page ${page}, and says that more follow`)
    if (announced && content.items.length === 0) throw unreadable(`GitHub's list of ${ask.what} ends before the page that it announced`)
    announced = next
    items.push(...content.items)
    total = Math.max(content.total, total)
    // Without a count, a full page may have a successor whatever the header says.
    const mayGoOn = next || items.length < total || (key === undefined && content.items.length === perPage)
    const tooMany = key !== undefined && items.length > total
    if (content.items.length === 0 || !mayGoOn || tooMany) return { items, total: key === undefined ? undefined : total }
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
