"use strict";
exports.id = 6721;
exports.ids = [6721];
exports.modules = {

/***/ 932:
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

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r4: () => (/* binding */ inWords),
  Ll: () => (/* binding */ traceAll)
});

// UNUSED EXPORTS: trace

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(4127);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(9861);
;// CONCATENATED MODULE: ./lib/chain/endpoint.js

function resolveEndpoint(context, rules) {
    const { sight, profile, profiles } = context;
    if (!rules.supported)
        return undefined;
    const section = profiles.all.get(profile);
    const ignored = sight.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ??
        (0,profiles_profile/* setting */.P)(section, 'ignore_configured_endpoint_urls');
    if (rules.ignorable && ignored?.toLowerCase() === 'true')
        return undefined;
    for (const from of ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL']) {
        const url = sight.variable(from);
        if (url)
            return { url, from };
    }
    const services = (0,profiles_profile/* setting */.P)(section, 'services');
    const inServices = services === undefined ? undefined : stsIn(profiles.services.get(services));
    if (inServices) {
        const from = `[services ${services}] of profile ${profile}`;
        return { url: inServices, from, inProfile: true };
    }
    const inProfile = (0,profiles_profile/* setting */.P)(section, 'endpoint_url');
    return inProfile
        ? { url: inProfile, from: `endpoint_url of profile ${profile}`, inProfile: true }
        : undefined;
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
var chain_sight = __webpack_require__(932);
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
    const endpoint = resolveEndpoint(context, dialect.endpoint);
    const { resolved, refused, attempts } = walked;
    const nothing = resolved || refused ? undefined : dialect.nothingFound(walked.failures);
    const said = refused?.words;
    const words = nothing ?? (refused && said && (dialect.frame?.(said, refused.cause) ?? said));
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

/***/ 574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ chainRuleFacts)
});

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 42 modules
var dialects = __webpack_require__(1662);
// EXTERNAL MODULE: ./lib/chain/profiles/known-settings.js
var known_settings = __webpack_require__(9253);
// EXTERNAL MODULE: ./lib/chain/profiles/lines.js
var lines = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/chain/profiles/setting-name.js
var setting_name = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/chain/profiles/lint.js



const MOST_FAULTS = 50;
function lintProfileFile(path, file, fact, readers) {
    if (fact.kind !== 'found')
        return [];
    const found = [];
    const report = (kind, line, more = {}) => {
        const { column = 1, section, setting } = more;
        found.push({
            kind,
            path,
            line,
            column,
            ...(section === undefined ? {} : { section: (0,setting_name/* shownSection */.f)(section) }),
            ...(setting === undefined ? {} : { setting: (0,setting_name/* shownSetting */.m)(setting) }),
            effects: effectsOf(kind, readers),
        });
    };
    if (fact.malformed)
        report('not-utf8', 1);
    const marked = fact.text.startsWith('\uFEFF');
    if (marked)
        report('byte-order-mark', 1);
    walk((0,lines/* profileLines */.l)(marked ? fact.text.slice(1) : fact.text), file, report);
    return found.slice(0, MOST_FAULTS);
}
function effectsOf(kind, readers) {
    return Object.fromEntries(readers.flatMap(({ name, faults }) => {
        const effect = faults?.[kind];
        return effect === undefined ? [] : [[name, effect]];
    }));
}
function walk(lines, file, report) {
    const state = {
        section: undefined,
        sections: new Set(),
        settings: new Set(),
        open: 'none',
        continued: null,
        headerMissed: false,
        unprefixed: new Set(),
    };
    for (const line of lines) {
        if (line.kind === 'section')
            lookAtSection(line, file, state, report);
        else if (line.kind === 'setting')
            lookAtSetting(line, file, state, report);
        else if (line.kind === 'continuation')
            lookAtContinuation(line, state, report);
        else if (line.kind === 'garbage') {
            if (missesHeader(line.line, state, report))
                continue;
            report(line.colon ? 'colon' : 'no-equals-sign', line.line, { section: state.section });
            state.open = 'none';
        }
    }
}
function missesHeader(line, state, report) {
    if (state.section !== undefined)
        return false;
    if (!state.headerMissed)
        report('missing-header', line);
    state.headerMissed = true;
    return true;
}
function lookAtSection(line, file, state, report) {
    const { name } = line;
    state.section = name;
    state.open = 'none';
    state.settings.clear();
    const place = { section: name };
    if (!line.closed) {
        report(line.trailing === '' ? 'unclosed-section' : 'text-after-section', line.line, place);
        return;
    }
    const key = name.replace(/[ \t]+/, ' ');
    if (state.sections.has(key))
        report('section-twice', line.line, place);
    state.sections.add(key);
    if (file === 'credentials' && key.startsWith('profile ')) {
        report('profile-prefix-in-credentials', line.line, place);
    }
    if (file === 'config' && state.sections.has('default') && state.sections.has('profile default')) {
        if (key === 'default' || key === 'profile default')
            report('two-defaults', line.line, place);
    }
}
function lookAtSetting(line, file, state, report) {
    if (missesHeader(line.line, state, report))
        return;
    const { name, value, column } = line;
    const { section } = state;
    state.open = value === '' ? 'block' : 'value';
    state.continued = value.endsWith('\\') ? { line: line.line, setting: name, column } : null;
    const known = (0,known_settings/* isKnownSetting */.G)(name);
    const lower = name.toLowerCase();
    const place = { section, setting: name };
    if (known && file === 'config' && isUnprefixed(section) && !state.unprefixed.has(section)) {
        state.unprefixed.add(section);
        report('profile-prefix-missing', line.line, { section });
    }
    if (state.settings.has(lower))
        report('setting-twice', line.line, place);
    state.settings.add(lower);
    if (known && name !== lower)
        report('upper-case-setting', line.line, place);
    if (line.comment !== undefined && value !== '') {
        report('inline-comment', line.line, { ...place, column: line.comment });
    }
    if (/^(["']).+\1$/.test(value))
        report('quoted-value', line.line, { ...place, column });
    if (value === '' && (0,known_settings/* needsValue */.p)(name))
        report('empty-value', line.line, place);
}
function isUnprefixed(section) {
    return section !== undefined && section !== 'default' && !/[ \t]/.test(section);
}
function lookAtContinuation(line, state, report) {
    if (missesHeader(line.line, state, report))
        return;
    const { column } = line;
    const { section, continued } = state;
    if (state.open === 'value' && continued !== null) {
        if (continued.line < line.line) {
            const { line: at, ...place } = continued;
            report('value-continued', at, { section, ...place });
        }
        state.continued = { ...continued, line: Number.POSITIVE_INFINITY };
        return;
    }
    const name = line.text.split('=')[0]?.trim() ?? '';
    if (state.open === 'block') {
        if (!line.text.includes('=')) {
            report('block-without-equals-sign', line.line, { section, column });
        }
    }
    else if (line.text.includes('=') && (0,known_settings/* isKnownSetting */.G)(name)) {
        report('indented-setting', line.line, { section, setting: name, column });
    }
}

// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(9385);
// EXTERNAL MODULE: ./lib/chain/sight.js
var chain_sight = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/chain/trace.js + 3 modules
var trace = __webpack_require__(9939);
;// CONCATENATED MODULE: ./lib/facts/chain/chain.js







const VARIABLES = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ROLE_ARN',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
function chainRuleFacts(facts, traces, sdks, unanswered = [], job = { workflowPath: null, jobId: '' }, toolProfiles = []) {
    const judged = traces.filter(({ view }) => sdks.length === 0 || sdks.includes(view.dialect));
    const read = (name) => Object.hasOwn(facts.variables, name) ? facts.variables[name] : undefined;
    const sight = (0,chain_sight/* sightOf */.p)(facts);
    const { config, credentials } = (0,locate/* javascriptLocations */.gg)(sight);
    const shared = (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: false, skipsIgnored: true })(sight);
    const security = read('AWS_SECURITY_TOKEN');
    const session = read('AWS_SESSION_TOKEN');
    const expiration = read('AWS_CREDENTIAL_EXPIRATION');
    const profile = read('AWS_PROFILE') || read('AWS_DEFAULT_PROFILE') || 'default';
    const section = shared.all.get(profile);
    const roleArn = (0,profiles_profile/* setting */.P)(section, 'role_arn');
    const fromEnvironment = (0,profiles_profile/* setting */.P)(section, 'credential_source') === 'Environment';
    return {
        views: judged.map(({ view }) => view),
        sdksNamed: sdks.length > 0,
        identities: identitiesOf(judged),
        variables: Object.fromEntries(VARIABLES.map((name) => [name, stateOf(read(name))])),
        profiles: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((variable) => {
            const name = read(variable);
            return name === undefined ? [] : [{ variable, name }];
        }),
        profilesInUse: withSources(['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'].flatMap((variable) => read(variable) || []), (name) => (0,profiles_profile/* setting */.P)(shared.all.get(name), 'source_profile')),
        profilesThere: [...shared.all.keys()],
        regions: {
            region: read('AWS_REGION') || null,
            defaultRegion: read('AWS_DEFAULT_REGION') || null,
        },
        tokensDiffer: Boolean(security) && Boolean(session) && security !== session,
        expiredSince: expiration && Date.parse(expiration) < facts.now ? expiration : null,
        tlsUnverified: read('NODE_TLS_REJECT_UNAUTHORIZED') === '0',
        metadataDisabled: read('AWS_EC2_METADATA_DISABLED') || null,
        environmentSource: fromEnvironment && roleArn ? { profile, roleArn } : null,
        faults: [
            ...lintProfileFile(config, 'config', sight.file(config), dialects/* dialects */.O9),
            ...lintProfileFile(credentials, 'credentials', sight.file(credentials), dialects/* dialects */.O9),
        ],
        unread: [...new Set([config, credentials])].flatMap((path) => {
            const file = sight.file(path);
            return file.kind === 'unreadable' ? [{ path, reason: file.reason }] : [];
        }),
        cachedSessions: judged.flatMap(cachedSession),
        unanswered,
        toolProfiles,
        job,
    };
}
const NAME = /^[^\r\n]{1,64}$/;
function withSources(named, sourceOf) {
    const seen = new Set(named.length === 0 ? ['default'] : named);
    for (const profile of seen) {
        const source = sourceOf(profile);
        if (source && NAME.test(source))
            seen.add(source);
    }
    return [...seen];
}
function cachedSession({ view, chosen }) {
    if (chosen?.kind !== 'keys' || chosen.origin.kind !== 'cache')
        return [];
    const { path, roleArn } = chosen.origin;
    return [{ dialect: view.dialect, path, roleArn, expiration: chosen.expiration ?? 'its end' }];
}
function stateOf(value) {
    if (value === undefined)
        return 'absent';
    return value === '' ? 'empty' : 'set';
}
function identitiesOf(traces) {
    const groups = new Map();
    for (const { view, chosen } of traces) {
        if (chosen === undefined || view.identity === undefined)
            continue;
        const group = groups.get(view.identity);
        groups.set(view.identity, {
            who: group?.who ?? view.roleArn ?? (0,trace/* inWords */.r4)(chosen),
            account: group?.account ?? view.account ?? null,
            dialects: [...(group?.dialects ?? []), view.dialect],
        });
    }
    return [...groups.values()];
}


/***/ }),

/***/ 7282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ chainContainer)
/* harmony export */ });
/* harmony import */ var _endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);

const TOKEN_BYTES = 1 << 20;
const TIMEOUT_MS = 1_000;
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
        timeoutMs: TIMEOUT_MS,
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

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ gatherChain)
});

// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 42 modules
var dialects = __webpack_require__(1662);
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
var trace = __webpack_require__(9939);
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
var container = __webpack_require__(7282);
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
    if (!/^\s*[[{]|^\s*[\w.-]+\s*[=:]\s*[^\s=]/m.test(text))
        redactor.add(text.trim());
}

// EXTERNAL MODULE: ./lib/facts/chain/metadata.js
var chain_metadata = __webpack_require__(4068);
;// CONCATENATED MODULE: ./lib/facts/chain/gather-chain.js







const ROUNDS = 12;
async function gatherChain(world, settings, redactor) {
    const { variables, home, platform } = world.environment;
    let facts = unseen({ variables, home, platform, now: world.clock.now() });
    for (let round = 0; round < ROUNDS; round += 1) {
        const wanted = sourcesWanted(dialects/* dialects */.O9, facts);
        if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0)
            break;
        facts = await gather(wanted, facts, world, settings, redactor);
    }
    return { facts, traces: (0,trace/* traceAll */.Ll)(dialects/* dialects */.O9, facts) };
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

/***/ 4068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ chainMetadata),
/* harmony export */   LH: () => (/* binding */ METADATA_MS),
/* harmony export */   xn: () => (/* binding */ instanceToken)
/* harmony export */ });
/* harmony import */ var _endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);

const METADATA_MS = 1_000;
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
        timeoutMs: METADATA_MS,
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
        timeoutMs: METADATA_MS,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    if (answer.kind === 'answered' && /^\S{1,4096}$/.test(answer.body))
        redactor.add(answer.body);
    return answer;
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   o_: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8282);
/* harmony import */ var _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3189);


const AWS_HOSTS = {
    sts: isSts,
    iam: (host) => _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.some(({ iam }) => iam.includes(host)),
    'sign-in': isSignIn,
};
const LINK_LOCAL = {
    container: ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'],
    'instance-metadata': ['169.254.169.254', '[fd00:ec2::254]'],
};
function mayContact(url, purpose, options) {
    if (!URL.canParse(url)) {
        return { allowed: false, host: '(not a URL)', why: 'it is not a URL' };
    }
    const parsed = new URL(url);
    const host = parsed.hostname.toLowerCase();
    const refused = (why) => ({ allowed: false, host: parsed.host, why });
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
        return refused('it is neither http nor https');
    }
    if (parsed.username !== '' || parsed.password !== '') {
        return refused('it carries credentials in its address');
    }
    if (isLoopback(host))
        return { allowed: true };
    const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
    if (options.allowEndpoints.some((entry) => entry === host || entry === `${host}:${port}`)) {
        return { allowed: true };
    }
    if (LINK_LOCAL[purpose]?.includes(host))
        return { allowed: true };
    const own = AWS_HOSTS[purpose]?.(host) === true ||
        (purpose === 'id-token' && isGithub(host, options.githubServer)) ||
        (purpose === 'github-api' && isGithubApi(parsed, options.githubApi));
    if (!own) {
        return refused(purpose === 'id-token' || purpose === 'github-api'
            ? 'it is not a host of GitHub'
            : 'it is neither an AWS host nor loopback');
    }
    return parsed.protocol === 'https:' ? { allowed: true } : refused('it is not encrypted');
}
function isSts(host) {
    if (host === 'sts.amazonaws.com')
        return true;
    const parts = /^(vpce-[a-z0-9-]+\.)?sts(?:-fips)?\.([a-z0-9-]+)\.(vpce\.)?([a-z0-9.-]+)$/.exec(host);
    if (parts === null)
        return false;
    const [, endpoint, region = '', marker, rest] = parts;
    if (!(0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) || (endpoint === undefined) !== (marker === undefined))
        return false;
    const { domain, dualStack } = (0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    return rest === domain || rest === dualStack;
}
function isSignIn(host) {
    const named = /^(?:portal\.sso|oidc|signin)(?:-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/.exec(host);
    if (named !== null) {
        const [, region = '', rest] = named;
        const { domain, dualStack } = (0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
        return (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) && (rest === domain || rest === dualStack);
    }
    const [, region = '', rest = ''] = /^([a-z0-9-]+)\.((?:oauth\.)?signin[a-z0-9.-]*)$/.exec(host) ?? [];
    return (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) && SIGN_IN_DOMAINS[(0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name] === rest;
}
const SIGN_IN_DOMAINS = {
    aws: 'signin.aws.amazon.com',
    'aws-cn': 'signin.amazonaws.cn',
    'aws-us-gov': 'signin.amazonaws-us-gov.com',
    'aws-iso': 'signin.c2shome.ic.gov',
    'aws-iso-b': 'signin.sc2shome.sgov.gov',
    'aws-iso-e': 'signin.csphome.adc-e.uk',
    'aws-iso-f': 'signin.csphome.hci.ic.gov',
    'aws-eusc': 'signin.amazonaws-eusc.eu',
};
function isLinkLocal(host) {
    return Object.values(LINK_LOCAL).some((hosts) => hosts.includes(host));
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isGithubApi(url, api) {
    return api !== undefined && URL.canParse(api) && new URL(api).host === url.host;
}
function isGithub(host, server) {
    if (/(?:^|\.)(?:actions\.githubusercontent\.com|ghe\.com)$/.test(host))
        return true;
    if (server === undefined || !URL.canParse(server))
        return false;
    const own = new URL(server).hostname.toLowerCase();
    return own !== 'github.com' && (host === own || host.endsWith(`.${own}`));
}


/***/ }),

/***/ 9027:
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


/***/ }),

/***/ 7037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   at: () => (/* binding */ at)
/* harmony export */ });
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


/***/ }),

/***/ 7602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ statedScopes),
/* harmony export */   P2: () => (/* binding */ tokenScopes),
/* harmony export */   ry: () => (/* binding */ READABLE_SCOPES)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7037);

const READABLE_SCOPES = [
    'actions',
    'artifact-metadata',
    'attestations',
    'checks',
    'code-quality',
    'contents',
    'deployments',
    'discussions',
    'drives',
    'issues',
    'models',
    'packages',
    'pages',
    'pull-requests',
    'repository-projects',
    'security-events',
    'statuses',
    'vulnerability-alerts',
];
function tokenScopes(workflow, jobId) {
    if ((0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(workflow, 'jobs', jobId, 'steps') === undefined)
        return null;
    return statedScopes(workflow, jobId);
}
function statedScopes(workflow, jobId) {
    for (const [statedBy, stated] of [
        ['job', (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(workflow, 'jobs', jobId, 'permissions')],
        ['workflow', (0,_payload_js__WEBPACK_IMPORTED_MODULE_0__.at)(workflow, 'permissions')],
    ]) {
        if (stated === undefined)
            continue;
        const scopes = readScopes(stated);
        return scopes === null ? null : { statedBy, scopes };
    }
    return { statedBy: 'nobody', scopes: [] };
}
function readScopes(stated) {
    if (stated === 'read-all' || stated === 'write-all')
        return stated;
    if (typeof stated !== 'object' || stated === null || Array.isArray(stated))
        return null;
    const scopes = Object.entries(stated);
    return scopes.every((pair) => isScope(...pair)) ? scopes : null;
}
function isScope(name, level) {
    if (typeof level !== 'string')
        return false;
    return /^[a-z]{1,30}(?:-[a-z]{1,30}){0,3}$/.test(name) && /^(?:read|write|none)$/.test(level);
}


/***/ }),

/***/ 5073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  OT: () => (/* binding */ besideRules),
  h3: () => (/* binding */ comparisonRules),
  Zh: () => (/* binding */ credentialRules),
  jD: () => (/* binding */ leftoverRules),
  sj: () => (/* binding */ regionRules)
});

;// CONCATENATED MODULE: ./lib/rules/credentials/cached-session.js
const cachedSession = {
    id: 'credentials/cached-session',
    severity: 'warning',
    rung: 'lasting',
    title: 'An earlier session of a role is kept on {thisRunner}, and used by {sdks}',
    why: 'The AWS CLI keeps the sessions of {roleArn} in a file and asks STS no more until {expiration}. No other SDK reads that file: the CLI may work where the role is refused by now, and the others fail.',
    fix: 'Delete the file {beforehand}: `rm -rf ~/.aws/cli/cache`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-role.html'],
    judge({ cachedSessions }) {
        const firsts = cachedSessions.filter(({ path }, position) => cachedSessions.findIndex((one) => one.path === path) === position);
        return firsts.map(({ path, roleArn, expiration }) => {
            const sessions = cachedSessions.filter((one) => one.path === path);
            const sdks = sessions.map(({ dialect }) => dialect).join(', ');
            return {
                location: { kind: 'file', path, line: 1, column: 1 },
                identity: roleArn,
                values: { sdks, roleArn, expiration },
                evidence: [
                    { label: sdks, expected: `a new session of ${roleArn}`, actual: `the one in ${path}` },
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/chain/clock-skew.js
const TOLERANCE_MS = 15 * 60_000;
const STAMP = String.raw `(\d{8}T\d{6}Z)`;
const EXPIRED = new RegExp(`Signature expired: ${STAMP} is now earlier than ${STAMP}`);
const EARLY = new RegExp(`Signature not yet current: ${STAMP} is still later than ${STAMP}`);
function clockSkewIn(message) {
    return (skew('behind', EXPIRED.exec(message), TOLERANCE_MS) ??
        skew('ahead', EARLY.exec(message), -TOLERANCE_MS));
}
function skew(direction, match, toServer) {
    const signed = timeOf(match?.[1]);
    const edge = timeOf(match?.[2]);
    if (signed === undefined || edge === undefined)
        return undefined;
    const server = edge + toServer;
    return {
        direction,
        minutes: Math.round(Math.abs(server - signed) / 60_000),
        serverTime: new Date(server).toISOString(),
        signedAt: new Date(signed).toISOString(),
    };
}
function timeOf(stamp) {
    const parts = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp ?? '');
    if (parts === null)
        return undefined;
    const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts
        .slice(1)
        .map(Number);
    return Date.UTC(year, month - 1, day, hour, minute, second);
}

// EXTERNAL MODULE: ./lib/facts/credentials/sts-call.js
var sts_call = __webpack_require__(4087);
;// CONCATENATED MODULE: ./lib/facts/credentials/refusals.js

function refusedWith(credentials, code) {
    return (credentials?.calls ?? []).flatMap((call) => {
        const error = (0,sts_call/* refusalOf */.O)(call);
        if (error === undefined || call.signer === null || !code.test(error.code))
            return [];
        return [{ call, error, signer: call.signer }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/credentials/clock-skew.js


const clockSkew = {
    id: 'credentials/clock-skew',
    severity: 'error',
    rung: 'resolves',
    title: "This machine's clock is {minutes} minutes {direction}",
    why: 'AWS accepts a signature for 15 minutes around its own time. The JavaScript SDK corrects its clock by itself and tries again; boto3, the AWS CLI and others fail.',
    fix: 'Set the clock of {theRunner} (`timedatectl set-ntp true`, or the host of the virtual machine or container), then {tryAgain}.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
    ],
    judge({ credentials }) {
        return refusedWith(credentials, /^(?:SignatureDoesNotMatch|InvalidSignatureException)$/).flatMap(({ call, error }) => {
            const skew = clockSkewIn(error.message);
            if (skew === undefined)
                return [];
            return [
                {
                    location: { kind: 'job' },
                    identity: skew.direction,
                    values: { minutes: String(skew.minutes), direction: skew.direction },
                    evidence: [
                        { label: 'clock', expected: skew.serverTime, actual: skew.signedAt },
                        { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                    ],
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/credential-source-environment-trap.js
const credentialSourceEnvironmentTrap = {
    id: 'credentials/credential-source-environment-trap',
    severity: 'error',
    rung: 'expected-identity',
    title: '{sdks} never assumes the role of profile {profile}',
    why: 'The profile says `credential_source = Environment`. But keys in the environment come before a profile that a variable names, so the SDK takes the keys as they are. Only a profile named in the command or in code (`--profile {profile}`) outranks them.',
    fix: 'Name the profile in the command (`--profile {profile}`, `Session(profile_name=...)`), or assume {roleArn} {byItself}.',
    references: [
        'https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html',
    ],
    judge({ environmentSource, views }) {
        const raw = views.filter(({ outcome, provider }) => outcome === 'resolved' && provider === 'environment');
        if (environmentSource === null || raw.length === 0)
            return [];
        const { profile, roleArn } = environmentSource;
        return [
            {
                location: { kind: 'job' },
                identity: roleArn,
                values: { sdks: raw.map(({ dialect }) => dialect).join(', '), profile, roleArn },
                evidence: raw.map(({ dialect, accessKeyId }) => ({
                    label: dialect,
                    expected: roleArn,
                    actual: `the environment's key ${accessKeyId ?? ''}`,
                })),
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(7517);
// EXTERNAL MODULE: ./lib/wording/workflow/paste.js
var paste = __webpack_require__(7719);
;// CONCATENATED MODULE: ./lib/rules/credentials/endpoint-not-allowed.js


const endpointNotAllowed = {
    id: 'credentials/endpoint-not-allowed',
    severity: 'error',
    rung: 'granted',
    title: '`{setBy}` sends {carries} of {thisJob} to `{host}`',
    why: 'Every SDK in {thisJob} would send them there; {reason}. The preflight did not.',
    fix: 'Unset `{setBy}`, or, when the host is yours, list it in `allow-endpoint`, after what stands there.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
    judge({ job, credentials }, ci) {
        return (credentials?.blocked ?? []).map(({ setBy, inProfile, host, why, carries }) => ({
            location: inProfile === true ? { kind: 'job' } : { kind: 'variable', name: setBy },
            identity: host,
            values: { setBy, host, reason: why, carries },
            evidence: [{ label: setBy, expected: 'a host of AWS, or loopback', actual: host }],
            paste: ci === 'github-actions'
                ? [(0,paste/* workflowPaste */.V)(job, 'step-with', `allow-endpoint: ${(0,quoting/* quoteYaml */.q0)(host)}\n`)]
                : [],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/expired-credentials.js

const ELSEWHERE = {
    ci: 'Obtain credentials in this job, shortly before they are used, instead of storing a session in a secret.',
    none: 'Take new ones from where these came from (of IAM Identity Center, by `aws sso login`), and put them in the place of {source}.',
};
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
    judge({ credentials }, ci) {
        return refusedWith(credentials, /^(?:ExpiredToken|ExpiredTokenException)$/).map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: { keyId: signer.keyId, source: signer.source },
            ...(ci === 'github-actions'
                ? {}
                : { words: { fix: ELSEWHERE[ci === 'none' ? 'none' : 'ci'] } }),
            evidence: [
                { label: 'access key', actual: `${signer.keyId} from ${signer.source}` },
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};

// EXTERNAL MODULE: ./lib/wording/workflow/skip-withheld.js
var skip_withheld = __webpack_require__(2005);
;// CONCATENATED MODULE: ./lib/rules/credentials/fork-gets-no-token.js

const forkGetsNoToken = {
    id: 'credentials/fork-gets-no-token',
    severity: 'error',
    rung: 'granted',
    title: 'This run {restriction}, so GitHub gives it no OIDC token for AWS',
    why: 'GitHub never grants `id-token: write` to such a run, whatever the workflow says. The role `{role}` cannot be assumed from here.',
    fix: `Move the steps that use AWS into a job of their own, and keep it out of such runs. ${skip_withheld/* SKIP_WORDS */.E}.`,
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request',
    ],
    judge({ job, credentials }) {
        if (credentials?.role == null ||
            credentials.role.chained === true ||
            job.tokenOffered ||
            job.tokenWithheld === null)
            return [];
        if (credentials.source.kind === 'found' || job.runBy !== 'github')
            return [];
        const fork = job.tokenWithheld === 'fork';
        return [
            {
                location: { kind: 'job' },
                identity: credentials.role.arn,
                values: {
                    restriction: fork
                        ? `is for a pull request from the fork ${job.headRepository ?? ''}`
                        : 'was started by Dependabot',
                    role: credentials.role.arn,
                },
                evidence: [
                    { label: 'event', actual: job.event },
                    ...(fork
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
                paste: (0,skip_withheld/* skipWithheld */.h)(job.tokenWithheld, job.event, job),
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/facts/job/token-scopes.js
var token_scopes = __webpack_require__(7602);
;// CONCATENATED MODULE: ./lib/wording/workflow/grant-id-token.js


const LINE = 'id-token: write\n';
function grantIdToken(token, job) {
    if (token === null) {
        return {
            fix: 'Add this line to the `permissions:` of the job `{job}`, or of the job that calls it. Where neither it nor the workflow has any, a new block takes away every scope that it does not list: list `contents: read` and what else the job uses as well.',
            paste: [(0,paste/* workflowPaste */.V)(job, 'job-permissions', LINE)],
        };
    }
    const { statedBy, scopes } = token;
    if (isGranted(scopes)) {
        return {
            fix: 'Grant `id-token: write` in the workflow that calls this one: here, the job `{job}` has it, and a called workflow gets only what its caller grants.',
            paste: [],
        };
    }
    if (statedBy === 'nobody') {
        return {
            fix: "Give the job `{job}` these `permissions:`. They take the place of the repository's setting: list also what else the job uses, such as `packages: write`.",
            paste: [block(job, [['contents', 'read']])],
        };
    }
    const kept = typeof scopes === 'string'
        ? token_scopes/* READABLE_SCOPES */.ry.map((scope) => [scope, 'read'])
        : scopes.filter(([scope]) => scope !== 'id-token');
    if (statedBy === 'workflow') {
        return {
            fix: 'Give the job `{job}` these `permissions:`: those of the workflow, which they replace for this job, and `id-token: write`.',
            paste: [block(job, kept)],
        };
    }
    return kept.length > 0 && kept.length === scopes.length
        ? {
            fix: 'Add this line to the `permissions:` of the job `{job}`.',
            paste: [(0,paste/* workflowPaste */.V)(job, 'job-permissions', LINE)],
        }
        : {
            fix: 'Put this in place of the `permissions:` of the job `{job}`: it keeps what they grant.',
            paste: [block(job, kept)],
        };
}
function isGranted(scopes) {
    if (typeof scopes === 'string')
        return scopes === 'write-all';
    return scopes.some(([scope, level]) => scope === 'id-token' && level === 'write');
}
function block(job, kept) {
    const lines = [...kept.map((scope) => scope.join(': ')), LINE.trimEnd()];
    return (0,paste/* workflowPaste */.V)(job, 'job', `permissions:\n${lines.map((line) => `  ${line}\n`).join('')}`);
}

;// CONCATENATED MODULE: ./lib/rules/credentials/id-token-not-granted.js


const idTokenNotGranted = {
    id: 'credentials/id-token-not-granted',
    severity: 'error',
    rung: 'granted',
    title: 'The job may not ask for an OIDC token: `id-token: write` is missing',
    why: 'The runner offers the token endpoint only to jobs whose `permissions` hold `id-token: write`. Without it the role `{role}` cannot be assumed, and there are no other credentials to assume it with.',
    fix: 'Add `id-token: write` to the permissions of the job `{job}`. A job-level `permissions` block replaces the workflow-level one, and a called workflow gets only what its caller grants.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    judge({ job, tokenScopes, tokenDeniers, credentials }) {
        if (credentials?.role == null ||
            credentials.role.chained === true ||
            !job.inActions ||
            job.tokenOffered)
            return [];
        if (job.tokenWithheld !== null || job.runBy !== 'github')
            return [];
        if (credentials.source.kind !== 'none')
            return [];
        const { fix, paste, location, evidence } = grant(tokenScopes, tokenDeniers, job);
        return [
            {
                location,
                identity: `${job.workflowPath ?? ''}#${job.jobId}`,
                values: {
                    role: credentials.role.arn,
                    job: tokenDeniers[0]?.jobId ?? job.jobId,
                    change: fix,
                },
                words: { fix: '{change:prose}' },
                evidence: [
                    {
                        label: 'ACTIONS_ID_TOKEN_REQUEST_URL',
                        expected: 'set by the runner',
                        actual: 'not set',
                    },
                    ...evidence,
                    { label: 'other credentials', actual: credentials.source.message },
                ],
                paste,
            },
        ];
    },
};
function grant(scopes, deniers, job) {
    const [first] = deniers;
    if (first === undefined) {
        const { fix, paste } = grantIdToken(scopes, job);
        return {
            fix: fix.replaceAll('{job}', () => job.jobId),
            paste,
            evidence: [],
            location: job.workflowPath === null ? { kind: 'job' } : { kind: 'file', path: job.workflowPath },
        };
    }
    const grants = deniers.map((one) => ({ one, ...grantIdToken(one.scopes, one) }));
    const isElsewhere = deniers.length > 1 || first.workflowPath !== job.workflowPath;
    return {
        fix: grants
            .map(({ one, fix }) => {
            const words = fix.replaceAll('{job}', () => (0,inert/* inert */.tJ)(one.jobId));
            return isElsewhere ? `In \`${(0,inert/* inert */.tJ)(one.workflowPath)}\`: ${words}` : words;
        })
            .join(' '),
        paste: grants.flatMap(({ paste }) => paste),
        evidence: deniers.map(({ workflowPath, line }) => ({
            label: `${workflowPath}:${line}`,
            expected: 'id-token: write',
            actual: 'not granted',
        })),
        location: { kind: 'file', path: first.workflowPath, line: first.line },
    };
}

;// CONCATENATED MODULE: ./lib/rules/credentials/key-not-sendable.js
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

;// CONCATENATED MODULE: ./lib/wording/credentials/chain-words.js
function wordsOf(views) {
    const said = new Map();
    for (const { dialect, message, basis } of views) {
        if (message === null)
            continue;
        const words = basis === 'run' ? message : `would likely say: ${message}`;
        said.set(words, [...(said.get(words) ?? []), dialect]);
    }
    return [...said].map(([words, dialects]) => ({ label: dialects.join(', '), actual: words }));
}

;// CONCATENATED MODULE: ./lib/rules/credentials/leftover-container-variable.js

const VARIABLES = [
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];
const leftoverContainerVariable = {
    id: 'credentials/leftover-container-variable',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` is {state} and gives no credentials',
    why: 'ECS and EKS set this variable for an endpoint beside the container. Where it is set, SDKs ask there and nowhere else; boto3 and the AWS CLI even trip over an empty one.',
    fix: 'Take `{variable}` out of {theJob}, or run this in the container that it belongs to.',
    references: [
        'https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html',
    ],
    judge({ variables, views }) {
        const failing = views.filter(({ attempts }) => attempts.some(({ provider, outcome }) => provider === 'container' && (outcome === 'failed' || outcome === 'invalid')));
        if (failing.length === 0)
            return [];
        const stopped = failing.filter(({ outcome, provider }) => outcome === 'error' && provider === 'container');
        return VARIABLES.filter((variable) => variables[variable] !== 'absent').map((variable) => ({
            location: { kind: 'variable', name: variable },
            identity: variable,
            severity: failing.every(({ outcome }) => outcome === 'resolved') ? 'warning' : 'error',
            values: { variable, state: variables[variable] },
            evidence: [
                { label: variable, expected: 'absent', actual: variables[variable] },
                ...failing.flatMap(({ dialect, attempts }) => attempts
                    .filter(({ provider }) => provider === 'container')
                    .map(({ reason }) => ({ label: dialect, actual: reason }))),
                ...wordsOf(stopped),
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/wording/credentials/set-variables.js


function setVariables(variables, ci, job, comment = '') {
    const remark = comment === '' ? '' : ` # ${comment}`;
    const lines = (line) => Object.entries(variables)
        .map(([name, value]) => `${line(name, value)}${remark}\n`)
        .join('');
    return ci === 'github-actions'
        ? [
            (0,paste/* workflowPaste */.V)(job, 'job-env', lines((name, value) => `${name}: ${(0,quoting/* quoteYaml */.q0)(value)}`)),
        ]
        : [{ language: 'sh', code: lines((name, value) => `export ${name}=${(0,quoting/* quoteShell */.LA)(value)}`) }];
}
function emptyVariable(name, ci, job) {
    const step = `- run: echo "${name}=" >> "$GITHUB_ENV"\n  shell: bash\n`;
    return ci === 'github-actions'
        ? [(0,paste/* workflowPaste */.V)(job, 'steps', step)]
        : [{ language: 'sh', code: `unset ${name}\n` }];
}

;// CONCATENATED MODULE: ./lib/rules/credentials/leftover-credential-expiration.js


const READERS = ['boto3', 'aws-cli', 'aws-cli-v1'];
const leftoverCredentialExpiration = {
    id: 'credentials/leftover-credential-expiration',
    severity: 'error',
    rung: 'well-formed',
    title: '`AWS_CREDENTIAL_EXPIRATION` has passed, so the keys are refused by {sdks}',
    why: 'boto3 and the AWS CLI fail on keys whose stated expiration has passed; other SDKs use them all the same. Whether the keys themselves still hold is another matter.',
    fix: 'Take `AWS_CREDENTIAL_EXPIRATION` out of {theJob}; SDKs take an empty one for unset.',
    references: [
        'https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html',
    ],
    judge({ expiredSince, views, job }, ci) {
        const refusing = views.filter(({ dialect, provider, outcome }) => READERS.includes(dialect) && provider === 'environment' && outcome === 'error');
        if (expiredSince === null || refusing.length === 0)
            return [];
        return [
            {
                location: { kind: 'variable', name: 'AWS_CREDENTIAL_EXPIRATION' },
                identity: 'AWS_CREDENTIAL_EXPIRATION',
                values: { sdks: refusing.map(({ dialect }) => dialect).join(', ') },
                evidence: [
                    {
                        label: 'AWS_CREDENTIAL_EXPIRATION',
                        expected: 'a time to come, or absent',
                        actual: expiredSince,
                    },
                    ...wordsOf(refusing),
                ],
                paste: emptyVariable('AWS_CREDENTIAL_EXPIRATION', ci, job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/leftover-endpoint-url.js
const leftoverEndpointUrl = {
    id: 'credentials/leftover-endpoint-url',
    severity: 'warning',
    rung: 'resolves',
    title: 'Calls go to {host}, not to AWS',
    why: '{from} points the SDKs at this machine, as LocalStack and moto want it. A deploy would meet nobody there, or the emulator and its made-up account.',
    fix: 'Take {from} out of {theJob}, and set it only where the emulator is used.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html'],
    judge({ views, unanswered }) {
        const seen = new Map();
        for (const { dialect, endpoint } of views) {
            if (endpoint === undefined || !URL.canParse(endpoint.url))
                continue;
            const { host, hostname } = new URL(endpoint.url);
            if (!/^(?:localhost|.*\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname))
                continue;
            const { from, inProfile = false } = endpoint;
            const one = seen.get(from) ?? { host, from, inProfile, dialects: [] };
            one.dialects.push(dialect);
            seen.set(from, one);
        }
        return [...seen.values()].map(({ host, from, inProfile, dialects }) => ({
            location: inProfile ? { kind: 'job' } : { kind: 'variable', name: from },
            identity: from,
            severity: unanswered.includes(host) ? 'error' : 'warning',
            values: { host, from },
            evidence: [
                { label: from, expected: 'absent, or an address of AWS', actual: host },
                ...(unanswered.includes(host)
                    ? [{ label: host, expected: "STS's answer", actual: 'nobody answers there' }]
                    : []),
                { label: 'read by', actual: dialects.join(', ') },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/leftover-security-token.js

const leftover_security_token_READERS = ['boto3', 'aws-cli', 'aws-cli-v1'];
const leftoverSecurityToken = {
    id: 'credentials/leftover-security-token',
    severity: 'warning',
    rung: 'well-formed',
    title: '`AWS_SECURITY_TOKEN` is set, and sent with the keys by {sdks}',
    why: 'boto3 and the AWS CLI prefer `AWS_SECURITY_TOKEN` to `AWS_SESSION_TOKEN`; no other SDK reads it. {cause}',
    fix: 'Take `AWS_SECURITY_TOKEN` out of {theJob}, and keep the token in `AWS_SESSION_TOKEN`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html'],
    judge({ variables, tokensDiffer, views, job }, ci) {
        if (variables.AWS_SECURITY_TOKEN !== 'set')
            return [];
        const sends = views.filter(({ dialect, provider, outcome }) => leftover_security_token_READERS.includes(dialect) && provider === 'environment' && outcome === 'resolved');
        const alone = variables.AWS_SESSION_TOKEN !== 'set';
        if (sends.length === 0 || (!alone && !tokensDiffer))
            return [];
        const longLived = sends.some(({ accessKeyId }) => accessKeyId?.startsWith('AKIA'));
        return [
            {
                location: { kind: 'variable', name: 'AWS_SECURITY_TOKEN' },
                identity: 'AWS_SECURITY_TOKEN',
                severity: alone && !longLived ? 'warning' : 'error',
                values: {
                    sdks: sends.map(({ dialect }) => dialect).join(', '),
                    cause: longLived
                        ? 'The key is a long-lived one, which AWS refuses with any token (InvalidClientTokenId).'
                        : alone
                            ? 'The keys go out with a token there and without one elsewhere.'
                            : 'The two hold different tokens, so one of them does not belong to the keys: AWS answers InvalidClientTokenId.',
                },
                evidence: [
                    { label: 'AWS_SECURITY_TOKEN', expected: 'absent', actual: 'set' },
                    {
                        label: 'AWS_SESSION_TOKEN',
                        actual: alone ? variables.AWS_SESSION_TOKEN : 'set, to something else',
                    },
                ],
                paste: emptyVariable('AWS_SECURITY_TOKEN', ci, job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/metadata-disabled-by-any-value.js
const metadataDisabledByAnyValue = {
    id: 'credentials/metadata-disabled-by-any-value',
    severity: 'warning',
    rung: 'resolves',
    title: '`AWS_EC2_METADATA_DISABLED` is {value}, which SDKs read in opposite ways',
    why: 'The JavaScript SDK takes every value but `false` for a yes; all others take only `true` for one.',
    fix: 'Write `true` to switch the metadata service off, or `false` to leave it on.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html'],
    judge({ metadataDisabled, views }) {
        if (metadataDisabled === null)
            return [];
        if (metadataDisabled.toLowerCase() === 'true' || metadataDisabled === 'false')
            return [];
        const javascript = views.filter(({ dialect }) => dialect === 'javascript');
        const others = views.filter(({ dialect }) => dialect !== 'javascript');
        const meansNo = /^(?:0|no|off|false|n|f)$/i.test(metadataDisabled);
        if ((meansNo ? javascript : others).length === 0)
            return [];
        const decides = javascript.some(({ outcome }) => outcome !== 'resolved') &&
            others.some(({ provider, outcome }) => {
                return outcome === 'resolved' && provider === 'instance-metadata';
            });
        return [
            {
                location: { kind: 'variable', name: 'AWS_EC2_METADATA_DISABLED' },
                identity: 'AWS_EC2_METADATA_DISABLED',
                severity: decides ? 'error' : 'warning',
                values: { value: metadataDisabled },
                evidence: [
                    {
                        label: 'AWS_EC2_METADATA_DISABLED',
                        expected: 'true or false',
                        actual: metadataDisabled,
                    },
                    ...[
                        { read: javascript, actual: 'the metadata service is switched off' },
                        { read: others, actual: 'the metadata service is asked' },
                    ]
                        .filter(({ read }) => read.length > 0)
                        .map(({ read, actual }) => ({
                        label: read.map(({ dialect }) => dialect).join(', '),
                        actual,
                    })),
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/wording/actions.js
const ACTIONS = {
    cache: 'actions/cache@v5',
    checkout: 'actions/checkout@v7',
    configureAwsCredentials: 'aws-actions/configure-aws-credentials@v6',
    downloadArtifact: 'actions/download-artifact@v7',
    setupNode: 'actions/setup-node@v7',
    uploadArtifact: 'actions/upload-artifact@v7',
};

;// CONCATENATED MODULE: ./lib/rules/credentials/none-found.js



const CONFIGURE = `- uses: ${ACTIONS.configureAwsCredentials}
  with:
    role-to-assume: \${{ vars.AWS_ROLE_ARN }}
    aws-region: \${{ vars.AWS_REGION }}
`;
const noneFound = {
    id: 'credentials/none-found',
    severity: 'error',
    rung: 'resolves',
    title: 'No AWS credentials were found in {thisJob}',
    why: 'Credentials are expected because {because}, but no provider of the chain gave any.',
    fix: 'Give the job credentials before this step: with OIDC, `id-token: write` among its `permissions:` and a role to assume; with keys, `env:` entries filled from secrets.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge(facts, ci) {
        const { job, credentials, chain } = facts;
        if (credentials?.source.kind !== 'none')
            return [];
        const { role } = credentials;
        if (role !== null && role.chained !== true && job.inActions)
            return [];
        const { sdk, message } = credentials.source;
        const view = chain.find(({ dialect }) => dialect === sdk);
        const finders = chain
            .filter(({ outcome }) => outcome === 'resolved')
            .map(({ dialect }) => dialect)
            .join(', ');
        const told = tell(facts, ci);
        return [
            {
                location: { kind: 'job' },
                identity: 'chain',
                values: { because: credentials.because, sdk, finders, job: job.jobId },
                words: finders === ''
                    ? { fix: told.fix }
                    : {
                        title: '{sdk} finds no AWS credentials in {thisJob}, and {finders} do',
                        why: 'SDKs read the same environment differently. Credentials are expected because {because}; no provider of {sdk} gave any.',
                        fix: 'Take away what makes {sdk} pass over the credentials that {finders} find: the list of its providers says what that is.',
                    },
                evidence: [
                    { label: `the last words of ${sdk}`, actual: message },
                    ...(view?.attempts ?? [])
                        .filter(({ outcome }) => outcome !== 'not-reached')
                        .map(({ provider, reason }) => ({ label: provider, actual: reason })),
                ],
                paste: finders === '' ? told.paste : [],
            },
        ];
    },
};
function tell(facts, ci) {
    switch (ci) {
        case 'github-actions':
            return byOidc(facts);
        case 'none':
            return {
                fix: 'Sign in with `aws sso login` or `aws configure`, and name the profile in `AWS_PROFILE` if it is not the default one.',
                paste: [],
            };
        case 'gitlab':
        case 'circleci':
        case 'jenkins':
        case 'buildkite':
        case 'other':
            return {
                fix: 'Give the job credentials before this step: a role that trusts the ID tokens of your CI system, or the variables of a key, filled from its secrets.',
                paste: [],
            };
    }
}
function byOidc({ job, tokenScopes }) {
    if (job.tokenWithheld !== null)
        return { fix: noneFound.fix, paste: [] };
    const grant = job.tokenOffered ? { fix: '', paste: [] } : grantIdToken(tokenScopes, job);
    return {
        fix: `${noneFound.fix} ${grant.fix}`.trimEnd(),
        paste: [...grant.paste, (0,paste/* workflowPaste */.V)(job, 'steps', CONFIGURE)],
    };
}

;// CONCATENATED MODULE: ./lib/rules/credentials/other-credentials-in-reach.js
const otherCredentialsInReach = {
    id: 'credentials/other-credentials-in-reach',
    severity: 'note',
    rung: 'expected-identity',
    title: 'There are also other credentials in {thisJob}: {who}',
    why: 'They are there whether or not the role is assumed. Whatever runs before that, or with variables or a profile of its own, takes them without a word.',
    fix: 'Take them away from {thisJob} if nothing needs them: variables where they are set, the role of a machine by `AWS_EC2_METADATA_DISABLED` set to `true`.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge({ identities }) {
        return identities.map(({ who, account, dialects }) => ({
            location: { kind: 'job' },
            identity: who,
            values: { who },
            evidence: [
                {
                    label: `without the role, ${dialects.join(', ')}`,
                    actual: account === null ? who : `${who} (account ${account})`,
                },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/process-not-run.js
const processNotRun = {
    id: 'credentials/process-not-run',
    severity: 'error',
    rung: 'resolves',
    title: 'The credentials come from a command that a pull request can change',
    why: 'The chain settles on {source}, and {reason}. Whoever opens a pull request could run any command with the rights of {thisJob}, so the preflight did not run it.',
    fix: 'Keep the profile file outside the checkout (the home folder, not the workspace), or do not use AWS in pull requests.',
    judge({ credentials }) {
        if (credentials?.source.kind !== 'withheld')
            return [];
        const { source, what, why } = credentials.source;
        if (what !== 'command')
            return [];
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

;// CONCATENATED MODULE: ./lib/rules/credentials/profile-empty.js

const profileEmpty = {
    id: 'credentials/profile-empty',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` is there and empty',
    why: 'An unset variable of GitHub leaves an empty string. boto3, the AWS CLI, Java and Rust look for a profile without a name; others take it for unset.',
    fix: 'Take `{variable}` out of {theJob}, or set what fills it.',
    references: [
        'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-variables',
    ],
    judge({ profiles, views }) {
        const broken = views.filter(({ cause }) => cause?.kind === 'profile-missing' && cause.profile === '');
        return profiles
            .filter(({ name }) => name === '')
            .map(({ variable }) => ({
            location: { kind: 'variable', name: variable },
            identity: variable,
            severity: broken.length === 0 ? 'warning' : 'error',
            values: { variable },
            evidence: [
                { label: variable, expected: 'a name, or absent', actual: 'empty' },
                ...wordsOf(broken),
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/profile-file-malformed.js
const WORDS = {
    'byte-order-mark': ['The file starts with a byte order mark', 'Save it as UTF-8 without one'],
    'not-utf8': ['The file is not valid UTF-8', 'Save it as UTF-8'],
    'missing-header': [
        'A setting stands before the first section',
        'Write a line such as [default] above it',
    ],
    'unclosed-section': ['A section lacks its closing bracket', 'Close it'],
    'text-after-section': ['Text follows the closing bracket of a section', 'Take it away'],
    'section-twice': ['One section stands twice', 'Put its settings under one heading'],
    'setting-twice': ['One setting stands twice in a section', 'Keep one of the two'],
    'profile-prefix-missing': [
        'A section of the config file lacks the word profile',
        'Write [profile NAME]',
    ],
    'profile-prefix-in-credentials': [
        'A section of the credentials file has the word profile',
        'Write [NAME]',
    ],
    'two-defaults': ['Both [default] and [profile default] are there', 'Keep [default]'],
    'upper-case-setting': ['A setting is written in capitals', 'Write it in lower case'],
    'inline-comment': ['A comment follows a value', 'Put the comment on a line of its own'],
    'quoted-value': ['A value stands in quotes', 'Take the quotes away'],
    'indented-setting': ['A setting is indented', 'Start the line at its first column'],
    'no-equals-sign': ['A line is neither a section nor a setting', 'Write name = value'],
    colon: ['A setting has a colon for its equals sign', 'Write name = value'],
    'block-without-equals-sign': ['A line in a block has no equals sign', 'Write name = value'],
    'value-continued': [
        'A value is continued with a backslash, as in a shell',
        'Write the whole value on one line',
    ],
    'empty-value': ['A setting that needs a value has none', 'Fill it in, or take the line away'],
};
const DECIDING = /^(?:aws_(?:access_key_id|secret_access_key|session_token)|role_arn|external_id|source_profile|credential_(?:source|process)|web_identity_token_file|sso_\w+|region)$/i;
function matters({ section, setting }, inUse) {
    const name = section?.replace(/^profile\s+/, '') ?? '';
    return inUse.includes(name) && (setting === undefined || DECIDING.test(setting));
}
function spoils({ kind }, hit) {
    const value = ['inline-comment', 'quoted-value', 'value-continued'].includes(kind);
    return hit.some(({ view: { outcome, provider } }) => outcome === 'resolved' ? value && provider?.startsWith('profile-') : true);
}
const profileFileMalformed = {
    id: 'credentials/profile-file-malformed',
    severity: 'warning',
    rung: 'well-formed',
    title: '{wrong}: {sdks} misread it',
    why: 'No two SDKs read profile files alike: what one of them forgives stops another, sometimes even when there are keys in the environment.',
    fix: '{action} ({place}).',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
    judge({ faults, views, profilesInUse }) {
        return faults.flatMap((fault) => {
            const { kind, path, line, column, section, setting, effects } = fault;
            const hit = views.flatMap((view) => {
                const effect = effects[view.dialect];
                return effect === undefined ? [] : [{ dialect: view.dialect, view, ...effect }];
            });
            if (hit.length === 0)
                return [];
            const [general, ordered] = WORDS[kind];
            const wrong = kind === 'value-continued' && setting !== undefined
                ? `The \`${setting}\` is continued with a backslash, as in a shell`
                : general;
            const named = section !== undefined && kind === 'profile-prefix-missing';
            const action = named ? `Write [profile ${section}]` : ordered;
            const inSection = section === undefined ? '' : `, section [${section}]`;
            const place = `line ${line}${inSection}${setting === undefined ? '' : `, ${setting}`}`;
            const stops = hit.some((one) => one.stops) || (matters(fault, profilesInUse) && spoils(fault, hit));
            return [
                {
                    location: { kind: 'file', path, line, column },
                    identity: [kind, section ?? '', setting ?? ''].join(' '),
                    severity: stops ? 'error' : 'warning',
                    values: {
                        wrong,
                        action,
                        place,
                        sdks: hit.map(({ dialect }) => dialect).join(', '),
                    },
                    evidence: hit.map(({ dialect, text }) => ({ label: dialect, actual: text })),
                },
            ];
        });
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/profile-file-unread.js
const profileFileUnread = {
    id: 'credentials/profile-file-unread',
    severity: 'error',
    rung: 'well-formed',
    title: 'The profile file {path} could not be read',
    why: 'It was taken for empty, because {reason}. What an SDK would find in it is not known.',
    fix: 'Let `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name plain files that {thisJob} may read, with no more than the profiles that it needs.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html'],
    judge({ unread, views }) {
        const independent = views.every(({ outcome, provider }) => outcome === 'resolved' && provider !== null && BEFORE_PROFILES.includes(provider));
        return unread.map(({ path, reason }) => ({
            location: { kind: 'file', path },
            identity: 'unread',
            severity: independent ? 'warning' : 'error',
            values: { path, reason },
            evidence: [{ label: path, expected: 'a readable file', actual: reason }],
        }));
    },
};
const BEFORE_PROFILES = ['environment', 'web-identity'];

;// CONCATENATED MODULE: ./lib/rules/credentials/profile-not-found.js

const profileNotFound = {
    id: 'credentials/profile-not-found',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` names the profile {name}, which does not exist here',
    why: 'Some SDKs refuse to work without a profile that was asked for, even when there are keys in the environment; others pass over it.',
    fix: 'Take `{variable}` out of {theJob}, or write the profile {name} into the config file {beforehand}.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
    judge({ profiles, profilesThere, views }) {
        return profiles
            .filter(({ name }) => name !== '' && !profilesThere.includes(name))
            .filter(({ name }) => name !== 'default' || views.some(({ outcome }) => outcome === 'error'))
            .map(({ variable, name }) => {
            const hit = views.filter(({ cause }) => cause?.kind === 'profile-missing' && cause.profile === name);
            return {
                location: { kind: 'variable', name: variable },
                identity: variable,
                severity: hit.length === 0 ? 'warning' : 'error',
                values: { variable, name },
                evidence: [
                    {
                        label: 'profile',
                        expected: profilesThere.length === 0
                            ? 'no profile, as none is there'
                            : profilesThere.join(', '),
                        actual: name,
                    },
                    ...wordsOf(hit),
                ],
            };
        });
    },
};

;// CONCATENATED MODULE: ./lib/wording/credentials/fault-stories.js

const NOT_SIGNED_IN = {
    title: 'Profile {profile} needs a sign-in by browser, which a runner cannot do',
    why: 'IAM Identity Center leaves its token on the machine where a person signs in (`aws sso login`): {reason}.',
    fix: 'Give the job a role of its own by OIDC (`role-to-assume`) in place of the profile {profile}.',
    atTerminal: {
        title: 'Profile {profile} has no valid sign-in on this machine',
        why: 'IAM Identity Center leaves a token on the machine where a person signs in, for some hours: {reason}.',
        fix: 'Sign in again with `aws sso login`.',
        command: (profile) => `aws sso login --profile ${(0,quoting/* quoteShell */.LA)(profile)}`,
    },
};
const NOT_LOGGED_IN = {
    title: 'Profile {profile} needs `aws login` by a person, which a runner cannot do',
    why: '`aws login` leaves a session on the machine where a person signs in: {reason}.',
    fix: 'Give the job a role of its own by OIDC (`role-to-assume`) in place of the profile {profile}.',
    atTerminal: {
        title: 'Profile {profile} has no session of `aws login` on this machine',
        why: '`aws login` leaves a session on the machine where a person signs in: {reason}.',
        fix: 'Sign in again with `aws login`.',
        command: (profile) => `aws login --profile ${(0,quoting/* quoteShell */.LA)(profile)}`,
    },
};
const PROCESS_FAILED = {
    title: 'The `credential_process` of profile {profile} gives no credentials',
    why: 'The command ended with an error, or printed something else than the JSON that SDKs wait for. boto3 and the AWS CLI run it without a shell, all others with one.',
    fix: 'Run the command of `credential_process` {byItself} on {thisRunner}, and mend what it says (for a pipe or a variable, put it into `sh -c "..."`).',
};
const STORIES = {
    'environment-lacks-secret': null,
    'environment-line-break': null,
    'expiration-no-date': null,
    'expiration-without-zone': null,
    'expiration-passed': null,
    'file-unparsable': null,
    'profile-missing': null,
    'profile-not-loadable': null,
    'profile-lacks-setting': null,
    'block-empty': null,
    'services-missing': null,
    'setting-refused': null,
    'role-has-two-sources': {
        title: 'Profile {profile} names two sources for its role',
        why: '`source_profile` and `credential_source` exclude each other; SDKs refuse a profile with both.',
        fix: 'Take one of `source_profile` and `credential_source` out of the profile {profile}: the one whose keys are not meant to assume the role.',
    },
    'role-has-no-source': {
        title: 'Profile {profile} names a role, and nothing to assume it with',
        why: '`role_arn` needs `source_profile` or `credential_source` beside it; the profile has neither.',
        fix: 'Add `source_profile` with the name of a profile that has keys to the profile {profile}.',
    },
    'credential-source-unknown': null,
    'credential-source-empty': {
        title: 'Profile {profile} takes its keys from {other}, which has none',
        why: 'The profile says `credential_source = {other}`, and there are no credentials there: {reason}.',
        fix: 'Give {thisJob} credentials by {other}, or name another source in the profile {profile}.',
        other: ({ source }) => source,
    },
    'source-profile-missing': {
        title: 'Profile {profile} names the source profile {other}, which does not exist here',
        why: 'The role of {profile} is to be assumed with the keys of {other}, and neither profile file has such a profile.',
        fix: 'Write the profile {other} {beforehand}, or let `source_profile` name a profile that is there.',
        other: ({ source }) => source,
    },
    'source-profile-empty': {
        title: 'The source profile {other} of profile {profile} holds no credentials',
        why: 'The role of {profile} is to be assumed with the keys of {other}, which has none.',
        fix: 'Give the profile {other} keys, or let `source_profile` of {profile} name a profile that has them.',
        other: ({ source }) => source,
    },
    'source-profile-circle': {
        title: 'The source profiles of profile {profile} go round in a circle',
        why: 'Each names the next by `source_profile`, back to {other}, so no keys ever come.',
        fix: 'Let `source_profile` of the last profile of the circle name one with keys.',
        other: ({ source }) => source,
    },
    'source-profiles-too-many': {
        title: 'Profile {profile} is followed by more than {other} source profiles',
        why: 'Each names the next by `source_profile`. We stop following at {other}; SDKs assume one role after the other, and run out of stack or time.',
        fix: 'Let `source_profile` of the profile {profile} name a profile with keys, or one that is at most a few steps from it.',
        other: ({ most }) => String(most),
    },
    'code-device-asked': {
        title: 'Profile {profile} asks for an MFA code, and nobody is there to type it',
        why: 'The profile has `mfa_serial`, so that assuming its role needs a code; a job has no one to ask.',
        fix: 'Use a role without `mfa_serial` in CI, best assumed by OIDC (`role-to-assume`).',
        atTerminal: {
            title: 'Profile {profile} asks for an MFA code, which the preflight does not',
            why: 'The profile has `mfa_serial`, so that assuming its role needs a code. Only the AWS CLI asks for it.',
            fix: 'Let the AWS CLI ask for the code, and hand its session to this shell.',
            command: (profile) => `eval "$(aws configure export-credentials --format env --profile ${(0,quoting/* quoteShell */.LA)(profile)})"`,
        },
    },
    'call-refused-by-sdk': null,
    'token-without-role': {
        title: 'A web identity token file is named, and no role',
        why: 'A token alone gives no credentials: it is exchanged for those of a role.',
        fix: 'Set `AWS_ROLE_ARN` to the role that the token is for.',
    },
    'token-file-unreadable': {
        title: 'The web identity token file {other} cannot be read',
        why: 'The environment asks for a role by web identity, and the file with the token is not there: it was never mounted or written in {thisJob}, or the variable is left over.',
        fix: 'Mount or write {other} {beforehand}; where web identity is not meant, take `AWS_WEB_IDENTITY_TOKEN_FILE` out of {theJob}.',
        other: ({ path }) => path,
    },
    'process-no-command': PROCESS_FAILED,
    'process-missing': PROCESS_FAILED,
    'process-needs-shell': {
        title: 'The `credential_process` of profile {profile} needs a shell, and does not get one',
        why: 'boto3 and the AWS CLI pass a pipe, a variable or `;` to the command as words; all other SDKs hand the whole line to a shell.',
        fix: 'Put the line into a shell of its own in the profile {profile}: `credential_process = sh -c "..."`.',
    },
    'process-exited': PROCESS_FAILED,
    'process-not-json': PROCESS_FAILED,
    'process-other-version': PROCESS_FAILED,
    'process-incomplete': PROCESS_FAILED,
    'process-expired': PROCESS_FAILED,
    'sso-session-missing': null,
    'sso-session-incomplete': null,
    'sso-setting-twice': null,
    'sso-settings-disagree': null,
    'sso-region-unusable': null,
    'sso-not-signed-in': NOT_SIGNED_IN,
    'sso-sign-in-incomplete': NOT_SIGNED_IN,
    'sso-sign-in-expired': NOT_SIGNED_IN,
    'login-unsupported': null,
    'login-not-signed-in': NOT_LOGGED_IN,
    'container-address-refused': null,
    'container-token-file-unreadable': null,
    'container-token-broken': null,
    'container-unanswered': null,
    'container-gave-nothing': null,
    'metadata-disabled': null,
    'metadata-mode-unknown': null,
    'metadata-not-asked': null,
    'metadata-unanswered': null,
    'metadata-not-ec2': null,
    'metadata-token-refused': null,
    'metadata-version-1-disabled': null,
    'metadata-without-role': null,
    'key-file-unreadable': null,
    'key-file-lacks-secret': null,
};
function faultStory(fault, profile, ci) {
    const story = STORIES[fault.kind];
    if (story === null)
        return null;
    const named = 'profile' in fault && fault.profile !== undefined ? fault.profile : profile;
    const { words, paste = [] } = told(story, named, ci);
    return {
        words,
        paste,
        values: {
            profile: named,
            ...(story.other === undefined ? {} : { other: story.other(fault) }),
        },
    };
}
function told({ title, why, fix, atTerminal }, profile, ci) {
    if (ci !== 'none' || atTerminal === undefined)
        return { words: { title, why, fix }, values: {} };
    const { command, ...words } = atTerminal;
    const named = profile === '' ? 'default' : profile;
    return { words, values: {}, paste: [{ language: 'sh', code: `${command(named)}\n` }] };
}

;// CONCATENATED MODULE: ./lib/facts/credentials/signature-fault.js
const CODES = ['SignatureDoesNotMatch', 'InvalidSignatureException'];
function signatureFault({ code, message }) {
    if (/scoped to a valid region/i.test(message))
        return 'region';
    if (!CODES.includes(code))
        return null;
    return /Signature (?:expired|not yet current)/i.test(message) ? 'clock' : 'secret';
}

;// CONCATENATED MODULE: ./lib/wording/credentials/refusal-stories.js

const NOT_ALLOWED = {
    title: 'The keys behind profile {profile} may not assume its role',
    why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
    fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
};
const KEY_UNKNOWN = {
    title: 'AWS does not know the key that profile {profile} assumes its role with',
    why: 'The key of the source was deleted or deactivated, was mistyped, or stands beside a session token that is not its own.',
    fix: 'Put a key that is active into the source of the profile {profile}.',
};
const CLOCK_WRONG = {
    title: "This machine's clock is wrong, so AWS refuses the call that profile {profile} makes",
    why: 'AWS accepts a signature for 15 minutes around its own time.',
    fix: 'Set the clock of {theRunner} (`timedatectl set-ntp true`), then {tryAgain}.',
};
const SECRET_WRONG = {
    title: 'The secret key that profile {profile} assumes its role with is wrong',
    why: 'AWS knows the key id of the source and computes another signature: the secret is of another key, was cut off, or gained a blank, a comment or a quote.',
    fix: 'Store both halves of the key again in the source of the profile {profile}.',
};
function refusalStory(error) {
    switch (error.code) {
        case 'AccessDenied':
        case 'AccessDeniedException':
            return NOT_ALLOWED;
        case 'InvalidClientTokenId':
        case 'UnrecognizedClientException':
            return KEY_UNKNOWN;
        default:
            break;
    }
    switch (signatureFault(error)) {
        case 'clock':
            return CLOCK_WRONG;
        case 'secret':
            return SECRET_WRONG;
        case 'region':
        case null:
            return null;
    }
}

;// CONCATENATED MODULE: ./lib/wording/credentials/provider-story.js


function providerStory(failed, ci) {
    const { fault, reason, message, profile = '' } = failed;
    const story = fault === undefined ? tellRun(failed, ci) : faultStory(fault, profile, ci);
    if (story === null)
        return undefined;
    return { ...story, values: { profile, reason: reason ?? message, ...story.values } };
}
function tellRun({ provider, error, profile = '' }, ci) {
    if (provider === 'profile-process')
        return { words: PROCESS_FAILED, values: {} };
    if (provider === 'profile-sso' && error?.code === 'UnauthorizedException') {
        return told(NOT_SIGNED_IN, profile, ci);
    }
    const words = error === undefined || provider !== 'profile-assume-role' ? null : refusalStory(error);
    return words === null ? null : { words, values: {} };
}

;// CONCATENATED MODULE: ./lib/rules/credentials/provider-failed.js

const providerFailed = {
    id: 'credentials/provider-failed',
    severity: 'error',
    rung: 'resolves',
    title: 'The credentials of {source} could not be loaded',
    why: 'The chain settles on the provider `{provider}`, and that provider failed. An SDK stops there, or goes on silently to credentials that nobody meant.',
    fix: 'Mend {source} by what it said, below.',
    judge({ credentials }, ci) {
        if (credentials?.source.kind !== 'failed')
            return [];
        const { provider, source, message, reason, unanswered } = credentials.source;
        const proxy = unanswered?.proxy;
        const story = providerStory(credentials.source, ci);
        return [
            {
                location: { kind: 'job' },
                identity: `${provider} ${source}`,
                values: { source, provider, ...story?.values },
                ...(story === undefined ? {} : { words: story.words, paste: story.paste ?? [] }),
                evidence: [
                    { label: 'provider', actual: provider },
                    ...(reason === undefined
                        ? []
                        : [{ label: source, expected: 'credentials', actual: reason }]),
                    {
                        label: reason === undefined ? 'run by the JavaScript SDK' : 'the last words of the SDK',
                        actual: message,
                    },
                    ...(proxy === undefined ? [] : [{ label: proxy.variable, actual: proxy.host }]),
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/wording/credentials/stopped-by-proxy.js
function stoppedByProxy({ credentials }) {
    if (credentials === null)
        return [];
    const { calls, idToken, source } = credentials;
    const lost = [
        ...(idToken.kind === 'failed' && idToken.unanswered !== undefined ? [idToken.unanswered] : []),
        ...(source.kind === 'failed' && source.unanswered !== undefined ? [source.unanswered] : []),
        ...calls.flatMap(({ host, answer }) => {
            if (answer.kind !== 'unreachable' || answer.reason === 'not-sts')
                return [];
            return [{ ...answer, reason: answer.reason, host }];
        }),
    ];
    const stopped = lost.flatMap(({ host, reason, detail, proxy }) => proxy === undefined
        ? []
        : [{ host, reason, detail, variable: proxy.variable, proxy: proxy.host }]);
    return [...new Map(stopped.map((one) => [`${one.variable} ${one.host}`, one])).values()];
}
function proxyMatches(facts, reason) {
    return stoppedByProxy(facts)
        .filter((one) => one.reason === reason)
        .map(({ host, variable, proxy, detail }) => ({
        location: { kind: 'variable', name: variable },
        identity: proxy,
        values: { host, variable, proxy, outcome: detail, exempt: exemptVariable(variable) },
        evidence: [
            { label: variable, actual: proxy },
            { label: host, expected: 'an open way', actual: detail },
        ],
    }));
}
function exemptVariable(variable) {
    return variable === variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY';
}

;// CONCATENATED MODULE: ./lib/rules/credentials/proxy-answers-itself.js

const proxyAnswersItself = {
    id: 'credentials/proxy-answers-itself',
    severity: 'error',
    rung: 'resolves',
    title: 'The proxy of `{variable}` answers with its own page in place of `{host}`',
    why: 'Behind the way that `{proxy}` opened, nobody speaks TLS: {outcome}. A login page, a block page or a server that is no proxy stands there.',
    fix: 'Look at what `{proxy}` answers (`curl -v https://{host}` on {thisRunner}), and correct `{variable}` or the proxy. Where {theRunner} reaches AWS directly, list `{host}` in `{exempt}`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
    judge: (facts) => proxyMatches(facts, 'proxy-page'),
};

;// CONCATENATED MODULE: ./lib/rules/credentials/proxy-asks-for-password.js

const proxyAsksForPassword = {
    id: 'credentials/proxy-asks-for-password',
    severity: 'error',
    rung: 'resolves',
    title: 'The proxy of `{variable}` asks for a user and a password',
    why: 'The proxy at `{proxy}` answered HTTP 407 and did not open the way to `{host}`. `{variable}` holds no user, or one that the proxy does not take. Nothing reached AWS or GitHub.',
    fix: 'Put the user and the password into `{variable}`, from a secret and percent-encoded (`http://USER:PASSWORD@{proxy}`), or let {thisRunner} through the proxy without them.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
    judge: (facts) => proxyMatches(facts, 'proxy-password'),
};

;// CONCATENATED MODULE: ./lib/rules/credentials/proxy-refuses.js

const proxyRefuses = {
    id: 'credentials/proxy-refuses',
    severity: 'error',
    rung: 'resolves',
    title: 'The proxy of `{variable}` does not let {thisJob} through to `{host}`',
    why: 'The proxy at `{proxy}` answered {outcome}. The host did not see the request.',
    fix: 'Let the proxy allow `{host}` on port 443, or, where {theRunner} reaches it directly, list `{host}` in `{exempt}`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
    judge: (facts) => proxyMatches(facts, 'proxy-refused'),
};

;// CONCATENATED MODULE: ./lib/rules/credentials/region-invalid.js
const regionInvalid = {
    id: 'credentials/region-invalid',
    severity: 'error',
    rung: 'well-formed',
    title: '`{variable}` is not a region',
    why: 'SDKs build host names from the region: with what is none, every call fails before it is sent, or finds no host.',
    fix: 'Set `{variable}` to a bare region such as `{meant}`.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge(malformed) {
        return malformed.map(({ variable, shape, shown, meant, noVariable, isInput }) => ({
            location: isInput === true
                ? { kind: 'input', name: variable }
                : noVariable === true
                    ? { kind: 'job' }
                    : { kind: 'variable', name: variable },
            identity: variable,
            values: { variable, meant: meant ?? 'eu-west-1' },
            ...(meant === undefined
                ? {}
                : { words: { fix: 'Write `{meant}` in `{variable}`, if that is what is meant.' } }),
            evidence: [
                {
                    label: variable,
                    expected: `a region such as ${meant ?? 'eu-west-1'}`,
                    actual: shown === undefined ? shape : `${shown} (${shape})`,
                },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/region-missing.js

const ASKS_MACHINE = new Set(['java', 'rust', 'aws-cli']);
const regionMissing = {
    id: 'credentials/region-missing',
    severity: 'warning',
    rung: 'present',
    title: 'No region is set',
    why: 'Neither `AWS_REGION` nor `AWS_DEFAULT_REGION`, a profile nor the input `aws-region` names one. SDKs that are not told a region in code fail with "Region is missing" or "You must specify a region". The preflight asked STS in `{fallback}` instead.',
    fix: 'Set both `AWS_REGION` and `AWS_DEFAULT_REGION` for {theJob}: some SDKs read only one of them.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge({ job, credentials, chain, sdksNamed }, ci) {
        if (credentials == null || credentials.region.from !== null)
            return [];
        if (credentials.region.malformed.length > 0)
            return [];
        const onMachine = credentials.identity?.provider === 'instance-metadata';
        const stuck = chain.filter(({ dialect, region }) => region === undefined && !(onMachine && ASKS_MACHINE.has(dialect)));
        const needed = sdksNamed ? stuck : [];
        return [
            {
                location: { kind: 'variable', name: 'AWS_REGION' },
                identity: 'region',
                severity: needed.length > 0 ? 'error' : 'warning',
                values: { fallback: credentials.region.value },
                evidence: [
                    { label: 'AWS_REGION', expected: 'a region', actual: 'not set' },
                    ...needed.map(({ dialect, regionMessage }) => ({
                        label: dialect,
                        expected: 'a region',
                        actual: regionMessage ?? 'none',
                    })),
                ],
                paste: setVariables({ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-1' }, ci, job, 'or the region that is meant'),
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(3189);
;// CONCATENATED MODULE: ./lib/rules/credentials/region-of-another-partition.js

const regionOfAnotherPartition = {
    id: 'credentials/region-of-another-partition',
    severity: 'error',
    rung: 'well-formed',
    title: 'The role is in {home}, and the region `{region}` is not',
    why: 'China, GovCloud and the European sovereign cloud are clouds of their own (partitions): with their own accounts, keys and STS. STS of `{region}` knows no role `arn:{partition}:...`.',
    fix: 'Set {from} to a region of the partition `{partition}`, such as `{right}`, or give the ARN of a role in `{other}`.',
    references: [
        'https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/partitions.html',
    ],
    judge({ credentials }) {
        const { role = null, region } = credentials ?? {};
        if (role === null || region === undefined || region.from === null)
            return [];
        const home = (0,partitions/* partitionOfArn */.Fh)(role.arn);
        const asked = (0,partitions/* partitionOfRegion */.cn)(region.value);
        if (home.name === asked.name)
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: `${home.name} ${asked.name}`,
                values: {
                    home: home.title,
                    partition: home.name,
                    region: region.value,
                    from: region.from.startsWith('input ')
                        ? `\`${region.from.slice('input '.length)}\``
                        : region.from === 'the profile'
                            ? 'the region of the profile'
                            : `\`${region.from}\``,
                    right: home.fallbackRegion,
                    other: asked.name,
                },
                evidence: [
                    { label: 'role', actual: role.arn },
                    { label: region.from, expected: `a region of ${home.name}`, actual: region.value },
                ],
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/aws/known-regions.js
var known_regions = __webpack_require__(3955);
;// CONCATENATED MODULE: ./lib/wording/credentials/misspelt-region.js

function isRegionMisspelt({ answer, host, region }) {
    const unresolved = answer.kind === 'unreachable' && answer.reason === 'dns';
    const own = ['sts', 'sts-fips'].some((service) => host.startsWith(`${service}.${region}.`));
    return unresolved && own && !known_regions/* KNOWN_REGIONS */.Q.has(region);
}

;// CONCATENATED MODULE: ./lib/rules/credentials/region-unknown.js



const regionUnknown = {
    id: 'credentials/region-unknown',
    severity: 'error',
    rung: 'well-formed',
    title: 'AWS has no STS for {thisJob} in the region `{region}`',
    why: 'The region is misspelt, is not enabled for the account, or its STS host does not resolve from {thisRunner}.',
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
    const refusal = (0,sts_call/* refusalOf */.O)(call);
    if (refusal?.code === 'RegionDisabledException') {
        return 'STS is not activated for the account in this region: it is an opt-in region.';
    }
    if (refusal !== undefined && signatureFault(refusal) === 'region') {
        return 'STS refused the signature because it names another region: the region is misspelt, or the endpoint belongs to a different one.';
    }
    if (isRegionMisspelt(call)) {
        return 'Its STS host does not exist in DNS, and it is none of the regions that AWS had in autumn 2026: most likely it is misspelt.';
    }
    return undefined;
}
function detail(call) {
    if (call.answer.kind === 'refused')
        return call.answer.error.message;
    return call.answer.kind === 'unreachable' ? call.answer.detail : 'answered';
}

;// CONCATENATED MODULE: ./lib/rules/credentials/region-unset-for-sdk.js

const regionUnsetForSdk = {
    id: 'credentials/region-unset-for-sdk',
    severity: 'warning',
    rung: 'well-formed',
    title: 'Only `{set}` is set, and {sdks} {read} it',
    why: 'boto3 and the AWS CLI v1 read `AWS_DEFAULT_REGION`, JavaScript and Java `AWS_REGION`. A client that is made without a region fails, unless a profile or the code names one.',
    fix: 'Set `{missing}` to {region} as well.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge({ regions: { region, defaultRegion }, views, sdksNamed, job }, ci) {
        const value = region ?? defaultRegion;
        if (value === null || (region !== null && defaultRegion !== null))
            return [];
        const without = views.filter((view) => view.region === undefined);
        const set = region === null ? 'AWS_DEFAULT_REGION' : 'AWS_REGION';
        const missing = region === null ? 'AWS_REGION' : 'AWS_DEFAULT_REGION';
        if (without.length === 0)
            return [];
        return [
            {
                location: { kind: 'variable', name: missing },
                identity: missing,
                severity: sdksNamed ? 'error' : 'warning',
                values: {
                    set,
                    missing,
                    region: value,
                    read: without.length === 1 ? 'does not read' : 'do not read',
                    sdks: without.map(({ dialect }) => dialect).join(', '),
                },
                evidence: [
                    { label: set, actual: value },
                    ...without.map(({ dialect, regionMessage }) => ({
                        label: dialect,
                        expected: value,
                        actual: regionMessage ?? 'no region',
                    })),
                ],
                paste: setVariables({ [missing]: value }, ci, job),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/region-variables-differ.js
const regionVariablesDiffer = {
    id: 'credentials/region-variables-differ',
    severity: 'warning',
    rung: 'well-formed',
    title: '`AWS_REGION` is {region} and `AWS_DEFAULT_REGION` is {defaultRegion}',
    why: 'boto3 and the AWS CLI v1 read only `AWS_DEFAULT_REGION`; JavaScript and Java read only `AWS_REGION`; the others prefer `AWS_REGION`. The two work in two regions.',
    fix: 'Set both to the same region.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge({ regions: { region, defaultRegion }, views }) {
        if (region === null || defaultRegion === null || region === defaultRegion)
            return [];
        const inRegion = (wanted) => views.filter((view) => view.region === wanted).map(({ dialect }) => dialect);
        if (inRegion(region).length === 0 || inRegion(defaultRegion).length === 0)
            return [];
        return [
            {
                location: { kind: 'variable', name: 'AWS_DEFAULT_REGION' },
                identity: 'regions',
                values: { region, defaultRegion },
                evidence: [region, defaultRegion].map((wanted) => ({
                    label: inRegion(wanted).join(', '),
                    expected: region,
                    actual: wanted,
                })),
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/runner-mints-no-token.js
const NAMES = { act: 'act', gitea: 'Gitea', forgejo: 'Forgejo' };
const runner_mints_no_token_STORIES = {
    act: {
        why: "act is a local runner, and not GitHub: it runs the workflow on this machine, and GitHub, whose tokens the role `{role}` trusts, takes no part. The workflow's permissions change nothing about that.",
        fix: 'Give act credentials of your own, for instance `act -s AWS_ACCESS_KEY_ID -s AWS_SECRET_ACCESS_KEY -s AWS_SESSION_TOKEN`, and skip the step that assumes the role with `if: ${{ !env.ACT }}`; or run the workflow on GitHub.',
    },
    gitea: {
        why: 'Gitea runs the workflow, and offers the job no OIDC token that AWS would know. The role `{role}` trusts tokens of another issuer.',
        fix: 'Give the job keys by secrets of Gitea, or a runner on a machine that has a role of its own.',
    },
    forgejo: {
        why: 'Forgejo runs the workflow. It offers a token only to jobs with `enable-openid-connect: true`, and the token is its own, not one of GitHub: the role `{role}` must trust its issuer.',
        fix: 'Set `enable-openid-connect: true` for the job and let the role trust the issuer of this Forgejo, or give the job keys by its secrets.',
    },
};
const runnerMintsNoToken = {
    id: 'credentials/runner-mints-no-token',
    severity: 'error',
    rung: 'granted',
    title: 'There is no OIDC token of GitHub here: {name} runs this workflow',
    why: 'Only GitHub mints the tokens that the role `{role}` trusts.',
    fix: 'Give the job credentials of its own here, or run the workflow on GitHub.',
    references: ['https://docs.github.com/en/actions/reference/security/oidc'],
    judge({ job, credentials }) {
        if (credentials?.role == null ||
            credentials.role.chained === true ||
            job.tokenOffered ||
            job.runBy === 'github')
            return [];
        if (credentials.source.kind !== 'none')
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: job.runBy,
                values: { name: NAMES[job.runBy], role: credentials.role.arn },
                words: runner_mints_no_token_STORIES[job.runBy],
                evidence: [
                    { label: 'run by', expected: 'GitHub', actual: NAMES[job.runBy] },
                    { label: 'other credentials', actual: credentials.source.message },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/session-ends-soon.js
const LITTLE_MINUTES = 15;
const sessionEndsSoon = {
    id: 'credentials/session-ends-soon',
    severity: 'warning',
    rung: 'lasting',
    title: 'The session in the environment ends in {minutes} minutes',
    why: '`AWS_CREDENTIAL_EXPIRATION` says so, and keys in the environment are renewed by nobody. What asks AWS after that is refused with ExpiredToken.',
    fix: 'Obtain new credentials in {theJob}, shortly before the work that needs them.',
    references: [
        'https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html',
    ],
    judge({ lasting, credentials }) {
        const { now, expiration, timeoutMinutes } = lasting;
        if (credentials?.identity?.provider !== 'environment' || expiration === null)
            return [];
        const minutes = Math.floor((expiration - now) / 60_000);
        const least = timeoutMinutes ?? LITTLE_MINUTES;
        if (minutes < 0 || minutes >= least)
            return [];
        return [
            {
                location: { kind: 'variable', name: 'AWS_CREDENTIAL_EXPIRATION' },
                identity: 'AWS_CREDENTIAL_EXPIRATION',
                values: { minutes: String(minutes) },
                evidence: [
                    {
                        label: 'AWS_CREDENTIAL_EXPIRATION',
                        expected: timeoutMinutes === null
                            ? `${LITTLE_MINUTES} minutes or more`
                            : `${timeoutMinutes} minutes or more, by timeout-minutes`,
                        actual: `${new Date(expiration).toISOString()}, ${minutes} minutes from now`,
                    },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/session-shorter-than-job.js
const LONGEST = 43_200;
const HOUR = 3600;
const sessionShorterThanJob = {
    id: 'credentials/session-shorter-than-job',
    severity: 'warning',
    rung: 'lasting',
    title: 'The session lasts {minutes} minutes, and the job may run for {timeout}',
    why: 'The session is taken for {minutes} minutes ({setBy}), and `timeout-minutes` lets the job run for {timeout}. What asks AWS after that is refused with ExpiredToken, however the job began.',
    fix: 'Set `role-duration-seconds` to {seconds}, which the maximum session duration of the role must allow, or assume the role again before the late steps.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idtimeout-minutes',
    ],
    judge({ job, lasting, credentials }) {
        const { session, timeoutMinutes, approval } = lasting;
        if (!job.inActions || session === null || credentials?.identity == null)
            return [];
        const isShort = timeoutMinutes !== null && timeoutMinutes * 60 > session.seconds;
        if (!isShort && approval === null)
            return [];
        const minutes = String(Math.floor(session.seconds / 60));
        const wanted = Math.min((timeoutMinutes ?? 0) * 60, session.chained ? HOUR : LONGEST);
        const again = wanted <= session.seconds || wanted < (timeoutMinutes ?? 0) * 60;
        return [
            {
                location: job.workflowPath === null ? { kind: 'job' } : { kind: 'file', path: job.workflowPath },
                identity: `${job.workflowPath ?? ''}#${job.jobId}`,
                ...(approval === null && !session.stated ? { severity: 'note' } : {}),
                values: {
                    minutes,
                    timeout: String(timeoutMinutes ?? ''),
                    seconds: String(wanted),
                    setBy: session.stated ? 'as role-duration-seconds asks' : 'the default of one hour',
                    approval: approval?.uses ?? '',
                },
                words: {
                    ...(approval === null
                        ? {}
                        : {
                            title: 'The session lasts {minutes} minutes, and the job waits for an approval',
                            why: 'The session is taken before `{approval}`, which waits until somebody approves, and lasts {minutes} minutes ({setBy}). If that comes late, what asks AWS afterwards is refused with ExpiredToken.',
                        }),
                    ...(approval === null
                        ? again
                            ? {
                                fix: 'Assume the role again before the steps that come late: {seconds} seconds are the most that `role-duration-seconds` gets here.',
                            }
                            : {}
                        : {
                            fix: 'Assume the role after the approval, in a step of its own, or put what comes after it into a job of its own.',
                        }),
                },
                evidence: [
                    {
                        label: 'role-duration-seconds',
                        ...(isShort ? { expected: `${timeoutMinutes * 60} or more` } : {}),
                        actual: `${session.seconds}${session.stated ? '' : ', the default'}`,
                    },
                    ...(timeoutMinutes === null
                        ? []
                        : [{ label: 'timeout-minutes', actual: String(timeoutMinutes) }]),
                    ...(approval === null
                        ? []
                        : [{ label: 'waits', actual: `${approval.uses}, line ${approval.line}` }]),
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/some-sdks-fail.js
const someSdksFail = {
    id: 'credentials/some-sdks-fail',
    severity: 'error',
    rung: 'resolves',
    tells: ['who-is-who'],
    title: '{failing} gets no credentials where {working} does',
    why: 'SDKs judge the same environment differently. The last words of {failing} are: {message}',
    fix: 'Mend what {failing} trips over (its own words are below), or give {theJob} one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, and no profile.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge({ views, sdksNamed }) {
        const working = views.filter(({ outcome }) => outcome === 'resolved');
        if (!sdksNamed || working.length === 0)
            return [];
        return views
            .filter(({ outcome }) => outcome !== 'resolved')
            .map((view) => ({
            location: { kind: 'job' },
            identity: view.dialect,
            values: {
                failing: view.dialect,
                working: working.map(({ dialect }) => dialect).join(', '),
                message: view.message ?? '',
            },
            evidence: [
                ...view.attempts
                    .filter(({ outcome }) => outcome === 'invalid' || outcome === 'failed')
                    .map(({ provider, reason }) => ({ label: provider, actual: reason })),
                { label: `the last words of ${view.dialect}`, actual: view.message ?? '' },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/wording/credentials/proxy-evidence.js
function proxyEvidence(proxies) {
    return proxies.map(({ variable, host }) => ({ label: variable, actual: host }));
}
function proxyNames(proxies) {
    return proxies.map(({ variable }) => variable).join(', ');
}
function wayOf(proxy, proxies) {
    if (proxy !== undefined)
        return `the answer came by the proxy ${proxy.host}`;
    const isExempt = proxies.some(({ variable }) => /^no_proxy$/i.test(variable));
    return isExempt
        ? 'the answer came past the proxy that it names, by one that stands in the network'
        : 'the answer came past the proxies that it names';
}

;// CONCATENATED MODULE: ./lib/rules/credentials/sts-not-aws.js

const WITH_PROXY = {
    fix: 'Make the proxy let `{host}` through unchanged: `{proxies}` is set here, and {way}. Then unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) if there are any.',
};
const stsNotAws = {
    id: 'credentials/sts-not-aws',
    severity: 'error',
    rung: 'resolves',
    title: 'What answers at `{host}` is not AWS STS',
    why: 'The answer is not the XML that STS gives. A proxy, a login page or a leftover test endpoint stands in between, and no SDK can work through it.',
    fix: 'Unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) in {thisJob}, or make the proxy let `{host}` through unchanged.',
    judge({ credentials }) {
        const proxies = credentials?.proxies ?? [];
        return (credentials?.calls ?? []).flatMap((call) => {
            if (call.answer.kind !== 'unreachable')
                return [];
            const { reason, detail, proxy } = call.answer;
            if (reason !== 'not-sts' && reason !== 'too-large')
                return [];
            return [
                {
                    location: { kind: 'aws', resource: call.host },
                    identity: 'not-sts',
                    values: { host: call.host, way: wayOf(proxy, proxies), proxies: proxyNames(proxies) },
                    ...(proxies.length === 0 ? {} : { words: WITH_PROXY }),
                    evidence: [
                        { label: call.host, expected: "STS's XML", actual: detail },
                        ...proxyEvidence(proxies),
                    ],
                },
            ];
        });
    },
};

// EXTERNAL MODULE: ./lib/facts/credentials/sts-retry.js
var sts_retry = __webpack_require__(8453);
;// CONCATENATED MODULE: ./lib/rules/credentials/sts-refused.js


const EXPLAINED = /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|ExpiredToken|ExpiredTokenException|IncompleteSignature|RegionDisabledException)$/;
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
            !(0,sts_retry/* isTransient */.d)({ kind: 'refused', error }))
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


const ABOUT_THE_ISSUER = /^(?:InvalidIdentityToken|IDPCommunicationError)/;
const stsUnavailable = {
    id: 'credentials/sts-unavailable',
    severity: 'error',
    rung: 'resolves',
    title: 'STS answered {tries} times that it is busy or broken',
    why: 'The answer `{code}` is about STS, not about your credentials: it says nothing about whether they are good.',
    fix: '{startAgain}; if it stays, look at health.aws.amazon.com for STS in `{region}`, or spread what starts together.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
    judge({ credentials }) {
        return (credentials?.calls ?? []).flatMap((call) => {
            const error = (0,sts_call/* refusalOf */.O)(call);
            if (error === undefined || ABOUT_THE_ISSUER.test(error.code))
                return [];
            if (!(0,sts_retry/* isTransient */.d)({ kind: 'refused', error }))
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

// EXTERNAL MODULE: ./lib/facts/endpoints/egress.js
var egress = __webpack_require__(2411);
;// CONCATENATED MODULE: ./lib/rules/credentials/sts-unreachable.js



const sts_unreachable_WORDS = {
    dns: 'its name does not resolve',
    refused: 'the connection was refused',
    reset: 'the connection was cut',
    timeout: 'it did not answer in time',
    tls: 'its certificate is not trusted',
    'not-allowed': 'it may not be sent credentials',
    'proxy-unreachable': 'the proxy on the way cannot be reached',
    other: 'the request failed',
};
const BY_PROXY = {
    title: 'STS at `{host}` cannot be reached: the proxy of `{variable}` gives no answer',
    why: '`{variable}` sends every request by the proxy at `{proxy}`, and that did not answer ({tries}). The credentials could not be tried. boto3, the AWS CLI and Go go by that proxy too; the JavaScript SDK goes past it unless told otherwise.',
    fix: 'Correct `{variable}` or let {thisRunner} reach `{proxy}`. Where {theRunner} reaches AWS directly, unset `{variable}` or list `{host}` in `NO_PROXY`.',
};
const BESIDE_PROXY = {
    fix: 'Allow outgoing HTTPS to `{host}`{override}: from {thisRunner} where `NO_PROXY` exempts it, else from the proxy of `{proxies}`. The JavaScript SDK does not go by a proxy unless told to; `aws-actions/configure-aws-credentials` has the input `http-proxy`.',
};
const NO_FIPS = {
    title: 'STS has no FIPS endpoint in this region: `{host}` does not exist',
    why: '`AWS_USE_FIPS_ENDPOINT` is set, so SDKs call hosts that are named `-fips`. For STS there are such hosts in us-east-1, us-east-2, us-west-1, us-west-2 and GovCloud.',
    fix: 'Unset `AWS_USE_FIPS_ENDPOINT` for {thisJob}, or ask in a region that has FIPS endpoints.',
};
const stsUnreachable = {
    id: 'credentials/sts-unreachable',
    severity: 'error',
    rung: 'resolves',
    title: 'STS at `{host}` cannot be reached: {cause}',
    why: 'The credentials could not be tried, since no answer came from AWS ({tries}).',
    fix: 'Allow outgoing HTTPS from {thisRunner} to `{host}`{override}, and check proxy, DNS and endpoint settings.',
    references: ['https://docs.aws.amazon.com/general/latest/gr/sts.html'],
    judge({ credentials, chain }) {
        const proxies = credentials?.proxies ?? [];
        return (credentials?.calls ?? []).flatMap((call) => {
            if (call.answer.kind !== 'unreachable')
                return [];
            const { reason, detail } = call.answer;
            if (!isNoAnswer(reason))
                return [];
            if (isRegionMisspelt(call))
                return [];
            if (isLeftOver(call.host, chain))
                return [];
            return [
                {
                    location: { kind: 'aws', resource: call.host },
                    identity: reason,
                    values: {
                        host: call.host,
                        cause: sts_unreachable_WORDS[reason],
                        variable: call.answer.proxy?.variable ?? '',
                        proxy: call.answer.proxy?.host ?? '',
                        proxies: proxyNames(proxies),
                        tries: `${call.tries} ${call.tries === 1 ? 'try' : 'tries'}`,
                        override: isAws(call.host)
                            ? ''
                            : ' (it is not an AWS host: an endpoint setting names it)',
                    },
                    ...(reason === 'proxy-unreachable'
                        ? { words: BY_PROXY }
                        : reason === 'dns' && call.host.startsWith('sts-fips.')
                            ? { words: NO_FIPS }
                            : proxies.length > 0
                                ? { words: BESIDE_PROXY }
                                : {}),
                    evidence: [
                        { label: call.host, expected: "STS's answer", actual: detail },
                        ...proxyEvidence(proxies),
                    ],
                },
            ];
        });
    },
};
function isNoAnswer(reason) {
    return Object.hasOwn(sts_unreachable_WORDS, reason);
}
function isLeftOver(host, chain) {
    return chain.some(({ endpoint }) => {
        if (endpoint === undefined || !URL.canParse(endpoint.url))
            return false;
        const url = new URL(endpoint.url);
        return url.host === host && (0,egress/* isLoopback */.U9)(url.hostname);
    });
}
function isAws(host) {
    return (0,egress/* mayContact */.o_)(`https://${host}`, 'sts', { allowEndpoints: [] }).allowed;
}

;// CONCATENATED MODULE: ./lib/rules/credentials/tls-not-verified.js
const tlsNotVerified = {
    id: 'credentials/tls-not-verified',
    severity: 'warning',
    rung: 'well-formed',
    title: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches off who AWS is',
    why: 'Every Node program of {thisJob}, the JavaScript SDK and the CDK among them, sends its credentials and tokens to whoever answers, without looking at the certificate. The preflight verified certificates all the same.',
    fix: 'Remove `NODE_TLS_REJECT_UNAUTHORIZED`. When a proxy of yours signs certificates itself, name its certificate in `NODE_EXTRA_CA_CERTS` (Node) and `AWS_CA_BUNDLE` (other SDKs) instead.',
    references: ['https://nodejs.org/api/cli.html#node_tls_reject_unauthorizedvalue'],
    judge({ tlsUnverified }) {
        if (!tlsUnverified)
            return [];
        const name = 'NODE_TLS_REJECT_UNAUTHORIZED';
        return [
            {
                location: { kind: 'variable', name },
                identity: name,
                values: {},
                evidence: [{ label: name, expected: 'not set', actual: '0' }],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/token-endpoint-failed.js
const token_endpoint_failed_WORDS = {
    unreachable: 'it could not be reached',
    status: 'it answered with an error',
    garbage: 'its answer holds no token',
    'not-allowed': "it is not a host of GitHub, so the job's bearer token was not sent",
};
const token_endpoint_failed_BY_PROXY = {
    fix: 'Let the proxy {proxy} of `{variable}` open the way to `{host}`, or correct `{variable}`. Where {theRunner} reaches GitHub directly, list `{host}` in `NO_PROXY`.',
};
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
        const proxy = token.unanswered?.proxy;
        return [
            {
                location: { kind: 'variable', name: 'ACTIONS_ID_TOKEN_REQUEST_URL' },
                identity: token.step,
                values: {
                    host: token.host,
                    outcome: token_endpoint_failed_WORDS[token.step],
                    variable: proxy?.variable ?? '',
                    proxy: proxy?.host ?? '',
                },
                ...(proxy === undefined ? {} : { words: token_endpoint_failed_BY_PROXY }),
                evidence: [
                    { label: token.host, expected: 'HTTP 200 with a token', actual: token.detail },
                    ...(proxy === undefined ? [] : [{ label: proxy.variable, actual: proxy.host }]),
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/tool-profile-not-found.js
const toolProfileNotFound = {
    id: 'credentials/tool-profile-not-found',
    severity: 'warning',
    rung: 'resolves',
    title: '`{path}` names the profile {profile}, which does not exist here',
    why: '{tool} asks for that profile whatever the environment of {theJob} holds, and fails where no config file has it: a configuration that was written on a laptop.',
    fix: 'Take the profile out of `{path}`, line {line}; on a laptop, `AWS_PROFILE` says the same.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
    judge({ toolProfiles, profilesThere }) {
        return toolProfiles
            .filter(({ profile }) => profile !== 'default' && !profilesThere.includes(profile))
            .map(({ tool, path, profile, line }) => ({
            location: { kind: 'file', path, line },
            identity: `${tool} ${profile}`,
            values: { tool, path, profile, line: String(line) },
            evidence: [
                {
                    label: 'profile',
                    expected: profilesThere.length === 0
                        ? 'no profile, as none is there'
                        : profilesThere.join(', '),
                    actual: profile,
                },
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/two-identities.js
const twoIdentities = {
    id: 'credentials/two-identities',
    severity: 'warning',
    rung: 'expected-identity',
    tells: ['who-is-who'],
    title: '{first} and {second} take different credentials in {thisJob}',
    why: 'SDKs put the same sources in a different order. In this environment {first} becomes {firstWho}, and {second} becomes {secondWho}.',
    fix: 'Leave one source of credentials in {theJob}.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge({ identities, sdksNamed, views, profiles }) {
        const [first, second] = identities.toSorted((a, b) => b.dialects.length - a.dialects.length);
        if (first === undefined || second === undefined)
            return [];
        return [
            {
                location: { kind: 'job' },
                identity: identities
                    .map(({ dialects }) => dialects.join('+'))
                    .toSorted()
                    .join(' '),
                severity: sdksNamed ? 'error' : 'warning',
                values: {
                    first: first.dialects.join(', '),
                    second: second.dialects.join(', '),
                    firstWho: first.who,
                    secondWho: second.who,
                },
                words: { fix: fixFor(views, profiles) },
                evidence: identities.map(({ who, account, dialects }, position) => ({
                    label: dialects.join(', '),
                    ...(position === 0 ? {} : { expected: identities[0]?.who ?? '' }),
                    actual: account === null ? who : `${who} (account ${account})`,
                })),
            },
        ];
    },
};
function fixFor(views, profiles) {
    const providers = new Set(views.flatMap(({ outcome, provider }) => (outcome === 'resolved' ? (provider ?? []) : [])));
    const named = profiles.filter(({ name }) => name !== '').map(({ variable }) => variable);
    const profile = [...providers].some((provider) => provider.startsWith('profile-'));
    if (providers.has('environment') && profile && named.length > 0) {
        const variables = named.map((name) => `\`${name}\``).join(' and ');
        return `Take ${variables} out of {theJob}, so that every SDK takes the keys of the environment; or, if the profile is meant, take out \`AWS_ACCESS_KEY_ID\`, \`AWS_SECRET_ACCESS_KEY\` and \`AWS_SESSION_TOKEN\`.`;
    }
    if (named.length === 2) {
        return 'Set `AWS_PROFILE` and `AWS_DEFAULT_PROFILE` to the same profile: the one that is meant.';
    }
    if (named.length === 1 && named[0] === 'AWS_DEFAULT_PROFILE') {
        return 'Name the profile in `AWS_PROFILE`, which every SDK reads, in place of `AWS_DEFAULT_PROFILE`.';
    }
    if (providers.has('web-identity') && profile) {
        return named.length === 0
            ? 'Take the `[default]` profile off {theRunner}, or point `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` at empty files in {thisJob}.'
            : 'Take `AWS_PROFILE` out of {theJob}, so that every SDK assumes the role of `AWS_ROLE_ARN`.';
    }
    if (providers.has('instance-metadata')) {
        return 'Set `AWS_EC2_METADATA_DISABLED` to `true` for {theJob}, so that no SDK becomes the machine, and mend what stops the others from reading the source that is meant.';
    }
    const [only, ...more] = providers;
    if (only !== undefined && more.length === 0) {
        return only === 'profile-static'
            ? 'Keep the keys of the profile in one place: the SDKs read its sections, or the two files, in different order.'
            : `The SDKs read one source, ${only}, in different ways: leave one entry in it.`;
    }
    return `Leave one source of credentials in {theJob}, out of these: ${[...providers].join(', ')}.`;
}

;// CONCATENATED MODULE: ./lib/rules/credentials/unknown-key.js


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
    judge({ credentials }, ci) {
        return refusedWith(credentials, /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/).map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: { keyId: signer.keyId, source: signer.source, region: call.region },
            words: story(signer, call.region, ci),
            evidence: [
                { label: 'access key', actual: `${signer.keyId} from ${signer.source}` },
                ...(signer.account === undefined
                    ? []
                    : [{ label: 'account in the key id', actual: signer.account }]),
                {
                    label: 'session token',
                    ...(signer.kind === 'temporary'
                        ? { expected: 'the one issued with this key' }
                        : signer.hasSessionToken
                            ? { expected: 'none' }
                            : {}),
                    actual: signer.hasSessionToken ? 'present' : 'none',
                },
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};
function story(signer, region, ci) {
    if (signer.kind === 'temporary') {
        return {
            why: signer.hasSessionToken
                ? 'It is a temporary key (`ASIA`), and the session token beside it belongs to another session, is cut off, or was issued in another partition.'
                : 'It is a temporary key (`ASIA`) and was sent without its session token, without which AWS knows no such key.',
            fix: `Take all three values of {source} from the same session, \`AWS_SESSION_TOKEN\` included${ci === 'none' ? '' : ', or let the job assume a role by OIDC'}.`,
        };
    }
    if (signer.hasSessionToken) {
        return {
            why: 'It is a long-lived key, but a session token was sent along with it. A leftover `AWS_SESSION_TOKEN` (for boto3 and the AWS CLI also `AWS_SECURITY_TOKEN`) makes AWS refuse any long-lived key.',
            fix: 'Take the session token away from the keys of {source}: `AWS_SESSION_TOKEN` and `AWS_SECURITY_TOKEN` must be empty or absent beside a long-lived key.',
        };
    }
    const asked = (0,partitions/* partitionOfRegion */.cn)(region);
    const others = partitions/* PARTITIONS */.S1.filter(({ name }) => name !== asked.name && name in COMMON)
        .map(({ title, fallbackRegion }) => `\`${fallbackRegion}\` for ${title}`)
        .join(', ');
    return {
        why: `STS in \`{region}\` has no such key. It was deleted or deactivated, was mistyped, or belongs to another partition of AWS than ${asked.title}: each has keys of its own.`,
        fix: `Look the key up in IAM (\`aws iam list-access-keys --user-name NAME\`). If it is there and active, ask in its own partition: \`AWS_REGION\` is then ${others}. If it is gone, create a new one and store it where this one comes from: {source}.`,
    };
}
const COMMON = { aws: true, 'aws-cn': true, 'aws-us-gov': true };

;// CONCATENATED MODULE: ./lib/rules/credentials/wrong-secret.js


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
        return refusedWith(credentials, /./)
            .filter(({ error }) => signatureFault(error) === 'secret')
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

;// CONCATENATED MODULE: ./lib/rules/credentials/wrong-source-resolves.js
const GOES_ON = 'The SDK says nothing and goes on to its next source.';
const wrongSourceResolves = {
    id: 'credentials/wrong-source-resolves',
    severity: 'warning',
    rung: 'expected-identity',
    title: 'Instead of what was meant, {sdks} take {who}',
    why: GOES_ON,
    fix: 'Give the source that was meant what it lacks.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge(facts) {
        const meant = meantSource(facts);
        if (meant === undefined)
            return nodeRole(facts);
        const strays = facts.views.filter(({ outcome, provider }) => outcome === 'resolved' && provider !== meant.provider);
        return strays.length === 0 ? [] : [match(facts, strays, meant)];
    },
};
function meantSource({ variables, profiles, views }) {
    const id = variables.AWS_ACCESS_KEY_ID;
    const secret = variables.AWS_SECRET_ACCESS_KEY;
    if (id !== 'absent' && secret !== 'absent' && (id === 'empty' || secret === 'empty')) {
        const variable = id === 'empty' ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
        return {
            provider: 'environment',
            words: 'the keys of the environment',
            cause: `\`${variable}\` is there and empty, as an unset secret leaves it.`,
            action: `Set the secret behind \`${variable}\`, or take the variable away.`,
            variable,
            found: 'empty',
        };
    }
    const token = variables.AWS_WEB_IDENTITY_TOKEN_FILE === 'set' && variables.AWS_ROLE_ARN === 'set';
    const unread = views.some(({ attempts }) => attempts.some(({ provider, outcome }) => provider === 'web-identity' && outcome === 'failed'));
    if (token && id !== 'set' && !profiles.some(({ name }) => name !== '')) {
        return {
            provider: 'web-identity',
            words: 'the web identity role',
            cause: unread
                ? 'The web identity token cannot be read.'
                : 'Another source stands before the web identity token.',
            action: unread
                ? 'Mount or write the token file {beforehand}.'
                : 'Take the `[default]` profile off {theRunner}, or point `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` at empty files in {thisJob}.',
            variable: 'AWS_WEB_IDENTITY_TOKEN_FILE',
            found: 'set',
        };
    }
    return undefined;
}
function nodeRole(facts) {
    const { variables, profiles } = facts;
    const configured = variables.AWS_ACCESS_KEY_ID === 'set' ||
        variables.AWS_WEB_IDENTITY_TOKEN_FILE === 'set' ||
        profiles.some(({ name }) => name !== '');
    const strays = facts.views.filter(({ outcome, provider }) => outcome === 'resolved' && provider === 'instance-metadata');
    if (strays.length === 0)
        return [];
    const meant = {
        provider: null,
        words: configured ? 'what {theJob} sets up' : 'credentials of its own',
        cause: configured
            ? 'What {theJob} sets up gives no credentials to this SDK.'
            : 'Nothing sets up credentials in {thisJob}, and {theRunner} is an EC2 instance with a role.',
        action: 'If the role of {theRunner} is not meant, set `AWS_EC2_METADATA_DISABLED` to `true` for {theJob}, so that missing credentials fail.',
        variable: 'AWS_EC2_METADATA_DISABLED',
        found: facts.metadataDisabled ?? 'absent',
    };
    return [match(facts, strays, meant)];
}
function match(facts, strays, meant) {
    const sdks = strays.map(({ dialect }) => dialect);
    const who = facts.identities.find(({ dialects }) => dialects.some((one) => sdks.includes(one)));
    return {
        location: { kind: 'variable', name: meant.variable },
        identity: `${meant.variable} ${strays[0]?.provider ?? ''}`,
        values: {
            sdks: sdks.join(', '),
            who: who?.who ?? 'somebody else',
        },
        words: {
            title: `Instead of ${meant.words}, {sdks} take {who}`,
            why: `${meant.cause} ${GOES_ON}`,
            fix: meant.action,
        },
        evidence: [
            { label: meant.variable, actual: meant.found },
            ...strays.map(({ dialect, provider, attempts }) => ({
                label: dialect,
                expected: meant.provider ?? 'nothing',
                actual: `${provider}: ${attempts.find((one) => one.provider === provider)?.reason ?? ''}`,
            })),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/rules/credentials/index.js













































const regionRules = [regionInvalid];
const credentialRules = [
    runnerMintsNoToken,
    forkGetsNoToken,
    idTokenNotGranted,
    endpointNotAllowed,
    regionOfAnotherPartition,
    regionUnknown,
    keyNotSendable,
    processNotRun,
    proxyAsksForPassword,
    proxyRefuses,
    proxyAnswersItself,
    tokenEndpointFailed,
    providerFailed,
    noneFound,
    clockSkew,
    unknownKey,
    wrongSecret,
    expiredCredentials,
    stsUnreachable,
    stsNotAws,
    stsUnavailable,
    stsRefused,
    regionMissing,
    sessionEndsSoon,
    sessionShorterThanJob,
];
const leftoverRules = [
    profileFileUnread,
    profileFileMalformed,
    profileEmpty,
    profileNotFound,
    leftoverSecurityToken,
    leftoverCredentialExpiration,
    leftoverContainerVariable,
    leftoverEndpointUrl,
    tlsNotVerified,
    metadataDisabledByAnyValue,
    toolProfileNotFound,
];
const besideRules = [otherCredentialsInReach];
const comparisonRules = [
    credentialSourceEnvironmentTrap,
    wrongSourceResolves,
    twoIdentities,
    someSdksFail,
    cachedSession,
    regionVariablesDiffer,
    regionUnsetForSdk,
];


/***/ }),

/***/ 2005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SKIP_WORDS),
/* harmony export */   h: () => (/* binding */ skipWithheld)
/* harmony export */ });
/* harmony import */ var _paste_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7719);

const SKIP_WORDS = 'This condition skips only them; a job that has an `if:` keeps it: `if: (what is there) && (this)`';
function skipWithheld(withheld, event, job) {
    if (!/^[a-z_]+$/.test(event))
        return [];
    const ours = withheld === 'fork'
        ? 'github.event.pull_request.head.repo.full_name == github.repository'
        : "github.actor != 'dependabot[bot]'";
    return [(0,_paste_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPaste */ .V)(job, 'job', `if: github.event_name != '${event}' || ${ours}\n`)];
}


/***/ })

};
;