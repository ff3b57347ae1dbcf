import { describe, expect, it } from '@jest/globals'
import type { CollectContext } from '../../../src/core/criterion.ts'
import { jobs } from '../../../src/criteria/jobs/index.ts'

/** `collect` asks no port: all it needs is what the workflow passed in. */
async function evaluated(run: CollectContext['run'], options: unknown = {}, timeLeft = false) {
  const parsed = jobs.options.parse(options)
  const subject = { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', proposed: false }
  const evidence = await jobs.collect(parsed, { subject, run, people: {} } as unknown as CollectContext)
  return jobs.evaluate(parsed, evidence, { subject, now: new Date(), timeLeft, people: {} })
}

const needs = (results: Readonly<Record<string, string>>): string => JSON.stringify(Object.fromEntries(Object.entries(results).map(([name, result]) => [name, { result, outputs: {} }])))
const steps = (results: Readonly<Record<string, string>>): string => JSON.stringify(Object.fromEntries(Object.entries(results).map(([name, outcome]) => [name, { outcome, conclusion: 'success', outputs: {} }])))

describe('outcomes', () => {
  it.each([
    ['all succeeded', { needs: needs({ build: 'success', test: 'success' }) }, {}, 'passed', 'succeeded'],
    ['one failed', { needs: needs({ build: 'success', test: 'failure' }) }, {}, 'failed', 'job-failed'],
    ['one was cancelled', { needs: needs({ build: 'cancelled' }) }, {}, 'failed', 'job-failed'],
    ['one was skipped', { needs: needs({ build: 'success', test: 'skipped' }) }, {}, 'failed', 'job-failed'],
    ['one was skipped, which is accepted', { needs: needs({ build: 'success', test: 'skipped' }) }, { accept: ['success', 'skipped'] }, 'passed', 'succeeded'],
    ['success is not accepted', { needs: needs({ build: 'success' }) }, { accept: ['skipped'] }, 'failed', 'job-failed'],
    ['an unknown word', { needs: needs({ build: 'splendid' }) }, {}, 'failed', 'job-failed'],
    ['an empty word', { needs: needs({ build: '' }) }, {}, 'failed', 'job-failed'],
    ['SUCCESS', { needs: needs({ build: 'SUCCESS' }) }, {}, 'failed', 'job-failed'],
    ['what is not required failed', { needs: needs({ build: 'success', test: 'failure' }) }, { require: ['build'] }, 'passed', 'succeeded'],
    ['a required one is not there', { needs: needs({ build: 'success' }) }, { require: ['build', 'test'] }, 'failed', 'not-passed-in'],
    ['a required one in other letters', { needs: needs({ Build: 'success' }) }, { require: ['build'] }, 'failed', 'not-passed-in'],
    ['a required one failed and another is not there', { needs: needs({ build: 'failure' }) }, { require: ['build', 'test'] }, 'failed', 'job-failed'],
    ['a required name of an inherited property', { needs: needs({ build: 'success' }) }, { require: ['constructor'] }, 'failed', 'not-passed-in'],
    ['steps succeeded', { steps: steps({ lint: 'success' }) }, {}, 'passed', 'succeeded'],
    ['a step failed, and continue-on-error made it look well', { steps: steps({ lint: 'failure' }) }, {}, 'failed', 'job-failed'],
    ['a step of the name of a job failed', { needs: needs({ lint: 'success' }), steps: steps({ lint: 'failure' }) }, { require: ['lint'] }, 'failed', 'job-failed'],
    ['a job of the name of a step failed', { needs: needs({ lint: 'failure' }), steps: steps({ lint: 'success' }) }, { require: ['lint'] }, 'failed', 'job-failed'],
    ['no job, but steps', { needs: '{}', steps: steps({ lint: 'success' }) }, {}, 'passed', 'succeeded']
  ] as const)('%s', async (_, run, options, status, reason) => {
    for (const timeLeft of [true, false]) expect(await evaluated(run, options, timeLeft)).toMatchObject({ status, reason })
  })

  it('says which job, and what was there', async () => {
    expect(await evaluated({ needs: needs({ build: 'failure' }), steps: steps({ lint: 'failure' }) })).toMatchObject({
      findings: [{ level: 'error', message: 'Job "build" ended in failure' }, { level: 'error', message: 'Step "lint" ended in failure' }]
    })
    expect(await evaluated({ needs: needs({ build: 'success' }) }, { require: ['biuld'] })).toMatchObject({ findings: [{ message: expect.stringContaining('did you mean "build"') }] })
  })
})

describe('what was passed in is no evidence', () => {
  it.each([[{}], [{ needs: '' }], [{ needs: ' \n' }], [{ needs: '{}' }], [{ steps: '{}' }], [{ needs: '{}', steps: '{}' }], [{ needs: '', steps: '' }]])('%j', async (run) => {
    await expect(evaluated(run)).rejects.toMatchObject({ name: 'EvidenceError', code: 'not-found', remedy: expect.stringContaining('toJSON(needs)') })
  })

  it.each([
    'null', 'true', '1', '"success"', '[]', '[{"result":"success"}]', '{', '{"build":', '${{ toJSON(needs) }}', 'Object', '{"build":"success"}', '{"build":null}', '{"build":{}}',
    '{"build":{"result":null}}', '{"build":{"result":true}}', '{"build":{"result":["success"]}}', '{"build":{"conclusion":"success"}}', '{"build":{"result":"success"},"test":{}}',
    '{"__proto__":{"result":"failure"},"build":{"result":"success"}}', '{"__proto__":{"result":"success"}}'
  ])('needs: %s', async (text) => {
    await expect(evaluated({ needs: text })).rejects.toMatchObject({ name: 'EvidenceError', code: 'unreadable', remedy: expect.stringContaining('needs: ${{ toJSON(needs) }}') })
    await expect(evaluated({ needs: text, steps: steps({ lint: 'success' }) })).rejects.toMatchObject({ code: 'unreadable' })
  })

  it.each(['null', '[]', '{"lint":{"conclusion":"success"}}', '{"lint":{"outcome":null}}'])('steps: %s', async (text) => {
    await expect(evaluated({ needs: needs({ build: 'success' }), steps: text })).rejects.toMatchObject({ code: 'unreadable', remedy: expect.stringContaining('steps: ${{ toJSON(steps) }}') })
  })

  it('evidence without jobs never passes', () => {
    const subject = { repository: { owner: 'acme', name: 'widget' }, commit: 'a'.repeat(40), event: 'push', proposed: false }
    for (const options of [{}, { require: ['build'] }, { accept: ['success', 'skipped'] }]) {
      const outcome = jobs.evaluate(jobs.options.parse(options), { jobs: [] }, { subject, now: new Date(), timeLeft: false, people: {} })
      expect(outcome).toMatchObject({ status: 'failed', reason: 'not-passed-in' })
    }
  })
})

it.each([{ require: [] }, { require: [''] }, { require: 'build' }, { accept: [] }, { accept: ['failure'] }, { accept: ['cancelled'] }, { needs: 'build' }])('refuses the options %j', (options) => {
  expect(jobs.options.safeParse(options).success).toBe(false)
})
