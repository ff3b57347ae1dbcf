export const id = 749;
export const ids = [749,563];
export const modules = {

  2563:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
    createClient: () => (  createClient),
    isSafe: () => (  isSafe),
    unreadable: () => (  unreadable)
  });
  var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7428);
  var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2047);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);


function createClient(octokit, { owner, repo }) {
    const request = async (ask) => {
        const response = await octokit.request(`GET ${ask.path}`, { owner, repo, ...ask.parameters });
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
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('permission-denied', `the token may not read ${what} (403)`, remedy, { cause });
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

  749:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  githubPort: () => (  githubPort)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 5 modules
var schemas = __webpack_require__(2047);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/adapters/kept.js
var kept = __webpack_require__(6478);
;// CONCATENATED MODULE: ./lib/adapters/github/file.js


const FileQuery = `query FileAtRef($owner: String!, $name: String!, $ref: String!, $file: String!) {
  repository(owner: $owner, name: $name) {
    tip: object(expression: $ref) { __typename oid ... on Tag { target { __typename oid } } }
    file: object(expression: $file) { __typename ... on Blob { text isBinary isTruncated } }
  }
}`;
const FileData = schemas .Ikc({
    repository: schemas .Ikc({
        tip: schemas .Ikc({ __typename: schemas .YjP(), oid: schemas .YjP(), target: schemas .Ikc({ __typename: schemas .YjP(), oid: schemas .YjP() }).optional() }).nullable(),
        file: schemas .Ikc({ __typename: schemas .YjP(), text: schemas .YjP().nullish(), isBinary: schemas .zMY().nullish(), isTruncated: schemas .zMY().nullish() }).nullable()
    })
});
async function readFileAt(client, ref, path) {
    const what = `the file ${path} at ${ref}`;
    const variables = { ref, file: `${ref}:${path}` };
    const { tip, file } = (await client.query({ text: FileQuery, variables, what, permission: 'contents: read' }, FileData)).repository;
    const commit = tip?.target ?? tip;
    if (commit?.__typename !== 'Commit') {
        throw new errors .oe('not-found', `GitHub knows no commit at ${ref}`, `Make sure that ${ref} exists, and that the job has \`permissions:\` with \`contents: read\`.`);
    }
    if (file === null)
        return { commit: commit.oid, text: undefined };
    if (file.__typename !== 'Blob' || file.isBinary !== false || file.isTruncated !== false || file.text == null) {
        throw new errors .oe('unreadable', `${path} at ${ref} is not a text file that GitHub gives in full`, 'Put a plain UTF-8 text file there.');
    }
    return { commit: commit.oid, text: file.text };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var github_client = __webpack_require__(2563);
;// CONCATENATED MODULE: ./lib/adapters/github/pages.js


const perPage = 100;
const attempts = 3;
const mostPages = 100;
async function allOf(client, ask, list) {
    for (let attempt = 1;; attempt++) {
        const { items, total } = await readOnce(client, ask, list);
        const distinct = new Set(items.map(list.id)).size;
        if (distinct === items.length && (total === undefined || total === items.length))
            return items;
        if (attempt === attempts) {
            const seen = total === undefined ? `${items.length} entries, ${distinct} of them different` : `${distinct} different entries of ${total}`;
            throw (0,github_client.unreadable)(`GitHub's list of ${ask.what} is incomplete or changed while it was read: ${seen}`);
        }
    }
}
async function readOnce(client, ask, { key, item }) {
    const schema = key === undefined ? schemas .YOg(item).transform((items) => ({ items, total: 0 })) : counted(key, item);
    const items = [];
    let total = 0;
    let announced = false;
    for (let page = 1; page <= mostPages; page++) {
        const { content, next } = await client.page({ ...ask, parameters: { ...ask.parameters, per_page: perPage, page } }, schema);
        if (key === undefined && next && content.items.length < perPage)
            throw (0,github_client.unreadable)(`GitHub gave ${content.items.length} entries of ${ask.what} on page ${page}, and says that more follow`);
        if (announced && content.items.length === 0)
            throw (0,github_client.unreadable)(`GitHub's list of ${ask.what} ends before the page that it announced`);
        announced = next;
        items.push(...content.items);
        total = Math.max(content.total, total);
        const mayGoOn = next || items.length < total || (key === undefined && content.items.length === perPage);
        const tooMany = key !== undefined && items.length > total;
        if (content.items.length === 0 || !mayGoOn || tooMany)
            return { items, total: key === undefined ? undefined : total };
    }
    throw (0,github_client.unreadable)(`GitHub's list of ${ask.what} does not end after ${mostPages} pages`);
}
function counted(key, item) {
    const Page = schemas .Ikc({ total_count: schemas .Whr().min(0), [key]: schemas .L5J() });
    const Items = schemas .YOg(item);
    return Page.transform((page, context) => {
        const items = Items.safeParse(page[key]);
        if (items.success)
            return { items: items.data, total: Page.shape.total_count.parse(page['total_count']) };
        context.issues.push({ code: 'custom', message: `${key}: ${items.error.issues[0]?.message ?? 'not a list'}`, input: page[key] });
        return core .tm;
    });
}

// EXTERNAL MODULE: ./lib/core/subject.js
var subject = __webpack_require__(6143);
;// CONCATENATED MODULE: ./lib/adapters/github/pull-requests.js




const fields = `
  number url merged baseRefName headRefOid
  baseRepository { nameWithOwner }
  author { login __typename }
  mergeCommit { oid }
  reviews(first: 100, after: $reviews) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { author { login __typename } authorCanPushToRepository state submittedAt url commit { oid } }
  }
  commits(first: 100, after: $commits) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { commit { oid committer { name user { login } } authors(first: 20) { totalCount nodes { name user { login } } } } }
  }`;
const ofCommitQuery = `query PullRequestsOfCommit($owner: String!, $name: String!, $oid: GitObjectID!, $reviews: String, $commits: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      __typename
      ... on Commit { associatedPullRequests(first: 10) { totalCount nodes { ${fields} } } }
    }
  }
}`;
const oneQuery = `query PullRequest($owner: String!, $name: String!, $number: Int!, $reviews: String, $commits: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${fields} } }
}`;
const Account = schemas .Ikc({ login: schemas .YjP(), __typename: schemas .YjP() }).nullable();
const Page = { totalCount: schemas .Whr(), pageInfo: schemas .Ikc({ hasNextPage: schemas .zMY(), endCursor: schemas .YjP().nullable() }) };
const Person = schemas .Ikc({ name: schemas .YjP().nullable(), user: schemas .Ikc({ login: schemas .YjP() }).nullable() });
const Data = schemas .Ikc({
    number: schemas .Whr(),
    url: schemas .YjP(),
    merged: schemas .zMY(),
    baseRefName: schemas .YjP(),
    headRefOid: schemas .YjP(),
    baseRepository: schemas .Ikc({ nameWithOwner: schemas .YjP() }).nullable(),
    author: Account,
    mergeCommit: schemas .Ikc({ oid: schemas .YjP() }).nullable(),
    reviews: schemas .Ikc({
        ...Page,
        nodes: schemas .YOg(schemas .Ikc({
            author: Account,
            authorCanPushToRepository: schemas .zMY(),
            state: schemas .YjP(),
            submittedAt: schemas .YjP().nullable(),
            url: schemas .YjP(),
            commit: schemas .Ikc({ oid: schemas .YjP() }).nullable()
        }))
    }),
    commits: schemas .Ikc({
        ...Page,
        nodes: schemas .YOg(schemas .Ikc({
            commit: schemas .Ikc({ oid: schemas .YjP(), committer: Person.nullable(), authors: schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(Person) }) })
        }))
    })
});
const permission = 'pull-requests: read';
async function readPullRequestsOf(client, commit) {
    const what = 'the pull requests of the commit';
    const schema = schemas .Ikc({
        repository: schemas .Ikc({
            object: schemas .Ikc({ __typename: schemas .YjP(), associatedPullRequests: schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(Data) }).optional() }).nullable()
        })
    });
    const { object } = (await client.query({ text: ofCommitQuery, variables: { oid: commit }, what, permission }, schema)).repository;
    if (object?.associatedPullRequests === undefined) {
        throw new errors .oe('not-found', `GitHub has no commit ${commit} in this repository`, 'Push the commit first: `git push`.');
    }
    const { totalCount, nodes } = object.associatedPullRequests;
    if (nodes.length !== totalCount)
        throw (0,github_client.unreadable)(`GitHub gave ${nodes.length} of ${totalCount} pull requests of the commit`);
    const here = nodes.filter((pull) => pull.baseRepository?.nameWithOwner.toLowerCase() === (0,subject .f)({ owner: client.owner, name: client.repo }).toLowerCase());
    return Promise.all(here.map(async (pull) => complete(client, pull)));
}
async function readPullRequest(client, number) {
    return complete(client, await readPage(client, number, {}));
}
async function readPage(client, number, cursors) {
    const schema = schemas .Ikc({ repository: schemas .Ikc({ pullRequest: Data }) });
    const query = { text: oneQuery, variables: { number, ...cursors }, what: `pull request #${number}`, permission };
    return (await client.query(query, schema)).repository.pullRequest;
}
async function complete(client, first) {
    const reviews = [...first.reviews.nodes];
    const commits = [...first.commits.nodes];
    let cursors = {};
    for (let page = first; page.reviews.pageInfo.hasNextPage || page.commits.pageInfo.hasNextPage;) {
        const before = cursors;
        cursors = { reviews: page.reviews.pageInfo.endCursor ?? cursors.reviews ?? null, commits: page.commits.pageInfo.endCursor ?? cursors.commits ?? null };
        if (cursors.reviews === before.reviews && cursors.commits === before.commits)
            throw (0,github_client.unreadable)(`GitHub's lists of reviews and commits of #${first.number} do not go forward`);
        page = await readPage(client, first.number, cursors);
        if (page.reviews.nodes.length + page.commits.nodes.length === 0)
            break;
        if (page.headRefOid !== first.headRefOid)
            throw (0,github_client.unreadable)(`#${first.number} got a new head while it was read`);
        reviews.push(...page.reviews.nodes);
        commits.push(...page.commits.nodes);
    }
    const isWhole = (found, total) => found.length === total && new Set(found).size === total;
    const changed = !isWhole(reviews.map(({ url }) => url), first.reviews.totalCount) || !isWhole(commits.map(({ commit }) => commit.oid), first.commits.totalCount);
    const manyAuthors = commits.some(({ commit }) => commit.authors.nodes.length !== commit.authors.totalCount);
    if (changed || manyAuthors)
        throw (0,github_client.unreadable)(`GitHub's lists of reviews and commits of #${first.number} are incomplete or changed while they were read`);
    return {
        number: first.number,
        url: first.url,
        merged: first.merged,
        author: actor(first.author),
        baseRef: first.baseRefName,
        headSha: first.headRefOid,
        mergeSha: first.mergeCommit?.oid ?? null,
        reviews: reviews.map((review) => ({
            author: actor(review.author),
            state: review.state,
            commit: review.commit?.oid ?? null,
            submittedAt: review.submittedAt,
            canPush: review.authorCanPushToRepository,
            url: review.url
        })),
        contributors: commits.flatMap(contributorsOf)
    };
}
function actor(account) {
    return account === null ? null : { login: account.login, type: account.__typename };
}
function contributorsOf({ commit }) {
    const one = (role, person) => ({ commit: commit.oid, role, login: person.user?.login ?? null, name: person.name });
    const authors = commit.authors.nodes.map((person) => one('author', person));
    const byGitHub = commit.committer === null || (commit.committer.user === null && commit.committer.name === 'GitHub');
    return byGitHub || commit.committer === null ? authors : [...authors, one('committer', commit.committer)];
}

;// CONCATENATED MODULE: ./lib/adapters/github/records.js

const CheckRunData = (commit) => schemas .Ikc({
    head_sha: schemas .euz(commit, { error: 'is of another commit' }),
    id: schemas .Whr(),
    name: schemas .YjP(),
    status: schemas .YjP(),
    conclusion: schemas .YjP().nullish(),
    app: schemas .Ikc({ slug: schemas .YjP().nullish() }).nullish(),
    check_suite: schemas .Ikc({ id: schemas .Whr() }).nullish(),
    started_at: schemas .YjP().nullish(),
    completed_at: schemas .YjP().nullish(),
    html_url: schemas .YjP().nullish()
})
    .transform((run) => ({
    id: run.id,
    name: run.name,
    status: run.status,
    conclusion: run.conclusion ?? null,
    app: run.app?.slug ?? null,
    suite: run.check_suite?.id ?? null,
    startedAt: run.started_at ?? null,
    completedAt: run.completed_at ?? null,
    url: run.html_url ?? null
}));
const StatusData = (commit) => schemas .Ikc({
    url: schemas .YjP().endsWith(`/statuses/${commit}`, { error: 'is of another commit' }),
    id: schemas .Whr(),
    context: schemas .YjP(),
    state: schemas .YjP(),
    creator: schemas .Ikc({ login: schemas .YjP() }).nullish(),
    created_at: schemas .YjP(),
    target_url: schemas .YjP().nullish()
})
    .transform((status) => ({
    id: status.id,
    context: status.context,
    state: status.state,
    creator: status.creator?.login ?? null,
    createdAt: status.created_at,
    url: status.target_url ?? null
}));
const WorkflowRunData = (commit) => schemas .Ikc({
    head_sha: schemas .euz(commit, { error: 'is of another commit' }),
    id: schemas .Whr(),
    run_attempt: schemas .Whr().min(1).nullish(),
    path: schemas .YjP(),
    name: schemas .YjP().nullish(),
    event: schemas .YjP(),
    status: schemas .YjP().nullish(),
    conclusion: schemas .YjP().nullish(),
    check_suite_id: schemas .Whr().nullish(),
    head_repository: schemas .Ikc({ full_name: schemas .YjP() }).nullish(),
    created_at: schemas .YjP(),
    run_started_at: schemas .YjP().nullish(),
    html_url: schemas .YjP()
})
    .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt ?? 1,
    path: run.path.replace(/@[^@]*$/, ''),
    name: run.name ?? null,
    event: run.event,
    status: run.status ?? null,
    conclusion: run.conclusion ?? null,
    suite: run.check_suite_id ?? null,
    headRepository: run.head_repository?.full_name ?? null,
    createdAt: run.created_at,
    runStartedAt: run.run_started_at ?? null,
    url: run.html_url
}));
const JobData = schemas .Ikc({
    id: schemas .Whr(),
    run_id: schemas .Whr(),
    run_attempt: schemas .Whr().min(1).nullish(),
    name: schemas .YjP(),
    status: schemas .YjP(),
    runner_name: schemas .YjP().nullish()
})
    .transform((job) => ({
    id: job.id,
    runId: job.run_id,
    attempt: job.run_attempt ?? 1,
    name: job.name,
    status: job.status,
    runner: job.runner_name ?? null
}));
const ArtifactData = (run) => schemas .Ikc({
    id: schemas .Whr(),
    name: schemas .YjP(),
    size_in_bytes: schemas .Whr().min(0),
    expired: schemas .zMY(),
    digest: schemas .YjP().nullish(),
    created_at: schemas .YjP().nullish(),
    workflow_run: schemas .Ikc({ id: schemas .euz(run, { error: 'is of another workflow run' }).nullish(), head_sha: schemas .YjP().nullish() }).nullish()
})
    .transform((artifact) => ({
    id: artifact.id,
    name: artifact.name,
    size: artifact.size_in_bytes,
    expired: artifact.expired,
    digest: artifact.digest ?? null,
    createdAt: artifact.created_at ?? null,
    runId: artifact.workflow_run?.id ?? null,
    headSha: artifact.workflow_run?.head_sha ?? null
}));

;// CONCATENATED MODULE: ./lib/adapters/github/index.js







const mostSuites = 1000;
const byId = (item) => item.id;
function githubPort(client) {
    return {
        checkRuns: async (commit) => {
            const checkRuns = await allOf(client, { path: '/repos/{owner}/{repo}/commits/{ref}/check-runs', parameters: { ref: commit, filter: 'all' }, what: 'the check runs on the commit', permission: 'checks: read' }, { key: 'check_runs', item: CheckRunData(commit), id: byId });
            if (new Set(checkRuns.map(({ suite }) => suite)).size >= mostSuites)
                throw tooManySuites();
            return checkRuns;
        },
        statuses: async (commit) => allOf(client, { path: '/repos/{owner}/{repo}/commits/{ref}/statuses', parameters: { ref: commit }, what: 'the commit statuses', permission: 'statuses: read' }, { item: StatusData(commit), id: byId }),
        workflowRuns: async (commit) => allOf(client, { path: '/repos/{owner}/{repo}/actions/runs', parameters: { head_sha: commit }, what: 'the workflow runs of the commit', permission: 'actions: read' }, { key: 'workflow_runs', item: WorkflowRunData(commit), id: byId }),
        workflowJobs: async (runId) => allOf(client, { path: '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs', parameters: { run_id: runId, filter: 'all' }, what: `the jobs of workflow run ${runId}`, permission: 'actions: read' }, { key: 'jobs', item: JobData, id: byId }),
        artifacts: async (runId, name) => {
            const named = await allOf(client, { path: '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts', parameters: { run_id: runId, name }, what: `the artifacts of workflow run ${runId}`, permission: 'actions: read' }, { key: 'artifacts', item: ArtifactData(runId), id: byId });
            return named.filter((artifact) => artifact.name === name);
        },
        artifactFiles: (0,kept .L)(async (artifact) => (await Promise.all( [__webpack_require__.e(119), __webpack_require__.e(555), __webpack_require__.e(663), __webpack_require__.e(922)]).then(__webpack_require__.bind(__webpack_require__, 5922))).openArtifact(client, artifact)),
        pullRequestsOf: async (commit) => readPullRequestsOf(client, commit),
        pullRequest: async (number) => readPullRequest(client, number),
        fileAt: async (ref, path) => readFileAt(client, ref, path),
        async roleOf(login) {
            const { role_name: role } = await client.get({
                path: '/repos/{owner}/{repo}/collaborators/{username}/permission',
                parameters: { username: login },
                what: `the role of @${login} on the repository`,
                permission: 'metadata: read'
            }, schemas .Ikc({ role_name: schemas .YjP() }));
            return role;
        }
    };
}
function tooManySuites() {
    return new errors .oe('unreadable', `the commit has ${mostSuites} check suites or more, of which GitHub lists only the newest ${mostSuites}`, 'Release a commit of its own: an empty commit on top (`git commit --allow-empty`) starts with none. A scheduled workflow that runs on one commit for months makes so many.');
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
