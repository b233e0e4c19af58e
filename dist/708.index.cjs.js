"use strict";
exports.id = 708;
exports.ids = [708];
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

/***/ 2327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SUMMARY_LIMIT: () => (/* binding */ SUMMARY_LIMIT),
  render: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/renderers/clip.js
var clip = __webpack_require__(1908);
;// CONCATENATED MODULE: ./lib/renderers/prose.js
/** Splits prose at its backtick markup; a backtick without a partner is an ordinary character. */
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
/**
 * Turns prose into one line of GitHub Markdown: `code` becomes a code span, everything else is
 * literal. Words that GitHub would turn into a link, a ping, an emoji or a formula (mentions,
 * issue references, addresses, commit ids) become code as well: that is the one place where its
 * filters leave text alone, and it can still be copied.
 */
function markdownProse(prose) {
    const spans = spansOf((0,clip/* clip */.$)((0,inert/* showInvisible */.jQ)(prose), LONGEST_PROSE)).flatMap((span) => span.code ? [span] : disarm(span.text));
    const text = joined(spans)
        .map((span) => (span.code ? codeSpan(span.text) : escapeText(span.text)))
        .join('')
        .trim();
    // What would open a block if it came first on a line.
    return text.replace(/^(?=[-+=#:])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\');
}
/** Sets a value as code, in one line, whatever it holds. Safe in a table cell. */
function markdownCode(value) {
    return value === '' ? '(empty)' : codeSpan((0,clip/* clip */.$)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE));
}
/**
 * A pipe would end a table cell, and `##[` starts a command where the runner reads this as a log.
 * Both are set outside the code span, as an entity.
 */
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
    // CommonMark takes one space off each side when there is one on both.
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
/** Sets punctuation around a word apart, so that a full stop does not become code. */
function trimmed(word) {
    let start = 0;
    while (start < word.length && '("\'[{<'.includes(word.charAt(start)))
        start += 1;
    let end = word.length;
    while (end > start && ')]}>"\'.,;:!?'.includes(word.charAt(end - 1)))
        end -= 1;
    return { before: word.slice(0, start), core: word.slice(start, end), after: word.slice(end) };
}
/** Code spans must not touch: their backticks would run together. */
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

;// CONCATENATED MODULE: ./lib/renderers/summary/fit.js
/** What is left out is named in at most this many bytes. */
const NOTE_BYTES = 2_000;
/**
 * Joins sections to at most `limit` bytes of UTF-8, the first ones first. A section may fill half
 * of the room that is left, so that a long one does not starve what follows. Where something had
 * to go, the last lines say what.
 */
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
var names = __webpack_require__(2992);
;// CONCATENATED MODULE: ./lib/renderers/summary/table.js
/** The header of a Markdown table; the cells are ours. */
function tableHead(columns) {
    return `|${columns.map((column) => ` ${column} |`).join('')}\n|${'---|'.repeat(columns.length)}\n`;
}
/** One row of a Markdown table; the cells must be escaped already. */
function tableRow(cells) {
    return `|${cells.map((cell) => ` ${cell} |`).join('')}\n`;
}
/** A table that is folded away under a line of plain words. */
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
/** Words one item at a time, when it is asked for. */
function* lazily(items, word) {
    for (const item of items)
        yield word(item);
}
/** Markdown that stands by itself and is kept or left out as a whole. */
function paragraph(markdown) {
    return { rowsAre: 'remarks', head: `${markdown}\n\n`, rows: [], count: 0, tail: '' };
}

// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/renderers/comparisons-first.js
var comparisons_first = __webpack_require__(9973);
// EXTERNAL MODULE: ./lib/renderers/snippets.js
var snippets = __webpack_require__(2648);
;// CONCATENATED MODULE: ./lib/renderers/escape-html.js
/** Escapes text for an HTML element's content or a quoted attribute. */
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/renderers/code-lines.js
var code_lines = __webpack_require__(6453);
;// CONCATENATED MODULE: ./lib/renderers/summary/fenced-code.js


/**
 * A snippet as a Markdown code block that nothing inside can end. Where the runner would take a
 * line of it for a command (when the Markdown is printed to a log), it is HTML with entities, which
 * looks the same.
 */
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







/** More rows than this would push the fix off the first screen. */
const MOST_FACTS = 6;
/** A finding in full: title, cause, expected against actual, fix, what to paste. */
function findingSections(finding, heading) {
    const ordered = (0,comparisons_first/* comparisonsFirst */.n)(finding.evidence);
    const facts = ordered.slice(0, MOST_FACTS);
    const { first, same, sameFor } = (0,snippets/* sortSnippets */.P)(finding.paste);
    return [
        {
            rowsAre: 'rows of expected against actual',
            head: `${heading} ${markdownProse(finding.title)}\n\n${why(finding)}${evidenceHead(facts)}`,
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
/** The same as one string, for a list of findings. */
function findingBlock(finding, heading) {
    return findingSections(finding, heading)
        .map(({ head, rows, tail }) => head + [...rows].join('') + tail)
        .join('');
}
function why(finding) {
    return `**Why:** ${markdownProse(finding.why)}\n\n`;
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
    const middle = expected === undefined ? '' : markdownCode(expected);
    return tableRow([markdownProse(label), ...(compares ? [middle] : []), markdownCode(actual)]);
}
function fix(finding) {
    return `**Fix:** ${markdownProse(finding.fix)}\n\n`;
}
function pasted(snippet) {
    const target = snippet.target === undefined ? '' : `${markdownCode(snippet.target)}:\n\n`;
    return target + fencedCode(snippet);
}
function origin(finding) {
    const place = markdownCode((0,report_location/* describeLocation */.l)(finding.location));
    const pages = finding.references.map(reference).join(', ');
    return `At ${place}, by rule ${markdownCode(finding.ruleId)}.${pages === '' ? '' : ` See ${pages}.`}`;
}
/** Only pages of AWS and GitHub become links. */
function reference(url) {
    const page = /^https:\/\/(?:docs\.aws\.amazon\.com|repost\.aws|docs\.github\.com)\/[\w/.#?=%-]*$/;
    return page.test(url) ? `<${url}>` : markdownCode(url);
}

;// CONCATENATED MODULE: ./lib/renderers/summary/causes.js



const MARKS = { error: '❌', warning: '⚠️', note: 'ℹ️' };
/** The headline of each question, and what follows from it folded below. */
function causeSections(report) {
    return report.rootCauses.flatMap((cause) => [
        ...findingSections(cause.finding, `## ${MARKS[cause.finding.severity]}`),
        ...consequenceSections(cause, report),
    ]);
}
/** Findings that are nobody's root cause: warnings and notes. */
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

// EXTERNAL MODULE: ./lib/renderers/chain-facts.js + 1 modules
var chain_facts = __webpack_require__(5652);
;// CONCATENATED MODULE: ./lib/renderers/summary/chain.js





const chain_MARKS = {
    resolved: '✅',
    absent: '➖',
    invalid: '⚠️',
    failed: '❌',
    'not-reached': '⏹️',
};
/** Java's message lists every provider; its beginning is what a search finds. */
const LONGEST_WORDS = 400;
/** One environment in the eyes of every SDK; open only where they would act as different people. */
function chainSections(report) {
    const { chain } = report;
    if (chain.length === 0)
        return [];
    if ((0,chain_facts/* beforeExport */.ak)(report))
        return [paragraph(markdownProse(names/* BEFORE_EXPORT */.Fk))];
    const open = (0,chain_facts/* identitiesDiffer */.BJ)(chain);
    return [whoIsWho(chain, open), matrix(chain, open), ...troubles(chain)];
}
/** The line that stands beside the headline where SDKs of one job become different identities. */
function disagreementSections(report) {
    const found = (0,chain_facts/* disagreement */.fn)(report);
    if (found === null)
        return [];
    return [paragraph(`⚠️ **${found.lead}.** ${markdownProse(found.who)}`)];
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
    { name: 'Takes', always: true, cell: (view) => markdownProse((0,chain_facts/* takenBy */.bL)(view)) },
    { name: 'Key', cell: ({ accessKeyId }) => optional(accessKeyId) },
    { name: 'Account', cell: ({ account }) => optional(account) },
    { name: 'Role', cell: role },
    { name: 'Region', cell: ({ region }) => optional(region) },
    { name: 'Words and remarks', cell: remarks },
];
function role({ roleArn, assumedWith }) {
    const parts = [
        ...(roleArn === undefined ? [] : [markdownCode(roleArn)]),
        ...(assumedWith === undefined ? [] : [`assumed with ${markdownProse(assumedWith)}`]),
    ];
    return parts.join('<br>');
}
function remarks(view) {
    const { message, basis, version, regionMessage, regionBasis = 'memory', endpoint, warnings = [], } = view;
    return [
        ...(message === null
            ? []
            : [
                `${markdownProse((0,names/* claimOf */._B)(basis, version))} ${markdownCode((0,clip/* clip */.$)(message, LONGEST_WORDS))}`,
            ]),
        ...(regionMessage === undefined
            ? []
            : [
                `because of the region, ${markdownProse((0,names/* claimOf */._B)(regionBasis, version))} ${markdownCode((0,clip/* clip */.$)(regionMessage, LONGEST_WORDS))}`,
            ]),
        ...(endpoint === undefined ? [] : [markdownProse((0,names/* endpointWords */.$h)(endpoint))]),
        ...warnings.map((warning) => `⚠️ ${markdownProse(warning)}`),
    ].join('<br>');
}
function optional(value) {
    return value === undefined ? '' : markdownCode(value);
}
function matrix(chain, open) {
    const { telling, skipped } = (0,chain_facts/* providersOf */.Ou)(chain);
    const legend = Object.entries(names/* OUTCOME_WORDS */.nx)
        .map(([outcome, word]) => `${chain_MARKS[outcome]} ${word}`)
        .join(', ');
    const left = skipped.length === 0
        ? ''
        : `Not configured, so skipped by every SDK: ${(0,names/* listed */.KE)(skipped.map((name) => names/* PROVIDER_NAMES */.xd[name]))}.\n\n`;
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
                markdownProse(attempt.reason),
                attempt.looked.map(markdownCode).join('<br>'),
            ],
            rowsAre: 'failed attempts',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/renderers/summary/leaks.js



/** Every committed key, folded: its first one is already the headline. */
function leakSections(leaks) {
    if (leaks.length === 0)
        return [];
    return [
        foldedTable({
            summary: (0,names/* counted */.hS)(leaks.length, 'committed key'),
            columns: ['Where', 'Key', 'Account', 'Commit', 'In HEAD', 'Rule'],
            items: leaks,
            row: (leak) => [
                markdownCode(`${leak.path}:${leak.line}:${leak.column}`),
                markdownCode(leak.preview),
                leak.account === undefined ? '' : markdownCode(leak.account),
                leak.commit === undefined ? '' : markdownCode(leak.commit.slice(0, 12)),
                leak.inHead === undefined ? '' : leak.inHead ? 'yes' : 'no, only in history',
                markdownCode(leak.ruleId),
            ],
            rowsAre: 'committed keys',
        }),
    ];
}

;// CONCATENATED MODULE: ./lib/renderers/summary/looked-at.js



/** What each check saw, and what it did not see. */
function lookedAtSections(checks) {
    if (checks.length === 0)
        return [];
    // What was not seen stands first: it must survive a size limit.
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
        ? [check, markdownCode(at), markdownCode(found)]
        : [check, `**${status}**`, markdownProse(found)];
}

// EXTERNAL MODULE: ./lib/renderers/trust-facts.js
var trust_facts = __webpack_require__(9712);
;// CONCATENATED MODULE: ./lib/renderers/summary/trust.js





const trust_MARKS = {
    matched: '✅',
    'not-matched': '❌',
    unknown: '❔',
};
/** What holds in a Deny is no good news. */
const DENY_MARKS = { matched: '⛔', 'not-matched': '➖', unknown: '❔' };
const MOST_STATEMENTS = 10;
/** More would push what follows out of sight, even where the trust is what is broken. */
const MOST_OPEN = 3;
const trust_LONGEST_VALUE = 300;
/** The verdict of the trust policy with its trace, and the claims; open where the trust is broken. */
function trustSections(report) {
    const { trust } = report;
    if (trust === null)
        return [];
    const broken = (0,trust_facts/* trustIsBroken */.mM)(report);
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
            before: `${markdownProse((0,trust_facts/* groundsOf */.KV)(trust).join(' '))}\n\n${list([...(0,trust_facts/* cautionsOf */.Y_)(trust), ...left])}`,
            columns: ['Statement', 'Element', 'Wanted', 'Was', '', 'Why'],
            items: shown.flatMap((statement) => rowsOf(trust, statement)),
            row: (cells) => cells,
            rowsAre: 'rows of the trust policy',
        }),
    ];
}
function rowsOf(trust, statement) {
    const name = markdownProse(`${(0,trust_facts/* statementName */.Vy)(statement)}, ${(0,trust_facts/* statementFacts */.Zw)(statement)}`);
    const whole = (0,trust_facts/* decides */.yN)(trust, statement, null);
    const marks = statement.effect === 'Deny' ? DENY_MARKS : trust_MARKS;
    const mark = (outcome, decided) => `${marks[outcome]}${decided ? ' **this decides**' : ''}`;
    const head = [name, '', '', '', mark(statement.outcome, whole), ''];
    return [
        ...(whole || statement.steps.length === 0 ? [head] : []),
        ...statement.steps.map((step, index) => [
            index === 0 && !whole ? name : '',
            markdownProse((0,trust_facts/* elementOf */.MC)(step)),
            values(step.wanted),
            step.was === null ? '(not in the request)' : values(step.was),
            mark(step.outcome, (0,trust_facts/* decides */.yN)(trust, statement, step)),
            markdownProse(step.why),
        ]),
    ];
}
function values(all) {
    const { shown, more } = (0,trust_facts/* fewValues */.dp)(all);
    return [
        ...shown.map((value) => markdownCode((0,clip/* clip */.$)(value, trust_LONGEST_VALUE))),
        ...(more === 0 ? [] : [`and ${more} more`]),
    ].join('<br>');
}
function list(lines) {
    return lines.length === 0
        ? ''
        : `${lines.map((line) => `- ${markdownProse(line)}`).join('\n')}\n\n`;
}
function card(trust, open) {
    return [
        foldedTable({
            summary: 'The subject of the ID token, taken apart',
            open,
            columns: ['', 'Value'],
            items: (0,trust_facts/* subjectRows */.AU)(trust),
            row: ([label, value]) => [markdownProse(label), markdownCode(value)],
            rowsAre: 'parts of the subject',
        }),
        foldedTable({
            summary: `All claims of the ID token (${Object.keys(trust.claims).length})`,
            columns: ['Claim', 'Value'],
            items: (0,trust_facts/* claimRows */.YA)(trust),
            row: ([name, value]) => [markdownCode(name), markdownCode(value)],
            rowsAre: 'claims',
        }),
    ];
}

// EXTERNAL MODULE: ./lib/renderers/verdict.js
var renderers_verdict = __webpack_require__(5810);
;// CONCATENATED MODULE: ./lib/renderers/summary.js










/**
 * The runner refuses a step's summary above this many bytes, as a whole.
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits
 */
const SUMMARY_LIMIT = 1_048_576;
const summary_MARKS = {
    passed: '✅',
    failed: '❌',
    incomplete: '⚠️',
    nothing: '⏭️',
};
/** A job summary in GitHub Markdown: what is wrong first, what was looked at folded below. */
function render(report) {
    const verdict = (0,renderers_verdict/* verdictOf */.V)(report);
    const causes = causeSections(report);
    const trust = trustSections(report);
    const causeLeads = verdict.mark === 'failed' && causes.length > 0;
    return fit([
        ...(causeLeads ? [...causes, aside(verdict)] : [opening(verdict), ...causes]),
        ...disagreementSections(report),
        // What is broken stands before what is not.
        ...((0,trust_facts/* trustIsBroken */.mM)(report) ? trust : []),
        ...otherSections((0,renderers_verdict/* otherFindings */.j)(report)),
        ...leakSections(report.leaks),
        ...chainSections(report),
        ...((0,trust_facts/* trustIsBroken */.mM)(report) ? [] : trust),
        ...lookedAtSections(report.checks),
    ], SUMMARY_LIMIT);
}
function opening({ mark, headline, who, unseen, skipped }) {
    const line = `${summary_MARKS[mark]} **${headline}.**${who === null ? '' : ` ${markdownProse(who)}`}\n\n`;
    return bullets(line, [...unseen, ...skipped]);
}
/** Beside a failure: who the job is, and what could not be seen, in a line each. */
function aside({ who, unseen }) {
    return bullets('', [...(who === null ? [] : [who]), ...unseen]);
}
function bullets(head, lines) {
    return {
        rowsAre: 'remarks',
        head,
        rows: lazily(lines, (line) => `- ${markdownProse(line)}\n`),
        count: lines.length,
        tail: lines.length === 0 ? '' : '\n',
    };
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