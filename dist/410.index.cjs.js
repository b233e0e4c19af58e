"use strict";
exports.id = 410;
exports.ids = [410];
exports.modules = {

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5102);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5467);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9170);



/**
 * Puts a report together and sends it through the one redaction door: nothing downstream ever
 * sees an unredacted report.
 */
function assemble(checks, parts, failOn, redactor) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .FQ)(checks);
    // With fail-on: warning, a warning may be what failed the step: then it deserves the headline.
    const causes = errors.length === 0 && failOn === 'warning' ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .FQ)(checks, 'warning') : errors;
    return redactor.deep({
        version: 1,
        tool: _report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .s)(checks),
        rootCauses: causes,
        checks,
        identity: parts.identity ?? null,
        chain: parts.chain ?? [],
        trust: parts.trust ?? null,
        leaks: parts.leaks ?? [],
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
    });
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Loaded one by one: a run pays only for the format that it prints. */
const RENDERERS = {
    terminal: async () => (await Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(360)]).then(__webpack_require__.bind(__webpack_require__, 1360))).render,
    markdown: async () => (await Promise.all(/* import() */[__webpack_require__.e(925), __webpack_require__.e(708)]).then(__webpack_require__.bind(__webpack_require__, 2327))).render,
    json: async () => (await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 430))).render,
};
/** Every format, for usage texts and validation. */
const FORMATS = Object.keys(RENDERERS);
/** Prints a report as text, ending in a newline unless there is nothing to say. */
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format]();
    return renderer(report, options);
}


/***/ }),

/***/ 7098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YH: () => (/* binding */ questionOf),
/* harmony export */   cE: () => (/* binding */ QUESTIONS),
/* harmony export */   fi: () => (/* binding */ CHECK)
/* harmony export */ });
/* unused harmony export CHECKS */
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1863);


/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
const CHECKS = ['secrets', 'credentials', 'trust', 'leaks', 'account', 'log'];
/** In the order of their headlines. */
const QUESTIONS = ['deploy', 'leaks'];
/** The question that a check helps to answer. */
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}
const LOOKED = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({ at: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), found: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)() });
const COMMON = {
    looked: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(LOOKED),
    gaps: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)((0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)(), 'Parts that were not seen, such as a truncated history.'),
    findings: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .listOf */ .c3)(_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .FINDING */ .wc),
};
/** As it is printed in JSON. */
const CHECK = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .named */ .KT)('check', (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .variants */ .HI)('status', [
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
        check: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CHECKS),
        status: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['answered'], 'Without findings, this is the only way to have passed.'),
        ...COMMON,
    }),
    (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1)({
        check: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(CHECKS),
        status: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(['skipped', 'incomplete'], 'Nothing asked for it; or it was asked for and could not be looked at.'),
        reason: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq)('Why it was skipped or is incomplete.'),
        ...COMMON,
    }),
]));


/***/ }),

/***/ 7733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  wc: () => (/* binding */ FINDING),
  WX: () => (/* binding */ findingsOf)
});

// UNUSED EXPORTS: fingerprint

// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/evidence.js

const EVIDENCE = (0,form_form/* named */.KT)('evidence', (0,form_form/* record */.g1)({ label: (0,form_form/* text */.Qq)(), expected: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)()), actual: (0,form_form/* text */.Qq)() }));
const SNIPPET = (0,form_form/* named */.KT)('snippet', (0,form_form/* record */.g1)({
    language: (0,form_form/* oneOf */.yL)(['yaml', 'json', 'hcl', 'sh', 'ini', 'diff', 'text']),
    target: (0,form_form/* optional */.lq)((0,form_form/* text */.Qq)('Where it goes, such as ".github/workflows/deploy.yml" or "the trust policy of deploy".')),
    code: (0,form_form/* text */.Qq)(),
}));

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/report/severity.js
var severity = __webpack_require__(1727);
// EXTERNAL MODULE: ./lib/report/sha256.js
var sha256 = __webpack_require__(3279);
;// CONCATENATED MODULE: ./lib/report/finding.js






const FINDING = (0,form_form/* named */.KT)('finding', (0,form_form/* record */.g1)({
    ruleId: (0,form_form/* text */.Qq)('<area>/<what-is-wrong>.', { pattern: '^[a-z-]+/[a-z0-9-]+$' }),
    severity: (0,form_form/* oneOf */.yL)(severity/* SEVERITIES */.o),
    title: (0,form_form/* text */.Qq)('What is wrong; backticks set code.'),
    why: (0,form_form/* text */.Qq)('The cause.'),
    fix: (0,form_form/* text */.Qq)('One action, followed by every snippet of `paste` as text.'),
    paste: (0,form_form/* listOf */.c3)(SNIPPET, 'What to paste, in pieces.'),
    location: report_location/* LOCATION */.GZ,
    evidence: (0,form_form/* listOf */.c3)(EVIDENCE),
    fingerprint: (0,form_form/* text */.Qq)('The same for the same fault whatever the wording, line or commit.', {
        pattern: '^[0-9a-f]+$',
    }),
    references: (0,form_form/* listOf */.c3)((0,form_form/* text */.Qq)(), 'The pages that the rule rests on.'),
}));
/** Hashes rule, resource and identity; see {@link Match.identity} for what an identity may be. */
function fingerprint(ruleId, resource, identity) {
    return (0,sha256/* sha256 */.s)([ruleId, resource, identity].join('\0')).slice(0, 32);
}
/**
 * Judges facts by one rule and words every match. What stands in a match is redacted before it is
 * escaped, cut and filled in: a secret of which a part is gone, or that is spelled otherwise, is
 * none that anybody would find later.
 */
function findingsOf(rule, facts, redact) {
    return rule.judge(facts).map((match) => word(rule, redacted(match, redact)));
}
/** All but the identity, which is only hashed. */
function redacted(match, redact) {
    const { words, paste } = match;
    const each = (texts) => Object.fromEntries(Object.entries(texts).map(([name, text]) => [
        name,
        typeof text === 'string' ? redact(text) : text,
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
function word(rule, match) {
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,inert/* fill */.GS)(match.words?.title ?? rule.title, match.values),
        why: (0,inert/* fill */.GS)(match.words?.why ?? rule.why, match.values),
        fix: (0,inert/* fill */.GS)(match.words?.fix ?? rule.fix, match.values),
        paste: match.paste ?? [],
        location: match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.Kr)(match.location), match.identity),
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
    return (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE);
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
const ONE = new RegExp(INVISIBLE, 'u');
const EVERY = new RegExp(INVISIBLE, 'gu');
/** A mark is drawn with the character before it, or changes how that is drawn. */
const UNDRAWN_ALONE = new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u');
const BLANKS = new RegExp(`[\\s${UNDRAWN}]+`, 'gu');
/** Whether a text holds what a reader cannot see, or what would steer a terminal. */
function hasInvisible(text) {
    return ONE.test(text);
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

/***/ 7381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $x: () => (/* binding */ incomplete),
/* harmony export */   I6: () => (/* binding */ findingsFor),
/* harmony export */   S4: () => (/* binding */ judge),
/* harmony export */   hT: () => (/* binding */ skipped),
/* harmony export */   oQ: () => (/* binding */ answered)
/* harmony export */ });
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7733);
/* harmony import */ var _root_cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5467);


/** Judges facts by rules, in their order. */
function judge(rules, facts, redact) {
    return rules.flatMap((rule) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingsOf */ .WX)(rule, facts, redact));
}
/** The findings of one check's rules. */
function findingsFor(check, findings) {
    return findings.filter(({ ruleId }) => (0,_root_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .checkOf */ .EG)(ruleId) === check);
}
/** An answered check, with the findings that belong to it. */
function answered(check, findings, looked, gaps = []) {
    return { check, status: 'answered', looked, gaps, findings: findingsFor(check, findings) };
}
/** A check that nothing asked for. */
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
/** A check that was asked for and could not be looked at; it keeps what was found all the same. */
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
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

/***/ 5102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ exitCodeOf),
/* harmony export */   s: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1727);

/**
 * `failed` when an error stands; `incomplete` when something that was asked could not be looked
 * at; `passed` otherwise. A failure that was found is never hidden by what could not be seen.
 */
function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    return checks.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'passed';
}
/** The exit code that the checks deserve under `failOn`. */
function exitCodeOf(checks, failOn) {
    const findings = checks.flatMap((check) => check.findings);
    const counts = failOn !== 'never' && findings.some(({ severity }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z)(severity, failOn) <= 0);
    if (counts)
        return 1;
    return outcomeOf(checks) === 'incomplete' ? 3 : 0;
}


/***/ }),

/***/ 7517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5785);

/**
 * Quotes a value as one shell word. What a reader cannot see, and a terminal would swallow or obey
 * when the line is pasted, is spelled out byte by byte in the `$'...'` form, which bash (that of
 * macOS included) and zsh read. No argument can hold a NUL, so it is left out.
 */
function quoteShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-'))
        return text;
    if (!(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInvisible */ .wy)(text))
        return `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
    return `$'${(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(escaped, octal)}'`;
}
function octal(character) {
    const bytes = Array.from(Buffer.from(character));
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
/** Quotes a value as a JSON string, with everything outside printable ASCII escaped. */
function quoteJson(value) {
    return JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/**
 * Quotes a value as a YAML double-quoted scalar for a workflow file. An expression opener is
 * replaced by an expression that yields it, since GitHub evaluates strings after the YAML has been
 * parsed.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/expressions
 */
function quoteYaml(value) {
    return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}
/**
 * Quotes a value as an HCL string in which Terraform interpolates nothing: `${` and `%{` are
 * doubled, and behind a further `$` or `%`, where doubling would be ambiguous, spelled out.
 * @see https://developer.hashicorp.com/terraform/language/expressions/strings
 */
function quoteHcl(value) {
    return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
        const signs = Array.from(opener.slice(0, -1));
        if (signs.length === 1)
            return `${signs[0]}${opener}`;
        return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
    });
}
/**
 * A double-quoted string in the escapes that YAML and HCL share. They lack JSON's `\b` or `\f` or
 * refuse a pair of surrogates; half a pair, which is no character, becomes the replacement mark.
 * @see https://yaml.org/spec/1.2.2/#57-escaped-characters
 */
function quoteByCodePoint(value) {
    const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
        const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xd800 && code <= 0xdfff)
            return '\\ufffd';
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${body}"`;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7517);


/** Values shorter than this are not searched for: replacing them would shred ordinary words. */
const SHORTEST = 8;
/** An empty redactor. One exists per run, and everything that leaves the run passes through it. */
function createRedactor() {
    const known = new Map();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of forms(part))
                known.set(form, label);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        // A function, because a label's `$&` would put the secret back.
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return output;
    }
    function deep(value) {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
        }
        return value;
    }
    return { add, text, deep };
}
/** The spellings under which a secret turns up in messages. */
function forms(secret) {
    // Half a surrogate pair has no URL form, and would throw.
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        // As our own escapes spell it, wherever one was not written through this door first.
        (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteJson */ .fp)(secret).slice(1, -1),
        (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteByCodePoint */ .vW)(secret).slice(1, -1),
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(secret),
        secret.replaceAll("'", String.raw `'\''`),
        ...encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST);
}
/**
 * The part of a longer text's base64 that the secret alone decides, when it begins `at` bytes
 * behind a multiple of three: in an `Authorization: Basic` header it stands behind a user's name.
 */
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 5467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ne: () => (/* binding */ ROOT_CAUSE),
  EG: () => (/* binding */ checkOf),
  FQ: () => (/* binding */ rootCauses)
});

// EXTERNAL MODULE: ./lib/report/check.js
var check = __webpack_require__(7098);
// EXTERNAL MODULE: ./lib/report/finding.js + 1 modules
var finding = __webpack_require__(7733);
// EXTERNAL MODULE: ./lib/report/form/form.js
var form_form = __webpack_require__(1863);
;// CONCATENATED MODULE: ./lib/report/rule.js
/**
 * The ladder that findings about one expectation form. The lowest broken rung is the root cause;
 * whatever is broken above it is likely a consequence.
 */
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




const ROOT_CAUSE = (0,form_form/* named */.KT)('rootCause', (0,form_form/* record */.g1)({
    question: (0,form_form/* oneOf */.yL)(check/* QUESTIONS */.cE),
    ...finding/* FINDING */.wc.fields,
    consequences: (0,form_form/* listOf */.c3)((0,form_form/* record */.g1)({ ruleId: (0,form_form/* text */.Qq)(), fingerprint: (0,form_form/* text */.Qq)() }), 'Findings likely to vanish with this one, or the other leaks; they stand in full in `checks`.'),
}));
/**
 * The root cause of each question that has a finding of `severity`, deploy first.
 *
 * Findings form a ladder (see {@link LADDER}); the lowest broken rung is the cause. On one rung,
 * the order of checks and of rules in their index decides: what explains the others stands first.
 */
function rootCauses(checks, severity = 'error') {
    return check/* QUESTIONS */.cE.flatMap((question) => {
        const findings = checks
            .filter((result) => (0,check/* questionOf */.YH)(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        return first === undefined ? [] : [{ question, finding: first, consequences: rest }];
    });
}
/** The check that a rule belongs to: the first part of its id. */
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 1727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES),
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
/** The worst first. */
const SEVERITIES = ['error', 'warning', 'note'];
/** Negative when `a` counts for more than `b`, for sorting the worst first. */
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}


/***/ }),

/***/ 3279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ sha256)
/* harmony export */ });
/**
 * The SHA-256 of a text, in hex. node:crypto is loaded by the first call: it costs several
 * milliseconds, and a scan that finds nothing hashes nothing.
 */
function sha256(text) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(text).digest('hex');
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeShape)
/* harmony export */ });
const CLASSES = [
    ['lower-case letters', /[a-z]/],
    ['upper-case letters', /[A-Z]/],
    ['digits', /[0-9]/],
    ['spaces', / /],
    ['line breaks', /[\r\n]/],
    ['quotes', /["'`]/],
    ['other control characters', /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/],
    ['characters outside ASCII', /[^\u0000-\u007f]/],
    ['punctuation', /[!#-&(-/:-@[-_{-~]/],
];
/**
 * Describes a value without showing it, for values that may be a secret in the wrong place: its
 * length in characters, the kinds of character in it, and white space at its ends.
 */
function describeShape(value) {
    if (value === '')
        return 'empty';
    const kinds = CLASSES.filter(([, pattern]) => pattern.test(value)).map(([name]) => name);
    const edges = [
        ...(/^\s/.test(value) ? ['begins with white space'] : []),
        ...(/\s$/.test(value)
            ? [`ends with ${value.endsWith('\n') ? 'a line feed' : 'white space'}`]
            : []),
    ];
    const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
    return [`${length} (${kinds.join(', ')})`, ...edges].join(', ');
}


/***/ }),

/***/ 8371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5832);

/** Which findings fail a run; the action and every verb know it by this one description. */
const FAIL_ON = {
    words: 'Lowest severity that fails the run: `error`, `warning` or `never`.',
    value: 'LEVEL',
    default: 'error',
    parse: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('error', 'warning', 'never'),
};


/***/ }),

/***/ 5832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7361);



/** More faults than these in one list are only counted. */
const MOST_FAULTS = 20;
/** The refusal of a text, described and not repeated. */
function refused(text, accepted, more = {}) {
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .describeShape */ .v)(text), accepted, ...more }] };
}
/** Wraps a test and a conversion into a parser that says what it accepts. */
function matching(pattern, accepted, convert) {
    return (text) => pattern.test(text) ? { ok: true, value: convert(text) } : refused(text, accepted);
}
/** One of a few words. */
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return { ok: true, value: word };
        const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text.trim(), words);
        return refused(text, `one of ${words.join(', ')}`, meant === undefined ? {} : { meant });
    };
}
/** YAML 1.2 core booleans, as the runner's own toolkit takes them. */
const boolean = matching(/^\s*(?:true|True|TRUE|false|False|FALSE)\s*$/, 'true or false', (text) => /true/i.test(text));
/** A path on this machine: one line without control characters. */
const path = matching(/^[^\u0000-\u001f\u007f]{1,4096}$/, 'a path of one line', (text) => text);
/**
 * Entries separated by commas or line breaks; every entry goes through `entry`, and each that is
 * wrong is told by its number, and repeated where `mayShow` says that it can be no secret.
 */
function listOf(entry, mayShow = _report_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .isShowable */ .q) {
    return (text) => {
        const values = [];
        const faults = [];
        const parts = text.split(/[,\r\n]+/).map((part) => part.trim());
        for (const [index, part] of parts.filter((each) => each !== '').entries()) {
            const field = entry(part);
            if (field.ok)
                values.push(field.value);
            else {
                const shown = mayShow(part) ? { shown: part } : {};
                faults.push(...field.faults.map((fault) => ({ entry: index + 1, ...shown, ...fault })));
            }
        }
        const [first] = faults;
        if (first === undefined)
            return { ok: true, value: values };
        const uncounted = faults.length - MOST_FAULTS;
        if (uncounted <= 0)
            return { ok: false, faults };
        const rest = { shape: `and ${uncounted} more entries are wrong`, accepted: first.accepted };
        return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), rest] };
    };
}
/** A problem in one line: `allowed-account-ids entry 3: "12345", 5 characters (digits); accepted: ...`. */
function problemLine(problem, prefix = '') {
    const { input, entry, shown, shape, accepted, meant } = problem;
    const which = entry === undefined ? '' : ` entry ${entry}`;
    const quoted = shown === undefined ? '' : `"${shown}", `;
    const then = meant === undefined ? '; accepted:' : `; did you mean ${meant}? Accepted:`;
    return `${prefix}${input}${which}: ${quoted}${shape}${then} ${accepted}`;
}


/***/ })

};
;