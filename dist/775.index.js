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



// A page of 100 check runs takes GitHub a second or two; whoever says nothing for so long will not.
const requestLimit = 30_000;
// Client errors stay as they are, and when the quota is used up the gate decides how long to wait, not the plugin.
const permanent = [400, 401, 403, 404, 410, 422, 429, 451];
/**
 * The real Octokit with: a time limit on every attempt, body included; 5xx and broken connections tried three times
 * (Octokit's own plugin; a different pace in every process, so that many gates do not come back at once); and every GET
 * conditional, so that a poll that brings nothing new costs no quota:
 * https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate
 */
function openOctokit({ token, apiUrl, signal }) {
    const fetch = (_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request?.fetch ?? globalThis.fetch);
    const limited = async (url, options) => fetch(url, { ...options, signal: AbortSignal.any([signal, AbortSignal.timeout(requestLimit)]) });
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, {
        baseUrl: apiUrl,
        request: { ..._actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_1__/* .defaults */ .NT.request, fetch: limited },
        retry: { doNotRetry: permanent, retries: 2, retryAfterBaseValue: 500 + Math.random() * 500 }
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
/** Remembers what came with an ETag, asks with it, and gives the remembered answer when GitHub says 304. */
function conditional(octokit, note) {
    const known = new Map();
    octokit.hook.wrap('request', async (request, options) => {
        const { url } = octokit.request.endpoint(options);
        const before = options.method === 'GET' ? known.get(url) : undefined;
        const etag = before?.headers.etag;
        // In place: before-after-hook hands the hooks within the options as they were, not those that it is called with.
        if (etag !== undefined)
            options.headers['if-none-match'] = etag;
        try {
            const response = await request(options);
            note(response.headers);
            // A cut-off body comes as text: remembered, it would come back with every 304.
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
