"use strict";
exports.id = 5747;
exports.ids = [5747];
exports.modules = {

/***/ 77396:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ FORMATS),
/* harmony export */   render: () => (/* binding */ render)
/* harmony export */ });
const RENDERERS = {
    terminal: async (report) => {
        const terminal = await __webpack_require__.e(/* import() */ 4096).then(__webpack_require__.bind(__webpack_require__, 64096));
        const views = await terminal.viewsFor(report);
        return (_, options) => terminal.render(report, options, views);
    },
    markdown: async () => (await __webpack_require__.e(/* import() */ 9091).then(__webpack_require__.bind(__webpack_require__, 99091))).render,
    sarif: async () => (await __webpack_require__.e(/* import() */ 6232).then(__webpack_require__.bind(__webpack_require__, 66232))).render,
    json: async () => (await Promise.all(/* import() */[__webpack_require__.e(5980), __webpack_require__.e(2711)]).then(__webpack_require__.bind(__webpack_require__, 5980))).render,
    comment: async () => (await __webpack_require__.e(/* import() */ 2813).then(__webpack_require__.bind(__webpack_require__, 72813))).render,
    annotations: async () => (await __webpack_require__.e(/* import() */ 430).then(__webpack_require__.bind(__webpack_require__, 30430))).render,
};
const FORMATS = Object.keys(RENDERERS);
async function render(format, report, options = {}) {
    const renderer = await RENDERERS[format](report);
    return renderer(report, options);
}


/***/ }),

/***/ 58926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D: () => (/* binding */ parseRoleArn),
  e: () => (/* binding */ readRoleArn)
});

// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
;// CONCATENATED MODULE: ./lib/report/aws/role-arn-fault.js
const OTHER_KINDS = [
    'user',
    'group',
    'policy',
    'instance-profile',
    'oidc-provider',
    'saml-provider',
    'server-certificate',
    'mfa',
    'federated-user',
    'root',
];
function veilFault(text) {
    if (text.includes('***'))
        return { is: 'masked' };
    if (text.includes('${{'))
        return { is: 'unexpanded', form: 'workflow' };
    return text.includes('${') ? { is: 'unexpanded', form: 'shell' } : null;
}
function surroundingFault(text) {
    const core = text.trim();
    if (core === '')
        return { is: 'blank' };
    if (/\$[A-Za-z_]|^%\w+%$/.test(core))
        return { is: 'unexpanded', form: 'shell' };
    if (/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/.test(core))
        return { is: 'quoted' };
    if (core !== text)
        return { is: 'white-space', where: 'around' };
    return /\s/.test(core) ? { is: 'white-space', where: 'within' } : null;
}
function formFault(text) {
    if (/^arn:/i.test(text))
        return { is: text.startsWith('arn:') ? 'no-arn' : 'letter-case' };
    return /^\/?(?:role\/)?(?:[\w+=,.@-]{1,64}\/){0,8}[\w+=,.@-]{1,64}$/.test(text)
        ? { is: 'bare-name' }
        : { is: 'no-arn' };
}

;// CONCATENATED MODULE: ./lib/report/aws/role-arn.js



const LONGEST_PATH = 512;
const LONGEST_NAME = 64;
function readRoleArn(text) {
    const veiled = veilFault(text);
    if (veiled !== null)
        return { ok: false, fault: veiled };
    const arn = (0,aws_arn/* splitArn */.E_)(text);
    const role = arn === null ? formFault(text) : (ownerFault(arn) ?? readRole(text, arn));
    if (!('is' in role))
        return { ok: true, role };
    return { ok: false, fault: surroundingFault(text) ?? role };
}
function parseRoleArn(text) {
    const read = readRoleArn(text);
    return read.ok ? read.role : null;
}
function ownerFault({ partition, service, region, account }) {
    if ((0,partitions/* partitionNamed */.O9)(partition) === undefined) {
        const lower = partition.toLowerCase();
        return (0,partitions/* partitionNamed */.O9)(lower) === undefined
            ? { is: 'partition', partition: shown(partition) }
            : { is: 'letter-case' };
    }
    if (service !== 'iam' && service !== 'sts') {
        return /^(?:iam|sts)$/i.test(service)
            ? { is: 'letter-case' }
            : { is: 'service', service: shown(service) };
    }
    if (region !== '')
        return { is: 'region', region: shown(region) };
    if ((0,aws_arn/* isAccountId */.JG)(account))
        return null;
    return { is: 'account', problem: accountProblem(account) };
}
function shown(part) {
    return /^[a-z0-9-]{1,24}$/.test(part) ? part : '';
}
function accountProblem(account) {
    if (account === '')
        return 'missing';
    if ((0,aws_arn/* isAccountId */.JG)(account.replaceAll('-', '')))
        return 'hyphens';
    return /^\d+$/.test(account) ? 'length' : 'characters';
}
function readRole(arn, parts) {
    const { partition, service, account, resource } = parts;
    const session = /^assumed-role\/([\w+=,.@-]{1,64})(?:\/|$)/.exec(resource)?.[1];
    if (session !== undefined)
        return { is: 'session', role: session, account, partition };
    const slash = resource.indexOf('/');
    const kind = slash === -1 ? resource : resource.slice(0, slash);
    if (service !== 'iam' || kind !== 'role') {
        if (kind === 'role')
            return { is: 'service', service };
        if (kind.toLowerCase() === 'role')
            return { is: 'letter-case' };
        return { is: 'other-kind', kind: OTHER_KINDS.find((one) => one === kind) ?? 'other' };
    }
    const last = resource.lastIndexOf('/');
    const path = slash === -1 ? '/' : resource.slice(slash, last + 1);
    const name = slash === -1 ? '' : resource.slice(last + 1);
    return pathFault(path) ?? nameFault(name) ?? { arn, partition, account, path, name };
}
function pathFault(path) {
    if (path === '/')
        return null;
    if (path === '//')
        return { is: 'path', problem: 'empty-part' };
    if (path.length > LONGEST_PATH)
        return { is: 'path', problem: 'too-long' };
    return /^\/[\u0021-\u007e]+\/$/.test(path) ? null : { is: 'path', problem: 'characters' };
}
function nameFault(name) {
    if (name === '')
        return { is: 'name', problem: 'missing' };
    if (!/^[\w+=,.@-]+$/.test(name))
        return { is: 'name', problem: 'characters' };
    return name.length > LONGEST_NAME ? { is: 'name', problem: 'too-long' } : null;
}


/***/ }),

/***/ 6120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ slipsBetween),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const LONGEST = 64;
function nearest(given, known) {
    if (given.length > LONGEST)
        return undefined;
    const plain = plainly(given);
    if (plain.length < 2)
        return undefined;
    let best;
    let least = Math.max(1, Math.floor(plain.length / 3)) + 1;
    for (const word of known) {
        const slips = slipsBetween(plain, plainly(word));
        if (slips < least)
            [best, least] = [word, slips];
    }
    if (best !== undefined)
        return best;
    const [begun, ...others] = known.filter((word) => plainly(word).startsWith(plain));
    return others.length === 0 ? begun : undefined;
}
function plainly(word) {
    return word.toLowerCase().replaceAll('_', '-');
}
function slipsBetween(a, b) {
    let before = [];
    let row = Array.from({ length: b.length + 1 }, (_, at) => at);
    for (let i = 1; i <= a.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= b.length; j += 1) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            next.push(Math.min(cell(row, j) + 1, cell(next, j - 1) + 1, cell(row, j - 1) + same, swapped ? cell(before, j - 2) + 1 : Infinity));
        }
        [before, row] = [row, next];
    }
    return cell(row, b.length);
}
function cell(row, index) {
    return row[index] ?? Infinity;
}


/***/ }),

/***/ 65102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ FAIL_ON_LEVELS),
/* harmony export */   FO: () => (/* binding */ exitCodeOf),
/* harmony export */   XB: () => (/* binding */ lowestFailing),
/* harmony export */   sG: () => (/* binding */ outcomeOf)
/* harmony export */ });
/* harmony import */ var _severity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91727);

function outcomeOf(checks) {
    const findings = checks.flatMap((check) => check.findings);
    if (findings.some(({ severity }) => severity === 'error'))
        return 'failed';
    if (checks.some(({ status }) => status === 'incomplete'))
        return 'incomplete';
    return checks.every(({ status }) => status === 'skipped') ? 'skipped' : 'passed';
}
const FAIL_ON_LEVELS = ['never', 'error', 'warning', 'skipped'];
function lowestFailing(failOn) {
    if (failOn === 'never')
        return null;
    return failOn === 'error' ? 'error' : 'warning';
}
function exitCodeOf(checks, failOn) {
    const lowest = lowestFailing(failOn);
    const findings = checks.flatMap((check) => check.findings);
    if (lowest !== null && findings.some(({ severity }) => (0,_severity_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSeverity */ .z)(severity, lowest) <= 0)) {
        return 1;
    }
    const outcome = outcomeOf(checks);
    return outcome === 'incomplete' || (outcome === 'skipped' && failOn === 'skipped') ? 3 : 0;
}


/***/ }),

/***/ 91727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ SEVERITIES),
/* harmony export */   z: () => (/* binding */ compareSeverity)
/* harmony export */ });
const SEVERITIES = ['error', 'warning', 'note'];
function compareSeverity(a, b) {
    return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}


/***/ }),

/***/ 84247:
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


/***/ }),

/***/ 8440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cy: () => (/* binding */ sessionName),
/* harmony export */   G4: () => (/* binding */ expectedArn),
/* harmony export */   Hc: () => (/* binding */ host),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   hd: () => (/* binding */ audience),
/* harmony export */   kW: () => (/* binding */ namedSecret),
/* harmony export */   lS: () => (/* binding */ accountId),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pP: () => (/* binding */ externalId),
/* harmony export */   u4: () => (/* binding */ isAlmostName),
/* harmony export */   w3: () => (/* binding */ roleArn),
/* harmony export */   xG: () => (/* binding */ ROLE_ARN)
/* harmony export */ });
/* harmony import */ var _report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44127);
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68282);
/* harmony import */ var _report_aws_known_regions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53955);
/* harmony import */ var _report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58926);
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17361);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35832);
/* harmony import */ var _secret_kind_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93340);









const region = (text) => {
    if ((0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_4__/* .isRegionName */ .U)(text))
        return { ok: true, value: text };
    const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(text, [..._report_aws_known_regions_js__WEBPACK_IMPORTED_MODULE_1__/* .KNOWN_REGIONS */ .Q]);
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'a region such as eu-west-1', {
        fault: { is: 'region' },
        ...((0,_report_showable_js__WEBPACK_IMPORTED_MODULE_6__/* .isShowable */ .q)(text) ? { shown: text } : {}),
        ...(meant === undefined ? {} : { meant }),
    });
};
const ROLE_ARN = 'a role ARN such as arn:aws:iam::111122223333:role/deploy';
const roleArn = (text) => {
    const read = (0,_report_aws_role_arn_js__WEBPACK_IMPORTED_MODULE_2__/* .readRoleArn */ .e)(text);
    if (read.ok)
        return { ok: true, value: text };
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, ROLE_ARN, { fault: { is: 'no-role', what: read.fault } });
};
const expectedArn = (text) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .identityArn */ .OB)(text) === null
    ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'an IAM or STS ARN such as arn:aws:sts::111122223333:assumed-role/deploy/GitHubActions or arn:aws:iam::111122223333:role/deploy')
    : { ok: true, value: text };
const accountId = (text) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(text) ? { ok: true, value: text } : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'an account id of 12 digits');
const sessionName = (text) => {
    const what = sessionNameFault(text);
    if (what === null)
        return { ok: true, value: text };
    const accepted = '2 to 64 characters of letters, digits and _+=,.@-';
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, accepted, { fault: { is: 'session-name', what } });
};
function sessionNameFault(text) {
    const refusedOnes = new Set(Array.from(text).filter((one) => !/[A-Za-z0-9_+=,.@-]/.test(one)));
    if (refusedOnes.size > 0) {
        const shown = Array.from(refusedOnes).filter((one) => /[!-~ ]/.test(one));
        return { is: 'characters', refused: shown.slice(0, 10) };
    }
    if (text.length < 2)
        return { is: 'too-short', characters: text.length };
    return text.length > 64 ? { is: 'too-long', characters: text.length } : null;
}
const externalId = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^[\w+=,.@:/-]{2,1224}$/, '2 to 1,224 characters of letters, digits and _+=,.@:/-', (text) => text);
const audience = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^[\u0021-\u007e]{1,255}$/, 'an audience such as sts.amazonaws.com, without spaces', (text) => text);
const duration = (text) => {
    const seconds = /^\s*\d{1,6}\s*$/.test(text) ? Number(text) : Number.NaN;
    return seconds >= 900 && seconds <= 43_200
        ? { ok: true, value: seconds }
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .refused */ .J5)(text, 'a whole number of seconds from 900 to 43200');
};
const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .matching */ .wC)(/^(?=.{1,262}$)(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::\d{1,5})?$/, 'a host name, or host:port, such as sts.internal.example', (text) => text.toLowerCase());
const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
const NAMED_SECRET = `NAME or NAME: kind, with a name of letters, digits and _, and a kind of ${_secret_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRET_KINDS */ .d.join(', ')}`;
function namedSecret(text) {
    const [name = '', kindText, ...rest] = text.split(':').map((part) => part.trim());
    if (!NAME.test(name))
        return unnamed(text);
    if (kindText === undefined)
        return { ok: true, value: { name } };
    const kind = _secret_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRET_KINDS */ .d.find((candidate) => candidate === kindText);
    if (kind !== undefined && rest.length === 0)
        return { ok: true, value: { name, kind } };
    const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .p)(kindText, _secret_kind_js__WEBPACK_IMPORTED_MODULE_7__/* .SECRET_KINDS */ .d);
    const shape = `its kind is ${(0,_report_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .describeShape */ .v)(text.slice(text.indexOf(':') + 1).trim())}`;
    const more = {
        ...((0,_report_showable_js__WEBPACK_IMPORTED_MODULE_6__/* .isShowable */ .q)(name) ? { shown: name } : {}),
        ...(meant === undefined ? {} : { meant }),
    };
    return { ok: false, faults: [{ shape, accepted: NAMED_SECRET, ...more }] };
}
function isAlmostName(text) {
    return /^[A-Z][A-Z ._-]*$/.test(text) && (0,_report_showable_js__WEBPACK_IMPORTED_MODULE_6__/* .isShowable */ .q)(text);
}
function unnamed(text) {
    const value = text.includes('=') ? '; values come by the environment, not in this list' : '';
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_8__/* .describeShape */ .v)(text), accepted: NAMED_SECRET + value }] };
}


/***/ }),

/***/ 18371:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ FAIL_ON)
/* harmony export */ });
/* harmony import */ var _report_outcome_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65102);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35832);


const FAIL_ON = {
    words: 'What fails the run: `error`, `warning` (errors too), `skipped` (both, and a run in which nothing was looked at) or `never`.',
    value: 'LEVEL',
    default: 'error',
    parse: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(..._report_outcome_js__WEBPACK_IMPORTED_MODULE_1__/* .FAIL_ON_LEVELS */ .D),
};


/***/ }),

/***/ 35832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   J5: () => (/* binding */ refused),
/* harmony export */   YK: () => (/* binding */ problemLine),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   wC: () => (/* binding */ matching),
/* harmony export */   yL: () => (/* binding */ oneOf),
/* harmony export */   zM: () => (/* binding */ boolean)
/* harmony export */ });
/* harmony import */ var _report_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6120);
/* harmony import */ var _report_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84247);
/* harmony import */ var _report_showable_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17361);



const MOST_FAULTS = 20;
function refused(text, accepted, more = {}) {
    return { ok: false, faults: [{ shape: (0,_report_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .describeShape */ .v)(text), accepted, ...more }] };
}
function matching(pattern, accepted, convert) {
    return (text) => pattern.test(text) ? { ok: true, value: convert(text) } : refused(text, accepted);
}
function oneOf(...words) {
    return (text) => {
        const word = words.find((candidate) => candidate === text.trim());
        if (word !== undefined)
            return { ok: true, value: word };
        const meant = (0,_report_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(text.trim(), words);
        return refused(text, `one of ${words.join(', ')}`, meant === undefined ? {} : { meant });
    };
}
const boolean = matching(/^\s*(?:true|True|TRUE|false|False|FALSE)\s*$/, 'true or false', (text) => /true/i.test(text));
const path = matching(/^[^\u0000-\u001f\u007f]{1,4096}$/, 'a path of one line', (text) => text);
function listOf(entry, mayShow = _report_showable_js__WEBPACK_IMPORTED_MODULE_2__/* .isShowable */ .q) {
    return (text) => {
        const values = [];
        const faults = [];
        const parts = text.split(/[,\r\n]+/).map((part) => part.trim());
        for (const [index, part] of parts.filter((each) => each !== '').entries()) {
            const field = entry(part);
            if (field.ok)
                values.push(field.value);
            else {
                const shown = mayShow(part) ? { shown: part } : {};
                faults.push(...field.faults.map((fault) => ({ entry: index + 1, ...shown, ...fault })));
            }
        }
        const [first] = faults;
        if (first === undefined)
            return { ok: true, value: values };
        const uncounted = faults.length - MOST_FAULTS;
        if (uncounted <= 0)
            return { ok: false, faults };
        const rest = { shape: `and ${uncounted} more entries are wrong`, accepted: first.accepted };
        return { ok: false, faults: [...faults.slice(0, MOST_FAULTS), rest] };
    };
}
function problemLine(problem, prefix = '') {
    const { input, entry, shown, shape, accepted, meant } = problem;
    const which = entry === undefined ? '' : ` entry ${entry}`;
    const quoted = shown === undefined ? '' : `"${shown}", `;
    const then = meant === undefined ? '; accepted:' : `; did you mean ${meant}? Accepted:`;
    return `${prefix}${input}${which}: ${quoted}${shape}${then} ${accepted}`;
}


/***/ }),

/***/ 21789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N1: () => (/* binding */ EVERY_SDK),
  Qh: () => (/* binding */ INPUT_NAMES),
  y8: () => (/* binding */ NOT_GIVEN),
  Fu: () => (/* binding */ inputTable)
});

// UNUSED EXPORTS: statedDefault

// EXTERNAL MODULE: ./lib/report/sealed.js
var sealed = __webpack_require__(2572);
// EXTERNAL MODULE: ./lib/settings/aws-fields.js
var aws_fields = __webpack_require__(8440);
// EXTERNAL MODULE: ./lib/settings/configuration.js
var configuration = __webpack_require__(12091);
// EXTERNAL MODULE: ./lib/settings/fail-on.js
var fail_on = __webpack_require__(18371);
// EXTERNAL MODULE: ./lib/settings/fields.js
var fields = __webpack_require__(35832);
// EXTERNAL MODULE: ./lib/report/aws/arn.js
var aws_arn = __webpack_require__(44127);
// EXTERNAL MODULE: ./lib/report/aws/partitions.js
var partitions = __webpack_require__(43189);
// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/report/shape.js
var shape = __webpack_require__(84247);
;// CONCATENATED MODULE: ./lib/settings/service-prefixes.js
const SERVICE_PREFIXES = [
    'access-analyzer',
    'account',
    'acm',
    'acm-pca',
    'airflow',
    'amplify',
    'apigateway',
    'appconfig',
    'appflow',
    'application-autoscaling',
    'appmesh',
    'apprunner',
    'appsync',
    'athena',
    'autoscaling',
    'backup',
    'batch',
    'bedrock',
    'bedrock-agentcore',
    'budgets',
    'ce',
    'cloudformation',
    'cloudfront',
    'cloudfront-keyvaluestore',
    'cloudtrail',
    'cloudwatch',
    'codeartifact',
    'codebuild',
    'codecommit',
    'codeconnections',
    'codedeploy',
    'codepipeline',
    'codestar-connections',
    'cognito-identity',
    'cognito-idp',
    'config',
    'dax',
    'dms',
    'ds',
    'dsql',
    'dynamodb',
    'ebs',
    'ec2',
    'ecr',
    'ecr-public',
    'ecs',
    'eks',
    'eks-auth',
    'elasticache',
    'elasticbeanstalk',
    'elasticfilesystem',
    'elasticloadbalancing',
    'elasticmapreduce',
    'emr-containers',
    'emr-serverless',
    'es',
    'events',
    'execute-api',
    'firehose',
    'fsx',
    'glacier',
    'glue',
    'guardduty',
    'iam',
    'imagebuilder',
    'inspector2',
    'iot',
    'kafka',
    'kinesis',
    'kms',
    'lakeformation',
    'lambda',
    'logs',
    'mediaconvert',
    'memorydb',
    'mobiletargeting',
    'mq',
    'network-firewall',
    'oam',
    'organizations',
    'pipes',
    'pricing',
    'ram',
    'rds',
    'rds-data',
    'rds-db',
    'redshift',
    'redshift-data',
    'redshift-serverless',
    'resource-groups',
    'rolesanywhere',
    'route53',
    'route53domains',
    'route53resolver',
    's3',
    's3-object-lambda',
    's3-outposts',
    's3express',
    's3tables',
    's3vectors',
    'sagemaker',
    'scheduler',
    'schemas',
    'secretsmanager',
    'securityhub',
    'serverlessrepo',
    'servicecatalog',
    'servicediscovery',
    'servicequotas',
    'ses',
    'shield',
    'signer',
    'signin',
    'sns',
    'sqs',
    'ssm',
    'ssmmessages',
    'sso',
    'states',
    'sts',
    'synthetics',
    'tag',
    'textract',
    'timestream',
    'transfer',
    'vpc-lattice',
    'waf',
    'waf-regional',
    'wafv2',
    'workspaces',
    'xray',
];
const WRONG_PREFIXES = {
    'api-gateway': 'apigateway',
    apigatewayv2: 'apigateway',
    cfn: 'cloudformation',
    'cloudwatch-logs': 'logs',
    cloudwatchlogs: 'logs',
    cognito: 'cognito-idp',
    ddb: 'dynamodb',
    efs: 'elasticfilesystem',
    elb: 'elasticloadbalancing',
    elbv2: 'elasticloadbalancing',
    emr: 'elasticmapreduce',
    eventbridge: 'events',
    msk: 'kafka',
    opensearch: 'es',
    s3api: 's3',
    'secrets-manager': 'secretsmanager',
    sesv2: 'ses',
    sfn: 'states',
    'step-functions': 'states',
    stepfunctions: 'states',
};

;// CONCATENATED MODULE: ./lib/settings/required-action.js





const MOST_PAIRS = 200;
const MOST_FAULTS = 20;
const ENTRY = 'an action and its resource, such as s3:PutObject on arn:aws:s3:::bucket/*; several of either with commas between them';
const CONTEXT = 'when key=value, such as when aws:RequestedRegion=eu-west-1';
function requiredActions(text) {
    const lines = text
        .split(/[\r\n]+/)
        .map((line) => line.replace(/(?:^|\s)#.*$/, '').trim())
        .filter((line) => line !== '');
    const pairs = new Map();
    const faults = [];
    for (const [index, line] of lines.entries()) {
        const read = readLine(line);
        if (!read.ok)
            faults.push(...read.faults.map((fault) => ({ entry: index + 1, ...fault })));
        else
            for (const pair of read.value)
                pairs.set(JSON.stringify(pair), pair);
        if (faults.length >= MOST_FAULTS)
            break;
    }
    if (faults.length > 0)
        return { ok: false, faults: faults.slice(0, MOST_FAULTS) };
    if (pairs.size > MOST_PAIRS) {
        const shape = `${pairs.size} pairs of an action and a resource`;
        return { ok: false, faults: [{ shape, accepted: `at most ${MOST_PAIRS} of them` }] };
    }
    return { ok: true, value: [...pairs.values()] };
}
function readLine(line) {
    const [, head = '', on, when] = /^(.*?)(?:\s+on\s+(.*?))?(?:\s+when\s+(.*))?$/i.exec(line) ?? [];
    const actions = words(head);
    const resources = on === undefined ? ['*'] : words(on);
    const context = when === undefined ? [] : when.split(/\s+and\s+/i).map(readContext);
    const faults = [
        ...(actions.length === 0 ? [refusal(line, ENTRY)] : actions.flatMap(actionFault)),
        ...(resources.length === 0 ? [refusal(line, ENTRY)] : resources.flatMap(resourceFault)),
        ...context.flatMap((one) => ('accepted' in one ? [one] : [])),
    ];
    if (faults.length > 0)
        return { ok: false, faults };
    const known = context.flatMap((one) => ('accepted' in one ? [] : [one]));
    const value = actions.flatMap((action) => resources.map((resource) => ({ action, resource, context: known })));
    return { ok: true, value };
}
function words(text) {
    return text.split(/[\s,]+/).filter((word) => word !== '');
}
function actionFault(action) {
    const [, prefix = '', name = ''] = /^([A-Za-z0-9-]{1,64}):([A-Za-z0-9]{1,64})$/.exec(action) ?? [];
    if (name !== '') {
        const meant = meantPrefix(prefix);
        if (meant === undefined)
            return [];
        const shape = `no service of AWS has the prefix ${prefix}`;
        return [{ shape, shown: action, meant: `${meant}:${name}`, accepted: ENTRY }];
    }
    if (/^[A-Za-z0-9-]{1,64}:[A-Za-z0-9*?]{1,64}$/.test(action)) {
        const shape = 'a wildcard in the name of an action';
        return [
            { shape, shown: action, accepted: 'the name of each action: IAM simulates no wildcard' },
        ];
    }
    return [refusal(action, ENTRY)];
}
function meantPrefix(given) {
    const prefix = given.toLowerCase();
    if (SERVICE_PREFIXES.includes(prefix))
        return undefined;
    if (Object.hasOwn(WRONG_PREFIXES, prefix))
        return WRONG_PREFIXES[prefix];
    if (prefix.length < 5)
        return undefined;
    return SERVICE_PREFIXES.find((known) => known.length >= 5 && (0,nearest/* slipsBetween */.E)(prefix, known) === 1);
}
function resourceFault(resource) {
    if (resource === '*')
        return [];
    const arn = (0,aws_arn/* splitArn */.E_)(resource);
    const isArn = arn !== null &&
        (0,partitions/* partitionNamed */.O9)(arn.partition) !== undefined &&
        /^[a-z0-9-]+$/.test(arn.service) &&
        arn.resource !== '' &&
        /^[\u0021-\u007e]{1,2048}$/.test(resource);
    return isArn ? [] : [refusal(resource, 'an ARN such as arn:aws:s3:::bucket/*, or * for all')];
}
function readContext(text) {
    const [, key, value] = /^([A-Za-z0-9-]+:[\w.:/=+@-]+?)\s*=\s*([^\s=][^\s]*)$/.exec(text.trim()) ?? [];
    const fits = key !== undefined && value !== undefined && key.length <= 256 && value.length <= 1024;
    return fits ? { key, value } : refusal(text, CONTEXT);
}
function refusal(text, accepted) {
    return { shape: (0,shape/* describeShape */.v)(text), accepted };
}

// EXTERNAL MODULE: ./lib/settings/secret-kind.js
var secret_kind = __webpack_require__(93340);
;// CONCATENATED MODULE: ./lib/settings/inputs.js







const NOT_GIVEN = '(not given)';
const secret = {
    parse: (text) => ({ ok: true, value: (0,sealed/* seal */.o)(text) }),
    absent: null,
    secret: true,
};
const EVERY_SDK = 'all';
function inputTable(sdks, onDemand = []) {
    return {
        'expected-secrets': {
            words: `Secrets that the job needs, one a line, as \`NAME\` or \`NAME: kind\`. Their values come by environment variables of these names (\`env:\` in a workflow). Kinds are ${listed(secret_kind/* SECRET_KINDS */.d)}.`,
            value: 'NAMES',
            ...list(aws_fields/* namedSecret */.kW, aws_fields/* isAlmostName */.u4),
        },
        'role-to-assume': {
            words: "ARN of the role that the job deploys with. With `id-token: write` it is assumed by the job's OIDC token, otherwise from the credentials that the job has.",
            value: 'ARN',
            ...optional(aws_fields/* roleArn */.w3),
            emptyTells: true,
        },
        'role-external-id': {
            words: "External id that the role's trust policy asks for.",
            value: 'ID',
            ...optional(aws_fields/* externalId */.pP),
            emptyTells: true,
        },
        'aws-region': {
            words: "Region to ask STS in. Left out, it is what the job's environment and profile say.",
            value: 'REGION',
            ...optional(aws_fields/* region */.Ny),
            emptyTells: true,
        },
        audience: {
            words: 'Audience to ask the OIDC token for.',
            value: 'AUDIENCE',
            ...stated('sts.amazonaws.com', aws_fields/* audience */.hd),
        },
        'role-session-name': {
            words: 'Session name, 2 to 64 characters. Trust policies can pin it.',
            value: 'NAME',
            ...stated('GitHubActions', aws_fields/* sessionName */.Cy),
        },
        'role-duration-seconds': {
            words: 'Length of the session, 900 to 43200 seconds.',
            value: 'SECONDS',
            ...stated('3600', aws_fields/* duration */.p0),
        },
        'role-chaining': {
            words: 'Whether the role is assumed with the credentials that the job has by then, and not by its OIDC token: `true` or `false`. Left out, it is as the step of configure-aws-credentials for the same role has it.',
            value: 'BOOLEAN',
            ...optional(fields/* boolean */.zM),
        },
        'role-skip-session-tagging': {
            words: 'Whether the role is assumed without session tags: `true` or `false`. Left out, it is as that step has it, which passes tags unless told not to.',
            value: 'BOOLEAN',
            ...optional(fields/* boolean */.zM),
        },
        'aws-access-key-id': {
            words: 'Access key id, when the job uses long-lived or handed-over keys.',
            value: 'ID',
            ...secret,
            emptyTells: true,
        },
        'aws-secret-access-key': {
            words: 'Secret access key that belongs to `aws-access-key-id`.',
            value: 'KEY',
            ...secret,
            emptyTells: true,
        },
        'aws-session-token': {
            words: 'Session token that belongs to temporary keys.',
            value: 'TOKEN',
            ...secret,
            emptyTells: true,
        },
        'allowed-account-ids': {
            words: 'Accounts that the job may be in, 12 digits each, separated by commas or line breaks.',
            value: 'IDS',
            ...list(aws_fields/* accountId */.lS),
            emptyTells: true,
        },
        'expected-arn': {
            words: "Identity that the job must have. A role's ARN stands for all its sessions; a final `*` for any session name.",
            value: 'ARN',
            ...optional(aws_fields/* expectedArn */.G4),
            emptyTells: true,
        },
        'required-actions': {
            words: 'What the job will ask of AWS, one a line, as `s3:PutObject on arn:aws:s3:::bucket/*`: IAM is asked whether the policies of the identity allow it. Commas separate several actions or resources; `when aws:RequestedRegion=eu-west-1` gives a value of the request; `#` begins a comment.',
            value: 'ACTIONS',
            parse: requiredActions,
            absent: [],
            list: true,
        },
        'mask-aws-account-id': {
            words: 'Whether to hide account ids in the log and the report: `true` or `false`.',
            value: 'BOOLEAN',
            ...stated('false', fields/* boolean */.zM),
        },
        'expect-credentials': {
            words: 'Whether AWS credentials are expected: `true`, `false`, or `auto`, which looks at inputs, variables, profile files and the workflow.',
            value: 'WHETHER',
            ...stated('auto', (0,fields/* oneOf */.yL)('auto', 'true', 'false')),
        },
        sdks: {
            words: `SDKs that the job uses, out of ${listed(sdks)}, or \`${EVERY_SDK}\`. Left out, it is all of them${onDemand.length === 0 ? '' : `; but ${listed(onDemand)} only where the job's steps run a program with that SDK`}.`,
            value: 'NAMES',
            ...list((0,fields/* oneOf */.yL)(...sdks, EVERY_SDK)),
        },
        'trust-policy': {
            words: "Path of the role's trust policy (JSON), to tell which condition refuses this job. Without it, infrastructure code in the checkout and then IAM are looked at.",
            value: 'FILE',
            ...optional(fields/* path */.Ae),
        },
        'allow-endpoint': {
            words: 'Hosts, or host:port, other than AWS and loopback that may be sent credentials.',
            value: 'HOSTS',
            ...list(aws_fields/* host */.Hc),
        },
        scan: {
            words: 'Where to look for committed keys: `changes` is every commit that the event brings, `tree` all tracked files, `history` everything that any ref reaches, `off` nowhere. Left out, it is `changes`, and the tree where an event brings none.',
            value: 'WHERE',
            parse: (0,fields/* oneOf */.yL)('changes', 'tree', 'history', 'off'),
            absent: 'default',
        },
        'verify-leaks': {
            words: 'Whether to ask STS of each committed AWS key, with its secret, if it is live: `true` or `false`. One `sts:GetCallerIdentity` for each, at most 20, which its owner can see in CloudTrail; never for keys that may be canaries. Keys of other kinds cannot be asked about.',
            value: 'BOOLEAN',
            ...stated('false', fields/* boolean */.zM),
        },
        config: {
            words: `Path of the configuration of the scan: patterns of your own, and keys that may be there. Left out, it is ${listed(configuration/* CONFIGURATION_PATHS */.eD)}, where one is there. On a pull request it is read from the base commit.`,
            value: 'FILE',
            ...optional(fields/* path */.Ae),
        },
        'fail-on': { ...fail_on/* FAIL_ON */.d, ...stated(fail_on/* FAIL_ON */.d.default, fail_on/* FAIL_ON */.d.parse) },
        explain: {
            words: '`failed-jobs`: instead of looking at this job, read the logs of the jobs of this run that have failed, and say why. For a job of its own with `if: failure()`, `needs:` and `actions: read`.',
            value: 'WHAT',
            ...optional((0,fields/* oneOf */.yL)('failed-jobs')),
        },
        'log-file': {
            words: 'Path of a log that the steps of this job write, as by `command 2>&1 | tee deploy.log`. When the job has failed, it is explained.',
            value: 'FILE',
            ...optional(fields/* path */.Ae),
        },
        'report-file': {
            words: 'Path to write the JSON report to.',
            value: 'FILE',
            ...optional(fields/* path */.Ae),
        },
        comment: {
            words: 'One comment on the pull request that tells of its leaks, and of their end: `auto` where there is, or was, one, `always`, or `never`. Needs `pull-requests: write`, which a pull request of a fork never has.',
            value: 'WHEN',
            ...stated('never', (0,fields/* oneOf */.yL)('auto', 'always', 'never')),
        },
        'sarif-file': {
            words: 'Path to write the findings to as SARIF 2.1.0, for `github/codeql-action/upload-sarif` (needs `security-events: write`).',
            value: 'FILE',
            ...optional(fields/* path */.Ae),
        },
        'github-token': {
            words: "Token for GitHub's API.",
            value: 'TOKEN',
            ...secret,
            default: '${{ github.token }}',
        },
    };
}
const INPUT_NAMES = Object.keys(inputTable([]));
function statedDefault({ emptyTells, default: text }) {
    return emptyTells === true ? NOT_GIVEN : text;
}
function optional(parse) {
    return { parse, absent: null };
}
function list(entry, mayShow) {
    return { parse: (0,fields/* listOf */.c3)(entry, mayShow), absent: [], list: true };
}
function stated(text, parse) {
    const field = parse(text);
    if (!field.ok)
        throw new Error(`the default ${text} is none that is accepted`);
    return { parse, absent: field.value, default: text };
}
function listed(words) {
    const quoted = words.map((word) => `\`${word}\``);
    return `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}


/***/ }),

/***/ 54752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseSettings),
  q: () => (/* binding */ unknownInputs)
});

// EXTERNAL MODULE: ./lib/report/nearest.js
var nearest = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/settings/inputs.js + 2 modules
var inputs = __webpack_require__(21789);
;// CONCATENATED MODULE: ./lib/settings/internal-inputs.js
const INTERNAL_INPUTS = {
    'job-status': {
        words: 'Internal: how the job went, for what is said when it has failed. Leave it out.',
        default: '${{ job.status }}',
    },
    'check-run-id': {
        words: 'Internal: which job of the run this is. Leave it out.',
        default: '${{ job.check_run_id }}',
    },
    matrix: {
        words: "Internal: the job's leg of the matrix. Leave it out.",
        default: '${{ toJSON(matrix) }}',
    },
    'workflow-ref': {
        words: 'Internal: the file that holds the job. Leave it out.',
        default: '${{ job.workflow_ref }}',
    },
};
const INTERNAL_NAMES = Object.keys(INTERNAL_INPUTS);

;// CONCATENATED MODULE: ./lib/settings/parse.js



function parseSettings(raw, sdks) {
    const table = (0,inputs/* inputTable */.Fu)(sdks);
    const problems = [];
    function given(input) {
        const text = raw[input];
        return text === inputs/* NOT_GIVEN */.y8 ? undefined : text;
    }
    function read(input) {
        const { parse, absent, secret } = table[input];
        const text = given(input);
        if (text === undefined || (secret !== true && text.trim() === ''))
            return absent;
        const field = parse(secret === true ? text : text.trim());
        if (field.ok)
            return field.value;
        problems.push(...field.faults.map((fault) => ({ input, ...fault })));
        return absent;
    }
    const arn = read('role-to-assume');
    const role = {
        externalId: read('role-external-id'),
        sessionName: read('role-session-name'),
        durationSeconds: read('role-duration-seconds'),
        chaining: read('role-chaining'),
        skipSessionTagging: read('role-skip-session-tagging'),
    };
    const settings = {
        expectedSecrets: read('expected-secrets'),
        role: arn === null ? null : { arn, ...role },
        audience: read('audience'),
        region: read('aws-region'),
        keys: {
            accessKeyId: read('aws-access-key-id'),
            secretAccessKey: read('aws-secret-access-key'),
            sessionToken: read('aws-session-token'),
        },
        emptyInputs: inputs/* INPUT_NAMES */.Qh.filter((input) => table[input].emptyTells === true && given(input)?.trim() === ''),
        allowedAccountIds: read('allowed-account-ids'),
        expectedArn: read('expected-arn'),
        requiredActions: read('required-actions'),
        maskAccountId: read('mask-aws-account-id'),
        expectCredentials: read('expect-credentials'),
        sdks: everyOne(read('sdks'), sdks),
        trustPolicy: read('trust-policy'),
        allowEndpoints: read('allow-endpoint'),
        scan: read('scan'),
        verifyLeaks: read('verify-leaks'),
        config: read('config'),
        failOn: read('fail-on'),
        explain: read('explain'),
        logFile: read('log-file'),
        reportFile: read('report-file'),
        comment: read('comment'),
        sarifFile: read('sarif-file'),
        githubToken: read('github-token'),
    };
    if (problems.length === 0)
        return { ok: true, settings };
    return {
        ok: false,
        problems: settings.maskAccountId ? problems.map(withoutDigits) : problems,
        settings,
    };
}
function everyOne(named, sdks) {
    return named.includes(inputs/* EVERY_SDK */.N1) ? sdks : named;
}
function withoutDigits({ shown, ...problem }) {
    return shown === undefined || /\d{3}/.test(shown) ? problem : { ...problem, shown };
}
function unknownInputs(names) {
    return names
        .filter((name) => ![...inputs/* INPUT_NAMES */.Qh, ...INTERNAL_NAMES].some((known) => known === name))
        .map((name) => {
        const meant = (0,nearest/* nearest */.p)(name, inputs/* INPUT_NAMES */.Qh);
        return {
            input: name,
            shape: 'not an input of this action',
            accepted: `one of ${inputs/* INPUT_NAMES */.Qh.join(', ')}`,
            fault: { is: 'unknown-input' },
            ...(meant === undefined ? {} : { meant }),
        };
    });
}


/***/ }),

/***/ 93340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ SECRET_KINDS)
/* harmony export */ });
const SECRET_KINDS = [
    'text',
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'role-arn',
    'account-id',
    'region',
    'json',
    'url',
];


/***/ })

};
;