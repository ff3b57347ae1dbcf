export interface FoundFile {
  /** Relative to the folder, with `/`. */
  readonly path: string
  /** In bytes. */
  readonly size: number
}

/** A folder of files: of the disk, or of an artifact. */
export interface FileSet {
  /**
   * The regular files that match any of the globs, sorted by path; nothing that lies behind a symbolic link, and nothing
   * in `.git`. A plain path is a glob, too: `\` before a special character takes it literally (`reports/\[a\].xml`).
   * Rejects where not everything could be looked at, and where a glob itself names a link; never gives a shorter list.
   */
  readonly find: (globs: readonly string[]) => Promise<readonly FoundFile[]>
  /**
   * The bytes of one file, from the start for every reader. Reading throws an EvidenceError where there is no such file, or
   * where not all of it can be read as it was when reading began.
   */
  readonly open: (path: string) => AsyncIterable<Uint8Array>
}

/** The files of the working directory, tracked or not. */
export interface FilesPort extends FileSet {}
