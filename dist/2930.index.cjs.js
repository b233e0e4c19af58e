"use strict";
exports.id = 2930;
exports.ids = [2930];
exports.modules = {

/***/ 932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ sightOf)
/* harmony export */ });
/** A fresh look at the facts. */
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
            // Where the home is goes without saying.
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

/**
 * Where STS calls go: AWS_ENDPOINT_URL_STS, AWS_ENDPOINT_URL, the profile's `services` section,
 * the profile's `endpoint_url`; undefined when nothing is configured.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html
 */
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


/** The one place that says when two sources are the same identity. */
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
/**
 * Kinds that never are one identity: a user's key is none of a role's, and a permission set's role
 * is taken by signing in alone.
 */
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
        // A role is one identity, whatever it was assumed with.
        case 'assume-role':
        case 'web-identity':
            return roleFace(source.roleArn);
        // Profiles may share a command; what it does in between calls, nobody sees.
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
            // Two sessions of one role are one identity; two users are not.
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
/** Numbers the identities behind sources from 1 on, in their order; null where there is no source. */
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

/**
 * Resolves the region by variables, then the profile. The instance metadata service, the last
 * resort of some SDKs, is not asked: on EC2 it answers, and there is nothing to report.
 */
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







/** Follows one SDK's chain through the facts. Pure. */
function trace(dialect, facts) {
    return follow(dialect, facts, new Map());
}
/**
 * Follows every SDK's chain, and numbers who they become. SDKs that read profile files alike share
 * the reading. Pure.
 */
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
    const words = nothing ?? (refused && (dialect.frame?.(refused.words) ?? refused.words));
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
    // The files count as looked at, and as wanted, for this SDK too.
    for (const path of [known.configPath, known.credentialsPath])
        if (path !== '')
            sight.file(path);
    return known;
}
/** A search that ended before it began. */
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
        if (passedOver !== undefined && step.group === passedOver) {
            attempts.push(notReached(step.provider, { kind: 'profile-decided' }));
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
            failures.push({ step, cause: outcome.cause, words: outcome.words });
            passedOver = step.group ?? passedOver;
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
/** The profile files stand behind every provider that reads a profile. */
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
/** One attempt per provider: where an SDK asks twice, the more telling one stands. */
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
/** Who the credentials belong to, as far as can be told and shown. */
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
/** A source in words, without a secret. */
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
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 40 modules
var dialects = __webpack_require__(3350);
// EXTERNAL MODULE: ./lib/chain/profiles/known-settings.js
var known_settings = __webpack_require__(9253);
// EXTERNAL MODULE: ./lib/chain/profiles/lines.js
var lines = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/chain/profiles/setting-name.js
var setting_name = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/chain/profiles/lint.js



/** More than anyone would mend in one go; the rest of a hostile file is not listed. */
const MOST_FAULTS = 50;
/**
 * Holds a profile file against the shared specification and tells, for every fault, what each SDK
 * makes of it (`readers`). Never throws and never repeats a value of the file.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
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
/** Reports the first line before any section, once. */
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
    const { section } = state;
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
var shared_profiles = __webpack_require__(1766);
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
/**
 * Puts together what the chain's rules judge. Pure.
 * @param sdks the SDKs that the user named; none means all of them
 * @param unanswered hosts, with their ports, where a call of this run met nobody
 */
function chainRuleFacts(facts, traces, sdks, unanswered = []) {
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
        cachedSessions: judged.flatMap(cachedSession),
        unanswered,
    };
}
/**
 * What can be a profile's name. The value of a setting may go on over lines that were meant for a
 * secret, and what is no name must not be kept.
 */
const NAME = /^[^\r\n]{1,64}$/;
/** Follows sources until they end or come round again. */
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
/** The SDKs that resolve, by who they become. */
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
/** How long a container's endpoint may take: it is next door, or not there. */
const TIMEOUT_MS = 1_000;
/**
 * Asks a container's credentials endpoint, where that may be asked; what it gives will not be
 * printed.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
async function chainContainer(url, world, settings, redactor) {
    const verdict = (0,_endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_)(url, 'container', settings);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'other', detail: `not asked: ${verdict.why}` };
    }
    const token = await containerToken(world);
    redactor.add(token);
    // A line break would end the header; SDKs refuse such a token as well.
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

// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 40 modules
var dialects = __webpack_require__(3350);
;// CONCATENATED MODULE: ./lib/chain/facts.js
/** Facts about an environment of which nothing has been looked at yet. */
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
/** A file's bytes as a fact. Never throws: what is not UTF-8 is told by `malformed`. */
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

/**
 * Tells what these SDKs would look at and the facts do not have yet. Cheapest first: endpoints are
 * only named once no file is missing, and the metadata service once no container is, because what
 * is found earlier often makes the later look needless. Commands are never named here.
 */
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
/** Reads a profile file, a token file or a cache; whatever is a secret in it will not be printed. */
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
            const fact = fileFact(reading.bytes);
            if (fact.kind === 'found')
                rememberSecrets(fact.text, redactor);
            return fact;
        }
    }
}
function rememberSecrets(text, redactor) {
    const SETTING = /(?:aws_secret_access_key|aws_session_token|aws_security_token|secretAccessKey|sessionToken|accessToken|refreshToken|clientSecret)["']?\s*[:=]\s*["']?([^\s"',]{8,8192})/gi;
    for (const match of text.matchAll(SETTING))
        redactor.add(match[1]);
    // A user and a password before the host of an endpoint.
    for (const match of text.matchAll(/:\/\/([^\s/?#@]{1,512}@)/g))
        redactor.add(match[1]);
    // Neither settings nor JSON: a web identity token, of whatever kind its issuer makes.
    if (!/^\s*[[{]|^\s*[\w.-]+\s*[=:]\s*[^\s=]/m.test(text))
        redactor.add(text.trim());
}

// EXTERNAL MODULE: ./lib/facts/chain/metadata.js
var chain_metadata = __webpack_require__(4068);
;// CONCATENATED MODULE: ./lib/facts/chain/gather-chain.js







/** Looks grow by what a file names (a token file, an SSO cache), never for long. */
const ROUNDS = 12;
/**
 * Lets every dialect look, gathers what they looked for in vain, and lets them look again, until
 * nothing is missing. Commands are never run here.
 */
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
/** The facts with everything wanted added. */
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

/** How long a hosted runner may wait for a metadata service that is not there. */
const METADATA_MS = 1_000;
/**
 * EC2's metadata service, version 2: a token, then the role's name; never the role's credentials.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
async function chainMetadata(base, world, settings, redactor) {
    if (!(0,_endpoints_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_)(base, 'instance-metadata', settings).allowed) {
        return { kind: 'none', reason: 'other' };
    }
    const token = await instanceToken(base, world, settings, redactor);
    if (token.kind === 'failed') {
        const reason = token.reason === 'refused' || token.reason === 'timeout' ? token.reason : 'other';
        return { kind: 'none', reason };
    }
    if (token.status !== 200)
        return { kind: 'not-ec2', status: token.status };
    const roles = await world.http.send({
        method: 'GET',
        url: `${base.replace(/\/$/, '')}/latest/meta-data/iam/security-credentials/`,
        headers: { 'x-aws-ec2-metadata-token': token.body },
        timeoutMs: METADATA_MS,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    if (roles.kind === 'failed')
        return { kind: 'none', reason: 'other' };
    const role = roles.body.trim().split('\n')[0] ?? '';
    if (roles.status === 404 || role === '')
        return { kind: 'no-role' };
    return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}
/** The token without which version 2 answers nothing; it will not be printed. */
async function instanceToken(base, world, settings, redactor) {
    const answer = await world.http.send({
        method: 'PUT',
        url: `${base.replace(/\/$/, '')}/latest/api/token`,
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60', 'content-length': '0' },
        timeoutMs: METADATA_MS,
        terms: { purpose: 'instance-metadata', allowEndpoints: settings.allowEndpoints },
    });
    // A page in its place is no secret, and its words may be anybody's.
    if (answer.kind === 'answered' && /^\S{1,4096}$/.test(answer.body))
        redactor.add(answer.body);
    return answer;
}


/***/ }),

/***/ 3080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h3: () => (/* binding */ comparisonRules),
  Zh: () => (/* binding */ credentialRules),
  jD: () => (/* binding */ leftoverRules)
});

;// CONCATENATED MODULE: ./lib/rules/credentials/cached-session.js
/** Why `aws` works on a runner where everything else is refused, for an hour. */
const cachedSession = {
    id: 'credentials/cached-session',
    severity: 'warning',
    rung: 'lasting',
    title: 'An earlier session of a role is kept on this runner, and used by {sdks}',
    why: 'The AWS CLI keeps the sessions of {roleArn} in a file and asks STS no more until {expiration}. No other SDK reads that file: the CLI may work where the role is refused by now, and the others fail.',
    fix: 'Delete the file before the job: `rm -rf ~/.aws/cli/cache`.',
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
/** STS accepts signatures made up to this long before or after its own time. */
const TOLERANCE_MS = 15 * 60_000;
const STAMP = String.raw `(\d{8}T\d{6}Z)`;
const EXPIRED = new RegExp(`Signature expired: ${STAMP} is now earlier than ${STAMP}`);
const EARLY = new RegExp(`Signature not yet current: ${STAMP} is still later than ${STAMP}`);
/**
 * Reads the skew out of STS's refusal: the message holds the time of signing and the edge of what
 * is accepted, 15 minutes from AWS's clock. Undefined for any other message.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
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
/** `20261123T065723Z` as milliseconds since the epoch. */
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

/** The signed calls that AWS refused with a code that matches. */
function refusedWith(credentials, code) {
    return (credentials?.calls ?? []).flatMap((call) => {
        const error = (0,sts_call/* refusalOf */.O)(call);
        if (error === undefined || call.signer === null || !code.test(error.code))
            return [];
        return [{ call, error, signer: call.signer }];
    });
}

;// CONCATENATED MODULE: ./lib/rules/credentials/clock-skew.js


/** A good signature, made at a time that AWS does not accept. */
const clockSkew = {
    id: 'credentials/clock-skew',
    severity: 'error',
    rung: 'resolves',
    title: "This machine's clock is {minutes} minutes {direction}",
    why: 'AWS accepts a signature for 15 minutes around its own time. The JavaScript SDK corrects its clock by itself and tries again; boto3, the AWS CLI and others fail.',
    fix: 'Set the clock of the runner (`timedatectl set-ntp true`, or the host of the virtual machine or container), then run the job again.',
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
/** The keys that were meant to assume the role are used in its place. */
const credentialSourceEnvironmentTrap = {
    id: 'credentials/credential-source-environment-trap',
    severity: 'error',
    rung: 'expected-identity',
    title: '{sdks} never assumes the role of profile {profile}',
    why: 'The profile says `credential_source = Environment`. But keys in the environment come before a profile that a variable names, so the SDK takes the keys as they are. Only a profile named in the command or in code (`--profile {profile}`) outranks them.',
    fix: 'Name the profile in the command (`--profile {profile}`, `Session(profile_name=...)`), or assume {roleArn} in a step of its own.',
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
        return (credentials?.blocked ?? []).map(({ setBy, inProfile, host, why, carries }) => ({
            location: inProfile === true ? { kind: 'job' } : { kind: 'variable', name: setBy },
            identity: host,
            values: { setBy, host, reason: why, carries },
            evidence: [{ label: setBy, expected: 'a host of AWS, or loopback', actual: host }],
            paste: [
                {
                    language: 'yaml',
                    target: 'the step that runs the preflight',
                    code: `with:\n  allow-endpoint: ${(0,quoting/* quoteYaml */.q0)(host)}\n`,
                },
            ],
        }));
    },
};

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
        if (credentials?.role == null || job.tokenOffered || job.tokenWithheld === null)
            return [];
        if (credentials.source.kind === 'found')
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
        if (job.tokenWithheld !== null)
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

;// CONCATENATED MODULE: ./lib/wording/credentials/chain-words.js
/** The words that SDKs end in, one line for all SDKs that share them. */
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
/** A container's variable without the container, or without a value. */
const leftoverContainerVariable = {
    id: 'credentials/leftover-container-variable',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` is {state} and gives no credentials',
    why: 'ECS and EKS set this variable for an endpoint beside the container. Where it is set, SDKs ask there and nowhere else; boto3 and the AWS CLI even trip over an empty one.',
    fix: 'Take `{variable}` out of the job, or run the job in the container that it belongs to.',
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

;// CONCATENATED MODULE: ./lib/rules/credentials/leftover-credential-expiration.js

const READERS = ['boto3', 'aws-cli', 'aws-cli-v1'];
/** What `aws configure export-credentials` exported beside keys that have been renewed since. */
const leftoverCredentialExpiration = {
    id: 'credentials/leftover-credential-expiration',
    severity: 'error',
    rung: 'well-formed',
    title: '`AWS_CREDENTIAL_EXPIRATION` has passed, so the keys are refused by {sdks}',
    why: 'boto3 and the AWS CLI fail on keys whose stated expiration has passed; other SDKs use them all the same. Whether the keys themselves still hold is another matter.',
    fix: 'Take `AWS_CREDENTIAL_EXPIRATION` out of the job (`echo "AWS_CREDENTIAL_EXPIRATION=" >> "$GITHUB_ENV"`, which SDKs take for unset).',
    references: [
        'https://docs.aws.amazon.com/cli/latest/reference/configure/export-credentials.html',
    ],
    judge({ expiredSince, views }) {
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
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/leftover-endpoint-url.js
/** LocalStack's or moto's address, left over from the tests. */
const leftoverEndpointUrl = {
    id: 'credentials/leftover-endpoint-url',
    severity: 'warning',
    rung: 'resolves',
    title: 'Calls go to {host}, not to AWS',
    why: '{from} points the SDKs at this machine, as LocalStack and moto want it. A deploy would meet nobody there, or the emulator and its made-up account.',
    fix: 'Take {from} out of the job, and set it only in the step that runs the emulator.',
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
/** The name from before 2014, which only Python still reads, and reads first. */
const leftoverSecurityToken = {
    id: 'credentials/leftover-security-token',
    severity: 'warning',
    rung: 'well-formed',
    title: '`AWS_SECURITY_TOKEN` is set, and sent with the keys by {sdks}',
    why: 'boto3 and the AWS CLI prefer `AWS_SECURITY_TOKEN` to `AWS_SESSION_TOKEN`; no other SDK reads it. {cause}',
    fix: 'Take `AWS_SECURITY_TOKEN` out of the job (`echo "AWS_SECURITY_TOKEN=" >> "$GITHUB_ENV"`) and keep the token in `AWS_SESSION_TOKEN`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html'],
    judge({ variables, tokensDiffer, views }) {
        if (variables.AWS_SECURITY_TOKEN !== 'set')
            return [];
        const sends = views.filter(({ dialect, provider, outcome }) => leftover_security_token_READERS.includes(dialect) && provider === 'environment' && outcome === 'resolved');
        const alone = variables.AWS_SESSION_TOKEN !== 'set';
        if (sends.length === 0 || (!alone && !tokensDiffer))
            return [];
        // AWS refuses a long-lived key with any session token at all.
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
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/metadata-disabled-by-any-value.js
/** `AWS_EC2_METADATA_DISABLED=1` is yes to one SDK and no to the rest. */
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
        // One SDK alone is worth a word only where it reads the value against its meaning.
        const meansNo = /^(?:0|no|off|false|n|f)$/i.test(metadataDisabled);
        if ((meansNo ? javascript : others).length === 0)
            return [];
        // Where the machine's role is all that there is, the value decides who gets credentials.
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
/**
 * Actions of others that we name, each at the major version of today. What a user pastes, and the
 * examples of the documentation, spell them so; a test holds both to this list.
 * @see https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/find-and-customize-actions
 */
const ACTIONS = {
    cache: 'actions/cache@v5',
    checkout: 'actions/checkout@v7',
    configureAwsCredentials: 'aws-actions/configure-aws-credentials@v6',
    downloadArtifact: 'actions/download-artifact@v7',
    setupNode: 'actions/setup-node@v7',
    uploadArtifact: 'actions/upload-artifact@v7',
};

;// CONCATENATED MODULE: ./lib/rules/credentials/none-found.js

const PASTE = {
    language: 'yaml',
    code: `permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: ${ACTIONS.configureAwsCredentials}\n    with:\n      role-to-assume: \${{ vars.AWS_ROLE_ARN }}\n      aws-region: \${{ vars.AWS_REGION }}\n`,
};
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
        const finders = chain
            .filter(({ outcome }) => outcome === 'resolved')
            .map(({ dialect }) => dialect)
            .join(', ');
        return [
            {
                location: { kind: 'job' },
                identity: 'chain',
                values: { because: credentials.because, sdk, finders },
                ...(finders === ''
                    ? {}
                    : {
                        words: {
                            title: '{sdk} finds no AWS credentials in this job, and {finders} do',
                            why: 'SDKs read the same environment differently. Credentials are expected because {because}; no provider of {sdk} gave any.',
                            fix: 'Take away what makes {sdk} pass over the credentials that {finders} find: the list of its providers says what that is.',
                        },
                    }),
                evidence: [
                    { label: `the last words of ${sdk}`, actual: message },
                    ...(view?.attempts ?? [])
                        .filter(({ outcome }) => outcome !== 'not-reached')
                        .map(({ provider, reason }) => ({ label: provider, actual: reason })),
                ],
                paste: finders === '' ? [{ ...PASTE, target: job.workflowPath ?? 'the job' }] : [],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/process-not-run.js
/** A chosen provider that would run what a pull request can choose. */
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

/** `AWS_PROFILE: ${{ vars.UNSET }}`. */
const profileEmpty = {
    id: 'credentials/profile-empty',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` is there and empty',
    why: 'An unset variable of GitHub leaves an empty string. boto3, the AWS CLI, Java and Rust look for a profile without a name; others take it for unset.',
    fix: 'Take `{variable}` out of `env:`, or set the variable that fills it.',
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
/** What is wrong, and what to do about it, for every kind of fault. */
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
    'empty-value': ['A setting that needs a value has none', 'Fill it in, or take the line away'],
};
/** Settings without which, or with another value, a profile gives no credentials or wrong ones. */
const DECIDING = /^(?:aws_(?:access_key_id|secret_access_key|session_token)|role_arn|external_id|source_profile|credential_(?:source|process)|web_identity_token_file|sso_\w+|region)$/i;
/** Whether the fault stands where the job gets its credentials from. */
function matters({ section, setting }, inUse) {
    const name = section?.replace(/^profile\s+/, '') ?? '';
    return inUse.includes(name) && (setting === undefined || DECIDING.test(setting));
}
/** Whether an SDK ends without credentials, or takes from the profile a value that is not meant. */
function spoils({ kind }, hit) {
    const value = kind === 'inline-comment' || kind === 'quoted-value';
    return hit.some(({ view: { outcome, provider } }) => outcome === 'resolved' ? value && provider?.startsWith('profile-') : true);
}
/** A profile file that SDKs read in different ways. */
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
            const [wrong, general] = WORDS[kind];
            const named = section !== undefined && kind === 'profile-prefix-missing';
            const action = named ? `Write [profile ${section}]` : general;
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

;// CONCATENATED MODULE: ./lib/rules/credentials/profile-not-found.js

/** A profile that is on the developer's machine and not on the runner. */
const profileNotFound = {
    id: 'credentials/profile-not-found',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` names the profile {name}, which does not exist here',
    why: 'Some SDKs refuse to work without a profile that was asked for, even when there are keys in the environment; others pass over it.',
    fix: 'Take `{variable}` out of the job, or write the profile {name} into the config file before this step.',
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
    fix: 'Give the job a role of its own by OIDC (`role-to-assume` with `permissions: id-token: write`) in place of the profile {profile}.',
};
/** Of a `credential_process` whatever it was that failed. */
const PROCESS_FAILED = {
    title: 'The `credential_process` of profile {profile} gives no credentials',
    why: 'The command ended with an error, or printed something else than the JSON that SDKs wait for. boto3 and the AWS CLI run it without a shell, all others with one.',
    fix: 'Run the command of `credential_process` in a step of its own on this runner, and mend what it says (for a pipe or a variable, put it into `sh -c "..."`).',
};
const STORIES = {
    'environment-lacks-secret': null,
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
        fix: 'Give this job credentials by {other}, or name another source in the profile {profile}.',
        other: ({ source }) => source,
    },
    'source-profile-missing': {
        title: 'Profile {profile} names the source profile {other}, which does not exist here',
        why: 'The role of {profile} is to be assumed with the keys of {other}, and neither profile file has such a profile.',
        fix: 'Write the profile {other} before this step, or let `source_profile` name a profile that is there.',
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
    'code-device-asked': {
        title: 'Profile {profile} asks for an MFA code, and nobody is there to type it',
        why: 'The profile has `mfa_serial`, so that assuming its role needs a code; a job has no one to ask.',
        fix: 'Use a role without `mfa_serial` in CI, best assumed by OIDC (`role-to-assume` with `permissions: id-token: write`).',
    },
    'call-refused-by-sdk': null,
    'token-without-role': {
        title: 'A web identity token file is named, and no role',
        why: 'A token alone gives no credentials: it is exchanged for those of a role.',
        fix: 'Set `AWS_ROLE_ARN` to the role that the token is for.',
    },
    'token-file-unreadable': {
        title: 'The web identity token file {other} cannot be read',
        why: 'The job is set up for a role by web identity, and the file with the token is not there: it was never mounted or written in this job, or the variable is left over from another one.',
        fix: 'Mount or write {other} before this step; where web identity is not meant, take `AWS_WEB_IDENTITY_TOKEN_FILE` out of the job.',
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
    'sso-sign-in-incomplete': null,
    'sso-sign-in-expired': NOT_SIGNED_IN,
    'login-unsupported': null,
    'login-not-signed-in': null,
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
    'metadata-without-role': null,
    'key-file-unreadable': null,
    'key-file-lacks-secret': null,
};
/** What is told of a fault, with the values that only it knows; null where nothing is. */
function faultStory(fault) {
    // Each entry takes its own kind of fault, which indexing cannot tell.
    const story = STORIES[fault.kind];
    if (story === null)
        return null;
    const { other, ...words } = story;
    return {
        words,
        values: {
            ...('profile' in fault && fault.profile !== undefined ? { profile: fault.profile } : {}),
            ...(other === undefined ? {} : { other: other(fault) }),
        },
    };
}

;// CONCATENATED MODULE: ./lib/facts/credentials/signature-fault.js
const CODES = ['SignatureDoesNotMatch', 'InvalidSignatureException'];
/**
 * What AWS means by refusing a signature; null for any other refusal. Its code is one for all
 * three causes, so that only AWS's own message tells them apart.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html
 */
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
    fix: 'Set the clock of the runner (`timedatectl set-ntp true`), then run the job again.',
};
const SECRET_WRONG = {
    title: 'The secret key that profile {profile} assumes its role with is wrong',
    why: 'AWS knows the key id of the source and computes another signature: the secret is of another key, was cut off, or gained a blank, a comment or a quote.',
    fix: 'Store both halves of the key again in the source of the profile {profile}.',
};
/**
 * What is told when AWS refuses the role of a profile, by the code of its answer; null for the
 * others.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html
 */
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


/**
 * What is known about this failure, with the values of its templates: by the fault that our own
 * trace found, else by the code of AWS's answer.
 */
function providerStory(failed) {
    const { fault, reason, message, profile = '' } = failed;
    const told = fault === undefined ? tellRun(failed) : faultStory(fault);
    if (told === null)
        return undefined;
    return { words: told.words, values: { profile, reason: reason ?? message, ...told.values } };
}
/** What was run, and failed there. */
function tellRun({ provider, error }) {
    if (provider === 'profile-process')
        return { words: PROCESS_FAILED, values: {} };
    const words = error === undefined || provider !== 'profile-assume-role' ? null : refusalStory(error);
    return words === null ? null : { words, values: {} };
}

;// CONCATENATED MODULE: ./lib/rules/credentials/provider-failed.js

/** The provider that the chain settles on gave an error instead of credentials. */
const providerFailed = {
    id: 'credentials/provider-failed',
    severity: 'error',
    rung: 'resolves',
    title: 'The credentials of {source} could not be loaded',
    why: 'The chain settles on the provider `{provider}`, and that provider failed. An SDK stops there, or goes on silently to credentials that nobody meant.',
    fix: 'Mend {source} by what it said, below.',
    judge({ credentials }) {
        if (credentials?.source.kind !== 'failed')
            return [];
        const { provider, source, message, reason, unanswered } = credentials.source;
        const proxy = unanswered?.proxy;
        const story = providerStory(credentials.source);
        return [
            {
                location: { kind: 'job' },
                identity: `${provider} ${source}`,
                values: { source, provider, ...story?.values },
                ...(story === undefined ? {} : { words: story.words }),
                evidence: [
                    { label: 'provider', actual: provider },
                    ...(reason === undefined
                        ? []
                        : [{ label: source, expected: 'credentials', actual: reason }]),
                    // What was run, the JavaScript SDK ran, whichever SDK the job uses.
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
/** Every request of this run that ended at a proxy, one for each proxy and host. */
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
/** One match for each request that ended at a proxy in this way. */
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
/** The variable for exemptions in the spelling that the job uses already. */
function exemptVariable(variable) {
    return variable === variable.toLowerCase() ? 'no_proxy' : 'NO_PROXY';
}

;// CONCATENATED MODULE: ./lib/rules/credentials/proxy-answers-itself.js

/** The proxy says that the way is open, and answers with a page of its own. */
const proxyAnswersItself = {
    id: 'credentials/proxy-answers-itself',
    severity: 'error',
    rung: 'resolves',
    title: 'The proxy of `{variable}` answers with its own page in place of `{host}`',
    why: 'Behind the way that `{proxy}` opened, nobody speaks TLS: {outcome}. A login page, a block page or a server that is no proxy stands there.',
    fix: 'Look at what `{proxy}` answers (`curl -v https://{host}` on this runner), and correct `{variable}` or the proxy. Where the runner reaches AWS directly, list `{host}` in `{exempt}`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
    judge: (facts) => proxyMatches(facts, 'proxy-page'),
};

;// CONCATENATED MODULE: ./lib/rules/credentials/proxy-asks-for-password.js

/** The proxy answers 407. */
const proxyAsksForPassword = {
    id: 'credentials/proxy-asks-for-password',
    severity: 'error',
    rung: 'resolves',
    title: 'The proxy of `{variable}` asks for a user and a password',
    why: 'The proxy at `{proxy}` answered HTTP 407 and did not open the way to `{host}`. `{variable}` holds no user, or one that the proxy does not take. Nothing reached AWS or GitHub.',
    fix: 'Put the user and the password into `{variable}`, from a secret and percent-encoded (`http://USER:PASSWORD@{proxy}`), or let this runner through the proxy without them.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
    judge: (facts) => proxyMatches(facts, 'proxy-password'),
};

;// CONCATENATED MODULE: ./lib/rules/credentials/proxy-refuses.js

/** The proxy does not open the way to this host. */
const proxyRefuses = {
    id: 'credentials/proxy-refuses',
    severity: 'error',
    rung: 'resolves',
    title: 'The proxy of `{variable}` does not let this job through to `{host}`',
    why: 'The proxy at `{proxy}` answered {outcome}. The host did not see the request.',
    fix: 'Let the proxy allow `{host}` on port 443, or, where the runner reaches it directly, list `{host}` in `{exempt}`.',
    references: ['https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html'],
    judge: (facts) => proxyMatches(facts, 'proxy-refused'),
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
        return (credentials?.region.malformed ?? []).map(({ variable, shape, noVariable }) => ({
            location: noVariable === true ? { kind: 'job' } : { kind: 'variable', name: variable },
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

;// CONCATENATED MODULE: ./lib/facts/endpoints/known-regions.js
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

;// CONCATENATED MODULE: ./lib/wording/credentials/misspelt-region.js

/**
 * Whether a call most likely failed by the name of its region: the region's own STS host is not in
 * DNS, and AWS had no such region. The host of an endpoint setting says nothing about the region.
 */
function isRegionMisspelt({ answer, host, region }) {
    const unresolved = answer.kind === 'unreachable' && answer.reason === 'dns';
    const own = ['sts', 'sts-fips'].some((service) => host.startsWith(`${service}.${region}.`));
    return unresolved && own && !KNOWN_REGIONS.has(region);
}

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
/** A region that only some SDKs see. */
const regionUnsetForSdk = {
    id: 'credentials/region-unset-for-sdk',
    severity: 'warning',
    rung: 'well-formed',
    title: 'Only `{set}` is set, and {sdks} does not read it',
    why: 'boto3 and the AWS CLI v1 read `AWS_DEFAULT_REGION`, JavaScript and Java `AWS_REGION`. A client that is made without a region fails, unless a profile or the code names one.',
    fix: 'Set `{missing}` to {region} as well.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html'],
    judge({ regions: { region, defaultRegion }, views, sdksNamed }) {
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
                paste: [
                    { language: 'yaml', target: 'env: of the job', code: `${missing}: \${{ env.${set} }}\n` },
                ],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/credentials/region-variables-differ.js
/** One job, two regions. */
const regionVariablesDiffer = {
    id: 'credentials/region-variables-differ',
    severity: 'warning',
    rung: 'well-formed',
    title: '`AWS_REGION` is {region} and `AWS_DEFAULT_REGION` is {defaultRegion}',
    why: 'boto3 and the AWS CLI v1 read only `AWS_DEFAULT_REGION`; JavaScript and Java read only `AWS_REGION`; the others prefer `AWS_REGION`. The job works in two regions.',
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

;// CONCATENATED MODULE: ./lib/rules/credentials/some-sdks-fail.js
/** Only where the user named the SDKs: of the others, nobody knows whether the job uses them. */
const someSdksFail = {
    id: 'credentials/some-sdks-fail',
    severity: 'error',
    rung: 'resolves',
    tells: ['who-is-who'],
    title: '{failing} gets no credentials where {working} does',
    why: 'SDKs judge the same environment differently. The last words of {failing} are: {message}',
    fix: 'Mend what {failing} trips over (its own words are below), or give the job one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, and no profile.',
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
/** The variables about proxies as evidence: where they lead, or what they exempt. */
function proxyEvidence(proxies) {
    return proxies.map(({ variable, host }) => ({ label: variable, actual: host }));
}
/** The variables' names, for a template that sets them as code. */
function proxyNames(proxies) {
    return proxies.map(({ variable }) => variable).join(', ');
}
/** By which way an answer came. */
function wayOf(proxy, proxies) {
    if (proxy !== undefined)
        return `the answer came by the proxy ${proxy.host}`;
    const isExempt = proxies.some(({ variable }) => /^no_proxy$/i.test(variable));
    return isExempt
        ? 'the answer came past the proxy that it names, by one that stands in the network'
        : 'the answer came past the proxies that it names';
}

;// CONCATENATED MODULE: ./lib/rules/credentials/sts-not-aws.js

/** Where proxies are set, one of them is the likeliest to have answered. */
const WITH_PROXY = {
    fix: 'Make the proxy let `{host}` through unchanged: the job sets `{proxies}`, and {way}. Then unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) if there are any.',
};
/** Something answered in place of STS: a proxy, a captive portal, a mock. */
const stsNotAws = {
    id: 'credentials/sts-not-aws',
    severity: 'error',
    rung: 'resolves',
    title: 'What answers at `{host}` is not AWS STS',
    why: 'The answer is not the XML that STS gives. A proxy, a login page or a leftover test endpoint stands in between, and no SDK can work through it.',
    fix: 'Unset endpoint overrides (`AWS_ENDPOINT_URL`, `AWS_ENDPOINT_URL_STS`) in this job, or make the proxy let `{host}` through unchanged.',
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


/** Transient too, but about the issuer of the token: a rule under trust/ tells those. */
const ABOUT_THE_ISSUER = /^(?:InvalidIdentityToken|IDPCommunicationError)/;
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
/** The proxy itself gave no answer, so the runner's way out is what is broken. */
const BY_PROXY = {
    title: 'STS at `{host}` cannot be reached: the proxy of `{variable}` gives no answer',
    why: '`{variable}` sends every request by the proxy at `{proxy}`, and that did not answer ({tries}). The credentials could not be tried. boto3, the AWS CLI and Go go by that proxy too; the JavaScript SDK goes past it unless the job tells it otherwise.',
    fix: 'Correct `{variable}` or let this runner reach `{proxy}`. Where the runner reaches AWS directly, unset `{variable}` or list `{host}` in `NO_PROXY`.',
};
/** A host of the internet, behind a proxy or in spite of one. */
const BESIDE_PROXY = {
    fix: 'Allow outgoing HTTPS to `{host}`{override}: from this runner where `NO_PROXY` exempts it, else from the proxy of `{proxies}`. The JavaScript SDK does not go by a proxy unless the job tells it to; `aws-actions/configure-aws-credentials` has the input `http-proxy`.',
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
/** What other rules tell is left to them: an answer that is no STS, a proxy that answers. */
function isNoAnswer(reason) {
    return Object.hasOwn(sts_unreachable_WORDS, reason);
}
/** An emulator's address that is left over is told by the rule on that. */
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
/** Node takes any certificate for anybody's. */
const tlsNotVerified = {
    id: 'credentials/tls-not-verified',
    severity: 'warning',
    rung: 'well-formed',
    title: '`NODE_TLS_REJECT_UNAUTHORIZED=0` switches off who AWS is',
    why: 'Every Node program of this job, the JavaScript SDK and the CDK among them, sends its credentials and tokens to whoever answers, without looking at the certificate. The preflight verified certificates all the same.',
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
/** No answer came by a proxy. */
const token_endpoint_failed_BY_PROXY = {
    fix: 'Let the proxy {proxy} of `{variable}` open the way to `{host}`, or correct `{variable}`. Where the runner reaches GitHub directly, list `{host}` in `NO_PROXY`.',
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

;// CONCATENATED MODULE: ./lib/rules/credentials/two-identities.js
/** Nothing fails, and half of the job acts as somebody else. */
const twoIdentities = {
    id: 'credentials/two-identities',
    severity: 'warning',
    rung: 'expected-identity',
    tells: ['who-is-who'],
    title: '{first} and {second} take different credentials in this job',
    why: 'SDKs put the same sources in a different order. In this environment {first} becomes {firstWho}, and {second} becomes {secondWho}.',
    fix: 'Leave one source of credentials in the job.',
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
/** The one thing to take out, by what the two sides take. */
function fixFor(views, profiles) {
    const providers = new Set(views.flatMap(({ outcome, provider }) => (outcome === 'resolved' ? (provider ?? []) : [])));
    const named = profiles.filter(({ name }) => name !== '').map(({ variable }) => variable);
    const profile = [...providers].some((provider) => provider.startsWith('profile-'));
    if (providers.has('environment') && profile && named.length > 0) {
        const variables = named.map((name) => `\`${name}\``).join(' and ');
        return `Take ${variables} out of the job, so that every SDK takes the keys of the environment; or, if the profile is meant, take out \`AWS_ACCESS_KEY_ID\`, \`AWS_SECRET_ACCESS_KEY\` and \`AWS_SESSION_TOKEN\`.`;
    }
    if (named.length === 2) {
        return 'Set `AWS_PROFILE` and `AWS_DEFAULT_PROFILE` to the same profile: the one that is meant.';
    }
    if (named.length === 1 && named[0] === 'AWS_DEFAULT_PROFILE') {
        return 'Name the profile in `AWS_PROFILE`, which every SDK reads, in place of `AWS_DEFAULT_PROFILE`.';
    }
    if (providers.has('web-identity') && profile) {
        return named.length === 0
            ? 'Take the `[default]` profile off the runner, or point `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` at empty files in this job.'
            : 'Take `AWS_PROFILE` out of the job, so that every SDK assumes the role of `AWS_ROLE_ARN`.';
    }
    if (providers.has('instance-metadata')) {
        return 'Set `AWS_EC2_METADATA_DISABLED: true` for the job, so that no SDK becomes the machine, and mend what stops the others from reading the source that is meant.';
    }
    return `Leave one source of credentials in the job, out of these: ${[...providers].join(', ')}.`;
}

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
            why: 'It is a long-lived key, but a session token was sent along with it. A leftover `AWS_SESSION_TOKEN` (for boto3 and the AWS CLI also `AWS_SECURITY_TOKEN`) makes AWS refuse any long-lived key.',
            fix: 'Take the session token away from the keys of {source}: `AWS_SESSION_TOKEN` and `AWS_SECURITY_TOKEN` must be empty or absent beside a long-lived key.',
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
/** What was meant is of no use, and something else steps in without a word. */
const wrongSourceResolves = {
    id: 'credentials/wrong-source-resolves',
    severity: 'warning',
    rung: 'expected-identity',
    title: 'Instead of {meant}, {sdks} take {who}',
    why: '{cause} The SDK says nothing and goes on to its next source.',
    fix: '{action}',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge(facts) {
        const meant = meantSource(facts);
        if (meant === undefined)
            return nodeRole(facts);
        const strays = facts.views.filter(({ outcome, provider }) => outcome === 'resolved' && provider !== meant.provider);
        return strays.length === 0 ? [] : [match(facts, strays, meant)];
    },
};
/** The source that the environment was plainly set up for. */
function meantSource({ variables, profiles, views }) {
    const id = variables.AWS_ACCESS_KEY_ID;
    const secret = variables.AWS_SECRET_ACCESS_KEY;
    if (id !== 'absent' && secret !== 'absent' && (id === 'empty' || secret === 'empty')) {
        const variable = id === 'empty' ? 'AWS_ACCESS_KEY_ID' : 'AWS_SECRET_ACCESS_KEY';
        return {
            provider: 'environment',
            words: 'the keys of the environment',
            cause: `\`${variable}\` is there and empty, as an unset secret leaves it.`,
            action: `Set the secret behind \`${variable}\`, or take the line out of \`env:\`.`,
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
                ? 'Mount or write the token file before this step.'
                : 'Take the [default] profile off the runner, or point AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE at empty files in this job.',
            variable: 'AWS_WEB_IDENTITY_TOKEN_FILE',
            found: 'set',
        };
    }
    return undefined;
}
/** Nothing was set up at all, and the machine's own role answers. */
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
        words: configured ? 'what the job sets up' : 'credentials of its own',
        cause: configured
            ? 'What the job sets up gives no credentials to this SDK.'
            : 'The job sets up no credentials, and the runner is an EC2 instance with a role.',
        action: 'If the role of the runner is not meant, set `AWS_EC2_METADATA_DISABLED: true` for the job, so that missing credentials fail.',
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
            meant: meant.words,
            who: who?.who ?? 'somebody else',
            cause: meant.cause,
            action: meant.action,
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






































/** Rules about finding credentials and AWS accepting them. The earlier explains the later. */
const credentialRules = [
    forkGetsNoToken,
    idTokenNotGranted,
    endpointNotAllowed,
    regionInvalid,
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
];
/** Rules about what is left over in the environment: it disturbs whatever credentials come later. */
const leftoverRules = [
    profileFileMalformed,
    profileEmpty,
    profileNotFound,
    leftoverSecurityToken,
    leftoverCredentialExpiration,
    leftoverContainerVariable,
    leftoverEndpointUrl,
    tlsNotVerified,
    metadataDisabledByAnyValue,
];
/**
 * Rules about how the SDKs of one job read the same environment. They say nothing of a job that
 * gets its credentials only after this step.
 */
const comparisonRules = [
    credentialSourceEnvironmentTrap,
    wrongSourceResolves,
    twoIdentities,
    someSdksFail,
    cachedSession,
    regionVariablesDiffer,
    regionUnsetForSdk,
];


/***/ })

};
;