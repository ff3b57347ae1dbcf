import { describe, expect, it } from '@jest/globals'
import { parseStatus } from '../../../src/adapters/git/status.ts'
import { parseMarks } from '../../../src/adapters/git/worktree.ts'

const oid = '0123456789abcdef0123456789abcdef01234567'
const header = `# branch.oid ${oid}\0# branch.head main\0`
const fields = `N... 100644 100644 100644 ${oid} ${oid}`
const submodule = (letters: string) => `SC.. 160000 160000 160000 ${oid} ${oid}`.replace('SC..', letters)

describe('parseStatus', () => {
  it('reads a clean tree', () => {
    expect(parseStatus(header)).toEqual({ head: oid, branch: 'main', changes: [] })
  })

  it('reads a detached HEAD, a first commit to come, headers it does not know, and ignored files', () => {
    expect(parseStatus(`# branch.oid ${oid}\0# branch.head (detached)\0# stash 2\0! target/\0`)).toEqual({
      head: oid,
      branch: null,
      changes: []
    })
    expect(parseStatus('# branch.oid (initial)\0# branch.head main\0')).toEqual({
      head: null,
      branch: 'main',
      changes: []
    })
  })

  it.each([
    [`1 M. ${fields} a`, { path: 'a', change: 'staged', letters: 'M.' }],
    [`1 .D ${fields} a b`, { path: 'a b', change: 'unstaged', letters: '.D' }],
    [
      `1 MM ${fields} line\nbreak "quoted"`,
      { path: 'line\nbreak "quoted"', change: 'staged-and-unstaged', letters: 'MM' }
    ],
    [`1 .M ${submodule('SC.U')} lib`, { path: 'lib', change: 'submodule', letters: '.M' }],
    [`2 R. ${fields} R100 new\0old`, { path: 'new', change: 'staged', letters: 'R.', renamedFrom: 'old' }],
    [`2 R. ${fields} R87 neu ü\0? old`, { path: 'neu ü', change: 'staged', letters: 'R.', renamedFrom: '? old' }],
    [
      `u UU N... 100644 100644 100644 100644 ${oid} ${oid} ${oid} a b`,
      { path: 'a b', change: 'conflicted', letters: 'UU' }
    ],
    ['? - dash', { path: '- dash', change: 'untracked' }]
  ])('T26 reads %j', (record, change) => {
    expect(parseStatus(`${header}${record}\0`).changes).toEqual([change])
  })

  it.each([
    ['nothing', ''],
    ['no last NUL', `${header}? a`],
    ['a cut record', `${header}1 M. N... 100644\0`],
    ['no header', '? a\0'],
    ['no branch', `# branch.oid ${oid}\0`],
    ['an oid that is none', '# branch.oid main\0# branch.head main\0'],
    ['an unknown record', `${header}9 what\0`],
    ['an empty record', `${header}\0`],
    ['an untracked file without a name', `${header}? \0`],
    ['a change that is none', `${header}1 .. ${fields} a\0`],
    ['a rename without its old name', `${header}2 R. ${fields} R100 new\0`],
    ['a rename with an empty old name', `${header}2 R. ${fields} R100 new\0\0`]
  ])('refuses %s', (_name, output) => {
    expect(() => parseStatus(output)).toThrow(expect.objectContaining({ code: 'unreadable' }))
  })
})

describe('parseMarks', () => {
  it('finds assume-unchanged and skip-worktree among the rest', () => {
    expect(parseMarks('H a\0h b c\0S d\0s e\0M f\0')).toEqual({
      assumeUnchanged: ['b c', 'e'],
      skipWorktree: ['d', 'e']
    })
    expect(parseMarks('')).toEqual({ assumeUnchanged: [], skipWorktree: [] })
  })

  it('refuses a list that is cut short', () => {
    expect(() => parseMarks('H a\0h b')).toThrow(expect.objectContaining({ code: 'unreadable' }))
  })
})
