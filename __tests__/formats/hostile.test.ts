import { describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { ReportRefused, type Report } from '../../src/formats/model.ts'
import type { ReadRequest } from '../../src/formats/read.ts'
import { readTextAs } from './files.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const cases = '<testcase name="a"/><testcase name="b"><failure message="no">why</failure></testcase><testcase name="c"/>'
const suite = `<testsuite name="s" tests="3" failures="1">${cases}</testsuite>\n`

/** What a file comes to: its figures, or the code with which it is refused. */
function figures(report: Report | ReportRefused): unknown {
  if (report instanceof ReportRefused) return report.code
  if (report.purpose !== 'tests') return report.purpose
  const { tests, failed, errors } = report.run
  return [tests, failed + errors, report.troubles.length]
}

/** In chunks of a few sizes, which must not matter. */
async function figuresOf(content: string | Uint8Array, request?: ReadRequest): Promise<unknown> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const sizes = bytes.length > 100_000 ? [65_536, 1_000_003] : [1, 7, 300, 65_536]
  const all: unknown[] = []
  for (const size of sizes) all.push(figures(await readTextAs(bytes, request, size)))
  expect(all).toEqual(all.map(() => all[0]))
  return all[0]
}

const read = [3, 1, 0]

function utf16(text: string, isBigEndian: boolean): Buffer {
  const little = Buffer.from(text, 'utf16le')
  return isBigEndian ? little.swap16() : little
}

describe('XML that is broken', () => {
  it.each([
    ['cut within a tag', `${head}<testsuite name="s"><testcase na`, 'truncated'],
    ['cut within an attribute', `${head}<testsuite name="s"><testcase name="a`, 'truncated'],
    ['cut between elements', `${head}<testsuite name="s">${cases}`, 'truncated'],
    ['cut within CDATA', `${head}<testsuite><testcase name="a"><failure><![CDATA[wh`, 'truncated'],
    ['cut within a comment', `${head}<testsuite>${cases}<!-- `, 'truncated'],
    ['cut within a reference', `${head}<testsuite><testcase name="a"><failure>a &am`, 'truncated'],
    ['cut within the declaration', '<?xml version="1.0" enc', 'truncated'],
    ['a declaration alone', head, 'truncated'],
    ['a comment after the end that does not end', `${suite}<!-- `, 'truncated'],
    ['an end tag that fits no start tag', `${head}<testsuite>${cases}</testsuites>`, 'malformed'],
    ['two documents', `${head}${suite}${head}${suite}`, 'malformed'],
    ['two roots', `${head}${suite}${suite}`, 'malformed'],
    ['text after the end', `${head}${suite}Done in 3 s`, 'malformed'],
    ['zeros after the end', `${head}${suite}\0\0\0\0`, 'malformed'],
    ['an attribute twice', '<testsuite name="a" name="b"/>', 'malformed'],
    ['an attribute without quotes', '<testsuite tests=3/>', 'malformed'],
    ['an attribute without a value', '<testsuite tests/>', 'malformed'],
    ['a bare &', '<testsuite name="a & b; c"/>', 'malformed'],
    ['a bare & in a text, to the end', suite.replace('why', 'a & b'), 'truncated'],
    ['an entity that nobody declared', '<testsuite name="&nbsp;"/>', 'malformed'],
    ['a broken reference', '<testsuite name="&#xzz;"/>', 'malformed'],
    ['< in an attribute', `<testsuite name="a<b">${cases}</testsuite>`, 'malformed'],
    ['< in an attribute, after a control character', `<testsuite name="\u0001<b">${cases}</testsuite>`, 'malformed'],
    ['a control character in the name of an element', '<testsuite><testcase name="a"><failure\u0001/></testcase></testsuite>', 'malformed'],
    ['a control character in the name of an attribute', '<testsuite fail\u0001ures="1"><testcase name="a"/></testsuite>', 'malformed'],
    ['a replaced character in a name', '<testsuite><testcase name="a"><failure\uFFFD/></testcase></testsuite>', 'malformed'],
    ['an XML declaration twice', `${head}${head}${suite}`, 'malformed']
  ])('%s', async (_, text, code) => {
    expect(await figuresOf(text)).toBe(code)
  })

  it('every cut is seen', async () => {
    const text = `\uFEFF${head}<testsuites tests="2"><!-- c --><?p i?><testsuite name="s">${cases.replace('why', '<![CDATA[<why>]]>&#10;')}</testsuite></testsuites>`
    const bytes = Buffer.from(text)
    expect(figures(await readTextAs(bytes))).toEqual(read)
    for (let end = 0; end < bytes.length; end++) expect(['empty', 'truncated', 'not-a-report']).toContain(figures(await readTextAs(bytes.subarray(0, end))))
  })

  it('a byte that the encoding does not have cannot hide an element or an attribute', async () => {
    expect(await figuresOf(Buffer.from('<testsuite><testcase name="a"><failure\xE9/></testcase></testsuite>', 'latin1'))).toBe('malformed')
    expect(await figuresOf(Buffer.from('<testsuite fail\xE9ures="1"><testcase name="a"/></testsuite>', 'latin1'))).toBe('malformed')
    expect(await figuresOf(Buffer.from(suite.replace('why', 'caf\xE9'), 'latin1'))).toEqual(read)
  })
})

describe('XML that attacks', () => {
  const laughs = Array.from({ length: 10 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('')

  it.each([
    ['billion laughs', `<!DOCTYPE t [<!ENTITY l0 "lol">${laughs}]><testsuite name="&l10;">${cases}</testsuite>`, 'malformed'],
    ['an external entity', `<!DOCTYPE t [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite name="&x;">${cases}</testsuite>`, 'malformed'],
    ['a subset without entities', `<!DOCTYPE t [<!ELEMENT testsuite ANY>]>${suite}`, 'malformed'],
    ['a subset with defaults of attributes', `<!DOCTYPE t [<!ATTLIST testcase status CDATA "skipped">]>${suite}`, 'malformed'],
    ['an external subset, which nobody fetches', `<!DOCTYPE testsuite SYSTEM "http://127.0.0.1:9/junit.dtd">${suite}`, read],
    ['an external subset with a public name', `${head}<!DOCTYPE testsuite PUBLIC "-//X//Y" "junit.dtd">${suite}`, read],
    ['attributes of every object', `<testsuite __proto__="x" constructor="y" toString="z">${cases}</testsuite>`, read],
    ['elements of every object', `<testsuite name="s"><__proto__/><constructor>x</constructor>${cases.replace('<failure', '<__proto__/><hasOwnProperty/><failure')}</testsuite>`, read],
    ['100,000 levels', `${'<testsuite>'.repeat(100_000)}${cases}${'</testsuite>'.repeat(100_000)}`, 'too-large'],
    ['100,000 levels within a test', `<testsuite><testcase>${'<a>'.repeat(100_000)}`, 'too-large'],
    ['200,000 elements within a test', `<testsuite><testcase>${'<a/>'.repeat(200_000)}</testcase></testsuite>`, 'too-large'],
    ['an attribute of 5 MB', `<testsuite name="${'x'.repeat(5_000_000)}">${cases}</testsuite>`, read],
    ['an attribute of 5 MB in a test', suite.replace('"no"', `"${'x&amp;'.repeat(1_000_000)}"`), read],
    ['a name of 1 MB', `<testsuite><${'x'.repeat(1_000_000)}/>${cases}</testsuite>`, read],
    ['a reference that never ends', `<testsuite name="&${'x'.repeat(1_000_000)}"/>`, 'truncated']
  ])('%s', async (_, text, expected) => {
    expect(await figuresOf(text)).toEqual(expected)
  })

  it('levels that real tools have are read', async () => {
    expect(await figuresOf(`${'<testsuite>'.repeat(150)}${cases}${'</testsuite>'.repeat(150)}`)).toEqual(read)
  })
})

describe('XML that is odd, and right', () => {
  it.each([
    ['empty', '', 'empty'],
    ['blank', ' \r\n\t\n', 'empty'],
    ['only a byte order mark', '\uFEFF', 'empty'],
    ['a byte order mark', `\uFEFF${head}${suite}`, read],
    ['blank lines before the declaration', `\n\n  ${head}${suite}`, read],
    ['a byte order mark, then blank lines', `\uFEFF\r\n${head}${suite}`, read],
    ['no declaration', suite, read],
    ['XML 1.1', `<?xml version="1.1"?>${suite}`, read],
    ['comments and instructions around the root', `${head}<!-- <testsuite> --><?xml-stylesheet href="a"?>${suite}<!-- end -->\n`, read],
    ['a prefix', suite.replaceAll(/(<\/?)(?=\w)/g, '$1j:').replace('<j:testsuite', '<j:testsuite xmlns:j="urn:j"'), read],
    ['line ends of Windows', `${head}${suite}`.replaceAll('><', '>\r\n<'), read],
    ['line ends of old', `${head}${suite}`.replaceAll('\n', '\r').replaceAll('><', '>\r<'), read],
    ['raw control characters', suite.replace('why', '\u0000\u001B[31mred\u001B[0m\uFFFE').replace('"no"', '"\u0008no"'), read],
    ['references to control characters', suite.replace('why', '&#0;&#x1b;[31mred&#x1B;[0m&#xFFFE;&#xD800;&#1114112;').replace('"no"', '"&#8;no"'), read],
    ['references to characters', suite.replace('why', '&#65;&#x1F600;&lt;&amp;&quot;'), read],
    ['what looks like a report in CDATA', suite.replace('why', '<![CDATA[</failure></testcase><testcase><error/>]]>'), read],
    ['what looks like a report in a comment', suite.replace('why', '<!-- </failure></testcase><testcase><error/> -->'), read],
    ['letters beyond the first plane', suite.replace('why', '𝐀😀'.repeat(300)), read]
  ])('%s', async (_, text, expected) => {
    expect(await figuresOf(text)).toEqual(expected)
  })

  it.each([
    ['UTF-16 LE with a mark', utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${suite}`, false)],
    ['UTF-16 BE with a mark', utf16(`\uFEFF<?xml version="1.0" encoding="UTF-16"?>${suite}`, true)],
    ['UTF-16 LE without', utf16(`<?xml version="1.0" encoding="UTF-16LE"?>${suite}`, false)],
    ['UTF-16 BE without', utf16(suite, true)],
    ['UTF-16 LE with half a pair', utf16(`\uFEFF${suite.replace('why', '\uD800!')}`, false)],
    ['UTF-8 that says it is UTF-16', Buffer.from(`<?xml version="1.0" encoding="utf-16"?>${suite}`)],
    ['ISO-8859-1', Buffer.from(`<?xml version="1.0" encoding="ISO-8859-1"?>${suite.replace('why', '\xE9')}`, 'latin1')],
    ['windows-1252 in single quotes', Buffer.from(`<?xml version='1.0' encoding='windows-1252' standalone='yes'?>${suite.replace('why', '\x80')}`, 'latin1')],
    ['US-ASCII', Buffer.from(`<?xml version="1.0" encoding="us-ascii"?>${suite}`)]
  ])('%s', async (_, bytes) => {
    expect(await figuresOf(bytes)).toEqual(read)
  })

  it.each(['UTF-7', 'EBCDIC-CP-US', 'x-klingon', 'utf-32'])('the encoding %s is refused', async (encoding) => {
    expect(await figuresOf(`<?xml version="1.0" encoding="${encoding}"?>${suite}`)).toBe('unsupported')
  })

  it('reads the letters of the encoding', async () => {
    const text = (encoding: string): string => `<?xml version="1.0" encoding="${encoding}"?><testsuite><testcase name="é"><failure message="ü"/></testcase></testsuite>`
    const files = [
      Buffer.from(text('utf-8')),
      Buffer.from(text('ISO-8859-1'), 'latin1'),
      utf16(`\uFEFF${text('utf-16')}`, false),
      utf16(text('utf-16'), true),
      Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text('latin1'))])
    ]
    for (const file of files) {
      for (const size of [1, 5, 1000]) expect(await readTextAs(file, {}, size)).toMatchObject({ run: { red: [{ name: 'é', message: 'ü' }] } })
    }
  })

  it('puts U+FFFD where XML has no character, and says so', async () => {
    const text = '<testsuite><testcase name="a\u0001b"><failure message="&#0;">\u001B[31m&#x1b;[0m</failure></testcase></testsuite>'
    expect(await readTextAs(text)).toMatchObject({
      notes: [expect.stringContaining('U+FFFD')],
      run: { red: [{ name: 'a\uFFFDb', message: '\uFFFD', trace: '\uFFFD[31m\uFFFD[0m' }] }
    })
    expect(await readTextAs(suite)).toMatchObject({ notes: [] })
  })

  it('counts lines from the start of the file', async () => {
    expect(await readTextAs(`\n\n${head}\n<testsuite>\n  <testcase name="a & b; c"/></testsuite>`)).toMatchObject({ code: 'malformed', line: 6 })
    expect(await readTextAs(`${head}<testsuite>\r\n</testsuites>`)).toMatchObject({ code: 'malformed', line: 3 })
  })
})

describe('what is no report', () => {
  it.each([
    ['another root', '<failsafe-summary result="255"><completed>3</completed></failsafe-summary>', 'not-a-report'],
    ['a web page', '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>502</title></head></html>', 'not-a-report'],
    ['a web page in small letters', '<!doctype html><br>', 'not-a-report'],
    ['a web page without a type', '<HTML><body>Bad gateway<br></HTML>', 'not-a-report'],
    ['an object of errors', '{"error":{"code":"ENOLOCK","summary":"no lockfile"}}', 'not-a-report'],
    ['a number', '42', 'not-a-report'],
    ['a text', 'Segmentation fault (core dumped)\n', 'not-a-report'],
    ['zeros', '\0'.repeat(1000), 'not-a-report'],
    ['an empty list', '[]', 'ambiguous'],
    ['null', 'null\n', 'ambiguous']
  ])('%s', async (_, text, expected) => {
    expect(await figuresOf(text)).toBe(expected)
  })

  it('a page is told from a report also where the format is named', async () => {
    expect(await figuresOf('<html></html>', { format: 'junit-xml' })).toBe('not-a-report')
    expect(await figuresOf('Not Found', { format: 'junit-xml' })).toBe('not-a-report')
    expect(await figuresOf('<html></html>', { format: 'ctrf-json' })).toBe('malformed')
  })
})

const ctrf = {
  results: {
    tool: { name: 'x' },
    summary: { tests: 3, passed: 2, failed: 1, skipped: 0, pending: 0, other: 0, start: 0, stop: 1 },
    tests: [
      { name: 'a', status: 'passed', duration: 1 },
      { name: 'b', status: 'failed', duration: 1, message: 'é' },
      { name: 'c', status: 'passed', duration: 1 }
    ]
  }
}
const json = JSON.stringify(ctrf)

describe('JSON', () => {
  it.each([
    ['plain', json, read],
    ['indented', JSON.stringify(ctrf, null, '\t'), read],
    ['a byte order mark', `\uFEFF${json}`, read],
    ['blank lines before', `\r\n\n${json}\n\n`, read],
    ['half a pair', json.replace('é', '\\ud800'), read],
    ['two documents', `${json}${json}`, 'malformed'],
    ['two documents on two lines', `${json}\n${json}`, 'malformed'],
    ['text after the end', `${json}\nDone`, 'malformed'],
    ['zeros after the end', `${json}\0\0`, 'malformed'],
    ['a comma too many', json.replace(']', ',]'), 'malformed'],
    ['a comment', json.replace('{', '{ // report\n"x":1,'), 'not-a-report'],
    ['a raw line break in a text', json.replace('é', '\n'), 'malformed'],
    ['a number as text', json.replace('"tests":3', '"tests":"3"'), 'malformed'],
    ['a number beyond all', json.replace('"tests":3', '"tests":1e999'), 'malformed'],
    ['NaN', json.replace('"tests":3', '"tests":NaN'), 'malformed'],
    ['null for a list', json.replace(/"tests":\[.*\]/, '"tests":null'), 'not-a-report'],
    ['keys of every object', json.replace('{', '{"__proto__":{"results":1},"constructor":null,').replace('"name":"b"', '"__proto__":{"status":"passed"},"name":"b"'), read],
    ['100,000 levels in a value that is not needed', json.replace('"tool"', `"deep":${'[{"a":'.repeat(50_000)}1${'}]'.repeat(50_000)},"tool"`), read],
    ['100,000 levels of nothing', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-a-report'],
    ['100,000 levels of an error', `{"error":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`, 'too-large'],
    ['a text of 5 MB', json.replace('é', 'x'.repeat(5_000_000)), read]
  ])('%s', async (_, text, expected) => {
    expect(await figuresOf(text)).toEqual(expected)
  })

  it.each([
    ['UTF-16 LE', utf16(`\uFEFF${json}`, false)],
    ['UTF-16 BE', utf16(`\uFEFF${json}`, true)],
    ['UTF-16 LE without a mark', utf16(json, false)],
    ['UTF-16 BE without a mark', utf16(json, true)]
  ])('%s', async (_, bytes) => {
    expect(await figuresOf(bytes)).toEqual(read)
  })

  it('every cut is seen', async () => {
    const bytes = Buffer.from(JSON.stringify({ ...ctrf, numbers: [-1.5e-3, true, null, '\\"é'] }))
    expect(figures(await readTextAs(bytes))).toEqual(read)
    for (let end = 1; end < bytes.length; end++) expect([end, figures(await readTextAs(bytes.subarray(0, end)))]).toEqual([end, 'truncated'])
  })

  it('a key of every object changes no other object', async () => {
    await readTextAs(json.replace('{', '{"__proto__":{"polluted":true},'))
    expect('polluted' in {}).toBe(false)
  })
})

describe('limits', () => {
  it.each([
    ['bytes', suite, { streamBytes: 100 }],
    ['bytes of JSON', json, { jsonBytes: 100 }],
    ['levels', suite, { depth: 2 }],
    ['tests', suite, { records: 2 }]
  ])('%s', async (_, text, limits) => {
    expect(await figuresOf(text, { limits })).toBe('too-large')
    expect(await figuresOf(text, { limits: Object.fromEntries(Object.keys(limits).map((name) => [name, 1_000_000])) })).toEqual(read)
  })

  // In processes of their own, since jest's has its peak behind it.
  it('memory does not grow with the file', () => {
    const script = "import { acceptTypeScript } from './scripts/bench/typescript.mjs'; acceptTypeScript(); await import('./__tests__/formats/peak.ts')"
    const read = (kind: string): { readonly megabytes: number; readonly figures: unknown } => {
      const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, kind], { encoding: 'utf8' })
      return JSON.parse(stdout) as ReturnType<typeof read>
    }
    const small = read('small')
    expect(small.figures).toEqual([3, 1])
    for (const [kind, figures] of [['cdata', [1, 1]], ['output', [3, 1]], ['cases', [300_000, 100_000]], ['levels', 'too-large']] as const) {
      const big = read(kind)
      expect([kind, big.figures]).toEqual([kind, figures])
      expect(big.megabytes - small.megabytes).toBeLessThan(130)
    }
  }, 120_000)
})
