import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** A commit of a history that is written in one go; the mark stands for it until then. */
export interface Draft {
  readonly message?: string
  /** Marks; none: a root. */
  readonly parents: readonly number[]
  /** `Name <address>`. */
  readonly author?: string
  readonly committer?: string
  /** In minutes since the history began; the mark, unless told. */
  readonly at?: number
  /** Path → text, over what the first parent has. */
  readonly files?: Readonly<Record<string, string>>
}

const began = Date.UTC(2025, 0, 1) / 1000

/** Commits by the thousand in a second: collects them, then `write` gives them to one `git fast-import`. */
export class History {
  readonly #stream: string[] = []
  #marks = 0

  /** Gives the commit's mark. */
  commit({ message = 'Change', parents, author = 'Ada Author <ada@example.com>', committer = author, at, files = {} }: Draft): number {
    const mark = ++this.#marks
    const date = `${began + (at ?? mark) * 60} +0000`
    const [first, ...others] = parents.map((parent) => `:${parent}\n`)
    this.#stream.push(
      `commit refs/heads/drafts/${mark}\nmark :${mark}\nauthor ${author} ${date}\ncommitter ${committer} ${date}\n${data(message)}`,
      ...(first === undefined ? [] : [`from ${first}`]),
      ...others.map((other) => `merge ${other}`),
      ...Object.entries(files).map(([path, text]) => `M 644 inline ${path}\n${data(text)}`),
      '\n'
    )
    return mark
  }

  /** Writes the commits into the repository and sets its branches and tags to marks. Gives the object name of every mark. */
  async write(gitDirectory: string, refs: Readonly<Record<string, number>>): Promise<(mark: number) => string> {
    const marks = join(gitDirectory, 'drafts.marks')
    const resets = Object.entries(refs).map(([ref, mark]) => `reset ${ref}\nfrom :${mark}\n\n`)
    await feed(['--git-dir', gitDirectory, 'fast-import', '--quiet', '--force', `--export-marks=${marks}`], [...this.#stream, ...resets].join(''))
    const lines = (await readFile(marks, 'utf8')).trim().split('\n')
    await rm(marks)
    const names = new Map(lines.map((line) => line.slice(1).split(' ') as [string, string]))
    const drafts = [...names.keys()].map((mark) => `delete refs/heads/drafts/${mark}\n`)
    await feed(['--git-dir', gitDirectory, 'update-ref', '--stdin'], drafts.join(''))
    return (mark) => {
      const name = names.get(String(mark))
      if (name === undefined) throw new Error(`no commit has the mark ${mark}`)
      return name
    }
  }
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`
}

async function feed(args: readonly string[], input: string): Promise<void> {
  const child = spawn('git', args, { stdio: ['pipe', 'ignore', 'inherit'] })
  child.stdin.end(input)
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}`)
}
