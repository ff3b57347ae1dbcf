export const id = 860;
export const ids = [860];
export const modules = {

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubTree: () => (/* binding */ githubTree)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);


const TreeQuery = `query Tree($owner: String!, $name: String!, $oid: GitObjectID!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $oid) { __typename }
    folder: object(expression: $folder) { __typename ... on Tree { entries { name type } } }
  }
}`;
const TreeData = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }).nullable(),
        folder: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), entries: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() })).nullish() }).nullable()
    })
});
function githubTree(client, github) {
    return {
        read: async (commit, path) => (await github.fileAt(commit, path)).text,
        async list(commit, folder) {
            const what = `the files of ${commit}`;
            const variables = { oid: commit, folder: `${commit}:${folder}` };
            const { repository } = await client.query({ text: TreeQuery, variables, what, permission: 'contents: read' }, TreeData);
            if (repository.commit?.__typename !== 'Commit') {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .EvidenceError */ .oe('not-found', `GitHub has no commit ${commit}`, 'Push the commit first: `git push`.');
            }
            return (repository.folder?.entries ?? []).flatMap((entry) => (entry.type === 'blob' ? [entry.name] : []));
        }
    };
}


/***/ })

};
