import type { Place } from './finding.ts'

/** What came of an item: of its criteria, or of the tick that somebody typed where it has none. */
export type ItemState = 'met' | 'unmet' | 'pending' | 'waived' | 'not-applicable' | 'ticked' | 'open'

/** A heading, an item of a list, a line of text; without its markup. */
export interface JudgedLine {
  readonly kind: 'heading' | 'item' | 'line' | 'code' | 'rule'
  /** Of the document; counts from 1. */
  readonly line: number
  /** Of a heading from 1, of an item from 0. */
  readonly level?: number
  /** `-`, or `3.` in a numbered list. */
  readonly marker?: string
  readonly text: string
  readonly state?: ItemState
  /** The criteria that it is bound to. */
  readonly criteria?: readonly string[]
  /** What the evidence says about it. */
  readonly seen?: string
  /** Where the evidence can be looked at. */
  readonly place?: Place
  readonly url?: string
}

/** A document in its own order and words, with what came of each item. */
export interface JudgedDocument {
  /** The path of the file, `#12`, … */
  readonly name: string
  /** Of the text on GitHub; absent for a file of the commit. */
  readonly url?: string
  readonly lines: readonly JudgedLine[]
}
