import type { EvaluateContext } from '../../core/criterion.ts'
import type { Finding } from '../../core/finding.ts'
import type { Outcome, Part } from '../../core/outcome.ts'
import { count, listNames } from '../../core/text.ts'
import type { Evidence, Facts, Found } from './collect.ts'
import { complain, type Complaint } from './complaint.ts'
import type { Options } from './options.ts'
import { judgeChangelog } from './judge-changelog.ts'
import { reasons, type Reason } from './reasons.ts'
import { remedies } from './remedies.ts'
import { wantedOf, type Wanted } from './wanted.ts'

interface Judged {
  readonly part: Part
  readonly complaints: readonly Complaint[]
}

/** Passes only if every document that the policy names is there, and each has all that is asked of it. */
export function evaluate(options: Options, evidence: Evidence, { subject, now }: EvaluateContext): Outcome<Reason> {
  const wanted = wantedOf(options)
  const ofFiles = wanted.flatMap((one, index) => judgeFile(one, evidence.files[index]))
  const ofChangelog = options.changelog === undefined ? [] : [judgeChangelog(options.changelog, evidence.changelog, subject.version, now)]
  const judged = [...ofFiles, ...ofChangelog]
  const complaints = judged.flatMap((one) => one.complaints)
  const said = {
    wanted: describeWanted(wanted, options),
    seen: describeSeen(judged),
    findings: [...complaints.flatMap(({ findings }) => findings), ...damages(evidence)],
    parts: partsOf(judged)
  }
  const order = Object.keys(reasons) as readonly Reason[]
  const found = order.filter((reason) => complaints.some((one) => one.reason === reason))
  const [worst] = found
  if (worst !== undefined) return { status: 'failed', reason: worst, ...said, remedy: found.map((reason) => remedies[reason]).join(' ') }
  // Neither the policy nor what was collected can name no document, and it is no pass here either.
  if (judged.length === 0) return { status: 'failed', reason: 'missing', ...said, seen: 'no document was looked for', remedy: 'Name documents in the policy, and run the gate again.' }
  return { status: 'passed', reason: 'present', ...said }
}

function judgeFile(wanted: Wanted, found: Evidence['files'][number] | undefined): readonly Judged[] {
  const documents = found !== undefined && found.wanted === wanted.path ? found.documents : []
  if (documents.length > 0) return documents.map((facts) => judgeDocument(wanted, facts))
  const near = found?.near == null ? '' : ` (there is ${found.near})`
  const lacks = `is not in the commit${near}`
  return [{ part: { name: wanted.path, holds: false, seen: lacks }, complaints: [{ reason: 'missing', lacks, findings: [{ level: 'error', message: `${wanted.path} ${lacks}.` }] }] }]
}

function judgeDocument(wanted: Wanted, facts: Facts): Judged {
  const complaints = facts.lines === 0 ? [complain('empty', 'is empty', facts.path)] : complaintsOf(wanted, facts)
  const lines = count(facts.lines, 'line')
  const seen = [lines, ...complaints.map(({ lacks }) => lacks)].join('; ')
  return { part: { name: facts.path, holds: complaints.length === 0, seen, figure: { amount: facts.lines, unit: 'lines' } }, complaints }
}

function complaintsOf(wanted: Wanted, facts: Facts): readonly Complaint[] {
  const { path, lines } = facts
  const asksMarkdown = wanted.sections.length > 0 || wanted.links
  return [
    ...(lines < wanted.lines ? [complain('too-short', `has ${count(lines, 'line')}, at least ${wanted.lines} are wanted`, path, lines)] : []),
    ...wanted.mentions.flatMap((text) => mention(text, facts)),
    ...(asksMarkdown && !facts.isMarkdown ? [complain('not-markdown', 'is no Markdown by its name, so that its sections and links cannot be read', path)] : []),
    ...(asksMarkdown && facts.isMarkdown ? wanted.sections.flatMap((name) => section(name, facts)) : []),
    ...(wanted.noPlaceholders ? several('placeholder', facts.placeholders, 'blank', facts.path, ({ text }) => `still says ${text}`) : []),
    ...(wanted.links ? several('broken-link', facts.brokenLinks, 'broken link', facts.path, ({ target }) => `links to ${target}, which is not in the commit`) : [])
  ]
}

function mention(text: string, { path, mentions }: Facts): readonly Complaint[] {
  const found = mentions.find((one) => one.text === text)
  if (found !== undefined && found.line !== null) return []
  const part = found?.part ?? null
  return [complain('not-mentioned', `does not say "${text}"${part === null ? '' : `, only ${part.of}`}`, path, part?.line)]
}

function section(name: string, { path, sections }: Facts): readonly Complaint[] {
  const found = sections.find(({ wanted }) => wanted === name)
  if (found === undefined || found.line === null) {
    const near = found?.near == null ? '' : ` (did you mean "${found.near}"?)`
    return [complain('section-missing', `has no section "${name}"${near}`, path)]
  }
  return found.hasContent ? [] : [complain('section-empty', `has nothing under "${name}"`, path, found.line)]
}

function several<Item extends { readonly line: number }>(reason: Reason, { first, total }: Found<Item>, what: string, path: string, describe: (item: Item) => string): readonly Complaint[] {
  if (total === 0) return []
  const findings = first.map((item): Finding => ({ level: 'error', message: `${path} ${describe(item)}.`, place: { path, line: item.line } }))
  const rest: readonly Finding[] = total > first.length ? [{ level: 'error', message: `${path} has ${total - first.length} more of them.`, place: { path } }] : []
  return [{ reason, lacks: `has ${count(total, what)}`, findings: [...findings, ...rest] }]
}

function damages({ files }: Evidence): readonly Finding[] {
  const damaged = new Map(files.flatMap(({ documents }) => documents).flatMap(({ path, damaged: amount }) => (amount > 0 ? [[path, amount]] : [])))
  return [...damaged].map(([path, amount]) => ({
    level: 'warning',
    message: `${path} has ${count(amount, 'character')} that ${amount === 1 ? 'is' : 'are'} damaged: UTF-8 was read in another encoding and saved again. It was read as what it had been.`,
    place: { path }
  }))
}

/** One part for each path; what is asked of one file twice is one part. */
function partsOf(judged: readonly Judged[]): readonly Part[] {
  const parts = new Map<string, Part>()
  for (const { part } of judged) {
    const before = parts.get(part.name)
    const figure = before?.figure ?? part.figure
    const joined = before === undefined ? part : { ...before, holds: before.holds && part.holds, seen: [...new Set([before.seen, part.seen])].join('; '), ...(figure === undefined ? {} : { figure }) }
    parts.set(part.name, joined)
  }
  return [...parts.values()]
}

function describeWanted(wanted: readonly Wanted[], { changelog }: Options): string {
  const files = wanted.map((one) => {
    const asked = [
      one.lines > 1 ? `at least ${one.lines} lines` : '',
      one.mentions.length > 0 ? `"${listNames(one.mentions)}"` : '',
      one.sections.length > 0 ? `the sections ${listNames(one.sections)}` : '',
      one.noPlaceholders ? 'no blanks' : '',
      one.links ? 'links that lead somewhere' : ''
    ].filter((text) => text !== '')
    return `${one.path}${asked.length === 0 ? '' : ` with ${asked.join(', ')}`}`
  })
  return `in the commit: ${listNames([...files, ...(changelog === undefined ? [] : [`a dated entry for the version in ${changelog}`])], 20)}`
}

function describeSeen(judged: readonly Judged[]): string {
  const lacking = judged.filter(({ complaints }) => complaints.length > 0)
  if (lacking.length === 0) return `${count(judged.length, 'document')}: ${listNames(judged.map(({ part }) => `${part.name} (${part.seen})`))}`
  return listNames(lacking.map(({ part, complaints }) => `${part.name} ${complaints.map(({ lacks }) => lacks).join(' and ')}`))
}
