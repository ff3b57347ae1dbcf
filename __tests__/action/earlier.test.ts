import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { earlierStages, type Here } from '../../src/action/earlier.ts'
import { ConfigurationError } from '../../src/core/errors.ts'
import { recordOf } from '../../src/gate/earlier.ts'
import type { Result } from '../../src/gate/result.ts'
import { json } from '../../src/report/json.ts'
import { criterion, mixed, result } from '../report/results.ts'

const given = result([criterion('ci')])
const { repository, commit } = given.subject
let folder: string
let env: Here['env']

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'gate-earlier-')))
  env = { GITHUB_WORKSPACE: join(folder, 'workspace'), RUNNER_TEMP: join(folder, 'temp') }
  for (const path of ['workspace/reports', 'temp', 'elsewhere']) await mkdir(join(folder, path), { recursive: true })
  for (const path of ['workspace/result.json', 'workspace/reports/..result.json', 'temp/result.json', 'elsewhere/result.json', 'result.json']) await writeFile(join(folder, path), json(given))
  await symlink(join(folder, 'elsewhere'), join(folder, 'workspace/linked'))
  await symlink(join(folder, 'workspace/result.json'), join(folder, 'workspace/link.json'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function read(path: string | undefined, more: Partial<Here> = {}, stage = 'post-deployment'): ReturnType<typeof earlierStages> {
  return earlierStages({ result: path, stage }, { env, subject: { repository, commit }, now: new Date('2026-01-02T04:00:00Z'), ...more })
}

/** What is said of the input. */
async function refused(path: string, more?: Partial<Here>): Promise<string> {
  const error: unknown = await read(path, more).catch((thrown: unknown) => thrown)
  if (!(error instanceof ConfigurationError)) throw error
  expect(error.code).toBe('input-invalid')
  for (const { message } of error.problems) expect(message).toMatch(/^input result: .*\. [A-Z].*$/)
  return error.message
}

async function written(name: string, content: string | Result): Promise<string> {
  await writeFile(join(folder, 'temp', name), typeof content === 'string' ? content : json(content))
  return join(folder, 'temp', name)
}

describe('the input `result`', () => {
  it('that was not given is no list, not an empty one', async () => {
    expect(await read(undefined)).toBeUndefined()
  })

  it.each(['result.json', './reports/../result.json', 'reports/..result.json', '{workspace}/result.json', '{temp}/result.json', '../temp/result.json'])('%s is read', async (path) => {
    const filled = path.replace('{workspace}', join(folder, 'workspace')).replace('{temp}', join(folder, 'temp'))
    expect(await read(filled)).toEqual([recordOf(given)])
  })

  it('tells of the stages before it, too', async () => {
    const staging = recordOf({ ...mixed, stage: 'staging' })
    expect(await read(await written('chain.json', { ...given, earlier: [staging] }))).toEqual([staging, recordOf(given)])
  })

  it('of the same stage is taken: it is run again, and its record makes room', async () => {
    expect(await read('result.json', {}, 'pre-deployment')).toEqual([])
  })

  it('of a repository in other letters is of the same one', async () => {
    expect(await read('result.json', { subject: { repository: { owner: 'ACME', name: 'Shop' }, commit } })).toHaveLength(1)
  })
})

describe('an input `result` that is refused', () => {
  it.each(['nothing.json', 'nowhere/result.json', 'result.json/x', '{temp}/nothing.json'])('%s: there is no such file', async (path) => {
    const filled = path.replace('{temp}', join(folder, 'temp'))
    expect(await refused(filled)).toMatch(/^input result: there is no result that can be read at .*: "(.*)" cannot be read as a file: it does not exist\. Give the output `result`/)
  })

  it.each(['reports', 'linked/result.json', 'link.json', 'a\0b'])('%j: no regular file of its own', async (path) => {
    expect(await refused(path)).toMatch(/^input result: there is no result that can be read at /)
  })

  it.each(['../result.json', '../elsewhere/result.json', '/etc/passwd', '.', '..', '{folder}/result.json', '{workspace}'])('%s: lies outside', async (path) => {
    const filled = path.replace('{folder}', folder).replace('{workspace}', join(folder, 'workspace'))
    expect(await refused(filled)).toMatch(/lies outside of the workspace and of the runner's temporary folder/)
  })

  it('in a temporary folder that the runner does not name', async () => {
    for (const temp of [undefined, '']) expect(await refused(join(folder, 'temp/result.json'), { env: { ...env, RUNNER_TEMP: temp } })).toContain('lies outside')
  })

  it.each(['', '{', 'null', '[]', '"go"'])('%j is no result', async (content) => {
    const path = await written('wrong.json', content)
    expect(await refused(path)).toMatch(/^input result: .*wrong\.json: the result is (?:no JSON|damaged or not ours)/)
  })

  it('changed: every part that is wrong is named', async () => {
    const path = await written('wrong.json', JSON.stringify({ ...given, decision: 'maybe', approved: true }))
    expect(await refused(path)).toMatch(/damaged or not ours at decision: .*; input result: .*Unrecognized key: "approved"/)
  })

  it('too large, before all of it is read', async () => {
    const path = await written('large.json', `${json(given)}${' '.repeat(8 * 1024 * 1024)}`)
    expect(await refused(path)).toContain('has more than 8 MiB')
    expect(await read(await written('large.json', json(given).padEnd(8 * 1024 * 1024)))).toHaveLength(1)
  })

  it('of another repository, another commit, and a later time: all of it is said', async () => {
    const other = { repository: { owner: 'acme', name: 'site' }, commit: 'f'.repeat(40) }
    const said = await refused('result.json', { subject: other, now: new Date('2026-01-02T03:04:05Z') })
    expect(said).toContain('is a result of the repository acme/shop, and this run judges acme/site')
    expect(said).toContain(`is a result of the commit ${commit}, and this run judges ${'f'.repeat(40)}`)
    expect(said).toContain('was decided at 2026-01-02T03:05:06.000Z, and it is only 2026-01-02T03:04:05.000Z')
  })

  it('of a later time, but for a minute by which clocks differ', async () => {
    expect(await read('result.json', { now: new Date('2026-01-02T03:04:06.001Z') })).toHaveLength(1)
    expect(await refused('result.json', { now: new Date('2026-01-02T03:04:05.999Z') })).toContain('the clock of one of the two runners is wrong')
    expect(await refused(await written('late.json', { ...given, decidedAt: '9999-12-31T23:59:59Z' }))).toContain('was decided at 9999')
  })
})
