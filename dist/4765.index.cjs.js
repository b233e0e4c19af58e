"use strict";
exports.id = 4765;
exports.ids = [4765];
exports.modules = {

/***/ 27164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ awsCli),
  F: () => (/* binding */ awsCliOf)
});

// EXTERNAL MODULE: ./lib/chain/providers/cli-cache.js
var cli_cache = __webpack_require__(98661);
// EXTERNAL MODULE: ./lib/chain/dialects/botocore-region.js
var botocore_region = __webpack_require__(50477);
// EXTERNAL MODULE: ./lib/chain/dialects/botocore-base.js + 2 modules
var botocore_base = __webpack_require__(73758);
// EXTERNAL MODULE: ./lib/chain/dialects/botocore-steps.js
var botocore_steps = __webpack_require__(12006);
;// CONCATENATED MODULE: ./lib/chain/words/since.js
function since(version, said) {
    const found = said.find(([from]) => !isOlder(version, from)) ?? said[said.length - 1];
    if (found === undefined)
        throw new Error('nothing is said by any version');
    return found[1];
}
function isOlder(version, than) {
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [thanMajor = 0, thanMinor = 0] = than.split('.').map(Number);
    return major === thanMajor ? minor < thanMinor : major < thanMajor;
}

;// CONCATENATED MODULE: ./lib/chain/dialects/aws-cli.js





const NEWEST = '2.38';
const NO_CREDENTIALS = [
    [
        '2.34',
        'aws: [ERROR]: An error occurred (NoCredentials): Unable to locate credentials. You can configure credentials by running "aws login".',
    ],
    ['2.32', 'Unable to locate credentials. You can configure credentials by running "aws login".'],
    [
        '2.0',
        'Unable to locate credentials. You can configure credentials by running "aws configure".',
    ],
];
const NO_REGION = [
    [
        '2.34',
        'aws: [ERROR]: An error occurred (NoRegion): You must specify a region. You can also configure your region by running "aws configure".',
    ],
    [
        '2.0',
        'You must specify a region. You can also configure your region by running "aws configure".',
    ],
];
const FRAMES = [
    ['2.34', (text) => `aws: [ERROR]: ${text}`],
    ['2.0', (text) => text],
];
const awsCli = awsCliOf(NEWEST);
function awsCliOf(version) {
    return {
        ...(0,botocore_base/* botocoreBase */.L)('cli'),
        name: 'aws-cli',
        names: { long: 'AWS CLI', short: 'cli' },
        version,
        profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
        steps: (0,botocore_steps/* botocoreSteps */.J)({
            login: 'works',
            mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'run' }),
            cached: cli_cache/* cachedRole */.F,
            cachedWebIdentity: cli_cache/* rememberingWebIdentity */.Q,
        }),
        frame: (words, { kind }) => kind === 'code-device-asked' ? words : { ...words, text: since(version, FRAMES)(words.text) },
        nothingFound: () => ({ text: since(version, NO_CREDENTIALS), basis: 'run' }),
        region: {
            variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
            emptyCounts: true,
            missing: { text: since(version, NO_REGION), basis: 'run' },
            invalid: botocore_region/* pythonRegion */.F,
        },
        endpoint: { supported: true, ignorable: true },
    };
}


/***/ }),

/***/ 73758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ botocoreBase)
});

// EXTERNAL MODULE: ./lib/chain/profiles/fault-effects.js + 1 modules
var fault_effects = __webpack_require__(27045);
// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(40920);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(19861);
// EXTERNAL MODULE: ./lib/chain/profiles/python-ini.js
var python_ini = __webpack_require__(62483);
// EXTERNAL MODULE: ./lib/chain/profiles/shell-words.js
var shell_words = __webpack_require__(90986);
;// CONCATENATED MODULE: ./lib/chain/profiles/botocore-profiles.js




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
        return { sections: new Map(), fault: { path, fault: 'it is not valid UTF-8' } };
    }
    const reading = (0,python_ini/* readPythonIni */.X)(file.text);
    if (reading.kind === 'read')
        return { sections: reading.sections };
    return { sections: new Map(), fault: { path, fault: reading.reason } };
}
function sectionsCalled(sections, kind) {
    const found = new Map();
    for (const [header, section] of sections) {
        if (kind === 'profile' && header === 'default')
            found.set('default', section);
        if (!header.startsWith(kind))
            continue;
        const [, name, ...more] = (0,shell_words/* shellWords */.C)(header) ?? [];
        if (name !== undefined && more.length === 0)
            found.set(name, section);
    }
    return found;
}

// EXTERNAL MODULE: ./lib/chain/profiles/python-text.js
var python_text = __webpack_require__(31946);
;// CONCATENATED MODULE: ./lib/chain/dialects/botocore-client.js


function noInteger(value) {
    return /^[+-]?\d+(?:_\d+)*$/.test((0,python_text/* strip */.bB)(value))
        ? undefined
        : `invalid literal for int() with base 10: '${value}'`;
}
const BEFORE = [
    {
        name: 'metadata_service_timeout',
        variable: 'AWS_METADATA_SERVICE_TIMEOUT',
        fault: noInteger,
    },
    {
        name: 'metadata_service_num_attempts',
        variable: 'AWS_METADATA_SERVICE_NUM_ATTEMPTS',
        fault: noInteger,
    },
    {
        name: 'ec2_metadata_service_endpoint_mode',
        variable: 'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
        fault: (mode) => ['', 'ipv4', 'ipv6'].includes(mode.toLowerCase())
            ? undefined
            : `Invalid EC2 Instance Metadata endpoint mode: ${mode} Valid endpoint modes (case-insensitive): ('ipv4', 'ipv6').`,
    },
];
function attempts(one) {
    return {
        name: 'max_attempts',
        variable: 'AWS_MAX_ATTEMPTS',
        fault(value) {
            const number = Number((0,python_text/* strip */.bB)(value).replaceAll('_', ''));
            const tooFew = `Value provided to "max_attempts": ${number} must be an integer greater than or equal to ${one}.`;
            return noInteger(value) ?? (number >= 1 ? undefined : tooFew);
        },
    };
}
function retryMode(modes, shown) {
    return {
        name: 'retry_mode',
        variable: 'AWS_RETRY_MODE',
        fault: (mode) => modes.includes(mode)
            ? undefined
            : `Invalid value provided to "mode": "${mode}" must be one of: ${shown}`,
    };
}
const AFTER = [
    attempts('1'),
    retryMode(['legacy', 'standard', 'adaptive'], "('legacy', 'standard', 'adaptive')"),
    {
        name: 'sts_regional_endpoints',
        variable: 'AWS_STS_REGIONAL_ENDPOINTS',
        fault: (option) => ['', 'legacy', 'regional'].includes(option.toLowerCase())
            ? undefined
            : `STS regional endpoints option ${option} is invalid. Valid options are: "legacy", "regional"`,
    },
];
const AFTER_IN_CLI = [
    attempts('one'),
    retryMode(['standard', 'adaptive'], '"standard" or "adaptive"'),
];
const CLIENT_SETTINGS = {
    botocore: { before: BEFORE, after: AFTER },
    cli: { before: BEFORE, after: AFTER_IN_CLI },
};
function clientFault({ sight, profiles, profile }, settings) {
    for (const { name, variable, fault } of settings) {
        const inEnvironment = sight.variable(variable);
        const value = inEnvironment ?? (0,profiles_profile/* setting */.P)(profiles.all.get(profile), name);
        const text = value === undefined ? undefined : fault(value);
        if (text === undefined)
            continue;
        return {
            kind: 'refused',
            as: 'invalid',
            cause: inEnvironment === undefined
                ? { kind: 'setting-refused', setting: name, profile }
                : { kind: 'setting-refused', setting: variable },
            words: { text, basis: 'run' },
        };
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/chain/words/botocore-words.js
var botocore_words = __webpack_require__(46198);
;// CONCATENATED MODULE: ./lib/chain/dialects/botocore-base.js





function opening(context, flavour) {
    const { profiles, named } = context;
    if (profiles.fault !== undefined) {
        return {
            kind: 'refused',
            as: 'invalid',
            cause: { kind: 'file-unparsable', ...profiles.fault },
            words: botocore_words/* botocoreWords */.t.unparsable(profiles.fault.path),
        };
    }
    const { before } = CLIENT_SETTINGS[flavour];
    if (named === undefined || profiles.all.has(named))
        return clientFault(context, before);
    const at = before.findIndex(({ variable }) => context.sight.variable(variable) === undefined);
    const unready = flavour === 'cli' ? clientFault(context, at < 0 ? before : before.slice(0, at)) : undefined;
    if (unready !== undefined)
        return unready;
    return {
        kind: 'refused',
        as: 'invalid',
        cause: { kind: 'profile-missing', profile: named },
        words: botocore_words/* botocoreWords */.t.profileNotFound(named),
    };
}
function brokenSession({ profiles, profile }) {
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
        cause: { kind: gone ? 'sso-session-missing' : 'sso-session-incomplete', session: name },
        words: gone
            ? botocore_words/* botocoreWords */.t.sso.tokenSessionMissing(profile, name)
            : botocore_words/* botocoreWords */.t.sso.tokenSessionIncomplete(profile, missing),
    };
}
function closing(context, flavour) {
    const broken = brokenSession(context);
    if (broken !== undefined)
        return broken;
    const { profiles, profile } = context;
    const refused = { kind: 'refused', as: 'invalid', profile };
    if ((0,profiles_profile/* setting */.P)(profiles.all.get(profile), 's3') === '') {
        const cause = { kind: 'block-empty', profile, setting: 's3' };
        return { ...refused, cause, words: botocore_words/* botocoreWords */.t.emptyBlock() };
    }
    const gone = missingServices(context);
    if (gone !== undefined) {
        const cause = { kind: 'services-missing', services: gone };
        return { ...refused, cause, words: botocore_words/* botocoreWords */.t.servicesMissing(gone) };
    }
    return clientFault(context, CLIENT_SETTINGS[flavour].after);
}
function missingServices({ sight, profiles, profile }) {
    const section = profiles.all.get(profile);
    const name = (0,profiles_profile/* setting */.P)(section, 'services');
    const ignored = sight.variable('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS') ??
        (0,profiles_profile/* setting */.P)(section, 'ignore_configured_endpoint_urls');
    const decided = sight.variable('AWS_ENDPOINT_URL_STS') || sight.variable('AWS_ENDPOINT_URL');
    if (name === undefined || decided || ignored?.toLowerCase() === 'true')
        return undefined;
    return profiles.services.get(name)?.size ? undefined : name;
}
function botocoreBase(flavour) {
    return {
        emptyProfileCounts: true,
        readProfiles: readBotocoreProfiles,
        faults: (0,fault_effects/* faultEffects */.B)('python'),
        opening: (context) => opening(context, flavour),
        closing: (context) => closing(context, flavour),
        onFailure: 'abort',
    };
}


/***/ }),

/***/ 50477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ pythonRegion)
/* harmony export */ });
function pythonRegion(region, service = 'sts') {
    const label = region.endsWith('\n') ? region.slice(0, -1) : region;
    if (!/^(?![0-9]+$)(?!-)[a-zA-Z0-9-]{0,63}$/.test(label) || label.endsWith('-')) {
        return {
            text: `Provided region_name '${region}' doesn't match a supported format.`,
            basis: 'run',
        };
    }
    if (label === region && label !== '')
        return undefined;
    return { text: `Invalid endpoint: https://${service}.${region}.amazonaws.com`, basis: 'run' };
}


/***/ }),

/***/ 12006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ botocoreSteps)
/* harmony export */ });
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(19861);
/* harmony import */ var _providers_assume_role_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(16781);
/* harmony import */ var _providers_container_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12731);
/* harmony import */ var _providers_environment_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(32593);
/* harmony import */ var _providers_instance_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55403);
/* harmony import */ var _providers_legacy_key_files_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(92509);
/* harmony import */ var _providers_login_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20905);
/* harmony import */ var _providers_process_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(72449);
/* harmony import */ var _providers_sso_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26159);
/* harmony import */ var _providers_static_keys_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81517);
/* harmony import */ var _providers_web_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77549);
/* harmony import */ var _botocore_region_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(50477);
/* harmony import */ var _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46198);













const LOGIN = ['accessToken', 'refreshToken', 'dpopKey', 'clientId'];
const TOKENS = ['aws_security_token', 'aws_session_token'];
function expiry(value, now) {
    const time = Date.parse(value);
    if (Number.isNaN(time)) {
        return { cause: { kind: 'expiration-no-date' }, words: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.badDate(value) };
    }
    if (!/(?:Z|[+-]\d\d:?\d\d|UTC|GMT)$/i.test(value.trim())) {
        return {
            cause: { kind: 'expiration-without-zone' },
            words: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.noTimezone(),
            atUse: true,
        };
    }
    if (time >= now)
        return undefined;
    return {
        cause: { kind: 'expiration-passed' },
        words: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.expired(),
        atUse: true,
    };
}
function botocoreSteps(flavour) {
    const inVariables = {
        tokens: ['AWS_SECURITY_TOKEN', 'AWS_SESSION_TOKEN'],
        secretMissing: (variable) => _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.partial('env', variable),
        expired: expiry,
        unsendable: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.unsendable,
    };
    const remote = (0,_providers_container_js__WEBPACK_IMPORTED_MODULE_4__/* .container */ .k)({
        emptyIsSet: true,
        readsTokenFile: true,
        refuses: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.addressRefused,
        tokenFileMissing: (path) => ({ words: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.unreadable(path, 'absent') }),
        tokenInvalid: (token) => (/[\r\n]/.test(token) ? _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.badToken() : undefined),
        failed: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.containerFailed,
    });
    const metadata = (0,_providers_instance_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .instanceMetadata */ .T)({
        disabledBy: (value) => value.toLowerCase() === 'true',
        version1Disabled: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.version1Disabled,
    });
    const remember = flavour.cachedWebIdentity ?? ((step) => step);
    const [tokenInEnvironment, tokenInProfile] = (0,_providers_web_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .webIdentityFromEither */ .sO)({
        roleMissing: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.roleMissing,
        unreadable: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.unreadable,
        callRefused: ({ roleArn, sessionName, tokenLength }) => refusedParameters([
            ['RoleSessionName', lengthOfName(sessionName), 2],
            ['RoleArn', roleArn.length, 20],
            ['WebIdentityToken', tokenLength, 4],
        ]),
    });
    const inFile = (from, name) => ({
        ...(0,_providers_static_keys_js__WEBPACK_IMPORTED_MODULE_6__/* .staticKeys */ .h)({
            from,
            tokens: TOKENS,
            secretMissing: () => _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.partial(name, 'aws_secret_access_key'),
        }),
        name,
    });
    const profileSteps = [
        remember(tokenInEnvironment),
        remember(tokenInProfile),
        (0,_providers_sso_js__WEBPACK_IMPORTED_MODULE_1__/* .sso */ .a)({
            marks: ['sso_role_name', 'sso_account_id'],
            required: ['sso_role_name', 'sso_account_id', 'sso_start_url', 'sso_region'],
            emptyIsThere: true,
            readsUtc: true,
            words: { ..._words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.sso, regionInvalid: (region) => (0,_botocore_region_js__WEBPACK_IMPORTED_MODULE_7__/* .pythonRegion */ .F)(region, 'portal.sso') },
        }),
        inFile('credentials', 'shared-credentials-file'),
        (0,_providers_login_js__WEBPACK_IMPORTED_MODULE_0__/* .login */ .i)({
            ...(flavour.login === 'works' ? {} : { unsupported: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.loginUnsupported }),
            emptyIsThere: true,
            required: [
                ...LOGIN,
                ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiresAt', 'accountId'].map((name) => `accessToken.${name}`),
            ],
            words: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.login,
        }),
        (0,_providers_process_js__WEBPACK_IMPORTED_MODULE_8__/* .credentialProcess */ .D)({ shell: false, words: _words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.process }),
        inFile('config', 'config-file'),
    ];
    const role = (0,_providers_assume_role_js__WEBPACK_IMPORTED_MODULE_9__/* .assumeRole */ .x)({
        asks: (section) => section.has('role_arn') && !section.has('web_identity_token_file'),
        sources: {
            Environment: (0,_providers_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .environment */ .c)(inVariables),
            EcsContainer: remote,
            Ec2InstanceMetadata: metadata,
        },
        sourceSteps: (section, self) => section.has('aws_access_key_id') || section.has('aws_secret_access_key')
            ? profileSteps
            : [self, ...profileSteps],
        loops: ({ profile, source, section, visited }) => visited.includes(source) &&
            (source !== profile ||
                ((0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(section, 'aws_access_key_id') === undefined &&
                    (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(section, 'aws_secret_access_key') === undefined)),
        callRefused: (section) => {
            const length = (name) => (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(section, name)?.length;
            return refusedParameters([
                ['RoleSessionName', lengthOfName((0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(section, 'role_session_name')), 2],
                ['ExternalId', length('external_id'), 2],
                ['SerialNumber', length('mfa_serial'), 9],
                ['DurationSeconds', duration((0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_11__/* .setting */ .P)(section, 'duration_seconds')), 900],
                ['RoleArn', length('role_arn'), 20],
            ]);
        },
        mfaBefore: 'use',
        emptyMfaAsks: true,
        words: { ..._words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t.role, mfa: flavour.mfa },
        ...(flavour.cached === undefined ? {} : { cached: flavour.cached }),
    });
    const keysInEnvironment = (0,_providers_environment_js__WEBPACK_IMPORTED_MODULE_10__/* .environment */ .c)({
        ...inVariables,
        skipped: ({ explicit }) => (explicit ? 'named' : undefined),
    });
    return [keysInEnvironment, role, ...profileSteps, ...(0,_providers_legacy_key_files_js__WEBPACK_IMPORTED_MODULE_12__/* .legacyKeyFiles */ .A)(_words_botocore_words_js__WEBPACK_IMPORTED_MODULE_3__/* .botocoreWords */ .t), remote, metadata];
}
function duration(value) {
    const trimmed = value?.trim() ?? '';
    return /^[+-]?\d+(?:_\d+)*$/.test(trimmed) ? Number(trimmed.replaceAll('_', '')) : undefined;
}
function lengthOfName(sessionName) {
    return sessionName ? sessionName.length : undefined;
}
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


/***/ }),

/***/ 83140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zM: () => (/* binding */ dialectNames),
  lp: () => (/* binding */ dialectsNamed),
  wR: () => (/* binding */ dialectsOnDemand),
  kW: () => (/* binding */ dialectsWith)
});

// UNUSED EXPORTS: dialects

// EXTERNAL MODULE: ./lib/chain/dialects/aws-cli.js + 1 modules
var aws_cli = __webpack_require__(27164);
// EXTERNAL MODULE: ./lib/chain/providers/cli-cache.js
var cli_cache = __webpack_require__(98661);
// EXTERNAL MODULE: ./lib/chain/dialects/botocore-region.js
var botocore_region = __webpack_require__(50477);
// EXTERNAL MODULE: ./lib/chain/dialects/botocore-base.js + 2 modules
var botocore_base = __webpack_require__(73758);
// EXTERNAL MODULE: ./lib/chain/dialects/botocore-steps.js
var botocore_steps = __webpack_require__(12006);
;// CONCATENATED MODULE: ./lib/chain/dialects/aws-cli-v1.js




const awsCliV1 = {
    ...(0,botocore_base/* botocoreBase */.L)('botocore'),
    name: 'aws-cli-v1',
    names: { long: 'AWS CLI v1', short: 'cli1' },
    version: '1.45',
    profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
    steps: (0,botocore_steps/* botocoreSteps */.J)({
        login: 'needs-package',
        mfa: (_profile, serial) => ({ text: `Enter MFA code for ${serial}:`, basis: 'source' }),
        cached: cli_cache/* cachedRole */.F,
        cachedWebIdentity: cli_cache/* rememberingWebIdentity */.Q,
    }),
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
        invalid: botocore_region/* pythonRegion */.F,
    },
    endpoint: { supported: true, ignorable: true },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/boto3.js



const boto3 = {
    ...(0,botocore_base/* botocoreBase */.L)('botocore'),
    name: 'boto3',
    names: { long: 'boto3', short: 'boto3' },
    version: '1.43',
    profileVariables: ['AWS_DEFAULT_PROFILE', 'AWS_PROFILE'],
    steps: (0,botocore_steps/* botocoreSteps */.J)({
        login: 'needs-package',
        mfa: () => ({ text: 'EOFError', basis: 'run' }),
    }),
    nothingFound: () => ({ text: 'Unable to locate credentials', basis: 'run' }),
    region: {
        variables: ['AWS_DEFAULT_REGION'],
        emptyCounts: true,
        missing: { text: 'You must specify a region.', basis: 'run' },
        invalid: botocore_region/* pythonRegion */.F,
    },
    endpoint: { supported: true, ignorable: true },
    warnings: ({ sight }) => sight.variable('AWS_SECURITY_TOKEN') && sight.variable('AWS_ACCESS_KEY_ID')
        ? ['AWS_SECURITY_TOKEN is sent, and not AWS_SESSION_TOKEN']
        : [],
};

// EXTERNAL MODULE: ./lib/chain/profiles/fault-effects.js + 1 modules
var fault_effects = __webpack_require__(27045);
// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(40920);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profiles_profile = __webpack_require__(19861);
;// CONCATENATED MODULE: ./lib/chain/profiles/dotnet-profiles.js


function readDotnetIni(text) {
    const sections = new Map();
    let current;
    let name = '';
    let open;
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const line = raw.trim();
        if (line === '' || line.startsWith(';') || line.startsWith('#'))
            continue;
        if (line.startsWith('[') && line.endsWith(']') && line.length > 1) {
            name = line.slice(1, -1).trim();
            open = undefined;
            current = sections.has(name) ? undefined : new Map();
            if (current !== undefined)
                sections.set(name, current);
            continue;
        }
        const at = line.indexOf('=');
        if (at < 0)
            return { kind: 'refused', line: index + 1 };
        if (current === undefined)
            continue;
        const setting = line.slice(0, at).trim().toLowerCase();
        const value = line.slice(at + 1).trim();
        const above = open === undefined ? undefined : current.get(open);
        if (/^\s/.test(raw) && open !== undefined && (above === '' || typeof above === 'object')) {
            const before = typeof above === 'object' ? above : [];
            current.set(open, new Map([...before, [setting, value]]));
            continue;
        }
        if (current.has(setting)) {
            sections.set(name, undefined);
            current = undefined;
            continue;
        }
        open = setting;
        current.set(setting, value);
    }
    const read = [...sections].flatMap(([key, section]) => section === undefined ? [] : [[key, section]]);
    return { kind: 'read', sections: new Map(read) };
}
function readDotnetProfiles(sight) {
    const home = sight.variable('HOME') || sight.variable('USERPROFILE') || sight.home;
    const there = (variable) => {
        const path = sight.variable(variable);
        return path && sight.file(path).kind !== 'absent' ? path : undefined;
    };
    const credentialsPath = there('AWS_SHARED_CREDENTIALS_FILE') ?? (0,locate/* below */.Gz)(sight, home, '.aws', 'credentials');
    const folder = credentialsPath.replace(/[^/\\]*$/, '');
    const configPath = there('AWS_CONFIG_FILE') ?? `${folder}config`;
    const config = readOne(sight, configPath);
    const credentials = readOne(sight, credentialsPath);
    const named = new Map();
    const plain = config.sections.get('default');
    if (plain !== undefined)
        named.set('default', plain);
    for (const [name, section] of ofKind(config.sections, 'profile')) {
        if (!named.has(name))
            named.set(name, section);
    }
    const own = new Map([...ofKind(credentials.sections, 'profile'), ...credentials.sections]);
    const fault = credentials.fault ?? config.fault;
    return {
        all: (0,profiles_profile/* mergeSections */.X)(named, own),
        config: named,
        credentials: own,
        ssoSessions: ofKind(config.sections, 'sso-session'),
        services: ofKind(config.sections, 'services'),
        configPath,
        credentialsPath,
        ...(fault === undefined ? {} : { fault }),
    };
}
function ofKind(sections, kind) {
    const found = new Map();
    for (const [header, section] of sections) {
        const name = header.startsWith(kind) ? /^[ \t]+(.*)$/.exec(header.slice(kind.length)) : null;
        if (name?.[1] !== undefined)
            found.set(name[1], section);
    }
    return found;
}
function readOne(sight, path) {
    const file = sight.file(path);
    const reading = file.kind === 'found' ? readDotnetIni(file.text) : undefined;
    if (reading?.kind === 'read')
        return { sections: reading.sections };
    if (reading === undefined)
        return { sections: new Map() };
    const fault = 'a line is neither a section nor `name = value`';
    return { sections: new Map(), fault: { path, fault, line: reading.line } };
}

// EXTERNAL MODULE: ./lib/chain/reasons.js
var reasons = __webpack_require__(2356);
// EXTERNAL MODULE: ./lib/chain/providers/assume-role.js
var assume_role = __webpack_require__(16781);
// EXTERNAL MODULE: ./lib/chain/providers/container.js
var container = __webpack_require__(12731);
// EXTERNAL MODULE: ./lib/chain/providers/environment.js
var environment = __webpack_require__(32593);
// EXTERNAL MODULE: ./lib/chain/providers/instance-metadata.js
var instance_metadata = __webpack_require__(55403);
// EXTERNAL MODULE: ./lib/chain/providers/login.js
var login = __webpack_require__(20905);
// EXTERNAL MODULE: ./lib/chain/providers/process.js
var process = __webpack_require__(72449);
// EXTERNAL MODULE: ./lib/chain/providers/provider.js
var provider = __webpack_require__(54311);
// EXTERNAL MODULE: ./lib/chain/providers/sso.js
var sso = __webpack_require__(26159);
// EXTERNAL MODULE: ./lib/chain/providers/static-keys.js
var static_keys = __webpack_require__(81517);
// EXTERNAL MODULE: ./lib/chain/providers/web-identity.js
var web_identity = __webpack_require__(77549);
;// CONCATENATED MODULE: ./lib/chain/words/usual-hosts.js
const ECS_AND_EKS = ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
function isUsualHost({ protocol, hostname }) {
    const local = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname);
    return protocol === 'https:' || local || ECS_AND_EKS.includes(hostname);
}

;// CONCATENATED MODULE: ./lib/chain/words/dotnet-words.js

const say = (text, basis = 'source') => ({ text, basis });
const NO_SESSION = say('Unable to load a login session.', 'memory');
const NO_KEYS = 'The environment variables AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY/AWS_SESSION_TOKEN were not set with AWS credentials.';
const NO_TOKEN = "The webIdentityTokenFile must be an absolute path. (Parameter 'webIdentityTokenFile')";
const NO_ROLE = "The role ARN must be specified. (Parameter 'roleArn')";
const NO_INSTANCE = 'Unable to get IAM security credentials from EC2 Instance Metadata Service.';
const LOOKS = [
    (provider) => provider === 'environment',
    (provider) => provider === 'web-identity',
    (provider) => provider.startsWith('profile-'),
    (provider) => provider === 'container' || provider === 'instance-metadata',
];
const USUAL = [
    NO_KEYS,
    NO_TOKEN,
    'Unable to find the "default" profile.',
    `Failed to connect to EC2 instance metadata to retrieve credentials: ${NO_INSTANCE}.`,
];
function absentWords({ cause }) {
    if (cause.kind === 'profile-without-credentials')
        return profileInvalid(cause.profile).text;
    return cause.kind === 'token-without-role' ? NO_ROLE : undefined;
}
function profileInvalid(profile) {
    return say(`Credential profile [${profile}] is not valid.  Please ensure the profile contains a valid combination of properties.`);
}
const dotnetWords = {
    nothing(failures) {
        const lines = LOOKS.map((isOne, at) => {
            const own = failures.filter(({ step }) => isOne(step.provider));
            const said = own.find(({ words }) => words !== undefined)?.words?.text;
            const [first] = own;
            const text = said ?? (first && absentWords(first)) ?? USUAL[at];
            return `Exception ${at + 1} of ${LOOKS.length}: ${text}`;
        });
        return say(`Failed to resolve AWS credentials. The credential providers used to search for credentials returned the following errors:\n\n${lines.join('\n')}`);
    },
    noInstance: () => say(NO_INSTANCE),
    profileMissing: (profile) => say(`Unable to find the "${profile}" profile.`),
    profileMissingV3: (profile) => say(`Unable to find the "${profile}" profile in CredentialProfileStoreChain.`),
    profileInvalid,
    unparsable: (path, line) => say(`Line ${line ?? 1}:<...> in file ${path} does not contain a section, property or comment.`),
    notAbsolute: () => say(NO_TOKEN),
    sessionNameInvalid: () => say('The value must match the regex pattern @"^[\\w+=,.@-]{2,64}$".'),
    unreadable: () => say('A token could not be loaded from the WebIdentityTokenFile.'),
    sourceUnreadable: (profile, source) => say(`Error reading source profile [${source}] for profile [${profile}].`),
    namedSourceUnreadable: (profile, source) => say(`Error reading credential source [${source}] for profile [${profile}].`),
    mfa: (profile) => say(`The profile [${profile}] is an assume role profile that requires an MFA.  This type of profile is not allowed here.  Please use an assume role profile that doesn't require an MFA, or a different type of profile.`),
    process: {
        exited: (stderr, exitCode) => say(`Command returned non-zero exit value ${exitCode} with the error - ${stderr}`),
        notJson: () => say('The response back from the process credential provider returned back a malformed JSON document.'),
        wrongVersion: (_profile, version) => version.startsWith('<')
            ? say('Missing required parameter - Version in JSON Payload')
            : say(`Unsupported credential version ${version}`, 'memory'),
        incomplete: (_profile, missing) => say(`Missing required parameter - ${missing} in JSON Payload`, 'memory'),
    },
    sso: {
        sessionMissing: (_profile, session) => say(`Invalid Configuration.  Failed to find sso_session [${session}]`),
        incomplete: (profile) => notAllowed(profile),
        tokenMissing: ({ profile }) => notAllowed(profile),
        tokenExpired: () => say('No valid SSO Token could be found.', 'memory'),
    },
    login: {
        tokenMissing: () => NO_SESSION,
        notJson: () => NO_SESSION,
        incomplete: () => NO_SESSION,
    },
    addressRefused(url, raw) {
        return url !== undefined && isUsualHost(url)
            ? undefined
            : {
                words: say(`Cannot fetch credentials from container - the full URI contains an invalid host: ${raw}`),
            };
    },
    tokenInvalid: (token) => token.includes('\r\n')
        ? { words: say('Authorization token must not contain the newline sequence.'), then: 'abort' }
        : undefined,
    tokenFileMissing: (path) => ({
        words: say(`Could not find file '${path}'.`, 'memory'),
        then: 'abort',
    }),
    containerFailed: (_url, answer) => ({
        words: say(`Unable to retrieve credentials. Message = "${answer.kind === 'failed' ? answer.detail : answer.status}"`, 'memory'),
        then: 'abort',
    }),
    metadataDisabled: () => say('Failed to connect to EC2 instance metadata to retrieve credentials: Unable to retrieve credentials..'),
    metadataFailed: () => say(`Failed to connect to EC2 instance metadata to retrieve credentials: ${NO_INSTANCE}.`),
    regionMissing: () => say('No RegionEndpoint or ServiceURL configured', 'memory'),
};
function notAllowed(profile) {
    return say(`The profile [${profile}] is an SSO profile.  This type of profile is not allowed here.  Please use a different type of profile.`);
}

;// CONCATENATED MODULE: ./lib/chain/steps/dotnet-settings.js

const isBoolean = (value) => /^(?:true|false)$/i.test(value.trim());
const isNumber = (value) => /^\s*[+-]?\d+\s*$/.test(value);
const oneOf = (...words) => (value) => words.includes(value.toLowerCase());
const SETTINGS = {
    use_fips_endpoint: isBoolean,
    use_dualstack_endpoint: isBoolean,
    ec2_metadata_v1_disabled: isBoolean,
    ec2_metadata_service_endpoint_mode: oneOf('ipv4', 'ipv6'),
    disable_request_compression: isBoolean,
    request_min_compression_size_bytes: isNumber,
    account_id_endpoint_mode: oneOf('preferred', 'disabled', 'required'),
    s3_force_path_style: isBoolean,
};
function refusedByDotnet(section) {
    return Object.entries(SETTINGS).find(([name, isTaken]) => {
        const value = (0,profiles_profile/* setting */.P)(section, name);
        return value !== undefined && value !== '' && !isTaken(value);
    })?.[0];
}

;// CONCATENATED MODULE: ./lib/chain/steps/dotnet-steps.js













const SIGN_IN = ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url', 'sso_session'];
const KINDS = {
    process: [['credential_process'], []],
    role: [
        ['role_arn', 'source_profile'],
        ['external_id', 'mfa_serial', 'role_session_name'],
    ],
    'named source': [['role_arn', 'credential_source'], ['role_session_name']],
    token: [['role_arn', 'web_identity_token_file'], ['role_session_name']],
    keys: [['aws_access_key_id', 'aws_secret_access_key'], ['aws_session_token']],
    login: [['login_session'], []],
};
const TELLING = new Set(Object.values(KINDS).flat(2));
function tellingOf(section) {
    return [...TELLING].filter((name) => Boolean((0,profiles_profile/* setting */.P)(section, name)));
}
function kindOf(section) {
    if (SIGN_IN.some((name) => (0,profiles_profile/* setting */.P)(section, name)))
        return 'sign-in';
    const there = tellingOf(section);
    const found = Object.entries(KINDS).find(([, [must, may]]) => {
        const known = [...must, ...may];
        return (must.every((name) => there.includes(name)) && there.every((name) => known.includes(name)));
    });
    return found?.[0];
}
function dotnet_steps_ofKind(kinds, step) {
    return {
        ...step,
        group: 'profile',
        look(context) {
            const section = context.profiles.all.get(context.profile);
            const kind = section === undefined ? undefined : kindOf(section);
            if (kind !== undefined && kinds.includes(kind))
                return step.look(context);
            return (0,provider/* absent */.Ge)({ kind: 'profile-without-credentials', profile: context.profile });
        },
    };
}
const keysInEnvironment = (0,environment/* environment */.c)({ secrets: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'] });
const token = {
    refuses(found) {
        const { tokenFile: path = '', sessionName } = found;
        if (!/^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(path)) {
            return { cause: { kind: 'token-file-relative', path }, words: dotnetWords.notAbsolute() };
        }
        if (!sessionName || /^[\w+=,.@-]{2,64}$/.test(sessionName))
            return undefined;
        return { cause: { kind: 'session-name-refused' }, words: dotnetWords.sessionNameInvalid() };
    },
    unreadable: dotnetWords.unreadable,
    thenWhenUnreadable: 'abort',
};
const tokenInProfile = dotnet_steps_ofKind(['token'], (0,web_identity/* webIdentityFromProfile */.eW)(token));
const identityCenter = dotnet_steps_ofKind(['sign-in'], (0,sso/* sso */.a)({
    marks: SIGN_IN,
    required: ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url'],
    thenWhenExpired: 'abort',
    words: dotnetWords.sso,
}));
const command = (0,process/* credentialProcess */.D)({ shell: true, words: dotnetWords.process });
const dotnet_steps_process = dotnet_steps_ofKind(['process'], {
    ...command,
    look(context) {
        const outcome = command.look(context);
        return outcome.kind === 'refused' ? { ...outcome, then: 'abort', atUse: true } : outcome;
    },
});
const session = dotnet_steps_ofKind(['login'], (0,login/* login */.i)({
    required: ['accessToken', 'clientId', 'refreshToken', 'dpopKey'],
    words: dotnetWords.login,
    then: 'abort',
}));
const keys = dotnet_steps_ofKind(['keys'], (0,static_keys/* staticKeys */.h)());
const remote = (0,container/* container */.k)({
    readsTokenFile: true,
    refuses: dotnetWords.addressRefused,
    tokenInvalid: dotnetWords.tokenInvalid,
    tokenFileMissing: dotnetWords.tokenFileMissing,
    failed: dotnetWords.containerFailed,
});
const instance = {
    disabledBy: (value) => value.toLowerCase() === 'true',
    disabled: dotnetWords.metadataDisabled,
    failed: dotnetWords.metadataFailed,
};
const metadata = (0,instance_metadata/* instanceMetadata */.T)(instance);
const assumed = (0,assume_role/* assumeRole */.x)({
    asks: () => true,
    sources: { EcsContainer: remote, Ec2InstanceMetadata: metadata, Environment: keysInEnvironment },
    sourcesInAnyCase: true,
    sourceSteps: (_section, self) => [
        dotnet_steps_ofKind(['role', 'named source'], self),
        tokenInProfile,
        identityCenter,
        dotnet_steps_process,
        session,
        keys,
    ],
    loops: ({ source, visited }) => visited.includes(source),
    mfaBefore: 'source',
    words: {
        sourceUnknown: dotnetWords.namedSourceUnreadable,
        sourceEmpty: dotnetWords.namedSourceUnreadable,
        profileMissing: dotnetWords.sourceUnreadable,
        profileEmpty: dotnetWords.sourceUnreadable,
        loop: ({ profile, source }) => dotnetWords.sourceUnreadable(profile, source),
        mfa: dotnetWords.mfa,
    },
});
const role = dotnet_steps_ofKind(['role', 'named source'], {
    ...assumed,
    look(context) {
        const outcome = assumed.look(context);
        const source = (0,profiles_profile/* setting */.P)(context.profiles.all.get(context.profile), 'source_profile');
        const deep = outcome.kind === 'refused' && outcome.as === 'invalid' && !outcome.atUse;
        return deep && source !== undefined
            ? { ...outcome, words: dotnetWords.sourceUnreadable(context.profile, source) }
            : outcome;
    },
});
function profileThere({ thenWhenMissing, profileMissing }) {
    return {
        provider: 'profile-static',
        group: 'profile',
        look({ profiles, profile }) {
            const refused = (cause, text, then = 'next') => ({
                kind: 'refused',
                as: 'invalid',
                cause,
                words: text,
                then,
                profile,
            });
            const { fault } = profiles;
            if (fault !== undefined) {
                const cause = { kind: 'file-unparsable', ...fault };
                return refused(cause, dotnetWords.unparsable(fault.path, fault.line));
            }
            const section = profiles.all.get(profile);
            if (section === undefined) {
                if (profile.toLowerCase() === 'default')
                    return (0,provider/* absent */.Ge)({ kind: 'no-profiles' });
                const missing = { kind: 'profile-missing', profile };
                return refused(missing, profileMissing(profile), thenWhenMissing);
            }
            const bad = refusedByDotnet(section);
            if (bad !== undefined) {
                const cause = { kind: 'setting-refused', setting: bad, profile };
                const custom = profile.toLowerCase() !== 'default';
                return refused(cause, profileMissing(profile), custom ? thenWhenMissing : 'next');
            }
            const settings = tellingOf(section);
            if (kindOf(section) !== undefined || settings.length === 0) {
                return (0,provider/* absent */.Ge)({ kind: 'profile-without-credentials', profile });
            }
            const cause = settings.length === 1 && !settings.includes('role_arn')
                ? { kind: 'profile-not-loadable', profile }
                : { kind: 'profile-mixes-settings', profile, settings };
            return refused(cause, dotnetWords.profileInvalid(profile));
        },
    };
}
function dotnetLooks(flavour) {
    return {
        keysInEnvironment,
        tokenInEnvironment: (0,web_identity/* webIdentityFromEnvironment */.c7)(token),
        profile: [profileThere(flavour), role, tokenInProfile, identityCenter, dotnet_steps_process, session, keys],
        machine: [remote, metadata].map((step) => ({ ...step, group: 'machine' })),
    };
}

;// CONCATENATED MODULE: ./lib/chain/dialects/dotnet.js





const looks = dotnetLooks({ thenWhenMissing: 'abort', profileMissing: dotnetWords.profileMissing });
const dotnet = {
    name: 'dotnet',
    names: { long: '.NET SDK', short: 'net' },
    onDemand: true,
    version: '4.1',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: false,
    blankProfileIsEmpty: true,
    readProfiles: readDotnetProfiles,
    faults: (0,fault_effects/* faultEffects */.B)('dotnet'),
    steps: [looks.keysInEnvironment, looks.tokenInEnvironment, ...looks.profile, ...looks.machine],
    onFailure: 'next',
    nothingFound: dotnetWords.nothing,
    region: { variables: ['AWS_REGION'], emptyCounts: false, missing: dotnetWords.regionMissing() },
    endpoint: { supported: true, ignorable: true },
    warnings: ({ profiles }) => profiles.fault === undefined
        ? []
        : [`both profile files are passed over: ${(0,reasons/* whyUnparsable */.i)(profiles.fault)}`],
};

;// CONCATENATED MODULE: ./lib/chain/dialects/dotnet-v3.js



const dotnet_v3_looks = dotnetLooks({ thenWhenMissing: 'next', profileMissing: dotnetWords.profileMissingV3 });
const dotnetV3 = {
    ...dotnet,
    name: 'dotnet-v3',
    names: { long: '.NET SDK v3', short: 'net3' },
    version: '3.7',
    steps: [dotnet_v3_looks.tokenInEnvironment, ...dotnet_v3_looks.profile, dotnet_v3_looks.keysInEnvironment, ...dotnet_v3_looks.machine],
    nothingFound: (failures) => failures.find(({ step, words: said }) => step.provider === 'container' && said !== undefined)
        ?.words ?? dotnetWords.noInstance(),
};

;// CONCATENATED MODULE: ./lib/chain/profiles/go-profiles.js


function readGoProfiles(sight) {
    const { config: configPath, credentials: credentialsPath } = (0,locate/* goLocations */.P9)(sight);
    const config = go_profiles_readOne(sight, configPath);
    const credentials = go_profiles_readOne(sight, credentialsPath);
    const profiles = new Map();
    for (const [name, section] of config) {
        if (name.toLowerCase() === 'default' && !profiles.has('default'))
            profiles.set(name, section);
        if (name.startsWith('profile '))
            profiles.set(name.slice('profile '.length), section);
    }
    const plain = [...credentials].filter(([name]) => !name.startsWith('profile '));
    const parts = { config: profiles, credentials: new Map(plain) };
    return {
        ...parts,
        all: (0,profiles_profile/* mergeSections */.X)(parts.config, parts.credentials),
        ssoSessions: (0,profiles_profile/* mergeSections */.X)(...[config, credentials].map((one) => go_profiles_kindOf(one, 'sso-session '))),
        services: (0,profiles_profile/* mergeSections */.X)(...[config, credentials].map((one) => go_profiles_kindOf(one, 'services '))),
        configPath,
        credentialsPath,
        ...faultOf(sight, [configPath, credentialsPath]),
    };
}
function faultOf(sight, paths) {
    const folder = paths.find((path) => {
        const file = sight.file(path);
        return file.kind === 'unreadable' && file.isDirectory === true;
    });
    if (folder === undefined)
        return {};
    return { fault: { path: folder, fault: `read all: read ${folder}: is a directory` } };
}
function go_profiles_kindOf(sections, prefix) {
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
        return sections;
    let current;
    let open;
    for (const line of file.text.split(/\r?\n/)) {
        if (line.trim() === '' || /^[ \t]*[#;]/.test(line))
            continue;
        const marked = line.startsWith('\uFEFF');
        const header = marked
            ? undefined
            : /^\[(.*)\]$/.exec((line.split(/[#;]/)[0] ?? '').trim())?.[1];
        if (header !== undefined) {
            const name = header.trim().replace(/^(\S+)[ \t]+/, '$1 ');
            current = sections.get(name) ?? new Map();
            if (name !== '')
                sections.set(name, current);
            open = undefined;
            continue;
        }
        const indented = line.startsWith(' ') || line.startsWith('\t');
        const plain = line.split(/[ \t][#;]/)[0] ?? '';
        const above = open === undefined ? undefined : current?.get(open);
        const inBlock = indented && open !== undefined && (above === '' || typeof above === 'object');
        const pair = split(inBlock ? line : plain);
        if (current === undefined)
            continue;
        if (pair === undefined) {
            if (indented && open !== undefined && typeof above === 'string' && above !== '') {
                current.set(open, `${above}\n${line.trimStart()}`);
            }
        }
        else if (inBlock && open !== undefined) {
            current.set(open, new Map([...(typeof above === 'object' ? above : []), pair]));
        }
        else {
            open = pair[0] || undefined;
            current.set(pair[0], pair[1]);
        }
    }
    return sections;
}
function split(text) {
    const at = text.search(/[=:]/);
    if (at < 0)
        return undefined;
    return [text.slice(0, at).trim().toLowerCase(), unquote(text.slice(at + 1).trim())];
}
function unquote(value) {
    const quoted = value.length >= 2 && /^(["']).*\1$/.test(value);
    const bare = quoted ? value.slice(1, -1) : value;
    return bare.replaceAll('\\"', '"').replaceAll("\\'", "'").replaceAll('\\n', '\n');
}

;// CONCATENATED MODULE: ./lib/chain/dialects/go-settings.js

const go_settings_oneOf = (values, said, anyCase = true) => (value) => values.includes(anyCase ? value.toLowerCase() : value) ? undefined : said(value);
const MODES = ['auto', 'cross-region', 'in-region', 'legacy', 'mobile', 'standard'];
const BOOLEANS = ['true', 'false'];
const CHECKSUMS = ['when_supported', 'when_required'];
const ACCOUNTS = ['preferred', 'required', 'disabled'];
const MOST_BYTES = 10_485_760;
const isInteger = (value) => /^[+-]?\d+$/.test(value);
const inRange = (value) => Number(value) >= 0 && Number(value) <= MOST_BYTES;
const variable = (name, values, need, anyCase = true) => [
    name,
    go_settings_oneOf(values, (value) => `invalid value for environment variable, ${name}=${value}, ${need}`, anyCase),
];
const yesOrNo = (name) => variable(name, BOOLEANS, 'need true or false');
const unknownMode = (value) => `unknown RetryMode, ${value}`;
const VARIABLES = [
    yesOrNo('AWS_DISABLE_REQUEST_COMPRESSION'),
    [
        'AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES',
        (value) => {
            const name = 'AWS_REQUEST_MIN_COMPRESSION_SIZE_BYTES';
            if (!isInteger(value))
                return `invalid value for env var, ${name}=${value}, need int64`;
            return inRange(value)
                ? undefined
                : 'invalid range for env var min request compression size bytes';
        },
    ],
    variable('AWS_ENABLE_ENDPOINT_DISCOVERY', [...BOOLEANS, 'auto'], 'need true, false or auto'),
    yesOrNo('AWS_S3_USE_ARN_REGION'),
    variable('AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE', ['ipv4', 'ipv6'], 'unknown EC2 IMDS endpoint mode, must be either IPv6 or IPv4'),
    yesOrNo('AWS_EC2_METADATA_V1_DISABLED'),
    yesOrNo('AWS_S3_DISABLE_MULTIREGION_ACCESS_POINTS'),
    variable('AWS_USE_DUALSTACK_ENDPOINT', BOOLEANS, 'need true, false'),
    variable('AWS_USE_FIPS_ENDPOINT', BOOLEANS, 'need true, false'),
    ['AWS_DEFAULTS_MODE', go_settings_oneOf(MODES, (value) => `invalid AWS_DEFAULTS_MODE value: ${value}`)],
    [
        'AWS_MAX_ATTEMPTS',
        (value) => isInteger(value)
            ? undefined
            : `invalid value AWS_MAX_ATTEMPTS=${value}, strconv.ParseInt: parsing "${value}": invalid syntax`,
    ],
    [
        'AWS_RETRY_MODE',
        go_settings_oneOf(['standard', 'adaptive'], (value) => `invalid AWS_RETRY_MODE value, ${unknownMode(value)}`, false),
    ],
    yesOrNo('AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'),
    yesOrNo('AWS_S3_DISABLE_EXPRESS_SESSION_AUTH'),
    variable('AWS_ACCOUNT_ID_ENDPOINT_MODE', ACCOUNTS, 'must be preferred/required/disabled', false),
    variable('AWS_REQUEST_CHECKSUM_CALCULATION', CHECKSUMS, 'must be when_supported/when_required'),
    variable('AWS_RESPONSE_CHECKSUM_VALIDATION', CHECKSUMS, 'must be when_supported/when_required'),
];
const field = (name, values, need, anyCase = true) => [
    name,
    go_settings_oneOf(values, (value) => `invalid value for shared config profile field, ${name}=${value}, ${need}`, anyCase),
];
const go_settings_SETTINGS = [
    [
        'ec2_metadata_service_endpoint_mode',
        go_settings_oneOf(['ipv4', 'ipv6', ''], () => 'unknown EC2 IMDS endpoint mode, must be either IPv6 or IPv4'),
    ],
    ['defaults_mode', go_settings_oneOf(MODES, (value) => `invalid value: ${value}`)],
    [
        'max_attempts',
        (value) => isInteger(value) ? undefined : `invalid value max_attempts=${value}, expect integer`,
    ],
    ['retry_mode', go_settings_oneOf(['standard', 'adaptive'], unknownMode, false)],
    field('disable_request_compression', BOOLEANS, 'need true or false', false),
    [
        'request_min_compression_size_bytes',
        (value) => {
            const about = 'for min request compression size bytes';
            if (!isInteger(value))
                return `invalid value ${about} ${value}, need int64`;
            const range = `must be within 0 and ${MOST_BYTES} inclusively`;
            return inRange(value) ? undefined : `invalid range ${about} ${value}, ${range}`;
        },
    ],
    field('account_id_endpoint_mode', ACCOUNTS, 'must be preferred/required/disabled', false),
    field('request_checksum_calculation', CHECKSUMS, 'must be when_supported/when_required'),
    field('response_checksum_validation', CHECKSUMS, 'must be when_supported/when_required'),
];
function refusedVariable({ sight }) {
    for (const [name, judge] of VARIABLES) {
        const value = sight.variable(name);
        const text = value ? judge(value) : undefined;
        if (text === undefined)
            continue;
        const cause = { kind: 'setting-refused', setting: name };
        return { kind: 'refused', as: 'invalid', cause, words: { text, basis: 'run' } };
    }
    return undefined;
}
function refusedSetting(section) {
    for (const [name, judge] of go_settings_SETTINGS) {
        const value = (0,profiles_profile/* setting */.P)(section, name);
        const text = value === undefined ? undefined : judge(value);
        if (text !== undefined) {
            return { name, text: `failed to load ${name} from shared config, ${text}` };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./lib/chain/profiles/shell-words.js
var shell_words = __webpack_require__(90986);
;// CONCATENATED MODULE: ./lib/chain/words/go-words.js

const REFRESHING = 'failed to refresh cached credentials,';
const go_words_NO_ROLE = 'no EC2 IMDS role found, operation error ec2imds: GetMetadata';
const answered = (status) => `http response error StatusCode: ${status}, request to EC2 IMDS failed`;
const go_words_say = (text, basis = 'source') => ({ text, basis });
const refreshing = (text, basis) => ({
    ...go_words_say(`${REFRESHING} ${text}`, basis),
    fetching: true,
    unframed: text,
});
const fetching = (profile, text) => go_words_say(`error fetching config from profile, ${profile}, ${text}`);
const goWords = {
    settingRefused: (profile, text) => ({
        ...fetching(profile, text),
        basis: 'run',
    }),
    fileUnread: ({ path, fault }) => go_words_say(`failed to load shared config file, ${path}, ${fault}`, 'run'),
    profileMissing: (profile) => go_words_say(`failed to get shared config profile, ${profile}`),
    partial: (profile, file) => fetching(profile, file === 'credentials'
        ? `Error using profile: \n 2, partial credentials found for profile ${profile}\n`
        : `Error using profile: \n 1, partial credentials found for profile ${profile === 'default' ? profile : `profile ${profile}`}\n`),
    needsRole: (kind, profile) => go_words_say(`credential type ${kind} requires role_arn, profile ${profile}`),
    tooMany: () => go_words_say('only one credential type may be specified per profile: source profile, credential source, credential process, web identity token'),
    sourceUnusable: (roleArn, source, why) => go_words_say(`failed to load assume role ${roleArn}, of profile ${source}, ${why}`),
    sessionMissing: (session) => go_words_say(`failed to find SSO session section, ${session}`),
    roleMissing: () => go_words_say('role ARN is not set'),
    noSuchFile: (path, why) => refreshing(`failed to retrieve jwt from provide source, unable to read file at ${path}: ${unread(path, why)}`, 'run'),
    sourceFailed: (inner, cached) => refreshing(`operation error STS: AssumeRole, get identity: get credentials: ${cached ? inner.text : (inner.unframed ?? inner.text)}`, inner.basis),
    noRole: () => refreshing(go_words_NO_ROLE, 'run'),
    metadataFailed(fact) {
        switch (fact.kind) {
            case 'not-ec2':
                return fact.status === 404 || fact.status === 403 || fact.status === 405
                    ? refreshing(`${go_words_NO_ROLE}, ${answered(fact.status)}`, 'run')
                    : goWords.version1Disabled('', fact.status);
            case 'no-role':
                return refreshing(`${go_words_NO_ROLE}, ${answered(404)}`, 'run');
            case 'none':
            case 'role':
                return goWords.noRole();
        }
    },
    version1Disabled: (_profile, status) => refreshing(`${go_words_NO_ROLE}, failed to get API token, operation error ec2imds: getToken, ${answered(status)}`, 'run'),
    metadataDisabled: () => refreshing('no EC2 IMDS role found, operation error ec2imds: GetMetadata, access disabled to EC2 IMDS via client option, or "AWS_EC2_METADATA_DISABLED" environment variable', 'run'),
    regionMissing: () => go_words_say('Invalid Configuration: Missing Region', 'memory'),
    regionInvalid: (region) => /^[a-zA-Z0-9-]{1,63}(?:\.[a-zA-Z0-9-]{1,63})*$/.test(region)
        ? undefined
        : go_words_say(`failed to bind endpoint params, invalid input region ${region}`, 'run'),
    mfa: () => go_words_say('assume role with MFA enabled, but AssumeRoleTokenProvider session option not set.'),
    sourceUnknown: () => go_words_say('credential_source values must be EcsContainer, Ec2InstanceMetadata, or Environment'),
    noContainer: () => go_words_say("EcsContainer was specified as the credential_source, but neither 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI' or AWS_CONTAINER_CREDENTIALS_FULL_URI' was set"),
    noKeys: () => refreshing('static credentials are empty', 'run'),
    login: {
        tokenMissing: () => refreshing('load login token: token file not found, please reauthenticate', 'run'),
        notJson: () => refreshing('load login token: invalid character', 'memory'),
        incomplete: ([missing]) => refreshing(`validate login token: missing ${missing}`),
    },
    unsendable: (value, header) => /[\r\n]/.test(value)
        ? go_words_say(`net/http: invalid header field value for "${header === 'token' ? 'X-Amz-Security-Token' : 'Authorization'}"`, 'run')
        : undefined,
    tokenInvalid: (token) => /[\r\n]/.test(token)
        ? {
            words: refreshing('failed to load credentials, resolve auth token: authorization token contains invalid newline sequence', 'run'),
        }
        : undefined,
    process: {
        exited: (_stderr, exitCode) => refreshing(`process provider error: error in credential_process: exit status ${exitCode}`, 'run'),
        notJson: () => refreshing('process provider error: parse failed of process output', 'run'),
        notSplit: (command) => (0,shell_words/* shellWords */.C)(command) === undefined
            ? refreshing('process provider error: error in credential_process: exit status 2', 'run')
            : undefined,
        notThere: () => refreshing('process provider error: error in credential_process: exit status 127', 'run'),
        wrongVersion: (_profile, _version, isNumber) => isNumber
            ? refreshing('process provider error: wrong version in process output (not 1)', 'run')
            : goWords.process.notJson(),
        incomplete: (_profile, missing) => refreshing(`process provider error: missing ${missing} in process output`, 'run'),
    },
    sso: {
        sessionMissing: (_profile, session) => go_words_say(`failed to find SSO session section, ${session}`),
        inconsistent: (setting, _profile, _session, profile) => go_words_say(`${setting} in profile "${profile}" must match ${setting} in sso-session`),
        incomplete: (profile, missing) => go_words_say(`profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`),
        tokenMissing: (login) => signIn(login, `failed to read cached SSO token file, open ${login.path}: no such file or directory`),
        tokenIncomplete(login, token) {
            const { accessToken, expiresAt: written } = token;
            if (!accessToken || !written) {
                return signIn(login, 'cached SSO token must contain accessToken and expiresAt fields');
            }
            if (typeof written !== 'string')
                return signIn(login, 'failed to parse cached SSO token file');
            return RFC3339.test(written)
                ? undefined
                : signIn(login, `failed to parse cached SSO token file, field "expiresAt", expected RFC3339 timestamp: parsing time "${written}"`);
        },
        tokenExpired: (login) => login.session === undefined
            ? refreshing('the SSO session has expired or is invalid', 'run')
            : refreshing('refresh cached SSO token failed, cached SSO token is expired, or not present, and cannot be refreshed', 'run'),
    },
    addressRefused(url) {
        if (url === undefined) {
            return { words: go_words_say('unable to parse host from local HTTP cred provider URL') };
        }
        const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
        const local = known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname);
        if (url.protocol === 'https:' || local)
            return undefined;
        return {
            words: go_words_say(`invalid endpoint host, "${url.hostname}", only loopback/ecs/eks hosts are allowed`),
        };
    },
    tokenFileMissing: (path) => ({
        words: refreshing(`failed to load credentials, resolve auth token: failed to read authorization token from ${path}: open ${path}: no such file or directory`, 'run'),
    }),
    containerFailed: (_url, answer) => ({
        words: answer.kind === 'answered'
            ? refreshing('failed to load credentials', 'run')
            : refreshing('failed to load credentials, exceeded maximum number of attempts, 3', 'memory'),
    }),
};
const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
function signIn({ session }, text) {
    return refreshing(session === undefined ? `the SSO session has expired or is invalid: ${text}` : text, 'run');
}
function unread(path, why) {
    if (why === 'directory')
        return `read ${path}: is a directory`;
    return `open ${path}: ${why === 'forbidden' ? 'permission denied' : 'no such file or directory'}`;
}

;// CONCATENATED MODULE: ./lib/chain/dialects/go-opening.js




const go_opening_KINDS = [
    'source_profile',
    'credential_source',
    'credential_process',
    'web_identity_token_file',
];
function goOpening(context) {
    const { profiles, profile, named } = context;
    const refused = (cause, text) => ({
        kind: 'refused',
        as: 'invalid',
        cause,
        words: text,
    });
    const variable = refusedVariable(context);
    if (variable !== undefined)
        return variable;
    const { fault: unread } = profiles;
    if (unread !== undefined) {
        return refused({ kind: 'file-unparsable', ...unread }, goWords.fileUnread(unread));
    }
    if (!profiles.all.has(profile)) {
        const insists = context.explicit || context.sight.variable('AWS_PROFILE');
        if (!named || !insists)
            return undefined;
        return refused({ kind: 'profile-missing', profile }, goWords.profileMissing(profile));
    }
    const bad = refusedSetting(profiles.all.get(profile));
    if (bad !== undefined) {
        const cause = { kind: 'setting-refused', setting: bad.name, profile };
        return refused(cause, goWords.settingRefused(profile, bad.text));
    }
    const fault = load(context, profile, []);
    return fault && refused({ kind: 'profile-not-loadable', profile }, fault);
}
function load(context, name, seen) {
    if (seen.length > provider/* MOST_PROFILES */.hk)
        return undefined;
    const { profiles } = context;
    const section = profiles.all.get(name);
    if (section === undefined)
        return goWords.profileMissing(name);
    const file = profiles.credentials.has(name) ? 'credentials' : 'config';
    if (isHalf(profiles[file].get(name)))
        return goWords.partial(name, file);
    const again = seen.includes(name);
    const role = again ? undefined : (0,profiles_profile/* setting */.P)(section, 'role_arn');
    const kinds = go_opening_KINDS.filter((kind) => (0,profiles_profile/* setting */.P)(section, kind) && !(again && kind === 'source_profile'));
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
    const kinds = go_opening_KINDS.filter((kind) => !(withoutSource && kind === 'source_profile'));
    return hasKeys(section) || [...kinds, ...marks].some((name) => (0,profiles_profile/* setting */.P)(section, name));
}

;// CONCATENATED MODULE: ./lib/chain/dialects/go-steps.js











const CACHED = /^(?:metadata|container)-/;
const inVariables = {
    keyIds: ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'],
    secrets: ['AWS_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'],
    unsendable: goWords.unsendable,
};
const go_steps_keysInEnvironment = (0,environment/* environment */.c)({
    ...inVariables,
    skipped: ({ explicit }) => (explicit ? 'named' : undefined),
});
const tokenFile = { unreadable: goWords.noSuchFile, roleMissing: goWords.roleMissing };
const go_steps_keys = (0,static_keys/* staticKeys */.h)({ emptyIsMissing: true });
const go_steps_tokenInProfile = (0,web_identity/* webIdentityFromProfile */.eW)(tokenFile);
const go_steps_identityCenter = (0,sso/* sso */.a)({
    sessionSuffices: true,
    emptySessionIsNone: true,
    sessionGivesPlace: true,
    marks: ['sso_session', 'sso_region', 'sso_account_id', 'sso_start_url', 'sso_role_name'],
    required: ['sso_region', 'sso_start_url', 'sso_account_id', 'sso_role_name'],
    words: goWords.sso,
});
const go_steps_session = (0,login/* login */.i)({
    required: [
        'accessToken',
        ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'accountId', 'expiresAt'].map((name) => `accessToken.${name}`),
        'clientId',
        'refreshToken',
        'dpopKey',
    ],
    emptyIsMissing: true,
    words: goWords.login,
});
const go_steps_process = (0,process/* credentialProcess */.D)({ shell: true, emptyIsMissing: true, words: goWords.process });
const go_steps_remote = (0,container/* container */.k)({
    readsTokenFile: true,
    refuses: goWords.addressRefused,
    tokenFileMissing: goWords.tokenFileMissing,
    tokenInvalid: goWords.tokenInvalid,
    failed: goWords.containerFailed,
});
const namedSource = (metadata) => ({
    provider: 'profile-assume-role',
    look(context) {
        const { profile } = context;
        const value = (0,profiles_profile/* setting */.P)(context.profiles.all.get(profile), 'credential_source');
        const invalid = (cause, text) => ({
            kind: 'refused',
            as: 'invalid',
            cause,
            words: text,
        });
        if (!value)
            return (0,provider/* absent */.Ge)({ kind: 'profile-without-credential-source' });
        if (value === 'Ec2InstanceMetadata')
            return metadata.look(context);
        if (value !== 'Environment' && value !== 'EcsContainer') {
            const cause = { kind: 'credential-source-unknown', profile, source: value };
            return invalid(cause, goWords.sourceUnknown());
        }
        const found = value === 'Environment' ? (0,environment/* environment */.c)(inVariables).look(context) : go_steps_remote.look(context);
        if (found.kind !== 'absent')
            return found;
        const text = value === 'Environment' ? goWords.noKeys() : goWords.noContainer();
        const because = found.cause;
        return invalid({ kind: 'credential-source-empty', profile, source: value, because }, text);
    },
});
const first = (metadata) => [
    go_steps_keys,
    namedSource(metadata),
    go_steps_identityCenter,
    go_steps_session,
    go_steps_process,
    go_steps_remote,
    metadata,
];
const go_steps_role = (metadata) => ({
    provider: 'profile-assume-role',
    look(context) {
        const section = context.profiles.all.get(context.profile);
        const roleArn = (0,profiles_profile/* setting */.P)(section, 'role_arn');
        const again = context.visited.slice(0, -1).includes(context.profile);
        const own = go_steps_keys.look(context);
        const hasOwn = own.kind === 'resolved';
        const byToken = (0,profiles_profile/* setting */.P)(section, 'web_identity_token_file') && !hasOwn;
        if (!roleArn || byToken || again) {
            return (0,provider/* absent */.Ge)({ kind: 'profile-without-role', profile: context.profile });
        }
        if (hasOwn && context.visited.length > 0)
            return assume(context, section, roleArn, own);
        const source = (0,profiles_profile/* setting */.P)(section, 'source_profile');
        const inner = source
            ? fromProfile(context, source, metadata)
            : (0,provider/* firstConfigured */.lS)(first(metadata), context);
        return assume(context, section, roleArn, inner);
    },
});
function fromProfile(context, source, metadata) {
    context.sight.note(`profile ${source}`);
    const visited = [...(context.visited.length > 0 ? context.visited : [context.profile]), source];
    if (visited.length > provider/* MOST_PROFILES */.hk) {
        const { profile } = context;
        const cause = { kind: 'source-profiles-too-many', most: provider/* MOST_PROFILES */.hk };
        return { kind: 'refused', as: 'invalid', cause, profile };
    }
    return (0,provider/* firstConfigured */.lS)([go_steps_role(metadata), go_steps_keys, go_steps_tokenInProfile, ...first(metadata)], {
        ...context,
        profile: source,
        visited,
    });
}
function assume(context, section, roleArn, inner) {
    const here = { provider: 'profile-assume-role', profile: context.profile };
    if (inner.kind === 'absent')
        return inner;
    const later = inner.kind === 'refused' && inner.words?.fetching === true;
    if (inner.kind === 'refused' && !later)
        return { ...inner, ...here };
    if ((0,profiles_profile/* setting */.P)(section, 'mfa_serial')) {
        return {
            ...here,
            kind: 'refused',
            as: 'invalid',
            cause: { kind: 'code-device-asked', profile: context.profile },
            words: goWords.mfa(),
        };
    }
    if (inner.kind === 'refused') {
        const cached = inner.provider === undefined && CACHED.test(inner.cause.kind);
        const text = inner.words && goWords.sourceFailed(inner.words, cached);
        return { ...inner, ...here, ...(text === undefined ? {} : { words: text }) };
    }
    const sessionName = (0,profiles_profile/* setting */.P)(section, 'role_session_name');
    const externalId = (0,profiles_profile/* setting */.P)(section, 'external_id');
    return {
        ...here,
        kind: 'resolved',
        cause: { kind: 'role-assumed', roleArn, by: inner.cause },
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
function goStepsOf(rules = {}) {
    const metadata = (0,instance_metadata/* instanceMetadata */.T)({
        disabledBy: (value) => value.toLowerCase() === 'true',
        disabled: goWords.metadataDisabled,
        failed: goWords.metadataFailed,
        version1Disabled: goWords.version1Disabled,
        ...rules,
    });
    return [
        go_steps_keysInEnvironment,
        {
            ...(0,web_identity/* webIdentityFromEnvironment */.c7)(tokenFile),
            look: (context) => context.explicit
                ? (0,provider/* absent */.Ge)({ kind: 'environment-passed-over', profile: 'named' })
                : (0,web_identity/* webIdentityFromEnvironment */.c7)(tokenFile).look(context),
        },
        go_steps_role(metadata),
        go_steps_keys,
        go_steps_tokenInProfile,
        go_steps_identityCenter,
        go_steps_session,
        go_steps_process,
        go_steps_remote,
        metadata,
    ];
}

;// CONCATENATED MODULE: ./lib/chain/dialects/go.js





const go = {
    name: 'go',
    names: { long: 'Go SDK', short: 'go' },
    version: '1.41',
    profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
    emptyProfileCounts: false,
    readProfiles: readGoProfiles,
    faults: (0,fault_effects/* faultEffects */.B)('go'),
    opening: goOpening,
    steps: goStepsOf(),
    onFailure: 'abort',
    nothingFound: () => goWords.noRole(),
    region: {
        variables: ['AWS_REGION', 'AWS_DEFAULT_REGION'],
        emptyCounts: false,
        missing: goWords.regionMissing(),
        invalid: goWords.regionInvalid,
    },
    endpoint: { supported: true, ignorable: true, generalComesLate: true },
};

// EXTERNAL MODULE: ./lib/chain/profiles/shared-profiles.js + 1 modules
var shared_profiles = __webpack_require__(51766);
;// CONCATENATED MODULE: ./lib/chain/words/java-words.js
const java_words_say = (text, basis = 'source') => ({ text, basis });
const java_words_SETTINGS = 'Unable to load credentials from system settings.';
const NO_ACCESS_KEY = `${java_words_SETTINGS} Access key must be specified either via environment variable (AWS_ACCESS_KEY_ID) or system property (aws.accessKeyId).`;
const NO_SECRET_KEY = `${java_words_SETTINGS} Secret key must be specified either via environment variable (AWS_SECRET_ACCESS_KEY) or system property (aws.secretAccessKey).`;
const NO_TOKEN_FILE = 'Either the environment variable AWS_WEB_IDENTITY_TOKEN_FILE or the javaproperty aws.webIdentityTokenFile must be set.';
const NO_CONTAINER = 'Cannot fetch credentials from container - neither AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI environment variables are set.';
const LINKS = [
    ['SystemPropertyCredentialsProvider()', [], NO_ACCESS_KEY],
    ['EnvironmentVariableCredentialsProvider()', ['environment'], NO_ACCESS_KEY],
    ['WebIdentityTokenCredentialsProvider()', ['web-identity'], NO_TOKEN_FILE],
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
const javaWords = {
    nothing(failures) {
        const reasons = LINKS.map(([name, providers, usual]) => {
            const failure = failures.find(({ step, words }) => words !== undefined && providers.includes(step.provider));
            const half = failures.some(({ step, cause }) => providers.includes('environment') &&
                step.provider === 'environment' &&
                cause.kind === 'environment-lacks-secret');
            return `${name}: ${failure?.words?.text ?? (half ? NO_SECRET_KEY : usual)}`;
        });
        const names = LINKS.map(([name]) => name).join(', ');
        return java_words_say(`Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[${names}]) : [${reasons.join(', ')}]`);
    },
    unparsable: ({ fault, line = 0 }) => java_words_say(`${fault} on line ${line}`),
    noSuchFile: (path) => java_words_say(`java.nio.file.NoSuchFileException: ${path}`, 'memory'),
    roleMissing: () => java_words_say('Either the environment variable AWS_ROLE_ARN or the javaproperty aws.roleArn must be set.', 'memory'),
    regionMissing: () => java_words_say('Unable to load region from any of the providers in the chain software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain', 'memory'),
    secretMissing: (profile) => java_words_say(`Profile property 'aws_secret_access_key' was not configured for '${profile}'.`),
    metadataDisabled: () => java_words_say('IMDS credentials have been disabled by environment variable or system property.', 'memory'),
    metadataFailed: () => java_words_say('Failed to load credentials from IMDS.'),
    login: {
        tokenMissing: (session) => java_words_say(`Token cache file for login_session \`${session}\` not found. You must re-authenticate.`),
        notJson: (path) => java_words_say(`Failed to load cached token at ${path}`, 'memory'),
        incomplete: ([missing]) => java_words_say(`required member '${missing.replace(/^.*\./, '')}' not found`),
    },
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















const java_keysInEnvironment = (0,environment/* environment */.c)({
    trims: true,
});
const java_remote = (0,container/* container */.k)({
    readsTokenFile: true,
    refuses: javaWords.addressRefused,
    tokenFileMissing: javaWords.tokenFileMissing,
    failed: javaWords.containerFailed,
});
const java_metadata = (0,instance_metadata/* instanceMetadata */.T)({
    disabledBy: (value) => value.toLowerCase() === 'true',
    disabled: javaWords.metadataDisabled,
    failed: javaWords.metadataFailed,
    version1Disabled: javaWords.metadataFailed,
});
const webIdentity = { unreadable: javaWords.noSuchFile, roleMissing: javaWords.roleMissing };
const java_tokenInProfile = (0,web_identity/* webIdentityFromProfile */.eW)({ unreadable: javaWords.noSuchFile });
const java_identityCenter = (0,sso/* sso */.a)({
    marks: ['sso_role_name', 'sso_account_id', 'sso_region', 'sso_start_url', 'sso_session'],
    required: ['sso_account_id', 'sso_role_name', 'sso_region', 'sso_start_url'],
    words: javaWords.sso,
});
const java_process = (0,process/* credentialProcess */.D)({ shell: true, words: javaWords.process });
const java_session = (0,login/* login */.i)({
    required: [
        'accessToken',
        ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'expiresAt', 'accountId'].map((name) => `accessToken.${name}`),
        'clientId',
        'dpopKey',
        'refreshToken',
    ],
    words: javaWords.login,
});
const java_keys = (0,static_keys/* staticKeys */.h)({ secretMissing: javaWords.secretMissing });
const java_role = (0,assume_role/* assumeRole */.x)({
    asks: (section) => (0,profiles_profile/* setting */.P)(section, 'role_arn') !== undefined &&
        ((0,profiles_profile/* setting */.P)(section, 'source_profile') !== undefined ||
            (0,profiles_profile/* setting */.P)(section, 'credential_source') !== undefined),
    sources: { EcsContainer: java_remote, Ec2InstanceMetadata: java_metadata, Environment: java_keysInEnvironment },
    sourcesInAnyCase: true,
    sourceSteps: (_section, self) => [java_tokenInProfile, java_identityCenter, self, java_process, java_session, java_keys],
    loops: ({ source, visited }) => visited.includes(source),
    words: javaWords.role,
});
const inProfile = (step) => ({ ...step, group: 'profile' });
const opening = {
    provider: 'profile-web-identity',
    look({ profiles }) {
        const { fault } = profiles;
        if (fault === undefined)
            return (0,provider/* absent */.Ge)({ kind: 'profile-there' });
        const cause = { kind: 'file-unparsable', ...fault };
        return { kind: 'refused', as: 'invalid', cause, words: javaWords.unparsable(fault) };
    },
};
const java = {
    name: 'java',
    names: { long: 'Java SDK', short: 'java' },
    version: '2.31',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: true,
    readProfiles: (0,shared_profiles/* readSharedProfiles */.I)({
        caseSensitive: true,
        skipsIgnored: true,
        words: {
            continuation: 'Expected a profile or property definition',
            block: "Expected an '=' sign defining a property",
            blockName: 'Property did not have a name',
        },
    }),
    faults: (0,fault_effects/* faultEffects */.B)('java'),
    steps: [
        java_keysInEnvironment,
        (0,web_identity/* webIdentityFromEnvironment */.c7)(webIdentity),
        ...[opening, java_tokenInProfile, java_identityCenter, java_role, java_process, java_session, java_keys].map(inProfile),
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
        : [`${profiles.fault.path} is passed over as a whole: ${(0,reasons/* whyUnparsable */.i)(profiles.fault)}`],
};

;// CONCATENATED MODULE: ./lib/chain/profiles/javascript-ini.js
const NAMED = /^([\w-]+)\s(["']?)([\w\-@+.%:/]+)\2$/;
const javascript_ini_KINDS = ['profile', 'sso-session', 'services'];
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
function sectionKey(name) {
    const match = NAMED.exec(name);
    if (match === null)
        return name;
    const [, kind = '', , rest = ''] = match;
    return javascript_ini_KINDS.includes(kind) ? `${kind}.${rest}` : undefined;
}
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
        ssoSessions: sectionsOfKind(sight.variable('AWS_CONFIG_FILE')?.startsWith('~/') ? new Map() : config, 'sso-session'),
        services: sectionsOfKind(config, 'services'),
        configPath,
        credentialsPath,
    };
}
function javascript_profiles_readOne(sight, path) {
    const file = sight.file(path);
    return (file.kind === 'found' ? readJavascriptIni(file.text) : undefined) ?? new Map();
}

// EXTERNAL MODULE: ./lib/report/parse-json.js
var parse_json = __webpack_require__(29984);
// EXTERNAL MODULE: ./lib/chain/profiles/setting-name.js
var setting_name = __webpack_require__(1774);
;// CONCATENATED MODULE: ./lib/chain/words/javascript-words.js


const run = (text) => ({ text, basis: 'run' });
const read = (text, basis = 'source') => ({ text, basis });
const REFRESH = 'To refresh this SSO session run';
const javascriptWords = {
    nothing: () => run('Could not load credentials from any providers'),
    noSuchFile: (path, why = 'absent') => {
        if (why === 'directory')
            return run('EISDIR: illegal operation on a directory, read');
        return why === 'forbidden'
            ? read(`EACCES: permission denied, open '${path}'`)
            : run(`ENOENT: no such file or directory, open '${path}'`);
    },
    regionMissing: () => run('Region is missing'),
    regionInvalid: (region) => region === '*' || isHostLabel(region)
        ? undefined
        : run(`Region not accepted: region="${region}" is not a valid hostname component.`),
    modeInvalid: (mode) => mode === 'IPv4' || mode === 'IPv6'
        ? undefined
        : read(`Unsupported endpoint mode: ${mode}. Select from IPv4,IPv6`),
    process: {
        notThere: (program) => read(`/bin/sh: 1: ${program}: not found`),
        exited: (_stderr, _exitCode, command) => read(`Command failed: ${command.split(/\s/)[0] ?? ''}`),
        notJson: (profile) => read(`Profile ${profile} credential_process returned invalid JSON.`),
        wrongVersion: (profile) => read(`Profile ${profile} credential_process did not return Version 1.`),
        incomplete: (profile) => read(`Profile ${profile} credential_process returned invalid credentials.`),
        expired: (profile) => read(`Profile ${profile} credential_process returned expired credentials.`),
    },
    role: {
        sourceUnknown: (profile, value) => run(`Unsupported credential source in profile ${profile}. Got ${value}, expected EcsContainer or Ec2InstanceMetadata or Environment.`),
        sourceEmpty: (_profile, value) => value === 'Environment'
            ? run('Unable to find environment variable credentials.')
            : read('Could not load credentials from any providers'),
        profileMissing: (_profile, source) => run(`Could not resolve credentials using profile: [${source}] in configuration/credentials file(s).`),
        profileEmpty: (_profile, source) => run(`Could not resolve credentials using profile: [${source}] in configuration/credentials file(s).`),
        loop: ({ visited }) => run(`Detected a cycle attempting to resolve credentials for profile ${visited[0]}. Profiles visited: ${visited.slice(1).join(', ')}`),
        mfa: (profile) => run(`Profile ${profile} requires multi-factor authentication, but no MFA code callback was provided.`),
    },
    sso: {
        sessionMissing: () => run("Cannot read properties of undefined (reading 'sso_region')"),
        incomplete: (_profile, _missing, all) => run(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${all.map(setting_name/* shownSetting */.m).join(', ')}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`),
        tokenMissing: ({ profile, session }) => run(session === undefined
            ? `The SSO session associated with this profile is invalid. ${REFRESH} aws sso login with the corresponding profile.`
            : `The SSO session token associated with profile=${profile} was not found or is invalid. ${REFRESH} 'aws sso login' with the corresponding profile.`),
        tokenIncomplete: ({ session }, token) => {
            if (session === undefined)
                return undefined;
            const gone = ['accessToken', 'expiresAt'].find((key) => token[key] === undefined);
            return gone === undefined
                ? undefined
                : run(`Value not present for '${gone}' in SSO Token. ${REFRESH} 'aws sso login' with the corresponding profile.`);
        },
        tokenExpired: ({ session }, token) => {
            if (session === undefined) {
                return run(`The SSO session associated with this profile has expired. ${REFRESH} aws sso login with the corresponding profile.`);
            }
            const needed = ['clientId', 'clientSecret', 'refreshToken'];
            const gone = needed.find((key) => token[key] === undefined) ?? 'clientId';
            return run(`Value not present for '${gone}' in SSO Token. Cannot refresh. ${REFRESH} 'aws sso login' with the corresponding profile.`);
        },
    },
    login: {
        tokenMissing: (_session, path) => run(`Failed to load token from ${path}: Error: ENOENT: no such file or directory, open '${path}'`),
        notJson: (path) => read(`Failed to load token from ${path}: SyntaxError:`),
        incomplete: (missing, path) => read(`Failed to load token from ${path}: CredentialsProviderError: Token validation failed, missing fields: ${missing.map((name) => name.replace(/^.*\./, '')).join(', ')}`),
    },
    addressRefused(url) {
        if (url === undefined)
            return { words: run('Invalid URL'), then: 'abort' };
        if (url.protocol === 'https:' || isLocal(url.hostname))
            return undefined;
        return {
            words: read('URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]'),
            then: 'next',
        };
    },
    unsendable: (value, header) => /[^\t\u0020-\u007e\u0080-\u00ff]/.test(value)
        ? run(`Invalid character in header content ["${header === 'token' ? 'x-amz-security-token' : header}"]`)
        : undefined,
    badToken: () => run('Invalid character in header content ["Authorization"]'),
    containerFailed(address, answer) {
        const { hostname } = new URL(address);
        if (answer.kind === 'answered' && answer.status === 200) {
            const words = read('Invalid response received from instance metadata service.');
            return { words, then: (0,parse_json/* parseJson */.q)(answer.body) !== undefined ? 'next' : 'abort' };
        }
        if (hostname === '169.254.170.2' || hostname === 'localhost' || hostname === '127.0.0.1') {
            return { words: read('Unable to connect to instance metadata service'), then: 'next' };
        }
        return {
            words: run(`${hostname} is not a valid container metadata service hostname`),
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

;// CONCATENATED MODULE: ./lib/chain/dialects/javascript.js













const webIdentityRules = { unreadable: javascriptWords.noSuchFile, thenWhenUnreadable: 'abort' };
const javascript_keysInEnvironment = (0,environment/* environment */.c)({
    unsendable: javascriptWords.unsendable,
    skipped: ({ sight, explicit }) => explicit || sight.variable('AWS_PROFILE') ? 'chosen' : undefined,
});
const javascript_keys = (0,static_keys/* staticKeys */.h)();
const javascript_process = (0,process/* credentialProcess */.D)({ shell: true, words: javascriptWords.process });
const javascript_remote = (0,container/* container */.k)({
    readsTokenFile: true,
    refuses: javascriptWords.addressRefused,
    tokenFileMissing: (path) => ({ words: javascriptWords.noSuchFile(path), then: 'abort' }),
    tokenInvalid: (token) => /[\r\n]/.test(token) ? { words: javascriptWords.badToken(), then: 'abort' } : undefined,
    failed: javascriptWords.containerFailed,
});
const javascript_metadata = (0,instance_metadata/* instanceMetadata */.T)({
    disabledBy: (value) => value !== '' && value !== 'false',
    modeInvalid: javascriptWords.modeInvalid,
});
const javascript_identityCenter = (0,sso/* sso */.a)({
    marks: ['sso_start_url', 'sso_account_id', 'sso_session', 'sso_region', 'sso_role_name'],
    required: ['sso_start_url', 'sso_account_id', 'sso_region', 'sso_role_name'],
    sessionGivesPlace: true,
    then: 'abort',
    words: javascriptWords.sso,
});
const javascript_session = (0,login/* login */.i)({
    required: ['accessToken', 'clientId', 'refreshToken', 'dpopKey', 'accessToken.accountId'],
    emptyIsMissing: true,
    words: javascriptWords.login,
    then: 'abort',
});
const webIdentityInProfile = (0,web_identity/* webIdentityFromProfile */.eW)(webIdentityRules);
const roleRules = {
    sources: {
        Environment: (0,environment/* environment */.c)({ unsendable: javascriptWords.unsendable }),
        EcsContainer: javascript_remote,
        Ec2InstanceMetadata: (0,instance_metadata/* instanceMetadata */.T)({
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
    loops: ({ source, visited }) => visited.slice(1).includes(source),
    words: javascriptWords.role,
    mfaBefore: 'source',
    thenWhenMfa: 'abort',
};
const javascript_role = (0,assume_role/* assumeRole */.x)({
    ...roleRules,
    asks: (section) => (0,profiles_profile/* setting */.P)(section, 'role_arn') !== undefined &&
        ((0,profiles_profile/* setting */.P)(section, 'source_profile') === undefined) !==
            ((0,profiles_profile/* setting */.P)(section, 'credential_source') === undefined),
});
const sourceAlone = (0,assume_role/* assumeRole */.x)({
    ...roleRules,
    asks: (section) => !(0,profiles_profile/* setting */.P)(section, 'role_arn') && (0,profiles_profile/* setting */.P)(section, 'credential_source') !== undefined,
    sourceSteps: (section) => roleRules.sourceSteps(section, javascript_role),
});
const javascript_inProfile = (step) => ({ ...step, group: 'profile' });
const javascript = {
    name: 'javascript',
    names: { long: 'JavaScript SDK', short: 'js' },
    version: '3.1169',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: false,
    readProfiles: readJavascriptProfiles,
    faults: (0,fault_effects/* faultEffects */.B)('javascript'),
    steps: [
        javascript_keysInEnvironment,
        javascript_inProfile(javascript_role),
        javascript_inProfile(javascript_keys),
        javascript_inProfile(webIdentityInProfile),
        javascript_inProfile(javascript_process),
        javascript_inProfile(javascript_identityCenter),
        javascript_inProfile(javascript_session),
        javascript_process,
        (0,web_identity/* webIdentityFromEnvironment */.c7)(webIdentityRules),
        { ...javascript_remote, group: 'machine' },
        { ...javascript_metadata, group: 'machine' },
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

;// CONCATENATED MODULE: ./lib/chain/profiles/php-profiles.js

const SYNTAX = /[{}|&~!()^"$]/;
const RESERVED = /^(?:null|yes|no|true|false|on|off|none)$/i;
function readPhpIni(text) {
    const sections = new Map();
    let current = new Map();
    for (const [index, raw] of text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\n|\r/)
        .entries()) {
        const refuse = (reason) => ({ kind: 'refused', reason, line: index + 1 });
        if (raw.startsWith('#'))
            continue;
        if (raw.startsWith('[')) {
            const name = /^\[([^\]]*)\]/.exec(raw)?.[1];
            if (name === undefined)
                return refuse('a section is not closed');
            const rest = raw.slice(name.length + 2).trimStart();
            if (rest.startsWith('='))
                return refuse('a section has a value');
            current = new Map();
            sections.set(name, current);
            continue;
        }
        const line = trim(raw);
        if (line === '' || line.startsWith(';'))
            continue;
        if (line.startsWith('['))
            return refuse('a section is indented');
        const at = line.indexOf('=');
        const name = trim(at < 0 ? (line.split(';')[0] ?? '') : line.slice(0, at));
        if (name === '')
            return refuse('a value has no name');
        if (SYNTAX.test(name) || RESERVED.test(name)) {
            return refuse('a line holds a word or a character that PHP takes for its own');
        }
        if (at >= 0)
            current.set(name, php_profiles_valueOf(trim(line.slice(at + 1))));
    }
    return { kind: 'read', sections };
}
function trim(text) {
    const start = text.search(/[^ \t\r\f\v]/);
    if (start < 0)
        return '';
    let end = text.length;
    while (' \t\r\f\v'.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(start, end);
}
function php_profiles_valueOf(text) {
    const from = text.startsWith('"') ? text.lastIndexOf('"') : 0;
    const at = text.indexOf(';', from);
    const value = trim(at < 0 ? text : text.slice(0, at));
    return /^"[^]*"$/.test(value) ? value.slice(1, -1) : value;
}
const PREFIX = 'profile ';
function homeOf(sight) {
    const home = sight.variable('HOME');
    if (home)
        return home;
    const [drive, path] = [sight.variable('HOMEDRIVE'), sight.variable('HOMEPATH')];
    return drive && path ? `${drive}${path}` : '';
}
function readPhpProfiles(sight) {
    const home = homeOf(sight);
    const standard = `${home}/.aws/credentials`;
    const credentialsPath = sight.variable('AWS_SHARED_CREDENTIALS_FILE') || standard;
    const configPath = sight.variable('AWS_CONFIG_FILE') || `${home}/.aws/config`;
    const config = php_profiles_readOne(sight, configPath);
    const own = php_profiles_readOne(sight, credentialsPath);
    const wide = credentialsPath === standard && isTrue('AWS_SDK_LOAD_NONDEFAULT_CONFIG', sight);
    const more = wide ? withoutPrefix(php_profiles_readOne(sight, `${home}/.aws/config`).sections) : new Map();
    const credentials = new Map([...more, ...own.sections]);
    const fault = own.fault ?? config.fault;
    return {
        all: (0,profiles_profile/* mergeSections */.X)(withoutPrefix(config.sections), credentials),
        config: config.sections,
        credentials,
        ssoSessions: php_profiles_ofKind(config.sections, 'sso-session '),
        services: php_profiles_ofKind(config.sections, 'services '),
        configPath,
        credentialsPath,
        ...(fault === undefined ? {} : { fault }),
    };
}
function phpHomeProfiles(sight) {
    const home = homeOf(sight);
    const config = php_profiles_readOne(sight, `${home}/.aws/config`).sections;
    const credentials = php_profiles_readOne(sight, `${home}/.aws/credentials`).sections;
    return new Map([...withoutPrefix(config), ...credentials]);
}
function phpConfigProfile({ config }, name) {
    return config.get(name) ?? config.get(`${PREFIX}${name}`);
}
function isTrue(name, sight) {
    const value = sight.variable(name);
    return value !== undefined && value !== '' && value !== '0';
}
function php_profiles_readOne(sight, path) {
    const file = sight.file(path);
    const reading = file.kind === 'found' ? readPhpIni(file.text) : undefined;
    if (reading?.kind === 'read')
        return { sections: reading.sections };
    if (reading === undefined)
        return { sections: new Map() };
    const { reason, line } = reading;
    return { sections: new Map(), fault: { path, fault: reason, line } };
}
function withoutPrefix(sections) {
    const found = new Map();
    for (const [name, section] of sections) {
        const plain = name.replaceAll(PREFIX, '');
        if (!found.has(plain))
            found.set(plain, section);
    }
    return found;
}
function php_profiles_ofKind(sections, prefix) {
    return new Map([...sections].flatMap(([name, section]) => name.startsWith(prefix) ? [[name.slice(prefix.length), section]] : []));
}

;// CONCATENATED MODULE: ./lib/chain/words/php-words.js

const php_words_say = (text, basis = 'source') => ({ text, basis });
const DISABLED = 'EC2 metadata service access disabled';
const METADATA = 'Error retrieving credentials from the instance profile metadata service.';
const KEEPS = ['sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'];
const MISSING_KEYS = php_words_say('Missing required keys in cached token. Please reauthenticate using `aws login`.');
const phpWords = {
    nothing: (failures) => failures.findLast(({ words }) => words !== undefined)?.words ??
        php_words_say(`${METADATA} (${DISABLED})`),
    notAbsolute: () => php_words_say("'WebIdentityTokenFile' must be an absolute path."),
    unreadable: (path) => php_words_say(`Unreadable tokenfile at location ${path}`),
    role: {
        both: (profile) => oneSource(profile),
        neither: (profile) => oneSource(profile),
        sourceUnknown: (_profile, value) => php_words_say(`Invalid credential_source found in config file: ${value}. Valid inputs include Environment, Ec2InstanceMetadata, and EcsContainer.`),
        sourceEmpty: (_profile, value) => php_words_say(`Unable to successfully retrieve credentials from the source specified in the credentials file: ${value}`),
        profileMissing: (profile, source) => php_words_say(`source_profile ${source} using profile ${profile} does not exist`),
        profileEmpty: (_profile, source) => php_words_say(`No credentials present in INI profile '${source}'`),
        loop: () => php_words_say('Circular source_profile reference found.'),
        mfa: (profile) => php_words_say(`Failed to load profile ${profile}`, 'memory'),
    },
    process: {
        exited: () => php_words_say('credential_process does not return valid credentials'),
        notJson: () => php_words_say('credential_process does not return valid credentials'),
        wrongVersion: () => php_words_say('credential_process does not return Version == 1'),
        incomplete: () => php_words_say('credential_process does not return valid credentials'),
        expired: () => php_words_say('credential_process returned expired credentials'),
    },
    sso: {
        sessionMissing: (_profile, session) => php_words_say(`Could not find sso-session ${session}`),
        incomplete: (profile) => php_words_say(`Profile ${profile} must contain the following keys: ${KEEPS.slice(0, -1).join(', ')}, and sso_role_name.`),
        tokenMissing: ({ path }) => php_words_say(`Unable to read token file at ${path}`),
        tokenExpired: () => php_words_say('Cached SSO credentials returned expired credentials'),
    },
    login: {
        tokenMissing: (session) => php_words_say(`Failed to load cached credentials for '${session}'. Please reauthenticate using \`aws login\`.`),
        notJson: () => MISSING_KEYS,
        incomplete: () => MISSING_KEYS,
    },
    metadataDisabled: () => php_words_say(`${METADATA} (${DISABLED})`),
    metadataFailed: (fact) => {
        const reason = fact.kind === 'none' ? 'cURL error 28: Connection timed out' : '404 Not Found';
        return php_words_say(`${METADATA} (${reason})`, 'memory');
    },
    modeInvalid: (mode) => mode === '' || mode === 'IPv4' || mode === 'IPv6'
        ? undefined
        : php_words_say('Invalid input for endpoint_mode provided.  Valid inputs include: IPv4, IPv6'),
    addressRefused(url, raw) {
        return url !== undefined && isUsualHost(url)
            ? undefined
            : { words: php_words_say(`Uri '${raw}' contains an unsupported host.`) };
    },
    tokenFileMissing: (path) => ({
        words: php_words_say(`Failed to read authorization token from '${path}': no such file or directory.`),
    }),
    containerFailed(_url, answer) {
        const what = answer.kind === 'failed'
            ? 'cURL error 28: Connection timed out'
            : answer.status === 200
                ? 'Unexpected container metadata credentials value'
                : `${answer.status}`;
        return {
            words: php_words_say(`Error retrieving credentials from container metadata after attempt 3/3 (${what})`, answer.kind === 'answered' && answer.status === 200 ? 'source' : 'memory'),
        };
    },
    regionMissing: () => php_words_say('Missing required client configuration options: \n\nregion: (string)\n\n  A "region" configuration value is required', 'memory'),
};
function oneSource(profile) {
    return php_words_say(`Either source_profile or credential_source must be set using profile ${profile}, but not both.`);
}

;// CONCATENATED MODULE: ./lib/chain/steps/php-steps.js












const php_steps_keysInEnvironment = (0,environment/* environment */.c)({ trims: 'keys', alsoUnset: '0' });
const php_steps_token = {
    unreadable: phpWords.unreadable,
    refuses: ({ tokenFile = '', profile }) => /^(?:\/|[A-Za-z]:[\\/]|\\\\)/.test(tokenFile)
        ? undefined
        : {
            cause: {
                kind: 'token-file-relative',
                path: tokenFile,
                ...(profile === undefined ? {} : { profile }),
            },
            words: phpWords.notAbsolute(),
        },
};
const php_steps_tokenInProfile = (0,web_identity/* webIdentityFromProfile */.eW)(php_steps_token);
const php_steps_identityCenter = (0,sso/* sso */.a)({
    marks: ['sso_session', 'sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'],
    required: ['sso_start_url', 'sso_region', 'sso_account_id', 'sso_role_name'],
    readsUtc: true,
    words: phpWords.sso,
});
const php_steps_session = (0,login/* login */.i)({
    required: [
        'accessToken',
        ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'accountId', 'expiresAt'].map((name) => `accessToken.${name}`),
        'clientId',
        'refreshToken',
        'dpopKey',
    ],
    words: phpWords.login,
});
const php_steps_process = (0,process/* credentialProcess */.D)({ shell: true, versionMayBeMissing: true, words: phpWords.process });
const php_steps_remote = (0,container/* container */.k)({
    readsTokenFile: true,
    refuses: phpWords.addressRefused,
    tokenFileMissing: phpWords.tokenFileMissing,
    failed: phpWords.containerFailed,
});
const php_steps_metadata = (0,instance_metadata/* instanceMetadata */.T)({
    disabledBy: (value) => value.toLowerCase() === 'true',
    disabled: phpWords.metadataDisabled,
    failed: phpWords.metadataFailed,
    modeInvalid: phpWords.modeInvalid,
});
const php_steps_keys = (0,static_keys/* staticKeys */.h)({ tokens: ['aws_session_token', 'aws_security_token'] });
const php_steps_role = (0,assume_role/* assumeRole */.x)({
    asks: (section) => (0,profiles_profile/* setting */.P)(section, 'role_arn') !== undefined,
    sources: { Environment: php_steps_keysInEnvironment, EcsContainer: php_steps_remote, Ec2InstanceMetadata: php_steps_metadata },
    sourceSteps: (_section, self) => [php_steps_keys, self],
    loops: ({ source, visited }) => visited.slice(1).includes(source),
    ignoresMfa: true,
    words: phpWords.role,
});
const MARKS = {
    'profile-static': 'aws_access_key_id',
    'profile-assume-role': 'role_arn',
    'profile-process': 'credential_process',
};
function inFile(step, file, group) {
    return {
        ...step,
        ...(group === undefined ? {} : { group }),
        look(context) {
            const { profiles, profile } = context;
            const found = step.look({
                ...context,
                profile: file === 'config' ? `profile ${profile}` : profile,
                profiles: {
                    ...profiles,
                    all: profiles[file],
                    ...(file === 'config' ? { credentials: new Map() } : {}),
                },
            });
            return file === 'config' ? misnamed(calledBy(profile, found), step, context) : found;
        },
    };
}
function misnamed(outcome, step, { profiles, profile }) {
    const { config } = profiles;
    const refused = (header, wanted) => ({
        kind: 'refused',
        as: 'invalid',
        cause: { kind: 'section-misnamed', profile, header, wanted },
        profile,
    });
    if (outcome.kind === 'absent') {
        const whole = `profile ${profile}`;
        const holds = (0,profiles_profile/* setting */.P)(config.get(profile), MARKS[step.provider] ?? '') !== undefined;
        const isOthers = profile === 'default' && !config.has(whole) && holds;
        return isOthers ? refused(profile, whole) : outcome;
    }
    if (outcome.kind === 'refused' && outcome.cause.kind === 'source-profile-missing') {
        const { source } = outcome.cause;
        const header = `profile ${source}`;
        if (config.has(header))
            return refused(header, source);
    }
    return outcome;
}
function calledBy(profile, outcome) {
    const rename = (part) => 'profile' in part && part.profile === `profile ${profile}` ? { ...part, profile } : part;
    const cause = rename(outcome.cause);
    if (outcome.kind === 'absent')
        return { ...outcome, cause };
    const named = { ...rename(outcome), cause };
    if (named.kind !== 'resolved')
        return named;
    const { source } = named;
    const told = source.kind === 'keys' ? { ...source, origin: rename(source.origin) } : rename(source);
    return { ...named, source: told };
}
function inConfig(step) {
    return {
        ...step,
        look(context) {
            const { profiles, profile } = context;
            const section = phpConfigProfile(profiles, profile);
            const all = section === undefined ? new Map() : new Map([[profile, section]]);
            return step.look({ ...context, profiles: { ...profiles, all, credentials: new Map() } });
        },
    };
}
const tokenInHome = {
    ...php_steps_tokenInProfile,
    group: 'token',
    look(context) {
        const all = phpHomeProfiles(context.sight);
        return php_steps_tokenInProfile.look({ ...context, profiles: { ...context.profiles, all } });
    },
};
const phpSteps = [
    php_steps_keysInEnvironment,
    { ...(0,web_identity/* webIdentityFromEnvironment */.c7)(php_steps_token), group: 'token' },
    tokenInHome,
    inConfig(php_steps_identityCenter),
    inConfig(php_steps_session),
    inFile(php_steps_process, 'credentials'),
    inFile(php_steps_role, 'credentials', 'credentials file'),
    inFile(php_steps_keys, 'credentials', 'credentials file'),
    inFile(php_steps_process, 'config'),
    inFile(php_steps_role, 'config', 'config file'),
    inFile(php_steps_keys, 'config', 'config file'),
    { ...php_steps_remote, group: 'machine' },
    { ...php_steps_metadata, group: 'machine' },
];

;// CONCATENATED MODULE: ./lib/chain/dialects/php.js





const php = {
    name: 'php',
    names: { long: 'PHP SDK', short: 'php' },
    onDemand: true,
    version: '3.3',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: false,
    readProfiles: readPhpProfiles,
    faults: (0,fault_effects/* faultEffects */.B)('php'),
    steps: phpSteps,
    onFailure: 'next',
    nothingFound: phpWords.nothing,
    region: { variables: ['AWS_REGION'], emptyCounts: false, missing: phpWords.regionMissing() },
    endpoint: { supported: true, ignorable: true },
    warnings: ({ profiles }) => profiles.fault === undefined
        ? []
        : [`${profiles.fault.path} is passed over as a whole: ${(0,reasons/* whyUnparsable */.i)(profiles.fault)}`],
};

;// CONCATENATED MODULE: ./lib/chain/profiles/ruby-profiles.js


function readRubyIni(text) {
    const sections = new Map();
    let current;
    let name = '';
    let block = '';
    for (const whole of text.split('\n')) {
        const line = whole.split(/[ \t\r\f\v];/)[0] ?? '';
        const header = /^\[([^[\]]+)\][ \t\r\f\v]*(?:#.+)?$/s.exec(line)?.[1];
        if (header !== undefined) {
            name = /^profile[ \t\r\f\v]+(.+)$/s.exec(header)?.[1] ?? header;
            current = sections.get(name);
            continue;
        }
        if (name === '')
            continue;
        const at = line.indexOf('=', 1);
        if (at < 0)
            continue;
        const key = trimEnd(line.slice(0, at)) || line.slice(0, 1);
        const rest = line.slice(at + 1);
        if (rest === '') {
            block = key;
            continue;
        }
        const value = trimEnd(rest).replace(/^[ \t\r\f\v]+/, '') || rest.slice(-1);
        if (current === undefined) {
            current = new Map();
            sections.set(name, current);
        }
        if (/^[ \t\r\f\v]/.test(key)) {
            const inside = current.get(block);
            const before = typeof inside === 'object' ? inside : [];
            current.set(block, new Map([...before, [key.trim(), value]]));
        }
        else {
            block = '';
            current.set(key, value);
        }
    }
    return sections;
}
function trimEnd(text) {
    let end = text.length;
    while (end > 0 && ' \t\r\f\v'.includes(text.charAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
function readRubyProfiles(sight) {
    const home = (0,locate/* homeOf */.lt)(sight);
    const find = (variable, name) => {
        const path = sight.variable(variable) ?? (0,locate/* below */.Gz)(sight, home, '.aws', name);
        return path.startsWith('~/') ? (0,locate/* below */.Gz)(sight, home, path.slice(2)) : path;
    };
    const credentialsPath = find('AWS_SHARED_CREDENTIALS_FILE', 'credentials');
    const optedOut = Boolean(sight.variable('AWS_SDK_CONFIG_OPT_OUT'));
    const configPath = optedOut ? '' : find('AWS_CONFIG_FILE', 'config');
    const config = ruby_profiles_readOne(sight, configPath);
    const credentials = ruby_profiles_readOne(sight, credentialsPath);
    const kind = (prefix) => new Map([...config].flatMap(([name, section]) => name.startsWith(prefix) ? [[name.slice(prefix.length), section]] : []));
    return {
        all: (0,profiles_profile/* mergeSections */.X)(config, credentials),
        config,
        credentials,
        ssoSessions: kind('sso-session '),
        services: kind('services '),
        configPath,
        credentialsPath,
    };
}
function ruby_profiles_readOne(sight, path) {
    const file = path === '' ? undefined : sight.file(path);
    return file?.kind === 'found' ? readRubyIni(file.text) : new Map();
}

;// CONCATENATED MODULE: ./lib/chain/words/ruby-words.js

const ruby_words_say = (text, basis = 'source') => ({ text, basis });
const ruby_words_NO_SESSION = ruby_words_say('Failed to load a login session; run aws login.', 'memory');
const SIGN_IN_AGAIN = 'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.';
const rubyWords = {
    nothing: () => ruby_words_say('unable to sign request without credentials set', 'run'),
    notUtf8: () => ruby_words_say('invalid byte sequence in UTF-8', 'run'),
    unreadable: () => ruby_words_say('Missing :web_identity_token_file parameter or invalid file path provided for Aws::AssumeRoleWebIdentityCredentials provider', 'run'),
    role: {
        both: (profile) => ruby_words_say(`Profile ${profile} has a source_profile, and a credential_source. For assume role credentials, must provide only source_profile or credential_source, not both.`),
        neither: (profile) => ruby_words_say(`Profile ${profile} has a role_arn, but no source_profile.`, 'run'),
        sourceUnknown: (_profile, value) => ruby_words_say(`Unsupported credential_source: ${value}`),
        sourceEmpty: (profile, value) => ruby_words_say(`Profile ${profile} could not get source credentials from provider ${value}`),
        profileMissing: (_profile, source) => ruby_words_say(`Profile \`${source}' not found`),
        profileEmpty: (profile) => ruby_words_say(`Profile ${profile} has a role_arn, and source_profile, but the source_profile does not have credentials.`),
        loop: () => ruby_words_say('Aws::Errors::SourceProfileCircularReferenceError', 'run'),
        mfa: (profile) => ruby_words_say(`Profile ${profile} asks for a code`, 'memory'),
    },
    process: {
        notThere: (program) => ruby_words_say(`Could not find process ${program}`),
        exited: () => ruby_words_say('credential_process provider failure, the credential process had non zero exit status and failed to provide credentials', 'run'),
        notJson: () => ruby_words_say('Invalid JSON response', 'run'),
        wrongVersion: (_profile, version) => ruby_words_say(`Invalid version ${version.startsWith('<') ? '' : version} for credentials payload`, 'run'),
        incomplete: () => ruby_words_say('Invalid payload for JSON credentials version 1'),
    },
    sso: {
        sessionMissing: (profile, session) => ruby_words_say(`sso-session ${session} must be defined in the config file. Referenced by profile ${profile}`),
        inconsistent: (setting, inProfile, inSession) => ruby_words_say(`the sso-session's ${setting} (${inSession}) does not match the profile's ${setting} (${inProfile})`, 'memory'),
        incomplete: (_profile, missing) => ruby_words_say(`Missing required keys: [${missing.map((name) => `:${name}`).join(', ')}]`, 'run'),
        tokenMissing: () => ruby_words_say(SIGN_IN_AGAIN, 'run'),
        tokenExpired: () => ruby_words_say(SIGN_IN_AGAIN),
    },
    login: {
        tokenMissing: () => ruby_words_NO_SESSION,
        notJson: () => ruby_words_NO_SESSION,
        incomplete: () => ruby_words_NO_SESSION,
    },
    addressRefused(url) {
        return url !== undefined && isUsualHost(url)
            ? undefined
            : { words: ruby_words_say('Invalid container credential full URI', 'memory'), then: 'abort' };
    },
    tokenFileMissing: (path) => ({
        words: ruby_words_say(`Failed to read authorization token from ${path}`, 'memory'),
        then: 'abort',
    }),
    containerFailed: () => ({
        words: ruby_words_say('unable to sign request without credentials set'),
        then: 'next',
    }),
    modeInvalid: (mode) => /^(?:ipv4|ipv6)$/i.test(mode)
        ? undefined
        : ruby_words_say(`:endpoint_mode is not valid, expected IPv4 or IPv6, got: ${mode}`),
    regionMissing: () => ruby_words_say("No region was provided. Configure the `:region` option or export the region name to ENV['AWS_REGION']", 'run'),
};

;// CONCATENATED MODULE: ./lib/chain/steps/ruby-steps.js












function rubyOpening({ sight, profiles }) {
    for (const path of [profiles.credentialsPath, profiles.configPath]) {
        const file = path === '' ? undefined : sight.file(path);
        if (file?.kind !== 'found' || !file.malformed)
            continue;
        const cause = { kind: 'file-unparsable', path, fault: 'it is not valid UTF-8' };
        return { kind: 'refused', as: 'invalid', cause, words: rubyWords.notUtf8() };
    }
    return undefined;
}
const ruby_steps_keysInEnvironment = (0,environment/* environment */.c)({
    keyIds: ['AWS_ACCESS_KEY_ID', 'AMAZON_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'],
    secrets: ['AWS_SECRET_ACCESS_KEY', 'AMAZON_SECRET_ACCESS_KEY', 'AWS_SECRET_KEY'],
    tokens: ['AWS_SESSION_TOKEN', 'AMAZON_SESSION_TOKEN'],
    firstThereCounts: true,
});
const tokenInEnvironment = (0,web_identity/* webIdentityFromEnvironment */.c7)({
    emptyIsSet: true,
    unreadable: rubyWords.unreadable,
});
const ruby_steps_token = (0,web_identity/* webIdentityFromProfile */.eW)({ unreadable: rubyWords.unreadable });
const ruby_steps_tokenInProfile = {
    ...ruby_steps_token,
    look(context) {
        const { profiles, sight, explicit, profile, visited } = context;
        const asked = explicit || visited.length > 0;
        const named = asked ? profile : (sight.variable('AWS_PROFILE') ?? 'default');
        const all = profiles.config;
        return ruby_steps_token.look({ ...context, profile: named, profiles: { ...profiles, all } });
    },
};
const ruby_steps_identityCenter = (0,sso/* sso */.a)({
    marks: ['sso_account_id', 'sso_role_name'],
    required: ['sso_start_url', 'sso_account_id', 'sso_region', 'sso_role_name'],
    readsUtc: true,
    words: rubyWords.sso,
});
const ruby_steps_session = (0,login/* login */.i)({
    required: ['accessToken', 'clientId', 'refreshToken', 'dpopKey'],
    words: rubyWords.login,
});
const ruby_steps_process = (0,process/* credentialProcess */.D)({ shell: true, words: rubyWords.process });
const inCredentials = (0,static_keys/* staticKeys */.h)({ from: 'credentials', emptyIsMissing: true });
const ruby_steps_inConfig = (0,static_keys/* staticKeys */.h)({ from: 'config', emptyIsMissing: true });
const ruby_steps_keys = {
    provider: 'profile-static',
    look: (context) => (0,provider/* firstConfigured */.lS)([inCredentials, ruby_steps_inConfig], context),
};
const ruby_steps_remote = (0,container/* container */.k)({
    emptyIsSet: true,
    readsTokenFile: true,
    refuses: rubyWords.addressRefused,
    tokenFileMissing: rubyWords.tokenFileMissing,
    failed: rubyWords.containerFailed,
});
const ruby_steps_metadata = (0,instance_metadata/* instanceMetadata */.T)({
    disabledBy: (value) => value.toLowerCase() === 'true',
    modeInvalid: rubyWords.modeInvalid,
});
const ruby_steps_role = (0,assume_role/* assumeRole */.x)({
    asks: (section) => ['role_arn', 'source_profile', 'credential_source'].some((name) => (0,profiles_profile/* setting */.P)(section, name) !== undefined),
    sources: { Ec2InstanceMetadata: ruby_steps_metadata, EcsContainer: ruby_steps_remote, Environment: ruby_steps_keysInEnvironment },
    sourceSteps: (section, self) => [
        ruby_steps_keys,
        ...(section.has('source_profile') ? [self] : []),
        ruby_steps_tokenInProfile,
        ruby_steps_process,
        ruby_steps_identityCenter,
    ],
    loops: ({ source, visited }) => visited.slice(1).includes(source),
    ignoresMfa: true,
    words: rubyWords.role,
});
const rubySteps = [
    ruby_steps_keysInEnvironment,
    { ...tokenInEnvironment, group: 'token' },
    { ...ruby_steps_tokenInProfile, group: 'token' },
    ruby_steps_identityCenter,
    ruby_steps_role,
    ruby_steps_keys,
    ruby_steps_session,
    ruby_steps_process,
    { ...ruby_steps_remote, group: 'machine' },
    { ...ruby_steps_metadata, group: 'machine' },
];

;// CONCATENATED MODULE: ./lib/chain/dialects/ruby.js




const ruby = {
    name: 'ruby',
    names: { long: 'Ruby SDK', short: 'ruby' },
    onDemand: true,
    version: '3.257',
    profileVariables: ['AWS_PROFILE', 'AWS_DEFAULT_PROFILE'],
    emptyProfileCounts: true,
    readProfiles: readRubyProfiles,
    faults: (0,fault_effects/* faultEffects */.B)('ruby'),
    opening: rubyOpening,
    steps: rubySteps,
    onFailure: 'abort',
    nothingFound: rubyWords.nothing,
    region: {
        variables: ['AWS_REGION', 'AMAZON_REGION', 'AWS_DEFAULT_REGION'],
        emptyCounts: false,
        missing: rubyWords.regionMissing(),
    },
    endpoint: { supported: true, ignorable: true },
};

;// CONCATENATED MODULE: ./lib/chain/words/rust-words.js
const rust_words_say = (text, basis = 'source') => ({ text, basis });
const unbuilt = (text) => rust_words_say(`ProfileFile provider could not be built: ${text}`);
const invalid = (profile, text) => unbuilt(`invalid credential source in \`${profile}\`: ${text}`);
const NOT_ENABLED = 'the credential provider was not enabled';
const FAILED = 'an error occurred while loading credentials';
const UNPARSED = `${FAILED}: Error retrieving credentials from external process, could not parse response:`;
const WHO = ['sso_account_id', 'sso_role_name'];
const TOKEN_ALONE = "selected profile will resolve an access token instead of credentials since it doesn't have `sso_account_id` and `sso_role_name` set. Specify both `sso_account_id` and `sso_role_name` to let this profile resolve credentials.";
const rust_words_LINKS = [
    ['Environment', ['environment']],
    [
        'Profile',
        [
            'profile-assume-role',
            'profile-web-identity',
            'profile-sso',
            'profile-login',
            'profile-process',
            'profile-static',
        ],
    ],
    ['WebIdentityToken', ['web-identity']],
    ['EcsContainer', ['container']],
    ['Ec2InstanceMetadata', ['instance-metadata']],
];
const rustWords = {
    nothing: (failures) => rust_words_say([
        `${NOT_ENABLED}: no credentials found in chain. Attempted:`,
        ...rust_words_LINKS.map((link) => attempted(link, failures)),
    ].join('\n  ')),
    regionMissing: () => rust_words_say('Invalid Configuration: Missing Region', 'memory'),
    unparsable: ({ path, fault, line = 0 }) => unbuilt(`invalid profile: could not parse profile file: error parsing ${path} on line ${line}:\n  ${fault}`),
    profileMissing: (profile) => rust_words_say(`profile \`${profile}\` was not defined: could not find source profile ${profile} referenced from the root profile`),
    keyMissing: (profile, name) => invalid(profile, `profile missing ${name}`),
    tokenWithoutRole: (profile) => invalid(profile ?? '', '`web_identity_token_file` was specified but `role_arn` was missing'),
    noSuchFile: () => rust_words_say('an error occurred while loading credentials: No such file or directory (os error 2)', 'memory'),
    sessionOwnsUrl: (profile, name) => unbuilt(`profile \`${profile}\` has invalid SSO config: \`${name}\` can only be specified in the [sso-session] config when a session name is given`),
    login: {
        tokenMissing: (_session, path) => rust_words_say(`unexpected credentials error: failed to read \`${path}\`: No such file or directory (os error 2)`),
        notJson: () => rust_words_say('unexpected credentials error: invalid JSON in cached Login token file'),
        incomplete: ([missing]) => rust_words_say(`the credentials provider was not properly configured: missing field \`${missing.replace(/^.*\./, '')}\` in cached Login token file`),
    },
    tokenRefused: (status) => rust_words_say(`${FAILED}: failed to load IMDS session token: service error: ${tokenFault(status)}`),
    modeInvalid: (mode) => ['ipv4', 'ipv6'].includes(mode.toLowerCase())
        ? undefined
        : rust_words_say(`${FAILED}: failed to build IMDS client: invalid endpoint mode: \`${mode}\` is not a valid endpoint mode. Valid values are [\`IPv4\`, \`IPv6\`]`),
    endpointInvalid: (endpoint) => /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(endpoint)
        ? undefined
        : rust_words_say(`${FAILED}: failed to build IMDS client: invalid URI: invalid uri character`),
    metadataFailed(fact) {
        return fact.kind === 'not-ec2' ? rustWords.tokenRefused(fact.status) : undefined;
    },
    role: {
        both: (profile) => invalid(profile, 'profile contained both source_profile and credential_source. Only one or the other can be defined'),
        neither: (profile) => invalid(profile, 'profile must contain `source_profile` or `credential_source` but neither were defined'),
        sourceUnknown: (_profile, value) => unbuilt(`profile referenced \`${value}\` provider but that provider is not supported`),
        sourceEmpty: (_profile, value) => {
            const why = { environment: 'environment variable not set' }[value.toLowerCase()];
            return rust_words_say(`${FAILED}: ${NOT_ENABLED}${why === undefined ? '' : `: ${why}`}`);
        },
        profileMissing: (profile, source) => rust_words_say(`profile \`${source}\` was not defined: could not find source profile ${source} referenced from ${profile}`),
        profileEmpty: (_profile, source) => invalid(source, `could not load source profile: profile \`${source}\` did not contain credential information`),
        loop: ({ source, visited }) => unbuilt(`profile formed an infinite loop. first we loaded [${visited.map((name) => `"${name}"`).join(', ')}], then attempted to reload ${source}`),
        mfa: () => rust_words_say('AccessDenied: MultiFactorAuthentication is required', 'memory'),
    },
    process: {
        exited: (stderr, exitCode) => rust_words_say(`${FAILED}: Error retrieving credentials: external process exited with code exit status: ${exitCode}. Stderr: ${stderr}`),
        notJson: () => rust_words_say(`${UNPARSED} invalid JSON in response`),
        wrongVersion: (_profile, version) => rust_words_say(/^\d+$/.test(version)
            ? `${UNPARSED} Invalid field in response: \`version\`. unknown version number: ${version}`
            : `${UNPARSED} Expected field \`Version\` in response but it was missing`),
        incomplete: (_profile, missing) => rust_words_say(`${UNPARSED} Expected field \`${missing}\` in response but it was missing`),
    },
    sso: {
        sessionMissing: (profile, name) => unbuilt(`sso-session named \`${name}\` (referenced by profile \`${profile}\`) was not found`),
        incomplete(profile, missing) {
            const half = onlyHalf(missing);
            if (half !== undefined) {
                const [there, gone] = half;
                return unbuilt(`profile \`${profile}\` has invalid SSO config: if \`${there}\` is set, then \`${gone}\` must also be set`);
            }
            const place = missing.find((name) => !WHO.includes(name));
            return place === undefined
                ? rust_words_say(TOKEN_ALONE)
                : rust_words_say(`profile \`${profile}\` was not defined: \`${place}\` was missing`);
        },
        tokenMissing: ({ path }) => rust_words_say(`${FAILED}: failed to read \`${path}\`: No such file or directory (os error 2)`),
        tokenIncomplete(_login, token) {
            const gone = ['accessToken', 'expiresAt'].find((name) => token[name] === undefined);
            if (gone !== undefined) {
                return rust_words_say(`${FAILED}: missing field \`${gone}\` in cached SSO token file`);
            }
            return Number.isNaN(Date.parse(String(token.expiresAt)))
                ? rust_words_say(`${FAILED}: invalid value for the \`expiresAt\` field in the cached SSO token file`)
                : undefined;
        },
        tokenExpired: () => rust_words_say('an error occurred while loading credentials: the SSO token has expired and cannot be refreshed', 'memory'),
    },
    addressRefused(url, raw) {
        if (raw === 'http://169.254.170.2') {
            return { words: rust_words_say('invalid relative URI for ECS provider (empty string): ') };
        }
        const known = ['localhost', '[::1]', '169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'];
        if (url?.protocol === 'https:')
            return undefined;
        if (url && (known.includes(url.hostname) || /^127(\.\d{1,3}){3}$/.test(url.hostname))) {
            return undefined;
        }
        const why = url !== undefined
            ? 'URI did not refer to an allowed IP address'
            : raw.startsWith('/')
                ? 'URI did not specify a host'
                : 'URI was invalid';
        return { words: rust_words_say(`invalid full URI for ECS provider (${why}): ${raw}`) };
    },
    tokenFileMissing: () => ({
        words: rust_words_say(`${FAILED}: No such file or directory (os error 2)`),
    }),
    tokenInvalid: (token) => hasControl(token)
        ? {
            words: rust_words_say('the auth token could not be used as an HTTP header value. failed to parse header value'),
        }
        : undefined,
    containerFailed: (_url, _answer) => ({
        words: rust_words_say('an error occurred while loading credentials', 'memory'),
    }),
};
function tokenFault(status) {
    if (status === 400)
        return 'invalid request parameters. This indicates an SDK bug.';
    return status === 403
        ? 'request forbidden: IMDS is disabled or the caller has insufficient permissions.'
        : 'token response did not contain a TTL header';
}
function onlyHalf(missing) {
    const gone = WHO.filter((name) => missing.includes(name));
    const there = WHO.filter((name) => !missing.includes(name));
    return there[0] !== undefined && gone[0] !== undefined ? [there[0], gone[0]] : undefined;
}
function hasControl(text) {
    return Array.from(text).some((character) => {
        const code = character.charCodeAt(0);
        return (code < 0x20 && code !== 0x09) || code === 0x7f;
    });
}
function attempted([name, providers], failures) {
    const mine = failures.filter(({ step }) => providers.includes(step.provider));
    const why = mine.find(({ words }) => words !== undefined)?.words?.text ?? reasonOf(name, mine);
    return `${name}: ${NOT_ENABLED}${why === undefined ? '' : `: ${why}`}`;
}
function reasonOf(name, failures) {
    const kinds = failures.map(({ cause }) => cause.kind);
    switch (name) {
        case 'Environment':
            return 'environment variable not set';
        case 'WebIdentityToken':
            return kinds.includes('token-without-role')
                ? 'AWS_ROLE_ARN environment variable must be set'
                : '$AWS_WEB_IDENTITY_TOKEN_FILE was not set';
        case 'EcsContainer':
            return 'ECS provider not configured';
        case 'Ec2InstanceMetadata':
            if (kinds.includes('metadata-disabled')) {
                return 'IMDS disabled by AWS_EC2_METADATA_DISABLED env var set to `true`';
            }
            return kinds.includes('metadata-without-role')
                ? 'received 404 from IMDS'
                : 'could not communicate with IMDS: dispatch failure';
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/chain/dialects/rust.js













const rust_keysInEnvironment = (0,environment/* environment */.c)({
    secrets: ['AWS_SECRET_ACCESS_KEY', 'SECRET_ACCESS_KEY'],
    blankIsUnset: true,
});
const rust_remote = (0,container/* container */.k)({
    readsTokenFile: true,
    tokenFirst: true,
    emptyIsSet: true,
    tokenInvalid: rustWords.tokenInvalid,
    refuses: rustWords.addressRefused,
    tokenFileMissing: rustWords.tokenFileMissing,
    failed: rustWords.containerFailed,
});
const rust_metadata = (0,instance_metadata/* instanceMetadata */.T)({
    disabledBy: (value) => value.toLowerCase() === 'true',
    failed: rustWords.metadataFailed,
    modeInvalid: rustWords.modeInvalid,
    endpointInvalid: rustWords.endpointInvalid,
    tokenRefused: rustWords.tokenRefused,
});
const rust_keys = (0,static_keys/* staticKeys */.h)({
    secretMissing: (profile) => rustWords.keyMissing(profile, 'aws_secret_access_key'),
    keyIdMissing: (profile) => rustWords.keyMissing(profile, 'aws_access_key_id'),
});
const wholeKeys = (0,static_keys/* staticKeys */.h)();
const rust_tokenInProfile = (0,web_identity/* webIdentityFromProfile */.eW)({
    roleMissing: rustWords.tokenWithoutRole,
    unreadable: rustWords.noSuchFile,
});
const rust_identityCenter = (0,sso/* sso */.a)({
    marks: ['sso_account_id', 'sso_region', 'sso_role_name', 'sso_start_url', 'sso_session'],
    required: ['sso_account_id', 'sso_role_name', 'sso_region', 'sso_start_url'],
    sessionOwnsUrl: rustWords.sessionOwnsUrl,
    thenWhenIncomplete: (missing, { visited }) => onlyHalf(missing) === undefined && visited.length === 0 ? 'next' : 'abort',
    words: rustWords.sso,
});
const rust_session = (0,login/* login */.i)({
    required: [
        ...['accessKeyId', 'secretAccessKey', 'sessionToken', 'accountId'].map((name) => `accessToken.${name}`),
        'clientId',
        'dpopKey',
        'refreshToken',
        'accessToken.expiresAt',
    ],
    words: rustWords.login,
});
const rust_process = (0,process/* credentialProcess */.D)({ shell: true, words: rustWords.process });
const rust_sourceAlone = (0,assume_role/* assumeRole */.x)({
    asks: (section) => !section.has('role_arn') && section.has('credential_source'),
    sources: { Environment: rust_keysInEnvironment, EcsContainer: rust_remote, Ec2InstanceMetadata: rust_metadata },
    sourcesInAnyCase: true,
    sourceSteps: () => [],
    loops: () => false,
    words: rustWords.role,
});
const base = [rust_sourceAlone, rust_tokenInProfile, rust_identityCenter, rust_session, rust_process, rust_keys];
const rust_role = (0,assume_role/* assumeRole */.x)({
    asks: (section) => section.has('role_arn') && !section.has('web_identity_token_file'),
    sources: { Environment: rust_keysInEnvironment, EcsContainer: rust_remote, Ec2InstanceMetadata: rust_metadata },
    sourcesInAnyCase: true,
    sourceSteps: (_section, self) => [wholeKeys, unlessItself(self), ...base],
    loops: ({ profile, source, visited }) => source !== profile && visited.includes(source),
    thenWhenSourceMissing: 'next',
    words: rustWords.role,
});
function unlessItself(step) {
    return {
        ...step,
        look: (context) => context.visited.at(-2) === context.profile
            ? (0,provider/* absent */.Ge)({ kind: 'profile-is-its-own-source' })
            : step.look(context),
    };
}
const rust_opening = {
    provider: 'profile-assume-role',
    group: 'profile',
    look({ profiles, profile }) {
        const refused = (cause, text) => ({
            kind: 'refused',
            as: 'invalid',
            cause,
            words: text,
        });
        if (profiles.fault !== undefined) {
            const { fault } = profiles;
            return refused({ kind: 'file-unparsable', ...fault }, rustWords.unparsable(fault));
        }
        if (profiles.all.size === 0 || profiles.all.has(profile) || profile === 'default') {
            return (0,provider/* absent */.Ge)({ kind: profiles.all.size === 0 ? 'no-profiles' : 'profile-there' });
        }
        return {
            ...refused({ kind: 'profile-missing', profile }, rustWords.profileMissing(profile)),
            then: 'next',
        };
    },
};
const rust = {
    name: 'rust',
    names: { long: 'Rust SDK', short: 'rust' },
    version: '1.11',
    profileVariables: ['AWS_PROFILE'],
    emptyProfileCounts: true,
    readProfiles: (0,shared_profiles/* readSharedProfiles */.I)({ caseSensitive: false, skipsIgnored: false }),
    faults: (0,fault_effects/* faultEffects */.B)('rust'),
    steps: [
        rust_keysInEnvironment,
        rust_opening,
        ...[rust_role, ...base].map((step) => ({ ...step, group: 'profile' })),
        (0,web_identity/* webIdentityFromEnvironment */.c7)({ unreadable: rustWords.noSuchFile, emptyIsSet: true }),
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


const OLD_ADDRESS = 'AWS_METADATA_URL';
const NOTHING = 'No valid credential sources found\n\nPlease see https://registry.terraform.io/providers/hashicorp/aws\nfor more information about providing credentials.\n\nError: ';
const BESIDE_KEYS = 'A Profile was specified along with the environment variables "AWS_ACCESS_KEY_ID" and "AWS_SECRET_ACCESS_KEY". The Profile is now used instead of the environment variable credentials.\n\nAWS Error: ';
function besideKeys({ explicit, sight }) {
    return (explicit &&
        Boolean(sight.variable('AWS_ACCESS_KEY_ID') && sight.variable('AWS_SECRET_ACCESS_KEY')));
}
const terraform = {
    ...go,
    steps: goStepsOf({ endpointVariables: ['AWS_EC2_METADATA_SERVICE_ENDPOINT', OLD_ADDRESS] }),
    warnings: ({ sight }) => sight.variable(OLD_ADDRESS)
        ? [`${OLD_ADDRESS} is deprecated: AWS_EC2_METADATA_SERVICE_ENDPOINT is its name`]
        : [],
    name: 'terraform',
    names: { long: 'Terraform', short: 'tf' },
    version: '2.0',
    frame: (words, _cause, context) => words.fetching === true
        ? { ...words, text: `${NOTHING}${besideKeys(context) ? BESIDE_KEYS : ''}${words.text}` }
        : words,
    region: {
        ...go.region,
        missing: { text: 'Missing AWS Region', basis: 'memory' },
    },
};

;// CONCATENATED MODULE: ./lib/chain/dialects/index.js












const dialects = [
    javascript,
    boto3,
    aws_cli/* awsCli */.Y,
    awsCliV1,
    java,
    go,
    rust,
    terraform,
    php,
    dotnet,
    dotnetV3,
    ruby,
];
function dialectsWith(named) {
    return dialects.filter(({ name, onDemand }) => onDemand !== true || named.includes(name));
}
const dialectsOnDemand = dialects.flatMap(({ name, onDemand }) => onDemand === true ? [name] : []);
const dialectNames = dialects.map(({ name }) => name);
function dialectsNamed(names) {
    return dialects.filter((dialect) => names?.includes(dialect.name) ?? true);
}


/***/ }),

/***/ 27045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ faultEffects)
});

;// CONCATENATED MODULE: ./lib/chain/profiles/fault.js
const FAULT_KINDS = [
    'byte-order-mark',
    'not-utf8',
    'missing-header',
    'header-without-brackets',
    'indented-section',
    'shell-line',
    'shell-file',
    'other-format',
    'unclosed-section',
    'text-after-section',
    'section-twice',
    'setting-twice',
    'profile-prefix-missing',
    'profile-prefix-in-credentials',
    'two-defaults',
    'upper-case-setting',
    'inline-comment',
    'quoted-value',
    'indented-setting',
    'indented-like-above',
    'no-equals-sign',
    'setting-without-name',
    'colon',
    'block-without-equals-sign',
    'empty-value',
    'value-continued',
];

;// CONCATENATED MODULE: ./lib/chain/profiles/fault-effects.js

const stops = (text) => ({ stops: true, text });
const bends = (text) => ({ stops: false, text });
const UNPARSABLE = stops('cannot parse the file, and fails even with keys in the environment');
const RUST_STOPS = stops('cannot parse the file, and fails');
const JAVA_PASSES = bends('passes over both profile files');
const PHP_PASSES = bends('passes over the file');
const DOTNET_PASSES = bends('passes over both profile files');
const QUOTES_KEPT = bends('takes the quotes for a part of the value');
const HASH_KEPT = bends('takes a comment after # for a part of the value');
const COMMENT_KEPT = bends('takes the comment for a part of the value');
const LINE_IGNORED = bends('passes over the line');
const SECTION_IGNORED = bends('passes over the section');
const NO_SECTION = {
    ruby: LINE_IGNORED,
    dotnet: LINE_IGNORED,
    php: LINE_IGNORED,
    python: UNPARSABLE,
    javascript: LINE_IGNORED,
    java: JAVA_PASSES,
    go: LINE_IGNORED,
    rust: RUST_STOPS,
};
const EFFECTS = {
    'byte-order-mark': {
        ruby: SECTION_IGNORED,
        python: UNPARSABLE,
        java: JAVA_PASSES,
        go: SECTION_IGNORED,
        rust: RUST_STOPS,
    },
    'not-utf8': {
        ruby: stops('stops at the bytes, and fails even with keys in the environment'),
        python: UNPARSABLE,
        rust: bends('takes the file for empty'),
    },
    'missing-header': NO_SECTION,
    'header-without-brackets': NO_SECTION,
    'other-format': NO_SECTION,
    'shell-file': NO_SECTION,
    'indented-section': { java: JAVA_PASSES, rust: RUST_STOPS },
    'shell-line': {
        python: bends('does not know the setting'),
        javascript: bends('does not know the setting'),
        java: bends('does not know the setting'),
        go: bends('does not know the setting'),
        rust: bends('does not know the setting'),
    },
    'unclosed-section': {
        php: PHP_PASSES,
        dotnet: DOTNET_PASSES,
        ruby: bends('reads what follows into the section before'),
        python: UNPARSABLE,
        javascript: bends('reads what follows into the section before'),
        java: JAVA_PASSES,
        go: bends('reads what follows into the section before'),
        rust: RUST_STOPS,
    },
    'text-after-section': {
        dotnet: DOTNET_PASSES,
        ruby: bends('reads what follows into the section before'),
        javascript: bends('reads what follows into the section before'),
        java: JAVA_PASSES,
        go: bends('reads what follows into the section before'),
        rust: RUST_STOPS,
    },
    'section-twice': {
        php: bends('takes the later section alone'),
        dotnet: bends('takes the earlier section alone'),
        python: UNPARSABLE,
    },
    'setting-twice': {
        dotnet: SECTION_IGNORED,
        python: UNPARSABLE,
    },
    'profile-prefix-missing': {
        php: SECTION_IGNORED,
        dotnet: SECTION_IGNORED,
        python: SECTION_IGNORED,
        javascript: SECTION_IGNORED,
        java: SECTION_IGNORED,
        go: SECTION_IGNORED,
        rust: SECTION_IGNORED,
    },
    'profile-prefix-in-credentials': {
        php: bends('takes "profile " for a part of the name'),
        python: bends('takes "profile " for a part of the name'),
        javascript: bends('takes "profile." for a part of the name'),
        java: bends('takes "profile " for a part of the name, which is then invalid'),
        go: SECTION_IGNORED,
        rust: SECTION_IGNORED,
    },
    'two-defaults': {
        php: bends('takes [profile default] for credentials, and [default] for a sign-in'),
        dotnet: bends('takes [default]'),
        python: bends('takes the one that stands later'),
        javascript: bends('takes [profile default]'),
        java: bends('takes [profile default]'),
        go: bends('takes [profile default]'),
        rust: bends('takes [profile default]'),
    },
    'upper-case-setting': {
        php: bends('does not know the setting'),
        ruby: bends('does not know the setting'),
        javascript: bends('does not know the setting'),
        java: bends('does not know the setting'),
    },
    'inline-comment': {
        dotnet: COMMENT_KEPT,
        php: HASH_KEPT,
        ruby: HASH_KEPT,
        python: bends('takes the comment for a part of the value'),
    },
    'quoted-value': {
        dotnet: QUOTES_KEPT,
        ruby: QUOTES_KEPT,
        python: bends('takes the quotes for a part of the value'),
        javascript: bends('takes the quotes for a part of the value'),
        java: bends('takes the quotes for a part of the value'),
        rust: bends('takes the quotes for a part of the value'),
    },
    'indented-setting': {
        ruby: bends('loses the line'),
        python: bends('takes the line for more of the value above'),
        java: bends('takes the line for more of the value above'),
        rust: bends('takes the line for more of the value above'),
    },
    'indented-like-above': {
        java: bends('takes the line for more of the value above, or passes over both profile files'),
        rust: bends('takes the line for more of the value above, or cannot parse the file'),
        ruby: bends('loses the line'),
    },
    'no-equals-sign': {
        php: LINE_IGNORED,
        dotnet: DOTNET_PASSES,
        ruby: LINE_IGNORED,
        python: UNPARSABLE,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        go: LINE_IGNORED,
        rust: RUST_STOPS,
    },
    'setting-without-name': {
        python: UNPARSABLE,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        go: LINE_IGNORED,
        rust: RUST_STOPS,
        php: PHP_PASSES,
        ruby: LINE_IGNORED,
    },
    colon: {
        php: LINE_IGNORED,
        dotnet: DOTNET_PASSES,
        ruby: LINE_IGNORED,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        rust: RUST_STOPS,
    },
    'block-without-equals-sign': {
        php: LINE_IGNORED,
        dotnet: DOTNET_PASSES,
        ruby: LINE_IGNORED,
        python: UNPARSABLE,
        javascript: LINE_IGNORED,
        java: JAVA_PASSES,
        go: LINE_IGNORED,
        rust: RUST_STOPS,
    },
    'value-continued': {
        php: bends('takes the first line alone, with the backslash'),
        dotnet: bends('takes the first line alone, with the backslash'),
        ruby: bends('takes the first line alone, with the backslash'),
        python: bends('joins the lines, with the backslash and a line break between them'),
        javascript: bends('takes the first line alone, with the backslash'),
        java: bends('joins the lines, with the backslash and a line break between them'),
        go: bends('joins the lines, with the backslash and a line break between them'),
        rust: bends('joins the lines, with the backslash and a line break between them'),
    },
    'empty-value': {
        php: bends('takes the empty value as it is'),
        ruby: bends('takes it for the start of a block'),
        python: bends('takes the empty value as it is'),
        javascript: bends('takes it for the start of a block'),
        java: bends('takes the empty value as it is'),
        rust: bends('takes the empty value as it is'),
    },
};
function faultEffects(family) {
    return Object.fromEntries(FAULT_KINDS.flatMap((kind) => {
        const effect = EFFECTS[kind][family];
        return effect === undefined ? [] : [[kind, effect]];
    }));
}


/***/ }),

/***/ 69253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isKnownSetting),
/* harmony export */   p: () => (/* binding */ needsValue)
/* harmony export */ });
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
function isKnownSetting(name) {
    return KNOWN.has(name.toLowerCase());
}
const NEEDED = new Set([
    'aws_access_key_id',
    'aws_secret_access_key',
    'role_arn',
    'source_profile',
]);
function needsValue(name) {
    return NEEDED.has(name.toLowerCase());
}


/***/ }),

/***/ 7071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ profileLines)
/* harmony export */ });
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
        const colon = at < 0 && /^[\w.-]+[ \t]*:/.test(content);
        const header = /^[({<]?[ \t]*([\w.@ -]{1,64}?)[ \t]*[\])}>]$/.exec(trimmed)?.[1];
        return {
            kind: 'garbage',
            line,
            colon,
            nameless: at >= 0,
            ...(header === undefined ? {} : { header }),
            ...(/^(?:profile[ \t]+)?[a-z][a-z0-9_.-]{0,31}$/.test(trimmed) ? { word: trimmed } : {}),
            ...(/^[{[]?[ \t]*(?:$|")|^\{/.test(trimmed) ? { json: true } : {}),
        };
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
function commentStart(text) {
    for (let at = 1; at < text.length; at += 1) {
        const mark = text.charAt(at) === '#' || text.charAt(at) === ';';
        if (mark && ' \t'.includes(text.charAt(at - 1)))
            return at;
    }
    return undefined;
}
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

/***/ 40920:
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
function below(sight, home, ...parts) {
    const separator = sight.platform === 'win32' ? '\\' : '/';
    const root = home.endsWith(separator) ? home.slice(0, -1) : home;
    return [root, ...parts].join(separator);
}
function homeOf(sight) {
    const variable = sight.platform === 'win32' ? 'USERPROFILE' : 'HOME';
    return sight.variable(variable) || sight.home;
}
function javascriptLocations(sight) {
    const drive = sight.variable('HOMEDRIVE') ?? (sight.platform === 'win32' ? 'C:\\' : 'C:/');
    const inDrive = sight.variable('HOMEPATH');
    const home = sight.variable('HOME') ||
        sight.variable('USERPROFILE') ||
        (inDrive ? `${drive}${inDrive}` : sight.home);
    const find = (variable, name) => {
        const path = sight.variable(variable) || below(sight, home, '.aws', name);
        return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
    };
    return {
        config: find('AWS_CONFIG_FILE', 'config'),
        credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
function botocoreLocations(sight) {
    const find = (variable, name) => expandPython(sight, sight.variable(variable) ?? `~/.aws/${name}`);
    return {
        config: find('AWS_CONFIG_FILE', 'config'),
        credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
function sharedHome(sight) {
    const home = sight.variable('HOME');
    if (home || sight.platform !== 'win32')
        return home || sight.home;
    const parts = [sight.variable('HOMEDRIVE'), sight.variable('HOMEPATH')];
    return sight.variable('USERPROFILE') || (parts.every(Boolean) ? parts.join('') : sight.home);
}
function sharedLocations(sight) {
    const home = sharedHome(sight);
    const find = (variable, name) => {
        const path = sight.variable(variable) || below(sight, home, '.aws', name);
        return path.startsWith('~/') ? below(sight, home, path.slice(2)) : path;
    };
    return {
        config: find('AWS_CONFIG_FILE', 'config'),
        credentials: find('AWS_SHARED_CREDENTIALS_FILE', 'credentials'),
    };
}
function goLocations(sight) {
    const home = homeOf(sight);
    return {
        config: sight.variable('AWS_CONFIG_FILE') || below(sight, home, '.aws', 'config'),
        credentials: sight.variable('AWS_SHARED_CREDENTIALS_FILE') || below(sight, home, '.aws', 'credentials'),
    };
}
function expandPython(sight, path) {
    const expanded = path.replace(/\$(\w+|\{[^}]*\})/g, (whole, name) => sight.variable(name.startsWith('{') ? name.slice(1, -1) : name) ?? whole);
    if (expanded !== '~' && !expanded.startsWith('~/'))
        return expanded;
    const emptied = sight.platform !== 'win32' && sight.variable('HOME') === '';
    return (emptied ? '' : below(sight, homeOf(sight))) + expanded.slice(1);
}


/***/ }),

/***/ 19861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ setting),
/* harmony export */   X: () => (/* binding */ mergeSections)
/* harmony export */ });
function setting(section, name) {
    const value = section?.get(name);
    return typeof value === 'string' ? value : undefined;
}
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

/***/ 62483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ readPythonIni)
/* harmony export */ });
/* harmony import */ var _python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31946);

function readPythonIni(text) {
    const draft = { sections: new Map(), defaults: new Map() };
    let current;
    let value;
    let indent = 0;
    let broken;
    const lines = text.split(/\r\n|\r|\n/);
    for (const [index, line] of lines.entries()) {
        const content = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(line);
        const comment = content.startsWith('#') || content.startsWith(';');
        if (content === '' || comment) {
            if (!comment && index < lines.length - 1)
                value?.push('');
            continue;
        }
        const depth = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .indentOf */ ._j)(line);
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
            broken ??= refuse('a line is neither a section nor `name = value`');
            continue;
        }
        const name = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rstrip */ .lK)(content.slice(0, at)).toLowerCase();
        if (name === '')
            broken ??= refuse('a value has no name');
        if (current.has(name))
            return refuse('one setting stands twice in a section');
        value = [(0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(content.slice(at + 1))];
        current.set(name, value);
    }
    return broken ?? finish(draft);
}
function headerOf(content) {
    const end = content.lastIndexOf(']');
    return content.startsWith('[') && end > 1 ? content.slice(1, end) : undefined;
}
function finish(draft) {
    const sections = new Map();
    for (const [name, settings] of draft.sections) {
        const section = new Map();
        for (const [key, lines] of new Map([...draft.defaults, ...settings])) {
            const joined = (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .rstrip */ .lK)(lines.join('\n'));
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
    for (const line of block.split('\n').map(_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)) {
        if (line === '')
            continue;
        const at = line.indexOf('=');
        if (at < 0)
            return undefined;
        values.set((0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(line.slice(0, at)), (0,_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .strip */ .bB)(line.slice(at + 1)));
    }
    return values;
}


/***/ }),

/***/ 31946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _j: () => (/* binding */ indentOf),
/* harmony export */   bB: () => (/* binding */ strip),
/* harmony export */   cE: () => (/* binding */ pythonString),
/* harmony export */   lK: () => (/* binding */ rstrip),
/* harmony export */   pf: () => (/* binding */ pythonList)
/* harmony export */ });
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
function rstrip(text) {
    let end = text.length;
    while (end > 0 && isSpace(text.charCodeAt(end - 1)))
        end -= 1;
    return text.slice(0, end);
}
function strip(text) {
    const bare = rstrip(text);
    let start = 0;
    while (start < bare.length && isSpace(bare.charCodeAt(start)))
        start += 1;
    return bare.slice(start);
}
function indentOf(line) {
    let at = 0;
    while (at < line.length && isSpace(line.charCodeAt(at)))
        at += 1;
    return at === line.length ? 0 : at;
}
function pythonList(items) {
    return `[${items.map(pythonString).join(', ')}]`;
}
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


/***/ }),

/***/ 1774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ shownSection),
/* harmony export */   m: () => (/* binding */ shownSetting)
/* harmony export */ });
/* harmony import */ var _known_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69253);

function shownSetting(name) {
    const ordinary = (0,_known_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .isKnownSetting */ .G)(name) ||
        /^[a-z][a-z0-9_.-]{0,39}$/.test(name) ||
        /^[A-Z]{2,12}(_[A-Z]{1,12}){1,5}$/.test(name);
    return ordinary ? name : `(${name.length} characters)`;
}
function shownSection(name) {
    const ordinary = /^[\w .@:/+%"'-]{1,64}$/.test(name) && !/[A-Za-z0-9/+]{40,}/.test(name);
    return ordinary ? name : `(${name.length} characters)`;
}


/***/ }),

/***/ 51766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ readSharedProfiles)
});

// EXTERNAL MODULE: ./lib/chain/profiles/locate.js
var locate = __webpack_require__(40920);
// EXTERNAL MODULE: ./lib/chain/profiles/profile.js
var profile = __webpack_require__(19861);
// EXTERNAL MODULE: ./lib/chain/profiles/lines.js
var lines = __webpack_require__(7071);
;// CONCATENATED MODULE: ./lib/chain/profiles/shared-ini.js

const WORDS = {
    continuation: 'Expected a property definition, found continuation',
    block: "Expected an '=' sign defining a sub-property",
    blockName: 'Sub-property did not have a name',
};
const IDENTIFIER = /^[A-Za-z0-9_\-/.%@:+]+$/;
function readSharedIni(text, file, rules) {
    const found = { profile: new Map(), 'sso-session': new Map(), services: new Map() };
    const words = rules.words ?? WORDS;
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
        if (current === undefined) {
            const goesOn = line.kind === 'continuation' && rules.words !== undefined;
            return refuse(goesOn ? words.continuation : 'Expected a profile definition');
        }
        if (line.kind === 'garbage') {
            return refuse(line.nameless ? 'Property did not have a name' : "Expected an '=' sign defining a property");
        }
        if (line.kind === 'continuation') {
            if (open === undefined)
                return refuse(words.continuation);
            const before = current.get(open) ?? '';
            const block = before === '' || before.startsWith('\n');
            if (block && !line.text.includes('=')) {
                return refuse(words.block);
            }
            if (block && line.text.startsWith('='))
                return refuse(words.blockName);
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
    const text = found.kind === 'found' && !found.malformed ? found.text : '';
    return readSharedIni(text, file, rules);
}
function faultOf(reading, path) {
    if (reading.kind === 'read')
        return undefined;
    return { path, fault: reading.reason, line: reading.line };
}


/***/ }),

/***/ 90986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ shellWords)
/* harmony export */ });
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


/***/ }),

/***/ 16781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ assumeRole)
/* harmony export */ });
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19861);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54311);


function assumeRole(rules) {
    const self = {
        provider: 'profile-assume-role',
        look(context) {
            const section = context.profiles.all.get(context.profile);
            if (section === undefined || !rules.asks(section)) {
                return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({ kind: 'profile-without-role', profile: context.profile });
            }
            return judge(context, section, rules, self);
        },
    };
    return self;
}
function judge(context, section, rules, self) {
    const { profile } = context;
    const roleArn = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'role_arn') ?? '';
    const refused = (cause, words) => ({
        kind: 'refused',
        as: 'invalid',
        cause,
        ...(words === undefined ? {} : { words }),
        profile,
    });
    const sourceProfile = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'source_profile');
    const credentialSource = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'credential_source');
    if (sourceProfile !== undefined && credentialSource !== undefined) {
        if (rules.words.both) {
            return refused({ kind: 'role-has-two-sources', profile }, rules.words.both(profile));
        }
    }
    if (sourceProfile === undefined && credentialSource === undefined) {
        const cause = { kind: 'role-has-no-source', profile };
        return rules.words.neither ? refused(cause, rules.words.neither(profile)) : (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(cause);
    }
    const cached = rules.cached?.(context, section);
    if (cached !== undefined)
        return cached;
    const barred = sourceProfile === undefined
        ? unknownSource(profile, credentialSource ?? '', rules, refused)
        : loop(context, sourceProfile, rules, refused);
    if (barred !== undefined)
        return barred;
    const code = codeAskedFor(profile, section, rules, refused);
    if (code !== undefined && rules.mfaBefore === 'source')
        return code;
    const inner = sourceProfile === undefined
        ? fromSource(context, credentialSource ?? '', rules, refused)
        : fromProfile(context, sourceProfile, roleArn, rules, self, refused);
    if (inner.kind !== 'resolved') {
        const later = inner.kind === 'refused' && inner.atUse === true && rules.mfaBefore === 'use';
        if (later && code !== undefined)
            return code;
        return inner.kind === 'absent' ? inner : { ...inner, provider: 'profile-assume-role', profile };
    }
    if (code !== undefined)
        return code;
    if (!section.has('role_arn'))
        return { ...inner, provider: 'profile-assume-role', profile };
    const unsent = rules.callRefused?.(section);
    if (unsent !== undefined) {
        return { ...refused({ kind: 'call-refused-by-sdk' }, unsent), atUse: true };
    }
    return {
        kind: 'resolved',
        cause: { kind: 'role-assumed', roleArn, by: inner.cause },
        provider: 'profile-assume-role',
        profile,
        source: {
            kind: 'assume-role',
            profile,
            roleArn,
            source: inner.source,
            ...optional('sessionName', (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'role_session_name')),
            ...optional('externalId', (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'external_id')),
            ...durationOf(section),
            ...optional('region', (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'region')),
        },
    };
}
function codeAskedFor(profile, section, rules, refused) {
    if (rules.ignoresMfa)
        return undefined;
    const serial = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'mfa_serial');
    if (serial === undefined || !section.has('role_arn'))
        return undefined;
    if (serial === '' && !rules.emptyMfaAsks)
        return undefined;
    return {
        ...refused({ kind: 'code-device-asked', profile }, rules.words.mfa(profile, serial)),
        ...(rules.thenWhenMfa === undefined ? {} : { then: rules.thenWhenMfa }),
        atUse: true,
    };
}
function unknownSource(profile, value, rules, refused) {
    if (sourceNamed(rules, value) !== undefined)
        return undefined;
    return refused({ kind: 'credential-source-unknown', profile, source: value }, rules.words.sourceUnknown(profile, value));
}
function sourceNamed({ sources, sourcesInAnyCase }, value) {
    const name = Object.keys(sources).find((one) => one === value || (sourcesInAnyCase && one.toLowerCase() === value.toLowerCase()));
    return name === undefined ? undefined : sources[name];
}
function fromSource(context, value, rules, refused) {
    const { profile } = context;
    const inner = sourceNamed(rules, value)?.look(context);
    if (inner !== undefined && inner.kind !== 'absent')
        return inner;
    const because = inner?.cause ?? { kind: 'profile-without-credential-source' };
    return refused({ kind: 'credential-source-empty', profile, source: value, because }, rules.words.sourceEmpty(profile, value));
}
function visitedFrom({ profile, visited }) {
    return [...visited, ...(visited.includes(profile) ? [] : [profile])];
}
function loop(context, source, rules, refused) {
    const section = context.profiles.all.get(source);
    const hop = { profile: context.profile, source, section, visited: visitedFrom(context) };
    if (section === undefined || !rules.loops(hop))
        return undefined;
    return refused({ kind: 'source-profile-circle', source }, rules.words.loop(hop));
}
function fromProfile(context, source, roleArn, rules, self, refused) {
    const { profile, profiles } = context;
    const section = profiles.all.get(source);
    context.sight.note(`profile ${source}`);
    if (section === undefined) {
        const then = rules.thenWhenSourceMissing;
        return {
            ...refused({ kind: 'source-profile-missing', profile, source }, rules.words.profileMissing(profile, source, roleArn)),
            ...(then === undefined ? {} : { then }),
        };
    }
    const visited = [...visitedFrom(context), source];
    if (visited.length > _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PROFILES */ .hk) {
        return refused({ kind: 'source-profiles-too-many', most: _provider_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_PROFILES */ .hk });
    }
    const next = { ...context, profile: source, visited };
    for (const step of rules.sourceSteps(section, self)) {
        const outcome = step.look(next);
        if (outcome.kind !== 'absent')
            return outcome;
    }
    return refused({ kind: 'source-profile-empty', profile, source }, rules.words.profileEmpty(profile, source, roleArn));
}
function optional(key, value) {
    return (value ? { [key]: value } : {});
}
function durationOf(section) {
    const seconds = Number.parseInt((0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'duration_seconds') ?? '', 10);
    return Number.isSafeInteger(seconds) ? { durationSeconds: seconds } : {};
}


/***/ }),

/***/ 98661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ cachedRole),
/* harmony export */   Q: () => (/* binding */ rememberingWebIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2572);
/* harmony import */ var _profiles_locate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40920);
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19861);





const WINDOW_MS = 15 * 60 * 1000;
function cachedRole(context, section) {
    const read = (name) => (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, name);
    const duration = Number.parseInt(read('duration_seconds') ?? '', 10);
    return cached(context, 'profile-assume-role', {
        DurationSeconds: Number.isSafeInteger(duration) ? duration : undefined,
        ExternalId: read('external_id'),
        RoleArn: read('role_arn'),
        RoleSessionName: read('role_session_name') || undefined,
        SerialNumber: read('mfa_serial'),
    });
}
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
            const read = (variable, name) => (closed ? undefined : sight.variable(variable)) ?? (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, name);
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
function cached(context, provider, call) {
    const { sight } = context;
    const name = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(pythonJson(call)).digest('hex');
    const path = (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .below */ .Gz)(sight, (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_2__/* .homeOf */ .lt)(sight), '.aws', 'cli', 'cache', `${name}.json`);
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
        cause: { kind: 'role-cached', roleArn, path },
        warnings: [`uses an earlier session of ${roleArn} from ${path}, until ${keys.Expiration}`],
        source: {
            kind: 'keys',
            origin: { kind: 'cache', path, roleArn },
            accessKeyId: keys.AccessKeyId,
            secretAccessKey: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .o)(keys.SecretAccessKey),
            sessionToken: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_3__/* .seal */ .o)(keys.SessionToken),
            expiration: keys.Expiration,
        },
    };
}
function parse(text) {
    const keys = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .d)(text)?.['Credentials'];
    const whole = [keys?.AccessKeyId, keys?.SecretAccessKey, keys?.SessionToken, keys?.Expiration];
    return whole.every((value) => typeof value === 'string') ? keys : undefined;
}
function pythonJson(call) {
    const parts = Object.entries(call)
        .filter(([, value]) => value !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
    const json = `{${parts.join(', ')}}`;
    return json.replace(/[\u007f-\uffff]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 12731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ container)
/* harmony export */ });
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29984);
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54311);



const RELATIVE = 'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI';
const FULL = 'AWS_CONTAINER_CREDENTIALS_FULL_URI';
const ECS = 'http://169.254.170.2';
function container(rules) {
    return { provider: 'container', look: (context) => judge(context, rules) };
}
function addressOf(sight, rules) {
    const usable = (value) => value !== undefined && (value !== '' || rules.emptyIsSet === true);
    const relative = sight.variable(RELATIVE);
    const full = rules.relativeOnly ? undefined : sight.variable(FULL);
    const fullFirst = rules.first === 'full' && usable(full);
    if (usable(relative) && !fullFirst)
        return `${ECS}${relative}`;
    return usable(full) ? full : undefined;
}
function judge(context, rules) {
    const { sight } = context;
    const url = addressOf(sight, rules);
    const token = tokenOf(sight, rules);
    if (url === undefined) {
        return (rules.tokenFirst && token.refused) || (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({ kind: 'container-not-named' });
    }
    const bad = rules.refuses(URL.canParse(url) ? new URL(url) : undefined, url);
    const refusal = bad && refused('invalid', { kind: 'container-address-refused', url }, bad);
    const first = rules.tokenFirst ? (token.refused ?? refusal) : (refusal ?? token.refused);
    if (first !== undefined)
        return first;
    const answer = sight.container(url);
    const keyId = answer === undefined ? undefined : keyIdOf(answer);
    if (answer !== undefined && keyId === undefined) {
        return refused('failed', faultOf(answer), rules.failed(url, answer));
    }
    return {
        kind: 'resolved',
        cause: { kind: 'container', url },
        source: {
            kind: 'container',
            url,
            ...(token.value === undefined ? {} : { token: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(token.value) }),
            ...(token.file === undefined ? {} : { tokenFile: token.file }),
            ...(keyId === undefined ? {} : { accessKeyId: keyId }),
        },
    };
}
function refused(as, cause, failure) {
    return { kind: 'refused', as, cause, ...failure };
}
function tokenOf(sight, rules) {
    const named = rules.readsTokenFile
        ? sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE')
        : undefined;
    if (!named) {
        const value = sight.variable('AWS_CONTAINER_AUTHORIZATION_TOKEN');
        const broken = value ? rules.tokenInvalid?.(value) : undefined;
        if (broken !== undefined) {
            return { refused: refused('invalid', { kind: 'container-token-broken' }, broken) };
        }
        return value ? { value } : {};
    }
    const file = sight.file(named);
    if (file.kind !== 'found') {
        const cause = { kind: 'container-token-file-unreadable', path: named };
        return { file: named, refused: refused('failed', cause, rules.tokenFileMissing(named)) };
    }
    const broken = rules.tokenInvalid?.(file.text);
    if (broken === undefined)
        return { file: named };
    const cause = { kind: 'container-token-broken', path: named };
    return { file: named, refused: refused('invalid', cause, broken) };
}
function faultOf(answer) {
    return answer.kind === 'failed'
        ? { kind: 'container-unanswered', detail: answer.detail }
        : { kind: 'container-gave-nothing', status: answer.status };
}
function keyIdOf(answer) {
    if (answer.kind !== 'answered' || answer.status !== 200)
        return undefined;
    const body = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJsonObject */ .d)(answer.body);
    const whole = ['AccessKeyId', 'SecretAccessKey', 'Token', 'Expiration'].every((key) => typeof body?.[key] === 'string');
    return whole ? String(body?.['AccessKeyId']) : undefined;
}


/***/ }),

/***/ 32593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ environment)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2572);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54311);


function environment(rules = {}) {
    return {
        provider: 'environment',
        look(context) {
            const profile = rules.skipped?.(context);
            if (profile !== undefined)
                return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({ kind: 'environment-passed-over', profile });
            return readKeys(context.sight, rules);
        },
    };
}
function readKeys(sight, rules) {
    const find = (names, trims = Boolean(rules.trims)) => firstSet(sight, names, rules, trims);
    const keyId = find(rules.keyIds ?? ['AWS_ACCESS_KEY_ID']);
    const secretNames = rules.secrets ?? ['AWS_SECRET_ACCESS_KEY'];
    const secret = find(secretNames);
    if (keyId === undefined) {
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({
            kind: secret === undefined ? 'environment-empty' : 'environment-lacks-key-id',
        });
    }
    if (secret === undefined) {
        const cause = { kind: 'environment-lacks-secret' };
        if (rules.secretMissing === undefined)
            return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(cause);
        const words = rules.secretMissing(secretNames[0] ?? 'AWS_SECRET_ACCESS_KEY');
        return { kind: 'refused', as: 'invalid', cause, words };
    }
    const token = find(rules.tokens ?? ['AWS_SESSION_TOKEN'], rules.trims === true);
    const expiration = sight.variable('AWS_CREDENTIAL_EXPIRATION');
    if (expiration !== undefined && expiration !== '') {
        const fault = rules.expired?.(expiration, sight.now);
        if (fault !== undefined)
            return { kind: 'refused', as: 'invalid', ...fault };
    }
    const unsent = unsendable(rules, keyId, token);
    if (unsent !== undefined)
        return unsent;
    return {
        kind: 'resolved',
        cause: { kind: 'environment-keys', variable: keyId.name },
        source: {
            kind: 'keys',
            origin: { kind: 'environment' },
            accessKeyId: keyId.value,
            secretAccessKey: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(secret.value),
            ...(token === undefined ? {} : { sessionToken: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_1__/* .seal */ .o)(token.value) }),
            ...(expiration ? { expiration } : {}),
        },
    };
}
function unsendable(rules, keyId, token) {
    const sent = [
        [keyId, 'authorization'],
        [token, 'token'],
    ];
    for (const [variable, header] of sent) {
        const words = variable && rules.unsendable?.(variable.value, header);
        if (words === undefined || variable === undefined)
            continue;
        const cause = { kind: 'environment-line-break', variable: variable.name };
        return { kind: 'refused', as: 'invalid', cause, words, atUse: true, then: 'abort' };
    }
    return undefined;
}
function firstSet(sight, names, rules, trims) {
    for (const name of names) {
        const there = sight.variable(name);
        const raw = there ?? '';
        const value = trims ? raw.trim() : raw;
        const unset = value === '' || value === rules.alsoUnset || (rules.blankIsUnset && value.trim() === '');
        if (!unset)
            return { name, value };
        if (rules.firstThereCounts && there !== undefined)
            return undefined;
    }
    return undefined;
}


/***/ }),

/***/ 55403:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ instanceMetadata)
/* harmony export */ });
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19861);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54311);


const ENDPOINT = 'AWS_EC2_METADATA_SERVICE_ENDPOINT';
function instanceMetadata(rules) {
    return { provider: 'instance-metadata', look: (context) => judge(context, rules) };
}
function judge(context, rules) {
    const { sight } = context;
    const disabled = sight.variable('AWS_EC2_METADATA_DISABLED') ?? '';
    if (rules.disabledBy(disabled)) {
        const cause = { kind: 'metadata-disabled' };
        if (rules.disabled === undefined)
            return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(cause);
        return { kind: 'refused', as: 'invalid', cause, words: rules.disabled() };
    }
    const mode = read(context, ['AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE'], 'ec2_metadata_service_endpoint_mode');
    const badMode = mode === undefined ? undefined : rules.modeInvalid?.(mode);
    if (badMode !== undefined) {
        const cause = { kind: 'metadata-mode-unknown' };
        return { kind: 'refused', as: 'invalid', cause, words: badMode };
    }
    const endpoint = read(context, rules.endpointVariables ?? [ENDPOINT], 'ec2_metadata_service_endpoint') ||
        (mode?.toLowerCase() === 'ipv6' ? 'http://[fd00:ec2::254]' : 'http://169.254.169.254');
    const badEndpoint = rules.endpointInvalid?.(endpoint);
    if (badEndpoint !== undefined) {
        const cause = { kind: 'metadata-address-refused', endpoint };
        return { kind: 'refused', as: 'invalid', cause, words: badEndpoint };
    }
    const fact = sight.metadata(endpoint);
    if (fact?.kind === 'role') {
        const barred = fact.tokenStatus === undefined ? undefined : withoutToken(context, fact.tokenStatus, rules);
        if (barred !== undefined)
            return barred;
        return {
            kind: 'resolved',
            cause: { kind: 'metadata-role', role: fact.role },
            source: {
                kind: 'instance-metadata',
                endpoint,
                role: fact.role,
                ...(fact.accessKeyId === undefined ? {} : { accessKeyId: fact.accessKeyId }),
            },
        };
    }
    const words = rules.failed?.(fact ?? { kind: 'none', reason: 'other' });
    const cause = fact === undefined ? { kind: 'metadata-not-asked' } : faultOf(fact);
    if (words === undefined)
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(cause);
    return { kind: 'refused', as: 'failed', cause, words };
}
function withoutToken(context, status, rules) {
    if (rules.tokenRefused !== undefined) {
        const cause = { kind: 'metadata-token-refused', status };
        return { kind: 'refused', as: 'failed', cause, words: rules.tokenRefused(status) };
    }
    const forbidden = read(context, ['AWS_EC2_METADATA_V1_DISABLED'], 'ec2_metadata_v1_disabled');
    if (rules.knowsVersion1Disabled === false || forbidden?.toLowerCase() !== 'true') {
        return undefined;
    }
    const cause = { kind: 'metadata-version-1-disabled' };
    const words = rules.version1Disabled?.(context.profile, status);
    return words === undefined ? (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)(cause) : { kind: 'refused', as: 'failed', cause, words };
}
function read({ sight, profiles, profile }, variables, name) {
    const set = variables.map((one) => sight.variable(one)).find((value) => value !== undefined);
    return set ?? (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(profiles.all.get(profile), name);
}
function faultOf(fact) {
    switch (fact.kind) {
        case 'none':
            return { kind: 'metadata-unanswered', inTime: fact.reason !== 'timeout' };
        case 'not-ec2':
            return { kind: 'metadata-not-ec2', status: fact.status };
        case 'no-role':
            return { kind: 'metadata-without-role' };
    }
}


/***/ }),

/***/ 92509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ legacyKeyFiles),
/* harmony export */   y: () => (/* binding */ botoFiles)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2572);
/* harmony import */ var _profiles_locate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40920);
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19861);
/* harmony import */ var _profiles_python_ini_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62483);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54311);





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
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({ kind: 'key-file-not-named' });
    const path = named === '~' || named.startsWith('~/') ? (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPython */ .p7)(context.sight, named) : named;
    const file = context.sight.file(path);
    if (file.kind !== 'found') {
        const cause = { kind: 'key-file-unreadable', path };
        return { kind: 'refused', as: 'failed', cause, words: words.noSuchConfig(path) };
    }
    const values = new Map();
    for (const line of file.text.split('\n')) {
        const at = line.indexOf('=');
        if (at > 0)
            values.set(line.slice(0, at).trim(), line.slice(at + 1).trim());
    }
    return keysOf(path, values.get('AWSAccessKeyId'), values.get('AWSSecretKey'));
}
function botoFiles(sight) {
    const named = sight.variable('BOTO_CONFIG');
    return named === undefined
        ? ['/etc/boto.cfg', (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .below */ .Gz)(sight, (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOf */ .lt)(sight), '.boto')]
        : [(0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_1__/* .expandPython */ .p7)(sight, named)];
}
function botoFile(context, words) {
    const { sight } = context;
    for (const path of botoFiles(sight)) {
        const file = sight.file(path);
        if (file.kind !== 'found')
            continue;
        const reading = (0,_profiles_python_ini_js__WEBPACK_IMPORTED_MODULE_2__/* .readPythonIni */ .X)(file.text);
        if (reading.kind === 'refused') {
            const cause = { kind: 'file-unparsable', path, fault: reading.reason };
            return { kind: 'refused', as: 'invalid', cause, words: words.unparsable(path) };
        }
        const section = reading.sections.get('Credentials');
        const keyId = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)(section, 'aws_access_key_id');
        const secret = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_3__/* .setting */ .P)(section, 'aws_secret_access_key');
        if (keyId !== undefined && secret === undefined) {
            const missing = words.partial('boto-config', 'aws_secret_access_key');
            const cause = { kind: 'key-file-lacks-secret', path };
            return { kind: 'refused', as: 'invalid', cause, words: missing };
        }
        if (keyId !== undefined)
            return keysOf(path, keyId, secret);
    }
    return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({ kind: 'key-file-absent' });
}
function keysOf(path, keyId, secret) {
    if (keyId === undefined || secret === undefined)
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_0__/* .absent */ .Ge)({ kind: 'key-file-empty', path });
    return {
        kind: 'resolved',
        cause: { kind: 'key-file', path },
        source: {
            kind: 'keys',
            origin: { kind: 'file', path },
            accessKeyId: keyId,
            secretAccessKey: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_4__/* .seal */ .o)(secret),
        },
    };
}


/***/ }),

/***/ 20905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ login)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);
/* harmony import */ var _profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40920);
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19861);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54311);





function login(rules) {
    return { provider: 'profile-login', look: (context) => judge(context, rules) };
}
function judge(context, rules) {
    const { profile, sight } = context;
    const session = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(context.profiles.all.get(profile), 'login_session');
    if (session === undefined || (session === '' && !rules.emptyIsThere))
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)({ kind: 'profile-without-login', profile });
    if (rules.unsupported !== undefined) {
        const cause = { kind: 'login-unsupported' };
        return { kind: 'refused', as: 'invalid', cause, words: rules.unsupported(), profile };
    }
    const name = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(session).digest('hex')}.json`;
    const directory = sight.variable('AWS_LOGIN_CACHE_DIRECTORY');
    const path = directory === undefined
        ? (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(sight, (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(sight), '.aws', 'login', 'cache', name)
        : (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(sight, directory, name);
    const then = rules.then === undefined ? {} : { then: rules.then };
    const refused = (cause, words) => ({
        kind: 'refused',
        as: 'failed',
        cause,
        words,
        profile,
        ...then,
    });
    const file = sight.file(path);
    if (file.kind !== 'found') {
        return refused({ kind: 'login-not-signed-in' }, rules.words.tokenMissing(session, path));
    }
    const token = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .d)(file.text);
    if (token === undefined) {
        const cause = { kind: 'login-sign-in-incomplete', missing: [] };
        return refused(cause, rules.words.notJson(path));
    }
    const [first, ...more] = rules.required.filter((part) => !isThere(token, part, rules));
    if (first !== undefined) {
        const cause = { kind: 'login-sign-in-incomplete', missing: [first, ...more] };
        return refused(cause, rules.words.incomplete([first, ...more], path));
    }
    return {
        kind: 'resolved',
        cause: { kind: 'login', profile },
        profile,
        source: { kind: 'login', profile, session },
    };
}
function isThere(token, name, { emptyIsMissing }) {
    const [outer = '', inner] = name.split('.');
    const value = inner === undefined ? token[outer] : partsOf(token[outer])[inner];
    return value !== undefined && !(emptyIsMissing && (value === '' || value === null));
}
function partsOf(value) {
    return value !== null && typeof value === 'object' ? value : {};
}


/***/ }),

/***/ 72449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ credentialProcess)
/* harmony export */ });
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29984);
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19861);
/* harmony import */ var _profiles_shell_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90986);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54311);




function credentialProcess(rules) {
    return { provider: 'profile-process', look: (context) => judge(context, rules) };
}
function judge(context, rules) {
    const { profile, profiles, sight } = context;
    const command = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(profiles.all.get(profile), 'credential_process');
    if (command === undefined || (command === '' && rules.emptyIsMissing))
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)({ kind: 'profile-without-process', profile });
    const inCredentials = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(profiles.credentials.get(profile), 'credential_process');
    const path = inCredentials === command ? profiles.credentialsPath : profiles.configPath;
    const refused = (cause, words) => ({
        kind: 'refused',
        as: 'failed',
        cause,
        words,
        profile,
    });
    const resolved = {
        kind: 'resolved',
        cause: { kind: 'process', profile },
        profile,
        source: { kind: 'process', profile, command, path, shell: rules.shell },
    };
    const args = rules.shell ? plainWords(command) : (0,_profiles_shell_words_js__WEBPACK_IMPORTED_MODULE_2__/* .shellWords */ .C)(command);
    const unsplit = args === undefined || args.length === 0 ? rules.words.notSplit?.(command) : null;
    if (unsplit)
        return refused({ kind: 'process-no-command', profile }, unsplit);
    const [program = ''] = args ?? [];
    const gone = rules.words.notThere?.(program);
    if (gone !== undefined && program.startsWith('/') && sight.file(program).kind === 'absent') {
        return refused({ kind: 'process-missing', profile, program }, gone);
    }
    const ran = sight.process(command);
    if (ran === undefined)
        return resolved;
    if (ran.exitCode !== 0) {
        const cause = { kind: 'process-exited', profile, exitCode: ran.exitCode };
        return refused(cause, rules.words.exited(ran.stderr, ran.exitCode, command));
    }
    const printed = (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonObject */ .d)(ran.stdout);
    if (printed === undefined) {
        return refused({ kind: 'process-not-json', profile }, rules.words.notJson(profile, ran.stdout));
    }
    const version = printed['Version'];
    if (version !== 1 && !(version === undefined && rules.versionMayBeMissing)) {
        const shown = version === undefined ? '<Version key not provided>' : shownVersion(version);
        return refused({ kind: 'process-other-version', profile }, rules.words.wrongVersion(profile, shown, version === undefined || typeof version === 'number'));
    }
    const missing = ['AccessKeyId', 'SecretAccessKey'].find((key) => typeof printed[key] !== 'string');
    if (missing !== undefined) {
        return refused({ kind: 'process-incomplete', profile, missing }, rules.words.incomplete(profile, missing));
    }
    const expiration = printed['Expiration'];
    if (rules.words.expired && typeof expiration === 'string' && Date.parse(expiration) < sight.now) {
        const words = rules.words.expired(profile);
        return { ...refused({ kind: 'process-expired', profile }, words), atUse: true };
    }
    return resolved;
}
function plainWords(command) {
    return /^[\w\s./=:@,+-]*$/.test(command) ? command.trim().split(/\s+/) : undefined;
}
function shownVersion(version) {
    return typeof version === 'string' ? version : JSON.stringify(version);
}


/***/ }),

/***/ 54311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ absent),
/* harmony export */   hk: () => (/* binding */ MOST_PROFILES),
/* harmony export */   lS: () => (/* binding */ firstConfigured)
/* harmony export */ });
const MOST_PROFILES = 100;
function absent(cause) {
    return { kind: 'absent', cause };
}
function firstConfigured(steps, context) {
    for (const step of steps) {
        const outcome = step.look(context);
        if (outcome.kind !== 'absent')
            return outcome;
    }
    return absent({ kind: 'profile-without-credentials', profile: context.profile });
}


/***/ }),

/***/ 26159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ sso)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _report_parse_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29984);
/* harmony import */ var _profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40920);
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19861);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54311);





const SETTINGS = (/* unused pure expression or super */ null && (['sso_account_id', 'sso_role_name', 'sso_start_url', 'sso_region']));
function sso(rules) {
    return { provider: 'profile-sso', look: (context) => judge(context, rules) };
}
function judge(context, rules) {
    const { profile, profiles } = context;
    const section = profiles.all.get(profile);
    if (section === undefined || !rules.marks.some((mark) => (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, mark) !== undefined)) {
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_2__/* .absent */ .Ge)({ kind: 'profile-without-sso', profile });
    }
    const refused = (cause, words, as = 'invalid') => ({
        kind: 'refused',
        as,
        cause,
        words,
        profile,
        ...(rules.then === undefined ? {} : { then: rules.then }),
    });
    const named = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, 'sso_session');
    const name = named === '' && rules.emptySessionIsNone ? undefined : named;
    const session = name === undefined ? undefined : profiles.ssoSessions.get(name);
    if (name !== undefined && session === undefined) {
        return refused({ kind: 'sso-session-missing', session: name }, rules.words.sessionMissing(profile, name));
    }
    const conflict = session === undefined ? undefined : disagreement(section, session, rules, profile);
    if (conflict !== undefined)
        return refused(conflict.cause, conflict.words);
    const merged = withSession(section, session, rules);
    const required = rules.sessionSuffices && session !== undefined
        ? rules.required.filter((key) => PLACE.includes(key))
        : rules.required;
    const missing = required.filter((key) => rules.emptyIsThere ? !merged.has(key) : !(0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(merged, key));
    if (missing.length > 0) {
        const all = [
            ...new Set([...section.keys(), ...(session ? ['sso_region', 'sso_start_url'] : [])]),
        ];
        const cause = { kind: 'profile-lacks-setting', profile, missing };
        const then = rules.thenWhenIncomplete?.(missing, context);
        return {
            ...refused(cause, rules.words.incomplete(profile, missing, all)),
            ...(then === undefined ? {} : { then }),
        };
    }
    const region = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(merged, 'sso_region') ?? '';
    const badRegion = rules.words.regionInvalid?.(region);
    if (badRegion !== undefined) {
        return { ...refused({ kind: 'sso-region-unusable', region }, badRegion), atUse: true };
    }
    const startUrl = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(merged, 'sso_start_url') ?? '';
    const login = { profile, session: name, startUrl, path: cachePath(context, name ?? startUrl) };
    const fault = signInFault(context, login, rules);
    if (fault !== undefined) {
        const then = fault.cause.kind === 'sso-sign-in-expired' ? rules.thenWhenExpired : undefined;
        const refusal = refused(fault.cause, fault.words, 'failed');
        return { ...refusal, atUse: true, ...(then === undefined ? {} : { then }) };
    }
    const role = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(merged, 'sso_role_name') ?? '';
    const account = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(merged, 'sso_account_id') ?? '';
    return {
        kind: 'resolved',
        cause: { kind: 'sso', role, account },
        profile,
        source: {
            kind: 'sso',
            profile,
            ...(name === undefined ? {} : { session: name }),
            startUrl,
            region,
            account,
            role,
        },
    };
}
const PLACE = ['sso_region', 'sso_start_url'];
function withSession(section, session, rules) {
    if (session === undefined || !rules.sessionGivesPlace) {
        return new Map([...section, ...(session ?? [])]);
    }
    return new Map([
        ...[...section].filter(([name]) => !PLACE.includes(name)),
        ...[...session].filter(([name]) => PLACE.includes(name)),
    ]);
}
function disagreement(section, session, rules, profile) {
    const owned = ['sso_region', 'sso_start_url'].find((key) => section.has(key));
    if (rules.sessionOwnsUrl && owned !== undefined) {
        const words = rules.sessionOwnsUrl(profile, owned);
        return { cause: { kind: 'sso-setting-twice', setting: owned }, words };
    }
    for (const [key, value] of session) {
        const inProfile = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_1__/* .setting */ .P)(section, key);
        if (inProfile === undefined || typeof value !== 'string')
            continue;
        if (rules.words.inconsistent && inProfile !== value) {
            const words = rules.words.inconsistent(key, inProfile, value, profile);
            return { cause: { kind: 'sso-settings-disagree', setting: key }, words };
        }
    }
    return undefined;
}
function cachePath(context, key) {
    const { sight } = context;
    const name = `${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha1').update(key).digest('hex')}.json`;
    return (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .below */ .Gz)(sight, (0,_profiles_locate_js__WEBPACK_IMPORTED_MODULE_3__/* .homeOf */ .lt)(sight), '.aws', 'sso', 'cache', name);
}
function signInFault(context, login, { words, readsUtc }) {
    const half = sessionFault(context, login, words);
    if (half !== undefined)
        return half;
    const token = readToken(context, login.path);
    const { profile } = login;
    const missing = {
        cause: { kind: 'sso-not-signed-in', profile },
        words: words.tokenMissing(login),
    };
    if (token === undefined)
        return missing;
    const incomplete = words.tokenIncomplete?.(login, token);
    if (incomplete !== undefined) {
        return { cause: { kind: 'sso-sign-in-incomplete' }, words: incomplete };
    }
    const written = String(token.expiresAt);
    const expires = Date.parse(readsUtc ? written.replace(/UTC$/, 'Z') : written);
    if (words.tokenIncomplete === undefined) {
        if (typeof token.accessToken !== 'string' || Number.isNaN(expires))
            return missing;
    }
    const renewal = [token.clientId, token.clientSecret, token.refreshToken];
    const renewable = login.session !== undefined && renewal.every((one) => typeof one === 'string');
    if (!(expires <= context.sight.now) || renewable)
        return undefined;
    const expired = words.tokenExpired(login, token);
    return { cause: { kind: 'sso-sign-in-expired', profile }, words: expired };
}
function sessionFault({ profiles }, { profile, session }, words) {
    if (session === undefined || words.tokenSessionIncomplete === undefined)
        return undefined;
    const missing = ['sso_start_url', 'sso_region'].filter((name) => !profiles.ssoSessions.get(session)?.has(name));
    if (missing.length === 0)
        return undefined;
    return {
        cause: { kind: 'sso-session-incomplete', session },
        words: words.tokenSessionIncomplete(profile, missing),
    };
}
function readToken(context, path) {
    const file = context.sight.file(path);
    return file.kind === 'found' ? (0,_report_parse_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJsonObject */ .d)(file.text) : undefined;
}


/***/ }),

/***/ 81517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ staticKeys)
/* harmony export */ });
/* harmony import */ var _report_sealed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2572);
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19861);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54311);



function staticKeys(rules = {}) {
    return { provider: 'profile-static', look: (context) => readKeys(context, rules) };
}
function readKeys(context, rules) {
    const { profiles, profile } = context;
    const section = (rules.from === undefined ? profiles.all : profiles[rules.from]).get(profile);
    const read = (name) => {
        const value = (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, name);
        return value === '' && rules.emptyIsMissing ? undefined : value;
    };
    const keyId = read('aws_access_key_id');
    const secret = read('aws_secret_access_key');
    const from = rules.from === undefined ? {} : { file: rules.from };
    if (keyId === undefined && secret === undefined) {
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)({ kind: 'profile-without-keys', profile, ...from });
    }
    if (keyId === undefined || secret === undefined) {
        const missing = keyId === undefined ? 'aws_access_key_id' : 'aws_secret_access_key';
        const cause = {
            kind: 'profile-lacks-setting',
            profile,
            ...from,
            missing: [missing],
        };
        const words = (keyId === undefined ? rules.keyIdMissing : rules.secretMissing)?.(profile);
        if (words === undefined)
            return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(cause);
        return { kind: 'refused', as: 'invalid', cause, words, profile };
    }
    const token = (rules.tokens ?? ['aws_session_token'])
        .map(read)
        .find((value) => value !== undefined);
    const file = fileOf(context, keyId);
    return {
        kind: 'resolved',
        cause: { kind: 'profile-keys', profile, file },
        profile,
        source: {
            kind: 'keys',
            origin: { kind: 'profile', profile, file },
            accessKeyId: keyId,
            secretAccessKey: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .o)(secret),
            ...(token ? { sessionToken: (0,_report_sealed_js__WEBPACK_IMPORTED_MODULE_2__/* .seal */ .o)(token) } : {}),
        },
    };
}
function fileOf(context, keyId) {
    const inCredentials = context.profiles.credentials.get(context.profile);
    return (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(inCredentials, 'aws_access_key_id') === keyId ? 'credentials' : 'config';
}


/***/ }),

/***/ 77549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ webIdentityFromEnvironment),
/* harmony export */   eW: () => (/* binding */ webIdentityFromProfile),
/* harmony export */   sO: () => (/* binding */ webIdentityFromEither)
/* harmony export */ });
/* harmony import */ var _profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19861);
/* harmony import */ var _provider_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54311);


const NO_TOKEN_FILE = { kind: 'token-file-not-named' };
function whyUnread(file) {
    if (file.kind === 'absent')
        return 'absent';
    if (file.isDirectory === true)
        return 'directory';
    return file.reason === 'EACCES' ? 'forbidden' : 'other';
}
function webIdentityFromEnvironment(rules) {
    return {
        provider: 'web-identity',
        look(context) {
            const { sight } = context;
            return judge(context, rules, {
                provider: 'web-identity',
                tokenFile: sight.variable('AWS_WEB_IDENTITY_TOKEN_FILE'),
                roleArn: sight.variable('AWS_ROLE_ARN'),
                sessionName: sight.variable('AWS_ROLE_SESSION_NAME'),
            });
        },
    };
}
function webIdentityFromProfile(rules) {
    return {
        provider: 'profile-web-identity',
        look(context) {
            const section = context.profiles.all.get(context.profile);
            return judge(context, rules, {
                provider: 'profile-web-identity',
                tokenFile: (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, 'web_identity_token_file'),
                roleArn: (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, 'role_arn'),
                sessionName: (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, 'role_session_name'),
            });
        },
    };
}
function webIdentityFromEither(rules) {
    const look = (context, provider) => {
        const section = context.profiles.all.get(context.profile);
        const closed = context.explicit || context.visited.length > 0;
        const variable = (name) => (closed ? undefined : context.sight.variable(name));
        const inEnvironment = variable('AWS_WEB_IDENTITY_TOKEN_FILE');
        if ((inEnvironment === undefined) === (provider === 'web-identity')) {
            const hidden = provider === 'profile-web-identity';
            if (hidden)
                return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)({ kind: 'token-file-hides-profile' });
            return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(closed ? { kind: 'token-file-hidden-by-profile' } : NO_TOKEN_FILE);
        }
        return judge(context, rules, {
            provider,
            tokenFile: inEnvironment ?? (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, 'web_identity_token_file'),
            roleArn: variable('AWS_ROLE_ARN') ?? (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, 'role_arn'),
            sessionName: variable('AWS_ROLE_SESSION_NAME') ?? (0,_profiles_profile_js__WEBPACK_IMPORTED_MODULE_0__/* .setting */ .P)(section, 'role_session_name'),
        });
    };
    const step = (provider) => ({
        provider,
        name: 'assume-role-with-web-identity',
        look: (context) => look(context, provider),
    });
    return [step('web-identity'), step('profile-web-identity')];
}
function isToken(path) {
    return /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/.test(path.trim());
}
function judge(context, rules, found) {
    const { tokenFile, roleArn, sessionName, provider } = found;
    const inProfile = provider === 'profile-web-identity';
    const profile = inProfile ? { profile: context.profile } : {};
    const isSet = (value) => value !== undefined && (value !== '' || rules.emptyIsSet === true);
    if (!isSet(tokenFile)) {
        return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(!inProfile && roleArn ? { kind: 'token-file-not-named-for-role' } : NO_TOKEN_FILE);
    }
    if (!isSet(roleArn)) {
        const cause = { kind: 'token-without-role', ...profile };
        const words = rules.roleMissing?.(inProfile ? context.profile : undefined);
        if (words === undefined)
            return (0,_provider_js__WEBPACK_IMPORTED_MODULE_1__/* .absent */ .Ge)(cause);
        return { kind: 'refused', as: 'invalid', cause, words, provider, ...profile };
    }
    const refusal = rules.refuses?.(found);
    if (refusal !== undefined) {
        return { kind: 'refused', as: 'invalid', ...refusal, provider, ...profile };
    }
    const file = tokenFile === '' ? { kind: 'absent' } : context.sight.file(tokenFile);
    if (file.kind !== 'found') {
        return {
            kind: 'refused',
            as: 'failed',
            cause: isToken(tokenFile)
                ? { kind: 'token-in-place-of-path', ...profile }
                : {
                    kind: 'token-file-unreadable',
                    path: tokenFile,
                    absent: file.kind === 'absent',
                    ...profile,
                },
            words: rules.unreadable(tokenFile, whyUnread(file)),
            atUse: true,
            provider,
            ...profile,
            ...(rules.thenWhenUnreadable === undefined ? {} : { then: rules.thenWhenUnreadable }),
        };
    }
    const call = { roleArn, sessionName, tokenLength: Array.from(file.text).length };
    const unsent = rules.callRefused?.(call);
    if (unsent !== undefined) {
        const cause = { kind: 'call-refused-by-sdk' };
        const at = { atUse: true, provider, ...profile };
        return { kind: 'refused', as: 'invalid', cause, words: unsent, ...at };
    }
    return {
        kind: 'resolved',
        cause: { kind: 'role-by-token', roleArn, path: tokenFile },
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


/***/ }),

/***/ 2356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   i: () => (/* binding */ whyUnparsable)
/* harmony export */ });
const TOKEN_FILE = 'AWS_WEB_IDENTITY_TOKEN_FILE';
const REASONS = {
    'environment-keys': ({ variable }) => `keys from ${variable}`,
    'environment-empty': () => 'no keys in the environment',
    'environment-lacks-key-id': () => 'AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not',
    'environment-lacks-secret': () => 'AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is empty or absent',
    'environment-line-break': ({ variable }) => `${variable} holds a line break, which no header can carry`,
    'environment-passed-over': ({ profile }) => `a profile is ${profile === 'named' ? 'named explicitly' : 'chosen'}, so the environment is passed over`,
    'expiration-no-date': () => 'AWS_CREDENTIAL_EXPIRATION is no date',
    'expiration-without-zone': () => 'AWS_CREDENTIAL_EXPIRATION names no time zone',
    'expiration-passed': () => 'AWS_CREDENTIAL_EXPIRATION has passed',
    'file-unparsable': ({ path, ...fault }) => `${path} cannot be parsed: ${whyUnparsable(fault)}`,
    'profile-there': () => 'the profile exists',
    'no-profiles': () => 'no profiles are defined',
    'profile-missing': ({ profile }) => profile === '' ? 'a profile without a name is asked for' : `profile ${profile} does not exist`,
    'profile-not-loadable': ({ profile }) => `profile ${profile} cannot be loaded`,
    'section-misnamed': ({ header, wanted }) => `the config file has [${header}], and this SDK looks for [${wanted}]`,
    'profile-mixes-settings': ({ profile, settings }) => `profile ${profile} holds ${settings.join(', ')}, which this SDK does not take together`,
    'profile-without-credentials': ({ profile }) => `profile ${profile} holds no credentials`,
    'profile-keys': ({ profile, file }) => `keys of profile ${profile} in the ${file} file`,
    'profile-without-keys': ({ profile, file }) => `no keys in profile ${profile}${ofFile(file)}`,
    'profile-lacks-setting': ({ profile, file, missing }) => `profile ${profile}${ofFile(file)} lacks ${missing.join(', ')}`,
    'block-empty': ({ profile, setting }) => `the ${setting} block of profile ${profile} has no lines`,
    'services-missing': ({ services }) => `[services ${services}] does not exist`,
    'setting-refused': ({ setting, profile }) => `${setting}${profile === undefined ? '' : ` of profile ${profile}`} has a value that this SDK does not take`,
    'profile-without-role': ({ profile }) => `profile ${profile} asks for no role`,
    'role-has-two-sources': () => 'both source_profile and credential_source are set',
    'role-has-no-source': () => 'neither source_profile nor credential_source is set',
    'credential-source-unknown': () => 'the credential_source is none that this SDK knows',
    'credential-source-empty': ({ source, because }) => `credential_source ${source}: ${reasonOf(because)}`,
    'profile-without-credential-source': () => 'no credential_source',
    'source-profile-missing': ({ source }) => `source profile ${source} does not exist`,
    'source-profile-empty': ({ source }) => `source profile ${source} holds no credentials`,
    'source-profiles-too-many': ({ most }) => `more than ${most} profiles are chained by \`source_profile\`, which is too many to follow`,
    'source-profile-circle': ({ source }) => `source profile ${source} leads back to itself`,
    'profile-is-its-own-source': () => 'it is its own source',
    'code-device-asked': () => 'the role asks for a code device',
    'call-refused-by-sdk': () => 'the SDK refuses to send such a call',
    'role-assumed': ({ roleArn, by }) => `role ${roleArn}, assumed with ${reasonOf(by)}`,
    'role-cached': ({ roleArn, path }) => `an earlier session of role ${roleArn}, kept in ${path}`,
    'role-by-token': ({ roleArn, path }) => `role ${roleArn} by the token in ${path}`,
    'token-file-not-named': () => 'no web identity token file is named',
    'token-file-not-named-for-role': () => `AWS_ROLE_ARN is set and ${TOKEN_FILE} is not`,
    'token-file-hidden-by-profile': () => `a named profile hides ${TOKEN_FILE}`,
    'token-file-hides-profile': () => `${TOKEN_FILE} hides the profile`,
    'token-without-role': () => 'a web identity token file is named and no role',
    'token-in-place-of-path': () => 'the token itself stands where the path of its file belongs',
    'token-file-relative': ({ path }) => `the token file ${path} is named by a relative path, which this SDK passes over`,
    'session-name-refused': () => 'the role session name is none that this SDK takes',
    'token-file-unreadable': ({ path, absent }) => `the token file ${path} ${absent ? 'does not exist' : 'cannot be read'}`,
    process: ({ profile }) => `the credential_process of profile ${profile}`,
    'profile-without-process': ({ profile }) => `no credential_process in profile ${profile}`,
    'process-no-command': () => 'the credential_process is no command line',
    'process-missing': ({ program }) => `the credential_process names ${program}, which does not exist`,
    'process-needs-shell': ({ sdk }) => `${sdk} runs the command without a shell, and it has a pipe, a variable or the like`,
    'process-exited': ({ exitCode }) => `the credential_process ended with exit code ${exitCode}`,
    'process-not-json': () => 'the credential_process printed no JSON object',
    'process-other-version': () => 'the credential_process did not answer version 1',
    'process-incomplete': ({ missing }) => `the credential_process left ${missing} out`,
    'process-expired': () => 'the credential_process gave expired credentials',
    sso: ({ role, account }) => `role ${role} in account ${account} by IAM Identity Center`,
    'profile-without-sso': ({ profile }) => `no SSO settings in profile ${profile}`,
    'sso-session-missing': ({ session }) => `[sso-session ${session}] does not exist`,
    'sso-session-incomplete': ({ session }) => `[sso-session ${session}] is incomplete`,
    'sso-setting-twice': ({ setting }) => `${setting} stands in the profile too`,
    'sso-settings-disagree': ({ setting }) => `profile and session disagree about ${setting}`,
    'sso-region-unusable': ({ region }) => `no address can be made of sso_region ${region}`,
    'sso-not-signed-in': () => 'nobody has signed in on this machine',
    'sso-sign-in-incomplete': () => 'the sign-in is not whole',
    'sso-sign-in-expired': () => 'the sign-in has expired',
    login: ({ profile }) => `the login session of profile ${profile}`,
    'profile-without-login': ({ profile }) => `no login_session in profile ${profile}`,
    'login-unsupported': () => 'this SDK needs an extra package for login_session',
    'login-sign-in-incomplete': ({ missing }) => missing.length === 0
        ? 'what `aws login` left behind cannot be read'
        : `what \`aws login\` left behind lacks ${missing.join(', ')}`,
    'login-not-signed-in': () => 'nobody has run `aws login` on this machine',
    container: ({ url }) => `the container's credentials at ${url}`,
    'container-not-named': () => 'no container variable is set',
    'container-address-refused': ({ url }) => `this SDK does not ask ${url || 'an empty address'}`,
    'container-token-file-unreadable': ({ path }) => `the token file ${path} cannot be read`,
    'container-token-broken': ({ path }) => `${path ?? 'AWS_CONTAINER_AUTHORIZATION_TOKEN'} holds a line break`,
    'container-unanswered': ({ detail }) => `no answer: ${detail}`,
    'container-gave-nothing': ({ status }) => `the endpoint answered ${status}, without credentials`,
    'metadata-role': ({ role }) => `the instance's role ${role}`,
    'metadata-disabled': () => 'AWS_EC2_METADATA_DISABLED switches it off',
    'metadata-mode-unknown': () => 'an unknown endpoint mode',
    'metadata-address-refused': ({ endpoint }) => `${endpoint} is no address to this SDK`,
    'metadata-not-asked': () => 'it was not asked',
    'metadata-unanswered': ({ inTime }) => inTime ? 'nobody answers: this is no EC2' : 'no answer in time: this is no EC2',
    'metadata-not-ec2': ({ status }) => `the address answers ${status}, which EC2 does not: this machine is not on EC2`,
    'metadata-token-refused': ({ status }) => `the request for a token is answered ${status}, and this SDK does not do without`,
    'metadata-version-1-disabled': () => 'it gives no token, and AWS_EC2_METADATA_V1_DISABLED forbids to ask without one',
    'metadata-without-role': () => 'this EC2 instance has no role',
    'key-file': ({ path }) => `keys in ${path}`,
    'key-file-not-named': () => 'AWS_CREDENTIAL_FILE is not set',
    'key-file-unreadable': ({ path }) => `AWS_CREDENTIAL_FILE names ${path}, which cannot be read`,
    'key-file-absent': () => 'no file of boto 2',
    'key-file-empty': ({ path }) => `${path} holds no keys`,
    'key-file-lacks-secret': ({ path }) => `${path} lacks the secret`,
    'came-later': ({ than }) => `${than} came first`,
    'profile-decided': () => 'the profile is already decided',
};
function reasonOf(cause) {
    const write = REASONS[cause.kind];
    return write(cause);
}
function whyUnparsable({ fault, line, }) {
    return line === undefined ? fault : `${fault} on line ${line}`;
}
function ofFile(file) {
    return file === undefined ? '' : ` of the ${file} file`;
}


/***/ }),

/***/ 46198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ botocoreWords)
/* harmony export */ });
/* harmony import */ var _profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31946);

const run = (text) => ({ text, basis: 'run' });
const read = (text, basis = 'source') => ({ text, basis });
const partial = (provider, missing) => run(`Partial credentials found in ${provider}, missing: ${missing}`);
const noSuchFile = (path) => `[Errno 2] No such file or directory: ${(0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(path)}`;
const stillExpired = () => run('Credentials were refreshed, but the refreshed credentials are still expired.');
const LOGIN = 'Error loading login session token:';
const PROCESS = 'Error when retrieving credentials from custom-process:';
const botocoreWords = {
    partial,
    profileNotFound: (profile) => run(`The config profile (${profile}) could not be found`),
    unparsable: (path) => run(`Unable to parse config file: ${path}`),
    expired: stillExpired,
    unsendable: (value, header) => {
        const sent = header === 'authorization' ? `${value}/` : value;
        const shown = header === 'authorization' ? 'AWS4-HMAC-SHA256 Credential=***' : '***';
        return /\n(?![ \t])|\r(?![ \t\n])/.test(sent)
            ? run(`An HTTP Client raised an unhandled exception: Invalid header value b'${shown}'`)
            : undefined;
    },
    noTimezone: () => run("can't subtract offset-naive and offset-aware datetimes"),
    badDate: (value) => run(`Unknown string format: ${value}`),
    roleMissing: () => run('The provided profile or the current environment is configured to assume role with web identity but has no role ARN configured. Ensure that the profile has the role_arnconfiguration set or the AWS_ROLE_ARN env var is set.'),
    unreadable(path, why) {
        if (why === 'absent')
            return run(noSuchFile(path));
        if (why === 'directory')
            return run(`[Errno 21] Is a directory: ${(0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(path)}`);
        return read(`[Errno 13] Permission denied: ${(0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(path)}`);
    },
    role: {
        both: (profile) => run(`The profile "${profile}" contains both source_profile and credential_source.`),
        neither: () => partial('assume-role', 'source_profile or credential_source'),
        sourceUnknown: (profile, value) => run(`The credential source "${value}" referenced in profile "${profile}" is not valid.`),
        sourceEmpty: (profile, value) => run(`Error when retrieving credentials from ${value}: No credentials found in credential_source referenced in profile ${profile}`),
        profileMissing: (profile, source) => run(`The source_profile "${source}" referenced in the profile "${profile}" does not exist.`),
        profileEmpty: (_profile, source) => run(`The source profile "${source}" must have credentials.`),
        loop: ({ source, visited }) => run(`Infinite loop in credential configuration detected. Attempting to load from profile ${source} which has already been visited. Visited profiles: ${(0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonList */ .pf)(visited)}`),
    },
    process: {
        notSplit: (command) => run(splitFault(command)),
        notThere: (program) => run(noSuchFile(program)),
        expired: stillExpired,
        exited: (stderr) => run(`${PROCESS} ${stderr}`),
        notJson: (_profile, stdout) => stdout.trim() === ''
            ? run('Expecting value: line 1 column 1 (char 0)')
            : read('Expecting value: line 1 column 1 (char 0)'),
        wrongVersion: (_profile, version) => run(`${PROCESS} Unsupported version '${version}' for credential process provider, supported versions: 1`),
        incomplete: (_profile, missing) => run(`${PROCESS} Missing required key in response: '${missing}'`),
    },
    sso: {
        sessionMissing: (_profile, session) => run(`The specified sso-session does not exist: "${session}"`),
        inconsistent: (setting, inProfile, inSession) => run(`The value for ${setting} is inconsistent between profile (${inProfile}) and sso-session (${inSession}).`),
        incomplete: (profile, missing) => run(`The profile "${profile}" is configured to use SSO but is missing required configuration: ${missing.join(', ')}`),
        tokenSessionMissing: (profile, session) => run(`The profile "${profile}" is configured to use the SSO token provider but the "${session}" sso_session configuration does not exist.`),
        tokenSessionIncomplete: (profile, missing) => run(`The profile "${profile}" is configured to use the SSO token provider but is missing the following configuration: ${(0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonList */ .pf)(missing)}.`),
        tokenMissing: ({ session, startUrl }) => run(`Error loading SSO Token: Token for ${session ?? startUrl} does not exist`),
        tokenIncomplete: ({ startUrl }, token) => token.accessToken === undefined || token.expiresAt === undefined
            ? run(`Error loading SSO Token: Token for ${startUrl} is invalid`)
            : undefined,
        tokenExpired: ({ session }) => session === undefined
            ? read('The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.')
            : run('Error when retrieving token from sso: Token has expired and refresh failed'),
    },
    loginUnsupported: () => run('Missing Dependency: Using the login credential provider requires an additional dependency. You will need to pip install "botocore[crt]" before proceeding.'),
    login: {
        tokenMissing: (session) => read(`${LOGIN} Unable to load a existing login session for session ${session}. Please reauthenticate with 'aws login'.`),
        notJson: (path) => read((0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)((path.split(/[/\\]/).at(-1) ?? '').slice(0, -5))),
        incomplete(missing) {
            const outer = missing.filter((name) => !name.includes('.'));
            const [inner = ''] = missing;
            return read(outer.length === 0
                ? (0,_profiles_python_text_js__WEBPACK_IMPORTED_MODULE_0__/* .pythonString */ .cE)(inner.slice(inner.indexOf('.') + 1))
                : `${LOGIN} Failed to load access token from token cache, missing required fields: ${outer.join(', ')}.`);
        },
    },
    servicesMissing: (name) => run(`The profile is configured to use the services section but the "${name}" services configuration does not exist.`),
    emptyBlock: () => run("'str' object has no attribute 'get'"),
    version1Disabled: () => read('Error retrieving metadata: Unable to retrieve token for use in IMDSv2 call and IMDSv1 has been disabled'),
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
        return { words: raw === '' ? run(text) : read(text) };
    },
    containerFailed(address, answer) {
        const frame = 'Error when retrieving credentials from container-role: Error retrieving metadata:';
        if (answer.kind === 'answered' && answer.status !== 200) {
            const body = answer.body.slice(0, 200);
            return {
                words: read(`${frame} Received non 200 response ${answer.status} from container metadata: ${body}`),
            };
        }
        if (answer.kind === 'answered') {
            return {
                words: read(`${frame} Unable to parse JSON returned from container metadata services`),
            };
        }
        const what = answer.reason === 'timeout'
            ? `Connect timeout on endpoint URL: "${address}"`
            : `Could not connect to the endpoint URL: "${address}"`;
        return {
            words: read(`${frame} Received error when attempting to retrieve container metadata: ${what}`),
        };
    },
};
function splitFault(command) {
    if (command.trim() === '')
        return 'list index out of range';
    return /(^|[^\\])(\\\\)*\\$/.test(command) ? 'No escaped character' : 'No closing quotation';
}


/***/ }),

/***/ 53955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ KNOWN_REGIONS),
/* harmony export */   r: () => (/* binding */ isOptInRegion)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);

const KNOWN_REGIONS = new Set(`af-south-1 ap-east-1 ap-east-2 ap-northeast-1 ap-northeast-2 ap-northeast-3 ap-south-1 ap-south-2
  ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6
  ap-southeast-7 ca-central-1 ca-west-1 cn-north-1 cn-northwest-1 eu-central-1 eu-central-2
  eu-north-1 eu-south-1 eu-south-2 eu-west-1 eu-west-2 eu-west-3 eusc-de-east-1 il-central-1
  me-central-1 me-south-1 mx-central-1 sa-east-1 us-east-1 us-east-2 us-gov-east-1 us-gov-west-1
  us-west-1 us-west-2`.split(/\s+/));
const ENABLED_BY_DEFAULT = new Set([
    'us-east-1',
    'us-east-2',
    'us-west-1',
    'us-west-2',
    'ca-central-1',
    'sa-east-1',
    'eu-central-1',
    'eu-north-1',
    'eu-west-1',
    'eu-west-2',
    'eu-west-3',
    'ap-south-1',
    'ap-northeast-1',
    'ap-northeast-2',
    'ap-northeast-3',
    'ap-southeast-1',
    'ap-southeast-2',
]);
function isOptInRegion(region) {
    return (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name === 'aws' && !ENABLED_BY_DEFAULT.has(region);
}


/***/ }),

/***/ 68282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRegionName)
/* harmony export */ });
function isRegionName(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}


/***/ }),

/***/ 11863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
function optional(of) {
    return { is: 'optional', of };
}
function named(name, form) {
    return { ...form, name };
}
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
}


/***/ }),

/***/ 29984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ parseJsonObject),
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function parseJsonObject(text) {
    const value = parseJson(text);
    return typeof value === 'object' && value !== null
        ? value
        : undefined;
}


/***/ }),

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
}


/***/ }),

/***/ 12091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ BASELINE_PATH),
/* harmony export */   eD: () => (/* binding */ CONFIGURATION_PATHS),
/* harmony export */   jZ: () => (/* binding */ CONFIGURATION),
/* harmony export */   pg: () => (/* binding */ CONFIGURATION_BYTES)
/* harmony export */ });
/* harmony import */ var _report_form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

const CONFIGURATION_PATHS = ['aws-preflight.yml', '.github/aws-preflight.yml'];
const BASELINE_PATH = '.aws-preflight-baseline.json';
const CONFIGURATION_BYTES = 1 << 18;
const SOMETHING = { pattern: '\\S' };
const EXPRESSION = 'At most 1000 characters; it is matched line by line, in time that grows with the text alone.';
const PATTERN = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    id: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Names the rule: `leaks/ID`. Small letters, digits and hyphens.', {
        pattern: '^[a-z][a-z0-9-]{0,63}$',
    }),
    pattern: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`What is looked for. ${EXPRESSION}`, SOMETHING),
    syntax: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['ere', 'pcre'], '`ere`: POSIX extended, as `git grep -E` reads it. `pcre`: what PCRE, RE2 and JavaScript have in common; the default.')),
    keywords: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'Where a line holds none of them, the pattern is not tried. Letter case does not count.', 100)),
    group: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The group that is the key, by its number; 0, the default, is all that matches.', {
        pattern: '^(?:0|[1-9][0-9]?)$',
    })),
    paths: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'Globs; left out, every file.', 100)),
    title: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What is wrong, in one line.', SOMETHING)),
    why: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The cause, in a sentence or two.', SOMETHING)),
    fix: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('What to do.', SOMETHING)),
}, 'A kind of key of your own.');
const ALLOW = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    rule: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only keys of this rule, such as `aws-access-key-id`.', SOMETHING)),
    path: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only keys in files that this glob fits, from the top of the repository: `*` and `?` stay within a folder, `**` does not, and the name of a folder stands for all in it.', SOMETHING)),
    value: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only this key, for what is public anyway. A real one is better named by its hash.', SOMETHING)),
    sha256: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the key with this SHA-256, in hex: `printf %s KEY | sha256sum`.', {
        pattern: '^[0-9a-fA-F]{64}$',
    })),
    fingerprint: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Only the finding, or the key wherever it stands, that a report gives this fingerprint.', {
        pattern: '^[0-9a-f]{32}$',
    })),
    reason: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Why it may be there. It is shown wherever the key is told of.', SOMETHING),
    expires: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The last day on which it counts, in UTC, such as `2027-01-31`.', {
        pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$',
    })),
}, 'Keys that may be there. All that is said of one entry must hold, and one of `rule`, `path`, `value`, `sha256` and `fingerprint` must be said.');
const CONFIGURATION = (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    version: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)([1]),
    patterns: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(PATTERN, 'Kinds of keys of your own.', 500)),
    allow: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ALLOW, 'Keys that may be there.', 2_000)),
    baseline: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(`Path of the baseline, from the top of the repository. Left out, it is \`${BASELINE_PATH}\`, where that is there.`, SOMETHING)),
    secrets: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        patterns: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'As `git config --get-all secrets.patterns` lists them.', 500)),
        allowed: (0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_report_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, SOMETHING), 'As `git config --get-all secrets.allowed` lists them.', 500)),
    }, 'What a team brings along from git-secrets.')),
}, 'What aws-preflight is told about keys in this repository. On a pull request it is read from the base commit.');


/***/ })

};
;