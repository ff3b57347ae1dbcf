import { matchesName } from '../core/text.ts'
import { entriesIn, pathOf, type Section } from './entries.ts'
import { patternOfHeading } from './patterns.ts'
import { isSignOff } from './recognise.ts'

/** Which sections have to be complete before a deployment. */
export interface Choice {
  /** Whether what stands directly in the section becomes criteria. */
  readonly covers: (section: Section) => boolean
  /** For the option `sections`; undefined: the whole document. */
  readonly patterns?: readonly string[]
  /** Covered, but beside sections that are not: their headings cannot be chosen. */
  readonly strays: ReadonlySet<Section>
  readonly remarks: readonly string[]
}

/**
 * What a heading calls pre-deployment or approval, and tasks under headings that name no stage. Where there is neither,
 * all of it: a checklist of which nothing had to be done would be none.
 */
export function chooseSections(root: Section): Choice {
  const all = sectionsIn(root).filter(({ entries }) => entries.length > 0)
  const asked = new Set(all.filter((section) => section.outer === 'pre-deployment' || (section.outer === 'other' && asksFor(section))))
  const none = asked.size === 0
  const covers = (section: Section): boolean => none || asked.has(section)
  if (all.every(covers)) return { covers, strays: new Set(), remarks: none ? [everything] : [] }

  const strays = new Set<Section>()
  const chosen = chooseBelow(root, covers, strays)
  if (chosen.includes(root)) return { covers, strays: new Set(), remarks: [] }
  if (chosen.length === 0) return { covers, strays: new Set(), remarks: [inseparable] }
  return { covers, patterns: [...new Set(chosen.map(({ words }) => patternOfHeading(words)))], strays, remarks: namesakes(root, chosen) }
}

const everything = 'No heading says what comes before the deployment, such as "Pre-deployment": the whole checklist has to be complete.'
const inseparable = 'What comes before the deployment has no heading of its own: the whole checklist has to be complete, with the items of other stages. Put a heading such as "Pre-deployment" above it.'

function chooseBelow(section: Section, covers: Choice['covers'], strays: Set<Section>): readonly Section[] {
  const filled = sectionsIn(section).filter(({ entries }) => entries.length > 0)
  if (!filled.some(covers)) return []
  if (section.words !== '' && filled.every(covers)) return [section]
  if (section.entries.length > 0 && covers(section)) {
    // What asks for nothing does no harm when it is chosen, too.
    if (isNamed(section) && filled.every((one) => covers(one) || one.outer === 'other')) return [section]
    strays.add(section)
  }
  return section.sections.flatMap((below) => chooseBelow(below, covers, strays))
}

/** A heading that is an emoji alone cannot be chosen; the document as a whole can. */
function isNamed({ level, words }: Section): boolean {
  return level === 0 || words !== ''
}

/** Headings that read like a chosen one: the kind takes all of them. */
function namesakes(root: Section, chosen: readonly Section[]): readonly string[] {
  const inside = new Set(chosen.flatMap(sectionsIn))
  return sectionsIn(root)
    .filter((section) => section.words !== '' && !inside.has(section) && chosen.some(({ words }) => matchesName(patternOfHeading(words).toLowerCase(), section.words.toLowerCase())))
    .map((section) => `The heading "${pathOf(section).join(' › ')}" reads like one that has to be complete, and so has to be, too: give it another name if that is not meant.`)
}

function sectionsIn(section: Section): readonly Section[] {
  return [section, ...section.sections.flatMap(sectionsIn)]
}

/** Whether there are boxes to tick, or, below a heading of their own, sign-offs. */
function asksFor(section: Section): boolean {
  return entriesIn({ ...section, sections: [] }).some((entry) => entry.form === 'task' || (section.level > 0 && !section.isTitle && isSignOff(entry)))
}
