"use strict";
exports.id = 1360;
exports.ids = [1360];
exports.modules = {

/***/ 1360:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/renderers/chain-facts.js
var chain_facts = __webpack_require__(8299);
// EXTERNAL MODULE: ./lib/renderers/names.js
var names = __webpack_require__(2992);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/renderers/comparisons-first.js
var comparisons_first = __webpack_require__(9973);
// EXTERNAL MODULE: ./lib/renderers/code-lines.js
var code_lines = __webpack_require__(6453);
// EXTERNAL MODULE: ./lib/renderers/snippets.js
var snippets = __webpack_require__(2648);
// EXTERNAL MODULE: ./lib/renderers/terminal/wrap.js
var wrap = __webpack_require__(3805);
;// CONCATENATED MODULE: ./lib/renderers/terminal/finding.js






const LABELS = {
    error: { word: 'FAILED', style: 'red' },
    warning: { word: 'WARNING', style: 'yellow' },
    note: { word: 'NOTE', style: 'dim' },
};
function findingLines(finding) {
    const { word, style } = LABELS[finding.severity];
    return [
        ...(0,wrap/* wrapped */.k)(`${word}  `, finding.title).map((text, index) => {
            return index === 0 ? { text, style, styled: word.length } : { text };
        }),
        { text: '' },
        ...labelled('Why', finding.why),
        ...(finding.evidence.length === 0 ? [] : [{ text: '' }]),
        ...(0,comparisons_first/* comparisonsFirst */.n)(finding.evidence).flatMap(evidenceLines),
        { text: '' },
        ...labelled('Fix', finding.fix),
        ...pasteLines(finding.paste),
        { text: '' },
        ...faint((0,wrap/* wrapped */.k)('  ', `At ${(0,report_location/* describeLocation */.lR)(finding.location)}, by rule ${finding.ruleId}.`)),
        ...finding.references.flatMap((page) => faint((0,wrap/* wrapped */.k)('  See ', page))),
        { text: '' },
    ];
}
function pasteLines(paste) {
    const { first, same, sameFor } = (0,snippets/* sortSnippets */.P)(paste);
    return [
        ...first.flatMap(({ target, code }) => [
            { text: '' },
            ...(target === undefined ? [] : [...plain((0,wrap/* wrapped */.k)('  ', `${target}:`)), { text: '' }]),
            ...(0,code_lines/* codeLines */.z)(code).map((line) => ({ text: `      ${line}` })),
        ]),
        ...(same.length === 0
            ? []
            : [
                { text: '' },
                ...faint((0,wrap/* wrapped */.k)('  ', `The same for ${sameFor} is in the Markdown and JSON reports.`)),
            ]),
    ];
}
function findingItem(finding) {
    return plain((0,wrap/* wrapped */.k)('  - ', `${finding.title} (${(0,report_location/* describeLocation */.lR)(finding.location)})`));
}
function evidenceLines({ label, expected, actual }) {
    const name = (0,inert/* showInvisible */.jQ)(label);
    if (expected === undefined)
        return plain((0,wrap/* wrapped */.k)('  ', `${name}: ${actual || '(empty)'}`));
    return [
        { text: `  ${name}` },
        ...plain((0,wrap/* wrapped */.k)('    expected  ', expected || '(empty)')),
        ...plain((0,wrap/* wrapped */.k)('    actual    ', actual || '(empty)')),
    ];
}
function labelled(label, prose) {
    return (0,wrap/* wrapped */.k)(`  ${label}  `, prose).map((text, index) => {
        return index === 0 ? { text, style: 'bold', styled: label.length + 2 } : { text };
    });
}
function plain(lines) {
    return lines.map((text) => ({ text }));
}
function faint(lines) {
    return lines.map((text) => ({ text, style: 'dim' }));
}

;// CONCATENATED MODULE: ./lib/renderers/terminal/chain.js




const CELLS = {
    resolved: 'CHOSEN',
    absent: '-',
    invalid: 'inval.',
    failed: 'FAILED',
    'not-reached': '.',
};
function chainLine(report) {
    const { chain } = report;
    const [first] = chain;
    if (first === undefined)
        return [];
    if ((0,chain_facts/* beforeExport */.ak)(report))
        return plain((0,wrap/* wrapped */.k)('', names/* BEFORE_EXPORT */.Fk));
    const all = chain.length === 2 ? 'Both' : `All ${chain.length}`;
    const who = chain.length === 1 ? `The ${nameOf(first)}` : `${all} SDKs traced`;
    const verb = first.outcome === 'resolved' ? 'would take' : 'would find';
    const what = first.outcome === 'resolved' ? (0,chain_facts/* takenBy */.bL)(first) : 'no credentials';
    return plain((0,wrap/* wrapped */.k)('', `${who} ${verb} ${what}.`));
}
function disagreementLines(report) {
    const found = (0,chain_facts/* disagreement */.fn)(report);
    if (found === null)
        return [];
    return [
        ...(0,wrap/* wrapped */.k)('! ', `${found.lead}.`).map((text) => ({ text, style: 'yellow' })),
        ...plain((0,wrap/* wrapped */.k)('  ', found.who)),
        { text: '' },
    ];
}
function chainLines(report) {
    const { chain } = report;
    if (chain.length === 0)
        return [];
    if ((0,chain_facts/* beforeExport */.ak)(report))
        return [...plain((0,wrap/* wrapped */.k)('', names/* BEFORE_EXPORT */.Fk)), { text: '' }];
    const heading = (0,chain_facts/* identitiesDiffer */.BJ)(chain)
        ? 'Who each SDK would be: they do not agree'
        : 'Who each SDK would be';
    return [
        { text: heading, style: 'bold' },
        ...chain.flatMap(whoLines),
        { text: '' },
        ...matrix(chain),
        { text: '' },
        ...(0,chain_facts/* troublesOf */.on)(chain).flatMap(troubleLines),
        { text: '' },
    ];
}
function whoLines(view) {
    const { accessKeyId, account, roleArn, assumedWith, region, endpoint, warnings = [] } = view;
    const role = [roleArn, ...(assumedWith === undefined ? [] : [`assumed with ${assumedWith}`])];
    const facts = [accessKeyId, account, ...role, region].filter((fact) => fact !== undefined);
    const remarks = [
        ...(view.message === null ? [] : [`${(0,names/* claimOf */._B)(view.basis, view.version)}: ${view.message}`]),
        ...(view.regionMessage === undefined
            ? []
            : [
                `because of the region, ${(0,names/* claimOf */._B)(view.regionBasis ?? 'memory', view.version)}: ${view.regionMessage}`,
            ]),
        ...(endpoint === undefined ? [] : [(0,names/* endpointWords */.$h)(endpoint)]),
        ...warnings.map((warning) => `note: ${warning}`),
    ];
    return plain([
        ...(0,wrap/* wrapped */.k)(`  ${nameOf(view).padEnd(16)}`, [(0,chain_facts/* takenBy */.bL)(view), ...facts].join(', ')),
        ...remarks.flatMap((remark) => (0,wrap/* wrapped */.k)(' '.repeat(18), remark)),
    ]);
}
function troubleLines({ sdks, attempt }) {
    const who = (0,names/* listed */.KE)(sdks);
    const { provider, outcome, reason } = attempt;
    return plain((0,wrap/* wrapped */.k)('  ', `${who}: ${names/* PROVIDER_NAMES */.xd[provider]} ${names/* OUTCOME_WORDS */.nx[outcome]}: ${reason}`));
}
function matrix(chain) {
    const { telling, skipped } = (0,chain_facts/* providersOf */.Ou)(chain);
    const row = (first, cells) => ({
        text: `  ${first.padEnd(22)}${cells.map((cell) => cell.padEnd(7)).join('')}`,
    });
    const left = (0,names/* listed */.KE)(skipped.map((provider) => names/* PROVIDER_NAMES */.xd[provider]));
    const note = left === '' ? [] : plain((0,wrap/* wrapped */.k)('  ', `Not configured, so skipped by every SDK: ${left}.`));
    if (telling.length === 0)
        return note;
    return [
        row('', chain.map(({ names }) => names.short)),
        ...telling.map((provider) => row(names/* PROVIDER_NAMES */.xd[provider], chain.map((view) => {
            const attempt = (0,chain_facts/* attemptAt */.bG)(view, provider);
            return attempt === undefined ? '' : CELLS[attempt.outcome];
        }))),
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

;// CONCATENATED MODULE: ./lib/renderers/terminal/line.js

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 };
function printed(line, color) {
    const text = (0,inert/* showInvisible */.jQ)(line.text)
        .replace(/^(\s*)::/, '$1\\::')
        .replaceAll('##[', '##\\[')
        .trimEnd();
    if (!color || line.style === undefined || text === '')
        return text;
    const end = Math.min(line.styled ?? text.length, text.length);
    return `\u001b[${CODES[line.style]}m${text.slice(0, end)}\u001b[0m${text.slice(end)}`;
}

;// CONCATENATED MODULE: ./lib/renderers/terminal/looked-at.js



const FEW = 12;
function lookedAtLines(checks, all) {
    if (checks.length === 0)
        return [];
    return [
        { text: 'What was looked at, and what was not', style: 'bold' },
        ...checks.flatMap((result) => [
            ...plain((0,wrap/* wrapped */.k)(`  ${result.check.padEnd(13)}`, statusOf(result))),
            ...seen(result, all ? Number.POSITIVE_INFINITY : FEW),
            ...result.gaps
                .slice(0, all ? undefined : FEW)
                .flatMap((gap) => plain((0,wrap/* wrapped */.k)('    not seen: ', gap))),
        ]),
        { text: '' },
    ];
}
function statusOf(result) {
    if (result.status !== 'answered')
        return `${result.status}: ${result.reason}`;
    return result.findings.length === 0
        ? 'answered: nothing wrong'
        : `answered: ${(0,names/* counted */.hS)(result.findings.length, 'finding')}`;
}
function seen({ looked }, most) {
    const more = looked.length - most;
    return [
        ...looked
            .slice(0, most)
            .flatMap(({ at, found }) => plain((0,wrap/* wrapped */.k)('    ', `${at}: ${found || '(empty)'}`))),
        ...(more > 0 ? [{ text: `    and ${more} more` }] : []),
    ];
}

// EXTERNAL MODULE: ./lib/renderers/trust-facts.js
var trust_facts = __webpack_require__(9712);
;// CONCATENATED MODULE: ./lib/renderers/terminal/trust.js





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
    const words = (0,trust_facts/* verdictWords */.L2)(trust);
    if (!all && !(0,trust_facts/* trustIsBroken */.mM)(report)) {
        const [from = ''] = (0,trust_facts/* groundsOf */.KV)(trust);
        return words === null ? [] : plain((0,wrap/* wrapped */.k)('', `The trust policy ${words}. ${from}`));
    }
    return [
        ...(words === null ? [] : traceLines(trust, words, all)),
        { text: 'The subject of the ID token', style: 'bold' },
        ...tableLines((0,trust_facts/* subjectRows */.AU)(trust)),
        { text: '' },
        ...(all
            ? [
                { text: 'All its claims', style: 'bold' },
                ...tableLines((0,trust_facts/* claimRows */.YA)(trust)),
                { text: '' },
            ]
            : []),
    ];
}
function traceLines(trust, words, all) {
    const count = (trust.trace ?? []).length;
    const { shown, more } = (0,trust_facts/* shownStatements */.yo)(trust, all ? count : MOST_STATEMENTS);
    return [
        { text: `The trust policy ${words}`, style: 'bold' },
        ...(0,trust_facts/* groundsOf */.KV)(trust).flatMap((line) => plain((0,wrap/* wrapped */.k)('  ', line))),
        ...(0,trust_facts/* cautionsOf */.Y_)(trust).flatMap((line) => plain((0,wrap/* wrapped */.k)('  - ', line))),
        { text: '' },
        ...shown.flatMap((statement) => count <= MOST_IN_FULL || statement.statement === trust.decidedBy?.statement
            ? inFull(trust, statement)
            : inShort(statement)),
        ...(more === 0
            ? []
            : [{ text: `  and ${(0,names/* counted */.hS)(more, 'further statement')}: see the JSON report` }]),
        { text: '' },
    ];
}
function inFull(trust, statement) {
    const arrow = (0,trust_facts/* decides */.yN)(trust, statement, null) ? DECIDES : '  ';
    const head = `${(0,trust_facts/* statementName */.Vy)(statement)} (${(0,trust_facts/* statementFacts */.Zw)(statement)})`;
    return [
        ...plain((0,wrap/* wrapped */.k)(`${arrow}${marksOf(statement)[statement.outcome]}`, head)),
        ...statement.steps.flatMap((step) => stepLines(statement, step, (0,trust_facts/* decides */.yN)(trust, statement, step))),
    ];
}
function inShort(statement) {
    const { steps, outcome } = statement;
    const failed = steps.find((step) => step.outcome === outcome && outcome !== 'matched');
    const head = `${(0,trust_facts/* statementName */.Vy)(statement)} (${(0,trust_facts/* statementFacts */.Zw)(statement)})`;
    const why = failed === undefined ? '' : `: ${(0,trust_facts/* elementOf */.MC)(failed)}: ${failed.why}`;
    return plain((0,wrap/* wrapped */.k)(`  ${marksOf(statement)[outcome]}`, (0,inert/* shorten */.ml)(`${head}${why}`, LONGEST_VALUE)));
}
function marksOf({ effect }) {
    return effect === 'Deny' ? DENY_MARKS : MARKS;
}
function stepLines(statement, step, decided) {
    const arrow = decided ? DECIDES : '  ';
    const head = (0,wrap/* wrapped */.k)(`    ${arrow}${marksOf(statement)[step.outcome]}`, (0,trust_facts/* elementOf */.MC)(step));
    return [
        ...head.map((text) => (decided ? { text, style: 'bold' } : { text })),
        ...plain([
            ...(step.wanted.length === 0 ? [] : (0,wrap/* wrapped */.k)(FIELD.wanted, values(step.wanted))),
            ...(0,wrap/* wrapped */.k)(FIELD.was, step.was === null ? '(not in the request)' : values(step.was)),
            ...(0,wrap/* wrapped */.k)(FIELD.why, step.why),
        ]),
    ];
}
const FIELD = {
    wanted: '          wanted  ',
    was: '          was     ',
    why: '          why     ',
};
function values(all) {
    const { shown, more } = (0,trust_facts/* fewValues */.dp)(all);
    const text = shown.map((value) => (0,inert/* shorten */.ml)(value, LONGEST_VALUE) || '(empty)').join(' | ');
    return more === 0 ? text : `${text} | and ${more} more`;
}
function tableLines(rows) {
    const width = Math.min(24, Math.max(...rows.map(([label]) => label.length)));
    return rows.flatMap(([label, value]) => plain((0,wrap/* wrapped */.k)(`  ${label.padEnd(width)}  `, (0,inert/* shorten */.ml)(value, LONGEST_VALUE) || '(empty)')));
}

// EXTERNAL MODULE: ./lib/renderers/verdict.js
var renderers_verdict = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/renderers/terminal.js










const STYLES = {
    passed: 'green',
    failed: 'red',
    incomplete: 'yellow',
    nothing: 'yellow',
};
function render(report, options) {
    const verdict = (0,renderers_verdict/* verdictOf */.V)(report);
    const others = (0,renderers_verdict/* otherFindings */.j)(report);
    const quiet = verdict.mark !== 'failed' && verdict.mark !== 'incomplete';
    const verbose = options.verbose === true || !quiet;
    const trust = trustLines(report, options.verbose === true);
    const lines = [
        ...opening(report, verdict),
        ...disagreementLines(report),
        ...((0,trust_facts/* trustIsBroken */.mM)(report) ? trust : []),
        ...others.flatMap(findingLines),
        ...(verbose || (0,chain_facts/* identitiesDiffer */.BJ)(report.chain) ? chainLines(report) : chainLine(report)),
        ...((0,trust_facts/* trustIsBroken */.mM)(report) ? [] : trust),
        ...(verbose ? lookedAtLines(report.checks, options.verbose === true) : []),
    ];
    return `${withoutDoubleBlanks(lines)
        .map((line) => printed(line, options.color === true))
        .join('\n')
        .trimEnd()}\n`;
}
function withoutDoubleBlanks(lines) {
    return lines.filter(({ text }, index) => text !== '' || lines[index - 1]?.text !== '');
}
function opening(report, verdict) {
    const causes = report.rootCauses.flatMap(causeLines);
    if (verdict.mark === 'failed' && causes.length > 0) {
        return [
            ...causes,
            ...(verdict.who === null ? [] : plain((0,wrap/* wrapped */.k)('', verdict.who))),
            ...bullets(verdict.unseen),
            { text: '' },
        ];
    }
    const headline = `${verdict.headline}.`;
    return [
        { text: headline, style: STYLES[verdict.mark] },
        ...(verdict.who === null ? [] : plain((0,wrap/* wrapped */.k)('', verdict.who))),
        ...bullets([...verdict.unseen, ...verdict.skipped]),
        { text: '' },
        ...causes,
    ];
}
function causeLines({ question, finding, consequences }) {
    if (consequences.length === 0)
        return findingLines(finding);
    const heading = question === 'leaks'
        ? `${(0,names/* counted */.hS)(consequences.length, 'more finding')} of this kind:`
        : `${(0,names/* counted */.hS)(consequences.length, 'more finding')}, likely to go once this is fixed:`;
    const shown = consequences.slice(0, 20);
    const more = consequences.length - shown.length;
    return [
        ...findingLines(finding),
        { text: `  ${heading}` },
        ...shown.flatMap(findingItem),
        ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
        { text: '' },
    ];
}
function bullets(lines) {
    return lines.flatMap((line) => plain((0,wrap/* wrapped */.k)('- ', line)));
}


/***/ }),

/***/ 3805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

const WIDTH = 80;
const LONGEST = 4_000;
function wrapped(lead, prose) {
    const indent = ' '.repeat(lead.length);
    const lines = [];
    let line = lead;
    let empty = true;
    for (const word of (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(prose), LONGEST).split(/ +/)) {
        if (!empty && line.length + 1 + word.length > WIDTH) {
            lines.push(line);
            line = indent;
            empty = true;
        }
        line += empty ? word : ` ${word}`;
        empty = false;
    }
    return [...lines, line];
}


/***/ })

};
;