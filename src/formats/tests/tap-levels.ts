import { count } from '../../core/text.ts'
import { ReportRefused, type TestCase } from '../model.ts'
import { tapCase } from './tap-case.ts'
import type { Plan, Point } from './tap-lines.ts'

const mostLevels = 64
const mostProblems = 20
const mostName = 80

/** What a document, or the subtests of one test, came to. */
interface Finished {
  readonly cases: readonly TestCase[]
  readonly problems: readonly string[]
  readonly plan: Plan | undefined
}

/**
 * Puts tests and their subtests together. Subtests come before their test, or after it in braces. A test without subtests
 * is a case, and one that failed though none of its subtests did.
 */
export function tapLevels() {
  const top = levelOf()
  const below: ReturnType<typeof levelOf>[] = []
  const deepest = (): ReturnType<typeof levelOf> => below.at(-1) ?? top
  const fold = (): void => {
    const subtests = below.pop()?.finished()
    if (subtests !== undefined) deepest().orphans(subtests)
  }
  /** The level, with at most one below it: the subtests of the test that comes next, or whose braces are open. */
  const at = (depth: number): ReturnType<typeof levelOf> => {
    if (depth > mostLevels) throw new ReportRefused('too-large', `has subtests more than ${mostLevels} levels deep`)
    while (below.length > depth + 1) fold()
    while (below.length < depth) below.push(levelOf())
    return below[depth - 1] ?? top
  }
  const subtestsOf = (depth: number): Finished | undefined => (below.length === depth + 1 ? below.pop()?.finished() : undefined)
  return {
    point(point: Point, depth: number): void {
      const level = at(depth)
      if (level.isOpen() && below.length > depth) fold()
      level.point(point, subtestsOf(depth))
    },
    plan: (plan: Plan, depth: number): void => at(depth).plan(plan),
    open: (depth: number): void => at(depth).open(),
    close(depth: number): void {
      const level = at(depth)
      if (level.isOpen()) level.close(subtestsOf(depth))
    },
    /** Something about the last test of that level. */
    diagnostic: (text: string, depth: number): void => at(depth).diagnostic(text),
    /** The cases of the top level that are known by now. */
    taken: (): readonly TestCase[] => top.taken(),
    end(): Finished {
      while (below.length > 0) fold()
      return top.finished()
    }
  }
}

function levelOf() {
  const cases: TestCase[] = []
  const problems = new Set<string>()
  let plan: Plan | undefined
  let isPlanLast = false
  let points = 0
  let [lowest, highest] = [Infinity, -Infinity]
  let last: { readonly point: Point; readonly diagnostics: string[]; readonly subtests: Finished | undefined } | undefined
  let isOpen = false
  const keep = (found: Pick<Finished, 'cases' | 'problems'>): void => {
    for (const one of found.cases) cases.push(one)
    for (const one of found.problems) if (problems.size < mostProblems) problems.add(one)
  }
  const settle = (): void => {
    if (last !== undefined) keep(settled(last.point, last.diagnostics, last.subtests))
    last = undefined
    isOpen = false
  }
  return {
    point(point: Point, subtests: Finished | undefined): void {
      settle()
      last = { point, diagnostics: [], subtests }
      isOpen = point.opens
      points++
      lowest = Math.min(lowest, point.id ?? Infinity)
      highest = Math.max(highest, point.id ?? -Infinity)
      if (isPlanLast) keep({ cases: [], problems: ['a test comes after the plan that ends them'] })
    },
    plan(next: Plan): void {
      const isValid = next.to === 0 || next.from <= next.to
      if (!isValid || plan !== undefined) keep({ cases: [], problems: [isValid ? 'there are two plans' : `${next.from}..${next.to} is no plan`] })
      if (!isValid) return
      plan = next
      isPlanLast = points > 0
    },
    open(): void {
      isOpen = last !== undefined && last.subtests === undefined
    },
    close(subtests: Finished | undefined): void {
      if (last !== undefined && subtests !== undefined) last = { ...last, subtests }
      isOpen = false
    },
    isOpen: () => isOpen,
    diagnostic(text: string): void {
      last?.diagnostics.push(text)
    },
    /** Subtests whose test did not come, or whose braces did not end. */
    orphans(found: Finished): void {
      keep({ cases: found.cases, problems: [...found.problems, isOpen ? 'subtests in braces have no end' : 'there are subtests without the test that they belong to'] })
      isOpen = false
    },
    taken: () => cases.splice(0),
    finished(): Finished {
      if (isOpen) keep({ cases: [], problems: ['subtests in braces have no end'] })
      settle()
      return { cases, problems: [...problems, ...planProblems(plan, points, lowest, highest)], plan }
    }
  }
}

function planProblems(plan: Plan | undefined, points: number, lowest: number, highest: number): readonly string[] {
  if (plan === undefined) return ['the plan is missing']
  const planned = plan.to === 0 ? 0 : plan.to - plan.from + 1
  if (planned !== points) return [`it plans ${count(planned, 'test')}, but has ${points}`]
  return lowest < plan.from || highest > plan.to ? [`a test has a number that the plan ${plan.from}..${plan.to} does not have`] : []
}

function settled(point: Point, diagnostics: readonly string[], subtests: Finished | undefined): Pick<Finished, 'cases' | 'problems'> {
  const own = tapCase(point, diagnostics)
  if (subtests === undefined) return { cases: [own], problems: [] }
  const isRed = subtests.cases.some(({ result }) => result === 'failed' || result === 'error')
  if (point.directive !== undefined) return { cases: [isRed ? { ...own, result: 'skipped' } : own], problems: [] }
  const cases = subtests.cases.map((one) => ({ ...one, suite: [own.name, ...one.suite] }))
  if (!point.ok) return { cases: isRed ? cases : [...cases, own], problems: [] }
  const problems = subtests.problems.map((one) => `in the subtests of "${own.name.slice(0, mostName)}": ${one}`)
  return { cases: cases.length > 0 ? cases : [{ ...own, result: 'skipped', message: subtests.plan?.reason }], problems }
}
