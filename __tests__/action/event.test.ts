import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { subjectOfEvent, supportedEvents } from '../../src/action/event.ts'

interface Examples { readonly name: string; readonly examples: readonly Payload[] }
type Payload = Readonly<Record<string, unknown>>
const all = JSON.parse(readFileSync(new URL('../../node_modules/@octokit/webhooks-examples/api.github.com/index.json', import.meta.url), 'utf8')) as readonly Examples[]
const examplesOf = (event: string): readonly Payload[] => all.find(({ name }) => name === event)?.examples ?? []

const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)
const zero = '0'.repeat(40)
const judged = (name: string, payload: unknown, more: { sha?: string; ref?: string } = {}, override: { sha?: string; tag?: string } = {}) =>
  subjectOfEvent({ name, sha, ref: 'refs/heads/main', payload, ...more }, override)
const refused = expect.objectContaining({ name: 'ConfigurationError', code: 'event-unsupported' }) as unknown as Error

describe("GitHub's own examples", () => {
  it('push: of a branch or tag the commit, of a deletion an error', () => {
    const examples = examplesOf('push') as readonly { ref: string; deleted: boolean; after: string }[]
    expect(examples.map(({ deleted }) => deleted)).toEqual(expect.arrayContaining([true, false]))
    for (const payload of examples) {
      if (payload.deleted) expect(() => judged('push', payload)).toThrow(refused)
      else expect(judged('push', payload)).toMatchObject({ commit: payload.after, ref: payload.ref, proposed: false, peel: false, ...(payload.ref.startsWith('refs/tags/') ? { tag: 'simple-tag' } : {}) })
    }
  })

  it('release: the tag, peeled; of a deletion an error', () => {
    const examples = examplesOf('release') as readonly { action: string; release: { tag_name: string } }[]
    expect(examples.length).toBeGreaterThan(5)
    for (const payload of examples) {
      if (payload.action === 'deleted') expect(() => judged('release', payload)).toThrow(refused)
      else expect(judged('release', payload)).toEqual({ commit: sha, peel: true, ref: 'refs/tags/0.0.1', tag: '0.0.1', proposed: false, defaultBranch: 'master' })
    }
  })

  it.each(['workflow_dispatch', 'repository_dispatch'])('%s: what the runner says', (event) => {
    expect(examplesOf(event).length).toBeGreaterThan(0)
    for (const payload of examplesOf(event)) {
      expect(judged(event, payload)).toMatchObject({ commit: sha, ref: 'refs/heads/main', peel: false, proposed: false })
      expect(judged(event, payload, { ref: 'refs/tags/v1' })).toMatchObject({ commit: sha, ref: 'refs/tags/v1', tag: 'v1', peel: true })
    }
  })

  it('workflow_run: the commit of that run, not the one of this', () => {
    for (const payload of examplesOf('workflow_run') as readonly { workflow_run: { head_sha: string } }[]) {
      const subject = judged('workflow_run', payload)
      expect(subject).toMatchObject({ commit: payload.workflow_run.head_sha, proposed: false })
      expect(subject).not.toHaveProperty('tag')
    }
  })

  it('deployment: the commit that is deployed', () => {
    for (const payload of examplesOf('deployment') as readonly { deployment: { sha: string } }[]) {
      expect(judged('deployment', payload, { ref: 'refs/tags/v1' })).toMatchObject({ commit: payload.deployment.sha, tag: 'v1', proposed: false })
      expect(judged('deployment', payload, { ref: '' })).not.toHaveProperty('ref')
    }
  })

  it.each(['pull_request', 'pull_request_review'])('%s: its head, proposed', (event) => {
    expect(examplesOf(event).length).toBeGreaterThan(3)
    for (const payload of examplesOf(event) as readonly { pull_request: { number: number; head: { sha: string }; base: { ref: string } } }[]) {
      const { number, head, base } = payload.pull_request
      const subject = { commit: head.sha, peel: false, ref: `refs/pull/${number}/head`, proposed: true, pullRequest: number, baseRef: `refs/heads/${base.ref}` }
      expect(judged(event, payload)).toMatchObject(subject)
      expect(judged(event, payload, { ref: `refs/pull/${number}/merge` })).toMatchObject({ ...subject, testMerge: sha })
      expect(judged(event, payload, { ref: `refs/pull/${number}0/merge` })).not.toHaveProperty('testMerge')
    }
  })

  it('merge_group: its head, proposed, and the pull request', () => {
    expect(examplesOf('merge_group').length).toBeGreaterThan(0)
    for (const payload of examplesOf('merge_group') as readonly { merge_group: { head_sha: string; head_ref: string } }[]) {
      expect(judged('merge_group', payload)).toMatchObject({ commit: payload.merge_group.head_sha, ref: payload.merge_group.head_ref, proposed: true, pullRequest: 104, baseRef: 'refs/heads/main' })
    }
  })

  it('of every other event: an error, unless sha is given', () => {
    const others = all.filter(({ name }) => !supportedEvents.includes(name))
    expect(others.length).toBeGreaterThan(30)
    for (const { name, examples } of others) {
      for (const payload of examples) {
        expect(() => judged(name, payload)).toThrow(refused)
        expect(judged(name, payload, {}, { sha: other })).toMatchObject({ commit: other, proposed: false, peel: false })
      }
    }
  })
})

describe('by hand', () => {
  const pull = (more: object) => ({ pull_request: { number: 7, head: { sha: other }, base: { ref: 'main' }, ...more } })

  it('schedule: the default branch', () => {
    expect(judged('schedule', { schedule: '0 0 * * *' })).toEqual({ commit: sha, ref: 'refs/heads/main', peel: false, proposed: false })
    expect(judged('schedule', null)).toMatchObject({ commit: sha })
  })

  it('pull_request_target is judged as the head, never as the base that the runner names', () => {
    expect(judged('pull_request_target', pull({ merged: false }))).toMatchObject({ commit: other, proposed: true, baseRef: 'refs/heads/main' })
  })

  it('an annotated tag: the commit, not the tag object', () => {
    const push = { ref: 'refs/tags/v1.2.3', after: other, head_commit: { id: sha }, deleted: false }
    expect(judged('push', push, { sha: other })).toMatchObject({ commit: sha, tag: 'v1.2.3', peel: false })
    expect(judged('push', { ...push, head_commit: null })).toMatchObject({ commit: other, peel: true })
    expect(judged('push', { ref: 'refs/tags/v1.2.3', after: other })).toMatchObject({ commit: other, peel: true })
  })

  it('a tag whose name has slashes, a branch whose name looks like a tag', () => {
    expect(judged('push', { ref: 'refs/tags/widget/v1', after: other })).toMatchObject({ tag: 'widget/v1' })
    expect(judged('push', { ref: 'refs/heads/tags/v1', after: other })).not.toHaveProperty('tag')
    expect(judged('push', { ref: 'refs/heads/refs/tags/v1', after: other })).not.toHaveProperty('tag')
  })

  it.each(['pull_request', 'pull_request_target'])('%s closed and merged: the merge commit, no longer proposed', (event) => {
    expect(judged(event, { action: 'closed', ...pull({ merged: true, merge_commit_sha: sha }) }, { sha: other })).toMatchObject({ commit: sha, ref: 'refs/heads/main', proposed: false, pullRequest: 7, baseRef: 'refs/heads/main' })
    expect(() => judged(event, pull({ merged: true, merge_commit_sha: null }))).toThrow(refused)
    expect(() => judged(event, pull({ merged: true }))).toThrow(refused)
    expect(() => judged(event, pull({ merged: true, merge_commit_sha: 'main' }))).toThrow(refused)
  })

  it.each([
    ['refs/heads/gh-readonly-queue/main/pr-12-abc', 12],
    ['refs/heads/gh-readonly-queue/release/1.2/pr-7-abc', 7],
    ['refs/heads/main', undefined],
    ['refs/heads/gh-readonly-queue/main/pr-0-abc', undefined],
    ['refs/heads/gh-readonly-queue/main/pr-x-abc', undefined]
  ])('merge_group with the head %s: pull request %s', (head_ref, number) => {
    expect(judged('merge_group', { merge_group: { head_sha: other, head_ref, base_ref: 'refs/heads/main' } }).pullRequest).toBe(number)
  })
})

describe('the inputs sha and tag', () => {
  const merged = { pull_request: { number: 7, merged: true, merge_commit_sha: other, head: { sha: 'c'.repeat(40) }, base: { ref: 'main' } } }
  const open = { pull_request: { number: 7, merged: false, head: { sha: other }, base: { ref: 'main' } } }
  const group = { merge_group: { head_sha: other, head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc', base_ref: 'refs/heads/main' } }

  it.each([['pull_request', merged], ['pull_request', open], ['pull_request_target', open], ['pull_request_review', open], ['merge_group', group]])('another commit than that of %s is not what that is about', (event, payload) => {
    const subject = judged(event, payload, { ref: 'refs/pull/7/merge' }, { sha })
    expect(subject).toMatchObject({ commit: sha, proposed: false, baseRef: 'refs/heads/main' })
    for (const fact of ['pullRequest', 'testMerge']) expect(subject).not.toHaveProperty(fact)
  })

  it('the same commit as that of the event changes nothing', () => {
    for (const [event, payload] of [['pull_request', open], ['merge_group', group], ['pull_request', merged]] as const) {
      expect(judged(event, payload, {}, { sha: other })).toEqual(judged(event, payload))
    }
  })

  it('sha is taken as it is: nothing is peeled', () => {
    expect(judged('release', { action: 'published', release: { tag_name: 'v1' } }, {}, { sha: other })).toMatchObject({ commit: other, peel: false, tag: 'v1' })
  })

  it('tag names the tag, whatever the event', () => {
    expect(judged('push', { ref: 'refs/heads/main', after: other }, {}, { tag: 'v9' })).toMatchObject({ tag: 'v9', commit: other })
    expect(judged('push', { ref: 'refs/tags/v1', after: other }, {}, { tag: 'v9' })).toMatchObject({ tag: 'v9' })
  })

  it.each([zero, '0'.repeat(64), 'main', 'A'.repeat(40), 'a'.repeat(39), 'a'.repeat(41), `${sha}\n`, '', ` ${sha}`])('%j is no commit', (bad) => {
    expect(() => judged('issues', {}, {}, { sha: bad })).toThrow(refused)
    expect(() => judged('workflow_dispatch', {}, { sha: bad })).toThrow(refused)
  })

  it('a SHA-256 name is one', () => {
    expect(judged('workflow_dispatch', {}, { sha: 'a'.repeat(64) })).toMatchObject({ commit: 'a'.repeat(64) })
  })
})

describe('hostile payloads are refused, never a crash and never a pass', () => {
  const payloads: unknown[] = [
    null, undefined, [], {}, 'x', 7, true, [null], { ref: null }, { ref: 7, after: sha }, { ref: 'refs/heads/main' }, { ref: 'refs/heads/main', after: zero }, { ref: 'refs/heads/main', after: 'main' },
    { ref: 'refs/heads/main', after: sha, head_commit: { id: 'x' } }, { ref: 'refs/heads/main', after: sha, head_commit: {} }, { ref: 'refs/heads/main', after: sha, deleted: 'no' }, { ref: ['refs/heads/main'], after: [sha] },
    { release: null }, { action: 'published', release: { tag_name: '' } }, { action: 'published', release: { tag_name: 7 } }, { release: { tag_name: 'v1' } },
    { workflow_run: null }, { workflow_run: { head_sha: 'HEAD' } }, { workflow_run: { head_sha: sha.toUpperCase() } }, { deployment: { sha: 'main', ref: 'main' } }, { deployment: { sha } },
    { merge_group: { head_sha: sha } }, { merge_group: { head_sha: '', head_ref: '', base_ref: '' } }, { pull_request: null }, { pull_request: [] },
    { pull_request: { number: '7', merged: false, head: { sha }, base: { ref: 'main' } } }, { pull_request: { number: 7.5, head: { sha }, base: { ref: 'main' } } },
    { pull_request: { number: 7, merged: 'true', head: { sha }, base: { ref: 'main' } } }, { pull_request: { number: 7, head: { sha }, base: { ref: '' } } }, { pull_request: { number: 7, head: null, base: { ref: 'main' } } },
    JSON.parse('{"__proto__":{"ref":"refs/heads/main","after":"a"}}'), JSON.parse(`{"pull_request":{"__proto__":{"number":7,"head":{"sha":"${sha}"},"base":{"ref":"main"}}}}`)
  ]
  const reading = supportedEvents.filter((event) => !['workflow_dispatch', 'schedule', 'repository_dispatch'].includes(event))

  it.each(reading)('%s', (event) => {
    for (const payload of payloads) expect(() => judged(event, payload)).toThrow(refused)
  })

  it.each(['workflow_dispatch', 'schedule', 'repository_dispatch'])('%s reads nothing of it but the default branch', (event) => {
    for (const payload of payloads) expect(judged(event, payload)).toEqual({ commit: sha, ref: 'refs/heads/main', peel: false, proposed: false })
    for (const repository of [null, [], { default_branch: '' }, { default_branch: 7 }]) expect(judged(event, { repository })).not.toHaveProperty('defaultBranch')
  })

  it.each(['constructor', 'toString', 'hasOwnProperty', '__proto__', 'valueOf', 'PUSH', 'push ', 'pull_request_comment'])('the event %j', (event) => {
    for (const payload of [...payloads, { ref: 'refs/heads/main', after: sha }]) expect(() => judged(event, payload)).toThrow(refused)
  })

  it('says what to do', () => {
    expect(() => judged('issue_comment', {})).toThrow(/Run the gate on one of push, release, .*or give it the input `sha`/)
  })
})
