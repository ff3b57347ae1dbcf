export const id = 860;
export const ids = [860,563];
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

  8860:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    githubTree: () => (  githubTree)
  });
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
  var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _kept_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6478);
  var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2563);




const TreeQuery = `query Tree($owner: String!, $name: String!, $oid: GitObjectID!, $folder: String!) {
  repository(owner: $owner, name: $name) {
    commit: object(oid: $oid) { __typename }
    folder: object(expression: $folder) { __typename ... on Tree { entries { name type } } }
  }
}`;
const TreeData = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
    repository: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({
        commit: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() }).nullable(),
        folder: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ __typename: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), entries: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP(), type: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP() })).nullish() }).nullable()
    })
});
const MadeQuery = `query MadeAt($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $oid) { __typename ... on Commit { committedDate } } }
}`;
const MadeData = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ repository: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ object: zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ committedDate: zod__WEBPACK_IMPORTED_MODULE_3__  .w$({ offset: true }) }) }) });
const AllData = zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ truncated: zod__WEBPACK_IMPORTED_MODULE_2__  .zMY(), tree: zod__WEBPACK_IMPORTED_MODULE_2__  .YOg(zod__WEBPACK_IMPORTED_MODULE_2__  .Ikc({ path: zod__WEBPACK_IMPORTED_MODULE_2__  .YjP().min(1), type: zod__WEBPACK_IMPORTED_MODULE_2__  .k5n(['blob', 'tree', 'commit']) })) });
function githubTree(client, github) {
    return {
        read: async (commit, path) => (await github.fileAt(commit, path)).text,
        async list(commit, folder) {
            const what = `the files of ${commit}`;
            const variables = { oid: commit, folder: `${commit}:${folder}` };
            const { repository } = await client.query({ text: TreeQuery, variables, what, permission: 'contents: read' }, TreeData);
            if (repository.commit?.__typename !== 'Commit') {
                throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('not-found', `GitHub has no commit ${commit}`, 'Push the commit first: `git push`.');
            }
            if (repository.folder === null && folder !== '')
                return [];
            if (repository.folder?.__typename === 'Blob' && folder !== '')
                return [];
            if (repository.folder?.__typename !== 'Tree' || repository.folder.entries == null)
                throw (0,_client_js__WEBPACK_IMPORTED_MODULE_1__.unreadable)(`GitHub's answer about ${what} names no files`);
            return repository.folder.entries.flatMap((entry) => (entry.type === 'blob' ? [entry.name] : []));
        },
        paths: (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__  .L)(async (commit) => {
            const ask = { path: '/repos/{owner}/{repo}/git/trees/{tree_sha}', parameters: { tree_sha: commit, recursive: 1 }, what: `the files of ${commit}`, permission: 'contents: read' };
            const { truncated, tree } = await client.get(ask, AllData);
            if (truncated)
                throw tooManyFiles(commit);
            return tree.flatMap(({ path, type }) => (type === 'blob' ? [path] : []));
        }),
        madeAt: (0,_kept_js__WEBPACK_IMPORTED_MODULE_4__  .L)(async (commit) => {
            const query = { text: MadeQuery, variables: { oid: commit }, what: `the date of ${commit}`, permission: 'contents: read' };
            return new Date((await client.query(query, MadeData)).repository.object.committedDate);
        })
    };
}
function tooManyFiles(commit) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', `GitHub does not list all files of ${commit}, because there are too many of them`, 'Check out that commit before the gate, so that git can list them: actions/checkout with `ref`.');
}


  }),

  6478:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    L: () => (  kept)
  });
function kept(ask) {
    const answers = new Map();
    return async (...parameters) => {
        const key = JSON.stringify(parameters);
        const answer = answers.get(key) ?? ask(...parameters);
        answers.set(key, answer);
        try {
            return await answer;
        }
        catch (error) {
            if (answers.get(key) === answer)
                answers.delete(key);
            throw error;
        }
    };
}


  })

};
