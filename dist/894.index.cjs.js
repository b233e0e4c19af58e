"use strict";
exports.id = 894;
exports.ids = [894,601];
exports.modules = {

/***/ 7982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nodeFiles: () => (/* binding */ nodeFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



/** Files by node:fs; never throws, never reads past the limit, never waits on a pipe or device. */
const nodeFiles = { read, list, real };
async function read(path, limit) {
    try {
        // Looked at before it is opened: opening a pipe without a writer would wait for ever.
        const stats = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        const kind = kindOf(stats);
        if (kind === 'directory') {
            return { kind: 'unreadable', reason: 'it is a directory', isDirectory: true };
        }
        if (kind === 'other')
            return { kind: 'unreadable', reason: 'it is not a regular file' };
        if (stats.size > limit)
            return { kind: 'too-large', size: stats.size };
        const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, READ);
        try {
            return await readUpTo(file, limit);
        }
        finally {
            await file.close();
        }
    }
    catch (thrown) {
        const code = (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return { kind: 'absent' };
        return { kind: 'unreadable', reason: code };
    }
}
/** Not waiting, in case a pipe has taken the file's place since; Windows has no such flag. */
const READ = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads by count, not by size: files of /proc say 0 and have no end, others grow meanwhile. */
async function readUpTo(file, limit) {
    const chunks = [];
    let size = 0;
    while (size <= limit) {
        const { bytesRead, buffer } = await file.read(Buffer.alloc(Math.min(1 << 16, limit + 1 - size)));
        if (bytesRead === 0)
            return { kind: 'found', bytes: Buffer.concat(chunks) };
        chunks.push(buffer.subarray(0, bytesRead));
        size += bytesRead;
    }
    return { kind: 'too-large', size };
}
function kindOf(stats) {
    if (stats.isFile())
        return 'file';
    return stats.isDirectory() ? 'directory' : 'other';
}
async function list(path) {
    try {
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(path)).sort();
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return [];
    }
}
async function real(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ networkFailure)
/* harmony export */ });
/**
 * What the codes of Node's network errors mean, by whole code or by its beginning. The SDK throws
 * the same errors, since it asks through Node's own client.
 * @see https://nodejs.org/api/errors.html#common-system-errors
 * @see https://nodejs.org/api/tls.html#x509-certificate-error-codes
 */
const CODES = [
    ['dns', /^(?:ENOTFOUND|EAI_\w+)$/],
    ['refused', /^(?:ECONNREFUSED|E(?:NET|HOST)UNREACH|E(?:NET|HOST)DOWN|EADDRNOTAVAIL)$/],
    ['reset', /^(?:ECONNRESET|ECONNABORTED|EPIPE|UND_ERR_SOCKET)$/],
    ['timeout', /^(?:ETIMEDOUT|ESOCKETTIMEDOUT)$/],
    ['unsendable', /^(?:ERR_INVALID_CHAR|ERR_INVALID_HTTP_TOKEN|ERR_UNESCAPED_CHARACTERS)$/],
    ['tls', /^(?:EPROTO$|ERR_(?:TLS|SSL|OSSL)_|CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_)/],
    ['tls', /^(?:ERROR_IN_C|HOSTNAME_MISMATCH$|INVALID_CA$|INVALID_PURPOSE$|PATH_LENGTH_EXCEEDED$)/],
];
/** Sorts an error of the network by its code; an empty or unknown code is `other`. */
function networkFailure(code) {
    return CODES.find(([, pattern]) => pattern.test(code))?.[0] ?? 'other';
}


/***/ }),

/***/ 3894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createWorld: () => (/* binding */ createWorld)
});

;// CONCATENATED MODULE: ./lib/adapters/aws/index.js
/**
 * AWS by the JavaScript SDK. The SDK is a megabyte, so it is loaded at the first call that needs
 * it: a scan, or a check that fails earlier, never pays for it.
 */
function createAws() {
    return {
        callerIdentity: async (...given) => (await sts()).callerIdentity(...given),
        assumeRole: async (...given) => (await sts()).assumeRole(...given),
        assumeRoleWithWebIdentity: async (...given) => (await sts()).assumeRoleWithWebIdentity(...given),
        trustPolicyOf: async (...given) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(764), __webpack_require__.e(979)]).then(__webpack_require__.bind(__webpack_require__, 979))).trustPolicyOf(...given);
        },
        provide: async (request) => {
            silenceVersionNotice();
            return (await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(876)]).then(__webpack_require__.bind(__webpack_require__, 2876))).provide(request);
        },
    };
}
async function sts() {
    silenceVersionNotice();
    return (await Promise.all(/* import() */[__webpack_require__.e(695), __webpack_require__.e(730)]).then(__webpack_require__.bind(__webpack_require__, 9730))).createSts();
}
/** The SDK prints a notice about Node 20 on stderr that would stand in every job log. */
function silenceVersionNotice() {
    process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/adapters/node/clock.js

/** The machine's clock. */
const nodeClock = {
    now: () => Date.now(),
    sleep: async (ms) => {
        await (0,promises_.setTimeout)(ms);
    },
};

// EXTERNAL MODULE: ./lib/adapters/node/files.js
var files = __webpack_require__(7982);
// EXTERNAL MODULE: ./lib/adapters/node/network-failure.js
var network_failure = __webpack_require__(6860);
;// CONCATENATED MODULE: ./lib/adapters/node/http.js

/** Longest answer taken; the endpoints we ask answer with a few kilobytes. */
const LIMIT_BYTES = 1 << 20;
/** HTTP by node's own client: no redirects, no proxies, one time limit over the whole exchange. */
const nodeHttp = { send };
async function send(request) {
    try {
        return await exchange(request);
    }
    catch (thrown) {
        // An address or a header that node refuses to send.
        if (codeOf(thrown) === '')
            throw thrown;
        return failure(thrown, false);
    }
}
async function exchange(request) {
    const url = new URL(request.url);
    const { request: open } = url.protocol === 'https:' ? await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 4708, 19)) : await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 7067, 19));
    return new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(request.timeoutMs);
        const outgoing = open(url, { method: request.method, headers: { ...request.headers }, signal });
        const fail = (thrown) => {
            if (signal.aborted || codeOf(thrown) !== '')
                resolve(failure(thrown, signal.aborted));
            else
                reject(thrown);
        };
        outgoing.on('error', fail);
        outgoing.on('response', (incoming) => {
            collect(incoming).then(resolve, fail);
        });
        outgoing.end(request.body);
    });
}
async function collect(incoming) {
    const chunks = [];
    let size = 0;
    for await (const chunk of incoming) {
        size += chunk.length;
        if (size > LIMIT_BYTES) {
            incoming.destroy();
            return { kind: 'failed', reason: 'too-large', detail: `more than ${LIMIT_BYTES} bytes` };
        }
        chunks.push(chunk);
    }
    const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
    const body = Buffer.concat(chunks).toString('utf8');
    return { kind: 'answered', status: incoming.statusCode ?? 0, headers, body };
}
/** What Node calls the failure; empty for a mistake of our own, and for a time limit. */
function codeOf(thrown) {
    const { code } = thrown;
    return typeof code === 'string' ? code : '';
}
function failure(thrown, timedOut) {
    const code = codeOf(thrown);
    const { message = '' } = thrown;
    const detail = message === '' ? code : message;
    if (timedOut)
        return { kind: 'failed', reason: 'timeout', detail: 'no answer in time' };
    return { kind: 'failed', reason: (0,network_failure/* networkFailure */.r)(code), detail };
}

;// CONCATENATED MODULE: ./lib/adapters/world.js




/** The real world around a run. */
function createWorld(environment) {
    return { environment, files: files.nodeFiles, http: nodeHttp, clock: nodeClock, aws: createAws() };
}


/***/ })

};
;