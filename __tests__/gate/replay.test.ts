import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { replayed } from '../../src/gate/replay.ts'
import type { Result } from '../../src/gate/result.ts'
import { createProject, type Project } from '../support/git.ts'
import { createWorld, usingGitHub } from '../support/github/index.ts'
import { gate, kinds, longAgo, policyOf, portsOf, registryOf, subjectOf } from './world.ts'

const github = usingGitHub()
let project: Project
let commit: string
beforeAll(async () => {
  project = await createProject()
  commit = await project.head()
})
afterAll(() => project.remove())

const policy = policyOf(`version: 1
people: { security: { users: [grace] } }
criteria:
  ci: { kind: checks, require: [build] }
  all: { kind: checks }
  review: { kind: approvals, from: security }
  jobs: { kind: jobs, enforcement: evaluate }
  tagged: { kind: checks, when: { tags: ["*"] } }
`)

/** A recorded run; JSON as in result.json. */
async function record({ conclusion = 'success', status = 'completed' } = {}): Promise<Result> {
  const world = createWorld({ remote: project.remote })
  world.now = () => new Date(longAgo)
  world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: commit }, [status === 'completed' ? { name: 'build', conclusion } : { name: 'build', status }])
  const pull = world.addPullRequest({ headOid: commit, mergeCommit: commit })
  world.addReview(pull, { user: 'grace', state: 'APPROVED' })
  const result = await gate({ subject: subjectOf(commit), policy, ports: portsOf(await github(world), project.work) })
  return JSON.parse(JSON.stringify(result)) as Result
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Mutable<T[Key]> : T[Key] }

/** The record after somebody changed it. */
function tampered(original: Result, change: (record: Mutable<Result>) => void): Result {
  const copy = structuredClone(original) as Mutable<Result>
  change(copy)
  return copy
}

function criterionOf(record: Mutable<Result>, id: string): Mutable<Result>['criteria'][number] {
  const found = record.criteria.find((criterion) => criterion.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

describe('the same record gives the same decision', () => {
  it.each([[{}, 'go'], [{ conclusion: 'failure' }, 'no-go'], [{ status: 'queued' }, 'no-go']])('%j: %s', async (how, decision) => {
    const original = await record(how)
    expect(original.decision).toBe(decision)
    const { result, differences } = replayed(original, kinds)
    expect(differences).toEqual([])
    expect(JSON.parse(JSON.stringify(result))).toEqual(original)
  })
})

describe('a record that was changed', () => {
  it('evidence: the outcome follows it', async () => {
    const { result, differences } = replayed(tampered(await record(), (copy) => {
      const { evidence } = criterionOf(copy, 'ci') as unknown as { evidence: { checkRuns: { conclusion: string }[] } }
      for (const checkRun of evidence.checkRuns) checkRun.conclusion = 'failure'
    }), kinds)
    expect(result).toMatchObject({ decision: 'no-go', allowed: false })
    expect(differences).toEqual(['ci was passed (succeeded), is failed (check-failed)', 'the decision was go, is no-go', 'allowed was true, is false'])
  })

  it('an outcome: the evidence decides', async () => {
    const { result, differences } = replayed(tampered(await record({ conclusion: 'failure' }), (copy) => {
      Object.assign(criterionOf(copy, 'ci').outcome, { status: 'passed', reason: 'succeeded' })
      Object.assign(criterionOf(copy, 'all').outcome, { status: 'passed', reason: 'succeeded' })
      Object.assign(copy, { decision: 'go', allowed: true })
    }), kinds)
    expect(result).toMatchObject({ decision: 'no-go', allowed: false })
    expect(differences).toHaveLength(4)
  })

  it('only the decision', async () => {
    const { result, differences } = replayed(tampered(await record({ conclusion: 'failure' }), (copy) => Object.assign(copy, { decision: 'go' })), kinds)
    expect(result.decision).toBe('no-go')
    expect(differences).toEqual(['the decision was go, is no-go'])
  })

  it('only whether it was allowed', async () => {
    const { result, differences } = replayed(tampered(await record({ conclusion: 'failure' }), (copy) => Object.assign(copy, { allowed: true })), kinds)
    expect(result.allowed).toBe(false)
    expect(differences).toEqual(['allowed was true, is false'])
  })

  it.each([null, {}, [], 'x', { checkRuns: null }, { pullRequests: [null], roles: {} }])('evidence that is %j is no pass', async (evidence) => {
    const original = await record()
    for (const id of ['ci', 'all', 'review']) {
      const { result, differences } = replayed(tampered(original, (copy) => Object.assign(criterionOf(copy, id), { evidence })), kinds)
      expect(result.decision).toBe('no-go')
      expect(differences).toContain('the decision was go, is no-go')
    }
  })

  it('a pass whose evidence is missing is none', async () => {
    const { result, differences } = replayed(tampered(await record(), (copy) => delete (criterionOf(copy, 'review') as { evidence?: unknown }).evidence), kinds)
    expect(result).toMatchObject({ decision: 'no-go' })
    expect(differences).toContain('review was passed (approved), is error (internal)')
  })

  it('options that the kind refuses', async () => {
    const { result } = replayed(tampered(await record(), (copy) => Object.assign(criterionOf(copy, 'ci').options, { require: [] })), kinds)
    expect(result).toMatchObject({ decision: 'no-go' })
  })

  it('a run that was stopped stays no-go, however it was enforced', async () => {
    const stopped = tampered(await record(), (copy) => Object.assign(copy, { stoppedBy: 'SIGINT', enforcement: 'evaluate' }))
    expect(replayed(stopped, kinds).result).toMatchObject({ decision: 'no-go', allowed: false })
  })

  it('what had to be looked at is not out of the question without evidence', async () => {
    const change = (reason: string) => (copy: Parameters<Parameters<typeof tampered>[1]>[0]) => {
      const review = criterionOf(copy, 'review') as { evidence?: unknown; outcome: unknown }
      delete review.evidence
      review.outcome = { status: 'not-applicable', reason, wanted: '', seen: '', findings: [] }
    }
    expect(replayed(tampered(await record(), change('proposed')), kinds).result).toMatchObject({ decision: 'no-go' })
  })

  it('a commit that the evidence is not about', async () => {
    const { result } = replayed(tampered(await record(), (copy) => Object.assign(copy.subject, { commit: 'e'.repeat(40) })), kinds)
    expect(result).toMatchObject({ decision: 'no-go' })
  })

  it('a group from which the approver was taken', async () => {
    const { differences } = replayed(tampered(await record(), (copy) => Object.assign(copy.people, { security: { users: ['alan'] } })), kinds)
    expect(differences).toContain('review was passed (approved), is failed (not-entitled)')
  })

  it('without criteria there is no go', async () => {
    const { result } = replayed(tampered(await record(), (copy) => copy.criteria.splice(0)), kinds)
    expect(result).toMatchObject({ decision: 'no-go', allowed: false })
  })

  it('a problem of the proposed policy', async () => {
    const { result } = replayed(tampered(await record(), (copy) => Object.assign(copy, { proposedPolicy: [{ message: 'x' }] })), kinds)
    expect(result.decision).toBe('no-go')
  })

  it('a kind that this gate does not have', async () => {
    const { result, differences } = replayed(await record(), registryOf())
    expect(result).toMatchObject({ decision: 'no-go', allowed: false })
    expect(differences.length).toBeGreaterThan(3)
  })
})
