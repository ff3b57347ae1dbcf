export const id = 218;
export const ids = [218,563];
export const modules = {

  2563:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    createClient: () => (  createClient),
    isSafe: () => (  isSafe),
    translate: () => (  translate),
    unreadable: () => (  unreadable)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);


function createClient(octokit, { owner, repo }) {
    const request = async (ask) => {
        const repository = ask.path.includes('{owner}') ? { owner, repo } : {};
        const response = await octokit.request(`GET ${ask.path}`, { ...repository, ...ask.parameters });
        return { data: response.data, link: response.headers.link };
    };
    const page = async (ask, schema) => {
        const { data, link } = await request(ask).catch((error) => {
            throw translate(error, ask);
        });
        return { content: read(data, schema, ask), next: link !== undefined && /rel="?next\b/.test(link) };
    };
    const { baseUrl, request: defaults } = octokit.request.endpoint.DEFAULTS;
    return {
        owner,
        repo,
        page,
        signal: defaults?.signal instanceof AbortSignal ? defaults.signal : undefined,
        locate: async (ask) => locate(octokit, new URL(baseUrl), { ...ask, parameters: { owner, repo, ...ask.parameters } }),
        get: async (ask, schema) => (await page(ask, schema)).content,
        async find(ask, schema) {
            const found = await request(ask).then((answer) => answer, (error) => {
                if (statusOf(error) === 404)
                    return undefined;
                throw translate(error, ask);
            });
            return found === undefined ? undefined : read(found.data, schema, ask);
        },
        async query(query, schema) {
            const data = await octokit.graphql(query.text, { owner, name: repo, ...query.variables }).catch((error) => {
                throw translateQuery(error, query);
            });
            return read(data, schema, query);
        }
    };
}
const moved = [301, 307, 308];
const mostMoves = 5;
function isSafe({ protocol, username, password }, usual) {
    return (protocol === 'https:' || protocol === usual) && username === '' && password === '';
}
async function locate(octokit, api, ask) {
    const request = { redirect: 'manual' };
    let response = await octokit.request(`GET ${ask.path}`, { ...ask.parameters, request }).catch((error) => {
        throw translate(error, ask);
    });
    for (let moves = 0;; moves++) {
        const { status, url, headers } = response;
        const target = headers.location === undefined || !URL.canParse(headers.location, url) ? undefined : new URL(headers.location, url);
        if (target === undefined || !isSafe(target, api.protocol) || moves === mostMoves)
            throw unreadable(`GitHub gave no address to load ${ask.what} from (${status})`);
        if (status === 302)
            return target;
        if (!moved.includes(status) || target.origin !== api.origin)
            throw unreadable(`GitHub sent the question for ${ask.what} elsewhere (${status})`);
        response = await octokit.request(`GET ${target.href}`, { request }).catch((error) => {
            throw translate(error, ask);
        });
    }
}
function read(data, schema, { what }) {
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const detail = data === '' || data === undefined ? 'the answer was cut off' : (zod__WEBPACK_IMPORTED_MODULE_1__  .S1(parsed.error).split('\n')[0] ?? '');
    throw unreadable(`GitHub's answer about ${what} is incomplete or not in the documented shape (${detail})`);
}
function unreadable(message) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', message, 'Run the gate again. If it stays so, look at githubstatus.com.', { transient: true });
}
function isRequestFailure(error) {
    return error instanceof Error && 'status' in error && typeof error.status === 'number';
}
function statusOf(error) {
    return isRequestFailure(error) ? error.status : undefined;
}
function translate(error, { what, permission }) {
    if (!isRequestFailure(error))
        return error;
    const { status, message } = error;
    const headers = error.response?.headers ?? {};
    const limited = status === 429 || (status === 403 && (String(headers['x-ratelimit-remaining']) === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message)));
    if (limited)
        return rateLimited(what, message, retryAfter(headers));
    if (status === 401) {
        const remedy = 'Pass a valid token: `token: ${{ github.token }}` is the default in a workflow; on a terminal set GITHUB_TOKEN.';
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('permission-denied', `GitHub refused the token when asked for ${what} (401)`, remedy, { cause: error });
    }
    if (status === 403)
        return denied(what, permission, error);
    if (status === 404) {
        const remedy = `Make sure that it exists, and that the token may see it: the job needs \`permissions:\` with \`${permission}\`.`;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('not-found', `GitHub has no ${what}, or hides it from this token (404)`, remedy, { cause: error });
    }
    if (status === 410) {
        const remedy = 'GitHub keeps it for a limited time only: make it anew, for example by running the workflow again.';
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('not-found', `GitHub no longer has ${what} (410)`, remedy, { cause: error });
    }
    const seen = status >= 500 ? `GitHub could not be reached or answered ${status}` : `GitHub answered ${status}`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', `${seen} when asked for ${what}: ${message}`, 'Run the gate again. If it stays so, look at githubstatus.com.', { cause: error, transient: status >= 500 });
}
function denied(what, permission, cause) {
    const remedy = `Add this line to \`permissions:\` of the gate's job: \`${permission}\`. A job that has a \`permissions:\` block gets nothing that is not listed there.`;
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('permission-denied', `the token may not ${permission.endsWith('write') ? 'write' : 'read'} ${what} (403)`, remedy, { cause });
}
function retryAfter(headers) {
    const seconds = Number(headers['retry-after']);
    if (Number.isFinite(seconds))
        return seconds * 1000;
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    const now = Date.parse(String(headers['date']));
    return String(headers['x-ratelimit-remaining']) === '0' && Number.isFinite(reset - now) ? Math.max(1000, reset - now) : 60_000;
}
function rateLimited(what, message, wait = 60_000) {
    const remedy = 'Wait until the quota is renewed (within the hour) and run the gate again. A workflow token has 1,000 requests an hour for the whole repository.';
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('rate-limited', `GitHub did not answer about ${what}, because the request limit is reached: ${message}`, remedy, { transient: true, retryAfter: wait });
}
const GraphQLFailure = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ errors: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  ._H3({ type: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().optional(), message: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() })).min(1) });
function translateQuery(error, query) {
    const parsed = GraphQLFailure.safeParse(error);
    if (!parsed.success)
        return isRequestFailure(error) ? translate(error, query) : unreadable(`GitHub's answer about ${query.what} could not be read (${String(error)})`);
    const types = parsed.data.errors.map((one) => one.type);
    const message = parsed.data.errors.map((one) => one.message).join('; ');
    if (types.includes('FORBIDDEN') || /not accessible by/i.test(message))
        return denied(query.what, query.permission, error);
    if (types.includes('RATE_LIMITED') || types.includes('RATE_LIMIT'))
        return rateLimited(query.what, message);
    if (types.includes('NOT_FOUND')) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('not-found', `GitHub has no ${query.what}, or hides it from this token: ${message}`, `Make sure that it exists, and that the job has \`permissions:\` with \`${query.permission}\`.`, { cause: error });
    }
    return unreadable(`GitHub could not answer about ${query.what}: ${message}`);
}


  }),

  9218:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    githubRemote: () => (  githubRemote),
    peelToCommit: () => (  peelToCommit)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2047);
  var _core_subject_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6143);
  var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2563);



const permission = 'contents: read';
const mostTagObjects = 8;
const GitObject = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ type: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), sha: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP() });
const RefData = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ ref: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP(), object: GitObject });
const TagData = zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ object: GitObject, verification: zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ verified: zod__WEBPACK_IMPORTED_MODULE_1__  .zMY(), reason: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP() }).optional() });
function githubRemote(client) {
    const findRef = async (ref) => {
        const ask = { path: '/repos/{owner}/{repo}/git/ref/{ref}', parameters: { ref }, what: `the ref refs/${ref}`, permission };
        const found = await client.find(ask, RefData);
        if (found !== undefined && found.ref !== `refs/${ref}`)
            throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.unreadable)(`GitHub answered with ${found.ref} when asked for refs/${ref}`);
        return found?.object;
    };
    return {
        name: `github.com/${(0,_core_subject_js__WEBPACK_IMPORTED_MODULE_2__  .f)({ owner: client.owner, name: client.repo })}`,
        async tag(name) {
            const object = await findRef(`tags/${name}`);
            return object === undefined ? undefined : peel(client, name, object);
        },
        async tagNames() {
            const ask = { path: '/repos/{owner}/{repo}/git/matching-refs/{ref}', parameters: { ref: 'tags/' }, what: 'the tags', permission };
            const refs = await client.get(ask, zod__WEBPACK_IMPORTED_MODULE_1__  .YOg(RefData));
            return refs.flatMap(({ ref }) => (ref.startsWith('refs/tags/') ? [ref.slice('refs/tags/'.length)] : []));
        },
        async contains(branch, commit) {
            const tip = await findRef(`heads/${branch}`);
            if (tip === undefined)
                return 'no-such-branch';
            if (tip.sha === commit)
                return 'contained';
            const ask = {
                path: '/repos/{owner}/{repo}/compare/{basehead}',
                parameters: { basehead: `${tip.sha}...${commit}`, per_page: 1 },
                what: `how ${commit} relates to ${branch}`,
                permission
            };
            const comparison = await client.find(ask, zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ status: zod__WEBPACK_IMPORTED_MODULE_1__  .k5n(['identical', 'behind', 'ahead', 'diverged']) }));
            if (comparison === undefined)
                return 'unknown-commit';
            return comparison.status === 'identical' || comparison.status === 'behind' ? 'contained' : 'not-contained';
        },
        async defaultBranch() {
            const ask = { path: '/repos/{owner}/{repo}', what: 'the repository', permission: 'metadata: read' };
            return (await client.get(ask, zod__WEBPACK_IMPORTED_MODULE_1__  .Ikc({ default_branch: zod__WEBPACK_IMPORTED_MODULE_1__  .YjP() }))).default_branch;
        }
    };
}
async function peelToCommit(client, sha) {
    const ask = { path: '/repos/{owner}/{repo}/git/tags/{tag_sha}', parameters: { tag_sha: sha }, what: `the object ${sha}`, permission };
    const tag = await client.find(ask, TagData);
    return tag === undefined ? sha : (await peel(client, sha, tag.object)).commit;
}
async function peel(client, name, start) {
    let object = start;
    let signature;
    for (let depth = 0; object.type === 'tag' && depth < mostTagObjects; depth++) {
        const ask = { path: '/repos/{owner}/{repo}/git/tags/{tag_sha}', parameters: { tag_sha: object.sha }, what: `the tag object of ${name}`, permission };
        const tag = await client.get(ask, TagData);
        signature ??= tag.verification === undefined ? undefined : { verified: tag.verification.verified, reason: tag.verification.reason };
        object = tag.object;
    }
    if (object.type !== 'commit')
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_0__.unreadable)(`the tag ${name} leads to a ${object.type}, not to a commit`);
    const annotated = start.type === 'tag';
    return { name, commit: object.sha, annotated, ...(signature === undefined ? {} : { signature }) };
}


  })

};
