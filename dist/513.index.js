export const id = 513;
export const ids = [513];
export const modules = {

  4569:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    BW: () => (  parseCodeowners),
    Tk: () => (  codeownersLimit),
    Y: () => (  ruleOf),
    oX: () => (  codeownersPaths)
  });
const codeownersPaths = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const codeownersLimit = 3 * 1024 * 1024;
function parseCodeowners(text) {
    const rules = [];
    const problems = [];
    for (const [index, content] of text
        .replace(/^\uFEFF/, '')
        .split(/\r?\n/)
        .entries()) {
        const line = index + 1;
        const [pattern, ...owners] = wordsOf(content);
        if (pattern === undefined)
            continue;
        const message = whyUnreadable(pattern, owners);
        if (message === undefined)
            rules.push({ line, pattern, owners, matches: matcherOfPattern(pattern) });
        else
            problems.push({ line, message });
    }
    return { rules, problems };
}
function ruleOf({ rules }, path) {
    return rules.findLast((rule) => rule.matches(path));
}
function wordsOf(content) {
    const words = content.match(/(?:\\.|[^\s\\]|\\$)+/g) ?? [];
    const comment = words.findIndex((word) => word.startsWith('#'));
    return comment === -1 ? words : words.slice(0, comment);
}
const owner = /^(?:@[A-Za-z0-9][A-Za-z0-9_-]*(?:\/[A-Za-z0-9_.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;
function whyUnreadable(pattern, owners) {
    if (pattern.startsWith('!'))
        return `the pattern ${pattern} negates, which CODEOWNERS cannot`;
    if (pattern.startsWith('\\#'))
        return `the pattern ${pattern} begins with an escaped #, which CODEOWNERS cannot`;
    if (/(?<!\\)[[\]]/.test(pattern))
        return `the pattern ${pattern} has brackets, and CODEOWNERS has no character ranges`;
    if (pattern.includes('***'))
        return `the pattern ${pattern} has three stars in a row`;
    const strange = owners.find((one) => !owner.test(one));
    return strange === undefined ? undefined : `${strange} is no owner: expected @user, @org/team or an e-mail address`;
}
function matcherOfPattern(pattern) {
    const tokens = tokensOf(pattern);
    return (path) => matchAll(tokens, path.split('/'), 'deep', (token, name) => token !== 'deep' && matchAll(token, Array.from(name), 'any', fits));
}
function tokensOf(pattern) {
    const names = pattern.replace(/^\//, '').split('/');
    const isFolder = names.length > 1 && names.at(-1) === '';
    const middle = isFolder ? names.slice(0, -1) : names;
    const tokens = middle.map((name) => (name === '**' ? 'deep' : lettersOf(name)));
    const anywhere = pattern.startsWith('/') || middle.length > 1 ? [] : ['deep'];
    return [...anywhere, ...tokens, ...below(middle.at(-1), isFolder)];
}
function below(last, isFolder) {
    if (isFolder)
        return ['deep', ['any']];
    if (last === '**')
        return [['any']];
    return last === '*' ? [] : ['deep'];
}
function lettersOf(name) {
    return (name.match(/\\[^]|[^]/gu) ?? []).map((letter) => {
        if (letter === '*')
            return 'any';
        return letter === '?' ? 'one' : { letter: letter.replace(/^\\(?=.)/su, '') };
    });
}
function fits(wanted, letter) {
    return wanted === 'one' || (wanted !== 'any' && wanted.letter === letter);
}
function matchAll(tokens, items, many, matches) {
    let token = 0;
    let item = 0;
    let last = -1;
    let resume = 0;
    for (; item < items.length;) {
        const wanted = tokens[token];
        const here = items[item];
        if (wanted === many) {
            last = token++;
            resume = item;
        }
        else if (wanted !== undefined && here !== undefined && matches(wanted, here)) {
            token++;
            item++;
        }
        else if (last >= 0) {
            token = last + 1;
            item = ++resume;
        }
        else {
            return false;
        }
    }
    while (tokens[token] === many)
        token++;
    return token === tokens.length;
}


  }),

  1566:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    P: () => (  isOver),
    f: () => (  daysIn)
  });
const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const names = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const iso = /(?<![\d-])(\d{4})[-‐‑/](\d\d)[-‐‑/](\d\d)(?![\d-])/g;
const american = new RegExp(String.raw `\b${names}\.?\s(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?:st|nd|rd|th)?,?\s(\d{4})\b`, 'gi');
const european = new RegExp(String.raw `(?<![\d-])(\d{1,2})(?:st|nd|rd|th)?\.?[\s-](?:of\s)?${names}\.?,?[\s-](\d{4})\b`, 'gi');
function daysIn(text) {
    return [
        ...[...text.matchAll(iso)].map(([whole, year, month, day]) => dayOf(whole, year, Number(month), day)),
        ...[...text.matchAll(american)].map(([whole, month, day, last, year]) => dayOf(whole, year, monthOf(month), last ?? day)),
        ...[...text.matchAll(european)].map(([whole, day, month, year]) => dayOf(whole, year, monthOf(month), day))
    ].flatMap((day) => day ?? []);
}
function isOver({ day }, moment) {
    return Date.parse(`${day}T23:59:59Z`) + 12 * 3_600_000 < moment.getTime();
}
function monthOf(name = '') {
    return months.findIndex((month) => month.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}
function dayOf(text, year = '', month = 0, day = '') {
    const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
    const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day);
    return isReal ? { day: date.toISOString().slice(0, 10), text } : undefined;
}


  }),

  8415:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    E9: () => (  parseDuration),
    Rz: () => (  milliseconds),
    a3: () => (  formatDuration),
    dw: () => (  Duration)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);

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
const Duration = zod__WEBPACK_IMPORTED_MODULE_0__  .YjP()
    .regex(pattern, { error: 'expected a duration such as 0, 30s, 10m, 2h or 1d' })
    .meta({ examples: ['10m'] });
function milliseconds(duration) {
    const value = parseDuration(duration);
    if (value === undefined)
        throw new TypeError(`not a duration: ${duration}`);
    return value;
}


  }),

  6120:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    K: () => (  matcherOf),
    f: () => (  Glob)
  });
  var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);


function matcherOf(globs) {
    const matchers = globs.map((glob) => picomatch__WEBPACK_IMPORTED_MODULE_0__(glob, { dot: true, windows: false }));
    return (path) => matchers.some((matches) => matches(path));
}
const Glob = zod__WEBPACK_IMPORTED_MODULE_1__  .YjP()
    .min(1, { error: 'an empty glob matches no file' })
    .refine((glob) => !/^(\/|[A-Za-z]:[\\/])/.test(glob), {
    error: 'write it relative to the repository, without a leading "/"'
})
    .refine((glob) => !glob.split('/').includes('..'), { error: '".." leads out of the repository' })
    .refine((glob) => !glob.startsWith('!'), {
    error: 'a glob that begins with "!" would mean every other file: list what is meant'
})
    .refine((glob) => !glob.endsWith('/'), { error: 'a folder is never listed itself: write "folder/**"' });


  }),

  5798:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    r: () => (  shellWord)
  });
function shellWord(text) {
    return /^[A-Za-z0-9_./:@+,-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw `'\''`)}'`;
}


  }),

  6143:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    F: () => (  shortSha),
    f: () => (  fullName)
  });
function fullName(repository) {
    return `${repository.owner}/${repository.name}`;
}
function shortSha(sha) {
    return sha.slice(0, 10);
}


  }),

  8067:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    V1: () => (  isPrerelease),
    cX: () => (  comparePrecedence),
    lF: () => (  isVersion),
    mx: () => (  versionOfTag),
    py: () => (  tagPatternVersion)
  });
  var semver_functions_compare_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8469);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);


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


  }),

  7495:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    j: () => (  When),
    z: () => (  unlike)
  });
  var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2047);
  var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);


const Patterns = zod__WEBPACK_IMPORTED_MODULE_0__  .YOg(zod__WEBPACK_IMPORTED_MODULE_0__  .YjP().min(1)).min(1);
const When = zod__WEBPACK_IMPORTED_MODULE_0__  .rej({
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
        if (!patterns.some((pattern) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__  .Hj)(pattern, value))) {
            return `only for ${line} ${patterns.join(', ')}; this run has ${value}`;
        }
    }
    return undefined;
}


  }),

  1394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    UX: () => (  idsOf),
    kK: () => (  bindingsOf),
    nJ: () => (  patternsFor),
    vH: () => (  partsOfBinding)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);

function idsOf(ids) {
    return typeof ids === 'string' ? [ids] : ids;
}
function partsOfBinding(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? { id: text.trim() } : { id: text.slice(0, colon).trim(), part: text.slice(colon + 1).trim() };
}
function patternsFor(block, bind = {}) {
    if (block.kind !== 'item' && block.kind !== 'line')
        return [];
    const names = [block.text, ...('label' in block && block.label !== undefined ? [block.label] : [])];
    return Object.keys(bind).filter((pattern) => names.some((name) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .Hj)(pattern, name)));
}
function bindingsOf(block, bind = {}) {
    const byPolicy = patternsFor(block, bind).flatMap((pattern) => idsOf(bind[pattern] ?? []).map((id) => ({ ...partsOfBinding(id), words: literalStart(pattern) })));
    const bindings = byPolicy.length > 0 ? byPolicy : 'comments' in block ? block.comments.flatMap(inComment).map(partsOfBinding) : [];
    const known = new Set();
    return bindings.filter(({ id, part = '' }) => {
        const key = `${id}:${part}`;
        const isNew = !known.has(key);
        known.add(key);
        return isNew;
    });
}
function literalStart(pattern) {
    return (/^(?:\\\*|[^*])*/.exec(pattern)?.[0] ?? '').replaceAll('\\*', '*');
}
function inComment(comment) {
    const [, ids] = /^gate:\s*(\S[^\r\n]*)$/.exec(comment) ?? [];
    return ids === undefined ? [] : ids.split(',').map((id) => id.trim()).filter((id) => id !== '');
}


  }),

  1281:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    OP: () => (  figureText),
    XN: () => (  sumOf),
    hh: () => (  claimsIn),
    v9: () => (  holds)
  });
const amount = String.raw `\d{1,3}(?:,\d{3}){1,3}|\d{1,9}`;
const words = String.raw `(?:\s(?:[a-z-]{1,20}\s){0,2}?(tests?|lines?|hooks?)\b)`;
const share = new RegExp(String.raw `(?<![\w./,-])(${amount})\s{0,2}(?:[/⁄∕]|\bof\b)\s{0,2}(${amount})(?![\w/,-]|\.\d)`, 'gi');
const atLeast = new RegExp(String.raw `(?<![\w./,-])(${amount})\s?\+${words}?`, 'gi');
const counted = new RegExp(String.raw `(?<![\w./,-])(${amount})(?:${words}|\s(?:passed|passing|green)\b)`, 'gi');
const percent = /(?<![\w.,-])(\d{1,3}(?:\.\d{1,3})?)\s?%\s(?:success|pass|of the tests|green)/gi;
function claimsIn(text) {
    const plain = text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
    const shares = [...plain.matchAll(share)].map(([whole, part = '', of = '']) => ({ kind: 'share', amount: numberOf(part), of: numberOf(of), text: whole }));
    const bounds = [...plain.matchAll(atLeast)].map(([whole, least = '', unit]) => ({ kind: 'at-least', amount: numberOf(least), ...unitOf(unit), text: whole }));
    const counts = [...plain.matchAll(counted)].map(([whole, number = '', unit]) => ({ kind: 'count', amount: numberOf(number), ...unitOf(unit), text: whole }));
    const percents = [...plain.matchAll(percent)].map(([whole, number = '']) => ({ kind: 'percent', percent: Number(number), text: whole }));
    const ofShares = shares.map((claim) => claim.text);
    return [...shares, ...bounds, ...counts.filter(({ text: said }) => !ofShares.some((one) => one.includes(said))), ...percents];
}
function unitOf(unit) {
    return unit === undefined ? {} : { unit: plural(unit) };
}
function holds(claim, { amount: measured, of, unit }) {
    switch (claim.kind) {
        case 'share':
            return claim.amount === measured && claim.of === (of ?? measured);
        case 'at-least':
            return claim.unit === undefined || claim.unit === unit ? measured >= claim.amount : undefined;
        case 'count':
            if (claim.unit === undefined)
                return measured === claim.amount;
            return claim.unit === unit ? (of ?? measured) === claim.amount : undefined;
        case 'percent':
            return of === undefined || of === 0 ? undefined : (measured / of) * 100 >= claim.percent;
    }
}
function figureText({ amount: measured, of, unit }) {
    return `${grouped(measured)}${of === undefined ? '' : ` of ${grouped(of)}`} ${unit}`;
}
function sumOf(below) {
    const shares = below.flatMap((claims) => claims.filter((claim) => claim.kind === 'share').slice(0, 1));
    return shares.length < 2 ? undefined : shares.reduce((sum, claim) => sum + claim.of, 0);
}
function numberOf(text) {
    return Number(text.replaceAll(',', ''));
}
function grouped(number) {
    return String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}
function plural(unit) {
    const word = unit.toLowerCase();
    return word.endsWith('s') ? word : `${word}s`;
}


  }),

  9405:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    EP: () => (  isSection),
    RO: () => (  rowsOf),
    ku: () => (  bindingsFor)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9716);
  var _bindings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1394);


function rowsOf(blocks, { sections: wanted, bind }) {
    const headings = [];
    const items = [];
    return blocks.map((block) => {
        if (block.kind === 'heading' && block.nested !== true) {
            while ((headings.at(-1)?.level ?? 0) >= block.level)
                headings.pop();
            headings.push({ level: block.level, text: (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .q1)(block.text) });
        }
        if (block.kind !== 'item')
            items.length = 0;
        else
            while ((items.at(-1)?.depth ?? -1) >= block.depth)
                items.pop();
        const sections = headings.map(({ text }) => text);
        const parent = items.at(-1)?.row;
        const chosen = wanted === undefined || sections.some((section) => wanted.some((pattern) => isSection(pattern, section)));
        const row = { block, sections, titled: headings[0]?.level === 1, chosen, bindings: (0,_bindings_js__WEBPACK_IMPORTED_MODULE_1__  .kK)(block, bind), ...(parent === undefined ? {} : { parent }) };
        if (block.kind === 'item')
            items.push({ depth: block.depth, row });
        return row;
    });
}
function isSection(pattern, section) {
    return (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .Hj)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .q1)(pattern).toLowerCase() || pattern.toLowerCase(), section.toLowerCase()) || (0,_core_text_js__WEBPACK_IMPORTED_MODULE_0__  .Hj)(pattern.toLowerCase(), section.toLowerCase());
}
function bindingsFor(row) {
    for (let one = row; one !== undefined; one = one.parent)
        if (one.bindings.length > 0)
            return one === row ? one.bindings : one.bindings.map(({ words: _words, ...binding }) => binding);
    return [];
}


  }),

  6661:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  L: () => (  read)
});

// EXTERNAL MODULE: ./lib/criteria/version/readers/reading.js
var readers_reading = __webpack_require__(2937);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/json.js

function readJson(text, key = ['version']) {
    const json = (0,readers_reading .vA)(text);
    try {
        JSON.parse(json);
    }
    catch (error) {
        const message = (0,readers_reading .TM)(error);
        const offset = /at position (\d+)/u.exec(message)?.[1];
        const position = offset === undefined ? undefined : (0,readers_reading .t$)(json, Number(offset));
        return (0,readers_reading .RC)('unreadable', `is not valid JSON: ${message}`, position);
    }
    const name = key.join('.');
    const found = locate(json, key);
    if (found === undefined)
        return (0,readers_reading .RC)('no-version', `has no "${name}"`);
    const position = (0,readers_reading .t$)(json, found.offset);
    if (found.twice)
        return (0,readers_reading .RC)('unreadable', `has "${name}" more than once: readers disagree which of them counts`, position);
    const value = /^[[{]/u.test(found.token) ? undefined : JSON.parse(found.token);
    if (value === null)
        return (0,readers_reading .RC)('no-version', `has null as its "${name}"`, position);
    if (typeof value === 'string')
        return { version: value, line: position.line, column: position.column + 1 };
    const instead = value === undefined ? 'a list or an object' : `the bare value ${found.token}`;
    return (0,readers_reading .RC)('unreadable', `has ${instead} as its "${name}", not a string: quote it`, position);
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
    return theOne(xml, elements) ?? (0,readers_reading .RC)('no-version', `has no <${key.join('><')}>`);
}
function childrenOf(parent, name) {
    return parent.children.filter((child) => child.name === name);
}
function stated(xml, element) {
    return { version: (0,readers_reading .dE)(element.text).value, ...xml.position(element) };
}
function theOne(xml, elements) {
    const [first] = elements;
    if (first === undefined)
        return undefined;
    const one = stated(xml, first);
    const different = elements.find((element) => (0,readers_reading .dE)(element.text).value !== one.version);
    if (different === undefined)
        return one;
    const other = stated(xml, different);
    const both = `${one.version} on line ${one.line}, ${other.version} on line ${other.line}`;
    return (0,readers_reading .RC)('unreadable', `has <${first.name}> more than once, with different versions: ${both}`, other);
}
function parseXml(source) {
    const text = (0,readers_reading .vA)(source);
    const parser = new saxes .wT({ xmlns: true });
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
        const { value: visible, start } = (0,readers_reading .dE)(value);
        if (visible !== '' && (0,readers_reading .dE)(element.text).value === '')
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
        return (0,readers_reading .RC)('unreadable', refused, (0,readers_reading .t$)(text, Math.min(parser.position, text.length)));
    }
    if (root === undefined)
        return (0,readers_reading .RC)('unreadable', 'holds no XML element');
    return { root, position: (element) => (0,readers_reading .t$)(text, element.offset) };
}

;// CONCATENATED MODULE: ./lib/criteria/version/readers/msbuild.js


function readMsbuild(text) {
    const xml = parseXml(text);
    if ('problem' in xml)
        return xml;
    if (xml.root.name !== 'Project')
        return (0,readers_reading .RC)('unreadable', `has <${xml.root.name}> as its root, not <Project>`);
    const version = property(xml, 'version');
    if (version !== undefined)
        return version;
    const prefix = property(xml, 'versionprefix');
    if (prefix === undefined)
        return (0,readers_reading .RC)('no-version', 'has neither <Version> nor <VersionPrefix> in a <PropertyGroup>');
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
    return (0,readers_reading .RC)('computed', `has ${reading.version} as its <${elements[0]?.name ?? name}>, which the build works out`, reading);
}

// EXTERNAL MODULE: ./lib/criteria/version/readers/pattern.js
var pattern = __webpack_require__(7487);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/pom.js


const maximumLength = 1_000;
const pom_maximumDepth = 20;
function readPom(text) {
    const xml = parseXml(text);
    if ('problem' in xml)
        return xml;
    if (xml.root.name !== 'project')
        return (0,readers_reading .RC)('unreadable', `has <${xml.root.name}> as its root, not <project>`);
    const reading = theOne(xml, childrenOf(xml.root, 'version'));
    if (reading === undefined) {
        const parent = childrenOf(xml.root, 'parent').length > 0;
        return (0,readers_reading .RC)('no-version', parent ? "has no <version> of its own: it takes its parent's" : 'has no <version> in <project>');
    }
    return 'problem' in reading ? reading : interpolated(xml, reading.version, reading, 0);
}
function interpolated(xml, value, place, depth) {
    if (value.length > maximumLength || depth > pom_maximumDepth) {
        return (0,readers_reading .RC)('computed', 'writes its version with properties that lead round in a circle or grow without end', place);
    }
    const [reference] = /\$\{[^}]*\}/u.exec(value) ?? [];
    if (reference === undefined)
        return { version: value, line: place.line, column: place.column };
    const groups = childrenOf(xml.root, 'properties');
    const property = theOne(xml, groups.flatMap((group) => childrenOf(group, reference.slice(2, -1))));
    if (property === undefined) {
        return (0,readers_reading .RC)('computed', `writes its version with ${reference}, which <properties> in this file does not define`, place);
    }
    if ('problem' in property)
        return property;
    return interpolated(xml, value.replaceAll(reference, () => property.version), value === reference ? property : place, depth + 1);
}

;// CONCATENATED MODULE: ./lib/criteria/version/readers/text.js

function readText(text) {
    const found = [];
    for (const [index, line] of (0,readers_reading .vA)(text).split('\n').entries()) {
        const { value, start } = (0,readers_reading .dE)(line);
        if (value !== '')
            found.push({ version: value, line: index + 1, column: start + 1 });
    }
    const [only, second] = found;
    if (only === undefined)
        return (0,readers_reading .RC)('no-version', 'is empty');
    if (second === undefined)
        return only;
    return (0,readers_reading .RC)('unreadable', `holds ${found.length} lines of text; a version must stand there alone`, second);
}

// EXTERNAL MODULE: ./node_modules/toml-eslint-parser/lib/index.mjs + 3 modules
var lib = __webpack_require__(9605);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/toml.js


function readToml(text, key) {
    const entries = parse(text);
    return 'problem' in entries ? entries : (toml_stated(entries, key) ?? (0,readers_reading .RC)('no-version', `has no "${key.join('.')}"`));
}
function readPyproject(text) {
    const entries = parse(text);
    if ('problem' in entries)
        return entries;
    const fixed = toml_stated(entries, ['project', 'version']);
    if (fixed !== undefined)
        return fixed;
    const dynamic = lookup(entries, ['project', 'dynamic']);
    const listed = dynamic?.type === 'TOMLArray' ? dynamic.elements : [];
    const entry = listed.find((element) => element.type === 'TOMLValue' && element.value === 'version');
    if (entry !== undefined)
        return (0,readers_reading .RC)('computed', 'says that its version is dynamic: the build works it out', position(entry));
    return (toml_stated(entries, ['tool', 'poetry', 'version']) ??
        (0,readers_reading .RC)('no-version', 'has neither "project.version" nor "tool.poetry.version"'));
}
function readCargo(text) {
    const entries = parse(text);
    if ('problem' in entries)
        return entries;
    const inherited = lookup(entries, ['package', 'version', 'workspace']);
    const own = inherited === undefined ? toml_stated(entries, ['package', 'version']) : undefined;
    const reading = own ?? toml_stated(entries, ['workspace', 'package', 'version']);
    if (reading !== undefined)
        return reading;
    if (inherited === undefined)
        return (0,readers_reading .RC)('no-version', 'has neither "package.version" nor "workspace.package.version"');
    return (0,readers_reading .RC)('no-version', 'takes its version from its workspace, whose Cargo.toml is another file', position(inherited));
}
function parse(text) {
    try {
        return (0,lib .MD)((0,readers_reading .vA)(text)).body[0].body;
    }
    catch (error) {
        const at = error instanceof Error && 'lineNumber' in error && 'column' in error ? error : undefined;
        const place = at && { line: Number(at.lineNumber), column: Number(at.column) + 1 };
        return (0,readers_reading .RC)('unreadable', `is not valid TOML: ${(0,readers_reading .TM)(error)}`, place);
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
        return (0,readers_reading .RC)('unreadable', detail, { line, column });
    }
    return (0,readers_reading .RC)('unreadable', `has something other than a string as its "${name}"`, { line, column });
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
        const node = isTable ? lookup(entry.body, rest) : within(entry.value, rest);
        if (node !== undefined)
            return node;
    }
    return undefined;
}
function within(node, key) {
    const [segment, ...rest] = key;
    if (segment === undefined)
        return node;
    if (node.type === 'TOMLInlineTable')
        return lookup(node.body, key);
    const element = node.type === 'TOMLArray' ? node.elements[Number(segment)] : undefined;
    return element && within(element, rest);
}
function position(node) {
    return { line: node.loc.start.line, column: node.loc.start.column + 1 };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/criteria/version/readers/yaml.js


function readYaml(text, key = ['version']) {
    const yaml = (0,readers_reading .vA)(text);
    const document = (0,dist .Tp)(yaml, { uniqueKeys: false });
    const [error] = document.errors;
    if (error !== undefined) {
        const [start] = error.linePos ?? [];
        return (0,readers_reading .RC)('unreadable', `is not one valid YAML document: ${(0,readers_reading .TM)(error)}`, start && { line: start.line, column: start.col });
    }
    const name = key.join('.');
    const { node, twice } = yaml_locate(document, key);
    if (twice) {
        const detail = `has "${name}" more than once: readers disagree which of them counts`;
        return (0,readers_reading .RC)('unreadable', detail, (0,readers_reading .t$)(yaml, node?.range?.[0] ?? 0));
    }
    const value = resolved(document, node);
    if (node === undefined)
        return (0,readers_reading .RC)('no-version', `has no "${name}"`);
    const position = (0,readers_reading .t$)(yaml, node.range?.[0] ?? 0);
    if (value === undefined)
        return (0,readers_reading .RC)('unreadable', `has an alias that leads nowhere as its "${name}"`, position);
    if (!(0,dist .jn)(value))
        return (0,readers_reading .RC)('unreadable', `has a list or a map as its "${name}", not a string`, position);
    if (value.tag !== undefined && value.tag !== 'tag:yaml.org,2002:str') {
        return (0,readers_reading .RC)('unreadable', `has a value of the unknown type ${value.tag} as its "${name}"`, position);
    }
    if (value.value === null)
        return (0,readers_reading .RC)('no-version', `has nothing as its "${name}"`, position);
    if (typeof value.value !== 'string') {
        const source = value.source ?? JSON.stringify(value.value);
        return (0,readers_reading .RC)('unreadable', `has the bare value ${source} as its "${name}": write the string "${source}", in quotes`, position);
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
    if ((0,dist .oP)(parent))
        return parent.items.filter((_, index) => String(index) === segment);
    if (!(0,dist .jh)(parent))
        return [];
    return parent.items.flatMap(({ key, value }) => (0,dist .jn)(key) && String(key.value) === segment && value !== null ? [value] : []);
}
function resolved(document, node) {
    return (0,dist .Vj)(node) ? node.resolve(document) : node;
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
        return (0,pattern .Z)(text, method.pattern);
    return 'key' in method ? byKey[method.format](text, method.key) : byFormat[method.format](text);
}


  }),

  7487:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    A: () => (  patternProblem),
    Z: () => (  readPattern)
  });
  var node_vm__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(714);
  var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2937);


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
    const lines = (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .vA)(text).split(/\r?\n/u);
    if (lines.length > maximumLines) {
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .RC)('unreadable', `has ${lines.length} lines; a pattern is searched for in ${maximumLines} at most`);
    }
    const long = lines.findIndex((line) => line.length > maximumLine);
    if (long !== -1) {
        const detail = `has a line of over ${maximumLine} characters, in which no pattern is searched for`;
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .RC)('unreadable', detail, { line: long + 1, column: 1 });
    }
    const found = within(patience, () => search(lines, new RegExp(pattern, 'dgu')));
    if (found === undefined)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .RC)('unreadable', `could not be searched for /${pattern}/ within ${patience} ms`);
    const [first] = found;
    if (first === undefined)
        return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .RC)('no-version', `has no line that matches /${pattern}/`);
    const other = found.find((match) => match.version !== first.version);
    if (other === undefined)
        return first;
    const both = [first, other].map(({ version, line }) => `${JSON.stringify(version)} on line ${line}`).join(', ');
    return (0,_reading_js__WEBPACK_IMPORTED_MODULE_1__  .RC)('unreadable', `matches /${pattern}/ more than once, with different versions: ${both}`, other);
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
        (0,node_vm__WEBPACK_IMPORTED_MODULE_0__.runInNewContext)('work()', {
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


  }),

  2937:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    RC: () => (  unstated),
    TM: () => (  firstLine),
    dE: () => (  trimmed),
    t$: () => (  positionAt),
    vA: () => (  withoutBom)
  });
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


  }),

  9251:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Ak: () => (  keyFormatOf),
    Uf: () => (  splitPath),
    be: () => (  formatOf),
    mp: () => (  recognisedNames)
  });
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


  }),

  7023:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    placeholdersIn: () => (  placeholdersIn),
    withVisibleBlanks: () => (  withVisibleBlanks)
  });
function placeholdersIn(text) {
    return Array.from(text.matchAll(placeholder), ([found]) => found).filter(isBlank);
}
function withVisibleBlanks(markdown) {
    return markdown.replace(angled, (found) => (isAttribute.test(found) ? found : `\\${found}`));
}
const bracketed = String.raw `(?<![\p{L}\p{N}_])\[\p{L}[^[\]\n]{1,78}\](?![([:])`;
const pointed = String.raw `(?<![\p{L}\p{N}_<\\])<(?=[^<>\n]{2,60}>)\p{L}[\p{L}\p{N}'’]*(?:[ _-][\p{L}\p{N}'’]+)+>`;
const underscores = String.raw `(?<![\p{L}\p{N}_])_{4,}(?!_)|(?<!_)_{4,}(?![\p{L}\p{N}_])`;
const words = String.raw `(?<![\p{L}\p{N}_])(?:TODO|TBD|FIXME|XXX)(?![\p{L}\p{N}_]|\.\p{Ll})|(?<![\p{L}\p{N}_.])T\.B\.D\b\.?`;
const dates = String.raw `(?<![\p{L}\p{N}])(?:YYYY[-/.]MM[-/.]DD|DD[-/.]MM[-/.]YYYY|MM[-/.]DD[-/.]YYYY|\d{4}-(?:\d\d|XX)-XX)(?![\p{L}\p{N}])`;
const latin = String.raw `\b[Ll]orem [Ii]psum\b`;
const placeholder = new RegExp([bracketed, pointed, underscores, words, dates, latin].join('|'), 'gu');
const angled = new RegExp(String.raw `(?<!\(|\]:[ \t]?)${pointed}`, 'gu');
const isAttribute = /^<[a-z][a-z0-9]*(?: (?:allowfullscreen|async|autofocus|autoplay|checked|compact|controls|defer|disabled|hidden|ismap|loop|multiple|muted|nowrap|open|readonly|required|reversed|selected))+>$/i;
const inSmallLetters = /^(?!(?:your|insert|enter|fill)[-_])\p{Ll}[\p{Ll}\p{N}_-]*$/u;
const isReference = /^(?:v|\p{Lu}[\p{Lu}\d-]*)[ -]?\d[\p{L}\p{N}.:-]*$|^\p{Lu}\p{L}+\d{2,4}\p{Ll}?$/u;
const marks = new Set('alpha beta breaking caution danger deprecated done error experimental fail failed fixed important info n/a new no note ok optional pass passed required security sic tip unreleased warning yanked yes'.split(' '));
function isBlank(found) {
    if (found.startsWith('<'))
        return !isAttribute.test(found);
    if (!found.startsWith('['))
        return true;
    const inner = found.slice(1, -1).trim();
    return /\p{L}.*\p{L}/u.test(inner) && !inSmallLetters.test(inner) && !isReference.test(inner) && !marks.has(inner.toLowerCase());
}


  }),

  4069:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    ReportRefused: () => (  ReportRefused),
    levels: () => (  levels),
    refusals: () => (  refusals),
    severities: () => (  severities)
  });
const levels = ['note', 'warning', 'error'];
const severities = ['low', 'medium', 'high', 'critical'];
const refusals = {
    empty: 'The file is empty.',
    'not-a-report': 'The file is in no format that the gate knows, or not in the one that it was said to be in.',
    ambiguous: 'The file could be in more than one format: name it with `format`.',
    'other-purpose': 'The file is a report, but of another sort than this criterion asks for.',
    truncated: 'The file ends too early, as when the job that wrote it was stopped.',
    malformed: 'The file breaks the rules of its format.',
    'too-large': 'The file has more bytes, levels or records than the gate reads.',
    unsupported: 'The file is in a version or encoding of its format that the gate does not read.'
};
class ReportRefused extends Error {
    name = 'ReportRefused';
    code;
    line;
    constructor(code, message, line) {
        super(message);
        this.code = code;
        this.line = line;
    }
}


  }),

  513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  u: () => (  registry)
});


var criteria_namespaceObject = {};
__webpack_require__.r(criteria_namespaceObject);
__webpack_require__.d(criteria_namespaceObject, {
  approvals: () => (approvals),
  branch: () => (branch),
  checklist: () => (checklist),
  checks: () => (checks),
  documents: () => (documents),
  findings: () => (findings),
  jobs: () => (jobs),
  tag: () => (tag),
  tests: () => (tests),
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
    const own = { runId: run.runId ?? null, ...(run.status === undefined ? {} : { status: run.status }) };
    if (typeof runs === 'string')
        return { checkRuns, statuses, workflowRuns: [], withoutRuns: runs, jobs: [], own: { ...own, checkRunId: run.checkRunId ?? null } };
    const workflowRuns = runs;
    const again = workflowRuns.filter((workflowRun) => workflowRun.attempt > 1);
    const jobs = (await Promise.all(again.map(async (workflowRun) => github.workflowJobs(workflowRun.id)))).flat();
    const checkRunId = run.checkRunId ?? (await ownJob(run, github)) ?? null;
    return { checkRuns, statuses, workflowRuns, jobs, own: { ...own, checkRunId } };
}
async function readRuns(options, runs) {
    return runs.catch((error) => {
        if (options.require === undefined || !(error instanceof errors .oe) || error.code !== 'permission-denied')
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
    return [...checkRuns, ...newestStatuses(evidence).map(ofStatus)];
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
function newestStatuses({ statuses, own }) {
    const newest = new Map();
    for (const status of statuses) {
        if (own.status !== undefined && status.context === own.status.context && status.creator === own.status.creator)
            continue;
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
    return (options['may-skip'] ?? []).some(({ name, when }) => (0,core_text .Hj)(name, check.name) && (when === undefined || (0,core_when .z)(when, subject) === undefined));
}
function selects(selector, check) {
    const wanted = typeof selector === 'string' ? { name: selector } : selector;
    return ((0,core_text .Hj)(wanted.name, check.name) &&
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
            seen: `${(0,core_text .U9)(running.length, 'check')} not finished: ${(0,core_text .Zv)(running.map(describe))}`,
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
        const seen = judged.length === 0 ? 'no check run and no commit status' : `none that succeeded, only ${(0,core_text .Zv)(judged.map(describe))}`;
        const remedy = 'Let CI run on this commit before the gate (a push or a pull request starts it), or give the gate a longer `wait-for`. If this repository has no CI, leave the criterion out of the policy.' + startsNothing(subject);
        if (timeLeft)
            return { ...base, status: 'pending', reason: 'not-started', seen, remedy, awaiting: ['any check'] };
        return { ...base, status: 'failed', reason: 'no-checks', seen, remedy };
    }
    const newest = newestSighting(judged, evidence);
    const quietFor = newest === undefined ? 0 : now.getTime() - newest;
    const settle = (0,duration .Rz)(options.settle);
    if (quietFor < settle) {
        return {
            ...base,
            status: 'pending',
            reason: 'settling',
            seen: `${(0,core_text .U9)(judged.length, 'check')} succeeded, but the newest appeared ${(0,duration .a3)(Math.max(0, quietFor))} ago: more may come`,
            awaiting: [`nothing new for ${(0,duration .a3)(settle)}`],
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
        const seen = `${(0,core_text .Zv)(skipped.map((check) => check.name))} skipped, as the policy allows`;
        return { ...base, status: 'not-applicable', reason: 'all-skipped', seen, findings: notes };
    }
    const aside = skipped.length === 0 ? '' : `; skipped, as the policy allows: ${(0,core_text .Zv)(skipped.map((check) => check.name))}`;
    return { ...base, status: 'passed', reason: 'succeeded', seen: `${(0,core_text .U9)(accepted, 'check')} succeeded${aside}`, findings: notes };
}
function failure(base, failed, all) {
    const findings = failed.map((check) => {
        const upstream = check.word === 'skipped' ? all.filter((other) => other.runId !== null && other.runId === check.runId && other.broken) : [];
        const why = upstream.length === 0 ? '' : `, because ${(0,core_text .Zv)(upstream.map((other) => `"${other.name}"`))} did not succeed in the same run`;
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
    const there = names.length === 0 ? 'No check is on the commit.' : `On the commit: ${(0,core_text .Zv)(names, 20)}.`;
    const findings = missing.map((selector) => {
        const near = (0,core_text .pA)(typeof selector === 'string' ? selector : selector.name, names);
        const hint = near === undefined ? '' : ` The nearest name there is "${near}".`;
        return { level: 'error', message: `No check on ${(0,core_subject .F)(subject.commit)} matches ${describeSelector(selector)}. ${there}${hint}` };
    });
    const all = [...findings, ...base.findings];
    const seen = `${(0,core_text .Zv)(missing.map(describeSelector))} not seen. ${there}`;
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
        return `every check on ${(0,core_subject .F)(subject.commit)} concluded ${accepted}, and at least one is there`;
    return `${(0,core_text .Zv)(options.require.map(describeSelector), 20)} on ${(0,core_subject .F)(subject.commit)}, each concluded ${accepted}`;
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



const Name = schemas .YjP().min(1).describe('Name of the check run or context of the commit status; `*` stands for any characters.');
const Selector = schemas .rej({
    name: Name,
    app: schemas .YjP().min(1).optional().describe('Slug of the app that makes it, e.g. `github-actions`, or login of who sets the status.'),
    workflow: schemas .YjP().min(1).optional().describe('File name of the workflow, e.g. `ci.yml`, or its path.'),
    event: schemas .YjP().min(1).optional().describe('Event that started the workflow run, e.g. `push`.')
})
    .describe('A check pinned to who makes it.');
const Selectors = schemas .YOg(schemas .KCZ([Name, Selector])).min(1, { error: 'an empty list would require nothing: name a check or leave the line out' });
const options = schemas .rej({
    require: Selectors.optional().describe('Checks that must be there and succeed. Each entry must match at least one check, and every match must succeed. Without it: every check on the commit.'),
    ignore: Selectors.optional().describe('Checks that do not count.'),
    accept: schemas .YOg(schemas .k5n(['success', 'neutral', 'skipped']))
        .min(1)
        .default(['success'])
        .describe('Conclusions that count as success.'),
    'may-skip': schemas .YOg(schemas .rej({ name: Name, when: core_when .j.optional().describe('The runs in which it may be skipped; default: all.') }))
        .min(1)
        .optional()
        .describe('Checks that may be skipped, unless a job of the same workflow run failed.'),
    settle: duration .dw.default('60s').describe('Without `require`: how long nothing new must have appeared on the commit before its checks count as all there.')
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


const Needs = schemas .g1P(schemas .YjP(), schemas ._H3({ result: schemas .YjP() }));
const Steps = schemas .g1P(schemas .YjP(), schemas ._H3({ outcome: schemas .YjP() }));
async function collect_collect(_options, { run }) {
    const needs = Object.entries(parse('needs', run.needs, Needs)).map(([name, job]) => ({ name, from: 'needs', result: job.result }));
    const steps = Object.entries(parse('steps', run.steps, Steps)).map(([name, step]) => ({ name, from: 'steps', result: step.outcome }));
    if (needs.length + steps.length === 0) {
        throw new errors .oe('not-found', 'no job and no step was passed in', 'Give the gate step `needs: ${{ toJSON(needs) }}` under `with:`, and list the jobs in the gate job\'s own `needs:`.');
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
    throw new errors .oe('unreadable', `the input \`${input}\` is not what toJSON(${input}) gives`, `Write it exactly so: \`${input}: \${{ toJSON(${input}) }}\`.`);
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
    const wanted = `${(0,core_text .Zv)(required)} ended in ${options.accept.join(' or ')}`;
    const absent = required.filter((name) => !names.includes(name));
    const bad = jobs.filter((job) => required.includes(job.name) && !options.accept.some((accepted) => accepted === job.result));
    const findings = [
        ...bad.map((job) => ({ level: 'error', message: `${job.from === 'needs' ? 'Job' : 'Step'} "${job.name}" ended in ${job.result}` })),
        ...absent.map((name) => ({ level: 'error', message: `"${name}" is not among ${(0,core_text .Zv)(names)}${(0,core_text .au)(name, names)}` }))
    ];
    if (bad.length > 0) {
        const seen = (0,core_text .Zv)(bad.map((job) => `"${job.name}" ended in ${job.result}`));
        return { status: 'failed', reason: 'job-failed', wanted, seen, findings, remedy: 'Open the log of that job, mend it and run the workflow again.' };
    }
    if (absent.length > 0 || required.length === 0) {
        const seen = `${(0,core_text .Zv)(absent)} not passed in, only ${(0,core_text .Zv)(names)}`;
        const remedy = 'Add the job to the gate job\'s `needs:` and pass `needs: ${{ toJSON(needs) }}`; a step needs an `id` and `steps: ${{ toJSON(steps) }}`.';
        return { status: 'failed', reason: 'not-passed-in', wanted, seen, findings, remedy };
    }
    return { status: 'passed', reason: 'succeeded', wanted, seen: `${(0,core_text .U9)(required.length, 'job')} ended as wanted`, findings };
}

;// CONCATENATED MODULE: ./lib/criteria/jobs/options.js

const options_options = schemas .rej({
    require: schemas .YOg(schemas .YjP().min(1))
        .min(1, { error: 'an empty list would require nothing: name a job or leave the line out' })
        .optional()
        .describe('Keys of the jobs in `needs`, or ids of the steps in `steps`, that must have succeeded. Default: all that were passed in.'),
    accept: schemas .YOg(schemas .k5n(['success', 'skipped']))
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
    throw new errors .oe('not-found', 'The gate does not run in a git work tree, so nothing tells whether anything is uncommitted.', 'In a workflow, run actions/checkout before the gate, in the same job. On a terminal, stand in a clone ' +
        'of the repository.');
}

// EXTERNAL MODULE: ./lib/core/globs.js
var core_globs = __webpack_require__(6120);
;// CONCATENATED MODULE: ./lib/criteria/worktree/evaluate.js



const mostFindings = 50;
function worktree_evaluate_evaluate(options, evidence, { subject }) {
    const wanted = describeWanted(options, subject);
    if (!isAtSubject(evidence.head, subject)) {
        const seen = evidence.head === null ? 'no commit is checked out' : `${(0,core_subject .F)(evidence.head)} is checked out`;
        return { status: 'failed', reason: 'other-commit', wanted, seen, findings: [], remedy: checkoutRemedy(subject) };
    }
    const matches = (0,core_globs .K)(options.ignore);
    const isIgnored = (path) => matches(path.replace(/\/$/, ''));
    const left = evidence.changes.filter(({ path, renamedFrom }) => !(isIgnored(path) && (renamedFrom === undefined || isIgnored(renamedFrom))));
    const ignored = evidence.changes.length - left.length;
    const aside = ignored === 0 ? '' : `, and ${(0,core_text .U9)(ignored, 'change')} that \`ignore\` covers`;
    const at = (0,core_subject .F)(evidence.head ?? '');
    if (left.length === 0) {
        return { status: 'passed', reason: 'clean', wanted, seen: `${at} with nothing uncommitted${aside}`, findings: [] };
    }
    const seen = `${at} with ${(0,core_text .U9)(left.length, 'uncommitted change')}${aside}`;
    return { status: 'failed', reason: 'dirty', wanted, seen, findings: findingsOf(left), remedy: remedyFor(left) };
}
function describeWanted({ ignore }, subject) {
    const but = ignore.length === 0 ? '' : ` but ${ignore.join(', ')}`;
    return `${(0,core_subject .F)(subject.commit)} checked out, with nothing uncommitted${but}`;
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
        : [...shown, { level: 'note', message: `${(0,core_text .U9)(more, 'more uncommitted change')}: see \`git status\`.` }];
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
const worktree_options_options = schemas .rej({
    ignore: schemas .YOg(core_globs .f)
        .refine((globs) => !probes.every((0,core_globs .K)(globs.filter((glob) => glob !== ''))), {
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

// EXTERNAL MODULE: ./lib/core/shell-word.js
var shell_word = __webpack_require__(5798);
;// CONCATENATED MODULE: ./lib/criteria/branch/evaluate.js


function branch_evaluate_evaluate(options, evidence, { subject }) {
    const commit = (0,core_subject .F)(subject.commit);
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
    const push = `\`git push origin ${(0,shell_word .r)(`${subject.commit}:refs/heads/${branch}`)}\``;
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

const branch_options_options = schemas .rej({
    branch: schemas .YjP()
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
        throw new errors .oe('unreadable', `${remote.name} was asked about the tag ${name} and answered about ${tag.name}.`, 'Run the gate again.');
    }
    if (options.signed && tag !== null && tag.annotated && tag.signature === undefined) {
        throw new errors .oe('permission-denied', `Whether the tag ${name} is signed cannot be told: git alone has no keys to verify it with.`, 'Give the gate a token with `contents: read`, so that GitHub verifies the signature.');
    }
    return { about: 'tag', remote: remote.name, name, tag };
}

;// CONCATENATED MODULE: ./lib/criteria/tag/evaluate.js


function tag_evaluate_evaluate(options, evidence, { subject }) {
    const wanted = evaluate_describeWanted(options, subject);
    if (evidence.about === 'proposed') {
        const seen = `${(0,core_subject .F)(subject.commit)} is only proposed (${subject.event}), so it is not released yet`;
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
    return `${kind} tag${which === undefined ? '' : ` ${which}`} at the remote, on ${(0,core_subject .F)(subject.commit)}`;
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
    const ref = (0,shell_word .r)(`refs/tags/${name}`);
    if (tag === null) {
        const remedy = `Push the tag: \`git push origin ${ref}\`. If it does not exist yet, make it first: ` +
            `\`git tag -a -- ${(0,shell_word .r)(name)} ${subject.commit}\`.`;
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
    const ref = (0,shell_word .r)(`refs/tags/${name}`);
    const seen = `${name} of ${remote} leads to ${(0,core_subject .F)(tag.commit)}`;
    const show = `\`git ls-remote origin ${ref} ${(0,shell_word .r)(`refs/tags/${name}^{}`)}\` shows where it is now`;
    if (subject.ref === `refs/tags/${name}`) {
        const remedy = `Find out who moved the tag, and why, before anything is deployed: ${show}. Do not move ` +
            `it back, since others may have fetched it: release a new version under a new tag.`;
        return {
            reason: 'tag-moved',
            seen: `${seen}; it led to ${(0,core_subject .F)(subject.commit)} when this run was started`,
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

const tag_options_options = schemas .rej({
    tag: schemas .YjP()
        .min(1)
        .refine((name) => !name.startsWith('refs/'), { error: 'write the short name, without "refs/tags/"' })
        .refine((name) => !/[\s~^:?*[\\]/.test(name), { error: 'cannot be the name of a tag; wildcards are not supported' })
        .optional()
        .describe('The tag. Default: the tag of the run, or the input `tag`.'),
    annotated: schemas .zMY()
        .default(false)
        .describe('The tag must be annotated (`git tag -a`), so that it says who made it and when.'),
    signed: schemas .zMY()
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

// EXTERNAL MODULE: ./lib/criteria/version/read.js + 7 modules
var read = __webpack_require__(6661);
// EXTERNAL MODULE: ./lib/criteria/version/recognise.js
var recognise = __webpack_require__(9251);
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
        return { path, found: (0,read .L)(text, method) };
    if (!mustExist)
        return { path, found: { problem: 'missing', detail: 'is not in the commit' } };
    throw new errors .oe('unreadable', `The commit ${(0,core_subject .F)(subject.commit)} lists ${path}, but the file could not be read.`, 'Run the gate again. If this stays so, look at the file with `git ls-tree`: it should be an ordinary file.');
}
async function recognised({ ports, subject }) {
    const names = await ports.tree.list(subject.commit, '');
    return recognise .mp.flatMap((wanted) => named(wanted, names).map((path) => ({ path, method: methodOf(path) })));
}
async function listed(files, { ports, subject }) {
    const targets = files.map(async (file) => {
        const path = typeof file === 'string' ? file : file.path;
        const { folder, name } = (0,recognise .Uf)(path);
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
    return names.filter((name) => (0,core_text .Hj)(wanted, name)).toSorted();
}
function methodOf(file) {
    if (typeof file === 'string') {
        const format = (0,recognise .be)(file);
        return format && { format };
    }
    if ('pattern' in file)
        return { pattern: file.pattern };
    const format = (0,recognise .Ak)(file.path);
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
    return (0,core_version .lF)(version) ? version : JSON.stringify(version);
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
        const text = (0,core_version .py)(tag, tagPattern);
        const why = text === undefined ? `does not follow ${pattern}` : `says ${shown(text)}, which is no version by SemVer 2.0.0`;
        const message = `The tag ${tag} spells no version: it ${why}`;
        const remedy = `Tag the commit as ${pattern}, with a version ${examples}; or mend \`subject: tag:\` in the policy.`;
        return [{ reason: 'tag-not-a-version', finding: { level: 'error', message }, remedy }];
    }
    if ((0,core_version .lF)(version))
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
    const invalid = claims.filter((claim) => !(0,core_version .lF)(claim.version));
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
    const write = `write ${shown(reference.version)} at ${(0,core_text .Zv)(different.map(({ where }) => where))}`;
    const remedy = tag === undefined
        ? `If ${shown(reference.version)} is right, ${write}; if not, correct ${reference.where}. Then commit.`
        : `If the tag is right, ${write}, commit, and tag that commit. ` +
            'If the tag is wrong, delete it and tag this commit for the version in its files.';
    const reason = tag === undefined ? 'files-disagree' : 'differs-from-tag';
    return different.map((claim) => ({ reason, finding: findingOn(claim, `${claim.says}, ${reference.says}`), remedy }));
}
function judgePrerelease(claims) {
    const first = new Map(claims.toReversed().map((claim) => [claim.version, claim]));
    const denied = claims.filter((claim) => (0,core_version .V1)(claim.version) && first.get(claim.version) === claim);
    return denied.map((claim) => ({
        reason: 'prerelease',
        finding: findingOn(claim, `${claim.says}, a prerelease, which the policy denies`),
        remedy: 'Release a version without a part after "-", or allow prereleases in the policy (`prerelease: allow`).'
    }));
}
function placeOf(path, { line, column }) {
    return { path, ...(line !== undefined && { line }), ...(column !== undefined && { column }) };
}

;// CONCATENATED MODULE: ./lib/core/releases.js

function releasesAmong(tagNames, { pattern, prereleases }) {
    const releases = tagNames.flatMap((tag) => {
        const version = (0,core_version .mx)(tag, pattern);
        return version === undefined || ((0,core_version .V1)(version) && !prereleases) ? [] : [{ tag, version }];
    });
    return releases.toSorted((a, b) => (0,core_version .cX)(b.version, a.version));
}

;// CONCATENATED MODULE: ./lib/criteria/version/order.js





function judgeOrder(tagNames, subject, claim) {
    if (tagNames === undefined) {
        throw new errors .oe('internal', 'The tags at the remote were not collected.', 'Please report this as a bug of the gate.');
    }
    if (claim === undefined || !(0,core_version .lF)(claim.version))
        return { complaints: [], seen: [] };
    const kind = (0,core_version .V1)(claim.version) ? 'release' : 'stable release';
    const last = lastRelease(tagNames, subject, claim.version);
    if (last === undefined) {
        const tags = (0,core_text .U9)(tagNames.length, 'tag');
        return { complaints: [], seen: [`no earlier ${kind} to compare with among ${tags} at the remote`] };
    }
    const seen = [`the last ${kind} is ${last.version} (tag ${last.tag})`];
    if ((0,core_version .cX)(claim.version, last.version) > 0)
        return { complaints: [], seen };
    const message = `${claim.says}, which is not greater than ${last.version}, the last ${kind} (tag ${last.tag})`;
    const remedy = `Raise the version above ${last.version} in the version files, commit, and tag that commit for it.`;
    return { complaints: [{ reason: 'not-greater', finding: findingOn(claim, message), remedy }], seen };
}
function lastRelease(tagNames, subject, version) {
    const others = tagNames.filter((tag) => tag !== subject.tag);
    return releasesAmong(others, { pattern: subject.tagPattern, prereleases: (0,core_version .V1)(version) })[0];
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
    const message = `No file states a version: looked for ${(0,core_text .Zv)(recognise .mp)} in the root of the commit`;
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
    const who = paths === undefined ? 'every version file in the root of the commit' : (0,core_text .Zv)(paths);
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
    const stated = [...paths].map(([version, names]) => `${(0,core_text .Zv)(names)} ${new Set(names).size > 1 ? 'state' : 'states'} ${shown(version)}`);
    const all = [...stated, ...problems];
    return all.length > 10 ? [...all.slice(0, 10), `and ${all.length - 10} more`] : all;
}
function describeTag({ tag }, claim) {
    if (claim !== undefined)
        return [claim.says];
    return [tag === undefined ? 'there is no tag to compare with' : `the tag ${tag} spells no version`];
}

// EXTERNAL MODULE: ./lib/criteria/version/readers/pattern.js
var readers_pattern = __webpack_require__(7487);
;// CONCATENATED MODULE: ./lib/criteria/version/options.js



const Path = schemas .YjP()
    .min(1)
    .refine(isRepositoryPath, {
    error: 'must be a path from the root of the repository, with / and without . or .. or control characters'
})
    .refine((path) => !path.slice(0, Math.max(0, path.lastIndexOf('/'))).includes('*'), {
    error: '* may stand only after the last /'
});
const Known = Path.refine((path) => (0,recognise .be)(path) !== undefined, {
    error: `is none of the files that are known (${recognise .mp.join(', ')}): write {path, key} or {path, pattern}`
}).describe('A version file that is known by its name, in any folder; `*.csproj` means all of them there.');
const Keyed = schemas .rej({
    path: Path.describe('The file: `.json`, `.toml`, `.yaml`, `.yml`, `.xml` or a project file of .NET. `*` may stand after the last `/`.'),
    key: schemas .KCZ([
        schemas .YjP().refine((key) => key.split('.').every((segment) => segment !== ''), {
            error: 'has an empty part between its dots: write the key as a list, e.g. [packages, "", version]'
        }),
        schemas .YOg(schemas .YjP()).min(1)
    ])
        .describe('Where the version stands in it: `tool.poetry.version`, or a list of names. In XML it begins with the root.')
})
    .refine(({ path }) => (0,recognise .Ak)(path) !== undefined, {
    error: 'keys can be looked up in .json, .toml, .yaml, .yml and .xml files only: write {path, pattern}',
    path: ['path']
});
const Searched = schemas .rej({
    path: Path.describe('The file, any text. `*` may stand after the last `/`.'),
    pattern: schemas .YjP()
        .superRefine((pattern, context) => {
        const problem = (0,readers_pattern .A)(pattern);
        if (problem !== undefined)
            context.addIssue({ code: 'custom', message: problem });
    })
        .describe('A JavaScript regular expression (flag `u`) for one line; its group `version`, else its first, is the version.')
});
const version_options_options = schemas .rej({
    files: schemas .YOg(schemas .KCZ([Known, Keyed, Searched], { error: 'must be a path, or {path, key}, or {path, pattern}' }))
        .min(1, { error: 'an empty list would look at nothing: name a file or leave the line out' })
        .optional()
        .describe(`Files that must each be there and state the version. Default, in the root: ${recognise .mp.join(', ')}.`),
    required: schemas .zMY()
        .default(true)
        .describe('Whether finding no version file at all is a failure. Files listed under `files` must be there in any case.'),
    'greater-than': schemas .k5n(['last-release'])
        .optional()
        .describe('`last-release`: greater than every other version tag at the remote; a stable version, than the stable ones.'),
    prerelease: schemas .k5n(['allow', 'deny'])
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

;// CONCATENATED MODULE: ./lib/criteria/approvals/circles.js
const codeowners = 'codeowners';
const nobody = { users: new Set(), teams: [], writersOnly: false, everybody: false };
function circlesOf({ from }, source, people, ownership) {
    if (from === undefined)
        return [source === 'environment' ? { ...nobody, everybody: true } : { ...nobody, permission: 'write' }];
    if (from === codeowners)
        return (ownership?.owned ?? []).map(circleOfOwners);
    if (typeof from === 'string')
        return [circleOf(Object.hasOwn(people, from) ? people[from] : undefined)];
    return [{ ...circleOf(from), ...(from.permission === undefined ? {} : { permission: from.permission }) }];
}
function circleOf(group) {
    return { ...nobody, users: new Set(group?.users?.map(lower)), teams: group?.teams?.map(lower) ?? [] };
}
function circleOfOwners(owned) {
    const names = owned.owners.filter((owner) => owner.startsWith('@')).map((owner) => lower(owner.slice(1)));
    return {
        users: new Set(names.filter((name) => !name.includes('/'))),
        teams: names.filter((name) => name.includes('/')),
        writersOnly: true,
        everybody: false,
        owned
    };
}
function isIn(circle, { login }, canPush, facts) {
    if (circle.writersOnly && !hasRole('write', login, canPush, facts))
        return false;
    if (circle.everybody || circle.users.has(lower(login)))
        return true;
    if (circle.permission !== undefined && hasRole(circle.permission, login, canPush, facts))
        return true;
    return circle.teams.some((team) => Object.hasOwn(facts.members, team) && facts.members[team]?.includes(lower(login)) === true);
}
function needsRole(circle, { login }, canPush) {
    if (circle.writersOnly)
        return canPush === undefined;
    if (circle.permission === undefined || circle.users.has(lower(login)))
        return false;
    return circle.permission !== 'write' || canPush === undefined;
}
function needsTeams(circle, { login }, canPush, facts) {
    const isOut = circle.writersOnly && !hasRole('write', login, canPush, facts);
    return circle.teams.length > 0 && !isOut && !isIn(circle, { login }, canPush, facts);
}
const rank = { write: 1, maintain: 2, admin: 3 };
function hasRole(least, login, canPush, { roles }) {
    if (least === 'write' && canPush !== undefined)
        return canPush;
    const role = Object.hasOwn(roles, lower(login)) ? roles[lower(login)] : undefined;
    return role !== undefined && Object.hasOwn(rank, role) && (rank[role] ?? 0) >= (rank[least] ?? Infinity);
}
function lower(name) {
    return name.toLowerCase();
}

// EXTERNAL MODULE: ./lib/core/codeowners.js
var core_codeowners = __webpack_require__(4569);
;// CONCATENATED MODULE: ./lib/criteria/approvals/collect-ownership.js


const pathsKept = 5;
async function ownershipOf(pull, { subject, ports: { github } }) {
    const sides = await github.pullRequestSides(pull.number);
    if (sides.headSha !== pull.headSha) {
        throw new errors .oe('unreadable', `#${pull.number} got a new head while it was read`, 'Run the gate again.', {
            transient: true
        });
    }
    const found = await readCodeowners(subject.proposed ? `refs/heads/${pull.baseRef}` : sides.baseSha, github.fileAt);
    if (found === undefined)
        return null;
    const changed = await github.pathsOf(pull.number, sides.changedFiles);
    const { rules, problems } = (0,core_codeowners .BW)(found.text);
    const last = changed.flatMap((path) => {
        const rule = (0,core_codeowners .Y)({ rules, problems }, path);
        return rule === undefined || rule.owners.length === 0 ? [] : [{ rule, path }];
    });
    const owning = [...new Set(last.map(({ rule }) => rule))].toSorted((a, b) => a.line - b.line);
    const pathsOf = (rule) => last.filter((one) => one.rule === rule).map(({ path }) => path);
    return {
        path: found.path,
        commit: found.commit,
        problems,
        changed: changed.length,
        owned: owning.map((rule) => owned(rule, pathsOf(rule)))
    };
}
async function readCodeowners(base, fileAt) {
    for (const path of core_codeowners .oX) {
        const { commit, text } = await fileAt(base, path);
        if (text === undefined)
            continue;
        if (Buffer.byteLength(text) < core_codeowners .Tk)
            return { path, commit, text };
        throw new errors .oe('unreadable', `${path} at ${base} has 3 MB or more, and GitHub does not load it`, 'Make it shorter, for example with wildcards.');
    }
    return undefined;
}
function owned({ line, pattern, owners }, paths) {
    return { line, pattern, owners, amount: paths.length, paths: paths.slice(0, pathsKept) };
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/statements.js
function reviewStatements({ reviews }, head, { current }) {
    return latestDecisive(reviews).map(({ author, canPush, commit, url, state }) => {
        const said = { source: 'review', author, canPush, commit, url };
        if (state === 'CHANGES_REQUESTED')
            return { ...said, objection: 'changes-requested' };
        if (state !== 'APPROVED')
            return { ...said, flaw: 'dismissed' };
        return current && commit !== head ? { ...said, flaw: 'stale-approval' } : said;
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
function commentStatements(comments, commits, { comment: phrase, current }) {
    if (phrase === undefined)
        return [];
    return comments.flatMap((comment) => {
        const commit = commitAfter(phrase, comment.line);
        if (commit === undefined)
            return [];
        const flaw = flawOf(comment, commit, commits, current);
        return [
            { source: 'comment', author: comment.author, commit, url: comment.url, ...(flaw === undefined ? {} : { flaw }) }
        ];
    });
}
function commitAfter(phrase, line) {
    if (line === phrase)
        return null;
    if (!line.startsWith(`${phrase} `))
        return undefined;
    const rest = line.slice(phrase.length + 1).toLowerCase();
    return /^[0-9a-f]{7,64}$/.test(rest) ? rest : undefined;
}
function flawOf({ edited, minimized }, commit, commits, current) {
    if (edited)
        return 'edited-comment';
    if (minimized)
        return 'hidden-comment';
    if (!current)
        return undefined;
    if (commit === null)
        return 'unbound-comment';
    return commits.some((one) => one.startsWith(commit)) ? undefined : 'stale-approval';
}
function environmentStatements(run, { environment }) {
    const here = run?.approvals.filter(({ environments }) => environments.some((name) => name.toLowerCase() === environment?.toLowerCase())) ?? [];
    return here.flatMap(({ user, state }) => {
        const said = { source: 'environment', author: user };
        if (state === 'rejected')
            return [{ ...said, objection: 'rejected' }];
        if (state !== 'approved')
            return [];
        return [run?.sameCommit === true ? said : { ...said, flaw: 'other-commit' }];
    });
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/judge.js


function judgePullRequest(request) {
    const { pull, options, facts, context } = request;
    const { pushers, ownership } = factsOf(facts, pull.number);
    return judgeStatements(statementsOn(request), { own: writersOf(pull), pushers, ownership, options, facts, context });
}
function statementsOn({ pull, head, options, facts, context }) {
    const { comments = [] } = factsOf(facts, pull.number);
    return [
        ...(options.sources.includes('review') ? reviewStatements(pull, head, options) : []),
        ...(options.sources.includes('comment')
            ? commentStatements(comments, [head, context.subject.commit], options)
            : []),
        ...(options.sources.includes('environment') ? environmentStatements(facts.run, options) : [])
    ];
}
function writersOf({ author, contributors }) {
    return contributorLogins([...contributors, ...(author === null ? [] : [author])]);
}
function factsOf(facts, number) {
    return Object.hasOwn(facts.pulls, String(number)) ? (facts.pulls[String(number)] ?? {}) : {};
}
function contributorLogins(contributors) {
    const logins = contributors.flatMap(({ login }) => (login === null ? [] : [lower(login)]));
    return new Set(logins.flatMap((login) => [login, login.replace(/\[bot\]$/, '')]));
}
function judgeStatements(statements, ground) {
    const { options, ownership } = ground;
    const candidates = statements.map((statement) => {
        const refusal = refuse(statement, ground);
        return {
            ...statement,
            login: statement.author?.login ?? 'a deleted user',
            ...(refusal === undefined ? {} : { refusal })
        };
    });
    const against = candidates.filter(({ refusal, objection }) => objection !== undefined && refusal === objection);
    const objectors = new Set(against.map(({ login }) => lower(login)));
    const counting = candidates.filter(({ refusal, login }) => refusal === undefined && !objectors.has(lower(login)));
    const byOwners = options.from === codeowners;
    const shares = sharesOf(counting, ground);
    return {
        candidates,
        people: distinct(counting),
        against,
        shares,
        ...(byOwners ? { ownership: ownership ?? null } : {}),
        exempt: byOwners && ownership != null && ownership.changed > 0 && ownership.owned.length === 0,
        satisfied: against.length === 0 && shares.length > 0 && shares.every(({ people, need }) => people.length >= need)
    };
}
function sharesOf(counting, { options, facts, context, ownership }) {
    const need = options.count;
    if (options.from !== codeowners)
        return [{ people: distinct(counting), need }];
    return circlesOf(options, 'review', context.people, ownership).map((circle) => {
        const people = distinct(counting.filter(({ author, canPush }) => author !== null && isIn(circle, author, canPush, facts)));
        return { people, need, ...(circle.owned === undefined ? {} : { owned: circle.owned }) };
    });
}
function refuse(statement, { own, pushers, ownership, options, facts, context }) {
    const { author, canPush, source, objection, flaw } = statement;
    if (author === null)
        return 'deleted-user';
    const circles = circlesOf(options, source, context.people, ownership);
    const entitled = circles.some((circle) => isIn(circle, author, canPush, facts));
    if (objection !== undefined)
        return entitled ? objection : 'not-entitled';
    if (flaw === 'dismissed')
        return flaw;
    if (isBot(author) && !circles.some(({ users }) => users.has(lower(author.login))))
        return 'bot-approval';
    if (own.has(lower(author.login).replace(/\[bot\]$/, '')))
        return 'own-approval';
    if (options.not.includes('pusher') && pushers?.map(lower).includes(lower(author.login)) !== false)
        return 'pushed-it';
    return entitled ? flaw : 'not-entitled';
}
function isBot({ type, login }) {
    return type !== 'User' || login.endsWith('[bot]');
}
function distinct(candidates) {
    const spelled = new Map();
    for (const { login } of candidates)
        if (!spelled.has(lower(login)))
            spelled.set(lower(login), login);
    return [...spelled.values()];
}

;// CONCATENATED MODULE: ./lib/evidence/relevant-pulls.js

function whyUnrelated(pull, subject) {
    if (subject.proposed) {
        if (subject.event === 'merge_group' || pull.headSha === subject.commit)
            return undefined;
        return `its head is now ${(0,core_subject .F)(pull.headSha)}, not ${(0,core_subject .F)(subject.commit)}`;
    }
    if (pull.baseRef !== subject.branch)
        return `it goes into ${pull.baseRef}, not ${subject.branch ?? 'a branch that is known'}`;
    if (pull.headSha === subject.commit || (pull.merged && pull.mergeSha === subject.commit))
        return undefined;
    const merged = pull.merged ? `it was merged as ${(0,core_subject .F)(pull.mergeSha ?? 'an unknown commit')}` : 'it is not merged';
    return `${merged}, and its head is ${(0,core_subject .F)(pull.headSha)}`;
}
function relevantOf(pulls, subject) {
    return pulls.filter((pull) => whyUnrelated(pull, subject) === undefined);
}
function headOf(pull, subject) {
    return subject.proposed && subject.event !== 'merge_group' ? subject.commit : pull.headSha;
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/collect-facts.js







async function collectFacts(criteria, pulls, direct, context) {
    const ofPulls = await Promise.all(pulls.map(async (pull) => [pull.number, await factsOfPull(criteria, pull, context)]));
    const run = criteria.some(({ sources }) => sources.includes('environment')) ? { run: await factsOfRun(context) } : {};
    const facts = { roles: {}, members: {}, pulls: Object.fromEntries(ofPulls), ...run };
    const questions = criteria.flatMap((options) => questionsOf(options, pulls, direct, facts, context));
    const roles = await rolesFor(questions, context);
    return { ...facts, roles, members: await membersFor(questions, { ...facts, roles }, context) };
}
async function factsOfPull(criteria, pull, context) {
    const phrases = criteria.flatMap(({ sources, comment }) => sources.includes('comment') && comment !== undefined ? [comment] : []);
    return {
        ...(criteria.some(({ not }) => not.includes('pusher')) ? { pushers: await pushersOf(pull, context) } : {}),
        ...(phrases.length > 0 ? { comments: await commentsOn(pull, phrases, context) } : {}),
        ...(criteria.some(({ from }) => from === codeowners) ? { ownership: await ownershipOf(pull, context) } : {})
    };
}
async function pushersOf(pull, { subject, ports: { github } }) {
    const { headRepository, headRef } = await github.pullRequestSides(pull.number);
    if (headRepository === null) {
        const remedy = 'Leave `pusher` out of `not`, or open the pull request anew from a repository that exists.';
        throw new errors .oe('not-found', `who pushed #${pull.number} cannot be told: the repository that it came from was deleted`, remedy);
    }
    return github.pushersOf(headRepository, `refs/heads/${headRef}`, headOf(pull, subject));
}
async function commentsOn(pull, phrases, { ports: { github } }) {
    const comments = await github.commentsOn(pull.number);
    return comments.flatMap(({ author, body, edited, minimized, url }) => {
        const line = (body.split(/\r?\n/, 1)[0] ?? '').trimEnd();
        return phrases.some((phrase) => commitAfter(phrase, line) !== undefined)
            ? [{ author, line, edited, minimized, url }]
            : [];
    });
}
async function factsOfRun({ subject, ports: { github }, run: { runId } }) {
    if (runId === undefined) {
        const remedy = 'Run the gate in the workflow whose jobs wait for the environments.';
        throw new errors .oe('not-found', 'environments are approved for a workflow run, and the gate does not run in one', remedy);
    }
    const [approvals, runs] = await Promise.all([github.runApprovals(runId), github.workflowRuns(subject.commit)]);
    return { sameCommit: runs.some(({ id }) => id === runId), approvals };
}
async function collectDirect(criteria, { subject, ports: { github } }) {
    const contributors = await github.contributorsOf(subject.commit);
    if (!criteria.some(({ not }) => not.includes('pusher')))
        return { contributors };
    if (subject.branch === undefined) {
        throw new errors .oe('not-found', 'who pushed the commit cannot be told: no branch of releases is known', 'Name it in the policy: `subject: { branch: main }`.');
    }
    return {
        contributors,
        pushers: await github.pushersOf((0,core_subject .f)(subject.repository), `refs/heads/${subject.branch}`, subject.commit)
    };
}
function questionsOf(options, pulls, direct, facts, context) {
    const onPulls = pulls.flatMap((pull) => {
        const statements = statementsOn({ pull, head: headOf(pull, context.subject), options, facts, context });
        return statements.flatMap((statement) => questionOf(statement, writersOf(pull), options, factsOf(facts, pull.number), context));
    });
    if (direct === undefined || !options.sources.includes('environment'))
        return onPulls;
    const own = contributorLogins(direct.contributors);
    return [
        ...onPulls,
        ...environmentStatements(facts.run, options).flatMap((statement) => questionOf(statement, own, options, {}, context))
    ];
}
function questionOf({ author, canPush, flaw, objection, source }, own, options, { ownership }, { people }) {
    if (author === null || isBot(author) || flaw === 'dismissed')
        return [];
    if (objection === undefined && own.has(lower(author.login)))
        return [];
    return [{ login: author.login, canPush, circles: circlesOf(options, source, people, ownership) }];
}
async function rolesFor(questions, { ports: { github } }) {
    const needed = questions.filter(({ login, canPush, circles }) => circles.some((circle) => needsRole(circle, { login }, canPush)));
    const logins = [...new Map(needed.map(({ login }) => [lower(login), login]))];
    return Object.fromEntries(await Promise.all(logins.map(async ([key, login]) => [key, await github.roleOf(login)])));
}
async function membersFor(questions, facts, { ports: { github } }) {
    const open = questions.flatMap(({ login, canPush, circles }) => circles.filter((circle) => needsTeams(circle, { login }, canPush, facts)));
    const teams = [...new Set(open.flatMap((circle) => circle.teams))];
    return Object.fromEntries(await Promise.all(teams.map(async (team) => [team, (await github.membersOf(team)).map(lower)])));
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/release-brought.js
function byName(commits) {
    return new Map(commits.map((commit) => [commit.oid, commit]));
}
function broughtBy(pull, commits) {
    const listed = new Set(pull.contributors.map(({ commit }) => commit));
    const brought = new Set([...listed].filter((oid) => commits.has(oid)));
    const tip = pull.mergeSha === null ? undefined : commits.get(pull.mergeSha);
    if (tip === undefined || !pull.merged)
        return brought;
    return new Set([...brought, ...madeByMerging(pull, tip, listed.size, commits)]);
}
function madeByMerging(pull, tip, amount, commits) {
    const [base, head] = tip.parents;
    if (tip.parents.length === 2 && base !== undefined && head === pull.headSha) {
        const before = reachable([base], commits);
        const merged = [...reachable([head], commits)].filter((oid) => !before.has(oid));
        return tip.byGitHub ? [tip.oid, ...merged] : merged;
    }
    if (tip.parents.length > 1 || reachable([tip.oid], commits).has(pull.headSha))
        return [];
    return [tip.oid, ...rebased(pull, tip, amount - 1, commits)];
}
function rebased(pull, tip, most, commits) {
    const found = [];
    for (let next = parentOf(tip, commits); next !== undefined && found.length < most; next = parentOf(next, commits)) {
        const isOfIt = next.pullRequests.some(({ number, merged }) => number === pull.number && merged);
        if (next.parents.length !== 1 || !isOfIt)
            break;
        found.push(next.oid);
    }
    return found;
}
function parentOf({ parents: [parent] }, commits) {
    return parent === undefined ? undefined : commits.get(parent);
}
function reachable(from, commits) {
    const found = new Set();
    const stack = [...from];
    for (let oid = stack.pop(); oid !== undefined; oid = stack.pop()) {
        const commit = found.has(oid) ? undefined : commits.get(oid);
        if (commit === undefined)
            continue;
        found.add(oid);
        stack.push(...commit.parents);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/release-except.js


function byUsersOf({ users }, pulls, commits) {
    const names = new Set(users.map((user) => user.toLowerCase()));
    const isOne = (login) => login !== null && names.has(login.toLowerCase());
    const merges = new Set(pulls.map(({ mergeSha }) => mergeSha));
    const listed = new Set(pulls.flatMap(({ contributors }) => contributors.map(({ commit }) => commit)));
    const brought = pulls.filter((pull) => isOnlyBy(pull, isOne)).flatMap((pull) => [...broughtBy(pull, commits)]);
    const isMade = ({ oid, pullRequests }) => merges.has(oid) || (!listed.has(oid) && pullRequests.some(({ merged }) => merged));
    const alone = [...commits.values()].filter((commit) => !isMade(commit) && isAlone(commit, isOne));
    return new Set([...brought, ...alone.map(({ oid }) => oid)]);
}
function isOnlyBy({ contributors }, isOne) {
    return contributors.length > 0 && contributors.every(({ login, byGitHub }) => byGitHub === true && isOne(login));
}
function isAlone({ authors, committer, byGitHub }, isOne) {
    return byGitHub && authors.length > 0 && authors.every(({ login }) => isOne(login)) && (committer === null || isOne(committer.login));
}
function whyNotExcepted({ oid, authors, byGitHub }, { except = [] }, { paths }) {
    const own = except.filter(({ users }) => authors.some(({ login }) => users.some((user) => user.toLowerCase() === login?.toLowerCase())));
    if (own.length === 0)
        return [];
    if (!byGitHub)
        return ['GitHub did not sign it, so anybody can have written that name'];
    if (!Object.hasOwn(paths, oid))
        return [];
    const touched = paths[oid] ?? null;
    if (touched === null)
        return ['its paths were not looked at, since exceptions cover too many commits'];
    const isWithin = (0,core_globs .K)(own.flatMap((exception) => exception.paths ?? []));
    const outside = touched.find((path) => !isWithin(path));
    return outside === undefined ? [] : [`it changes ${outside}, which is not excepted`];
}
function exceptedBy({ except = [] }, { pullRequests, paths }, commits) {
    const covered = new Map();
    for (const exception of except) {
        const matches = exception.paths === undefined ? undefined : (0,core_globs .K)(exception.paths);
        for (const oid of byUsersOf(exception, pullRequests, commits)) {
            const touched = Object.hasOwn(paths, oid) ? (paths[oid] ?? []) : [];
            const isWithin = matches === undefined || (touched.length > 0 && touched.every(matches));
            if (isWithin && !covered.has(oid))
                covered.set(oid, exception);
        }
    }
    return covered;
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/release-collect.js




const mostBases = 10;
const mostLookedAt = 100;
const fullSha = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function collectRelease(options, context) {
    const nothing = { rejected: [], commits: [], pullRequests: [], paths: {} };
    if (context.subject.proposed)
        return nothing;
    const candidates = await candidatesOf(options, context);
    if ('unknownTag' in candidates)
        return { ...nothing, unknownTag: candidates.unknownTag };
    const rejected = [];
    for (const candidate of candidates.bases) {
        const base = await candidate();
        if (base === undefined)
            continue;
        const { relation, commits } = await context.ports.github.commitsBetween(base.commit, context.subject.commit);
        if (relation === 'ahead')
            return { ...nothing, base, rejected, commits, ...(await collectPullRequests(options, commits, context)) };
        rejected.push({ ...base, relation });
    }
    return { ...nothing, rejected };
}
async function candidatesOf({ since }, { subject, ports: { remote } }) {
    if (since !== undefined && fullSha.test(since))
        return { bases: [async () => ({ name: since, commit: since })] };
    if (since !== undefined) {
        const tag = await remote.tag(since);
        return tag === undefined ? { unknownTag: since } : { bases: [async () => ({ name: since, commit: tag.commit })] };
    }
    const earlier = earlierReleases(await remote.tagNames(), subject).slice(0, mostBases);
    return {
        bases: earlier.map((name) => async () => {
            const tag = await remote.tag(name);
            return tag === undefined ? undefined : { name, commit: tag.commit };
        })
    };
}
function earlierReleases(tagNames, { tag, version, tagPattern }) {
    const own = version !== undefined && (0,core_version .lF)(version) ? version : undefined;
    const others = tagNames.filter((name) => name !== tag);
    return releasesAmong(others, { pattern: tagPattern, prereleases: own !== undefined && (0,core_version .V1)(own) })
        .filter((release) => own === undefined || (0,core_version .cX)(release.version, own) < 0)
        .map((release) => release.tag);
}
async function collectPullRequests({ except = [] }, commits, { subject, ports: { github } }) {
    const merged = commits.flatMap(({ pullRequests }) => pullRequests.filter((pull) => pull.merged && pull.baseRef === subject.branch));
    const pullRequests = await github.pullRequests([...new Set(merged.map(({ number }) => number))].toSorted((a, b) => a - b));
    const byPaths = except.filter(({ paths }) => paths !== undefined);
    const candidates = new Set(byPaths.flatMap((exception) => [...byUsersOf(exception, pullRequests, byName(commits))]));
    const paths = {};
    for (const oid of candidates)
        paths[oid] = Object.keys(paths).length < mostLookedAt ? await github.pathsOfCommit(oid) : null;
    return { pullRequests, paths };
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/options.js


const Team = schemas .YjP()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9_.-]+$/, { error: 'expected a team as org/team, e.g. acme/security' });
const People = schemas .rej({
    users: schemas .YOg(schemas .YjP().min(1)).min(1).optional().describe('Logins.'),
    teams: schemas .YOg(Team).min(1).optional().describe('Teams, as `org/team`; needs the input `team-token`.'),
    permission: schemas .k5n(['write', 'maintain', 'admin'])
        .optional()
        .describe('Everybody with at least this role on the repository.')
})
    .refine((from) => Object.values(from).some((line) => line !== undefined), {
    error: 'needs users, teams or permission: nobody could approve'
});
const Exception = schemas .rej({
    users: schemas .YOg(schemas .YjP().min(1))
        .min(1)
        .describe('Logins, of bots with `[bot]`. Only commits count as theirs that GitHub signed for them.'),
    paths: schemas .YOg(core_globs .f).min(1).optional().describe('Only if nothing else is changed than these files, as globs.'),
    reason: schemas .YjP().regex(/\S/, { error: 'say why nobody has to review these' }).describe('Why; it stands in the report.')
});
const approvals_options_options = schemas .rej({
    count: schemas .Whr().min(1).default(1).describe('How many different people must have approved.'),
    from: schemas .KCZ([schemas .YjP().min(1), People])
        .optional()
        .describe('Whose approval counts: the name of a group under `people`; `codeowners`; or users, teams, everybody with a role (any of these suffices). Default: `{ permission: write }`; for the source `environment` everybody whom GitHub lets approve it.'),
    current: schemas .zMY()
        .default(true)
        .describe('Whether an approval must have been given on the head of the pull request as it was merged, not on an older one.'),
    'distinct-from': schemas .YOg(schemas .YjP().min(1))
        .min(1)
        .optional()
        .describe('Ids of criteria of this kind. Whoever counts for one of them does not count for this one, and the other way round.'),
    not: schemas .YOg(schemas .k5n(['author', 'co-authors', 'committers', 'pusher']))
        .default([])
        .describe('Who may not approve. `author`, `co-authors` and `committers` never may, listed or not; `pusher`: who pushed the head.'),
    sources: schemas .YOg(schemas .k5n(['review', 'environment', 'comment']))
        .min(1)
        .default(['review'])
        .describe('Where approvals are given: reviews of the pull request; the `environment` of a job of this run; a `comment` on the pull request. Any of these suffices.'),
    environment: schemas .YjP()
        .min(1)
        .optional()
        .describe('The environment whose approval in this run counts; for the source `environment`.'),
    comment: schemas .YjP()
        .regex(/^\S(?:[^\r\n]{0,98}\S)?$/, { error: 'expected one line of at most 100 characters, without spaces around it' })
        .optional()
        .describe('The phrase that a comment begins with, followed by a space and the first 7 or more digits of the commit; for the source `comment`.'),
    scope: schemas .k5n(['pull-request', 'release'])
        .default('pull-request')
        .describe('`pull-request`: the one that the commit came from. `release`: every change since the last release came from a pull request that was approved.'),
    since: schemas .YjP()
        .min(1)
        .optional()
        .describe('For `scope: release`: the tag, or the full SHA of the commit, up to which all is taken as judged. Default: the last release that the commit contains.'),
    except: schemas .YOg(Exception)
        .min(1)
        .optional()
        .describe('For `scope: release`: changes by these users need no review.')
});

;// CONCATENATED MODULE: ./lib/criteria/approvals/set.js

function linkedTo(own, siblings) {
    const others = Object.entries({ [own.id]: {}, ...siblings }).map(([id, options]) => id === own.id ? own : { id, options: approvals_options_options.parse(options) });
    const linked = new Set([own.id]);
    for (let before = 0; before < linked.size;) {
        before = linked.size;
        for (const { id, options } of others) {
            const names = options['distinct-from'] ?? [];
            if (linked.has(id))
                for (const name of names)
                    linked.add(name);
            else if (names.some((name) => linked.has(name)))
                linked.add(id);
        }
    }
    const inOrder = Object.keys(siblings);
    return others.filter(({ id }) => linked.has(id)).toSorted((a, b) => inOrder.indexOf(a.id) - inOrder.indexOf(b.id));
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/collect.js




async function approvals_collect_collect(options, context) {
    const { subject, ports, id, siblings } = context;
    if (options.scope === 'release') {
        const release = await collectRelease(options, context);
        return {
            id,
            set: [{ id, options }],
            pullRequests: [],
            release,
            ...(await collectFacts([options], release.pullRequests, undefined, context))
        };
    }
    const set = linkedTo({ id, options }, siblings);
    const pullRequests = subject.pullRequest === undefined
        ? await ports.github.pullRequestsOf(subject.commit)
        : [await ports.github.pullRequest(subject.pullRequest)];
    const relevant = relevantOf(pullRequests, subject);
    const criteria = set.map((role) => role.options);
    const isDirect = relevant.length === 0 && criteria.some(({ sources }) => sources.includes('environment'));
    const direct = isDirect ? await collectDirect(criteria, context) : undefined;
    const facts = await collectFacts(criteria, relevant, direct, context);
    return { id, set, pullRequests, ...facts, ...(direct === undefined ? {} : { direct }) };
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/explain.js



const why = {
    'changes-requested': () => 'requested changes, and that stands',
    rejected: () => 'rejected the environment in this run, and that stands',
    dismissed: () => 'approved or requested changes, but the review was dismissed',
    'deleted-user': () => 'reviewed, and the account no longer exists',
    'bot-approval': () => 'approved, but is a bot',
    'own-approval': () => 'approved, but wrote or committed part of the change',
    'pushed-it': () => 'approved, but pushed the commit that is approved',
    'not-entitled': ({ source }) => `${source === 'review' ? 'reviewed' : 'approved'}, but is not among those whose ${source === 'review' ? 'review' : 'approval'} counts`,
    'stale-approval': ({ commit }, head) => `approved ${commit == null ? 'a commit that is gone' : (0,core_subject .F)(commit)}, but the head is ${(0,core_subject .F)(head)}`,
    'unbound-comment': (_, head) => `approved by a comment that names no commit: after the phrase ${(0,core_subject .F)(head)} is missing`,
    'edited-comment': () => 'approved by a comment that was edited since: who wrote what is there now cannot be told',
    'hidden-comment': () => 'approved by a comment that was hidden since',
    'other-commit': () => 'approved the environment, but in a run of another commit than is judged'
};
function explainRefused({ candidates, people }, { head }) {
    const counting = new Set(people.map(lower));
    return candidates.flatMap((candidate) => {
        const { refusal, login, url } = candidate;
        if (refusal === undefined || counting.has(lower(login)))
            return [];
        return [
            { level: 'note', message: `@${login} ${why[refusal](candidate, head)}`, ...(url === undefined ? {} : { url }) }
        ];
    });
}
function warnOfUnknown(contributors, what, url) {
    const unknown = contributors.filter(({ login }) => login === null);
    if (unknown.length === 0)
        return [];
    const names = (0,core_text .Zv)(unknown.map(({ name }) => name ?? 'somebody without a name'));
    const message = `GitHub knows no account for ${names}, who wrote part of ${what}: whether an approver is the same person cannot be told`;
    return [{ level: 'warning', message, ...(url === undefined ? {} : { url }) }];
}
function warnOfOwnership(ownership) {
    if (ownership == null)
        return [];
    const { path, problems, owned } = ownership;
    const skipped = problems.map(({ line, message }) => ({
        level: 'warning',
        message: `GitHub skips this line, and so does the gate: ${message}`,
        place: { path, line }
    }));
    const addresses = owned.flatMap(({ line, owners }) => owners.filter((owner) => !owner.startsWith('@')).map((owner) => ({ line, owner })));
    return [
        ...skipped,
        ...addresses.map(({ line, owner }) => ({
            level: 'warning',
            message: `${owner} is an address, and GitHub does not say whose: nobody can approve by it. Write @user or @org/team`,
            place: { path, line }
        }))
    ];
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/release-review.js


const mostWarnings = 20;
function reviewedBy({ pullRequests }, { branch }, commits, judge) {
    const relevant = pullRequests.filter((pull) => pull.merged && pull.baseRef === branch);
    const judged = new Map(relevant.map((pull) => [pull.number, judgeOne(pull, commits, judge)]));
    const satisfied = [...judged.values()].filter(({ verdict }) => verdict.satisfied);
    return { reviewed: new Set(satisfied.flatMap(({ brought }) => [...brought])), judged, warnings: relevant.flatMap(unknownAccounts).slice(0, mostWarnings) };
}
function judgeOne(pull, commits, judge) {
    const brought = broughtBy(pull, commits);
    const further = [...brought].flatMap((oid) => {
        const commit = commits.get(oid);
        if (commit === undefined || (oid === pull.mergeSha && commit.parents.length > 1))
            return [];
        return commit.authors.map(({ login, name }) => ({ commit: oid, role: 'author', login, name }));
    });
    return { verdict: judge({ ...pull, contributors: [...pull.contributors, ...further] }), brought, mergeSha: pull.mergeSha };
}
function unknownAccounts({ number, url, contributors }) {
    const unknown = contributors.filter(({ login }) => login === null).map(({ name }) => name ?? 'somebody without a name');
    if (unknown.length === 0)
        return [];
    return [{ level: 'warning', message: `GitHub knows no account for ${(0,core_text .Zv)(unknown)}, who wrote part of #${number}: whether an approver is the same person cannot be told`, url }];
}
function whyNot(commit, { branch }, { judged }) {
    const bringing = [...judged].filter(([, { brought }]) => brought.has(commit.oid)).map(([number, { verdict }]) => `#${number} was merged ${unsatisfied(verdict)}`);
    const others = commit.pullRequests.flatMap(({ number, merged, baseRef }) => {
        const one = judged.get(number);
        if (one?.brought.has(commit.oid) === true)
            return [];
        if (!merged)
            return [`#${number} is not merged`];
        if (baseRef !== branch)
            return [`#${number} went into ${baseRef}, not ${branch ?? 'a branch that is known'}`];
        if (one?.mergeSha !== commit.oid)
            return [`it is not part of #${number} as that was approved and merged`];
        return [`GitHub did not make this merge of #${number}, so it may hold more than was approved`];
    });
    if (bringing.length + others.length > 0)
        return [...bringing, ...others].slice(0, 3);
    return [commit.parents.length > 1 ? 'a merge without a pull request' : 'no pull request'];
}
const release_review_words = {
    'changes-requested': 'requested changes',
    rejected: 'rejected it',
    dismissed: 'was dismissed',
    'stale-approval': 'approved another commit than its head',
    'unbound-comment': 'named no commit',
    'edited-comment': 'edited the comment',
    'hidden-comment': 'wrote a comment that was hidden',
    'other-commit': 'approved another commit',
    'deleted-user': 'has no account any more',
    'bot-approval': 'is a bot',
    'own-approval': 'wrote part of it',
    'pushed-it': 'pushed it',
    'not-entitled': 'is not among those whose approval counts'
};
function unsatisfied({ candidates, shares, against, exempt }) {
    if (exempt)
        return 'without an owner in CODEOWNERS who could approve it';
    const short = shares.find(({ people, need }) => people.length < need);
    const amount = short === undefined || short.people.length === 0 ? 'without approval' : `with ${short.people.length} of ${(0,core_text .U9)(short.need, 'approval')}`;
    const refused = candidates.flatMap(({ login, refusal }) => (refusal === undefined ? [] : [`@${login} ${release_review_words[refusal]}`]));
    const detail = refused.length === 0 ? '' : ` (${(0,core_text .Zv)(refused, 3)})`;
    return `${short === undefined && against.length > 0 ? 'against an objection' : amount}${detail}`;
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/who.js


function fromWhom({ from, sources, environment }) {
    if (from === codeowners)
        return 'from an owner of every changed path, by CODEOWNERS';
    if (typeof from === 'string')
        return `from the group ${from}`;
    if (from === undefined) {
        const reviewers = sources.includes('environment') ? [`from reviewers of the environment ${environment ?? ''}`] : [];
        const writers = sources.some((source) => source !== 'environment') ? ['from people with write permission'] : [];
        return [...writers, ...reviewers].join(' or ');
    }
    const parts = [
        from.users && `from ${(0,core_text .Zv)(from.users.map((user) => `@${user}`))}`,
        from.teams && `from the team ${(0,core_text .Zv)(from.teams)}`,
        from.permission && `from people with ${from.permission} permission`
    ];
    return parts.filter(Boolean).join(' or ');
}
function whoCould({ options, verdict, people, facts, spent }) {
    const { from, sources, environment } = options;
    if (from === codeowners)
        return (0,core_text .Zv)(verdict.shares.filter((share) => share.people.length < share.need).map(({ owned }) => ownersOf(owned, spent)));
    const group = typeof from === 'string' && Object.hasOwn(people, from) ? people[from] : undefined;
    const { users = [], teams = [] } = (typeof from === 'string' ? group : from) ?? {};
    const named = [...users, ...teams.flatMap((team) => facts.members[lower(team)] ?? [])].filter((login) => !spent.has(lower(login)));
    const unread = teams.filter((team) => !Object.hasOwn(facts.members, lower(team)));
    const permission = from === undefined && sources.some((source) => source !== 'environment')
        ? 'write'
        : typeof from === 'object'
            ? from.permission
            : undefined;
    const phrases = [
        named.length > 0 && `${oneOf(named)}${typeof from === 'string' ? ` (group ${from})` : ''}`,
        unread.length > 0 && `a member of the team ${(0,core_text .Zv)(unread)}`,
        permission !== undefined && `somebody with ${permission} permission who wrote no part of it`,
        from === undefined && sources.includes('environment') && `a reviewer of the environment ${environment ?? ''}`
    ].filter((phrase) => phrase !== false);
    return phrases.length === 0
        ? `somebody whom you add to ${typeof from === 'string' ? `the group ${from}` : '`from`'}: nobody is left in it`
        : phrases.join(' or ');
}
function oneOf(logins) {
    const names = (0,core_text .Zv)(logins.map((login) => `@${login}`));
    return logins.length === 1 ? names : `one of ${names}`;
}
function ownersOf(owned, spent) {
    if (owned === undefined)
        return 'an owner';
    const owners = owned.owners.filter((owner) => owner.startsWith('@') && !spent.has(lower(owner.slice(1))));
    const [first = owned.pattern] = owned.paths;
    const more = owned.amount > 1 ? ` and ${owned.amount - 1} more` : '';
    return `${owners.length === 0 ? `another owner than ${(0,core_text .Zv)(owned.owners)}` : owners.join(' or ')} for ${first}${more}`;
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/release.js







const releaseReasons = {
    'all-reviewed': 'Every change since the last release was reviewed, or needs no review by `except`.',
    unreviewed: 'Some changes since the last release came without a pull request that was approved. They are named.',
    'no-last-release': 'There is no earlier release to count the changes from, or no tag of the name under `since`.',
    'not-earlier': 'The last releases, or what `since` names, are no ancestors of the commit.',
    proposed: 'The commit is only proposed; it is judged when it is released.'
};
const mostListed = 100;
const mostNamed = 8;
function releaseProblems(options, { criteria }) {
    const { scope, sources, 'distinct-from': others = [] } = options;
    if (scope !== 'release') {
        const stray = ['since', 'except'].filter((key) => options[key] !== undefined);
        const mixed = others.flatMap((id, index) => (Object.hasOwn(criteria, id) && isForRelease(criteria[id]) ? [{ path: ['distinct-from', index], message: `${id} has scope: release, where each change has approvers of its own` }] : []));
        return [...stray.map((key) => ({ path: [key], message: `${key} is for scope: release only` })), ...mixed];
    }
    return [
        ...(sources.includes('environment') ? [{ path: ['sources'], message: 'an environment is approved for a run, not for each change since the last release: with scope: release use review or comment' }] : []),
        ...(others.length > 0 ? [{ path: ['distinct-from'], message: 'each change since the last release has approvers of its own: distinct-from does not go with scope: release' }] : [])
    ];
}
function isForRelease(criterion) {
    return typeof criterion === 'object' && criterion !== null && 'scope' in criterion && criterion.scope === 'release';
}
function evaluateRelease(options, evidence, { subject }, judge) {
    if (evidence === undefined)
        throw bug('The changes since the last release were not collected.');
    const since = evidence.base?.name ?? 'the last release';
    const wanted = `a pull request with ${(0,core_text .U9)(options.count, 'approval')} ${fromWhom(options)} for every change since ${since}`;
    if (subject.proposed)
        return { status: 'not-applicable', reason: 'proposed', wanted, seen: `${(0,core_subject .F)(subject.commit)} is not released yet`, findings: [] };
    if (evidence.base === undefined)
        return withoutBase(wanted, evidence, subject);
    const commits = byName(evidence.commits);
    if (!commits.has(subject.commit))
        throw bug('The commit itself is not among the changes since the last release.');
    const reviews = reviewedBy(evidence, subject, commits, judge);
    const exceptions = exceptedBy(options, evidence, commits);
    const others = evidence.commits.filter(({ oid }) => !reviews.reviewed.has(oid));
    const excepted = others.filter(({ oid }) => exceptions.has(oid));
    const unreviewed = others.filter(({ oid }) => !exceptions.has(oid));
    const seen = `${tally(commits.size - others.length, commits.size, since)}${excepted.length === 0 ? '' : `, ${number(excepted.length)} excepted`}`;
    const notes = [...rejectedNotes(evidence), ...exceptionNotes(options, excepted, exceptions), ...reviews.warnings];
    if (unreviewed.length === 0)
        return { status: 'passed', reason: 'all-reviewed', wanted, seen, findings: notes };
    const why = (commit) => [...whyNot(commit, subject, reviews), ...whyNotExcepted(commit, options, evidence)].join('; ');
    return { status: 'failed', reason: 'unreviewed', wanted, seen, remedy: afterwards, findings: [...unreviewedFindings(unreviewed, why), ...notes] };
}
const afterwards = 'A review cannot be given afterwards. Let somebody look at these commits now, and say so in the policy: with a waiver for this release, ' +
    'or with `since` and the last of them once all are looked at. Protect the branch, so that changes come by approved pull requests only.';
function tally(reviewed, all, since) {
    return `${number(reviewed)} of ${number(all)} ${all === 1 ? 'commit' : 'commits'} since ${since} ${all === 1 ? 'was' : 'were'} reviewed`;
}
function withoutBase(wanted, { rejected, unknownTag }, { commit, version }) {
    const remedy = 'Name the tag, or the full SHA of the commit, up to which all is taken as judged: `since: v1.2.0`. For a first release that can be the first commit.';
    const failed = { status: 'failed', wanted, remedy, findings: rejectedNotes({ rejected }) };
    if (unknownTag !== undefined)
        return { ...failed, reason: 'no-last-release', seen: `the remote has no tag ${unknownTag}`, remedy: 'Push that tag, or name another one under `since`.' };
    if (rejected.length === 0)
        return { ...failed, reason: 'no-last-release', seen: `the remote has no release${version === undefined ? '' : ` before ${version}`}` };
    return { ...failed, reason: 'not-earlier', seen: `${(0,core_subject .F)(commit)} does not come after ${(0,core_text .Zv)(rejected.map(({ name }) => name))}` };
}
const relations = {
    identical: 'is the commit itself',
    behind: 'comes after the commit',
    diverged: 'is on another line of history',
    unrelated: 'shares no history with the commit, or is not there'
};
function rejectedNotes({ rejected }) {
    return rejected.map(({ name, commit, relation }) => ({ level: 'note', message: `Changes cannot be counted from ${name} (${(0,core_subject .F)(commit)}): it ${relations[relation]}` }));
}
function unreviewedFindings(unreviewed, why) {
    const listed = unreviewed.slice(0, mostListed).map((commit) => {
        const authors = (0,core_text .Zv)(commit.authors.map(({ login, name }) => (login === null ? (name ?? 'somebody without a name') : `@${login}`)), 3);
        return { level: 'error', message: `${(0,core_subject .F)(commit.oid)} "${commit.subject}" by ${authors}: ${why(commit)}`, url: commit.url };
    });
    const rest = unreviewed.length - listed.length;
    return rest === 0 ? listed : [...listed, { level: 'error', message: `${number(rest)} more ${rest === 1 ? 'commit was' : 'commits were'} not reviewed` }];
}
function exceptionNotes({ except = [] }, commits, excepted) {
    return except.flatMap((exception) => {
        const own = commits.filter(({ oid }) => excepted.get(oid) === exception);
        if (own.length === 0)
            return [];
        const names = (0,core_text .Zv)(own.map(({ oid }) => (0,core_subject .F)(oid)), mostNamed);
        return [{ level: 'note', message: `${(0,core_text .U9)(own.length, 'commit')} by ${(0,core_text .Zv)(exception.users)} needed no review (${exception.reason}): ${names}` }];
    });
}
function bug(message) {
    return new errors .oe('internal', message, 'Please report this as a bug of the gate.');
}
function number(amount) {
    return amount.toLocaleString('en-US');
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/distinct.js

const mostAttempts = 20_000;
function servedTogether(demands) {
    const served = [];
    for (const demand of demands)
        if (canServe([...served, demand]))
            served.push(demand);
    return new Set(served.map(({ id }) => id));
}
function canServe(demands) {
    const several = demands.filter(({ shares }) => shares.length > 1);
    const single = demands.filter(({ shares }) => shares.length === 1);
    let attempts = 0;
    const tryOut = (taken) => {
        if (++attempts > mostAttempts)
            return false;
        const open = several
            .flatMap(({ id, shares }) => shares.map((share) => ({ id, ...share })))
            .find((share) => missing(share, taken) > 0);
        if (open === undefined)
            return canMatch(single, taken);
        const free = open.people.map(lower).filter((login) => !taken.has(login));
        return free.some((login) => tryOut(new Map([...taken, [login, open.id]])));
    };
    return tryOut(new Map());
}
function missing({ id, people, need }, taken) {
    return need - people.filter((login) => taken.get(lower(login)) === id).length;
}
function canMatch(demands, taken) {
    const places = demands.flatMap(({ shares }) => shares.flatMap(({ people, need }) => Array.from({ length: need }, () => people.map(lower).filter((login) => !taken.has(login)))));
    const placeOf = new Map();
    return places.every((_, place) => {
        const asked = new Set();
        const seat = (wanting) => (places[wanting] ?? []).some((login) => {
            if (asked.has(login))
                return false;
            asked.add(login);
            const now = placeOf.get(login);
            if (now !== undefined && !seat(now))
                return false;
            placeOf.set(login, wanting);
            return true;
        });
        return seat(place);
    });
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/scenes.js





function sceneOf(evidence, context) {
    const pulls = relevantOf(evidence.pullRequests, context.subject);
    const scenes = pulls.map((pull) => sceneOnPull(pull, pulls, evidence, context));
    const all = scenes.length === 0 && evidence.direct !== undefined ? [directScene(evidence.direct, evidence, context)] : scenes;
    return all.toSorted((a, b) => b.served.size - a.served.size || exempt(a) - exempt(b))[0];
}
function exempt({ verdicts }) {
    return [...verdicts.values()].filter((verdict) => verdict.exempt).length;
}
function sceneOnPull(pull, pulls, facts, context) {
    const head = headOf(pull, context.subject);
    const own = new Set(pulls.flatMap((one) => [...writersOf(one)]));
    const { pushers, ownership } = factsOf(facts, pull.number);
    const judged = facts.set.map(({ id, options }) => {
        const statements = statementsOn({ pull, head, options, facts, context });
        return [id, judgeStatements(statements, { own, pushers, ownership, options, facts, context })];
    });
    return { pull, head, own, ...together(facts.set, new Map(judged)) };
}
function directScene(direct, facts, context) {
    const own = contributorLogins(direct.contributors);
    const possible = facts.set.filter(({ options }) => options.sources.includes('environment') && options.from !== codeowners);
    const judged = possible.map(({ id, options }) => {
        const ground = { own, pushers: direct.pushers, ownership: undefined, options, facts, context };
        return [id, judgeStatements(environmentStatements(facts.run, options), ground)];
    });
    return { head: context.subject.commit, own, ...together(facts.set, new Map(judged)) };
}
function together(set, verdicts) {
    const demands = set.flatMap(({ id }) => {
        const verdict = verdicts.get(id);
        return verdict?.satisfied === true ? [{ id, shares: verdict.shares }] : [];
    });
    return { verdicts, served: servedTogether(demands) };
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/remedy.js



const first = {
    'changes-requested': 'Whoever requested changes approves, or somebody with the right to do so dismisses that review and says why.',
    rejected: 'A rejection ends the run: start a new one, and have the environment approved there.',
    'stale-approval': 'What was approved is older than the head. For a merged pull request an approval can no longer be given: release a commit whose pull request was approved as merged.',
    'bot-approval': 'A bot counts only if `from` names it: `from: { users: [...] }`.',
    'unbound-comment': 'The comment has to name the commit that it approves.',
    'edited-comment': 'An edited comment does not count: write a new one.',
    'hidden-comment': 'A hidden comment does not count: write a new one.',
    'other-commit': 'Approve the environment in a run of the commit that is released.',
    double: 'Each of these criteria needs people of its own.'
};
function remedyOf(judged, reason) {
    const cause = Object.hasOwn(first, reason) ? first[reason] : undefined;
    const isShort = reason === 'double' || judged.verdict.shares.some(({ people, need }) => people.length < need);
    const ask = isShort ? `Ask ${whoIsLeft(judged)} ${where(judged)}.` : undefined;
    return [cause, ask, 'Then run this job again.'].filter((part) => part !== undefined).join(' ');
}
function missingOf(judged) {
    return judged.verdict.shares.some(({ people, need }) => people.length < need) ? `. Missing: ${whoIsLeft(judged)}` : '';
}
function whoIsLeft({ options, verdict, scene, evidence, context }) {
    const spent = new Set([...scene.own, ...verdict.people.map(lower)]);
    return whoCould({ options, verdict, people: context.people, facts: evidence, spent });
}
function where({ options: { from, sources, environment, comment, current }, scene: { pull, head } }) {
    const ways = sources.flatMap((source) => {
        if (source === 'environment')
            return [
                `to approve ${from === undefined && sources.length === 1 ? 'it' : `the environment ${environment ?? ''}`} in this run`
            ];
        if (pull === undefined)
            return [];
        if (source === 'review')
            return [`for a review on ${pull.url}`];
        return [`to comment \`${comment ?? ''}${current ? ` ${(0,core_subject .F)(head)}` : ''}\` on ${pull.url}`];
    });
    return ways.join(', or ');
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/unmet.js




function names(logins) {
    return (0,core_text .Zv)(logins.map((login) => `@${login}`));
}
function standsForSeveral(judged, notes) {
    const { wanted, verdict, scene, evidence, what } = judged;
    const shared = verdict.people
        .map((login) => ({ login, ids: rolesOf(login, judged) }))
        .filter(({ ids }) => ids.length > 1);
    const doubles = shared.map(({ login, ids }) => `@${login} stands for ${(0,core_text .Zv)(ids)}`);
    const message = `${what} has too few different people for ${(0,core_text .Zv)([...scene.served, evidence.id])}: ${doubles.join('; ')}`;
    return {
        status: 'failed',
        reason: 'double',
        wanted,
        seen: `${what} approved by ${names(verdict.people)}, but ${doubles.join('; ')}`,
        remedy: remedyOf(judged, 'double'),
        findings: [{ level: 'error', message, ...(scene.pull === undefined ? {} : { url: scene.pull.url }) }, ...notes]
    };
}
function rolesOf(login, { scene, evidence }) {
    const counts = (id) => scene.verdicts.get(id)?.people.some((one) => lower(one) === lower(login)) === true;
    return evidence.set.filter(({ id }) => (id === evidence.id || scene.served.has(id)) && counts(id)).map(({ id }) => id);
}
function notApproved(judged, notes) {
    const { wanted, options, verdict, scene, what } = judged;
    const { people, against } = verdict;
    const reason = failureReason(verdict);
    const got = people.length === 0 ? 'no approval that counts' : `${(0,core_text .U9)(people.length, 'approval')}, by ${names(people)}`;
    const said = { 'changes-requested': 'changes requested', rejected: 'rejected' };
    const objections = ['changes-requested', 'rejected'].flatMap((objection) => {
        const by = against.filter((candidate) => candidate.objection === objection).map(({ login }) => login);
        return by.length === 0 ? [] : [`; ${said[objection]} by ${names(by)}`];
    });
    const subject = scene.pull === undefined ? what : `Pull request ${what}`;
    const message = `${subject} has ${got} of ${options.count} ${fromWhom(options)}${objections.join('')}${missingOf(judged)}`;
    return {
        status: 'failed',
        reason,
        wanted,
        seen: `${what} has ${got}${objections.join('')}`,
        remedy: remedyOf(judged, reason),
        findings: [{ level: 'error', message, ...(scene.pull === undefined ? {} : { url: scene.pull.url }) }, ...notes]
    };
}
function failureReason({ candidates, people, against }) {
    const [objector] = against;
    if (objector?.objection !== undefined)
        return objector.objection;
    if (candidates.length === 0)
        return 'no-approval';
    const [only, ...others] = new Set(candidates.flatMap(({ refusal }) => refusal ?? []));
    return people.length === 0 && only !== undefined && others.length === 0 ? only : 'not-enough';
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/evaluate.js










function approvals_evaluate_evaluate(options, evidence, context) {
    if (options.scope === 'release') {
        return evaluateRelease(options, evidence.release, context, (pull) => judgePullRequest({ pull, head: pull.headSha, options, facts: evidence, context }));
    }
    const scene = sceneOf(evidence, context);
    const verdict = scene?.verdicts.get(evidence.id);
    const wanted = wantedOf(options);
    if (scene === undefined || verdict === undefined)
        return withoutPullRequest(wanted, evidence, context.subject);
    const judged = { wanted, options, verdict, scene, evidence, context, what: nameOf(scene) };
    const notes = [
        ...explainRefused(verdict, scene),
        ...warnOfOwnership(verdict.ownership),
        ...warnOfUnknown(contributorsOf(judged), judged.what, scene.pull?.url)
    ];
    if (options.from === codeowners && !verdict.shares.length)
        return withoutOwners(judged, notes);
    if (scene.served.has(evidence.id)) {
        return {
            status: 'passed',
            reason: 'approved',
            wanted,
            seen: `${judged.what} approved by ${names(verdict.people)}`,
            findings: notes
        };
    }
    return verdict.satisfied ? standsForSeveral(judged, notes) : notApproved(judged, notes);
}
function wantedOf(options) {
    const { count: need, current, sources, 'distinct-from': others } = options;
    const head = current && sources.some((source) => source !== 'environment') ? ' on the head of the pull request' : '';
    const distinct = others === undefined ? '' : `, by other people than ${(0,core_text .Zv)(others)}`;
    return `${(0,core_text .U9)(need, 'approval')} ${fromWhom(options)}${head}${distinct}`;
}
function nameOf({ pull, head }) {
    return pull === undefined ? (0,core_subject .F)(head) : `#${pull.number}`;
}
function contributorsOf({ scene, evidence }) {
    return scene.pull?.contributors ?? evidence.direct?.contributors ?? [];
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
        seen: `no pull request brought ${(0,core_subject .F)(subject.commit)} to ${subject.branch ?? 'its branch'}`,
        remedy: 'Release a commit that came through a reviewed pull request. A commit that was pushed directly has no review: open a pull request for it, or revert it and do so.',
        findings: others
    };
}
function withoutOwners({ wanted, verdict, what }, notes) {
    const { ownership } = verdict;
    if (verdict.exempt) {
        return {
            status: 'not-applicable',
            reason: 'no-owner',
            wanted,
            seen: `nothing that ${what} changes has an owner in ${ownership?.path ?? 'CODEOWNERS'}`,
            findings: notes
        };
    }
    if (ownership != null) {
        const remedy = 'Look at the pull request on GitHub: one without a change brings nothing that could be released.';
        return {
            status: 'failed',
            reason: 'nothing-changed',
            wanted,
            seen: `${what} changes no file`,
            remedy,
            findings: notes
        };
    }
    const remedy = 'Commit .github/CODEOWNERS to the base branch, or name the people who have to approve (`from:` a group) in place of `codeowners`.';
    return {
        status: 'failed',
        reason: 'no-codeowners',
        wanted,
        seen: `the base of ${what} has no CODEOWNERS in .github, its root or docs`,
        remedy,
        findings: notes
    };
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/verify.js



function verify(options, policy) {
    return [
        ...problemsOfFrom(options, policy),
        ...problemsOfSources(options),
        ...problemsOfDistinct(options, policy),
        ...releaseProblems(options, policy)
    ];
}
function problemsOfFrom({ from }, { people }) {
    if (typeof from !== 'string' || from === codeowners || Object.hasOwn(people, from))
        return [];
    return [
        {
            path: ['from'],
            message: `there is no group "${from}" under people${(0,core_text .au)(from, [...Object.keys(people), codeowners])}`
        }
    ];
}
function problemsOfSources(options) {
    return ['environment', 'comment'].flatMap((source) => {
        const isSource = options.sources.includes(source);
        if (isSource === (options[source] !== undefined))
            return [];
        if (isSource)
            return [{ path: ['sources'], message: `the source ${source} needs the option ${source}` }];
        return [{ path: [source], message: `${source} has no effect without \`sources: [${source}]\`` }];
    });
}
function problemsOfDistinct({ 'distinct-from': others = [] }, { id, criteria }) {
    return others.flatMap((other, index) => {
        const message = whyNotDistinct(other, id, criteria);
        return message === undefined ? [] : [{ path: ['distinct-from', index], message }];
    });
}
function whyNotDistinct(other, id, criteria) {
    if (other === id)
        return 'distinct-from names the criterion itself';
    const found = Object.hasOwn(criteria, other) ? criteria[other] : undefined;
    const candidates = Object.keys(criteria).filter((one) => one !== id && wordOf(criteria[one], 'kind') === 'approvals');
    if (found === undefined) {
        const known = candidates.length === 0
            ? '; there is no other criterion of the kind approvals'
            : `; there are ${(0,core_text .Zv)(candidates, 20)}`;
        return `there is no criterion "${other}"${(0,core_text .au)(other, candidates) || known}`;
    }
    if (wordOf(found, 'kind') !== 'approvals')
        return `"${other}" is of another kind: only approvals have people`;
    return wordOf(found, 'enforcement') === 'disabled' ? `"${other}" is disabled: nobody counts for it` : undefined;
}
function wordOf(criterion, key) {
    return typeof criterion === 'object' && criterion !== null ? Reflect.get(criterion, key) : undefined;
}

;// CONCATENATED MODULE: ./lib/criteria/approvals/index.js






const approvals = defineCriterion({
    kind: 'approvals',
    title: 'Who approved the change that the commit is, by role',
    options: approvals_options_options,
    permissions: ['pull-requests: read', 'contents: read', 'actions: read'],
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
        'stale-approval': 'The approvals were given on an older head of the pull request.',
        'pushed-it': 'Only people approved who pushed the head, and `not` lists `pusher`.',
        'unbound-comment': 'The comments have the phrase, but name no commit after it.',
        'edited-comment': 'The comments were edited after they were sent.',
        'hidden-comment': 'The comments were hidden.',
        'other-commit': 'The environment was approved in this run, but the run is of another commit than is judged.',
        rejected: 'Somebody entitled rejected the environment in this run.',
        double: 'Enough people approved, but some of them are needed for other criteria, and `distinct-from` wants different people.',
        'no-codeowners': 'The base of the pull request has no CODEOWNERS.',
        'nothing-changed': 'The pull request changes no file, so that nothing has an owner.',
        'no-owner': 'Nothing that the pull request changes has an owner in CODEOWNERS.',
        ...releaseReasons
    },
    examples: [
        `review:
  kind: approvals
  count: 2`,
        `security-review:
  kind: approvals
  from: { users: [hubot], permission: maintain }`,
        `owners:
  kind: approvals
  from: codeowners
  count: 2`,
        `qa:
  kind: approvals
  from: { users: [hubot] }
  sources: [environment, comment]
  environment: production-qa
  comment: QA approved`,
        `everything-reviewed:
  kind: approvals
  scope: release
  except:
    - users: ["dependabot[bot]"]
      paths: [package-lock.json]
      reason: The tests say whether an update works.`
    ],
    verify: verify,
    collect: approvals_collect_collect,
    evaluate: approvals_evaluate_evaluate
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/evidence/artifact.js

const ofTheirHead = new Set(['push', 'merge_group', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'release', 'create', 'deployment', 'deployment_status']);
const ofProposals = new Set(['pull_request', 'pull_request_review']);
const whole = new Set(['success', 'failure']);
async function findArtifact({ workflow, name }, { ports: { github }, subject, run: self }) {
    const runs = (await github.workflowRuns(subject.commit)).filter((run) => isWorkflow(run.path, workflow) && (run.id === self.runId || isAbout(run, subject)));
    const run = runs.toSorted((a, b) => b.id - a.id)[0];
    if (run === undefined)
        return { origin: { workflow, name, state: 'no-run' } };
    const { id, attempt, status, conclusion, url } = run;
    const origin = { workflow, name, run: { id, attempt, status, conclusion, url } };
    const isOwn = id === self.runId;
    if (status !== 'completed' && !isOwn)
        return { origin: { ...origin, state: 'running' } };
    if (!whole.has(conclusion) && !isOwn)
        return { origin: { ...origin, state: 'stopped' } };
    const uploads = (await github.artifacts(id, name)).filter((artifact) => artifact.name === name);
    const newest = uploads.toSorted((a, b) => b.id - a.id)[0];
    if (newest === undefined)
        return { origin: { ...origin, state: isOwn ? 'running' : 'not-uploaded' } };
    if (newest.expired)
        return { origin: { ...origin, state: 'expired' } };
    if (!isOwn && isStale(newest, run))
        return { origin: { ...origin, state: 'stale' } };
    return { origin: { ...origin, state: 'found' }, files: await github.artifactFiles(newest) };
}
function isWorkflow(path, wanted) {
    return path === wanted || path === `.github/workflows/${wanted}`;
}
function isAbout({ event, headRepository }, { proposed, repository }) {
    if (proposed)
        return ofTheirHead.has(event) || ofProposals.has(event);
    return ofTheirHead.has(event) && headRepository?.toLowerCase() === (0,core_subject .f)(repository).toLowerCase();
}
function isStale({ createdAt }, { attempt, conclusion, runStartedAt }) {
    if (attempt === 1 || conclusion === 'success')
        return false;
    const [uploaded, started] = [Date.parse(createdAt ?? ''), Date.parse(runStartedAt ?? '')];
    return !(uploaded >= started);
}

;// CONCATENATED MODULE: ./lib/evidence/gathered.js
function isRefused(content) {
    return typeof content === 'object' && content !== null && 'refused' in content;
}

;// CONCATENATED MODULE: ./lib/formats/ids.js
const formatIds = [
    'bandit-json',
    'boost-xml',
    'brakeman-json',
    'cargo-audit-json',
    'cargo-json',
    'check-xml',
    'checkov-json',
    'checkstyle-xml',
    'cobertura-xml',
    'codechecker-json',
    'codeclimate-json',
    'cppcheck-xml',
    'cppunit-xml',
    'ctest-xml',
    'ctrf-json',
    'cucumber-json',
    'cunit-xml',
    'dart-json',
    'detect-secrets-json',
    'eslint-json',
    'flake8-text',
    'fpcunit-xml',
    'gitguardian-json',
    'github-annotations-text',
    'gitlab-sast-json',
    'gitleaks-json',
    'go-test-json',
    'golangci-json',
    'golint-text',
    'gosec-json',
    'grype-json',
    'gtester-xml',
    'hadolint-json',
    'hadolint-text',
    'istanbul-summary-json',
    'jacoco-xml',
    'jest-json',
    'junit-xml',
    'kics-json',
    'lcov',
    'markdownlint-json',
    'mbunit-xml',
    'mocha-json',
    'mochawesome-json',
    'mypy-json',
    'mypy-text',
    'npm-audit-json',
    'nunit2-xml',
    'nunit3-xml',
    'osv-scanner-json',
    'pip-audit-json',
    'playwright-json',
    'pmd-xml',
    'pre-commit-text',
    'pylint-text',
    'pyright-json',
    'pytest-json',
    'qtestlib-xml',
    'rdjson',
    'rdjsonl',
    'resharper-xml',
    'robot-xml',
    'rspec-json',
    'ruff-json',
    'ruff-jsonl',
    'sarif',
    'semgrep-json',
    'snyk-json',
    'spectral-json',
    'spotbugs-xml',
    'staticcheck-json',
    'staticcheck-jsonl',
    'stylelint-json',
    'tap',
    'testng-xml',
    'tflint-json',
    'tfsec-json',
    'trivy-json',
    'trx',
    'unittestpp-xml',
    'xunit-xml',
    'yamllint-text',
    'yarn-audit-jsonl',
    'yarn-npm-audit-jsonl'
];

;// CONCATENATED MODULE: ./lib/evidence/options.js



const Globs = schemas .KCZ([core_globs .f, schemas .YOg(core_globs .f).min(1, { error: 'an empty list names no report' })]);
const Artifact = schemas .rej({
    workflow: schemas .YjP().min(1).describe('File name of the workflow that uploads it, e.g. `ci.yml`, or its path.'),
    name: schemas .YjP().min(1).describe('Name of the artifact.')
})
    .describe('An artifact of the newest run of a workflow on this very commit; `reports` are then globs of files in it. ' +
    'Default: the files of the checkout.');
const Format = schemas .k5n(formatIds)
    .describe('The format of the files, where it cannot be told from what is in them. Default: found out from the content.');
function globsOf(reports) {
    return typeof reports === 'string' ? [reports] : reports;
}

;// CONCATENATED MODULE: ./lib/evidence/report-files.js




async function gatherReports(source, request, digest, context) {
    const { ports, subject } = context;
    const globs = globsOf(source.reports);
    if (source.artifact !== undefined) {
        const { origin, files } = await findArtifact(source.artifact, context);
        return { globs, origin: { from: 'artifact', ...origin }, files: files === undefined ? [] : await readAll(files, globs, request, digest, () => false) };
    }
    const [state, paths] = await Promise.all([ports.worktree.state(), ports.tree.paths(subject.commit)]);
    const tracked = new Set(paths.map(folded));
    const files = await readAll(ports.files, globs, request, digest, (path) => tracked.has(folded(path)));
    return { globs, origin: { from: 'checkout', ...(state === undefined ? {} : { head: state.head }) }, files };
}
function folded(path) {
    return path.normalize('NFC').toLowerCase();
}
async function readAll(files, globs, request, digest, isTracked) {
    const found = [];
    for (const { path, size } of await files.find(globs)) {
        const hash = (0,external_node_crypto_.createHash)('sha256');
        const content = await report_files_read(hashed(files.open(path), hash), request, digest);
        found.push({ path, bytes: size, tracked: isTracked(path), content, ...(isRefused(content) ? {} : { sha256: hash.digest('hex') }) });
    }
    return found;
}
async function report_files_read(bytes, request, digest) {
    const [{ readReport }, { ReportRefused }] = await Promise.all([__webpack_require__.e(  174).then(__webpack_require__.bind(__webpack_require__, 1174)), Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 4069))]);
    try {
        return digest(await readReport(bytes, request));
    }
    catch (error) {
        if (!(error instanceof ReportRefused))
            throw error;
        return { refused: error.code, detail: error.message, ...(error.line === undefined ? {} : { line: error.line }) };
    }
}
async function* hashed(bytes, hash) {
    for await (const chunk of bytes) {
        hash.update(chunk);
        yield chunk;
    }
}

;// CONCATENATED MODULE: ./lib/evidence/source-places.js
function sourcePlaces(paths) {
    const known = new Set(paths);
    const byName = new Map();
    for (const path of paths) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const same = byName.get(name);
        if (same === undefined)
            byName.set(name, [path]);
        else
            same.push(path);
    }
    const find = (path) => {
        if (known.has(path))
            return path;
        const candidates = byName.get(path.slice(path.lastIndexOf('/') + 1)) ?? [];
        const around = candidates.filter((candidate) => candidate.endsWith(`/${path}`));
        if (around.length > 0)
            return around.length === 1 ? around[0] : undefined;
        return candidates.filter((candidate) => path.endsWith(`/${candidate}`) && !installed.test(path.slice(0, -candidate.length))).toSorted((a, b) => b.length - a.length)[0];
    };
    const findClass = (name) => {
        const outer = name.replace(/\$.*$/, '');
        for (let segments = outer.split('.'); segments.length > 0; segments = segments.slice(0, -1)) {
            const path = segments.join('/');
            const found = sourceExtensions.map((extension) => find(path + extension)).find((one) => one !== undefined);
            if (found !== undefined)
                return found;
        }
        return undefined;
    };
    const of = ({ path, line, column }) => {
        const plain = plainPath(path);
        const found = find(plain) ?? (isClassName(path) ? findClass(path) : undefined);
        if (found === undefined)
            return undefined;
        return { path: found, ...(line === undefined ? {} : { line }), ...(line === undefined || column === undefined ? {} : { column }) };
    };
    const inTrace = (trace) => {
        for (const reported of placesInTrace(trace)) {
            const place = of(reported);
            if (place !== undefined)
                return place;
        }
        return undefined;
    };
    return { of, inTrace };
}
const installed = /(?:^|\/)(?:node_modules|site-packages|dist-packages)\//;
const sourceExtensions = ['.java', '.kt', '.scala', '.groovy', '.cs', '.fs', '.vb', '.py', '.php', '.rb', '.swift'];
function isClassName(name) {
    return name.length < 300 && /^[\p{L}_][\p{L}\p{N}_$]*(?:\.[\p{L}_][\p{L}\p{N}_$]*)+$/u.test(name);
}
function plainPath(reported) {
    const isUrl = /^[a-z][a-z0-9+.-]+:\/\//i.test(reported);
    const path = isUrl ? decoded(reported.replace(/[?#].*$/, '')).replace(/^[a-z][a-z0-9+.-]+:\/\/[^/]*/i, '') : reported.replace(/\?[\w=&.-]*$/, '');
    const segments = [];
    for (const segment of path.replaceAll('\\', '/').replace(/^[A-Za-z]:(?=\/)/, '').replace(/^%[A-Z_]+%|^\$\{?[A-Z_]+\}?(?=\/)/, '').split('/')) {
        if (segment === '..')
            segments.pop();
        else if (segment !== '' && segment !== '.')
            segments.push(segment);
    }
    return segments.join('/');
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
const mostLines = 200;
const mostLineLength = 1000;
function placesInTrace(trace) {
    return trace
        .split('\n', mostLines)
        .map((line) => line.slice(0, mostLineLength))
        .flatMap((line) => placeIn(line) ?? []);
}
const java = /\bat (?:[\w.-]+\/)?([\w$]+(?:\.[\w$<>]+)+)\(([\w$-]+\.\w{1,8}):(\d{1,7})\)/;
const python = /\bFile "([^"]{1,500})", line (\d{1,7})/;
const bats = /\bfile ([^\s"'(),]{1,400}), line (\d{1,7})/;
const plain = /((?:file:\/\/|[A-Za-z]:[\\/])?[^\s"'`()<>[\]{}:,;=]{1,400}\.[A-Za-z]\w{0,7})(?:\?[\w=&.-]{1,80})?(?::line |:|\()(\d{1,7})(?::(\d{1,6}))?/;
function placeIn(line) {
    const inJava = java.exec(line);
    if (inJava !== null) {
        const [, method = '', file = '', number] = inJava;
        const folders = method.split('.').slice(0, -2).filter((part) => /^[a-z_]/.test(part));
        return { path: [...folders, file].join('/'), line: Number(number) };
    }
    const [, path, number, column] = python.exec(line) ?? bats.exec(line) ?? plain.exec(line) ?? [];
    if (path === undefined)
        return undefined;
    return { path, line: Number(number), ...(column === undefined ? {} : { column: Number(column) }) };
}

;// CONCATENATED MODULE: ./lib/criteria/tests/collect.js


const mostTests = 50;
const mostNames = 10;
const mostMessage = 600;
async function tests_collect_collect(options, context) {
    const places = sourcePlaces(await pathsOf(context));
    const suites = [];
    for (const [name, suite] of suitesOf(options)) {
        const request = { purpose: 'tests', format: suite.format ?? options.format, retries: suite.retries ?? options.retries };
        const source = { reports: suite.reports, artifact: suite.artifact ?? options.artifact };
        suites.push({ name, ...(await gatherReports(source, request, (report) => contentOf(report, places), context)) });
    }
    if (options.coverage === undefined)
        return { suites };
    const { reports, format, artifact } = options.coverage;
    const coverage = await gatherReports({ reports, artifact: artifact ?? options.artifact }, { purpose: 'coverage', format }, coverageOf, context);
    return { suites, coverage };
}
function suitesOf({ reports, suites }) {
    if (suites !== undefined)
        return Object.entries(suites);
    return reports === undefined ? [] : [['', { reports }]];
}
async function pathsOf({ ports, subject }) {
    return await ports.tree.paths(subject.commit);
}
function contentOf(report, places) {
    if (report.purpose !== 'tests')
        throw new TypeError(`a report of ${report.purpose} was read as one of tests`);
    const { format, run, troubles, notes } = report;
    const testOf = (testCase) => collect_describe(testCase, places);
    return {
        ...run,
        format,
        red: run.red.slice(0, mostTests).map(testOf),
        skippedTests: run.skippedTests.slice(0, mostNames).map(testOf),
        flakyTests: run.flakyTests.slice(0, mostNames).map(testOf),
        troubles,
        notes
    };
}
function collect_describe({ suite, name, result, message, trace, place }, places) {
    const reported = place === undefined ? undefined : places.of(place);
    const traced = trace === undefined ? undefined : places.inTrace(trace);
    const sameFile = traced !== undefined && (reported === undefined || traced.path === reported.path || reported.line === undefined);
    const found = (sameFile ? traced : reported) ?? suite.map((path) => places.of({ path })).find((one) => one !== undefined);
    const short = message?.trim().split('\n').map((line) => line.trim()).filter((line) => line !== '').slice(0, 3).join(' ').slice(0, mostMessage);
    return {
        name: [...suite, name].filter((part) => part !== '').join(' › ').slice(0, mostMessage),
        result,
        ...(short === undefined || short === '' ? {} : { message: short }),
        ...(found === undefined ? {} : { place: found })
    };
}
function coverageOf(report) {
    if (report.purpose !== 'coverage')
        throw new TypeError(`a report of ${report.purpose} was read as one of coverage`);
    const { format, coverage, troubles, notes } = report;
    const { lines, branches, functions, statements } = coverage;
    return { format, troubles, notes, ...(lines && { lines }), ...(branches && { branches }), ...(functions && { functions }), ...(statements && { statements }) };
}

;// CONCATENATED MODULE: ./lib/evidence/judge-reports.js




const reportReasons = {
    'other-commit': 'Another commit than the one being judged is checked out, so that reports beside it are about that one.',
    'artifact-missing': 'The workflow has no run on this commit, or its run was stopped or did not upload the artifact, or the artifact is no longer there.',
    'artifact-awaited': 'The workflow run that uploads the artifact is still under way.',
    'no-report': 'No file matches `reports`, or one of its globs.',
    tracked: 'A report is part of the commit: what lies in the change cannot testify for it.',
    unreadable: 'A file is not a report that can be read to its end.',
    incomplete: 'A report says of itself that the tool failed, was stopped or looked at nothing, or its totals contradict what it lists.'
};
function judgeReports(gathered, subject) {
    const { origin, files } = gathered;
    const early = ofOrigin(origin, subject);
    if (early !== undefined)
        return [early];
    return [...ofMissing(gathered), ...ofTracked(files), ...ofRefused(files), ...ofTroubled(files)];
}
function readable(files) {
    return files.filter((file) => !isRefused(file.content));
}
function notesOfOrigin({ origin }) {
    if (origin.from !== 'artifact' || origin.state !== 'found' || origin.run?.conclusion !== 'failure')
        return [];
    const message = `The run of ${origin.workflow} that uploaded ${origin.name} failed: see whether the step that made its reports ran to its end.`;
    return [{ level: 'warning', message, url: origin.run.url }];
}
function ofOrigin(origin, subject) {
    if (origin.from === 'artifact')
        return ofArtifact(origin);
    const { head } = origin;
    if (head === undefined || head === subject.commit || (subject.proposed && head !== null && head === subject.testMerge))
        return undefined;
    const seen = head === null ? 'no commit is checked out' : `${(0,core_subject .F)(head)} is checked out, not ${(0,core_subject .F)(subject.commit)}`;
    const remedy = `Reports beside a checkout are about what is checked out. Check out ${subject.commit}, or take them from the run on that commit: \`artifact: { workflow, name }\`.`;
    return { reason: 'other-commit', seen, findings: [], remedy };
}
const artifactWords = {
    'no-run': 'has no run on this commit',
    running: 'is still running on this commit',
    stopped: 'did not run to its end on this commit',
    'not-uploaded': 'uploaded no such artifact in its newest run on this commit',
    stale: 'did not succeed when it was run again, and uploaded the artifact only before that',
    expired: 'uploaded the artifact, but GitHub has deleted it since: it expired',
    found: ''
};
function ofArtifact({ workflow, name, run, state }) {
    if (state === 'found')
        return undefined;
    const seen = `${workflow} ${artifactWords[state]}${state === 'stopped' ? ` (${run?.conclusion ?? 'no conclusion'})` : ''}`;
    const awaited = state === 'running' || state === 'no-run';
    const finding = { level: 'error', message: `The artifact ${name} is missing: ${seen}.`, ...(run === undefined ? {} : { url: run.url }) };
    const remedies = {
        'no-run': `Make ${workflow} run on this commit: it must be started by the push, or by hand for this branch or tag.`,
        running: `Wait for ${workflow}: give the gate a longer \`wait-for\`.`,
        stopped: `Run ${workflow} again on this commit, to its end; what a run leaves that is cancelled or out of time may be only a part: ${run?.url ?? ''}`,
        'not-uploaded': `Give ${workflow} a step \`actions/upload-artifact\` with \`name: ${name}\` and \`if: \${{ !cancelled() }}\`, and see whether that step was reached: ${run?.url ?? ''}`,
        stale: `Run ${workflow} again on this commit until the job that uploads ${name} ends: ${run?.url ?? ''}`,
        expired: `Run ${workflow} again on this commit, or keep its artifacts longer with \`retention-days\`.`
    };
    const base = { seen, findings: [finding], remedy: remedies[state] };
    return awaited ? { reason: 'artifact-awaited', awaiting: `the artifact ${name} of ${workflow}`, ...base } : { reason: 'artifact-missing', ...base };
}
function ofMissing({ origin, files, globs }) {
    const missing = globs.filter((glob) => !files.map(({ path }) => path).some((0,core_globs .K)([glob])));
    if (missing.length === 0 && files.length > 0)
        return [];
    const where = origin.from === 'artifact' ? `the artifact ${origin.name} of ${origin.workflow}` : 'the checkout';
    const seen = `no file in ${where} matches ${(0,core_text .Zv)(missing)}`;
    const remedy = origin.from === 'artifact'
        ? `Open ${origin.run?.url ?? 'the run'} and look what the artifact holds; \`reports\` are globs of paths in it.`
        : 'Run the tests or the scan before the gate, or bring the files with actions/download-artifact, and let `reports` match their path from the root of the repository.';
    return [{ reason: 'no-report', seen, findings: [{ level: 'error', message: `${capital(seen)}.` }], remedy }];
}
function ofTracked(files) {
    const tracked = files.filter((file) => file.tracked);
    if (tracked.length === 0)
        return [];
    const findings = tracked.map(({ path }) => ({ level: 'error', message: `${path} is a file of the commit itself: it says what somebody committed, not what ran on the commit.`, place: { path } }));
    const seen = `${(0,core_text .U9)(tracked.length, 'report')} ${tracked.length === 1 ? 'is' : 'are'} tracked in the commit`;
    const remedy = `Let the tool write its report to a path that is not committed, remove these with \`git rm --cached\`, and narrow \`reports\` where the files are test data: ${(0,core_text .Zv)(tracked.map(({ path }) => path), 4)}.`;
    return [{ reason: 'tracked', seen, findings: findings.slice(0, 20), remedy }];
}
function ofRefused(files) {
    const findings = files.flatMap(({ path, content }) => isRefused(content) ? [{ level: 'error', message: `${path}${content.line === undefined ? '' : `:${content.line}`} ${content.detail}.` }] : []);
    if (findings.length === 0)
        return [];
    const remedy = 'Look at the file, and at the log of the step that wrote it: was it stopped, or did it write its error there? If the file is no report, narrow `reports`; docs/formats.md lists what the gate reads.';
    return [{ reason: 'unreadable', seen: `${(0,core_text .U9)(findings.length, 'file')} of ${files.length} cannot be read as a report`, findings: findings.slice(0, 20), remedy }];
}
function ofTroubled(files) {
    const troubled = readable(files).filter(({ content }) => content.troubles.length > 0);
    if (troubled.length === 0)
        return [];
    const findings = troubled.flatMap(({ path, content }) => content.troubles.map((trouble) => ({ level: 'error', message: `${path}: ${trouble}.` })));
    const remedy = 'Look at the log of the step that wrote the report: the tool did not do all its work, or its report does not show that it did. Mend that and run it again.';
    return [{ reason: 'incomplete', seen: `${(0,core_text .U9)(troubled.length, 'report')} ${troubled.length === 1 ? 'does' : 'do'} not show a whole run`, findings: findings.slice(0, 20), remedy }];
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
function outcomeOf(complaints, { wanted, seen, notes, ...measured }, timeLeft, order) {
    const sorted = complaints.toSorted((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason));
    const final = sorted.filter(({ awaiting }) => awaiting === undefined || !timeLeft);
    const worst = final[0] ?? sorted[0];
    if (worst === undefined)
        return undefined;
    const said = { wanted, seen: [...new Set([...sorted.map((complaint) => complaint.seen), seen])].join('; '), findings: [...sorted.flatMap(({ findings }) => findings), ...notes], ...measured };
    const remedy = [...new Set((final.length > 0 ? final : sorted).map((complaint) => complaint.remedy))].join(' ');
    if (final.length > 0)
        return { status: 'failed', reason: worst.awaiting === undefined ? worst.reason : 'artifact-missing', remedy, ...said };
    return { status: 'pending', reason: worst.reason, remedy, awaiting: sorted.flatMap(({ awaiting }) => awaiting ?? []), ...said };
}

;// CONCATENATED MODULE: ./lib/criteria/tests/judge-coverage.js

const measures = ['lines', 'branches', 'functions', 'statements'];
function judgeCoverage(coverage, bounds, subject) {
    const reached = readable(coverage.files).flatMap(({ path, content }) => measures.flatMap((measure) => {
        const bound = bounds[measure];
        return bound === undefined ? [] : judge_coverage_judge(path, measure, content[measure], bound);
    }));
    return [...judgeReports(coverage, subject), ...reached];
}
function judge_coverage_judge(path, measure, ratio, bound) {
    if (ratio === undefined || ratio.total === 0) {
        const seen = `${path} ${ratio === undefined ? `does not state the coverage of ${measure}` : `has no ${measure} that could be covered`}`;
        const remedy = `Let the tool measure ${measure}, or bound what its report states.`;
        return [{ reason: 'coverage-unknown', seen, findings: [{ level: 'error', message: `${seen}.` }], remedy }];
    }
    if ((ratio.covered * 100) / ratio.total >= bound)
        return [];
    const seen = `${percent(ratio)} of the ${measure} are covered in ${path} (${ratio.covered} of ${ratio.total}), at least ${bound} % are wanted`;
    return [{ reason: 'coverage-too-low', seen, findings: [{ level: 'error', message: `${seen}.` }], remedy: `Test what is not covered yet, or lower \`coverage.${measure}\` in the policy.` }];
}
function percent({ covered, total }) {
    return `${Math.floor((covered / total) * 1000) / 10} %`;
}

;// CONCATENATED MODULE: ./lib/criteria/tests/judge-suite.js


const judge_suite_mostFindings = 50;
const mostShards = 8;
function total(contents) {
    const sum = (figure) => contents.reduce((before, content) => before + figure(content), 0);
    return {
        tests: sum(({ tests }) => tests),
        passed: sum(({ passed }) => passed),
        red: sum(({ failed, errors }) => failed + errors),
        skipped: sum(({ skipped }) => skipped),
        flaky: sum(({ flaky }) => flaky)
    };
}
function judgeSuite(suite, own, common, subject) {
    const bounds = { ...common, ...own };
    const unusable = judgeReports(suite, subject);
    const contents = contentsOf(suite);
    if (contents.length === 0)
        return unusable;
    const tally = total(contents);
    const complaints = [
        nothingRan(suite, tally),
        missingShards(contents),
        red(contents, tally, bounds['pass-rate'] ?? 1),
        tooFew(tally, own.minimum),
        tooMany('skipped', tally.skipped, bounds['max-skipped'], contents.flatMap(({ skippedTests }) => skippedTests)),
        tooMany('flaky', tally.flaky, bounds['max-flaky'], contents.flatMap(({ flakyTests }) => flakyTests))
    ];
    return [...unusable, ...complaints.flatMap((complaint) => complaint ?? [])];
}
function contentsOf(suite) {
    const known = new Map(readable(suite.files).map((file) => [file.sha256 ?? file.path, file.content]));
    return [...known.values()];
}
function nothingRan({ globs }, tally) {
    if (tally.passed + tally.red > 0)
        return undefined;
    const seen = tally.tests === 0 ? 'no test' : `only skipped tests (${tally.skipped})`;
    const remedy = `See in the log of the test step why nothing ran: a filter that matches nothing, a wrong folder, a build that failed. The reports are ${globs.join(', ')}.`;
    return { reason: 'nothing-ran', seen: `${seen} in the reports`, findings: [], remedy };
}
function missingShards(contents) {
    const shards = contents.flatMap(({ shard }) => shard ?? []);
    const missing = [...new Set(shards.map(({ total }) => total))].flatMap((total) => {
        const times = new Map();
        for (const { current } of shards.filter((shard) => shard.total === total))
            times.set(current, (times.get(current) ?? 0) + 1);
        const most = Math.max(...times.values());
        const first = Array.from({ length: Math.min(total, times.size + mostShards) }, (_, index) => index + 1).filter((current) => (times.get(current) ?? 0) < most);
        return first.length === 0 ? [] : [`${(0,core_text .Zv)(first.map(String), mostShards)} of ${total}`];
    });
    if (missing.length === 0)
        return undefined;
    const remedy = 'Let every shard write its report to a file of its own, and let `reports` match them all; or merge them first: `npx playwright merge-reports --reporter=json`.';
    return { reason: 'incomplete', seen: `no report of the shards ${missing.join(', and ')}`, findings: [], remedy };
}
function red(contents, { passed, red }, rate) {
    if (red === 0 || passed / (passed + red) >= rate)
        return undefined;
    const shown = contents.flatMap((content) => content.red).slice(0, judge_suite_mostFindings);
    const more = red - shown.length;
    const findings = [...shown.map((test) => findingOf(test)), ...(more > 0 ? [{ level: 'note', message: `${(0,core_text .U9)(more, 'more failed test')}: see the reports.` }] : [])];
    const remedy = 'Mend the tests or what they test, and let the workflow run again on the new commit. If a test fails only at times, run its job again.';
    return { reason: 'tests-failed', seen: `${(0,core_text .U9)(red, 'test')} failed`, findings, remedy };
}
function findingOf({ name, result, message, place }) {
    const verb = result === 'error' ? 'broke' : 'failed';
    return { level: 'error', message: `${name} ${verb}${message === undefined ? '.' : `: ${message}`}`, ...(place === undefined ? {} : { place }) };
}
function tooFew({ tests, skipped }, minimum) {
    const ran = tests - skipped;
    if (minimum === undefined || ran >= minimum)
        return undefined;
    const aside = skipped === 0 ? '' : ` (${skipped} more were skipped)`;
    const remedy = `Find out which tests no longer run: ${minimum - ran} are missing. If they were removed on purpose, lower \`minimum\` in the policy.`;
    return { reason: 'too-few', seen: `${(0,core_text .U9)(ran, 'test')} ran${aside}, at least ${minimum} are wanted`, findings: [], remedy };
}
const judge_suite_words = {
    skipped: { reason: 'too-many-skipped', remedy: 'Let these tests run again, or raise `max-skipped` in the policy.' },
    flaky: { reason: 'too-many-flaky', remedy: 'Make these tests reliable, or raise `max-flaky` in the policy.' }
};
function tooMany(what, amount, most, tests) {
    if (most === undefined || amount <= most)
        return undefined;
    const findings = tests.slice(0, judge_suite_mostFindings).map((test) => ({ ...findingOf(test), message: `${test.name} is ${what}${test.message === undefined ? '.' : `: ${test.message}`}` }));
    return { ...judge_suite_words[what], seen: `${(0,core_text .U9)(amount, `${what} test`)}, at most ${most} may be`, findings };
}

;// CONCATENATED MODULE: ./lib/criteria/tests/reasons.js

const tests_reasons_reasons = {
    passed: 'Every report is whole, and the tests in it keep all bounds.',
    ...reportReasons,
    'nothing-ran': 'The reports hold no test, or only skipped ones.',
    'tests-failed': 'More tests failed or broke than `pass-rate` allows.',
    'too-few': 'Fewer tests ran than `minimum`; skipped ones did not run.',
    'too-many-skipped': 'More tests were skipped than `max-skipped`.',
    'too-many-flaky': 'More tests passed only after a failed attempt than `max-flaky`.',
    'coverage-unknown': 'A coverage report does not state what the policy bounds, or states it of nothing (0 of 0).',
    'coverage-too-low': 'A coverage report is below a bound.'
};

;// CONCATENATED MODULE: ./lib/criteria/tests/evaluate.js





function tests_evaluate_evaluate(options, evidence, { subject, timeLeft }) {
    const ofSuites = evidence.suites.flatMap((suite) => {
        const own = optionsOf(suite, options);
        return judgeSuite(suite, own, options, subject).map((complaint) => evaluate_named(complaint, suite.name));
    });
    const all = total(evaluate_distinct(evidence.suites));
    const inAll = options.suites === undefined ? undefined : tooFew(all, options.minimum);
    const ofCoverage = options.coverage === undefined ? [] : evidence.coverage === undefined ? [nothing] : judgeCoverage(evidence.coverage, options.coverage, subject);
    const asked = options.suites === undefined ? [''] : Object.keys(options.suites);
    const none = asked.every((name) => evidence.suites.some((suite) => suite.name === name)) && asked.length > 0 ? [] : [nothing];
    const complaints = [...none, ...ofSuites, ...(inAll === undefined ? [] : [evaluate_named(inAll, 'All suites')]), ...ofCoverage];
    const rows = evidence.suites.map((suite) => rowOf(suite));
    const parts = options.suites === undefined ? {} : { parts: evidence.suites.map((suite) => partOf(suite, options, subject)) };
    const said = { wanted: tests_evaluate_describeWanted(options), seen: describeSeen(evidence, all), notes: [...rows, ...notesOf(evidence)], figure: figureOf(all), ...parts };
    return outcomeOf(complaints, said, timeLeft, order) ?? { status: 'passed', reason: 'passed', wanted: said.wanted, seen: said.seen, findings: said.notes, figure: said.figure, ...parts };
}
const order = Object.keys(tests_reasons_reasons);
const nothing = { reason: 'no-report', seen: 'a report was not asked for, or not looked for', findings: [], remedy: 'Give the criterion `reports` or `suites`, and run the gate again.' };
function optionsOf({ name }, { suites, reports, minimum }) {
    const own = suites === undefined ? undefined : Object.entries(suites).find(([key]) => key === name)?.[1];
    return own ?? { reports: reports ?? [], ...(minimum === undefined ? {} : { minimum }) };
}
function evaluate_named(complaint, suite) {
    if (suite === '')
        return complaint;
    const findings = complaint.findings.map((finding) => ({ ...finding, message: `${suite}: ${finding.message}` }));
    return { ...complaint, seen: `${suite}: ${complaint.seen}`, findings };
}
function evaluate_distinct(suites) {
    return contentsOf({ files: suites.flatMap(({ files }) => files) });
}
function tallyText({ tests, passed, red, skipped, flaky }) {
    const asides = [
        red > 0 ? `${red} failed` : '',
        skipped > 0 ? `${skipped} skipped` : '',
        flaky > 0 ? `${flaky} flaky` : ''
    ].filter((aside) => aside !== '');
    return `${passed}/${tests} passed${asides.length === 0 ? '' : ` (${asides.join(', ')})`}`;
}
function figureOf({ passed, tests }) {
    return { amount: passed, of: tests, unit: 'tests' };
}
function partOf(suite, options, subject) {
    const tally = total(contentsOf(suite));
    const complaints = judgeSuite(suite, optionsOf(suite, options), options, subject);
    const seen = [...complaints.map((complaint) => complaint.seen), tallyText(tally)].join('; ');
    return { name: suite.name, holds: complaints.length === 0, seen, figure: figureOf(tally) };
}
function rowOf(suite) {
    const contents = contentsOf(suite);
    const formats = (0,core_text .Zv)(contents.map(({ format }) => format));
    const from = suite.origin.from === 'artifact' ? ` of the artifact ${suite.origin.name}` : '';
    const reports = suite.files.length === 1 ? (suite.files[0]?.path ?? '') : `${suite.files.length} files of ${suite.globs.join(', ')}`;
    const message = `${suite.name === '' ? 'Tests' : suite.name}: ${tallyText(total(contents))}, in ${reports}${from}${formats === '' ? '' : ` (${formats})`}.`;
    return { level: 'note', message };
}
function notesOf({ suites, coverage }) {
    const sources = [...suites, ...(coverage === undefined ? [] : [coverage])];
    const ofOrigin = new Map(sources.flatMap(notesOfOrigin).map((note) => [note.message, note]));
    const empty = suites.flatMap(({ files }) => readable(files)).filter(({ content }) => content.tests === 0).map(({ path }) => path);
    const repeated = suites.flatMap(({ files }) => files).length - suites.flatMap((suite) => contentsOf(suite)).length;
    const shared = suites.flatMap((suite) => contentsOf(suite)).length > evaluate_distinct(suites).length;
    return [
        ...ofOrigin.values(),
        ...(empty.length > 0 ? [{ level: 'warning', message: `Without a test: ${(0,core_text .Zv)(empty)}.` }] : []),
        ...(repeated > 0 && suites.every(({ files }) => files.every(({ sha256 }) => sha256 !== undefined)) ? [{ level: 'note', message: 'Files with the same content were counted once.' }] : []),
        ...(shared ? [{ level: 'note', message: 'Suites share reports; in the total each report counts once.' }] : [])
    ];
}
function tests_evaluate_describeWanted(options) {
    const suites = Object.entries(options.suites ?? {}).map(([name, { minimum }]) => (minimum === undefined ? name : `${name} (at least ${minimum})`));
    const rate = options['pass-rate'] ?? 1;
    const parts = [
        `${rate === 1 ? 'every test' : `${rate * 100} % of the tests`} ${suites.length === 0 ? '' : `of ${(0,core_text .Zv)(suites, 20)} `}passed`,
        options.minimum === undefined ? '' : `at least ${options.minimum} ran`,
        options['max-skipped'] === undefined ? '' : `at most ${options['max-skipped']} skipped`,
        options['max-flaky'] === undefined ? '' : `at most ${options['max-flaky']} flaky`,
        ...['lines', 'branches', 'functions', 'statements'].map((measure) => (options.coverage?.[measure] === undefined ? '' : `${options.coverage[measure]} % of the ${measure} covered`))
    ];
    return parts.filter((part) => part !== '').join(', ');
}
function describeSeen({ suites, coverage }, all) {
    const rows = suites.length > 1 ? suites.map((suite) => `${suite.name} ${tallyText(total(contentsOf(suite)))}`) : [];
    const covered = (coverage?.files ?? []).flatMap(({ content }) => ('lines' in content && content.lines !== undefined && content.lines.total > 0 ? [`${percent(content.lines)} of the lines covered`] : []));
    return [...rows, `${rows.length > 0 ? 'in all ' : ''}${tallyText(all)}`, ...covered.slice(0, 3)].join('; ');
}

;// CONCATENATED MODULE: ./lib/criteria/tests/options.js


const Count = schemas .Whr().min(0);
const Rate = schemas .aig().gt(0).max(1);
const judged = {
    artifact: Artifact.optional(),
    format: Format.optional(),
    'pass-rate': Rate.optional().describe('The part of the tests that ran which must have passed, above 0, at most 1. Default: 1, all of them.'),
    'max-skipped': Count.optional().describe('How many tests may be skipped. Default: any number, as long as one ran.'),
    'max-flaky': Count.optional().describe('How many tests may have passed only after a failed attempt. Default: any number.'),
    retries: schemas .k5n(['separate', 'merge'])
        .optional()
        .describe('Tests that stand several times in one report: `separate` counts each, `merge` takes them for attempts at one test, which passes if the last one did. Default: `separate`.')
};
const Minimum = schemas .Whr().min(1);
const Suite = schemas .rej({
    reports: Globs.describe('Globs of its report files.'),
    minimum: Minimum.optional().describe('How many tests of it must have run, at least.'),
    ...judged
})
    .describe('A suite of its own. What it does not say, the criterion says for all.');
const Percent = schemas .aig().gt(0).max(100);
const Coverage = schemas .rej({
    reports: Globs.describe('Globs of coverage summaries: lcov, Cobertura, JaCoCo, istanbul.'),
    format: Format.optional(),
    artifact: Artifact.optional(),
    lines: Percent.optional().describe('Percentage of lines that must be covered, at least.'),
    branches: Percent.optional().describe('Percentage of branches.'),
    functions: Percent.optional().describe('Percentage of functions.'),
    statements: Percent.optional().describe('Percentage of statements.')
})
    .refine(({ lines, branches, functions, statements }) => [lines, branches, functions, statements].some((bound) => bound !== undefined), {
    error: 'bounds nothing: give `lines`, `branches`, `functions` or `statements`'
});
const tests_options_options = schemas .rej({
    reports: Globs.optional().describe('Globs of report files, from the root of the repository or of the artifact.'),
    suites: schemas .g1P(schemas .YjP().min(1), Suite)
        .refine((suites) => Object.keys(suites).length > 0, { error: 'an empty map names no suite' })
        .optional()
        .describe('Instead of `reports`: suites by name, a row each. The name stands in all messages.'),
    minimum: Minimum.optional().describe('How many tests must have run, at least; with `suites`, in all of them together.'),
    ...judged,
    coverage: Coverage.optional().describe('Coverage that must be reached, by each of its reports.')
});

;// CONCATENATED MODULE: ./lib/criteria/tests/verify.js
function verify_verify({ reports, suites }) {
    if (reports === undefined && suites === undefined)
        return [{ path: [], message: 'names no report: give `reports`, or `suites` with reports each' }];
    if (reports !== undefined && suites !== undefined)
        return [{ path: ['reports'], message: 'stands beside `suites`, which name their reports themselves: leave one of them out' }];
    return [];
}

;// CONCATENATED MODULE: ./lib/criteria/tests/index.js






const tests = defineCriterion({
    kind: 'tests',
    title: 'Test reports: what ran, passed, was skipped or flaky, and coverage',
    options: tests_options_options,
    permissions: ['contents: read', 'actions: read'],
    local: true,
    reasons: tests_reasons_reasons,
    examples: [
        `backend-tests:
  kind: tests
  reports: reports/backend/**/*.xml
  minimum: 362
  max-skipped: 5`,
        `all-suites:
  kind: tests
  suites:
    Backend: { reports: reports/backend/*.xml, minimum: 362 }
    Frontend: { reports: reports/frontend/*.xml, minimum: 1249 }
    E2E: { reports: reports/e2e/*.json, minimum: 19, max-flaky: 0 }
  minimum: 1630
  coverage: { reports: coverage/lcov.info, lines: 80 }`,
        `tests-of-ci:
  kind: tests
  artifact: { workflow: ci.yml, name: test-reports }
  reports: "**/*.xml"`
    ],
    verify: verify_verify,
    collect: tests_collect_collect,
    evaluate: tests_evaluate_evaluate
});

// EXTERNAL MODULE: ./lib/formats/model.js
var model = __webpack_require__(4069);
;// CONCATENATED MODULE: ./lib/criteria/findings/grade.js

const asSeverity = { error: 'critical', warning: 'medium', note: 'low' };
const asLevel = { critical: 'error', high: 'error', medium: 'warning', low: 'note' };
function isLevel(grade) {
    return model.levels.some((level) => level === grade);
}
function rankOf({ level, severity }, threshold) {
    const [own, other] = isLevel(threshold) ? [level, severity] : [severity, level];
    if (own !== undefined)
        return own;
    if (other === undefined || other === 'unknown' || other === 'none')
        return other ?? 'unknown';
    return isLevel(other) ? asSeverity[other] : asLevel[other];
}
function counts(rank, threshold) {
    if (rank === 'unknown')
        return true;
    if (rank === 'none')
        return false;
    const scale = isLevel(threshold) ? model.levels : model.severities;
    return scale.indexOf(rank) >= scale.indexOf(threshold);
}
function ranksFrom(threshold) {
    const scale = isLevel(threshold) ? model.levels : model.severities;
    return ['unknown', ...scale.slice(scale.indexOf(threshold)).toReversed()];
}

;// CONCATENATED MODULE: ./lib/criteria/findings/collect.js



const mostFound = 10_000;
const collect_mostMessage = 600;
async function findings_collect_collect(options, context) {
    const places = sourcePlaces(await context.ports.tree.paths(context.subject.commit));
    const request = { purpose: 'findings', format: options.format };
    return await gatherReports(options, request, (report) => collect_contentOf(report, options['fail-on'], places), context);
}
function collect_contentOf(report, threshold, places) {
    if (report.purpose !== 'findings')
        throw new TypeError(`a report of ${report.purpose} was read as one of findings`);
    const { format, scan, troubles, notes, endless } = report;
    const active = scan.findings.filter(({ suppressed }) => suppressed === undefined);
    const counting = active.filter((finding) => counts(rankOf(finding, threshold), threshold));
    return {
        format,
        found: counting.slice(0, mostFound).map((finding) => foundOf(finding, threshold, places)),
        beyond: Math.max(0, counting.length - mostFound),
        below: active.length - counting.length,
        suppressed: scan.findings.length - active.length,
        looked: scan.looked,
        ...(scan.hooks.length === 0 ? {} : { hooks: scan.hooks }),
        ...(endless === undefined ? {} : { endless }),
        troubles,
        notes
    };
}
function foundOf(finding, threshold, places) {
    const { rule, message, place: reported, url } = finding;
    const place = reported === undefined ? undefined : places.of(reported);
    const path = place?.path ?? (reported === undefined ? undefined : plainPath(reported.path));
    return {
        rank: rankOf(finding, threshold),
        ...(rule === undefined ? {} : { rule }),
        message: message.trim().split(/\s*\n\s*/, 3).join(' ').slice(0, collect_mostMessage),
        ...(path === undefined || path === '' ? {} : { path }),
        ...(place === undefined ? {} : { place }),
        ...(url === undefined ? {} : { url })
    };
}

;// CONCATENATED MODULE: ./lib/criteria/findings/reasons.js

const findings_reasons_reasons = {
    'within-budget': 'Every report is whole, and nothing in it counts beyond the budget.',
    ...reportReasons,
    'too-few': 'Fewer hooks ran than `minimum`.',
    found: 'There are more findings from the grade `fail-on` upwards than the budget has; an unknown grade always counts.'
};

;// CONCATENATED MODULE: ./lib/criteria/findings/evaluate.js





const evaluate_mostFindings = 100;
function findings_evaluate_evaluate(options, evidence, { subject, timeLeft }) {
    const contents = readable(evidence.files).map(({ content }) => content);
    const found = contents.flatMap((content) => content.found);
    const ignoring = (options.ignore ?? []).map(ignored);
    const left = found.filter((one) => !ignoring.some((matches) => matches(one)));
    const over = overBudget(left, options);
    const beyond = sum(contents, (content) => content.beyond);
    const ofReports = [...judgeReports(evidence, subject), ...judgeWhole(evidence, options.minimum)];
    const complaints = [
        ...ofReports,
        ...(beyond > 0 ? [evaluate_tooMany(beyond)] : []),
        ...(over.length > 0 ? [findingsOver(over, left, options)] : [])
    ];
    const said = { wanted: findings_evaluate_describeWanted(options), seen: evaluate_describeSeen(evidence, contents, left, found.length - left.length), notes: [...notesOfOrigin(evidence), ...evaluate_notesOf(options, found)], ...measured(evidence, ofReports.length === 0) };
    return outcomeOf(complaints, said, timeLeft, evaluate_order) ?? { status: 'passed', reason: 'within-budget', wanted: said.wanted, seen: said.seen, findings: [...evaluate_listed(left), ...said.notes], ...measured(evidence, ofReports.length === 0) };
}
function measured({ files }, whole) {
    const hooks = findings_evaluate_distinct(files).flatMap(({ content }) => content.hooks ?? []);
    if (hooks.length === 0)
        return {};
    const names = [...new Set(hooks.map(({ name }) => name))];
    const parts = names.map((name) => {
        const passed = hooks.every((hook) => hook.name !== name || hook.holds);
        return { name, holds: whole && passed, seen: passed ? `the hook passed${whole ? '' : ', in a report that does not count'}` : 'the hook failed' };
    });
    return { figure: { amount: hooks.filter(({ holds }) => holds).length, of: hooks.length, unit: 'hooks' }, parts };
}
const evaluate_order = Object.keys(findings_reasons_reasons);
function ignored({ rule, paths }) {
    const matchesPath = paths === undefined ? undefined : (0,core_globs .K)(typeof paths === 'string' ? [paths] : paths);
    return (one) => (rule === undefined || (one.rule !== undefined && (0,core_text .Hj)(rule, one.rule))) &&
        (matchesPath === undefined || (one.path !== undefined && matchesPath(one.path)));
}
function findings_evaluate_distinct(files) {
    return [...new Map(readable(files).map((file) => [file.sha256 ?? file.path, file])).values()];
}
function judgeWhole({ files }, minimum) {
    const reports = findings_evaluate_distinct(files);
    const looked = sum(reports.map(({ content }) => content), (content) => content.looked);
    if (minimum !== undefined && reports.length > 0 && looked < minimum) {
        const remedy = 'Find out which hooks no longer run. If some were removed on purpose, lower `minimum` in the policy.';
        return [{ reason: 'too-few', seen: `${(0,core_text .U9)(looked, 'hook')} ran, at least ${minimum} are wanted`, findings: [], remedy }];
    }
    const open = reports.filter(({ content }) => content.endless !== undefined && (minimum === undefined || content.looked === 0));
    if (open.length === 0)
        return [];
    const findings = open.map(({ path, content }) => ({ level: 'error', message: `${path} is ${content.format}, which ${content.endless}.` }));
    const remedy = 'A file in this format looks the same when it is cut short, and so cannot testify that all is well. Let the tool write another of its formats.';
    return [{ reason: 'incomplete', seen: `${(0,core_text .U9)(open.length, 'report')} in a format that cannot show a whole run`, findings, remedy }];
}
function overBudget(left, { 'fail-on': threshold, budget }) {
    return ranksFrom(threshold).filter((rank) => {
        const allowed = rank === 'unknown' || rank === 'none' ? 0 : (budget?.[rank] ?? 0);
        return left.filter((one) => one.rank === rank).length > allowed;
    });
}
function findingsOver(over, left, { budget }) {
    const said = over.map((rank) => {
        const allowed = rank === 'unknown' || rank === 'none' ? undefined : budget?.[rank];
        return `${(0,core_text .U9)(left.filter((one) => one.rank === rank).length, rank === 'unknown' ? 'finding of unknown grade' : `finding of grade ${rank}`).replace(/^(\d+ finding)( of .*)s$/, '$1s$2')}${allowed === undefined ? '' : ` (at most ${allowed} may be)`}`;
    });
    const remedy = 'Mend what was found and let the tool run again on the new commit. What must stay for now goes under `ignore`, with a reason, or is suppressed in the way of the tool.';
    return { reason: 'found', seen: (0,core_text .Zv)(said), findings: evaluate_listed(left.filter(({ rank }) => over.includes(rank)), 'error'), remedy };
}
function evaluate_tooMany(beyond) {
    const remedy = 'Raise `fail-on`, or split the report, so that every finding that counts can be looked at.';
    return { reason: 'incomplete', seen: `${(0,core_text .U9)(beyond, 'more finding')} than the gate lists`, findings: [], remedy };
}
function evaluate_listed(found, level = 'warning') {
    const ranks = ['unknown', 'critical', 'error', 'high', 'warning', 'medium', 'low', 'note'];
    const weight = ({ rank, place }) => ranks.indexOf(rank) * 2 + (place === undefined ? 1 : 0);
    const shown = found.toSorted((a, b) => weight(a) - weight(b)).slice(0, evaluate_mostFindings);
    const more = found.length - shown.length;
    const findings = shown.map(({ rank, rule, message, path, place, url }) => {
        const where = place === undefined && path !== undefined ? ` (${path})` : '';
        return { level, message: `${rank}: ${rule === undefined ? '' : `${rule}: `}${message}${where}`, ...(place && { place }), ...(url === undefined ? {} : { url }) };
    });
    return more === 0 ? findings : [...findings, { level: 'note', message: `${(0,core_text .U9)(more, 'more finding')}: see the reports.` }];
}
function evaluate_notesOf({ ignore = [] }, found) {
    return ignore.map((entry) => {
        const matches = ignored(entry);
        const amount = found.filter(matches).length;
        const paths = entry.paths === undefined ? '' : ` in ${(0,core_text .Zv)(typeof entry.paths === 'string' ? [entry.paths] : entry.paths)}`;
        const what = `${entry.rule ?? 'everything'}${paths}`;
        if (amount === 0)
            return { level: 'warning', message: `\`ignore\` names ${what}, which was not found: take the entry out of the policy.` };
        return { level: 'note', message: `${(0,core_text .U9)(amount, 'finding')} ignored (${what}): ${entry.reason}` };
    });
}
function findings_evaluate_describeWanted({ 'fail-on': threshold, budget, reports }) {
    const allowed = Object.entries(budget ?? {}).map(([grade, most]) => `at most ${most} of grade ${grade}`);
    const but = allowed.length === 0 ? '' : `, but ${(0,core_text .Zv)(allowed)}`;
    return `no finding of grade ${threshold} or worse${but}, in ${(0,core_text .Zv)(typeof reports === 'string' ? [reports] : reports)}`;
}
function evaluate_describeSeen({ files }, contents, left, ignoredOnes) {
    const formats = (0,core_text .Zv)(contents.map(({ format }) => format));
    const asides = [
        [sum(contents, (content) => content.below), 'less grave'],
        [ignoredOnes, 'ignored'],
        [sum(contents, (content) => content.suppressed), 'suppressed']
    ];
    const aside = asides.flatMap(([amount, what]) => (amount === 0 ? [] : [`${amount} ${what}`]));
    const amount = left.length === 0 ? 'nothing that counts' : (0,core_text .U9)(left.length, 'finding');
    return `${amount} in ${(0,core_text .U9)(files.length, 'report')}${formats === '' ? '' : ` (${formats})`}${aside.length === 0 ? '' : `, besides ${(0,core_text .Zv)(aside)}`}`;
}
function sum(contents, figure) {
    return contents.reduce((before, content) => before + figure(content), 0);
}

;// CONCATENATED MODULE: ./lib/criteria/findings/options.js




const grades = [...model.levels, ...model.severities];
const Ignored = schemas .rej({
    rule: schemas .YjP().min(1).optional().describe('Name of the rule or advisory, as the report writes it; `*` stands for any characters.'),
    paths: Globs.optional().describe('Globs of files, from the root of the repository.'),
    reason: schemas .YjP().min(1).describe('Why these findings do not count. It stands in the report.')
})
    .refine(({ rule, paths }) => rule !== undefined || paths !== undefined, { error: 'would ignore everything: give `rule`, `paths`, or both' })
    .refine(({ rule, paths }) => rule !== undefined || paths === undefined || !['x', 'x/x.x'].every((0,core_globs .K)(globsOf(paths).filter((glob) => glob !== ''))), {
    error: 'would ignore every file: name the folders, or give a `rule`',
    path: ['paths']
})
    .refine(({ rule }) => rule === undefined || rule.replaceAll('*', '') !== '', { error: 'would ignore every rule: name the rules', path: ['rule'] });
const findings_options_options = schemas .rej({
    reports: Globs.describe('Globs of report files, from the root of the repository or of the artifact.'),
    artifact: Artifact.optional(),
    format: Format.optional(),
    minimum: schemas .Whr()
        .min(1)
        .optional()
        .describe('How many hooks must have run, at least; for pre-commit, whose output tells nothing else of its end.'),
    'fail-on': schemas .k5n(grades)
        .default('note')
        .describe('The lowest grade that counts: `note` < `warning` < `error` for linters, `low` < `medium` < `high` < `critical` for security scanners.'),
    budget: schemas .jgl(schemas .k5n(grades), schemas .Whr().min(1))
        .optional()
        .describe('How many findings of a grade there may be, e.g. `{ warning: 10 }`. Default: none.'),
    ignore: schemas .YOg(Ignored)
        .min(1, { error: 'an empty list ignores nothing: leave the line out' })
        .optional()
        .describe('Findings that do not count, each with a reason.')
});

;// CONCATENATED MODULE: ./lib/criteria/findings/verify.js

function findings_verify_verify({ budget = {}, 'fail-on': threshold }) {
    const counting = ranksFrom(threshold).filter((rank) => rank !== 'unknown');
    return Object.keys(budget)
        .filter((grade) => !counting.some((rank) => rank === grade))
        .map((grade) => ({ path: ['budget', grade], message: `bounds nothing: with \`fail-on: ${threshold}\` only ${counting.join(', ')} count` }));
}

;// CONCATENATED MODULE: ./lib/criteria/findings/index.js






const findings = defineCriterion({
    kind: 'findings',
    title: 'Reports of linters and scanners, against a threshold and budgets',
    options: findings_options_options,
    permissions: ['contents: read', 'actions: read'],
    local: true,
    reasons: findings_reasons_reasons,
    examples: [
        `lint:
  kind: findings
  reports: [reports/eslint.json, reports/ruff.sarif]
  fail-on: warning
  budget: { warning: 10 }`,
        `dependencies:
  kind: findings
  reports: reports/npm-audit.json
  fail-on: high
  ignore:
    - { rule: GHSA-67hx-6x53-jw92, reason: Only used while building }
    - { paths: "vendor/**", reason: "Not ours, scanned upstream" }`,
        `pre-commit:
  kind: findings
  reports: reports/pre-commit.txt
  minimum: 13`,
        `scans-of-ci:
  kind: findings
  artifact: { workflow: security.yml, name: scans }
  reports: "*.sarif"
  fail-on: medium`
    ],
    verify: findings_verify_verify,
    collect: findings_collect_collect,
    evaluate: findings_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/documents/wanted.js
function wanted_wantedOf({ files = [] }) {
    return files.map((file) => {
        if (typeof file === 'string')
            return { path: file, lines: 1, mentions: [], sections: [], noPlaceholders: false, links: false };
        const { path, mentions = [], sections = [], links } = file;
        const texts = typeof mentions === 'string' ? [mentions] : mentions;
        return { path, lines: file['min-lines'] ?? 1, mentions: [...new Set(texts)], sections: [...new Set(sections)], noPlaceholders: file['no-placeholders'], links };
    });
}
function isMarkdown(path) {
    return /\.(?:md|markdown|mdx)$/i.test(path);
}

;// CONCATENATED MODULE: ./lib/criteria/documents/collect.js





const mostDocuments = 200;
const collect_mostFound = 50;
const mostText = 80;
async function documents_collect_collect(options, context) {
    const paths = await context.ports.tree.paths(context.subject.commit);
    const files = [];
    const { placesOf } = await __webpack_require__.e(  894).then(__webpack_require__.bind(__webpack_require__, 1513));
    let known;
    const places = () => (known ??= placesOf(paths));
    for (const wanted of wanted_wantedOf(options)) {
        const matches = (0,core_globs .K)([wanted.path]);
        const matching = paths.filter((path) => path === wanted.path || matches(path));
        if (matching.length > mostDocuments)
            throw collect_tooMany(wanted.path, matching.length);
        const documents = [];
        for (const path of matching)
            documents.push(await collect_factsOf(path, await collect_read(path, context), wanted, places));
        files.push({ wanted: wanted.path, documents, near: matching.length > 0 ? null : nearPath(wanted.path, paths) });
    }
    if (options.changelog === undefined)
        return { files };
    return { files, changelog: await changelogOf(options.changelog, paths, context) };
}
async function collect_read(path, { ports, subject }) {
    const text = await ports.tree.read(subject.commit, path);
    if (text !== undefined)
        return text;
    throw new errors .oe('unreadable', `the commit ${(0,core_subject .F)(subject.commit)} lists ${path}, but the file could not be read`, `Run the gate again. If this stays so, look at it with \`git ls-tree\`: it should be an ordinary file.`);
}
async function collect_factsOf(path, text, wanted, places) {
    const [{ repaired }, { lengthOf, linesOf, mentionIn }] = await Promise.all([__webpack_require__.e(  462).then(__webpack_require__.bind(__webpack_require__, 1462)), __webpack_require__.e(  891).then(__webpack_require__.bind(__webpack_require__, 2891))]);
    const { text: whole, damaged } = repaired(text);
    const lines = linesOf(whole);
    const facts = { path, damaged, lines: lengthOf(lines), isMarkdown: isMarkdown(path), mentions: wanted.mentions.map((mention) => mentionIn(lines, mention)) };
    const nothing = { sections: [], placeholders: { first: [], total: 0 }, brokenLinks: { first: [], total: 0 } };
    if (!wanted.noPlaceholders && wanted.sections.length === 0 && !wanted.links)
        return { ...facts, ...nothing };
    const { placeholdersIn, withVisibleBlanks } = await Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 7023));
    const document = facts.isMarkdown ? await outlineOf(path, withVisibleBlanks(whole)) : undefined;
    const prose = document?.prose ?? lines.map((line, index) => ({ line: index + 1, text: line }));
    const blanks = wanted.noPlaceholders ? prose.flatMap(({ line, text: words }) => placeholdersIn(words).map((found) => ({ line, text: found.slice(0, mostText) }))) : [];
    if (document === undefined)
        return { ...facts, ...nothing, placeholders: collect_foundOf(blanks) };
    const [{ contentOf, sectionsOf }, { brokenLinks }] = await Promise.all([__webpack_require__.e(  486).then(__webpack_require__.bind(__webpack_require__, 6486)), __webpack_require__.e(  894).then(__webpack_require__.bind(__webpack_require__, 1513))]);
    return {
        ...facts,
        sections: sectionsOf(wanted.sections, document, contentOf(document, lines)),
        placeholders: collect_foundOf(blanks),
        brokenLinks: collect_foundOf(wanted.links ? brokenLinks(path, document.links, places()) : [])
    };
}
async function changelogOf(path, paths, context) {
    if (!paths.includes(path))
        return { path, exists: false, near: nearPath(path, paths), entries: [] };
    const { repaired } = await __webpack_require__.e(  462).then(__webpack_require__.bind(__webpack_require__, 1462));
    const { text } = repaired(await collect_read(path, context));
    const { version } = context.subject;
    if (version === undefined)
        return { path, exists: true, near: null, entries: [] };
    const [{ entriesOf }, { contentOf }, { linesOf }] = await Promise.all([__webpack_require__.e(  490).then(__webpack_require__.bind(__webpack_require__, 9490)), __webpack_require__.e(  486).then(__webpack_require__.bind(__webpack_require__, 6486)), __webpack_require__.e(  891).then(__webpack_require__.bind(__webpack_require__, 2891))]);
    const document = await outlineOf(path, text);
    return { path, exists: true, near: null, entries: entriesOf(version, document, contentOf(document, linesOf(text))) };
}
async function outlineOf(path, text) {
    const { outline } = await Promise.all( [__webpack_require__.e(64), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 8209));
    return outline(text.replace(/^\ufeff/, ''), path);
}
function collect_foundOf(items) {
    return { first: items.slice(0, collect_mostFound), total: items.length };
}
function nearPath(wanted, paths) {
    const name = wanted.slice(wanted.lastIndexOf('/') + 1).toLowerCase();
    const nameOf = (path) => path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const same = paths.find((path) => nameOf(path) === name);
    if (same !== undefined)
        return same;
    const kind = name.slice(name.lastIndexOf('.') + 1);
    const near = (0,core_text .pA)(name, new Set(paths.map(nameOf).filter((other) => other.endsWith(kind))));
    return paths.find((path) => nameOf(path) === near) ?? null;
}
function collect_tooMany(glob, amount) {
    return new errors .oe('unreadable', `${glob} matches ${(0,core_text .U9)(amount, 'file')}, and at most ${mostDocuments} are read`, 'Narrow the glob to the documents of the release.');
}

;// CONCATENATED MODULE: ./lib/criteria/documents/complaint.js
function complain(reason, lacks, path, line) {
    return { reason, lacks, findings: [{ level: 'error', message: `${path} ${lacks}.`, place: { path, ...(line === undefined || line < 1 ? {} : { line }) } }] };
}

;// CONCATENATED MODULE: ./lib/criteria/documents/judge-changelog.js

const day = 86_400_000;
function judgeChangelog(path, evidence, version, now) {
    const judged = judge_changelog_judge(path, evidence, version, now);
    const complaint = typeof judged === 'string' ? undefined : judged;
    return {
        part: { name: path, holds: complaint === undefined, seen: typeof judged === 'string' ? judged : judged.lacks },
        complaints: complaint === undefined ? [] : [complaint]
    };
}
function judge_changelog_judge(path, evidence, version, now) {
    if (evidence === undefined || evidence.path !== path || !evidence.exists) {
        const near = evidence?.near == null ? '' : ` (there is ${evidence.near})`;
        const complaint = complain('changelog-missing', `is not in the commit${near}`, path);
        return { ...complaint, findings: complaint.findings.map(({ level, message }) => ({ level, message })) };
    }
    if (version === undefined)
        return complain('no-version', 'was not looked at, since the run releases no version', path);
    const problems = evidence.entries.map((entry) => problemOf(entry, now));
    const withdrawn = problems.indexOf('yanked-entry');
    const good = evidence.entries.find((_, index) => problems[index] === undefined);
    if (good !== undefined && withdrawn < 0)
        return `an entry for ${version} of ${good.day ?? ''}`;
    const entry = evidence.entries[Math.max(withdrawn, 0)];
    const reason = problems[Math.max(withdrawn, 0)];
    if (entry === undefined || reason === undefined)
        return complain('no-entry', `has no heading for ${version}`, path);
    return complain(reason, judge_changelog_words[reason](entry, version), path, entry.line);
}
const judge_changelog_words = {
    'yanked-entry': (_entry, version) => `says that ${version} was withdrawn, or is not released`,
    'undated-entry': ({ heading }) => `has no date in "${heading}"`,
    'future-entry': ({ day: date }, version) => `dates ${version} to ${date ?? ''}, which is still to come`,
    'empty-entry': (_entry, version) => `has nothing under the heading of ${version}`
};
function problemOf({ yanked, day: date, hasContent }, now) {
    if (yanked)
        return 'yanked-entry';
    if (date === null)
        return 'undated-entry';
    const start = Date.parse(`${date}T00:00:00Z`);
    if (!(start <= now.getTime() + day))
        return 'future-entry';
    return hasContent ? undefined : 'empty-entry';
}

;// CONCATENATED MODULE: ./lib/criteria/documents/reasons.js
const documents_reasons_reasons = {
    present: 'Every document is in the commit and has all that is asked of it.',
    missing: 'The commit has no such file, or none that matches the glob.',
    'changelog-missing': 'The commit has no such changelog.',
    empty: 'A file holds nothing but white space.',
    'too-short': 'A document has fewer lines than `min-lines`; blank ones at its end do not count.',
    'not-mentioned': 'A text under `mentions` does not stand in the document, or only as part of a longer number or version.',
    'not-markdown': 'Sections or links are asked of a file that is not Markdown, so that nothing can be said about them.',
    'section-missing': 'A document lacks a heading under `sections`.',
    'section-empty': 'A heading under `sections` is there, but nothing stands under it, or only what is still to be filled in.',
    placeholder: 'A document still holds something to be filled in.',
    'broken-link': 'A relative link leads to no file or folder of the commit.',
    'no-version': 'The run releases no version, so that there is no entry to look for in the changelog.',
    'no-entry': 'The changelog has no heading for the version.',
    'yanked-entry': 'The changelog says of the version that it was withdrawn, or is not released.',
    'undated-entry': 'The heading of the version names no day of the calendar.',
    'future-entry': 'The entry is dated later than the day of the run and the one after it, which time zones account for.',
    'empty-entry': 'Nothing stands under the heading of the version, or only what is still to be filled in.'
};

;// CONCATENATED MODULE: ./lib/criteria/documents/remedies.js
const remedies = {
    present: '',
    missing: 'Write the document and commit it, or correct its path in the policy.',
    'changelog-missing': 'Write the changelog and commit it, or correct its path in the policy.',
    empty: 'Write what belongs into the file, and commit it.',
    'too-short': 'Complete the document; if it is complete, lower `min-lines` in the policy.',
    'not-mentioned': 'Write the text into the document: it is likely still of an earlier version.',
    'not-markdown': 'Ask for sections and links of Markdown files only (.md, .markdown, .mdx).',
    'section-missing': 'Add the section, or correct its heading in the document or the policy.',
    'section-empty': 'Write something under the heading.',
    placeholder: 'Fill in the blanks; what is meant to stay goes between backticks.',
    'broken-link': 'Correct the link, or commit what it leads to.',
    'no-version': 'Run the gate on a tag, give it the input `tag`, or limit the criterion with `when: { tags: ["*"] }`.',
    'no-entry': 'Add an entry such as `## [1.2.3] - 2026-01-31`, with what has changed, and commit it.',
    'yanked-entry': 'Release another version, or correct the heading if this one is released after all.',
    'undated-entry': 'Put the day of the release behind the version: `## [1.2.3] - 2026-01-31`.',
    'future-entry': 'Correct the date of the entry, or release on that day.',
    'empty-entry': 'Write what has changed under the heading.'
};

;// CONCATENATED MODULE: ./lib/criteria/documents/evaluate.js






function documents_evaluate_evaluate(options, evidence, { subject, now }) {
    const wanted = wanted_wantedOf(options);
    const ofFiles = wanted.flatMap((one, index) => judgeFile(one, evidence.files[index]));
    const ofChangelog = options.changelog === undefined ? [] : [judgeChangelog(options.changelog, evidence.changelog, subject.version, now)];
    const judged = [...ofFiles, ...ofChangelog];
    const complaints = judged.flatMap((one) => one.complaints);
    const said = {
        wanted: documents_evaluate_describeWanted(wanted, options),
        seen: documents_evaluate_describeSeen(judged),
        findings: [...complaints.flatMap(({ findings }) => findings), ...damages(evidence)],
        parts: partsOf(judged)
    };
    const order = Object.keys(documents_reasons_reasons);
    const found = order.filter((reason) => complaints.some((one) => one.reason === reason));
    const [worst] = found;
    if (worst !== undefined)
        return { status: 'failed', reason: worst, ...said, remedy: found.map((reason) => remedies[reason]).join(' ') };
    if (judged.length === 0)
        return { status: 'failed', reason: 'missing', ...said, seen: 'no document was looked for', remedy: 'Name documents in the policy, and run the gate again.' };
    return { status: 'passed', reason: 'present', ...said };
}
function judgeFile(wanted, found) {
    const documents = found !== undefined && found.wanted === wanted.path ? found.documents : [];
    if (documents.length > 0)
        return documents.map((facts) => judgeDocument(wanted, facts));
    const near = found?.near == null ? '' : ` (there is ${found.near})`;
    const lacks = `is not in the commit${near}`;
    return [{ part: { name: wanted.path, holds: false, seen: lacks }, complaints: [{ reason: 'missing', lacks, findings: [{ level: 'error', message: `${wanted.path} ${lacks}.` }] }] }];
}
function judgeDocument(wanted, facts) {
    const complaints = facts.lines === 0 ? [complain('empty', 'is empty', facts.path)] : complaintsOf(wanted, facts);
    const lines = (0,core_text .U9)(facts.lines, 'line');
    const seen = [lines, ...complaints.map(({ lacks }) => lacks)].join('; ');
    return { part: { name: facts.path, holds: complaints.length === 0, seen, figure: { amount: facts.lines, unit: 'lines' } }, complaints };
}
function complaintsOf(wanted, facts) {
    const { path, lines } = facts;
    const asksMarkdown = wanted.sections.length > 0 || wanted.links;
    return [
        ...(lines < wanted.lines ? [complain('too-short', `has ${(0,core_text .U9)(lines, 'line')}, at least ${wanted.lines} are wanted`, path, lines)] : []),
        ...wanted.mentions.flatMap((text) => mention(text, facts)),
        ...(asksMarkdown && !facts.isMarkdown ? [complain('not-markdown', 'is no Markdown by its name, so that its sections and links cannot be read', path)] : []),
        ...(asksMarkdown && facts.isMarkdown ? wanted.sections.flatMap((name) => section(name, facts)) : []),
        ...(wanted.noPlaceholders ? several('placeholder', facts.placeholders, 'blank', facts.path, ({ text }) => `still says ${text}`) : []),
        ...(wanted.links ? several('broken-link', facts.brokenLinks, 'broken link', facts.path, ({ target }) => `links to ${target}, which is not in the commit`) : [])
    ];
}
function mention(text, { path, mentions }) {
    const found = mentions.find((one) => one.text === text);
    if (found !== undefined && found.line !== null)
        return [];
    const part = found?.part ?? null;
    return [complain('not-mentioned', `does not say "${text}"${part === null ? '' : `, only ${part.of}`}`, path, part?.line)];
}
function section(name, { path, sections }) {
    const found = sections.find(({ wanted }) => wanted === name);
    if (found === undefined || found.line === null) {
        const near = found?.near == null ? '' : ` (did you mean "${found.near}"?)`;
        return [complain('section-missing', `has no section "${name}"${near}`, path)];
    }
    return found.hasContent ? [] : [complain('section-empty', `has nothing under "${name}"`, path, found.line)];
}
function several(reason, { first, total }, what, path, describe) {
    if (total === 0)
        return [];
    const findings = first.map((item) => ({ level: 'error', message: `${path} ${describe(item)}.`, place: { path, line: item.line } }));
    const rest = total > first.length ? [{ level: 'error', message: `${path} has ${total - first.length} more of them.`, place: { path } }] : [];
    return [{ reason, lacks: `has ${(0,core_text .U9)(total, what)}`, findings: [...findings, ...rest] }];
}
function damages({ files }) {
    const damaged = new Map(files.flatMap(({ documents }) => documents).flatMap(({ path, damaged: amount }) => (amount > 0 ? [[path, amount]] : [])));
    return [...damaged].map(([path, amount]) => ({
        level: 'warning',
        message: `${path} has ${(0,core_text .U9)(amount, 'character')} that ${amount === 1 ? 'is' : 'are'} damaged: UTF-8 was read in another encoding and saved again. It was read as what it had been.`,
        place: { path }
    }));
}
function partsOf(judged) {
    const parts = new Map();
    for (const { part } of judged) {
        const before = parts.get(part.name);
        const figure = before?.figure ?? part.figure;
        const joined = before === undefined ? part : { ...before, holds: before.holds && part.holds, seen: [...new Set([before.seen, part.seen])].join('; '), ...(figure === undefined ? {} : { figure }) };
        parts.set(part.name, joined);
    }
    return [...parts.values()];
}
function documents_evaluate_describeWanted(wanted, { changelog }) {
    const files = wanted.map((one) => {
        const asked = [
            one.lines > 1 ? `at least ${one.lines} lines` : '',
            one.mentions.length > 0 ? `"${(0,core_text .Zv)(one.mentions)}"` : '',
            one.sections.length > 0 ? `the sections ${(0,core_text .Zv)(one.sections)}` : '',
            one.noPlaceholders ? 'no blanks' : '',
            one.links ? 'links that lead somewhere' : ''
        ].filter((text) => text !== '');
        return `${one.path}${asked.length === 0 ? '' : ` with ${asked.join(', ')}`}`;
    });
    return `in the commit: ${(0,core_text .Zv)([...files, ...(changelog === undefined ? [] : [`a dated entry for the version in ${changelog}`])], 20)}`;
}
function documents_evaluate_describeSeen(judged) {
    const lacking = judged.filter(({ complaints }) => complaints.length > 0);
    if (lacking.length === 0)
        return `${(0,core_text .U9)(judged.length, 'document')}: ${(0,core_text .Zv)(judged.map(({ part }) => `${part.name} (${part.seen})`))}`;
    return (0,core_text .Zv)(lacking.map(({ part, complaints }) => `${part.name} ${complaints.map(({ lacks }) => lacks).join(' and ')}`));
}

;// CONCATENATED MODULE: ./lib/criteria/documents/options.js


const Text = schemas .YjP()
    .refine((text) => text.trim() !== '', { error: 'an empty text stands in every document' })
    .refine((text) => !/[\r\n]/.test(text), { error: 'is looked for within one line: write it in one' });
const Document = schemas .rej({
    path: core_globs .f.describe('The file, from the root of the repository; or a glob, of which every match is judged. At least one has to be there.'),
    'min-lines': schemas .Whr().min(1).optional().describe('How many lines it must have, at least; blank ones at its end do not count.'),
    mentions: schemas .KCZ([Text, schemas .YOg(Text).min(1, { error: 'an empty list asks for nothing: leave the line out' })])
        .optional()
        .describe('Text, or a list of texts, that must each stand in it, letter by letter, e.g. `{version}`. A number or version does not count as part of a longer one.'),
    sections: schemas .YOg(Text)
        .min(1, { error: 'an empty list asks for nothing: leave the line out' })
        .optional()
        .describe('Headings that it must have, each with something under it. Large or small letters and a leading emoji make no difference; `*` stands for any characters.'),
    'no-placeholders': schemas .zMY().default(false).describe('Whether nothing may be left to fill in: `TODO`, `TBD`, `[Contact info]`, `____`, `YYYY-MM-DD`.'),
    links: schemas .zMY().default(false).describe('Whether its relative links must lead to a file or folder of the commit.')
})
    .describe('A document, and what is asked of it.');
const documents_options_options = schemas .rej({
    files: schemas .YOg(schemas .KCZ([core_globs .f, Document]))
        .min(1, { error: 'an empty list would look at nothing: name a file or leave the line out' })
        .optional()
        .describe('Documents that must be in the commit, and not empty. A path alone stands for `{ path }`.'),
    changelog: core_globs .f.refine((path) => !/[*?]/.test(path), { error: 'names one file, not a glob' })
        .optional()
        .describe('A changelog, e.g. `CHANGELOG.md`, which must have an entry for the version that is released, with a date and something under it.')
});

;// CONCATENATED MODULE: ./lib/criteria/documents/verify.js
function documents_verify_verify({ files, changelog }) {
    return files === undefined && changelog === undefined ? [{ path: [], message: 'names no document: give `files`, `changelog`, or both' }] : [];
}

;// CONCATENATED MODULE: ./lib/criteria/documents/index.js






const documents = defineCriterion({
    kind: 'documents',
    title: 'Documents of the release: there, long enough, about this version, complete; and the changelog',
    options: documents_options_options,
    permissions: ['contents: read'],
    local: true,
    reasons: documents_reasons_reasons,
    examples: [
        `release-documents:
  kind: documents
  files:
    - { path: "RELEASE_NOTES_v{version}.md", min-lines: 50, mentions: "{version}" }
    - { path: docs/admin-guide.md, min-lines: 1200 }
    - docs/migration.md`,
        `changelog:
  kind: documents
  changelog: CHANGELOG.md`,
        `runbook:
  kind: documents
  files:
    - path: docs/runbook.md
      sections: [Rollback, On-call]
      no-placeholders: true
      links: true`
    ],
    verify: documents_verify_verify,
    collect: documents_collect_collect,
    evaluate: documents_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/checklist/collect.js


const mostBlocks = 5000;
const collect_mostText = 4000;
async function checklist_collect_collect(options, context) {
    const { subject, ports } = context;
    const madeAt = (await ports.tree.madeAt(subject.commit)).toISOString();
    if (options.file !== undefined) {
        const text = await ports.tree.read(subject.commit, options.file);
        return { name: options.file, path: options.file, madeAt, ...(await checklist_collect_read(text, options.file)) };
    }
    const pulls = await pullsOf(options, context);
    if (options.issue === undefined && pulls.length > 1) {
        const numbers = pulls.map(({ number }) => `#${number}`).join(' and ');
        throw new errors .oe('unreadable', `${numbers} brought the commit, and each has a text of its own`, 'Close all but one of them, or keep the checklist in a file or an issue.');
    }
    const number = options.issue ?? pulls[0]?.number;
    if (number === undefined)
        return { name: 'the pull request', madeAt, ...(await checklist_collect_read(undefined, '')) };
    const what = options.issue === undefined ? 'pull-request' : 'issue';
    const { text, url, createdAt, editedAt } = await ports.github.bodyOf(what, number);
    const name = `${what === 'issue' ? 'issue' : 'pull request'} #${number}`;
    const approvedAt = lastApproval(pulls, subject);
    return { name, url, madeAt, editedAt, ...(what === 'issue' ? { writtenAt: editedAt ?? createdAt } : {}), ...(approvedAt === undefined ? {} : { approvedAt }), ...(await checklist_collect_read(text, name)) };
}
async function pullsOf({ 'edits-after-approval': edits, issue }, { subject, ports: { github } }) {
    if (issue !== undefined && edits === 'allow')
        return [];
    const all = subject.pullRequest === undefined ? await github.pullRequestsOf(subject.commit) : [await github.pullRequest(subject.pullRequest)];
    return relevantOf(all, subject);
}
function lastApproval(pulls, subject) {
    const times = pulls.flatMap((pull) => {
        const decisive = pull.reviews.filter(({ state }) => state !== 'COMMENTED' && state !== 'PENDING');
        const newest = new Map(decisive.toSorted((a, b) => at(a) - at(b)).map((review) => [review.author?.login.toLowerCase() ?? '', review]));
        const standing = [...newest.values()].filter(({ author, state, canPush, commit }) => author?.type === 'User' && state === 'APPROVED' && canPush && commit === headOf(pull, subject));
        return standing.flatMap(({ submittedAt }) => submittedAt ?? []);
    });
    return times.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}
function at({ submittedAt }) {
    return Date.parse(submittedAt ?? '') || Infinity;
}
async function checklist_collect_read(text, name) {
    if (text === undefined)
        return { exists: false, blocks: [], damaged: 0 };
    const [{ repaired }, { outline }, { withVisibleBlanks }] = await Promise.all([__webpack_require__.e(  462).then(__webpack_require__.bind(__webpack_require__, 1462)), Promise.all( [__webpack_require__.e(64), __webpack_require__.e(209)]).then(__webpack_require__.bind(__webpack_require__, 8209)), Promise.resolve( ).then(__webpack_require__.bind(__webpack_require__, 7023))]);
    const { text: whole, damaged } = repaired(text.replace(/^\ufeff/, ''));
    const { blocks } = outline(withVisibleBlanks(whole), name);
    if (blocks.length > mostBlocks) {
        throw new errors .oe('unreadable', `${name} has more than ${mostBlocks} items, headings and lines`, 'Split it, and give each part a criterion of its own.');
    }
    const long = blocks.find(({ kind, text: words }) => kind !== 'code' && words.length > collect_mostText);
    if (long !== undefined)
        throw new errors .oe('unreadable', `line ${long.line} of ${name} has more than ${collect_mostText} characters`, 'Write it shorter, or as several items.');
    return { exists: true, damaged, blocks: blocks.map((block) => (block.kind === 'code' ? { ...block, text: block.text.slice(0, collect_mostText) } : block)) };
}

// EXTERNAL MODULE: ./lib/criteria/checklist/bindings.js
var bindings = __webpack_require__(1394);
// EXTERNAL MODULE: ./lib/criteria/checklist/rows.js
var checklist_rows = __webpack_require__(9405);
// EXTERNAL MODULE: ./lib/evidence/placeholders.js
var placeholders = __webpack_require__(7023);
// EXTERNAL MODULE: ./lib/criteria/checklist/claims.js
var claims = __webpack_require__(1281);
;// CONCATENATED MODULE: ./lib/criteria/checklist/state.js
const state_order = ['unmet', 'pending', 'waived', 'met', 'not-applicable'];
function evident(bindings, text, concluded) {
    const ones = bindings.map((binding) => ofOne(binding, text, concluded));
    const figures = ones.flatMap(({ figure }) => figure ?? []);
    const [figure] = figures;
    return {
        state: state_order.find((state) => ones.some((one) => one.state === state)) ?? 'unmet',
        criteria: bindings.map(({ id }) => id),
        seen: ones.map(({ seen }) => seen).join('; '),
        unknown: ones.flatMap(({ unknown }) => unknown ?? []),
        isPart: ones.length === 1 && ones[0]?.part !== undefined,
        ...(figures.length === 1 && figure !== undefined ? { figure } : {}),
        ...ones.find(({ link }) => link !== undefined)?.link
    };
}
function ofOne(binding, text, concluded) {
    const criterion = concluded.find(({ id }) => id === binding.id);
    if (criterion === undefined)
        return { state: 'unmet', seen: `${binding.id} is not decided in this run`, unknown: binding };
    const { outcome, name } = criterion;
    const measured = outcome.status === 'waived' ? outcome.original : outcome;
    const part = partFor(binding, text, measured.parts ?? []);
    if (binding.part !== undefined && part === undefined) {
        return { state: 'unmet', seen: `${name} says nothing about ${binding.part}${outcome.status === 'error' ? `: ${outcome.seen}` : ''}` };
    }
    const figure = part === undefined ? measured.figure : part.figure;
    const said = part === undefined ? `${name}: ${outcome.seen}` : `${part.name}: ${part.seen}`;
    return { state: stateOf(outcome, part), seen: said, ...(figure === undefined ? {} : { figure }), ...(part === undefined ? {} : { part }), ...linkOf(measured, part) };
}
function linkOf({ findings }, part) {
    const ofPart = part === undefined ? undefined : findings.find(({ place }) => place?.path === part.name);
    const { place, url } = ofPart ?? findings.find((finding) => finding.url !== undefined || (part === undefined && finding.place !== undefined)) ?? {};
    if (place === undefined && url === undefined)
        return {};
    return { link: { ...(place === undefined ? {} : { place }), ...(url === undefined ? {} : { url }) } };
}
function partFor({ part: wanted, words }, text, parts) {
    if (wanted !== undefined)
        return parts.find(({ name }) => name === wanted);
    const said = words ?? text;
    const [longest] = parts.filter(({ name }) => beginsWith(said, name)).toSorted((a, b) => b.name.length - a.name.length);
    if (longest !== undefined)
        return longest;
    const byFile = parts.filter(({ name }) => name.includes('/') && beginsWith(said, name.slice(name.lastIndexOf('/') + 1)));
    return byFile.length === 1 ? byFile[0] : undefined;
}
function beginsWith(text, name) {
    const plain = text.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
    return name !== '' && plain.startsWith(name.toLowerCase()) && !/^[\p{L}\p{N}_]/u.test(plain.slice(name.length));
}
function stateOf(outcome, part) {
    switch (outcome.status) {
        case 'passed':
            return part?.holds === false ? 'unmet' : 'met';
        case 'failed':
            return part?.holds === true ? 'met' : 'unmet';
        case 'pending':
            return 'pending';
        case 'waived':
            return part?.holds === true && outcome.original.status === 'failed' ? 'met' : 'waived';
        case 'not-applicable':
            return 'not-applicable';
        case 'error':
            return 'unmet';
    }
}

;// CONCATENATED MODULE: ./lib/criteria/checklist/judge.js




function judgeRows(rows, concluded) {
    return rows.map((row) => (isBound(row) ? ofEvidence(row, rows, concluded) : ofTick(row, rows, concluded)));
}
function isBound({ bindings, block }) {
    return bindings.length > 0 && (block.kind === 'item' || block.kind === 'line');
}
function ofEvidence(row, rows, concluded) {
    const found = evident(row.bindings, textOf(row), concluded);
    const unknown = found.unknown.map(({ id }) => ({ reason: 'unknown-binding', level: 'error', message: `it is bound to ${id}, which this run does not decide` }));
    const problems = [...unknown, ...(unknown.length === 0 ? unmet(row, found) : []), ...contradictions(row, found), ...uncompared(row, found), ...sums(row, rows, found)];
    return { row, state: found.state, evident: found, problems };
}
function unmet(row, { state, seen }) {
    if (state !== 'unmet')
        return [];
    return [{ reason: 'unmet', level: 'error', message: `${isTicked(row) ? 'is ticked, but the evidence says otherwise' : 'is not met'}: ${seen}` }];
}
function ofTick(row, rows, concluded) {
    const { block } = row;
    const inherited = block.kind === 'item' ? (0,checklist_rows .ku)(row) : [];
    if (inherited.length > 0 && block.kind === 'item' && block.tick === undefined) {
        const found = evident(inherited, textOf(row), concluded);
        if (!found.isPart)
            return { row, problems: unmeasured(row) };
        return { row, state: found.state, evident: found, problems: [...unmet(row, found), ...contradictions(row, found)] };
    }
    if (block.kind !== 'item' || block.tick === undefined)
        return { row, problems: looksOpen(row) };
    if (block.tick === 'ticked')
        return { row, state: 'ticked', problems: [...refused(row), ...sums(row, rows)] };
    const why = notApplicable(block.text);
    if (why === undefined)
        return { row, state: 'open', problems: [{ reason: 'not-ticked', level: 'error', message: 'is not ticked, and no criterion decides it' }] };
    if (why)
        return { row, state: 'not-applicable', problems: [] };
    return { row, state: 'open', problems: [{ reason: 'reason-missing', level: 'error', message: 'is N/A, but does not say why' }] };
}
const box = /^[^\p{L}\p{N}[]{0,8}\[[\sxX~-]{0,4}\]|(?<=[\s|])\[[\s~-]{0,4}\](?=[\s|]|$)|[☐⬜🔲]/u;
function looksOpen({ block }) {
    if (block.kind === 'code' || block.kind === 'rule' || !box.test(judge_plain(block.text)))
        return [];
    return [{ reason: 'not-ticked', level: 'error', message: 'looks like a box, and GitHub takes it for none: write `- [ ]` and a space' }];
}
function refused({ block }) {
    return /[❌✗✘]/u.test(block.text) ? [{ reason: 'not-ticked', level: 'error', message: 'is ticked, and says ❌ at the same time' }] : [];
}
function judge_plain(text) {
    return text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '');
}
function notApplicable(text) {
    const found = /(?:^|[\s:(–—-])N\/A(?:\s*(?:$|\))|\s*[:(–—-]\s*(.*)$|\s+because\s+(.*)$)/i.exec(text);
    if (found === null)
        return undefined;
    const why = found[1] ?? found[2] ?? '';
    return /\p{L}{3,}/u.test((0,placeholders.placeholdersIn)(why).reduce((rest, blank) => rest.replace(blank, ''), why));
}
function contradictions(row, { figure, state }) {
    if (figure === undefined || state === 'pending')
        return [];
    return (0,claims .hh)(textOf(row))
        .filter((claim) => (0,claims .v9)(claim, figure) === false)
        .map((claim) => ({ reason: 'contradicted', level: 'error', message: `says ${claim.text}, measured were ${(0,claims .OP)(figure)}` }));
}
function uncompared(row, { figure, state }) {
    if (state === 'pending')
        return [];
    return told((0,claims .hh)(textOf(row)).find((claim) => claim.kind !== 'percent' && (figure === undefined || (0,claims .v9)(claim, figure) === undefined)));
}
function unmeasured(row) {
    return told((0,claims .hh)(textOf(row)).find(({ kind }) => kind === 'share'));
}
function told(claim) {
    if (claim === undefined)
        return [];
    return [{ reason: 'contradicted', level: 'warning', message: `says ${claim.text}, and no evidence tells: give it a criterion, or a part of one, of its own` }];
}
function sums(row, rows, found) {
    if (found?.figure !== undefined)
        return [];
    const sum = (0,claims .XN)(rows.filter(({ parent }) => parent === row).map((below) => (0,claims .hh)(textOf(below))));
    if (sum === undefined)
        return [];
    const wrong = (0,claims .hh)(textOf(row)).filter((claim) => claim.kind !== 'percent' && !fits(claim, sum));
    return wrong.map(({ text }) => ({ reason: 'contradicted', level: 'error', message: `says ${text}, and what is listed below it adds up to ${sum}` }));
}
function fits(claim, sum) {
    if (claim.kind === 'at-least')
        return sum >= claim.amount;
    return (claim.kind === 'share' ? claim.of : claim.amount) === sum;
}
function isTicked({ block }) {
    if (block.kind === 'item' && block.tick !== undefined)
        return block.tick === 'ticked';
    return /[✅☑✔]/u.test(block.text);
}
function textOf({ block }) {
    return block.kind === 'line' && block.label !== undefined ? block.text.slice(block.text.indexOf(':') + 1).trim() || block.text : block.text;
}

;// CONCATENATED MODULE: ./lib/criteria/checklist/reasons.js
const checklist_reasons_reasons = {
    complete: 'Every item of the chosen sections is met by its evidence, or ticked where nothing decides it.',
    'no-checklist': 'The file is not in the commit, or no pull request brought the commit.',
    'no-items': 'The chosen sections have no item, so that there is nothing that could be complete.',
    'section-missing': 'A section that the policy names is not in the document.',
    'unmatched-binding': 'A line of `bind` fits no item of the chosen sections: the item was removed, reworded or moved.',
    'unknown-binding': 'An item is bound to a criterion that this run does not decide.',
    unmet: 'The evidence does not bear out an item, ticked or not.',
    contradicted: 'A number in an item is not what was measured, or does not add up.',
    'not-ticked': 'An item that no criterion decides is not ticked.',
    'reason-missing': 'An item is `N/A` without saying why.',
    placeholder: 'A blank is not filled in.',
    'same-signer': 'One person signed twice.',
    'other-version': 'The document, or an item, is about another version than the one that is released.',
    'date-before-commit': 'A release or sign-off is dated before the commit was made.',
    'edited-after-approval': 'The text was edited after the pull request was approved.',
    awaited: 'Criteria that decide items are pending.',
    'nothing-applies': 'Nothing that decides an item applies to this run.'
};

;// CONCATENATED MODULE: ./lib/criteria/checklist/remedies.js
const failing = {
    'no-items': 'Write the items, or name other `sections` in the policy.',
    'section-missing': 'Correct the heading in the document, or `sections` in the policy.',
    'unmatched-binding': 'Put the item back into the document, or correct `bind` in the policy.',
    'unknown-binding': 'Let the criterion be decided at this stage (`stages`, `enforcement`), or bind the item to another one.',
    unmet: 'Mend what the criterion asks for; ticking the item changes nothing.',
    contradicted: 'Write what was measured, or find out why it is not what was expected.',
    'not-ticked': 'Do it and tick it, write `N/A: why`, or let a criterion decide it with `bind`.',
    'reason-missing': 'Write why it does not apply behind the N/A.',
    placeholder: 'Fill in the blanks.',
    'same-signer': 'Have another person sign, or correct the name.',
    'other-version': 'Go through the document for the version that is released, and correct what is left of an earlier one.',
    'date-before-commit': 'Correct the date; what was signed before this commit has to be signed again.',
    'edited-after-approval': 'Have the pull request approved again, or write `edits-after-approval: allow` in the policy.'
};
const remedies_remedies = { ...failing, complete: '', awaited: '', 'nothing-applies': '', 'no-checklist': '' };

// EXTERNAL MODULE: ./lib/core/dates.js
var dates = __webpack_require__(1566);
;// CONCATENATED MODULE: ./lib/criteria/checklist/written.js


function remarksOn(rows, { version }, madeAt) {
    const readable = rows.filter(({ block }) => block.kind !== 'code');
    return [
        ...readable.flatMap(blanks),
        ...(version === undefined ? [] : readable.flatMap((row) => otherVersion(row, version))),
        ...readable.flatMap((row) => earlyDates(row, madeAt)),
        ...sameSigners(readable)
    ];
}
const choice = /✅\s*\/\s*❌|☑\s*\/\s*☒/u;
function blanks(row) {
    const { block } = row;
    if (block.kind === 'rule')
        return /^_{3,}$/.test(block.text) && block.text.length > 3 ? [blank(row, block.text)] : [];
    const found = (0,placeholders.placeholdersIn)(block.text).filter((text) => /^[[<_]/.test(text));
    const chosen = choice.exec(block.text)?.[0];
    return [...found, ...(chosen === undefined ? [] : [chosen])].map((text) => blank(row, text));
}
function blank(row, text) {
    return { row, reason: 'placeholder', message: `${text.length > 20 ? `${text.slice(0, 20)}…` : text} is not filled in`, counts: row.chosen && row.bindings.length === 0 };
}
function isOfAll({ block, sections }) {
    return (block.kind === 'heading' && block.level === 1) || (block.kind === 'line' && sections.length <= 1);
}
const versionWord = /(?<![\d.\p{L}])v?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]*[0-9A-Za-z])?)(?![\d\p{L}]|\.\d)/gu;
const backwards = /\b(?:roll(?:ed|ing)?[ -]?back|revert(?:ed|ing)?|restore)/i;
function isBackwards({ block, sections, titled }) {
    const isTitle = block.kind === 'heading' && block.level === 1;
    return !isTitle && (sections.slice(titled ? 1 : 0).some((section) => backwards.test(section)) || backwards.test(block.text));
}
function otherVersion(row, version) {
    const { block } = row;
    if (!(row.chosen || isOfAll(row)) || isBackwards(row))
        return [];
    const named = [...block.text.matchAll(versionWord)].map(([, word = '']) => word);
    if (named.length === 0 || named.includes(version))
        return [];
    return [{ row, reason: 'other-version', message: `it speaks of ${[...new Set(named)].join(' and ')}, and ${version} is released`, counts: true }];
}
const dated = /\b(?:release date|deployment date|deployed|date\/time|approv\w*|sign(?:ed)?[ -]?off|signed|reviewed|verified)\b/i;
function earlyDates(row, madeAt) {
    const { block } = row;
    if (!(row.chosen || isOfAll(row)) || !dated.test(block.text))
        return [];
    const early = (0,dates .f)(block.text).filter((day) => (0,dates .P)(day, madeAt));
    return early.map(({ text }) => ({ row, reason: 'date-before-commit', message: `${text} is before ${madeAt.toISOString().slice(0, 10)}, when the commit was made`, counts: true }));
}
const signature = /(?:[Aa]pproved|[Ss]ign(?:ed)?[ -]?[Oo]ff|[Ss]igned|[Rr]eviewed|[Vv]erified|[Rr]eady for \p{L}{1,20})(?:[ -]by\b\s?:?|\s?:)\s{0,3}["“@]?(\p{L}[\p{L}\p{N}.'’-]{0,40}(?:\s{1,3}\p{Lu}[\p{L}.'’-]{0,40}){0,3})/u;
function sameSigners(rows) {
    const signed = rows.filter(({ chosen, block }) => chosen && (block.kind === 'line' || block.kind === 'item')).flatMap((row) => {
        const name = signature.exec(row.block.text)?.[1]?.replace(/[.,;]+$/, '').replaceAll(/\s+/g, ' ').toLowerCase();
        return name === undefined ? [] : [{ row, name }];
    });
    return signed.flatMap(({ row, name }, index) => {
        const before = signed.slice(0, index).find((other) => other.name === name);
        return before === undefined ? [] : [{ row, reason: 'same-signer', message: `${name} signed line ${before.row.block.line}, too`, counts: true }];
    });
}

;// CONCATENATED MODULE: ./lib/criteria/checklist/evaluate.js







const checklist_evaluate_mostFindings = 100;
const mostShown = 600;
function checklist_evaluate_evaluate(options, evidence, { subject, concluded = [], timeLeft }) {
    const wanted = checklist_evaluate_describeWanted(options, evidence);
    if (!evidence.exists)
        return evaluate_missing(options, evidence, wanted);
    const rows = (0,checklist_rows .RO)(evidence.blocks, options);
    const judged = judgeRows(rows, concluded);
    const chosen = judged.filter(({ row, state }) => row.chosen && state !== undefined);
    const complaints = [
        ...missingSections(options, rows, evidence),
        ...unmatched(options, rows, evidence),
        ...withoutItems(options, chosen, rows, evidence),
        ...judged.flatMap((one) => problemsOf(one, evidence)),
        ...remarksOn(rows, subject, new Date(evidence.madeAt)).map(({ row, reason, message, counts }) => evaluate_complain(reason, `${checklist_evaluate_named(row)} ${message}.`, evidence, row, counts ? 'error' : 'warning')),
        ...editedSince(options, evidence),
        ...writtenBefore(evidence, chosen)
    ];
    const final = complaints.filter(({ finding }) => finding.level === 'error');
    const shared = { wanted, document: documentOf(evidence, judged) };
    const findings = [...final, ...complaints.filter(({ finding }) => finding.level !== 'error')].map(({ finding }) => finding);
    const said = { ...shared, seen: checklist_evaluate_describeSeen(chosen), findings: [...findings.slice(0, checklist_evaluate_mostFindings), ...checklist_evaluate_notesOf(evidence, chosen)] };
    const order = Object.keys(checklist_reasons_reasons);
    const found = new Set(final.map(({ reason }) => reason));
    const worst = order.find((reason) => found.has(reason));
    const pending = chosen.filter(({ state }) => state === 'pending');
    if (worst !== undefined) {
        const seen = `${(0,core_text .U9)(final.length, 'thing')} to mend; ${said.seen}`;
        return { status: 'failed', reason: worst, ...said, seen, remedy: order.filter((reason) => found.has(reason)).map((reason) => remedies_remedies[reason]).join(' ') };
    }
    if (pending.length > 0)
        return awaited(pending, said, timeLeft);
    if (chosen.every(({ state }) => state === 'not-applicable' || state === 'waived'))
        return { status: 'not-applicable', reason: 'nothing-applies', ...said };
    return { status: 'passed', reason: 'complete', ...said };
}
function awaited(pending, said, timeLeft) {
    const awaiting = [...new Set(pending.flatMap(({ evident }) => evident?.criteria ?? []))];
    const remedy = `Wait for ${(0,core_text .Zv)(awaiting)}: give the gate a longer \`wait-for\`.`;
    return timeLeft ? { status: 'pending', reason: 'awaited', ...said, remedy, awaiting } : { status: 'failed', reason: 'awaited', ...said, remedy };
}
function evaluate_missing({ file }, { name }, wanted) {
    const seen = file === undefined ? 'no pull request brought the commit to its branch' : `${file} is not in the commit`;
    const remedy = file === undefined ? 'Release what came by a pull request, or keep the checklist in a file or an issue.' : `Write ${file} and commit it, or correct its path in the policy.`;
    return { status: 'failed', reason: 'no-checklist', wanted, seen, remedy, findings: [{ level: 'error', message: `There is no checklist: ${name} is not there.` }] };
}
function withoutItems({ sections = [] }, chosen, rows, evidence) {
    if (chosen.length === 0)
        return [evaluate_complain('no-items', 'There is no item in the chosen sections.', evidence)];
    const isUnder = (pattern, { sections: above }) => above.some((section) => (0,checklist_rows .EP)(pattern, section));
    return sections
        .filter((pattern) => rows.some((row) => isUnder(pattern, row)) && !chosen.some(({ row }) => isUnder(pattern, row)))
        .map((pattern) => evaluate_complain('no-items', `There is no item in the section "${pattern}".`, evidence));
}
function writtenBefore({ name, writtenAt, madeAt }, chosen) {
    if (writtenAt === undefined || Date.parse(writtenAt) >= Date.parse(madeAt) || !chosen.some(({ state }) => state === 'ticked'))
        return [];
    return [evaluate_complain('date-before-commit', `${name} was ticked at ${writtenAt} or before, and the commit was made at ${madeAt}.`, { name, madeAt, exists: true, blocks: [], damaged: 0 })];
}
function missingSections({ sections = [] }, rows, evidence) {
    const headings = rows.flatMap(({ block, sections: above }) => (block.kind === 'heading' && block.nested !== true ? above.slice(-1) : []));
    return sections
        .filter((pattern) => !headings.some((heading) => (0,checklist_rows .EP)(pattern, heading)))
        .map((pattern) => evaluate_complain('section-missing', `There is no section "${pattern}"${(0,core_text .au)(pattern, headings)}.`, evidence));
}
function unmatched({ bind = {} }, rows, evidence) {
    const used = new Set(rows.flatMap(({ block, chosen }) => (chosen ? (0,bindings .nJ)(block, bind) : [])));
    return Object.keys(bind)
        .filter((pattern) => !used.has(pattern))
        .map((pattern) => evaluate_complain('unmatched-binding', `No item of the chosen sections reads "${pattern}", as the policy's \`bind\` wants.`, evidence));
}
function problemsOf({ row, problems }, evidence) {
    return row.chosen || row.bindings.length > 0 ? problems.map(({ reason, message, level }) => evaluate_complain(reason, `${checklist_evaluate_named(row)} ${message}.`, evidence, row, row.chosen ? level : 'warning')) : [];
}
function editedSince({ 'edits-after-approval': edits }, evidence) {
    const { name, editedAt, approvedAt } = evidence;
    if (edits === 'allow' || editedAt == null || approvedAt === undefined || Date.parse(editedAt) < Date.parse(approvedAt))
        return [];
    return [evaluate_complain('edited-after-approval', `The text of ${name} was edited at ${editedAt}, after the last approval of ${approvedAt}.`, evidence)];
}
function evaluate_complain(reason, message, { path, url }, row, level = 'error') {
    const line = row?.block.line;
    if (path !== undefined)
        return { reason, finding: { level, message, place: { path, ...(line === undefined ? {} : { line }) } } };
    return { reason, finding: { level, message: line === undefined ? message : `Line ${line}: ${message}`, ...(url === undefined ? {} : { url }) } };
}
function checklist_evaluate_named({ block }) {
    const text = block.kind === 'line' && block.label !== undefined ? block.label : block.text;
    return `"${text.length > 80 ? `${text.slice(0, 80)}…` : text}"`;
}
function checklist_evaluate_describeWanted({ sections }, { name }) {
    return `every item of ${sections === undefined ? '' : `${(0,core_text .Zv)(sections)} in `}${name} is met`;
}
function checklist_evaluate_describeSeen(chosen) {
    const words = [['met', 'by evidence'], ['ticked', 'by hand'], ['waived', 'waived'], ['not-applicable', 'not applicable'], ['pending', 'pending'], ['unmet', 'not met'], ['open', 'not ticked']];
    const parts = words.flatMap(([state, word]) => {
        const amount = chosen.filter((one) => one.state === state).length;
        return amount === 0 ? [] : [`${amount} ${word}`];
    });
    return `${(0,core_text .U9)(chosen.length, 'item')}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
function checklist_evaluate_notesOf({ name, damaged, path }, chosen) {
    const place = path === undefined ? {} : { place: { path } };
    const byHand = chosen.filter(({ state }) => state === 'ticked').length;
    return [
        ...(damaged === 0 ? [] : [{ level: 'warning', message: `${(0,core_text .U9)(damaged, 'character')} of ${name} ${damaged === 1 ? 'is' : 'are'} damaged: UTF-8 was read as Windows-1252 or Windows-1254 and saved again, as in "âœ…" for a check mark. It was read as what it had been.`, ...place }]),
        ...(byHand === 0 ? [] : [{ level: 'note', message: `${(0,core_text .U9)(byHand, 'item')} ${byHand === 1 ? 'was' : 'were'} ticked by hand: no criterion decides ${byHand === 1 ? 'it' : 'them'}.` }])
    ];
}
function documentOf({ name, url, blocks }, judged) {
    return { name, ...(url === undefined ? {} : { url }), lines: blocks.map((block, index) => lineOf(block, judged[index])) };
}
function evaluate_linkOf({ place, url }) {
    return { ...(place === undefined ? {} : { place }), ...(url === undefined ? {} : { url }) };
}
function lineOf(block, one) {
    const shape = block.kind === 'heading' ? { level: block.level } : block.kind === 'item' ? { level: block.depth, marker: block.marker } : {};
    const told = one?.state === undefined ? {} : { state: one.state };
    const said = one?.evident === undefined ? {} : { criteria: one.evident.criteria, seen: one.evident.seen, ...evaluate_linkOf(one.evident) };
    return { kind: block.kind, line: block.line, text: block.text.slice(0, mostShown), ...shape, ...told, ...said };
}

;// CONCATENATED MODULE: ./lib/criteria/checklist/options.js

const options_Path = schemas .YjP()
    .min(1)
    .refine((path) => !path.startsWith('/') && !path.split('/').includes('..'), { error: 'write it relative to the repository, without ".."' });
const Binding = schemas .YjP().regex(/^[A-Za-z][A-Za-z0-9_-]{0,99}(?::.+)?$/, { error: 'expected the id of a criterion, or `id:part`' });
const checklist_options_options = schemas .rej({
    file: options_Path.optional().describe('A Markdown file of the commit.'),
    'pull-request': schemas .euz(true).optional().describe('`true`: the text of the pull request that the commit came from.'),
    issue: schemas .Whr().min(1).optional().describe('The text of the issue of this number.'),
    sections: schemas .YOg(schemas .YjP().min(1))
        .min(1)
        .optional()
        .describe('The sections that have to be complete, by their headings, with what is below them; `*` stands for any text. Default: the whole document.'),
    bind: schemas .g1P(schemas .YjP().min(1), schemas .KCZ([Binding, schemas .YOg(Binding).min(1)]))
        .optional()
        .describe('Item → the criterion that decides it, or several. The key is the text of the item, or the bold words before a colon; `*` stands for any text. `id:part` is one part of a criterion, such as a test suite or a document. An item can also name its criterion itself: `<!-- gate: id -->`.'),
    'edits-after-approval': schemas .k5n(['deny', 'allow'])
        .default('deny')
        .describe('Whether the text of a pull request or issue may have been edited after the pull request was approved.')
});

;// CONCATENATED MODULE: ./lib/criteria/checklist/verify.js


function checklist_verify_verify(options, { id, criteria }) {
    const sources = ['file', 'pull-request', 'issue'].filter((source) => options[source] !== undefined);
    const ofSource = sources.length === 1 ? [] : [{ path: sources.slice(1, 2), message: `needs one of \`file\`, \`pull-request\` and \`issue\`, and has ${sources.length === 0 ? 'none' : sources.join(' and ')}` }];
    const ofBindings = Object.entries(options.bind ?? {}).flatMap(([pattern, ids]) => {
        const problems = (0,bindings .UX)(ids).flatMap((binding) => verify_problemOf((0,bindings .vH)(binding).id, id, criteria) ?? []);
        const isAll = pattern.replaceAll('*', '').trim() === '' ? ['would bind every item: name the items'] : [];
        return [...isAll, ...problems].map((message) => ({ path: ['bind', pattern], message }));
    });
    return [...ofSource, ...ofBindings];
}
function verify_problemOf(named, own, criteria) {
    if (named === own)
        return 'binds an item to the checklist itself';
    const criterion = Object.hasOwn(criteria, named) ? criteria[named] : undefined;
    if (criterion === undefined)
        return `there is no criterion "${named}"${(0,core_text .au)(named, Object.keys(criteria))}`;
    const isChecklist = typeof criterion === 'object' && criterion !== null && 'kind' in criterion && criterion.kind === 'checklist';
    return isChecklist ? `"${named}" is a checklist, too: bind the item to what decides it` : undefined;
}

;// CONCATENATED MODULE: ./lib/criteria/checklist/index.js






const checklist = defineCriterion({
    kind: 'checklist',
    title: 'A Markdown task list whose ticks are computed from the evidence',
    options: checklist_options_options,
    permissions: ['contents: read', 'pull-requests: read', 'issues: read'],
    local: false,
    concludes: true,
    reasons: checklist_reasons_reasons,
    examples: [
        `release-checklist:
  kind: checklist
  file: docs/release-checklist.md
  sections: [Code Quality, Documentation Complete, Git Status]`,
        `pull-request-checklist:
  kind: checklist
  pull-request: true
  sections: [Before merging]`,
        `sign-off-issue:
  kind: checklist
  issue: 812`
    ],
    verify: checklist_verify_verify,
    collect: checklist_collect_collect,
    evaluate: checklist_evaluate_evaluate
});

;// CONCATENATED MODULE: ./lib/criteria/index.js












;// CONCATENATED MODULE: ./lib/policy/registry.js

function registryOf(all) {
    return new Map(all.map((kind) => [kind.kind, kind]));
}
const registry = registryOf(Object.values(criteria_namespaceObject));


  })

};
