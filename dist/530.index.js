export const id = 530;
export const ids = [530];
export const modules = {

/***/ 6270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readCheckoutFile)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



async function readCheckoutFile(folder, path) {
    try {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigurationError */ .j1('policy-unreadable', [{ message: `${path} leads out of the repository` }]);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 8415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E9: () => (/* binding */ parseDuration),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   a3: () => (/* binding */ formatDuration),
/* harmony export */   dw: () => (/* binding */ Duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

const units = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const pattern = /^(?:0|([1-9][0-9]{0,8})(ms|s|m|h|d))$/;
function parseDuration(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [, amount, unit] = match;
    return amount === undefined ? 0 : Number(amount) * units[unit];
}
function formatDuration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 120)
        return `${seconds} s`;
    const minutes = Math.round(seconds / 60);
    if (minutes < 120)
        return `${minutes} min`;
    const rest = minutes % 60;
    return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
}
const Duration = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(pattern, { error: 'expected a duration such as 0, 30s, 10m, 2h or 1d' })
    .meta({ examples: ['10m'] });
function milliseconds(duration) {
    const value = parseDuration(duration);
    if (value === undefined)
        throw new TypeError(`not a duration: ${duration}`);
    return value;
}


/***/ }),

/***/ 3828:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gX: () => (/* binding */ evidenceErrorCodes),
/* harmony export */   j1: () => (/* binding */ ConfigurationError),
/* harmony export */   oe: () => (/* binding */ EvidenceError)
/* harmony export */ });
const evidenceErrorCodes = {
    'permission-denied': 'The token, or its absence, does not let the gate read this evidence.',
    'not-found': 'What the evidence should be read from does not exist, or is hidden from this token.',
    'rate-limited': 'The API quota is used up, or GitHub asked the gate to slow down.',
    unreadable: 'An answer came, but cut short, contradictory or not in the documented shape.',
    'timed-out': 'No answer came in time.',
    internal: 'A bug in the gate. It closes the gate like any other error.'
};
class EvidenceError extends Error {
    name = 'EvidenceError';
    code;
    remedy;
    transient;
    retryAfter;
    constructor(code, message, remedy, options = {}) {
        super(message, { cause: options.cause });
        this.code = code;
        this.remedy = remedy;
        this.transient = options.transient ?? false;
        this.retryAfter = options.retryAfter ?? 0;
    }
}
class ConfigurationError extends Error {
    name = 'ConfigurationError';
    code;
    problems;
    constructor(code, problems, options) {
        super(problems.map((problem) => problem.message).join('; '), options);
        this.code = code;
        this.problems = problems;
    }
}


/***/ }),

/***/ 1307:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ blocks)
/* harmony export */ });
function blocks(outcome) {
    return outcome.status !== 'passed' && outcome.status !== 'not-applicable';
}


/***/ }),

/***/ 6143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shortSha),
/* harmony export */   f: () => (/* binding */ fullName)
/* harmony export */ });
function fullName(repository) {
    return `${repository.owner}/${repository.name}`;
}
function shortSha(sha) {
    return sha.slice(0, 10);
}


/***/ }),

/***/ 9716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ matchesName),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Zv: () => (/* binding */ listNames),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
function matchesName(pattern, name) {
    const tokens = pattern.match(/\\\*|\*|[^]/gu) ?? [];
    const letters = Array.from(name);
    let token = 0;
    let letter = 0;
    let star = -1;
    let resume = 0;
    while (letter < letters.length) {
        const wanted = tokens[token];
        if (wanted === '*') {
            star = token++;
            resume = letter;
        }
        else if (wanted !== undefined && (wanted === '\\*' ? '*' : wanted) === letters[letter]) {
            token++;
            letter++;
        }
        else if (star >= 0) {
            token = star + 1;
            letter = ++resume;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === '*')
        token++;
    return token === tokens.length;
}
function listNames(names, most = 8) {
    const unique = [...new Set(names)];
    if (unique.length > most)
        return `${unique.slice(0, most).join(', ')} and ${unique.length - most} more`;
    if (unique.length < 2)
        return unique.join('');
    return `${unique.slice(0, -1).join(', ')} and ${unique.at(-1)}`;
}
function count(amount, noun) {
    return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
function nearest(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near === undefined ? '' : ` (did you mean "${near}"?)`;
}
function editDistance(a, b) {
    if (Math.abs(a.length - b.length) > 12 || a.length > 64)
        return Infinity;
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            const swap = i > 1 && j > 1 && isSwap ? (before[j - 2] ?? 0) + 1 : Infinity;
            next.push(Math.min(substitution, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        before = row;
        row = next;
    }
    return row.at(-1) ?? Infinity;
}


/***/ }),

/***/ 8067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   cX: () => (/* binding */ comparePrecedence),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   mx: () => (/* binding */ versionOfTag),
/* harmony export */   py: () => (/* binding */ tagPatternVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);


function isVersion(text) {
    return parsed(text) !== undefined;
}
function isPrerelease(version) {
    return (parsed(version)?.prerelease.length ?? 0) > 0;
}
function comparePrecedence(a, b) {
    return semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__(a, b);
}
function tagPatternVersion(tag, pattern) {
    if (pattern === undefined)
        return /^v?(\d.*)$/su.exec(tag)?.[1];
    const [before = '', after, ...more] = pattern.split('{version}');
    if (after === undefined || more.length > 0)
        return undefined;
    if (tag.length <= before.length + after.length || !tag.startsWith(before) || !tag.endsWith(after))
        return undefined;
    return tag.slice(before.length, tag.length - after.length);
}
function versionOfTag(tag, pattern) {
    const text = tagPatternVersion(tag, pattern);
    return text !== undefined && isVersion(text) ? text : undefined;
}
function parsed(text) {
    const version = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    if (version === null)
        return undefined;
    const build = version.build.length === 0 ? '' : `+${version.build.join('.')}`;
    return `${version.version}${build}` === text ? version : undefined;
}


/***/ }),

/***/ 7495:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ When),
/* harmony export */   z: () => (/* binding */ unlike)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);


const Patterns = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1);
const When = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    events: Patterns.optional().describe('Events that start such a run, e.g. `[push, release]`.'),
    tags: Patterns.optional().describe('The run releases a tag that matches one of these, e.g. `["v*"]`.'),
    branches: Patterns.optional().describe('The run is on a branch that matches one of these.')
})
    .refine((when) => Object.values(when).some((line) => line !== undefined), { error: 'needs events, tags or branches' });
function unlike(when, subject) {
    const branch = subject.ref?.startsWith('refs/heads/') === true ? subject.ref.slice('refs/heads/'.length) : undefined;
    const lines = [
        ['events', when.events, subject.event],
        ['tags', when.tags, subject.tag],
        ['branches', when.branches, branch]
    ];
    for (const [line, patterns, value] of lines) {
        if (patterns === undefined)
            continue;
        if (value === undefined)
            return `only for ${line} ${patterns.join(', ')}; this run has none`;
        if (!patterns.some((pattern) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesName */ .Hj)(pattern, value))) {
            return `only for ${line} ${patterns.join(', ')}; this run has ${value}`;
        }
    }
    return undefined;
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ decide),
/* harmony export */   i: () => (/* binding */ unmet)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

function decide(criteria) {
    const active = criteria.filter((criterion) => criterion.enforcement === 'active');
    const verified = active.some((criterion) => criterion.outcome.status === 'passed');
    return verified && !active.some((criterion) => (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(criterion.outcome)) ? 'go' : 'no-go';
}
function unmet(criteria) {
    return criteria.filter((criterion) => criterion.enforcement === 'active' && (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(criterion.outcome));
}


/***/ }),

/***/ 116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zY: () => (/* binding */ errorOutcome),
  Op: () => (/* binding */ look),
  uV: () => (/* binding */ otherRun)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/when.js
var when = __webpack_require__(7495);
;// CONCATENATED MODULE: ./lib/gate/expand.js

const placeholder = /\{(version|tag|sha|previous-version)\}/g;
function expand(options, subject) {
    return walk(options, subject);
}
function walk(value, subject) {
    if (typeof value === 'string')
        return value.replaceAll(placeholder, (_, word) => fill(word, subject));
    if (Array.isArray(value))
        return value.map((item) => walk(item, subject));
    if (typeof value === 'object' && value !== null)
        return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, walk(item, subject)]));
    return value;
}
function fill(word, subject) {
    const value = { version: subject.version, tag: subject.tag, sha: subject.commit }[word];
    if (value !== undefined)
        return value;
    const why = word === 'previous-version' ? 'this version of the gate does not look for the last release' : 'this run releases no tag that spells one';
    throw new errors/* EvidenceError */.oe('not-found', `{${word}} stands in the policy, but ${why}`, `Run the gate on a tag, give it the input \`tag\`, or limit the criterion with \`when: { tags: ["*"] }\`.`);
}

;// CONCATENATED MODULE: ./lib/gate/look.js



const otherRun = 'other-run';
async function look(criterion, ports, request, timeLeft) {
    const { subject, clock, run, log } = request;
    const people = request.policy.policy.people;
    const base = { id: criterion.id, kind: criterion.kind, name: criterion.name, enforcement: enforcementAt(criterion, clock.now()), ...(criterion.help === undefined ? {} : { help: criterion.help }) };
    const excluded = criterion.when === undefined ? undefined : (0,when/* unlike */.z)(criterion.when, subject);
    if (excluded !== undefined) {
        const outcome = { status: 'not-applicable', reason: otherRun, wanted: excluded, seen: `not applicable: ${excluded}`, findings: [] };
        return { result: { ...base, outcome, options: criterion.options }, open: false, retryAfter: 0 };
    }
    try {
        const kind = kindOf(criterion, request.registry);
        const options = expand(criterion.options, subject);
        const evidence = await inTime(kind.collect(options, { subject, ports, run, people }), request);
        const outcome = kind.evaluate(options, evidence, { subject, now: clock.now(), timeLeft, people });
        return { result: { ...base, outcome, options, evidence }, open: outcome.status === 'pending', retryAfter: 0 };
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const outcome = errorOutcome(criterion, error, request.registry.get(criterion.kind));
        return { result: { ...base, outcome, options: criterion.options }, open: error instanceof errors/* EvidenceError */.oe && error.transient, retryAfter: error instanceof errors/* EvidenceError */.oe ? error.retryAfter : 0 };
    }
}
async function inTime(answer, { signal, lookLimit }) {
    let giveUp = () => undefined;
    const over = new Promise((_, reject) => {
        giveUp = () => {
            const why = signal.aborted ? `the gate was stopped (${String(signal.reason)}) before the answer came` : 'the answer was not complete when the time that the gate had was over';
            reject(new errors/* EvidenceError */.oe('timed-out', why, 'Run the gate again, with a longer `wait-for` if GitHub is slow.'));
        };
    });
    const either = [signal, lookLimit];
    for (const one of either)
        one.addEventListener('abort', giveUp, { once: true });
    if (either.some((one) => one.aborted))
        giveUp();
    return Promise.race([answer, over]).finally(() => {
        for (const one of either)
            one.removeEventListener('abort', giveUp);
    });
}
function kindOf(criterion, registry) {
    const kind = registry.get(criterion.kind);
    if (kind === undefined)
        throw new TypeError(`no kind ${criterion.kind}`);
    return kind;
}
function errorOutcome(criterion, error, kind) {
    const wanted = kind?.title ?? criterion.kind;
    if (error instanceof errors/* EvidenceError */.oe) {
        return { status: 'error', reason: error.code, wanted, seen: error.message, remedy: error.remedy, findings: [] };
    }
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return {
        status: 'error',
        reason: 'internal',
        wanted,
        seen: `the gate itself failed here: ${message}`,
        remedy: 'This is a bug in the gate. Run it with debug logging (re-run the job with "Enable debug logging") and open an issue with the log.',
        findings: []
    };
}
function enforcementAt({ enforcement, activeFrom }, now) {
    const notYet = activeFrom !== undefined && now.getTime() < Date.parse(`${activeFrom}T00:00:00Z`);
    return enforcement === 'active' && !notYet ? 'active' : 'evaluate';
}


/***/ }),

/***/ 232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/gate/look.js + 1 modules
var look = __webpack_require__(116);
;// CONCATENATED MODULE: ./lib/gate/remember.js
function remember(port) {
    const answers = new Map();
    return new Proxy(port, {
        get(target, question, receiver) {
            const ask = Reflect.get(target, question, receiver);
            if (typeof ask !== 'function')
                return ask;
            return (...parameters) => {
                const key = JSON.stringify([String(question), parameters]);
                if (!answers.has(key))
                    answers.set(key, Reflect.apply(ask, target, parameters));
                return answers.get(key);
            };
        }
    });
}

;// CONCATENATED MODULE: ./lib/gate/run.js




const longestInterval = 60_000;
const leastLook = 60_000;
const longestTimer = 2 ** 31 - 1;
const lowQuota = 0.2;
async function runGate(request) {
    const { clock, log, registry, subject, stage, policy } = request;
    const startedAt = clock.now();
    const deadline = clock.monotonic() + request.waitFor;
    const staged = policy.policy.criteria.filter((criterion) => criterion.enforcement !== 'disabled' && criterion.stages.includes(stage));
    const leftOut = (criterion) => request.local && registry.get(criterion.kind)?.local !== true;
    const criteria = staged.filter((criterion) => !leftOut(criterion));
    const looks = new Map();
    let said = '';
    for (let interval = request.pollInterval;; interval = Math.min(interval * 1.5, longestInterval)) {
        const left = deadline - clock.monotonic();
        const timeLeft = left > 0 && !request.signal.aborted;
        const round = remembering(request.ports);
        const open = criteria.filter((criterion) => looks.get(criterion.id)?.open !== false);
        const limit = new AbortController();
        const timer = setTimeout(() => limit.abort(), Math.min(Math.max(left, leastLook), longestTimer));
        const looked = await Promise.all(open.map(async (criterion) => (0,look/* look */.Op)(criterion, round, { ...request, lookLimit: limit.signal }, timeLeft)));
        clearTimeout(timer);
        for (const one of looked)
            looks.set(one.result.id, one);
        const waiting = looked.filter((one) => one.open);
        const stale = open.length < criteria.length;
        if (waiting.length === 0 && stale && (0,decide/* decide */.L)(resultsOf(criteria, looks)) === 'go' && !request.signal.aborted) {
            looks.clear();
            continue;
        }
        if (waiting.length === 0 || !timeLeft)
            break;
        const line = waiting.map(({ result }) => describeWaiting(result)).join('; ');
        if (line !== said)
            log.info(`Waiting up to ${(0,duration/* formatDuration */.a3)(left)} for ${line}`);
        said = line;
        const pause = Math.max(isLow(request.quota?.()) ? longestInterval : interval, ...waiting.map((one) => one.retryAfter));
        await clock.sleep(Math.min(pause, Math.max(0, deadline - clock.monotonic())), request.signal);
        if (request.signal.aborted)
            break;
    }
    const ordered = resultsOf(criteria, looks);
    const stopped = request.signal.aborted;
    const decision = stopped || policy.proposed.length > 0 ? 'no-go' : (0,decide/* decide */.L)(ordered);
    return {
        schemaVersion: 1,
        decision,
        allowed: !stopped && (decision === 'go' || request.enforcement === 'evaluate'),
        enforcement: request.enforcement,
        stage,
        subject,
        people: policy.policy.people,
        policy: policy.origin,
        criteria: ordered,
        leftToGitHub: staged.filter(leftOut).map(({ id, kind, name }) => ({ id, kind, name })),
        proposedPolicy: policy.proposed,
        ...(stopped ? { stoppedBy: String(request.signal.reason) } : {}),
        notices: request.notices ?? [],
        startedAt: startedAt.toISOString(),
        decidedAt: clock.now().toISOString()
    };
}
function resultsOf(criteria, looks) {
    return criteria.flatMap((criterion) => looks.get(criterion.id)?.result ?? []);
}
function isLow(quota) {
    return quota !== undefined && quota.remaining < quota.limit * lowQuota;
}
function describeWaiting({ name, outcome }) {
    return outcome.status === 'pending' ? `${name} (${outcome.awaiting.join(', ')})` : `${name} (${outcome.seen})`;
}
function remembering(ports) {
    return { github: remember(ports.github), remote: remember(ports.remote), tree: remember(ports.tree), worktree: remember(ports.worktree) };
}


/***/ }),

/***/ 7631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ completeSubject)
/* harmony export */ });
/* harmony import */ var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8067);

async function completeSubject({ defaultBranch, ...facts }, policy, remote) {
    const { tag: tagPattern, branch: named } = policy.subject;
    const branch = named ?? defaultBranch ?? (await remote.defaultBranch().catch(() => undefined));
    const version = facts.tag === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__/* .versionOfTag */ .mx)(facts.tag, tagPattern);
    return {
        ...facts,
        ...(tagPattern === undefined ? {} : { tagPattern }),
        ...(branch === undefined ? {} : { branch }),
        ...(version === undefined ? {} : { version })
    };
}


/***/ }),

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ defaultPolicyPath),
  t: () => (/* binding */ loadPolicy)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/policy/built-in.js
function builtInPolicy({ jobs }) {
    return `version: 1
criteria:
  checks:
    name: Every check on the commit succeeded
    kind: checks
${jobs ? '  jobs:\n    name: Earlier jobs of this run succeeded\n    kind: jobs\n' : ''}  worktree:
    name: Nothing is uncommitted
    kind: worktree
  branch:
    name: The commit is on the default branch
    kind: branch
  tag:
    name: The tag is pushed and on the commit
    kind: tag
    when: { tags: ["*"] }
  version:
    name: Version files agree
    kind: version
    required: false
  approvals:
    name: The pull request was approved
    kind: approvals
`;
}

// EXTERNAL MODULE: ./lib/policy/parse.js + 1 modules
var parse = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/policy/load.js




const defaultPolicyPath = '.github/deployment-gate.yml';
async function loadPolicy(request, sources, registry) {
    const given = request.policy?.trim() === '' ? undefined : request.policy;
    if (given !== undefined && isInline(given))
        return use(given, 'policy', { source: 'inline', trusted: true }, registry);
    const path = given ?? defaultPolicyPath;
    if (request.policyRef === 'head') {
        const text = await sources.checkoutFile(path);
        return text === undefined ? absent(path, 'the checkout', given, request, registry) : use(text, path, { source: 'file', path, trusted: false }, registry);
    }
    const ref = request.policyRef === undefined ? request.trustedRef : fullRef(request.policyRef);
    const { text, commit } = await readAt(ref, path, sources);
    const loaded = text === undefined
        ? absent(path, ref, given, request, registry)
        : use(text, path, { source: 'file', path, ref, commit, trusted: true }, registry);
    return { ...loaded, proposed: await checkProposed(path, text, request, sources, registry) };
}
async function readAt(ref, path, sources) {
    try {
        return await sources.fileAt(ref, path);
    }
    catch (error) {
        if (!(error instanceof errors/* EvidenceError */.oe))
            throw error;
        const problem = { message: `the policy ${path} at ${ref} could not be read: ${error.message}. ${error.remedy}` };
        throw new errors/* ConfigurationError */.j1('policy-unreadable', [problem], { cause: error });
    }
}
function use(text, path, origin, registry) {
    const parsed = (0,parse/* parsePolicy */.O)(text, path, registry);
    if (parsed.policy === undefined)
        throw new errors/* ConfigurationError */.j1('policy-invalid', parsed.problems);
    return { policy: parsed.policy, origin: { ...origin, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') }, proposed: [] };
}
function absent(path, where, given, request, registry) {
    if (given === undefined)
        return use(builtInPolicy({ jobs: request.jobs }), 'built-in policy', { source: 'built-in', trusted: true }, registry);
    const message = `there is no file ${path} at ${where}. Commit it there, correct the input \`policy\`, or leave the input out to use the built-in policy`;
    throw new errors/* ConfigurationError */.j1('policy-unreadable', [{ message }]);
}
async function checkProposed(path, trusted, request, sources, registry) {
    if (request.proposedCommit === undefined)
        return [];
    const { text } = await readAt(request.proposedCommit, path, sources);
    if (text === undefined || text === trusted)
        return [];
    return (0,parse/* parsePolicy */.O)(text, path, registry).problems ?? [];
}
function fullRef(ref) {
    return ref === 'HEAD' || ref.startsWith('refs/') || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref) ? ref : `refs/heads/${ref}`;
}
function isInline(policy) {
    return policy.includes('\n') || policy.trimStart().startsWith('{');
}


/***/ }),

/***/ 7655:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/policy/issues.js

function explainIssue(issue, schema, content) {
    const { path } = issue;
    const value = valueAt(content, path);
    const label = path.length === 0 ? '' : `${path.map(String).join('.')}: `;
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            return issue.keys.map((key) => ({ path, key, message: `${label}unknown key "${key}"${(0,core_text/* didYouMean */.au)(key, known) || `; known are ${(0,core_text/* listNames */.Zv)(known, 20)}`}` }));
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            return [{ path, message: `${label}${typeof value === 'string' ? `"${value}" is` : `${describe(value)} is`} none of ${(0,core_text/* listNames */.Zv)(values, 20)}${(0,core_text/* didYouMean */.au)(String(value), values)}` }];
        }
        case 'invalid_type':
            return [{ path, message: `${label}${value === undefined ? `is missing; expected ${issue.expected}` : `expected ${issue.expected}, not ${describe(value)}`}` }];
        case 'invalid_union':
            return bestBranch(issue, value)?.flatMap((one) => explainIssue({ ...one, path: [...path, ...one.path] }, schema, content)) ?? [{ path, message: `${label}${issue.message}` }];
        default:
            return [{ path, message: `${label}${issue.message}` }];
    }
}
function bestBranch(issue, value) {
    const fits = (branch) => !branch.some((one) => one.path.length === 0 && one.code === 'invalid_type');
    const fitting = issue.errors.filter(fits).toSorted((a, b) => a.length - b.length);
    if (fitting[0] !== undefined)
        return fitting[0];
    const expected = issue.errors.flatMap((branch) => branch.flatMap((one) => (one.code === 'invalid_type' && one.path.length === 0 ? [one.expected] : [])));
    return [{ code: 'custom', path: [], message: `expected ${[...new Set(expected)].join(' or ')}, not ${describe(value)}`, input: value }];
}
function valueAt(content, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), content);
}
function describe(value) {
    if (value === null)
        return 'an empty value';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'keys and values';
    return typeof value === 'string' ? `the text "${value}"` : `the ${typeof value} ${String(value)}`;
}
function keysAt(schema, path) {
    const { def } = schema._zod;
    switch (def.type) {
        case 'optional':
        case 'default':
            return keysAt(def.innerType, path);
        case 'union':
            return def.options.flatMap((option) => keysAt(option, path));
        case 'array':
            return keysAt(def.element, path.slice(1));
        case 'record':
            return keysAt(def.valueType, path.slice(1));
        case 'object': {
            const [key, ...rest] = path;
            if (key === undefined)
                return Object.keys(def.shape);
            const next = def.shape[String(key)];
            return next === undefined ? [] : keysAt(next, rest);
        }
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./lib/policy/schema.js
var policy_schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/policy/parse.js





const limits = { characters: 128 * 1024, aliases: 50, criteria: 500, problems: 100 };
function parsePolicy(text, path, registry) {
    if (text.length > limits.characters)
        return { problems: [{ message: `the policy is longer than ${limits.characters} characters`, place: { path } }] };
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { version: '1.2', schema: 'core', strict: true, lineCounter: lines, prettyErrors: false });
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { path, line, column: col };
    };
    const problems = [...document.errors, ...document.warnings].map((error) => ({ message: yamlMessage(error), place: at(error.pos[0]) }));
    const content = toPlain(document, problems, { path });
    if (content === undefined)
        return { problems };
    const report = (message, issuePath, key) => {
        if (problems.length < limits.problems)
            problems.push({ message, place: at(offsetOf(document, issuePath, key)) });
    };
    const outline = policy_schema/* PolicyOutline */.D2.safeParse(content);
    if (!outline.success) {
        for (const issue of outline.error.issues.flatMap((one) => explainIssue(one, policy_schema/* PolicyOutline */.D2, content))) {
            if (issue.path[0] === 'criteria' && issue.path.length > 1)
                continue;
            report(issue.message, issue.path, issue.key);
        }
    }
    const people = readPeople(content);
    const criteria = readCriteria(content, people, registry, report, (criterionPath) => at(offsetOf(document, criterionPath)).line);
    if (problems.length > 0 || !outline.success)
        return { problems: inOrder(problems) };
    return { policy: { subject: withoutUndefined(outline.data.subject ?? {}), people: outline.data.people ?? {}, criteria } };
}
function readPeople(content) {
    const people = policy_schema/* PolicyOutline */.D2.shape.people.safeParse('people' in content ? content.people : undefined);
    return people.success ? (people.data ?? {}) : undefined;
}
function readCriteria(content, people, registry, report, lineOf) {
    const all = 'criteria' in content ? content.criteria : undefined;
    if (typeof all !== 'object' || all === null || Array.isArray(all))
        return [];
    if (Object.keys(all).length > limits.criteria) {
        report(`more than ${limits.criteria} criteria`, ['criteria']);
        return [];
    }
    if (Object.keys(all).length === 0)
        report('no criterion is listed: a gate that asks for nothing does not open', ['criteria']);
    return Object.entries(all).flatMap(([id, value]) => {
        const path = ['criteria', id];
        if (!/^[A-Za-z][A-Za-z0-9_-]{0,99}$/.test(id))
            report(`"${id}" is no id: letters, digits, - and _, starting with a letter`, path);
        if (typeof value !== 'object' || value === null || Array.isArray(value)) {
            report(`${id}: expected a criterion, that is keys and values with a kind`, path);
            return [];
        }
        const word = 'kind' in value ? value.kind : undefined;
        const kind = typeof word === 'string' ? registry.get(word) : undefined;
        if (kind === undefined) {
            const kinds = [...registry.keys()];
            const message = typeof word === 'string' ? `unknown kind "${word}"${(0,core_text/* didYouMean */.au)(word, kinds)}` : 'needs a kind';
            report(`${id}: ${message}; the kinds are ${kinds.join(', ')}`, word === undefined ? path : [...path, 'kind']);
            return [];
        }
        const schema = (0,policy_schema/* criterionSchema */.$A)(kind);
        const parsed = schema.safeParse(value);
        if (!parsed.success) {
            for (const issue of parsed.error.issues.flatMap((one) => explainIssue(one, schema, value))) {
                report(`${id}: ${issue.message}`, [...path, ...issue.path], issue.key);
            }
            return [];
        }
        const criterion = toCriterion(id, parsed.data, lineOf(path));
        const problemsOfOptions = people === undefined ? [] : (kind.verify?.(criterion.options, { people }) ?? []);
        for (const problem of problemsOfOptions)
            report(`${id}: ${problem.message}`, [...path, ...problem.path]);
        return [criterion];
    });
}
const Common = schemas/* object */.Ikc({ kind: schemas/* string */.YjP(), ...policy_schema/* commonKeys */.GO });
function toCriterion(id, data, line) {
    const common = Common.parse(data);
    const options = Object.fromEntries(Object.entries(data).filter(([key]) => !(key in Common.shape)));
    return {
        id,
        kind: common.kind,
        name: common.name ?? id,
        enforcement: common.enforcement,
        stages: common.stages,
        options,
        ...withoutUndefined({ activeFrom: common['active-from'], when: common.when, help: common.help, line })
    };
}
function toPlain(document, problems, place) {
    try {
        const content = document.toJS({ maxAliasCount: limits.aliases });
        if (typeof content === 'object' && content !== null && !Array.isArray(content))
            return content;
        problems.push({ message: 'the policy is empty: expected `version: 1` and `criteria:`', place: { ...place, line: 1, column: 1 } });
    }
    catch (error) {
        problems.push({ message: `not readable as YAML: ${error instanceof Error ? error.message : String(error)}`, place: { ...place, line: 1, column: 1 } });
    }
    return undefined;
}
function offsetOf(document, path, key) {
    const [...rest] = path;
    for (;;) {
        const node = rest.length === 0 ? document.contents : document.getIn(rest, true);
        if (key !== undefined && (0,dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
            if ((0,dist/* isScalar */.jn)(pair?.key) && pair.key.range != null)
                return pair.key.range[0];
        }
        if (rest.length === 2 && rest[0] === 'criteria' && key === undefined)
            return keyOffset(document, rest) ?? node?.range?.[0] ?? 0;
        if (node?.range != null)
            return node.range[0];
        if (rest.pop() === undefined)
            return 0;
    }
}
function keyOffset(document, [, id]) {
    const criteria = document.getIn(['criteria'], true);
    const pair = (0,dist/* isMap */.jh)(criteria) ? criteria.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(id)) : undefined;
    return (0,dist/* isScalar */.jn)(pair?.key) ? pair.key.range?.[0] : undefined;
}
function yamlMessage(error) {
    return error.code === 'DUPLICATE_KEY' ? 'this key stands twice: the later one would silently replace the earlier' : error.message;
}
function inOrder(problems) {
    return problems.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
}
function withoutUndefined(object) {
    return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}


/***/ }),

/***/ 8048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ registry)
});

// UNUSED EXPORTS: registryOf

// NAMESPACE OBJECT: ./lib/criteria/index.js
var criteria_namespaceObject = {};
__webpack_require__.r(criteria_namespaceObject);
__webpack_require__.d(criteria_namespaceObject, {
  approvals: () => (approvals),
  branch: () => (branch),
  checks: () => (checks),
  jobs: () => (jobs),
  tag: () => (tag),
  version: () => (version),
  worktree: () => (worktree)
});

;// CONCATENATED MODULE: ./lib/core/criterion.js
function defineCriterion(definition) {
    return definition;
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/criteria/checks/collect.js

async function collect(options, { subject, ports: { github }, run }) {
    const [checkRuns, statuses, runs] = await Promise.all([
        github.checkRuns(subject.commit),
        github.statuses(subject.commit),
        readRuns(options, github.workflowRuns(subject.commit))
    ]);
    if (typeof runs === 'string')
        return { checkRuns, statuses, workflowRuns: [], withoutRuns: runs, jobs: [], own: { runId: run.runId ?? null, checkRunId: run.checkRunId ?? null } };
    const workflowRuns = runs;
    const again = workflowRuns.filter((workflowRun) => workflowRun.attempt > 1);
    const jobs = (await Promise.all(again.map(async (workflowRun) => github.workflowJobs(workflowRun.id)))).flat();
    const checkRunId = run.checkRunId ?? (await ownJob(run, github)) ?? null;
    return { checkRuns, statuses, workflowRuns, jobs, own: { runId: run.runId ?? null, checkRunId } };
}
async function readRuns(options, runs) {
    return runs.catch((error) => {
        if (options.require === undefined || !(error instanceof errors/* EvidenceError */.oe) || error.code !== 'permission-denied')
            throw error;
        return `${error.message}. ${error.remedy}`;
    });
}
async function ownJob(run, github) {
    if (run.runId === undefined || run.runner === undefined)
        return undefined;
    const jobs = await github.workflowJobs(run.runId);
    const candidates = jobs.filter((job) => job.runner === run.runner && job.attempt === (run.runAttempt ?? 1) && job.status !== 'completed');
    return candidates.length === 1 ? candidates[0]?.id : undefined;
}

// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/subject.js
var core_subject = __webpack_require__(6143);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/criteria/checks/superseded.js
function standings(evidence, runOf) {
    const byRun = jobsByRun(evidence, runOf);
    return (checkRun) => {
        const run = runOf(checkRun);
        const newer = run === undefined ? [] : evidence.workflowRuns.filter((other) => other.path === run.path && other.event === run.event && other.id > run.id);
        if (run === undefined || newer.length === 0)
            return 'current';
        const named = (id) => (byRun.get(id) ?? []).filter(({ name }) => name === checkRun.name);
        const takesPlace = (other) => {
            const jobs = named(other.id).filter((job) => !isSkipped(job) || isSkipped(checkRun));
            return jobs.length > 0 && jobs.length >= named(run.id).length;
        };
        if (newer.some(takesPlace))
            return 'replaced';
        if (run.conclusion === 'cancelled' && (isSkipped(checkRun) || checkRun.conclusion === 'cancelled'))
            return 'replaced';
        return newer.some((other) => other.status !== 'completed' && other.id !== evidence.own.runId) ? 'provisional' : 'current';
    };
}
function jobsByRun(evidence, runOf) {
    const jobs = new Map();
    for (const checkRun of evidence.checkRuns) {
        const id = runOf(checkRun)?.id;
        if (id !== undefined)
            jobs.set(id, [...(jobs.get(id) ?? []), checkRun]);
    }
    return jobs;
}
function isSkipped({ status, conclusion }) {
    return status === 'completed' && conclusion === 'skipped';
}

;// CONCATENATED MODULE: ./lib/criteria/checks/identity.js

function currentChecks(evidence) {
    const runOf = runsOfChecks(evidence);
    const standingOf = standings(evidence, runOf);
    const replaced = replacedJobs(evidence);
    const attempts = new Map(evidence.jobs.map((job) => [job.id, job.attempt]));
    const checkRuns = evidence.checkRuns.flatMap((checkRun) => {
        if (checkRun.id === evidence.own.checkRunId || replaced.has(checkRun.id))
            return [];
        const standing = standingOf(checkRun);
        if (standing === 'replaced')
            return [];
        const run = runOf(checkRun);
        const check = ofCheckRun(checkRun, run);
        const attempt = attempts.get(checkRun.id);
        const again = run !== undefined && run.status !== 'completed' && run.id !== evidence.own.runId && attempt !== undefined && attempt < run.attempt;
        if (again)
            return [{ ...check, completed: false, word: `of attempt ${attempt}, while attempt ${run.attempt} is under way` }];
        return standing === 'provisional' ? [{ ...check, completed: false, word: 'of an older run, while a newer one is under way' }] : [check];
    });
    return [...checkRuns, ...newestStatuses(evidence.statuses).map(ofStatus)];
}
function runsWithJobs(evidence) {
    const runOf = runsOfChecks(evidence);
    return new Set(evidence.checkRuns.flatMap((checkRun) => runOf(checkRun)?.id ?? []));
}
function currentRuns(evidence) {
    const newest = newestRuns(evidence.workflowRuns);
    return evidence.workflowRuns.filter((run) => newest.has(run.id));
}
function newestRuns(runs) {
    const newest = new Map();
    for (const run of runs) {
        const identity = key(run.path, run.event);
        newest.set(identity, Math.max(run.id, newest.get(identity) ?? run.id));
    }
    return new Set(newest.values());
}
function runsOfChecks({ workflowRuns }) {
    const bySuite = new Map(workflowRuns.flatMap((run) => (run.suite === null ? [] : [[run.suite, run]])));
    return (checkRun) => {
        const run = checkRun.suite === null ? undefined : bySuite.get(checkRun.suite);
        return run !== undefined && checkRun.url?.includes(`/actions/runs/${run.id}/`) === true ? run : undefined;
    };
}
function replacedJobs({ jobs }) {
    const amounts = new Map();
    const latest = new Map();
    for (const job of jobs) {
        const identity = key(job.runId, job.name);
        const inAttempt = key(identity, job.attempt);
        amounts.set(inAttempt, (amounts.get(inAttempt) ?? 0) + 1);
        latest.set(identity, Math.max(job.attempt, latest.get(identity) ?? job.attempt));
    }
    const isReplaced = (job) => {
        const identity = key(job.runId, job.name);
        const newest = latest.get(identity) ?? job.attempt;
        return job.attempt < newest && (amounts.get(key(identity, newest)) ?? 0) >= (amounts.get(key(identity, job.attempt)) ?? 0);
    };
    return new Set(jobs.filter(isReplaced).map((job) => job.id));
}
function newestStatuses(statuses) {
    const newest = new Map();
    for (const status of statuses) {
        const identity = key(status.creator, status.context);
        const known = newest.get(identity);
        if (known === undefined || status.id > known.id)
            newest.set(identity, status);
    }
    return [...newest.values()];
}
function ofCheckRun(checkRun, run) {
    const completed = checkRun.status === 'completed';
    return {
        name: checkRun.name,
        app: checkRun.app,
        workflow: run?.path ?? null,
        event: run?.event ?? null,
        runId: run?.id ?? null,
        completed,
        word: completed ? (checkRun.conclusion ?? 'no conclusion') : checkRun.status,
        url: checkRun.url,
        since: checkRun.startedAt
    };
}
function ofStatus(status) {
    return {
        name: status.context,
        app: status.creator,
        workflow: null,
        event: null,
        runId: null,
        completed: status.state !== 'pending',
        word: status.state,
        url: status.url,
        since: status.createdAt
    };
}
function key(...parts) {
    return JSON.stringify(parts);
}

// EXTERNAL MODULE: ./lib/core/when.js
var core_when = __webpack_require__(7495);
;// CONCATENATED MODULE: ./lib/criteria/checks/judge.js


const harmless = new Set(['success', 'neutral', 'skipped']);
function judge(checks, options, subject) {
    const brokenRuns = new Set(checks.filter(isBroken).map((check) => check.runId));
    return checks.map((check) => {
        const broken = isBroken(check);
        if (!check.completed)
            return { ...check, verdict: 'pending', broken };
        if (check.word === 'skipped' && check.runId !== null && brokenRuns.has(check.runId))
            return { ...check, verdict: 'failed', broken };
        if (options.accept.some((accepted) => accepted === check.word))
            return { ...check, verdict: 'accepted', broken };
        const excused = check.word === 'skipped' && mayBeSkipped(check, options, subject);
        return { ...check, verdict: excused ? 'excused' : 'failed', broken };
    });
}
function isBroken(check) {
    return check.completed && !harmless.has(check.word);
}
function mayBeSkipped(check, options, subject) {
    return (options['may-skip'] ?? []).some(({ name, when }) => (0,core_text/* matchesName */.Hj)(name, check.name) && (when === undefined || (0,core_when/* unlike */.z)(when, subject) === undefined));
}
function selects(selector, check) {
    const wanted = typeof selector === 'string' ? { name: selector } : selector;
    return ((0,core_text/* matchesName */.Hj)(wanted.name, check.name) &&
        (wanted.app === undefined || check.app === wanted.app || check.app === `${wanted.app}[bot]`) &&
        (wanted.workflow === undefined || (check.workflow !== null && (check.workflow === wanted.workflow || check.workflow.endsWith(`/${wanted.workflow}`)))) &&
        (wanted.event === undefined || check.event === wanted.event));
}
function describeSelector(selector) {
    if (typeof selector === 'string')
        return `"${selector}"`;
    const { name, workflow, event, app } = selector;
    const parts = [workflow && `of ${workflow}`, event && `on ${event}`, app && `by ${app}`].filter(Boolean);
    return [`"${name}"`, ...parts].join(' ');
}

;// CONCATENATED MODULE: ./lib/criteria/checks/evaluate.js





function evaluate(options, evidence, context) {
    const ignored = options.ignore ?? [];
    const all = judge([...currentChecks(evidence), ...runsWithoutChecks(options, evidence)], options, context.subject);
    const checks = all.filter((check) => !ignored.some((selector) => selects(selector, check)));
    const judged = options.require === undefined ? checks : checks.filter((check) => options.require?.some((selector) => selects(selector, check)));
    const base = { wanted: wanted(options, context), findings: withoutRuns(evidence) };
    const failed = judged.filter((check) => check.verdict === 'failed');
    if (failed.length > 0)
        return failure(base, failed, all);
    const missing = (options.require ?? []).filter((selector) => !checks.some((check) => selects(selector, check)));
    if (missing.length > 0)
        return absence(base, missing, checks, context);
    const running = judged.filter((check) => check.verdict === 'pending');
    if (running.length > 0) {
        return {
            ...base,
            status: 'pending',
            reason: 'running',
            seen: `${(0,core_text/* count */.U9)(running.length, 'check')} not finished: ${(0,core_text/* listNames */.Zv)(running.map(describe))}`,
            awaiting: running.map((check) => check.name),
            remedy: 'Wait for them to finish and run the gate again, or give it a longer `wait-for`. A gate of another workflow that itself waits for this one has to be listed under `ignore`, with its `workflow`.',
            findings: [...running.map((check) => finding(check, 'warning', `${describe(check)} is ${check.word}`)), ...base.findings]
        };
    }
    if (options.require !== undefined)
        return passed(base, judged, withoutRuns(evidence));
    return everything(base, judged, options, evidence, context);
}
function everything(base, judged, options, evidence, { now, timeLeft, subject }) {
    if (!judged.some((check) => check.word === 'success')) {
        const seen = judged.length === 0 ? 'no check run and no commit status' : `none that succeeded, only ${(0,core_text/* listNames */.Zv)(judged.map(describe))}`;
        const remedy = 'Let CI run on this commit before the gate (a push or a pull request starts it), or give the gate a longer `wait-for`. If this repository has no CI, leave the criterion out of the policy.' + startsNothing(subject);
        if (timeLeft)
            return { ...base, status: 'pending', reason: 'not-started', seen, remedy, awaiting: ['any check'] };
        return { ...base, status: 'failed', reason: 'no-checks', seen, remedy };
    }
    const newest = newestSighting(judged, evidence);
    const quietFor = newest === undefined ? 0 : now.getTime() - newest;
    const settle = (0,duration/* milliseconds */.Rz)(options.settle);
    if (quietFor < settle) {
        return {
            ...base,
            status: 'pending',
            reason: 'settling',
            seen: `${(0,core_text/* count */.U9)(judged.length, 'check')} succeeded, but the newest appeared ${(0,duration/* formatDuration */.a3)(Math.max(0, quietFor))} ago: more may come`,
            awaiting: [`nothing new for ${(0,duration/* formatDuration */.a3)(settle)}`],
            remedy: 'Name the checks that must be there with `require`: then nothing has to settle. Or give the gate a `wait-for` longer than `settle`.'
        };
    }
    return passed(base, judged, [
        { level: 'note', message: 'No check is required by name, so a workflow that never started was not missed. List them under `require`.' }
    ]);
}
function withoutRuns({ withoutRuns: why }) {
    if (why === undefined)
        return [];
    return [{ level: 'warning', message: `The workflow runs could not be read, so no check was taken to be superseded by a newer run: ${why}` }];
}
function passed(base, judged, notes) {
    const skipped = judged.filter((check) => check.verdict === 'excused');
    const accepted = judged.length - skipped.length;
    if (accepted === 0) {
        const seen = `${(0,core_text/* listNames */.Zv)(skipped.map((check) => check.name))} skipped, as the policy allows`;
        return { ...base, status: 'not-applicable', reason: 'all-skipped', seen, findings: notes };
    }
    const aside = skipped.length === 0 ? '' : `; skipped, as the policy allows: ${(0,core_text/* listNames */.Zv)(skipped.map((check) => check.name))}`;
    return { ...base, status: 'passed', reason: 'succeeded', seen: `${(0,core_text/* count */.U9)(accepted, 'check')} succeeded${aside}`, findings: notes };
}
function failure(base, failed, all) {
    const findings = failed.map((check) => {
        const upstream = check.word === 'skipped' ? all.filter((other) => other.runId !== null && other.runId === check.runId && other.broken) : [];
        const why = upstream.length === 0 ? '' : `, because ${(0,core_text/* listNames */.Zv)(upstream.map((other) => `"${other.name}"`))} did not succeed in the same run`;
        return finding(check, 'error', `${describe(check)} concluded ${check.word}${why}`);
    });
    const onlySkips = failed.every((check) => check.word === 'skipped');
    return {
        ...base,
        status: 'failed',
        reason: onlySkips ? 'skipped' : 'check-failed',
        seen: findings.map((one) => one.message).slice(0, 5).join('; ') + (findings.length > 5 ? `; and ${findings.length - 5} more` : ''),
        remedy: onlySkips
            ? 'A skipped check proves nothing. Make it run, or list it under `may-skip` with the runs in which it may be skipped.'
            : 'Open the failed check, mend it, and run it again on this commit; or release a commit on which it succeeds.',
        findings: [...findings, ...base.findings]
    };
}
function absence(base, missing, checks, { timeLeft, subject }) {
    const names = [...new Set(checks.map((check) => check.name))];
    const there = names.length === 0 ? 'No check is on the commit.' : `On the commit: ${(0,core_text/* listNames */.Zv)(names, 20)}.`;
    const findings = missing.map((selector) => {
        const near = (0,core_text/* nearest */.pA)(typeof selector === 'string' ? selector : selector.name, names);
        const hint = near === undefined ? '' : ` The nearest name there is "${near}".`;
        return { level: 'error', message: `No check on ${(0,core_subject/* shortSha */.F)(subject.commit)} matches ${describeSelector(selector)}. ${there}${hint}` };
    });
    const all = [...findings, ...base.findings];
    const seen = `${(0,core_text/* listNames */.Zv)(missing.map(describeSelector))} not seen. ${there}`;
    const remedy = 'Check the spelling against the names above; a reusable workflow\'s job is called "caller / callee". Make sure that the workflow runs for this event and commit: path filters and `[skip ci]` keep it from starting.' + startsNothing(subject);
    if (timeLeft)
        return { ...base, status: 'pending', reason: 'not-started', seen, remedy, awaiting: missing.map(describeSelector), findings: all };
    return { ...base, status: 'failed', reason: 'never-started', seen, remedy, findings: all };
}
function runsWithoutChecks(options, evidence) {
    if (options.require !== undefined)
        return [];
    const listed = runsWithJobs(evidence);
    const broken = new Set(currentChecks(evidence).filter(isBroken).map((check) => check.runId));
    return currentRuns(evidence).flatMap((run) => {
        const ended = run.status === 'completed';
        const conclusion = run.conclusion ?? 'no conclusion';
        const told = listed.has(run.id) && (harmless.has(conclusion) || broken.has(run.id));
        if (run.id === evidence.own.runId || (ended && told))
            return [];
        const completed = ended && conclusion !== 'success';
        return [
            {
                name: run.name ?? run.path,
                app: 'github-actions',
                workflow: run.path,
                event: run.event,
                runId: run.id,
                completed,
                word: completed ? conclusion : ended ? 'listed without its jobs' : (run.status ?? 'without a status'),
                url: run.url,
                since: run.createdAt
            }
        ];
    });
}
function startsNothing({ actor }) {
    if (actor !== 'github-actions[bot]')
        return '';
    return ' This run was started by github-actions[bot]: what a workflow pushes or creates with its GITHUB_TOKEN starts no further workflows. Push with the token of an app or a person instead, or start CI with workflow_dispatch.';
}
function newestSighting(judged, evidence) {
    const runs = evidence.workflowRuns.filter((run) => run.id !== evidence.own.runId).map((run) => run.createdAt);
    const times = [...judged.map((check) => check.since), ...runs].flatMap((time) => (time === null ? [] : [Date.parse(time)]));
    const known = times.filter((time) => !Number.isNaN(time));
    return known.length === 0 ? undefined : Math.max(...known);
}
function wanted(options, { subject }) {
    const accepted = options.accept.join(' or ');
    if (options.require === undefined)
        return `every check on ${(0,core_subject/* shortSha */.F)(subject.commit)} concluded ${accepted}, and at least one is there`;
    return `${(0,core_text/* listNames */.Zv)(options.require.map(describeSelector), 20)} on ${(0,core_subject/* shortSha */.F)(subject.commit)}, each concluded ${accepted}`;
}
function describe(check) {
    const origin = [check.workflow?.split('/').at(-1), check.event].filter((part) => part != null);
    if (origin.length > 0)
        return `"${check.name}" (${origin.join(', ')})`;
    return check.app === null ? `"${check.name}"` : `"${check.name}" (${check.app})`;
}
function finding(check, level, message) {
    return check.url === null ? { level, message } : { level, message, url: check.url };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./lib/criteria/checks/options.js



const Name = schemas/* string */.YjP().min(1).describe('Name of the check run or context of the commit status; `*` stands for any characters.');
const Selector = schemas/* strictObject */.rej({
    name: Name,
    app: schemas/* string */.YjP().min(1).optional().describe('Slug of the app that makes it, e.g. `github-actions`, or login of who sets the status.'),
    workflow: schemas/* string */.YjP().min(1).optional().describe('File name of the workflow, e.g. `ci.yml`, or its path.'),
    event: schemas/* string */.YjP().min(1).optional().describe('Event that started the workflow run, e.g. `push`.')
})
    .describe('A check pinned to who makes it.');
const Selectors = schemas/* array */.YOg(schemas/* union */.KCZ([Name, Selector])).min(1, { error: 'an empty list would require nothing: name a check or leave the line out' });
const options = schemas/* strictObject */.rej({
    require: Selectors.optional().describe('Checks that must be there and succeed. Each entry must match at least one check, and every match must succeed. Without it: every check on the commit.'),
    ignore: Selectors.optional().describe('Checks that do not count.'),
    accept: schemas/* array */.YOg(schemas/* enum */.k5n(['success', 'neutral', 'skipped']))
        .min(1)
        .default(['success'])
        .describe('Conclusions that count as success.'),
    'may-skip': schemas/* array */.YOg(schemas/* strictObject */.rej({ name: Name, when: core_when/* When */.j.optional().describe('The runs in which it may be skipped; default: all.') }))
        .min(1)
        .optional()
        .describe('Checks that may be skipped, unless a job of the same workflow run failed.'),
    settle: duration/* Duration */.dw.default('60s').describe('Without `require`: how long nothing new must have appeared on the commit before its checks count as all there.')
});

;// CONCATENATED MODULE: ./lib/criteria/checks/reasons.js
const reasons = {
    succeeded: 'Every check that counts ended with an accepted conclusion.',
    'all-skipped': 'Every required check was skipped, and the policy allows that: nothing was verified, and nothing blocks.',
    'check-failed': 'A check ended with a conclusion that is not accepted: failure, cancelled, timed_out, or a word that the gate does not know.',
    skipped: 'A check was skipped. That proves nothing, unless the policy lists it under `may-skip` or `accept`.',
    running: 'A check has not finished.',
    'not-started': 'A required check has not appeared yet; the gate is still waiting for it.',
    'never-started': 'A required check did not appear in the time that the gate had.',
    'no-checks': 'Nothing is required by name, and no check on the commit succeeded.',
    settling: 'Nothing is required by name, and something new appeared on the commit less than `settle` ago.'
};

;// CONCATENATED MODULE: ./lib/criteria/checks/index.js





const checks = defineCriterion({
    kind: 'checks',
    title: 'CI outcomes on the commit: check runs and commit statuses',
    options: options,
    permissions: ['checks: read', 'statuses: read', 'actions: read'],
    local: false,
    reasons: reasons,
    examples: [
        `ci:
  kind: checks
  require: [build, "test (*)", { name: CodeQL, app: github-advanced-security }]`,
        `everything-green:
  kind: checks
  ignore: ["codecov/*"]
  may-skip: [{ name: docs, when: { events: [push] } }]`
    ],
    collect: collect,
    evaluate: evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/jobs/collect.js


const Needs = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ result: schemas/* string */.YjP() }));
const Steps = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* looseObject */._H3({ outcome: schemas/* string */.YjP() }));
async function collect_collect(_options, { run }) {
    const needs = Object.entries(parse('needs', run.needs, Needs)).map(([name, job]) => ({ name, from: 'needs', result: job.result }));
    const steps = Object.entries(parse('steps', run.steps, Steps)).map(([name, step]) => ({ name, from: 'steps', result: step.outcome }));
    if (needs.length + steps.length === 0) {
        throw new errors/* EvidenceError */.oe('not-found', 'no job and no step was passed in', 'Give the gate step `needs: ${{ toJSON(needs) }}` under `with:`, and list the jobs in the gate job\'s own `needs:`.');
    }
    return { jobs: [...needs, ...steps] };
}
function parse(input, text, schema) {
    if (text === undefined || text.trim() === '')
        return {};
    const given = parseJson(text);
    const result = schema.safeParse(given);
    const hidden = typeof given === 'object' && given !== null && Object.hasOwn(given, '__proto__');
    if (result.success && !hidden)
        return result.data;
    throw new errors/* EvidenceError */.oe('unreadable', `the input \`${input}\` is not what toJSON(${input}) gives`, `Write it exactly so: \`${input}: \${{ toJSON(${input}) }}\`.`);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/criteria/jobs/evaluate.js

function evaluate_evaluate(options, { jobs }, _context) {
    const names = jobs.map((job) => job.name);
    const required = options.require ?? names;
    const wanted = `${(0,core_text/* listNames */.Zv)(required)} ended in ${options.accept.join(' or ')}`;
    const absent = required.filter((name) => !names.includes(name));
    const bad = jobs.filter((job) => required.includes(job.name) && !options.accept.some((accepted) => accepted === job.result));
    const findings = [
        ...bad.map((job) => ({ level: 'error', message: `${job.from === 'needs' ? 'Job' : 'Step'} "${job.name}" ended in ${job.result}` })),
        ...absent.map((name) => ({ level: 'error', message: `"${name}" is not among ${(0,core_text/* listNames */.Zv)(names)}${(0,core_text/* didYouMean */.au)(name, names)}` }))
    ];
    if (bad.length > 0) {
        const seen = (0,core_text/* listNames */.Zv)(bad.map((job) => `"${job.name}" ended in ${job.result}`));
        return { status: 'failed', reason: 'job-failed', wanted, seen, findings, remedy: 'Open the log of that job, mend it and run the workflow again.' };
    }
    if (absent.length > 0 || required.length === 0) {
        const seen = `${(0,core_text/* listNames */.Zv)(absent)} not passed in, only ${(0,core_text/* listNames */.Zv)(names)}`;
        const remedy = 'Add the job to the gate job\'s `needs:` and pass `needs: ${{ toJSON(needs) }}`; a step needs an `id` and `steps: ${{ toJSON(steps) }}`.';
        return { status: 'failed', reason: 'not-passed-in', wanted, seen, findings, remedy };
    }
    return { status: 'passed', reason: 'succeeded', wanted, seen: `${(0,core_text/* count */.U9)(required.length, 'job')} ended as wanted`, findings };
}

;// CONCATENATED MODULE: ./lib/criteria/jobs/options.js

const options_options = schemas/* strictObject */.rej({
    require: schemas/* array */.YOg(schemas/* string */.YjP().min(1))
        .min(1, { error: 'an empty list would require nothing: name a job or leave the line out' })
        .optional()
        .describe('Keys of the jobs in `needs`, or ids of the steps in `steps`, that must have succeeded. Default: all that were passed in.'),
    accept: schemas/* array */.YOg(schemas/* enum */.k5n(['success', 'skipped']))
        .min(1)
        .default(['success'])
        .describe('Results that count as success.')
});

;// CONCATENATED MODULE: ./lib/criteria/jobs/index.js




const jobs = defineCriterion({
    kind: 'jobs',
    title: 'Outcomes of earlier jobs or steps of this run',
    options: options_options,
    permissions: [],
    local: false,
    reasons: {
        succeeded: 'Every job and step that is required ended with an accepted result.',
        'job-failed': 'A job or step ended otherwise: failure, cancelled, skipped, or a word that the gate does not know.',
        'not-passed-in': 'A required job or step is not in what the workflow passed in.'
    },
    examples: [
        `earlier-jobs:
  kind: jobs
  require: [build, test]`
    ],
    collect: collect_collect,
    evaluate: evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/worktree/collect.js

async function worktree_collect_collect(_options, { ports }) {
    const state = await ports.worktree.state();
    if (state !== undefined)
        return state;
    throw new errors/* EvidenceError */.oe('not-found', 'The gate does not run in a git work tree, so nothing tells whether anything is uncommitted.', 'In a workflow, run actions/checkout before the gate, in the same job. On a terminal, stand in a clone ' +
        'of the repository.');
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./lib/criteria/worktree/globs.js

function matcherOf(globs) {
    const matchers = globs.map((glob) => picomatch(glob, { dot: true, windows: false }));
    return (path) => matchers.some((matches) => matches(path));
}

;// CONCATENATED MODULE: ./lib/criteria/worktree/evaluate.js



const mostFindings = 50;
function worktree_evaluate_evaluate(options, evidence, { subject }) {
    const wanted = describeWanted(options, subject);
    if (!isAtSubject(evidence.head, subject)) {
        const seen = evidence.head === null ? 'no commit is checked out' : `${(0,core_subject/* shortSha */.F)(evidence.head)} is checked out`;
        return { status: 'failed', reason: 'other-commit', wanted, seen, findings: [], remedy: checkoutRemedy(subject) };
    }
    const matches = matcherOf(options.ignore);
    const isIgnored = (path) => matches(path.replace(/\/$/, ''));
    const left = evidence.changes.filter(({ path, renamedFrom }) => !(isIgnored(path) && (renamedFrom === undefined || isIgnored(renamedFrom))));
    const ignored = evidence.changes.length - left.length;
    const aside = ignored === 0 ? '' : `, and ${(0,core_text/* count */.U9)(ignored, 'change')} that \`ignore\` covers`;
    const at = (0,core_subject/* shortSha */.F)(evidence.head ?? '');
    if (left.length === 0) {
        return { status: 'passed', reason: 'clean', wanted, seen: `${at} with nothing uncommitted${aside}`, findings: [] };
    }
    const seen = `${at} with ${(0,core_text/* count */.U9)(left.length, 'uncommitted change')}${aside}`;
    return { status: 'failed', reason: 'dirty', wanted, seen, findings: findingsOf(left), remedy: remedyFor(left) };
}
function describeWanted({ ignore }, subject) {
    const but = ignore.length === 0 ? '' : ` but ${ignore.join(', ')}`;
    return `${(0,core_subject/* shortSha */.F)(subject.commit)} checked out, with nothing uncommitted${but}`;
}
function isAtSubject(head, { commit, proposed, testMerge }) {
    return head !== null && (head === commit || (proposed && head === testMerge));
}
function checkoutRemedy({ commit, event }) {
    if (event === 'local')
        return `Run \`git checkout ${commit}\`, or judge the commit that is checked out.`;
    const sha = "give actions/checkout `ref: ${{ github.sha }}`, or the value of the gate's input `sha` where that is set";
    return `Check out the commit that the gate judges (${commit}): ${sha}. No step before the gate may commit anything.`;
}
const words = {
    staged: 'staged, not committed',
    unstaged: 'changed, not staged',
    'staged-and-unstaged': 'staged, and changed again since',
    untracked: 'untracked',
    conflicted: 'in conflict: a merge was not finished',
    submodule: 'a submodule with other content than the commit records'
};
function findingsOf(changes) {
    const shown = changes.slice(0, mostFindings).map((change) => ({
        level: 'error',
        message: describeChange(change),
        place: { path: change.path.replace(/\/$/, '') }
    }));
    const more = changes.length - shown.length;
    return more === 0
        ? shown
        : [...shown, { level: 'note', message: `${(0,core_text/* count */.U9)(more, 'more uncommitted change')}: see \`git status\`.` }];
}
function describeChange({ path, change, letters = '', renamedFrom }) {
    if (renamedFrom !== undefined)
        return `${path} is renamed from ${renamedFrom}, ${words[change]}.`;
    if (letters.includes('D') && (change === 'staged' || change === 'unstaged'))
        return `${path} is deleted, not committed.`;
    return `${path} is ${words[change]}.`;
}
function remedyFor(changes) {
    const has = (...kinds) => changes.some(({ change }) => kinds.includes(change));
    const lines = [
        has('staged', 'unstaged', 'staged-and-unstaged') &&
            'Commit the changes and release that commit, or undo them with `git restore --staged --worktree .`. ' +
                'If a step before the gate makes them, run the gate before it, or list the files under `ignore`.',
        has('untracked') && 'Untracked files: commit them, name them in .gitignore, or list them under `ignore`.',
        has('conflicted') && 'Finish the merge and commit it, or leave it with `git merge --abort`.',
        has('submodule') &&
            'Submodules: run `git submodule update --init --recursive`, or commit what is in them first and then ' +
                'their new commit here.'
    ];
    return lines.filter((line) => line !== false).join(' ');
}

;// CONCATENATED MODULE: ./lib/criteria/worktree/options.js


const probes = ['file', 'file.txt', '.file', 'folder/file', 'folder/.folder/file.txt', '.folder/folder/folder/file'];
const Glob = schemas/* string */.YjP()
    .min(1, { error: 'an empty glob matches no file' })
    .refine((glob) => !/^(\/|[A-Za-z]:[\\/])/.test(glob), {
    error: 'write it relative to the repository, without a leading "/"'
})
    .refine((glob) => !glob.split('/').includes('..'), { error: '".." leads out of the repository' })
    .refine((glob) => !glob.startsWith('!'), {
    error: 'a glob that begins with "!" would ignore every other file: list what may differ'
})
    .refine((glob) => !glob.endsWith('/'), { error: 'a folder is never listed itself: write "folder/**"' });
const worktree_options_options = schemas/* strictObject */.rej({
    ignore: schemas/* array */.YOg(Glob)
        .refine((globs) => !probes.every(matcherOf(globs.filter((glob) => glob !== ''))), {
        error: 'these globs ignore every file, so that nothing would be decided: list what may differ'
    })
        .default([])
        .describe('Globs of paths that may differ, relative to the repository, e.g. `[dist/**, "**/*.log"]`. A renamed ' +
        'file is ignored only if both its names match.')
});

;// CONCATENATED MODULE: ./lib/criteria/worktree/index.js




const worktree = defineCriterion({
    kind: 'worktree',
    title: 'The commit is checked out, and nothing is uncommitted',
    options: worktree_options_options,
    permissions: [],
    local: true,
    reasons: {
        clean: "The commit itself is checked out, or GitHub's test merge of its pull request, and nothing is left uncommitted.",
        dirty: 'Something is staged, changed, deleted, renamed, untracked, in conflict, or different in a submodule.',
        'other-commit': 'Another commit than the one being judged is checked out, or none.'
    },
    examples: [
        `nothing-uncommitted:
  kind: worktree`,
        `clean-but-for-the-build:
  kind: worktree
  ignore: [dist/**, "**/*.log"]`
    ],
    collect: worktree_collect_collect,
    evaluate: worktree_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/branch/collect.js
async function branch_collect_collect(options, { subject, ports }) {
    if (subject.proposed)
        return { about: 'proposed' };
    const { remote } = ports;
    const branch = options.branch ?? subject.branch ?? (await remote.defaultBranch());
    if (branch === undefined)
        return { about: 'no-branch', remote: remote.name };
    const standing = await remote.contains(branch, subject.commit);
    return { about: 'branch', remote: remote.name, branch, standing };
}

;// CONCATENATED MODULE: ./lib/core/shell-word.js
function shellWord(text) {
    return /^[A-Za-z0-9_./:@+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}

;// CONCATENATED MODULE: ./lib/criteria/branch/evaluate.js


function branch_evaluate_evaluate(options, evidence, { subject }) {
    const commit = (0,core_subject/* shortSha */.F)(subject.commit);
    const named = options.branch ?? subject.branch ?? 'the default branch';
    if (evidence.about === 'proposed') {
        const seen = `${commit} is only proposed (${subject.event}), so it cannot be on its branch yet`;
        return { status: 'not-applicable', reason: 'proposed', wanted: `${commit} on ${named}`, seen, findings: [] };
    }
    if (evidence.about === 'no-branch') {
        return {
            status: 'failed',
            reason: 'no-branch-named',
            wanted: `${commit} on the branch that releases come from`,
            seen: `neither the policy nor ${evidence.remote} names that branch`,
            findings: [],
            remedy: 'Name it in the policy: `subject: { branch: main }`, or `branch: main` in this criterion.'
        };
    }
    const { branch, remote, standing } = evidence;
    const wanted = `${commit} on the branch ${branch} of ${remote}`;
    const push = `\`git push origin ${shellWord(`${subject.commit}:refs/heads/${branch}`)}\``;
    const failed = (reason, seen, remedy) => {
        return { status: 'failed', reason, wanted, seen, findings: [], remedy };
    };
    switch (standing) {
        case 'contained':
            return { status: 'passed', reason: 'on-branch', wanted, seen: `${branch} contains ${commit}`, findings: [] };
        case 'not-contained':
            return failed('not-on-branch', `${branch} does not contain ${commit}`, `Merge the commit into ${branch}, then run the gate for the commit that is on it (after a squash or ` +
                `rebase merge that is another one). If the commit was never pushed: ${push}. If releases come ` +
                `from another branch, name it under \`subject.branch\` in the policy.`);
        case 'unknown-commit':
            return failed('not-pushed', `${remote} does not have ${commit}`, `Push the commit: ${push}. Then run the gate again.`);
        case 'no-such-branch':
            return failed('no-such-branch', `${remote} has no branch ${branch}`, `Correct the name in the policy (\`subject.branch\`, or \`name\` in this criterion), or push the ` +
                `branch: ${push}.`);
    }
}

;// CONCATENATED MODULE: ./lib/criteria/branch/options.js

const branch_options_options = schemas/* strictObject */.rej({
    branch: schemas/* string */.YjP()
        .min(1)
        .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/heads/"' })
        .refine((name) => !/[\s~^:?*[\\]/.test(name), {
        error: 'cannot be the name of a branch; wildcards are not supported'
    })
        .optional()
        .describe('The branch. Default: `subject.branch` of the policy, else the default branch of the remote.')
});

;// CONCATENATED MODULE: ./lib/criteria/branch/index.js




const branch = defineCriterion({
    kind: 'branch',
    title: 'The commit is on its branch at the remote',
    options: branch_options_options,
    permissions: ['contents: read'],
    local: true,
    reasons: {
        'on-branch': 'The branch, as the remote has it now, contains the commit.',
        'not-on-branch': 'The remote has the branch, and the branch does not contain the commit.',
        'not-pushed': 'The remote does not have the commit at all.',
        'no-such-branch': 'The remote has no branch of that name.',
        'no-branch-named': 'Neither the policy nor the remote says which branch releases come from.',
        proposed: 'The commit is only proposed (`pull_request`, `merge_group`): it gets onto its branch later.'
    },
    examples: [
        `on-main:
  kind: branch`,
        `on-the-release-branch:
  kind: branch
  branch: release/2.x`
    ],
    collect: branch_collect_collect,
    evaluate: branch_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/tag/collect.js

async function tag_collect_collect(options, { subject, ports }) {
    if (subject.proposed)
        return { about: 'proposed' };
    const name = options.tag ?? subject.tag;
    if (name === undefined)
        return { about: 'no-tag' };
    const { remote } = ports;
    const tag = (await remote.tag(name)) ?? null;
    if (tag !== null && tag.name !== name) {
        throw new errors/* EvidenceError */.oe('unreadable', `${remote.name} was asked about the tag ${name} and answered about ${tag.name}.`, 'Run the gate again.');
    }
    if (options.signed && tag !== null && tag.annotated && tag.signature === undefined) {
        throw new errors/* EvidenceError */.oe('permission-denied', `Whether the tag ${name} is signed cannot be told: git alone has no keys to verify it with.`, 'Give the gate a token with `contents: read`, so that GitHub verifies the signature.');
    }
    return { about: 'tag', remote: remote.name, name, tag };
}

;// CONCATENATED MODULE: ./lib/criteria/tag/evaluate.js


function tag_evaluate_evaluate(options, evidence, { subject }) {
    const wanted = evaluate_describeWanted(options, subject);
    if (evidence.about === 'proposed') {
        const seen = `${(0,core_subject/* shortSha */.F)(subject.commit)} is only proposed (${subject.event}), so it is not released yet`;
        return { status: 'not-applicable', reason: 'proposed', wanted, seen, findings: [] };
    }
    if (evidence.about === 'no-tag')
        return { status: 'failed', wanted, findings: [], ...noTag(subject) };
    const problem = findProblem(options, evidence, subject);
    if (problem !== undefined)
        return { status: 'failed', wanted, findings: [], ...problem };
    const seen = `${evidence.name} of ${evidence.remote} leads to that commit`;
    return { status: 'passed', reason: 'on-commit', wanted, seen, findings: [] };
}
function evaluate_describeWanted({ tag: name, annotated, signed }, subject) {
    const kind = `${annotated ? 'an annotated' : 'a'}${annotated && signed ? ',' : ''}${signed ? ' signed' : ''}`;
    const which = name ?? subject.tag;
    return `${kind} tag${which === undefined ? '' : ` ${which}`} at the remote, on ${(0,core_subject/* shortSha */.F)(subject.commit)}`;
}
function noTag({ event }) {
    const where = event === 'local' ? 'with `--tag`' : 'for a pushed tag or a release, or give it the input `tag`';
    return {
        reason: 'no-tag',
        seen: 'this run is not about a tag',
        remedy: `Run the gate ${where}; or name the tag in this criterion (\`name\`).`
    };
}
function findProblem(options, evidence, subject) {
    const { name, remote, tag } = evidence;
    const ref = shellWord(`refs/tags/${name}`);
    if (tag === null) {
        const remedy = `Push the tag: \`git push origin ${ref}\`. If it does not exist yet, make it first: ` +
            `\`git tag -a -- ${shellWord(name)} ${subject.commit}\`.`;
        return { reason: 'not-pushed', seen: `${remote} has no tag ${name}`, remedy };
    }
    if (tag.commit !== subject.commit)
        return elsewhere(tag, evidence, subject);
    if (name === subject.tag && subject.tagPattern !== undefined && subject.version === undefined) {
        const remedy = `Release under a tag that spells a version as \`${subject.tagPattern}\` says, or correct ` +
            `\`subject.tag\` in the policy.`;
        return { reason: 'misnamed', seen: `${name} does not spell a version by ${subject.tagPattern}`, remedy };
    }
    if (options.annotated && !tag.annotated) {
        const remedy = `Make the next tag with \`git tag -a\`. A tag that others may have fetched should stay ` +
            `as it is: release a new version instead.`;
        return { reason: 'lightweight', seen: `${name} is a lightweight tag, which does not say who made it`, remedy };
    }
    if (options.signed && tag.signature?.verified !== true)
        return unsigned(tag);
    return undefined;
}
function elsewhere(tag, { name, remote }, subject) {
    const ref = shellWord(`refs/tags/${name}`);
    const seen = `${name} of ${remote} leads to ${(0,core_subject/* shortSha */.F)(tag.commit)}`;
    const show = `\`git ls-remote origin ${ref} ${shellWord(`refs/tags/${name}^{}`)}\` shows where it is now`;
    if (subject.ref === `refs/tags/${name}`) {
        const remedy = `Find out who moved the tag, and why, before anything is deployed: ${show}. Do not move ` +
            `it back, since others may have fetched it: release a new version under a new tag.`;
        return {
            reason: 'tag-moved',
            seen: `${seen}; it led to ${(0,core_subject/* shortSha */.F)(subject.commit)} when this run was started`,
            remedy
        };
    }
    const remedy = `Run the gate for the commit that the tag is on (${tag.commit}), or release this commit as ` +
        `a new version under a new tag: ${show}. Do not move a tag that is published.`;
    return { reason: 'other-commit', seen, remedy };
}
function unsigned({ name, annotated, signature }) {
    const remedy = 'Sign the next tag: `git tag -s`, with a key that GitHub knows (Settings, SSH and GPG keys). Leave this ' +
        'tag as it is and release a new version.';
    if (!annotated)
        return { reason: 'unsigned', seen: `${name} is a lightweight tag, which cannot be signed`, remedy };
    const why = signature === undefined ? 'nobody verified a signature of it' : `GitHub says "${signature.reason}"`;
    return { reason: 'unsigned', seen: `the signature of ${name} does not count: ${why}`, remedy };
}

;// CONCATENATED MODULE: ./lib/criteria/tag/options.js

const tag_options_options = schemas/* strictObject */.rej({
    tag: schemas/* string */.YjP()
        .min(1)
        .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/tags/"' })
        .refine((name) => !/[\s~^:?*[\\]/.test(name), { error: 'cannot be the name of a tag; wildcards are not supported' })
        .optional()
        .describe('The tag. Default: the tag of the run, or the input `tag`.'),
    annotated: schemas/* boolean */.zMY()
        .default(false)
        .describe('The tag must be annotated (`git tag -a`), so that it says who made it and when.'),
    signed: schemas/* boolean */.zMY()
        .default(false)
        .describe('The tag must be signed, and GitHub must have verified the signature. Needs a token.')
});

;// CONCATENATED MODULE: ./lib/criteria/tag/index.js




const tag = defineCriterion({
    kind: 'tag',
    title: 'The tag is pushed and leads to exactly this commit',
    options: tag_options_options,
    permissions: ['contents: read'],
    local: true,
    reasons: {
        'on-commit': 'The remote has the tag, it leads to the commit, and it is what the options ask for.',
        proposed: 'The commit is only proposed (`pull_request`, `merge_group`): nothing is released yet.',
        'no-tag': 'Neither the run nor the policy names a tag.',
        'not-pushed': 'The remote has no tag of that name, whatever this clone has.',
        'tag-moved': 'The run was started for this tag, and the tag leads to another commit now.',
        'other-commit': 'The tag leads to another commit than the one being judged.',
        misnamed: 'The name does not spell a version as `subject.tag` of the policy says.',
        lightweight: 'The tag is lightweight, and `annotated` is asked for.',
        unsigned: '`signed` is asked for, and the tag has no signature that GitHub could verify.'
    },
    examples: [
        `tagged:
  kind: tag`,
        `signed-release:
  kind: tag
  annotated: true
  signed: true`
    ],
    collect: tag_collect_collect,
    evaluate: tag_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/version/readers/reading.js
function unstated(problem, detail, position) {
    return position === undefined
        ? { problem, detail }
        : { problem, detail, line: position.line, column: position.column };
}
function positionAt(text, offset) {
    let line = 1;
    let start = 0;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', start)) {
        line++;
        start = end + 1;
    }
    return { line, column: offset - start + 1 };
}
function withoutBom(text) {
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
function trimmed(text) {
    let start = 0;
    let end = text.length;
    while (start < end && isBlank(text[start]))
        start++;
    while (end > start && isBlank(text[end - 1]))
        end--;
    return { value: text.slice(start, end), start };
}
function firstLine(error) {
    const message = error instanceof Error ? error.message : String(error);
    return message.split('\n', 1).join('');
}
function isBlank(character) {
    return character === ' ' || character === '\t' || character === '\n' || character === '\r';
}

;// CONCATENATED MODULE: ./lib/criteria/version/readers/json.js

function readJson(text, key = ['version']) {
    const json = withoutBom(text);
    try {
        JSON.parse(json);
    }
    catch (error) {
        const message = firstLine(error);
        const offset = /at position (\d+)/u.exec(message)?.[1];
        const position = offset === undefined ? undefined : positionAt(json, Number(offset));
        return unstated('unreadable', `is not valid JSON: ${message}`, position);
    }
    const name = key.join('.');
    const found = locate(json, key);
    if (found === undefined)
        return unstated('no-version', `has no "${name}"`);
    const position = positionAt(json, found.offset);
    if (found.twice)
        return unstated('unreadable', `has "${name}" more than once: readers disagree which of them counts`, position);
    const value = /^[[{]/u.test(found.token) ? undefined : JSON.parse(found.token);
    if (value === null)
        return unstated('no-version', `has null as its "${name}"`, position);
    if (typeof value === 'string')
        return { version: value, line: position.line, column: position.column + 1 };
    const instead = value === undefined ? 'a list or an object' : `the bare value ${found.token}`;
    return unstated('unreadable', `has ${instead} as its "${name}", not a string: quote it`, position);
}
function locate(json, key) {
    const frames = [];
    const seen = key.map(() => 0);
    let found;
    for (const match of json.matchAll(/"[^"\\]*(?:\\[^][^"\\]*)*"|[[\]{},:]|[^\s[\]{},:"]+/gu)) {
        const [token] = match;
        const frame = frames.at(-1);
        if (token === ']' || token === '}')
            frames.pop();
        if (token === ',' && frame !== undefined)
            frame.segment = frame.list ? String(Number(frame.segment) + 1) : undefined;
        if (/^[\]},:]/u.test(token))
            continue;
        if (frame !== undefined && frame.segment === undefined) {
            frame.segment = String(JSON.parse(token));
            continue;
        }
        const depth = frames.length;
        const onTheWay = frame === undefined || (frame.onTheWay && frame.segment === key[depth - 1]);
        if (onTheWay && depth > 0)
            seen[depth - 1] = (seen[depth - 1] ?? 0) + 1;
        if (onTheWay && depth === key.length)
            found ??= { token, offset: match.index };
        if (token === '{')
            frames.push({ list: false, onTheWay, segment: undefined });
        if (token === '[')
            frames.push({ list: true, onTheWay, segment: '0' });
    }
    return found && { ...found, twice: seen.some((times) => times > 1) };
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/xml.js


const maximumDepth = 100;
function readXml(text, key) {
    const xml = parseXml(text);
    if ('problem' in xml)
        return xml;
    const [rootName, ...names] = key;
    const start = xml.root.name === rootName ? [xml.root] : [];
    const elements = names.reduce((parents, name) => parents.flatMap((parent) => childrenOf(parent, name)), start);
    return theOne(xml, elements) ?? unstated('no-version', `has no <${key.join('><')}>`);
}
function childrenOf(parent, name) {
    return parent.children.filter((child) => child.name === name);
}
function stated(xml, element) {
    return { version: trimmed(element.text).value, ...xml.position(element) };
}
function theOne(xml, elements) {
    const [first] = elements;
    if (first === undefined)
        return undefined;
    const one = stated(xml, first);
    const different = elements.find((element) => trimmed(element.text).value !== one.version);
    if (different === undefined)
        return one;
    const other = stated(xml, different);
    const both = `${one.version} on line ${one.line}, ${other.version} on line ${other.line}`;
    return unstated('unreadable', `has <${first.name}> more than once, with different versions: ${both}`, other);
}
function parseXml(source) {
    const text = withoutBom(source);
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
    const open = [];
    let root;
    let refused;
    let end = 0;
    const refuse = (why) => {
        refused ??= why;
        throw new Error(why);
    };
    const addText = (value, offset) => {
        const element = open.at(-1);
        if (element === undefined)
            return;
        const { value: visible, start } = trimmed(value);
        if (visible !== '' && trimmed(element.text).value === '')
            element.offset = offset + start;
        element.text += value;
    };
    const mark = () => {
        end = parser.position;
    };
    parser.on('error', (error) => refuse(`is not well-formed XML: ${error.message}`));
    parser.on('doctype', () => refuse('has a document type declaration (<!DOCTYPE>), which is refused: it can declare entities'));
    parser.on('opentag', (tag) => {
        mark();
        if (open.length >= maximumDepth)
            refuse(`is more than ${maximumDepth} levels deep`);
        const element = { name: tag.local, children: [], text: '', offset: end };
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
        mark();
    });
    parser.on('text', (value) => addText(value, end));
    parser.on('cdata', (value) => {
        addText(value, end + '<![CDATA['.length);
        mark();
    });
    parser.on('comment', () => {
        end = parser.position + 1;
    });
    parser.on('processinginstruction', mark);
    try {
        parser.write(text).close();
    }
    catch (error) {
        if (refused === undefined)
            throw error;
        return unstated('unreadable', refused, positionAt(text, Math.min(parser.position, text.length)));
    }
    if (root === undefined)
        return unstated('unreadable', 'holds no XML element');
    return { root, position: (element) => positionAt(text, element.offset) };
}

;// CONCATENATED MODULE: ./lib/criteria/version/readers/msbuild.js


function readMsbuild(text) {
    const xml = parseXml(text);
    if ('problem' in xml)
        return xml;
    if (xml.root.name !== 'Project')
        return unstated('unreadable', `has <${xml.root.name}> as its root, not <Project>`);
    const version = property(xml, 'version');
    if (version !== undefined)
        return version;
    const prefix = property(xml, 'versionprefix');
    if (prefix === undefined)
        return unstated('no-version', 'has neither <Version> nor <VersionPrefix> in a <PropertyGroup>');
    const suffix = property(xml, 'versionsuffix');
    if ('problem' in prefix || suffix === undefined)
        return prefix;
    if ('problem' in suffix)
        return suffix;
    return suffix.version === '' ? prefix : { ...prefix, version: `${prefix.version}-${suffix.version}` };
}
function property(xml, name) {
    const groups = xml.root.children.filter((child) => child.name === 'PropertyGroup');
    const elements = groups.flatMap((group) => group.children.filter((child) => child.name.toLowerCase() === name));
    const reading = theOne(xml, elements);
    if (reading === undefined || 'problem' in reading || !/[$@%]\(/u.test(reading.version))
        return reading;
    return unstated('computed', `has ${reading.version} as its <${elements[0]?.name ?? name}>, which the build works out`, reading);
}

// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(714);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/pattern.js


const maximumLine = 2_000;
const maximumLines = 100_000;
const patience = 2_000;
function patternProblem(pattern) {
    const placeholder = /\{(?:version|tag|sha|previous-version)\}/u.exec(pattern);
    if (placeholder !== null) {
        return `must not hold ${placeholder[0]}: it would find only what it was told, and never a version that differs`;
    }
    try {
        const groups = new RegExp(`${pattern}|`, 'u').exec('')?.length ?? 0;
        return groups > 1 ? undefined : 'needs a group around the version, such as version = "(.+)" or (?<version>.+)';
    }
    catch (error) {
        return `is not a regular expression (JavaScript, flag u): ${error instanceof Error ? error.message : String(error)}`;
    }
}
function readPattern(text, pattern) {
    const lines = withoutBom(text).split(/\r?\n/u);
    if (lines.length > maximumLines) {
        return unstated('unreadable', `has ${lines.length} lines; a pattern is searched for in ${maximumLines} at most`);
    }
    const long = lines.findIndex((line) => line.length > maximumLine);
    if (long !== -1) {
        const detail = `has a line of over ${maximumLine} characters, in which no pattern is searched for`;
        return unstated('unreadable', detail, { line: long + 1, column: 1 });
    }
    const found = within(patience, () => search(lines, new RegExp(pattern, 'dgu')));
    if (found === undefined)
        return unstated('unreadable', `could not be searched for /${pattern}/ within ${patience} ms`);
    const [first] = found;
    if (first === undefined)
        return unstated('no-version', `has no line that matches /${pattern}/`);
    const other = found.find((match) => match.version !== first.version);
    if (other === undefined)
        return first;
    const both = [first, other].map(({ version, line }) => `${JSON.stringify(version)} on line ${line}`).join(', ');
    return unstated('unreadable', `matches /${pattern}/ more than once, with different versions: ${both}`, other);
}
function search(lines, expression) {
    return lines.flatMap((line, index) => Array.from(line.matchAll(expression)).flatMap((match) => {
        const span = match.indices?.groups?.['version'] ?? match.indices?.[1];
        return span === undefined ? [] : [{ version: line.slice(...span), line: index + 1, column: span[0] + 1 }];
    }));
}
function within(milliseconds, work) {
    let result;
    try {
        (0,external_node_vm_.runInNewContext)('work()', {
            work: () => {
                result = work();
            }
        }, { timeout: milliseconds });
    }
    catch (error) {
        const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
        if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT')
            return undefined;
        throw error;
    }
    return result;
}

;// CONCATENATED MODULE: ./lib/criteria/version/readers/pom.js


const maximumLength = 1_000;
const pom_maximumDepth = 20;
function readPom(text) {
    const xml = parseXml(text);
    if ('problem' in xml)
        return xml;
    if (xml.root.name !== 'project')
        return unstated('unreadable', `has <${xml.root.name}> as its root, not <project>`);
    const reading = theOne(xml, childrenOf(xml.root, 'version'));
    if (reading === undefined) {
        const parent = childrenOf(xml.root, 'parent').length > 0;
        return unstated('no-version', parent ? "has no <version> of its own: it takes its parent's" : 'has no <version> in <project>');
    }
    return 'problem' in reading ? reading : interpolated(xml, reading.version, reading, 0);
}
function interpolated(xml, value, place, depth) {
    if (value.length > maximumLength || depth > pom_maximumDepth) {
        return unstated('computed', 'writes its version with properties that lead round in a circle or grow without end', place);
    }
    const [reference] = /\$\{[^}]*\}/u.exec(value) ?? [];
    if (reference === undefined)
        return { version: value, line: place.line, column: place.column };
    const groups = childrenOf(xml.root, 'properties');
    const property = theOne(xml, groups.flatMap((group) => childrenOf(group, reference.slice(2, -1))));
    if (property === undefined) {
        return unstated('computed', `writes its version with ${reference}, which <properties> in this file does not define`, place);
    }
    if ('problem' in property)
        return property;
    return interpolated(xml, value.replaceAll(reference, () => property.version), value === reference ? property : place, depth + 1);
}

;// CONCATENATED MODULE: ./lib/criteria/version/readers/text.js

function readText(text) {
    const found = [];
    for (const [index, line] of withoutBom(text).split('\n').entries()) {
        const { value, start } = trimmed(line);
        if (value !== '')
            found.push({ version: value, line: index + 1, column: start + 1 });
    }
    const [only, second] = found;
    if (only === undefined)
        return unstated('no-version', 'is empty');
    if (second === undefined)
        return only;
    return unstated('unreadable', `holds ${found.length} lines of text; a version must stand there alone`, second);
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/toml.js


function readToml(text, key) {
    const entries = toml_parse(text);
    return 'problem' in entries ? entries : (toml_stated(entries, key) ?? unstated('no-version', `has no "${key.join('.')}"`));
}
function readPyproject(text) {
    const entries = toml_parse(text);
    if ('problem' in entries)
        return entries;
    const fixed = toml_stated(entries, ['project', 'version']);
    if (fixed !== undefined)
        return fixed;
    const dynamic = lookup(entries, ['project', 'dynamic']);
    const listed = dynamic?.type === 'TOMLArray' ? dynamic.elements : [];
    const entry = listed.find((element) => element.type === 'TOMLValue' && element.value === 'version');
    if (entry !== undefined)
        return unstated('computed', 'says that its version is dynamic: the build works it out', position(entry));
    return (toml_stated(entries, ['tool', 'poetry', 'version']) ??
        unstated('no-version', 'has neither "project.version" nor "tool.poetry.version"'));
}
function readCargo(text) {
    const entries = toml_parse(text);
    if ('problem' in entries)
        return entries;
    const inherited = lookup(entries, ['package', 'version', 'workspace']);
    const own = inherited === undefined ? toml_stated(entries, ['package', 'version']) : undefined;
    const reading = own ?? toml_stated(entries, ['workspace', 'package', 'version']);
    if (reading !== undefined)
        return reading;
    if (inherited === undefined)
        return unstated('no-version', 'has neither "package.version" nor "workspace.package.version"');
    return unstated('no-version', 'takes its version from its workspace, whose Cargo.toml is another file', position(inherited));
}
function toml_parse(text) {
    try {
        return (0,lib/* parseTOML */.MD)(withoutBom(text)).body[0].body;
    }
    catch (error) {
        const at = error instanceof Error && 'lineNumber' in error && 'column' in error ? error : undefined;
        const place = at && { line: Number(at.lineNumber), column: Number(at.column) + 1 };
        return unstated('unreadable', `is not valid TOML: ${firstLine(error)}`, place);
    }
}
function toml_stated(entries, key) {
    const node = lookup(entries, key);
    if (node === undefined)
        return undefined;
    const { line, column } = position(node);
    if (node.type === 'TOMLValue' && node.kind === 'string') {
        return { version: node.value, line, column: column + (node.multiline ? 3 : 1) };
    }
    const name = key.join('.');
    if (node.type === 'TOMLValue' && (node.kind === 'integer' || node.kind === 'float')) {
        const detail = `has the bare number ${node.number} as its "${name}": write the string "${node.number}", in quotes`;
        return unstated('unreadable', detail, { line, column });
    }
    return unstated('unreadable', `has something other than a string as its "${name}"`, { line, column });
}
function lookup(entries, key) {
    for (const entry of entries) {
        const isTable = entry.type === 'TOMLTable';
        const names = isTable
            ? entry.resolvedKey.map(String)
            : entry.key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
        if (!names.every((name, index) => name === key[index]))
            continue;
        const rest = key.slice(names.length);
        const node = isTable ? lookup(entry.body, rest) : toml_within(entry.value, rest);
        if (node !== undefined)
            return node;
    }
    return undefined;
}
function toml_within(node, key) {
    const [segment, ...rest] = key;
    if (segment === undefined)
        return node;
    if (node.type === 'TOMLInlineTable')
        return lookup(node.body, key);
    const element = node.type === 'TOMLArray' ? node.elements[Number(segment)] : undefined;
    return element && toml_within(element, rest);
}
function position(node) {
    return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/yaml.js


function readYaml(text, key = ['version']) {
    const yaml = withoutBom(text);
    const document = (0,dist/* parseDocument */.Tp)(yaml, { uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) {
        const [start] = error.linePos ?? [];
        return unstated('unreadable', `is not one valid YAML document: ${firstLine(error)}`, start && { line: start.line, column: start.col });
    }
    const name = key.join('.');
    const { node, twice } = yaml_locate(document, key);
    if (twice) {
        const detail = `has "${name}" more than once: readers disagree which of them counts`;
        return unstated('unreadable', detail, positionAt(yaml, node?.range?.[0] ?? 0));
    }
    const value = resolved(document, node);
    if (node === undefined)
        return unstated('no-version', `has no "${name}"`);
    const position = positionAt(yaml, node.range?.[0] ?? 0);
    if (value === undefined)
        return unstated('unreadable', `has an alias that leads nowhere as its "${name}"`, position);
    if (!(0,dist/* isScalar */.jn)(value))
        return unstated('unreadable', `has a list or a map as its "${name}", not a string`, position);
    if (value.tag !== undefined && value.tag !== 'tag:yaml.org,2002:str') {
        return unstated('unreadable', `has a value of the unknown type ${value.tag} as its "${name}"`, position);
    }
    if (value.value === null)
        return unstated('no-version', `has nothing as its "${name}"`, position);
    if (typeof value.value !== 'string') {
        const source = value.source ?? JSON.stringify(value.value);
        return unstated('unreadable', `has the bare value ${source} as its "${name}": write the string "${source}", in quotes`, position);
    }
    const quoted = value === node && (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE');
    return { version: value.value, line: position.line, column: position.column + (quoted ? 1 : 0) };
}
function yaml_locate(document, key) {
    let node = document.contents ?? undefined;
    for (const segment of key) {
        const [first, second] = children(resolved(document, node), segment);
        if (second !== undefined)
            return { node: second, twice: true };
        node = first;
    }
    return { node, twice: false };
}
function children(parent, segment) {
    if ((0,dist/* isSeq */.oP)(parent))
        return parent.items.filter((_, index) => String(index) === segment);
    if (!(0,dist/* isMap */.jh)(parent))
        return [];
    return parent.items.flatMap(({ key, value }) => (0,dist/* isScalar */.jn)(key) && String(key.value) === segment && value !== null ? [value] : []);
}
function resolved(document, node) {
    return (0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node;
}

;// CONCATENATED MODULE: ./lib/criteria/version/read.js








const byFormat = {
    text: readText,
    json: readJson,
    yaml: readYaml,
    pyproject: readPyproject,
    cargo: readCargo,
    pom: readPom,
    msbuild: readMsbuild
};
const byKey = {
    json: readJson,
    yaml: readYaml,
    toml: readToml,
    xml: readXml
};
function read(text, method) {
    if ('pattern' in method)
        return readPattern(text, method.pattern);
    return 'key' in method ? byKey[method.format](text, method.key) : byFormat[method.format](text);
}

;// CONCATENATED MODULE: ./lib/criteria/version/recognise.js
const recognisedNames = [
    'VERSION',
    'package.json',
    'pyproject.toml',
    'Cargo.toml',
    'pom.xml',
    'Chart.yaml',
    '*.csproj',
    'composer.json'
];
const formats = new Map([
    ['VERSION', 'text'],
    ['package.json', 'json'],
    ['pyproject.toml', 'pyproject'],
    ['Cargo.toml', 'cargo'],
    ['pom.xml', 'pom'],
    ['Chart.yaml', 'yaml'],
    ['composer.json', 'json']
]);
function formatOf(path) {
    return formats.get(splitPath(path).name) ?? (path.endsWith('.csproj') ? 'msbuild' : undefined);
}
function keyFormatOf(path) {
    if (path.endsWith('.json'))
        return 'json';
    if (path.endsWith('.toml'))
        return 'toml';
    if (/\.ya?ml$/u.test(path))
        return 'yaml';
    return /\.(?:xml|csproj|fsproj|vbproj|props|nuspec)$/u.test(path) ? 'xml' : undefined;
}
function splitPath(path) {
    const slash = path.lastIndexOf('/');
    return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}

;// CONCATENATED MODULE: ./lib/criteria/version/collect.js





async function version_collect_collect(options, context) {
    const [files, tagNames] = await Promise.all([
        collectFiles(options, context),
        options['greater-than'] === undefined ? undefined : context.ports.remote.tagNames()
    ]);
    return tagNames === undefined ? { files } : { files, tagNames };
}
async function collectFiles({ files }, context) {
    const targets = files === undefined ? await recognised(context) : await listed(files, context);
    const known = new Map(targets.map((target) => [JSON.stringify(target), target]));
    return await Promise.all([...known.values()].map(async (target) => await collectFile(target, files === undefined, context)));
}
async function collectFile({ path, method }, mustExist, { ports, subject }) {
    const text = method === undefined ? undefined : await ports.tree.read(subject.commit, path);
    if (method !== undefined && text !== undefined)
        return { path, found: read(text, method) };
    if (!mustExist)
        return { path, found: { problem: 'missing', detail: 'is not in the commit' } };
    throw new errors/* EvidenceError */.oe('unreadable', `The commit ${(0,core_subject/* shortSha */.F)(subject.commit)} lists ${path}, but the file could not be read.`, 'Run the gate again. If this stays so, look at the file with `git ls-tree`: it should be an ordinary file.');
}
async function recognised({ ports, subject }) {
    const names = await ports.tree.list(subject.commit, '');
    return recognisedNames.flatMap((wanted) => named(wanted, names).map((path) => ({ path, method: methodOf(path) })));
}
async function listed(files, { ports, subject }) {
    const targets = files.map(async (file) => {
        const path = typeof file === 'string' ? file : file.path;
        const { folder, name } = splitPath(path);
        if (!name.includes('*'))
            return [{ path, method: methodOf(file) }];
        const names = named(name, await ports.tree.list(subject.commit, folder));
        if (names.length === 0)
            return [{ path, method: undefined }];
        return names.map((found) => ({ path: folder === '' ? found : `${folder}/${found}`, method: methodOf(file) }));
    });
    return (await Promise.all(targets)).flat();
}
function named(wanted, names) {
    return names.filter((name) => (0,core_text/* matchesName */.Hj)(wanted, name)).toSorted();
}
function methodOf(file) {
    if (typeof file === 'string') {
        const format = formatOf(file);
        return format && { format };
    }
    if ('pattern' in file)
        return { pattern: file.pattern };
    const format = keyFormatOf(file.path);
    return format && { format, key: typeof file.key === 'string' ? file.key.split('.') : file.key };
}

// EXTERNAL MODULE: ./lib/core/version.js
var core_version = __webpack_require__(8067);
;// CONCATENATED MODULE: ./lib/criteria/version/claims.js

function claimsOf(files) {
    return files.flatMap(({ path, found }) => {
        if ('problem' in found)
            return [];
        const { version, line, column } = found;
        const says = `${path} states ${shown(version)}`;
        return [{ version, says, where: `${path}:${line}:${column}`, place: { path, line, column } }];
    });
}
function claimOfTag({ tag, version }) {
    if (tag === undefined || version === undefined)
        return undefined;
    return { version, says: `the tag ${tag} says ${shown(version)}`, where: `the tag ${tag}` };
}
function shown(version) {
    return (0,core_version/* isVersion */.lF)(version) ? version : JSON.stringify(version);
}
function findingOn({ place }, message) {
    const sentence = message.startsWith('the ') ? `T${message.slice(1)}` : message;
    return place === undefined ? { level: 'error', message: sentence } : { level: 'error', message: sentence, place };
}

;// CONCATENATED MODULE: ./lib/criteria/version/judge.js



const examples = 'such as 1.15.2 or 2.0.0-rc.1';
function judgeTag({ tag, version, tagPattern }) {
    if (tag === undefined)
        return [];
    const pattern = tagPattern ?? '{version} or v{version}';
    if (version === undefined) {
        const text = (0,core_version/* tagPatternVersion */.py)(tag, tagPattern);
        const why = text === undefined ? `does not follow ${pattern}` : `says ${shown(text)}, which is no version by SemVer 2.0.0`;
        const message = `The tag ${tag} spells no version: it ${why}`;
        const remedy = `Tag the commit as ${pattern}, with a version ${examples}; or mend \`subject: tag:\` in the policy.`;
        return [{ reason: 'tag-not-a-version', finding: { level: 'error', message }, remedy }];
    }
    if ((0,core_version/* isVersion */.lF)(version))
        return [];
    const message = `The tag ${tag} says ${shown(version)}, which is no version by SemVer 2.0.0`;
    const remedy = `Delete the tag ${tag} and tag the commit as ${pattern} with a version ${examples}.`;
    return [{ reason: 'invalid-semver', finding: { level: 'error', message }, remedy }];
}
function judgeFiles(files, listed) {
    return files.flatMap(({ path, found }) => {
        if (!('problem' in found))
            return [];
        const message = `${path} ${found.detail}`;
        if (found.problem === 'missing') {
            const remedy = `Add ${path} to the commit, or correct the path under \`files\` in the policy.`;
            return [{ reason: 'missing', finding: { level: 'error', message }, remedy }];
        }
        const finding = { level: 'error', message, place: placeOf(path, found) };
        if (found.problem === 'unreadable') {
            const remedy = `Mend ${path} and commit; or list under \`files\` in the policy what to read instead.`;
            return [{ reason: 'unreadable', finding, remedy }];
        }
        const remedy = `State the version in ${path} and commit; or mend its entry under \`files\` in the policy.`;
        return listed ? [{ reason: 'no-version', finding, remedy }] : [];
    });
}
function notesOn(files) {
    return files.flatMap(({ path, found }) => {
        if (!('problem' in found) || found.problem === 'missing' || found.problem === 'unreadable')
            return [];
        return [{ level: 'note', message: `${path} ${found.detail}; it was passed over`, place: placeOf(path, found) }];
    });
}
function judgeSemver(claims) {
    const invalid = claims.filter((claim) => !(0,core_version/* isVersion */.lF)(claim.version));
    return invalid.map((claim) => ({
        reason: 'invalid-semver',
        finding: findingOn(claim, `${claim.says}, which is no version by SemVer 2.0.0`),
        remedy: `Write a version ${examples} at ${claim.where}, without a leading v or leading zeros. Then commit.`
    }));
}
function judgeAgreement(claims, tag) {
    const reference = tag ?? claims[0];
    if (reference === undefined)
        return [];
    const different = claims.filter((claim) => claim.version !== reference.version);
    const write = `write ${shown(reference.version)} at ${(0,core_text/* listNames */.Zv)(different.map(({ where }) => where))}`;
    const remedy = tag === undefined
        ? `If ${shown(reference.version)} is right, ${write}; if not, correct ${reference.where}. Then commit.`
        : `If the tag is right, ${write}, commit, and tag that commit. ` +
            'If the tag is wrong, delete it and tag this commit for the version in its files.';
    const reason = tag === undefined ? 'files-disagree' : 'differs-from-tag';
    return different.map((claim) => ({ reason, finding: findingOn(claim, `${claim.says}, ${reference.says}`), remedy }));
}
function judgePrerelease(claims) {
    const first = new Map(claims.toReversed().map((claim) => [claim.version, claim]));
    const denied = claims.filter((claim) => (0,core_version/* isPrerelease */.V1)(claim.version) && first.get(claim.version) === claim);
    return denied.map((claim) => ({
        reason: 'prerelease',
        finding: findingOn(claim, `${claim.says}, a prerelease, which the policy denies`),
        remedy: 'Release a version without a part after "-", or allow prereleases in the policy (`prerelease: allow`).'
    }));
}
function placeOf(path, { line, column }) {
    return { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

;// CONCATENATED MODULE: ./lib/criteria/version/order.js




function judgeOrder(tagNames, subject, claim) {
    if (tagNames === undefined) {
        throw new errors/* EvidenceError */.oe('internal', 'The tags at the remote were not collected.', 'Please report this as a bug of the gate.');
    }
    if (claim === undefined || !(0,core_version/* isVersion */.lF)(claim.version))
        return { complaints: [], seen: [] };
    const kind = (0,core_version/* isPrerelease */.V1)(claim.version) ? 'release' : 'stable release';
    const last = lastRelease(tagNames, subject, claim.version);
    if (last === undefined) {
        const tags = (0,core_text/* count */.U9)(tagNames.length, 'tag');
        return { complaints: [], seen: [`no earlier ${kind} to compare with among ${tags} at the remote`] };
    }
    const seen = [`the last ${kind} is ${last.version} (tag ${last.tag})`];
    if ((0,core_version/* comparePrecedence */.cX)(claim.version, last.version) > 0)
        return { complaints: [], seen };
    const message = `${claim.says}, which is not greater than ${last.version}, the last ${kind} (tag ${last.tag})`;
    const remedy = `Raise the version above ${last.version} in the version files, commit, and tag that commit for it.`;
    return { complaints: [{ reason: 'not-greater', finding: findingOn(claim, message), remedy }], seen };
}
function lastRelease(tagNames, subject, version) {
    let last;
    for (const tag of tagNames) {
        const other = tag === subject.tag ? undefined : (0,core_version/* versionOfTag */.mx)(tag, subject.tagPattern);
        if (other === undefined || ((0,core_version/* isPrerelease */.V1)(other) && !(0,core_version/* isPrerelease */.V1)(version)))
            continue;
        if (last === undefined || (0,core_version/* comparePrecedence */.cX)(other, last.version) > 0)
            last = { tag, version: other };
    }
    return last;
}

;// CONCATENATED MODULE: ./lib/criteria/version/evaluate.js





const byUse = [
    'tag-not-a-version',
    'nothing-found',
    'missing',
    'unreadable',
    'no-version',
    'invalid-semver',
    'differs-from-tag',
    'files-disagree',
    'prerelease',
    'not-greater'
];
function version_evaluate_evaluate(options, evidence, { subject }) {
    const listed = options.files !== undefined;
    const claims = claimsOf(evidence.files);
    const tag = claimOfTag(subject);
    const wanted = version_evaluate_describeWanted(options, subject);
    const notes = listed ? [] : notesOn(evidence.files);
    const order = options['greater-than'] === undefined
        ? { complaints: [], seen: [] }
        : judgeOrder(evidence.tagNames, subject, tag ?? agreed(claims));
    const ofFiles = [
        ...judgeFiles(evidence.files, listed),
        ...judgeSemver(claims),
        ...judgeAgreement(claims, tag),
        ...(options.prerelease === 'deny' ? judgePrerelease(tag === undefined ? claims : [tag, ...claims]) : []),
        ...order.complaints
    ];
    const complaints = [...judgeTag(subject), ...ofFiles];
    const seen = [...describeFiles(evidence.files), ...describeTag(subject, tag), ...order.seen].join('; ');
    const optional = !options.required && !listed;
    if (claims.length === 0 && optional) {
        const demanding = options.prerelease === 'deny' || options['greater-than'] !== undefined;
        const concerns = demanding ? complaints : ofFiles;
        if (concerns.length === 0)
            return { status: 'not-applicable', reason: 'no-version-files', wanted, seen, findings: notes };
    }
    else if (claims.length === 0 && judgeFiles(evidence.files, listed).length === 0) {
        complaints.push(nothingFound());
    }
    const [worst] = complaints.toSorted((a, b) => byUse.indexOf(a.reason) - byUse.indexOf(b.reason));
    if (worst !== undefined) {
        const findings = [...complaints.map(({ finding }) => finding), ...notes];
        return { status: 'failed', reason: worst.reason, wanted, seen, remedy: evaluate_remedyFor(worst, complaints), findings };
    }
    return { status: 'passed', reason: 'agrees', wanted, seen, findings: notes };
}
function agreed(claims) {
    return claims.every((claim) => claim.version === claims[0]?.version) ? claims[0] : undefined;
}
function nothingFound() {
    const message = `No file states a version: looked for ${(0,core_text/* listNames */.Zv)(recognisedNames)} in the root of the commit`;
    const remedy = 'Add a version file, or list under `files` in the policy where the version stands. ' +
        '`required: false` lets a repository without one through.';
    return { reason: 'nothing-found', finding: { level: 'error', message }, remedy };
}
function evaluate_remedyFor(worst, complaints) {
    const alike = complaints.filter(({ reason }) => reason === worst.reason);
    const remedies = [...new Set(alike.map(({ remedy }) => remedy))];
    const all = remedies.length <= 3 && alike.length === complaints.length;
    return [...remedies.slice(0, 3), ...(all ? [] : ['Mend the other findings as well.'])].join(' ');
}
function version_evaluate_describeWanted({ files, prerelease, ...options }, { tag, version }) {
    const paths = files?.map((file) => (typeof file === 'string' ? file : file.path));
    const who = paths === undefined ? 'every version file in the root of the commit' : (0,core_text/* listNames */.Zv)(paths);
    const spelled = version === undefined ? 'the version' : shown(version);
    return [
        tag === undefined ? `one and the same version in ${who}` : `${spelled}, as the tag ${tag} spells it, in ${who}`,
        'valid by SemVer 2.0.0',
        ...(prerelease === 'deny' ? ['not a prerelease'] : []),
        ...(options['greater-than'] === undefined ? [] : ['greater than the last release']),
        ...(options.required || files !== undefined ? [] : ['if there are any'])
    ].join(', ');
}
function describeFiles(files) {
    if (files.length === 0)
        return ['no version file in the root'];
    const paths = new Map();
    const problems = [];
    for (const { path, found } of files) {
        if ('problem' in found)
            problems.push(`${path} ${found.detail}`);
        else
            paths.set(found.version, [...(paths.get(found.version) ?? []), path]);
    }
    const stated = [...paths].map(([version, names]) => `${(0,core_text/* listNames */.Zv)(names)} ${new Set(names).size > 1 ? 'state' : 'states'} ${shown(version)}`);
    const all = [...stated, ...problems];
    return all.length > 10 ? [...all.slice(0, 10), `and ${all.length - 10} more`] : all;
}
function describeTag({ tag }, claim) {
    if (claim !== undefined)
        return [claim.says];
    return [tag === undefined ? 'there is no tag to compare with' : `the tag ${tag} spells no version`];
}

;// CONCATENATED MODULE: ./lib/criteria/version/options.js



const Path = schemas/* string */.YjP()
    .min(1)
    .refine(isRepositoryPath, {
    error: 'must be a path from the root of the repository, with / and without . or .. or control characters'
})
    .refine((path) => !path.slice(0, Math.max(0, path.lastIndexOf('/'))).includes('*'), {
    error: '* may stand only after the last /'
});
const Known = Path.refine((path) => formatOf(path) !== undefined, {
    error: `is none of the files that are known (${recognisedNames.join(', ')}): write {path, key} or {path, pattern}`
}).describe('A version file that is known by its name, in any folder; `*.csproj` means all of them there.');
const Keyed = schemas/* strictObject */.rej({
    path: Path.describe('The file: `.json`, `.toml`, `.yaml`, `.yml`, `.xml` or a project file of .NET. `*` may stand after the last `/`.'),
    key: schemas/* union */.KCZ([
        schemas/* string */.YjP().refine((key) => key.split('.').every((segment) => segment !== ''), {
            error: 'has an empty part between its dots: write the key as a list, e.g. [packages, "", version]'
        }),
        schemas/* array */.YOg(schemas/* string */.YjP()).min(1)
    ])
        .describe('Where the version stands in it: `tool.poetry.version`, or a list of names. In XML it begins with the root.')
})
    .refine(({ path }) => keyFormatOf(path) !== undefined, {
    error: 'keys can be looked up in .json, .toml, .yaml, .yml and .xml files only: write {path, pattern}',
    path: ['path']
});
const Searched = schemas/* strictObject */.rej({
    path: Path.describe('The file, any text. `*` may stand after the last `/`.'),
    pattern: schemas/* string */.YjP()
        .superRefine((pattern, context) => {
        const problem = patternProblem(pattern);
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    })
        .describe('A JavaScript regular expression (flag `u`) for one line; its group `version`, else its first, is the version.')
});
const version_options_options = schemas/* strictObject */.rej({
    files: schemas/* array */.YOg(schemas/* union */.KCZ([Known, Keyed, Searched], { error: 'must be a path, or {path, key}, or {path, pattern}' }))
        .min(1, { error: 'an empty list would look at nothing: name a file or leave the line out' })
        .optional()
        .describe(`Files that must each be there and state the version. Default, in the root: ${recognisedNames.join(', ')}.`),
    required: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether finding no version file at all is a failure. Files listed under `files` must be there in any case.'),
    'greater-than': schemas/* enum */.k5n(['last-release'])
        .optional()
        .describe('`last-release`: greater than every other version tag at the remote; a stable version, than the stable ones.'),
    prerelease: schemas/* enum */.k5n(['allow', 'deny'])
        .default('allow')
        .describe('Whether the version may be a prerelease, such as `1.2.3-rc.1`.')
});
function isRepositoryPath(path) {
    return (path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..') &&
        !/[\p{Cc}\\]/u.test(path));
}

;// CONCATENATED MODULE: ./lib/criteria/version/reasons.js
const reasons_reasons = {
    agrees: 'Every version file that counts states the same valid version, and so does the tag where there is one.',
    'no-version-files': 'No version file was found, and the policy says that none is required.',
    'tag-not-a-version': "The tag spells no version by the pattern of this repository's tags.",
    'nothing-found': 'No version file was found, or none that states a version.',
    unreadable: 'A version file is malformed, ambiguous or refused.',
    missing: 'A file that the policy lists is not in the commit.',
    'no-version': 'A file that the policy lists states no version, or leaves it to be computed.',
    'invalid-semver': 'A file states, or the tag spells, something that is not a version by SemVer 2.0.0.',
    'differs-from-tag': 'A file states another version than the tag.',
    'files-disagree': 'There is no tag to go by, and the files state different versions.',
    prerelease: 'The version is a prerelease, which the policy denies.',
    'not-greater': 'The version is not greater than that of the last release.'
};

;// CONCATENATED MODULE: ./lib/criteria/version/index.js





const version = defineCriterion({
    kind: 'version',
    title: 'Version files agree with each other and with the tag, and follow SemVer',
    options: version_options_options,
    permissions: ['contents: read'],
    local: true,
    reasons: reasons_reasons,
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
    collect: version_collect_collect,
    evaluate: version_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/approvals/collect.js
async function approvals_collect_collect(options, { subject, ports: { github } }) {
    const pullRequests = subject.pullRequest === undefined ? await github.pullRequestsOf(subject.commit) : [await github.pullRequest(subject.pullRequest)];
    return { pullRequests, roles: needsRoles(options) ? await rolesOf(reviewers(pullRequests), github.roleOf) : {} };
}
function needsRoles({ from }) {
    return typeof from !== 'string' && from.permission !== undefined && from.permission !== 'write';
}
function reviewers(pullRequests) {
    const decisive = pullRequests.flatMap((pull) => pull.reviews).filter((review) => review.state === 'APPROVED' || review.state === 'CHANGES_REQUESTED');
    return [...new Set(decisive.flatMap((review) => (review.author?.type === 'User' ? [review.author.login] : [])))];
}
async function rolesOf(logins, roleOf) {
    return Object.fromEntries(await Promise.all(logins.map(async (login) => [login, await roleOf(login)])));
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/candidates.js
function candidates(pull, head, options, evidence, context) {
    const own = contributors(pull);
    return latestDecisive(pull.reviews).map((review) => {
        const login = review.author?.login ?? 'a deleted user';
        const refusal = refuse(review, own, head, options, evidence, context);
        return refusal === undefined ? { login, review } : { login, review, refusal };
    });
}
function latestDecisive(reviews) {
    const latest = new Map();
    const inOrder = reviews.toSorted((a, b) => time(a) - time(b));
    for (const [index, review] of inOrder.entries()) {
        if (review.state === 'COMMENTED' || review.state === 'PENDING')
            continue;
        latest.set(review.author?.login.toLowerCase() ?? `deleted user ${index}`, review);
    }
    return [...latest.values()];
}
function time(review) {
    const at = review.submittedAt === null ? Number.NaN : Date.parse(review.submittedAt);
    if (!Number.isNaN(at))
        return at;
    return review.state === 'APPROVED' ? 0 : Number.MAX_SAFE_INTEGER;
}
function refuse(review, own, head, options, evidence, context) {
    const { author } = review;
    if (author === null)
        return 'deleted-user';
    const entitled = isEntitled(author, review, options, evidence, context);
    if (review.state === 'CHANGES_REQUESTED')
        return entitled ? 'changes-requested' : 'not-entitled';
    if (review.state !== 'APPROVED')
        return 'dismissed';
    if (isBot(author) && !namedUsers(options, context).has(author.login.toLowerCase()))
        return 'bot-approval';
    if (own.has(author.login.toLowerCase()))
        return 'own-approval';
    if (!entitled)
        return 'not-entitled';
    if (options.current && review.commit !== head)
        return 'stale-approval';
    return undefined;
}
function contributors(pull) {
    const logins = [pull.author?.login, ...pull.contributors.map((contributor) => contributor.login)];
    return new Set(logins.flatMap((login) => (login == null ? [] : [login.toLowerCase()])));
}
function isBot(author) {
    return author.type !== 'User' || author.login.endsWith('[bot]');
}
function namedUsers({ from }, { people }) {
    const users = typeof from === 'string' ? (people[from]?.users ?? []) : (from.users ?? []);
    return new Set(users.map((user) => user.toLowerCase()));
}
const rank = { write: 1, maintain: 2, admin: 3 };
function isEntitled(author, review, options, evidence, context) {
    if (namedUsers(options, context).has(author.login.toLowerCase()))
        return true;
    if (typeof options.from === 'string' || options.from.permission === undefined)
        return false;
    if (options.from.permission === 'write')
        return review.canPush;
    return (rank[evidence.roles[author.login] ?? 'none'] ?? 0) >= (rank[options.from.permission] ?? Infinity);
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/evaluate.js



function approvals_evaluate_evaluate(options, evidence, context) {
    const { subject } = context;
    const wanted = `${(0,core_text/* count */.U9)(options.count, 'approval')} ${fromWhom(options)}${options.current ? ' on the head of the pull request' : ''}`;
    const relevant = evidence.pullRequests.filter((pull) => whyUnrelated(pull, subject) === undefined);
    if (relevant.length === 0)
        return withoutPullRequest(wanted, evidence, subject);
    const judged = relevant.map((pull) => judgePullRequest(wanted, pull, options, evidence, context));
    return judged.find((outcome) => outcome.status === 'passed') ?? judged[0] ?? withoutPullRequest(wanted, evidence, subject);
}
function whyUnrelated(pull, subject) {
    if (subject.proposed) {
        if (subject.event === 'merge_group' || pull.headSha === subject.commit)
            return undefined;
        return `its head is now ${(0,core_subject/* shortSha */.F)(pull.headSha)}, not ${(0,core_subject/* shortSha */.F)(subject.commit)}`;
    }
    if (pull.baseRef !== subject.branch)
        return `it goes into ${pull.baseRef}, not ${subject.branch ?? 'a branch that is known'}`;
    if (pull.headSha === subject.commit || (pull.merged && pull.mergeSha === subject.commit))
        return undefined;
    const merged = pull.merged ? `it was merged as ${(0,core_subject/* shortSha */.F)(pull.mergeSha ?? 'an unknown commit')}` : 'it is not merged';
    return `${merged}, and its head is ${(0,core_subject/* shortSha */.F)(pull.headSha)}`;
}
function withoutPullRequest(wanted, evidence, subject) {
    const others = evidence.pullRequests.map((pull) => ({
        level: 'note',
        message: `Pull request #${pull.number} does not count: ${whyUnrelated(pull, subject) ?? 'it is unrelated'}`,
        url: pull.url
    }));
    return {
        status: 'failed',
        reason: 'no-pull-request',
        wanted,
        seen: `no pull request brought ${(0,core_subject/* shortSha */.F)(subject.commit)} to ${subject.branch ?? 'its branch'}`,
        remedy: 'Release a commit that came through a reviewed pull request. A commit that was pushed directly has no review: open a pull request for it, or revert it and do so.',
        findings: others
    };
}
function judgePullRequest(wanted, pull, options, evidence, context) {
    const head = context.subject.proposed && context.subject.event !== 'merge_group' ? context.subject.commit : pull.headSha;
    const all = candidates(pull, head, options, evidence, context);
    const counting = all.filter((candidate) => candidate.refusal === undefined);
    const against = all.filter((candidate) => candidate.refusal === 'changes-requested');
    const approvers = (0,core_text/* listNames */.Zv)(counting.map((candidate) => `@${candidate.login}`));
    const notes = [...all.flatMap((candidate) => explain(candidate, head)), ...unknownAccounts(pull)];
    if (counting.length >= options.count && against.length === 0) {
        return { status: 'passed', reason: 'approved', wanted, seen: `#${pull.number} approved by ${approvers}`, findings: notes };
    }
    const reason = failureReason(all);
    const got = counting.length === 0 ? 'no approval that counts' : `${(0,core_text/* count */.U9)(counting.length, 'approval')}, by ${approvers}`;
    const objection = against.length === 0 ? '' : `; changes requested by ${(0,core_text/* listNames */.Zv)(against.map((candidate) => `@${candidate.login}`))}`;
    return {
        status: 'failed',
        reason,
        wanted,
        seen: `#${pull.number} has ${got}${objection}`,
        remedy: `${remedies[reason] ?? `Ask for a review ${fromWhom(options)} on ${pull.url}.`} Then run this job again.`,
        findings: [{ level: 'error', message: `Pull request #${pull.number} has ${got} of ${options.count}${objection}`, url: pull.url }, ...notes]
    };
}
function failureReason(all) {
    if (all.length === 0)
        return 'no-approval';
    const refusals = new Set(all.flatMap((candidate) => candidate.refusal ?? []));
    if (refusals.has('changes-requested'))
        return 'changes-requested';
    const [only] = refusals;
    return refusals.size === 1 && only !== undefined && all.every((candidate) => candidate.refusal !== undefined) ? only : 'not-enough';
}
const remedies = {
    'changes-requested': 'Whoever requested changes approves, or somebody with the right to do so dismisses that review and says why.',
    'stale-approval': 'Ask the reviewer to look at what was pushed since and to approve again. For a merged pull request the approval can no longer be given: release a commit whose pull request was approved as merged.',
    'own-approval': 'Ask somebody who wrote none of its commits.',
    'bot-approval': 'Ask a person, or name the bot under `from: { users: [...] }` if its approval shall count.'
};
const why = {
    'changes-requested': () => 'requested changes, and that stands',
    dismissed: () => 'approved or requested changes, but the review was dismissed',
    'deleted-user': () => 'reviewed, and the account no longer exists',
    'bot-approval': () => 'approved, but is a bot',
    'own-approval': () => 'approved, but wrote or committed part of the change',
    'not-entitled': () => 'reviewed, but is not among those whose review counts',
    'stale-approval': ({ review }, head) => `approved ${review.commit === null ? 'a commit that is gone' : (0,core_subject/* shortSha */.F)(review.commit)}, but the head is ${(0,core_subject/* shortSha */.F)(head)}`
};
function explain(candidate, head) {
    if (candidate.refusal === undefined)
        return [];
    return [{ level: 'note', message: `@${candidate.login} ${why[candidate.refusal](candidate, head)}`, url: candidate.review.url }];
}
function unknownAccounts(pull) {
    const unknown = pull.contributors.filter((contributor) => contributor.login === null);
    if (unknown.length === 0)
        return [];
    const names = (0,core_text/* listNames */.Zv)(unknown.map((contributor) => contributor.name ?? 'somebody without a name'));
    return [{ level: 'warning', message: `GitHub knows no account for ${names}, who wrote part of #${pull.number}: whether an approver is the same person cannot be told`, url: pull.url }];
}
function fromWhom({ from }) {
    if (typeof from === 'string')
        return `from the group ${from}`;
    const parts = [from.users && `from ${(0,core_text/* listNames */.Zv)(from.users.map((user) => `@${user}`))}`, from.permission && `from people with ${from.permission} permission`];
    return parts.filter(Boolean).join(' or ');
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/options.js

const approvals_options_options = schemas/* strictObject */.rej({
    count: schemas/* int */.Whr().min(1).default(1).describe('How many different people must have approved.'),
    from: schemas/* union */.KCZ([
        schemas/* string */.YjP().min(1),
        schemas/* strictObject */.rej({
            users: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).min(1).optional().describe('Logins.'),
            permission: schemas/* enum */.k5n(['write', 'maintain', 'admin']).optional().describe('Everybody with at least this role on the repository.')
        })
            .refine((from) => from.users !== undefined || from.permission !== undefined, { error: 'needs users or permission: nobody could approve' })
    ])
        .default({ permission: 'write' })
        .describe('Whose approval counts: the name of a group under `people`, or users, or everybody with a role. Either way of being entitled suffices.'),
    current: schemas/* boolean */.zMY()
        .default(true)
        .describe('Whether an approval must have been given on the head of the pull request as it was merged, not on an older one.')
});

;// CONCATENATED MODULE: ./lib/criteria/approvals/index.js





const approvals = defineCriterion({
    kind: 'approvals',
    title: 'Who approved the pull request that the commit came from',
    options: approvals_options_options,
    permissions: ['pull-requests: read', 'contents: read'],
    local: false,
    reasons: {
        approved: 'Enough people who are entitled to it approved, and nobody entitled stands against it.',
        'no-pull-request': 'No pull request brought the commit to its branch.',
        'no-approval': 'Nobody has approved or requested changes.',
        'not-enough': 'Some approvals count, but fewer than `count`; or those that do not count fall out for different reasons.',
        'changes-requested': 'Somebody entitled requested changes and has neither approved since nor been dismissed. An earlier approval by the same person is withdrawn by it.',
        dismissed: 'The reviews were dismissed. Dismissing a request for changes does not bring an earlier approval back.',
        'deleted-user': 'The accounts of those who reviewed no longer exist.',
        'bot-approval': 'Only bots approved, and none of them is named in `from`.',
        'own-approval': 'Only people approved who wrote, co-wrote or committed part of the change.',
        'not-entitled': 'Only people reviewed whose approval the policy does not count.',
        'stale-approval': 'The approvals were given on an older head of the pull request.'
    },
    examples: [
        `review:
  kind: approvals
  count: 2`,
        `security-review:
  kind: approvals
  from: { users: [hubot], permission: maintain }`
    ],
    verify({ from }, { people }) {
        if (typeof from !== 'string' || Object.hasOwn(people, from))
            return [];
        return [{ path: ['from'], message: `there is no group "${from}" under people${(0,core_text/* didYouMean */.au)(from, Object.keys(people))}` }];
    },
    collect: approvals_collect_collect,
    evaluate: approvals_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/index.js








;// CONCATENATED MODULE: ./lib/policy/registry.js

function registryOf(all) {
    return new Map(all.map((kind) => [kind.kind, kind]));
}
const registry = registryOf(Object.values(criteria_namespaceObject));


/***/ }),

/***/ 5991:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $A: () => (/* binding */ criterionSchema),
/* harmony export */   D2: () => (/* binding */ PolicyOutline),
/* harmony export */   GO: () => (/* binding */ commonKeys),
/* harmony export */   sr: () => (/* binding */ defaultStage)
/* harmony export */ });
/* unused harmony exports Enforcement, policySchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4377);
/* harmony import */ var _core_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);


const defaultStage = 'pre-deployment';
const Enforcement = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['active', 'evaluate', 'disabled']);
const commonKeys = {
    name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('How reports call it; default: its id.'),
    enforcement: Enforcement.default('active').describe('`active` blocks, `evaluate` only reports, `disabled` is not looked at.'),
    'active-from': zod__WEBPACK_IMPORTED_MODULE_2__/* .date */ .p6().optional().describe('Day (UTC) from which it blocks; before, it only reports. `2026-03-01`'),
    stages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).default([defaultStage]).describe('The stages at which it is decided.'),
    when: _core_when_js__WEBPACK_IMPORTED_MODULE_0__/* .When */ .j.optional().describe('The runs that it is for; in any other run it is `not-applicable`.'),
    help: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Your own words on how to mend it; shown with the remedy.')
};
function criterionSchema(kind) {
    const taken = Object.keys(kind.options.shape).filter((option) => option === 'kind' || option in commonKeys);
    if (taken.length > 0)
        throw new TypeError(`the kind ${kind.kind} calls an option ${taken.join(', ')}, which every criterion has`);
    return zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(kind.kind).describe(kind.title), ...commonKeys, ...kind.options.shape });
}
const Id = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/, { error: 'an id has letters, digits, - and _, and starts with a letter' });
const head = {
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1).describe('Version of the policy language.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
        tag: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .regex(/^[^{}]*\{version\}[^{}]*$/, { error: 'expected one {version}, e.g. v{version}' })
            .optional()
            .describe('How a version is spelled as a tag, e.g. `v{version}`; default: with or without a leading `v`.'),
        branch: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).optional().describe('Where released commits live; default: the default branch.')
    })
        .optional()
        .describe('What is released.'),
    people: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({ users: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1)).min(1).describe('Logins.') }))
        .optional()
        .describe('Named groups of people, for `approvals`.')
};
const PolicyOutline = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    ...head,
    criteria: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(Id, zod__WEBPACK_IMPORTED_MODULE_1__/* .looseObject */ ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }))
});
function policySchema(registry) {
    const [first, ...rest] = [...registry.values()].map(criterionSchema);
    if (first === undefined)
        throw new TypeError('no kinds');
    const criterion = z.union([first, ...rest]);
    return z.strictObject({ ...head, criteria: z.record(Id, criterion).describe('The requirements, by id; like `jobs:` in a workflow.') });
}


/***/ }),

/***/ 9222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ json),
  F: () => (/* binding */ parseResult)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/report/result-schema.js


const Count = schemas/* int */.Whr().positive();
const Text = schemas/* string */.YjP();
const Name = schemas/* string */.YjP().min(1);
const Commit = schemas/* string */.YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit id' });
const Moment = iso/* datetime */.w$();
const PlaceInFile = schemas/* strictObject */.rej({ path: Name, line: Count.exactOptional(), column: Count.exactOptional() });
const Finding = schemas/* strictObject */.rej({
    level: schemas/* enum */.k5n(['error', 'warning', 'note']),
    message: Text,
    place: PlaceInFile.exactOptional(),
    url: Text.exactOptional()
});
const said = { reason: Name, wanted: Text, seen: Text, findings: schemas/* array */.YOg(Finding) };
const codes = Object.keys(errors/* evidenceErrorCodes */.gX);
const Outcome = schemas/* discriminatedUnion */.gMt('status', [
    schemas/* strictObject */.rej({ ...said, status: schemas/* literal */.euz('passed') }),
    schemas/* strictObject */.rej({ ...said, status: schemas/* literal */.euz('failed'), remedy: Text }),
    schemas/* strictObject */.rej({ ...said, status: schemas/* literal */.euz('pending'), remedy: Text, awaiting: schemas/* array */.YOg(Text) }),
    schemas/* strictObject */.rej({ ...said, status: schemas/* literal */.euz('not-applicable') }),
    schemas/* strictObject */.rej({ ...said, status: schemas/* literal */.euz('error'), remedy: Text, reason: schemas/* enum */.k5n(codes) })
]);
const Criterion = schemas/* strictObject */.rej({
    id: Name,
    kind: Name,
    name: Name,
    enforcement: schemas/* enum */.k5n(['active', 'evaluate']),
    outcome: Outcome,
    help: Text.exactOptional(),
    options: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()),
    evidence: schemas/* unknown */.L5J().exactOptional()
});
const Subject = schemas/* strictObject */.rej({
    repository: schemas/* strictObject */.rej({ owner: Name, name: Name }),
    commit: Commit,
    event: Name,
    ref: Text.exactOptional(),
    tag: Text.exactOptional(),
    version: Text.exactOptional(),
    tagPattern: Text.exactOptional(),
    branch: Text.exactOptional(),
    proposed: schemas/* boolean */.zMY(),
    pullRequest: Count.exactOptional(),
    testMerge: Text.exactOptional(),
    actor: Text.exactOptional()
});
const Policy = schemas/* strictObject */.rej({
    source: schemas/* enum */.k5n(['file', 'inline', 'built-in']),
    path: Text.exactOptional(),
    ref: Text.exactOptional(),
    commit: Text.exactOptional(),
    trusted: schemas/* boolean */.zMY(),
    sha256: schemas/* string */.YjP().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 in hexadecimal digits' })
});
const RecordedResult = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(1),
    decision: schemas/* enum */.k5n(['go', 'no-go']),
    allowed: schemas/* boolean */.zMY(),
    enforcement: schemas/* enum */.k5n(['active', 'evaluate']),
    stage: Name,
    subject: Subject,
    people: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* strictObject */.rej({ users: schemas/* array */.YOg(Text) })),
    policy: Policy,
    criteria: schemas/* array */.YOg(Criterion).refine(idsDiffer, { error: 'an id is there twice' }),
    leftToGitHub: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: Name, kind: Name, name: Name })),
    proposedPolicy: schemas/* array */.YOg(schemas/* strictObject */.rej({ message: Text, place: PlaceInFile.exactOptional() })),
    stoppedBy: Name.exactOptional(),
    notices: schemas/* array */.YOg(Text),
    startedAt: Moment,
    decidedAt: Moment
});
function idsDiffer(criteria) {
    return new Set(criteria.map(({ id }) => id)).size === criteria.length;
}

;// CONCATENATED MODULE: ./lib/report/json.js


const mostProblems = 10;
function json(result) {
    const text = JSON.stringify(result, null, 2).replaceAll('##[', String.raw `##\u005b`);
    return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, escaped)}\n`;
}
function parseResult(text) {
    const parsed = RecordedResult.safeParse(parse(text));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, mostProblems).map(({ path, message }) => {
        const where = path.length === 0 ? '' : ` at ${path.map(String).join('.')}`;
        return { message: `the result is damaged or not ours${where}: ${message}` };
    });
    throw new errors/* ConfigurationError */.j1('input-invalid', problems);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const message = 'the result is no JSON; give the whole result.json that the gate wrote';
        throw new errors/* ConfigurationError */.j1('input-invalid', [{ message }], { cause });
    }
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ forMarkdown),
/* harmony export */   Df: () => (/* binding */ withoutCommands),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   Qf: () => (/* binding */ forTerminal),
/* harmony export */   m6: () => (/* binding */ forMarkdownCode),
/* harmony export */   sU: () => (/* binding */ forMarkdownUrl)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

const cutMark = '… (cut)';
const newlines = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
const unseen = /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;
const markdown = /[\\`*[\]~&<>|@$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
const codeSpan = /&#96;((?:(?!&#96;)[^<])+)&#96;/g;
const longestUrl = 2000;
function forLog(text) {
    return withoutCommands(oneLine(text));
}
function forTerminal(text) {
    return forLog(text);
}
function withoutCommands(line) {
    return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}
function forMarkdown(text) {
    return inert(text)
        .replace(/^[#+=:-]/, reference)
        .replace(/^(\d+)([.)])/, (_, digits, mark) => digits + reference(mark))
        .replace(codeSpan, (_, code) => `<code>${code.replaceAll('&#8203;', '')}</code>`);
}
function forMarkdownCode(text) {
    return `<code>${inert(text).replaceAll('&#8203;', '')}</code>`;
}
function forMarkdownUrl(url) {
    if (url.length > longestUrl || !URL.canParse(url))
        return undefined;
    const { protocol, username, password, href } = new URL(url);
    if ((protocol !== 'https:' && protocol !== 'http:') || username !== '' || password !== '')
        return undefined;
    if (href.length > longestUrl)
        return undefined;
    const escape = (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
    return href.replace(/[()<>|\\`"*]/g, escape).replaceAll('&', '&amp;');
}
function cut(text, units) {
    if (text.length <= units)
        return text;
    const end = units - cutMark.length;
    return text.slice(0, isHighSurrogate(text.charCodeAt(end - 1)) ? end - 1 : end) + cutMark;
}
function oneLine(text) {
    return (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text)
        .trimEnd()
        .replace(newlines, '⏎')
        .replaceAll('\t', ' ')
        .replace(unseen, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
}
function inert(text) {
    return oneLine(text.trim()).replace(markdown, (char) => {
        if (char === '@')
            return '@&#8203;';
        return char === '$' ? '<span>$</span>' : reference(char);
    });
}
function reference(char) {
    return `&#${char.charCodeAt(0)};`;
}
function isHighSurrogate(unit) {
    return unit >= 0xd800 && unit <= 0xdbff;
}


/***/ }),

/***/ 4037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ decisionLine),
/* harmony export */   u: () => (/* binding */ reportedOnly)
/* harmony export */ });
/* harmony import */ var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
/* harmony import */ var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);



const mostNames = 8;
function decisionLine(result) {
    const left = result.leftToGitHub.length;
    const goesOn = result.decision === 'no-go' && result.allowed;
    const parts = [
        ...(result.decision === 'go' ? [everythingMet(result)] : whatIsMissing(result)),
        ...onlyReported(result),
        ...(left === 0 ? [] : [`${left} left to GitHub`]),
        ...(goesOn ? ['the run goes on all the same (enforcement: evaluate)'] : [])
    ];
    return `${result.decision}: ${parts.join('; ')}`;
}
function reportedOnly(result) {
    return result.criteria.filter((criterion) => criterion.enforcement === 'evaluate' && (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .blocks */ .B)(criterion.outcome));
}
function everythingMet({ criteria }) {
    const active = criteria.filter((criterion) => criterion.enforcement === 'active');
    const aside = active.filter((criterion) => criterion.outcome.status === 'not-applicable').length;
    const met = active.length === 1 ? 'the only criterion is met' : `all ${active.length} criteria are met`;
    return aside === 0 ? met : `${met}, ${aside} of them not applicable`;
}
function whatIsMissing(result) {
    const active = result.criteria.filter((criterion) => criterion.enforcement === 'active');
    const missing = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .unmet */ .i)(result.criteria);
    const proposed = result.proposedPolicy.length;
    const unverified = missing.length === 0 && !active.some((criterion) => criterion.outcome.status === 'passed');
    const causes = [
        ...(result.stoppedBy === undefined ? [] : [`the gate was stopped (${result.stoppedBy}) before it was done`]),
        ...(missing.length > 0 ? [`${share(missing.length, active.length)} not met: ${names(missing)}`] : []),
        ...(unverified ? [nothingVerified(result, active.length)] : []),
        ...(proposed > 0 ? [`the changed policy has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(proposed, 'problem')}`] : [])
    ];
    return causes.length > 0 ? causes : ['the gate did not open although every criterion is met; the notices say why'];
}
function nothingVerified(result, active) {
    return `nothing was verified, and at least one active criterion has to pass: ${whyNothing(result, active)}`;
}
function whyNothing({ criteria, leftToGitHub, stage }, active) {
    if (criteria.length === 0)
        return leftToGitHub.length > 0 ? 'none is decided here' : `none is for the stage ${stage}`;
    if (active === 0)
        return 'none is active';
    return active === 1 ? 'the only one is not applicable to this run' : `all ${active} are not applicable to this run`;
}
function onlyReported(result) {
    const reported = reportedOnly(result);
    return reported.length === 0 ? [] : [`only reported: ${names(reported)}`];
}
function share(part, whole) {
    return whole === 1 ? 'the only criterion is' : `${part} of ${whole} criteria ${part === 1 ? 'is' : 'are'}`;
}
function names(criteria) {
    const shown = criteria.slice(0, mostNames).map((criterion) => `${criterion.id} (${criterion.outcome.status})`);
    const rest = criteria.length - shown.length;
    return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}


/***/ }),

/***/ 3735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ terminal)
});

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/report/one-line.js
var one_line = __webpack_require__(4037);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/wrap.js
const narrowest = 24;
function hanging(heading, text, width) {
    const room = width - heading.length;
    if (room < narrowest)
        return [heading.trimEnd(), ...hanging('    ', text, Math.max(width, narrowest + 4))];
    const indent = ' '.repeat(heading.length);
    return wrap(text, room).map((line, index) => ((index === 0 ? heading : indent) + line).trimEnd());
}
function wrap(text, width) {
    const lines = [];
    let line = '';
    for (const word of text.split(' ')) {
        if (line !== '' && line.length + 1 + word.length > width) {
            lines.push(line);
            line = word;
        }
        else {
            line = line === '' ? word : `${line} ${word}`;
        }
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./lib/report/terminal.js






const limits = { text: 4096, cell: 400, where: 20, idColumn: 24, narrowest: 40 };
const symbols = { passed: '✓', failed: '✗', pending: '…', error: '!', 'not-applicable': '-' };
const colours = { passed: 32, failed: 31, pending: 33, error: 35, 'not-applicable': 90 };
function terminal(result, { color, width }) {
    const columns = Math.max(width, limits.narrowest);
    const paint = (status, text) => (color ? `\u001b[${colours[status]}m${text}\u001b[39m` : text);
    const block = (criterion) => describe(criterion, columns, paint);
    const sections = [
        table(result.criteria, columns, paint),
        ...(0,decide/* unmet */.i)(result.criteria).map(block),
        ...(0,one_line/* reportedOnly */.u)(result).map(block),
        proposed(result.proposedPolicy, columns),
        result.notices.flatMap((notice) => hanging('note: ', plain(notice), columns)),
        leftToGitHub(result, columns)
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
    const decision = `${plain((0,one_line/* decisionLine */.Z)(result))} - policy: ${plain((0,words/* describePolicy */.wy)(result.policy))}`;
    const last = paint(result.decision === 'go' ? 'passed' : 'failed', decision);
    return [...lines, last].map((line) => `${(0,neutralise/* withoutCommands */.Df)(line)}\n`).join('');
}
function table(criteria, columns, paint) {
    const widest = (cells) => Math.max(0, ...cells.map((cell) => cell.length));
    const statuses = widest(criteria.map(words/* statusOf */.c2));
    const ids = Math.min(limits.idColumn, widest(criteria.map(({ id }) => plain(id, limits.cell))));
    const kinds = Math.min(limits.idColumn, widest(criteria.map(({ kind }) => plain(kind, limits.cell))));
    return criteria.flatMap((criterion) => {
        const { outcome, id, kind } = criterion;
        const status = `${symbols[outcome.status]} ${(0,words/* statusOf */.c2)(criterion).padEnd(statuses)}`;
        const names = `${plain(id, limits.cell).padEnd(ids)}  ${plain(kind, limits.cell).padEnd(kinds)}`;
        const seen = plain(outcome.seen, limits.cell);
        const [first = '', ...more] = hanging(`${status}  ${names}  `, seen, columns);
        return [paint(outcome.status, status) + first.slice(status.length), ...more];
    });
}
function describe(criterion, columns, paint) {
    const { outcome, help } = criterion;
    const remedy = (0,words/* remedyOf */.SM)(outcome);
    const places = outcome.findings.filter(words/* leadsSomewhere */.Rt);
    const shown = places.slice(0, limits.where).map(whereText);
    const more = places.length > shown.length ? [`and ${places.length - shown.length} more, in the result`] : [];
    return [
        `${plain((0,words/* label */.Pf)(criterion))}: ${paint(outcome.status, (0,words/* statusOf */.c2)(criterion))}, ${plain(outcome.reason)}`,
        ...field('wanted', [plain(outcome.wanted)], columns),
        ...field('seen', [plain(outcome.seen)], columns),
        ...field('where', [...shown, ...more], columns),
        ...field('remedy', remedy === undefined ? [] : [plain(remedy)], columns),
        ...field('help', help?.trim().split('\n').map((line) => plain(line)) ?? [], columns)
    ];
}
function field(name, texts, columns) {
    return texts.flatMap((text, index) => hanging(`  ${(index === 0 ? name : '').padEnd(8)}`, text, columns));
}
function whereText({ message, place, url }) {
    const said = place?.line === undefined && message.startsWith(place?.path ?? '');
    const parts = [place === undefined || said ? undefined : (0,words/* placeText */.Z9)(place), url, message];
    return parts.flatMap((part) => (part === undefined ? [] : [plain(part)])).join(' ');
}
function proposed(problems, columns) {
    if (problems.length === 0)
        return [];
    const lines = problems.flatMap((problem) => hanging('  ', whereText(problem), columns));
    return [`The changed policy has ${(0,core_text/* count */.U9)(problems.length, 'problem')}:`, ...lines];
}
function leftToGitHub({ leftToGitHub: left }, columns) {
    if (left.length === 0)
        return [];
    const names = left.map(({ id }) => plain(id)).join(', ');
    return hanging('left to GitHub: ', `${names}; run without --local and with GITHUB_TOKEN to decide them`, columns);
}
function plain(text, units = limits.text) {
    return (0,neutralise/* cut */.Jj)((0,neutralise/* forLog */.Ig)((0,neutralise/* cut */.Jj)(text, units)), units);
}


/***/ }),

/***/ 8191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   Rt: () => (/* binding */ leadsSomewhere),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   wy: () => (/* binding */ describePolicy)
/* harmony export */ });
/* harmony import */ var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);

function label({ id, name }) {
    return name === id ? id : `${name} (${id})`;
}
function statusOf({ outcome, enforcement }) {
    return enforcement === 'evaluate' ? `${outcome.status} (evaluate)` : outcome.status;
}
function remedyOf(outcome) {
    return 'remedy' in outcome ? outcome.remedy : undefined;
}
function placeText({ path, line, column }) {
    if (line === undefined)
        return path;
    return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`;
}
function leadsSomewhere({ level, place, url }) {
    return level !== 'note' && (place !== undefined || url !== undefined);
}
function describePolicy({ source, path, ref, commit, trusted, sha256 }) {
    const side = trusted ? 'trusted' : 'not trusted: it came from what is being judged';
    const at = ref === undefined ? '' : ` at ${ref}`;
    const of = commit === undefined ? '' : `, commit ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSha */ .F)(commit)}`;
    return `${originOf(source, path)}${at}${of} (${side}; sha256 ${sha256.slice(0, 12)})`;
}
function originOf(source, path) {
    if (source === 'built-in')
        return 'built-in';
    return source === 'inline' ? 'given in the workflow' : (path ?? 'a file');
}


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ controllerOf),
/* harmony export */   Z: () => (/* binding */ stopSignal)
/* harmony export */ });
function stopSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort(name));
    return controller.signal;
}
function controllerOf(signal) {
    const controller = new AbortController();
    signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
    if (signal.aborted)
        controller.abort(signal.reason);
    return controller;
}


/***/ }),

/***/ 3400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ openWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/clock.js

const systemClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    async sleep(milliseconds, signal) {
        await (0,promises_.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
            if (!signal.aborted)
                throw error;
        });
    }
};

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/adapters/no-github.js

function noGitHub() {
    const refuse = async () => {
        throw new errors/* EvidenceError */.oe('permission-denied', 'GitHub was not asked: there is no token', 'Set GITHUB_TOKEN (for example `GITHUB_TOKEN=$(gh auth token)`), or run `check --local` to decide only what this machine can.');
    };
    return {
        checkRuns: refuse,
        statuses: refuse,
        workflowRuns: refuse,
        workflowJobs: refuse,
        pullRequestsOf: refuse,
        pullRequest: refuse,
        fileAt: refuse,
        roleOf: refuse
    };
}

;// CONCATENATED MODULE: ./lib/adapters/tree.js
function eitherTree(local, other) {
    const treeFor = async (commit) => ((await local.has(commit)) ? local : other);
    return {
        read: async (commit, path) => (await treeFor(commit)).read(commit, path),
        list: async (commit, folder) => (await treeFor(commit)).list(commit, folder)
    };
}

;// CONCATENATED MODULE: ./lib/world.js



async function openWorld({ directory, repository, token, apiUrl, remoteUrl, signal }) {
    const { gitRemote, gitTree, gitWorktree } = await __webpack_require__.e(/* import() */ 40).then(__webpack_require__.bind(__webpack_require__, 7040));
    const worktree = gitWorktree(directory);
    const localTree = gitTree(directory);
    if (token === undefined || repository === undefined) {
        const ports = { github: noGitHub(), remote: gitRemote(directory, 'origin', remoteUrl), tree: localTree, worktree };
        return { ports, clock: systemClock, quota: () => undefined, peel: async (sha) => sha };
    }
    const [{ openOctokit }, { createClient }, { githubPort }, { githubRemote, peelToCommit }, { githubTree }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(913), __webpack_require__.e(775)]).then(__webpack_require__.bind(__webpack_require__, 775)),
        __webpack_require__.e(/* import() */ 563).then(__webpack_require__.bind(__webpack_require__, 2563)),
        __webpack_require__.e(/* import() */ 749).then(__webpack_require__.bind(__webpack_require__, 749)),
        __webpack_require__.e(/* import() */ 218).then(__webpack_require__.bind(__webpack_require__, 9218)),
        __webpack_require__.e(/* import() */ 860).then(__webpack_require__.bind(__webpack_require__, 8860))
    ]);
    const { octokit, quota } = openOctokit({ token, apiUrl, signal });
    const client = createClient(octokit, { owner: repository.owner, repo: repository.name });
    const github = githubPort(client);
    const ports = { github, remote: githubRemote(client), tree: eitherTree(localTree, githubTree(client, github)), worktree };
    return { ports, clock: systemClock, quota, peel: async (sha) => peelToCommit(client, sha) };
}


/***/ })

};
