import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { runAction, type ActionRun } from '../support/action.ts'
import { usingGitHub, type GitHubServer } from '../support/github/index.ts'
import { createReleaseHistory, type ReleaseHistory } from '../support/release-history.ts'

const amount = 1000
const github = usingGitHub()
let made: ReleaseHistory
beforeAll(async () => {
  made = await createReleaseHistory(amount)
}, 60_000)
afterAll(() => made.project.remove())

const policy = {
  version: 1,
  criteria: {
    reviewed: {
      kind: 'approvals',
      scope: 'release',
      except: [{ users: ['dependabot[bot]'], paths: ['package-lock.json'], reason: 'The tests say whether an update works' }]
    }
  }
}

async function gate(changed: object = {}): Promise<{ run: ActionRun; server: GitHubServer }> {
  const server = await github(made.world)
  const criteria = { reviewed: { ...policy.criteria.reviewed, ...changed } }
  const run = await runAction(server.url, made, { ref: 'refs/tags/v1.3.0', inputs: { policy: JSON.stringify({ ...policy, criteria }) } })
  return { run, server }
}

it('of 1,000 commits since the last release those that nobody reviewed are named, and only those', async () => {
  const { run, server } = await gate()
  expect(run).toMatchObject({ exitCode: 1, outputs: { decision: 'no-go' } })
  const [criterion] = run.result?.criteria ?? []
  const planted = Object.values(made.planted).flat()
  expect(Object.keys(made.planted)).toHaveLength(15)
  expect(criterion?.outcome).toMatchObject({
    reason: 'unreviewed',
    seen: `${amount - planted.length - made.excepted} of 1,000 commits since v1.2.0 were reviewed, ${made.excepted} excepted`
  })
  const errors = criterion?.outcome.findings.filter(({ level }) => level === 'error').map(({ message }) => message) ?? []
  const subjects = errors.map((message) => /^[0-9a-f]{10} "(.*)" by [^:]+: ./.exec(message)?.[1])
  expect(new Set(subjects)).toEqual(new Set(planted))
  expect(subjects).toHaveLength(planted.length)

  const paths = server.requests.filter(({ operation }) => operation === 'repos/get-commit')
  const history = server.requests.filter(({ operation }) => operation === 'graphql' || operation.startsWith('repos/compare') || operation.startsWith('git/'))
  process.stdout.write(`1,000 commits, ${made.pulls} pull requests: ${history.length} requests, ${paths.length} for the paths of what bots did, ${server.requests.length} in all\n`)
  expect(history.length).toBeLessThanOrEqual(15)
}, 60_000)

it('all of them reviewed is go', async () => {
  const clean = made.project
  const base = await clean.git('--git-dir', clean.remote, 'rev-parse', 'refs/tags/v1.3.0~1')
  const { run } = await gate({ since: base })
  expect(run).toMatchObject({ exitCode: 0, outputs: { decision: 'go' } })
  expect(run.result?.criteria[0]?.outcome).toMatchObject({ reason: 'all-reviewed', seen: expect.stringMatching(/^1 of 1 commit since [0-9a-f]{40} was reviewed$/) })
}, 60_000)
