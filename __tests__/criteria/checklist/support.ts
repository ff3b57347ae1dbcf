import { checklist } from '../../../src/criteria/checklist/index.ts'
import { collect, type Evidence } from '../../../src/criteria/checklist/collect.ts'
import { evaluate } from '../../../src/criteria/checklist/evaluate.ts'
import type { Concluded } from '../../../src/core/criterion.ts'
import type { AnyOutcome, Outcome } from '../../../src/core/outcome.ts'
import type { Subject } from '../../../src/core/subject.ts'
import { collectContext } from '../../support/git/context.ts'

export const subject: Subject = {
  repository: { owner: 'acme', name: 'widget' },
  commit: 'c'.repeat(40),
  event: 'push',
  tag: 'v1.15.2',
  version: '1.15.2',
  branch: 'main',
  proposed: false
}

const said = { reason: 'x', wanted: 'w', findings: [] }

export function passed(more: Partial<AnyOutcome> = {}): AnyOutcome {
  return { ...said, status: 'passed', seen: 'all well', ...more } as AnyOutcome
}

export function failed(more: Partial<AnyOutcome> = {}): AnyOutcome {
  return { ...said, status: 'failed', seen: 'all wrong', remedy: 'r', ...more } as AnyOutcome
}

export function concluded(outcomes: Readonly<Record<string, AnyOutcome>>): readonly Concluded[] {
  return Object.entries(outcomes).map(([id, outcome]) => ({ id, kind: 'tests', name: id, outcome }))
}

export interface Asked {
  readonly options?: Readonly<Record<string, unknown>>
  readonly outcomes?: Readonly<Record<string, AnyOutcome>>
  readonly subject?: Subject
  readonly madeAt?: string
  readonly timeLeft?: boolean
}

/** The evidence of a file that reads so. */
export async function evidenceOf(markdown: string | undefined, { options, madeAt = '2026-01-10T12:00:00Z' }: Asked = {}): Promise<Evidence> {
  const tree = { read: async () => markdown, list: async () => [], paths: async () => [], madeAt: async () => new Date(madeAt) }
  return collect(checklist.options.parse({ file: 'docs/checklist.md', ...options }), collectContext(subject, { tree }))
}

export async function judge(markdown: string | undefined, asked: Asked = {}): Promise<Outcome> {
  const evidence = await evidenceOf(markdown, asked)
  return evaluate(checklist.options.parse({ file: 'docs/checklist.md', ...asked.options }), evidence, {
    subject: asked.subject ?? subject,
    now: new Date('2026-01-12T00:00:00Z'),
    timeLeft: asked.timeLeft ?? false,
    people: {},
    concluded: concluded(asked.outcomes ?? {})
  })
}

/** `line: message` of what is an error. */
export function errorsOf({ findings }: Outcome): readonly string[] {
  return findings.filter(({ level }) => level === 'error').map(({ message, place }) => `${place?.line ?? '-'}: ${message}`)
}
