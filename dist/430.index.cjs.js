"use strict";
exports.id = 430;
exports.ids = [430];
exports.modules = {

/***/ 430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _report_location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4847);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5810);
/* harmony import */ var _report_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89);





const PER_KIND = 10;
const LONGEST_TITLE = 250;
const LONGEST_PART = 2_000;
const KINDS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
function render(report, options) {
    const all = [...causes(report, options), ...blindSpots(report), ...others(report, options)];
    return ['error', 'warning', 'notice']
        .flatMap((kind) => within(kind, all.filter((annotation) => annotation.kind === kind)))
        .map(({ kind, title, message, place }) => `${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowCommand */ .N)(kind, (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(title), LONGEST_TITLE), message, place)}\n`)
        .join('');
}
function causes(report, options) {
    return report.rootCauses.flatMap(({ question, finding, consequences }) => {
        if (question === 'leaks') {
            return [finding, ...consequences].map((each) => annotationOf(each, options));
        }
        const more = consequences.length === 0
            ? ''
            : `\n\n${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .counted */ .hS)(consequences.length, 'more finding')}, likely to go with it: see the job summary.`;
        const first = annotationOf(finding, options);
        return [{ ...first, message: first.message + more }];
    });
}
function others(report, options) {
    return (0,_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .otherFindings */ .j)(report).map((finding) => annotationOf(finding, options));
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
function annotationOf(finding, { workspace }) {
    const place = placeOf(finding.location, workspace);
    const where = place === undefined ? `\n\nAt ${part((0,_report_location_js__WEBPACK_IMPORTED_MODULE_1__/* .describeLocation */ .lR)(finding.location))}` : '';
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

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ endpointWords),
/* harmony export */   A7: () => (/* binding */ AWAITED),
/* harmony export */   Fk: () => (/* binding */ BEFORE_EXPORT),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   sZ: () => (/* binding */ fewOf),
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
function listed(words) {
    const last = words.at(-1);
    if (last === undefined)
        return '';
    return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
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

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   j: () => (/* binding */ otherFindings)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2992);


function verdictOf(report) {
    const answered = report.checks.filter(({ status }) => status === 'answered');
    const mark = report.outcome === 'passed' && answered.length === 0 ? 'nothing' : report.outcome;
    return {
        mark,
        headline: headline(mark, report, answered),
        who: who(report),
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
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(answered.map(({ check }) => check));
    switch (mark) {
        case 'nothing':
            return 'Nothing was looked at';
        case 'failed':
            return 'Failed';
        case 'passed':
            return passed(report, names);
        case 'incomplete': {
            const blind = report.checks.filter(({ status }) => status === 'incomplete');
            const clean = answered.filter(({ findings }) => findings.length === 0);
            return [
                `Incomplete: could not look at ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(blind.map(({ check }) => check)) || 'everything'}`,
                ...(clean.length === 0
                    ? []
                    : [`nothing wrong in ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(clean.map(({ check }) => check))}`]),
            ].join('; ');
        }
    }
}
function passed(report, names) {
    const found = remarks(otherFindings(report));
    if (onlyTraced(report)) {
        return `Traced which credentials each SDK takes${found}; AWS was not asked`;
    }
    if (report.checks.every(({ check }) => check === 'trust') && report.identity === null) {
        return report.trust?.verdict === 'accepted'
            ? `The trust policy accepts these claims${found}; AWS was not asked`
            : `Looked for what is wrong in the trust policy${found || ', and found nothing'}; whether it accepts a job was not asked`;
    }
    return `Passed${found}: ${names}`;
}
function onlyTraced({ checks, chain, identity }) {
    return (identity === null && chain.length > 0 && checks.every(({ check }) => check === 'credentials'));
}
function remarks(findings) {
    const counts = ['error', 'warning', 'note'].flatMap((severity) => {
        const { length } = findings.filter((finding) => finding.severity === severity);
        return length === 0 ? [] : [(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(length, severity)];
    });
    return counts.length === 0 ? '' : `, with ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counts)}`;
}
function who({ identity }) {
    if (identity === null)
        return null;
    const until = identity.expiresAt === null
        ? 'no expiry known'
        : `valid until \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(identity.expiresAt)}\``;
    return `This job is \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(identity.arn)}\` in account \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(identity.account)}\`, with credentials from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .originOf */ .yv)(identity.provider)}, ${until}.`;
}
function reasons(report, status, words) {
    const byReason = new Map();
    for (const result of report.checks) {
        if (result.status !== status)
            continue;
        byReason.set(result.reason, [...(byReason.get(result.reason) ?? []), result.check]);
    }
    return [...byReason].map(([reason, checks]) => `${words} ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(checks)}: ${reason}`);
}
function gapsOf(report) {
    return report.checks.flatMap(({ check, gaps }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .sZ)(gaps).map((gap) => `Not seen by ${check}: ${gap}`));
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

const LONGEST = 300;
function showInvisible(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 5785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   MU: () => (/* binding */ isUndrawn),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const PLAIN = /^[ -~]*$/;
function hasInvisible(text) {
    return !PLAIN.test(text) && every().test(text);
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(every(), by);
}
function isUndrawn(character) {
    if (PLAIN.test(character))
        return false;
    return new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u').test(character);
}
function withoutBlanks(text) {
    if (PLAIN.test(text))
        return text.replaceAll(' ', '');
    return text.replace(new RegExp(`[\\s${UNDRAWN}]+`, 'gu'), '');
}
function every() {
    return new RegExp(INVISIBLE, 'gu');
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ LOCATION),
/* harmony export */   Kr: () => (/* binding */ stableResource),
/* harmony export */   lR: () => (/* binding */ describeLocation)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

const LOCATION = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('location', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .variants */ .HI)('kind', [
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['variable']), name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['input']), name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
        kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['file']),
        path: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
        line: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, '1-based.')),
        column: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, '1-based, in characters.')),
        commit: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['aws']), resource: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['job']) }),
]));
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

/***/ 89:
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