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
  var _lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2891);
  var _sections_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6486);



const mostEntries = 10;
const mostHeading = 120;
const anyVersion = /(?<![\d.])\d+\.\d+(?:\.\d+)?(?![\d])/;
function entriesOf(version, outline, hasContent) {
    const headings = (0,_sections_js__WEBPACK_IMPORTED_MODULE_1__.headingsOf)(outline);
    return headings
        .flatMap((heading, index) => {
        const rest = restOf(heading.text, version);
        if (rest === undefined)
            return [];
        const next = headings.slice(index + 1).find(({ level, text }) => level < heading.level || anyVersion.test(text));
        return [
            {
                line: heading.line,
                heading: heading.text.slice(0, mostHeading),
                day: (0,_core_dates_js__WEBPACK_IMPORTED_MODULE_0__  .f)(rest)[0]?.day ?? null,
                yanked: /\byanked\b|\bwithdrawn\b/i.test(rest),
                hasContent: hasContent(heading.line, next?.line ?? Infinity)
            }
        ];
    })
        .slice(0, mostEntries);
}
function restOf(heading, version) {
    const { line } = (0,_lines_js__WEBPACK_IMPORTED_MODULE_2__.mentionIn)([heading], version);
    if (line === null)
        return undefined;
    const at = heading.indexOf(version);
    return /^[[\s]*(?:[\w@/.-]{1,60}[\s@/])?v?$/i.test(heading.slice(0, at).slice(0, 80)) ? heading.slice(at + version.length) : undefined;
}


  }),

  2891:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    isPart: () => (  isPart),
    lengthOf: () => (  lengthOf),
    linesOf: () => (  linesOf),
    mentionIn: () => (  mentionIn)
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
        for (let at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + 1)) {
            if (!isPart(line, at, text))
                return { text, line: index + 1, part: null };
            part ??= { of: around(line, at, text), line: index + 1 };
        }
    }
    return { text, line: null, part };
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
    return wanted.map((name) => {
        const named = headings.filter(({ text }) => isNamed(text, name));
        const full = named.find((heading) => hasContent(heading.line, endOf(heading, headings)));
        const line = (full ?? named[0])?.line ?? null;
        const near = line === null ? ((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .pA)((0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .q1)(name), headings.map(({ text }) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .q1)(text)))?.slice(0, mostNear) ?? null) : null;
        return { wanted: name, line, hasContent: full !== undefined, near };
    });
}
function headingsOf({ blocks }) {
    return blocks.filter((block) => block.kind === 'heading');
}
function contentOf({ blocks, links }, lines) {
    const filled = blocks.flatMap((block) => (block.kind !== 'heading' && block.kind !== 'rule' && saysSomething(block.text) ? [block.line] : []));
    const html = withoutComments(lines).flatMap((text, index) => (showsSomething(text) ? [index + 1] : []));
    const has = new Set([...filled, ...links.map(({ line }) => line), ...html]);
    let sum = 0;
    const upTo = [0, ...lines.map((_, index) => (sum += has.has(index + 1) ? 1 : 0))];
    return (after, before) => (upTo[Math.min(before - 1, lines.length)] ?? 0) > (upTo[after] ?? 0);
}
function isNamed(heading, wanted) {
    const pattern = comparable(wanted);
    return [heading, (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .q1)(heading)].some((text) => (0,_core_text_js__WEBPACK_IMPORTED_MODULE_1__  .Hj)(pattern, comparable(text)));
}
function comparable(text) {
    return text.trim().normalize('NFC').toLowerCase();
}
function endOf(heading, headings) {
    return headings.find(({ line, level }) => line > heading.line && level <= heading.level)?.line ?? Infinity;
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
