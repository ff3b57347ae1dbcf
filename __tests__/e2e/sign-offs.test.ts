import { describe, expect, it } from '@jest/globals'
import { runAction, type ActionOptions, type ActionRun } from '../support/action.ts'
import { usingGitHub, type Fault, type ReviewOptions } from '../support/github/index.ts'
import type { Scene } from '../support/scene.ts'
import { usingScenes } from '../support/scenes.ts'

const github = usingGitHub()
const scenes = usingScenes()

async function gate(
  made: Scene,
  policy: string,
  options: ActionOptions = {},
  faults: readonly Fault[] = []
): Promise<ActionRun> {
  const server = await github(made.world)
  for (const fault of faults) server.faults.add(fault)
  return runAction(server.url, made, { ...options, inputs: { policy, ...options.inputs } })
}

const errorsOf = ({ annotations }: ActionRun): string =>
  annotations.flatMap(({ level, message }) => (level === 'error' ? [message] : [])).join('\n')
const unmetOf = ({ outputs }: ActionRun): unknown =>
  (JSON.parse(outputs['unmet'] ?? '[]') as { id: string; reason: string }[]).map(({ id, reason }) => `${id}: ${reason}`)
const noGo = { exitCode: 1, outputs: { decision: 'no-go', allowed: 'false' } }
const go = { exitCode: 0, outputs: { decision: 'go', allowed: 'true', unmet: '[]' } }

describe("the checklist's four sign-offs", () => {
  const policy = `
version: 1
people:
  security: { users: [grace] }
  testers: { teams: [acme/qa] }
criteria:
  code-review:
    name: Code Review
    kind: approvals
    distinct-from: [security-review, qa, operations]
  security-review:
    name: Security Review
    kind: approvals
    from: security
  qa:
    name: QA sign-off
    kind: approvals
    from: testers
    sources: [comment]
    comment: QA approved
  operations:
    name: Operations approval
    kind: approvals
    sources: [environment]
    environment: production-operations
`
  const inputs = { 'team-token': 'team-token' }

  /** Grace reviewed for security, Alan for the code; Ada tested; whoever operates has to approve. */
  async function signedOff({
    reviews = ['alan', 'grace'],
    testers = ['ada'],
    tested = 'ada',
    operator
  }: {
    reviews?: string[]
    testers?: string[]
    tested?: string
    operator?: string
  }): Promise<Scene> {
    const made = await scenes({ reviews: reviews.map((user): ReviewOptions => ({ user, state: 'APPROVED' })) })
    const { world, pullRequest, release } = made
    world.tokens.set('team-token', { members: 'read' })
    world.teams.set('acme/qa', testers)
    world.addComment(pullRequest, {
      user: tested,
      body: `QA approved ${made.commit.slice(0, 10)}\n\nClicked through all of it.`
    })
    if (operator !== undefined) world.addRunApproval(release, 'production-operations', operator)
    return made
  }

  it('three of four: no-go, naming the missing role and who could give it', async () => {
    const run = await gate(await signedOff({}), policy, { inputs })
    expect(run).toMatchObject(noGo)
    expect(unmetOf(run)).toEqual(['operations: no-approval'])
    const message = expect.stringMatching(
      /Ask a reviewer of the environment production-operations to approve it in this run/
    ) as unknown as string
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        title: expect.stringContaining('Operations approval') as unknown as string,
        message
      })
    )
    expect(run.summary).toContain('Operations approval')
    expect(run.summary).toContain('a reviewer of the environment production-operations')
  })

  it('three of four, security is missing: names the people', async () => {
    const run = await gate(await signedOff({ reviews: ['alan'], operator: 'hopper' }), policy, { inputs })
    expect(unmetOf(run)).toEqual(['security-review: not-entitled'])
    expect(errorsOf(run)).toContain('@grace (group security)')
  })

  it('four given by three people: no-go, naming the double and both roles', async () => {
    const run = await gate(await signedOff({ operator: 'ada' }), policy, { inputs })
    expect(run).toMatchObject(noGo)
    expect(unmetOf(run)).toEqual(['operations: double'])
    expect(errorsOf(run)).toContain('@ada stands for qa and operations')
  })

  it('four given by three people, of whom one had to make room: still the double is named', async () => {
    const run = await gate(await signedOff({ reviews: ['grace'], operator: 'hopper' }), policy, { inputs })
    expect(unmetOf(run)).toEqual(['security-review: double'])
    expect(errorsOf(run)).toContain('@grace stands for code-review and security-review')
  })

  it('four by four: go', async () => {
    const run = await gate(await signedOff({ operator: 'hopper' }), policy, { inputs })
    expect(run).toMatchObject(go)
    expect(run.result?.criteria.map(({ outcome }) => outcome.seen)).toEqual([
      '#1 approved by @alan and @grace',
      '#1 approved by @grace',
      '#1 approved by @ada',
      '#1 approved by @hopper'
    ])
  })

  it('without the token for teams: no decision on QA, and the message says which token and what to do without', async () => {
    const run = await gate(await signedOff({ operator: 'hopper' }), policy)
    expect(run).toMatchObject(noGo)
    expect(errorsOf(run)).toMatch(/team-token[\s\S]*read:org/)
    expect(run.result?.criteria.map(({ outcome }) => outcome.reason)).toContain('permission-denied')
  })
})

const approvedBy = (...users: string[]): readonly ReviewOptions[] => users.map((user) => ({ user, state: 'APPROVED' }))
const reviewed = (options = ''): string => `{ version: 1, criteria: { review: { kind: approvals${options} } } }`

describe('T21: who approved is a person, once, on this head', () => {
  it.each<[string, string, readonly ReviewOptions[], string]>([
    ['the same reviewer twice is one', ', count: 2', approvedBy('grace', 'grace'), 'not-enough'],
    [
      'changes requested stand',
      '',
      [
        { user: 'alan', state: 'CHANGES_REQUESTED' },
        { user: 'grace', state: 'APPROVED' }
      ],
      'changes-requested'
    ],
    ['an older commit', '', [{ user: 'grace', state: 'APPROVED', commit: 'd'.repeat(40) }], 'stale-approval']
  ])('%s', async (_, options, reviews, reason) => {
    const run = await gate(await scenes({ reviews }), reviewed(options))
    expect(run).toMatchObject(noGo)
    expect(unmetOf(run)).toEqual([`review: ${reason}`])
  })
})

it('T22: dismissing a request for changes does not bring the earlier approval back', async () => {
  const run = await gate(
    await scenes({
      reviews: [
        { user: 'grace', state: 'APPROVED' },
        { user: 'grace', state: 'DISMISSED' }
      ]
    }),
    reviewed()
  )
  expect(run).toMatchObject(noGo)
  expect(unmetOf(run)).toEqual(['review: dismissed'])
})

describe('T23: reviews', () => {
  const comments = Array.from({ length: 100 }, (): ReviewOptions => ({ user: 'alan', state: 'COMMENTED' }))

  it('a comment after an approval leaves it standing', async () => {
    expect(
      await gate(await scenes({ reviews: [...approvedBy('grace'), { user: 'grace', state: 'COMMENTED' }] }), reviewed())
    ).toMatchObject(go)
  })

  it('number 101 is seen, be it an approval or an objection', async () => {
    expect(await gate(await scenes({ reviews: [...comments, ...approvedBy('grace')] }), reviewed())).toMatchObject(go)
    const objection = await gate(
      await scenes({ reviews: [...approvedBy('grace'), ...comments, { user: 'alan', state: 'CHANGES_REQUESTED' }] }),
      reviewed()
    )
    expect(unmetOf(objection)).toEqual(['review: changes-requested'])
  })

  it('a deleted user neither counts nor stops the gate', async () => {
    const alone = await gate(await scenes({ reviews: [{ user: null, state: 'APPROVED' }] }), reviewed())
    expect(alone).toMatchObject(noGo)
    expect(unmetOf(alone)).toEqual(['review: deleted-user'])
    expect(
      await gate(await scenes({ reviews: [{ user: null, state: 'APPROVED' }, ...approvedBy('grace')] }), reviewed())
    ).toMatchObject(go)
  })
})

describe('T24: what cannot be read is no decision', () => {
  const policy = reviewed(', sources: [comment], comment: Approved')

  it.each<[string, Fault]>([
    [
      'an error of the server',
      { operation: 'graphql', kind: 'status', status: 502, where: ({ graphql }) => graphql === 'PullRequestComments' }
    ],
    [
      'a cut answer',
      { operation: 'graphql', kind: 'truncate', where: ({ graphql }) => graphql === 'PullRequestComments' }
    ],
    ['the role of who approved', { operation: 'repos/get-collaborator-permission-level', kind: 'status', status: 500 }]
  ])('%s: error, and not exit 0', async (_, fault) => {
    const made = await scenes()
    made.world.addComment(made.pullRequest, { user: 'grace', body: `Approved ${made.commit}` })
    const run = await gate(made, policy, {}, [fault])
    expect(run).toMatchObject(noGo)
    expect(run.result?.criteria).toMatchObject([{ outcome: { status: 'error', reason: 'unreadable' } }])
  })

  it('the comment after 130 others is seen', async () => {
    const made = await scenes()
    for (let at = 0; at < 130; at++) made.world.addComment(made.pullRequest, { user: 'alan', body: 'What about this?' })
    expect(unmetOf(await gate(made, policy))).toEqual(['review: no-approval'])
    made.world.addComment(made.pullRequest, { user: 'grace', body: `Approved ${made.commit}` })
    expect(await gate(made, policy)).toMatchObject(go)
  })
})

describe('T27: the event', () => {
  it('of a merge group is judged by the pull request that is in it', async () => {
    const made = await scenes({ reviews: [] })
    const { world, commit, pullRequest } = made
    Object.assign(pullRequest, { state: 'open', merged: false, mergeCommit: null, mergedAt: null, closedAt: null })
    const ref = `refs/heads/gh-readonly-queue/main/pr-${pullRequest.number}-${'c'.repeat(40)}`
    const payload = {
      action: 'checks_requested',
      merge_group: { head_sha: commit, head_ref: ref, base_ref: 'refs/heads/main' },
      repository: { full_name: world.fullName, default_branch: 'main' }
    }
    const queued: ActionOptions = { event: 'merge_group', payload, ref, sha: commit }
    expect(unmetOf(await gate(made, reviewed(), queued))).toEqual(['review: no-approval'])
    world.addReview(pullRequest, { user: 'grace', state: 'APPROVED' })
    expect(await gate(made, reviewed(), queued)).toMatchObject(go)
  })

  it('that names no commit fails', async () => {
    const run = await gate(await scenes(), reviewed(), { event: 'issue_comment', payload: { action: 'created' } })
    expect(run).toMatchObject({ exitCode: 2, outputs: { decision: 'no-go', allowed: 'false' }, result: undefined })
  })
})
