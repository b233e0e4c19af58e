"use strict";
exports.id = 49;
exports.ids = [49];
exports.modules = {

/***/ 5652:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bG: () => (/* binding */ attemptAt),
  ak: () => (/* binding */ beforeExport),
  fn: () => (/* binding */ disagreement),
  BJ: () => (/* binding */ identitiesDiffer),
  Ou: () => (/* binding */ providersOf),
  bL: () => (/* binding */ takenBy),
  on: () => (/* binding */ troublesOf)
});

;// CONCATENATED MODULE: ./lib/report/chain-view.js
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

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/renderers/names.js
var names = __webpack_require__(2992);
;// CONCATENATED MODULE: ./lib/renderers/chain-facts.js



/** The providers that at least one of the SDKs has, in the order of the vocabulary. */
function providersOf(chain) {
    const attempts = chain.flatMap((view) => view.attempts);
    const of = (provider) => attempts.filter((each) => each.provider === provider);
    const present = PROVIDERS.filter((provider) => of(provider).length > 0);
    const tells = (provider) => of(provider).some(({ outcome }) => outcome !== 'absent');
    return {
        telling: present.filter(tells),
        skipped: present.filter((provider) => !tells(provider)),
    };
}
/** What became of a provider in one SDK; undefined where the SDK does not have it. */
function attemptAt(view, provider) {
    const attempts = view.attempts.filter((attempt) => attempt.provider === provider);
    return attempts.find(({ outcome }) => outcome === 'resolved') ?? attempts.at(-1);
}
/** What failed or could not be tried, told once for all SDKs with the same reason. */
function troublesOf(chain) {
    const troubles = new Map();
    for (const { names, attempts } of chain) {
        for (const attempt of attempts) {
            if (attempt.outcome !== 'failed' && attempt.outcome !== 'invalid')
                continue;
            const { provider, outcome, reason, looked } = attempt;
            const key = JSON.stringify([provider, outcome, reason, looked]);
            const known = troubles.get(key);
            if (known === undefined)
                troubles.set(key, { sdks: [names.long], attempt });
            else if (!known.sdks.includes(names.long))
                known.sdks.push(names.long);
        }
    }
    return [...troubles.values()];
}
/** Whether two SDKs would act as different identities, or one would and another could not. */
function identitiesDiffer(chain) {
    return facesOf(chain).length > 1;
}
/** Findings that say who is who already, with evidence and a fix. */
const TOLD = ['credentials/two-identities', 'credentials/some-sdks-fail'];
/** Who is who, in a line of prose, where the SDKs of one job do not agree; null where they do. */
function disagreement({ chain, checks }) {
    const faces = facesOf(chain);
    const told = checks.some(({ findings }) => findings.some(({ ruleId }) => TOLD.includes(ruleId)));
    if (faces.length < 2 || told)
        return null;
    const known = faces.filter(([first]) => first?.outcome === 'resolved').length;
    const who = faces.map((views) => {
        const sdks = (0,names/* listed */.KE)(views.map(({ names }) => names.long));
        const [first] = views;
        return `${sdks}: ${first === undefined ? '' : faceOf(first)}`;
    });
    return {
        lead: known > 1
            ? `The SDKs of this job would act as ${known} different identities`
            : 'Not every SDK of this job finds credentials',
        who: `${who.join('; ')}.`,
    };
}
/** What an SDK takes, in plain words: the source, the profile, and what has yet to happen. */
function takenBy(view) {
    if (view.outcome !== 'resolved' || view.provider === null) {
        return view.outcome === 'error' ? 'stops with an error' : 'finds none';
    }
    const source = names/* PROVIDER_NAMES */.xd[view.provider];
    const profile = view.profile === undefined ? '' : ` (profile ${view.profile})`;
    return `${source}${profile}${view.awaits === undefined ? '' : `, ${names/* AWAITED */.A7[view.awaits]}`}`;
}
/**
 * True when no SDK sees credentials because the job has not been given any yet: this run got the
 * role with the job's token, or asked for it, and exports nothing. A source that is configured and
 * broken is no such case; a lone address of instance metadata that nobody answers is.
 */
function beforeExport({ chain, identity, trust, checks }) {
    const blamed = checks.some(({ check, findings }) => check === 'credentials' && findings.some(({ severity }) => severity === 'error'));
    const byToken = identity === null ? trust !== null && !blamed : identity.provider === 'oidc-role';
    return (byToken &&
        chain.length > 0 &&
        chain.every(({ outcome }) => outcome !== 'resolved') &&
        troublesOf(chain).every(({ attempt }) => attempt.provider === 'instance-metadata'));
}
/** The SDKs that would act as one, in their order. */
function facesOf(chain) {
    const faces = new Map();
    for (const view of chain) {
        const face = identityOf(view);
        faces.set(face, [...(faces.get(face) ?? []), view]);
    }
    return [...faces.values()];
}
function identityOf(view) {
    if (view.outcome !== 'resolved')
        return 'none';
    const { roleArn, accessKeyId, account, provider, profile } = view;
    // A role is one identity, whatever it was assumed with.
    if (roleArn !== undefined)
        return JSON.stringify(['role', roleArn]);
    if (accessKeyId !== undefined)
        return JSON.stringify(['key', accessKeyId, account]);
    return JSON.stringify([provider, profile, account]);
}
function faceOf(view) {
    if (view.outcome !== 'resolved')
        return 'no credentials';
    const account = view.account === undefined ? '' : ` of account \`${(0,inert/* inert */.tJ)(view.account)}\``;
    if (view.roleArn !== undefined)
        return `\`${(0,inert/* inert */.tJ)(view.roleArn)}\``;
    if (view.accessKeyId !== undefined)
        return `key \`${(0,inert/* inert */.tJ)(view.accessKeyId)}\`${account}`;
    const { awaits: _, profile, ...rest } = view;
    return `${takenBy({ ...rest, ...(profile === undefined ? {} : { profile: (0,inert/* inert */.tJ)(profile) }) })}${account}`;
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

/***/ 9973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ comparisonsFirst)
/* harmony export */ });
/** Expected against actual is what a reader looks for first; the rest keeps its order behind it. */
function comparisonsFirst(evidence) {
    const compares = ({ expected }) => expected !== undefined;
    return [...evidence.filter(compares), ...evidence.filter((each) => !compares(each))];
}


/***/ }),

/***/ 2992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ endpointWords),
/* harmony export */   A7: () => (/* binding */ AWAITED),
/* harmony export */   Fk: () => (/* binding */ BEFORE_EXPORT),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   _B: () => (/* binding */ claimOf),
/* harmony export */   hS: () => (/* binding */ counted),
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
/** What an SDK does before it has the credentials that it chose. */
const AWAITED = {
    sts: 'asks STS first',
    process: 'runs the program first',
    sso: 'asks IAM Identity Center first',
    'sign-in': 'asks AWS Sign-In first',
    container: 'asks the container endpoint first',
    'instance-metadata': 'asks instance metadata first',
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
/** Where SDKs send their STS calls, and who decided so. */
function endpointWords({ url, from }) {
    return `sends STS calls to ${url} (${from})`;
}
/** Why SDKs find nothing before the step that exports credentials has run. */
const BEFORE_EXPORT = 'No SDK sees credentials yet, and none has to: this step stands before the one that exports them (such as `aws-actions/configure-aws-credentials`).';
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

/***/ 2648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ sortSnippets)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);

const TOOLS = {
    json: 'JSON',
    sh: 'the AWS CLI',
    hcl: 'Terraform',
    yaml: 'CloudFormation',
};
/**
 * Sets apart what only repeats a policy in another syntax, so that it does not bury the fix: the
 * diff and the first syntax stay, which is the one that the policy was found in. Without JSON among
 * them, snippets are different things and stay together.
 */
function sortSnippets(paste) {
    const syntaxes = paste.filter(({ language }) => Object.hasOwn(TOOLS, language));
    if (!paste.some(({ language }) => language === 'json')) {
        return { first: paste, same: [], sameFor: '' };
    }
    const [, ...same] = syntaxes;
    const tools = new Set(same.map(({ language }) => TOOLS[language] ?? language));
    return {
        first: paste.filter((snippet) => !same.includes(snippet)),
        same,
        sameFor: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)([...tools]),
    };
}


/***/ }),

/***/ 49:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/renderers/chain-facts.js + 1 modules
var chain_facts = __webpack_require__(5652);
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
        ...(0,comparisons_first/* comparisonsFirst */.n)(finding.evidence).flatMap(evidenceLines),
        { text: '' },
        ...labelled('Fix', finding.fix),
        ...pasteLines(finding.paste),
        { text: '' },
        ...faint(wrapped('  ', `At ${(0,report_location/* describeLocation */.l)(finding.location)}, by rule ${finding.ruleId}.`)),
        ...finding.references.flatMap((page) => faint(wrapped('  See ', page))),
        { text: '' },
    ];
}
/** A terminal folds nothing: of one policy in several syntaxes, it has the first alone. */
function pasteLines(paste) {
    const { first, same, sameFor } = (0,snippets/* sortSnippets */.P)(paste);
    return [
        ...first.flatMap(({ target, code }) => [
            { text: '' },
            ...(target === undefined ? [] : [...plain(wrapped('  ', `${target}:`)), { text: '' }]),
            ...(0,code_lines/* codeLines */.z)(code).map((line) => ({ text: `      ${line}` })),
        ]),
        ...(same.length === 0
            ? []
            : [
                { text: '' },
                ...faint(wrapped('  ', `The same for ${sameFor} is in the Markdown and JSON reports.`)),
            ]),
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
function chainLine(report) {
    const { chain } = report;
    const [first] = chain;
    if (first === undefined)
        return [];
    if ((0,chain_facts/* beforeExport */.ak)(report))
        return plain(wrapped('', names/* BEFORE_EXPORT */.Fk));
    const all = chain.length === 2 ? 'Both' : `All ${chain.length}`;
    const who = chain.length === 1 ? `The ${nameOf(first)}` : `${all} SDKs traced`;
    const verb = first.outcome === 'resolved' ? 'would take' : 'would find';
    const what = first.outcome === 'resolved' ? (0,chain_facts/* takenBy */.bL)(first) : 'no credentials';
    return plain(wrapped('', `${who} ${verb} ${what}.`));
}
/** Who is who, where the SDKs of one job do not agree: it stands beside the headline. */
function disagreementLines(report) {
    const found = (0,chain_facts/* disagreement */.fn)(report);
    if (found === null)
        return [];
    return [
        ...wrapped('! ', `${found.lead}.`).map((text) => ({ text, style: 'yellow' })),
        ...plain(wrapped('  ', found.who)),
        { text: '' },
    ];
}
/** Who each SDK would be, what it tried, and why attempts failed. */
function chainLines(report) {
    const { chain } = report;
    if (chain.length === 0)
        return [];
    if ((0,chain_facts/* beforeExport */.ak)(report))
        return [...plain(wrapped('', names/* BEFORE_EXPORT */.Fk)), { text: '' }];
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
        ...wrapped(`  ${nameOf(view).padEnd(16)}`, [(0,chain_facts/* takenBy */.bL)(view), ...facts].join(', ')),
        ...remarks.flatMap((remark) => wrapped(' '.repeat(18), remark)),
    ]);
}
function troubleLines({ sdks, attempt }) {
    const who = (0,names/* listed */.KE)(sdks);
    const { provider, outcome, reason } = attempt;
    return plain(wrapped('  ', `${who}: ${names/* PROVIDER_NAMES */.xd[provider]} ${names/* OUTCOME_WORDS */.nx[outcome]}: ${reason}`));
}
function matrix(chain) {
    const { telling, skipped } = (0,chain_facts/* providersOf */.Ou)(chain);
    const row = (first, cells) => ({
        text: `  ${first.padEnd(22)}${cells.map((cell) => cell.padEnd(7)).join('')}`,
    });
    const left = (0,names/* listed */.KE)(skipped.map((provider) => names/* PROVIDER_NAMES */.xd[provider]));
    const note = left === '' ? [] : plain(wrapped('  ', `Not configured, so skipped by every SDK: ${left}.`));
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

// EXTERNAL MODULE: ./lib/renderers/trust-facts.js
var trust_facts = __webpack_require__(9712);
;// CONCATENATED MODULE: ./lib/renderers/terminal/trust.js





const MARKS = {
    matched: 'ok  ',
    'not-matched': 'NO  ',
    unknown: '?   ',
};
/** What holds in a Deny is no good news. */
const DENY_MARKS = { matched: 'HIT ', 'not-matched': '-   ', unknown: '?   ' };
/** Stands before what settled the verdict, which is told in words above. */
const DECIDES = '> ';
/** So many statements are told step by step; of a longer policy, only the one that decided. */
const MOST_IN_FULL = 3;
const MOST_STATEMENTS = 10;
const LONGEST_VALUE = 300;
/**
 * The verdict of the trust policy, statement by statement, and the subject: in full where the trust
 * is broken or `all` is asked for, otherwise in one line.
 */
function trustLines(report, all) {
    const { trust } = report;
    if (trust === null)
        return [];
    const words = (0,trust_facts/* verdictWords */.L2)(trust);
    if (!all && !(0,trust_facts/* trustIsBroken */.mM)(report)) {
        const [from = ''] = (0,trust_facts/* groundsOf */.KV)(trust);
        return words === null ? [] : plain(wrapped('', `The trust policy ${words}. ${from}`));
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
        ...(0,trust_facts/* groundsOf */.KV)(trust).flatMap((line) => plain(wrapped('  ', line))),
        ...(0,trust_facts/* cautionsOf */.Y_)(trust).flatMap((line) => plain(wrapped('  - ', line))),
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
        ...plain(wrapped(`${arrow}${marksOf(statement)[statement.outcome]}`, head)),
        ...statement.steps.flatMap((step) => stepLines(statement, step, (0,trust_facts/* decides */.yN)(trust, statement, step))),
    ];
}
function inShort(statement) {
    const { steps, outcome } = statement;
    const failed = steps.find((step) => step.outcome === outcome && outcome !== 'matched');
    const head = `${(0,trust_facts/* statementName */.Vy)(statement)} (${(0,trust_facts/* statementFacts */.Zw)(statement)})`;
    const why = failed === undefined ? '' : `: ${(0,trust_facts/* elementOf */.MC)(failed)}: ${failed.why}`;
    return plain(wrapped(`  ${marksOf(statement)[outcome]}`, (0,clip/* clip */.$)(`${head}${why}`, LONGEST_VALUE)));
}
function marksOf({ effect }) {
    return effect === 'Deny' ? DENY_MARKS : MARKS;
}
function stepLines(statement, step, decided) {
    const arrow = decided ? DECIDES : '  ';
    const head = wrapped(`    ${arrow}${marksOf(statement)[step.outcome]}`, (0,trust_facts/* elementOf */.MC)(step));
    return [
        ...head.map((text) => (decided ? { text, style: 'bold' } : { text })),
        ...plain([
            ...(step.wanted.length === 0 ? [] : wrapped(FIELD.wanted, values(step.wanted))),
            ...wrapped(FIELD.was, step.was === null ? '(not in the request)' : values(step.was)),
            ...wrapped(FIELD.why, step.why),
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
    const text = shown.map((value) => (0,clip/* clip */.$)(value, LONGEST_VALUE) || '(empty)').join(' | ');
    return more === 0 ? text : `${text} | and ${more} more`;
}
function tableLines(rows) {
    const width = Math.min(24, Math.max(...rows.map(([label]) => label.length)));
    return rows.flatMap(([label, value]) => plain(wrapped(`  ${label.padEnd(width)}  `, (0,clip/* clip */.$)(value, LONGEST_VALUE) || '(empty)')));
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
    const trust = trustLines(report, options.verbose === true);
    const lines = [
        ...opening(report, verdict),
        ...disagreementLines(report),
        // What is broken stands before what is not.
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

/***/ 9712:
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
/* harmony export */   mM: () => (/* binding */ trustIsBroken),
/* harmony export */   yN: () => (/* binding */ decides),
/* harmony export */   yo: () => (/* binding */ shownStatements)
/* harmony export */ });
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4726);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2992);


/** Whether the trust check found an error: then its view belongs in sight. */
function trustIsBroken({ checks }) {
    return checks.some(({ check, findings }) => check === 'trust' && findings.some(({ severity }) => severity === 'error'));
}
const VERDICTS = {
    accepted: 'accepts these claims',
    refused: 'refuses these claims',
    'cannot-judge': 'cannot be judged from here',
};
/** The verdict in our own words; null when no policy was judged. */
function verdictWords({ verdict }) {
    return verdict === undefined || verdict === null ? null : VERDICTS[verdict];
}
/** Where the policy was read, and what settled the verdict: prose. */
function groundsOf({ policy, verdict, decidedBy }) {
    const from = policy === undefined || policy === null
        ? 'No trust policy was found to hold these claims against.'
        : `Read from ${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(policy.source)}.`;
    if (decidedBy === undefined || decidedBy === null || verdict === 'accepted')
        return [from];
    const { statement, sid, why } = decidedBy;
    const where = statement === null
        ? 'the policy as a whole'
        : `${elementOf(decidedBy)} in ${statementName({ statement, sid })}`;
    return [from, `Decided by ${where}: ${why}.`];
}
/** `StringEquals on token...:sub`, or the element's own word. */
function elementOf({ element, operator, key }) {
    if (element !== 'condition')
        return element;
    return `${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(operator ?? 'condition')} on \`${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(key ?? '')}\``;
}
/** `statement 2 "Deploy"`. */
function statementName({ statement, sid, }) {
    return `statement ${statement}${sid === null || sid === '' ? '' : ` "${(0,_report_inert_js__WEBPACK_IMPORTED_MODULE_1__/* .inert */ .tJ)(sid)}"`}`;
}
/** Whether a step, or a whole statement (`step` null), is what settled the verdict. */
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
/** The statements to show: the one that decided, the first others, and how many are left. */
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
/** At most five values of a step; a list of a hundred branches tells no more. */
function fewValues(values) {
    return { shown: values.slice(0, 5), more: Math.max(0, values.length - 5) };
}
/** The subject taken apart, and the same job in the other spelling: labels are ours. */
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
/** Every claim, by its name. */
function claimRows({ claims }) {
    return Object.entries(claims).map(([name, value]) => [name, claimText(value)]);
}
/** What the verdict takes for granted: prose, the first few. */
function cautionsOf({ cautions }) {
    return (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .fewOf */ .sZ)(cautions ?? []);
}
/** `Allow, line 12`. */
function statementFacts({ effect, line }) {
    return `${effect ?? 'no effect'}, line ${line}`;
}
function claimText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
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
            return passed(report, names);
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
function passed(report, names) {
    const found = remarks(otherFindings(report));
    if (onlyTraced(report)) {
        return `Traced which credentials each SDK takes${found}; AWS was not asked`;
    }
    if (report.checks.every(({ check }) => check === 'trust') && report.identity === null) {
        return report.trust?.verdict === 'accepted'
            ? `The trust policy accepts these claims${found}; AWS was not asked`
            : `Looked for what is wrong in the trust policy${found || ', and found nothing'}; whether it accepts a job was not asked`;
    }
    return `Passed${found}: ${names}`;
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


/***/ })

};
;