import { describe, expect, it } from '@jest/globals'
import { collect } from '../../../src/criteria/checklist/collect.ts'
import { evaluate } from '../../../src/criteria/checklist/evaluate.ts'
import { checklist } from '../../../src/criteria/checklist/index.ts'
import type { Body, GitHubPort, PullRequest, Review, TreePort } from '../../../src/ports/index.ts'
import { collectContext } from '../../support/git/context.ts'
import { subject } from './support.ts'

const head = 'a'.repeat(40)
const tree: TreePort = { read: async () => undefined, list: async () => [], paths: async () => [], madeAt: async () => new Date('2026-01-10T12:00:00Z') }

function review(login: string, more: Partial<Review> = {}): Review {
  return { author: { login, type: 'User' }, state: 'APPROVED', commit: head, submittedAt: '2026-01-10T10:00:00Z', canPush: true, url: 'u', ...more }
}

function pull(number: number, reviews: readonly Review[]): PullRequest {
  return { number, url: `https://github.com/acme/widget/pull/${number}`, merged: true, author: null, baseRef: 'main', headSha: head, mergeSha: subject.commit, reviews, contributors: [] }
}

const body: Body = { text: '- [x] Done\n', url: 'https://github.com/acme/widget/pull/7', createdAt: '2026-01-09T10:00:00Z', editedAt: '2026-01-11T10:00:00Z' }

async function judge(options: unknown, pulls: readonly PullRequest[], more: Partial<Body> = {}) {
  const parsed = checklist.options.parse(options)
  const asked: Partial<GitHubPort> = { pullRequestsOf: async () => pulls, bodyOf: async () => ({ ...body, ...more }) }
  const evidence = await collect(parsed, collectContext(subject, { tree, github: asked as GitHubPort }))
  return evaluate(parsed, evidence, { subject, now: new Date(), timeLeft: false, people: {} })
}

describe('a text that was edited after an approval', () => {
  it.each([
    { name: 'is not approved again', reviews: [review('grace')], reason: 'edited-after-approval' },
    { name: 'is approved again', reviews: [review('grace'), review('heidi', { submittedAt: '2026-01-12T10:00:00Z' })], reason: 'complete' },
    { name: 'is approved by somebody who may not push', reviews: [review('grace'), review('mallory', { submittedAt: '2026-01-12T10:00:00Z', canPush: false })], reason: 'edited-after-approval' },
    { name: 'is approved by a bot', reviews: [review('grace'), review('robot', { submittedAt: '2026-01-12T10:00:00Z', author: { login: 'robot', type: 'Bot' } })], reason: 'edited-after-approval' },
    { name: 'is approved on another head', reviews: [review('grace'), review('heidi', { submittedAt: '2026-01-12T10:00:00Z', commit: 'b'.repeat(40) })], reason: 'edited-after-approval' },
    { name: 'is approved, and then not', reviews: [review('grace'), review('heidi', { submittedAt: '2026-01-12T10:00:00Z' }), review('heidi', { submittedAt: '2026-01-13T10:00:00Z', state: 'CHANGES_REQUESTED' })], reason: 'edited-after-approval' },
    { name: 'was never approved', reviews: [], reason: 'complete' }
  ])('$name: $reason', async ({ reviews, reason }) => expect((await judge({ 'pull-request': true }, [pull(7, reviews)])).reason).toBe(reason))
})

describe('a pull request', () => {
  it('of several that brought the commit is not chosen by chance', async () => {
    await expect(judge({ 'pull-request': true }, [pull(7, []), pull(8, [])])).rejects.toMatchObject({ code: 'unreadable', message: expect.stringContaining('#7 and #8') as unknown })
  })

  it('that there is not fails', async () => expect((await judge({ 'pull-request': true }, [])).reason).toBe('no-checklist'))
})

describe('an issue', () => {
  it.each([
    { editedAt: '2026-01-11T10:00:00Z', text: '- [x] Done\n', reason: 'complete' },
    { editedAt: null, text: '- [x] Done\n', reason: 'date-before-commit' },
    { editedAt: '2026-01-10T11:59:59Z', text: '- [x] Done\n', reason: 'date-before-commit' },
    { editedAt: null, text: '- [ ] Done N/A: none\n', reason: 'nothing-applies' }
  ])('last written at $editedAt, for a commit of 2026-01-10 12:00: $reason', async ({ editedAt, text, reason }) => expect((await judge({ issue: 812 }, [], { editedAt, text })).reason).toBe(reason))
})
