import { EvidenceError } from '../../core/errors.ts'
import type { WorktreeChange, WorktreeState } from '../../ports/worktree.ts'
import { isObjectName } from './names.ts'

// https://git-scm.com/docs/git-status#_porcelain_format_version_2: fields are separated by one space, the path is the
// rest.
const ordinary = /^1 ([^ ]{2}) (N\.{3}|S[^ ]{3})(?: [^ ]+){5} ([^]+)$/
const renamed = /^2 ([^ ]{2}) (N\.{3}|S[^ ]{3})(?: [^ ]+){6} ([^]+)$/
const unmerged = /^u ([^ ]{2}) (N\.{3}|S[^ ]{3})(?: [^ ]+){7} ([^]+)$/

/**
 * Reads the output of `git status --porcelain=v2 -z --branch`. Any file name is taken as it is. Output that is cut
 * short, has no header or holds a record that the format does not have is an EvidenceError: half a list is no list.
 */
export function parseStatus(output: string): WorktreeState {
  if (!output.endsWith('\0')) throw unreadable('it does not end where a record ends')
  const records = output.slice(0, -1).split('\0')
  const changes: WorktreeChange[] = []
  let oid: string | undefined
  let head: string | undefined
  for (let index = 0; index < records.length; index++) {
    const record = records[index] ?? ''
    if (record.startsWith('# branch.oid ')) oid = record.slice('# branch.oid '.length)
    else if (record.startsWith('# branch.head ')) head = record.slice('# branch.head '.length)
    else if (record.startsWith('# ') || record.startsWith('! ')) continue
    else if (record.startsWith('2 ')) changes.push(renaming(record, records[(index += 1)]))
    else changes.push(single(record))
  }
  if (oid === undefined || head === undefined) throw unreadable('the header that names HEAD is missing')
  if (oid !== '(initial)' && !isObjectName(oid)) throw unreadable(`HEAD is "${oid}", which is no commit`)
  return { head: oid === '(initial)' ? null : oid, branch: head === '(detached)' ? null : head, changes }
}

function single(record: string): WorktreeChange {
  if (record.startsWith('? ') && record.length > 2) return { path: record.slice(2), change: 'untracked' }
  const conflict = unmerged.exec(record)
  if (conflict?.[1] !== undefined && conflict[3] !== undefined) {
    return { path: conflict[3], change: 'conflicted', letters: conflict[1] }
  }
  const [, letters, submodule, path] = ordinary.exec(record) ?? []
  if (letters === undefined || submodule === undefined || path === undefined) throw unknownRecord(record)
  return { path, change: side(letters, submodule, record), letters }
}

function renaming(record: string, renamedFrom: string | undefined): WorktreeChange {
  const [, letters, submodule, path] = renamed.exec(record) ?? []
  if (letters === undefined || submodule === undefined || path === undefined) throw unknownRecord(record)
  if (renamedFrom === undefined || renamedFrom === '') throw unreadable('a renamed file lacks its old name')
  return { path, change: side(letters, submodule, record), letters, renamedFrom }
}

function side(letters: string, submodule: string, record: string): WorktreeChange['change'] {
  if (letters === '..') throw unknownRecord(record)
  if (submodule.startsWith('S')) return 'submodule'
  if (letters.startsWith('.')) return 'unstaged'
  return letters.endsWith('.') ? 'staged' : 'staged-and-unstaged'
}

function unknownRecord(record: string): EvidenceError {
  return unreadable(`it holds a record that the format does not have: "${record.slice(0, 80)}"`)
}

function unreadable(why: string): EvidenceError {
  return new EvidenceError(
    'unreadable',
    `The output of git status cannot be read: ${why}.`,
    'Run `git status --porcelain=v2 --branch` by hand. If git works, please report this as a bug of the gate.'
  )
}
