"use strict";
exports.id = 2813;
exports.ids = [2813];
exports.modules = {

/***/ 72813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
/* harmony import */ var _report_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24847);
/* harmony import */ var _escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94334);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42992);



const LIMIT = 60_000;
const MOST_ROWS = 50;
function render(report, { before = false, run }) {
    const check = report.checks.find((one) => one.check === 'leaks');
    const findings = check?.findings ?? [];
    const [first] = findings;
    const more = run === undefined
        ? 'The job summary has all of it.'
        : `The [job summary](${run}) has all of it.`;
    if (first !== undefined)
        return leaking(first, findings, more);
    if (check === undefined || check.status !== 'answered') {
        const reason = check?.status === 'incomplete' ? check.reason : 'nothing was scanned';
        return paragraphs('### Whether this pull request leaks a key could not be told', (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(reason), ...(before ? ['What this comment told before may still be so.'] : []), more);
    }
    return paragraphs(before ? '### Fixed: no leaked key any more' : '### No leaked key', ...(before
        ? [
            'A key that was pushed stays known to whoever has seen it: it must be replaced all the same.',
        ]
        : []), ...check.gaps.slice(0, 3).map(_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h), more);
}
function leaking(first, findings, more) {
    const head = paragraphs(`### ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(first.title)}`, (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(first.why), `**Fix:** ${(0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownProse */ .h)(first.fix)}`);
    const top = '| Where | Key | Commit | Rule |\n| --- | --- | --- | --- |\n';
    const rows = [];
    let room = LIMIT - head.length - top.length - more.length;
    for (const finding of findings.slice(0, MOST_ROWS)) {
        const row = rowOf(finding);
        if (row.length > room)
            break;
        room -= row.length;
        rows.push(row);
    }
    const left = findings.length - rows.length;
    const rest = left === 0 ? '' : `And ${(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(left, 'more finding')}. `;
    return `${head}\n${top}${rows.join('')}\n${rest}${more}\n`;
}
function rowOf({ location, evidence, ruleId }) {
    const actual = (label) => evidence.find((one) => one.label === label)?.actual;
    const commit = location.kind === 'file' ? location.commit : undefined;
    const key = actual('found');
    const cells = [
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)((0,_report_location_js__WEBPACK_IMPORTED_MODULE_2__/* .describeLocation */ .l)(location)),
        key === undefined ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(key),
        commit === undefined ? '' : (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(commit.slice(0, 12)),
        (0,_escape_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D)(ruleId),
    ];
    return `| ${cells.join(' | ')} |\n`;
}
function paragraphs(...parts) {
    return `${parts.join('\n\n')}\n`;
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


/***/ })

};
;