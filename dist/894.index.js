export const id = 894;
export const ids = [894];
export const modules = {

  1513:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    brokenLinks: () => (  brokenLinks),
    placesOf: () => (  placesOf)
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

const pages = /^\.\.\/\.\.\/(?:issues|pulls?|wiki|releases|discussions|actions|projects|security|milestones?|labels|compare|commits?)(?:\/|$)/;
const mostTarget = 200;
function placesOf(paths) {
    const folders = new Set();
    for (const path of paths) {
        for (let end = path.lastIndexOf('/'); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf('/', end - 1))
            folders.add(path.slice(0, end));
    }
    return { files: new Set(paths), folders };
}
function brokenLinks(document, links, places) {
    return links.flatMap(({ target, line }) => {
        const path = pathOf(target);
        if (path === undefined)
            return [];
        const isThere = path !== null && leadsTo(document, path, places);
        return isThere ? [] : [{ line, target: target.slice(0, mostTarget) }];
    });
}
function pathOf(target) {
    if (target === '')
        return null;
    if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(target))
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
function leadsTo(document, path, { files, folders }) {
    const joined = path.startsWith('/') ? path.slice(1) : node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(document), path);
    const plain = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(joined).replace(/\/$/, '');
    if (plain === '.' || plain === '')
        return true;
    if (plain.startsWith('..'))
        return pages.test(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(joined));
    return files.has(plain) || folders.has(plain);
}


  })

};
