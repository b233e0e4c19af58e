"use strict";
exports.id = 5222;
exports.ids = [5222];
exports.modules = {

/***/ 30887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ hideKeys)
/* harmony export */ });
/* harmony import */ var _scanner_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67351);
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

/***/ 54198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K$: () => (/* binding */ NOTHING),
  Hl: () => (/* binding */ SOURCES),
  _n: () => (/* binding */ judgeAnswer),
  Q1: () => (/* binding */ judgeLeaks),
  ET: () => (/* binding */ judgeMerged),
  K5: () => (/* binding */ noCheckout)
});

// EXTERNAL MODULE: ./lib/facts/leaks/hide-keys.js
var hide_keys = __webpack_require__(30887);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
// EXTERNAL MODULE: ./lib/scanner/redact.js
var redact = __webpack_require__(17521);
;// CONCATENATED MODULE: ./lib/facts/leaks/leak-facts.js



function leakFactsOf(hits, held) {
    return hits.map((hit) => factOf(hit, held)).toSorted(inReadingOrder);
}
function factOf(hit, held) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    const redacted = (0,redact/* redactKey */.p)(kind, key);
    const own = { key, preview: redacted.preview };
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
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/judge.js
var judge = __webpack_require__(67381);
// EXTERNAL MODULE: ./lib/rules/leaks/index.js + 1 modules
var rules_leaks = __webpack_require__(7357);
;// CONCATENATED MODULE: ./lib/preflight/judge-leaks.js





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
        ? (0,judge/* skipped */.hT)('leaks', noCheckout(words.ci))
        : (0,judge/* incomplete */.$x)('leaks', toldOf(answer.reason, redact));
    return { check, leaks: [] };
}
const LONGEST = 2_000;
function toldOf(sentence, redact) {
    return (0,inert/* shorten */.ml)((0,hide_keys/* hideKeys */.t)(redact(sentence)), LONGEST);
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
    const facts = leakFactsOf(answer.hits, words.held);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(rules_leaks.leakRules, [fact], redact).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
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
        return { check: { ...(0,judge/* skipped */.hT)('leaks', words.nothing), looked, gaps }, leaks };
    }
    if (first === undefined || findings.some(({ severity }) => severity === 'error')) {
        return { check: { ...(0,judge/* answered */.oQ)('leaks', findings, looked, gaps), scanned }, leaks };
    }
    const reason = [
        first,
        ...(more.length === 0 ? [] : [`And ${more.length} more that was not seen.`]),
        ...(words.fix === undefined || words.cloneLacks !== true ? [] : [words.fix]),
    ].join(' ');
    const rest = gaps.filter((gap) => gap !== first);
    const check = (0,judge/* incomplete */.$x)('leaks', reason, { looked, gaps: rest, findings });
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
    const { path, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
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

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
function sha256(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
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

/***/ 7357:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  leakRules: () => (/* binding */ leakRules)
});

// EXTERNAL MODULE: ./lib/report/quoting.js
var quoting = __webpack_require__(57517);
;// CONCATENATED MODULE: ./lib/wording/leaks/leak-match.js

function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
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
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash, held } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        ...(held === undefined ? {} : { words: HELD[held] }),
        ...(held === 'staged' ? { paste: unstage(path) } : {}),
        evidence: [
            { label: 'found', actual: preview },
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

// EXTERNAL MODULE: ./lib/scanner/patterns/index.js + 4 modules
var patterns = __webpack_require__(84097);
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
        judge: (leaks) => leaksOfKind(kind, leaks),
    };
}


/***/ }),

/***/ 54284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ contentHits),
  G: () => (/* binding */ placeHits)
});

;// CONCATENATED MODULE: ./lib/scanner/encodings.js
const SAMPLE = 8000;
function encodingOf(content) {
    if (content[0] === 0xff && content[1] === 0xfe)
        return 'utf-16le';
    if (content[0] === 0xfe && content[1] === 0xff)
        return 'utf-16be';
    const nuls = [0, 0];
    const units = Math.floor(Math.min(content.length, SAMPLE) / 2);
    for (let at = 0; at < units * 2; at++) {
        if (content[at] === 0)
            nuls[at & 1] = nuls[at & 1] + 1;
    }
    const [even = 0, odd = 0] = nuls;
    if (odd * 2 > units && even * 8 < odd)
        return 'utf-16le';
    if (even * 2 > units && odd * 8 < even)
        return 'utf-16be';
    return 'utf-8';
}

;// CONCATENATED MODULE: ./lib/scanner/lines.js

const LF = 0x0a;
const CR = 0x0d;
function locate(content, offset) {
    return createLocator(content)(offset);
}
function createLocator(content) {
    const encoding = encodingOf(content);
    const advance = encoding === 'utf-8' ? narrowSteps(content) : wideSteps(content, encoding);
    let at = 0;
    let place = { line: 1, column: 1 };
    return (offset) => {
        const target = Math.min(offset, content.length);
        if (target < at) {
            at = 0;
            place = { line: 1, column: 1 };
        }
        place = advance(at, target, place);
        at = target;
        return place;
    };
}
function narrowSteps(content) {
    const lineEnd = content.includes(LF) ? LF : CR;
    const hasMark = content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
    return (from, to, place) => {
        let { line, column } = place;
        let start = from;
        let end = content.indexOf(lineEnd, start);
        for (; end !== -1 && end < to; end = content.indexOf(lineEnd, start)) {
            line++;
            column = 1;
            start = end + 1;
        }
        for (let at = hasMark ? Math.max(start, 3) : start; at < to; at++) {
            if ((content[at] & 0xc0) !== 0x80)
                column++;
        }
        return { line, column };
    };
}
function wideSteps(content, encoding) {
    const low = encoding === 'utf-16le' ? 0 : 1;
    const unit = (at) => ((content[at + 1 - low] ?? 0) << 8) | (content[at + low] ?? 0);
    let lineEnd = CR;
    for (let at = 0; at + 1 < content.length && lineEnd === CR; at += 2) {
        if (unit(at) === LF)
            lineEnd = LF;
    }
    return (from, to, place) => {
        let { line, column } = place;
        for (let at = from & ~1; at + 1 < to; at += 2) {
            const code = unit(at);
            if (code === lineEnd) {
                line++;
                column = 1;
            }
            else if (!(code >= 0xdc00 && code <= 0xdfff) && !(at === 0 && code === 0xfeff)) {
                column++;
            }
        }
        return { line, column };
    };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 8 modules
var match = __webpack_require__(67351);
// EXTERNAL MODULE: ./lib/scanner/plain-key.js
var plain_key = __webpack_require__(49660);
;// CONCATENATED MODULE: ./lib/scanner/content-hits.js



function contentHits(content) {
    return placeHits(content, (0,match/* findHits */.Eh)(content));
}
function placeHits(content, hits) {
    if (hits.length === 0)
        return [];
    const locate = createLocator(content);
    return hits.map(({ kind, start, end }) => {
        const bytes = Buffer.from(content.buffer, content.byteOffset + start, end - start);
        const key = (0,plain_key/* plainKey */.y)(kind, bytes.toString('latin1'));
        return { kind, key, ...locate(start) };
    });
}


/***/ }),

/***/ 17521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ redactKey)
/* harmony export */ });
/* harmony import */ var _patterns_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84097);

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