import { describe, expect, it } from '@jest/globals'
import { comment, commentMarker } from '../../src/report/comment.ts'
import { forStatus } from '../../src/report/neutralise.ts'
import { runAddress } from '../../src/report/words.ts'
import { criterion, failed, mixed, passed, result } from './results.ts'
import { hostile } from './runner.ts'

const options = { serverUrl: 'https://github.com', runUrl: 'https://github.com/acme/shop/actions/runs/7/attempts/1' }
const about =
  'Commit [<code>0123456789</code>](https://github.com/acme/shop/commit/0123456789abcdef0123456789abcdef01234567) · stage <code>pre-deployment</code> · event <code>push</code> · [The whole report](https://github.com/acme/shop/actions/runs/7/attempts/1)'

describe('comment', () => {
  it('of a go is folded', () => {
    expect(comment(result([criterion('ci'), criterion('tag', { name: 'Tag is there' })]), options)).toBe(`## ✅ Deployment gate: go

**go: all 2 criteria are met**

<details><summary>2 criteria</summary>

- ✅ **ci** · passed: 3 checks succeeded
- ✅ **Tag is there (tag)** · passed: 3 checks succeeded

</details>

${about}`)
  })

  it('of a no-go says what is missing, and what to do', () => {
    expect(comment(mixed, options)).toBe(`## ⛔ Deployment gate: no-go

**no-go: 4 of 6 criteria are not met: ci (failed), version (failed), tag (error), deploy-checks (pending); only reported: lint (failed)**

### What is missing

- ❌ **ci** · failed: "build" (ci.yml, push) concluded failure
  - **To do:** Open the failed check, mend it, and run it again on this commit.
- ❌ **Versions agree (version)** · failed: VERSION says 1.2.2
  - **To do:** Write 1.2.3 into VERSION, commit, and move the tag.
  - **Help:** The runbook is docs/release.md.<br>Ask in the release channel.
- ⚠️ **tag** · error: the token may not read the tags
  - **To do:** Give the job <code>permissions: { contents: read }</code>.
- ⏳ **deploy-checks** · pending: "e2e" is in_progress
  - **Waiting for:** e2e
  - **To do:** Wait for it and run the gate again.

### Only reported

- ❌ **lint** · failed (evaluate): lint concluded failure
  - **To do:** Mend what lint complains about.

<details><summary>2 more</summary>

- ✅ **clean** · passed: nothing uncommitted
- ➖ **review** · not-applicable: not applicable: only for events pull_request

</details>

${about}`)
  })

  it('says the same of the same result, whenever it was decided', () => {
    expect(comment({ ...mixed, decidedAt: '2027-01-01T00:00:00.000Z' }, options)).toBe(comment(mixed, options))
  })

  it('has no link to a run that has no address', () => {
    expect(comment(mixed, { serverUrl: 'https://github.com' })).not.toContain('whole report')
    expect(comment(mixed, { ...options, runUrl: 'javascript:alert(1)' })).not.toMatch(/\]\(javascript/)
  })

  it('mentions nobody and no issue', () => {
    const said = 'ask @octocat and @acme/team, see #12, evil/repo#3, GH-4 and `#5`'
    const text = comment(result([criterion('ci', { outcome: failed({ seen: said, remedy: said }), help: said })]), options)
    expect(text.match(/@(?!&#8203;)/g)).toBeNull()
    expect(text.replaceAll(/<code>.*?<\/code>/g, '').match(/(?<!&)#\d|GH-\d/g)).toBeNull()
    expect(text).toContain('<code>#5</code>')
  })

  it.each(hostile.map((text) => [text.slice(0, 40), text] as const))('takes in any text: %j', (_, text) => {
    const bad = failed({ seen: text, remedy: text, wanted: text })
    const many = Array.from({ length: 60 }, (_unused, index) => criterion(`${text.slice(0, 2000)}${index}`, { name: text, help: text, outcome: bad }))
    const written = comment(result(many, { stage: text.slice(0, 100), notices: [text] }), options)
    expect(written.length).toBeLessThanOrEqual(65_000)
    expect(written.startsWith('## ⛔ Deployment gate: no-go\n') || written === '## ⛔ Deployment gate: no-go').toBe(true)
    expect(written).not.toMatch(/<(?!\/?(?:code|details|summary|span|br)\b)/)
    expect(written).not.toMatch(/[\u202e\u2066\u200b\u0000\u001b]/)
  })
})

describe('the marker', () => {
  it('tells stages apart and cannot be closed by one', () => {
    expect(commentMarker('pre-deployment')).toBe('<!-- deployment-gate:pre-deployment -->')
    for (const stage of ['a --> <b>', '--!>', '\n', '\ud800']) expect(commentMarker(stage)).toMatch(/^<!-- deployment-gate:[^<>\s]* -->$/)
  })
})

describe('the description of a status', () => {
  it.each(hostile.map((text) => [text.slice(0, 40), text] as const))('is one that GitHub takes: %j', (_, text) => {
    const written = forStatus(text)
    expect(written.length).toBeLessThanOrEqual(140)
    expect(written).not.toMatch(/[\u{10000}-\u{10ffff}\p{Cc}\p{Cs}\u202e]/u)
  })

  it('keeps what is plain', () => {
    expect(forStatus('go: all 2 criteria are met')).toBe('go: all 2 criteria are met')
    expect(forStatus(`🐛 ${'x'.repeat(200)}`)).toMatch(/^\\u\{1f41b\} x{100,}… \(cut\)$/)
  })
})

describe('the address of a run', () => {
  it.each([
    ['https://github.com', 'https://github.com/acme/shop/actions/runs/7/attempts/2'],
    ['http://ghe.local:8080/', 'http://ghe.local:8080/acme/shop/actions/runs/7/attempts/2'],
    ['javascript:alert(1)', undefined],
    ['', undefined]
  ])('on %j is %j', (serverUrl, address) => {
    expect(runAddress(serverUrl, { owner: 'acme', name: 'shop' }, { runId: 7, runAttempt: 2 })).toBe(address)
  })

  it('is none without a run', () => expect(runAddress('https://github.com', { owner: 'acme', name: 'shop' }, {})).toBeUndefined())
})

it('passed outcomes are never said to be missing', () => {
  expect(comment(result([criterion('ci', { outcome: passed() })]), options)).not.toContain('What is missing')
})
