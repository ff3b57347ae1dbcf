import { expect, it } from '@jest/globals'
import type { Subject } from '../../../src/core/subject.ts'
import type { Evidence } from '../../../src/criteria/approvals/collect.ts'
import { approvals } from '../../../src/criteria/approvals/index.ts'
import type { PullRequest, Review } from '../../../src/ports/index.ts'

const head = 'b'.repeat(40)
const subject: Subject = {
  repository: { owner: 'acme', name: 'widget' },
  commit: head,
  event: 'pull_request',
  branch: 'main',
  proposed: true,
  pullRequest: 7
}
const logins = ['grace', 'alan', 'ada', 'octocat', 'mallory']
const states = ['APPROVED', 'APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']

/** Numbers below `below`, the same ones for the same seed: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function pick<Item>(items: readonly Item[], next: (below: number) => number): Item {
  const item = items[next(items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}

/** Up to ten reviews at different times, oldest first. Mallory may not write; octocat wrote the change. */
function reviewsFrom(next: (below: number) => number): readonly Review[] {
  return Array.from({ length: next(11) }, (_, minute): Review => {
    const login = pick(logins, next)
    return {
      author: next(12) === 0 ? null : { login: next(4) === 0 ? login.toUpperCase() : login, type: 'User' },
      state: pick(states, next),
      commit: next(5) === 0 ? 'c'.repeat(40) : head,
      submittedAt: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
      canPush: login !== 'mallory',
      url: `https://github.com/acme/widget/pull/7#pullrequestreview-${minute}`
    }
  })
}

function shuffled<Item>(items: readonly Item[], next: (below: number) => number): readonly Item[] {
  return items
    .map((item) => ({ item, key: next(2 ** 20) }))
    .toSorted((a, b) => a.key - b.key)
    .map(({ item }) => item)
}

/** What the README says, in the plainest way: the last word of each person, in the order in which they were said. */
function isApproved(inOrder: readonly Review[], count: number): boolean {
  const last = new Map<string, Review>()
  for (const review of inOrder) {
    const decides = review.author !== null && review.state !== 'COMMENTED' && review.state !== 'PENDING'
    if (decides) last.set(review.author.login.toLowerCase(), review)
  }
  const people = [...last].filter(([login]) => login !== 'mallory')
  const objections = people.filter(([, { state }]) => state === 'CHANGES_REQUESTED')
  const approvers = people.filter(
    ([login, { state, commit }]) => login !== 'octocat' && state === 'APPROVED' && commit === head
  )
  return objections.length === 0 && approvers.length >= count
}

function decided(reviews: readonly Review[], count: number): string {
  const pull: PullRequest = {
    number: 7,
    url: 'https://github.com/acme/widget/pull/7',
    merged: false,
    author: { login: 'octocat', type: 'User' },
    baseRef: 'main',
    headSha: head,
    mergeSha: null,
    reviews,
    contributors: [{ commit: head, role: 'author', login: 'octocat', name: 'Octo Cat' }]
  }
  const options = approvals.options.parse({ count })
  const evidence: Evidence = {
    id: 'review',
    set: [{ id: 'review', options }],
    pullRequests: [pull],
    roles: {},
    members: {},
    pulls: {}
  }
  const { status, reason } = approvals.evaluate(options, evidence, {
    subject,
    now: new Date(),
    timeLeft: false,
    people: {}
  })
  return `${status} ${reason}`
}

it('the order in which GitHub lists reviews decides nothing, and the plain model agrees: 2,000 pull requests', () => {
  const next = numbersFrom(20260101)
  const seen = new Map<string, number>()
  for (let round = 0; round < 2000; round++) {
    const reviews = reviewsFrom(next)
    const count = 1 + next(2)
    const inOrder = decided(reviews, count)
    for (let times = 0; times < 3; times++) {
      const permuted = shuffled(reviews, next)
      const outcome = decided(permuted, count)
      if (outcome !== inOrder)
        throw new Error(`round ${round}: ${inOrder} becomes ${outcome} for ${JSON.stringify(permuted)}`)
    }
    if (inOrder.startsWith('passed') !== isApproved(reviews, count))
      throw new Error(`round ${round}: ${inOrder}, unlike the model, for ${count} of ${JSON.stringify(reviews)}`)
    seen.set(inOrder, (seen.get(inOrder) ?? 0) + 1)
  }
  // What never occurs was never tried.
  const occurred = [
    'passed approved',
    'failed changes-requested',
    'failed not-enough',
    'failed own-approval',
    'failed not-entitled',
    'failed stale-approval',
    'failed dismissed',
    'failed deleted-user',
    'failed no-approval'
  ]
  expect(occurred.filter((outcome) => (seen.get(outcome) ?? 0) < 3)).toEqual([])
})
