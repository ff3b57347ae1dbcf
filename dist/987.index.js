export const id = 987;
export const ids = [987];
export const modules = {

  9721:
  ((module, __unused_webpack_exports, __webpack_require__) => {


const Dispatcher = __webpack_require__(883)
const ProxyAgent = __webpack_require__(6672)
const { fetch } = __webpack_require__(4398)

Object.assign(Dispatcher.prototype, __webpack_require__(6615))

module.exports = { fetch, ProxyAgent }


  }),

  683:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  runAction: () => (  runAction)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/outcome.js
var core_outcome = __webpack_require__(1307);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(566);
// EXTERNAL MODULE: ./lib/report/exceptions.js
var exceptions = __webpack_require__(498);
// EXTERNAL MODULE: ./lib/report/one-line.js
var one_line = __webpack_require__(4037);
// EXTERNAL MODULE: ./lib/report/words.js
var words = __webpack_require__(8191);
;// CONCATENATED MODULE: ./lib/report/annotations.js







const most = { perLevel: 10, message: 4096, title: 255, path: 1024 };
const share = { decision: 3800, seen: 1200, wanted: 800, urls: 3, url: 190, remedy: 1500 };
function annotations(result) {
    const blocking = result.allowed ? 'warning' : 'error';
    const others = result.criteria.filter((criterion) => !(0,core_outcome .B)(criterion.outcome));
    const candidates = [
        ...ofDecision(result, blocking),
        ...ofBypass(result, blocking),
        ...inTurn([
            ofProblems(result.proposedPolicy, blocking, 'Deployment gate: the changed policy is wrong'),
            ...(0,decide .i)(result.criteria).map((criterion) => ofCriterion(criterion, blocking))
        ]),
        ...inTurn([...(0,one_line .u)(result), ...others].map((criterion) => ofCriterion(criterion, 'warning'))),
        ...ofWaivers(result),
        ...result.notices.map((notice) => candidate('the gate', 'notice', 'Deployment gate', () => plain(notice)))
    ];
    return ['error', 'warning', 'notice'].flatMap((level) => withinLimit(level, candidates));
}
function problemAnnotations(problems) {
    return withinLimit('error', ofProblems(problems, 'error', 'Deployment gate: no-go, the configuration is wrong'));
}
function ofDecision(result, level) {
    if (result.decision === 'go')
        return [];
    const hint = 'The job summary says of each what was wanted, what was seen, and how to mend it.';
    const message = () => `${plain((0,one_line .Z)(result), share.decision)}\n${hint}`;
    const through = result.bypass?.status === 'used' ? ', let through by a bypass' : '';
    return [candidate('the gate', level, `Deployment gate: no-go${through}`, message)];
}
function ofBypass(result, blocking) {
    const status = result.bypass?.status;
    if (status === undefined || status === 'used')
        return [];
    const message = () => (0,exceptions .ov)(result).map((line) => plain(line, share.seen)).join('\n');
    return [candidate('the bypass', status === 'refused' ? blocking : 'warning', 'Deployment gate: the bypass has no effect', message)];
}
function ofWaivers(result) {
    const warnings = (0,exceptions .QU)(result).filter(({ level }) => level === 'warning');
    return warnings.map(({ criterion, text }) => candidate(criterion, 'warning', 'Deployment gate: a waiver', () => plain(text)));
}
function ofProblems(problems, level, title) {
    return problems.map(({ message, place }) => candidate(place?.path ?? 'the inputs', level, title, () => located(plain(message), place), place));
}
function ofCriterion(criterion, blocking) {
    const { outcome, id } = criterion;
    const title = (0,neutralise .Jj)(`${plain((0,words .Pf)(criterion), 200)}: ${(0,words .c2)(criterion)}`, most.title);
    if (outcome.status === 'waived')
        return [candidate(id, 'warning', title, () => bare(criterion))];
    const stopped = (0,core_outcome .B)(outcome);
    const isWrong = (finding) => stopped && finding.level === 'error';
    const annotate = (findings) => {
        const place = findings[0]?.place;
        const message = () => located(findings.map((finding) => plain(finding.message)).join('\n'), place);
        if (!findings.some(isWrong))
            return candidate(id, 'warning', title, message, place);
        return candidate(id, blocking, title, () => withRemedy(message(), criterion), place);
    };
    const telling = outcome.findings.filter((finding) => finding.level !== 'note');
    const placed = telling.filter((finding) => finding.place !== undefined);
    const unplaced = telling.filter((finding) => finding.place === undefined);
    const placesSayItAll = placed.some(isWrong) && !unplaced.some(isWrong);
    const asides = unplaced.filter((finding) => !isWrong(finding));
    return [
        ...(stopped && !placesSayItAll ? [candidate(id, blocking, title, () => bare(criterion))] : []),
        ...byPlace(placed).map(annotate),
        ...(asides.length > 0 ? [annotate(asides)] : [])
    ];
}
function bare(criterion) {
    const { seen, wanted } = criterion.outcome;
    const urls = new Set((0,words .WX)(criterion.outcome).flatMap(({ level, url }) => (level === 'note' || url === undefined ? [] : [url])));
    const where = [...urls].slice(0, share.urls).map((url) => plain(url, share.url));
    const lines = [`Seen: ${plain(seen, share.seen)}`, `Wanted: ${plain(wanted, share.wanted)}`];
    return withRemedy([...lines, ...(where.length === 0 ? [] : [`Where: ${where.join(' ')}`])].join('\n'), criterion);
}
function withRemedy(message, { outcome, help }) {
    const lines = [(0,words .SM)(outcome), ...(help?.trim().split('\n') ?? [])].filter((line) => line !== undefined);
    const remedy = (0,neutralise .Jj)(`\nRemedy: ${lines.map((line) => plain(line)).join('\n')}`, share.remedy);
    return (0,neutralise .Jj)(message, most.message - remedy.length) + remedy;
}
function located(message, place) {
    return place === undefined || isPlain(place.path) ? message : `${plain((0,words .Z9)(place), most.path)}: ${message}`;
}
function isPlain(path) {
    return path.length <= most.path && (0,neutralise .Ig)(path) === path;
}
function candidate(about, level, title, message, place) {
    return { about, level, write: () => ({ level, title, message: (0,neutralise .Jj)(message(), most.message), ...position(place) }) };
}
function position(place) {
    if (place === undefined || !isPlain(place.path))
        return {};
    const { path, line, column } = place;
    if (line === undefined)
        return { file: path };
    return { file: path, line, ...(column === undefined ? {} : { column }) };
}
function byPlace(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const key = JSON.stringify([finding.place?.path, finding.place?.line]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [finding]);
        else
            group.push(finding);
    }
    return [...groups.values()];
}
function inTurn(lists) {
    const rounds = lists.reduce((longest, list) => Math.max(longest, list.length), 0);
    return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list[round] ?? [])).flat();
}
function withinLimit(level, candidates) {
    const all = candidates.filter((one) => one.level === level);
    const shown = all.length <= most.perLevel ? all : all.slice(0, most.perLevel - 1);
    const rest = all.slice(shown.length);
    const more = rest.length === 0 ? [] : [rolledUp(level, rest)];
    return [...shown.map(({ write }) => write()), ...more];
}
function rolledUp(level, rest) {
    const about = (0,core_text .Zv)([...new Set(rest.map((one) => one.about))].map((name) => plain(name, 100)), 20);
    const what = `${(0,core_text .U9)(rest.length, `more ${level}`)}, about ${about}`;
    const message = `${what}. GitHub shows ${most.perLevel} per step; the job summary has them all.`;
    return { level, title: `Deployment gate: ${rest.length} more`, message };
}
function plain(text, units = most.message) {
    return (0,neutralise .Jj)((0,neutralise .Ig)((0,neutralise .Jj)(text, units)), units);
}
function workflowCommand({ level, title, message, file, line, column }) {
    const properties = Object.entries({ file, line, col: column, title }).flatMap(([key, value]) => value === undefined ? [] : [`${key}=${escapeData(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`]);
    return `::${level} ${properties.join(',')}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

;// CONCATENATED MODULE: ./lib/report/markdown.js


function writer({ repository, commit }, serverUrl, units) {
    const base = [serverUrl.replace(/\/+$/, ''), ...[repository.owner, repository.name].map(segment)].join('/');
    const text = (raw) => (0,neutralise .Bm)((0,neutralise .Jj)(raw, units));
    const code = (raw) => (0,neutralise .m6)((0,neutralise .Jj)(raw, units));
    const link = (raw, url) => {
        const target = url === undefined ? undefined : (0,neutralise .sU)(url);
        return target === undefined ? code(raw) : `[${code(raw)}](${target})`;
    };
    return {
        text,
        code,
        lines: (raw) => (0,neutralise .Jj)(raw.trim(), units).split('\n').map(neutralise .Bm).join('<br>'),
        url: (raw) => {
            const target = (0,neutralise .sU)(raw);
            return target === undefined ? code(raw) : `[open](${target})`;
        },
        commit: (raw) => link(raw, `${base}/commit/${segment(commit)}`),
        place: (place) => link((0,words .Z9)(place), fileUrl(`${base}/blob/${segment(commit)}`, place))
    };
}
function fileUrl(tree, { path, line }) {
    const segments = path.split('/');
    if (segments.some((part) => part === '' || part === '.' || part === '..'))
        return undefined;
    const source = line !== undefined && /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : '';
    return `${[tree, ...segments.map(segment)].join('/')}${source}${line === undefined ? '' : `#L${line}`}`;
}
function segment(text) {
    return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}

;// CONCATENATED MODULE: ./lib/report/filled-in.js

const marks = { met: '✅', unmet: '❌', pending: '⏳', waived: '🟡', 'not-applicable': '➖', ticked: '☑️', open: '⬜' };
const filled_in_words = {
    met: 'met by the evidence',
    unmet: 'not met',
    pending: 'pending',
    waived: 'waived',
    'not-applicable': 'not applicable',
    ticked: 'ticked by hand',
    open: 'not ticked'
};
const mostEvidence = 300;
const deepest = 6;
function documentsOf({ criteria }) {
    return criteria.flatMap((criterion) => {
        const { outcome } = criterion;
        const document = outcome.status === 'waived' ? outcome.original.document : outcome.document;
        return document === undefined ? [] : [{ criterion, document }];
    });
}
function filledIn(result, { serverUrl = 'https://github.com' } = {}) {
    const documents = documentsOf(result);
    if (documents.length === 0)
        return undefined;
    const write = writer(result.subject, serverUrl, 4096);
    return documents.map(({ document }) => `${[...filledInLines(document, 0, write)].join('\n')}\n`).join('\n---\n\n');
}
function* filledInLines(document, below, write) {
    yield `_${write.text(document.name)}, filled in by the gate:_ ${Object.keys(marks).map((state) => `${marks[state]} ${filled_in_words[state]}`).join(' · ')}`;
    let before;
    for (const line of document.lines) {
        if (line.kind !== 'item' || before !== 'item')
            yield '';
        yield written(line, below, write);
        before = line.kind;
    }
}
function written(line, below, write) {
    const { kind, level = 0, marker = '-', text, state } = line;
    switch (kind) {
        case 'heading':
            return `${'#'.repeat(Math.min(level + below, deepest))} ${write.text(text)}`;
        case 'rule':
            return text.startsWith('_') ? write.text(text) : '---';
        case 'code':
            return `<pre>${text.split('\n').map(write.code).join('\n')}</pre>`.replaceAll(/<\/?code>/g, '');
        case 'line':
            return state === undefined ? write.text(unmarked(text)) : `${marks[state]} ${write.text(unmarked(text))}${evidence(line, write)}`;
        case 'item':
            return `${'    '.repeat(level)}${/^\d/.test(marker) ? marker : '-'} ${ticked(state)}${write.text(unmarked(text))}${evidence(line, write)}`;
    }
}
function unmarked(text) {
    return text.replace(/^(?:[✅❌⏳🟡➖☑⬜☐✔✗✘\s]|\ufe0f)+/u, '');
}
function ticked(state) {
    return state === undefined ? '' : `${marks[state]} `;
}
function evidence({ criteria = [], seen, place, url }, write) {
    if (criteria.length === 0)
        return '';
    const links = [...(place === undefined ? [] : [write.place(place)]), ...(url === undefined ? [] : [write.url(url)])];
    const said = seen === undefined ? '' : ` ${write.text(seen.length > mostEvidence ? `${seen.slice(0, mostEvidence)}…` : seen)}`;
    return ` — ${criteria.map(write.code).join(', ')}:${said}${links.length === 0 ? '' : ` (${links.join(', ')})`}`;
}

// EXTERNAL MODULE: ./lib/report/json.js
var json = __webpack_require__(7406);
// EXTERNAL MODULE: ./lib/core/duration.js
var core_duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/core/subject.js
var core_subject = __webpack_require__(6143);
// EXTERNAL MODULE: ./lib/gate/earlier.js
var earlier = __webpack_require__(3811);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
;// CONCATENATED MODULE: ./lib/report/summary.js









const details = [
    { text: 4096, findings: 50, places: 10, items: 1000 },
    { text: 4096, findings: 0, places: 10, items: 1000, note: 'the lists of findings are left out' },
    { text: 200, findings: 0, places: 1, items: 1000, note: 'the lists of findings are left out, and texts are cut' },
    { text: 80, findings: 0, places: 1, items: 20, note: 'most is left out, and texts are cut' }
];
const mostBytes = 1024 * 1024;
const longestDecision = 1000;
const longestNames = 200;
const icons = { passed: '✅', failed: '❌', pending: '⏳', error: '⚠️', waived: '🟡', 'not-applicable': '➖' };
function summary(result, options = {}) {
    const { serverUrl = 'https://github.com' } = options;
    for (const detail of details) {
        const text = joinWithin(mostBytes, render(result, detail, writer(result.subject, serverUrl, detail.text)));
        if (text !== undefined)
            return text;
    }
    return `${heading(result)}\n`;
}
function joinWithin(most, lines) {
    const kept = [];
    let bytes = 0;
    for (const line of lines) {
        bytes += Buffer.byteLength(line) + 1;
        if (bytes >= most)
            return undefined;
        kept.push(`${line}\n`);
    }
    return kept.join('');
}
function* render(result, detail, write) {
    const { criteria, proposedPolicy, notices, leftToGitHub } = result;
    const { items, note, findings } = detail;
    const describe = (criterion, index) => block(criterion, index > 0, detail, write);
    const decision = (0,neutralise .Bm)((0,neutralise .Jj)((0,one_line .Z)(result), longestDecision));
    yield* [heading(result), '', `**${decision}**`, '', about(result, write)];
    if (note !== undefined)
        yield* ['', `> ${tooLong} ${note}. The file that the output \`result\` names holds it all.`];
    yield* section('Bypass', upTo(items, (0,exceptions .ov)(result), (line) => [`- ${write.text(line)}`]));
    yield* section('What is missing', upTo(items, (0,decide .i)(criteria), describe, '\n'));
    const problems = upTo(items, proposedPolicy, (problem) => [`- ${withPlace(problem, write)}`]);
    yield* section(`The changed policy has ${(0,core_text .U9)(proposedPolicy.length, 'problem')}`, problems);
    yield* section('Only reported', upTo(items, (0,one_line .u)(result), describe, '\n'));
    yield* section('All criteria', table(criteria, items, write));
    if (findings > 0)
        for (const criterion of criteria)
            yield* fold(criterion, findings, write);
    if (findings > 0)
        for (const { criterion, document } of documentsOf(result))
            yield* ['', `<details><summary>${write.text(criterion.id)}: the checklist filled in</summary>`, '', ...filledInLines(document, 2, write), '', '</details>'];
    const waivers = upTo(items, (0,exceptions .QU)(result), ({ level, text }) => [`- ${level === 'warning' ? '⚠️ ' : ''}${write.text(text)}`]);
    yield* section('Waivers', waivers);
    yield* section('Notices', upTo(items, notices, (notice) => [`- ${write.text(notice)}`]));
    const left = upTo(items, leftToGitHub, (one) => [`- ${named(one, write)} · ${write.text(one.kind)}`]);
    yield* section('Left to GitHub', left);
    yield* ['', `Policy: ${write.text((0,words .wy)(result.policy))}. Decided at ${write.text(result.decidedAt)}.`];
}
const tooLong = 'This would be too long for GitHub:';
function heading({ decision, allowed, bypass }) {
    if (decision === 'go')
        return '## ✅ Deployment gate: go';
    const why = bypass?.status === 'used' ? `bypass by ${(0,neutralise .Bm)((0,neutralise .Jj)((0,exceptions .Nn)(bypass), longestNames))}` : 'enforcement: evaluate';
    return `## ⛔ Deployment gate: no-go${allowed ? `, but the run goes on all the same (${why})` : ''}`;
}
function about({ subject, stage }, write) {
    const parts = [
        write.text((0,core_subject .f)(subject.repository)),
        `commit ${write.commit((0,core_subject .F)(subject.commit))}`,
        ...(subject.tag === undefined ? [] : [`tag ${write.code(subject.tag)}`]),
        ...(subject.version === undefined ? [] : [`version ${write.code(subject.version)}`]),
        ...(subject.pullRequest === undefined ? [] : [`pull request ${subject.pullRequest}`]),
        `stage ${write.code(stage)}`,
        `event ${write.code(subject.event)}`,
        ...(subject.actor === undefined ? [] : [`started by ${write.code(subject.actor)}`])
    ];
    return parts.join(' · ');
}
function* block(criterion, apart, { places }, write) {
    const { outcome, help, kind } = criterion;
    const remedy = (0,words .SM)(outcome);
    const where = outcome.findings.filter(words .Rt);
    if (apart)
        yield '';
    yield `#### ${icons[outcome.status]} ${named(criterion, write)} · ${write.text(kind)} · ${(0,words .c2)(criterion)}`;
    yield* ['', `- **Wanted:** ${write.text(outcome.wanted)}`, `- **Seen:** ${write.text(outcome.seen)}`];
    if (where.length > 0)
        yield '- **Where:**';
    yield* upTo(places, where, (finding) => [`  - ${withPlace(finding, write)}`], '  - ');
    if (remedy !== undefined)
        yield `- **Remedy:** ${write.text(remedy)}`;
    if (help !== undefined)
        yield `- **Help:** ${write.lines(help)}`;
}
function* table(criteria, items, write) {
    if (criteria.length > 0)
        yield* ['| Outcome | Criterion | Kind | Reason | Seen |', '| --- | --- | --- | --- | --- |'];
    const row = (criterion) => {
        const { status, reason, seen } = criterion.outcome;
        const what = [`${icons[status]} ${(0,words .c2)(criterion)}`, named(criterion, write), write.text(criterion.kind)];
        return [`| ${[...what, write.code(reason), write.text(seen)].join(' | ')} |`];
    };
    yield* upTo(items, criteria, row, '| ');
}
function* fold({ id, outcome }, most, write) {
    const findings = (0,words .WX)(outcome);
    if (findings.length === 0)
        return;
    yield* ['', `<details><summary>${write.text(id)}: ${(0,core_text .U9)(findings.length, 'finding')}</summary>`, ''];
    yield* upTo(most, findings, (finding) => [`- ${finding.level}: ${withPlace(finding, write)}`]);
    yield* ['', '</details>'];
}
function named({ id, name }, write) {
    return id === name ? write.code(id) : `${write.text(name)} (${write.code(id)})`;
}
function withPlace({ message, place, url }, write) {
    const where = [...(place === undefined ? [] : [write.place(place)]), ...(url === undefined ? [] : [write.url(url)])];
    return where.length === 0 ? write.text(message) : `${write.text(message)} (${where.join(', ')})`;
}
function* section(title, content) {
    let begun = false;
    for (const line of content) {
        if (!begun)
            yield* ['', `### ${title}`, ''];
        begun = true;
        yield line;
    }
}
function* upTo(most, items, write, before = '- ') {
    for (const [index, item] of items.slice(0, most).entries())
        yield* write(item, index);
    if (items.length > most)
        yield `${before}… and ${items.length - most} more`;
}

;// CONCATENATED MODULE: ./lib/report/log-stages.js



const notRecorded = 'not recorded';
const mostMatches = 20;
const holding = ['passed', 'not-applicable', 'waived'];
function minuteOf(moment) {
    return `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function decisionOf(record) {
    const { decision, met, active, waived, unmet, stoppedBy, omitted } = record;
    const share = `${met} of ${active} criteria met`;
    const causes = [
        ...(stoppedBy === undefined ? [] : [`the gate was stopped (${stoppedBy}) before it was done`]),
        ...(unmet.length === 0 ? [] : [`${share}, not met: ${names(unmet)}`])
    ];
    const parts = [
        decision === 'go' ? `go (${share})` : `no-go: ${causes.length === 0 ? share : causes.join('; ')}`,
        ...(waived.length === 0 ? [] : [`waived: ${(0,core_text .Zv)(waived.map(({ id, until }) => `${id} (until ${until})`))}`]),
        ...(omitted === undefined ? [] : [`${omitted} criteria are not in the record`]),
        ...goesOn(record)
    ];
    return parts.join('; ');
}
function goesOn({ decision, allowed, bypass }) {
    if (decision === 'go' || !allowed)
        return [];
    if (bypass === undefined)
        return ['the run went on all the same (enforcement: evaluate)'];
    const who = (0,exceptions .Nn)({ ...bypass, status: 'used', criteria: [] });
    return [`the run went on all the same (bypass by ${who}: ${bypass.reason})`];
}
function issuesOf({ decision, unmet, criteria, warnings }) {
    const reported = criteria.filter(({ enforcement, status }) => enforcement === 'evaluate' && !holding.includes(status));
    const issues = [
        ...(unmet.length === 0 ? [] : [`${unmet.length} not met: ${names(unmet)}`]),
        ...(reported.length === 0 ? [] : [`${reported.length} only reported: ${names(reported)}`]),
        ...(warnings === 0 ? [] : [(0,core_text .U9)(warnings, 'warning')])
    ];
    if (issues.length > 0)
        return issues.join('; ');
    return decision === 'go' ? 'none' : 'a no-go, although nothing is recorded as not met';
}
function names(criteria) {
    return (0,core_text .Zv)(criteria.map(({ name, status }) => `${name} (${status})`));
}
function decidedAt(stages) {
    return stages.flatMap(({ stage, criteria }) => criteria.map((criterion) => ({ ...criterion, stage })));
}
function evidenceOf(words, criteria, write) {
    const found = criteria.filter(({ id, name }) => [id, name].some((text) => hasWords(text, words)));
    const more = found.length > mostMatches ? [`… and ${found.length - mostMatches} more`] : [];
    return [...found.slice(0, mostMatches).map((one) => outcomeText(one, write)), ...more].join(' · ') || notRecorded;
}
function hasWords(text, words) {
    const present = new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
    return words.every((word) => present.has(word));
}
function outcomeText({ id, stage, status, enforcement, seen }, write) {
    const what = enforcement === 'evaluate' ? `${status} (evaluate)` : status;
    return `${icons[status]} ${what}: ${write.text(seen)} (${write.code(id)} at ${write.code(stage)})`;
}

;// CONCATENATED MODULE: ./lib/report/log.js











const longestText = 1000;
const mostItems = 50;
function deploymentLog(result, { serverUrl }) {
    const stages = [...(result.earlier ?? []), (0,earlier .zv)(result, Infinity)];
    const before = stages.findLast(({ stage }) => stage === schema .sr);
    const log = { result, write: writer(result.subject, serverUrl, longestText), stages, before };
    const sections = [head(log), preDeployment(log), approvals(log), deployment(log), postDeployment(log), notes(log)];
    return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
function head({ result, write, stages, before }) {
    const { tag, commit } = result.subject;
    const version = write.text(tag ?? result.subject.version ?? notRecorded);
    const actors = new Map(stages.flatMap(({ actor }) => (actor === undefined ? [] : [[actor.toLowerCase(), `@${actor}`]])));
    const environment = stages.at(-1)?.environment ?? before?.environment;
    const fields = [
        ['Deployment Date/Time', minuteOf(result.decidedAt)],
        ['Deployed By', write.text([...actors.values()].join(', ') || notRecorded)],
        ['Version', `${version} (commit ${write.commit((0,core_subject .F)(commit))})`],
        ['Environment', write.text(environment ?? notRecorded)]
    ];
    return ['## Deployment Log', '', ...fields.map(([name, value]) => `**${name}**: ${value}  `)];
}
function preDeployment(log) {
    const { before, write } = log;
    const decided = before === undefined ? notRecorded : `${mark(before)} ${write.text(decisionText(before, log))}`;
    return [
        ...log_heading('Pre-Deployment'),
        evidenceField('Backup created', ['backup'], log),
        evidenceField('Snapshot created', ['snapshot'], log),
        `- Pre-flight checks: ${decided}`,
        `- Issues found: ${write.text(before === undefined ? notRecorded : issuesOf(before))}`
    ];
}
function approvals({ stages, write }) {
    const given = decidedAt(stages).filter(({ kind }) => kind === 'approvals');
    const lines = given.map((one) => `- ${write.text(one.name)}: ${outcomeText(one, write)}`);
    return [...log_heading('Approvals'), ...log_upTo(lines.length === 0 ? [`- ${notRecorded}`] : lines)];
}
function deployment(log) {
    const { write } = log;
    const { from, to } = times(log);
    const total = from === undefined || to === undefined ? undefined : Date.parse(to.startedAt) - Date.parse(from);
    return [
        ...log_heading('Deployment'),
        `- Deployment start time: ${from === undefined ? notRecorded : `${minuteOf(from)} (the gate opened)`}`,
        evidenceField('Migrations executed', ['migrations'], log),
        `- Deployment end time: ${to === undefined ? notRecorded : `${minuteOf(to.startedAt)} (${write.code(to.stage)} began)`}`,
        `- Total time: ${total === undefined ? notRecorded : (0,core_duration .a3)(total)}`
    ];
}
function times({ result, stages, before }) {
    if (before?.allowed !== true || result.subject.proposed)
        return {};
    const from = before.decidedAt;
    const to = stages
        .filter(({ stage }) => stage !== schema .sr && stage !== 'staging')
        .filter(({ startedAt }) => Date.parse(startedAt) >= Date.parse(from))
        .toSorted((a, b) => Date.parse(a.startedAt) - Date.parse(b.startedAt))[0];
    return { from, ...(to === undefined ? {} : { to }) };
}
function postDeployment(log) {
    return [
        ...log_heading('Post-Deployment'),
        evidenceField('Health check', ['health', 'check'], log),
        evidenceField('Database status', ['database', 'status'], log),
        evidenceField('Authentication', ['authentication'], log),
        evidenceField('RBAC check', ['rbac', 'check'], log),
        evidenceField('Error rate', ['error', 'rate'], log),
        evidenceField('Performance p95', ['performance', 'p95'], log)
    ];
}
function notes(log) {
    const { result, write, stages } = log;
    const waivers = result.waivers.filter(({ effect }) => effect === 'waived');
    const remarks = (0,exceptions .QU)({ ...result, waivers });
    const lists = [
        stages.map((stage) => aboutStage(stage, log)),
        [...(0,decide .i)(result.criteria), ...(0,one_line .u)(result)].map((criterion) => toDo(criterion, write)),
        result.proposedPolicy.map(({ message }) => `- The changed policy: ${write.text(message)}`),
        remarks.map(({ level, text }) => `- ${level === 'warning' ? '⚠️ ' : ''}${write.text(text)}`),
        (0,exceptions .ov)(result).map((line) => `- ${write.text(line)}`),
        result.notices.map((notice) => `- ${write.text(notice)}`)
    ];
    return [...log_heading('Issues/Notes'), ...lists.flatMap(log_upTo)];
}
function aboutStage(record, log) {
    const by = record.actor === undefined ? '' : ` (@${record.actor})`;
    const said = `${decisionText(record, log)}. Decided at ${minuteOf(record.decidedAt)}${by}`;
    return `- Stage ${log.write.code(record.stage)}: ${mark(record)} ${log.write.text(said)}`;
}
function decisionText(record, { result, stages }) {
    return record === stages.at(-1) ? (0,one_line .Z)(result) : decisionOf(record);
}
function toDo(criterion, write) {
    const { outcome } = criterion;
    const remedy = (0,words .SM)(outcome);
    const what = `${icons[outcome.status]} ${write.text((0,words .Pf)(criterion))}: ${(0,words .c2)(criterion)}: ${write.text(outcome.seen)}`;
    return `- ${what}${remedy === undefined ? '' : `. Remedy: ${write.text(remedy)}`}`;
}
function mark({ decision }) {
    return decision === 'go' ? icons.passed : icons.failed;
}
function log_heading(title) {
    return [`### ${title}`, ''];
}
function evidenceField(name, words, { stages, write }) {
    return `- ${name}: ${evidenceOf(words, decidedAt(stages), write)}`;
}
function log_upTo(lines) {
    return lines.length > mostItems ? [...lines.slice(0, mostItems), `- … and ${lines.length - mostItems} more`] : lines;
}

// EXTERNAL MODULE: ./lib/report/terminal.js + 1 modules
var terminal = __webpack_require__(3735);
// EXTERNAL MODULE: ./lib/stop-signal.js
var stop_signal = __webpack_require__(1860);
;// CONCATENATED MODULE: ./lib/action/bug.js


function bugReport(error, title = 'Deployment gate: no-go, it could not decide') {
    if (error instanceof errors .oe)
        return { level: 'error', title, message: `${(0,neutralise .Ig)(error.message)}. ${(0,neutralise .Ig)(error.remedy)}` };
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { level: 'error', title, message: `The gate itself failed: ${(0,neutralise .Ig)(message)}. This is a bug; run the job again with debug logging and open an issue with the log.` };
}
function unpublished(error) {
    return bugReport(error, 'Deployment gate: no-go, its decision could not be published');
}
function stopped(signal) {
    return { level: 'error', title: 'Deployment gate: no-go, it was stopped', message: `The gate was stopped (${String(signal.reason)}) before it had read anything. Run the job again.` };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
;// CONCATENATED MODULE: ./lib/action/outputs.js


const Outputs = schemas .rej({
    decision: schemas .k5n(['go', 'no-go']).describe('`go` or `no-go`.'),
    allowed: schemas .k5n(['true', 'false']).describe('Whether the run may go on: `true` exactly if the step succeeds.'),
    sha: schemas .YjP().describe('The commit that was judged. Check out this in the deploy job, never the tag.'),
    tag: schemas .YjP().describe('The tag that is released.'),
    version: schemas .YjP().describe('The version that the tag spells.'),
    'bypassed-by': schemas .YjP().describe('Login of whoever let a no-go through with the input `bypass`; empty otherwise.'),
    unmet: schemas .YjP().describe('JSON list of the criteria that keep the gate closed: `[{"id", "kind", "status", "reason"}]`.'),
    result: schemas .YjP().describe('Path of `result.json`, from which `replay` gives the same decision again.'),
    summary: schemas .YjP().describe('Path of the report as Markdown.'),
    checklist: schemas .YjP().describe('Path of the checklists filled in, as Markdown; empty where the policy has no criterion `checklist`.'),
    log: schemas .YjP().describe('Path of the deployment log as Markdown; with the input `result` it tells of the earlier stages, too.')
});
const outputs_closed = { decision: 'no-go', allowed: 'false', sha: '', tag: '', version: '', 'bypassed-by': '', unmet: '[]', result: '', summary: '', checklist: '', log: '' };
function outputsOf(result, paths) {
    const open = (0,decide .i)(result.criteria).map(({ id, kind, outcome }) => ({ id, kind, status: outcome.status, reason: outcome.reason }));
    return {
        decision: result.decision,
        allowed: result.allowed ? 'true' : 'false',
        sha: result.subject.commit,
        tag: result.subject.tag ?? '',
        version: result.subject.version ?? '',
        'bypassed-by': result.bypass?.status === 'used' ? result.bypass.by.join(', ') : '',
        unmet: JSON.stringify(open),
        ...paths
    };
}

// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(1642);
;// CONCATENATED MODULE: ./lib/gate/patience.js

function patient(ask, { clock, deadline, interval, signal }) {
    return async (...parameters) => {
        for (;;) {
            try {
                return await ask(...parameters);
            }
            catch (error) {
                if (!(error instanceof errors .oe) || !error.transient || signal.aborted)
                    throw error;
                const pause = Math.max(interval, error.retryAfter);
                if (clock.monotonic() + pause > deadline)
                    throw error;
                await clock.sleep(pause, signal);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/report/comment.js








const longest = 65_000;
const comment_details = [
    { text: 1000, items: 50 },
    { text: 200, items: 50 },
    { text: 80, items: 20 }
];
function comment(result, { serverUrl, runUrl }) {
    for (const detail of comment_details) {
        const text = [...comment_render(result, detail, writer(result.subject, serverUrl, detail.text), runUrl)].join('\n');
        if (text.length <= longest)
            return text;
    }
    return heading(result);
}
function commentMarker(stage) {
    return `<!-- deployment-gate:${encodeURIComponent(stage.replace(/\p{Cs}/gu, '\ufffd'))} -->`;
}
function* comment_render(result, { items }, write, runUrl) {
    const { criteria, proposedPolicy, subject, stage } = result;
    const open = (0,decide .i)(criteria);
    const others = criteria.filter((criterion) => !open.includes(criterion) && !(0,one_line .u)(result).includes(criterion));
    yield* [heading(result), '', `**${withoutReferences((0,neutralise .Bm)((0,neutralise .Jj)((0,one_line .Z)(result), 1000)))}**`];
    yield* list('Bypass', (0,exceptions .ov)(result).map((line) => [`- ${comment_plain(line, write)}`]), items);
    yield* list('What is missing', open.map((criterion) => entry(criterion, write)), items);
    yield* list('The changed policy', proposedPolicy.map(({ message }) => [`- ${comment_plain(message, write)}`]), items);
    yield* list('Only reported', (0,one_line .u)(result).map((criterion) => entry(criterion, write)), items);
    if (others.length > 0) {
        const noun = others.length === 1 ? 'criterion' : 'criteria';
        yield* ['', `<details><summary>${others.length} ${open.length > 0 ? 'more' : noun}</summary>`];
        yield* list(undefined, others.map((criterion) => [headOf(criterion, write)]), items);
        yield* ['', '</details>'];
    }
    const target = runUrl === undefined ? undefined : write.url(runUrl).replace('[open]', '[The whole report]');
    const commit = write.commit((0,core_subject .F)(subject.commit));
    const about = [`Commit ${commit}`, `stage ${write.code(stage)}`, `event ${write.code(subject.event)}`];
    yield* ['', [...about, ...(target === undefined ? [] : [target])].join(' · ')];
}
function* list(title, entries, most) {
    if (entries.length === 0)
        return;
    yield* title === undefined ? [''] : ['', `### ${title}`, ''];
    yield* entries.slice(0, most).flat();
    if (entries.length > most)
        yield `- … and ${entries.length - most} more`;
}
function headOf(criterion, write) {
    const { status, seen } = criterion.outcome;
    return `- ${icons[status]} **${comment_plain((0,words .Pf)(criterion), write)}** · ${(0,words .c2)(criterion)}: ${comment_plain(seen, write)}`;
}
function entry(criterion, write) {
    const { outcome, help } = criterion;
    const remedy = (0,words .SM)(outcome);
    const names = outcome.status === 'pending' ? outcome.awaiting : [];
    const awaiting = names.length === 0 ? [] : [`  - **Waiting for:** ${comment_plain(names.join(', '), write)}`];
    const todo = remedy === undefined ? [] : [`  - **To do:** ${comment_plain(remedy, write)}`];
    const more = help === undefined ? [] : [`  - **Help:** ${withoutReferences(write.lines(help))}`];
    return [headOf(criterion, write), ...awaiting, ...todo, ...more];
}
function comment_plain(text, write) {
    return withoutReferences(write.text(text));
}
function withoutReferences(markdown) {
    const references = /<code>.*?<\/code>|(?<!&)#(?=\d)|\bGH-(?=\d)/gi;
    return markdown.replace(references, (found) => (found.startsWith('<') ? found : `${found}&#8203;`));
}

;// CONCATENATED MODULE: ./lib/report/status.js



const judging = { state: 'pending', description: 'The gate is judging this commit' };
function decidedStatus(result) {
    const { decision, allowed, bypass, stoppedBy } = result;
    const line = (0,one_line .Z)(result);
    if (stoppedBy !== undefined)
        return { state: 'error', description: (0,neutralise .kk)(line) };
    if (!allowed)
        return { state: 'failure', description: (0,neutralise .kk)(line) };
    if (decision === 'go')
        return { state: 'success', description: (0,neutralise .kk)(line) };
    const why = bypass?.status === 'used' ? `bypassed by ${bypass.by.join(' and ')}` : 'only reported (enforcement: evaluate)';
    return { state: 'success', description: (0,neutralise .kk)(`${why}: ${line}`) };
}
function failedStatus(error, stoppedBy) {
    if (stoppedBy !== undefined)
        return { state: 'error', description: (0,neutralise .kk)(`no-go: the gate was stopped (${stoppedBy})`) };
    const what = error instanceof errors .j1 ? 'the configuration is wrong; the run says where' : 'the gate failed; the run says why';
    return { state: 'error', description: `no-go: ${what}` };
}

// EXTERNAL MODULE: ./lib/world.js + 2 modules
var world = __webpack_require__(4100);
;// CONCATENATED MODULE: ./lib/action/environment.js



async function readRunner(env, inputs) {
    const [owner, name, ...rest] = required(env, 'GITHUB_REPOSITORY').split('/');
    if (!owner || !name || rest.length > 0)
        throw invalid('GITHUB_REPOSITORY is not of the form owner/name');
    return {
        repository: { owner, name },
        event: {
            name: required(env, 'GITHUB_EVENT_NAME'),
            sha: required(env, 'GITHUB_SHA'),
            ref: env['GITHUB_REF'] ?? '',
            payload: await readPayload(required(env, 'GITHUB_EVENT_PATH'))
        },
        actor: env['GITHUB_ACTOR'],
        triggeringActor: env['GITHUB_TRIGGERING_ACTOR'],
        apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
        serverUrl: env['GITHUB_SERVER_URL'] ?? 'https://github.com',
        directory: checkoutFolder(required(env, 'GITHUB_WORKSPACE'), inputs['working-directory'] ?? '.'),
        run: runContext(env, inputs)
    };
}
function runContext(env, inputs) {
    const texts = { needs: inputs.needs, steps: inputs.steps, job: env['GITHUB_JOB'], runner: env['RUNNER_NAME'] };
    const numbers = { runId: env['GITHUB_RUN_ID'], runAttempt: env['GITHUB_RUN_ATTEMPT'], checkRunId: inputs['check-run-id'] };
    const known = [
        ...Object.entries(texts).filter(([, value]) => value !== undefined && value !== ''),
        ...Object.entries(numbers).flatMap(([key, value]) => (value !== undefined && /^[1-9][0-9]{0,15}$/.test(value) ? [[key, Number(value)]] : []))
    ];
    return Object.fromEntries(known);
}
function checkoutFolder(workspace, folder) {
    const path = (0,external_node_path_.resolve)(workspace, folder);
    const inside = (0,external_node_path_.relative)(workspace, path);
    if (inside.startsWith('..') || (0,external_node_path_.isAbsolute)(inside))
        throw invalid(`working-directory ${folder} is outside the workspace`);
    return path;
}
async function readPayload(path) {
    try {
        return JSON.parse(await (0,promises_.readFile)(path, 'utf8'));
    }
    catch (error) {
        throw new errors .j1('event-unsupported', [{ message: 'the event payload (GITHUB_EVENT_PATH) is not readable as JSON' }], { cause: error });
    }
}
function required(env, variable) {
    const value = env[variable];
    if (value === undefined || value === '')
        throw invalid(`${variable} is not set: this entry point runs as a step of a GitHub workflow`);
    return value;
}
function invalid(message) {
    return new errors .j1('input-invalid', [{ message }]);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/errors.js
var core_errors = __webpack_require__(7428);
;// CONCATENATED MODULE: ./lib/action/event.js



const Sha = schemas .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const Repository = schemas .Ikc({ repository: schemas .Ikc({ default_branch: schemas .YjP().min(1).optional() }).optional() });
const Push = schemas .Ikc({ ref: schemas .YjP(), after: schemas .YjP(), deleted: schemas .zMY().optional(), head_commit: schemas .Ikc({ id: Sha }).nullish() });
const Release = schemas .Ikc({ action: schemas .YjP(), release: schemas .Ikc({ tag_name: schemas .YjP().min(1) }) });
const WorkflowRun = schemas .Ikc({ workflow_run: schemas .Ikc({ head_sha: Sha }) });
const Deployment = schemas .Ikc({ deployment: schemas .Ikc({ sha: Sha, ref: schemas .YjP() }) });
const MergeGroup = schemas .Ikc({ merge_group: schemas .Ikc({ head_sha: Sha, head_ref: schemas .YjP(), base_ref: schemas .YjP() }) });
const PullRequest = schemas .Ikc({
    pull_request: schemas .Ikc({
        number: schemas .Whr(),
        merged: schemas .zMY().nullish(),
        merge_commit_sha: schemas .YjP().nullish(),
        head: schemas .Ikc({ sha: Sha }),
        base: schemas .Ikc({ ref: schemas .YjP().min(1) })
    })
});
function subjectOfEvent(facts, override) {
    const repository = Repository.safeParse(facts.payload);
    const defaultBranch = repository.success ? repository.data.repository?.default_branch : undefined;
    const known = override.sha !== undefined && !Object.hasOwn(readers, facts.name) ? {} : read(facts);
    const { commit = facts.sha, ...rest } = known;
    const elsewhere = override.sha !== undefined && override.sha !== commit;
    const about = elsewhere ? withoutProposal(rest) : rest;
    const subject = { peel: false, proposed: false, ...about, commit: override.sha ?? commit, ...(override.tag === undefined ? {} : { tag: override.tag }) };
    if (!Sha.safeParse(subject.commit).success || /^0+$/.test(subject.commit))
        throw unsupported(`the event ${facts.name} names no commit`);
    return { ...subject, peel: subject.peel && override.sha === undefined, ...(defaultBranch === undefined ? {} : { defaultBranch }) };
}
function withoutProposal({ proposed: _proposed, pullRequest: _pullRequest, testMerge: _testMerge, ...rest }) {
    return rest;
}
function read(facts) {
    const reader = Object.hasOwn(readers, facts.name) ? readers[facts.name] : undefined;
    if (reader === undefined)
        throw unsupported(`the gate does not know which commit the event ${facts.name} is about`);
    return reader(facts);
}
const readers = {
    push(facts) {
        const push = parse(Push, facts);
        if (push.deleted === true)
            throw unsupported(`the push deleted ${push.ref}: there is no commit to judge`);
        const tag = tagOf(push.ref);
        return { commit: push.head_commit?.id ?? push.after, peel: tag !== undefined && push.head_commit == null, ref: push.ref, ...onTag(push.ref) };
    },
    release(facts) {
        const { action, release } = parse(Release, facts);
        if (action === 'deleted')
            throw unsupported(`the release ${release.tag_name} was deleted: there is nothing to judge`);
        return { ref: `refs/tags/${release.tag_name}`, tag: release.tag_name, peel: true };
    },
    workflow_dispatch: ofRef,
    schedule: ofRef,
    repository_dispatch: ofRef,
    workflow_run: (facts) => ({ commit: parse(WorkflowRun, facts).workflow_run.head_sha }),
    deployment(facts) {
        const { deployment } = parse(Deployment, facts);
        return { commit: deployment.sha, ...(facts.ref === '' ? {} : { ref: facts.ref, ...onTag(facts.ref) }) };
    },
    merge_group(facts) {
        const { merge_group: group } = parse(MergeGroup, facts);
        const number = /\/pr-([1-9][0-9]*)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
        return { commit: group.head_sha, ref: group.head_ref, proposed: true, baseRef: group.base_ref, ...(number === undefined ? {} : { pullRequest: Number(number) }) };
    },
    pull_request: ofPullRequest,
    pull_request_target: ofPullRequest,
    pull_request_review: ofPullRequest
};
const ForkEvent = schemas .Ikc({ pull_request: schemas .Ikc({ head: schemas .Ikc({ repo: schemas .Ikc({ full_name: schemas .YjP() }).nullable() }) }) });
function isOfFork({ name, payload }, repository) {
    if (name !== 'pull_request' && name !== 'pull_request_review')
        return false;
    const parsed = ForkEvent.safeParse(payload);
    return parsed.success && parsed.data.pull_request.head.repo?.full_name.toLowerCase() !== (0,core_subject .f)(repository).toLowerCase();
}
const supportedEvents = Object.keys(readers);
function ofRef(facts) {
    return { ref: facts.ref, peel: tagOf(facts.ref) !== undefined, ...onTag(facts.ref) };
}
function ofPullRequest(facts) {
    const { pull_request: pull } = parse(PullRequest, facts);
    const baseRef = `refs/heads/${pull.base.ref}`;
    if (pull.merged === true) {
        if (pull.merge_commit_sha == null)
            throw unsupported(`GitHub gives no merge commit for the merged pull request #${pull.number}`);
        return { commit: pull.merge_commit_sha, ref: baseRef, pullRequest: pull.number, baseRef };
    }
    const testMerge = facts.ref === `refs/pull/${pull.number}/merge` ? { testMerge: facts.sha } : {};
    return { commit: pull.head.sha, ref: `refs/pull/${pull.number}/head`, proposed: true, pullRequest: pull.number, baseRef, ...testMerge };
}
function tagOf(ref) {
    return ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
}
function onTag(ref) {
    const tag = tagOf(ref);
    return tag === undefined ? {} : { tag };
}
function parse(schema, { name, payload }) {
    const parsed = schema.safeParse(payload);
    if (parsed.success)
        return parsed.data;
    throw unsupported(`the payload of the event ${name} is not as GitHub documents it (${core_errors .S1(parsed.error).split('\n').slice(0, 2).join(' ').trim()})`);
}
function unsupported(message) {
    return new errors .j1('event-unsupported', [{ message: `${message}. Run the gate on one of ${supportedEvents.join(', ')}, or give it the input \`sha\`` }]);
}

// EXTERNAL MODULE: ./lib/policy/load.js + 1 modules
var load = __webpack_require__(3018);
;// CONCATENATED MODULE: ./lib/action/inputs.js






const inputs_text = schemas .YjP().optional();
const inputs_Sha = schemas .YjP().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, { error: 'expected a full commit SHA: 40 lower-case hexadecimal digits' });
const Reason = schemas .YjP()
    .refine((reason) => reason.trim().length >= 10, { error: 'expected the reason in at least 10 characters; leave it empty where nothing is to be bypassed' })
    .refine((reason) => reason.length <= 1000, { error: 'expected at most 1000 characters' });
const Context = schemas .YjP()
    .regex(/^(?!\s)[\p{L}\p{N}\p{P}\p{S} ]{1,100}(?<!\s)$/u, { error: 'expected a name of 1 to 100 visible characters, without space around it' })
    .regex(/^[^\u{10000}-\u{10ffff}]*$/u, { error: 'GitHub takes no emoji in it' });
const Inputs = schemas .rej({
    policy: inputs_text.describe(`Path of the policy, or the YAML itself. Default: \`${load .r}\`, and the built-in policy where there is no such file.`),
    'policy-ref': inputs_text.describe('Branch, full ref or commit that the policy is read from. Default: for pull requests and merge groups the base branch, otherwise the default branch. `head` reads the checkout; the report says so.'),
    stage: schemas .YjP().min(1).default(schema .sr).describe('The moment at which the gate stands; the policy says which criteria it has then.'),
    enforcement: schemas .k5n(['active', 'evaluate']).default('active').describe('`evaluate` reports a no-go and lets the run go on.'),
    'wait-for': core_duration .dw.default('10m').describe('How long to wait for what is pending. `0`: look once.'),
    'poll-interval': core_duration .dw.refine((duration) => ((0,core_duration .E9)(duration) ?? 1000) >= 1000, { error: 'at least 1s' })
        .default('10s')
        .describe('How long between the first two looks; it grows to a minute.'),
    needs: inputs_text.describe('The expression `toJSON(needs)`: the outcomes of earlier jobs, for the kind `jobs`.'),
    steps: inputs_text.describe('The expression `toJSON(steps)`: the outcomes of earlier steps, for the kind `jobs`.'),
    sha: inputs_Sha.optional().describe('The commit to judge, in full. Default: the commit that the event is about.'),
    tag: schemas .YjP().min(1).optional().describe('The tag that is released, e.g. `v1.2.3`. Default: the tag of a tag push or release.'),
    environment: inputs_text.describe('Name of the environment that is deployed to; it stands in the deployment log. Default: none.'),
    result: inputs_text.describe('Path of the `result.json` of an earlier stage of this deployment: what its output `result` says, or where its artifact was downloaded to. Has to lie in the workspace, or in the temporary folder of the runner; there it is no untracked file. The deployment log then tells of both stages. It decides nothing. Default: none.'),
    bypass: Reason.optional().describe('Break-glass: why a no-go is to be let through, in at least 10 characters. Has effect only for people and criteria that the policy names under `bypass`. Leave it empty otherwise.'),
    status: Context.optional().describe('Name of a commit status, e.g. `deployment-gate`, that the gate sets on the commit: pending while it looks, then what came of it. Needs `statuses: write`. Default: none.'),
    comment: schemas .k5n(['true', 'false'])
        .optional()
        .describe('`true`: the gate keeps one comment on the pull request up to date. Needs `pull-requests: write`. Default: `false`.'),
    token: schemas .YjP().min(1).optional().meta({ runner: '${{ github.token }}' }).describe('Token to read the evidence with, and to write what `status` and `comment` ask for.'),
    'team-token': schemas .YjP()
        .min(1)
        .optional()
        .describe('Token to read the members of teams with: scope `read:org`, or the organization permission Members: read. Needed only where the policy names teams.'),
    'check-run-id': schemas .YjP()
        .regex(/^[1-9][0-9]{0,15}$/, { error: 'expected a number' })
        .optional()
        .meta({ runner: '${{ job.check_run_id }}' })
        .describe("The gate's own check run, which it does not wait for. Leave it alone."),
    'working-directory': inputs_text.describe('Folder of the checkout, relative to the workspace. Default: the workspace.')
});
const renamedInputs = {};
function readInputs(env) {
    const names = Object.keys(Inputs.shape);
    const given = Object.entries(env).flatMap(([key, value]) => key.startsWith('INPUT_') && value !== undefined && value !== '' ? [[key.slice('INPUT_'.length).toLowerCase(), value]] : []);
    const unknown = given.filter(([name]) => !names.includes(name)).map(([name]) => ({ message: unknownInput(name, names) }));
    const parsed = Inputs.safeParse(Object.fromEntries(given.filter(([name]) => names.includes(name))));
    const wrong = parsed.success ? [] : parsed.error.issues.map((issue) => ({ message: `input ${issue.path.join('.')}: ${issue.message}` }));
    if (!parsed.success || unknown.length > 0)
        throw new errors .j1('input-invalid', [...unknown, ...wrong]);
    return parsed.data;
}
function unknownInput(name, names) {
    const now = Object.hasOwn(renamedInputs, name) ? renamedInputs[name] : undefined;
    return now === undefined ? `there is no input "${name}"${(0,core_text .au)(name, names)}` : `the input "${name}" is now called "${now}"`;
}

;// CONCATENATED MODULE: ./lib/action/publish.js











const patience = { limit: 60_000, interval: 2000 };
function publication({ env, signal, log, annotate }) {
    let writing;
    let unwritable = false;
    const setStatus = async (to, said) => {
        const { status: context } = to.inputs;
        if (context === undefined || unwritable)
            return undefined;
        const deadline = clock .m.monotonic() + patience.limit;
        const set = patient(to.port.setStatus, { clock: clock .m, deadline, interval: patience.interval, signal });
        try {
            const url = to.runUrl === undefined ? {} : { url: to.runUrl };
            return { context, creator: await set(to.commit, { context, ...said, ...url }) };
        }
        catch (error) {
            unwritable = true;
            if (!isForkRule(error, to.runner))
                throw error;
            const message = `The status "${(0,neutralise .Ig)(context)}" was not set: ${forkRule}`;
            annotate({ level: 'warning', title: 'Deployment gate: no commit status', message });
            return undefined;
        }
    };
    const putComment = async ({ inputs, runner, port, runUrl }, result) => {
        if (inputs.comment !== 'true')
            return;
        const { pullRequest } = result.subject;
        if (pullRequest === undefined) {
            log.info(`No comment was written: the event ${runner.event.name} is of no pull request`);
            return;
        }
        try {
            const text = comment(result, { serverUrl: runner.serverUrl, runUrl });
            const done = await port.putComment(pullRequest, commentMarker(result.stage), text);
            log.info(`The comment on pull request #${pullRequest} is ${done}`);
        }
        catch (error) {
            const title = 'Deployment gate: no comment';
            if (isForkRule(error, runner))
                annotate({ level: 'notice', title, message: `The comment was not written: ${forkRule}` });
            else
                annotate({ level: 'warning', title, message: `The comment could not be written: ${told(error)}` });
        }
    };
    return {
        async begin(start) {
            if (start.inputs.status === undefined && start.inputs.comment !== 'true')
                return undefined;
            writing = await openWriting(start);
            return setStatus(writing, judging);
        },
        async decided(result) {
            if (writing === undefined)
                return;
            await setStatus(writing, decidedStatus(result));
            await putComment(writing, result);
        },
        async failed(error) {
            try {
                const to = writing ?? (await withoutStart(env));
                if (to !== undefined)
                    await setStatus(to, failedStatus(error, signal.aborted ? String(signal.reason) : undefined));
            }
            catch (second) {
                const message = `The commit status may still show what an earlier run decided. It could not be set: ${told(second)}`;
                annotate({ level: 'warning', title: 'Deployment gate: no commit status', message });
            }
        }
    };
}
async function openWriting({ inputs, runner, commit }) {
    const { token } = inputs;
    if (token === undefined) {
        throw new errors .j1('input-invalid', [{ message: 'the inputs `status` and `comment` need a `token` to write with' }]);
    }
    const { repository, apiUrl, serverUrl, run } = runner;
    const port = await (0,world .Z)({ repository, token, apiUrl });
    return { inputs, runner, commit, port, runUrl: (0,words .YM)(serverUrl, repository, run) };
}
async function withoutStart(env) {
    const given = (name) => env[`INPUT_${name}`] || undefined;
    const { data: inputs } = Inputs.pick({ status: true, comment: true, token: true, sha: true }).safeParse({
        status: given('STATUS'),
        token: given('TOKEN'),
        sha: given('SHA')
    });
    if (inputs?.status === undefined || inputs.token === undefined)
        return undefined;
    try {
        const runner = await readRunner(env, Inputs.parse({}));
        return await openWriting({ inputs, runner, commit: subjectOfEvent(runner.event, inputs).commit });
    }
    catch (error) {
        if (error instanceof errors .j1)
            return undefined;
        throw error;
    }
}
const forkRule = `in a run for a pull request from a fork, GitHub lets the token only read. \
The exit code of this step decides all the same; annotations and the job summary say everything.`;
function isForkRule(error, { event, repository }) {
    return error instanceof errors .oe && error.code === 'permission-denied' && isOfFork(event, repository);
}
function told(error) {
    if (error instanceof errors .oe)
        return `${(0,neutralise .Ig)(error.message)}. ${(0,neutralise .Ig)(error.remedy)}`;
    return (0,neutralise .Ig)(error instanceof Error ? `${error.name}: ${error.message}` : String(error));
}

// EXTERNAL MODULE: ./lib/checkout-file.js
var checkout_file = __webpack_require__(6270);
// EXTERNAL MODULE: ./lib/gate/run.js + 1 modules
var run = __webpack_require__(232);
// EXTERNAL MODULE: ./lib/gate/subject.js
var gate_subject = __webpack_require__(7631);
// EXTERNAL MODULE: ./lib/policy/registry.js + 100 modules
var registry = __webpack_require__(513);
;// CONCATENATED MODULE: ./lib/action/run.js













async function judgeRun(env, log, signal, begin = async () => undefined) {
    const inputs = readInputs(env);
    const runner = await readRunner(env, inputs);
    const event = subjectOfEvent(runner.event, inputs);
    const { repository, directory, apiUrl } = runner;
    const over = (0,stop_signal .O)(signal);
    const { ports, clock, peel, quota } = await (0,world .H)({ directory, repository, token: inputs.token, teamToken: inputs['team-token'], apiUrl, signal: over.signal });
    const pollInterval = (0,core_duration .Rz)(inputs['poll-interval']);
    const deadline = clock.monotonic() + (0,core_duration .Rz)(inputs['wait-for']);
    const patience = { clock, deadline, interval: pollInterval, signal };
    const commit = event.peel ? await patient(peel, patience)(event.commit) : event.commit;
    log.info(`Judging ${commit} of ${(0,core_subject .f)(repository)} (${runner.event.name}${event.tag === undefined ? '' : `, tag ${event.tag}`})`);
    const status = await begin({ inputs, runner, commit });
    const earlier = inputs.result === undefined ? undefined : await (await __webpack_require__.e(  754).then(__webpack_require__.bind(__webpack_require__, 4754))).earlierStages(inputs, { env, subject: { repository, commit }, now: clock.now() });
    const policy = await (0,load .t)({
        policy: inputs.policy,
        policyRef: inputs['policy-ref'],
        trustedRef: event.baseRef ?? 'HEAD',
        proposedCommit: event.proposed ? commit : undefined,
        jobs: runner.run.needs !== undefined || runner.run.steps !== undefined
    }, { fileAt: patient(ports.github.fileAt, patience), checkoutFile: async (path) => (0,checkout_file .$)(directory, path) }, registry .u);
    const { ref, tag, proposed, pullRequest, testMerge, defaultBranch } = event;
    const optional = { ref, tag, pullRequest, testMerge, environment: inputs.environment, actor: runner.actor };
    const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
    const subject = await (0,gate_subject .c)({ repository, commit, event: runner.event.name, proposed, defaultBranch, ...known }, policy.policy, ports.remote);
    const gate = (0,run .R)({
        subject,
        policy,
        registry: registry .u,
        ports,
        clock,
        log,
        signal,
        quota,
        run: { ...runner.run, ...(status === undefined ? {} : { status }) },
        stage: inputs.stage,
        enforcement: inputs.enforcement,
        waitFor: Math.max(0, deadline - clock.monotonic()),
        pollInterval,
        local: false,
        bypass: bypassRequest(inputs, runner),
        earlier,
        notices: policy.origin.trusted ? [] : [`The policy was read from what is being judged: from ${policy.origin.ref ?? 'the checkout'} (input \`policy-ref\`).`]
    });
    return gate.finally(() => over.abort());
}
function bypassRequest({ bypass }, { actor, triggeringActor }) {
    if (bypass === undefined)
        return undefined;
    return { reason: bypass.trim(), ...(actor === undefined ? {} : { actor }), ...(triggeringActor === undefined ? {} : { triggeringActor }) };
}
function problemLines(error) {
    return error.problems.map(({ message, place }) => (place === undefined ? message : `${place.path}:${place.line ?? 1}:${place.column ?? 1} ${message}`));
}

;// CONCATENATED MODULE: ./lib/action/index.js

















async function runAction() {
    const log = { info: (line) => core.info((0,neutralise .Ig)(line)), debug: (line) => core.debug((0,neutralise .Ig)(line)) };
    let outputs = outputs_closed;
    let exitCode = 1;
    const signal = (0,stop_signal .Z)();
    const { begin, decided, failed } = publication({ env: process.env, signal, log, annotate });
    try {
        const result = await judgeRun(process.env, log, signal, begin);
        outputs = await report(result);
        setOutputs(outputs);
        await decided(result);
        exitCode = result.allowed ? 0 : 1;
    }
    catch (error) {
        exitCode = error instanceof errors .j1 ? 2 : 3;
        for (const annotation of explain(error, signal, outputs === outputs_closed))
            annotate(annotation);
        if (error instanceof Error)
            core.debug((0,neutralise .Ig)(error.stack ?? error.message));
        setOutputs({ ...outputs, decision: 'no-go', allowed: 'false', 'bypassed-by': '' });
        await failed(error);
    }
    process.exitCode = exitCode;
}
function explain(error, signal, undecided) {
    if (error instanceof errors .j1)
        return problemAnnotations(error.problems);
    if (!undecided)
        return [unpublished(error)];
    return [signal.aborted ? stopped(signal) : bugReport(error)];
}
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        core.setOutput(name, value);
}
async function report(result) {
    const links = { serverUrl: process.env['GITHUB_SERVER_URL'] ?? 'https://github.com' };
    const markdown = summary(result, links);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(process.env['RUNNER_TEMP'] ?? (0,external_node_os_.tmpdir)(), 'deployment-gate-'));
    const checklist = filledIn(result, links);
    const paths = {
        result: (0,external_node_path_.join)(folder, 'result.json'),
        summary: (0,external_node_path_.join)(folder, 'summary.md'),
        checklist: checklist === undefined ? '' : (0,external_node_path_.join)(folder, 'checklist.md'),
        log: (0,external_node_path_.join)(folder, 'deployment-log.md')
    };
    await (0,promises_.writeFile)(paths.result, (0,json .P)(result));
    await (0,promises_.writeFile)(paths.summary, markdown);
    await (0,promises_.writeFile)(paths.log, deploymentLog(result, links));
    if (checklist !== undefined)
        await (0,promises_.writeFile)(paths.checklist, checklist);
    if (process.env['GITHUB_STEP_SUMMARY'])
        await core.summary.addRaw(markdown, true).write();
    process.stdout.write((0,terminal .F)(result, { color: false, width: 120 }));
    for (const annotation of annotations(result))
        annotate(annotation);
    return outputsOf(result, paths);
}
function annotate({ level, title, message, file, line, column }) {
    const place = { ...(file === undefined ? {} : { file }), ...(line === undefined ? {} : { startLine: line }), ...(column === undefined ? {} : { startColumn: column }) };
    core[level](message, { title, ...place });
}


  }),

  3828:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    gX: () => (  evidenceErrorCodes),
    j1: () => (  ConfigurationError),
    oe: () => (  EvidenceError)
  });
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


  }),

  9716:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Hj: () => (  matchesName),
    U9: () => (  count),
    Zv: () => (  listNames),
    au: () => (  didYouMean),
    pA: () => (  nearest),
    q1: () => (  headingWords)
  });
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
function headingWords(text) {
    return text.replace(/^[^\p{L}\p{N}]+/u, '').trim();
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

  566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Bm: () => (  forMarkdown),
    Df: () => (  withoutCommands),
    Ig: () => (  forLog),
    Jj: () => (  cut),
    Qf: () => (  forTerminal),
    kk: () => (  forStatus),
    m6: () => (  forMarkdownCode),
    sU: () => (  forMarkdownUrl)
  });
  var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);

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
function forStatus(text) {
    const escaped = forLog(cut(text, 1000)).replace(/[\u{10000}-\u{10ffff}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ''}}`);
    return cut(escaped, 140);
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


  })

};
