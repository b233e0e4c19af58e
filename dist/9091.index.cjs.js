"use strict";
exports.id = 9091;
exports.ids = [9091];
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

/***/ 94334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ markdownCode),
  h: () => (/* binding */ markdownProse)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/renderers/prose.js
function spansOf(prose) {
    const spans = [];
    let from = 0;
    for (const match of prose.matchAll(/`([^`]+)`/g)) {
        if (match.index > from)
            spans.push({ code: false, text: prose.slice(from, match.index) });
        spans.push({ code: true, text: match[1] ?? '' });
        from = match.index + match[0].length;
    }
    if (from < prose.length)
        spans.push({ code: false, text: prose.slice(from) });
    return spans;
}

;// CONCATENATED MODULE: ./lib/renderers/escape-markdown.js


const LONGEST_PROSE = 4_000;
const LONGEST_VALUE = 2_000;
function markdownProse(prose) {
    const spans = spansOf((0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(prose), LONGEST_PROSE)).flatMap((span) => span.code ? [span] : disarm(span.text));
    const text = joined(spans)
        .map((span) => (span.code ? codeSpan(span.text) : escapeText(span.text)))
        .join('')
        .trim();
    return text.replace(/^(?=[-+=#:])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
function markdownCode(value) {
    return value === '' ? '(empty)' : codeSpan((0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE));
}
function codeSpan(text) {
    return text
        .split(/(\||(?<=##)\[)/)
        .map((part) => {
        if (part === '|')
            return '&#124;';
        if (part === '[')
            return '&#91;';
        return part === '' ? '' : delimited(part);
    })
        .join('');
}
function delimited(text) {
    const runs = Array.from(text.matchAll(/`+/g), ([run]) => run.length);
    let length = 1;
    while (runs.includes(length))
        length += 1;
    const fence = '`'.repeat(length);
    const pad = /^[ `]|[ `]$/.test(text) && /[^ ]/.test(text) ? ' ' : '';
    return `${fence}${pad}${text}${pad}${fence}`;
}
const LINKABLE = /[@#$]|:\/\/|www\.|:[\w+-]+:|GH(?:SA)?-|\b(?=[a-f]*\d)[0-9a-f]{7,40}\b/i;
function disarm(text) {
    return text.split(/(\s+)/).flatMap((word) => {
        if (!LINKABLE.test(word))
            return [{ code: false, text: word }];
        const { before, core, after } = trimmed(word);
        return [
            { code: false, text: before },
            { code: true, text: core },
            { code: false, text: after },
        ].filter((span) => span.text !== '');
    });
}
function trimmed(word) {
    let start = 0;
    while (start < word.length && '("\'[{<'.includes(word.charAt(start)))
        start += 1;
    let end = word.length;
    while (end > start && ')]}>"\'.,;:!?'.includes(word.charAt(end - 1)))
        end -= 1;
    return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}
function joined(spans) {
    const result = [];
    for (const span of spans) {
        const last = result.at(-1);
        if (last !== undefined && last.code === span.code) {
            result[result.length - 1] = { code: span.code, text: last.text + span.text };
        }
        else {
            result.push(span);
        }
    }
    return result;
}
function escapeText(text) {
    return text
        .replace(/[&<>`|]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[\\*_~[\](){}!^]/g, '\\$&');
}


/***/ }),

/***/ 14380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ logLists),
/* harmony export */   g: () => (/* binding */ trailFacts)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42992);

function logLists({ log }) {
    const of = (part) => log.filter((message) => message.part === part);
    const [follows, passed] = [of('consequence'), of('passed-over')];
    return [
        {
            heading: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(follows.length, 'more known message')} of this failure, which likely follow from it`,
            items: follows,
        },
        {
            heading: `${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(passed.length, 'known message')} passed over: retried, tolerated or only spoken of`,
            items: passed,
        },
    ].filter(({ items }) => items.length > 0);
}
const OUTCOMES = {
    gave: 'gave credentials',
    nothing: 'gave nothing',
    failed: 'failed',
    skipped: 'was not asked',
    asked: 'was asked last; the log does not say what it gave',
};
function trailFacts({ trails = [], chain }) {
    return trails.map(({ sdk, steps, times }) => ({
        heading: `How ${sdk} looked for credentials, by its own debug log${times > 1 ? ` (${times} times)` : ''}`,
        steps: steps.map(({ name, provider, line, outcome }) => ({
            name: provider === null || provider === name ? name : `${name} (${provider})`,
            line,
            told: OUTCOMES[outcome],
        })),
        here: comparedWith(steps, sdk, chain),
    }));
}
function comparedWith(steps, sdk, chain) {
    const view = chain.find(({ dialect }) => dialect === sdk);
    if (view === undefined)
        return null;
    const there = steps.find(({ outcome }) => outcome === 'gave')?.provider ?? null;
    const here = view.outcome === 'resolved' ? view.provider : null;
    if (here === there) {
        return here === null
            ? 'In this environment it finds none either.'
            : `In this environment it takes them from ${here} as well.`;
    }
    const said = here === null ? 'it finds none' : `it takes them from ${here}`;
    return `In this environment ${said}: the command has changed what it was given.`;
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

/***/ 99091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/renderers/escape-markdown.js + 1 modules
var escape_markdown = __webpack_require__(94334);
;// CONCATENATED MODULE: ./lib/renderers/summary/fit.js
const NOTE_BYTES = 2_000;
function fit(sections, limit) {
    let room = limit - NOTE_BYTES;
    const missing = [];
    const kept = sections.filter((section) => {
        const frame = bytes(section.head) + bytes(section.tail);
        if (frame > room) {
            missing.push(`${section.count} ${section.rowsAre}`);
            return false;
        }
        room -= frame;
        return true;
    });
    const parts = kept.map((section, position) => {
        const share = position === kept.length - 1 ? room : Math.floor(room / 2);
        const { rows, size } = take(section.rows, share);
        room -= size;
        if (rows.length < section.count) {
            missing.push(`${section.count - rows.length} of ${section.count} ${section.rowsAre}`);
        }
        return section.head + rows.join('') + section.tail;
    });
    return parts.join('') + note(missing);
}
function take(rows, share) {
    const taken = [];
    let size = 0;
    for (const row of rows) {
        const length = bytes(row);
        if (size + length > share)
            break;
        size += length;
        taken.push(row);
    }
    return { rows: taken, size };
}
function note(missing) {
    if (missing.length === 0)
        return '';
    const list = missing.map((what) => `- ${what}\n`).join('');
    return `**Left out, because there is no more room here** (the JSON report has everything):\n\n${list}`;
}
function bytes(text) {
    return Buffer.byteLength(text, 'utf8');
}

// EXTERNAL MODULE: ./lib/renderers/names.js
var names = __webpack_require__(42992);
;// CONCATENATED MODULE: ./lib/renderers/summary/table.js
function tableHead(columns) {
    return `|${columns.map((column) => ` ${column} |`).join('')}\n|${'---|'.repeat(columns.length)}\n`;
}
function tableRow(cells) {
    return `|${cells.map((cell) => ` ${cell} |`).join('')}\n`;
}
function foldedTable(options) {
    const { summary, open, before = '', columns, items, row, rowsAre } = options;
    const tag = open === true ? '<details open>' : '<details>';
    return {
        rowsAre,
        head: `${tag}\n<summary>${summary}</summary>\n\n${before}${tableHead(columns)}`,
        rows: lazily(items, (item) => tableRow(row(item))),
        count: items.length,
        tail: '\n</details>\n\n',
    };
}
function* lazily(items, word) {
    for (const item of items)
        yield word(item);
}
function paragraph(markdown) {
    return { rowsAre: 'remarks', head: `${markdown}\n\n`, rows: [], count: 0, tail: '' };
}

// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(24847);
// EXTERNAL MODULE: ./lib/report/page.js
var page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/renderers/comparisons-first.js
var comparisons_first = __webpack_require__(89973);
// EXTERNAL MODULE: ./lib/renderers/snippets.js
var snippets = __webpack_require__(72648);
;// CONCATENATED MODULE: ./lib/renderers/escape-html.js
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/renderers/code-lines.js
var code_lines = __webpack_require__(66453);
;// CONCATENATED MODULE: ./lib/renderers/summary/fenced-code.js


function fencedCode(snippet) {
    const lines = (0,code_lines/* codeLines */.z)(snippet.code);
    if (lines.some((line) => /^\s*::|##\[/.test(line))) {
        const escaped = lines
            .map((line) => escapeHtml(line).replace(/::/g, '&#58;&#58;').replace(/##\[/g, '##&#91;'))
            .join('\n');
        return `<pre><code>${escaped}</code></pre>\n\n`;
    }
    const longest = lines.reduce((most, line) => Math.max(most, longestRun(line)), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${snippet.language}\n${lines.join('\n')}\n${fence}\n\n`;
}
function longestRun(line) {
    return Array.from(line.matchAll(/`+/g), ([run]) => run.length).reduce((most, length) => Math.max(most, length), 0);
}

;// CONCATENATED MODULE: ./lib/renderers/summary/finding.js








const MOST_FACTS = 6;
function findingSections(finding, heading) {
    const ordered = (0,comparisons_first/* comparisonsFirst */.n)(finding.evidence);
    const facts = ordered.slice(0, MOST_FACTS);
    const { first, same, sameFor, afterwards } = (0,snippets/* sortSnippets */.P)(finding.paste);
    return [
        {
            rowsAre: 'rows of expected against actual',
            head: `${heading} ${(0,escape_markdown/* markdownProse */.h)(finding.title)}\n\n${why(finding)}${evidenceHead(facts)}`,
            rows: lazily(facts, (evidence) => evidenceRow(evidence, comparesIn(facts))),
            count: facts.length,
            tail: '\n',
        },
        {
            rowsAre: 'snippets to paste',
            head: fix(finding),
            rows: lazily(first, pasted),
            count: first.length,
            tail: '',
        },
        ...folded(`The same for ${sameFor}`, 'snippets for other tools', same, pasted),
        ...folded('What to do then', 'snippets for afterwards', afterwards, pasted),
        ...moreFacts(ordered.slice(MOST_FACTS)),
        { rowsAre: 'remarks', head: `${origin(finding)}\n\n`, rows: [], count: 0, tail: '' },
    ];
}
function moreFacts(facts) {
    const compares = comparesIn(facts);
    const row = (evidence) => evidenceRow(evidence, compares);
    const summary = `${(0,names/* counted */.hS)(facts.length, 'further fact')} behind this`;
    return folded(summary, 'further facts', facts, row, { head: evidenceHead(facts), tail: '\n' });
}
function folded(summary, rowsAre, items, word, table = { head: '', tail: '' }) {
    if (items.length === 0)
        return [];
    return [
        {
            rowsAre,
            head: `<details>\n<summary>${summary}</summary>\n\n${table.head}`,
            rows: lazily(items, word),
            count: items.length,
            tail: `${table.tail}</details>\n\n`,
        },
    ];
}
function findingBlock(finding, heading) {
    return findingSections(finding, heading)
        .map(({ head, rows, tail }) => head + [...rows].join('') + tail)
        .join('');
}
function why(finding) {
    return `**Why:** ${(0,escape_markdown/* markdownProse */.h)(finding.why)}\n\n`;
}
function comparesIn(facts) {
    return facts.some(({ expected }) => expected !== undefined);
}
function evidenceHead(facts) {
    if (facts.length === 0)
        return '';
    return tableHead(comparesIn(facts) ? ['', 'Expected', 'Actual'] : ['', 'Found']);
}
function evidenceRow({ label, expected, actual }, compares) {
    const middle = expected === undefined ? '' : (0,escape_markdown/* markdownCode */.D)(expected);
    return tableRow([(0,escape_markdown/* markdownProse */.h)(label), ...(compares ? [middle] : []), (0,escape_markdown/* markdownCode */.D)(actual)]);
}
function fix(finding) {
    return `**Fix:** ${(0,escape_markdown/* markdownProse */.h)(finding.fix)}\n\n`;
}
function pasted(snippet) {
    const where = (0,snippets/* whereItStands */.a)(snippet);
    return (where === undefined ? '' : `${(0,escape_markdown/* markdownProse */.h)(where)}:\n\n`) + fencedCode(snippet);
}
function origin(finding) {
    const place = (0,escape_markdown/* markdownCode */.D)((0,report_location/* describeLocation */.l)(finding.location));
    const pages = finding.references.map(reference).join(', ');
    return `At ${place}, by rule ${ruleLink(finding.ruleId)}.${pages === '' ? '' : ` See ${pages}.`}`;
}
function ruleLink(id) {
    const address = (0,page/* pageAddress */.qx)(id);
    return address === null ? (0,escape_markdown/* markdownCode */.D)(id) : `[${(0,escape_markdown/* markdownCode */.D)(id)}](${address})`;
}
function reference(url) {
    const page = /^https:\/\/(?:docs\.aws\.amazon\.com|repost\.aws|docs\.github\.com)\/[\w/.#?=%-]*$/;
    return page.test(url) ? `<${url}>` : (0,escape_markdown/* markdownCode */.D)(url);
}

;// CONCATENATED MODULE: ./lib/renderers/summary/causes.js



const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
function causeSections(report) {
    return report.rootCauses.flatMap((cause) => [
        ...findingSections(cause.finding, `## ${MARKS[cause.finding.severity]}`),
        ...consequenceSections(cause, report),
    ]);
}
function otherSections(findings) {
    if (findings.length === 0)
        return [];
    return [
        {
            rowsAre: 'further findings',
            head: '',
            rows: lazily(findings, (finding) => findingBlock(finding, `### ${MARKS[finding.severity]}`)),
            count: findings.length,
            tail: '',
        },
    ];
}
function consequenceSections({ question, consequences }, report) {
    const listedAsLeaks = new Set(report.leaks.map(({ fingerprint }) => fingerprint));
    const findings = question === 'leaks'
        ? consequences.filter(({ fingerprint }) => !listedAsLeaks.has(fingerprint))
        : consequences;
    if (findings.length === 0)
        return [];
    const summary = question === 'leaks'
        ? `${(0,names/* counted */.hS)(findings.length, 'more finding')} of this kind`
        : `${(0,names/* counted */.hS)(findings.length, 'more finding')}, likely to go once this is fixed`;
    return [
        {
            rowsAre: 'more findings',
            head: `<details>\n<summary>${summary}</summary>\n\n`,
            rows: lazily(findings, (finding) => findingBlock(finding, '####')),
            count: findings.length,
            tail: '</details>\n\n',
        },
    ];
}

// EXTERNAL MODULE: ./lib/renderers/advice-facts.js
var advice_facts = __webpack_require__(41260);
;// CONCATENATED MODULE: ./lib/renderers/summary/advice.js





function adviceSections({ advice, standing }) {
    if (advice === undefined)
        return [];
    const folded = standing.asked !== 'advice';
    const { why, steps, beware, remark } = advice;
    const headline = (0,escape_markdown/* markdownProse */.h)((0,advice_facts/* adviceHeadline */.Zg)(advice));
    const body = [
        (0,escape_markdown/* markdownProse */.h)((0,advice_facts/* whereLine */.GH)(advice)),
        ...(0,advice_facts/* useLines */.xH)(advice).map(escape_markdown/* markdownProse */.h),
        ...(remark === undefined ? [] : [(0,escape_markdown/* markdownProse */.h)(remark)]),
    ].join('\n\n');
    const lists = [...listOf('Why', why), ...listOf('Look after', beware)];
    return [
        ...(folded ? [] : [paragraph(`**${headline}.**`)]),
        {
            rowsAre: 'steps of the advice',
            head: `${folded ? '<details>\n<summary>A better source of credentials is at hand</summary>\n\n' : ''}${body}\n\n${folded ? `**${headline}.**\n\n` : ''}${lists.join('')}${steps.length === 0 ? '' : '**Steps**\n\n'}`,
            rows: lazily(steps.entries(), ([index, step]) => stepRow(step, index)),
            count: steps.length,
            tail: folded ? '</details>\n\n' : '',
        },
    ];
}
function listOf(title, sentences) {
    if (sentences.length === 0)
        return [];
    const items = sentences.map((sentence) => `- ${told(sentence)}\n`).join('');
    return [`**${title}**\n\n${items}\n`];
}
function told({ says, page }) {
    const source = (0,advice_facts/* isAdvicePage */.i1)(page) ? `<${page}>` : (0,escape_markdown/* markdownCode */.D)(page);
    return `${(0,escape_markdown/* markdownProse */.h)(says)} (${source})`;
}
function stepRow(step, index) {
    const pastes = step.paste.map((snippet) => {
        const where = (0,snippets/* whereItStands */.a)(snippet);
        return `${where === undefined ? '' : `${(0,escape_markdown/* markdownProse */.h)(where)}:\n\n`}${fencedCode(snippet)}`;
    });
    return `${index + 1}. ${told(step)}\n\n${pastes.join('')}`;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/faces.js
var faces = __webpack_require__(74772);
// EXTERNAL MODULE: ./lib/renderers/chain-facts.js
var chain_facts = __webpack_require__(38299);
;// CONCATENATED MODULE: ./lib/renderers/summary/chain.js






const chain_MARKS = {
    resolved: '✅',
    absent: '➖',
    invalid: '⚠️',
    failed: '❌',
    'not-reached': '⏹️',
};
const LONGEST_WORDS = 400;
function chainSections(report) {
    const { chain } = report;
    if (chain.length === 0)
        return [];
    if (report.standing.beforeExport)
        return [paragraph((0,escape_markdown/* markdownProse */.h)(names/* BEFORE_EXPORT */.Fk))];
    const open = (0,faces/* identitiesDiffer */.B)(chain);
    return [whoIsWho(chain, open), matrix(chain, open), ...troubles(chain)];
}
function disagreementSections(report) {
    const found = (0,chain_facts/* disagreement */.fn)(report);
    if (found === null)
        return [];
    return [paragraph(`⚠️ **${found.lead}.** ${(0,escape_markdown/* markdownProse */.h)(found.who)}`)];
}
function whoIsWho(chain, open) {
    const agreement = chain.length === 1 ? 'one SDK traced' : open ? 'they do not agree' : 'they agree';
    const columns = COLUMNS.filter(({ always, cell }) => always === true || chain.some(cell));
    return foldedTable({
        summary: `Who each SDK would be: ${agreement}`,
        open,
        columns: columns.map(({ name }) => name),
        items: chain,
        row: (view) => columns.map(({ cell }) => cell(view)),
        rowsAre: 'SDKs',
    });
}
const COLUMNS = [
    { name: 'SDK', always: true, cell: ({ names }) => names.long },
    { name: 'Takes', always: true, cell: (view) => (0,escape_markdown/* markdownProse */.h)((0,chain_facts/* takenBy */.bL)(view)) },
    { name: 'Key', cell: ({ accessKeyId }) => optional(accessKeyId) },
    { name: 'Account', cell: ({ account }) => optional(account) },
    { name: 'Role', cell: role },
    { name: 'Region', cell: ({ region }) => optional(region) },
    { name: 'Words and remarks', cell: remarks },
];
function role({ roleArn, assumedWith }) {
    const parts = [
        ...(roleArn === undefined ? [] : [(0,escape_markdown/* markdownCode */.D)(roleArn)]),
        ...(assumedWith === undefined ? [] : [`assumed with ${(0,escape_markdown/* markdownProse */.h)(assumedWith)}`]),
    ];
    return parts.join('<br>');
}
function remarks(view) {
    const { message, basis, version, regionMessage, regionBasis = 'memory', endpoint, warnings = [], } = view;
    return [
        ...(message === null
            ? []
            : [
                `${(0,escape_markdown/* markdownProse */.h)((0,names/* claimOf */._B)(basis, version))} ${(0,escape_markdown/* markdownCode */.D)((0,inert/* shorten */.ml)(message, LONGEST_WORDS))}`,
            ]),
        ...(regionMessage === undefined
            ? []
            : [
                `because of the region, ${(0,escape_markdown/* markdownProse */.h)((0,names/* claimOf */._B)(regionBasis, version))} ${(0,escape_markdown/* markdownCode */.D)((0,inert/* shorten */.ml)(regionMessage, LONGEST_WORDS))}`,
            ]),
        ...(endpoint === undefined ? [] : [(0,escape_markdown/* markdownProse */.h)((0,names/* endpointWords */.$h)(endpoint))]),
        ...warnings.map((warning) => `⚠️ ${(0,escape_markdown/* markdownProse */.h)(warning)}`),
    ].join('<br>');
}
function optional(value) {
    return value === undefined ? '' : (0,escape_markdown/* markdownCode */.D)(value);
}
function matrix(chain, open) {
    const { telling, skipped } = (0,chain_facts/* providersOf */.Ou)(chain);
    const legend = Object.entries(names/* OUTCOME_WORDS */.nx)
        .map(([outcome, word]) => `${chain_MARKS[outcome]} ${word}`)
        .join(', ');
    const left = skipped.length === 0
        ? ''
        : `Not configured, so skipped by every SDK: ${(0,inert/* listed */.KE)(skipped.map((name) => names/* PROVIDER_NAMES */.xd[name]))}.\n\n`;
    const summary = 'What each SDK tried, and what became of it';
    if (telling.length === 0) {
        return paragraph(`<details>\n<summary>${summary}</summary>\n\n${left}</details>`);
    }
    return foldedTable({
        summary,
        open,
        before: `${left}${legend}; blank: the SDK does not have this source.\n\n`,
        columns: ['Source', ...chain.map(({ names }) => names.long)],
        items: telling,
        row: (provider) => [
            names/* PROVIDER_NAMES */.xd[provider],
            ...chain.map((view) => {
                const attempt = (0,chain_facts/* attemptAt */.bG)(view, provider);
                return attempt === undefined
                    ? ''
                    : `${chain_MARKS[attempt.outcome]} ${names/* OUTCOME_WORDS */.nx[attempt.outcome]}`;
            }),
        ],
        rowsAre: 'sources of credentials',
    });
}
function troubles(chain) {
    const items = (0,chain_facts/* troublesOf */.on)(chain);
    if (items.length === 0)
        return [];
    return [
        foldedTable({
            summary: `Why: ${(0,names/* counted */.hS)(items.length, 'attempt')} that failed or could not be made`,
            columns: ['SDK', 'Source', 'Outcome', 'Reason', 'Looked at'],
            items,
            row: ({ sdks, attempt }) => [
                sdks.join(', '),
                names/* PROVIDER_NAMES */.xd[attempt.provider],
                names/* OUTCOME_WORDS */.nx[attempt.outcome],
                (0,escape_markdown/* markdownProse */.h)(attempt.reason),
                attempt.looked.map(escape_markdown/* markdownCode */.D).join('<br>'),
            ],
            rowsAre: 'failed attempts',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/renderers/summary/leaks.js



function placeOf({ path, member, line, column }) {
    return `${path}${member === undefined ? '' : `!/${member}`}:${line}:${column}`;
}
function leakSections(all) {
    const leaks = all.filter(({ allowed }) => allowed === undefined);
    const rest = all.filter(({ allowed }) => allowed !== undefined);
    return [
        ...(leaks.length === 0 ? [] : standing(leaks)),
        ...(rest.length === 0 ? [] : excused(rest)),
    ];
}
function excused(leaks) {
    return [
        foldedTable({
            summary: `${(0,names/* counted */.hS)(leaks.length, 'place')} with a key that is allowed or was there before`,
            columns: ['Where', 'Key', 'Why', 'By', 'Rule'],
            items: leaks,
            row: ({ allowed, ...leak }) => [
                (0,escape_markdown/* markdownCode */.D)(placeOf(leak)),
                (0,escape_markdown/* markdownCode */.D)(leak.preview),
                (0,escape_markdown/* markdownCode */.D)(allowed?.reason ?? ''),
                (0,escape_markdown/* markdownCode */.D)(allowed?.at ?? allowed?.by ?? ''),
                (0,escape_markdown/* markdownCode */.D)(leak.ruleId),
            ],
            rowsAre: 'allowed keys',
        }),
    ];
}
function standing(leaks) {
    return [
        foldedTable({
            summary: (0,names/* counted */.hS)(leaks.length, 'committed key'),
            columns: ['Where', 'Key', 'Account', 'Commit', 'In HEAD', 'Rule'],
            items: leaks,
            row: (leak) => [
                (0,escape_markdown/* markdownCode */.D)(placeOf(leak)),
                (0,escape_markdown/* markdownCode */.D)(leak.preview),
                leak.account === undefined ? '' : (0,escape_markdown/* markdownCode */.D)(leak.account),
                leak.commit === undefined ? '' : (0,escape_markdown/* markdownCode */.D)(leak.commit.slice(0, 12)),
                leak.inHead === undefined ? '' : leak.inHead ? 'yes' : 'no, only in history',
                (0,escape_markdown/* markdownCode */.D)(leak.ruleId),
            ],
            rowsAre: 'committed keys',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/renderers/log-facts.js
var log_facts = __webpack_require__(14380);
;// CONCATENATED MODULE: ./lib/renderers/summary/log.js




function logSections(report) {
    return [
        ...(0,log_facts/* logLists */.W)(report).map(({ heading, items }) => foldedTable({
            summary: heading,
            columns: ['Line', 'Message', 'What it is'],
            items,
            row: ({ line, message, entry }) => [String(line), (0,escape_markdown/* markdownCode */.D)(message), linked(entry)],
            rowsAre: 'known messages',
        })),
        ...(0,log_facts/* trailFacts */.g)(report).map(({ heading, steps, here }) => foldedTable({
            summary: heading,
            before: here === null ? '' : `${(0,escape_markdown/* markdownProse */.h)(here)}\n\n`,
            columns: ['Provider', '', 'Line'],
            items: steps,
            row: ({ name, told, line }) => [(0,escape_markdown/* markdownCode */.D)(name), told, String(line)],
            rowsAre: 'providers',
        })),
    ];
}
function linked(entry) {
    const address = (0,page/* pageAddress */.qx)(`log/${entry}`);
    return address === null ? (0,escape_markdown/* markdownCode */.D)(entry) : `[${(0,escape_markdown/* markdownCode */.D)(entry)}](${address})`;
}

;// CONCATENATED MODULE: ./lib/renderers/summary/looked-at.js



function lookedAtSections(checks) {
    if (checks.length === 0)
        return [];
    const rows = [...checks.flatMap(unseenRows), ...checks.flatMap(seenRows)];
    const of = (status) => checks.filter((result) => result.status === status).length;
    const parts = [
        `${of('answered')} answered`,
        `${of('skipped')} skipped`,
        `${of('incomplete')} incomplete`,
        (0,names/* counted */.hS)(checks.flatMap(({ gaps }) => gaps).length, 'gap'),
    ];
    return [
        foldedTable({
            summary: `What was looked at, and what was not: ${(0,names/* counted */.hS)(checks.length, 'check')} (${parts.join(', ')})`,
            columns: ['Check', 'Looked at', 'Found'],
            items: rows,
            row: cells,
            rowsAre: 'rows of what was looked at',
        }),
    ];
}
function unseenRows({ check, gaps, ...result }) {
    const status = result.status === 'answered'
        ? []
        : [{ check, at: '', status: result.status, found: result.reason }];
    return [...status, ...gaps.map((gap) => ({ check, at: '', status: 'not seen', found: gap }))];
}
function seenRows({ check, looked, status, findings }) {
    if (status !== 'answered')
        return looked.map((row) => ({ check, ...row }));
    const found = findings.length === 0 ? 'nothing wrong' : (0,names/* counted */.hS)(findings.length, 'finding');
    return [...looked.map((row) => ({ check, ...row })), { check, at: '', status, found }];
}
function cells({ check, at, found, status }) {
    return status === undefined
        ? [check, (0,escape_markdown/* markdownCode */.D)(at), (0,escape_markdown/* markdownCode */.D)(found)]
        : [check, `**${status}**`, (0,escape_markdown/* markdownProse */.h)(found)];
}

// EXTERNAL MODULE: ./lib/renderers/trust-facts.js
var trust_facts = __webpack_require__(39712);
;// CONCATENATED MODULE: ./lib/renderers/summary/trust.js





const trust_MARKS = {
    matched: '✅',
    'not-matched': '❌',
    unknown: '❔',
};
const DENY_MARKS = { matched: '⛔', 'not-matched': '➖', unknown: '❔' };
const MOST_STATEMENTS = 10;
const MOST_OPEN = 3;
const LONGEST_VALUE = 300;
function trustSections(report) {
    const { trust } = report;
    if (trust === null)
        return [];
    const broken = report.standing.trustBroken;
    return [...traced(trust, broken), ...card(trust, broken)];
}
function traced(trust, broken) {
    const words = (0,trust_facts/* verdictWords */.L2)(trust);
    if (words === null)
        return [];
    const { shown, more } = (0,trust_facts/* shownStatements */.yo)(trust, MOST_STATEMENTS);
    const left = more === 0 ? [] : [`${(0,names/* counted */.hS)(more, 'further statement')}: see the JSON report`];
    return [
        foldedTable({
            summary: `The trust policy ${words}: statement by statement`,
            open: broken && (trust.trace ?? []).length <= MOST_OPEN,
            before: `${(0,escape_markdown/* markdownProse */.h)((0,trust_facts/* groundsOf */.KV)(trust).join(' '))}\n\n${list([...(0,trust_facts/* cautionsOf */.Y_)(trust), ...left])}`,
            columns: ['Statement', 'Element', 'Wanted', 'Was', '', 'Why'],
            items: shown.flatMap((statement) => rowsOf(trust, statement)),
            row: (cells) => cells,
            rowsAre: 'rows of the trust policy',
        }),
    ];
}
function rowsOf(trust, statement) {
    const name = (0,escape_markdown/* markdownProse */.h)(`${(0,trust_facts/* statementName */.Vy)(statement)}, ${(0,trust_facts/* statementFacts */.Zw)(statement)}`);
    const whole = (0,trust_facts/* decides */.yN)(trust, statement, null);
    const marks = statement.effect === 'Deny' ? DENY_MARKS : trust_MARKS;
    const mark = (outcome, decided) => `${marks[outcome]}${decided ? ' **this decides**' : ''}`;
    const head = [name, '', '', '', mark(statement.outcome, whole), ''];
    return [
        ...(whole || statement.steps.length === 0 ? [head] : []),
        ...statement.steps.map((step, index) => [
            index === 0 && !whole ? name : '',
            (0,escape_markdown/* markdownProse */.h)((0,trust_facts/* elementOf */.MC)(step)),
            values(step.wanted),
            step.was === null ? '(not in the request)' : values(step.was),
            mark(step.outcome, (0,trust_facts/* decides */.yN)(trust, statement, step)),
            (0,escape_markdown/* markdownProse */.h)(step.why),
        ]),
    ];
}
function values(all) {
    const { shown, more } = (0,trust_facts/* fewValues */.dp)(all);
    return [
        ...shown.map((value) => (0,escape_markdown/* markdownCode */.D)((0,inert/* shorten */.ml)(value, LONGEST_VALUE))),
        ...(more === 0 ? [] : [`and ${more} more`]),
    ].join('<br>');
}
function list(lines) {
    return lines.length === 0
        ? ''
        : `${lines.map((line) => `- ${(0,escape_markdown/* markdownProse */.h)(line)}`).join('\n')}\n\n`;
}
function card(trust, open) {
    return [
        foldedTable({
            summary: 'The subject of the ID token, taken apart',
            open,
            columns: ['', 'Value'],
            items: (0,trust_facts/* subjectRows */.AU)(trust),
            row: ([label, value]) => [(0,escape_markdown/* markdownProse */.h)(label), (0,escape_markdown/* markdownCode */.D)(value)],
            rowsAre: 'parts of the subject',
        }),
        foldedTable({
            summary: `All claims of the ID token (${Object.keys(trust.claims).length})`,
            columns: ['Claim', 'Value'],
            items: (0,trust_facts/* claimRows */.YA)(trust),
            row: ([name, value]) => [(0,escape_markdown/* markdownCode */.D)(name), (0,escape_markdown/* markdownCode */.D)(value)],
            rowsAre: 'claims',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/renderers/verdict.js
var renderers_verdict = __webpack_require__(93429);
;// CONCATENATED MODULE: ./lib/renderers/summary.js











const SUMMARY_LIMIT = 1_048_576;
const summary_MARKS = {
    passed: '✅',
    failed: '❌',
    incomplete: '⚠️',
    skipped: '⏭️',
};
function render(report) {
    const verdict = (0,renderers_verdict/* verdictOf */.V)(report);
    const causes = causeSections(report);
    const trust = trustSections(report);
    const causeLeads = causes.length > 0 && (verdict.mark === 'failed' || report.failures !== undefined);
    const { asked } = report.standing;
    return fit([
        ...(asked === 'advice' ? adviceSections(report) : []),
        ...(asked === 'advice'
            ? []
            : causeLeads
                ? [...causes, aside(verdict)]
                : [opening(verdict), ...causes]),
        ...disagreementSections(report),
        ...(report.standing.trustBroken ? trust : []),
        ...otherSections((0,renderers_verdict/* otherFindings */.j)(report)),
        ...logSections(report),
        ...leakSections(report.leaks),
        ...chainSections(report),
        ...(report.standing.trustBroken ? [] : trust),
        ...(asked === 'advice' ? [] : adviceSections(report)),
        ...lookedAtSections(report.checks),
    ], SUMMARY_LIMIT);
}
function opening({ mark, headline, who, unseen, skipped, notes }) {
    const line = `${summary_MARKS[mark]} **${(0,escape_markdown/* markdownProse */.h)(headline)}.**${who === null ? '' : ` ${(0,escape_markdown/* markdownProse */.h)(who)}`}\n\n`;
    return bullets(line, [...notes, ...unseen, ...skipped]);
}
function aside({ mark, headline, who, unseen, notes }) {
    const lead = mark === 'failed' ? who : `${headline}.`;
    return bullets('', [...(lead === null ? [] : [lead]), ...notes, ...unseen]);
}
function bullets(head, lines) {
    return {
        rowsAre: 'remarks',
        head,
        rows: lazily(lines, (line) => `- ${(0,escape_markdown/* markdownProse */.h)(line)}\n`),
        count: lines.length,
        tail: lines.length === 0 ? '' : '\n',
    };
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

/***/ 99147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kk: () => (/* binding */ pageFile),
/* harmony export */   qx: () => (/* binding */ pageAddress)
/* harmony export */ });
/* unused harmony export PAGES */
const PAGES = 'docs';
const REPOSITORY = 'https://github.com/aws-preflight/aws-preflight/blob/v1';
function pageFile(id) {
    if (!/^[a-z]+\/[a-z0-9-]+$/.test(id))
        return null;
    return id.startsWith('log/') ? `${PAGES}/${id}.md` : `${PAGES}/rules/${id}.md`;
}
function pageAddress(id) {
    const file = pageFile(id);
    return file === null ? null : `${REPOSITORY}/${file}`;
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