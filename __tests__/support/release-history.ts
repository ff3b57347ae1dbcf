import { createProject, type Project } from './git.ts'
import { createWorld, type CommitOptions, type ReviewOptions, type World } from './github/index.ts'
import { History, type Draft } from './history.ts'
import { longAgo, type Scene } from './scene.ts'

const gitHub = 'GitHub <noreply@github.com>'
const people = { ada: 'Ada <ada@example.com>', bo: 'Bo <bo@example.com>', grace: 'Grace <grace@example.com>' } as const
const bot = 'dependabot[bot]'
const botAuthor = `${bot} <49699333+${bot}@users.noreply.github.com>`

/** The main branch of a repository of which every change since v1.2.0 came in one of the ways of GitHub, or around it. */
export interface ReleaseHistory extends Scene {
  /** What was done wrong → subject lines of the commits that nobody reviewed for it. */
  readonly planted: Readonly<Record<string, readonly string[]>>
  readonly excepted: number
  readonly pulls: number
}

interface Later {
  readonly head: number
  readonly merge?: number
  readonly commits: readonly number[]
  readonly author?: string
  readonly base?: string
  /** Further commits that GitHub associates with it. */
  readonly also?: readonly number[]
  readonly reviews: readonly Omit<ReviewOptions, 'commit'>[]
  /** A mark that the reviews are of in place of the head. */
  readonly reviewed?: number
}

const approved = [{ user: 'grace', state: 'APPROVED' }] as const

/** Exactly so many commits on main after v1.2.0 and up to v1.3.0, some of them planted. */
export async function createReleaseHistory(amount: number): Promise<ReleaseHistory> {
  const project = await createProject()
  const history = new History()
  const later: Later[] = []
  const signed: number[] = []
  let main = history.commit({ message: 'Begin', parents: [], files: { 'README.md': '# Widget\n' } })
  const base = main
  const made = { commits: 0 }

  const draft = (message: string, more: Partial<Draft> = {}): number => history.commit({ message, parents: [main], author: people.ada, ...more })
  /** Onto main. */
  const push = (message: string, more: Partial<Draft> = {}): number => {
    main = draft(message, more)
    made.commits += 1
    return main
  }
  const side = (messages: readonly string[], author: string = people.ada): readonly number[] => {
    const marks: number[] = []
    for (const message of messages) marks.push(draft(message, { parents: [marks.at(-1) ?? main], author, files: { [`${message}.txt`]: message } }))
    return marks
  }
  const sign = (mark: number): number => {
    signed.push(mark)
    return mark
  }
  const headOf = (commits: readonly number[]): number => commits.at(-1) ?? main

  const squash = (name: string, more: Partial<Later> = {}, author: string = people.ada): number => {
    const commits = side([`${name} 1`, `${name} 2`], author)
    const merge = sign(push(name, { author, committer: gitHub }))
    later.push({ head: headOf(commits), merge, commits, reviews: approved, ...more })
    return merge
  }
  const merge = (name: string, { byHand = false, ...more }: Partial<Later> & { byHand?: boolean } = {}): void => {
    const commits = side([`${name} 1`, `${name} 2`, `${name} 3`])
    made.commits += commits.length
    const mark = push(`Merge ${name}`, { parents: [main, headOf(commits)], author: people.grace, committer: byHand ? people.grace : gitHub })
    if (!byHand) sign(mark)
    later.push({ head: headOf(commits), merge: mark, commits, reviews: approved, ...more })
  }
  const rebase = (name: string): void => {
    const commits = side([`${name} original 1`, `${name} original 2`])
    const marks = [push(`${name} 1`, { committer: people.grace }), push(`${name} 2`, { committer: people.grace })]
    later.push({ head: headOf(commits), merge: main, commits, also: marks, reviews: approved })
  }

  const wrong: Readonly<Record<string, () => readonly string[]>> = {
    'pushed directly': () => {
      push('Pushed directly', { author: people.bo })
      return ['Pushed directly']
    },
    'merged and pushed by hand': () => {
      const commits = side(['On a local branch'])
      made.commits += commits.length
      push('Merge a local branch', { parents: [main, headOf(commits)] })
      return ['On a local branch', 'Merge a local branch']
    },
    'merged without approval': () => {
      squash('Merged without approval', { reviews: [] })
      return ['Merged without approval']
    },
    'approved before the last push': () => {
      const before = draft('Approved before', { parents: [base] })
      squash('Approved before the last push', { reviewed: before })
      return ['Approved before the last push']
    },
    'approved by the author': () => {
      squash('Approved by the author', { author: 'grace' }, people.grace)
      return ['Approved by the author']
    },
    'approved by a co-author': () => {
      squash('Approved by a co-author', { commits: [draft('With grace\n\nCo-authored-by: Grace <grace@example.com>')] })
      return ['Approved by a co-author']
    },
    dismissed: () => {
      squash('Dismissed', { reviews: [{ user: 'grace', state: 'DISMISSED' }] })
      return ['Dismissed']
    },
    'changes requested': () => {
      squash('Changes requested', { reviews: [...approved, { user: 'alan', state: 'CHANGES_REQUESTED' }] })
      return ['Changes requested']
    },
    'merged into another branch': () => {
      squash('Merged into develop', { base: 'develop' })
      return ['Merged into develop']
    },
    'pushed to the branch after the merge': () => {
      squash('Merged in time')
      const merged = later.pop()
      const late = push('After the merge')
      if (merged !== undefined) later.push({ ...merged, also: [late] })
      return ['After the merge']
    },
    'of a pull request that is open': () => {
      const mark = push('Still open')
      later.push({ head: mark, commits: [mark], reviews: approved })
      return ['Still open']
    },
    'reverted directly': () => {
      squash('To be reverted')
      push('Revert "To be reverted"')
      return ['Revert "To be reverted"']
    },
    'an approved head, merged by hand': () => {
      merge('an approved head by hand', { byHand: true })
      return ['Merge an approved head by hand']
    },
    'in the name of a bot': () => {
      push('Bump in the name of a bot', { author: botAuthor, committer: gitHub, files: { 'package-lock.json': 'forged' } })
      return ['Bump in the name of a bot']
    },
    'by a bot, beside what it may change': () => {
      sign(push('Bump and more', { author: botAuthor, committer: gitHub, files: { 'package-lock.json': 'more', 'src.js': 'more' } }))
      return ['Bump and more']
    }
  }

  const planted: Record<string, readonly string[]> = {}
  const plants = Object.entries(wrong)
  const apart = Math.floor(amount / (plants.length + 1))
  let excepted = 0
  for (let unit = 0; made.commits < amount; unit++) {
    const next = plants[Object.keys(planted).length]
    if (next !== undefined && made.commits >= apart * (Object.keys(planted).length + 1) - 8) planted[next[0]] = next[1]()
    else if (unit % 60 === 30) {
      sign(push(`Bump ${unit}`, { author: botAuthor, committer: gitHub, files: { 'package-lock.json': `${unit}` } }))
      excepted += 1
    } else if (amount - made.commits < 4 || unit % 4 === 0) squash(`Squash ${unit}`)
    else if (unit % 4 === 1) merge(`branch ${unit}`)
    else if (unit % 4 === 2) rebase(`Rebase ${unit}`)
    else squash(`Revert "Squash ${unit - 3}"`)
  }

  const name = await history.write(project.remote, { 'refs/heads/main': main, 'refs/tags/v1.2.0': base, 'refs/tags/v1.3.0': main })
  const world = createWorld({ remote: project.remote })
  for (const [login, person] of Object.entries(people)) world.accounts.set(/<(.*)>/.exec(person)?.[1] ?? '', login)
  for (const mark of signed) world.signed.add(name(mark))
  world.permissions.set('grace', 'write').set('alan', 'write')
  for (const one of later) addLater(world, one, name)
  return { ...(await surroundings(project, world, name(main))), planted, excepted, pulls: later.length }
}

function addLater(world: World, { head, merge, commits, author = 'ada', base = 'main', also = [], reviews, reviewed = head }: Later, name: (mark: number) => string): void {
  const listed: CommitOptions[] = commits.map((mark, index) => ({ oid: name(mark), authors: [{ login: author }, ...(commits.length === 1 && index === 0 && merge !== undefined ? [{ login: 'grace' }] : [])] }))
  const mergeCommit = merge === undefined ? null : name(merge)
  const pull = world.addPullRequest({
    author,
    baseRef: base,
    headOid: name(head),
    mergeCommit,
    commits: listed,
    associatedCommits: [...new Set([...commits, head, ...(merge === undefined ? [] : [merge]), ...also])].map(name)
  })
  for (const review of reviews) world.addReview(pull, { ...review, commit: name(reviewed) })
}

async function surroundings(project: Project, world: World, commit: string): Promise<Scene> {
  const ci = world.addWorkflowRun({ path: '.github/workflows/ci.yml', event: 'push', sha: commit, createdAt: longAgo })
  const release = world.addWorkflowRun({ path: '.github/workflows/release.yml', event: 'push', sha: commit, status: 'in_progress', createdAt: longAgo })
  const gate = world.addJob(release, { name: 'gate', status: 'in_progress', runnerName: 'runner-7' })
  const [pullRequest] = world.pullRequests
  if (pullRequest === undefined) throw new Error('there is no pull request')
  return { project, world, checkout: await project.checkoutLike('refs/tags/v1.3.0'), commit, pullRequest, ci, release, gateCheckRunId: gate.checkRun.id }
}
