import type { Annotation } from '../action.ts'
import type { Scene } from '../scene.ts'
import type { Scope } from './expression.ts'
import type { Workflow } from './parse.ts'

/** How a job or step ended. */
export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

export interface StepRun {
  readonly id: string
  /** Before and after `continue-on-error`. */
  readonly outcome: Conclusion
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  /** null: killed by a signal, or it did not run. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

export interface JobRun {
  readonly result: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepRun[]
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** What all jobs of a run share. */
export interface Run {
  readonly workflow: Workflow
  readonly scene: Scene
  /** The context `github`, as far as it is the same in all jobs. */
  readonly github: Readonly<Record<string, unknown>>
  readonly inputs: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  /** Further variables of every step's process, as if the machine had them. */
  readonly machine: Readonly<Record<string, string>>
  readonly folder: string
  readonly cancel: AbortSignal
  readonly patience: number
  readonly node: string
  readonly onOutput: (stdout: string) => void
  /** What must not be in a job's outputs. */
  readonly masks: Set<string>
}

/** A job while it runs. */
export interface RunningJob {
  readonly run: Run
  readonly id: string
  readonly workspace: string
  readonly temp: string
  readonly github: Readonly<Record<string, unknown>>
  readonly runner: Readonly<Record<string, string>>
  readonly needs: Readonly<Record<string, unknown>>
  readonly secrets: Readonly<Record<string, string>>
  readonly checkRunId: number
  /** What later steps see: `env` of workflow and job, and what steps wrote to GITHUB_ENV. */
  readonly env: Record<string, string>
  readonly steps: Record<string, Pick<StepRun, 'outcome' | 'conclusion' | 'outputs'>>
  status: Exclude<Conclusion, 'skipped'>
}

/** What an expression in a step sees. */
export function stepScope(job: RunningJob, env: Readonly<Record<string, string>> = job.env): Scope {
  const { github, needs, steps, runner, secrets, status, checkRunId, run } = job
  return {
    contexts: {
      github,
      needs,
      steps,
      runner,
      env,
      secrets,
      job: { status, check_run_id: checkRunId },
      inputs: run.inputs,
      vars: {},
      strategy: {},
      matrix: null
    },
    status: { success: status === 'success', failure: status === 'failure', cancelled: status === 'cancelled' }
  }
}
