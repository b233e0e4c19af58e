"use strict";
exports.id = 979;
exports.ids = [979,730];
exports.modules = {

/***/ 7627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ awsError),
/* harmony export */   w: () => (/* binding */ answerOfThrown)
/* harmony export */ });
/* harmony import */ var _node_network_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6860);

/**
 * Sorts whatever a client call threw; keeps AWS's code, words and request id.
 * @throws what is a mistake of our own
 */
function answerOfThrown(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const refusal = awsError(error);
    if (refusal !== undefined)
        return { kind: 'refused', error: refusal };
    if (isOurs(error))
        throw thrown;
    const status = error.$metadata?.httpStatusCode;
    const detail = text(error.message).split('\n')[0] ?? '';
    if (typeof status === 'number') {
        // A server error without AWS's XML still is an answer of the service, worth another try.
        if (status >= 500) {
            return {
                kind: 'refused',
                error: {
                    code: 'ServiceUnavailable',
                    message: `HTTP ${status} without AWS's XML`,
                    httpStatus: status,
                },
            };
        }
        return { kind: 'unreachable', reason: 'not-sts', detail: notSts(status, error) };
    }
    return { kind: 'unreachable', reason: reason(error), detail };
}
const MISTAKES = ['TypeError', 'ReferenceError', 'RangeError'];
/** The client leaves a code, or what was answered, on whatever it throws for a call. */
function isOurs({ name, code, $metadata, $response }) {
    const untouched = code === undefined && $metadata === undefined && $response === undefined;
    return untouched && MISTAKES.includes(name);
}
/** The error that AWS itself named, or undefined when the answer was not AWS's. */
function awsError(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    // Only STS's XML sets `Code`; its absence means that nothing was parsed.
    const code = text(error.Code) || (error.$metadata?.httpStatusCode === undefined ? '' : modelled(error));
    if (code === '')
        return undefined;
    const { httpStatusCode, requestId } = error.$metadata ?? {};
    return {
        code,
        message: text(error.message),
        ...(typeof requestId === 'string' ? { requestId } : {}),
        ...(typeof httpStatusCode === 'number' ? { httpStatus: httpStatusCode } : {}),
    };
}
/**
 * Modelled exceptions carry their code as the class name, such as ExpiredTokenException. The SDK
 * calls anything with status 404 NotFound, a web server's own page included.
 */
function modelled(error) {
    const name = text(error.name);
    return /^(?:Error|TypeError|SyntaxError|NotFound|Unknown|UnknownError|AbortError|TimeoutError)$/.test(name)
        ? ''
        : name;
}
function notSts(status, error) {
    const type = error.$response?.headers?.['content-type'];
    return `HTTP ${status}${typeof type === 'string' ? `, ${type}` : ''}`;
}
/** The system's code decides; without one that is known, the SDK's own name for what it gave up. */
function reason(error) {
    const known = (0,_node_network_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .networkFailure */ .r)(text(error.code));
    if (known !== 'other')
        return known;
    return /^(?:TimeoutError|AbortError|RequestTimeout)$/.test(text(error.name))
        ? 'timeout'
        : 'other';
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustPolicyOf: () => (/* binding */ trustPolicyOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6764);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7627);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9730);



/** iam:GetRole by the real SDK: one request, nothing read from files or environment. */
async function trustPolicyOf(credentials, roleName, target) {
    const client = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .IAMClient */ .h8v({ ...(0,_sts_js__WEBPACK_IMPORTED_MODULE_1__.clientConfig)(target), credentials: (0,_sts_js__WEBPACK_IMPORTED_MODULE_1__.revealed)(credentials) });
    try {
        const abortSignal = AbortSignal.timeout(target.timeoutMs);
        const output = await client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_0__/* .GetRoleCommand */ .kbp({ RoleName: roleName }), { abortSignal });
        const document = output.Role?.AssumeRolePolicyDocument;
        if (document !== undefined)
            return { kind: 'answered', value: decodeURIComponent(document) };
        return { kind: 'unreachable', reason: 'not-sts', detail: "HTTP 200 without IAM's XML" };
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOfThrown */ .w)(thrown);
    }
    finally {
        client.destroy();
    }
}


/***/ }),

/***/ 9730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clientConfig: () => (/* binding */ clientConfig),
/* harmony export */   createSts: () => (/* binding */ createSts),
/* harmony export */   revealed: () => (/* binding */ revealed)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1695);
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7627);



/** STS by the real SDK: one request a call, nothing read from files or environment. */
function createSts() {
    return {
        callerIdentity: (credentials, target) => call(target, credentials, async (client, options) => {
            const output = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__/* .GetCallerIdentityCommand */ .zI({}), options);
            if (output.Account === undefined || output.Arn === undefined)
                return undefined;
            return { account: output.Account, arn: output.Arn, userId: output.UserId ?? '' };
        }),
        assumeRole: (credentials, input, target) => call(target, credentials, async (client, options) => {
            const output = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__/* .AssumeRoleCommand */ .QL({
                ...wireInput(input),
                ...(input.externalId === undefined ? {} : { ExternalId: input.externalId }),
            }), options);
            return issued(output.Credentials);
        }),
        assumeRoleWithWebIdentity: (token, input, target) => call(target, undefined, async (client, options) => {
            const output = await client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__/* .AssumeRoleWithWebIdentityCommand */ .WH({
                ...wireInput(input),
                WebIdentityToken: token.reveal(),
            }), options);
            return issued(output.Credentials);
        }),
    };
}
/** Client settings that pin everything an SDK would otherwise look up by itself. */
function clientConfig(target) {
    return {
        region: target.region,
        endpoint: target.endpoint,
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
        maxAttempts: 1,
        requestHandler: {
            connectionTimeout: target.timeoutMs,
            requestTimeout: target.timeoutMs,
            throwOnRequestTimeout: true,
        },
    };
}
/** `undefined` from `send` means that the answer, though HTTP 200, was not what STS answers. */
async function call(target, credentials, send) {
    const client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_0__/* .STSClient */ .iM({
        ...clientConfig(target),
        ...(credentials === undefined ? {} : { credentials: revealed(credentials) }),
    });
    try {
        const value = await send(client, { abortSignal: AbortSignal.timeout(target.timeoutMs) });
        if (value !== undefined)
            return { kind: 'answered', value };
        return { kind: 'unreachable', reason: 'not-sts', detail: "HTTP 200 without STS's XML" };
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .answerOfThrown */ .w)(thrown);
    }
    finally {
        client.destroy();
    }
}
function wireInput(input) {
    return {
        RoleArn: input.roleArn,
        RoleSessionName: input.roleSessionName,
        DurationSeconds: input.durationSeconds,
    };
}
/** Credentials as the SDK takes them, out of their boxes. */
function revealed(credentials) {
    return {
        accessKeyId: credentials.accessKeyId,
        secretAccessKey: credentials.secretAccessKey.reveal(),
        ...(credentials.sessionToken === undefined
            ? {}
            : { sessionToken: credentials.sessionToken.reveal() }),
    };
}
function issued(wire) {
    if (wire?.AccessKeyId === undefined || wire.SecretAccessKey === undefined)
        return undefined;
    return {
        accessKeyId: wire.AccessKeyId,
        secretAccessKey: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .o)(wire.SecretAccessKey),
        ...(wire.SessionToken === undefined ? {} : { sessionToken: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .o)(wire.SessionToken) }),
        ...(wire.Expiration === undefined ? {} : { expiresAt: wire.Expiration.getTime() }),
    };
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/** Boxes a secret. */
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
}


/***/ })

};
;