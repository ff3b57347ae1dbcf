/** What the builders of a world are given, and how they fill in the rest. */
import { numberOf } from './json.ts'
import { account } from './records.ts'
import type { App, Artifact, CheckRun, Comment, Job, Person, PullRequest, PullRequestCommit, Review, Status, Who, WorkflowRun } from './records.ts'

/** The app that GitHub Actions reports with. */
export const ACTIONS: App = { id: 15368, slug: 'github-actions', name: 'GitHub Actions' }

/** What is given to a token: permission → `read` or `write`. `metadata: read` is always given. */
export type Permissions = Readonly<Record<string, string>>
export interface WorldOptions { remote: string; owner?: string; repo?: string; defaultBranch?: string; isPrivate?: boolean }
type Some<T, Required extends keyof T> = Pick<T, Required> & Partial<Omit<T, Required>>
export type CheckRunOptions = Omit<Some<CheckRun, 'name' | 'sha'>, 'app'> & { app?: App | string | null; runId?: number }
export type StatusOptions = Omit<Some<Status, 'context' | 'sha' | 'state'>, 'creator'> & { creator?: Who }
export type WorkflowRunOptions = Omit<Some<WorkflowRun, 'path' | 'event' | 'sha'>, 'actor'> & { actor?: string }
export type JobOptions = Omit<Some<CheckRun, 'name'>, 'sha' | 'app' | 'suite'> & Partial<Pick<Job, 'runnerName' | 'labels' | 'steps'>>
export type ArtifactOptions = Partial<Omit<Artifact, 'id' | 'runId'>>
export interface PersonOptions { login?: string | null; name?: string; email?: string }
export interface CommitOptions { oid: string; message?: string; authors?: PersonOptions[]; committer?: PersonOptions }
export type PullRequestOptions = Omit<Some<PullRequest, 'headOid'>, 'author' | 'mergedBy' | 'commits' | 'reviews' | 'comments'> & { author?: Who; mergedBy?: Who; commits?: CommitOptions[] }
export type CommentOptions = Partial<Omit<Comment, 'user'>> & { user: Who }
export type ReviewOptions = Omit<Some<Review, 'state'>, 'user'> & { user: Who }

/** The app of that slug, always with the same id. */
export function toApp(slug: string): App {
  if (slug === ACTIONS.slug) return ACTIONS
  return { id: numberOf(slug), slug, name: slug }
}

/** A conclusion means completed; a status other than completed means no conclusion; nothing given is a success. */
export function stateOf(given: { status?: string; conclusion?: string | null }): { status: string; conclusion: string | null } {
  const status = given.status ?? (given.conclusion === null ? 'in_progress' : 'completed')
  return { status, conclusion: given.conclusion === undefined ? (status === 'completed' ? 'success' : null) : given.conclusion }
}

/** A commit by the author of its pull request, committed by its author, unless told. */
export function toCommit({ oid, message = 'Change the widget', authors, committer }: CommitOptions, author: string | null): PullRequestCommit {
  const people = (authors ?? [{ login: author }]).map(toPerson)
  const web = { name: 'GitHub', email: 'noreply@github.com', account: account('web-flow') }
  return { oid, message, authors: people, committer: committer === undefined ? (people[0] ?? web) : toPerson(committer) }
}

function toPerson({ login = null, name = login ?? 'Someone', email = login?.endsWith('[bot]') === true ? `7+${login}@users.noreply.github.com` : `${name}@example.com` }: PersonOptions): Person {
  return { name, email, account: account(login) }
}
