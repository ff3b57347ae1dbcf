import { formatOf, recognisedNames } from '../criteria/version/recognise.ts'
import { changelog, documents } from './documents.ts'
import type { Proposal } from './draft.ts'
import type { Entry } from './entries.ts'
import { signOff } from './people.ts'
import { coverage, hooks, tests, tools } from './reports.ts'
import { toolsIn } from './tools.ts'
import { wordsOf } from './words.ts'

/** A criterion that decides an item, or the part of it that does. */
export interface Bound {
  readonly proposal: Proposal
  /** Set where the kind would not find the part by the words that the item begins with, or where it may not. */
  readonly part?: string
}

export interface Recognised {
  readonly bound: readonly Bound[]
  /** What decides an item listed below it, before what else would. */
  readonly below?: (child: Entry) => readonly Bound[]
  /** Decided by what decides the items below it; by `bound` only if nothing does. */
  readonly gathers?: true
}

/** What is known besides the item. */
export interface Facts {
  /** The version that the checklist is of. */
  readonly version?: string
  /** Path of the checklist, from the root of the repository. */
  readonly checklist?: string
  /** Paths of the repository's files. */
  readonly files: readonly string[]
  /** File names that the checklist itself speaks of. */
  readonly mentioned?: readonly string[]
}

interface Recogniser {
  /** All of these have to be in the text. */
  readonly means: readonly RegExp[]
  /** None of these. */
  readonly unless?: readonly RegExp[]
  readonly give: (text: string, entry: Entry, facts: Facts) => Recognised | undefined
}

const passes = /\b(?:pass(?:es|ed|ing)?|green|succe\w+|clean|ok|healthy|no (?:errors?|warnings?|issues?|findings?|failures?)|\d[\d,]*\s?\/\s?\d[\d,]*)\b/i
const byHand = /\b(?:manual|explorat\w+|usability|penetration|pen[ -]?test|user acceptance|uat|load|stress|performance|external|third[ -]party)\b/i
const otherThanGit = /\b(?:image|container|docker|registry|html|pull|check ?out|fetch|notifications?)\b/i
const otherVersion = /\b(?:schema|database|db|api|node|python|java|go|dependenc\w+|docker|image|container|browser|os|driver|protocol)\b/i
/** Said of a tool, and not of what it found. */
const aboutTool = /\b(?:schedul\w+|planned|booked|announced|enabled|disabled|configured|set up|documented|updated|upgraded|reviewed|writ\w+|add(?:ed)?)\b/i
/** Somebody does something: that things are well afterwards does not say that it was done. */
const action = new RegExp(
  `^(?:${[
    'review|update|upgrade|add|install|configure|remove|delete|fix|write|prepare|schedule|notify|plan|discuss|enable|disable|set ?up|document',
    'train|inform|communicate|monitor|watch|track|investigate|read|consider|follow|create|store|stop|start|restart|restore|revert|deploy|pull',
    String.raw`validate|test(?! (?:coverage|suites?|runs?|results?)\b)`
  ].join('|')})\\b`,
  'i'
)

const kindOfTests = /\b(?:unit|integration|e2e|end-to-end|regression|smoke|acceptance|functional|contract) tests?\b|\btests? suites?\b/i
const signed = new RegExp(
  [
    String.raw`\b(?:approved|reviewed|signed[ -]?off) by\b|\bsign(?:ed)?[ -]?offs?\b|\bapprov(?:als?|ed)\b|\b(?:pull requests?|prs?) (?:\w+ )?reviewed\b`,
    String.raw`\b(?:code|peer|security|qa|design|architecture|legal|compliance|privacy|product|operations|ops|dba|team) reviews?\b`
  ].join('|'),
  'i'
)

// The first that fits is taken.
const recognisers: readonly Recogniser[] = [
  { means: [/\bpre-?commit\b/i], unless: [action, aboutTool], give: hooks },
  { means: [/\btests?\b/i, passes], unless: [action, aboutTool, byHand], give: tests },
  {
    means: [/^(?:run|execute|all|the|unit|integration|e2e|end-to-end|regression|smoke|acceptance|functional|contract|test)\b/i, kindOfTests],
    unless: [aboutTool, byHand],
    give: tests
  },
  { means: [/\bcoverage\b/i, /\d\s?%/], unless: [action], give: (text) => coverage(text) },
  {
    means: [/\blint(?:ing|ers?|s|ed)?\b|\bstatic analysis\b|\b(?:code )?(?:style|format(?:ting)?) checks?\b/i],
    unless: [action, aboutTool],
    give: tools('lint', 'warning')
  },
  {
    means: [/\b(?:security|vulnerability|dependency) (?:scan\w*|checks?|audit\w*)\b|\bscan(?:s|ners?) (?:pass|clean|green)|\bno (?:\w+ ){0,3}vulnerabilit|\b[sd]ast\b/i],
    unless: [action, aboutTool, byHand],
    give: tools('security-scan', 'high')
  },
  { means: [], unless: [action, aboutTool], give: (text) => tool(text) },
  {
    means: [/\btag(?:s|ged)?\b/i, /\b(?:creat\w+|push\w*|exists?|annotated|signed|made|tagged)\b|^tag (?:the |this )?(?:release|commit|version|v?\d)/i],
    unless: [otherThanGit],
    give: tag
  },
  {
    means: [/\bwork(?:ing)?[ -]?(?:tree|directory|copy) (?:is )?clean\b|\bclean work(?:ing)?[ -]?(?:tree|directory|copy)\b|\bnothing (?:is )?uncommitted\b/i],
    give: () => one('worktree', 'worktree')
  },
  {
    means: [/\bno (?:uncommitted|unstaged|local) (?:changes|files|work)\b|\b(?:everything|all changes) (?:is |are )?committed\b/i],
    give: () => one('worktree', 'worktree')
  },
  {
    means: [/\b(?:push(?:ed)?|merged?|landed)\b/i, /\b(?:origin|upstream|remote|main|master|trunk|(?:default|release) branch)\b/i],
    unless: [otherThanGit],
    give: branch
  },
  { means: [/\ball commits (?:are )?pushed\b|\b(?:no|nothing(?: is)?) unpushed\b/i], give: branch },
  {
    means: [/\bversions?\b/i, /\b(?:bump|updat|set to|match|increment|agree|correct|consistent|in sync|file)/i],
    unless: [otherVersion],
    give: versionFiles
  },
  { means: [/\d\.\d/, /\b(?:bump|updat|set to)/i], give: (text) => (filesIn(text).length > 0 ? versionFiles(text) : undefined) },
  { means: [/\bchange-?log\b/i], unless: [/^(?:review|read|consider)\b/i], give: (_text, _entry, facts) => changelog(facts) },
  {
    means: [/\b(?:ci|continuous integration|pipelines?|builds?|github actions|(?:status|required) checks)\b/i, passes],
    unless: [action],
    give: ci
  },
  { means: [signed], unless: [action], give: signOff },
  { means: [], unless: [action], give: (text, _entry, facts) => documents(text, facts) }
]

/** What decides an item, by its words; undefined: nothing that this version of the gate has. */
export function recognise(entry: Entry, facts: Facts): Recognised | undefined {
  if (entry.form === 'label') return isSignOff(entry) ? signOff(entry.label ?? '') : undefined
  const text = assertion(wordsOf(entry.text))
  for (const { means, unless = [], give } of recognisers) {
    if (!means.every((words) => words.test(text)) || unless.some((words) => words.test(text))) continue
    const recognised = give(text, entry, facts)
    if (recognised !== undefined) return recognised
  }
  return undefined
}

/** "Verify that all tests pass" asks for the same as "all tests pass". */
export function assertion(words: string): string {
  return words.replace(/^(?:(?:please )?(?:verify|ensure|confirm|check|make sure|double-check)(?: that)?(?: the)?\s+)/i, '')
}

/** A line such as `**Security review**: …`. */
export function isSignOff({ label = '' }: Entry): boolean {
  return /\b(?:reviews?|sign(?:ed)?[ -]?offs?|approvals?|approved)\b/i.test(label) && !/\b(?:dates?|time|status|contacts?|links?|notes?|comments?|deadline)\b/i.test(label)
}

/** Only where the item says little else than the tool's name: "Update ESLint's configuration" is not decided by ESLint. */
function tool(text: string): Recognised | undefined {
  const short = passes.test(text) || text.replace(/\([^()]*\)/g, '').trim().split(/\s+/).length <= 3
  const found = short ? toolsIn(text) : []
  return found.length === 0 ? undefined : { bound: found.map((proposal) => ({ proposal })) }
}

function tag(text: string): Recognised {
  const options = { ...(/\bannotated\b/i.test(text) ? { annotated: true } : {}), ...(/\bsigned\b/i.test(text) ? { signed: true } : {}) }
  return { bound: [{ proposal: { id: 'tag', kind: 'tag', options, comment: 'A run that releases no tag is a no-go.' } }] }
}

function branch(text: string): Recognised {
  const name = /\borigin\/([\w./-]*\w)|\b(?:to|into|on) (?:the )?[`"']?(main|master|trunk)\b/i.exec(text)?.slice(1).find((one) => one !== undefined)
  return one('branch', 'branch', name === undefined ? {} : { branch: name })
}

function ci(): Recognised {
  const comment = 'Every check on the commit. Name what must be there with `require`: a workflow that did not start is not missed.'
  return { bound: [{ proposal: { id: 'ci', kind: 'checks', comment } }] }
}

function one(id: string, kind: string, options: NonNullable<Proposal['options']> = {}): Recognised {
  return { bound: [{ proposal: { id, kind, options } }] }
}

function versionFiles(text: string): Recognised {
  const files = filesIn(text)
  return one('version', 'version', files.length === 0 ? {} : { files })
}

function filesIn(text: string): readonly string[] {
  const paths = text.match(/(?<![\w./-])(?:[\w-][\w.-]*\/)*[\w.-]*\w/g) ?? []
  return [...new Set(paths.filter((path) => formatOf(path) !== undefined && (recognisedNames.some((name) => path.endsWith(name)) || path.endsWith('.csproj'))))]
}
