"use strict";
exports.id = 3797;
exports.ids = [3797,7479];
exports.modules = {

/***/ 70932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf)
/* harmony export */ });
function sightOf(facts) {
    const wanted = {
        files: new Set(),
        containers: new Set(),
        metadata: new Set(),
        processes: new Set(),
    };
    let looked = new Set();
    function find(known, missing, key) {
        const fact = known.get(key);
        if (fact === undefined)
            missing.add(key);
        return fact;
    }
    return {
        home: facts.home,
        platform: facts.platform,
        now: facts.now,
        wanted,
        variable(name) {
            looked.add(name);
            return Object.hasOwn(facts.variables, name) ? facts.variables[name] : undefined;
        },
        file(path) {
            looked.add(path);
            return find(facts.files, wanted.files, path) ?? { kind: 'absent' };
        },
        container(url) {
            looked.add(url);
            return find(facts.containers, wanted.containers, url);
        },
        metadata(endpoint) {
            looked.add(endpoint);
            return find(facts.metadata, wanted.metadata, endpoint);
        },
        process: (command) => find(facts.processes, wanted.processes, command),
        note(what) {
            looked.add(what);
        },
        takeLooked() {
            const all = [...looked].filter((what) => what !== 'HOME' && what !== 'USERPROFILE');
            looked = new Set();
            return all;
        },
    };
}


/***/ }),

/***/ 79939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r4: () => (/* binding */ inWords),
  Ll: () => (/* binding */ traceAll)
});

// UNUSED EXPORTS: trace

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(70947);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(19861);
;// CONCATENATED MODULE: ./lib/chain/endpoint.js

function resolveEndpoint(context, rules, source) {
    const { sight, profile, profiles } = context;
    if (!rules.supported)
        return undefined;
    const section = profiles.all.get(profile);
    const ignored = sight.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ??
        (0,profiles_profile/* setting */.P)(section, 'ignore_configured_endpoint_urls');
    if (rules.ignorable && ignored?.toLowerCase() === 'true')
        return undefined;
    const late = rules.generalComesLate === true && isFetched(source);
    for (const from of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL']) {
        const url = sight.variable(from);
        if (!url)
            continue;
        return late && from === 'AWS_ENDPOINT_URL' ? undefined : { url, from };
    }
    const services = (0,profiles_profile/* setting */.P)(section, 'services');
    const inServices = services === undefined ? undefined : stsIn(profiles.services.get(services));
    if (inServices) {
        const from = `[services ${services}] of profile ${profile}`;
        return { url: inServices, from, inProfile: true };
    }
    const inProfile = late ? undefined : (0,profiles_profile/* setting */.P)(section, 'endpoint_url');
    return inProfile
        ? { url: inProfile, from: `endpoint_url of profile ${profile}`, inProfile: true }
        : undefined;
}
function isFetched(source) {
    return source?.kind === 'assume-role' || source?.kind === 'web-identity';
}
function stsIn(section) {
    const block = section?.get('sts');
    const nested = typeof block === 'object' ? block.get('endpoint_url') : undefined;
    return nested ?? (0,profiles_profile/* setting */.P)(section, 'sts.endpoint_url');
}

;// CONCATENATED MODULE: ./lib/chain/identity.js


function likeness(one, other) {
    const [a, b] = [faceOf(one), faceOf(other)];
    if (a.is === b.is)
        return 'same';
    if (a.account !== undefined && b.account !== undefined && a.account !== b.account) {
        return 'different';
    }
    if (a.kind === b.kind && a.named !== undefined && b.named !== undefined) {
        return a.named === b.named ? 'unknown' : 'different';
    }
    return ALWAYS_APART.some(([x, y]) => isPair(a.kind, b.kind, x, y)) ? 'different' : 'unknown';
}
const ALWAYS_APART = [
    ['user-key', 'role'],
    ['user-key', 'sso'],
    ['user-key', 'machine'],
    ['sso', 'role'],
    ['sso', 'machine'],
];
function isPair(a, b, x, y) {
    return (a === x && b === y) || (a === y && b === x);
}
function faceOf(source) {
    switch (source.kind) {
        case 'keys':
            return source.origin.kind === 'cache'
                ? roleFace(source.origin.roleArn)
                : keyFace(source.accessKeyId);
        case 'assume-role':
        case 'web-identity':
            return roleFace(source.roleArn);
        case 'process':
            return { is: spell('program', source.command), kind: 'program', account: undefined };
        case 'sso': {
            const { startUrl, account, role } = source;
            return {
                is: spell('sso', startUrl, account, role),
                kind: 'sso',
                account,
                named: spell(account, role),
            };
        }
        case 'login': {
            const { session } = source;
            const face = {
                is: spell('login', session),
                kind: 'login',
                account: (0,aws_arn/* accountOfArn */.KC)(session),
            };
            return (0,aws_arn/* identityArn */.OB)(session)?.service === 'iam' ? { ...face, named: session } : face;
        }
        case 'container':
            return source.accessKeyId === undefined
                ? { is: spell('container', source.url), kind: 'machine', account: undefined }
                : keyFace(source.accessKeyId);
        case 'instance-metadata':
            return source.accessKeyId === undefined
                ? { is: spell('instance', source.role), kind: 'machine', account: undefined }
                : keyFace(source.accessKeyId);
    }
}
function roleFace(arn) {
    return { is: spell('role', arn), kind: 'role', account: (0,aws_arn/* accountOfArn */.KC)(arn), named: arn };
}
function keyFace(id) {
    const kind = (0,key_id/* keyKind */.qp)(id) === 'long-lived' ? 'user-key' : 'key';
    return { is: spell('key', id), kind, account: (0,key_id/* accountOfKeyId */.z7)(id) };
}
function spell(...parts) {
    return JSON.stringify(parts);
}
function numberIdentities(sources) {
    const faces = [];
    const numbers = sources.map((source) => {
        if (source === undefined)
            return null;
        const known = faces.findIndex((face) => likeness(face, source) === 'same');
        return known === -1 ? faces.push(source) : known + 1;
    });
    return numbers.map((identity) => {
        const own = identity === null ? undefined : faces[identity - 1];
        if (identity === null || own === undefined)
            return null;
        const unsure = faces.flatMap((face, at) => (likeness(own, face) === 'unknown' ? [at + 1] : []));
        return { identity, mayBe: unsure };
    });
}

// EXTERNAL MODULE: ./lib/chain/reasons.js
var reasons = __webpack_require__(2356);
;// CONCATENATED MODULE: ./lib/chain/region.js

function resolveRegion(context, rules) {
    const found = find(context, rules);
    if (found === undefined)
        return { words: rules.missing };
    const words = rules.invalid?.(found);
    return words === undefined ? { region: found } : { region: found, words };
}
function find(context, rules) {
    for (const name of rules.variables) {
        const value = context.sight.variable(name);
        if (value !== undefined && (value !== '' || rules.emptyCounts))
            return value;
    }
    const inProfile = (0,profiles_profile/* setting */.P)(context.profiles.all.get(context.profile), 'region');
    return inProfile === '' && !rules.emptyCounts ? undefined : inProfile;
}

// EXTERNAL MODULE: ./lib/chain/sight.js
var chain_sight = __webpack_require__(70932);
;// CONCATENATED MODULE: ./lib/chain/trace.js







function trace(dialect, facts) {
    return follow(dialect, facts, new Map());
}
function traceAll(dialects, facts) {
    const readings = new Map();
    const traces = dialects.map((dialect) => follow(dialect, facts, readings));
    const numbers = numberIdentities(traces.map(({ chosen }) => chosen));
    return traces.map((one, at) => {
        const numbered = numbers[at] ?? null;
        if (numbered === null)
            return one;
        const { identity, mayBe } = numbered;
        const more = mayBe.length === 0 ? { identity } : { identity, mayBe };
        return { ...one, view: { ...one.view, ...more } };
    });
}
function follow(dialect, facts, readings) {
    const sight = (0,chain_sight/* sightOf */.p)(facts);
    const context = trace_open(dialect, facts, sight, readings);
    const opening = dialect.opening?.(context);
    sight.takeLooked();
    const walked = opening === undefined ? walk(dialect, context) : neverBegun(dialect, opening);
    const region = resolveRegion(context, dialect.region);
    const { resolved, refused, attempts } = walked;
    const endpoint = resolveEndpoint(context, dialect.endpoint, resolved?.source);
    const nothing = resolved || refused ? undefined : dialect.nothingFound(walked.failures);
    const said = refused?.words;
    const words = nothing ?? (refused && said && (dialect.frame?.(said, refused.cause, context) ?? said));
    const warnings = [...(resolved?.warnings ?? []), ...(dialect.warnings?.(context) ?? [])];
    const profile = resolved?.profile ?? refused?.profile;
    const view = {
        dialect: dialect.name,
        names: dialect.names,
        outcome: resolved ? 'resolved' : refused ? 'error' : 'none',
        provider: walked.provider,
        ...(refused === undefined ? {} : { cause: refused.cause }),
        ...(profile === undefined ? {} : { profile }),
        ...(resolved ? who(resolved.source) : {}),
        ...(region.region === undefined ? {} : { region: region.region }),
        ...(region.words === undefined
            ? {}
            : { regionMessage: region.words.text, regionBasis: region.words.basis }),
        ...(endpoint === undefined ? {} : { endpoint }),
        message: words?.text ?? null,
        basis: words?.basis ?? 'source',
        version: dialect.version,
        attempts,
        ...(warnings.length === 0 ? {} : { warnings }),
    };
    return { view, wanted: sight.wanted, ...(resolved ? { chosen: resolved.source } : {}) };
}
function trace_open(dialect, facts, sight, readings) {
    const variable = dialect.profileVariables
        .map((name) => sight.variable(name))
        .map((value) => (dialect.blankProfileIsEmpty && value?.trim() === '' ? '' : value))
        .find((value) => value !== undefined && (value !== '' || dialect.emptyProfileCounts));
    const asked = facts.profile === '' && !dialect.emptyProfileCounts ? undefined : facts.profile;
    const named = asked ?? variable;
    return {
        sight,
        profiles: read(dialect, sight, readings),
        profile: named ?? 'default',
        ...(named === undefined ? {} : { named }),
        explicit: asked !== undefined,
        visited: [],
    };
}
function read({ readProfiles }, sight, readings) {
    const known = readings.get(readProfiles);
    if (known === undefined) {
        const fresh = readProfiles(sight);
        readings.set(readProfiles, fresh);
        return fresh;
    }
    for (const path of [known.configPath, known.credentialsPath])
        if (path !== '')
            sight.file(path);
    return known;
}
function neverBegun(dialect, refused) {
    const attempts = mergeAttempts(dialect.steps.map(({ provider }) => notReached(provider, refused.cause)));
    return { provider: null, attempts, failures: [], refused };
}
function walk(dialect, context) {
    const attempts = [];
    const failures = [];
    let ended;
    let passedOver;
    for (const step of dialect.steps) {
        if (ended !== undefined) {
            attempts.push(notReached(step.provider, { kind: 'came-later', than: ended.provider }));
            continue;
        }
        if (passedOver !== undefined && step.group === passedOver.group) {
            const { group, by } = passedOver;
            const cause = group === 'profile' ? { kind: 'profile-decided' } : { kind: 'came-later', than: by };
            attempts.push(notReached(step.provider, cause));
            continue;
        }
        const outcome = step.look(context);
        const provider = (outcome.kind === 'absent' ? undefined : outcome.provider) ?? step.provider;
        const looked = [...filesBehind(provider, context), ...context.sight.takeLooked()];
        if (outcome.kind === 'absent') {
            attempts.push(attemptOf(provider, { outcome: 'absent', cause: outcome.cause }, looked));
            failures.push({ step, cause: outcome.cause });
        }
        else if (outcome.kind === 'resolved') {
            attempts.push(attemptOf(provider, { outcome: 'resolved', cause: outcome.cause }, looked));
            ended = { provider, resolved: outcome };
        }
        else {
            attempts.push(attemptOf(provider, { outcome: outcome.as, cause: outcome.cause }, looked));
            const { cause, words } = outcome;
            failures.push({ step, cause, ...(words === undefined ? {} : { words }) });
            if (step.group !== undefined)
                passedOver = { group: step.group, by: provider };
            if ((outcome.then ?? dialect.onFailure) === 'abort')
                ended = { provider, refused: outcome };
        }
    }
    const early = ended?.refused !== undefined && ended.refused.atUse !== true;
    const last = early ? undefined : dialect.closing?.(context);
    if (last !== undefined) {
        const provider = last.provider ?? ended?.provider ?? null;
        if (provider !== null)
            attempts.push(attemptOf(provider, { outcome: last.as, cause: last.cause }));
        return { provider, attempts: mergeAttempts(attempts), failures, refused: last };
    }
    return {
        provider: ended?.provider ?? null,
        attempts: mergeAttempts(attempts),
        failures,
        ...(ended?.resolved ? { resolved: ended.resolved } : {}),
        ...(ended?.refused ? { refused: ended.refused } : {}),
    };
}
function filesBehind(provider, { profiles }) {
    return provider.startsWith('profile-') ? [profiles.configPath, profiles.credentialsPath] : [];
}
function notReached(provider, cause) {
    return attemptOf(provider, { outcome: 'not-reached', cause });
}
function attemptOf(provider, became, looked = []) {
    return { ...became, provider, reason: (0,reasons/* reasonOf */.A)(became.cause), looked };
}
const TELLING = ['resolved', 'failed', 'invalid', 'absent', 'not-reached'];
function mergeAttempts(attempts) {
    const merged = new Map();
    for (const attempt of attempts) {
        const other = merged.get(attempt.provider);
        const better = other === undefined || TELLING.indexOf(attempt.outcome) < TELLING.indexOf(other.outcome);
        const looked = [...new Set([...(other?.looked ?? []), ...attempt.looked])];
        merged.set(attempt.provider, { ...(better ? attempt : other), looked });
    }
    return [...merged.values()];
}
function who(source) {
    switch (source.kind) {
        case 'keys':
            return shownKey(source.accessKeyId);
        case 'assume-role':
            return { ...shownRole(source.roleArn), assumedWith: inWords(source.source), awaits: 'sts' };
        case 'web-identity':
            return { ...shownRole(source.roleArn), assumedWith: inWords(source), awaits: 'sts' };
        case 'process':
            return { awaits: 'process' };
        case 'sso':
            return { account: source.account, awaits: 'sso' };
        case 'login':
            return { awaits: 'sign-in' };
        case 'container':
            return source.accessKeyId === undefined
                ? { awaits: 'container' }
                : shownKey(source.accessKeyId);
        case 'instance-metadata':
            return source.accessKeyId === undefined
                ? { awaits: 'instance-metadata' }
                : shownKey(source.accessKeyId);
    }
}
function shownKey(accessKeyId) {
    const account = (0,key_id/* accountOfKeyId */.z7)(accessKeyId);
    return { accessKeyId: (0,key_id/* maskKeyId */.Dx)(accessKeyId), ...(account === undefined ? {} : { account }) };
}
function shownRole(roleArn) {
    const account = (0,aws_arn/* accountOfArn */.KC)(roleArn);
    return { roleArn, ...(account === undefined ? {} : { account }) };
}
function inWords(source) {
    switch (source.kind) {
        case 'keys': {
            const key = (0,key_id/* maskKeyId */.Dx)(source.accessKeyId);
            const { origin } = source;
            if (origin.kind === 'environment')
                return `the environment's key ${key}`;
            if (origin.kind === 'profile')
                return `key ${key} of profile ${origin.profile}`;
            return `key ${key} in ${origin.path}`;
        }
        case 'assume-role':
            return `role ${source.roleArn}, assumed with ${inWords(source.source)}`;
        case 'web-identity':
            return `the web identity token in ${source.tokenFile}`;
        case 'process':
            return `the credential_process of profile ${source.profile}`;
        case 'sso':
            return `the IAM Identity Center sign-in of profile ${source.profile}`;
        case 'login':
            return `the login session of profile ${source.profile}`;
        case 'container':
            return `the container's credentials at ${source.url}`;
        case 'instance-metadata':
            return `the instance's role ${source.role}`;
    }
}


/***/ }),

/***/ 47282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chainContainer)
/* harmony export */ });
/* harmony import */ var _endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64068);


const TOKEN_BYTES = 1 << 20;
async function chainContainer(url, world, settings, redactor) {
    const verdict = (0,_endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_)(url, 'container', settings);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'other', detail: `not asked: ${verdict.why}` };
    }
    const token = await containerToken(world);
    redactor.add(token);
    const usable = token !== undefined && /^[\t\u0020-\u007e\u0080-\u00ff]+$/.test(token);
    const answer = await world.http.send({
        method: 'GET',
        url,
        headers: { accept: 'application/json', ...(usable ? { authorization: token } : {}) },
        ..._metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .PATIENCE */ .aZ,
        terms: { purpose: 'container', allowEndpoints: settings.allowEndpoints },
    });
    if (answer.kind === 'failed') {
        const known = ['refused', 'timeout', 'dns', 'tls'];
        const reason = known.find((one) => one === answer.reason) ?? 'other';
        return { kind: 'failed', reason, detail: answer.detail };
    }
    rememberContainerSecrets(answer.body, redactor);
    return { kind: 'answered', status: answer.status, body: answer.body };
}
async function containerToken(world) {
    const { variables } = world.environment;
    const path = variables.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE;
    if (path === undefined || path === '')
        return variables.AWS_CONTAINER_AUTHORIZATION_TOKEN;
    const reading = await world.files.read(path, TOKEN_BYTES);
    return reading.kind === 'found' ? new TextDecoder().decode(reading.bytes) : undefined;
}
function rememberContainerSecrets(body, redactor) {
    for (const match of body.matchAll(/"(?:SecretAccessKey|Token)"\s*:\s*"([^"]{8,8192})"/gi)) {
        redactor.add(match[1]);
    }
}


/***/ }),

/***/ 31023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ gatherChain)
});

// EXTERNAL MODULE: ./lib/chain/dialects/aws-cli.js + 1 modules
var aws_cli = __webpack_require__(27164);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 32 modules
var chain_dialects = __webpack_require__(83140);
;// CONCATENATED MODULE: ./lib/chain/facts.js
function unseen(environment) {
    return {
        variables: environment.variables,
        home: environment.home,
        platform: environment.platform,
        now: environment.now,
        ...(environment.profile === undefined ? {} : { profile: environment.profile }),
        files: new Map(),
        containers: new Map(),
        metadata: new Map(),
        processes: new Map(),
    };
}
function fileFact(bytes) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        return { kind: 'found', text, malformed: false };
    }
    catch {
        const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
        return { kind: 'found', text, malformed: true };
    }
}

// EXTERNAL MODULE: ./lib/chain/trace.js + 3 modules
var trace = __webpack_require__(79939);
;// CONCATENATED MODULE: ./lib/chain/wanted.js

function sourcesWanted(dialects, facts) {
    const wanted = (0,trace/* traceAll */.Ll)(dialects, facts).map((one) => one.wanted);
    const all = (kind) => [
        ...new Set(wanted.flatMap((one) => [...one[kind]])),
    ];
    const files = all('files');
    if (files.length > 0)
        return { files, containers: [], metadata: [] };
    const tokenFile = facts.variables['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'];
    const containers = all('containers').map((url) => (tokenFile ? { url, tokenFile } : { url }));
    if (containers.length > 0)
        return { files: [], containers, metadata: [] };
    return { files: [], containers: [], metadata: all('metadata') };
}

// EXTERNAL MODULE: ./lib/facts/chain/container.js
var container = __webpack_require__(47282);
;// CONCATENATED MODULE: ./lib/facts/chain/file.js

const FILE_BYTES = 1 << 20;
const FILE_LINES = 20_000;
async function chainFile(path, world, redactor) {
    const reading = await world.files.read(path, FILE_BYTES);
    switch (reading.kind) {
        case 'absent':
            return reading;
        case 'unreadable':
            return reading;
        case 'too-large':
            return { kind: 'unreadable', reason: `it is larger than ${FILE_BYTES} bytes` };
        case 'found': {
            if (linesOf(reading.bytes) > FILE_LINES) {
                return { kind: 'unreadable', reason: `it has more than ${FILE_LINES} lines` };
            }
            const fact = fileFact(reading.bytes);
            if (fact.kind === 'found')
                rememberSecrets(fact.text, redactor);
            return fact;
        }
    }
}
function linesOf(bytes) {
    let lines = 0;
    for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1))
        lines += 1;
    return lines;
}
function rememberSecrets(text, redactor) {
    const SETTING = /(?:aws_secret_access_key|aws_session_token|aws_security_token|secretAccessKey|sessionToken|accessToken|refreshToken|clientSecret)["']?\s*[:=]\s*["']?([^\s"',]{8,8192})/gi;
    for (const match of text.matchAll(SETTING))
        redactor.add(match[1]);
    for (const match of text.matchAll(/:\/\/([^\s/?#@]{1,512}@)/g))
        redactor.add(match[1]);
    for (const match of text.matchAll(/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g))
        redactor.add(match[0]);
    if (!/^\s*[[{]|^\s*[\w.-]+\s*[=:]\s*[^\s=]/m.test(text))
        redactor.add(text.trim());
}

// EXTERNAL MODULE: ./lib/facts/job/checkout.js
var checkout = __webpack_require__(87479);
;// CONCATENATED MODULE: ./lib/facts/chain/installed-cli.js

const MOST = 64;
const VERSION = /^\d{1,3}\.\d{1,4}(?:\.\d{1,5})?$/;
async function installedCli({ files, environment }) {
    if (environment.platform === 'win32')
        return undefined;
    for (const folder of (environment.variables['PATH'] ?? '').split(':').slice(0, MOST)) {
        if (!folder.startsWith('/'))
            continue;
        const program = await files.real(`${folder}/aws`);
        if (program === undefined)
            continue;
        if (await (0,checkout/* liesInCheckout */.TB)(`${folder}/aws`, environment, files))
            return undefined;
        const byFolder = /\/aws-cli\/v2\/([^/]+)\//.exec(program)?.[1];
        if (byFolder !== undefined && VERSION.test(byFolder))
            return byFolder;
        return ofPython(program.replace(/\/[^/]*\/[^/]*$/, ''), files);
    }
    return undefined;
}
async function ofPython(prefix, files) {
    const pythons = (await files.list(`${prefix}/lib`)).filter((name) => name.startsWith('python3'));
    for (const python of pythons.slice(0, MOST)) {
        for (const packages of ['site-packages', 'dist-packages']) {
            for (const name of await files.list(`${prefix}/lib/${python}/${packages}`)) {
                const version = /^awscli-(.+?)(?:-py3[\d.]*)?\.(?:dist|egg)-info$/.exec(name)?.[1];
                if (version !== undefined && VERSION.test(version))
                    return version;
            }
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/facts/chain/metadata.js
var chain_metadata = __webpack_require__(64068);
;// CONCATENATED MODULE: ./lib/facts/chain/gather-chain.js









const ROUNDS = 12;
const TOKEN = /^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/;
async function gatherChain(world, settings, redactor, named) {
    const dialects = inVersion((0,chain_dialects/* dialectsWith */.kW)(named), await installedCli(world));
    const { variables, home, platform } = world.environment;
    for (const [name, value] of Object.entries(variables)) {
        if (name.endsWith('_TOKEN_FILE') && TOKEN.test(value))
            redactor.add(value.trim());
    }
    let facts = unseen({ variables, home, platform, now: world.clock.now() });
    for (let round = 0; round < ROUNDS; round += 1) {
        const wanted = sourcesWanted(dialects, facts);
        if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0)
            break;
        facts = await gather(wanted, facts, world, settings, redactor);
    }
    return { facts, traces: (0,trace/* traceAll */.Ll)(dialects, facts) };
}
function inVersion(dialects, version) {
    if (version?.startsWith('2.') !== true)
        return dialects;
    const installed = (0,aws_cli/* awsCliOf */.F)(version);
    return dialects.map((one) => (one.name === installed.name ? installed : one));
}
async function gather(wanted, facts, world, settings, redactor) {
    const urls = wanted.containers.map(({ url }) => url);
    const [files, containers, metadata] = await Promise.all([
        together(wanted.files, (path) => chainFile(path, world, redactor)),
        together(urls, (url) => (0,container/* chainContainer */.t)(url, world, settings, redactor)),
        together(wanted.metadata, (base) => (0,chain_metadata/* chainMetadata */.Fh)(base, world, settings, redactor)),
    ]);
    return {
        ...facts,
        files: new Map([...facts.files, ...files]),
        containers: new Map([...facts.containers, ...containers]),
        metadata: new Map([...facts.metadata, ...metadata]),
    };
}
async function together(keys, ask) {
    return Promise.all(keys.map(async (key) => [key, await ask(key)]));
}


/***/ }),

/***/ 64068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ chainMetadata),
/* harmony export */   aZ: () => (/* binding */ PATIENCE),
/* harmony export */   xn: () => (/* binding */ instanceToken)
/* harmony export */ });
/* harmony import */ var _endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);

const PATIENCE = { timeoutMs: 1_000, connectedMs: 4_000 };
const WITHOUT_TOKEN = [403, 404, 405];
const ROLE_NAME = /^[\w+=,.@-]{1,64}$/;
async function chainMetadata(base, world, settings, redactor) {
    if (!(0,_endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_)(base, 'instance-metadata', settings).allowed) {
        return { kind: 'none', reason: 'other' };
    }
    const token = await instanceToken(base, world, settings, redactor);
    if (token.kind === 'failed') {
        const reason = token.reason === 'refused' || token.reason === 'timeout' ? token.reason : 'other';
        return { kind: 'none', reason };
    }
    const version1 = WITHOUT_TOKEN.includes(token.status);
    if (token.status !== 200 && !version1)
        return { kind: 'not-ec2', status: token.status };
    const roles = await world.http.send({
        method: 'GET',
        url: `${base.replace(/\/$/, '')}/latest/meta-data/iam/security-credentials/`,
        headers: version1 ? {} : { 'x-aws-ec2-metadata-token': token.body },
        ...PATIENCE,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    if (version1)
        return withoutToken(token.status, roles);
    if (roles.kind === 'failed')
        return { kind: 'none', reason: 'other' };
    const role = firstLine(roles.body);
    if (roles.status === 404 || role === '')
        return { kind: 'no-role' };
    return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}
function withoutToken(tokenStatus, roles) {
    const role = roles.kind === 'answered' && roles.status === 200 ? firstLine(roles.body) : '';
    return ROLE_NAME.test(role)
        ? { kind: 'role', role, tokenStatus }
        : { kind: 'not-ec2', status: tokenStatus };
}
function firstLine(body) {
    return body.trim().split('\n')[0] ?? '';
}
async function instanceToken(base, world, settings, redactor) {
    const answer = await world.http.send({
        method: 'PUT',
        url: `${base.replace(/\/$/, '')}/latest/api/token`,
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60', 'content-length': '0' },
        ...PATIENCE,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    if (answer.kind === 'answered' && /^\S{1,4096}$/.test(answer.body))
        redactor.add(answer.body);
    return answer;
}


/***/ }),

/***/ 87479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TB: () => (/* binding */ liesInCheckout),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   checkoutRoots: () => (/* binding */ checkoutRoots),
/* harmony export */   dl: () => (/* binding */ filesWithin)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

function checkoutRoots({ variables, cwd }) {
    return [...new Set([variables.GITHUB_WORKSPACE ?? '', cwd])].filter((root) => root !== '');
}
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
function isBelow(path, folder, { platform }) {
    const { sep } = platform === 'win32' ? node_path__WEBPACK_IMPORTED_MODULE_0__.win32 : node_path__WEBPACK_IMPORTED_MODULE_0__.posix;
    const plain = (text) => platform === 'win32' || platform === 'darwin' ? text.toLowerCase() : text;
    return `${plain(path)}${sep}`.startsWith(`${plain(folder).replace(/[\\/]$/, '')}${sep}`);
}
function filesWithin(files, root, place) {
    let realRoot;
    async function real(path) {
        realRoot ??= files.real(root);
        const [target, folder] = [await files.real(path), await realRoot];
        const isInside = target !== undefined && folder !== undefined && isBelow(target, folder, place);
        return isInside ? target : undefined;
    }
    return {
        real,
        read: async (path, limit) => (await real(path)) === undefined ? { kind: 'absent' } : files.read(path, limit),
        list: async (path) => ((await real(path)) === undefined ? [] : files.list(path)),
    };
}


/***/ }),

/***/ 99027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ ciOf)
/* harmony export */ });
const SIGNS = [
    ['GITHUB_ACTIONS', /^true$/, 'github-actions'],
    ['GITLAB_CI', /./, 'gitlab'],
    ['CIRCLECI', /./, 'circleci'],
    ['BUILDKITE', /./, 'buildkite'],
    ['JENKINS_URL', /./, 'jenkins'],
    ['CODEBUILD_BUILD_ID', /./, 'other'],
    ['TF_BUILD', /./, 'other'],
    ['TEAMCITY_VERSION', /./, 'other'],
    ['CI', /^(?!false$|0$)./i, 'other'],
];
function ciOf(variables) {
    return SIGNS.find(([name, value]) => value.test(variables[name] ?? ''))?.[2] ?? 'none';
}


/***/ })

};
;