export const id = 486;
export const ids = [486];
export const modules = {

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
