import { describe, expect, it } from '@jest/globals'
import { gitTree } from '../../../src/adapters/git/index.ts'
import { noGitHub } from '../../../src/adapters/no-github.ts'
import type { CollectContext } from '../../../src/core/criterion.ts'
import { EvidenceError } from '../../../src/core/errors.ts'
import { collect } from '../../../src/criteria/version/collect.ts'
import { options } from '../../../src/criteria/version/options.ts'
import type { Ports, RemotePort, TreePort } from '../../../src/ports/index.ts'
import { createProject } from '../../support/git.ts'
import { commit, subject } from './support.ts'

type Files = Readonly<Record<string, string>>

const noAnswer = new EvidenceError('timed-out', 'The remote did not answer.', 'Try again.')

async function refuse(): Promise<never> {
  throw new Error('not to be asked')
}

/** The files of the commit; any other commit is refused. */
function tree(files: Files): TreePort {
  const at = (asked: string): void => {
    if (asked !== commit) throw new Error(`another commit: ${asked}`)
  }
  return {
    read: async (asked, path) => {
      at(asked)
      return files[path]
    },
    madeAt: async () => new Date(0),
    list: async (asked, folder) => {
      at(asked)
      const prefix = folder === '' ? '' : `${folder}/`
      return Object.keys(files).flatMap((path) =>
        path.startsWith(prefix) && !path.slice(prefix.length).includes('/') ? [path.slice(prefix.length)] : []
      )
    },
    paths: refuse
  }
}

function world(files: Files, tagNames: RemotePort['tagNames'] = refuse): CollectContext {
  const ports: Ports = {
    files: { find: refuse, open: () => ({ [Symbol.asyncIterator]: () => ({ next: refuse }) }) },
    tree: tree(files),
    remote: { name: 'github.com/acme/widget', tag: refuse, tagNames, contains: refuse, defaultBranch: refuse },
    worktree: { state: refuse },
    github: noGitHub()
  }
  return { subject: subject(), ports, run: {}, people: {}, id: 'version', siblings: {} }
}

describe('without files in the policy', () => {
  it('reads what is recognised in the root of the commit, VERSION first', async () => {
    const files = {
      'composer.json': '{"version": "1.2.8"}',
      'b.csproj': '<Project><PropertyGroup><Version>1.2.7</Version></PropertyGroup></Project>',
      'a.csproj': '<Project><PropertyGroup><Version>1.2.6</Version></PropertyGroup></Project>',
      'Chart.yaml': 'version: 1.2.5',
      'pom.xml': '<project><version>1.2.4</version></project>',
      'Cargo.toml': '[package]\nversion = "1.2.3"',
      'pyproject.toml': '[project]\nversion = "1.2.2"',
      'package.json': '{\n  "version": "1.2.1"\n}\n',
      VERSION: '1.2.0\n',
      version: '9',
      'version.txt': '9',
      Version: '9',
      'README.md': 'version 9',
      'web/package.json': '{"version": "9"}',
      'x.csproj.user': '9'
    }
    expect(await collect(options.parse({}), world(files))).toEqual({
      files: [
        { path: 'VERSION', found: { version: '1.2.0', line: 1, column: 1 } },
        { path: 'package.json', found: { version: '1.2.1', line: 2, column: 15 } },
        { path: 'pyproject.toml', found: { version: '1.2.2', line: 2, column: 12 } },
        { path: 'Cargo.toml', found: { version: '1.2.3', line: 2, column: 12 } },
        { path: 'pom.xml', found: { version: '1.2.4', line: 1, column: 19 } },
        { path: 'Chart.yaml', found: { version: '1.2.5', line: 1, column: 10 } },
        { path: 'a.csproj', found: { version: '1.2.6', line: 1, column: 34 } },
        { path: 'b.csproj', found: { version: '1.2.7', line: 1, column: 34 } },
        { path: 'composer.json', found: { version: '1.2.8', line: 1, column: 14 } }
      ]
    })
  })

  it('finds nothing in an empty commit', async () => {
    expect(await collect(options.parse({}), world({}))).toEqual({ files: [] })
  })

  it('rejects where a file that is listed in the commit cannot be read', async () => {
    const context = world({})
    const contradictory = {
      ...context,
      ports: { ...context.ports, tree: { ...context.ports.tree, list: async () => ['VERSION'] } }
    }
    await expect(collect(options.parse({}), contradictory)).rejects.toMatchObject({ code: 'unreadable' })
  })
})

describe('with files in the policy', () => {
  it('reads those, each in its way, and each once', async () => {
    const files = {
      VERSION: '9',
      'web/package.json': '{"version": "1.2.1"}',
      'conf.json': '{"package": {"version": "1.2.2"}}',
      'lock.json': '{"packages": {"": {"version": "1.2.3"}}}',
      'a.toml': 'version = "1.2.4"',
      'a.yml': 'image:\n  tag: 1.2.5',
      'a.nuspec': '<package><metadata><version>1.2.6</version></metadata></package>',
      'mix.exs': '  version: "1.2.7"',
      'src/B.csproj': '<Project><PropertyGroup><Version>1.2.8</Version></PropertyGroup></Project>',
      'src/A.csproj': '<Project><PropertyGroup><Version>1.2.9</Version></PropertyGroup></Project>',
      'src/deep/C.csproj': '9'
    }
    const input = {
      files: [
        'web/package.json',
        'web/package.json',
        { path: 'conf.json', key: 'package.version' },
        { path: 'lock.json', key: ['packages', '', 'version'] },
        { path: 'a.toml', key: 'version' },
        { path: '*.yml', key: 'image.tag' },
        { path: 'a.nuspec', key: 'package.metadata.version' },
        { path: 'mix.exs', pattern: 'version: "(.+)"' },
        'src/*.csproj'
      ]
    }
    const evidence = await collect(options.parse(input), world(files))
    expect(evidence.files.map(({ path, found }) => [path, 'version' in found ? found.version : found.problem])).toEqual(
      [
        ['web/package.json', '1.2.1'],
        ['conf.json', '1.2.2'],
        ['lock.json', '1.2.3'],
        ['a.toml', '1.2.4'],
        ['a.yml', '1.2.5'],
        ['a.nuspec', '1.2.6'],
        ['mix.exs', '1.2.7'],
        ['src/A.csproj', '1.2.9'],
        ['src/B.csproj', '1.2.8']
      ]
    )
  })

  it('reports what is missing, a pattern of names that fits none included', async () => {
    const evidence = await collect(
      options.parse({ files: ['VERSION', '*.csproj', 'src/*.csproj'] }),
      world({ 'src/x': '' })
    )
    expect(evidence.files.map(({ path, found }) => [path, 'problem' in found ? found.problem : found.version])).toEqual(
      [
        ['VERSION', 'missing'],
        ['*.csproj', 'missing'],
        ['src/*.csproj', 'missing']
      ]
    )
  })
})

describe('tags', () => {
  const greater = options.parse({ 'greater-than': 'last-release' })

  it('are asked of the remote only where they are needed', async () => {
    expect(await collect(options.parse({}), world({ VERSION: '1.2.3' }))).not.toHaveProperty('tagNames')
    expect(
      await collect(
        greater,
        world({ VERSION: '1.2.3' }, async () => ['v1.2.2'])
      )
    ).toHaveProperty('tagNames', ['v1.2.2'])
  })

  it('T25: a remote that does not answer is not a remote without tags', async () => {
    const silent = world({ VERSION: '1.2.3' }, async () => {
      throw noAnswer
    })
    await expect(collect(greater, silent)).rejects.toBe(noAnswer)
  })
})

it("T49: goes by the subject's commit alone", async () => {
  const context = world({ VERSION: '1.2.3' })
  const other = { ...context, subject: { ...context.subject, commit: 'd'.repeat(40) } }
  await expect(collect(options.parse({}), other)).rejects.toThrow('another commit')
})

it('rejects where the tree cannot be read', async () => {
  const context = world({})
  const failing = {
    ...context,
    ports: {
      ...context.ports,
      tree: {
        ...context.ports.tree,
        read: async () => {
          throw noAnswer
        }
      }
    }
  }
  await expect(collect(options.parse({ files: ['VERSION'] }), failing)).rejects.toBe(noAnswer)
})

it('gives evidence that survives JSON', async () => {
  const evidence = await collect(
    options.parse({ 'greater-than': 'last-release' }),
    world({ VERSION: '', 'package.json': '{' }, async () => [])
  )
  expect(JSON.parse(JSON.stringify(evidence))).toEqual(evidence)
})

it('reads a real commit, byte order marks and line ends included, whatever the work tree holds', async () => {
  const project = await createProject({
    files: {
      VERSION: '\uFEFF1.2.3\r\n',
      'package.json': '{\r\n\t"version": "1.2.4"\r\n}\r\n',
      'src/A.csproj': '\uFEFF<Project>\r\n<PropertyGroup><Version>1.2.5</Version></PropertyGroup></Project>'
    }
  })
  try {
    const context = world({})
    const real = {
      ...context,
      subject: subject({ commit: await project.head() }),
      ports: { ...context.ports, tree: gitTree(project.work) }
    }
    await project.write({
      VERSION: '9.9.9\n',
      'package.json': null,
      'pom.xml': '<project><version>9</version></project>'
    })
    expect(await collect(options.parse({}), real)).toEqual({
      files: [
        { path: 'VERSION', found: { version: '1.2.3', line: 1, column: 1 } },
        { path: 'package.json', found: { version: '1.2.4', line: 2, column: 14 } }
      ]
    })
    const files = ['src/*.csproj', 'pom.xml', 'none/*.csproj']
    expect((await collect(options.parse({ files }), real)).files).toEqual([
      { path: 'src/A.csproj', found: { version: '1.2.5', line: 2, column: 25 } },
      { path: 'pom.xml', found: { problem: 'missing', detail: 'is not in the commit' } },
      { path: 'none/*.csproj', found: { problem: 'missing', detail: 'is not in the commit' } }
    ])
  } finally {
    await project.remove()
  }
})
