import { describe, expect, it } from '@jest/globals'
import { rowsOf } from '../../src/criteria/checklist/rows.ts'
import { repaired } from '../../src/core/encoding.ts'
import { outline } from '../../src/evidence/markdown.ts'
import { fromChecklist } from '../../src/init/from-checklist.ts'
import { stageOf } from '../../src/init/stages.ts'
import { checklistPath, criterionOf, decidersOf, draftFrom } from './support.ts'

function optionsOf(markdown: string, id: string, files: readonly string[] = []): Readonly<Record<string, unknown>> {
  return criterionOf(draftFrom(markdown, { files }), id).options
}

describe('an item becomes a criterion', () => {
  it.each([
    { item: 'All tests passing (1,638+ tests)', id: 'tests', options: { reports: 'reports/tests/**/*.xml', minimum: 1638 } },
    { item: 'Unit tests pass', id: 'unit-tests', options: { reports: 'reports/unit-tests/**/*.xml' } },
    { item: 'Run the e2e tests', id: 'e2e-tests', options: { reports: 'reports/e2e-tests/**/*.xml' } },
    { item: 'Test coverage: 85%', id: 'tests', options: { reports: 'reports/tests/**/*.xml', coverage: { reports: 'coverage/lcov.info', lines: 85 } } },
    { item: 'ESLint passing', id: 'eslint', options: { reports: 'reports/eslint.json', format: 'eslint-json', 'fail-on': 'warning' } },
    { item: 'Linting passes', id: 'lint', options: { reports: 'reports/lint.*', 'fail-on': 'warning' } },
    { item: 'npm audit: clean', id: 'npm-audit', options: { reports: 'reports/npm-audit.json', format: 'npm-audit-json', 'fail-on': 'high' } },
    { item: 'No critical vulnerabilities', id: 'security-scan', options: { reports: 'reports/security-scan.*', 'fail-on': 'high' } },
    { item: 'Secret scanning clean', id: 'secrets', options: { reports: 'reports/gitleaks.json', format: 'gitleaks-json', 'fail-on': 'note' } },
    { item: 'Pre-commit hooks (13/13)', id: 'pre-commit', options: { reports: 'reports/pre-commit.txt', format: 'pre-commit-text', minimum: 13, 'fail-on': 'note' } },
    { item: 'Prettier: ok', id: 'prettier', options: { require: ['prettier'] } },
    { item: 'CI is green', id: 'ci', options: {} },
    { item: 'Working tree clean', id: 'worktree', options: {} },
    { item: 'All commits pushed to origin/release-1', id: 'branch', options: { branch: 'release-1' } },
    { item: 'Merged to main', id: 'branch', options: { branch: 'main' } },
    { item: 'Annotated tag created and pushed', id: 'tag', options: { annotated: true, signed: false } },
    { item: 'VERSION and package.json bumped to 1.2.3', id: 'version', options: { files: ['VERSION', 'package.json'] } },
    { item: 'Code review by two reviewers', id: 'code-review', options: { count: 2, from: 'reviewers' } },
    { item: 'Approved by the security team', id: 'security-team-approval', options: { count: 1, from: 'security' } }
  ])('$item', ({ item, id, options }) => {
    const drafted = draftFrom(`- [ ] ${item}\n`)
    expect(criterionOf(drafted, id).options).toMatchObject(options)
    expect(decidersOf(drafted, 1)).toEqual([id])
  })

  it('a document by its name, its lines, and where the repository has it', () => {
    const options = optionsOf('Version: 1.2.3\n\n- [ ] GUIDE.md (1,200+ lines)\n- [ ] NOTES_v1.2.3.md (5+ lines)\n- [ ] docs/API.md\n- [ ] CHANGELOG updated\n- [ ] A.md and B.md present\n', 'documents', ['docs/admin/GUIDE.md', 'docs/API.md', 'CHANGELOG.md'])
    expect(options).toMatchObject({ changelog: 'CHANGELOG.md', files: [{ path: 'docs/admin/GUIDE.md', 'min-lines': 1200 }, { path: 'NOTES_v{version}.md', 'min-lines': 5 }, 'docs/API.md', 'A.md', 'B.md'] })
  })

  it('a document by what it is called, if one file fits', () => {
    const files = ['docs/MIGRATION_GUIDE_v1.2.3.md', 'docs/runbook-database.md', 'docs/runbook-network.md']
    const { text, ...drafted } = draftFrom('# Release 1.2.3\n- [ ] Migration guide (v1.2.2 → v1.2.3)\n- [ ] Deployment checklist\n- [ ] Runbook\n- [ ] Incident playbook\n', { files, checklist: 'docs/deployment-checklist.md' })
    expect(criterionOf(drafted, 'documents').options['files']).toMatchObject(['docs/MIGRATION_GUIDE_v{version}.md', 'docs/deployment-checklist.md', 'docs/runbook.md', 'docs/incident-playbook.md'])
    expect(text).toMatch(/- docs\/runbook\.md # say where it is\n +- docs\/incident-playbook\.md # say where it is/)
    expect(text).toMatch(/- docs\/MIGRATION_GUIDE_v\{version\}\.md"?\n/)
    expect(criterionOf(drafted, 'checklist').options['bind']).toMatchObject({ 'Migration guide*': 'documents:docs/MIGRATION_GUIDE_v{version}.md' })
  })
})

describe('what somebody does', () => {
  it.each(['Review the release notes', 'Update ESLint configuration', 'Test the login by hand', 'Update docker-compose.yml', 'Add tests for the parser', 'Manual tests passed', 'Docker image tagged and pushed', 'Database schema version updated', 'Penetration tests passed', 'Notify stakeholders', 'Rename GUIDE.md to MANUAL.md', 'GUIDE.md translated to French', 'Tag the stakeholders in the channel', 'Push notifications to the main app sent', 'Security scanning enabled', 'ESLint configured', 'Tests written and complete', 'Dependencies updated to their latest versions', 'Review by hand what ../../etc/passwd.md says'])(
    'is decided by nothing: %s',
    (item) => {
      const { fates, policy } = draftFrom(`- [ ] ${item}\n`)
      expect(fates).toMatchObject([{ criteria: [], why: 'nothing can decide this: a person has to tick it' }])
      expect(policy.criteria.map(({ id }) => id)).toEqual(['checklist'])
    }
  )

  it.each([
    ['Health endpoint responding', 'http'],
    ['Error rate < 0.1%', 'metric'],
    ['Secrets are configured', 'configured'],
    ['Not during a code freeze', 'window'],
    ['Backup integrity', 'command'],
    ['Deployed to staging', 'deployment'],
    ['Previous version available', 'rollback'],
    ['No open Dependabot alerts', 'alerts']
  ])('or by a kind of a later version: %s', (item, kind) => {
    const { fates, policy } = draftFrom(`- [ ] ${item}\n`)
    expect(fates[0]?.why).toBe(`recognised; this version of the gate has no kind for it yet (it will be \`${kind}\`)`)
    expect(policy.criteria.map((criterion) => criterion.kind)).toEqual(['checklist'])
  })
})

describe('items below an item', () => {
  it('are suites of its tests', () => {
    const drafted = draftFrom('- [x] All tests passing (50+ tests)\n  - Backend: 30/30 ✅\n  - E2E: 20 tests\n  - [ ] Mobile: 5/5\n  - see the report of CI for what was skipped\n')
    expect(criterionOf(drafted, 'tests').options).toMatchObject({
      minimum: 50,
      suites: { Backend: { reports: 'reports/backend/**/*.xml', minimum: 30 }, E2E: { reports: 'reports/e2e/**/*.xml', minimum: 20 }, Mobile: { reports: 'reports/mobile/**/*.xml', minimum: 5 } }
    })
    expect(drafted.fates.map(({ criteria }) => criteria)).toEqual([['tests'], ['tests'], ['tests'], ['tests'], ['tests']])
    // The kind knows a suite without a box by its name.
    expect(criterionOf(drafted, 'checklist').options['bind']).toEqual({ 'All tests passing*': 'tests', 'Mobile:*': 'tests:Mobile' })
  })

  it('are tools, and the item is all of them', () => {
    const drafted = draftFrom('- [ ] All linting passing\n  - Ruff (Python): ✅\n  - House rules: ✅\n- [ ] Security scans passing\n  - Bandit\n  - [ ] Docker scan\n')
    expect(drafted.fates.map(({ criteria }) => criteria)).toEqual([['ruff', 'house-rules'], ['ruff'], ['house-rules'], ['bandit', 'docker-scan'], ['bandit'], ['docker-scan']])
    expect(drafted.text).toMatch(/reports: reports\/house-rules\.\* # say where the report of house-rules is/)
  })

  it('are hooks of pre-commit, whatever they are called', () => {
    const drafted = draftFrom('- [ ] Pre-commit hooks passing\n  - ✅ Version verification\n  - ✅ Ruff formatting\n')
    expect(drafted.fates.map(({ criteria }) => criteria)).toEqual([['pre-commit'], ['pre-commit'], ['pre-commit']])
    expect(criterionOf(drafted, 'pre-commit').options['minimum']).toBe(2)
  })

  it('stand for themselves where they have a box and are not recognised', () => {
    const { fates } = draftFrom('- [ ] Working tree clean\n  - [ ] Desk clean\n  - and the floor\n')
    expect(fates.map(({ criteria, why }) => [criteria.join(), why])).toEqual([['worktree', ''], ['', 'nothing can decide this: a person has to tick it'], ['worktree', '']])
  })
})

describe('sign-offs', () => {
  const drafted = draftFrom('## Sign-offs\n\n**Code Review**: ✅ Approved by [Name]\n**Security Review**: [Name]\n**Approval date**: today\n**Status**: approved\n')

  it('need different people, who are still to be named', () => {
    expect(criterionOf(drafted, 'code-review').options).toMatchObject({ count: 1, from: 'reviewers', 'distinct-from': ['security-review'] })
    expect(criterionOf(drafted, 'security-review')).toMatchObject({ name: 'Security Review', options: { from: 'security' } })
    expect(drafted.policy.people).toEqual({ reviewers: { users: ['replace_me_reviewers'] }, security: { users: ['replace_me_security'] } })
    expect(criterionOf(drafted, 'checklist').options['bind']).toEqual({ 'Code Review': 'code-review', 'Security Review': 'security-review' })
  })

  it('are nobody until then: GitHub has no login with two underscores', () => {
    for (const { users } of Object.values(drafted.policy.people)) for (const user of users) expect(user).toMatch(/_.*_/)
  })

  it('are labels, not every line that says approved', () => {
    for (const fate of drafted.fates.slice(2)) expect(fate).toMatchObject({ criteria: [], why: 'a field of the document, nothing to decide' })
  })
})

describe('a heading', () => {
  it.each([
    ['✅ Pre-Deployment Verification', 'pre-deployment'],
    ['Before', 'pre-deployment'],
    ['Production readiness', 'pre-deployment'],
    ['Final Deployment Approval', 'pre-deployment'],
    ['Staging validation', 'staging'],
    ['Deployment Steps', 'deployment'],
    ['Production', 'deployment'],
    ['Post-Deployment Verification', 'post-deployment'],
    ['After the release', 'post-deployment'],
    ['Monitoring & Alerts', 'monitoring'],
    ['Rollback after deployment', 'rollback'],
    ['Code Quality', undefined],
    ['Deployment Checklist', undefined]
  ])('"%s" names the stage %s', (words, stage) => expect(stageOf(words)).toBe(stage))
})

describe('sections', () => {
  it('are chosen if their headings say pre-deployment or approval, and told by stage if not', () => {
    const markdown = [
      '# Checklist v1.2.3', '## ✅ Pre-Deployment', '### Code', '- [ ] CI green', '## Steps', '### Staging', '- [ ] Deploy to staging environment', '- [ ] Run smoke tests',
      '### Rollback', '1. Stop it', '## Notes', '- read this', '```', '- Error rate: < 1%', '```', '## Approvals', '- [ ] QA sign-off'
    ].join('\n')
    const drafted = draftFrom(markdown)
    expect(criterionOf(drafted, 'checklist').options['sections']).toEqual(['Pre-Deployment', 'Approvals'])
    expect(drafted.fates.map(({ entry, criteria, why }) => [entry.line, entry.section.stage, criteria.join(), why])).toEqual([
      [4, 'pre-deployment', 'ci', ''],
      [7, 'staging', '', 'recognised; this version of the gate has no kind for it yet (it will be `deployment`)'],
      [8, 'staging', '', 'kind `tests` can decide it, in a criterion with `stages: [staging]`'],
      [10, 'rollback', '', 'nothing can decide this, and it has no box to tick'],
      [12, 'other', '', 'nothing can decide this, and it has no box to tick'],
      [14, 'other', '', 'recognised; this version of the gate has no kind for it yet (it will be `metric`)'],
      [17, 'pre-deployment', 'qa-sign-off', '']
    ])
  })

  it('that name no stage are chosen if they have boxes', () => {
    const drafted = draftFrom('# Release\n## Quality of 1.2.3\n- [ ] CI green\n## Rollback\n- [ ] Restore\n## Links\n- a page\n')
    expect(criterionOf(drafted, 'checklist').options['sections']).toEqual(['Quality of*'])
  })

  it('are the whole document where nothing else is in it, or no heading says what comes before', () => {
    for (const markdown of ['- [ ] CI green\n', '# Release\n\n- [ ] CI green\n', '## Deployment\n- [ ] CI green\n## Rollback\n- [ ] Undo\n']) {
      expect(criterionOf(draftFrom(markdown), 'checklist').options).not.toHaveProperty('sections')
    }
    expect(draftFrom('## Deployment\n- [ ] CI green\n').remarks).toEqual([expect.stringMatching(/^No heading says what comes before the deployment/)])
  })

  it('cannot be chosen without what stands below them: that is said', () => {
    const drafted = draftFrom('# Release\n- [ ] CI green\n- [ ] Ask Ada\n## Before the release\n- [ ] Working tree clean\n## Rollback\n- [ ] Undo\n')
    expect(criterionOf(drafted, 'checklist').options['sections']).toEqual(['Before the release'])
    expect(drafted.fates.map(({ criteria, why }) => criteria.join() || why)).toEqual(['ci', expect.stringMatching(/give it a heading of its own$/), 'worktree', 'nothing can decide this: a person has to tick it'])
  })

  it('of the same name are all chosen: that is said', () => {
    expect(draftFrom('## Pre-deployment\n- [ ] CI green\n## Deployment log\n### Pre-Deployment\n- Backup: ____\n').remarks).toEqual([expect.stringMatching(/"Deployment log › Pre-Deployment" reads like one/)])
  })
})

describe('bindings', () => {
  it('mean exactly the items that they are for, also in the next release', () => {
    const markdown = '- [ ] v1.2.3 tag created and pushed\n- [ ] Version file updated to 1.2.3\n- [ ] All tests passing (12 tests)\n- [ ] All tests passing on the moon\n- [ ] 2 * 3 tests: 6/6\n'
    const bind = criterionOf(draftFrom(markdown), 'checklist').options['bind']
    expect(bind).toMatchObject({ '*tag created and pushed': 'tag', 'Version file updated to*': 'version', [String.raw`*\* * tests:*`]: 'tests' })
    const next = rowsOf(outline(repaired('- [ ] v2.0.0 tag created and pushed\n- [ ] Version file updated to 2.0.0\n').text).blocks, { sections: undefined, bind: bind as Record<string, string> })
    expect(next.map(({ bindings }) => bindings.map(({ id }) => id))).toEqual([['tag'], ['version']])
  })

  it('of items that read alike mean all of them', () => {
    const drafted = draftFrom('- [ ] Secrets\n  - x\n\n## A\n- [ ] Linting passing\n  - Gitleaks\n\n## B\n- [ ] Pre-commit hooks\n  - Gitleaks\n')
    expect(criterionOf(drafted, 'checklist').options['bind']).toMatchObject({ Gitleaks: ['gitleaks', 'pre-commit'] })
  })

  it('that an item has itself, in a comment, are left to it', () => {
    expect(draftFrom('- [ ] Ask Ada <!-- gate: ada -->\n').fates[0]?.why).toBe('its comment names what decides it (ada): the policy needs a criterion of that id')
  })
})

describe('a checklist', () => {
  it('in other spellings of Markdown reads the same', () => {
    for (const markdown of ['1. [ ] CI green\n2. [ ] Working tree clean\n', '* [ ] CI green\n* [x] Working tree clean\n', '- [ ] CI green\r\n- [ ] Working tree clean\r\n', '+ CI green\n+ Working tree clean\n', '1. CI green\n2. Working tree clean']) {
      expect(draftFrom(markdown).policy.criteria.map(({ id }) => id)).toEqual(['ci', 'worktree', 'checklist'])
    }
  })

  it('of which nothing is recognised is ticked by hand', () => {
    const drafted = draftFrom('- [ ] Ask Ada\n- [ ] Tell Bob\n')
    expect(drafted.text).toMatch(/^# yaml-language-server: \S+\n# A draft\.\n\nversion: 1\ncriteria:\n {2}checklist:\n {4}kind: checklist\n {4}name: The checklist is complete\n {4}file: docs\/checklist\.md\n$/)
    expect(drafted.policy.criteria).toMatchObject([{ id: 'checklist', options: { file: checklistPath } }])
    expect(drafted.policy.criteria[0]?.options).not.toHaveProperty('bind')
  })

  it('without an item is none', () => {
    for (const markdown of ['', '# Release\n\nNothing to do.\n', '<!-- - [ ] CI green -->']) expect(fromChecklist(outline(markdown), { checklist: checklistPath, files: [] })).toBeUndefined()
  })

  it('of one release serves for the next: its own path has the version in it', () => {
    const drafted = draftFrom('Version 1.2.3\n- [ ] v1.2.3 tag pushed\n', { checklist: 'docs/release-1.2.3.md' })
    expect(criterionOf(drafted, 'checklist').options['file']).toBe('docs/release-{version}.md')
    expect(drafted.policy.subject).toEqual({ tag: 'v{version}' })
  })

  it('may call an item like a criterion of another kind', () => {
    const drafted = draftFrom('- [ ] Linting passing\n  - Tests\n  - Checklist\n- [ ] All tests passing\n')
    expect(drafted.policy.criteria.map(({ id, kind }) => `${id} ${kind}`)).toEqual(['tests findings', 'checklist findings', 'tests-2 tests', 'checklist-2 checklist'])
  })
})
