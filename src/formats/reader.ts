import type { z } from 'zod'
import type { Coverage, Hook, Purpose, ScanFinding, Shard, TestCase } from './model.ts'

interface Sink {
  /** Something that keeps the file from ever testifying for a pass. A clause, e.g. `the run was interrupted`. */
  readonly trouble: (message: string) => void
  /** Something that people should know, and that decides nothing. */
  readonly note: (message: string) => void
}

/** Where a reader puts what it reads. */
export interface Sinks {
  readonly tests: Sink & {
    readonly case: (testCase: TestCase) => void
    /** The report is of one part only of a run that was split. */
    readonly shard: (shard: Shard) => void
    /** How many were handed over so far; attempts at one test are not merged yet. */
    readonly counted: () => Readonly<Record<'tests' | 'red' | 'skipped' | 'flaky', number>>
  }
  readonly findings: Sink & {
    readonly finding: (finding: ScanFinding) => void
    /** Something of its own was looked at, whatever came of it, such as a hook of pre-commit. */
    readonly looked: (hook?: Hook) => void
  }
  readonly coverage: Sink & { readonly total: (coverage: Coverage) => void }
}

interface About<P extends Purpose> {
  /** The word for it in a policy, e.g. `junit-xml`. */
  readonly id: string
  /** Its usual name, e.g. `JUnit XML`. */
  readonly name: string
  readonly purpose: P
  /** The tools that write it, and how they are told to; for the table of formats. */
  readonly writtenBy: string
  /** The page or source that describes the format. */
  readonly reference: string
  /**
   * Set where the format has no mark of its end, so that a file which was cut looks whole: a clause that says so, and
   * which other output of the tool is better. Such a file can fail a criterion, but not testify for a pass by itself.
   */
  readonly endless?: string
}

/** The start of an element. `name` is without its namespace prefix. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  /** Line of the report. */
  readonly line: number
}

/** A whole element. `text` is all text directly in it, CDATA included, cut at 16,384 characters. */
export interface Element extends Tag {
  readonly children: readonly Element[]
  readonly text: string
}

/** What to do while an XML document goes by. `ancestors` are the open elements, root first. */
export interface XmlVisitor {
  /** An element that is no record begins; its text is not kept. */
  readonly open?: (tag: Tag, ancestors: readonly Tag[]) => void
  /** A record, whole. Records within a record are among its children only. */
  readonly record: (element: Element, ancestors: readonly Tag[]) => void
  readonly close?: (tag: Tag, ancestors: readonly Tag[]) => void
  /** The document is well-formed to its end. */
  readonly end?: () => void
}

export interface XmlReader<P extends Purpose = Purpose> extends About<P> {
  readonly syntax: 'xml'
  /** Whether a document with this root is in the format. */
  readonly matches: (root: Tag) => boolean
  /** Names of the elements that are handed over whole: small ones, of which there may be many. The root is none. */
  readonly records: readonly string[]
  // Method syntax: bivariant, so that every reader is a Reader.
  visit(sink: Sinks[P], root: Tag): XmlVisitor
}

export interface JsonReader<P extends Purpose = Purpose, Schema extends z.ZodType = z.ZodType> extends About<P> {
  readonly syntax: 'json'
  /** Whether a document is in the format, by what no other format has. It may still break the schema: then it is malformed. */
  readonly matches: (value: unknown) => boolean
  readonly schema: Schema
  /** The tool writes a bare `[]` or `null` when it looked and found nothing; taken for that only with the format named. */
  readonly emptyIsClean?: boolean
  // It gets only what its own schema parsed.
  read(report: z.output<Schema>, sink: Sinks[P]): void
}

/** What to do with the lines of a text or of newline-delimited JSON, without line ends and colours. */
export interface LineVisitor {
  readonly line: (text: string, number: number) => void
  /** `isOpen`: the last line has no line end, and so may be cut. */
  readonly end?: (isOpen: boolean) => void
}

export interface LineReader<P extends Purpose = Purpose> extends About<P> {
  readonly syntax: 'lines'
  /** Whether a text that begins so is in the format. At most 200 lines, the last perhaps cut. */
  readonly matches: (head: readonly string[]) => boolean
  visit(sink: Sinks[P]): LineVisitor
}

export type Reader = { [P in Purpose]: XmlReader<P> | JsonReader<P> | LineReader<P> }[Purpose]

/** Identity; lets TypeScript infer what the schema gives. */
export function jsonReader<P extends Purpose, Schema extends z.ZodType>(reader: JsonReader<P, Schema>): JsonReader<P, Schema> {
  return reader
}

export function xmlReader<P extends Purpose>(reader: XmlReader<P>): XmlReader<P> {
  return reader
}

export function lineReader<P extends Purpose>(reader: LineReader<P>): LineReader<P> {
  return reader
}
