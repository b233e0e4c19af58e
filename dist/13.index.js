export const id = 13;
export const ids = [13];
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

/***/ 825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scan: () => (/* binding */ scan)
});

// EXTERNAL MODULE: ./lib/preflight/assemble.js
var assemble = __webpack_require__(7647);
// EXTERNAL MODULE: ./lib/preflight/leaks.js + 4 modules
var preflight_leaks = __webpack_require__(1660);
// EXTERNAL MODULE: ./lib/report/redaction.js
var redaction = __webpack_require__(5827);
// EXTERNAL MODULE: ./lib/commands/arguments.js
var commands_arguments = __webpack_require__(9034);
// EXTERNAL MODULE: ./lib/commands/print.js
var print = __webpack_require__(8173);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/commands/scan-cache.js

/** Above this a file is none of ours. */
const CACHE_BYTES = 16 << 20;
const ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const KEYS = 'checksum,rules,tips,version';
/**
 * Reads which commits an earlier scan found clean. Anything but exactly what {@link writeCache}
 * writes, or what another version of the rules wrote, is not used.
 */
function readCache(bytes, rules) {
    let value;
    try {
        value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return unusable('it is no JSON');
    }
    if (typeof value !== 'object' || value === null || Object.keys(value).sort().join() !== KEYS) {
        return unusable('it is no cache of this program');
    }
    const { version, rules: scannedBy, tips, checksum } = value;
    if (version !== 1)
        return unusable('it is of another version');
    if (scannedBy !== rules)
        return unusable('it was written by other rules');
    if (!Array.isArray(tips) || !tips.every((tip) => typeof tip === 'string' && ID.test(tip))) {
        return unusable('it names what are no commits');
    }
    if (checksum !== checksumOf(rules, tips)) {
        return unusable('it was changed after it was written');
    }
    return { kind: 'usable', tips: tips };
}
/** The text of a cache file. */
function writeCache(rules, tips) {
    const sorted = [...new Set(tips)].sort();
    const checksum = checksumOf(rules, sorted);
    return `${JSON.stringify({ version: 1, rules, tips: sorted, checksum })}\n`;
}
/** Guards against accidents and half-written files; whoever may write the cache can forge it. */
function checksumOf(rules, tips) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([rules, ...tips].join('\n'))
        .digest('hex');
}
function unusable(why) {
    return {
        kind: 'unusable',
        note: `The cache was not used, since ${why}: everything was scanned.`,
    };
}

;// CONCATENATED MODULE: ./lib/commands/scan-progress.js
/** "37% of the history, 512 MB at 240 MB/s", in one line for a terminal. */
function showProgress({ share, bytes, bytesPerSecond }) {
    const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
    return `${percent}% of the history, ${megabytes(bytes)} MB at ${megabytes(bytesPerSecond)} MB/s`;
}
function megabytes(bytes) {
    const value = bytes / 1e6;
    return value < 10 ? value.toFixed(1) : String(Math.round(value));
}

;// CONCATENATED MODULE: ./lib/commands/scan-request.js
/** The flags of `scan` besides the common ones. */
const SCAN_OPTIONS = {
    history: { type: 'boolean' },
    range: { type: 'string' },
    staged: { type: 'boolean' },
    stdin: { type: 'boolean' },
    'no-index': { type: 'boolean' },
    untracked: { type: 'boolean' },
    workers: { type: 'string' },
    shard: { type: 'string' },
    cache: { type: 'string' },
};
/** A long scan gains little from more threads than this: memory is what they then wait for. */
const MOST_WORKERS = 4;
const SOURCE_FLAGS = ['history', 'range', 'staged', 'stdin', 'no-index', 'untracked'];
/** What the flags ask for, or what is wrong with them. */
function scanRequest({ values, positionals }, directory, cores) {
    const [first, second] = SOURCE_FLAGS.filter((flag) => values[flag] !== undefined);
    if (second !== undefined)
        return `--${first ?? ''} and --${second} exclude each other`;
    const takesPaths = first === undefined || first === 'no-index' || first === 'untracked';
    if (!takesPaths && positionals.length > 0)
        return `--${first} takes no PATH`;
    for (const flag of ['shard', 'cache']) {
        if (values[flag] !== undefined && first !== 'history')
            return `--${flag} is for --history`;
    }
    if (values.shard !== undefined && values.cache !== undefined) {
        return '--shard and --cache exclude each other: one shard alone never is a clean history';
    }
    const shard = shardOf(values.shard);
    if (shard === 'malformed')
        return '--shard: accepted: I/N, such as 2/8, with I from 1 to N';
    const workers = workersOf(values.workers, first === 'history' ? Math.min(MOST_WORKERS, cores) : 1);
    if (workers === undefined)
        return '--workers: accepted: a number from 1 to 64';
    const source = sourceOf(first, { values, positionals }, directory, shard);
    if (typeof source === 'string')
        return source;
    return { source, workers, cache: typeof values.cache === 'string' ? values.cache : undefined };
}
function sourceOf(flag, { values, positionals }, directory, shard) {
    switch (flag) {
        case 'history':
            return { kind: 'history', directory, ...(shard === undefined ? {} : { shard }) };
        case 'range':
            return rangeOf(String(values.range), directory);
        case 'staged':
            return { kind: 'staged', directory };
        case 'stdin':
            return { kind: 'stdin' };
        case 'no-index':
            return { kind: 'paths', directory, paths: positionals.length > 0 ? positionals : ['.'] };
        case 'untracked':
        case undefined:
            return {
                kind: 'work-tree',
                directory,
                ...(flag === 'untracked' ? { untracked: true } : {}),
                ...(positionals.length > 0 ? { within: positionals } : {}),
            };
    }
}
/** `A..B`, where an end that is left out is HEAD, as git has it. */
function rangeOf(text, directory) {
    const [, from, to] = /^((?:(?!\.\.)[^])*)\.\.((?!\.)(?:(?!\.\.)[^])*)$/.exec(text) ?? [];
    if (from === undefined || to === undefined || (from === '' && to === '')) {
        return '--range: accepted: A..B, two revisions such as main..HEAD';
    }
    const commits = { include: [to || 'HEAD'], exclude: [from || 'HEAD'] };
    return { kind: 'range', directory, commits };
}
function shardOf(value) {
    if (value === undefined)
        return undefined;
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(String(value)) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index >= 1 && shard.index <= shard.count ? shard : 'malformed';
}
function workersOf(value, fallback) {
    if (value === undefined)
        return Math.max(1, fallback);
    const workers = /^\d{1,2}$/.test(String(value)) ? Number(value) : 0;
    return workers >= 1 && workers <= 64 ? workers : undefined;
}

;// CONCATENATED MODULE: ./lib/commands/scan.js








const usage = `Usage: aws-preflight scan [PATH...] [options]
       aws-preflight scan --history | --range A..B | --staged | --stdin [options]

Looks for committed AWS keys. The default is the tracked files of the work tree, narrowed to PATHs.
Needs no AWS, no GitHub and no network.

      --history         everything that any ref reaches: contents, commit messages and tags
      --range A..B      what each commit of B that A does not hold adds, merges included
      --staged          what the next commit would add
      --stdin           scan standard input
      --no-index        scan PATHs whether or not git tracks them
      --untracked       scan untracked files as well
      --workers N       threads for --history (default: as many as there are cores, at most 4)
      --shard I/N       with --history: only part I of N; see "aws-preflight report --help"
      --cache FILE      with --history: skip what FILE says was clean, and write it anew when all is
${commands_arguments/* COMMON_USAGE */.yo}`;
/** Leaks, and nothing else. */
const scan = {
    name: 'scan',
    summary: 'leaks; default is the tracked files of the work tree',
    usage,
    async run(args, tools) {
        const parsed = (0,commands_arguments/* parseArguments */.We)(args, SCAN_OPTIONS, tools.color);
        if (!parsed.ok)
            return (0,commands_arguments/* wrongUsage */.xY)(parsed.complaint, usage);
        if (parsed.common.help)
            return { exitCode: 0, output: usage };
        const request = scanRequest(parsed, tools.environment.cwd, tools.cores);
        if (typeof request === 'string')
            return (0,commands_arguments/* wrongUsage */.xY)(request, usage);
        const cached = await withCache(request, tools);
        const { source } = cached;
        const answer = await (await tools.git()).scan(source, optionsOf(request, tools));
        tools.progress?.('');
        const { check, leaks } = (0,preflight_leaks/* judgeAnswer */._n)(cached.words, answer);
        const receipt = receiptOf(source, answer, tools);
        const parts = { leaks, ...(receipt === undefined ? {} : { scan: receipt }) };
        const report = (0,assemble/* assemble */.f)([check], parts, parsed.common.failOn, (0,redaction/* createRedactor */.l)());
        return remember(await (0,print/* printed */.z)(report, parsed.common), request, receipt, leaks.length, tools);
    },
};
function optionsOf({ workers }, { signal, progress }) {
    return {
        workers,
        signal,
        ...(progress === undefined ? {} : { onProgress: (reached) => progress(showProgress(reached)) }),
    };
}
/** The source without what was clean before, and what is then to be said of it. */
async function withCache({ source, cache }, tools) {
    const at = preflight_leaks/* SOURCES */.Hl[source.kind];
    if (cache === undefined || source.kind !== 'history')
        return { source, words: { at } };
    const reading = await tools.files.read(cache, CACHE_BYTES);
    // The first scan has no cache yet.
    if (reading.kind === 'absent')
        return { source, words: { at } };
    const found = reading.kind === 'found'
        ? readCache(reading.bytes, tools.ruleSet())
        : {
            kind: 'unusable',
            note: 'The cache could not be read: everything was scanned.',
        };
    if (found.kind === 'unusable')
        return { source, words: { at, notes: [found.note] } };
    return {
        source: { ...source, cleanTips: found.tips },
        words: { at: `${at}, save for what the cache says was clean` },
    };
}
function receiptOf(source, answer, tools) {
    if (source.kind !== 'history' || answer.kind !== 'scanned')
        return undefined;
    const { scanned, tips = [], missed = [], shard } = answer;
    return {
        source: 'history',
        rules: tools.ruleSet(),
        tips,
        scanned,
        missed,
        ...(shard === undefined ? {} : { shard }),
    };
}
/** Only a clean and complete scan is remembered: the next one builds on it unseen. */
function remember(finished, { cache }, receipt, leaks, { signal }) {
    if (cache === undefined || receipt === undefined || signal.aborted)
        return finished;
    if (leaks > 0 || receipt.missed.length > 0)
        return finished;
    return {
        ...finished,
        alsoWrite: { path: cache, text: writeCache(receipt.rules, receipt.tips) },
    };
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isLoopback),
/* harmony export */   o: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8740);
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9940);


/** Hosts of the service itself, over TLS. Other names below amazonaws.com can be anybody's. */
const AWS_HOSTS = {
    sts: isSts,
    iam: (host) => IAM.test(host),
};
/** @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html */
const IAM = /^iam(?:-fips)?(?:\.us-gov|\.cn-north-1|\.eusc-de-east-1)?\.(?:amazonaws\.com(?:\.cn)?|amazonaws\.eu|global\.api\.aws)$/;
/** Link-local services of EC2, ECS and EKS: plain HTTP by design, reachable from the host only. */
const LINK_LOCAL = {
    container: ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'],
    'instance-metadata': ['169.254.169.254', '[fd00:ec2::254]'],
};
/**
 * Decides whether credentials or tokens may be sent to `url`: AWS's own hosts over TLS, GitHub's
 * token endpoint, loopback, link-local credential services, or a host that the user allowed.
 */
function mayContact(url, purpose, options) {
    let parsed;
    try {
        parsed = new URL(url);
    }
    catch {
        return { allowed: false, host: '(not a URL)', why: 'it is not a URL' };
    }
    const host = parsed.hostname.toLowerCase();
    const refused = (why) => ({ allowed: false, host: parsed.host, why });
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') {
        return refused('it is neither http nor https');
    }
    if (parsed.username !== '' || parsed.password !== '') {
        return refused('it carries credentials in its address');
    }
    if (isLoopback(host))
        return { allowed: true };
    // A URL drops its scheme's own port; an entry that spells it out still means this host.
    const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
    if (options.allowEndpoints.some((entry) => entry === host || entry === `${host}:${port}`)) {
        return { allowed: true };
    }
    if (LINK_LOCAL[purpose]?.includes(host))
        return { allowed: true };
    const own = AWS_HOSTS[purpose]?.(host) === true ||
        (purpose === 'id-token' && isGithub(host, options.githubServer));
    if (!own) {
        return refused(purpose === 'id-token'
            ? 'it is not a host of GitHub'
            : 'it is neither an AWS host nor loopback');
    }
    return parsed.protocol === 'https:' ? { allowed: true } : refused('it is not encrypted');
}
/**
 * The global host, a region's in its own partition, or an interface endpoint's. The region must look
 * like one: below amazonaws.com, `sts.s3` would be the bucket of whoever was first to name it so.
 * @see https://docs.aws.amazon.com/general/latest/gr/sts.html
 */
function isSts(host) {
    if (host === 'sts.amazonaws.com')
        return true;
    const parts = /^(vpce-[a-z0-9-]+\.)?sts(?:-fips)?\.([a-z0-9-]+)\.(vpce\.)?([a-z0-9.-]+)$/.exec(host);
    if (parts === null)
        return false;
    const [, endpoint, region = '', marker, rest] = parts;
    if (!(0,_report_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) || (endpoint === undefined) !== (marker === undefined))
        return false;
    const { domain, dualStack } = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .c)(region);
    return rest === domain || rest === dualStack;
}
/** True for localhost, 127.0.0.0/8 and ::1 as a URL spells them. */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isGithub(host, server) {
    if (/(?:^|\.)(?:actions\.githubusercontent\.com|ghe\.com)$/.test(host))
        return true;
    if (server === undefined || !URL.canParse(server))
        return false;
    const own = new URL(server).hostname.toLowerCase();
    return own !== 'github.com' && (host === own || host.endsWith(`.${own}`));
}


/***/ }),

/***/ 9940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ partitionOfArn),
/* harmony export */   c: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
/** As the JavaScript SDK's own table of partitions has them. */
const PARTITIONS = [
    partition('aws-cn', 'cn-', 'amazonaws.com.cn', 'api.amazonwebservices.com.cn', 'cn-north-1'),
    partition('aws-us-gov', 'us-gov-', 'amazonaws.com', 'api.aws', 'us-gov-west-1'),
    partition('aws-iso', 'us-iso-', 'c2s.ic.gov', 'api.aws.ic.gov', 'us-iso-east-1'),
    partition('aws-iso-b', 'us-isob-', 'sc2s.sgov.gov', 'api.aws.scloud', 'us-isob-east-1'),
    partition('aws-iso-e', 'eu-isoe-', 'cloud.adc-e.uk', 'api.cloud-aws.adc-e.uk', 'eu-isoe-west-1'),
    partition('aws-iso-f', 'us-isof-', 'csp.hci.ic.gov', 'api.aws.hci.ic.gov', 'us-isof-south-1'),
    partition('aws-eusc', 'eusc-', 'amazonaws.eu', 'api.amazonwebservices.eu', 'eusc-de-east-1'),
];
const COMMERCIAL = partition('aws', '', 'amazonaws.com', 'api.aws', 'us-east-1');
/** The partition that a region lies in, told from its name. */
function partitionOfRegion(region) {
    return PARTITIONS.find(({ prefix }) => region.startsWith(prefix)) ?? COMMERCIAL;
}
/** The partition that an ARN names; the commercial one when it names none that we know. */
function partitionOfArn(arn) {
    const name = arn?.split(':')[1];
    return PARTITIONS.find((one) => one.name === name) ?? COMMERCIAL;
}
function partition(name, prefix, domain, dualStack, fallbackRegion) {
    return { name, prefix, domain, dualStack, fallbackRegion };
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
        ...(parts.scan === undefined ? {} : { scan: parts.scan }),
    });
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
    terminal: async () => (await __webpack_require__.e(/* import() */ 49).then(__webpack_require__.bind(__webpack_require__, 49))).render,
    markdown: async () => (await __webpack_require__.e(/* import() */ 708).then(__webpack_require__.bind(__webpack_require__, 2327))).render,
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

/***/ 8740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRegionName)
/* harmony export */ });
/**
 * Whether a text has a region's form, as `cn-northwest-1` or `us-gov-west-1`; whether AWS has such
 * a region is for AWS to say.
 */
function isRegionName(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
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

/***/ 2572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ seal)
/* harmony export */ });
/** Boxes a secret. */
function seal(value) {
    const box = Object.create(null);
    const hidden = () => '[sealed]';
    for (const [name, behaviour] of [
        ['reveal', () => value],
        ['toJSON', hidden],
        ['toString', hidden],
        [Symbol.for('nodejs.util.inspect.custom'), hidden],
    ]) {
        Object.defineProperty(box, name, { value: behaviour, enumerable: false });
    }
    return Object.freeze(box);
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
