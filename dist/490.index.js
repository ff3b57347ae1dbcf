export const id = 490;
export const ids = [490,891,486];
export const modules = {

  9490:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    entriesOf: () => (  entriesOf)
  });
  var _core_dates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1566);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9716);
  var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2891);
  var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6486);




const mostEntries = 10;
const mostHeading = 120;
const isRelease = /^(?:unreleased\b|(?:\d{4}-\d\d-\d\d,? )?(?:version |release |[\w/.-]{1,60}@)?v?\d+\.\d+)/i;
function entriesOf(version, outline, hasContent) {
    const headings = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__.headingsOf)(outline);
    const named = headings.flatMap((heading, index) => {
        const rest = restOf((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .q1)(heading.text), version);
        return rest === undefined ? [] : [{ ...heading, index, rest }];
    });
    return named.slice(0, mostEntries).map(({ line, text, level, index, rest }) => {
        const ends = level < 3 ? level : level - 1;
        const next = headings.slice(index + 1).find((other) => other.level <= ends || isRelease.test((0,_core_text_js__WEBPACK_IMPORTED_MODULE_2__  .q1)(other.text)));
        return {
            line,
            heading: text.slice(0, mostHeading),
            day: (0,_core_dates_js__WEBPACK_IMPORTED_MODULE_0__  .f)(rest).map(({ day }) => day).toSorted().at(-1) ?? null,
            yanked: /\b(?:yanked|withdrawn|retracted|reverted|pulled|(?:un|not )released|cancell?ed)\b|~~/i.test(rest),
            hasContent: hasContent(line, next?.line ?? Infinity)
        };
    });
}
const before = /^(?:\d{4}-\d\d-\d\d,? )?(?:(?!(?:after|before|from|next|not|planned|since|than|to|until|upcoming|upto)\b)[\w@/.-]{1,60}[\s@/])?v?$/i;
function restOf(heading, version) {
    const at = (0,_lines_js__WEBPACK_IMPORTED_MODULE_3__.wholeAt)(heading, version);
    return at >= 0 && at <= 100 && before.test(heading.slice(0, at)) ? `${heading.slice(0, at)} ${heading.slice(at + version.length)}` : undefined;
}


  }),

  2891:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    lengthOf: () => (  lengthOf),
    linesOf: () => (  linesOf),
    mentionIn: () => (  mentionIn),
    wholeAt: () => (  wholeAt)
  });
function linesOf(text) {
    return text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
}
function lengthOf(lines) {
    return lines.findLastIndex((line) => /[^\s\p{Cc}\p{Cf}]/u.test(line)) + 1;
}
function mentionIn(lines, text) {
    let part = null;
    for (const [index, line] of lines.entries()) {
        if (wholeAt(line, text) >= 0)
            return { text, line: index + 1, part: null };
        const at = line.indexOf(text);
        if (at >= 0)
            part ??= { of: around(line, at, text), line: index + 1 };
    }
    return { text, line: null, part };
}
function wholeAt(line, text) {
    for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1))
        if (!isPart(line, at, text))
            return at;
    return -1;
}
const endsAsVersion = /\d\.\d+(?:[+-][0-9A-Za-z.+-]*)?$/;
function isPart(line, at, text) {
    const before = line.slice(Math.max(0, at - 2), at);
    const after = line.slice(at + text.length, at + text.length + 2);
    const isVersion = endsAsVersion.test(text.slice(-100));
    if (/^\d/.test(text) && (isVersion ? /\d\.?$/ : /\d[.,]?$/).test(before))
        return true;
    return isVersion ? /^(?:[0-9A-Za-z]|\.\d|[+-][0-9A-Za-z])/.test(after) : /\d$/.test(text) && /^[.,]?\d/.test(after);
}
function around(line, at, text) {
    const before = /[0-9.]*$/.exec(line.slice(Math.max(0, at - 20), at))?.[0] ?? '';
    const after = /^[0-9A-Za-z.+-]*/.exec(line.slice(at + text.length, at + text.length + 20))?.[0] ?? '';
    return `${before}${text}${after}`.replace(/[.+-]+$/, '');
}


  }),

  6486:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    contentOf: () => (  contentOf),
    headingsOf: () => (  headingsOf),
    sectionsOf: () => (  sectionsOf)
  });
  var _core_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9716);
  var _evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7023);


const mostNear = 80;
function sectionsOf(wanted, outline, hasContent) {
    const headings = headingsOf(outline);
    const ends = endsOf(headings);
    const texts = headings.map(({ text }) => [...new Set([text, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .q1)(text)].map(comparable))]);
    return wanted.map((name) => {
        const pattern = comparable(name);
        const named = headings.filter((_, index) => texts[index]?.some((text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .Hj)(pattern, text)) === true);
        const full = named.find((heading) => hasContent(heading.line, ends.get(heading) ?? Infinity));
        const line = (full ?? named[0])?.line ?? null;
        const near = line === null ? ((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .pA)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .q1)(name), headings.map(({ text }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .q1)(text)))?.slice(0, mostNear) ?? null) : null;
        return { wanted: name, line, hasContent: full !== undefined, near };
    });
}
function headingsOf({ blocks }) {
    return blocks.filter((block) => block.kind === 'heading').filter(({ nested }) => nested !== true);
}
function contentOf({ blocks, links }, lines) {
    const filled = blocks.flatMap((block) => (block.kind !== 'heading' && block.kind !== 'rule' && saysSomething(block.text) ? [block.line] : []));
    const html = withoutComments(lines).flatMap((text, index) => (showsSomething(text) ? [index + 1] : []));
    const pictures = links.flatMap(({ line }) => (/^\s*\[[^\]]*\]:/.test(lines[line - 1] ?? '') ? [] : [line]));
    const has = new Set([...filled, ...pictures, ...html]);
    let sum = 0;
    const upTo = [0, ...lines.map((_, index) => (sum += has.has(index + 1) ? 1 : 0))];
    return (after, before) => (upTo[Math.min(before - 1, lines.length)] ?? 0) > (upTo[after] ?? 0);
}
function comparable(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
function endsOf(headings) {
    const ends = new Map();
    const open = [];
    for (const heading of headings) {
        for (let last = open.at(-1); last !== undefined && last.level >= heading.level; last = open.at(-1)) {
            ends.set(last, heading.line);
            open.pop();
        }
        open.push(heading);
    }
    return ends;
}
function saysSomething(text) {
    return lettersIn(text) > (0,_evidence_placeholders_js__WEBPACK_IMPORTED_MODULE_0__.placeholdersIn)(text).reduce((sum, found) => sum + lettersIn(found), 0);
}
function lettersIn(text) {
    return text.match(/[\p{L}\p{N}\p{So}]/gu)?.length ?? 0;
}
function showsSomething(line) {
    return /^\s*<[a-z/]/i.test(line) && (/<img\b/i.test(line) || lettersIn(line.replaceAll(/<[^<>]*>/g, '')) > 0);
}
function withoutComments(lines) {
    let isOpen = false;
    return lines.map((line) => {
        let shown = '';
        for (let at = 0; at < line.length;) {
            const mark = line.indexOf(isOpen ? '-->' : '<!--', at);
            const end = mark < 0 ? line.length : mark;
            if (!isOpen)
                shown += line.slice(at, end);
            at = mark < 0 ? line.length : mark + (isOpen ? 3 : 4);
            if (mark >= 0)
                isOpen = !isOpen;
        }
        return shown;
    });
}


  })

};
