"use strict";
exports.id = 954;
exports.ids = [954];
exports.modules = {

/***/ 6954:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubApi: () => (/* binding */ githubApi)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2413);

/** Of one request, in milliseconds. */
const TIME_LIMIT = 30_000;
/** GitHub lists no more files than these. */
const MOST_FILES = 3000;
const PER_PAGE = 100;
const MOVED = ['renamed', 'copied', 'unchanged'];
/** GitHub's API, by the toolkit. Loaded only where there is no checkout to read. */
const githubApi = {
    changedFiles: (of) => answer(async () => {
        const files = [];
        for (let page = 1; files.length < MOST_FILES; page += 1) {
            const { data } = await clientOf(of).rest.pulls.listFiles({
                ...ownerAndName(of),
                pull_number: of.number,
                per_page: PER_PAGE,
                page,
            });
            if (!Array.isArray(data))
                throw new NotGitHub();
            files.push(...data.map(({ filename, sha, status, additions, changes, patch }) => ({
                path: filename,
                // GitHub leaves it out for a submodule that was removed.
                blob: String(sha),
                contentless: status === 'removed' || (changes === 0 && MOVED.includes(status)),
                additions,
                ...(patch === undefined ? {} : { patch }),
            })));
            if (data.length < PER_PAGE)
                break;
        }
        return files;
    }),
    blob: (of, id) => answer(async () => {
        const { data } = await clientOf(of).rest.git.getBlob({ ...ownerAndName(of), file_sha: id });
        if (typeof data.content !== 'string')
            throw new NotGitHub();
        return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    }),
};
/** An answer, but none of GitHub's. */
class NotGitHub extends Error {
}
/** Redirects are refused: the token must not travel on. */
function clientOf({ apiUrl, token }) {
    return (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token.reveal(), {
        baseUrl: apiUrl,
        request: { redirect: 'error', signal: AbortSignal.timeout(TIME_LIMIT) },
    });
}
function ownerAndName({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
/** Only the status or the system's code: GitHub's words may hold anything. */
async function answer(ask) {
    try {
        return { kind: 'found', value: await ask() };
    }
    catch (thrown) {
        const { status, name = '' } = thrown;
        const late = name === 'TimeoutError' || name === 'AbortError';
        // The client gives every failure of a request a status; what has none is a mistake of ours.
        if (typeof status !== 'number' && !late && !(thrown instanceof NotGitHub))
            throw thrown;
        if (status === 401 || status === 403 || status === 404) {
            return {
                kind: 'failed',
                reason: `GitHub does not let the token read it (HTTP ${status}); it needs \`pull-requests: read\` and \`contents: read\``,
            };
        }
        const reason = late
            ? 'no answer in time'
            : typeof status === 'number'
                ? `HTTP ${status}`
                : 'what it says is not of its kind';
        return { kind: 'failed', reason: `GitHub's API did not answer (${reason})` };
    }
}


/***/ })

};
;