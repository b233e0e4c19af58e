"use strict";
exports.id = 4096;
exports.ids = [4096,7115,3805];
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

/***/ 66453:
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

/***/ 89973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ comparisonsFirst)
/* harmony export */ });
function comparisonsFirst(evidence) {
    const compares = ({ expected }) => expected !== undefined;
    return [...evidence.filter(compares), ...evidence.filter((each) => !compares(each))];
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

/***/ 72648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sortSnippets),
/* harmony export */   a: () => (/* binding */ whereItStands)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);


const TOOLS = {
    json: 'JSON',
    sh: 'the AWS CLI',
    hcl: 'Terraform',
    yaml: 'CloudFormation',
};
function sortSnippets(all) {
    const paste = all.filter((snippet) => snippet.afterwards !== true);
    const afterwards = all.filter((snippet) => snippet.afterwards === true);
    const syntaxes = paste.filter(({ language }) => Object.hasOwn(TOOLS, language));
    if (!paste.some(({ language }) => language === 'json')) {
        return { first: paste, same: [], sameFor: '', afterwards };
    }
    const [, ...same] = syntaxes;
    const tools = new Set(same.map(({ language }) => TOOLS[language] ?? language));
    return {
        first: paste.filter((snippet) => !same.includes(snippet)),
        same,
        sameFor: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...tools]),
        afterwards,
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

/***/ 64096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render),
  viewsFor: () => (/* reexport */ viewsFor)
});

// EXTERNAL MODULE: ./lib/report/faces.js
var faces = __webpack_require__(74772);
// EXTERNAL MODULE: ./lib/renderers/names.js
var names = __webpack_require__(42992);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(24847);
// EXTERNAL MODULE: ./lib/renderers/verdict.js
var renderers_verdict = __webpack_require__(93429);
// EXTERNAL MODULE: ./lib/renderers/terminal/clip.js
var clip = __webpack_require__(75303);
// EXTERNAL MODULE: ./lib/renderers/terminal/labels.js
var labels = __webpack_require__(28566);
// EXTERNAL MODULE: ./lib/renderers/terminal/wrap.js
var wrap = __webpack_require__(43805);
;// CONCATENATED MODULE: ./lib/renderers/terminal/brief.js






const LINES = 5;
function briefLines(report, verdict) {
    if (report.rootCauses.length > 0)
        return report.rootCauses.flatMap(causeLines);
    const remarks = (0,renderers_verdict/* otherFindings */.j)(report).map(({ severity, title }) => (0,clip/* clipped */.c)(`  ${labels/* LABELS */.k[severity].word}  `, title));
    const reasons = [...verdict.unseen, ...(verdict.mark === 'skipped' ? verdict.skipped : [])];
    const head = headline(verdict);
    const most = LINES - head.length;
    const rest = [...reasons.map((reason) => (0,clip/* clipped */.c)('  ', reason)), ...remarks];
    const shown = rest.length <= most ? rest : rest.slice(0, most - 1);
    const more = rest.length - shown.length;
    return [
        ...head,
        ...shown.map((text) => ({ text })),
        ...(more > 0 ? [{ text: `  and ${more} more` }] : []),
    ];
}
function headline({ mark, headline: words }) {
    return (0,clip/* clippedOrWrapped */.G)('', `${words}.`).map((text) => ({ text, style: labels/* STYLES */.r[mark] }));
}
function titleLine({ severity, title: words }) {
    const { word, style } = labels/* LABELS */.k[severity];
    return { text: (0,clip/* clipped */.c)(`${word}  `, words), style, styled: word.length };
}
function causeLines({ finding, consequences }) {
    const { why, evidence, location, ruleId } = finding;
    const compared = evidence.find(({ expected }) => expected !== undefined);
    const fix = fixLines(finding.fix);
    const more = consequences.length;
    const rest = more === 0 ? '' : `; ${(0,names/* counted */.hS)(more, 'more finding')}`;
    return [
        titleLine(finding),
        { text: (0,clip/* clipped */.c)('  Why  ', why) },
        ...(compared === undefined || fix.length > 1 ? [] : [{ text: comparison(compared) }]),
        ...fix,
        { text: (0,clip/* clipped */.c)('  At   ', `${(0,report_location/* describeLocation */.l)(location)}, by rule ${ruleId}${rest}`) },
    ];
}
function comparison({ expected = '', actual }) {
    return (0,clip/* clipped */.c)('  Expected ', `${expected || '(empty)'}, actual ${actual || '(empty)'}`);
}
function fixLines(fix) {
    const [first = '', ...more] = (0,wrap.wrapped)('  Fix  ', fix);
    const rest = more.map((line) => line.trim()).join(' ');
    return [first, ...(rest === '' ? [] : [(0,clip/* clipped */.c)('       ', rest)])].map((text) => ({ text }));
}

// EXTERNAL MODULE: ./lib/renderers/terminal/finding.js
var terminal_finding = __webpack_require__(93724);
// EXTERNAL MODULE: ./lib/renderers/terminal/line.js
var terminal_line = __webpack_require__(67115);
;// CONCATENATED MODULE: ./lib/renderers/terminal/allowed.js


function allowedLines(leaks) {
    const allowed = leaks.flatMap((leak) => leak.allowed === undefined ? [] : [{ ...leak, allowed: leak.allowed }]);
    if (allowed.length === 0)
        return [];
    return [
        { text: 'Keys that are allowed, or were there before', style: 'bold' },
        ...allowed.flatMap(({ path, member, line, column, preview, ruleId, allowed: { by, reason, at } }) => (0,terminal_finding/* plain */.pj)((0,wrap.wrapped)('  ', `${path}${member === undefined ? '' : `!/${member}`}:${line}:${column}  ${preview} (${ruleId}): ${reason} [${at ?? by}]`))),
        { text: '' },
    ];
}

;// CONCATENATED MODULE: ./lib/renderers/terminal/looked-at.js



const FEW = 12;
function lookedAtLines(checks, all) {
    if (checks.length === 0)
        return [];
    return [
        { text: 'What was looked at, and what was not', style: 'bold' },
        ...checks.flatMap((result) => [
            ...(0,terminal_finding/* plain */.pj)((0,wrap.wrapped)(`  ${result.check.padEnd(13)}`, statusOf(result))),
            ...seen(result, all ? Number.POSITIVE_INFINITY : FEW),
            ...result.gaps
                .slice(0, all ? undefined : FEW)
                .flatMap((gap) => (0,terminal_finding/* plain */.pj)((0,wrap.wrapped)('    not seen: ', gap))),
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
            .flatMap(({ at, found }) => (0,terminal_finding/* plain */.pj)((0,wrap.wrapped)('    ', `${at}: ${found || '(empty)'}`))),
        ...(more > 0 ? [{ text: `    and ${more} more` }] : []),
    ];
}

;// CONCATENATED MODULE: ./lib/renderers/terminal/views.js
const none = () => [];
const NO_VIEWS = {
    disagreementLines: none,
    chainLines: none,
    chainLine: none,
    trustLines: none,
    logLines: none,
    adviceLines: none,
};
async function viewsFor(report) {
    const { chain, trust, log, trails = [], advice } = report;
    const ofAdvice = advice === undefined ? {} : { adviceLines: (await __webpack_require__.e(/* import() */ 765).then(__webpack_require__.bind(__webpack_require__, 20765))).adviceLines };
    const ofLog = log.length + trails.length === 0 ? {} : { logLines: (await __webpack_require__.e(/* import() */ 803).then(__webpack_require__.bind(__webpack_require__, 60803))).logLines };
    if (chain.length === 0 && trust === null)
        return { ...NO_VIEWS, ...ofLog, ...ofAdvice };
    const { disagreementLines, chainLines, chainLine } = await __webpack_require__.e(/* import() */ 152).then(__webpack_require__.bind(__webpack_require__, 10152));
    const { trustLines } = await __webpack_require__.e(/* import() */ 4475).then(__webpack_require__.bind(__webpack_require__, 94475));
    return {
        ...NO_VIEWS,
        disagreementLines,
        chainLines,
        chainLine,
        trustLines,
        ...ofLog,
        ...ofAdvice,
    };
}

;// CONCATENATED MODULE: ./lib/renderers/terminal.js










const SCREEN = 24;
const MOST_LISTED = 20;
const BLANK = { text: '' };
function render(report, options, views) {
    const verdict = (0,renderers_verdict/* verdictOf */.V)(report);
    if (options.quiet === true)
        return textOf(briefLines(report, verdict), options);
    const all = options.verbose === true;
    const every = options.all === true;
    const isWrong = ['failed', 'incomplete'].includes(verdict.mark) || report.rootCauses.length > 0;
    const before = isWrong ? [...titles(report, verdict), BLANK] : opening(report, verdict, views);
    const tables = isWrong || all ? inFull(report, all, views) : inShort(report, views);
    const allowed = every ? allowedLines(report.leaks) : [];
    const others = (0,renderers_verdict/* otherFindings */.j)(report).flatMap(terminal_finding/* findingLines */.hq);
    const last = isWrong ? closing(report, verdict, views, every) : [];
    const advice = views.adviceLines(report);
    const lines = [...before, ...tables, ...allowed, ...others, ...advice, ...last];
    return textOf([...lines, ...reminder(report, verdict, lines)], options);
}
function reminder(report, verdict, lines) {
    const causes = terminal_causeLines(report);
    const tail = causes.length > 0 ? causes : lines;
    if (clean(tail).length <= SCREEN || (tail === lines && verdict.mark === 'incomplete'))
        return [];
    return [BLANK, ...(causes.length > 0 ? briefLines(report, verdict) : headline(verdict))];
}
function textOf(lines, options) {
    return `${clean(lines)
        .map((line) => (0,terminal_line/* printed */.z)(line, options.color === true))
        .join('\n')
        .trimEnd()}\n`;
}
function clean(lines) {
    return lines.filter(({ text }, index) => text !== '' || lines[index - 1]?.text !== '');
}
function titles({ rootCauses }, verdict) {
    return rootCauses.length > 0
        ? rootCauses.map(({ finding }) => titleLine(finding))
        : headline(verdict);
}
function opening(report, verdict, views) {
    return [
        ...headline(verdict),
        ...whoLines(verdict),
        ...bullets([...verdict.notes, ...verdict.unseen, ...verdict.skipped]),
        BLANK,
        ...views.disagreementLines(report),
    ];
}
function closing(report, verdict, views, every) {
    const causes = terminal_causeLines(report);
    const isFailed = verdict.mark === 'failed' && causes.length > 0;
    return [
        ...views.logLines(report),
        ...report.rootCauses.flatMap((cause) => consequenceLines(cause, every)),
        ...views.disagreementLines(report),
        ...(isFailed ? [] : headline(verdict)),
        ...whoLines(verdict),
        ...bullets([...verdict.notes, ...(isFailed ? [] : verdict.skipped), ...verdict.unseen]),
        BLANK,
        ...causes,
    ];
}
function terminal_causeLines({ rootCauses }) {
    return rootCauses.flatMap(({ finding }) => (0,terminal_finding/* findingLines */.hq)(finding));
}
function inFull(report, all, views) {
    const trust = views.trustLines(report, all);
    const { trustBroken } = report.standing;
    return [
        ...lookedAtLines(report.checks, all),
        ...(trustBroken ? [] : trust),
        ...views.chainLines(report),
        ...(trustBroken ? trust : []),
    ];
}
function inShort(report, views) {
    const chain = (0,faces/* identitiesDiffer */.B)(report.chain) ? views.chainLines(report) : views.chainLine(report);
    return [...chain, ...views.trustLines(report, false)];
}
function consequenceLines({ question, consequences }, every) {
    const count = consequences.length;
    if (count === 0)
        return [];
    const heading = question === 'leaks'
        ? `${(0,names/* counted */.hS)(count, 'more committed key')}:`
        : `${(0,names/* counted */.hS)(count, 'more finding')}, likely to go once the cause below is fixed:`;
    const shown = every ? consequences : consequences.slice(0, MOST_LISTED);
    const more = count - shown.length;
    return [
        { text: heading },
        ...shown.flatMap(terminal_finding/* findingItem */.dY),
        ...(more > 0 ? [{ text: `  and ${more} more; --all lists every one` }] : []),
        BLANK,
    ];
}
function whoLines({ who }) {
    return who === null ? [] : (0,terminal_finding/* plain */.pj)((0,wrap.wrapped)('', who));
}
function bullets(lines) {
    return lines.flatMap((line) => (0,terminal_finding/* plain */.pj)((0,wrap.wrapped)('- ', line)));
}


/***/ }),

/***/ 75303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ clippedOrWrapped),
/* harmony export */   c: () => (/* binding */ clipped)
/* harmony export */ });
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67115);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43805);


const LEAST = 24;
const DOTS = '...';
function clipped(lead, text) {
    const room = _wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDTH */ .l - lead.length;
    const line = shrunk(text, room);
    if (line.length <= room)
        return (0,_line_js__WEBPACK_IMPORTED_MODULE_0__.tame)(lead + line);
    const end = line.lastIndexOf(' ', room - DOTS.length);
    return (0,_line_js__WEBPACK_IMPORTED_MODULE_0__.tame)(lead + line.slice(0, end > 0 ? end : room - DOTS.length) + DOTS);
}
function clippedOrWrapped(lead, text) {
    const line = shrunk(text, _wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDTH */ .l - lead.length);
    return lead.length + line.length <= _wrap_js__WEBPACK_IMPORTED_MODULE_1__/* .WIDTH */ .l ? [(0,_line_js__WEBPACK_IMPORTED_MODULE_0__.tame)(lead + line)] : (0,_wrap_js__WEBPACK_IMPORTED_MODULE_1__.wrapped)(lead, text);
}
function shrunk(text, room) {
    const words = (0,_line_js__WEBPACK_IMPORTED_MODULE_0__.tame)(text).split(/\s+/);
    let excess = words.join(' ').length - room;
    for (const at of longestFirst(words)) {
        const word = words[at] ?? '';
        if (excess <= 0 || word.length <= LEAST)
            break;
        const length = Math.max(LEAST, word.length - excess);
        words[at] = withoutMiddle(word, length);
        excess -= word.length - length;
    }
    return words.join(' ').trim();
}
function longestFirst(words) {
    return Array.from(words.keys()).toSorted((a, b) => (words[b]?.length ?? 0) - (words[a]?.length ?? 0));
}
function withoutMiddle(word, length) {
    const kept = length - DOTS.length;
    const head = Math.floor(kept * 0.4);
    return whole(word.slice(0, head)) + DOTS + whole(word.slice(word.length - (kept - head)));
}
function whole(text) {
    return text.replace(/[\ud800-\udbff]$/, '').replace(/^[\udc00-\udfff]/, '');
}


/***/ }),

/***/ 93724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   dY: () => (/* binding */ findingItem),
/* harmony export */   hq: () => (/* binding */ findingLines),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _report_location_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(24847);
/* harmony import */ var _report_tool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19170);
/* harmony import */ var _comparisons_first_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89973);
/* harmony import */ var _code_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66453);
/* harmony import */ var _snippets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72648);
/* harmony import */ var _clip_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75303);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(28566);
/* harmony import */ var _wrap_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43805);









function findingLines(finding) {
    return [
        ...titleLines(finding),
        { text: '' },
        ...labelled('Why', finding.why),
        ...(finding.evidence.length === 0 ? [] : [{ text: '' }]),
        ...(0,_comparisons_first_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonsFirst */ .n)(finding.evidence).flatMap(evidenceLines),
        { text: '' },
        ...labelled('Fix', finding.fix),
        ...pasteLines(finding.paste),
        { text: '' },
        ...faint((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  ', `At ${(0,_report_location_js__WEBPACK_IMPORTED_MODULE_8__/* .describeLocation */ .l)(finding.location)}, by rule ${finding.ruleId}.`)),
        ...faint((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  See ', `${_report_tool_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL */ .j.name} explain ${finding.ruleId}`)),
        ...finding.references.flatMap((page) => faint((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  See ', page))),
        { text: '' },
    ];
}
function titleLines({ severity, title }) {
    const { word, style } = _labels_js__WEBPACK_IMPORTED_MODULE_5__/* .LABELS */ .k[severity];
    const lead = `${word}  `;
    return (0,_clip_js__WEBPACK_IMPORTED_MODULE_4__/* .clippedOrWrapped */ .G)(lead, title).map((text, index) => index === 0 ? { text, style, styled: word.length } : { text });
}
function pasteLines(paste) {
    const { first, same, sameFor, afterwards } = (0,_snippets_js__WEBPACK_IMPORTED_MODULE_3__/* .sortSnippets */ .P)(paste);
    return [
        ...[...first, ...afterwards].flatMap((snippet) => {
            const where = snippet.place === undefined ? snippet.target : (0,_snippets_js__WEBPACK_IMPORTED_MODULE_3__/* .whereItStands */ .a)(snippet);
            return [
                { text: '' },
                ...(where === undefined ? [] : [...plain((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  ', `${where}:`)), { text: '' }]),
                ...(0,_code_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLines */ .z)(snippet.code).map((line) => ({ text: `      ${line}` })),
            ];
        }),
        ...(same.length === 0
            ? []
            : [
                { text: '' },
                ...faint((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  ', `The same for ${sameFor} is in the Markdown and JSON reports.`)),
            ]),
    ];
}
function findingItem(finding) {
    return plain((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  - ', `${finding.title} (${(0,_report_location_js__WEBPACK_IMPORTED_MODULE_8__/* .describeLocation */ .l)(finding.location)})`));
}
function evidenceLines({ label, expected, actual }) {
    const name = (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(label);
    if (expected === undefined)
        return plain((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  ', `${name}: ${actual || '(empty)'}`));
    return [
        ...plain((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('  ', name)),
        ...plain((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('    expected  ', expected || '(empty)')),
        ...plain((0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)('    actual    ', actual || '(empty)')),
    ];
}
function labelled(label, prose) {
    return (0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.wrapped)(`  ${label}  `, prose).map((text, index) => {
        return index === 0 ? { text, style: 'bold', styled: label.length + 2 } : { text };
    });
}
function plain(lines) {
    return lines.map((text) => ({ text }));
}
function faint(lines) {
    return lines.map((text) => ({ text, style: 'dim' }));
}


/***/ }),

/***/ 28566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ LABELS),
/* harmony export */   r: () => (/* binding */ STYLES)
/* harmony export */ });
const LABELS = {
    error: { word: 'FAILED', style: 'red' },
    warning: { word: 'WARNING', style: 'yellow' },
    note: { word: 'NOTE', style: 'dim' },
};
const STYLES = {
    passed: 'green',
    failed: 'red',
    incomplete: 'yellow',
    skipped: 'yellow',
};


/***/ }),

/***/ 67115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ disarm),
/* harmony export */   tame: () => (/* binding */ tame),
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

const CODES = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 };
function tame(text) {
    return disarm((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(text)).trimEnd();
}
function disarm(text) {
    return text.replace(/^(\s*)::/, '$1\\::').replaceAll('##[', '##\\[');
}
function printed(line, color) {
    const text = tame(line.text);
    if (!color || line.style === undefined || text === '')
        return text;
    const end = Math.min(line.styled ?? text.length, text.length);
    return `\u001b[${CODES[line.style]}m${text.slice(0, end)}\u001b[0m${text.slice(end)}`;
}


/***/ }),

/***/ 43805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ WIDTH),
/* harmony export */   wrapped: () => (/* binding */ wrapped)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67115);


const WIDTH = 80;
const LONGEST = 4_000;
const LONGEST_LEAD = 40;
function wrapped(lead, prose) {
    if (lead.length > LONGEST_LEAD && prose !== '') {
        return [...wrapped('', lead.trimEnd()), ...wrapped('      ', prose)];
    }
    const indent = ' '.repeat(lead.length);
    const lines = [];
    let line = lead;
    let empty = true;
    for (const word of (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .shorten */ .ml)((0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(prose), LONGEST).split(/ +/)) {
        const next = line + (empty ? word : ` ${word}`);
        if (!empty && (0,_line_js__WEBPACK_IMPORTED_MODULE_1__/* .disarm */ .J)(next).length > WIDTH) {
            lines.push(line);
            line = indent + word;
        }
        else {
            line = next;
        }
        empty = false;
    }
    return [...lines, line];
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

/***/ 74772:
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


/***/ })

};
;