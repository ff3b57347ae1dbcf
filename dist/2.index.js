export const id = 2;
export const ids = [2,826];
export const modules = {

  9002:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  explain: () => (  explain)
});

// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/policy/load.js + 1 modules
var load = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/policy/registry.js + 100 modules
var registry = __webpack_require__(513);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./lib/generate/reference.js


function kindReference(kind) {
    return {
        kind: kind.kind,
        title: kind.title,
        options: optionsOf(kind.options),
        permissions: kind.permissions,
        reasons: Object.entries(kind.reasons).map(([reason, meaning]) => ({ reason, meaning })),
        examples: kind.examples
    };
}
function optionsOf(schema) {
    const { properties = {} } = json_schema_processors .bl(schema, { io: 'input' });
    return Object.entries(properties).map(([name, property]) => {
        const json = property;
        const fallback = json.default === undefined ? {} : { default: (0,dist .As)(json.default, { collectionStyle: 'flow' }).trim() };
        return { name, type: typeOf(json), description: json.description ?? '', ...fallback };
    });
}
function typeOf(schema) {
    if (schema.enum !== undefined)
        return schema.enum.map(String).join(' | ');
    if (schema.const !== undefined)
        return String(schema.const);
    if (schema.anyOf !== undefined)
        return [...new Set(schema.anyOf.map(typeOf))].join(' | ');
    if (schema.type === 'array')
        return `list of ${schema.items === undefined ? 'anything' : typeOf(schema.items)}`;
    if (schema.type === 'object' && schema.properties !== undefined)
        return `{ ${Object.keys(schema.properties).join(', ')} }`;
    return { string: 'text', integer: 'whole number', boolean: 'true | false' }[schema.type ?? ''] ?? schema.type ?? 'anything';
}

// EXTERNAL MODULE: ./lib/cli/arguments.js
var cli_arguments = __webpack_require__(3814);
// EXTERNAL MODULE: ./lib/cli/validate.js
var validate = __webpack_require__(7826);
;// CONCATENATED MODULE: ./lib/cli/explain.js






async function explain(args) {
    const { positionals, values } = (0,cli_arguments .l)(args, { policy: { type: 'string' } }, 1);
    const [word] = positionals;
    if (word === undefined) {
        const width = Math.max(...[...registry .u.keys()].map((kind) => kind.length));
        process.stdout.write([...registry .u.values()].map((kind) => `${kind.kind.padEnd(width)}  ${kind.title}\n`).join(''));
        return 0;
    }
    const known = registry .u.get(word) ?? (await kindOfCriterion(word, values.policy));
    process.stdout.write(render(kindReference(known)));
    return 0;
}
async function kindOfCriterion(id, policyPath = load .r) {
    const policy = await (0,validate.readPolicyFile)(policyPath);
    const kind = registry .u.get(policy.criteria.find((criterion) => criterion.id === id)?.kind ?? '');
    if (kind !== undefined)
        return kind;
    const words = [...registry .u.keys(), ...policy.criteria.map((criterion) => criterion.id)];
    throw new cli_arguments ._(`"${id}" is neither a kind nor a criterion of ${policyPath}${(0,core_text .au)(id, words)}`);
}
function render(reference) {
    const block = (title, lines) => (lines.length === 0 ? '' : `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`);
    return [
        `${reference.kind}: ${reference.title}\n`,
        block('Options', reference.options.map((option) => `${option.name}: ${option.type}${option.default === undefined ? '' : ` (default ${option.default})`}\n      ${option.description}`)),
        block('Permissions of the job', reference.permissions),
        block('Reasons', reference.reasons.map(({ reason, meaning }) => `${reason}: ${meaning}`)),
        block('Examples', reference.examples.flatMap((example) => [...example.split('\n'), '']))
    ].join('');
}


  }),

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
