import { describe, expect, it } from '@jest/globals'
import { readMsbuild } from '../../../../src/criteria/version/readers/msbuild.ts'
import { readPom } from '../../../../src/criteria/version/readers/pom.ts'
import { readXml } from '../../../../src/criteria/version/readers/xml.ts'
import { marked } from './marked.ts'

const pom = `<?xml version="1.0" encoding="UTF-8"?>
<!-- <version>0.0.1</version> -->
<project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
  <modelVersion>4.0.0</modelVersion>
  <parent>
    <artifactId>spring-boot-starter-parent</artifactId>
    <version>3.4.1</version>
  </parent>
  <artifactId>widget</artifactId>
  <dependencies><dependency><version>0.0.2</version></dependency></dependencies>
  <version>«1.15.1»</version>
  <build><plugins><plugin><version>0.0.3</version></plugin></plugins></build>
</project>
`

const csproj = `<Project Sdk="Microsoft.NET.Sdk">
  <ItemGroup>
    <PackageReference Include="Serilog" Version="4.2.0"><Version>4.2.0</Version></PackageReference>
  </ItemGroup>
  <PropertyGroup Condition="'$(Configuration)' == 'Release'">
    <AssemblyVersion>1.0.0.0</AssemblyVersion>
    <Version Condition="'$(Version)' == ''">«1.15.1»</Version>
  </PropertyGroup>
</Project>
`

function project(content: string): string {
  return `<project>${content}</project>`
}

describe('readPom', () => {
  it('finds the version of the project, not the one of its parent before it', () => {
    expect(readPom(marked(pom).text)).toEqual({ version: '1.15.1', line: 12, column: 12 })
  })

  it.each([
    ['CRLF', pom.replaceAll('\n', '\r\n')],
    ['tabs', pom.replaceAll('  ', '\t')],
    ['a byte order mark', `\uFEFF${pom}`],
    ['a byte order mark on its line', '\uFEFF<project><version>«1.2.3»</version></project>'],
    ['a namespace prefix', '<m:project xmlns:m="urn:x"><m:version>«1.2.3»</m:version></m:project>'],
    ['a comment within', project('<version>\n  <!-- now -->\n  «1.2.3»\n</version>')],
    ['CDATA', project('<version><![CDATA[«1.2.3»]]></version>')],
    ['an instruction within', project('<version><?x y?> «1.2.3»</version>')],
    ['elements beyond ASCII before it', project('<name>wïdget 🚀</name><version>«1.2.3»</version>')],
    ['an empty version', project('<version>«»</version>')],
    [
      'a property',
      project('<version>${revision}</version>\n<properties>\n  <revision>«1.2.3»</revision></properties>')
    ],
    ['a property of a property', project('<properties><a>${b}</a><b>«1.2.3»</b></properties><version>${a}</version>')]
  ])('finds its place: %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readPom(text)).toEqual(stated)
  })

  it('puts properties together, and points at the version that names them', () => {
    const text = project(
      '<version>${revision}${changelist}</version><properties><revision>1.2.3</revision><changelist>-rc.1</changelist></properties>'
    )
    expect(readPom(text)).toEqual({ version: '1.2.3-rc.1', line: 1, column: 19 })
  })

  it('reads characters that are written as numbers', () => {
    expect(readPom(project('<version>&#49;.2.3</version>'))).toEqual({ version: '1.2.3', line: 1, column: 19 })
  })

  it.each([
    ['only the version of a parent', project('<parent><version>1.2.3</version></parent>'), 'no-version'],
    ['a property that is not defined here', project('<version>${revision}</version>'), 'computed'],
    [
      'a property of Maven',
      project('<version>${project.parent.version}</version><parent><version>1.2.3</version></parent>'),
      'computed'
    ],
    [
      'properties in a circle',
      project('<version>${a}</version><properties><a>${b}</a><b>${a}</b></properties>'),
      'computed'
    ],
    [
      'properties that grow',
      project(`<version>\${a}</version><properties><a>${'${a}'.repeat(200)}</a></properties>`),
      'computed'
    ],
    [
      'a property with two values',
      project('<version>${a}</version><properties><a>1.2.3</a><a>1.2.4</a></properties>'),
      'unreadable'
    ],
    ['two versions', project('<version>1.2.3</version><version>1.2.4</version>'), 'unreadable'],
    ['another root', '<Project><version>1.2.3</version></Project>', 'unreadable'],
    ['an empty file', '', 'unreadable'],
    ['a cut-off file', '<project><version>1.2.3</version>', 'unreadable'],
    ['an undeclared entity', project('<version>&v;</version>'), 'unreadable'],
    ['two roots', '<project><version>1.2.3</version></project><project/>', 'unreadable'],
    ['a document type', `<!DOCTYPE project>${project('<version>1.2.3</version>')}`, 'unreadable'],
    ['an entity', `<!DOCTYPE project [<!ENTITY v "1.2.3">]>${project('<version>&v;</version>')}`, 'unreadable'],
    [
      'an external entity',
      `<!DOCTYPE project [<!ENTITY v SYSTEM "file:///etc/passwd">]>${project('<version>&v;</version>')}`,
      'unreadable'
    ],
    ['too deep a tree', project(`${'<a>'.repeat(100)}${'</a>'.repeat(100)}<version>1.2.3</version>`), 'unreadable'],
    ['UTF-16 taken for UTF-8', `\uFFFD\uFFFD${[...project('<version>1.2.3</version>')].join('\0')}`, 'unreadable']
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readPom(text)).toMatchObject({ problem })
  })

  it('allows 100 levels', () => {
    const text = project(`${'<a>'.repeat(99)}${'</a>'.repeat(99)}<version>1.2.3</version>`)
    expect(readPom(text)).toMatchObject({ version: '1.2.3' })
  })
})

describe('readMsbuild', () => {
  it.each([
    ['Version', csproj],
    ['CRLF and a byte order mark', `\uFEFF${csproj.replaceAll('\n', '\r\n')}`],
    ['another spelling', '<Project><PropertyGroup><version>«1.2.3»</version></PropertyGroup></Project>'],
    ['a prefix alone', '<Project><PropertyGroup><VersionPrefix>«1.2.3»</VersionPrefix></PropertyGroup></Project>'],
    [
      'a prefix and an empty suffix',
      '<Project><PropertyGroup><VersionPrefix>«1.2.3»</VersionPrefix><VersionSuffix/></PropertyGroup></Project>'
    ],
    [
      'the same twice',
      '<Project><PropertyGroup><Version>«1.2.3»</Version></PropertyGroup><PropertyGroup><Version>1.2.3</Version></PropertyGroup></Project>'
    ],
    [
      'the namespace of old',
      '<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003"><PropertyGroup><Version> «1.2.3» </Version></PropertyGroup></Project>'
    ]
  ])('finds %s', (_name, source) => {
    const { text, stated } = marked(source)
    expect(readMsbuild(text)).toEqual(stated)
  })

  it('puts prefix and suffix together, and points at the prefix', () => {
    const text =
      '<Project>\n<PropertyGroup>\n<VersionSuffix>rc.1</VersionSuffix>\n<VersionPrefix>1.2.3</VersionPrefix>\n</PropertyGroup>\n</Project>'
    expect(readMsbuild(text)).toEqual({ version: '1.2.3-rc.1', line: 4, column: 16 })
  })

  it.each([
    ['no version', '<Project><PropertyGroup/></Project>', 'no-version'],
    ['a version outside of a group', '<Project><Version>1.2.3</Version></Project>', 'no-version'],
    [
      'a suffix alone',
      '<Project><PropertyGroup><VersionSuffix>rc.1</VersionSuffix></PropertyGroup></Project>',
      'no-version'
    ],
    ['a property', '<Project><PropertyGroup><Version>$(MainVersion)</Version></PropertyGroup></Project>', 'computed'],
    [
      'a suffix from the build',
      '<Project><PropertyGroup><VersionPrefix>1.2.3</VersionPrefix><VersionSuffix>$(Build)</VersionSuffix></PropertyGroup></Project>',
      'computed'
    ],
    [
      'two versions',
      '<Project><PropertyGroup><Version>1.2.3</Version><Version>1.2.4</Version></PropertyGroup></Project>',
      'unreadable'
    ],
    ['another root', '<project><PropertyGroup><Version>1.2.3</Version></PropertyGroup></project>', 'unreadable'],
    [
      'a document type',
      '<!DOCTYPE Project><Project><PropertyGroup><Version>1.2.3</Version></PropertyGroup></Project>',
      'unreadable'
    ]
  ])('gives no version for %s', (_name, text, problem) => {
    expect(readMsbuild(text)).toMatchObject({ problem })
  })
})

describe('readXml', () => {
  const text = '<package>\n  <metadata><id>x</id><version>1.2.3</version></metadata>\n</package>'

  it('follows a key from the root', () => {
    expect(readXml(text, ['package', 'metadata', 'version'])).toEqual({ version: '1.2.3', line: 2, column: 32 })
  })

  it.each([[['metadata', 'version']], [['package', 'version']], [['version']]])('finds nothing under %j', (key) => {
    expect(readXml(text, key)).toMatchObject({ problem: 'no-version' })
  })

  it('does not lose itself in a file of nothing but versions', () => {
    const many = `<a>${'<v>1.2.3</v>\n'.repeat(60_000)}<v>1.2.4</v></a>`
    expect(readXml(many, ['a', 'v'])).toMatchObject({ problem: 'unreadable', line: 60_001 })
  })
})
