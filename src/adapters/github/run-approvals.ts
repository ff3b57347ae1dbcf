import { z } from 'zod'
import type { RunApproval } from '../../ports/index.ts'
import type { Client } from './client.ts'

// https://docs.github.com/rest/actions/workflow-runs#get-the-review-history-for-a-workflow-run
const Approvals = z.array(
  z
    .object({
      state: z.string(),
      user: z.object({ login: z.string(), type: z.string() }).nullable(),
      environments: z.array(z.object({ name: z.string().optional() }))
    })
    .transform(({ state, user, environments }): RunApproval => ({
      user: user === null || isGhost(user) ? null : { login: user.login, type: user.type },
      state,
      environments: environments.flatMap(({ name }) => name ?? [])
    }))
)

/** What was approved or rejected of the environments that the run's jobs waited for; GitHub gives the list whole. */
export async function readRunApprovals(client: Client, runId: number): Promise<readonly RunApproval[]> {
  const ask = {
    path: '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
    parameters: { run_id: runId },
    what: `the environment approvals of workflow run ${runId}`,
    permission: 'actions: read'
  } as const
  return client.get(ask, Approvals)
}

/** In REST, the account that stands for all that were deleted: https://github.com/ghost */
function isGhost({ login }: { readonly login: string }): boolean {
  return login.toLowerCase() === 'ghost'
}
