import { decide } from '../../src/gate/decide.ts'
import type { AnyOutcome } from '../../src/core/outcome.ts'
import type { CriterionResult, Result } from '../../src/gate/result.ts'

/** A criterion as the engine would record it: passed and active, unless told otherwise. */
export function criterion(id: string, parts: Partial<CriterionResult> = {}): CriterionResult {
  return { id, kind: 'checks', name: id, enforcement: 'active', outcome: passed(), options: {}, evidence: {}, ...parts }
}

export function passed(parts: Partial<Extract<AnyOutcome, { status: 'passed' }>> = {}): AnyOutcome {
  const said = { reason: 'succeeded', wanted: 'every check succeeds', seen: '3 checks succeeded', findings: [] }
  return { status: 'passed', ...said, ...parts }
}

export function failed(parts: Partial<Extract<AnyOutcome, { status: 'failed' }>> = {}): AnyOutcome {
  return {
    status: 'failed',
    reason: 'check-failed',
    wanted: 'build on 0123456789, concluded success',
    seen: '"build" (ci.yml, push) concluded failure',
    remedy: 'Open the failed check, mend it, and run it again on this commit.',
    findings: [],
    ...parts
  }
}

/** What `runGate` would make of these criteria. */
export function result(criteria: readonly CriterionResult[], parts: Partial<Result> = {}): Result {
  const { proposedPolicy = [], enforcement = 'active' } = parts
  const decision = proposedPolicy.length > 0 ? 'no-go' : decide(criteria)
  return {
    schemaVersion: 1,
    decision,
    allowed: decision === 'go' || enforcement === 'evaluate',
    enforcement,
    stage: 'pre-deployment',
    subject: {
      repository: { owner: 'acme', name: 'shop' },
      commit: '0123456789abcdef0123456789abcdef01234567',
      event: 'push',
      ref: 'refs/tags/v1.2.3',
      tag: 'v1.2.3',
      version: '1.2.3',
      branch: 'main',
      proposed: false,
      actor: 'octocat'
    },
    people: {},
    policy: {
      source: 'file',
      path: '.github/deployment-gate.yml',
      ref: 'refs/heads/main',
      commit: 'fedcba9876543210fedcba9876543210fedcba98',
      trusted: true,
      sha256: 'ab'.repeat(32)
    },
    criteria,
    leftToGitHub: [],
    waivers: [],
    proposedPolicy,
    notices: [],
    startedAt: '2026-01-02T03:04:05.000Z',
    decidedAt: '2026-01-02T03:05:06.000Z',
    ...parts
  }
}

/** Every outcome once; `tag` fails at two places, `lint` is only evaluated. */
export const mixed: Result = result(
  [
    criterion('ci', {
      outcome: failed({
        findings: [
          {
            level: 'error',
            message: '"build" (ci.yml, push) concluded failure',
            url: 'https://github.com/acme/shop/runs/7'
          }
        ]
      })
    }),
    criterion('version', {
      kind: 'version',
      name: 'Versions agree',
      help: 'The runbook is docs/release.md.\nAsk in the release channel.',
      outcome: failed({
        reason: 'files-differ',
        wanted: 'VERSION and package.json say 1.2.3',
        seen: 'VERSION says 1.2.2',
        remedy: 'Write 1.2.3 into VERSION, commit, and move the tag.',
        findings: [
          { level: 'error', message: 'VERSION says 1.2.2', place: { path: 'VERSION', line: 1, column: 1 } },
          { level: 'warning', message: 'No entry of 1.2.3', place: { path: 'CHANGELOG.md', line: 3 } },
          { level: 'note', message: 'package.json says 1.2.3', place: { path: 'package.json', line: 2 } }
        ]
      })
    }),
    criterion('tag', {
      kind: 'tag',
      outcome: {
        status: 'error',
        reason: 'permission-denied',
        wanted: 'the tag v1.2.3 leads to 0123456789',
        seen: 'the token may not read the tags',
        remedy: 'Give the job `permissions: { contents: read }`.',
        findings: []
      }
    }),
    criterion('deploy-checks', {
      outcome: {
        status: 'pending',
        reason: 'running',
        wanted: 'e2e on 0123456789',
        seen: '"e2e" is in_progress',
        remedy: 'Wait for it and run the gate again.',
        awaiting: ['e2e'],
        findings: []
      }
    }),
    criterion('clean', {
      kind: 'worktree',
      outcome: passed({ reason: 'clean', wanted: 'nothing uncommitted', seen: 'nothing uncommitted' })
    }),
    criterion('review', {
      kind: 'approvals',
      outcome: {
        status: 'not-applicable',
        reason: 'other-run',
        wanted: 'only for events pull_request',
        seen: 'not applicable: only for events pull_request',
        findings: []
      }
    }),
    criterion('lint', {
      kind: 'jobs',
      enforcement: 'evaluate',
      outcome: failed({
        reason: 'job-failed',
        wanted: 'lint succeeds',
        seen: 'lint concluded failure',
        remedy: 'Mend what lint complains about.'
      })
    })
  ],
  { notices: ['The policy names no branch.'] }
)
