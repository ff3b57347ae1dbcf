import type { Fault, Json } from '../github/index.ts'

/** Something that can go wrong between the gate and GitHub. */
export interface Trouble {
  readonly name: string
  /**
   * through: the answer arrives all the same · transient: asking again brings it · permanent: no answer to wait for.
   */
  readonly nature: 'through' | 'transient' | 'permanent'
  /** What the server does to the requests that are hit. */
  readonly fault: Omit<Fault, 'operation' | 'where' | 'nth' | 'times'>
  /** Milliseconds that the client gives an answer, where the trouble is about that. */
  readonly requestLimit?: number
  /** The endpoints that it can happen to, by name; default: all. */
  readonly only?: (endpoint: string) => boolean
}

const isGraphQL = (endpoint: string): boolean => endpoint.startsWith('graphql')
const shape = (name: string, rewrite: (body: Json) => Json): Trouble => ({
  name: `another shape: ${name}`,
  nature: 'transient',
  fault: { kind: 'rewrite', rewrite }
})
const inQuery = (name: string, nature: Trouble['nature'], body: Json): Trouble => ({
  name: `GraphQL: ${name}`,
  nature,
  fault: { kind: 'rewrite', rewrite: () => body },
  only: isGraphQL
})
const status = (code: number, nature: Trouble['nature'], message: string): Trouble => ({
  name: String(code),
  nature,
  fault: { kind: 'status', status: code, message }
})

/** Every trouble of the matrix. */
export const troubles: readonly Trouble[] = [
  { name: '502 of a proxy', nature: 'transient', fault: { kind: 'html502' } },
  status(500, 'transient', 'Server Error'),
  { name: '429 with retry-after', nature: 'transient', fault: { kind: 'secondary', status: 429, retryAfter: 7 } },
  { name: 'primary limit', nature: 'transient', fault: { kind: 'primary' } },
  { name: 'secondary limit with retry-after', nature: 'transient', fault: { kind: 'secondary', retryAfter: 45 } },
  { name: 'connection reset', nature: 'transient', fault: { kind: 'reset' } },
  { name: 'body cut off', nature: 'transient', fault: { kind: 'truncate' } },
  { name: 'never answers', nature: 'transient', fault: { kind: 'hang' }, requestLimit: 120 },
  { name: 'answers late', nature: 'through', fault: { kind: 'slow', delayMs: 20 } },
  { name: 'slow body', nature: 'through', fault: { kind: 'drip', delayMs: 20 } },
  {
    name: 'body slower than the limit',
    nature: 'transient',
    fault: { kind: 'drip', delayMs: 5000 },
    requestLimit: 120
  },
  { name: 'malformed JSON', nature: 'transient', fault: { kind: 'malformed' } },
  shape('list and object exchanged', (body) => (Array.isArray(body) ? {} : [])),
  shape('null', () => null),
  shape('a text', () => 'OK'),
  shape('a message', () => ({ message: 'Service temporarily unavailable' })),
  shape('hollow', hollow),
  {
    ...shape('half of the items', halved),
    only: (endpoint) => /checks|runs|PullRequest/.test(endpoint) && !endpoint.includes('FileAtRef')
  },
  { name: 'moved (307)', nature: 'through', fault: { kind: 'redirect', status: 307 } },
  {
    name: 'moved (301)',
    nature: 'through',
    fault: { kind: 'redirect', status: 301 },
    only: (endpoint) => !isGraphQL(endpoint)
  },
  // A client turns the POST into a GET, which GraphQL has not.
  { name: 'moved (301)', nature: 'permanent', fault: { kind: 'redirect', status: 301 }, only: isGraphQL },
  {
    name: 'sent to a page for people (302)',
    nature: 'transient',
    fault: { kind: 'redirect', status: 302, location: '/login' }
  },
  status(401, 'permanent', 'Bad credentials'),
  status(403, 'permanent', 'Resource not accessible by integration'),
  status(404, 'permanent', 'Not Found'),
  status(422, 'permanent', 'Validation Failed'),
  inQuery('no data', 'transient', { data: null }),
  inQuery('limit', 'transient', { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] }),
  inQuery('half an answer', 'transient', {
    data: { repository: null },
    errors: [{ message: 'Something went wrong while executing your query.' }]
  }),
  inQuery('forbidden', 'permanent', {
    data: { repository: null },
    errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }]
  })
]

/** What a list or object is without its contents: numbers stay, every object in it is empty. */
function hollow(body: Json): Json {
  if (Array.isArray(body)) return body.length === 0 ? [{}] : body.map(() => ({}))
  if (typeof body !== 'object' || body === null) return null
  return Object.fromEntries(
    Object.entries(body).map(([key, value]) => [key, typeof value === 'number' ? value : hollow(value)])
  )
}

/** Every list with only half of its items, while the counts stay. */
function halved(body: Json): Json {
  if (Array.isArray(body)) return body.slice(0, Math.floor(body.length / 2)).map(halved)
  if (typeof body !== 'object' || body === null) return body
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, halved(value)]))
}
