import { z } from 'zod'
import { Duration, parseDuration } from '../core/duration.ts'
import { ConfigurationError, type Problem } from '../core/errors.ts'
import { didYouMean } from '../core/text.ts'
import { defaultStage } from '../policy/schema.ts'
import { defaultPolicyPath } from '../policy/load.ts'

const text = z.string().optional()
const Sha = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit SHA: 40 lower-case hexadecimal digits' })

const Reason = z
  .string()
  .refine((reason) => reason.trim().length >= 10, { error: 'expected the reason in at least 10 characters; leave it empty where nothing is to be bypassed' })
  .refine((reason) => reason.length <= 1000, { error: 'expected at most 1000 characters' })

// The name stands in rulesets and in the list of checks, where nobody sees what is not printed.
const Context = z
  .string()
  .regex(/^(?!\s)[\p{L}\p{N}\p{P}\p{S} ]{1,100}(?<!\s)$/u, { error: 'expected a name of 1 to 100 visible characters, without space around it' })
  .regex(/^[^\u{10000}-\u{10ffff}]*$/u, { error: 'GitHub takes no emoji in it' })

/**
 * The action's inputs. `action.yml` and the tables in the docs are rendered from this; `runner` is a default that the
 * runner fills in. Descriptions hold no `${{`: GitHub refuses an action whose descriptions do.
 */
export const Inputs = z.strictObject({
  policy: text.describe(
    `Path of the policy, or the YAML itself. Default: \`${defaultPolicyPath}\`, and the built-in policy where there is no such file.`
  ),
  'policy-ref': text.describe(
    'Branch, full ref or commit that the policy is read from. Default: for pull requests and merge groups the base branch, otherwise the default branch. `head` reads the checkout; the report says so.'
  ),
  stage: z.string().min(1).default(defaultStage).describe('The moment at which the gate stands; the policy says which criteria it has then.'),
  enforcement: z.enum(['active', 'evaluate']).default('active').describe('`evaluate` reports a no-go and lets the run go on.'),
  'wait-for': Duration.default('10m').describe('How long to wait for what is pending. `0`: look once.'),
  'poll-interval': Duration.refine((duration) => (parseDuration(duration) ?? 1000) >= 1000, { error: 'at least 1s' })
    .default('10s')
    .describe('How long between the first two looks; it grows to a minute.'),
  needs: text.describe('The expression `toJSON(needs)`: the outcomes of earlier jobs, for the kind `jobs`.'),
  steps: text.describe('The expression `toJSON(steps)`: the outcomes of earlier steps, for the kind `jobs`.'),
  sha: Sha.optional().describe('The commit to judge, in full. Default: the commit that the event is about.'),
  tag: z.string().min(1).optional().describe('The tag that is released, e.g. `v1.2.3`. Default: the tag of a tag push or release.'),
  environment: text.describe('Name of the environment that is deployed to; it stands in the deployment log. Default: none.'),
  result: text.describe(
    'Path of the `result.json` of an earlier stage of this deployment: what its output `result` says, or where its artifact was downloaded to. Has to lie in the workspace, or in the temporary folder of the runner; there it is no untracked file. The deployment log then tells of both stages. It decides nothing. Default: none.'
  ),
  bypass: Reason.optional().describe(
    'Break-glass: why a no-go is to be let through, in at least 10 characters. Has effect only for people and criteria that the policy names under `bypass`. Leave it empty otherwise.'
  ),
  status: Context.optional().describe(
    'Name of a commit status, e.g. `deployment-gate`, that the gate sets on the commit: pending while it looks, then what came of it. Needs `statuses: write`. Default: none.'
  ),
  comment: z
    .enum(['true', 'false'])
    .optional()
    .describe('`true`: the gate keeps one comment on the pull request up to date. Needs `pull-requests: write`. Default: `false`.'),
  token: z.string().min(1).optional().meta({ runner: '${{ github.token }}' }).describe('Token to read the evidence with, and to write what `status` and `comment` ask for.'),
  'team-token': z
    .string()
    .min(1)
    .optional()
    .describe('Token to read the members of teams with: scope `read:org`, or the organization permission Members: read. Needed only where the policy names teams.'),
  'check-run-id': z
    .string()
    .regex(/^[1-9][0-9]{0,15}$/, { error: 'expected a number' })
    .optional()
    .meta({ runner: '${{ job.check_run_id }}' })
    .describe("The gate's own check run, which it does not wait for. Leave it alone."),
  'working-directory': text.describe('Folder of the checkout, relative to the workspace. Default: the workspace.')
})
export type Inputs = z.output<typeof Inputs>

/** Inputs that had another name once: old name → new name. */
export const renamedInputs: Readonly<Record<string, string>> = {}

/**
 * Reads `INPUT_*` as the runner sets them: spaces become underscores, letters upper case, hyphens stay, and an input that
 * was not given is empty.
 * @throws ConfigurationError with everything that is wrong, unknown inputs included (the runner only warns about those)
 */
export function readInputs(env: Readonly<Record<string, string | undefined>>): Inputs {
  const names = Object.keys(Inputs.shape)
  const given = Object.entries(env).flatMap(([key, value]) =>
    key.startsWith('INPUT_') && value !== undefined && value !== '' ? [[key.slice('INPUT_'.length).toLowerCase(), value] as const] : []
  )
  const unknown = given.filter(([name]) => !names.includes(name)).map(([name]): Problem => ({ message: unknownInput(name, names) }))
  const parsed = Inputs.safeParse(Object.fromEntries(given.filter(([name]) => names.includes(name))))
  const wrong = parsed.success ? [] : parsed.error.issues.map((issue): Problem => ({ message: `input ${issue.path.join('.')}: ${issue.message}` }))
  if (!parsed.success || unknown.length > 0) throw new ConfigurationError('input-invalid', [...unknown, ...wrong])
  return parsed.data
}

function unknownInput(name: string, names: readonly string[]): string {
  const now = Object.hasOwn(renamedInputs, name) ? renamedInputs[name] : undefined
  return now === undefined ? `there is no input "${name}"${didYouMean(name, names)}` : `the input "${name}" is now called "${now}"`
}
