"use strict";
exports.id = 9779;
exports.ids = [9779];
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

/***/ 87409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ gatherEvent)
/* harmony export */ });
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8508);
/* harmony import */ var _read_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96612);


async function gatherEvent(world) {
    const reading = await (0,_read_payload_js__WEBPACK_IMPORTED_MODULE_1__/* .readPayload */ .r)(world);
    return { ...reading, job: (0,_job_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFacts */ .X)(world.environment.variables, reading.payload) };
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ jobFacts)
/* harmony export */ });
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99027);
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27037);
/* harmony import */ var _withheld_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58312);



function jobFacts(variables, payload) {
    const get = (name) => variables[name] ?? '';
    const ci = (0,_ci_js__WEBPACK_IMPORTED_MODULE_1__/* .ciOf */ .s)(variables);
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
        tokenWithheld: (0,_withheld_js__WEBPACK_IMPORTED_MODULE_0__/* .withheldFrom */ .E)({
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
    const name = (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'repo', 'full_name');
    if (typeof name === 'string')
        return name;
    return (0,_payload_js__WEBPACK_IMPORTED_MODULE_2__.at)(payload, 'pull_request', 'head', 'repo') === null ? '(deleted fork)' : null;
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


/***/ }),

/***/ 96612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ readPayload)
/* harmony export */ });
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29984);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52777);


const PAYLOAD_BYTES = 32 << 20;
async function readPayload(world) {
    const path = world.environment.variables.GITHUB_EVENT_PATH ?? '';
    if (path === '')
        return { payload: undefined, unread: 'is not set' };
    const reading = await world.files.read(path, PAYLOAD_BYTES);
    if (reading.kind !== 'found')
        return { payload: undefined, unread: faultOf(reading) };
    const payload = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .q)(new TextDecoder().decode(reading.bytes));
    return { payload, unread: payload === undefined ? 'names a file that is no JSON' : null };
}
function faultOf(reading) {
    switch (reading.kind) {
        case 'absent':
            return 'names no file';
        case 'too-large':
            return `names a file of ${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_1__/* .showSize */ .t)(reading.size)}, which is too large to read`;
        case 'unreadable':
            return `names what cannot be read: ${reading.reason}`;
    }
}


/***/ }),

/***/ 58312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ withheldFrom)
/* harmony export */ });
const FORK_EVENTS = ['pull_request', 'pull_request_review', 'pull_request_review_comment'];
const DEPENDABOT_EVENTS = [...FORK_EVENTS, 'push', 'create', 'deployment', 'deployment_status'];
function withheldFrom(job) {
    if (job.underAct === true)
        return 'act';
    if (job.event === null)
        return null;
    if (job.fromFork === true && FORK_EVENTS.includes(job.event))
        return 'fork';
    return job.dependabot && DEPENDABOT_EVENTS.includes(job.event) ? 'dependabot' : null;
}


/***/ }),

/***/ 44704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B8: () => (/* binding */ cluesOfRun),
/* harmony export */   F: () => (/* binding */ cluesOfEnvironment),
/* harmony export */   Xe: () => (/* binding */ cluesOfLabels),
/* harmony export */   qp: () => (/* binding */ cluesOfRunner)
/* harmony export */ });
function cluesOfRun({ inActions, fromFork, byDependabot, event }) {
    if (!inActions)
        return {};
    return {
        fork: {
            so: fromFork,
            told: `the event ${event} is ${fromFork ? '' : 'not '}of a fork's pull request`,
        },
        dependabot: {
            so: byDependabot,
            told: byDependabot ? 'GITHUB_ACTOR is dependabot[bot]' : 'GITHUB_ACTOR is not Dependabot',
        },
    };
}
function cluesOfLabels(labels) {
    if (!labels.includes('self-hosted'))
        return {};
    return { 'self-hosted': { so: true, told: "the job's labels hold self-hosted" } };
}
function cluesOfRunner({ inActions, tokenOffered, runnerHosted }) {
    return {
        ...(inActions
            ? {
                'id-token': {
                    so: tokenOffered,
                    told: `the runner offers this job ${tokenOffered ? 'a' : 'no'} token endpoint`,
                },
            }
            : {}),
        ...(runnerHosted === 'unknown'
            ? {}
            : {
                'self-hosted': {
                    so: runnerHosted === 'self-hosted',
                    told: `RUNNER_ENVIRONMENT is ${runnerHosted}`,
                },
            }),
    };
}
function cluesOfEnvironment(job, variables) {
    const { AWS_PROFILE: profile = '' } = variables;
    return {
        ...cluesOfRun(job),
        ...cluesOfRunner(job),
        profile: {
            so: profile !== '',
            told: profile === '' ? 'AWS_PROFILE is not set' : 'AWS_PROFILE is set',
        },
    };
}


/***/ }),

/***/ 71189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainCommand: () => (/* binding */ explainCommand),
  readOutput: () => (/* binding */ readOutput)
});

// EXTERNAL MODULE: ./lib/catalogue/explain.js + 39 modules
var explain = __webpack_require__(48150);
// EXTERNAL MODULE: ./lib/facts/log/gather-log.js + 1 modules
var gather_log = __webpack_require__(85344);
// EXTERNAL MODULE: ./lib/facts/chain/chain.js + 1 modules
var chain = __webpack_require__(70574);
// EXTERNAL MODULE: ./lib/facts/chain/gather-chain.js + 4 modules
var gather_chain = __webpack_require__(31023);
;// CONCATENATED MODULE: ./lib/facts/log/check-chain.js


async function chainOfSdk(sdk, world, redactor) {
    const { facts, traces } = await (0,gather_chain/* gatherChain */.D)(world, { allowEndpoints: [] }, redactor, [sdk]);
    const view = traces.find(({ view: { dialect } }) => dialect === sdk)?.view;
    if (view === undefined)
        return null;
    return { view, facts: (0,chain/* chainRuleFacts */.t)(facts, traces, [sdk]) };
}
function checkedBy({ outcome }, broken, judged) {
    const none = outcome === 'none' ? [NONE_FOUND] : [];
    return {
        broken: new Set([...broken, ...none]),
        answered: new Set(),
        judged: new Set([...judged, NONE_FOUND]),
    };
}
const NONE_FOUND = 'credentials/none-found';

// EXTERNAL MODULE: ./lib/facts/log/job-of-log.js
var job_of_log = __webpack_require__(44704);
;// CONCATENATED MODULE: ./lib/facts/log/clues-of-job.js

function cluesOfJob(job, variables) {
    const isSet = (name) => (variables[name] ?? '').trim() !== '';
    const empty = KEYS.find((name) => variables[name] !== undefined && !isSet(name));
    const clues = {};
    const tell = (clue, so, told) => {
        clues[clue] = { so, told };
    };
    if (empty !== undefined)
        tell('keys-empty', true, `${empty} is there and empty`);
    else if (KEYS.every(isSet)) {
        tell('keys-empty', false, `${KEYS.join(' and ')} are set`);
        const token = isSet('AWS_SESSION_TOKEN');
        tell('session-token', token, `AWS_SESSION_TOKEN is ${token ? '' : 'not '}set`);
    }
    if (KEYS.every(isSet))
        tell('keys-given', true, `${KEYS.join(' and ')} are set`);
    const profile = PROFILES.find(isSet);
    if (profile !== undefined)
        tell('profile', true, `${profile} is set`);
    return { ...clues, ...(0,job_of_log/* cluesOfRun */.B8)(job), ...(0,job_of_log/* cluesOfRunner */.qp)(job) };
}
const KEYS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
const PROFILES = ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'];

// EXTERNAL MODULE: ./lib/workflow/tools/find.js + 17 modules
var find = __webpack_require__(57514);
;// CONCATENATED MODULE: ./lib/facts/log/sdk-of.js

const SDK_OF = {
    'aws-cli': 'aws-cli',
    boto3: 'boto3',
    javascript: 'javascript',
    java: 'java',
    go: 'go',
    rust: 'rust',
    dotnet: 'dotnet',
    powershell: 'dotnet',
    php: 'php',
    ruby: 'ruby',
    terraform: 'terraform',
    cdk: 'javascript',
    sam: 'boto3',
    serverless: 'javascript',
    pulumi: 'go',
    amplify: 'javascript',
    'elastic-beanstalk': 'boto3',
    copilot: 'go',
    kubernetes: 'aws-cli',
    sops: 'go',
    'configure-aws-credentials': 'javascript',
};
const SDK_OF_PROGRAM = {
    cdklocal: 'javascript',
    node: 'javascript',
    npm: 'javascript',
    npx: 'javascript',
    pnpm: 'javascript',
    yarn: 'javascript',
    python: 'boto3',
    python3: 'boto3',
    java: 'java',
    mvn: 'java',
    gradle: 'java',
    go: 'go',
    cargo: 'rust',
    dotnet: 'dotnet',
    pwsh: 'dotnet',
    php: 'php',
    composer: 'php',
    ruby: 'ruby',
    bundle: 'ruby',
    rake: 'ruby',
    kubectl: 'aws-cli',
    helm: 'aws-cli',
};
function sdkOfCommand([program, ...args]) {
    const tool = (0,find/* toolOfCommand */.Nh)(program, args)?.sdk;
    const name = (0,find/* baseName */.Fl)(program);
    const known = Object.hasOwn(SDK_OF_PROGRAM, name) ? SDK_OF_PROGRAM[name] : undefined;
    return tool ?? known ?? null;
}
function sdkOfMessage(emitters, command) {
    const sdks = emitters.flatMap((emitter) => SDK_OF[emitter] ?? []);
    if (command !== null && (sdks.length === 0 || sdks.includes(command)))
        return command;
    return sdks[0] ?? null;
}

// EXTERNAL MODULE: ./lib/facts/job/gather-event.js
var gather_event = __webpack_require__(87409);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/rules/credentials/index.js + 63 modules
var credentials = __webpack_require__(79748);
// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(57647);
// EXTERNAL MODULE: ./lib/preflight/explain-log.js + 1 modules
var explain_log = __webpack_require__(24298);
;// CONCATENATED MODULE: ./lib/preflight/explain-command.js











async function readOutput(command, opening, ended) {
    return (0,gather_log/* gatherLog */.A)(nameOf(command), opening, {
        ending() {
            const end = ended();
            return end === null ? null : `##[error]Process completed with exit code ${end.exitCode}.`;
        },
    });
}
async function explainCommand(failed, failOn, world, redactor) {
    const { command, end, reading } = failed;
    const { job } = await (0,gather_event/* gatherEvent */.o)(world);
    const { ci } = job;
    const asked = { name: nameOf(command[0]), ci, failOn, failed: howItEnded(end) };
    const own = sdkOfCommand(command);
    const cause = reading.kind === 'read' ? reading.facts.explanation.cause : null;
    const sdk = cause === null ? own : sdkOfMessage(cause.sighting.entry.emitters, own);
    const unheard = unheardOf(end);
    const isDeaf = end.unheard.length === 2;
    const chain = sdk === null || (cause === null && !isDeaf) ? null : await chainOfSdk(sdk, world, redactor);
    const beside = {
        looked: chain === null ? [] : [lookedAt(sdk ?? '', chain.view.provider, chain.view.message)],
        gaps: isDeaf ? [] : unheard,
        chain: chain === null ? [] : [chain.view],
    };
    if (isDeaf) {
        const check = (0,judge/* incomplete */.$x)('log', unheard.join('; '), beside);
        return (0,assemble/* assemble */.f)([check], { ci, chain: beside.chain }, failOn, redactor, 'log');
    }
    if (reading.kind === 'unreadable' || cause === null) {
        return (0,explain_log/* tellOfLog */.tX)(asked, reading, redactor, beside);
    }
    const rules = [...credentials.leftoverRules, ...credentials.comparisonRules];
    const checked = chain === null
        ? null
        : checkedBy(chain.view, (0,judge/* judge */.S4)(rules, chain.facts, redactor.text, ci).map(({ ruleId }) => ruleId), rules.map(({ id }) => id));
    const clues = cluesOfJob(job, world.environment.variables);
    const { facts } = reading;
    const explanation = (0,explain/* weighAnew */.u)(facts.explanation, clues, checked);
    return (0,explain_log/* tellOfLog */.tX)(asked, { ...reading, facts: { ...facts, explanation } }, redactor, beside);
}
function lookedAt(sdk, provider, message) {
    const at = `the chain of ${sdk} in this environment`;
    return { at, found: message ?? `credentials by the provider ${provider ?? 'none'}` };
}
function nameOf(command) {
    return `output of ${(0,inert/* inert */.tJ)(command.split(/[\\/]/).at(-1) ?? command)}`;
}
function howItEnded({ exitCode, signal }) {
    const by = signal === null ? `with exit code ${exitCode}` : `by ${signal}`;
    return `the command failed ${by}`;
}
function unheardOf({ unheard }) {
    if (unheard.length === 0)
        return [];
    const what = unheard.length === 2 ? 'what the command printed' : `its ${unheard.join('')}`;
    return [
        `${what} went to this terminal as it is, so that nothing else could read it; through a pipe it can be read: \`aws-preflight exec -- COMMAND 2>&1 | cat\``,
    ];
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

/***/ 37612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTarHeader),
/* harmony export */   Q: () => (/* binding */ formOf)
/* harmony export */ });
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const GZIP = [0x1f, 0x8b, 0x08];
const OTHERS = [
    [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
    [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00],
    [0x42, 0x5a, 0x68],
    [0x28, 0xb5, 0x2f, 0xfd],
    [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
];
const BZIP2_BLOCK = [0x31, 0x41, 0x59, 0x26, 0x53, 0x59];
const HEADER = 512;
const CHECKSUM_AT = 148;
const MAGIC_AT = 257;
const USTAR = [0x75, 0x73, 0x74, 0x61, 0x72];
function formOf(content) {
    const first = content[0];
    if (first === ZIP[0] && begins(content, ZIP))
        return 'zip';
    if (first === GZIP[0] && begins(content, GZIP))
        return 'gzip';
    if (isTar(content))
        return 'tar';
    return OTHERS.some((magic) => first === magic[0] && begins(content, magic) && isTold(content))
        ? 'other'
        : undefined;
}
function isTold(content) {
    return content[0] !== 0x42 || begins(content, BZIP2_BLOCK, 4);
}
function isTar(content) {
    return content.length >= HEADER && begins(content, USTAR, MAGIC_AT) && isTarHeader(content, 0);
}
function isTarHeader(content, at) {
    if (at + HEADER > content.length)
        return false;
    let sum = 0;
    for (let byte = 0; byte < HEADER; byte += 1) {
        const isSum = byte >= CHECKSUM_AT && byte < CHECKSUM_AT + 8;
        sum += isSum ? 0x20 : content[at + byte];
    }
    let told = 0;
    for (let byte = at + CHECKSUM_AT; byte < at + CHECKSUM_AT + 8; byte += 1) {
        const digit = content[byte] - 0x30;
        if (digit >= 0 && digit <= 7)
            told = 8 * told + digit;
    }
    return told === sum;
}
function begins(content, magic, at = 0) {
    for (let byte = 0; byte < magic.length; byte += 1) {
        if (content[at + byte] !== magic[byte])
            return false;
    }
    return true;
}


/***/ }),

/***/ 84463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ searchOpened)
/* harmony export */ });
/* harmony import */ var _content_hits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47054);
/* harmony import */ var _open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10497);


const MOST_TOLD = 20;
function searchOpened(content, budget, user) {
    const plain = (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(content, user);
    const inside = [];
    const unopened = [];
    const isArchive = (0,_open_js__WEBPACK_IMPORTED_MODULE_1__/* .openArchive */ .p)(content, {
        content(member, name) {
            for (const hit of (0,_content_hits_js__WEBPACK_IMPORTED_MODULE_0__/* .contentHits */ .S)(member, user))
                inside.push({ ...hit, member: name });
        },
        unopened(name, why) {
            if (unopened.length < MOST_TOLD)
                unopened.push({ name, why });
        },
    }, budget);
    if (!isArchive)
        return { hits: plain, unopened };
    const keys = new Set(inside.map(({ kind, key }) => `${kind} ${key}`));
    const outside = plain.filter(({ kind, key }) => !keys.has(`${kind} ${key}`));
    return { hits: [...outside, ...inside], unopened };
}


/***/ }),

/***/ 10497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ createBudget),
  p: () => (/* binding */ openArchive)
});

// EXTERNAL MODULE: ./lib/scanner/archives/archive.js
var archives_archive = __webpack_require__(1678);
// EXTERNAL MODULE: ./lib/scanner/archives/form.js
var archives_form = __webpack_require__(37612);
;// CONCATENATED MODULE: ./lib/scanner/archives/gzip.js

const HAS_NAME = 0x08;
const HAS_EXTRA = 0x04;
const NAME_AT = 10;
const LONGEST_NAME = 1024;
function* gzipMembers(content, room) {
    const name = nameOf(content);
    const most = (0,archives_archive/* roomFor */.N_)(room);
    const { gunzipSync } = process.getBuiltinModule('node:zlib');
    try {
        const unpacked = gunzipSync(content, { maxOutputLength: Math.max(1, most) });
        (0,archives_archive/* spend */.Rf)(room, unpacked.length);
        yield { kind: 'content', name, content: unpacked };
    }
    catch (error) {
        (0,archives_archive/* spendInVain */.oy)(room, content.length);
        yield { kind: 'unopened', name, why: whyOf(error) };
    }
}
function whyOf(error) {
    const isCoded = typeof error === 'object' && error !== null && 'code' in error;
    return isCoded && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'damaged';
}
function nameOf(content) {
    const flags = content[3] ?? 0;
    let at = NAME_AT;
    if ((flags & HAS_EXTRA) !== 0)
        at += 2 + (content[at] ?? 0) + 256 * (content[at + 1] ?? 0);
    if ((flags & HAS_NAME) === 0)
        return '';
    const end = content.indexOf(0, at);
    if (end === -1 || end - at > LONGEST_NAME)
        return '';
    return Buffer.from(content.subarray(at, end)).toString('latin1');
}

;// CONCATENATED MODULE: ./lib/scanner/archives/tar.js


const BLOCK = 512;
const FILES = new Set(['0', '\0', '7']);
const GNU_NAME = 'L';
const PAX = 'x';
const tar_LONGEST_NAME = 4096;
function* tarMembers(content, room) {
    let longName;
    for (let at = 0; at < content.length;) {
        if (content[at] === 0)
            return;
        const size = sizeAt(content, at);
        if (!(0,archives_form/* isTarHeader */.F)(content, at) || size === undefined || room.members <= 0) {
            const why = room.members <= 0 ? 'too-many' : 'damaged';
            yield { kind: 'unopened', name: '', why };
            return;
        }
        room.members -= 1;
        const from = at + BLOCK;
        const type = String.fromCharCode(content[at + 156]);
        at = from + Math.ceil(size / BLOCK) * BLOCK;
        if (type === GNU_NAME || type === PAX) {
            const told = tar_text(content, from, Math.min(from + size, from + tar_LONGEST_NAME));
            longName =
                type === GNU_NAME ? told : (/(?:^|\n)\d+ path=([^\n]+)/.exec(told)?.[1] ?? longName);
            continue;
        }
        const name = longName ?? nameAt(content, from - BLOCK);
        longName = undefined;
        if (!FILES.has(type) || size === 0)
            continue;
        yield member(content, name, from, size, room);
    }
}
function member(content, name, from, size, room) {
    if (from + size > content.length)
        return { kind: 'unopened', name, why: 'damaged' };
    if (size > (0,archives_archive/* roomFor */.N_)(room))
        return { kind: 'unopened', name, why: 'too-large' };
    (0,archives_archive/* spend */.Rf)(room, size);
    return { kind: 'content', name, content: content.subarray(from, from + size) };
}
function sizeAt(content, at) {
    if (at + BLOCK > content.length)
        return undefined;
    const field = content.subarray(at + 124, at + 136);
    let size = 0;
    if ((field[0] & 0x80) !== 0) {
        for (const byte of field.subarray(4))
            size = 256 * size + byte;
        return Number.isSafeInteger(size) ? size : undefined;
    }
    const digits = /^ *([0-7]*)[ \0]*$/.exec(tar_text(content, at + 124, at + 136))?.[1];
    return digits === undefined ? undefined : Number.parseInt(digits || '0', 8);
}
function nameAt(content, at) {
    const name = tar_text(content, at, at + 100);
    const prefix = tar_text(content, at + 345, at + 500);
    const isPosix = content[at + 257 + 5] === 0;
    return isPosix && prefix !== '' ? `${prefix}/${name}` : name;
}
function tar_text(content, from, to) {
    const field = content.subarray(from, to);
    const end = field.indexOf(0);
    return Buffer.from(end === -1 ? field : field.subarray(0, end)).toString();
}

;// CONCATENATED MODULE: ./lib/scanner/archives/zip.js


const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 0xffff;
const END64_LOCATOR = 0x07064b50;
const END64 = 0x06064b50;
const CENTRAL = 0x02014b50;
const CENTRAL_BYTES = 46;
const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED = 0x0001;
const STORED = 0;
const DEFLATED = 8;
const ELSEWHERE = 0xffffffff;
function* zipMembers(content, room) {
    const view = new DataView(content.buffer, content.byteOffset, content.byteLength);
    const directory = directoryOf(view);
    if (directory === undefined) {
        yield { kind: 'unopened', name: '', why: 'damaged' };
        return;
    }
    let { at } = directory;
    for (let index = 0; index < directory.count; index += 1) {
        const read = entryAt(view, content, at);
        if (read === undefined) {
            yield { kind: 'unopened', name: '', why: 'damaged' };
            return;
        }
        at = read.next;
        if (room.members <= 0) {
            yield { kind: 'unopened', name: '', why: 'too-many' };
            return;
        }
        room.members -= 1;
        if (!read.entry.name.endsWith('/'))
            yield zip_open(view, content, read.entry, room);
    }
}
function zip_open(view, content, entry, room) {
    const { name, method, isEncrypted, packed } = entry;
    if (isEncrypted)
        return { kind: 'unopened', name, why: 'encrypted' };
    const from = contentAt(view, entry);
    if (from === undefined || from + packed > content.length) {
        return { kind: 'unopened', name, why: 'damaged' };
    }
    const bytes = content.subarray(from, from + packed);
    const most = (0,archives_archive/* roomFor */.N_)(room);
    if (entry.unpacked > most)
        return { kind: 'unopened', name, why: 'too-large' };
    if (method === STORED) {
        if (packed > most)
            return { kind: 'unopened', name, why: 'too-large' };
        (0,archives_archive/* spend */.Rf)(room, packed);
        return { kind: 'content', name, content: bytes };
    }
    if (method !== DEFLATED)
        return { kind: 'unopened', name, why: 'other-method' };
    const { inflateRawSync } = process.getBuiltinModule('node:zlib');
    try {
        const unpacked = inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) });
        (0,archives_archive/* spend */.Rf)(room, unpacked.length);
        return { kind: 'content', name, content: unpacked };
    }
    catch (error) {
        (0,archives_archive/* spendInVain */.oy)(room, packed);
        return { kind: 'unopened', name, why: whyOf(error) };
    }
}
function directoryOf(view) {
    const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
    for (let at = view.byteLength - END_BYTES; at >= first; at -= 1) {
        if (view.getUint32(at, true) !== END)
            continue;
        const count = view.getUint16(at + 10, true);
        const start = view.getUint32(at + 16, true);
        if (count !== 0xffff && start !== ELSEWHERE)
            return { at: start, count };
        return directory64(view, at) ?? { at: start, count };
    }
    return undefined;
}
function directory64(view, end) {
    const locator = end - 20;
    if (locator < 0 || view.getUint32(locator, true) !== END64_LOCATOR)
        return undefined;
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64)
        return undefined;
    return {
        count: Number(view.getBigUint64(at + 32, true)),
        at: Number(view.getBigUint64(at + 48, true)),
    };
}
function entryAt(view, content, at) {
    if (at < 0 || at + CENTRAL_BYTES > view.byteLength)
        return undefined;
    if (view.getUint32(at, true) !== CENTRAL)
        return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const extraBytes = view.getUint16(at + 30, true);
    const nameAt = at + CENTRAL_BYTES;
    const extraAt = nameAt + nameBytes;
    const next = extraAt + extraBytes + view.getUint16(at + 32, true);
    if (next > view.byteLength)
        return undefined;
    const short = [
        view.getUint32(at + 24, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 42, true),
    ];
    const [unpacked = 0, packed = 0, local = 0] = numbers64(view, extraAt, extraBytes, short);
    return {
        next,
        entry: {
            name: Buffer.from(content.subarray(nameAt, extraAt)).toString(),
            method: view.getUint16(at + 10, true),
            isEncrypted: (view.getUint16(at + 8, true) & ENCRYPTED) !== 0,
            packed,
            unpacked,
            at: local,
        },
    };
}
function numbers64(view, at, bytes, short) {
    if (!short.includes(ELSEWHERE))
        return short;
    for (let field = at; field + 4 <= at + bytes;) {
        const size = view.getUint16(field + 2, true);
        if (view.getUint16(field, true) === 1) {
            let from = field + 4;
            return short.map((number) => {
                if (number !== ELSEWHERE || from + 8 > Math.min(field + 4 + size, at + bytes))
                    return number;
                from += 8;
                return Number(view.getBigUint64(from - 8, true));
            });
        }
        field += 4 + size;
    }
    return short;
}
function contentAt(view, { at }) {
    if (at + LOCAL_BYTES > view.byteLength || view.getUint32(at, true) !== LOCAL)
        return undefined;
    return at + LOCAL_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
}

;// CONCATENATED MODULE: ./lib/scanner/archives/open.js





const MEMBERS = { zip: zipMembers, gzip: gzipMembers, tar: tarMembers };
const DEEPEST = 2;
function createBudget({ scanBytes } = archives_archive/* LIMITS */.b1) {
    return { bytes: scanBytes };
}
function openArchive(content, opening, scan, limits = archives_archive/* LIMITS */.b1) {
    const form = (0,archives_form/* formOf */.Q)(content);
    if (form === undefined)
        return false;
    const room = { limits, scan, archive: limits.archiveBytes, members: limits.members };
    open_open(content, form, '', 0, { room, opening });
    return true;
}
function open_open(content, form, name, depth, means) {
    const { room, opening } = means;
    if (form === 'other')
        return opening.unopened(name, 'other-method');
    if (depth >= DEEPEST)
        return opening.unopened(name, 'too-deep');
    for (const member of MEMBERS[form](content, room)) {
        const isWrapper = form === 'gzip' && member.kind === 'content' && (0,archives_form/* formOf */.Q)(member.content) === 'tar';
        const path = isWrapper ? name : inside(name, member.name);
        if (member.kind === 'unopened') {
            opening.unopened(path, member.why);
            if (member.why === 'too-large' && room.archive <= 0)
                return;
            continue;
        }
        const inner = (0,archives_form/* formOf */.Q)(member.content);
        if (inner === undefined)
            opening.content(member.content, path);
        else
            open_open(member.content, inner, path, depth + levels(form, inner), means);
    }
}
function levels(outer, inner) {
    return outer === 'gzip' && inner !== 'gzip' ? 0 : 1;
}
function inside(archive, name) {
    if (name === '')
        return archive;
    return archive === '' ? name : `${archive}${archives_archive/* INSIDE */.bj}${name}`;
}


/***/ }),

/***/ 47054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ placeHits),
/* harmony export */   S: () => (/* binding */ contentHits)
/* harmony export */ });
/* harmony import */ var _search_beside_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8865);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62457);
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23985);
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23612);
/* harmony import */ var _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3530);
/* harmony import */ var _plain_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49660);






function contentHits(content, user) {
    const hits = placeHits(content, (0,_match_js__WEBPACK_IMPORTED_MODULE_1__/* .findHits */ .Eh)(content));
    return user === undefined ? hits : [...hits, ...user.hits(content)];
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = (0,_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .createLocator */ .T)(content);
    const beside = (0,_search_beside_js__WEBPACK_IMPORTED_MODULE_0__/* .createBeside */ .P)(content);
    return hits.map(({ kind, start, end, key: lifted }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const plain = lifted ?? (0,_plain_key_js__WEBPACK_IMPORTED_MODULE_4__/* .plainKey */ .y)(kind, bytes.toString('latin1'));
        const widen = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_2__/* .patternOf */ .I)(kind)?.widen;
        const key = widen === undefined ? plain : widen(plain, ...lineAround(content, start, end));
        return { kind, key, ...locate(start), beside: beside(start, end) };
    });
}
function lineAround(content, start, end) {
    const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
    let from = start;
    while (from > 0 && start - from < _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDEST */ .n && bytes[from - 1] !== 0x0a)
        from--;
    let to = end;
    while (to < bytes.length && to - end < _patterns_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDEST */ .n && bytes[to] !== 0x0a)
        to++;
    const text = (first, last) => bytes.toString('latin1', first, last).replaceAll('\0', '');
    return [text(from, start), text(end, to)];
}


/***/ }),

/***/ 57514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Fl: () => (/* binding */ baseName),
  Nh: () => (/* binding */ toolOfCommand),
  Yy: () => (/* binding */ toolOfModule),
  qH: () => (/* binding */ toolOfPackage)
});

;// CONCATENATED MODULE: ./lib/workflow/tools/tool.js
function operands(args) {
    return args.filter((arg) => !arg.startsWith('-'));
}
function isHelp(args) {
    const [first] = args;
    return (first === undefined ||
        ['help', 'version', 'completion'].includes(first) ||
        args.some((arg) => ['--help', '-h', '--version', '-v', '-V'].includes(arg)));
}
function verbs(...names) {
    return (args) => !isHelp(args) &&
        operands(args)
            .slice(0, 2)
            .some((one) => names.includes(one));
}

;// CONCATENATED MODULE: ./lib/workflow/tools/aws-cli.js

const awsCli = {
    name: 'aws-cli',
    sdk: 'aws-cli',
    commands: ['aws'],
    packages: ['awscli'],
    modules: ['awscli'],
    asks(args) {
        if (args.some((arg) => ['--version', '--no-sign-request'].includes(arg)))
            return false;
        if (operands(args).includes('help') || isHelp(args.slice(0, 1)))
            return false;
        const service = serviceOf(args);
        if (service === undefined ||
            ['configure', 'login', 'sso', 'logout', 'help'].includes(service)) {
            return false;
        }
        return !isForEmulator(args);
    },
};
const WITH_VALUE = new Set([
    '--profile',
    '--region',
    '--endpoint-url',
    '--output',
    '--query',
    '--color',
    '--ca-bundle',
    '--cli-read-timeout',
    '--cli-connect-timeout',
]);
function serviceOf(args) {
    let index = 0;
    while (args[index]?.startsWith('-'))
        index += WITH_VALUE.has(args[index] ?? '') ? 2 : 1;
    return args[index];
}
function isForEmulator(args) {
    const at = args.findIndex((arg) => arg.startsWith('--endpoint-url'));
    const url = args[at]?.split('=')[1] ?? args[at + 1];
    return at >= 0 && url !== undefined && !/\.(?:amazonaws\.com|api\.aws)/.test(url);
}

;// CONCATENATED MODULE: ./lib/workflow/tools/cdk.js

const cdk = {
    name: 'cdk',
    sdk: 'javascript',
    commands: ['cdk'],
    packages: ['aws-cdk', 'cdk'],
    asks: verbs('deploy', 'diff', 'destroy', 'bootstrap', 'import', 'rollback', 'gc', 'watch', 'drift'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/chalice.js

const chalice = {
    name: 'chalice',
    sdk: 'boto3',
    commands: ['chalice'],
    modules: ['chalice'],
    asks: verbs('deploy', 'delete', 'logs', 'invoke'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/copilot.js

const VERBS = [
    'app',
    'env',
    'svc',
    'job',
    'task',
    'pipeline',
    'deploy',
    'storage',
    'secret',
    'run',
    'init',
];
const copilot = {
    name: 'copilot',
    sdk: 'go',
    commands: ['copilot'],
    isMeant: (args) => VERBS.includes(operands(args)[0] ?? ''),
    asks: (args) => !args.includes('--help'),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/eb.js

const eb = {
    name: 'eb',
    sdk: 'boto3',
    commands: ['eb'],
    asks: (args) => !isHelp(args) && operands(args)[0] !== 'local',
};

;// CONCATENATED MODULE: ./lib/workflow/tools/eksctl.js

const eksctl = {
    name: 'eksctl',
    sdk: 'go',
    commands: ['eksctl'],
    asks: (args) => !isHelp(args) && args[0] !== 'info',
};

;// CONCATENATED MODULE: ./lib/workflow/tools/terraform.js

const TERRAFORM_FILES = {
    names: /\.(?:tf|tofu|hcl|tf\.json)$/,
    speaksOfAws: /provider"?[:{\s]{0,40}"aws"|backend"?[=:{\s]{0,40}"s3"|hashicorp\/aws|"aws_[a-z]/,
    otherwise: false,
};
function asksTerraform(args) {
    if (isHelp(args))
        return false;
    const [verb, next] = operands(args);
    if (verb === 'init')
        return !args.some((arg) => /^-?-backend=false$/.test(arg));
    return ([
        'apply',
        'plan',
        'destroy',
        'import',
        'refresh',
        'output',
        'show',
        'taint',
        'untaint',
    ].includes(verb ?? '') ||
        ['state', 'workspace', 'force-unlock'].includes(verb ?? '') ||
        (['run-all', 'run', 'stack', 'apply-all', 'plan-all'].includes(verb ?? '') &&
            !['validate', 'fmt', 'hclfmt'].includes(next ?? '')));
}
const terraform = {
    name: 'terraform',
    sdk: 'terraform',
    commands: ['terraform'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/opentofu.js

const opentofu = {
    name: 'opentofu',
    sdk: 'terraform',
    commands: ['tofu', 'opentofu'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/packer.js

const packer = {
    name: 'packer',
    sdk: 'go',
    commands: ['packer'],
    asks: verbs('build'),
    cloud: {
        names: /\.(?:pkr\.hcl|pkr\.json|json)$/,
        speaksOfAws: /amazon-(?:ebs|instance|chroot|ebssurrogate|ebsvolume|import)/,
        otherwise: false,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/pulumi.js

const pulumi = {
    name: 'pulumi',
    sdk: 'go',
    commands: ['pulumi'],
    asks: (args) => !isHelp(args) &&
        ['up', 'update', 'preview', 'pre', 'destroy', 'down', 'refresh', 'import', 'watch'].includes(operands(args)[0] ?? ''),
    cloud: {
        names: /^(?:Pulumi(?:\.[\w-]+)?\.ya?ml|package\.json|requirements\.txt|pyproject\.toml|go\.mod|\w+\.csproj)$/,
        speaksOfAws: /@pulumi\/aws|pulumi[-_]aws|pulumi-aws|Pulumi\.Aws|\baws:region\b|awskms:|s3:\/\//,
        otherwise: false,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/sam.js

const sam = {
    name: 'sam',
    sdk: 'boto3',
    commands: ['sam'],
    packages: ['aws-sam-cli'],
    modules: ['samcli'],
    asks: (args) => !isHelp(args) &&
        ['deploy', 'package', 'sync', 'delete', 'publish', 'logs', 'traces', 'list', 'remote'].includes(operands(args)[0] ?? ''),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/serverless.js

const serverless = {
    name: 'serverless',
    sdk: 'javascript',
    commands: ['serverless', 'sls', 'osls'],
    packages: ['serverless', 'osls'],
    asks(args) {
        if (isHelp(args))
            return false;
        const [verb, next] = operands(args);
        if (verb === 'invoke')
            return next !== 'local';
        return ['deploy', 'remove', 'info', 'logs', 'rollback', 'metrics'].includes(verb ?? '');
    },
    cloud: {
        names: /^serverless\.(?:ya?ml|json|ts|js)$/,
        speaksOfAws: /\baws\b/,
        otherwise: true,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/sst.js

const sst = {
    name: 'sst',
    commands: ['sst'],
    packages: ['sst'],
    asks: verbs('deploy', 'remove', 'diff', 'refresh', 'unlock', 'secret', 'shell', 'state'),
    cloud: {
        names: /^sst\.config\.[cm]?[jt]s$/,
        speaksOfAws: /^(?![\s\S]*home:\s{0,9}['"](?!aws))/,
        otherwise: true,
    },
};

;// CONCATENATED MODULE: ./lib/workflow/tools/terragrunt.js

const terragrunt = {
    name: 'terragrunt',
    sdk: 'terraform',
    commands: ['terragrunt'],
    asks: asksTerraform,
    cloud: TERRAFORM_FILES,
};

;// CONCATENATED MODULE: ./lib/workflow/tools/zappa.js

const zappa = {
    name: 'zappa',
    sdk: 'boto3',
    commands: ['zappa'],
    modules: ['zappa', 'zappa.cli'],
    asks: (args) => !isHelp(args) &&
        !['init', 'package', 'save-python-settings-file'].includes(operands(args)[0] ?? ''),
};

;// CONCATENATED MODULE: ./lib/workflow/tools/index.js















const TOOLS = [
    awsCli,
    sam,
    cdk,
    terraform,
    opentofu,
    terragrunt,
    serverless,
    pulumi,
    sst,
    copilot,
    eksctl,
    packer,
    eb,
    chalice,
    zappa,
];

;// CONCATENATED MODULE: ./lib/workflow/tools/find.js

function toolOfCommand(program, args) {
    const name = baseName(program);
    return TOOLS.find(({ commands, isMeant }) => commands.includes(name) && (isMeant?.(args) ?? true));
}
function toolOfPackage(name, args) {
    const plain = /^(@[^/@]+\/[^@]+|[^@]+)/.exec(name)?.[0] ?? name;
    return TOOLS.find(({ packages }) => packages?.includes(plain)) ?? toolOfCommand(plain, args);
}
function toolOfModule(name) {
    return TOOLS.find(({ modules }) => modules?.includes(name));
}
function baseName(program) {
    return (program.split(/[/\\]/).at(-1) ?? program).replace(/\.(?:exe|cmd|bat|ps1)$/i, '');
}


/***/ })

};
;