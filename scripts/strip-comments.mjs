import { parse } from 'acorn'

// Where a module of the bundle comes from: what a reader of dist/ looks for.
const kept = /^\s*(?:CONCATENATED|EXTERNAL) MODULE: /

/**
 * JavaScript without its comments but the hashbang and webpack's names of modules; everything else stays byte for byte.
 * Comments of the bundled packages are a quarter of the bundle, and their licences are in licenses.txt.
 */
export function stripComments(source) {
  const comments = []
  const onComment = (_isBlock, text, start, end) => {
    if (!source.startsWith('#!', start) && !kept.test(text)) comments.push({ text, start, end })
  }
  parse(source, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true, onComment })
  let [result, at] = ['', 0]
  for (const { text, start, end } of comments) {
    const lineStart = source.lastIndexOf('\n', start - 1) + 1
    const lineEnd = source.indexOf('\n', end)
    const isAlone = source.slice(Math.max(lineStart, at), start).trim() === '' && lineStart >= at && lineEnd >= 0 && source.slice(end, lineEnd).trim() === ''
    // A comment separates tokens, and one with a line break ends statements: something of the kind stays in its place.
    const instead = /[\n\r\u2028\u2029]/.test(text) ? '\n' : ' '
    result += isAlone ? source.slice(at, lineStart) : source.slice(at, start) + instead
    at = isAlone ? lineEnd + 1 : end
  }
  return result + source.slice(at)
}
