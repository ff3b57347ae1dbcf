import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitRemote } from '../../../src/adapters/git/index.ts'
import type { Evidence } from '../../../src/criteria/tag/collect.ts'
import { tag } from '../../../src/criteria/tag/index.ts'
import { shellWord } from '../../../src/core/shell-word.ts'
import type { Subject } from '../../../src/core/subject.ts'
import type { RemotePort, RemoteTag } from '../../../src/ports/remote.ts'
import { createProject, type Project, type WorkingCopy } from '../../support/git.ts'
import { collectContext, evaluateContext, subjectOf } from '../../support/git/context.ts'

const commit = 'a'.repeat(40)
const other = 'b'.repeat(40)
const released = subjectOf(commit, { ref: 'refs/tags/v1.0.0', tag: 'v1.0.0', version: '1.0.0' })

function at(tagged: Partial<RemoteTag> | null, name = 'v1.0.0'): Evidence {
  const whole = tagged === null ? null : { name, commit, annotated: false, ...tagged }
  return { about: 'tag', remote: 'origin', name, tag: whole }
}

function judge(evidence: Evidence, input: unknown = {}, about: Subject = released) {
  return tag.evaluate(tag.options.parse(input), evidence, evaluateContext(about))
}

const valid = { verified: true, reason: 'valid' }
const unknownKey = { verified: false, reason: 'unknown_key' }
const patterned = subjectOf(commit, { tag: 'release-1', tagPattern: 'v{version}' })

describe('evaluate', () => {
  it.each([
    ['a lightweight tag', at({}), {}, released, 'passed', 'on-commit'],
    ['an annotated tag', at({ annotated: true }), { annotated: true }, released, 'passed', 'on-commit'],
    ['a signed tag', at({ annotated: true, signature: valid }), { signed: true }, released, 'passed', 'on-commit'],
    [
      'a bad signature that nobody asked about',
      at({ annotated: true, signature: unknownKey }),
      {},
      released,
      'passed',
      'on-commit'
    ],
    ['no tag', { about: 'no-tag' }, {}, subjectOf(commit), 'failed', 'no-tag'],
    ['a tag that is not there', at(null), {}, released, 'failed', 'not-pushed'],
    ['T46 a tag that moved', at({ commit: other }), {}, released, 'failed', 'tag-moved'],
    [
      'an input tag elsewhere',
      at({ commit: other }),
      {},
      subjectOf(commit, { tag: 'v1.0.0' }),
      'failed',
      'other-commit'
    ],
    [
      'another tag than the run',
      at({ commit: other }, 'latest'),
      { tag: 'latest' },
      released,
      'failed',
      'other-commit'
    ],
    [
      'a branch of the name',
      at({ commit: other }),
      {},
      subjectOf(commit, { ref: 'refs/heads/v1.0.0', tag: 'v1.0.0' }),
      'failed',
      'other-commit'
    ],
    ['a tag of nothing', at({ commit: '' }), {}, released, 'failed', 'tag-moved'],
    ['a name off the pattern', at({}, 'release-1'), {}, patterned, 'failed', 'misnamed'],
    ['another name off the pattern', at({}, 'latest'), { tag: 'latest' }, patterned, 'passed', 'on-commit'],
    ['no pattern and no version', at({}, 'stable'), {}, subjectOf(commit, { tag: 'stable' }), 'passed', 'on-commit'],
    ['lightweight where annotated is asked', at({}), { annotated: true }, released, 'failed', 'lightweight'],
    ['a lightweight tag where signed is asked', at({}), { signed: true }, released, 'failed', 'unsigned'],
    [
      'a signature by an unknown key',
      at({ annotated: true, signature: unknownKey }),
      { signed: true },
      released,
      'failed',
      'unsigned'
    ],
    ['no word about a signature', at({ annotated: true }), { signed: true }, released, 'failed', 'unsigned'],
    [
      'a signed lightweight tag, which is none',
      at({ signature: unknownKey }),
      { signed: true },
      released,
      'failed',
      'unsigned'
    ],
    ['proposed', { about: 'proposed' }, {}, subjectOf(commit, { proposed: true }), 'not-applicable', 'proposed']
  ] as const)('%s', (_name, evidence, input, about, status, reason) => {
    expect(judge(evidence, input, about)).toMatchObject({ status, reason, findings: [] })
  })

  it('says what was asked, what was seen and what to do', () => {
    expect(judge(at(null), { annotated: true, signed: true })).toEqual({
      status: 'failed',
      reason: 'not-pushed',
      wanted: 'an annotated, signed tag v1.0.0 at the remote, on aaaaaaaaaa',
      seen: 'origin has no tag v1.0.0',
      findings: [],
      remedy:
        `Push the tag: \`git push origin refs/tags/v1.0.0\`. If it does not exist yet, make it first: ` +
        `\`git tag -a -- v1.0.0 ${commit}\`.`
    })
    expect(judge(at({ commit: other }))).toMatchObject({
      seen: 'v1.0.0 of origin leads to bbbbbbbbbb; it led to aaaaaaaaaa when this run was started',
      remedy: expect.stringContaining("git ls-remote origin refs/tags/v1.0.0 'refs/tags/v1.0.0^{}'")
    })
    expect(judge(at({ annotated: true, signature: unknownKey }), { signed: true })).toMatchObject({
      wanted: 'a signed tag v1.0.0 at the remote, on aaaaaaaaaa',
      seen: expect.stringContaining('unknown_key')
    })
  })

  it('never advises to force a tag elsewhere', () => {
    for (const evidence of [at({ commit: other }), at({}), at(null)]) {
      const outcome = judge(evidence, { annotated: true })
      expect('remedy' in outcome && !/--force|-f\b/.test(outcome.remedy)).toBe(true)
    }
  })
})

describe('shellWord', () => {
  it.each([
    ['v1.0.0', 'v1.0.0'],
    ['$(x)', "'$(x)'"],
    ["a'b", String.raw`'a'\''b'`],
    ['a`b`', "'a`b`'"],
    ['', "''"]
  ])('%j', (text, word) => expect(shellWord(text)).toBe(word))
})

describe('options', () => {
  it('have defaults, and take the short name of a tag only', () => {
    expect(tag.options.parse({})).toEqual({ annotated: false, signed: false })
    for (const name of ['', 'refs/tags/v1', 'v*', 'a b']) expect(tag.options.safeParse({ tag: name }).success).toBe(false)
    expect(tag.options.safeParse({ signed: 'yes' }).success).toBe(false)
  })
})

describe('with a real remote', () => {
  let project: Project
  let copy: WorkingCopy
  let first: string
  let second: string
  beforeAll(async () => {
    project = await createProject()
    first = await project.head()
    second = await project.commit({ a: '1' })
    await project.push()
    await project.tag('v1.0.0', { annotated: true, at: first })
    await project.tag('v1.1.0')
    copy = await project.checkoutLike('refs/heads/main')
  })
  afterAll(() => project.remove())

  async function run(about: Subject, input: unknown = {}, remote: RemotePort = gitRemote(copy.work)) {
    const options = tag.options.parse(input)
    const evidence = await tag.collect(options, collectContext(about, { remote }))
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
    return tag.evaluate(options, evidence, evaluateContext(about))
  }

  it('T25 finds the tag from a clone without tags, and peels it', async () => {
    expect(await run(subjectOf(first, { tag: 'v1.0.0' }), { annotated: true })).toMatchObject({
      status: 'passed',
      reason: 'on-commit'
    })
    expect(await run(subjectOf(second, { tag: 'v1.1.0' }))).toMatchObject({ status: 'passed', reason: 'on-commit' })
    expect(await run(subjectOf(second, { tag: 'v1.1.0' }), { annotated: true })).toMatchObject({
      reason: 'lightweight'
    })
    expect(await run(subjectOf(second, { tag: 'v1.0.0' }))).toMatchObject({ reason: 'other-commit' })
    expect(await run(subjectOf(second), { tag: 'v1.1.0' })).toMatchObject({ status: 'passed' })
    expect(await run(subjectOf(second))).toMatchObject({ reason: 'no-tag' })
  })

  it('T46 does not believe a local tag on the commit, which is elsewhere or missing at the remote', async () => {
    await copy.git('tag', 'v1.0.0', second)
    await copy.git('tag', 'v2.0.0', second)
    const about = (name: string) => subjectOf(second, { tag: name, ref: `refs/tags/${name}` })
    expect(await run(about('v1.0.0'))).toMatchObject({ status: 'failed', reason: 'tag-moved' })
    expect(await run(about('v2.0.0'))).toMatchObject({ status: 'failed', reason: 'not-pushed' })
  })

  it('asks nothing about a commit that is only proposed', async () => {
    const about = subjectOf(commit, { proposed: true, event: 'pull_request', tag: 'v1.0.0' })
    const evidence = await tag.collect(tag.options.parse({}), collectContext(about, {}))
    expect(tag.evaluate(tag.options.parse({}), evidence, evaluateContext(about))).toMatchObject({
      status: 'not-applicable'
    })
  })

  it('rejects where git alone would have to verify a signature, or an answer is about another tag', async () => {
    const about = subjectOf(first, { tag: 'v1.0.0' })
    await expect(run(about, { signed: true })).rejects.toMatchObject({
      code: 'permission-denied',
      remedy: expect.stringContaining('token')
    })
    expect(await run(subjectOf(second, { tag: 'v1.1.0' }), { signed: true })).toMatchObject({ reason: 'unsigned' })
    const remote = gitRemote(copy.work)
    const confused = { ...remote, tag: () => remote.tag('v1.0.0') }
    await expect(run(subjectOf(first, { tag: 'v1.0' }), {}, confused)).rejects.toMatchObject({ code: 'unreadable' })
  })
})
