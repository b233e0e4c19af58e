"use strict";
exports.id = 690;
exports.ids = [690];
exports.modules = {

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ profileLines)
/* harmony export */ });
/**
 * Sorts the lines of a profile file. Never throws, whatever the bytes were.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
function profileLines(text) {
    return text.split(/\r\n|\n|\r/).map((line, index) => sort(line, index + 1));
}
function sort(text, line) {
    const trimmed = trim(text);
    if (trimmed === '')
        return { kind: 'blank', line };
    if (text.startsWith('#') || text.startsWith(';'))
        return { kind: 'comment', line };
    if (text.startsWith('['))
        return section(text, line);
    if (text.startsWith(' ') || text.startsWith('\t')) {
        return { kind: 'continuation', line, text: trimmed, column: text.indexOf(trimmed) + 1 };
    }
    const comment = commentStart(text);
    const content = comment === undefined ? text : text.slice(0, comment);
    const at = content.indexOf('=');
    if (at < 0 || trim(content.slice(0, at)) === '') {
        return { kind: 'garbage', line, colon: at < 0 && /^[\w.-]+[ \t]*:/.test(content) };
    }
    const value = trim(content.slice(at + 1));
    const column = value === '' ? at + 2 : content.indexOf(value, at + 1) + 1;
    return {
        kind: 'setting',
        line,
        name: trim(content.slice(0, at)),
        value,
        column,
        ...(comment === undefined ? {} : { comment: comment + 1 }),
    };
}
/** In a section line, a comment needs no blank before it. */
function section(text, line) {
    const comment = text.search(/[#;]/);
    const content = trim(comment < 0 ? text : text.slice(0, comment));
    const end = content.lastIndexOf(']');
    return {
        kind: 'section',
        line,
        name: trim(content.slice(1, end < 0 ? undefined : end)),
        closed: content.endsWith(']'),
        trailing: end < 0 ? '' : trim(content.slice(end + 1)),
    };
}
/** The index of a `#` or `;` that stands after a blank. */
function commentStart(text) {
    for (let at = 1; at < text.length; at += 1) {
        const mark = text.charAt(at) === '#' || text.charAt(at) === ';';
        if (mark && ' \t'.includes(text.charAt(at - 1)))
            return at;
    }
    return undefined;
}
/** Takes blanks and tabs off: the specification knows no other whitespace. */
function trim(text) {
    let start = 0;
    let end = text.length;
    while (start < end && ' \t'.includes(text.charAt(start)))
        start += 1;
    while (end > start && ' \t'.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}


/***/ }),

/***/ 920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   P9: () => (/* binding */ goLocations),
/* harmony export */   WO: () => (/* binding */ sharedLocations),
/* harmony export */   cx: () => (/* binding */ botocoreLocations),
/* harmony export */   gg: () => (/* binding */ javascriptLocations),
/* harmony export */   lt: () => (/* binding */ homeOf),
/* harmony export */   p7: () => (/* binding */ expandPython)
/* harmony export */ });
/** Joins path parts below a home directory with the platform's separator. */
function below(sight, home, ...parts) {
    const separator = sight.platform === 'win32' ? '\\' : '/';
    const root = home.endsWith(separator) ? home.slice(0, -1) : home;
    return [root, ...parts].join(separator);
}
/** `HOME` (on Windows `USERPROFILE`), or what the operating system says. */
function homeOf(sight) {
    const variable = sight.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    return sight.variable(variable) || sight.home;
}
/** Where the JavaScript SDK looks: an empty variable counts as unset, only `~/` is expanded. */
function javascriptLocations(sight) {
    const home = sight.variable('HOME') || sight.variable('USERPROFILE') || sight.home;
    const find = (variable, name) => {
        const path = sight.variable(variable) || below(sight, home, '.aws', name);
        return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
    };
    return {
        config: find('AWS_CONFIG_FILE', 'config'),
        credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
/** Where botocore looks: an empty variable names no file, `$NAME` and `~` are expanded. */
function botocoreLocations(sight) {
    const find = (variable, name) => expandPython(sight, sight.variable(variable) ?? `~/.aws/${name}`);
    return {
        config: find('AWS_CONFIG_FILE', 'config'),
        credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
/** Where the shared specification looks: an empty variable counts as unset, `~/` is expanded. */
function sharedLocations(sight) {
    const home = homeOf(sight);
    const find = (variable, name) => {
        const path = sight.variable(variable) || below(sight, home, '.aws', name);
        return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
    };
    return {
        config: find('AWS_CONFIG_FILE', 'config'),
        credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
/** Where Go looks: the variables are taken literally, without expansion. */
function goLocations(sight) {
    const home = homeOf(sight);
    return {
        config: sight.variable('AWS_CONFIG_FILE') || below(sight, home, '.aws', 'config'),
        credentials: sight.variable('AWS_SHARED_CREDENTIALS_FILE') || below(sight, home, '.aws', 'credentials'),
    };
}
/** `os.path.expanduser(os.path.expandvars(path))`; another user's home (`~name`) is left alone. */
function expandPython(sight, path) {
    const expanded = path.replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => sight.variable(name.startsWith('{') ? name.slice(1, -1) : name) ?? whole);
    if (expanded !== '~' && !expanded.startsWith('~/'))
        return expanded;
    return below(sight, homeOf(sight)) + expanded.slice(1);
}


/***/ }),

/***/ 9861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting),
/* harmony export */   X: () => (/* binding */ mergeSections)
/* harmony export */ });
/** The profile's setting as text; undefined when absent or a block. */
function setting(section, name) {
    const value = section?.get(name);
    return typeof value === 'string' ? value : undefined;
}
/** Merges sections of the same name; of two values of one setting, the later one stands. */
function mergeSections(...files) {
    const merged = new Map();
    for (const file of files) {
        for (const [name, section] of file) {
            const target = merged.get(name) ?? new Map();
            for (const [key, value] of section)
                target.set(key, value);
            merged.set(name, target);
        }
    }
    return merged;
}


/***/ }),

/***/ 1774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownSection),
/* harmony export */   m: () => (/* binding */ shownSetting)
/* harmony export */ });
/**
 * A setting's name as it may be shown. What does not look like a setting's name might be a token
 * that was pasted on a line of its own (`IQoJ...==`), so it is only counted.
 */
function shownSetting(name) {
    const ordinary = /^[a-z][a-z0-9_.-]{0,39}$/.test(name) || /^[A-Z]{2,12}(_[A-Z]{1,12}){1,5}$/.test(name);
    return ordinary ? name : `(${name.length} characters)`;
}
/**
 * A section's name as it may be shown: what is as long as a secret key, or has characters that no
 * profile's name should have, is only counted.
 */
function shownSection(name) {
    const ordinary = /^[\w .@:/+%"'-]{1,64}$/.test(name) && !/[A-Za-z0-9/+]{40,}/.test(name);
    return ordinary ? name : `(${name.length} characters)`;
}


/***/ }),

/***/ 1766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readSharedProfiles)
});

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profile = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/chain/profiles/lines.js
var lines = __webpack_require__(7071);
;// CONCATENATED MODULE: ./lib/chain/profiles/shared-ini.js

const IDENTIFIER = /^[A-Za-z0-9_\-/.%@:+]+$/;
/** Reads one file by the shared specification. */
function readSharedIni(text, file, rules) {
    const found = { profile: new Map(), 'sso-session': new Map(), services: new Map() };
    let current;
    let ignoring = false;
    let open;
    let prefixedDefault = false;
    for (const line of (0,lines/* profileLines */.l)(text)) {
        const refuse = (reason) => ({
            kind: 'refused',
            reason,
            line: line.line,
        });
        if (line.kind === 'blank' || line.kind === 'comment')
            continue;
        if (line.kind === 'section') {
            if (!line.closed)
                return refuse("Profile definition must end with ']'");
            const header = headerOf(line.name, file);
            const hidden = header?.kind === 'profile' &&
                header.name === 'default' &&
                !header.prefixed &&
                prefixedDefault;
            open = undefined;
            ignoring = header === undefined || hidden;
            current = new Map();
            if (header === undefined || hidden)
                continue;
            if (header.kind === 'profile' && header.name === 'default' && header.prefixed) {
                if (!prefixedDefault)
                    found.profile.delete('default');
                prefixedDefault = true;
            }
            current = found[header.kind].get(header.name) ?? new Map();
            found[header.kind].set(header.name, current);
            continue;
        }
        if (ignoring && rules.skipsIgnored)
            continue;
        if (current === undefined)
            return refuse('Expected a profile definition');
        if (line.kind === 'garbage')
            return refuse("Expected an '=' sign defining a property");
        if (line.kind === 'continuation') {
            if (open === undefined)
                return refuse('Expected a property definition, found continuation');
            const before = current.get(open) ?? '';
            const block = before === '' || before.startsWith('\n');
            if (block && !line.text.includes('=')) {
                return refuse("Expected an '=' sign defining a sub-property");
            }
            current.set(open, `${before}\n${line.text}`);
            continue;
        }
        open = rules.caseSensitive ? line.name : line.name.toLowerCase();
        if (IDENTIFIER.test(open))
            current.set(open, line.value);
    }
    return {
        kind: 'read',
        profiles: blocks(found.profile),
        ssoSessions: blocks(found['sso-session']),
        services: blocks(found.services),
    };
}
/** Undefined for a section that the specification ignores. */
function headerOf(raw, file) {
    const match = /^(\S+)[ \t]+(.*)$/.exec(raw);
    const kind = match?.[1] ?? 'profile';
    const name = match?.[2] ?? raw;
    if (!IDENTIFIER.test(name))
        return undefined;
    if (match === null) {
        const plain = file === 'credentials' || name === 'default';
        return plain ? { kind: 'profile', name, prefixed: false } : undefined;
    }
    if (file === 'credentials')
        return undefined;
    return kind === 'profile' || kind === 'sso-session' || kind === 'services'
        ? { kind, name, prefixed: true }
        : undefined;
}
/** Turns values of several lines into blocks. */
function blocks(sections) {
    const parsed = new Map();
    for (const [name, section] of sections) {
        const values = [...section].map(([key, value]) => [key, blockOf(value) ?? value]);
        parsed.set(name, new Map(values));
    }
    return parsed;
}
function blockOf(value) {
    if (!value.startsWith('\n'))
        return undefined;
    const pairs = value
        .slice(1)
        .split('\n')
        .map((line) => {
        const at = line.indexOf('=');
        return [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    });
    return new Map(pairs);
}

;// CONCATENATED MODULE: ./lib/chain/profiles/shared-profiles.js



/** Both files in the eyes of an SDK that follows the shared specification. */
function readSharedProfiles(rules) {
    return (sight) => {
        const { config: configPath, credentials: credentialsPath } = (0,locate/* sharedLocations */.WO)(sight);
        const config = readOne(sight, configPath, 'config', rules);
        const credentials = readOne(sight, credentialsPath, 'credentials', rules);
        const fault = faultOf(config, configPath) ?? faultOf(credentials, credentialsPath);
        const empty = new Map();
        const parts = {
            config: config.kind === 'read' ? config.profiles : empty,
            credentials: credentials.kind === 'read' ? credentials.profiles : empty,
            ssoSessions: config.kind === 'read' ? config.ssoSessions : empty,
            services: config.kind === 'read' ? config.services : empty,
        };
        return {
            ...parts,
            all: (0,profile/* mergeSections */.X)(parts.config, parts.credentials),
            configPath,
            credentialsPath,
            ...(fault === undefined ? {} : { fault }),
        };
    };
}
function readOne(sight, path, file, rules) {
    const found = sight.file(path);
    // A file that is not UTF-8 counts as empty.
    const text = found.kind === 'found' && !found.malformed ? found.text : '';
    return readSharedIni(text, file, rules);
}
function faultOf(reading, path) {
    if (reading.kind === 'read')
        return undefined;
    return { path, reason: `${reading.reason} on line ${reading.line}` };
}


/***/ }),

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

/***/ 8334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r4: () => (/* binding */ inWords),
  Ll: () => (/* binding */ traceAll)
});

// UNUSED EXPORTS: trace

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
    if (inServices)
        return { url: inServices, from: `[services ${services}] of profile ${profile}` };
    const inProfile = (0,profiles_profile/* setting */.P)(section, 'endpoint_url');
    return inProfile ? { url: inProfile, from: `endpoint_url of profile ${profile}` } : undefined;
}
function stsIn(section) {
    const block = section?.get('sts');
    const nested = typeof block === 'object' ? block.get('endpoint_url') : undefined;
    return nested ?? (0,profiles_profile/* setting */.P)(section, 'sts.endpoint_url');
}

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
/** Follows every SDK's chain; SDKs that read profile files alike share the reading. Pure. */
function traceAll(dialects, facts) {
    const readings = new Map();
    return dialects.map((dialect) => follow(dialect, facts, readings));
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
        outcome: resolved ? 'resolved' : refused ? 'error' : 'none',
        provider: walked.provider,
        ...(profile === undefined ? {} : { profile }),
        ...(resolved ? who(resolved.source) : {}),
        ...(region.region === undefined ? {} : { region: region.region }),
        ...(region.words === undefined ? {} : { regionMessage: region.words.text }),
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
    const named = facts.profile ?? variable;
    return {
        sight,
        profiles: read(dialect, sight, readings),
        profile: named ?? 'default',
        ...(named === undefined ? {} : { named }),
        explicit: facts.profile !== undefined,
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
    const attempts = mergeAttempts(dialect.steps.map(({ provider }) => notReached(provider, refused.reason)));
    return { provider: null, attempts, failures: [], refused };
}
function walk(dialect, context) {
    const attempts = [];
    const failures = [];
    let ended;
    let passedOver;
    for (const step of dialect.steps) {
        if (ended !== undefined) {
            attempts.push(notReached(step.provider, `${ended.provider} came first`));
            continue;
        }
        if (passedOver !== undefined && step.group === passedOver) {
            attempts.push(notReached(step.provider, 'the profile is already decided'));
            continue;
        }
        const outcome = step.look(context);
        const provider = (outcome.kind === 'absent' ? undefined : outcome.provider) ?? step.provider;
        const looked = [...filesBehind(provider, context), ...context.sight.takeLooked()];
        const { reason } = outcome;
        if (outcome.kind === 'absent') {
            attempts.push({ provider, outcome: 'absent', reason, looked });
            failures.push({ step, reason });
        }
        else if (outcome.kind === 'resolved') {
            attempts.push({ provider, outcome: 'resolved', reason, looked });
            ended = { provider, resolved: outcome };
        }
        else {
            attempts.push({ provider, outcome: outcome.as, reason, looked });
            failures.push({ step, reason, words: outcome.words });
            passedOver = step.group ?? passedOver;
            if ((outcome.then ?? dialect.onFailure) === 'abort')
                ended = { provider, refused: outcome };
        }
    }
    const early = ended?.refused !== undefined && ended.refused.atUse !== true;
    const last = early ? undefined : dialect.closing?.(context);
    if (last !== undefined) {
        const provider = last.provider ?? ended?.provider ?? null;
        if (provider !== null) {
            attempts.push({ provider, outcome: last.as, reason: last.reason, looked: [] });
        }
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
function notReached(provider, reason) {
    return { provider, outcome: 'not-reached', reason, looked: [] };
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
    const account = /^arn:[^:]*:iam::(\d{12}):/.exec(roleArn)?.[1];
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

/***/ 1867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ chainRuleFacts)
});

;// CONCATENATED MODULE: ./lib/chain/chosen.js
/**
 * One line that is equal for two SDKs exactly when they become the same identity. Private: it
 * spells key ids out, so compare it and throw it away.
 */
function identityOf(source) {
    switch (source.kind) {
        case 'keys':
            return source.origin.kind === 'cache'
                ? `role ${source.origin.roleArn}`
                : `key ${source.accessKeyId}`;
        case 'assume-role':
        case 'web-identity':
            return `role ${source.roleArn}`;
        case 'process':
            return `process ${source.command}`;
        case 'sso':
            return `sso ${source.startUrl} ${source.account} ${source.role}`;
        case 'login':
            return `login ${source.session}`;
        case 'container':
            return `container ${source.url}`;
        case 'instance-metadata':
            return `instance ${source.role}`;
    }
}

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(920);
;// CONCATENATED MODULE: ./lib/chain/profiles/fault-effects.js
/** SDKs that share a parser. */
const FAMILIES = {
    python: ['boto3', 'aws-cli', 'aws-cli-v1'],
    javascript: ['javascript'],
    java: ['java'],
    go: ['go', 'terraform'],
    rust: ['rust'],
};
const stops = (text) => ({ stops: true, text });
const bends = (text) => ({ stops: false, text });
const UNPARSABLE = stops('cannot parse the file, and fails even with keys in the environment');
const RUST_STOPS = stops('cannot parse the file, and fails');
const JAVA_PASSES = bends('passes over both profile files');
const LINE_IGNORED = bends('passes over the line');
const SECTION_IGNORED = bends('passes over the section');
/**
 * What each family makes of each fault. Python's was run, JavaScript's was run, the others' were
 * read in their sources.
 */
const EFFECTS = {
    'byte-order-mark': {
        python: UNPARSABLE,
        java: JAVA_PASSES,
        go: UNPARSABLE,
        rust: RUST_STOPS,
    },
    'not-utf8': { python: UNPARSABLE, rust: bends('takes the file for empty') },
    'missing-header': {
        python: UNPARSABLE,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        go: LINE_IGNORED,
        rust: RUST_STOPS,
    },
    'unclosed-section': {
        python: UNPARSABLE,
        javascript: bends('reads what follows into the section before'),
        java: JAVA_PASSES,
        go: UNPARSABLE,
        rust: RUST_STOPS,
    },
    'text-after-section': {
        javascript: bends('reads what follows into the section before'),
        java: JAVA_PASSES,
        go: UNPARSABLE,
        rust: RUST_STOPS,
    },
    'section-twice': { python: UNPARSABLE },
    'setting-twice': { python: UNPARSABLE },
    'profile-prefix-missing': {
        python: SECTION_IGNORED,
        javascript: SECTION_IGNORED,
        java: SECTION_IGNORED,
        go: SECTION_IGNORED,
        rust: SECTION_IGNORED,
    },
    'profile-prefix-in-credentials': {
        python: bends('takes "profile " for a part of the name'),
        javascript: bends('takes "profile." for a part of the name'),
        java: bends('takes "profile " for a part of the name, which is then invalid'),
        go: SECTION_IGNORED,
        rust: SECTION_IGNORED,
    },
    'two-defaults': {
        python: bends('takes the one that stands later'),
        javascript: bends('takes [profile default]'),
        java: bends('takes [profile default]'),
        go: bends('takes [profile default]'),
        rust: bends('takes [profile default]'),
    },
    'upper-case-setting': {
        javascript: bends('does not know the setting'),
        java: bends('does not know the setting'),
    },
    'inline-comment': { python: bends('takes the comment for a part of the value') },
    'quoted-value': {
        python: bends('takes the quotes for a part of the value'),
        javascript: bends('takes the quotes for a part of the value'),
        java: bends('takes the quotes for a part of the value'),
        rust: bends('takes the quotes for a part of the value'),
    },
    'indented-setting': {
        python: bends('takes the line for more of the value above'),
        java: bends('takes the line for more of the value above'),
        go: LINE_IGNORED,
        rust: bends('takes the line for more of the value above'),
    },
    'no-equals-sign': {
        python: UNPARSABLE,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        go: UNPARSABLE,
        rust: RUST_STOPS,
    },
    colon: { javascript: LINE_IGNORED, java: JAVA_PASSES, rust: RUST_STOPS },
    'block-without-equals-sign': {
        python: UNPARSABLE,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        go: LINE_IGNORED,
        rust: RUST_STOPS,
    },
    'empty-value': {
        python: bends('takes the empty value as it is'),
        javascript: bends('takes it for the start of a block'),
        java: bends('takes the empty value as it is'),
        rust: bends('takes the empty value as it is'),
    },
};
/** What every SDK makes of a fault; those that read the file as it was meant are left out. */
function effectsOf(kind) {
    const all = {};
    for (const [family, effect] of Object.entries(EFFECTS[kind])) {
        for (const dialect of FAMILIES[family])
            all[dialect] = effect;
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/chain/profiles/known-settings.js
/** Settings that decide about credentials, and a few that stand in nearly every profile. */
const KNOWN = new Set([
    'aws_access_key_id',
    'aws_secret_access_key',
    'aws_session_token',
    'aws_security_token',
    'role_arn',
    'source_profile',
    'credential_source',
    'external_id',
    'mfa_serial',
    'role_session_name',
    'duration_seconds',
    'web_identity_token_file',
    'credential_process',
    'sso_session',
    'sso_start_url',
    'sso_region',
    'sso_account_id',
    'sso_role_name',
    'login_session',
    'region',
    'output',
    'endpoint_url',
    'services',
]);
/** Whether this is a setting of profiles, in whatever case it is written. */
function isKnownSetting(name) {
    return KNOWN.has(name.toLowerCase());
}
const NEEDED = new Set([
    'aws_access_key_id',
    'aws_secret_access_key',
    'role_arn',
    'source_profile',
]);
/** Whether an empty value of this setting is surely a mistake. */
function needsValue(name) {
    return NEEDED.has(name.toLowerCase());
}

// EXTERNAL MODULE: ./lib/chain/profiles/lines.js
var lines = __webpack_require__(7071);
// EXTERNAL MODULE: ./lib/chain/profiles/setting-name.js
var setting_name = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/chain/profiles/lint.js




/** More than anyone would mend in one go; the rest of a hostile file is not listed. */
const MOST_FAULTS = 50;
/**
 * Holds a profile file against the shared specification and tells, for every fault, what each SDK
 * makes of it. Never throws and never repeats a value of the file.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
function lintProfileFile(path, file, fact) {
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
            effects: effectsOf(kind),
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
    const known = isKnownSetting(name);
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
    if (value === '' && needsValue(name))
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
    else if (line.text.includes('=') && isKnownSetting(name)) {
        report('indented-setting', line.line, { section, setting: name, column });
    }
}

// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(9861);
// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(1766);
// EXTERNAL MODULE: ./lib/chain/sight.js
var chain_sight = __webpack_require__(932);
// EXTERNAL MODULE: ./lib/chain/trace.js + 2 modules
var trace = __webpack_require__(8334);
;// CONCATENATED MODULE: ./lib/facts/chain.js







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
        metadataDisabled: read('AWS_EC2_METADATA_DISABLED') || null,
        environmentSource: fromEnvironment && roleArn ? { profile, roleArn } : null,
        faults: [
            ...lintProfileFile(config, 'config', sight.file(config)),
            ...lintProfileFile(credentials, 'credentials', sight.file(credentials)),
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
/** Groups the SDKs that resolve by who they become; key ids are compared here and not kept. */
function identitiesOf(traces) {
    const groups = new Map();
    for (const { view, chosen } of traces) {
        if (chosen === undefined)
            continue;
        const key = identityOf(chosen);
        const group = groups.get(key) ?? {
            who: view.roleArn ?? (0,trace/* inWords */.r4)(chosen),
            account: view.account ?? null,
            dialects: [],
        };
        group.dialects.push(view.dialect);
        groups.set(key, group);
    }
    return [...groups.values()];
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   o: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8740);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9940);


/** Hosts of the service itself, over TLS. Other names below amazonaws.com can be anybody's. */
const AWS_HOSTS = {
    sts: isSts,
    iam: (host) => IAM.test(host),
};
/** @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html */
const IAM = /^iam(?:-fips)?(?:\.us-gov|\.cn-north-1|\.eusc-de-east-1)?\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|global\.api\.aws)$/;
/** Link-local services of EC2, ECS and EKS: plain HTTP by design, reachable from the host only. */
const LINK_LOCAL = {
    container: ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'],
    'instance-metadata': ['169.254.169.254', '[fd00:ec2::254]'],
};
/**
 * Decides whether credentials or tokens may be sent to `url`: AWS's own hosts over TLS, GitHub's
 * token endpoint, loopback, link-local credential services, or a host that the user allowed.
 */
function mayContact(url, purpose, options) {
    let parsed;
    try {
        parsed = new URL(url);
    }
    catch {
        return { allowed: false, host: '(not a URL)', why: 'it is not a URL' };
    }
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
    // A URL drops its scheme's own port; an entry that spells it out still means this host.
    const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
    if (options.allowEndpoints.some((entry) => entry === host || entry === `${host}:${port}`)) {
        return { allowed: true };
    }
    if (LINK_LOCAL[purpose]?.includes(host))
        return { allowed: true };
    const own = AWS_HOSTS[purpose]?.(host) === true ||
        (purpose === 'id-token' && isGithub(host, options.githubServer));
    if (!own) {
        return refused(purpose === 'id-token'
            ? 'it is not a host of GitHub'
            : 'it is neither an AWS host nor loopback');
    }
    return parsed.protocol === 'https:' ? { allowed: true } : refused('it is not encrypted');
}
/**
 * The global host, a region's in its own partition, or an interface endpoint's. The region must look
 * like one: below amazonaws.com, `sts.s3` would be the bucket of whoever was first to name it so.
 * @see https://docs.aws.amazon.com/general/latest/gr/sts.html
 */
function isSts(host) {
    if (host === 'sts.amazonaws.com')
        return true;
    const parts = /^(vpce-[a-z0-9-]+\.)?sts(?:-fips)?\.([a-z0-9-]+)\.(vpce\.)?([a-z0-9.-]+)$/.exec(host);
    if (parts === null)
        return false;
    const [, endpoint, region = '', marker, rest] = parts;
    if (!(0,_report_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) || (endpoint === undefined) !== (marker === undefined))
        return false;
    const { domain, dualStack } = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .c)(region);
    return rest === domain || rest === dualStack;
}
/** True for localhost, 127.0.0.0/8 and ::1 as a URL spells them. */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
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

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ gatherChain)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(920);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(9861);
;// CONCATENATED MODULE: ./lib/chain/providers/cli-cache.js




/** A session is not used any more in its last 15 minutes. */
const WINDOW_MS = 15 * 60 * 1000;
/** The AWS CLI's earlier session of a role with a source, when one is still good. */
function cachedRole(context, section) {
    const read = (name) => (0,profiles_profile/* setting */.P)(section, name);
    const duration = Number.parseInt(read('duration_seconds') ?? '', 10);
    return cached(context, 'profile-assume-role', {
        DurationSeconds: Number.isSafeInteger(duration) ? duration : undefined,
        ExternalId: read('external_id'),
        RoleArn: read('role_arn'),
        RoleSessionName: read('role_session_name') || undefined,
        SerialNumber: read('mfa_serial'),
    });
}
/** Puts the AWS CLI's earlier session before a web identity step, token file or not. */
function rememberingWebIdentity(step) {
    return {
        ...step,
        look(context) {
            const outcome = step.look(context);
            const { sight } = context;
            const section = context.profiles.all.get(context.profile);
            if (outcome.kind === 'absent')
                return outcome;
            const closed = context.explicit || context.visited.length > 0;
            const read = (variable, name) => (closed ? undefined : sight.variable(variable)) ?? (0,profiles_profile/* setting */.P)(section, name);
            const roleArn = read('AWS_ROLE_ARN', 'role_arn');
            if (!roleArn)
                return outcome;
            const sessionName = read('AWS_ROLE_SESSION_NAME', 'role_session_name');
            const earlier = cached(context, step.provider, {
                RoleArn: roleArn,
                RoleSessionName: sessionName || undefined,
            });
            return earlier ?? outcome;
        },
    };
}
/** `~/.aws/cli/cache/<sha1 of the call's arguments>.json`. */
function cached(context, provider, call) {
    const { sight } = context;
    const name = (0,external_node_crypto_.createHash)('sha1').update(pythonJson(call)).digest('hex');
    const path = (0,locate/* below */.Gz)(sight, (0,locate/* homeOf */.lt)(sight), '.aws', 'cli', 'cache', `${name}.json`);
    const file = sight.file(path);
    if (file.kind !== 'found')
        return undefined;
    const keys = parse(file.text);
    if (keys === undefined || Date.parse(keys.Expiration) - sight.now < WINDOW_MS)
        return undefined;
    const roleArn = String(call['RoleArn']);
    return {
        kind: 'resolved',
        provider,
        ...(provider === 'web-identity' ? {} : { profile: context.profile }),
        reason: `an earlier session of role ${roleArn}, kept in ${path}`,
        warnings: [`uses an earlier session of ${roleArn} from ${path}, until ${keys.Expiration}`],
        source: {
            kind: 'keys',
            origin: { kind: 'cache', path, roleArn },
            accessKeyId: keys.AccessKeyId,
            secretAccessKey: (0,sealed/* seal */.o)(keys.SecretAccessKey),
            sessionToken: (0,sealed/* seal */.o)(keys.SessionToken),
            expiration: keys.Expiration,
        },
    };
}
function parse(text) {
    try {
        const keys = JSON.parse(text).Credentials;
        const whole = [keys?.AccessKeyId, keys?.SecretAccessKey, keys?.SessionToken, keys?.Expiration];
        return whole.every((value) => typeof value === 'string') ? keys : undefined;
    }
    catch {
        return undefined;
    }
}
/** `json.dumps(call, sort_keys=True)`, byte for byte: it is what the file's name is made of. */
function pythonJson(call) {
    const parts = Object.entries(call)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    const json = `{${parts.join(', ')}}`;
    return json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./lib/chain/dialects/botocore-region.js
/**
 * What botocore says about a region that it does not take: it wants the label of a host's name, so
 * a typo that looks like a region passes. Python's `$` also lets one final newline through, which
 * the address then does not survive.
 */
function pythonRegion(region) {
    const label = region.endsWith('\n') ? region.slice(0, -1) : region;
    if (!/^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{0,63}$/.test(label) || label.endsWith('-')) {
        return {
            text: `Provided region_name '${region}' doesn't match a supported format.`,
            basis: 'run',
        };
    }
    if (label === region && label !== '')
        return undefined;
    return { text: `Invalid endpoint: https://sts.${region}.amazonaws.com`, basis: 'run' };
}

;// CONCATENATED MODULE: ./lib/chain/profiles/python-text.js
/**
 * What Python's `str.strip` takes for whitespace; JavaScript's `trim` also takes the byte order
 * mark, and leaves the four separators.
 */
function isSpace(code) {
    if (code <= 0x20)
        return (code >= 0x09 && code <= 0x0d) || code >= 0x1c;
    if (code < 0x85)
        return false;
    return (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        [0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(code));
}
/** `str.rstrip()`. */
function rstrip(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
/** `str.strip()`. */
function strip(text) {
    const bare = rstrip(text);
    let start = 0;
    while (start < bare.length && isSpace(bare.charCodeAt(start)))
        start += 1;
    return bare.slice(start);
}
/** The column of the first visible character; 0 when there is none. */
function indentOf(line) {
    let at = 0;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    return at === line.length ? 0 : at;
}
/** A list of strings as Python prints it. */
function pythonList(items) {
    return `[${items.map(pythonString).join(', ')}]`;
}
/** A string as Python's `repr` prints it. */
function pythonString(text) {
    const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
    const escaped = text
        .replaceAll('\\', '\\\\')
        .replaceAll(quote, `\\${quote}`)
        .replaceAll('\n', '\\n')
        .replaceAll('\r', '\\r')
        .replaceAll('\t', '\\t');
    return `${quote}${escaped}${quote}`;
}

;// CONCATENATED MODULE: ./lib/chain/profiles/python-ini.js

/**
 * Reads a profile file as botocore does: Python's `RawConfigParser` in its strict mode (keys in
 * lower case, `=` or `:`, comments only on lines of their own, a deeper indent continues a value,
 * a second section or setting of one name is an error), then one level of nested blocks.
 * @see https://docs.python.org/3/library/configparser.html
 */
function readPythonIni(text) {
    const draft = { sections: new Map(), defaults: new Map() };
    let current;
    let value;
    let indent = 0;
    let broken;
    const lines = text.split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
        const content = strip(line);
        const comment = content.startsWith('#') || content.startsWith(';');
        if (content === '' || comment) {
            if (!comment && index < lines.length - 1)
                value?.push('');
            continue;
        }
        const depth = indentOf(line);
        if (value !== undefined && depth > indent) {
            value.push(content);
            continue;
        }
        indent = depth;
        const refuse = (reason) => ({ kind: 'refused', reason, line: index + 1 });
        const header = headerOf(content);
        if (header !== undefined) {
            if (draft.sections.has(header))
                return refuse(`section [${header}] stands twice`);
            current = header === 'DEFAULT' ? draft.defaults : new Map();
            if (header !== 'DEFAULT')
                draft.sections.set(header, current);
            value = undefined;
            continue;
        }
        if (current === undefined)
            return refuse('a line stands before the first section');
        const at = content.search(/[=:]/);
        if (at < 0) {
            // Python reads on, and raises at the end unless something worse comes first.
            broken ??= refuse('a line is neither a section nor `name = value`');
            continue;
        }
        const name = rstrip(content.slice(0, at)).toLowerCase();
        if (name === '')
            broken ??= refuse('a value has no name');
        if (current.has(name))
            return refuse('one setting stands twice in a section');
        value = [strip(content.slice(at + 1))];
        current.set(name, value);
    }
    return broken ?? finish(draft);
}
/** `[name]`, up to the last closing bracket; what follows it is ignored. */
function headerOf(content) {
    const end = content.lastIndexOf(']');
    return content.startsWith('[') && end > 1 ? content.slice(1, end) : undefined;
}
function finish(draft) {
    const sections = new Map();
    for (const [name, settings] of draft.sections) {
        const section = new Map();
        // `[DEFAULT]` is configparser's own idea: its values show through in every section.
        for (const [key, lines] of new Map([...draft.defaults, ...settings])) {
            const joined = rstrip(lines.join('\n'));
            const parsed = joined.startsWith('\n') ? nested(joined) : joined;
            if (parsed === undefined) {
                return { kind: 'refused', reason: 'an indented line has no `=`', line: 0 };
            }
            section.set(key, parsed);
        }
        sections.set(name, section);
    }
    return { kind: 'read', sections };
}
function nested(block) {
    const values = new Map();
    for (const line of block.split('\n').map(strip)) {
        if (line === '')
            continue;
        const at = line.indexOf('=');
        if (at < 0)
            return undefined;
        values.set(strip(line.slice(0, at)), strip(line.slice(at + 1)));
    }
    return values;
}

;// CONCATENATED MODULE: ./lib/chain/profiles/shell-words.js
/**
 * Splits a line as Python's `shlex.split` does in POSIX mode, without comments. Undefined when a
 * quotation is not closed or the line ends in a backslash.
 * @see https://docs.python.org/3/library/shlex.html#parsing-rules
 */
function shellWords(line) {
    const words = [];
    let word;
    let quote;
    for (let at = 0; at < line.length; at += 1) {
        const character = line.charAt(at);
        if (quote === "'") {
            if (character === "'")
                quote = undefined;
            else
                word = (word ?? '') + character;
        }
        else if (character === '\\') {
            at += 1;
            if (at >= line.length)
                return undefined;
            const next = line.charAt(at);
            const kept = quote === '"' && next !== '"' && next !== '\\' ? `\\${next}` : next;
            word = (word ?? '') + kept;
        }
        else if (quote === '"') {
            if (character === '"')
                quote = undefined;
            else
                word = (word ?? '') + character;
        }
        else if (character === "'" || character === '"') {
            quote = character;
            word ??= '';
        }
        else if (' \t\r\n'.includes(character)) {
            if (word !== undefined)
                words.push(word);
            word = undefined;
        }
        else {
            word = (word ?? '') + character;
        }
    }
    if (quote !== undefined)
        return undefined;
    if (word !== undefined)
        words.push(word);
    return words;
}

;// CONCATENATED MODULE: ./lib/chain/profiles/botocore-profiles.js




/**
 * Both files in the eyes of botocore and the AWS CLI. A file that cannot be parsed ends every
 * command, whatever else is configured.
 */
function readBotocoreProfiles(sight) {
    const { config: configPath, credentials: credentialsPath } = (0,locate/* botocoreLocations */.cx)(sight);
    const config = readOne(sight, configPath);
    const credentials = readOne(sight, credentialsPath);
    const named = (kind) => sectionsCalled(config.sections, kind);
    const profiles = named('profile');
    const fault = config.fault ?? credentials.fault;
    return {
        all: (0,profiles_profile/* mergeSections */.X)(profiles, credentials.sections),
        config: profiles,
        credentials: credentials.sections,
        ssoSessions: named('sso-session'),
        services: named('services'),
        configPath,
        credentialsPath,
        ...(fault === undefined ? {} : { fault }),
    };
}
function readOne(sight, path) {
    const file = path === '' ? undefined : sight.file(path);
    if (file?.kind !== 'found')
        return { sections: new Map() };
    if (file.malformed) {
        return { sections: new Map(), fault: { path, reason: 'it is not valid UTF-8' } };
    }
    const reading = readPythonIni(file.text);
    if (reading.kind === 'read')
        return { sections: reading.sections };
    return { sections: new Map(), fault: { path, reason: reading.reason } };
}
/** Of two headers that name one profile, the later replaces the earlier as a whole. */
function sectionsCalled(sections, kind) {
    const found = new Map();
    for (const [header, section] of sections) {
        if (kind === 'profile' && header === 'default')
            found.set('default', section);
        if (!header.startsWith(kind))
            continue;
        const [, name, ...more] = shellWords(header) ?? [];
        if (name !== undefined && more.length === 0)
            found.set(name, section);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/chain/providers/provider.js
function absent(reason) {
    return { kind: 'absent', reason };
}
/** Asks steps in turn until one is configured. */
function firstConfigured(steps, context) {
    for (const step of steps) {
        const outcome = step.look(context);
        if (outcome.kind !== 'absent')
            return outcome;
    }
    return absent(`profile ${context.profile} holds no credentials`);
}

;// CONCATENATED MODULE: ./lib/chain/providers/assume-role.js


/** `role_arn` with `source_profile` or `credential_source`. */
function assumeRole(rules) {
    const self = {
        provider: 'profile-assume-role',
        look(context) {
            const section = context.profiles.all.get(context.profile);
            if (section === undefined || !rules.asks(section)) {
                return absent(`profile ${context.profile} asks for no role`);
            }
            return judge(context, section, rules, self);
        },
    };
    return self;
}
function judge(context, section, rules, self) {
    const { profile } = context;
    const roleArn = (0,profiles_profile/* setting */.P)(section, 'role_arn') ?? '';
    const refused = (reason, words) => ({
        kind: 'refused',
        as: 'invalid',
        reason,
        words,
        profile,
    });
    const sourceProfile = (0,profiles_profile/* setting */.P)(section, 'source_profile');
    const credentialSource = (0,profiles_profile/* setting */.P)(section, 'credential_source');
    if (sourceProfile !== undefined && credentialSource !== undefined) {
        if (rules.words.both) {
            return refused('both source_profile and credential_source are set', rules.words.both(profile));
        }
    }
    if (sourceProfile === undefined && credentialSource === undefined) {
        const reason = 'neither source_profile nor credential_source is set';
        return rules.words.neither ? refused(reason, rules.words.neither(profile)) : absent(reason);
    }
    const cached = rules.cached?.(context, section);
    if (cached !== undefined)
        return cached;
    const inner = sourceProfile === undefined
        ? fromSource(context, credentialSource ?? '', rules, refused)
        : fromProfile(context, sourceProfile, roleArn, rules, self, refused);
    if (inner.kind !== 'resolved') {
        return inner.kind === 'absent' ? inner : { ...inner, provider: 'profile-assume-role', profile };
    }
    const serial = (0,profiles_profile/* setting */.P)(section, 'mfa_serial');
    if (serial) {
        const then = rules.thenWhenMfa === undefined ? {} : { then: rules.thenWhenMfa };
        return {
            ...refused('the role asks for a code device', rules.words.mfa(profile, serial)),
            ...then,
            atUse: true,
        };
    }
    // A source without a role of its own: JavaScript hands its credentials on as they are.
    if (roleArn === '')
        return { ...inner, provider: 'profile-assume-role', profile };
    const unsent = rules.callRefused?.(section);
    if (unsent !== undefined) {
        return { ...refused('the SDK refuses to send such a call', unsent), atUse: true };
    }
    return {
        kind: 'resolved',
        reason: `role ${roleArn}, assumed with ${inner.reason}`,
        provider: 'profile-assume-role',
        profile,
        source: {
            kind: 'assume-role',
            profile,
            roleArn,
            source: inner.source,
            ...optional('sessionName', (0,profiles_profile/* setting */.P)(section, 'role_session_name')),
            ...optional('externalId', (0,profiles_profile/* setting */.P)(section, 'external_id')),
            ...durationOf(section),
            ...optional('region', (0,profiles_profile/* setting */.P)(section, 'region')),
        },
    };
}
function fromSource(context, value, rules, refused) {
    const { profile } = context;
    const step = Object.hasOwn(rules.sources, value) ? rules.sources[value] : undefined;
    if (step === undefined) {
        return refused('the credential_source is none that this SDK knows', rules.words.sourceUnknown(profile, value));
    }
    const inner = step.look(context);
    if (inner.kind !== 'absent')
        return inner;
    return refused(`credential_source ${value}: ${inner.reason}`, rules.words.sourceEmpty(profile, value));
}
function fromProfile(context, source, roleArn, rules, self, refused) {
    const { profile, profiles } = context;
    const section = profiles.all.get(source);
    const visited = [...context.visited, ...(context.visited.includes(profile) ? [] : [profile])];
    context.sight.note(`profile ${source}`);
    if (section === undefined) {
        return refused(`source profile ${source} does not exist`, rules.words.profileMissing(profile, source, roleArn));
    }
    const hop = { profile, source, section, visited };
    if (rules.loops(hop)) {
        return refused(`source profile ${source} leads back to itself`, rules.words.loop(hop));
    }
    const next = { ...context, profile: source, visited: [...visited, source] };
    for (const step of rules.sourceSteps(section, self)) {
        const outcome = step.look(next);
        if (outcome.kind !== 'absent')
            return outcome;
    }
    return refused(`source profile ${source} holds no credentials`, rules.words.profileEmpty(profile, source, roleArn));
}
function optional(key, value) {
    return (value ? { [key]: value } : {});
}
function durationOf(section) {
    const seconds = Number.parseInt((0,profiles_profile/* setting */.P)(section, 'duration_seconds') ?? '', 10);
    return Number.isSafeInteger(seconds) ? { durationSeconds: seconds } : {};
}

;// CONCATENATED MODULE: ./lib/chain/providers/container.js


const RELATIVE = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
const FULL = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';
const ECS = 'http://169.254.170.2';
/** The credentials endpoint of ECS, EKS Pod Identity and their like. */
function container(rules) {
    return { provider: 'container', look: (context) => container_judge(context, rules) };
}
/** The address that the variables name, or undefined when they name none. */
function addressOf(sight, rules) {
    const usable = (value) => value !== undefined && (value !== '' || rules.emptyIsSet === true);
    const relative = sight.variable(RELATIVE);
    const full = rules.relativeOnly ? undefined : sight.variable(FULL);
    const fullFirst = rules.first === 'full' && usable(full);
    if (usable(relative) && !fullFirst)
        return `${ECS}${relative}`;
    return usable(full) ? full : undefined;
}
function container_judge(context, rules) {
    const { sight } = context;
    const url = addressOf(sight, rules);
    if (url === undefined)
        return absent('no container variable is set');
    const refused = (as, reason, failure) => ({
        kind: 'refused',
        as,
        reason,
        ...failure,
    });
    const bad = rules.refuses(URL.canParse(url) ? new URL(url) : undefined, url);
    if (bad !== undefined)
        return refused('invalid', `this SDK does not ask ${url || 'an empty address'}`, bad);
    const tokenFile = rules.readsTokenFile
        ? sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE')
        : undefined;
    if (tokenFile && sight.file(tokenFile).kind !== 'found') {
        return refused('failed', `the token file ${tokenFile} cannot be read`, rules.tokenFileMissing(tokenFile));
    }
    const token = sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN');
    const badToken = token && !tokenFile ? rules.tokenInvalid?.(token) : undefined;
    if (badToken !== undefined) {
        return refused('invalid', 'AWS_CONTAINER_AUTHORIZATION_TOKEN holds a line break', badToken);
    }
    const answer = sight.container(url);
    const keyId = answer === undefined ? undefined : keyIdOf(answer);
    if (answer !== undefined && keyId === undefined) {
        return refused('failed', describe(answer), rules.failed(url, answer));
    }
    return {
        kind: 'resolved',
        reason: `the container's credentials at ${url}`,
        source: {
            kind: 'container',
            url,
            ...(token && !tokenFile ? { token: (0,sealed/* seal */.o)(token) } : {}),
            ...(tokenFile ? { tokenFile } : {}),
            ...(keyId === undefined ? {} : { accessKeyId: keyId }),
        },
    };
}
function describe(answer) {
    return answer.kind === 'failed'
        ? `no answer: ${answer.detail}`
        : `the endpoint answered ${answer.status}, without credentials`;
}
function keyIdOf(answer) {
    if (answer.kind !== 'answered' || answer.status !== 200)
        return undefined;
    try {
        const body = JSON.parse(answer.body);
        const whole = ['AccessKeyId', 'SecretAccessKey', 'Token', 'Expiration'].every((key) => typeof body[key] === 'string');
        return whole ? String(body['AccessKeyId']) : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/chain/providers/environment.js


/** Static keys from the environment. */
function environment(rules = {}) {
    return {
        provider: 'environment',
        look(context) {
            const skipped = rules.skipped?.(context);
            return skipped === undefined ? readKeys(context.sight, rules) : absent(skipped);
        },
    };
}
function readKeys(sight, rules) {
    const find = (names) => firstSet(sight, names, rules);
    const keyId = find(rules.keyIds ?? ['AWS_ACCESS_KEY_ID']);
    const secretNames = rules.secrets ?? ['AWS_SECRET_ACCESS_KEY'];
    const secret = find(secretNames);
    if (keyId === undefined) {
        const there = secret !== undefined;
        return absent(there
            ? 'AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not'
            : 'no keys in the environment');
    }
    if (secret === undefined) {
        const reason = 'AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is empty or absent';
        if (rules.secretMissing === undefined)
            return absent(reason);
        const words = rules.secretMissing(secretNames[0] ?? 'AWS_SECRET_ACCESS_KEY');
        return { kind: 'refused', as: 'invalid', reason, words };
    }
    const token = find(rules.tokens ?? ['AWS_SESSION_TOKEN']);
    const expiration = sight.variable('AWS_CREDENTIAL_EXPIRATION');
    if (expiration !== undefined && expiration !== '') {
        const fault = rules.expired?.(expiration, sight.now);
        if (fault !== undefined)
            return { kind: 'refused', as: 'invalid', ...fault };
    }
    return {
        kind: 'resolved',
        reason: `keys from ${keyId.name}`,
        source: {
            kind: 'keys',
            origin: { kind: 'environment' },
            accessKeyId: keyId.value,
            secretAccessKey: (0,sealed/* seal */.o)(secret.value),
            ...(token === undefined ? {} : { sessionToken: (0,sealed/* seal */.o)(token.value) }),
            ...(expiration ? { expiration } : {}),
        },
    };
}
function firstSet(sight, names, rules) {
    for (const name of names) {
        const raw = sight.variable(name) ?? '';
        const value = rules.trims ? raw.trim() : raw;
        if (value !== '' && !(rules.blankIsUnset && value.trim() === ''))
            return { name, value };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/chain/providers/instance-metadata.js


/** The role of the EC2 instance, which on a self-hosted runner is the node's. */
function instanceMetadata(rules) {
    return { provider: 'instance-metadata', look: (context) => instance_metadata_judge(context, rules) };
}
function instance_metadata_judge(context, rules) {
    const { sight } = context;
    const disabled = sight.variable('AWS_EC2_METADATA_DISABLED') ?? '';
    if (rules.disabledBy(disabled)) {
        const reason = `AWS_EC2_METADATA_DISABLED switches it off`;
        if (rules.disabled === undefined)
            return absent(reason);
        return { kind: 'refused', as: 'invalid', reason, words: rules.disabled() };
    }
    const mode = read(context, 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE', 'ec2_metadata_service_endpoint_mode');
    const badMode = mode === undefined ? undefined : rules.modeInvalid?.(mode);
    if (badMode !== undefined) {
        return { kind: 'refused', as: 'invalid', reason: 'an unknown endpoint mode', words: badMode };
    }
    const endpoint = read(context, 'AWS_EC2_METADATA_SERVICE_ENDPOINT', 'ec2_metadata_service_endpoint') ||
        (mode?.toLowerCase() === 'ipv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254');
    const fact = sight.metadata(endpoint);
    if (fact?.kind === 'role') {
        return {
            kind: 'resolved',
            reason: `the instance's role ${fact.role}`,
            source: {
                kind: 'instance-metadata',
                endpoint,
                role: fact.role,
                ...(fact.accessKeyId === undefined ? {} : { accessKeyId: fact.accessKeyId }),
            },
        };
    }
    const seen = fact ?? { kind: 'none', reason: 'other' };
    const words = rules.failed?.(seen);
    const reason = fact === undefined ? 'it was not asked' : instance_metadata_describe(seen);
    if (words === undefined)
        return absent(reason);
    return { kind: 'refused', as: 'failed', reason, words };
}
function read(context, variable, name) {
    const section = context.profiles.all.get(context.profile);
    return context.sight.variable(variable) ?? (0,profiles_profile/* setting */.P)(section, name);
}
function instance_metadata_describe(fact) {
    switch (fact.kind) {
        case 'none':
            return fact.reason === 'timeout'
                ? 'no answer in time: this is no EC2'
                : 'nobody answers: this is no EC2';
        case 'not-ec2':
            return `the address answers ${fact.status}, which EC2 does not: this machine is not on EC2`;
        case 'no-role':
            return 'this EC2 instance has no role';
        case 'role':
            return `the instance's role ${fact.role}`;
    }
}

;// CONCATENATED MODULE: ./lib/chain/providers/legacy-key-files.js





/** Two files of old tools that botocore still reads: the EC2 tools' and boto 2's. */
function legacyKeyFiles(words) {
    return [
        {
            provider: 'profile-static',
            name: 'ec2-credentials-file',
            look: (context) => ec2File(context, words),
        },
        {
            provider: 'profile-static',
            name: 'boto-config',
            look: (context) => botoFile(context, words),
        },
    ];
}
function ec2File(context, words) {
    const named = context.sight.variable('AWS_CREDENTIAL_FILE');
    if (named === undefined)
        return absent('AWS_CREDENTIAL_FILE is not set');
    const path = named === '~' || named.startsWith('~/') ? (0,locate/* expandPython */.p7)(context.sight, named) : named;
    const file = context.sight.file(path);
    if (file.kind !== 'found') {
        const reason = `AWS_CREDENTIAL_FILE names ${path}, which cannot be read`;
        return { kind: 'refused', as: 'failed', reason, words: words.noSuchConfig(path) };
    }
    const values = new Map();
    for (const line of file.text.split('\n')) {
        const at = line.indexOf('=');
        if (at > 0)
            values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return keysOf(path, values.get('AWSAccessKeyId'), values.get('AWSSecretKey'));
}
function botoFile(context, words) {
    const { sight } = context;
    const named = sight.variable('BOTO_CONFIG');
    const paths = named === undefined
        ? ['/etc/boto.cfg', (0,locate/* below */.Gz)(sight, (0,locate/* homeOf */.lt)(sight), '.boto')]
        : [(0,locate/* expandPython */.p7)(sight, named)];
    for (const path of paths) {
        const file = sight.file(path);
        if (file.kind !== 'found')
            continue;
        const reading = readPythonIni(file.text);
        if (reading.kind === 'refused') {
            const reason = `${path} cannot be parsed: ${reading.reason}`;
            return { kind: 'refused', as: 'invalid', reason, words: words.unparsable(path) };
        }
        const section = reading.sections.get('Credentials');
        const keyId = (0,profiles_profile/* setting */.P)(section, 'aws_access_key_id');
        const secret = (0,profiles_profile/* setting */.P)(section, 'aws_secret_access_key');
        if (keyId !== undefined && secret === undefined) {
            const missing = words.partial('boto-config', 'aws_secret_access_key');
            return { kind: 'refused', as: 'invalid', reason: `${path} lacks the secret`, words: missing };
        }
        if (keyId !== undefined)
            return keysOf(path, keyId, secret);
    }
    return absent('no file of boto 2');
}
function keysOf(path, keyId, secret) {
    if (keyId === undefined || secret === undefined)
        return absent(`${path} holds no keys`);
    return {
        kind: 'resolved',
        reason: `keys in ${path}`,
        source: {
            kind: 'keys',
            origin: { kind: 'file', path },
            accessKeyId: keyId,
            secretAccessKey: (0,sealed/* seal */.o)(secret),
        },
    };
}

;// CONCATENATED MODULE: ./lib/chain/providers/login.js




/** `login_session` in a profile. */
function login(rules) {
    return { provider: 'profile-login', look: (context) => login_judge(context, rules) };
}
function login_judge(context, rules) {
    const { profile, sight } = context;
    const session = (0,profiles_profile/* setting */.P)(context.profiles.all.get(profile), 'login_session');
    if (!session)
        return absent(`no login_session in profile ${profile}`);
    if (rules.unsupported !== undefined) {
        const reason = 'this SDK needs an extra package for login_session';
        return { kind: 'refused', as: 'invalid', reason, words: rules.unsupported(), profile };
    }
    const name = `${(0,external_node_crypto_.createHash)('sha256').update(session).digest('hex')}.json`;
    const directory = sight.variable('AWS_LOGIN_CACHE_DIRECTORY');
    const path = directory === undefined
        ? (0,locate/* below */.Gz)(sight, (0,locate/* homeOf */.lt)(sight), '.aws', 'login', 'cache', name)
        : (0,locate/* below */.Gz)(sight, directory, name);
    if (sight.file(path).kind !== 'found') {
        const reason = 'nobody has run `aws login` on this machine';
        const words = rules.tokenMissing(session, path);
        const then = rules.then === undefined ? {} : { then: rules.then };
        return { kind: 'refused', as: 'failed', reason, words, profile, ...then };
    }
    return {
        kind: 'resolved',
        reason: `the login session of profile ${profile}`,
        profile,
        source: { kind: 'login', profile, session },
    };
}

;// CONCATENATED MODULE: ./lib/chain/providers/process.js


/** `credential_process` in a profile. */
function credentialProcess(rules) {
    return { provider: 'profile-process', look: (context) => process_judge(context, rules) };
}
function process_judge(context, rules) {
    const { profile, profiles, sight } = context;
    const command = (0,profiles_profile/* setting */.P)(profiles.all.get(profile), 'credential_process');
    if (command === undefined)
        return absent(`no credential_process in profile ${profile}`);
    const inCredentials = (0,profiles_profile/* setting */.P)(profiles.credentials.get(profile), 'credential_process');
    const path = inCredentials === command ? profiles.credentialsPath : profiles.configPath;
    const refused = (reason, words) => ({
        kind: 'refused',
        as: 'failed',
        reason,
        words,
        profile,
    });
    const resolved = {
        kind: 'resolved',
        reason: `the credential_process of profile ${profile}`,
        profile,
        source: { kind: 'process', profile, command, path, shell: rules.shell },
    };
    const ran = sight.process(command);
    if (ran === undefined)
        return resolved;
    if (ran.exitCode !== 0) {
        const reason = `the credential_process ended with exit code ${ran.exitCode}`;
        return refused(reason, rules.words.exited(ran.stderr, ran.exitCode, command));
    }
    const printed = process_parse(ran.stdout);
    if (printed === undefined) {
        return refused('the credential_process printed no JSON object', rules.words.notJson(profile, ran.stdout));
    }
    const version = printed['Version'];
    if (version !== 1) {
        const shown = version === undefined ? '<Version key not provided>' : JSON.stringify(version);
        return refused('the credential_process did not answer version 1', rules.words.wrongVersion(profile, shown));
    }
    const missing = ['AccessKeyId', 'SecretAccessKey'].find((key) => typeof printed[key] !== 'string');
    if (missing !== undefined) {
        return refused(`the credential_process left ${missing} out`, rules.words.incomplete(profile, missing));
    }
    const expiration = printed['Expiration'];
    if (rules.words.expired && typeof expiration === 'string' && Date.parse(expiration) < sight.now) {
        return refused('the credential_process gave expired credentials', rules.words.expired(profile));
    }
    return resolved;
}
function process_parse(stdout) {
    try {
        const value = JSON.parse(stdout);
        return typeof value === 'object' && value !== null
            ? value
            : undefined;
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/chain/providers/sso.js




const SETTINGS = (/* unused pure expression or super */ null && (['sso_account_id', 'sso_role_name', 'sso_start_url', 'sso_region']));
/** `sso_*` settings in a profile, with or without an `[sso-session]`. */
function sso(rules) {
    return { provider: 'profile-sso', look: (context) => sso_judge(context, rules) };
}
function sso_judge(context, rules) {
    const { profile, profiles } = context;
    const section = profiles.all.get(profile);
    if (section === undefined || !rules.marks.some((mark) => (0,profiles_profile/* setting */.P)(section, mark) !== undefined)) {
        return absent(`no SSO settings in profile ${profile}`);
    }
    const refused = (reason, words, as = 'invalid') => ({
        kind: 'refused',
        as,
        reason,
        words,
        profile,
        ...(rules.then === undefined ? {} : { then: rules.then }),
    });
    const name = (0,profiles_profile/* setting */.P)(section, 'sso_session');
    const session = name === undefined ? undefined : profiles.ssoSessions.get(name);
    if (name !== undefined && session === undefined) {
        return refused(`[sso-session ${name}] does not exist`, rules.words.sessionMissing(profile, name));
    }
    const conflict = session === undefined ? undefined : disagreement(section, session, rules, profile);
    if (conflict !== undefined)
        return refused(conflict.reason, conflict.words);
    const merged = new Map([...section, ...(session ?? [])]);
    const missing = rules.required.filter((key) => !(0,profiles_profile/* setting */.P)(merged, key));
    if (missing.length > 0) {
        const all = [
            ...new Set([...section.keys(), ...(session ? ['sso_region', 'sso_start_url'] : [])]),
        ];
        const reason = `profile ${profile} lacks ${missing.join(', ')}`;
        return refused(reason, rules.words.incomplete(profile, missing, all));
    }
    const startUrl = (0,profiles_profile/* setting */.P)(merged, 'sso_start_url') ?? '';
    const login = { profile, session: name, startUrl, path: cachePath(context, name ?? startUrl) };
    const token = readToken(context, login.path);
    if (token === 'missing') {
        const words = rules.words.tokenMissing(login);
        return { ...refused('nobody has signed in on this machine', words, 'failed'), atUse: true };
    }
    if (token === 'expired') {
        const words = rules.words.tokenExpired(login);
        return { ...refused('the sign-in has expired', words, 'failed'), atUse: true };
    }
    const role = (0,profiles_profile/* setting */.P)(merged, 'sso_role_name') ?? '';
    const account = (0,profiles_profile/* setting */.P)(merged, 'sso_account_id') ?? '';
    return {
        kind: 'resolved',
        reason: `role ${role} in account ${account} by IAM Identity Center`,
        profile,
        source: {
            kind: 'sso',
            profile,
            ...(name === undefined ? {} : { session: name }),
            startUrl,
            region: (0,profiles_profile/* setting */.P)(merged, 'sso_region') ?? '',
            account,
            role,
        },
    };
}
function disagreement(section, session, rules, profile) {
    for (const [key, value] of session) {
        const inProfile = (0,profiles_profile/* setting */.P)(section, key);
        if (inProfile === undefined || typeof value !== 'string')
            continue;
        if (rules.sessionOwnsUrl && (key === 'sso_start_url' || key === 'sso_region')) {
            return {
                reason: `${key} stands in the profile too`,
                words: rules.sessionOwnsUrl(profile, key),
            };
        }
        if (rules.words.inconsistent && inProfile !== value) {
            const words = rules.words.inconsistent(key, inProfile, value);
            return { reason: `profile and session disagree about ${key}`, words };
        }
    }
    return undefined;
}
/** `~/.aws/sso/cache/<sha1>.json`, where `aws sso login` leaves its token. */
function cachePath(context, key) {
    const { sight } = context;
    const name = `${(0,external_node_crypto_.createHash)('sha1').update(key).digest('hex')}.json`;
    return (0,locate/* below */.Gz)(sight, (0,locate/* homeOf */.lt)(sight), '.aws', 'sso', 'cache', name);
}
function readToken(context, path) {
    const file = context.sight.file(path);
    if (file.kind !== 'found')
        return 'missing';
    try {
        const token = JSON.parse(file.text);
        if (typeof token['accessToken'] !== 'string')
            return 'missing';
        const expires = Date.parse(String(token['expiresAt']));
        if (Number.isNaN(expires))
            return 'missing';
        const renewable = typeof token['refreshToken'] === 'string';
        return expires > context.sight.now || renewable ? 'usable' : 'expired';
    }
    catch {
        return 'missing';
    }
}

;// CONCATENATED MODULE: ./lib/chain/providers/static-keys.js



/** `aws_access_key_id` and its fellows in a profile. */
function staticKeys(rules = {}) {
    return { provider: 'profile-static', look: (context) => static_keys_readKeys(context, rules) };
}
function static_keys_readKeys(context, rules) {
    const { profiles, profile } = context;
    const section = (rules.from === undefined ? profiles.all : profiles[rules.from]).get(profile);
    const read = (name) => {
        const value = (0,profiles_profile/* setting */.P)(section, name);
        return value === '' && rules.emptyIsMissing ? undefined : value;
    };
    const keyId = read('aws_access_key_id');
    const secret = read('aws_secret_access_key');
    const where = rules.from === undefined ? '' : ` of the ${rules.from} file`;
    if (keyId === undefined && secret === undefined) {
        return absent(`no keys in profile ${profile}${where}`);
    }
    if (keyId === undefined || secret === undefined) {
        const missing = keyId === undefined ? 'aws_access_key_id' : 'aws_secret_access_key';
        const reason = `profile ${profile}${where} lacks ${missing}`;
        const words = (keyId === undefined ? rules.keyIdMissing : rules.secretMissing)?.(profile);
        if (words === undefined)
            return absent(reason);
        return { kind: 'refused', as: 'invalid', reason, words, profile };
    }
    const token = (rules.tokens ?? ['aws_session_token'])
        .map(read)
        .find((value) => value !== undefined);
    const file = fileOf(context, keyId);
    return {
        kind: 'resolved',
        reason: `keys of profile ${profile} in the ${file} file`,
        profile,
        source: {
            kind: 'keys',
            origin: { kind: 'profile', profile, file },
            accessKeyId: keyId,
            secretAccessKey: (0,sealed/* seal */.o)(secret),
            ...(token ? { sessionToken: (0,sealed/* seal */.o)(token) } : {}),
        },
    };
}
function fileOf(context, keyId) {
    const inCredentials = context.profiles.credentials.get(context.profile);
    return (0,profiles_profile/* setting */.P)(inCredentials, 'aws_access_key_id') === keyId ? 'credentials' : 'config';
}

;// CONCATENATED MODULE: ./lib/chain/providers/web-identity.js


const NO_TOKEN_FILE = 'no web identity token file is named';
/** `AWS_WEB_IDENTITY_TOKEN_FILE` and `AWS_ROLE_ARN`, as OIDC and EKS set them. */
function webIdentityFromEnvironment(rules) {
    return {
        provider: 'web-identity',
        look(context) {
            const { sight } = context;
            return web_identity_judge(context, rules, {
                provider: 'web-identity',
                tokenFile: sight.variable('AWS_WEB_IDENTITY_TOKEN_FILE'),
                roleArn: sight.variable('AWS_ROLE_ARN'),
                sessionName: sight.variable('AWS_ROLE_SESSION_NAME'),
            });
        },
    };
}
/** `web_identity_token_file` and `role_arn` in a profile. */
function webIdentityFromProfile(rules) {
    return {
        provider: 'profile-web-identity',
        look(context) {
            const section = context.profiles.all.get(context.profile);
            return web_identity_judge(context, rules, {
                provider: 'profile-web-identity',
                tokenFile: (0,profiles_profile/* setting */.P)(section, 'web_identity_token_file'),
                roleArn: (0,profiles_profile/* setting */.P)(section, 'role_arn'),
                sessionName: (0,profiles_profile/* setting */.P)(section, 'role_session_name'),
            });
        },
    };
}
/**
 * botocore's one provider for both, as two steps: per setting, the variable wins over the profile
 * even when it is empty, unless a profile was named explicitly or is another profile's source.
 */
function webIdentityFromEither(rules) {
    const look = (context, provider) => {
        const section = context.profiles.all.get(context.profile);
        const closed = context.explicit || context.visited.length > 0;
        const variable = (name) => (closed ? undefined : context.sight.variable(name));
        const inEnvironment = variable('AWS_WEB_IDENTITY_TOKEN_FILE');
        if ((inEnvironment === undefined) === (provider === 'web-identity')) {
            const hidden = provider === 'profile-web-identity';
            const closedBy = closed ? 'a named profile hides AWS_WEB_IDENTITY_TOKEN_FILE' : NO_TOKEN_FILE;
            return absent(hidden ? 'AWS_WEB_IDENTITY_TOKEN_FILE hides the profile' : closedBy);
        }
        return web_identity_judge(context, rules, {
            provider,
            tokenFile: inEnvironment ?? (0,profiles_profile/* setting */.P)(section, 'web_identity_token_file'),
            roleArn: variable('AWS_ROLE_ARN') ?? (0,profiles_profile/* setting */.P)(section, 'role_arn'),
            sessionName: variable('AWS_ROLE_SESSION_NAME') ?? (0,profiles_profile/* setting */.P)(section, 'role_session_name'),
        });
    };
    const step = (provider) => ({
        provider,
        name: 'assume-role-with-web-identity',
        look: (context) => look(context, provider),
    });
    return [step('web-identity'), step('profile-web-identity')];
}
function web_identity_judge(context, rules, found) {
    const { tokenFile, roleArn, sessionName, provider } = found;
    const inProfile = provider === 'profile-web-identity';
    const profile = inProfile ? { profile: context.profile } : {};
    if (!tokenFile) {
        return absent(!inProfile && roleArn
            ? 'AWS_ROLE_ARN is set and AWS_WEB_IDENTITY_TOKEN_FILE is not'
            : NO_TOKEN_FILE);
    }
    if (!roleArn) {
        const reason = 'a web identity token file is named and no role';
        const words = rules.roleMissing?.(inProfile ? context.profile : undefined);
        if (words === undefined)
            return absent(reason);
        return { kind: 'refused', as: 'invalid', reason, words, provider, ...profile };
    }
    const file = context.sight.file(tokenFile);
    if (file.kind !== 'found') {
        return {
            kind: 'refused',
            as: 'failed',
            reason: `the token file ${tokenFile} ${file.kind === 'absent' ? 'does not exist' : 'cannot be read'}`,
            words: rules.unreadable(tokenFile, file.kind),
            atUse: true,
            provider,
            ...profile,
            ...(rules.thenWhenUnreadable === undefined ? {} : { then: rules.thenWhenUnreadable }),
        };
    }
    const call = { roleArn, sessionName, tokenLength: Array.from(file.text).length };
    const unsent = rules.callRefused?.(call);
    if (unsent !== undefined) {
        const reason = 'the SDK refuses to send such a call';
        const at = { atUse: true, provider, ...profile };
        return { kind: 'refused', as: 'invalid', reason, words: unsent, ...at };
    }
    return {
        kind: 'resolved',
        reason: `role ${roleArn} by the token in ${tokenFile}`,
        provider,
        ...profile,
        source: {
            kind: 'web-identity',
            ...profile,
            roleArn,
            tokenFile,
            ...(sessionName ? { sessionName } : {}),
        },
    };
}

;// CONCATENATED MODULE: ./lib/chain/dialects/botocore-words.js

const run = (text) => ({ text, basis: 'run' });
const botocore_words_read = (text, basis = 'source') => ({ text, basis });
const partial = (provider, missing) => run(`Partial credentials found in ${provider}, missing: ${missing}`);
const PROCESS = 'Error when retrieving credentials from custom-process:';
/** What botocore raises; boto3 prints it as it is, the AWS CLI on a line of its own. */
const botocoreWords = {
    partial,
    profileNotFound: (profile) => run(`The config profile (${profile}) could not be found`),
    unparsable: (path) => run(`Unable to parse config file: ${path}`),
    expired: () => run('Credentials were refreshed, but the refreshed credentials are still expired.'),
    noTimezone: () => run("can't subtract offset-naive and offset-aware datetimes"),
    badDate: (value) => run(`Unknown string format: ${value}`),
    roleMissing: () => run('The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured. Ensure that the profile has the role_arnconfiguration set or the AWS_ROLE_ARN env var is set.'),
    unreadable: (path, why) => why === 'absent'
        ? run(`[Errno 2] No such file or directory: '${path}'`)
        : botocore_words_read(`[Errno 13] Permission denied: '${path}'`),
    role: {
        both: (profile) => run(`The profile "${profile}" contains both source_profile and credential_source.`),
        neither: () => partial('assume-role', 'source_profile or credential_source'),
        sourceUnknown: (profile, value) => run(`The credential source "${value}" referenced in profile "${profile}" is not valid.`),
        sourceEmpty: (profile, value) => run(`Error when retrieving credentials from ${value}: No credentials found in credential_source referenced in profile ${profile}`),
        profileMissing: (profile, source) => run(`The source_profile "${source}" referenced in the profile "${profile}" does not exist.`),
        profileEmpty: (_profile, source) => run(`The source profile "${source}" must have credentials.`),
        loop: ({ source, visited }) => run(`Infinite loop in credential configuration detected. Attempting to load from profile ${source} which has already been visited. Visited profiles: ${pythonList(visited)}`),
    },
    process: {
        exited: (stderr) => run(`${PROCESS} ${stderr}`),
        notJson: (_profile, stdout) => stdout.trim() === ''
            ? run('Expecting value: line 1 column 1 (char 0)')
            : botocore_words_read('Expecting value: line 1 column 1 (char 0)'),
        wrongVersion: (_profile, version) => botocore_words_read(`${PROCESS} Unsupported version '${version}' for credential process provider, supported versions: 1`),
        incomplete: (_profile, missing) => botocore_words_read(`${PROCESS} Missing required key in response: '${missing}'`),
    },
    sso: {
        sessionMissing: (_profile, session) => run(`The specified sso-session does not exist: "${session}"`),
        inconsistent: (setting, inProfile, inSession) => run(`The value for ${setting} is inconsistent between profile (${inProfile}) and sso-session (${inSession}).`),
        incomplete: (profile, missing) => run(`The profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`),
        tokenSessionMissing: (profile, session) => run(`The profile "${profile}" is configured to use the SSO token provider but the "${session}" sso_session configuration does not exist.`),
        tokenSessionIncomplete: (profile, missing) => run(`The profile "${profile}" is configured to use the SSO token provider but is missing the following configuration: ${pythonList(missing)}.`),
        tokenMissing: ({ session, startUrl }) => run(`Error loading SSO Token: Token for ${session ?? startUrl} does not exist`),
        tokenExpired: ({ session }) => session === undefined
            ? botocore_words_read('The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.')
            : botocore_words_read('Error when retrieving token from sso: Token has expired and refresh failed'),
    },
    loginUnsupported: () => run('Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip install "botocore[crt]" before proceeding.'),
    loginTokenMissing: (session) => botocore_words_read(`Error loading login session token: Unable to load a existing login session for session ${session}. Please reauthenticate with 'aws login'.`),
    noSuchConfig: (path) => run(`The specified config file (${path}) could not be found.`),
    badToken: () => ({
        words: run('Auth token value is not a legal header value'),
    }),
    addressRefused(url, raw) {
        if (url?.protocol === 'https:')
            return undefined;
        const host = (url?.hostname ?? '').replace(/^\[(.*)\]$/, '$1');
        const known = ['169.254.170.2', '169.254.170.23', 'fd00:ec2::23', 'localhost'];
        if (known.includes(host) || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host))
            return undefined;
        const shown = host === '' ? 'None' : host;
        const text = `Unsupported host '${shown}'.  Can only retrieve metadata from a loopback address or one of these hosts: ${known.join(', ')}`;
        return { words: raw === '' ? run(text) : botocore_words_read(text) };
    },
    containerFailed(address, answer) {
        const frame = 'Error when retrieving credentials from container-role: Error retrieving metadata:';
        if (answer.kind === 'answered' && answer.status !== 200) {
            const body = answer.body.slice(0, 200);
            return {
                words: botocore_words_read(`${frame} Received non 200 response (${answer.status}) from ECS metadata: ${body}`),
            };
        }
        if (answer.kind === 'answered') {
            return { words: botocore_words_read(`${frame} Unable to parse JSON returned from ECS metadata services`) };
        }
        const what = answer.reason === 'timeout'
            ? `Connect timeout on endpoint URL: "${address}"`
            : `Could not connect to the endpoint URL: "${address}"`;
        return {
            words: run(`${frame} Received error when attempting to retrieve ECS metadata: ${what}`),
        };
    },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/botocore-steps.js













const TOKENS = ['aws_security_token', 'aws_session_token'];
function expiry(value, now) {
    const time = Date.parse(value);
    if (Number.isNaN(time)) {
        return { reason: 'AWS_CREDENTIAL_EXPIRATION is no date', words: botocoreWords.badDate(value) };
    }
    if (!/(?:Z|[+-]\d\d:?\d\d|UTC|GMT)$/i.test(value.trim())) {
        return {
            reason: 'AWS_CREDENTIAL_EXPIRATION names no time zone',
            words: botocoreWords.noTimezone(),
            atUse: true,
        };
    }
    if (time >= now)
        return undefined;
    return {
        reason: 'AWS_CREDENTIAL_EXPIRATION has passed',
        words: botocoreWords.expired(),
        atUse: true,
    };
}
/** The chain of botocore, which boto3 and both AWS CLIs share. */
function botocoreSteps(flavour) {
    const inVariables = {
        tokens: ['AWS_SECURITY_TOKEN', 'AWS_SESSION_TOKEN'],
        secretMissing: (variable) => botocoreWords.partial('env', variable),
        expired: expiry,
    };
    const remote = container({
        emptyIsSet: true,
        readsTokenFile: true,
        refuses: botocoreWords.addressRefused,
        tokenFileMissing: (path) => ({ words: botocoreWords.unreadable(path, 'absent') }),
        tokenInvalid: (token) => (/[\r\n]/.test(token) ? botocoreWords.badToken() : undefined),
        failed: botocoreWords.containerFailed,
    });
    const metadata = instanceMetadata({ disabledBy: (value) => value.toLowerCase() === 'true' });
    const remember = flavour.cachedWebIdentity ?? ((step) => step);
    const [tokenInEnvironment, tokenInProfile] = webIdentityFromEither({
        roleMissing: botocoreWords.roleMissing,
        unreadable: botocoreWords.unreadable,
        callRefused: ({ roleArn, sessionName, tokenLength }) => refusedParameters([
            ['RoleSessionName', lengthOfName(sessionName), 2],
            ['RoleArn', roleArn.length, 20],
            ['WebIdentityToken', tokenLength, 4],
        ]),
    });
    const inFile = (from, name) => ({
        ...staticKeys({
            from,
            tokens: TOKENS,
            secretMissing: () => botocoreWords.partial(name, 'aws_secret_access_key'),
        }),
        name,
    });
    const profileSteps = [
        remember(tokenInEnvironment),
        remember(tokenInProfile),
        sso({
            marks: ['sso_role_name', 'sso_account_id'],
            required: ['sso_role_name', 'sso_account_id', 'sso_start_url', 'sso_region'],
            words: botocoreWords.sso,
        }),
        inFile('credentials', 'shared-credentials-file'),
        login({
            ...(flavour.login === 'works' ? {} : { unsupported: botocoreWords.loginUnsupported }),
            tokenMissing: botocoreWords.loginTokenMissing,
        }),
        credentialProcess({ shell: false, words: botocoreWords.process }),
        inFile('config', 'config-file'),
    ];
    const role = assumeRole({
        asks: (section) => section.has('role_arn') && !section.has('web_identity_token_file'),
        sources: {
            Environment: environment(inVariables),
            EcsContainer: remote,
            Ec2InstanceMetadata: metadata,
        },
        sourceSteps: (section, self) => section.has('aws_access_key_id') || section.has('aws_secret_access_key')
            ? profileSteps
            : [self, ...profileSteps],
        loops: ({ profile, source, section, visited }) => visited.includes(source) &&
            (source !== profile ||
                ((0,profiles_profile/* setting */.P)(section, 'aws_access_key_id') === undefined &&
                    (0,profiles_profile/* setting */.P)(section, 'aws_secret_access_key') === undefined)),
        callRefused: (section) => {
            const length = (name) => (0,profiles_profile/* setting */.P)(section, name)?.length;
            return refusedParameters([
                ['RoleSessionName', lengthOfName((0,profiles_profile/* setting */.P)(section, 'role_session_name')), 2],
                ['ExternalId', length('external_id'), 2],
                ['SerialNumber', length('mfa_serial'), 9],
                ['DurationSeconds', duration((0,profiles_profile/* setting */.P)(section, 'duration_seconds')), 900],
                ['RoleArn', length('role_arn'), 20],
            ]);
        },
        words: { ...botocoreWords.role, mfa: flavour.mfa },
        ...(flavour.cached === undefined ? {} : { cached: flavour.cached }),
    });
    const keysInEnvironment = environment({
        ...inVariables,
        skipped: ({ explicit }) => explicit ? 'a profile is named explicitly, so the environment is passed over' : undefined,
    });
    return [keysInEnvironment, role, ...profileSteps, ...legacyKeyFiles(botocoreWords), remote, metadata];
}
function duration(value) {
    const trimmed = value?.trim() ?? '';
    return /^[+-]?\d+$/.test(trimmed) ? Number(trimmed) : undefined;
}
/** An empty session name is as good as none: botocore makes one up. */
function lengthOfName(sessionName) {
    return sessionName ? sessionName.length : undefined;
}
/** botocore checks the least length (or value) of every argument before it sends a call. */
function refusedParameters(parameters) {
    const faults = parameters.flatMap(([name, value, least]) => {
        if (value === undefined || value >= least)
            return [];
        const kind = name === 'DurationSeconds' ? 'value' : 'length';
        return [`Invalid ${kind} for parameter ${name}, value: ${value}, valid min ${kind}: ${least}`];
    });
    return faults.length === 0
        ? undefined
        : { text: `Parameter validation failed:\n${faults.join('\n')}`, basis: 'run' };
}
/** A file that cannot be parsed, or a profile that does not exist, ends every command. */
function botocoreOpening({ profiles, named }) {
    if (profiles.fault !== undefined) {
        const { path, reason } = profiles.fault;
        return {
            kind: 'refused',
            as: 'invalid',
            reason: `${path} cannot be parsed: ${reason}`,
            words: botocoreWords.unparsable(path),
        };
    }
    if (named === undefined || profiles.all.has(named))
        return undefined;
    return {
        kind: 'refused',
        as: 'invalid',
        reason: named === '' ? 'a profile without a name is asked for' : `profile ${named} does not exist`,
        words: botocoreWords.profileNotFound(named),
    };
}
/**
 * Every client also looks for a bearer token, and trips over a broken `[sso-session]` of the
 * profile even when its credentials came from elsewhere.
 */
function botocoreClosing({ profiles, profile }) {
    const name = (0,profiles_profile/* setting */.P)(profiles.all.get(profile), 'sso_session');
    if (name === undefined)
        return undefined;
    const session = profiles.ssoSessions.get(name);
    const missing = ['sso_start_url', 'sso_region'].filter((key) => !session?.has(key));
    if (missing.length === 0)
        return undefined;
    const gone = session === undefined || session.size === 0;
    return {
        kind: 'refused',
        as: 'invalid',
        provider: 'profile-sso',
        profile,
        reason: gone ? `[sso-session ${name}] does not exist` : `[sso-session ${name}] is incomplete`,
        words: gone
            ? botocoreWords.sso.tokenSessionMissing(profile, name)
            : botocoreWords.sso.tokenSessionIncomplete(profile, missing),
    };
}
/** What all three share. */
const botocoreBase = {
    emptyProfileCounts: true,
    readProfiles: readBotocoreProfiles,
    opening: botocoreOpening,
    closing: botocoreClosing,
    onFailure: 'abort',
};

;// CONCATENATED MODULE: ./lib/chain/dialects/aws-cli.js



/**
 * The AWS CLI, version 2. It carries a botocore of its own, and keeps sessions on disk. Run with
 * 2.9 (Debian); what is newer was read in the source of 2.36.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-authentication.html
 */
const awsCli = {
    ...botocoreBase,
    name: 'aws-cli',
    version: '2.9',
    profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
    steps: botocoreSteps({
        login: 'works',
        mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'run' }),
        cached: cachedRole,
        cachedWebIdentity: rememberingWebIdentity,
    }),
    nothingFound: () => ({
        text: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
        basis: 'run',
    }),
    region: {
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        emptyCounts: true,
        missing: {
            text: 'You must specify a region. You can also configure your region by running "aws configure".',
            basis: 'run',
        },
        invalid: pythonRegion,
    },
    endpoint: { supported: true, ignorable: true },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/aws-cli-v1.js



/**
 * The AWS CLI, version 1: boto3's botocore with the CLI's sessions on disk. It prints a traceback
 * where a profile file cannot be parsed.
 * @see https://docs.aws.amazon.com/cli/v1/userguide/cli-chap-authentication.html
 */
const awsCliV1 = {
    ...botocoreBase,
    name: 'aws-cli-v1',
    version: '1.45',
    profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
    steps: botocoreSteps({
        login: 'needs-package',
        mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'source' }),
        cached: cachedRole,
        cachedWebIdentity: rememberingWebIdentity,
    }),
    // Its words were read in botocore's source; it was not run for this.
    frame: (words) => ({ ...words, basis: 'source' }),
    nothingFound: () => ({
        text: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
        basis: 'source',
    }),
    region: {
        variables: ['AWS_DEFAULT_REGION'],
        emptyCounts: true,
        missing: {
            text: 'You must specify a region. You can also configure your region by running "aws configure".',
            basis: 'source',
        },
        invalid: pythonRegion,
    },
    endpoint: { supported: true, ignorable: true },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/boto3.js


/**
 * boto3: botocore's chain. Run with botocore 1.29 (Debian) and 1.43.
 * @see https://boto3.amazonaws.com/v1/documentation/api/latest/guide/credentials.html
 */
const boto3 = {
    ...botocoreBase,
    name: 'boto3',
    version: '1.43',
    profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
    steps: botocoreSteps({
        login: 'needs-package',
        mfa: () => ({ text: 'EOFError', basis: 'run' }),
    }),
    nothingFound: () => ({ text: 'Unable to locate credentials', basis: 'run' }),
    region: {
        variables: ['AWS_DEFAULT_REGION'],
        emptyCounts: true,
        missing: { text: 'You must specify a region.', basis: 'run' },
        invalid: pythonRegion,
    },
    endpoint: { supported: true, ignorable: true },
    warnings: ({ sight }) => sight.variable('AWS_SECURITY_TOKEN') && sight.variable('AWS_ACCESS_KEY_ID')
        ? ['AWS_SECURITY_TOKEN is sent, and not AWS_SESSION_TOKEN']
        : [],
};

;// CONCATENATED MODULE: ./lib/chain/profiles/go-profiles.js


/**
 * Both files in the eyes of the AWS SDK for Go v2: settings in any case, `=` or `:`, quotes and
 * inline comments taken off, sections merged. A line that is none of these ends everything.
 */
function readGoProfiles(sight) {
    const { config: configPath, credentials: credentialsPath } = (0,locate/* goLocations */.P9)(sight);
    const config = go_profiles_readOne(sight, configPath);
    const credentials = go_profiles_readOne(sight, credentialsPath);
    const fault = config.fault ?? credentials.fault;
    const profiles = new Map();
    for (const [name, section] of config.sections) {
        if (name.toLowerCase() === 'default' && !profiles.has('default'))
            profiles.set(name, section);
        if (name.startsWith('profile '))
            profiles.set(name.slice('profile '.length), section);
    }
    const plain = [...credentials.sections].filter(([name]) => !name.startsWith('profile '));
    const parts = { config: profiles, credentials: new Map(plain) };
    return {
        ...parts,
        all: (0,profiles_profile/* mergeSections */.X)(parts.config, parts.credentials),
        ssoSessions: kindOf(config.sections, 'sso-session '),
        services: kindOf(config.sections, 'services '),
        configPath,
        credentialsPath,
        ...(fault === undefined ? {} : { fault }),
    };
}
function kindOf(sections, prefix) {
    const found = new Map();
    for (const [name, section] of sections) {
        if (name.startsWith(prefix))
            found.set(name.slice(prefix.length), section);
    }
    return found;
}
function go_profiles_readOne(sight, path) {
    const file = sight.file(path);
    const sections = new Map();
    if (file.kind !== 'found')
        return { sections };
    let current;
    let open;
    for (const [index, line] of file.text.split(/\r?\n/).entries()) {
        if (line.trim() === '' || /^[ \t]*[#;]/.test(line))
            continue;
        const header = /^\[(.*)\][ \t]*$/.exec(line.split(/[#;]/)[0] ?? '')?.[1];
        if (header !== undefined) {
            const name = header.trim().replace(/^(\S+)[ \t]+/, '$1 ');
            current = sections.get(name) ?? new Map();
            if (name !== '')
                sections.set(name, current);
            open = undefined;
            continue;
        }
        const indented = line.startsWith(' ') || line.startsWith('\t');
        const pair = split(indented ? line : (line.split(/[ \t][#;]/)[0] ?? ''));
        if (pair === undefined && !indented) {
            const fault = {
                path,
                reason: `a line is neither a section nor \`name = value\` (line ${index + 1})`,
            };
            return { sections, fault };
        }
        // Settings before the first section are passed over.
        if (current === undefined)
            continue;
        if (!indented && pair !== undefined) {
            [open] = pair;
            current.set(pair[0], pair[1]);
        }
        else if (open !== undefined && pair !== undefined && current.get(open) === '') {
            current.set(open, new Map([pair]));
        }
    }
    return { sections };
}
/** At the first `=`, or the first `:` when that comes earlier. */
function split(text) {
    const at = text.search(/[=:]/);
    if (at < 0)
        return undefined;
    return [text.slice(0, at).trim().toLowerCase(), unquote(text.slice(at + 1).trim())];
}
function unquote(value) {
    const quoted = value.length > 2 && /^(["']).*\1$/.test(value);
    const bare = quoted ? value.slice(1, -1) : value;
    return bare.replaceAll('\\"', '"').replaceAll("\\'", "'").replaceAll('\\n', '\n');
}

;// CONCATENATED MODULE: ./lib/chain/dialects/go-words.js
const say = (text, basis = 'source') => ({ text, basis });
const refreshing = (text, basis) => say(`failed to refresh cached credentials, ${text}`, basis);
const fetching = (profile, text) => say(`error fetching config from profile, ${profile}, ${text}`);
/** What the AWS SDK for Go v2 says. */
const goWords = {
    unparsable: (path) => say(`failed to load shared config file, ${path}, unrecognized token`),
    profileMissing: (profile) => say(`failed to get shared config profile, ${profile}`),
    partial: (profile) => fetching(profile, `Error using profile: \n 1, partial credentials found for profile ${profile}\n`),
    needsRole: (kind, profile) => say(`credential type ${kind} requires role_arn, profile ${profile}`),
    tooMany: () => say('only one credential type may be specified per profile: source profile, credential source, credential process, web identity token'),
    sourceUnusable: (roleArn, source, why) => say(`failed to load assume role ${roleArn}, of profile ${source}, ${why}`),
    sessionMissing: (session) => say(`failed to find SSO session section, ${session}`),
    roleMissing: () => say('role ARN is not set'),
    noSuchFile: (path) => refreshing(`failed to retrieve jwt from provide source, unable to read file at ${path}: open ${path}: no such file or directory`, 'memory'),
    noRole: () => refreshing('no EC2 IMDS role found, operation error ec2imds: GetMetadata', 'memory'),
    metadataDisabled: () => refreshing('no EC2 IMDS role found, operation error ec2imds: GetMetadata, access disabled to EC2 IMDS via client option, or "AWS_EC2_METADATA_DISABLED" environment variable', 'memory'),
    regionMissing: () => say('Invalid Configuration: Missing Region', 'memory'),
    mfa: () => say('assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.'),
    sourceUnknown: () => say('credential_source values must be EcsContainer, Ec2InstanceMetadata, or Environment'),
    noContainer: () => say("EcsContainer was specified as the credential_source, but neither 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' or AWS_CONTAINER_CREDENTIALS_FULL_URI' was set"),
    noKeys: () => refreshing('static credentials are empty', 'memory'),
    loginTokenMissing: (session) => refreshing(`login: no cached token for session ${session}`, 'memory'),
    process: {
        exited: (stderr) => refreshing(`process provider error: error in credential_process: ${stderr}`, 'memory'),
        notJson: () => refreshing('process provider error: parse failed of process output', 'memory'),
        wrongVersion: () => refreshing('process provider error: wrong version in process output (not 1)', 'memory'),
        incomplete: (_profile, missing) => refreshing(`process provider error: missing ${missing} in process output`, 'memory'),
    },
    sso: {
        sessionMissing: (_profile, session) => say(`failed to find SSO session section, ${session}`),
        inconsistent: (setting) => say(`${setting} in profile must match ${setting} in sso-session`),
        incomplete: (profile, missing) => say(`profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`),
        tokenMissing: ({ path }) => refreshing(`failed to read cached SSO token file, open ${path}: no such file or directory`, 'memory'),
        tokenExpired: () => refreshing('the SSO session has expired or is invalid', 'memory'),
    },
    addressRefused(url) {
        if (url === undefined) {
            return { words: say('unable to parse host from local HTTP cred provider URL') };
        }
        const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
        const local = known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname);
        if (url.protocol === 'https:' || local)
            return undefined;
        return {
            words: say(`invalid endpoint host, "${url.hostname}", only loopback/ecs/eks hosts are allowed`),
        };
    },
    tokenFileMissing: (path) => ({
        words: refreshing(`failed to read authorization token from ${path}`),
    }),
    containerFailed: (_url, answer) => ({
        words: refreshing(answer.kind === 'answered'
            ? `failed to load credentials, : StatusCode: ${answer.status}`
            : 'failed to load credentials, exceeded maximum number of attempts, 3', 'memory'),
    }),
};

;// CONCATENATED MODULE: ./lib/chain/dialects/go-opening.js


/** The ways to get credentials of which a profile may name only one. */
const KINDS = [
    'source_profile',
    'credential_source',
    'credential_process',
    'web_identity_token_file',
];
/**
 * What the SDK for Go checks while it loads the profile, whatever else is configured: keys in the
 * environment do not help when the profile cannot be loaded.
 */
function goOpening(context) {
    const { profiles, profile, named } = context;
    const refused = (reason, text) => ({
        kind: 'refused',
        as: 'invalid',
        reason,
        words: text,
    });
    if (profiles.fault !== undefined) {
        const { path, reason } = profiles.fault;
        return refused(`${path} cannot be parsed: ${reason}`, goWords.unparsable(path));
    }
    if (!profiles.all.has(profile)) {
        if (!named)
            return undefined;
        return refused(`profile ${profile} does not exist`, goWords.profileMissing(profile));
    }
    const fault = load(context, profile, []);
    return fault === undefined ? undefined : refused(`profile ${profile} cannot be loaded`, fault);
}
/** Loads one profile and then its source; `seen` holds the profiles on the way. */
function load(context, name, seen) {
    const { profiles } = context;
    const section = profiles.all.get(name);
    if (section === undefined)
        return goWords.profileMissing(name);
    if (isHalf(profiles.config.get(name)) || isHalf(profiles.credentials.get(name))) {
        return goWords.partial(name);
    }
    const again = seen.includes(name);
    const role = again ? undefined : (0,profiles_profile/* setting */.P)(section, 'role_arn');
    const kinds = KINDS.filter((kind) => (0,profiles_profile/* setting */.P)(section, kind) && !(again && kind === 'source_profile'));
    const needy = kinds.find((kind) => kind !== 'credential_process');
    if (!again && needy !== undefined && !role)
        return goWords.needsRole(needy, name);
    if (seen.length > 0 && hasKeys(section))
        return undefined;
    if (kinds.length > 1)
        return goWords.tooMany();
    const source = again ? undefined : (0,profiles_profile/* setting */.P)(section, 'source_profile');
    if (source) {
        const inner = profiles.all.get(source);
        if (inner === undefined) {
            return goWords.sourceUnusable(role ?? '', source, goWords.profileMissing(source).text);
        }
        const fault = load(context, source, [...seen, name]);
        if (fault !== undefined)
            return fault;
        const closing = [...seen, name].includes(source);
        if (!holdsCredentials(inner, closing))
            return goWords.sourceUnusable(role ?? '', source, '<nil>');
    }
    const session = (0,profiles_profile/* setting */.P)(section, 'sso_session');
    return session && !profiles.ssoSessions.has(session) ? goWords.sessionMissing(session) : undefined;
}
function isHalf(section) {
    if (section === undefined)
        return false;
    return section.has('aws_access_key_id') !== section.has('aws_secret_access_key');
}
function hasKeys(section) {
    return Boolean((0,profiles_profile/* setting */.P)(section, 'aws_access_key_id') && (0,profiles_profile/* setting */.P)(section, 'aws_secret_access_key'));
}
function holdsCredentials(section, withoutSource) {
    const marks = ['sso_session', 'sso_region', 'sso_account_id', 'sso_start_url', 'sso_role_name'];
    const kinds = KINDS.filter((kind) => !(withoutSource && kind === 'source_profile'));
    return hasKeys(section) || [...kinds, ...marks].some((name) => (0,profiles_profile/* setting */.P)(section, name));
}

;// CONCATENATED MODULE: ./lib/chain/dialects/go-steps.js











const inVariables = {
    keyIds: ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'],
    secrets: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'],
};
const keysInEnvironment = environment({
    ...inVariables,
    skipped: ({ explicit }) => explicit ? 'a profile is named explicitly, so the environment is passed over' : undefined,
});
const tokenFile = { unreadable: goWords.noSuchFile, roleMissing: goWords.roleMissing };
const keys = staticKeys({ emptyIsMissing: true });
const tokenInProfile = webIdentityFromProfile(tokenFile);
const identityCenter = sso({
    marks: ['sso_session', 'sso_region', 'sso_account_id', 'sso_start_url', 'sso_role_name'],
    required: ['sso_region', 'sso_start_url', 'sso_account_id', 'sso_role_name'],
    words: goWords.sso,
});
const session = login({ tokenMissing: goWords.loginTokenMissing });
const process = credentialProcess({ shell: true, words: goWords.process });
const remote = container({
    readsTokenFile: true,
    refuses: goWords.addressRefused,
    tokenFileMissing: goWords.tokenFileMissing,
    failed: goWords.containerFailed,
});
const metadata = instanceMetadata({
    disabledBy: (value) => value.toLowerCase() === 'true',
    disabled: goWords.metadataDisabled,
    failed: goWords.noRole,
});
/** `credential_source`, the only step that is never listed on its own. */
const namedSource = {
    provider: 'profile-assume-role',
    look(context) {
        const value = (0,profiles_profile/* setting */.P)(context.profiles.all.get(context.profile), 'credential_source');
        const invalid = (reason, text) => ({
            kind: 'refused',
            as: 'invalid',
            reason,
            words: text,
        });
        if (!value)
            return absent('no credential_source');
        if (value === 'Ec2InstanceMetadata')
            return metadata.look(context);
        if (value !== 'Environment' && value !== 'EcsContainer') {
            return invalid('the credential_source is none that this SDK knows', goWords.sourceUnknown());
        }
        const found = value === 'Environment' ? environment(inVariables).look(context) : remote.look(context);
        if (found.kind !== 'absent')
            return found;
        const text = value === 'Environment' ? goWords.noKeys() : goWords.noContainer();
        return invalid(`credential_source ${value}: ${found.reason}`, text);
    },
};
/** What a profile may get its first credentials from: the first that is configured, and no other. */
const first = [
    keys,
    namedSource,
    identityCenter,
    session,
    process,
    remote,
    metadata,
];
/**
 * A role is assumed with whatever the profile gives: another profile, a named source, its own keys
 * or, when it holds nothing else, the machine's role.
 */
const role = {
    provider: 'profile-assume-role',
    look(context) {
        const section = context.profiles.all.get(context.profile);
        const roleArn = (0,profiles_profile/* setting */.P)(section, 'role_arn');
        const again = context.visited.slice(0, -1).includes(context.profile);
        if (!roleArn || (0,profiles_profile/* setting */.P)(section, 'web_identity_token_file') || again) {
            return absent(`profile ${context.profile} asks for no role`);
        }
        const source = (0,profiles_profile/* setting */.P)(section, 'source_profile');
        const inner = source ? go_steps_fromProfile(context, source) : firstConfigured(first, context);
        return assume(context, section, roleArn, inner);
    },
};
function go_steps_fromProfile(context, source) {
    context.sight.note(`profile ${source}`);
    const visited = [...(context.visited.length > 0 ? context.visited : [context.profile]), source];
    return firstConfigured([keys, role, tokenInProfile, ...first], {
        ...context,
        profile: source,
        visited,
    });
}
function assume(context, section, roleArn, inner) {
    const here = { provider: 'profile-assume-role', profile: context.profile };
    if (inner.kind === 'absent')
        return inner;
    if (inner.kind === 'refused')
        return { ...inner, ...here };
    if ((0,profiles_profile/* setting */.P)(section, 'mfa_serial')) {
        return {
            ...here,
            kind: 'refused',
            as: 'invalid',
            reason: 'the role asks for a code device',
            words: goWords.mfa(),
        };
    }
    const sessionName = (0,profiles_profile/* setting */.P)(section, 'role_session_name');
    const externalId = (0,profiles_profile/* setting */.P)(section, 'external_id');
    return {
        ...here,
        kind: 'resolved',
        reason: `role ${roleArn}, assumed with ${inner.reason}`,
        source: {
            kind: 'assume-role',
            profile: context.profile,
            roleArn,
            source: inner.source,
            ...(sessionName ? { sessionName } : {}),
            ...(externalId ? { externalId } : {}),
        },
    };
}
/** The one switch of the SDK for Go: exactly one source is chosen, and its failure is final. */
const goSteps = [
    keysInEnvironment,
    {
        ...webIdentityFromEnvironment(tokenFile),
        look: (context) => context.explicit
            ? absent('a profile is named explicitly, so the environment is passed over')
            : webIdentityFromEnvironment(tokenFile).look(context),
    },
    role,
    keys,
    tokenInProfile,
    identityCenter,
    session,
    process,
    remote,
    metadata,
];

;// CONCATENATED MODULE: ./lib/chain/dialects/go.js




/**
 * The AWS SDK for Go v2: `config.LoadDefaultConfig`.
 * @see https://docs.aws.amazon.com/sdk-for-go/v2/developer-guide/configure-gosdk.html
 */
const go = {
    name: 'go',
    version: '1.27',
    profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
    emptyProfileCounts: false,
    readProfiles: readGoProfiles,
    opening: goOpening,
    steps: goSteps,
    onFailure: 'abort',
    nothingFound: () => goWords.noRole(),
    region: {
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        emptyCounts: false,
        missing: goWords.regionMissing(),
    },
    endpoint: { supported: true, ignorable: true },
};

// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(1766);
;// CONCATENATED MODULE: ./lib/chain/dialects/java-words.js
const java_words_say = (text, basis = 'source') => ({ text, basis });
const java_words_SETTINGS = 'Unable to load credentials from system settings.';
const NO_ACCESS_KEY = `${java_words_SETTINGS} Access key must be specified either via environment variable (AWS_ACCESS_KEY_ID) or system property (aws.accessKeyId).`;
const NO_SECRET_KEY = `${java_words_SETTINGS} Secret key must be specified either via environment variable (AWS_SECRET_ACCESS_KEY) or system property (aws.secretAccessKey).`;
const java_words_NO_TOKEN_FILE = 'Either the environment variable AWS_WEB_IDENTITY_TOKEN_FILE or the javaproperty aws.webIdentityTokenFile must be set.';
const NO_CONTAINER = 'Cannot fetch credentials from container - neither AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI environment variables are set.';
/** The providers of the chain, as Java names them, and what each says when it has nothing. */
const LINKS = [
    ['SystemPropertyCredentialsProvider()', [], NO_ACCESS_KEY],
    ['EnvironmentVariableCredentialsProvider()', ['environment'], NO_ACCESS_KEY],
    ['WebIdentityTokenCredentialsProvider()', ['web-identity'], java_words_NO_TOKEN_FILE],
    [
        'ProfileCredentialsProvider()',
        [
            'profile-web-identity',
            'profile-sso',
            'profile-assume-role',
            'profile-process',
            'profile-login',
            'profile-static',
        ],
        'Profile file contained no credentials for the profile',
    ],
    ['ContainerCredentialsProvider()', ['container'], NO_CONTAINER],
    [
        'InstanceProfileCredentialsProvider()',
        ['instance-metadata'],
        'Failed to load credentials from IMDS.',
    ],
];
/** What the AWS SDK for Java says: one sentence with the reasons of all its providers. */
const javaWords = {
    nothing(failures) {
        const reasons = LINKS.map(([name, providers, usual]) => {
            const failure = failures.find(({ step, words }) => words !== undefined && providers.includes(step.provider));
            const half = failures.some(({ step, reason }) => providers.includes('environment') &&
                step.provider === 'environment' &&
                reason.startsWith('AWS_ACCESS_KEY_ID is set'));
            return `${name}: ${failure?.words?.text ?? (half ? NO_SECRET_KEY : usual)}`;
        });
        const names = LINKS.map(([name]) => name).join(', ');
        return java_words_say(`Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[${names}]) : [${reasons.join(', ')}]`);
    },
    noSuchFile: (path) => java_words_say(`java.nio.file.NoSuchFileException: ${path}`, 'memory'),
    roleMissing: () => java_words_say('Either the environment variable AWS_ROLE_ARN or the javaproperty aws.roleArn must be set.', 'memory'),
    regionMissing: () => java_words_say('Unable to load region from any of the providers in the chain software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain', 'memory'),
    secretMissing: (profile) => java_words_say(`Profile property 'aws_secret_access_key' was not configured for '${profile}'.`),
    metadataDisabled: () => java_words_say('IMDS credentials have been disabled by environment variable or system property.', 'memory'),
    metadataFailed: () => java_words_say('Failed to load credentials from IMDS.'),
    loginTokenMissing: (session) => java_words_say(`Token not found or malformed for login session '${session}'`, 'memory'),
    role: {
        both: () => java_words_say('Invalid profile file: profile has both source_profile and credential_source.'),
        sourceUnknown: (_profile, value) => java_words_say(`${value} is not a valid credential_source`),
        sourceEmpty: (_profile, value) => java_words_say(value === 'Environment'
            ? `Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider(), EnvironmentVariableCredentialsProvider()]) : [SystemPropertyCredentialsProvider(): ${NO_ACCESS_KEY}, EnvironmentVariableCredentialsProvider(): ${NO_ACCESS_KEY}]`
            : NO_CONTAINER),
        profileMissing: (profile, source) => noSource(profile, source),
        profileEmpty: (profile, source) => noSource(profile, source),
        loop: ({ visited }) => java_words_say(`Invalid profile file: Circular relationship detected with profiles [${visited.join(', ')}].`),
        mfa: () => java_words_say('MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.', 'memory'),
    },
    process: {
        exited: (stderr) => java_words_say(`Failed to refresh process-based credentials. Command returned non-zero exit value with error message: ${stderr}`),
        notJson: () => java_words_say('Failed to refresh process-based credentials. Process did not return a JSON object.'),
        wrongVersion: (_profile, version) => java_words_say(`Failed to refresh process-based credentials. Unsupported credential version: ${version}`),
        incomplete: () => java_words_say('Failed to refresh process-based credentials.'),
    },
    sso: {
        sessionMissing: (_profile, session) => java_words_say(`Sso-session section not found with sso-session title ${session}.`),
        inconsistent: (name) => java_words_say(`Profile and Sso-session section ${name} properties do not match`, 'memory'),
        incomplete: (profile, missing) => java_words_say(`Profile property '${missing[0] ?? ''}' was not configured for '${profile}'.`),
        tokenMissing: ({ path }) => java_words_say(`java.nio.file.NoSuchFileException: ${path}`, 'memory'),
        tokenExpired: () => java_words_say('The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.', 'memory'),
    },
    addressRefused(url, raw) {
        if (url === undefined)
            return { words: java_words_say('Unable to fetch credentials from container.') };
        const local = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname);
        const known = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'].includes(url.hostname);
        if (url.protocol === 'https:' || local || known)
            return undefined;
        return {
            words: java_words_say(`The full URI (${raw}) contained within environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI has an invalid host. Host should resolve to a loopback address or have the full URI be HTTPS.`),
        };
    },
    tokenFileMissing: () => ({
        words: java_words_say('Cannot fetch credentials from container - failed to read the token file.', 'memory'),
    }),
    containerFailed: (_url, _answer) => ({
        words: java_words_say('Failed to load credentials from container.', 'memory'),
    }),
};
function noSource(profile, source) {
    return java_words_say(`The source profile of '${profile}' was configured to be '${source}', but that source profile has no credentials configured.`);
}

;// CONCATENATED MODULE: ./lib/chain/dialects/java.js












const java_keysInEnvironment = environment({
    trims: true,
    skipped: () => undefined,
});
const java_remote = container({
    readsTokenFile: true,
    refuses: javaWords.addressRefused,
    tokenFileMissing: javaWords.tokenFileMissing,
    failed: javaWords.containerFailed,
});
const java_metadata = instanceMetadata({
    disabledBy: (value) => value.toLowerCase() === 'true',
    disabled: javaWords.metadataDisabled,
    failed: javaWords.metadataFailed,
});
const webIdentity = { unreadable: javaWords.noSuchFile, roleMissing: javaWords.roleMissing };
const java_tokenInProfile = webIdentityFromProfile({ unreadable: javaWords.noSuchFile });
const java_identityCenter = sso({
    marks: ['sso_role_name', 'sso_account_id', 'sso_region', 'sso_start_url', 'sso_session'],
    required: ['sso_account_id', 'sso_role_name', 'sso_region', 'sso_start_url'],
    words: javaWords.sso,
});
const java_process = credentialProcess({ shell: true, words: javaWords.process });
const java_session = login({ tokenMissing: javaWords.loginTokenMissing });
const java_keys = staticKeys({ secretMissing: javaWords.secretMissing });
const java_role = assumeRole({
    asks: (section) => (0,profiles_profile/* setting */.P)(section, 'role_arn') !== undefined &&
        ((0,profiles_profile/* setting */.P)(section, 'source_profile') !== undefined ||
            (0,profiles_profile/* setting */.P)(section, 'credential_source') !== undefined),
    sources: { EcsContainer: java_remote, Ec2InstanceMetadata: java_metadata, Environment: java_keysInEnvironment },
    sourceSteps: (_section, self) => [java_tokenInProfile, java_identityCenter, self, java_process, java_session, java_keys],
    loops: ({ source, visited }) => visited.includes(source),
    words: javaWords.role,
});
const inProfile = (step) => ({ ...step, group: 'profile' });
/**
 * The AWS SDK for Java 2.x: `DefaultCredentialsProvider`. It passes over every failure and lists
 * them all at the end. System properties, which come before the environment, cannot be seen here.
 * @see https://docs.aws.amazon.com/sdk-for-java/latest/developer-guide/credentials-chain.html
 */
const java = {
    name: 'java',
    version: '2.31',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: true,
    readProfiles: (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: true, skipsIgnored: true }),
    steps: [
        java_keysInEnvironment,
        webIdentityFromEnvironment(webIdentity),
        ...[java_tokenInProfile, java_identityCenter, java_role, java_process, java_session, java_keys].map(inProfile),
        java_remote,
        java_metadata,
    ],
    onFailure: 'next',
    nothingFound: javaWords.nothing,
    region: {
        variables: ['AWS_REGION'],
        emptyCounts: false,
        missing: javaWords.regionMissing(),
    },
    endpoint: { supported: true, ignorable: true },
    warnings: ({ profiles }) => profiles.fault === undefined
        ? []
        : [`${profiles.fault.path} is passed over as a whole: ${profiles.fault.reason}`],
};

;// CONCATENATED MODULE: ./lib/chain/profiles/javascript-ini.js
const NAMED = /^([\w-]+)\s(["']?)([\w\-@+.%:/]+)\2$/;
const javascript_ini_KINDS = ['profile', 'sso-session', 'services'];
/**
 * Reads a profile file as the JavaScript SDK does. Section names come back as it keys them:
 * `[profile dev]` as `profile.dev`; settings of an indented block as `block.setting`. Undefined
 * when it refuses the whole file, which it then takes for empty.
 */
function readJavascriptIni(text) {
    const sections = new Map();
    let current;
    let block;
    for (const line of text.split(/\r?\n/)) {
        const content = (line.split(/(^|\s)[;#]/)[0] ?? '').trim();
        if (content.startsWith('[') && content.endsWith(']')) {
            const name = content.slice(1, -1);
            if (name === '__proto__' || name === 'profile __proto__')
                return undefined;
            block = undefined;
            current = sectionKey(name);
            continue;
        }
        const at = content.indexOf('=');
        if (current === undefined || current === '' || at < 1)
            continue;
        const name = content.slice(0, at).trim();
        const value = content.slice(at + 1).trim();
        if (value === '') {
            block = name;
            continue;
        }
        if (line.trimStart() === line)
            block = undefined;
        const section = sections.get(current) ?? new Map();
        section.set(block === undefined || block === '' ? name : `${block}.${name}`, value);
        sections.set(current, section);
    }
    return sections;
}
/** `profile dev` to `profile.dev`; `dev` to itself; undefined for a kind that it does not know. */
function sectionKey(name) {
    const match = NAMED.exec(name);
    if (match === null)
        return name;
    const [, kind = '', , rest = ''] = match;
    return javascript_ini_KINDS.includes(kind) ? `${kind}.${rest}` : undefined;
}
/** The sections of one kind, without the kind: `sso-session.corp` to `corp`. */
function sectionsOfKind(sections, kind) {
    const prefix = `${kind}.`;
    const found = new Map();
    for (const [name, section] of sections) {
        if (name.startsWith(prefix))
            found.set(name.slice(prefix.length), section);
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/chain/profiles/javascript-profiles.js



/** Both files in the eyes of the JavaScript SDK: a file that it cannot read counts as empty. */
function readJavascriptProfiles(sight) {
    const { config: configPath, credentials: credentialsPath } = (0,locate/* javascriptLocations */.gg)(sight);
    const config = javascript_profiles_readOne(sight, configPath);
    const credentials = javascript_profiles_readOne(sight, credentialsPath);
    const profiles = new Map();
    const plainDefault = config.get('default');
    if (plainDefault !== undefined)
        profiles.set('default', plainDefault);
    for (const [name, section] of sectionsOfKind(config, 'profile'))
        profiles.set(name, section);
    return {
        all: (0,profiles_profile/* mergeSections */.X)(profiles, credentials),
        config: profiles,
        credentials,
        ssoSessions: sectionsOfKind(config, 'sso-session'),
        services: sectionsOfKind(config, 'services'),
        configPath,
        credentialsPath,
    };
}
function javascript_profiles_readOne(sight, path) {
    const file = sight.file(path);
    return (file.kind === 'found' ? readJavascriptIni(file.text) : undefined) ?? new Map();
}

// EXTERNAL MODULE: ./lib/chain/profiles/setting-name.js
var setting_name = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/chain/dialects/javascript-words.js

const javascript_words_run = (text) => ({ text, basis: 'run' });
const javascript_words_read = (text, basis = 'source') => ({ text, basis });
const REFRESH = 'To refresh this SSO session run';
/** What the JavaScript SDK says. Most reasons are lost: the chain only keeps its last sentence. */
const javascriptWords = {
    nothing: () => javascript_words_run('Could not load credentials from any providers'),
    noSuchFile: (path) => javascript_words_run(`ENOENT: no such file or directory, open '${path}'`),
    regionMissing: () => javascript_words_run('Region is missing'),
    regionInvalid: (region) => region === '*' || isHostLabel(region)
        ? undefined
        : javascript_words_run(`Region not accepted: region="${region}" is not a valid hostname component.`),
    modeInvalid: (mode) => mode === 'IPv4' || mode === 'IPv6'
        ? undefined
        : javascript_words_read(`Unsupported endpoint mode: ${mode}. Select from IPv4,IPv6`),
    process: {
        exited: (_stderr, _exitCode, command) => javascript_words_read(`Command failed: ${command.split(/\s/)[0] ?? ''}`),
        notJson: (profile) => javascript_words_read(`Profile ${profile} credential_process returned invalid JSON.`),
        wrongVersion: (profile) => javascript_words_read(`Profile ${profile} credential_process did not return Version 1.`),
        incomplete: (profile) => javascript_words_read(`Profile ${profile} credential_process returned invalid credentials.`),
        expired: (profile) => javascript_words_read(`Profile ${profile} credential_process returned expired credentials.`),
    },
    role: {
        sourceUnknown: (profile, value) => javascript_words_run(`Unsupported credential source in profile ${profile}. Got ${value}, expected EcsContainer or Ec2InstanceMetadata or Environment.`),
        sourceEmpty: (_profile, value) => value === 'Environment'
            ? javascript_words_run('Unable to find environment variable credentials.')
            : javascript_words_read('Could not load credentials from any providers'),
        profileMissing: (_profile, source) => javascript_words_run(`Could not resolve credentials using profile: [${source}] in configuration/credentials file(s).`),
        profileEmpty: (_profile, source) => javascript_words_run(`Could not resolve credentials using profile: [${source}] in configuration/credentials file(s).`),
        loop: ({ visited }) => javascript_words_run(`Detected a cycle attempting to resolve credentials for profile ${visited[0]}. Profiles visited: ${visited.slice(1).join(', ')}`),
        mfa: (profile) => javascript_words_run(`Profile ${profile} requires multi-factor authentication, but no MFA code callback was provided.`),
    },
    sso: {
        sessionMissing: () => javascript_words_run("Cannot read properties of undefined (reading 'sso_region')"),
        incomplete: (_profile, _missing, all) => javascript_words_run(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${all.map(setting_name/* shownSetting */.m).join(', ')}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`),
        tokenMissing: ({ profile, session }) => javascript_words_run(session === undefined
            ? `The SSO session associated with this profile is invalid. ${REFRESH} aws sso login with the corresponding profile.`
            : `The SSO session token associated with profile=${profile} was not found or is invalid. ${REFRESH} 'aws sso login' with the corresponding profile.`),
        tokenExpired: ({ session }) => javascript_words_read(session === undefined
            ? `The SSO session associated with this profile has expired. ${REFRESH} aws sso login with the corresponding profile.`
            : `Value not present for 'clientId' in SSO Token. Cannot refresh. ${REFRESH} 'aws sso login' with the corresponding profile.`),
    },
    loginTokenMissing: (_session, path) => javascript_words_run(`Failed to load token from ${path}: Error: ENOENT: no such file or directory, open '${path}'`),
    addressRefused(url) {
        if (url === undefined)
            return { words: javascript_words_run('Invalid URL'), then: 'abort' };
        if (url.protocol === 'https:' || isLocal(url.hostname))
            return undefined;
        return {
            words: javascript_words_read('URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]'),
            then: 'next',
        };
    },
    /** Its older fetcher is asked next, and that one knows only two hosts by name. */
    containerFailed(address, answer) {
        const { hostname } = new URL(address);
        if (answer.kind === 'answered' && answer.status === 200) {
            const words = javascript_words_read('Invalid response received from instance metadata service.');
            return { words, then: isJson(answer.body) ? 'next' : 'abort' };
        }
        if (hostname === '169.254.170.2' || hostname === 'localhost' || hostname === '127.0.0.1') {
            return { words: javascript_words_read('Unable to connect to instance metadata service'), then: 'next' };
        }
        return {
            words: javascript_words_run(`${hostname} is not a valid container metadata service hostname`),
            then: 'abort',
        };
    },
};
function isLocal(hostname) {
    const known = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]', '[::1]', 'localhost'];
    return known.includes(hostname) || /^127(\.\d{1,3}){3}$/.test(hostname);
}
function isHostLabel(value) {
    return /^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$/.test(value);
}
function isJson(body) {
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/chain/dialects/javascript.js












const webIdentityRules = { unreadable: javascriptWords.noSuchFile, thenWhenUnreadable: 'abort' };
const javascript_keysInEnvironment = environment({
    skipped: ({ sight, explicit }) => explicit || sight.variable('AWS_PROFILE')
        ? 'a profile is chosen, so the environment is passed over'
        : undefined,
});
const javascript_keys = staticKeys();
const javascript_process = credentialProcess({ shell: true, words: javascriptWords.process });
const javascript_remote = container({
    readsTokenFile: true,
    refuses: javascriptWords.addressRefused,
    tokenFileMissing: (path) => ({ words: javascriptWords.noSuchFile(path), then: 'abort' }),
    failed: javascriptWords.containerFailed,
});
const javascript_metadata = instanceMetadata({
    disabledBy: (value) => value !== '' && value !== 'false',
    modeInvalid: javascriptWords.modeInvalid,
});
const javascript_identityCenter = sso({
    marks: ['sso_start_url', 'sso_account_id', 'sso_session', 'sso_region', 'sso_role_name'],
    required: ['sso_start_url', 'sso_account_id', 'sso_region', 'sso_role_name'],
    then: 'abort',
    words: javascriptWords.sso,
});
const javascript_session = login({ tokenMissing: javascriptWords.loginTokenMissing, then: 'abort' });
const webIdentityInProfile = webIdentityFromProfile(webIdentityRules);
const roleRules = {
    sources: {
        Environment: environment(),
        EcsContainer: javascript_remote,
        Ec2InstanceMetadata: instanceMetadata({
            disabledBy: () => false,
            modeInvalid: javascriptWords.modeInvalid,
        }),
    },
    sourceSteps: (_section, self) => [
        javascript_keys,
        self,
        sourceAlone,
        webIdentityInProfile,
        javascript_process,
        javascript_identityCenter,
        javascript_session,
    ],
    // The profile that it starts from is not counted as visited, so one turn more is taken.
    loops: ({ source, visited }) => visited.slice(1).includes(source),
    words: javascriptWords.role,
    thenWhenMfa: 'abort',
};
const javascript_role = assumeRole({
    ...roleRules,
    asks: (section) => (0,profiles_profile/* setting */.P)(section, 'role_arn') !== undefined &&
        ((0,profiles_profile/* setting */.P)(section, 'source_profile') === undefined) !==
            ((0,profiles_profile/* setting */.P)(section, 'credential_source') === undefined),
});
/** As a source, a profile may name a `credential_source` and no role. */
const sourceAlone = assumeRole({
    ...roleRules,
    asks: (section) => !(0,profiles_profile/* setting */.P)(section, 'role_arn') && (0,profiles_profile/* setting */.P)(section, 'credential_source') !== undefined,
    sourceSteps: (section) => roleRules.sourceSteps(section, javascript_role),
});
const javascript_inProfile = (step) => ({ ...step, group: 'profile' });
/**
 * The AWS SDK for JavaScript v3: `defaultProvider` of @aws-sdk/credential-provider-node, which all
 * its clients use.
 * @see https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/setting-credentials-node.html
 */
const javascript = {
    name: 'javascript',
    version: '3.1169',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: false,
    readProfiles: readJavascriptProfiles,
    steps: [
        javascript_keysInEnvironment,
        javascript_inProfile(javascript_role),
        javascript_inProfile(javascript_keys),
        javascript_inProfile(webIdentityInProfile),
        javascript_inProfile(javascript_process),
        javascript_inProfile(javascript_identityCenter),
        javascript_inProfile(javascript_session),
        // Asked once more on its own, after whatever else the profile holds has failed.
        javascript_process,
        webIdentityFromEnvironment(webIdentityRules),
        javascript_remote,
        javascript_metadata,
    ],
    onFailure: 'next',
    nothingFound: () => javascriptWords.nothing(),
    region: {
        variables: ['AWS_REGION'],
        emptyCounts: true,
        missing: javascriptWords.regionMissing(),
        invalid: javascriptWords.regionInvalid,
    },
    endpoint: { supported: true, ignorable: false },
    warnings: ({ sight }) => sight.variable('AWS_PROFILE') &&
        sight.variable('AWS_ACCESS_KEY_ID') &&
        sight.variable('AWS_SECRET_ACCESS_KEY')
        ? ['AWS_PROFILE is set, so the keys in the environment are passed over']
        : [],
};

;// CONCATENATED MODULE: ./lib/chain/dialects/rust-words.js
const rust_words_say = (text, basis = 'source') => ({ text, basis });
const unbuilt = (text) => rust_words_say(`ProfileFile provider could not be built: ${text}`);
const invalid = (profile, text) => unbuilt(`invalid credential source in \`${profile}\`: ${text}`);
/** What the AWS SDK for Rust says, below its own "dispatch failure". */
const rustWords = {
    nothing: () => rust_words_say('the credential provider was not enabled: no providers in chain provided credentials'),
    regionMissing: () => rust_words_say('Invalid Configuration: Missing Region', 'memory'),
    unparsable: (path, reason) => {
        const [, message = reason, line = '0'] = /^(.*) on line (\d+)$/.exec(reason) ?? [];
        return unbuilt(`invalid profile: could not parse profile file: error parsing ${path} on line ${line}:\n  ${message}`);
    },
    profileMissing: (profile) => unbuilt(`profile \`${profile}\` was not defined: could not find source profile ${profile} referenced from the root profile`),
    keyMissing: (profile, name) => invalid(profile, `profile missing ${name}`),
    tokenWithoutRole: (profile) => invalid(profile ?? '', '`web_identity_token_file` was specified but `role_arn` was missing'),
    roleMissing: () => rust_words_say('AWS_ROLE_ARN environment variable must be set'),
    noSuchFile: () => rust_words_say('an error occurred while loading credentials: No such file or directory (os error 2)', 'memory'),
    sessionOwnsUrl: (profile, name) => unbuilt(`profile \`${profile}\` has invalid SSO config: \`${name}\` can only be specified in the [sso-session] config when a session name is given`),
    loginTokenMissing: (session) => rust_words_say(`failed to load cached token for login session ${session}`, 'memory'),
    metadataFailed(fact) {
        return fact.kind === 'not-ec2'
            ? rust_words_say('an error occurred while loading credentials: failed to load IMDS session token', 'memory')
            : undefined;
    },
    role: {
        both: (profile) => invalid(profile, 'profile contained both source_profile and credential_source. Only one or the other can be defined'),
        neither: (profile) => invalid(profile, 'profile must contain `source_profile` or `credential_source` but neither were defined'),
        sourceUnknown: (_profile, value) => unbuilt(`profile referenced \`${value}\` provider but that provider is not supported`),
        sourceEmpty: () => rust_words_say('an error occurred while loading credentials: the credential provider was not enabled', 'memory'),
        profileMissing: (profile, source) => unbuilt(`profile \`${source}\` was not defined: could not find source profile ${source} referenced from ${profile}`),
        profileEmpty: (_profile, source) => invalid(source, `could not load source profile: profile \`${source}\` did not contain credential information`),
        loop: ({ source, visited }) => unbuilt(`profile formed an infinite loop. first we loaded [${visited.map((name) => `"${name}"`).join(', ')}], then attempted to reload ${source}`),
        mfa: () => rust_words_say('AccessDenied: MultiFactorAuthentication is required', 'memory'),
    },
    process: {
        exited: (stderr) => rust_words_say(`Error retrieving credentials: external process exited with code: ${stderr}`, 'memory'),
        notJson: () => rust_words_say('Error retrieving credentials from external process, could not parse response', 'memory'),
        wrongVersion: (_profile, version) => rust_words_say(`unknown version number: ${version}`, 'memory'),
        incomplete: (_profile, missing) => rust_words_say(`Expected field \`${missing}\` in response but it was missing`, 'memory'),
    },
    sso: {
        sessionMissing: (profile, name) => unbuilt(`sso-session named \`${name}\` (referenced by profile \`${profile}\`) was not found`),
        incomplete: (profile, missing) => unbuilt(`profile \`${profile}\` was not defined: \`${missing[0] ?? ''}\` was missing`),
        tokenMissing: ({ path }) => rust_words_say(`an error occurred while loading credentials: failed to read ${path}`, 'memory'),
        tokenExpired: () => rust_words_say('an error occurred while loading credentials: the SSO token has expired and cannot be refreshed', 'memory'),
    },
    addressRefused(url, raw) {
        const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
        if (url?.protocol === 'https:')
            return undefined;
        if (url && (known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname))) {
            return undefined;
        }
        const why = url === undefined
            ? 'URI did not specify a host'
            : 'URI did not refer to the loopback interface';
        return { words: rust_words_say(`invalid full URI for ECS provider (${why}): ${raw}`) };
    },
    tokenFileMissing: (path) => ({
        words: rust_words_say(`could not read authorization token file ${path}`, 'memory'),
    }),
    containerFailed: (_url, _answer) => ({
        words: rust_words_say('an error occurred while loading credentials', 'memory'),
    }),
};

;// CONCATENATED MODULE: ./lib/chain/dialects/rust.js












const rust_keysInEnvironment = environment({
    secrets: ['AWS_SECRET_ACCESS_KEY', 'SECRET_ACCESS_KEY'],
    blankIsUnset: true,
});
const rust_remote = container({
    readsTokenFile: true,
    refuses: rustWords.addressRefused,
    tokenFileMissing: rustWords.tokenFileMissing,
    failed: rustWords.containerFailed,
});
const rust_metadata = instanceMetadata({
    disabledBy: (value) => value.toLowerCase() === 'true',
    failed: rustWords.metadataFailed,
});
const rust_keys = staticKeys({
    secretMissing: (profile) => rustWords.keyMissing(profile, 'aws_secret_access_key'),
    keyIdMissing: (profile) => rustWords.keyMissing(profile, 'aws_access_key_id'),
});
const wholeKeys = staticKeys();
const rust_tokenInProfile = webIdentityFromProfile({
    roleMissing: rustWords.tokenWithoutRole,
    unreadable: rustWords.noSuchFile,
});
const rust_identityCenter = sso({
    marks: ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url', 'sso_session'],
    required: ['sso_account_id', 'sso_role_name', 'sso_region', 'sso_start_url'],
    sessionOwnsUrl: rustWords.sessionOwnsUrl,
    words: rustWords.sso,
});
const rust_session = login({ tokenMissing: rustWords.loginTokenMissing });
const rust_process = credentialProcess({ shell: true, words: rustWords.process });
/** A profile may name a `credential_source` and no role: its credentials are taken as they are. */
const rust_sourceAlone = assumeRole({
    asks: (section) => !section.has('role_arn') && section.has('credential_source'),
    sources: { Environment: rust_keysInEnvironment, EcsContainer: rust_remote, Ec2InstanceMetadata: rust_metadata },
    sourceSteps: () => [],
    loops: () => false,
    words: rustWords.role,
});
const base = [rust_sourceAlone, rust_tokenInProfile, rust_identityCenter, rust_session, rust_process, rust_keys];
const rust_role = assumeRole({
    asks: (section) => section.has('role_arn') && !section.has('web_identity_token_file'),
    sources: { Environment: rust_keysInEnvironment, EcsContainer: rust_remote, Ec2InstanceMetadata: rust_metadata },
    sourceSteps: (_section, self) => [wholeKeys, unlessItself(self), ...base],
    loops: ({ profile, source, visited }) => source !== profile && visited.includes(source),
    words: rustWords.role,
});
/** A profile that names itself as its source is read once more, without its role. */
function unlessItself(step) {
    return {
        ...step,
        look: (context) => context.visited.at(-2) === context.profile
            ? absent('it is its own source')
            : step.look(context),
    };
}
/** Before any step: the files must parse, and a profile that is asked for must be there. */
const opening = {
    provider: 'profile-assume-role',
    group: 'profile',
    look({ profiles, profile }) {
        const refused = (reason, text) => ({
            kind: 'refused',
            as: 'invalid',
            reason,
            words: text,
        });
        if (profiles.fault !== undefined) {
            const { path, reason } = profiles.fault;
            return refused(`${path} cannot be parsed: ${reason}`, rustWords.unparsable(path, reason));
        }
        if (profiles.all.size === 0 || profiles.all.has(profile) || profile === 'default') {
            return absent(profiles.all.size === 0 ? 'no profiles are defined' : 'the profile exists');
        }
        return refused(`profile ${profile} does not exist`, rustWords.profileMissing(profile));
    },
};
/**
 * The AWS SDK for Rust: the default chain of aws-config.
 * @see https://docs.aws.amazon.com/sdk-for-rust/latest/dg/credproviders.html
 */
const rust = {
    name: 'rust',
    version: '1.8',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: true,
    readProfiles: (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: false, skipsIgnored: false }),
    steps: [
        rust_keysInEnvironment,
        opening,
        ...[rust_role, ...base].map((step) => ({ ...step, group: 'profile' })),
        webIdentityFromEnvironment({ roleMissing: rustWords.roleMissing, unreadable: rustWords.noSuchFile }),
        rust_remote,
        rust_metadata,
    ],
    onFailure: 'abort',
    nothingFound: rustWords.nothing,
    region: {
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        emptyCounts: false,
        missing: rustWords.regionMissing(),
    },
    endpoint: { supported: true, ignorable: true },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/terraform.js

/**
 * Terraform's AWS provider, without arguments in its block: aws-sdk-go-base, which loads the SDK
 * for Go and puts its own frame around what that says.
 * @see https://registry.terraform.io/providers/hashicorp/aws/latest/docs#authentication-and-configuration
 */
const terraform = {
    ...go,
    name: 'terraform',
    version: '2.0',
    frame: (words) => ({
        text: words.text.startsWith('failed to refresh cached credentials')
            ? `No valid credential sources found\n\nPlease see https://registry.terraform.io/providers/hashicorp/aws\nfor more information about providing credentials.\n\nError: ${words.text}`
            : `loading configuration: ${words.text}`,
        basis: words.basis,
    }),
    region: {
        ...go.region,
        missing: { text: 'Missing AWS Region', basis: 'memory' },
    },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/index.js








/** Every SDK that is known, in the order in which reports list them. */
const dialects = [
    javascript,
    boto3,
    awsCli,
    awsCliV1,
    java,
    go,
    rust,
    terraform,
];
/** The dialects of these names; all of them when none is named. */
function dialectsNamed(names) {
    return dialects.filter((dialect) => names?.includes(dialect.name) ?? true);
}

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

// EXTERNAL MODULE: ./lib/chain/trace.js + 2 modules
var trace = __webpack_require__(8334);
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

// EXTERNAL MODULE: ./lib/facts/egress.js
var egress = __webpack_require__(1404);
;// CONCATENATED MODULE: ./lib/facts/chain-container.js

const TOKEN_BYTES = 1 << 20;
/** How long a container's endpoint may take: it is next door, or not there. */
const TIMEOUT_MS = 1_000;
/**
 * Asks a container's credentials endpoint, where that may be asked; what it gives will not be
 * printed.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html
 */
async function chainContainer(url, world, settings, redactor) {
    const verdict = (0,egress/* mayContact */.o)(url, 'container', settings);
    if (!verdict.allowed) {
        return { kind: 'failed', reason: 'other', detail: `not asked: ${verdict.why}` };
    }
    const token = await containerToken(world);
    // A line break would end the header; SDKs refuse such a token as well.
    const usable = token !== undefined && /^[\t\u0020-\u007e\u0080-\u00ff]+$/.test(token);
    const answer = await world.http.send({
        method: 'GET',
        url,
        headers: { accept: 'application/json', ...(usable ? { authorization: token } : {}) },
        timeoutMs: TIMEOUT_MS,
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

;// CONCATENATED MODULE: ./lib/facts/chain-file.js

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
    if (/^\s*eyJ[\w-]+\.[\w-]+\.[\w-]*\s*$/.test(text))
        redactor.add(text.trim());
}

;// CONCATENATED MODULE: ./lib/facts/chain-metadata.js

/** How long a hosted runner may wait for a metadata service that is not there. */
const chain_metadata_TIMEOUT_MS = 1_000;
/**
 * EC2's metadata service, version 2: a token, then the role's name; never the role's credentials.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html
 */
async function chainMetadata(base, world, settings) {
    if (!(0,egress/* mayContact */.o)(base, 'instance-metadata', settings).allowed) {
        return { kind: 'none', reason: 'other' };
    }
    const root = base.replace(/\/$/, '');
    const token = await world.http.send({
        method: 'PUT',
        url: `${root}/latest/api/token`,
        headers: { 'x-aws-ec2-metadata-token-ttl-seconds': '60', 'content-length': '0' },
        timeoutMs: chain_metadata_TIMEOUT_MS,
    });
    if (token.kind === 'failed') {
        const reason = token.reason === 'refused' || token.reason === 'timeout' ? token.reason : 'other';
        return { kind: 'none', reason };
    }
    if (token.status !== 200)
        return { kind: 'not-ec2', status: token.status };
    const roles = await world.http.send({
        method: 'GET',
        url: `${root}/latest/meta-data/iam/security-credentials/`,
        headers: { 'x-aws-ec2-metadata-token': token.body },
        timeoutMs: chain_metadata_TIMEOUT_MS,
    });
    if (roles.kind === 'failed')
        return { kind: 'none', reason: 'other' };
    const role = roles.body.trim().split('\n')[0] ?? '';
    if (roles.status === 404 || role === '')
        return { kind: 'no-role' };
    return roles.status === 200 ? { kind: 'role', role } : { kind: 'not-ec2', status: roles.status };
}

;// CONCATENATED MODULE: ./lib/facts/gather-chain.js







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
        const wanted = sourcesWanted(dialects, facts);
        if (wanted.files.length + wanted.containers.length + wanted.metadata.length === 0)
            break;
        facts = await gather(wanted, facts, world, settings, redactor);
    }
    return { facts, traces: (0,trace/* traceAll */.Ll)(dialects, facts) };
}
/** The facts with everything wanted added. */
async function gather(wanted, facts, world, settings, redactor) {
    const urls = wanted.containers.map(({ url }) => url);
    const [files, containers, metadata] = await Promise.all([
        together(wanted.files, (path) => chainFile(path, world, redactor)),
        together(urls, (url) => chainContainer(url, world, settings, redactor)),
        together(wanted.metadata, (base) => chainMetadata(base, world, settings)),
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

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ partitionOfArn),
/* harmony export */   c: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
/** As the JavaScript SDK's own table of partitions has them. */
const PARTITIONS = [
    partition('aws-cn', 'cn-', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'cn-north-1'),
    partition('aws-us-gov', 'us-gov-', 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
    partition('aws-iso', 'us-iso-', 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
    partition('aws-iso-b', 'us-isob-', 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
    partition('aws-iso-e', 'eu-isoe-', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'eu-isoe-west-1'),
    partition('aws-iso-f', 'us-isof-', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
    partition('aws-eusc', 'eusc-', 'amazonaws.eu', 'api.amazonwebservices.eu', 'eusc-de-east-1'),
];
const COMMERCIAL = partition('aws', '', 'amazonaws.com', 'api.aws', 'us-east-1');
/** The partition that a region lies in, told from its name. */
function partitionOfRegion(region) {
    return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}
/** The partition that an ARN names; the commercial one when it names none that we know. */
function partitionOfArn(arn) {
    const name = arn?.split(':')[1];
    return PARTITIONS.find((one) => one.name === name) ?? COMMERCIAL;
}
function partition(name, prefix, domain, dualStack, fallbackRegion) {
    return { name, prefix, domain, dualStack, fallbackRegion };
}


/***/ }),

/***/ 7753:
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

// EXTERNAL MODULE: ./lib/facts/sts-call.js
var sts_call = __webpack_require__(2304);
;// CONCATENATED MODULE: ./lib/facts/refusals.js

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
        return (credentials?.blocked ?? []).map(({ setBy, host, why, carries }) => ({
            // A profile's setting is no variable.
            location: /^[A-Z_]+$/.test(setBy) ? { kind: 'variable', name: setBy } : { kind: 'job' },
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

;// CONCATENATED MODULE: ./lib/facts/chain-words.js
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
            const one = seen.get(endpoint.from) ?? { host, from: endpoint.from, dialects: [] };
            one.dialects.push(dialect);
            seen.set(endpoint.from, one);
        }
        return [...seen.values()].map(({ host, from, dialects }) => ({
            location: from.startsWith('AWS_') ? { kind: 'variable', name: from } : { kind: 'job' },
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

;// CONCATENATED MODULE: ./lib/rules/credentials/none-found.js
const PASTE = {
    language: 'yaml',
    code: 'permissions:\n  id-token: write\n  contents: read\nsteps:\n  - uses: aws-actions/configure-aws-credentials@v6\n    with:\n      role-to-assume: ${{ vars.AWS_ROLE_ARN }}\n      aws-region: ${{ vars.AWS_REGION }}\n',
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
        const broken = views.filter(({ outcome, provider, message }) => outcome === 'error' && provider === null && (message ?? '').includes('profile ()'));
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
            const hit = views.filter(({ outcome, message, provider }) => outcome === 'error' && provider === null && (message ?? '').includes(name));
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

;// CONCATENATED MODULE: ./lib/facts/provider-story.js
const ASSUMED = /^profile-assume-role$/;
const TOKEN = /^(?:profile-)?web-identity$/;
/** The first that fits is told. */
const KNOWN = [
    {
        sign: /neither source_profile nor credential_source is set/,
        title: 'Profile {profile} names a role, and nothing to assume it with',
        why: '`role_arn` needs `source_profile` or `credential_source` beside it; the profile has neither.',
        fix: 'Add `source_profile` with the name of a profile that has keys to the profile {profile}.',
    },
    {
        sign: /both source_profile and credential_source are set/,
        title: 'Profile {profile} names two sources for its role',
        why: '`source_profile` and `credential_source` exclude each other; SDKs refuse a profile with both.',
        fix: 'Take one of `source_profile` and `credential_source` out of the profile {profile}: the one whose keys are not meant to assume the role.',
    },
    {
        sign: /source profile (?<other>.+) does not exist/,
        title: 'Profile {profile} names the source profile {other}, which does not exist here',
        why: 'The role of {profile} is to be assumed with the keys of {other}, and neither profile file has such a profile.',
        fix: 'Write the profile {other} before this step, or let `source_profile` name a profile that is there.',
    },
    {
        sign: /source profile (?<other>.+) holds no credentials/,
        title: 'The source profile {other} of profile {profile} holds no credentials',
        why: 'The role of {profile} is to be assumed with the keys of {other}, which has none.',
        fix: 'Give the profile {other} keys, or let `source_profile` of {profile} name a profile that has them.',
    },
    {
        sign: /source profile (?<other>.+) leads back to itself/,
        title: 'The source profiles of profile {profile} go round in a circle',
        why: 'Each names the next by `source_profile`, back to {other}, so no keys ever come.',
        fix: 'Let `source_profile` of the last profile of the circle name one with keys.',
    },
    {
        sign: /credential_source (?<other>\w+): /,
        title: 'Profile {profile} takes its keys from {other}, which has none',
        why: 'The profile says `credential_source = {other}`, and there are no credentials there: {reason}.',
        fix: 'Give this job credentials by {other}, or name another source in the profile {profile}.',
    },
    {
        sign: /asks for a code device/,
        title: 'Profile {profile} asks for an MFA code, and nobody is there to type it',
        why: 'The profile has `mfa_serial`, so that assuming its role needs a code; a job has no one to ask.',
        fix: 'Use a role without `mfa_serial` in CI, best assumed by OIDC (`role-to-assume` with `permissions: id-token: write`).',
    },
    {
        sign: /nobody has signed in|sign-in has expired/,
        title: 'Profile {profile} needs a sign-in by browser, which a runner cannot do',
        why: 'IAM Identity Center leaves its token on the machine where a person signs in (`aws sso login`): {reason}.',
        fix: 'Give the job a role of its own by OIDC (`role-to-assume` with `permissions: id-token: write`) in place of the profile {profile}.',
    },
    {
        provider: TOKEN,
        sign: /the token file (?<other>.+?) (?:does not exist|cannot be read)/,
        title: 'The web identity token file {other} cannot be read',
        why: 'The job is set up for a role by web identity, and the file with the token is not there: it was never mounted or written in this job, or the variable is left over from another one.',
        fix: 'Mount or write {other} before this step; where web identity is not meant, take `AWS_WEB_IDENTITY_TOKEN_FILE` out of the job.',
    },
    {
        provider: TOKEN,
        sign: /token file is named and no role/,
        title: 'A web identity token file is named, and no role',
        why: 'A token alone gives no credentials: it is exchanged for those of a role.',
        fix: 'Set `AWS_ROLE_ARN` to the role that the token is for.',
    },
    {
        provider: ASSUMED,
        sign: /^AccessDenied/,
        title: 'The keys behind profile {profile} may not assume its role',
        why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
        fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
    },
    {
        provider: ASSUMED,
        sign: /^(?:InvalidClientTokenId|UnrecognizedClientException)/,
        title: 'AWS does not know the key that profile {profile} assumes its role with',
        why: 'The key of the source was deleted or deactivated, was mistyped, or stands beside a session token that is not its own.',
        fix: 'Put a key that is active into the source of the profile {profile}.',
    },
    {
        provider: ASSUMED,
        sign: /^SignatureDoesNotMatch: (?:Signature (?:expired|not yet))/,
        title: "This machine's clock is wrong, so AWS refuses the call that profile {profile} makes",
        why: 'AWS accepts a signature for 15 minutes around its own time.',
        fix: 'Set the clock of the runner (`timedatectl set-ntp true`), then run the job again.',
    },
    {
        provider: ASSUMED,
        sign: /^SignatureDoesNotMatch/,
        title: 'The secret key that profile {profile} assumes its role with is wrong',
        why: 'AWS knows the key id of the source and computes another signature: the secret is of another key, was cut off, or gained a blank, a comment or a quote.',
        fix: 'Store both halves of the key again in the source of the profile {profile}.',
    },
    {
        provider: /^profile-process$/,
        sign: /runs the command without a shell/,
        title: 'The `credential_process` of profile {profile} needs a shell, and does not get one',
        why: 'boto3 and the AWS CLI pass a pipe, a variable or `;` to the command as words; all other SDKs hand the whole line to a shell.',
        fix: 'Put the line into a shell of its own in the profile {profile}: `credential_process = sh -c "..."`.',
    },
    {
        provider: /^profile-process$/,
        sign: /^/,
        title: 'The `credential_process` of profile {profile} gives no credentials',
        why: 'The command ended with an error, or printed something else than the JSON that SDKs wait for. boto3 and the AWS CLI run it without a shell, all others with one.',
        fix: 'Run the command of `credential_process` in a step of its own on this runner, and mend what it says (for a pipe or a variable, put it into `sh -c "..."`).',
    },
];
/** What is known about this failure, with the values of its templates. */
function providerStory(failed) {
    for (const { provider, sign, ...words } of KNOWN) {
        if (provider !== undefined && !provider.test(failed.provider))
            continue;
        const found = sign.exec(failed.reason ?? '') ?? sign.exec(failed.message);
        if (found === null)
            continue;
        const profile = failed.profile ?? /profile (\S+)$/.exec(failed.source)?.[1] ?? '';
        return { words, values: { profile, reason: failed.reason ?? failed.message, ...found.groups } };
    }
    return undefined;
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
        const { provider, source, message, reason } = credentials.source;
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
            location: locationOf(variable),
            identity: variable,
            values: { variable },
            evidence: [{ label: variable, expected: 'a region such as eu-west-1', actual: shape }],
        }));
    },
};
function locationOf(place) {
    return /^[A-Z_]+$/.test(place) ? { kind: 'variable', name: place } : { kind: 'job' };
}

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

;// CONCATENATED MODULE: ./lib/facts/misspelt-region.js

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
    if (refusal !== undefined && /scoped to a valid region/i.test(refusal.message)) {
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

// EXTERNAL MODULE: ./lib/facts/sts-retry.js
var sts_retry = __webpack_require__(5008);
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

// EXTERNAL MODULE: ./lib/facts/egress.js
var egress = __webpack_require__(1404);
;// CONCATENATED MODULE: ./lib/rules/credentials/sts-unreachable.js


const sts_unreachable_WORDS = {
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
    judge({ credentials, chain }) {
        return (credentials?.calls ?? []).flatMap((call) => {
            if (call.answer.kind !== 'unreachable')
                return [];
            const { reason, detail } = call.answer;
            if (reason === 'not-sts' || reason === 'unsendable')
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
/** An emulator's address that is left over is told by the rule on that. */
function isLeftOver(host, chain) {
    return chain.some(({ endpoint }) => {
        if (endpoint === undefined || !URL.canParse(endpoint.url))
            return false;
        const url = new URL(endpoint.url);
        return url.host === host && (0,egress/* isLoopback */.U)(url.hostname);
    });
}
function isAws(host) {
    return (0,egress/* mayContact */.o)(`https://${host}`, 'sts', { allowEndpoints: [] }).allowed;
}

;// CONCATENATED MODULE: ./lib/rules/credentials/token-endpoint-failed.js
const token_endpoint_failed_WORDS = {
    unreachable: 'it could not be reached',
    status: 'it answered with an error',
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

;// CONCATENATED MODULE: ./lib/rules/credentials/two-identities.js
/** Nothing fails, and half of the job acts as somebody else. */
const twoIdentities = {
    id: 'credentials/two-identities',
    severity: 'warning',
    rung: 'expected-identity',
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