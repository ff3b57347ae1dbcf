export const id = 659;
export const ids = [659];
export const modules = {

  1642:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    m: () => (  systemClock)
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);

const systemClock = {
    now: () => new Date(),
    monotonic: () => performance.now(),
    async sleep(milliseconds, signal) {
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, undefined, { signal }).catch((error) => {
            if (!signal.aborted)
                throw error;
        });
    }
};


  }),

  6079:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    T: () => (  diskFiles)
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3828);
  var _said_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8319);
  var _paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2416);
  var _wanted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8141);







const mostVisited = 200_000;
const chunk = 256 * 1024;
function diskFiles(directory, most = mostVisited) {
    return {
        find: async (globs) => find(directory, globs, most),
        open: (path) => ({ [Symbol.asyncIterator]: () => read(directory, path) })
    };
}
async function find(directory, globs, most) {
    const { matches, plain, roots } = (0,_wanted_js__WEBPACK_IMPORTED_MODULE_4__  .f)(globs);
    const found = new Map();
    for (const path of plain) {
        const stats = await lookAt(directory, path);
        if (stats?.isFile() === true && matches(path))
            found.set(path, { path, size: Number(stats.size) });
    }
    let left = most;
    for (const [root, levels] of roots) {
        const stats = await lookAt(directory, root);
        const folders = stats?.isDirectory() !== true || root.split('/').includes('.git') ? [] : [{ path: root, level: 1 }];
        for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
            const entries = await list(directory, folder.path, left);
            left -= entries.length;
            if (left < 0)
                throw tooMany(most);
            for (const { name, isFile, isDirectory, isLink } of entries) {
                const path = folder.path === '' ? name : `${folder.path}/${name}`;
                if (isDirectory && name !== '.git' && folder.level < levels)
                    folders.push({ path, level: folder.level + 1 });
                if (!isFile && !isDirectory && matches(path))
                    throw isLink ? linkAt(path) : notAFile(path, 'it is no regular file');
                if (isFile && matches(path))
                    found.set(path, { path, size: await sizeOf(directory, path) });
            }
        }
    }
    return [...found.values()].toSorted(_paths_js__WEBPACK_IMPORTED_MODULE_5__  .f);
}
async function sizeOf(directory, path) {
    const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path)).catch(failed(path));
    if (!stats.isFile())
        throw changed(path);
    return stats.size;
}
async function list(directory, path, most) {
    const entries = [];
    try {
        for await (const entry of await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.opendir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), { bufferSize: 256 })) {
            entries.push({ name: entry.name, isFile: entry.isFile(), isDirectory: entry.isDirectory(), isLink: entry.isSymbolicLink() });
            if (entries.length > most)
                break;
        }
    }
    catch (error) {
        failed(path)(error);
    }
    return entries;
}
async function lookAt(directory, path) {
    const segments = path === '' ? [] : path.split('/');
    for (let length = 0;; length++) {
        const part = segments.slice(0, length).join('/');
        const look = length === 0 ? (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(directory, { bigint: true }) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, part), { bigint: true });
        const stats = await look.catch((error) => (isMissing(error) ? undefined : failed(part)(error)));
        if (stats?.isSymbolicLink() === true)
            throw linkAt(part);
        if (stats === undefined || length === segments.length)
            return stats;
    }
}
async function* read(directory, path) {
    const handle = await openRegular(directory, path);
    try {
        const before = await handle.stat({ bigint: true });
        const size = Number(before.size);
        let total = 0;
        for (let ended = false; !ended;) {
            const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(Math.min(chunk, size - total + 1)));
            ended = bytesRead === 0;
            total += bytesRead;
            if (total > size)
                throw changed(path);
            if (!ended)
                yield buffer.subarray(0, bytesRead);
        }
        const after = await handle.stat({ bigint: true });
        if (total !== size || after.size !== before.size || after.mtimeNs !== before.mtimeNs)
            throw changed(path);
    }
    catch (error) {
        failed(path)(error);
    }
    finally {
        await handle.close();
    }
}
async function openRegular(directory, path) {
    if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_5__  .Y)(path) || (process.platform === 'win32' && /[\\:]/.test(path)))
        throw notAFile(path, 'it does not lie below the working directory');
    const stats = await lookAt(directory, path);
    if (stats === undefined)
        throw notAFile(path, 'it does not exist');
    if (!stats.isFile())
        throw notAFile(path, stats.isDirectory() ? 'it is a folder' : 'it is no regular file');
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path), node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0)).catch(failed(path));
    const opened = await handle.stat();
    if (opened.isFile())
        return handle;
    await handle.close();
    throw changed(path);
}
function failed(path) {
    return (error) => {
        const code = (0,_said_js__WEBPACK_IMPORTED_MODULE_6__  .a)(error, 'code');
        if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .oe || code === '')
            throw error;
        if (isMissing(error))
            throw changed(path);
        const remedy = /^(?:EACCES|EPERM)$/.test(code)
            ? 'Let the user that the gate runs as read it, or narrow the globs so that they do not lead there.'
            : 'Look at the disk, or narrow the globs so that they do not lead there.';
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .oe('unreadable', `${path === '' ? 'the working directory' : path} cannot be read (${code})`, remedy, { cause: error });
    };
}
function isMissing(error) {
    return ['ENOENT', 'ENOTDIR'].includes((0,_said_js__WEBPACK_IMPORTED_MODULE_6__  .a)(error, 'code'));
}
function changed(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .oe('unreadable', `${path} changed while it was read`, 'Let the step that writes it end before the gate begins.', { transient: true });
}
function linkAt(path) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .oe('unreadable', `${path} is a symbolic link, which the gate does not follow`, 'Name the folder or file that it leads to, or copy it into the working directory.');
}
function notAFile(path, why) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .oe('unreadable', `"${path}" cannot be read as a file: ${why}`, 'Name a regular file below the working directory.');
}
function tooMany(most) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_3__  .oe('unreadable', `the globs lead through more than ${most.toLocaleString('en')} files and folders`, 'Begin every glob with the folder that the reports lie in, such as `build/reports/**/*.xml`.');
}


  }),

  2416:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    Y: () => (  isBelow),
    f: () => (  byPath)
  });
function isBelow(path) {
    return !path.includes('\0') && path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
function byPath(a, b) {
    if (a.path === b.path)
        return 0;
    return a.path < b.path ? -1 : 1;
}


  }),

  8141:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    f: () => (  wantedBy)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);
  var _core_globs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
  var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2416);



function wantedBy(globs) {
    const problem = globs.map(problemOf).find((text) => text !== undefined);
    if (problem !== undefined)
        throw refused(problem);
    const plain = [];
    const roots = new Map();
    for (const glob of globs.map(withoutDot)) {
        const segments = glob.split('/');
        const fixed = segments.findIndex((segment) => /[\\*?[\]{}()!+@|]/.test(segment));
        if (fixed === -1) {
            plain.push(glob);
            continue;
        }
        const root = segments.slice(0, fixed).join('/');
        const levels = /^[^\\[{(]*$/.test(glob) && !glob.includes('**') ? segments.length - fixed : Infinity;
        roots.set(root, Math.max(levels, roots.get(root) ?? 0));
    }
    const matches = compile(globs);
    return { matches: (path) => matches(path) && !path.split('/').includes('.git'), plain, roots: withoutCovered(roots) };
}
function compile(globs) {
    try {
        return (0,_core_globs_js__WEBPACK_IMPORTED_MODULE_1__  .K)(globs);
    }
    catch (error) {
        throw refused(`a glob names no files: ${error instanceof Error ? error.message : String(error)}`);
    }
}
function refused(problem) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', problem, 'Correct the globs in the policy.');
}
function problemOf(glob) {
    const issue = _core_globs_js__WEBPACK_IMPORTED_MODULE_1__  .f.safeParse(glob).error?.issues[0]?.message;
    const why = issue ?? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__  .Y)(withoutDot(glob)) ? undefined : 'write it without empty parts and without "."');
    return why === undefined ? undefined : `"${glob}" names no files: ${why}`;
}
function withoutDot(glob) {
    return glob.replace(/^(?:\.\/)+/, '');
}
function withoutCovered(roots) {
    const deep = [...roots].filter(([, levels]) => levels === Infinity).map(([root]) => (root === '' ? '' : `${root}/`));
    return new Map([...roots].filter(([root]) => !deep.some((around) => `${root}/` !== around && root !== around && root.startsWith(around))));
}


  }),

  8319:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    a: () => (  said)
  });
function said(error, what) {
    const value = typeof error === 'object' && error !== null ? Reflect.get(error, what) : undefined;
    return typeof value === 'string' ? value : '';
}


  }),

  6270:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    $: () => (  readCheckoutFile)
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3828);



async function readCheckoutFile(folder, path) {
    try {
        const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder), await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path)));
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || inside.startsWith('..') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__  .j1('policy-unreadable', [{ message: `${path} leads out of the repository` }]);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path), 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
            return undefined;
        throw error;
    }
}


  }),

  232:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  R: () => (  runGate)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/policy/exceptions.js
var exceptions = __webpack_require__(8698);
// EXTERNAL MODULE: ./lib/gate/conclude.js + 1 modules
var conclude = __webpack_require__(6497);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/gate/look.js + 1 modules
var look = __webpack_require__(7735);
;// CONCATENATED MODULE: ./lib/gate/remember.js
function remember(port) {
    const answers = new Map();
    return new Proxy(port, {
        get(target, question, receiver) {
            const ask = Reflect.get(target, question, receiver);
            if (typeof ask !== 'function')
                return ask;
            return (...parameters) => {
                const key = JSON.stringify([String(question), parameters]);
                if (!answers.has(key))
                    answers.set(key, Reflect.apply(ask, target, parameters));
                return answers.get(key);
            };
        }
    });
}

// EXTERNAL MODULE: ./lib/gate/waive.js
var waive = __webpack_require__(9813);
;// CONCATENATED MODULE: ./lib/gate/run.js








const longestInterval = 60_000;
const leastLook = 60_000;
const longestTimer = 2 ** 31 - 1;
const lowQuota = 0.2;
async function runGate(request) {
    const { clock, log, registry, subject, stage, policy } = request;
    const startedAt = clock.now();
    const deadline = clock.monotonic() + request.waitFor;
    const staged = policy.policy.criteria.filter((criterion) => criterion.enforcement !== 'disabled' && criterion.stages.includes(stage));
    const leftOut = (criterion) => request.local && registry.get(criterion.kind)?.local !== true;
    const criteria = staged.filter((criterion) => !leftOut(criterion));
    const concludes = ({ kind }) => registry.get(kind)?.concludes === true;
    const looks = new Map();
    let waivers = policy.policy.waivers;
    let said = '';
    for (let interval = request.pollInterval;; interval = Math.min(interval * 1.5, longestInterval)) {
        const left = deadline - clock.monotonic();
        const timeLeft = left > 0 && !request.signal.aborted;
        const round = remembering(request.ports);
        const open = criteria.filter((criterion) => looks.get(criterion.id)?.open !== false || concludes(criterion));
        const limit = new AbortController();
        (0,external_node_events_.setMaxListeners)(0, limit.signal, request.signal);
        const timer = setTimeout(() => limit.abort(), Math.min(Math.max(left, leastLook), longestTimer));
        const limits = { signal: request.signal, lookLimit: limit.signal };
        waivers = await (0,waive .JA)(policy.policy.waivers, subject, async (tag) => (0,look .RN)(round.remote.tag(tag), limits));
        const isWaitedFor = (id) => !(0,waive .U4)(id, waivers, subject, clock.now());
        const lookAt = async (some, others) => {
            const looked = await Promise.all(some.map(async (one) => (0,look .Op)(one, round, { ...request, ...limits }, timeLeft && isWaitedFor(one.id), others)));
            for (const one of looked)
                looks.set(one.result.id, one);
        };
        const first = criteria.filter((criterion) => !concludes(criterion));
        await lookAt(open.filter((criterion) => !concludes(criterion)));
        await lookAt(open.filter(concludes), (0,look ._S)(resultsOf(first, looks), waivers, subject, clock.now()));
        clearTimeout(timer);
        const waiting = open.flatMap(({ id }) => looks.get(id) ?? []).filter((one) => one.open && isWaitedFor(one.result.id));
        const stale = open.length < criteria.length;
        const opens = (0,decide .L)((0,waive .T9)(resultsOf(criteria, looks), waivers, subject, clock.now()).criteria) === 'go';
        if (waiting.length === 0 && stale && opens && !request.signal.aborted) {
            looks.clear();
            continue;
        }
        if (waiting.length === 0 || !timeLeft)
            break;
        const line = waiting.map(({ result }) => describeWaiting(result)).join('; ');
        if (line !== said)
            log.info(`Waiting up to ${(0,duration .a3)(left)} for ${line}`);
        said = line;
        const pause = Math.max(isLow(request.quota?.()) ? longestInterval : interval, ...waiting.map((one) => one.retryAfter));
        await clock.sleep(Math.min(pause, Math.max(0, deadline - clock.monotonic())), request.signal);
        if (request.signal.aborted)
            break;
    }
    return (0,conclude .E)({
        schemaVersion: 1,
        enforcement: request.enforcement,
        stage,
        subject,
        people: policy.policy.people,
        policy: policy.origin,
        criteria: resultsOf(criteria, looks),
        leftToGitHub: staged.filter(leftOut).map(({ id, kind, name }) => ({ id, kind, name })),
        proposedPolicy: policy.proposed,
        ...(request.signal.aborted ? { stoppedBy: String(request.signal.reason) } : {}),
        waivers,
        ...(request.bypass === undefined ? {} : { bypass: { ...request.bypass, ...granted(policy) } }),
        ...(request.earlier === undefined ? {} : { earlier: request.earlier }),
        notices: request.notices ?? [],
        startedAt: startedAt.toISOString(),
        decidedAt: clock.now().toISOString()
    });
}
function granted({ policy: { bypass, people } }) {
    return bypass === undefined ? {} : { granted: { users: (0,exceptions .ev)(bypass, people), criteria: bypass.criteria } };
}
function resultsOf(criteria, looks) {
    return criteria.flatMap((criterion) => looks.get(criterion.id)?.result ?? []);
}
function isLow(quota) {
    return quota !== undefined && quota.remaining < quota.limit * lowQuota;
}
function describeWaiting({ name, outcome }) {
    return outcome.status === 'pending' ? `${name} (${outcome.awaiting.join(', ')})` : `${name} (${outcome.seen})`;
}
function remembering(ports) {
    const { files, github, remote, tree, worktree } = ports;
    return { files: remember(files), github: remember(github), remote: remember(remote), tree: remember(tree), worktree: remember(worktree) };
}


  }),

  7631:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    c: () => (  completeSubject)
  });
  var _core_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8067);

async function completeSubject({ defaultBranch, ...facts }, policy, remote) {
    const { tag: tagPattern, branch: named } = policy.subject;
    const branch = named ?? defaultBranch ?? (await remote.defaultBranch().catch(() => undefined));
    const version = facts.tag === undefined ? undefined : (0,_core_version_js__WEBPACK_IMPORTED_MODULE_0__  .mx)(facts.tag, tagPattern);
    return {
        ...facts,
        ...(tagPattern === undefined ? {} : { tagPattern }),
        ...(branch === undefined ? {} : { branch }),
        ...(version === undefined ? {} : { version })
    };
}


  }),

  1860:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    O: () => (  controllerOf),
    Z: () => (  stopSignal)
  });
function stopSignal() {
    const controller = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM'])
        process.once(name, () => controller.abort(name));
    return controller.signal;
}
function controllerOf(signal) {
    const controller = new AbortController();
    signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
    if (signal.aborted)
        controller.abort(signal.reason);
    return controller;
}


  }),

  4100:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  Z: () => (  openPublisher),
  H: () => (  openWorld)
});

// EXTERNAL MODULE: ./lib/adapters/clock.js
var clock = __webpack_require__(1642);
// EXTERNAL MODULE: ./lib/adapters/files/disk.js
var disk = __webpack_require__(6079);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/adapters/no-github.js

function noGitHub() {
    const refuse = async () => {
        throw new errors .oe('permission-denied', 'GitHub was not asked: there is no token', 'Set GITHUB_TOKEN (for example `GITHUB_TOKEN=$(gh auth token)`), or run `check --local` to decide only what this machine can.');
    };
    return {
        checkRuns: refuse,
        statuses: refuse,
        workflowRuns: refuse,
        workflowJobs: refuse,
        artifacts: refuse,
        artifactFiles: refuse,
        pullRequestsOf: refuse,
        pullRequest: refuse,
        pullRequests: refuse,
        commitsBetween: refuse,
        pathsOfCommit: refuse,
        pullRequestSides: refuse,
        pathsOf: refuse,
        commentsOn: refuse,
        bodyOf: refuse,
        pushersOf: refuse,
        contributorsOf: refuse,
        membersOf: refuse,
        runApprovals: refuse,
        fileAt: refuse,
        roleOf: refuse
    };
}

;// CONCATENATED MODULE: ./lib/adapters/tree.js
function eitherTree(local, other) {
    const treeFor = async (commit) => ((await local.has(commit)) ? local : other);
    return {
        read: async (commit, path) => (await treeFor(commit)).read(commit, path),
        list: async (commit, folder) => (await treeFor(commit)).list(commit, folder),
        paths: async (commit) => (await treeFor(commit)).paths(commit),
        madeAt: async (commit) => (await treeFor(commit)).madeAt(commit)
    };
}

;// CONCATENATED MODULE: ./lib/world.js




async function openWorld({ directory, repository, token, teamToken, apiUrl, remoteUrl, signal }) {
    const { gitRemote, gitTree, gitWorktree } = await __webpack_require__.e(  406).then(__webpack_require__.bind(__webpack_require__, 406));
    const files = (0,disk .T)(directory);
    const worktree = gitWorktree(directory);
    const localTree = gitTree(directory);
    if (token === undefined || repository === undefined) {
        const ports = { files, github: noGitHub(), remote: gitRemote(directory, 'origin', remoteUrl), tree: localTree, worktree };
        return { ports, clock: clock .m, quota: () => undefined, peel: async (sha) => sha };
    }
    const [{ openOctokit }, { createClient }, { githubPort }, { githubRemote, peelToCommit }, { githubTree }] = await Promise.all([
        Promise.all( [__webpack_require__.e(124), __webpack_require__.e(555), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 7620)),
        __webpack_require__.e(  563).then(__webpack_require__.bind(__webpack_require__, 2563)),
        __webpack_require__.e(  667).then(__webpack_require__.bind(__webpack_require__, 4667)),
        __webpack_require__.e(  218).then(__webpack_require__.bind(__webpack_require__, 9218)),
        __webpack_require__.e(  860).then(__webpack_require__.bind(__webpack_require__, 8860))
    ]);
    const { octokit, quota } = openOctokit({ token, apiUrl, signal });
    const here = { owner: repository.owner, repo: repository.name };
    const client = createClient(octokit, here);
    const teams = teamToken === undefined ? undefined : createClient(openOctokit({ token: teamToken, apiUrl, signal }).octokit, here);
    const github = githubPort(client, teams);
    const ports = { files, github, remote: githubRemote(client), tree: eitherTree(localTree, githubTree(client, github)), worktree };
    return { ports, clock: clock .m, quota, peel: async (sha) => peelToCommit(client, sha) };
}
const publishLimit = 6000;
async function openPublisher({ repository, token, apiUrl }) {
    const [{ openOctokit }, { githubPublisher }] = await Promise.all([Promise.all( [__webpack_require__.e(124), __webpack_require__.e(555), __webpack_require__.e(604)]).then(__webpack_require__.bind(__webpack_require__, 7620)), __webpack_require__.e(  827).then(__webpack_require__.bind(__webpack_require__, 3827))]);
    const { octokit } = openOctokit({ token, apiUrl, signal: new AbortController().signal, pace: { requestLimit: publishLimit } });
    return githubPublisher(octokit, { owner: repository.owner, repo: repository.name });
}


  })

};
