import { defineCriterion } from '../../core/criterion.ts'
import { collect } from './collect.ts'
import { evaluate } from './evaluate.ts'
import { options } from './options.ts'
import { reasons } from './reasons.ts'

export const version = defineCriterion({
  kind: 'version',
  title: 'Version files agree with each other and with the tag, and follow SemVer',
  options,
  permissions: ['contents: read'],
  local: true,
  reasons,
  examples: [
    `version:
  kind: version`,
    `versions:
  kind: version
  files:
    - VERSION
    - backend/pyproject.toml
    - path: frontend/src-tauri/tauri.conf.json
      key: package.version
    - path: lib/widget/version.rb
      pattern: "VERSION = ['\\"](.+)['\\"]"
  greater-than: last-release
  prerelease: deny`
  ],
  collect,
  evaluate
})
