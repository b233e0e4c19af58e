"use strict";
exports.id = 2900;
exports.ids = [2900];
exports.modules = {

/***/ 92900:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  githubApi: () => (/* binding */ githubApi)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js + 22 modules
var github = __webpack_require__(92413);
// EXTERNAL MODULE: ./lib/adapters/node/transport/exchange.js + 4 modules
var exchange = __webpack_require__(14410);
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


/***/ }),

/***/ 14410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ download),
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./lib/adapters/node/network-failure.js
const CODES = [
    ['dns', /^(?:ENOTFOUND|EAI_\w+)$/],
    ['refused', /^(?:ECONNREFUSED|E(?:NET|HOST)UNREACH|E(?:NET|HOST)DOWN|EADDRNOTAVAIL)$/],
    ['reset', /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/],
    ['timeout', /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/],
    ['unsendable', /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/],
    ['tls', /^(?:EPROTO$|ERR_(?:TLS|SSL|OSSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/],
    ['tls', /^(?:ERROR_IN_C|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/],
];
function networkFailure(code) {
    return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/proxied.js
class ProxyFault extends Error {
    reason;
    constructor(reason, detail) {
        super(detail);
        this.reason = reason;
    }
}
async function agentBy(proxy, url, signal, way) {
    const address = proxy.reveal();
    if (address === undefined) {
        throw new ProxyFault('proxy-unreachable', 'its value is no address of an HTTP proxy');
    }
    const connecting = { signal };
    if (url.protocol === 'http:') {
        const { HttpProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(8947)]).then(__webpack_require__.bind(__webpack_require__, 28947));
        return new HttpProxyAgent(address, connecting);
    }
    const { HttpsProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(2792), __webpack_require__.e(1566)]).then(__webpack_require__.bind(__webpack_require__, 71566));
    class TellingAgent extends HttpsProxyAgent {
        async connect(request, options) {
            let refusal;
            request.once('proxyConnect', ({ statusCode, headers }) => {
                refusal = refusalIn(statusCode, headers);
                way.open = refusal === undefined;
            });
            const socket = await super.connect(request, options);
            if (refusal === undefined)
                return socket;
            socket.destroy();
            throw refusal;
        }
    }
    return new TellingAgent(address, connecting);
}
function refusalIn(status, headers) {
    if (status === 407)
        return new ProxyFault('proxy-password', 'HTTP 407 to CONNECT');
    if (status !== 200)
        return new ProxyFault('proxy-refused', `HTTP ${status} to CONNECT`);
    const type = String(headers['content-type'] ?? '');
    return /html/i.test(type)
        ? new ProxyFault('proxy-page', `HTTP 200 with a page (${type}) to CONNECT`)
        : undefined;
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/failure.js


const NO_TLS = /^(?:EPROTO|ERR_SSL_(?:WRONG_VERSION_NUMBER|PACKET_LENGTH|HTTP_REQUEST))/;
function failureOf(thrown, about) {
    if (thrown instanceof ProxyFault)
        return { reason: thrown.reason, detail: thrown.message };
    const isShut = about.way?.open === false;
    if (about.timedOut) {
        return { reason: isShut ? 'proxy-unreachable' : 'timeout', detail: 'no answer in time' };
    }
    const { code: given, name, message = '' } = thrown;
    const code = typeof given === 'string' ? given : '';
    if (code === '' && !(isShut && name === 'Error'))
        throw thrown;
    const detail = message === '' ? code : (message.split('\n')[0] ?? '');
    if (isShut)
        return { reason: 'proxy-unreachable', detail };
    if (about.way !== null && NO_TLS.test(code))
        return { reason: 'proxy-page', detail };
    return { reason: networkFailure(code), detail };
}

// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(41692);
// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(87982);
;// CONCATENATED MODULE: ./lib/adapters/node/transport/trust-store.js


const LIMIT_BYTES = 8 << 20;
async function certificates(bundles, extra) {
    const given = (await Promise.all(bundles.map(content))).filter((text) => text !== '');
    if (given.length === 0)
        return undefined;
    const own = extra === undefined ? '' : await content(extra);
    return [...external_node_tls_.rootCertificates, ...(own === '' ? [] : [own]), ...given];
}
async function content(path) {
    const reading = await files.nodeFiles.read(path, LIMIT_BYTES);
    if (reading.kind !== 'found')
        return '';
    const text = Buffer.from(reading.bytes).toString('utf8');
    return text.includes('-----BEGIN CERTIFICATE-----') ? text : '';
}

;// CONCATENATED MODULE: ./lib/adapters/node/transport/exchange.js



const exchange_LIMIT_BYTES = 1 << 20;
async function exchange(outgoing, line) {
    const { terms } = outgoing;
    const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'not-allowed', detail: verdict.why };
    }
    const proxy = line.roads.proxyFor(outgoing.url);
    const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
    const limit = createLimit(outgoing);
    const signal = AbortSignal.any([limit.signal, ...(outgoing.signal ? [outgoing.signal] : [])]);
    const way = proxy === null ? null : { open: false };
    try {
        return { ...(await send(outgoing, line, proxy, way, signal, limit.connected)), ...hop };
    }
    catch (thrown) {
        const failure = failureOf(thrown, { timedOut: signal.aborted, way });
        return { kind: 'failed', ...failure, ...hop };
    }
    finally {
        limit.over();
    }
}
function createLimit({ timeoutMs, connectedMs }) {
    const controller = new AbortController();
    const start = (ms) => setTimeout(() => controller.abort(), ms);
    let timer = start(timeoutMs);
    return {
        signal: controller.signal,
        connected() {
            if (connectedMs === undefined)
                return;
            clearTimeout(timer);
            timer = start(connectedMs);
        },
        over() {
            clearTimeout(timer);
        },
    };
}
async function download(outgoing, line) {
    const { terms } = outgoing;
    const verdict = line.roads.mayContact(outgoing.url, terms.purpose, terms);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'not-allowed', detail: `${verdict.host}: ${verdict.why}` };
    }
    const proxy = line.roads.proxyFor(outgoing.url);
    const hop = proxy === null ? {} : { proxy: { variable: proxy.variable, host: proxy.host } };
    const limit = createLimit(outgoing);
    const way = proxy === null ? null : { open: false };
    try {
        const incoming = await reach(outgoing, line, proxy, way, limit.signal, limit.connected);
        const status = incoming.statusCode ?? 0;
        return { kind: 'answered', status, pieces: piecesOf(incoming, outgoing, limit) };
    }
    catch (thrown) {
        limit.over();
        const failure = failureOf(thrown, { timedOut: limit.signal.aborted, way });
        return { kind: 'failed', ...failure, ...hop };
    }
}
async function* piecesOf(incoming, { limitBytes = exchange_LIMIT_BYTES }, limit) {
    let size = 0;
    try {
        for await (const chunk of incoming) {
            size += chunk.length;
            if (size > limitBytes) {
                throw Object.assign(new Error('too large'), { code: 'EFBIG' });
            }
            yield chunk;
        }
    }
    finally {
        limit.over();
        incoming.destroy();
    }
}
async function send(outgoing, line, proxy, way, signal, connected) {
    const incoming = await reach(outgoing, line, proxy, way, signal, connected);
    if (proxy !== null && incoming.statusCode === 407) {
        incoming.destroy();
        return { kind: 'failed', reason: 'proxy-password', detail: 'HTTP 407' };
    }
    return collect(incoming, outgoing.limitBytes ?? exchange_LIMIT_BYTES);
}
async function reach(outgoing, line, proxy, way, signal, connected) {
    const url = new URL(outgoing.url);
    const { method, headers } = outgoing;
    const options = { method, headers: { ...headers }, signal };
    if (proxy !== null && way !== null)
        options.agent = await agentBy(proxy, url, signal, way);
    const request = await exchange_open(url, options, outgoing.terms, line);
    return new Promise((resolve, reject) => {
        request.on('error', reject).on('response', resolve);
        request.once('socket', (socket) => {
            if (socket.connecting)
                socket.once('connect', connected);
            else
                connected();
        });
        request.end(outgoing.body);
    });
}
const AWS = ['sts', 'iam', 'sign-in'];
async function exchange_open(url, options, terms, { variables }) {
    if (url.protocol === 'http:')
        return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19))).request(url, options);
    const bundles = AWS.includes(terms.purpose) ? [variables.AWS_CA_BUNDLE, terms.caBundle] : [];
    const paths = bundles.filter((path) => path !== undefined && path !== '');
    const ca = await certificates(paths, variables.NODE_EXTRA_CA_CERTS);
    const trust = { rejectUnauthorized: true, ...(ca === undefined ? {} : { ca }) };
    return (await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19))).request(url, { ...options, ...trust });
}
async function collect(incoming, limitBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > limitBytes) {
            incoming.destroy();
            const detail = `the answer is too large: more than ${limitBytes} bytes`;
            return { kind: 'failed', reason: 'too-large', detail };
        }
        chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    return {
        kind: 'answered',
        status: incoming.statusCode ?? 0,
        headers,
        body: Buffer.concat(chunks),
    };
}


/***/ })

};
;