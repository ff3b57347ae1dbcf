export const id = 827;
export const ids = [827,563];
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

  3827:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  githubPublisher: () => (  githubPublisher)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var classic_schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api .qG(classic_schemas .rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var github_client = __webpack_require__(2563);
;// CONCATENATED MODULE: ./lib/adapters/github/publish.js




const commentsQuery = `query CommentsOfPullRequest($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId viewerDidAuthor body }
      }
    }
  }
}`;
const CommentsData = classic_schemas .Ikc({
    repository: classic_schemas .Ikc({
        pullRequest: classic_schemas .Ikc({
            comments: classic_schemas .Ikc({
                pageInfo: classic_schemas .Ikc({ hasNextPage: classic_schemas .zMY(), endCursor: classic_schemas .YjP().nullable() }),
                nodes: classic_schemas .YOg(classic_schemas .Ikc({ fullDatabaseId: number().int().positive(), viewerDidAuthor: classic_schemas .zMY(), body: classic_schemas .YjP() }))
            })
        })
    })
});
const mostPages = 50;
const attempts = 3;
function githubPublisher(octokit, { owner, repo, pause = 1000 }) {
    const client = (0,github_client.createClient)(octokit, { owner, repo });
    const send = async (write) => {
        const once = write.repeatable ? {} : { request: { retries: 0 } };
        const parameters = { owner, repo, ...write.parameters, ...once };
        try {
            return (await octokit.request(`${write.method} ${write.path}`, parameters)).data;
        }
        catch (error) {
            throw refused(error, write);
        }
    };
    return {
        async setStatus(commit, { context, state, description, url }) {
            const parameters = { sha: commit, context, state, description, ...(url === undefined ? {} : { target_url: url }) };
            const what = `the commit status "${context}"`;
            const purpose = { what, permission: 'statuses: write' };
            const path = '/repos/{owner}/{repo}/statuses/{sha}';
            const answer = await send({ ...purpose, method: 'POST', path, parameters, repeatable: true });
            const creator = classic_schemas .Ikc({ login: classic_schemas .YjP() }).nullish();
            const made = classic_schemas .Ikc({ context: classic_schemas .euz(context), state: classic_schemas .euz(state), creator }).safeParse(answer);
            if (!made.success)
                throw (0,github_client.unreadable)(`GitHub did not confirm ${what}`);
            return made.data.creator?.login ?? null;
        },
        async putComment(pullRequest, marker, text) {
            const purpose = { what: `a comment on pull request #${pullRequest}`, permission: 'pull-requests: write' };
            const body = `${marker}\n${text}`;
            for (let attempt = 1;; attempt++) {
                const own = (await readOwnComments(client, pullRequest)).filter((comment) => comment.body.startsWith(marker));
                const outdated = own.filter((comment) => !isSame(comment.body, body));
                for (const { id } of outdated) {
                    const path = '/repos/{owner}/{repo}/issues/comments/{comment_id}';
                    await send({ ...purpose, method: 'PATCH', path, parameters: { comment_id: id, body }, repeatable: true });
                }
                if (own.length > 0)
                    return outdated.length > 0 ? 'updated' : 'unchanged';
                try {
                    const path = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
                    const parameters = { issue_number: pullRequest, body };
                    await send({ ...purpose, method: 'POST', path, parameters, repeatable: false });
                    return 'created';
                }
                catch (error) {
                    const lost = error instanceof errors .oe && error.transient && error.code !== 'rate-limited';
                    if (attempt === attempts || !lost)
                        throw error;
                    await (0,promises_.setTimeout)(pause);
                }
            }
        }
    };
}
async function readOwnComments(client, pullRequest) {
    const what = `the comments on pull request #${pullRequest}`;
    const found = [];
    let after = null;
    for (let page = 1; page <= mostPages; page++) {
        const variables = { number: pullRequest, after };
        const query = { text: commentsQuery, variables, what, permission: 'pull-requests: read' };
        const data = await client.query(query, CommentsData);
        const { pageInfo, nodes } = data.repository.pullRequest.comments;
        const own = nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
        found.push(...own.map(({ fullDatabaseId: id, body }) => ({ id, body })));
        if (!pageInfo.hasNextPage)
            return found;
        const stands = pageInfo.endCursor === null || pageInfo.endCursor === after;
        if (stands)
            throw (0,github_client.unreadable)(`GitHub's list of ${what} does not go forward`);
        after = pageInfo.endCursor;
    }
    const seen = `there are more than ${mostPages * 100} comments on pull request #${pullRequest}`;
    throw new errors .oe('unreadable', seen, 'Set `comment: false` for it.');
}
function isSame(a, b) {
    const plain = (text) => text.replaceAll('\r\n', '\n').trim();
    return plain(a) === plain(b);
}
function refused(error, write) {
    if (!(error instanceof Error && 'status' in error && error.status === 422))
        return (0,github_client.translate)(error, write);
    const limit = 'GitHub takes 1,000 statuses of one name on a commit, and none on what is no commit of the repository.';
    const seen = `GitHub refused ${write.what} (422): ${error.message}`;
    return new errors .oe('unreadable', seen, limit, { cause: error });
}


  })

};
