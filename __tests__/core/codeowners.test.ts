import { describe, expect, it } from '@jest/globals'
import { parseCodeowners, ruleOf } from '../../src/core/codeowners.ts'

function ownersOf(text: string, path: string): readonly string[] | undefined {
  return ruleOf(parseCodeowners(text), path)?.owners
}

// The rules of GitHub's own example, in its order:
// https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners#example-of-a-codeowners-file
const documented = `
# a comment
*       @global-owner1 @global-owner2
*.js    @js-owner #This is an inline comment.
*.go docs@example.com
*.txt @octo-org/octocats
/build/logs/ @doctocat
docs/* docs@example.com
apps/ @octocat
/docs/ @doctocat
/scripts/ @doctocat @octocat
**/logs @octocat
/apps/ @octocat
/apps/github
`

describe("GitHub's example", () => {
  it.each([
    ['README.md', ['@global-owner1', '@global-owner2']],
    ['lib/deep/down', ['@global-owner1', '@global-owner2']],
    ['index.js', ['@js-owner']],
    ['lib/index.js', ['@js-owner']],
    ['lib/index.jsx', ['@global-owner1', '@global-owner2']],
    ['main.go', ['docs@example.com']],
    ['lib/a.txt', ['@octo-org/octocats']],
    ['build/logs/today', ['@octocat']],
    ['build/logs', ['@octocat']],
    ['docs/getting-started.md', ['@doctocat']],
    ['docs/build-app/troubleshooting.md', ['@doctocat']],
    ['lib/docs/a.md', ['@global-owner1', '@global-owner2']],
    ['lib/apps/a.js', ['@octocat']],
    ['scripts/a.sh', ['@doctocat', '@octocat']],
    ['lib/scripts/a.sh', ['@global-owner1', '@global-owner2']],
    ['deeply/nested/logs/today', ['@octocat']],
    ['scripts/logs/a', ['@octocat']],
    ['apps/a/b', ['@octocat']],
    ['apps/github', []],
    ['apps/github/a/b', []],
    ['apps/github.md', ['@octocat']]
  ])('%s', (path, owners) => {
    expect(ownersOf(documented, path)).toEqual(owners)
  })

  it('a folder of its own owner', () => {
    const text = '/apps/ @octocat\n/apps/github @doctocat\n'
    expect(ownersOf(text, 'apps/github/a')).toEqual(['@doctocat'])
    expect(ownersOf(text, 'apps/a')).toEqual(['@octocat'])
    expect(ownersOf(text, 'a')).toBeUndefined()
  })
})

describe('a pattern', () => {
  it.each([
    ['docs/*', 'docs/getting-started.md', true],
    ['docs/*', 'docs/build-app/troubleshooting.md', false],
    ['docs/*', 'lib/docs/a.md', false],
    ['/*', 'a', true],
    ['/*', 'a/b', false],
    ['*', '.github/workflows/ci.yml', true],
    ['**', 'a/b', true],
    ['/**', 'a', true],
    ['/', 'a', false],
    ['docs', 'docs', true],
    ['docs', 'lib/docs/a', true],
    ['docs', 'lib/mydocs/a', false],
    ['/docs', 'docs/a', true],
    ['/docs', 'lib/docs/a', false],
    ['docs/', 'docs', false],
    ['docs/', 'lib/docs/a', true],
    ['lib/docs/', 'lib/docs/a', true],
    ['lib/docs/', 'a/lib/docs/b', false],
    ['lib/docs', 'lib/docs/a', true],
    ['a/**', 'a/b/c', true],
    ['a/**', 'a', false],
    ['**/b', 'b', true],
    ['**/b', 'a/b/c', true],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/x/y/c', false],
    ['a/*/c', 'a/b/c', true],
    ['a/*/c', 'a/b/c/d', true],
    ['a/*/c', 'a/b/b/c', false],
    ['*/', 'a/b', true],
    ['*/', 'a', false],
    ['*.md', 'a.md/b', true],
    ['?.md', 'lib/a.md', true],
    ['?.md', 'ab.md', false],
    ['a*c', 'abbc', true],
    ['a*c', 'a/c', false],
    ['Docs/', 'docs/a', false],
    ['docs\\ of\\ mine/', 'docs of mine/a', true],
    ['a\\*', 'a*', true],
    ['a\\*', 'ab', false],
    ['a+b.(c)$', 'a+b.(c)$', true],
    ['a+b', 'aab', false],
    ['*.js', 'größe/ß.js', true],
    ['?', '😀', true],
    ['a#b', 'a#b', true]
  ])('%j and %j: %s', (pattern, path, matches) => {
    expect(ownersOf(`${pattern} @octocat`, path) !== undefined).toBe(matches)
  })

  it('of many stars comes to an end', () => {
    const text = `${'*a'.repeat(40)}c @octocat\n${'**/a/'.repeat(40)}b @octocat`
    expect(ownersOf(text, 'a'.repeat(4000))).toBeUndefined()
    expect(ownersOf(text, 'a/'.repeat(2000))).toBeUndefined()
  })
})

describe('a line', () => {
  it.each([
    ['!docs/ @octocat', 'negates'],
    ['[a-z].js @octocat', 'no character ranges'],
    ['\\#a @octocat', 'escaped #'],
    ['a/***/b @octocat', 'three stars'],
    ['docs/ octocat', 'octocat is no owner'],
    ['docs/ @octocat hubot', 'hubot is no owner'],
    ['docs/ @acme/a/b', '@acme/a/b is no owner'],
    ['docs/ @', '@ is no owner']
  ])('%s is skipped, and the line before it counts', (line, message) => {
    const parsed = parseCodeowners(`* @global\n${line}\n`)
    expect(parsed.rules).toMatchObject([{ line: 1 }])
    expect(parsed.problems).toEqual([{ line: 2, message: expect.stringContaining(message) as unknown }])
  })

  it('may be empty, a comment, or end in one', () => {
    expect(parseCodeowners('\n  \n# a\n  # b @c\n')).toEqual({ rules: [], problems: [] })
    expect(parseCodeowners('\uFEFF* @a # and @b\r\n').rules).toMatchObject([{ line: 1, pattern: '*', owners: ['@a'] }])
  })
})
