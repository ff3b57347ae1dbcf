import type { WorkflowTemplate } from '@actions/workflow-parser/model/workflow-template'
import { Unsupported } from './unsupported.ts'

/** What happened: https://docs.github.com/actions/reference/workflows-and-actions/events-that-trigger-workflows */
export interface Trigger {
  readonly event: string
  readonly ref: string
  readonly payload: unknown
}

const filters = ['types', 'tags', 'branches', 'inputs']
const pullRequestTypes = ['opened', 'synchronize', 'reopened']

/** @throws Error if the workflow does not run on this, Unsupported for filters that this runner does not know */
export function assertTriggered(events: WorkflowTemplate['events'], { event, ref, payload }: Trigger): void {
  const config = (Object.hasOwn(events, event) ? events[event] : undefined) as
    Readonly<Record<string, unknown>> | undefined
  const refused = new Error(`the workflow does not run on ${event} of ${ref}`)
  if (config === undefined) throw refused
  const unknown = Object.keys(config).find((key) => !filters.includes(key))
  if (unknown !== undefined) throw new Unsupported(`on.${event}.${unknown}`)

  const types =
    patternsIn(config, 'types') ??
    (event.startsWith('pull_request') && event !== 'pull_request_review' ? pullRequestTypes : undefined)
  const { action } = payload as { readonly action?: string }
  if (types !== undefined && !types.includes(action ?? '')) throw refused

  if (event !== 'push') {
    if ('tags' in config || 'branches' in config) throw new Unsupported(`on.${event}.branches`)
    return
  }
  const [tags, branches] = [patternsIn(config, 'tags'), patternsIn(config, 'branches')]
  if (tags === undefined && branches === undefined) return
  const matches = (prefix: string, patterns: readonly string[] = []): boolean =>
    ref.startsWith(prefix) && patterns.some((pattern) => toRegExp(pattern).test(ref.slice(prefix.length)))
  if (!matches('refs/tags/', tags) && !matches('refs/heads/', branches)) throw refused
}

function patternsIn(config: Readonly<Record<string, unknown>>, key: string): readonly string[] | undefined {
  return config[key] as readonly string[] | undefined
}

/**
 * `*` is anything but a slash, `**` anything:
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet
 */
function toRegExp(pattern: string): RegExp {
  if (/[?+[\]!]/.test(pattern)) throw new Unsupported(`the filter pattern ${pattern}`)
  const source = pattern
    .split(/(\*+)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replaceAll(/[.\\^$(){}|]/g, '\\$&')))
  return new RegExp(`^${source.join('')}$`)
}
