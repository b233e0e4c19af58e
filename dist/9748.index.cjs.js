"use strict";
exports.id = 9748;
exports.ids = [9748];
exports.modules = {

/***/ 74087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ signerOf),
/* harmony export */   O: () => (/* binding */ refusalOf)
/* harmony export */ });
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70947);

function signerOf(credentials, source, provider) {
    return {
        keyId: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .maskKeyId */ .Dx)(credentials.accessKeyId),
        kind: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .keyKind */ .qp)(credentials.accessKeyId),
        account: (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_0__/* .accountOfKeyId */ .z7)(credentials.accessKeyId),
        hasSessionToken: credentials.sessionToken !== undefined,
        source,
        ...(provider === undefined ? {} : { provider }),
    };
}
function refusalOf(call) {
    return call.answer.kind === 'refused' ? call.answer.error : undefined;
}


/***/ }),

/***/ 38453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ askAgainWhenTransient),
/* harmony export */   d: () => (/* binding */ isTransient)
/* harmony export */ });
/* harmony import */ var _world_network_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77242);
/* harmony import */ var _endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24490);


const PATIENCE = { waitsMs: [300, 900, 2_700], budgetMs: 10_000 };
async function askAgainWhenTransient(ask, clock, patience = PATIENCE) {
    return (0,_endpoints_ask_again_js__WEBPACK_IMPORTED_MODULE_0__/* .askAgain */ .e)(ask, isTransient, patience, clock);
}
const TRANSIENT_CODES = new Set([
    'Throttling',
    'ThrottlingException',
    'ThrottledException',
    'RequestThrottled',
    'RequestThrottledException',
    'TooManyRequestsException',
    'RequestLimitExceeded',
    'ServiceUnavailable',
    'InternalFailure',
    'InternalError',
    'RequestTimeout',
    'RequestTimeoutException',
    'IDPCommunicationError',
]);
function isTransient(answer) {
    switch (answer.kind) {
        case 'answered':
            return false;
        case 'refused': {
            const { code, httpStatus = 0, message } = answer.error;
            if (TRANSIENT_CODES.has(code) || (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .statusMayPass */ .t)(httpStatus))
                return true;
            return code === 'InvalidIdentityToken' && /retrieve verification key/i.test(message);
        }
        case 'unreachable':
            return (0,_world_network_js__WEBPACK_IMPORTED_MODULE_1__/* .failureMayPass */ .H)(answer.reason);
    }
}


/***/ }),

/***/ 24490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ askAgain)
/* harmony export */ });
async function askAgain(ask, mayChange, { waitsMs, budgetMs }, clock) {
    const deadline = clock.now() + budgetMs;
    for (let tries = 1;; tries += 1) {
        const answer = await ask();
        const wait = waitsMs[tries - 1];
        if (wait === undefined || !mayChange(answer) || clock.now() + wait > deadline) {
            return { answer, tries };
        }
        await clock.sleep(wait);
    }
}


/***/ }),

/***/ 62411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   o_: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68282);
/* harmony import */ var _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);


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
        (purpose === 'github-api' && isGithubApi(parsed, options.githubApi)) ||
        (purpose === 'github-log' && isGithubLog(host, options.githubServer));
    if (!own) {
        return refused(purpose === 'id-token' || purpose === 'github-api' || purpose === 'github-log'
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
function isGithubLog(host, server) {
    return (/^productionresultssa\d{1,3}\.blob\.core\.windows\.net$/.test(host) || isGithub(host, server));
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

/***/ 27037:
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

/***/ 37602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JH: () => (/* binding */ statedScopes),
/* harmony export */   P2: () => (/* binding */ tokenScopes),
/* harmony export */   ry: () => (/* binding */ READABLE_SCOPES)
/* harmony export */ });
/* harmony import */ var _payload_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27037);

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

/***/ 68565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ ACTIONS)
/* harmony export */ });
const ACTIONS = {
    cache: 'actions/cache@v5',
    checkout: 'actions/checkout@v7',
    configureAwsCredentials: 'aws-actions/configure-aws-credentials@v6',
    downloadArtifact: 'actions/download-artifact@v7',
    setupNode: 'actions/setup-node@v7',
    uploadArtifact: 'actions/upload-artifact@v7',
};


/***/ }),

/***/ 79748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  afterCredentialRules: () => (/* binding */ afterCredentialRules),
  besideRules: () => (/* binding */ besideRules),
  comparisonRules: () => (/* binding */ comparisonRules),
  credentialRules: () => (/* binding */ credentialRules),
  leftoverRules: () => (/* binding */ leftoverRules),
  regionRules: () => (/* binding */ regionRules)
});

;// CONCATENATED MODULE: ./lib/wording/credentials/sdk-names.js
const FEW = 3;
function sdkNames(some, all) {
    const names = some.map(({ dialect }) => dialect);
    if (some.length !== all.length || all.length <= FEW)
        return names;
    return [names.find((name) => name === 'boto3') ?? names[0] ?? '', 'every other SDK'];
}
function bySdk(rows) {
    const lines = new Map();
    for (const { dialect, ...said } of rows) {
        const key = JSON.stringify([said.expected, said.actual]);
        const line = lines.get(key);
        lines.set(key, {
            ...said,
            label: line === undefined ? dialect : `${line.label}, ${dialect}`,
        });
    }
    return [...lines.values()];
}
function takenBy({ provider, profile, roleArn, accessKeyId }) {
    if (roleArn !== undefined)
        return `the role ${roleArn}`;
    const place = placeOf(provider, profile);
    return accessKeyId === undefined ? place : `key ${accessKeyId} of ${place}`;
}
function placeOf(provider, profile) {
    const named = `profile ${profile ?? 'default'}`;
    switch (provider) {
        case 'environment':
            return 'the environment';
        case 'profile-static':
        case 'profile-assume-role':
        case 'profile-web-identity':
            return named;
        case 'profile-process':
            return `the credential_process of ${named}`;
        case 'profile-sso':
            return `the IAM Identity Center sign-in of ${named}`;
        case 'profile-login':
            return `the login session of ${named}`;
        case 'web-identity':
            return 'the web identity token';
        case 'container':
            return "the container's own credentials";
        case 'instance-metadata':
            return "the machine's own role";
        case null:
            return 'nothing';
    }
}

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
                values: { sdks: sdkNames(sessions, []), roleArn, expiration },
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
var sts_call = __webpack_require__(74087);
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
                values: { sdks: sdkNames(raw, views), profile, roleArn },
                ...(raw.length === 1
                    ? {}
                    : {
                        words: { title: 'By {sdks}, {thisJob} never assumes the role of profile {profile}' },
                    }),
                evidence: bySdk(raw.map((view) => ({
                    dialect: view.dialect,
                    expected: roleArn,
                    actual: takenBy(view),
                }))),
            },
        ];
    },
};

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
// EXTERNAL MODULE: ./lib/wording/workflow/paste.js
var paste = __webpack_require__(77719);
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

;// CONCATENATED MODULE: ./lib/rules/credentials/changed-by-later-step.js
const EFFECTS = {
    profile: 'A named profile goes before the keys in the environment for the AWS CLI and boto3, and an SDK that does not find it fails.',
    endpoint: 'Requests go to that host in place of AWS, and fail where nothing of AWS answers there.',
    files: 'SDKs read their profiles from other files than those that were looked at.',
    keys: 'The deploy ran with other keys than those that were looked at.',
    role: 'SDKs assume another role than the one that was looked at, or read another token.',
};
const changedByLaterStep = {
    id: 'credentials/changed-by-later-step',
    severity: 'warning',
    rung: 'resolves',
    title: 'A later step of {thisJob} changed `{name}`',
    why: '`{name}` {was} when this action looked, and {is} when the job had ended. {effect}',
    fix: 'Find the step that writes `{name}` to `GITHUB_ENV`, and set it with `env:` only on the steps that need it.',
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-environment-variable',
    ],
    judge({ environment }) {
        return environment.changed.flatMap((variable) => {
            const effect = EFFECTS[variable.decides];
            return effect === undefined || !disturbs(variable) ? [] : [matchOf(variable, effect)];
        });
    },
};
function disturbs({ decides, was, is }) {
    if (is !== 'set')
        return false;
    return decides === 'keys' ? was === 'set' : true;
}
function matchOf({ name, was, shown }, effect) {
    const before = was === 'set' ? 'had another value' : was === 'empty' ? 'was empty' : 'was not set';
    return {
        location: { kind: 'variable', name },
        identity: name,
        values: { name, was: before, is: shown === null ? 'had a new one' : `was ${shown}`, effect },
        evidence: [
            { label: `${name} when this action looked`, actual: before },
            { label: `${name} at the job's end`, actual: shown ?? '(not shown)' },
        ],
        ...(was === 'set' || shown !== null
            ? {}
            : {
                words: {
                    why: '`{name}` {was} when this action looked, and was set when the job had ended. {effect}',
                },
            }),
    };
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/rules/credentials/expired-in-mid-job.js

const expiredInMidJob = {
    id: 'credentials/expired-in-mid-job',
    severity: 'error',
    rung: 'lasting',
    title: 'The AWS session had ended before {step:prose} failed',
    why: 'The session ended {late} before {step:prose} failed. Nobody renews it for the steps of a job, and what asks AWS after its end is refused with ExpiredToken.',
    fix: 'Obtain the credentials again in a step right before {step:prose}, or raise `role-duration-seconds`, as far as the maximum session duration of the role allows.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-settings.html',
        'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
    ],
    judge(facts) {
        const end = endOf(facts);
        if (end === null)
            return [];
        const { step, now, state } = facts;
        const failedAt = step?.endedAt ?? now;
        if (failedAt < end.at)
            return [];
        const time = (at) => new Date(at).toISOString();
        const evidence = [
            { label: end.label, expected: `after ${time(failedAt)}`, actual: time(end.at) },
            ...(step?.startedAt == null ? [] : [{ label: 'step began', actual: time(step.startedAt) }]),
            { label: step === null ? 'job ended' : 'step failed', actual: time(failedAt) },
            ...(state.identity === null ? [] : [{ label: 'identity', actual: state.identity.arn }]),
        ];
        const match = {
            location: { kind: 'job' },
            identity: 'session',
            values: {
                step: step === null ? 'the job' : `the step \`${(0,inert/* inert */.tJ)(step.name)}\``,
                late: minutes(failedAt - end.at),
            },
            evidence,
            ...(end.certain ? {} : { severity: 'warning', words: UNCERTAIN }),
        };
        return [match];
    },
};
const UNCERTAIN = {
    title: 'The AWS session may have ended before {step:prose} failed',
    why: 'If the credentials were obtained right after this action had looked, their session ended {late} before {step:prose} failed. What asks AWS after its end is refused with ExpiredToken.',
};
function endOf({ state, step }) {
    const { identity, sessionSeconds } = state;
    const taken = step?.credentialsAt ?? null;
    if (taken !== null) {
        if (sessionSeconds === null)
            return null;
        return { at: taken + sessionSeconds * 1000, label: 'session ended', certain: true };
    }
    if (identity === null)
        return null;
    if (identity.provider === 'oidc-role' || identity.provider === 'assumed-role') {
        if (sessionSeconds === null)
            return null;
        const at = state.at + sessionSeconds * 1000;
        return { at, label: 'session ended, at the earliest', certain: false };
    }
    if (identity.expiresAt !== null) {
        return { at: identity.expiresAt, label: 'session ended', certain: step !== null };
    }
    if (identity.provider !== 'environment' || sessionSeconds === null)
        return null;
    const at = state.at + sessionSeconds * 1000;
    return { at, label: 'session ended, at the latest', certain: step !== null };
}
function minutes(ms) {
    const whole = Math.floor(ms / 60_000);
    if (whole < 1)
        return 'less than a minute';
    return whole === 1 ? 'a minute' : `${whole} minutes`;
}

// EXTERNAL MODULE: ./lib/wording/credentials/signer-words.js
var signer_words = __webpack_require__(22755);
;// CONCATENATED MODULE: ./lib/rules/credentials/expired-credentials.js


const ELSEWHERE = {
    ci: 'Obtain credentials in this job, shortly before they are used, instead of storing a session in a secret.',
    none: 'Take new ones from where these came from (of IAM Identity Center, by `aws sso login`), and put them in their place.',
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
                { label: 'access key', actual: (0,signer_words/* signerWords */.s)(signer) },
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};

// EXTERNAL MODULE: ./lib/wording/workflow/skip-withheld.js
var skip_withheld = __webpack_require__(12005);
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

// EXTERNAL MODULE: ./lib/facts/job/token-scopes.js
var token_scopes = __webpack_require__(37602);
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
    return bySdk(views.flatMap(({ dialect, message, basis }) => {
        if (message === null)
            return [];
        return [{ dialect, actual: basis === 'run' ? message : `would likely say: ${message}` }];
    }));
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
                ...bySdk(failing.flatMap(({ dialect, attempts }) => attempts
                    .filter(({ provider }) => provider === 'container')
                    .map(({ reason }) => ({ dialect, actual: reason })))),
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
                values: { sdks: sdkNames(refusing, []) },
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
    fix: 'Take `AWS_SECURITY_TOKEN` out of {theJob}.',
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
                    sdks: sdkNames(sends, []),
                    cause: longLived
                        ? 'The key is a long-lived one, which AWS refuses with any token (InvalidClientTokenId).'
                        : alone
                            ? 'The keys go out with a token there and without one elsewhere.'
                            : 'The two hold different tokens, so one of them does not belong to the keys: AWS answers InvalidClientTokenId.',
                },
                words: {
                    fix: longLived
                        ? 'Take `AWS_SECURITY_TOKEN` out of {theJob}: a long-lived key goes without any token.'
                        : alone
                            ? 'Take `AWS_SECURITY_TOKEN` out of {theJob}; if the token belongs to the keys, pass it as `AWS_SESSION_TOKEN`.'
                            : 'Take `AWS_SECURITY_TOKEN` out of {theJob}, and keep the token in `AWS_SESSION_TOKEN`.',
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

;// CONCATENATED MODULE: ./lib/rules/credentials/lost-under-sudo.js
const lostUnderSudo = {
    id: 'credentials/lost-under-sudo',
    severity: 'warning',
    rung: 'resolves',
    title: '`sudo` keeps the credentials of {theJob} from {tool}',
    why: '`sudo` starts its command without the variables of {theJob}, keys and roles among them, and in the home of root: {tool} finds no credentials there, or those of the machine.',
    fix: 'Run {tool} without `sudo`. Where it must be root: `sudo --preserve-env=AWS_ACCESS_KEY_ID,AWS_SECRET_ACCESS_KEY,AWS_SESSION_TOKEN,AWS_REGION`.',
    references: ['https://www.sudo.ws/docs/man/sudo.man/'],
    judge({ withoutEnvironment, views }, ci) {
        if (ci !== 'github-actions')
            return [];
        const isOfMachine = views.every(({ provider }) => provider === 'instance-metadata');
        if (views.length > 0 && isOfMachine)
            return [];
        return withoutEnvironment.map(({ tool, path, line }) => ({
            location: { kind: 'file', path, line },
            identity: `${path} ${tool}`,
            values: { tool },
            evidence: [{ label: `${path}:${line}`, actual: `sudo ... ${tool}` }],
        }));
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

// EXTERNAL MODULE: ./lib/wording/secrets/blame-said.js
var blame_said = __webpack_require__(79179);
// EXTERNAL MODULE: ./lib/report/actions.js
var actions = __webpack_require__(68565);
;// CONCATENATED MODULE: ./lib/wording/credentials/workspace.js
const WORKSPACE = {
    'github-actions': '${{ github.workspace }}',
    gitlab: '$CI_PROJECT_DIR',
    circleci: '~/project',
    jenkins: '$WORKSPACE',
    buildkite: '$BUILDKITE_BUILD_CHECKOUT_PATH',
    other: '$PWD',
    none: '$PWD',
};
function inWorkspace(path, ci) {
    return `${WORKSPACE[ci]}/${path}`;
}

;// CONCATENATED MODULE: ./lib/wording/credentials/leads.js

const MOST = 2;
function leadsOf(facts, ci) {
    return FINDERS.flatMap((find) => find(facts, ci)).slice(0, MOST);
}
function lookedFor(view, { places, home }) {
    const attempts = (view?.attempts ?? []).filter(({ outcome }) => outcome !== 'not-reached');
    const rows = attempts.map(({ provider, reason }) => ({
        label: provider,
        actual: reason,
    }));
    if (places.length === 0 || places.some(({ state }) => state === 'there'))
        return rows;
    const rest = rows.filter(({ label }) => !label.startsWith('profile-'));
    const at = rows.findIndex(({ label }) => label.startsWith('profile-'));
    if (at < 0)
        return rows;
    const paths = places.map(({ path }) => path).join(' nor ');
    const below = places.some(({ variable }) => variable === null)
        ? `, where the home is ${home}`
        : '';
    rest.splice(at, 0, { label: 'profile files', actual: `neither ${paths} is there${below}` });
    return rest;
}
const FINDERS = [
    namedFileMissing,
    misnamed,
    throughSudo,
    filesOfAnotherHome,
    filesInCheckout,
    metadataSwitchedOff,
    metadataOutOfReach,
    homeOfTheService,
];
function isOwnMachine({ job }, ci) {
    switch (ci) {
        case 'github-actions':
            return job.runnerHosted === 'self-hosted' || job.runBy === 'gitea' || job.runBy === 'forgejo';
        case 'gitlab':
        case 'jenkins':
        case 'buildkite':
        case 'other':
            return true;
        case 'circleci':
        case 'none':
            return false;
    }
}
function namedFileMissing({ reach }) {
    return reach.places
        .filter((place) => isNamedInVain(place))
        .slice(0, 1)
        .map(({ path, variable }) => ({
        isCertain: true,
        evidence: [{ label: variable, expected: 'a file that is there', actual: path }],
        fix: reach.inContainer
            ? "`{fileVariable}` names {filePath}, which this container does not have: mount its folder by `volumes:` of the job's `container:` (`options:` do not reach every kind of runner), or take the variable out."
            : '`{fileVariable}` names {filePath}, which is not there: let it name the file where {theJob} has it, by a whole path (in a container, one that a volume is mounted at), or take the variable out.',
        values: { fileVariable: variable, filePath: path },
    }));
}
function isNamedInVain({ variable, state }) {
    return variable !== null && state === 'absent';
}
function misnamed({ reach }) {
    const [first] = reach.misnamed;
    if (first === undefined)
        return [];
    const { variable, meant } = first;
    return [
        {
            isCertain: false,
            evidence: [{ label: 'variable', expected: meant, actual: variable }],
            fix: 'If `{misnamed}` was meant for it, name the variable `{meant}`: this is what SDKs read.',
            values: { misnamed: variable, meant },
        },
    ];
}
function throughSudo({ reach }) {
    const { sudoUser, home } = reach;
    if (sudoUser === null)
        return [];
    return [
        {
            isCertain: false,
            evidence: [{ label: 'sudo', actual: `called by ${sudoUser}; the home is ${home}` }],
            fix: "This runs through `sudo`, which lets go of the caller's variables, `AWS_CONTAINER_CREDENTIALS_RELATIVE_URI` and keys among them, and often of the home: start it without `sudo`, or with `sudo -E` (`--preserve-env`).",
            values: {},
        },
    ];
}
function filesOfAnotherHome({ reach }) {
    const [path] = reach.elsewhere;
    if (path === undefined)
        return [];
    const variable = path.endsWith('config') ? 'AWS_CONFIG_FILE' : 'AWS_SHARED_CREDENTIALS_FILE';
    return [
        {
            isCertain: true,
            evidence: [{ label: 'home', expected: reach.accountHome ?? '', actual: reach.home }],
            fix: '{otherFile} is there, and the home of {thisJob} is {home}, where SDKs look: set `{otherVariable}` to that path, or `HOME` to the folder above it.',
            values: { otherFile: path, otherVariable: variable, home: reach.home },
        },
    ];
}
function filesInCheckout({ reach }, ci) {
    const [first] = reach.checkout;
    if (first === undefined)
        return [];
    return [
        {
            isCertain: true,
            evidence: [{ label: 'in the checkout', actual: first.path }],
            fix: 'The checkout holds {inCheckout}, where no SDK looks by itself: set `{checkoutVariable}` to its whole path, `{wholePath}`.',
            values: {
                inCheckout: first.path,
                checkoutVariable: first.variable,
                wholePath: inWorkspace(first.path, ci),
            },
        },
    ];
}
function metadataSwitchedOff(facts, ci) {
    if (!isOwnMachine(facts, ci) || !faults(facts).includes('metadata-disabled'))
        return [];
    return [
        {
            isCertain: false,
            evidence: [{ label: 'AWS_EC2_METADATA_DISABLED', expected: 'not set', actual: 'set' }],
            fix: 'If {theJob} is to deploy with the role of the machine, take `AWS_EC2_METADATA_DISABLED` out: it forbids SDKs to ask for it.',
            values: {},
        },
    ];
}
function metadataOutOfReach(facts, ci) {
    const slow = facts.chain.some(({ attempts }) => attempts.some(({ cause }) => cause.kind === 'metadata-unanswered' && !cause.inTime));
    if (!isOwnMachine(facts, ci) || !slow)
        return [];
    return [
        {
            isCertain: false,
            evidence: [{ label: 'metadata service', expected: 'an answer', actual: 'none in time' }],
            fix: 'If the machine has a role on EC2 and this runs in a container, its answers die one hop too early: allow two with `aws ec2 modify-instance-metadata-options --instance-id ID --http-put-response-hop-limit 2` (the hop limit of its launch template).',
            values: {},
        },
    ];
}
function homeOfTheService(facts, ci) {
    const { home, places } = facts.reach;
    if (!isOwnMachine(facts, ci) || places.some(({ state }) => state !== 'absent'))
        return [];
    const path = places.find(({ variable }) => variable === 'AWS_SHARED_CREDENTIALS_FILE' || variable === null);
    if (path === undefined || facts.reach.inContainer)
        return [];
    return [
        {
            isCertain: false,
            evidence: [],
            fix: 'If keys of the machine are meant, put them where the user finds them that {theRunner} runs as: a service has another home than the person who ran `aws configure`, here {homeFile}.',
            values: { homeFile: `${home}/.aws/credentials` },
        },
    ];
}
function faults({ chain }) {
    return chain.flatMap(({ attempts }) => attempts.map(({ cause }) => cause.kind));
}

;// CONCATENATED MODULE: ./lib/rules/credentials/none-found.js






const CONFIGURE = `- uses: ${actions/* ACTIONS */.k.configureAwsCredentials}
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
        const finders = chain.filter(({ outcome }) => outcome === 'resolved');
        const [finder] = finders;
        const stumble = view?.attempts.find(({ outcome }) => outcome === 'invalid' || outcome === 'failed');
        const told = tell(facts, ci);
        const [key] = ci === 'github-actions' ? facts.keysOfStep : [];
        const leads = finder === undefined && key === undefined ? leadsOf(facts, ci) : [];
        return [
            {
                location: key === undefined || finder !== undefined
                    ? { kind: 'job' }
                    : { kind: 'file', path: key.at.path, line: key.at.line },
                identity: 'chain',
                values: {
                    because: credentials.because,
                    job: job.jobId,
                    sdk,
                    finders: sdkNames(finders, []),
                    taken: finder === undefined ? '' : takenBy(finder),
                    reason: stumble?.reason ?? '',
                    ...(key === undefined ? {} : { key: key.name, where: keyPlace(key) }),
                    ...Object.assign({}, ...leads.map((lead) => lead.values)),
                },
                words: finder === undefined
                    ? { ...(key === undefined ? {} : none_found_ELSEWHERE), fix: withLeads(leads, told.fix) }
                    : {
                        title: '{sdk} finds no AWS credentials in {thisJob}, and {finders} {finders:does|do}',
                        why: stumble === undefined
                            ? '{finders} {finders:takes|take} {taken}, which {sdk} does not read. Credentials are expected because {because}.'
                            : '{finders} {finders:takes|take} {taken}. {sdk} passes on from this: {reason:prose}. Credentials are expected because {because}.',
                        fix: 'Give {theJob} credentials that {sdk} reads too: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of a session, `AWS_SESSION_TOKEN`.',
                    },
                evidence: [
                    { label: `the last words of ${sdk}`, actual: message },
                    ...leads.flatMap(({ evidence }) => evidence),
                    ...lookedFor(view, facts.reach),
                ],
                paste: finder === undefined && !leads.some(({ isCertain }) => isCertain) ? told.paste : [],
            },
        ];
    },
};
function withLeads(leads, general) {
    const own = leads.map(({ fix }) => fix).join(' ');
    if (leads.length === 0)
        return general;
    if (leads.some(({ isCertain }) => isCertain))
        return own;
    return `${own} Or ${general.charAt(0).toLowerCase()}${general.slice(1)}`;
}
function tell(facts, ci) {
    switch (ci) {
        case 'github-actions':
            return facts.keysOfStep.length > 0 ? forTheJob(facts.keysOfStep, facts.job) : byOidc(facts);
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
const none_found_ELSEWHERE = {
    title: 'No AWS credentials were found in {thisJob}: `{key}` stands in {where:prose}',
    why: 'Credentials are expected because {because}. The workflow sets `{key}` in {where:prose}, which reaches neither this step nor that one: the `env:` of a step is for it alone.',
};
function keyPlace({ where, at }) {
    return `${blame_said/* WHERE_SET */.bS[where]} (${(0,blame_said/* placeCode */.DL)(at)})`;
}
function forTheJob(keys, job) {
    const lines = keys
        .filter(({ value }) => /^\$\{\{ ?(?:secrets|vars)\.[A-Za-z_]\w* ?\}\}$/.test(value))
        .map(({ name, value }) => `${name}: ${value}\n`);
    return {
        fix: 'Move the keys to the `env:` of the job `{job}`, where all of its steps see them.',
        paste: lines.length === 0 ? [] : [(0,paste/* workflowPaste */.V)(job, 'job-env', lines.join(''))],
    };
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
const BELOW = {
    why: 'SDKs take {above} before them. Where those are empty or not handed on, they take these without a word.',
};
const otherCredentialsInReach = {
    id: 'credentials/other-credentials-in-reach',
    severity: 'note',
    rung: 'expected-identity',
    title: 'There are also other credentials in {thisJob}: {who}',
    why: 'They are there whether or not the role is assumed. Whatever runs before that, or with variables or a profile of its own, takes them without a word.',
    fix: 'Take them away from {thisJob} if nothing needs them: variables where they are set, the role of a machine by `AWS_EC2_METADATA_DISABLED` set to `true`.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge({ identities, above }) {
        return identities.map(({ who, account, dialects }) => ({
            location: { kind: 'job' },
            identity: who,
            values: { who, above: above ?? '' },
            ...(above === undefined ? {} : { words: BELOW }),
            evidence: [
                {
                    label: `without ${above ?? 'the role'}, ${dialects.join(', ')}`,
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

const NO_SECTION_OPEN = 'Without both brackets the line is no section, so the settings below it belong to another one or to none.';
const ONE_LINE_EACH = 'Every line of a profile file is a section, a comment or `name = value`, and some SDKs give up on any other.';
const SHELL = 'Shells and env files set variables by `export NAME=value`. A profile file has sections, and below them settings without `export`, in lower case.';
const WORDS = {
    'byte-order-mark': {
        wrong: 'The file starts with a byte order mark',
        why: 'Some editors put these invisible bytes at the start of a file, and many SDKs take them for a part of the first line.',
        action: 'Save it as UTF-8 without one',
    },
    'not-utf8': {
        wrong: 'The file is not valid UTF-8',
        why: 'SDKs read profile files as UTF-8, and some of them end at what is none.',
        action: 'Save it as UTF-8',
    },
    'missing-header': {
        wrong: 'A setting stands before the first section',
        why: 'Every setting belongs to a section, and none is open where this one stands.',
        action: 'Write a line such as [default] above it',
    },
    'header-without-brackets': {
        wrong: 'A section lacks its brackets',
        why: NO_SECTION_OPEN,
        action: 'Write [{section}]',
    },
    'indented-section': {
        wrong: 'A section is indented',
        why: 'A line that begins with a blank or a tab goes on with the line above, for some SDKs.',
        action: 'Start the line at its first column',
    },
    'shell-line': {
        wrong: 'A line is written for a shell',
        why: SHELL,
        action: 'Write it as {setting} = VALUE',
    },
    'shell-file': {
        wrong: 'The file is written for a shell',
        why: SHELL,
        action: 'Write [default] above its lines, and this one as {setting} = VALUE',
    },
    'other-format': {
        wrong: 'The file is JSON',
        why: 'A profile file has sections such as [default], and below them lines such as `aws_access_key_id = VALUE`.',
        action: 'Write its values so',
    },
    'unclosed-section': {
        wrong: 'A section lacks its closing bracket',
        why: NO_SECTION_OPEN,
        action: 'Write [{section}]',
    },
    'text-after-section': {
        wrong: 'Text follows the closing bracket of a section',
        why: 'With more behind the bracket, some SDKs see no section.',
        action: 'Take it away',
    },
    'section-twice': {
        wrong: 'One section stands twice',
        why: 'Python refuses a file that has two sections of one name; other SDKs put their settings together.',
        action: 'Put its settings under one heading',
    },
    'setting-twice': {
        wrong: 'One setting stands twice in a section',
        why: 'Python refuses a file that says one thing twice; other SDKs take one of the two.',
        action: 'Keep one of the two',
    },
    'profile-prefix-missing': {
        wrong: 'A section of the config file lacks the word profile',
        why: 'In the config file a profile is [profile NAME]; [NAME] alone is for the credentials file, and for [default].',
        action: 'Write [profile {section}]',
    },
    'profile-prefix-in-credentials': {
        wrong: 'A section of the credentials file has the word profile',
        why: 'The word is for the config file. In the credentials file it hides the section, or becomes a part of its name.',
        action: 'Write the name alone, as in [NAME]',
    },
    'two-defaults': {
        wrong: 'Both [default] and [profile default] are there',
        why: 'They are one profile, and SDKs differ in which of the two counts.',
        action: 'Keep [default]',
    },
    'upper-case-setting': {
        wrong: 'A setting is written in capitals',
        why: 'Some SDKs know settings in lower case only.',
        action: 'Write it in lower case',
    },
    'inline-comment': {
        wrong: 'A comment follows a value',
        why: 'For some SDKs it is a comment, for others a part of the value.',
        action: 'Put the comment on a line of its own',
    },
    'quoted-value': {
        wrong: 'A value stands in quotes',
        why: 'Profile files know no quotes: most SDKs take them for a part of the value.',
        action: 'Take the quotes away',
    },
    'indented-like-above': {
        wrong: 'A setting is indented',
        why: 'A line that begins with a blank or a tab goes on with the value above, for some SDKs.',
        action: 'Start the lines of this section at their first column',
    },
    'setting-without-name': {
        wrong: 'A value has no name',
        why: ONE_LINE_EACH,
        action: 'Write name = value',
    },
    'indented-setting': {
        wrong: 'A setting is indented below another',
        why: 'A line that begins with a blank or a tab goes on with the value above, for some SDKs.',
        action: 'Start the lines of this section at their first column',
    },
    'no-equals-sign': {
        wrong: 'A line is neither a section nor a setting',
        why: ONE_LINE_EACH,
        action: 'Write name = value',
    },
    colon: {
        wrong: 'A setting has a colon for its equals sign',
        why: ONE_LINE_EACH,
        action: 'Write name = value',
    },
    'block-without-equals-sign': {
        wrong: 'A line in a block has no equals sign',
        why: 'Below a setting without a value stand indented lines, each as `name = value`.',
        action: 'Write name = value',
    },
    'value-continued': {
        wrong: 'A value is continued with a backslash, as in a shell',
        why: 'A backslash joins no lines in a profile file.',
        action: 'Write the whole value on one line',
    },
    'empty-value': {
        wrong: 'A setting that needs a value has none',
        why: 'Some SDKs take it for the start of a block of settings, others for an empty value.',
        action: 'Fill it in, or take the line away',
    },
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
    title: '{wrong}: {sdks} {sdks:misreads|misread} it',
    why: 'No two SDKs read profile files alike: what one of them forgives stops another.',
    fix: 'Correct the line ({place}).',
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
            const { wrong: general, why, action } = WORDS[kind];
            const wrong = kind === 'value-continued' && setting !== undefined
                ? `The \`${setting}\` is continued with a backslash, as in a shell`
                : general;
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
                        place,
                        section: section ?? 'NAME',
                        setting: setting?.toLowerCase() ?? 'name',
                        sdks: sdkNames(hit, views),
                    },
                    words: { why, fix: `${action} ({place}).` },
                    evidence: bySdk(hit.map(({ dialect, text }) => ({ dialect, actual: text }))),
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
    fix: 'Let `{variable}` name a plain file that {thisJob} may read, with no more in it than is needed; or take away the file that is there.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-location.html'],
    judge({ unread, views }) {
        const independent = views.every(({ outcome, provider }) => outcome === 'resolved' && provider !== null && BEFORE_PROFILES.includes(provider));
        return unread.map(({ path, reason, variable }) => ({
            location: { kind: 'file', path },
            identity: 'unread',
            severity: independent ? 'warning' : 'error',
            values: { path, reason, variable },
            evidence: [{ label: path, expected: 'a readable file', actual: reason }],
        }));
    },
};
const BEFORE_PROFILES = ['environment', 'web-identity'];

;// CONCATENATED MODULE: ./lib/rules/credentials/profile-not-found.js


const IN_CHECKOUT = 'Set `{fileVariable}` to `{wholePath}`: the checkout holds the profile {name} in {path}, where no SDK looks by itself. Or take `{variable}` out of {theJob}.';
const IN_VAIN = '`{vainVariable}` names {vainPath}, which is not there: let it name the file that holds the profile {name}, by a whole path, or take it and `{variable}` out of {theJob}.';
const NOT_READ = { absent: 'no such file', unreadable: 'it cannot be read' };
const profileNotFound = {
    id: 'credentials/profile-not-found',
    severity: 'warning',
    rung: 'resolves',
    title: '`{variable}` names the profile {name}, which does not exist here',
    why: 'Some SDKs refuse to work without a profile that was asked for, even when there are keys in the environment; others pass over it.',
    fix: 'Take `{variable}` out of {theJob}, or write the profile {name} into the config file {beforehand}.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html'],
    judge({ profiles, profilesThere, profilesInCheckout, profilePlaces, views }, ci) {
        const vain = profilePlaces.find(({ variable, state }) => variable !== null && state === 'absent');
        return profiles
            .filter(({ name }) => name !== '' && !profilesThere.includes(name))
            .filter(({ name }) => name !== 'default' || views.some(({ outcome }) => outcome === 'error'))
            .map(({ variable, name }) => {
            const hit = views.filter(({ cause, outcome }) => outcome === 'none' || (cause?.kind === 'profile-missing' && cause.profile === name));
            const written = profilesInCheckout.find((one) => one.profiles.includes(name));
            return {
                location: { kind: 'variable', name: variable },
                identity: variable,
                severity: hit.length === 0 ? 'warning' : 'error',
                values: {
                    variable,
                    name,
                    path: written?.path ?? '',
                    fileVariable: written?.variable ?? '',
                    vainVariable: vain?.variable ?? '',
                    vainPath: vain?.path ?? '',
                    wholePath: written === undefined ? '' : inWorkspace(written.path, ci),
                },
                ...(written !== undefined
                    ? { words: { fix: IN_CHECKOUT } }
                    : vain !== undefined
                        ? { words: { fix: IN_VAIN } }
                        : {}),
                evidence: [
                    ...(written === undefined ? [] : [{ label: 'in the checkout', actual: written.path }]),
                    {
                        label: 'profile',
                        expected: profilesThere.length === 0
                            ? 'no profile, as none is there'
                            : profilesThere.join(', '),
                        actual: name,
                    },
                    ...profilePlaces.map(lookedIn),
                    ...wordsOf(hit),
                ],
            };
        });
    },
};
function lookedIn({ path, variable, state }) {
    return {
        label: variable === null ? 'looked in' : `looked in, by ${variable}`,
        actual: state === 'there' ? path : `${path}: ${NOT_READ[state]}`,
    };
}

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
    'section-misnamed': {
        title: 'PHP looks for the section {other} of the config file, which is not there',
        why: 'The SDK for PHP takes a header at its word: it wants the default profile as `[profile default]`, and a source as `source_profile` spells it, without `profile`. Other SDKs find both.',
        fix: 'Write the profile {profile} into the credentials file, with its source beside it: there a profile is called by its name alone.',
        other: ({ wanted }) => `[${wanted}]`,
    },
    'profile-mixes-settings': {
        title: 'Profile {profile} holds settings that its SDK does not take together',
        why: 'The SDK for .NET takes one kind of credentials in a profile, and no setting beside it: {other} make none.',
        fix: 'Leave one kind in the profile {profile}: the keys, or the role with its source, and write the other into a profile of its own.',
        other: ({ settings }) => settings.map((name) => `\`${name}\``).join(', '),
    },
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
    'token-file-relative': {
        title: 'The web identity token file {other} is named by a relative path',
        why: 'The SDKs for .NET and PHP take a whole path alone, and go on without the role that the token is for.',
        fix: 'Name the token file by its whole path in {theJob}.',
        other: ({ path }) => path,
    },
    'session-name-refused': {
        title: 'The role session name is none that the SDK takes',
        why: 'A session name has 2 to 64 letters, digits or `_+=,.@-`; the SDK for .NET goes on without the role where it has not.',
        fix: 'Set `AWS_ROLE_SESSION_NAME` to such a name, or take it out of {theJob}.',
    },
    'token-file-unreadable': {
        title: 'The web identity token file {other} cannot be read',
        why: 'The environment asks for a role by web identity, and the file with the token is not there: it was never mounted or written in {thisJob}, or the variable is left over.',
        fix: 'Mount or write {other} {beforehand}; where web identity is not meant, take `AWS_WEB_IDENTITY_TOKEN_FILE` out of {theJob}.',
        other: ({ path }) => path,
    },
    'token-in-place-of-path': {
        title: '`AWS_WEB_IDENTITY_TOKEN_FILE` holds the token itself, and no path',
        why: 'SDKs take the value (in a profile, of `web_identity_token_file`) for the name of a file and find none. A token in a variable is also one that every step can print.',
        fix: 'Write the token to a file, and let the variable name it. In a shell: `umask 077; printf %s "$TOKEN" > "$FILE"; export AWS_WEB_IDENTITY_TOKEN_FILE="$FILE"`.',
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
    'login-sign-in-incomplete': NOT_LOGGED_IN,
    'container-address-refused': null,
    'container-token-file-unreadable': null,
    'container-token-broken': null,
    'container-unanswered': null,
    'container-gave-nothing': null,
    'metadata-disabled': null,
    'metadata-mode-unknown': null,
    'metadata-address-refused': null,
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

// EXTERNAL MODULE: ./lib/wording/credentials/denied.js
var denied = __webpack_require__(31474);
;// CONCATENATED MODULE: ./lib/wording/credentials/refusal-stories.js


const NOT_ALLOWED = {
    title: 'The keys behind profile {profile} may not assume its role',
    why: 'The role does not exist, its trust policy does not name the caller, or the policies of the caller do not allow it.',
    fix: 'Check that the role exists, that its trust policy names the caller, and that the caller may call `sts:AssumeRole` on it.',
};
const STEP_NOT_ALLOWED = {
    title: '`{caller}` may not assume the role `{resource}`, which profile {profile} needs',
    why: "Either the role does not exist, or its trust policy does not name this caller, or the caller's own policies do not allow `{action}` on it. AWS does not say which.",
    fix: "Check all three: that the role exists in that account, that its trust policy names `{caller}`, and that the caller's policy allows `{action}` on it.",
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
    const words = wordsFor(error);
    if (words === null || words !== NOT_ALLOWED)
        return words === null ? null : { words, values: {} };
    const { story, caller, action, resource, policy } = (0,denied/* denialIn */.H)(error.message);
    if (caller === '' || resource === '')
        return { words, values: {} };
    return {
        words: { ...STEP_NOT_ALLOWED, ...story },
        values: { caller, action, resource, policy },
    };
}
function wordsFor(error) {
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
    return error === undefined || provider !== 'profile-assume-role' ? null : refusalStory(error);
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
                    ...(reason === undefined
                        ? []
                        : [{ label: source, expected: 'credentials', actual: reason }]),
                    {
                        label: reason === undefined ? 'told to the JavaScript SDK' : 'the last words of the SDK',
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
var partitions = __webpack_require__(43189);
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
var known_regions = __webpack_require__(53955);
;// CONCATENATED MODULE: ./lib/wording/credentials/misspelt-region.js

function isRegionMisspelt({ answer, host, region }) {
    const unresolved = answer.kind === 'unreachable' && answer.reason === 'dns';
    const own = ['sts', 'sts-fips'].some((service) => host.startsWith(`${service}.${region}.`));
    return unresolved && own && !known_regions/* KNOWN_REGIONS */.Q.has(region);
}

// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
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
        const meant = isRegionMisspelt(call) ? (0,nearest/* nearest */.p)(call.region, [...known_regions/* KNOWN_REGIONS */.Q]) : undefined;
        return [
            {
                location: { kind: 'aws', resource: call.host },
                identity: call.region,
                values: {
                    region: call.region,
                    from: region.from ?? 'AWS_REGION',
                    meant: meant ?? '',
                },
                words: {
                    why: causeOf(call) ?? '',
                    ...(meant === undefined
                        ? {}
                        : { fix: 'Write `{meant}` in {from}, if that is what is meant.' }),
                },
                evidence: [
                    {
                        label: region.from ?? 'region',
                        expected: meant === undefined ? 'a region of AWS' : `a region of AWS, such as ${meant}`,
                        actual: call.region,
                    },
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
    title: 'Only `{set}` is set, and {sdks} {sdks:does|do} not read it',
    why: 'boto3 and the AWS CLI v1 read `AWS_DEFAULT_REGION`, JavaScript and Java `AWS_REGION`. A client that is made without a region fails, unless a profile or the code names one.',
    fix: 'Set `{missing}` to `{region}` as well.',
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
                    sdks: sdkNames(without, []),
                },
                evidence: [
                    { label: set, actual: value },
                    ...bySdk(without.map(({ dialect, regionMessage }) => ({
                        dialect,
                        expected: value,
                        actual: regionMessage ?? 'no region',
                    }))),
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
                    actual: `works in ${wanted}`,
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
    title: '{failing} gets no credentials where {working} {working:does|do}',
    why: '{working} {working:takes|take} {taken}. {failing} ends with: {message}',
    fix: 'Give {theJob} one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of a session, `AWS_SESSION_TOKEN`.',
    references: ['https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html'],
    judge({ views, sdksNamed }) {
        const working = views.filter(({ outcome }) => outcome === 'resolved');
        if (!sdksNamed || working.length === 0)
            return [];
        return views
            .filter(({ outcome }) => outcome !== 'resolved')
            .map((view) => {
            const stumbles = view.attempts.filter(({ outcome }) => outcome === 'invalid' || outcome === 'failed');
            const [stumble] = stumbles;
            return {
                location: { kind: 'job' },
                identity: view.dialect,
                values: {
                    failing: view.dialect,
                    working: sdkNames(working, []),
                    taken: working[0] === undefined ? '' : takenBy(working[0]),
                    message: view.message ?? 'no word',
                    reason: stumble?.reason ?? '',
                },
                ...(stumble === undefined
                    ? {}
                    : {
                        words: {
                            why: '{working} {working:takes|take} {taken}. {failing} stops at this: {reason:prose}.',
                            fix: 'Mend what {failing} stops at. Or give {theJob} one source that every SDK reads: `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and, of a session, `AWS_SESSION_TOKEN`, and no profile.',
                        },
                    }),
                evidence: [
                    ...bySdk(working.map((one) => ({ dialect: one.dialect, actual: `takes ${takenBy(one)}` }))),
                    ...stumbles.map(({ provider, reason }) => ({
                        label: `${view.dialect}, ${provider}`,
                        actual: reason,
                    })),
                    { label: `the last words of ${view.dialect}`, actual: view.message ?? 'none' },
                ],
            };
        });
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
var sts_retry = __webpack_require__(38453);
;// CONCATENATED MODULE: ./lib/rules/credentials/sts-refused.js



const EXPLAINED = /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId|SignatureDoesNotMatch|InvalidSignatureException|ExpiredToken|ExpiredTokenException|IncompleteSignature|RegionDisabledException)$/;
const stsRefused = {
    id: 'credentials/sts-refused',
    severity: 'error',
    rung: 'resolves',
    title: 'STS refused the credentials with `{code}`',
    why: 'AWS gives this reason: {message}',
    fix: 'Look up `{code}` on the page of common errors of STS. What was refused are the credentials of {source}.',
    references: ['https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html'],
    judge({ credentials }) {
        return refusedWith(credentials, /./)
            .filter(({ call, error }) => call.action === 'GetCallerIdentity' &&
            !EXPLAINED.test(error.code) &&
            !(0,sts_retry/* isTransient */.d)({ kind: 'refused', error }))
            .map(({ call, error, signer }) => {
            const { story, caller, action, resource, policy } = (0,denied/* denialIn */.H)(error.message);
            const who = caller || signer.source;
            return {
                location: { kind: 'aws', resource: call.host },
                identity: error.code,
                values: {
                    code: error.code,
                    message: error.message,
                    source: signer.source,
                    caller: who,
                    action: action || `sts:${call.action}`,
                    resource: resource || '*',
                    policy,
                },
                ...(story === null ? {} : { words: { why: story.why, fix: story.fix } }),
                evidence: [
                    { label: 'who asked', actual: who },
                    { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
                    ...(error.requestId === undefined
                        ? []
                        : [{ label: 'request id', actual: error.requestId }]),
                ],
            };
        });
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
var egress = __webpack_require__(62411);
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
            .filter(({ tool, profile }) => profile !== 'default' || INSISTS.includes(tool))
            .filter(({ profile }) => !profilesThere.includes(profile))
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
const INSISTS = ['terraform'];

// EXTERNAL MODULE: ./lib/wording/credentials/source-words.js
var source_words = __webpack_require__(17368);
;// CONCATENATED MODULE: ./lib/rules/credentials/two-identities.js


const MOST_IN_TITLE = 4;
const twoIdentities = {
    id: 'credentials/two-identities',
    severity: 'warning',
    rung: 'expected-identity',
    tells: ['who-is-who'],
    title: 'The SDKs of {thisJob} act as different identities',
    why: 'SDKs put the same sources in a different order: {first} {first:acts|act} as {firstWho}, and {second} {second:acts|act} as {secondWho}.',
    fix: 'Leave the source that is meant in {theJob}, and take the others out.',
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
                    first: first.dialects,
                    second: second.dialects,
                    firstWho: first.who,
                    secondWho: second.who,
                },
                words: {
                    ...(first.dialects.length + second.dialects.length > MOST_IN_TITLE
                        ? {}
                        : { title: '{first} and {second} take different credentials in {thisJob}' }),
                    fix: fixFor(views, profiles),
                },
                evidence: identities.map(({ who, account, dialects }) => ({
                    label: dialects.join(', '),
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
    const [only, ...more] = [...providers].map((provider) => source_words/* SOURCE_WORDS */.O[provider].from);
    if (only === undefined)
        return twoIdentities.fix;
    if (more.length > 0) {
        return `Leave the source that is meant in {theJob}, and take the others out: there are ${(0,inert/* listed */.KE)([only, ...more])}.`;
    }
    return providers.has('profile-static')
        ? 'Keep the keys of the profile in one place: the SDKs read its sections, or the two files, in different order.'
        : `All of them take ${only}, and read it in different ways: let it say one thing, once.`;
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
    judge({ credentials, chain }, ci) {
        const profile = profileOf(credentials, chain);
        return refusedWith(credentials, /^(?:InvalidClientTokenId|UnrecognizedClientException|InvalidAccessKeyId)$/).map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: {
                keyId: signer.keyId,
                source: signer.source,
                profile: profile ?? '',
                region: call.region,
                store: (0,signer_words/* storeOf */.x)(signer, ci),
            },
            words: story(signer, call.region, profile, ci),
            evidence: [
                { label: 'access key', actual: (0,signer_words/* signerWords */.s)(signer) },
                ...(signer.account === undefined
                    ? []
                    : [{ label: 'account in the key id', actual: signer.account }]),
                ...(signer.kind === 'temporary'
                    ? [
                        {
                            label: 'session token',
                            expected: 'the one issued with this key',
                            actual: signer.hasSessionToken ? 'present' : 'none',
                        },
                    ]
                    : signer.hasSessionToken
                        ? [{ label: 'session token', expected: 'none', actual: 'sent along' }]
                        : []),
                { label: `sts:${call.action}`, actual: `${error.code}: ${error.message}` },
            ],
        }));
    },
};
function profileOf(credentials, chain) {
    const source = credentials?.source;
    if (source?.kind !== 'found' || source.provider !== 'profile-static')
        return undefined;
    return chain.find(({ provider }) => provider === 'profile-static')?.profile ?? 'default';
}
function story(signer, region, profile, ci) {
    if (signer.kind === 'temporary' && signer.hasSessionToken && (0,known_regions/* isOptInRegion */.r)(region)) {
        return {
            why: '`{region}` is a region that accounts opt into, and takes no session token of the first version, which the global endpoint of STS (`sts.amazonaws.com`) issues by default. If it is not that, the token belongs to another session, or is cut off.',
            fix: 'Take the session from a regional endpoint: set `AWS_STS_REGIONAL_ENDPOINTS` to `regional` where it is obtained. Or let the account issue tokens of the second version: `aws iam set-security-token-service-preferences --global-endpoint-token-version v2Token`.',
        };
    }
    if (signer.kind === 'temporary') {
        return {
            why: signer.hasSessionToken
                ? 'It is a temporary key (`ASIA`), and the session token beside it belongs to another session, is cut off, or was issued in another partition.'
                : 'It is a temporary key (`ASIA`) and was sent without its session token, without which AWS knows no such key.',
            fix: `Take all three values from the same session, \`AWS_SESSION_TOKEN\` included${ci === 'none' ? '' : ', or let the job assume a role by OIDC'}.`,
        };
    }
    if (signer.hasSessionToken) {
        const title = 'A session token is sent along with the long-lived access key `{keyId}`';
        const why = 'It is a long-lived key, but a session token was sent along with it.';
        return profile === undefined
            ? {
                title,
                why: `${why} A leftover \`AWS_SESSION_TOKEN\` (for boto3 and the AWS CLI also \`AWS_SECURITY_TOKEN\`) makes AWS refuse any long-lived key.`,
                fix: 'Take the session token away from beside the key: `AWS_SESSION_TOKEN` and `AWS_SECURITY_TOKEN` must be empty or absent beside a long-lived key.',
            }
            : {
                title,
                why: `${why} \`aws configure\` writes new keys into a profile and leaves its token, with which AWS refuses them.`,
                fix: 'Take `aws_session_token` out of the profile {profile} (`aws configure set aws_session_token "" --profile NAME` empties it).',
            };
    }
    if ((0,known_regions/* isOptInRegion */.r)(region)) {
        return {
            why: 'STS in `{region}` has no such key. It is an opt-in region: until the account has switched it on, AWS knows none of its keys there. Else the key was deleted or deactivated, or was mistyped.',
            fix: 'Switch the region on (`aws account enable-region --region-name {region}`), or set another in `AWS_REGION`. If it is on, look the key up in IAM (`aws iam list-access-keys --user-name NAME`), and put an active one into {store:prose}.',
        };
    }
    const asked = (0,partitions/* partitionOfRegion */.cn)(region);
    const others = partitions/* PARTITIONS */.S1.filter(({ name }) => name !== asked.name && name in COMMON)
        .map(({ title, fallbackRegion }) => `\`${fallbackRegion}\` for ${title}`)
        .join(', ');
    return {
        why: `STS in \`{region}\` has no such key. It was deleted or deactivated, was mistyped, or belongs to another partition of AWS than ${asked.title}: each has keys of its own.`,
        fix: `Look the key up in IAM (\`aws iam list-access-keys --user-name NAME\`). If it is there and active, ask in its own partition: \`AWS_REGION\` is then ${others}. If it is gone, create a new one and put it into {store:prose}.`,
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
    fix: 'Create a new access key for that user and store both halves again, the secret without quotes or line breaks, in the place that they came from ({source}).',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html',
    ],
    judge({ credentials }, ci) {
        return refusedWith(credentials, /./)
            .filter(({ error }) => signatureFault(error) === 'secret')
            .map(({ call, error, signer }) => ({
            location: { kind: 'aws', resource: call.host },
            identity: signer.keyId,
            values: { keyId: signer.keyId, source: signer.source, store: (0,signer_words/* storeOf */.x)(signer, ci) },
            words: {
                fix: 'Create a new access key for that user and put both halves into {store:prose}, the secret without quotes or line breaks.',
            },
            evidence: [
                { label: 'access key', actual: (0,signer_words/* signerWords */.s)(signer) },
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
    title: 'Instead of what was meant, {sdks} {sdks:takes|take} {who}',
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
            sdks: sdkNames(strays, facts.views),
            who: who?.who ?? 'somebody else',
        },
        words: {
            title: `Instead of ${meant.words}, {sdks} {sdks:takes|take} {who}`,
            why: `${meant.cause} ${GOES_ON}`,
            fix: meant.action,
        },
        evidence: [
            { label: meant.variable, actual: meant.found },
            ...bySdk(strays.map((stray) => ({
                dialect: stray.dialect,
                expected: meant.words,
                actual: takenBy(stray),
            }))),
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
    lostUnderSudo,
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
const afterCredentialRules = [
    expiredInMidJob,
    changedByLaterStep,
];


/***/ }),

/***/ 31474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ denialIn)
/* harmony export */ });
const LACKING = [
    [/identity-based/, 'Allow `{action}` on `{resource}` in a policy of `{caller}`.'],
    [
        /resource-based|trust/,
        'Let the trust policy of `{resource}` name `{caller}` as a principal for `{action}`.',
    ],
    [/permissions boundary/, 'Let the permissions boundary of `{caller}` allow `{action}`.'],
    [
        /session/,
        'Let the session policy that was passed when `{caller}` was assumed allow `{action}`.',
    ],
    [/vpc endpoint/i, 'Let the policy of the VPC endpoint for STS allow `{action}`.'],
    [
        /service control|resource control/,
        'Ask who runs the organization to allow `{action}` in its {policy}.',
    ],
];
function denialIn(message) {
    const caller = /User: (\S+) is not authorized/.exec(message)?.[1] ?? '';
    const action = /to perform: ([\w:*]+)/.exec(message)?.[1] ?? '';
    const resource = /on resource: (\S+)/.exec(message)?.[1] ?? '';
    const denier = /explicit deny in an? ([A-Za-z -]+)/.exec(message)?.[1]?.trim() ?? '';
    const lacking = /because no ([A-Za-z -]+?) allows/.exec(message)?.[1] ?? '';
    const told = { caller, action, resource, policy: denier || lacking };
    if (denier !== '') {
        return {
            ...told,
            story: {
                why: 'A Deny in the {policy} forbids it, and no Allow wins over a Deny.',
                fix: 'Find the statement with Effect Deny in that {policy} and exempt `{caller}`, or use another role.',
            },
        };
    }
    const fix = LACKING.find(([kind]) => kind.test(lacking))?.[1];
    if (lacking === '' || fix === undefined)
        return { ...told, story: null };
    return {
        ...told,
        story: { why: 'AWS says which policy is missing: no {policy} allows `{action}`.', fix },
    };
}


/***/ }),

/***/ 22755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ signerWords),
/* harmony export */   x: () => (/* binding */ storeOf)
/* harmony export */ });
function signerWords({ keyId, source }) {
    return source.includes(keyId) ? source : `${keyId} from ${source}`;
}
function storeOf({ provider, source }, ci) {
    if (provider === 'environment') {
        return ci === 'none'
            ? 'the variables of this shell'
            : 'the secrets that fill `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`';
    }
    if (provider === 'input') {
        return 'the secrets that fill `aws-access-key-id` and `aws-secret-access-key`';
    }
    return provider === 'profile-static'
        ? 'the profile, or the secret that it is written from'
        : `the place that they came from (${source})`;
}


/***/ }),

/***/ 17368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ SOURCE_WORDS)
/* harmony export */ });
const PROFILE_BEFORE = 'They stand in a profile that the variables of {theJob} name, or in `[default]`.';
const OTHER_PROFILE = 'Name the profile that is meant in `AWS_PROFILE`, or give {theJob} the credentials that are meant in another way and take the profile off {theRunner}';
const AFTER_ALL = 'No other source gave any: SDKs ask this one last.';
const BEFOREHAND = 'Give {thisJob} the credentials that are meant {beforehand}: whatever was to bring them brought none';
const PROFILE = (from) => ({
    from,
    because: PROFILE_BEFORE,
    instead: OTHER_PROFILE,
});
const SOURCE_WORDS = {
    environment: {
        from: 'the keys in the environment',
        because: 'SDKs take keys in the environment before nearly everything else.',
        instead: 'Take `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN` out of {theJob}, or put the keys that are meant there',
    },
    'profile-static': PROFILE('the keys of a profile'),
    'profile-assume-role': PROFILE('the role of a profile'),
    'profile-web-identity': PROFILE('the web identity role of a profile'),
    'profile-process': PROFILE('the `credential_process` of a profile'),
    'profile-sso': PROFILE('the IAM Identity Center sign-in of a profile'),
    'profile-login': PROFILE('the `aws login` session of a profile'),
    'web-identity': {
        from: 'the web identity role of the environment',
        because: '`AWS_ROLE_ARN` names that role.',
        instead: 'Set `AWS_ROLE_ARN` to the role that is meant',
    },
    container: {
        from: "the container's own role",
        because: AFTER_ALL,
        instead: BEFOREHAND,
    },
    'instance-metadata': {
        from: "the machine's own role (instance metadata)",
        because: AFTER_ALL,
        instead: BEFOREHAND,
    },
    input: {
        from: "the action's inputs",
        because: '',
        instead: 'Give the action the keys that are meant',
    },
    'oidc-role': {
        from: "the role that this job's OIDC token was exchanged for",
        because: '',
        instead: 'Correct `role-to-assume`',
    },
    'assumed-role': {
        from: 'the role that was assumed',
        because: '',
        instead: 'Correct `role-to-assume`',
    },
};


/***/ }),

/***/ 79179:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DL: () => (/* binding */ placeCode),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   bS: () => (/* binding */ WHERE_SET),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

function code(text) {
    return `\`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(text)}\``;
}
function placeWords({ path, line }) {
    return `${path}:${line}`;
}
function placeCode(place) {
    return code(placeWords(place));
}
const WHERE_SET = {
    'another-step': "another step's `env`",
    'a-later-step': "a later step's `env`",
    'another-job': "another job's `env`",
    'the-caller': "the caller's `env`",
};


/***/ }),

/***/ 77719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ workflowPaste),
/* harmony export */   X: () => (/* binding */ ofWorkflow)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

function workflowPaste({ workflowPath, jobId }, place, code) {
    return {
        language: 'yaml',
        place,
        code,
        ...whose({ workflowPath, jobId }),
    };
}
function ofWorkflow(snippets, job) {
    return snippets.map((snippet) => job === undefined || snippet.place === undefined || snippet.place === 'workflow'
        ? snippet
        : { ...snippet, ...whose(job) });
}
function whose({ workflowPath, jobId }) {
    return {
        ...(workflowPath === null ? {} : { target: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(workflowPath) }),
        ...(jobId === '' ? {} : { job: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(jobId) }),
    };
}


/***/ }),

/***/ 12005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ SKIP_WORDS),
/* harmony export */   h: () => (/* binding */ skipWithheld)
/* harmony export */ });
/* harmony import */ var _paste_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77719);

const SKIP_WORDS = 'This condition skips only them; a job that has an `if:` keeps it: `if: (what is there) && (this)`';
function skipWithheld(withheld, event, job) {
    if (!/^[a-z_]+$/.test(event))
        return [];
    const ours = withheld === 'fork'
        ? 'github.event.pull_request.head.repo.full_name == github.repository'
        : "github.actor != 'dependabot[bot]'";
    return [(0,_paste_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowPaste */ .V)(job, 'job', `if: github.event_name != '${event}' || ${ours}\n`)];
}


/***/ }),

/***/ 77242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ failureMayPass),
/* harmony export */   t: () => (/* binding */ statusMayPass)
/* harmony export */ });
function failureMayPass(reason) {
    return reason === 'timeout' || reason === 'reset';
}
function statusMayPass(status) {
    return status >= 500 || status === 429;
}


/***/ })

};
;