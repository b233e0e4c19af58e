export const id = 989;
export const ids = [989];
export const modules = {

/***/ 6989:
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
        ...(sessionToken === null || sessionToken.reveal().trim() === '' ? [] : ['aws-session-token']),
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

// EXTERNAL MODULE: ./lib/facts/chain.js + 4 modules
var chain = __webpack_require__(1867);
// EXTERNAL MODULE: ./lib/facts/gather-chain.js + 39 modules
var gather_chain = __webpack_require__(432);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/facts/sts-call.js
var sts_call = __webpack_require__(2304);
// EXTERNAL MODULE: ./lib/facts/sts-retry.js
var sts_retry = __webpack_require__(5008);
;// CONCATENATED MODULE: ./lib/facts/call-sts.js


/** One try may take this long; no try begins once the budget is spent, so a call ends within both. */
const CALL_MS = 5_000;
const BUDGET_MS = 10_000;
/** Where STS is asked, with the time limit of one call. */
function targetOf(region, endpoint) {
    return { region, endpoint, timeoutMs: CALL_MS };
}
/** Makes one call, again while the answer is transient, and records it without its secrets. */
async function callSts(desk, about, ask) {
    const { answer, tries } = await (0,sts_retry/* askAgainWhenTransient */.c)(ask, desk.clock, BUDGET_MS);
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
    const signer = (0,sts_call/* signerOf */.K)(credentials, source);
    return callSts(desk, { action: 'GetCallerIdentity', roleArn: null, signer }, () => desk.aws.callerIdentity(credentials, desk.target));
}

// EXTERNAL MODULE: ./lib/facts/egress.js
var egress = __webpack_require__(1404);
;// CONCATENATED MODULE: ./lib/facts/id-token.js

/** One try, and when no new try begins any more. */
const TIMEOUT_MS = 5_000;
const id_token_BUDGET_MS = 8_000;
const WAITS_MS = [300, 1_200];
/**
 * Asks the runner's endpoint for a token with the given audience. Server errors and lost
 * connections are tried again within ten seconds or so; anything else is final.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
async function mintIdToken(endpoint, audience, world) {
    const url = new URL(endpoint.url);
    url.searchParams.set('audience', audience);
    const deadline = world.clock.now() + id_token_BUDGET_MS;
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
        const isLate = wait !== undefined && world.clock.now() + wait > deadline;
        if (wait === undefined || isLate || !mayChange(answer))
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

// EXTERNAL MODULE: ./lib/report/region.js
var region = __webpack_require__(8740);
// EXTERNAL MODULE: ./lib/facts/partitions.js
var partitions = __webpack_require__(9940);
;// CONCATENATED MODULE: ./lib/facts/region.js


/**
 * The first region of input, AWS_REGION, AWS_DEFAULT_REGION and the profile, as most SDKs read
 * them.
 * @param profileRegion the region that an SDK's chain arrives at
 * @param arn a role's ARN, whose partition decides the fallback
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
function regionFact(given, variables, profileRegion, arn, shapeOf) {
    // What an SDK took from a variable is judged as that variable, not as the profile's.
    const fromVariable = [variables.AWS_REGION, variables.AWS_DEFAULT_REGION].some((value) => value === profileRegion);
    const candidates = [
        ['input aws-region', given ?? undefined],
        ['AWS_REGION', variables.AWS_REGION],
        ['AWS_DEFAULT_REGION', variables.AWS_DEFAULT_REGION],
        ['the profile', fromVariable ? undefined : (profileRegion ?? undefined)],
    ];
    const said = candidates.filter((candidate) => candidate[1] !== undefined && candidate[1] !== '');
    const usable = said.find(([, value]) => (0,region/* isRegionName */.U)(value));
    return {
        value: usable?.[1] ?? (0,partitions/* partitionOfArn */.F)(arn).fallbackRegion,
        from: usable?.[0] ?? null,
        malformed: said
            .filter(([, value]) => !(0,region/* isRegionName */.U)(value))
            .map(([variable, value]) => ({ variable, shape: shapeOf(value) })),
    };
}

;// CONCATENATED MODULE: ./lib/facts/sts-endpoint.js

/**
 * The endpoint that an SDK uses: the one it was configured to use, else the region's own.
 * @param override what the SDK reads from variables and profile, told by its chain
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function stsEndpoint(override, variables, region) {
    if (override !== undefined)
        return { url: override.url, overriddenBy: override.from };
    const fips = variables.AWS_USE_FIPS_ENDPOINT?.toLowerCase() === 'true';
    return { url: `https://${regionalHost(region, fips)}`, overriddenBy: null };
}
/** @see https://docs.aws.amazon.com/general/latest/gr/sts.html */
function regionalHost(region, fips) {
    // GovCloud's regional endpoints are FIPS endpoints and have no other name.
    const service = fips && !region.startsWith('us-gov-') ? 'sts-fips' : 'sts';
    return `${service}.${region}.${(0,partitions/* partitionOfRegion */.c)(region).domain}`;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/chain/trace.js + 2 modules
var trace = __webpack_require__(8334);
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
    const bar = barOf(chosen, conditions);
    if (bar !== null)
        return { source: { kind: 'withheld', source, ...bar }, held: null };
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
/** What moves the services behind SSO and sign-in, which are sent the user's tokens. */
const SIGN_IN = [
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
    'AWS_ENDPOINT_URL_SIGNIN',
    'AWS_ENDPOINT_URL',
];
/** Why a chosen source must not be asked, or null when it may. */
function barOf(chosen, conditions) {
    const { blocked, settings, mayAsk, world } = conditions;
    const endpoint = (why) => ({ what: 'endpoint', why });
    const endpointStands = endpoint('its STS endpoint is not one that may be sent credentials');
    const allowed = (setBy, url, purpose) => {
        const verdict = (0,egress/* mayContact */.o)(url, purpose, settings);
        if (verdict.allowed)
            return true;
        const { host, why } = verdict;
        blocked.push({ setBy, host, why, carries: 'credential request' });
        return false;
    };
    switch (chosen.kind) {
        case 'keys':
            return null;
        case 'assume-role':
            return mayAsk ? barOf(chosen.source, conditions) : endpointStands;
        case 'web-identity':
            return mayAsk ? null : endpointStands;
        case 'sso':
        case 'login': {
            const diverted = SIGN_IN.find((name) => {
                const url = world.environment.variables[name] ?? '';
                return url !== '' && !allowed(name, url, 'sign-in');
            });
            if (diverted === undefined)
                return mayAsk ? null : endpointStands;
            return endpoint(`${diverted} diverts its sign-in service`);
        }
        case 'process':
            return processStands(chosen.path, world);
        case 'container':
        case 'instance-metadata': {
            const url = chosen.kind === 'container' ? chosen.url : chosen.endpoint;
            const setBy = chosen.kind === 'container'
                ? 'AWS_CONTAINER_CREDENTIALS_FULL_URI'
                : 'AWS_EC2_METADATA_SERVICE_ENDPOINT';
            return allowed(setBy, url, chosen.kind)
                ? null
                : endpoint(`${setBy} names a place that may not be asked`);
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
    const why = 'its credential_process stands in a file of the checkout';
    return inside ? { what: 'command', why } : null;
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
    const endpoint = stsEndpoint(question.taken.view.endpoint, variables, region.value);
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
        const session = idToken.kind === 'minted' && mayAsk ? await byIdToken(desk, settings, idToken, calls) : null;
        const identity = session === null ? null : await identify(desk, session, calls);
        return { ...base, idToken, source: { kind: 'not-needed' }, calls, blocked, identity };
    }
    const { source, held: own } = await sourceOf(question, world, mayAsk, desk, blocked);
    const calls = [];
    let identity = null;
    if (own !== null && mayAsk) {
        const final = settings.role === null ? own : await byAssumeRole(desk, settings, own, calls);
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
    const signer = (0,sts_call/* signerOf */.K)(from.credentials, from.source);
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
    if (id.trim() === '' || keys.secretAccessKey === null)
        return null;
    if (keys.secretAccessKey.reveal().trim() === '')
        return null;
    const token = keys.sessionToken;
    return {
        accessKeyId: id,
        secretAccessKey: keys.secretAccessKey,
        ...(token === null || token.reveal().trim() === '' ? {} : { sessionToken: token }),
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

// EXTERNAL MODULE: ./lib/facts/trust-refusal.js
var trust_refusal = __webpack_require__(6572);
// EXTERNAL MODULE: ./lib/facts/trust-view.js
var trust_view = __webpack_require__(727);
// EXTERNAL MODULE: ./lib/trust/policy.js + 1 modules
var trust_policy = __webpack_require__(8627);
// EXTERNAL MODULE: ./lib/trust/request.js
var request = __webpack_require__(8127);
// EXTERNAL MODULE: ./lib/trust/pattern.js
var pattern = __webpack_require__(1788);
// EXTERNAL MODULE: ./lib/trust/json.js
var trust_json = __webpack_require__(6502);
// EXTERNAL MODULE: ./lib/trust/node.js
var trust_node = __webpack_require__(5428);
;// CONCATENATED MODULE: ./lib/trust/sources/text.js

/** A node for a text with gaps: a plain string where there are none. */
function textNode(pieces, at) {
    const merged = merge(pieces);
    if (merged.some((piece) => 'hole' in piece))
        return { kind: 'unresolved', pieces: merged, at };
    return {
        kind: 'string',
        text: merged.map((piece) => ('text' in piece ? piece.text : '')).join(''),
        at,
    };
}
/** A value of which nothing is known but its name. */
function holeNode(name, at) {
    return { kind: 'unresolved', pieces: [{ hole: name }], at };
}
/** The pieces of a scalar node; null for objects and lists. */
function piecesOf(node) {
    switch (node.kind) {
        case 'string':
        case 'number':
        case 'boolean':
            return [{ text: node.text }];
        case 'unresolved':
            return node.pieces;
        case 'null':
        case 'array':
        case 'object':
            return null;
    }
}
/** Neighbouring texts joined, empty ones dropped. */
function merge(pieces) {
    const merged = [];
    for (const piece of pieces) {
        const last = merged.at(-1);
        if ('text' in piece && last !== undefined && 'text' in last) {
            merged[merged.length - 1] = { text: last.text + piece.text };
        }
        else if (!('text' in piece) || piece.text !== '')
            merged.push(piece);
    }
    return merged;
}
/** Private-use characters stand for gaps while the text around them is read as JSON. */
const OPEN = '\ue000';
const CLOSE = '\ue001';
/**
 * Reads JSON out of a text with gaps, as heredocs and `Fn::Sub` make them: a gap inside a string
 * stays a gap in it. Null when the text is not JSON. Positions count from `at`'s line.
 */
function jsonNode(pieces, at) {
    const holes = [];
    const text = pieces
        .map((piece) => {
        if ('text' in piece)
            return piece.text.replaceAll(OPEN, '').replaceAll(CLOSE, '');
        holes.push(piece.hole);
        return `${OPEN}${holes.length - 1}${CLOSE}`;
    })
        .join('');
    const quoted = text.replace(/([:[,]\s*)(\ue000[0-9]+\ue001)(?=\s*[,\]}])/g, '$1"$2"');
    const parsed = (0,trust_json/* parseJson */.q)(quoted);
    return parsed.ok ? restored(parsed.node, holes, at) : null;
}
function restored(node, holes, at) {
    const moved = { line: node.at.line + at.line - 1, column: node.at.column };
    const back = (text) => text.split(/(\ue000[0-9]+\ue001)/).map((part) => {
        const index = /^\ue000([0-9]+)\ue001$/.exec(part)?.[1];
        return index === undefined ? { text: part } : { hole: holes[Number(index)] ?? '' };
    });
    switch (node.kind) {
        case 'string':
            return textNode(back(node.text), moved);
        case 'array':
            return { ...node, items: node.items.map((item) => restored(item, holes, at)), at: moved };
        case 'object':
            return {
                ...node,
                at: moved,
                entries: node.entries.map((entry) => ({
                    key: spellPieces(back(entry.key)),
                    at: { line: entry.at.line + at.line - 1, column: entry.at.column },
                    value: restored(entry.value, holes, at),
                })),
            };
        case 'number':
        case 'boolean':
        case 'null':
        case 'unresolved':
            return { ...node, at: moved };
    }
}
/** The text with its gaps as `${name}`. */
function spellPieces(pieces) {
    return pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}
/** The names of all gaps below a node, each once. */
function holesIn(node) {
    const found = new Set();
    const visit = (one) => {
        if (one.kind === 'unresolved') {
            for (const piece of one.pieces)
                if ('hole' in piece)
                    found.add(piece.hole);
        }
        else if (one.kind === 'array')
            one.items.forEach(visit);
        else if (one.kind === 'object') {
            for (const { key, value } of one.entries) {
                for (const match of key.matchAll(/\$\{([^}]{1,200})\}/g))
                    found.add(match[1] ?? '');
                visit(value);
            }
        }
    };
    visit(node);
    return [...found];
}
/** An object node from plain entries. */
function objectNode(entries, at) {
    const all = entries.map(([key, value]) => ({ key, value, at: value.at }));
    return { kind: 'object', entries: all, at };
}
/** The same node with one position throughout. */
function pinned(node, at) {
    if (node.kind === 'array') {
        return { ...node, at, items: node.items.map((item) => pinned(item, at)) };
    }
    if (node.kind === 'object') {
        const entries = node.entries.map(({ key, value }) => ({ key, at, value: pinned(value, at) }));
        return { ...node, at, entries };
    }
    return { ...node, at };
}

;// CONCATENATED MODULE: ./lib/trust/sources/intrinsics.js


const DEEPEST = 64;
/**
 * Works out `Ref`, `Fn::Sub`, `Fn::Join` and `Fn::GetAtt` as far as the template tells: parameters
 * by their defaults, the pseudo parameters of the role's own account, OIDC providers declared
 * beside it. What is left becomes a gap with a name.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 */
function workOut(node, template, depth = 0) {
    template.budget.left -= 1;
    if (depth > DEEPEST || template.budget.left < 0)
        return holeNode('a template too large', node.at);
    const next = (one) => workOut(one, template, depth + 1);
    if (node.kind === 'array')
        return { ...node, items: node.items.map(next) };
    if (node.kind !== 'object')
        return node;
    const [only, ...more] = node.entries;
    if (only !== undefined && more.length === 0 && /^(?:Ref|Fn::[A-Za-z0-9:]+)$/.test(only.key)) {
        return intrinsic(only.key, only.value, template, next, node.at);
    }
    return {
        ...node,
        entries: node.entries.map((entry) => ({ ...entry, value: next(entry.value) })),
    };
}
function intrinsic(name, argument, template, next, at) {
    const unknown = holeNode(`${name} ${brief(argument)}`, at);
    switch (name) {
        case 'Ref':
            return reference((0,trust_node/* textOf */.b6)(argument) ?? '', template, at) ?? unknown;
        case 'Fn::GetAtt':
            return attribute(argument, template, at) ?? unknown;
        case 'Fn::Join':
            return join(next(argument), at) ?? unknown;
        case 'Fn::Sub':
            return substitute(argument, template, next, at) ?? unknown;
        default:
            return unknown;
    }
}
function reference(name, template, at) {
    const { role } = template;
    const pseudo = {
        'AWS::AccountId': role.account,
        'AWS::Partition': role.partition,
        'AWS::URLSuffix': role.partition === 'aws-cn' ? 'amazonaws.com.cn' : 'amazonaws.com',
    };
    if (Object.hasOwn(pseudo, name))
        return { kind: 'string', text: pseudo[name] ?? '', at };
    const parameter = (0,trust_node/* valueOf */.RP)(template.parameters, name);
    const fallback = (0,trust_node/* textOf */.b6)((0,trust_node/* valueOf */.RP)(parameter, 'Default'));
    if (fallback !== undefined) {
        template.assumed.add(`${name} = ${fallback}`);
        // A list parameter's default is one text with commas.
        const type = (0,trust_node/* textOf */.b6)((0,trust_node/* valueOf */.RP)(parameter, 'Type')) ?? '';
        if (!/List/.test(type))
            return { kind: 'string', text: fallback, at };
        const items = fallback
            .split(',')
            .map((text) => ({ kind: 'string', text: text.trim(), at }));
        return { kind: 'array', items, at };
    }
    return providerArn(name, template, at);
}
/** The ARN of an OIDC provider that the template declares. */
function providerArn(name, template, at) {
    const resource = (0,trust_node/* valueOf */.RP)(template.resources, name);
    const type = (0,trust_node/* textOf */.b6)((0,trust_node/* valueOf */.RP)(resource, 'Type')) ?? '';
    if (!/^(?:AWS::IAM::OIDCProvider|Custom::AWSCDKOpenIdConnectProvider)$/.test(type))
        return null;
    const properties = (0,trust_node/* valueOf */.RP)(resource, 'Properties');
    const url = (0,trust_node/* valueOf */.RP)(properties, 'Url') ?? (0,trust_node/* valueOf */.RP)(properties, 'url');
    const pieces = url === undefined ? null : piecesOf(workOut(url, template, 1));
    const [head, ...tail] = pieces ?? [];
    if (head === undefined || !('text' in head))
        return null;
    const host = head.text.replace(/^https?:\/\//, '');
    const { partition, account } = template.role;
    return textNode([{ text: `arn:${partition}:iam::${account}:oidc-provider/${host}` }, ...tail], at);
}
function attribute(argument, template, at) {
    const parts = argument.kind === 'array' ? argument.items.map(trust_node/* textOf */.b6) : (0,trust_node/* textOf */.b6)(argument)?.split('.');
    const [name, property] = parts ?? [];
    return name !== undefined && property === 'Arn' ? providerArn(name, template, at) : null;
}
function join(argument, at) {
    if (argument.kind !== 'array')
        return null;
    const [delimiter, list] = argument.items;
    const between = (0,trust_node/* textOf */.b6)(delimiter);
    if (between === undefined || list?.kind !== 'array')
        return null;
    const pieces = [];
    for (const [index, item] of list.items.entries()) {
        const found = piecesOf(item);
        if (found === null)
            return null;
        if (index > 0)
            pieces.push({ text: between });
        pieces.push(...found);
    }
    return textNode(merge(pieces), at);
}
function substitute(argument, template, next, at) {
    const [first, own] = argument.kind === 'array' ? argument.items : [argument];
    const text = (0,trust_node/* textOf */.b6)(first);
    if (text === undefined)
        return null;
    const pieces = text.split(/(\$\{[^}]{0,300}\})/).flatMap((part) => {
        const name = /^\$\{([^}]*)\}$/.exec(part)?.[1];
        if (name === undefined)
            return [{ text: part }];
        if (name.startsWith('!'))
            return [{ text: `\${${name.slice(1)}}` }];
        const given = (0,trust_node/* valueOf */.RP)(own, name);
        const found = given !== undefined
            ? next(given)
            : name.includes('.')
                ? attribute({ kind: 'string', text: name, at }, template, at)
                : reference(name, template, at);
        return (found === null ? null : piecesOf(found)) ?? [{ hole: name }];
    });
    // Lines within a block of text count from the argument's own.
    return textNode(merge(pieces), first?.at ?? at);
}
function brief(node) {
    const pieces = piecesOf(node);
    if (pieces !== null)
        return spellPieces(pieces).slice(0, 100);
    const parts = node.kind === 'array' ? node.items.map((item) => (0,trust_node/* textOf */.b6)(item) ?? '...') : ['...'];
    return parts.join('.').slice(0, 100);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/trust/sources/yaml.js

/** In UTF-16 units. */
const LONGEST = 512 * 1024;
const yaml_DEEPEST = 64;
/** Aliases are followed, so that a short file can stand for a huge document. */
const MOST_NODES = 50_000;
/** The short forms of CloudFormation's intrinsic functions become their long forms. */
const LONG_NAMES = { '!Ref': 'Ref', '!Condition': 'Condition' };
/**
 * Reads YAML with positions, CloudFormation's `!Sub` and the like as `{"Fn::Sub": ...}`. Bounded in
 * length, depth and, against nested aliases, in the number of nodes.
 */
function parseYaml(text) {
    if (text.length > LONGEST)
        return refuse('the file is too long');
    const lines = new dist/* LineCounter */.HN();
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            schema: 'core',
            uniqueKeys: false,
            strict: false,
            logLevel: 'silent',
            keepSourceTokens: false,
        });
        const [error] = document.errors;
        if (error !== undefined) {
            const { line, col } = lines.linePos(error.pos[0]);
            return { ok: false, fault: { message: `not YAML (${error.code})`, line, column: col } };
        }
        const node = convert({ lines, anchors: new Map(), left: MOST_NODES }, document.contents, 0);
        return node === null ? refuse('the file is too large or nests too deeply') : { ok: true, node };
    }
    catch (error) {
        // The parser descends by recursion; a document built to exhaust the stack ends here.
        if (error instanceof RangeError)
            return refuse('the file nests too deeply');
        throw error;
    }
}
function refuse(message) {
    return { ok: false, fault: { message, line: 1, column: 1 } };
}
function convert(reader, value, depth) {
    reader.left -= 1;
    if (reader.left < 0 || depth > yaml_DEEPEST)
        return null;
    if ((0,dist/* isAlias */.Vj)(value)) {
        return convert(reader, reader.anchors.get(value.source), depth + 1);
    }
    const { anchor } = (value ?? {});
    if (anchor !== undefined)
        reader.anchors.set(anchor, value);
    const at = positionOf(reader, value);
    const plain = convertPlain(reader, value, depth, at);
    const tag = tagOf(value);
    if (plain === null || tag === null)
        return plain;
    const name = LONG_NAMES[tag] ?? `Fn::${tag.slice(1)}`;
    // `!GetAtt Role.Arn` is short for a list of two.
    const argument = tag === '!GetAtt' && plain.kind === 'string' ? splitAttribute(plain.text, at) : plain;
    return { kind: 'object', entries: [{ key: name, at, value: argument }], at };
}
function convertPlain(reader, value, depth, at) {
    if ((0,dist/* isScalar */.jn)(value)) {
        const { value: scalar } = value;
        if (typeof scalar === 'string')
            return { kind: 'string', text: scalar, at };
        if (typeof scalar === 'boolean')
            return { kind: 'boolean', text: String(scalar), at };
        // `Version: 2012-10-17` and account ids keep their spelling.
        if (scalar !== null)
            return { kind: 'string', text: value.source ?? '', at };
        return { kind: 'null', at };
    }
    if ((0,dist/* isSeq */.oP)(value)) {
        const items = [];
        for (const item of value.items) {
            const node = convert(reader, item, depth + 1);
            if (node === null)
                return null;
            items.push(node);
        }
        return { kind: 'array', items, at };
    }
    if ((0,dist/* isMap */.jh)(value)) {
        const entries = [];
        for (const pair of value.items) {
            if (!(0,dist/* isPair */.tO)(pair))
                return null;
            const key = (0,dist/* isScalar */.jn)(pair.key)
                ? (pair.key.source ?? String(pair.key.value))
                : '(a complex key)';
            const node = convert(reader, pair.value, depth + 1);
            if (node === null)
                return null;
            entries.push({ key, at: positionOf(reader, pair.key), value: node });
        }
        return { kind: 'object', entries, at };
    }
    return { kind: 'null', at };
}
function splitAttribute(text, at) {
    const dot = text.indexOf('.');
    const parts = dot === -1 ? [text] : [text.slice(0, dot), text.slice(dot + 1)];
    return { kind: 'array', items: parts.map((part) => ({ kind: 'string', text: part, at })), at };
}
function tagOf(value) {
    const tag = value?.tag;
    return typeof tag === 'string' && /^![A-Za-z]+$/.test(tag) ? tag : null;
}
function positionOf({ lines }, value) {
    const start = value?.range?.[0] ?? 0;
    const { line, col } = lines.linePos(start);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

;// CONCATENATED MODULE: ./lib/trust/sources/cloudformation.js





/**
 * Reads the roles of CloudFormation and SAM templates, in YAML and in JSON; what the CDK leaves in
 * `cdk.out` is such JSON.
 */
function readCloudFormation(files, role) {
    const read = files
        .filter(({ path, text }) => isTemplate(path, text))
        .map((file) => readOne(file, role));
    return {
        declared: read.flatMap(({ declared }) => declared),
        unreadable: read.flatMap(({ unreadable }) => unreadable),
    };
}
function isTemplate(path, text) {
    return (/\.(?:ya?ml|json|template|cfn)$/.test(path) &&
        /AssumeRolePolicyDocument/.test(text) &&
        /\bResources\b/.test(text));
}
function readOne({ path, text }, role) {
    const json = /^\s*[{[]/.test(text.replace(/^\ufeff/, ''));
    const parsed = json ? (0,trust_json/* parseJson */.q)(text) : parseYaml(text);
    if (!parsed.ok)
        return { declared: [], unreadable: [{ path, ...parsed.fault }] };
    const parameters = (0,trust_node/* valueOf */.RP)(parsed.node, 'Parameters');
    const resources = (0,trust_node/* valueOf */.RP)(parsed.node, 'Resources');
    if (resources?.kind !== 'object')
        return { declared: [], unreadable: [] };
    const declared = resources.entries.flatMap(({ key, value }) => {
        const properties = (0,trust_node/* valueOf */.RP)(value, 'Properties');
        const policy = (0,trust_node/* valueOf */.RP)(properties, 'AssumeRolePolicyDocument');
        if (policy === undefined)
            return [];
        const template = {
            parameters,
            resources,
            role,
            assumed: new Set(),
            budget: { left: 20_000 },
        };
        const name = (0,trust_node/* valueOf */.RP)(properties, 'RoleName');
        const document = asDocument(workOut(policy, template));
        return [
            {
                path,
                at: policy.at,
                format: 'cloudformation',
                name: name === undefined ? null : piecesOf(workOut(name, template)),
                label: key,
                generatedFrom: name === undefined ? key : null,
                document,
                assumed: [...template.assumed],
            },
        ];
    });
    return { declared, unreadable: [] };
}
/** A document may also be given as a text of JSON, which `Fn::Sub` then fills. */
function asDocument(node) {
    if (node.kind !== 'string' && node.kind !== 'unresolved')
        return node;
    return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}

;// CONCATENATED MODULE: ./lib/trust/sources/json-policy.js


/** Reads lone policy documents, and what `aws iam get-role` printed. */
function readJsonPolicies(files) {
    const declared = [];
    const unreadable = [];
    for (const { path, text } of files) {
        if (!path.endsWith('.json') || !/AssumeRole/i.test(text))
            continue;
        const parsed = (0,trust_json/* parseJson */.q)(text);
        if (!parsed.ok) {
            if (/"Statement"/.test(text))
                unreadable.push({ path, ...parsed.fault });
            continue;
        }
        const { node } = parsed;
        const role = (0,trust_node/* valueOf */.RP)(node, 'Role') ?? node;
        const inner = (0,trust_node/* valueOf */.RP)(role, 'AssumeRolePolicyDocument');
        const document = inner ?? node;
        if (!isTrustPolicy(document))
            continue;
        const name = inner === undefined ? undefined : (0,trust_node/* textOf */.b6)((0,trust_node/* valueOf */.RP)(role, 'RoleName'));
        declared.push({
            path,
            at: document.at,
            format: 'json',
            name: name === undefined ? null : [{ text: name }],
            label: path,
            generatedFrom: null,
            document,
            assumed: [],
        });
    }
    return { declared, unreadable };
}
/** A policy that says who may act, and speaks of assuming roles. */
function isTrustPolicy(node) {
    const statement = (0,trust_node/* valueOf */.RP)(node, 'Statement');
    const items = statement?.kind === 'array' ? statement.items : statement === undefined ? [] : [statement];
    return items.some((item) => {
        const action = (0,trust_node/* valueOf */.RP)(item, 'Action');
        const actions = action?.kind === 'array' ? action.items.map(trust_node/* textOf */.b6) : [(0,trust_node/* textOf */.b6)(action)];
        return (((0,trust_node/* valueOf */.RP)(item, 'Principal') ?? (0,trust_node/* valueOf */.RP)(item, 'NotPrincipal')) !== undefined &&
            actions.some((name) => /^sts:assumerole/i.test(name ?? '')));
    });
}

;// CONCATENATED MODULE: ./lib/trust/sources/hcl/cursor.js
/** Why a text is not HCL, and where; it never leaves this folder. */
class HclFault extends Error {
    at;
    constructor(message, at) {
        super(message);
        this.at = at;
    }
}
function openCursor(text) {
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
        lineStarts.push(at + 1);
    }
    return { text, index: 0, lineStarts };
}
function cursor_positionOf({ lineStarts, index }) {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((lineStarts[middle] ?? 0) <= index)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: index - (lineStarts[low] ?? 0) + 1 };
}
function fail(cursor, message) {
    throw new HclFault(message, cursor_positionOf(cursor));
}
/** Takes `expected` if it stands here. */
function take(cursor, expected) {
    if (!cursor.text.startsWith(expected, cursor.index))
        return false;
    cursor.index += expected.length;
    return true;
}
/** Takes what a sticky pattern matches here, or undefined. */
function takeMatch(cursor, pattern) {
    pattern.lastIndex = cursor.index;
    const found = pattern.exec(cursor.text)?.[0];
    if (found !== undefined)
        cursor.index += found.length;
    return found;
}
/** Skips blanks and comments; line ends only where `lines` says that they mean nothing. */
function skipBlanks(cursor, lines) {
    const { text } = cursor;
    for (;;) {
        const character = text[cursor.index];
        if (character === ' ' || character === '\t' || character === '\r')
            cursor.index += 1;
        else if (character === '\n' && lines)
            cursor.index += 1;
        else if (character === '#' || text.startsWith('//', cursor.index)) {
            const end = text.indexOf('\n', cursor.index);
            cursor.index = end === -1 ? text.length : end;
        }
        else if (text.startsWith('/*', cursor.index)) {
            const end = text.indexOf('*/', cursor.index + 2);
            cursor.index = end === -1 ? text.length : end + 2;
        }
        else
            return;
    }
}
const NAME = /[A-Za-z_][A-Za-z0-9_-]*/y;

;// CONCATENATED MODULE: ./lib/trust/sources/hcl/template.js

const ESCAPES = {
    n: '\n',
    r: '\r',
    t: '\t',
    '"': '"',
    '\\': '\\',
};
/**
 * A quoted string, the cursor standing on its opening quote.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
function quoted(cursor, depth, parse) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const parts = [];
    let plain = '';
    for (;;) {
        const character = cursor.text[cursor.index];
        if (character === undefined || character === '\n')
            fail(cursor, 'a string is never closed');
        if (character === '"') {
            cursor.index += 1;
            return finished(parts, plain, at);
        }
        if (character === '\\') {
            plain += template_escape(cursor);
            continue;
        }
        const special = interpolation(cursor, depth, parse);
        if (special === null) {
            plain += character;
            cursor.index += 1;
        }
        else if (typeof special === 'string')
            plain += special;
        else {
            parts.push(plain, special);
            plain = '';
        }
    }
}
/** `<<EOF` or `<<-EOF`; the latter takes the common indentation off. */
function heredoc(cursor, depth, parse) {
    // The text begins on the next line.
    const at = { line: cursor_positionOf(cursor).line + 1, column: 1 };
    cursor.index += 2;
    const strip = take(cursor, '-');
    const marker = takeMatch(cursor, /[A-Za-z_][A-Za-z0-9_-]{0,100}/y);
    if (marker === undefined)
        fail(cursor, 'a heredoc needs a marker');
    takeMatch(cursor, /[ \t\r]*/y);
    if (!take(cursor, '\n'))
        fail(cursor, 'a heredoc begins on the next line');
    const parts = [];
    let plain = '';
    let lineStart = true;
    for (;;) {
        if (lineStart && endsHere(cursor, marker)) {
            return finished(strip ? outdented([...parts, plain]) : parts, strip ? '' : plain, at);
        }
        const character = cursor.text[cursor.index];
        if (character === undefined)
            fail(cursor, `the heredoc ${marker} is never closed`);
        const special = interpolation(cursor, depth, parse);
        if (special === null) {
            plain += character;
            cursor.index += 1;
        }
        else if (typeof special === 'string')
            plain += special;
        else {
            parts.push(plain, special);
            plain = '';
        }
        lineStart = character === '\n';
    }
}
function endsHere(cursor, marker) {
    const { text, index } = cursor;
    let from = index;
    while (text[from] === ' ' || text[from] === '\t')
        from += 1;
    if (!text.startsWith(marker, from))
        return false;
    const after = text[from + marker.length];
    if (after !== undefined && after !== '\n' && after !== '\r')
        return false;
    cursor.index = from + marker.length;
    return true;
}
/** Text for an escaped `$${` or `%%{`, an expression for `${...}`, null where neither begins. */
function interpolation(cursor, depth, parse) {
    if (take(cursor, '$${'))
        return '${';
    if (take(cursor, '%%{'))
        return '%{';
    const at = cursor_positionOf(cursor);
    const start = cursor.index;
    const directive = cursor.text.startsWith('%{', start);
    if (!directive && !cursor.text.startsWith('${', start))
        return null;
    cursor.index += 2;
    take(cursor, '~');
    const value = parse(cursor, depth + 1, true);
    skipBlanks(cursor, true);
    take(cursor, '~');
    if (!take(cursor, '}'))
        fail(cursor, '"}" is expected');
    return directive ? { kind: 'opaque', source: cursor.text.slice(start, cursor.index), at } : value;
}
function template_escape(cursor) {
    const letter = cursor.text[cursor.index + 1] ?? '';
    if (Object.hasOwn(ESCAPES, letter)) {
        cursor.index += 2;
        return ESCAPES[letter] ?? '';
    }
    const hex = /\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})/y;
    hex.lastIndex = cursor.index;
    const found = hex.exec(cursor.text);
    const code = Number.parseInt(found?.[1] ?? found?.[2] ?? '', 16);
    if (found === null || code > 0x10ffff)
        return fail(cursor, 'an unknown escape stands in a string');
    cursor.index += found[0].length;
    return String.fromCodePoint(code);
}
function finished(parts, plain, at) {
    const all = [...parts, plain].filter((part) => part !== '');
    if (all.every((part) => typeof part === 'string')) {
        return { kind: 'string', text: all.join(''), at };
    }
    return { kind: 'template', parts: all, at };
}
function outdented(parts) {
    const text = parts.map((part) => (typeof part === 'string' ? part : '\ue000')).join('');
    const indents = text
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => line.length - line.trimStart().length);
    const width = indents.length === 0 ? 0 : indents.reduce((least, one) => Math.min(least, one));
    const pattern = new RegExp(`(^|\\n)[ \\t]{0,${width}}`, 'g');
    return parts.map((part, index) => typeof part === 'string'
        ? index === 0
            ? part.replace(pattern, '$1')
            : part.replace(new RegExp(`\\n[ \\t]{0,${width}}`, 'g'), '\n')
        : part);
}

;// CONCATENATED MODULE: ./lib/trust/sources/hcl/expression.js


const expression_DEEPEST = 64;
/**
 * Parses one expression. `lines` says that a line end does not end it (within brackets). What this
 * subset does not know becomes `opaque`: its text up to where the expression ends.
 */
function expression(cursor, depth, lines) {
    if (depth > expression_DEEPEST)
        fail(cursor, `expressions nest deeper than ${expression_DEEPEST} levels`);
    skipBlanks(cursor, lines);
    const start = cursor.index;
    const at = cursor_positionOf(cursor);
    const parsed = primary(cursor, depth);
    const resume = cursor.index;
    skipBlanks(cursor, lines);
    if (parsed !== null && ends(cursor)) {
        // A line end after a value at the top ends the attribute; leave it to the body.
        if (!lines)
            cursor.index = resume;
        return parsed;
    }
    cursor.index = parsed === null ? start : resume;
    skipRest(cursor, lines, depth);
    if (cursor.index === start)
        fail(cursor, 'a value is expected');
    return { kind: 'opaque', source: cursor.text.slice(start, cursor.index).trim(), at };
}
/** True where no operator follows. */
function ends({ text, index }) {
    const character = text[index];
    return (character === undefined ||
        '\n,)]}~'.includes(character) ||
        (character === '=' && text[index + 1] !== '=') ||
        character === ':');
}
function primary(cursor, depth) {
    const at = cursor_positionOf(cursor);
    const character = cursor.text[cursor.index];
    if (character === '"')
        return quoted(cursor, depth, expression);
    if (character === '[')
        return tuple(cursor, depth);
    if (character === '{')
        return object(cursor, depth);
    if (cursor.text.startsWith('<<', cursor.index))
        return heredoc(cursor, depth, expression);
    if (character === '(') {
        cursor.index += 1;
        const inner = expression(cursor, depth + 1, true);
        skipBlanks(cursor, true);
        if (!take(cursor, ')'))
            fail(cursor, '")" is expected');
        return inner;
    }
    const number = takeMatch(cursor, /-?[0-9]+(?:\.[0-9]+)?/y);
    if (number !== undefined)
        return { kind: 'number', text: number, at };
    const name = takeMatch(cursor, NAME);
    if (name === undefined)
        return null;
    if (name === 'true' || name === 'false')
        return { kind: 'boolean', text: name, at };
    if (name === 'null')
        return { kind: 'null', at };
    if (cursor.text[cursor.index] === '(')
        return call(cursor, depth, name);
    return traversal(cursor, depth, name);
}
function call(cursor, depth, name) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const args = [];
    for (;;) {
        skipBlanks(cursor, true);
        if (take(cursor, ')'))
            return { kind: 'call', name, args, at };
        args.push(expression(cursor, depth + 1, true));
        skipBlanks(cursor, true);
        if (take(cursor, '...') || take(cursor, ','))
            continue;
        if (cursor.text[cursor.index] !== ')')
            fail(cursor, '"," or ")" is expected');
    }
}
function traversal(cursor, depth, first) {
    const at = cursor_positionOf(cursor);
    const start = cursor.index - first.length;
    const path = [first];
    let computed = false;
    for (;;) {
        const step = takeMatch(cursor, /\.(?:[A-Za-z_][A-Za-z0-9_-]*|[0-9]+|\*)/y);
        if (step !== undefined) {
            path.push(step.slice(1));
            computed ||= step === '.*';
            continue;
        }
        if (cursor.text[cursor.index] !== '[')
            break;
        cursor.index += 1;
        if (take(cursor, '*]')) {
            computed = true;
            continue;
        }
        const index = expression(cursor, depth + 1, true);
        skipBlanks(cursor, true);
        if (!take(cursor, ']'))
            fail(cursor, '"]" is expected');
        // Parsing an index anew as source text would cost a doubling at each level.
        if (index.kind === 'string' || index.kind === 'number')
            path.push(index.text);
        else
            computed = true;
    }
    if (!computed)
        return { kind: 'traversal', path, at };
    return { kind: 'opaque', source: cursor.text.slice(start, cursor.index), at };
}
function tuple(cursor, depth) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const items = [];
    for (;;) {
        skipBlanks(cursor, true);
        if (take(cursor, ']'))
            return { kind: 'tuple', items, at };
        if (items.length === 0 && isFor(cursor))
            return null;
        items.push(expression(cursor, depth + 1, true));
        skipBlanks(cursor, true);
        if (!take(cursor, ',') && cursor.text[cursor.index] !== ']')
            fail(cursor, '"," or "]" is expected');
    }
}
function object(cursor, depth) {
    const at = cursor_positionOf(cursor);
    cursor.index += 1;
    const entries = [];
    for (;;) {
        skipBlanks(cursor, true);
        if (take(cursor, '}'))
            return { kind: 'object', entries, at };
        if (entries.length === 0 && isFor(cursor))
            return null;
        const key = keyOf(cursor, depth);
        skipBlanks(cursor, true);
        if (!take(cursor, '=') && !take(cursor, ':'))
            fail(cursor, '"=" is expected');
        // A line end parts two entries as well as a comma does.
        const value = expression(cursor, depth + 1, false);
        entries.push({ key, value });
        skipBlanks(cursor, true);
        take(cursor, ',');
    }
}
/** A bare word is a key, not a reference. */
function keyOf(cursor, depth) {
    const at = cursor_positionOf(cursor);
    const start = cursor.index;
    const name = takeMatch(cursor, NAME);
    if (name !== undefined) {
        skipBlanks(cursor, false);
        if (/[=:]/.test(cursor.text[cursor.index] ?? ''))
            return { kind: 'string', text: name, at };
        cursor.index = start;
    }
    return expression(cursor, depth + 1, true);
}
function isFor(cursor) {
    return /for\s/y.test(cursor.text.slice(cursor.index, cursor.index + 4));
}
const expression_OPEN = '([{';
const expression_CLOSE = ')]}';
/** Skips to where the expression ends: a line end, a comma or a bracket that it did not open. */
function skipRest(cursor, lines, depth) {
    let open = 0;
    while (cursor.index < cursor.text.length) {
        const character = cursor.text[cursor.index] ?? '';
        if (character === '"') {
            quoted(cursor, depth + 1, expression);
            continue;
        }
        if (cursor.text.startsWith('<<', cursor.index) &&
            /[-A-Z_a-z]/.test(cursor.text[cursor.index + 2] ?? '')) {
            heredoc(cursor, depth + 1, expression);
            continue;
        }
        if (character === '#' ||
            cursor.text.startsWith('//', cursor.index) ||
            cursor.text.startsWith('/*', cursor.index)) {
            skipBlanks(cursor, false);
            continue;
        }
        if (expression_OPEN.includes(character))
            open += 1;
        else if (expression_CLOSE.includes(character)) {
            if (open === 0)
                return;
            open -= 1;
        }
        else if (open === 0 && (character === ',' || (character === '\n' && !lines)))
            return;
        cursor.index += 1;
    }
}

;// CONCATENATED MODULE: ./lib/trust/sources/hcl/parse.js



const DEEPEST_BLOCK = 32;
const MOST_ITEMS = 100_000;
/** In UTF-16 units. */
const parse_LONGEST = 1024 * 1024;
/**
 * Parses the part of HCL that trust policies are written in. The parsers on npm are Go compiled to
 * megabytes of WebAssembly or JavaScript, or long abandoned; what is needed here fits in a few
 * hundred lines, with bounds. What is not understood is kept as source text, never guessed.
 * @see https://github.com/hashicorp/hcl/blob/main/hclsyntax/spec.md
 */
function parseHcl(text) {
    if (text.length > parse_LONGEST) {
        return { ok: false, fault: { message: 'the file is too long', line: 1, column: 1 } };
    }
    const cursor = openCursor(text.replace(/^\ufeff/, ''));
    try {
        const parsed = body(cursor, 0);
        if (cursor.index < cursor.text.length)
            fail(cursor, 'a name is expected');
        return { ok: true, body: parsed };
    }
    catch (error) {
        if (error instanceof HclFault) {
            return { ok: false, fault: { message: error.message, ...error.at } };
        }
        throw error;
    }
}
function body(cursor, depth) {
    if (depth > DEEPEST_BLOCK)
        fail(cursor, `blocks nest deeper than ${DEEPEST_BLOCK} levels`);
    const attributes = [];
    const blocks = [];
    for (;;) {
        skipBlanks(cursor, true);
        const at = cursor_positionOf(cursor);
        const name = takeMatch(cursor, NAME);
        if (name === undefined)
            return { attributes, blocks };
        if (attributes.length + blocks.length > MOST_ITEMS)
            fail(cursor, 'there are too many items');
        skipBlanks(cursor, false);
        if (cursor.text[cursor.index] === '=' && cursor.text[cursor.index + 1] !== '=') {
            cursor.index += 1;
            attributes.push({ name, value: expression(cursor, 0, false), at });
        }
        else {
            blocks.push(block(cursor, depth, name, at));
        }
    }
}
function block(cursor, depth, type, at) {
    const labels = [];
    for (;;) {
        skipBlanks(cursor, false);
        if (take(cursor, '{'))
            break;
        if (cursor.text[cursor.index] === '"') {
            const label = quoted(cursor, 0, expression);
            labels.push(label.kind === 'string' ? label.text : '');
            continue;
        }
        const name = takeMatch(cursor, NAME);
        if (name === undefined)
            fail(cursor, '"=", "{" or a label is expected');
        labels.push(name);
    }
    const inner = body(cursor, depth + 1);
    if (!take(cursor, '}'))
        fail(cursor, 'a block is never closed');
    return { type, labels, body: inner, at };
}

;// CONCATENATED MODULE: ./lib/trust/sources/hcl/syntax.js
/** The value of an attribute, or undefined. */
function attributeOf(body, name) {
    return body.attributes.find((attribute) => attribute.name === name)?.value;
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform-scope.js

/** Gathers what the files of one folder declare. */
function scopeOf(folder, modules, files, role) {
    const blocks = new Map();
    const locals = new Map();
    const variables = new Map();
    for (const { path, blocks: declared } of modules) {
        for (const block of declared) {
            const [first = '', second = ''] = block.labels;
            if (block.type === 'resource')
                blocks.set(`${first}.${second}`, { block, path });
            if (block.type === 'data')
                blocks.set(`data.${first}.${second}`, { block, path });
            if (block.type === 'locals') {
                for (const { name, value } of block.body.attributes)
                    locals.set(name, value);
            }
            const fallback = block.type === 'variable' ? attributeOf(block.body, 'default') : undefined;
            if (fallback !== undefined)
                variables.set(first, fallback);
        }
    }
    for (const { values } of modules) {
        for (const { name, value } of values)
            variables.set(name, value);
    }
    const texts = new Map(files.map(({ path, text }) => [path, text]));
    return { role, folder, blocks, locals, variables, files: texts, ...freshNotes() };
}
/** What is noted while the values of one role are worked out. */
function freshNotes() {
    return { assumed: new Set(), budget: { left: 50_000 } };
}
/** Where an expression came to a standstill, as a name for its gap. */
function terraform_scope_sourceOf(value) {
    switch (value.kind) {
        case 'traversal':
            return value.path.join('.');
        case 'call':
            return `${value.name}(...)`;
        case 'opaque':
            return value.source.replace(/\s+/g, ' ').slice(0, 120);
        case 'string':
        case 'number':
        case 'boolean':
            return value.text.slice(0, 120);
        case 'null':
        case 'template':
        case 'tuple':
        case 'object':
            return `a ${value.kind}`;
    }
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform-document.js


/**
 * The policy that a `data "aws_iam_policy_document"` renders.
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document
 */
function policyDocument({ body, at }, resolve) {
    const version = attributeOf(body, 'version');
    const statements = body.blocks.map((block) => {
        if (block.type === 'statement')
            return statement(block, resolve);
        return holeNode(`${block.type} "${block.labels[0] ?? ''}"`, block.at);
    });
    const merged = [
        'source_policy_documents',
        'override_policy_documents',
        'source_json',
        'override_json',
    ]
        .filter((name) => attributeOf(body, name) !== undefined)
        .map((name) => holeNode(name, attributeOf(body, name)?.at ?? at));
    return objectNode([
        [
            'Version',
            version === undefined ? { kind: 'string', text: '2012-10-17', at } : resolve(version),
        ],
        ['Statement', { kind: 'array', items: [...statements, ...merged], at }],
    ], at);
}
function statement({ body, at }, resolve) {
    const taken = (name) => {
        const value = attributeOf(body, name);
        return value === undefined ? null : withVariables(resolve(value));
    };
    const entries = [];
    const add = (key, value) => {
        if (value !== null && value.kind !== 'null')
            entries.push([key, value]);
    };
    add('Sid', taken('sid'));
    add('Effect', taken('effect') ?? { kind: 'string', text: 'Allow', at });
    add('Principal', principals(body, 'principals', resolve));
    add('NotPrincipal', principals(body, 'not_principals', resolve));
    add('Action', taken('actions'));
    add('NotAction', taken('not_actions'));
    add('Resource', taken('resources'));
    add('Condition', conditions(body, at, resolve));
    return objectNode(entries, at);
}
function blocksOf(body, type) {
    return body.blocks.filter((block) => block.type === type);
}
function dynamic(body, type) {
    return blocksOf(body, 'dynamic').find(({ labels }) => labels[0] === type);
}
function principals(body, type, resolve) {
    const computed = dynamic(body, type);
    if (computed !== undefined)
        return holeNode(`dynamic "${type}"`, computed.at);
    const blocks = blocksOf(body, type);
    const [first] = blocks;
    if (first === undefined)
        return null;
    const entries = blocks.flatMap(({ body: inner, at }) => {
        const kind = attributeOf(inner, 'type');
        const identifiers = attributeOf(inner, 'identifiers');
        const pieces = kind === undefined ? null : piecesOf(resolve(kind));
        const [only] = pieces ?? [];
        const values = identifiers === undefined ? holeNode('identifiers', at) : withVariables(resolve(identifiers));
        return [[only !== undefined && 'text' in only ? only.text : 'unresolved', values]];
    });
    const [star] = entries;
    if (star?.[0] === '*')
        return { kind: 'string', text: '*', at: first.at };
    return objectNode(entries, first.at);
}
function conditions(body, at, resolve) {
    const computed = dynamic(body, 'condition');
    const blocks = blocksOf(body, 'condition');
    if (blocks.length === 0 && computed === undefined)
        return null;
    const operators = new Map();
    for (const block of blocks) {
        const name = spelled(attributeOf(block.body, 'test'), resolve) ?? '${test}';
        const key = spelled(attributeOf(block.body, 'variable'), resolve) ?? '${variable}';
        const values = attributeOf(block.body, 'values');
        const value = values === undefined ? holeNode('values', block.at) : withVariables(resolve(values));
        operators.set(name, [...(operators.get(name) ?? []), [key, { ...value, at: block.at }]]);
    }
    const entries = [...operators].map(([name, keys]) => [name, objectNode(keys, keys[0]?.[1].at ?? at)]);
    if (computed !== undefined) {
        return objectNode([...entries, ['dynamic', holeNode('dynamic "condition"', computed.at)]], at);
    }
    return objectNode(entries, at);
}
function spelled(value, resolve) {
    const pieces = value === undefined ? null : piecesOf(resolve(value));
    return pieces === null
        ? null
        : pieces.map((piece) => ('hole' in piece ? `\${${piece.hole}}` : piece.text)).join('');
}
/** In this data source `&{...}` is written for a policy variable, since `${` is Terraform's own. */
function withVariables(node) {
    if (node.kind === 'array')
        return { ...node, items: node.items.map(withVariables) };
    const pieces = piecesOf(node);
    if (pieces === null || node.kind === 'number' || node.kind === 'boolean')
        return node;
    return textNode(pieces.map((piece) => ('text' in piece ? { text: piece.text.replaceAll('&{', '${') } : piece)), node.at);
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform-functions.js


/**
 * The functions that trust policies are put together with; a call of any other is a gap.
 * @see https://developer.hashicorp.com/terraform/language/functions
 */
function callFunction(call, scope, resolve) {
    const { name, args, at } = call;
    const unknown = holeNode(terraform_scope_sourceOf(call), at);
    const [first, second, third] = args;
    const one = first === undefined ? unknown : resolve(first);
    const text = (value) => {
        const pieces = value === undefined ? null : piecesOf(resolve(value));
        const [only] = pieces ?? [];
        return pieces?.length === 1 && only !== undefined && 'text' in only ? only.text : null;
    };
    switch (name) {
        case 'jsonencode':
        case 'tolist':
        case 'toset':
        case 'tostring':
        case 'compact':
        case 'distinct':
        case 'sensitive':
        case 'nonsensitive':
            return one;
        case 'concat':
        case 'flatten':
            return concatenated(args.map(resolve), unknown);
        case 'replace': {
            const [from, to] = [text(second), text(third)];
            if (from === null || to === null || from.startsWith('/'))
                return unknown;
            return mapText(one, unknown, (part) => part.split(from).join(to));
        }
        case 'trimprefix': {
            const prefix = text(second);
            if (prefix === null)
                return unknown;
            return mapText(one, unknown, (part, index) => index === 0 && part.startsWith(prefix) ? part.slice(prefix.length) : part);
        }
        case 'lower':
            return mapText(one, unknown, (part) => part.toLowerCase());
        case 'format':
            return formatted(text(first), args.slice(1).map(resolve), unknown);
        case 'join':
            return second === undefined ? unknown : joined(text(first), resolve(second), unknown);
        case 'file':
            return fileText(text(first), scope, unknown);
        default:
            return unknown;
    }
}
function mapText(node, unknown, change) {
    const pieces = piecesOf(node);
    if (pieces === null)
        return unknown;
    return textNode(pieces.map((piece, index) => ('text' in piece ? { text: change(piece.text, index) } : piece)), node.at);
}
function concatenated(lists, unknown) {
    const items = lists.flatMap((list) => (list.kind === 'array' ? list.items : [list]));
    return {
        kind: 'array',
        items: items.flatMap((item) => (item.kind === 'array' ? item.items : [item])),
        at: unknown.at,
    };
}
function formatted(template, values, unknown) {
    if (template === null)
        return unknown;
    const parts = template.split(/(%[a-z%])/);
    let next = 0;
    const pieces = [];
    for (const part of parts) {
        if (part === '%%')
            pieces.push({ text: '%' });
        else if (part === '%s' || part === '%d' || part === '%v') {
            const value = values[next];
            next += 1;
            const filled = value === undefined ? null : piecesOf(value);
            if (filled === null)
                return unknown;
            pieces.push(...filled);
        }
        else if (/^%[a-z]$/.test(part))
            return unknown;
        else
            pieces.push({ text: part });
    }
    return textNode(merge(pieces), unknown.at);
}
function joined(separator, list, unknown) {
    if (separator === null || list.kind !== 'array')
        return unknown;
    const pieces = [];
    for (const [index, item] of list.items.entries()) {
        const filled = piecesOf(item);
        if (filled === null)
            return unknown;
        if (index > 0)
            pieces.push({ text: separator });
        pieces.push(...filled);
    }
    return textNode(merge(pieces), unknown.at);
}
/** `path.module` stays a gap while it is worked out; here it is the module's folder. */
function fileText(name, scope, unknown) {
    const pieces = unknown.kind === 'unresolved' ? unknown.pieces : [];
    if (name === null)
        return holeNode(spellPieces(pieces), unknown.at);
    const parts = `${scope.folder}/${name}`.split('/').filter((part) => part !== '' && part !== '.');
    const path = [];
    for (const part of parts) {
        if (part === '..')
            path.pop();
        else
            path.push(part);
    }
    const text = scope.files.get(path.join('/'));
    return text === undefined
        ? holeNode(`file(${name})`, unknown.at)
        : { kind: 'string', text, at: { line: 1, column: 1 } };
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform-value.js





const terraform_value_DEEPEST = 40;
/** In UTF-16 units. */
const terraform_value_LONGEST = 200_000;
/**
 * Works an expression out as far as the files tell; the rest stays a gap with a name. References
 * may form a circle, which the depth ends.
 */
function resolve(value, scope, depth = 0) {
    scope.budget.left -= 1;
    if (depth > terraform_value_DEEPEST || scope.budget.left < 0)
        return holeNode(terraform_scope_sourceOf(value), value.at);
    switch (value.kind) {
        case 'string':
        case 'number':
        case 'boolean':
            return { kind: value.kind, text: value.text, at: value.at };
        case 'null':
            return { kind: 'null', at: value.at };
        case 'template':
            return template(value, scope, depth);
        case 'tuple':
            return {
                kind: 'array',
                items: value.items.map((item) => resolve(item, scope, depth + 1)),
                at: value.at,
            };
        case 'object':
            return {
                kind: 'object',
                entries: value.entries.map(({ key, value: entry }) => {
                    const name = piecesOf(resolve(key, scope, depth + 1)) ?? [{ hole: terraform_scope_sourceOf(key) }];
                    return { key: spellPieces(name), at: key.at, value: resolve(entry, scope, depth + 1) };
                }),
                at: value.at,
            };
        case 'call':
            return callFunction(value, scope, (arg) => resolve(arg, scope, depth + 1));
        case 'traversal':
            return terraform_value_reference(value, scope, depth);
        case 'opaque':
            return holeNode(terraform_scope_sourceOf(value), value.at);
    }
}
function template(value, scope, depth) {
    const pieces = [];
    let length = 0;
    for (const part of value.parts) {
        const found = typeof part === 'string'
            ? [{ text: part }]
            : (piecesOf(resolve(part, scope, depth + 1)) ?? [{ hole: terraform_scope_sourceOf(part) }]);
        for (const piece of found) {
            length += 'text' in piece ? piece.text.length : piece.hole.length;
            if (length > terraform_value_LONGEST)
                return holeNode('a text that is too long', value.at);
            pieces.push(piece);
        }
    }
    return textNode(merge(pieces), value.at);
}
function terraform_value_reference(value, scope, depth) {
    const { path, at } = value;
    const [first = '', second = '', third = '', fourth = ''] = path;
    const unknown = holeNode(path.join('.'), at);
    if (first === 'path' && second === 'module')
        return { kind: 'string', text: '.', at };
    if (first === 'var' || first === 'local') {
        const held = (first === 'var' ? scope.variables : scope.locals).get(second);
        if (held === undefined)
            return unknown;
        const found = inside(resolve(held, scope, depth + 1), path.slice(2)) ?? unknown;
        const pieces = first === 'var' ? piecesOf(found) : null;
        if (pieces !== null)
            scope.assumed.add(`var.${second} = ${spellPieces(pieces)}`);
        return found;
    }
    if (first === 'data') {
        if (second === 'aws_caller_identity' && fourth === 'account_id') {
            return { kind: 'string', text: scope.role.account, at };
        }
        if (second === 'aws_partition' && fourth === 'partition') {
            return { kind: 'string', text: scope.role.partition, at };
        }
        const placed = scope.blocks.get(`data.${second}.${third}`);
        if (placed === undefined)
            return unknown;
        if (second === 'aws_iam_policy_document' && fourth === 'json') {
            return policyDocument(placed.block, (one) => resolve(one, scope, depth + 1));
        }
        if (second === 'aws_iam_openid_connect_provider') {
            return provider(attributeOf(placed.block.body, 'url'), fourth, scope, depth, value);
        }
        return unknown;
    }
    const placed = scope.blocks.get(`${first}.${second}`);
    if (placed === undefined)
        return unknown;
    // A counted resource is named with an index before its attribute.
    const attribute = /^[0-9]+$/.test(third) ? fourth : third;
    if (first === 'aws_iam_openid_connect_provider') {
        return provider(attributeOf(placed.block.body, 'url'), attribute, scope, depth, value);
    }
    const held = attributeOf(placed.block.body, attribute);
    return held === undefined ? unknown : resolve(held, scope, depth + 1);
}
/** The ARN or URL of a provider that the module itself declares or looks up by its URL. */
function provider(url, attribute, scope, depth, asked) {
    const unknown = holeNode(asked.path.join('.'), asked.at);
    const pieces = url === undefined ? null : piecesOf(resolve(url, scope, depth + 1));
    if (pieces === null)
        return unknown;
    const [head, ...tail] = pieces;
    if (head === undefined || !('text' in head))
        return unknown;
    // The provider's ARN and its `url` attribute both go without the scheme.
    const host = [{ text: head.text.replace(/^https:\/\//, '') }, ...tail];
    if (attribute === 'url')
        return textNode(host, asked.at);
    if (attribute !== 'arn' && attribute !== 'id')
        return unknown;
    const { partition, account } = scope.role;
    return textNode([{ text: `arn:${partition}:iam::${account}:oidc-provider/` }, ...host], asked.at);
}
/** Follows keys and indices into a resolved value. */
function inside(node, path) {
    let current = node;
    for (const key of path) {
        if (current?.kind === 'object') {
            current = current.entries.find((entry) => entry.key === key)?.value;
        }
        else if (current?.kind === 'array')
            current = current.items[Number(key)];
        else
            return null;
    }
    return current ?? null;
}

;// CONCATENATED MODULE: ./lib/trust/sources/terraform.js





/** Reads the roles that Terraform files declare: `jsonencode`, policy documents and heredocs. */
function readTerraform(files, role) {
    const unreadable = [];
    const folders = new Map();
    for (const { path, text } of files) {
        if (!/\.(?:tf|tofu|tfvars)$/.test(path))
            continue;
        const parsed = parseHcl(text);
        if (!parsed.ok) {
            // Only a file that could hold the role is worth a word.
            if (text.includes('assume_role_policy'))
                unreadable.push({ path, ...parsed.fault });
            continue;
        }
        const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
        const values = path.endsWith('.tfvars') ? parsed.body.attributes : [];
        const module = { path, blocks: parsed.body.blocks, values };
        folders.set(folder, [...(folders.get(folder) ?? []), module]);
    }
    const declared = [...folders].flatMap(([folder, modules]) => rolesOf(folder, modules, files, role));
    return { declared, unreadable };
}
function rolesOf(folder, modules, files, role) {
    const module = scopeOf(folder, modules, files, role);
    return modules.flatMap(({ path, blocks }) => blocks.flatMap((block) => {
        if (block.type !== 'resource' || block.labels[0] !== 'aws_iam_role')
            return [];
        const policy = attributeOf(block.body, 'assume_role_policy');
        if (policy === undefined)
            return [];
        const scope = { ...module, ...freshNotes() };
        const name = attributeOf(block.body, 'name');
        const prefix = attributeOf(block.body, 'name_prefix');
        const named = name === undefined ? null : piecesOf(resolve(name, scope));
        const begun = prefix === undefined ? null : piecesOf(resolve(prefix, scope));
        const resolved = terraform_asDocument(resolve(policy, scope));
        const data = policy.kind === 'traversal'
            ? scope.blocks.get(policy.path.slice(0, 3).join('.'))
            : undefined;
        // Written elsewhere than here or in a data source, its lines would name the wrong file.
        const elsewhere = (policy.kind === 'traversal' && data === undefined) ||
            (policy.kind === 'call' && policy.name !== 'jsonencode');
        return [
            {
                path: data?.path ?? path,
                at: block.at,
                format: 'terraform',
                name: named ?? (begun === null ? null : [...begun, { hole: 'name_prefix' }]),
                label: `aws_iam_role.${block.labels[1] ?? ''}`,
                generatedFrom: null,
                document: elsewhere ? pinned(resolved, block.at) : resolved,
                assumed: [...scope.assumed],
            },
        ];
    }));
}
/** A heredoc or `file()` is text that holds JSON. */
function terraform_asDocument(node) {
    if (node.kind !== 'string' && node.kind !== 'unresolved')
        return node;
    return jsonNode(piecesOf(node) ?? [], node.at) ?? node;
}

;// CONCATENATED MODULE: ./lib/trust/sources/index.js



/** Every place in a checkout that declares roles, one format each. */
const SOURCES = [
    readTerraform,
    readCloudFormation,
    readJsonPolicies,
];

;// CONCATENATED MODULE: ./lib/trust/find-policies.js




const LONGEST_FILE = 1024 * 1024;
const MOST_FILES = 2_000;
const ORDER = [
    'name',
    'generated-name',
    'name-pattern',
    'file-name',
    'only-one',
];
/** True for a file that may declare a role: what is worth reading from a checkout. */
function mayDeclareRoles(path) {
    return (/\.(?:tf|tofu|tfvars|ya?ml|json|template|cfn)$/.test(path) &&
        !/(?:^|\/)(?:node_modules|\.git|\.terraform)\//.test(path) &&
        !/(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer)\.json$/.test(path));
}
/**
 * Looks for the role's trust policy in the files of a checkout: Terraform, CloudFormation, SAM,
 * `cdk.out` and JSON. What is deployed may differ; gaps are named, never guessed.
 */
function findPolicies(files, role) {
    const readable = files
        .filter(({ path, text }) => mayDeclareRoles(path) && text.length <= LONGEST_FILE)
        .slice(0, MOST_FILES);
    const readings = SOURCES.map((read) => read(readable, role));
    const declared = readings.flatMap((reading) => reading.declared);
    const matched = declared.flatMap((entry) => {
        const match = matchOf(entry, role);
        return match === null ? [] : [{ entry, match }];
    });
    const [lone, ...others] = declared.filter(({ name, format }) => name === null && format === 'json');
    const chosen = matched.length === 0 && lone !== undefined && others.length === 0
        ? [{ entry: lone, match: 'only-one' }]
        : matched;
    return {
        found: chosen
            .toSorted((a, b) => ORDER.indexOf(a.match) - ORDER.indexOf(b.match))
            .map(({ entry, match }) => ({
            policy: (0,trust_policy/* policyOf */.U)(entry.document),
            path: entry.path,
            line: entry.at.line,
            format: entry.format,
            label: entry.label,
            match,
            unresolved: holesIn(entry.document),
            assumed: entry.assumed,
        })),
        unreadable: readings.flatMap(({ unreadable }) => unreadable),
    };
}
function matchOf(entry, role) {
    const { name, generatedFrom } = entry;
    if (name !== null) {
        const matched = (0,pattern/* matchPattern */.g)(name, role.name, { wildcards: false, ignoreCase: false });
        if (matched === true)
            return 'name';
        const known = name.some((piece) => 'text' in piece && /[A-Za-z0-9]/.test(piece.text));
        return matched === 'unknown' && known ? 'name-pattern' : null;
    }
    if (generatedFrom !== null) {
        // CloudFormation cuts stack name and logical id to fit and adds random letters.
        const parts = role.name.split('-');
        const middle = parts.at(-2) ?? '';
        const made = middle.length >= 4 &&
            /^[A-Za-z0-9]{8,14}$/.test(parts.at(-1) ?? '') &&
            generatedFrom.startsWith(middle);
        return made ? 'generated-name' : null;
    }
    if (entry.format !== 'json')
        return null;
    const file = entry.path.toLowerCase();
    const stem = file.slice(file.lastIndexOf('/') + 1);
    const named = role.name.toLowerCase();
    return stem.includes(named) || file.split('/').includes(named) ? 'file-name' : null;
}

;// CONCATENATED MODULE: ./lib/facts/policy-sources/checkout.js

const FILE_BYTES = 1024 * 1024;
const ALL_BYTES = 48 * 1024 * 1024;
const checkout_MOST_FILES = 2_000;
const MOST_FOLDERS = 5_000;
const checkout_DEEPEST = 12;
const SKIPPED = ['node_modules', '.git', '.terraform', '.venv', 'vendor', '__pycache__'];
/**
 * Looks through the checkout for the role's trust policy. Breadth first and bounded, since a pull
 * request decides what lies there; nothing is run.
 */
async function policyInCheckout(files, root, role) {
    const { texts, gaps } = await collect(files, root);
    const { found, unreadable } = findPolicies(texts, role);
    const best = found.find(({ policy }) => policy.ok);
    const broken = unreadable
        .slice(0, 10)
        .map(({ path, line, message }) => `${path}, line ${line}: ${message}`);
    const computed = found
        .filter(({ policy }) => !policy.ok)
        .slice(0, 10)
        .map(({ path, line, label }) => `${path}, line ${line}: the policy of ${label} is computed`);
    return {
        policy: best === undefined ? null : foundPolicy(best),
        gaps: [...gaps, ...broken, ...computed],
    };
}
function foundPolicy(best) {
    const { path, line, label, match } = best;
    const why = {
        name: label,
        'generated-name': label,
        'name-pattern': `${label}, whose name may be this role's`,
        'file-name': "by the file's name",
        'only-one': 'the only trust policy in the checkout',
    }[match];
    return {
        source: { kind: 'checkout', path, line, description: `${path}, line ${line} (${why})` },
        result: best.policy,
        unresolved: best.unresolved,
        assumed: best.assumed,
    };
}
async function collect(files, root) {
    const texts = [];
    const gaps = [];
    let folders = [''];
    let listed = 0;
    let bytes = 0;
    for (let depth = 0; depth <= checkout_DEEPEST && folders.length > 0; depth += 1) {
        const next = [];
        for (const folder of folders) {
            listed += 1;
            if (listed > MOST_FOLDERS)
                return { texts, gaps: [...gaps, tooMuch('folders')] };
            for (const name of await files.list(`${root}/${folder}`)) {
                const path = folder === '' ? name : `${folder}/${name}`;
                if (mayBeFolder(name))
                    next.push(path);
                if (!mayDeclareRoles(path))
                    continue;
                if (texts.length >= checkout_MOST_FILES || bytes > ALL_BYTES) {
                    return { texts, gaps: [...gaps, tooMuch('files')] };
                }
                const reading = await files.read(`${root}/${path}`, FILE_BYTES);
                if (reading.kind === 'too-large')
                    gaps.push(`${path} is too large to be read`);
                if (reading.kind !== 'found')
                    continue;
                bytes += reading.bytes.length;
                texts.push({ path, text: new TextDecoder().decode(reading.bytes) });
            }
        }
        folders = next;
    }
    return { texts, gaps };
}
function tooMuch(what) {
    return `the checkout has more ${what} than are looked through for a trust policy`;
}
/** Listing a file gives nothing, so that a wrong guess only costs a moment. */
function mayBeFolder(name) {
    if (SKIPPED.includes(name))
        return false;
    return !/\.[A-Za-z0-9]{1,8}$/.test(name) || name.startsWith('.') || name.endsWith('.out');
}

;// CONCATENATED MODULE: ./lib/facts/iam-endpoint.js

const iam_endpoint_CALL_MS = 8_000;
/**
 * Where IAM of a role's partition is asked. IAM is global: one endpoint per partition, signed for
 * one region of it.
 * @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
function iamTarget(variables, roleArn) {
    const { name, domain, fallbackRegion: region } = (0,partitions/* partitionOfArn */.F)(roleArn);
    const own = HOSTS[name] ?? `iam.${region}.${domain}`;
    const ignored = variables.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true';
    const override = ignored
        ? ''
        : variables.AWS_ENDPOINT_URL_IAM || variables.AWS_ENDPOINT_URL || '';
    return { region, endpoint: override === '' ? `https://${own}` : override, timeoutMs: iam_endpoint_CALL_MS };
}
const HOSTS = {
    aws: 'iam.amazonaws.com',
    'aws-us-gov': 'iam.us-gov.amazonaws.com',
};

;// CONCATENATED MODULE: ./lib/facts/policy-sources/iam.js



/**
 * Asks IAM for the deployed policy, with whatever other credentials the job has. Most jobs may not
 * read it; then that is a gap with AWS's reason, and no finding.
 */
async function policyInIam(role, credentials, world, settings) {
    const target = iamTarget(world.environment.variables, role.arn);
    const verdict = (0,egress/* mayContact */.o)(target.endpoint, 'iam', settings);
    if (!verdict.allowed) {
        return { policy: null, gaps: [`IAM was not asked: ${verdict.host}: ${verdict.why}`] };
    }
    const answer = await world.aws.trustPolicyOf(credentials, role.name, target);
    switch (answer.kind) {
        case 'answered': {
            const description = `the deployed policy of ${role.name}, read from IAM`;
            const source = { kind: 'iam', path: null, line: null, description };
            const policy = { source, result: (0,trust_policy/* parsePolicy */.O)(answer.value), unresolved: [] };
            return { policy, gaps: [] };
        }
        case 'refused':
            return { policy: null, gaps: [`iam:GetRole: ${answer.error.code}: ${answer.error.message}`] };
        case 'unreachable':
            return { policy: null, gaps: [`iam:GetRole: ${answer.detail}`] };
    }
}

// EXTERNAL MODULE: ./lib/facts/trust.js + 29 modules
var trust = __webpack_require__(9567);
;// CONCATENATED MODULE: ./lib/facts/gather-trust.js





const POLICY_BYTES = 4 << 20;
/**
 * Holds the job's claims against the role's trust policy, where one can be found; null when no
 * role is asked for.
 * @param other credentials besides the role's, asked for only when IAM may tell what refused us
 */
async function gatherTrust(settings, credentials, world, other) {
    const { role } = settings;
    if (role === null)
        return null;
    const { idToken } = credentials;
    const sts = stsAnswer(credentials);
    const { policy, gaps } = await findPolicy(settings, world, sts, other);
    if (idToken.kind !== 'minted' && policy === null)
        return null;
    return (0,trust/* trustFacts */.K)({
        claims: idToken.kind === 'minted' ? idToken.claims : null,
        context: {
            roleArn: role.arn,
            roleSessionName: role.sessionName,
            durationSeconds: role.durationSeconds,
            time: world.clock.now(),
        },
        sts,
        policy,
        gaps,
    });
}
function stsAnswer({ calls }) {
    const call = calls.find(({ action }) => action === 'AssumeRoleWithWebIdentity');
    if (call === undefined || call.answer.kind === 'unreachable')
        return { kind: 'not-asked' };
    return call.answer.kind === 'answered'
        ? { kind: 'accepted' }
        : { kind: 'refused', error: call.answer.error };
}
/** In order: the input, the code in the checkout, IAM by any other identity that may read it. */
async function findPolicy(settings, world, sts, other) {
    if (settings.trustPolicy !== null) {
        return { policy: await policyFile(settings.trustPolicy, world), gaps: [] };
    }
    const root = world.environment.variables.GITHUB_WORKSPACE ?? '';
    const role = (0,request/* parseRoleArn */.DM)(settings.role?.arn ?? '');
    if (role === null)
        return { policy: null, gaps: [] };
    const declared = root === '' ? { policy: null, gaps: [] } : await policyInCheckout(world.files, root, role);
    if (declared.policy !== null || !(0,trust/* isNotAuthorized */.R)(sts))
        return declared;
    const credentials = await other();
    if (credentials === null)
        return declared;
    const deployed = await policyInIam(role, credentials, world, settings);
    return { policy: deployed.policy, gaps: [...declared.gaps, ...deployed.gaps] };
}
async function policyFile(path, world) {
    const source = { kind: 'input', path, line: null, description: path };
    const reading = await world.files.read(path, POLICY_BYTES);
    if (reading.kind === 'found') {
        const result = (0,trust_policy/* parsePolicy */.O)(new TextDecoder().decode(reading.bytes));
        return { source, result, unresolved: [] };
    }
    const message = {
        absent: 'there is no such file',
        'too-large': `the file is larger than ${POLICY_BYTES} bytes`,
        unreadable: 'the file cannot be read',
    }[reading.kind];
    const fault = { line: 1, column: 1, message };
    return { source, result: { ok: false, fault }, unresolved: [] };
}

// EXTERNAL MODULE: ./lib/facts/payload.js
var facts_payload = __webpack_require__(2017);
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
    // Whoever pushes to Dependabot's branch is the actor of that run, and has its own rights; whoever
    // re-runs one is not.
    const byDependabot = inActions && get('GITHUB_ACTOR') === 'dependabot[bot]';
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
        byDependabot,
        tokenWithheld: withheldFrom({
            event: inActions ? event : null,
            fromFork,
            dependabot: byDependabot,
        }),
        tokenOffered: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
        runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
    };
}
function headRepository(payload) {
    const name = (0,facts_payload.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    // A fork that was deleted leaves `repo: null`; its pull requests still count as a fork's.
    return (0,facts_payload.at)(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
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

// EXTERNAL MODULE: ./lib/facts/read-payload.js
var read_payload = __webpack_require__(2216);
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



const WORKFLOW_BYTES = 1 << 20;
/** Reads the event payload, looks for profile files, and reads the job's workflow when it is here. */
async function gatherHints(world) {
    const payload = await (0,read_payload/* readPayload */.r)(world);
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
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
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

;// CONCATENATED MODULE: ./lib/facts/other-credentials.js






/**
 * What the chain gives besides the role that is asked for by token: such an identity may be allowed
 * to read what the job itself may not. Null when the chain gives nothing.
 */
async function otherCredentials(taken, settings, world, redactor) {
    if (taken.source === null)
        return null;
    const { variables } = world.environment;
    const arn = settings.role?.arn ?? null;
    const said = taken.view.region ?? null;
    const region = regionFact(settings.region, variables, said, arn, shape/* describeShape */.v).value;
    const endpoint = stsEndpoint(taken.view.endpoint, variables, region);
    const { held } = await takeCredentials(taken, {
        world,
        mayAsk: (0,egress/* mayContact */.o)(endpoint.url, 'sts', settings).allowed,
        target: targetOf(region, endpoint.url),
        redactor,
        blocked: [],
        settings,
    });
    return held?.credentials ?? null;
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

// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
;// CONCATENATED MODULE: ./lib/facts/secret/look.js

/** No AWS value is longer; what is longer is not looked at by pattern. */
const look_LONGEST = 16_384;
/** Told from the outside only: length, alphabet, first and last characters. */
function lookOf(core) {
    if ((0,key_id/* isKeyId */.rZ)(core))
        return 'key-id';
    if (isSecretKey(core))
        return 'secret-key';
    if (/^[{[]/.test(core) && /[}\]]$/.test(core))
        return 'json';
    if (core.length > look_LONGEST)
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
        const known = facts.get(secrets_keyOf(from));
        if (known !== undefined)
            return known;
        const fact = factOf({ name, kind, from }, lookup(from), withheld);
        facts.set(secrets_keyOf(from), fact);
        return fact;
    };
    const secrets = expected.map((secret) => see(secret.from, secret.name, secret.kind));
    const part = (from) => see(from, from.name, guessSecretKind(from));
    const trios = triosOf(expected).map((sources) => trioOf(sources, part));
    const told = new Set(trios.flatMap(toldByTrio).map(({ from }) => secrets_keyOf(from)));
    return {
        secrets: unique(secrets).map((fact) => told.has(secrets_keyOf(fact.from)) ? { ...fact, fault: null } : fact),
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
    return [...new Map(secrets.map((secret) => [secrets_keyOf(secret.from), secret])).values()];
}
function secrets_keyOf(from) {
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

// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 38 modules
var rules_credentials = __webpack_require__(9225);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(7517);
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
    return [yaml(`environment: ${(0,quoting/* quoteYaml */.q0)('production')} ${comment}`, job.workflowPath)];
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
    const repository = job.repository === null ? '' : ` --repo ${(0,quoting/* quoteShell */.LA)(job.repository)}`;
    const code = names
        .map((name) => `gh secret set ${(0,quoting/* quoteShell */.LA)(name)} --app dependabot${repository}`)
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

// EXTERNAL MODULE: ./lib/rules/trust/index.js + 33 modules
var rules_trust = __webpack_require__(7190);
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
        return { checks: [secretsCheck, ...rest], identity: null, chain: [], trust: null };
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
    const trust = await gatherTrust(settings, credentials, world, () => otherCredentials(taken, settings, world, redactor));
    const facts = {
        job,
        credentials,
        trust,
        chain: shown,
        allowedAccountIds: settings.allowedAccountIds,
        expectedArn: settings.expectedArn,
    };
    const chainFacts = (0,chain/* chainRuleFacts */.t)(gathered.facts, gathered.traces, settings.sdks);
    const findings = [
        ...(0,judge/* judge */.S4)(rules_credentials/* credentialRules */.Zh, facts),
        ...(0,judge/* judge */.S4)(rules_credentials/* leftoverRules */.jD, chainFacts),
        // By OIDC the environment is not what the deploy will see: credentials come after this step.
        ...(credentials.source.kind === 'not-needed' ? [] : (0,judge/* judge */.S4)(rules_credentials/* comparisonRules */.h3, chainFacts)),
        ...(trust === null ? [] : (0,judge/* judge */.S4)(rules_trust/* policyRules */.c, trust)),
        ...(0,judge/* judge */.S4)([...rules_trust/* trustRules */.g, ...accountRules], facts),
    ];
    return {
        checks: [
            secretsCheck,
            credentialsCheck(credentials, findings),
            trustCheck(credentials, trust, findings),
            accountCheck(settings, credentials, findings),
        ],
        identity: credentials.identity,
        chain: shown,
        trust: trust === null ? null : (0,trust_view/* trustView */.g)(trust),
    };
}
/** Credentials that were expected and gave no identity are never called good. */
function credentialsCheck(credentials, findings) {
    const looked = lookedAtCredentials(credentials);
    const explained = findings.some(({ severity }) => severity === 'error');
    if (credentials.identity !== null || explained)
        return (0,judge/* answered */.oQ)('credentials', findings, looked);
    const own = findings.filter(({ ruleId }) => ruleId.startsWith('credentials/'));
    return (0,judge/* incomplete */.$x)('credentials', 'AWS did not say who this job is, for a reason unknown to us', {
        looked,
        findings: own,
    });
}
function trustCheck(credentials, trust, findings) {
    if (credentials.role === null)
        return (0,judge/* skipped */.hT)('trust', 'no role-to-assume was given');
    const calls = credentials.calls.filter(({ roleArn }) => roleArn !== null);
    const looked = [
        ...calls.map((call) => ({
            at: `sts:${call.action} for ${call.roleArn ?? ''}`,
            found: call.answer.kind === 'answered' ? 'the role was given' : 'the role was not given',
        })),
        ...lookedAtPolicy(trust),
    ];
    const own = findings.filter(({ ruleId }) => ruleId.startsWith('trust/'));
    return calls.some(({ answer }) => answer.kind !== 'unreachable')
        ? (0,judge/* answered */.oQ)('trust', own, looked, trust?.sts.kind === 'refused' ? trust.gaps : [])
        : (0,judge/* incomplete */.$x)('trust', 'the role could not be asked for; see credentials', {
            looked,
            gaps: trust?.gaps ?? [],
            findings: own,
        });
}
function lookedAtPolicy(trust) {
    if (trust === null)
        return [];
    const { policy, evaluation, candidates } = trust;
    const at = 'trust policy';
    return [
        policy === null
            ? { at, found: 'none found in the input trust-policy or the checkout' }
            : { at, found: `${(0,trust_refusal/* sourceOf */.vz)(trust)}: ${evaluation?.verdict ?? 'not judged'}` },
        ...candidates
            .filter(({ open }) => !open)
            .map(({ title, why }) => ({ at: 'ruled out', found: `${title}: ${why}` })),
    ];
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

;// CONCATENATED MODULE: ./lib/preflight/hide-accounts.js
/** An account id that stands by itself: not a part of a hash or of a longer number. */
const ACCOUNT = /(?<![A-Za-z0-9])\d{12}(?![A-Za-z0-9])/g;
/**
 * Makes the redactor hide every account id that a report holds: in an ARN, in AWS's own words,
 * decoded from a key id. Which of them are ours cannot be told, and a report is short of others.
 */
function hideAccounts(parts, redactor) {
    for (const [account] of JSON.stringify(parts).matchAll(ACCOUNT))
        redactor.add(account);
}

// EXTERNAL MODULE: ./lib/preflight/leaks.js + 11 modules
var preflight_leaks = __webpack_require__(6883);
;// CONCATENATED MODULE: ./lib/preflight.js




/** The product: settings and the world in, a report out. Asks both questions at once. */
async function preflight(settings, { world, git, redactor, signal }) {
    const [deploy, leaks] = await Promise.all([
        askDeploy(settings, world, redactor),
        (0,preflight_leaks/* askLeaks */.yb)(settings, world, git, signal === undefined ? {} : { signal }),
    ]);
    const { identity, chain, trust: trustView } = deploy;
    const [secrets, credentials, trust, account] = deploy.checks;
    const ordered = [secrets, credentials, trust, leaks.check, account].filter((check) => check !== undefined);
    const parts = { identity, chain, trust: trustView, leaks: leaks.leaks };
    if (settings.maskAccountId)
        hideAccounts([ordered, parts], redactor);
    return (0,assemble/* assemble */.f)(ordered, parts, settings.failOn, redactor);
}


/***/ })

};
