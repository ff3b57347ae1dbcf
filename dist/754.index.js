export const id = 754;
export const ids = [754];
export const modules = {

  4754:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    earlierStages: () => (  earlierStages)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  var _adapters_files_disk_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6079);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
  var _core_subject_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6143);
  var _gate_earlier_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3811);
  var _report_parse_result_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4972);






const mostBytes = 8 * 1024 * 1024;
const clockSkew = 60_000;
const remedy = 'Give the output `result` of the earlier stage; in another job, download that file as an artifact first';
async function earlierStages({ result: path, stage }, here) {
    if (path === undefined)
        return undefined;
    const result = parsed(path, await read(path, here.env));
    const wrong = mismatches(result, here);
    if (wrong.length > 0)
        throw invalid(wrong.map((text) => `${path} ${text}`));
    return (0,_gate_earlier_js__WEBPACK_IMPORTED_MODULE_4__  .Fj)(result, stage);
}
function mismatches({ subject, decidedAt }, { now, subject: judged }) {
    const [theirs, ours] = [(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_5__  .f)(subject.repository), (0,_core_subject_js__WEBPACK_IMPORTED_MODULE_5__  .f)(judged.repository)];
    const isLater = Date.parse(decidedAt) - now.getTime() > clockSkew;
    const wrong = [
        ...(theirs.toLowerCase() === ours.toLowerCase() ? [] : [`the repository ${theirs}, and this run judges ${ours}`]),
        ...(subject.commit === judged.commit ? [] : [`the commit ${subject.commit}, and this run judges ${judged.commit}`])
    ].map((what) => `is a result of ${what}. ${remedy}`);
    if (!isLater)
        return wrong;
    const late = `was decided at ${decidedAt}, and it is only ${now.toISOString()}: the clock of one of the two runners is wrong`;
    return [...wrong, `${late}. Set it, and run the earlier stage again`];
}
async function read(path, env) {
    const folders = ['GITHUB_WORKSPACE', 'RUNNER_TEMP'].flatMap((name) => env[name] || []);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] ?? '', path);
    const root = folders.find((folder) => isIn(folder, file));
    if (root === undefined) {
        throw invalid([`${path} lies outside of the workspace and of the runner's temporary folder. ${remedy}`]);
    }
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of (0,_adapters_files_disk_js__WEBPACK_IMPORTED_MODULE_1__  .T)(root).open((0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(root, file).replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '/'))) {
            bytes += chunk.length;
            if (bytes > mostBytes)
                throw invalid([`${path} has more than 8 MiB, the most that a result may have. ${remedy}`]);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .oe))
            throw error;
        throw invalid([`there is no result that can be read at ${path}: ${error.message}. ${remedy}`], error);
    }
    return Buffer.concat(chunks).toString();
}
function isIn(folder, file) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, file);
    return path !== '' && path !== '..' && !path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_0__.sep}`) && !(0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path);
}
function parsed(path, text) {
    try {
        return (0,_report_parse_result_js__WEBPACK_IMPORTED_MODULE_3__  .F)(text);
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .j1))
            throw error;
        throw invalid(error.problems.map(({ message }) => `${path}: ${message}. ${remedy}`), error);
    }
}
function invalid(messages, cause) {
    const problems = messages.map((message) => ({ message: `input result: ${message}` }));
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .j1('input-invalid', problems, { cause });
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
