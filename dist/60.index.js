export const id = 60;
export const ids = [60,462];
export const modules = {

  8319:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  said)
  });
function said(error, what) {
    const value = typeof error === 'object' && error !== null ? Reflect.get(error, what) : undefined;
    return typeof value === 'string' ? value : '';
}


  }),

  6270:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readCheckoutFile)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



async function readCheckoutFile(folder, path) {
    try {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .j1('policy-unreadable', [{ message: `${path} leads out of the repository` }]);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw error;
    }
}


  }),

  3060:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  init: () => (  init)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/git/index.js + 9 modules
var git = __webpack_require__(406);
// EXTERNAL MODULE: ./lib/adapters/git/failure.js
var failure = __webpack_require__(9037);
// EXTERNAL MODULE: ./lib/adapters/git/run.js + 1 modules
var run = __webpack_require__(166);
// EXTERNAL MODULE: ./lib/adapters/said.js
var said = __webpack_require__(8319);
// EXTERNAL MODULE: ./lib/checkout-file.js
var checkout_file = __webpack_require__(6270);
// EXTERNAL MODULE: ./lib/core/encoding.js
var encoding = __webpack_require__(1462);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/shell-word.js
var shell_word = __webpack_require__(5798);
// EXTERNAL MODULE: ./lib/criteria/version/recognise.js
var recognise = __webpack_require__(9251);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/criteria/checklist/claims.js
var claims = __webpack_require__(1281);
;// CONCATENATED MODULE: ./lib/init/tools.js
const warning = 'warning';
const high = 'high';
const linters = [
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
];
const scanners = [
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
];
function toolsIn(text) {
    const found = [...linters, ...scanners].filter(({ called }) => called.test(text));
    const named = found.filter(({ guess }) => guess === undefined);
    return (named.length > 0 ? named : found).map(proposalOf);
}
function unknownTool(id, failOn) {
    const reports = `reports/${id}.*`;
    return { id, kind: 'findings', options: { reports, 'fail-on': failOn }, unsure: { value: reports, say: `where the report of ${id} is` } };
}
function proposalOf({ id, report, failOn, guess }) {
    if (report === undefined) {
        const comment = `${id} writes no report from which a pass can be told: the job that runs it has to succeed.`;
        return { id, kind: 'checks', options: { require: [id] }, comment, unsure: { value: id, say: `the name of the job that runs ${id}` } };
    }
    const [file, format] = report;
    const guessed = guess === undefined ? {} : { unsure: { value: format, say: `the format, if it is another tool than ${guess}` } };
    return { id, kind: 'findings', options: { reports: `reports/${file}`, format, ...(failOn === undefined ? {} : { 'fail-on': failOn }) }, ...guessed };
}

;// CONCATENATED MODULE: ./lib/init/words.js
const marks = /\p{Extended_Pictographic}|[✓✗✘☐☒\ufffd]|\ufe0f|\u200d/gu;
const mostLetters = 40;
function wordsOf(text) {
    return text.replace(marks, ' ').replace(/\s+/g, ' ').trim();
}
function stableOf(text) {
    return starred(text.replaceAll('*', String.raw `\*`).replace(/\([^()]*\)|\[[^[\]]*\]/g, '*'));
}
function withoutNumbers(text) {
    return starred(text.replaceAll('*', String.raw `\*`));
}
const numbers = /(?<!\p{L})v?\d+(?:[.,]\d+)*(?:-(?:alpha|beta|rc)[.\d]*)?(?:\/\d+(?:[.,]\d+)*)?[+%]?/giu;
function starred(pattern) {
    return pattern
        .replace(/\{[^{}]*\}/g, '*')
        .replace(marks, '*')
        .replace(numbers, '*')
        .replace(/(?<!\\)\*(?:\s*\*)+/g, '*')
        .replace(/^\*\s+|\s+\*$/g, '*');
}
function literalOf(text) {
    return text.replaceAll('*', String.raw `\*`).replace(/\{(?:version|tag|sha|previous-version)\}/g, '*');
}
function slugOf(text) {
    const all = text
        .normalize('NFKD')
        .toLowerCase()
        .replace(/\p{M}/gu, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^[-\d]+|-$/g, '');
    return all.length <= mostLetters ? all : all.slice(0, mostLetters).replace(/-[^-]*$/, '');
}

;// CONCATENATED MODULE: ./lib/init/reports.js



const testWords = /\b(unit|integration|e2e|end-to-end|regression|smoke|acceptance|functional|contract|api|ui|browser|backend|frontend|system)\b/gi;
const mostName = 60;
function statedAmount(text, unit) {
    const claim = (0,claims .hh)(text).find((one) => one.kind === 'share' || (one.kind !== 'percent' && one.unit === unit));
    if (claim === undefined || claim.kind === 'percent')
        return undefined;
    const amount = claim.kind === 'share' ? claim.of : claim.amount;
    return amount > 0 ? amount : undefined;
}
function tests(text) {
    const kinds = [...new Set([...text.matchAll(testWords)].map(([word]) => slugOf(word)))];
    const id = kinds.length === 1 ? `${kinds[0]}-tests` : 'tests';
    const minimum = statedAmount(text, 'tests');
    const proposal = { id, kind: 'tests', options: { reports: `reports/${id}/**/*.xml`, ...(minimum === undefined ? {} : { minimum }) } };
    return { bound: [{ proposal }], below: (child) => coverage(child.text, id)?.bound ?? suite(child, id) };
}
function coverage(text, id = 'tests') {
    const [, behind, before] = /\bcoverage\b[^%]{0,40}?(\d{1,3}(?:\.\d+)?)\s?%|(\d{1,3}(?:\.\d+)?)\s?%[^%]{0,40}?\bcoverage\b/i.exec(text) ?? [];
    const percent = Number(behind ?? before);
    if (!(percent > 0 && percent <= 100))
        return undefined;
    const options = { reports: `reports/${id}/**/*.xml`, coverage: { reports: 'coverage/lcov.info', lines: percent } };
    return { bound: [{ proposal: { id, kind: 'tests', options, unsure: { value: 'coverage/lcov.info', say: 'where the coverage summary is' } } }] };
}
function suite({ text }, id) {
    const words = wordsOf(text);
    const [first = ''] = words.split(/\s*[:(–—]|\s-\s|\s+(?=\d)/, 1);
    const name = first.slice(0, mostName).replace(/[{}]/g, '').replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const folder = slugOf(name);
    const minimum = statedAmount(text, 'tests');
    if (folder === '' || (minimum === undefined && !isShort(words)))
        return [];
    const one = { reports: `reports/${folder}/**/*.xml`, ...(minimum === undefined ? {} : { minimum }) };
    return [{ proposal: { id, kind: 'tests', options: { suites: { [name]: one } } }, part: name }];
}
function hooks(text, { children }) {
    const stated = statedAmount(text, 'hooks');
    const minimum = stated ?? Math.max(1, children.length);
    const guess = stated === undefined ? { unsure: { value: minimum, say: 'how many hooks there are' } } : {};
    const options = { reports: 'reports/pre-commit.txt', format: 'pre-commit-text', minimum };
    const bound = [{ proposal: { id: 'pre-commit', kind: 'findings', options, ...guess } }];
    return { bound, below: () => bound };
}
function tools(id, failOn) {
    return (text) => {
        const named = toolsIn(text);
        if (named.length > 0)
            return { bound: named.map((proposal) => ({ proposal })) };
        return { bound: [{ proposal: unknownTool(id, failOn) }], gathers: true, below: (child) => tool(child, failOn) };
    };
}
function tool({ text }, failOn) {
    const named = toolsIn(text);
    if (named.length > 0)
        return named.map((proposal) => ({ proposal }));
    const words = wordsOf(text);
    const id = slugOf(words.split(/[:(]/, 1).join(''));
    return id === '' || !isShort(words) ? [] : [{ proposal: unknownTool(id, failOn) }];
}
function isShort(words) {
    return (words.split(/[:(]/, 1)[0] ?? '').trim().split(' ').length <= 3;
}

;// CONCATENATED MODULE: ./lib/init/documents.js



const fileName = /(?<![\w./-])(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|html)\b/i;
const isDocument = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|txt|html)$/i;
const isGlob = /[*?{}()[\]!\\]/;
const generic = /^(?:a|the|guide|docs?|documents?|documentation|report|file|page|for|of|and|to|is|are)$/;
function documents(text, facts) {
    const names = fileNamesIn(text);
    const rest = words(names.reduce((before, name) => before.replace(name, ' '), wordsOf(text)));
    if (names.length === 0)
        return noun.test(rest) && rest.split(' ').length <= mostWords ? found({ called: rest }, text, facts) : undefined;
    if (/\p{L}/u.test(rest.replace(filler, '')))
        return undefined;
    const all = names.map((name) => found({ name }, text, facts));
    return all.some((one) => one === undefined) ? undefined : { bound: all.flatMap((one) => one?.bound ?? []) };
}
const mostWords = 6;
const filler = /\b(?:and|files?|documents?|lines?|with|both)\b/gi;
const state = new RegExp(String.raw `\b(?:(?:is|are|has been|have been) )?(?:complete[d]?|written|present|exists?|created|ready|available|published|added|finali[sz]ed|done` +
    String.raw `|finished|in place|up[ -]to[ -]date|updated)\b`, 'gi');
const noun = /\b(?:guide|checklist|report|release notes|runbook|playbook|readme|manual|handbook|documentation|docs|procedure|plan)$/i;
function words(text) {
    return text
        .replace(/\([^()]*\)/g, ' ')
        .replace(state, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[ .:;,]+|[ .:;,]+$/g, '');
}
function changelog({ files }) {
    const all = files.filter((file) => !isGlob.test(file) && /(?:^|\/)changelog\.(?:md|markdown|rst|txt)$/i.test(file));
    const [path] = all.toSorted((a, b) => a.length - b.length);
    const guess = path === undefined ? { unsure: { value: 'CHANGELOG.md', say: 'where the changelog is' } } : {};
    return { bound: [{ proposal: { ...base, ...guess, options: { changelog: path ?? 'CHANGELOG.md' } }, part: path ?? 'CHANGELOG.md' }] };
}
const base = { id: 'documents', kind: 'documents' };
function found({ name, called = '' }, text, facts) {
    if (name?.split('/').includes('..') === true)
        return undefined;
    const { checklist, files, mentioned = [], version } = facts;
    const known = name === undefined ? fitting(called, [...files, ...(checklist === undefined ? [] : [checklist])]) : knownAs(name, files);
    const slug = slugOf(called);
    const path = known ?? name ?? fitting(called, mentioned) ?? (slug === '' ? undefined : `docs/${slug}.md`);
    if (path === undefined)
        return undefined;
    const lines = statedAmount(text, 'lines');
    const isOfVersion = /\bup(?:dated|[ -]to[ -]date)\b/i.test(text) || (version !== undefined && text.includes(version) && !path.includes(version));
    const wanted = withVersion(path, facts);
    const file = { path: wanted, ...(lines === undefined ? {} : { 'min-lines': lines }), ...(isOfVersion ? { mentions: ['{version}'] } : {}) };
    const guess = known === undefined ? { unsure: { value: wanted, say: 'where it is' } } : {};
    const proposal = { ...base, ...guess, options: { files: [file] } };
    return { bound: [{ proposal, ...(beginsWith(text, wanted, facts) ? {} : { part: wanted }) }] };
}
function knownAs(named, files) {
    if (files.includes(named))
        return named;
    const alike = files.filter((file) => file.endsWith(`/${named}`) && !isGlob.test(file));
    return alike.length === 1 ? alike[0] : undefined;
}
function fitting(text, files) {
    const all = text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
    const telling = all.filter((word) => !generic.test(word));
    const wanted = telling.length > 0 ? telling : all;
    const fits = [...new Set(files)].flatMap((file) => {
        const words = file.slice(file.lastIndexOf('/') + 1).toLowerCase().split(/[^\p{L}\p{N}]+/u);
        if (!isDocument.test(file) || isGlob.test(file) || !wanted.every((word) => words.includes(word)))
            return [];
        return [{ file, more: words.filter((word) => !all.includes(word)).length }];
    });
    const [best, next] = fits.toSorted((a, b) => a.more - b.more);
    return best !== undefined && best.more !== next?.more ? best.file : undefined;
}
function fileNamesIn(text) {
    return text.match(new RegExp(fileName.source, 'gi')) ?? [];
}
function beginsWith(text, path, { version }) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const spelled = version === undefined ? name : name.replaceAll('{version}', version);
    return (0,core_text .Hj)(`${literalOf(spelled)}*`, wordsOf(text));
}
function withVersion(path, { version }) {
    if (version === undefined)
        return path;
    const escaped = version.replace(/[.+]/g, String.raw `\$&`);
    return path.replace(new RegExp(String.raw `(?<![\d.])${escaped}(?!\d|\.\d)`, 'g'), '{version}');
}

;// CONCATENATED MODULE: ./lib/init/people.js

const outcome = /\b(?:is |are |has been |was )?(?:done|completed?|obtained|passed|received|given|granted)\b/gi;
const notTheRole = /\b(?:reviews?|reviewed|sign(?:ed)?[ -]?offs?|approvals?|approved|final|from|the|team|required|at least|\d+|one|two|three|four)\b/gi;
const many = /\b([2-9]|two|three|four)\s+(?:other )?(?:reviewers?|approv\w+|people|persons|maintainers|developers|engineers)\b/i;
const people_numbers = { two: 2, three: 3, four: 4 };
function signOff(text) {
    const words = wordsOf(text).replace(/\[[^[\]]*\]|\([^()]*\)|_{2,}/g, ' ');
    const [before = '', after = ''] = words.split(/:|\bby\b/i);
    const isBare = /^\s*(?:approved|reviewed|signed[ -]?off)?\s*$/i.test(before);
    const phrase = (isBare ? `${after.trim().replace(/^the /i, '')} approval` : before).replace(outcome, ' ').trim();
    const id = slugOf(phrase) || 'approval';
    const role = slugOf(phrase.replace(notTheRole, ' '));
    const group = /^(?:|code|peer|pr|prs|pull-requests?|codeowners)$/.test(role) ? 'reviewers' : role;
    const number = many.exec(words)?.[1]?.toLowerCase();
    const count = number === undefined ? 1 : (people_numbers[number] ?? Number(number));
    const name = phrase === '' ? {} : { name: phrase.slice(0, 80) };
    return { bound: [{ proposal: { id, kind: 'approvals', ...name, options: { count, from: group } } }] };
}
function nobody(group) {
    return `replace_me_${group}`;
}

;// CONCATENATED MODULE: ./lib/init/recognise.js






const passes = /\b(?:pass(?:es|ed|ing)?|green|succe\w+|clean|ok|healthy|no (?:errors?|warnings?|issues?|findings?|failures?)|\d[\d,]*\s?\/\s?\d[\d,]*)\b/i;
const byHand = /\b(?:manual|explorat\w+|usability|penetration|pen[ -]?test|user acceptance|uat|load|stress|performance|external|third[ -]party)\b/i;
const otherThanGit = /\b(?:image|container|docker|registry|html|pull|check ?out|fetch|notifications?)\b/i;
const otherVersion = /\b(?:schema|database|db|api|node|python|java|go|dependenc\w+|docker|image|container|browser|os|driver|protocol)\b/i;
const aboutTool = /\b(?:schedul\w+|planned|booked|announced|enabled|disabled|configured|set up|documented|updated|upgraded|reviewed|writ\w+|add(?:ed)?)\b/i;
const action = new RegExp(`^(?:${[
    'review|update|upgrade|add|install|configure|remove|delete|fix|write|prepare|schedule|notify|plan|discuss|enable|disable|set ?up|document',
    'train|inform|communicate|monitor|watch|track|investigate|read|consider|follow|create|store|stop|start|restart|restore|revert|deploy|pull',
    String.raw `validate|test(?! (?:coverage|suites?|runs?|results?)\b)`
].join('|')})\\b`, 'i');
const kindOfTests = /\b(?:unit|integration|e2e|end-to-end|regression|smoke|acceptance|functional|contract) tests?\b|\btests? suites?\b/i;
const signed = new RegExp([
    String.raw `\b(?:approved|reviewed|signed[ -]?off) by\b|\bsign(?:ed)?[ -]?offs?\b|\bapprov(?:als?|ed)\b|\b(?:pull requests?|prs?) (?:\w+ )?reviewed\b`,
    String.raw `\b(?:code|peer|security|qa|design|architecture|legal|compliance|privacy|product|operations|ops|dba|team) reviews?\b`
].join('|'), 'i');
const recognisers = [
    { means: [/\bpre-?commit\b/i], unless: [action, aboutTool], give: hooks },
    { means: [/\btests?\b/i, passes], unless: [action, aboutTool, byHand], give: tests },
    {
        means: [/^(?:run|execute|all|the|unit|integration|e2e|end-to-end|regression|smoke|acceptance|functional|contract|test)\b/i, kindOfTests],
        unless: [aboutTool, byHand],
        give: tests
    },
    { means: [/\bcoverage\b/i, /\d\s?%/], unless: [action], give: (text) => coverage(text) },
    {
        means: [/\blint(?:ing|ers?|s|ed)?\b|\bstatic analysis\b|\b(?:code )?(?:style|format(?:ting)?) checks?\b/i],
        unless: [action, aboutTool],
        give: tools('lint', 'warning')
    },
    {
        means: [/\b(?:security|vulnerability|dependency) (?:scan\w*|checks?|audit\w*)\b|\bscan(?:s|ners?) (?:pass|clean|green)|\bno (?:\w+ ){0,3}vulnerabilit|\b[sd]ast\b/i],
        unless: [action, aboutTool, byHand],
        give: tools('security-scan', 'high')
    },
    { means: [], unless: [action, aboutTool], give: (text) => recognise_tool(text) },
    {
        means: [/\btag(?:s|ged)?\b/i, /\b(?:creat\w+|push\w*|exists?|annotated|signed|made|tagged)\b|^tag (?:the |this )?(?:release|commit|version|v?\d)/i],
        unless: [otherThanGit],
        give: tag
    },
    {
        means: [/\bwork(?:ing)?[ -]?(?:tree|directory|copy) (?:is )?clean\b|\bclean work(?:ing)?[ -]?(?:tree|directory|copy)\b|\bnothing (?:is )?uncommitted\b/i],
        give: () => one('worktree', 'worktree')
    },
    {
        means: [/\bno (?:uncommitted|unstaged|local) (?:changes|files|work)\b|\b(?:everything|all changes) (?:is |are )?committed\b/i],
        give: () => one('worktree', 'worktree')
    },
    {
        means: [/\b(?:push(?:ed)?|merged?|landed)\b/i, /\b(?:origin|upstream|remote|main|master|trunk|(?:default|release) branch)\b/i],
        unless: [otherThanGit],
        give: branch
    },
    { means: [/\ball commits (?:are )?pushed\b|\b(?:no|nothing(?: is)?) unpushed\b/i], give: branch },
    {
        means: [/\bversions?\b/i, /\b(?:bump|updat|set to|match|increment|agree|correct|consistent|in sync|file)/i],
        unless: [otherVersion],
        give: versionFiles
    },
    { means: [/\d\.\d/, /\b(?:bump|updat|set to)/i], give: (text) => (filesIn(text).length > 0 ? versionFiles(text) : undefined) },
    { means: [/\bchange-?log\b/i], unless: [/^(?:review|read|consider)\b/i], give: (_text, _entry, facts) => changelog(facts) },
    {
        means: [/\b(?:ci|continuous integration|pipelines?|builds?|github actions|(?:status|required) checks)\b/i, passes],
        unless: [action],
        give: ci
    },
    { means: [signed], unless: [action], give: signOff },
    { means: [], unless: [action], give: (text, _entry, facts) => documents(text, facts) }
];
function recognise_recognise(entry, facts) {
    if (entry.form === 'label')
        return isSignOff(entry) ? signOff(entry.label ?? '') : undefined;
    const text = assertion(wordsOf(entry.text));
    for (const { means, unless = [], give } of recognisers) {
        if (!means.every((words) => words.test(text)) || unless.some((words) => words.test(text)))
            continue;
        const recognised = give(text, entry, facts);
        if (recognised !== undefined)
            return recognised;
    }
    return undefined;
}
function assertion(words) {
    return words.replace(/^(?:(?:please )?(?:verify|ensure|confirm|check|make sure|double-check)(?: that)?(?: the)?\s+)/i, '');
}
function isSignOff({ label = '' }) {
    return /\b(?:reviews?|sign(?:ed)?[ -]?offs?|approvals?|approved)\b/i.test(label) && !/\b(?:dates?|time|status|contacts?|links?|notes?|comments?|deadline)\b/i.test(label);
}
function recognise_tool(text) {
    const short = passes.test(text) || text.replace(/\([^()]*\)/g, '').trim().split(/\s+/).length <= 3;
    const found = short ? toolsIn(text) : [];
    return found.length === 0 ? undefined : { bound: found.map((proposal) => ({ proposal })) };
}
function tag(text) {
    const options = { ...(/\bannotated\b/i.test(text) ? { annotated: true } : {}), ...(/\bsigned\b/i.test(text) ? { signed: true } : {}) };
    return { bound: [{ proposal: { id: 'tag', kind: 'tag', options, comment: 'A run that releases no tag is a no-go.' } }] };
}
function branch(text) {
    const name = /\borigin\/([\w./-]*\w)|\b(?:to|into|on) (?:the )?[`"']?(main|master|trunk)\b/i.exec(text)?.slice(1).find((one) => one !== undefined);
    return one('branch', 'branch', name === undefined ? {} : { branch: name });
}
function ci() {
    const comment = 'Every check on the commit. Name what must be there with `require`: a workflow that did not start is not missed.';
    return { bound: [{ proposal: { id: 'ci', kind: 'checks', comment } }] };
}
function one(id, kind, options = {}) {
    return { bound: [{ proposal: { id, kind, options } }] };
}
function versionFiles(text) {
    const files = filesIn(text);
    return one('version', 'version', files.length === 0 ? {} : { files });
}
function filesIn(text) {
    const paths = text.match(/(?<![\w./-])(?:[\w-][\w.-]*\/)*[\w.-]*\w/g) ?? [];
    return [...new Set(paths.filter((path) => (0,recognise .be)(path) !== undefined && (recognise .mp.some((name) => path.endsWith(name)) || path.endsWith('.csproj'))))];
}

;// CONCATENATED MODULE: ./lib/init/bind.js


function bindEntries(entries, facts, criteria) {
    const bindings = new Map();
    for (const entry of entries)
        if (entry.parent === undefined)
            bind(entry, undefined);
    return new Map(entries.flatMap((entry) => (bindings.has(entry) ? [[entry, bindings.get(entry) ?? { to: [], inherited: false }]] : [])));
    function bind(entry, above) {
        const fromAbove = above?.(entry) ?? [];
        const recognised = fromAbove.length > 0 ? { bound: fromAbove } : isAside(entry) ? undefined : recognise_recognise(entry, facts);
        const take = ({ proposal, part }) => `${criteria.add(proposal)}${part === undefined ? '' : `:${part}`}`;
        const gathers = recognised?.gathers === true;
        const own = gathers ? [] : (recognised?.bound ?? []).map(take);
        const below = entry.children.flatMap((child) => bind(child, recognised?.below));
        const gathered = !gathers ? own : below.length > 0 ? below : recognised.bound.map(take);
        if (gathered.length > 0)
            bindings.set(entry, { to: [...new Set(gathered)], inherited: isPartOf(entry, gathered, fromAbove) });
        return [...gathered, ...below];
    }
}
function isAside({ form, parent, section }) {
    if (form === 'figure')
        return true;
    return parent === undefined && (form === 'bullet' || form === 'numbered') && section.entries.some((other) => other.form === 'task' || isSignOff(other));
}
function isPartOf({ form, named, text }, to, above) {
    const [bound] = above;
    return form !== 'task' && named === undefined && to.length === 1 && bound?.part !== undefined && wordsOf(text).startsWith(bound.part);
}

// EXTERNAL MODULE: ./lib/criteria/checklist/rows.js
var checklist_rows = __webpack_require__(9405);
;// CONCATENATED MODULE: ./lib/init/patterns.js


const patterns_mostWords = 6;
const patterns_mostLetters = 60;
function patternFor(entry, names, isMeant) {
    const own = entry.label ?? entry.text;
    const stable = stableOf(own);
    const candidates = entry.label === undefined ? [beginning(stable), shortened(stable), stable, withoutNumbers(own), literalOf(own)] : [literalOf(own)];
    return candidates.find((pattern) => {
        if (!/[\p{L}\p{N}]/u.test(pattern) || !(0,core_text .Hj)(pattern, own))
            return false;
        const begins = literalBeginning(pattern);
        return pattern === candidates.at(-1) || [...names].every((name) => !name.startsWith(begins) || name === own || isMeant(name) || !(0,core_text .Hj)(pattern, name));
    });
}
function literalBeginning(pattern) {
    return pattern.split(/(?<!\\)\*/, 1).join('').replaceAll(String.raw `\*`, '*');
}
function patternOfHeading(words) {
    const stable = stableOf(words);
    return /[\p{L}\p{N}]/u.test(stable) && (0,core_text .Hj)(stable, words) ? stable : literalOf(words);
}
function beginning(pattern) {
    const [first = ''] = pattern.split(/(?<!\\)\*/, 1);
    return first === pattern || (first.match(/\p{L}/gu)?.length ?? 0) < 4 ? '' : shortened(`${first.trimEnd()}*`);
}
function shortened(pattern) {
    const words = pattern.split(' ');
    const first = words.slice(0, patterns_mostWords).join(' ');
    const cut = Array.from(first).slice(0, patterns_mostLetters).join('').replace(/\\+$/, '');
    if (cut === pattern)
        return pattern;
    return `${cut.trimEnd().replace(/(?<!\\)\*$/, '')}*`;
}

;// CONCATENATED MODULE: ./lib/init/bind-option.js


function bindOption(blocks, bindings) {
    const names = new Set(blocks.flatMap(namesOf));
    const meant = new Map();
    for (const [{ text, label }, binding] of bindings) {
        const alike = meant.get(keyOf(binding)) ?? new Set();
        meant.set(keyOf(binding), alike.add(text).add(label ?? text));
    }
    const bind = new Map();
    for (const [entry, binding] of bindings) {
        const pattern = binding.inherited ? undefined : patternFor(entry, names, (name) => meant.get(keyOf(binding))?.has(name) === true);
        if (pattern !== undefined)
            bind.set(pattern, [...new Set([...(bind.get(pattern) ?? []), ...binding.to])]);
    }
    return Object.fromEntries([...bind].map(([pattern, to]) => [pattern, to.length === 1 ? to.join('') : [...to]]));
}
function decidersOf(blocks, bind) {
    const rows = new Map((0,checklist_rows .RO)(blocks, { sections: undefined, bind }).map((row) => [row.block, row]));
    return ({ block, form }) => {
        const row = rows.get(block);
        if (row === undefined || form === 'figure')
            return [];
        const bindings = form === 'task' || form === 'label' ? row.bindings : (0,checklist_rows .ku)(row);
        return [...new Set(bindings.map(({ id }) => id))];
    };
}
function namesOf(block) {
    if (block.kind !== 'item' && block.kind !== 'line')
        return [];
    return 'label' in block && block.label !== undefined ? [block.text, block.label] : [block.text];
}
function keyOf({ to }) {
    return to.join('\n');
}

;// CONCATENATED MODULE: ./lib/init/draft.js
class Criteria {
    #byId = new Map();
    add({ comment, unsure, ...proposal }) {
        const id = this.freeId(proposal.id, proposal.kind);
        const before = this.#byId.get(id);
        const comments = [...new Set([...(before?.comments ?? []), ...(comment === undefined ? [] : [comment])])];
        const all = joined(before?.unsure ?? [], unsure === undefined ? [] : [unsure]);
        const options = merged(before?.options ?? {}, proposal.options ?? {});
        this.#byId.set(id, { ...proposal, ...before, id, options, comments, unsure: all });
        return id;
    }
    all() {
        return [...this.#byId.values()];
    }
    freeId(id, kind) {
        for (let number = 1;; number++) {
            const candidate = number === 1 ? id : `${id}-${number}`;
            const before = this.#byId.get(candidate);
            if (before === undefined || before.kind === kind)
                return candidate;
        }
    }
}
function merged(before, after) {
    if (before === undefined)
        return after;
    if (typeof before === 'number' && typeof after === 'number')
        return Math.max(before, after);
    if (Array.isArray(before) && Array.isArray(after))
        return joined(before, after);
    if (!isMap(before) || !isMap(after))
        return before;
    const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
    const own = (map, key) => (Object.hasOwn(map, key) ? map[key] : undefined);
    return Object.fromEntries(keys.map((key) => [key, Object.hasOwn(after, key) ? merged(own(before, key), after[key]) : before[key]]));
}
function joined(before, after) {
    const list = [...before];
    for (const item of after) {
        const key = draft_keyOf(item);
        const index = list.findIndex((one) => draft_keyOf(one) === key);
        if (index < 0)
            list.push(item);
        else
            list[index] = merged(list[index], item);
    }
    return list;
}
function draft_keyOf(item) {
    return isMap(item) ? (item['path'] ?? item['value'] ?? item) : item;
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/init/stages.js
const stages = [
    ['rollback', /\b(?:roll(?:ing|ed)?[ -]?back|back[ -]?out|revert)/i],
    ['post-deployment', /\b(?:post[ -]?(?:deploy|release|launch|go)|(?:after|following) (?:the )?(?:deploy|release|launch)|success criteria)|^after\b/i],
    ['pre-deployment', /\b(?:pre[ -]?(?:deploy|release|launch|flight|merge)|(?:before|prior to) (?:the )?(?:deploy|release|releasing|launch|merg)|approvals?\b|sign[ -]?offs?\b|readiness\b|go\/no-go)|^before\b/i],
    ['staging', /\b(?:staging|pre-?prod|uat)\b/i],
    ['monitoring', /\b(?:monitor|alert|observab|metrics)/i],
    ['deployment', /\b(?:deploy|roll[ -]?out|go[ -]?live|launch|cut[ -]?over|release (?:steps|process|day))|^(?:during|production)\b/i]
];
const stageOrder = ['pre-deployment', 'staging', 'deployment', 'post-deployment', 'monitoring', 'rollback', 'other'];
function stageOf(heading) {
    if (/\b(?:deployment|release|production) (?:checklist|runbook)\b/i.test(heading))
        return undefined;
    return stages.find(([, words]) => words.test(heading))?.[0];
}

;// CONCATENATED MODULE: ./lib/init/entries.js


function readEntries(blocks) {
    const root = { words: '', level: 0, isTitle: false, stage: 'other', outer: 'other', sections: [], entries: [] };
    const first = blocks.filter((block) => block.kind === 'heading' && block.level === 1);
    let section = root;
    let items = [];
    for (const block of blocks) {
        if (block.kind === 'heading')
            section = sectionBelow(section, block, first.length === 1 && block === first[0]);
        if (block.kind !== 'item')
            items = [];
        else
            items = items.filter(({ depth }) => depth < block.depth);
        const parent = items.at(-1)?.entry;
        const entries = entriesOf(block, section, parent);
        for (const entry of entries)
            (parent?.children ?? section.entries).push(entry);
        if (block.kind === 'item')
            items.push(...entries.map((entry) => ({ depth: block.depth, entry })));
    }
    return root;
}
function entriesIn(section) {
    const withChildren = (entry) => [entry, ...entry.children.flatMap(withChildren)];
    return [...section.entries.flatMap(withChildren), ...section.sections.flatMap(entriesIn)];
}
function pathOf({ words, parent }) {
    return [...(parent === undefined || parent.isTitle ? [] : pathOf(parent)), ...(words === '' ? [] : [words])];
}
function sectionBelow(before, { level, text }, isTitle) {
    let parent = before;
    while (parent.level >= level && parent.parent !== undefined)
        parent = parent.parent;
    const words = (0,core_text .q1)(text);
    const own = isTitle ? undefined : stageOf(words);
    const section = {
        words,
        level,
        isTitle,
        parent,
        stage: own ?? parent.stage,
        outer: parent.outer === 'other' ? (own ?? 'other') : parent.outer,
        sections: [],
        entries: []
    };
    parent.sections.push(section);
    return section;
}
function entriesOf(block, section, parent) {
    const shared = { block, section, children: [], ...(parent === undefined ? {} : { parent }) };
    if (block.kind === 'code') {
        return block.text.split('\n').flatMap((line, index) => {
            const text = /^\s*[-*]\s+(\S.*)$/.exec(line)?.[1];
            return text === undefined ? [] : [{ ...shared, form: 'figure', text: text.trim(), line: block.line + 1 + index, children: [] }];
        });
    }
    if (block.kind !== 'line' && block.kind !== 'item')
        return [];
    const entry = { ...shared, text: block.text, line: block.line, ...namedIn(block.comments) };
    if (block.kind === 'line')
        return block.label === undefined ? [] : [{ ...entry, form: 'label', label: block.label }];
    if (block.tick !== undefined)
        return [{ ...entry, form: 'task' }];
    return block.text === '' ? [] : [{ ...entry, form: block.marker === '-' ? 'bullet' : 'numbered' }];
}
function namedIn(comments) {
    const named = comments.map((comment) => /^gate:\s*(\S.*)$/.exec(comment)?.[1]).find((ids) => ids !== undefined);
    return named === undefined ? {} : { named };
}

;// CONCATENATED MODULE: ./lib/init/sections.js




function chooseSections(root) {
    const all = sectionsIn(root).filter(({ entries }) => entries.length > 0);
    const asked = new Set(all.filter((section) => section.outer === 'pre-deployment' || (section.outer === 'other' && asksFor(section))));
    const none = asked.size === 0;
    const covers = (section) => none || asked.has(section);
    if (all.every(covers))
        return { covers, strays: new Set(), remarks: none ? [everything] : [] };
    const strays = new Set();
    const chosen = chooseBelow(root, covers, strays);
    if (chosen.includes(root))
        return { covers, strays: new Set(), remarks: [] };
    if (chosen.length === 0)
        return { covers, strays: new Set(), remarks: [inseparable] };
    return { covers, patterns: [...new Set(chosen.map(({ words }) => patternOfHeading(words)))], strays, remarks: namesakes(root, chosen) };
}
const everything = 'No heading says what comes before the deployment, such as "Pre-deployment": the whole checklist has to be complete.';
const inseparable = 'What comes before the deployment has no heading of its own: the whole checklist has to be complete, with the items of other stages. Put a heading such as "Pre-deployment" above it.';
function chooseBelow(section, covers, strays) {
    const filled = sectionsIn(section).filter(({ entries }) => entries.length > 0);
    if (!filled.some(covers))
        return [];
    if (section.words !== '' && filled.every(covers))
        return [section];
    if (section.entries.length > 0 && covers(section)) {
        if (isNamed(section) && filled.every((one) => covers(one) || one.outer === 'other'))
            return [section];
        strays.add(section);
    }
    return section.sections.flatMap((below) => chooseBelow(below, covers, strays));
}
function isNamed({ level, words }) {
    return level === 0 || words !== '';
}
function namesakes(root, chosen) {
    const inside = new Set(chosen.flatMap(sectionsIn));
    return sectionsIn(root)
        .filter((section) => section.words !== '' && !inside.has(section) && chosen.some(({ words }) => (0,core_text .Hj)(patternOfHeading(words).toLowerCase(), section.words.toLowerCase())))
        .map((section) => `The heading "${pathOf(section).join(' › ')}" reads like one that has to be complete, and so has to be, too: give it another name if that is not meant.`);
}
function sectionsIn(section) {
    return [section, ...section.sections.flatMap(sectionsIn)];
}
function asksFor(section) {
    return entriesIn({ ...section, sections: [] }).some((entry) => entry.form === 'task' || (section.level > 0 && !section.isTitle && isSignOff(entry)));
}

;// CONCATENATED MODULE: ./lib/init/later.js
const kinds = [
    ['alerts', /\b(?:dependabot|code[ -]scanning|secret[ -]scanning)\b/i],
    ['window', /\b(?:maintenance|deployment|change|release) window\b|\b(?:code|deployment|change|release|holiday) freeze\b|\b(?:business|peak|office) (?:hours|usage)\b/i],
    ['configured', /\b(?:secrets?|env(?:ironment)? var\w*|credentials|api keys?)\b.*\b(?:configured|set|present|available|in place|exist)/i],
    ['rollback', /\broll(?:ing)?[ -]?back\b.*\b(?:plan|possible|available|tested|ready|version|target|image)\b|\bprevious (?:version|release|image)\b.*\b(?:available|exists?|kept)\b/i],
    ['deployment', /\bdeployed (?:to|on|in) (?:the )?(?:staging|test|uat|qa|pre-?prod\w*)\b|\bstaging (?:deployment|is|validat\w+|has)\b|\b(?:skip|deploy to) staging\b|\btest\w* (?:\w+ )?in staging\b/i],
    ['http', /\bhealth(?:[ -]?check)?\b.*\b(?:endpoint|respond\w*|ok|url)\b|\bhealth[ -]checks?\b|\bendpoints?\b.*\b(?:respond\w*|accessible|reachable|up)\b|\bapi\b.*\brespond(?:s|ing)\b|\bstatus page\b.*\b(?:up|responding)\b/i],
    ['metric', /(?:[<>≤≥]|\b(?:below|under|above|less than|more than|minimum|maximum|at least|at most)\b)\s*=?\s*\d|\b(?:error rates?|latenc(?:y|ies)|p(?:50|9\d)|response times?|throughput|(?:cpu|memory|disk|resource) (?:usage|space)|query performance|performance metrics|success rates?)\b/i],
    ['command', /\b(?:validation|verification|migration|check) script\b|\bmigrations?\b.*\b(?:appl\w+|path|ready|executed|dry[ -]run)\b|\bdatabase\b.*\b(?:connected|reachable|migrated)\b|\bbackups?\b.*\b(?:integrity|verif\w+|restor\w+)\b/i]
];
function laterKind(text) {
    return kinds.find(([, words]) => words.test(text))?.[0];
}

;// CONCATENATED MODULE: ./lib/init/why-not.js



const why_not_byHand = 'nothing can decide this: a person has to tick it';
const blank = /\[[^[\]]{2,40}\]|_{3,}|✅\s*\/\s*❌/u;
const bound = /[<>≤≥]\s*=?\s*\d/;
function whyNot(entry, { covered, stray, facts }) {
    const { form, named, section, text } = entry;
    if (named !== undefined)
        return `its comment names what decides it (${named}): the policy needs a criterion of that id`;
    if (form === 'task' && stray)
        return `${why_not_byHand}; nothing makes sure of it, since it stands beside sections of other stages: give it a heading of its own`;
    if (form !== 'task' && blank.test(text))
        return 'a blank, nothing to decide: whoever deploys fills it in';
    const isClaim = form === 'task' || form === 'numbered' || bound.test(text);
    const recognised = isClaim && (!covered || form === 'figure') ? recognise_recognise(entry, facts) : undefined;
    if (recognised !== undefined) {
        const kinds = [...new Set(recognised.bound.map(({ proposal }) => `\`${proposal.kind}\``))].join(', ');
        return `kind ${kinds} can decide it, in a criterion ${section.stage === 'other' ? 'of its own' : `with \`stages: [${section.stage}]\``}`;
    }
    const kind = isClaim ? laterKind(assertion(wordsOf(text))) : undefined;
    if (kind !== undefined)
        return `recognised; this version of the gate has no kind for it yet (it will be \`${kind}\`)`;
    if (form === 'label')
        return 'a field of the document, nothing to decide';
    return form === 'task' ? why_not_byHand : 'nothing can decide this, and it has no box to tick';
}

;// CONCATENATED MODULE: ./lib/init/from-checklist.js









const mostText = 600;
const mostPatterns = 1000;
function fromChecklist(outline, { checklist, files }) {
    const blocks = outline.blocks.map((block) => (block.kind === 'code' ? block : { ...block, text: block.text.slice(0, mostText) }));
    const root = readEntries(blocks);
    const entries = entriesIn(root);
    if (entries.length === 0)
        return undefined;
    const version = versionOf(blocks, entries);
    const mentioned = entries.flatMap(({ text }) => fileNamesIn(text));
    const facts = { checklist, files, mentioned, ...(version === undefined ? {} : { version }) };
    const { covers, patterns, strays, remarks } = chooseSections(root);
    const criteria = new Criteria();
    const bind = bindOption(blocks, bindEntries(entries.filter(({ section }) => covers(section)), facts, criteria));
    if (Object.keys(bind).length > mostPatterns) {
        throw new errors .j1('input-invalid', [{ message: `${checklist} has more than ${mostPatterns} items that criteria decide: split it` }]);
    }
    const known = new Set(criteria.all().map(({ id }) => id));
    const decide = decidersOf(blocks, bind);
    const fates = entries.map((entry) => {
        const ids = decide(entry);
        if (ids.length > 0 && ids.every((id) => known.has(id)))
            return { entry, criteria: ids, why: '' };
        return { entry, criteria: [], why: whyNot(entry, { covered: covers(entry.section), stray: strays.has(entry.section), facts }) };
    });
    const options = {
        file: withVersion(checklist, facts),
        ...(patterns === undefined ? {} : { sections: patterns }),
        ...(Object.keys(bind).length === 0 ? {} : { bind })
    };
    const id = criteria.freeId('checklist');
    const whole = { id, kind: 'checklist', name: 'The checklist is complete', options, comments: [], unsure: [] };
    const all = [...completed(criteria.all()), whole];
    return { draft: { ...subjectOf(fates, version), people: peopleOf(all), criteria: all }, fates, remarks };
}
function versionOf(blocks, entries) {
    const spelled = /(?<![\d.])\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?(?!\w|\.\d)/g;
    const fields = entries.filter(({ label = '' }) => /^(?:version|release)$/i.test(label)).map(({ text }) => text);
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    const stated = [...fields, ...headings].flatMap((text) => text.match(spelled) ?? []);
    if (stated[0] !== undefined)
        return stated[0];
    const counts = new Map();
    for (const word of entries.flatMap(({ text }) => text.match(spelled) ?? []))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
function completed(criteria) {
    const signed = criteria.filter(({ kind }) => kind === 'approvals').map(({ id }) => id);
    return criteria.map((criterion) => {
        const { id, kind, options = {}, comments } = criterion;
        if (kind === 'tests' && 'suites' in options)
            return { ...criterion, options: without(options, 'reports') };
        if (kind === 'documents')
            return { ...criterion, options: withShortPaths(options) };
        if (id !== signed[0] || signed.length < 2)
            return criterion;
        return { ...criterion, options: { ...options, 'distinct-from': signed.slice(1) }, comments: [...comments, 'Different people: it goes both ways.'] };
    });
}
function without(options, name) {
    return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}
function withShortPaths(options) {
    const files = Array.isArray(options['files']) ? options['files'] : undefined;
    return files === undefined ? options : { ...options, files: files.map((file) => (Object.keys(file).length === 1 ? file.path : file)) };
}
function peopleOf(criteria) {
    const groups = criteria.flatMap(({ kind, options }) => (kind === 'approvals' && typeof options?.['from'] === 'string' ? [options['from']] : []));
    return Object.fromEntries(groups.map((group) => [group, { users: [nobody(group)] }]));
}
function subjectOf(fates, version) {
    for (const { entry, criteria } of fates) {
        const [before, after] = version === undefined || !criteria.includes('tag') ? [] : entry.text.split(version, 2);
        if (before === undefined || after === undefined)
            continue;
        return { subject: { tag: `${/[\w.-]*$/.exec(before)?.[0] ?? ''}{version}` } };
    }
    return {};
}

// EXTERNAL MODULE: ./lib/core/codeowners.js
var codeowners = __webpack_require__(4569);
// EXTERNAL MODULE: ./lib/criteria/version/read.js + 7 modules
var read = __webpack_require__(6661);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/core/globs.js
var globs = __webpack_require__(6120);
;// CONCATENATED MODULE: ./lib/init/workflows.js



const Names = schemas .KCZ([schemas .YjP(), schemas .YOg(schemas .YjP())]);
const Push = schemas ._H3({ branches: Names.optional(), 'branches-ignore': Names.optional(), tags: Names.optional(), paths: schemas .L5J().optional(), 'paths-ignore': schemas .L5J().optional() });
const Step = schemas ._H3({ uses: schemas .YjP().optional() });
const WorkflowJob = schemas ._H3({
    name: schemas .KCZ([schemas .YjP(), schemas .aig()]).optional(),
    if: schemas .KCZ([schemas .YjP(), schemas .zMY()]).optional(),
    uses: schemas .YjP().optional(),
    strategy: schemas ._H3({ matrix: schemas .L5J().optional() }).optional(),
    steps: schemas .YOg(Step).optional()
});
const Workflow = schemas ._H3({ on: schemas .L5J(), jobs: schemas .g1P(schemas .YjP(), WorkflowJob) });
const mostAliases = 50;
const longestPattern = 256;
function jobsOf(path, text, branch) {
    const workflow = Workflow.safeParse(plain(text));
    if (!workflow.success || !runsOnPush(workflow.data.on, branch === undefined ? ['main', 'master'] : [branch]))
        return [];
    const file = path.slice(path.lastIndexOf('/') + 1);
    return Object.entries(workflow.data.jobs).flatMap(([id, job]) => {
        if (isSometimesSkipped(job.if) || job.steps?.some(({ uses = '' }) => /(?:^|\/)deployment-gate(?:@|\/|$)/.test(uses)) === true)
            return [];
        return [{ name: checkName(id, job), workflow: file }];
    });
}
function plain(text) {
    const document = (0,dist .Tp)(text, { version: '1.2', schema: 'core', prettyErrors: false });
    if (document.errors.length > 0)
        return undefined;
    try {
        return document.toJS({ maxAliasCount: mostAliases });
    }
    catch (error) {
        if (error instanceof ReferenceError)
            return undefined;
        throw error;
    }
}
function runsOnPush(on, branches) {
    if (on === 'push' || (Array.isArray(on) && on.includes('push')))
        return true;
    if (typeof on !== 'object' || on === null || !('push' in on))
        return false;
    if (on.push === null)
        return true;
    const push = Push.safeParse(on.push);
    if (!push.success || push.data.paths !== undefined || push.data['paths-ignore'] !== undefined)
        return false;
    const { branches: only, 'branches-ignore': ignored, tags } = push.data;
    if (ignored !== undefined)
        return !matches(ignored, branches);
    return only === undefined ? tags === undefined : matches(only, branches);
}
function matches(patterns, branches) {
    const known = [patterns].flat().filter((pattern) => pattern !== '' && pattern.length < longestPattern);
    return !known.some((pattern) => pattern.startsWith('!')) && branches.some((0,globs .K)(known));
}
function isSometimesSkipped(condition) {
    return condition !== undefined && !/^\s*(?:\$\{\{)?\s*(?:always\(\)|!\s*cancelled\(\)|true)\s*(?:\}\})?\s*$/.test(String(condition));
}
function checkName(id, { name, uses, strategy }) {
    const written = String(name ?? '') || id;
    const literal = written.replaceAll('*', String.raw `\*`).replace(/\$\{\{.*?\}\}/g, '*');
    const own = strategy?.matrix !== undefined && !written.includes('${{') ? `${literal} (*)` : literal;
    return uses === undefined ? own : `${own} / *`;
}

;// CONCATENATED MODULE: ./lib/init/from-repository.js





const mostFiles = 100;
const mostJobs = 20;
const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;
function filesToRead(files) {
    return files.filter((file) => workflow.test(file) || recognise .mp.some((name) => (0,core_text .Hj)(name, file))).slice(0, mostFiles);
}
function fromRepository({ files, texts, branch }) {
    const released = { when: { tags: ['*'] } };
    const versions = from_repository_versionFiles(texts);
    const changelog = files.find((file) => /^changelog\.md$/i.test(file));
    return {
        people: {},
        criteria: [
            checks([...texts].flatMap(([path, text]) => (workflow.test(path) ? jobsOf(path, text, branch) : []))),
            criterion('worktree', 'worktree', {}, 'Nothing that is not committed gets into what is built and deployed.'),
            criterion('branch', 'branch', {}, 'Only what is on the default branch, at the remote, is deployed.'),
            ...(versions.length === 0 ? [] : [
                criterion('tag', 'tag', released, 'A release is a pushed tag on this very commit. Runs without a tag are not asked.'),
                criterion('version', 'version', { ...released, files: versions }, `${versions.length === 1 ? 'The version file says' : 'The version files say'} what the tag says.`)
            ]),
            ...(changelog === undefined ? [] : [criterion('changelog', 'documents', { ...released, changelog }, 'The changelog has a dated entry of the version.')]),
            ...approvals(files)
        ]
    };
}
function checks(jobs) {
    const known = [...new Map(jobs.map((job) => [JSON.stringify(job), job])).values()];
    if (known.length === 0 || known.length > mostJobs) {
        return criterion('ci', 'checks', {}, 'Every check on the commit succeeded. Name what must be there with `require`: a workflow that did not start is not missed.');
    }
    const require = known.map(({ name, workflow: file }) => ({ name, app: 'github-actions', workflow: file }));
    return criterion('ci', 'checks', { require }, 'These jobs run for every push to the default branch; each has to succeed on this commit.');
}
function from_repository_versionFiles(texts) {
    const root = [...texts].filter(([path]) => !path.includes('/'));
    return recognise .mp.flatMap((name) => root.flatMap(([path, text]) => ((0,core_text .Hj)(name, path) && statesVersion(path, text) ? [path] : [])));
}
function statesVersion(path, text) {
    const format = (0,recognise .be)(path);
    return format !== undefined && 'version' in (0,read .L)(text, { format });
}
function approvals(files) {
    const owned = codeowners .oX.find((path) => files.includes(path));
    if (owned === undefined)
        return [criterion('review', 'approvals', {}, 'Somebody who wrote no part of the change, and may push, approved it.')];
    return [criterion('review', 'approvals', { from: 'codeowners' }, `Whoever owns what is changed, by ${owned}, approved it.`)];
}
function criterion(id, kind, options, comment) {
    return { id, kind, options, comments: [comment], unsure: [] };
}

;// CONCATENATED MODULE: ./lib/init/listing.js




const listing_mostText = 100;
function checklistListing({ draft, fates, remarks }, checklist) {
    const at = ({ line, text }) => `${checklist}:${line} ${text.length > listing_mostText ? `${text.slice(0, listing_mostText)}…` : text}`;
    const decided = draft.criteria.flatMap((criterion) => [
        heading(criterion),
        ...fates.filter(({ criteria }) => criteria.includes(criterion.id)).map(({ entry }) => `  ${at(entry)}`),
        ...(criterion.kind === 'checklist' ? [`  ${wantOf(criterion)}`] : [])
    ]);
    const open = fates.filter(({ criteria }) => criteria.length === 0);
    return [
        ...decided,
        ...(open.length === 0 ? [] : ['', `Not decided by this policy (${(0,core_text .U9)(open.length, 'item')}):`]),
        ...stageOrder.flatMap((stage) => ofStage(stage, open.filter(({ entry }) => entry.section.stage === stage), at)),
        ...remarks.flatMap((remark) => ['', remark])
    ];
}
function criteriaListing({ criteria }) {
    return criteria.flatMap((criterion) => [heading(criterion), ...criterion.comments.map((comment) => `  ${comment}`)]);
}
function nextSteps(draft, { path, isUsual, gate }) {
    const questions = openQuestions(draft);
    const reports = draft.criteria.filter(({ kind }) => kind === 'tests' || kind === 'findings').map(({ id }) => id);
    const file = (0,shell_word .r)(path);
    const steps = [
        ...(questions.length === 0 ? [] : [`Say in ${path} what the draft had to guess:`]),
        ...(reports.length === 0 ? [] : [`Let CI write the reports of ${(0,core_text .Zv)(reports)} to the paths in ${path}, or change the paths; \`artifact:\` takes them from another workflow.`]),
        `Read it again: ${gate} validate ${file}`,
        `Try it: ${gate} check --local${draft.criteria.some(({ kind }) => kind === 'tag') ? ' --tag TAG' : ''}${isUsual ? '' : ` --policy ${file}`}`,
        `Commit ${path} on the default branch: the gate reads it from there${isUsual ? '' : ', if its input `policy` names it'}.`
    ];
    return ['Next:', ...steps.flatMap((step, index) => [`${index + 1}. ${step}`, ...(index === 0 ? questions.map((question) => `   - ${question}`) : [])])];
}
function openQuestions({ people, criteria }) {
    const groups = Object.keys(people);
    return [
        ...(groups.length === 0 ? [] : [`people: who is in ${(0,core_text .Zv)(groups, 20)} (until then nobody can approve)`]),
        ...criteria.flatMap(({ id, unsure }) => unsure.map(({ value, say }) => `${id}: ${say} (the draft has ${value})`))
    ];
}
function heading({ id, kind, name }) {
    return `${id}, of kind ${kind}${name === undefined ? '' : `: ${name}`}`;
}
function wantOf({ options = {} }) {
    const { sections } = options;
    return `every other item of ${Array.isArray(sections) ? (0,core_text .Zv)(sections.map(String), 20) : 'the document'} has to be ticked`;
}
function ofStage(stage, fates, at) {
    const lines = [];
    let before;
    for (const { entry, why } of fates) {
        if (entry.section !== before)
            lines.push(`  ${pathOf(entry.section).join(' › ') || 'before the first heading'}`);
        before = entry.section;
        lines.push(`    ${at(entry)} – ${why}`);
    }
    return lines.length === 0 ? [] : ['', stage === 'other' ? 'no stage' : stage, ...lines];
}

;// CONCATENATED MODULE: ./lib/init/policy-text.js

const schema = 'https://raw.githubusercontent.com/deployment-gate/deployment-gate/v1/docs/policy.schema.json';
const mostColumns = 100;
const depthOfCriteria = 5;
function policyText({ subject, people, criteria }, head) {
    const groups = Object.keys(people).length === 0 ? {} : { people };
    const content = {
        version: 1,
        ...(subject === undefined ? {} : { subject }),
        ...groups,
        criteria: Object.fromEntries(criteria.map(({ id, kind, name, options }) => [id, { kind, ...(name === undefined ? {} : { name }), ...options }]))
    };
    const document = new dist .yo(content, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
    document.commentBefore = [` yaml-language-server: $schema=${schema}`, ...head.map((line) => ` ${line}`)].join('\n');
    for (const [index, criterion] of criteria.entries())
        remark(document, criterion, index > 0);
    for (const group of Object.keys(people)) {
        const users = document.getIn(['people', group, 'users'], true);
        if ((0,dist .P3)(users))
            users.comment = ' say who';
    }
    compact(document);
    return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
function remark(document, { id, comments, unsure }, isBelow) {
    const criteria = document.get('criteria', true);
    const pair = (0,dist .jh)(criteria) ? criteria.items.find(({ key }) => (0,dist .jn)(key) && key.value === id) : undefined;
    if (!(0,dist .tO)(pair) || !(0,dist .jn)(pair.key))
        return;
    pair.key.spaceBefore = isBelow;
    if (comments.length > 0)
        pair.key.commentBefore = comments.map((comment) => ` ${comment}`).join('\n');
    (0,dist .YR)(pair.value, {
        Scalar: (key, scalar) => {
            const guess = key === 'key' ? undefined : unsure.find(({ value }) => value === scalar.value);
            if (guess !== undefined)
                scalar.comment = ` say ${guess.say}`;
        }
    });
}
function compact(document) {
    (0,dist .YR)(document, {
        Collection: (_key, node, path) => {
            const pair = path.at(-1);
            const isBind = (0,dist .tO)(pair) && (0,dist .jn)(pair.key) && pair.key.value === 'bind';
            if (path.length <= depthOfCriteria || isBind)
                return;
            const values = node.items.map((item) => ((0,dist .tO)(item) ? item.value : item));
            const isPlain = values.length > 0 && values.every((value) => (0,dist .jn)(value) && value.comment === undefined);
            if (isPlain && JSON.stringify(node).length <= mostColumns)
                node.flow = true;
        }
    });
}

// EXTERNAL MODULE: ./lib/policy/load.js + 1 modules
var load = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/policy/parse.js + 1 modules
var parse = __webpack_require__(36);
// EXTERNAL MODULE: ./lib/policy/registry.js + 100 modules
var registry = __webpack_require__(513);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
;// CONCATENATED MODULE: ./lib/cli/init.js



















const options = { from: { type: 'string' }, output: { type: 'string' }, force: { type: 'boolean' } };
const mostBytes = 1024 * 1024;
const mostBlocks = 5000;
const mostCharacters = 128 * 1024;
const mostCriteria = 500;
async function init(args) {
    const { values } = (0,cli_arguments .l)(args, options, 0);
    const here = await (0,git.discoverRepository)(process.cwd());
    if (here === undefined)
        throw wrong('there is no git repository here. Change into a clone and run init again');
    const listed = await (0,run .E)(here.root, ['ls-files', '-z']);
    if (listed.exitCode !== 0)
        throw (0,failure .oq)(listed, 'The files of the repository cannot be listed');
    const files = listed.stdout.split('\0').filter((file) => file !== '');
    const toStdout = values.output === '-';
    const isUsual = values.output === undefined || toStdout;
    const path = isUsual ? slashed((0,external_node_path_.relative)(await (0,promises_.realpath)(process.cwd()), (0,external_node_path_.join)(here.root, load .r))) : (values.output ?? '');
    const told = values.from === undefined ? await ofRepository(here, files) : await ofChecklist(here, files, values.from);
    const text = policyText(told.draft, [`Drafted by \`init\` from ${told.origin}. Where a comment begins with "say", the draft had to guess.`]);
    const parsed = (0,parse .O)(text, path, registry .u);
    if (text.length > mostCharacters || told.draft.criteria.length > mostCriteria) {
        throw wrong(`${told.origin} asks for more than a policy can hold (${mostCriteria} criteria, ${mostCharacters} characters): split it`);
    }
    if (parsed.policy === undefined) {
        const problems = parsed.problems.map(({ message, place }) => `line ${place?.line ?? 1}: ${message}`);
        throw new Error(`the draft is no valid policy: ${problems.join('; ')}`);
    }
    if (toStdout)
        process.stdout.write(text);
    else
        await write(path, text, values.force === true);
    const { length } = parsed.policy.criteria;
    const done = `${toStdout ? 'Drafted' : `Wrote ${path}:`} ${length === 1 ? '1 criterion' : `${length} criteria`}, from ${told.origin}.`;
    const gate = `node ${(0,shell_word .r)(process.argv[1] ?? 'dist/index.js')}`;
    const stream = toStdout ? process.stderr : process.stdout;
    for (const line of [done, '', ...told.lines, '', ...nextSteps(told.draft, { path, isUsual, gate })])
        stream.write(`${(0,neutralise .Qf)(line)}\n`);
    return 0;
}
async function ofRepository({ root }, files) {
    const texts = new Map();
    for (const path of filesToRead(files)) {
        const text = await (0,checkout_file .$)(root, path);
        if (text !== undefined && text.length <= mostBytes)
            texts.set(path, text);
    }
    const head = await (0,run .E)(root, ['symbolic-ref', 'refs/remotes/origin/HEAD']);
    const branch = /^refs\/remotes\/origin\/(.+)$/m.exec(head.stdout)?.[1];
    const draft = fromRepository({ files, texts, ...(branch === undefined ? {} : { branch }) });
    return { draft, origin: 'what the repository has', lines: criteriaListing(draft) };
}
async function ofChecklist({ root }, files, from) {
    const checklist = slashed((0,external_node_path_.relative)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(from).catch(unreadable(from))));
    if (checklist.startsWith('../') || (0,external_node_path_.isAbsolute)(checklist)) {
        throw wrong(`${from} lies outside the repository, and the gate reads the checklist from the commit: copy it into the repository`);
    }
    const { text } = (0,encoding.repaired)(await readText(from));
    const { outline } = await Promise.all( [__webpack_require__.e(64), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 8209));
    const document = outline(text);
    if (document.blocks.length > mostBlocks)
        throw wrong(`${checklist} has more than ${mostBlocks} items, headings and lines: split it`);
    const drafted = fromChecklist(document, { checklist, files });
    if (drafted === undefined)
        throw wrong(`${checklist} has no items: expected a Markdown list such as "- [ ] All tests passing"`);
    const untracked = files.includes(checklist) ? [] : ['', `${checklist} is not tracked by git yet: commit it, since the gate reads it from the commit.`];
    return { draft: drafted.draft, origin: checklist, lines: [...checklistListing(drafted, checklist), ...untracked] };
}
async function readText(path) {
    const { size } = await (0,promises_.stat)(path).catch(unreadable(path));
    if (size > mostBytes)
        throw wrong(`${path} has ${size} bytes; a checklist may have ${mostBytes}`);
    const bytes = await (0,promises_.readFile)(path).catch(unreadable(path));
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (cause) {
        throw wrong(`${path} is not UTF-8 text: save it as UTF-8`, cause);
    }
}
function slashed(path) {
    return path.split(external_node_path_.sep).join('/');
}
async function write(path, text, force) {
    const cannot = (error) => {
        throw wrong(`${path} cannot be written: ${(0,said .a)(error, 'message')}`, error);
    };
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true }).catch(cannot);
    await (0,promises_.writeFile)(path, text, { flag: force ? 'w' : 'wx' }).catch((error) => {
        if ((0,said .a)(error, 'code') !== 'EEXIST')
            return cannot(error);
        throw wrong(`${path} is there already: give --force to replace it, or --output another path`, error);
    });
}
function unreadable(path) {
    return (error) => {
        throw wrong(`${path} cannot be read: ${(0,said .a)(error, 'message')}`, error);
    };
}
function wrong(message, cause) {
    return new errors .j1('input-invalid', [{ message }], { cause });
}


  }),

  1462:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    repaired: () => (  repaired)
  });
function repaired(text) {
    let damaged = 0;
    const whole = text.replace(sequence, (run) => {
        const found = decoded(run);
        if (found === undefined)
            return run;
        damaged++;
        return found;
    });
    return { text: whole, damaged };
}
const byteOf = new Map();
for (const encoding of ['windows-1254', 'windows-1252']) {
    const characters = new TextDecoder(encoding).decode(Uint8Array.from({ length: 128 }, (_, index) => 128 + index));
    for (const [index, character] of Array.from(characters).entries())
        byteOf.set(character, 128 + index);
}
const inClass = (from, to) => `[${[...byteOf].filter(([, byte]) => byte >= from && byte <= to).map(([character]) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`).join('')}]`;
const next = inClass(0x80, 0xbf);
const sequence = new RegExp(`${inClass(0xc2, 0xc3)}${next}|${inClass(0xe0, 0xef)}${next}{1,2}|${inClass(0xf0, 0xf4)}${next}{1,3}`, 'gu');
const lost = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e];
const utf8 = new TextDecoder('utf-8', { fatal: true });
function decoded(run) {
    const bytes = Array.from(run, (character) => byteOf.get(character) ?? 0);
    const [lead = 0] = bytes;
    const wanted = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (bytes.length === wanted)
        return fromUtf8(bytes);
    if (lead !== 0xe2 && lead !== 0xf0)
        return undefined;
    if (bytes.length !== wanted - 1)
        return '\ufffd';
    const candidates = new Set(bytes.flatMap((_, index) => lost.flatMap((byte) => fromUtf8([...bytes.slice(0, index + 1), byte, ...bytes.slice(index + 1)]) ?? [])));
    const emoji = [...candidates].filter((character) => /^\p{Emoji_Presentation}$/u.test(character));
    return emoji.length === 1 ? emoji[0] : '\ufffd';
}
function fromUtf8(bytes) {
    try {
        return utf8.decode(Uint8Array.from(bytes));
    }
    catch {
        return undefined;
    }
}


  })

};
