export const id = 667;
export const ids = [667,563];
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

  4667:
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
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
;// CONCATENATED MODULE: ./lib/adapters/github/body.js

const queryOf = (field) => `query Body($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { about: ${field}(number: $number) { body url createdAt lastEditedAt } }
}`;
const Data = schemas .Ikc({
    repository: schemas .Ikc({ about: schemas .Ikc({ body: schemas .YjP(), url: schemas .YjP(), createdAt: iso .w$(), lastEditedAt: iso .w$().nullable() }) })
});
async function readBody(client, what, number) {
    const isIssue = what === 'issue';
    const query = {
        text: queryOf(isIssue ? 'issue' : 'pullRequest'),
        variables: { number },
        what: `the text of ${isIssue ? 'issue' : 'pull request'} #${number}`,
        permission: isIssue ? 'issues: read' : 'pull-requests: read'
    };
    const { body, url, createdAt, lastEditedAt } = (await client.query(query, Data)).repository.about;
    return { text: body, url, createdAt, editedAt: lastEditedAt };
}

// EXTERNAL MODULE: ./lib/adapters/github/client.js
var github_client = __webpack_require__(2563);
;// CONCATENATED MODULE: ./lib/adapters/github/comments.js


const comments_text = `query PullRequestComments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        totalCount pageInfo { hasNextPage endCursor }
        nodes { author { login __typename } body lastEditedAt includesCreatedEdit isMinimized url }
      }
    }
  }
}`;
const Comment = schemas .Ikc({
    author: schemas .Ikc({ login: schemas .YjP(), __typename: schemas .YjP() }).nullable(),
    body: schemas .YjP(),
    lastEditedAt: schemas .YjP().nullable(),
    includesCreatedEdit: schemas .zMY(),
    isMinimized: schemas .zMY(),
    url: schemas .YjP()
})
    .transform(({ author, body, lastEditedAt, includesCreatedEdit, isMinimized, url }) => ({
    author: author === null ? null : { login: author.login, type: author.__typename },
    body,
    edited: lastEditedAt !== null || includesCreatedEdit,
    minimized: isMinimized,
    url
}));
const Page = schemas .Ikc({
    totalCount: schemas .Whr().min(0),
    pageInfo: schemas .Ikc({ hasNextPage: schemas .zMY(), endCursor: schemas .YjP().nullable() }),
    nodes: schemas .YOg(Comment)
});
const comments_Data = schemas .Ikc({ repository: schemas .Ikc({ pullRequest: schemas .Ikc({ comments: Page }) }) });
const mostPages = 100;
async function readComments(client, number) {
    const what = `the comments on pull request #${number}`;
    const comments = [];
    let after = null;
    for (let pages = 0; pages < mostPages; pages++) {
        const query = { text: comments_text, variables: { number, after }, what, permission: 'pull-requests: read' };
        const page = (await client.query(query, comments_Data)).repository.pullRequest.comments;
        comments.push(...page.nodes);
        if (!page.pageInfo.hasNextPage)
            return wholeList(comments, page.totalCount, what);
        if (page.pageInfo.endCursor === null || page.pageInfo.endCursor === after)
            break;
        after = page.pageInfo.endCursor;
    }
    throw (0,github_client.unreadable)(`GitHub's list of ${what} does not end`);
}
function wholeList(comments, total, what) {
    const distinct = new Set(comments.map(({ url }) => url)).size;
    if (distinct === comments.length && distinct === total)
        return comments;
    throw (0,github_client.unreadable)(`GitHub's list of ${what} is incomplete or changed while it was read: ${distinct} different ones of ${total}`);
}

;// CONCATENATED MODULE: ./lib/adapters/github/git-actor.js

const GitActorData = schemas .Ikc({
    name: schemas .YjP().nullable(),
    email: schemas .YjP().nullish(),
    user: schemas .Ikc({ login: schemas .YjP() }).nullable()
});
const botAddress = /^(?:\d+\+)?([^@+\s]+\[bot\])@users\.noreply\./i;
function personOf({ name, email, user }) {
    return { login: user?.login ?? botAddress.exec(email ?? '')?.[1] ?? null, name };
}
function committerOf(committer) {
    if (committer === null || (committer.user === null && committer.name === 'GitHub'))
        return null;
    return personOf(committer);
}
const SignatureData = schemas .Ikc({ isValid: schemas .zMY(), wasSignedByGitHub: schemas .zMY() }).nullable();
function isByGitHub(signature) {
    return signature !== null && signature.isValid && signature.wasSignedByGitHub;
}

;// CONCATENATED MODULE: ./lib/adapters/github/contributors.js




const contributors_text = `query CommitContributors($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      __typename
      ... on Commit {
        oid
        committer { name email user { login } }
        authors(first: 100) { totalCount nodes { name email user { login } } }
      }
    }
  }
}`;
const Written = schemas .Ikc({
    __typename: schemas .euz('Commit'),
    oid: schemas .YjP(),
    committer: GitActorData.nullable(),
    authors: schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(GitActorData) })
});
const contributors_Data = schemas .Ikc({ repository: schemas .Ikc({ object: Written.nullable() }) });
async function readContributors(client, oid) {
    const query = { text: contributors_text, variables: { oid }, what: `who wrote the commit ${oid}`, permission: 'contents: read' };
    const { object } = (await client.query(query, contributors_Data)).repository;
    if (object === null) {
        throw new errors .oe('not-found', `GitHub has no commit ${oid} in this repository`, 'Push the commit first: `git push`.');
    }
    const { totalCount, nodes } = object.authors;
    if (nodes.length !== totalCount || totalCount === 0)
        throw (0,github_client.unreadable)(`GitHub gave ${nodes.length} of ${totalCount} authors of ${oid}`);
    const one = (role, person) => ({ commit: object.oid, role, ...person });
    const committer = committerOf(object.committer);
    return [
        ...nodes.map((author) => one('author', personOf(author))),
        ...(committer === null ? [] : [one('committer', committer)])
    ];
}

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

// EXTERNAL MODULE: ./lib/core/subject.js
var subject = __webpack_require__(6143);
;// CONCATENATED MODULE: ./lib/adapters/github/walk.js


function createWalk(base, head) {
    const read = new Map();
    const released = new Set([base]);
    const reached = (oid) => {
        const stack = [oid];
        for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
            released.add(next);
            for (const parent of read.get(next)?.parents ?? [])
                if (!released.has(parent.oid))
                    stack.push(parent.oid);
        }
    };
    const commits = () => [...read.values()].filter(({ oid }) => !released.has(oid));
    const beginnings = () => {
        const parents = commits().flatMap((commit) => commit.parents.map(({ oid }) => oid));
        return [...new Set(parents)].filter((oid) => !read.has(oid) && !released.has(oid));
    };
    return {
        commits,
        beginnings,
        reached,
        size: () => commits().length,
        isComplete: (amount) => read.has(head) && beginnings().length === 0 && commits().length === amount,
        add(next) {
            if (read.size === 0 && next[0]?.oid !== head)
                throw (0,github_client.unreadable)(`GitHub's history of ${(0,subject .F)(head)} does not begin with it`);
            for (const commit of next) {
                if (read.has(commit.oid))
                    throw (0,github_client.unreadable)(`GitHub's history of ${(0,subject .F)(head)} has ${(0,subject .F)(commit.oid)} twice`);
                read.set(commit.oid, commit);
                if (released.has(commit.oid))
                    reached(commit.oid);
            }
        }
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/history.js






const mostCommits = 5000;
const mostExtraPages = 30;
const fewBeginnings = 5;
const manyBeginnings = 50;
const pagesBeforeMany = 3;
const pullRequestRef = 'number url merged baseRefName baseRepository { nameWithOwner }';
const HistoryQuery = `query History($owner: String!, $name: String!, $head: GitObjectID!, $after: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $head) {
      __typename
      ... on Commit {
        history(first: 100, after: $after) {
          pageInfo { hasNextPage endCursor }
          nodes {
            oid messageHeadline committedDate url
            parents(first: 100) { totalCount nodes { oid } }
            authors(first: 100) { totalCount nodes { name email user { login } } }
            committer { name email user { login } }
            signature { isValid wasSignedByGitHub }
            associatedPullRequests(first: 10) { totalCount nodes { ${pullRequestRef} } }
          }
        }
      }
    }
  }
}`;
const AssociatedQuery = `query PullRequestsBeside($owner: String!, $name: String!, $oid: GitObjectID!) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) { __typename ... on Commit { associatedPullRequests(first: 100) { totalCount nodes { ${pullRequestRef} } } } }
  }
}`;
function whole(item) {
    return schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(item) })
        .refine(({ totalCount, nodes }) => totalCount === nodes.length, { error: 'is not all there' })
        .transform(({ nodes }) => nodes);
}
const AssociatedData = schemas .Ikc({ number: schemas .Whr(), url: schemas .YjP(), merged: schemas .zMY(), baseRefName: schemas .YjP(), baseRepository: schemas .Ikc({ nameWithOwner: schemas .YjP() }).nullable() });
const CommitData = schemas .Ikc({
    oid: schemas .YjP(),
    messageHeadline: schemas .YjP(),
    committedDate: schemas .YjP(),
    url: schemas .YjP(),
    parents: whole(schemas .Ikc({ oid: schemas .YjP() })),
    authors: whole(GitActorData),
    committer: GitActorData.nullable(),
    signature: SignatureData,
    associatedPullRequests: schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(AssociatedData) })
});
const HistoryData = schemas .Ikc({ pageInfo: schemas .Ikc({ hasNextPage: schemas .zMY(), endCursor: schemas .YjP().nullable() }), nodes: schemas .YOg(CommitData) });
const permission = 'contents: read';
async function readCommitsBetween(client, base, head) {
    const { relation, ahead } = await compare(client, base, head);
    if (relation !== 'ahead')
        return { relation, commits: [] };
    if (ahead > mostCommits)
        throw tooMany(base, head, `are ${ahead} commits`);
    const walk = createWalk(base, head);
    const asked = new Set();
    const mostPages = Math.ceil(ahead / 100) + mostExtraPages;
    let after = null;
    for (let page = 1; !walk.isComplete(ahead); page++) {
        if (page > mostPages)
            throw tooMany(base, head, `are branches that began more than ${mostExtraPages * 100} commits before`);
        const { nodes, pageInfo } = await readPage(client, head, after);
        walk.add(nodes);
        const missing = walk.beginnings().filter((oid) => !asked.has(oid));
        const most = page >= Math.ceil(ahead / 100) + pagesBeforeMany ? manyBeginnings : fewBeginnings;
        if (walk.size() >= ahead && missing.length <= most) {
            for (const oid of missing) {
                asked.add(oid);
                const { relation: reached } = await compare(client, base, oid);
                if (reached === 'behind' || reached === 'identical')
                    walk.reached(oid);
            }
        }
        if (walk.isComplete(ahead))
            break;
        if (!pageInfo.hasNextPage || pageInfo.endCursor === null || pageInfo.endCursor === after) {
            throw (0,github_client.unreadable)(`GitHub counts ${ahead} commits between ${(0,subject .F)(base)} and ${(0,subject .F)(head)}, but its history has ${walk.size()}`);
        }
        after = pageInfo.endCursor;
    }
    return { relation, commits: await Promise.all(walk.commits().map(async (commit) => rangeCommit(client, commit))) };
}
const Relation = schemas .k5n(['ahead', 'identical', 'behind', 'diverged']);
async function compare(client, base, head) {
    const ask = {
        path: '/repos/{owner}/{repo}/compare/{basehead}',
        parameters: { basehead: `${base}...${head}`, per_page: 1 },
        what: `how ${head} relates to ${base}`,
        permission
    };
    const found = await client.find(ask, schemas .Ikc({ status: Relation, ahead_by: schemas .Whr().min(0), behind_by: schemas .Whr().min(0), total_commits: schemas .Whr().min(0) }));
    if (found === undefined)
        return { relation: 'unrelated', ahead: 0 };
    const { status, ahead_by: ahead, behind_by: behind, total_commits: total } = found;
    const expected = ahead > 0 ? (behind > 0 ? 'diverged' : 'ahead') : behind > 0 ? 'behind' : 'identical';
    if (status !== expected || total !== ahead)
        throw (0,github_client.unreadable)(`GitHub's comparison of ${(0,subject .F)(base)} and ${(0,subject .F)(head)} contradicts itself (${status}, ${ahead} ahead, ${behind} behind, ${total} in all)`);
    return { relation: status, ahead };
}
async function readPage(client, head, after) {
    const schema = schemas .Ikc({ repository: schemas .Ikc({ object: schemas .Ikc({ __typename: schemas .euz('Commit'), history: HistoryData }) }) });
    const query = { text: HistoryQuery, variables: { head, after }, what: `the history of ${head}`, permission };
    return (await client.query(query, schema)).repository.object.history;
}
async function rangeCommit(client, commit) {
    return {
        oid: commit.oid,
        parents: commit.parents.map(({ oid }) => oid),
        subject: commit.messageHeadline,
        date: commit.committedDate,
        url: commit.url,
        authors: commit.authors.map(personOf),
        committer: committerOf(commit.committer),
        byGitHub: isByGitHub(commit.signature),
        pullRequests: await associated(client, commit)
    };
}
async function associated(client, { oid, associatedPullRequests: { totalCount, nodes } }) {
    const all = nodes.length === totalCount ? nodes : await readAssociated(client, oid);
    const here = (0,subject .f)({ owner: client.owner, name: client.repo }).toLowerCase();
    return all.flatMap(({ number, url, merged, baseRefName, baseRepository }) => baseRepository?.nameWithOwner.toLowerCase() === here ? [{ number, url, merged, baseRef: baseRefName }] : []);
}
async function readAssociated(client, oid) {
    const schema = schemas .Ikc({ repository: schemas .Ikc({ object: schemas .Ikc({ associatedPullRequests: whole(AssociatedData) }) }) });
    const query = { text: AssociatedQuery, variables: { oid }, what: `the pull requests of ${oid}`, permission: 'pull-requests: read' };
    return (await client.query(query, schema)).repository.object.associatedPullRequests;
}
function tooMany(base, head, why) {
    return new errors .oe('unreadable', `between ${(0,subject .F)(base)} and ${(0,subject .F)(head)} there ${why}, which is more than the gate reads`, `Name a later commit under \`since\`, up to which the changes have been judged; at most ${mostCommits} commits are read at once.`);
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(8532);
;// CONCATENATED MODULE: ./lib/adapters/github/pages.js


const perPage = 100;
const attempts = 3;
const pages_mostPages = 100;
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
    for (let page = 1; page <= pages_mostPages; page++) {
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
    throw (0,github_client.unreadable)(`GitHub's list of ${ask.what} does not end after ${pages_mostPages} pages`);
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

;// CONCATENATED MODULE: ./lib/adapters/github/paths-of-commit.js



const mostFiles = 3000;
const paths_of_commit_perPage = 100;
const paths_of_commit_FileData = schemas .Ikc({ filename: schemas .YjP().min(1), previous_filename: schemas .YjP().min(1).nullish() });
async function readPathsOfCommit(client, commit) {
    const schema = schemas .Ikc({ sha: schemas .euz(commit, { error: 'is of another commit' }), files: schemas .YOg(paths_of_commit_FileData) });
    const files = [];
    for (let page = 1;; page++) {
        const ask = { path: '/repos/{owner}/{repo}/commits/{ref}', parameters: { ref: commit, per_page: paths_of_commit_perPage, page }, what: `the files of ${commit}`, permission: 'contents: read' };
        const { content, next } = await client.page(ask, schema);
        if (next && content.files.length < paths_of_commit_perPage)
            throw (0,github_client.unreadable)(`GitHub gave ${content.files.length} files of ${commit} on page ${page}, and says that more follow`);
        files.push(...content.files);
        if (files.length >= mostFiles)
            throw paths_of_commit_tooMany(commit);
        if (!next && content.files.length < paths_of_commit_perPage)
            break;
    }
    const paths = files.flatMap(({ filename, previous_filename: previous }) => (previous == null ? [filename] : [filename, previous]));
    if (new Set(files.map(({ filename }) => filename)).size !== files.length)
        throw (0,github_client.unreadable)(`GitHub's list of the files of ${commit} changed while it was read`);
    return [...new Set(paths)];
}
function paths_of_commit_tooMany(commit) {
    return new errors .oe('unreadable', `the commit ${commit} changes ${mostFiles} files or more, of which GitHub lists only so many`, 'Have it reviewed instead of excepting it by its paths.');
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-requests.js





const pullRequestFields = (most) => `
  number url merged baseRefName headRefOid
  baseRepository { nameWithOwner }
  author { login __typename }
  mergeCommit { oid }
  reviews(first: ${most}, after: $reviews) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { author { login __typename } authorCanPushToRepository state submittedAt url commit { oid } }
  }
  commits(first: ${most}, after: $commits) {
    totalCount pageInfo { hasNextPage endCursor }
    nodes { commit { oid committer { name email user { login } } authors(first: 20) { totalCount nodes { name email user { login } } } signature { isValid wasSignedByGitHub } } }
  }`;
const ofCommitQuery = `query PullRequestsOfCommit($owner: String!, $name: String!, $oid: GitObjectID!, $reviews: String, $commits: String) {
  repository(owner: $owner, name: $name) {
    object(oid: $oid) {
      __typename
      ... on Commit { associatedPullRequests(first: 10) { totalCount nodes { ${pullRequestFields(100)} } } }
    }
  }
}`;
const oneQuery = `query PullRequest($owner: String!, $name: String!, $number: Int!, $reviews: String, $commits: String) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { ${pullRequestFields(100)} } }
}`;
const Account = schemas .Ikc({ login: schemas .YjP(), __typename: schemas .YjP() }).nullable();
const pull_requests_Page = { totalCount: schemas .Whr(), pageInfo: schemas .Ikc({ hasNextPage: schemas .zMY(), endCursor: schemas .YjP().nullable() }) };
const PullRequestData = schemas .Ikc({
    number: schemas .Whr(),
    url: schemas .YjP(),
    merged: schemas .zMY(),
    baseRefName: schemas .YjP(),
    headRefOid: schemas .YjP(),
    baseRepository: schemas .Ikc({ nameWithOwner: schemas .YjP() }).nullable(),
    author: Account,
    mergeCommit: schemas .Ikc({ oid: schemas .YjP() }).nullable(),
    reviews: schemas .Ikc({
        ...pull_requests_Page,
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
        ...pull_requests_Page,
        nodes: schemas .YOg(schemas .Ikc({
            commit: schemas .Ikc({ oid: schemas .YjP(), committer: GitActorData.nullable(), authors: schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(GitActorData) }), signature: SignatureData })
        }))
    })
});
const pull_requests_permission = 'pull-requests: read';
async function readPullRequestsOf(client, commit) {
    const what = 'the pull requests of the commit';
    const schema = schemas .Ikc({
        repository: schemas .Ikc({
            object: schemas .Ikc({ __typename: schemas .YjP(), associatedPullRequests: schemas .Ikc({ totalCount: schemas .Whr(), nodes: schemas .YOg(PullRequestData) }).optional() }).nullable()
        })
    });
    const { object } = (await client.query({ text: ofCommitQuery, variables: { oid: commit }, what, permission: pull_requests_permission }, schema)).repository;
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
    return complete(client, await pull_requests_readPage(client, number, {}));
}
async function pull_requests_readPage(client, number, cursors) {
    const schema = schemas .Ikc({ repository: schemas .Ikc({ pullRequest: PullRequestData }) });
    const query = { text: oneQuery, variables: { number, ...cursors }, what: `pull request #${number}`, permission: pull_requests_permission };
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
        page = await pull_requests_readPage(client, first.number, cursors);
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
    const one = (role, person) => ({ commit: commit.oid, role, ...person, byGitHub: isByGitHub(commit.signature) });
    const committer = committerOf(commit.committer);
    return [...commit.authors.nodes.map((person) => one('author', personOf(person))), ...(committer === null ? [] : [one('committer', committer)])];
}

;// CONCATENATED MODULE: ./lib/adapters/github/many-pull-requests.js




const perList = 20;
const mostAtOnce = 250;
const fewAtOnce = 50;
const fewest = 10;
const most = 5000;
async function readPullRequests(client, numbers) {
    const wanted = [...new Set(numbers)];
    if (wanted.length > most) {
        const remedy = 'Judge fewer commits at once: name a later one under `since`.';
        throw new errors .oe('unreadable', `${wanted.length} pull requests are more than the ${most} that are read`, remedy);
    }
    const size = Math.min(mostAtOnce, Math.max(fewAtOnce, Math.ceil(wanted.length / 2)));
    const found = [];
    for (let start = 0; start < wanted.length; start += size)
        found.push(...(await readBatch(client, wanted.slice(start, start + size))));
    return found;
}
async function readBatch(client, numbers) {
    const data = await ask(client, numbers).catch((error) => {
        const mayBeTooMuch = error instanceof errors .oe && error.code === 'unreadable' && error.transient;
        if (!mayBeTooMuch || numbers.length < 2 * fewest)
            throw error;
        return undefined;
    });
    if (data === undefined) {
        const half = Math.ceil(numbers.length / 2);
        return [...(await readBatch(client, numbers.slice(0, half))), ...(await readBatch(client, numbers.slice(half)))];
    }
    const found = [];
    for (const number of numbers) {
        const pull = data[`p${number}`];
        if (pull?.number !== number)
            throw (0,github_client.unreadable)(`GitHub gave no pull request #${number}, though it was asked for it`);
        found.push(await complete(client, pull));
    }
    return found;
}
async function ask(client, numbers) {
    const text = `query PullRequests($owner: String!, $name: String!, $reviews: String, $commits: String) {
    repository(owner: $owner, name: $name) {
      ${numbers.map((number) => `p${number}: pullRequest(number: ${number}) { ...Fields }`).join('\n')}
    }
  }
  fragment Fields on PullRequest {${pullRequestFields(perList)}}`;
    const query = { text, variables: {}, what: `${numbers.length} pull requests`, permission: 'pull-requests: read' };
    return (await client.query(query, schemas .Ikc({ repository: schemas .g1P(schemas .YjP(), PullRequestData) }))).repository;
}

;// CONCATENATED MODULE: ./lib/adapters/github/pull-request-paths.js




const pull_request_paths_mostFiles = 3000;
const pull_request_paths_permission = 'pull-requests: read';
const Sides = schemas .Ikc({
    head: schemas .Ikc({ sha: schemas .YjP(), ref: schemas .YjP(), repo: schemas .Ikc({ full_name: schemas .YjP() }).nullable() }),
    base: schemas .Ikc({ sha: schemas .YjP() }),
    changed_files: schemas .Whr().min(0)
})
    .transform(({ head, base, changed_files: changedFiles }) => ({
    headSha: head.sha,
    headRef: head.ref,
    headRepository: head.repo?.full_name ?? null,
    baseSha: base.sha,
    changedFiles
}));
async function readSides(client, number) {
    const ask = {
        path: '/repos/{owner}/{repo}/pulls/{pull_number}',
        parameters: { pull_number: number },
        what: `pull request #${number}`,
        permission: pull_request_paths_permission
    };
    return client.get(ask, Sides);
}
const ChangedFile = schemas .Ikc({
    filename: schemas .YjP().min(1),
    status: schemas .YjP(),
    previous_filename: schemas .YjP().optional()
});
async function readPathsOf(client, number, changedFiles) {
    if (changedFiles > pull_request_paths_mostFiles)
        throw pull_request_paths_tooMany(number, changedFiles);
    const what = `the files of pull request #${number}`;
    const ask = {
        path: '/repos/{owner}/{repo}/pulls/{pull_number}/files',
        parameters: { pull_number: number },
        what,
        permission: pull_request_paths_permission
    };
    const files = await allOf(client, ask, { item: ChangedFile, id: (file) => file.filename });
    if (files.length !== changedFiles) {
        throw (0,github_client.unreadable)(`GitHub lists ${files.length} changed files of #${number}, and says that there are ${changedFiles}`);
    }
    const paths = files.flatMap(({ filename, status, previous_filename: previous }) => previous === undefined || status === 'copied' ? [filename] : [filename, previous]);
    return [...new Set(paths)];
}
function pull_request_paths_tooMany(number, amount) {
    return new errors .oe('unreadable', `#${number} changes ${amount} files, of which GitHub lists only ${pull_request_paths_mostFiles}: who owns the rest cannot be told`, 'Split the pull request, or name the people who have to approve it (`from:` a group) in place of `codeowners`.');
}

;// CONCATENATED MODULE: ./lib/adapters/github/pushers.js


const Activities = schemas .YOg(schemas .Ikc({
    ref: schemas .YjP(),
    after: schemas .YjP(),
    activity_type: schemas .YjP(),
    actor: schemas .Ikc({ login: schemas .YjP() }).nullable()
}));
async function readPushers(client, repository, ref, commit) {
    const [owner = '', repo = ''] = repository.split('/');
    const what = `who pushed to ${ref} of ${repository}`;
    const ask = {
        path: '/repos/{owner}/{repo}/activity',
        parameters: { owner, repo, ref, per_page: 100 },
        what,
        permission: 'contents: read'
    };
    const activities = await client.get(ask, Activities);
    const pushes = activities.filter((activity) => activity.ref === ref && activity.after === commit);
    const pushers = pushes.flatMap(({ actor }) => (actor === null ? [] : [actor.login]));
    if (pushers.length > 0 && pushers.length === pushes.length)
        return [...new Set(pushers)];
    const seen = pushes.length === 0
        ? `the newest ${activities.length} pushes to ${ref} of ${repository} have none of ${commit}`
        : `GitHub no longer names who pushed ${commit} to ${ref} of ${repository}`;
    throw new errors .oe('not-found', `who pushed it cannot be told: ${seen}`, 'Push a new commit to the pull request and have that approved, or leave `pusher` out of `not`.');
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

;// CONCATENATED MODULE: ./lib/adapters/github/run-approvals.js

const Approvals = schemas .YOg(schemas .Ikc({
    state: schemas .YjP(),
    user: schemas .Ikc({ login: schemas .YjP(), type: schemas .YjP() }).nullable(),
    environments: schemas .YOg(schemas .Ikc({ name: schemas .YjP().optional() }))
})
    .transform(({ state, user, environments }) => ({
    user: user === null || isGhost(user) ? null : { login: user.login, type: user.type },
    state,
    environments: environments.flatMap(({ name }) => name ?? [])
})));
async function readRunApprovals(client, runId) {
    const ask = {
        path: '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
        parameters: { run_id: runId },
        what: `the environment approvals of workflow run ${runId}`,
        permission: 'actions: read'
    };
    return client.get(ask, Approvals);
}
function isGhost({ login }) {
    return login.toLowerCase() === 'ghost';
}

;// CONCATENATED MODULE: ./lib/adapters/github/teams.js



const Member = schemas .Ikc({ login: schemas .YjP().min(1) });
const tokens = 'Pass `team-token`: a classic token with the scope `read:org`, a fine-grained token or a GitHub App token with the organization permission Members: read. The workflow token (`github.token`) cannot read teams.';
const instead = 'Or do without teams: list the logins under `users:`, or let every role approve an environment of its own (`sources: [environment]`).';
async function readMembers(client, team) {
    if (client === undefined) {
        throw new errors .oe('permission-denied', `who is in the team ${team} was not asked: there is no token that may`, `${tokens} ${instead}`);
    }
    const [org = '', slug = ''] = team.split('/');
    const ask = {
        path: '/orgs/{org}/teams/{team_slug}/members',
        parameters: { org, team_slug: slug },
        what: `the members of the team ${team}`,
        permission: 'members: read'
    };
    const members = await allOf(client, ask, { item: Member, id: ({ login }) => login }).catch((error) => {
        throw explained(error, team);
    });
    return members.map(({ login }) => login);
}
function explained(error, team) {
    if (!(error instanceof errors .oe))
        return error;
    const options = { cause: error, transient: error.transient, retryAfter: error.retryAfter };
    if (error.code === 'permission-denied')
        return new errors .oe(error.code, `\`team-token\` may not read the members of the team ${team}: ${error.message}`, `${tokens} ${instead}`, options);
    if (error.code !== 'not-found')
        return error;
    const remedy = `Correct its name in the policy (org/team, the team as in its address on GitHub), or give \`team-token\` the right to see it. ${tokens}`;
    return new errors .oe(error.code, `there is no team ${team}, or \`team-token\` may not see it (404)`, remedy, options);
}

;// CONCATENATED MODULE: ./lib/adapters/github/index.js

















const mostSuites = 1000;
const byId = (item) => item.id;
function githubPort(client, teams) {
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
        artifactFiles: (0,kept .L)(async (artifact) => (await Promise.all( [__webpack_require__.e(124), __webpack_require__.e(555), __webpack_require__.e(663), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 5922))).openArtifact(client, artifact)),
        pullRequestsOf: async (commit) => readPullRequestsOf(client, commit),
        pullRequest: async (number) => readPullRequest(client, number),
        pullRequests: async (numbers) => readPullRequests(client, numbers),
        commitsBetween: (0,kept .L)(async (base, head) => readCommitsBetween(client, base, head)),
        pathsOfCommit: (0,kept .L)(async (commit) => readPathsOfCommit(client, commit)),
        pullRequestSides: async (number) => readSides(client, number),
        pathsOf: async (number, changedFiles) => readPathsOf(client, number, changedFiles),
        commentsOn: async (number) => readComments(client, number),
        bodyOf: async (what, number) => readBody(client, what, number),
        pushersOf: async (repository, ref, commit) => readPushers(client, repository, ref, commit),
        contributorsOf: async (commit) => readContributors(client, commit),
        membersOf: async (team) => readMembers(teams, team),
        runApprovals: async (runId) => readRunApprovals(client, runId),
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
