import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { repaired } from '../../src/core/encoding.ts'
import type { AnyOutcome, UnmetOutcome } from '../../src/core/outcome.ts'
import { earlierFrom, recordOf } from '../../src/gate/earlier.ts'
import type { Result } from '../../src/gate/result.ts'
import { deploymentLog } from '../../src/report/log.ts'
import { criterion, failed, mixed, passed, result } from './results.ts'
import { hostile } from './runner.ts'

const commit = '[<code>0123456789</code>](https://github.com/acme/shop/commit/0123456789abcdef0123456789abcdef01234567)'
const pre = 'at <code>pre-deployment</code>'
const post = 'at <code>post-deployment</code>'

const log = (given: Result): string => deploymentLog(given, { serverUrl: 'https://github.com' })

/** What the log says in one of its fields. */
function field(given: Result, name: string): string {
  const found = log(given).split('\n').filter((line) => line.startsWith(`- ${name}: `) || line.startsWith(`**${name}**: `))
  expect(found).toHaveLength(1)
  return found[0]?.replace(/^.*?: /, '').trim() ?? ''
}

const waived: AnyOutcome = {
  status: 'waived',
  reason: 'too-many',
  wanted: 'no finding',
  seen: 'waived until 2026-03-01: Generated client; without the waiver it is failed: 1 finding',
  findings: [],
  waiver: { criterion: 'lint', reason: 'Generated client', until: '2026-03-01' },
  original: failed({ seen: '1 finding' }) as UnmetOutcome
}
const used = { status: 'used', reason: 'The shop is down', by: ['octocat', 'grace'], criteria: ['ci'] } as const

/** The stage before a deployment, in which everything holds. */
const before = result([
  criterion('backup', { kind: 'jobs', name: 'Nightly backup', outcome: passed({ seen: '"backup" succeeded' }) }),
  criterion('release', { kind: 'approvals', name: 'Release approved', outcome: passed({ seen: 'grace approved' }) })
])

/** The stage after it, begun 12 minutes later, by somebody else; knows of the stage before. */
function after(parts: Partial<Result> = {}, first = before): Result {
  const criteria = [criterion('health-check', { kind: 'jobs', outcome: passed({ seen: '"smoke" succeeded' }) })]
  const moments = { startedAt: '2026-01-02T03:17:06.000Z', decidedAt: '2026-01-02T03:18:30.000Z' }
  return result(criteria, { stage: 'post-deployment', ...moments, subject: { ...before.subject, actor: 'grace' }, earlier: earlierFrom(first), ...parts })
}

describe('the deployment log', () => {
  it('of two stages has what both of them saw', () => {
    expect(log(after())).toBe(`## Deployment Log

**Deployment Date/Time**: 2026-01-02 03:18 UTC  
**Deployed By**: @&#8203;octocat, @&#8203;grace  
**Version**: v1.2.3 (commit ${commit})  
**Environment**: not recorded  

### Pre-Deployment

- Backup created: ✅ passed: "backup" succeeded (<code>backup</code> ${pre})
- Snapshot created: not recorded
- Pre-flight checks: ✅ go (2 of 2 criteria met)
- Issues found: none

### Approvals

- Release approved: ✅ passed: grace approved (<code>release</code> ${pre})

### Deployment

- Deployment start time: 2026-01-02 03:05 UTC (the gate opened)
- Migrations executed: not recorded
- Deployment end time: 2026-01-02 03:17 UTC (<code>post-deployment</code> began)
- Total time: 12 min

### Post-Deployment

- Health check: ✅ passed: "smoke" succeeded (<code>health-check</code> ${post})
- Database status: not recorded
- Authentication: not recorded
- RBAC check: not recorded
- Error rate: not recorded
- Performance p95: not recorded

### Issues/Notes

- Stage <code>pre-deployment</code>: ✅ go (2 of 2 criteria met). Decided at 2026-01-02 03:05 UTC (@&#8203;octocat)
- Stage <code>post-deployment</code>: ✅ go: the only criterion is met. Decided at 2026-01-02 03:18 UTC (@&#8203;grace)
`)
  })

  it('of a no-go says what is missing, and what to do; what nobody saw is not recorded', () => {
    expect(log(mixed)).toBe(`## Deployment Log

**Deployment Date/Time**: 2026-01-02 03:05 UTC  
**Deployed By**: @&#8203;octocat  
**Version**: v1.2.3 (commit ${commit})  
**Environment**: not recorded  

### Pre-Deployment

- Backup created: not recorded
- Snapshot created: not recorded
- Pre-flight checks: ❌ no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed)
- Issues found: 4 not met: ci (failed), Versions agree (failed), tag (error) and deploy-checks (pending); 1 only reported: lint (failed); 1 warning

### Approvals

- review: ➖ not-applicable: not applicable: only for events pull&#95;request (<code>review</code> ${pre})

### Deployment

- Deployment start time: not recorded
- Migrations executed: not recorded
- Deployment end time: not recorded
- Total time: not recorded

### Post-Deployment

- Health check: not recorded
- Database status: not recorded
- Authentication: not recorded
- RBAC check: not recorded
- Error rate: not recorded
- Performance p95: not recorded

### Issues/Notes

- Stage <code>pre-deployment</code>: ❌ no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed). Decided at 2026-01-02 03:05 UTC (@&#8203;octocat)
- ❌ ci: failed: "build" (ci.yml, push) concluded failure. Remedy: Open the failed check, mend it, and run it again on this commit.
- ❌ Versions agree (version): failed: VERSION says 1.2.2. Remedy: Write 1.2.3 into VERSION, commit, and move the tag.
- ⚠️ tag: error: the token may not read the tags. Remedy: Give the job <code>permissions: { contents: read }</code>.
- ⏳ deploy-checks: pending: "e2e" is in&#95;progress. Remedy: Wait for it and run the gate again.
- ❌ lint: failed (evaluate): lint concluded failure. Remedy: Mend what lint complains about.
- The policy names no branch.
`.replaceAll('&#95;', '_'))
  })

  it('of a run that decided nothing has nothing but "not recorded" where a fact should be', () => {
    const { actor: _actor, tag: _tag, version: _version, ...subject } = before.subject
    const given = result([], { subject })
    const fields = log(given).split('\n').filter((line) => /^(?:- [A-Z][^:]*|\*\*.*\*\*): /.test(line) && !line.startsWith('- Stage'))
    const facts = fields.filter((line) => !line.trimEnd().endsWith(': not recorded'))
    expect(facts.map((line) => line.trim())).toEqual([
      '**Deployment Date/Time**: 2026-01-02 03:05 UTC',
      `**Version**: not recorded (commit ${commit})`,
      '- Pre-flight checks: ❌ no-go: nothing was verified, and at least one active criterion has to pass: none is for the stage pre-deployment',
      '- Issues found: a no-go, although nothing is recorded as not met'
    ])
    expect(fields).toHaveLength(4 + 4 + 4 + 6)
    expect(log(given)).toContain('### Approvals\n\n- not recorded\n')
  })
})

describe('the head', () => {
  it('has the version where there is no tag', () => {
    const { tag: _tag, ...subject } = before.subject
    expect(field(result([], { subject }), 'Version')).toBe(`1&#46;2.3 (commit ${commit})`)
  })

  it('names everybody who ran a stage once', () => {
    expect(field(after({ subject: { ...before.subject, actor: 'OctoCat' } }), 'Deployed By')).toBe('@&#8203;OctoCat')
  })

  it('has the environment where a subject has one: this stage before the one before', () => {
    const staged = { ...before, subject: { ...before.subject, environment: 'production' } }
    expect(field(staged, 'Environment')).toBe('production')
    expect(field(after({}, staged), 'Environment')).toBe('production')
    const subject = { ...before.subject, environment: 'production-eu' }
    expect(field(after({ subject }, staged), 'Environment')).toBe('production-eu')
  })
})

describe('pre-flight checks', () => {
  const first = (criteria: Result['criteria'], parts: Partial<Result> = {}): string => field(after({}, result(criteria, parts)), 'Pre-flight checks')
  const red = criterion('ci', { outcome: failed() })

  it('are those of the stage before the deployment, whatever the stages after it say', () => {
    expect(field(after({ decision: 'no-go', allowed: false }), 'Pre-flight checks')).toBe('✅ go (2 of 2 criteria met)')
    expect(first([criterion('a'), red])).toBe('❌ no-go: 1 of 2 criteria met, not met: ci (failed)')
  })

  it.each<[string, string, Partial<Result>]>([
    ['a bypass', 'no-go: 0 of 1 criteria met, not met: ci (failed); the run went on all the same (bypass by octocat, run again by grace: The shop is down)', { allowed: true, bypass: used }],
    ['evaluate', 'no-go: 0 of 1 criteria met, not met: ci (failed); the run went on all the same (enforcement: evaluate)', { enforcement: 'evaluate' }],
    ['a signal', 'no-go: the gate was stopped (SIGTERM) before it was done; 0 of 1 criteria met, not met: ci (failed)', { stoppedBy: 'SIGTERM' }]
  ])('say of %s what it is', (_, text, parts) => {
    expect(first([red], parts)).toBe(`❌ ${text}`)
  })

  it('tell what was waived, until when, and that a record is not whole', () => {
    expect(first([criterion('a'), criterion('lint', { outcome: waived })])).toBe('✅ go (1 of 2 criteria met); waived: lint (until 2026-03-01)')
    const whole = recordOf(before)
    expect(field(after({ earlier: [{ ...whole, omitted: 3 }] }), 'Pre-flight checks')).toBe('✅ go (2 of 2 criteria met); 3 criteria are not in the record')
  })

  it('are not recorded where that stage is not known', () => {
    const alone = after({ earlier: [recordOf({ ...before, stage: 'staging' })] })
    for (const name of ['Pre-flight checks', 'Issues found', 'Deployment start time', 'Deployment end time', 'Total time']) expect(field(alone, name)).toBe('not recorded')
  })
})

describe('times', () => {
  const times = (given: Result): readonly string[] => ['Deployment start time', 'Deployment end time', 'Total time'].map((name) => field(given, name))
  const none = ['not recorded', 'not recorded', 'not recorded']
  const opened = '2026-01-02 03:05 UTC (the gate opened)'

  it('begin where the gate opened, also for a bypass', () => {
    expect(times(before)).toEqual([opened, 'not recorded', 'not recorded'])
    const bypassed = result([criterion('ci', { outcome: failed() })], { allowed: true, bypass: used })
    expect(times(bypassed)).toEqual([opened, 'not recorded', 'not recorded'])
  })

  it('are none where the gate did not open, and none where nothing is deployed yet', () => {
    expect(times(after({}, mixed))).toEqual(none)
    expect(times(result([criterion('ci')], { subject: { ...before.subject, proposed: true } }))).toEqual(none)
  })

  it('end where the first stage after it began, which is not staging', () => {
    const at = (stage: string, startedAt: string) => recordOf({ ...before, stage, startedAt: `2026-01-02T${startedAt}Z` })
    const given = after({ earlier: [at('staging', '03:06:00'), recordOf(before), at('soak', '05:10:06'), at('smoke', '03:07:00'), at('earlier', '02:00:00')] })
    expect(times(given)).toEqual([opened, '2026-01-02 03:07 UTC (<code>smoke</code> began)', '114 s'])
  })

  it('that contradict each other are no total', () => {
    expect(times(after({ startedAt: '2026-01-02T03:05:05.999Z' }))).toEqual([opened, 'not recorded', 'not recorded'])
  })
})

describe('a field', () => {
  it.each([
    ['Backup created', 'database-backup', ''],
    ['Snapshot created', 'x', 'VM snapshot of production'],
    ['Migrations executed', 'MIGRATIONS', ''],
    ['Health check', 'health_check', ''],
    ['Health check', 'x', 'Health check of production'],
    ['Database status', 'db', 'Status of the database: up'],
    ['Authentication', 'authentication-tests', ''],
    ['RBAC check', 'rbac-check', ''],
    ['Error rate', 'x', 'Error rate (5xx) is low'],
    ['Performance p95', 'performance-p95', ''],
    ['Performance p95', 'x', 'Performance: P95']
  ])('%s is what %s (%j) saw', (name, id, called) => {
    const given = result([criterion(id, { name: called || id, outcome: failed({ seen: 'no' }) })])
    expect(field(given, name)).toBe(`❌ failed: no (<code>${id}</code> ${pre})`)
  })

  it.each([
    ['Backup created', 'backups', ''],
    ['Health check', 'health', 'Healthy checks'],
    ['Health check', 'health', 'A check'],
    ['Database status', 'database-backup', ''],
    ['Error rate', 'error-rates', ''],
    ['Performance p95', 'performance-p99', 'p950']
  ])('%s is not what %s (%j) saw', (name, id, called) => {
    expect(field(result([criterion(id, { name: called || id })]), name)).toBe('not recorded')
  })

  it('has all that is like it, at every stage, with its outcome', () => {
    const seen = { seen: 'x' }
    const first = result([criterion('backup', { outcome: waived }), criterion('backup-2', { enforcement: 'evaluate', outcome: failed(seen) })])
    const given = after({ criteria: [criterion('backup', { outcome: passed(seen) })] }, first)
    const seenWaived = 'waived until 2026-03-01: Generated client; without the waiver it is failed: 1 finding'
    expect(field(given, 'Backup created').split(' · ')).toEqual([
      `🟡 waived: ${seenWaived} (<code>backup</code> ${pre})`,
      `❌ failed (evaluate): x (<code>backup-2</code> ${pre})`,
      `✅ passed: x (<code>backup</code> ${post})`
    ])
  })

  it('is cut after 20 of them', () => {
    const entries = field(result(Array.from({ length: 300 }, (_, index) => criterion(`backup-${index}`))), 'Backup created').split(' · ')
    expect(entries).toHaveLength(21)
    expect(entries.at(-1)).toBe('… and 280 more')
  })

  it('has what a criterion saw that a record would leave out', () => {
    const many = Array.from({ length: 300 }, (_, index) => criterion(`c${index}`))
    expect(field(result([...many, criterion('snapshot')]), 'Snapshot created')).toContain('passed')
  })
})

describe('issues and notes', () => {
  const notes = (given: Result): readonly string[] => log(given).split('### Issues/Notes\n\n')[1]?.trimEnd().split('\n').slice(given.earlier?.length ?? 0) ?? []
  const decided = 'Decided at 2026-01-02 03:05 UTC (@&#8203;octocat)'

  it('tell of waivers that have effect, and of none that has not', () => {
    const waiver = { criterion: 'lint', reason: 'Generated client', until: '2026-03-01' }
    const given = result([criterion('ci'), criterion('lint', { outcome: waived })], { waivers: [{ ...waiver, effect: 'waived' }, { ...waiver, criterion: 'ci', effect: 'unused' }] })
    expect(notes(given).slice(1)).toEqual(['- lint is waived until 2026-03-01 (that day in UTC included): Generated client'])
  })

  it('tell of a bypass, and whose it is', () => {
    expect(notes(result([criterion('ci', { outcome: failed() })], { allowed: true, bypass: used }))).toEqual([
      `- Stage <code>pre-deployment</code>: ❌ no-go: the only criterion is not met: ci (failed); the run goes on all the same (bypass by octocat, run again by grace: The shop is down). ${decided}`,
      '- ❌ ci: failed: "build" (ci.yml, push) concluded failure. Remedy: Open the failed check, mend it, and run it again on this commit.',
      '- octocat, run again by grace let this no-go through, although not met: ci.',
      '- The reason given: The shop is down',
      '- The decision stays no-go. Mend what is not met after the deployment.'
    ])
  })

  it('tell that the gate was stopped, and what is wrong with a changed policy', () => {
    expect(notes(result([], { decision: 'no-go', allowed: false, stoppedBy: 'SIGINT' }))[0]).toContain('the gate was stopped (SIGINT) before it was done')
    expect(notes(result([criterion('ci')], { proposedPolicy: [{ message: 'no kind "x"' }] }))).toContain('- The changed policy: no kind "x"')
  })

  it('keep the overrides of earlier stages', () => {
    const first = result([criterion('ci', { outcome: failed() }), criterion('lint', { outcome: waived })], { allowed: true, bypass: used })
    expect(log(after({}, first))).toContain(
      `- Stage <code>pre-deployment</code>: ❌ no-go: 0 of 2 criteria met, not met: ci (failed); waived: lint (until 2026-03-01); the run went on all the same (bypass by octocat, run again by grace: The shop is down). ${decided}\n`
    )
  })
})

it.each(hostile.map((text) => [text.slice(0, 40), text] as const))('takes in any text: %j', (_, text) => {
  const bad = failed({ seen: text, remedy: text, wanted: text })
  const many = ['backup', 'health-check', text.slice(0, 2000)].map((id) => criterion(id, { kind: 'approvals', name: text, help: text, outcome: bad }))
  const subject = { ...before.subject, tag: text, version: text, actor: text }
  const first = result(many, { stage: text, subject, notices: [text], stoppedBy: text, allowed: true, bypass: { ...used, by: [text], reason: text } })
  const waivers = [{ criterion: text, reason: text, until: '2026-01-05', effect: 'waived' as const }]
  const written = log(result(many, { subject, notices: [text], waivers, earlier: [recordOf(first)], bypass: { ...used, by: [text], reason: text }, proposedPolicy: [{ message: text }] }))
  const lines = written.trimEnd().split('\n')
  expect(lines.filter((line) => line.startsWith('#'))).toEqual(['## Deployment Log', '### Pre-Deployment', '### Approvals', '### Deployment', '### Post-Deployment', '### Issues/Notes'])
  expect(lines.filter((line) => !/^(?:#|$|- |\*\*(?:Deployment Date\/Time|Deployed By|Version|Environment)\*\*: )/.test(line))).toEqual([])
  expect(written).not.toMatch(/<(?!\/?(?:code|span)\b)/)
  expect(written).not.toMatch(/[\u202e\u2066\u200b\u0000\u001b]/)
  expect(written).not.toMatch(/@(?!&#8203;)(?![^<]*<\/code>)/)
  expect(written).not.toMatch(/\]\((?!https:\/\/github\.com\/acme\/shop\/commit\/)/)
  expect(written.length).toBeLessThan(1_000_000)
})

describe('the template', () => {
  const path = 'examples/release-v1.15.2/production-deployment-checklist-v1.15.2.md'

  it('has the same headings and fields, in the same order and words; only the approvals are ours', () => {
    const text = repaired(readFileSync(path, 'utf8')).text
    const [, template = ''] = /^(## [^\n]*Deployment Log Template\n[^]*?)\n---\n/m.exec(text) ?? []
    const wanted = labels(template.replace(/^## \P{L}*/u, '## ').replace(/ Template$/m, ''))
    expect(wanted).toHaveLength(1 + 4 + 4 + 14)
    expect(labels(log(result([])).replace(/### Approvals\n\n- not recorded\n/, ''))).toEqual(wanted)
  })
})

/** Headings, and what stands before the colon of fields. */
function labels(markdown: string): readonly string[] {
  const lines = markdown.split('\n').map((line) => /^(?:#+ .*|- [^:]*:|\*\*.*?\*\*:)/.exec(line.trimEnd())?.[0] ?? '')
  return lines.filter((line) => line !== '' && line !== '- Stage <code>pre-deployment</code>:')
}
