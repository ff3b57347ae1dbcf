import type { CollectContext } from '../../core/criterion.ts'
import { EvidenceError } from '../../core/errors.ts'
import { fullName } from '../../core/subject.ts'
import type { Contributor, PullRequest } from '../../ports/index.ts'
import { circlesOf, codeowners, lower, needsRole, needsTeams, type Circle } from './circles.ts'
import { ownershipOf } from './collect-ownership.ts'
import type { Direct, Facts, PhraseComment, PullFacts, RunFacts } from './facts.ts'
import { contributorLogins, factsOf, isBot, statementsOn, writersOf } from './judge.ts'
import type { Options } from './options.ts'
import { headOf } from '../../evidence/relevant-pulls.ts'
import { commitAfter, environmentStatements, type Statement } from './statements.ts'

type Context = Pick<CollectContext, 'subject' | 'ports' | 'run' | 'people'>

/** What is asked beside the pull requests, and only as far as one of the criteria needs it to judge one of them. */
export async function collectFacts(
  criteria: readonly Options[],
  pulls: readonly PullRequest[],
  direct: Direct | undefined,
  context: Context
): Promise<Facts> {
  const ofPulls = await Promise.all(
    pulls.map(async (pull) => [pull.number, await factsOfPull(criteria, pull, context)] as const)
  )
  const run = criteria.some(({ sources }) => sources.includes('environment')) ? { run: await factsOfRun(context) } : {}
  const facts: Facts = { roles: {}, members: {}, pulls: Object.fromEntries(ofPulls), ...run }
  const questions = criteria.flatMap((options) => questionsOf(options, pulls, direct, facts, context))
  const roles = await rolesFor(questions, context)
  return { ...facts, roles, members: await membersFor(questions, { ...facts, roles }, context) }
}

async function factsOfPull(criteria: readonly Options[], pull: PullRequest, context: Context): Promise<PullFacts> {
  const phrases = criteria.flatMap(({ sources, comment }) =>
    sources.includes('comment') && comment !== undefined ? [comment] : []
  )
  return {
    ...(criteria.some(({ not }) => not.includes('pusher')) ? { pushers: await pushersOf(pull, context) } : {}),
    ...(phrases.length > 0 ? { comments: await commentsOn(pull, phrases, context) } : {}),
    ...(criteria.some(({ from }) => from === codeowners) ? { ownership: await ownershipOf(pull, context) } : {})
  }
}

async function pushersOf(pull: PullRequest, { subject, ports: { github } }: Context): Promise<readonly string[]> {
  const { headRepository, headRef } = await github.pullRequestSides(pull.number)
  if (headRepository === null) {
    const remedy = 'Leave `pusher` out of `not`, or open the pull request anew from a repository that exists.'
    throw new EvidenceError(
      'not-found',
      `who pushed #${pull.number} cannot be told: the repository that it came from was deleted`,
      remedy
    )
  }
  return github.pushersOf(headRepository, `refs/heads/${headRef}`, headOf(pull, subject))
}

async function commentsOn(
  pull: PullRequest,
  phrases: readonly string[],
  { ports: { github } }: Context
): Promise<readonly PhraseComment[]> {
  const comments = await github.commentsOn(pull.number)
  return comments.flatMap(({ author, body, edited, minimized, url }) => {
    const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd()
    return phrases.some((phrase) => commitAfter(phrase, line) !== undefined)
      ? [{ author, line, edited, minimized, url }]
      : []
  })
}

async function factsOfRun({ subject, ports: { github }, run: { runId } }: Context): Promise<RunFacts> {
  if (runId === undefined) {
    const remedy = 'Run the gate in the workflow whose jobs wait for the environments.'
    throw new EvidenceError(
      'not-found',
      'environments are approved for a workflow run, and the gate does not run in one',
      remedy
    )
  }
  const [approvals, runs] = await Promise.all([github.runApprovals(runId), github.workflowRuns(subject.commit)])
  return { sameCommit: runs.some(({ id }) => id === runId), approvals }
}

/** Who wrote what has no pull request; the contributors of the commit itself, since GitHub names no others. */
export async function collectDirect(
  criteria: readonly Options[],
  { subject, ports: { github } }: Context
): Promise<Direct> {
  const contributors: readonly Contributor[] = await github.contributorsOf(subject.commit)
  if (!criteria.some(({ not }) => not.includes('pusher'))) return { contributors }
  if (subject.branch === undefined) {
    throw new EvidenceError(
      'not-found',
      'who pushed the commit cannot be told: no branch of releases is known',
      'Name it in the policy: `subject: { branch: main }`.'
    )
  }
  return {
    contributors,
    pushers: await github.pushersOf(fullName(subject.repository), `refs/heads/${subject.branch}`, subject.commit)
  }
}

/** Somebody's statement, and those among whom they may be. */
interface Question {
  readonly login: string
  readonly canPush: boolean | undefined
  readonly circles: readonly Circle[]
}

function questionsOf(
  options: Options,
  pulls: readonly PullRequest[],
  direct: Direct | undefined,
  facts: Facts,
  context: Context
): readonly Question[] {
  const onPulls = pulls.flatMap((pull) => {
    const statements = statementsOn({ pull, head: headOf(pull, context.subject), options, facts, context })
    return statements.flatMap((statement) =>
      questionOf(statement, writersOf(pull), options, factsOf(facts, pull.number), context)
    )
  })
  if (direct === undefined || !options.sources.includes('environment')) return onPulls
  const own = contributorLogins(direct.contributors)
  return [
    ...onPulls,
    ...environmentStatements(facts.run, options).flatMap((statement) =>
      questionOf(statement, own, options, {}, context)
    )
  ]
}

/** Nothing has to be known of those who do not count whoever they are. */
function questionOf(
  { author, canPush, flaw, objection, source }: Statement,
  own: ReadonlySet<string>,
  options: Options,
  { ownership }: PullFacts,
  { people }: Context
): readonly Question[] {
  if (author === null || isBot(author) || flaw === 'dismissed') return []
  if (objection === undefined && own.has(lower(author.login))) return []
  return [{ login: author.login, canPush, circles: circlesOf(options, source, people, ownership) }]
}

async function rolesFor(questions: readonly Question[], { ports: { github } }: Context): Promise<Facts['roles']> {
  const needed = questions.filter(({ login, canPush, circles }) =>
    circles.some((circle) => needsRole(circle, { login }, canPush))
  )
  const logins = [...new Map(needed.map(({ login }) => [lower(login), login]))]
  return Object.fromEntries(
    await Promise.all(logins.map(async ([key, login]) => [key, await github.roleOf(login)] as const))
  )
}

async function membersFor(
  questions: readonly Question[],
  facts: Facts,
  { ports: { github } }: Context
): Promise<Facts['members']> {
  const open = questions.flatMap(({ login, canPush, circles }) =>
    circles.filter((circle) => needsTeams(circle, { login }, canPush, facts))
  )
  const teams = [...new Set(open.flatMap((circle) => circle.teams))]
  return Object.fromEntries(
    await Promise.all(teams.map(async (team) => [team, (await github.membersOf(team)).map(lower)] as const))
  )
}
