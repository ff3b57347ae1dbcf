// GitHub's rules: those of gitignore, but without negation, character ranges and `\#`; a final `/*` is of the folder itself
// only; and what cannot be read is skipped, line by line.
// https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
// https://git-scm.com/docs/gitignore#_pattern_format

/** Where GitHub looks for the file; the first that exists is the one. */
export const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const

/** A file of this size or more is not loaded by GitHub. */
export const codeownersLimit = 3 * 1024 * 1024

/** One line that says who owns what. */
export interface OwnerRule {
  readonly line: number
  readonly pattern: string
  /** `@user`, `@org/team` or an e-mail address, as written; none: what matches has no owner. */
  readonly owners: readonly string[]
  /** @param path from the root of the repository, with slashes */
  readonly matches: (path: string) => boolean
}

export interface Codeowners {
  readonly rules: readonly OwnerRule[]
  /** The lines that GitHub skips, and why. */
  readonly problems: readonly { readonly line: number; readonly message: string }[]
}

/** Reads a CODEOWNERS file. A line that cannot be read is a problem, and is no rule. */
export function parseCodeowners(text: string): Codeowners {
  const rules: OwnerRule[] = []
  const problems: Codeowners['problems'][number][] = []
  for (const [index, content] of text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1
    const [pattern, ...owners] = wordsOf(content)
    if (pattern === undefined) continue
    const message = whyUnreadable(pattern, owners)
    if (message === undefined) rules.push({ line, pattern, owners, matches: matcherOfPattern(pattern) })
    else problems.push({ line, message })
  }
  return { rules, problems }
}

/** The rule that decides who owns the path: the last that matches. Undefined: none does, and nobody owns it. */
export function ruleOf({ rules }: Codeowners, path: string): OwnerRule | undefined {
  return rules.findLast((rule) => rule.matches(path))
}

/** The words of a line up to a comment; a space behind a backslash is part of the word. */
function wordsOf(content: string): readonly string[] {
  const words = content.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? []
  const comment = words.findIndex((word) => word.startsWith('#'))
  return comment === -1 ? words : words.slice(0, comment)
}

const owner = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/

function whyUnreadable(pattern: string, owners: readonly string[]): string | undefined {
  if (pattern.startsWith('!')) return `the pattern ${pattern} negates, which CODEOWNERS cannot`
  if (pattern.startsWith('\\#')) return `the pattern ${pattern} begins with an escaped #, which CODEOWNERS cannot`
  if (/(?<!\\)[[\]]/.test(pattern)) return `the pattern ${pattern} has brackets, and CODEOWNERS has no character ranges`
  if (pattern.includes('***')) return `the pattern ${pattern} has three stars in a row`
  const strange = owners.find((one) => !owner.test(one))
  return strange === undefined ? undefined : `${strange} is no owner: expected @user, @org/team or an e-mail address`
}

/** `deep`: any number of folders, also none. Else the letters of one name, `any` for a run of letters, `one` for one. */
type Token = 'deep' | readonly Letter[]
type Letter = 'any' | 'one' | { readonly letter: string }

function matcherOfPattern(pattern: string): (path: string) => boolean {
  const tokens = tokensOf(pattern)
  return (path) =>
    matchAll(
      tokens,
      path.split('/'),
      'deep',
      (token, name) => token !== 'deep' && matchAll(token, Array.from(name), 'any', fits)
    )
}

function tokensOf(pattern: string): readonly Token[] {
  const names = pattern.replace(/^\//, '').split('/')
  const isFolder = names.length > 1 && names.at(-1) === ''
  const middle = isFolder ? names.slice(0, -1) : names
  const tokens = middle.map((name): Token => (name === '**' ? 'deep' : lettersOf(name)))
  // A slash before the end ties the pattern to the root; without one it holds in every folder.
  const anywhere: readonly Token[] = pattern.startsWith('/') || middle.length > 1 ? [] : ['deep']
  return [...anywhere, ...tokens, ...below(middle.at(-1), isFolder)]
}

/** What may follow the last name: what is in a folder of that name, or must be. */
function below(last: string | undefined, isFolder: boolean): readonly Token[] {
  if (isFolder) return ['deep', ['any']]
  if (last === '**') return [['any']]
  return last === '*' ? [] : ['deep']
}

function lettersOf(name: string): readonly Letter[] {
  return (name.match(/\\[^]|[^]/gu) ?? []).map((letter) => {
    if (letter === '*') return 'any'
    return letter === '?' ? 'one' : { letter: letter.replace(/^\\(?=.)/su, '') }
  })
}

function fits(wanted: Letter, letter: string): boolean {
  return wanted === 'one' || (wanted !== 'any' && wanted.letter === letter)
}

/**
 * Whether the tokens match all items in order, where `many` stands for any number of items and every other token for one.
 * Goes back to the last `many` only, so that the time is bounded by the product of both lengths.
 */
function matchAll<Of, Item>(
  tokens: readonly Of[],
  items: readonly Item[],
  many: Of,
  matches: (token: Of, item: Item) => boolean
): boolean {
  let token = 0
  let item = 0
  let last = -1
  let resume = 0
  for (; item < items.length;) {
    const wanted = tokens[token]
    const here = items[item]
    if (wanted === many) {
      last = token++
      resume = item
    } else if (wanted !== undefined && here !== undefined && matches(wanted, here)) {
      token++
      item++
    } else if (last >= 0) {
      token = last + 1
      item = ++resume
    } else {
      return false
    }
  }
  while (tokens[token] === many) token++
  return token === tokens.length
}
