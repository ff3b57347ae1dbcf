export const id = 559;
export const ids = [559];
export const modules = {

  1307:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    B: () => (  blocks)
  });
function blocks(outcome) {
    return outcome.status !== 'passed' && outcome.status !== 'not-applicable' && outcome.status !== 'waived';
}


  }),

  7031:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    H: () => (  daysLeft),
    p: () => (  endOf)
  });
const day = 86_400_000;
function endOf({ until }) {
    return Date.parse(`${until}T00:00:00Z`) + day;
}
function daysLeft(waiver, now) {
    return Math.ceil((endOf(waiver) - now.getTime()) / day);
}


  }),

  6497:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  E: () => (  conclude)
});

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
;// CONCATENATED MODULE: ./lib/gate/bypass.js


function judgeBypass({ reason, actor, triggeringActor, granted }, judged) {
    const asked = {
        reason,
        ...(actor === undefined ? {} : { actor }),
        ...(triggeringActor === undefined ? {} : { triggeringActor }),
        ...(granted === undefined ? {} : { granted })
    };
    const stopped = judged.stoppedBy !== undefined;
    if (!stopped && (judged.decision === 'go' || judged.enforcement === 'evaluate'))
        return { ...asked, status: 'not-needed' };
    const why = [...refusedByState(judged), ...refusedByPolicy(judged, granted), ...refusedByPeople(asked), ...refusedByCriteria(judged, granted)];
    if (why.length > 0 || actor === undefined || triggeringActor === undefined)
        return { ...asked, status: 'refused', why };
    const by = sameLogin(actor, triggeringActor) ? [actor] : [actor, triggeringActor];
    return { ...asked, status: 'used', by, criteria: (0,decide .i)(judged.criteria).map(({ id }) => id) };
}
function refusedByState({ stoppedBy, proposedPolicy, subject }) {
    return [
        ...(stoppedBy === undefined ? [] : [`the gate was stopped (${stoppedBy}) before it was done`]),
        ...(proposedPolicy.length === 0 ? [] : ['the pull request makes the policy file wrong, and a policy that is wrong cannot be bypassed']),
        ...(subject.proposed ? ['the commit is only proposed: its own workflow file says with which inputs the gate runs, so the request is not to be trusted'] : []),
        ...(subject.event === 'schedule' ? ['nobody started this run: it is scheduled'] : [])
    ];
}
function refusedByPolicy({ policy }, granted) {
    if (policy.source === 'built-in')
        return ['the built-in policy was used: who may bypass has to stand in a policy file on the protected branch'];
    if (policy.source === 'inline')
        return ['the policy stands in the workflow: who may bypass has to stand in a policy file on the protected branch'];
    if (!policy.trusted)
        return ['the policy came from what is being judged, not from the protected branch'];
    return granted === undefined ? ['the policy has no `bypass`: it names nobody who may'] : [];
}
function refusedByPeople({ actor, triggeringActor, granted }) {
    const people = [
        ['started the run', 'GITHUB_ACTOR', actor],
        ['started this attempt of the run', 'GITHUB_TRIGGERING_ACTOR', triggeringActor]
    ];
    const sameTwice = actor !== undefined && actor === triggeringActor && actor !== '';
    return people.slice(0, sameTwice ? 1 : 2).flatMap(([did, variable, login]) => {
        if (login === undefined || login === '')
            return [`the runner does not say who ${did} (${variable})`];
        if (/\[bot\]$/i.test(login))
            return [`${login}, who ${did}, is a bot`];
        if (granted === undefined || granted.users.some((user) => sameLogin(user, login)))
            return [];
        return [`${login}, who ${did}, is not among those who may (\`bypass.by\`: ${(0,core_text .Zv)(granted.users, 20)})`];
    });
}
function refusedByCriteria({ criteria }, granted) {
    const open = (0,decide .i)(criteria).map(({ id }) => id);
    if (open.length === 0)
        return ['no criterion keeps the gate closed that a bypass could name'];
    const others = granted === undefined ? [] : open.filter((id) => !granted.criteria.includes(id));
    return others.length === 0 ? [] : [`${(0,core_text .Zv)(others, 20)} may not be bypassed (\`bypass.criteria\`: ${(0,core_text .Zv)(granted?.criteria ?? [], 20)})`];
}
function sameLogin(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

// EXTERNAL MODULE: ./lib/gate/waive.js
var waive = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/gate/conclude.js



function conclude({ bypass: asked, ...facts }) {
    const { criteria, waivers } = (0,waive .T9)(facts.criteria, facts.waivers, facts.subject, new Date(facts.decidedAt));
    const stopped = facts.stoppedBy !== undefined;
    const decision = stopped || facts.proposedPolicy.length > 0 ? 'no-go' : (0,decide .L)(criteria);
    const bypass = asked === undefined ? undefined : judgeBypass(asked, { ...facts, criteria, decision });
    const goesOn = decision === 'go' || facts.enforcement === 'evaluate' || bypass?.status === 'used';
    const { schemaVersion, ...rest } = facts;
    return { schemaVersion, decision, allowed: !stopped && goesOn, ...rest, criteria, waivers, ...(bypass === undefined ? {} : { bypass }) };
}


  }),

  9511:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  decide),
    i: () => (  unmet)
  });
  var _core_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1307);

function decide(criteria) {
    const active = criteria.filter((criterion) => criterion.enforcement === 'active');
    const verified = active.some((criterion) => criterion.outcome.status === 'passed');
    return verified && !active.some((criterion) => (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__  .B)(criterion.outcome)) ? 'go' : 'no-go';
}
function unmet(criteria) {
    return criteria.filter((criterion) => criterion.enforcement === 'active' && (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_0__  .B)(criterion.outcome));
}


  }),

  7735:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  _S: () => (  concluded),
  zY: () => (  errorOutcome),
  RN: () => (  inTime),
  Op: () => (  look),
  uV: () => (  otherRun)
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
        return map(value, subject);
    return value;
}
function map(value, subject) {
    const entries = Object.entries(value).map(([key, item]) => [key.replaceAll(placeholder, (_, word) => fill(word, subject)), walk(item, subject)]);
    const twice = entries.find(([key], index) => entries.findIndex(([other]) => other === key) < index);
    if (twice === undefined)
        return Object.fromEntries(entries);
    throw new errors .oe('unreadable', `two keys of the policy are both "${twice[0]}" in this run`, 'Leave one of them out, or let them differ.');
}
function fill(word, subject) {
    const value = { version: subject.version, tag: subject.tag, sha: subject.commit }[word];
    if (value !== undefined)
        return value;
    const why = word === 'previous-version' ? 'this version of the gate does not look for the last release' : 'this run releases no tag that spells one';
    throw new errors .oe('not-found', `{${word}} stands in the policy, but ${why}`, `Run the gate on a tag, give it the input \`tag\`, or limit the criterion with \`when: { tags: ["*"] }\`.`);
}

// EXTERNAL MODULE: ./lib/gate/waive.js
var waive = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/gate/look.js




const otherRun = 'other-run';
async function look(criterion, ports, request, timeLeft, others) {
    const { subject, clock, run, log } = request;
    const people = request.policy.policy.people;
    const base = { id: criterion.id, kind: criterion.kind, name: criterion.name, enforcement: enforcementAt(criterion, clock.now()), ...(criterion.help === undefined ? {} : { help: criterion.help }) };
    const excluded = criterion.when === undefined ? undefined : (0,when .z)(criterion.when, subject);
    if (excluded !== undefined) {
        const outcome = { status: 'not-applicable', reason: otherRun, wanted: excluded, seen: `not applicable: ${excluded}`, findings: [] };
        return { result: { ...base, outcome, options: criterion.options }, open: false, retryAfter: 0 };
    }
    try {
        const kind = kindOf(criterion, request.registry);
        const options = expand(criterion.options, subject);
        const siblings = siblingsOf(criterion.kind, request);
        const evidence = await inTime(kind.collect(options, { subject, ports, run, people, id: criterion.id, siblings }), request);
        const outcome = kind.evaluate(options, evidence, { subject, now: clock.now(), timeLeft, people, ...(others === undefined ? {} : { concluded: others }) });
        return { result: { ...base, outcome, options, evidence }, open: outcome.status === 'pending', retryAfter: 0 };
    }
    catch (error) {
        if (!(error instanceof errors .oe))
            log.debug(error instanceof Error ? (error.stack ?? error.message) : String(error));
        const outcome = errorOutcome(criterion, error, request.registry.get(criterion.kind));
        return { result: { ...base, outcome, options: criterion.options }, open: error instanceof errors .oe && error.transient, retryAfter: error instanceof errors .oe ? error.retryAfter : 0 };
    }
}
function concluded(results, waivers, subject, now) {
    return (0,waive .T9)(results, waivers, subject, now).criteria.map(({ id, kind, name, outcome }) => ({ id, kind, name, outcome }));
}
function siblingsOf(kind, { policy, subject }) {
    const alive = policy.policy.criteria.filter((one) => one.kind === kind && one.enforcement !== 'disabled' && (one.when === undefined || (0,when .z)(one.when, subject) === undefined));
    return Object.fromEntries(alive.map((one) => [one.id, expandOrLeave(one.options, subject)]));
}
function expandOrLeave(options, subject) {
    try {
        return expand(options, subject);
    }
    catch (error) {
        if (error instanceof errors .oe)
            return options;
        throw error;
    }
}
async function inTime(answer, { signal, lookLimit }) {
    let giveUp = () => undefined;
    const over = new Promise((_, reject) => {
        giveUp = () => {
            const why = signal.aborted ? `the gate was stopped (${String(signal.reason)}) before the answer came` : 'the answer was not complete when the time that the gate had was over';
            reject(new errors .oe('timed-out', why, 'Run the gate again, with a longer `wait-for` if GitHub is slow.'));
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
    if (error instanceof errors .oe) {
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


  }),

  9813:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    JA: () => (  standing),
    T9: () => (  waive),
    U4: () => (  isExempt)
  });
  var _core_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1307);
  var _core_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7031);


function excludes(waiver, subject, now) {
    if (!(now.getTime() < (0,_core_waiver_js__WEBPACK_IMPORTED_MODULE_0__  .p)(waiver)))
        return 'expired';
    if (waiver.sha !== undefined && waiver.sha !== subject.commit)
        return 'other-commit';
    if (waiver.tag === undefined)
        return undefined;
    if (waiver.tag !== subject.tag)
        return 'other-commit';
    return waiver.tagCommit === subject.commit ? undefined : 'tag-elsewhere';
}
function isExempt(id, waivers, subject, now) {
    return waivers.some((waiver) => waiver.criterion === id && excludes(waiver, subject, now) === undefined);
}
function waive(criteria, waivers, subject, now) {
    const holding = waivers.filter((waiver) => excludes(waiver, subject, now) === undefined);
    return {
        criteria: criteria.map((criterion) => {
            const waiver = holding.filter((one) => one.criterion === criterion.id).toSorted((a, b) => (0,_core_waiver_js__WEBPACK_IMPORTED_MODULE_0__  .p)(b) - (0,_core_waiver_js__WEBPACK_IMPORTED_MODULE_0__  .p)(a))[0];
            return waiver !== undefined && (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .B)(criterion.outcome) ? { ...criterion, outcome: waived(criterion.outcome, waiver) } : criterion;
        }),
        waivers: waivers.map((waiver) => ({ ...waiver, effect: effectOf(waiver, criteria, subject, now) }))
    };
}
function effectOf(waiver, criteria, subject, now) {
    const excluded = excludes(waiver, subject, now);
    if (excluded === 'expired')
        return excluded;
    const outcome = criteria.find(({ id }) => id === waiver.criterion)?.outcome;
    if (outcome === undefined)
        return 'other-stage';
    if (excluded !== undefined)
        return excluded;
    if ((0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_1__  .B)(outcome))
        return 'waived';
    return outcome.status === 'not-applicable' ? 'not-applicable' : 'unused';
}
function waived(original, { criterion, reason, reference, until, tag, sha }) {
    const scope = { ...(tag === undefined ? {} : { tag }), ...(sha === undefined ? {} : { sha }) };
    const waiver = { criterion, reason, ...(reference === undefined ? {} : { reference }), until, ...scope };
    const was = original.status === 'error' ? 'it could not be decided' : `it is ${original.status}`;
    const why = reference === undefined ? reason : `${reason} (${reference})`;
    return {
        status: 'waived',
        reason: original.reason,
        wanted: original.wanted,
        seen: `waived until ${until}: ${why}; without the waiver ${was}: ${original.seen}`,
        findings: [],
        waiver,
        original
    };
}
async function standing(waivers, { tag }, ask) {
    if (tag === undefined || !waivers.some((waiver) => waiver.tag === tag))
        return waivers;
    const at = await ask(tag).catch(() => undefined);
    return at === undefined ? waivers : waivers.map((waiver) => (waiver.tag === tag ? { ...waiver, tagCommit: at.commit } : waiver));
}


  }),

  498:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Nn: () => (  bypassers),
    QU: () => (  waiverRemarks),
    ov: () => (  bypassLines)
  });
  var _core_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
  var _core_waiver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7031);



const warnedAhead = 14;
function waiverRemarks(result) {
    return result.waivers.map((waiver) => ({ criterion: waiver.criterion, ...remark(waiver, result) }));
}
function remark(waiver, result) {
    const { criterion, until, effect, tag } = waiver;
    switch (effect) {
        case 'waived':
            return inEffect(waiver, new Date(result.decidedAt));
        case 'unused':
            return { level: 'warning', text: `${criterion} passed without its waiver (until ${until}): remove the waiver from the policy.` };
        case 'expired':
            return { level: 'warning', text: `The waiver of ${criterion} ended with ${until} (UTC) and has no effect: remove it from the policy, or give it a later \`until\` there.` };
        case 'tag-elsewhere':
            return { level: 'warning', text: `The waiver of ${criterion} has no effect: it is for the tag ${tag ?? ''}, and the remote does not show that tag on this commit.` };
        case 'other-commit':
            return { level: 'note', text: `The waiver of ${criterion} has no effect here: it is for ${scopeOf(waiver)}.` };
        case 'other-stage':
            return { level: 'note', text: `The waiver of ${criterion} has no effect here: this criterion is not decided at the stage ${result.stage}.` };
        case 'not-applicable':
            return { level: 'note', text: `The waiver of ${criterion} has no effect here: this criterion is not applicable to this run.` };
    }
}
function inEffect(waiver, now) {
    const { criterion, until, reason, reference } = waiver;
    const left = (0,_core_waiver_js__WEBPACK_IMPORTED_MODULE_0__  .H)(waiver, now);
    const scope = scopeOf(waiver);
    const what = `${criterion} is waived${scope === '' ? '' : ` for ${scope}`} until ${until} (that day in UTC included): ${reason}${reference === undefined ? '' : ` (${reference})`}`;
    if (left > warnedAhead)
        return { level: 'note', text: what };
    return { level: 'warning', text: `${what}. ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .U9)(left, 'day')} left: mend it by then, or give the waiver a later \`until\` in the policy.` };
}
function scopeOf({ tag, sha }) {
    return [...(tag === undefined ? [] : [`the tag ${tag}`]), ...(sha === undefined ? [] : [`the commit ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_2__  .F)(sha)}`])].join(' and ');
}
function bypassers({ by }) {
    return by.join(', run again by ');
}
function bypassLines({ bypass }) {
    if (bypass === undefined)
        return [];
    const given = `The reason given: ${bypass.reason}`;
    switch (bypass.status) {
        case 'used':
            return [
                `${bypassers(bypass)} let this no-go through, although not met: ${bypass.criteria.join(', ')}.`,
                given,
                'The decision stays no-go. Mend what is not met after the deployment.'
            ];
        case 'refused':
            return [...bypass.why.map((why) => `The bypass has no effect: ${why}.`), given];
        case 'not-needed':
            return ['The bypass was not needed and has no effect: the run goes on without it. Leave the input `bypass` empty.', given];
    }
}


  }),

  7406:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  json)
  });
function json(result) {
    const text = JSON.stringify(result, null, 2).replaceAll('##[', String.raw `##\u005b`);
    return `${text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu, escaped)}\n`;
}
function escaped(character) {
    return character
        .split('')
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .join('');
}


  }),

  4037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Z: () => (  decisionLine),
    u: () => (  reportedOnly)
  });
  var _core_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1307);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9716);
  var _gate_decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9511);
  var _exceptions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(498);
  var _neutralise_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(566);





const mostNames = 8;
const longestReason = 200;
function decisionLine(result) {
    const left = result.leftToGitHub.length;
    const parts = [
        ...(result.decision === 'go' ? [everythingMet(result)] : whatIsMissing(result)),
        ...waivedOnes(result),
        ...onlyReported(result),
        ...(left === 0 ? [] : [`${left} left to GitHub`]),
        ...goesOn(result)
    ];
    return `${result.decision}: ${parts.join('; ')}`;
}
function goesOn({ decision, allowed, bypass }) {
    if (bypass?.status === 'refused')
        return ['the bypass has no effect'];
    if (decision === 'go' || !allowed)
        return [];
    if (bypass?.status !== 'used')
        return ['the run goes on all the same (enforcement: evaluate)'];
    return [`the run goes on all the same (bypass by ${(0,_exceptions_js__WEBPACK_IMPORTED_MODULE_1__  .Nn)(bypass)}: ${(0,_neutralise_js__WEBPACK_IMPORTED_MODULE_0__  .Jj)(bypass.reason, longestReason)})`];
}
function reportedOnly(result) {
    return result.criteria.filter((criterion) => criterion.enforcement === 'evaluate' && (0,_core_outcome_js__WEBPACK_IMPORTED_MODULE_2__  .B)(criterion.outcome));
}
function everythingMet({ criteria }) {
    const active = criteria.filter((criterion) => criterion.enforcement === 'active');
    const aside = active.filter((criterion) => criterion.outcome.status === 'not-applicable').length;
    const waived = active.filter((criterion) => criterion.outcome.status === 'waived').length;
    const all = active.length === 1 ? 'the only criterion is met' : `all ${active.length} criteria are met`;
    const met = waived === 0 ? all : `${share(active.length - waived, active.length)} met`;
    return aside === 0 ? met : `${met}, ${aside} of them not applicable`;
}
function whatIsMissing(result) {
    const active = result.criteria.filter((criterion) => criterion.enforcement === 'active');
    const missing = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_3__  .i)(result.criteria);
    const proposed = result.proposedPolicy.length;
    const unverified = missing.length === 0 && !active.some((criterion) => criterion.outcome.status === 'passed');
    const causes = [
        ...(result.stoppedBy === undefined ? [] : [`the gate was stopped (${result.stoppedBy}) before it was done`]),
        ...(missing.length > 0 ? [`${share(missing.length, active.length)} not met: ${names(missing)}`] : []),
        ...(unverified ? [nothingVerified(result, active.length)] : []),
        ...(proposed > 0 ? [`the changed policy has ${(0,_core_text_js__WEBPACK_IMPORTED_MODULE_4__  .U9)(proposed, 'problem')}`] : [])
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
    const anyWaived = criteria.some(({ enforcement, outcome }) => enforcement === 'active' && outcome.status === 'waived');
    const what = anyWaived ? 'waived or not applicable' : 'not applicable';
    return active === 1 ? `the only one is ${anyWaived ? 'waived' : `${what} to this run`}` : `all ${active} are ${what} to this run`;
}
function waivedOnes({ criteria }) {
    const waived = criteria.filter((criterion) => criterion.outcome.status === 'waived');
    return waived.length === 0 ? [] : [`${waived.length} waived: ${names(waived)}`];
}
function onlyReported(result) {
    const reported = reportedOnly(result);
    return reported.length === 0 ? [] : [`only reported: ${names(reported)}`];
}
function share(part, whole) {
    return whole === 1 ? 'the only criterion is' : `${part} of ${whole} criteria ${part === 1 ? 'is' : 'are'}`;
}
function names(criteria) {
    const shown = criteria.slice(0, mostNames).map(({ id, outcome }) => `${id} (${outcome.status === 'waived' ? outcome.original.status : outcome.status})`);
    const rest = criteria.length - shown.length;
    return shown.join(', ') + (rest === 0 ? '' : ` and ${rest} more`);
}


  }),

  3735:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  F: () => (  terminal)
});

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/report/exceptions.js
var exceptions = __webpack_require__(498);
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
const symbols = { passed: '✓', failed: '✗', pending: '…', error: '!', waived: '~', 'not-applicable': '-' };
const colours = { passed: 32, failed: 31, pending: 33, error: 35, waived: 33, 'not-applicable': 90 };
function terminal(result, { color, width }) {
    const columns = Math.max(width, limits.narrowest);
    const paint = (status, text) => (color ? `\u001b[${colours[status]}m${text}\u001b[39m` : text);
    const block = (criterion) => describe(criterion, columns, paint);
    const sections = [
        table(result.criteria, columns, paint),
        ...(0,decide .i)(result.criteria).map(block),
        ...(0,one_line .u)(result).map(block),
        proposed(result.proposedPolicy, columns),
        (0,exceptions .QU)(result).flatMap(({ level, text }) => hanging(level === 'warning' ? 'waiver (warning): ' : 'waiver: ', plain(text), columns)),
        (0,exceptions .ov)(result).flatMap((line) => hanging('bypass: ', plain(line), columns)),
        result.notices.flatMap((notice) => hanging('note: ', plain(notice), columns)),
        leftToGitHub(result, columns)
    ];
    const lines = sections.filter((section) => section.length > 0).flatMap((section) => [...section, '']);
    const decision = `${plain((0,one_line .Z)(result))} - policy: ${plain((0,words .wy)(result.policy))}`;
    const last = paint(result.decision === 'go' ? 'passed' : 'failed', decision);
    return [...lines, last].map((line) => `${(0,neutralise .Df)(line)}\n`).join('');
}
function table(criteria, columns, paint) {
    const widest = (cells) => Math.max(0, ...cells.map((cell) => cell.length));
    const statuses = widest(criteria.map(words .c2));
    const ids = Math.min(limits.idColumn, widest(criteria.map(({ id }) => plain(id, limits.cell))));
    const kinds = Math.min(limits.idColumn, widest(criteria.map(({ kind }) => plain(kind, limits.cell))));
    return criteria.flatMap((criterion) => {
        const { outcome, id, kind } = criterion;
        const status = `${symbols[outcome.status]} ${(0,words .c2)(criterion).padEnd(statuses)}`;
        const names = `${plain(id, limits.cell).padEnd(ids)}  ${plain(kind, limits.cell).padEnd(kinds)}`;
        const seen = plain(outcome.seen, limits.cell);
        const [first = '', ...more] = hanging(`${status}  ${names}  `, seen, columns);
        return [paint(outcome.status, status) + first.slice(status.length), ...more];
    });
}
function describe(criterion, columns, paint) {
    const { outcome, help } = criterion;
    const remedy = (0,words .SM)(outcome);
    const places = outcome.findings.filter(words .Rt);
    const shown = places.slice(0, limits.where).map(whereText);
    const more = places.length > shown.length ? [`and ${places.length - shown.length} more, in the result`] : [];
    return [
        `${plain((0,words .Pf)(criterion))}: ${paint(outcome.status, (0,words .c2)(criterion))}, ${plain(outcome.reason)}`,
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
    const parts = [place === undefined || said ? undefined : (0,words .Z9)(place), url, message];
    return parts.flatMap((part) => (part === undefined ? [] : [plain(part)])).join(' ');
}
function proposed(problems, columns) {
    if (problems.length === 0)
        return [];
    const lines = problems.flatMap((problem) => hanging('  ', whereText(problem), columns));
    return [`The changed policy has ${(0,core_text .U9)(problems.length, 'problem')}:`, ...lines];
}
function leftToGitHub({ leftToGitHub: left }, columns) {
    if (left.length === 0)
        return [];
    const names = left.map(({ id }) => plain(id)).join(', ');
    return hanging('left to GitHub: ', `${names}; run without --local and with GITHUB_TOKEN to decide them`, columns);
}
function plain(text, units = limits.text) {
    return (0,neutralise .Jj)((0,neutralise .Ig)((0,neutralise .Jj)(text, units)), units);
}


  }),

  8191:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Pf: () => (  label),
    Rt: () => (  leadsSomewhere),
    SM: () => (  remedyOf),
    WX: () => (  findingsOf),
    YM: () => (  runAddress),
    Z9: () => (  placeText),
    c2: () => (  statusOf),
    wy: () => (  describePolicy)
  });
  var _core_subject_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6143);

function label({ id, name }) {
    return name === id ? id : `${name} (${id})`;
}
function statusOf({ outcome, enforcement }) {
    return enforcement === 'evaluate' ? `${outcome.status} (evaluate)` : outcome.status;
}
function remedyOf(outcome) {
    if (outcome.status === 'waived')
        return outcome.original.remedy;
    return 'remedy' in outcome ? outcome.remedy : undefined;
}
function findingsOf(outcome) {
    return outcome.status === 'waived' ? outcome.original.findings : outcome.findings;
}
function runAddress(serverUrl, { owner, name }, { runId, runAttempt = 1 }) {
    if (runId === undefined || !URL.canParse(serverUrl))
        return undefined;
    const { protocol, origin } = new URL(serverUrl);
    const path = [owner, name].map((segment) => encodeURIComponent(segment)).join('/');
    return protocol === 'https:' || protocol === 'http:' ? `${origin}/${path}/actions/runs/${runId}/attempts/${runAttempt}` : undefined;
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
    const of = commit === undefined ? '' : `, commit ${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_0__  .F)(commit)}`;
    return `${originOf(source, path)}${at}${of} (${side}; sha256 ${sha256.slice(0, 12)})`;
}
function originOf(source, path) {
    if (source === 'built-in')
        return 'built-in';
    return source === 'inline' ? 'given in the workflow' : (path ?? 'a file');
}


  })

};
