import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { discoverRepository, type LocalRepository } from '../adapters/git/index.ts'
import { localFailure } from '../adapters/git/failure.ts'
import { runGit } from '../adapters/git/run.ts'
import { said } from '../adapters/said.ts'
import { readCheckoutFile } from '../checkout-file.ts'
import { repaired } from '../core/encoding.ts'
import { ConfigurationError } from '../core/errors.ts'
import { shellWord } from '../core/shell-word.ts'
import type { Draft } from '../init/draft.ts'
import { fromChecklist } from '../init/from-checklist.ts'
import { filesToRead, fromRepository } from '../init/from-repository.ts'
import { checklistListing, criteriaListing, nextSteps } from '../init/listing.ts'
import { policyText } from '../init/policy-text.ts'
import { defaultPolicyPath } from '../policy/load.ts'
import { parsePolicy } from '../policy/parse.ts'
import { registry } from '../policy/registry.ts'
import { forTerminal } from '../report/neutralise.ts'
import { readArguments } from './arguments.ts'

const options = { from: { type: 'string' }, output: { type: 'string' }, force: { type: 'boolean' } } as const

const mostBytes = 1024 * 1024
const mostBlocks = 5000
// What a policy may have at most, by `parsePolicy`.
const mostCharacters = 128 * 1024
const mostCriteria = 500

/** A draft, and what is told of it. */
interface Told {
  readonly draft: Draft
  /** Where it comes from. */
  readonly origin: string
  readonly lines: readonly string[]
}

/** `init`: a policy from what the repository has; `--from CHECKLIST.md`: from a Markdown checklist. */
export async function init(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, options, 0)
  const here = await discoverRepository(process.cwd())
  if (here === undefined) throw wrong('there is no git repository here. Change into a clone and run init again')
  const listed = await runGit(here.root, ['ls-files', '-z'])
  if (listed.exitCode !== 0) throw localFailure(listed, 'The files of the repository cannot be listed')
  const files = listed.stdout.split('\0').filter((file) => file !== '')

  const toStdout = values.output === '-'
  const isUsual = values.output === undefined || toStdout
  const path = isUsual ? slashed(relative(await realpath(process.cwd()), join(here.root, defaultPolicyPath))) : (values.output ?? '')
  const told = values.from === undefined ? await ofRepository(here, files) : await ofChecklist(here, files, values.from)
  const text = policyText(told.draft, [`Drafted by \`init\` from ${told.origin}. Where a comment begins with "say", the draft had to guess.`])
  const parsed = parsePolicy(text, path, registry)
  if (text.length > mostCharacters || told.draft.criteria.length > mostCriteria) {
    throw wrong(`${told.origin} asks for more than a policy can hold (${mostCriteria} criteria, ${mostCharacters} characters): split it`)
  }
  if (parsed.policy === undefined) {
    const problems = parsed.problems.map(({ message, place }) => `line ${place?.line ?? 1}: ${message}`)
    throw new Error(`the draft is no valid policy: ${problems.join('; ')}`)
  }

  if (toStdout) process.stdout.write(text)
  else await write(path, text, values.force === true)
  const { length } = parsed.policy.criteria
  const done = `${toStdout ? 'Drafted' : `Wrote ${path}:`} ${length === 1 ? '1 criterion' : `${length} criteria`}, from ${told.origin}.`
  const gate = `node ${shellWord(process.argv[1] ?? 'dist/index.js')}`
  const stream = toStdout ? process.stderr : process.stdout
  for (const line of [done, '', ...told.lines, '', ...nextSteps(told.draft, { path, isUsual, gate })]) stream.write(`${forTerminal(line)}\n`)
  return 0
}

async function ofRepository({ root }: LocalRepository, files: readonly string[]): Promise<Told> {
  const texts = new Map<string, string>()
  for (const path of filesToRead(files)) {
    const text = await readCheckoutFile(root, path)
    if (text !== undefined && text.length <= mostBytes) texts.set(path, text)
  }
  const head = await runGit(root, ['symbolic-ref', 'refs/remotes/origin/HEAD'])
  const branch = /^refs\/remotes\/origin\/(.+)$/m.exec(head.stdout)?.[1]
  const draft = fromRepository({ files, texts, ...(branch === undefined ? {} : { branch }) })
  return { draft, origin: 'what the repository has', lines: criteriaListing(draft) }
}

async function ofChecklist({ root }: LocalRepository, files: readonly string[], from: string): Promise<Told> {
  const checklist = slashed(relative(await realpath(root), await realpath(from).catch(unreadable(from))))
  if (checklist.startsWith('../') || isAbsolute(checklist)) {
    throw wrong(`${from} lies outside the repository, and the gate reads the checklist from the commit: copy it into the repository`)
  }
  const { text } = repaired(await readText(from))
  const { outline } = await import('../evidence/markdown.ts')
  const document = outline(text)
  if (document.blocks.length > mostBlocks) throw wrong(`${checklist} has more than ${mostBlocks} items, headings and lines: split it`)
  const drafted = fromChecklist(document, { checklist, files })
  if (drafted === undefined) throw wrong(`${checklist} has no items: expected a Markdown list such as "- [ ] All tests passing"`)
  const untracked = files.includes(checklist) ? [] : ['', `${checklist} is not tracked by git yet: commit it, since the gate reads it from the commit.`]
  return { draft: drafted.draft, origin: checklist, lines: [...checklistListing(drafted, checklist), ...untracked] }
}

/** @throws ConfigurationError where it is not there, no file, too long, or no UTF-8 */
async function readText(path: string): Promise<string> {
  const { size } = await stat(path).catch(unreadable(path))
  if (size > mostBytes) throw wrong(`${path} has ${size} bytes; a checklist may have ${mostBytes}`)
  const bytes = await readFile(path).catch(unreadable(path))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw wrong(`${path} is not UTF-8 text: save it as UTF-8`, cause)
  }
}

/** As git spells paths. */
function slashed(path: string): string {
  return path.split(sep).join('/')
}

async function write(path: string, text: string, force: boolean): Promise<void> {
  const cannot = (error: unknown): never => {
    throw wrong(`${path} cannot be written: ${said(error, 'message')}`, error)
  }
  await mkdir(dirname(path), { recursive: true }).catch(cannot)
  await writeFile(path, text, { flag: force ? 'w' : 'wx' }).catch((error: unknown) => {
    if (said(error, 'code') !== 'EEXIST') return cannot(error)
    throw wrong(`${path} is there already: give --force to replace it, or --output another path`, error)
  })
}

function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    throw wrong(`${path} cannot be read: ${said(error, 'message')}`, error)
  }
}

function wrong(message: string, cause?: unknown): ConfigurationError {
  return new ConfigurationError('input-invalid', [{ message }], { cause })
}
