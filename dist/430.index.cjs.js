"use strict";
exports.id = 430;
exports.ids = [430];
exports.modules = {

/***/ 30430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _report_location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24847);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42992);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93429);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10089);





const PER_KIND = 10;
const LONGEST_TITLE = 250;
const LONGEST_PART = 2_000;
const KINDS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
function render(report, given) {
    const options = { ...given, inLog: report.standing.asked === 'log' };
    const all = [...causes(report, options), ...blindSpots(report), ...others(report, options)];
    return ['error', 'warning', 'notice']
        .flatMap((kind) => within(kind, all.filter((annotation) => annotation.kind === kind)))
        .map(({ kind, title, message, place }) => `${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_3__/* .workflowCommand */ .N)(kind, (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(title), LONGEST_TITLE), message, place)}\n`)
        .join('');
}
function causes(report, options) {
    return report.rootCauses.flatMap(({ question, finding, consequences }) => {
        if (question === 'leaks') {
            return [finding, ...consequences].map((each) => annotationOf(each, options));
        }
        const more = consequences.length === 0
            ? ''
            : `\n\n${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(consequences.length, 'more finding')}, likely to go with it: see the job summary.`;
        const first = annotationOf(finding, options);
        return [{ ...first, message: first.message + more }];
    });
}
function others(report, options) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .otherFindings */ .j)(report).map((finding) => annotationOf(finding, options));
}
function blindSpots(report) {
    return report.checks.flatMap((result) => result.status === 'incomplete'
        ? [
            {
                kind: report.outcome === 'incomplete' ? 'error' : 'warning',
                title: `Could not look at ${result.check}`,
                message: part(result.reason),
            },
        ]
        : []);
}
function annotationOf(finding, { workspace, elsewhere, inLog }) {
    const place = inLog || elsewhere === true ? undefined : placeOf(finding.location, workspace);
    const where = place === undefined ? `\n\nAt ${part((0,_report_location_js__WEBPACK_IMPORTED_MODULE_4__/* .describeLocation */ .l)(finding.location))}` : '';
    return {
        kind: KINDS[finding.severity],
        title: finding.title,
        message: `${part(finding.why)}\n\nFix: ${part(finding.fix)}${where}`,
        place,
    };
}
function placeOf(location, workspace) {
    if (location.kind !== 'file')
        return undefined;
    const path = location.path.replaceAll('\\', '/');
    const root = workspace === undefined ? undefined : `${workspace.replaceAll('\\', '/').replace(/\/+$/, '')}/`;
    const file = (root !== undefined && path.startsWith(root) ? path.slice(root.length) : path).replace(/^(?:\.\/)+/, '');
    if (file === '' || /^(?:\/|[A-Za-z]:|~|\.\.(?:\/|$))/.test(file))
        return undefined;
    return {
        file: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(file),
        ...(location.line === undefined ? {} : { line: location.line }),
        ...(location.line === undefined || location.column === undefined
            ? {}
            : { col: location.column }),
    };
}
function within(kind, annotations) {
    if (annotations.length <= PER_KIND)
        return annotations;
    const shown = annotations.slice(0, PER_KIND - 1);
    const more = annotations.length - shown.length;
    return [
        ...shown,
        { kind, title: `${more} more of this kind`, message: 'The job summary lists all of them.' },
    ];
}
function part(prose) {
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(prose), LONGEST_PART);
}


/***/ }),

/***/ 42992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ endpointWords),
/* harmony export */   A7: () => (/* binding */ AWAITED),
/* harmony export */   Fk: () => (/* binding */ BEFORE_EXPORT),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   sZ: () => (/* binding */ fewOf),
/* harmony export */   vJ: () => (/* binding */ withArticle),
/* harmony export */   xd: () => (/* binding */ PROVIDER_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const PROVIDER_NAMES = {
    environment: 'environment variables',
    'profile-assume-role': 'profile: assume role',
    'profile-static': 'profile: static keys',
    'profile-web-identity': 'profile: web identity',
    'profile-process': 'profile: process',
    'profile-sso': 'profile: SSO',
    'profile-login': 'profile: login',
    'web-identity': 'web identity token',
    container: 'container endpoint',
    'instance-metadata': 'instance metadata',
};
const AWAITED = {
    sts: 'asks STS first',
    process: 'runs the program first',
    sso: 'asks IAM Identity Center first',
    'sign-in': 'asks AWS Sign-In first',
    container: 'asks the container endpoint first',
    'instance-metadata': 'asks instance metadata first',
};
const OUTCOME_WORDS = {
    resolved: 'chosen',
    absent: 'skipped',
    invalid: 'invalid',
    failed: 'failed',
    'not-reached': 'not reached',
};
function originOf(provider) {
    if (provider === 'input')
        return "the action's inputs";
    if (provider === 'oidc-role')
        return "the role assumed with this job's ID token";
    return provider === 'assumed-role' ? 'the assumed role' : PROVIDER_NAMES[provider];
}
function claimOf(basis, version) {
    switch (basis) {
        case 'run':
            return 'prints';
        case 'source':
            return `says (read in source, ${version})`;
        case 'memory':
            return 'would likely say';
    }
}
function endpointWords({ url, from }) {
    return `sends STS calls to ${url} (${from})`;
}
const BEFORE_EXPORT = 'No SDK sees credentials yet, and none has to: this step stands before the one that exports them (such as `aws-actions/configure-aws-credentials`).';
function withArticle(sdk) {
    return sdk.includes(' ') ? `the ${sdk}` : sdk;
}
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
function fewOf(lines, few = 5) {
    if (lines.length <= few)
        return [...lines];
    return [...lines.slice(0, few), `and ${lines.length - few} more`];
}


/***/ }),

/***/ 93429:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   j: () => (/* binding */ otherFindings)
/* harmony export */ });
/* harmony import */ var _report_ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98868);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52777);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42992);





function whatFailed({ failures = [], outcome, rootCauses }) {
    const isTold = outcome !== 'failed' || rootCauses.length === 0;
    return failures.length === 0 || isTold ? null : `${failedAt(failures)}.`;
}
function verdictOf(report) {
    const answered = report.checks.filter(({ status }) => status === 'answered');
    const mark = report.outcome;
    return {
        mark,
        headline: headline(mark, report, answered),
        who: who(report) ?? whatFailed(report),
        unseen: [...reasons(report, 'incomplete', 'Could not look at'), ...gapsOf(report)],
        skipped: reasons(report, 'skipped', 'Skipped'),
    };
}
function otherFindings(report) {
    const told = new Set(report.rootCauses.flatMap(({ finding, consequences }) => [finding, ...consequences]).map(keyOf));
    return report.checks
        .flatMap(({ findings }) => findings)
        .filter((finding) => !told.has(keyOf(finding)));
}
function keyOf({ ruleId, fingerprint }) {
    return `${ruleId} ${fingerprint}`;
}
function headline(mark, report, answered) {
    switch (mark) {
        case 'skipped':
            return 'Skipped: nothing was looked at';
        case 'failed':
            return 'Failed';
        case 'passed':
            return passed(report, answered);
        case 'incomplete': {
            if (report.failures !== undefined && report.failures.length > 0) {
                const why = report.rootCauses.length > 0 ? 'this may be why' : 'why is not known from here';
                return `${failedAt(report.failures)}; ${why}`;
            }
            const blind = report.checks.filter(({ status }) => status === 'incomplete');
            const clean = answered.filter(({ findings }) => findings.length === 0);
            return [
                `Incomplete: could not look at ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(blind.map(({ check }) => check)) || 'everything'}`,
                ...(clean.length === 0
                    ? []
                    : [`nothing wrong in ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(clean.map(({ check }) => check))}`]),
            ].join('; ');
        }
    }
}
function passed(report, answered) {
    const found = remarks(report.checks.flatMap(({ findings }) => findings));
    switch (report.standing.asked) {
        case 'chain':
            return `Traced which credentials each SDK takes${found}; AWS was not asked`;
        case 'policy':
            return report.trust?.verdict === 'accepted'
                ? `The trust policy accepts these claims${found}; AWS was not asked`
                : `Looked for what is wrong in the trust policy${found || ', and found nothing'}; whether it accepts a job was not asked`;
        case 'workflow':
            return `Read the workflow's files${found || ', and found nothing wrong'}; nothing was run`;
        case 'log':
            return `No message in the log says that AWS failed it${found}; ${seen(report, answered).join('; ')}`;
        case 'after':
        case 'failed-jobs':
            return `${failedAt(report.failures ?? [])}; AWS is not known to be the cause${found}`;
        case 'job':
        case 'leaks':
            return `Passed${found}: ${seen(report, answered).join('; ')}`;
    }
}
function failedAt(failures) {
    const [first, ...more] = failures;
    if (first === undefined)
        return 'No job has failed';
    const step = first.step === null ? '' : ` at its step \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(first.step)}\``;
    const others = more.length === 0 ? '' : `, and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(more.length, 'more job')}`;
    return `The job \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(first.job)}\` failed${step}${others}`;
}
function seen({ identity, chain }, answered) {
    const has = (name) => answered.some(({ check }) => check === name);
    return [
        ...(identity === null
            ? answered
                .map(({ check }) => check)
                .filter((check) => check !== 'leaks' && check !== 'secrets' && check !== 'log')
            : [
                `${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.arn)}${viewOf(identity, chain)}${has('account') ? ', as expected' : ''}`,
            ]),
        ...answered.flatMap((result) => {
            if (result.check === 'secrets')
                return [`${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(result.looked.length, 'secret')} in order`];
            return result.check === 'leaks' ? [searched(result)] : [];
        }),
    ];
}
function viewOf({ dialect }, chain) {
    const sdk = chain.find((view) => view.dialect === dialect)?.names.long;
    return sdk === undefined ? '' : ` (as ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .withArticle */ .vJ)(sdk)} sees it)`;
}
function searched({ findings, scanned }) {
    const found = findings.length === 0 ? 'no key' : (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(findings.length, 'finding');
    if (scanned === undefined)
        return found;
    const { commits, bytes } = scanned;
    const files = scanned.files > 0 ? scanned.files : scanned.blobs;
    const parts = [
        ...(commits > 0 ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(commits, 'commit')] : []),
        ...(files > 0 ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(files, 'file')] : []),
    ];
    if (parts.length === 0)
        return `${found}: nothing was left to scan`;
    return `${found} in ${parts.join(', ')}${bytes > 0 ? ` (${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_3__/* .showSize */ .t)(bytes)})` : ''}`;
}
function remarks(findings) {
    const counts = ['error', 'warning', 'note'].flatMap((severity) => {
        const { length } = findings.filter((finding) => finding.severity === severity);
        return length === 0 ? [] : [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(length, severity)];
    });
    return counts.length === 0 ? '' : `, with ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counts)}`;
}
function who({ identity, chain, ci = 'github-actions' }) {
    if (identity === null)
        return null;
    const until = identity.expiresAt === null
        ? 'no expiry known'
        : `valid until \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.expiresAt)}\``;
    return `${(0,_report_ci_js__WEBPACK_IMPORTED_MODULE_0__/* .placeWords */ .f)(ci).whoIs} \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.arn)}\`${viewOf(identity, chain)} in account \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.account)}\`, with credentials from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .yv)(identity.provider)}, ${until}.`;
}
function reasons(report, status, words) {
    const byReason = new Map();
    for (const result of report.checks) {
        if (result.status !== status)
            continue;
        byReason.set(result.reason, [...(byReason.get(result.reason) ?? []), result.check]);
    }
    return [...byReason].map(([reason, checks]) => `${words} ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(checks)}: ${reason}`);
}
function gapsOf(report) {
    return report.checks.flatMap(({ check, gaps }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .fewOf */ .sZ)(gaps).map((gap) => `Not seen by ${check}: ${gap}`));
}


/***/ }),

/***/ 98868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ placeWords),
/* harmony export */   m: () => (/* binding */ CI_SYSTEMS)
/* harmony export */ });
const CI_SYSTEMS = [
    'github-actions',
    'gitlab',
    'circleci',
    'jenkins',
    'buildkite',
    'other',
    'none',
];
const IN_CI = {
    thisJob: 'this job',
    theJob: 'the job',
    thisRunner: 'this runner',
    theRunner: 'the runner',
    beforehand: 'before this step',
    byItself: 'in a step of its own',
    startAgain: 'Run the job again',
    tryAgain: 'run the job again',
    whoIs: 'This job is',
};
const AT_A_TERMINAL = {
    thisJob: 'this shell',
    theJob: 'this shell',
    thisRunner: 'this machine',
    theRunner: 'this machine',
    beforehand: 'first',
    byItself: 'by itself',
    startAgain: 'Try again',
    tryAgain: 'try again',
    whoIs: 'You are',
};
function placeWords(ci) {
    return ci === 'none' ? AT_A_TERMINAL : IN_CI;
}


/***/ }),

/***/ 24847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stableResource),
/* harmony export */   l: () => (/* binding */ describeLocation)
/* harmony export */ });
function describeLocation(location) {
    switch (location.kind) {
        case 'variable':
            return `env ${location.name}`;
        case 'input':
            return `input ${location.name}`;
        case 'aws':
            return location.resource;
        case 'job':
            return 'this job';
        case 'shell':
            return 'this shell';
        case 'file': {
            const line = location.line === undefined ? '' : `:${location.line}`;
            const column = location.column === undefined ? '' : `:${location.column}`;
            return `${location.path}${line}${column}`;
        }
    }
}
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
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

/***/ 10089:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
function workflowCommand(kind, title, message, place) {
    const properties = { title, ...place };
    const list = Object.entries(properties)
        .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
        .join(',');
    return `::${kind} ${list}::${escapeData(message)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}


/***/ })

};
;