export const id = 775;
export const ids = [775];
export const modules = {

/***/ 775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openOctokit: () => (/* binding */ openOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1351);
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5555);
/* harmony import */ var _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9735);



const defaultRequestLimit = 30_000;
const permanent = [400, 401, 403, 404, 410, 422, 429, 451];
function openOctokit({ token, apiUrl, signal, pace = {} }) {
    const { requestLimit = defaultRequestLimit, retryAfter = 500 + Math.random() * 500 } = pace;
    const fetch = (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch ?? globalThis.fetch);
    const limit = limits(signal, requestLimit);
    const limited = async (url, options) => fetch(url, { ...options, signal: limit() });
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        request: { ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request, fetch: limited },
        retry: { doNotRetry: permanent, retries: 2, retryAfterBaseValue: retryAfter }
    }, _octokit_plugin_retry__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L);
    let quota;
    const note = (headers) => {
        const [limit, remaining] = [Number(headers['x-ratelimit-limit']), Number(headers['x-ratelimit-remaining'])];
        if (headers['x-ratelimit-resource'] === 'core' && Number.isFinite(limit) && Number.isFinite(remaining))
            quota = { limit, remaining };
    };
    conditional(octokit, note);
    return { octokit, quota: () => quota };
}
function limits(run, milliseconds) {
    const running = new Set();
    run.addEventListener('abort', () => running.forEach((attempt) => attempt.abort(run.reason)), { once: true });
    return () => {
        const attempt = new AbortController();
        if (run.aborted)
            attempt.abort(run.reason);
        running.add(attempt);
        const late = () => {
            running.delete(attempt);
            attempt.abort(new DOMException(`no whole answer within ${milliseconds / 1000} s`, 'TimeoutError'));
        };
        setTimeout(late, milliseconds).unref();
        return attempt.signal;
    };
}
function conditional(octokit, note) {
    const known = new Map();
    octokit.hook.wrap('request', async (request, options) => {
        const { url } = octokit.request.endpoint(options);
        const before = options.method === 'GET' ? known.get(url) : undefined;
        const etag = before?.headers.etag;
        if (etag !== undefined)
            options.headers['if-none-match'] = etag;
        try {
            const response = await request(options);
            note(response.headers);
            const whole = typeof response.data === 'object' && response.data !== null;
            if (options.method === 'GET' && response.headers.etag !== undefined && whole)
                known.set(url, response);
            return response;
        }
        catch (error) {
            if (before === undefined || !isNotModified(error))
                throw error;
            note(error.response?.headers ?? {});
            return before;
        }
    });
}
function isNotModified(error) {
    return error instanceof Error && 'status' in error && error.status === 304;
}


/***/ })

};
