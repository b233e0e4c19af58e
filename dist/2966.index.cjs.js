"use strict";
exports.id = 2966;
exports.ids = [2966];
exports.modules = {

/***/ 7479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ checkoutRoots),
/* harmony export */   TB: () => (/* binding */ liesInCheckout),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   dl: () => (/* binding */ filesWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);

/** The folders whose content the code that triggered this run decides: the workspace, and here. */
function checkoutRoots({ variables, cwd }) {
    return [...new Set([variables.GITHUB_WORKSPACE ?? '', cwd])].filter((root) => root !== '');
}
/**
 * Whether a path leads into the checkout: as it is written, or by where its links lead. A link out
 * of the checkout counts as well, since the checkout decides where it leads.
 */
async function liesInCheckout(path, place, files) {
    const { resolve } = place.platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const written = resolve(place.cwd, path);
    const real = (await files.real(written)) ?? written;
    for (const root of checkoutRoots(place)) {
        const realRoot = (await files.real(root)) ?? root;
        const inside = [written, real].some((one) => [root, realRoot].some((folder) => isBelow(one, resolve(place.cwd, folder), place)));
        if (inside)
            return true;
    }
    return false;
}
/** Whether a path is a folder or below it; without letter case where the file system has none. */
function isBelow(path, folder, { platform }) {
    const { sep } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const plain = (text) => platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text;
    return `${plain(path)}${sep}`.startsWith(`${plain(folder).replace(/[\\/]$/, '')}${sep}`);
}
/**
 * The files of a checkout and no others: what a link leads out of it to is absent. A pull request
 * that adds a link must not have another repository, or the runner's home, read and printed.
 */
function filesWithin(files, root, place) {
    let realRoot;
    async function isInside(path) {
        realRoot ??= files.real(root);
        const [real, folder] = [await files.real(path), await realRoot];
        return real !== undefined && folder !== undefined && isBelow(real, folder, place);
    }
    return {
        read: async (path, limit) => (await isInside(path)) ? files.read(path, limit) : { kind: 'absent' },
        list: async (path) => ((await isInside(path)) ? files.list(path) : []),
        real: async (path) => ((await isInside(path)) ? files.real(path) : undefined),
    };
}


/***/ }),

/***/ 2966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* binding */ preflight)
});

;// CONCATENATED MODULE: ./lib/facts/job/payload.js
/** What lies at a path of a parsed payload; undefined where it, or anything above it, is not there. */
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

;// CONCATENATED MODULE: ./lib/facts/job/withheld.js
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

;// CONCATENATED MODULE: ./lib/facts/job/job.js


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

// EXTERNAL MODULE: ./lib/report/parse-json.js
var parse_json = __webpack_require__(9984);
;// CONCATENATED MODULE: ./lib/facts/job/read-payload.js

/** GitHub's payloads stay far below this. */
const PAYLOAD_BYTES = 32 << 20;
/** The event's payload, parsed; undefined when there is none or it is no JSON. */
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return undefined;
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    return reading.kind === 'found' ? (0,parse_json/* parseJson */.q)(new TextDecoder().decode(reading.bytes)) : undefined;
}

;// CONCATENATED MODULE: ./lib/facts/job/gather-event.js


/** Reads the event's payload, and the job out of it and the runner's variables. */
async function gatherEvent(world) {
    const payload = await readPayload(world);
    return { payload, job: jobFacts(world.environment.variables, payload) };
}

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

// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(1766);
// EXTERNAL MODULE: ./lib/chain/sight.js
var sight = __webpack_require__(932);
;// CONCATENATED MODULE: ./lib/facts/chain/ca-bundle.js



/**
 * The file of certificates that a profile names; null when it names none. AWS_CA_BUNDLE is read
 * where the connection is made.
 * @param named the profile that the judged SDK uses, when its chain came to one
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-gen-config.html
 */
function caBundleOf(facts, named) {
    const { variables } = facts;
    const profile = named ?? (variables.AWS_PROFILE || variables.AWS_DEFAULT_PROFILE || 'default');
    const { all } = (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: false, skipsIgnored: true })((0,sight/* sightOf */.p)(facts));
    return (0,profiles_profile/* setting */.P)(all.get(profile), 'ca_bundle') || null;
}

// EXTERNAL MODULE: ./lib/facts/chain/chain.js + 1 modules
var chain = __webpack_require__(574);
// EXTERNAL MODULE: ./lib/facts/chain/gather-chain.js + 3 modules
var gather_chain = __webpack_require__(650);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/facts/endpoints/egress.js
var egress = __webpack_require__(2411);
// EXTERNAL MODULE: ./lib/trust/request/token.js
var request_token = __webpack_require__(4117);
// EXTERNAL MODULE: ./lib/world/network.js
var network = __webpack_require__(7242);
// EXTERNAL MODULE: ./lib/facts/endpoints/ask-again.js
var ask_again = __webpack_require__(4490);
;// CONCATENATED MODULE: ./lib/facts/credentials/id-token.js





/** One try may take this long. */
const TIMEOUT_MS = 5_000;
const PATIENCE = { waitsMs: [300, 1_200], budgetMs: 8_000 };
/**
 * Asks the runner's endpoint for a token with the given audience. Server errors and lost
 * connections are tried again within ten seconds or so; anything else is final.
 * @see https://docs.github.com/en/actions/reference/security/oidc
 */
async function mintIdToken(endpoint, audience, world) {
    const url = new URL(endpoint.url);
    url.searchParams.set('audience', audience);
    const ask = () => world.http.send({
        method: 'GET',
        url: url.href,
        headers: {
            authorization: `Bearer ${endpoint.bearer.reveal()}`,
            accept: 'application/json; api-version=2.0',
            'user-agent': 'aws-preflight',
        },
        timeoutMs: TIMEOUT_MS,
        terms: endpoint.terms,
    });
    const { answer } = await (0,ask_again/* askAgain */.e)(ask, mayChange, PATIENCE, world.clock);
    return judgeAnswer(answer, url.host);
}
function mayChange(answer) {
    return answer.kind === 'failed' ? (0,network/* failureMayPass */.H)(answer.reason) : (0,network/* statusMayPass */.t)(answer.status);
}
function judgeAnswer(answer, host) {
    if (answer.kind === 'failed') {
        const { reason, detail, proxy } = answer;
        const lost = proxy === undefined ? {} : { unanswered: { reason, detail, host, proxy } };
        return { kind: 'failed', step: 'unreachable', detail, host, ...lost };
    }
    if (answer.status !== 200) {
        return { kind: 'failed', step: 'status', detail: `HTTP ${answer.status}`, host };
    }
    const token = tokenIn(answer.body);
    const read = token === undefined ? undefined : (0,request_token/* claimsOfToken */.Y)(token);
    if (token === undefined || read?.ok !== true) {
        const type = answer.headers['content-type'] ?? 'no content type';
        const detail = `HTTP 200 (${type}, ${answer.body.length} bytes) without a token in it`;
        return { kind: 'failed', step: 'garbage', detail, host };
    }
    return { kind: 'minted', token: (0,sealed/* seal */.o)(token), claims: read.claims };
}
function tokenIn(body) {
    const value = (0,parse_json/* parseJson */.q)(body);
    if (typeof value !== 'object' || value === null || !('value' in value))
        return undefined;
    return typeof value.value === 'string' && value.value !== '' ? value.value : undefined;
}

;// CONCATENATED MODULE: ./lib/facts/credentials/ask-id-token.js



/**
 * Asks for the job's token where the runner offers it, unless that place is none of GitHub's.
 * @param blocked a place that may not be asked is added here
 */
async function askIdToken({ settings, redactor }, world, blocked) {
    const { variables } = world.environment;
    const url = variables.ACTIONS_ID_TOKEN_REQUEST_URL ?? '';
    const terms = {
        purpose: 'id-token',
        allowEndpoints: settings.allowEndpoints,
        ...(variables.GITHUB_SERVER_URL === undefined
            ? {}
            : { githubServer: variables.GITHUB_SERVER_URL }),
    };
    const verdict = (0,egress/* mayContact */.o_)(url, terms.purpose, terms);
    if (!verdict.allowed) {
        const setBy = 'ACTIONS_ID_TOKEN_REQUEST_URL';
        blocked.push({ setBy, host: verdict.host, why: verdict.why, carries: 'token request' });
        return { kind: 'failed', step: 'not-allowed', detail: verdict.why, host: verdict.host };
    }
    const bearer = (0,sealed/* seal */.o)(variables.ACTIONS_ID_TOKEN_REQUEST_TOKEN ?? '');
    const token = await mintIdToken({ url, bearer, terms }, settings.audience, world);
    if (token.kind === 'minted')
        redactor.add(token.token.reveal());
    return token;
}

// EXTERNAL MODULE: ./lib/facts/credentials/sts-call.js
var sts_call = __webpack_require__(4087);
// EXTERNAL MODULE: ./lib/facts/credentials/sts-retry.js
var sts_retry = __webpack_require__(8453);
;// CONCATENATED MODULE: ./lib/facts/credentials/call-sts.js


/** One try may take this long. */
const CALL_MS = 5_000;
/** Where STS is asked, with the time limit of one call. */
function targetOf(region, endpoint, trusted) {
    return { region, endpoint, timeoutMs: CALL_MS, ...trusted };
}
/** Makes one call, again while the answer is transient, and records it without its secrets. */
async function callSts(desk, about, ask) {
    const { answer, tries } = await (0,sts_retry/* askAgainWhenTransient */.c)(ask, desk.clock);
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

;// CONCATENATED MODULE: ./lib/facts/credentials/assume-role.js


/** The role by the job's token; the call is added to `calls`. Null when AWS did not give it. */
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
/** The role by credentials of the job; the call is added to `calls`. Null when AWS did not give it. */
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

// EXTERNAL MODULE: ./lib/facts/endpoints/proxy.js
var proxy = __webpack_require__(7350);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(4247);
// EXTERNAL MODULE: ./lib/report/aws/region.js
var region = __webpack_require__(8282);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(3189);
;// CONCATENATED MODULE: ./lib/facts/endpoints/region.js


const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
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
        value: usable?.[1] ?? (0,partitions/* partitionOfArn */.Fh)(arn).fallbackRegion,
        from: usable?.[0] ?? null,
        malformed: said
            .filter(([, value]) => !(0,region/* isRegionName */.U)(value))
            .map(([variable, value]) => ({
            variable,
            shape: shapeOf(value),
            ...(VARIABLES.includes(variable) ? {} : { noVariable: true }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/facts/endpoints/sts-endpoint.js

/**
 * The endpoint that an SDK uses: the one it was configured to use, else the region's own.
 * @param override what the SDK reads from variables and profile, told by its chain
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
function stsEndpoint(override, variables, region) {
    if (override !== undefined) {
        const { url, from, inProfile } = override;
        return { url, overriddenBy: from, ...(inProfile === undefined ? {} : { inProfile }) };
    }
    const fips = variables.AWS_USE_FIPS_ENDPOINT?.toLowerCase() === 'true';
    return { url: `https://${regionalHost(region, fips)}`, overriddenBy: null };
}
/** @see https://docs.aws.amazon.com/general/latest/gr/sts.html */
function regionalHost(region, fips) {
    // GovCloud's regional endpoints are FIPS endpoints and have no other name.
    const service = fips && !region.startsWith('us-gov-') ? 'sts-fips' : 'sts';
    return `${service}.${region}.${(0,partitions/* partitionOfRegion */.cn)(region).domain}`;
}

;// CONCATENATED MODULE: ./lib/facts/credentials/sts-place.js





/** Told from the settings, the environment and what the judged SDK reads from its profile. */
function stsPlace({ view, caBundle }, settings, variables) {
    const arn = settings.role?.arn ?? null;
    const said = view.region ?? null;
    const region = regionFact(settings.region, variables, said, arn, shape/* describeShape */.v);
    const { url, ...by } = stsEndpoint(view.endpoint, variables, region.value);
    const verdict = (0,egress/* mayContact */.o_)(url, 'sts', settings);
    const { allowEndpoints } = settings;
    const target = targetOf(region.value, url, {
        allowEndpoints,
        ...(caBundle === null ? {} : { caBundle }),
    });
    return { region, target, ...by, verdict };
}

// EXTERNAL MODULE: ./lib/chain/reasons.js
var reasons = __webpack_require__(2356);
// EXTERNAL MODULE: ./lib/chain/trace.js + 3 modules
var trace = __webpack_require__(9939);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(7479);
;// CONCATENATED MODULE: ./lib/facts/job/trusted-code.js
/**
 * Events whose workflow and checkout only somebody with write access can choose.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const TRUSTED_EVENTS = [
    'push',
    'schedule',
    'workflow_dispatch',
    'repository_dispatch',
    'release',
    'deployment',
    'create',
    'registry_package',
    'page_build',
];
/** What other CI services set for a change that somebody only proposes. */
const PROPOSED_ELSEWHERE = [
    ['CI_MERGE_REQUEST_IID', ''],
    ['CI_EXTERNAL_PULL_REQUEST_IID', ''],
    ['CIRCLE_PULL_REQUEST', ''],
    ['CIRCLE_PR_NUMBER', ''],
    ['BUILDKITE_PULL_REQUEST', 'false'],
    ['BITBUCKET_PR_ID', ''],
    ['SYSTEM_PULLREQUEST_PULLREQUESTID', ''],
    ['CHANGE_ID', ''],
    ['TRAVIS_PULL_REQUEST', 'false'],
    ['DRONE_PULL_REQUEST', ''],
    ['APPVEYOR_PULL_REQUEST_NUMBER', ''],
];
/**
 * Whether somebody without write access may have chosen the code in the checkout, or which commit
 * it is: then nothing of it may be run with what this job holds. On a person's own machine, where
 * no event is named, the checkout is theirs. An event that we do not know is not trusted.
 */
function mayBeForeignCode(variables) {
    const event = variables.GITHUB_EVENT_NAME ?? '';
    if (event !== '')
        return !TRUSTED_EVENTS.includes(event);
    return PROPOSED_ELSEWHERE.some(([name, notWhen]) => {
        const value = variables[name] ?? '';
        return value !== '' && value !== notWhen;
    });
}

;// CONCATENATED MODULE: ./lib/facts/credentials/process-bar.js



/** More words than a command has; a longer one is taken for one of the checkout. */
const MOST_WORDS = 256;
/**
 * Why a `credential_process` must not be run, or null when it may: where the code may be
 * somebody else's, a command that stands in a file of the checkout, or that names one, is theirs.
 * Paths are compared by where they really lead.
 * @param command the line, as the profile has it
 * @param path the file in which it stands
 */
async function barToProcess(command, path, { environment, files }) {
    if (!mayBeForeignCode(environment.variables))
        return null;
    if (await (0,checkout/* liesInCheckout */.TB)(path, environment, files)) {
        return 'its credential_process stands in a file of the checkout';
    }
    // What a shell would split, so that `sh -c "cd x; ./y"` shows its words too.
    const words = expanded(command, environment)
        .split(/[\s"'`;|&<>(){}$=,]+/)
        .filter((word) => word !== '');
    if (words.length > MOST_WORDS)
        return 'its credential_process is too long to be looked through';
    for (const word of words) {
        for (const place of placesOf(word, environment)) {
            if ((await files.real(place)) === undefined)
                continue;
            if (await (0,checkout/* liesInCheckout */.TB)(place, environment, files)) {
                return 'its credential_process runs or names a file of the checkout';
            }
        }
    }
    return null;
}
/** With the variables that a shell would fill in, as far as they are known. */
function expanded(command, { variables, cwd, home }) {
    const known = { HOME: home, ...variables, PWD: cwd };
    return command.replace(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (_, braced, bare) => {
        const name = braced ?? bare ?? '';
        return Object.hasOwn(known, name) ? (known[name] ?? '') : '';
    });
}
/** Where a word of a command may lie: at its path, in the home directory, in a folder of PATH. */
function placesOf(word, { variables, cwd, home, platform }) {
    const { resolve, delimiter } = platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const plain = word.startsWith('~/') ? `${home}${word.slice(1)}` : word;
    const here = resolve(cwd, plain);
    if (/[\\/]/.test(plain))
        return [here];
    const path = variables.PATH ?? variables.Path ?? '';
    return [here, ...path.split(delimiter).map((folder) => resolve(cwd, folder, plain))];
}

;// CONCATENATED MODULE: ./lib/facts/credentials/bar-to.js


/** What moves the services behind SSO and sign-in, which are sent the user's tokens. */
const SIGN_IN = [
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
    'AWS_ENDPOINT_URL_SIGNIN',
    'AWS_ENDPOINT_URL',
];
/** Why a chosen source must not be asked, or null when it may. */
async function barTo(chosen, conditions) {
    const { blocked, settings, mayAsk, world } = conditions;
    const endpoint = (why) => ({ what: 'endpoint', why });
    const endpointStands = endpoint('its STS endpoint is not one that may be sent credentials');
    const allowed = (setBy, url, purpose) => {
        const verdict = (0,egress/* mayContact */.o_)(url, purpose, settings);
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
            return mayAsk ? barTo(chosen.source, conditions) : endpointStands;
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
        case 'process': {
            const why = await barToProcess(chosen.command, chosen.path, world);
            return why === null ? null : { what: 'command', why };
        }
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

// EXTERNAL MODULE: ./lib/facts/chain/container.js
var container = __webpack_require__(7282);
// EXTERNAL MODULE: ./lib/facts/chain/metadata.js
var metadata = __webpack_require__(4068);
;// CONCATENATED MODULE: ./lib/facts/credentials/machine-credentials.js




/**
 * Credentials of the container's or the instance's own service, at the address that the judged
 * SDK's chain arrived at. An SDK's provider would look that address up once more, in places of its
 * own.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-metadata-security-credentials.html
 */
async function machineCredentials(chosen, conditions) {
    const { world, settings, redactor } = conditions;
    if (chosen.kind === 'container') {
        const answer = await (0,container/* chainContainer */.t)(chosen.url, world, settings, redactor);
        return answer.kind === 'failed'
            ? failed(`the container's endpoint gave no answer: ${answer.detail}`)
            : readAnswer(answer.status, answer.body);
    }
    const token = await (0,metadata/* instanceToken */.xn)(chosen.endpoint, world, settings, redactor);
    if (token.kind === 'failed')
        return failed(`instance metadata gave no token: ${token.detail}`);
    if (token.status !== 200)
        return failed(`instance metadata answered HTTP ${token.status}`);
    const answer = await world.http.send({
        method: 'GET',
        url: `${chosen.endpoint.replace(/\/$/, '')}/latest/meta-data/iam/security-credentials/${encodeURIComponent(chosen.role)}`,
        headers: { 'x-aws-ec2-metadata-token': token.body },
        timeoutMs: metadata/* METADATA_MS */.LH,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    return answer.kind === 'failed'
        ? failed(`instance metadata gave no credentials: ${answer.detail}`)
        : readAnswer(answer.status, answer.body);
}
function failed(message) {
    return { kind: 'failed', message };
}
/** The answer's own words are not repeated: they may hold anything. */
function readAnswer(status, body) {
    if (status !== 200)
        return failed(`the service that gives credentials answered HTTP ${status}`);
    const { AccessKeyId, SecretAccessKey, Token, Expiration } = (0,parse_json/* parseJsonObject */.d)(body) ?? {};
    if (typeof AccessKeyId !== 'string' || typeof SecretAccessKey !== 'string') {
        return failed('the service that gives credentials answered HTTP 200 without credentials');
    }
    const expiresAt = typeof Expiration === 'string' ? Date.parse(Expiration) : Number.NaN;
    return {
        kind: 'provided',
        credentials: {
            accessKeyId: AccessKeyId,
            secretAccessKey: (0,sealed/* seal */.o)(SecretAccessKey),
            ...(typeof Token === 'string' ? { sessionToken: (0,sealed/* seal */.o)(Token) } : {}),
            ...(Number.isNaN(expiresAt) ? {} : { expiresAt }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/facts/credentials/provide-chosen.js


/**
 * Asks a chosen source. Profiles are left to the SDK, but for what ends at the machine's own
 * service: the SDK would ask that by a way out of its own.
 */
async function provideChosen(chosen, conditions) {
    if (chosen.kind === 'container' || chosen.kind === 'instance-metadata') {
        return machineCredentials(chosen, conditions);
    }
    if (chosen.kind === 'assume-role' && endsAtMachine(chosen))
        return assumeRole(chosen, conditions);
    return conditions.world.aws.provide(requestFor(chosen, conditions.target));
}
function endsAtMachine({ source }) {
    if (source.kind === 'assume-role')
        return endsAtMachine(source);
    return source.kind === 'container' || source.kind === 'instance-metadata';
}
async function assumeRole(chosen, conditions) {
    const base = await provideChosen(chosen.source, conditions);
    if (base.kind === 'failed')
        return base;
    const { world, target, redactor } = conditions;
    const input = {
        roleArn: chosen.roleArn,
        roleSessionName: chosen.sessionName ?? `aws-preflight-${world.clock.now()}`,
        durationSeconds: chosen.durationSeconds ?? 3600,
        ...(chosen.externalId === undefined ? {} : { externalId: chosen.externalId }),
    };
    const answer = await world.aws.assumeRole(remember(redactor, base.credentials), input, target);
    switch (answer.kind) {
        case 'answered':
            return { kind: 'provided', credentials: answer.value };
        case 'refused':
            return { kind: 'failed', message: answer.error.message, error: answer.error };
        case 'unreachable': {
            const { reason, detail, proxy } = answer;
            const message = `STS did not give the role: ${detail}`;
            if (reason === 'not-sts')
                return { kind: 'failed', message };
            const hop = proxy === undefined ? {} : { proxy };
            const host = new URL(target.endpoint).host;
            return { kind: 'failed', message, unanswered: { reason, detail, host, ...hop } };
        }
    }
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
    }
}

;// CONCATENATED MODULE: ./lib/facts/credentials/setting-behind.js

/**
 * Which setting named a host that a provider was kept from: the variable that holds it, a region
 * that is none, or else something in the profile. For words only: the host is refused whatever it is.
 */
function settingBehind(chosen, host, variables) {
    const variable = Object.entries(variables).find(([name, value]) => name.startsWith('AWS_ENDPOINT_URL') && URL.canParse(value) && new URL(value).host === host);
    if (variable !== undefined)
        return variable[0];
    const profile = 'profile' in chosen && chosen.profile !== undefined ? chosen.profile : 'default';
    return chosen.kind === 'sso' && !(0,region/* isRegionName */.U)(chosen.region)
        ? `sso_region of profile ${profile}`
        : `an endpoint setting of profile ${profile}`;
}

;// CONCATENATED MODULE: ./lib/facts/credentials/take-credentials.js






/**
 * Runs the one provider that the chain settled on, unless it would run or contact something that
 * it must not, and says which of the two happened.
 */
async function takeCredentials(taken, conditions) {
    const { view, source: chosen } = taken;
    if (chosen === null || view.provider === null) {
        const message = view.message ?? 'Could not load credentials from any providers';
        return { source: failure(view, message, conditions.world), held: null };
    }
    const source = (0,trace/* inWords */.r4)(chosen);
    const bar = await barTo(chosen, conditions);
    if (bar !== null)
        return { source: { kind: 'withheld', source, ...bar }, held: null };
    const { provider } = view;
    if (chosen.kind === 'keys' && view.dialect !== 'javascript') {
        // Another SDK's keys may stand where the JavaScript SDK does not look.
        const credentials = remember(conditions.redactor, keysOf(chosen));
        return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
    }
    if (chosen.kind === 'process' && !chosen.shell && needsShell(chosen.command)) {
        // Our own SDK would hand the command to a shell, and find what this one never gets.
        const { profile } = chosen;
        const message = 'not run: see the reason';
        const told = foreseen({ kind: 'process-needs-shell', profile, sdk: view.dialect });
        return { source: { kind: 'failed', provider, source, message, ...told, profile }, held: null };
    }
    const answer = await provideChosen(chosen, conditions);
    if (answer.kind === 'failed') {
        const { error, unanswered } = answer;
        if (unanswered?.reason === 'not-allowed') {
            const setBy = settingBehind(chosen, unanswered.host, conditions.world.environment.variables);
            const { detail: why, host } = unanswered;
            conditions.blocked.push({ setBy, host, why, carries: 'credential request' });
            const barred = { what: 'endpoint', why: `${setBy} diverts its sign-in service` };
            return { source: { kind: 'withheld', source, ...barred }, held: null };
        }
        const message = error === undefined ? answer.message : `${error.code}: ${error.message}`;
        const told = {
            ...(view.profile === undefined ? {} : { profile: view.profile }),
            ...(error === undefined ? {} : { error }),
            ...(unanswered === undefined ? {} : { unanswered }),
        };
        return { source: { kind: 'failed', provider, source, message, ...told }, held: null };
    }
    const credentials = remember(conditions.redactor, answer.credentials);
    return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
}
/**
 * An SDK that goes on after a failure ends in words that say nothing of it; the configured provider
 * that failed is what is to be told. An empty half of a key pair is for the rules on secrets.
 */
function failure(view, message, world) {
    const passed = view.attempts.filter(isFault);
    const told = passed.find(({ provider }) => !NEVER_MEANT.includes(provider));
    const provider = view.provider ?? told?.provider;
    if (provider === undefined || (view.outcome === 'error' && view.provider === null)) {
        return { kind: 'none', sdk: view.dialect, message };
    }
    // Who goes on after a failure (JavaScript, Java) reads AWS_PROFILE alone.
    const inUse = world.environment.variables.AWS_PROFILE || 'default';
    const profile = view.profile ?? (provider.startsWith('profile-') ? inUse : undefined);
    const source = whereItFailed(provider, profile);
    const fault = view.cause ?? told?.cause;
    const of = profile === undefined ? {} : { profile };
    return { kind: 'failed', provider, source, message, ...foreseen(fault), ...of };
}
function isFault(attempt) {
    return attempt.outcome === 'invalid' || attempt.outcome === 'failed';
}
/** A fault with its words. */
function foreseen(fault) {
    return fault === undefined ? {} : { fault, reason: (0,reasons/* reasonOf */.A)(fault) };
}
/** Providers that every chain asks, configured or not. */
const NEVER_MEANT = ['environment', 'instance-metadata'];
/** Whether something outside quotes means more to a shell than to a program. */
function needsShell(command) {
    return /[|&;<>`$*]/.test(command.replaceAll(/'[^']*'|"[^"]*"/g, ''));
}
function keysOf(chosen) {
    const { accessKeyId, secretAccessKey, sessionToken } = chosen;
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
function whereItFailed(provider, profile) {
    return profile === undefined ? `the provider ${provider}` : `the profile ${profile}`;
}

;// CONCATENATED MODULE: ./lib/facts/credentials/gather-credentials.js






/**
 * Finds credentials the way the deploy would, assumes the role when one is named, and asks AWS who
 * that is. Every call is recorded; none is made to a host that may not have the credentials.
 */
async function gatherCredentials(question, world) {
    const { settings, job, redactor } = question;
    const place = stsPlace(question.taken, settings, world.environment.variables);
    const { region, target, verdict } = place;
    const blocked = [];
    if (!verdict.allowed) {
        blocked.push({
            setBy: place.overriddenBy ?? 'AWS_REGION',
            ...(place.inProfile === undefined ? {} : { inProfile: place.inProfile }),
            host: verdict.host,
            why: verdict.why,
            carries: 'AWS credentials',
        });
    }
    const proxies = (0,proxy/* proxySettings */.E)(world.environment.variables);
    const base = { because: question.because, role: roleOf(settings), region, proxies };
    const desk = { aws: world.aws, clock: world.clock, redactor, target };
    const mayAsk = verdict.allowed;
    if (usesOidc(settings, job)) {
        const idToken = await askIdToken(question, world, blocked);
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

// EXTERNAL MODULE: ./lib/facts/trust/trust-view.js
var trust_view = __webpack_require__(632);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var document_policy = __webpack_require__(2681);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(8926);
// EXTERNAL MODULE: ./lib/trust/sources/find-policies.js + 20 modules
var find_policies = __webpack_require__(792);
;// CONCATENATED MODULE: ./lib/facts/trust/policy-in-checkout.js

const FILE_BYTES = 1024 * 1024;
const ALL_BYTES = 48 * 1024 * 1024;
const MOST_FILES = 2_000;
const MOST_FOLDERS = 5_000;
const DEEPEST = 12;
/** Declarations that may be the role's, besides the first. */
const MOST_RIVALS = 8;
const SKIPPED = ['node_modules', '.git', '.terraform', '.venv', 'vendor', '__pycache__'];
/**
 * Looks through the checkout for the role's trust policy. Breadth first and bounded, since a pull
 * request decides what lies there; nothing is run.
 */
async function policyInCheckout(files, root, role) {
    const { texts, gaps } = await collect(files, root);
    const { found, unreadable } = (0,find_policies/* findPolicies */.O)(texts, role);
    const [best, ...others] = found.filter(({ policy }) => policy.ok);
    const rivals = others.filter(({ match }) => match === best?.match).slice(0, MOST_RIVALS);
    const broken = unreadable
        .slice(0, 10)
        .map(({ path, line, message }) => `${path}, line ${line}: ${message}`);
    const computed = found
        .filter(({ policy }) => !policy.ok)
        .slice(0, 10)
        .map(({ path, line, label }) => `${path}, line ${line}: the policy of ${label} is computed`);
    return {
        policy: best === undefined ? null : { ...foundPolicy(best), rivals: rivals.map(foundPolicy) },
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
    const seen = new Set();
    let listed = 0;
    let bytes = 0;
    for (let depth = 0; depth <= DEEPEST && folders.length > 0; depth += 1) {
        const next = [];
        for (const folder of folders) {
            // Links may lead to one folder many times over, or round in a circle.
            const real = await files.real(`${root}/${folder}`);
            if (real === undefined || seen.has(real))
                continue;
            seen.add(real);
            listed += 1;
            if (listed > MOST_FOLDERS)
                return { texts, gaps: [...gaps, tooMuch('folders')] };
            for (const name of await files.list(`${root}/${folder}`)) {
                const path = folder === '' ? name : `${folder}/${name}`;
                if (mayBeFolder(name))
                    next.push(path);
                if (!(0,find_policies/* mayDeclareRoles */.r)(path))
                    continue;
                if (texts.length >= MOST_FILES || bytes > ALL_BYTES) {
                    return { texts, gaps: [...gaps, tooMuch('files')] };
                }
                const place = await files.real(`${root}/${path}`);
                if (place === undefined || seen.has(place))
                    continue;
                seen.add(place);
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

;// CONCATENATED MODULE: ./lib/facts/endpoints/iam-endpoint.js

const iam_endpoint_CALL_MS = 8_000;
/**
 * Where IAM of a role's partition is asked. IAM is global: one endpoint per partition, signed for
 * one region of it.
 * @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
function iamTarget(variables, roleArn, allowEndpoints) {
    const { iam, fallbackRegion: region } = (0,partitions/* partitionOfArn */.Fh)(roleArn);
    const ignored = variables.AWS_IGNORE_CONFIGURED_ENDPOINT_URLS?.toLowerCase() === 'true';
    const override = ignored
        ? ''
        : variables.AWS_ENDPOINT_URL_IAM || variables.AWS_ENDPOINT_URL || '';
    const endpoint = override === '' ? `https://${iam[0]}` : override;
    return { region, endpoint, timeoutMs: iam_endpoint_CALL_MS, allowEndpoints };
}

;// CONCATENATED MODULE: ./lib/facts/trust/policy-in-iam.js



/**
 * Asks IAM for the deployed policy, with whatever other credentials the job has. Most jobs may not
 * read it; then that is a gap with AWS's reason, and no finding.
 */
async function policyInIam(role, credentials, world, settings) {
    const target = iamTarget(world.environment.variables, role.arn, settings.allowEndpoints);
    const verdict = (0,egress/* mayContact */.o_)(target.endpoint, 'iam', settings);
    if (!verdict.allowed) {
        return { policy: null, gaps: [`IAM was not asked: ${verdict.host}: ${verdict.why}`] };
    }
    const answer = await world.aws.trustPolicyOf(credentials, role.name, target);
    switch (answer.kind) {
        case 'answered': {
            const description = `the deployed policy of ${role.name}, read from IAM`;
            const source = { kind: 'iam', path: null, line: null, description };
            const policy = { source, result: (0,document_policy/* parsePolicy */.O)(answer.value), unresolved: [] };
            return { policy, gaps: [] };
        }
        case 'refused':
            return { policy: null, gaps: [`iam:GetRole: ${answer.error.code}: ${answer.error.message}`] };
        case 'unreachable':
            return { policy: null, gaps: [`iam:GetRole: ${answer.detail}`] };
    }
}

// EXTERNAL MODULE: ./lib/facts/trust/trust.js + 45 modules
var trust = __webpack_require__(7253);
;// CONCATENATED MODULE: ./lib/facts/trust/gather-trust.js







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
    const role = (0,role_arn/* parseRoleArn */.D)(settings.role?.arn ?? '');
    if (role === null)
        return { policy: null, gaps: [] };
    const declared = root === ''
        ? { policy: null, gaps: [] }
        : await policyInCheckout((0,checkout/* filesWithin */.dl)(world.files, root, world.environment), root, role);
    if (declared.policy !== null || !(0,trust/* isNotAuthorized */.R)(sts))
        return declared;
    const credentials = await other();
    if (credentials === null)
        return declared;
    const deployed = await policyInIam(role, credentials, world, settings);
    return { policy: deployed.policy, gaps: [...declared.gaps, ...deployed.gaps] };
}
/** A path of the checkout is read in the checkout; the workflow may name any other. */
async function filesFor(path, { files, environment }) {
    const { resolve } = environment.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const written = resolve(environment.cwd, path);
    const root = (0,checkout/* checkoutRoots */.Mc)(environment).find((folder) => (0,checkout/* isBelow */.Yw)(written, folder, environment));
    return root === undefined ? files : (0,checkout/* filesWithin */.dl)(files, root, environment);
}
async function policyFile(path, world) {
    const source = { kind: 'input', path, line: null, description: path };
    const reading = await (await filesFor(path, world)).read(path, POLICY_BYTES);
    if (reading.kind === 'found') {
        const result = (0,document_policy/* parsePolicy */.O)(new TextDecoder().decode(reading.bytes));
        return { source, result, unresolved: [] };
    }
    const message = {
        absent: 'there is no such file',
        'too-large': `the file is larger than ${POLICY_BYTES} bytes`,
        unreadable: 'the file cannot be read',
    }[reading.kind];
    const fault = { line: 1, column: 1, message };
    return { source, result: { ok: false, fault }, unread: message, unresolved: [] };
}

;// CONCATENATED MODULE: ./lib/facts/job/workflow-use.js
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

;// CONCATENATED MODULE: ./lib/facts/job/gather-hints.js


const WORKFLOW_BYTES = 1 << 20;
/** Looks for profile files, and reads the job's workflow when it is here. */
async function gatherHints(world, job) {
    return {
        profileFiles: await existing(world, profilePaths(world)),
        workflowUse: await useInWorkflow(world, job),
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
async function useInWorkflow(world, job) {
    const { variables, cwd } = world.environment;
    if (job.workflowPath === null || job.jobId === '')
        return null;
    const root = variables.GITHUB_WORKSPACE || cwd;
    const files = (0,checkout/* filesWithin */.dl)(world.files, root, world.environment);
    const reading = await files.read(`${root}/${job.workflowPath}`, WORKFLOW_BYTES);
    if (reading.kind !== 'found')
        return null;
    // Most runs outside Actions never get here: the parser is loaded only for those that do.
    const { parse } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const text = new TextDecoder().decode(reading.bytes);
    let workflow;
    try {
        workflow = parse(text, { maxAliasCount: 100 });
    }
    catch {
        // Only the parser's: a workflow that GitHub ran and that is no YAML here is another version.
        return null;
    }
    return workflowUse(workflow, job.jobId);
}

;// CONCATENATED MODULE: ./lib/facts/credentials/other-credentials.js


/**
 * What the chain gives besides the role that is asked for by token: such an identity may be allowed
 * to read what the job itself may not. Null when the chain gives nothing.
 */
async function otherCredentials(taken, settings, world, redactor) {
    if (taken.source === null)
        return null;
    const { target, verdict } = stsPlace(taken, settings, world.environment.variables);
    const { held } = await takeCredentials(taken, {
        world,
        mayAsk: verdict.allowed,
        target,
        redactor,
        blocked: [],
        settings,
    });
    return held?.credentials ?? null;
}

// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(7381);
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

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var arn = __webpack_require__(4127);
;// CONCATENATED MODULE: ./lib/wording/account/arn-matches.js


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
    const role = (0,role_arn/* parseRoleArn */.D)(expected);
    const session = (0,arn/* splitArn */.E_)(actual);
    if (role === null || session === null)
        return false;
    return (session.service === 'sts' &&
        session.partition === role.partition &&
        session.account === role.account &&
        session.resource.startsWith(`assumed-role/${role.name}/`));
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

// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 50 modules
var rules_credentials = __webpack_require__(3080);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 35 modules
var rules_trust = __webpack_require__(4249);
;// CONCATENATED MODULE: ./lib/preflight/check-account.js

/** Whether the job is who it is meant to be; open as long as it is nobody. */
function checkAccount(settings, credentials, findings) {
    if (settings.allowedAccountIds.length === 0 && settings.expectedArn === null) {
        return (0,judge/* skipped */.hT)('account', 'neither allowed-account-ids nor expected-arn was given');
    }
    const { identity } = credentials;
    if (identity === null) {
        return (0,judge/* incomplete */.$x)('account', 'there is no identity to compare; see credentials');
    }
    return (0,judge/* answered */.oQ)('account', findings, [{ at: 'identity', found: identity.arn }]);
}

;// CONCATENATED MODULE: ./lib/preflight/check-credentials.js

/** Credentials that were expected and gave no identity are never called good. */
function checkCredentials(credentials, findings) {
    const looked = lookedAtCredentials(credentials);
    const explained = findings.some(({ severity }) => severity === 'error');
    if (credentials.identity !== null || explained)
        return (0,judge/* answered */.oQ)('credentials', findings, looked);
    const own = (0,judge/* findingsFor */.I6)('credentials', findings);
    return (0,judge/* incomplete */.$x)('credentials', 'AWS did not say who this job is, for a reason unknown to us', {
        looked,
        findings: own,
    });
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

;// CONCATENATED MODULE: ./lib/expectations/secret-kind.js
/** Suffixes that tell copies of one key apart, as in `AWS_ACCESS_KEY_ID_PROD`. */
const STAGE = '(?:_(?:DEV|DEVELOPMENT|TEST|QA|UAT|STAGE|STAGING|PREPROD|PROD|PRODUCTION|SANDBOX))?';
const secret_kind_VARIABLES = [
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
    return secret_kind_VARIABLES.find(([pattern]) => pattern.test(from.name))?.[1] ?? 'text';
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

// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(5785);
;// CONCATENATED MODULE: ./lib/facts/secrets/edges.js

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
            if ((0,invisible/* isUndrawn */.MU)(character))
                return 'invisible character';
            return /^\s$/.test(character) ? 'other whitespace' : undefined;
    }
}

// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
;// CONCATENATED MODULE: ./lib/facts/secrets/look.js

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

;// CONCATENATED MODULE: ./lib/facts/secrets/format.js






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
            return fault('malformed-value', (0,role_arn/* parseRoleArn */.D)(core) !== null ? null : 'form');
        case 'account-id':
            return fault('malformed-value', (0,arn/* isAccountId */.JG)(core) ? null : 'form');
        case 'region':
            return fault('malformed-value', (0,region/* isRegionName */.U)(core) ? null : 'form');
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
function isJson(text) {
    if (text.length > LONGEST_JSON)
        return true;
    return (0,parse_json/* parseJson */.q)(text) !== undefined;
}

;// CONCATENATED MODULE: ./lib/facts/secrets/placeholder.js

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

;// CONCATENATED MODULE: ./lib/facts/secrets/fault.js






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
    if (exact && Array.from(core.slice(0, 4_096)).some(invisible/* isUndrawn */.MU))
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

;// CONCATENATED MODULE: ./lib/facts/secrets/shape.js




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

;// CONCATENATED MODULE: ./lib/facts/secrets/trio.js

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

;// CONCATENATED MODULE: ./lib/facts/secrets/secrets.js






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

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(7517);
;// CONCATENATED MODULE: ./lib/wording/secrets/paste.js


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

;// CONCATENATED MODULE: ./lib/wording/secrets/words.js
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

;// CONCATENATED MODULE: ./lib/wording/secrets/effect.js
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

;// CONCATENATED MODULE: ./lib/preflight/check-secrets.js




/** Looks at every value that the job needs, without showing one. */
function checkSecrets(settings, world, job, redactor) {
    const facts = lookAtSecrets(settings, world, job, redactor);
    if (facts.secrets.length === 0) {
        return (0,judge/* skipped */.hT)('secrets', 'no secret was named in expected-secrets, and no key variable is set');
    }
    return (0,judge/* answered */.oQ)('secrets', (0,judge/* judge */.S4)(secretRules, facts, redactor.text), lookedAtSecrets(facts));
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

// EXTERNAL MODULE: ./lib/facts/trust/found-policy.js
var found_policy = __webpack_require__(4977);
;// CONCATENATED MODULE: ./lib/preflight/check-trust.js


/** Whether the role was given; open as long as STS did not answer. */
function checkTrust(credentials, trust, findings) {
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
    const own = (0,judge/* findingsFor */.I6)('trust', findings);
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
            : { at, found: `${(0,found_policy/* sourceOf */.v)(trust)}: ${evaluation?.verdict ?? 'not judged'}` },
        ...candidates
            .filter(({ open }) => !open)
            .map(({ title, why }) => ({ at: 'ruled out', found: `${title}: ${why}` })),
    ];
}

;// CONCATENATED MODULE: ./lib/preflight/deploy.js

















/** Gathers what the job's credentials depend on, and judges it. */
async function askDeploy(settings, world, job, redactor) {
    const { variables } = world.environment;
    const hints = await gatherHints(world, job);
    const secrets = checkSecrets(settings, world, job, redactor);
    const expectation = expectCredentials(settings, { variables, ...hints });
    if (!expectation.expected) {
        const { reason } = expectation;
        const rest = ['credentials', 'trust', 'account'].map((check) => (0,judge/* skipped */.hT)(check, reason));
        return { checks: [secrets, ...rest], identity: null, chain: [], trust: null };
    }
    const gathered = await (0,gather_chain/* gatherChain */.D)(world, settings, redactor);
    const views = gathered.traces.map(({ view }) => view);
    const sdk = settings.sdks[0] ?? 'javascript';
    const own = gathered.traces.find(({ view }) => view.dialect === sdk);
    if (own === undefined)
        throw new Error(`the dialect ${sdk} was not traced`);
    const caBundle = caBundleOf(gathered.facts, own.view.profile);
    const taken = { source: own.chosen ?? null, view: own.view, caBundle };
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
    const chainFacts = (0,chain/* chainRuleFacts */.t)(gathered.facts, gathered.traces, settings.sdks, credentials.calls.filter(({ answer }) => answer.kind === 'unreachable').map(({ host }) => host));
    const redact = redactor.text;
    const findings = [
        // What is left over explains why nothing was found or a provider failed, so it stands first.
        ...(0,judge/* judge */.S4)(rules_credentials/* leftoverRules */.jD, chainFacts, redact),
        ...(0,judge/* judge */.S4)(rules_credentials/* credentialRules */.Zh, facts, redact),
        // By OIDC the environment is not what the deploy will see: credentials come after this step.
        ...(credentials.source.kind === 'not-needed' ? [] : (0,judge/* judge */.S4)(rules_credentials/* comparisonRules */.h3, chainFacts, redact)),
        ...(trust === null ? [] : (0,judge/* judge */.S4)(rules_trust/* policyRules */.c, trust, redact)),
        ...(0,judge/* judge */.S4)([...rules_trust/* trustRules */.g, ...accountRules], facts, redact),
    ];
    return {
        checks: [
            secrets,
            checkCredentials(credentials, findings),
            checkTrust(credentials, trust, findings),
            checkAccount(settings, credentials, findings),
        ],
        identity: credentials.identity,
        chain: shown,
        trust: trust === null ? null : (0,trust_view/* trustView */.g)(trust),
    };
}

// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(4200);
;// CONCATENATED MODULE: ./lib/facts/leaks/event-range.js

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZEROS = /^0+$/;
/**
 * Reads from the event's payload which commits it brings. Whatever is missing or malformed ends in
 * the tree with a gap: never in a range that somebody else chose.
 * @see https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
function eventScan(variables, payload) {
    if (variables.GITHUB_ACTIONS !== 'true') {
        return { kind: 'tree', reason: 'outside GitHub Actions no event names commits', gap: null };
    }
    switch (variables.GITHUB_EVENT_NAME ?? '') {
        case 'push':
            return push(payload);
        case 'pull_request':
        case 'pull_request_target':
            return pullRequest(payload);
        case 'merge_group':
            return mergeGroup(payload);
        default:
            return {
                kind: 'tree',
                reason: `the event ${eventName(variables)} brings no commits`,
                gap: null,
            };
    }
}
function eventName({ GITHUB_EVENT_NAME: name = '' }) {
    return /^[a-z_]{1,40}$/.test(name) ? name : '(without a name)';
}
function push(payload) {
    const before = id(at(payload, 'before'));
    const after = id(at(payload, 'after'));
    const ref = at(payload, 'ref');
    const name = refName(ref);
    if (after === undefined || before === undefined || name === undefined) {
        return unreadable('push', 'before, after or ref');
    }
    if (ZEROS.test(after))
        return { kind: 'nothing', reason: `the push deleted ${name.shown}` };
    const main = branch(at(payload, 'repository', 'default_branch'));
    const isMain = name.isBranch && name.short === main;
    const excludeBranch = isMain ? null : (main ?? null);
    const created = ZEROS.test(before);
    if (created && !isMain && main === undefined)
        return unreadable('push', 'the default branch');
    return {
        kind: 'range',
        head: after,
        base: created ? null : before,
        excludeBranch,
        commits: created ? null : event_range_count(at(payload, 'commits')),
        what: `the commits that were pushed to ${name.shown}`,
        treeIfEmpty: !name.isBranch,
    };
}
/** `GITHUB_SHA` is a merge commit that GitHub made: the payload names what was proposed. */
function pullRequest(payload) {
    const request = at(payload, 'pull_request');
    const base = id(at(request, 'base', 'sha'));
    const head = id(at(request, 'head', 'sha'));
    if (!isCommit(base) || !isCommit(head))
        return unreadable('pull request', 'base.sha or head.sha');
    const number = at(request, 'number') ?? at(payload, 'number');
    const shown = isCount(number) ? ` ${number}` : '';
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: branch(at(request, 'base', 'ref')) ?? null,
        commits: event_range_count(at(request, 'commits')),
        what: `the commits of pull request${shown}`,
        treeIfEmpty: false,
        ...(isCount(number)
            ? { pullRequest: { number, changedFiles: event_range_count(at(request, 'changed_files')) } }
            : {}),
    };
}
function mergeGroup(payload) {
    const base = id(at(payload, 'merge_group', 'base_sha'));
    const head = id(at(payload, 'merge_group', 'head_sha'));
    if (!isCommit(base) || !isCommit(head))
        return unreadable('merge group', 'base_sha or head_sha');
    const target = at(payload, 'merge_group', 'base_ref');
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: typeof target === 'string' ? (branch(target.replace(/^refs\/heads\//, '')) ?? null) : null,
        commits: null,
        what: 'the commits of the merge group',
        treeIfEmpty: false,
    };
}
function unreadable(event, field) {
    return {
        kind: 'tree',
        reason: `the payload of this ${event} cannot be read`,
        gap: `The payload of this ${event} does not say which commits it brings (${field} is missing or malformed), so only the tree was scanned.`,
    };
}
function id(value) {
    return typeof value === 'string' && ID.test(value) ? value : undefined;
}
function isCommit(value) {
    return value !== undefined && !ZEROS.test(value);
}
/** A branch's name that is safe to stand in a refspec. @see https://git-scm.com/docs/git-check-ref-format */
function branch(value) {
    if (typeof value !== 'string' || value.length > 250)
        return undefined;
    const refused = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|\/$|\.$|\.lock(?:\/|$)|(?:^|\/)\.|^\/|^-|^@$/;
    return value === '' || refused.test(value) ? undefined : value;
}
function refName(ref) {
    if (typeof ref !== 'string')
        return undefined;
    const [, kind = '', name = ''] = /^refs\/(heads|tags)\/([^]+)$/.exec(ref) ?? [];
    if (branch(name) === undefined)
        return undefined;
    const isBranch = kind === 'heads';
    return { short: name, isBranch, shown: `${isBranch ? 'the branch' : 'the tag'} ${name}` };
}
function isCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
/** A number, or the length of a list, as long as it is one that can be believed. */
function event_range_count(value) {
    const number = Array.isArray(value) ? value.length : value;
    return isCount(number) && number <= 100_000 ? number : null;
}

;// CONCATENATED MODULE: ./lib/facts/leaks/scan-remote.js

/**
 * The repository that the workflow runs for, as the runner's variables name it: never an address
 * that the checkout's own configuration names. The heads of a fork's pull requests lie there too
 * (`refs/pull/N/head`), so the fork itself is never asked.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function scanRemote(variables, token) {
    const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository)) {
        return { kind: 'none', reason: 'GITHUB_REPOSITORY names no repository' };
    }
    if (!maySendTo(server)) {
        return { kind: 'none', reason: 'GITHUB_SERVER_URL is no https address' };
    }
    const url = `${new URL(server).origin}/${repository}`;
    return { kind: 'remote', remote: { url, ...(isSendable(token) ? { token } : {}) } };
}
/** Where a pull request's files can be asked for; null where there is no address or no token. */
function pullRequestAddress(variables, token, number) {
    const { GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository) || !maySendTo(apiUrl) || !isSendable(token))
        return null;
    return { apiUrl: apiUrl.replace(/\/$/, ''), repository, number, token };
}
function isRepository(name) {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}
/** A token goes out encrypted, or to this machine. */
function maySendTo(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, username, password } = new URL(address);
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,egress/* isLoopback */.U9)(hostname));
    return safe && username === '' && password === '';
}
function isSendable(token) {
    return token !== null && /^[\u0021-\u007e]{1,4096}$/.test(token.reveal());
}

// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 2 modules
var content_hits = __webpack_require__(4284);
;// CONCATENATED MODULE: ./lib/facts/leaks/patch-hits.js

/**
 * The keys in what a patch adds, each at its line in the new file. Lines that were there before are
 * blank to the scan: a key that stands in them is not new.
 */
function patchHits(patch) {
    const text = [];
    /** For each line of `text`, its number in the new file. */
    const numbers = [];
    let additions = 0;
    let next = 0;
    let left = 0;
    let whole = true;
    for (const line of patch.split('\n')) {
        const head = left === 0 ? /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line) : null;
        if (head !== null) {
            next = Number(head[2]);
            left = Number(head[1] ?? 1) + Number(head[3] ?? 1);
            // Hunks are far apart: what ends one does not begin the next.
            text.push('', '', '', '');
            numbers.push(next, next, next, next);
            continue;
        }
        const sign = line[0] ?? '';
        if (sign === '\\')
            continue;
        if (left <= 0 || !' +-'.includes(sign) || sign === '') {
            whole = false;
            continue;
        }
        left -= sign === ' ' ? 2 : 1;
        if (sign === '-')
            continue;
        if (sign === '+')
            additions += 1;
        text.push(sign === '+' ? line.slice(1) : '');
        numbers.push(next);
        next += 1;
    }
    const found = (0,content_hits/* contentHits */.S)(new TextEncoder().encode(text.join('\n')));
    return {
        hits: found.map((hit) => ({ ...hit, line: numbers[hit.line - 1] ?? hit.line })),
        additions,
        whole: whole && left === 0,
    };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/scan-pull-request.js



/** How many contents are asked for one by one where GitHub sent no patch. */
const MOST_BLOBS = 100;
/** GitHub lists no more files than these. */
const scan_pull_request_MOST_FILES = 3000;
const NOT_COMMITS = 'Without a checkout only what the pull request changes as a whole was scanned: a key that one of its commits adds and a later one removes was not looked for.';
/**
 * Scans what a pull request adds, as GitHub's API tells it. `unreadable` where GitHub does not.
 * @param changed how many files the event says that it changes
 */
async function scanPullRequest(github, of, changed) {
    const files = await github.changedFiles(of);
    if (files.kind === 'failed')
        return { kind: 'unreadable', reason: files.reason };
    const hits = [];
    const missed = [];
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    const take = (path, found, bytes) => {
        scanned.files += 1;
        scanned.bytes += bytes;
        hits.push(...found.map((hit) => ({ ...hit, path, key: (0,sealed/* seal */.o)(hit.key) })));
    };
    let asked = 0;
    for (const file of files.value) {
        if (file.contentless)
            continue;
        const patch = file.patch === undefined ? undefined : patchHits(file.patch);
        if (patch?.whole === true && patch.additions === file.additions) {
            take(file.path, patch.hits, file.patch?.length ?? 0);
            continue;
        }
        asked += 1;
        const content = asked > MOST_BLOBS || !/^[0-9a-f]{40,64}$/.test(file.blob)
            ? undefined
            : await github.blob(of, file.blob);
        if (content?.kind === 'found') {
            take(file.path, (0,content_hits/* contentHits */.S)(content.value), content.value.length);
        }
        else if (patch !== undefined) {
            take(file.path, patch.hits, file.patch?.length ?? 0);
            missed.push(`GitHub's API gave only the beginning of ${file.path}.`);
        }
        else {
            missed.push(`GitHub's API did not give the content of ${file.path}.`);
        }
    }
    if (files.value.length >= scan_pull_request_MOST_FILES || (changed ?? 0) > files.value.length) {
        missed.push(`GitHub's API listed ${files.value.length} of ${changed ?? 'more'} files that the pull request changes.`);
    }
    const few = missed.length > 6 ? [...missed.slice(0, 5), `and ${missed.length - 5} more`] : missed;
    return {
        kind: 'scanned',
        hits,
        scanned,
        gaps: [...few, NOT_COMMITS],
        ...(few.length === 0 ? {} : { missed: few }),
    };
}

// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 3 modules
var judge_leaks = __webpack_require__(9511);
;// CONCATENATED MODULE: ./lib/preflight/leaks.js





/**
 * Scans what the settings choose: what the event brings, the tree, the history or nothing.
 * @param payload the event's, parsed
 */
async function askLeaks(settings, world, git, payload, redact, options = {}, github) {
    const { variables, cwd } = world.environment;
    const directory = variables.GITHUB_WORKSPACE || cwd;
    const wasAskedFor = settings.scan !== 'default';
    switch (settings.scan) {
        case 'off':
            return { check: (0,judge/* skipped */.hT)('leaks', 'the input scan is off'), leaks: [] };
        case 'tree':
        case 'history': {
            const kind = settings.scan === 'tree' ? 'work-tree' : 'history';
            const answer = await git.scan({ kind, directory }, options);
            return (0,judge_leaks/* judgeAnswer */._n)({ at: judge_leaks/* SOURCES */.Hl[kind], fix: WHOLE_CLONE }, answer, redact);
        }
        case 'changes':
        case 'default': {
            const event = eventScan(variables, payload);
            const asked = {
                event,
                settings,
                world,
                git,
                github,
                directory,
                options,
                redact,
                wasAskedFor,
            };
            return scanEvent(asked);
        }
    }
}
async function scanEvent(asked) {
    const { event } = asked;
    switch (event.kind) {
        case 'nothing':
            return { check: (0,judge/* skipped */.hT)('leaks', event.reason), leaks: [] };
        case 'tree':
            return scanTree(asked, {
                at: `${judge_leaks/* SOURCES */.Hl['work-tree']} (${event.reason})`,
                ...(event.gap === null ? {} : { missed: [event.gap] }),
            });
        case 'range':
            return scanCommits(asked, event);
    }
}
async function scanTree(asked, words) {
    const { git, directory, options, redact, wasAskedFor } = asked;
    const answer = await git.scan({ kind: 'work-tree', directory }, options);
    return (0,judge_leaks/* judgeAnswer */._n)(words, answer, redact, wasAskedFor);
}
async function scanCommits(asked, event) {
    const { settings, world, git, directory, options, redact, wasAskedFor } = asked;
    const found = scanRemote(world.environment.variables, settings.githubToken);
    const { head, base, excludeBranch, commits } = event;
    const answer = await git.scan({
        kind: 'range',
        directory,
        commits: {
            include: [head],
            exclude: base === null ? [] : [base],
            ...(excludeBranch === null ? {} : { excludeBranch }),
        },
        ...(found.kind === 'none'
            ? {}
            : { remote: { ...found.remote, ...(commits === null ? {} : { commits }) } }),
    }, options);
    const at = `${event.what} (${rangeOf(event)})`;
    const fix = fixOf(found);
    if (answer.kind === 'unreadable' && answer.noRepository === true) {
        return scanWithoutCheckout(asked, event, answer);
    }
    if (answer.kind === 'unreadable') {
        const missed = `${at} could not be scanned, only the tree that is checked out: ${answer.reason}.`;
        return scanTree(asked, {
            at: `${judge_leaks/* SOURCES */.Hl['work-tree']}, in place of the commits`,
            missed: [capitalised(missed)],
            ...(answer.missing === undefined ? {} : { fix, cloneLacks: true }),
        });
    }
    if (answer.scanned.commits === 0) {
        if (event.treeIfEmpty) {
            return scanTree(asked, {
                at: `${judge_leaks/* SOURCES */.Hl['work-tree']} (the tag brings no commits of its own)`,
            });
        }
        return (0,judge_leaks/* judgeAnswer */._n)({ at: `${at}: none that was not there before`, fix }, answer, redact, wasAskedFor);
    }
    return (0,judge_leaks/* judgeAnswer */._n)({ at, fix }, answer, redact, wasAskedFor);
}
/** What a pull request changes, as GitHub's API tells it. */
async function scanWithoutCheckout({ settings, world, github, redact, wasAskedFor }, { pullRequest }, answer) {
    const { variables } = world.environment;
    const address = pullRequest === undefined
        ? null
        : pullRequestAddress(variables, settings.githubToken, pullRequest.number);
    if (github === undefined || address === null || pullRequest === undefined) {
        return (0,judge_leaks/* judgeAnswer */._n)({ at: '' }, answer, redact, wasAskedFor);
    }
    const files = await scanPullRequest(github, address, pullRequest.changedFiles);
    if (files.kind === 'scanned') {
        const at = `the files of pull request ${pullRequest.number}, by GitHub's API`;
        return (0,judge_leaks/* judgeLeaks */.Q1)({ at }, files, redact);
    }
    const reason = `${judge_leaks/* NO_CHECKOUT */.xV}; the pull request's files could not be read instead: ${files.reason}`;
    const check = wasAskedFor ? (0,judge/* incomplete */.$x)('leaks', reason) : (0,judge/* skipped */.hT)('leaks', reason);
    return { check, leaks: [] };
}
/** `1a2b3c4d5e6f..6f5e4d3c2b1a`, or what is left out instead of a commit. */
function rangeOf({ head, base, excludeBranch }) {
    const end = head.slice(0, 12);
    if (base !== null)
        return `${base.slice(0, 12)}..${end}`;
    return excludeBranch === null ? `all up to ${end}` : `${end}, without those of ${excludeBranch}`;
}
const WHOLE_CLONE = 'Set `fetch-depth: 0` in the step of actions/checkout to have the whole history.';
function fixOf(found) {
    const token = found.kind === 'remote' && found.remote.token !== undefined
        ? 'give the job `permissions: contents: read`'
        : 'leave the input `github-token` at its default';
    return `Set \`fetch-depth: 0\` in the step of actions/checkout, or ${token} so that they can be fetched.`;
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/preflight.js





/** The product: settings and the world in, a report out. Asks both questions at once. */
async function preflight(settings, { world, git, github, redactor, signal, mask }) {
    const { payload, job } = await gatherEvent(world);
    const [deploy, leaks] = await Promise.all([
        askDeploy(settings, world, job, redactor),
        askLeaks(settings, world, git, payload, redactor.text, signal === undefined ? {} : { signal }, github),
    ]);
    const { identity, chain, trust: trustView } = deploy;
    const [secrets, credentials, trust, account] = deploy.checks;
    const ordered = [secrets, credentials, trust, leaks.check, account].filter((check) => check !== undefined);
    const parts = { identity, chain, trust: trustView, leaks: leaks.leaks };
    if (settings.maskAccountId) {
        const hidden = (0,hide_accounts/* hideAccounts */.V)([ordered, parts], redactor);
        mask?.(hidden);
    }
    return (0,assemble/* assemble */.f)(ordered, parts, settings.failOn, redactor);
}


/***/ }),

/***/ 9511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xV: () => (/* binding */ NO_CHECKOUT),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged)
});

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(9660);
// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/scanner/redact.js

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
function redactKey(kind, key) {
    const pattern = (0,patterns/* patternOf */.I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}

;// CONCATENATED MODULE: ./lib/facts/leaks/hide-keys.js



/**
 * Takes keys out of a name that a repository chose: a file may be called after the key that it
 * holds, or after another.
 * @param own a key that is known to stand near by, and that nothing in the name need tell as one
 */
function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,match/* searchAll */.mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = redactKey(kind, (0,plain_key/* plainKey */.y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



/** Redacts what a scan found; from here on nobody holds a key. Ordered by path, line and column. */
function leakFactsOf(hits) {
    return hits.map(factOf).toSorted(inReadingOrder);
}
function factOf(hit) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = redactKey(kind, key);
    const own = { key, preview: redacted.preview };
    return {
        kind,
        path: hideKeys(path, own),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: hideKeys(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(7381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT = 'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';
/**
 * Judges the answer of a scan.
 * @param wasAskedFor false when the scan is only the default: then a missing checkout skips it
 */
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', NO_CHECKOUT)
        : (0,judge/* incomplete */.$x)('leaks', hideKeys(answer.reason));
    return { check, leaks: [] };
}
/** What a source is called in a report. */
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
/**
 * Judges what one scan found. What was asked for and could not be seen makes the check incomplete,
 * unless a leak was found: then that is the answer, and the gaps stand beside it.
 */
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks/* leakRules */.x, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    // Gaps name files, and a file may be called after a key.
    const hide = (sentence) => hideKeys(sentence);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
/** The same for what was judged before, such as the parts of a divided scan. */
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: (0,judge/* answered */.oQ)('leaks', findings, looked, gaps), leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        // A larger file or a damaged object is not for want of commits.
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    // The reason tells the first; a gap that says the same again would only be noise.
    const rest = gaps.filter((gap) => gap !== first);
    return { check: (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings }), leaks };
}
/** "3 commits, 12 git objects, 3400 bytes": never a word of what was not looked at. */
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [`${files} files`] : []),
        ...(blobs > 0 ? [`${blobs} git objects`] : []),
        ...(commits > 0 ? [`${commits} commits`] : []),
        `${bytes} bytes`,
    ].join(', ');
}
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


/***/ }),

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ leakRules)
});

;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js
/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        evidence: [
            { label: 'found', expected: 'no key', actual: preview },
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(4097);
;// CONCATENATED MODULE: ./lib/rules/leaks/index.js


/** One rule for each kind of key that the scanner knows, in the words and the order of its patterns. */
const leakRules = patterns/* PATTERNS */.G.map(leakRule);
function leakRule({ kind, words }) {
    const { severity, rung, title, why, fix, references } = words;
    return {
        id: `leaks/${kind}`,
        severity,
        rung,
        title,
        why,
        fix,
        references,
        judge: (leaks) => leaksOfKind(kind, leaks),
    };
}


/***/ }),

/***/ 4284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
/** How much of a content tells its encoding, as git looks at 8,000 bytes to tell a binary. */
const SAMPLE = 8000;
/**
 * UTF-16 by its byte order mark, or by NULs at most of the odd (little endian) or of the even offsets, and
 * at few of the others, of the first 8,000 bytes.
 */
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}

;// CONCATENATED MODULE: ./lib/scanner/lines.js

const LF = 0x0a;
const CR = 0x0d;
/**
 * Where an offset stands for a reader, the column in code points, as an editor's cursor counts; a
 * byte order mark is none. A line ends at LF, so also at CRLF; in a content without any LF, at CR.
 * In UTF-16 the same by its two-byte units.
 */
function locate(content, offset) {
    return createLocator(content)(offset);
}
/** `locate` for many offsets of one content: asked in ascending order, it reads the content once. */
function createLocator(content) {
    const encoding = encodingOf(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            // Continuation bytes belong to the character before them.
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                // The second half of a surrogate pair belongs to the first.
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(7351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(9660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



/** Every key in a content. */
function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
/** Adds to hits what a report needs, so that the content itself may go. */
function placeHits(content, hits) {
    // Most contents hold nothing, and to tell places is not free.
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = (0,plain_key/* plainKey */.y)(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
}


/***/ })

};
;