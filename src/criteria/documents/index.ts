import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'
import { verify } from './verify.ts'

export const documents = defineCriterion({
  kind: 'documents',
  title: 'Documents of the release: there, long enough, about this version, complete; and the changelog',
  options,
  permissions: ['contents: read'],
  local: true,
  reasons,
  examples: [
    `release-documents:
  kind: documents
  files:
    - { path: "RELEASE_NOTES_v{version}.md", min-lines: 50, mentions: "{version}" }
    - { path: docs/admin-guide.md, min-lines: 1200 }
    - docs/migration.md`,
    `changelog:
  kind: documents
  changelog: CHANGELOG.md`,
    `runbook:
  kind: documents
  files:
    - path: docs/runbook.md
      sections: [Rollback, On-call]
      no-placeholders: true
      links: true`
  ],
  verify,
  collect,
  evaluate
})
