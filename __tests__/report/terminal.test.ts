import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import { terminal } from '../../src/report/terminal.ts'
import { criterion, failed, mixed, result } from './results.ts'
import { commandIn, hostile } from './runner.ts'

const plain = { color: false, width: 100 }
const policy = 'policy: .github/deployment-gate.yml at refs/heads/main, commit fedcba9876 (trusted; sha256 abababababab)'

describe('terminal', () => {
  it('of a go', () => {
    expect(terminal(result([criterion('ci'), criterion('tag', { kind: 'tag' })]), plain)).toBe(`\
✓ passed  ci   checks  3 checks succeeded
✓ passed  tag  tag     3 checks succeeded

go: all 2 criteria are met - ${policy}
`)
  })

  it('of a no-go with every outcome', () => {
    expect(terminal(mixed, plain)).toBe(`\
✗ failed             ci             checks     "build" (ci.yml, push) concluded failure
✗ failed             version        version    VERSION says 1.2.2
! error              tag            tag        the token may not read the tags
… pending            deploy-checks  checks     "e2e" is in_progress
✓ passed             clean          worktree   nothing uncommitted
- not-applicable     review         approvals  not applicable: only for events pull_request
✗ failed (evaluate)  lint           jobs       lint concluded failure

ci: failed, check-failed
  wanted  build on 0123456789, concluded success
  seen    "build" (ci.yml, push) concluded failure
  where   https://github.com/acme/shop/runs/7 "build" (ci.yml, push) concluded failure
  remedy  Open the failed check, mend it, and run it again on this commit.

Versions agree (version): failed, files-differ
  wanted  VERSION and package.json say 1.2.3
  seen    VERSION says 1.2.2
  where   VERSION:1:1 VERSION says 1.2.2
          CHANGELOG.md:3 No entry of 1.2.3
  remedy  Write 1.2.3 into VERSION, commit, and move the tag.
  help    The runbook is docs/release.md.
          Ask in the release channel.

tag: error, permission-denied
  wanted  the tag v1.2.3 leads to 0123456789
  seen    the token may not read the tags
  remedy  Give the job \`permissions: { contents: read }\`.

deploy-checks: pending, running
  wanted  e2e on 0123456789
  seen    "e2e" is in_progress
  remedy  Wait for it and run the gate again.

lint: failed (evaluate), job-failed
  wanted  lint succeeds
  seen    lint concluded failure
  remedy  Mend what lint complains about.

note: The policy names no branch.

no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed) - ${policy}
`)
  })

  it('of what is left to GitHub, nothing verified, and a changed policy', () => {
    const given = result([], {
      leftToGitHub: [{ id: 'ci', kind: 'checks', name: 'CI' }, { id: 'review', kind: 'approvals', name: 'Review' }],
      proposedPolicy: [
        { message: 'unknown key "requir"', place: { path: 'gate.yml', line: 4, column: 5 } },
        { message: 'is empty' }
      ],
      policy: { source: 'built-in', trusted: true, sha256: 'ab'.repeat(32) }
    })
    expect(terminal(given, { color: false, width: 80 })).toBe(`\
The changed policy has 2 problems:
  gate.yml:4:5 unknown key "requir"
  is empty

left to GitHub: ci, review; run without --local and with GITHUB_TOKEN to decide
                them

no-go: nothing was verified, and at least one active criterion has to pass: none is decided here; the changed policy has 2 problems; 2 left to GitHub - policy: built-in (trusted; sha256 abababababab)
`)
  })

  it('says that the run goes on', () => {
    const given = result([criterion('ci', { outcome: failed() })], { enforcement: 'evaluate' })
    expect(terminal(given, plain).split('\n').at(-2)).toBe(
      `no-go: the only criterion is not met: ci (failed); the run goes on all the same (enforcement: evaluate) - ${policy}`
    )
  })

  it('colours words of its own only', () => {
    const lines = terminal(mixed, { color: true, width: 100 }).split('\n')
    expect(lines[0]).toMatch(/^\u001b\[31m✗ failed {11}\u001b\[39m {2}ci {13}checks {5}"build"/u)
    expect(lines[4]).toMatch(/^\u001b\[32m✓ passed {11}\u001b\[39m {2}clean/u)
    expect(lines).toContain('tag: \u001b[35merror\u001b[39m, permission-denied')
    expect(lines.join('\n').replaceAll(/\u001b\[\d+m/gu, '')).toBe(terminal(mixed, plain))
  })

  it.each([40, 60, 80, 120])('keeps to %d columns, but for words that are longer and the decision', (width) => {
    const wanted = `see https://example.com/${'x'.repeat(150)} for more`
    const outcome = failed({ seen: 'a few words '.repeat(20), wanted })
    const given = result([criterion('a-criterion-with-a-long-id', { kind: 'approvals', outcome })])
    const lines = terminal(given, { color: false, width }).split('\n')
    const tooLong = lines.slice(0, -2).filter((line) => line.length > width && !line.includes('https://'))
    const names = ['✗ failed  a-criterion-with-a-long-id  approvals', 'a-criterion-with-a-long-id: failed, check-failed']
    expect(tooLong).toEqual(width === 40 ? names : [])
    expect(lines.join(' ').replaceAll(/ +/g, ' ')).toContain('a few words '.repeat(20).trim())
  })

  it('counts the places beyond 20', () => {
    const wrong: Finding = { level: 'error', message: 'wrong', place: { path: 'a', line: 1 } }
    const findings = Array.from({ length: 2000 }, () => wrong)
    const lines = terminal(result([criterion('ci', { outcome: failed({ findings }) })]), plain).split('\n')
    expect(lines.filter((line) => line.endsWith(' wrong'))).toHaveLength(20)
    expect(lines).toContain('          and 1980 more, in the result')
  })
})

describe.each([true, false])('T44 hostile text, with colour %p', (color) => {
  it.each(hostile.map((name) => [name.slice(0, 30), name]))('%j gives no command and no control character', (_, name) => {
    const findings: readonly Finding[] = [{ level: 'error', message: name, place: { path: name, line: 1 }, url: name }]
    const said = { reason: name, wanted: `a ##${name}`, seen: `${'word '.repeat(20)}${name}`, remedy: name }
    const given = result(
      [criterion(name, { kind: name, name: `${name}!`, help: name, outcome: failed({ ...said, findings }) })],
      {
        stage: name,
        notices: [name],
        leftToGitHub: [{ id: name, kind: name, name }],
        proposedPolicy: [{ message: name, place: { path: name } }],
        policy: { ...mixed.policy, path: name, ref: name }
      }
    )
    for (const width of [40, 80]) {
      const shown = terminal(given, { color, width })
      const words = shown.replaceAll(/\u001b\[\d+m/gu, '')
      expect(commandIn(shown)).toBeUndefined()
      expect(words).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
      expect(shown.split('\n').filter((line) => /^(?:\u001b\[\d+m)?(?:go|no-go):/u.test(line))).toHaveLength(1)
    }
  })
})
