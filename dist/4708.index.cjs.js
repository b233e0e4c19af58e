"use strict";
exports.id = 4708;
exports.ids = [4708];
exports.modules = {

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
var names = __webpack_require__(2992);
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
var report_location = __webpack_require__(4847);
// EXTERNAL MODULE: ./lib/renderers/comparisons-first.js
var comparisons_first = __webpack_require__(9973);
// EXTERNAL MODULE: ./lib/renderers/snippets.js
var snippets = __webpack_require__(2648);
;// CONCATENATED MODULE: ./lib/renderers/escape-html.js
function escapeHtml(text) {
    return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

// EXTERNAL MODULE: ./lib/renderers/code-lines.js
var code_lines = __webpack_require__(6453);
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
    const where = (0,snippets/* whereItStands */.a)(snippet);
    return (where === undefined ? '' : `${markdownProse(where)}:\n\n`) + fencedCode(snippet);
}
function origin(finding) {
    const place = markdownCode((0,report_location/* describeLocation */.lR)(finding.location));
    const pages = finding.references.map(reference).join(', ');
    return `At ${place}, by rule ${markdownCode(finding.ruleId)}.${pages === '' ? '' : ` See ${pages}.`}`;
}
function reference(url) {
    const page = /^https:\/\/(?:docs\.aws\.amazon\.com|repost\.aws|docs\.github\.com)\/[\w/.#?=%-]*$/;
    return page.test(url) ? `<${url}>` : markdownCode(url);
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

// EXTERNAL MODULE: ./lib/report/faces.js
var faces = __webpack_require__(4772);
// EXTERNAL MODULE: ./lib/renderers/chain-facts.js
var chain_facts = __webpack_require__(8299);
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
        return [paragraph(markdownProse(names/* BEFORE_EXPORT */.Fk))];
    const open = (0,faces/* identitiesDiffer */.B)(chain);
    return [whoIsWho(chain, open), matrix(chain, open), ...troubles(chain)];
}
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
                `${markdownProse((0,names/* claimOf */._B)(basis, version))} ${markdownCode((0,inert/* shorten */.ml)(message, LONGEST_WORDS))}`,
            ]),
        ...(regionMessage === undefined
            ? []
            : [
                `because of the region, ${markdownProse((0,names/* claimOf */._B)(regionBasis, version))} ${markdownCode((0,inert/* shorten */.ml)(regionMessage, LONGEST_WORDS))}`,
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
const DENY_MARKS = { matched: '⛔', 'not-matched': '➖', unknown: '❔' };
const MOST_STATEMENTS = 10;
const MOST_OPEN = 3;
const trust_LONGEST_VALUE = 300;
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
        ...shown.map((value) => markdownCode((0,inert/* shorten */.ml)(value, trust_LONGEST_VALUE))),
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
    const causeLeads = verdict.mark === 'failed' && causes.length > 0;
    return fit([
        ...(causeLeads ? [...causes, aside(verdict)] : [opening(verdict), ...causes]),
        ...disagreementSections(report),
        ...(report.standing.trustBroken ? trust : []),
        ...otherSections((0,renderers_verdict/* otherFindings */.j)(report)),
        ...leakSections(report.leaks),
        ...chainSections(report),
        ...(report.standing.trustBroken ? [] : trust),
        ...lookedAtSections(report.checks),
    ], SUMMARY_LIMIT);
}
function opening({ mark, headline, who, unseen, skipped }) {
    const line = `${summary_MARKS[mark]} **${markdownProse(headline)}.**${who === null ? '' : ` ${markdownProse(who)}`}\n\n`;
    return bullets(line, [...unseen, ...skipped]);
}
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


/***/ })

};
;