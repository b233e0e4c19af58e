"use strict";
exports.id = 9739;
exports.ids = [9739];
exports.modules = {

/***/ 8299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ providersOf),
/* harmony export */   bG: () => (/* binding */ attemptAt),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   fn: () => (/* binding */ disagreement),
/* harmony export */   on: () => (/* binding */ troublesOf)
/* harmony export */ });
/* harmony import */ var _report_ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8868);
/* harmony import */ var _report_chain_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4049);
/* harmony import */ var _report_faces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4772);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5660);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2992);






function providersOf(chain) {
    const attempts = chain.flatMap((view) => view.attempts);
    const of = (provider) => attempts.filter((each) => each.provider === provider);
    const present = _report_chain_view_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .xq.filter((provider) => of(provider).length > 0);
    const tells = (provider) => of(provider).some(({ outcome }) => outcome !== 'absent');
    return {
        telling: present.filter(tells),
        skipped: present.filter((provider) => !tells(provider)),
    };
}
function attemptAt(view, provider) {
    const attempts = view.attempts.filter((attempt) => attempt.provider === provider);
    return attempts.find(({ outcome }) => outcome === 'resolved') ?? attempts.at(-1);
}
function troublesOf(chain) {
    const troubles = new Map();
    for (const { names, attempts } of chain) {
        for (const attempt of attempts.filter(_report_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .isTrouble */ .K)) {
            const { provider, outcome, cause } = attempt;
            const key = JSON.stringify([provider, outcome, cause]);
            const known = troubles.get(key) ?? { sdks: new Set(), looked: new Set(), attempt };
            known.sdks.add(names.long);
            for (const place of attempt.looked)
                known.looked.add(place);
            troubles.set(key, known);
        }
    }
    return [...troubles.values()].map(({ sdks, looked, attempt }) => ({
        sdks: [...sdks],
        attempt: { ...attempt, looked: [...looked] },
    }));
}
function disagreement({ chain, checks, ci = 'github-actions', }) {
    const faces = (0,_report_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .facesOf */ .m)(chain);
    const told = checks.some(({ findings }) => findings.some(({ tells }) => tells?.includes('who-is-who') === true));
    if (faces.length < 2 || told)
        return null;
    const known = faces.filter(([first]) => first?.outcome === 'resolved').length;
    const who = faces.map((views) => {
        const sdks = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listed */ .KE)(views.map(({ names }) => names.long));
        const [first] = views;
        return `${sdks}: ${first === undefined ? '' : faceOf(first)}`;
    });
    return { lead: leadOf(known, chain, (0,_report_ci_js__WEBPACK_IMPORTED_MODULE_0__/* .placeWords */ .f)(ci).thisJob), who: `${who.join('; ')}.` };
}
function leadOf(known, chain, where) {
    if (known < 2)
        return `Not every SDK of ${where} finds credentials`;
    const numbers = new Set(chain.map(({ identity }) => identity));
    const unsure = chain.some(({ mayBe = [] }) => mayBe.some((number) => numbers.has(number)));
    return unsure
        ? `The SDKs of ${where} take credentials from ${known} sources, which may be different identities`
        : `The SDKs of ${where} would act as ${known} different identities`;
}
function takenBy(view) {
    if (view.outcome !== 'resolved' || view.provider === null) {
        return view.outcome === 'error' ? 'stops with an error' : 'finds none';
    }
    const source = _names_js__WEBPACK_IMPORTED_MODULE_3__/* .PROVIDER_NAMES */ .xd[view.provider];
    const profile = view.profile === undefined ? '' : ` (profile ${view.profile})`;
    return `${source}${profile}${view.awaits === undefined ? '' : `, ${_names_js__WEBPACK_IMPORTED_MODULE_3__/* .AWAITED */ .A7[view.awaits]}`}`;
}
function faceOf(view) {
    if (view.outcome !== 'resolved')
        return 'no credentials';
    const account = view.account === undefined ? '' : ` of account \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(view.account)}\``;
    if (view.roleArn !== undefined)
        return `\`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(view.roleArn)}\``;
    if (view.accessKeyId !== undefined)
        return `key \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(view.accessKeyId)}\`${account}`;
    const { awaits: _, profile, ...rest } = view;
    return `${takenBy({ ...rest, ...(profile === undefined ? {} : { profile: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .inert */ .tJ)(profile) }) })}${account}`;
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

function codeLines(code) {
    return code
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((line) => (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(line.replaceAll('\t', '    ')));
}


/***/ }),

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ comparisonsFirst)
/* harmony export */ });
function comparisonsFirst(evidence) {
    const compares = ({ expected }) => expected !== undefined;
    return [...evidence.filter(compares), ...evidence.filter((each) => !compares(each))];
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

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sortSnippets),
/* harmony export */   a: () => (/* binding */ whereItStands)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2992);


const TOOLS = {
    json: 'JSON',
    sh: 'the AWS CLI',
    hcl: 'Terraform',
    yaml: 'CloudFormation',
};
function sortSnippets(paste) {
    const syntaxes = paste.filter(({ language }) => Object.hasOwn(TOOLS, language));
    if (!paste.some(({ language }) => language === 'json')) {
        return { first: paste, same: [], sameFor: '' };
    }
    const [, ...same] = syntaxes;
    const tools = new Set(same.map(({ language }) => TOOLS[language] ?? language));
    return {
        first: paste.filter((snippet) => !same.includes(snippet)),
        same,
        sameFor: (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)([...tools]),
    };
}
const STANDS = {
    workflow: 'At the top of a workflow of its own',
    job: 'In {job}',
    'job-env': 'Under `env:` of {job}',
    'job-permissions': 'Under `permissions:` of {job}',
    steps: 'Among the `steps:` of {job}, before this one',
    'step-env': 'Under `env:` of this step, in {job}',
    'step-with': 'Under `with:` of this step, in {job}',
};
function whereItStands({ place, job, target }) {
    if (place === undefined)
        return target === undefined ? undefined : `\`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(target)}\``;
    const whose = job === undefined ? 'the job' : `the job \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(job)}\``;
    const file = target === undefined || place === 'workflow' ? '' : ` of \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(target)}\``;
    return `${STANDS[place].replace('{job}', () => whose)}${file}`;
}


/***/ }),

/***/ 9712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ subjectRows),
/* harmony export */   KV: () => (/* binding */ groundsOf),
/* harmony export */   L2: () => (/* binding */ verdictWords),
/* harmony export */   MC: () => (/* binding */ elementOf),
/* harmony export */   Vy: () => (/* binding */ statementName),
/* harmony export */   YA: () => (/* binding */ claimRows),
/* harmony export */   Y_: () => (/* binding */ cautionsOf),
/* harmony export */   Zw: () => (/* binding */ statementFacts),
/* harmony export */   dp: () => (/* binding */ fewValues),
/* harmony export */   yN: () => (/* binding */ decides),
/* harmony export */   yo: () => (/* binding */ shownStatements)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2992);


const VERDICTS = {
    accepted: 'accepts these claims',
    refused: 'refuses these claims',
    'cannot-judge': 'cannot be judged from here',
};
function verdictWords({ verdict }) {
    return verdict === undefined || verdict === null ? null : VERDICTS[verdict];
}
function groundsOf({ policy, verdict, decidedBy }) {
    const from = policy === undefined || policy === null
        ? 'No trust policy was found to hold these claims against.'
        : `Read from ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(policy.source)}.`;
    if (decidedBy === undefined || decidedBy === null || verdict === 'accepted')
        return [from];
    const { statement, sid, why } = decidedBy;
    const where = statement === null
        ? 'the policy as a whole'
        : `${elementOf(decidedBy)} in ${statementName({ statement, sid })}`;
    return [from, `Decided by ${where}: ${why}.`];
}
function elementOf({ element, operator, key }) {
    if (element !== 'condition')
        return element;
    return `${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(operator ?? 'condition')} on \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(key ?? '')}\``;
}
function statementName({ statement, sid, }) {
    return `statement ${statement}${sid === null || sid === '' ? '' : ` "${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .inert */ .tJ)(sid)}"`}`;
}
function decides({ decidedBy }, { statement }, step) {
    if (decidedBy === undefined || decidedBy === null || decidedBy.statement !== statement) {
        return false;
    }
    if (step === null)
        return decidedBy.element === 'statement';
    return (decidedBy.element === step.element &&
        decidedBy.operator === step.operator &&
        decidedBy.key === step.key);
}
function shownStatements(view, most) {
    const trace = view.trace ?? [];
    const decided = trace.filter(({ statement }) => statement === view.decidedBy?.statement);
    const others = trace.filter(({ statement }) => statement !== view.decidedBy?.statement);
    const shown = [...decided, ...others.slice(0, Math.max(0, most - decided.length))];
    return {
        shown: shown.sort((a, b) => a.statement - b.statement),
        more: trace.length - shown.length,
    };
}
function fewValues(values) {
    return { shown: values.slice(0, 5), more: Math.max(0, values.length - 5) };
}
function subjectRows({ subject, claims }) {
    return [
        ['subject', subject.current],
        ['its form', subject.form],
        ...(subject.parts ?? []).map(({ name, value }) => [`its ${name}`, value]),
        ...(subject.other === null ? [] : [['the other spelling', subject.other]]),
        ...['aud', 'iss'].flatMap((name) => {
            const value = Object.hasOwn(claims, name) ? claims[name] : undefined;
            return value === undefined
                ? []
                : [[name === 'aud' ? 'audience' : 'issuer', claimText(value)]];
        }),
    ];
}
function claimRows({ claims }) {
    return Object.entries(claims).map(([name, value]) => [name, claimText(value)]);
}
function cautionsOf({ cautions }) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .fewOf */ .sZ)(cautions ?? []);
}
function statementFacts({ effect, line }) {
    return `${effect ?? 'no effect'}, line ${line}`;
}
function claimText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   j: () => (/* binding */ otherFindings)
/* harmony export */ });
/* harmony import */ var _report_ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8868);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _report_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2777);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2992);




function verdictOf(report) {
    const answered = report.checks.filter(({ status }) => status === 'answered');
    const mark = report.outcome;
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
    switch (mark) {
        case 'skipped':
            return 'Skipped: nothing was looked at';
        case 'failed':
            return 'Failed';
        case 'passed':
            return passed(report, answered);
        case 'incomplete': {
            const blind = report.checks.filter(({ status }) => status === 'incomplete');
            const clean = answered.filter(({ findings }) => findings.length === 0);
            return [
                `Incomplete: could not look at ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(blind.map(({ check }) => check)) || 'everything'}`,
                ...(clean.length === 0
                    ? []
                    : [`nothing wrong in ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(clean.map(({ check }) => check))}`]),
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
        case 'job':
        case 'leaks':
            return `Passed${found}: ${seen(report, answered).join('; ')}`;
    }
}
function seen({ identity, chain }, answered) {
    const has = (name) => answered.some(({ check }) => check === name);
    return [
        ...(identity === null
            ? answered
                .map(({ check }) => check)
                .filter((check) => check !== 'leaks' && check !== 'secrets')
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
    return counts.length === 0 ? '' : `, with ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(counts)}`;
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
    return [...byReason].map(([reason, checks]) => `${words} ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(checks)}: ${reason}`);
}
function gapsOf(report) {
    return report.checks.flatMap(({ check, gaps }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .fewOf */ .sZ)(gaps).map((gap) => `Not seen by ${check}: ${gap}`));
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   g2: () => (/* binding */ CHAIN_VIEW),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

const PROVIDERS = [
    'environment',
    'profile-assume-role',
    'profile-static',
    'profile-web-identity',
    'profile-process',
    'profile-sso',
    'profile-login',
    'web-identity',
    'container',
    'instance-metadata',
];
const NAMES = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ long: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('In a sentence.'), short: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Above a column: at most five characters.') }, 'How this SDK is called.');
const PROVIDER = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('provider', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(PROVIDERS));
const ATTEMPT = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('attempt', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    provider: PROVIDER,
    outcome: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['resolved', 'absent', 'invalid', 'failed', 'not-reached']),
    cause: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The kind of cause that the reason tells in words; kinds may be added.'),
    reason: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The variables, files, profiles and addresses that were looked at.'),
}));
const BASES = ['run', 'source', 'memory'];
const ENDPOINT = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ url: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), from: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The variable, or the profile and setting, that names it.') }, 'Where its STS calls go, when something other than the SDK decided.');
const CHAIN_VIEW = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)('chainView', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({
    dialect: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(undefined, { vocabulary: 'dialects' }),
    names: NAMES,
    outcome: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['resolved', 'none', 'error']),
    provider: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)(PROVIDER, 'The one that gave credentials or, when the outcome is `error`, the one that ended the search.'),
    profile: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    identity: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1, 'SDKs with the same number become one and the same to AWS; absent when it takes no credentials.')),
    mayBe: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .whole */ .WQ)(1), 'The numbers of those that this one may turn out to be, since only a call would tell.')),
    accessKeyId: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Masked: `AKIA...WXYZ`, when the credentials taken are known without a call.')),
    account: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('Decoded offline from the key id, or read from a role ARN; 12 digits.')),
    roleArn: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The role that the SDK would assume, when it would.')),
    assumedWith: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('With what it would assume that role, in words; key ids masked.')),
    awaits: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['sts', 'process', 'sso', 'sign-in', 'container', 'instance-metadata'], 'What has yet to happen before the credentials are there; absent when nothing has.')),
    region: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)()),
    regionMessage: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The words that this SDK prints because of the region, when it has none or refuses it.')),
    regionBasis: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(BASES, 'What those words rest on; there when they are.')),
    endpoint: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(ENDPOINT),
    warnings: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'What this SDK does silently and a reader should know.')),
    message: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .orNull */ .Xd)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(), 'The words that this SDK prints when it fails, on the given basis.'),
    basis: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(BASES, 'Whether the words were seen in a run, read in the source, or are from memory.'),
    version: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)('The SDK version that `basis` speaks of.'),
    attempts: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .listOf */ .c3)(ATTEMPT),
}));


/***/ }),

/***/ 8868:
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

/***/ 4772:
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
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ kind: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['shell']) }, 'What the job is where no CI system runs it.'),
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

/***/ 2777:
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

/***/ 5660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isTrouble),
/* harmony export */   Y: () => (/* binding */ standingOf)
/* harmony export */ });
function standingOf(found, asked) {
    return {
        asked,
        trustBroken: isBroken(found, 'trust'),
        beforeExport: isBeforeExport(found),
    };
}
function isBroken({ checks }, name) {
    return checks.some(({ check, findings }) => check === name && findings.some(({ severity }) => severity === 'error'));
}
function isBeforeExport(found) {
    const { chain, identity, trust } = found;
    const byToken = identity === null
        ? trust !== null && !isBroken(found, 'credentials')
        : identity.provider === 'oidc-role';
    return (byToken &&
        chain.length > 0 &&
        chain.every(({ outcome }) => outcome !== 'resolved') &&
        chain
            .flatMap(({ attempts }) => attempts.filter(isTrouble))
            .every(({ provider }) => provider === 'instance-metadata'));
}
function isTrouble({ outcome }) {
    return outcome === 'failed' || outcome === 'invalid';
}


/***/ })

};
;