export const id = 894;
export const ids = [894];
export const modules = {

  1513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    brokenLinks: () => (  brokenLinks)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const pages = /^\.\.\/\.\.\/(?:issues|pulls?|wiki|releases|discussions|actions|projects|security|milestones?|labels|compare|commits?|tree|blob|raw)(?:\/|$)/;
const mostTarget = 200;
function brokenLinks(document, links, paths) {
    const files = new Set(paths);
    const folders = new Set(paths.flatMap(foldersOf));
    return links.flatMap(({ target, line }) => {
        const path = pathOf(target);
        if (path === undefined)
            return [];
        const isThere = path !== null && leadsTo(document, path, files, folders);
        return isThere ? [] : [{ line, target: target.slice(0, mostTarget) }];
    });
}
function pathOf(target) {
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#|$)/i.test(target))
        return undefined;
    const plain = target.replace(/[?#].*$/s, '');
    if (plain === '')
        return undefined;
    try {
        return decodeURIComponent(plain);
    }
    catch {
        return null;
    }
}
function leadsTo(document, path, files, folders) {
    const joined = path.startsWith('/') ? path.slice(1) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(document), path);
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(joined).replace(/\/$/, '');
    if (plain === '.' || plain === '')
        return true;
    if (plain.startsWith('..'))
        return pages.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(joined));
    return files.has(plain) || folders.has(plain);
}
function foldersOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}


  })

};
