import type { Quota } from './records.ts'
import type { World } from './world.ts'

export type Resource = 'core' | 'graphql'

/** Starts the next hour if the last one is over. */
export function renew(world: World, resource: Resource): Quota {
  const quota = world.quota[resource]
  const now = Math.floor(world.now().getTime() / 1000)
  if (now >= quota.reset) Object.assign(quota, { remaining: quota.limit, reset: now + 3600 })
  return quota
}

/** The headers every answer has. */
export function quotaHeaders(quota: Quota, resource: Resource): Record<string, string> {
  return {
    'x-ratelimit-limit': String(quota.limit),
    'x-ratelimit-remaining': String(quota.remaining),
    'x-ratelimit-reset': String(quota.reset),
    'x-ratelimit-used': String(quota.limit - quota.remaining),
    'x-ratelimit-resource': resource
  }
}

export const PRIMARY_LIMIT = 'API rate limit exceeded for installation. If you reach out to GitHub Support for help, please include the request ID.'
export const SECONDARY_LIMIT = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
