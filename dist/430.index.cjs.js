"use strict";
exports.id = 430;
exports.ids = [430];
exports.modules = {

/***/ 41260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ whereLine),
/* harmony export */   Zg: () => (/* binding */ adviceHeadline),
/* harmony export */   i1: () => (/* binding */ isAdvicePage),
/* harmony export */   xH: () => (/* binding */ useLines)
/* harmony export */ });
/* harmony import */ var _report_advice_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30248);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);


const VERDICTS = {
    keep: ({ source }) => `Keep what it uses: ${source} is what is advised here`,
    change: ({ source, atHand }) => `Change to ${source}${atHand ? ', which is offered here already' : ''}`,
    'set-up': ({ source, atHand }) => `Take ${source}${atHand ? ', which is offered here already' : ''}`,
    'cannot-tell': ({ source }) => `Advised here is ${source}; what it uses may come from that`,
    none: () => 'This run is to have no credentials of AWS, and has none',
};
function adviceHeadline(advice) {
    return VERDICTS[advice.verdict](advice);
}
function whereLine({ where, signs }) {
    const told = signs.map(({ looked, found }) => `\`${looked}\` is ${found}`);
    const by = told.length === 0 ? 'nothing tells of another place' : (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(told);
    return `This is ${where}: ${by}.`;
}
function useLines({ uses }) {
    return uses.length === 0
        ? ['Today no SDK finds credentials here.']
        : uses.map(({ says, sdks }) => `Today ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(sdks)} would take ${says}.`);
}
function isAdvicePage(page) {
    return new RegExp(_report_advice_js__WEBPACK_IMPORTED_MODULE_0__/* .ADVICE_PAGE */ .rd).test(page);
}


/***/ }),

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
    if (file === '' || /^(?:\/|[A-Za-z]:|~|\(|\.\.(?:\/|$))/.test(file))
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
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52777);
/* harmony import */ var _advice_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41260);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42992);






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
        notes: report.checks.flatMap(({ notes = [] }) => notes),
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
            return report.standing.asked === 'advice' && report.advice !== undefined
                ? (0,_advice_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .adviceHeadline */ .Zg)(report.advice)
                : 'Skipped: nothing was looked at';
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
        case 'advice':
        case 'leaks':
            return `Passed${found}: ${seen(report, answered).join('; ')}`;
    }
}
function failedAt(failures) {
    const [first, ...more] = failures;
    if (first === undefined)
        return 'No job has failed';
    const step = first.step === null ? '' : ` at its step \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(first.step)}\``;
    const others = more.length === 0 ? '' : `, and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(more.length, 'more job')}`;
    return `The job \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(first.job)}\` failed${step}${others}`;
}
function seen({ identity, chain, leaks }, answered) {
    const has = (name) => answered.some(({ check }) => check === name);
    return [
        ...(identity === null
            ? answered
                .map(({ check }) => check)
                .filter((check) => check !== 'leaks' && check !== 'secrets' && check !== 'log')
            : [
                `${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.arn)}${viewOf(identity, chain)}${has('account') ? ', as expected' : ''}${has('permissions') ? ', whose policies allow what is required' : ''}`,
            ]),
        ...answered.flatMap((result) => {
            if (result.check === 'secrets')
                return [`${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(result.looked.length, 'secret')} in order`];
            return result.check === 'leaks' ? [searched(result, leaks)] : [];
        }),
    ];
}
function viewOf({ dialect }, chain) {
    const sdk = chain.find((view) => view.dialect === dialect)?.names.long;
    return sdk === undefined ? '' : ` (as ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .withArticle */ .vJ)(sdk)} sees it)`;
}
function searched({ findings, scanned }, leaks) {
    const none = leaks.some(({ allowed }) => allowed !== undefined) ? 'no other key' : 'no key';
    const found = findings.length === 0 ? none : (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(findings.length, 'finding');
    if (scanned === undefined)
        return found;
    const { commits, bytes } = scanned;
    const files = scanned.files > 0 ? scanned.files : scanned.blobs;
    const parts = [
        ...(commits > 0 ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(commits, 'commit')] : []),
        ...(files > 0 ? [(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(files, 'file')] : []),
    ];
    if (parts.length === 0)
        return `${found}: nothing was left to scan`;
    return `${found} in ${parts.join(', ')}${bytes > 0 ? ` (${(0,_report_size_js__WEBPACK_IMPORTED_MODULE_4__/* .showSize */ .t)(bytes)})` : ''}`;
}
function remarks(findings) {
    const counts = ['error', 'warning', 'note'].flatMap((severity) => {
        const { length } = findings.filter((finding) => finding.severity === severity);
        return length === 0 ? [] : [(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(length, severity)];
    });
    return counts.length === 0 ? '' : `, with ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(counts)}`;
}
function who({ identity, chain, ci = 'github-actions' }) {
    if (identity === null)
        return null;
    const until = identity.expiresAt === null
        ? 'no expiry known'
        : `valid until \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.expiresAt)}\``;
    return `${(0,_report_ci_js__WEBPACK_IMPORTED_MODULE_0__/* .placeWords */ .f)(ci).whoIs} \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.arn)}\`${viewOf(identity, chain)} in account \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.account)}\`, with credentials from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(identity.provider)}, ${until}.`;
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
    return report.checks.flatMap(({ check, gaps }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .fewOf */ .sZ)(gaps).map((gap) => `Not seen by ${check}: ${gap}`));
}


/***/ }),

/***/ 30248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yr: () => (/* binding */ USED_KINDS),
/* harmony export */   hc: () => (/* binding */ ADVICE),
/* harmony export */   rd: () => (/* binding */ ADVICE_PAGE)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83357);
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11863);


const ADVICE_PAGE = '^https://(?:docs\\.aws\\.amazon\\.com|docs\\.github\\.com|github\\.com/aws-actions|docs\\.gitlab\\.com|circleci\\.com/docs|buildkite\\.com/docs|support\\.atlassian\\.com|plugins\\.jenkins\\.io)/[\\w./#-]*$';
const SENTENCE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('adviceSentence', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), page: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The page that it rests on.', { pattern: ADVICE_PAGE }) }));
const USED_KINDS = [
    'long-lived-keys',
    'role-by-long-lived-keys',
    'session-keys',
    'assumed-role',
    'web-identity',
    'process',
    'sso',
    'login',
    'container',
    'instance-metadata',
];
const STEP = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('adviceStep', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), page: SENTENCE.fields.page, paste: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .SNIPPET */ .OJ) }));
const ADVICE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('advice', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
    place: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Where the process runs, by the name that our table has for it.'),
    where: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The same in words.'),
    signs: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), found: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() }), 'What tells that it runs there.'),
    uses: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(USED_KINDS), says: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), sdks: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)()) }), 'The credentials that are taken here today, each with the SDKs that take them.'),
    verdict: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['keep', 'change', 'set-up', 'cannot-tell', 'none'], '`keep`: what it uses is as good as what is advised. `change`: it is not. `set-up`: it uses nothing yet. `cannot-tell`: temporary, and where it comes from is not to be seen here. `none`: this run is to have no credentials.'),
    source: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('The source that is advised for this place.'),
    atHand: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .flag */ .Jt)('What is advised is offered to this process already.'),
    why: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(SENTENCE),
    steps: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(STEP, 'From what it uses today; none where it is to be kept.'),
    beware: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(SENTENCE, 'What to look after, whichever source is taken.'),
    remark: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('What could not be told, and what that leaves to the reader.')),
}, 'Which source of credentials serves this place best, and how to come to it.'));


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

/***/ 83357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ SNIPPET),
/* harmony export */   S4: () => (/* binding */ EVIDENCE)
/* harmony export */ });
/* unused harmony export WORKFLOW_PLACES */
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

const EVIDENCE = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('evidence', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ label: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), expected: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()), actual: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }));
const WORKFLOW_PLACES = [
    'workflow',
    'job',
    'job-env',
    'job-permissions',
    'steps',
    'step-env',
    'step-with',
];
const SNIPPET = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('snippet', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    language: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    place: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(WORKFLOW_PLACES, 'Where in a GitHub workflow it stands; only workflow YAML has one.')),
    job: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The job of the workflow that it belongs to, by its id.')),
    afterwards: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)('Not the fix itself, but what is done once it is: renderers may fold it.')),
    code: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
}));


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