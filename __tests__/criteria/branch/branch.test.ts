import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitRemote } from '../../../src/adapters/git/index.ts'
import type { Evidence } from '../../../src/criteria/branch/collect.ts'
import { branch } from '../../../src/criteria/branch/index.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { createProject, type Project, type WorkingCopy } from '../../support/git.ts'
import { collectContext, evaluateContext, subjectOf } from '../../support/git/context.ts'

const commit = 'a'.repeat(40)
const on = (standing: (Evidence & { about: 'branch' })['standing'], name = 'main'): Evidence => {
  return { about: 'branch', remote: 'origin', branch: name, standing }
}

describe('evaluate', () => {
  it.each([
    [on('contained'), 'passed', 'on-branch'],
    [on('not-contained'), 'failed', 'not-on-branch'],
    [on('unknown-commit'), 'failed', 'not-pushed'],
    [on('no-such-branch'), 'failed', 'no-such-branch'],
    [{ about: 'no-branch', remote: 'origin' }, 'failed', 'no-branch-named'],
    [{ about: 'proposed' }, 'not-applicable', 'proposed']
  ] as const)('%j: %s, %s', (evidence, status, reason) => {
    expect(branch.evaluate({}, evidence, evaluateContext(subjectOf(commit)))).toMatchObject({
      status,
      reason,
      findings: []
    })
  })

  it('says what to push where, as one word of the shell', () => {
    const remedy = (evidence: Evidence) => branch.evaluate({}, evidence, evaluateContext(subjectOf(commit)))
    expect(remedy(on('unknown-commit'))).toMatchObject({
      wanted: 'aaaaaaaaaa on the branch main of origin',
      seen: 'origin does not have aaaaaaaaaa',
      remedy: expect.stringContaining(`git push origin ${commit}:refs/heads/main`)
    })
    expect(remedy(on('no-such-branch', "a';rm$IFS-rf"))).toMatchObject({
      remedy: expect.stringContaining(String.raw`git push origin '${commit}:refs/heads/a'\'';rm$IFS-rf'`)
    })
  })
})

describe('options', () => {
  it('take the short name of a branch, and no wildcard', () => {
    expect(branch.options.parse({ branch: 'release/{version}' })).toEqual({ branch: 'release/{version}' })
    for (const name of ['', 'refs/heads/main', 'release/*', 'a b', 'a:b', 5]) {
      expect(branch.options.safeParse({ branch: name }).success).toBe(false)
    }
  })
})

describe('with a real remote', () => {
  let project: Project
  let copy: WorkingCopy
  let first: string
  let tip: string
  beforeAll(async () => {
    project = await createProject({ branch: 'trunk' })
    first = await project.head()
    tip = await project.commit({ a: '1' })
    await project.push()
    copy = await project.checkoutLike('refs/heads/trunk')
  })
  afterAll(() => project.remove())

  async function run(about: Subject, input: unknown = {}, directory = copy.work) {
    const options = branch.options.parse(input)
    const evidence = await branch.collect(options, collectContext(about, { remote: gitRemote(directory) }))
    expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
    return branch.evaluate(options, evidence, evaluateContext(about))
  }

  it("T25 asks the remote from a shallow clone: its default branch, the policy's, the criterion's", async () => {
    expect(await run(subjectOf(tip))).toMatchObject({
      status: 'passed',
      reason: 'on-branch',
      seen: expect.stringContaining('trunk')
    })
    expect(await run(subjectOf(first))).toMatchObject({ status: 'passed', reason: 'on-branch' })
    expect(await run(subjectOf(tip, { branch: 'release' }))).toMatchObject({ reason: 'no-such-branch' })
    expect(await run(subjectOf(tip, { branch: 'release' }), { branch: 'trunk' })).toMatchObject({ status: 'passed' })
    expect(await run(subjectOf(tip, { branch: 'trunk' }), { branch: 'release' })).toMatchObject({
      reason: 'no-such-branch'
    })
  })

  it('does not pass a commit that was never pushed, or is on another branch', async () => {
    const local = await copy.commit({ a: 'local' })
    await copy.git('update-ref', 'refs/remotes/origin/trunk', local)
    expect(await run(subjectOf(local))).toMatchObject({ status: 'failed', reason: 'not-on-branch' })
    await copy.git('push', '--quiet', 'origin', `${local}:refs/heads/side`)
    expect(await run(subjectOf(local))).toMatchObject({ status: 'failed', reason: 'not-on-branch' })
    expect(await run(subjectOf(local), { branch: 'side' })).toMatchObject({ status: 'passed' })
  })

  it('asks nothing about a commit that is only proposed', async () => {
    const about = subjectOf(commit, { proposed: true, event: 'merge_group' })
    const evidence = await branch.collect({}, collectContext(about, {}))
    expect(branch.evaluate({}, evidence, evaluateContext(about))).toMatchObject({
      status: 'not-applicable',
      reason: 'proposed'
    })
  })

  it('fails where nothing names a branch, and rejects where the remote does not answer', async () => {
    const other = await createProject()
    await other.git('--git-dir', other.remote, 'update-ref', '--no-deref', 'HEAD', await other.head())
    expect(await run(subjectOf(await other.head()), {}, other.work)).toMatchObject({ reason: 'no-branch-named' })
    await other.git('remote', 'remove', 'origin')
    await expect(run(subjectOf(await other.head()), {}, other.work)).rejects.toMatchObject({ code: 'not-found' })
    await other.remove()
  })
})
