// What the runner makes of a line of output, stdout and stderr alike. It knows commands by name; here any name is one,
// and every character that a comparison by culture passes over is passed over, which is stricter.
const passedOver = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu

/** The first line that the runner would take for a workflow command; undefined: none. */
export function commandIn(output: string): string | undefined {
  return output.split(/\r\n|[\n\r]/).find((line) => isCommand(line) || isCommand(line.replace(passedOver, '')))
}

function isCommand(line: string): boolean {
  const start = line.trimStart()
  const legacy = line.indexOf('##[')
  return (start.startsWith('::') && start.includes('::', 2)) || (legacy >= 0 && line.includes(']', legacy))
}

/** What `::error file=…::message` says once the runner has taken its escapes back, in the order in which it does so. */
export function parseCommand(line: string): { command: string; properties: Record<string, string>; message: string } {
  const match = /^::(?<command>[a-z]+) (?<properties>.*?)::(?<message>.*)$/.exec(line)
  if (match?.groups === undefined) throw new Error(`no command: ${line}`)
  const { command = '', properties = '', message = '' } = match.groups
  const pairs = properties.split(',').map((pair) => {
    const equals = pair.indexOf('=')
    return [pair.slice(0, equals), unescape(pair.slice(equals + 1), property)] as const
  })
  return { command, properties: Object.fromEntries(pairs), message: unescape(message, data) }
}

const data = [['%0D', '\r'], ['%0A', '\n'], ['%25', '%']] as const
const property = [['%0D', '\r'], ['%0A', '\n'], ['%3A', ':'], ['%2C', ','], ['%25', '%']] as const

function unescape(text: string, mappings: readonly (readonly [string, string])[]): string {
  return mappings.reduce((unescaped, [escaped, plain]) => unescaped.replaceAll(escaped, plain), text)
}

/** Names that somebody who wants to be taken for the gate would choose. */
export const hostile = [
  '::error::x',
  ' \t::add-mask::success',
  '\u00a0::stop-commands::x',
  '##[add-mask]success',
  '#\u001b[0m#[add-mask]success',
  '##\u00ad[add-mask]success',
  '\u200b::set-output name=decision::go',
  'a\n::error::b',
  'a\r##[error]b',
  'a\u2028::error::b\u0085c\u000bd\u000ce',
  '\u001b[31mred\u001b[0m',
  '\u009b31mred',
  '\u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u001b[\u001b[0m31m',
  '<img src=x onerror=alert(1)>',
  '</details><h1>go</h1>',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/x.png)',
  '[x]: https://evil.example',
  '```\ncode',
  '`a`b`',
  '| a | b |',
  '\\| a \\\\| b',
  '# heading',
  '- item',
  '1. one',
  '1) one',
  '=====',
  '--- | ---',
  ':--|--:',
  '    indented',
  '**bold** __bold__ ~~struck~~',
  '&lt;b&gt; &#64;octocat',
  '@octocat and @acme/team',
  '$\\href{https://evil.example}{go}$',
  '\u202egnp.exe',
  '\u2066a\u2069',
  'zero\u200bwidth\ufeff',
  'nul\u0000byte',
  '\ud800lone',
  '\u{e0041}tag',
  'a%0A::error::b',
  'path,with:both%',
  'x'.repeat(1_000_000),
  '\u001b['.repeat(100_000),
  '`'.repeat(100_000),
  '$|<'.repeat(100_000)
] as const
