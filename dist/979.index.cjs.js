"use strict";
exports.id = 979;
exports.ids = [979,8489];
exports.modules = {

/***/ 87627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HK: () => (/* binding */ notAws),
/* harmony export */   es: () => (/* binding */ awsError),
/* harmony export */   wX: () => (/* binding */ answerOfThrown)
/* harmony export */ });
function answerOfThrown(thrown, wire) {
    const unanswered = wire.failed();
    if (unanswered !== undefined) {
        const { host: _, ...why } = unanswered;
        return { kind: 'unreachable', ...why };
    }
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
    const refusal = awsError(error);
    if (refusal !== undefined)
        return { kind: 'refused', error: refusal };
    if (isOurs(error))
        throw thrown;
    const status = error.$metadata?.httpStatusCode;
    const detail = text(error.message).split('\n')[0] ?? '';
    if (typeof status === 'number') {
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
        return notAws(notSts(status, error), wire);
    }
    return { kind: 'unreachable', reason: reason(error), detail };
}
const MISTAKES = ['TypeError', 'ReferenceError', 'RangeError'];
function isOurs({ name, code, $metadata, $response }) {
    const untouched = code === undefined && $metadata === undefined && $response === undefined;
    return untouched && MISTAKES.includes(name);
}
function awsError(thrown) {
    const error = (typeof thrown === 'object' && thrown !== null ? thrown : {});
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
function reason(error) {
    return /^(?:TimeoutError|AbortError|RequestTimeout)$/.test(text(error.name))
        ? 'timeout'
        : 'other';
}
function notAws(detail, wire) {
    const proxy = wire.proxy();
    return {
        kind: 'unreachable',
        reason: 'not-sts',
        detail,
        ...(proxy === undefined ? {} : { proxy }),
    };
}
function text(value) {
    return typeof value === 'string' ? value : '';
}


/***/ }),

/***/ 30979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roleArnOf: () => (/* binding */ roleArnOf),
/* harmony export */   simulate: () => (/* binding */ simulate),
/* harmony export */   trustPolicyOf: () => (/* binding */ trustPolicyOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16764);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87627);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18489);



async function trustPolicyOf(credentials, roleName, target, line) {
    return getRole(credentials, roleName, target, line, ({ AssumeRolePolicyDocument: document }) => document === undefined ? undefined : decodeURIComponent(document));
}
async function roleArnOf(credentials, roleName, target, line) {
    return getRole(credentials, roleName, target, line, ({ Arn }) => Arn);
}
async function simulate(credentials, { principalArn, actions, resource, context, marker }, target, line) {
    const command = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .SimulatePrincipalPolicyCommand */ .kUw({
        PolicySourceArn: principalArn,
        ActionNames: [...actions],
        ResourceArns: [resource],
        ...(context.length === 0
            ? {}
            : {
                ContextEntries: context.map(({ key, value }) => ({
                    ContextKeyName: key,
                    ContextKeyType: contextType(value),
                    ContextKeyValues: [value],
                })),
            }),
        ...(marker === undefined ? {} : { Marker: marker }),
    });
    return call(credentials, target, line, async (client, options) => {
        const output = await client.send(command, options);
        if (output.EvaluationResults === undefined)
            return undefined;
        const next = output.IsTruncated === true ? output.Marker : undefined;
        return {
            results: output.EvaluationResults.flatMap(resultOf),
            ...(next === undefined ? {} : { marker: next }),
        };
    });
}
function contextType(value) {
    if (value === 'true' || value === 'false')
        return 'boolean';
    return isAddress(value.replace(/\/\d{1,3}$/, '')) ? 'ip' : 'string';
}
function isAddress(text) {
    if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text))
        return URL.canParse(`http://${text}/`);
    return /^[0-9a-f:]+$/i.test(text) && text.includes(':') && URL.canParse(`http://[${text}]/`);
}
function resultOf(result) {
    const [own] = result.ResourceSpecificResults ?? [];
    const decision = own?.EvalResourceDecision ?? result.EvalDecision;
    if (result.EvalActionName === undefined || decision === undefined)
        return [];
    const boundary = own?.PermissionsBoundaryDecisionDetail ?? result.PermissionsBoundaryDecisionDetail;
    const { OrganizationsDecisionDetail: organization } = result;
    const statements = own?.MatchedStatements ?? result.MatchedStatements ?? [];
    const policies = statements.flatMap(({ SourcePolicyId: id }) => (id === undefined ? [] : [id]));
    return [
        {
            action: result.EvalActionName,
            decision,
            policies: [...new Set(policies)],
            missingContext: [
                ...new Set([...(result.MissingContextValues ?? []), ...(own?.MissingContextValues ?? [])]),
            ],
            ...(organization === undefined
                ? {}
                : { allowedByOrganization: organization.AllowedByOrganizations === true }),
            ...(boundary === undefined
                ? {}
                : { allowedByBoundary: boundary.AllowedByPermissionsBoundary === true }),
        },
    ];
}
function getRole(credentials, roleName, target, line, part) {
    return call(credentials, target, line, async (client, options) => {
        const { Role: role } = await client.send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .GetRoleCommand */ .kbp({ RoleName: roleName }), options);
        return role === undefined ? undefined : part(role);
    });
}
async function call(credentials, target, line, send) {
    const { config, wire } = (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.clientConfig)(target, 'iam', line);
    const client = new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_1__/* .IAMClient */ .h8v({ ...config, credentials: (0,_sts_js__WEBPACK_IMPORTED_MODULE_0__.revealed)(credentials) });
    try {
        const value = await send(client, { abortSignal: AbortSignal.timeout(target.timeoutMs) });
        if (value !== undefined)
            return { kind: 'answered', value };
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .notAws */ .HK)("HTTP 200 without IAM's XML", wire);
    }
    catch (thrown) {
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .answerOfThrown */ .wX)(thrown, wire);
    }
    finally {
        client.destroy();
    }
}


/***/ }),

/***/ 18489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clientConfig: () => (/* binding */ clientConfig),
  createSts: () => (/* binding */ createSts),
  revealed: () => (/* binding */ revealed)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-sts/dist-cjs/index.js
var dist_cjs = __webpack_require__(71695);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/adapters/aws/errors.js
var errors = __webpack_require__(87627);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./lib/adapters/node/transport/exchange.js + 4 modules
var exchange = __webpack_require__(14410);
;// CONCATENATED MODULE: ./lib/adapters/aws/handler.js


function handlerOn(line, terms, timeoutMs) {
    let failure;
    let proxy;
    let mistake;
    const wire = {
        failed: () => {
            if (mistake !== undefined)
                throw mistake.thrown;
            return failure;
        },
        proxy: () => proxy,
    };
    const requestHandler = {
        metadata: { handlerProtocol: 'http/1.1' },
        async handle(request, options = {}) {
            const url = urlOf(request);
            const { abortSignal } = options;
            const answer = await (0,exchange/* exchange */.c)({
                method: request.method,
                url,
                headers: request.headers,
                ...bodyOf(request.body),
                timeoutMs,
                terms,
                ...(abortSignal instanceof AbortSignal ? { signal: abortSignal } : {}),
            }, line).catch((thrown) => {
                mistake = { thrown };
                throw thrown;
            });
            proxy = answer.proxy;
            if (answer.kind === 'failed') {
                const { kind: _, ...why } = answer;
                failure = { ...why, host: hostOf(url, request.hostname) };
                throw Object.assign(new Error(answer.detail), { name: 'RequestNotAnswered' });
            }
            failure = undefined;
            const { status: statusCode, headers, body } = answer;
            return { response: { statusCode, headers, body: external_node_stream_.Readable.from([body]) } };
        },
        updateHttpClientConfig: () => undefined,
        httpHandlerConfigs: () => ({}),
        destroy: () => undefined,
    };
    return { requestHandler, wire };
}
function urlOf({ protocol, hostname, port, path, query }) {
    const sorted = Object.entries(query ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
    const pairs = sorted.flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => one === null ? encode(name) : `${encode(name)}=${encode(one)}`));
    const search = pairs.length === 0 ? '' : `?${pairs.join('&')}`;
    return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}${path}${search}`;
}
function encode(text) {
    const hex = (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`;
    return encodeURIComponent(text).replace(/[!'()*]/g, hex);
}
function bodyOf(body) {
    return typeof body === 'string' || body instanceof Uint8Array ? { body } : {};
}
function hostOf(url, hostname) {
    return URL.canParse(url) ? new URL(url).host : hostname;
}

;// CONCATENATED MODULE: ./lib/adapters/aws/sts.js




function createSts(line) {
    return {
        callerIdentity: (credentials, target) => call(line, target, credentials, async (client, options) => {
            const output = await client.send(new dist_cjs/* GetCallerIdentityCommand */.zI({}), options);
            if (output.Account === undefined || output.Arn === undefined)
                return undefined;
            return { account: output.Account, arn: output.Arn, userId: output.UserId ?? '' };
        }),
        assumeRole: (credentials, input, target) => call(line, target, credentials, async (client, options) => {
            const output = await client.send(new dist_cjs/* AssumeRoleCommand */.QL({
                ...wireInput(input),
                ...(input.externalId === undefined ? {} : { ExternalId: input.externalId }),
                ...(input.tags === undefined
                    ? {}
                    : { Tags: input.tags.map(({ name, value }) => ({ Key: name, Value: value })) }),
                ...(input.transitiveTagKeys === undefined
                    ? {}
                    : { TransitiveTagKeys: [...input.transitiveTagKeys] }),
            }), options);
            return issued(output.Credentials);
        }),
        assumeRoleWithWebIdentity: (token, input, target) => call(line, target, undefined, async (client, options) => {
            const output = await client.send(new dist_cjs/* AssumeRoleWithWebIdentityCommand */.WH({
                ...wireInput(input),
                WebIdentityToken: token.reveal(),
            }), options);
            return issued(output.Credentials);
        }),
    };
}
function clientConfig(target, purpose, line) {
    const { allowEndpoints, caBundle } = target;
    const terms = { purpose, allowEndpoints, ...(caBundle === undefined ? {} : { caBundle }) };
    const { requestHandler, wire } = handlerOn(line, terms, target.timeoutMs);
    const config = {
        region: target.region,
        endpoint: target.endpoint,
        useFipsEndpoint: false,
        useDualstackEndpoint: false,
        maxAttempts: 1,
        requestHandler,
    };
    return { config, wire };
}
async function call(line, target, credentials, send) {
    const { config, wire } = clientConfig(target, 'sts', line);
    const client = new dist_cjs/* STSClient */.iM({
        ...config,
        ...(credentials === undefined ? {} : { credentials: revealed(credentials) }),
    });
    try {
        const value = await send(client, { abortSignal: AbortSignal.timeout(target.timeoutMs) });
        if (value !== undefined)
            return { kind: 'answered', value };
        return (0,errors/* notAws */.HK)("HTTP 200 without STS's XML", wire);
    }
    catch (thrown) {
        return (0,errors/* answerOfThrown */.wX)(thrown, wire);
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
        ...(input.policy === undefined ? {} : { Policy: input.policy }),
        ...(input.policyArns === undefined
            ? {}
            : { PolicyArns: input.policyArns.map((arn) => ({ arn })) }),
    };
}
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
        secretAccessKey: (0,sealed/* seal */.o)(wire.SecretAccessKey),
        ...(wire.SessionToken === undefined ? {} : { sessionToken: (0,sealed/* seal */.o)(wire.SessionToken) }),
        ...(wire.Expiration === undefined ? {} : { expiresAt: wire.Expiration.getTime() }),
    };
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
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