"use strict";
exports.id = 6232;
exports.ids = [6232];
exports.modules = {

/***/ 33770:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ asciiJson)
/* harmony export */ });
function asciiJson(value) {
    return `${JSON.stringify(value, null, 2)
        .replace(/[^\n\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
        .replaceAll('##[', '##\\u005b')}\n`;
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

/***/ 66232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/report/severity.js
var severity = __webpack_require__(91727);
// EXTERNAL MODULE: ./lib/renderers/ascii-json.js
var ascii_json = __webpack_require__(33770);
;// CONCATENATED MODULE: ./lib/renderers/sarif/location.js
const ROOT = '%SRCROOT%';
function locationOf({ location }, workspace) {
    if (location.kind !== 'file')
        return undefined;
    const path = belowRoot(location.path, workspace);
    if (path === undefined)
        return undefined;
    const { line = 1, column } = location;
    return {
        physicalLocation: {
            artifactLocation: { uri: uriOf(path), uriBaseId: ROOT },
            region: {
                startLine: line,
                ...(column === undefined ? {} : { startColumn: column }),
            },
        },
    };
}
function belowRoot(path, workspace) {
    const slashed = path.replaceAll('\\', '/');
    const root = workspace?.replaceAll('\\', '/').replace(/\/+$/, '');
    const relative = root !== undefined && slashed.startsWith(`${root}/`) ? slashed.slice(root.length + 1) : slashed;
    const file = relative.replace(/^(?:\.\/)+/, '');
    const isNoFile = file === '' || /^(?:\/|[A-Za-z]:|~|\(|\.\.(?:\/|$))/.test(file);
    return isNoFile ? undefined : file;
}
function uriOf(path) {
    return path.split('/').map(encodeSegment).join('/');
}
function encodeSegment(segment) {
    return encodeURIComponent(segment.replace(/\p{Surrogate}/gu, '\ufffd')).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/page.js
var page = __webpack_require__(99147);
// EXTERNAL MODULE: ./lib/renderers/escape-markdown.js + 1 modules
var escape_markdown = __webpack_require__(94334);
;// CONCATENATED MODULE: ./lib/renderers/sarif/rules.js



const LONGEST_DESCRIPTION = 1_024;
const LONGEST_MESSAGE = 4_000;
function levelOf(severity) {
    return severity;
}
const SECURITY = {
    error: '9.0',
    warning: '6.0',
    note: '2.0',
};
const PROBLEM = { error: 'error', warning: 'warning', note: 'recommendation' };
function ruleOf({ ruleId, severity, title, why, fix, references }) {
    const address = (0,page/* pageAddress */.qx)(ruleId);
    const [question = '', kind = ''] = ruleId.split('/');
    const isLeak = question === 'leaks';
    const links = [...(address === null ? [] : [address]), ...references].map((link) => `<${link}>`);
    return {
        id: ruleId,
        shortDescription: { text: plain(isLeak ? nameOf(kind) : title, LONGEST_DESCRIPTION) },
        fullDescription: { text: plain(why, LONGEST_DESCRIPTION) },
        help: {
            text: plain(`${why}\n\nFix: ${fix}`),
            markdown: [(0,escape_markdown/* markdownProse */.h)(why), `**Fix:** ${(0,escape_markdown/* markdownProse */.h)(fix)}`, ...links].join('\n\n'),
        },
        ...(address === null ? {} : { helpUri: address }),
        defaultConfiguration: { level: levelOf(severity) },
        properties: {
            tags: isLeak ? ['security', 'external/cwe/cwe-798', 'aws'] : ['aws', question],
            precision: 'very-high',
            ...(isLeak
                ? { 'security-severity': SECURITY[severity] }
                : { 'problem.severity': PROBLEM[severity] }),
        },
    };
}
function nameOf(kind) {
    return `Committed key: ${kind.replaceAll('-', ' ')}`;
}
function plain(text, longest = LONGEST_MESSAGE) {
    return (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(text.replaceAll('](', '] (')), longest);
}

;// CONCATENATED MODULE: ./lib/renderers/sarif.js




const MOST_RESULTS = 5_000;
const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const HOME = 'https://github.com/aws-preflight/aws-preflight';
function render(report, options) {
    const place = placing(report, options);
    const findings = report.checks
        .flatMap((check) => check.findings)
        .toSorted((a, b) => (0,severity/* compareSeverity */.z)(a.severity, b.severity));
    const rules = rulesOf(findings);
    const placed = findings.flatMap((finding) => resultOf(finding, rules, place));
    const results = placed.slice(0, MOST_RESULTS);
    const left = placed.length - results.length;
    const log = {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: report.tool.name,
                        semanticVersion: report.tool.version,
                        informationUri: HOME,
                        rules: Array.from(rules.values(), ({ rule }) => rule),
                    },
                },
                automationDetails: { id: `${report.tool.name}/` },
                columnKind: 'unicodeCodePoints',
                originalUriBaseIds: { [ROOT]: { description: { text: 'The root of the checkout.' } } },
                invocations: [
                    {
                        executionSuccessful: report.checks.every(({ status }) => status !== 'incomplete'),
                        toolExecutionNotifications: [
                            ...blindSpots(report),
                            ...findings.flatMap((finding) => elsewhere(finding, place)),
                            ...(left === 0 ? [] : [leftOut(left)]),
                        ],
                    },
                ],
                results,
            },
        ],
    };
    return (0,ascii_json/* asciiJson */.i)(log);
}
function placing({ standing }, { workspace, elsewhere: away }) {
    const isHere = standing.asked !== 'log' && away !== true;
    return (finding) => (isHere ? locationOf(finding, workspace) : undefined);
}
function rulesOf(findings) {
    const rules = new Map();
    for (const finding of findings) {
        const { ruleId } = finding;
        if (!rules.has(ruleId))
            rules.set(ruleId, { rule: ruleOf(finding), index: rules.size });
    }
    return rules;
}
function resultOf(finding, rules, place) {
    const location = place(finding);
    if (location === undefined)
        return [];
    const { ruleId, severity, title, why, fix, fingerprint } = finding;
    return [
        {
            ruleId,
            ruleIndex: rules.get(ruleId)?.index ?? -1,
            level: levelOf(severity),
            message: { text: plain(`${title}. ${why} Fix: ${fix}`) },
            locations: [location],
            partialFingerprints: {
                primaryLocationLineHash: fingerprint,
                'awsPreflight/v1': fingerprint,
            },
        },
    ];
}
function elsewhere(finding, place) {
    if (place(finding) !== undefined)
        return [];
    const { ruleId, severity, title, why, fix } = finding;
    const message = { text: plain(`${title}. ${why} Fix: ${fix}`) };
    return [{ level: levelOf(severity), message, descriptor: { id: ruleId } }];
}
function blindSpots(report) {
    return report.checks.flatMap((result) => [
        ...(result.status === 'incomplete'
            ? [
                {
                    level: 'error',
                    message: { text: plain(`Could not look at ${result.check}: ${result.reason}`) },
                },
            ]
            : []),
        ...result.gaps.map((gap) => ({
            level: 'warning',
            message: { text: plain(`Not seen by ${result.check}: ${gap}`) },
        })),
    ]);
}
function leftOut(count) {
    const text = `${count} more findings were left out: code scanning shows ${MOST_RESULTS}. The JSON report has all.`;
    return { level: 'warning', message: { text } };
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


/***/ })

};
;