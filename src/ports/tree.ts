/** Files as they are in a commit, never as they are in the work tree. */
export interface TreePort {
  /** The file's bytes as UTF-8 text; undefined: the commit has no such file. Rejects for folders and files over 1 MiB. */
  readonly read: (commit: string, path: string) => Promise<string | undefined>
  /** Names of the files directly in the folder (`''` is the root), symbolic links among them, which `read` refuses; no folders. */
  readonly list: (commit: string, folder: string) => Promise<readonly string[]>
  /** Path of every file of the commit, in all folders, symbolic links among them; no submodules. Never a shorter list. */
  readonly paths: (commit: string) => Promise<readonly string[]>
  /** When the commit was made, by its committer: a claim of whoever made it. */
  readonly madeAt: (commit: string) => Promise<Date>
}
