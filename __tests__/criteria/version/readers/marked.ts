import type { Stated } from '../../../../src/criteria/version/readers/reading.ts'

/** A file in which the version is written `«1.2.3»`: its text without the signs, and what a reader must find in it. */
export function marked(source: string): { readonly text: string; readonly stated: Stated } {
  const [before = '', version = '', after = ''] = source.split(/[«»]/u)
  const lines = before.replace(/^\uFEFF/u, '').split('\n')
  return {
    text: before + version + after,
    stated: { version, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
  }
}
