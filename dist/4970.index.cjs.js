"use strict";
exports.id = 4970;
exports.ids = [4970,1249];
exports.modules = {

/***/ 82521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./lib/facts/git-secrets/matcher.js
var git_secrets_matcher = __webpack_require__(23534);
;// CONCATENATED MODULE: ./lib/facts/git-secrets/allowed.js

function gatherAllowed(settings, host) {
    const patterns = settings.allowed.flatMap((value) => value.split('\n'));
    const top = host.top();
    if (top === undefined) {
        const { complaint } = host.revParse(['--show-toplevel']);
        return { patterns, complaint, unread: undefined };
    }
    const reading = host.read(`${top}/.gitallowed`);
    const text = reading.kind === 'found' ? Buffer.from(reading.bytes).toString('latin1') : '';
    return {
        patterns: [...patterns, ...allowedLines(text)],
        complaint: '',
        unread: reading.kind === 'unreadable' ? reading.reason : undefined,
    };
}
function allowedLines(text) {
    return text.split('\n').filter((line) => !/^[ \t\r]*(?:#|$)/.test(line));
}
function takeAllowed(lines, patterns) {
    const wanted = patterns.filter((pattern) => pattern !== '');
    const { expressions, bad, warnings } = (0,git_secrets_matcher/* readPatterns */.c)(wanted, 'gnu-grep');
    if (expressions.length === 0)
        return { left: lines, bad, warnings };
    const matcher = (0,git_secrets_matcher/* matcherOf */.K)(expressions, 'none');
    const left = lines.filter(({ head, text }) => !matcher.matches(Buffer.from(head + text, 'latin1')));
    return { left, bad, warnings };
}

// EXTERNAL MODULE: ./lib/scanner/match.js + 14 modules
var match = __webpack_require__(23985);
;// CONCATENATED MODULE: ./lib/facts/git-secrets/masked.js

const MASK = '****';
function masked(line, matchers) {
    const bytes = Buffer.from(line, 'latin1');
    const ranges = (0,match/* searchAll */.mU)(bytes).hits.map(({ start, end }) => ({ start, end }));
    for (const matcher of matchers) {
        matcher.eachLine(bytes, 0, bytes.length, ({ start, end }) => ranges.push({ start, end }), true);
    }
    let shown = '';
    let at = 0;
    for (const { start, end } of ranges.sort((a, b) => a.start - b.start)) {
        if (end <= at)
            continue;
        if (start > at || at === 0)
            shown += line.slice(at, start) + MASK;
        at = end;
    }
    return shown + line.slice(at);
}

// EXTERNAL MODULE: ./lib/commands/git-secrets/asked.js
var git_secrets_asked = __webpack_require__(44705);
;// CONCATENATED MODULE: ./lib/commands/git-secrets/conclude.js



const ADVICE = `
[ERROR] Matched one or more prohibited patterns

Possible mitigations:
- Mark false positives as allowed using: git config --add secrets.allowed ...
- Mark false positives as allowed by adding regular expressions to .gitallowed at repository's root directory
- List your configured patterns: git config --get-all secrets.patterns
- List your configured allowed patterns: git config --get-all secrets.allowed
- List your configured allowed patterns in .gitallowed at repository's root directory
- Use --no-verify if this is a one-time false positive
`;
const UNSURE = 2;
function conclude(asked, prepared, lines, failures = []) {
    const { settings, strict } = prepared;
    const allowed = gatherAllowed(settings, asked.host);
    const failed = failures.at(-1)?.exitCode;
    const said = [
        prepared.complaint,
        ...failures.map(({ words }) => words),
        allowed.complaint,
        ...(allowed.unread === undefined || lines.length === 0
            ? []
            : [`git-secrets: .gitallowed could not be read (${allowed.unread}): nothing in it counts\n`]),
    ];
    const hidden = strict && failed !== undefined;
    const { left, bad, warnings } = lines.length === 0 || hidden
        ? { left: [], bad: [], warnings: [] }
        : takeAllowed(lines, allowed.patterns);
    said.push(...warnings.map((words) => `grep: warning: ${words}\n`));
    if (left.length > 0) {
        said.push(...bad.map(({ pattern, said: why }) => `git-secrets: the allowed pattern '${pattern}' is invalid and allows nothing: ${(0,git_secrets_asked/* asBytes */.Yd)(why)}\n`), ...left.map((line) => `${printed(line, asked, prepared)}\n`), ADVICE);
    }
    const unsure = bad.length > 0 ? UNSURE : 1;
    return {
        exitCode: failed ?? (left.length > 0 ? unsure : 0),
        output: '',
        complaint: said.join(''),
    };
}
function printed({ head, text }, { tools }, { masks, matcher, loose }) {
    if (!masks)
        return head + text;
    const matchers = [matcher, loose].filter((one) => one !== undefined);
    return (head +
        (0,git_secrets_asked/* asBytes */.Yd)(tools.redactor.text(Buffer.from(masked(text, matchers), 'latin1').toString('utf8'))));
}


/***/ }),

/***/ 34970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preCommitHook: () => (/* binding */ preCommitHook)
/* harmony export */ });
/* harmony import */ var _facts_git_secrets_search_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38870);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82521);
/* harmony import */ var _prepare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68209);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91249);




function preCommitHook(asked) {
    const prepared = (0,_prepare_js__WEBPACK_IMPORTED_MODULE_1__/* .prepare */ .i)(asked, 'git-grep');
    if ('exitCode' in prepared)
        return prepared;
    const { matcher } = prepared;
    if (matcher === undefined)
        return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(asked, prepared, []);
    const search = (0,_facts_git_secrets_search_js__WEBPACK_IMPORTED_MODULE_3__/* .createSearch */ .X)(matcher, (0,_scan_js__WEBPACK_IMPORTED_MODULE_2__.nameAsGit)(prepared));
    const told = asked.host.staged(search.look);
    return (0,_conclude_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .E)(asked, prepared, search.lines, told.ok ? [] : [told]);
}


/***/ }),

/***/ 68209:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ prepare)
});

// EXTERNAL MODULE: ./lib/facts/git-secrets/aws-credentials.js
var aws_credentials = __webpack_require__(89018);
;// CONCATENATED MODULE: ./lib/facts/git-secrets/prohibited.js

function gatherProhibited({ patterns, providers }, host, home) {
    const all = lines(patterns);
    const fromConfiguration = new Set(all);
    let complaint = '';
    for (const provider of lines(providers)) {
        const words = wordsOf(provider);
        if (words.length === 0)
            continue;
        const own = ownProvider(words);
        const ran = own === undefined ? host.provider(words) : undefined;
        complaint += ran?.complaint ?? '';
        const output = ran?.output ?? (0,aws_credentials/* awsCredentials */.c)(own?.file, host, home);
        all.push(...output.replaceAll('\r', '').split('\n'));
    }
    return { patterns: all.filter((pattern) => pattern !== ''), fromConfiguration, complaint };
}
function wordsOf(text) {
    return text.split(/[ \t\n]+/).filter((word) => word !== '');
}
function ownProvider(words) {
    const [git, secrets, provider, file, ...more] = words;
    if (git !== 'git' || secrets !== 'secrets' || provider !== '--aws-provider')
        return undefined;
    if (more.length > 0 || file?.startsWith('-') === true)
        return undefined;
    if (file !== undefined && /[*?[]/.test(file))
        return undefined;
    return file === undefined ? {} : { file };
}
function lines(values) {
    return values.flatMap((value) => value.split('\n'));
}

// EXTERNAL MODULE: ./lib/facts/git-secrets/matcher.js
var matcher = __webpack_require__(23534);
// EXTERNAL MODULE: ./lib/facts/git-secrets/settings.js
var git_secrets_settings = __webpack_require__(52091);
// EXTERNAL MODULE: ./lib/commands/git-secrets/asked.js
var git_secrets_asked = __webpack_require__(44705);
;// CONCATENATED MODULE: ./lib/commands/git-secrets/prepare.js




function prepare(asked, reader) {
    const { host, own, tools } = asked;
    const settings = (0,git_secrets_settings/* readSettings */.s)(host);
    if (!settings.ok) {
        const { exitCode, complaint } = settings;
        return { exitCode, output: '', complaint };
    }
    const strict = own.strict || settings.strict;
    const { variables } = tools.environment;
    const prohibited = gatherProhibited(settings, host, (0,git_secrets_asked/* homeOf */.lt)(tools));
    const patterns = strict && reader === 'git-grep' ? prohibited.patterns.flatMap(wordsOf) : prohibited.patterns;
    const { expressions, bad, warnings } = (0,matcher/* readPatterns */.c)(patterns, reader);
    const [wrong] = bad;
    if (wrong !== undefined)
        return refused(wrong, prohibited, reader);
    const isClear = own.show || !settings.masks;
    return {
        settings,
        patterns,
        matcher: expressions.length === 0 ? undefined : (0,matcher/* matcherOf */.K)(expressions, reader),
        loose: expressions.length === 0 ? undefined : (0,matcher/* matcherOf */.K)(expressions, 'none'),
        complaint: prohibited.complaint + warnings.map((said) => `grep: warning: ${said}\n`).join(''),
        strict,
        masks: !isClear && (isSet(variables.CI) || !host.terminal.errors),
    };
}
function isSet(value) {
    return value !== undefined && value !== '' && value !== 'false';
}
function refused(wrong, { complaint, fromConfiguration }, reader) {
    const said = (0,git_secrets_asked/* asBytes */.Yd)(wrong.said);
    if (reader === 'gnu-grep') {
        return { exitCode: 2, output: '', complaint: `${complaint}grep: ${said}\n` };
    }
    const shown = fromConfiguration.has(wrong.pattern) ? wrong.pattern : '(a pattern of a provider)';
    const words = `fatal: command line, '${shown}': ${said}\n`;
    return { exitCode: 128, output: '', complaint: complaint + words };
}


/***/ }),

/***/ 91249:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MOST_INPUT: () => (/* binding */ MOST_INPUT),
  nameAsGit: () => (/* binding */ nameAsGit),
  scan: () => (/* binding */ scan),
  scanNamed: () => (/* binding */ scanNamed)
});

;// CONCATENATED MODULE: ./lib/facts/git-secrets/quoted-name.js
const NAMED = {
    '\u0007': '\\a',
    '\b': '\\b',
    '\t': '\\t',
    '\n': '\\n',
    '\u000b': '\\v',
    '\f': '\\f',
    '\r': '\\r',
    '"': '\\"',
    '\\': '\\\\',
};
function quotedName(name, quotesAll) {
    const unsafe = quotesAll ? /[\u0000-\u001f"\\\u007f-\u00ff]/g : /[\u0000-\u001f"\\\u007f]/g;
    if (name.search(unsafe) === -1)
        return name;
    const escaped = name.replaceAll(unsafe, (byte) => NAMED[byte] ?? `\\${byte.charCodeAt(0).toString(8).padStart(3, '0')}`);
    return `"${escaped}"`;
}

// EXTERNAL MODULE: ./lib/facts/git-secrets/search.js
var git_secrets_search = __webpack_require__(38870);
// EXTERNAL MODULE: ./lib/commands/git-secrets/conclude.js + 2 modules
var conclude = __webpack_require__(82521);
// EXTERNAL MODULE: ./lib/commands/git-secrets/prepare.js + 1 modules
var prepare = __webpack_require__(68209);
;// CONCATENATED MODULE: ./lib/commands/git-secrets/scan.js




const MOST_INPUT = 1 << 29;
async function scan(asked) {
    const { flags, operands } = asked;
    const byGit = flags.cached || flags.untracked || flags.noIndex || operands.length === 0;
    if (!byGit)
        return scanNamed(asked);
    const prepared = (0,prepare/* prepare */.i)(asked, 'git-grep');
    if ('exitCode' in prepared)
        return prepared;
    const { matcher, strict } = prepared;
    if (matcher === undefined)
        return (0,conclude/* conclude */.E)(asked, prepared, []);
    const lines = new Map();
    const failures = [];
    for (const of of wanted(asked)) {
        const search = (0,git_secrets_search/* createSearch */.X)(matcher, nameAsGit(prepared));
        const request = { of, paths: operands, hereOnly: strict };
        const told = asked.host.tracked(request, search.look);
        if (!told.ok)
            failures.push(told);
        for (const line of search.lines)
            lines.set(line.head + line.text, line);
    }
    return (0,conclude/* conclude */.E)(asked, prepared, [...lines.values()], failures);
}
function wanted({ flags }) {
    const all = [
        ...(flags.cached ? ['cached'] : []),
        ...(flags.untracked ? ['untracked'] : []),
        ...(flags.noIndex ? ['no-index'] : []),
    ];
    if (all.length === 0)
        return ['tracked'];
    return all;
}
function nameAsGit({ settings }) {
    return (name) => quotedName(name, settings.quotesPaths);
}
async function scanNamed(asked) {
    const { flags, operands, host, tools } = asked;
    const prepared = (0,prepare/* prepare */.i)(asked, 'gnu-grep');
    if ('exitCode' in prepared)
        return prepared;
    const { matcher } = prepared;
    if (matcher === undefined)
        return (0,conclude/* conclude */.E)(asked, prepared, []);
    const given = operands.includes('-') ? await tools.stdin(MOST_INPUT) : undefined;
    const input = given?.kind === 'found' ? given.bytes : undefined;
    const search = (0,git_secrets_search/* createSearch */.X)(matcher, (name) => name);
    const complaints = host.named(operands, flags.recursive, search.look, input);
    return (0,conclude/* conclude */.E)(asked, prepared, search.lines, complaints);
}


/***/ }),

/***/ 89018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ awsCredentials)
/* harmony export */ });
function awsCredentials(file, host, home) {
    const path = file === undefined || file === '' ? `${home}/.aws/credentials` : Buffer.from(file, 'latin1');
    const reading = host.read(path);
    if (reading.kind !== 'found')
        return '';
    const lines = Buffer.from(reading.bytes).toString('latin1').split('\n');
    return lines
        .filter((line) => /aws_access_key_id|aws_secret_access_key/.test(line))
        .map((line) => `${asPattern(line.split('=')[1] ?? '')}\n`)
        .join('');
}
function asPattern(value) {
    return value.replaceAll(/[ "]/g, '').replaceAll(/[\]\\.|$(){}?+*^]/g, '\\$&');
}


/***/ }),

/***/ 23534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ matcherOf),
/* harmony export */   c: () => (/* binding */ readPatterns)
/* harmony export */ });
/* harmony import */ var _scanner_expressions_line_matcher_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71459);
/* harmony import */ var _scanner_expressions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94822);


function readPatterns(patterns, reader) {
    const expressions = [];
    const bad = [];
    for (const [at, pattern] of patterns.entries()) {
        const syntax = reader === 'git-grep' ? 'ere' : 'ere-grep';
        const parsed = (0,_scanner_expressions_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseExpression */ .Y)(Buffer.from(pattern, 'latin1'), syntax);
        if (parsed.ok)
            expressions.push(parsed.expression);
        else
            bad.push({ pattern, at, said: parsed.problem.said });
    }
    return { expressions, bad, warnings: expressions.flatMap(({ warnings }) => warnings) };
}
function matcherOf(expressions, word) {
    return (0,_scanner_expressions_line_matcher_js__WEBPACK_IMPORTED_MODULE_0__/* .createLineMatcher */ .f)(expressions, { word });
}


/***/ }),

/***/ 38870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ createSearch),
/* harmony export */   n: () => (/* binding */ createHistorySearch)
/* harmony export */ });
const LINE_FEED = 0x0a;
function createSearch(matcher, showName) {
    const lines = [];
    return {
        lines,
        look({ name, bytes }) {
            let number = 1;
            let counted = 0;
            let last = -1;
            matcher.eachLine(bytes, 0, bytes.length, ({ lineStart, lineEnd }) => {
                if (lineStart === last)
                    return;
                last = lineStart;
                for (;;) {
                    const end = bytes.indexOf(LINE_FEED, counted);
                    if (end === -1 || end >= lineStart)
                        break;
                    number += 1;
                    counted = end + 1;
                }
                const text = Buffer.from(bytes.buffer, bytes.byteOffset + lineStart, lineEnd - lineStart);
                lines.push({
                    head: `${showName(name)}:${number}:`,
                    text: text.toString('latin1').replaceAll('\0', ''),
                });
            });
        },
    };
}
function createHistorySearch(matcher) {
    return {
        matches(bytes, from, to) {
            let found = false;
            matcher.eachLine(bytes, from, to, () => {
                found = true;
            });
            return found;
        },
        lines(bytes) {
            const { look, lines } = createSearch(matcher, () => '');
            look({ name: '', bytes });
            return lines.map(({ head, text }) => ({ line: Number(head.split(':')[1]), text }));
        },
    };
}


/***/ })

};
;