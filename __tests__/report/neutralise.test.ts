import { describe, expect, it } from '@jest/globals'
import {
  cut,
  forLog,
  forMarkdown,
  forMarkdownCode,
  forMarkdownUrl,
  forTerminal,
  withoutCommands
} from '../../src/report/neutralise.ts'
import { commandIn, hostile } from './runner.ts'

describe('forLog', () => {
  it.each([
    ['build (ubuntu-latest, 20)', 'build (ubuntu-latest, 20)'],
    ['crate::module::tests', 'crate::module::tests'],
    ['Ünïcödé 🚀 ⚠️ 日本語', 'Ünïcödé 🚀 ⚠️ 日本語'],
    ['::error::x', ': :error::x'],
    [' ::error::x', ' : :error::x'],
    [':::error::x', ': ::error::x'],
    ['see ##[add-mask]success', 'see ## [add-mask]success'],
    ['###[error]', '### [error]'],
    ['a\nb\r\nc\rd\u2028e', 'a⏎b⏎c⏎d⏎e'],
    ['a\tb', 'a b'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['#\u001b[0m#[add-mask]x', '## [add-mask]x'],
    ['\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['zero\u200bwidth', 'zero\\u{200b}width'],
    ['nul\u0000', 'nul\\u{0}'],
    ['##\ufe0f[x]', '##\\u{fe0f}[x]'],
    ['\ud800', '\\u{d800}'],
    ['message\n', 'message']
  ])('%j is shown as %j', (text, shown) => {
    expect(forLog(text)).toBe(shown)
    expect(forTerminal(text)).toBe(shown)
  })

  it.each(hostile.map((text) => [text.slice(0, 30), text]))('T44 %j is no command, one line, and all to be seen', (_, text) => {
    const shown = forLog(text)
    expect(commandIn(shown)).toBeUndefined()
    expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u)
  })

  it('the guard of the tests sees the commands themselves', () => {
    const commands = hostile.filter((text) => commandIn(text) !== undefined)
    expect(commands).toHaveLength(8)
  })
})

it('withoutCommands mends a line that was put together from harmless parts', () => {
  expect(withoutCommands(`${forLog('a ##')}[error]`)).toBe('a ## [error]')
})

describe('forMarkdown', () => {
  it.each([
    ['build (ubuntu-latest, 20) of snake_case, 3 > 2', 'build (ubuntu-latest, 20) of snake_case, 3 &#62; 2'],
    ['run `git push origin v1.2.3` now', 'run <code>git push origin v1.2.3</code> now'],
    ['`@acme/x`', '<code>@acme/x</code>'],
    ['one ` alone', 'one &#96; alone'],
    ['<b>', '&#60;b&#62;'],
    ['a|b', 'a&#124;b'],
    ['[x](javascript:alert(1))', '&#91;x&#93;(javascript:alert(1))'],
    ['![x](y)', '!&#91;x&#93;(y)'],
    ['@octocat', '@&#8203;octocat'],
    ['_a_ **b** ~~c~~', '&#95;a&#95; &#42;&#42;b&#42;&#42; &#126;&#126;c&#126;&#126;'],
    ['a\\', 'a&#92;'],
    ['$x$', '<span>$</span>x<span>$</span>'],
    ['&lt;', '&#38;lt;'],
    ['# a', '&#35; a'],
    ['- a', '&#45; a'],
    ['+ a', '&#43; a'],
    ['=', '&#61;'],
    ['12. a', '12&#46; a'],
    ['1) a', '1&#41; a'],
    ['   a\n- b', 'a⏎- b'],
    ['https://example.com/a_b?c=d&e', 'https://example.com/a_b?c=d&#38;e']
  ])('%j is written as %j', (text, written) => {
    expect(forMarkdown(text)).toBe(written)
  })

  it.each(hostile.map((text) => [text.slice(0, 30), text]))('T44 %j makes no structure', (_, text) => {
    for (const written of [forMarkdown(text), forMarkdownCode(text)]) {
      const rest = written.replace(/<code>|<\/code>|<span>\$<\/span>/g, '').replace(/&#\d+;/g, 'x')
      expect(rest).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\\`*[\]~&<>|$]/u)
      expect(written.split('<code>').length).toBe(written.split('</code>').length)
    }
    expect(forMarkdown(text)).not.toMatch(/^(?:\s|[#+=:-]|\d+[.)])/)
    expect(forMarkdown(text).replace(/<code>.*?<\/code>/g, '')).not.toMatch(/@(?!&#8203;)/)
  })

  it('can be copied from code', () => {
    expect(forMarkdownCode('node_modules/@types/node|x')).toBe('<code>node_modules/@types/node&#124;x</code>')
  })
})

describe('forMarkdownUrl', () => {
  it.each([
    ['https://github.com/acme/shop/pull/1#discussion_r1', 'https://github.com/acme/shop/pull/1#discussion_r1'],
    ['https://ghes.example/a?b=c&d=e', 'https://ghes.example/a?b=c&amp;d=e'],
    ['http://127.0.0.1:8080/x', 'http://127.0.0.1:8080/x'],
    ['https://x.example/a) [b](javascript:alert(1)', 'https://x.example/a%29%20[b]%28javascript:alert%281%29'],
    ['https://x.example/a|b\\c?d\\e"<f>', 'https://x.example/a%7Cb/c?d%5Ce%22%3Cf%3E'],
    ['https://x.example/\u202e\n', 'https://x.example/%E2%80%AE'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['//evil.example', undefined],
    ['https://github.com@evil.example/', undefined],
    ['not a url', undefined],
    ['', undefined],
    [`https://x.example/${'a'.repeat(3000)}`, undefined],
    [`https://x.example/${'ä'.repeat(1000)}`, undefined]
  ])('%j becomes %j', (url, target) => {
    expect(forMarkdownUrl(url)).toBe(target)
  })
})

describe('cut', () => {
  it.each([
    ['short', 10, 'short'],
    ['0123456789', 10, '0123456789'],
    ['01234567890', 10, '012… (cut)'],
    ['ab😀defghijk', 10, 'ab… (cut)'],
    ['a😀cdefghijk', 10, 'a😀… (cut)']
  ])('%j within %d is %j', (text, units, shown) => {
    expect(cut(text, units)).toBe(shown)
  })
})
