/**
 * The repository of the release and the reports of its CI, as text: what the checklist claims, made real.
 *
 *   node recipe.mjs FOLDER   # lays it out in an empty folder
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'

export const version = '1.15.2'
export const checklistPath = `docs/deployment/production-deployment-checklist-v${version}.md`

const here = (name) => readFileSync(new URL(name, import.meta.url), 'utf8')

/** A Markdown document of so many lines. */
export function documentOf(title, lines) {
  const sections = Array.from({ length: lines - 2 }, (_, index) => (index % 10 === 0 ? `## Section ${index / 10 + 1}` : index % 10 === 1 ? '' : `Line ${index} of ${title}.`))
  return `# ${title}\n\n${sections.join('\n')}\n`
}

/** Path → text of every file of the commit. */
export function files() {
  return {
    VERSION: `${version}\n`,
    '.gitignore': '/reports/\n',
    '.github/deployment-gate.yml': here('deployment-gate.yml'),
    '.github/workflows/release.yml': here('release.yml'),
    [checklistPath]: here(`production-deployment-checklist-v${version}.md`),
    'RBAC_ADMIN_GUIDE.md': documentOf('RBAC administration guide', 1204),
    'PERMISSION_REFERENCE.md': documentOf('Permission reference', 811),
    [`RELEASE_NOTES_v${version}.md`]: documentOf(`Release notes of v${version}`, 502),
    'API_PERMISSIONS_REFERENCE.md': documentOf('API permissions reference', 543),
    'docs/migration/v1.15.1-to-v1.15.2.md': `# Migration from v1.15.1 to v${version}\n\nRun the migrations, then restart.\n`,
    'PHASE2_FINAL_STATUS_JAN11.md': '# Final status of phase 2\n\nAll planned work is done.\n',
    'backend/orders.py': 'def pay():\n    return 1\n',
    'frontend/cart.ts': 'export const cart = []\n'
  }
}

/** A JUnit report of so many tests, the first `failed` of which fail. */
export function junit(suite, size, failed = 0) {
  const cases = Array.from({ length: size }, (_, index) => {
    const test = `<testcase classname="tests.${suite}" name="test_${index + 1}" time="0.001"`
    return index < failed ? `${test}><failure message="assert 1 == 2">backend/orders.py:2: AssertionError</failure></testcase>` : `${test}/>`
  })
  return `<?xml version="1.0" encoding="utf-8"?>\n<testsuites><testsuite name="${suite}" tests="${size}" failures="${failed}" errors="0" skipped="0">${cases.join('')}</testsuite></testsuites>\n`
}

export const hooks = [
  ...['Version verification', 'Ruff formatting', 'Markdown linting', 'Trailing whitespace', 'Secret detection'],
  ...['Ruff', 'MyPy', 'ESLint', 'Bandit', 'End of files', 'Check YAML', 'Check JSON', 'Large files']
]

/** What pre-commit prints; the hooks named fail. */
export function preCommit(failing = []) {
  return hooks
    .map((hook) => {
      const word = failing.includes(hook) ? 'Failed' : 'Passed'
      const line = `${hook}${'.'.repeat(79 - hook.length - word.length)}${word}`
      return failing.includes(hook) ? `${line}\n- hook id: ${hook.toLowerCase().replaceAll(' ', '-')}\n- exit code: 1\n` : `${line}\n`
    })
    .join('')
}

/** Path → text of every report that CI makes of the commit. */
export function reports() {
  const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`
  const audit = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 }
  return {
    'reports/backend/tests.xml': junit('backend', 362),
    'reports/frontend/tests.xml': junit('frontend', 1249),
    'reports/e2e/tests.xml': junit('e2e', 19),
    'reports/rbac.xml': junit('rbac', 24),
    'reports/lint/ruff.json': '[]\n',
    'reports/lint/mypy.txt': 'Success: no issues found in 48 source files\n',
    'reports/lint/eslint.json': json([{ filePath: '/home/runner/work/app/app/frontend/cart.ts', messages: [], suppressedMessages: [], errorCount: 0, fatalErrorCount: 0, warningCount: 0, fixableErrorCount: 0, fixableWarningCount: 0 }]),
    'reports/lint/markdownlint.json': '[]\n',
    'reports/scan/bandit.json': json({ errors: [], generated_at: '2026-01-11T08:00:00Z', metrics: { _totals: { loc: 2, nosec: 0 }, 'backend/orders.py': { loc: 2, nosec: 0 } }, results: [] }),
    'reports/scan/npm-audit.json': json({ auditReportVersion: 2, vulnerabilities: {}, metadata: { vulnerabilities: audit, dependencies: { prod: 120, dev: 310, optional: 4, peer: 0, peerOptional: 0, total: 434 } } }),
    'reports/scan/trivy.json': json({ SchemaVersion: 2, ArtifactName: `app:${version}`, ArtifactType: 'container_image', Results: [{ Target: 'app (debian 12.9)', Class: 'os-pkgs', Type: 'debian' }] }),
    'reports/scan/gitleaks.json': '[]\n',
    'reports/pre-commit.txt': preCommit()
  }
}

const [, script, folder] = argv
if (script !== undefined && import.meta.url === pathToFileURL(script).href) {
  if (folder === undefined) throw new Error('usage: node recipe.mjs FOLDER')
  for (const [path, text] of Object.entries({ ...files(), ...reports() })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
