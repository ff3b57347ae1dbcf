export const id = 18;
export const ids = [18];
export const modules = {

  8698:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    IE: () => (  verifyExceptions),
    ev: () => (  usersOf),
    mB: () => (  exceptionKeys),
    rY: () => (  readExceptions)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4377);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);


const Text = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().regex(/\S/, { error: 'must not be empty' });
const CriterionId = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1);
const WaiverEntry = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    criterion: CriterionId.describe('Id of the criterion.'),
    reason: Text.describe('Why it need not hold for now; reports show it.'),
    reference: Text.exactOptional().describe('Where more is said: a URL, the number of an issue.'),
    until: zod__WEBPACK_IMPORTED_MODULE_1__  .p6({ error: 'expected a day, e.g. 2027-02-01' })
        .describe('The last day (UTC) on which the waiver has effect. `2027-02-01`'),
    tag: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .min(1)
        .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/tags/"' })
        .refine((name) => !/[\s~^:?*[\\]/.test(name), { error: 'cannot be the name of a tag; wildcards are not supported' })
        .exactOptional()
        .describe('Only for the release of this tag, and only where the tag is on the commit at the remote.'),
    sha: zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
        .regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit SHA: 40 lower-case hexadecimal digits' })
        .exactOptional()
        .describe('Only for this commit, in full.')
});
const Login = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9_-]*$/, { error: 'expected the login of a person, without @; a bot can bypass nothing' });
const BypassRule = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
    by: zod__WEBPACK_IMPORTED_MODULE_0__  .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1), zod__WEBPACK_IMPORTED_MODULE_0__  .rej({ users: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(Login).min(1).describe('Logins.') })])
        .describe('Who may: the name of a group under `people`, or users.'),
    criteria: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(CriterionId).min(1).describe('Ids of the criteria that may be bypassed. All others may not.')
});
const exceptionKeys = {
    waivers: zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(WaiverEntry).optional().describe('Written exceptions to single criteria, each with a reason and a last day.'),
    bypass: BypassRule.optional().describe('Who may let a no-go through with the input `bypass`, and which criteria only.')
};
const mostUnknown = 100;
function readExceptions(content) {
    const waivers = exceptionKeys.waivers.safeParse('waivers' in content ? content.waivers : undefined).data ?? [];
    const bypass = exceptionKeys.bypass.safeParse('bypass' in content ? content.bypass : undefined).data;
    return { waivers, ...(bypass === undefined ? {} : { bypass }) };
}
function verifyExceptions({ waivers, bypass }, ids, people) {
    const named = [
        ...waivers.map((waiver, index) => ({ id: waiver.criterion, path: ['waivers', index, 'criterion'] })),
        ...(bypass?.criteria ?? []).map((id, index) => ({ id, path: ['bypass', 'criteria', index] }))
    ];
    const unknown = named
        .filter(({ id }) => !ids.includes(id))
        .slice(0, mostUnknown)
        .map(({ id, path }) => ({ path, message: `${path.join('.')}: there is no criterion "${id}"${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .au)(id, ids) || `; there are ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .Zv)(ids, 20)}`}` }));
    return [...unknown, ...twiceWaived(waivers), ...(bypass === undefined ? [] : verifyBypass(bypass, people))];
}
function twiceWaived(waivers) {
    const scopes = waivers.map(({ criterion, tag, sha }) => JSON.stringify([criterion, tag, sha]));
    return waivers.flatMap(({ criterion, tag, sha }, index) => {
        if (scopes.indexOf(scopes[index] ?? '') === index)
            return [];
        const scope = [tag && `the tag ${tag}`, sha && `the commit ${sha}`].filter(Boolean).join(' and ') || 'every commit';
        return [{ path: ['waivers', index], message: `waivers.${index}: "${criterion}" is waived twice for ${scope}: keep one of the two` }];
    });
}
function verifyBypass({ by, criteria }, people) {
    const twice = criteria.flatMap((id, index) => criteria.indexOf(id) === index ? [] : [{ path: ['bypass', 'criteria', index], message: `bypass.criteria.${index}: "${id}" stands twice` }]);
    if (typeof by !== 'string' || people === undefined)
        return twice;
    if (!Object.hasOwn(people, by)) {
        return [...twice, { path: ['bypass', 'by'], message: `bypass.by: there is no group "${by}" under people${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .au)(by, Object.keys(people))}` }];
    }
    const nobody = usersOf({ by }, people).length === 0;
    return nobody ? [...twice, { path: ['bypass', 'by'], message: `bypass.by: the group "${by}" lists no users, and a bypass does not read teams: list the logins under users` }] : twice;
}
function usersOf({ by }, people) {
    if (typeof by !== 'string')
        return by.users;
    return Object.hasOwn(people, by) ? (people[by]?.users ?? []) : [];
}


  }),

  3018:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  r: () => (  defaultPolicyPath),
  t: () => (  loadPolicy)
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
var parse = __webpack_require__(36);
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
        : use(text, path, { source: 'file', path, ref, commit, trusted: isProtected(ref, commit, request) }, registry);
    return { ...loaded, proposed: await checkProposed(path, text, request, sources, registry) };
}
async function readAt(ref, path, sources) {
    try {
        return await sources.fileAt(ref, path);
    }
    catch (error) {
        if (!(error instanceof errors .oe))
            throw error;
        const problem = { message: `the policy ${path} at ${ref} could not be read: ${error.message}. ${error.remedy}` };
        throw new errors .j1('policy-unreadable', [problem], { cause: error });
    }
}
function use(text, path, origin, registry) {
    const parsed = (0,parse .O)(text, path, registry);
    if (parsed.policy === undefined)
        throw new errors .j1('policy-invalid', parsed.problems);
    return { policy: parsed.policy, origin: { ...origin, sha256: (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') }, proposed: [] };
}
function absent(path, where, given, request, registry) {
    if (given === undefined)
        return use(builtInPolicy({ jobs: request.jobs }), 'built-in policy', { source: 'built-in', trusted: true }, registry);
    const message = `there is no file ${path} at ${where}. Commit it there, correct the input \`policy\`, or leave the input out to use the built-in policy`;
    throw new errors .j1('policy-unreadable', [{ message }]);
}
async function checkProposed(path, trusted, request, sources, registry) {
    if (request.proposedCommit === undefined)
        return [];
    const { text } = await readAt(request.proposedCommit, path, sources);
    if (text === undefined || text === trusted)
        return [];
    return (0,parse .O)(text, path, registry).problems ?? [];
}
function isProtected(ref, commit, { policyRef, proposedCommit }) {
    return policyRef === undefined || (!ref.startsWith('refs/pull/') && commit !== proposedCommit);
}
function fullRef(ref) {
    return ref === 'HEAD' || ref.startsWith('refs/') || /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(ref) ? ref : `refs/heads/${ref}`;
}
function isInline(policy) {
    return policy.includes('\n') || policy.trimStart().startsWith('{');
}


  }),

  36:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  O: () => (  parsePolicy)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/policy/exceptions.js
var policy_exceptions = __webpack_require__(8698);
;// CONCATENATED MODULE: ./lib/policy/issues.js

function explainIssue(issue, schema, content) {
    const { path } = issue;
    const value = valueAt(content, path);
    const label = path.length === 0 ? '' : `${path.map(String).join('.')}: `;
    switch (issue.code) {
        case 'unrecognized_keys': {
            const known = keysAt(schema, path);
            return issue.keys.map((key) => ({ path, key, message: `${label}unknown key "${key}"${(0,core_text .au)(key, known) || `; known are ${(0,core_text .Zv)(known, 20)}`}` }));
        }
        case 'invalid_value': {
            const values = issue.values.map(String);
            return [{ path, message: `${label}${typeof value === 'string' ? `"${value}" is` : `${describe(value)} is`} none of ${(0,core_text .Zv)(values, 20)}${(0,core_text .au)(String(value), values)}` }];
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
    const lines = new dist .HN();
    const document = (0,dist .Tp)(text, { version: '1.2', schema: 'core', strict: true, lineCounter: lines, prettyErrors: false });
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
    const outline = policy_schema .D2.safeParse(content);
    if (!outline.success) {
        for (const issue of outline.error.issues.flatMap((one) => explainIssue(one, policy_schema .D2, content))) {
            if (issue.path[0] === 'criteria' && issue.path.length > 1)
                continue;
            report(issue.message, issue.path, issue.key);
        }
    }
    const people = readPeople(content);
    const criteria = readCriteria(content, people, registry, report, (criterionPath) => at(offsetOf(document, criterionPath)).line);
    const exceptions = (0,policy_exceptions .rY)(content);
    for (const problem of problemsOfExceptions(exceptions, content, people))
        report(problem.message, problem.path);
    if (problems.length > 0 || !outline.success)
        return { problems: inOrder(problems) };
    return { policy: { subject: withoutUndefined(outline.data.subject ?? {}), people: outline.data.people ?? {}, criteria, ...exceptions } };
}
function readPeople(content) {
    const people = policy_schema .D2.shape.people.safeParse('people' in content ? content.people : undefined);
    return people.success ? (people.data ?? {}) : undefined;
}
function problemsOfExceptions(exceptions, content, people) {
    const all = 'criteria' in content ? content.criteria : undefined;
    return typeof all === 'object' && all !== null ? (0,policy_exceptions .IE)(exceptions, Object.keys(all), people) : [];
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
            const message = typeof word === 'string' ? `unknown kind "${word}"${(0,core_text .au)(word, kinds)}` : 'needs a kind';
            report(`${id}: ${message}; the kinds are ${kinds.join(', ')}`, word === undefined ? path : [...path, 'kind']);
            return [];
        }
        const schema = (0,policy_schema .$A)(kind);
        const parsed = schema.safeParse(value);
        if (!parsed.success) {
            for (const issue of parsed.error.issues.flatMap((one) => explainIssue(one, schema, value))) {
                report(`${id}: ${issue.message}`, [...path, ...issue.path], issue.key);
            }
            return [];
        }
        const criterion = toCriterion(id, parsed.data, lineOf(path));
        const problemsOfOptions = people === undefined ? [] : (kind.verify?.(criterion.options, { people, id, criteria: { ...all } }) ?? []);
        for (const problem of problemsOfOptions)
            report(`${id}: ${problem.message}`, [...path, ...problem.path]);
        return [criterion];
    });
}
const Common = schemas .Ikc({ kind: schemas .YjP(), ...policy_schema .GO });
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
        if (key !== undefined && (0,dist .jh)(node)) {
            const pair = node.items.find((item) => (0,dist .jn)(item.key) && String(item.key.value) === key);
            if ((0,dist .jn)(pair?.key) && pair.key.range != null)
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
    const pair = (0,dist .jh)(criteria) ? criteria.items.find((item) => (0,dist .jn)(item.key) && String(item.key.value) === String(id)) : undefined;
    return (0,dist .jn)(pair?.key) ? pair.key.range?.[0] : undefined;
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


  }),

  5991:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $A: () => (  criterionSchema),
    D2: () => (  PolicyOutline),
    GO: () => (  commonKeys),
    sr: () => (  defaultStage)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
  var _core_when_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7495);
  var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8698);



const defaultStage = 'pre-deployment';
const Enforcement = zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['active', 'evaluate', 'disabled']);
const commonKeys = {
    name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().describe('How reports call it; default: its id.'),
    enforcement: Enforcement.default('active').describe('`active` blocks, `evaluate` only reports, `disabled` is not looked at.'),
    'active-from': zod__WEBPACK_IMPORTED_MODULE_3__  .p6().optional().describe('Day (UTC) from which it blocks; before, it only reports. `2026-03-01`'),
    stages: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1)).min(1).default([defaultStage]).describe('The stages at which it is decided.'),
    when: _core_when_js__WEBPACK_IMPORTED_MODULE_0__  .j.optional().describe('The runs that it is for; in any other run it is `not-applicable`.'),
    help: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().describe('Your own words on how to mend it; shown with the remedy.')
};
function criterionSchema(kind) {
    const taken = Object.keys(kind.options.shape).filter((option) => option === 'kind' || option in commonKeys);
    if (taken.length > 0)
        throw new TypeError(`the kind ${kind.kind} calls an option ${taken.join(', ')}, which every criterion has`);
    return zod__WEBPACK_IMPORTED_MODULE_2__  .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .euz(kind.kind).describe(kind.title), ...commonKeys, ...kind.options.shape });
}
const Id = zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}$/, { error: 'an id has letters, digits, - and _, and starts with a letter' });
const Group = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    users: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1)).min(1).default([]).describe('Logins.'),
    teams: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+$/, { error: 'expected a team as org/team, e.g. acme/security' }))
        .min(1)
        .exactOptional()
        .describe('Teams, as `org/team`; their members are read with the input `team-token`.')
})
    .refine(({ users, teams }) => users.length > 0 || teams !== undefined, {
    when: ({ issues }) => issues.length === 0,
    error: 'needs users or teams: nobody would be in it'
});
const head = {
    version: zod__WEBPACK_IMPORTED_MODULE_2__  .euz(1).describe('Version of the policy language.'),
    subject: zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
        tag: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP()
            .regex(/^[^{}]*\{version\}[^{}]*$/, { error: 'expected one {version}, e.g. v{version}' })
            .optional()
            .describe('How a version is spelled as a tag, e.g. `v{version}`; default: with or without a leading `v`.'),
        branch: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1).optional().describe('Where released commits live; default: the default branch.')
    })
        .optional()
        .describe('What is released.'),
    people: zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), Group)
        .refine((people) => !Object.hasOwn(people, 'codeowners'), {
        path: ['codeowners'],
        error: '"codeowners" stands for the owners of what is changed: give the group another name'
    })
        .optional()
        .describe('Named groups of people, for `approvals`.')
};
const PolicyOutline = zod__WEBPACK_IMPORTED_MODULE_2__  .rej({
    ...head,
    ..._exceptions_js__WEBPACK_IMPORTED_MODULE_1__  .mB,
    criteria: zod__WEBPACK_IMPORTED_MODULE_2__  .g1P(Id, zod__WEBPACK_IMPORTED_MODULE_2__  ._H3({ kind: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() }))
});
function policySchema(registry) {
    const [first, ...rest] = [...registry.values()].map(criterionSchema);
    if (first === undefined)
        throw new TypeError('no kinds');
    const criterion = z.union([first, ...rest]);
    return z.strictObject({ ...head, criteria: z.record(Id, criterion).describe('The requirements, by id; like `jobs:` in a workflow.'), ...exceptionKeys });
}


  })

};
