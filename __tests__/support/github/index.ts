/** A GitHub on this machine for tests: `createWorld`, fill it, `usingGitHub` (or `startGitHub`), and ask `server.url`. */
export type { Fault, Faults } from './faults.ts'
export type { Json, JsonObject } from './json.ts'
export { ACTIONS } from './options.ts'
export type { CheckRunOptions, CommitOptions, JobOptions, Permissions, PersonOptions, PullRequestOptions, ReviewOptions, StatusOptions, WorkflowRunOptions, WorldOptions } from './options.ts'
export type { Account, App, CheckRun, Job, Person, PullRequest, PullRequestCommit, Quota, Review, Status, Who, WorkflowRun } from './records.ts'
export { startGitHub, type GitHubServer, type LoggedRequest } from './server.ts'
export { usingGitHub } from './using.ts'
export { createWorld, World } from './world.ts'
