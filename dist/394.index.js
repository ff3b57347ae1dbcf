export const id = 394;
export const ids = [394];
export const modules = {

  2394:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    check: () => (  check)
  });
  var _checkout_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6270);
  var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8415);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);
  var _gate_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(232);
  var _gate_subject_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7631);
  var _policy_load_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3018);
  var _policy_registry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(513);
  var _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5991);
  var _report_neutralise_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(566);
  var _stop_signal_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(1860);
  var _world_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4100);
  var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3814);
  var _terminal_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2832);













const options = {
    local: { type: 'boolean' },
    policy: { type: 'string' },
    'policy-ref': { type: 'string' },
    stage: { type: 'string' },
    tag: { type: 'string' },
    'wait-for': { type: 'string' },
    json: { type: 'boolean' },
    bypass: { type: 'string' }
};
async function check(args) {
    const { values } = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__  .l)(args, options, 0);
    const waitFor = values['wait-for'] ?? '0';
    if (values.bypass !== undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__  ._('--bypass is not for a terminal: nobody can tell who sits there. Give the action the input `bypass` in a workflow');
    if ((0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__  .E9)(waitFor) === undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__  ._(`--wait-for ${waitFor}: expected a duration such as 0, 30s or 10m`);
    const { discoverRepository } = await __webpack_require__.e(  406).then(__webpack_require__.bind(__webpack_require__, 406));
    const here = await discoverRepository(process.cwd());
    if (here?.head === undefined) {
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .j1('input-invalid', [{ message: 'there is no git repository with a commit here. Change into a clone and run the gate again' }]);
    }
    const local = values.local === true;
    const token = local ? undefined : process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'] || undefined;
    const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const address = here.repository;
    const signal = (0,_stop_signal_js__WEBPACK_IMPORTED_MODULE_12__  .Z)();
    const over = (0,_stop_signal_js__WEBPACK_IMPORTED_MODULE_12__  .O)(signal);
    const { ports, clock, quota } = await (0,_world_js__WEBPACK_IMPORTED_MODULE_9__  .H)({ directory: here.root, repository: address, token, teamToken: token, apiUrl, remoteUrl: here.remoteUrl, signal: over.signal });
    const useCheckout = values['policy-ref'] === undefined && token === undefined;
    const policy = await (0,_policy_load_js__WEBPACK_IMPORTED_MODULE_5__  .t)({ policy: values.policy, policyRef: useCheckout ? 'head' : values['policy-ref'], trustedRef: 'HEAD', jobs: false }, { fileAt: ports.github.fileAt, checkoutFile: async (path) => (0,_checkout_file_js__WEBPACK_IMPORTED_MODULE_0__  .$)(here.root, path) }, _policy_registry_js__WEBPACK_IMPORTED_MODULE_6__  .u);
    const repository = { owner: address?.owner ?? 'local', name: address?.name ?? 'repository' };
    const facts = {
        repository,
        commit: here.head,
        event: 'local',
        proposed: false,
        ...(here.branch === undefined ? {} : { ref: `refs/heads/${here.branch}` }),
        ...(values.tag === undefined ? {} : { tag: values.tag })
    };
    const result = await (0,_gate_run_js__WEBPACK_IMPORTED_MODULE_3__  .R)({
        subject: await (0,_gate_subject_js__WEBPACK_IMPORTED_MODULE_4__  .c)(facts, policy.policy, ports.remote),
        policy,
        registry: _policy_registry_js__WEBPACK_IMPORTED_MODULE_6__  .u,
        ports,
        clock,
        log: { info: (line) => process.stderr.write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_8__  .Qf)(line)}\n`), debug: (line) => (process.env['DEBUG'] ? process.stderr.write(`${(0,_report_neutralise_js__WEBPACK_IMPORTED_MODULE_8__  .Qf)(line)}\n`) : undefined) },
        signal,
        quota,
        run: {},
        stage: values.stage ?? _policy_schema_js__WEBPACK_IMPORTED_MODULE_7__  .sr,
        enforcement: 'active',
        waitFor: (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__  .Rz)(waitFor),
        pollInterval: 10_000,
        local
    });
    over.abort();
    return (0,_terminal_js__WEBPACK_IMPORTED_MODULE_11__  .WU)(result, values.json === true);
}


  }),

  2832:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    WU: () => (  show)
  });
  var _gate_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9511);
  var _report_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7406);
  var _report_terminal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3735);



function wantsColor(env, isTerminal) {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
        return true;
    return isTerminal && env['TERM'] !== 'dumb';
}
function show(result, asJson) {
    const color = wantsColor(process.env, process.stdout.isTTY);
    process.stdout.write(asJson ? (0,_report_json_js__WEBPACK_IMPORTED_MODULE_1__  .P)(result) : (0,_report_terminal_js__WEBPACK_IMPORTED_MODULE_0__  .F)(result, { color, width: process.stdout.columns || 100 }));
    return exitCode(result);
}
function exitCode(result) {
    if (result.allowed)
        return 0;
    const open = (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_2__  .i)(result.criteria);
    return open.length > 0 && open.every(({ outcome }) => outcome.status === 'error') ? 3 : 1;
}


  })

};
