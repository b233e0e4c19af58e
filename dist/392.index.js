export const id = 392;
export const ids = [392];
export const modules = {

/***/ 1392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
;// CONCATENATED MODULE: ./lib/expectations/credentials.js
/** Variables that bear credentials. AWS_REGION alone expects nothing. */
const BEARING = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_ROLE_ARN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
];
/** Decides by inputs first, then variables, files and the workflow. */
function expectCredentials(settings, hints) {
    if (settings.expectCredentials === 'true') {
        return { expected: true, because: 'the input expect-credentials says so' };
    }
    if (settings.expectCredentials === 'false') {
        return { expected: false, reason: 'the input expect-credentials is false' };
    }
    const input = namedInput(settings);
    if (input !== undefined)
        return { expected: true, because: `the input ${input} is set` };
    // configure-aws-credentials exports an empty AWS_SESSION_TOKEN beside long-lived keys.
    const variable = BEARING.find((name) => hints.variables[name] !== undefined &&
        (hints.variables[name] !== '' || name !== 'AWS_SESSION_TOKEN'));
    if (variable !== undefined)
        return { expected: true, because: `the variable ${variable} is set` };
    const [file] = hints.profileFiles;
    if (file !== undefined)
        return { expected: true, because: `the file ${file} exists` };
    if (hints.workflowUse !== null)
        return { expected: true, because: hints.workflowUse };
    return {
        expected: false,
        reason: 'no input, variable, profile file or workflow step asks for AWS credentials (expect-credentials: true would)',
    };
}
function namedInput(settings) {
    if (settings.role !== null)
        return 'role-to-assume';
    if (settings.keys.accessKeyId !== null)
        return 'aws-access-key-id';
    if (settings.keys.secretAccessKey !== null)
        return 'aws-secret-access-key';
    if (settings.expectedArn !== null)
        return 'expected-arn';
    if (settings.allowedAccountIds.length > 0)
        return 'allowed-account-ids';
    return settings.emptyInputs.find((name) => ['role-to-assume', 'expected-arn', 'allowed-account-ids'].includes(name));
}

;// CONCATENATED MODULE: ./lib/expectations/secret-kind.js
/** Suffixes that tell copies of one key apart, as in `AWS_ACCESS_KEY_ID_PROD`. */
const STAGE = '(?:_(?:DEV|DEVELOPMENT|TEST|QA|UAT|STAGE|STAGING|PREPROD|PROD|PRODUCTION|SANDBOX))?';
const VARIABLES = [
    [new RegExp(`^(?:\\w+_)?AWS_ACCESS_KEY_ID${STAGE}$`), 'aws-access-key-id'],
    [new RegExp(`^(?:\\w+_)?AWS_SECRET_ACCESS_KEY${STAGE}$`), 'aws-secret-access-key'],
    [new RegExp(`^(?:\\w+_)?AWS_SESSION_TOKEN${STAGE}$`), 'aws-session-token'],
    [new RegExp(`^(?:\\w+_)?ROLE_ARN${STAGE}$`), 'role-arn'],
    [new RegExp(`^(?:\\w+_)?AWS_ACCOUNT_ID${STAGE}$`), 'account-id'],
    [/^AWS_(?:DEFAULT_)?REGION$/, 'region'],
];
const INPUTS = {
    'aws-access-key-id': 'aws-access-key-id',
    'aws-secret-access-key': 'aws-secret-access-key',
    'aws-session-token': 'aws-session-token',
    'aws-region': 'region',
};
/** The kind that a well-known name tells; `text`, of which little is asked, for any other. */
function guessSecretKind(from) {
    if (from.kind === 'input') {
        return Object.hasOwn(INPUTS, from.name) ? (INPUTS[from.name] ?? 'text') : 'text';
    }
    return VARIABLES.find(([pattern]) => pattern.test(from.name))?.[1] ?? 'text';
}

;// CONCATENATED MODULE: ./lib/expectations/secrets.js

/** The trio that every SDK reads. Present means expected, even when it is present and empty. */
const STANDARD = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
/**
 * Every value that the job needs: the secrets it names, the keys it passes as inputs, inputs whose
 * expression gave nothing, and the standard variables when either of them is set.
 */
function expectedSecrets(settings, variables) {
    const named = settings.expectedSecrets.map(({ name, kind }) => {
        const from = { kind: 'variable', name };
        return { name, from, kind: kind ?? guessSecretKind(from) };
    });
    const inputs = inputsToLookAt(settings).map((name) => {
        const from = { kind: 'input', name };
        return { name, from, kind: guessSecretKind(from) };
    });
    return [...named, ...inputs, ...standard(settings, variables)];
}
function inputsToLookAt(settings) {
    const { accessKeyId, secretAccessKey, sessionToken } = settings.keys;
    const keys = [
        ...(accessKeyId === null && secretAccessKey === null
            ? []
            : ['aws-access-key-id', 'aws-secret-access-key']),
        // An empty session token is what long-lived keys come with.
        ...(sessionToken === null || sessionToken.reveal() === '' ? [] : ['aws-session-token']),
    ];
    const others = settings.emptyInputs.filter((name) => !name.startsWith('aws-access') && !name.startsWith('aws-se'));
    return [...keys, ...others];
}
function standard(settings, variables) {
    if (settings.expectCredentials === 'false')
        return [];
    // Another endpoint than AWS's, such as a local mock, takes keys of any form.
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS } = variables;
    if (AWS_ENDPOINT_URL || AWS_ENDPOINT_URL_STS)
        return [];
    const present = STANDARD.filter((name) => variables[name] !== undefined);
    // Half a pair is half a credential, unless the user said which secrets to look at.
    const named = settings.expectedSecrets.some(({ name }) => STANDARD.some((one) => one === name));
    const names = present.length === 0 || named ? present : STANDARD;
    return names.map((name) => {
        const from = { kind: 'variable', name };
        return { name, from, kind: guessSecretKind(from) };
    });
}

// EXTERNAL MODULE: ./lib/facts/gather-chain.js + 31 modules
var gather_chain = __webpack_require__(5457);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
;// CONCATENATED MODULE: ./lib/facts/sts-call.js

/** Describes a signer without its secrets. */
function signerOf(credentials, source) {
    return {
        keyId: (0,key_id/* maskKeyId */.Dx)(credentials.accessKeyId),
        kind: (0,key_id/* keyKind */.qp)(credentials.accessKeyId),
        account: (0,key_id/* accountOfKeyId */.z7)(credentials.accessKeyId),
        hasSessionToken: credentials.sessionToken !== undefined,
        source,
    };
}
/** AWS's refusal of a call, or undefined when it was answered or never arrived. */
function refusalOf(call) {
    return call.answer.kind === 'refused' ? call.answer.error : undefined;
}

;// CONCATENATED MODULE: ./lib/facts/sts-retry.js
/** Waits between tries, in milliseconds: four tries in under five seconds. */
const WAITS = [300, 900, 2_700];
/**
 * Asks STS again only where the answer may change by itself. A refusal that stays (a wrong key, a
 * refused trust) is final at once: nobody should wait minutes for the same sentence.
 * @param budgetMs no new try begins once this much time has passed
 */
async function askAgainWhenTransient(ask, clock, budgetMs) {
    const deadline = clock.now() + budgetMs;
    for (let tries = 1;; tries += 1) {
        const answer = await ask();
        const wait = WAITS[tries - 1];
        if (wait === undefined || !isTransient(answer) || clock.now() + wait > deadline) {
            return { answer, tries };
        }
        await clock.sleep(wait);
    }
}
const TRANSIENT_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'ServiceUnavailable',
    'InternalFailure',
    'InternalError',
    'RequestTimeout',
    'RequestTimeoutException',
    'IDPCommunicationError',
]);
/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
function isTransient(answer) {
    switch (answer.kind) {
        case 'answered':
            return false;
        case 'refused': {
            const { code, httpStatus = 0, message } = answer.error;
            if (TRANSIENT_CODES.has(code) || httpStatus >= 500 || httpStatus === 429)
                return true;
            return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
        }
        case 'unreachable':
            return answer.reason === 'timeout' || answer.reason === 'reset';
    }
}

;// CONCATENATED MODULE: ./lib/facts/call-sts.js


/** One call may take this long, and all its tries together twice as long. */
const CALL_MS = 8_000;
const BUDGET_MS = 16_000;
/** Where STS is asked, with the time limit of one call. */
function targetOf(region, endpoint) {
    return { region, endpoint, timeoutMs: CALL_MS };
}
/** Makes one call, again while the answer is transient, and records it without its secrets. */
async function callSts(desk, about, ask) {
    const { answer, tries } = await askAgainWhenTransient(ask, desk.clock, BUDGET_MS);
    const { region, endpoint } = desk.target;
    const call = { ...about, region, host: new URL(endpoint).host, tries };
    if (answer.kind !== 'answered')
        return { call: { ...call, answer }, value: null };
    return { call: { ...call, answer: { kind: 'answered' } }, value: answer.value };
}
/** Remembers the secret halves, so that nothing that is printed can hold them. */
function remember(redactor, credentials) {
    redactor.add(credentials.secretAccessKey.reveal());
    redactor.add(credentials.sessionToken?.reveal());
    return credentials;
}
/** sts:GetCallerIdentity with these credentials. */
async function whoAmI(desk, credentials, source) {
    const signer = signerOf(credentials, source);
    return callSts(desk, { action: 'GetCallerIdentity', roleArn: null, signer }, () => desk.aws.callerIdentity(credentials, desk.target));
}

// EXTERNAL MODULE: ./lib/facts/egress.js
var egress = __webpack_require__(1404);
;// CONCATENATED MODULE: ./lib/facts/id-token.js

const TIMEOUT_MS = 8_000;
const WAITS_MS = [300, 1_200];
/**
 * Asks the runner's endpoint for a token with the given audience. Server errors and lost
 * connections are tried three times in all; anything else is final.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
async function mintIdToken(endpoint, audience, world) {
    const url = new URL(endpoint.url);
    url.searchParams.set('audience', audience);
    for (let tries = 1;; tries += 1) {
        const answer = await world.http.send({
            method: 'GET',
            url: url.href,
            headers: {
                authorization: `Bearer ${endpoint.bearer.reveal()}`,
                accept: 'application/json; api-version=2.0',
                'user-agent': 'aws-preflight',
            },
            timeoutMs: TIMEOUT_MS,
        });
        const wait = WAITS_MS[tries - 1];
        if (wait === undefined || !mayChange(answer))
            return judgeAnswer(answer, url.host);
        await world.clock.sleep(wait);
    }
}
function mayChange(answer) {
    if (answer.kind === 'failed')
        return ['timeout', 'reset'].includes(answer.reason);
    return answer.status >= 500 || answer.status === 429;
}
function judgeAnswer(answer, host) {
    if (answer.kind === 'failed') {
        return { kind: 'failed', step: 'unreachable', detail: answer.detail, host };
    }
    if (answer.status !== 200) {
        return { kind: 'failed', step: 'status', detail: `HTTP ${answer.status}`, host };
    }
    const token = tokenIn(answer.body);
    const claims = token === undefined ? undefined : decodeClaims(token);
    if (token === undefined || claims === undefined) {
        const type = answer.headers['content-type'] ?? 'no content type';
        const detail = `HTTP 200 (${type}, ${answer.body.length} bytes) without a token in it`;
        return { kind: 'failed', step: 'garbage', detail, host };
    }
    return { kind: 'minted', token: (0,sealed/* seal */.o)(token), claims };
}
function tokenIn(body) {
    const value = parseJson(body);
    if (typeof value !== 'object' || value === null || !('value' in value))
        return undefined;
    return typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}
/** The payload of a JWT, or undefined when it is none. */
function decodeClaims(token) {
    const payload = token.split('.')[1];
    if (payload === undefined)
        return undefined;
    const value = parseJson(Buffer.from(payload, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? value
        : undefined;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/facts/region.js
const REGION = /^[a-z]{2,6}(?:-[a-z]{2,8}){1,3}-\d{1,2}$/;
/** Where a partition's calls go when no region is known. */
const FALLBACK = {
    'aws-cn': 'cn-north-1',
    'aws-us-gov': 'us-gov-west-1',
    'aws-eusc': 'eusc-de-east-1',
};
/**
 * The first region of input, AWS_REGION, AWS_DEFAULT_REGION and the profile, as most SDKs read
 * them.
 * @param arn a role's ARN, whose partition decides the fallback
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
function regionFact(given, variables, profileRegion, arn, shapeOf) {
    const candidates = [
        ['input aws-region', given ?? undefined],
        ['AWS_REGION', variables.AWS_REGION],
        ['AWS_DEFAULT_REGION', variables.AWS_DEFAULT_REGION],
        ['the profile', profileRegion ?? undefined],
    ];
    const said = candidates.filter((candidate) => candidate[1] !== undefined && candidate[1] !== '');
    const usable = said.find(([, value]) => REGION.test(value));
    const partition = arn?.split(':')[1] ?? 'aws';
    return {
        value: usable?.[1] ?? FALLBACK[partition] ?? 'us-east-1',
        from: usable?.[0] ?? null,
        malformed: said
            .filter(([, value]) => !REGION.test(value))
            .map(([variable, value]) => ({ variable, shape: shapeOf(value) })),
    };
}

;// CONCATENATED MODULE: ./lib/facts/sts-endpoint.js
/**
 * The endpoint that an SDK uses: the service's own variable, the general one, then the region's.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function stsEndpoint(variables, region) {
    if (variables.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() !== 'true') {
        for (const name of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL']) {
            const url = variables[name];
            if (url !== undefined && url !== '')
                return { url, overriddenBy: name };
        }
    }
    const fips = variables.AWS_USE_FIPS_ENDPOINT?.toLowerCase() === 'true';
    return { url: `https://${regionalHost(region, fips)}`, overriddenBy: null };
}
/** @see https://docs.aws.amazon.com/general/latest/gr/sts.html */
function regionalHost(region, fips) {
    // GovCloud's regional endpoints are FIPS endpoints and have no other name.
    const service = fips && !region.startsWith('us-gov-') ? 'sts-fips' : 'sts';
    return `${service}.${region}.${domain(region)}`;
}
const DOMAINS = [
    ['cn-', 'amazonaws.com.cn'],
    ['us-iso-', 'c2s.ic.gov'],
    ['us-isob-', 'sc2s.sgov.gov'],
    ['us-isof-', 'csp.hci.ic.gov'],
    ['eu-isoe-', 'cloud.adc-e.uk'],
    ['eusc-', 'amazonaws.eu'],
];
function domain(region) {
    return DOMAINS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'amazonaws.com';
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/chain/trace.js + 3 modules
var trace = __webpack_require__(2526);
;// CONCATENATED MODULE: ./lib/facts/take-credentials.js




/** How long container and instance metadata may take to answer. */
const METADATA_MS = 1_000;
/**
 * Runs the one provider that the chain settled on, unless it would run or contact something that
 * it must not, and says which of the two happened.
 */
async function takeCredentials(taken, conditions) {
    const { view, source: chosen } = taken;
    if (chosen === null || view.provider === null) {
        const message = view.message ?? 'Could not load credentials from any providers';
        if (view.outcome !== 'error' || view.provider === null) {
            return { source: { kind: 'none', sdk: view.dialect, message }, held: null };
        }
        const source = whereItFailed(view.provider, view.profile);
        return { source: { kind: 'failed', provider: view.provider, source, message }, held: null };
    }
    const source = (0,trace/* inWords */.r)(chosen);
    const why = whyNot(chosen, conditions);
    if (why !== null)
        return { source: { kind: 'withheld', source, why }, held: null };
    const { provider } = view;
    if (chosen.kind === 'keys' && view.dialect !== 'javascript') {
        // Another SDK's keys may stand where the JavaScript SDK does not look.
        const credentials = remember(conditions.redactor, keysOf(chosen));
        return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
    }
    const request = requestFor(chosen, conditions.target);
    const answer = await conditions.world.aws.provide(request);
    if (answer.kind === 'failed') {
        const message = answer.error === undefined ? answer.message : `${answer.error.code}: ${answer.error.message}`;
        return { source: { kind: 'failed', provider, source, message }, held: null };
    }
    const credentials = remember(conditions.redactor, answer.credentials);
    return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
}
function keysOf(chosen) {
    const { accessKeyId, secretAccessKey, sessionToken } = chosen;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
function whereItFailed(provider, profile) {
    return profile === undefined ? `the provider ${provider}` : `the profile ${profile}`;
}
function requestFor(chosen, target) {
    switch (chosen.kind) {
        case 'keys':
            return chosen.origin.kind === 'profile'
                ? { kind: 'profile', profile: chosen.origin.profile, target }
                : { kind: 'environment' };
        case 'web-identity':
            return chosen.profile === undefined
                ? { kind: 'web-identity', target }
                : { kind: 'profile', profile: chosen.profile, target };
        case 'assume-role':
        case 'process':
        case 'sso':
        case 'login':
            return { kind: 'profile', profile: chosen.profile, target };
        case 'container':
            return { kind: 'container', timeoutMs: METADATA_MS };
        case 'instance-metadata':
            return { kind: 'instance-metadata', timeoutMs: METADATA_MS };
    }
}
/** Why a chosen source must not be asked, or null when it may. */
function whyNot(chosen, conditions) {
    const { blocked, settings, mayAsk, world } = conditions;
    const endpointStands = 'its STS endpoint is not one that may be sent credentials';
    switch (chosen.kind) {
        case 'keys':
            return null;
        case 'assume-role':
            return mayAsk ? whyNot(chosen.source, conditions) : endpointStands;
        case 'web-identity':
        case 'sso':
        case 'login':
            return mayAsk ? null : endpointStands;
        case 'process':
            return processStands(chosen.path, world);
        case 'container':
        case 'instance-metadata': {
            const url = chosen.kind === 'container' ? chosen.url : chosen.endpoint;
            const verdict = (0,egress/* mayContact */.o)(url, chosen.kind, settings);
            if (verdict.allowed)
                return null;
            const setBy = chosen.kind === 'container'
                ? 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
                : 'AWS_EC2_METADATA_SERVICE_ENDPOINT';
            blocked.push({ setBy, host: verdict.host, why: verdict.why, carries: 'credential request' });
            return `it would ask ${verdict.host}, and ${verdict.why}`;
        }
    }
}
/** On a pull request, a command from a file inside the checkout is the contributor's command. */
function processStands(path, { environment }) {
    const event = environment.variables.GITHUB_EVENT_NAME ?? '';
    if (!event.startsWith('pull_request'))
        return null;
    const roots = [environment.variables.GITHUB_WORKSPACE ?? '', environment.cwd];
    const inside = roots.some((root) => root !== '' && liesIn(path, root, environment));
    return inside ? 'its credential_process stands in a file of the checkout' : null;
}
/** Compares resolved paths, without letter case where the file system has none. */
function liesIn(path, root, { cwd, platform }) {
    const { resolve, sep } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const plain = (text) => {
        const whole = resolve(cwd, text);
        return platform === 'win32' || platform === 'darwin' ? whole.toLowerCase() : whole;
    };
    return `${plain(path)}${sep}`.startsWith(`${plain(root).replace(/[\\/]$/, '')}${sep}`);
}

;// CONCATENATED MODULE: ./lib/facts/gather-credentials.js









/**
 * Finds credentials the way the deploy would, assumes the role when one is named, and asks AWS who
 * that is. Every call is recorded; none is made to a host that may not have the credentials.
 */
async function gatherCredentials(question, world) {
    const { settings, job, redactor } = question;
    const { variables } = world.environment;
    const arn = settings.role?.arn ?? null;
    const region = regionFact(settings.region, variables, question.taken.view.region ?? null, arn, shape/* describeShape */.v);
    const endpoint = stsEndpoint(variables, region.value);
    const blocked = [];
    const verdict = (0,egress/* mayContact */.o)(endpoint.url, 'sts', settings);
    if (!verdict.allowed) {
        blocked.push({
            setBy: endpoint.overriddenBy ?? 'AWS_REGION',
            host: verdict.host,
            why: verdict.why,
            carries: 'AWS credentials',
        });
    }
    const base = { because: question.because, role: roleOf(settings), region };
    const desk = {
        aws: world.aws,
        clock: world.clock,
        redactor,
        target: targetOf(region.value, endpoint.url),
    };
    const mayAsk = verdict.allowed;
    if (usesOidc(settings, job)) {
        const idToken = await idTokenOf(question, world, blocked);
        const calls = [];
        const held = idToken.kind === 'minted' && mayAsk ? await byIdToken(desk, settings, idToken, calls) : null;
        const identity = held === null ? null : await identify(desk, held, calls);
        return { ...base, idToken, source: { kind: 'not-needed' }, calls, blocked, identity };
    }
    const { source, held } = await sourceOf(question, world, mayAsk, desk, blocked);
    const calls = [];
    let identity = null;
    if (held !== null && mayAsk) {
        const final = settings.role === null ? held : await byAssumeRole(desk, settings, held, calls);
        if (final !== null)
            identity = await identify(desk, final, calls);
    }
    return { ...base, idToken: { kind: 'not-offered' }, source, calls, blocked, identity };
}
/** As configure-aws-credentials decides it: a role, an offered token, and no keys passed. */
function usesOidc(settings, job) {
    return settings.role !== null && job.tokenOffered && inputKeys(settings) === null;
}
function roleOf(settings) {
    return settings.role === null ? null : { arn: settings.role.arn, audience: settings.audience };
}
async function idTokenOf({ settings, redactor }, world, blocked) {
    const { variables } = world.environment;
    const url = variables.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const verdict = (0,egress/* mayContact */.o)(url, 'id-token', {
        allowEndpoints: settings.allowEndpoints,
        ...(variables.GITHUB_SERVER_URL === undefined
            ? {}
            : { githubServer: variables.GITHUB_SERVER_URL }),
    });
    if (!verdict.allowed) {
        const setBy = 'ACTIONS_ID_TOKEN_REQUEST_URL';
        blocked.push({ setBy, host: verdict.host, why: verdict.why, carries: 'token request' });
        return { kind: 'failed', step: 'not-allowed', detail: verdict.why, host: verdict.host };
    }
    const bearer = (0,sealed/* seal */.o)(variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
    const token = await mintIdToken({ url, bearer }, settings.audience, world);
    if (token.kind === 'minted')
        redactor.add(token.token.reveal());
    return token;
}
async function byIdToken(desk, settings, idToken, calls) {
    const input = assumeInput(settings);
    const about = {
        action: 'AssumeRoleWithWebIdentity',
        roleArn: input.roleArn,
        signer: null,
    };
    const { call, value } = await callSts(desk, about, () => desk.aws.assumeRoleWithWebIdentity(idToken.token, input, desk.target));
    calls.push(call);
    return value === null ? null : held(desk, value, input.roleArn, 'oidc-role');
}
async function byAssumeRole(desk, settings, from, calls) {
    const input = assumeInput(settings);
    const signer = signerOf(from.credentials, from.source);
    const about = { action: 'AssumeRole', roleArn: input.roleArn, signer };
    const { call, value } = await callSts(desk, about, () => desk.aws.assumeRole(from.credentials, input, desk.target));
    calls.push(call);
    return value === null ? null : held(desk, value, input.roleArn, 'assumed-role');
}
function held(desk, credentials, roleArn, provider) {
    return {
        credentials: remember(desk.redactor, credentials),
        source: `the session of ${roleArn}`,
        provider,
    };
}
async function identify(desk, from, calls) {
    const { call, value } = await whoAmI(desk, from.credentials, from.source);
    calls.push(call);
    if (value === null)
        return null;
    const { expiresAt } = from.credentials;
    return {
        account: value.account,
        arn: value.arn,
        provider: from.provider,
        expiresAt: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
    };
}
async function sourceOf({ settings, taken, redactor }, world, mayAsk, desk, blocked) {
    const keys = inputKeys(settings);
    if (keys !== null) {
        const source = 'the inputs aws-access-key-id and aws-secret-access-key';
        const from = { credentials: keys, source, provider: 'input' };
        return { source: { kind: 'found', source, provider: 'input' }, held: from };
    }
    return takeCredentials(taken, {
        world,
        mayAsk,
        target: desk.target,
        redactor,
        blocked,
        settings,
    });
}
/** Keys passed by input, when both halves are there; half a pair is for the secrets' rules. */
function inputKeys({ keys }) {
    const id = keys.accessKeyId?.reveal() ?? '';
    if (id === '' || keys.secretAccessKey === null || keys.secretAccessKey.reveal() === '')
        return null;
    const token = keys.sessionToken;
    return {
        accessKeyId: id,
        secretAccessKey: keys.secretAccessKey,
        ...(token === null || token.reveal() === '' ? {} : { sessionToken: token }),
    };
}
function assumeInput({ role }) {
    if (role === null)
        throw new Error('no role to assume');
    return {
        roleArn: role.arn,
        roleSessionName: role.sessionName,
        durationSeconds: role.durationSeconds,
        ...(role.externalId === null ? {} : { externalId: role.externalId }),
    };
}

;// CONCATENATED MODULE: ./lib/facts/job.js
/**
 * Reads the job from the runner's variables and the event payload.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function jobFacts(variables, payload) {
    const get = (name) => variables[name] ?? '';
    const inActions = get('GITHUB_ACTIONS') === 'true';
    const repository = get('GITHUB_REPOSITORY');
    const event = get('GITHUB_EVENT_NAME');
    const head = headRepository(payload);
    const isPullRequest = event.startsWith('pull_request');
    const fromFork = inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
    return {
        inActions,
        event,
        repository,
        repositoryId: get('GITHUB_REPOSITORY_ID'),
        ownerId: get('GITHUB_REPOSITORY_OWNER_ID'),
        ref: get('GITHUB_REF'),
        refProtected: get('GITHUB_REF_PROTECTED') === 'true',
        actor: get('GITHUB_ACTOR'),
        workflowPath: workflowPath(get('GITHUB_WORKFLOW_REF'), repository),
        jobId: get('GITHUB_JOB'),
        fromFork,
        headRepository: fromFork ? head : null,
        byDependabot: inActions && boundByDependabot(event, get('GITHUB_ACTOR'), payload),
        tokenOffered: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
        runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
    };
}
/**
 * Dependabot's events run without Actions secrets, whoever re-runs them: the pull request's author
 * decides, not the actor.
 * @see https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions
 */
function boundByDependabot(event, actor, payload) {
    const bound = [
        'push',
        'pull_request',
        'pull_request_review',
        'pull_request_review_comment',
        'create',
        'deployment',
        'deployment_status',
    ];
    if (!bound.includes(event))
        return false;
    const author = at(payload, 'pull_request', 'user', 'login');
    return actor === 'dependabot[bot]' || author === 'dependabot[bot]';
}
function headRepository(payload) {
    const name = at(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    // A fork that was deleted leaves `repo: null`; its pull requests still count as a fork's.
    return at(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
}
function workflowPath(workflowRef, repository) {
    const prefix = `${repository}/`;
    if (repository === '' || !workflowRef.startsWith(prefix))
        return null;
    const path = workflowRef.slice(prefix.length).split('@')[0] ?? '';
    return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ? path : null;
}
function hosting(value) {
    return value === 'github-hosted' || value === 'self-hosted' ? value : 'unknown';
}
function at(value, ...path) {
    let current = value;
    for (const key of path) {
        if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) {
            return undefined;
        }
        current = current[key];
    }
    return current;
}

;// CONCATENATED MODULE: ./lib/facts/workflow-use.js
/** Actions whose use means that the job talks to AWS. */
const AWS_ACTIONS = /^(?:aws-actions\/|cloudposse\/github-action-(?:terraform|atmos)|serverless\/github-action|aws\/|einaregilsson\/beanstalk-deploy|jakejarvis\/s3-sync-action)/;
/**
 * Tells whether a job of a parsed workflow uses AWS by an action, and by which step, or null. Only
 * `uses:` counts: a command line can mention AWS for many reasons.
 */
function workflowUse(workflow, jobId) {
    const steps = field(field(field(workflow, 'jobs'), jobId), 'steps');
    if (!Array.isArray(steps))
        return null;
    const uses = steps
        .map((step) => field(step, 'uses'))
        .find((value) => typeof value === 'string' && AWS_ACTIONS.test(value));
    return uses === undefined ? null : `a step of this job uses ${uses}`;
}
function field(value, key) {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}

;// CONCATENATED MODULE: ./lib/facts/gather-hints.js


/** GitHub's payloads stay far below this. */
const PAYLOAD_BYTES = 32 << 20;
const WORKFLOW_BYTES = 1 << 20;
/** Reads the event payload, looks for profile files, and reads the job's workflow when it is here. */
async function gatherHints(world) {
    const { variables } = world.environment;
    const payload = await readJson(world, variables.GITHUB_EVENT_PATH ?? '');
    return {
        payload,
        profileFiles: await existing(world, profilePaths(world)),
        workflowUse: await useInWorkflow(world, payload),
    };
}
function profilePaths({ environment }) {
    const { variables, home } = environment;
    return [
        variables.AWS_CONFIG_FILE || `${home}/.aws/config`,
        variables.AWS_SHARED_CREDENTIALS_FILE || `${home}/.aws/credentials`,
    ];
}
async function existing(world, paths) {
    const found = await Promise.all(paths.map(async (path) => {
        const reading = await world.files.read(path, WORKFLOW_BYTES);
        return reading.kind === 'absent' || (reading.kind === 'found' && reading.bytes.length === 0)
            ? []
            : [path];
    }));
    return found.flat();
}
async function readJson(world, path) {
    if (path === '')
        return undefined;
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return undefined;
    try {
        return JSON.parse(new TextDecoder().decode(reading.bytes));
    }
    catch {
        return undefined;
    }
}
async function useInWorkflow(world, payload) {
    const { variables, cwd } = world.environment;
    const job = jobFacts(variables, payload);
    if (job.workflowPath === null || job.jobId === '')
        return null;
    const root = variables.GITHUB_WORKSPACE || cwd;
    const reading = await world.files.read(`${root}/${job.workflowPath}`, WORKFLOW_BYTES);
    if (reading.kind !== 'found')
        return null;
    // Most runs outside Actions never get here: the parser is loaded only for those that do.
    const { parse } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    try {
        const workflow = parse(new TextDecoder().decode(reading.bytes), {
            maxAliasCount: 100,
        });
        return workflowUse(workflow, job.jobId);
    }
    catch {
        // A workflow that GitHub ran and that is no YAML here is another version of the file.
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/expectations/secret.js

/**
 * True for kinds that are one word of a fixed alphabet, so that anything around them is wrong. A
 * text may be a password with quotes or a key file that ends with a line feed.
 */
function isExact(kind) {
    return kind !== 'text' && kind !== 'json' && kind !== 'url';
}
/** True for the three values that requests to AWS are signed with. */
function isCredential(kind) {
    return (kind === 'aws-access-key-id' || kind === 'aws-secret-access-key' || kind === 'aws-session-token');
}

;// CONCATENATED MODULE: ./lib/facts/secret/edges.js
const QUOTES = {
    '"': 'double quote',
    "'": 'single quote',
    '`': 'backtick',
    '\u201c': 'typographic quote',
    '\u201d': 'typographic quote',
    '\u2018': 'typographic quote',
    '\u2019': 'typographic quote',
};
const CLOSING = {
    '"': '"',
    "'": "'",
    '`': '`',
    '\u201c': '\u201d',
    '\u2018': '\u2019',
};
/** True for what a reader cannot see and no program trims. */
function isInvisible(character) {
    return /^[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]$/.test(character);
}
/** True for what stands around a value and is not a quote. */
function isBlank(mark) {
    return !mark.includes('quote') && mark !== 'backtick';
}
/**
 * Takes whitespace, invisible characters and quotes off both ends, layer by layer. Quotes go in
 * pairs, or, where `alone` is set, also singly: in a value whose alphabet has no quotes. Runs in
 * time linear in the length, which a regular expression for trailing whitespace would not.
 */
function peel(value, alone) {
    const starts = [];
    const ends = [];
    let from = 0;
    let to = value.length;
    for (;;) {
        const before = to - from;
        for (let mark = blankAt(value, from); from < to && mark; mark = blankAt(value, from)) {
            count(starts, mark);
            from += 1;
        }
        for (let mark = blankAt(value, to - 1); to > from && mark; mark = blankAt(value, to - 1)) {
            count(ends, mark);
            to -= 1;
        }
        const opens = quoteAt(value, from);
        const closes = quoteAt(value, to - 1);
        const pair = to - from >= 2 && CLOSING[value.charAt(from)] === value.charAt(to - 1);
        if (from < to && opens && (pair || alone)) {
            count(starts, opens);
            from += 1;
        }
        if (from < to && closes && (pair || alone)) {
            count(ends, closes);
            to -= 1;
        }
        if (to - from === before)
            break;
    }
    return { core: value.slice(from, to), starts, ends };
}
function count(runs, mark) {
    const last = runs.at(-1);
    if (last?.mark === mark)
        runs[runs.length - 1] = { mark, count: last.count + 1 };
    else
        runs.push({ mark, count: 1 });
}
function quoteAt(value, index) {
    const character = value.charAt(index);
    return Object.hasOwn(QUOTES, character) ? QUOTES[character] : undefined;
}
function blankAt(value, index) {
    const character = value.charAt(index);
    switch (character) {
        case '':
            return undefined;
        case ' ':
            return 'space';
        case '\t':
            return 'tab';
        case '\n':
            return 'line feed';
        case '\r':
            return 'carriage return';
        case '\ufeff':
            return 'byte order mark';
        default:
            if (isInvisible(character))
                return 'invisible character';
            return /^\s$/.test(character) ? 'other whitespace' : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/facts/secret/look.js

/** No AWS value is longer; what is longer is not looked at by pattern. */
const LONGEST = 16_384;
/** Told from the outside only: length, alphabet, first and last characters. */
function lookOf(core) {
    if ((0,key_id/* isKeyId */.rZ)(core))
        return 'key-id';
    if (isSecretKey(core))
        return 'secret-key';
    if (/^[{[]/.test(core) && /[}\]]$/.test(core))
        return 'json';
    if (core.length > LONGEST)
        return 'other';
    if (core.startsWith('arn:'))
        return 'arn';
    if (/^(?:export +|set +)?[A-Za-z_][A-Za-z0-9_]{2,60}(?: *= *|: +)[^\s=]/.test(core))
        return 'assignment';
    if (isSessionToken(core))
        return 'session-token';
    return base64Look(core);
}
/** True for 40 characters of base64 without padding: the form of every secret access key. */
function isSecretKey(core) {
    return /^[A-Za-z0-9/+]{40}$/.test(core);
}
/** True for the beginnings that session tokens have had so far. A token may begin otherwise. */
function isSessionToken(core) {
    return core.length >= 100 && /^(?:FwoGZXIvYXdz|IQoJb3JpZ2lu|AQoDYXdz|FQoDYXdz)/.test(core);
}
/** 20 bytes encode to 28 characters, 40 (with or without a line feed) to 56. */
function base64Look(core) {
    if (core.length !== 28 && core.length !== 56)
        return 'other';
    if (!/^[A-Za-z0-9+/]+={0,2}$/.test(core))
        return 'other';
    const decoded = Buffer.from(core, 'base64').toString('latin1').trim();
    if ((0,key_id/* isKeyId */.rZ)(decoded))
        return 'base64-of-key-id';
    return isSecretKey(decoded) ? 'base64-of-secret-key' : 'other';
}

;// CONCATENATED MODULE: ./lib/facts/secret/format.js


/** Values longer than this are not parsed as JSON: GitHub's own limit is 48 KB. */
const LONGEST_JSON = 1_048_576;
/** Judges a value by its kind alone; `json` is judged with its surroundings. */
function formatFaultOf(kind, core) {
    switch (kind) {
        case 'text':
            return null;
        case 'aws-access-key-id':
            return fault('malformed-key-id', keyIdProblem(core));
        case 'aws-secret-access-key':
            return fault('malformed-secret-key', secretKeyProblem(core));
        case 'aws-session-token':
            return fault('malformed-value', sessionTokenProblem(core));
        case 'role-arn':
            return fault('malformed-value', isRoleArn(core) ? null : 'form');
        case 'account-id':
            return fault('malformed-value', /^[0-9]{12}$/.test(core) ? null : 'form');
        case 'region':
            return fault('malformed-value', isRegion(core) ? null : 'form');
        case 'json':
            return fault('malformed-value', isJson(core) ? null : 'form');
        case 'url':
            return fault('malformed-value', URL.canParse(core) ? null : 'form');
    }
}
function fault(is, problem) {
    return problem === null ? null : { is, problem };
}
/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids */
function keyIdProblem(core) {
    if ((0,key_id/* isKeyId */.rZ)(core))
        return null;
    const foreign = foreignProblem(core, 'base64-of-key-id');
    if (foreign !== null)
        return foreign;
    if (/^(?:AGPA|AIDA|AIPA|ANPA|ANVA|APKA|AROA|ASCA)[A-Z2-7]{12,}$/.test(core)) {
        return 'names-no-key';
    }
    if ((0,key_id/* isKeyId */.rZ)(core.toUpperCase()))
        return 'lower-case';
    if (!/^(?:AKIA|ASIA|ABIA|ACCA)/.test(core))
        return 'prefix';
    return core.length === 20 ? 'alphabet' : 'length';
}
function secretKeyProblem(core) {
    if (isSecretKey(core))
        return null;
    const foreign = foreignProblem(core, 'base64-of-secret-key');
    if (foreign !== null)
        return foreign;
    return core.length === 40 ? 'alphabet' : 'length';
}
/** Tokens have no published form: only what cannot be one is told. */
function sessionTokenProblem(core) {
    const foreign = foreignProblem(core, null);
    if (foreign !== null)
        return foreign;
    return /^[A-Za-z0-9+/=_-]+$/.test(core) ? null : 'alphabet';
}
/** What the value is instead, where that can be told. `encoded` is its own kind in base64. */
function foreignProblem(core, encoded) {
    const look = lookOf(core);
    switch (look) {
        case 'key-id':
            return 'holds-a-key-id';
        case 'secret-key':
            return 'holds-a-secret-key';
        case 'session-token':
            return encoded === null ? null : 'holds-a-session-token';
        case 'arn':
            return 'holds-an-arn';
        case 'assignment':
            return 'holds-an-assignment';
        case 'base64-of-key-id':
        case 'base64-of-secret-key':
            return look === encoded ? 'base64-encoded' : 'form';
        case 'json':
        case 'other':
            return null;
    }
}
/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns */
function isRoleArn(core) {
    return core.length <= 2_048 && /^arn:aws[a-z-]*:iam::[0-9]{12}:role\/[\w+=,.@/-]+$/.test(core);
}
/** The form of a region's name; whether it exists is not asked. */
function isRegion(core) {
    return core.length <= 40 && /^[a-z]{2,8}(?:-[a-z]{2,12}){1,3}-[0-9]{1,2}$/.test(core);
}
function isJson(text) {
    if (text.length > LONGEST_JSON)
        return true;
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/facts/secret/placeholder.js

/** What is longer is no placeholder. */
const placeholder_LONGEST = 100;
/** Which kind of stand-in a value is, or null. The whole value must be one, never a part. */
function placeholderForm(kind, core) {
    if (core.length > placeholder_LONGEST)
        return null;
    const text = core.toLowerCase();
    if (isCredential(kind) && /example(?:key)?$/.test(text) && /^[a-z0-9+/]+$/.test(text)) {
        return 'documented';
    }
    if (/^<[a-z][\w .:-]*>$/.test(text) || /^\[(?:your|insert|replace)[\w .:-]*\]$/.test(text)) {
        return 'to-fill-in';
    }
    if (isFilledUp(text))
        return 'to-fill-in';
    const words = text.replace(/[^a-z0-9]+/g, ' ').trim();
    if (/^(?:todo|fixme|tbd|replace ?me|fill ?me ?in|insert ?here)$/.test(words))
        return 'to-fill-in';
    if (/^(?:enter|insert|put|paste|add|replace|set) (?:with )?(?:your|the|my)\b/.test(words)) {
        return 'to-fill-in';
    }
    if (/^your (?:own )?(?:[a-z0-9]+ ){0,5}(?:key|id|secret|token|value|arn|region|account|password|here)$/.test(words)) {
        return 'to-fill-in';
    }
    if (/^(?:null|undefined|none|nil|nan|object object)$/.test(words))
        return 'no-value';
    if (/^(?:change ?me|changeit|placeholder|dummy|example|fake|redacted|secret)$/.test(words)) {
        return 'weak';
    }
    if (isExact(kind) && /^(?:test|testing|foo|bar|foobar|asdf|na|n a)$/.test(words))
        return 'weak';
    return null;
}
/** One sign over and over, alone or behind the letters that key ids begin with. */
function isFilledUp(text) {
    return (/^(?:a[ks]ia)?(?:x{4,}|\.{3,}|-{3,}|_{3,}|\?{3,})$/.test(text) || /^a[ks]ia0{12,}$/.test(text));
}

;// CONCATENATED MODULE: ./lib/facts/secret/fault.js





/**
 * Classifies a value that holds more than whitespace: at most one fault, so that one broken secret
 * tells one story. What is likely one event comes before its symptoms: JSON with a final line feed
 * is JSON, and a key in quotes is not also too long.
 */
function faultOf(kind, value) {
    const exact = isExact(kind);
    const { core, starts, ends } = peel(value, exact);
    const edges = [...starts, ...ends];
    const form = expressionForm(core, exact);
    if (form !== null)
        return { is: 'unexpanded-expression', form };
    if (/^[*\u2022]{3,}$/.test(core) || (exact && core.includes('***'))) {
        return { is: 'masked-literal' };
    }
    const placeholder = placeholderForm(kind, core);
    if (placeholder !== null)
        return { is: 'placeholder', form: placeholder };
    if ((exact || kind === 'url') && lookOf(core) === 'json')
        return { is: 'json-instead-of-value' };
    return edgeFault(kind, core, edges) ?? formatFaultOf(kind, kind === 'json' ? value : core);
}
/** Of the value's surroundings, and of a carriage return within. */
function edgeFault(kind, core, edges) {
    const exact = isExact(kind);
    const has = (...marks) => edges.some(({ mark }) => marks.includes(mark));
    if (has('byte order mark', 'invisible character'))
        return { is: 'byte-order-mark' };
    // Within a text such a character may belong there: it joins the parts of an emoji.
    if (exact && Array.from(core.slice(0, 4_096)).some(isInvisible))
        return { is: 'byte-order-mark' };
    const many = /[\r\n]/.test(core);
    if (kind === 'json') {
        // JSON allows whitespace around it and either line ending; double quotes make it a string.
        return has('single quote', 'backtick', 'typographic quote')
            ? { is: 'surrounding-quotes' }
            : null;
    }
    if (has('carriage return') || core.includes('\r')) {
        return { is: 'carriage-return', lines: many ? 'many' : 'one' };
    }
    // A key file or another text of many lines ends with a line feed by right.
    if (kind === 'text' && many)
        return null;
    if (edges.some(({ mark }) => isBlank(mark)))
        return { is: 'surrounding-whitespace' };
    return edges.length > 0 ? { is: 'surrounding-quotes' } : null;
}
/** Shell variables are only told where the value's alphabet has no dollar sign. */
function expressionForm(core, exact) {
    if (core.startsWith('${{') && core.endsWith('}}'))
        return 'workflow';
    if (!exact)
        return null;
    if (core.includes('${{'))
        return 'workflow';
    return /^\$[{(A-Za-z_]/.test(core) || /^%[A-Za-z_]+%$/.test(core) ? 'shell' : null;
}

;// CONCATENATED MODULE: ./lib/facts/secret/job-context.js
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
/** @see https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions */
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
/** Tells whether the event and its author keep secrets from the job. */
function withheldFrom(job) {
    if (job.event === null)
        return null;
    if (job.fromFork === true && FORK_EVENTS.includes(job.event))
        return 'fork';
    return job.dependabot && DEPENDABOT_EVENTS.includes(job.event) ? 'dependabot' : null;
}

;// CONCATENATED MODULE: ./lib/facts/secret/shape.js




const MOST_RUNS = 4;
const CLASSES = [
    [/[A-Z]/, 'upper-case letters'],
    [/[a-z]/, 'lower-case letters'],
    [/[0-9]/, 'digits'],
    [/[!-/:-@[-`{-~]/, 'symbols'],
    [/\s/, 'whitespace'],
    [/[\u0000-\u0008\u000e-\u001f\u007f]/, 'control characters'],
    [/[^\u0000-\u007f]/, 'characters outside ASCII'],
];
/** Describes a value, in time linear in its length. */
function shapeOf(kind, value) {
    const { core, starts, ends } = peel(value, isExact(kind));
    const looks = lookOf(core);
    const keyKindOfCore = looks === 'key-id' ? (0,key_id/* keyKind */.qp)(core) : undefined;
    return {
        length: characters(value),
        coreLength: characters(core),
        lines: core === '' ? 0 : core.split(/\r\n|\r|\n/).length,
        classes: CLASSES.filter(([pattern]) => pattern.test(core)).map(([, name]) => name),
        starts: starts.slice(0, MOST_RUNS),
        ends: ends.slice(0, MOST_RUNS),
        looks,
        ...(keyKindOfCore === undefined ? {} : { keyKind: keyKindOfCore }),
    };
}
function characters(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./lib/facts/secret/trio.js

const trio_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
const trio_INPUTS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];
/**
 * Groups expected secrets into credentials: by name where the names are well known (with the
 * user's prefix or stage), else when exactly one key id and one secret key are left over.
 */
function triosOf(expected) {
    const named = new Map();
    const loose = [];
    for (const secret of expected) {
        const trio = trioByName(secret.from);
        if (trio !== null)
            named.set(`${trio.id.kind} ${trio.id.name}`, trio);
        else
            loose.push(secret);
    }
    const left = looseTrio(loose);
    return left === null ? [...named.values()] : [...named.values(), left];
}
function trioByName(from) {
    const names = from.kind === 'input' ? trio_INPUTS : trio_VARIABLES;
    if (!guessSecretKind(from).startsWith('aws-'))
        return null;
    const marker = names.find((name) => from.name.includes(name));
    if (marker === undefined)
        return null;
    const at = from.name.lastIndexOf(marker);
    const part = (name) => ({
        kind: from.kind,
        name: from.name.slice(0, at) + name + from.name.slice(at + marker.length),
    });
    const [id = '', secret = '', token = ''] = names;
    return {
        id: part(id),
        secret: part(secret),
        token: part(token),
        canonical: from.name === marker,
    };
}
function looseTrio(loose) {
    const only = (kind) => {
        const [first, ...more] = loose.filter((secret) => secret.kind === kind);
        return more.length === 0 ? (first?.from ?? null) : null;
    };
    const id = only('aws-access-key-id');
    const secret = only('aws-secret-access-key');
    if (id === null || secret === null)
        return null;
    return { id, secret, token: only('aws-session-token'), canonical: false };
}

;// CONCATENATED MODULE: ./lib/facts/secrets.js






/**
 * Looks at every expected secret once. `lookup` gives a value as it stands in the process:
 * undefined where the variable or input is not set, and the empty string where it is set to that.
 */
function secretFacts(expected, lookup, job) {
    const withheld = withheldFrom(job);
    const facts = new Map();
    const see = (from, name, kind) => {
        const known = facts.get(keyOf(from));
        if (known !== undefined)
            return known;
        const fact = factOf({ name, kind, from }, lookup(from), withheld);
        facts.set(keyOf(from), fact);
        return fact;
    };
    const secrets = expected.map((secret) => see(secret.from, secret.name, secret.kind));
    const part = (from) => see(from, from.name, guessSecretKind(from));
    const trios = triosOf(expected).map((sources) => trioOf(sources, part));
    const told = new Set(trios.flatMap(toldByTrio).map(({ from }) => keyOf(from)));
    return {
        secrets: unique(secrets).map((fact) => told.has(keyOf(fact.from)) ? { ...fact, fault: null } : fact),
        trios,
        job,
        withheld,
    };
}
/** The secrets that tell one story, with that story. */
function secretsThatAre(facts, is) {
    return facts.secrets.flatMap((secret) => secret.fault?.is === is
        ? [{ secret, fault: secret.fault }]
        : []);
}
function factOf(expected, value, withheld) {
    const presence = presenceOf(value);
    const about = { ...expected, exact: isExact(expected.kind), presence };
    if (value === undefined)
        return { ...about, shape: null, fault: { is: 'absent' } };
    if (presence === 'empty') {
        return { ...about, shape: null, fault: { is: withheld === null ? 'empty' : 'withheld' } };
    }
    const fault = presence === 'blank' ? { is: 'empty' } : faultOf(expected.kind, value);
    return { ...about, shape: shapeOf(expected.kind, value), fault };
}
function presenceOf(value) {
    if (value === undefined)
        return 'absent';
    if (value === '')
        return 'empty';
    return value.trim() === '' ? 'blank' : 'present';
}
function trioOf(sources, part) {
    const id = part(sources.id);
    const secret = part(sources.secret);
    const token = sources.token === null ? null : part(sources.token);
    return {
        id,
        secret,
        token,
        canonical: sources.canonical,
        fault: trioFault(id, secret, token),
    };
}
function trioFault(id, secret, token) {
    if (id.shape?.looks === 'secret-key' && secret.shape?.looks === 'key-id')
        return 'swapped';
    if (id.presence !== 'present' || id.fault !== null || token === null)
        return null;
    const given = token.presence === 'present';
    if (id.shape?.keyKind === 'temporary' && !given)
        return 'session-token-missing';
    return id.shape?.keyKind === 'long-lived' && given ? 'stale-session-token' : null;
}
/** The parts about which the trio's fault says what there is to say. */
function toldByTrio(trio) {
    const token = trio.token === null ? [] : [trio.token];
    switch (trio.fault) {
        case 'swapped':
            return [trio.id, trio.secret];
        case 'session-token-missing':
        case 'stale-session-token':
            return token;
        case null:
            // An action's input for a session token is optional, and empty beside a long-lived key.
            return token.filter(({ from, presence }) => from.kind === 'input' &&
                presence !== 'present' &&
                trio.id.shape?.keyKind === 'long-lived');
    }
}
function unique(secrets) {
    return [...new Map(secrets.map((secret) => [keyOf(secret.from), secret])).values()];
}
function keyOf(from) {
    return `${from.kind} ${from.name}`;
}

// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/rules/account/wrong-account.js
/** The credentials work, in an account that the job does not mean. */
const wrongAccount = {
    id: 'account/wrong-account',
    severity: 'error',
    rung: 'expected-identity',
    title: 'The credentials belong to account {account}, which is not one of the allowed',
    why: 'They resolve and AWS accepts them, but a deploy with them would go to another account. They came from {provider}.',
    fix: 'Use the role or keys of an allowed account ({allowed}), or add {account} to `allowed-account-ids` if that is where this job deploys.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
    judge({ credentials, allowedAccountIds }) {
        const identity = credentials?.identity;
        if (identity == null || allowedAccountIds.length === 0)
            return [];
        if (allowedAccountIds.includes(identity.account))
            return [];
        const allowed = allowedAccountIds.join(', ');
        return [
            {
                location: { kind: 'input', name: 'allowed-account-ids' },
                identity: identity.account,
                values: { account: identity.account, provider: identity.provider, allowed },
                evidence: [
                    { label: 'account', expected: allowed, actual: identity.account },
                    { label: 'identity', actual: identity.arn },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/facts/arn-matches.js
/**
 * Whether an identity is the expected one. A role's own ARN stands for every session of it, and a
 * final `*` for any session name. GetCallerIdentity names a session as
 * `arn:aws:sts::ACCOUNT:assumed-role/NAME/SESSION`, without the role's path.
 */
function arnMatches(expected, actual) {
    if (expected === actual)
        return true;
    if (expected.endsWith('/*') && actual.startsWith(expected.slice(0, -1)))
        return true;
    const role = /^arn:([a-z-]+):iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(expected);
    if (role === null)
        return false;
    const [, partition = '', account = '', name = ''] = role;
    return actual.startsWith(`arn:${partition}:sts::${account}:assumed-role/${name}/`);
}

;// CONCATENATED MODULE: ./lib/rules/account/wrong-arn.js

/** The credentials work and are somebody else's. */
const wrongArn = {
    id: 'account/wrong-arn',
    severity: 'error',
    rung: 'expected-identity',
    title: 'The job is `{actual}`, not the identity that was expected',
    why: 'The credentials resolve, but to another principal. They came from {provider}: something earlier in the chain won over the credentials you mean.',
    fix: 'Remove the credentials of {provider} from this job, or correct `expected-arn`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
    judge({ credentials, expectedArn }) {
        const identity = credentials?.identity;
        if (identity == null || expectedArn === null)
            return [];
        if (arnMatches(expectedArn, identity.arn))
            return [];
        return [
            {
                location: { kind: 'input', name: 'expected-arn' },
                identity: identity.arn,
                values: { actual: identity.arn, provider: identity.provider },
                evidence: [{ label: 'identity', expected: expectedArn, actual: identity.arn }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/account/index.js


/** Rules about who the job turned out to be. */
const accountRules = [wrongAccount, wrongArn];

;// CONCATENATED MODULE: ./lib/report/quoting.js
/** C0, C1, DEL, and characters that steer or hide text without being seen. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Quotes a value as one shell word. What a reader cannot see, and a terminal would swallow or obey
 * when the line is pasted, is spelled out byte by byte in the `$'...'` form, which bash (that of
 * macOS included) and zsh read. No argument can hold a NUL, so it is left out.
 */
function quoteShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-'))
        return text;
    if (text.search(UNSEEN) === -1)
        return `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
    return `$'${escaped.replace(UNSEEN, octal)}'`;
}
function octal(character) {
    const bytes = Array.from(Buffer.from(character));
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
/** Quotes a value as a JSON string, with everything outside printable ASCII escaped. */
function quoteJson(value) {
    return JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Quotes a value as a YAML double-quoted scalar for a workflow file. An expression opener is
 * replaced by an expression that yields it, since GitHub evaluates strings after the YAML has been
 * parsed.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function quoteYaml(value) {
    return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}
/**
 * Quotes a value as an HCL string in which Terraform interpolates nothing: `${` and `%{` are
 * doubled, and behind a further `$` or `%`, where doubling would be ambiguous, spelled out.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
function quoteHcl(value) {
    return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
        const signs = Array.from(opener.slice(0, -1));
        if (signs.length === 1)
            return `${signs[0]}${opener}`;
        return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
    });
}
/**
 * A double-quoted string in the escapes that YAML and HCL share. They lack JSON's `\b` or `\f` or
 * refuse a pair of surrogates; half a pair, which is no character, becomes the replacement mark.
 * @see https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
function quoteByCodePoint(value) {
    const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
        const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xd800 && code <= 0xdfff)
            return '\\ufffd';
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${body}"`;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};

;// CONCATENATED MODULE: ./lib/rules/credentials/endpoint-not-allowed.js

/** Credentials or tokens would go to a host that is neither AWS's nor loopback. */
const endpointNotAllowed = {
    id: 'credentials/endpoint-not-allowed',
    severity: 'error',
    rung: 'granted',
    title: "`{setBy}` sends this job's {carries} to `{host}`",
    why: 'Every SDK in this job would send them there; {reason}. The preflight did not.',
    fix: 'Unset `{setBy}`, or, when the host is yours, list it in the input `allow-endpoint`.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
    judge({ credentials }) {
        return (credentials?.blocked ?? []).map(({ setBy, host, why, carries }) => ({
            location: { kind: 'variable', name: setBy },
            identity: host,
            values: { setBy, host, reason: why, carries },
            evidence: [{ label: setBy, expected: 'a host of AWS, or loopback', actual: host }],
            paste: [
                {
                    language: 'yaml',
                    target: 'the step that runs the preflight',
                    code: `with:\n  allow-endpoint: ${quoteYaml(host)}\n`,
                },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/facts/refusals.js

/** The signed calls that AWS refused with a code that matches. */
function refusedWith(credentials, code) {
    return (credentials?.calls ?? []).flatMap((call) => {
        const error = refusalOf(call);
        if (error === undefined || call.signer === null || !code.test(error.code))
            return [];
        return [{ call, error, signer: call.signer }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/credentials/expired-credentials.js

/** Temporary credentials that outlived their session. */
const expiredCredentials = {
    id: 'credentials/expired-credentials',
    severity: 'error',
    rung: 'resolves',
    title: 'The temporary credentials `{keyId}` have expired',
    why: 'They were issued for a limited time (one hour by default) and that time is over. They came from {source}.',
    fix: 'Obtain credentials in this job, shortly before they are used (`aws-actions/configure-aws-credentials`), instead of storing a session in a secret or carrying it over from an earlier step; for longer jobs raise `role-duration-seconds`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    ],
    judge({ credentials }) {
        return refusedWith(credentials, /^(?:ExpiredToken|ExpiredTokenException)$/).map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: { keyId: signer.keyId, source: signer.source },
            evidence: [
                { label: 'access key', actual: `${signer.keyId} from ${signer.source}` },
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/fork-gets-no-token.js
/** @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request */
const forkGetsNoToken = {
    id: 'credentials/fork-gets-no-token',
    severity: 'error',
    rung: 'granted',
    title: 'This run {restriction}, so GitHub gives it no OIDC token for AWS',
    why: 'GitHub never grants `id-token: write` to such a run, whatever the workflow says. The role `{role}` cannot be assumed from here.',
    fix: 'Move the steps that use AWS into a job that runs on `push` to a protected branch, and let pull requests run only what needs no AWS.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
    ],
    judge({ job, credentials }) {
        const restricted = job.fromFork || job.byDependabot;
        if (credentials?.role == null || job.tokenOffered || !restricted)
            return [];
        if (credentials.source.kind === 'found')
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: credentials.role.arn,
                values: {
                    restriction: job.fromFork
                        ? `is for a pull request from the fork ${job.headRepository ?? ''}`
                        : 'was started by Dependabot',
                    role: credentials.role.arn,
                },
                evidence: [
                    { label: 'event', actual: job.event },
                    ...(job.fromFork
                        ? [
                            {
                                label: 'head repository',
                                expected: job.repository,
                                actual: job.headRepository ?? '',
                            },
                        ]
                        : [{ label: 'actor', actual: job.actor }]),
                    { label: 'token endpoint', expected: 'offered by the runner', actual: 'not offered' },
                ],
                paste: [
                    {
                        language: 'yaml',
                        target: 'the job that deploys',
                        code: "if: github.event_name == 'push' && github.ref == 'refs/heads/main'\n",
                    },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/id-token-not-granted.js
/** @see https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws */
const idTokenNotGranted = {
    id: 'credentials/id-token-not-granted',
    severity: 'error',
    rung: 'granted',
    title: 'The job may not ask for an OIDC token: `id-token: write` is missing',
    why: 'The runner offers the token endpoint only to jobs whose `permissions` hold `id-token: write`. Without it the role `{role}` cannot be assumed, and there are no other credentials to assume it with.',
    fix: 'Add `id-token: write` to the permissions of the job `{job}`. A job-level `permissions` block replaces the workflow-level one, and a called workflow gets only what its caller grants.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    judge({ job, credentials }) {
        if (credentials?.role == null || !job.inActions || job.tokenOffered)
            return [];
        if (job.fromFork || job.byDependabot)
            return [];
        // Other credentials were found (or were chosen and broke): then the token is not what is missing.
        if (credentials.source.kind !== 'none')
            return [];
        return [
            {
                location: job.workflowPath === null ? { kind: 'job' } : { kind: 'file', path: job.workflowPath },
                identity: `${job.workflowPath ?? ''}#${job.jobId}`,
                values: { role: credentials.role.arn, job: job.jobId },
                evidence: [
                    {
                        label: 'ACTIONS_ID_TOKEN_REQUEST_URL',
                        expected: 'set by the runner',
                        actual: 'not set',
                    },
                    { label: 'other credentials', actual: credentials.source.message },
                ],
                paste: [
                    {
                        language: 'yaml',
                        target: job.workflowPath ?? 'the workflow',
                        code: 'permissions:\n  id-token: write\n  contents: read\n',
                    },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/key-not-sendable.js
/** A key with a character that cannot stand in an HTTP header. */
const keyNotSendable = {
    id: 'credentials/key-not-sendable',
    severity: 'error',
    rung: 'well-formed',
    title: 'The credentials of {source} hold a character that cannot be sent',
    why: 'A line break or another control character in the key id or session token makes the request header invalid, so the call fails inside the SDK and never reaches AWS.',
    fix: 'Store the value again without a line break at its end, for example with `printf %s` instead of `echo`.',
    judge({ credentials }) {
        return (credentials?.calls ?? []).flatMap((call) => {
            const unsent = call.answer.kind === 'unreachable' && call.answer.reason === 'unsendable';
            const incomplete = call.answer.kind === 'refused' && call.answer.error.code === 'IncompleteSignature';
            if (call.signer === null || !(unsent || incomplete))
                return [];
            const actual = call.answer.kind === 'refused'
                ? `${call.answer.error.code}: ${call.answer.error.message}`
                : call.answer.kind === 'unreachable'
                    ? call.answer.detail
                    : '';
            return [
                {
                    location: { kind: 'aws', resource: call.host },
                    identity: call.signer.source,
                    values: { source: call.signer.source },
                    evidence: [{ label: `sts:${call.action}`, actual }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/none-found.js
/** The credential chain ran to its end and gave nothing. */
const noneFound = {
    id: 'credentials/none-found',
    severity: 'error',
    rung: 'resolves',
    title: 'No AWS credentials were found in this job',
    why: 'Credentials are expected because {because}, but no provider of the chain gave any.',
    fix: 'Give the job credentials before this step: with OIDC, `permissions: id-token: write` and `role-to-assume`; with keys, `env:` entries filled from secrets.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge({ job, credentials, chain }) {
        if (credentials?.source.kind !== 'none')
            return [];
        if (credentials.role !== null && job.inActions)
            return [];
        const { sdk, message } = credentials.source;
        const view = chain.find(({ dialect }) => dialect === sdk);
        return [
            {
                location: { kind: 'job' },
                identity: 'chain',
                values: { because: credentials.because },
                evidence: [
                    { label: `the last words of ${sdk}`, actual: message },
                    ...(view?.attempts ?? [])
                        .filter(({ outcome }) => outcome !== 'not-reached')
                        .map(({ provider, reason }) => ({ label: provider, actual: reason })),
                ],
                paste: [
                    {
                        language: 'yaml',
                        target: job.workflowPath ?? 'the job',
                        code: 'permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: aws-actions/configure-aws-credentials@v6\n    with:\n      role-to-assume: ${{ vars.AWS_ROLE_ARN }}\n      aws-region: ${{ vars.AWS_REGION }}\n',
                    },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/process-not-run.js
/** A chosen provider that would run or contact what a pull request can choose. */
const processNotRun = {
    id: 'credentials/process-not-run',
    severity: 'error',
    rung: 'resolves',
    title: 'The credentials come from a command that a pull request can change',
    why: "The chain settles on {source}, and {reason}. Whoever opens a pull request could run any command with this job's rights, so the preflight did not run it.",
    fix: "Keep the profile file outside the checkout (the runner's home, not the workspace), or do not use AWS in pull requests.",
    judge({ credentials }) {
        if (credentials?.source.kind !== 'withheld')
            return [];
        const { source, why } = credentials.source;
        return [
            {
                location: { kind: 'job' },
                identity: source,
                values: { source, reason: why },
                evidence: [{ label: 'source', actual: source }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/provider-failed.js
/** The provider that the chain settles on gave an error instead of credentials. */
const providerFailed = {
    id: 'credentials/provider-failed',
    severity: 'error',
    rung: 'resolves',
    title: 'The credentials of {source} could not be loaded',
    why: 'The chain settles on the provider `{provider}`, and that provider failed. An SDK stops there, or goes on silently to credentials that nobody meant.',
    fix: 'Repair {source}, or remove it so that the chain goes on to the credentials you mean.',
    judge({ credentials }) {
        if (credentials?.source.kind !== 'failed')
            return [];
        const { provider, source, message } = credentials.source;
        return [
            {
                location: { kind: 'job' },
                identity: `${provider} ${source}`,
                values: { source, provider },
                evidence: [
                    { label: 'provider', actual: provider },
                    { label: 'it said', expected: 'credentials', actual: message },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/region-invalid.js
/** A region variable whose value can be no region. */
const regionInvalid = {
    id: 'credentials/region-invalid',
    severity: 'error',
    rung: 'well-formed',
    title: '`{variable}` is not a region',
    why: 'SDKs build host names from the region; a blank, a line break or a quote in it makes every call fail before it is sent.',
    fix: 'Set `{variable}` to a bare region such as `eu-west-1`.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge({ credentials }) {
        return (credentials?.region.malformed ?? []).map(({ variable, shape }) => ({
            location: { kind: 'variable', name: variable },
            identity: variable,
            values: { variable },
            evidence: [{ label: variable, expected: 'a region such as eu-west-1', actual: shape }],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/region-missing.js
/** Nothing names a region: most SDKs refuse to make a call. */
const regionMissing = {
    id: 'credentials/region-missing',
    severity: 'warning',
    rung: 'present',
    title: 'No region is set',
    why: 'Neither `AWS_REGION` nor `AWS_DEFAULT_REGION`, a profile nor the input `aws-region` names one. SDKs that are not told a region in code fail with "Region is missing" or "You must specify a region". The preflight asked STS in `{fallback}` instead.',
    fix: 'Set both `AWS_REGION` and `AWS_DEFAULT_REGION` for the job: some SDKs read only one of them.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge({ credentials }) {
        if (credentials == null || credentials.region.from !== null)
            return [];
        if (credentials.region.malformed.length > 0)
            return [];
        return [
            {
                location: { kind: 'variable', name: 'AWS_REGION' },
                identity: 'region',
                values: { fallback: credentials.region.value },
                evidence: [{ label: 'AWS_REGION', expected: 'a region', actual: 'not set' }],
                paste: [
                    {
                        language: 'yaml',
                        target: 'the job',
                        code: 'env:\n  AWS_REGION: eu-west-1\n  AWS_DEFAULT_REGION: eu-west-1\n',
                    },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/facts/known-regions.js
/**
 * Regions that AWS had in autumn 2026. Used only to word a DNS failure: a name that is not here is
 * likely misspelt, one that is here points at the network.
 * @see https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
const KNOWN_REGIONS = new Set(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
  ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2
  eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 eusc-de-east-1 il-central-1
  me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1
  us-west-1 us-west-2`.split(/\s+/));

;// CONCATENATED MODULE: ./lib/rules/credentials/region-unknown.js


/** A well-formed region that AWS does not have, or that the account has not enabled. */
const regionUnknown = {
    id: 'credentials/region-unknown',
    severity: 'error',
    rung: 'well-formed',
    title: 'AWS has no STS for this job in the region `{region}`',
    why: 'The region is misspelt, is not enabled for the account, or its STS host does not resolve from this runner.',
    fix: 'Correct the region in {from}; for an opt-in region, enable it for the account first.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_enable-regions.html',
    ],
    judge({ credentials }) {
        const { calls = [], region } = credentials ?? {};
        const call = calls.find((candidate) => causeOf(candidate) !== undefined);
        if (call === undefined || region === undefined)
            return [];
        return [
            {
                location: { kind: 'aws', resource: call.host },
                identity: call.region,
                values: {
                    region: call.region,
                    from: region.from ?? 'AWS_REGION',
                },
                words: { why: causeOf(call) ?? '' },
                evidence: [
                    { label: region.from ?? 'region', expected: 'a region of AWS', actual: call.region },
                    { label: call.host, actual: detail(call) },
                ],
            },
        ];
    },
};
function causeOf(call) {
    const refusal = refusalOf(call);
    if (refusal?.code === 'RegionDisabledException') {
        return 'STS is not activated for the account in this region: it is an opt-in region.';
    }
    if (refusal !== undefined && /scoped to a valid region/i.test(refusal.message)) {
        return 'STS refused the signature because it names another region: the region is misspelt, or the endpoint belongs to a different one.';
    }
    const ours = /^sts(?:-fips)?\.[a-z0-9-]+\.amazonaws\.com(?:\.cn)?(?::443)?$/.test(call.host);
    const unresolved = call.answer.kind === 'unreachable' && call.answer.reason === 'dns';
    if (ours && unresolved && !KNOWN_REGIONS.has(call.region)) {
        return 'Its STS host does not exist in DNS, and it is none of the regions that AWS had in autumn 2026: most likely it is misspelt.';
    }
    return undefined;
}
function detail(call) {
    if (call.answer.kind === 'refused')
        return call.answer.error.message;
    return call.answer.kind === 'unreachable' ? call.answer.detail : 'answered';
}

;// CONCATENATED MODULE: ./lib/rules/credentials/sts-not-aws.js
/** Something answered in place of STS: a proxy, a captive portal, a mock. */
const stsNotAws = {
    id: 'credentials/sts-not-aws',
    severity: 'error',
    rung: 'resolves',
    title: 'What answers at `{host}` is not AWS STS',
    why: 'The answer is not the XML that STS gives. A proxy, a login page or a leftover test endpoint stands in between, and no SDK can work through it.',
    fix: 'Unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) in this job, or make the proxy let `{host}` through unchanged.',
    judge({ credentials }) {
        return (credentials?.calls ?? []).flatMap((call) => {
            if (call.answer.kind !== 'unreachable' || call.answer.reason !== 'not-sts')
                return [];
            return [
                {
                    location: { kind: 'aws', resource: call.host },
                    identity: 'not-sts',
                    values: { host: call.host },
                    evidence: [{ label: call.host, expected: "STS's XML", actual: call.answer.detail }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/sts-refused.js


/** Codes that rules of their own explain. */
const EXPLAINED = /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|ExpiredToken|ExpiredTokenException|IncompleteSignature|RegionDisabledException)$/;
/** Any other refusal of our identity call, in AWS's own words. */
const stsRefused = {
    id: 'credentials/sts-refused',
    severity: 'error',
    rung: 'resolves',
    title: 'STS refused the credentials with `{code}`',
    why: 'AWS gives this reason: {message}',
    fix: 'Look the code up in the STS documentation; the credentials come from {source}.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
    judge({ credentials }) {
        return refusedWith(credentials, /./)
            .filter(({ call, error }) => call.action === 'GetCallerIdentity' &&
            !EXPLAINED.test(error.code) &&
            !isTransient({ kind: 'refused', error }))
            .map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: error.code,
            values: { code: error.code, message: error.message, source: signer.source },
            evidence: [
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ...(error.requestId === undefined
                    ? []
                    : [{ label: 'request id', actual: error.requestId }]),
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/sts-unavailable.js


/** STS kept asking us to come back later. */
const stsUnavailable = {
    id: 'credentials/sts-unavailable',
    severity: 'error',
    rung: 'resolves',
    title: 'STS answered {tries} times that it is busy or broken',
    why: 'The answer `{code}` is about STS, not about your credentials: it says nothing about whether they are good.',
    fix: 'Run the job again; if it stays, look at health.aws.amazon.com for STS in `{region}`, or spread jobs that start together.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
    judge({ credentials }) {
        return (credentials?.calls ?? []).flatMap((call) => {
            const error = refusalOf(call);
            if (error === undefined || !isTransient({ kind: 'refused', error }))
                return [];
            return [
                {
                    location: { kind: 'aws', resource: call.host },
                    identity: error.code,
                    values: { tries: String(call.tries), code: error.code, region: call.region },
                    evidence: [{ label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` }],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/sts-unreachable.js

const WORDS = {
    dns: 'its name does not resolve',
    refused: 'the connection was refused',
    reset: 'the connection was cut',
    timeout: 'it did not answer in time',
    tls: 'its certificate is not trusted',
    other: 'the request failed',
};
/** No answer from STS at all. */
const stsUnreachable = {
    id: 'credentials/sts-unreachable',
    severity: 'error',
    rung: 'resolves',
    title: 'STS at `{host}` cannot be reached: {cause}',
    why: 'The credentials could not be tried, since no answer came from AWS ({tries}).',
    fix: 'Allow outgoing HTTPS from this runner to `{host}`{override}, and check proxy, DNS and endpoint settings.',
    references: ['https://docs.aws.amazon.com/general/latest/gr/sts.html'],
    judge({ credentials }) {
        return (credentials?.calls ?? []).flatMap((call) => {
            if (call.answer.kind !== 'unreachable')
                return [];
            const { reason, detail } = call.answer;
            if (reason === 'not-sts' || reason === 'unsendable')
                return [];
            if (reason === 'dns' && isAws(call.host) && !KNOWN_REGIONS.has(call.region))
                return [];
            return [
                {
                    location: { kind: 'aws', resource: call.host },
                    identity: reason,
                    values: {
                        host: call.host,
                        cause: WORDS[reason],
                        tries: `${call.tries} ${call.tries === 1 ? 'try' : 'tries'}`,
                        override: isAws(call.host)
                            ? ''
                            : ' (it is not an AWS host: an endpoint setting names it)',
                    },
                    evidence: [{ label: call.host, expected: "STS's answer", actual: detail }],
                },
            ];
        });
    },
};
function isAws(host) {
    return /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|amazonaws\.eu)(?::\d+)?$/.test(host);
}

;// CONCATENATED MODULE: ./lib/rules/credentials/token-endpoint-failed.js
const token_endpoint_failed_WORDS = {
    unreachable: 'it could not be reached',
    status: 'it refused',
    garbage: 'its answer holds no token',
    'not-allowed': "it is not a host of GitHub, so the job's bearer token was not sent",
};
/** GitHub's token endpoint was offered and gave no token. */
const tokenEndpointFailed = {
    id: 'credentials/token-endpoint-failed',
    severity: 'error',
    rung: 'resolves',
    title: 'GitHub gave the job no OIDC token: {outcome}',
    why: 'The runner offers a token endpoint at `{host}`, and {outcome}. The role cannot be assumed without a token. AWS was not involved yet.',
    fix: 'Run the job again. If it stays, look at githubstatus.com, or on a self-hosted runner allow outgoing HTTPS to `{host}`.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    judge({ credentials }) {
        const token = credentials?.idToken;
        if (token?.kind !== 'failed')
            return [];
        return [
            {
                location: { kind: 'variable', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
                identity: token.step,
                values: { host: token.host, outcome: token_endpoint_failed_WORDS[token.step] },
                evidence: [{ label: token.host, expected: 'HTTP 200 with a token', actual: token.detail }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/unknown-key.js

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
const unknownKey = {
    id: 'credentials/unknown-key',
    severity: 'error',
    rung: 'resolves',
    title: 'AWS does not know the access key `{keyId}`',
    why: 'The key was deleted or deactivated, was mistyped, belongs to another partition, or is temporary and lacks its session token.',
    fix: 'Store a key that is active, with the session token that belongs to it when it is temporary.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html',
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetAccessKeyInfo.html',
    ],
    judge({ credentials }) {
        return refusedWith(credentials, /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/).map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: { keyId: signer.keyId, source: signer.source },
            words: story(signer, call.host),
            evidence: [
                { label: 'access key', actual: `${signer.keyId} from ${signer.source}` },
                ...(signer.account === undefined
                    ? []
                    : [{ label: 'account in the key id', actual: signer.account }]),
                {
                    label: 'session token',
                    expected: signer.kind === 'temporary' ? 'the one issued with this key' : 'none',
                    actual: signer.hasSessionToken ? 'present' : 'none',
                },
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};
function story(signer, host) {
    const china = host.includes('.cn');
    if (signer.kind === 'temporary') {
        return {
            why: signer.hasSessionToken
                ? 'It is a temporary key (`ASIA`), and the session token beside it belongs to another session, is cut off, or was issued in another partition.'
                : 'It is a temporary key (`ASIA`) and was sent without its session token, without which AWS knows no such key.',
            fix: 'Take all three values of {source} from the same session, `AWS_SESSION_TOKEN` included, or let the job assume a role by OIDC.',
        };
    }
    if (signer.hasSessionToken) {
        return {
            why: 'It is a long-lived key, but a session token was sent along with it. A leftover `AWS_SESSION_TOKEN` makes AWS refuse any long-lived key.',
            fix: 'Unset `AWS_SESSION_TOKEN` in this job, or set it to an empty string beside the keys.',
        };
    }
    return {
        why: `The key was deleted or deactivated, was mistyped, or belongs to another partition than ${china ? 'China' : 'the one asked (China and GovCloud have keys of their own)'}.`,
        fix: `Look the key up in IAM (\`aws iam list-access-keys --user-name NAME\`); if it is gone or inactive, create a new one and store it in the secret behind {source}.`,
    };
}

;// CONCATENATED MODULE: ./lib/rules/credentials/wrong-secret.js

/** A signature that does not match, with the clock and the region ruled out. */
const wrongSecret = {
    id: 'credentials/wrong-secret',
    severity: 'error',
    rung: 'resolves',
    title: 'The secret key does not belong to the access key `{keyId}`',
    why: 'AWS knows the key id and computes another signature: the secret is of another key, was cut off, or gained a blank, a line break or a quote on its way into the secret.',
    fix: 'Create a new access key for that user and store both halves again, the secret without quotes or line breaks, in the secrets behind {source}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
    ],
    judge({ credentials }) {
        return refusedWith(credentials, /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/)
            .filter(({ error }) => !/Signature (?:expired|not yet current)|scoped to a valid region/i.test(error.message))
            .map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: { keyId: signer.keyId, source: signer.source },
            evidence: [
                { label: 'access key', actual: `${signer.keyId} from ${signer.source}` },
                ...(signer.account === undefined
                    ? []
                    : [{ label: 'account in the key id', actual: signer.account }]),
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/index.js


















/** Rules about finding credentials and AWS accepting them. The earlier explains the later. */
const credentialRules = [
    forkGetsNoToken,
    idTokenNotGranted,
    endpointNotAllowed,
    regionInvalid,
    regionUnknown,
    keyNotSendable,
    processNotRun,
    tokenEndpointFailed,
    providerFailed,
    noneFound,
    unknownKey,
    wrongSecret,
    expiredCredentials,
    stsUnreachable,
    stsNotAws,
    stsUnavailable,
    stsRefused,
    regionMissing,
];

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/facts/secret/paste.js


/**
 * The name of the GitHub secret that likely stands behind a variable or input, or null where no
 * secret can have it.
 * @see https://docs.github.com/en/actions/reference/security/secrets
 */
function githubSecretName(secret) {
    const name = secret.from.kind === 'input'
        ? secret.from.name.toUpperCase().replaceAll('-', '_')
        : secret.from.name;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
        return null;
    return /^GITHUB_(?!TOKEN$)/i.test(name) ? null : name;
}
/** The lines of a workflow that pass a secret to a step or job. */
function passSecret(secret, job) {
    const name = githubSecretName(secret);
    if (name === null || !/^[A-Za-z_][A-Za-z0-9_-]*$/.test(secret.from.name))
        return [];
    const block = secret.from.kind === 'input' ? 'with' : 'env';
    return [yaml(`${block}:\n  ${secret.from.name}: \${{ secrets.${name} }}`, job.workflowPath)];
}
/** The line of a job that opens an environment's secrets to it. */
function nameEnvironment(secret, job) {
    const name = githubSecretName(secret);
    if (name === null || job.environment.kind !== 'none')
        return [];
    const comment = `# if ${name} is a secret of an environment: that environment's name`;
    return [yaml(`environment: ${quoteYaml('production')} ${comment}`, job.workflowPath)];
}
/** The condition that skips a step or job on pull requests from forks. */
function skipForks(job) {
    return [
        yaml('if: github.event.pull_request.head.repo.full_name == github.repository', job.workflowPath),
    ];
}
/** The commands that define secrets for Dependabot; each asks for its value. */
function setForDependabot(secrets, job) {
    const names = secrets.flatMap((secret) => githubSecretName(secret) ?? []);
    if (names.length === 0)
        return [];
    const repository = job.repository === null ? '' : ` --repo ${quoteShell(job.repository)}`;
    const code = names
        .map((name) => `gh secret set ${quoteShell(name)} --app dependabot${repository}`)
        .join('\n');
    return [{ language: 'sh', code }];
}
function yaml(code, target) {
    return { language: 'yaml', code, ...(target === null ? {} : { target: (0,inert/* inert */.tJ)(target) }) };
}

;// CONCATENATED MODULE: ./lib/facts/secret/words.js
const EXPECTED = {
    text: 'a value with nothing around it',
    'aws-access-key-id': '20 characters: AKIA or ASIA, then 16 of A-Z and 2-7',
    'aws-secret-access-key': '40 characters of A-Z, a-z, 0-9, / and +',
    'aws-session-token': 'one line of A-Z, a-z, 0-9, /, + and =',
    'role-arn': 'arn:aws:iam::<12 digits>:role/<name>',
    'account-id': '12 digits',
    region: 'the name of a region, such as eu-west-1',
    json: 'valid JSON',
    url: 'a URL with its scheme, such as https://',
};
const NOUN = {
    text: 'a value',
    'aws-access-key-id': 'an access key id',
    'aws-secret-access-key': 'a secret access key',
    'aws-session-token': 'a session token',
    'role-arn': 'the ARN of a role',
    'account-id': 'an account id',
    region: 'a region',
    json: 'JSON',
    url: 'a URL',
};
/** Never the value's own characters: only what they amount to. */
const PROBLEM = {
    'holds-a-key-id': 'has the form of an access key id',
    'holds-a-secret-key': 'has the form of a secret access key',
    'holds-a-session-token': 'has the form of a session token',
    'holds-an-arn': 'is an ARN',
    'holds-an-assignment': 'is a whole line, a name and its value',
    'base64-encoded': 'is encoded in base64',
    'names-no-key': 'is the id of a user, role or other resource, not of a key',
    'lower-case': 'is in lower case',
    prefix: 'does not begin like an access key id',
    alphabet: 'holds characters that cannot be part of one',
    length: 'has the wrong length',
    form: 'has another form',
};
/** The form that a kind asks for. */
function expectedForm(kind) {
    return EXPECTED[kind];
}
/** A kind with its article, for prose. */
function nounOf(kind) {
    return NOUN[kind];
}
/** Ends a sentence that begins with the value: "is encoded in base64". */
function problemWords(problem) {
    return PROBLEM[problem];
}
/** Such as `21 characters; ends with a line feed`; of a text, not even the length. */
function describeValue(secret) {
    const { shape } = secret;
    if (shape === null)
        return secret.presence === 'absent' ? 'not set' : 'set, 0 characters';
    if (secret.presence === 'blank')
        return `${plural(shape.length, 'character')}, all whitespace`;
    const parts = [
        ...(secret.exact ? [plural(shape.length, 'character')] : []),
        ...(shape.starts.length > 0 ? [`begins with ${runWords(shape.starts)}`] : []),
        ...(shape.ends.length > 0 ? [`ends with ${runWords(shape.ends.toReversed())}`] : []),
        ...(shape.lines > 1 ? [plural(shape.lines, 'line')] : []),
        ...(secret.exact ? [shape.classes.join(', ')] : []),
    ].filter((part) => part !== '');
    return parts.length > 0 ? parts.join('; ') : 'a value';
}
/** Such as `a space, 2 line feeds`. */
function runWords(runs) {
    return runs
        .map(({ mark, count }) => {
        if (count > 1)
            return mark === 'other whitespace' ? `${count} other spaces` : `${count} ${mark}s`;
        if (mark === 'other whitespace')
            return 'an unusual space';
        return mark === 'invisible character' ? 'an invisible character' : `a ${mark}`;
    })
        .join(', ');
}
function plural(count, noun) {
    return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}

;// CONCATENATED MODULE: ./lib/rules/secrets/absent.js



/** An expected variable or input that is not there at all, not even empty. */
const absent = {
    id: 'secrets/absent',
    severity: 'error',
    rung: 'present',
    title: '`{name}` does not reach this job',
    why: 'Nothing sets `{name}` here: no `{block}:` of the workflow, the job or the step names it. GitHub hands a secret only to those that ask for it by name; one that is asked for and not defined arrives empty instead.',
    fix: 'Pass it in the `{block}:` of the step.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'absent').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, block: secret.from.kind === 'input' ? 'with' : 'env' },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            paste: passSecret(secret, facts.job),
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/byte-order-mark.js


/** A byte order mark, zero-width or other invisible character in a value. */
const byteOrderMark = {
    id: 'secrets/byte-order-mark',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds a character that nobody can see',
    why: 'A byte order mark or a zero-width character came along when the value was copied: from a file that an editor saved with one, from a web page or from a chat. Programs do not trim it, so the value is not the one meant.',
    fix: 'Set the secret behind `{name}` again, with the value typed or copied from plain text.',
    judge(facts) {
        return secretsThatAre(facts, 'byte-order-mark').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact || secret.kind === 'json' ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/facts/secret/effect.js
/**
 * What programs do with a value that has whitespace around it. How the SDKs differ was run or read
 * in their sources; how AWS answers is from its documentation.
 */
function effectOfWhitespace(secret) {
    const breaks = hasLineBreak(secret);
    switch (secret.kind) {
        case 'aws-access-key-id':
            return breaks
                ? 'The SDK for Java trims it and works; the one for JavaScript stops with ERR_INVALID_CHAR, boto3 and the AWS CLI with "Invalid header value"'
                : 'The SDK for Java trims it and works; others send it, and AWS answers InvalidClientTokenId or IncompleteSignature';
        case 'aws-secret-access-key':
            return 'The SDK for Java trims it and works; every other SDK signs with it, and AWS answers SignatureDoesNotMatch, with nothing to see in the log';
        case 'aws-session-token':
            return breaks
                ? 'The SDKs for Java and Rust trim it and work; the one for JavaScript stops with ERR_INVALID_CHAR'
                : 'The SDKs for Java and Rust trim it and work; others send it as it is';
        case 'region':
            return breaks
                ? 'boto3 stops with "Invalid endpoint"'
                : 'boto3 stops with InvalidRegionError, the SDK for JavaScript with "Region not accepted"';
        case 'role-arn':
        case 'account-id':
            return 'AWS takes the value literally, so that it names nothing';
        case 'text':
        case 'json':
        case 'url':
            return 'A program that takes the value literally gets another value than the one meant';
    }
}
function hasLineBreak({ shape }) {
    const runs = [...(shape?.starts ?? []), ...(shape?.ends ?? [])];
    return runs.some(({ mark }) => mark === 'line feed' || mark === 'carriage return');
}

;// CONCATENATED MODULE: ./lib/rules/secrets/carriage-return.js



/** A carriage return in a value: text that was written on Windows. */
const carriageReturn = {
    id: 'secrets/carriage-return',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds a carriage return',
    why: 'The value was stored with the line ending of Windows, which is two characters, and editors and logs do not show the first of them. {effect}.',
    fix: 'Set the secret behind `{name}` again, from text with plain line feeds and with nothing behind the value.',
    judge(facts) {
        return secretsThatAre(facts, 'carriage-return').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, effect: effectOfWhitespace(secret) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/empty.js



/** An expected variable or input that is set, and holds nothing. */
const empty = {
    id: 'secrets/empty',
    severity: 'error',
    rung: 'present',
    title: '`{name}` is set, but empty',
    why: 'GitHub replaces a secret or variable that it cannot find by an empty text, without a word. Most likely the workflow passes `{name}`, but the name behind `secrets.` or `vars.` is not defined where this job looks: {looked}. In a reusable workflow, only what the caller passes (or all, with `secrets: inherit`) is defined.',
    fix: 'Define the secret behind `{name}` under Settings > Secrets and variables > Actions of {repository}, spelled as in the workflow.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secrets',
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'empty').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: {
                name: secret.from.name,
                looked: whereLooked(facts.job),
                repository: facts.job.repository ?? 'the repository',
            },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
                { label: 'environment of the job', actual: environmentWords(facts.job) },
            ],
            paste: nameEnvironment(secret, facts.job),
        }));
    },
};
function whereLooked({ environment }) {
    switch (environment.kind) {
        case 'named':
            return `the environment ${environment.name}, the repository and its organization`;
        case 'none':
            return 'the repository and its organization, but no environment, for the job names none';
        case 'unknown':
            return 'the repository, its organization, and the environment if the job names one';
    }
}
function environmentWords({ environment }) {
    if (environment.kind === 'named')
        return environment.name;
    return environment.kind === 'none' ? 'none' : 'not known';
}

;// CONCATENATED MODULE: ./lib/rules/secrets/json-instead-of-value.js


/** A JSON document where one of its values was meant. */
const jsonInsteadOfValue = {
    id: 'secrets/json-instead-of-value',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds JSON where one value was meant',
    why: 'The value begins and ends like a JSON document. Likely the whole answer of a command, or a whole entry of a secret store, was stored instead of {noun} within it.',
    fix: 'Set the secret behind `{name}` to that one value, without braces and quotes.',
    judge(facts) {
        return secretsThatAre(facts, 'json-instead-of-value').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, noun: nounOf(secret.kind) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/key-id-and-secret-swapped.js

/** A key id in the place of the secret key, and the secret key in its place. */
const keyIdAndSecretSwapped = {
    id: 'secrets/key-id-and-secret-swapped',
    severity: 'error',
    rung: 'well-formed',
    title: "`{id}` and `{secret}` hold each other's value",
    why: '`{id}` has the form of a secret access key, and `{secret}` that of an access key id. Mind that an id is no secret for AWS: a secret key in its place is sent in clear and turns up in logs.',
    fix: 'Exchange the two values; make a new key if the secret key was ever used in the place of the id.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge(facts) {
        return facts.trios.flatMap(({ id, secret, fault }) => {
            if (fault !== 'swapped')
                return [];
            return [
                {
                    location: id.from,
                    identity: id.from.name,
                    values: { id: id.from.name, secret: secret.from.name },
                    evidence: [
                        {
                            label: id.name,
                            expected: expectedForm('aws-access-key-id'),
                            actual: describeValue(id),
                        },
                        {
                            label: secret.name,
                            expected: expectedForm('aws-secret-access-key'),
                            actual: describeValue(secret),
                        },
                    ],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/malformed-key-id.js


/** A value that cannot be an access key id. */
const malformedKeyId = {
    id: 'secrets/malformed-key-id',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` is not an access key id',
    why: 'The value {problem}, so AWS does not know it. An access key id has 20 characters: `AKIA` (of a user) or `ASIA` (temporary), then 16 of `A` to `Z` and `2` to `7`; `0`, `1`, `8` and `9` never occur.',
    fix: 'Set the secret behind `{name}` to the access key id that IAM shows for the key.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'malformed-key-id').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, problem: problemWords(fault.problem) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/malformed-secret-key.js


/** A value that cannot be a secret access key. */
const malformedSecretKey = {
    id: 'secrets/malformed-secret-key',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` is not a secret access key',
    why: 'The value {problem}, so every signature made with it is refused (SignatureDoesNotMatch). A secret access key has 40 characters: letters, digits, `/` and `+`. One that was cut short at a special character by a script is a frequent cause.',
    fix: 'Set the secret behind `{name}` again; AWS shows a secret key only once, so if it is lost, make a new access key.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge(facts) {
        return secretsThatAre(facts, 'malformed-secret-key').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, problem: problemWords(fault.problem) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/malformed-value.js


/** A value that cannot be of the kind that its name or the user says. */
const malformedValue = {
    id: 'secrets/malformed-value',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` is not {noun}',
    why: 'The value {problem}, so whatever takes it for {noun} fails on it.',
    fix: 'Set the secret or variable behind `{name}` to {noun}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'malformed-value').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: {
                name: secret.from.name,
                problem: problemWords(fault.problem),
                noun: nounOf(secret.kind),
            },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.kind === 'region' ? 'warning' : 'error',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/masked-literal.js


/** Asterisks: a secret that was copied from a log. */
const maskedLiteral = {
    id: 'secrets/masked-literal',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds asterisks where its value was hidden',
    why: 'The value was copied from a log or a page that hides secrets, so the asterisks themselves were stored.',
    fix: 'Set the secret behind `{name}` again from where the value was made; if it was shown only once, make a new one.',
    references: ['https://docs.github.com/en/actions/reference/security/secrets'],
    judge(facts) {
        return secretsThatAre(facts, 'masked-literal').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/not-available-to-dependabot.js



/** Secrets that arrived empty because Dependabot started the run. */
const notAvailableToDependabot = {
    id: 'secrets/not-available-to-dependabot',
    severity: 'error',
    rung: 'granted',
    title: 'GitHub withholds Actions secrets from this run: Dependabot started it',
    why: 'In a run that Dependabot starts, `secrets` is filled from the Dependabot secrets and not from the Actions secrets, even when someone else runs it again. So these arrived empty: {names}.',
    fix: 'Define them under Settings > Secrets and variables > Dependabot of {repository}, with a key that may do no more than an unreviewed update may do.',
    references: [
        'https://docs.github.com/en/code-security/dependabot/troubleshooting-dependabot/troubleshooting-dependabot-on-github-actions',
    ],
    judge(facts) {
        const withheld = secretsThatAre(facts, 'withheld');
        if (facts.withheld !== 'dependabot' || withheld.length === 0)
            return [];
        const secrets = withheld.map(({ secret }) => secret);
        return [
            {
                location: { kind: 'job' },
                identity: 'secrets',
                values: {
                    names: secrets.map(({ name }) => name).join(', '),
                    repository: facts.job.repository ?? 'the repository',
                },
                evidence: [
                    { label: 'event', actual: `${facts.job.event ?? 'unknown'}, by Dependabot` },
                    ...secrets.map((secret) => ({
                        label: secret.name,
                        expected: 'a value',
                        actual: describeValue(secret),
                    })),
                ],
                paste: setForDependabot(secrets, facts.job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/not-available-to-fork.js



/** Secrets that arrived empty because a fork's pull request started the run. */
const notAvailableToFork = {
    id: 'secrets/not-available-to-fork',
    severity: 'error',
    rung: 'granted',
    title: 'GitHub withholds secrets from this run: its pull request comes from a fork',
    why: 'A workflow that a pull request from a fork starts gets no secrets except `GITHUB_TOKEN`, unless a private repository is set to send them. So these arrived empty: {names}.',
    fix: 'Keep what needs AWS out of pull requests from forks: let it run on `push` after the merge, or in a `workflow_run` workflow that does not check out the code of the fork.',
    references: [
        'https://docs.github.com/en/actions/reference/security/secrets',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
    ],
    judge(facts) {
        const withheld = secretsThatAre(facts, 'withheld');
        if (facts.withheld !== 'fork' || withheld.length === 0)
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: 'secrets',
                values: { names: withheld.map(({ secret }) => secret.name).join(', ') },
                evidence: [
                    { label: 'event', actual: `${facts.job.event ?? 'unknown'}, from a fork` },
                    ...withheld.map(({ secret }) => ({
                        label: secret.name,
                        expected: 'a value',
                        actual: describeValue(secret),
                    })),
                ],
                paste: skipForks(facts.job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/placeholder.js


const FORMS = {
    'to-fill-in': 'a text that asks to be replaced by the real value',
    documented: 'an example from the documentation of AWS, which belongs to nobody',
    'no-value': 'the word that a program prints where it has no value',
    weak: 'a word that usually stands for a value to come',
};
/** Text that stands for a value which somebody was to fill in. */
const placeholder = {
    id: 'secrets/placeholder',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds a placeholder',
    why: 'The value is {form}.',
    fix: 'Set the secret behind `{name}` to its real value.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'placeholder').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, form: FORMS[fault.form] },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact || fault.form === 'to-fill-in' || fault.form === 'documented'
                ? 'error'
                : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/session-token-missing.js

/** Temporary credentials without the session token that belongs to them. */
const sessionTokenMissing = {
    id: 'secrets/session-token-missing',
    severity: 'error',
    rung: 'well-formed',
    title: '`{token}` is missing beside a temporary access key',
    why: 'The key id in `{id}` begins with `ASIA`, so it is temporary, and AWS accepts it only together with its session token. Without it, AWS answers InvalidClientTokenId as if there were no such key.',
    fix: 'Pass all three values of the temporary credential, `{token}` too, or let the job take a role instead.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    ],
    judge(facts) {
        return facts.trios.flatMap(({ id, token, canonical, fault }) => {
            if (fault !== 'session-token-missing' || token === null)
                return [];
            return [
                {
                    location: token.from,
                    identity: token.from.name,
                    values: { id: id.from.name, token: token.from.name },
                    evidence: [
                        { label: id.name, actual: 'a temporary access key id (ASIA)' },
                        {
                            label: token.name,
                            expected: 'the session token of the same credential',
                            actual: describeValue(token),
                        },
                    ],
                    severity: canonical ? 'error' : 'warning',
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/stale-session-token.js

/** A session token beside a long-lived key, which has none. */
const staleSessionToken = {
    id: 'secrets/stale-session-token',
    severity: 'error',
    rung: 'well-formed',
    title: '`{token}` is set beside a long-lived access key',
    why: 'The key id in `{id}` begins with `AKIA`, so it is long-lived and has no session token. The token is left over from another credential; SDKs send it along, and AWS answers InvalidClientTokenId.',
    fix: 'Take `{token}` out of this job, or set it to an empty text.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_use-resources.html',
    ],
    judge(facts) {
        return facts.trios.flatMap(({ id, token, canonical, fault }) => {
            if (fault !== 'stale-session-token' || token === null)
                return [];
            return [
                {
                    location: token.from,
                    identity: token.from.name,
                    values: { id: id.from.name, token: token.from.name },
                    evidence: [
                        { label: id.name, actual: 'a long-lived access key id (AKIA)' },
                        { label: token.name, expected: 'not set', actual: describeValue(token) },
                    ],
                    severity: canonical ? 'error' : 'warning',
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/surrounding-quotes.js


/** Quotes around a value that were meant for a shell or a file. */
const surroundingQuotes = {
    id: 'secrets/surrounding-quotes',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` has quotes around its value',
    why: 'GitHub stores a secret as it is typed: quotes that a shell, an env file or a JSON document would have taken off are part of the value.',
    fix: 'Set the secret behind `{name}` again, without the quotes.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'surrounding-quotes').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact || secret.kind === 'json' ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/surrounding-whitespace.js



/** Whitespace before or behind a value. */
const surroundingWhitespace = {
    id: 'secrets/surrounding-whitespace',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` has whitespace around its value',
    why: 'Whitespace was stored with the value, often the line feed that `echo` or an editor puts at the end. {effect}.',
    fix: 'Set the secret behind `{name}` again, with nothing before or behind the value.',
    judge(facts) {
        return secretsThatAre(facts, 'surrounding-whitespace').map(({ secret }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: { name: secret.from.name, effect: effectOfWhitespace(secret) },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
            severity: secret.exact ? 'error' : 'warning',
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/unexpanded-expression.js


/** A value that is source text: an expression or variable that nobody replaced. */
const unexpandedExpression = {
    id: 'secrets/unexpanded-expression',
    severity: 'error',
    rung: 'well-formed',
    title: '`{name}` holds an expression that nothing replaced',
    why: 'The value is source text itself, not what it stands for: {form}. GitHub evaluates expressions in workflow files only, not inside the value of a secret, in an env file or in a script.',
    fix: 'Set the secret behind `{name}` again, to the value itself.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
    ],
    judge(facts) {
        return secretsThatAre(facts, 'unexpanded-expression').map(({ secret, fault }) => ({
            location: secret.from,
            identity: secret.from.name,
            values: {
                name: secret.from.name,
                form: fault.form === 'workflow' ? 'an expression of GitHub Actions' : 'a variable of a shell',
            },
            evidence: [
                { label: secret.name, expected: expectedForm(secret.kind), actual: describeValue(secret) },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/secrets/index.js


















/** Every rule about the job's secrets; on one rung, what explains the others stands first. */
const secretRules = [
    notAvailableToFork,
    notAvailableToDependabot,
    absent,
    empty,
    unexpandedExpression,
    maskedLiteral,
    placeholder,
    jsonInsteadOfValue,
    keyIdAndSecretSwapped,
    byteOrderMark,
    carriageReturn,
    surroundingWhitespace,
    surroundingQuotes,
    malformedKeyId,
    malformedSecretKey,
    sessionTokenMissing,
    staleSessionToken,
    malformedValue,
];

;// CONCATENATED MODULE: ./lib/facts/role-refusals.js

/** The calls for a role by `action` that AWS refused with a matching code and message. */
function roleRefusals(credentials, action, code, message = /(?:)/) {
    return (credentials?.calls ?? []).flatMap((call) => {
        const error = refusalOf(call);
        if (error === undefined || call.action !== action || call.roleArn === null)
            return [];
        if (!code.test(error.code) || !message.test(error.message))
            return [];
        return [{ call, error, roleArn: call.roleArn }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/trust/assume-role-denied.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html */
const assumeRoleDenied = {
    id: 'trust/assume-role-denied',
    severity: 'error',
    rung: 'trusted',
    title: '`{caller}` may not assume the role `{role}`',
    why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
    fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_access-denied.html'],
    judge({ credentials }) {
        return roleRefusals(credentials, 'AssumeRole', /^AccessDenied/).map(({ call, error, roleArn }) => {
            const caller = /User: (\S+) is not authorized/.exec(error.message)?.[1] ?? 'this identity';
            return {
                location: { kind: 'aws', resource: roleArn },
                identity: roleArn,
                values: {
                    caller,
                    role: roleArn,
                    denier: denierIn(error.message),
                    lacking: lackingIn(error.message),
                },
                words: assume_role_denied_story(error.message),
                evidence: [
                    { label: 'who asked', actual: caller },
                    { label: 'role', actual: roleArn },
                    ...(call.signer === null
                        ? []
                        : [
                            {
                                label: 'access key',
                                actual: `${call.signer.keyId} from ${call.signer.source}`,
                            },
                        ]),
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ],
            };
        });
    },
};
function denierIn(message) {
    return /explicit deny in an? ([a-z -]+)/.exec(message)?.[1] ?? '';
}
function lackingIn(message) {
    return /because no ([a-z -]+) allows/.exec(message)?.[1] ?? '';
}
function assume_role_denied_story(message) {
    if (/sts:TagSession/.test(message)) {
        return {
            why: "The caller passes session tags, and the role's trust policy allows `sts:AssumeRole` without `sts:TagSession`.",
            fix: 'Add `sts:TagSession` to the Action of the trust policy, or set `role-skip-session-tagging: true` where the role is assumed.',
        };
    }
    if (denierIn(message) !== '') {
        return {
            why: 'A Deny in a {denier} forbids it; no Allow can win over it.',
            fix: 'Find the statement with Effect Deny in that {denier} and exempt this caller, or use another role.',
        };
    }
    if (lackingIn(message) !== '') {
        return {
            why: 'No {lacking} of the caller allows `sts:AssumeRole` on the role.',
            fix: 'Add `sts:AssumeRole` on `{role}` to a policy of the caller.',
        };
    }
    return {
        why: "Either the role does not exist, or its trust policy does not name this caller, or the caller's own policies do not allow `sts:AssumeRole` on it. AWS does not say which.",
        fix: "Check all three: that the role exists in that account, that its trust policy names the caller, and that the caller's policy allows `sts:AssumeRole` on it.",
    };
}

;// CONCATENATED MODULE: ./lib/rules/trust/audience-not-accepted.js

/** The provider exists and does not list the token's audience. */
const audienceNotAccepted = {
    id: 'trust/audience-not-accepted',
    severity: 'error',
    rung: 'trusted',
    title: 'The OIDC provider in the account {account} does not accept the audience `{audience}`',
    why: "The token was asked for with this audience, and the provider's list of client ids does not hold it. `sts.amazonaws.com` is what AWS and its action use by default.",
    fix: 'Ask for an audience that the provider lists, or add this one to its client ids.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    ],
    judge({ credentials }) {
        return roleRefusals(credentials, 'AssumeRoleWithWebIdentity', /^InvalidIdentityToken/, /Incorrect token audience/i).map(({ call, error, roleArn }) => {
            const audience = credentials?.role?.audience ?? '';
            const usual = audience === 'sts.amazonaws.com';
            return {
                location: { kind: 'input', name: 'audience' },
                identity: audience,
                values: {
                    account: roleArn.split(':')[4] ?? '',
                    audience,
                },
                words: {
                    fix: usual
                        ? 'Add `sts.amazonaws.com` to the client ids of the provider in IAM (`aws iam add-client-id-to-open-id-connect-provider`).'
                        : 'Remove the input `audience`, so that the default `sts.amazonaws.com` is used, or add this audience to the client ids of the provider.',
                },
                evidence: [
                    {
                        label: 'audience of the token',
                        expected: 'a client id of the provider, usually sts.amazonaws.com',
                        actual: audience,
                    },
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/duration-too-long.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html */
const durationTooLong = {
    id: 'trust/duration-too-long',
    severity: 'error',
    rung: 'permitted',
    title: 'The role does not allow sessions as long as `role-duration-seconds` asks',
    why: 'AWS says: {message}. A role allows one hour unless its maximum session duration was raised, and never more than one hour when it is assumed from another role.',
    fix: 'Lower `role-duration-seconds`, or raise the maximum session duration of `{role}`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
    ],
    judge({ credentials }) {
        return ['AssumeRoleWithWebIdentity', 'AssumeRole'].flatMap((action) => roleRefusals(credentials, action, /^ValidationError/, /DurationSeconds/i).map(({ error, roleArn }) => ({
            location: { kind: 'input', name: 'role-duration-seconds' },
            identity: roleArn,
            values: { message: error.message.replace(/\.$/, ''), role: roleArn },
            evidence: [{ label: `sts:${action}`, actual: `${error.code}: ${error.message}` }],
        })));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/id-token-rejected.js

/** The token itself was refused, for a reason other than provider or audience. */
const idTokenRejected = {
    id: 'trust/id-token-rejected',
    severity: 'error',
    rung: 'trusted',
    title: "AWS refused the job's OIDC token itself: `{code}`",
    why: 'AWS gives this reason: {message}',
    fix: 'Check that the issuer, its keys and the claims of the token are what the provider in IAM expects.',
    references: [
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge({ credentials }) {
        return roleRefusals(credentials, 'AssumeRoleWithWebIdentity', /^(?:InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|IDPCommunicationError)/)
            .filter(({ error }) => !/No OpenIDConnect provider|Incorrect token audience/i.test(error.message))
            .map(({ call, error, roleArn }) => ({
            location: { kind: 'aws', resource: roleArn },
            identity: error.code,
            values: { code: error.code, message: error.message },
            words: { fix: actionFor(error.message) },
            evidence: [{ label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` }],
        }));
    },
};
function actionFor(message) {
    if (/expired/i.test(message)) {
        return "Ask for the token right before it is used: GitHub's tokens live about five minutes.";
    }
    if (/thumbprint|certificate/i.test(message)) {
        return 'Update the thumbprint of the OIDC provider in IAM to the certificate authority that your issuer uses now.';
    }
    if (/verification key/i.test(message)) {
        return "Make the issuer's `/.well-known/openid-configuration` and its keys reachable from the internet for AWS, then run the job again.";
    }
    return "Check that the issuer, its keys and the token's claims are what the provider in IAM expects.";
}

;// CONCATENATED MODULE: ./lib/rules/trust/not-authorized.js

/** STS's one sentence for at least nine causes, where the policy that decided is not known. */
const notAuthorized = {
    id: 'trust/not-authorized',
    severity: 'error',
    rung: 'trusted',
    title: "The role `{role}` refuses this job's OIDC token",
    why: 'STS says the same sentence whether the role does not exist, its trust policy names another subject, audience, provider or action, or a service control policy denies it. The subject this job presents is `{subject}`.',
    fix: 'Compare the trust policy of `{role}` with the claims below: `aws iam get-role --role-name {name} --query Role.AssumeRolePolicyDocument`. The subject must match character by character, letter case included.',
    references: [
        'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    ],
    judge({ credentials }) {
        return roleRefusals(credentials, 'AssumeRoleWithWebIdentity', /^AccessDenied/).map(({ call, error, roleArn }) => {
            const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
            return {
                location: { kind: 'aws', resource: roleArn },
                identity: roleArn,
                values: {
                    role: roleArn,
                    name: roleArn.slice(roleArn.lastIndexOf('/') + 1),
                    subject: String(claims.sub ?? ''),
                },
                evidence: [
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                    ...['sub', 'aud', 'iss', 'repository', 'ref', 'environment', 'job_workflow_ref']
                        .filter((claim) => claims[claim] !== undefined)
                        .map((claim) => ({ label: `claim ${claim}`, actual: String(claims[claim]) })),
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/provider-missing.js


/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html */
const providerMissing = {
    id: 'trust/provider-missing',
    severity: 'error',
    rung: 'trusted',
    title: 'The account {account} has no OIDC provider for `{issuer}`',
    why: 'A role can only trust tokens of an issuer that its own account has registered as an IAM OIDC provider. Either the provider is missing there, or the role ARN names the wrong account.',
    fix: 'Create the provider in the account {account}, or correct the account in `role-to-assume`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html',
    ],
    judge({ credentials }) {
        return roleRefusals(credentials, 'AssumeRoleWithWebIdentity', /^InvalidIdentityToken/, /No OpenIDConnect provider/i).map(({ call, error, roleArn }) => {
            const claims = credentials?.idToken.kind === 'minted' ? credentials.idToken.claims : {};
            const issuer = typeof claims.iss === 'string' ? claims.iss : '';
            return {
                location: { kind: 'aws', resource: roleArn },
                identity: issuer,
                values: { account: roleArn.split(':')[4] ?? '', issuer },
                evidence: [
                    { label: 'issuer of the token', expected: 'a provider in the account', actual: issuer },
                    { label: 'role', actual: roleArn },
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                ],
                paste: [
                    {
                        language: 'sh',
                        target: `a shell with rights in the account ${roleArn.split(':')[4] ?? ''}`,
                        code: `aws iam create-open-id-connect-provider --url ${quoteShell(issuer)} --client-id-list ${quoteShell(credentials?.role?.audience ?? '')}\n`,
                    },
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/refused-otherwise.js


/** Codes that rules of their own explain, here or under credentials/. */
const refused_otherwise_EXPLAINED = /^(?:AccessDenied|InvalidIdentityToken|ExpiredToken|IDPRejectedClaim|IDPCommunicationError|InvalidClientTokenId|UnrecognizedClientException|SignatureDoesNotMatch|IncompleteSignature|RegionDisabledException)/;
/** Any other refusal to give the role, in AWS's own words. */
const refusedOtherwise = {
    id: 'trust/refused-otherwise',
    severity: 'error',
    rung: 'trusted',
    title: 'STS refused to give the role `{role}`: `{code}`',
    why: 'AWS gives this reason: {message}',
    fix: 'Correct what the message names in the inputs of this action (`role-to-assume`, `role-session-name`, `role-duration-seconds`, `role-external-id`).',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html'],
    judge({ credentials }) {
        return ['AssumeRoleWithWebIdentity', 'AssumeRole'].flatMap((action) => roleRefusals(credentials, action, /./)
            .filter(({ error }) => !refused_otherwise_EXPLAINED.test(error.code) &&
            !/DurationSeconds/i.test(error.message) &&
            !isTransient({ kind: 'refused', error }))
            .map(({ error, roleArn }) => ({
            location: { kind: 'aws', resource: roleArn },
            identity: error.code,
            values: { role: roleArn, code: error.code, message: error.message },
            evidence: [
                { label: `sts:${action}`, actual: `${error.code}: ${error.message}` },
                ...(error.requestId === undefined
                    ? []
                    : [{ label: 'request id', actual: error.requestId }]),
            ],
        })));
    },
};

;// CONCATENATED MODULE: ./lib/rules/trust/index.js







/** Rules about being given the role. On one rung, the earlier explains the later. */
const trustRules = [
    providerMissing,
    audienceNotAccepted,
    idTokenRejected,
    notAuthorized,
    assumeRoleDenied,
    durationTooLong,
    refusedOtherwise,
];

;// CONCATENATED MODULE: ./lib/preflight/deploy.js












/** Gathers what the job's credentials depend on, and judges it. */
async function askDeploy(settings, world, redactor) {
    const { variables } = world.environment;
    const hints = await gatherHints(world);
    const job = jobFacts(variables, hints.payload);
    const secrets = lookAtSecrets(settings, world, job, redactor);
    const secretFindings = (0,judge/* judge */.S4)(secretRules, secrets);
    const secretsCheck = secrets.secrets.length === 0
        ? (0,judge/* skipped */.hT)('secrets', 'no secret was named in expected-secrets, and no key variable is set')
        : (0,judge/* answered */.oQ)('secrets', secretFindings, lookedAtSecrets(secrets));
    const expectation = expectCredentials(settings, { variables, ...hints });
    if (!expectation.expected) {
        const { reason } = expectation;
        const rest = ['credentials', 'trust', 'account'].map((check) => (0,judge/* skipped */.hT)(check, reason));
        return { checks: [secretsCheck, ...rest], identity: null, chain: [] };
    }
    const gathered = await (0,gather_chain/* gatherChain */.D)(world, settings, redactor);
    const views = gathered.traces.map(({ view }) => view);
    const sdk = settings.sdks[0] ?? 'javascript';
    const own = gathered.traces.find(({ view }) => view.dialect === sdk);
    if (own === undefined)
        throw new Error(`the dialect ${sdk} was not traced`);
    const taken = { source: own.chosen ?? null, view: own.view };
    const { because } = expectation;
    const credentials = await gatherCredentials({ because, settings, job, taken, redactor }, world);
    const shown = views.filter(({ dialect }) => settings.sdks.length === 0 || settings.sdks.includes(dialect));
    const facts = {
        job,
        credentials,
        chain: shown,
        allowedAccountIds: settings.allowedAccountIds,
        expectedArn: settings.expectedArn,
    };
    const findings = (0,judge/* judge */.S4)([...credentialRules, ...trustRules, ...accountRules], facts);
    return {
        checks: [
            secretsCheck,
            (0,judge/* answered */.oQ)('credentials', findings, lookedAtCredentials(credentials)),
            trustCheck(credentials, findings),
            accountCheck(settings, credentials, findings),
        ],
        identity: credentials.identity,
        chain: shown,
    };
}
function trustCheck(credentials, findings) {
    if (credentials.role === null)
        return (0,judge/* skipped */.hT)('trust', 'no role-to-assume was given');
    const calls = credentials.calls.filter(({ roleArn }) => roleArn !== null);
    const looked = calls.map((call) => ({
        at: `sts:${call.action} for ${call.roleArn ?? ''}`,
        found: call.answer.kind === 'answered' ? 'the role was given' : 'the role was not given',
    }));
    const own = findings.filter(({ ruleId }) => ruleId.startsWith('trust/'));
    return calls.some(({ answer }) => answer.kind !== 'unreachable')
        ? (0,judge/* answered */.oQ)('trust', own, looked)
        : (0,judge/* incomplete */.$x)('trust', 'the role could not be asked for; see credentials', { looked });
}
function accountCheck(settings, credentials, findings) {
    if (settings.allowedAccountIds.length === 0 && settings.expectedArn === null) {
        return (0,judge/* skipped */.hT)('account', 'neither allowed-account-ids nor expected-arn was given');
    }
    const { identity } = credentials;
    if (identity === null) {
        return (0,judge/* incomplete */.$x)('account', 'there is no identity to compare; see credentials');
    }
    return (0,judge/* answered */.oQ)('account', findings, [{ at: 'identity', found: identity.arn }]);
}
function lookAtSecrets(settings, world, job, redactor) {
    const { variables } = world.environment;
    const lookup = (from) => from.kind === 'variable' ? variables[from.name] : inputValue(settings, from.name);
    const expected = expectedSecrets(settings, variables);
    for (const secret of expected)
        redactor.add(lookup(secret.from));
    return secretFacts(expected, lookup, {
        event: job.inActions ? job.event : null,
        fromFork: job.inActions ? job.fromFork : null,
        dependabot: job.byDependabot,
        environment: { kind: 'unknown' },
        repository: job.repository === '' ? null : job.repository,
        workflowPath: job.workflowPath,
    });
}
function inputValue({ keys, emptyInputs }, name) {
    switch (name) {
        case 'aws-access-key-id':
            return keys.accessKeyId?.reveal();
        case 'aws-secret-access-key':
            return keys.secretAccessKey?.reveal();
        case 'aws-session-token':
            return keys.sessionToken?.reveal();
        default:
            return emptyInputs.includes(name) ? '' : undefined;
    }
}
function lookedAtSecrets({ secrets }) {
    return secrets.map(({ from, presence, shape }) => ({
        at: `${from.kind === 'variable' ? 'env' : 'input'} ${from.name}`,
        found: shape === null ? presence : `${presence}, ${shape.length} characters`,
    }));
}
function lookedAtCredentials(credentials) {
    const { idToken, source, calls, region } = credentials;
    return [
        { at: 'region', found: `${region.value} (${region.from ?? 'nothing names one'})` },
        ...(credentials.role === null
            ? []
            : [{ at: 'OIDC token', found: idToken.kind === 'minted' ? 'given' : idToken.kind }]),
        ...(source.kind === 'not-needed' ? [] : [{ at: 'chain', found: inWordsOf(source) }]),
        ...calls.map((call) => ({
            at: `sts:${call.action} at ${call.host}`,
            found: call.answer.kind === 'refused'
                ? `${call.answer.error.code}: ${call.answer.error.message}`
                : call.answer.kind === 'unreachable'
                    ? call.answer.detail
                    : `answered${call.tries > 1 ? ` at try ${call.tries}` : ''}`,
        })),
    ];
}
function inWordsOf(source) {
    switch (source.kind) {
        case 'found':
            return source.source;
        case 'none':
            return source.message;
        case 'failed':
            return `${source.source}: ${source.message}`;
        case 'withheld':
            return `not run: ${source.why}`;
    }
}

// EXTERNAL MODULE: ./lib/preflight/leaks.js + 2 modules
var preflight_leaks = __webpack_require__(2529);
;// CONCATENATED MODULE: ./lib/preflight.js



/** The product: settings and the world in, a report out. Asks both questions at once. */
async function preflight(settings, { world, git, redactor }) {
    const [deploy, leaks] = await Promise.all([
        askDeploy(settings, world, redactor),
        (0,preflight_leaks/* askLeaks */.y)(settings, world, git),
    ]);
    const { identity, chain } = deploy;
    if (settings.maskAccountId && identity !== null)
        redactor.add(identity.account);
    const [secrets, credentials, trust, account] = deploy.checks;
    const ordered = [secrets, credentials, trust, leaks.check, account].filter((check) => check !== undefined);
    return (0,assemble/* assemble */.f)(ordered, { identity, chain, leaks: leaks.leaks }, settings.failOn, redactor);
}


/***/ }),

/***/ 2529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ askLeaks),
  $: () => (/* binding */ scanForLeaks)
});

// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
;// CONCATENATED MODULE: ./lib/facts/leak-facts.js
function leakFactsOf(_hits) {
    return [];
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/rules/leaks/index.js
const leakRules = [];

;// CONCATENATED MODULE: ./lib/preflight/leaks.js




/** Scans what the settings choose of the checkout. */
async function askLeaks(settings, world, git) {
    if (settings.scan === 'off') {
        return { check: (0,judge/* skipped */.hT)('leaks', 'the input scan is off'), leaks: [] };
    }
    const { variables, cwd } = world.environment;
    const directory = variables.GITHUB_WORKSPACE || cwd;
    return scanForLeaks(git, { kind: 'work-tree', directory });
}
/** Scans one source and judges what was found. */
async function scanForLeaks(git, source, options = {}) {
    return judgeLeaks(source, await git.scan(source, options));
}
function judgeLeaks(source, answer) {
    if (answer.kind === 'unreadable') {
        return { check: (0,judge/* incomplete */.$x)('leaks', answer.reason), leaks: [] };
    }
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(leakRules, [fact]).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const { files, blobs, commits, bytes } = answer.scanned;
    const found = [
        ...(files > 0 ? [`${files} files`] : []),
        ...(blobs > 0 ? [`${blobs} git objects`] : []),
        ...(commits > 0 ? [`${commits} commits`] : []),
        `${bytes} bytes`,
    ].join(', ');
    const looked = [{ at: SOURCES[source.kind], found }];
    const findings = judged.map(({ finding }) => finding);
    return {
        check: (0,judge/* answered */.oQ)('leaks', findings, looked, answer.gaps),
        leaks: judged.map(({ leak }) => leak),
    };
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
function leakOf(finding, fact) {
    const { path, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}


/***/ })

};
