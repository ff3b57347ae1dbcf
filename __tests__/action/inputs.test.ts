import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readRunner } from '../../src/action/environment.ts'
import { Inputs, readInputs } from '../../src/action/inputs.ts'
import { closed, Outputs, outputsOf } from '../../src/action/outputs.ts'
import type { ConfigurationError } from '../../src/core/errors.ts'
import type { Result } from '../../src/gate/result.ts'

const refused = expect.objectContaining({ name: 'ConfigurationError', code: 'input-invalid' }) as unknown as Error

function problems(env: Readonly<Record<string, string>>): readonly string[] {
  try {
    readInputs(env)
  } catch (error) {
    return (error as ConfigurationError).problems.map(({ message }) => message)
  }
  return []
}

describe('readInputs', () => {
  it('fills in the defaults, also where the runner sets everything to nothing', () => {
    const empty = Object.fromEntries(Object.keys(Inputs.shape).map((name) => [`INPUT_${name.toUpperCase()}`, '']))
    const defaults = { stage: 'pre-deployment', enforcement: 'active', 'wait-for': '10m', 'poll-interval': '10s' }
    expect(readInputs(empty)).toEqual(defaults)
    expect(readInputs({})).toEqual(defaults)
    expect(readInputs({ PATH: '/bin', GITHUB_TOKEN: 'x' })).toEqual(defaults)
  })

  it('reads what is given, line breaks and all', () => {
    expect(readInputs({ INPUT_POLICY: 'version: 1\ncriteria: {}\n', 'INPUT_POLL-INTERVAL': '1s', 'INPUT_CHECK-RUN-ID': '48000000001', INPUT_SHA: 'a'.repeat(64), INPUT_ENFORCEMENT: 'evaluate' })).toMatchObject({
      policy: 'version: 1\ncriteria: {}\n', 'poll-interval': '1s', 'check-run-id': '48000000001', sha: 'a'.repeat(64), enforcement: 'evaluate'
    })
  })

  it.each([
    ['WAIT-FOR', '10abc'], ['WAIT-FOR', '10'], ['WAIT-FOR', '-1s'], ['POLL-INTERVAL', '0'], ['POLL-INTERVAL', '999ms'], ['POLL-INTERVAL', '1'], ['ENFORCEMENT', 'disabled'], ['ENFORCEMENT', 'Active'],
    ['SHA', 'main'], ['SHA', 'a'.repeat(39)], ['SHA', 'A'.repeat(40)], ['SHA', `${'a'.repeat(40)}\n`], ['CHECK-RUN-ID', '0'], ['CHECK-RUN-ID', '1e3'], ['CHECK-RUN-ID', '-1'], ['CHECK-RUN-ID', 'abc'], ['CHECK-RUN-ID', '12345678901234567']
  ])('%s: %j is refused', (name, value) => {
    expect(problems({ [`INPUT_${name}`]: value })).toEqual([expect.stringContaining(`input ${name.toLowerCase()}: `)])
  })

  it.each(['', 'Production is down', '  INC-7: eu-west  ', 'x'.repeat(1000)])('the reason %j of a bypass is taken', (reason) => {
    expect(problems({ INPUT_BYPASS: reason })).toEqual([])
  })

  it.each([' ', 'yes', 'true', '   urgent   ', '\n\n\n\n\n\n\n\n\n\n', 'x'.repeat(1001)])('the reason %j of a bypass says too little, or too much', (reason) => {
    expect(problems({ INPUT_BYPASS: reason })).toEqual([expect.stringContaining('input bypass: expected ')])
  })

  it('T09: refuses an input that there is not, with the one that was meant', () => {
    expect(problems({ INPUT_POLICY_REF: 'x' })).toEqual(['there is no input "policy_ref" (did you mean "policy-ref"?)'])
    expect(problems({ INPUT_ENFORCMENT: 'evaluate' })).toEqual([expect.stringContaining('did you mean "enforcement"')])
    expect(problems({ INPUT_CONSTRUCTOR: 'x' })).toEqual(['there is no input "constructor"'])
    expect(problems({ INPUT___PROTO__: 'x' })).toEqual(['there is no input "__proto__"'])
  })

  it('says everything that is wrong at once', () => {
    expect(problems({ INPUT_FOO: 'x', INPUT_SHA: 'x', 'INPUT_WAIT-FOR': 'x', INPUT_ENFORCEMENT: 'x' })).toHaveLength(4)
  })
})

describe('readRunner', () => {
  let folder: string
  let env: Record<string, string>
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gate-environment-'))
    await writeFile(join(folder, 'event.json'), '{"a":1}')
    await writeFile(join(folder, 'broken.json'), '{"a":')
    env = {
      GITHUB_REPOSITORY: 'acme/widget', GITHUB_EVENT_NAME: 'push', GITHUB_SHA: 'a'.repeat(40), GITHUB_REF: 'refs/heads/main', GITHUB_EVENT_PATH: join(folder, 'event.json'), GITHUB_WORKSPACE: folder,
      GITHUB_ACTOR: 'octocat', GITHUB_TRIGGERING_ACTOR: 'grace', GITHUB_RUN_ID: '12345678901', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'gate', RUNNER_NAME: 'runner-7'
    }
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const inputs = (more: Readonly<Record<string, string>> = {}) => readInputs(more)

  it('reads what the runner tells', async () => {
    expect(await readRunner(env, inputs({ 'INPUT_CHECK-RUN-ID': '7', INPUT_NEEDS: '{}' }))).toEqual({
      repository: { owner: 'acme', name: 'widget' },
      event: { name: 'push', sha: 'a'.repeat(40), ref: 'refs/heads/main', payload: { a: 1 } },
      actor: 'octocat', triggeringActor: 'grace', apiUrl: 'https://api.github.com', serverUrl: 'https://github.com', directory: folder,
      run: { needs: '{}', job: 'gate', runner: 'runner-7', runId: 12_345_678_901, runAttempt: 2, checkRunId: 7 }
    })
  })

  it.each(['GITHUB_REPOSITORY', 'GITHUB_EVENT_NAME', 'GITHUB_SHA', 'GITHUB_EVENT_PATH', 'GITHUB_WORKSPACE'])('%s must be there', async (name) => {
    for (const value of ['', undefined]) await expect(readRunner({ ...env, [name]: value }, inputs())).rejects.toMatchObject({ code: 'input-invalid', problems: [{ message: expect.stringContaining(name) }] })
  })

  it.each(['acme', 'acme/', '/widget', 'acme/widget/x', '/'])('the repository %j is none', async (repository) => {
    await expect(readRunner({ ...env, GITHUB_REPOSITORY: repository }, inputs())).rejects.toEqual(refused)
  })

  it.each(['broken.json', 'missing.json', '.'])('a payload that cannot be read (%s) is an error', async (file) => {
    await expect(readRunner({ ...env, GITHUB_EVENT_PATH: join(folder, file) }, inputs())).rejects.toMatchObject({ name: 'ConfigurationError', code: 'event-unsupported' })
  })

  it.each(['..', '../x', '/etc', 'a/../../b'])('the folder %j is outside', async (directory) => {
    await expect(readRunner(env, inputs({ 'INPUT_WORKING-DIRECTORY': directory }))).rejects.toEqual(refused)
  })

  it('a folder inside is taken', async () => {
    expect((await readRunner(env, inputs({ 'INPUT_WORKING-DIRECTORY': 'a/../b' }))).directory).toBe(join(folder, 'b'))
  })

  it.each(['', 'x', '0', '1.5', '-1', '1e3', '99999999999999999'])('the run id %j is none, so nothing is left out by it', async (id) => {
    expect((await readRunner({ ...env, GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: id }, inputs())).run).toEqual({ job: 'gate', runner: 'runner-7' })
  })
})

describe('outputs', () => {
  const outcome = { status: 'failed', reason: 'check-failed', wanted: '', seen: '', findings: [], remedy: '' } as const
  const result: Result = {
    schemaVersion: 1, decision: 'no-go', allowed: false, enforcement: 'active', stage: 'pre-deployment', people: {}, policy: { source: 'inline', trusted: true, sha256: '' },
    subject: { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', proposed: false },
    criteria: [{ id: 'ci', kind: 'checks', name: 'CI', enforcement: 'active', outcome, options: {} }, { id: 'lint', kind: 'checks', name: 'Lint', enforcement: 'evaluate', outcome, options: {} }],
    leftToGitHub: [], proposedPolicy: [], waivers: [], notices: [], startedAt: '', decidedAt: ''
  }

  const nowhere = { result: '', summary: '', checklist: '', log: '' }

  it('are all set, and closed, where there is no result', () => {
    expect(Object.keys(closed)).toEqual(Object.keys(Outputs.shape))
    expect(closed).toMatchObject({ decision: 'no-go', allowed: 'false', unmet: '[]' })
  })

  it('list what keeps the gate closed', () => {
    const outputs = Outputs.parse(outputsOf(result, { result: '/r', summary: '/s', checklist: '', log: '/l' }))
    expect(outputs).toMatchObject({ decision: 'no-go', allowed: 'false', sha: 'a'.repeat(40), tag: '', version: '', result: '/r', summary: '/s', checklist: '', log: '/l' })
    expect(JSON.parse(outputs.unmet)).toEqual([{ id: 'ci', kind: 'checks', status: 'failed', reason: 'check-failed' }])
  })

  it('name whoever let a no-go through, and nobody else', () => {
    const bypass = { reason: 'Production is down', status: 'used', by: ['octocat', 'grace'], criteria: ['ci'] } as const
    expect(outputsOf({ ...result, allowed: true, bypass }, nowhere)).toMatchObject({ decision: 'no-go', allowed: 'true', 'bypassed-by': 'octocat, grace', unmet: expect.stringContaining('"ci"') })
    expect(outputsOf({ ...result, bypass: { ...bypass, status: 'refused', why: ['no'] } }, nowhere)).toMatchObject({ 'bypassed-by': '' })
    expect(outputsOf(result, nowhere)).toMatchObject({ 'bypassed-by': '' })
  })

  it('say that a run may go on only where the result does', () => {
    expect(outputsOf({ ...result, allowed: true }, nowhere)).toMatchObject({ decision: 'no-go', allowed: 'true' })
    expect(outputsOf({ ...result, decision: 'go' }, nowhere)).toMatchObject({ decision: 'go', allowed: 'false' })
  })
})
