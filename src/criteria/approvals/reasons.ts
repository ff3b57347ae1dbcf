import type { Refusal } from './judge.ts'
import type { ReleaseReason } from './release.ts'

/** Why a criterion is decided as it is; `index.ts` says what each means. */
export type Reason =
  | 'approved'
  | 'no-pull-request'
  | 'no-approval'
  | 'not-enough'
  | 'double'
  | 'no-codeowners'
  | 'nothing-changed'
  | 'no-owner'
  | ReleaseReason
  | Refusal
