export const id = 406;
export const ids = [406];
export const modules = {

  9037:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

  __webpack_require__.d(__webpack_exports__, {
    oq: () => (  localFailure),
    ri: () => (  withoutCredentials),
    vU: () => (  remoteFailure)
  });
  var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3828);

function withoutCredentials(text) {
    return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1');
}
function localFailure(run, what) {
    const said = spoken(run);
    if (/dubious ownership/.test(run.stderr)) {
        const command = /git config --global --add safe\.directory .*/.exec(run.stderr)?.[0];
        const trust = command ?? "git config --global --add safe.directory '*'";
        const remedy = `Trust the folder, in a step before the gate: ${trust}`;
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', `${what}: the folder belongs to another user, so git does not read it.`, remedy);
    }
    if (/not a git repository/.test(run.stderr)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('not-found', `${what}: this folder is not in a git repository.`, checkoutFirst);
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', `${what}: ${said}`, 'Run `git fsck` in the checkout, or check out anew.');
}
const checkoutFirst = 'In a workflow, run actions/checkout before the gate. On a terminal, stand in a clone of the repository.';
const authentication = /authentication failed|could not read (username|password)|permission denied|returned error: 40[13]|access denied/i;
const absent = /repository not found|returned error: 404|does not appear to be a git repository|repository '.*' not found/i;
function remoteFailure(run, remote) {
    const message = `The remote ${remote} did not answer: ${spoken(run)}`;
    if (authentication.test(run.stderr)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('permission-denied', message, 'Give git access to the remote: in a workflow, `persist-credentials: true` of actions/checkout and ' +
            '`contents: read`; on a terminal, log in once with `git fetch`.');
    }
    if (absent.test(run.stderr)) {
        return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('not-found', message, 'Correct the URL (`git remote -v`), or give the token access to the repository.');
    }
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__  .oe('unreadable', message, 'Try again. If it stays so, run `git ls-remote` by hand and mend what it says.');
}
function spoken(run) {
    const lines = withoutCredentials(run.stderr)
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== '');
    const end = run.exitCode === undefined ? 'git was ended by a signal' : `git ended with exit code ${run.exitCode}`;
    return lines.length > 0 ? lines.slice(0, 5).join(' ') : `${end}.`;
}


  }),

  406:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  discoverRepository: () => (  discoverRepository),
  gitRemote: () => (  gitRemote),
  gitTree: () => (  gitTree),
  gitWorktree: () => (  gitWorktree)
});


// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/adapters/git/failure.js
var failure = __webpack_require__(9037);
// EXTERNAL MODULE: ./lib/adapters/git/run.js + 1 modules
var git_run = __webpack_require__(166);
;// CONCATENATED MODULE: ./lib/adapters/git/config.js



async function readSettings(directory) {
    const run = await (0,git_run .E)(directory, ['config', '--list', '-z', '--includes']);
    if (run.exitCode !== 0)
        throw (0,failure .oq)(run, 'The configuration of git cannot be read');
    if (run.stdout === '')
        return [];
    if (!run.stdout.endsWith('\0')) {
        throw new errors .oe('unreadable', 'The configuration of git came cut short.', 'Run the gate again.');
    }
    return run.stdout
        .slice(0, -1)
        .split('\0')
        .map((entry) => {
        const line = entry.indexOf('\n');
        return line < 0 ? { key: entry, value: 'true' } : { key: entry.slice(0, line), value: entry.slice(line + 1) };
    });
}
function lastValue(settings, key) {
    return settings.findLast((setting) => setting.key === key)?.value;
}
function isPartialClone(settings) {
    return settings.some(({ key }) => key === 'extensions.partialclone' || /^remote\.[^]+\.(promisor|partialclonefilter)$/.test(key));
}

;// CONCATENATED MODULE: ./lib/adapters/git/names.js
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isRefName(name) {
    if (name === '' || name === '@' || name.startsWith('-'))
        return false;
    if (/[\p{Cc} ~^:?*[\\]/u.test(name))
        return false;
    if (name.includes('..') || name.includes('@{') || name.endsWith('.'))
        return false;
    return name.split('/').every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.lock'));
}
function isTreePath(path) {
    if (path.startsWith(':') || path.includes('\0'))
        return false;
    return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');
}
function parseRemoteUrl(url) {
    const address = url.includes('://') ? hierarchical(url) : scpLike(url);
    if (address === undefined)
        return undefined;
    const parts = /^\/?([A-Za-z0-9][A-Za-z0-9-_]*)\/([A-Za-z0-9._-]+?)(?:\.git)?\/?$/.exec(address.path);
    const [owner, name] = [parts?.[1], parts?.[2]];
    if (owner === undefined || name === undefined || /^\.{1,2}$/.test(name))
        return undefined;
    return { host: address.host, owner, name };
}
function hierarchical(url) {
    if (!URL.canParse(url))
        return undefined;
    const { protocol, hostname, port, pathname } = new URL(url);
    if (!/^(https?|ssh|git|git\+ssh):$/.test(protocol) || hostname === '')
        return undefined;
    if (hostname === 'ssh.github.com')
        return { host: 'github.com', path: pathname };
    return { host: /^https?:$/.test(protocol) && port !== '' ? `${hostname}:${port}` : hostname, path: pathname };
}
function scpLike(url) {
    const parts = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/)(.+)$/.exec(url);
    const [host, path] = [parts?.[1], parts?.[2]];
    return host === undefined || path === undefined ? undefined : { host: host.toLowerCase(), path };
}

;// CONCATENATED MODULE: ./lib/adapters/git/discover.js




const what = 'The repository cannot be read';
async function discoverRepository(directory, remoteName = 'origin') {
    const top = await (0,git_run .E)(directory, ['rev-parse', '--show-toplevel']);
    if (top.exitCode !== 0) {
        if (/not a git repository|must be run in a work tree/.test(top.stderr))
            return undefined;
        throw (0,failure .oq)(top, what);
    }
    const [head, symbolic, settings] = await Promise.all([
        (0,git_run .E)(directory, ['rev-parse', '--verify', 'HEAD^{commit}']),
        (0,git_run .E)(directory, ['symbolic-ref', 'HEAD']),
        readSettings(directory)
    ]);
    const commit = head.exitCode === 0 && isObjectName(head.stdout.trim()) ? head.stdout.trim() : undefined;
    const branch = symbolic.exitCode === 0 ? /^refs\/heads\/(.+)$/m.exec(symbolic.stdout)?.[1] : undefined;
    const url = lastValue(settings, `remote.${remoteName}.url`);
    const repository = url === undefined ? undefined : parseRemoteUrl(url);
    return {
        root: top.stdout.replace(/\r?\n$/, ''),
        ...(commit === undefined ? {} : { head: commit }),
        ...(branch === undefined ? {} : { branch }),
        tagsAtHead: commit === undefined ? [] : await tagsAt(directory, commit),
        ...(url === undefined ? {} : { remoteUrl: (0,failure .ri)(url) }),
        ...(repository === undefined ? {} : { repository })
    };
}
async function tagsAt(directory, commit) {
    const run = await (0,git_run .E)(directory, ['for-each-ref', `--points-at=${commit}`, '--format=%(refname)', 'refs/tags']);
    if (run.exitCode !== 0)
        throw (0,failure .oq)(run, what);
    return run.stdout
        .split('\n')
        .filter((ref) => ref.startsWith('refs/tags/'))
        .map((ref) => ref.slice('refs/tags/'.length));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./lib/adapters/git/transport.js

function unattended(settings) {
    const patience = ['http.lowSpeedLimit=1', 'http.lowSpeedTime=25'];
    const ownSsh = lastValue(settings, 'core.sshcommand') !== undefined || 'GIT_SSH' in process.env || 'GIT_SSH_COMMAND' in process.env;
    return ownSsh ? patience : [...patience, 'core.sshCommand=ssh -oBatchMode=yes -oConnectTimeout=20'];
}
function transportSettings(settings, remote) {
    const ofRemote = [
        `remote.${remote}.url`,
        `remote.${remote}.proxy`,
        `remote.${remote}.proxyauthmethod`,
        `remote.${remote}.uploadpack`
    ];
    const transport = /^(http|https|credential|url|protocol|ssh)\.|^core\.(sshcommand|gitproxy|askpass)$/;
    return settings.filter(({ key }) => ofRemote.includes(key) || transport.test(key));
}
function settingsFile(settings) {
    return settings
        .map(({ key, value }) => `${section(key)}\n\t${key.slice(key.lastIndexOf('.') + 1)} = ${quoted(value)}\n`)
        .join('');
}
function section(key) {
    const [first, last] = [key.indexOf('.'), key.lastIndexOf('.')];
    return first === last ? `[${key.slice(0, first)}]` : `[${key.slice(0, first)} ${quoted(key.slice(first + 1, last))}]`;
}
function quoted(text) {
    return `"${text.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n').replace(/\t/g, '\\t')}"`;
}

;// CONCATENATED MODULE: ./lib/adapters/git/ancestry.js








const fetchLimit = 120_000;
async function standing(remote, branch, commit) {
    return (await answerHere(remote, branch.tip, commit)) ?? (await fetchAndAnswer(remote, branch.ref, commit));
}
async function answerHere(remote, tip, commit) {
    if (isPartialClone(remote.settings))
        return undefined;
    const shallow = await (0,git_run .E)(remote.directory, ['rev-parse', '--is-shallow-repository']);
    if (shallow.exitCode !== 0 || shallow.stdout.trim() !== 'false')
        return undefined;
    if ((await commitsAmong(remote.directory, [tip, commit])) !== 2)
        return undefined;
    return ancestry(remote.directory, commit, tip);
}
async function fetchAndAnswer(remote, ref, commit) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'deployment-gate-branch-'));
    try {
        await fetchBranch(folder, remote, ref, commit.length === 64 ? 'sha256' : 'sha1');
        return await answerIn(folder, remote, commit);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    }
}
const alone = { GIT_CONFIG_GLOBAL: external_node_os_.devNull, GIT_CONFIG_NOSYSTEM: '1' };
async function fetchBranch(folder, remote, ref, format) {
    const made = await (0,git_run .E)(folder, ['init', '--bare', `--object-format=${format}`], { environment: alone });
    if (made.exitCode !== 0)
        throw (0,failure .oq)(made, 'The folder to fetch the branch into cannot be made');
    const config = (0,external_node_path_.join)(folder, 'config');
    const own = await (0,promises_.readFile)(config, 'utf8');
    await (0,promises_.writeFile)(config, `${own}\n${settingsFile(transportSettings(remote.settings, remote.name))}`, { mode: 0o600 });
    const top = await (0,git_run .E)(remote.directory, ['rev-parse', '--show-toplevel']);
    const from = top.exitCode === 0 ? top.stdout.replace(/\r?\n$/, '') : remote.directory;
    const filter = (await isFarAway(remote)) ? ['--filter=tree:0'] : [];
    const fetched = await (0,git_run .E)(from, ['fetch', '--no-tags', ...filter, '--no-recurse-submodules', '--', remote.name, `+${ref}:${fetchedRef}`], {
        limit: fetchLimit,
        environment: { ...alone, GIT_DIR: folder, GIT_NO_LAZY_FETCH: '1' },
        config: unattended(remote.settings)
    });
    if (fetched.exitCode !== 0)
        throw (0,failure .vU)(fetched, remote.url);
    await (0,promises_.writeFile)(config, own);
}
async function isFarAway(remote) {
    const url = await (0,git_run .E)(remote.directory, ['ls-remote', '--get-url', '--', remote.name]);
    return url.exitCode === 0 && /^(https?|ssh|git|git\+ssh):\/\/|^[^/\\:]{2,}:(?!\/\/)/i.test(url.stdout);
}
const fetchedRef = 'refs/heads/fetched';
async function answerIn(folder, remote, commit) {
    const facts = await (0,git_run .E)(folder, ['rev-parse', '--is-shallow-repository', fetchedRef], { environment: alone });
    const [shallow, tip = ''] = facts.stdout.split('\n');
    if (facts.exitCode !== 0)
        throw (0,failure .oq)(facts, 'The branch that was fetched cannot be read');
    if (shallow !== 'false')
        throw halfAHistory(remote);
    if ((await commitsAmong(folder, [tip, commit], alone)) === 1)
        return 'not-contained';
    const answer = await ancestry(folder, commit, tip, { environment: alone });
    if (answer === undefined)
        throw halfAHistory(remote);
    return answer;
}
async function commitsAmong(directory, names, environment = {}) {
    const input = names.map((name) => `${name}\n`).join('');
    const run = await (0,git_run .E)(directory, ['cat-file', '--batch-check'], { input, environment });
    if (run.exitCode !== 0)
        return undefined;
    return run.stdout.split('\n').filter((line) => /^[0-9a-f]+ commit \d+$/.test(line)).length;
}
async function ancestry(directory, commit, tip, options) {
    const run = await (0,git_run .E)(directory, ['merge-base', '--is-ancestor', commit, tip], options);
    if (run.exitCode === 0)
        return 'contained';
    return run.exitCode === 1 ? 'not-contained' : undefined;
}
function halfAHistory(remote) {
    const message = `The remote ${remote.url} does not have the whole history of the branch.`;
    return new errors .oe('unreadable', message, 'Point the remote at the repository itself instead of a shallow copy of it.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/remote.js







const askLimit = 30_000;
function gitRemote(directory, remoteName = 'origin', name = remoteName) {
    let known;
    const remote = () => (known ??= findRemote(directory, remoteName));
    return {
        name,
        tag: async (tag) => {
            requireRefName(tag, 'tag');
            const ref = `refs/tags/${tag}`;
            const refs = await askRemote(await remote(), [ref, `${ref}^{}`]);
            const [pointed, peeled] = [refs.get(ref), refs.get(`${ref}^{}`)];
            if (pointed === undefined)
                return undefined;
            return { name: tag, commit: peeled ?? pointed, annotated: peeled !== undefined };
        },
        tagNames: async () => {
            const refs = await askRemote(await remote(), [], ['--tags', '--refs']);
            return [...refs.keys()].map((ref) => ref.slice('refs/tags/'.length));
        },
        contains: async (branch, commit) => {
            requireRefName(branch, 'branch');
            if (!isObjectName(commit))
                throw new errors .oe('unreadable', `"${commit}" is not a full commit name.`, 'Give the full SHA.');
            const ref = `refs/heads/${branch}`;
            const tip = (await askRemote(await remote(), [ref])).get(ref);
            if (tip === undefined)
                return 'no-such-branch';
            if (tip === commit)
                return 'contained';
            return standing(await remote(), { ref, tip }, commit);
        },
        defaultBranch: async () => {
            const run = await lsRemote(await remote(), ['--symref'], ['HEAD']);
            const target = /^ref: refs\/heads\/(.+)\tHEAD$/m.exec(run)?.[1];
            return target !== undefined && isRefName(target) ? target : undefined;
        }
    };
}
async function findRemote(directory, name) {
    const settings = await readSettings(directory);
    const url = lastValue(settings, `remote.${name}.url`);
    if (url !== undefined)
        return { directory, name, url: (0,failure .ri)(url), settings };
    throw new errors .oe('not-found', `The repository in ${directory} has no remote "${name}", so nothing tells what others see of it.`, 'Stand in a clone of the repository, or add the remote with `git remote add`. In a workflow, give the ' +
        'gate a token, so that it asks GitHub.');
}
function requireRefName(name, noun) {
    if (isRefName(name))
        return;
    throw new errors .oe('not-found', `"${name}" cannot be the name of a ${noun}.`, `Correct the name of the ${noun}: git refuses it.`);
}
async function askRemote(remote, patterns, flags = []) {
    const output = await lsRemote(remote, flags, patterns);
    const refs = new Map();
    for (const line of output.split('\n').slice(0, -1)) {
        const [oid = '', ref] = line.split('\t');
        if (!isObjectName(oid) || ref === undefined)
            throw cutShort(remote, line);
        refs.set(ref, oid);
    }
    return refs;
}
async function lsRemote(remote, flags, patterns) {
    const run = await (0,git_run .E)(remote.directory, ['ls-remote', ...flags, '--', remote.name, ...patterns], {
        limit: askLimit,
        config: unattended(remote.settings)
    });
    if (run.exitCode !== 0)
        throw (0,failure .vU)(run, remote.url);
    if (run.stdout !== '' && !run.stdout.endsWith('\n'))
        throw cutShort(remote, run.stdout.slice(-80));
    return run.stdout;
}
function cutShort(remote, line) {
    return new errors .oe('unreadable', `The answer of the remote ${remote.url} cannot be read at "${line}".`, 'Run the gate again.');
}

// EXTERNAL MODULE: ./lib/adapters/kept.js
var kept = __webpack_require__(6478);
;// CONCATENATED MODULE: ./lib/adapters/git/tree.js





const mostBytes = 1024 * 1024;
const submodule = '160000';
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
function gitTree(directory) {
    const entries = (0,kept .L)((commit, folder) => listTree(directory, commit, folder));
    const paths = (0,kept .L)(async (commit) => {
        const all = await listTree(directory, commit, '', ['-r']);
        return [...all].flatMap(([path, { mode }]) => (mode === submodule ? [] : [path]));
    });
    return {
        has: async (commit) => {
            if (!isObjectName(commit))
                return false;
            const run = await (0,git_run .E)(directory, ['cat-file', '-t', commit]);
            if (run.exitCode === 0)
                return run.stdout.trim() === 'commit';
            if (isMissing(run.stderr))
                return false;
            throw (0,failure .oq)(run, `The commit ${commit} cannot be read`);
        },
        read: async (commit, path) => {
            requirePath(path);
            const slash = path.lastIndexOf('/');
            const entry = (await entries(commit, path.slice(0, Math.max(slash, 0)))).get(path.slice(slash + 1));
            return entry === undefined ? undefined : readFile(directory, path, entry);
        },
        list: async (commit, folder) => {
            if (folder !== '')
                requirePath(folder);
            const all = await entries(commit, folder);
            return [...all].filter(([, { mode }]) => mode !== '040000' && mode !== submodule).map(([name]) => name);
        },
        paths,
        madeAt: (0,kept .L)(async (commit) => readDate(directory, commit))
    };
}
async function readDate(directory, commit) {
    if (!isObjectName(commit))
        throw unreadable(`"${commit}" is not a full commit name.`);
    const run = await (0,git_run .E)(directory, ['log', '-1', '--no-show-signature', '--format=%ct', `${commit}^{commit}`, '--']);
    if (run.exitCode !== 0)
        throw treeFailure(run, commit);
    const seconds = run.stdout.trim();
    if (!/^\d{1,12}$/.test(seconds))
        throw unreadable(`Git gives no date of commit ${commit}: "${seconds.slice(0, 40)}".`);
    return new Date(Number(seconds) * 1000);
}
async function listTree(directory, commit, folder, options = []) {
    if (!isObjectName(commit))
        throw unreadable(`"${commit}" is not a full commit name.`);
    const prefix = folder === '' ? '' : `${folder}/`;
    const where = prefix === '' ? [] : [prefix];
    const run = await (0,git_run .E)(directory, ['ls-tree', '-z', '--full-tree', ...options, `${commit}^{commit}`, '--', ...where]);
    if (run.exitCode !== 0)
        throw treeFailure(run, commit);
    if (run.stdout === '')
        return new Map();
    if (!run.stdout.endsWith('\0'))
        throw unreadable(`The tree of commit ${commit} came cut short.`);
    const records = run.stdout.slice(0, -1).split('\0');
    const inside = records.filter((record) => !(record.startsWith(`${submodule} `) && record.endsWith(`\t${folder}`)));
    return new Map(inside.map((record) => parseEntry(record, prefix)));
}
function parseEntry(record, prefix) {
    const [, mode, oid, path] = /^(\d{6}) (?:blob|tree|commit) ([0-9a-f]+)\t([^]+)$/.exec(record) ?? [];
    if (mode === undefined || oid === undefined || path === undefined || !path.startsWith(prefix)) {
        throw unreadable(`The output of git ls-tree holds a record that the format does not have: "${record.slice(0, 80)}".`);
    }
    return [path.slice(prefix.length), { mode, oid }];
}
async function readFile(directory, path, { mode, oid }) {
    if (!mode.startsWith('100'))
        throw notAFile(path, mode);
    const size = await (0,git_run .E)(directory, ['cat-file', '-s', oid]);
    const bytes = Number(size.stdout);
    if (size.exitCode !== 0 || size.stdout.trim() === '' || !Number.isInteger(bytes))
        throw (0,failure .oq)(size, `${path} cannot be read`);
    if (bytes > mostBytes)
        throw unreadable(`${path} has ${bytes} bytes; the gate reads files up to ${mostBytes}.`);
    const blob = await (0,git_run .g)(directory, oid);
    if (blob.exitCode !== 0)
        throw (0,failure .oq)(blob, `${path} cannot be read`);
    if (blob.bytes.length !== bytes)
        throw unreadable(`${path} came cut short: ${blob.bytes.length} of ${bytes} bytes.`);
    try {
        return utf8.decode(blob.bytes);
    }
    catch (cause) {
        throw new errors .oe('unreadable', `${path} is not UTF-8 text.`, 'Save the file as UTF-8 and commit it.', {
            cause
        });
    }
}
function notAFile(path, mode) {
    const kind = { '040000': 'a folder', '120000': 'a symbolic link', '160000': 'a submodule' }[mode] ?? `an entry of mode ${mode}`;
    const remedy = 'Name a file that is itself in the commit: the gate follows neither links nor submodules.';
    return new errors .oe('unreadable', `${path} is ${kind}, not a file.`, remedy);
}
function requirePath(path) {
    if (isTreePath(path))
        return;
    const remedy = 'Write it relative to the repository, without "./", "..", a leading "/" or ":".';
    throw new errors .oe('unreadable', `"${path}" is not a path in the repository.`, remedy);
}
function isMissing(stderr) {
    return /not a valid object name|could not get object info|not our ref|bad object|bad file/i.test(stderr);
}
function treeFailure(run, commit) {
    if (!isMissing(run.stderr))
        return (0,failure .oq)(run, `The tree of commit ${commit} cannot be read`);
    const remedy = `Check out that commit: actions/checkout with \`ref: ${commit}\`, or \`git fetch origin ${commit}\`.`;
    return new errors .oe('not-found', `The repository does not have the commit ${commit}.`, remedy);
}
function unreadable(message) {
    return new errors .oe('unreadable', message, 'Check out the commit anew; if a file is too large, name a smaller one.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/status.js


const ordinary = /^1 ([^ ]{2}) (N\.{3}|S[^ ]{3})(?: [^ ]+){5} ([^]+)$/;
const renamed = /^2 ([^ ]{2}) (N\.{3}|S[^ ]{3})(?: [^ ]+){6} ([^]+)$/;
const unmerged = /^u ([^ ]{2}) (N\.{3}|S[^ ]{3})(?: [^ ]+){7} ([^]+)$/;
function parseStatus(output) {
    if (!output.endsWith('\0'))
        throw status_unreadable('it does not end where a record ends');
    const records = output.slice(0, -1).split('\0');
    const changes = [];
    let oid;
    let head;
    for (let index = 0; index < records.length; index++) {
        const record = records[index] ?? '';
        if (record.startsWith('# branch.oid '))
            oid = record.slice('# branch.oid '.length);
        else if (record.startsWith('# branch.head '))
            head = record.slice('# branch.head '.length);
        else if (record.startsWith('# ') || record.startsWith('! '))
            continue;
        else if (record.startsWith('2 '))
            changes.push(renaming(record, records[(index += 1)]));
        else
            changes.push(single(record));
    }
    if (oid === undefined || head === undefined)
        throw status_unreadable('the header that names HEAD is missing');
    if (oid !== '(initial)' && !isObjectName(oid))
        throw status_unreadable(`HEAD is "${oid}", which is no commit`);
    return { head: oid === '(initial)' ? null : oid, branch: head === '(detached)' ? null : head, changes };
}
function single(record) {
    if (record.startsWith('? ') && record.length > 2)
        return { path: record.slice(2), change: 'untracked' };
    const conflict = unmerged.exec(record);
    if (conflict?.[1] !== undefined && conflict[3] !== undefined) {
        return { path: conflict[3], change: 'conflicted', letters: conflict[1] };
    }
    const [, letters, submodule, path] = ordinary.exec(record) ?? [];
    if (letters === undefined || submodule === undefined || path === undefined)
        throw unknownRecord(record);
    return { path, change: side(letters, submodule, record), letters };
}
function renaming(record, renamedFrom) {
    const [, letters, submodule, path] = renamed.exec(record) ?? [];
    if (letters === undefined || submodule === undefined || path === undefined)
        throw unknownRecord(record);
    if (renamedFrom === undefined || renamedFrom === '')
        throw status_unreadable('a renamed file lacks its old name');
    return { path, change: side(letters, submodule, record), letters, renamedFrom };
}
function side(letters, submodule, record) {
    if (letters === '..')
        throw unknownRecord(record);
    if (submodule.startsWith('S'))
        return 'submodule';
    if (letters.startsWith('.'))
        return 'unstaged';
    return letters.endsWith('.') ? 'staged' : 'staged-and-unstaged';
}
function unknownRecord(record) {
    return status_unreadable(`it holds a record that the format does not have: "${record.slice(0, 80)}"`);
}
function status_unreadable(why) {
    return new errors .oe('unreadable', `The output of git status cannot be read: ${why}.`, 'Run `git status --porcelain=v2 --branch` by hand. If git works, please report this as a bug of the gate.');
}

;// CONCATENATED MODULE: ./lib/adapters/git/worktree.js







const worktree_what = 'The state of the work tree cannot be read';
const config = [
    'core.fsmonitor=false',
    `core.hooksPath=${external_node_os_.devNull}`,
    'core.untrackedCache=false',
    'core.checkStat=default',
    'core.trustctime=true',
    'status.showUntrackedFiles=all',
    'diff.ignoreSubmodules=none',
    'status.renames=true'
];
const worktree_status = 'status --porcelain=v2 -z --branch --no-ahead-behind --untracked-files=all --ignore-submodules=none'.split(' ');
function gitWorktree(directory) {
    return {
        state: async () => {
            const [run, listing] = await Promise.all([
                (0,git_run .E)(directory, worktree_status, { config }),
                (0,git_run .E)(directory, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
                    config,
                    environment: { GIT_LITERAL_PATHSPECS: '0' }
                })
            ]);
            if (run.exitCode !== 0)
                return absentOrError(run);
            if (listing.exitCode !== 0)
                throw (0,failure .oq)(listing, worktree_what);
            const marked = await markedPaths(directory, listing.stdout);
            return marked.length === 0 ? parseStatus(run.stdout) : unmasked(directory, marked);
        }
    };
}
function absentOrError(run) {
    if (/not a git repository|must be run in a work tree/.test(run.stderr))
        return undefined;
    throw (0,failure .oq)(run, worktree_what);
}
function parseMarks(listing) {
    const assumeUnchanged = [];
    const skipWorktree = [];
    if (listing !== '' && !listing.endsWith('\0')) {
        throw new errors .oe('unreadable', `${worktree_what}: the list of files in the index is cut short.`, 'Run the gate again.');
    }
    for (let start = 0; start < listing.length;) {
        const stop = listing.indexOf('\0', start);
        const letter = listing.charAt(start);
        if (letter >= 'a' && letter <= 'z')
            assumeUnchanged.push(listing.slice(start + 2, stop));
        if (letter === 'S' || letter === 's')
            skipWorktree.push(listing.slice(start + 2, stop));
        start = stop + 1;
    }
    return { assumeUnchanged, skipWorktree };
}
async function markedPaths(directory, listing) {
    const { assumeUnchanged, skipWorktree } = parseMarks(listing);
    if (skipWorktree.length === 0)
        return assumeUnchanged;
    const sparse = await (0,git_run .E)(directory, ['config', '--type=bool', '--default=false', '--get', 'core.sparseCheckout']);
    if (sparse.exitCode !== 0)
        throw (0,failure .oq)(sparse, worktree_what);
    return sparse.stdout.trim() === 'true' ? assumeUnchanged : [...new Set([...assumeUnchanged, ...skipWorktree])];
}
async function unmasked(directory, paths) {
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'deployment-gate-index-'));
    try {
        const where = await succeed(directory, ['rev-parse', '--show-toplevel', '--git-path', 'index']);
        const [top = '', index = ''] = where.split('\n');
        const copy = (0,external_node_path_.join)(folder, 'index');
        await (0,promises_.copyFile)((0,external_node_path_.resolve)(directory, index), copy);
        const options = { config, environment: { GIT_INDEX_FILE: copy } };
        const input = paths.map((path) => `${path}\0`).join('');
        await succeed(top, ['update-index', '-z', '--no-assume-unchanged', '--stdin'], { ...options, input });
        await succeed(top, ['update-index', '-z', '--no-skip-worktree', '--stdin'], { ...options, input });
        return parseStatus(await succeed(top, worktree_status, options));
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}
async function succeed(directory, args, options) {
    const run = await (0,git_run .E)(directory, args, options);
    if (run.exitCode !== 0)
        throw (0,failure .oq)(run, worktree_what);
    return run.stdout;
}

;// CONCATENATED MODULE: ./lib/adapters/git/index.js







  }),

  166:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  g: () => (  readBlob),
  E: () => (  runGit)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/adapters/git/environment.js

const inherited = /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_CAINFO|SSL_CAPATH|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM)$/;
const guarded = /^(EDITOR|VISUAL|PAGER|PREFIX|SSH_ASKPASS)$/i;
function gitEnvironment(ambient = process.env) {
    const kept = Object.entries(ambient).filter(([name]) => /^GIT_/i.test(name) ? inherited.test(name) : !guarded.test(name));
    return {
        ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
        LC_ALL: 'C',
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_LITERAL_PATHSPECS: '1',
        GIT_GRAFT_FILE: external_node_os_.devNull
    };
}

;// CONCATENATED MODULE: ./lib/adapters/git/run.js


const usualLimit = 60_000;
async function runGit(directory, args, options = {}) {
    return execute(directory, args, options, (git) => git.raw([...args]));
}
async function readBlob(directory, blob, options = {}) {
    let bytes = Buffer.alloc(0);
    const run = await execute(directory, ['cat-file', 'blob', blob], options, async (git) => {
        bytes = (await git.binaryCatFile(['blob', blob]));
        return '';
    });
    return { ...run, bytes };
}
async function execute(directory, args, options, start) {
    const { simpleGit, GitConstructError } = await __webpack_require__.e(  724).then(__webpack_require__.bind(__webpack_require__, 4724));
    const environment = { ...gitEnvironment(), ...options.environment };
    const limit = options.limit ?? usualLimit;
    const abort = new AbortController();
    const end = { stderr: '' };
    let closePipes = () => undefined;
    const settings = {
        baseDir: directory,
        abort: abort.signal,
        config: [...(options.config ?? [])],
        completion: { onClose: true, onExit: false },
        errors: (error, result) => {
            end.exitCode = result.exitCode;
            end.stderr = Buffer.concat(result.stdErr).toString('utf8');
            return abort.signal.aborted && error instanceof Error ? error : undefined;
        },
        ...(options.input === undefined ? {} : { input: () => options.input }),
        allowEnvironment: Object.keys(environment).filter((name) => /^GIT_/i.test(name)),
        unsafe: {
            allowUnsafeFsMonitor: true,
            allowUnsafeHooksPath: true,
            allowUnsafeSshCommand: true,
            allowUnsafeAskPass: 'GIT_ASKPASS' in environment,
            allowUnsafeConfigPaths: 'GIT_CONFIG_GLOBAL' in environment || 'GIT_CONFIG_SYSTEM' in environment
        }
    };
    let timer;
    const givenUp = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            abort.abort();
            closePipes();
            reject(new errors .oe('timed-out', `git ${args[0]} gave no answer within ${limit / 1000} s.`, timedOutRemedy));
        }, limit);
    });
    try {
        const git = simpleGit(settings).env(environment);
        git.outputHandler((_command, stdout, stderr) => {
            closePipes = () => [stdout, stderr].forEach((pipe) => pipe.destroy());
        });
        const stdout = await Promise.race([start(git), givenUp]);
        if (end.exitCode !== undefined && end.exitCode !== null && end.exitCode < 0)
            throw notStarted(end.stderr);
        return { exitCode: end.exitCode ?? undefined, stdout, stderr: end.stderr };
    }
    catch (error) {
        if (!(error instanceof GitConstructError))
            throw error;
        throw new errors .oe('not-found', `The folder ${directory} does not exist.`, 'Run the gate in a clone of the repository.', {
            cause: error
        });
    }
    finally {
        clearTimeout(timer);
    }
}
const timedOutRemedy = 'Try again. If it stays so, run the same git command by hand to see what it waits for.';
function notStarted(detail) {
    const message = `git could not be started: ${detail.split('\n')[0]}`;
    return new errors .oe('not-found', message, 'Install git, or put it on the PATH of the machine that the gate runs on.');
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
