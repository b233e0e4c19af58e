export const id = 413;
export const ids = [413];
export const modules = {

/***/ 9034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments),
/* harmony export */   xY: () => (/* binding */ wrongUsage),
/* harmony export */   yo: () => (/* binding */ COMMON_USAGE)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7396);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4247);
/* harmony import */ var _report_inert_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4726);




const COMMON = {
    format: { type: 'string' },
    output: { type: 'string' },
    'fail-on': { type: 'string' },
    quiet: { type: 'boolean' },
    'no-color': { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
};
/** The usage lines of the common flags. */
const COMMON_USAGE = `      --format FORMAT   ${_renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.join(', ')} (default terminal)
      --output FILE     write the report to FILE
      --fail-on LEVEL   error, warning or never (default error)
      --quiet           print nothing when nothing is wrong
      --no-color        no colour (NO_COLOR does the same)
  -h, --help            this text
`;
/** Parses the arguments of one verb. Values that are refused are described, never repeated. */
function parseArguments(args, options, color) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: [...args],
            options: { ...COMMON, ...options },
            allowPositionals: true,
            strict: true,
        });
    }
    catch (thrown) {
        return {
            ok: false,
            complaint: (0,_report_inert_js__WEBPACK_IMPORTED_MODULE_2__/* .showInvisible */ .jQ)(thrown.message.split(/\.\s/)[0] ?? ''),
        };
    }
    const values = parsed.values;
    const text = (name) => values[name];
    const format = _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h.find((one) => one === (text('format') ?? 'terminal'));
    if (format === undefined)
        return refused('--format', text('format'), _renderers_index_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMATS */ .h);
    const levels = ['error', 'warning', 'never'];
    const failOn = levels.find((one) => one === (text('fail-on') ?? 'error'));
    if (failOn === undefined)
        return refused('--fail-on', text('fail-on'), levels);
    return {
        ok: true,
        values,
        positionals: parsed.positionals,
        common: {
            format,
            outputFile: text('output'),
            failOn,
            quiet: values.quiet === true,
            color: color && values['no-color'] !== true,
            help: values.help === true,
        },
    };
}
function refused(flag, value, accepted) {
    const complaint = `${flag}: ${(0,_report_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .describeShape */ .v)(value ?? '')}; accepted: ${accepted.join(', ')}`;
    return { ok: false, complaint };
}
/** Ends a verb that was used wrongly. */
function wrongUsage(complaint, usage) {
    return { exitCode: 2, output: '', complaint: `aws-preflight: ${complaint}\n\n${usage}` };
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ printed)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _renderers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7396);


/** Renders a report as the flags ask and sets the exit code that it deserves. */
async function printed(report, flags, verbose = false) {
    const exitCode = (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .exitCodeOf */ .F)(report.checks, flags.failOn);
    const silent = flags.quiet && exitCode === 0 && report.checks.every(({ findings }) => findings.length === 0);
    const output = silent
        ? ''
        : await (0,_renderers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .render */ .X)(flags.format, report, {
            color: flags.color && flags.outputFile === undefined,
            verbose,
        });
    return {
        exitCode,
        output,
        ...(flags.outputFile === undefined ? {} : { outputFile: flags.outputFile }),
    };
}


/***/ }),

/***/ 6413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scan: () => (/* binding */ scan)
/* harmony export */ });
/* harmony import */ var _preflight_assemble_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7647);
/* harmony import */ var _preflight_leaks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1581);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5827);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9034);
/* harmony import */ var _print_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8173);





const usage = `Usage: aws-preflight scan [PATH...] [options]
       aws-preflight scan --stdin [options]

Looks for committed AWS keys. The default is the tracked files of the work tree, narrowed to PATHs.
Needs no AWS, no GitHub and no network.

      --stdin           scan standard input
      --no-index        scan PATHs whether or not git tracks them
      --untracked       scan untracked files as well
${_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMON_USAGE */ .yo}`;
const OPTIONS = {
    stdin: { type: 'boolean' },
    'no-index': { type: 'boolean' },
    untracked: { type: 'boolean' },
};
/** Leaks, and nothing else. */
const scan = {
    name: 'scan',
    summary: 'leaks; default is the tracked files of the work tree',
    usage,
    async run(args, tools) {
        const parsed = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .parseArguments */ .We)(args, OPTIONS, tools.color);
        if (!parsed.ok)
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUsage */ .xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        const source = sourceOf(parsed, tools.environment.cwd);
        if (typeof source === 'string')
            return (0,_arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .wrongUsage */ .xY)(source, usage);
        const { check, leaks } = await (0,_preflight_leaks_js__WEBPACK_IMPORTED_MODULE_0__/* .scanForLeaks */ .$)(await tools.git(), source);
        const report = (0,_preflight_assemble_js__WEBPACK_IMPORTED_MODULE_3__/* .assemble */ .f)([check], { leaks }, parsed.common.failOn, (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_4__/* .createRedactor */ .l)());
        return (0,_print_js__WEBPACK_IMPORTED_MODULE_2__/* .printed */ .z)(report, parsed.common);
    },
};
/** The source that the flags choose, or what is wrong with them. */
function sourceOf(parsed, directory) {
    const { values, positionals } = parsed;
    const chosen = ['stdin', 'no-index', 'untracked'].filter((flag) => values[flag] === true);
    if (chosen.length > 1)
        return `--${chosen[0]} and --${chosen[1]} exclude each other`;
    if (values.stdin === true) {
        return positionals.length > 0 ? '--stdin takes no PATH' : { kind: 'stdin' };
    }
    if (values['no-index'] === true) {
        const paths = positionals.length > 0 ? positionals : ['.'];
        return { kind: 'paths', directory, paths };
    }
    return {
        kind: 'work-tree',
        directory,
        ...(values.untracked === true ? { untracked: true } : {}),
        ...(positionals.length > 0 ? { within: positionals } : {}),
    };
}


/***/ }),

/***/ 7647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8955);
/* harmony import */ var _report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3317);


/**
 * Puts a report together and sends it through the one redaction door: nothing downstream ever
 * sees an unredacted report.
 */
function assemble(checks, parts, failOn, redactor) {
    const errors = (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .F)(checks);
    // With fail-on: warning, a warning may be what failed the step: then it deserves the headline.
    const causes = errors.length === 0 && failOn === 'warning' ? (0,_report_root_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .rootCauses */ .F)(checks, 'warning') : errors;
    return redactor.deep({
        version: 1,
        outcome: (0,_report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .outcomeOf */ .s)(checks),
        rootCauses: causes,
        checks,
        identity: parts.identity ?? null,
        chain: parts.chain ?? [],
        trust: parts.trust ?? null,
        leaks: parts.leaks ?? [],
    });
}


/***/ }),

/***/ 1581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ askLeaks),
  $: () => (/* binding */ scanForLeaks)
});

// EXTERNAL MODULE: ./lib/report/judge.js + 1 modules
var judge = __webpack_require__(6477);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/key-id.js
var key_id = __webpack_require__(947);
;// CONCATENATED MODULE: ./lib/scanner/redact.js

/**
 * Redacts a found key, as `plainKey` gives it. A key id shows its first and last four characters,
 * as AWS's own console lists it; of every other kind only the length is told.
 */
function redactKey(kind, key) {
    const account = accountOf(key);
    const preview = (0,key_id/* isKeyId */.rZ)(key)
        ? (0,key_id/* maskKeyId */.Dx)(key)
        : `${WORDS[kind] ?? 'key'} (${key.length} characters)`;
    return { preview, ...(account === undefined ? {} : { account }) };
}
const WORDS = {
    'aws-access-key-id': 'access key id',
    'aws-secret-access-key': 'secret access key',
    'aws-session-token': 'session token',
    'bedrock-api-key': 'Bedrock API key',
};
/**
 * The account that a key tells: in a key id, in the user name of a long-term Bedrock key, in the
 * presigned URL of a short-term one.
 */
function accountOf(key) {
    if ((0,key_id/* isKeyId */.rZ)(key))
        return (0,key_id/* accountOfKeyId */.z7)(key);
    const decode = (base64) => Buffer.from(base64, 'base64').toString('latin1');
    if (key.startsWith('ABSK')) {
        return /^BedrockAPIKey-[a-z0-9]{1,16}-at-(\d{12}):/.exec(decode(key.slice(4)))?.[1];
    }
    if (!key.startsWith(SHORT_TERM))
        return undefined;
    const url = decode(key.slice(SHORT_TERM.length));
    const id = /[?&]X-Amz-Credential=([A-Z2-7]{20})(?:%2F|\/)/.exec(url)?.[1];
    return id === undefined ? undefined : (0,key_id/* accountOfKeyId */.z7)(id);
}
const SHORT_TERM = 'bedrock-api-key-';

;// CONCATENATED MODULE: ./lib/facts/leak-facts.js


/** Redacts what a scan found; from here on nobody holds a key. Ordered by path, line and column. */
function leakFactsOf(hits) {
    return hits.map(factOf).toSorted(inReadingOrder);
}
function factOf(hit) {
    const { kind, path, line, column, commit, author, inHead } = hit;
    const key = hit.key.reveal();
    return {
        kind,
        path,
        line,
        column,
        ...redactKey(kind, key),
        keyHash: (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex'),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}
function inReadingOrder(a, b) {
    if (a.path !== b.path)
        return a.path < b.path ? -1 : 1;
    return a.line - b.line || a.column - b.column;
}

// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
;// CONCATENATED MODULE: ./lib/facts/leak-match.js
/** The match of a rule for each leak of its kind: where it stands and whose it may be. */
function leaksOfKind(kind, leaks) {
    return leaks.filter((leak) => leak.kind === kind).map(matchOf);
}
function matchOf(leak) {
    const { path, line, column, commit, author, inHead, account, preview, keyHash } = leak;
    return {
        location: { kind: 'file', path, line, column, ...(commit === undefined ? {} : { commit }) },
        identity: keyHash,
        values: { preview, path, line: String(line) },
        evidence: [
            { label: 'found', expected: 'no key', actual: preview },
            ...(account === undefined ? [] : [{ label: 'account of the key', actual: account }]),
            ...(commit === undefined ? [] : [{ label: 'commit', actual: commit }]),
            ...(author === undefined ? [] : [{ label: 'author', actual: author }]),
            ...(inHead === undefined
                ? []
                : [{ label: 'still in HEAD', actual: inHead ? 'yes' : 'no, but in the history' }]),
        ],
    };
}

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-access-key-id.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html */
const awsAccessKeyId = {
    id: 'leaks/aws-access-key-id',
    severity: 'error',
    rung: 'present',
    title: 'The AWS access key id `{preview}` stands in `{path}`, line {line}',
    why: 'A key id alone signs nothing, but where an id is committed its secret is rarely far, and it tells the account. Removing the line does not take it back.',
    fix: 'Look the key up in IAM and deactivate it if its secret may have been committed too (`aws iam update-access-key --status Inactive --access-key-id ID`); then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html'],
    judge: (leaks) => leaksOfKind('aws-access-key-id', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-secret-access-key.js

/** The half of a key that signs. */
const awsSecretAccessKey = {
    id: 'leaks/aws-secret-access-key',
    severity: 'error',
    rung: 'granted',
    title: 'An AWS secret access key stands in `{path}`, line {line}',
    why: 'Whoever can read the repository, its forks or its history can sign requests with it. Removing the line does not take it back.',
    fix: 'Deactivate the key in IAM first (`aws iam update-access-key --status Inactive --access-key-id ID`, with the id that belongs to it), then replace it by a reference to a secret and commit that.',
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html',
        'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
    ],
    judge: (leaks) => leaksOfKind('aws-secret-access-key', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/aws-session-token.js

/** @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html */
const awsSessionToken = {
    id: 'leaks/aws-session-token',
    severity: 'error',
    rung: 'present',
    title: 'An AWS session token stands in `{path}`, line {line}',
    why: 'Together with its temporary key it signs requests until the session ends, up to 36 hours after it was issued.',
    fix: "Revoke the sessions of the role that issued it (IAM console, the role's tab Revoke sessions), then remove the token and commit that.",
    references: [
        'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_revoke-sessions.html',
    ],
    judge: (leaks) => leaksOfKind('aws-session-token', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/bedrock-api-key.js

/** @see https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html */
const bedrockApiKey = {
    id: 'leaks/bedrock-api-key',
    severity: 'error',
    rung: 'granted',
    title: 'An Amazon Bedrock API key stands in `{path}`, line {line}',
    why: 'It needs no second half: whoever reads it can call Bedrock models at your expense until it is deactivated or expires.',
    fix: 'Deactivate the key (`aws iam update-service-specific-credential --status Inactive`, or in the Bedrock console), then replace it by a reference to a secret and commit that.',
    references: ['https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys.html'],
    judge: (leaks) => leaksOfKind('bedrock-api-key', leaks),
};

;// CONCATENATED MODULE: ./lib/rules/leaks/index.js




/** One rule for each kind of key that the scanner knows, what signs by itself first. */
const leakRules = [
    awsSecretAccessKey,
    bedrockApiKey,
    awsSessionToken,
    awsAccessKeyId,
];

;// CONCATENATED MODULE: ./lib/preflight/leaks.js




/** Scans what the settings choose of the checkout. */
async function askLeaks(settings, world, git) {
    if (settings.scan === 'off') {
        return { check: (0,judge/* skipped */.hT)('leaks', 'the input scan is off'), leaks: [] };
    }
    const { variables, cwd } = world.environment;
    const directory = variables.GITHUB_WORKSPACE || cwd;
    return scanForLeaks(git, { kind: 'work-tree', directory }, {}, settings.scan !== 'default');
}
/**
 * Scans one source and judges what was found.
 * @param wasAskedFor false when the scan is only the default: then a missing checkout skips it
 */
async function scanForLeaks(git, source, options = {}, wasAskedFor = true) {
    return judgeLeaks(source, await git.scan(source, options), wasAskedFor);
}
/** A preflight that stands before actions/checkout has nothing to scan, and is right to stand there. */
const NO_CHECKOUT = 'there is no checkout in the working directory; put actions/checkout before this step to have it scanned';
function judgeLeaks(source, answer, wasAskedFor) {
    if (answer.kind === 'unreadable') {
        const check = answer.noRepository === true && !wasAskedFor
            ? (0,judge/* skipped */.hT)('leaks', NO_CHECKOUT)
            : (0,judge/* incomplete */.$x)('leaks', answer.reason);
        return { check, leaks: [] };
    }
    const facts = leakFactsOf(answer.hits);
    const judged = facts.flatMap((fact) => (0,judge/* judge */.S4)(leakRules, [fact]).map((finding) => ({ finding, leak: leakOf(finding, fact) })));
    const { files, blobs, commits, bytes } = answer.scanned;
    const found = [
        ...(files > 0 ? [`${files} files`] : []),
        ...(blobs > 0 ? [`${blobs} git objects`] : []),
        ...(commits > 0 ? [`${commits} commits`] : []),
        `${bytes} bytes`,
    ].join(', ');
    const looked = [{ at: SOURCES[source.kind], found }];
    const findings = judged.map(({ finding }) => finding);
    return {
        check: (0,judge/* answered */.oQ)('leaks', findings, looked, answer.gaps),
        leaks: judged.map(({ leak }) => leak),
    };
}
const SOURCES = {
    'work-tree': 'tracked files of the work tree',
    paths: 'files on disk',
    stdin: 'standard input',
    staged: 'staged changes',
    range: 'commits of the range',
    history: 'the whole history',
};
function leakOf(finding, fact) {
    const { path, line, column, preview, account, commit, author, inHead } = fact;
    const { ruleId, fingerprint } = finding;
    return {
        ruleId,
        path: (0,inert/* showInvisible */.jQ)(path),
        line,
        column,
        preview,
        fingerprint,
        ...(account === undefined ? {} : { account }),
        ...(commit === undefined ? {} : { commit }),
        ...(author === undefined ? {} : { author: (0,inert/* showInvisible */.jQ)(author) }),
        ...(inHead === undefined ? {} : { inHead }),
    };
}


/***/ }),

/***/ 7396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ render),
/* harmony export */   h: () => (/* binding */ FORMATS)
/* harmony export */ });
/** Loaded one by one: a run pays only for the format that it prints. */
const RENDERERS = {
    terminal: async () => (await __webpack_require__.e(/* import() */ 341).then(__webpack_require__.bind(__webpack_require__, 8341))).render,
    markdown: async () => (await __webpack_require__.e(/* import() */ 982).then(__webpack_require__.bind(__webpack_require__, 3982))).render,
    json: async () => (await __webpack_require__.e(/* import() */ 980).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 169).then(__webpack_require__.bind(__webpack_require__, 2169))).render,
};
/** Every format, for usage texts and validation. */
const FORMATS = Object.keys(RENDERERS);
/** Prints a report as text, ending in a newline unless there is nothing to say. */
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format]();
    return renderer(report, options);
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
const LONGEST = 300;
/**
 * Controls, format characters (bidirectional, zero-width, tags, BOM), line and paragraph
 * separators, halves of surrogate pairs, and letters that are drawn as nothing.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]/gu;
/** Replaces what a reader cannot see, or what would steer a terminal, by its visible escape. */
function showInvisible(text) {
    return text.replace(INVISIBLE, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
/**
 * Makes a value from outside (a branch, a path, a message) safe to stand inside our prose: one
 * line, no control characters, no backtick that could end a code span, bounded in length.
 */
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
/** Cuts a text that is longer than `longest`, never within a character, and says so by dots. */
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
/**
 * Fills `{name}` placeholders with inert values.
 * @throws Error when a placeholder has no value: a fault of the rule, caught by its test.
 */
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)\}/g, (_, name) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        return inert(value);
    });
}


/***/ }),

/***/ 6477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  oQ: () => (/* binding */ answered),
  $x: () => (/* binding */ incomplete),
  S4: () => (/* binding */ judge),
  hT: () => (/* binding */ skipped)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./lib/report/inert.js
var inert = __webpack_require__(4726);
// EXTERNAL MODULE: ./lib/report/location.js
var report_location = __webpack_require__(4847);
;// CONCATENATED MODULE: ./lib/report/finding.js



/** Hashes rule, resource and identity; see {@link Match.identity} for what an identity may be. */
function fingerprint(ruleId, resource, identity) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([ruleId, resource, identity].join('\0'))
        .digest('hex')
        .slice(0, 32);
}
/** Judges facts by one rule and words every match. */
function findingsOf(rule, facts) {
    return rule.judge(facts).map((match) => word(rule, match));
}
function word(rule, match) {
    return {
        ruleId: rule.id,
        severity: match.severity ?? rule.severity,
        rung: rule.rung,
        title: (0,inert/* fill */.GS)(match.words?.title ?? rule.title, match.values),
        why: (0,inert/* fill */.GS)(match.words?.why ?? rule.why, match.values),
        fix: (0,inert/* fill */.GS)(match.words?.fix ?? rule.fix, match.values),
        paste: match.paste ?? [],
        location: match.location,
        evidence: match.evidence.map(visible),
        fingerprint: fingerprint(rule.id, (0,report_location/* stableResource */.K)(match.location), match.identity),
        references: rule.references ?? [],
    };
}
const LONGEST_VALUE = 2_000;
function visible(evidence) {
    return {
        label: show(evidence.label),
        ...(evidence.expected === undefined ? {} : { expected: show(evidence.expected) }),
        actual: show(evidence.actual),
    };
}
function show(value) {
    return (0,inert/* shorten */.ml)((0,inert/* showInvisible */.jQ)(value), LONGEST_VALUE);
}

// EXTERNAL MODULE: ./lib/report/root-cause.js + 2 modules
var root_cause = __webpack_require__(3317);
;// CONCATENATED MODULE: ./lib/report/judge.js


/** Judges facts by rules, in their order. */
function judge(rules, facts) {
    return rules.flatMap((rule) => findingsOf(rule, facts));
}
/** An answered check, with the findings that belong to it. */
function answered(check, findings, looked, gaps = []) {
    const own = findings.filter(({ ruleId }) => (0,root_cause/* checkOf */.E)(ruleId) === check);
    return { check, status: 'answered', looked, gaps, findings: own };
}
/** A check that nothing asked for. */
function skipped(check, reason) {
    return { check, status: 'skipped', reason, looked: [], gaps: [], findings: [] };
}
/** A check that was asked for and could not be looked at; it keeps what was found all the same. */
function incomplete(check, reason, rest = {}) {
    const { looked = [], gaps = [], findings = [] } = rest;
    return { check, status: 'incomplete', reason, looked, gaps, findings };
}


/***/ }),

/***/ 947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
/**
 * AWS unique identifiers.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
 */
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
/** The kind of a key id, or undefined when its prefix names no credential. */
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
/** True for 20 characters: a credential's prefix and 16 of the base32 alphabet. */
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
/**
 * `AKIA...WXYZ` for a key id, even one that is cut off or mistyped; `(N characters)` for anything
 * else, which might be a secret. Never more than half of the value.
 */
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/**
 * The account that issued a key, decoded offline, or undefined where that is not sound: ids from
 * before 2019 (their fifth character stands before Q) hold no account.
 */
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    // Ten characters hold 50 bits; the account is 40 of the first 48, after one flag bit.
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 4847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ stableResource),
/* harmony export */   l: () => (/* binding */ describeLocation)
/* harmony export */ });
/** One line that names the place, for tables, terminals and fingerprints of resources. */
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
        case 'file': {
            const line = location.line === undefined ? '' : `:${location.line}`;
            const column = location.column === undefined ? '' : `:${location.column}`;
            return `${location.path}${line}${column}`;
        }
    }
}
/** The part of a location that survives edits: it enters the fingerprint, so no line, column or commit. */
function stableResource(location) {
    return location.kind === 'file' ? `file ${location.path}` : describeLocation(location);
}


/***/ }),

/***/ 8955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ exitCodeOf),
  s: () => (/* binding */ outcomeOf)
});

;// CONCATENATED MODULE: ./lib/report/severity.js
const ORDER = ['error', 'warning', 'note'];
/** Negative when `a` counts for more than `b`, for sorting the worst first. */
function compareSeverity(a, b) {
    return ORDER.indexOf(a) - ORDER.indexOf(b);
}

;// CONCATENATED MODULE: ./lib/report/outcome.js

/**
 * `failed` when an error stands; `incomplete` when something that was asked could not be looked
 * at; `passed` otherwise. A failure that was found is never hidden by what could not be seen.
 */
function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    return checks.some(({ status }) => status === 'incomplete') ? 'incomplete' : 'passed';
}
/** The exit code that the checks deserve under `failOn`. */
function exitCodeOf(checks, failOn) {
    const findings = checks.flatMap((check) => check.findings);
    const counts = failOn !== 'never' && findings.some(({ severity }) => compareSeverity(severity, failOn) <= 0);
    if (counts)
        return 1;
    return outcomeOf(checks) === 'incomplete' ? 3 : 0;
}


/***/ }),

/***/ 5827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ createRedactor)
/* harmony export */ });
/** Values shorter than this are not searched for: replacing them would shred ordinary words. */
const SHORTEST = 8;
/** An empty redactor. One exists per run, and everything that leaves the run passes through it. */
function createRedactor() {
    const known = new Map();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of forms(part))
                known.set(form, label);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        // A function, because a label's `$&` would put the secret back.
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return output;
    }
    function deep(value) {
        if (typeof value === 'string')
            return text(value);
        if (Array.isArray(value))
            return value.map(deep);
        if (typeof value === 'object' && value !== null) {
            return Object.fromEntries(Object.entries(value).map(([key, entry]) => [text(key), deep(entry)]));
        }
        return value;
    }
    return { add, text, deep };
}
/** The spellings under which a secret turns up in messages. */
function forms(secret) {
    // Half a surrogate pair has no URL form, and would throw.
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        ...encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ].filter((form) => form.length >= SHORTEST);
}
/**
 * The part of a longer text's base64 that the secret alone decides, when it begins `at` bytes
 * behind a multiple of three: in an `Authorization: Basic` header it stands behind a user's name.
 */
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 3317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ checkOf),
  F: () => (/* binding */ rootCauses)
});

;// CONCATENATED MODULE: ./lib/report/check.js
/** The areas we look at, in the order a job meets them. The first part of a rule's id. */
const CHECKS = (/* unused pure expression or super */ null && (['secrets', 'credentials', 'trust', 'leaks', 'account', 'log']));
/** The question that a check helps to answer. */
function questionOf(check) {
    return check === 'leaks' ? 'leaks' : 'deploy';
}

;// CONCATENATED MODULE: ./lib/report/rule.js
/**
 * The ladder that findings about one expectation form. The lowest broken rung is the root cause;
 * whatever is broken above it is likely a consequence.
 */
const LADDER = [
    'granted',
    'present',
    'well-formed',
    'resolves',
    'trusted',
    'expected-identity',
    'permitted',
    'lasting',
];

;// CONCATENATED MODULE: ./lib/report/root-cause.js


/**
 * The root cause of each question that has a finding of `severity`, deploy first.
 *
 * Findings form a ladder (see {@link LADDER}); the lowest broken rung is the cause. On one rung,
 * the order of checks and of rules in their index decides: what explains the others stands first.
 */
function rootCauses(checks, severity = 'error') {
    const questions = ['deploy', 'leaks'];
    return questions.flatMap((question) => {
        const findings = checks
            .filter((result) => questionOf(result.check) === question)
            .flatMap((result) => result.findings)
            .filter((finding) => finding.severity === severity);
        const ordered = findings
            .map((finding, position) => ({ finding, position }))
            .sort((a, b) => rung(a.finding) - rung(b.finding) || a.position - b.position)
            .map(({ finding }) => finding);
        const [first, ...rest] = ordered;
        return first === undefined ? [] : [{ question, finding: first, consequences: rest }];
    });
}
/** The check that a rule belongs to: the first part of its id. */
function checkOf(ruleId) {
    return ruleId.slice(0, ruleId.indexOf('/'));
}
function rung(finding) {
    return LADDER.indexOf(finding.rung);
}


/***/ }),

/***/ 4247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ describeShape)
/* harmony export */ });
const CLASSES = [
    ['lower-case letters', /[a-z]/],
    ['upper-case letters', /[A-Z]/],
    ['digits', /[0-9]/],
    ['spaces', / /],
    ['line breaks', /[\r\n]/],
    ['quotes', /["'`]/],
    ['other control characters', /[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f]/],
    ['characters outside ASCII', /[^\u0000-\u007f]/],
    ['punctuation', /[!#-&(-/:-@[-_{-~]/],
];
/**
 * Describes a value without showing it, for values that may be a secret in the wrong place: its
 * length in characters, the kinds of character in it, and white space at its ends.
 */
function describeShape(value) {
    if (value === '')
        return 'empty';
    const kinds = CLASSES.filter(([, pattern]) => pattern.test(value)).map(([name]) => name);
    const edges = [
        ...(/^\s/.test(value) ? ['begins with white space'] : []),
        ...(/\s$/.test(value)
            ? [`ends with ${value.endsWith('\n') ? 'a line feed' : 'white space'}`]
            : []),
    ];
    const length = `${value.length} character${value.length === 1 ? '' : 's'}`;
    return [`${length} (${kinds.join(', ')})`, ...edges].join(', ');
}


/***/ })

};
