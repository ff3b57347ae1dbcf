export const id = 174;
export const ids = [174];
export const modules = {

  1174:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  readReport: () => (  readReport)
});

var formats_namespaceObject = {};
__webpack_require__.r(formats_namespaceObject);
__webpack_require__.d(formats_namespaceObject, {
  banditJson: () => (banditJson),
  boostXml: () => (boostXml),
  brakemanJson: () => (brakemanJson),
  cargoAuditJson: () => (cargoAuditJson),
  cargoJson: () => (cargoJson),
  checkXml: () => (checkXml),
  checkovJson: () => (checkovJson),
  checkstyleXml: () => (checkstyleXml),
  coberturaXml: () => (coberturaXml),
  codecheckerJson: () => (codecheckerJson),
  codeclimateJson: () => (codeclimateJson),
  cppcheckXml: () => (cppcheckXml),
  cppunitXml: () => (cppunitXml),
  ctestXml: () => (ctestXml),
  ctrfJson: () => (ctrfJson),
  cucumberJson: () => (cucumberJson),
  cunitXml: () => (cunitXml),
  dartJson: () => (dartJson),
  detectSecretsJson: () => (detectSecretsJson),
  eslintJson: () => (eslintJson),
  flake8Text: () => (flake8Text),
  fpcunitXml: () => (fpcunitXml),
  gitguardianJson: () => (gitguardianJson),
  githubAnnotationsText: () => (githubAnnotationsText),
  gitlabSastJson: () => (gitlabSastJson),
  gitleaksJson: () => (gitleaksJson),
  goTestJson: () => (goTestJson),
  golangciJson: () => (golangciJson),
  golintText: () => (golintText),
  gosecJson: () => (gosecJson),
  grypeJson: () => (grypeJson),
  gtesterXml: () => (gtesterXml),
  hadolintJson: () => (hadolintJson),
  hadolintText: () => (hadolintText),
  istanbulSummaryJson: () => (istanbulSummaryJson),
  jacocoXml: () => (jacocoXml),
  jestJson: () => (jestJson),
  junitXml: () => (junitXml),
  kicsJson: () => (kicsJson),
  lcov: () => (lcov),
  markdownlintJson: () => (markdownlintJson),
  mbunitXml: () => (mbunitXml),
  mochaJson: () => (mochaJson),
  mochawesomeJson: () => (mochawesomeJson),
  mypyJson: () => (mypyJson),
  mypyText: () => (mypyText),
  npmAuditJson: () => (npmAuditJson),
  nunit2Xml: () => (nunit2Xml),
  nunit3Xml: () => (nunit3Xml),
  osvScannerJson: () => (osvScannerJson),
  pipAuditJson: () => (pipAuditJson),
  playwrightJson: () => (playwrightJson),
  pmdXml: () => (pmdXml),
  preCommitText: () => (preCommitText),
  pylintText: () => (pylintText),
  pyrightJson: () => (pyrightJson),
  pytestJson: () => (pytestJson),
  qtestlibXml: () => (qtestlibXml),
  rdjson: () => (rdjson),
  rdjsonl: () => (rdjsonl),
  resharperXml: () => (resharperXml),
  robotXml: () => (robotXml),
  rspecJson: () => (rspecJson),
  ruffJson: () => (ruffJson),
  ruffJsonl: () => (ruffJsonl),
  sarif: () => (sarif),
  semgrepJson: () => (semgrepJson),
  snykJson: () => (snykJson),
  spectralJson: () => (spectralJson),
  spotbugsXml: () => (spotbugsXml),
  staticcheckJson: () => (staticcheckJson),
  staticcheckJsonl: () => (staticcheckJsonl),
  stylelintJson: () => (stylelintJson),
  tap: () => (tap),
  testngXml: () => (testngXml),
  tflintJson: () => (tflintJson),
  tfsecJson: () => (tfsecJson),
  trivyJson: () => (trivyJson),
  trx: () => (trx),
  unittestppXml: () => (unittestppXml),
  xunitXml: () => (xunitXml),
  yamllintText: () => (yamllintText),
  yarnAuditJsonl: () => (yarnAuditJsonl),
  yarnNpmAuditJsonl: () => (yarnNpmAuditJsonl)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var errors = __webpack_require__(7428);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
;// CONCATENATED MODULE: ./lib/formats/credentials.js
function withoutCredentials(text) {
    return text.includes('@') ? text.replaceAll(/\/\/[^/\s'"]*@/g, '//') : text;
}

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(6193);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/formats/model.js
var model = __webpack_require__(4069);
;// CONCATENATED MODULE: ./lib/formats/decode.js



const headBytes = 256;
const pieceBytes = 65_536;
const marks = [
    [[0xef, 0xbb, 0xbf], 'utf-8'],
    [[0xff, 0xfe], 'utf-16le'],
    [[0xfe, 0xff], 'utf-16be'],
    [[0x3c, 0x00], 'utf-16le'],
    [[0x00, 0x3c], 'utf-16be'],
    [[0x7b, 0x00], 'utf-16le'],
    [[0x00, 0x7b], 'utf-16be'],
    [[0x5b, 0x00], 'utf-16le'],
    [[0x00, 0x5b], 'utf-16be']
];
async function* decoded(chunks, mostBytes) {
    let decoder;
    let head = new Uint8Array(0);
    let bytes = 0;
    for await (const chunk of chunks) {
        bytes += chunk.length;
        if (bytes > mostBytes)
            throw tooLarge(mostBytes);
        let next = chunk;
        if (decoder === undefined) {
            head = Buffer.concat([head, chunk]);
            if (head.length < headBytes)
                continue;
            decoder = decoderOf(head);
            next = withoutMark(head);
        }
        for (let at = 0; at < next.length; at += pieceBytes)
            yield decoder.write(next.subarray(at, at + pieceBytes));
    }
    if (decoder === undefined) {
        decoder = decoderOf(head);
        yield decoder.write(withoutMark(head));
    }
    yield decoder.end();
}
function tooLarge(mostBytes) {
    return new model.ReportRefused('too-large', `has more than ${Math.round(mostBytes / 1024 / 1024)} MiB, the most that the gate reads`);
}
function decoderOf(head) {
    const encoding = encodingOf(head);
    try {
        const decoder = new external_node_util_.TextDecoder(encoding);
        if (decoder.encoding === 'utf-8')
            return new external_node_string_decoder_.StringDecoder('utf8');
        return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
    }
    catch {
        throw new model.ReportRefused('unsupported', `declares the encoding "${encoding}", which the gate does not know`, 1);
    }
}
function encodingOf(head) {
    const marked = marks.find(([mark]) => startsWith(head, mark));
    if (marked !== undefined)
        return marked[1];
    const start = Buffer.from(head.subarray(0, headBytes)).toString('latin1');
    const declared = /^\s*<\?xml\s[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
    return /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}
function withoutMark(head) {
    return startsWith(head, [0xef, 0xbb, 0xbf]) ? head.subarray(3) : head;
}
function startsWith(bytes, mark) {
    return mark.every((byte, index) => bytes[index] === byte);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./lib/formats/lines.js

const mostLine = 16 * 1024 * 1024;
const colours = /\u001B\[[0-?]*[ -/]*[@-~]/g;
async function walkLines(text, visitor) {
    let number = 0;
    let rest = '';
    const take = (line) => visitor.line(plainLine(line), ++number);
    for await (const chunk of text) {
        rest += chunk;
        if (!chunk.includes('\n')) {
            if (rest.length > mostLine)
                throw new model.ReportRefused('too-large', `has a line of more than ${mostLine} characters`, number + 1);
            continue;
        }
        const lines = rest.split('\n');
        rest = lines.pop() ?? '';
        lines.forEach(take);
    }
    if (rest !== '')
        take(rest);
    visitor.end?.(rest !== '');
}
function plainLine(line) {
    const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
    return whole.includes('\u001B') ? whole.replace(colours, '') : whole;
}
function jsonLine(text) {
    if (!text.trimStart().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        return isRecord(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/formats/numbers.js
function lineNumber(value) {
    const number = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof number === 'number' && Number.isInteger(number) && number > 0 ? number : undefined;
}
function wholeNumber(value) {
    const number = typeof value === 'string' && /^\d[\d,]{0,14}$/.test(value) ? Number(value.replaceAll(',', '')) : value;
    return typeof number === 'number' && Number.isInteger(number) && number >= 0 ? number : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/reader.js
function jsonReader(reader) {
    return reader;
}
function xmlReader(reader) {
    return reader;
}
function lineReader(reader) {
    return reader;
}

;// CONCATENATED MODULE: ./lib/formats/tests/names.js
function distinctNames() {
    const times = new Map();
    return (suite, name) => {
        const first = JSON.stringify([suite, name]);
        let time = times.get(first) ?? 0;
        let distinct = name;
        let key = first;
        while (time > 0 && times.has(key)) {
            time++;
            distinct = `${name} (${time})`;
            key = JSON.stringify([suite, distinct]);
        }
        times.set(first, Math.max(time, 1));
        if (key !== first)
            times.set(key, 1);
        return distinct;
    };
}

;// CONCATENATED MODULE: ./lib/formats/tests/ctrf-json.js





const Test = schemas ._H3({
    name: schemas .YjP(),
    status: schemas .YjP(),
    suite: schemas .KCZ([schemas .YjP(), schemas .YOg(schemas .YjP())]).nullish(),
    browser: schemas .YjP().nullish(),
    message: schemas .YjP().nullish(),
    trace: schemas .YjP().nullish(),
    filePath: schemas .YjP().nullish(),
    line: schemas .aig().nullish(),
    flaky: schemas .zMY().nullish(),
    retries: schemas .aig().nullish()
});
const Count = schemas .Whr().min(0);
const Summary = schemas ._H3({ tests: Count, passed: Count, failed: Count, skipped: Count, pending: Count, other: Count });
const results = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped']
]);
const ctrfJson = jsonReader({
    id: 'ctrf-json',
    name: 'CTRF JSON',
    purpose: 'tests',
    writtenBy: 'the CTRF reporters of Playwright, Cypress, Jest, k6 and others',
    reference: 'https://www.ctrf.io/docs/category/specification',
    syntax: 'json',
    matches: (value) => isRecord(value) && isRecord(value['results']) && isRecord(value['results']['summary']) && Array.isArray(value['results']['tests']),
    schema: schemas ._H3({ results: schemas ._H3({ summary: Summary, tests: schemas .YOg(Test) }) }),
    read({ results: { summary, tests } }, sink) {
        const nameOf = distinctNames();
        for (const { name, status, suite, browser, message, trace, filePath, line, flaky, retries } of tests) {
            const path = typeof suite === 'string' ? suite.split(' > ') : (suite ?? []);
            const whole = browser == null || browser === '' ? path : [browser, ...path];
            sink.case({
                suite: whole,
                name: nameOf([...whole, filePath ?? ''], name),
                result: results.get(status) ?? 'error',
                flaky: flaky === true || (retries ?? 0) > 0,
                message: message == null ? undefined : plainLine(message),
                trace: trace ?? undefined,
                place: filePath == null ? undefined : { path: filePath, line: lineNumber(line) }
            });
        }
        const { tests: counted, red } = sink.counted();
        const stated = summary.failed + summary.other;
        if (summary.tests > counted)
            sink.trouble(`its summary says ${summary.tests} tests, but it lists ${counted}`);
        if (stated > red)
            sink.trouble(`its summary says that ${stated} tests did not pass, but it lists ${red} such`);
    }
});

;// CONCATENATED MODULE: ./lib/formats/tests/cucumber-json.js




const Result = schemas ._H3({ status: schemas .YjP().nullish(), error_message: schemas .YjP().nullish() });
const Hook = schemas ._H3({ result: Result.nullish() });
const Step = schemas ._H3({
    keyword: schemas .YjP().nullish(),
    name: schemas .YjP().nullish(),
    result: Result.nullish(),
    before: schemas .YOg(Hook).nullish(),
    after: schemas .YOg(Hook).nullish()
});
const Scenario = schemas ._H3({
    type: schemas .YjP().nullish(),
    name: schemas .YjP(),
    line: schemas .aig().nullish(),
    steps: schemas .YOg(Step).nullish(),
    before: schemas .YOg(Hook).nullish(),
    after: schemas .YOg(Hook).nullish()
});
const Feature = schemas ._H3({ name: schemas .YjP().nullish(), uri: schemas .YjP().nullish(), elements: schemas .YOg(Scenario).nullish() });
const cucumber_json_results = new Map([
    ['passed', 'passed'],
    ['skipped', 'skipped'],
    ['failed', 'failed'],
    ['undefined', 'failed'],
    ['ambiguous', 'failed'],
    ['pending', 'failed']
]);
const fromWorst = ['failed', 'error', 'skipped', 'passed'];
const cucumberJson = jsonReader({
    id: 'cucumber-json',
    name: 'Cucumber JSON',
    purpose: 'tests',
    writtenBy: 'Cucumber.js (`--format json:cucumber.json`), Cucumber-JVM (`--plugin json:cucumber.json`), Cucumber for Ruby, godog, pytest-bdd',
    reference: 'https://github.com/cucumber/cucumber-json-schema',
    syntax: 'json',
    matches: (value) => Array.isArray(value) && value.some((one) => isRecord(one) && Array.isArray(one['elements'])) && isRecord(value[0]) && 'keyword' in value[0],
    schema: schemas .YOg(Feature),
    read(features, sink) {
        for (const { name: feature, uri, elements } of features) {
            let background = [];
            const nameOf = namesOf(elements ?? []);
            for (const scenario of elements ?? []) {
                if (scenario.type === 'background') {
                    background = partsOf(scenario);
                    continue;
                }
                const own = partsOf(scenario);
                const [worst] = [...background, ...own].toSorted((a, b) => fromWorst.indexOf(a.result) - fromWorst.indexOf(b.result));
                const result = own.length === 0 && worst?.result === 'passed' ? 'skipped' : (worst?.result ?? 'skipped');
                const error = worst?.error === undefined ? '' : `: ${worst.error.trim().split('\n', 1)[0]}`;
                sink.case({
                    suite: feature == null || feature === '' ? [] : [feature],
                    name: nameOf(scenario),
                    result,
                    message: result === 'passed' ? undefined : worst === undefined ? 'The scenario has no steps.' : `${worst.what} ${worst.state}${error}`,
                    trace: worst?.error,
                    place: uri == null ? undefined : { path: uri, line: lineNumber(scenario.line) }
                });
            }
        }
    }
});
function namesOf(scenarios) {
    const lines = new Map();
    for (const { name, line } of scenarios)
        lines.set(name, (lines.get(name) ?? new Set()).add(line));
    return ({ name, line }) => ((lines.get(name)?.size ?? 0) > 1 ? `${name} (line ${line})` : name);
}
function partsOf({ before, steps, after }) {
    return [
        ...(before ?? []).map((hook) => partOf('A hook', hook)),
        ...(steps ?? []).flatMap((step) => [
            ...(step.before ?? []).map((hook) => partOf('A hook', hook)),
            partOf(`The step "${`${step.keyword ?? ''}${step.name ?? ''}`.trim()}"`, step),
            ...(step.after ?? []).map((hook) => partOf('A hook', hook))
        ]),
        ...(after ?? []).map((hook) => partOf('A hook', hook))
    ];
}
function partOf(what, { result }) {
    const status = result?.status;
    const state = status === 'failed' ? 'failed' : status == null ? 'has no status' : `is ${status}`;
    const error = result?.error_message == null ? undefined : plainLine(result.error_message);
    return { what, state, result: cucumber_json_results.get(status ?? '') ?? 'error', error };
}

;// CONCATENATED MODULE: ./lib/formats/tests/jest-json.js





const jest_json_Test = schemas ._H3({
    title: schemas .YjP(),
    status: schemas .YjP(),
    ancestorTitles: schemas .YOg(schemas .YjP()).nullish(),
    failureMessages: schemas .YOg(schemas .YjP().nullable()).nullish(),
    location: schemas ._H3({ line: schemas .aig() }).nullish(),
    invocations: schemas .aig().nullish(),
    retryReasons: schemas .YOg(schemas .L5J()).nullish()
});
const File = schemas ._H3({ name: schemas .YjP(), status: schemas .YjP(), message: schemas .YjP().nullish(), assertionResults: schemas .YOg(jest_json_Test) });
const jest_json_results = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['skipped', 'skipped'],
    ['pending', 'skipped'],
    ['todo', 'skipped'],
    ['disabled', 'skipped']
]);
const fine = new Set(['passed', 'focused', 'pending', 'skipped']);
const jestJson = jsonReader({
    id: 'jest-json',
    name: 'Jest JSON',
    purpose: 'tests',
    writtenBy: '`jest --json --outputFile=jest.json`, `vitest run --reporter=json --outputFile=vitest.json`',
    reference: 'https://jestjs.io/docs/cli#--json',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'numTotalTests' in value && Array.isArray(value['testResults']),
    schema: schemas ._H3({
        success: schemas .zMY(),
        numTotalTests: schemas .aig(),
        numFailedTests: schemas .aig(),
        numRuntimeErrorTestSuites: schemas .aig().nullish(),
        wasInterrupted: schemas .zMY().nullish(),
        testResults: schemas .YOg(File)
    }),
    read({ success, numTotalTests, numFailedTests, numRuntimeErrorTestSuites, wasInterrupted, testResults }, sink) {
        const nameOf = distinctNames();
        let brokenFiles = 0;
        let unfinished = 0;
        for (const { name: path, status: stated, message, assertionResults } of testResults) {
            const before = sink.counted().red;
            for (const { title, status, ancestorTitles, failureMessages, location, invocations, retryReasons } of assertionResults) {
                const suite = (ancestorTitles ?? []).filter((ancestor) => ancestor !== '');
                const texts = (failureMessages ?? []).filter((text) => text !== null).map(plainLine);
                if (status === 'pending')
                    unfinished++;
                sink.case({
                    suite,
                    name: nameOf([path, ...suite], title),
                    result: jest_json_results.get(status) ?? 'error',
                    flaky: (invocations ?? 1) > 1 || (retryReasons ?? []).length > 0 || (status === 'passed' && texts.length > 0),
                    message: texts[0],
                    trace: texts.length === 0 ? undefined : texts.join('\n'),
                    place: { path, line: lineNumber(location?.line) }
                });
            }
            const isBroken = !fine.has(stated) || (message ?? '') !== '';
            if (!isBroken || sink.counted().red > before)
                continue;
            brokenFiles++;
            sink.case({ suite: [], name: nameOf([path], path), result: 'error', message: plainLine(message ?? '') || 'The file could not be run.', place: { path } });
        }
        const { tests, red } = sink.counted();
        const listed = tests - brokenFiles;
        if (wasInterrupted === true)
            sink.trouble('the run was interrupted');
        if (!success && red === 0)
            sink.trouble('it says that the run failed, but lists nothing that did not pass');
        if (numTotalTests > listed)
            sink.trouble(`it says ${numTotalTests} tests, but lists ${listed}`);
        if (numFailedTests > red - brokenFiles)
            sink.trouble(`it says that ${numFailedTests} tests failed, but lists ${red - brokenFiles}`);
        if ((numRuntimeErrorTestSuites ?? 0) > brokenFiles)
            sink.trouble(`it says that ${numRuntimeErrorTestSuites} files could not be run, but lists ${brokenFiles}`);
        if (numRuntimeErrorTestSuites == null && unfinished > 0)
            sink.trouble(`${unfinished} of its tests had not ended when Vitest wrote it`);
    }
});

;// CONCATENATED MODULE: ./lib/formats/tests/mocha-json.js




const mocha_json_Test = schemas ._H3({
    title: schemas .YjP(),
    fullTitle: schemas .YjP(),
    file: schemas .YjP().nullish(),
    currentRetry: schemas .aig().nullish(),
    duration: schemas .aig().nullish(),
    err: schemas ._H3({ message: schemas .L5J().optional(), stack: schemas .L5J().optional() }).nullish()
});
const mochaJson = jsonReader({
    id: 'mocha-json',
    name: 'Mocha JSON',
    purpose: 'tests',
    writtenBy: '`mocha --reporter json --reporter-option output=mocha.json`',
    reference: 'https://mochajs.org/#json',
    syntax: 'json',
    matches: (value) => isRecord(value) && isRecord(value['stats']) && ['tests', 'passes', 'failures', 'pending'].every((list) => Array.isArray(value[list])),
    schema: schemas ._H3({
        stats: schemas ._H3({ tests: schemas .aig(), failures: schemas .aig() }),
        tests: schemas .YOg(mocha_json_Test),
        passes: schemas .YOg(mocha_json_Test),
        failures: schemas .YOg(mocha_json_Test),
        pending: schemas .YOg(mocha_json_Test)
    }),
    read({ stats, tests, passes, failures, pending }, sink) {
        const nameOf = distinctNames();
        const add = (result, { title, fullTitle, file, currentRetry, err }) => {
            const above = fullTitle.endsWith(title) ? fullTitle.slice(0, fullTitle.length - title.length).trim() : '';
            const suite = above === '' ? [] : [above];
            sink.case({
                suite,
                name: nameOf([file ?? '', ...suite], title),
                result,
                flaky: (currentRetry ?? 0) > 0,
                message: result === 'failed' ? textOf(err?.message) : undefined,
                trace: result === 'failed' ? textOf(err?.stack) : undefined,
                place: file == null || file === '' ? undefined : { path: file }
            });
        };
        for (const test of failures)
            add('failed', test);
        for (const test of pending)
            add('skipped', test);
        for (const test of passes)
            add('passed', test);
        const counted = sink.counted();
        const ran = Math.max(stats.tests, tests.length);
        const broken = Math.max(stats.failures, tests.filter(({ err }) => textOf(err?.message) !== undefined || textOf(err?.stack) !== undefined).length);
        if (passes.length > 0 && passes.every(({ duration }) => duration == null))
            sink.trouble('no test that passed has a duration, as after `--dry-run`, which runs none');
        if (ran > counted.tests)
            sink.trouble(`it says that ${ran} tests ran, but gives the outcome of ${counted.tests}`);
        if (broken > counted.red)
            sink.trouble(`it says that ${broken} tests failed, but lists ${counted.red}`);
    }
});
function textOf(value) {
    return typeof value === 'string' && value !== '' ? plainLine(value) : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/part.js


function part_partOf(schema, value, what) {
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const detail = errors .S1(parsed.error).replaceAll(/\s*\n\s*/g, ' ').replace(/^✖ /, '').slice(0, 300);
    throw new model.ReportRefused('malformed', `holds ${what} that breaks its format: ${detail}`);
}

;// CONCATENATED MODULE: ./lib/formats/tests/nested.js


const deepest = 200;
function* suitesOf(schema, roots) {
    const open = roots.map((value) => ({ value, above: [], depth: 1 })).toReversed();
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const { value, above, depth } = next;
        if (depth > deepest)
            throw new model.ReportRefused('too-large', `has suites more than ${deepest} levels deep`);
        const suite = part_partOf(schema, value, 'a suite');
        const path = suite.title === '' ? above : [...above, suite.title];
        yield { suite, path };
        for (const inner of (suite.suites ?? []).toReversed())
            open.push({ value: inner, above: path, depth: depth + 1 });
    }
}

;// CONCATENATED MODULE: ./lib/formats/tests/mochawesome-json.js





const mochawesome_json_Test = schemas ._H3({
    title: schemas .YjP(),
    state: schemas .YjP().nullish(),
    pass: schemas .zMY(),
    fail: schemas .zMY(),
    pending: schemas .zMY(),
    skipped: schemas .zMY().nullish(),
    err: schemas ._H3({ message: schemas .YjP().nullish(), estack: schemas .YjP().nullish() }).nullish()
});
const Suite = schemas ._H3({
    title: schemas .YjP(),
    fullFile: schemas .YjP().nullish(),
    tests: schemas .YOg(mochawesome_json_Test),
    beforeHooks: schemas .YOg(mochawesome_json_Test).nullish(),
    afterHooks: schemas .YOg(mochawesome_json_Test).nullish(),
    suites: schemas .YOg(schemas .L5J()).nullish()
});
const mochawesomeJson = jsonReader({
    id: 'mochawesome-json',
    name: 'Mochawesome JSON',
    purpose: 'tests',
    writtenBy: '`mocha --reporter mochawesome`, Cypress with mochawesome, mochawesome-merge',
    reference: 'https://github.com/adamgruber/mochawesome#mocha-reporter',
    syntax: 'json',
    matches: (value) => isRecord(value) && isRecord(value['stats']) && 'testsRegistered' in value['stats'] && Array.isArray(value['results']),
    schema: schemas ._H3({
        stats: schemas ._H3({ tests: schemas .aig(), failures: schemas .aig(), testsRegistered: schemas .aig() }),
        results: schemas .YOg(schemas .KCZ([schemas .euz(false), schemas ._H3({})]))
    }),
    read({ stats, results }, sink) {
        const nameOf = distinctNames();
        let hooks = 0;
        for (const { suite, path } of suitesOf(Suite, results.filter((root) => root !== false))) {
            const failedHooks = [...(suite.beforeHooks ?? []), ...(suite.afterHooks ?? [])].filter((hook) => resultOf(hook) === 'failed');
            hooks += failedHooks.length;
            for (const test of [...failedHooks, ...suite.tests]) {
                const result = resultOf(test);
                sink.case({
                    suite: path,
                    name: nameOf([suite.fullFile ?? '', ...path], test.title),
                    result,
                    message: test.err?.message == null ? undefined : plainLine(test.err.message),
                    trace: test.err?.estack ?? undefined,
                    place: suite.fullFile == null || suite.fullFile === '' ? undefined : { path: suite.fullFile }
                });
            }
        }
        const { tests, red } = sink.counted();
        const stated = Math.max(stats.tests, stats.testsRegistered);
        if (stated > tests - hooks)
            sink.trouble(`its stats say ${stated} tests, but it lists ${tests - hooks}`);
        if (stats.failures > red)
            sink.trouble(`its stats say that ${stats.failures} tests failed, but it lists ${red}`);
    }
});
function resultOf({ state, pass, fail, pending, skipped }) {
    if (fail || state === 'failed')
        return 'failed';
    if (pending || skipped === true)
        return 'skipped';
    return pass && (state ?? 'passed') === 'passed' ? 'passed' : 'error';
}

;// CONCATENATED MODULE: ./lib/formats/tests/playwright-json.js







const Failure = schemas ._H3({ message: schemas .YjP().nullish(), stack: schemas .YjP().nullish(), value: schemas .YjP().nullish() });
const Attempt = schemas ._H3({ status: schemas .YjP().nullish(), error: Failure.nullish(), errors: schemas .YOg(Failure).nullish() });
const playwright_json_Test = schemas ._H3({
    status: schemas .YjP(),
    expectedStatus: schemas .YjP().nullish(),
    projectName: schemas .YjP().nullish(),
    results: schemas .YOg(Attempt)
});
const Spec = schemas ._H3({
    title: schemas .YjP(),
    ok: schemas .zMY(),
    file: schemas .YjP().nullish(),
    line: schemas .aig().nullish(),
    column: schemas .aig().nullish(),
    tests: schemas .YOg(playwright_json_Test)
});
const playwright_json_Suite = schemas ._H3({ title: schemas .YjP(), specs: schemas .YOg(Spec).nullish(), suites: schemas .YOg(schemas .L5J()).nullish() });
const playwright_json_results = new Map([
    ['expected', 'passed'],
    ['flaky', 'passed'],
    ['unexpected', 'failed'],
    ['skipped', 'skipped']
]);
const playwrightJson = jsonReader({
    id: 'playwright-json',
    name: 'Playwright JSON',
    purpose: 'tests',
    writtenBy: '`npx playwright test --reporter=json`, `npx playwright merge-reports --reporter=json`',
    reference: 'https://playwright.dev/docs/test-reporters#json-reporter',
    syntax: 'json',
    matches: (value) => isRecord(value) && isRecord(value['config']) && Array.isArray(value['suites']) && Array.isArray(value['errors']),
    schema: schemas ._H3({
        config: schemas ._H3({ rootDir: schemas .YjP().nullish(), shard: schemas ._H3({ current: schemas .Whr().min(1), total: schemas .Whr().min(1) }).nullish() }),
        suites: schemas .YOg(schemas .L5J()),
        errors: schemas .YOg(Failure),
        stats: schemas ._H3({ expected: schemas .aig(), unexpected: schemas .aig(), flaky: schemas .aig(), skipped: schemas .aig() }).nullish()
    }),
    read({ config, suites, errors, stats }, sink) {
        const nameOf = distinctNames();
        let notRun = 0;
        for (const { suite, path } of suitesOf(playwright_json_Suite, suites)) {
            for (const { title, ok, file, line, column, tests } of suite.specs ?? []) {
                const before = sink.counted().red;
                for (const { status, expectedStatus, projectName, results: attempts } of tests) {
                    const inProject = projectName == null || projectName === '' ? path : [projectName, ...path];
                    const failure = attempts.findLast(({ error, errors: all }) => error != null || (all ?? []).length > 0);
                    const error = failure?.error ?? failure?.errors?.[0];
                    const isCutOff = attempts.some((attempt) => attempt.status === 'interrupted') || (expectedStatus ?? 'skipped') !== 'skipped';
                    if (status === 'skipped' && isCutOff)
                        notRun++;
                    sink.case({
                        suite: inProject,
                        name: nameOf([file ?? '', ...inProject], title),
                        result: playwright_json_results.get(status) ?? 'error',
                        flaky: status === 'flaky',
                        message: playwright_json_textOf(error?.message ?? error?.value),
                        trace: playwright_json_textOf(error?.stack),
                        place: file == null || file === '' ? undefined : { path: under(config.rootDir, file), line: lineNumber(line), column: lineNumber(column) }
                    });
                }
                if (!ok && sink.counted().red === before)
                    sink.trouble(`it says that "${title}" did not pass, but lists no test of it that did not`);
            }
        }
        for (const error of errors)
            sink.trouble(`the run failed outside of its tests: ${firstLine(playwright_json_textOf(error.message ?? error.value) ?? 'an error without a message')}`);
        if (notRun > 0)
            sink.trouble(`${(0,core_text .U9)(notRun, 'test')} that should run did not, or not to the end`);
        if (config.shard != null && config.shard.total > 1)
            sink.shard({ current: config.shard.current, total: config.shard.total });
        if (stats == null)
            return;
        const { tests, red } = sink.counted();
        const stated = stats.expected + stats.unexpected + stats.flaky + stats.skipped;
        if (stated > tests)
            sink.trouble(`its stats say ${stated} tests, but it lists ${tests}`);
        if (stats.unexpected > red)
            sink.trouble(`its stats say that ${stats.unexpected} tests failed, but it lists ${red}`);
    }
});
function under(rootDir, file) {
    if (rootDir == null || rootDir === '' || /^(?:\/|[A-Za-z]:|\.\.\/)/.test(file))
        return file;
    return `${rootDir.replace(/[/\\]$/, '')}/${file}`;
}
function playwright_json_textOf(text) {
    return text == null || text === '' ? undefined : plainLine(text);
}
function firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/formats/tests/pytest-json.js




const pytest_json_Count = schemas .Whr().min(0).nullish();
const Stage = schemas ._H3({
    outcome: schemas .YjP(),
    longrepr: schemas .L5J().optional(),
    crash: schemas ._H3({ message: schemas .YjP().nullish() }).nullish()
});
const pytest_json_Test = schemas ._H3({
    nodeid: schemas .YjP(),
    outcome: schemas .YjP(),
    lineno: schemas .aig().nullish(),
    setup: Stage.nullish(),
    call: Stage.nullish(),
    teardown: Stage.nullish()
});
const Collector = schemas ._H3({ nodeid: schemas .YjP(), outcome: schemas .YjP(), longrepr: schemas .L5J().optional() });
const pytest_json_results = new Map([
    ['passed', 'passed'],
    ['xpassed', 'passed'],
    ['rerun', 'passed'],
    ['failed', 'failed'],
    ['error', 'error'],
    ['skipped', 'skipped'],
    ['xfailed', 'skipped']
]);
const exits = new Map([
    [2, 'the run was interrupted, or a file could not be collected'],
    [3, 'pytest failed with an internal error'],
    [4, 'pytest was used in a wrong way'],
    [5, 'pytest found no tests']
]);
const pytestJson = jsonReader({
    id: 'pytest-json',
    name: 'pytest JSON',
    purpose: 'tests',
    writtenBy: 'pytest-json-report: `pytest --json-report --json-report-file=pytest.json`',
    reference: 'https://github.com/numirias/pytest-json-report#format',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'exitcode' in value && isRecord(value['summary']) && ('tests' in value || 'root' in value),
    schema: schemas ._H3({
        exitcode: schemas .aig(),
        summary: schemas ._H3({
            total: pytest_json_Count,
            failed: pytest_json_Count,
            error: pytest_json_Count,
            collected: pytest_json_Count,
            deselected: pytest_json_Count
        }),
        tests: schemas .YOg(pytest_json_Test),
        collectors: schemas .YOg(Collector).nullish()
    }),
    read({ exitcode, summary, tests, collectors }, sink) {
        for (const { nodeid, longrepr } of (collectors ?? []).filter(({ outcome }) => outcome === 'failed')) {
            const trace = typeof longrepr === 'string' ? longrepr : undefined;
            const place = nodeid === '' ? undefined : { path: pathOf(nodeid).path };
            sink.case({ suite: [], name: nodeid || 'collection', result: 'error', message: 'pytest could not collect it.', trace, place });
        }
        const listedBefore = sink.counted().tests;
        for (const { nodeid, outcome, lineno, setup, call, teardown } of tests) {
            const stages = [setup, call, teardown].filter((stage) => stage != null);
            const broken = stages.find((stage) => stage.outcome !== 'passed');
            const stated = pytest_json_results.get(outcome) ?? 'error';
            const { path, suite, name } = pathOf(nodeid);
            const isRefuted = stated === 'passed' && (broken !== undefined || (outcome === 'rerun' && stages.length === 0));
            const trace = typeof broken?.longrepr === 'string' ? broken.longrepr : undefined;
            sink.case({
                suite,
                name,
                result: isRefuted ? 'error' : stated,
                flaky: outcome === 'rerun',
                message: broken?.crash?.message ?? trace?.trimEnd().split('\n').at(-1),
                trace,
                place: { path, line: lineNumber((lineno ?? -1) + 1) }
            });
        }
        const { tests: counted, red } = sink.counted();
        const listed = counted - listedBefore;
        const wanted = Math.max(summary.total ?? 0, (summary.collected ?? 0) - (summary.deselected ?? 0));
        const stated = (summary.failed ?? 0) + (summary.error ?? 0);
        if (wanted > listed)
            sink.trouble(`its summary says ${wanted} tests, but it lists ${listed}`);
        if (stated > red)
            sink.trouble(`its summary says that ${stated} tests did not pass, but it lists ${red}`);
        if (exitcode > 1 || exitcode < 0)
            sink.trouble(`${exits.get(exitcode) ?? 'pytest did not end as it should'} (exit code ${exitcode})`);
        else if (exitcode !== 0 && red === 0)
            sink.trouble(`pytest failed (exit code ${exitcode}), but the file lists nothing that did not pass`);
    }
});
function pathOf(nodeid) {
    const bracket = nodeid.indexOf('[');
    const [head, parameters] = bracket < 0 ? [nodeid, ''] : [nodeid.slice(0, bracket), nodeid.slice(bracket)];
    const suite = head.split('::');
    const name = `${suite.length > 1 ? (suite.pop() ?? '') : ''}${parameters}` || nodeid;
    return { path: suite[0] ?? '', suite, name };
}

;// CONCATENATED MODULE: ./lib/formats/tests/rspec-json.js





const Example = schemas ._H3({
    full_description: schemas .YjP(),
    status: schemas .YjP(),
    file_path: schemas .YjP(),
    line_number: schemas .aig().nullish(),
    pending_message: schemas .YjP().nullish(),
    exception: schemas ._H3({ class: schemas .YjP().nullish(), message: schemas .YjP().nullish(), backtrace: schemas .YOg(schemas .YjP()).nullish() }).nullish()
});
const rspec_json_Summary = schemas ._H3({ example_count: schemas .aig(), failure_count: schemas .aig(), errors_outside_of_examples_count: schemas .aig().nullish() });
const rspec_json_results = new Map([
    ['passed', 'passed'],
    ['failed', 'failed'],
    ['pending', 'skipped']
]);
const rspecJson = jsonReader({
    id: 'rspec-json',
    name: 'RSpec JSON',
    purpose: 'tests',
    writtenBy: '`rspec --format json --out rspec.json`',
    reference: 'https://github.com/rspec/rspec/blob/main/rspec-core/lib/rspec/core/formatters/json_formatter.rb',
    syntax: 'json',
    matches: (value) => isRecord(value) && isRecord(value['summary']) && 'example_count' in value['summary'],
    schema: schemas ._H3({ examples: schemas .YOg(Example), summary: rspec_json_Summary }),
    read({ examples, summary }, sink) {
        const nameOf = distinctNames();
        for (const { full_description: name, status, file_path: path, line_number: line, pending_message: pending, exception } of examples) {
            sink.case({
                suite: [path],
                name: nameOf([path], name),
                result: rspec_json_results.get(status) ?? 'error',
                message: exception?.message == null ? (pending ?? undefined) : plainLine(exception.message),
                trace: exception?.backtrace?.join('\n'),
                place: { path, line: lineNumber(line) }
            });
        }
        const { tests, red } = sink.counted();
        const { example_count: stated, failure_count: failed, errors_outside_of_examples_count: outside } = summary;
        if ((outside ?? 0) > 0)
            sink.trouble(`RSpec met errors outside of its examples (${outside}), as in a file that could not be loaded`);
        if (stated > tests)
            sink.trouble(`its summary says ${stated} examples, but it lists ${tests}`);
        if (failed > red)
            sink.trouble(`its summary says that ${failed} examples failed, but it lists ${red}`);
    }
});

;// CONCATENATED MODULE: ./lib/formats/tests/junit-case.js
const quiet = new Set(['system-out', 'system-err', 'properties']);
const flakyNames = new Set(['flakyFailure', 'flakyError']);
const rerunNames = new Set(['rerunFailure', 'rerunError']);
const skipped = /^(?:skip|skipped|ignored?|disabled|notrun|not-run|pending|inconclusive)$/i;
const passed = { result: 'passed', listed: { tests: 1, red: 0, attempts: 0, skipped: 0 } };
function outcomeOf(testCase, isEclipse) {
    const { attributes } = testCase;
    const word = isEclipse ? eclipseWordOf(attributes) : wordOf(attributes);
    if (testCase.children.length === 0 && word === 'passed')
        return passed;
    const marks = marksOf(testCase);
    const attempts = marks.filter(isAttempt);
    const faults = marks.filter(isFault);
    const listed = { tests: 1, red: 0, attempts: attempts.length, skipped: 0 };
    const red = { ...listed, red: Math.max(1, faults.length) };
    const error = faults.find(({ name }) => name === 'error');
    const fault = error ?? faults[0] ?? attempts.find(({ name }) => rerunNames.has(name));
    if (fault !== undefined)
        return { result: error === undefined ? 'failed' : 'error', ...detailOf(fault), listed: red };
    const skip = marks.find(({ name }) => skipped.test(name));
    const why = skip === undefined ? undefined : detailOf(skip).message;
    if (word === 'error' || word === 'failed')
        return { result: word, message: statusOf(attributes), listed: red };
    if (why !== undefined && couldNotRun(attributes, why))
        return { result: 'error', message: why, listed: red };
    if (skip !== undefined || word === 'skipped')
        return { result: 'skipped', message: why, listed: { ...listed, skipped: 1 } };
    if (word === 'unknown')
        return { result: 'error', message: statusOf(attributes), listed: red };
    return { result: 'passed', flaky: attempts.length > 0, listed };
}
function detailOf({ attributes, text }) {
    const trace = text.trim();
    const message = [attributes['message']?.trim(), trace.split('\n', 1)[0]?.trim(), attributes['type']].find((part) => part !== undefined && part !== '');
    return { message, trace: trace === '' ? undefined : trace };
}
function marksOf({ children }) {
    const marks = [];
    for (const child of children) {
        if (quiet.has(child.name))
            continue;
        marks.push(child);
        if (child.name !== 'skipped' && !isFault(child) && !isAttempt(child))
            marks.push(...marksOf(child));
    }
    return marks;
}
function isAttempt({ name }) {
    return flakyNames.has(name) || rerunNames.has(name);
}
function isFault(mark) {
    return /fail|error|warning|abort|crash|^testcase$/i.test(mark.name) && !isAttempt(mark);
}
const words = new Map([
    ...['', 'run', 'passed', 'pass', 'success', 'succeeded', 'successful', 'ok', 'completed', 'complete', 'executed', 'finished'].map((word) => [word, 'passed']),
    ...['notrun', 'disabled', 'skipped', 'skip', 'ignored', 'suppressed', 'pending', 'untested', 'todo', 'notexecuted', 'inconclusive'].map((word) => [word, 'skipped']),
    ...['failed', 'fail', 'failure'].map((word) => [word, 'failed']),
    ...['errored', 'error'].map((word) => [word, 'error'])
]);
function wordOf({ status, result }) {
    if (status === undefined && result === undefined)
        return 'passed';
    const said = [status ?? '', result ?? ''].map((word) => words.get(word.toLowerCase().replaceAll(/[\s_-]/g, '')) ?? 'unknown');
    return ['error', 'failed', 'unknown', 'skipped'].find((word) => said.includes(word)) ?? 'passed';
}
function eclipseWordOf({ incomplete, ignored }) {
    if (incomplete === 'true')
        return 'unknown';
    return ignored === 'true' ? 'skipped' : 'passed';
}
function statusOf({ status, result }) {
    const word = status ?? result;
    return word === undefined ? 'did not run to its end' : `has the status "${word}", but no failure`;
}
function couldNotRun({ status, name, classname }, why) {
    return status === 'notrun' && name === classname && !/^SKIP_(?:RETURN_CODE=|REGULAR_EXPRESSION_MATCHED)/.test(why);
}

;// CONCATENATED MODULE: ./lib/formats/tests/junit-totals.js

function statedTotals(sink) {
    const suites = [];
    let unseen = 0;
    return {
        open(tag) {
            const odd = redNames.find((name) => isOdd(tag.attributes[name]));
            if (odd !== undefined)
                sink.trouble(`it says ${odd}="${tag.attributes[odd] ?? ''}", which is no number`);
            suites.push({ tag, tests: 0, red: 0, attempts: 0, skipped: 0, missing: 0, missingRed: 0, others: 0, saysFailed: false });
        },
        list({ tests, red, attempts, skipped }) {
            const suite = suites.at(-1);
            if (suite === undefined)
                return;
            suite.tests += tests;
            suite.red += red;
            suite.attempts += attempts;
            suite.skipped += skipped;
        },
        sayFailed() {
            const suite = suites.at(-1);
            if (suite !== undefined)
                suite.saysFailed = true;
        },
        close() {
            const suite = suites.pop();
            if (suite === undefined)
                return;
            const more = stated(suite, 'tests') - suite.tests - suite.attempts;
            const others = countsOtherThings(suite.tag) ? Math.max(more, suite.others) : suite.others;
            const missing = Math.max(suite.missing, more - others);
            const skips = stated(suite, 'skipped', 'skips', 'skip', 'disabled', 'ignored') - suite.skipped;
            const unlisted = Math.min(missing, Math.max(0, skips));
            for (let index = 0; index < unlisted; index++)
                sink.case({ suite: [], name: `(not listed, ${++unseen})`, result: 'skipped' });
            suite.tests += unlisted;
            suite.skipped += unlisted;
            const red = Math.max(stated(suite, 'failures'), stated(suite, 'failed')) + stated(suite, 'errors');
            const missingRed = red - suite.red - suite.attempts;
            if (missingRed > suite.missingRed)
                sink.trouble(`${nameOf(suite)} ${red} failed and broken tests, but lists ${suite.red + suite.attempts}`);
            if (isTimeless(suite, suites.at(-1)))
                sink.trouble(`${nameOf(suite)} no time, as Vitest does where a worker ended before its tests did`);
            if (isUnfinished(suite))
                sink.trouble(`pytest says that it ran ${(0,core_text .U9)(stated(suite, 'tests'), 'test')}, but lists ${suite.tests}: it was interrupted, or had tests set up only`);
            if (suite.saysFailed && suite.red === 0)
                sink.trouble(`${nameOf(suite)} that it did not succeed, but lists no failed test`);
            const outer = suites.at(-1);
            if (outer === undefined) {
                if (missing > unlisted)
                    sink.trouble(`its totals state ${(0,core_text .U9)(missing - unlisted, 'more test')} than it lists`);
                if (unseen > 0)
                    sink.note(`it leaves out ${unseen} of the tests that its totals state as skipped`);
                return;
            }
            outer.tests += suite.tests;
            outer.red += suite.red;
            outer.attempts += suite.attempts;
            outer.skipped += suite.skipped;
            outer.missing += missing - unlisted;
            outer.missingRed += Math.max(suite.missingRed, missingRed);
            outer.others += others;
        }
    };
}
function countsOtherThings({ attributes }) {
    return attributes['hostname'] === 'tbd' || attributes['doctest_version'] !== undefined || attributes['name'] === 'pytest';
}
function isTimeless({ tag: { attributes }, tests, red, skipped }, outer) {
    const isVitest = outer?.tag.attributes['name'] === 'vitest tests';
    return isVitest && attributes['time'] === '0' && red === 0 && tests > skipped && !/-d\.[cm]?[jt]sx?$/.test(attributes['name'] ?? '');
}
function isUnfinished(suite) {
    const { name, tests } = suite.tag.attributes;
    return name === 'pytest' && tests !== undefined && suite.red === 0 && stated(suite, 'tests') < suite.tests;
}
const redNames = ['failures', 'failed', 'errors'];
function isOdd(text) {
    return text !== undefined && Number.isNaN(Number(text.replaceAll(',', ''))) && !/^\s*(?:none|null|nan|undefined|-)\s*$/i.test(text);
}
function stated({ tag: { attributes } }, ...names) {
    return names.reduce((sum, name) => sum + (Number(attributes[name]?.replaceAll(',', '')) || 0), 0);
}
function nameOf({ tag: { attributes, name } }) {
    return attributes['name'] === undefined || attributes['name'] === '' ? `<${name}> states` : `the suite "${attributes['name'].slice(0, 200)}" states`;
}

;// CONCATENATED MODULE: ./lib/formats/tests/junit-xml.js





const suiteNames = new Set(['testsuites', 'testsuite', 'testrun']);
const junitXml = xmlReader({
    id: 'junit-xml',
    name: 'JUnit XML',
    purpose: 'tests',
    writtenBy: 'Surefire, Gradle, pytest (`--junitxml`), jest-junit, Vitest, Playwright, PHPUnit, GoogleTest, gotestsum, cargo-nextest, CTest and most others',
    reference: 'https://github.com/testmoapp/junitxml',
    syntax: 'xml',
    matches: (root) => suiteNames.has(root.name) && root.attributes['xmlns'] !== 'http://check.sourceforge.net/ns',
    records: ['testcase', 'failure', 'error'],
    visit(sink, root) {
        const totals = statedTotals(sink);
        totals.open(root);
        const distinct = distinctNames();
        const numbered = new Map();
        let around = surroundingsOf([root], numbered);
        let nameless = 0;
        return {
            open(tag, ancestors) {
                if (suiteNames.has(tag.name)) {
                    totals.open(tag);
                    const { name = '' } = tag.attributes;
                    const own = distinct(surroundingsOf(ancestors, numbered).path, name);
                    if (own !== name)
                        numbered.set(tag, own.trim());
                }
                else if (/^(?:testcase|failure|error)$/i.test(tag.name) && !ancestors.some(({ name }) => quiet.has(name))) {
                    sink.trouble(`it has elements <${tag.name}>, which this format writes in small letters`);
                }
                if (tag.attributes['name'] === 'SuiteSucceeded' && tag.attributes['value'] === 'false')
                    totals.sayFailed();
            },
            record(element, ancestors) {
                if (ancestors.at(-1) !== around.innermost)
                    around = surroundingsOf(ancestors, numbered);
                if (element.name === 'testcase') {
                    const { attributes } = element;
                    const { result, flaky, message, trace, listed } = outcomeOf(element, root.name === 'testrun');
                    const name = attributes['name'] || `(no name, ${++nameless})`;
                    sink.case({ suite: suiteOf(attributes, around), name, result, flaky, message, trace, place: placeOf(attributes, around) });
                    totals.list(listed);
                }
                else if (!ancestors.some(({ name }) => quiet.has(name))) {
                    sink.case({ suite: around.path, name: `<${element.name}> outside of any test`, result: 'error', ...detailOf(element) });
                    totals.list({ tests: 0, red: 1, attempts: 0, skipped: 0 });
                }
            },
            close(tag) {
                if (!suiteNames.has(tag.name))
                    return;
                totals.close();
                numbered.delete(tag);
            },
            end() {
                totals.close();
                if (isList(root))
                    sink.trouble('it lists the tests of GoogleTest, as `--gtest_list_tests` does, and does not say that one ran');
            }
        };
    }
});
function isList({ name, attributes }) {
    return name === 'testsuites' && attributes['name'] === 'AllTests' && attributes['failures'] === undefined;
}
function surroundingsOf(ancestors, numbered) {
    const names = ancestors.flatMap(({ attributes }) => attributes['name'] || []);
    return {
        innermost: ancestors.at(-1),
        path: ancestors.flatMap((tag) => numbered.get(tag) ?? (tag.attributes['name'] || [])),
        name: names.at(-1),
        file: ancestors.findLast(({ attributes }) => attributes['file'] !== undefined)?.attributes['file'],
        isPytest: names.includes('pytest')
    };
}
function suiteOf(attributes, { path, name }) {
    const classname = attributes['classname'] ?? attributes['class'] ?? '';
    return classname === '' || classname === name ? path : [...path, classname];
}
function placeOf(attributes, around) {
    const path = attributes['file'] ?? around.file;
    if (path === undefined)
        return undefined;
    const line = attributes['line'] ?? attributes['lineno'];
    return { path, line: lineNumber(around.isPytest ? Number(line) + 1 : line), column: lineNumber(attributes['column']) };
}

;// CONCATENATED MODULE: ./lib/formats/limits.js
const defaultLimits = { streamBytes: 512 * 1024 * 1024, jsonBytes: 64 * 1024 * 1024, depth: 200, records: 2_000_000 };

;// CONCATENATED MODULE: ./lib/formats/tests/elements.js


const rising = ['passed', 'skipped', 'failed', 'error'];
function worstOf(results) {
    return results.reduce((worst, result) => (rising.indexOf(result) > rising.indexOf(worst) ? result : worst), 'passed');
}
function elements_outcomeOf(words, word) {
    const result = words.get(word ?? '');
    if (result !== undefined)
        return { result };
    if (word === undefined)
        return { result: 'error', unknown: 'The report states no outcome.' };
    return { result: 'error', unknown: `The report states the outcome "${word}", which its format does not have.` };
}
function childOf(element, name) {
    return element?.children.find((child) => child.name === name);
}
function elements_textOf(element, name) {
    return trimmed(childOf(element, name)?.text);
}
function trimmed(text) {
    const plain = text?.trim();
    return plain === '' ? undefined : plain;
}
function elements_namesOf(elements, kind) {
    return elements.filter(({ name }) => name === kind).map(({ attributes }) => attributes['name'] ?? '');
}
function assemblyName(path) {
    return path.split(/[\\/]/).slice(-2).join('/');
}
function sumOf(sink, { attributes }, names) {
    return names.reduce((sum, name) => {
        const text = attributes[name];
        const number = text === undefined ? 0 : wholeNumber(text.trim());
        if (number === undefined)
            sink.trouble(`it says ${name}="${text ?? ''}", which is no number`);
        return sum + (number ?? 0);
    }, 0);
}
function checkTotals(sink, stated, listed = sink.counted()) {
    if (stated.tests > listed.tests)
        sink.trouble(`it says that it has ${(0,core_text .U9)(stated.tests, 'test')}, but it lists ${listed.tests}`);
    if (stated.red > listed.red)
        sink.trouble(`it says that ${(0,core_text .U9)(stated.red, 'test')} did not pass, but it lists ${listed.red} such`);
}
function suiteWatch(sink) {
    const suites = [];
    return {
        open() {
            suites.push({ red: sink.counted().red });
        },
        failed(failure) {
            const suite = suites.at(-1);
            if (suite !== undefined)
                suite.failure = failure;
        },
        close() {
            const suite = suites.pop();
            return { isClean: suite?.red === sink.counted().red, failure: suite?.failure };
        }
    };
}

;// CONCATENATED MODULE: ./lib/formats/tests/trx.js






const namespace = 'http://microsoft.com/schemas/VisualStudio/TeamTest/';
const kinds = ['Unit', 'Generic', 'Manual', 'Web', 'Load', ''].map((kind) => `${kind}TestResult`);
const trx_words = new Map([
    ['Passed', 'passed'],
    ['PassedButRunAborted', 'passed'],
    ['Completed', 'passed'],
    ['Warning', 'passed'],
    ['NotExecuted', 'skipped'],
    ['Pending', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Failed', 'failed'],
    ['Error', 'error'],
    ['Timeout', 'error'],
    ['Aborted', 'error'],
    ['NotRunnable', 'error'],
    ['Disconnected', 'error'],
    ['InProgress', 'error']
]);
const most = defaultLimits.records;
const finished = new Set(['Completed', 'Passed', 'Warning']);
const redCounters = ['failed', 'error', 'timeout', 'aborted', 'notRunnable', 'disconnected', 'inProgress'];
const trx = xmlReader({
    id: 'trx',
    name: 'TRX',
    purpose: 'tests',
    writtenBy: '`dotnet test --logger trx`, `dotnet test -- --report-trx`, VSTest, MSTest',
    reference: 'https://github.com/microsoft/vstest/blob/main/docs/report.md',
    syntax: 'xml',
    matches: ({ name, attributes }) => name === 'TestRun' && Object.values(attributes).some((value) => value.startsWith(namespace)),
    records: [...kinds, 'TestResultAggregation', 'UnitTest', 'ResultSummary'],
    visit(sink) {
        const distinct = distinctNames();
        const results = [];
        const listed = { tests: 0, red: 0 };
        const suites = new Map();
        const tested = new Set();
        const summaries = [];
        return {
            open(tag, ancestors) {
                if (ancestors.at(-1)?.name === 'Results')
                    sink.trouble(`it has a result of the sort <${tag.name}>, which the gate does not know`);
            },
            record(element) {
                if (element.name === 'ResultSummary') {
                    summaries.push(element);
                }
                else if (element.name === 'UnitTest') {
                    suites.set(element.attributes['id'] ?? '', trx_suiteOf(element));
                }
                else {
                    const all = withInner(element);
                    listed.tests += all.length;
                    listed.red += all.filter(isRed).length;
                    for (const { attributes } of all)
                        tested.add(attributes['testId']);
                    for (const leaf of leavesOf(element))
                        results.push({ testId: leaf.attributes['testId'] ?? '', testCase: caseOf(leaf) });
                    if (all.some(({ attributes }) => attributes['outcome'] === 'PassedButRunAborted'))
                        sink.trouble('the run was aborted');
                    if (results.length > most)
                        throw new model.ReportRefused('too-large', `has more than ${most} test cases, the most that the gate reads`);
                }
            },
            end() {
                for (const { testId, testCase } of results) {
                    const suite = suites.get(testId) ?? [];
                    const prefix = `${suite.at(-1) ?? ''}.`;
                    const name = testCase.name.startsWith(prefix) ? testCase.name.slice(prefix.length) : testCase.name;
                    sink.case({ ...testCase, suite, name: distinct(suite, name) });
                }
                const missing = [...suites.keys()].filter((id) => !tested.has(id)).length;
                if (missing > 0)
                    sink.trouble(`${(0,core_text .U9)(missing, 'test')} of its <TestDefinitions> ${missing === 1 ? 'has' : 'have'} no result`);
                if (summaries.length === 0)
                    sink.trouble('its <ResultSummary> is missing');
                for (const summary of summaries)
                    judge(sink, summary, listed);
            }
        };
    }
});
function withInner(result) {
    return [result, ...innerOf(result).flatMap(withInner)];
}
function leavesOf(result) {
    const leaves = innerOf(result).flatMap(leavesOf);
    return leaves.length === 0 || (isRed(result) && !leaves.some(isRed)) ? [result, ...leaves] : leaves;
}
function innerOf(result) {
    return childOf(result, 'InnerResults')?.children ?? [];
}
function isRed({ attributes }) {
    const { result } = elements_outcomeOf(trx_words, attributes['outcome']);
    return result === 'failed' || result === 'error';
}
function caseOf(result) {
    const { result: outcome, unknown } = elements_outcomeOf(trx_words, result.attributes['outcome']);
    const error = childOf(childOf(result, 'Output'), 'ErrorInfo');
    const message = elements_textOf(error, 'Message') ?? unknown;
    return { suite: [], name: result.attributes['testName'] ?? '', result: outcome, message, trace: elements_textOf(error, 'StackTrace') };
}
function trx_suiteOf(definition) {
    const { codeBase, className } = childOf(definition, 'TestMethod')?.attributes ?? {};
    const assembly = codeBase ?? definition.attributes['storage'];
    return [assembly === undefined ? undefined : assemblyName(assembly), className?.split(',', 1)[0]].filter((name) => name !== undefined);
}
function judge(sink, summary, listed) {
    const outcome = summary.attributes['outcome'] ?? 'Error';
    const hasRed = sink.counted().red > 0;
    if (!finished.has(outcome) && !(outcome === 'Failed' && hasRed))
        sink.trouble(`the outcome of the whole run is ${outcome}`);
    for (const info of childOf(summary, 'RunInfos')?.children ?? []) {
        const { outcome: word = 'Error' } = info.attributes;
        const text = elements_textOf(info, 'Text') ?? 'without a text';
        if (word === 'Warning' && !text.endsWith('[SKIP]'))
            sink.note(`warning of the run: ${text}`);
        if (!finished.has(word) && !(hasRed && isEcho(text)))
            sink.trouble(`error of the run: ${text}`);
    }
    const counters = childOf(summary, 'Counters');
    if (counters === undefined)
        return;
    checkTotals(sink, { tests: sumOf(sink, counters, ['total']), red: sumOf(sink, counters, redCounters) }, listed);
}
function isEcho(text) {
    return text.endsWith('[FAIL]') || text.startsWith("Exit code indicates failure: '2'.");
}

;// CONCATENATED MODULE: ./lib/formats/tests/nunit3-xml.js



const nunit3_xml_words = new Map([
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Skipped', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Failed', 'failed']
]);
const broken = new Set(['Error', 'Invalid', 'Cancelled']);
const nunit3Xml = xmlReader({
    id: 'nunit3-xml',
    name: 'NUnit 3 XML',
    purpose: 'tests',
    writtenBy: 'NUnit 3 and 4 (`nunit3-console`, `dotnet test --logger nunit`), Unity Test Framework',
    reference: 'https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html',
    syntax: 'xml',
    matches: (root) => root.name === 'test-run',
    records: ['test-case', 'failure'],
    visit(sink, root) {
        const distinct = distinctNames();
        const watch = suiteWatch(sink);
        return {
            open({ name }) {
                if (name === 'test-suite')
                    watch.open();
            },
            record(element, ancestors) {
                if (element.name === 'failure')
                    return watch.failed(element);
                const failure = childOf(element, 'failure');
                const { result, unknown } = nunit3_xml_resultOf(element);
                const suite = elements_namesOf(ancestors, 'test-suite');
                sink.case({
                    suite,
                    name: distinct(suite, element.attributes['name'] ?? element.attributes['fullname'] ?? ''),
                    result: failure === undefined ? result : worstOf([result, 'failed']),
                    message: elements_textOf(failure, 'message') ?? elements_textOf(childOf(element, 'reason'), 'message') ?? unknown,
                    trace: elements_textOf(failure, 'stack-trace')
                });
            },
            close(tag, ancestors) {
                if (tag.name !== 'test-suite')
                    return;
                const { isClean, failure } = watch.close();
                const { site } = tag.attributes;
                if (!nunit3_xml_isRed(tag) || (!isClean && site !== 'TearDown'))
                    return;
                const suite = elements_namesOf([...ancestors, tag], 'test-suite');
                const name = site === 'SetUp' || site === 'TearDown' ? `OneTime${site}` : 'The suite itself';
                const message = elements_textOf(failure, 'message') ?? nunit3_xml_resultOf(tag).unknown;
                sink.case({ suite, name: distinct(suite, name), result: 'error', message, trace: elements_textOf(failure, 'stack-trace') });
            },
            end() {
                if (nunit3_xml_isRed(root) && sink.counted().red === 0)
                    sink.trouble(`the result of the whole run is ${root.attributes['result'] ?? 'missing'}`);
                checkTotals(sink, { tests: sumOf(sink, root, ['total']), red: sumOf(sink, root, ['failed']) });
            }
        };
    }
});
function nunit3_xml_resultOf({ attributes }) {
    const [word, detail] = attributes['result']?.split(/[:(]/) ?? [];
    if (broken.has(attributes['label'] ?? detail ?? '') || attributes['runstate'] === 'NotRunnable')
        return { result: 'error' };
    return elements_outcomeOf(nunit3_xml_words, word);
}
function nunit3_xml_isRed(tag) {
    const { result } = nunit3_xml_resultOf(tag);
    return result === 'failed' || result === 'error';
}

;// CONCATENATED MODULE: ./lib/formats/tests/nunit2-xml.js



const nunit2_xml_words = new Map([
    ['Success', 'passed'],
    ['Passed', 'passed'],
    ['Warning', 'passed'],
    ['Skipped', 'skipped'],
    ['Ignored', 'skipped'],
    ['Explicit', 'skipped'],
    ['Inconclusive', 'skipped'],
    ['Failure', 'failed'],
    ['Failed', 'failed'],
    ['Error', 'error'],
    ['NotRunnable', 'error'],
    ['Invalid', 'error'],
    ['Cancelled', 'error']
]);
const nunit2Xml = xmlReader({
    id: 'nunit2-xml',
    name: 'NUnit 2 XML',
    purpose: 'tests',
    writtenBy: 'NUnit 2, NUnit 3 (`--result=…;format=nunit2`), Pester (`NUnitXml`), and converters',
    reference: 'https://github.com/nunit/nunitv2',
    syntax: 'xml',
    matches: (root) => root.name === 'test-results',
    records: ['test-case', 'failure'],
    visit(sink, root) {
        const distinct = distinctNames();
        const watch = suiteWatch(sink);
        return {
            open({ name }) {
                if (name === 'test-suite')
                    watch.open();
            },
            record(element, ancestors) {
                if (element.name === 'failure')
                    return watch.failed(element);
                const failure = childOf(element, 'failure');
                const { result, unknown } = nunit2_xml_resultOf(element);
                const suite = elements_namesOf(ancestors, 'test-suite');
                sink.case({
                    suite,
                    name: distinct(suite, element.attributes['name'] ?? ''),
                    result: failure === undefined ? result : worstOf([result, 'failed']),
                    message: elements_textOf(failure, 'message') ?? elements_textOf(childOf(element, 'reason'), 'message') ?? unknown,
                    trace: elements_textOf(failure, 'stack-trace')
                });
            },
            close(tag, ancestors) {
                if (tag.name !== 'test-suite')
                    return;
                const { isClean, failure } = watch.close();
                const { result, unknown } = nunit2_xml_resultOf(tag);
                if (!isClean || (result !== 'failed' && result !== 'error'))
                    return;
                const message = elements_textOf(failure, 'message') ?? unknown ?? 'The suite failed, but none of its tests did.';
                const suite = elements_namesOf([...ancestors, tag], 'test-suite');
                sink.case({ suite, name: distinct(suite, 'The suite itself'), result: 'error', message, trace: elements_textOf(failure, 'stack-trace') });
            },
            end() {
                checkTotals(sink, { tests: sumOf(sink, root, ['total']), red: sumOf(sink, root, ['errors', 'failures', 'invalid']) });
            }
        };
    }
});
function nunit2_xml_resultOf({ name, attributes }) {
    const { result, executed, success } = attributes;
    if (executed !== undefined && !/^(?:true|false)$/i.test(executed))
        return elements_outcomeOf(nunit2_xml_words, executed);
    const isExecuted = executed?.toLowerCase() !== 'false';
    const isSuccess = success?.toLowerCase() === 'true';
    if (result !== undefined) {
        const outcome = elements_outcomeOf(nunit2_xml_words, result);
        const isContradicted = outcome.result === 'passed' && ((success !== undefined && !isSuccess) || !isExecuted);
        return isContradicted ? { result: isExecuted ? 'failed' : 'skipped' } : outcome;
    }
    if (!isExecuted)
        return { result: 'skipped' };
    return { result: isSuccess || (name === 'test-suite' && success === undefined) ? 'passed' : 'failed' };
}

;// CONCATENATED MODULE: ./lib/formats/tests/xunit-xml.js




const xunit_xml_words = new Map([
    ['Pass', 'passed'],
    ['Skip', 'skipped'],
    ['NotRun', 'skipped'],
    ['Fail', 'failed']
]);
const ofVersion1 = ['test-framework', 'run-date', 'total'];
const xunitXml = xmlReader({
    id: 'xunit-xml',
    name: 'xUnit.net XML',
    purpose: 'tests',
    writtenBy: 'xUnit.net 1, 2 and 3 (`-xml`, `--report-xunit`, `dotnet test --logger xunit`), Fixie',
    reference: 'https://xunit.net/docs/format-xml-v2',
    syntax: 'xml',
    matches: ({ name, attributes }) => name === 'assemblies' || (name === 'assembly' && ofVersion1.some((word) => word in attributes)),
    records: ['test', 'error', 'failure'],
    visit(sink, root) {
        const distinct = distinctNames();
        let before = { tests: 0, red: 0 };
        const endOf = (assembly) => {
            const { tests, red } = sink.counted();
            const { total, name = '(no name)' } = assembly.attributes;
            if (total === undefined)
                return sink.trouble(`its assembly ${assemblyName(name)} states no total, as one that did not run to its end`);
            const stated = { tests: sumOf(sink, assembly, ['total']), red: sumOf(sink, assembly, ['failed', 'errors']) };
            checkTotals(sink, stated, { tests: tests - before.tests, red: red - before.red });
        };
        return {
            open({ name }) {
                if (name === 'assembly')
                    before = sink.counted();
            },
            record(element, ancestors) {
                const { name = '', type, result: word, 'source-file': path, 'source-line': line } = element.attributes;
                const assembly = assemblyName(ancestors.find((tag) => tag.name === 'assembly')?.attributes['name'] ?? '');
                const failure = element.name === 'failure' ? element : childOf(element, 'failure');
                const details = { trace: elements_textOf(failure, 'stack-trace'), ...(path === undefined ? {} : { place: { path, line: lineNumber(line) } }) };
                const message = elements_textOf(failure, 'message') ?? trimmed(failure?.text);
                if (element.name !== 'test') {
                    const where = name === '' ? (ancestors.at(-1)?.attributes['name'] ?? '') : name;
                    const what = distinct([assembly], `${type ?? element.name} ${where}`);
                    sink.case({ suite: [assembly], name: what, result: 'error', message, ...details });
                    return;
                }
                const { result, unknown } = elements_outcomeOf(xunit_xml_words, word);
                const suite = type === undefined || type === '' ? [assembly] : [assembly, type];
                sink.case({
                    suite,
                    name: distinct(suite, type !== undefined && name.startsWith(`${type}.`) ? name.slice(type.length + 1) : name),
                    result: failure === undefined ? result : worstOf([result, 'failed']),
                    message: message ?? elements_textOf(element, 'reason') ?? unknown,
                    ...details
                });
            },
            close(tag) {
                if (tag.name === 'assembly')
                    endOf(tag);
            },
            end() {
                if (root.name === 'assembly')
                    endOf(root);
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/tests/testng-xml.js



const testng_xml_words = new Map([
    ['PASS', 'passed'],
    ['SKIP', 'skipped'],
    ['FAIL', 'failed'],
    ['SUCCESS_PERCENTAGE_FAILURE', 'failed']
]);
const testngXml = xmlReader({
    id: 'testng-xml',
    name: 'TestNG XML',
    purpose: 'tests',
    writtenBy: 'TestNG (`testng-results.xml`)',
    reference: 'https://testng.org/#_xml_reports',
    syntax: 'xml',
    matches: (root) => root.name === 'testng-results',
    records: ['test-method'],
    visit(sink, root) {
        const distinct = distinctNames();
        const retried = new Map();
        return {
            open({ name, attributes }) {
                const { url } = attributes;
                if (url !== undefined && (name === 'suite' || name === 'test'))
                    sink.trouble(`the results of its <${name}> are in another file, ${url}`);
            },
            record(method, ancestors) {
                const { 'is-config': isConfig, 'retried': isRetried, status, signature = '' } = method.attributes;
                const testCase = testng_xml_caseOf(method, ancestors);
                if (isConfig === 'true') {
                    if (testCase.result === 'failed' || testCase.result === 'error')
                        sink.case({ ...testCase, result: 'error' });
                    else if (status === 'SKIP')
                        sink.note('some configuration methods were skipped');
                    return;
                }
                const key = JSON.stringify([testCase.suite, testCase.name, signature]);
                if (isRetried === 'true') {
                    retried.set(key, testCase);
                    return;
                }
                const isFlaky = retried.delete(key) && testCase.result === 'passed';
                const name = testCase.result === 'skipped' ? testCase.name : distinct(testCase.suite, testCase.name);
                sink.case({ ...testCase, name, ...(isFlaky ? { flaky: true } : {}) });
            },
            end() {
                for (const testCase of retried.values()) {
                    sink.case({ ...testCase, result: 'error', message: testCase.message ?? 'The report has no attempt after this one.' });
                }
                checkTotals(sink, { tests: sumOf(sink, root, ['passed', 'failed', 'skipped']), red: sumOf(sink, root, ['failed']) });
            }
        };
    }
});
function testng_xml_caseOf(method, ancestors) {
    const { name = '', status, 'test-instance-name': instance } = method.attributes;
    const { result, unknown } = elements_outcomeOf(testng_xml_words, status);
    const exception = childOf(method, 'exception');
    const className = ancestors.findLast((tag) => tag.name === 'class')?.attributes ?? {};
    const parts = [[className['package'], className['name']].filter((part) => part !== undefined).join('.'), instance];
    const values = childOf(method, 'params')?.children.map((param) => elements_textOf(param, 'value') ?? '') ?? [];
    return {
        suite: [...elements_namesOf(ancestors, 'suite'), ...elements_namesOf(ancestors, 'test'), ...new Set(parts.filter((part) => part !== undefined))],
        name: values.length === 0 ? name : `${name}(${values.join(', ')})`,
        result,
        message: elements_textOf(exception, 'message') ?? trimmed(exception?.attributes['class']) ?? unknown,
        trace: elements_textOf(exception, 'full-stacktrace') ?? elements_textOf(exception, 'short-stacktrace')
    };
}

;// CONCATENATED MODULE: ./lib/formats/tests/robot-xml.js




const robot_xml_words = new Map([
    ['PASS', 'passed'],
    ['SKIP', 'skipped'],
    ['NOT RUN', 'skipped'],
    ['FAIL', 'failed']
]);
const robotXml = xmlReader({
    id: 'robot-xml',
    name: 'Robot Framework XML',
    purpose: 'tests',
    writtenBy: 'Robot Framework (`output.xml`), Rebot, Pabot',
    reference: 'https://github.com/robotframework/robotframework/tree/master/doc/schema',
    syntax: 'xml',
    matches: (root) => root.name === 'robot',
    records: ['status', 'stat'],
    visit(sink) {
        const distinct = distinctNames();
        const watch = suiteWatch(sink);
        let status;
        let stated;
        let tornDown = true;
        return {
            open({ name, attributes }, ancestors) {
                if (name === 'suite')
                    watch.open();
                if (name !== 'msg' || attributes['level'] !== 'ERROR' || ancestors.at(-1)?.name !== 'errors')
                    return;
                sink.note('Robot Framework logged errors outside of tests, such as a library that cannot be imported');
            },
            record(element, ancestors) {
                const [above, parent] = ancestors.slice(-2);
                if (element.name === 'stat') {
                    if (parent?.name === 'total')
                        stated = { tests: sumOf(sink, element, ['pass', 'fail', 'skip']), red: sumOf(sink, element, ['fail']) };
                }
                else if (parent?.name === 'test' || parent?.name === 'suite') {
                    status = element;
                }
                else if (parent?.name === 'kw' && parent.attributes['type']?.toLowerCase() === 'teardown' && above?.name === 'suite') {
                    const teardown = robot_xml_caseOf(element, ancestors);
                    if (!robot_xml_isRed(teardown))
                        return;
                    tornDown = false;
                    sink.case({ ...teardown, name: distinct(teardown.suite, 'Suite Teardown'), result: 'error' });
                }
            },
            close(tag, ancestors) {
                if ((tag.name !== 'test' && tag.name !== 'suite') || ancestors.at(-1)?.name === 'statistics')
                    return;
                const one = robot_xml_caseOf(status, [...ancestors, tag]);
                status = undefined;
                if (tag.name === 'test')
                    sink.case({ ...one, name: distinct(one.suite, tag.attributes['name'] ?? '') });
                else if (watch.close().isClean && robot_xml_isRed(one))
                    sink.case({ ...one, name: distinct(one.suite, 'The suite itself'), result: 'error' });
            },
            end() {
                if (stated === undefined)
                    return sink.trouble('its <statistics> are missing');
                checkTotals(sink, tornDown ? stated : { ...stated, red: 0 });
            }
        };
    }
});
function robot_xml_isRed({ result }) {
    return result === 'failed' || result === 'error';
}
function robot_xml_caseOf(status, ancestors) {
    const { result, unknown } = elements_outcomeOf(robot_xml_words, status?.attributes['status']);
    const path = ancestors.findLast(({ attributes }) => attributes['source'] !== undefined)?.attributes['source'];
    const place = path === undefined ? undefined : { path, line: lineNumber(ancestors.at(-1)?.attributes['line']) };
    return { suite: elements_namesOf(ancestors, 'suite'), result, message: trimmed(status?.text) ?? unknown, place };
}

;// CONCATENATED MODULE: ./lib/formats/tests/ctest-xml.js



const ctest_xml_words = new Map([
    ['passed', 'passed'],
    ['notrun', 'skipped'],
    ['failed', 'failed']
]);
const ctestXml = xmlReader({
    id: 'ctest-xml',
    name: 'CTest XML',
    purpose: 'tests',
    writtenBy: 'CTest (`ctest -T Test`, the file `Test.xml`)',
    reference: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
    syntax: 'xml',
    matches: (root) => root.name === 'Site',
    records: ['Test'],
    visit(sink) {
        let isTesting = false;
        let listed = 0;
        return {
            open({ name }) {
                if (name === 'Testing')
                    isTesting = true;
            },
            record(test, ancestors) {
                if (ancestors.at(-1)?.name === 'TestList')
                    listed++;
                else
                    sink.case(ctest_xml_caseOf(test));
            },
            end() {
                if (!isTesting)
                    throw new model.ReportRefused('not-a-report', 'is of CTest, but has no <Testing>: the results of tests are in Test.xml');
                checkTotals(sink, { tests: listed, red: 0 });
            }
        };
    }
});
function ctest_xml_caseOf(test) {
    const { result, unknown } = elements_outcomeOf(ctest_xml_words, test.attributes['Status']);
    const results = childOf(test, 'Results');
    const completion = measured(results, 'Completion Status');
    const isFailed = result === 'skipped' && !isSkipped(completion, elements_textOf(test, 'FullCommandLine'));
    const reason = measured(results, 'Fail Reason') ?? completion ?? measured(results, 'Exit Code');
    const path = elements_textOf(test, 'Path');
    return {
        suite: path === undefined || path === '.' ? [] : [path],
        name: elements_textOf(test, 'Name') ?? '',
        result: isFailed ? 'error' : result,
        message: unknown ?? (result === 'passed' ? undefined : reason),
        trace: result === 'passed' ? undefined : elements_textOf(childOf(results, 'Measurement'), 'Value')
    };
}
function isSkipped(completion, command) {
    return completion === undefined ? command !== undefined : completion === 'Disabled' || completion.startsWith('SKIP_');
}
function measured(results, name) {
    return elements_textOf(results?.children.find(({ attributes }) => attributes['name'] === name), 'Value');
}

;// CONCATENATED MODULE: ./lib/formats/tests/mbunit-xml.js



const mbunit_xml_words = new Map([
    ['success', 'passed'],
    ['ignore', 'skipped'],
    ['skip', 'skipped'],
    ['notRun', 'skipped'],
    ['failure', 'failed']
]);
const mbunitXml = xmlReader({
    id: 'mbunit-xml',
    name: 'MbUnit 2 XML',
    purpose: 'tests',
    writtenBy: 'MbUnit 2 (`MbUnit.Cons /rt:Xml`)',
    reference: 'https://plugins.jenkins.io/xunit/',
    syntax: 'xml',
    matches: (root) => root.name === 'report-result',
    records: ['run', 'set-up', 'tear-down'],
    visit(sink) {
        const distinct = distinctNames();
        let stated = { tests: 0, red: 0 };
        return {
            open(tag, ancestors) {
                if (tag.name !== 'counter' || ancestors.length > 1)
                    return;
                stated = { tests: sumOf(sink, tag, ['run-count']), red: sumOf(sink, tag, ['failure-count']) };
            },
            record(element, ancestors) {
                const { name = element.name, result: word } = element.attributes;
                const { result, unknown } = elements_outcomeOf(mbunit_xml_words, word);
                const isRed = result === 'failed' || result === 'error';
                if (element.name !== 'run' && !isRed)
                    return;
                const exception = childOf(element, 'exception');
                const suite = [...elements_namesOf(ancestors, 'assembly'), ...elements_namesOf(ancestors, 'namespace').slice(-1), ...elements_namesOf(ancestors, 'fixture')];
                sink.case({
                    suite,
                    name: distinct(suite, name),
                    result: element.name === 'run' ? result : 'error',
                    message: elements_textOf(exception, 'message') ?? unknown,
                    trace: elements_textOf(exception, 'stack-trace')
                });
            },
            end() {
                checkTotals(sink, stated);
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/tests/boost-xml.js




const faults = new Map([
    ['Error', 'failed'],
    ['FatalError', 'error'],
    ['Exception', 'error']
]);
const harmless = new Set(['Info', 'Message', 'Warning', 'Context', 'TestingTime', 'LastCheckpoint']);
const boostXml = xmlReader({
    id: 'boost-xml',
    name: 'Boost.Test XML log',
    purpose: 'tests',
    writtenBy: 'Boost.Test (`--log_format=XML --log_level=test_suite`)',
    reference: 'https://www.boost.org/doc/libs/release/libs/test/doc/html/boost_test/test_output.html',
    syntax: 'xml',
    matches: (root) => root.name === 'TestLog',
    records: ['TestCase', ...faults.keys()],
    visit(sink) {
        const distinct = distinctNames();
        return {
            open({ name, attributes }, ancestors) {
                if (name === 'TestSuite' && attributes['skipped'] === 'yes') {
                    sink.case({ suite: elements_namesOf(ancestors, 'TestSuite'), name: attributes['name'] ?? '', result: 'skipped', message: attributes['reason'] });
                }
            },
            record(element, ancestors) {
                const suite = elements_namesOf(ancestors, 'TestSuite');
                if (element.name !== 'TestCase') {
                    const what = distinct(suite, `<${element.name}> outside of any test`);
                    sink.case({ suite, name: what, result: 'error', message: trimmed(element.text), place: boost_xml_placeOf(element) });
                    return;
                }
                const { name = '', skipped, reason } = element.attributes;
                const wrong = element.children.filter((child) => !harmless.has(child.name));
                const results = wrong.map((child) => faults.get(child.name) ?? 'error');
                sink.case({
                    suite,
                    name: distinct(suite, name),
                    result: worstOf([skipped === 'yes' ? 'skipped' : 'passed', ...results]),
                    message: trimmed(wrong[0]?.text) ?? reason,
                    place: boost_xml_placeOf(wrong[0]) ?? boost_xml_placeOf(element)
                });
            }
        };
    }
});
function boost_xml_placeOf(element) {
    const { file, line } = element?.attributes ?? {};
    const number = lineNumber(line);
    return file === undefined || number === undefined ? undefined : { path: file, line: number };
}

;// CONCATENATED MODULE: ./lib/formats/tests/check-xml.js




const check_xml_words = new Map([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['error', 'error']
]);
const checkXml = xmlReader({
    id: 'check-xml',
    name: 'Check XML',
    purpose: 'tests',
    writtenBy: 'Check, the unit tests for C (`CK_XML_LOG_FILE_NAME`)',
    reference: 'https://libcheck.github.io/check/doc/check_html/check_4.html#XML-Logging',
    syntax: 'xml',
    matches: (root) => root.name === 'testsuites' && root.attributes['xmlns'] === 'http://check.sourceforge.net/ns',
    records: ['title', 'test'],
    visit(sink) {
        const distinct = distinctNames();
        let title;
        return {
            record(element) {
                if (element.name === 'title') {
                    title = trimmed(element.text);
                    return;
                }
                const suite = [title, elements_textOf(element, 'description')].filter((name) => name !== undefined);
                const { result, unknown } = elements_outcomeOf(check_xml_words, element.attributes['result']);
                const iteration = elements_textOf(element, 'iteration') ?? '0';
                const id = elements_textOf(element, 'id') ?? '';
                const name = distinct(suite, iteration === '0' ? id : `${id}[${iteration}]`);
                sink.case({ suite, name, result, message: unknown ?? elements_textOf(element, 'message'), place: check_xml_placeOf(element) });
            }
        };
    }
});
function check_xml_placeOf(test) {
    const text = elements_textOf(test, 'fn');
    const folder = elements_textOf(test, 'path');
    if (text === undefined)
        return undefined;
    const colon = text.lastIndexOf(':');
    const line = colon < 0 ? undefined : lineNumber(text.slice(colon + 1));
    const file = line === undefined ? text : text.slice(0, colon);
    return { path: folder === undefined || folder === '.' || file.startsWith('/') ? file : `${folder}/${file}`, line };
}

;// CONCATENATED MODULE: ./lib/formats/tests/cppunit-xml.js




const passedLists = new Set(['SuccessfulTests']);
const cppunitXml = xmlReader({
    id: 'cppunit-xml',
    name: 'CppUnit XML',
    purpose: 'tests',
    writtenBy: 'CppUnit (`XmlOutputter`), AUnit for Ada (`AUnit.Reporter.XML`)',
    reference: 'https://cppunit.sourceforge.net/doc/cvs/class_xml_outputter.html',
    syntax: 'xml',
    matches: (root) => root.name === 'TestRun' && !Object.keys(root.attributes).some((name) => name.startsWith('xmlns')),
    records: ['Test', 'FailedTest', 'Statistics'],
    visit(sink) {
        const distinct = distinctNames();
        let statistics;
        return {
            record(element, ancestors) {
                if (element.name === 'Statistics')
                    statistics = element;
                else
                    sink.case({ ...cppunit_xml_caseOf(element, ancestors.at(-1)?.name ?? ''), name: distinct([], elements_textOf(element, 'Name') ?? '') });
            },
            end() {
                const tests = wholeNumber(elements_textOf(statistics, 'Tests'));
                const red = wholeNumber(elements_textOf(statistics, 'FailuresTotal'));
                if (tests === undefined || red === undefined)
                    return sink.trouble('its <Statistics> are missing');
                checkTotals(sink, { tests, red });
            }
        };
    }
});
function cppunit_xml_caseOf(test, list) {
    const isPassed = test.name === 'Test' && passedLists.has(list) && childOf(test, 'FailureType') === undefined;
    if (isPassed)
        return { suite: [], result: 'passed' };
    const location = childOf(test, 'Location');
    const path = elements_textOf(location, 'File');
    return {
        suite: [],
        result: elements_textOf(test, 'FailureType') === 'Assertion' ? 'failed' : 'error',
        message: elements_textOf(test, 'Message'),
        trace: elements_textOf(childOf(test, 'Exception'), 'Traceback'),
        place: path === undefined ? undefined : { path, line: lineNumber(elements_textOf(location, 'Line')) }
    };
}

;// CONCATENATED MODULE: ./lib/formats/tests/cunit-xml.js




const cunitXml = xmlReader({
    id: 'cunit-xml',
    name: 'CUnit XML',
    purpose: 'tests',
    writtenBy: 'CUnit (`CU_automated_run_tests`)',
    reference: 'https://cunit.sourceforge.net/doc/running_tests.html',
    syntax: 'xml',
    matches: (root) => root.name === 'CUNIT_TEST_RUN_REPORT',
    records: ['SUITE_NAME', 'GROUP_NAME', 'FAILURE_REASON', 'CUNIT_RUN_TEST_RECORD', 'CUNIT_RUN_SUMMARY_RECORD'],
    visit(sink) {
        const distinct = distinctNames();
        let suite = [];
        let reason;
        let failing;
        const stated = { tests: 0, red: 0 };
        return {
            record(element) {
                if (element.name === 'SUITE_NAME' || element.name === 'GROUP_NAME') {
                    suite = [element.text.trim()];
                    failing = undefined;
                }
                else if (element.name === 'FAILURE_REASON') {
                    reason = trimmed(element.text);
                }
                else if (element.name === 'CUNIT_RUN_SUMMARY_RECORD') {
                    if (elements_textOf(element, 'TYPE') !== 'Test Cases')
                        return;
                    stated.tests = wholeNumber(elements_textOf(element, 'RUN')) ?? 0;
                    stated.red = wholeNumber(elements_textOf(element, 'FAILED')) ?? 0;
                    const inactive = elements_textOf(element, 'INACTIVE') ?? '0';
                    if (!/^(?:0|n\/a)$/.test(inactive))
                        sink.note(`${inactive} tests are inactive: they were not run, and are not listed`);
                }
                else {
                    const passed = childOf(element, 'CUNIT_RUN_TEST_SUCCESS');
                    const test = passed ?? element.children[0] ?? element;
                    const name = elements_textOf(test, 'TEST_NAME') ?? '';
                    if (passed === undefined && failing === name)
                        return;
                    failing = passed === undefined ? name : undefined;
                    sink.case({ suite, name: distinct(suite, name), result: passed === undefined ? 'failed' : 'passed', ...detailsOf(test) });
                }
            },
            close({ name }) {
                if (!/^CUNIT_RUN_(?:SUITE|GROUP)_FAILURE$/.test(name))
                    return;
                sink.case({ suite, name: distinct(suite, 'The suite itself'), result: 'error', message: reason });
                reason = undefined;
            },
            end() {
                checkTotals(sink, stated);
            }
        };
    }
});
function detailsOf(test) {
    const path = elements_textOf(test, 'FILE_NAME');
    const place = path === undefined ? undefined : { path, line: lineNumber(elements_textOf(test, 'LINE_NUMBER')) };
    return { message: elements_textOf(test, 'CONDITION'), place };
}

;// CONCATENATED MODULE: ./lib/formats/tests/gtester-xml.js


const gtester_xml_words = new Map([
    ['success', 'passed'],
    ['failed', 'failed']
]);
const gtesterXml = xmlReader({
    id: 'gtester-xml',
    name: 'GTester XML',
    purpose: 'tests',
    writtenBy: 'gtester of GLib (`gtester -o`)',
    reference: 'https://docs.gtk.org/glib/testing.html',
    syntax: 'xml',
    matches: (root) => root.name === 'gtester',
    records: ['testcase'],
    visit: (sink) => ({
        record(test, ancestors) {
            const { path = '', skipped } = test.attributes;
            const status = childOf(test, 'status')?.attributes ?? {};
            const { result, unknown } = elements_outcomeOf(gtester_xml_words, status['result']);
            const contradicted = (status['exit-status'] ?? '0') !== '0' || childOf(test, 'error') !== undefined;
            const isSkipped = skipped === '1' && status['result'] === undefined;
            sink.case({
                suite: [ancestors.at(-1)?.attributes['path'] ?? ''],
                name: path,
                result: worstOf([isSkipped ? 'skipped' : result, contradicted ? 'failed' : 'passed']),
                message: elements_textOf(test, 'error') ?? (isSkipped ? undefined : unknown)
            });
        }
    })
});

;// CONCATENATED MODULE: ./lib/formats/tests/qtestlib-xml.js




const qtestlib_xml_words = new Map([
    ['pass', 'passed'],
    ['bpass', 'passed'],
    ['skip', 'skipped'],
    ['xfail', 'skipped'],
    ['bxfail', 'skipped'],
    ['bxpass', 'skipped'],
    ['bfail', 'skipped'],
    ['xpass', 'failed'],
    ['fail', 'failed'],
    ['qfatal', 'error']
]);
const expected = new Set(['xfail', 'bxfail']);
const messages = new Set(['skip', 'qfatal']);
const qtestlibXml = xmlReader({
    id: 'qtestlib-xml',
    name: 'Qt Test XML',
    purpose: 'tests',
    writtenBy: 'Qt Test (`-o results.xml,xml`)',
    reference: 'https://doc.qt.io/qt-6/qtest-overview.html',
    syntax: 'xml',
    matches: (root) => root.name === 'TestCase',
    records: ['TestFunction', 'Incident'],
    visit(sink, root) {
        const distinct = distinctNames();
        const suite = [root.attributes['name'] ?? ''];
        return {
            record(element) {
                const { name = 'Outside of any test' } = element.attributes;
                const rows = element.name === 'Incident' ? [{ tag: '', said: [element] }] : rowsOf(element);
                for (const { tag, said } of rows) {
                    sink.case({ suite, name: distinct(suite, tag === '' ? name : `${name}(${tag})`), ...outcomeOfRow(said) });
                }
                if (rows.length > 0)
                    return;
                sink.case({ suite, name: distinct(suite, name), result: 'error', message: elements_outcomeOf(qtestlib_xml_words, undefined).unknown });
            }
        };
    }
});
function rowsOf(test) {
    const rows = [];
    const open = new Map();
    for (const child of test.children) {
        const { type = '' } = child.attributes;
        if (child.name !== 'Incident' && !(child.name === 'Message' && messages.has(type)))
            continue;
        const tag = elements_textOf(child, 'DataTag') ?? '';
        const row = open.get(tag) ?? { tag, said: [] };
        if (row.said.length === 0)
            rows.push(row);
        row.said.push(child);
        if (qtestlib_xml_words.get(type) === 'passed')
            open.delete(tag);
        else
            open.set(tag, row);
    }
    return rows;
}
function outcomeOfRow(said) {
    const ends = said.filter(({ attributes }) => !expected.has(attributes['type'] ?? ''));
    const counting = ends.length === 0 ? said : ends;
    const outcomes = counting.map((element) => ({ element, ...elements_outcomeOf(qtestlib_xml_words, element.attributes['type']) }));
    const result = worstOf(outcomes.map((outcome) => outcome.result));
    const worst = outcomes.find((outcome) => outcome.result === result);
    const { file, line } = worst?.element.attributes ?? {};
    return {
        result,
        message: worst?.unknown ?? elements_textOf(worst?.element, 'Description'),
        place: file === undefined || file === '' ? undefined : { path: file, line: lineNumber(line) }
    };
}

;// CONCATENATED MODULE: ./lib/formats/tests/unittestpp-xml.js



const unittestppXml = xmlReader({
    id: 'unittestpp-xml',
    name: 'UnitTest++ XML',
    purpose: 'tests',
    writtenBy: 'UnitTest++ (`XmlTestReporter`)',
    reference: 'https://github.com/unittest-cpp/unittest-cpp/wiki',
    syntax: 'xml',
    matches: (root) => root.name === 'unittest-results',
    records: ['test'],
    visit(sink, root) {
        const distinct = distinctNames();
        return {
            record(test) {
                const suite = [test.attributes['suite'] ?? ''];
                const failure = childOf(test, 'failure');
                const message = failure?.attributes['message'];
                const name = distinct(suite, test.attributes['name'] ?? '');
                sink.case({ suite, name, result: failure === undefined ? 'passed' : 'failed', message, trace: message });
            },
            end() {
                const [tests, red, failures] = ['tests', 'failedtests', 'failures'].map((name) => sumOf(sink, root, [name]));
                checkTotals(sink, { tests: tests ?? 0, red: red ?? 0 });
                if ((failures ?? 0) > 0 && sink.counted().red === 0)
                    sink.trouble(`it says that it has ${failures} failures, but it lists none`);
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/tests/fpcunit-xml.js




const fpcunit_xml_words = new Map([
    ['OK', 'passed'],
    ['Ignored', 'skipped'],
    ['Failed', 'failed'],
    ['Error', 'error']
]);
const totals = ['NumberOfRunTests', 'NumberOfErrors', 'NumberOfFailures'];
const fpcunitXml = xmlReader({
    id: 'fpcunit-xml',
    name: 'FPCUnit XML',
    purpose: 'tests',
    writtenBy: 'FPCUnit of Free Pascal (`--format=xml`)',
    reference: 'https://wiki.freepascal.org/fpcunit',
    syntax: 'xml',
    matches: (root) => root.name === 'TestResults',
    records: ['Test', ...totals],
    visit(sink) {
        const distinct = distinctNames();
        const stated = new Map();
        return {
            record(element, ancestors) {
                if (element.name !== 'Test') {
                    stated.set(element.name, wholeNumber(element.text.trim()) ?? 0);
                    return;
                }
                const { Name: name = '', Result: word } = element.attributes;
                const { result, unknown } = elements_outcomeOf(fpcunit_xml_words, word);
                const suites = ancestors.filter((tag) => tag.name === 'TestSuite').map(({ attributes }) => attributes['Name'] ?? '');
                const suite = suites.filter((suiteName) => suiteName !== '');
                const path = elements_textOf(element, 'SourceUnitName');
                sink.case({
                    suite,
                    name: distinct(suite, name),
                    result,
                    message: unknown ?? elements_textOf(element, 'ExceptionMessage') ?? elements_textOf(element, 'Message'),
                    place: path === undefined ? undefined : { path, line: lineNumber(elements_textOf(element, 'LineNumber')) }
                });
            },
            end() {
                const [tests = 0, errors = 0, failures = 0] = totals.map((name) => stated.get(name));
                checkTotals(sink, { tests, red: errors + failures });
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/json-lines.js



function jsonLineAs(schema, text, number) {
    const value = jsonLine(text);
    if (value === undefined)
        return undefined;
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const detail = errors .S1(parsed.error).replaceAll(/\s*\n\s*/g, ' ').replace(/^✖ /, '').slice(0, 300);
    throw new model.ReportRefused('malformed', `has a line of JSON that breaks its format: ${detail}`, number);
}

;// CONCATENATED MODULE: ./lib/formats/tests/dart-json.js






const Place = schemas ._H3({ url: schemas .YjP().nullish(), line: schemas .aig().nullish(), root_url: schemas .YjP().nullish(), root_line: schemas .aig().nullish() });
const Event = schemas .gMt('type', [
    schemas ._H3({ type: schemas .euz('start') }),
    schemas ._H3({ type: schemas .euz('suite'), suite: schemas ._H3({ id: schemas .aig(), platform: schemas .YjP().nullish(), path: schemas .YjP().nullish() }) }),
    schemas ._H3({ type: schemas .euz('testStart'), test: Place.extend({ id: schemas .aig(), name: schemas .YjP(), suiteID: schemas .aig() }) }),
    schemas ._H3({ type: schemas .euz('error'), testID: schemas .aig(), error: schemas .YjP(), stackTrace: schemas .YjP(), isFailure: schemas .zMY() }),
    schemas ._H3({ type: schemas .euz('testDone'), testID: schemas .aig(), result: schemas .YjP(), skipped: schemas .zMY(), hidden: schemas .zMY() }),
    schemas ._H3({ type: schemas .euz('done'), success: schemas .zMY().nullish() })
]);
const types = Event.options.map((option) => option.shape.type.value);
const dart_json_results = new Map([
    ['success', 'passed'],
    ['failure', 'failed'],
    ['error', 'error']
]);
const dartJson = lineReader({
    id: 'dart-json',
    name: 'Dart and Flutter test JSON',
    purpose: 'tests',
    writtenBy: '`dart test --file-reporter json:test.json`, `flutter test --machine > test.json`',
    reference: 'https://github.com/dart-lang/test/blob/master/pkgs/test/doc/json_reporter.md',
    syntax: 'lines',
    matches: (head) => head.some((line) => isStart(jsonLine(line))),
    visit(sink) {
        let run;
        return {
            line(text, number) {
                if (!types.includes(jsonLine(text)?.['type'])) {
                    if (text.startsWith('{"') && jsonLine(text) === undefined)
                        sink.trouble(`line ${number} is broken JSON: the file is cut, or two programs wrote it`);
                    return;
                }
                const event = jsonLineAs(Event, text, number);
                if (event?.type === 'start') {
                    run?.end();
                    run = undefined;
                }
                run ??= runOf(sink);
                if (event !== undefined)
                    run.event(event);
            },
            end: () => run?.end()
        };
    }
});
function runOf(sink) {
    const suites = new Map();
    const tests = new Map();
    let done;
    const known = (id) => {
        const test = tests.get(id);
        if (test === undefined)
            sink.trouble(`it tells how test ${id} went, but not which that is`);
        return test ?? { start: { id, name: `test ${id}`, suiteID: -1 } };
    };
    return {
        event(event) {
            if (event.type === 'suite')
                suites.set(event.suite.id, event.suite);
            if (event.type === 'testStart')
                tests.set(event.test.id, { start: event.test });
            if (event.type === 'testDone')
                tests.set(event.testID, { ...known(event.testID), done: event });
            if (event.type === 'error') {
                const test = known(event.testID);
                tests.set(event.testID, { ...test, error: test.error ?? event, isLate: test.isLate === true || test.done !== undefined });
            }
            if (event.type === 'done')
                done = event;
        },
        end() {
            const distinct = distinctNames();
            for (const test of tests.values()) {
                const { platform, path } = suites.get(test.start.suiteID) ?? {};
                const suite = [path, platform].filter((part) => part != null);
                const result = dart_json_resultOf(test);
                if (result === 'passed' && test.done?.hidden === true)
                    continue;
                sink.case({ ...dart_json_caseOf(test, result), suite, name: distinct(suite, test.start.name) });
            }
            if (done === undefined)
                sink.trouble('its last event, `done`, is missing');
            else if (done.success == null)
                sink.trouble('the run was stopped before all tests had ended');
            else if (!done.success && sink.counted().red === 0)
                sink.trouble('it says that not all tests succeeded, but it lists none that failed');
        }
    };
}
function dart_json_resultOf({ done, error, isLate }) {
    if (done === undefined)
        return 'error';
    const result = dart_json_results.get(done.result) ?? 'error';
    if (isLate === true && result === 'passed')
        return error?.isFailure === true ? 'failed' : 'error';
    return result === 'passed' && done.skipped ? 'skipped' : result;
}
function dart_json_caseOf({ start, done, error }, result) {
    const path = start.root_url ?? start.url;
    return {
        result,
        flaky: result === 'passed' && error !== undefined,
        message: done === undefined ? 'It began, but did not end.' : error?.error,
        trace: error?.stackTrace,
        place: path == null ? undefined : { path, line: lineNumber(start.root_url == null ? start.line : start.root_line) }
    };
}
function isStart(value) {
    return value?.['type'] === 'start' && typeof value['protocolVersion'] === 'string';
}

;// CONCATENATED MODULE: ./lib/formats/tests/go-test-json.js






const go_test_json_Event = schemas ._H3({
    Action: schemas .YjP().optional(),
    Package: schemas .YjP().optional(),
    Test: schemas .YjP().optional(),
    Output: schemas .YjP().optional(),
    ImportPath: schemas .YjP().optional()
});
const actions = ['start', 'run', 'pause', 'cont', 'pass', 'bench', 'fail', 'output', 'skip', 'attr', 'artifacts', 'build-output', 'build-fail'];
const go_test_json_results = new Map([
    ['pass', 'passed'],
    ['fail', 'failed'],
    ['skip', 'skipped']
]);
const mostOutput = 8192;
const buildFailure = /^FAIL\t\S+ \[(?:build|setup) failed\]$/;
const progress = /^(?:=== | *--- (?:PASS|FAIL|SKIP|BENCH): |(?:PASS|FAIL)$|FAIL\t|exit status \d+$)/;
const eventStart = /^\{"(?:Time|Action|ImportPath|Package)"/;
const goTestJson = lineReader({
    id: 'go-test-json',
    name: 'go test JSON',
    purpose: 'tests',
    writtenBy: '`go test -json ./... > test.json`, `gotestsum --jsonfile test.json`',
    reference: 'https://pkg.go.dev/cmd/test2json',
    syntax: 'lines',
    matches: (head) => head.some((line) => buildFailure.test(line) || isEvent(jsonLine(line))),
    visit(sink) {
        const packages = new Map();
        const ended = new Set();
        const built = new Map();
        let cached = 0;
        let isFragment = false;
        const cut = (name) => {
            packages.get(name)?.end('');
            if (packages.delete(name))
                sink.trouble(`the end of the package ${name} is missing`);
        };
        return {
            line(text, number) {
                const { Action: action, Package: name = '', Test: test, Output: output = '', ImportPath: path = '' } = jsonLineAs(go_test_json_Event, text, number) ?? {};
                isFragment = action === undefined && text.startsWith('{');
                if (action === undefined) {
                    if (/^FAIL\b/.test(text))
                        sink.trouble(`Go says: ${text.replaceAll('\t', ' ').slice(0, 200)}`);
                    if (eventStart.test(text))
                        sink.trouble(`line ${number} is broken JSON: the file is cut, or two programs wrote it`);
                    return;
                }
                if (action === 'build-output')
                    built.set(path, appended(built.get(path) ?? '', output));
                if (action === 'build-fail')
                    sink.trouble(`${path} could not be built: ${go_test_json_firstLine(built.get(path) ?? '')}`);
                if (!go_test_json_results.has(action) && (action.startsWith('build-') || (ended.has(name) && action !== 'start' && action !== 'run')))
                    return;
                if (action === 'start')
                    cut(name);
                const found = packages.get(name) ?? packageOf(name, sink);
                packages.set(name, found);
                if (test !== undefined)
                    return found.event(action, test, output);
                if (output.endsWith('\t(cached)\n'))
                    cached++;
                if (!go_test_json_results.has(action))
                    return found.said(output);
                found.end(action);
                packages.delete(name);
                ended.add(name);
            },
            end(isOpen) {
                if (isOpen && isFragment)
                    sink.trouble('its last line is cut');
                for (const name of [...packages.keys()])
                    cut(name);
                if (cached > 0)
                    sink.note(`${(0,core_text .U9)(cached, 'package')} did not run again: Go took the result of an earlier run of the same code`);
            }
        };
    }
});
function packageOf(name, sink) {
    const distinct = distinctNames();
    const open = new Map();
    let output = '';
    let isRed = false;
    const report = (test, result, said, message) => {
        isRed ||= result === 'failed' || result === 'error';
        const trace = linesOf(said).join('\n');
        const isTold = result !== 'passed' && trace !== '';
        sink.case({
            suite: [name],
            name: distinct([name], test),
            result,
            message: message ?? (isTold ? go_test_json_firstLine(trace) : undefined),
            trace: isTold ? trace : undefined,
            place: result === 'passed' ? undefined : placeIn(said, name)
        });
    };
    const broken = (test, said) => report(test, 'error', said, 'It began, but did not end.');
    return {
        said: (text) => {
            output = appended(output, text);
        },
        event(action, test, text) {
            const said = open.get(test);
            const result = go_test_json_results.get(action);
            if (action === 'run') {
                if (said !== undefined)
                    broken(test, said);
                open.set(test, '');
            }
            else if (action === 'output') {
                if (said !== undefined)
                    open.set(test, appended(said, text));
            }
            else if (result !== undefined) {
                report(test, result, said ?? '');
                open.delete(test);
            }
            else if (action === 'bench') {
                open.delete(test);
            }
        },
        end(action) {
            for (const [test, said] of open) {
                if (action !== 'pass' || !test.startsWith('Benchmark'))
                    broken(test, said);
            }
            if (action === 'fail' && !isRed)
                sink.trouble(`the package ${name} failed outside of its tests: ${go_test_json_firstLine(linesOf(output).join('\n'))}`);
        }
    };
}
function linesOf(output) {
    return output.split('\n').filter((line) => line.trim() !== '' && !progress.test(line));
}
function placeIn(output, name) {
    const [, file, line] = /^[ \t]+(\S+\.go):(\d+): /m.exec(output) ?? [];
    if (file === undefined)
        return undefined;
    return { path: /^(?:\/|[A-Za-z]:)/.test(file) || name === '' ? file : `${name}/${file}`, line: Number(line) };
}
function appended(output, more) {
    return (output + more).slice(0, mostOutput);
}
function go_test_json_firstLine(text) {
    const line = text.split('\n').find((one) => /\w/.test(one) && !one.startsWith('# ')) ?? '';
    return line.trim().slice(0, 300);
}
function isEvent(value) {
    if (value === undefined || !actions.includes(value['Action']))
        return false;
    return ['Package', 'Test', 'ImportPath', 'Output'].some((name) => typeof value[name] === 'string');
}

;// CONCATENATED MODULE: ./lib/formats/tests/tap-case.js

const mostText = 500;
const file = /((?:\/|[A-Za-z]:[\\/]|file:)[^\s()']*?):(\d+)(?::(\d+))?\)?'?$/;
function tapCase({ ok, id, description, directive, reason }, diagnostics) {
    const name = description === '' ? `test ${id ?? 'without a name'}` : description;
    const common = { suite: [], name, place: tap_case_placeOf(diagnostics) };
    if (directive === 'skip')
        return { ...common, result: 'skipped', message: reason };
    if (ok)
        return { ...common, result: 'passed' };
    if (directive === 'todo')
        return { ...common, result: 'skipped', message: `failed, as it is TODO${reason === undefined ? '' : `: ${reason}`}` };
    return { ...common, result: 'failed', message: tap_case_valueOf(diagnostics, ['message', 'error']), trace: diagnostics.length === 0 ? undefined : diagnostics.join('\n') };
}
function tap_case_placeOf(diagnostics) {
    const [, path, line, column] = file.exec((tap_case_valueOf(diagnostics, ['location', 'at']) ?? '').slice(0, mostText)) ?? [];
    const named = path ?? tap_case_valueOf(diagnostics, ['file', 'fileName']);
    if (named === undefined)
        return undefined;
    return { path: named, line: lineNumber(line ?? tap_case_valueOf(diagnostics, ['line', 'lineNumber'])), column: lineNumber(column ?? tap_case_valueOf(diagnostics, ['column', 'columnNumber'])) };
}
function tap_case_valueOf(diagnostics, keys) {
    const index = diagnostics.findIndex((text) => keys.some((key) => text.trimStart().startsWith(`${key}:`)));
    const text = diagnostics[index];
    if (text === undefined)
        return undefined;
    const value = text.slice(text.indexOf(':') + 1).trim();
    const whole = /^[|>][-+\d]*$/.test(value) ? (diagnostics[index + 1] ?? '').trim() : value;
    const quoted = /^(["'])(.*)\1$/.exec(whole)?.[2] ?? whole;
    return quoted === '' ? undefined : quoted;
}

;// CONCATENATED MODULE: ./lib/formats/tests/tap-levels.js



const mostLevels = 64;
const mostProblems = 20;
const mostName = 80;
function tapLevels() {
    const top = levelOf();
    const below = [];
    const deepest = () => below.at(-1) ?? top;
    const fold = () => {
        const subtests = below.pop()?.finished();
        if (subtests !== undefined)
            deepest().orphans(subtests);
    };
    const at = (depth) => {
        if (depth > mostLevels)
            throw new model.ReportRefused('too-large', `has subtests more than ${mostLevels} levels deep`);
        while (below.length > depth + 1)
            fold();
        while (below.length < depth)
            below.push(levelOf());
        return below[depth - 1] ?? top;
    };
    const subtestsOf = (depth) => (below.length === depth + 1 ? below.pop()?.finished() : undefined);
    return {
        point(point, depth) {
            const level = at(depth);
            if (level.isOpen() && below.length > depth)
                fold();
            level.point(point, subtestsOf(depth));
        },
        plan: (plan, depth) => at(depth).plan(plan),
        open: (depth) => at(depth).open(),
        close(depth) {
            const level = at(depth);
            if (level.isOpen())
                level.close(subtestsOf(depth));
        },
        diagnostic: (text, depth) => at(depth).diagnostic(text),
        taken: () => top.taken(),
        end() {
            while (below.length > 0)
                fold();
            return top.finished();
        }
    };
}
function levelOf() {
    const cases = [];
    const problems = new Set();
    let plan;
    let isPlanLast = false;
    let points = 0;
    let [lowest, highest] = [Infinity, -Infinity];
    let last;
    let isOpen = false;
    const keep = (found) => {
        for (const one of found.cases)
            cases.push(one);
        for (const one of found.problems)
            if (problems.size < mostProblems)
                problems.add(one);
    };
    const settle = () => {
        if (last !== undefined)
            keep(settled(last.point, last.diagnostics, last.subtests));
        last = undefined;
        isOpen = false;
    };
    return {
        point(point, subtests) {
            settle();
            last = { point, diagnostics: [], subtests };
            isOpen = point.opens;
            points++;
            lowest = Math.min(lowest, point.id ?? Infinity);
            highest = Math.max(highest, point.id ?? -Infinity);
            if (isPlanLast)
                keep({ cases: [], problems: ['a test comes after the plan that ends them'] });
        },
        plan(next) {
            const isValid = next.to === 0 || next.from <= next.to;
            if (!isValid || plan !== undefined)
                keep({ cases: [], problems: [isValid ? 'there are two plans' : `${next.from}..${next.to} is no plan`] });
            if (!isValid)
                return;
            plan = next;
            isPlanLast = points > 0;
        },
        open() {
            isOpen = last !== undefined && last.subtests === undefined;
        },
        close(subtests) {
            if (last !== undefined && subtests !== undefined)
                last = { ...last, subtests };
            isOpen = false;
        },
        isOpen: () => isOpen,
        diagnostic(text) {
            last?.diagnostics.push(text);
        },
        orphans(found) {
            keep({ cases: found.cases, problems: [...found.problems, isOpen ? 'subtests in braces have no end' : 'there are subtests without the test that they belong to'] });
            isOpen = false;
        },
        taken: () => cases.splice(0),
        finished() {
            if (isOpen)
                keep({ cases: [], problems: ['subtests in braces have no end'] });
            settle();
            return { cases, problems: [...problems, ...planProblems(plan, points, lowest, highest)], plan };
        }
    };
}
function planProblems(plan, points, lowest, highest) {
    if (plan === undefined)
        return ['the plan is missing'];
    const planned = plan.to === 0 ? 0 : plan.to - plan.from + 1;
    if (planned !== points)
        return [`it plans ${(0,core_text .U9)(planned, 'test')}, but has ${points}`];
    return lowest < plan.from || highest > plan.to ? [`a test has a number that the plan ${plan.from}..${plan.to} does not have`] : [];
}
function settled(point, diagnostics, subtests) {
    const own = tapCase(point, diagnostics);
    if (subtests === undefined)
        return { cases: [own], problems: [] };
    const isRed = subtests.cases.some(({ result }) => result === 'failed' || result === 'error');
    if (point.directive !== undefined)
        return { cases: [isRed ? { ...own, result: 'skipped' } : own], problems: [] };
    const cases = subtests.cases.map((one) => ({ ...one, suite: [own.name, ...one.suite] }));
    if (!point.ok)
        return { cases: isRed ? cases : [...cases, own], problems: [] };
    const problems = subtests.problems.map((one) => `in the subtests of "${own.name.slice(0, mostName)}": ${one}`);
    return { cases: cases.length > 0 ? cases : [{ ...own, result: 'skipped', message: subtests.plan?.reason }], problems };
}

;// CONCATENATED MODULE: ./lib/formats/tests/tap-lines.js
const point = /^(not )?ok(?=[\s#-]|$)(?:\s+(\d+)(?=[\s#-]|$))?\s*(?:-\s*)?(.*)$/;
const plan = /^(\d{1,9})\.\.(\d{1,9})\s*(?:#(.*))?$/;
const directive = /^\s*(skip\S*|todo)(?=[\s:]|$):?\s*(.*)$/i;
function tapLine(text) {
    const [isPoint, not, id, rest = ''] = point.exec(text) ?? [];
    if (isPoint !== undefined)
        return pointOf(not === undefined, id, rest);
    const [isPlan, from, to, comment] = plan.exec(text) ?? [];
    if (isPlan !== undefined)
        return { kind: 'plan', from: Number(from), to: Number(to), reason: comment === undefined ? undefined : (directive.exec(comment)?.[2] ?? comment.trim()) };
    if (text.startsWith('#'))
        return { kind: 'comment', text: text.slice(1).trim() };
    if (/^bail out!/i.test(text))
        return { kind: 'bail', reason: text.slice(9).trim() };
    const version = /^TAP version (\d{1,3})\s*$/i.exec(text)?.[1];
    if (version !== undefined)
        return { kind: 'version', version: Number(version) };
    const [isPragma, sign, name = ''] = /^pragma\s+([+-])(\w+)\s*$/.exec(text) ?? [];
    if (isPragma !== undefined)
        return { kind: 'pragma', name, on: sign === '+' };
    if (/^[{}]\s*$/.test(text))
        return { kind: text.startsWith('{') ? 'open' : 'close' };
    return { kind: 'other' };
}
function pointOf(ok, id, rest) {
    const opens = /(?:^|\s)\{\s*$/.test(rest.slice(-20));
    const text = opens ? rest.slice(0, rest.lastIndexOf('{')) : rest;
    const hash = directiveAt(text);
    const [, word, reason] = hash < 0 ? [] : (directive.exec(text.slice(hash + 1)) ?? []);
    return {
        kind: 'point',
        ok,
        id: id === undefined ? undefined : Number(id),
        description: (word === undefined ? text : text.slice(0, hash)).trim().replaceAll('\\#', '#').replaceAll('\\\\', '\\'),
        directive: word === undefined ? undefined : word.toLowerCase() === 'todo' ? 'todo' : ok ? 'skip' : undefined,
        reason: reason === undefined || reason === '' ? undefined : reason.trim(),
        opens
    };
}
function directiveAt(text) {
    for (let at = 0; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '#' && (at === 0 || /\s/.test(text[at - 1] ?? '')))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./lib/formats/tests/tap.js





const indentation = 4;
const oldest = 12;
const newest = 14;
const mostDiagnostics = 16_384;
const typical = /^(?:TAP version \d+|\d+\.\.\d+(?:\s+#.*)?|(?:not )?ok \d+(?:\s.*)?)$/;
const failures = /^# (?:fail(?:ed|ures?)?|cancelled)\s+([1-9]\d{0,8})\b/;
function isDiagnostic(indent, depth) {
    const own = indent - depth * indentation;
    return own > 0 && own <= indentation;
}
const tap = lineReader({
    id: 'tap',
    name: 'TAP',
    purpose: 'tests',
    writtenBy: '`node --test --test-reporter=tap`, tap, tape, Mocha (`--reporter tap`), Perl, Bats, pgTAP and others',
    reference: 'https://testanything.org/tap-version-14-specification.html',
    syntax: 'lines',
    matches: (head) => head.some((line) => typical.test(line)),
    visit(sink) {
        const levels = tapLevels();
        let below;
        let block;
        let diagnosticsLength = 0;
        let started = false;
        let bailed = false;
        let isStrict = false;
        let stated = 0;
        const distinct = distinctNames();
        const tell = (cases) => {
            for (const one of cases)
                sink.case({ ...one, name: distinct(one.suite, one.name) });
        };
        const read = (content, depth, number) => {
            const line = tapLine(content);
            if (line.kind === 'comment') {
                if (depth === 0)
                    stated = Math.max(stated, Number(failures.exec(content)?.[1] ?? 0));
                return;
            }
            if (line.kind === 'other') {
                if (isStrict)
                    sink.trouble(`line ${number} is no TAP, which its pragma forbids`);
                return;
            }
            below = undefined;
            if (line.kind === 'bail') {
                bailed = true;
                sink.trouble(`the tests bailed out${line.reason === '' ? '' : `: ${line.reason}`}`);
            }
            else if (line.kind === 'version') {
                if (line.version < oldest || line.version > newest)
                    throw new model.ReportRefused('unsupported', `is in version ${line.version} of TAP`, number);
                if (depth === 0 && started)
                    sink.trouble(`another document begins in line ${number}`);
            }
            else if (line.kind === 'point') {
                levels.point(line, depth);
                below = depth;
                diagnosticsLength = 0;
            }
            else if (line.kind === 'plan')
                levels.plan(line, depth);
            else if (line.kind === 'open')
                levels.open(depth);
            else if (line.kind === 'close')
                levels.close(depth);
            else if (line.kind === 'pragma' && line.name === 'strict')
                isStrict = line.on;
            started = true;
            tell(levels.taken());
        };
        return {
            line(text, number) {
                const content = text.trimStart();
                if (content === '' || bailed)
                    return;
                const indent = text.search(/[^ ]/);
                if (block !== undefined && indent >= block.indent) {
                    if (content.trimEnd() === '...')
                        block = undefined;
                    else if (diagnosticsLength < mostDiagnostics)
                        levels.diagnostic(text.slice(block.indent), block.depth);
                    diagnosticsLength += content.length;
                    return;
                }
                if (block !== undefined)
                    sink.trouble(`the diagnostics in line ${block.number} have no end`);
                block = undefined;
                const depth = Math.floor(indent / indentation);
                if (content.trimEnd() === '---' && below !== undefined && isDiagnostic(indent, below))
                    block = { indent, depth: below, number };
                else if (indent % indentation === 0)
                    read(content, depth, number);
                else if (isStrict)
                    sink.trouble(`line ${number} is no TAP, which its pragma forbids`);
            },
            end(isOpen) {
                if (isOpen && !bailed)
                    sink.trouble('its last line has no line end, and so may be cut');
                if (block !== undefined)
                    sink.trouble(`the diagnostics in line ${block.number} have no end`);
                const { cases, problems, plan } = levels.end();
                tell(cases);
                for (const one of bailed ? [] : problems)
                    sink.trouble(one);
                if (plan?.to === 0 && plan.reason !== undefined)
                    sink.note(`all tests were skipped: ${plan.reason}`);
                const { red, skipped } = sink.counted();
                if (stated > 0 && red + skipped === 0)
                    sink.trouble(`it says that ${stated} failed, but lists none that did`);
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/secrets.js
function withoutPassword(message) {
    return message.replace(/(hardcoded password): .*/s, '$1');
}
const leftOut = 'The message of this rule is left out: it may have a secret in it.';
const secretRule = /secret|credential|passw|api[-_ ]?key|private[-_ ]?key|access[-_ ]?(?:key|token)|auth[-_ ]?token/i;
function isAboutSecrets(rule) {
    return rule != null && secretRule.test(rule);
}
function withoutSecret(message, rule) {
    return isAboutSecrets(rule) ? leftOut : withoutPassword(message);
}

;// CONCATENATED MODULE: ./lib/formats/findings/checkstyle-xml.js



const checkstyle_xml_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note']
]);
const checkstyleXml = xmlReader({
    id: 'checkstyle-xml',
    name: 'Checkstyle XML',
    purpose: 'findings',
    writtenBy: 'Checkstyle, PHP_CodeSniffer, ktlint, detekt, golangci-lint, ESLint (`-f checkstyle`), Scalastyle',
    reference: 'https://checkstyle.org/cmdline.html',
    syntax: 'xml',
    matches: (root) => root.name === 'checkstyle',
    records: ['error', 'exception'],
    visit: (sink) => ({
        record(element, ancestors) {
            const file = ancestors.at(-1)?.attributes['name'];
            if (element.name === 'exception') {
                sink.trouble(`the tool failed on ${file ?? 'a file'}: ${checkstyle_xml_firstLine(element)}`);
                return;
            }
            const { severity, source, message = '', line, column } = element.attributes;
            if (severity === 'ignore')
                return;
            sink.finding({
                level: severity === undefined ? 'error' : (checkstyle_xml_words.get(severity.toLowerCase()) ?? 'unknown'),
                rule: source,
                message: withoutSecret(message, source),
                place: file === undefined ? undefined : { path: file, line: lineNumber(line), column: lineNumber(column) }
            });
        }
    })
});
function checkstyle_xml_firstLine({ text }) {
    return text.trim().split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/formats/findings/pre-commit-text.js

const pre_commit_text_words = ['Passed', 'Failed', 'Skipped'];
const noFiles = '(no files to check)';
const fewestColumns = 60;
const failure = /^(?:An (?:unexpected )?error has occurred|Interrupted|\[ERROR\])/;
const preCommitText = lineReader({
    id: 'pre-commit-text',
    name: 'pre-commit text',
    purpose: 'findings',
    writtenBy: '`pre-commit run --all-files > pre-commit.txt`',
    reference: 'https://pre-commit.com/#pre-commit-run',
    endless: 'has no mark of its end: say in the policy how many hooks must have run, with `minimum`',
    syntax: 'lines',
    matches: (head) => head.some(isHook),
    visit(sink) {
        let failed;
        let ran = false;
        let last = '';
        const report = () => {
            if (failed === undefined)
                return;
            const why = failed.details.length === 0 ? '' : `: ${failed.details.join(', ')}`;
            sink.finding({ level: 'error', rule: failed.id ?? failed.name, message: `The hook "${failed.name}" failed${why}` });
            failed = undefined;
        };
        return {
            line(text) {
                if (text.trim() !== '')
                    last = text;
                if (failure.test(text))
                    sink.trouble(`pre-commit failed: ${text.slice(0, 200)}`);
                const hook = hookOf(text);
                if (hook === undefined) {
                    if (failed !== undefined)
                        failed = withDetail(failed, text);
                    return;
                }
                report();
                if (hook.result !== 'Skipped') {
                    ran = true;
                    sink.looked({ name: hook.name, holds: hook.result === 'Passed' });
                }
                if (hook.result === 'Failed')
                    failed = { name: hook.name, details: [] };
            },
            end() {
                report();
                if (dots(last) > 2 && last.length >= fewestColumns)
                    sink.trouble(`the hook "${withoutDots(last)}" did not end`);
                if (!ran)
                    sink.trouble('no hook ran');
            }
        };
    }
});
function isHook(line) {
    return hookOf(line) !== undefined;
}
function hookOf(text) {
    const result = pre_commit_text_words.find((word) => text.endsWith(word));
    if (result === undefined || text.length < fewestColumns)
        return undefined;
    const start = text.slice(0, -result.length);
    const dotted = start.endsWith(noFiles) ? start.slice(0, -noFiles.length) : start;
    const name = withoutDots(dotted);
    return name === '' || dots(dotted) < 3 ? undefined : { name, result };
}
function dots(text) {
    let length = text.length;
    while (text[length - 1] === '.')
        length--;
    return text.length - length;
}
function withoutDots(text) {
    return text.slice(0, text.length - dots(text));
}
function withDetail(failed, text) {
    const id = /^(?:- hook id|hookid): (\S+)$/.exec(text)?.[1];
    if (id !== undefined)
        return { ...failed, id: failed.id ?? id };
    const isReason = /^- exit code: -?\d+$/.test(text) || /^(?:- files|Files) were modified by this hook\.?$/.test(text);
    return isReason && failed.details.length < 2 ? { ...failed, details: [...failed.details, text.replace(/^- /, '')] } : failed;
}

;// CONCATENATED MODULE: ./lib/formats/findings/lint-lines.js

function lintLines(head) {
    return head.some(isHook) ? [] : head.filter((line) => !/^::|^\s*[{["]/.test(line));
}

;// CONCATENATED MODULE: ./lib/formats/findings/mypy-text.js




const marker = /: (error|warning|note): /;
const pythonMessage = /\.pyi?(?::\d+)*: (?:error|note): /;
const summary = /^(?:Success: no issues found in (\d+) source files?|Found (\d+) errors? in \d+ files? \((errors prevented further checking|checked \d+ source files?)\))$/;
function mypyMessage(text) {
    const found = marker.exec(text);
    const level = found?.[1];
    if (found === null || level === undefined || level === 'note')
        return undefined;
    const message = text.slice(found.index + found[0].length);
    const bracket = message.lastIndexOf('  [');
    const rule = bracket < 0 ? undefined : /^ {2}\[([\w-]+)\]$/.exec(message.slice(bracket))?.[1];
    return { level, rule, message: rule === undefined ? message : message.slice(0, bracket), place: mypy_text_placeOf(text.slice(0, found.index)) };
}
const mypyText = lineReader({
    id: 'mypy-text',
    name: 'mypy text',
    purpose: 'findings',
    writtenBy: '`mypy > mypy.txt`',
    reference: 'https://mypy.readthedocs.io/en/stable/command_line.html',
    syntax: 'lines',
    matches: (head) => lintLines(head).some((line) => summary.test(line) || pythonMessage.test(line)) && !head.some((line) => line.startsWith('{')),
    visit(sink) {
        let errors = 0;
        let ended = false;
        return {
            line(text) {
                if (text.trim() !== '')
                    ended = false;
                const finding = mypyMessage(text);
                if (finding !== undefined) {
                    sink.finding(finding);
                    if (finding.level === 'error')
                        errors++;
                }
                const [whole, checked, found, reason] = summary.exec(text) ?? [];
                if (whole === undefined)
                    return;
                if (checked === '0')
                    sink.trouble('mypy checked no file');
                if (reason?.startsWith('errors prevented'))
                    sink.trouble('mypy stopped at an error before it had checked everything');
                if (checked !== undefined && errors > 0)
                    sink.trouble(`its last line says that there is no issue, but it lists ${(0,core_text .U9)(errors, 'error')}`);
                if (Number(found ?? 0) > errors)
                    sink.trouble(`its last line says ${(0,core_text .U9)(Number(found), 'error')}, but it lists ${errors}`);
                errors = 0;
                ended = true;
            },
            end() {
                if (!ended)
                    sink.trouble('mypy\'s last line ("Success: …" or "Found … errors …") is missing, or not the last');
            }
        };
    }
});
function mypy_text_placeOf(text) {
    const numbers = [];
    let path = text;
    while (numbers.length < 4) {
        const colon = path.lastIndexOf(':');
        const number = path.slice(colon + 1);
        if (colon < 1 || !/^\d{1,9}$/.test(number))
            break;
        numbers.unshift(number);
        path = path.slice(0, colon);
    }
    return { path, line: lineNumber(numbers[0]), column: lineNumber(numbers[1]) };
}

;// CONCATENATED MODULE: ./lib/formats/findings/bandit-json.js





const Issue = schemas ._H3({
    filename: schemas .YjP(),
    issue_severity: schemas .YjP(),
    issue_text: schemas .YjP(),
    line_number: schemas .aig(),
    test_id: schemas .YjP(),
    more_info: schemas .YjP().nullish()
});
const Totals = schemas ._H3({
    loc: schemas .aig(),
    'SEVERITY.LOW': schemas .aig().nullish(),
    'SEVERITY.MEDIUM': schemas .aig().nullish(),
    'SEVERITY.HIGH': schemas .aig().nullish(),
    'SEVERITY.UNDEFINED': schemas .aig().nullish()
});
const severities = new Map([
    ['LOW', 'low'],
    ['MEDIUM', 'medium'],
    ['HIGH', 'high']
]);
const bandit_json_words = ['LOW', 'MEDIUM', 'HIGH', 'UNDEFINED'];
const unlisted = 'Bandit counted this issue, but was told not to list it: run it without `-l`, `-i` and a baseline.';
const banditJson = jsonReader({
    id: 'bandit-json',
    name: 'Bandit JSON',
    purpose: 'findings',
    writtenBy: '`bandit -r src -f json -o bandit.json`',
    reference: 'https://bandit.readthedocs.io/en/latest/formatters/json.html',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'results' in value && isRecord(value['metrics']) && '_totals' in value['metrics'],
    schema: schemas ._H3({
        results: schemas .YOg(Issue),
        errors: schemas .YOg(schemas ._H3({ filename: schemas .YjP(), reason: schemas .YjP() })),
        metrics: schemas ._H3({ _totals: Totals })
    }),
    read({ results, errors, metrics }, sink) {
        for (const { filename, reason } of errors)
            sink.trouble(`Bandit skipped ${filename}: ${reason}`);
        if (Object.keys(metrics).length === 1 && metrics._totals.loc === 0)
            sink.trouble('Bandit looked at no file');
        for (const issue of results) {
            sink.finding({
                severity: severities.get(issue.issue_severity) ?? 'unknown',
                rule: issue.test_id,
                message: withoutPassword(issue.issue_text),
                place: { path: issue.filename, line: lineNumber(issue.line_number) },
                url: issue.more_info ?? undefined
            });
        }
        for (const word of bandit_json_words) {
            const counted = metrics._totals[`SEVERITY.${word}`] ?? 0;
            for (let listed = results.filter((issue) => issue.issue_severity === word).length; listed < counted; listed++) {
                sink.finding({ severity: severities.get(word) ?? 'unknown', message: unlisted });
            }
        }
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/brakeman-json.js




const Warning = schemas ._H3({
    check_name: schemas .YjP().nullish(),
    warning_type: schemas .YjP(),
    message: schemas .YjP(),
    file: schemas .YjP().nullish(),
    line: schemas .aig().nullish(),
    link: schemas .YjP().nullish(),
    confidence: schemas .YjP()
});
const ScanInfo = schemas ._H3({ security_warnings: schemas .aig(), checks_performed: schemas .YOg(schemas .YjP()) });
const levels = new Map([
    ['High', 'error'],
    ['Medium', 'warning'],
    ['Weak', 'note']
]);
const brakemanJson = jsonReader({
    id: 'brakeman-json',
    name: 'Brakeman JSON',
    purpose: 'findings',
    writtenBy: '`brakeman -o brakeman.json`',
    reference: 'https://brakemanscanner.org/docs/options/',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'warnings' in value && isRecord(value['scan_info']) && 'checks_performed' in value['scan_info'],
    schema: schemas ._H3({
        scan_info: ScanInfo,
        warnings: schemas .YOg(Warning),
        ignored_warnings: schemas .YOg(Warning).nullish(),
        errors: schemas .YOg(schemas ._H3({ error: schemas .YjP(), location: schemas .YjP().nullish() }))
    }),
    read({ scan_info: info, warnings, ignored_warnings: ignored, errors }, sink) {
        for (const { error, location } of errors)
            sink.trouble(`Brakeman failed in part: ${error} (${location ?? 'no place given'})`);
        if (info.checks_performed.length === 0)
            sink.trouble('Brakeman performed no check');
        const stated = info.security_warnings;
        if (stated > warnings.length)
            sink.trouble(`it says ${stated} warnings, but lists ${warnings.length}`);
        for (const warning of warnings)
            sink.finding(findingOf(warning));
        for (const warning of ignored ?? [])
            sink.finding({ ...findingOf(warning), suppressed: 'ignored by `config/brakeman.ignore`' });
    }
});
function findingOf(warning) {
    const { file, line, link } = warning;
    return {
        level: levels.get(warning.confidence) ?? 'unknown',
        rule: warning.check_name ?? warning.warning_type,
        message: `${warning.warning_type}: ${warning.message}`,
        place: file == null ? undefined : { path: file, line: lineNumber(line) },
        url: link ?? undefined
    };
}

;// CONCATENATED MODULE: ./lib/formats/findings/eslint-json.js





const Message = schemas ._H3({
    ruleId: schemas .YjP().nullish(),
    severity: schemas .aig().nullish(),
    fatal: schemas .zMY().nullish(),
    message: schemas .YjP().nullish(),
    line: schemas .aig().nullish(),
    column: schemas .aig().nullish()
});
const eslint_json_File = schemas ._H3({
    filePath: schemas .YjP(),
    messages: schemas .YOg(Message),
    suppressedMessages: schemas .YOg(Message).nullish(),
    errorCount: schemas .aig(),
    warningCount: schemas .aig()
});
const eslint_json_levels = new Map([
    [2, 'error'],
    [1, 'warning']
]);
const eslintJson = jsonReader({
    id: 'eslint-json',
    name: 'ESLint JSON',
    purpose: 'findings',
    writtenBy: '`eslint -f json -o eslint.json`, also `-f json-with-metadata`',
    reference: 'https://eslint.org/docs/latest/use/formatters/#json',
    syntax: 'json',
    matches: (value) => hasMetadata(value) || (Array.isArray(value) && isFile(value[0])),
    schema: schemas .vkY((value) => (isRecord(value) ? value['results'] : value), schemas .YOg(eslint_json_File)),
    read(files, sink) {
        if (files.every(({ messages }) => messages.some(isIgnored)))
            sink.trouble('ESLint linted no file');
        for (const { filePath, messages, suppressedMessages, errorCount, warningCount } of files) {
            const findings = messages.map((message) => eslint_json_findingOf(message, filePath));
            findings.forEach(sink.finding);
            for (const message of suppressedMessages ?? []) {
                sink.finding({ ...eslint_json_findingOf(message, filePath), suppressed: 'suppressed in the source' });
            }
            const isUnparsed = messages.some(({ fatal }) => fatal === true);
            if (isUnparsed)
                sink.trouble(`ESLint could not parse ${filePath}, and so checked no rule in it`);
            const errors = findings.filter(({ level }) => level === 'error').length;
            const warnings = findings.filter(({ level }) => level === 'warning').length;
            if (errorCount > errors)
                sink.trouble(`it says that ${filePath} has ${errorCount} errors, but lists ${errors}`);
            if (warningCount > warnings)
                sink.trouble(`it says that ${filePath} has ${warningCount} warnings, but lists ${warnings}`);
        }
    }
});
function hasMetadata(value) {
    return isRecord(value) && isRecord(value['metadata']) && isRecord(value['metadata']['rulesMeta']);
}
function isFile(value) {
    return isRecord(value) && typeof value['filePath'] === 'string' && Array.isArray(value['messages']) && 'errorCount' in value;
}
function isIgnored({ ruleId, message }) {
    return ruleId == null && message?.startsWith('File ignored') === true;
}
function eslint_json_findingOf({ ruleId, severity, fatal, message, line, column }, path) {
    return {
        level: fatal === true ? 'error' : (eslint_json_levels.get(severity ?? 0) ?? 'unknown'),
        rule: ruleId ?? undefined,
        message: withoutSecret(message ?? '', ruleId),
        place: { path, line: lineNumber(line), column: lineNumber(column) }
    };
}

;// CONCATENATED MODULE: ./lib/formats/findings/golangci-json.js





const golangci_json_Issue = schemas ._H3({
    FromLinter: schemas .YjP(),
    Text: schemas .YjP(),
    Severity: schemas .YjP().nullish(),
    Pos: schemas ._H3({ Filename: schemas .YjP(), Line: schemas .aig().nullish(), Column: schemas .aig().nullish() }).nullish()
});
const Report = schemas ._H3({
    Warnings: schemas .YOg(schemas ._H3({ Text: schemas .YjP() })).nullish(),
    Linters: schemas .YOg(schemas ._H3({ Name: schemas .YjP(), Enabled: schemas .zMY().nullish() })).nullish(),
    Error: schemas .YjP().nullish()
});
const golangci_json_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
    ['note', 'note']
]);
const golangci_json_failure = /can't run linter|^running \S+ failed/i;
const golangciJson = jsonReader({
    id: 'golangci-json',
    name: 'golangci-lint JSON',
    purpose: 'findings',
    writtenBy: '`golangci-lint run --output.json.path=golangci.json`',
    reference: 'https://golangci-lint.run/docs/configuration/file/#output-configuration',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'Issues' in value && isRecord(value['Report']),
    schema: schemas ._H3({ Issues: schemas .YOg(golangci_json_Issue).nullable(), Report }),
    read({ Issues, Report: { Warnings, Linters, Error } }, sink) {
        if (Error != null && Error !== '')
            sink.trouble(`golangci-lint failed: ${Error}`);
        if (Linters == null)
            sink.trouble('it does not say which linters ran');
        else if (Linters.every(({ Enabled }) => Enabled !== true))
            sink.trouble('no linter was enabled');
        for (const { Text } of Warnings ?? []) {
            if (golangci_json_failure.test(Text))
                sink.trouble(`golangci-lint failed in part: ${Text}`);
            else
                sink.note(`golangci-lint warned: ${Text}`);
        }
        for (const { FromLinter, Text, Severity, Pos } of Issues ?? []) {
            if (FromLinter === 'typecheck')
                sink.trouble(`some code did not compile, and so was not checked: ${Text}`);
            sink.finding({
                ...gradeOf(Severity?.toLowerCase() ?? ''),
                rule: FromLinter,
                message: Text,
                place: Pos == null ? undefined : { path: Pos.Filename, line: lineNumber(Pos.Line), column: lineNumber(Pos.Column) }
            });
        }
    }
});
function gradeOf(word) {
    const severity = model.severities.find((one) => one === word);
    if (severity !== undefined)
        return { severity };
    return { level: word === '' ? 'error' : (golangci_json_words.get(word) ?? 'unknown') };
}

;// CONCATENATED MODULE: ./lib/formats/findings/gosec-json.js




const gosec_json_Issue = schemas ._H3({
    severity: schemas .YjP(),
    rule_id: schemas .YjP(),
    details: schemas .YjP(),
    file: schemas .YjP(),
    line: schemas .YjP(),
    column: schemas .YjP().nullish(),
    nosec: schemas .zMY().nullish(),
    suppressions: schemas .YOg(schemas ._H3({ kind: schemas .YjP().nullish(), justification: schemas .YjP().nullish() })).nullish(),
    cwe: schemas ._H3({ url: schemas .YjP().nullish() }).nullish()
});
const Failures = schemas .YOg(schemas ._H3({ error: schemas .YjP() }));
const gosec_json_severities = new Map([
    ['LOW', 'low'],
    ['MEDIUM', 'medium'],
    ['HIGH', 'high'],
    ['CRITICAL', 'critical']
]);
const gosecJson = jsonReader({
    id: 'gosec-json',
    name: 'gosec JSON',
    purpose: 'findings',
    writtenBy: '`gosec -fmt json -out gosec.json ./...`',
    reference: 'https://github.com/securego/gosec#output-formats',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'Issues' in value && isRecord(value['Stats']) && 'found' in value['Stats'],
    schema: schemas ._H3({
        Issues: schemas .YOg(gosec_json_Issue).nullable(),
        Stats: schemas ._H3({ files: schemas .aig(), found: schemas .aig() }),
        'Golang errors': schemas .IeY(isRecord).nullish()
    }),
    read({ Issues, Stats, 'Golang errors': errors }, sink) {
        if (errors === undefined)
            sink.trouble('it does not say whether gosec could load all code (`Golang errors` is missing)');
        for (const [file, failures] of Object.entries(errors ?? {})) {
            const [failure] = Failures.safeParse(failures).data ?? [];
            sink.trouble(`gosec could not load ${file}: ${failure?.error ?? 'no reason given'}`);
        }
        if (Stats.files < 1)
            sink.trouble('gosec looked at no file');
        let listed = 0;
        for (const { severity, rule_id: rule, details, file, line, column, nosec, suppressions, cwe } of Issues ?? []) {
            const isSuppressed = nosec === true || (suppressions ?? []).length > 0;
            if (!isSuppressed)
                listed++;
            sink.finding({
                severity: gosec_json_severities.get(severity) ?? 'unknown',
                rule,
                message: details,
                place: { path: file, line: lineNumber(line.split('-', 1)[0]), column: lineNumber(column) },
                url: cwe?.url ?? undefined,
                suppressed: isSuppressed ? 'suppressed by `#nosec` or the configuration' : undefined
            });
        }
        if (Stats.found > listed)
            sink.trouble(`its figures say ${Stats.found} issues, but it lists ${listed}`);
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/hadolint-json.js




const Finding = schemas ._H3({
    file: schemas .YjP(),
    line: schemas .aig(),
    column: schemas .aig().nullish(),
    code: schemas .YjP(),
    level: schemas .YjP(),
    message: schemas .YjP()
});
const hadolint_json_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
    ['style', 'note']
]);
const parseError = 'DL1000';
const hadolintJson = jsonReader({
    id: 'hadolint-json',
    name: 'Hadolint JSON',
    purpose: 'findings',
    writtenBy: '`hadolint --format json Dockerfile > hadolint.json`',
    reference: 'https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/Json.hs',
    syntax: 'json',
    emptyIsClean: true,
    matches: (value) => Array.isArray(value) && isFinding(value[0]),
    schema: schemas .YOg(Finding),
    read(findings, sink) {
        for (const { file, line, column, code, level, message } of findings) {
            if (code === parseError)
                sink.trouble(`Hadolint could not parse ${file}, and so checked no rule in it`);
            sink.finding({
                level: hadolint_json_words.get(level) ?? 'unknown',
                rule: code,
                message,
                place: { path: file, line: lineNumber(line), column: lineNumber(column) },
                url: code.startsWith('DL') ? `https://github.com/hadolint/hadolint/wiki/${code}` : undefined
            });
        }
    }
});
function isFinding(value) {
    if (!isRecord(value) || !('file' in value && 'level' in value))
        return false;
    return typeof value['code'] === 'string' && /^(?:DL|SC)\d/.test(value['code']);
}

;// CONCATENATED MODULE: ./lib/formats/findings/markdownlint-json.js




const markdownlint_json_Finding = schemas ._H3({
    fileName: schemas .YjP(),
    lineNumber: schemas .aig(),
    ruleNames: schemas .YOg(schemas .YjP()).nullish(),
    ruleDescription: schemas .YjP().nullish(),
    ruleInformation: schemas .YjP().nullish(),
    errorDetail: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish()
});
const markdownlint_json_words = new Map([
    ['error', 'error'],
    ['warning', 'warning']
]);
const markdownlintJson = jsonReader({
    id: 'markdownlint-json',
    name: 'markdownlint JSON',
    purpose: 'findings',
    writtenBy: 'markdownlint-cli2 with `markdownlint-cli2-formatter-json`, `markdownlint --json --output markdownlint.json`',
    reference: 'https://github.com/DavidAnson/markdownlint/blob/main/README.md#usage',
    syntax: 'json',
    emptyIsClean: true,
    matches: (value) => Array.isArray(value) && markdownlint_json_isFinding(value[0]),
    schema: schemas .YOg(markdownlint_json_Finding),
    read(findings, sink) {
        for (const { fileName, lineNumber: line, ruleNames, ruleDescription, ruleInformation, errorDetail, severity } of findings) {
            sink.finding({
                level: severity == null ? 'error' : (markdownlint_json_words.get(severity) ?? 'unknown'),
                rule: ruleNames?.[0],
                message: [ruleDescription, errorDetail].filter((text) => text != null && text !== '').join(': '),
                place: { path: fileName, line: lineNumber(line) },
                url: ruleInformation ?? undefined
            });
        }
    }
});
function markdownlint_json_isFinding(value) {
    return isRecord(value) && ['fileName', 'lineNumber', 'ruleDescription', 'errorDetail'].every((key) => key in value);
}

;// CONCATENATED MODULE: ./lib/formats/findings/positions.js

function fromZero(position) {
    return position == null ? undefined : lineNumber(position + 1);
}

;// CONCATENATED MODULE: ./lib/formats/findings/pyright-json.js




const Diagnostic = schemas ._H3({
    file: schemas .YjP().nullish(),
    uri: schemas .YjP().nullish(),
    severity: schemas .YjP(),
    message: schemas .YjP(),
    rule: schemas .YjP().nullish(),
    range: schemas ._H3({ start: schemas ._H3({ line: schemas .aig(), character: schemas .aig() }) }).nullish()
});
const pyright_json_Summary = schemas ._H3({
    filesAnalyzed: schemas .aig(),
    errorCount: schemas .aig(),
    warningCount: schemas .aig(),
    informationCount: schemas .aig().nullish()
});
const pyright_json_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['information', 'note']
]);
const pyrightJson = jsonReader({
    id: 'pyright-json',
    name: 'Pyright JSON',
    purpose: 'findings',
    writtenBy: '`pyright --outputjson > pyright.json`, basedpyright',
    reference: 'https://github.com/microsoft/pyright/blob/main/docs/command-line.md#json-output',
    syntax: 'json',
    matches: (value) => isRecord(value) && Array.isArray(value['generalDiagnostics']) && isRecord(value['summary']),
    schema: schemas ._H3({ generalDiagnostics: schemas .YOg(Diagnostic), summary: pyright_json_Summary }),
    read({ generalDiagnostics, summary }, sink) {
        const listed = { error: 0, warning: 0, note: 0 };
        for (const { file, uri, severity, message, rule, range } of generalDiagnostics) {
            const level = pyright_json_words.get(severity);
            if (level !== undefined)
                listed[level]++;
            const path = file ?? uri;
            sink.finding({
                level: level ?? 'unknown',
                rule: rule ?? undefined,
                message,
                place: path == null ? undefined : { path, line: fromZero(range?.start.line), column: fromZero(range?.start.character) }
            });
        }
        if (summary.filesAnalyzed < 1)
            sink.trouble('Pyright analysed no file');
        const { errorCount, warningCount, informationCount } = summary;
        const info = informationCount ?? 0;
        if (errorCount > listed.error)
            sink.trouble(`its summary says ${errorCount} errors, but it lists ${listed.error}`);
        if (warningCount > listed.warning)
            sink.trouble(`its summary says ${warningCount} warnings, but it lists ${listed.warning}`);
        if (info > listed.note)
            sink.trouble(`its summary says ${info} pieces of information, but it lists ${listed.note}`);
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/rdf.js




const Severity = schemas .KCZ([schemas .YjP(), schemas .aig()]).nullish();
const Position = schemas ._H3({ line: schemas .aig().nullish(), column: schemas .aig().nullish() });
const rdf_Diagnostic = schemas ._H3({
    message: schemas .YjP(),
    location: schemas ._H3({ path: schemas .YjP(), range: schemas ._H3({ start: Position.nullish() }).nullish() }).nullish(),
    severity: Severity,
    code: schemas ._H3({ value: schemas .YjP().nullish(), url: schemas .YjP().nullish() }).nullish()
});
const rdf_levels = new Map([
    ['ERROR', 'error'],
    ['1', 'error'],
    ['WARNING', 'warning'],
    ['2', 'warning'],
    ['INFO', 'note'],
    ['3', 'note']
]);
function tell(sink, { message, location, severity, code }, inherited) {
    const start = location?.range?.start;
    sink.finding({
        level: rdf_levels.get(rdf_wordOf(isUnknown(severity) ? inherited : severity)) ?? 'unknown',
        rule: code?.value ?? undefined,
        message: withoutSecret(message, code?.value),
        place: location == null ? undefined : { path: location.path, line: lineNumber(start?.line), column: lineNumber(start?.column) },
        url: code?.url ?? undefined
    });
}
function rdf_isDiagnostic(value) {
    return isRecord(value) && isRecord(value['location']) && 'message' in value;
}
function rdf_wordOf(severity) {
    return String(severity ?? '').toUpperCase();
}
function isUnknown(severity) {
    return ['', '0', 'UNKNOWN_SEVERITY'].includes(rdf_wordOf(severity));
}

;// CONCATENATED MODULE: ./lib/formats/findings/rdjson.js




const fields = new Set(['diagnostics', 'source', 'severity', '$schema']);
const rdjson = jsonReader({
    id: 'rdjson',
    name: 'Reviewdog Diagnostic Format (rdjson)',
    purpose: 'findings',
    writtenBy: '`ruff check --output-format rdjson`, and other tools and converters for reviewdog',
    reference: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
    syntax: 'json',
    matches: (value) => isRecord(value) && isLocated(value) && Object.keys(value).every((key) => fields.has(key)),
    schema: schemas ._H3({ diagnostics: schemas .YOg(rdf_Diagnostic), severity: Severity }),
    read({ diagnostics, severity }, sink) {
        for (const diagnostic of diagnostics)
            tell(sink, diagnostic, severity);
    }
});
function isLocated({ diagnostics, source }) {
    if (!Array.isArray(diagnostics))
        return false;
    return diagnostics.length === 0 ? isRecord(source) : rdf_isDiagnostic(diagnostics[0]);
}

;// CONCATENATED MODULE: ./lib/formats/findings/ruff.js




const ruff_Finding = schemas ._H3({
    code: schemas .YjP().nullable(),
    filename: schemas .YjP().nullable(),
    location: schemas ._H3({ row: schemas .aig(), column: schemas .aig() }).nullable(),
    message: schemas .YjP(),
    severity: schemas .YjP().nullish(),
    url: schemas .YjP().nullish()
});
const ruff_words = new Map([
    ['info', 'note'],
    ['warning', 'warning'],
    ['error', 'error'],
    ['fatal', 'error']
]);
const ruff_failures = [null, 'invalid-syntax', 'E999', 'io-error', 'E902', 'panic'];
function ruff_tell(sink, { code, filename, location, message, severity, url }) {
    if (ruff_failures.includes(code))
        sink.trouble(`Ruff could not read all of ${filename ?? 'a file'}: ${message}`);
    sink.finding({
        level: severity == null ? 'error' : (ruff_words.get(severity.toLowerCase()) ?? 'unknown'),
        rule: code ?? 'invalid-syntax',
        message: withoutPassword(message),
        place: filename === null ? undefined : { path: filename, line: lineNumber(location?.row), column: lineNumber(location?.column) },
        url: url ?? undefined
    });
}
function ruff_isFinding(value) {
    if (!isRecord(value) || !('code' in value && 'filename' in value && 'message' in value))
        return false;
    return 'noqa_row' in value || (isRecord(value['location']) && 'row' in value['location']);
}

;// CONCATENATED MODULE: ./lib/formats/findings/ruff-json.js



const ruffJson = jsonReader({
    id: 'ruff-json',
    name: 'Ruff JSON',
    purpose: 'findings',
    writtenBy: '`ruff check --output-format json --output-file ruff.json`',
    reference: 'https://docs.astral.sh/ruff/settings/#output-format',
    syntax: 'json',
    emptyIsClean: true,
    matches: (value) => Array.isArray(value) && ruff_isFinding(value[0]),
    schema: schemas .YOg(ruff_Finding),
    read(findings, sink) {
        for (const finding of findings)
            ruff_tell(sink, finding);
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/semgrep-json.js






const Package = schemas ._H3({ package: schemas .YjP(), version: schemas .YjP() });
const Dependency = schemas ._H3({ dependency_match: schemas ._H3({ found_dependency: Package }) });
const semgrep_json_Result = schemas ._H3({
    check_id: schemas .YjP(),
    path: schemas .YjP(),
    start: schemas ._H3({ line: schemas .aig(), col: schemas .aig() }),
    extra: schemas ._H3({
        message: schemas .YjP(),
        severity: schemas .YjP(),
        is_ignored: schemas .zMY().nullish(),
        metadata: schemas .L5J().optional(),
        sca_info: Dependency.nullish(),
        validation_state: schemas .YjP().nullish()
    })
});
const semgrep_json_Failure = schemas ._H3({
    type: schemas .L5J().optional(),
    level: schemas .YjP().nullish(),
    message: schemas .YjP().nullish(),
    long_msg: schemas .YjP().nullish(),
    path: schemas .YjP().nullish()
});
const Skipped = schemas ._H3({ path: schemas .YjP(), reason: schemas .YjP() });
const Paths = schemas ._H3({ scanned: schemas .YOg(schemas .YjP()).nullish(), skipped: schemas .YOg(Skipped).nullish() });
const grades = new Map([
    ['ERROR', { level: 'error' }],
    ['WARNING', { level: 'warning' }],
    ['INFO', { level: 'note' }],
    ['INVENTORY', { level: 'note' }],
    ['EXPERIMENT', { level: 'note' }],
    ['CRITICAL', { severity: 'critical' }],
    ['HIGH', { severity: 'high' }],
    ['MEDIUM', { severity: 'medium' }],
    ['LOW', { severity: 'low' }]
]);
const chosen = new Set([
    'always_skipped', 'semgrepignore_patterns_match', 'cli_include_flags_do_not_match', 'cli_exclude_flags_match',
    'Gitignore_patterns_match', 'Dotfile', 'excluded_by_config', 'exceeded_size_limit', 'too_big', 'minified', 'binary',
    'wrong_language', 'irrelevant_rule'
]);
const secretWeakness = /^CWE-(?:259|321|798)\b/;
const semgrepJson = jsonReader({
    id: 'semgrep-json',
    name: 'Semgrep JSON',
    purpose: 'findings',
    writtenBy: '`semgrep scan --json-output=semgrep.json`, Opengrep',
    reference: 'https://github.com/semgrep/semgrep-interfaces/blob/main/semgrep_output_v1.atd',
    syntax: 'json',
    matches: (value) => isRecord(value) && isOutput(value),
    schema: schemas ._H3({ results: schemas .YOg(semgrep_json_Result), errors: schemas .YOg(semgrep_json_Failure), paths: Paths.nullish() }),
    read({ results, errors, paths }, sink) {
        for (const { type, level, message, long_msg: long, path } of errors) {
            const reason = withoutSource(message ?? long ?? 'no reason given');
            const what = `${path ?? 'the whole scan'}: ${reason}`;
            if (level === 'info' && !isUnresolved(type))
                sink.note(`Semgrep says of ${what}`);
            else
                sink.trouble(`Semgrep failed on ${what}`);
        }
        if (paths?.scanned?.length === 0)
            sink.trouble('Semgrep scanned no file');
        const skipped = paths?.skipped ?? [];
        for (const { path, reason } of skipped)
            if (!chosen.has(reason))
                sink.trouble(`Semgrep skipped ${path}: ${reason}`);
        if (skipped.length > 0)
            sink.note(`Semgrep skipped ${(0,core_text .U9)(skipped.length, 'file')}`);
        for (const result of results)
            sink.finding(semgrep_json_findingOf(result));
    }
});
function isUnresolved(type) {
    return Array.isArray(type) && type[0] === 'DependencyResolutionError';
}
function withoutSource(message) {
    return (message.split('\n', 1)[0] ?? '').replaceAll(/`[^`]*`?/g, '`…`');
}
function isOutput({ errors, results, paths }) {
    if (!Array.isArray(errors) || !Array.isArray(results))
        return false;
    return isResult(results[0]) || (isRecord(paths) && Array.isArray(paths['scanned']));
}
function isResult(value) {
    return isRecord(value) && 'check_id' in value && isRecord(value['extra']);
}
function semgrep_json_findingOf({ check_id: rule, path, start, extra }) {
    const { is_ignored: isIgnored, sca_info: dependency } = extra;
    const metadata = isRecord(extra.metadata) ? extra.metadata : {};
    const link = metadata['shortlink'] ?? metadata['source'];
    const message = quotesSecrets(rule, metadata, extra.validation_state) ? leftOut : extra.message.trim();
    return {
        ...(grades.get(extra.severity.toUpperCase()) ?? { level: 'unknown', severity: 'unknown' }),
        rule,
        message: dependency == null ? message : `${message} (found: ${installed(dependency)})`,
        place: { path, line: lineNumber(start.line), column: lineNumber(start.col) },
        url: typeof link === 'string' ? link : undefined,
        suppressed: isIgnored === true ? 'ignored by `nosemgrep` in the source' : undefined
    };
}
function quotesSecrets(rule, { cwe }, validation) {
    const weaknesses = Array.isArray(cwe) ? cwe : [cwe];
    const isWeakness = weaknesses.some((one) => typeof one === 'string' && secretWeakness.test(one));
    return isAboutSecrets(rule) || /token/i.test(rule) || isWeakness || (validation != null && validation !== 'NO_VALIDATOR');
}
function installed({ dependency_match: { found_dependency: found } }) {
    return `${found.package} ${found.version}`;
}

;// CONCATENATED MODULE: ./lib/formats/findings/spectral-json.js




const spectral_json_Result = schemas ._H3({
    code: schemas .KCZ([schemas .YjP(), schemas .aig()]).nullish(),
    message: schemas .YjP(),
    path: schemas .YOg(schemas .KCZ([schemas .YjP(), schemas .aig()])).nullish(),
    severity: schemas .KCZ([schemas .YjP(), schemas .aig()]),
    source: schemas .YjP().nullish(),
    range: schemas ._H3({ start: schemas ._H3({ line: schemas .aig(), character: schemas .aig() }) }).nullish()
});
const spectral_json_levels = new Map([
    ['0', 'error'],
    ['error', 'error'],
    ['1', 'warning'],
    ['warn', 'warning'],
    ['2', 'note'],
    ['info', 'note'],
    ['3', 'note'],
    ['hint', 'note']
]);
const spectralJson = jsonReader({
    id: 'spectral-json',
    name: 'Spectral JSON',
    purpose: 'findings',
    writtenBy: '`spectral lint --fail-on-unmatched-globs -f json -o spectral.json`',
    reference: 'https://docs.stoplight.io/docs/spectral/9ffa04e052cc1-spectral-cli',
    syntax: 'json',
    emptyIsClean: true,
    matches: (value) => Array.isArray(value) && spectral_json_isResult(value[0]),
    schema: schemas .YOg(spectral_json_Result),
    read(results, sink) {
        for (const { code, message, path, severity, source, range } of results) {
            const { line, character } = range?.start ?? {};
            if (code === 'unrecognized-format')
                sink.trouble(`Spectral checked no rule in ${source ?? 'a document'}: ${message}`);
            const at = path == null || path.length === 0 ? '' : ` (at ${path.join('.')})`;
            sink.finding({
                level: spectral_json_levels.get(String(severity)) ?? 'unknown',
                rule: code == null ? undefined : String(code),
                message: `${message}${at}`,
                place: source == null ? undefined : { path: source, line: fromZero(line), column: fromZero(character) }
            });
        }
    }
});
function spectral_json_isResult(value) {
    if (!isRecord(value) || !('code' in value && 'severity' in value))
        return false;
    return Array.isArray(value['path']) && isRecord(value['range']) && isRecord(value['range']['start']);
}

;// CONCATENATED MODULE: ./lib/formats/findings/staticcheck.js



const Problem = schemas ._H3({
    code: schemas .YjP(),
    severity: schemas .YjP(),
    location: schemas ._H3({ file: schemas .YjP(), line: schemas .aig().nullish(), column: schemas .aig().nullish() }),
    message: schemas .YjP()
});
const staticcheck_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['ignored', 'warning']
]);
function isProblem(value) {
    if (!isRecord(value) || typeof value['code'] !== 'string' || !isRecord(value['location']))
        return false;
    return typeof value['location']['file'] === 'string' && 'severity' in value && 'message' in value;
}
function staticcheck_tell(sink, { code, severity, location, message }) {
    const isUnloaded = code === 'compile' || code === 'config';
    if (isUnloaded)
        sink.trouble(`Staticcheck could not load all code, and so did not check it: ${message}`);
    sink.finding({
        level: staticcheck_words.get(severity) ?? 'unknown',
        rule: code,
        message,
        place: { path: location.file, line: lineNumber(location.line), column: lineNumber(location.column) },
        suppressed: severity === 'ignored' ? 'ignored by a directive in the source' : undefined
    });
}
const endless = 'has no mark of its end: use `-f sarif`';

;// CONCATENATED MODULE: ./lib/formats/findings/staticcheck-json.js



const staticcheckJson = jsonReader({
    id: 'staticcheck-json',
    name: 'Staticcheck JSON (list)',
    purpose: 'findings',
    writtenBy: '`staticcheck -f json ./... | jq -s`',
    reference: 'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
    endless: endless,
    syntax: 'json',
    matches: (value) => Array.isArray(value) && isProblem(value[0]),
    schema: schemas .YOg(Problem),
    read(problems, sink) {
        for (const problem of problems)
            staticcheck_tell(sink, problem);
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/staticcheck-jsonl.js




const staticcheckJsonl = lineReader({
    id: 'staticcheck-jsonl',
    name: 'Staticcheck JSON lines',
    purpose: 'findings',
    writtenBy: '`staticcheck -f json ./... > staticcheck.json`',
    reference: 'https://staticcheck.dev/docs/running-staticcheck/cli/formatters/',
    endless: endless,
    syntax: 'lines',
    matches: (head) => head.some((line) => isProblem(jsonLine(line))),
    visit: (sink) => ({
        line(text, number) {
            const problem = jsonLineAs(Problem, text, number);
            if (problem !== undefined)
                staticcheck_tell(sink, problem);
            else if (text.trim() !== '')
                sink.trouble(`line ${number} is no problem of Staticcheck`);
        },
    })
});

;// CONCATENATED MODULE: ./lib/formats/findings/stylelint-json.js




const Text = schemas ._H3({ text: schemas .YjP() });
const stylelint_json_Warning = schemas ._H3({
    rule: schemas .YjP().nullish(),
    severity: schemas .YjP(),
    text: schemas .YjP(),
    line: schemas .aig().nullish(),
    column: schemas .aig().nullish(),
    url: schemas .YjP().nullish()
});
const stylelint_json_File = schemas ._H3({
    source: schemas .YjP().nullish(),
    errored: schemas .zMY().nullish(),
    warnings: schemas .YOg(stylelint_json_Warning),
    parseErrors: schemas .YOg(Text).nullish(),
    invalidOptionWarnings: schemas .YOg(Text),
    ignored: schemas .zMY().nullish()
});
const stylelint_json_words = new Map([
    ['error', 'error'],
    ['warning', 'warning']
]);
const stylelintJson = jsonReader({
    id: 'stylelint-json',
    name: 'Stylelint JSON',
    purpose: 'findings',
    writtenBy: '`stylelint --formatter json --output-file stylelint.json`',
    reference: 'https://stylelint.io/user-guide/options/#formatter',
    syntax: 'json',
    matches: (value) => Array.isArray(value) && stylelint_json_isFile(value[0]),
    schema: schemas .YOg(stylelint_json_File),
    read(files, sink) {
        if (files.every(({ ignored }) => ignored === true))
            sink.trouble('Stylelint ignored every file');
        for (const { source, errored, warnings, parseErrors, invalidOptionWarnings } of files) {
            const path = source ?? undefined;
            const file = path ?? 'a file';
            for (const { text } of invalidOptionWarnings)
                sink.trouble(`a rule has an unknown option, and so did not run: ${text}`);
            for (const { text } of parseErrors ?? [])
                sink.trouble(`Stylelint could not parse all of ${file}: ${text}`);
            for (const { rule, severity, text, line, column, url } of warnings) {
                if (rule === 'CssSyntaxError')
                    sink.trouble(`Stylelint could not parse ${file}, and so checked no rule in it`);
                sink.finding({
                    level: stylelint_json_words.get(severity) ?? 'unknown',
                    rule: rule ?? undefined,
                    message: text,
                    place: path === undefined ? undefined : { path, line: lineNumber(line), column: lineNumber(column) },
                    url: url ?? undefined
                });
            }
            const isOnlyWarned = warnings.every(({ severity }) => severity === 'warning');
            if (errored === true && isOnlyWarned)
                sink.trouble(`it says that ${file} has errors, but lists none`);
        }
    }
});
function stylelint_json_isFile(value) {
    return isRecord(value) && Array.isArray(value['warnings']) && Array.isArray(value['invalidOptionWarnings']);
}

;// CONCATENATED MODULE: ./lib/formats/findings/tflint-json.js




const Range = schemas ._H3({ filename: schemas .YjP(), start: schemas ._H3({ line: schemas .aig(), column: schemas .aig() }) });
const tflint_json_Issue = schemas ._H3({
    rule: schemas ._H3({ name: schemas .YjP(), severity: schemas .YjP(), link: schemas .YjP().nullish() }),
    message: schemas .YjP(),
    range: Range.nullish()
});
const tflint_json_Failure = schemas ._H3({ message: schemas .YjP(), summary: schemas .YjP().nullish() });
const tflint_json_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'note'],
    ['info', 'note']
]);
const tflint_json_fields = new Set(['issues', 'errors']);
const tflintJson = jsonReader({
    id: 'tflint-json',
    name: 'TFLint JSON',
    purpose: 'findings',
    writtenBy: '`tflint --format json > tflint.json`',
    reference: 'https://github.com/terraform-linters/tflint/blob/master/formatter/json.go',
    syntax: 'json',
    matches: (value) => isRecord(value) && tflint_json_isOutput(value),
    schema: schemas ._H3({ issues: schemas .YOg(tflint_json_Issue), errors: schemas .YOg(tflint_json_Failure).nullish() }),
    read({ issues, errors }, sink) {
        for (const { summary, message } of errors ?? []) {
            sink.trouble(`TFLint failed: ${summary == null ? message : `${summary}: ${message}`}`);
        }
        for (const { rule, message, range } of issues) {
            sink.finding({
                level: tflint_json_words.get(rule.severity) ?? 'unknown',
                rule: rule.name,
                message,
                place: range == null || range.filename === '' ? undefined : tflint_json_placeOf(range),
                url: rule.link ?? undefined
            });
        }
    }
});
function tflint_json_placeOf({ filename, start }) {
    return { path: filename, line: lineNumber(start.line), column: lineNumber(start.column) };
}
function tflint_json_isOutput(value) {
    const { issues } = value;
    return Array.isArray(issues) && ('errors' in value || isIssue(issues[0])) && Object.keys(value).every((key) => tflint_json_fields.has(key));
}
function isIssue(value) {
    return isRecord(value) && isRecord(value['rule']) && 'message' in value && 'range' in value;
}

;// CONCATENATED MODULE: ./lib/formats/findings/vulnerability.js
const usualSeverities = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
function severityWords(words) {
    const known = new Map(Object.entries(words));
    return (word) => known.get(word?.toLowerCase() ?? '') ?? 'unknown';
}
function vulnerabilityMessage({ name, version, title, fixed, aliases = [] }) {
    const what = [named(name, version), shortened(title ?? '')].filter((part) => part !== '').join(': ') || 'A vulnerability';
    const versions = typeof fixed === 'string' ? fixed : listed(fixed ?? []);
    const others = listed(aliases);
    return `${what}.${versions === '' ? '' : ` Fixed in ${versions}.`}${others === '' ? '' : ` Also ${others}.`}`;
}
function named(name, version) {
    return [name, version].filter((part) => part != null && part !== '').join(' ');
}
const mostListed = 10;
const mostTitle = 200;
function listed(words) {
    const once = [...new Set(words.slice(0, mostListed * 10))];
    return once.length > mostListed ? `${once.slice(0, mostListed).join(', ')} and others` : once.join(', ');
}
function shortened(text) {
    const line = text.trim().split('\n', 1)[0] ?? '';
    return line.length > mostTitle ? `${line.slice(0, mostTitle)}…` : line.replace(/\.$/, '');
}
function sentences(parts) {
    return parts.flatMap((part) => (part ? [`${part.replace(/\.$/, '')}.`] : [])).join(' ');
}

;// CONCATENATED MODULE: ./lib/formats/findings/sarif-dialects.js


const severityOf = severityWords(usualSeverities);
const ofTrivy = /^Severity: (\w+)$/gm;
function gradesOf(tool, message, grades) {
    if (tool === 'Trivy') {
        const severity = worst([grades.severity, ...Array.from((message ?? '').matchAll(ofTrivy), ([, word]) => severityOf(word))]);
        return { level: severity === 'unknown' ? undefined : grades.level, severity };
    }
    if (tool === 'osv-scanner' && grades.level === 'warning')
        return { level: undefined, severity: grades.severity ?? 'unknown' };
    return grades;
}
function worst(all) {
    return all.includes('unknown') ? 'unknown' : model.severities.findLast((severity) => all.includes(severity));
}

;// CONCATENATED MODULE: ./lib/formats/findings/cvss.js
function severityOfScore(score) {
    if (!(score > 0 && score <= 10))
        return 'unknown';
    if (score >= 9)
        return 'critical';
    if (score >= 7)
        return 'high';
    return score >= 4 ? 'medium' : 'low';
}
const weights = {
    AV: { N: 0.85, A: 0.62, L: 0.55, P: 0.2 },
    AC: { L: 0.77, H: 0.44 },
    PR: { N: 0.85, L: 0.62, H: 0.27 },
    UI: { N: 0.85, R: 0.62 },
    S: { U: 0, C: 1 },
    C: { H: 0.56, L: 0.22, N: 0 },
    I: { H: 0.56, L: 0.22, N: 0 },
    A: { H: 0.56, L: 0.22, N: 0 }
};
const privilegesWhenChanged = { N: 0.85, L: 0.68, H: 0.5 };
function severityOfVector(vector) {
    const [version, ...metrics] = (vector ?? '').slice(0, 200).split('/');
    if (version !== 'CVSS:3.0' && version !== 'CVSS:3.1')
        return 'unknown';
    const given = new Map(metrics.map((metric) => [metric.split(':', 1)[0] ?? '', metric.slice(metric.indexOf(':') + 1)]));
    const isWhole = given.size === metrics.length &&
        Object.entries(weights).every(([metric, values]) => Object.hasOwn(values, given.get(metric) ?? ''));
    if (!isWhole)
        return 'unknown';
    const weight = (metric) => weights[metric]?.[given.get(metric) ?? ''] ?? Number.NaN;
    const isChanged = given.get('S') === 'C';
    const privileges = isChanged ? (privilegesWhenChanged[given.get('PR') ?? ''] ?? Number.NaN) : weight('PR');
    const exploitability = 8.22 * weight('AV') * weight('AC') * privileges * weight('UI');
    const lost = 1 - (1 - weight('C')) * (1 - weight('I')) * (1 - weight('A'));
    const impact = isChanged ? 7.52 * (lost - 0.029) - 3.25 * (lost - 0.02) ** 15 : 6.42 * lost;
    if (impact <= 0)
        return 'unknown';
    return severityOfScore(roundedUp(Math.min((isChanged ? 1.08 : 1) * (impact + exploitability), 10)));
}
function roundedUp(score) {
    const whole = Math.round(score * 100_000);
    return whole % 10_000 === 0 ? whole / 100_000 : (Math.floor(whole / 10_000) + 1) / 10;
}

;// CONCATENATED MODULE: ./lib/formats/findings/sarif-rules.js



const Descriptor = schemas .Ikc({
    id: schemas .YjP(),
    guid: schemas .YjP().nullish(),
    name: schemas .YjP().nullish(),
    helpUri: schemas .YjP().nullish(),
    shortDescription: schemas .L5J().optional(),
    fullDescription: schemas .L5J().optional(),
    defaultConfiguration: schemas .Ikc({ level: schemas .YjP().nullish() }).nullish(),
    messageStrings: schemas .L5J().optional(),
    properties: schemas .L5J().optional()
});
const Component = schemas .Ikc({
    name: schemas .YjP().nullish(),
    guid: schemas .YjP().nullish(),
    rules: schemas .YOg(Descriptor).nullish(),
    notifications: schemas .YOg(Descriptor).nullish(),
    globalMessageStrings: schemas .L5J().optional()
});
const Tool = schemas .Ikc({ driver: Component, extensions: schemas .YOg(Component).nullish() });
const Reference = schemas .Ikc({
    id: schemas .YjP().nullish(),
    index: schemas .aig().nullish(),
    guid: schemas .YjP().nullish(),
    toolComponent: schemas .Ikc({ index: schemas .aig().nullish(), guid: schemas .YjP().nullish() }).nullish()
});
function lookUpIn(tool, list) {
    const { driver, extensions } = tool;
    const components = [driver, ...(extensions ?? [])];
    const tables = new Map(components.map((component) => [component, tableOf(component[list] ?? [])]));
    return ({ id, index, guid, toolComponent }) => {
        const component = toolComponent == null ? driver : componentOf(toolComponent, tool);
        const indexed = index == null || index < 0 ? undefined : component?.[list]?.[index];
        const agrees = id == null || id === indexed?.id || id.startsWith(`${indexed?.id}/`);
        if (component !== undefined && indexed !== undefined && agrees)
            return { component, descriptor: indexed };
        for (const one of toolComponent == null || component === undefined ? components : [component]) {
            const table = tables.get(one);
            const descriptor = table?.get(guid ?? '') ?? (id == null ? undefined : withId(table, id));
            if (descriptor !== undefined)
                return { component: one, descriptor };
        }
        const isListed = component === undefined || (component[list] ?? []).length > 0;
        return { component: component ?? driver, contradictory: index != null && index >= 0 && isListed };
    };
}
function componentOf({ index, guid }, { driver, extensions }) {
    if (index != null && index >= 0)
        return extensions?.[index];
    return guid == null ? driver : [driver, ...(extensions ?? [])].find((component) => component.guid === guid);
}
function tableOf(descriptors) {
    const table = new Map();
    for (const descriptor of descriptors) {
        if (descriptor.guid != null)
            table.set(descriptor.guid, descriptor);
        const before = table.get(descriptor.id);
        const isWorse = before === undefined || weight(defaultLevel(descriptor)) > weight(defaultLevel(before));
        if (isWorse)
            table.set(descriptor.id, descriptor);
    }
    return table;
}
function withId(table, id) {
    let part = id.slice(0, 1000);
    for (;;) {
        const descriptor = table?.get(part);
        const slash = part.lastIndexOf('/');
        if (descriptor !== undefined || slash <= 0)
            return descriptor;
        part = part.slice(0, slash);
    }
}
const sarif_rules_grades = ['none', 'note', 'warning', 'error', 'unknown'];
function weight(grade) {
    return sarif_rules_grades.indexOf(grade);
}
function sarif_rules_worst(all) {
    return all.toSorted((a, b) => weight(b) - weight(a))[0];
}
function sarif_rules_gradeOf(word) {
    return sarif_rules_grades.find((grade) => grade === word) ?? 'unknown';
}
function defaultLevel(descriptor) {
    return sarif_rules_gradeOf(descriptor?.defaultConfiguration?.level ?? 'warning');
}
const sarif_rules_words = new Map([
    ['critical', 'critical'],
    ['high', 'high'],
    ['medium', 'medium'],
    ['low', 'low'],
    ['info', 'low']
]);
function securitySeverity(...properties) {
    const stated = properties.map((bag) => field(bag, 'security-severity')).find((value) => value != null);
    if (stated == null)
        return undefined;
    const score = typeof stated === 'string' && /^\d{1,2}(?:\.\d{1,10})?$/.test(stated) ? Number(stated) : stated;
    if (typeof score === 'string')
        return sarif_rules_words.get(score.toLowerCase()) ?? 'unknown';
    if (typeof score !== 'number' || score < 0 || score > 10)
        return 'unknown';
    return score === 0 ? undefined : severityOfScore(score);
}
function field(value, ...names) {
    let at = value;
    for (const name of names)
        at = isRecord(at) && Object.hasOwn(at, name) ? at[name] : undefined;
    return at;
}

;// CONCATENATED MODULE: ./lib/formats/findings/sarif-message.js



const sarif_message_Message = schemas .Ikc({
    text: schemas .YjP().nullish(),
    markdown: schemas .YjP().nullish(),
    id: schemas .YjP().nullish(),
    arguments: schemas .YOg(schemas .L5J()).nullish()
});
function sarif_message_textOf(message, { component, descriptor }) {
    const id = message?.id ?? undefined;
    const text = firstText(message?.text, id === undefined ? undefined : field(descriptor?.messageStrings, id, 'text'), id === undefined ? undefined : field(component.globalMessageStrings, id, 'text'), message?.markdown, field(descriptor?.shortDescription, 'text'), id);
    return text === undefined ? '(no message)' : withoutLinks(filled(text, message?.arguments ?? []));
}
const sarif_message_secretWeakness = /\bcwe-0*(?:259|321|798)\b/i;
function resultText(message, described, rule) {
    const { component, descriptor } = described;
    const tags = field(descriptor?.properties, 'tags');
    const isWeakness = Array.isArray(tags) && tags.some((tag) => typeof tag === 'string' && sarif_message_secretWeakness.test(tag));
    const isOfSecrets = isWeakness || isAboutSecrets(rule) || isAboutSecrets(descriptor?.name);
    if (!isOfSecrets)
        return withoutPassword(sarif_message_textOf(message, described));
    const full = component.name === 'Trivy' ? undefined : field(descriptor?.fullDescription, 'text');
    const description = firstText(full, field(descriptor?.shortDescription, 'text'));
    return description ?? leftOut;
}
function firstText(...candidates) {
    return candidates.find((text) => typeof text === 'string' && text !== '');
}
function filled(text, values) {
    if (values.length === 0)
        return text;
    return text.replaceAll(/\{\{|\}\}|\{(\d{1,3})\}/g, (whole, index) => {
        const value = index === undefined ? whole.slice(1) : values[Number(index)];
        return typeof value === 'string' ? value : whole;
    });
}
function withoutLinks(text) {
    return text.includes('](') ? text.replaceAll(/\[([^[\]]{1,500})\]\(\d{1,9}\)/g, '$1') : text;
}

;// CONCATENATED MODULE: ./lib/formats/findings/sarif-invocations.js




const Notification = schemas .Ikc({
    level: schemas .YjP().nullish(),
    message: sarif_message_Message.nullish(),
    descriptor: Reference.nullish()
});
const Override = schemas .Ikc({
    descriptor: Reference,
    configuration: schemas .Ikc({ level: schemas .YjP().nullish() }).nullish()
});
const Invocation = schemas .Ikc({
    executionSuccessful: schemas .zMY().nullish(),
    exitCode: schemas .aig().nullish(),
    exitCodeDescription: schemas .YjP().nullish(),
    exitSignalName: schemas .YjP().nullish(),
    exitSignalNumber: schemas .aig().nullish(),
    processStartFailureMessage: schemas .YjP().nullish(),
    toolExecutionNotifications: schemas .YOg(Notification).nullish(),
    toolConfigurationNotifications: schemas .YOg(Notification).nullish(),
    ruleConfigurationOverrides: schemas .YOg(Override).nullish()
});
const gaveUp = /syntax|lexical|pars(?:e|ing)|time-?out|memory|overflow|matching error|too many matches/i;
const notExtracted = /^Extraction failed/;
function judgeInvocation(invocation, tool, { isEmpty, describe, sink }) {
    const failure = failureOf(invocation, isEmpty);
    if (failure !== undefined)
        sink.trouble(`${tool} ${failure}`);
    const { toolExecutionNotifications: execution, toolConfigurationNotifications: configuration } = invocation;
    const errors = [];
    const warnings = [];
    for (const { level, message, descriptor } of [...(execution ?? []), ...(configuration ?? [])]) {
        const described = describe(descriptor ?? {});
        const ownLevel = described.contradictory === true ? 'unknown' : defaultLevel(described.descriptor);
        const grade = level == null ? ownLevel : sarif_rules_gradeOf(level);
        const text = sarif_invocations_firstLine(sarif_message_textOf(message, described));
        const id = descriptor?.id ?? described.descriptor?.id ?? '';
        const isGap = grade === 'warning' && (gaveUp.test(id) || notExtracted.test(text));
        if (grade === 'error' || grade === 'unknown' || isGap)
            errors.push(text);
        else if (grade === 'warning')
            warnings.push(text);
    }
    if (errors.length > 0)
        sink.trouble(`${tool} had ${(0,core_text .U9)(errors.length, 'error')} of its own: ${errors[0]}`);
    if (warnings.length > 0)
        sink.note(`${tool} had ${(0,core_text .U9)(warnings.length, 'warning')} of its own: ${warnings[0]}`);
}
function sarif_invocations_firstLine(text) {
    return text.trim().split('\n', 1)[0] ?? '';
}
function failureOf(invocation, isEmpty) {
    const { executionSuccessful, exitCode, exitCodeDescription, exitSignalName, exitSignalNumber } = invocation;
    const description = exitCodeDescription == null ? '' : `: ${exitCodeDescription}`;
    const code = exitCode == null ? '' : ` (exit code ${exitCode}${description})`;
    const signal = exitSignalName ?? exitSignalNumber;
    if (invocation.processStartFailureMessage != null)
        return `did not start: ${invocation.processStartFailureMessage}`;
    if (signal != null)
        return `was ended by the signal ${signal}`;
    if (executionSuccessful === false)
        return `says that it failed${code}`;
    if (executionSuccessful == null)
        return `does not say whether it ran to its end${code}`;
    if (exitCode != null && exitCode !== 0 && isEmpty)
        return `ended as if it had failed${code}, but lists no result`;
    return undefined;
}

;// CONCATENATED MODULE: ./lib/formats/findings/sarif-places.js


const mostBases = 20;
function placesOf(artifacts, bases) {
    return (locations) => {
        for (const location of locations) {
            const physical = field(location, 'physicalLocation');
            const path = sarif_places_pathOf(field(physical, 'artifactLocation'), artifacts, bases);
            if (path === undefined)
                continue;
            return { path, line: numberAt(physical, 'startLine'), column: numberAt(physical, 'startColumn') };
        }
        return undefined;
    };
}
function numberAt(physical, name) {
    const value = field(physical, 'region', name);
    return typeof value === 'number' || typeof value === 'string' ? lineNumber(value) : undefined;
}
function sarif_places_pathOf(location, artifacts, bases) {
    const index = field(location, 'index');
    for (const one of [location, typeof index === 'number' ? field(artifacts[index], 'location') : undefined]) {
        const uri = field(one, 'uri');
        if (typeof uri === 'string' && uri !== '')
            return resolved(uri, field(one, 'uriBaseId'), bases);
    }
    return undefined;
}
function resolved(uri, baseId, bases) {
    let path = uri;
    let id = baseId;
    for (let count = 0; !isAbsolute(path) && typeof id === 'string' && id !== ''; count++) {
        const base = field(bases, id);
        const above = field(base, 'uri') ?? (id.includes('/') ? id : undefined);
        if (typeof above !== 'string' || count >= mostBases)
            return `%${id.replace(/^%|%$/g, '')}%/${sarif_places_decoded(path)}`;
        path = above.trim() === '' ? path : `${above.trim().replace(/\/$/, '')}/${path}`;
        id = field(base, 'uriBaseId');
    }
    return isAbsolute(path) ? path.replace(/^file:\/(?!\/)/i, 'file:///') : sarif_places_decoded(path);
}
function isAbsolute(uri) {
    return /^(?:[a-z][a-z0-9+.-]*:|[\\/])/i.test(uri);
}
function sarif_places_decoded(reference) {
    if (!reference.includes('%'))
        return reference;
    try {
        return decodeURIComponent(reference);
    }
    catch {
        return reference;
    }
}

;// CONCATENATED MODULE: ./lib/formats/findings/sarif.js










const elsewhere = 'stand where the gate does not read them';
const AnObject = schemas .IeY(isRecord, { error: 'expected an object' });
const Run = schemas .Ikc({
    tool: Tool,
    invocations: schemas .YOg(Invocation).nullish(),
    results: schemas .YOg(schemas .L5J()).nullish(),
    artifacts: schemas .YOg(schemas .L5J()).nullish(),
    originalUriBaseIds: schemas .L5J().optional(),
    conversion: schemas .Ikc({ invocation: Invocation.nullish() }).nullish(),
    externalPropertyFileReferences: AnObject.nullish()
});
const Suppression = schemas .Ikc({ kind: schemas .YjP().nullish(), status: schemas .YjP().nullish(), state: schemas .YjP().nullish() });
const sarif_Result = schemas .Ikc({
    ruleId: schemas .YjP().nullish(),
    ruleIndex: schemas .aig().nullish(),
    rule: Reference.nullish(),
    kind: schemas .YjP().nullish(),
    level: schemas .YjP().nullish(),
    message: sarif_message_Message.nullish(),
    locations: schemas .YOg(schemas .L5J()).nullish(),
    suppressions: schemas .YOg(Suppression).nullish(),
    baselineState: schemas .YjP().nullish(),
    provenance: schemas .Ikc({ invocationIndex: schemas .aig().nullish() }).nullish(),
    properties: schemas .L5J().optional()
});
const sarif = jsonReader({
    id: 'sarif',
    name: 'SARIF 2.1.0',
    purpose: 'findings',
    writtenBy: 'CodeQL, Semgrep, Trivy, Ruff, ESLint, Roslyn and many others (`--format sarif`)',
    reference: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'runs' in value && (namesVersion(value) || hasRun(value['runs'])),
    schema: schemas .Ikc({
        version: schemas .YjP(),
        runs: schemas .YOg(schemas .L5J()).nullable(),
        inlineExternalProperties: schemas .YOg(AnObject).nullish()
    }),
    read({ version, runs, inlineExternalProperties }, sink) {
        if (version !== '2.1.0') {
            throw new model.ReportRefused('unsupported', `is SARIF ${version.slice(0, 40)}; the gate reads 2.1.0`);
        }
        if (runs === null || runs.length === 0)
            sink.trouble('it holds no run, so nothing was scanned');
        if (inlineExternalProperties?.some(holdsResults) === true)
            sink.trouble(`results apart from the runs ${elsewhere}`);
        runs?.forEach((run, index) => readRun(part_partOf(Run, run, `a run (runs[${index}])`), `runs[${index}]`, sink));
    }
});
function namesVersion({ $schema, version }) {
    if (typeof $schema === 'string' && $schema.includes('sarif'))
        return true;
    return typeof version === 'string' && /^[12]\.\d\.\d/.test(version);
}
function hasRun(runs) {
    return Array.isArray(runs) && runs.some((run) => isRecord(run) && ('tool' in run || Array.isArray(run['results'])));
}
function readRun(run, at, sink) {
    const { driver } = run.tool;
    const tool = driver.name == null || driver.name === '' ? 'the tool' : driver.name;
    const [describe, describeNotification] = [lookUpIn(run.tool, 'rules'), lookUpIn(run.tool, 'notifications')];
    const context = { isEmpty: run.results?.length === 0, describe: describeNotification, sink };
    for (const invocation of run.invocations ?? [])
        judgeInvocation(invocation, tool, context);
    if (run.conversion?.invocation != null)
        judgeInvocation(run.conversion.invocation, 'the converter', context);
    if (holdsResults(run.externalPropertyFileReferences ?? {}))
        sink.trouble(`results in other files ${elsewhere}`);
    if (run.results == null) {
        sink.trouble(`${tool} has no results to speak of: \`results\` is missing or null, not empty`);
        return;
    }
    const overrides = (run.invocations ?? []).map((invocation) => overriddenBy(invocation, describe));
    const placeOf = placesOf(run.artifacts ?? [], run.originalUriBaseIds);
    let undecided = 0;
    for (const [index, value] of run.results.entries()) {
        const result = part_partOf(sarif_Result, value, `a result (${at}.results[${index}])`);
        if (result.message == null && isFailure(result)) {
            throw new model.ReportRefused('malformed', `holds a result without a message (${at}.results[${index}])`);
        }
        if (result.kind === 'open' || result.kind === 'review')
            undecided++;
        const { ruleId, ruleIndex, rule } = result;
        const described = describe({ ...rule, id: rule?.id ?? ruleId, index: rule?.index ?? ruleIndex });
        const level = sarif_levelOf(result, described, overrides);
        sink.finding({ ...sarif_findingOf(result, described, placeOf), ...gradesOfResult(result, level, described, driver.name) });
    }
    if (undecided > 0)
        sink.note(`${tool} could not decide ${undecided} of its results (kind \`open\` or \`review\`)`);
}
function sarif_findingOf(result, described, placeOf) {
    const { descriptor } = described;
    const rule = (result.ruleId ?? result.rule?.id ?? descriptor?.id) || undefined;
    const url = descriptor?.helpUri;
    return {
        rule,
        message: resultText(result.message, described, rule),
        place: placeOf(result.locations ?? []),
        url: url != null && /^https?:\/\//i.test(url) ? url : undefined,
        suppressed: suppressionOf(result)
    };
}
function gradesOfResult(result, level, described, tool) {
    if (level === 'none' && !isFailure(result))
        return { level };
    const severity = securitySeverity(result.properties, described.descriptor?.properties);
    const lowest = severity === undefined ? 'note' : undefined;
    return gradesOf(tool, result.message?.text, { level: level === 'none' ? lowest : level, severity });
}
function isFailure({ kind }) {
    return kind == null || kind === 'fail';
}
const sarif_kinds = ['fail', 'pass', 'open', 'informational', 'notApplicable', 'review'];
function sarif_levelOf({ kind, level, provenance }, described, overrides) {
    const isUnknownKind = kind != null && !sarif_kinds.includes(kind);
    if (isUnknownKind && (level == null || level === 'none'))
        return 'unknown';
    if (level != null)
        return sarif_rules_gradeOf(level);
    if (kind != null && kind !== 'fail')
        return 'none';
    if (described.contradictory === true)
        return 'unknown';
    const own = overrides[provenance?.invocationIndex ?? -1];
    const overriding = (own === undefined ? overrides : [own]).flatMap((levels) => levels.get(described.descriptor) ?? []);
    return sarif_rules_worst(overriding) ?? defaultLevel(described.descriptor);
}
function overriddenBy({ ruleConfigurationOverrides }, describe) {
    const levels = new Map();
    for (const { descriptor: reference, configuration } of ruleConfigurationOverrides ?? []) {
        const { descriptor } = describe(reference);
        if (descriptor !== undefined && configuration?.level != null)
            levels.set(descriptor, sarif_rules_gradeOf(configuration.level));
    }
    return levels;
}
function suppressionOf({ suppressions, baselineState }) {
    if (baselineState === 'absent')
        return 'gone since the baseline';
    if (suppressions == null || suppressions.length === 0)
        return undefined;
    if (suppressions.some(({ status, state }) => (status ?? state ?? 'accepted') !== 'accepted'))
        return undefined;
    return `suppressed ${suppressions.every(({ kind }) => kind === 'inSource') ? 'in' : 'outside'} the source`;
}
function holdsResults(properties) {
    return ['results', 'invocations', 'driver', 'extensions'].some((name) => {
        const value = properties[name];
        return Array.isArray(value) ? value.length > 0 : value != null;
    });
}

;// CONCATENATED MODULE: ./lib/formats/findings/codechecker-json.js





const codechecker_json_severityOf = severityWords({ ...usualSeverities, style: 'low' });
const reviewed = new Map([
    ['false_positive', 'reviewed as a false positive'],
    ['intentional', 'reviewed as intentional']
]);
const codechecker_json_Report = schemas ._H3({
    file: schemas ._H3({ path: schemas .YjP(), original_path: schemas .YjP().nullish() }),
    line: schemas .aig(),
    column: schemas .aig().nullish(),
    message: schemas .YjP(),
    checker_name: schemas .YjP(),
    severity: schemas .YjP().nullish(),
    review_status: schemas .YjP().nullish()
});
const codecheckerJson = jsonReader({
    id: 'codechecker-json',
    name: 'CodeChecker JSON',
    purpose: 'findings',
    writtenBy: '`CodeChecker parse --export json --output report.json`',
    reference: 'https://codechecker.readthedocs.io/en/latest/analyzer/user_guide/#json-output',
    syntax: 'json',
    matches: (value) => isRecord(value) && typeof value['version'] === 'number' && isListOfReports(value),
    schema: schemas ._H3({ version: schemas .aig(), reports: schemas .YOg(codechecker_json_Report) }),
    read({ reports }, sink) {
        for (const { file, line, column, message, checker_name: rule, severity, review_status: status } of reports) {
            sink.finding({
                severity: codechecker_json_severityOf(severity),
                rule,
                message,
                place: { path: file.original_path ?? file.path, line: lineNumber(line), column: lineNumber(column) },
                suppressed: reviewed.get(status ?? '')
            });
        }
    }
});
function isListOfReports({ version, reports, ...others }) {
    if (!Array.isArray(reports))
        return false;
    const first = reports[0];
    if (reports.length === 0)
        return version === 1 && Object.keys(others).length === 0;
    return isRecord(first) && 'checker_name' in first;
}

;// CONCATENATED MODULE: ./lib/formats/findings/codeclimate-json.js






const codeclimate_json_levels = new Map([
    ['info', 'note'],
    ['minor', 'warning'],
    ['major', 'error'],
    ['critical', 'error'],
    ['blocker', 'error']
]);
const Point = schemas ._H3({ line: schemas .aig().nullish(), column: schemas .aig().nullish() });
const codeclimate_json_Issue = schemas ._H3({
    type: schemas .YjP().nullish(),
    check_name: schemas .YjP().nullish(),
    description: schemas .YjP(),
    severity: schemas .YjP().nullish(),
    location: schemas ._H3({
        path: schemas .YjP(),
        lines: schemas ._H3({ begin: schemas .KCZ([schemas .aig(), Point]).nullish() }).nullish(),
        positions: schemas ._H3({ begin: Point.nullish() }).nullish()
    })
});
const codeclimateJson = jsonReader({
    id: 'codeclimate-json',
    name: 'Code Climate and GitLab Code Quality JSON',
    purpose: 'findings',
    writtenBy: 'Code Climate engines; Ruff, ESLint, RuboCop, golangci-lint, Trivy and others for GitLab Code Quality',
    reference: 'https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format',
    syntax: 'json',
    matches: (value) => Array.isArray(value) && value.some(codeclimate_json_isIssue),
    schema: schemas .YOg(schemas .L5J()),
    emptyIsClean: true,
    read(entries, sink) {
        for (const entry of entries) {
            if (isRecord(entry) && entry['type'] === 'measurement')
                continue;
            const { check_name: rule, description: message, severity, location } = part_partOf(codeclimate_json_Issue, entry, 'an issue');
            const { begin } = location.lines ?? {};
            const point = location.positions?.begin ?? begin;
            const { line, column } = typeof point === 'number' ? { line: point } : (point ?? {});
            sink.finding({
                level: codeclimate_json_levels.get(severity ?? '') ?? 'unknown',
                rule: rule ?? undefined,
                message: withoutSecret(message, rule),
                place: { path: location.path, line: lineNumber(line), column: lineNumber(column) }
            });
        }
    }
});
function codeclimate_json_isIssue(value) {
    if (!isRecord(value) || !isRecord(value['location']))
        return false;
    return typeof value['location']['path'] === 'string' && ('check_name' in value || 'fingerprint' in value);
}

;// CONCATENATED MODULE: ./lib/formats/findings/cppcheck-xml.js


const cppcheck_xml_levels = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['style', 'warning'],
    ['performance', 'warning'],
    ['portability', 'warning'],
    ['information', 'note'],
    ['debug', 'note']
]);
const critical = new Set([
    'cppcheckError', 'cppcheckLimit', 'directiveAsMacroParameter', 'includeNestedTooDeeply', 'instantiationError',
    'internalAstError', 'internalError', 'missingFile', 'noValidConfiguration', 'premium-internalError',
    'premium-invalidArgument', 'premium-invalidLicense', 'preprocessorErrorDirective', 'syntaxError', 'unhandledChar',
    'unknownMacro'
]);
const cppcheckXml = xmlReader({
    id: 'cppcheck-xml',
    name: 'Cppcheck XML',
    purpose: 'findings',
    writtenBy: '`cppcheck --xml --output-file=cppcheck.xml`',
    reference: 'https://cppcheck.sourceforge.io/manual.html#xml-output',
    syntax: 'xml',
    matches: (root) => root.name === 'results' && /^[23]$/.test(root.attributes['version'] ?? ''),
    records: ['error'],
    visit(sink) {
        let listed = false;
        return {
            open({ name }) {
                listed ||= name === 'errors';
            },
            record({ attributes, children }) {
                listed = true;
                const { id, severity = '', msg, verbose, file0 } = attributes;
                const message = msg ?? verbose ?? '';
                if (id === 'checkersReport') {
                    if (message.includes('critical error'))
                        sink.trouble(`Cppcheck had critical errors: ${message}`);
                    return;
                }
                const location = children.find(({ name }) => name === 'location')?.attributes ?? {};
                const { file = '', line, column } = location;
                const path = file === '' ? file0 : file;
                const isCritical = id !== undefined && critical.has(id);
                if (isCritical)
                    sink.trouble(`Cppcheck could not check ${path ?? 'everything'}: ${message}`);
                sink.finding({
                    level: cppcheck_xml_levels.get(severity) ?? 'unknown',
                    rule: id,
                    message,
                    place: path === undefined ? undefined : { path, line: lineNumber(line), column: lineNumber(column) }
                });
            },
            end() {
                if (!listed)
                    sink.trouble('its element <errors> is missing');
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/gitlab-sast-json.js






const gitlab_sast_json_severityOf = severityWords({ ...usualSeverities, info: 'low' });
const gitlab_sast_json_Text = schemas .YjP().nullish();
const gitlab_sast_json_Dependency = schemas ._H3({ package: schemas ._H3({ name: gitlab_sast_json_Text }).nullish(), version: gitlab_sast_json_Text });
const Location = schemas ._H3({
    file: gitlab_sast_json_Text,
    start_line: schemas .aig().nullish(),
    image: gitlab_sast_json_Text,
    dependency: gitlab_sast_json_Dependency.nullish()
});
const Vulnerability = schemas ._H3({
    name: gitlab_sast_json_Text,
    message: gitlab_sast_json_Text,
    description: gitlab_sast_json_Text,
    severity: gitlab_sast_json_Text,
    solution: gitlab_sast_json_Text,
    location: Location.nullish(),
    identifiers: schemas .YOg(schemas ._H3({ name: gitlab_sast_json_Text, url: gitlab_sast_json_Text })).nullish()
});
const Scan = schemas ._H3({
    status: gitlab_sast_json_Text,
    messages: schemas .YOg(schemas ._H3({ level: schemas .YjP(), value: gitlab_sast_json_Text })).nullish()
});
const gitlabSastJson = jsonReader({
    id: 'gitlab-sast-json',
    name: 'GitLab security report',
    purpose: 'findings',
    writtenBy: 'GitLab\'s analyzers (`gl-sast-report.json`, `gl-secret-detection-report.json` and the like)',
    reference: 'https://gitlab.com/gitlab-org/security-products/security-report-schemas',
    syntax: 'json',
    matches: (value) => isRecord(value) && Array.isArray(value['vulnerabilities']) && isSecurityReport(value),
    schema: schemas ._H3({ version: schemas .YjP(), vulnerabilities: schemas .YOg(Vulnerability), scan: Scan.nullish() }),
    read({ vulnerabilities, scan }, sink) {
        if (scan?.status == null)
            sink.trouble('it does not say that the scan succeeded (`scan.status` is missing)');
        else if (scan.status !== 'success')
            sink.trouble(`the scan ended with the status "${scan.status}"`);
        for (const { level, value } of scan?.messages ?? []) {
            const text = `the scanner says (${level}): ${value ?? 'nothing more'}`;
            if (level === 'info' || level === 'warn')
                sink.note(text);
            else
                sink.trouble(text);
        }
        for (const vulnerability of vulnerabilities)
            sink.finding(gitlab_sast_json_findingOf(vulnerability));
    }
});
function gitlab_sast_json_findingOf(vulnerability) {
    const { name, message, description, severity, solution, location } = vulnerability;
    const identifier = vulnerability.identifiers?.[0];
    const { file, image, start_line: line, dependency } = location ?? {};
    const title = message ?? description ?? name ?? identifier?.name ?? 'a vulnerability without a name';
    const installed = { name: dependency?.package?.name, version: dependency?.version };
    const what = vulnerabilityMessage({ ...installed, title: withoutPassword(title) });
    const path = file ?? image;
    return {
        severity: gitlab_sast_json_severityOf(severity),
        rule: identifier?.name ?? name ?? undefined,
        message: solution == null || solution === '' ? what : `${what} ${solution}`,
        place: path == null ? undefined : { path, line: lineNumber(line) },
        url: identifier?.url ?? undefined
    };
}
function isSecurityReport({ version, scan, remediations, vulnerabilities }) {
    const first = Array.isArray(vulnerabilities) ? vulnerabilities[0] : undefined;
    const isOfGitlab = isRecord(first) && isRecord(first['location']) && Array.isArray(first['identifiers']);
    return typeof version === 'string' && (isRecord(scan) || Array.isArray(remediations) || isOfGitlab);
}

;// CONCATENATED MODULE: ./lib/formats/findings/pmd-xml.js


const pmd_xml_levels = new Map([
    ['1', 'error'],
    ['2', 'error'],
    ['3', 'warning'],
    ['4', 'note'],
    ['5', 'note']
]);
const pmdXml = xmlReader({
    id: 'pmd-xml',
    name: 'PMD XML',
    purpose: 'findings',
    writtenBy: '`pmd check --format xml`, PHPMD',
    reference: 'https://docs.pmd-code.org/latest/pmd_userdocs_report_formats.html#xml',
    syntax: 'xml',
    matches: (root) => root.name === 'pmd',
    records: ['violation', 'error', 'configerror', 'suppressedviolation'],
    visit: (sink) => ({
        record(element, ancestors) {
            const { name, attributes } = element;
            const { filename, msg, rule, priority = '', beginline, begincolumn, externalInfoUrl } = attributes;
            if (name === 'error') {
                sink.trouble(`the tool failed on ${filename ?? 'a file'}: ${msg ?? pmd_xml_firstLine(element)}`);
            }
            else if (name === 'configerror') {
                sink.trouble(`the rule ${rule ?? 'without a name'} is not configured as it should be: ${msg ?? ''}`);
            }
            else if (name === 'suppressedviolation') {
                const suppressed = `suppressed by ${attributes['suppressiontype'] ?? 'the source'}`;
                sink.finding({ message: msg ?? '', place: pmd_xml_placeOf(filename), suppressed });
            }
            else {
                const file = ancestors.at(-1)?.attributes['name'];
                sink.finding({
                    level: pmd_xml_levels.get(priority) ?? 'unknown',
                    rule,
                    message: element.text.trim(),
                    place: pmd_xml_placeOf(file, beginline, begincolumn),
                    url: externalInfoUrl
                });
            }
        }
    })
});
function pmd_xml_placeOf(path, line, column) {
    return path === undefined ? undefined : { path, line: lineNumber(line), column: lineNumber(column) };
}
function pmd_xml_firstLine({ text }) {
    return text.trim().split('\n', 1)[0] ?? '';
}

;// CONCATENATED MODULE: ./lib/formats/findings/resharper-xml.js


const resharper_xml_levels = new Map([
    ['ERROR', 'error'],
    ['WARNING', 'warning'],
    ['SUGGESTION', 'note'],
    ['HINT', 'note']
]);
const resharperXml = xmlReader({
    id: 'resharper-xml',
    name: 'ReSharper InspectCode XML',
    purpose: 'findings',
    writtenBy: '`jb inspectcode --format=Xml --output=report.xml`',
    reference: 'https://www.jetbrains.com/help/resharper/InspectCode.html',
    syntax: 'xml',
    matches: (root) => root.name === 'Report' && root.attributes['ToolsVersion'] !== undefined,
    records: ['IssueType', 'Issue'],
    visit(sink) {
        const types = new Map();
        let listed = false;
        return {
            open({ name }) {
                listed ||= name === 'Issues';
            },
            record({ name, attributes }) {
                if (name === 'IssueType') {
                    types.set(attributes['Id'] ?? '', attributes);
                    return;
                }
                const { TypeId: rule, File: path, Line: line, Message: message } = attributes;
                const type = types.get(rule ?? '');
                sink.finding({
                    level: resharper_xml_levels.get(type?.['Severity'] ?? '') ?? 'unknown',
                    rule,
                    message: message ?? type?.['Description'] ?? '',
                    place: path === undefined ? undefined : { path, line: lineNumber(line ?? 1) },
                    url: type?.['WikiUrl']
                });
            },
            end() {
                if (!listed)
                    sink.trouble('its element <Issues> is missing');
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/spotbugs-xml.js


const spotbugsXml = xmlReader({
    id: 'spotbugs-xml',
    name: 'SpotBugs XML',
    purpose: 'findings',
    writtenBy: 'SpotBugs and FindBugs (`-xml:withMessages`), Find Security Bugs',
    reference: 'https://github.com/spotbugs/spotbugs/blob/master/spotbugs/etc/bugcollection.xsd',
    syntax: 'xml',
    matches: (root) => root.name === 'BugCollection',
    records: ['BugInstance', 'Error'],
    visit(sink) {
        let bugs = 0;
        let summed = false;
        let isErrorsTold = false;
        return {
            open({ name, attributes }) {
                if (name === 'Errors') {
                    isErrorsTold = true;
                    const { errors, missingClasses } = attributes;
                    if (errors !== '0')
                        sink.trouble(`SpotBugs had ${errors ?? 'an unknown number of'} errors in its analysis`);
                    if (missingClasses !== '0')
                        sink.note(`SpotBugs missed ${missingClasses ?? 'some'} classes that others use`);
                }
                if (name !== 'FindBugsSummary')
                    return;
                summed = true;
                const { total_classes: classes, total_bugs: total } = attributes;
                if ((wholeNumber(classes) ?? 0) === 0)
                    sink.trouble('SpotBugs analysed no class');
                if ((wholeNumber(total) ?? 0) > bugs)
                    sink.trouble(`its summary says ${total} bugs, but it lists ${bugs}`);
            },
            record(element) {
                if (element.name === 'Error') {
                    const what = textIn(element, 'ErrorMessage') ?? 'it does not say which';
                    sink.trouble(`SpotBugs had an error in its analysis: ${what}`);
                    return;
                }
                bugs++;
                const { type, rank, priority } = element.attributes;
                const told = textIn(element, 'LongMessage') ?? textIn(element, 'ShortMessage');
                const message = told ?? `${type ?? 'A bug'} in ${ownerOf(element)}`;
                sink.finding({ level: spotbugs_xml_levelOf(rank, priority), rule: type, message, place: spotbugs_xml_placeOf(element) });
            },
            end() {
                if (!isErrorsTold)
                    sink.trouble('it does not say whether SpotBugs had errors in its analysis');
                if (!summed)
                    sink.trouble('its summary is missing, so that it is not known what SpotBugs analysed');
            }
        };
    }
});
function spotbugs_xml_levelOf(rank, priority) {
    const [error, warning, note] = rank === undefined ? [1, 2, 3] : [9, 14, 20];
    const grade = lineNumber(rank ?? priority);
    if (grade === undefined || grade > note)
        return 'unknown';
    if (grade <= error)
        return 'error';
    return grade <= warning ? 'warning' : 'note';
}
function spotbugs_xml_placeOf({ children }) {
    const members = children.filter(({ name }) => name !== 'Class');
    const candidates = [...children, ...members.flatMap(childrenOf), ...children.flatMap(childrenOf)];
    const lines = candidates.filter(({ name }) => name === 'SourceLine').map(({ attributes }) => attributes);
    const { sourcepath, classname, start } = lines.find((line) => line['start'] !== undefined) ?? lines[0] ?? {};
    const path = sourcepath ?? classname;
    return path === undefined ? undefined : { path, line: lineNumber(start) };
}
function childrenOf({ children }) {
    return children;
}
function ownerOf({ children }) {
    const named = children.find(({ name }) => name === 'Class')?.attributes['classname'] ?? 'an unnamed class';
    const method = children.find(({ name }) => name === 'Method')?.attributes['name'];
    return method === undefined ? named : `${named}.${method}()`;
}
function textIn({ children }, name) {
    const text = children.find((child) => child.name === name)?.text.trim();
    return text === '' ? undefined : text;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/formats/findings/members.js


function membersOf(schema) {
    return schemas .L5J().transform((value, context) => {
        if (!isRecord(value)) {
            context.addIssue({ code: 'custom', message: 'Invalid input: expected object' });
            return core .tm;
        }
        const members = [];
        for (const [name, member] of Object.entries(value)) {
            const parsed = schema.safeParse(member);
            if (!parsed.success) {
                for (const { message, path } of parsed.error.issues)
                    context.addIssue({ code: 'custom', message, path: [name, ...path] });
                return core .tm;
            }
            members.push([name, parsed.data]);
        }
        return members;
    });
}

;// CONCATENATED MODULE: ./lib/formats/findings/npm-audit-json.js





const npm_audit_json_severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium' });
const Id = schemas .KCZ([schemas .aig(), schemas .YjP()]);
const npm_audit_json_Totals = schemas ._H3({
    info: schemas .aig(),
    low: schemas .aig(),
    moderate: schemas .aig(),
    high: schemas .aig(),
    critical: schemas .aig()
});
const Advisory = schemas ._H3({
    module_name: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish(),
    title: schemas .YjP().nullish(),
    url: schemas .YjP().nullish(),
    github_advisory_id: schemas .YjP().nullish(),
    cves: schemas .YOg(schemas .YjP()).nullish(),
    patched_versions: schemas .YjP().nullish(),
    findings: schemas .YOg(schemas ._H3({ version: schemas .YjP().nullish(), paths: schemas .YOg(schemas .YjP()).nullish() })).nullish()
});
const ByAdvisory = schemas ._H3({
    auditReportVersion: schemas .Vxk().optional(),
    error: schemas .L5J().optional(),
    advisories: membersOf(Advisory),
    metadata: schemas ._H3({ vulnerabilities: npm_audit_json_Totals, totalDependencies: schemas .aig().nullish() })
});
const Cause = schemas ._H3({ source: Id.nullish(), title: schemas .YjP().nullish(), url: schemas .YjP().nullish() });
const npm_audit_json_Package = schemas ._H3({
    severity: schemas .YjP().nullish(),
    via: schemas .YOg(schemas .KCZ([schemas .YjP(), Cause])),
    range: schemas .YjP().nullish(),
    fixAvailable: schemas .KCZ([schemas .zMY(), schemas ._H3({ name: schemas .YjP(), version: schemas .YjP() })]).nullish()
});
const ByPackage = schemas ._H3({
    auditReportVersion: schemas .euz(2),
    error: schemas .L5J().optional(),
    vulnerabilities: membersOf(npm_audit_json_Package),
    metadata: schemas ._H3({
        vulnerabilities: npm_audit_json_Totals.extend({ total: schemas .aig() }),
        dependencies: schemas ._H3({ total: schemas .aig() }).nullish()
    })
});
const npmAuditJson = jsonReader({
    id: 'npm-audit-json',
    name: 'npm audit JSON',
    purpose: 'findings',
    writtenBy: '`npm audit --json`, `pnpm audit --json`, `yarn npm audit --json` of Yarn 2 and 3',
    reference: 'https://docs.npmjs.com/cli/commands/npm-audit',
    syntax: 'json',
    matches: (value) => isRecord(value) && ('auditReportVersion' in value || isByAdvisory(value)),
    schema: schemas .gMt('auditReportVersion', [ByPackage, ByAdvisory]),
    read(report, sink) {
        if (report.error !== undefined)
            sink.trouble('the audit failed: beside its findings it reports an error');
        const { auditReportVersion, metadata } = report;
        const dependencies = auditReportVersion === 2 ? metadata.dependencies?.total : metadata.totalDependencies;
        if (dependencies === 0)
            sink.trouble('the audit looked at no dependency');
        if (report.auditReportVersion === 2)
            readPackages(report, sink);
        else
            readAdvisories(report, sink);
    }
});
function isByAdvisory({ advisories, metadata }) {
    return isRecord(advisories) && isRecord(metadata);
}
function readPackages({ vulnerabilities, metadata }, sink) {
    const packages = new Map(vulnerabilities);
    for (const [name, { severity, via, range, fixAvailable: fix }] of vulnerabilities) {
        const causes = via.filter((cause) => typeof cause !== 'string');
        const titles = causes.slice(0, 5).map((cause) => cause.title ?? '');
        const title = titles.length > 0 ? titles.join('; ') : `depends on ${via.slice(0, 5).join(', ')}`;
        const fixed = isRecord(fix) ? `${fix.name} ${fix.version}` : '';
        const mended = fix === true ? ' `npm audit fix` mends it.' : '';
        sink.finding({
            severity: npm_audit_json_severityOf(severity),
            rule: ruleOf(name, packages),
            message: vulnerabilityMessage({ name, version: range, title, fixed }) + mended,
            url: causes[0]?.url ?? undefined
        });
    }
    const { total } = metadata.vulnerabilities;
    const listed = vulnerabilities.length;
    if (total !== listed)
        sink.trouble(`its totals say ${total} vulnerable packages, but it lists ${listed}`);
}
const mostSteps = 1000;
const mostIds = 20;
function ruleOf(name, packages) {
    const names = new Set([name]);
    const ids = new Set();
    let steps = 0;
    for (const one of names) {
        for (const cause of packages.get(one)?.via ?? []) {
            if (++steps > mostSteps || ids.size > mostIds)
                return undefined;
            if (typeof cause === 'string')
                names.add(cause);
            else
                ids.add(advisoryOf(cause.url) ?? String(cause.source ?? 'unknown'));
        }
    }
    return ids.size === 0 ? undefined : [...ids].toSorted().join(' ');
}
function readAdvisories({ advisories, metadata }, sink) {
    const listed = new Map();
    for (const [id, advisory] of advisories) {
        sink.finding(npm_audit_json_findingOf(id, advisory));
        const paths = (advisory.findings ?? []).reduce((sum, one) => sum + (one.paths?.length ?? 0), 0);
        listed.set(advisory.severity ?? '', (listed.get(advisory.severity ?? '') ?? 0) + Math.max(paths, 1));
    }
    for (const word of ['info', 'low', 'moderate', 'high', 'critical']) {
        const stated = metadata.vulnerabilities[word];
        const amount = listed.get(word) ?? 0;
        if (stated > amount)
            sink.trouble(`its totals say ${stated} of severity ${word}, but it lists ${amount}`);
    }
}
function npm_audit_json_findingOf(id, advisory) {
    const { module_name: name, title, url, patched_versions: fixed } = advisory;
    const version = advisory.findings?.[0]?.version;
    const aliases = advisory.cves ?? [];
    return {
        severity: npm_audit_json_severityOf(advisory.severity),
        rule: [advisory.github_advisory_id, advisoryOf(url), aliases[0]].find((one) => one != null && one !== '') ?? id,
        message: vulnerabilityMessage({ name, version, title, fixed, aliases }),
        url: url ?? undefined
    };
}
function advisoryOf(url) {
    return /\/(GHSA(?:-\w{4}){3})$/.exec(url ?? '')?.[1];
}

;// CONCATENATED MODULE: ./lib/formats/findings/pip-audit-json.js




const Checked = schemas ._H3({
    name: schemas .YjP(),
    version: schemas .YjP(),
    vulns: schemas .YOg(schemas ._H3({ id: schemas .YjP(), fix_versions: schemas .YOg(schemas .YjP()), aliases: schemas .YOg(schemas .YjP()).nullish() }))
});
const pip_audit_json_Skipped = schemas ._H3({ name: schemas .YjP(), skip_reason: schemas .YjP() });
const pip_audit_json_leftOut = /^(?:distribution|requirement) marked as editable$/;
const Dependencies = schemas .YOg(schemas .KCZ([Checked, pip_audit_json_Skipped]));
const pipAuditJson = jsonReader({
    id: 'pip-audit-json',
    name: 'pip-audit JSON',
    purpose: 'findings',
    writtenBy: '`pip-audit --format json --output pip-audit.json`',
    reference: 'https://github.com/pypa/pip-audit/blob/main/pip_audit/_format/json.py',
    syntax: 'json',
    matches: (value) => (Array.isArray(value) ? isDependency(value[0]) : isRecord(value) && isReport(value)),
    schema: schemas .vkY((value) => (Array.isArray(value) ? { dependencies: value } : value), schemas ._H3({ dependencies: Dependencies })),
    read({ dependencies }, sink) {
        if (!dependencies.some(isChecked))
            sink.trouble('pip-audit checked no package');
        for (const dependency of dependencies) {
            if (!isChecked(dependency)) {
                const { name, skip_reason: reason } = dependency;
                const said = `pip-audit did not check ${name}: ${reason}`;
                if (pip_audit_json_leftOut.test(reason))
                    sink.note(said);
                else
                    sink.trouble(said);
                continue;
            }
            const { name, version, vulns } = dependency;
            for (const { id, fix_versions: fixed, aliases } of vulns) {
                sink.finding({
                    severity: 'unknown',
                    rule: id,
                    message: vulnerabilityMessage({ name, version, fixed, aliases: aliases ?? [] })
                });
            }
        }
    }
});
function isReport(value) {
    const { dependencies, ...others } = value;
    return (Array.isArray(dependencies) &&
        Object.keys(others).every((key) => key === 'fixes') &&
        (dependencies.length === 0 || isDependency(dependencies[0])));
}
function isDependency(value) {
    return (isRecord(value) && typeof value['name'] === 'string' && (Array.isArray(value['vulns']) || 'skip_reason' in value));
}
function isChecked(dependency) {
    return typeof dependency['skip_reason'] !== 'string';
}

;// CONCATENATED MODULE: ./lib/formats/findings/cargo-audit-json.js






const cargo_audit_json_severityOf = severityWords(usualSeverities);
const cargo_audit_json_Advisory = schemas ._H3({
    id: schemas .YjP(),
    package: schemas .YjP().nullish(),
    title: schemas .YjP().nullish(),
    aliases: schemas .YOg(schemas .YjP()).nullish(),
    cvss: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish(),
    url: schemas .YjP().nullish()
});
const Found = schemas ._H3({
    advisory: cargo_audit_json_Advisory.nullish(),
    package: schemas ._H3({ name: schemas .YjP(), version: schemas .YjP() }).nullish(),
    versions: schemas ._H3({ patched: schemas .YOg(schemas .YjP()).nullish() }).nullish()
});
const cargo_audit_json_Vulnerability = Found.extend({ advisory: cargo_audit_json_Advisory });
const Listed = schemas ._H3({ found: schemas .zMY(), count: schemas .aig(), list: schemas .YOg(cargo_audit_json_Vulnerability) });
const Numbered = membersOf(cargo_audit_json_Vulnerability).transform((members) => ({
    found: true,
    count: undefined,
    list: members.map(([, one]) => one)
}));
const cargo_audit_json_kinds = new Set(['notice', 'unmaintained', 'unsound', 'yanked']);
const cargoAuditJson = jsonReader({
    id: 'cargo-audit-json',
    name: 'cargo-audit JSON',
    purpose: 'findings',
    writtenBy: '`cargo audit --json > cargo-audit.json`',
    reference: 'https://github.com/rustsec/rustsec/blob/main/rustsec/src/report.rs',
    syntax: 'json',
    matches: (value) => isRecord(value) &&
        isRecord(value['vulnerabilities']) &&
        (isListed(value['vulnerabilities']) || isNumbered(value['vulnerabilities'])),
    schema: schemas ._H3({
        vulnerabilities: schemas .KCZ([Listed, Numbered]),
        warnings: membersOf(schemas .YOg(Found)).nullish(),
        lockfile: schemas ._H3({ 'dependency-count': schemas .aig() }).nullish()
    }),
    read({ vulnerabilities: { found, count, list }, warnings, lockfile }, sink) {
        if (lockfile == null)
            sink.trouble('it does not say how many dependencies cargo-audit looked at');
        else if (lockfile['dependency-count'] === 0)
            sink.trouble('cargo-audit looked at no dependency');
        if (count === undefined)
            sink.trouble('it is not as cargo-audit writes it, which says how many vulnerabilities there are');
        else if (count !== list.length)
            sink.trouble(`it says ${count} vulnerabilities, but lists ${list.length}`);
        else if (found && count === 0)
            sink.trouble('it says that vulnerabilities were found, but lists none');
        for (const one of list)
            sink.finding({ severity: cargo_audit_json_gradeOf(one.advisory), ...cargo_audit_json_findingOf(one) });
        for (const [kind, group] of warnings ?? []) {
            for (const one of group)
                sink.finding({ level: cargo_audit_json_kinds.has(kind) ? 'warning' : 'unknown', ...cargo_audit_json_findingOf(one, kind) });
        }
    }
});
function isListed(value) {
    return Array.isArray(value['list']) && 'found' in value && 'count' in value;
}
function isNumbered(value) {
    return isRecord(value['0']) && isRecord(value['0']['advisory']);
}
function cargo_audit_json_gradeOf({ severity, cvss }) {
    return severity == null ? severityOfVector(cvss) : cargo_audit_json_severityOf(severity);
}
function cargo_audit_json_findingOf({ advisory, package: found, versions }, kind) {
    const name = found?.name ?? advisory?.package;
    const title = [kind, advisory?.title].filter((part) => part).join(': ');
    return {
        rule: advisory?.id ?? kind,
        message: vulnerabilityMessage({
            name,
            version: found?.version,
            title,
            fixed: versions?.patched,
            aliases: advisory?.aliases ?? []
        }),
        url: advisory?.url ?? undefined
    };
}

;// CONCATENATED MODULE: ./lib/formats/findings/trivy-schema.js

const trivy_schema_text = schemas .YjP().nullish();
const trivy_schema_Vulnerability = schemas ._H3({
    VulnerabilityID: schemas .YjP(),
    VendorIDs: schemas .YOg(schemas .YjP()).nullish(),
    PkgName: trivy_schema_text,
    PkgPath: trivy_schema_text,
    InstalledVersion: trivy_schema_text,
    FixedVersion: trivy_schema_text,
    Title: trivy_schema_text,
    Severity: trivy_schema_text,
    PrimaryURL: trivy_schema_text
});
const Misconfiguration = schemas ._H3({
    ID: schemas .YjP(),
    AVDID: trivy_schema_text,
    Title: trivy_schema_text,
    Message: trivy_schema_text,
    Resolution: trivy_schema_text,
    Severity: trivy_schema_text,
    Status: trivy_schema_text,
    PrimaryURL: trivy_schema_text,
    CauseMetadata: schemas ._H3({ StartLine: schemas .aig().nullish() }).nullish()
});
const Secret = schemas ._H3({ RuleID: schemas .YjP(), Title: trivy_schema_text, Severity: trivy_schema_text, StartLine: schemas .aig().nullish() });
const License = schemas ._H3({
    Name: schemas .YjP(),
    Category: trivy_schema_text,
    PkgName: trivy_schema_text,
    FilePath: trivy_schema_text,
    Severity: trivy_schema_text,
    Link: trivy_schema_text
});
const change = { Status: schemas .YjP(), Statement: trivy_schema_text };
const Modified = schemas .gMt('Type', [
    schemas ._H3({ Type: schemas .euz('vulnerability'), Finding: trivy_schema_Vulnerability, ...change }),
    schemas ._H3({ Type: schemas .euz('misconfiguration'), Finding: Misconfiguration, ...change }),
    schemas ._H3({ Type: schemas .euz('secret'), Finding: Secret, ...change }),
    schemas ._H3({ Type: schemas .euz('license'), Finding: License, ...change })
]);
const trivy_schema_Result = schemas ._H3({
    Target: schemas .YjP(),
    Class: trivy_schema_text,
    Vulnerabilities: schemas .YOg(trivy_schema_Vulnerability).nullish(),
    MisconfSummary: schemas ._H3({ Failures: schemas .aig() }).nullish(),
    Misconfigurations: schemas .YOg(Misconfiguration).nullish(),
    Secrets: schemas .YOg(Secret).nullish(),
    Licenses: schemas .YOg(License).nullish(),
    ExperimentalModifiedFindings: schemas .YOg(Modified).nullish()
});
const Resources = schemas .YOg(schemas ._H3({ Kind: schemas .YjP(), Name: schemas .YjP(), Results: schemas .YOg(trivy_schema_Result).nullish(), Error: trivy_schema_text }))
    .nullish();
const TrivyReport = schemas ._H3({
    SchemaVersion: schemas .aig().nullish(),
    Metadata: schemas .L5J().optional(),
    Results: schemas .YOg(trivy_schema_Result).nullish(),
    Resources,
    Findings: Resources,
    Vulnerabilities: Resources,
    Misconfigurations: Resources
});

;// CONCATENATED MODULE: ./lib/formats/findings/trivy-json.js







const trivy_json_severityOf = severityWords(usualSeverities);
const trivyJson = jsonReader({
    id: 'trivy-json',
    name: 'Trivy JSON',
    purpose: 'findings',
    writtenBy: '`trivy … --format json --output trivy.json`, `trivy k8s`',
    reference: 'https://trivy.dev/latest/docs/configuration/reporting/#json',
    syntax: 'json',
    matches: (value) => (Array.isArray(value) ? trivy_json_isResult(value[0]) : isRecord(value) && trivy_json_isReport(value)),
    schema: schemas .vkY((value) => (Array.isArray(value) ? { Results: value } : value), TrivyReport),
    read(report, sink) {
        const { SchemaVersion: version, Metadata: metadata } = report;
        if (version != null && version > 2) {
            throw new model.ReportRefused('unsupported', `is in version ${version} of Trivy's format; the gate reads version 2`);
        }
        const { Resources, Findings, Vulnerabilities, Misconfigurations } = report;
        const resources = [Resources, Findings, Vulnerabilities, Misconfigurations].flatMap((list) => list ?? []);
        for (const { Kind, Name, Error: error } of resources) {
            if (error)
                sink.trouble(`Trivy could not scan ${Kind}/${Name}: ${error}`);
        }
        for (const result of report.Results ?? [])
            readResult(result, sink);
        for (const { Kind, Name, Results } of resources) {
            for (const result of Results ?? [])
                readResult(result, sink, `${Kind}/${Name}`);
        }
        if ([report, ...resources].every(({ Results }) => (Results ?? []).length === 0)) {
            sink.trouble('Trivy names nothing that it looked at: no lock file, no operating system, no configuration');
        }
        if (isRecord(metadata) && isRecord(metadata['OS']) && metadata['OS']['EOSL'] === true) {
            sink.note('the operating system is no longer supported: Trivy may not know of new vulnerabilities in it');
        }
    }
});
const clusterKeys = ['Resources', 'Findings', 'Vulnerabilities', 'Misconfigurations'];
function trivy_json_isReport(value) {
    if ('ClusterName' in value)
        return clusterKeys.some((key) => Array.isArray(value[key]));
    return typeof value['SchemaVersion'] === 'number' && ('ArtifactName' in value || 'ArtifactType' in value);
}
const classes = [
    'os-pkgs', 'lang-pkgs', 'config', 'secret', 'license', 'license-file', 'custom', 'unknown'
];
function trivy_json_isResult(value) {
    if (!isRecord(value) || typeof value['Target'] !== 'string')
        return false;
    return 'Vulnerabilities' in value || classes.includes(value['Class']);
}
function readResult(result, sink, resource) {
    const emit = placed(result, sink, resource);
    let failed = 0;
    for (const one of result.Vulnerabilities ?? [])
        emit(ofVulnerability(one));
    for (const one of result.Misconfigurations ?? []) {
        if (one.Status === 'PASS')
            continue;
        if (one.Status !== 'EXCEPTION')
            failed++;
        emit({ ...ofMisconfiguration(one), suppressed: one.Status === 'EXCEPTION' ? 'excepted by a rule' : undefined });
    }
    for (const one of result.Secrets ?? [])
        emit(ofSecret(one));
    for (const one of result.Licenses ?? [])
        emit(ofLicense(one));
    for (const one of result.ExperimentalModifiedFindings ?? [])
        emit(ofModified(one));
    const stated = result.MisconfSummary?.Failures ?? 0;
    if (stated > failed)
        sink.trouble(`it says ${stated} failed checks of ${result.Target}, but lists ${failed}`);
}
function placed({ Target, Class }, sink, resource) {
    const isFile = resource === undefined && (Class == null ? !Target.endsWith(')') : Class !== 'os-pkgs');
    return ({ path: own, line, message, ...finding }) => {
        const path = resource === undefined && own ? own : isFile ? Target : undefined;
        if (path === undefined)
            sink.finding({ ...finding, message: `${message} In ${resource ?? Target}.` });
        else
            sink.finding({ ...finding, message, place: { path, line } });
    };
}
function ofVulnerability(one) {
    const { PkgName: name, InstalledVersion: version, Title: title, FixedVersion: fixed, VendorIDs: aliases } = one;
    return {
        severity: trivy_json_severityOf(one.Severity),
        rule: one.VulnerabilityID,
        message: vulnerabilityMessage({ name, version, title, fixed, aliases: aliases ?? [] }),
        url: one.PrimaryURL ?? undefined,
        path: one.PkgPath ?? null
    };
}
function ofMisconfiguration(one) {
    const alias = one.AVDID && one.AVDID !== one.ID ? `Also ${one.AVDID}` : '';
    return {
        severity: trivy_json_severityOf(one.Severity),
        rule: one.ID,
        message: sentences([one.Title, one.Message, one.Resolution, alias]),
        url: one.PrimaryURL ?? undefined,
        line: lineNumber(one.CauseMetadata?.StartLine)
    };
}
function ofSecret({ RuleID: rule, Title, Severity, StartLine }) {
    return { severity: trivy_json_severityOf(Severity), rule, message: sentences(['A secret', Title]), line: lineNumber(StartLine) };
}
function ofLicense({ Name: rule, Category, PkgName, FilePath, Severity, Link }) {
    const message = `${PkgName || 'A file'} has the licence ${rule}${Category ? `, which is ${Category}` : ''}.`;
    return { severity: trivy_json_severityOf(Severity), rule, message, url: Link || undefined, path: FilePath ?? null };
}
const withdrawn = new Set(['ignored', 'not_affected', 'fixed']);
function ofModified(one) {
    const why = one.Statement ? `${one.Status}: ${one.Statement}` : one.Status;
    const suppressed = withdrawn.has(one.Status) ? why : undefined;
    if (one.Type === 'vulnerability')
        return { ...ofVulnerability(one.Finding), suppressed };
    if (one.Type === 'misconfiguration')
        return { ...ofMisconfiguration(one.Finding), suppressed };
    return { ...(one.Type === 'secret' ? ofSecret(one.Finding) : ofLicense(one.Finding)), suppressed };
}

;// CONCATENATED MODULE: ./lib/formats/findings/grype-json.js




const grype_json_severityOf = severityWords({ ...usualSeverities, negligible: 'low' });
const Match = schemas ._H3({
    vulnerability: schemas ._H3({
        id: schemas .YjP(),
        severity: schemas .YjP().nullish(),
        description: schemas .YjP().nullish(),
        dataSource: schemas .YjP().nullish(),
        fix: schemas ._H3({ versions: schemas .YOg(schemas .YjP()).nullish() }).nullish()
    }),
    relatedVulnerabilities: schemas .YOg(schemas ._H3({ id: schemas .YjP(), description: schemas .YjP().nullish() })).nullish(),
    artifact: schemas ._H3({
        name: schemas .YjP(),
        version: schemas .YjP().nullish(),
        locations: schemas .YOg(schemas ._H3({ path: schemas .YjP() })).nullish()
    })
});
const IgnoreRule = schemas ._H3({ reason: schemas .YjP().nullish(), 'vex-status': schemas .YjP().nullish() });
const Database = schemas ._H3({ valid: schemas .zMY().nullish(), error: schemas .L5J().optional() });
const grypeJson = jsonReader({
    id: 'grype-json',
    name: 'Grype JSON',
    purpose: 'findings',
    writtenBy: '`grype … --output json --file grype.json`',
    reference: 'https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go',
    syntax: 'json',
    matches: (value) => isRecord(value) && 'matches' in value && isRecord(value['descriptor']) && value['descriptor']['name'] === 'grype',
    schema: schemas ._H3({
        matches: schemas .YOg(Match),
        ignoredMatches: schemas .YOg(Match.extend({ appliedIgnoreRules: schemas .YOg(IgnoreRule).nullish() })).nullish(),
        descriptor: schemas ._H3({ db: Database.extend({ status: Database.nullish() }).nullish() })
    }),
    read({ matches, ignoredMatches, descriptor: { db } }, sink) {
        for (const { valid, error } of [db, db?.status].filter((state) => state != null)) {
            if (valid === false || (error != null && error !== ''))
                sink.trouble('Grype had no database of vulnerabilities that it could use');
        }
        for (const match of matches)
            sink.finding(grype_json_findingOf(match));
        for (const match of ignoredMatches ?? []) {
            const reasons = (match.appliedIgnoreRules ?? [])
                .map((rule) => rule.reason ?? rule['vex-status'] ?? '')
                .filter((reason) => reason !== '');
            sink.finding({
                ...grype_json_findingOf(match),
                suppressed: reasons.length === 0
                    ? 'ignored by a rule for Grype'
                    : `ignored by a rule for Grype: ${reasons.slice(0, 3).join(', ')}`
            });
        }
    }
});
function grype_json_findingOf({ vulnerability, relatedVulnerabilities, artifact }) {
    const { id, severity, description, dataSource, fix } = vulnerability;
    const aliases = (relatedVulnerabilities ?? []).map((related) => related.id).filter((alias) => alias !== id);
    const title = description ?? relatedVulnerabilities?.[0]?.description;
    const path = artifact.locations?.[0]?.path;
    return {
        severity: grype_json_severityOf(severity),
        rule: id,
        message: vulnerabilityMessage({ ...artifact, title, fixed: fix?.versions, aliases }),
        place: path === undefined ? undefined : { path },
        url: dataSource ?? undefined
    };
}

;// CONCATENATED MODULE: ./lib/formats/findings/snyk-json.js





const snyk_json_severityOf = severityWords(usualSeverities);
const ignored = 'ignored by a policy of Snyk';
const snyk_json_Issue = schemas ._H3({
    id: schemas .YjP(),
    title: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish(),
    severityWithCritical: schemas .YjP().nullish(),
    name: schemas .KCZ([schemas .YjP(), schemas .YOg(schemas .YjP())]).nullish(),
    version: schemas .YjP().nullish(),
    fixedIn: schemas .YOg(schemas .YjP()).nullish(),
    identifiers: schemas ._H3({ CVE: schemas .YOg(schemas .YjP()).nullish(), GHSA: schemas .YOg(schemas .YjP()).nullish() }).nullish()
});
const snyk_json_Misconfiguration = schemas ._H3({
    id: schemas .YjP(),
    title: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish(),
    resolve: schemas .YjP().nullish(),
    documentation: schemas .YjP().nullish(),
    lineNumber: schemas .aig().nullish(),
    isIgnored: schemas .zMY().nullish()
});
const Tested = schemas ._H3({
    ok: schemas .zMY(),
    path: schemas .L5J().optional(),
    error: schemas .YjP().nullish(),
    vulnerabilities: schemas .YOg(snyk_json_Issue).nullish(),
    infrastructureAsCodeIssues: schemas .YOg(snyk_json_Misconfiguration).nullish(),
    filtered: schemas ._H3({ ignore: schemas .YOg(snyk_json_Issue).nullish(), patch: schemas .YOg(snyk_json_Issue).nullish() }).nullish(),
    dependencyCount: schemas .aig().nullish(),
    uniqueCount: schemas .aig().nullish(),
    targetFile: schemas .YjP().nullish(),
    displayTargetFile: schemas .YjP().nullish()
});
const Project = Tested.extend({ applications: schemas .YOg(Tested).nullish() });
const snykJson = jsonReader({
    id: 'snyk-json',
    name: 'Snyk JSON',
    purpose: 'findings',
    writtenBy: '`snyk test --json-file-output=snyk.json`, `snyk container test`, `snyk iac test`',
    reference: 'https://docs.snyk.io/developer-tools/snyk-cli/commands/test',
    syntax: 'json',
    matches: (value) => isProject(Array.isArray(value) ? value[0] : value),
    schema: schemas .vkY((value) => (Array.isArray(value) ? value : [value]), schemas .YOg(Project)),
    read(projects, sink) {
        const all = projects.flatMap((project) => [project, ...(project.applications ?? [])]);
        for (const project of all)
            readProject(project, sink);
        const withDependencies = all.filter((one) => one.vulnerabilities != null && one.infrastructureAsCodeIssues == null);
        if (withDependencies.length > 0 && withDependencies.every(({ dependencyCount }) => dependencyCount === 0)) {
            sink.trouble('Snyk looked at no dependency');
        }
    }
});
function isProject(value) {
    if (!isRecord(value) || typeof value['ok'] !== 'boolean')
        return false;
    if (typeof value['error'] === 'string')
        return true;
    return Array.isArray(value['vulnerabilities']) || Array.isArray(value['infrastructureAsCodeIssues']);
}
function readProject(project, sink) {
    const { path, error, vulnerabilities, infrastructureAsCodeIssues: others, filtered, uniqueCount: stated } = project;
    const file = project.displayTargetFile ?? project.targetFile;
    const name = file ?? (typeof path === 'string' ? path : 'a project');
    const place = file == null ? undefined : { path: file };
    const issues = vulnerabilities ?? [];
    for (const [issue, paths] of merged(issues))
        sink.finding({ ...snyk_json_findingOf(issue, paths), place });
    for (const [list, suppressed] of [[filtered?.ignore, ignored], [filtered?.patch, 'patched, says Snyk']]) {
        for (const issue of list ?? [])
            sink.finding({ ...snyk_json_findingOf(issue), place, suppressed });
    }
    for (const { id: rule, title, severity, resolve, documentation, lineNumber: line, isIgnored } of others ?? []) {
        sink.finding({
            severity: snyk_json_severityOf(severity),
            rule,
            message: sentences([title, resolve]),
            place: place && { ...place, line: lineNumber(line) },
            url: documentation ?? undefined,
            suppressed: isIgnored === true ? ignored : undefined
        });
    }
    const ids = new Set(issues.map(({ id }) => id)).size;
    if (error != null)
        sink.trouble(`Snyk could not test ${name}: ${error}`);
    else if (vulnerabilities == null && others == null)
        sink.trouble(`it does not say what Snyk found in ${name}`);
    else if (!project.ok && ids + (others ?? []).length === 0)
        sink.trouble(`it calls ${name} not ok, but lists nothing`);
    if (stated != null && stated > ids)
        sink.trouble(`it says ${stated} vulnerabilities in ${name}, but lists ${ids}`);
}
function merged(issues) {
    const all = new Map();
    for (const issue of issues) {
        const key = JSON.stringify([issue.id, issue.name, issue.version, issue.severity, issue.severityWithCritical]);
        all.set(key, [issue, (all.get(key)?.[1] ?? 0) + 1]);
    }
    return all.values();
}
function snyk_json_findingOf(issue, paths = 1) {
    const { id: rule, title, severity, severityWithCritical, name, version, fixedIn: fixed, identifiers } = issue;
    const aliases = [...(identifiers?.CVE ?? []), ...(identifiers?.GHSA ?? [])];
    const word = severity === 'high' && severityWithCritical === 'critical' ? severityWithCritical : severity;
    const names = typeof name === 'string' ? name : name?.slice(0, 10).join(', ');
    const message = vulnerabilityMessage({ name: names, version, title, fixed, aliases });
    return { severity: snyk_json_severityOf(word), rule, message: paths > 1 ? `${message} On ${paths} paths.` : message };
}

;// CONCATENATED MODULE: ./lib/formats/findings/osv-scanner-json.js






const osv_scanner_json_severityOf = severityWords({ ...usualSeverities, moderate: 'medium' });
const osv_scanner_json_Range = schemas ._H3({
    type: schemas .YjP().nullish(),
    events: schemas .YOg(schemas ._H3({ fixed: schemas .YjP().nullish() })).nullish()
});
const Affected = schemas ._H3({
    package: schemas ._H3({ name: schemas .YjP().nullish() }).nullish(),
    ranges: schemas .YOg(osv_scanner_json_Range).nullish()
});
const osv_scanner_json_Vulnerability = schemas ._H3({
    id: schemas .YjP(),
    summary: schemas .YjP().nullish(),
    severity: schemas .YOg(schemas ._H3({ score: schemas .YjP().nullish() })).nullish(),
    database_specific: schemas ._H3({ severity: schemas .L5J().optional() }).nullish(),
    affected: schemas .YOg(Affected).nullish()
});
const Group = schemas ._H3({
    ids: schemas .YOg(schemas .YjP()),
    aliases: schemas .YOg(schemas .YjP()).nullish(),
    max_severity: schemas .YjP().nullish(),
    experimental_analysis: schemas .IeY(isRecord).nullish()
});
const osv_scanner_json_Package = schemas ._H3({
    package: schemas ._H3({ name: schemas .YjP(), version: schemas .YjP().nullish(), deprecated: schemas .zMY().nullish() }),
    vulnerabilities: schemas .YOg(osv_scanner_json_Vulnerability).nullish(),
    groups: schemas .YOg(Group).nullish(),
    license_violations: schemas .YOg(schemas .YjP()).nullish()
});
const Source = schemas ._H3({ source: schemas ._H3({ path: schemas .YjP() }), packages: schemas .YOg(osv_scanner_json_Package) });
const osvScannerJson = jsonReader({
    id: 'osv-scanner-json',
    name: 'OSV-Scanner JSON',
    purpose: 'findings',
    writtenBy: '`osv-scanner scan --format json --output-file osv.json …`',
    reference: 'https://google.github.io/osv-scanner/output/#json',
    syntax: 'json',
    matches: (value) => isRecord(value) &&
        (Array.isArray(value['results']) && value['results'].length > 0 ? isSource(value['results'][0]) : isEmpty(value)),
    schema: schemas ._H3({
        results: schemas .YOg(Source).nullable(),
        experimental_generic_findings: schemas .YOg(schemas .L5J()).nullish()
    }),
    read({ results, experimental_generic_findings: others }, sink) {
        if (results === null)
            sink.trouble('OSV-Scanner found no package to look at');
        for (const { source, packages } of results ?? []) {
            for (const one of packages) {
                for (const finding of findingsOf(one))
                    sink.finding({ ...finding, place: { path: source.path } });
            }
        }
        for (const _ of others ?? [])
            sink.finding({ severity: 'unknown', message: 'What a plugin of OSV-Scanner found.' });
    }
});
function isSource(value) {
    return isRecord(value) && isRecord(value['source']) && Array.isArray(value['packages']);
}
function isEmpty(value) {
    const { results } = value;
    if (results !== null && !Array.isArray(results))
        return false;
    return 'experimental_config' in value || Object.keys(value).length === 1;
}
function* findingsOf(one) {
    const { name, version, deprecated } = one.package;
    const known = new Map((one.vulnerabilities ?? []).map((found) => [found.id, gist(found, name)]));
    const groups = one.groups ?? [];
    const grouped = new Set(groups.flatMap(({ ids }) => ids));
    const alone = [...known.keys()].filter((id) => !grouped.has(id)).map((id) => ({ ids: [id] }));
    for (const group of [...groups, ...alone]) {
        const ids = new Set(group.ids);
        const members = [...ids].map((id) => known.get(id)).filter((member) => member !== undefined);
        const [rule, ...others] = ids;
        const aliases = [...others, ...(group.aliases ?? [])].filter((alias) => alias !== rule);
        const title = members.find((member) => member.title)?.title;
        const fixed = members.flatMap((member) => member.fixed);
        const message = vulnerabilityMessage({ name, version, title, fixed, aliases });
        yield { severity: osv_scanner_json_gradeOf(group, members), rule, message, suppressed: unreached(group) };
    }
    for (const licence of one.license_violations ?? []) {
        yield { level: 'error', rule: 'license', message: `${name} has the licence ${licence}, which is not allowed.` };
    }
    if (deprecated === true)
        yield { level: 'warning', rule: 'deprecated', message: `${name} is deprecated.` };
}
function osv_scanner_json_gradeOf({ max_severity: score }, members) {
    return score ? severityOfScore(Number(score)) : osv_scanner_json_worst(members.map((member) => member.grade));
}
function osv_scanner_json_worst(grades) {
    return model.severities.findLast((grade) => grades.includes(grade)) ?? 'unknown';
}
function gist({ summary: title, severity, affected, ...found }, name) {
    const word = found.database_specific?.severity;
    const vectors = (severity ?? []).map(({ score }) => severityOfVector(score));
    const ranges = (affected ?? []).filter((one) => one.package?.name === name).flatMap((one) => one.ranges ?? []);
    const events = ranges.flatMap((range) => (range.type === 'GIT' ? [] : (range.events ?? [])));
    return {
        title,
        grade: osv_scanner_json_worst([osv_scanner_json_severityOf(typeof word === 'string' ? word : undefined), ...vectors]),
        fixed: events.flatMap(({ fixed }) => fixed ?? []).slice(0, 20)
    };
}
function unreached({ experimental_analysis: analysis }) {
    const results = Object.values(analysis ?? {});
    if (results.some((one) => isRecord(one) && one['unimportant'] === true))
        return 'unimportant, says the distribution';
    return results.length > 0 && results.every((one) => isRecord(one) && one['called'] === false)
        ? 'the vulnerable code is not called, says OSV-Scanner'
        : undefined;
}

;// CONCATENATED MODULE: ./lib/formats/findings/gitleaks-json.js




const Leak = schemas ._H3({
    RuleID: schemas .YjP(),
    Description: schemas .YjP().nullish(),
    File: schemas .YjP().nullish(),
    StartLine: schemas .aig().nullish(),
    StartColumn: schemas .aig().nullish(),
    Commit: schemas .YjP().nullish()
});
const OldLeak = schemas ._H3({
    rule: schemas .YjP(),
    file: schemas .YjP().nullish(),
    lineNumber: schemas .aig().nullish(),
    start_line: schemas .aig().nullish(),
    commit: schemas .YjP().nullish()
});
const Leaks = schemas .YOg(schemas .KCZ([Leak, OldLeak]));
const gitleaksJson = jsonReader({
    id: 'gitleaks-json',
    name: 'Gitleaks JSON',
    purpose: 'findings',
    writtenBy: '`gitleaks git --exit-code 0 --report-format json --report-path gitleaks.json`, versions 7 and 8',
    reference: 'https://github.com/gitleaks/gitleaks/blob/master/report/finding.go',
    syntax: 'json',
    emptyIsClean: true,
    matches: (value) => Array.isArray(value)
        ? isLeak(value[0])
        : isRecord(value) && Array.isArray(value['leaks']) && Array.isArray(value['errors']),
    schema: schemas .vkY((value) => (isRecord(value) ? { ...value, isList: false } : { leaks: value ?? [], isList: true }), schemas .Ikc({ leaks: Leaks, isList: schemas .zMY() })),
    read({ leaks, isList }, sink) {
        if (!isList)
            sink.trouble('it is not as Gitleaks writes it, which is a bare list');
        for (const leak of leaks)
            sink.finding(isNew(leak) ? gitleaks_json_findingOf(leak) : oldFindingOf(leak));
    }
});
function isLeak(value) {
    if (!isRecord(value))
        return false;
    return 'RuleID' in value ? 'Secret' in value || 'Fingerprint' in value : 'rule' in value && 'offender' in value;
}
function isNew(leak) {
    return 'RuleID' in leak;
}
function gitleaks_json_findingOf({ RuleID: rule, Description: description, File: path, StartLine, StartColumn, Commit: commit }) {
    const place = path ? { path, line: lineNumber(StartLine), column: lineNumber(StartColumn) } : undefined;
    return { level: 'error', rule, message: `A secret${inCommit(commit)}. ${description ?? ''}`.trim(), place };
}
function oldFindingOf({ rule, file: path, lineNumber: line, start_line: start, commit }) {
    return {
        level: 'error',
        rule,
        message: `A secret${inCommit(commit)}.`,
        place: path ? { path, line: lineNumber(line ?? start) } : undefined
    };
}
function inCommit(commit) {
    return commit ? ` in commit ${commit.slice(0, 12)}` : '';
}

;// CONCATENATED MODULE: ./lib/formats/findings/detect-secrets-json.js





const detect_secrets_json_Secret = schemas ._H3({
    type: schemas .YjP(),
    line_number: schemas .aig().nullish(),
    is_verified: schemas .zMY().nullish(),
    is_secret: schemas .zMY().nullish()
});
const detectSecretsJson = jsonReader({
    id: 'detect-secrets-json',
    name: 'detect-secrets JSON',
    purpose: 'findings',
    writtenBy: '`detect-secrets scan > secrets.json`; also a baseline after `detect-secrets audit`',
    reference: 'https://github.com/Yelp/detect-secrets#readme',
    syntax: 'json',
    matches: (value) => isRecord(value) && Array.isArray(value['plugins_used']) && isRecord(value['results']),
    schema: schemas ._H3({ plugins_used: schemas .YOg(schemas .L5J()), results: membersOf(schemas .YOg(detect_secrets_json_Secret)) }),
    read({ plugins_used: plugins, results }, sink) {
        if (plugins.length === 0)
            sink.trouble('detect-secrets looked for no kind of secret: it used no plugin');
        for (const [path, secrets] of results) {
            for (const { type, line_number: line, is_verified: isVerified, is_secret: isSecret } of secrets) {
                sink.finding({
                    level: 'error',
                    rule: type,
                    message: isVerified === true ? 'A secret, which was tried and is valid.' : 'A secret.',
                    place: { path, line: lineNumber(line) },
                    suppressed: isSecret === false ? 'an audit found it to be no secret' : undefined
                });
            }
        }
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/gitguardian-json.js





const groups = ['scans', 'entities_with_incidents', 'scanned_paths', 'policies'];
const incidents = ['incidents', 'secrets', 'matches', 'breaks'];
const gitguardian_json_Text = schemas .YjP().nullish();
const List = schemas .YOg(schemas .L5J()).nullish();
const Occurrence = schemas ._H3({ line_start: schemas .aig().nullish(), line: schemas .aig().nullish() });
const Node = Occurrence.extend({
    filename: gitguardian_json_Text,
    path: gitguardian_json_Text,
    errors: List,
    scans: List,
    entities_with_incidents: List,
    scanned_paths: List,
    policies: List,
    incidents: List,
    secrets: List,
    matches: List,
    breaks: List,
    type: gitguardian_json_Text,
    detector_name: gitguardian_json_Text,
    detector: gitguardian_json_Text,
    name: gitguardian_json_Text,
    policy: gitguardian_json_Text,
    occurrences: schemas .YOg(Occurrence).nullish(),
    ignore_reason: schemas ._H3({ kind: gitguardian_json_Text }).nullish()
});
const gitguardianJson = jsonReader({
    id: 'gitguardian-json',
    name: 'GitGuardian JSON',
    purpose: 'findings',
    writtenBy: '`ggshield secret scan --json --output ggshield.json …`',
    reference: 'https://github.com/GitGuardian/ggshield/blob/main/doc/schemas/secret.json',
    syntax: 'json',
    matches: (value) => isScan(value) || isOther(Array.isArray(value) ? value[0] : value),
    schema: schemas .vkY((value) => (Array.isArray(value) ? { scanned_paths: value } : value), schemas ._H3({ total_incidents: schemas .aig().nullish() })),
    read(report, sink) {
        const open = [{ value: report }];
        let listed = 0;
        for (const { value, path: outer, isIncident = false } of open) {
            const node = parsed(value);
            const path = node.filename ?? node.path ?? outer;
            if ((node.errors ?? []).length > 0)
                sink.trouble('ggshield could not scan everything');
            const before = open.length;
            for (const key of groups)
                for (const value of node[key] ?? [])
                    open.push({ value, path });
            for (const key of incidents)
                for (const value of node[key] ?? [])
                    open.push({ value, path, isIncident: true });
            if (!isIncident || open.length > before)
                continue;
            listed++;
            sink.finding(gitguardian_json_findingOf(node, path));
        }
        const { total_incidents: total } = report;
        if (total == null)
            sink.trouble('it is not as ggshield writes it, which says how many incidents there are');
        else if (total !== listed)
            sink.trouble(`it says ${total} incidents, but lists ${listed}`);
    }
});
function isScan(value) {
    return isRecord(value) && 'total_incidents' in value && 'total_occurrences' in value;
}
function isOther(value) {
    if (!isRecord(value))
        return false;
    return Array.isArray(value['scanned_paths']) || ('filename' in value && Array.isArray(value['secrets']));
}
function parsed(value) {
    const { data, error } = Node.safeParse(value);
    if (data === undefined)
        throw new model.ReportRefused('malformed', `looks like GitGuardian JSON, but breaks its format: ${errors .S1(error).slice(0, 300)}`);
    return data;
}
function gitguardian_json_findingOf(incident, path) {
    const { type, detector_name, detector, name, policy, occurrences, ignore_reason: reason } = incident;
    const { line_start: start, line } = occurrences?.[0] ?? incident;
    return {
        level: 'error',
        rule: type ?? detector_name ?? detector ?? name ?? policy ?? undefined,
        message: 'A secret.',
        place: path === undefined ? undefined : { path, line: lineNumber(start ?? line) },
        suppressed: reason == null ? undefined : `ignored: ${reason.kind ?? 'no reason given'}`
    };
}

;// CONCATENATED MODULE: ./lib/formats/findings/checkov-json.js






const checkov_json_severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium', important: 'high' });
const Check = schemas ._H3({
    check_id: schemas .YjP(),
    check_name: schemas .YjP().nullish(),
    check_result: schemas ._H3({ suppress_comment: schemas .YjP().nullish() }).nullish(),
    severity: schemas .YjP().nullish(),
    resource: schemas .YjP().nullish(),
    file_path: schemas .YjP().nullish(),
    repo_file_path: schemas .YjP().nullish(),
    file_line_range: schemas .YOg(schemas .aig()).nullish(),
    guideline: schemas .YjP().nullish(),
    vulnerability_details: schemas ._H3({
        id: schemas .YjP().nullish(),
        package_name: schemas .YjP().nullish(),
        package_version: schemas .YjP().nullish(),
        lowest_fixed_version: schemas .YjP().nullish()
    })
        .nullish()
});
const checkov_json_Summary = schemas ._H3({
    passed: schemas .aig(),
    failed: schemas .aig(),
    skipped: schemas .aig(),
    parsing_errors: schemas .aig(),
    resource_count: schemas .aig().nullish()
});
const checkov_json_Report = schemas ._H3({
    check_type: schemas .YjP(),
    results: schemas ._H3({
        failed_checks: schemas .YOg(Check),
        skipped_checks: schemas .YOg(Check).nullish(),
        parsing_errors: schemas .YOg(schemas .YjP()).nullish()
    }),
    summary: checkov_json_Summary
});
const checkovJson = jsonReader({
    id: 'checkov-json',
    name: 'Checkov JSON',
    purpose: 'findings',
    writtenBy: '`checkov --output json --output-file-path .`',
    reference: 'https://github.com/bridgecrewio/checkov/blob/main/checkov/common/output/report.py',
    syntax: 'json',
    matches: (value) => checkov_json_isReport(Array.isArray(value) ? value[0] : value),
    schema: schemas .vkY(asList, schemas .YOg(checkov_json_Report)),
    read(reports, sink) {
        let looked = 0;
        for (const { check_type: type, results, summary } of reports) {
            const { failed_checks: failed, skipped_checks: skipped, parsing_errors: broken } = results;
            looked += summary.passed + summary.failed + summary.skipped + (summary.resource_count ?? 0);
            for (const check of failed)
                sink.finding(checkov_json_findingOf(check, type));
            for (const check of skipped ?? []) {
                const reason = check.check_result?.suppress_comment ?? 'no reason given';
                sink.finding({ ...checkov_json_findingOf(check, type), suppressed: `skipped: ${reason}` });
            }
            if (summary.failed > failed.length) {
                sink.trouble(`its summary of ${type} says that ${summary.failed} checks failed, but it lists ${failed.length}`);
            }
            const unparsed = Math.max(summary.parsing_errors, broken?.length ?? 0);
            if (unparsed > 0)
                sink.trouble(`Checkov could not parse ${(0,core_text .U9)(unparsed, 'file')} ${(0,core_text .Zv)(broken ?? [], 5)}`);
        }
        if (looked === 0)
            sink.trouble('Checkov checked nothing');
    }
});
function checkov_json_isReport(value) {
    if (!isRecord(value))
        return false;
    if ('checkov_version' in value)
        return true;
    return 'check_type' in value && isRecord(value['results']) && isRecord(value['summary']);
}
function asList(value) {
    if (Array.isArray(value))
        return value;
    return isRecord(value) && 'checkov_version' in value && value['passed'] === 0 && value['failed'] === 0 ? [] : [value];
}
function checkov_json_findingOf(check, type) {
    const { check_id: rule, severity, vulnerability_details: found } = check;
    const path = check.repo_file_path ?? check.file_path;
    const where = type === 'secrets' || !check.resource ? '' : ` (${check.resource})`;
    const { package_name: name, package_version: version, lowest_fixed_version: fixed, id: title } = found ?? {};
    return {
        ...(severity == null ? { level: 'error' } : { severity: checkov_json_severityOf(severity) }),
        rule,
        message: name ? vulnerabilityMessage({ name, version, title, fixed }) : `${check.check_name ?? rule}${where}.`,
        place: path == null ? undefined : { path, line: lineNumber(check.file_line_range?.[0]) },
        url: check.guideline ?? undefined
    };
}

;// CONCATENATED MODULE: ./lib/formats/findings/kics-json.js






const kics_json_severityOf = severityWords({ ...usualSeverities, info: 'low', trace: 'low' });
const Query = schemas ._H3({
    query_name: schemas .YjP(),
    query_id: schemas .YjP(),
    query_url: schemas .YjP().nullish(),
    severity: schemas .YjP(),
    category: schemas .YjP().nullish(),
    files: schemas .YOg(schemas ._H3({ file_name: schemas .YjP(), line: schemas .aig().nullish(), expected_value: schemas .YjP().nullish() }))
});
const kicsJson = jsonReader({
    id: 'kics-json',
    name: 'KICS JSON',
    purpose: 'findings',
    writtenBy: '`kics scan --report-formats json --output-path .`',
    reference: 'https://docs.kics.io/latest/results/',
    syntax: 'json',
    matches: (value) => isRecord(value) && Array.isArray(value['queries']) && 'queries_total' in value && 'files_scanned' in value,
    schema: schemas ._H3({
        files_scanned: schemas .aig(),
        files_failed_to_scan: schemas .aig(),
        queries_total: schemas .aig(),
        queries_failed_to_execute: schemas .aig(),
        total_counter: schemas .aig(),
        queries: schemas .YOg(Query)
    }),
    read(report, sink) {
        if (report.files_scanned === 0)
            sink.trouble('KICS scanned no file');
        if (report.queries_total === 0)
            sink.trouble('KICS ran no query');
        if (report.files_failed_to_scan > 0)
            sink.trouble(`KICS could not scan ${(0,core_text .U9)(report.files_failed_to_scan, 'file')}`);
        if (report.queries_failed_to_execute > 0)
            sink.trouble(`KICS could not run ${report.queries_failed_to_execute} of its queries`);
        let listed = 0;
        for (const { query_name: name, query_id: rule, query_url: url, severity, category, files } of report.queries) {
            listed += files.length;
            for (const { file_name: path, line, expected_value: expected } of files) {
                const isSecret = category === 'Secret Management';
                const message = isSecret || !expected ? `${name}.` : `${name}. Expected: ${expected}.`;
                sink.finding({
                    severity: kics_json_severityOf(severity),
                    rule,
                    message,
                    place: { path, line: lineNumber(line) },
                    url: url ?? undefined
                });
            }
        }
        if (report.total_counter > listed)
            sink.trouble(`its total is ${report.total_counter}, but it lists ${listed}`);
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/tfsec-json.js





const tfsec_json_severityOf = severityWords(usualSeverities);
const tfsec_json_levels = new Map([
    ['ERROR', 'error'],
    ['WARNING', 'warning'],
    ['INFO', 'note']
]);
const tfsec_json_Result = schemas ._H3({
    rule_id: schemas .YjP(),
    long_id: schemas .YjP().nullish(),
    description: schemas .YjP().nullish(),
    resolution: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish(),
    status: schemas .aig().nullish(),
    links: schemas .YOg(schemas .YjP()).nullish(),
    location: schemas ._H3({ filename: schemas .YjP(), start_line: schemas .aig().nullish() }).nullish(),
    range: schemas ._H3({ filename: schemas .YjP(), start: schemas ._H3({ line: schemas .aig().nullish() }).nullish() })
        .nullish()
});
const [tfsec_json_passed, tfsec_json_ignored] = [1, 2];
const tfsecJson = jsonReader({
    id: 'tfsec-json',
    name: 'tfsec JSON',
    purpose: 'findings',
    writtenBy: '`tfsec --format json --out tfsec.json`',
    reference: 'https://aquasecurity.github.io/tfsec/latest/guides/configuration/usage/',
    syntax: 'json',
    matches: (value) => isRecord(value) &&
        (Array.isArray(value['results']) && value['results'].length > 0 ? tfsec_json_isResult(value['results'][0]) : isBare(value)),
    schema: schemas ._H3({ results: schemas .YOg(tfsec_json_Result).nullable() }),
    read({ results }, sink) {
        for (const { rule_id: rule, long_id: alias, severity, status, location, range, ...said } of results ?? []) {
            if (status === tfsec_json_passed)
                continue;
            const level = tfsec_json_levels.get(severity ?? '');
            const path = location?.filename ?? range?.filename;
            sink.finding({
                ...(level === undefined ? { severity: tfsec_json_severityOf(severity) } : { level }),
                rule,
                message: sentences([said.description, said.resolution, alias && `Also ${alias}`]),
                place: path === undefined ? undefined : { path, line: lineNumber(location?.start_line ?? range?.start?.line) },
                url: said.links?.[0],
                suppressed: status === tfsec_json_ignored ? 'ignored in the source' : undefined
            });
        }
    }
});
function isBare(value) {
    return Object.keys(value).length === 1 && (value['results'] === null || Array.isArray(value['results']));
}
function tfsec_json_isResult(value) {
    return isRecord(value) && 'rule_id' in value && (isRecord(value['location']) || isRecord(value['range']));
}

;// CONCATENATED MODULE: ./lib/formats/findings/cargo-json.js





const Span = schemas ._H3({ file_name: schemas .YjP(), line_start: schemas .aig(), column_start: schemas .aig(), is_primary: schemas .zMY() });
const cargo_json_Message = schemas ._H3({
    reason: schemas .YjP(),
    success: schemas .zMY().nullish(),
    message: schemas ._H3({
        message: schemas .YjP(),
        level: schemas .YjP(),
        code: schemas ._H3({ code: schemas .YjP() }).nullish(),
        spans: schemas .YOg(Span),
        children: schemas .YOg(schemas ._H3({ message: schemas .YjP() })).nullish()
    })
        .nullish()
});
const reasons = new Set(['compiler-message', 'compiler-artifact', 'build-script-executed', 'build-finished']);
const cargo_json_levels = new Map([
    ['error', 'error'],
    ['error: internal compiler error', 'error'],
    ['warning', 'warning'],
    ['note', 'note'],
    ['help', 'note']
]);
const closing = /^(?:aborting due to |\d+ warnings? emitted|\d+ errors? emitted|Some errors have detailed explanations)/;
const cargoJson = lineReader({
    id: 'cargo-json',
    name: 'Cargo JSON messages',
    purpose: 'findings',
    writtenBy: '`cargo clippy --message-format=json > clippy.json`, also `cargo check` and `cargo build`',
    reference: 'https://doc.rust-lang.org/cargo/reference/external-tools.html#json-messages',
    syntax: 'lines',
    matches: (head) => head.some((line) => isMessage(jsonLine(line))),
    visit(sink) {
        let ended = false;
        let crates = 0;
        return {
            line(text, number) {
                const parsed = jsonLineAs(cargo_json_Message, text, number);
                if (parsed === undefined) {
                    if (text.startsWith('{'))
                        sink.trouble(`line ${number} is broken JSON: the file is cut, or two programs wrote it`);
                    return;
                }
                const { reason, success, message: found } = parsed;
                if (reasons.has(reason))
                    ended = reason === 'build-finished';
                if (ended && success !== true)
                    sink.trouble('the build failed, and so not all code was checked');
                if (reason === 'compiler-artifact' || reason === 'compiler-message')
                    crates++;
                if (reason !== 'compiler-message')
                    return;
                if (found == null)
                    return sink.trouble(`line ${number} is a message without its content`);
                const { message, level, code, spans, children } = found;
                if (level === 'failure-note' || (code == null && spans.length === 0 && closing.test(message)))
                    return;
                const span = spans.find((one) => one.is_primary) ?? spans[0];
                sink.finding({
                    level: cargo_json_levels.get(level) ?? 'unknown',
                    rule: code?.code,
                    message,
                    place: span === undefined ? undefined : { path: span.file_name, line: lineNumber(span.line_start), column: lineNumber(span.column_start) },
                    url: children?.map((child) => /\bhttps:\/\/rust-lang\.github\.io\/\S+/.exec(child.message)?.[0]).find((url) => url !== undefined)
                });
            },
            end() {
                if (!ended)
                    sink.trouble("Cargo's last message, `build-finished`, is missing");
                if (crates === 0)
                    sink.trouble('no crate was checked');
            }
        };
    }
});
function isMessage(value) {
    return value !== undefined && typeof value['reason'] === 'string' && reasons.has(value['reason']) && ('package_id' in value || 'success' in value);
}

;// CONCATENATED MODULE: ./lib/formats/findings/flake8-text.js




const violation = /:(\d+):(?:(\d+):)? (?:([A-Z]{1,5}\d{2,4}) |\[([A-Z]{1,5}\d{2,4})\] )(.*)$/;
const unreadable = new Set(['E902', 'E999']);
const flake8Text = lineReader({
    id: 'flake8-text',
    name: 'flake8 text',
    purpose: 'findings',
    writtenBy: '`flake8 --count > flake8.txt`, also with `--format=pylint`; pycodestyle, pep8',
    reference: 'https://flake8.pycqa.org/en/latest/user/options.html#cmdoption-flake8-count',
    syntax: 'lines',
    matches: (head) => lintLines(head).some((line) => violation.test(line)),
    visit(sink) {
        let violations = 0;
        let last = '';
        return {
            line(text) {
                if (text.trim() !== '')
                    last = text.trim();
                const found = violation.exec(text);
                if (found === null)
                    return;
                const [, line, column, code, bracketed, message = ''] = found;
                const path = text.slice(0, found.index);
                const rule = code ?? bracketed ?? '';
                violations++;
                if (unreadable.has(rule))
                    sink.trouble(`${path} could not be read, and so was not checked: ${message}`);
                sink.finding({ rule, message: withoutPassword(message), place: { path, line: lineNumber(line), column: lineNumber(column) } });
            },
            end() {
                const total = /^\d{1,9}$/.exec(last)?.[0];
                if (total === undefined)
                    sink.trouble('it does not end with the total that `flake8 --count` writes, and so cannot show that it is whole');
                else if (Number(total) !== violations)
                    sink.trouble(`its last line says ${total} in total, but it lists ${violations}`);
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/findings/github-annotations-text.js




const github_annotations_text_levels = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['notice', 'note']
]);
const githubAnnotationsText = lineReader({
    id: 'github-annotations-text',
    name: 'annotations for GitHub',
    purpose: 'findings',
    writtenBy: 'Ruff, yamllint, mypy plugins and others with an output format `github`',
    reference: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message',
    endless: 'has no mark of its end',
    syntax: 'lines',
    matches: (head) => head.some((line) => commandOf(line)?.properties.has('file')) && !head.some(isHook),
    visit: (sink) => ({
        line(text) {
            const command = commandOf(text);
            if (command === undefined)
                return;
            const { level, properties, message } = command;
            const title = properties.get('title');
            const path = properties.get('file');
            const place = path === undefined ? undefined : { path, line: lineNumber(properties.get('line')), column: lineNumber(properties.get('col')) };
            const rule = /^\w+ \(([\w./-]+)\)$/.exec(title ?? '')?.[1] ?? title;
            sink.finding({ level, rule, message: withoutSecret(message, rule), place });
        },
    })
});
function commandOf(line) {
    const text = line.trimStart();
    const end = text.startsWith('::') ? text.indexOf('::', 2) : -1;
    if (end < 0)
        return undefined;
    const head = text.slice(2, end);
    const space = head.indexOf(' ');
    const level = github_annotations_text_levels.get((space < 0 ? head : head.slice(0, space)).toLowerCase());
    if (level === undefined)
        return undefined;
    const pairs = space < 0 ? [] : head.slice(space + 1).split(',');
    const properties = new Map(pairs.map((pair) => [pair.split('=', 1)[0]?.trim() ?? '', unescaped(pair.slice(pair.indexOf('=') + 1))]));
    return { level, properties, message: unescaped(text.slice(end + 2)) };
}
function unescaped(text) {
    return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
}

;// CONCATENATED MODULE: ./lib/formats/findings/golint-text.js


const afterPath = /^:(?:(\d+):)?(?:(\d+):)?:{0,3}(?:(warning|error):)? +(\S.*)$/;
const golintText = lineReader({
    id: 'golint-text',
    name: 'golint text',
    purpose: 'findings',
    writtenBy: '`golint ./... > golint.txt`, `go vet ./... 2> vet.txt`, and others that write `file.go:3:7: message`',
    reference: 'https://github.com/golang/lint',
    endless: 'has no mark of its end',
    syntax: 'lines',
    matches: () => false,
    visit: (sink) => ({
        line(text) {
            const end = text.indexOf('.go:');
            const found = end < 0 ? null : afterPath.exec(text.slice(end + 3));
            if (found === null)
                return;
            const [, line, column, level, message = ''] = found;
            sink.finding({
                level: level,
                message: message.trimEnd(),
                place: { path: text.slice(0, end + 3), line: lineNumber(line), column: lineNumber(column) }
            });
        },
    })
});

;// CONCATENATED MODULE: ./lib/formats/findings/hadolint-text.js



const problem = /:(\d+) ((?:DL|SC)\d{4}) (\w+): (.*)$/;
const unparsed = /:\d+:\d+ (?:unexpected|expecting) /;
const hadolint_text_words = new Map([
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
    ['style', 'note']
]);
const hadolintText = lineReader({
    id: 'hadolint-text',
    name: 'Hadolint text',
    purpose: 'findings',
    writtenBy: '`hadolint Dockerfile > hadolint.txt`',
    reference: 'https://github.com/hadolint/hadolint/blob/master/src/Hadolint/Formatter/TTY.hs',
    endless: 'has no mark of its end: use `--format json`',
    syntax: 'lines',
    matches: (head) => lintLines(head).some((line) => problem.test(line)),
    visit: (sink) => ({
        line(text) {
            const found = problem.exec(text);
            if (found === null) {
                if (unparsed.test(text))
                    sink.trouble(`Hadolint could not parse a Dockerfile: ${text.slice(0, 200)}`);
                return;
            }
            const [, line, rule = '', level = '', message = ''] = found;
            if (rule === 'DL1000')
                sink.trouble(`Hadolint could not parse ${text.slice(0, found.index)}, and so checked no rule in it`);
            sink.finding({
                level: hadolint_text_words.get(level) ?? 'unknown',
                rule,
                message,
                place: { path: text.slice(0, found.index), line: lineNumber(line) },
                url: rule.startsWith('DL') ? `https://github.com/hadolint/hadolint/wiki/${rule}` : undefined
            });
        },
    })
});

;// CONCATENATED MODULE: ./lib/formats/findings/mypy-json.js






const mypy_json_Message = schemas ._H3({
    file: schemas .YjP(),
    line: schemas .aig(),
    column: schemas .aig(),
    message: schemas .YjP(),
    hint: schemas .YjP().nullish(),
    code: schemas .YjP().nullish(),
    severity: schemas .YjP().nullish()
});
const mypy_json_levels = new Map([
    ['error', 'error'],
    ['warning', 'warning']
]);
const mypyJson = lineReader({
    id: 'mypy-json',
    name: 'mypy JSON',
    purpose: 'findings',
    writtenBy: '`mypy --output json > mypy.jsonl`',
    reference: 'https://mypy.readthedocs.io/en/stable/command_line.html#cmdoption-mypy-O',
    endless: 'does not show whether mypy came to its end: leave out `--output json`, its text does',
    syntax: 'lines',
    matches: (head) => head.some((line) => mypy_json_isMessage(jsonLine(line))),
    visit: (sink) => ({
        line(text, number) {
            const found = jsonLineAs(mypy_json_Message, text, number);
            if (found === undefined) {
                const plain = mypyMessage(text);
                if (plain !== undefined)
                    sink.finding(plain);
                if (text.trim() !== '')
                    sink.trouble(`line ${number} is no JSON: mypy failed, or the file is cut`);
                return;
            }
            const { file, line, column, message, hint, code, severity } = found;
            if (severity === 'note')
                return;
            sink.finding({
                level: severity == null ? 'error' : (mypy_json_levels.get(severity) ?? 'unknown'),
                rule: code ?? undefined,
                message: hint == null ? message : `${message} (${hint.replaceAll('\n', ' ')})`,
                place: { path: file, line: lineNumber(line), column: lineNumber(column + 1) }
            });
        },
    })
});
function mypy_json_isMessage(value) {
    return value !== undefined && typeof value['file'] === 'string' && typeof value['message'] === 'string' && 'hint' in value && 'code' in value;
}

;// CONCATENATED MODULE: ./lib/formats/findings/pylint-text.js



const plain = /:(\d+):(\d+): (([A-Z])\d{4}): (.*)$/;
const bracketed = /:(\d+): \[([^\]]{1,300})\] (.*)$/;
const inBrackets = /^(([A-Z])(?:\d{4})?)?(?:\(([\w-]+)\))?(?:, .*)?$/;
const heading = '************* Module ';
const checked = /^Checked \d+ /;
const rating = /^Your code has been rated at (-?[\d.]+)\/10/;
const pylint_text_levels = new Map([
    ['F', 'error'],
    ['E', 'error'],
    ['W', 'warning'],
    ['R', 'note'],
    ['C', 'note'],
    ['I', 'note']
]);
const pylint_text_unreadable = /^(?:F00\d\d|E0001)$/;
const pylintText = lineReader({
    id: 'pylint-text',
    name: 'Pylint text',
    purpose: 'findings',
    writtenBy: '`pylint src > pylint.txt`, also with `--output-format=parseable`',
    reference: 'https://pylint.readthedocs.io/en/stable/user_guide/usage/output.html',
    syntax: 'lines',
    matches: (head) => lintLines(head).some((line) => line.startsWith(heading) || rating.test(line) || isTypical(line)),
    visit(sink) {
        let messages = 0;
        let isRated = false;
        let isHeading = false;
        return {
            line(text) {
                if (text.trim() !== '' && !checked.test(text))
                    isRated = false;
                const finding = messageOf(text);
                if (isHeading && finding === undefined) {
                    sink.trouble(`its messages are not as Pylint writes them without \`--msg-template\`: ${text.slice(0, 100)}`);
                }
                isHeading = text.startsWith(heading);
                if (finding !== undefined) {
                    if (pylint_text_unreadable.test(finding.rule ?? ''))
                        sink.trouble(`Pylint could not check ${finding.place?.path}: ${finding.message}`);
                    sink.finding(finding);
                    messages++;
                }
                const rated = rating.exec(text)?.[1];
                if (rated === undefined)
                    return;
                isRated = true;
                if (messages === 0 && Number(rated) !== 10)
                    sink.trouble(`it rates the code at ${rated} of 10, but lists no message`);
            },
            end() {
                if (isHeading)
                    sink.trouble('it ends behind the heading of a module');
                if (!isRated)
                    sink.trouble('the rating with which Pylint ends is missing: it was stopped, had nothing to check, or ran with `--score=n`');
            }
        };
    }
});
function messageOf(text) {
    const found = plain.exec(text);
    if (found !== null) {
        const [, line, column, code, letter = '', message = ''] = found;
        return { level: pylint_text_levels.get(letter) ?? 'unknown', rule: code, message, place: { path: text.slice(0, found.index), line: lineNumber(line), column: Number(column) + 1 } };
    }
    const older = bracketed.exec(text);
    const [, line, inside = '', message = ''] = older ?? [];
    const [, code, letter = '', symbol] = inBrackets.exec(inside) ?? [];
    const rule = code ?? symbol;
    if (older === null || rule === undefined)
        return undefined;
    return { level: pylint_text_levels.get(letter) ?? 'unknown', rule, message, place: { path: withoutModule(text.slice(0, older.index)), line: lineNumber(line) } };
}
function isTypical(line) {
    const inside = bracketed.exec(line)?.[2] ?? '';
    return plain.test(line) || (/[(,]/.test(inside) && inBrackets.test(inside));
}
function withoutModule(path) {
    return /^(.+\.py):[\w.]+$/.exec(path)?.[1] ?? path;
}

;// CONCATENATED MODULE: ./lib/formats/findings/rdjsonl.js




const rdjsonl = lineReader({
    id: 'rdjsonl',
    name: 'Reviewdog Diagnostic Format lines (rdjsonl)',
    purpose: 'findings',
    writtenBy: 'the converters to reviewdog',
    reference: 'https://github.com/reviewdog/reviewdog/tree/master/proto/rdf',
    endless: 'has no mark of its end: use rdjson',
    syntax: 'lines',
    matches: (head) => head.some((line) => rdjsonl_isTypical(jsonLine(line))),
    visit: (sink) => ({
        line(text, number) {
            const diagnostic = jsonLineAs(rdf_Diagnostic, text, number);
            if (diagnostic !== undefined)
                tell(sink, diagnostic);
            else if (text.trim() !== '')
                sink.trouble(`line ${number} is no diagnostic`);
        },
    })
});
function rdjsonl_isTypical(value) {
    return value !== undefined && rdf_isDiagnostic(value) && isRecord(value['location']) && typeof value['location']['path'] === 'string';
}

;// CONCATENATED MODULE: ./lib/formats/findings/ruff-jsonl.js




const ruffJsonl = lineReader({
    id: 'ruff-jsonl',
    name: 'Ruff JSON lines',
    purpose: 'findings',
    writtenBy: '`ruff check --output-format json-lines --output-file ruff.jsonl`',
    reference: 'https://docs.astral.sh/ruff/settings/#output-format',
    endless: 'has no mark of its end: use `--output-format json`',
    syntax: 'lines',
    matches: (head) => head.some((line) => ruff_isFinding(jsonLine(line))),
    visit: (sink) => ({
        line(text, number) {
            const finding = jsonLineAs(ruff_Finding, text, number);
            if (finding !== undefined)
                ruff_tell(sink, finding);
            else if (text.trim() !== '')
                sink.trouble(`line ${number} is no finding of Ruff`);
        },
    })
});

;// CONCATENATED MODULE: ./lib/formats/findings/yamllint-text.js



const parsable = /:(\d+):(\d+): \[(error|warning)\] (.*)$/;
const standard = /^ {2}(\d+):(\d+) +(error|warning) +(\S.*)$/;
const yamllintText = lineReader({
    id: 'yamllint-text',
    name: 'yamllint text',
    purpose: 'findings',
    writtenBy: '`yamllint -f parsable . > yamllint.txt`, also `-f standard`',
    reference: 'https://yamllint.readthedocs.io/en/stable/quickstart.html',
    endless: 'has no mark of its end',
    syntax: 'lines',
    matches: (head) => lintLines(head).some((line) => yamllint_text_ruleOf(parsable.exec(line)?.[4] ?? standard.exec(line)?.[4]).rule !== undefined),
    visit(sink) {
        let heading = '';
        return {
            line(text) {
                const found = parsable.exec(text);
                const [, line, column, level, what] = found ?? standard.exec(text) ?? [];
                if (level === undefined) {
                    if (text !== '' && !text.startsWith(' '))
                        heading = text;
                    return;
                }
                const path = found === null ? heading : text.slice(0, found.index);
                const { message, rule } = yamllint_text_ruleOf(what);
                if (rule === undefined || rule === 'syntax')
                    sink.trouble(`${path} could not be parsed, and so was not checked to its end: ${message}`);
                sink.finding({ level: level, rule: rule ?? 'syntax', message, place: { path, line: lineNumber(line), column: lineNumber(column) } });
            },
        };
    }
});
function yamllint_text_ruleOf(text = '') {
    const start = text.lastIndexOf('(');
    const rule = start < 0 ? undefined : /^\(([a-z][a-z-]*)\)$/.exec(text.slice(start))?.[1];
    return { message: rule === undefined ? text : text.slice(0, start).trimEnd(), rule };
}

;// CONCATENATED MODULE: ./lib/formats/findings/yarn-audit-jsonl.js






const yarn_audit_jsonl_severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium' });
const yarn_audit_jsonl_Advisory = schemas ._H3({
    id: schemas .KCZ([schemas .aig(), schemas .YjP()]),
    module_name: schemas .YjP(),
    severity: schemas .YjP(),
    title: schemas .YjP(),
    url: schemas .YjP().nullish(),
    github_advisory_id: schemas .YjP().nullish(),
    cves: schemas .YOg(schemas .YjP()).nullish(),
    patched_versions: schemas .YjP().nullish(),
    findings: schemas .YOg(schemas ._H3({ version: schemas .YjP().nullish() })).nullish()
});
const Line = schemas .gMt('type', [
    schemas ._H3({ type: schemas .euz('auditAdvisory'), data: schemas ._H3({ advisory: yarn_audit_jsonl_Advisory }) }),
    schemas ._H3({ type: schemas .euz('auditSummary'), data: schemas ._H3({ vulnerabilities: schemas .g1P(schemas .YjP(), schemas .aig()), totalDependencies: schemas .aig() }) }),
    schemas ._H3({ type: schemas .euz('error'), data: schemas .L5J() })
]);
const yarn_audit_jsonl_types = ['auditAdvisory', 'auditSummary', 'error'];
const yarnAuditJsonl = lineReader({
    id: 'yarn-audit-jsonl',
    name: 'yarn audit JSON lines (Yarn 1)',
    purpose: 'findings',
    writtenBy: '`yarn audit --json > audit.jsonl` of Yarn 1',
    reference: 'https://classic.yarnpkg.com/en/docs/cli/audit',
    syntax: 'lines',
    matches: (head) => head.some((line) => isAudit(jsonLine(line))),
    visit(sink) {
        const seen = new Set();
        const severities = new Set();
        let isSummed = false;
        return {
            line(text, number) {
                const value = jsonLine(text);
                if (value === undefined && text.trim() !== '')
                    sink.trouble(`line ${number} is no JSON: the file is cut, or Yarn failed`);
                if (!yarn_audit_jsonl_types.includes(value?.['type']))
                    return;
                const line = jsonLineAs(Line, text, number);
                if (line?.type === 'error') {
                    sink.trouble(`Yarn failed: ${withoutCredentials(JSON.stringify(line.data ?? null)).slice(0, 200)}`);
                }
                if (line?.type === 'auditAdvisory') {
                    const { id, module_name: name, severity } = line.data.advisory;
                    const key = JSON.stringify([id, name]);
                    if (!seen.has(key))
                        sink.finding(yarn_audit_jsonl_findingOf(line.data.advisory));
                    seen.add(key);
                    severities.add(severity);
                    isSummed = false;
                }
                if (line?.type === 'auditSummary') {
                    const { vulnerabilities, totalDependencies } = line.data;
                    const missing = Object.entries(vulnerabilities).find(([severity, amount]) => amount > 0 && !severities.has(severity));
                    if (missing !== undefined)
                        sink.trouble(`its summary says ${missing[1]} of severity ${missing[0]}, but it lists none: with \`--level\` or \`--summary\` Yarn lists fewer`);
                    if (totalDependencies === 0)
                        sink.trouble('Yarn audited no package');
                    isSummed = true;
                }
            },
            end() {
                if (!isSummed)
                    sink.trouble("Yarn's last line, the summary, is missing");
            }
        };
    }
});
function yarn_audit_jsonl_findingOf({ id, module_name: name, severity, title, url, github_advisory_id: github, cves, patched_versions: fixed, findings }) {
    const message = vulnerabilityMessage({ name, version: findings?.[0]?.version, title, fixed, aliases: cves ?? [] });
    return { severity: yarn_audit_jsonl_severityOf(severity), rule: github ?? cves?.[0] ?? String(id), message, url: url ?? undefined };
}
function isAudit(value) {
    return value?.['type'] === 'auditAdvisory' || value?.['type'] === 'auditSummary';
}

;// CONCATENATED MODULE: ./lib/formats/findings/yarn-npm-audit-jsonl.js





const yarn_npm_audit_jsonl_severityOf = severityWords({ ...usualSeverities, info: 'low', moderate: 'medium' });
const yarn_npm_audit_jsonl_Line = schemas ._H3({
    value: schemas .YjP(),
    children: schemas ._H3({
        ID: schemas .KCZ([schemas .aig(), schemas .YjP()]).nullish(),
        Issue: schemas .YjP(),
        URL: schemas .YjP().nullish(),
        Severity: schemas .YjP(),
        'Vulnerable Versions': schemas .YjP().nullish(),
        'Tree Versions': schemas .YOg(schemas .YjP()).nullish()
    })
});
const yarnNpmAuditJsonl = lineReader({
    id: 'yarn-npm-audit-jsonl',
    name: 'yarn npm audit JSON lines (Yarn 4)',
    purpose: 'findings',
    writtenBy: '`yarn npm audit --all --recursive --json > audit.jsonl` of Yarn 4',
    reference: 'https://yarnpkg.com/cli/npm/audit',
    endless: 'has no mark of its end',
    syntax: 'lines',
    matches: (head) => head.some((line) => isAdvisory(jsonLine(line))),
    visit: (sink) => ({
        line(text, number) {
            const line = jsonLineAs(yarn_npm_audit_jsonl_Line, text, number);
            if (line === undefined) {
                if (text.trim() !== '')
                    sink.trouble(`line ${number} is no JSON: the file is cut, or Yarn failed`);
                return;
            }
            const { ID: id, Issue: title, URL: url, Severity: severity, 'Vulnerable Versions': range, 'Tree Versions': versions } = line.children;
            const message = vulnerabilityMessage({ name: line.value, version: versions?.slice(0, 10).join(', '), title });
            sink.finding({
                severity: yarn_npm_audit_jsonl_severityOf(severity),
                rule: /\/(GHSA(?:-\w{4}){3})$/.exec(url ?? '')?.[1] ?? (id == null ? undefined : String(id)),
                message: range == null ? message : `${message} Vulnerable: ${range}.`,
                url: url ?? undefined
            });
        },
    })
});
function isAdvisory(value) {
    return value !== undefined && isRecord(value['children']) && 'Severity' in value['children'] && 'Issue' in value['children'];
}

;// CONCATENATED MODULE: ./lib/formats/coverage/ratios.js

const mostKept = 5_000_000;
function countHits() {
    const files = new Map();
    let covered = 0;
    let total = 0;
    return {
        add(file, what, isHit) {
            const known = files.get(file) ?? new Map();
            if (known.size === 0)
                files.set(file, known);
            const before = known.get(what);
            if (before === true)
                return;
            known.set(what, isHit);
            if (before === undefined)
                total++;
            if (isHit)
                covered++;
            if (total > mostKept)
                throw new model.ReportRefused('too-large', `has more than ${mostKept} lines, the most that the gate reads`);
        },
        of(file) {
            const known = [...(files.get(file)?.values() ?? [])];
            return { covered: known.filter(Boolean).length, total: known.length };
        },
        all: () => ({ covered, total })
    };
}
function ratios_sumOf(ratios) {
    let covered = 0;
    let total = 0;
    for (const ratio of ratios) {
        covered += ratio.covered;
        total += ratio.total;
    }
    return { covered, total };
}
function ratios_settled(sink, measure, stated, counted) {
    const [first, second] = [stated, counted].filter((ratio) => ratio !== undefined && ratio.total > 0);
    for (const ratio of [stated, counted]) {
        if (ratio !== undefined && ratio.covered > ratio.total)
            sink.trouble(`it says that ${inWords(ratio)} ${measure} are covered, which is more than there are`);
    }
    if (first === undefined || second === undefined)
        return first;
    const [left, right] = [first.covered * second.total, second.covered * first.total];
    if (left === right)
        return first;
    const worse = left < right ? first : second;
    sink.note(`its totals say that ${inWords(first)} ${measure} are covered, and its parts ${inWords(second)}; the worse counts`);
    return worse;
}
function conclude(sink, coverage) {
    if (coverage.lines === undefined && coverage.instructions === undefined)
        sink.trouble('it holds no line that could be covered: nothing was measured');
    sink.total(coverage);
}
function inWords({ covered, total }) {
    return `${covered} of ${total}`;
}

;// CONCATENATED MODULE: ./lib/formats/coverage/cobertura-xml.js




const rounding = 0.011;
const coberturaXml = xmlReader({
    id: 'cobertura-xml',
    name: 'Cobertura XML',
    purpose: 'coverage',
    writtenBy: 'Cobertura, coverage.py, coverlet, gcovr, Istanbul (`--reporter=cobertura`), PHPUnit, ReportGenerator, cargo-tarpaulin',
    reference: 'https://github.com/cobertura/web/blob/master/htdocs/xml/coverage-04.dtd',
    syntax: 'xml',
    matches: (root) => root.name === 'coverage' && root.attributes['line-rate'] !== undefined,
    records: ['line'],
    visit(sink, { attributes: root }) {
        const lines = countHits();
        const branches = new Map();
        return {
            record({ attributes, line: at }, ancestors) {
                const owner = ancestors.findLast(({ name }) => name === 'class')?.attributes['filename'];
                const within = ancestors.findLast(({ name }) => name === 'package')?.attributes['name'];
                const number = wholeNumber(attributes['number']);
                const times = Number(attributes['hits'] || Number.NaN);
                if (owner === undefined || number === undefined || Number.isNaN(times)) {
                    throw new model.ReportRefused('malformed', 'has a <line> without a file, a number or hits', at);
                }
                const file = `${within ?? ''}\n${owner}`;
                lines.add(file, number, times > 0);
                const [, covered, total] = /\((\d{1,9})\/(\d{1,9})\)/.exec(attributes['condition-coverage'] ?? '') ?? [];
                if (covered === undefined)
                    return;
                if (Number(covered) > Number(total))
                    sink.trouble(`it says that ${covered} of ${total} branches of one line are covered`);
                const key = `${file}\n${number}`;
                const before = branches.get(key) ?? { covered: 0, total: 0 };
                branches.set(key, { covered: Math.max(before.covered, Number(covered)), total: Math.max(before.total, Number(total)) });
            },
            end() {
                const stated = ratioOf(root['lines-covered'], root['lines-valid']);
                const counted = lines.all();
                if (stated !== undefined && stated.total > 0 && counted.total === 0)
                    sink.trouble(`it says that there are ${stated.total} lines, but lists none`);
                const settledLines = ratios_settled(sink, 'lines', stated, counted);
                const rate = Number(root['line-rate']);
                if (settledLines !== undefined && !(rate + rounding > settledLines.covered / settledLines.total)) {
                    sink.trouble(`it says that the line rate is ${root['line-rate']}, but that ${settledLines.covered} of ${settledLines.total} lines are covered`);
                }
                const statedBranches = ratioOf(root['branches-covered'], root['branches-valid']);
                conclude(sink, { lines: settledLines, branches: ratios_settled(sink, 'branches', statedBranches, ratios_sumOf(branches.values())) });
            }
        };
    }
});
function ratioOf(covered, total) {
    const [first, second] = [covered, total].map((text) => wholeNumber(text?.replace(/\.0{1,6}$/, '')));
    return first === undefined || second === undefined ? undefined : { covered: first, total: second };
}

;// CONCATENATED MODULE: ./lib/formats/coverage/istanbul-summary-json.js





const measures = ['lines', 'statements', 'functions', 'branches'];
const Measure = schemas ._H3({ total: schemas .aig(), covered: schemas .aig(), pct: schemas .KCZ([schemas .aig(), schemas .YjP()]) });
const istanbul_summary_json_Totals = schemas ._H3({ lines: Measure, statements: Measure, functions: Measure, branches: Measure });
const istanbulSummaryJson = jsonReader({
    id: 'istanbul-summary-json',
    name: 'Istanbul summary JSON',
    purpose: 'coverage',
    writtenBy: 'the reporter `json-summary` of Istanbul, nyc, c8, Jest and Vitest',
    reference: 'https://github.com/istanbuljs/istanbuljs/blob/main/packages/istanbul-reports/lib/json-summary/index.js',
    syntax: 'json',
    matches: (value) => isRecord(value) && isRecord(value['total']) && isRecord(value['total']['lines']) && 'pct' in value['total']['lines'],
    schema: schemas .IeY(isRecord),
    read(summary, sink) {
        const total = part_partOf(istanbul_summary_json_Totals, summary['total'], 'a total');
        const files = Object.entries(summary).filter(([name]) => name !== 'total').map(([, file]) => part_partOf(istanbul_summary_json_Totals, file, 'a file'));
        const coverage = measures.map((measure) => {
            const { pct } = total[measure];
            const stated = whole(total[measure]);
            const counted = files.map((file) => file[measure]);
            if ([total[measure], ...counted].some((one) => !isWhole(one)))
                sink.trouble(`it counts ${measure} that are no whole numbers`);
            const percent = (stated.covered / stated.total) * 100;
            if (stated.total > 0 && (typeof pct === 'string' || Math.abs(pct - percent) > 0.02)) {
                sink.trouble(`it says that ${pct} % of the ${measure} are covered, but counts ${stated.covered} of ${stated.total}`);
            }
            return [measure, ratios_settled(sink, measure, stated, files.length === 0 ? undefined : whole(ratios_sumOf(counted)))];
        });
        conclude(sink, Object.fromEntries(coverage));
    }
});
function whole({ covered, total }) {
    return { covered: Math.floor(covered), total: Math.floor(total) };
}
function isWhole({ covered, total }) {
    return [covered, total].every((count) => Number.isInteger(count) && count >= 0);
}

;// CONCATENATED MODULE: ./lib/formats/coverage/jacoco-xml.js




const parts = new Set(['sessioninfo', 'group', 'package']);
const jacocoXml = xmlReader({
    id: 'jacoco-xml',
    name: 'JaCoCo XML',
    purpose: 'coverage',
    writtenBy: 'JaCoCo (`jacoco:report`, `jacocoTestReport` with `xml.required = true`), Kover',
    reference: 'https://github.com/jacoco/jacoco/blob/master/org.jacoco.report/src/org/jacoco/report/xml/report.dtd',
    syntax: 'xml',
    matches: (root) => root.name === 'report' && root.attributes['name'] !== undefined,
    records: ['counter'],
    visit(sink) {
        const ofReport = new Map();
        const ofPackages = new Map();
        let isKnown = false;
        return {
            open({ name }) {
                isKnown ||= parts.has(name);
            },
            record({ attributes, line }, ancestors) {
                const counters = ancestors.length === 1 ? ofReport : ancestors.at(-1)?.name === 'package' ? ofPackages : undefined;
                if (counters === undefined)
                    return;
                isKnown = true;
                const [missed, covered] = [wholeNumber(attributes['missed']), wholeNumber(attributes['covered'])];
                const type = attributes['type'];
                if (type === undefined || missed === undefined || covered === undefined) {
                    throw new model.ReportRefused('malformed', 'has a <counter> without a type, missed or covered', line);
                }
                const before = counters.get(type) ?? { covered: 0, total: 0 };
                counters.set(type, { covered: before.covered + covered, total: before.total + covered + missed });
            },
            end() {
                if (!isKnown)
                    throw new model.ReportRefused('not-a-report', 'has the root element <report>, but is not of JaCoCo');
                const measure = (type, name) => ratios_settled(sink, name, ofReport.get(type), ofPackages.get(type));
                if (ofReport.size === 0 && ofPackages.size > 0)
                    sink.trouble('it has no counters of the whole report');
                if (ofReport.size > 0 && ofPackages.size === 0)
                    sink.trouble('it has counters of the whole report, but lists no package');
                conclude(sink, {
                    lines: measure('LINE', 'lines'),
                    branches: measure('BRANCH', 'branches'),
                    functions: measure('METHOD', 'methods'),
                    instructions: measure('INSTRUCTION', 'instructions')
                });
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/coverage/lcov.js



const lcov_measures = ['lines', 'branches', 'functions'];
const lcov_parts = new Map([
    ['DA', ['lines', /^(?<what>\d{1,9}),(?<times>-?\d+(?:\.\d+)?(?:e\+?\d+)?)(?:,|$)/i]],
    ['BRDA', ['branches', /^(?<what>\d{1,9},.+),(?<times>-|-?\d+)$/]],
    ['FN', ['functions', /^\d+,(?:\d+,)?(?<name>.*)$/]],
    ['FNDA', ['functions', /^(?<times>-?\d+),(?<name>.*)$/]],
    ['FNL', ['functions', /^(?<what>\d+),\d+/]],
    ['FNA', ['functions', /^(?<what>\d+),(?<times>-?\d+),/]]
]);
const lcov_totals = new Map([
    ['LF', ['lines', 'total']],
    ['LH', ['lines', 'covered']],
    ['BRF', ['branches', 'total']],
    ['BRH', ['branches', 'covered']],
    ['FNF', ['functions', 'total']],
    ['FNH', ['functions', 'covered']]
]);
const lcov = lineReader({
    id: 'lcov',
    name: 'LCOV',
    purpose: 'coverage',
    writtenBy: 'lcov and geninfo, Istanbul, Vitest, `cargo llvm-cov --lcov`, coverlet, `flutter test --coverage`, SimpleCov, Bazel',
    reference: 'https://github.com/linux-test-project/lcov/blob/master/man/geninfo.1',
    syntax: 'lines',
    matches: (head) => head.some((line) => /^SF:./.test(line)) && head.some((line) => /^(?:DA|LF|FN|FNF|FNL|BRDA|BRF):\d|^end_of_record\s*$/.test(line)),
    visit(sink) {
        const hits = { lines: countHits(), branches: countHits(), functions: countHits() };
        const statedOf = new Map();
        let section;
        const add = ({ file, stated, times }, record, value) => {
            const [measure, pattern] = lcov_parts.get(record) ?? [];
            const [total, side] = lcov_totals.get(record) ?? [];
            if (total !== undefined && side !== undefined)
                stated[total] = { ...stated[total], [side]: Number(value) };
            if (measure === undefined || pattern === undefined)
                return /^\d{1,12}$/.test(value);
            const { what, name, times: hit } = pattern.exec(value)?.groups ?? {};
            if (what === undefined && name === undefined)
                return false;
            const time = (times.get(`${record}:${name}`) ?? 0) + 1;
            if (name !== undefined)
                times.set(`${record}:${name}`, time);
            hits[measure].add(file, what ?? `${name}#${time}`, Number(hit) > 0);
            return true;
        };
        const ratioOf = (measure, file, said) => {
            const counted = hits[measure].of(file);
            const { covered, total } = said === 'several' ? {} : (said[measure] ?? {});
            if (covered === undefined || total === undefined)
                return counted;
            if (total > 0 && counted.total === 0 && measure === 'lines')
                sink.trouble(`it says that ${file} has ${total} lines, but lists none`);
            return { covered, total };
        };
        return {
            line(raw, number) {
                const text = raw.trim();
                if (text === '' || text.startsWith('#'))
                    return;
                if (text === 'end_of_record') {
                    if (section !== undefined)
                        statedOf.set(section.file, statedOf.has(section.file) ? 'several' : section.stated);
                    section = undefined;
                    return;
                }
                const [, record, value = ''] = /^([A-Z]{2,8}):(.*)$/.exec(text) ?? [];
                if (record === undefined)
                    return sink.trouble('it holds lines that LCOV does not have');
                if (record === 'SF') {
                    if (section !== undefined)
                        sink.trouble(`what it says of ${section.file} has no end (end_of_record)`);
                    section = { file: value, stated: {}, times: new Map() };
                }
                else if (lcov_parts.has(record) || lcov_totals.has(record)) {
                    if (section === undefined)
                        throw new model.ReportRefused('malformed', `has the record ${record} outside of a file (SF)`, number);
                    if (!add(section, record, value))
                        throw new model.ReportRefused('malformed', `has a record ${record} that cannot be read`, number);
                }
            },
            end() {
                if (section !== undefined)
                    sink.trouble('it ends in the middle of a file: its last end_of_record is missing');
                const coverage = lcov_measures.map((measure) => {
                    const stated = [...statedOf].map(([file, said]) => ratioOf(measure, file, said));
                    return [measure, ratios_settled(sink, measure, ratios_sumOf(stated), hits[measure].all())];
                });
                conclude(sink, Object.fromEntries(coverage));
            }
        };
    }
});

;// CONCATENATED MODULE: ./lib/formats/index.js





















































































;// CONCATENATED MODULE: ./lib/formats/tally.js


const mostTroubles = 20;
const mostHooks = 500;
const tally_mostKept = 200;
const mostMessage = 4096;
const mostTrace = 16_384;
function tallyTests(limits, retries = 'separate') {
    const { notes, troubles, trouble, note } = asides();
    const counts = { passed: 0, failed: 0, error: 0, skipped: 0 };
    let flaky = 0;
    let shard;
    const [red, skippedTests, flakyTests] = [[], [], []];
    const keep = (kept, testCase) => {
        if (kept !== undefined && kept.length < tally_mostKept)
            kept.push(tally_shortened(testCase));
    };
    const add = (testCase) => {
        counts[testCase.result]++;
        if (testCase.result === 'failed' || testCase.result === 'error')
            keep(red, testCase);
        else if (testCase.result === 'skipped')
            keep(skippedTests, testCase);
        else if (testCase.flaky === true) {
            flaky++;
            keep(flakyTests, testCase);
        }
    };
    const attempts = new Map();
    const given = { tests: 0, red: 0, skipped: 0, flaky: 0 };
    const sink = {
        trouble,
        note,
        case(testCase) {
            if (++given.tests > limits.records)
                throw tooMany('test cases', limits.records);
            if (testCase.result === 'skipped')
                given.skipped++;
            else if (testCase.result !== 'passed')
                given.red++;
            else if (testCase.flaky === true)
                given.flaky++;
            if (retries === 'separate')
                return add(testCase);
            const key = JSON.stringify([testCase.suite, testCase.name, testCase.place?.path]);
            attempts.set(key, tally_merged(attempts.get(key), testCase));
        },
        shard(part) {
            shard = part;
        },
        counted: () => ({ ...given })
    };
    const total = () => {
        for (const testCase of attempts.values())
            add(testCase);
        attempts.clear();
        const { passed, failed, error: errors, skipped } = counts;
        return { tests: passed + failed + errors + skipped, passed, failed, errors, skipped, flaky, red: red ?? [], skippedTests: skippedTests ?? [], flakyTests: flakyTests ?? [], ...(shard === undefined ? {} : { shard }) };
    };
    return { sink, total, troubles, notes };
}
function tally_merged(before, after) {
    if (before === undefined || before.result === 'skipped')
        return after;
    if (after.result === 'skipped' || (before.result === 'error' && after.result === 'failed'))
        return before;
    const isFlaky = after.result === 'passed' && (before.result !== 'passed' || before.flaky === true || after.flaky === true);
    return isFlaky ? { ...after, flaky: true } : after;
}
function tallyFindings(limits) {
    const { notes, troubles, trouble, note } = asides();
    const findings = [];
    let amount = 0;
    const hooks = [];
    const looked = (hook) => {
        amount++;
        if (hook !== undefined && hooks.length < mostHooks)
            hooks.push({ ...hook, name: hook.name.slice(0, mostMessage) });
    };
    const finding = (one) => {
        if (findings.length >= limits.records)
            throw tooMany('findings', limits.records);
        const message = withoutCredentials(one.message).slice(0, mostMessage);
        findings.push(message === one.message ? one : { ...one, message });
    };
    return { sink: { trouble, note, finding, looked }, total: () => ({ findings, looked: amount, hooks }), troubles, notes };
}
function tallyCoverage() {
    const { notes, troubles, trouble, note } = asides();
    let coverage = {};
    const total = (one) => {
        coverage = one;
    };
    return { sink: { trouble, note, total }, total: () => coverage, troubles, notes };
}
function asides() {
    const troubles = [];
    const notes = [];
    const add = (list, message) => {
        const plain = withoutCredentials(message).slice(0, mostMessage);
        if (list.length < mostTroubles && !list.includes(plain))
            list.push(plain);
    };
    return { troubles, notes, trouble: (message) => add(troubles, message), note: (message) => add(notes, message) };
}
function tally_shortened(testCase) {
    const { message, trace } = testCase;
    return JSON.parse(JSON.stringify({ ...testCase, message: message?.slice(0, mostMessage), trace: trace?.slice(0, mostTrace) }));
}
function tooMany(what, most) {
    return new model.ReportRefused('too-large', `has more than ${most} ${what}, the most that the gate reads`);
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./lib/formats/xml.js


const xml_mostText = 16_384;
const mostBetweenTags = 128 * 1024 * 1024;
const mostPartsOfRecord = 100_000;
const none = [];
async function walkXml(text, choose, limits) {
    const parser = new saxes .wT({ xmlns: false });
    const clean = new Cleaner();
    const open = [];
    const building = [];
    let visitor;
    let records = [];
    let partsOfRecord = 0;
    let written = 0;
    let piece = '';
    let sinceTag = 0;
    let closing = false;
    let replaced = false;
    let isListening = false;
    const line = () => parser.line + clean.blankLines;
    parser.on('error', (error) => {
        const what = error.message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');
        if (what === 'disallowed character' && illegal.test(piece.charAt(parser.position - written - 1))) {
            replaced = true;
            return;
        }
        if (closing)
            throw new model.ReportRefused('truncated', `ends too early: ${what}`, line());
        throw new model.ReportRefused('malformed', `is not well-formed XML: ${what}`, line());
    });
    parser.on('doctype', (doctype) => {
        if (/[[\]]/.test(doctype))
            throw new model.ReportRefused('malformed', 'has a document type declaration with a subset of its own, which can declare entities', line());
    });
    const listen = () => {
        isListening = true;
        parser.on('text', addText);
        parser.on('cdata', addText);
    };
    const stopListening = () => {
        isListening = false;
        parser.off('text');
        parser.off('cdata');
    };
    const addText = (value) => {
        const element = building.at(-1);
        if (element === undefined || element.text.length >= xml_mostText)
            return;
        const start = value.length > xml_mostText ? copyOf(value.slice(0, xml_mostText)) : value;
        element.text += replaced ? start.replace(allIllegal, '\uFFFD') : start;
    };
    parser.on('opentag', (tag) => {
        sinceTag = 0;
        const attributes = replaced ? legal(tag.attributes) : tag.attributes;
        const element = { name: localName(tag.name), attributes, line: line(), children: tag.isSelfClosing ? none : [], text: '' };
        if (clean.isOdd)
            refuseOddNames(element);
        if (open.length + building.length >= limits.depth)
            throw new model.ReportRefused('too-large', `has elements more than ${limits.depth} levels deep`, line());
        if (building.length > 0) {
            if (++partsOfRecord > mostPartsOfRecord)
                throw new model.ReportRefused('too-large', `has more than ${mostPartsOfRecord} elements in one <${building[0]?.name}>`, line());
            building.at(-1)?.children.push(element);
            building.push(element);
            return;
        }
        if (records.includes(element.name)) {
            partsOfRecord = 0;
            building.push(element);
            if (!tag.isSelfClosing && !isListening)
                listen();
            return;
        }
        if (isListening)
            stopListening();
        if (visitor === undefined) {
            const chosen = choose(element);
            visitor = chosen.visitor;
            records = chosen.reader.records;
        }
        else {
            visitor.open?.(element, open);
        }
        open.push(element);
    });
    parser.on('closetag', () => {
        sinceTag = 0;
        const element = building.pop();
        if (element === undefined) {
            const closed = open.pop();
            if (closed !== undefined && open.length > 0)
                visitor?.close?.(closed, open);
        }
        else if (building.length === 0) {
            visitor?.record(element, open);
        }
    });
    const write = (next) => {
        written += piece.length;
        piece = next;
        parser.write(next);
    };
    for await (const chunk of text) {
        write(clean.take(chunk));
        sinceTag += chunk.length;
        if (sinceTag > mostBetweenTags)
            throw new model.ReportRefused('too-large', `has more than ${mostBetweenTags / 1024 / 1024} MiB between two tags`, line());
    }
    closing = true;
    write(clean.rest());
    parser.close();
    visitor?.end?.();
    return { replaced: replaced || clean.hasReplaced };
}
function legal(attributes) {
    const pairs = Object.entries(attributes).map(([name, value]) => [name, value.replace(allIllegal, '\uFFFD')]);
    return Object.assign(Object.create(null), Object.fromEntries(pairs));
}
function refuseOddNames({ name, attributes, line }) {
    if ([name, ...Object.keys(attributes)].some((one) => one.includes('\uFFFD'))) {
        throw new model.ReportRefused('malformed', 'has a name with a byte that its encoding does not have', line);
    }
}
function localName(name) {
    const colon = name.indexOf(':');
    return colon < 0 ? name : name.slice(colon + 1);
}
function copyOf(text) {
    return Buffer.from(text, 'utf16le').toString('utf16le');
}
const illegal = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const allIllegal = new RegExp(illegal, 'g');
const reference = /&#(?:x([0-9a-fA-F]{1,8})|([0-9]{1,10}));/g;
const unfinishedReference = /&#?[0-9a-zA-Z]{0,11}$/;
class Cleaner {
    hasReplaced = false;
    isOdd = false;
    blankLines = 0;
    kept = '';
    hasBegun = false;
    take(chunk) {
        const text = this.hasBegun ? this.kept + chunk : this.begun(this.kept + chunk);
        const cut = unfinishedReference.exec(text.slice(-13))?.[0].length ?? 0;
        this.kept = text.slice(text.length - cut);
        return this.clean(text.slice(0, text.length - cut));
    }
    rest() {
        return this.clean(this.kept);
    }
    begun(text) {
        const begun = text.trimStart();
        this.blankLines += text.slice(0, text.length - begun.length).split('\n').length - 1;
        this.hasBegun = begun !== '';
        return begun;
    }
    clean(text) {
        this.isOdd ||= text.includes('\uFFFD');
        if (!text.includes('&#'))
            return text;
        return text.replace(reference, (whole, hex, decimal) => {
            if (isCharacter(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)))
                return whole;
            this.hasReplaced = true;
            return '\uFFFD';
        });
    }
}
function isCharacter(code) {
    return code === 0x9 || code === 0xa || code === 0xd || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}

;// CONCATENATED MODULE: ./lib/formats/read.js










const read_all = Object.values(formats_namespaceObject);
const headLength = 65_536;
const headLines = 200;
async function readReport(chunks, request = {}) {
    try {
        return await read(chunks, request);
    }
    catch (error) {
        const isTooMuch = error instanceof RangeError && /call stack|string length/i.test(error.message);
        throw isTooMuch ? new model.ReportRefused('too-large', 'is nested more deeply, or has longer parts, than the gate reads') : error;
    }
}
async function read(chunks, request) {
    const limits = { ...defaultLimits, ...request.limits };
    const forced = request.format === undefined ? undefined : readerOf(request.format);
    const text = decoded(chunks, limits.streamBytes);
    const head = await headOf(text);
    const whole = resumed(head, text);
    const start = head.trimStart();
    if (start === '')
        throw new model.ReportRefused('empty', 'is empty');
    const open = (reader) => openReader(reader, limits, request);
    if (forced?.syntax === 'xml' || (forced === undefined && start.startsWith('<'))) {
        if (!start.startsWith('<'))
            throw new model.ReportRefused('not-a-report', `does not begin as XML, and so is not ${forced?.name}`, 1);
        if (/^<(?:!doctype\s+)?html[\s>]/i.test(start))
            throw new model.ReportRefused('not-a-report', 'is a web page, perhaps one that tells of an error', 1);
        return fromXml(whole, forced, open, limits);
    }
    const lineReaders = read_all.filter((reader) => reader.syntax === 'lines');
    const matching = forced?.syntax === 'lines' ? [forced] : forced === undefined ? lineReaders.filter((reader) => reader.matches(read_linesOf(head))) : [];
    if (matching.length > 0) {
        const { reader, sink, finish } = open(theOne(matching));
        await walkLines(whole, reader.visit(sink));
        return finish();
    }
    if (forced === undefined && !/^[[{]|^null\s*$/.test(start))
        throw unknown();
    return fromJson(await gathered(whole, limits.jsonBytes), forced, open);
}
async function fromXml(text, forced, open, limits) {
    let opened;
    const choose = (root) => {
        const matching = read_all.filter((reader) => reader.syntax === 'xml' && (forced === undefined || forced === reader) && reader.matches(root));
        if (matching.length === 0)
            throw new model.ReportRefused('not-a-report', `has the root element <${root.name}>, which is not ${forced?.name ?? 'that of a report the gate knows'}`, root.line);
        opened = open(theOne(matching));
        const reader = opened.reader;
        return { reader, visitor: reader.visit(opened.sink, root) };
    };
    const { replaced } = await walkXml(text, choose, limits);
    if (opened === undefined)
        throw new model.ReportRefused('not-a-report', 'holds no XML element');
    if (replaced)
        opened.sink.note('holds characters that XML does not have; they were read as U+FFFD');
    return opened.finish();
}
function fromJson(text, forced, open) {
    const value = parseJson(text, forced);
    const candidates = read_all.filter((reader) => reader.syntax === 'json' && (forced === undefined || forced === reader));
    const isBare = value === null || (Array.isArray(value) && value.length === 0);
    const matching = candidates.filter((reader) => (isBare ? forced !== undefined && reader.emptyIsClean : reader.matches(value)));
    if (matching.length === 0) {
        if (forced === undefined && isBare) {
            throw new model.ReportRefused('ambiguous', `holds only ${text.trim().slice(0, 10)}, which says nothing of who wrote it: name the format with \`format\``);
        }
        throw forced === undefined ? unknown(errorOf(value)) : new model.ReportRefused('not-a-report', `is JSON, but not ${forced.name}${errorOf(value)}`);
    }
    const { reader, sink, finish } = open(theOne(matching));
    const parsed = reader.schema.safeParse(value);
    if (!parsed.success) {
        const detail = errors .S1(parsed.error).replaceAll(/\s*\n\s*/g, ' ').replace(/^✖ /, '').slice(0, 300);
        throw new model.ReportRefused('malformed', `looks like ${reader.name}, but breaks its format: ${detail}${errorOf(value)}`);
    }
    ;
    reader.read(parsed.data, sink);
    return finish();
}
function parseJson(text, forced) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        const detail = error instanceof Error ? error.message : '';
        const isAtEnd = Number(/ at position (\d+)/.exec(detail)?.[1]) >= text.trimEnd().length;
        if (isAtEnd || /unexpected end|unterminated/i.test(detail))
            throw new model.ReportRefused('truncated', 'ends before its JSON does');
        if (forced === undefined && !/^\s*(?:\{\s*["}]|\[\s*[[\]{"\d])/.test(text))
            throw unknown();
        const at = / at position (\d+)/.exec(detail)?.[1];
        throw new model.ReportRefused('malformed', 'is not JSON', at === undefined ? undefined : text.slice(0, Number(at)).split('\n').length);
    }
}
function errorOf(value) {
    if (typeof value !== 'object' || value === null || !('error' in value))
        return '';
    return `; it holds an error instead: ${withoutCredentials(JSON.stringify(value.error)).slice(0, 200)}`;
}
function openReader(reader, limits, { purpose, retries }) {
    if (purpose !== undefined && reader.purpose !== purpose) {
        throw new model.ReportRefused('other-purpose', `is ${reader.name}, a report of ${reader.purpose}, not of ${purpose}`);
    }
    const common = (tally) => ({
        format: reader.id,
        troubles: tally.troubles,
        notes: tally.notes,
        ...(reader.endless === undefined ? {} : { endless: reader.endless })
    });
    if (reader.purpose === 'tests') {
        const tally = tallyTests(limits, retries);
        return { reader, sink: tally.sink, finish: () => ({ purpose: 'tests', run: tally.total(), ...common(tally) }) };
    }
    if (reader.purpose === 'findings') {
        const tally = tallyFindings(limits);
        return { reader, sink: tally.sink, finish: () => ({ purpose: 'findings', scan: tally.total(), ...common(tally) }) };
    }
    const tally = tallyCoverage();
    return { reader, sink: tally.sink, finish: () => ({ purpose: 'coverage', coverage: tally.total(), ...common(tally) }) };
}
function readerOf(id) {
    const reader = read_all.find((one) => one.id === id);
    const ids = read_all.map((one) => one.id);
    if (reader === undefined)
        throw new model.ReportRefused('not-a-report', `cannot be read as "${id}"${(0,core_text .au)(id, ids)}: the gate knows ${(0,core_text .Zv)(ids, 100)}`);
    return reader;
}
function theOne(matching) {
    const [reader, ...others] = matching;
    if (reader === undefined)
        throw unknown();
    if (others.length > 0)
        throw new model.ReportRefused('ambiguous', `could be ${(0,core_text .Zv)(matching.map(({ name }) => name))}: name one with \`format\``);
    return reader;
}
function unknown(detail = '') {
    return new model.ReportRefused('not-a-report', `is in none of the ${(0,core_text .U9)(read_all.length, 'format')} that the gate knows${detail}`);
}
async function headOf(text) {
    let head = '';
    while (head.length < headLength) {
        const next = await text.next();
        if (next.done === true)
            break;
        head += next.value;
    }
    return head;
}
async function* resumed(head, rest) {
    yield head;
    yield* rest;
}
function read_linesOf(head) {
    return head.split('\n', headLines).map(plainLine);
}
async function gathered(text, most) {
    const parts = [];
    let length = 0;
    for await (const part of text) {
        length += part.length;
        if (length > most)
            throw tooLarge(most);
        parts.push(part);
    }
    return parts.join('');
}


  })

};
