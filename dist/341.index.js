export const id = 341;
export const ids = [341];
export const modules = {

/***/ 8299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BJ: () => (/* binding */ identitiesDiffer),
/* harmony export */   Ou: () => (/* binding */ providersOf),
/* harmony export */   bG: () => (/* binding */ attemptAt),
/* harmony export */   bL: () => (/* binding */ takenBy),
/* harmony export */   on: () => (/* binding */ troublesOf)
/* harmony export */ });
/* harmony import */ var _report_chain_view_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4049);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);


/** The providers that at least one of the SDKs has, in the order of the vocabulary. */
function providersOf(chain) {
    const present = new Set(chain.flatMap(({ attempts }) => attempts.map(({ provider }) => provider)));
    return _report_chain_view_js__WEBPACK_IMPORTED_MODULE_1__/* .PROVIDERS */ .x.filter((provider) => present.has(provider));
}
/** What became of a provider in one SDK; undefined where the SDK does not have it. */
function attemptAt(view, provider) {
    const attempts = view.attempts.filter((attempt) => attempt.provider === provider);
    return attempts.find(({ outcome }) => outcome === 'resolved') ?? attempts.at(-1);
}
/** What failed or could not be tried, told once for all SDKs with the same reason. */
function troublesOf(chain) {
    const troubles = new Map();
    for (const { dialect, attempts } of chain) {
        for (const attempt of attempts) {
            if (attempt.outcome !== 'failed' && attempt.outcome !== 'invalid')
                continue;
            const { provider, outcome, reason, looked } = attempt;
            const key = JSON.stringify([provider, outcome, reason, looked]);
            const known = troubles.get(key);
            if (known === undefined)
                troubles.set(key, { dialects: [dialect], attempt });
            else if (!known.dialects.includes(dialect))
                known.dialects.push(dialect);
        }
    }
    return [...troubles.values()];
}
/** Whether two SDKs would act as different identities, or one would and another could not. */
function identitiesDiffer(chain) {
    return new Set(chain.map(identityOf)).size > 1;
}
/** What an SDK takes, in plain words: the source and, where there is one, the profile. */
function takenBy(view) {
    if (view.outcome !== 'resolved' || view.provider === null) {
        return view.outcome === 'error' ? 'stops with an error' : 'finds none';
    }
    const source = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .PROVIDER_NAMES */ .xd[view.provider];
    return view.profile === undefined ? source : `${source} (profile ${view.profile})`;
}
function identityOf(view) {
    if (view.outcome !== 'resolved')
        return 'none';
    const known = [view.accessKeyId, view.roleArn, view.account];
    return JSON.stringify(known.some((part) => part !== undefined) ? known : [view.provider, view.profile]);
}


/***/ }),

/***/ 1908:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ clip)
/* harmony export */ });
/** The first `longest` UTF-16 units of a text with `...` after them; never half a character. */
function clip(text, longest) {
    if (text.length <= longest)
        return text;
    const last = text.charCodeAt(longest - 1);
    const splitsPair = last >= 0xd800 && last <= 0xdbff;
    return `${text.slice(0, splitsPair ? longest - 1 : longest)}...`;
}


/***/ }),

/***/ 6453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ codeLines)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);

/**
 * The lines of a snippet, as they are to be copied. Tabs become spaces, and characters that a
 * reader cannot see before pasting become visible escapes.
 */
function codeLines(code) {
    return code
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .map((line) => (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(line.replaceAll('\t', '    ')));
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   md: () => (/* binding */ DIALECT_NAMES),
/* harmony export */   nx: () => (/* binding */ OUTCOME_WORDS),
/* harmony export */   sZ: () => (/* binding */ fewOf),
/* harmony export */   xd: () => (/* binding */ PROVIDER_NAMES),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/** How we call a source of credentials in a sentence. */
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
/** How we call an SDK, long for sentences and short for the column of a matrix. */
const DIALECT_NAMES = {
    javascript: { long: 'JavaScript SDK', short: 'js' },
    boto3: { long: 'boto3', short: 'boto3' },
    'aws-cli': { long: 'AWS CLI', short: 'cli' },
    'aws-cli-v1': { long: 'AWS CLI v1', short: 'cli1' },
    java: { long: 'Java SDK', short: 'java' },
    go: { long: 'Go SDK', short: 'go' },
    rust: { long: 'Rust SDK', short: 'rust' },
    terraform: { long: 'Terraform', short: 'tf' },
};
/** One word for what became of a provider; a blank cell is for what an SDK does not have. */
const OUTCOME_WORDS = {
    resolved: 'chosen',
    absent: 'skipped',
    invalid: 'invalid',
    failed: 'failed',
    'not-reached': 'not reached',
};
/** Where an identity's credentials came from, to follow "with credentials from". */
function originOf(provider) {
    if (provider === 'input')
        return "the action's inputs";
    if (provider === 'oidc-role')
        return "the role assumed with this job's ID token";
    return provider === 'assumed-role' ? 'the assumed role' : PROVIDER_NAMES[provider];
}
/** How surely we know an SDK's words, to stand between its name and the words. */
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
/** `a`, `a and b`, `a, b and c`. */
function listed(words) {
    const last = words.at(-1);
    if (last === undefined)
        return '';
    return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
/** `1 warning`, `2 warnings`. */
function counted(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
/** The first few of a long list, and how many follow. */
function fewOf(lines, few = 5) {
    if (lines.length <= few)
        return [...lines];
    return [...lines.slice(0, few), `and ${lines.length - few} more`];
}


/***/ }),

/***/ 8341:
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
// EXTERNAL MODULE: ./lib/renderers/code-lines.js
var code_lines = __webpack_require__(6453);
// EXTERNAL MODULE: ./lib/renderers/clip.js
var clip = __webpack_require__(1908);
;// CONCATENATED MODULE: ./lib/renderers/terminal/wrap.js


const WIDTH = 80;
const LONGEST = 4_000;
/**
 * Breaks prose into lines of 80 columns: the first begins with `lead`, the others are indented as
 * far. A word that is longer than a line stays whole, so that it can be copied.
 */
function wrapped(lead, prose) {
    const indent = ' '.repeat(lead.length);
    const lines = [];
    let line = lead;
    let empty = true;
    for (const word of (0,clip/* clip */.$)((0,inert/* showInvisible */.jQ)(prose), LONGEST).split(/ +/)) {
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

;// CONCATENATED MODULE: ./lib/renderers/terminal/finding.js




const LABELS = {
    error: { word: 'FAILED', style: 'red' },
    warning: { word: 'WARNING', style: 'yellow' },
    note: { word: 'NOTE', style: 'dim' },
};
/** A finding in full: title, cause, expected against actual, fix, what to paste. */
function findingLines(finding) {
    const { word, style } = LABELS[finding.severity];
    return [
        ...wrapped(`${word}  `, finding.title).map((text, index) => {
            return index === 0 ? { text, style, styled: word.length } : { text };
        }),
        { text: '' },
        ...labelled('Why', finding.why),
        ...(finding.evidence.length === 0 ? [] : [{ text: '' }]),
        ...finding.evidence.flatMap(evidenceLines),
        { text: '' },
        ...labelled('Fix', finding.fix),
        ...finding.paste.flatMap(({ target, code }) => [
            { text: '' },
            ...(target === undefined ? [] : [...plain(wrapped('  ', `${target}:`)), { text: '' }]),
            ...(0,code_lines/* codeLines */.z)(code).map((line) => ({ text: `      ${line}` })),
        ]),
        { text: '' },
        ...faint(wrapped('  ', `At ${(0,report_location/* describeLocation */.l)(finding.location)}, by rule ${finding.ruleId}.`)),
        ...finding.references.flatMap((page) => faint(wrapped('  See ', page))),
        { text: '' },
    ];
}
/** A finding in a line or two, for lists. */
function findingItem(finding) {
    return plain(wrapped('  - ', `${finding.title} (${(0,report_location/* describeLocation */.l)(finding.location)})`));
}
function evidenceLines({ label, expected, actual }) {
    const name = (0,inert/* showInvisible */.jQ)(label);
    if (expected === undefined)
        return plain(wrapped('  ', `${name}: ${actual || '(empty)'}`));
    return [
        { text: `  ${name}` },
        ...plain(wrapped('    expected  ', expected || '(empty)')),
        ...plain(wrapped('    actual    ', actual || '(empty)')),
    ];
}
function labelled(label, prose) {
    return wrapped(`  ${label}  `, prose).map((text, index) => {
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




/** Short enough for eight columns beside the names of the sources. */
const CELLS = {
    resolved: 'CHOSEN',
    absent: '-',
    invalid: 'inval.',
    failed: 'FAILED',
    'not-reached': '.',
};
/** One line about the SDKs, for a run in which nothing is wrong. */
function chainLine(chain) {
    const [first] = chain;
    if (first === undefined)
        return [];
    const all = chain.length === 2 ? 'Both' : `All ${chain.length}`;
    const who = chain.length === 1 ? `The ${nameOf(first)}` : `${all} SDKs traced`;
    const verb = first.outcome === 'resolved' ? 'would take' : 'would find';
    const what = first.outcome === 'resolved' ? (0,chain_facts/* takenBy */.bL)(first) : 'no credentials';
    return plain(wrapped('', `${who} ${verb} ${what}.`));
}
/** Who each SDK would be, what it tried, and why attempts failed. */
function chainLines(chain) {
    if (chain.length === 0)
        return [];
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
    const facts = [view.accessKeyId, view.account, view.roleArn, view.region].filter((fact) => fact !== undefined);
    return [
        ...plain(wrapped(`  ${nameOf(view).padEnd(16)}`, [(0,chain_facts/* takenBy */.bL)(view), ...facts].join(', '))),
        ...(view.message === null
            ? []
            : plain(wrapped(' '.repeat(18), `${(0,names/* claimOf */._B)(view.basis, view.version)}: ${view.message}`))),
    ];
}
function troubleLines({ dialects, attempt }) {
    const who = (0,names/* listed */.KE)(dialects.map((dialect) => names/* DIALECT_NAMES */.md[dialect].long));
    const { provider, outcome, reason } = attempt;
    return plain(wrapped('  ', `${who}: ${names/* PROVIDER_NAMES */.xd[provider]} ${names/* OUTCOME_WORDS */.nx[outcome]}: ${reason}`));
}
function matrix(chain) {
    const row = (first, cells) => ({
        text: `  ${first.padEnd(22)}${cells.map((cell) => cell.padEnd(7)).join('')}`,
    });
    return [
        row('', chain.map(({ dialect }) => names/* DIALECT_NAMES */.md[dialect].short)),
        ...(0,chain_facts/* providersOf */.Ou)(chain).map((provider) => row(names/* PROVIDER_NAMES */.xd[provider], chain.map((view) => {
            const attempt = (0,chain_facts/* attemptAt */.bG)(view, provider);
            return attempt === undefined ? '' : CELLS[attempt.outcome];
        }))),
        {
            text: '  - skipped: not configured   inval. configured wrongly   . never reached',
            style: 'dim',
        },
    ];
}
function nameOf({ dialect }) {
    return names/* DIALECT_NAMES */.md[dialect].long;
}

;// CONCATENATED MODULE: ./lib/renderers/terminal/line.js

/** SGR codes: the only control characters that we print. */
const CODES = { bold: 1, red: 31, green: 32, yellow: 33, dim: 2 };
/**
 * A line as it is printed: no control character from outside, and nothing that the runner, which
 * reads a step's output for commands, would obey (`::x::` at the beginning, `##[x]` anywhere).
 */
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



/** More than this of one check would bury the rest; the JSON report has everything. */
const FEW = 12;
/** What each check saw; with `all`, everything. */
function lookedAtLines(checks, all) {
    if (checks.length === 0)
        return [];
    return [
        { text: 'What was looked at, and what was not', style: 'bold' },
        ...checks.flatMap((result) => [
            ...plain(wrapped(`  ${result.check.padEnd(13)}`, statusOf(result))),
            ...seen(result, all ? Number.POSITIVE_INFINITY : FEW),
            ...result.gaps
                .slice(0, all ? undefined : FEW)
                .flatMap((gap) => plain(wrapped('    not seen: ', gap))),
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
            .flatMap(({ at, found }) => plain(wrapped('    ', `${at}: ${found || '(empty)'}`))),
        ...(more > 0 ? [{ text: `    and ${more} more` }] : []),
    ];
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
/** Plain text of 80 columns, in the order of the job summary; short when nothing is wrong. */
function render(report, options) {
    const verdict = (0,renderers_verdict/* verdictOf */.V)(report);
    const others = (0,renderers_verdict/* otherFindings */.j)(report);
    const quiet = verdict.mark !== 'failed' && verdict.mark !== 'incomplete';
    const verbose = options.verbose === true || !quiet;
    const lines = [
        ...opening(report, verdict),
        ...others.flatMap(findingLines),
        ...(verbose || (0,chain_facts/* identitiesDiffer */.BJ)(report.chain)
            ? chainLines(report.chain)
            : chainLine(report.chain)),
        ...(verbose ? lookedAtLines(report.checks, options.verbose === true) : []),
    ];
    return `${withoutDoubleBlanks(lines)
        .map((line) => printed(line, options.color === true))
        .join('\n')
        .trimEnd()}\n`;
}
/** Blank lines of snippets are indented, so they stay. */
function withoutDoubleBlanks(lines) {
    return lines.filter(({ text }, index) => text !== '' || lines[index - 1]?.text !== '');
}
function opening(report, verdict) {
    const causes = report.rootCauses.flatMap(causeLines);
    if (verdict.mark === 'failed' && causes.length > 0) {
        return [
            ...causes,
            ...(verdict.who === null ? [] : plain(wrapped('', verdict.who))),
            ...bullets(verdict.unseen),
            { text: '' },
        ];
    }
    const headline = `${verdict.headline}.`;
    return [
        { text: headline, style: STYLES[verdict.mark] },
        ...(verdict.who === null ? [] : plain(wrapped('', verdict.who))),
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
    return lines.flatMap((line) => plain(wrapped('- ', line)));
}


/***/ }),

/***/ 5810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ verdictOf),
/* harmony export */   j: () => (/* binding */ otherFindings)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);


/** Says how a run ended, without claiming anything of what was not looked at. */
function verdictOf(report) {
    const answered = report.checks.filter(({ status }) => status === 'answered');
    const mark = report.outcome === 'passed' && answered.length === 0 ? 'nothing' : report.outcome;
    return {
        mark,
        headline: headline(mark, report, answered),
        who: who(report),
        unseen: [...reasons(report, 'incomplete', 'Could not look at'), ...gapsOf(report)],
        skipped: reasons(report, 'skipped', 'Skipped'),
    };
}
/** Findings that neither are a root cause nor follow from one, in the order of the checks. */
function otherFindings(report) {
    const told = new Set(report.rootCauses.flatMap(({ finding, consequences }) => [finding, ...consequences]).map(keyOf));
    return report.checks
        .flatMap(({ findings }) => findings)
        .filter((finding) => !told.has(keyOf(finding)));
}
/** Redaction copies a report, so the same finding need not be the same object. */
function keyOf({ ruleId, fingerprint }) {
    return `${ruleId} ${fingerprint}`;
}
function headline(mark, report, answered) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(answered.map(({ check }) => check));
    switch (mark) {
        case 'nothing':
            return 'Nothing was looked at';
        case 'failed':
            return 'Failed';
        case 'passed':
            return onlyTraced(report)
                ? `Traced which credentials each SDK takes${remarks(otherFindings(report))}; AWS was not asked`
                : `Passed${remarks(otherFindings(report))}: ${names}`;
        case 'incomplete': {
            const blind = report.checks.filter(({ status }) => status === 'incomplete');
            const clean = answered.filter(({ findings }) => findings.length === 0);
            return [
                `Incomplete: could not look at ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(blind.map(({ check }) => check)) || 'everything'}`,
                ...(clean.length === 0
                    ? []
                    : [`nothing wrong in ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(clean.map(({ check }) => check))}`]),
            ].join('; ');
        }
    }
}
/** A trace of the chains says where credentials would come from, not that they are any good. */
function onlyTraced({ checks, chain, identity }) {
    return (identity === null && chain.length > 0 && checks.every(({ check }) => check === 'credentials'));
}
function remarks(findings) {
    const counts = ['error', 'warning', 'note'].flatMap((severity) => {
        const { length } = findings.filter((finding) => finding.severity === severity);
        return length === 0 ? [] : [(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(length, severity)];
    });
    return counts.length === 0 ? '' : `, with ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(counts)}`;
}
function who({ identity }) {
    if (identity === null)
        return null;
    const until = identity.expiresAt === null
        ? 'no expiry known'
        : `valid until \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.expiresAt)}\``;
    return `This job is \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.arn)}\` in account \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(identity.account)}\`, with credentials from ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .originOf */ .yv)(identity.provider)}, ${until}.`;
}
/** One line per reason: checks that share it are named together. */
function reasons(report, status, words) {
    const byReason = new Map();
    for (const result of report.checks) {
        if (result.status !== status)
            continue;
        byReason.set(result.reason, [...(byReason.get(result.reason) ?? []), result.check]);
    }
    return [...byReason].map(([reason, checks]) => `${words} ${(0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(checks)}: ${reason}`);
}
function gapsOf(report) {
    return report.checks.flatMap(({ check, gaps }) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fewOf */ .sZ)(gaps).map((gap) => `Not seen by ${check}: ${gap}`));
}


/***/ }),

/***/ 4049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ DIALECTS),
/* harmony export */   x: () => (/* binding */ PROVIDERS)
/* harmony export */ });
/** A source of credentials, as every SDK's documentation names it. */
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
const DIALECTS = [
    'javascript',
    'boto3',
    'aws-cli',
    'aws-cli-v1',
    'java',
    'go',
    'rust',
    'terraform',
];


/***/ })

};
