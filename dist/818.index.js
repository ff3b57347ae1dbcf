export const id = 818;
export const ids = [818];
export const modules = {

  7818:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  replay: () => (  replay)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/gate/conclude.js + 1 modules
var conclude = __webpack_require__(6497);
// EXTERNAL MODULE: ./lib/gate/look.js + 1 modules
var look = __webpack_require__(7735);
;// CONCATENATED MODULE: ./lib/gate/replay.js


function replayed(record, registry) {
    const concludes = ({ kind }) => registry.get(kind)?.concludes === true;
    const first = record.criteria.filter((criterion) => !concludes(criterion)).map((criterion) => ({ ...criterion, outcome: again(criterion, record, registry) }));
    const others = (0,look ._S)(first, record.waivers, record.subject, new Date(record.decidedAt));
    const criteria = record.criteria.map((criterion) => {
        const done = first.find(({ id }) => id === criterion.id);
        return done ?? { ...criterion, outcome: again(criterion, record, registry, others) };
    });
    const { decision: _decision, allowed: _allowed, ...facts } = record;
    const result = (0,conclude .E)({ ...facts, criteria });
    const { decision } = result;
    const outcomes = result.criteria.flatMap(({ id, outcome }, index) => {
        const recorded = record.criteria[index]?.outcome;
        const same = recorded?.status === outcome.status && recorded.reason === outcome.reason;
        return same ? [] : [`${id} was ${recorded?.status ?? 'absent'} (${recorded?.reason ?? ''}), is ${outcome.status} (${outcome.reason})`];
    });
    const decisions = decision === record.decision ? [] : [`the decision was ${record.decision}, is ${decision}`];
    const permissions = result.allowed === record.allowed ? [] : [`allowed was ${record.allowed}, is ${result.allowed}`];
    const bypasses = result.bypass?.status === record.bypass?.status ? [] : [`the bypass was ${record.bypass?.status}, is ${result.bypass?.status}`];
    return { result, differences: [...outcomes, ...decisions, ...permissions, ...bypasses] };
}
function again(criterion, record, registry, others) {
    const kind = registry.get(criterion.kind);
    if (kind === undefined)
        return (0,look .zY)(criterion, new TypeError(`this gate has no kind ${criterion.kind}`), kind);
    if (criterion.evidence === undefined) {
        const outcome = criterion.outcome.status === 'waived' ? criterion.outcome.original : criterion.outcome;
        const plausible = outcome.status === 'error' || outcome.reason === look .uV;
        return plausible ? outcome : (0,look .zY)(criterion, new TypeError('the record holds no evidence for it'), kind);
    }
    try {
        const context = { subject: record.subject, now: new Date(record.decidedAt), timeLeft: false, people: record.people, ...(others === undefined ? {} : { concluded: others }) };
        return kind.evaluate(kind.options.parse(criterion.options), criterion.evidence, context);
    }
    catch (error) {
        return (0,look .zY)(criterion, error, kind);
    }
}

// EXTERNAL MODULE: ./lib/policy/registry.js + 100 modules
var registry = __webpack_require__(513);
// EXTERNAL MODULE: ./lib/report/parse-result.js + 1 modules
var parse_result = __webpack_require__(4972);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/terminal.js
var terminal = __webpack_require__(2832);
;// CONCATENATED MODULE: ./lib/cli/replay.js








async function replay(args) {
    const { positionals, values } = (0,cli_arguments .l)(args, { json: { type: 'boolean' } }, 1);
    const [path] = positionals;
    if (path === undefined)
        throw new cli_arguments ._('replay needs the path of a result.json; see --help');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors .j1('input-invalid', [{ message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }]);
    });
    const before = (0,parse_result .F)(text);
    const { result, differences } = replayed(before, registry .u);
    const code = (0,terminal .WU)(result, values.json === true);
    for (const difference of differences)
        process.stderr.write(`differs from the record: ${(0,neutralise .Qf)(difference)}\n`);
    return differences.length > 0 && code === 0 ? 1 : code;
}


  }),

  2832:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WU: () => (  show)
  });
  var _gate_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9511);
  var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
  var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3735);



function wantsColor(env, isTerminal) {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
        return true;
    return isTerminal && env['TERM'] !== 'dumb';
}
function show(result, asJson) {
    const color = wantsColor(process.env, process.stdout.isTTY);
    process.stdout.write(asJson ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__  .P)(result) : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .F)(result, { color, width: process.stdout.columns || 100 }));
    return exitCode(result);
}
function exitCode(result) {
    if (result.allowed)
        return 0;
    const open = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_2__  .i)(result.criteria);
    return open.length > 0 && open.every(({ outcome }) => outcome.status === 'error') ? 3 : 1;
}


  }),

  3811:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Fj: () => (  earlierFrom),
    Q8: () => (  mostRecorded),
    zv: () => (  recordOf)
  });
  var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);
  var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9511);


const mostRecorded = 200;
const longestText = 1000;
function recordOf(result, most = mostRecorded) {
    const { stage, decision, allowed, enforcement, startedAt, decidedAt, criteria, bypass, stoppedBy } = result;
    const { actor, environment } = result.subject;
    const active = criteria.filter((criterion) => criterion.enforcement === 'active');
    return {
        stage,
        decision,
        allowed,
        enforcement,
        startedAt,
        decidedAt,
        ...(actor === undefined ? {} : { actor }),
        ...(environment === undefined ? {} : { environment }),
        met: active.filter(({ outcome }) => !(0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__  .B)(outcome) && outcome.status !== 'waived').length,
        active: active.length,
        warnings: criteria.flatMap(({ outcome }) => findingsOf(outcome)).filter(({ level }) => level === 'warning').length,
        unmet: (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__  .i)(criteria).flatMap(({ id, name, outcome }) => (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__  .B)(outcome) ? [{ id, name, status: outcome.status, reason: outcome.reason, seen: short(outcome.seen) }] : []),
        waived: criteria.flatMap(({ id, name, outcome }) => outcome.status === 'waived' ? [{ id, name, until: outcome.waiver.until, reason: short(outcome.waiver.reason) }] : []),
        ...(bypass?.status === 'used' ? { bypass: { by: bypass.by, reason: bypass.reason } } : {}),
        criteria: criteria.slice(0, most).map(({ id, kind, name, enforcement, outcome }) => {
            return { id, kind, name, enforcement, status: outcome.status, seen: short(outcome.seen) };
        }),
        ...(criteria.length > most ? { omitted: criteria.length - most } : {}),
        ...(stoppedBy === undefined ? {} : { stoppedBy })
    };
}
function earlierFrom(result, stage) {
    const before = (result.earlier ?? []).filter((one) => one.stage !== result.stage);
    return [...before, recordOf(result)].filter((one) => one.stage !== stage);
}
function findingsOf(outcome) {
    return outcome.status === 'waived' ? outcome.original.findings : outcome.findings;
}
function short(text) {
    if (text.length <= longestText)
        return text;
    return `${text.slice(0, longestText - 1).replace(/\p{Cs}$/u, '')}…`;
}


  }),

  4972:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  parseResult)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./lib/gate/earlier.js
var earlier = __webpack_require__(3811);
;// CONCATENATED MODULE: ./lib/report/result-schema.js



const Count = schemas .Whr().positive();
const Amount = schemas .Whr().nonnegative();
const Text = schemas .YjP();
const Name = schemas .YjP().min(1);
const Commit = schemas .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit id' });
const Moment = iso .w$();
const PlaceInFile = schemas .rej({ path: Name, line: Count.exactOptional(), column: Count.exactOptional() });
const Finding = schemas .rej({
    level: schemas .k5n(['error', 'warning', 'note']),
    message: Text,
    place: PlaceInFile.exactOptional(),
    url: Text.exactOptional()
});
const Figure = schemas .rej({ amount: schemas .aig(), of: schemas .aig().exactOptional(), unit: Name });
const Part = schemas .rej({ name: Name, holds: schemas .zMY(), seen: Text, figure: Figure.exactOptional() });
const JudgedLine = schemas .rej({
    kind: schemas .k5n(['heading', 'item', 'line', 'code', 'rule']),
    line: Count,
    level: schemas .Whr().min(0).exactOptional(),
    marker: Text.exactOptional(),
    text: Text,
    state: schemas .k5n(['met', 'unmet', 'pending', 'waived', 'not-applicable', 'ticked', 'open']).exactOptional(),
    criteria: schemas .YOg(Name).exactOptional(),
    seen: Text.exactOptional(),
    place: PlaceInFile.exactOptional(),
    url: Text.exactOptional()
});
const said = {
    reason: Name,
    wanted: Text,
    seen: Text,
    findings: schemas .YOg(Finding),
    figure: Figure.exactOptional(),
    parts: schemas .YOg(Part).exactOptional(),
    document: schemas .rej({ name: Name, url: Text.exactOptional(), lines: schemas .YOg(JudgedLine) }).exactOptional()
};
const codes = Object.keys(errors .gX);
const waiver = {
    criterion: Name,
    reason: Name,
    reference: Name.exactOptional(),
    until: iso .p6(),
    tag: Name.exactOptional(),
    sha: Commit.exactOptional()
};
const Unmet = schemas .gMt('status', [
    schemas .rej({ ...said, status: schemas .euz('failed'), remedy: Text }),
    schemas .rej({ ...said, status: schemas .euz('pending'), remedy: Text, awaiting: schemas .YOg(Text) }),
    schemas .rej({ ...said, status: schemas .euz('error'), remedy: Text, reason: schemas .k5n(codes) })
]);
const Outcome = schemas .gMt('status', [
    schemas .rej({ ...said, status: schemas .euz('passed') }),
    ...Unmet.options,
    schemas .rej({ ...said, status: schemas .euz('not-applicable') }),
    schemas .rej({ ...said, status: schemas .euz('waived'), waiver: schemas .rej(waiver), original: Unmet })
]);
const Waiver = schemas .rej({
    ...waiver,
    tagCommit: Commit.exactOptional(),
    effect: schemas .k5n(['waived', 'unused', 'not-applicable', 'other-stage', 'other-commit', 'tag-elsewhere', 'expired'])
});
const asked = {
    reason: Name,
    actor: Text.exactOptional(),
    triggeringActor: Text.exactOptional(),
    granted: schemas .rej({ users: schemas .YOg(Text), criteria: schemas .YOg(Name) }).exactOptional()
};
const Bypass = schemas .gMt('status', [
    schemas .rej({ ...asked, status: schemas .euz('used'), by: schemas .YOg(Name).min(1), criteria: schemas .YOg(Name).min(1) }),
    schemas .rej({ ...asked, status: schemas .euz('refused'), why: schemas .YOg(Text).min(1) }),
    schemas .rej({ ...asked, status: schemas .euz('not-needed') })
]);
const Criterion = schemas .rej({
    id: Name,
    kind: Name,
    name: Name,
    enforcement: schemas .k5n(['active', 'evaluate']),
    outcome: Outcome,
    help: Text.exactOptional(),
    options: schemas .g1P(schemas .YjP(), schemas .L5J()),
    evidence: schemas .L5J().exactOptional()
});
const Subject = schemas .rej({
    repository: schemas .rej({ owner: Name, name: Name }),
    commit: Commit,
    event: Name,
    ref: Text.exactOptional(),
    tag: Text.exactOptional(),
    version: Text.exactOptional(),
    tagPattern: Text.exactOptional(),
    branch: Text.exactOptional(),
    proposed: schemas .zMY(),
    pullRequest: Count.exactOptional(),
    testMerge: Text.exactOptional(),
    environment: Text.exactOptional(),
    actor: Text.exactOptional()
});
const Policy = schemas .rej({
    source: schemas .k5n(['file', 'inline', 'built-in']),
    path: Text.exactOptional(),
    ref: Text.exactOptional(),
    commit: Text.exactOptional(),
    trusted: schemas .zMY(),
    sha256: schemas .YjP().regex(/^[0-9a-f]{64}$/, { error: 'expected a SHA-256 in hexadecimal digits' })
});
const Stage = schemas .rej({
    stage: Name,
    decision: schemas .k5n(['go', 'no-go']),
    allowed: schemas .zMY(),
    enforcement: schemas .k5n(['active', 'evaluate']),
    startedAt: Moment,
    decidedAt: Moment,
    actor: Text.exactOptional(),
    environment: Text.exactOptional(),
    met: Amount,
    active: Amount,
    warnings: Amount,
    unmet: schemas .YOg(schemas .rej({ id: Name, name: Name, status: schemas .k5n(['failed', 'pending', 'error']), reason: Name, seen: Text })),
    waived: schemas .YOg(schemas .rej({ id: Name, name: Name, until: iso .p6(), reason: Name })),
    bypass: schemas .rej({ by: schemas .YOg(Name).min(1), reason: Name }).exactOptional(),
    criteria: schemas .YOg(schemas .rej({
        id: Name,
        kind: Name,
        name: Name,
        enforcement: schemas .k5n(['active', 'evaluate']),
        status: schemas .k5n(['passed', 'failed', 'pending', 'error', 'waived', 'not-applicable']),
        seen: Text
    }))
        .max(earlier .Q8)
        .refine(idsDiffer, { error: 'an id is there twice' }),
    omitted: Count.exactOptional(),
    stoppedBy: Name.exactOptional()
});
const RecordedResult = schemas .rej({
    schemaVersion: schemas .euz(1),
    decision: schemas .k5n(['go', 'no-go']),
    allowed: schemas .zMY(),
    enforcement: schemas .k5n(['active', 'evaluate']),
    stage: Name,
    subject: Subject,
    people: schemas .g1P(schemas .YjP(), schemas .rej({ users: schemas .YOg(Text), teams: schemas .YOg(Name).exactOptional() })),
    policy: Policy,
    criteria: schemas .YOg(Criterion).refine(idsDiffer, { error: 'an id is there twice' }),
    leftToGitHub: schemas .YOg(schemas .rej({ id: Name, kind: Name, name: Name })),
    proposedPolicy: schemas .YOg(schemas .rej({ message: Text, place: PlaceInFile.exactOptional() })),
    stoppedBy: Name.exactOptional(),
    waivers: schemas .YOg(Waiver),
    bypass: Bypass.exactOptional(),
    earlier: schemas .YOg(Stage).refine(stagesDiffer, { error: 'a stage is there twice' }).exactOptional(),
    notices: schemas .YOg(Text),
    startedAt: Moment,
    decidedAt: Moment
});
function idsDiffer(criteria) {
    return new Set(criteria.map(({ id }) => id)).size === criteria.length;
}
function stagesDiffer(stages) {
    return new Set(stages.map(({ stage }) => stage)).size === stages.length;
}

;// CONCATENATED MODULE: ./lib/report/parse-result.js


const mostProblems = 10;
function parseResult(text) {
    const parsed = RecordedResult.safeParse(parse(text));
    if (parsed.success)
        return parsed.data;
    const problems = parsed.error.issues.slice(0, mostProblems).map(({ path, message }) => {
        const where = path.length === 0 ? '' : ` at ${path.map(String).join('.')}`;
        return { message: `the result is damaged or not ours${where}: ${message}` };
    });
    throw new errors .j1('input-invalid', problems);
}
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch (cause) {
        const message = 'the result is no JSON; give the whole result.json that the gate wrote';
        throw new errors .j1('input-invalid', [{ message }], { cause });
    }
}


  })

};
