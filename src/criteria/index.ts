// One line per kind. The registry, the policy's types and schema, the docs and the conformance test follow from it.
export { checks } from './checks/index.ts'
export { jobs } from './jobs/index.ts'
export { worktree } from './worktree/index.ts'
export { branch } from './branch/index.ts'
export { tag } from './tag/index.ts'
export { version } from './version/index.ts'
export { approvals } from './approvals/index.ts'
