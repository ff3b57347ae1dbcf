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
