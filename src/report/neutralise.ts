import { stripVTControlCharacters } from 'node:util'

const cutMark = '… (cut)'
const newlines = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
// Controls, bidi and zero-width characters, lone surrogates; but not what makes a symbol an emoji, as the warning sign.
const unseen = /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
const markdown = /[\\`*[\]~&<>|@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g
const codeSpan = /&#96;((?:(?!&#96;)[^<])+)&#96;/g
const longestUrl = 2000

/**
 * Foreign text for one line of the runner's log: no newline (shown as `⏎`), no escape sequence, nothing unseen (shown
 * as `\u{202e}`), no workflow command. If what stands before it may end in `#`, give the line to `withoutCommands`.
 */
export function forLog(text: string): string {
  return withoutCommands(oneLine(text))
}

/** The same: the command line, too, may stand in a workflow. */
export function forTerminal(text: string): string {
  return forLog(text)
}

/**
 * A line that the runner takes for no command. It scans stdout and stderr for `::cmd::` at the start of a line, after
 * white space, and for `##[cmd]` anywhere in it; it compares by culture, that is, past characters that are not seen:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [')
}

/**
 * Foreign text within a paragraph, a list item or a table cell of GitHub's Markdown: it shows as it is, notifies
 * nobody, and makes no image, no link but a bare URL, no HTML. Text between two backticks is shown as code. Character
 * references stand for what could be structure:
 * https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references
 */
export function forMarkdown(text: string): string {
  return inert(text)
    .replace(/^[#+=:-]/, reference)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + reference(mark))
    .replace(codeSpan, (_, code: string) => `<code>${code.replaceAll('&#8203;', '')}</code>`)
}

/** The same as code, e.g. a path or an id; can be copied as it stands, since a mention in code is none. */
export function forMarkdownCode(text: string): string {
  return `<code>${inert(text).replaceAll('&#8203;', '')}</code>`
}

/** The URL as the target of `[text](target)`; undefined unless it is http or https, without a login, not too long. */
export function forMarkdownUrl(url: string): string | undefined {
  if (url.length > longestUrl || !URL.canParse(url)) return undefined
  const { protocol, username, password, href } = new URL(url)
  if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '') return undefined
  if (href.length > longestUrl) return undefined
  const escape = (char: string): string => `%${char.charCodeAt(0).toString(16).toUpperCase()}`
  return href.replace(/[()<>|\\`"*]/g, escape).replaceAll('&', '&amp;')
}

/**
 * Foreign text as the description of a commit status: one line of at most 140 characters, and none that GitHub refuses
 * there (it takes no 4-byte Unicode, such as most emoji): https://docs.github.com/rest/commits/statuses
 */
export function forStatus(text: string): string {
  const escaped = forLog(cut(text, 1000)).replace(/[\u{10000}-\u{10ffff}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
  return cut(escaped, 140)
}

/** At most so many UTF-16 units, of which there are 7 or more; what is longer ends in `… (cut)`. No half character. */
export function cut(text: string, units: number): string {
  if (text.length <= units) return text
  const end = units - cutMark.length
  return text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end) + cutMark
}

function oneLine(text: string): string {
  return stripVTControlCharacters(text)
    .trimEnd()
    .replace(newlines, '⏎')
    .replaceAll('\t', ' ')
    .replace(unseen, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`)
}

function inert(text: string): string {
  return oneLine(text.trim()).replace(markdown, (char) => {
    if (char === '@') return '@&#8203;'
    // "Writing mathematical expressions" in GitHub's documentation: so a dollar sign begins none.
    return char === '$' ? '<span>$</span>' : reference(char)
  })
}

function reference(char: string): string {
  return `&#${char.charCodeAt(0)};`
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}
