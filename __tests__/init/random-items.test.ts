import { describe, expect, it } from '@jest/globals'
import { options as checklistOptions } from '../../src/criteria/checklist/options.ts'
import { patternsFor } from '../../src/criteria/checklist/bindings.ts'
import { bindingsFor, rowsOf } from '../../src/criteria/checklist/rows.ts'
import { repaired } from '../../src/core/encoding.ts'
import { outline } from '../../src/evidence/markdown.ts'
import { checklistListing } from '../../src/init/listing.ts'
import { draftFrom } from './support.ts'

const pieces = [
  'tests', 'passing', '12/12', '1,638+ tests', 'All', 'Unit', 'lint', 'ESLint', 'security scan', 'pre-commit', 'hooks', '__proto__', '`__proto__`: 3/3', 'constructor', 'approved by', 'Code Review', 'tag', 'pushed', 'origin/main',
  'VERSION', 'version updated', 'GUIDE.md', '(500+ lines)', 'docs/a b.md', '../../x.md', 'release notes', 'CHANGELOG', 'v1.2.3', '{version}', '{sha}', '{', '}', '[', ']', '[Name]', '*', '\\*', '\\', '**bold**', '`code`', ':', ': ', '- ', '#', '##[error]x',
  '::error::x', '"', "'", '&a', '*a', '!!js', '%', '@', '|', '>', '?', '~', 'null', 'true', '0x1F', '1e3', '2026-01-01', '=', '<<', ',', '✅', '❌', '�', 'é', '日本', '\u202e', '\u00a0', '\u0007', '\u001b[31m', '<!-- gate: x -->', '<b>', '____', '\t', 'checklist', 'documents', 'CI', 'green', '100%', 'coverage'
]
const headings = ['## Pre-deployment', '## Approval', '## Notes', '## Rollback', '### Code: quality', '# Release v1.2.3', '## *', '## ✅', '## {version}']

/** The same numbers every time: https://en.wikipedia.org/wiki/Linear_congruential_generator */
function randomOf(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function checklistOf(seed: number): string {
  const random = randomOf(seed)
  const one = (list: readonly string[]): string => list[random(list.length)] ?? ''
  const text = (): string => Array.from({ length: 1 + random(7) }, () => one(pieces)).join(random(4) === 0 ? '' : ' ')
  const item = (): string => {
    const shape = random(8)
    if (shape === 0) return `\n${one(headings)}\n`
    if (shape === 1) return `\n**${one(['Code Review', 'QA Sign-off', text()])}**: ${text()}\n`
    return `${'  '.repeat(random(3))}${one(['- [ ] ', '- [x] ', '- ', '* [ ] ', '1. '])}${text()}`
  }
  return `- [ ] ${text()}\n${Array.from({ length: 20 }, item).join('\n')}\n`
}

describe('200 random checklists', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index))('give valid policies, whose bindings are what was told: %i', (batch) => {
    for (let seed = batch * 10; seed < batch * 10 + 10; seed++) {
      const markdown = checklistOf(seed + 1)
      const drafted = draftFrom(markdown)
      const criterion = drafted.policy.criteria.find(({ kind }) => kind === 'checklist')
      const options = checklistOptions.parse(criterion?.options)
      // The gate fills these in before the kind sees the patterns.
      const patterns = Object.keys(options.bind ?? {})
      expect(patterns.filter((pattern) => /\{(?:version|tag|sha|previous-version)\}/.test(pattern))).toEqual([])

      const { blocks } = outline(repaired(markdown).text)
      const used = new Set(blocks.flatMap((block) => patternsFor(block, options.bind)))
      expect(patterns.filter((pattern) => !used.has(pattern))).toEqual([])
      // As the kind reads the policy: chosen sections and all.
      const rows = rowsOf(blocks, options)
      const ids = new Set(drafted.policy.criteria.map(({ id }) => id))
      for (const { entry, criteria } of drafted.fates) {
        const row = rows.find(({ block }) => block.line === entry.line && block.kind === (entry.form === 'label' ? 'line' : 'item') && block.text.startsWith(entry.text))
        if (row === undefined || entry.form === 'figure') continue
        const bindings = entry.form === 'task' || entry.form === 'label' ? row.bindings : bindingsFor(row)
        const found = [...new Set(bindings.map(({ id }) => id))]
        expect({ seed, text: entry.text, ids: found.every((id) => ids.has(id)) ? found : [] }).toEqual({ seed, text: entry.text, ids: criteria })
      }
      expect(checklistListing(drafted, 'x.md').length).toBeGreaterThan(drafted.fates.length)
    }
  })
})
