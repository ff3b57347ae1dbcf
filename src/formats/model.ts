/** A place as a report writes it: the path may be absolute, a URL or a class name. Line and column count from 1. */
export interface ReportedPlace {
  readonly path: string
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** One test as it ran, with the worst of what the report says of it. */
export interface TestCase {
  /** Suites, class or file that it belongs to, outermost first; may be empty. */
  readonly suite: readonly string[]
  readonly name: string
  /** A word that the format does not have is `error`. */
  readonly result: 'passed' | 'failed' | 'error' | 'skipped'
  /** The tool itself says that it passed only after an attempt that failed. */
  readonly flaky?: boolean | undefined
  /** What went wrong, or why it was skipped. */
  readonly message?: string | undefined
  /** Text with the source line in it, such as a stack trace. */
  readonly trace?: string | undefined
  /** Where the report itself says that the test, or its failure, is. */
  readonly place?: ReportedPlace | undefined
}

/** What one file of test results says. */
export interface TestRun {
  readonly tests: number
  readonly passed: number
  readonly failed: number
  readonly errors: number
  readonly skipped: number
  /** Passed only after a failed attempt; counted in `passed`, too. */
  readonly flaky: number
  /** The first failed and broken tests; their number is `failed + errors`. */
  readonly red: readonly TestCase[]
  /** The first skipped and the first flaky tests. */
  readonly skippedTests: readonly TestCase[]
  readonly flakyTests: readonly TestCase[]
  /** Which part it is of a run that was split, where the tool says so: the others belong to it. */
  readonly shard?: Shard
}

/** `current` counts from 1. */
export interface Shard {
  readonly current: number
  readonly total: number
}

/** How linters grade, and how security scanners do; each in rising order. */
export const levels = ['note', 'warning', 'error'] as const
export const severities = ['low', 'medium', 'high', 'critical'] as const
export type Level = (typeof levels)[number]
export type Severity = (typeof severities)[number]

/** One thing that a linter or scanner found. A secret is never part of it. */
export interface ScanFinding {
  /**
   * The tool's grade on the scale that it uses. `none` is SARIF's word for what is no problem, and never counts. A word
   * that the format does not have is `unknown`: that, like no grade on either scale, counts as worse than any threshold.
   */
  readonly level?: Level | 'none' | 'unknown' | undefined
  readonly severity?: Severity | 'unknown' | undefined
  readonly rule?: string | undefined
  readonly message: string
  readonly place?: ReportedPlace | undefined
  /** A page about it. */
  readonly url?: string | undefined
  /** Why it does not count by the format's own rules, e.g. `suppressed in the source`. */
  readonly suppressed?: string | undefined
}

/** A check of its own that a tool ran, such as a hook of pre-commit. */
export interface Hook {
  readonly name: string
  readonly holds: boolean
}

/** What one file of a linter or scanner says. */
export interface Scan {
  readonly findings: readonly ScanFinding[]
  /** How many things of their own were looked at, where the format tells, such as hooks of pre-commit; else 0. */
  readonly looked: number
  /** The first of them by name, where the format names them. */
  readonly hooks: readonly Hook[]
}

/** Covered and coverable, as whole numbers. */
export interface Ratio {
  readonly covered: number
  readonly total: number
}

/** What one coverage file says in total; absent: the file does not say. */
export interface Coverage {
  readonly lines?: Ratio | undefined
  readonly branches?: Ratio | undefined
  readonly functions?: Ratio | undefined
  readonly statements?: Ratio | undefined
  readonly instructions?: Ratio | undefined
}

/** What a report can be about. */
export type Purpose = 'tests' | 'findings' | 'coverage'

interface Common {
  /** Id of the format. */
  readonly format: string
  /**
   * What keeps the file from ever testifying for a pass, whatever it counts: the tool failed, was interrupted or looked
   * at nothing; totals contradict the cases. Full clauses, for people.
   */
  readonly troubles: readonly string[]
  /** What people should know, and decides nothing. */
  readonly notes: readonly string[]
  /** Set where the format cannot show that the file is whole: why, and what to write instead. */
  readonly endless?: string
}

/** A report that could be read to its end. */
export type Report =
  | (Common & { readonly purpose: 'tests'; readonly run: TestRun })
  | (Common & { readonly purpose: 'findings'; readonly scan: Scan })
  | (Common & { readonly purpose: 'coverage'; readonly coverage: Coverage })

/** Why a file is no report. */
export const refusals = {
  empty: 'The file is empty.',
  'not-a-report': 'The file is in no format that the gate knows, or not in the one that it was said to be in.',
  ambiguous: 'The file could be in more than one format: name it with `format`.',
  'other-purpose': 'The file is a report, but of another sort than this criterion asks for.',
  truncated: 'The file ends too early, as when the job that wrote it was stopped.',
  malformed: 'The file breaks the rules of its format.',
  'too-large': 'The file has more bytes, levels or records than the gate reads.',
  unsupported: 'The file is in a version or encoding of its format that the gate does not read.'
} as const

/** A file cannot be read as a report. Never a pass. */
export class ReportRefused extends Error {
  override readonly name = 'ReportRefused'
  readonly code: keyof typeof refusals
  /** Line of the report that it is about. */
  readonly line: number | undefined

  /** @param message a clause about the file, e.g. `has no element <testsuite>` */
  constructor(code: keyof typeof refusals, message: string, line?: number) {
    super(message)
    this.code = code
    this.line = line
  }
}
