import { describe, expect, it } from '@jest/globals'
import type { Finding } from '../../src/core/finding.ts'
import type { CriterionResult, Result } from '../../src/gate/result.ts'
import { summary } from '../../src/report/summary.ts'
import { criterion, failed, mixed, passed, result } from './results.ts'
import { hostile } from './runner.ts'

const tree = 'https://github.com/acme/shop/blob/0123456789abcdef0123456789abcdef01234567'
const about =
  'acme/shop · commit [<code>0123456789</code>](https://github.com/acme/shop/commit/0123456789abcdef0123456789abcdef01234567) · tag <code>v1.2.3</code> · version <code>1.2.3</code> · stage <code>pre-deployment</code> · event <code>push</code> · started by <code>octocat</code>'
const policy =
  'Policy: .github/deployment-gate.yml at refs/heads/main, commit fedcba9876 (trusted; sha256 abababababab). Decided at 2026-01-02T03:05:06.000Z.\n'
const tableHead = '| Outcome | Criterion | Kind | Reason | Seen |\n| --- | --- | --- | --- | --- |'

function text(...blocks: readonly string[]): string {
  return blocks.join('\n\n')
}

describe('summary', () => {
  it('of a go', () => {
    expect(summary(result([criterion('ci')]))).toBe(
      text(
        '## ✅ Deployment gate: go',
        '**go: the only criterion is met**',
        about,
        '### All criteria',
        `${tableHead}\n| ✅ passed | <code>ci</code> | checks | <code>succeeded</code> | 3 checks succeeded |`,
        policy
      )
    )
  })

  it('of a no-go with every outcome', () => {
    expect(summary(mixed)).toBe(
      text(
        '## ⛔ Deployment gate: no-go',
        '**no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed)**',
        about,
        '### What is missing',
        '#### ❌ <code>ci</code> · checks · failed',
        `- **Wanted:** build on 0123456789, concluded success
- **Seen:** "build" (ci.yml, push) concluded failure
- **Where:**
  - "build" (ci.yml, push) concluded failure ([open](https://github.com/acme/shop/runs/7))
- **Remedy:** Open the failed check, mend it, and run it again on this commit.`,
        '#### ❌ Versions agree (<code>version</code>) · version · failed',
        `- **Wanted:** VERSION and package.json say 1.2.3
- **Seen:** VERSION says 1.2.2
- **Where:**
  - VERSION says 1.2.2 ([<code>VERSION:1:1</code>](${tree}/VERSION#L1))
  - No entry of 1.2.3 ([<code>CHANGELOG.md:3</code>](${tree}/CHANGELOG.md?plain=1#L3))
- **Remedy:** Write 1.2.3 into VERSION, commit, and move the tag.
- **Help:** The runbook is docs/release.md.<br>Ask in the release channel.`,
        '#### ⚠️ <code>tag</code> · tag · error',
        `- **Wanted:** the tag v1.2.3 leads to 0123456789
- **Seen:** the token may not read the tags
- **Remedy:** Give the job <code>permissions: { contents: read }</code>.`,
        '#### ⏳ <code>deploy-checks</code> · checks · pending',
        `- **Wanted:** e2e on 0123456789
- **Seen:** "e2e" is in_progress
- **Remedy:** Wait for it and run the gate again.`,
        '### Only reported',
        '#### ❌ <code>lint</code> · jobs · failed (evaluate)',
        `- **Wanted:** lint succeeds
- **Seen:** lint concluded failure
- **Remedy:** Mend what lint complains about.`,
        '### All criteria',
        `${tableHead}
| ❌ failed | <code>ci</code> | checks | <code>check-failed</code> | "build" (ci.yml, push) concluded failure |
| ❌ failed | Versions agree (<code>version</code>) | version | <code>files-differ</code> | VERSION says 1.2.2 |
| ⚠️ error | <code>tag</code> | tag | <code>permission-denied</code> | the token may not read the tags |
| ⏳ pending | <code>deploy-checks</code> | checks | <code>running</code> | "e2e" is in_progress |
| ✅ passed | <code>clean</code> | worktree | <code>clean</code> | nothing uncommitted |
| ➖ not-applicable | <code>review</code> | approvals | <code>other-run</code> | not applicable: only for events pull_request |
| ❌ failed (evaluate) | <code>lint</code> | jobs | <code>job-failed</code> | lint concluded failure |`,
        '<details><summary>ci: 1 finding</summary>',
        '- error: "build" (ci.yml, push) concluded failure ([open](https://github.com/acme/shop/runs/7))',
        '</details>',
        '<details><summary>version: 3 findings</summary>',
        `- error: VERSION says 1.2.2 ([<code>VERSION:1:1</code>](${tree}/VERSION#L1))
- warning: No entry of 1.2.3 ([<code>CHANGELOG.md:3</code>](${tree}/CHANGELOG.md?plain=1#L3))
- note: package.json says 1.2.3 ([<code>package.json:2</code>](${tree}/package.json#L2))`,
        '</details>',
        '### Notices',
        '- The policy names no branch.',
        policy
      )
    )
  })

  it('of a no-go that lets the run go on', () => {
    expect(summary({ ...mixed, enforcement: 'evaluate', allowed: true }).split('\n')[0]).toBe(
      '## ⛔ Deployment gate: no-go, but the run goes on all the same (enforcement: evaluate)'
    )
  })

  it('of nothing verified, with the rest left to GitHub and a policy that is not trusted', () => {
    const origin: Result['policy'] = { source: 'file', path: 'gate.yml', trusted: false, sha256: 'ab'.repeat(32) }
    const { owner, name } = mixed.subject.repository
    const subject = { repository: { owner, name }, commit: mixed.subject.commit, event: 'local', proposed: false }
    const left = [{ id: 'ci', kind: 'checks', name: 'CI' }]
    expect(summary(result([], { policy: origin, subject, leftToGitHub: left }), { serverUrl: 'https://ghes.example/' })).toBe(
      text(
        '## ⛔ Deployment gate: no-go',
        '**no-go: nothing was verified, and at least one active criterion has to pass: none is decided here; 1 left to GitHub**',
        'acme/shop · commit [<code>0123456789</code>](https://ghes.example/acme/shop/commit/0123456789abcdef0123456789abcdef01234567) · stage <code>pre-deployment</code> · event <code>local</code>',
        '### Left to GitHub',
        '- CI (<code>ci</code>) · checks',
        'Policy: gate.yml (not trusted: it came from what is being judged; sha256 abababababab). Decided at 2026-01-02T03:05:06.000Z.\n'
      )
    )
  })

  it('lists what is wrong with the changed policy', () => {
    const place = { path: '.github/deployment-gate.yml', line: 4, column: 5 }
    const proposedPolicy = [{ message: 'unknown key "requir"', place }, { message: 'is empty' }]
    expect(summary(result([criterion('ci')], { proposedPolicy }))).toContain(
      `### The changed policy has 2 problems\n\n- unknown key "requir" ([<code>.github/deployment-gate.yml:4:5</code>](${tree}/.github/deployment-gate.yml#L4))\n- is empty\n`
    )
  })

  it.each([
    ['dir/a b#c?d%.ts', 'dir/a%20b%23c%3Fd%25.ts#L1'],
    ['a/(b)[c].ts', 'a/%28b%29%5Bc%5D.ts#L1'],
    ['../../evil/x', undefined],
    ['/etc/passwd', undefined],
    ['a//b', undefined],
    ['x\ud800', 'x%EF%BF%BD#L1']
  ])('links %j only within the repository', (path, target) => {
    const findings: readonly Finding[] = [{ level: 'error', message: 'wrong', place: { path, line: 1 } }]
    const written = summary(result([criterion('ci', { outcome: failed({ findings }) })]))
    const links = [...written.matchAll(/wrong \((?:\[<code>.*<\/code>\]\((\S+)\)|<code>.*<\/code>)\)$/gm)]
    const expected = target === undefined ? undefined : `${tree}/${target}`
    expect(links.map((link) => link[1])).toEqual([expected, expected])
  })
})

describe('hostile text', () => {
  it('T44 shows as it is', () => {
    const name = 'a|b <b> @me [x](y) `c`\n::error::d ##[e]\u202e$'
    const shown = 'a&#124;b &#60;b&#62; @&#8203;me &#91;x&#93;(y) <code>c</code>⏎::error::d ##&#91;e&#93;&#92;u{202e}<span>$</span>'
    const code = '<code>a&#124;b &#60;b&#62; @me &#91;x&#93;(y) &#96;c&#96;⏎::error::d ##&#91;e&#93;&#92;u{202e}<span>$</span></code>'
    const finding: Finding = { level: 'error', message: name, place: { path: 'a|b/`c`@d.ts', line: 2 }, url: 'javascript:alert(1)' }
    const where = `${shown} ([<code>a&#124;b/&#96;c&#96;@d.ts:2</code>](${tree}/a%7Cb/%60c%60%40d.ts#L2), <code>javascript:alert(1)</code>)`
    expect(summary(result([hostileCriterion(name, finding)]))).toBe(
      text(
        '## ⛔ Deployment gate: no-go',
        `**no-go: the only criterion is not met: ${shown} (failed)**`,
        about,
        '### What is missing',
        `#### ❌ ${code} · ${shown} · failed`,
        `- **Wanted:** ${shown}
- **Seen:** ${shown}
- **Where:**
  - ${where}
- **Remedy:** ${shown}
- **Help:** a&#124;b &#60;b&#62; @&#8203;me &#91;x&#93;(y) <code>c</code><br>&#58;:error::d ##&#91;e&#93;&#92;u{202e}<span>$</span>`,
        '### All criteria',
        `${tableHead}\n| ❌ failed | ${code} | ${shown} | ${code} | ${shown} |`,
        `<details><summary>${shown}: 1 finding</summary>`,
        `- error: ${where}`,
        '</details>',
        policy
      )
    )
  })

  // What the gate itself writes; the rest must be free of everything that Markdown or HTML could take for structure.
  const ours =
    /^#{2,4} |^- (?:\*\*\w+:\*\*)?|^ {2}- |^\*\*|\*\*$|^\| | \| | \|$|<\/?(?:code|details|summary)>|<br>|<span>\$<\/span>|\[open\]|\]\(https:[^()<>\s]*\)|\(\[(?=<code>)|, \[(?=<code>)|commit \[|^> |`result`|&#\d+;/g

  it.each(hostile.map((name) => [name.slice(0, 30), name]))('T44 %j makes no structure, wherever it stands', (_, name) => {
    const finding: Finding = { level: 'error', message: name, place: { path: name, line: 2 }, url: name }
    const given = result([hostileCriterion(name, finding)], {
      stage: name,
      notices: [name],
      leftToGitHub: [{ id: name, kind: name, name: `${name}!` }],
      proposedPolicy: [{ message: name, place: { path: name } }],
      subject: { ...mixed.subject, repository: { owner: name, name }, tag: name, version: name, actor: name, event: name },
      policy: { ...mixed.policy, path: name, ref: name }
    })
    const written = summary(given)
    expect(written).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\u200b-\u200f]/u)
    const [head = '', ...lines] = written.split('\n')
    expect(head).toBe('## ⛔ Deployment gate: no-go')
    for (const line of lines.filter((one) => !one.startsWith('| --- |'))) {
      expect(line.replace(ours, ' ').replace(ours, ' ')).not.toMatch(/[\\`*[~<>|$]/)
      expect(line.replace(/<code>.*?<\/code>|\]\(.*?\)/g, '')).not.toMatch(/@(?!&#8203;)/)
    }
    expect(lines.filter((line) => line.startsWith('#'))).toHaveLength(6)
  })
})

describe('1 MiB', () => {
  const long = 'word '.repeat(800)
  const findings = Array.from({ length: 2000 }, (_, index): Finding => {
    return { level: 'error', message: long, place: { path: 'a', line: index + 1 } }
  })
  const red = (id: string, said: Parameters<typeof failed>[0]) => criterion(id, { outcome: failed(said) })
  const bytes = (written: string) => Buffer.byteLength(written)

  it('rolls up beyond 50 findings of a criterion, and 10 places', () => {
    const short = findings.map((one) => ({ ...one, message: 'wrong' }))
    const written = summary(result([red('lint', { findings: short })]))
    expect(written.match(/^- error: wrong/gm)).toHaveLength(50)
    expect(written).toContain('\n- … and 1950 more\n\n</details>')
    expect(written.match(/^ {2}- wrong/gm)).toHaveLength(10)
    expect(written).toContain('\n  - … and 1990 more\n- **Remedy:**')
    expect(written).not.toContain('too long')
  })

  it('drops the folds first', () => {
    const written = summary(result(Array.from({ length: 8 }, (_, index) => red(`c${index}`, { findings }))))
    expect(bytes(written)).toBeLessThan(1024 * 1024)
    expect(written).toContain(
      '\n\n> This would be too long for GitHub: the lists of findings are left out. The file that the output `result` names holds it all.\n\n'
    )
    expect(written).not.toContain('<details>')
    expect(written).toContain(`- ${long.trim()} (`)
  })

  it('then cuts texts', () => {
    const written = summary(result(Array.from({ length: 500 }, (_, index) => red(`c${index}`, { seen: long, findings }))))
    expect(bytes(written)).toBeLessThan(1024 * 1024)
    expect(written).toContain('> This would be too long for GitHub: the lists of findings are left out, and texts are cut. ')
    expect(written.match(/^#### /gm)).toHaveLength(500)
    expect(written).toContain('… (cut)')
  })

  it.each(['$', '\u202e', '|', '\u{e0041}', '\n', '日', '`', '<'])('then leaves out criteria, even if all is %j', (character) => {
    const all = character.repeat(5000)
    const place = { path: 'z'.repeat(1800), line: 1 }
    const finding: Finding = { level: 'error', message: all, place, url: `https://x.example/${'y'.repeat(1900)}` }
    const said = { reason: all, wanted: all, seen: all, remedy: all, findings: Array.from({ length: 60 }, () => finding) }
    const parts = { kind: all, name: all, help: all, outcome: failed(said) }
    const criteria = Array.from({ length: 250 }, (_, index) => criterion(`c${index}${all}`, parts))
    const reported = criteria.map((one) => ({ ...one, enforcement: 'evaluate' as const }))
    const given = result([...criteria, ...reported], {
      notices: criteria.map(() => all),
      leftToGitHub: criteria,
      proposedPolicy: criteria.map(() => ({ message: all, place }))
    })
    const written = summary(given)
    expect(bytes(written)).toBeLessThan(1024 * 1024)
    expect(written.split('\n')[0]).toBe('## ⛔ Deployment gate: no-go')
    expect(written).toContain('… and ')
    expect(written).toContain('> This would be too long for GitHub: most is left out, and texts are cut. ')
  })

  it('a long go stays a go', () => {
    const many = Array.from({ length: 500 }, (_, index) => criterion(`c${index}`, { outcome: passed({ seen: long, findings }) }))
    expect(summary(result(many)).split('\n')[0]).toBe('## ✅ Deployment gate: go')
    expect(bytes(summary(result(many)))).toBeLessThan(1024 * 1024)
  })
})

it('is the same for the same result', () => {
  expect(summary(structuredClone(mixed))).toBe(summary(mixed))
})

function hostileCriterion(name: string, finding: Finding): CriterionResult {
  return criterion(name, {
    kind: name,
    help: name,
    outcome: failed({ reason: name, wanted: name, seen: name, remedy: name, findings: [finding] })
  })
}
