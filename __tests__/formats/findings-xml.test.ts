import { describe, expect, it } from '@jest/globals'
import { ReportRefused } from '../../src/formats/model.ts'
import { readTextAs } from './files.ts'
import { read, seen } from './seen.ts'

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'

function checkstyle(content: string): string {
  return `${head}<checkstyle version="4.3">${content}</checkstyle>`
}

function cppcheck(errors: string): string {
  return `${head}<results version="2"><cppcheck version="2.13.0"/><errors>${errors}</errors></results>`
}

const noErrors = '<Errors errors="0" missingClasses="0"/>'
const summary = '<Errors errors="0" missingClasses="0"></Errors><FindBugsSummary total_classes="3" total_bugs="0"/>'

function spotbugs(bugs: string, rest = summary): string {
  return `${head}<BugCollection version="4.8.3"><Project><Jar>/w/a.class</Jar></Project>${bugs}${rest}</BugCollection>`
}

function pmd(content: string): string {
  return `${head}<pmd xmlns="http://pmd.sourceforge.net/report/2.0.0" version="7.0.0" timestamp="2026-01-01T00:00:00.000">${content}</pmd>`
}

const types = '<IssueTypes><IssueType Id="E" Severity="ERROR" Description="Broken"/><IssueType Id="W" Severity="WARNING" WikiUrl="https://x/w"/><IssueType Id="S" Severity="SUGGESTION"/><IssueType Id="H" Severity="HINT"/><IssueType Id="I" Severity="INVALID_SEVERITY"/></IssueTypes>'

function resharper(issues: string): string {
  return `\uFEFF${head}<Report ToolsVersion="242.0"><Information><Solution>a.sln</Solution></Information>${types}<Issues>${issues}</Issues></Report>`
}

describe('linters that write XML', () => {
  it.each([
    ['checkstyle-xml', checkstyle('')],
    ['checkstyle-xml', checkstyle('<file name="A.java"></file>')],
    ['cppcheck-xml', cppcheck('')],
    ['spotbugs-xml', spotbugs('')],
    ['pmd-xml', pmd('')],
    ['resharper-xml', resharper('')]
  ])('%s without findings is a clean scan', async (format, xml) => {
    expect(await seen(xml)).toEqual({ format, findings: [], troubles: [] })
  })

  it.each([
    ['checkstyle-xml', checkstyle('<file name="A.java"><error line="3" severity="error" message="no"/></file>')],
    ['cppcheck-xml', cppcheck('<error id="a" severity="error" msg="no"/>')],
    ['spotbugs-xml', spotbugs('<BugInstance type="A" rank="1"/>')],
    ['pmd-xml', pmd('<file name="A.java"><violation priority="1">no</violation></file>')],
    ['resharper-xml', resharper('<Project Name="P"><Issue TypeId="E"/></Project>')]
  ])('%s that is cut is refused', async (_, xml) => {
    for (const cut of [12, Math.floor(xml.length / 2)]) expect(await seen(xml.slice(0, -cut))).toBe('truncated')
  })

  it.each([
    '<checkstyles/>',
    '<results><error file="a.c" line="1" id="x" severity="error" msg="no"/></results>',
    '<Report><Issues/></Report>',
    '<pmd-cpd/>'
  ])('%s is no such report', async (xml) => {
    expect(await seen(xml)).toBe('not-a-report')
  })

  it.each([
    [checkstyle('<file name="A.java"><exception><![CDATA[java.lang.NullPointerException: x\n\tat A.b(A.java:1)]]></exception></file>'), ['NullPointerException']],
    [`${head}<results version="2"><cppcheck version="2.13.0"/></results>`, ['<errors>']],
    [cppcheck('<error id="checkersReport" severity="information" msg="Active checkers: There was critical errors (use …)"/>'), ['critical errors']],
    [spotbugs('', ''), ['errors in its analysis', 'summary']],
    [spotbugs('', noErrors), ['summary']],
    [spotbugs('', `${noErrors}<FindBugsSummary total_classes="0" total_bugs="0"/>`), ['no class']],
    [spotbugs('', `${noErrors}<FindBugsSummary/>`), ['no class']],
    [spotbugs('', `${noErrors}<FindBugsSummary total_classes="3" total_bugs="2"/>`), ['2 bugs']],
    [spotbugs('', '<Errors errors="1" missingClasses="0"><Error><ErrorMessage>Exception analyzing A</ErrorMessage></Error></Errors><FindBugsSummary total_classes="3"/>'), ['1 errors', 'Exception analyzing A']],
    [spotbugs('', '<Errors/><FindBugsSummary total_classes="3"/>'), ['unknown number']],
    [spotbugs('', '<FindBugsSummary total_classes="3"/>'), ['does not say whether']],
    [pmd('<error filename="A.java" msg="ParseException: line 3"><![CDATA[stack]]></error>'), ['ParseException']],
    [pmd('<configerror rule="LoosePackageCoupling" msg="No packages specified"/>'), ['No packages']],
    [`${head}<Report ToolsVersion="8.1"><Information/></Report>`, ['<Issues>']]
  ])('%s is no evidence', async (xml, troubles) => {
    expect(await seen(xml)).toMatchObject({ findings: [], troubles: troubles.map((part): unknown => expect.stringContaining(part)) })
  })
})

describe('Checkstyle XML', () => {
  it.each([
    ['severity="error"', 'error'],
    ['severity="warning"', 'warning'],
    ['severity="info"', 'note'],
    ['severity="Warning"', 'warning'],
    ['severity="fatal"', 'unknown'],
    ['severity=""', 'unknown'],
    ['', 'error']
  ])('reads %s as %s', async (attribute, level) => {
    const xml = checkstyle(`<file name="src/A.java"><error line="12" column="5" ${attribute} message="No &quot;x&quot;." source="com.X"/></file>`)
    expect((await read(xml)).findings).toEqual([`${level} com.X src/A.java:12:5 No "x".`])
  })

  it('counts what Checkstyle ignores as nothing', async () => {
    expect((await read(checkstyle('<file name="a"><error severity="ignore" message="x"/></file>'))).findings).toEqual([])
  })

  it('reads findings without a place, and file by file', async () => {
    const xml = checkstyle('<error severity="info" message="x"/><file name="a"><error message="y"/></file><file name="b"><error message="z" line="0"/></file>')
    expect((await read(xml)).findings).toEqual(['note -  x', 'error - a y', 'error - b z'])
  })

  it('replaces characters that XML does not have', async () => {
    const report = await readTextAs(checkstyle('<file name="a"><error message="x\u001By&#0;"/></file>'))
    if (report instanceof ReportRefused || report.purpose !== 'findings') throw new Error('refused')
    expect([report.scan.findings[0]?.message, report.notes.length]).toEqual(['x\uFFFDy\uFFFD', 1])
  })
})

describe('Cppcheck XML', () => {
  it.each([
    ['error', 'error'],
    ['warning', 'warning'],
    ['style', 'warning'],
    ['performance', 'warning'],
    ['portability', 'warning'],
    ['information', 'note'],
    ['debug', 'note'],
    ['none', 'unknown'],
    ['Error', 'unknown']
  ])('reads the severity %s as %s', async (severity, level) => {
    const xml = cppcheck(`<error id="nullPointer" severity="${severity}" msg="Null pointer: p" verbose="Null pointer: p" cwe="476"><location file="src/a.c" line="3" column="7"/><location file="src/b.c" line="1" column="1"/></error>`)
    expect(await read(xml)).toEqual({ format: 'cppcheck-xml', findings: [`${level} nullPointer src/a.c:3:7 Null pointer: p`], troubles: [] })
  })

  it.each(['syntaxError', 'preprocessorErrorDirective', 'unknownMacro', 'internalAstError', 'noValidConfiguration', 'premium-invalidLicense'])(
    'takes %s for a finding and a gap in the scan',
    async (id) => {
      const { findings, troubles } = await read(cppcheck(`<error id="${id}" severity="error" msg="no" file0="a.c"><location file="" line="0"/></error>`))
      expect([findings, troubles]).toEqual([[`error ${id} a.c no`], [expect.stringContaining('a.c')]])
    }
  )

  it('takes its own count of checkers for no finding', async () => {
    const xml = cppcheck('<error id="checkersReport" severity="information" msg="Active checkers: 161/592"/>')
    expect(await read(xml)).toMatchObject({ findings: [], troubles: [] })
  })

  it('tells no secret that a rule may have quoted', async () => {
    const error = '<error line="3" severity="error" message="found AWS Secret Access Key: hunter22" source="@secretlint/secretlint-rule-aws"/>'
    const report = await seen(checkstyle(`<file name="a.env">${error}</file>`))
    expect(report).toMatchObject({ findings: [expect.stringContaining('secretlint-rule-aws')] })
    expect(JSON.stringify(report)).not.toContain('hunter22')
  })

  it('reads errors that stand in the root', async () => {
    const xml = `${head}<results version="2"><error id="a" severity="style" msg="m"/></results>`
    expect(await read(xml)).toMatchObject({ findings: ['warning a  m'], troubles: [] })
  })
})

describe('SpotBugs XML', () => {
  const line = '<SourceLine classname="a.B" start="17" end="17" sourcefile="B.java" sourcepath="a/B.java"/>'
  const cls = '<Class classname="a.B"><SourceLine classname="a.B" start="3" sourcepath="a/B.java"/></Class>'
  const method = '<Method classname="a.B" name="c"><SourceLine classname="a.B" start="9" sourcepath="a/B.java"/></Method>'
  const field = '<Field classname="a.B" name="d"><SourceLine classname="a.B" sourcepath="a/B.java"/></Field>'

  it.each([
    ['rank="1" priority="3"', 'error'],
    ['rank="9" priority="3"', 'error'],
    ['rank="10" priority="1"', 'warning'],
    ['rank="14"', 'warning'],
    ['rank="15" priority="1"', 'note'],
    ['rank="20"', 'note'],
    ['rank="21"', 'unknown'],
    ['rank="x" priority="1"', 'unknown'],
    ['priority="1"', 'error'],
    ['priority="2"', 'warning'],
    ['priority="3"', 'note'],
    ['priority="5"', 'unknown'],
    ['', 'unknown']
  ])('reads %s as %s', async (attributes, level) => {
    const xml = spotbugs(`<BugInstance type="EQ" ${attributes} category="STYLE"><ShortMessage>short</ShortMessage><LongMessage>Long.</LongMessage>${cls}${method}${line}</BugInstance>`)
    expect(await read(xml)).toEqual({ format: 'spotbugs-xml', findings: [`${level} EQ a/B.java:17 Long.`], troubles: [] })
  })

  it.each([
    [`${cls}${method}`, 'a/B.java:9 EQ in a.B.c()'],
    [`${cls}${field}`, 'a/B.java:3 EQ in a.B'],
    [cls, 'a/B.java:3 EQ in a.B'],
    ['<Class classname="a.B"><SourceLine classname="a.B"/></Class>', 'a.B EQ in a.B'],
    ['', ' EQ in an unnamed class']
  ])('looks for the place in %s', async (content, found) => {
    expect((await read(spotbugs(`<BugInstance type="EQ" rank="1">${content}</BugInstance>`))).findings).toEqual([`error EQ ${found}`])
  })

  it('only notes classes that were missing', async () => {
    const report = await readTextAs(spotbugs('', '<Errors errors="0" missingClasses="2"><MissingClass>x.Y</MissingClass></Errors><FindBugsSummary total_classes="3" total_bugs="0"/>'))
    expect(report).toMatchObject({ troubles: [], notes: [expect.stringContaining('2 classes')] })
  })
})

describe('PMD XML', () => {
  it.each([
    ['1', 'error'],
    ['2', 'error'],
    ['3', 'warning'],
    ['4', 'note'],
    ['5', 'note'],
    ['6', 'unknown'],
    ['', 'unknown']
  ])('reads the priority %s as %s', async (priority, level) => {
    const xml = pmd(`<file name="/w/A.java"><violation beginline="9" endline="11" begincolumn="10" rule="EmptyIf" ruleset="Empty" externalInfoUrl="https://x/e" priority="${priority}">\n  Avoid it.\n</violation></file>`)
    expect(await read(xml)).toEqual({ format: 'pmd-xml', findings: [`${level} EmptyIf /w/A.java:9:10 Avoid it.`], troubles: [] })
  })

  it('knows no grade where there is no priority', async () => {
    expect((await read(pmd('<file name="a"><violation>x</violation></file>'))).findings).toEqual(['unknown - a x'])
  })

  it('counts suppressed violations apart', async () => {
    const xml = pmd('<suppressedviolation filename="A.java" suppressiontype="nopmd" msg="Avoid it." usermsg=""/>')
    expect((await read(xml)).findings).toEqual(['~ - A.java Avoid it.'])
  })
})

describe('ReSharper XML', () => {
  it.each([
    ['E', 'error'],
    ['W', 'warning'],
    ['S', 'note'],
    ['H', 'note'],
    ['I', 'unknown'],
    ['Nowhere', 'unknown']
  ])('reads an issue of the type %s as %s', async (type, level) => {
    const xml = resharper(`<Project Name="P"><Issue TypeId="${type}" File="P\\A.cs" Offset="1-10" Line="10" Message="No."/></Project>`)
    expect(await read(xml)).toEqual({ format: 'resharper-xml', findings: [`${level} ${type} P\\A.cs:10 No.`], troubles: [] })
  })

  it('reads an issue without a line as one of the first', async () => {
    expect((await read(resharper('<Project Name="P"><Issue TypeId="E" File="A.cs"/></Project>'))).findings).toEqual(['error E A.cs:1 Broken'])
  })
})
