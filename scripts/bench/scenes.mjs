// The gate at work: the packaged action against a GitHub on this machine, the command line in a small repository.
import { acceptTypeScript } from './typescript.mjs'

acceptTypeScript()

const { bareEnvironment, dist, node, runAction, runNode } = await import('../../__tests__/support/action.ts')
const { startGitHub } = await import('../../__tests__/support/github/server.ts')
const { createProject } = await import('../../__tests__/support/git.ts')
const { createScene, longAgo } = await import('../../__tests__/support/scene.ts')
const { warmUp, warped } = await import('../../__tests__/support/workflow/warped.ts')

export { dist, node }

const localPolicy = `version: 1
criteria:
  worktree: { kind: worktree }
  branch: { kind: branch }
  tag: { kind: tag }
  version: { kind: version }
  newer: { kind: version, greater-than: last-release }
`

/** `check --local` with five criteria in a repository that satisfies them all. */
export async function localCheck() {
  const project = await createProject({ files: { 'README.md': '# Widget\n', VERSION: '1.2.2\n' } })
  await project.tag('v1.2.2', { annotated: true })
  await project.commit({
    VERSION: '1.2.3\n',
    'package.json': '{ "version": "1.2.3" }\n',
    '.github/deployment-gate.yml': localPolicy
  })
  await project.push()
  await project.tag('v1.2.3', { annotated: true })
  const run = async () => {
    const { exitCode, stdout, stderr } = await runNode(['check', '--local', '--tag', 'v1.2.3'], {
      cwd: project.work,
      env: bareEnvironment(project.work)
    })
    if (exitCode !== 0) throw new Error(`the check ended with ${exitCode}\n${stdout}${stderr}`)
  }
  return { run, close: project.remove }
}

/** The action with the built-in policy, on a tagged commit with so many check runs, its own included. */
export async function releaseRun(checks) {
  const ciJobs = Array.from({ length: checks - 1 }, (_, index) => ({ name: `test (${index + 1})` }))
  const scene = await createScene({ ciJobs })
  const server = await startGitHub(scene.world)
  const run = async () => {
    server.requests.splice(0)
    Object.assign(scene.world.quota.core, { remaining: 1000 })
    Object.assign(scene.world.quota.graphql, { remaining: 1000 })
    const { exitCode, stdout, stderr } = await runAction(server.url, scene)
    if (exitCode !== 0) throw new Error(`the gate ended with ${exitCode}\n${stdout}${stderr}`)
    return server.requests.map(({ operation, status, cost }) => ({ operation, status, cost }))
  }
  const close = async () => {
    await server.close()
    await scene.project.remove()
    if (server.violations.length > 0)
      throw new Error(`requests or answers against GitHub's description:\n${server.violations.join('\n')}`)
  }
  return { run, close }
}

/** What each further look costs that finds nothing new: the action waits for a check that does not end. */
export async function idleLook() {
  const scene = await createScene()
  scene.world.addJob(scene.ci, { name: 'slow', status: 'in_progress', startedAt: longAgo })
  Object.assign(scene.ci, { status: 'in_progress', conclusion: null })
  const server = await startGitHub(scene.world)
  const look = async (waitFor) => {
    server.requests.splice(0)
    const { exitCode, stdout } = await runAction(server.url, scene, {
      inputs: { 'wait-for': waitFor, 'poll-interval': '1s' }
    })
    if (exitCode !== 1) throw new Error(`the gate ended with ${exitCode}, not with a no-go\n${stdout}`)
    const looks = server.requests.filter(({ operation }) => operation === 'checks/list-for-ref').length
    return { looks, requests: server.requests.length, cost: server.requests.reduce((sum, { cost }) => sum + cost, 0) }
  }
  try {
    const [once, often] = [await look('0'), await look('4s')]
    const further = often.looks - once.looks
    if (further < 1) throw new Error('the gate looked once only')
    return { requests: (often.requests - once.requests) / further, cost: (often.cost - once.cost) / further }
  } finally {
    await server.close()
    await scene.project.remove()
  }
}

const minute = 60_000

/** A wait of half an hour for the last of 301 checks, on a clock 40 times as fast: what it asks for, and what that costs. */
export async function longWait() {
  const ciJobs = Array.from({ length: 299 }, (_, index) => ({ name: `test (${index + 1})` }))
  const scene = await createScene({ ciJobs })
  const slow = scene.world.addJob(scene.ci, { name: 'slow', status: 'in_progress', startedAt: longAgo })
  const server = await startGitHub(scene.world)
  await warmUp(server, scene)
  const clock = warped(40)
  let timer
  scene.world.now = () => {
    timer ??= setTimeout(() => scene.world.complete(slow.checkRun, 'success'), clock.real(30 * minute))
    return clock.now()
  }
  try {
    const { exitCode, stdout } = await runAction(server.url, scene, { inputs: { 'wait-for': '40m' }, env: clock.env })
    if (exitCode !== 0) throw new Error(`the gate ended with ${exitCode}, not with a go\n${stdout}`)
    const { requests } = server
    return {
      requests: requests.length,
      unchanged: requests.filter(({ status }) => status === 304).length,
      cost: requests.reduce((sum, { cost }) => sum + cost, 0)
    }
  } finally {
    clearTimeout(timer)
    await server.close()
    await scene.project.remove()
  }
}

/** Milliseconds from the first request of the look that finds the last check completed to the decision, in real time. */
export async function decisionDelay() {
  const scene = await createScene()
  const slow = scene.world.addJob(scene.ci, { name: 'slow', status: 'in_progress', startedAt: longAgo })
  const server = await startGitHub(scene.world)
  let seen
  let completed = false
  scene.world.now = () => {
    if (completed) seen ??= Date.now()
    return new Date()
  }
  const timer = setTimeout(() => {
    scene.world.complete(slow.checkRun, 'success')
    completed = true
  }, 3000)
  try {
    const { exitCode, stdout, result } = await runAction(server.url, scene, { inputs: { 'wait-for': '30s', 'poll-interval': '1s' } })
    if (exitCode !== 0) throw new Error(`the gate ended with ${exitCode}, not with a go\n${stdout}`)
    return Date.parse(result.decidedAt) - seen
  } finally {
    clearTimeout(timer)
    await server.close()
    await scene.project.remove()
  }
}
