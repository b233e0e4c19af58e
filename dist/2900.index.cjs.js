"use strict";
exports.id = 2900;
exports.ids = [2900];
exports.modules = {

/***/ 2900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApi: () => (/* binding */ githubApi)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(2413);
// EXTERNAL MODULE: ./lib/adapters/node/transport/exchange.js + 4 modules
var exchange = __webpack_require__(4410);
;// CONCATENATED MODULE: ./lib/adapters/github/fetch-on.js

const TIME_LIMIT = 30_000;
const LIMIT_BYTES = 140 << 20;
const BODILESS = [204, 205, 304];
class GithubUnanswered extends Error {
    answer;
    constructor(answer) {
        super(answer.detail);
        this.answer = answer;
    }
}
function fetchOn(line, apiUrl) {
    return async (url, { method = 'GET', headers = {}, body, signal } = {}) => {
        const answer = await (0,exchange/* exchange */.c)({
            method,
            url,
            headers: { ...headers },
            ...(typeof body === 'string' ? { body } : {}),
            timeoutMs: TIME_LIMIT,
            limitBytes: LIMIT_BYTES,
            terms: { purpose: 'github-api', allowEndpoints: [], githubApi: apiUrl },
            ...(signal ? { signal } : {}),
        }, line);
        if (answer.kind === 'failed')
            throw new GithubUnanswered(answer);
        if (answer.status >= 300 && answer.status < 400 && answer.status !== 304) {
            throw new GithubUnanswered({ reason: 'other', detail: `HTTP ${answer.status}: a redirect` });
        }
        const content = BODILESS.includes(answer.status) ? null : new Uint8Array(answer.body);
        return new Response(content, { status: answer.status, headers: answer.headers });
    };
}

;// CONCATENATED MODULE: ./lib/adapters/github/api.js


const api_TIME_LIMIT = 30_000;
const MOST_FILES = 3000;
const PER_PAGE = 100;
const MOVED = ['renamed', 'copied', 'unchanged'];
const githubApi = (line) => ({
    changedFiles: (of) => answer(async () => {
        const files = [];
        for (let page = 1; files.length < MOST_FILES; page += 1) {
            const { data } = await clientOf(of, line).rest.pulls.listFiles({
                ...ownerAndName(of),
                pull_number: of.number,
                per_page: PER_PAGE,
                page,
            });
            if (!Array.isArray(data))
                throw new NotGitHub();
            files.push(...data.map(({ filename, sha, status, additions, changes, patch }) => ({
                path: filename,
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
        const { data } = await clientOf(of, line).rest.git.getBlob({
            ...ownerAndName(of),
            file_sha: id,
        });
        if (typeof data.content !== 'string')
            throw new NotGitHub();
        return Buffer.from(data.content, data.encoding === 'base64' ? 'base64' : 'utf8');
    }),
});
class NotGitHub extends Error {
}
function clientOf({ apiUrl, token }, line) {
    return (0,github/* getOctokit */.Q)(token.reveal(), {
        baseUrl: apiUrl,
        request: { fetch: fetchOn(line, apiUrl), signal: AbortSignal.timeout(api_TIME_LIMIT) },
    });
}
function ownerAndName({ repository }) {
    const [owner = '', repo = ''] = repository.split('/');
    return { owner, repo };
}
function inWords({ reason, detail, proxy }) {
    const said = reason === 'timeout' ? 'no answer in time' : detail;
    return proxy === undefined ? said : `${said}; by the proxy ${proxy.host} of ${proxy.variable}`;
}
async function answer(ask) {
    try {
        return { kind: 'found', value: await ask() };
    }
    catch (thrown) {
        const { status, name = '', cause } = thrown;
        if (cause instanceof GithubUnanswered) {
            return { kind: 'failed', reason: `GitHub's API did not answer (${inWords(cause.answer)})` };
        }
        const late = name === 'TimeoutError' || name === 'AbortError';
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