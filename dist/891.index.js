export const id = 891;
export const ids = [891];
export const modules = {

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


  })

};
