import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { bindingsFor, rowsOf } from '../../src/criteria/checklist/rows.ts'
import { options as checklistOptions } from '../../src/criteria/checklist/options.ts'
import { repaired } from '../../src/core/encoding.ts'
import { outline } from '../../src/evidence/markdown.ts'
import { checklistListing } from '../../src/init/listing.ts'
import { stageOrder } from '../../src/init/stages.ts'
import { criterionOf, draftFrom } from './support.ts'

// The checklist of the project's owner, broken encoding and all.
const source = 'examples/release-v1.15.2/production-deployment-checklist-v1.15.2.md'
const path = 'docs/production-deployment-checklist-v1.15.2.md'
const wanted = ['Pre-Deployment Verification', 'Final Deployment Approval']

describe('the checklist of the owner', () => {
  const markdown = readFileSync(source, 'utf8')
  const drafted = draftFrom(markdown, { checklist: path, files: ['VERSION', 'docs/MIGRATION_GUIDE.md'] })

  /** Lines of items and of fields, and the heading of the second level that they stand below, by the letters alone. */
  const lines = markdown.split('\n').reduce<readonly { line: number; text: string; section: string }[]>((all, text, index) => {
    const section = /^## \P{L}*(.*)$/u.exec(text)?.[1] ?? all.at(-1)?.section ?? ''
    return [...all, { line: index + 1, text, section }]
  }, []).filter(({ text }) => /^\s*(?:[-*]|\d+\.) \S|^\*\*[^*]+\*\*:/.test(text))

  it('becomes a policy that decides every item of what has to hold before the deployment', () => {
    const due = lines.filter(({ text, section }) => wanted.some((one) => section.endsWith(one)) && /^\s*- \[.\]|^\s+- |^\*\*[^*]*(?:Review|Sign-off|Approval)\*\*/.test(text))
    expect(due.length).toBe(37)
    expect(drafted.fates.filter(({ criteria }) => criteria.length > 0).map(({ entry }) => entry.line)).toEqual(due.map(({ line }) => line))
  })

  it('is bound as the kind sees it: each of those items is chosen, and has what decides it, or the item above has', () => {
    const options = checklistOptions.parse(criterionOf(drafted, 'checklist').options)
    const rows = rowsOf(outline(repaired(markdown).text).blocks, options)
    for (const { entry, criteria } of drafted.fates) {
      const row = rows.find(({ block }) => block.line === entry.line && block.kind !== 'code')
      const bindings = row === undefined ? [] : bindingsFor(row)
      const ids = [...new Set(bindings.map(({ id }) => id))]
      if (criteria.length > 0) expect({ line: entry.line, ids, chosen: row?.chosen }).toEqual({ line: entry.line, ids: expect.arrayContaining([...criteria]) as unknown as string[], chosen: true })
      else expect({ line: entry.line, ids }).toEqual({ line: entry.line, ids: [] })
    }
  })

  it('asks what it says', () => {
    const { people, subject } = drafted.policy
    expect(subject).toEqual({ tag: 'v{version}' })
    expect(criterionOf(drafted, 'tests').options).toMatchObject({
      minimum: 1638,
      suites: { Backend: { minimum: 362 }, Frontend: { minimum: 1249 }, E2E: { minimum: 19 }, 'RBAC-specific': { minimum: 24 } }
    })
    expect(criterionOf(drafted, 'pre-commit').options).toMatchObject({ format: 'pre-commit-text', minimum: 13 })
    expect(criterionOf(drafted, 'documents').options['files']).toMatchObject([
      { path: 'RBAC_ADMIN_GUIDE.md', 'min-lines': 1200 },
      { path: 'PERMISSION_REFERENCE.md', 'min-lines': 800 },
      { path: 'RELEASE_NOTES_v{version}.md', 'min-lines': 500 },
      { path: 'API_PERMISSIONS_REFERENCE.md', 'min-lines': 540 },
      { path: 'docs/MIGRATION_GUIDE.md', mentions: ['{version}'] },
      'docs/production-deployment-checklist-v{version}.md',
      'PHASE2_FINAL_STATUS_JAN11.md'
    ])
    expect(criterionOf(drafted, 'branch').options).toEqual({ branch: 'main' })
    expect(criterionOf(drafted, 'version').options).toMatchObject({ files: ['VERSION'] })
    expect(criterionOf(drafted, 'code-review').options['distinct-from']).toEqual(['security-review', 'qa-sign-off', 'operations-approval'])
    expect(Object.keys(people)).toEqual(['reviewers', 'security', 'qa', 'operations'])
    expect(criterionOf(drafted, 'checklist').options).toMatchObject({ file: 'docs/production-deployment-checklist-v{version}.md', sections: wanted })
  })

  it('has every other item in the listing exactly once, below its stage, and says which nothing can decide', () => {
    const listing = checklistListing(drafted, path)
    const open = listing.slice(listing.findIndex((line) => line.startsWith('Not decided')))
    const at = (line: string): number => Number(/^ {2,}docs\/[^:]+:(\d+) /.exec(line)?.[1])
    const told = open.map(at).filter((line) => !Number.isNaN(line))
    const decided = new Set(listing.slice(0, -open.length).map(at).filter((line) => !Number.isNaN(line)))
    const others = lines.filter(({ line }) => !decided.has(line)).map(({ line }) => line)
    expect(told.toSorted((a, b) => a - b)).toEqual(others)

    const stages = open.filter((line) => /^[a-z]/.test(line))
    expect(stages).toEqual(stageOrder.map((stage) => (stage === 'other' ? 'no stage' : stage)))
    const section = open.indexOf('  Deployment Steps › Step 4: Backup & Snapshot (10 minutes)')
    expect(section).toBeGreaterThan(open.indexOf('deployment'))
    expect(open.slice(section + 1, section + 6)).toEqual([
      `    ${path}:88 Create database backup – nothing can decide this: a person has to tick it`,
      `    ${path}:89 Create filesystem snapshot – nothing can decide this: a person has to tick it`,
      `    ${path}:90 Store backup location – nothing can decide this: a person has to tick it`,
      `    ${path}:91 Verify backup integrity – recognised; this version of the gate has no kind for it yet (it will be \`command\`)`,
      `    ${path}:92 Document rollback procedure – nothing can decide this: a person has to tick it`
    ])
  })
})
