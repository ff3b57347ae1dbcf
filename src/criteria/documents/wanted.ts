import type { Options } from './options.ts'

/** What is asked of the documents at a path. */
export interface Wanted {
  /** A path, or a glob. */
  readonly path: string
  /** 1: not to be empty. */
  readonly lines: number
  readonly mentions: readonly string[]
  readonly sections: readonly string[]
  readonly noPlaceholders: boolean
  readonly links: boolean
}

/** The documents of the policy, in its order, all in the long form. */
export function wantedOf({ files = [] }: Options): readonly Wanted[] {
  return files.map((file) => {
    if (typeof file === 'string') return { path: file, lines: 1, mentions: [], sections: [], noPlaceholders: false, links: false }
    const { path, mentions = [], sections = [], links } = file
    const texts = typeof mentions === 'string' ? [mentions] : mentions
    return { path, lines: file['min-lines'] ?? 1, mentions: [...new Set(texts)], sections: [...new Set(sections)], noPlaceholders: file['no-placeholders'], links }
  })
}

/** Whether a file is read as Markdown, by its name. */
export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown|mdx)$/i.test(path)
}
