import type { Proposal } from './draft.ts'

/** A linter or scanner that checklists name. */
interface Tool {
  readonly id: string
  readonly called: RegExp
  /** Its report, below `reports/`, and the word for its format; absent: it writes none from which a pass can be told. */
  readonly report?: readonly [file: string, format: string]
  readonly failOn?: string
  /** The tool that is meant most often, where the checklist says only what is looked for. */
  readonly guess?: string
}

const warning = 'warning'
const high = 'high'

const linters: readonly Tool[] = [
  { id: 'ruff', called: /\bruff\b/i, report: ['ruff.json', 'ruff-json'], failOn: warning },
  { id: 'mypy', called: /\bmypy\b/i, report: ['mypy.txt', 'mypy-text'], failOn: warning },
  { id: 'pyright', called: /\b(?:based)?pyright\b/i, report: ['pyright.json', 'pyright-json'], failOn: warning },
  { id: 'pylint', called: /\bpylint\b/i, report: ['pylint.txt', 'pylint-text'], failOn: warning },
  { id: 'flake8', called: /\bflake8\b/i, report: ['flake8.txt', 'flake8-text'], failOn: warning },
  { id: 'eslint', called: /\beslint\b/i, report: ['eslint.json', 'eslint-json'], failOn: warning },
  { id: 'stylelint', called: /\bstylelint\b/i, report: ['stylelint.json', 'stylelint-json'], failOn: warning },
  { id: 'biome', called: /\bbiome\b/i, report: ['biome.json', 'codeclimate-json'], failOn: warning },
  { id: 'markdownlint', called: /\bmarkdown[ -]?lint(?:ing|er)?\b/i, report: ['markdownlint.json', 'markdownlint-json'], failOn: warning },
  { id: 'golangci-lint', called: /\bgolangci(?:-lint)?\b/i, report: ['golangci.json', 'golangci-json'], failOn: warning },
  { id: 'staticcheck', called: /\bstaticcheck\b/i, report: ['staticcheck.sarif', 'sarif'], failOn: warning },
  { id: 'rubocop', called: /\brubocop\b/i, report: ['rubocop.sarif', 'sarif'], failOn: warning },
  { id: 'clippy', called: /\bclippy\b/i, report: ['clippy.json', 'cargo-json'], failOn: warning },
  { id: 'checkstyle', called: /\bcheckstyle\b/i, report: ['checkstyle.xml', 'checkstyle-xml'], failOn: warning },
  { id: 'detekt', called: /\bdetekt\b/i, report: ['detekt.xml', 'checkstyle-xml'], failOn: warning },
  { id: 'ktlint', called: /\bktlint\b/i, report: ['ktlint.xml', 'checkstyle-xml'], failOn: warning },
  { id: 'phpcs', called: /\b(?:phpcs|php_?codesniffer)\b/i, report: ['phpcs.xml', 'checkstyle-xml'], failOn: warning },
  { id: 'pmd', called: /\bpmd\b/i, report: ['pmd.xml', 'pmd-xml'], failOn: warning },
  { id: 'spotbugs', called: /\bspotbugs\b/i, report: ['spotbugs.xml', 'spotbugs-xml'], failOn: warning },
  { id: 'cppcheck', called: /\bcppcheck\b/i, report: ['cppcheck.xml', 'cppcheck-xml'], failOn: warning },
  { id: 'hadolint', called: /\bhadolint\b/i, report: ['hadolint.json', 'hadolint-json'], failOn: warning },
  { id: 'shellcheck', called: /\bshellcheck\b/i, report: ['shellcheck.xml', 'checkstyle-xml'], failOn: warning },
  { id: 'tflint', called: /\btflint\b/i, report: ['tflint.json', 'tflint-json'], failOn: warning },
  { id: 'spectral', called: /\bspectral\b/i, report: ['spectral.json', 'spectral-json'], failOn: warning },
  { id: 'yamllint', called: /\byamllint\b/i },
  { id: 'prettier', called: /\bprettier\b/i },
  { id: 'black', called: /\bblack(?: (?:format|check|pass)|\s*[:(]|$)/i },
  { id: 'isort', called: /\bisort\b/i },
  { id: 'gofmt', called: /\bgofmt\b/i },
  { id: 'rustfmt', called: /\brustfmt\b/i },
  { id: 'tsc', called: /\b(?:tsc|typescript (?:compil\w*|type ?check\w*))\b/i }
]

const scanners: readonly Tool[] = [
  { id: 'bandit', called: /\bbandit\b/i, report: ['bandit.json', 'bandit-json'], failOn: high },
  { id: 'npm-audit', called: /\bp?npm audit\b/i, report: ['npm-audit.json', 'npm-audit-json'], failOn: high },
  { id: 'yarn-audit', called: /\byarn audit\b/i, report: ['yarn-audit.jsonl', 'yarn-audit-jsonl'], failOn: high },
  { id: 'pip-audit', called: /\bpip-?audit\b/i, report: ['pip-audit.json', 'pip-audit-json'], failOn: high },
  { id: 'cargo-audit', called: /\bcargo audit\b/i, report: ['cargo-audit.json', 'cargo-audit-json'], failOn: high },
  { id: 'trivy', called: /\btrivy\b/i, report: ['trivy.json', 'trivy-json'], failOn: high },
  { id: 'grype', called: /\bgrype\b/i, report: ['grype.json', 'grype-json'], failOn: high },
  { id: 'docker-scan', called: /\b(?:docker|container|image) (?:image )?(?:security )?scan(?:s|ning)?\b/i, report: ['docker-scan.json', 'trivy-json'], failOn: high, guess: 'Trivy' },
  { id: 'snyk', called: /\bsnyk\b/i, report: ['snyk.json', 'snyk-json'], failOn: high },
  { id: 'semgrep', called: /\bsemgrep\b/i, report: ['semgrep.json', 'semgrep-json'], failOn: high },
  { id: 'codeql', called: /\bcodeql\b/i, report: ['codeql/**/*.sarif', 'sarif'], failOn: high },
  { id: 'gosec', called: /\bgosec\b/i, report: ['gosec.json', 'gosec-json'], failOn: high },
  { id: 'brakeman', called: /\bbrakeman\b/i, report: ['brakeman.json', 'brakeman-json'], failOn: high },
  { id: 'checkov', called: /\bcheckov\b/i, report: ['checkov.json', 'checkov-json'], failOn: high },
  { id: 'tfsec', called: /\btfsec\b/i, report: ['tfsec.json', 'tfsec-json'], failOn: high },
  { id: 'kics', called: /\bkics\b/i, report: ['kics.json', 'kics-json'], failOn: high },
  { id: 'osv-scanner', called: /\bosv(?:-scanner)?\b/i, report: ['osv.json', 'osv-scanner-json'], failOn: high },
  { id: 'detect-secrets', called: /\bdetect-secrets\b/i, report: ['detect-secrets.json', 'detect-secrets-json'] },
  { id: 'gitguardian', called: /\b(?:gitguardian|ggshield)\b/i, report: ['ggshield.json', 'gitguardian-json'] },
  { id: 'secrets', called: /\bsecrets? (?:detection|scan(?:ning|s)?)\b/i, report: ['gitleaks.json', 'gitleaks-json'], guess: 'Gitleaks' },
  { id: 'gitleaks', called: /\bgitleaks\b/i, report: ['gitleaks.json', 'gitleaks-json'] },
  { id: 'trufflehog', called: /\btrufflehog\b/i }
]

/** The criteria of all tools that a text names. */
export function toolsIn(text: string): readonly Proposal[] {
  const found = [...linters, ...scanners].filter(({ called }) => called.test(text))
  const named = found.filter(({ guess }) => guess === undefined)
  return (named.length > 0 ? named : found).map(proposalOf)
}

/** A report of a tool that only its team knows. */
export function unknownTool(id: string, failOn: 'warning' | 'high'): Proposal {
  const reports = `reports/${id}.*`
  return { id, kind: 'findings', options: { reports, 'fail-on': failOn }, unsure: { value: reports, say: `where the report of ${id} is` } }
}

function proposalOf({ id, report, failOn, guess }: Tool): Proposal {
  if (report === undefined) {
    const comment = `${id} writes no report from which a pass can be told: the job that runs it has to succeed.`
    return { id, kind: 'checks', options: { require: [id] }, comment, unsure: { value: id, say: `the name of the job that runs ${id}` } }
  }
  const [file, format] = report
  const guessed = guess === undefined ? {} : { unsure: { value: format, say: `the format, if it is another tool than ${guess}` } }
  return { id, kind: 'findings', options: { reports: `reports/${file}`, format, ...(failOn === undefined ? {} : { 'fail-on': failOn }) }, ...guessed }
}
