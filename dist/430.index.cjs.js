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





/**
 * What GitHub keeps of one step, per kind.
 * @see https://docs.github.com/en/rest/checks/runs (and the runner's own limit of 10 a step)
 */
const PER_KIND = 10;
const LONGEST_TITLE = 250;
const LONGEST_PART = 2_000;
const KINDS = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
/**
 * Annotations as workflow commands, one a line: root causes, what could not be looked at, leaks
 * and the rest. Consequences stay in the summary. Empty when there is nothing to say.
 */
function render(report, options) {
    const all = [...causes(report, options), ...blindSpots(report), ...others(report, options)];
    return ['error', 'warning', 'notice']
        .flatMap((kind) => within(kind, all.filter((annotation) => annotation.kind === kind)))
        .map(({ kind, title, message, place }) => `${(0,_report_workflow_command_js__WEBPACK_IMPORTED_MODULE_4__/* .workflowCommand */ .N)(kind, (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(title), LONGEST_TITLE), message, place)}\n`)
        .join('');
}
function causes(report, options) {
    return report.rootCauses.flatMap(({ question, finding, consequences }) => {
        // Other leaks do not go away with the first one: each is its own annotation.
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
/** A file of the workspace; GitHub cannot show any other, so those stay words. */
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
/** How we call a source of credentials in a sentence. */
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
/** What an SDK does before it has the credentials that it chose. */
const AWAITED = {
    sts: 'asks STS first',
    process: 'runs the program first',
    sso: 'asks IAM Identity Center first',
    'sign-in': 'asks AWS Sign-In first',
    container: 'asks the container endpoint first',
    'instance-metadata': 'asks instance metadata first',
};
/** One word for what became of a provider; a blank cell is for what an SDK does not have. */
const OUTCOME_WORDS = {
    resolved: 'chosen',
    absent: 'skipped',
    invalid: 'invalid',
    failed: 'failed',
    'not-reached': 'not reached',
};
/** Where an identity's credentials came from, to follow "with credentials from". */
function originOf(provider) {
    if (provider === 'input')
        return "the action's inputs";
    if (provider === 'oidc-role')
        return "the role assumed with this job's ID token";
    return provider === 'assumed-role' ? 'the assumed role' : PROVIDER_NAMES[provider];
}
/** How surely we know an SDK's words, to stand between its name and the words. */
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
/** Where SDKs send their STS calls, and who decided so. */
function endpointWords({ url, from }) {
    return `sends STS calls to ${url} (${from})`;
}
/** Why SDKs find nothing before the step that exports credentials has run. */
const BEFORE_EXPORT = 'No SDK sees credentials yet, and none has to: this step stands before the one that exports them (such as `aws-actions/configure-aws-credentials`).';
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    const last = words.at(-1);
    if (last === undefined)
        return '';
    return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 warning`, `2 warnings`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first few of a long list, and how many follow. */
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


/** Says how a run ended, without claiming anything of what was not looked at. */
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
/** Findings that neither are a root cause nor follow from one, in the order of the checks. */
function otherFindings(report) {
    const told = new Set(report.rootCauses.flatMap(({ finding, consequences }) => [finding, ...consequences]).map(keyOf));
    return report.checks
        .flatMap(({ findings }) => findings)
        .filter((finding) => !told.has(keyOf(finding)));
}
/** Redaction copies a report, so the same finding need not be the same object. */
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
/** A trace of the chains says where credentials would come from, not that they are any good. */
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
/** One line per reason: checks that share it are named together. */
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
/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
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
/**
 * Makes a value from outside (a branch, a path, a message) safe to stand inside our prose: one
 * line, no control characters, no backtick that could end a code span, bounded in length.
 */
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
/** Cuts a text that is longer than `longest`, never within a character, and says so by dots. */
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
/**
 * Fills `{name}` placeholders with inert values. `{name:prose}` stands for a sentence of our own,
 * whose backticks set code as a template's do; everything in it is inert all the same.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(:prose)?\}/g, (_, name, prose) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
const LONGEST_PROSE = 2_000;
/** Every second part stood between backticks; a backtick without a partner stays in a plain part. */
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
/**
 * What is drawn as nothing: format characters (bidirectional, zero-width, tags, byte order mark),
 * what a font may leave out, fillers, and the blank of Braille, which is no white space.
 * @see https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
/** Behind a pictograph, these two choose how it is drawn, so they are seen. */
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
/** Controls, separators of lines and paragraphs, and halves of surrogate pairs besides. */
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const EVERY = new RegExp(INVISIBLE, 'gu');
/** A mark is drawn with the character before it, or changes how that is drawn. */
const UNDRAWN_ALONE = new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u');
const BLANKS = new RegExp(`[\\s${UNDRAWN}]+`, 'gu');
/** Whether a text holds what a reader cannot see, or what would steer a terminal. */
function hasInvisible(text) {
    return text.search(EVERY) !== -1;
}
/** Puts something in place of every character that a reader cannot see, or that would steer a terminal. */
function replaceInvisible(text, by) {
    return text.replace(EVERY, by);
}
/** True for a character that a reader cannot see, that is no control and that no program trims. */
function isUndrawn(character) {
    return UNDRAWN_ALONE.test(character);
}
/** A text without white space of any kind and without what is drawn as nothing. */
function withoutBlanks(text) {
    return text.replace(BLANKS, '');
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
/** One line that names the place, for tables, terminals and fingerprints of resources. */
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
/** The part of a location that survives edits: it enters the fingerprint, so no line, column or commit. */
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 89:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ workflowCommand)
/* harmony export */ });
/**
 * One `::kind ...::message` line. Everything from outside is escaped, so it stays in its field and
 * on this line, where the runner looks for a command only at the beginning.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
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