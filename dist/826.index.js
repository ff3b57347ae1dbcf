export const id = 826;
export const ids = [826];
export const modules = {

  7826:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    readPolicyFile: () => (  readPolicyFile),
    validate: () => (  validate)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3828);
  var _core_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9716);
  var _policy_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3018);
  var _policy_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36);
  var _policy_registry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(513);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3814);







async function validate(args) {
    const path = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_5__  .l)(args, {}, 1).positionals[0] ?? _policy_load_js__WEBPACK_IMPORTED_MODULE_2__  .r;
    const policy = await readPolicyFile(path);
    process.stdout.write(`${path} is a valid policy with ${policy.criteria.length === 1 ? '1 criterion' : (0,_core_text_js__WEBPACK_IMPORTED_MODULE_6__  .U9)(policy.criteria.length, 'criteria').replace(/criterias$/, 'criteria')}\n`);
    return 0;
}
async function readPolicyFile(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .j1('policy-unreadable', [{ message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }]);
    });
    const parsed = (0,_policy_parse_js__WEBPACK_IMPORTED_MODULE_3__  .O)(text, path, _policy_registry_js__WEBPACK_IMPORTED_MODULE_4__  .u);
    if (parsed.policy === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__  .j1('policy-invalid', parsed.problems);
    return parsed.policy;
}


  })

};
