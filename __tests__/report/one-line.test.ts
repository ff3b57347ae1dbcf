import { expect, it } from '@jest/globals'
import { decisionLine } from '../../src/report/one-line.ts'
import { criterion, failed, mixed, result } from './results.ts'

const otherRun = { status: 'not-applicable', reason: 'other-run', wanted: '', seen: '', findings: [] } as const
const aside = (id: string) => criterion(id, { outcome: otherRun })
const red = (id: string) => criterion(id, { outcome: failed() })
const reported = criterion('lint', { enforcement: 'evaluate', outcome: failed() })
const left = { leftToGitHub: [{ id: 'ci', kind: 'checks', name: 'ci' }] }
const nothing = 'no-go: nothing was verified, and at least one active criterion has to pass:'

it.each([
  ['one met', result([criterion('ci')]), 'go: the only criterion is met'],
  ['all met', result([criterion('ci'), criterion('tag'), aside('review')]), 'go: all 3 criteria are met, 1 of them not applicable'],
  ['met but for the reported', result([criterion('ci'), reported]), 'go: the only criterion is met; only reported: lint (failed)'],
  ['met as far as this machine can tell', result([criterion('tree')], left), 'go: the only criterion is met; 1 left to GitHub'],
  ['one of two', result([criterion('ci'), red('tag')]), 'no-go: 1 of 2 criteria is not met: tag (failed)'],
  ['the only one', result([red('ci')]), 'no-go: the only criterion is not met: ci (failed)'],
  [
    'mixed',
    mixed,
    'no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed)'
  ],
  [
    'more than can be named',
    result(Array.from({ length: 10 }, (_, index) => red(`c${index}`))),
    'no-go: 10 of 10 criteria are not met: c0 (failed), c1 (failed), c2 (failed), c3 (failed), c4 (failed), c5 (failed), c6 (failed), c7 (failed) and 2 more'
  ],
  [
    'evaluate',
    result([criterion('ci'), red('tag')], { enforcement: 'evaluate' }),
    'no-go: 1 of 2 criteria is not met: tag (failed); the run goes on all the same (enforcement: evaluate)'
  ],
  [
    'stopped',
    result([criterion('ci'), red('tag')], { stoppedBy: 'SIGINT', decision: 'no-go', allowed: false }),
    'no-go: the gate was stopped (SIGINT) before it was done; 1 of 2 criteria is not met: tag (failed)'
  ],
  ['no criterion', result([]), `${nothing} none is for the stage pre-deployment`],
  ['none here', result([], left), `${nothing} none is decided here; 1 left to GitHub`],
  ['none active', result([reported]), `${nothing} none is active; only reported: lint (failed)`],
  ['one not applicable', result([aside('a')]), `${nothing} the only one is not applicable to this run`],
  ['all not applicable', result([aside('a'), aside('b')]), `${nothing} all 2 are not applicable to this run`],
  [
    'the changed policy',
    result([criterion('ci')], { proposedPolicy: [{ message: 'unknown key "requir"' }] }),
    'no-go: the changed policy has 1 problem'
  ],
  [
    'the changed policy, too',
    result([criterion('ci'), red('tag')], { proposedPolicy: [{ message: 'a' }, { message: 'b' }] }),
    'no-go: 1 of 2 criteria is not met: tag (failed); the changed policy has 2 problems'
  ],
  [
    'closed for no cause that is recorded',
    result([criterion('ci')], { decision: 'no-go', allowed: false }),
    'no-go: the gate did not open although every criterion is met; the notices say why'
  ]
])('%s', (_, given, line) => {
  expect(decisionLine(given)).toBe(line)
})
