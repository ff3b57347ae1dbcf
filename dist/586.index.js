export const id = 586;
export const ids = [586];
export const modules = {

  9721:
  ((module, __unused_webpack_exports, __webpack_require__) => {


const Dispatcher = __webpack_require__(883)
const ProxyAgent = __webpack_require__(6672)
const { fetch } = __webpack_require__(4398)

Object.assign(Dispatcher.prototype, __webpack_require__(6615))

module.exports = { fetch, ProxyAgent }


  }),

  5922:
  ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);

__webpack_require__.d(__webpack_exports__, {
  openArtifact: () => (  openArtifact)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/core/errors.js
var errors = __webpack_require__(3828);
// EXTERNAL MODULE: ./lib/adapters/files/paths.js
var paths = __webpack_require__(2416);
// EXTERNAL MODULE: ./lib/adapters/files/wanted.js
var wanted = __webpack_require__(8141);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./node_modules/yauzl/index.js
var yauzl = __webpack_require__(663);
// EXTERNAL MODULE: ./lib/adapters/said.js
var said = __webpack_require__(8319);
;// CONCATENATED MODULE: ./lib/adapters/zip.js








const readFd = (0,external_node_util_.promisify)(external_node_fs_.read);
const mostEntries = 200_000;
const mostUnpacked = 8 * 2 ** 30;
const afterDirectory = [0x06054b50, 0x06064b50, 0x05054b50];
const [typeBits, regular, folder] = [0xf000, 0x8000, 0x4000];
async function zipFiles(fd, what) {
    const zip = await (0,yauzl .as)(fd, { autoClose: false, strictFileNames: true, validateEntrySizes: true }).catch((error) => {
        throw translate(error, what);
    });
    zip.on('error', () => undefined);
    const entries = await readDirectory(zip, what);
    await requireEnd(fd, zip, what);
    return {
        find: async (globs) => {
            const { matches } = (0,wanted .f)(globs);
            const found = [...entries].filter(([path]) => matches(path));
            return found.map(([path, { uncompressedSize: size }]) => ({ path, size })).toSorted(paths .f);
        },
        open: (path) => ({ [Symbol.asyncIterator]: () => unpack(zip, entries.get(path), `${path} in ${what}`) })
    };
}
async function readDirectory(zip, what) {
    if (zip.entryCount > mostEntries)
        throw refused(what, `it holds ${zip.entryCount} entries, more than ${mostEntries}`);
    const entries = new Map();
    let unpacked = 0;
    try {
        for await (const entry of zip.eachEntry()) {
            const problem = problemOf(entry, entries);
            if (problem !== undefined)
                throw refused(what, `the entry "${entry.fileName}" ${problem}`);
            unpacked += entry.uncompressedSize;
            if (unpacked > mostUnpacked)
                throw refused(what, `unpacked it is larger than ${mostUnpacked / 2 ** 30} GiB`);
            if (!entry.fileName.endsWith('/'))
                entries.set(entry.fileName, entry);
        }
    }
    catch (error) {
        throw translate(error, what);
    }
    const both = [...entries.keys()].find((path) => foldersOf(path).some((above) => entries.has(above)));
    if (both !== undefined)
        throw refused(what, `"${both}" lies in what is also a file`);
    return entries;
}
function problemOf(entry, known) {
    const { fileName, externalFileAttributes } = entry;
    const isFolder = fileName.endsWith('/');
    if (!(0,paths .Y)(isFolder ? fileName.slice(0, -1) : fileName))
        return 'is no plain path';
    if (known.has(fileName))
        return 'is there twice';
    if (entry.isEncrypted())
        return 'is encrypted';
    const type = (externalFileAttributes >>> 16) & typeBits;
    if (type !== 0 && type !== (isFolder ? folder : regular))
        return 'is a link, or no regular file';
    return undefined;
}
function foldersOf(path) {
    const segments = path.split('/');
    return segments.slice(1).map((_, index) => segments.slice(0, index + 1).join('/'));
}
async function requireEnd(fd, zip, what) {
    const signature = Buffer.alloc(4);
    await readFd(fd, signature, 0, 4, Number(zip.readEntryCursor));
    if (!afterDirectory.includes(signature.readUInt32LE()))
        throw refused(what, 'its directory does not end where it says');
}
async function* unpack(zip, entry, what) {
    if (entry === undefined)
        throw refused(what, 'there is no such file');
    try {
        let sum = 0;
        for await (const chunk of (await zip.openReadStreamPromise(entry))) {
            sum = (0,external_node_zlib_.crc32)(chunk, sum);
            yield chunk;
        }
        if (sum !== entry.crc32)
            throw refused(what, 'its checksum is another one');
    }
    catch (error) {
        throw translate(error, what);
    }
}
function translate(error, what) {
    return error instanceof errors .oe ? error : refused(what, (0,said .a)(error, 'message'), error);
}
function refused(what, why, cause) {
    return new errors .oe('unreadable', `${what} cannot be unpacked: ${why}`, 'Upload it with actions/upload-artifact, and run that workflow again.', { cause });
}

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/utils.js + 19 modules
var utils = __webpack_require__(5555);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/adapters/github/client.js
var client = __webpack_require__(2563);
;// CONCATENATED MODULE: ./lib/adapters/github/download.js









const writeFd = (0,external_node_util_.promisify)(external_node_fs_.write);
const usualPatience = 30_000;
const longest = 600_000;
const mostMoves = 5;
async function download({ url, what, most, signal, patience = usualPatience, folder = (0,external_node_os_.tmpdir)() }) {
    const watch = watched(signal, patience);
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let size = 0;
    let fd;
    try {
        const { body, headers } = await follow(url, what, watch.signal);
        const announced = headers.has('content-encoding') ? null : headers.get('content-length');
        if (Number(announced) > most)
            throw tooLarge(what, most);
        if (body === null)
            throw broken(what, 'nothing came');
        fd = nameless(folder);
        for await (const bytes of body) {
            watch.heard();
            size += bytes.length;
            if (size > most)
                throw tooLarge(what, most);
            hash.update(bytes);
            for (let at = 0; at < bytes.length;)
                at += (await writeFd(fd, bytes, at)).bytesWritten;
        }
        if (announced !== null && size !== Number(announced))
            throw broken(what, `${size} of ${announced} bytes came`);
        const [type = ''] = (headers.get('content-type') ?? '').split(';');
        return { fd, size, sha256: hash.digest('hex'), type: type.trim().toLowerCase() };
    }
    catch (error) {
        watch.stop();
        if (fd !== undefined)
            (0,external_node_fs_.closeSync)(fd);
        throw download_translate(error, what);
    }
    finally {
        watch.end();
    }
}
async function follow(start, what, signal) {
    const fetch = (utils .NT.request?.fetch ?? globalThis.fetch);
    const headers = { 'accept-encoding': 'identity' };
    let url = start;
    for (let moves = 0; moves <= mostMoves; moves++) {
        const response = await fetch(url, { redirect: 'manual', headers, signal });
        if (response.status === 200)
            return response;
        const target = response.headers.get('location');
        if (response.status < 300 || response.status > 399 || target === null || !URL.canParse(target, url.href))
            throw broken(what, `${url.host} answered ${response.status}`);
        await response.body?.cancel();
        url = new URL(target, url);
        if (!(0,client.isSafe)(url, start.protocol))
            throw broken(what, `${url.host} is no safe address`);
    }
    throw broken(what, 'every address leads to another one');
}
function nameless(temporary) {
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(temporary, 'deployment-gate-'));
    const remove = () => {
        try {
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
            return true;
        }
        catch {
            return false;
        }
    };
    const fd = (0,external_node_fs_.openSync)((0,external_node_path_.join)(folder, 'download'), 'wx+', 0o600);
    if (!remove())
        process.once('exit', remove);
    return fd;
}
function watched(run, patience) {
    const controller = new AbortController();
    const late = () => controller.abort(new DOMException('nothing more came', 'TimeoutError'));
    const stop = () => controller.abort(run?.reason);
    const [silence, whole] = [setTimeout(late, patience).unref(), setTimeout(late, longest).unref()];
    run?.addEventListener('abort', stop, { once: true });
    if (run?.aborted === true)
        stop();
    return {
        signal: controller.signal,
        heard: () => void silence.refresh(),
        stop,
        end: () => {
            clearTimeout(silence);
            clearTimeout(whole);
            run?.removeEventListener('abort', stop);
        }
    };
}
function download_translate(error, what) {
    if (error instanceof errors .oe)
        return error;
    if (/^(?:mkdtemp|open|write)$/.test((0,said .a)(error, 'syscall')) && !/^(?:EPIPE|ECONN)/.test((0,said .a)(error, 'code'))) {
        return new errors .oe('unreadable', `${what} cannot be stored in the folder for temporary files (${(0,said .a)(error, 'code')})`, 'Make room there, or point TMPDIR to another folder.', { cause: error });
    }
    if ((0,said .a)(error, 'name') === 'TimeoutError') {
        return new errors .oe('timed-out', `${what} did not arrive in time: ${(0,said .a)(error, 'message')}`, 'Run the gate again. If it stays so, look at githubstatus.com.', { cause: error, transient: true });
    }
    const cause = error instanceof Error ? error.cause : undefined;
    return broken(what, (0,said .a)(cause, 'message') || (0,said .a)(error, 'message'));
}
function broken(what, why) {
    return new errors .oe('unreadable', `${what} did not arrive whole: ${why}`, 'Run the gate again. If it stays so, look at githubstatus.com.', { transient: true });
}
function tooLarge(what, most) {
    const remedy = 'Upload the reports as an artifact of their own, without what else the job made.';
    return new errors .oe('unreadable', `${what} is larger than the ${Math.floor(most / 2 ** 20)} MiB that the gate reads`, remedy);
}

;// CONCATENATED MODULE: ./lib/adapters/github/artifact-files.js







const artifact_files_readFd = (0,external_node_util_.promisify)(external_node_fs_.read);
const mostBytes = 2 * 2 ** 30;
const attempts = 2;
const chunk = 256 * 1024;
async function openArtifact(client, artifact) {
    const what = `the artifact "${artifact.name}"`;
    if (artifact.expired)
        throw new errors .oe('not-found', `${what} has expired`, 'Run the workflow again, so that it uploads the artifact anew, or give it more `retention-days`.');
    if (artifact.size > mostBytes)
        throw tooLarge(what, mostBytes);
    const loaded = await load(client, artifact, what);
    try {
        return (await isZip(loaded)) ? await zipFiles(loaded.fd, what) : single(loaded, artifact.name, what);
    }
    catch (error) {
        (0,external_node_fs_.closeSync)(loaded.fd);
        throw error;
    }
}
async function load(client, artifact, what) {
    const path = '/repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}';
    const parameters = { artifact_id: artifact.id, archive_format: 'zip' };
    for (let attempt = 1;; attempt++) {
        const url = await client.locate({ path, parameters, what, permission: 'actions: read' });
        try {
            return verified(await download({ url, what, most: mostBytes, signal: client.signal }), artifact, what);
        }
        catch (error) {
            const mayPass = error instanceof errors .oe && error.transient && client.signal?.aborted !== true;
            if (attempt === attempts || !mayPass)
                throw error;
        }
    }
}
function verified(loaded, { digest, size }, what) {
    const problem = mismatch(loaded, digest, size, what);
    if (problem === undefined)
        return loaded;
    (0,external_node_fs_.closeSync)(loaded.fd);
    throw problem;
}
function mismatch(loaded, digest, size, what) {
    if (digest === null)
        return loaded.size === size ? undefined : broken(what, `${loaded.size} of ${size} bytes came`);
    const [, wanted] = /^sha256:([0-9a-f]{64})$/i.exec(digest) ?? [];
    if (wanted === undefined)
        return new errors .oe('unreadable', `${what} has a digest that the gate does not know: "${digest.slice(0, 80)}"`, 'Update the gate.');
    return loaded.sha256 === wanted.toLowerCase() ? undefined : broken(what, 'its content is not what was uploaded (another SHA-256)');
}
async function isZip({ fd, type }) {
    if (/^application\/(?:zip|x-zip-compressed|zip-compressed)$/.test(type))
        return true;
    const head = Buffer.alloc(4);
    await artifact_files_readFd(fd, head, 0, 4, 0);
    return head.toString('latin1') === 'PK\x03\x04' || head.toString('latin1') === 'PK\x05\x06';
}
function single({ fd, size }, name, what) {
    if (!(0,paths .Y)(name) || /[/\\]/.test(name))
        throw broken(what, 'it is neither a zip file nor a file with a plain name');
    const refuse = (path) => new errors .oe('unreadable', `${what} holds no file "${path}"`, 'Name the file that it holds.');
    return {
        find: async (globs) => ((0,wanted .f)(globs).matches(name) ? [{ path: name, size }] : []),
        open: (path) => ({
            async *[Symbol.asyncIterator]() {
                if (path !== name)
                    throw refuse(path);
                for (let at = 0; at < size;) {
                    const { bytesRead, buffer } = await artifact_files_readFd(fd, Buffer.allocUnsafe(Math.min(chunk, size - at)), 0, Math.min(chunk, size - at), at);
                    if (bytesRead === 0)
                        throw broken(what, 'its temporary file was cut');
                    at += bytesRead;
                    yield buffer.subarray(0, bytesRead);
                }
            }
        })
    };
}


  })

};
