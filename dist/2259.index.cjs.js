"use strict";
exports.id = 2259;
exports.ids = [2259];
exports.modules = {

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78942);
/* harmony import */ var _scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49660);
/* harmony import */ var _scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17521);



function hideKeys(name, own) {
    const bytes = Buffer.from(name);
    const { hits } = (0,_scanner_match_js__WEBPACK_IMPORTED_MODULE_0__/* .searchAll */ .mU)(bytes);
    const shown = hits.reduceRight((text, { kind, start, end }) => {
        const spelled = bytes.toString('utf8', start, end);
        const { preview } = (0,_scanner_redact_js__WEBPACK_IMPORTED_MODULE_2__/* .redactKey */ .p)(kind, (0,_scanner_plain_key_js__WEBPACK_IMPORTED_MODULE_1__/* .plainKey */ .y)(kind, spelled));
        return text.replaceAll(spelled, () => preview);
    }, name);
    return own === undefined || own.key === '' ? shown : shown.replaceAll(own.key, () => own.preview);
}


/***/ }),

/***/ 34394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ leakFactsOf),
  $: () => (/* binding */ tellTheirEnd)
});

// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 15 modules
var patterns = __webpack_require__(52692);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(17521);
;// CONCATENATED MODULE: ./lib/facts/leaks/canaries.js
const CANARIES = new Set([
    '052310077262 171436882533 266735846894 534261010715 595918472158 717712589309 730335385048',
    '819147034852 893192397702 992382622183 528757803018 538784191382 729780141977',
    '044858866125 251535659677 344043088457 351906852752 390477818340 426127672474 427150556519',
    '439872796651 445142720921 465867158099 637958123769 693412236332 732624840810 735421457923',
    '959235150393 982842642351',
].flatMap((line) => line.split(' ')));
function mayBeCanary(account) {
    return CANARIES.has(account);
}

;// CONCATENATED MODULE: ./lib/facts/leaks/group-leaks.js

const NEAR = 6;
const STRENGTH = ['service-key', 'secret', 'signature', 'token', 'id'];
function groupLeaks(facts) {
    const groups = [];
    const open = new Map();
    for (const fact of facts) {
        const part = partOf(fact);
        const place = [fact.path, fact.commit ?? '', fact.held ?? ''].join('\0');
        const here = open.get(place) ?? [];
        const group = part === undefined ? undefined : nearest(here, fact, part);
        if (group !== undefined) {
            group.members.push(fact);
            continue;
        }
        const own = { members: [fact] };
        groups.push(own);
        if (part !== undefined)
            open.set(place, [...here.slice(-KEPT), own]);
    }
    return withOtherHalves(groups.map(credentialOf));
}
const KEPT = 24;
function partOf({ kind }) {
    return (0,patterns/* patternOf */.I)(kind)?.part;
}
function nearest(groups, fact, part) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const group of groups) {
        const distance = distanceTo(group, fact);
        if (distance < least && accepts(group, fact, part)) {
            best = group;
            least = distance;
        }
    }
    return best;
}
function distanceTo({ members }, fact) {
    const last = members.at(-1);
    const lines = fact.line - last.line;
    return lines > NEAR
        ? Number.POSITIVE_INFINITY
        : lines * 1e6 + Math.abs(fact.column - last.column);
}
function accepts({ members }, fact, part) {
    const same = members.find((member) => partOf(member) === part);
    if (same !== undefined)
        return same.keyHash === fact.keyHash;
    const parts = new Set([...members.map(partOf), part]);
    const names = [...members, fact].filter((member) => partOf(member) === 'id');
    const isService = names.some(({ preview }) => preview.startsWith('ACCA'));
    if (parts.has('service-key'))
        return isService && parts.size === 2;
    if (isService)
        return false;
    return !(parts.has('signature') && parts.has('secret'));
}
function credentialOf({ members }) {
    const [first] = members.toSorted((a, b) => rank(a) - rank(b));
    const fact = first;
    const rest = members.filter((member) => member !== fact);
    const account = fact.account ?? rest.find((member) => member.account !== undefined)?.account;
    const lacks = lackedBy(members);
    return {
        ...fact,
        ...(account === undefined ? {} : { account }),
        ...(rest.length === 0 ? {} : { parts: rest.map(plainPart) }),
        ...(lacks.length === 0 ? {} : { lacks }),
    };
}
function rank(fact) {
    const part = partOf(fact);
    return part === undefined ? -1 : STRENGTH.indexOf(part);
}
function plainPart({ kind, line, column, preview, keyHash, account }) {
    return { kind, line, column, preview, keyHash, ...(account === undefined ? {} : { account }) };
}
function lackedBy(members) {
    const parts = new Set(members.map(partOf));
    const isOfIam = members.every(({ kind }) => HALVES.has(kind));
    if (!isOfIam)
        return [];
    const isTemporary = parts.has('token') || members.some(({ preview }) => preview.startsWith('ASIA'));
    const needed = isTemporary ? ['id', 'secret', 'token'] : ['id', 'secret'];
    return needed.filter((part) => !parts.has(part));
}
const HALVES = new Set(['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token']);
function withOtherHalves(facts) {
    const lone = (kind, lacked) => facts.filter((fact) => fact.kind === kind && fact.lacks?.includes(lacked) === true);
    const ids = lone('aws-access-key-id', 'secret').filter(({ preview }) => preview.startsWith('AKIA'));
    const secrets = lone('aws-secret-access-key', 'id');
    if (ids.length === 0 || secrets.length === 0)
        return facts;
    return facts.map((fact) => {
        if (!secrets.includes(fact))
            return fact;
        const other = ids.find(({ path }) => path === fact.path) ?? ids[0];
        return other === undefined
            ? fact
            : { ...fact, otherHalf: { path: other.path, line: other.line } };
    });
}

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js






function leakFactsOf(hits, context = {}) {
    const facts = hits.map((hit) => factOf(hit, context)).toSorted(inReadingOrder);
    return groupLeaks(facts)
        .map((fact) => withAccount(fact, context))
        .toSorted(inReadingOrder);
}
function tellTheirEnd(hits) {
    return hits.some(({ kind }) => (0,patterns/* patternOf */.I)(kind)?.expiryOf !== undefined);
}
function factOf(hit, { held, now }) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = (0,redact/* redactKey */.p)(kind, key);
    const own = { key, preview: redacted.preview };
    const endsAt = (0,patterns/* patternOf */.I)(kind)?.expiryOf?.(key);
    return {
        kind,
        path: (0,hide_keys/* hideKeys */.t)(path, own),
        line,
        column,
        ...redacted,
        keyHash: (0,sha256/* sha256 */.s)(key),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,hide_keys/* hideKeys */.t)(author, own) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(held === undefined ? {} : { held }),
        ...(endsAt === undefined || now === undefined || endsAt >= now ? {} : { endedAt: endsAt }),
    };
}
function withAccount(fact, { accounts = [] }) {
    const { account } = fact;
    if (account === undefined)
        return fact;
    const accountIs = accounts.includes(account) ? 'expected' : 'another';
    return {
        ...fact,
        ...(accounts.length === 0 ? {} : { accountIs }),
        ...(mayBeCanary(account) ? { canary: true } : {}),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}


/***/ }),

/***/ 57647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25467);
/* harmony import */ var _report_standing_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85660);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19170);




function assemble(checks, parts, failOn, redactor, asked) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks);
    const causes = errors.length === 0 && (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .lowestFailing */ .XB)(failOn) === 'warning'
        ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .rootCauses */ .F)(checks, 'warning')
        : errors;
    const { identity = null, chain = [], trust = null, leaks = [], log = [] } = parts;
    return redactor.deep({
        version: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_0__/* .TOOL */ .j,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(checks),
        ...(parts.ci === undefined ? {} : { ci: parts.ci }),
        rootCauses: causes,
        checks,
        identity,
        chain,
        trust,
        leaks,
        log,
        ...(parts.failures === undefined ? {} : { failures: parts.failures }),
        ...(parts.trails === undefined ? {} : { trails: parts.trails }),
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
        standing: (0,_report_standing_js__WEBPACK_IMPORTED_MODULE_3__/* .standingOf */ .Y)({ checks, chain, identity, trust }, asked),
        ...(parts.expectations === undefined ? {} : { expectations: parts.expectations }),
    });
}


/***/ }),

/***/ 88985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ judgeMerged),
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   K$: () => (/* binding */ NOTHING),
/* harmony export */   K5: () => (/* binding */ noCheckout),
/* harmony export */   Q1: () => (/* binding */ judgeLeaks),
/* harmony export */   _n: () => (/* binding */ judgeAnswer)
/* harmony export */ });
/* harmony import */ var _facts_leaks_hide_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30887);
/* harmony import */ var _facts_leaks_leak_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34394);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);
/* harmony import */ var _report_judge_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67381);
/* harmony import */ var _rules_leaks_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91214);





function noCheckout(ci = 'github-actions') {
    const none = 'there is no checkout in the working directory';
    return ci === 'github-actions'
        ? `${none}; put actions/checkout before this step to have it scanned`
        : none;
}
function judgeAnswer(words, answer, redact, wasAskedFor = true) {
    if (answer.kind === 'scanned')
        return judgeLeaks(words, answer, redact);
    const check = answer.noRepository === true && !wasAskedFor
        ? (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .hT)('leaks', noCheckout(words.ci))
        : (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('leaks', toldOf(answer.reason, redact));
    return { check, leaks: [] };
}
const LONGEST = 2_000;
function toldOf(sentence, redact) {
    return (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .shorten */ .ml)((0,_facts_leaks_hide_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .hideKeys */ .t)(redact(sentence)), LONGEST);
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
const NOTHING = {
    'work-tree': 'git tracks no file here',
    paths: 'there is no file in the paths that were named',
    stdin: 'standard input was empty',
    staged: 'nothing is staged that could hold a key',
    range: 'the range holds no commit',
    history: 'no ref leads to a commit',
};
function judgeLeaks(words, answer, redact) {
    const facts = (0,_facts_leaks_leak_facts_js__WEBPACK_IMPORTED_MODULE_1__/* .leakFactsOf */ .u)(answer.hits, words);
    const judged = facts.flatMap((fact) => (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .judge */ .S4)(_rules_leaks_index_js__WEBPACK_IMPORTED_MODULE_4__.leakRules, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const findings = judged.map(({ finding }) => finding);
    const leaks = judged.map(({ leak }) => leak);
    const hide = (sentence) => toldOf(sentence, redact);
    const missed = [...(words.missed ?? []), ...(answer.missed ?? []).map(hide)];
    const cloneLacks = words.cloneLacks === true || answer.cloneLacks === true;
    const gaps = answer.gaps.map(hide);
    return judgeMerged({ ...words, missed, cloneLacks }, findings, leaks, answer.scanned, gaps);
}
function judgeMerged(words, findings, leaks, scanned, ownGaps) {
    const looked = [{ at: words.at, found: countsOf(scanned) }];
    const { missed = [] } = words;
    const gaps = [...new Set([...missed, ...(words.notes ?? []), ...ownGaps])];
    const [first, ...more] = missed;
    if (words.nothing !== undefined && first === undefined && isNothing(scanned)) {
        return { check: { ...(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .skipped */ .hT)('leaks', words.nothing), looked, gaps }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .answered */ .oQ)('leaks', findings, looked, gaps), scanned }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,_report_judge_js__WEBPACK_IMPORTED_MODULE_3__/* .incomplete */ .$x)('leaks', reason, { looked, gaps: rest, findings });
    return { check: { ...check, scanned }, leaks };
}
function isNothing({ files, blobs, commits }) {
    return files + blobs + commits === 0;
}
function countsOf({ files, blobs, commits, bytes }) {
    return [
        ...(files > 0 ? [numbered(files, 'file')] : []),
        ...(blobs > 0 ? [numbered(blobs, 'git object')] : []),
        ...(commits > 0 ? [numbered(commits, 'commit')] : []),
        numbered(bytes, 'byte'),
    ].join(', ');
}
function numbered(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}
function leakOf(finding, fact) {
    const { path, line, column, preview, account, commit, author, inHead, parts = [] } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
        ...(parts.length === 0
            ? {}
            : {
                parts: parts.map((part) => ({
                    ruleId: `leaks/${part.kind}`,
                    line: part.line,
                    column: part.column,
                    preview: part.preview,
                })),
            }),
    };
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

/***/ 27563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ fingerprint),
/* harmony export */   W: () => (/* binding */ findingsOf)
/* harmony export */ });
/* harmony import */ var _ci_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98868);
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24847);
/* harmony import */ var _sha256_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3279);




function fingerprint(ruleId, resource, identity) {
    return (0,_sha256_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
function findingsOf(rule, facts, redact, ci = 'github-actions') {
    return rule.judge(facts, ci).map((match) => word(rule, redacted(match, redact), ci));
}
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, value]) => [
        name,
        typeof value === 'string'
            ? redact(value)
            : Array.isArray(value)
                ? value.map((one) => (typeof one === 'string' ? redact(one) : one))
                : value,
    ]));
    return {
        ...match,
        location: each(match.location),
        values: each(match.values),
        evidence: match.evidence.map(each),
        ...(paste === undefined ? {} : { paste: paste.map(each) }),
        ...(words === undefined ? {} : { words: each(words) }),
    };
}
function word(rule, match, ci) {
    const values = { ...(0,_ci_js__WEBPACK_IMPORTED_MODULE_0__/* .placeWords */ .f)(ci), ...match.values };
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.title ?? rule.title, values),
        why: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.why ?? rule.why, values),
        fix: (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .fill */ .GS)(match.words?.fix ?? rule.fix, values),
        paste: match.paste ?? [],
        location: match.location.kind === 'job' && ci === 'none' ? { kind: 'shell' } : match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,_location_js__WEBPACK_IMPORTED_MODULE_3__/* .stableResource */ .K)(match.location), match.identity),
        references: rule.references ?? [],
        ...(rule.tells === undefined ? {} : { tells: rule.tells }),
    };
}
const LONGEST_VALUE = 2_000;
function visible(evidence) {
    return {
        label: show(evidence.label),
        ...(evidence.expected === undefined ? {} : { expected: show(evidence.expected) }),
        actual: show(evidence.actual),
    };
}
function show(value) {
    return (0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .shorten */ .ml)((0,_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .showInvisible */ .jQ)(value), LONGEST_VALUE);
}


/***/ }),

/***/ 67381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27563);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25467);


function judge(rules, facts, redact, ci = 'github-actions') {
    return rules.flatMap((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .W)(rule, facts, redact, ci));
}
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .E)(ruleId) === check);
}
function answered(check, findings, looked, gaps = []) {
    return { check, status: 'answered', looked, gaps, findings: findingsFor(check, findings) };
}
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
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

/***/ 88520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   ui: () => (/* binding */ CHECKS)
/* harmony export */ });
const CHECKS = [
    'workflow',
    'inputs',
    'secrets',
    'credentials',
    'trust',
    'leaks',
    'account',
    'log',
];
const QUESTIONS = ['deploy', 'leaks'];
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}


/***/ }),

/***/ 25467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/question.js
var report_question = __webpack_require__(88520);
;// CONCATENATED MODULE: ./lib/report/rule.js
const LADDER = [
    'granted',
    'present',
    'well-formed',
    'resolves',
    'trusted',
    'expected-identity',
    'permitted',
    'lasting',
];

;// CONCATENATED MODULE: ./lib/report/root-cause.js


function rootCauses(checks, severity = 'error') {
    return report_question/* QUESTIONS */.cE.flatMap((question) => {
        const findings = checks
            .filter((result) => (0,report_question/* questionOf */.YH)(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        if (first === undefined)
            return [];
        const consequences = ['inputs', 'log'].includes(checkOf(first.ruleId)) ? [] : rest;
        return [{ question, finding: first, consequences }];
    });
}
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


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


/***/ }),

/***/ 91214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leakRules: () => (/* binding */ leakRules)
});

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/wording/leaks/half-words.js
const PARTS = {
    id: 'its key id',
    secret: 'its secret access key',
    token: 'its session token',
};
function partNames(parts) {
    return parts.map((part) => PARTS[part]).join(' and ');
}
function halfWords({ kind, lacks = [], otherHalf }) {
    if (lacks.length === 0 || kind === 'aws-access-key-id')
        return undefined;
    const title = `${WHAT[kind] ?? 'A part of an AWS key stands'} in \`{path}\`, line {line}, without ${partNames(lacks)}`;
    if (kind === 'aws-session-token') {
        return {
            title,
            severity: 'warning',
            why: 'It signs nothing without the rest of its temporary key, and ends with its session, after 36 hours at the latest. What was written down beside it may stand elsewhere.',
        };
    }
    if (lacks.includes('id')) {
        return otherHalf === undefined
            ? {
                title,
                severity: 'warning',
                why: 'It signs nothing without the id that it belongs to, and none stands near it. But an id is no secret: it stands in logs, in CloudTrail and in variables of CI. Removing the line does not take it back.',
            }
            : {
                title,
                why: 'The id that it belongs to does not stand near it, but this scan found a key id without a secret in `{other}`: together they may sign requests. Removing the line does not take it back.',
            };
    }
    return {
        title,
        severity: 'warning',
        why: 'Its id is one of a temporary key: without the session token it signs nothing, and it ends with its session, after 36 hours at the latest. Where it was written down, the token may have been too.',
        fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then take the key out and commit that.",
    };
}
const WHAT = {
    'aws-secret-access-key': 'An AWS secret access key stands',
    'aws-session-token': 'An AWS session token stands',
};

;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js


function leaksOfKind(kind, words, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map((leak) => matchOf(leak, words));
}
const HELD = {
    staged: {
        why: 'It is staged for the next commit, and in none yet. Once it is committed and pushed, whoever can read the repository, its forks or its history can use it, and taking the line out does not take it back.',
        fix: 'Unstage the file, put a reference to a secret in the place of the key, and stage it again. If the key was in no earlier commit and nobody else has had it, it need not be replaced.',
    },
    loose: {
        why: 'Whoever can read this text can use it. Whether it was ever committed was not looked at.',
        fix: 'Put a reference to a secret in its place before the text goes anywhere. If others could read it already, deactivate the key in IAM and make a new one.',
    },
};
function unstage(path) {
    if (!/^[\w./@+ -]+$/.test(path))
        return [];
    return [{ language: 'sh', code: `git reset -q -- ${(0,quoting/* quoteShell */.LA)(`:(top,literal)${path}`)}\n` }];
}
function matchOf(leak, words) {
    const { path, line, column, commit, preview, keyHash, held, endedAt, otherHalf } = leak;
    const { severity, ...told } = toldOf(leak, words);
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: {
            preview,
            path,
            line: String(line),
            ...(endedAt === undefined ? {} : { ended: showTime(endedAt) }),
            ...(otherHalf === undefined ? {} : { other: `${otherHalf.path}:${otherHalf.line}` }),
        },
        ...(Object.keys(told).length === 0 ? {} : { words: told }),
        ...(severity === undefined ? {} : { severity }),
        ...(held === 'staged' && endedAt === undefined ? { paste: unstage(path) } : {}),
        evidence: evidenceOf(leak),
    };
}
function toldOf(leak, words) {
    const { endedAt, held, preview } = leak;
    if (endedAt !== undefined && words.expired !== undefined) {
        return { ...words.expired, severity: 'note' };
    }
    const beginning = words.beginning?.find(({ begins }) => preview.startsWith(begins));
    const { title, why, fix, severity } = beginning ?? halfWords(leak) ?? {};
    const own = {
        ...(title === undefined ? {} : { title }),
        ...(why === undefined ? {} : { why }),
        ...(fix === undefined ? {} : { fix }),
        ...(severity === undefined ? {} : { severity }),
    };
    return held === undefined || severity === 'note' ? own : { ...own, ...HELD[held] };
}
function evidenceOf(leak) {
    const { preview, commit, author, inHead, parts = [], lacks = [], otherHalf, canary } = leak;
    return [
        { label: 'found', actual: preview },
        ...parts.map((part) => ({
            label: 'beside it',
            actual: `${part.preview} in line ${part.line}`,
        })),
        ...(lacks.length === 0 ? [] : [{ label: 'not beside it', actual: partNames(lacks) }]),
        ...(otherHalf === undefined
            ? []
            : [
                {
                    label: 'may belong to it',
                    actual: `the key id in ${otherHalf.path}:${otherHalf.line}`,
                },
            ]),
        ...accountEvidence(leak),
        ...(canary === true ? [{ label: 'may be a canary', actual: CANARY }] : []),
        ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
        ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
        ...(inHead === undefined
            ? []
            : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
    ];
}
const CANARY = 'keys of this account are known to be laid out so that their use is noticed; do not try it, and ask who put it here';
function accountEvidence({ account, accountIs }) {
    if (account === undefined)
        return [];
    const whose = accountIs === undefined
        ? ''
        : accountIs === 'expected'
            ? ', an account that this job expects'
            : ', another account than this job expects';
    return [{ label: 'account of the key', actual: `${account}${whose}` }];
}
function showTime(time) {
    return `${new Date(time).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 15 modules
var patterns = __webpack_require__(52692);
;// CONCATENATED MODULE: ./lib/rules/leaks/index.js


const leakRules = patterns/* PATTERNS */.G.map(leakRule);
function leakRule({ kind, words }) {
    const { severity, rung, title, why, fix, references } = words;
    return {
        id: `leaks/${kind}`,
        severity,
        rung,
        title,
        why,
        fix,
        references,
        judge: (leaks) => leaksOfKind(kind, words, leaks),
    };
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52692);

function redactKey(kind, key) {
    const pattern = (0,_patterns_index_js__WEBPACK_IMPORTED_MODULE_0__/* .patternOf */ .I)(kind);
    const account = pattern?.accountOf?.(key);
    const length = `${pattern?.words.noun ?? 'key'} (${key.length} characters)`;
    const preview = pattern?.preview?.(key) ?? length;
    return { preview, ...(account === undefined ? {} : { account }) };
}


/***/ })

};
;