// The words for kinds that later versions of the gate bring, as its design calls them.
const kinds = [
  ['alerts', /\b(?:dependabot|code[ -]scanning|secret[ -]scanning)\b/i],
  ['window', /\b(?:maintenance|deployment|change|release) window\b|\b(?:code|deployment|change|release|holiday) freeze\b|\b(?:business|peak|office) (?:hours|usage)\b/i],
  ['configured', /\b(?:secrets?|env(?:ironment)? var\w*|credentials|api keys?)\b.*\b(?:configured|set|present|available|in place|exist)/i],
  ['rollback', /\broll(?:ing)?[ -]?back\b.*\b(?:plan|possible|available|tested|ready|version|target|image)\b|\bprevious (?:version|release|image)\b.*\b(?:available|exists?|kept)\b/i],
  ['deployment', /\bdeployed (?:to|on|in) (?:the )?(?:staging|test|uat|qa|pre-?prod\w*)\b|\bstaging (?:deployment|is|validat\w+|has)\b|\b(?:skip|deploy to) staging\b|\btest\w* (?:\w+ )?in staging\b/i],
  ['http', /\bhealth(?:[ -]?check)?\b.*\b(?:endpoint|respond\w*|ok|url)\b|\bhealth[ -]checks?\b|\bendpoints?\b.*\b(?:respond\w*|accessible|reachable|up)\b|\bapi\b.*\brespond(?:s|ing)\b|\bstatus page\b.*\b(?:up|responding)\b/i],
  ['metric', /(?:[<>≤≥]|\b(?:below|under|above|less than|more than|minimum|maximum|at least|at most)\b)\s*=?\s*\d|\b(?:error rates?|latenc(?:y|ies)|p(?:50|9\d)|response times?|throughput|(?:cpu|memory|disk|resource) (?:usage|space)|query performance|performance metrics|success rates?)\b/i],
  ['command', /\b(?:validation|verification|migration|check) script\b|\bmigrations?\b.*\b(?:appl\w+|path|ready|executed|dry[ -]run)\b|\bdatabase\b.*\b(?:connected|reachable|migrated)\b|\bbackups?\b.*\b(?:integrity|verif\w+|restor\w+)\b/i]
] as const

/** The kind that will decide an item once the gate has it; undefined: none is meant to. */
export function laterKind(text: string): string | undefined {
  return kinds.find(([, words]) => words.test(text))?.[0]
}
