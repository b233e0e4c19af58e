"use strict";
exports.id = 4795;
exports.ids = [4795];
exports.modules = {

/***/ 70574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ chainRuleFacts)
});

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(40920);
// EXTERNAL MODULE: ./lib/chain/providers/legacy-key-files.js
var legacy_key_files = __webpack_require__(92509);
// EXTERNAL MODULE: ./lib/chain/dialects/index.js + 32 modules
var dialects = __webpack_require__(83140);
// EXTERNAL MODULE: ./lib/chain/profiles/known-settings.js
var known_settings = __webpack_require__(69253);
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
        opened: 1,
        indented: false,
        sections: new Set(),
        settings: new Set(),
        depth: -1,
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
            if (line.json === true && state.section === undefined) {
                if (!state.headerMissed)
                    report('other-format', line.line);
                state.headerMissed = true;
                continue;
            }
            const header = line.header ?? (state.section === undefined ? line.word : undefined);
            if (header !== undefined) {
                lint_open(header, line.line, state);
                report('header-without-brackets', line.line, { section: header });
                continue;
            }
            if (missesHeader(line.line, state, report))
                continue;
            const kind = line.colon ? 'colon' : line.nameless ? 'setting-without-name' : 'no-equals-sign';
            report(kind, line.line, { section: state.section });
            state.open = 'none';
        }
    }
}
function lint_open(name, line, state) {
    state.section = name;
    state.opened = line;
    state.open = 'none';
    state.indented = false;
    state.depth = -1;
    state.settings.clear();
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
    lint_open(name, line.line, state);
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
const SHELL = /^(?:export|set|setx|declare -x|\$env:)[ \t]*(\w+)$/i;
function lookAtSetting(line, file, state, report) {
    const [, bare] = SHELL.exec(line.name) ?? [];
    if (bare !== undefined) {
        const place = { section: state.section, setting: bare };
        if (state.section !== undefined)
            report('shell-line', line.line, place);
        else if (!state.headerMissed)
            report('shell-file', line.line, place);
        state.headerMissed ||= state.section === undefined;
        return;
    }
    if (missesHeader(line.line, state, report))
        return;
    const { name, value, column } = line;
    const { section } = state;
    state.depth = 0;
    state.open = value === '' ? 'block' : 'value';
    state.continued = value.endsWith('\\') ? { line: line.line, setting: name, column } : null;
    const known = (0,known_settings/* isKnownSetting */.G)(name);
    const lower = name.toLowerCase();
    const place = { section, setting: name };
    if (known && file === 'config' && isUnprefixed(section) && !state.unprefixed.has(section)) {
        state.unprefixed.add(section);
        report('profile-prefix-missing', state.opened, { section });
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
    const heading = /^\[([^\]]+)\]$/.exec(line.text)?.[1]?.trim();
    if (heading !== undefined && state.open !== 'block') {
        lint_open(heading, line.line, state);
        report('indented-section', line.line, { section: heading, column: line.column });
        return;
    }
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
        const deeper = state.depth >= 0 && column - 1 > state.depth;
        if (!deeper)
            state.depth = column - 1;
        if (deeper || !state.indented) {
            report(deeper ? 'indented-setting' : 'indented-like-above', line.line, {
                section,
                setting: name,
                column,
            });
        }
        state.indented = true;
    }
}

// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(19861);
// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(51766);
// EXTERNAL MODULE: ./lib/chain/sight.js
var chain_sight = __webpack_require__(70932);
// EXTERNAL MODULE: ./lib/chain/trace.js + 3 modules
var trace = __webpack_require__(79939);
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
function chainRuleFacts(facts, traces, sdks, unanswered = [], job = { workflowPath: null, jobId: '' }, { profilePlaces = [], toolProfiles = [], profilesInCheckout = [], withoutEnvironment = [], } = {}) {
    const judged = traces.filter(({ view }) => sdks.length === 0 || sdks.includes(view.dialect));
    const read = (name) => Object.hasOwn(facts.variables, name) ? facts.variables[name] : undefined;
    const readers = (0,dialects/* dialectsNamed */.lp)(traces.map(({ view }) => view.dialect));
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
            ...lintProfileFile(config, 'config', sight.file(config), readers),
            ...lintProfileFile(credentials, 'credentials', sight.file(credentials), readers),
        ],
        unread: unreadFiles(facts, [
            [config, 'AWS_CONFIG_FILE'],
            [credentials, 'AWS_SHARED_CREDENTIALS_FILE'],
            ...(0,legacy_key_files/* botoFiles */.y)(sight).map((path) => [path, 'BOTO_CONFIG']),
        ]),
        cachedSessions: judged.flatMap(cachedSession),
        unanswered,
        toolProfiles,
        profilePlaces,
        profilesInCheckout,
        withoutEnvironment,
        job,
    };
}
function unreadFiles({ files }, named) {
    return named.flatMap(([path, variable], index) => {
        const file = files.get(path);
        if (file?.kind !== 'unreadable')
            return [];
        if (index !== named.findIndex(([other]) => other === path))
            return [];
        return [{ path, variable, reason: file.reason }];
    });
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

/***/ 85295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf)
/* harmony export */ });
function verdictOf({ result }) {
    if (result.decision === 'allowed')
        return 'allowed';
    if (result.allowedByOrganization === false)
        return 'organization';
    if (result.missingContext.length > 0)
        return 'depends';
    if (result.allowedByBoundary === false)
        return 'boundary';
    return result.decision === 'explicitDeny' ? 'explicit-deny' : 'not-allowed';
}


/***/ }),

/***/ 24795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preflight: () => (/* binding */ preflight)
});

// EXTERNAL MODULE: ./lib/facts/job/gather-event.js
var gather_event = __webpack_require__(87409);
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
    if (settings.requiredActions.length > 0)
        return 'required-actions';
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
// EXTERNAL MODULE: ./lib/facts/job/trusted-code.js
var trusted_code = __webpack_require__(21872);
;// CONCATENATED MODULE: ./lib/facts/credentials/process-bar.js



const MOST_WORDS = 256;
async function barToProcess(command, path, { environment, files }) {
    if (!(0,trusted_code/* mayBeForeignCode */.k)(environment.variables))
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






async function gatherCredentials(question, world, keep = () => { }) {
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
        if (session !== null && identity !== null)
            keep(session.credentials);
        return { ...base, idToken, source: { kind: 'not-needed' }, calls, blocked, identity };
    }
    const { source, held: own } = await sourceOf(question, world, mayAsk, desk, blocked);
    const calls = [];
    let identity = null;
    if (own !== null && mayAsk) {
        const final = settings.role === null ? own : await byAssumeRole(desk, settings, own, asking, calls);
        if (final !== null)
            identity = await identify(desk, final, calls);
        if (final !== null && identity !== null)
            keep(final.credentials);
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

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/role-arn.js + 1 modules
var role_arn = __webpack_require__(58926);
;// CONCATENATED MODULE: ./lib/facts/permissions/principal.js


async function principalOf(callerArn, roleArn, arnOfRole) {
    const caller = (0,aws_arn/* identityArn */.OB)(callerArn);
    if (caller === null)
        return null;
    const { partition, account, service, resource } = caller;
    if (service === 'iam') {
        if (!resource.startsWith('user/'))
            return null;
        return { arn: callerArn, kind: 'user', name: resource.slice(resource.lastIndexOf('/') + 1) };
    }
    const name = /^assumed-role\/([^/]+)\//.exec(resource)?.[1];
    if (name === undefined)
        return null;
    const isOurs = (arn) => {
        const role = arn === null ? null : (0,role_arn/* parseRoleArn */.D)(arn);
        return role !== null && role.account === account && role.name === name;
    };
    if (isOurs(roleArn))
        return { arn: roleArn, kind: 'role', name };
    const told = await arnOfRole(name);
    if (isOurs(told))
        return { arn: told, kind: 'role', name };
    const arn = `arn:${partition}:iam::${account}:role/${name}`;
    return { arn, kind: 'role', name, pathUnknown: true };
}

;// CONCATENATED MODULE: ./lib/facts/permissions/gather-permissions.js




const ACTIONS_A_CALL = 50;
const MOST_PAGES = 20;
const BUDGET_MS = 60_000;
async function gatherPermissions(settings, identity, credentials, world) {
    const { requiredActions: required, role } = settings;
    const nothing = (why, principal = null) => ({
        principal,
        permissions: [],
        open: { why, required },
    });
    if (identity === null || credentials === null)
        return nothing({ kind: 'no-identity' });
    const { variables } = world.environment;
    const target = iamTarget(variables, identity.arn, settings.allowEndpoints);
    const verdict = (0,egress/* mayContact */.o_)(target.endpoint, 'iam', settings);
    if (!verdict.allowed) {
        return nothing({ kind: 'not-allowed-host', host: verdict.host, why: verdict.why });
    }
    const principal = await principalOf(identity.arn, role?.arn ?? null, async (name) => {
        const answer = await world.aws.roleArnOf(credentials, name, target);
        return answer.kind === 'answered' ? answer.value : null;
    });
    if (principal === null)
        return nothing({ kind: 'not-simulable', arn: identity.arn });
    const until = world.clock.now() + BUDGET_MS;
    const permissions = [];
    const open = [];
    let why = null;
    for (const batch of batchesOf(required)) {
        if (why !== null || world.clock.now() > until) {
            why ??= { kind: 'unanswered' };
            open.push(...batch);
            continue;
        }
        const answer = await simulateAll(world, credentials, principal.arn, batch, target);
        if (answer.kind !== 'answered') {
            why =
                answer.kind === 'refused'
                    ? { kind: 'refused', error: answer.error }
                    : { kind: 'unreachable', detail: answer.detail };
            open.push(...batch);
            continue;
        }
        const results = new Map(answer.value.map((one) => [one.action.toLowerCase(), one]));
        for (const one of batch) {
            const result = results.get(one.action.toLowerCase());
            if (result === undefined)
                open.push(one);
            else
                permissions.push({ required: one, result });
        }
    }
    return {
        principal,
        permissions,
        open: open.length === 0 ? null : { why: why ?? { kind: 'unanswered' }, required: open },
    };
}
function batchesOf(required) {
    const groups = new Map();
    for (const one of required) {
        const key = JSON.stringify([one.resource, one.context]);
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()].flatMap((group) => Array.from({ length: Math.ceil(group.length / ACTIONS_A_CALL) }, (_, index) => group.slice(index * ACTIONS_A_CALL, (index + 1) * ACTIONS_A_CALL)));
}
async function simulateAll(world, credentials, principalArn, batch, target) {
    const [first] = batch;
    if (first === undefined)
        return { kind: 'answered', value: [] };
    const { resource, context } = first;
    const actions = batch.map(({ action }) => action);
    const results = [];
    let marker;
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const input = {
            principalArn,
            actions,
            resource,
            context,
            ...(marker === undefined ? {} : { marker }),
        };
        const { answer } = await (0,sts_retry/* askAgainWhenTransient */.c)(() => world.aws.simulate(credentials, input, target), world.clock);
        if (answer.kind !== 'answered')
            return answer;
        results.push(...answer.value.results);
        ({ marker } = answer.value);
        if (marker === undefined)
            break;
    }
    return { kind: 'answered', value: results };
}

// EXTERNAL MODULE: ./lib/facts/trust/trust-view.js
var trust_view = __webpack_require__(70632);
// EXTERNAL MODULE: ./lib/trust/document/json.js
var json = __webpack_require__(9662);
// EXTERNAL MODULE: ./lib/trust/document/policy.js + 1 modules
var document_policy = __webpack_require__(72681);
// EXTERNAL MODULE: ./lib/trust/sources/policy-file.js
var policy_file = __webpack_require__(62676);
// EXTERNAL MODULE: ./lib/trust/sources/find-policies.js + 20 modules
var find_policies = __webpack_require__(792);
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
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 63 modules
var rules_credentials = __webpack_require__(79748);
// EXTERNAL MODULE: ./lib/rules/permissions/index.js + 7 modules
var rules_permissions = __webpack_require__(41928);
// EXTERNAL MODULE: ./lib/rules/trust/index.js + 35 modules
var rules_trust = __webpack_require__(50965);
// EXTERNAL MODULE: ./lib/advice/advise.js + 24 modules
var advise = __webpack_require__(67746);
// EXTERNAL MODULE: ./lib/facts/advice/circumstances.js + 2 modules
var advice_circumstances = __webpack_require__(95882);
;// CONCATENATED MODULE: ./lib/facts/advice/better-source.js


async function betterSource(world, settings, gathered, job, { source }) {
    if (source.kind !== 'found' || settings.keys.accessKeyId !== null)
        return null;
    const traces = gathered.traces.filter(({ view }) => settings.sdks.length === 0 || settings.sdks.includes(view.dialect));
    const circumstances = await (0,advice_circumstances/* gatherCircumstances */.k)(world, { ...gathered, traces }, job, {
        role: settings.role?.arn,
        region: settings.region ?? undefined,
    });
    const advice = (0,advise/* advise */.T)(circumstances);
    return advice.verdict === 'change' && advice.atHand ? advice : null;
}

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

// EXTERNAL MODULE: ./lib/facts/permissions/permission-facts.js
var permission_facts = __webpack_require__(85295);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/preflight/permissions/check-permissions.js



const SEEN = {
    allowed: 'allowed',
    depends: 'not told',
    organization: 'not allowed by a policy of the organization',
    boundary: 'not allowed by the permissions boundary',
    'explicit-deny': 'denied by a policy of the identity',
    'not-allowed': 'allowed by no policy of the identity',
};
const UNSEEN = 'policies of resources, resource control policies, session policies, VPC endpoint policies, and service control policies with conditions';
function checkPermissions(facts, findings) {
    const looked = [
        ...facts.permissions.map((permission) => ({
            at: lineOf(permission.required),
            found: foundOf(permission),
        })),
        ...(facts.permissions.length === 0 ? [] : [{ at: 'not simulated by IAM', found: UNSEEN }]),
    ];
    const depending = facts.permissions.filter((one) => (0,permission_facts/* verdictOf */.V)(one) === 'depends');
    const gaps = facts.sessionPolicies
        ? ['the session is asked for with policies of its own, which IAM does not simulate']
        : [];
    const reasons = [
        ...(facts.open === null ? [] : [openReason(facts, facts.open.why, facts.open.required.length)]),
        ...(depending.length === 0 ? [] : [dependsReason(depending)]),
    ];
    if (reasons.length === 0)
        return (0,judge/* answered */.oQ)('permissions', findings, looked, gaps);
    return (0,judge/* incomplete */.$x)('permissions', reasons.join('; '), {
        looked,
        gaps,
        findings: (0,judge/* findingsFor */.I6)('permissions', findings),
    });
}
function lineOf({ action, resource }) {
    return `${action} on ${resource}`;
}
function foundOf(permission) {
    const verdict = (0,permission_facts/* verdictOf */.V)(permission);
    const { missingContext } = permission.result;
    return verdict === 'depends'
        ? `${permission.result.decision} without a value of ${(0,inert/* listed */.KE)(missingContext)}`
        : SEEN[verdict];
}
function dependsReason(depending) {
    const keys = [...new Set(depending.flatMap(({ result }) => result.missingContext))];
    const actions = [...new Set(depending.map(({ required }) => required.action))];
    return `whether ${(0,inert/* listed */.KE)(actions)} is allowed depends on ${(0,inert/* listed */.KE)(keys)}: say its value in required-actions, as in \`when ${keys[0] ?? ''}=VALUE\``;
}
function openReason({ principal }, why, count) {
    const what = count === 1 ? 'one required action' : `${count} required actions`;
    switch (why.kind) {
        case 'no-identity':
            return 'there is no identity to ask about; see credentials';
        case 'not-simulable':
            return `IAM simulates the policies of users and roles, and ${why.arn} is neither`;
        case 'not-allowed-host':
            return `IAM was not asked: ${why.host}: ${why.why}`;
        case 'refused': {
            const path = principal?.pathUnknown === true ? ', whose path is not known' : '';
            return `iam:SimulatePrincipalPolicy of ${principal?.arn ?? 'the identity'}${path} was refused (${why.error.code}), so nothing tells of ${what}`;
        }
        case 'unreachable':
            return `iam:SimulatePrincipalPolicy had no answer: ${why.detail}`;
        case 'unanswered':
            return `IAM did not tell of ${what} in time`;
    }
}

// EXTERNAL MODULE: ./lib/expectations/secrets.js
var secrets = __webpack_require__(84210);
// EXTERNAL MODULE: ./lib/facts/secrets/secrets.js + 6 modules
var secrets_secrets = __webpack_require__(66220);
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
    const expected = (0,secrets/* expectedSecrets */.E)(settings, variables);
    for (const secret of expected)
        redactor.add(lookup(secret.from));
    return (0,secrets_secrets/* secretFacts */.g)(expected, lookup, {
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
            ...(settings.requiredActions.length === 0 ? [] : [end('permissions', reason)]),
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
    const sessions = [];
    const credentials = await gatherCredentials({ because, settings, job, taken, asking, redactor }, world, (session) => sessions.push(session));
    const permissions = settings.requiredActions.length === 0
        ? null
        : {
            ...(await gatherPermissions(settings, credentials.identity, sessions.at(-1) ?? null, world)),
            job,
            sessionPolicies: settings.role !== null &&
                (asking.extras.policy !== undefined || asking.extras.policyArns !== undefined),
        };
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
    const advice = await betterSource(world, settings, gathered, job, credentials);
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
        ...(permissions === null ? [] : (0,judge/* judge */.S4)(rules_permissions.permissionRules, permissions, redact, job.ci)),
    ];
    return {
        checks: [
            secrets,
            checkCredentials(credentials, lasting, findings),
            checkTrust(credentials, trust, findings),
            checkAccount(settings, credentials, findings),
            ...(permissions === null ? [] : [checkPermissions(permissions, findings)]),
        ],
        identity: inViewOf(credentials.identity, own.view, shown),
        chain: shown,
        trust: trust === null ? null : (0,trust_view/* trustView */.g)(trust),
        sessionSeconds: lasting.session?.seconds ?? null,
        ...(advice === null ? {} : { advice }),
        ...expectations,
    };
}

// EXTERNAL MODULE: ./lib/preflight/hide-accounts.js
var hide_accounts = __webpack_require__(14200);
// EXTERNAL MODULE: ./lib/facts/job/ci.js
var job_ci = __webpack_require__(99027);
// EXTERNAL MODULE: ./lib/facts/leaks/event-range.js
var event_range = __webpack_require__(23476);
// EXTERNAL MODULE: ./lib/facts/leaks/scan-remote.js
var scan_remote = __webpack_require__(31530);
// EXTERNAL MODULE: ./lib/facts/job/payload.js
var job_payload = __webpack_require__(27037);
// EXTERNAL MODULE: ./lib/facts/job/job.js
var job_job = __webpack_require__(8508);
;// CONCATENATED MODULE: ./lib/facts/leaks/exposure.js


function exposureOf(variables, payload) {
    const job = (0,job_job/* jobFacts */.X)(variables, payload);
    if (!job.inActions)
        return undefined;
    const number = (0,job_payload.at)(payload, 'pull_request', 'number');
    const request = typeof number === 'number' && Number.isSafeInteger(number) ? number : null;
    return {
        kind: 'pushed',
        repository: job.repository,
        visibility: visibilityOf(payload),
        by: wayOf(job, request),
    };
}
function wayOf({ fromFork, headRepository, event, ref }, number) {
    if (fromFork)
        return { kind: 'fork', number, head: headRepository ?? '' };
    if (event.startsWith('pull_request'))
        return { kind: 'pull-request', number };
    const tag = /^refs\/tags\/([^]+)$/.exec(ref)?.[1];
    return tag === undefined ? { kind: 'branch' } : { kind: 'tag', name: tag };
}
function visibilityOf(payload) {
    const visibility = (0,job_payload.at)(payload, 'repository', 'visibility');
    if (visibility === 'public' || visibility === 'private' || visibility === 'internal') {
        return visibility;
    }
    const isPrivate = (0,job_payload.at)(payload, 'repository', 'private');
    return typeof isPrivate === 'boolean' ? (isPrivate ? 'private' : 'public') : null;
}

// EXTERNAL MODULE: ./lib/facts/leaks/own-secrets.js
var own_secrets = __webpack_require__(73952);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/facts/leaks/leak-facts.js + 2 modules
var leak_facts = __webpack_require__(34394);
// EXTERNAL MODULE: ./lib/facts/leaks/leak-fact.js
var leak_fact = __webpack_require__(57972);
;// CONCATENATED MODULE: ./lib/facts/leaks/verify-leaks.js







const verify_leaks_MOST = 20;
const verify_leaks_LONGEST = 30_000;
const verify_leaks_CALL_MS = 5_000;
async function verifyLeaks(hits, context, settings, { aws, clock, environment }) {
    const target = verify_leaks_targetOf(settings, environment.variables);
    const keys = new Map(hits.map(({ key }) => [(0,sha256/* sha256 */.s)(key.reveal()), key]));
    const verdicts = new Map();
    const tried = new Map();
    const began = clock.now();
    let asked = 0;
    let unasked = 0;
    for (const fact of (0,leak_facts/* leakFactsOf */.u)(hits, context)) {
        const pair = (0,leak_fact/* credentialOf */.$)(fact);
        const credentials = pair === undefined ? undefined : credentialsOf(fact, keys);
        if (pair === undefined || credentials === undefined) {
            unasked += 1;
            continue;
        }
        if (verdicts.has(pair))
            continue;
        const { accessKeyId } = credentials;
        const before = tried.get(accessKeyId);
        if (fact.canary === true)
            verdicts.set(pair, { kind: 'unknown', why: 'canary' });
        else if (before === 'live')
            verdicts.set(pair, { kind: 'mismatch' });
        else if (before !== undefined)
            verdicts.set(pair, { kind: 'unknown', why: 'same-id' });
        else if (asked >= verify_leaks_MOST || clock.now() - began > verify_leaks_LONGEST) {
            verdicts.set(pair, { kind: 'unknown', why: 'too-many' });
        }
        else {
            asked += 1;
            const verdict = verdictOf(await aws.callerIdentity(credentials, target));
            verdicts.set(pair, verdict);
            tried.set(accessKeyId, verdict.kind);
        }
    }
    return { verdicts, unasked, partition: (0,partitions/* partitionOfRegion */.cn)(target.region).name };
}
function verify_leaks_targetOf({ region: asked, allowEndpoints }, variables) {
    const region = regionFact(asked, variables, null, null, shape/* describeShape */.v).value;
    const { url } = stsEndpoint(undefined, variables, region);
    return { region, endpoint: url, timeoutMs: verify_leaks_CALL_MS, allowEndpoints };
}
function credentialsOf(fact, keys) {
    const all = [fact, ...(fact.parts ?? [])];
    const part = (kind) => {
        const hash = all.find((one) => one.kind === kind)?.keyHash;
        return hash === undefined ? undefined : keys.get(hash);
    };
    const id = part('aws-access-key-id');
    const secret = part('aws-secret-access-key');
    const token = part('aws-session-token');
    if (id === undefined || secret === undefined)
        return undefined;
    return {
        accessKeyId: id.reveal(),
        secretAccessKey: secret,
        ...(token === undefined ? {} : { sessionToken: token }),
    };
}
function verdictOf(answer) {
    switch (answer.kind) {
        case 'answered':
            return { kind: 'live', arn: answer.value.arn };
        case 'unreachable':
            return { kind: 'unknown', why: 'no-answer' };
        case 'refused':
            switch (answer.error.code) {
                case 'InvalidClientTokenId':
                    return { kind: 'dead', by: 'not-known' };
                case 'ExpiredToken':
                case 'ExpiredTokenException':
                    return { kind: 'dead', by: 'ended' };
                case 'SignatureDoesNotMatch':
                    return { kind: 'mismatch' };
                case 'AccessDenied':
                case 'AccessDeniedException':
                    return { kind: 'live', arn: null };
                default:
                    return { kind: 'unknown', why: 'refused' };
            }
    }
}

// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archive = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/scanner/archives/member-hits.js
var member_hits = __webpack_require__(84463);
// EXTERNAL MODULE: ./lib/scanner/archives/open.js + 3 modules
var archives_open = __webpack_require__(10497);
// EXTERNAL MODULE: ./lib/scanner/content-hits.js
var content_hits = __webpack_require__(47054);
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
    const closed = [];
    const budget = (0,archives_open/* createBudget */.y)();
    const scanned = { files: 0, blobs: 0, commits: 0, bytes: 0 };
    const take = (path, found, bytes) => {
        scanned.files += 1;
        scanned.bytes += bytes;
        hits.push(...found.map(({ key, beside, ...hit }) => ({
            ...hit,
            path,
            key: (0,sealed/* seal */.o)(key),
            beside: { line: (0,sealed/* seal */.o)(beside.line), above: (0,sealed/* seal */.o)(beside.above) },
        })));
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
            const { hits: found, unopened } = (0,member_hits/* searchOpened */.e)(content.value, budget);
            take(file.path, found, content.value.length);
            for (const { name } of unopened)
                closed.push(name === '' ? file.path : `${file.path}${archive/* INSIDE */.bj}${name}`);
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
        gaps: [
            ...few,
            ...(closed.length === 0
                ? []
                : [
                    `In archives and not opened: ${closed.slice(0, 5).join(', ')}${closed.length > 5 ? ` and ${closed.length - 5} more` : ''}`,
                ]),
            NOT_COMMITS,
        ],
        ...(few.length === 0 ? {} : { missed: few }),
    };
}

// EXTERNAL MODULE: ./lib/facts/leaks/allowances/allow-from.js
var allow_from = __webpack_require__(55388);
// EXTERNAL MODULE: ./lib/preflight/allowing.js + 7 modules
var preflight_allowing = __webpack_require__(94601);
// EXTERNAL MODULE: ./lib/preflight/judge-leaks.js + 2 modules
var judge_leaks = __webpack_require__(56097);
;// CONCATENATED MODULE: ./lib/preflight/leaks.js











async function askLeaks(settings, world, git, read, redact, given = {}, github) {
    const { variables, cwd } = world.environment;
    const known = knownOf(settings, world, read);
    const directory = variables.GITHUB_WORKSPACE || cwd;
    if (settings.scan === 'off') {
        return { check: (0,judge/* skipped */.hT)('leaks', 'the input scan is off'), leaks: [] };
    }
    const event = (0,event_range/* eventScan */.M6)(variables, read);
    const remote = (0,scan_remote/* scanRemote */.w_)(variables, settings.githubToken);
    const means = {
        git,
        files: world.files,
        environment: world.environment,
        directory,
        config: settings.config,
        baseline: null,
        now: world.clock.now(),
        ...(remote.kind === 'none' ? {} : { remote: remote.remote }),
    };
    const allowing = await (0,preflight_allowing/* openAllowing */.K7)((0,allow_from/* allowFrom */.uD)(variables, read, event), means);
    const options = withSecrets((0,preflight_allowing/* withOwn */.Lw)(given, allowing), known);
    const asked = {
        event,
        known,
        settings,
        world,
        git,
        github,
        directory,
        options,
        redact,
        wasAskedFor: settings.scan !== 'default',
        means,
        remote,
        allowing,
    };
    switch (settings.scan) {
        case 'tree':
        case 'history': {
            const kind = settings.scan === 'tree' ? 'work-tree' : 'history';
            const looked = settings.scan;
            const answer = await git.scan({ kind, directory }, options);
            const ci = (0,job_ci/* ciOf */.s)(variables);
            return judged({ ...known, at: judge_leaks/* SOURCES */.Hl[kind], nothing: judge_leaks/* NOTHING */.K$[kind], fix: wholeClone(ci), ci }, answer, { ...asked, wasAskedFor: true }, { ...asked.allowing, looked });
        }
        case 'changes':
        case 'default':
            return scanEvent(asked);
    }
}
function knownOf(settings, { clock, environment }, { payload }) {
    const { variables } = environment;
    const exposure = exposureOf(variables, payload);
    return {
        accounts: settings.allowedAccountIds,
        own: (0,own_secrets/* ownSecrets */.G_)(settings, variables),
        now: clock.now(),
        isOwnClone: (0,job_ci/* ciOf */.s)(variables) === 'none',
        ...(exposure === undefined ? {} : { exposure }),
    };
}
function withSecrets(options, { own = [] }) {
    const rules = (0,own_secrets/* ownSecretRules */.ax)(own);
    return rules.length === 0 ? options : { ...options, rules: [...(options.rules ?? []), ...rules] };
}
async function judged(words, answer, { settings, world, redact, wasAskedFor }, allowing) {
    if (!settings.verifyLeaks || answer.kind !== 'scanned' || answer.hits.length === 0) {
        return (0,judge_leaks/* judgeAnswer */._n)(words, answer, redact, wasAskedFor, allowing);
    }
    const { verdicts, unasked, partition } = await verifyLeaks(answer.hits, words, settings, world);
    const notes = [
        ...(words.notes ?? []),
        ...(verdicts.size === 0
            ? []
            : [`Whether committed keys are live was asked of STS in the partition ${partition} alone.`]),
        ...(unasked === 0
            ? []
            : [
                `Of ${unasked} finding${unasked === 1 ? '' : 's'} STS cannot be asked: only an AWS key id with its secret can be verified.`,
            ]),
    ];
    return (0,judge_leaks/* judgeAnswer */._n)({ ...words, verdicts, notes }, answer, redact, wasAskedFor, allowing);
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
    const { git, directory, options, known, event } = asked;
    const answer = await git.scan({ kind: 'work-tree', directory }, options);
    const ci = (0,job_ci/* ciOf */.s)(asked.world.environment.variables);
    const isAll = event.kind === 'tree' && event.gap === null;
    const allowing = isAll ? { ...asked.allowing, looked: 'tree' } : asked.allowing;
    const told = { ...known, nothing: judge_leaks/* NOTHING */.K$['work-tree'], ...words, ci };
    return judged(told, answer, asked, allowing);
}
async function scanCommits(asked, event) {
    const { git, directory, options, redact, wasAskedFor, remote: found } = asked;
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
        return (0,judge_leaks/* judgeAnswer */._n)({ at: nothing, nothing, fix }, answer, redact, wasAskedFor, asked.allowing);
    }
    const before = baseOf(event);
    const allowing = before === null
        ? asked.allowing
        : await (0,preflight_allowing/* withBase */.cV)(asked.allowing, answer.hits, before, asked.means, options);
    return judged({ ...asked.known, at, fix }, answer, asked, allowing);
}
function baseOf({ base, excludeBranch }) {
    if (base !== null)
        return { kind: 'revision', revision: base };
    return excludeBranch === null ? null : { kind: 'branch', name: excludeBranch };
}
async function scanWithoutCheckout(asked, { pullRequest }, answer) {
    const { known, settings, world, github, redact, wasAskedFor, allowing } = asked;
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
        const words = { ...known, at, nothing: 'the pull request changes no file' };
        return judged(words, files, asked, allowing);
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
    const { identity, chain, trust: trustView, expectations, advice } = deploy;
    const [secrets, credentials, trust, account, permissions] = deploy.checks;
    if (deploy.sessionSeconds != null)
        remember?.(deploy.sessionSeconds);
    const ordered = [secrets, credentials, trust, leaks.check, account, permissions].filter((check) => check !== undefined);
    const parts = {
        ci: job.ci,
        identity,
        chain,
        trust: trustView,
        leaks: leaks.leaks,
        ...(expectations === undefined ? {} : { expectations }),
        ...(advice === undefined ? {} : { advice }),
    };
    if (settings.maskAccountId) {
        const hidden = (0,hide_accounts/* hideAccounts */.V)([ordered, parts], redactor);
        mask?.(hidden);
    }
    return (0,assemble/* assemble */.f)(ordered, parts, settings.failOn, redactor, 'job');
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

/***/ 41928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  permissionRules: () => (/* binding */ permissionRules)
});

// EXTERNAL MODULE: ./lib/facts/permissions/permission-facts.js
var permission_facts = __webpack_require__(85295);
;// CONCATENATED MODULE: ./lib/wording/permissions/denied.js

const MOST_ROWS = 20;
function familiesOf({ permissions }, verdict) {
    const groups = new Map();
    for (const one of permissions.filter((permission) => (0,permission_facts/* verdictOf */.V)(permission) === verdict)) {
        const service = one.required.action.split(':', 1)[0]?.toLowerCase() ?? '';
        groups.set(service, [...(groups.get(service) ?? []), one]);
    }
    return [...groups].map(([service, denied]) => ({
        service,
        denied,
        actions: [...new Set(denied.map(({ required }) => required.action))],
    }));
}
function principalWords({ principal }) {
    return principal === null ? 'the identity' : `the ${principal.kind} ${principal.name}`;
}
function deniedMatch(facts, { service, actions, denied }) {
    const rows = denied.slice(0, MOST_ROWS).map(({ required, result }) => ({
        label: `${required.action} on ${required.resource}`,
        expected: 'allowed',
        actual: result.decision,
    }));
    const more = denied.length - rows.length;
    return {
        location: { kind: 'input', name: 'required-actions' },
        identity: `${facts.principal?.arn ?? ''} ${service}`,
        values: { actions, service, principal: principalWords(facts) },
        evidence: [
            ...rows,
            ...(more > 0 ? [{ label: 'more of the same', actual: String(more) }] : []),
            { label: 'asked of IAM', actual: facts.principal?.arn ?? 'nobody' },
        ],
    };
}
function policiesOf({ denied }) {
    return [...new Set(denied.flatMap(({ result }) => result.policies))];
}
const WITH_RESOURCE_POLICIES = new Set([
    'apigateway',
    'backup',
    'codeartifact',
    'codebuild',
    'dynamodb',
    'ecr',
    'elasticfilesystem',
    'es',
    'events',
    'execute-api',
    'glacier',
    'glue',
    'iam',
    'kinesis',
    'kms',
    'lambda',
    'logs',
    's3',
    's3express',
    's3tables',
    'secretsmanager',
    'signer',
    'sns',
    'sqs',
    'ssm',
    'sts',
]);
function resourcePolicyCaution({ service }) {
    if (!WITH_RESOURCE_POLICIES.has(service))
        return '';
    return 'IAM does not look at policies of resources here: if the policy of the resource itself, in the same account, allows {principal}, the deploy works, and this line of `required-actions` is better left out.';
}

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/wording/permissions/paste.js

function byResource(required) {
    const groups = new Map();
    for (const { action, resource, context } of required) {
        const key = JSON.stringify([resource, context]);
        const actions = groups.get(key)?.actions ?? [];
        groups.set(key, { resource, context, actions: [...new Set([...actions, action])] });
    }
    return [...groups.values()];
}
function statementsToAdd(required, target) {
    const resources = new Map();
    const plain = byResource(required.map((one) => ({ ...one, context: [] })));
    for (const { resource, actions } of plain) {
        const key = JSON.stringify(actions);
        resources.set(key, (resources.get(key) ?? new Set()).add(resource));
    }
    const statements = [...resources].map(([key, set]) => [
        '{',
        '  "Effect": "Allow",',
        `  "Action": ${listOf(JSON.parse(key))},`,
        `  "Resource": ${listOf([...set])}`,
        '}',
    ].join('\n'));
    const [only = '', ...more] = statements;
    const code = more.length === 0
        ? only
        : `[\n${statements.map((one) => one.replace(/^/gm, '  ')).join(',\n')}\n]`;
    return { language: 'json', target, code };
}
function listOf(texts) {
    const [only = '', ...more] = texts.map(quoting/* quoteJson */.fp);
    return more.length === 0 ? only : `[\n    ${[only, ...more].join(',\n    ')}\n  ]`;
}
function commandsFor(principalArn, required) {
    const commands = byResource(required).map(({ resource, context, actions }) => [
        `aws iam simulate-principal-policy --policy-source-arn ${(0,quoting/* quoteShell */.LA)(principalArn)}`,
        `  --action-names ${actions.map(quoting/* quoteShell */.LA).join(' ')}`,
        `  --resource-arns ${(0,quoting/* quoteShell */.LA)(resource)}`,
        ...(context.length === 0
            ? []
            : [`  --context-entries ${context.map(entryOf).map(quoting/* quoteShell */.LA).join(' ')}`]),
    ].join(' \\\n'));
    return { language: 'sh', target: 'a shell of an administrator', code: commands.join('\n') };
}
function entryOf({ key, value }) {
    return `{"ContextKeyName":${(0,quoting/* quoteJson */.fp)(key)},"ContextKeyType":"string","ContextKeyValues":[${(0,quoting/* quoteJson */.fp)(value)}]}`;
}

;// CONCATENATED MODULE: ./lib/rules/permissions/denied-by-boundary.js


const deniedByBoundary = {
    id: 'permissions/denied-by-boundary',
    severity: 'error',
    rung: 'permitted',
    title: 'The permissions boundary of {principal} does not allow {actions}',
    why: "A boundary is the most that an identity may do, whatever its own policies allow. By IAM's simulation it leaves this out.",
    fix: 'Have whoever owns the boundary allow it there. The policies of {principal} have to allow the same.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_boundaries.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_PermissionsBoundaryDecisionDetail.html',
    ],
    judge: (facts) => familiesOf(facts, 'boundary').map((family) => {
        const isDenied = family.denied.some(({ result }) => result.decision === 'explicitDeny');
        const required = family.denied.map((one) => one.required);
        return {
            ...deniedMatch(facts, family),
            ...(isDenied
                ? {
                    words: {
                        why: 'A boundary is the most that an identity may do, whatever its own policies allow. By IAM\'s simulation a statement with `"Effect": "Deny"` stands in the way as well, which no other statement outweighs.',
                        fix: 'Have whoever owns the boundary narrow what denies {actions}, and allow it.',
                    },
                }
                : { paste: [statementsToAdd(required, 'the permissions boundary')] }),
        };
    }),
};

;// CONCATENATED MODULE: ./lib/rules/permissions/denied-by-organization.js

const deniedByOrganization = {
    id: 'permissions/denied-by-organization',
    severity: 'error',
    rung: 'permitted',
    title: 'A policy of the organization does not allow {actions} to {principal}',
    why: "By IAM's simulation, a service control policy of AWS Organizations does not allow it, and no policy within the account can.",
    fix: 'Ask the administrators of the organization whether this account may use {actions}, or deploy in an account that may.',
    references: [
        'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_OrganizationsDecisionDetail.html',
    ],
    judge: (facts) => familiesOf(facts, 'organization').map((family) => deniedMatch(facts, family)),
};

;// CONCATENATED MODULE: ./lib/rules/permissions/explicit-deny.js

const explicitDeny = {
    id: 'permissions/explicit-deny',
    severity: 'error',
    rung: 'permitted',
    title: 'A policy of {principal} denies {actions}',
    why: 'A statement with `"Effect": "Deny"` applies, and nothing that allows it outweighs that.',
    fix: 'Narrow that statement, so that it leaves out what the deploy needs.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
    judge: (facts) => familiesOf(facts, 'explicit-deny').map((family) => {
        const match = deniedMatch(facts, family);
        const policies = policiesOf(family);
        if (policies.length === 0)
            return match;
        return {
            ...match,
            values: { ...match.values, policies },
            words: {
                fix: 'Narrow the statement that denies in {policies}, so that it leaves out what the deploy needs.',
            },
            evidence: [...match.evidence, { label: 'denied by', actual: policies.join(', ') }],
        };
    }),
};

;// CONCATENATED MODULE: ./lib/rules/permissions/not-allowed.js


const notAllowed = {
    id: 'permissions/not-allowed',
    severity: 'error',
    rung: 'permitted',
    title: 'No policy of {principal} allows {actions}',
    why: "By IAM's simulation, none of its statements allows this action on this resource, and what nothing allows is denied.",
    fix: 'Add what is missing to the policies of {principal}, and no more than that.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
    ],
    judge(facts) {
        const target = `a policy of ${principalWords(facts)}`;
        return familiesOf(facts, 'not-allowed').map((family) => ({
            ...deniedMatch(facts, family),
            words: {
                why: `By IAM's simulation, none of its statements allows this action on this resource, and what nothing allows is denied. ${resourcePolicyCaution(family)}`.trimEnd(),
            },
            paste: [
                statementsToAdd(family.denied.map(({ required }) => required), target),
            ],
        }));
    },
};

;// CONCATENATED MODULE: ./lib/rules/permissions/not-simulated.js


const notSimulated = {
    id: 'permissions/not-simulated',
    severity: 'note',
    rung: 'permitted',
    title: 'IAM did not tell {principal} whether it may do what is required',
    why: 'The simulation needs `iam:SimulatePrincipalPolicy` on the identity itself.',
    fix: 'Let an administrator run this command, or allow {principal} `iam:SimulatePrincipalPolicy` on its own ARN and run {thisJob} again.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/APIReference/API_SimulatePrincipalPolicy.html',
        'https://docs.aws.amazon.com/cli/latest/reference/iam/simulate-principal-policy.html',
    ],
    judge(facts) {
        const { open, principal } = facts;
        if (open === null || principal === null || open.why.kind !== 'refused')
            return [];
        const { code, message } = open.why.error;
        const isDenied = code.startsWith('AccessDenied');
        return [
            {
                location: { kind: 'input', name: 'required-actions' },
                identity: principal.arn,
                values: { principal: principalWords(facts) },
                evidence: [
                    { label: 'iam:SimulatePrincipalPolicy', actual: `${code}: ${message}` },
                    { label: 'asked of IAM', actual: principal.arn },
                ],
                words: {
                    ...(isDenied
                        ? {}
                        : {
                            why: 'IAM refused the simulation itself; see its words.',
                            fix: 'Let an administrator run this command.',
                        }),
                    ...(principal.pathUnknown === true
                        ? {
                            why: "A session's ARN does not hold the path of its role, and `iam:GetRole` did not tell it: if the role has a path, the simulation was asked about another ARN.",
                            fix: "Give the role's whole ARN as `role-to-assume`, or let an administrator run this command, with the path in the ARN.",
                        }
                        : {}),
                },
                paste: [commandsFor(principal.arn, open.required)],
            },
        ];
    },
};

;// CONCATENATED MODULE: ./lib/rules/permissions/index.js





const permissionRules = [
    deniedByOrganization,
    deniedByBoundary,
    explicitDeny,
    notAllowed,
    notSimulated,
];


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