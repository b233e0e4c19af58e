"use strict";
exports.id = 7041;
exports.ids = [7041];
exports.modules = {

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxyFor),
  E: () => (/* binding */ proxySettings)
});

// EXTERNAL MODULE: ./lib/facts/endpoints/egress.js
var egress = __webpack_require__(62411);
;// CONCATENATED MODULE: ./lib/facts/endpoints/ip.js
function bytesOfAddress(text) {
    const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
    if (four !== undefined)
        return four.every((byte) => byte < 256) ? four : null;
    const bare = /^\[?([0-9a-f:]{2,39})\]?$/i.exec(text)?.[1];
    if (bare === undefined || !bare.includes(':') || !URL.canParse(`http://[${bare}]/`))
        return null;
    const [head = '', tail] = bare.split('::');
    const groups = (part) => part.split(':').filter((group) => group !== '');
    const [before, after] = [groups(head), groups(tail ?? '')];
    const between = Array(8 - before.length - after.length).fill('0');
    return [...before, ...between, ...after].flatMap((group) => {
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 0xff];
    });
}
function isInBlock(address, block) {
    const [, network = block, bits] = /^(.*)\/(\d{1,3})$/.exec(block) ?? [];
    const bytes = bytesOfAddress(network);
    if (bytes === null || bytes.length !== address.length)
        return false;
    const length = bits === undefined ? 8 * bytes.length : Number(bits);
    if (length > 8 * bytes.length)
        return false;
    return bytes.every((byte, at) => {
        const held = Math.min(8, Math.max(0, length - 8 * at));
        const mask = 0xff & (0xff00 >> held);
        return (byte & mask) === ((address[at] ?? 0) & mask);
    });
}

;// CONCATENATED MODULE: ./lib/facts/endpoints/proxy.js


const NAMES = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
};
const EXEMPT = ['no_proxy', 'NO_PROXY'];
function proxyFor(url, variables) {
    const { protocol, hostname, port } = new URL(url);
    const host = hostname.toLowerCase();
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    if ((0,egress/* isLoopback */.U9)(host) || (0,egress/* isLinkLocal */._W)(host))
        return null;
    if (exemption(host, port || (protocol === 'https:' ? '443' : '80'), variables))
        return null;
    const said = firstOf(NAMES[protocol], variables);
    if (said === undefined)
        return null;
    const address = addressOf(said.value);
    return { variable: said.name, host: hostOf(address), reveal: () => address };
}
function proxySettings(variables) {
    return [...Object.values(NAMES), EXEMPT].flatMap((names) => {
        const said = firstOf(names, variables);
        if (said === undefined)
            return [];
        const exempts = /^no_proxy$/i.test(said.name);
        return [{ variable: said.name, host: exempts ? said.value : hostOf(addressOf(said.value)) }];
    });
}
function firstOf(names, variables) {
    return names
        .map((name) => ({ name, value: (variables[name] ?? '').trim() }))
        .find(({ value }) => value !== '');
}
function addressOf(value) {
    const text = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
function hostOf(address) {
    if (address === undefined)
        return '(no address of an HTTP proxy)';
    return `${address.hostname}:${address.port || (address.protocol === 'https:' ? '443' : '80')}`;
}
function exemption(host, port, variables) {
    const entries = (firstOf(EXEMPT, variables)?.value ?? '').toLowerCase().split(/[\s,]+/);
    const address = bytesOfAddress(host);
    return entries.find((entry) => {
        if (address !== null)
            return entry === '*' || exemptsAddress(entry, address, port);
        const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.replace(/^\*?\.(?=.)/, '')) ?? [];
        if (name === '' || (only !== undefined && only !== port))
            return false;
        return name === '*' || host === name || host.endsWith(`.${name}`);
    });
}
function exemptsAddress(entry, address, port) {
    const [, one = entry, only] = /^(\[[^\]]*\]|[\d.]+)(?::(\d+))?$/.exec(entry) ?? [];
    return (only === undefined || only === port) && isInBlock(address, one);
}


/***/ }),

/***/ 52797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ gatherEvent)
});

// EXTERNAL MODULE: ./lib/facts/job/ci.js
var job_ci = __webpack_require__(99027);
// EXTERNAL MODULE: ./lib/facts/job/payload.js
var job_payload = __webpack_require__(27037);
// EXTERNAL MODULE: ./lib/facts/job/withheld.js
var withheld = __webpack_require__(58312);
;// CONCATENATED MODULE: ./lib/facts/job/job.js



function jobFacts(variables, payload) {
    const get = (name) => variables[name] ?? '';
    const ci = (0,job_ci/* ciOf */.s)(variables);
    const inActions = ci === 'github-actions';
    const repository = get('GITHUB_REPOSITORY');
    const event = get('GITHUB_EVENT_NAME');
    const head = headRepository(payload);
    const isPullRequest = event.startsWith('pull_request');
    const fromFork = inActions && isPullRequest && head !== null && head.toLowerCase() !== repository.toLowerCase();
    const byDependabot = inActions && get('GITHUB_ACTOR') === 'dependabot[bot]';
    const runBy = inActions ? runnerOf(variables) : 'github';
    return {
        ci,
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
        tokenWithheld: (0,withheld/* withheldFrom */.E)({
            event: inActions ? event : null,
            fromFork,
            dependabot: byDependabot,
            underAct: runBy === 'act',
        }),
        runBy,
        tokenOffered: get('ACTIONS_ID_TOKEN_REQUEST_URL') !== '' && get('ACTIONS_ID_TOKEN_REQUEST_TOKEN') !== '',
        runnerHosted: hosting(get('RUNNER_ENVIRONMENT')),
    };
}
function runnerOf(variables) {
    if (variables.ACT === 'true')
        return 'act';
    if (variables.FORGEJO_ACTIONS === 'true')
        return 'forgejo';
    return variables.GITEA_ACTIONS === 'true' ? 'gitea' : 'github';
}
function headRepository(payload) {
    const name = (0,job_payload.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    return (0,job_payload.at)(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
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
var parse_json = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/report/size.js
var size = __webpack_require__(52777);
;// CONCATENATED MODULE: ./lib/facts/job/read-payload.js


const PAYLOAD_BYTES = 32 << 20;
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return { payload: undefined, unread: 'is not set' };
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return { payload: undefined, unread: faultOf(reading) };
    const payload = (0,parse_json/* parseJson */.q)(new TextDecoder().decode(reading.bytes));
    return { payload, unread: payload === undefined ? 'names a file that is no JSON' : null };
}
function faultOf(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'names no file';
        case 'too-large':
            return `names a file of ${(0,size/* showSize */.t)(reading.size)}, which is too large to read`;
        case 'unreadable':
            return `names what cannot be read: ${reading.reason}`;
    }
}

;// CONCATENATED MODULE: ./lib/facts/job/gather-event.js


async function gatherEvent(world) {
    const reading = await readPayload(world);
    return { ...reading, job: jobFacts(world.environment.variables, reading.payload) };
}


/***/ }),

/***/ 98471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ workflowCheckout)
/* harmony export */ });
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87479);

const MOST_BYTES = 1 << 20;
function workflowCheckout({ files, environment }, root) {
    const within = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .filesWithin */ .dl)(files, root, environment);
    const at = (path) => (path === '' ? root : `${root}/${path}`);
    return {
        async read(path) {
            const reading = await within.read(at(path), MOST_BYTES);
            switch (reading.kind) {
                case 'found':
                    return { kind: 'text', text: new TextDecoder().decode(reading.bytes) };
                case 'absent':
                    return { kind: 'absent' };
                case 'too-large':
                    return { kind: 'unreadable', reason: `it has more than ${MOST_BYTES} bytes` };
                case 'unreadable':
                    return reading.isDirectory === true
                        ? { kind: 'absent' }
                        : { kind: 'unreadable', reason: reading.reason };
            }
        },
        list: async (path) => within.list(at(path)),
    };
}


/***/ }),

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67351);
/* harmony import */ var _scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49660);
/* harmony import */ var _scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17521);



function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,_scanner_match_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = (0,_scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactKey */ .p)(kind, (0,_scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__/* .plainKey */ .y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}


/***/ }),

/***/ 31530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ maySendTo),
/* harmony export */   Z6: () => (/* binding */ isRepository),
/* harmony export */   bt: () => (/* binding */ pullRequestAddress),
/* harmony export */   dT: () => (/* binding */ isSendable),
/* harmony export */   w_: () => (/* binding */ scanRemote)
/* harmony export */ });
/* harmony import */ var _endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);

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
function pullRequestAddress(variables, token, number) {
    const { GITHUB_API_URL: apiUrl = '', GITHUB_REPOSITORY: repository = '' } = variables;
    if (!isRepository(repository) || !maySendTo(apiUrl) || !isSendable(token))
        return null;
    return { apiUrl: apiUrl.replace(/\/$/, ''), repository, number, token };
}
function isRepository(name) {
    return /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) && !/(?:^|\/)\.\.?(?:\/|$)/.test(name);
}
function maySendTo(address) {
    if (!URL.canParse(address))
        return false;
    const { protocol, hostname, username, password } = new URL(address);
    const safe = protocol === 'https:' || (protocol === 'http:' && (0,_endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(hostname));
    return safe && username === '' && password === '';
}
function isSendable(token) {
    return token !== null && /^[\u0021-\u007e]{1,4096}$/.test(token.reveal());
}


/***/ }),

/***/ 67041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./lib/facts/job/gather-event.js + 2 modules
var gather_event = __webpack_require__(52797);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
;// CONCATENATED MODULE: ./lib/expectations/credentials.js
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
    const variable = BEARING.find((name) => hints.variables[name] !== undefined &&
        (hints.variables[name] !== '' || name !== 'AWS_SESSION_TOKEN'));
    if (variable !== undefined)
        return { expected: true, because: `the variable ${variable} is set` };
    const [file] = hints.profileFiles;
    if (file !== undefined)
        return { expected: true, because: `the file ${file} exists` };
    if (hints.workflow !== null) {
        const { asks, words } = hints.workflow;
        return asks ? { expected: true, because: words } : { expected: false, reason: words };
    }
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

// EXTERNAL MODULE: ./lib/report/parse-json.js
var parse_json = __webpack_require__(29984);
;// CONCATENATED MODULE: ./lib/facts/credentials/asking.js

const TAG_VALUE = 256;
function askingOf({ role }, step, inActions, variables) {
    const chained = role?.chaining ?? step?.chained ?? false;
    const skips = role?.skipSessionTagging ?? step?.skipsTagging ?? false;
    const certain = step !== null || role?.chaining === true || role?.skipSessionTagging === false;
    const tags = skips || !inActions ? [] : tagsOf(variables, step?.customTags ?? null);
    const keys = new Set(tags.map(({ name }) => name));
    const transitive = (step?.transitiveTagKeys ?? []).filter((key) => keys.has(key));
    const policy = known(step?.inlineSessionPolicy ?? '');
    const policyArns = (step?.managedSessionPolicies ?? []).filter((arn) => known(arn) !== null);
    return {
        chained,
        certain,
        extras: {
            ...(tags.length === 0 ? {} : { tags }),
            ...(transitive.length === 0 ? {} : { transitiveTagKeys: transitive }),
            ...(policy === null ? {} : { policy }),
            ...(policyArns.length === 0 ? {} : { policyArns }),
        },
    };
}
function tagsOf(variables, customTags) {
    const own = [
        ['Repository', variables.GITHUB_REPOSITORY],
        ['Workflow', fitted(variables.GITHUB_WORKFLOW)],
        ['Action', variables.GITHUB_ACTION],
        ['Actor', fitted(variables.GITHUB_ACTOR)],
        ['Commit', variables.GITHUB_SHA],
        ['Branch', fitted(variables.GITHUB_REF)],
    ];
    const given = known(customTags ?? '') === null ? {} : ((0,parse_json/* parseJsonObject */.d)(customTags ?? '') ?? {});
    const custom = Object.entries(given).flatMap(([name, value]) => typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [{ name, value: String(value) }]
        : []);
    return [
        { name: 'GitHub', value: 'Actions' },
        ...own.flatMap(([name, value]) => value === undefined || value === '' ? [] : [{ name, value }]),
        ...custom,
    ];
}
function fitted(value) {
    return value?.replaceAll(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, TAG_VALUE);
}
function known(text) {
    return text === '' || text.includes('${{') ? null : text;
}

// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(19861);
// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(51766);
// EXTERNAL MODULE: ./lib/chain/sight.js
var chain_sight = __webpack_require__(70932);
;// CONCATENATED MODULE: ./lib/facts/chain/ca-bundle.js



function caBundleOf(facts, named) {
    const { variables } = facts;
    const profile = named ?? (variables.AWS_PROFILE || variables.AWS_DEFAULT_PROFILE || 'default');
    const { all } = (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: false, skipsIgnored: true })((0,chain_sight/* sightOf */.p)(facts));
    return (0,profiles_profile/* setting */.P)(all.get(profile), 'ca_bundle') || null;
}

// EXTERNAL MODULE: ./lib/facts/chain/chain.js + 1 modules
var chain = __webpack_require__(70574);
// EXTERNAL MODULE: ./lib/facts/chain/gather-chain.js + 4 modules
var gather_chain = __webpack_require__(31023);
;// CONCATENATED MODULE: ./lib/facts/chain/gather-below.js

const KEYS = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_ACCESS_KEY',
    'AWS_SECRET_KEY',
];
async function gatherBelow(world, settings, traces, { ci, inActions, runnerHosted }, redactor) {
    const isAbove = traces.some(({ chosen }) => chosen?.kind === 'keys' && chosen.origin.kind === 'environment');
    if (!isAbove || ci === 'none')
        return null;
    const { environment } = world;
    const variables = Object.fromEntries(Object.entries(environment.variables).filter(([name]) => !KEYS.includes(name)));
    const asksNobody = inActions && runnerHosted !== 'self-hosted' ? { AWS_EC2_METADATA_DISABLED: 'true' } : {};
    const below = await (0,gather_chain/* gatherChain */.D)({ ...world, environment: { ...environment, variables: { ...variables, ...asksNobody } } }, settings, redactor, traces.map(({ view }) => view.dialect));
    const own = environment.variables.AWS_ACCESS_KEY_ID;
    const others = below.traces.filter(({ chosen }) => chosen?.kind !== 'keys' || chosen.accessKeyId !== own);
    return { facts: below.facts, traces: others };
}

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(40920);
// EXTERNAL MODULE: ./lib/workflow/document/node.js
var document_node = __webpack_require__(4519);
// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(87479);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
;// CONCATENATED MODULE: ./lib/facts/chain/misnamed.js

const MEANT = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_PROFILE',
    'AWS_SHARED_CREDENTIALS_FILE',
    'AWS_CONFIG_FILE',
    'AWS_ROLE_ARN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
];
const OTHER_NAMES = {
    AWS_ACCESS_KEY: 'AWS_ACCESS_KEY_ID',
    AWS_ACCESS_ID: 'AWS_ACCESS_KEY_ID',
    AWS_KEY_ID: 'AWS_ACCESS_KEY_ID',
    AWS_KEY: 'AWS_ACCESS_KEY_ID',
    AWS_ID: 'AWS_ACCESS_KEY_ID',
    AWS_SECRET_KEY: 'AWS_SECRET_ACCESS_KEY',
    AWS_SECRET_ACCESS_KEY_ID: 'AWS_SECRET_ACCESS_KEY',
    AWS_ACCESS_KEY_SECRET: 'AWS_SECRET_ACCESS_KEY',
    AWS_ACCESS_SECRET: 'AWS_SECRET_ACCESS_KEY',
    AWS_SECRET: 'AWS_SECRET_ACCESS_KEY',
    AWS_TOKEN: 'AWS_SESSION_TOKEN',
    AWS_CREDENTIAL_FILE: 'AWS_SHARED_CREDENTIALS_FILE',
    AWS_CREDENTIALS_FILE: 'AWS_SHARED_CREDENTIALS_FILE',
    AWS_CREDENTIALS: 'AWS_SHARED_CREDENTIALS_FILE',
    AWS_CONFIG: 'AWS_CONFIG_FILE',
    AWS_PROFILE_NAME: 'AWS_PROFILE',
    AWS_ROLE: 'AWS_ROLE_ARN',
    AWS_WEB_IDENTITY_TOKEN: 'AWS_WEB_IDENTITY_TOKEN_FILE',
};
const KNOWN = new Set([
    ...MEANT,
    'AWS_SECURITY_TOKEN',
    'AWS_DEFAULT_PROFILE',
    'AWS_ROLE_SESSION_NAME',
]);
const SLIPS = 2;
const LONGEST = 100;
const MOST = 5;
function misnamedVariables(variables) {
    const found = [];
    for (const [variable, value] of Object.entries(variables)) {
        const meant = value === '' ? undefined : meantBy(variable);
        if (meant === undefined || variables[meant])
            continue;
        found.push({ variable, meant });
        if (found.length === MOST)
            break;
    }
    return found;
}
function meantBy(variable) {
    if (!/^[A-Za-z]\w*$/.test(variable) || variable.length > LONGEST)
        return undefined;
    if (/^(?:INPUT|GITHUB|RUNNER|ACTIONS|npm)_/i.test(variable) || KNOWN.has(variable)) {
        return undefined;
    }
    const upper = variable.toUpperCase();
    const other = Object.hasOwn(OTHER_NAMES, upper) ? OTHER_NAMES[upper] : undefined;
    if (other !== undefined)
        return other;
    const same = MEANT.find((name) => name === upper);
    if (same !== undefined)
        return same;
    const around = MEANT.find((name) => upper.endsWith(`_${name}`) || upper.startsWith(`${name}_`));
    if (around !== undefined)
        return around;
    return MEANT.find((name) => (0,nearest/* slipsBetween */.E)(upper, name) <= SLIPS);
}

;// CONCATENATED MODULE: ./lib/facts/chain/reach.js





const FILE_VARIABLES = (/* unused pure expression or super */ null && (['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE']));
const FILE_BYTES = 1 << 20;
const MOST_PROFILES = 20;
const NO_REACH = {
    home: '',
    accountHome: null,
    places: [],
    elsewhere: [],
    checkout: [],
    misnamed: [],
    sudoUser: null,
    inContainer: false,
};
async function gatherReach(world, facts, job) {
    const { variables, accountHome } = world.environment;
    const sight = (0,chain_sight/* sightOf */.p)(facts);
    const home = (0,locate/* homeOf */.lt)(sight);
    const { config, credentials } = (0,locate/* sharedLocations */.WO)(sight);
    const other = accountHome !== undefined && accountHome !== home ? accountHome : null;
    const place = (path, name) => {
        const { kind } = sight.file(path);
        const state = kind === 'found' ? 'there' : kind;
        return { path, variable: variables[name] ? name : null, state };
    };
    return {
        home,
        accountHome: other,
        places: [place(config, 'AWS_CONFIG_FILE'), place(credentials, 'AWS_SHARED_CREDENTIALS_FILE')],
        elsewhere: other === null ? [] : await filesBelow(world, other),
        checkout: await inCheckout(world, [config, credentials]),
        misnamed: misnamedVariables(variables),
        sudoUser: variables.SUDO_USER || null,
        inContainer: variables.GITHUB_ACTIONS === 'true' &&
            (home === '/github/home' || (0,document_node/* entryOf */.Ms)(job?.node, 'container') !== undefined),
    };
}
async function filesBelow({ files }, home) {
    const names = await files.list(`${home}/.aws`);
    return ['config', 'credentials']
        .filter((name) => names.includes(name))
        .map((name) => `${home}/.aws/${name}`);
}
async function inCheckout({ files, environment }, used) {
    const root = environment.variables.GITHUB_WORKSPACE || environment.cwd;
    const within = (0,checkout/* filesWithin */.dl)(files, root, environment);
    const look = async (path, variable) => {
        const whole = `${root}/${path}`;
        if (used.includes(whole))
            return [];
        const reading = await within.read(whole, FILE_BYTES);
        if (reading.kind !== 'found')
            return [];
        return [{ path, variable, profiles: profilesIn(new TextDecoder().decode(reading.bytes)) }];
    };
    return [
        ...(await look('.aws/config', 'AWS_CONFIG_FILE')),
        ...(await look('.aws/credentials', 'AWS_SHARED_CREDENTIALS_FILE')),
    ];
}
function profilesIn(text) {
    const headers = text.matchAll(/^[ \t]*\[(?:profile[ \t]+)?["']?([\w./:@+-]{1,64})["']?[ \t]*\]/gm);
    return [...new Set([...headers].map((match) => match[1] ?? ''))].slice(0, MOST_PROFILES);
}

// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/facts/endpoints/egress.js
var egress = __webpack_require__(62411);
// EXTERNAL MODULE: ./lib/trust/request/token.js
var request_token = __webpack_require__(44117);
// EXTERNAL MODULE: ./lib/world/network.js
var network = __webpack_require__(77242);
// EXTERNAL MODULE: ./lib/facts/endpoints/ask-again.js
var ask_again = __webpack_require__(24490);
;// CONCATENATED MODULE: ./lib/facts/credentials/id-token.js





const TIMEOUT_MS = 5_000;
const PATIENCE = { waitsMs: [300, 1_200], budgetMs: 8_000 };
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
var sts_call = __webpack_require__(74087);
// EXTERNAL MODULE: ./lib/facts/credentials/sts-retry.js
var sts_retry = __webpack_require__(38453);
;// CONCATENATED MODULE: ./lib/facts/credentials/call-sts.js


const CALL_MS = 5_000;
function targetOf(region, endpoint, trusted) {
    return { region, endpoint, timeoutMs: CALL_MS, ...trusted };
}
async function callSts(desk, about, ask) {
    const { answer, tries } = await (0,sts_retry/* askAgainWhenTransient */.c)(ask, desk.clock);
    const { region, endpoint } = desk.target;
    const call = { ...about, region, host: new URL(endpoint).host, tries };
    if (answer.kind !== 'answered')
        return { call: { ...call, answer }, value: null };
    return { call: { ...call, answer: { kind: 'answered' } }, value: answer.value };
}
function remember(redactor, credentials) {
    redactor.add(credentials.secretAccessKey.reveal());
    redactor.add(credentials.sessionToken?.reveal());
    return credentials;
}
async function whoAmI(desk, { credentials, source, provider }) {
    const signer = (0,sts_call/* signerOf */.K)(credentials, source, provider);
    return callSts(desk, { action: 'GetCallerIdentity', roleArn: null, signer }, () => desk.aws.callerIdentity(credentials, desk.target));
}

// EXTERNAL MODULE: ./lib/facts/credentials/role-refusals.js
var role_refusals = __webpack_require__(54544);
;// CONCATENATED MODULE: ./lib/facts/credentials/assume-role.js



async function byIdToken(desk, settings, idToken, asking, calls) {
    const { tags: _, transitiveTagKeys: __, ...policies } = asking.extras;
    const input = { ...assumeInput(settings), ...policies };
    const about = {
        action: 'AssumeRoleWithWebIdentity',
        roleArn: input.roleArn,
        signer: null,
    };
    const { call, value } = await callSts(desk, about, () => desk.aws.assumeRoleWithWebIdentity(idToken.token, input, desk.target));
    calls.push(call);
    return value === null ? null : held(desk, value, input.roleArn, 'oidc-role');
}
async function byAssumeRole(desk, settings, from, asking, calls) {
    const input = assumeInput(settings);
    const signer = (0,sts_call/* signerOf */.K)(from.credentials, from.source, from.provider);
    const about = { action: 'AssumeRole', roleArn: input.roleArn, signer };
    const ask = (extras) => callSts(desk, about, () => desk.aws.assumeRole(from.credentials, { ...input, ...extras }, desk.target));
    const first = await ask(asking.extras);
    const { tags, transitiveTagKeys: _, ...policies } = asking.extras;
    if (tags !== undefined && !asking.certain && (0,role_refusals/* isForTags */.R)(first.call)) {
        const plain = await ask(policies);
        if (plain.value !== null) {
            calls.push({ ...first.call, givenWithoutTags: true }, plain.call);
            return held(desk, plain.value, input.roleArn, 'assumed-role');
        }
    }
    calls.push(first.call);
    return first.value === null ? null : held(desk, first.value, input.roleArn, 'assumed-role');
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

// EXTERNAL MODULE: ./lib/facts/endpoints/proxy.js + 1 modules
var proxy = __webpack_require__(7884);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(84247);
// EXTERNAL MODULE: ./lib/report/aws/known-regions.js
var known_regions = __webpack_require__(53955);
// EXTERNAL MODULE: ./lib/report/aws/region.js
var region = __webpack_require__(68282);
// EXTERNAL MODULE: ./lib/report/showable.js
var showable = __webpack_require__(17361);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
;// CONCATENATED MODULE: ./lib/facts/endpoints/region.js





function malformedRegion(variable, value, shape) {
    const meant = (0,nearest/* nearest */.p)(value.trim(), [...known_regions/* KNOWN_REGIONS */.Q]);
    return {
        variable,
        shape,
        ...((0,showable/* isShowable */.q)(value) ? { shown: value } : {}),
        ...(meant === undefined ? {} : { meant }),
    };
}
const VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
function regionFact(given, variables, profileRegion, arn, shapeOf) {
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
            ...malformedRegion(variable, value, shapeOf(value)),
            ...(VARIABLES.includes(variable) ? {} : { noVariable: true }),
        })),
    };
}

;// CONCATENATED MODULE: ./lib/facts/endpoints/sts-endpoint.js

function stsEndpoint(override, variables, region) {
    if (override !== undefined) {
        const { url, from, inProfile } = override;
        return { url, overriddenBy: from, ...(inProfile === undefined ? {} : { inProfile }) };
    }
    const fips = variables.AWS_USE_FIPS_ENDPOINT?.toLowerCase() === 'true';
    return { url: `https://${regionalHost(region, fips)}`, overriddenBy: null };
}
function regionalHost(region, fips) {
    const service = fips && !region.startsWith('us-gov-') ? 'sts-fips' : 'sts';
    return `${service}.${region}.${(0,partitions/* partitionOfRegion */.cn)(region).domain}`;
}

;// CONCATENATED MODULE: ./lib/facts/credentials/sts-place.js





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
var trace = __webpack_require__(79939);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./lib/facts/job/trusted-code.js
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



const MOST_WORDS = 256;
async function barToProcess(command, path, { environment, files }) {
    if (!mayBeForeignCode(environment.variables))
        return null;
    if (await (0,checkout/* liesInCheckout */.TB)(path, environment, files)) {
        return 'its credential_process stands in a file of the checkout';
    }
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
function expanded(command, { variables, cwd, home }) {
    const known = { HOME: home, ...variables, PWD: cwd };
    return command.replace(/\$(?:\{(\w+)[^}]*\}|(\w+))/g, (_, braced, bare) => {
        const name = braced ?? bare ?? '';
        return Object.hasOwn(known, name) ? (known[name] ?? '') : '';
    });
}
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


const SIGN_IN = [
    'AWS_ENDPOINT_URL_SSO',
    'AWS_ENDPOINT_URL_SSO_OIDC',
    'AWS_ENDPOINT_URL_SIGNIN',
    'AWS_ENDPOINT_URL',
];
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
var container = __webpack_require__(47282);
// EXTERNAL MODULE: ./lib/facts/chain/metadata.js
var metadata = __webpack_require__(64068);
;// CONCATENATED MODULE: ./lib/facts/credentials/machine-credentials.js




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
        ...metadata/* PATIENCE */.aZ,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    return answer.kind === 'failed'
        ? failed(`instance metadata gave no credentials: ${answer.detail}`)
        : readAnswer(answer.status, answer.body);
}
function failed(message) {
    return { kind: 'failed', message };
}
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
        const credentials = remember(conditions.redactor, keysOf(chosen));
        return { source: { kind: 'found', source, provider }, held: { credentials, source, provider } };
    }
    if (chosen.kind === 'process' && !chosen.shell && needsShell(chosen.command)) {
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
function failure(view, message, world) {
    const passed = view.attempts.filter(isFault);
    const told = passed.find(({ provider }) => !NEVER_MEANT.includes(provider));
    const provider = view.provider ?? told?.provider;
    if (provider === undefined || (view.outcome === 'error' && view.provider === null)) {
        return { kind: 'none', sdk: view.dialect, message };
    }
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
function foreseen(fault) {
    return fault === undefined ? {} : { fault, reason: (0,reasons/* reasonOf */.A)(fault) };
}
const NEVER_MEANT = ['environment', 'instance-metadata'];
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






async function gatherCredentials(question, world) {
    const { settings, job, asking, redactor } = question;
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
    const base = { because: question.because, role: roleOf(settings, asking), region, proxies };
    const desk = { aws: world.aws, clock: world.clock, redactor, target };
    const mayAsk = verdict.allowed;
    if (usesOidc(settings, job, asking)) {
        const idToken = await askIdToken(question, world, blocked);
        const calls = [];
        const session = idToken.kind === 'minted' && mayAsk
            ? await byIdToken(desk, settings, idToken, asking, calls)
            : null;
        const identity = session === null ? null : await identify(desk, session, calls);
        return { ...base, idToken, source: { kind: 'not-needed' }, calls, blocked, identity };
    }
    const { source, held: own } = await sourceOf(question, world, mayAsk, desk, blocked);
    const calls = [];
    let identity = null;
    if (own !== null && mayAsk) {
        const final = settings.role === null ? own : await byAssumeRole(desk, settings, own, asking, calls);
        if (final !== null)
            identity = await identify(desk, final, calls);
    }
    return { ...base, idToken: { kind: 'not-offered' }, source, calls, blocked, identity };
}
function usesOidc(settings, job, { chained }) {
    return settings.role !== null && job.tokenOffered && !chained && inputKeys(settings) === null;
}
function roleOf({ role, audience }, { chained }) {
    if (role === null)
        return null;
    return { arn: role.arn, audience, ...(chained ? { chained: true } : {}) };
}
async function identify(desk, from, calls) {
    const { call, value } = await whoAmI(desk, from);
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
var trust_view = __webpack_require__(70632);
// EXTERNAL MODULE: ./lib/trust/document/json.js
var json = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var document_policy = __webpack_require__(72681);
// EXTERNAL MODULE: ./lib/trust/sources/policy-file.js
var policy_file = __webpack_require__(62676);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
// EXTERNAL MODULE: ./lib/trust/sources/find-policies.js + 20 modules
var find_policies = __webpack_require__(78411);
;// CONCATENATED MODULE: ./lib/facts/trust/policy-in-checkout.js

const policy_in_checkout_FILE_BYTES = 1024 * 1024;
const ALL_BYTES = 48 * 1024 * 1024;
const MOST_FILES = 2_000;
const MOST_FOLDERS = 5_000;
const DEEPEST = 12;
const MOST_RIVALS = 8;
const TOO_MUCH_CODE = 'the checkout has more infrastructure code than is worked out for a trust policy: too large to judge';
const SKIPPED = ['node_modules', '.git', '.terraform', '.venv', 'vendor', '__pycache__'];
async function policyInCheckout(files, root, role) {
    const { texts, gaps } = await collect(files, root);
    const { found, unreadable, exhausted } = (0,find_policies/* findPolicies */.O)(texts, role);
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
        gaps: [...gaps, ...(exhausted === true ? [TOO_MUCH_CODE] : []), ...broken, ...computed],
    };
}
function foundPolicy(best) {
    const { path, line, label, match, file } = best;
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
        file,
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
                const reading = await files.read(`${root}/${path}`, policy_in_checkout_FILE_BYTES);
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
function mayBeFolder(name) {
    if (SKIPPED.includes(name))
        return false;
    return !/\.[A-Za-z0-9]{1,8}$/.test(name) || name.startsWith('.') || name.endsWith('.out');
}

;// CONCATENATED MODULE: ./lib/facts/endpoints/iam-endpoint.js

const iam_endpoint_CALL_MS = 8_000;
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

// EXTERNAL MODULE: ./lib/facts/trust/trust.js + 64 modules
var trust = __webpack_require__(81300);
;// CONCATENATED MODULE: ./lib/facts/trust/gather-trust.js









const POLICY_BYTES = 2 << 20;
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
async function filesFor(path, { files, environment }) {
    const { resolve } = environment.platform === 'win32' ? external_node_path_.win32 : external_node_path_.posix;
    const written = resolve(environment.cwd, path);
    const root = (0,checkout.checkoutRoots)(environment).find((folder) => (0,checkout/* isBelow */.Yw)(written, folder, environment));
    return root === undefined ? files : (0,checkout/* filesWithin */.dl)(files, root, environment);
}
async function policyFile(path, world) {
    const source = { kind: 'input', path, line: null, description: path };
    const reading = await (await filesFor(path, world)).read(path, POLICY_BYTES);
    if (reading.kind === 'found') {
        const text = new TextDecoder().decode(reading.bytes);
        const file = (0,policy_file/* jsonPolicyFile */.L)(path, text);
        return { source, result: (0,document_policy/* parsePolicy */.O)(text), file, unresolved: [] };
    }
    if (reading.kind === 'too-large') {
        const large = (0,json/* tooLarge */.g)(`the file is larger than ${POLICY_BYTES >> 20} MiB`);
        return { source, result: { ok: false, fault: large }, unresolved: [] };
    }
    const message = {
        absent: 'there is no such file',
        unreadable: 'the file cannot be read',
    }[reading.kind];
    const fault = { line: 1, column: 1, message };
    return { source, result: { ok: false, fault }, unread: message, unresolved: [] };
}

// EXTERNAL MODULE: ./lib/facts/job/token-scopes.js
var token_scopes = __webpack_require__(37602);
// EXTERNAL MODULE: ./lib/facts/job/workflow-checkout.js
var workflow_checkout = __webpack_require__(98471);
;// CONCATENATED MODULE: ./lib/facts/workflow/gather-workflow.js


const gather_workflow_KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];
async function gatherWorkflow(world, job) {
    const { variables, cwd } = world.environment;
    if (job.workflowPath === null || job.jobId === '')
        return null;
    const checkout = (0,workflow_checkout/* workflowCheckout */.G)(world, variables.GITHUB_WORKSPACE || cwd);
    if ((await checkout.read(job.workflowPath)).kind !== 'text')
        return null;
    const [{ lookAtRunningJob }, { demandOf }, { plainOf }, { environmentOf }, { deniersOf }, { needsOfAws }, { setElsewhere }, { ownStep },] = await Promise.all([
        __webpack_require__.e(/* import() */ 5610).then(__webpack_require__.bind(__webpack_require__, 5610)),
        __webpack_require__.e(/* import() */ 4427).then(__webpack_require__.bind(__webpack_require__, 14427)),
        __webpack_require__.e(/* import() */ 3247).then(__webpack_require__.bind(__webpack_require__, 83247)),
        __webpack_require__.e(/* import() */ 8244).then(__webpack_require__.bind(__webpack_require__, 18244)),
        __webpack_require__.e(/* import() */ 2933).then(__webpack_require__.bind(__webpack_require__, 32933)),
        __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 80650)),
        __webpack_require__.e(/* import() */ 2986).then(__webpack_require__.bind(__webpack_require__, 12986)),
        __webpack_require__.e(/* import() */ 3368).then(__webpack_require__.bind(__webpack_require__, 43368)),
    ]);
    const look = await lookAtRunningJob(checkout, job.workflowPath, job.jobId);
    const [running] = look.kind === 'looked' ? look.jobs : [];
    if (look.kind !== 'looked' || running === undefined)
        return null;
    const step = { name: variables.GITHUB_ACTION ?? '', github: githubContext(variables) };
    const demand = await demandOf(running, checkout, step);
    const { caller, file, id } = running.job;
    const own = ownStep(running.job.steps, step);
    return {
        look,
        demand,
        expectations: look.expectations,
        job: running.job,
        withoutEnvironment: running.tools
            .filter(({ use }) => use?.bare === true && use.asks)
            .map(({ name, at: { path, line } }) => ({ tool: name, path, line })),
        own,
        keysOfStep: gather_workflow_KEYS.flatMap((name) => {
            const found = setElsewhere(name, { job: running.job, own, neighbours: [] });
            const value = found?.entry.value;
            const isStep = found?.where === 'another-step' || found?.where === 'a-later-step';
            return value?.is !== 'text' || found === null || !isStep
                ? []
                : [{ name, value: value.value, where: found.where, at: found.entry.written }];
        }),
        tokenScopes: caller === null ? (0,token_scopes/* tokenScopes */.P2)(plainOf(file.root), id) : null,
        tokenDeniers: deniersOf(running.job).map(({ job: denier, at }) => ({
            workflowPath: denier.file.path,
            jobId: denier.id,
            line: at.line,
            scopes: (0,token_scopes/* statedScopes */.JH)(plainOf(denier.file.root), denier.id),
        })),
        packaged: [...new Set(look.jobs.flatMap(({ packaged = [] }) => packaged))],
        needs: needsOfAws(running.job, step),
        environment: environmentIn(environmentOf(running.job)),
    };
}
function environmentIn(named) {
    if (named === null)
        return { kind: 'none' };
    return named.computed ? { kind: 'unknown' } : { kind: 'named', name: named.text };
}
function githubContext(variables) {
    const names = [
        'actor',
        'base_ref',
        'event_name',
        'head_ref',
        'ref',
        'ref_name',
        'ref_type',
        'repository',
        'repository_owner',
        'triggering_actor',
    ];
    return Object.fromEntries(names.flatMap((name) => {
        const value = variables[`GITHUB_${name.toUpperCase()}`];
        return value === undefined ? [] : [[name, value]];
    }));
}

;// CONCATENATED MODULE: ./lib/facts/job/gather-hints.js
const PROFILE_BYTES = 1 << 20;
async function gatherHints(world, workflow) {
    return {
        profileFiles: await existing(world, profilePaths(world)),
        workflow: hintOf(workflow),
        tokenScopes: workflow?.tokenScopes ?? null,
    };
}
function profilePaths({ environment }) {
    const { variables, home } = environment;
    return [
        variables.AWS_CONFIG_FILE || `${home}/.aws/config`,
        variables.AWS_SHARED_CREDENTIALS_FILE || `${home}/.aws/credentials`,
        ...(variables.BOTO_CONFIG ? [variables.BOTO_CONFIG] : ['/etc/boto.cfg', `${home}/.boto`]),
    ];
}
async function existing(world, paths) {
    const found = await Promise.all(paths.map(async (path) => {
        const reading = await world.files.read(path, PROFILE_BYTES);
        return reading.kind === 'absent' || (reading.kind === 'found' && reading.bytes.length === 0)
            ? []
            : [path];
    }));
    return found.flat();
}
function hintOf(workflow) {
    if (workflow === null || workflow.demand.is === 'none')
        return null;
    const { demand } = workflow;
    const at = `${demand.at.path}:${demand.at.line}`;
    if (demand.is === 'later') {
        return {
            asks: false,
            words: `${demand.uses} sets this job's credentials after this step (${at}); its role as role-to-assume of this step would check it before`,
        };
    }
    return {
        asks: true,
        words: demand.uses === null
            ? `a step of this job runs ${demand.tool} (${at})`
            : `a step of this job uses ${demand.uses} (${at})`,
    };
}

;// CONCATENATED MODULE: ./lib/facts/credentials/other-credentials.js


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

// EXTERNAL MODULE: ./lib/workflow/tools/actions.js
var actions = __webpack_require__(69826);
;// CONCATENATED MODULE: ./lib/workflow/job/role-step.js


const OWN_MEANS = ['aws-access-key-id', 'web-identity-token-file'];
function roleStepOf({ steps }, own, role) {
    const ours = own === undefined ? undefined : inputOf(steps[own], 'role-to-assume');
    const later = own === undefined ? steps : steps.slice(own + 1);
    const step = later.find((one) => {
        const { uses } = one;
        if (uses?.value.is !== 'text' || (0,actions/* actionName */.aM)(uses.value.value) !== actions/* CREDENTIALS_ACTION */.E$) {
            return false;
        }
        const named = inputOf(one, 'role-to-assume');
        return named !== undefined && (named === role || named === ours);
    });
    if (step?.uses === undefined)
        return null;
    const given = (name) => inputOf(step, name);
    return {
        at: step.uses.at,
        chained: isTrue(given('role-chaining')) || isTrue(given('force-skip-oidc')),
        ownMeans: OWN_MEANS.find((name) => (given(name) ?? '') !== '') ?? null,
        skipsTagging: isTrue(given('role-skip-session-tagging')),
        durationSeconds: durationOf(step),
        customTags: given('custom-tags') ?? null,
        transitiveTagKeys: linesOf(given('transitive-tag-keys')),
        inlineSessionPolicy: given('inline-session-policy') ?? null,
        managedSessionPolicies: linesOf(given('managed-session-policies')),
    };
}
function audienceLineOf({ steps }, own) {
    const ours = own === undefined ? undefined : entryOfInput(steps[own], 'audience');
    const others = steps.filter(({ uses }) => uses?.value.is === 'text' && (0,actions/* actionName */.aM)(uses.value.value) === actions/* CREDENTIALS_ACTION */.E$);
    const [entry] = [ours, ...others.map((step) => entryOfInput(step, 'audience'))].filter((one) => one !== undefined);
    return entry?.written ?? null;
}
function earlierRolesOf({ steps }, own) {
    return steps
        .slice(0, own ?? 0)
        .filter(({ uses }) => uses?.value.is === 'text' && (0,actions/* actionName */.aM)(uses.value.value) === actions/* CREDENTIALS_ACTION */.E$)
        .flatMap((step) => inputOf(step, 'role-to-assume') ?? []);
}
function entryOfInput(step, name) {
    return (0,document_node/* entriesOf */.Mc)((0,document_node/* entryOf */.Ms)(step?.node, 'with')?.value).findLast(({ key }) => key.toLowerCase() === name);
}
function inputOf(step, name) {
    const entry = entryOfInput(step, name);
    return entry?.value.is === 'text' ? entry.value.value.trim() : undefined;
}
function isTrue(text) {
    return text !== undefined && /^true$/i.test(text);
}
function durationOf(step) {
    const text = inputOf(step, 'role-duration-seconds') ?? '';
    return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
function linesOf(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function timeoutMinutesOf({ node }) {
    const text = (0,document_node/* textAt */.$6)(node, 'timeout-minutes');
    return text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : null;
}

;// CONCATENATED MODULE: ./lib/workflow/job/long-steps.js


function approvalAfter({ steps }, own) {
    for (const step of own === undefined ? [] : steps.slice(own + 1)) {
        const name = nameOf(step);
        if (name !== undefined && /approv/.test(name) && step.uses !== undefined) {
            return { uses: name, line: step.uses.at.line };
        }
    }
    return null;
}
function credentialsStepBefore({ steps }, own) {
    const before = own === undefined ? [] : steps.slice(0, own);
    const step = before.findLast((one) => nameOf(one) === actions/* CREDENTIALS_ACTION */.E$ && inputOf(one, 'role-to-assume') !== undefined);
    if (step === undefined)
        return null;
    return { seconds: durationOf(step), chained: isTrue(inputOf(step, 'role-chaining')) };
}
function nameOf({ uses }) {
    return uses?.value.is === 'text' ? (0,actions/* actionName */.aM)(uses.value.value) : undefined;
}

;// CONCATENATED MODULE: ./lib/facts/job/lasting.js


const DEFAULT_SECONDS = 3600;
function lastingFacts({ role }, workflow, step, chained, { clock, environment }) {
    const told = Date.parse(environment.variables.AWS_CREDENTIAL_EXPIRATION ?? '');
    const approval = workflow === null ? null : approvalAfter(workflow.job, workflow.own);
    return {
        now: clock.now(),
        timeoutMinutes: workflow === null ? null : timeoutMinutesOf(workflow.job),
        approval,
        session: sessionOf(role, workflow, step, chained),
        expiration: Number.isNaN(told) ? null : told,
    };
}
function sessionOf(role, workflow, step, chained) {
    if (role !== null) {
        const own = role.durationSeconds === DEFAULT_SECONDS ? null : role.durationSeconds;
        const seconds = own ?? step?.durationSeconds ?? null;
        return { seconds: seconds ?? DEFAULT_SECONDS, stated: seconds !== null, chained };
    }
    if (workflow === null)
        return null;
    const before = credentialsStepBefore(workflow.job, workflow.own);
    if (before === null)
        return null;
    const { seconds } = before;
    return {
        seconds: seconds ?? DEFAULT_SECONDS,
        stated: seconds !== null,
        chained: before.chained,
    };
}

;// CONCATENATED MODULE: ./lib/expectations/tool-profiles/tool-profile.js
function tool_profile_linesOf(text) {
    return text
        .split(/\r?\n/)
        .map((one, index) => ({ line: index + 1, text: one.replace(/(?:^|\s)#.*$/, '') }));
}
function literal(text) {
    const name = /^(?:"([^"]*)"|'([^']*)'|([^\s"']+))\s*,?$/.exec(text.trim());
    const value = name?.[1] ?? name?.[2] ?? name?.[3];
    return value !== undefined && /^[\w.@+-]{1,128}$/.test(value) ? value : undefined;
}

;// CONCATENATED MODULE: ./lib/expectations/tool-profiles/cdk.js

const cdk = {
    tool: 'cdk',
    isItsFile: (name) => name === 'cdk.json',
    profilesIn(text) {
        let depth = 0;
        return tool_profile_linesOf(text).flatMap(({ line, text: one }) => {
            const value = /^\s*\{?\s*"profile"\s*:\s*("[^"]*")/.exec(one)?.[1];
            const own = depth + (/^\s*\{/.test(one) ? 1 : 0) === 1;
            depth += one.split('{').length - one.split('}').length;
            const profile = value === undefined || !own ? undefined : literal(value);
            return profile === undefined ? [] : [{ profile, line }];
        });
    },
};

;// CONCATENATED MODULE: ./lib/expectations/tool-profiles/sam.js

const sam = {
    tool: 'sam',
    isItsFile: (name) => name === 'samconfig.toml',
    profilesIn(text) {
        return tool_profile_linesOf(text).flatMap(({ line, text: one }) => {
            const value = /^\s*profile\s*=\s*(["'].+)$/.exec(one)?.[1];
            const profile = value === undefined ? undefined : literal(value);
            return profile === undefined ? [] : [{ profile, line }];
        });
    },
};

;// CONCATENATED MODULE: ./lib/expectations/tool-profiles/serverless.js

const serverless = {
    tool: 'serverless',
    isItsFile: (name) => /^serverless(?:\.[\w-]+)?\.ya?ml$/.test(name),
    profilesIn(text) {
        let inProvider = false;
        return tool_profile_linesOf(text).flatMap(({ line, text: one }) => {
            if (/^\S/.test(one))
                inProvider = /^provider\s*:/.test(one);
            const value = inProvider ? /^\s+profile\s*:\s*(.+)$/.exec(one)?.[1] : undefined;
            const profile = value === undefined ? undefined : literal(value);
            return profile === undefined ? [] : [{ profile, line }];
        });
    },
};

;// CONCATENATED MODULE: ./lib/expectations/tool-profiles/terraform.js

const terraform = {
    tool: 'terraform',
    isItsFile: (name) => name.endsWith('.tf'),
    profilesIn(text) {
        let opened;
        let depth = 0;
        return tool_profile_linesOf(text).flatMap(({ line, text: one }) => {
            if (/^\s*(?:provider\s+"aws"|backend\s+"s3")\s*\{/.test(one))
                opened = depth + 1;
            const value = depth === opened ? /^\s*profile\s*=\s*(.+)$/.exec(one)?.[1] : undefined;
            depth += count(one, '{') - count(one, '}');
            if (opened !== undefined && depth < opened)
                opened = undefined;
            const profile = value === undefined || !/^["']/.test(value) ? undefined : literal(value);
            return profile === undefined ? [] : [{ profile, line }];
        });
    },
};
function count(text, character) {
    return text.split(character).length - 1;
}

;// CONCATENATED MODULE: ./lib/expectations/tool-profiles/index.js




const TOOL_CONFIGURATIONS = [serverless, terraform, sam, cdk];

;// CONCATENATED MODULE: ./lib/facts/job/tool-profiles.js


const tool_profiles_FILE_BYTES = 256 * 1024;
const tool_profiles_MOST_FOLDERS = 200;
const tool_profiles_MOST_FILES = 200;
const tool_profiles_DEEPEST = 2;
const tool_profiles_SKIPPED = /^\.|^(?:node_modules|vendor|dist|build|tests?|examples?|modules|fixtures|__tests__)$/i;
async function toolProfiles({ files, environment, }) {
    const root = environment.variables.GITHUB_WORKSPACE || environment.cwd;
    const within = (0,checkout/* filesWithin */.dl)(files, root, environment);
    const found = [];
    let folders = [''];
    let listed = 0;
    let read = 0;
    for (let depth = 0; depth <= tool_profiles_DEEPEST; depth += 1) {
        const next = [];
        for (const folder of folders) {
            if (++listed > tool_profiles_MOST_FOLDERS)
                return found;
            for (const name of await within.list(`${root}/${folder}`)) {
                const path = folder === '' ? name : `${folder}/${name}`;
                if (!name.includes('.') && !tool_profiles_SKIPPED.test(name))
                    next.push(path);
                const configuration = TOOL_CONFIGURATIONS.find((one) => one.isItsFile(name));
                if (configuration === undefined || ++read > tool_profiles_MOST_FILES)
                    continue;
                const reading = await within.read(`${root}/${path}`, tool_profiles_FILE_BYTES);
                if (reading.kind !== 'found')
                    continue;
                const { tool } = configuration;
                const named = configuration.profilesIn(new TextDecoder().decode(reading.bytes));
                found.push(...named.map((one) => ({ tool, path, ...one })));
            }
        }
        folders = next;
    }
    return found;
}

// EXTERNAL MODULE: ./lib/report/faces.js
var faces = __webpack_require__(74772);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/account/index.js + 3 modules
var account = __webpack_require__(40856);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 64 modules
var rules_credentials = __webpack_require__(52858);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 35 modules
var rules_trust = __webpack_require__(50965);
;// CONCATENATED MODULE: ./lib/preflight/check-account.js

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

function checkCredentials(credentials, lasting, findings) {
    const looked = [...lookedAtCredentials(credentials), ...lookedAtEnd(credentials, lasting)];
    const explained = findings.some(({ severity }) => severity === 'error');
    if (credentials.identity !== null || explained)
        return (0,judge/* answered */.oQ)('credentials', findings, looked);
    const own = (0,judge/* findingsFor */.I6)('credentials', findings);
    return (0,judge/* incomplete */.$x)('credentials', 'AWS did not say who this job is, for a reason unknown to us', {
        looked,
        findings: own,
    });
}
const HANDED_OVER = ['environment', 'input', 'profile-static'];
function lookedAtEnd({ identity, calls }, { now, expiration }) {
    if (identity === null || !HANDED_OVER.includes(identity.provider))
        return [];
    if (calls.at(-1)?.signer?.kind !== 'temporary')
        return [];
    const at = 'end of the session';
    if (identity.provider !== 'environment' || expiration === null) {
        const found = 'not told: a session lasts 15 minutes to 12 hours, by default one hour';
        return [{ at, found }];
    }
    const minutes = Math.floor((expiration - now) / 60_000);
    return [{ at, found: `${new Date(expiration).toISOString()}, ${minutes} minutes from now` }];
}
function lookedAtCredentials(credentials) {
    const { idToken, source, calls, region } = credentials;
    return [
        { at: 'region', found: `${region.value} (${region.from ?? 'nothing names one'})` },
        ...(credentials.role === null || credentials.role.chained === true
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

// EXTERNAL MODULE: ./lib/expectations/secret-kind.js
var secret_kind = __webpack_require__(54102);
;// CONCATENATED MODULE: ./lib/expectations/secrets.js

const STANDARD = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
function expectedSecrets(settings, variables) {
    const named = settings.expectedSecrets.map(({ name, kind }) => {
        const from = { kind: 'variable', name };
        return { name, from, kind: kind ?? (0,secret_kind/* guessSecretKind */.q)(from) };
    });
    const inputs = inputsToLookAt(settings).map((name) => {
        const from = { kind: 'input', name };
        return { name, from, kind: (0,secret_kind/* guessSecretKind */.q)(from) };
    });
    return [...named, ...inputs, ...standard(settings, variables)];
}
function inputsToLookAt(settings) {
    const { accessKeyId, secretAccessKey, sessionToken } = settings.keys;
    const keys = [
        ...(accessKeyId === null && secretAccessKey === null
            ? []
            : ['aws-access-key-id', 'aws-secret-access-key']),
        ...(sessionToken === null || sessionToken.reveal().trim() === '' ? [] : ['aws-session-token']),
    ];
    const others = settings.emptyInputs.filter((name) => !name.startsWith('aws-access') && !name.startsWith('aws-se'));
    return [...keys, ...others];
}
function standard(settings, variables) {
    if (settings.expectCredentials === 'false')
        return [];
    const { AWS_ENDPOINT_URL, AWS_ENDPOINT_URL_STS } = variables;
    if (AWS_ENDPOINT_URL || AWS_ENDPOINT_URL_STS)
        return [];
    const present = STANDARD.filter((name) => variables[name] !== undefined);
    const named = settings.expectedSecrets.some(({ name }) => STANDARD.some((one) => one === name));
    const names = present.length === 0 || named ? present : STANDARD;
    const token = names.length > 0 && (variables.AWS_SESSION_TOKEN ?? '').trim() !== '';
    return [...names, ...(token ? ['AWS_SESSION_TOKEN'] : [])].map((name) => {
        const from = { kind: 'variable', name };
        return { name, from, kind: (0,secret_kind/* guessSecretKind */.q)(from) };
    });
}

// EXTERNAL MODULE: ./lib/facts/secrets/secrets.js + 8 modules
var secrets = __webpack_require__(27437);
;// CONCATENATED MODULE: ./lib/facts/workflow/gather-blame.js

const VAGUE = ['not-defined', 'computed-name'];
async function gatherBlame(world, workflow, { event, workflowPath }, missing) {
    if (missing.length === 0 || workflowPath === null)
        return missing.map(() => null);
    const { variables, cwd } = world.environment;
    const checkout = (0,workflow_checkout/* workflowCheckout */.G)(world, variables.GITHUB_WORKSPACE || cwd);
    const [{ blameFor, blameForAbsent }, { neighboursOf }, { diffOf }, { ownStep }] = await Promise.all([
        __webpack_require__.e(/* import() */ 7837).then(__webpack_require__.bind(__webpack_require__, 57837)),
        __webpack_require__.e(/* import() */ 5729).then(__webpack_require__.bind(__webpack_require__, 15729)),
        __webpack_require__.e(/* import() */ 3382).then(__webpack_require__.bind(__webpack_require__, 83382)),
        __webpack_require__.e(/* import() */ 3368).then(__webpack_require__.bind(__webpack_require__, 43368)),
    ]);
    const neighbours = await neighboursOf(checkout, workflowPath);
    const starts = workflow.look.asked.map((job) => ({
        job,
        event,
        neighbours,
        own: ownStep(job.steps, { name: variables.GITHUB_ACTION ?? '' }),
    }));
    const found = [];
    for (const one of missing) {
        const judge = one.presence === 'absent' ? blameForAbsent : blameFor;
        const blames = starts.flatMap((start) => judge(one, start) ?? []);
        const blame = blames.find(({ cause }) => !VAGUE.includes(cause.is)) ?? blames[0];
        if (blame === undefined) {
            found.push(null);
            continue;
        }
        const { edit } = blame;
        const file = edit === null ? null : await checkout.read(edit.at.path);
        const diff = edit !== null && file?.kind === 'text' ? diffOf(file.text, edit) : null;
        found.push({ blame, diff });
    }
    return found;
}

// EXTERNAL MODULE: ./lib/rules/secrets/index.js + 28 modules
var rules_secrets = __webpack_require__(43507);
;// CONCATENATED MODULE: ./lib/preflight/check-secrets.js





async function checkSecrets(settings, world, job, workflow, redactor) {
    const facts = await withBlame(lookAtSecrets(settings, world, job, workflow, redactor), world, job, workflow);
    const isToldAhead = facts.withheld !== null && facts.needs.length > 0;
    if (facts.secrets.length === 0 && !isToldAhead) {
        return (0,judge/* skipped */.hT)('secrets', 'no secret was named in expected-secrets, and no key variable is set');
    }
    return (0,judge/* answered */.oQ)('secrets', (0,judge/* judge */.S4)(rules_secrets.secretRules, facts, redactor.text, job.ci), lookedAtSecrets(facts));
}
function lookAtSecrets(settings, world, job, workflow, redactor) {
    const { variables } = world.environment;
    const lookup = (from) => from.kind === 'variable' ? variables[from.name] : inputValue(settings, from.name);
    const expected = expectedSecrets(settings, variables);
    for (const secret of expected)
        redactor.add(lookup(secret.from));
    return (0,secrets/* secretFacts */.g)(expected, lookup, {
        event: job.inActions ? job.event : null,
        fromFork: job.inActions ? job.fromFork : null,
        dependabot: job.byDependabot,
        underAct: job.runBy === 'act',
        environment: workflow?.environment ?? { kind: 'unknown' },
        repository: job.repository === '' ? null : job.repository,
        workflowPath: job.workflowPath,
        jobId: job.jobId,
    }, settings.role === null ? workflow?.needs : []);
}
async function withBlame(facts, world, job, workflow) {
    const missing = facts.secrets.filter(({ fault }) => fault?.is === 'empty' || fault?.is === 'absent');
    if (workflow === null || missing.length === 0)
        return facts;
    const asked = missing.map(({ from, presence }) => ({ ...from, presence }));
    const blames = await gatherBlame(world, workflow, job, asked);
    const blamed = new Map(missing.map((secret, index) => [secret, blames[index] ?? null]));
    return {
        ...facts,
        secrets: facts.secrets.map((secret) => {
            const found = blamed.get(secret);
            return found == null ? secret : { ...secret, blamed: found };
        }),
    };
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
var found_policy = __webpack_require__(74977);
;// CONCATENATED MODULE: ./lib/preflight/check-trust.js


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
    const unjudged = (0,found_policy/* tooLargeIn */.L)(trust?.policy ?? null);
    const gaps = trust?.sts.kind === 'refused' ? trust.gaps : unjudged === null ? [] : [unjudged];
    return calls.some(({ answer }) => answer.kind !== 'unreachable')
        ? (0,judge/* answered */.oQ)('trust', own, looked, gaps)
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

























function inViewOf(identity, { dialect }, shown) {
    if (identity === null || identity.provider === 'input' || identity.provider === 'oidc-role') {
        return identity;
    }
    return (0,faces/* identitiesDiffer */.B)(shown) ? { ...identity, dialect } : identity;
}
function asksByItself({ at }, means) {
    const where = `the step in ${at.path} at line ${at.line} asks for the role with its own ${means}`;
    return means === 'aws-access-key-id'
        ? `${where}, which this one was not given; give it the same inputs`
        : `${where}, so nothing that this step could ask with tells whether that is given it`;
}
async function askDeploy(settings, world, job, redactor) {
    const { variables } = world.environment;
    const workflow = await gatherWorkflow(world, job);
    const hints = await gatherHints(world, workflow);
    const expectations = workflow === null ? {} : { expectations: workflow.expectations };
    const secrets = await checkSecrets(settings, world, job, workflow, redactor);
    const expectation = expectCredentials(settings, { variables, ...hints });
    const unasked = (end, reason) => ({
        checks: [
            secrets,
            ...['credentials', 'trust', 'account'].map((check) => end(check, reason)),
        ],
        identity: null,
        chain: [],
        trust: null,
        ...expectations,
    });
    if (!expectation.expected)
        return unasked(judge/* skipped */.hT, expectation.reason);
    const step = workflow === null || settings.role === null
        ? null
        : roleStepOf(workflow.job, workflow.own, settings.role.arn);
    const byToken = job.tokenOffered && settings.keys.accessKeyId === null;
    if (byToken && step !== null && step.ownMeans !== null && !step.chained) {
        return unasked(judge/* incomplete */.$x, asksByItself(step, step.ownMeans));
    }
    const gathered = await (0,gather_chain/* gatherChain */.D)(world, settings, redactor, [
        ...settings.sdks,
        ...(workflow?.packaged ?? []),
    ]);
    const views = gathered.traces.map(({ view }) => view);
    const sdk = settings.sdks[0] ?? 'javascript';
    const own = gathered.traces.find(({ view }) => view.dialect === sdk);
    if (own === undefined)
        throw new Error(`the dialect ${sdk} was not traced`);
    const caBundle = caBundleOf(gathered.facts, own.view.profile);
    const taken = { source: own.chosen ?? null, view: own.view, caBundle };
    const { because } = expectation;
    const asking = askingOf(settings, step, job.inActions, variables);
    const lasting = lastingFacts(settings, workflow, step, asking.chained, world);
    const credentials = await gatherCredentials({ because, settings, job, taken, asking, redactor }, world);
    const shown = views.filter(({ dialect }) => settings.sdks.length === 0 || settings.sdks.includes(dialect));
    const gatheredTrust = await gatherTrust(settings, credentials, world, () => otherCredentials(taken, settings, world, redactor));
    const earlierRoles = workflow === null ? [] : earlierRolesOf(workflow.job, workflow.own);
    const trust = gatheredTrust === null ? null : { ...gatheredTrust, earlierRoles, workflow: job };
    const reach = await gatherReach(world, gathered.facts, workflow?.job);
    const facts = {
        job,
        tokenScopes: hints.tokenScopes,
        tokenDeniers: workflow?.tokenDeniers ?? [],
        keysOfStep: workflow?.keysOfStep ?? [],
        credentials,
        audienceAt: workflow === null ? null : audienceLineOf(workflow.job, workflow.own),
        trust,
        lasting,
        chain: shown,
        reach,
        sdksNamed: settings.sdks.length > 0,
        allowedAccountIds: settings.allowedAccountIds,
        expectedArn: settings.expectedArn,
    };
    const chainFacts = (0,chain/* chainRuleFacts */.t)(gathered.facts, gathered.traces, settings.sdks, credentials.calls.filter(({ answer }) => answer.kind === 'unreachable').map(({ host }) => host), job, {
        toolProfiles: await toolProfiles(world),
        profilePlaces: reach.places,
        profilesInCheckout: reach.checkout,
        withoutEnvironment: workflow?.withoutEnvironment ?? [],
    });
    const below = (0,faces/* identitiesDiffer */.B)(shown)
        ? null
        : await gatherBelow(world, settings, gathered.traces, job, redactor);
    const redact = redactor.text;
    const findings = [
        ...(0,judge/* judge */.S4)(rules_credentials.leftoverRules, chainFacts, redact, job.ci),
        ...(0,judge/* judge */.S4)(rules_credentials.regionRules, credentials.region.malformed, redact, job.ci),
        ...(0,judge/* judge */.S4)(rules_credentials.credentialRules, facts, redact, job.ci),
        ...(0,judge/* judge */.S4)(credentials.source.kind === 'not-needed' ? rules_credentials.besideRules : rules_credentials.comparisonRules, chainFacts, redact, job.ci),
        ...(below === null || credentials.source.kind === 'not-needed'
            ? []
            : (0,judge/* judge */.S4)(rules_credentials.besideRules, {
                ...(0,chain/* chainRuleFacts */.t)(below.facts, below.traces, settings.sdks),
                above: 'the keys in the environment',
            }, redact, job.ci)),
        ...(trust === null ? [] : (0,judge/* judge */.S4)(rules_trust.policyRules, trust, redact, job.ci)),
        ...(0,judge/* judge */.S4)([...rules_trust.trustRules, ...account.accountRules], facts, redact, job.ci),
    ];
    return {
        checks: [
            secrets,
            checkCredentials(credentials, lasting, findings),
            checkTrust(credentials, trust, findings),
            checkAccount(settings, credentials, findings),
        ],
        identity: inViewOf(credentials.identity, own.view, shown),
        chain: shown,
        trust: trust === null ? null : (0,trust_view/* trustView */.g)(trust),
        sessionSeconds: lasting.session?.seconds ?? null,
        ...expectations,
    };
}

// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(14200);
// EXTERNAL MODULE: ./lib/facts/job/ci.js
var job_ci = __webpack_require__(99027);
// EXTERNAL MODULE: ./lib/facts/job/payload.js
var job_payload = __webpack_require__(27037);
;// CONCATENATED MODULE: ./lib/facts/leaks/event-range.js

const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const ZEROS = /^0+$/;
function eventScan(variables, { payload, unread }) {
    if (variables.GITHUB_ACTIONS !== 'true') {
        return { kind: 'tree', reason: 'outside GitHub Actions no event names commits', gap: null };
    }
    switch (variables.GITHUB_EVENT_NAME ?? '') {
        case 'push':
            return unread === null ? push(payload) : unreadable('push', unread);
        case 'pull_request':
        case 'pull_request_target':
            return unread === null ? pullRequest(payload) : unreadable('pull request', unread);
        case 'merge_group':
            return unread === null ? mergeGroup(payload) : unreadable('merge group', unread);
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
    const before = id((0,job_payload.at)(payload, 'before'));
    const after = id((0,job_payload.at)(payload, 'after'));
    const ref = (0,job_payload.at)(payload, 'ref');
    const name = refName(ref);
    if (after === undefined || before === undefined || name === undefined) {
        return malformed('push', 'before, after or ref');
    }
    if (ZEROS.test(after))
        return { kind: 'nothing', reason: `the push deleted ${name.shown}` };
    const main = branch((0,job_payload.at)(payload, 'repository', 'default_branch'));
    const isMain = name.isBranch && name.short === main;
    const excludeBranch = isMain ? null : (main ?? null);
    const created = ZEROS.test(before);
    if (created && !isMain && main === undefined)
        return malformed('push', 'the default branch');
    return {
        kind: 'range',
        head: after,
        base: created ? null : before,
        excludeBranch,
        commits: created ? null : event_range_count((0,job_payload.at)(payload, 'commits')),
        what: `the commits that were pushed to ${name.shown}`,
        treeIfEmpty: !name.isBranch,
    };
}
function pullRequest(payload) {
    const request = (0,job_payload.at)(payload, 'pull_request');
    const base = id((0,job_payload.at)(request, 'base', 'sha'));
    const head = id((0,job_payload.at)(request, 'head', 'sha'));
    if (!isCommit(base) || !isCommit(head))
        return malformed('pull request', 'base.sha or head.sha');
    const number = (0,job_payload.at)(request, 'number') ?? (0,job_payload.at)(payload, 'number');
    const shown = isCount(number) ? ` ${number}` : '';
    return {
        kind: 'range',
        head,
        base,
        excludeBranch: branch((0,job_payload.at)(request, 'base', 'ref')) ?? null,
        commits: event_range_count((0,job_payload.at)(request, 'commits')),
        what: `the commits of pull request${shown}`,
        treeIfEmpty: false,
        ...(isCount(number)
            ? { pullRequest: { number, changedFiles: event_range_count((0,job_payload.at)(request, 'changed_files')) } }
            : {}),
    };
}
function mergeGroup(payload) {
    const base = id((0,job_payload.at)(payload, 'merge_group', 'base_sha'));
    const head = id((0,job_payload.at)(payload, 'merge_group', 'head_sha'));
    if (!isCommit(base) || !isCommit(head))
        return malformed('merge group', 'base_sha or head_sha');
    const target = (0,job_payload.at)(payload, 'merge_group', 'base_ref');
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
function malformed(event, field) {
    return {
        kind: 'tree',
        reason: `the payload of this ${event} cannot be read`,
        gap: `The payload of this ${event} does not say which commits it brings (${field} is missing or malformed), so only the tree was scanned.`,
    };
}
function unreadable(event, why) {
    return {
        kind: 'tree',
        reason: `the payload of this ${event} cannot be read`,
        gap: `Which commits this ${event} brings is not known: GITHUB_EVENT_PATH ${why}. Only the tree was scanned.`,
    };
}
function id(value) {
    return typeof value === 'string' && ID.test(value) ? value : undefined;
}
function isCommit(value) {
    return value !== undefined && !ZEROS.test(value);
}
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
function event_range_count(value) {
    const number = Array.isArray(value) ? value.length : value;
    return isCount(number) && number <= 100_000 ? number : null;
}

// EXTERNAL MODULE: ./lib/facts/leaks/scan-remote.js
var scan_remote = __webpack_require__(31530);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js + 2 modules
var content_hits = __webpack_require__(54284);
;// CONCATENATED MODULE: ./lib/facts/leaks/patch-hits.js

function patchHits(patch) {
    const text = [];
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



const MOST_BLOBS = 100;
const scan_pull_request_MOST_FILES = 3000;
const NOT_COMMITS = 'Without a checkout only what the pull request changes as a whole was scanned: a key that one of its commits adds and a later one removes was not looked for.';
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

// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 1 modules
var judge_leaks = __webpack_require__(54198);
;// CONCATENATED MODULE: ./lib/preflight/leaks.js






async function askLeaks(settings, world, git, read, redact, options = {}, github) {
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
            const ci = (0,job_ci/* ciOf */.s)(variables);
            return (0,judge_leaks/* judgeAnswer */._n)({ at: judge_leaks/* SOURCES */.Hl[kind], nothing: judge_leaks/* NOTHING */.K$[kind], fix: wholeClone(ci), ci }, answer, redact);
        }
        case 'changes':
        case 'default': {
            const event = eventScan(variables, read);
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
    const ci = (0,job_ci/* ciOf */.s)(asked.world.environment.variables);
    return (0,judge_leaks/* judgeAnswer */._n)({ nothing: judge_leaks/* NOTHING */.K$['work-tree'], ...words, ci }, answer, redact, wasAskedFor);
}
async function scanCommits(asked, event) {
    const { settings, world, git, directory, options, redact, wasAskedFor } = asked;
    const found = (0,scan_remote/* scanRemote */.w_)(world.environment.variables, settings.githubToken);
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
        const nothing = `${at}: none that was not there before`;
        return (0,judge_leaks/* judgeAnswer */._n)({ at: nothing, nothing, fix }, answer, redact, wasAskedFor);
    }
    return (0,judge_leaks/* judgeAnswer */._n)({ at, fix }, answer, redact, wasAskedFor);
}
async function scanWithoutCheckout({ settings, world, github, redact, wasAskedFor }, { pullRequest }, answer) {
    const { variables } = world.environment;
    const address = pullRequest === undefined
        ? null
        : (0,scan_remote/* pullRequestAddress */.bt)(variables, settings.githubToken, pullRequest.number);
    if (github === undefined || address === null || pullRequest === undefined) {
        return (0,judge_leaks/* judgeAnswer */._n)({ at: '' }, answer, redact, wasAskedFor);
    }
    const files = await scanPullRequest(github, address, pullRequest.changedFiles);
    if (files.kind === 'scanned') {
        const at = `the files of pull request ${pullRequest.number}, by GitHub's API`;
        return (0,judge_leaks/* judgeLeaks */.Q1)({ at, nothing: 'the pull request changes no file' }, files, redact);
    }
    const reason = `${(0,judge_leaks/* noCheckout */.K5)()}; the pull request's files could not be read instead: ${files.reason}`;
    const check = wasAskedFor ? (0,judge/* incomplete */.$x)('leaks', reason) : (0,judge/* skipped */.hT)('leaks', reason);
    return { check, leaks: [] };
}
function rangeOf({ head, base, excludeBranch }) {
    const end = head.slice(0, 12);
    if (base !== null)
        return `${base.slice(0, 12)}..${end}`;
    return excludeBranch === null ? `all up to ${end}` : `${end}, without those of ${excludeBranch}`;
}
function wholeClone(ci) {
    return ci === 'github-actions'
        ? 'Set `fetch-depth: 0` in the step of actions/checkout to have the whole history.'
        : 'Have the whole history fetched (`git fetch --unshallow`).';
}
function fixOf(found) {
    const token = found.kind === 'remote' && found.remote.token !== undefined
        ? 'add `contents: read` to the `permissions:` of the job'
        : 'leave the input `github-token` at its default';
    return `Set \`fetch-depth: 0\` in the step of actions/checkout, or ${token} so that they can be fetched.`;
}
function capitalised(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./lib/preflight.js





async function preflight(settings, { world, git, github, redactor, signal, mask, remember }) {
    const event = await (0,gather_event/* gatherEvent */.o)(world);
    const { job } = event;
    const [deploy, leaks] = await Promise.all([
        askDeploy(settings, world, job, redactor),
        askLeaks(settings, world, git, event, redactor.text, signal === undefined ? {} : { signal }, github),
    ]);
    const { identity, chain, trust: trustView, expectations } = deploy;
    const [secrets, credentials, trust, account] = deploy.checks;
    if (deploy.sessionSeconds != null)
        remember?.(deploy.sessionSeconds);
    const ordered = [secrets, credentials, trust, leaks.check, account].filter((check) => check !== undefined);
    const parts = {
        ci: job.ci,
        identity,
        chain,
        trust: trustView,
        leaks: leaks.leaks,
        ...(expectations === undefined ? {} : { expectations }),
    };
    if (settings.maskAccountId) {
        const hidden = (0,hide_accounts/* hideAccounts */.V)([ordered, parts], redactor);
        mask?.(hidden);
    }
    return (0,assemble/* assemble */.f)(ordered, parts, settings.failOn, redactor, 'job');
}


/***/ }),

/***/ 54198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged),
  K5: () => (/* binding */ noCheckout)
});

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(17521);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



function leakFactsOf(hits, held) {
    return hits.map((hit) => factOf(hit, held)).toSorted(inReadingOrder);
}
function factOf(hit, held) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = (0,redact/* redactKey */.p)(kind, key);
    const own = { key, preview: redacted.preview };
    return {
        kind,
        path: (0,hide_keys/* hideKeys */.t)(path, own),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,hide_keys/* hideKeys */.t)(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(held === undefined ? {} : { held }),
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
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





function noCheckout(ci = 'github-actions') {
    const none = 'there is no checkout in the working directory';
    return ci === 'github-actions'
        ? `${none}; put actions/checkout before this step to have it scanned`
        : none;
}
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,judge/* skipped */.hT)('leaks', noCheckout(words.ci))
        : (0,judge/* incomplete */.$x)('leaks', toldOf(answer.reason, redact));
    return { check, leaks: [] };
}
const LONGEST = 2_000;
function toldOf(sentence, redact) {
    return (0,inert/* shorten */.ml)((0,hide_keys/* hideKeys */.t)(redact(sentence)), LONGEST);
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
const NOTHING = {
    'work-tree': 'git tracks no file here',
    paths: 'there is no file in the paths that were named',
    stdin: 'standard input was empty',
    staged: 'nothing is staged that could hold a key',
    range: 'the range holds no commit',
    history: 'no ref leads to a commit',
};
function judgeLeaks(words, answer, redact) {
    const facts = leakFactsOf(answer.hits, words.held);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks.leakRules, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const hide = (sentence) => toldOf(sentence, redact);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
        return { check: { ...(0,judge/* skipped */.hT)('leaks', words.nothing), looked, gaps }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,judge/* answered */.oQ)('leaks', findings, looked, gaps), scanned }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings });
    return { check: { ...check, scanned }, leaks };
}
function isNothing({ files, blobs, commits }) {
    return files + blobs + commits === 0;
}
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [numbered(files, 'file')] : []),
        ...(blobs > 0 ? [numbered(blobs, 'git object')] : []),
        ...(commits > 0 ? [numbered(commits, 'commit')] : []),
        numbered(bytes, 'byte'),
    ].join(', ');
}
function numbered(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
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

/***/ 74772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ identitiesDiffer),
/* harmony export */   m: () => (/* binding */ facesOf)
/* harmony export */ });
function facesOf(chain) {
    const faces = new Map();
    for (const view of chain) {
        const face = view.identity ?? 0;
        faces.set(face, [...(faces.get(face) ?? []), view]);
    }
    return [...faces.values()];
}
function identitiesDiffer(chain) {
    return facesOf(chain).length > 1;
}


/***/ }),

/***/ 52777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ showSize)
/* harmony export */ });
function showSize(bytes) {
    if (bytes === 1)
        return '1 byte';
    const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
    let value = bytes;
    let unit = 0;
    for (; value >= (unit === 0 ? 1000 : 999.95) && unit < units.length - 1; unit += 1)
        value /= 1000;
    return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}


/***/ }),

/***/ 40856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  accountRules: () => (/* binding */ accountRules)
});

// EXTERNAL MODULE: ./lib/wording/credentials/source-words.js
var source_words = __webpack_require__(17368);
;// CONCATENATED MODULE: ./lib/rules/account/wrong-account.js

const wrongAccount = {
    id: 'account/wrong-account',
    severity: 'error',
    rung: 'expected-identity',
    title: 'The credentials belong to account {account}, which is not one of the allowed',
    why: 'AWS accepts the credentials, and a deploy with them would go to another account.',
    fix: 'Use the role or keys of an allowed account. If {thisJob} is to deploy where they belong, add that account to `allowed-account-ids`.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html'],
    judge({ credentials, allowedAccountIds }) {
        const identity = credentials?.identity;
        if (identity == null || allowedAccountIds.length === 0)
            return [];
        if (allowedAccountIds.includes(identity.account))
            return [];
        const { from, because, instead } = source_words/* SOURCE_WORDS */.O[identity.provider];
        const allowed = allowedAccountIds.join(', ');
        return [
            {
                location: { kind: 'input', name: 'allowed-account-ids' },
                identity: identity.account,
                values: { account: identity.account, allowed },
                words: {
                    why: `AWS accepts the credentials, and a deploy with them would go to another account. They came from ${from}. ${because}`.trimEnd(),
                    fix: `Use credentials of an allowed account ({allowed}). ${instead}. If {thisJob} is to deploy to the account that they belong to, add it to \`allowed-account-ids\`.`,
                },
                evidence: [
                    { label: 'account', expected: allowed, actual: identity.account },
                    { label: 'identity', actual: identity.arn },
                ],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
;// CONCATENATED MODULE: ./lib/wording/account/arn-matches.js


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


const wrongArn = {
    id: 'account/wrong-arn',
    severity: 'error',
    rung: 'expected-identity',
    title: 'The credentials are those of `{actual}`, not the identity that was expected',
    why: 'AWS accepts the credentials, and they are those of somebody else.',
    fix: 'Correct what gives {thisJob} its credentials, or `expected-arn`.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
    judge({ credentials, expectedArn }) {
        const identity = credentials?.identity;
        if (identity == null || expectedArn === null)
            return [];
        if (arnMatches(expectedArn, identity.arn))
            return [];
        const { from, because, instead } = source_words/* SOURCE_WORDS */.O[identity.provider];
        return [
            {
                location: { kind: 'input', name: 'expected-arn' },
                identity: identity.arn,
                values: { actual: identity.arn },
                words: {
                    why: `AWS accepts the credentials, and they are those of somebody else. They came from ${from}. ${because}`.trimEnd(),
                    fix: `${instead}. If \`{actual}\` is right, correct \`expected-arn\`.`,
                },
                evidence: [{ label: 'identity', expected: expectedArn, actual: identity.arn }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/account/index.js


const accountRules = [wrongAccount, wrongArn];


/***/ }),

/***/ 54284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
const SAMPLE = 8000;
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
function locate(content, offset) {
    return createLocator(content)(offset);
}
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
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(67351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(49660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = (0,plain_key/* plainKey */.y)(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84097);

function redactKey(kind, key) {
    const pattern = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}


/***/ }),

/***/ 69826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E$: () => (/* binding */ CREDENTIALS_ACTION),
/* harmony export */   aM: () => (/* binding */ actionName),
/* harmony export */   zB: () => (/* binding */ actionTool)
/* harmony export */ });
const ACTIONS = {
    'hashicorp/setup-terraform': undefined,
    'opentofu/setup-opentofu': undefined,
    'serverless/github-action': 'javascript',
    'pulumi/actions': 'go',
    'einaregilsson/beanstalk-deploy': undefined,
    'jakejarvis/s3-sync-action': 'aws-cli',
};
const CREDENTIALS_ACTION = 'aws-actions/configure-aws-credentials';
function actionTool(uses) {
    const name = actionName(uses);
    if (name === undefined)
        return undefined;
    if (name.startsWith('aws-actions/'))
        return { name, sdk: 'javascript' };
    return Object.hasOwn(ACTIONS, name) ? { name, sdk: ACTIONS[name] } : undefined;
}
function actionName(uses) {
    return /^([\w.-]+\/[\w.-]+)(?:\/[^@]*)?@/.exec(uses.trim())?.[1]?.toLowerCase();
}


/***/ })

};
;