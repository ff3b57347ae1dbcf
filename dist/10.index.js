export const id = 10;
export const ids = [10,40];
export const modules = {

  7040:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  qx: () => (  discoverRepository),
  gitRemote: () => (  gitRemote),
  gitTree: () => (  gitTree),
  gitWorktree: () => (  gitWorktree)
});


// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
;// CONCATENATED MODULE: ./lib/adapters/git/failure.js

function withoutCredentials(text) {
    return text.replace(/\b([a-z][a-z0-9+.-]*:\/\/)[^/\s'"]*@/gi, '$1');
}
function localFailure(run, what) {
    const said = spoken(run);
    if (/dubious ownership/.test(run.stderr)) {
        const command = /git config --global --add safe\.directory .*/.exec(run.stderr)?.[0];
        const trust = command ?? "git config --global --add safe.directory '*'";
        const remedy = `Trust the folder, in a step before the gate: ${trust}`;
        return new errors .oe('unreadable', `${what}: the folder belongs to another user, so git does not read it.`, remedy);
    }
    if (/not a git repository/.test(run.stderr)) {
        return new errors .oe('not-found', `${what}: this folder is not in a git repository.`, checkoutFirst);
    }
    return new errors .oe('unreadable', `${what}: ${said}`, 'Run `git fsck` in the checkout, or check out anew.');
}
const checkoutFirst = 'In a workflow, run actions/checkout before the gate. On a terminal, stand in a clone of the repository.';
const authentication = /authentication failed|could not read (username|password)|permission denied|returned error: 40[13]|access denied/i;
const absent = /repository not found|returned error: 404|does not appear to be a git repository|repository '.*' not found/i;
function remoteFailure(run, remote) {
    const message = `The remote ${remote} did not answer: ${spoken(run)}`;
    if (authentication.test(run.stderr)) {
        return new errors .oe('permission-denied', message, 'Give git access to the remote: in a workflow, `persist-credentials: true` of actions/checkout and ' +
            '`contents: read`; on a terminal, log in once with `git fetch`.');
    }
    if (absent.test(run.stderr)) {
        return new errors .oe('not-found', message, 'Correct the URL (`git remote -v`), or give the token access to the repository.');
    }
    return new errors .oe('unreadable', message, 'Try again. If it stays so, run `git ls-remote` by hand and mend what it says.');
}
function spoken(run) {
    const lines = withoutCredentials(run.stderr)
        .split(/[\r\n]+/)
        .filter((line) => line.trim() !== '');
    const end = run.exitCode === undefined ? 'git was ended by a signal' : `git ended with exit code ${run.exitCode}`;
    return lines.length > 0 ? lines.slice(0, 5).join(' ') : `${end}.`;
}

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

;// CONCATENATED MODULE: ./lib/adapters/git/config.js



async function readSettings(directory) {
    const run = await runGit(directory, ['config', '--list', '-z', '--includes']);
    if (run.exitCode !== 0)
        throw localFailure(run, 'The configuration of git cannot be read');
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
    const top = await runGit(directory, ['rev-parse', '--show-toplevel']);
    if (top.exitCode !== 0) {
        if (/not a git repository|must be run in a work tree/.test(top.stderr))
            return undefined;
        throw localFailure(top, what);
    }
    const [head, symbolic, settings] = await Promise.all([
        runGit(directory, ['rev-parse', '--verify', 'HEAD^{commit}']),
        runGit(directory, ['symbolic-ref', 'HEAD']),
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
        ...(url === undefined ? {} : { remoteUrl: withoutCredentials(url) }),
        ...(repository === undefined ? {} : { repository })
    };
}
async function tagsAt(directory, commit) {
    const run = await runGit(directory, ['for-each-ref', `--points-at=${commit}`, '--format=%(refname)', 'refs/tags']);
    if (run.exitCode !== 0)
        throw localFailure(run, what);
    return run.stdout
        .split('\n')
        .filter((ref) => ref.startsWith('refs/tags/'))
        .map((ref) => ref.slice('refs/tags/'.length));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
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
    const shallow = await runGit(remote.directory, ['rev-parse', '--is-shallow-repository']);
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
    const made = await runGit(folder, ['init', '--bare', `--object-format=${format}`], { environment: alone });
    if (made.exitCode !== 0)
        throw localFailure(made, 'The folder to fetch the branch into cannot be made');
    const config = (0,external_node_path_.join)(folder, 'config');
    const own = await (0,promises_.readFile)(config, 'utf8');
    await (0,promises_.writeFile)(config, `${own}\n${settingsFile(transportSettings(remote.settings, remote.name))}`, { mode: 0o600 });
    const top = await runGit(remote.directory, ['rev-parse', '--show-toplevel']);
    const from = top.exitCode === 0 ? top.stdout.replace(/\r?\n$/, '') : remote.directory;
    const filter = (await isFarAway(remote)) ? ['--filter=tree:0'] : [];
    const fetched = await runGit(from, ['fetch', '--no-tags', ...filter, '--no-recurse-submodules', '--', remote.name, `+${ref}:${fetchedRef}`], {
        limit: fetchLimit,
        environment: { ...alone, GIT_DIR: folder, GIT_NO_LAZY_FETCH: '1' },
        config: unattended(remote.settings)
    });
    if (fetched.exitCode !== 0)
        throw remoteFailure(fetched, remote.url);
    await (0,promises_.writeFile)(config, own);
}
async function isFarAway(remote) {
    const url = await runGit(remote.directory, ['ls-remote', '--get-url', '--', remote.name]);
    return url.exitCode === 0 && /^(https?|ssh|git|git\+ssh):\/\/|^[^/\\:]{2,}:(?!\/\/)/i.test(url.stdout);
}
const fetchedRef = 'refs/heads/fetched';
async function answerIn(folder, remote, commit) {
    const facts = await runGit(folder, ['rev-parse', '--is-shallow-repository', fetchedRef], { environment: alone });
    const [shallow, tip = ''] = facts.stdout.split('\n');
    if (facts.exitCode !== 0)
        throw localFailure(facts, 'The branch that was fetched cannot be read');
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
    const run = await runGit(directory, ['cat-file', '--batch-check'], { input, environment });
    if (run.exitCode !== 0)
        return undefined;
    return run.stdout.split('\n').filter((line) => /^[0-9a-f]+ commit \d+$/.test(line)).length;
}
async function ancestry(directory, commit, tip, options) {
    const run = await runGit(directory, ['merge-base', '--is-ancestor', commit, tip], options);
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
        return { directory, name, url: withoutCredentials(url), settings };
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
    const run = await runGit(remote.directory, ['ls-remote', ...flags, '--', remote.name, ...patterns], {
        limit: askLimit,
        config: unattended(remote.settings)
    });
    if (run.exitCode !== 0)
        throw remoteFailure(run, remote.url);
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
            const run = await runGit(directory, ['cat-file', '-t', commit]);
            if (run.exitCode === 0)
                return run.stdout.trim() === 'commit';
            if (isMissing(run.stderr))
                return false;
            throw localFailure(run, `The commit ${commit} cannot be read`);
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
        paths
    };
}
async function listTree(directory, commit, folder, options = []) {
    if (!isObjectName(commit))
        throw unreadable(`"${commit}" is not a full commit name.`);
    const prefix = folder === '' ? '' : `${folder}/`;
    const where = prefix === '' ? [] : [prefix];
    const run = await runGit(directory, ['ls-tree', '-z', '--full-tree', ...options, `${commit}^{commit}`, '--', ...where]);
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
    const size = await runGit(directory, ['cat-file', '-s', oid]);
    const bytes = Number(size.stdout);
    if (size.exitCode !== 0 || size.stdout.trim() === '' || !Number.isInteger(bytes))
        throw localFailure(size, `${path} cannot be read`);
    if (bytes > mostBytes)
        throw unreadable(`${path} has ${bytes} bytes; the gate reads files up to ${mostBytes}.`);
    const blob = await readBlob(directory, oid);
    if (blob.exitCode !== 0)
        throw localFailure(blob, `${path} cannot be read`);
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
        return localFailure(run, `The tree of commit ${commit} cannot be read`);
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
                runGit(directory, worktree_status, { config }),
                runGit(directory, ['ls-files', '-v', '-z', '--full-name', '--', ':/'], {
                    config,
                    environment: { GIT_LITERAL_PATHSPECS: '0' }
                })
            ]);
            if (run.exitCode !== 0)
                return absentOrError(run);
            if (listing.exitCode !== 0)
                throw localFailure(listing, worktree_what);
            const marked = await markedPaths(directory, listing.stdout);
            return marked.length === 0 ? parseStatus(run.stdout) : unmasked(directory, marked);
        }
    };
}
function absentOrError(run) {
    if (/not a git repository|must be run in a work tree/.test(run.stderr))
        return undefined;
    throw localFailure(run, worktree_what);
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
    const sparse = await runGit(directory, ['config', '--type=bool', '--default=false', '--get', 'core.sparseCheckout']);
    if (sparse.exitCode !== 0)
        throw localFailure(sparse, worktree_what);
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
    const run = await runGit(directory, args, options);
    if (run.exitCode !== 0)
        throw localFailure(run, worktree_what);
    return run.stdout;
}

;// CONCATENATED MODULE: ./lib/adapters/git/index.js







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


  }),

  6010:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


__webpack_require__.d(__webpack_exports__, {
  runCli: () => (  runCli)
});

// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/core/text.js
var core_text = __webpack_require__(9716);
// EXTERNAL MODULE: ./lib/report/neutralise.js
var neutralise = __webpack_require__(566);
;// CONCATENATED MODULE: ./lib/version.js
const version = '0.1.0';

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./lib/cli/arguments.js

class Usage extends Error {
    name = 'Usage';
}
function readArguments(args, options, words) {
    try {
        const parsed = (0,external_node_util_.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        if (parsed.positionals.length > words)
            throw new Usage(`did not expect "${parsed.positionals[words]}"; see --help`);
        return parsed;
    }
    catch (error) {
        if (error instanceof Usage)
            throw error;
        throw new Usage(error instanceof Error ? `${error.message.split('. ')[0]}; see --help` : String(error));
    }
}

// EXTERNAL MODULE: ./lib/adapters/git/index.js + 12 modules
var git = __webpack_require__(7040);
// EXTERNAL MODULE: ./lib/checkout-file.js
var checkout_file = __webpack_require__(6270);
// EXTERNAL MODULE: ./lib/core/duration.js
var duration = __webpack_require__(8415);
// EXTERNAL MODULE: ./lib/gate/run.js + 1 modules
var run = __webpack_require__(232);
// EXTERNAL MODULE: ./lib/gate/subject.js
var subject = __webpack_require__(7631);
// EXTERNAL MODULE: ./lib/policy/load.js + 1 modules
var load = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/policy/registry.js + 93 modules
var registry = __webpack_require__(8075);
// EXTERNAL MODULE: ./lib/policy/schema.js
var schema = __webpack_require__(5991);
// EXTERNAL MODULE: ./lib/stop-signal.js
var stop_signal = __webpack_require__(1860);
// EXTERNAL MODULE: ./lib/world.js + 3 modules
var world = __webpack_require__(2567);
// EXTERNAL MODULE: ./lib/gate/decide.js
var decide = __webpack_require__(9511);
// EXTERNAL MODULE: ./lib/report/json.js + 1 modules
var json = __webpack_require__(9222);
// EXTERNAL MODULE: ./lib/report/terminal.js + 1 modules
var terminal = __webpack_require__(3735);
;// CONCATENATED MODULE: ./lib/cli/terminal.js



function wantsColor(env, isTerminal) {
    if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '')
        return false;
    if (env['FORCE_COLOR'] !== undefined && env['FORCE_COLOR'] !== '0')
        return true;
    return isTerminal && env['TERM'] !== 'dumb';
}
function show(result, asJson) {
    const color = wantsColor(process.env, process.stdout.isTTY);
    process.stdout.write(asJson ? (0,json .P)(result) : (0,terminal .F)(result, { color, width: process.stdout.columns || 100 }));
    return exitCode(result);
}
function exitCode(result) {
    if (result.allowed)
        return 0;
    const open = (0,decide .i)(result.criteria);
    return open.length > 0 && open.every(({ outcome }) => outcome.status === 'error') ? 3 : 1;
}

;// CONCATENATED MODULE: ./lib/cli/check.js














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
    const { values } = readArguments(args, options, 0);
    const waitFor = values['wait-for'] ?? '0';
    if (values.bypass !== undefined)
        throw new Usage('--bypass is not for a terminal: nobody can tell who sits there. Give the action the input `bypass` in a workflow');
    if ((0,duration .E9)(waitFor) === undefined)
        throw new Usage(`--wait-for ${waitFor}: expected a duration such as 0, 30s or 10m`);
    const here = await (0,git .qx)(process.cwd());
    if (here?.head === undefined) {
        throw new errors .j1('input-invalid', [{ message: 'there is no git repository with a commit here. Change into a clone and run the gate again' }]);
    }
    const local = values.local === true;
    const token = local ? undefined : process.env['GITHUB_TOKEN'] || process.env['GH_TOKEN'] || undefined;
    const apiUrl = process.env['GITHUB_API_URL'] ?? 'https://api.github.com';
    const address = here.repository;
    const signal = (0,stop_signal .Z)();
    const over = (0,stop_signal .O)(signal);
    const { ports, clock, quota } = await (0,world .H)({ directory: here.root, repository: address, token, teamToken: token, apiUrl, remoteUrl: here.remoteUrl, signal: over.signal });
    const useCheckout = values['policy-ref'] === undefined && token === undefined;
    const policy = await (0,load .t)({ policy: values.policy, policyRef: useCheckout ? 'head' : values['policy-ref'], trustedRef: 'HEAD', jobs: false }, { fileAt: ports.github.fileAt, checkoutFile: async (path) => (0,checkout_file .$)(here.root, path) }, registry .u);
    const repository = { owner: address?.owner ?? 'local', name: address?.name ?? 'repository' };
    const facts = {
        repository,
        commit: here.head,
        event: 'local',
        proposed: false,
        ...(here.branch === undefined ? {} : { ref: `refs/heads/${here.branch}` }),
        ...(values.tag === undefined ? {} : { tag: values.tag })
    };
    const result = await (0,run .R)({
        subject: await (0,subject .c)(facts, policy.policy, ports.remote),
        policy,
        registry: registry .u,
        ports,
        clock,
        log: { info: (line) => process.stderr.write(`${(0,neutralise .Qf)(line)}\n`), debug: (line) => (process.env['DEBUG'] ? process.stderr.write(`${(0,neutralise .Qf)(line)}\n`) : undefined) },
        signal,
        quota,
        run: {},
        stage: values.stage ?? schema .sr,
        enforcement: 'active',
        waitFor: (0,duration .Rz)(waitFor),
        pollInterval: 10_000,
        local
    });
    over.abort();
    return show(result, values.json === true);
}

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

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/policy/parse.js + 1 modules
var parse = __webpack_require__(7655);
;// CONCATENATED MODULE: ./lib/cli/validate.js







async function validate(args) {
    const path = readArguments(args, {}, 1).positionals[0] ?? load .r;
    const policy = await readPolicyFile(path);
    process.stdout.write(`${path} is a valid policy with ${policy.criteria.length === 1 ? '1 criterion' : (0,core_text .U9)(policy.criteria.length, 'criteria').replace(/criterias$/, 'criteria')}\n`);
    return 0;
}
async function readPolicyFile(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors .j1('policy-unreadable', [{ message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }]);
    });
    const parsed = (0,parse .O)(text, path, registry .u);
    if (parsed.policy === undefined)
        throw new errors .j1('policy-invalid', parsed.problems);
    return parsed.policy;
}

;// CONCATENATED MODULE: ./lib/cli/explain.js






async function explain(args) {
    const { positionals, values } = readArguments(args, { policy: { type: 'string' } }, 1);
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
    const policy = await readPolicyFile(policyPath);
    const kind = registry .u.get(policy.criteria.find((criterion) => criterion.id === id)?.kind ?? '');
    if (kind !== undefined)
        return kind;
    const words = [...registry .u.keys(), ...policy.criteria.map((criterion) => criterion.id)];
    throw new Usage(`"${id}" is neither a kind nor a criterion of ${policyPath}${(0,core_text .au)(id, words)}`);
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

// EXTERNAL MODULE: ./lib/gate/conclude.js + 1 modules
var conclude = __webpack_require__(6497);
// EXTERNAL MODULE: ./lib/gate/look.js + 1 modules
var look = __webpack_require__(116);
;// CONCATENATED MODULE: ./lib/gate/replay.js


function replayed(record, registry) {
    const criteria = record.criteria.map((criterion) => ({ ...criterion, outcome: again(criterion, record, registry) }));
    const { decision: _decision, allowed: _allowed, ...facts } = record;
    const result = (0,conclude .E)({ ...facts, criteria });
    const { decision } = result;
    const outcomes = result.criteria.flatMap(({ id, outcome }, index) => {
        const recorded = record.criteria[index]?.outcome;
        const same = recorded?.status === outcome.status && recorded.reason === outcome.reason;
        return same ? [] : [`${id} was ${recorded?.status ?? 'absent'} (${recorded?.reason ?? ''}), is ${outcome.status} (${outcome.reason})`];
    });
    const decisions = decision === record.decision ? [] : [`the decision was ${record.decision}, is ${decision}`];
    const permissions = result.allowed === record.allowed ? [] : [`allowed was ${record.allowed}, is ${result.allowed}`];
    const bypasses = result.bypass?.status === record.bypass?.status ? [] : [`the bypass was ${record.bypass?.status}, is ${result.bypass?.status}`];
    return { result, differences: [...outcomes, ...decisions, ...permissions, ...bypasses] };
}
function again(criterion, record, registry) {
    const kind = registry.get(criterion.kind);
    if (kind === undefined)
        return (0,look .zY)(criterion, new TypeError(`this gate has no kind ${criterion.kind}`), kind);
    if (criterion.evidence === undefined) {
        const outcome = criterion.outcome.status === 'waived' ? criterion.outcome.original : criterion.outcome;
        const plausible = outcome.status === 'error' || outcome.reason === look .uV;
        return plausible ? outcome : (0,look .zY)(criterion, new TypeError('the record holds no evidence for it'), kind);
    }
    try {
        const context = { subject: record.subject, now: new Date(record.decidedAt), timeLeft: false, people: record.people };
        return kind.evaluate(kind.options.parse(criterion.options), criterion.evidence, context);
    }
    catch (error) {
        return (0,look .zY)(criterion, error, kind);
    }
}

;// CONCATENATED MODULE: ./lib/cli/replay.js








async function replay(args) {
    const { positionals, values } = readArguments(args, { json: { type: 'boolean' } }, 1);
    const [path] = positionals;
    if (path === undefined)
        throw new Usage('replay needs the path of a result.json; see --help');
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new errors .j1('input-invalid', [{ message: `${path} cannot be read: ${error instanceof Error ? error.message : String(error)}` }]);
    });
    const before = (0,json .F)(text);
    const { result, differences } = replayed(before, registry .u);
    const code = show(result, values.json === true);
    for (const difference of differences)
        process.stderr.write(`differs from the record: ${(0,neutralise .Qf)(difference)}\n`);
    return differences.length > 0 && code === 0 ? 1 : code;
}

;// CONCATENATED MODULE: ./lib/cli/index.js









const commands = { check: check, validate: validate, explain: explain, replay: replay };
const help = `Deployment Gate ${version}: may this commit be deployed?

  check [--local]     judge the commit that is checked out here
  validate [FILE]     read a policy and list everything that is wrong with it
  explain [KIND|ID]   what a kind, or a criterion of the policy, asks for
  replay RESULT       decide again from the evidence in a result.json

Options of check:
  --local             decide what this machine can, list what is left to GitHub
  --policy FILE       policy to use (default: .github/deployment-gate.yml, else the built-in one)
  --policy-ref REF    ref to read it from, through GitHub; head: the checkout
  --stage NAME        stage of the policy (default: pre-deployment)
  --tag TAG           the tag that is released
  --wait-for TIME     how long to wait for what is pending (default: 0, look once)
  --json              print the result as JSON

Without --local, GITHUB_TOKEN or GH_TOKEN must be set: what needs GitHub is otherwise an error.
Exit codes: 0 go, 1 no-go, 2 configuration, 3 could not decide.
`;
async function runCli(args) {
    const [name = '--help', ...rest] = args;
    if (name === '--help' || name === '-h' || name === 'help')
        return print(help, args.length === 0 ? 2 : 0);
    if (name === '--version')
        return print(`${version}\n`, 0);
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command === undefined)
        return complain(`there is no command "${name}"${(0,core_text .au)(name, Object.keys(commands))}; see --help`);
    try {
        return await command(rest);
    }
    catch (error) {
        if (error instanceof Usage)
            return complain(error.message);
        if (error instanceof errors .j1) {
            for (const { message, place } of error.problems)
                complain(place === undefined ? message : `${place.path}:${place.line ?? 1}:${place.column ?? 1} ${message}`);
            return 2;
        }
        if (error instanceof errors .oe)
            return complain(`${error.message}. ${error.remedy}`, 3);
        return complain(`the gate itself failed, which is a bug: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 3);
    }
}
function print(text, code) {
    process.stdout.write(text);
    return code;
}
function complain(message, code = 2) {
    process.stderr.write(`${message.split('\n').map(neutralise .Qf).join('\n')}\n`);
    return code;
}


  })

};
