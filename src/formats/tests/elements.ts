import { count } from '../../core/text.ts'
import type { TestCase } from '../model.ts'
import { wholeNumber } from '../numbers.ts'
import type { Element, Sinks, Tag } from '../reader.ts'

type Result = TestCase['result']

const rising: readonly Result[] = ['passed', 'skipped', 'failed', 'error']

/** The worst of several outcomes of one test. */
export function worstOf(results: readonly Result[]): Result {
  return results.reduce((worst, result) => (rising.indexOf(result) > rising.indexOf(worst) ? result : worst), 'passed')
}

interface Outcome {
  readonly result: Result
  readonly unknown?: string
}

/** The outcome that a word means: an error with an explanation for one that the format does not have, and for none. */
export function outcomeOf(words: ReadonlyMap<string, Result>, word: string | undefined): Outcome {
  const result = words.get(word ?? '')
  if (result !== undefined) return { result }
  if (word === undefined) return { result: 'error', unknown: 'The report states no outcome.' }
  return { result: 'error', unknown: `The report states the outcome "${word}", which its format does not have.` }
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child) => child.name === name)
}

/** The text of the first child of that name, trimmed; undefined where there is none. */
export function textOf(element: Element | undefined, name: string): string | undefined {
  return trimmed(childOf(element, name)?.text)
}

/** A text without space around it; undefined for none and for an empty one. */
export function trimmed(text: string | undefined): string | undefined {
  const plain = text?.trim()
  return plain === '' ? undefined : plain
}

/** `name` of all elements of a kind, outermost first. */
export function namesOf(elements: readonly Tag[], kind: string): readonly string[] {
  return elements.filter(({ name }) => name === kind).map(({ attributes }) => attributes['name'] ?? '')
}

/** The last two parts of the path of a .NET assembly: its file, and the folder that tells for which framework. */
export function assemblyName(path: string): string {
  return path.split(/[\\/]/).slice(-2).join('/')
}

/** Counts that an element states in attributes, added up. What is no number is a trouble. */
export function sumOf(sink: Sinks['tests'], { attributes }: Tag, names: readonly string[]): number {
  return names.reduce((sum, name) => {
    const text = attributes[name]
    const number = text === undefined ? 0 : wholeNumber(text.trim())
    if (number === undefined) sink.trouble(`it says ${name}="${text ?? ''}", which is no number`)
    return sum + (number ?? 0)
  }, 0)
}

/** How many tests there are, and how many of them failed or broke. */
export interface Totals {
  readonly tests: number
  readonly red: number
}

/** Whether a report lists all the tests and all the red tests that it says it has. */
export function checkTotals(sink: Sinks['tests'], stated: Totals, listed: Totals = sink.counted()): void {
  if (stated.tests > listed.tests) sink.trouble(`it says that it has ${count(stated.tests, 'test')}, but it lists ${listed.tests}`)
  if (stated.red > listed.red) sink.trouble(`it says that ${count(stated.red, 'test')} did not pass, but it lists ${listed.red} such`)
}

/**
 * For formats in which a suite has an outcome of its own. What is red in a suite and in none of its tests, such as its
 * clean-up, is a broken test, or it would be seen by nobody.
 */
export function suiteWatch(sink: Sinks['tests']) {
  const suites: { readonly red: number; failure?: Element }[] = []
  return {
    open(): void {
      suites.push({ red: sink.counted().red })
    },
    /** The failure of the suite that is open. */
    failed(failure: Element): void {
      const suite = suites.at(-1)
      if (suite !== undefined) suite.failure = failure
    },
    close(): { readonly isClean: boolean; readonly failure: Element | undefined } {
      const suite = suites.pop()
      return { isClean: suite?.red === sink.counted().red, failure: suite?.failure }
    }
  }
}
