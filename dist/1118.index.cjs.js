"use strict";
exports.id = 1118;
exports.ids = [1118];
exports.modules = {

/***/ 91118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jobsOf: () => (/* binding */ jobsOf),
/* harmony export */   logOf: () => (/* binding */ logOf)
/* harmony export */ });
/* harmony import */ var _node_transport_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14410);

const TIME_LIMIT = 30_000;
const LOG_TIME_LIMIT = 120_000;
const LIMIT_BYTES = 16 << 20;
const LOG_LIMIT_BYTES = 512 << 20;
const PER_PAGE = 100;
const MOST_PAGES = 10;
async function jobsOf(run, line) {
    const jobs = [];
    for (let page = 1; page <= MOST_PAGES; page += 1) {
        const path = `actions/runs/${run.runId}/attempts/${run.attempt}/jobs`;
        const answer = await (0,_node_transport_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)({ ...request(run, `${path}?per_page=${PER_PAGE}&page=${page}`), limitBytes: LIMIT_BYTES }, line);
        if (answer.kind === 'failed')
            return { kind: 'failed', reason: unanswered(answer) };
        if (answer.status !== 200)
            return { kind: 'failed', reason: refused(answer.status) };
        const found = jobsIn(answer.body.toString('utf8'));
        if (found === null) {
            return {
                kind: 'failed',
                reason: "GitHub's API did not answer (what it says is not of its kind)",
            };
        }
        jobs.push(...found);
        if (found.length < PER_PAGE)
            break;
    }
    return { kind: 'found', value: jobs };
}
async function logOf(run, job, allowEndpoints, line) {
    const answer = await (0,_node_transport_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(request(run, `actions/jobs/${job}/logs`), line);
    if (answer.kind === 'failed')
        return { kind: 'unreadable', reason: unanswered(answer) };
    if (answer.status === 404 || answer.status === 410) {
        return { kind: 'unreadable', reason: `GitHub has no log of it (HTTP ${answer.status})` };
    }
    const address = answer.headers['location'] ?? '';
    if (answer.status !== 302 || !URL.canParse(address)) {
        return { kind: 'unreadable', reason: refused(answer.status) };
    }
    const outgoing = {
        method: 'GET',
        url: address,
        headers: { 'user-agent': 'aws-preflight' },
        timeoutMs: LOG_TIME_LIMIT,
        limitBytes: LOG_LIMIT_BYTES,
        terms: { purpose: 'github-log', allowEndpoints, githubServer: run.serverUrl },
    };
    const log = await (0,_node_transport_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .download */ .R)(outgoing, line);
    if (log.kind === 'failed') {
        const why = log.reason === 'not-allowed' ? `not asked: ${log.detail}` : said(log);
        return { kind: 'unreadable', reason: `where GitHub keeps it did not answer (${why})` };
    }
    if (log.status !== 200) {
        return { kind: 'unreadable', reason: `where GitHub keeps it says HTTP ${log.status}` };
    }
    return { kind: 'open', pieces: log.pieces };
}
function request({ apiUrl, repository, token }, path) {
    return {
        method: 'GET',
        url: `${apiUrl}/repos/${repository}/${path}`,
        headers: {
            accept: 'application/vnd.github+json',
            authorization: `Bearer ${token.reveal()}`,
            'user-agent': 'aws-preflight',
            'x-github-api-version': '2022-11-28',
        },
        timeoutMs: TIME_LIMIT,
        terms: { purpose: 'github-api', allowEndpoints: [], githubApi: apiUrl },
    };
}
function refused(status) {
    return status === 401 || status === 403 || status === 404
        ? `GitHub does not let the token read it (HTTP ${status}); it needs \`actions: read\``
        : `GitHub's API did not answer (HTTP ${status})`;
}
function unanswered(answer) {
    return `GitHub's API did not answer (${said(answer)})`;
}
function said({ reason, detail, proxy }) {
    const words = reason === 'timeout' ? 'no answer in time' : detail;
    return proxy === undefined ? words : `${words}; by the proxy ${proxy.host} of ${proxy.variable}`;
}
function jobsIn(body) {
    let parsed;
    try {
        parsed = JSON.parse(body);
    }
    catch {
        return null;
    }
    const { jobs } = told(parsed);
    return Array.isArray(jobs) ? jobs.map((job) => jobIn(told(job))) : null;
}
function jobIn({ id, name, status, conclusion, labels, completed_at: completedAt, steps, }) {
    return {
        id: typeof id === 'number' || typeof id === 'string' ? String(id) : '',
        name: text(name),
        status: text(status),
        conclusion: typeof conclusion === 'string' ? conclusion : null,
        labels: listed(labels).map(text),
        completedAt: time(completedAt),
        steps: listed(steps).map((step) => {
            const one = told(step);
            const { name: called, conclusion: ended, started_at: from, completed_at: to } = one;
            return {
                name: text(called),
                status: text(one.status),
                conclusion: typeof ended === 'string' ? ended : null,
                startedAt: time(from),
                completedAt: time(to),
            };
        }),
    };
}
function told(value) {
    return typeof value === 'object' && value !== null ? value : {};
}
function listed(value) {
    return Array.isArray(value) ? value : [];
}
function text(value) {
    return typeof value === 'string' ? value : '';
}
function time(value) {
    const parsed = typeof value === 'string' ? Date.parse(value) : Number.NaN;
    return Number.isNaN(parsed) ? null : parsed;
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