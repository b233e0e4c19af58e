"use strict";
exports.id = 4475;
exports.ids = [4475];
exports.modules = {

/***/ 94475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   trustLines: () => (/* binding */ trustLines)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42992);
/* harmony import */ var _trust_facts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39712);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93724);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43805);





const MARKS = {
    matched: 'ok  ',
    'not-matched': 'NO  ',
    unknown: '?   ',
};
const DENY_MARKS = { matched: 'HIT ', 'not-matched': '-   ', unknown: '?   ' };
const DECIDES = '> ';
const MOST_IN_FULL = 3;
const MOST_STATEMENTS = 10;
const LONGEST_VALUE = 300;
function trustLines(report, all) {
    const { trust } = report;
    if (trust === null)
        return [];
    const words = (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .verdictWords */ .L2)(trust);
    if (!all && !report.standing.trustBroken) {
        const [from = ''] = (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .groundsOf */ .KV)(trust);
        return words === null ? [] : (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('', `The trust policy ${words}. ${from}`));
    }
    return [
        ...(words === null ? [] : traceLines(trust, words, all)),
        { text: 'The subject of the ID token', style: 'bold' },
        ...tableLines((0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectRows */ .AU)(trust)),
        { text: '' },
        ...(all
            ? [
                { text: 'All its claims', style: 'bold' },
                ...tableLines((0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .claimRows */ .YA)(trust)),
                { text: '' },
            ]
            : []),
    ];
}
function traceLines(trust, words, all) {
    const count = (trust.trace ?? []).length;
    const { shown, more } = (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .shownStatements */ .yo)(trust, all ? count : MOST_STATEMENTS);
    return [
        { text: `The trust policy ${words}`, style: 'bold' },
        ...(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .groundsOf */ .KV)(trust).flatMap((line) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('  ', line))),
        ...(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .cautionsOf */ .Y_)(trust).flatMap((line) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)('  - ', line))),
        { text: '' },
        ...shown.flatMap((statement) => count <= MOST_IN_FULL || statement.statement === trust.decidedBy?.statement
            ? inFull(trust, statement)
            : inShort(statement)),
        ...(more === 0
            ? []
            : [{ text: `  and ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, 'further statement')}: see the JSON report` }]),
        { text: '' },
    ];
}
function inFull(trust, statement) {
    const arrow = (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(trust, statement, null) ? DECIDES : '  ';
    const head = `${(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .statementName */ .Vy)(statement)} (${(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .statementFacts */ .Zw)(statement)})`;
    return [
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(`${arrow}${marksOf(statement)[statement.outcome]}`, head)),
        ...statement.steps.flatMap((step) => stepLines(statement, step, (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .decides */ .yN)(trust, statement, step))),
    ];
}
function inShort(statement) {
    const { steps, outcome } = statement;
    const failed = steps.find((step) => step.outcome === outcome && outcome !== 'matched');
    const head = `${(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .statementName */ .Vy)(statement)} (${(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .statementFacts */ .Zw)(statement)})`;
    const why = failed === undefined ? '' : `: ${(0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .elementOf */ .MC)(failed)}: ${failed.why}`;
    return (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(`  ${marksOf(statement)[outcome]}`, (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(`${head}${why}`, LONGEST_VALUE)));
}
function marksOf({ effect }) {
    return effect === 'Deny' ? DENY_MARKS : MARKS;
}
function stepLines(statement, step, decided) {
    const arrow = decided ? DECIDES : '  ';
    const head = (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(`    ${arrow}${marksOf(statement)[step.outcome]}`, (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .elementOf */ .MC)(step));
    return [
        ...head.map((text) => (decided ? { text, style: 'bold' } : { text })),
        ...(0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)([
            ...(step.wanted.length === 0 ? [] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(FIELD.wanted, values(step.wanted))),
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(FIELD.was, step.was === null ? '(not in the request)' : values(step.was)),
            ...(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(FIELD.why, step.why),
        ]),
    ];
}
const FIELD = {
    wanted: '          wanted  ',
    was: '          was     ',
    why: '          why     ',
};
function values(all) {
    const { shown, more } = (0,_trust_facts_js__WEBPACK_IMPORTED_MODULE_2__/* .fewValues */ .dp)(all);
    const text = shown.map((value) => (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, LONGEST_VALUE) || '(empty)').join(' | ');
    return more === 0 ? text : `${text} | and ${more} more`;
}
function tableLines(rows) {
    const width = Math.min(24, Math.max(...rows.map(([label]) => label.length)));
    return rows.flatMap(([label, value]) => (0,_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .plain */ .pj)((0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.wrapped)(`  ${label.padEnd(width)}  `, (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)(value, LONGEST_VALUE) || '(empty)')));
}


/***/ }),

/***/ 39712:
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
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42992);


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


/***/ })

};
;