"use strict";
exports.id = 152;
exports.ids = [152];
exports.modules = {

/***/ 38299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ou: () => (/* binding */ providersOf),
/* harmony export */   bG: () => (/* binding */ attemptAt),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   fn: () => (/* binding */ disagreement),
/* harmony export */   on: () => (/* binding */ troublesOf)
/* harmony export */ });
/* harmony import */ var _report_ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98868);
/* harmony import */ var _report_chain_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34049);
/* harmony import */ var _report_faces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74772);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85660);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42992);







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
        const sdks = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(views.map(({ names }) => names.long));
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

/***/ 10152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   chainLine: () => (/* binding */ chainLine),
/* harmony export */   chainLines: () => (/* binding */ chainLines),
/* harmony export */   disagreementLines: () => (/* binding */ disagreementLines)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _report_faces_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74772);
/* harmony import */ var _chain_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38299);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42992);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93724);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43805);






const CELLS = {
    resolved: 'CHOSEN',
    absent: '-',
    invalid: 'inval.',
    failed: 'FAILED',
    'not-reached': '.',
};
const COLUMNS = 8;
function chainLine(report) {
    const { chain } = report;
    const [first] = chain;
    if (first === undefined)
        return [];
    if (report.standing.beforeExport)
        return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('', _names_js__WEBPACK_IMPORTED_MODULE_2__/* .BEFORE_EXPORT */ .Fk));
    const all = chain.length === 2 ? 'Both' : `All ${chain.length}`;
    const who = chain.length === 1 ? `The ${nameOf(first)}` : `${all} SDKs traced`;
    const verb = first.outcome === 'resolved' ? 'would take' : 'would find';
    const what = first.outcome === 'resolved' ? (0,_chain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(first) : 'no credentials';
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('', `${who} ${verb} ${what}.`));
}
function disagreementLines(report) {
    const found = (0,_chain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .disagreement */ .fn)(report);
    if (found === null)
        return [];
    return [
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('! ', `${found.lead}.`).map((text) => ({ text, style: 'yellow' })),
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('  ', found.who)),
        { text: '' },
    ];
}
function chainLines(report) {
    const { chain } = report;
    if (chain.length === 0)
        return [];
    if (report.standing.beforeExport)
        return [...(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('', _names_js__WEBPACK_IMPORTED_MODULE_2__/* .BEFORE_EXPORT */ .Fk)), { text: '' }];
    const heading = (0,_report_faces_js__WEBPACK_IMPORTED_MODULE_5__/* .identitiesDiffer */ .B)(chain)
        ? 'Who each SDK would be: they do not agree'
        : 'Who each SDK would be';
    return [
        { text: heading, style: 'bold' },
        ...chain.flatMap(whoLines),
        { text: '' },
        ...matrix(chain),
        { text: '' },
        ...(0,_chain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .troublesOf */ .on)(chain).flatMap(troubleLines),
        { text: '' },
    ];
}
function whoLines(view) {
    const { accessKeyId, account, roleArn, assumedWith, region, endpoint, warnings = [] } = view;
    const role = [roleArn, ...(assumedWith === undefined ? [] : [`assumed with ${assumedWith}`])];
    const facts = [accessKeyId, account, ...role, region].filter((fact) => fact !== undefined);
    const remarks = [
        ...(view.message === null ? [] : [`${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOf */ ._B)(view.basis, view.version)}: ${view.message}`]),
        ...(view.regionMessage === undefined
            ? []
            : [
                `because of the region, ${(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .claimOf */ ._B)(view.regionBasis ?? 'memory', view.version)}: ${view.regionMessage}`,
            ]),
        ...(endpoint === undefined ? [] : [(0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointWords */ .$h)(endpoint)]),
        ...warnings.map((warning) => `note: ${warning}`),
    ];
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)([
        ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(`  ${nameOf(view).padEnd(16)}`, [(0,_chain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .takenBy */ .bL)(view), ...facts].join(', ')),
        ...remarks.flatMap((remark) => (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(' '.repeat(18), remark)),
    ]);
}
function troubleLines({ sdks, attempt }) {
    const who = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(sdks);
    const { provider, outcome, reason } = attempt;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('  ', `${who}: ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_NAMES */ .xd[provider]} ${_names_js__WEBPACK_IMPORTED_MODULE_2__/* .OUTCOME_WORDS */ .nx[outcome]}: ${reason}`));
}
function matrix(chain) {
    const { telling, skipped } = (0,_chain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .providersOf */ .Ou)(chain);
    const row = (first, cells) => ({
        text: `  ${first.padEnd(22)}${cells.map((cell) => cell.padEnd(7)).join('')}`,
    });
    const left = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(skipped.map((provider) => _names_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_NAMES */ .xd[provider]));
    const note = left === '' ? [] : (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('  ', `Not configured, so skipped by every SDK: ${left}.`));
    if (telling.length === 0)
        return note;
    const table = (views) => [
        row('', views.map(({ names }) => names.short)),
        ...telling.map((provider) => row(_names_js__WEBPACK_IMPORTED_MODULE_2__/* .PROVIDER_NAMES */ .xd[provider], views.map((view) => {
            const attempt = (0,_chain_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .attemptAt */ .bG)(view, provider);
            return attempt === undefined ? '' : CELLS[attempt.outcome];
        }))),
    ];
    const parts = chain.flatMap((_, at) => at % COLUMNS === 0 ? [chain.slice(at, at + COLUMNS)] : []);
    return [
        ...parts.flatMap((views, at) => (at === 0 ? table(views) : [{ text: '' }, ...table(views)])),
        {
            text: '  - skipped: not configured   inval. configured wrongly   . never reached',
            style: 'dim',
        },
        ...note,
    ];
}
function nameOf({ names }) {
    return names.long;
}


/***/ }),

/***/ 34049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GN: () => (/* binding */ ATTEMPT),
/* harmony export */   g2: () => (/* binding */ CHAIN_VIEW),
/* harmony export */   xq: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11863);

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

/***/ 85660:
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