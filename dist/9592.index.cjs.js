"use strict";
exports.id = 9592;
exports.ids = [9592];
exports.modules = {

/***/ 81764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var _no_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33960);



function readEnvironment() {
    const variables = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
    const accountHome = homeOfAccount();
    return {
        variables,
        cwd: workingFolder(),
        home: safeHome(),
        platform: process.platform,
        ...(accountHome === '' ? {} : { accountHome }),
    };
}
function workingFolder() {
    const cwd = process.cwd();
    if (cwd.includes('\uFFFD') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cwd)) {
        throw Object.assign(new Error('no UTF-8'), { code: _no_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_UTF8 */ .Q });
    }
    return cwd;
}
function homeOfAccount() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.userInfo)().homedir;
    }
    catch {
        return '';
    }
}
function safeHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 14200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spellingsOf),
/* harmony export */   V: () => (/* binding */ hideAccounts)
/* harmony export */ });
const ACCOUNT = /(?<![A-Za-z0-9])(?:\d{12}|\d{4}-\d{4}-\d{4})(?![A-Za-z0-9])/g;
function hideAccounts(parts, redactor) {
    const found = Array.from(JSON.stringify(parts).matchAll(ACCOUNT), ([account]) => account);
    const accounts = [...new Set(found.map((account) => account.replaceAll('-', '')))];
    for (const [index, account] of accounts.entries()) {
        const label = accounts.length > 1 ? `***${letters(index)}` : '***';
        for (const spelling of spellingsOf(account))
            redactor.add(spelling, label);
    }
    return accounts.flatMap(spellingsOf);
}
function spellingsOf(account) {
    const plain = account.replaceAll('-', '');
    return [plain, plain.replace(/^(\d{4})(\d{4})(\d{4})$/, '$1-$2-$3')];
}
function letters(index) {
    const last = String.fromCodePoint(65 + (index % 26));
    return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}


/***/ }),

/***/ 6362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WX: () => (/* binding */ rawSecrets),
/* harmony export */   ed: () => (/* binding */ hideEnvironment),
/* harmony export */   pI: () => (/* binding */ openRedactor)
/* harmony export */ });
/* harmony import */ var _hide_accounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14200);
/* harmony import */ var _report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44127);
/* harmony import */ var _report_key_id_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70947);
/* harmony import */ var _report_redaction_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79115);




const SECRET_VARIABLES = [
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SECRET_KEY',
    'SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN',
    'AWS_BEARER_TOKEN_BEDROCK',
    'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    'ACTIONS_RUNTIME_TOKEN',
    'GITHUB_TOKEN',
    'GH_TOKEN',
];
const KEY_ID_VARIABLES = ['AWS_ACCESS_KEY_ID', 'AWS_ACCESS_KEY'];
const REGION_VARIABLES = ['AWS_REGION', 'AWS_DEFAULT_REGION'];
const LONGEST_REGION = 19;
const ADDRESS = /(?:^|_)(?:PROXY|URL|URI|ENDPOINT)(?:_[A-Z0-9_]+)?$/i;
const SECRET_PARAMETER = /token|secret|password|signature|credential|api-?key|^sig$|^code$/i;
function secretsInAddresses(variables) {
    return Object.entries(variables)
        .filter(([name]) => ADDRESS.test(name))
        .flatMap(([, value]) => {
        const text = value.includes('://') ? value : `http://${value}`;
        if (!URL.canParse(text))
            return [];
        const { username, password, searchParams } = new URL(text);
        const written = /^[^:/?#]+:\/\/([^/?#]*)@/.exec(text)?.[1];
        return [
            ...[username, password].flatMap((part) => [part, decoded(part)]),
            ...(written === undefined ? [] : [`${written}@`]),
            ...[...searchParams].flatMap(([name, one]) => (SECRET_PARAMETER.test(name) ? [one] : [])),
        ];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
function givenSecrets(settings, variables) {
    const { secretAccessKey, sessionToken, accessKeyId } = settings.keys;
    return [
        ...settings.expectedSecrets.map(({ name }) => variables[name]),
        ...[secretAccessKey, sessionToken, accessKeyId, settings.githubToken].map((box) => box?.reveal()),
    ].filter((value) => value !== undefined && value !== '');
}
const SECRET_INPUTS = [
    'aws-access-key-id',
    'aws-secret-access-key',
    'aws-session-token',
    'github-token',
    'role-external-id',
];
function rawSecrets(inputs, variables) {
    const named = (inputs['expected-secrets'] ?? '').match(/[A-Za-z_][A-Za-z0-9_]*/g) ?? [];
    return [
        ...[...SECRET_VARIABLES, ...KEY_ID_VARIABLES, ...named].map((name) => Object.hasOwn(variables, name) ? variables[name] : undefined),
        ...secretsInAddresses(variables),
        ...SECRET_INPUTS.map((name) => inputs[name]),
    ].filter((value) => value !== undefined && value !== '');
}
function hideEnvironment(redactor, variables) {
    for (const name of SECRET_VARIABLES)
        redactor.add(variables[name]);
    for (const secret of secretsInAddresses(variables))
        redactor.add(secret);
    for (const name of KEY_ID_VARIABLES)
        hideKeyId(redactor, variables[name]);
    for (const name of REGION_VARIABLES) {
        const value = variables[name] ?? '';
        if (value.length > LONGEST_REGION)
            redactor.add(value, `(${value.length} characters)`);
    }
}
function hideKeyId(redactor, id) {
    if (id !== undefined)
        redactor.add(id, (0,_report_key_id_js__WEBPACK_IMPORTED_MODULE_1__/* .maskKeyId */ .Dx)(id.trim()));
}
function openRedactor(settings, variables, redactor = (0,_report_redaction_js__WEBPACK_IMPORTED_MODULE_2__/* .createRedactor */ .l)()) {
    hideEnvironment(redactor, variables);
    for (const secret of givenSecrets(settings, variables))
        redactor.add(secret);
    hideKeyId(redactor, settings.keys.accessKeyId?.reveal());
    if (settings.maskAccountId) {
        for (const account of accountsIn(settings).flatMap(_hide_accounts_js__WEBPACK_IMPORTED_MODULE_3__/* .spellingsOf */ .H))
            redactor.add(account);
    }
    return redactor;
}
function accountsIn(settings) {
    const { role, expectedArn, allowedAccountIds, requiredActions } = settings;
    const resources = requiredActions
        .map(({ resource }) => resource)
        .filter((resource) => (0,_report_aws_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isAccountId */ .JG)(resource.split(':')[4] ?? ''));
    const arns = [role?.arn, expectedArn, ...resources].map((arn) => arn?.split(':')[4] ?? '');
    return [...allowedAccountIds, ...arns];
}


/***/ }),

/***/ 44127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ splitArn),
/* harmony export */   JG: () => (/* binding */ isAccountId),
/* harmony export */   KC: () => (/* binding */ accountOfArn),
/* harmony export */   OB: () => (/* binding */ identityArn)
/* harmony export */ });
/* harmony import */ var _partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);

function splitArn(text) {
    const parts = text.split(':', 5);
    const [head, partition = '', service = '', region = '', account] = parts;
    const before = parts.join(':').length;
    if (head !== 'arn' || account === undefined || before === text.length)
        return null;
    return { partition, service, region, account, resource: text.slice(before + 1) };
}
function identityArn(text) {
    const arn = splitArn(text);
    if (arn === null)
        return null;
    const { partition, service, region, account, resource } = arn;
    const known = (0,_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionNamed */ .O9)(partition);
    if (known === undefined || (service !== 'iam' && service !== 'sts'))
        return null;
    if (region !== '' || !isAccountId(account) || !/^[\u0021-\u007e]{1,600}$/.test(resource)) {
        return null;
    }
    return { ...arn, service, known };
}
function isAccountId(text) {
    return /^[0-9]{12}$/.test(text);
}
function accountOfArn(text) {
    const arn = splitArn(text);
    if (arn === null || (arn.service !== 'iam' && arn.service !== 'sts'))
        return undefined;
    return isAccountId(arn.account) ? arn.account : undefined;
}


/***/ }),

/***/ 43189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ partitionOfArn),
/* harmony export */   O9: () => (/* binding */ partitionNamed),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
const COMMERCIAL = {
    name: 'aws',
    title: 'the commercial regions',
    audience: 'sts.amazonaws.com',
    prefix: '',
    domain: 'amazonaws.com',
    dualStack: 'api.aws',
    fallbackRegion: 'us-east-1',
    iam: [
        'iam.amazonaws.com',
        'iam.global.api.aws',
        'iam-fips.amazonaws.com',
        'iam-fips.global.api.aws',
    ],
};
const PARTITIONS = [
    COMMERCIAL,
    {
        name: 'aws-cn',
        title: 'China',
        audience: 'sts.amazonaws.com.cn',
        prefix: 'cn-',
        domain: 'amazonaws.com.cn',
        dualStack: 'api.amazonwebservices.com.cn',
        fallbackRegion: 'cn-north-1',
        iam: ['iam.cn-north-1.amazonaws.com.cn', 'iam.global.api.amazonwebservices.com.cn'],
    },
    {
        name: 'aws-us-gov',
        title: 'GovCloud',
        audience: 'sts.amazonaws.com',
        prefix: 'us-gov-',
        domain: 'amazonaws.com',
        dualStack: 'api.aws',
        fallbackRegion: 'us-gov-west-1',
        iam: ['iam.us-gov.amazonaws.com', 'iam.us-gov.api.aws'],
    },
    {
        name: 'aws-iso',
        title: 'ISO',
        audience: 'sts.amazonaws.com',
        prefix: 'us-iso-',
        domain: 'c2s.ic.gov',
        dualStack: 'api.aws.ic.gov',
        fallbackRegion: 'us-iso-east-1',
        iam: ['iam.us-iso-east-1.c2s.ic.gov'],
    },
    {
        name: 'aws-iso-b',
        title: 'ISOB',
        audience: 'sts.amazonaws.com',
        prefix: 'us-isob-',
        domain: 'sc2s.sgov.gov',
        dualStack: 'api.aws.scloud',
        fallbackRegion: 'us-isob-east-1',
        iam: ['iam.us-isob-east-1.sc2s.sgov.gov'],
    },
    {
        name: 'aws-iso-e',
        title: 'ISOE',
        audience: 'sts.amazonaws.com',
        prefix: 'eu-isoe-',
        domain: 'cloud.adc-e.uk',
        dualStack: 'api.cloud-aws.adc-e.uk',
        fallbackRegion: 'eu-isoe-west-1',
        iam: ['iam.eu-isoe-west-1.cloud.adc-e.uk'],
    },
    {
        name: 'aws-iso-f',
        title: 'ISOF',
        audience: 'sts.amazonaws.com',
        prefix: 'us-isof-',
        domain: 'csp.hci.ic.gov',
        dualStack: 'api.aws.hci.ic.gov',
        fallbackRegion: 'us-isof-south-1',
        iam: ['iam.us-isof-south-1.csp.hci.ic.gov'],
    },
    {
        name: 'aws-eusc',
        title: 'the European sovereign cloud',
        audience: 'sts.amazonaws.com',
        prefix: 'eusc-',
        domain: 'amazonaws.eu',
        dualStack: 'api.amazonwebservices.eu',
        fallbackRegion: 'eusc-de-east-1',
        iam: ['iam.eusc-de-east-1.amazonaws.eu', 'iam.global.api.amazonwebservices.eu'],
    },
];
function partitionNamed(name) {
    return PARTITIONS.find((one) => one.name === name);
}
function partitionOfRegion(region) {
    const owns = ({ prefix }) => prefix !== '' && region.startsWith(prefix);
    return PARTITIONS.find(owns) ?? COMMERCIAL;
}
function partitionOfArn(arn) {
    return partitionNamed(arn?.split(':')[1] ?? '') ?? COMMERCIAL;
}


/***/ }),

/***/ 76690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ looksDrawn)
/* harmony export */ });
function looksDrawn(text, share = 0.4) {
    if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || !/[0-9]/.test(text))
        return false;
    let pairs = 0;
    let changes = 0;
    let last = '';
    for (const character of text) {
        const kind = kindOf(character);
        if (kind !== '' && last !== '') {
            pairs += 1;
            if (kind !== last)
                changes += 1;
        }
        last = kind;
    }
    return pairs >= 15 && changes / pairs >= share;
}
function kindOf(character) {
    if (character >= 'a' && character <= 'z')
        return 'lower';
    if (character >= 'A' && character <= 'Z')
        return 'upper';
    return character >= '0' && character <= '9' ? 'digit' : '';
}


/***/ }),

/***/ 4726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ fill),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   jQ: () => (/* binding */ showInvisible),
/* harmony export */   ml: () => (/* binding */ shorten),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);

const LONGEST = 300;
function showInvisible(text) {
    return (0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(text, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\r')
            return '\\r';
        if (character === '\t')
            return '\\t';
        return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
    });
}
function inert(value) {
    const line = showInvisible(value).replaceAll('`', "'");
    return shorten(line, LONGEST);
}
function shorten(text, longest) {
    return text.length > longest
        ? `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')}...`
        : text;
}
function fill(template, values) {
    return template.replace(/\{([a-z][A-Za-z0-9]*)(?::(?:(prose)|([a-z' ]+)\|([a-z' ]+)))?\}/g, (_, name, prose, one, several) => {
        const value = Object.hasOwn(values, name) ? values[name] : undefined;
        if (value === undefined)
            throw new Error(`no value for the placeholder {${name}}`);
        if (one !== undefined && several !== undefined) {
            return typeof value === 'string' || value.length === 1 ? one : several;
        }
        if (typeof value !== 'string')
            return listed(value.map(inert));
        return prose === undefined ? inert(value) : inertProse(value);
    });
}
function listed(words) {
    const last = words.at(-1);
    if (last === undefined)
        return '';
    return words.length === 1 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}
const LONGEST_PROSE = 2_000;
function inertProse(prose) {
    return shorten(prose, LONGEST_PROSE)
        .split(/`([^`]+)`/)
        .map((part, index) => (index % 2 === 1 ? `\`${inert(part)}\`` : inert(part)))
        .join('');
}


/***/ }),

/***/ 65785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ withoutBlanks),
/* harmony export */   MU: () => (/* binding */ isUndrawn),
/* harmony export */   k6: () => (/* binding */ replaceInvisible),
/* harmony export */   nC: () => (/* binding */ visibleRuns),
/* harmony export */   wy: () => (/* binding */ hasInvisible)
/* harmony export */ });
const UNDRAWN = String.raw `\p{Cf}\p{Default_Ignorable_Code_Point}\u2800`;
const SEEN = String.raw `(?<=\p{Extended_Pictographic})[\ufe0e\ufe0f]`;
const INVISIBLE = String.raw `(?!${SEEN})[${UNDRAWN}\p{Cc}\p{Cs}\p{Zl}\p{Zp}]`;
const PLAIN = /^[ -~]*$/;
function visibleRuns(text) {
    const runs = PLAIN.test(text) ? /[!-~]+/g : new RegExp(`[^\\s\\p{Cc}${UNDRAWN}]+`, 'gu');
    return Array.from(text.matchAll(runs), ({ 0: run, index }) => ({ text: run, at: index }));
}
function hasInvisible(text) {
    return !PLAIN.test(text) && every().test(text);
}
function replaceInvisible(text, by) {
    return PLAIN.test(text) ? text : text.replace(every(), by);
}
function isUndrawn(character) {
    if (PLAIN.test(character))
        return false;
    return new RegExp(`^(?!\\p{M})[${UNDRAWN}]$`, 'u').test(character);
}
function withoutBlanks(text) {
    if (PLAIN.test(text))
        return text.replaceAll(' ', '');
    return text.replace(new RegExp(`[\\s${UNDRAWN}]+`, 'gu'), '');
}
function every() {
    return new RegExp(INVISIBLE, 'gu');
}


/***/ }),

/***/ 70947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ maskKeyId),
/* harmony export */   qp: () => (/* binding */ keyKind),
/* harmony export */   rZ: () => (/* binding */ isKeyId),
/* harmony export */   z7: () => (/* binding */ accountOfKeyId)
/* harmony export */ });
const KINDS = {
    AKIA: 'long-lived',
    ASIA: 'temporary',
    ABIA: 'bearer',
    ACCA: 'context-specific',
};
function keyKind(id) {
    const prefix = id.slice(0, 4);
    return Object.hasOwn(KINDS, prefix) ? KINDS[prefix] : undefined;
}
function isKeyId(id) {
    return /^(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}$/.test(id);
}
function maskKeyId(id) {
    if (keyKind(id) !== undefined && /^[A-Z0-9]{16,32}$/.test(id)) {
        return `${id.slice(0, 4)}...${id.slice(-4)}`;
    }
    return `(${id.length} characters)`;
}
const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
function accountOfKeyId(id) {
    if (!isKeyId(id))
        return undefined;
    if (BASE32.indexOf(id.charAt(4)) < BASE32.indexOf('Q'))
        return undefined;
    let bits = 0n;
    for (const character of id.slice(4, 14)) {
        bits = (bits << 5n) | BigInt(BASE32.indexOf(character));
    }
    const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
    return account > 999999999999n ? undefined : account.toString().padStart(12, '0');
}


/***/ }),

/***/ 57517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LA: () => (/* binding */ quoteShell),
/* harmony export */   YU: () => (/* binding */ quoteHcl),
/* harmony export */   fp: () => (/* binding */ quoteJson),
/* harmony export */   q0: () => (/* binding */ quoteYaml),
/* harmony export */   vW: () => (/* binding */ quoteByCodePoint)
/* harmony export */ });
/* harmony import */ var _invisible_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65785);

function quoteShell(value) {
    const text = value.replaceAll('\0', '');
    if (/^[A-Za-z0-9_@%+=:,./-]+$/.test(text) && !text.startsWith('-'))
        return text;
    if (!(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .hasInvisible */ .wy)(text))
        return `'${text.replaceAll("'", String.raw `'\''`)}'`;
    const escaped = text.replace(/['\\]/g, (character) => `\\${character}`);
    return `$'${(0,_invisible_js__WEBPACK_IMPORTED_MODULE_0__/* .replaceInvisible */ .k6)(escaped, octal)}'`;
}
function octal(character) {
    const bytes = Array.from(Buffer.from(character));
    return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}
function quoteJson(value) {
    return JSON.stringify(value).replace(/[^\u0020-\u007e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
function quoteYaml(value) {
    return quoteByCodePoint(value).replaceAll('${{', () => "${{ '${{' }}");
}
function quoteHcl(value) {
    return quoteByCodePoint(value).replace(/(?<![$%])[$%]+\{/g, (opener) => {
        const signs = Array.from(opener.slice(0, -1));
        if (signs.length === 1)
            return `${signs[0]}${opener}`;
        return `${signs.map((sign) => (sign === '$' ? '\\u0024' : '\\u0025')).join('')}{`;
    });
}
function quoteByCodePoint(value) {
    const body = value.replace(/[^ !#-[\]-~]/gu, (character) => {
        const short = Object.hasOwn(SHORT, character) ? SHORT[character] : undefined;
        if (short !== undefined)
            return short;
        const code = character.codePointAt(0) ?? 0;
        if (code >= 0xd800 && code <= 0xdfff)
            return '\\ufffd';
        const hex = code.toString(16);
        return code > 0xffff ? `\\U${hex.padStart(8, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
    return `"${body}"`;
}
const SHORT = {
    '"': '\\"',
    '\\': '\\\\',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
};


/***/ }),

/***/ 79115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  l: () => (/* binding */ createRedactor)
});

// EXTERNAL MODULE: ./lib/report/drawn.js
var drawn = __webpack_require__(76690);
// EXTERNAL MODULE: ./lib/report/invisible.js
var invisible = __webpack_require__(65785);
;// CONCATENATED MODULE: ./lib/report/pieces.js


const PIECE = 8;
const SHARE = 0.27;
const LONGEST = 1 << 14;
function createPieces() {
    const known = new Set();
    return {
        learn(spelling) {
            if (!(0,drawn/* looksDrawn */.V)(spelling.slice(0, LONGEST), SHARE))
                return;
            const end = Math.min(spelling.length, LONGEST);
            for (let at = 0; at + PIECE <= end; at += 1)
                known.add(spelling.slice(at, at + PIECE));
        },
        cutOut(text, label) {
            if (known.size === 0 || text.length < PIECE)
                return text;
            let seen = '';
            const places = [];
            for (const { text: run, at } of (0,invisible/* visibleRuns */.nC)(text)) {
                for (let step = 0; step < run.length; step += 1)
                    places.push(at + step);
                seen += run;
            }
            let output = '';
            let kept = 0;
            for (let at = 0; at + PIECE <= seen.length; at += 1) {
                if (!known.has(seen.slice(at, at + PIECE)))
                    continue;
                let end = at + PIECE;
                while (end < seen.length && known.has(seen.slice(end - PIECE + 1, end + 1)))
                    end += 1;
                output += text.slice(kept, places[at]) + label;
                kept = (places[end - 1] ?? 0) + 1;
                at = end - 1;
            }
            return output + text.slice(kept);
        },
    };
}

// EXTERNAL MODULE: ./lib/report/spellings.js
var spellings = __webpack_require__(97917);
;// CONCATENATED MODULE: ./lib/report/redaction.js


const SHORTEST = 8;
function createRedactor() {
    const known = new Map();
    const pieces = createPieces();
    let longestFirst = null;
    function add(secret, label = '***') {
        if (secret === undefined)
            return;
        for (const part of [secret, secret.trim(), ...secret.split(/[\r\n]+/)]) {
            if (part.trim().length < SHORTEST)
                continue;
            for (const form of (0,spellings/* spellingsOf */.H)(part))
                if (form.length >= SHORTEST)
                    known.set(form, label);
            for (const spelling of [part, ...(0,spellings/* base64Of */.j)(part)])
                pieces.learn(spelling);
        }
        longestFirst = null;
    }
    function text(input) {
        let output = input;
        longestFirst ??= [...known].sort(([a], [b]) => b.length - a.length);
        for (const [secret, label] of longestFirst)
            output = output.replaceAll(secret, () => label);
        return pieces.cutOut(output, '***');
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


/***/ }),

/***/ 17361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ isShowable)
/* harmony export */ });
const LONGEST = 60;
const LONGEST_PIECE = 16;
function isShowable(value) {
    if (value.length > LONGEST || !/^[A-Za-z0-9 ._:/*[\]-]+$/.test(value))
        return false;
    return value.split(/[^A-Za-z0-9]+/).every(isPlain);
}
function isPlain(piece) {
    if (/^\d*$/.test(piece))
        return true;
    if (piece.length > LONGEST_PIECE || !/^(?:[A-Z]?[a-z0-9]*|[A-Z0-9]*)$/.test(piece))
        return false;
    return (piece.match(/\d+/g) ?? []).length <= 1;
}


/***/ }),

/***/ 97917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ spellingsOf),
/* harmony export */   j: () => (/* binding */ base64Of)
/* harmony export */ });
/* harmony import */ var _inert_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4726);
/* harmony import */ var _quoting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57517);


function spellingsOf(secret) {
    const url = encodeURIComponent(Buffer.from(secret).toString());
    const field = new URLSearchParams([['', secret]]).toString().slice(1);
    return [
        secret,
        ...[url, field].flatMap((text) => [text, text.replace(/%../g, (hex) => hex.toLowerCase())]),
        JSON.stringify(secret).slice(1, -1),
        (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteJson */ .fp)(secret).slice(1, -1),
        (0,_quoting_js__WEBPACK_IMPORTED_MODULE_1__/* .quoteByCodePoint */ .vW)(secret).slice(1, -1),
        (0,_inert_js__WEBPACK_IMPORTED_MODULE_0__/* .showInvisible */ .jQ)(secret),
        secret.replaceAll("'", String.raw `'\''`),
        ...base64Of(secret),
    ];
}
function base64Of(secret) {
    const base64 = Buffer.from(secret).toString('base64');
    const encoded = [
        base64,
        base64.replace(/=+$/, ''),
        ...[0, 1, 2].map((at) => base64At(secret, at)),
    ];
    return encoded.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]);
}
function base64At(secret, at) {
    const bytes = Buffer.concat([Buffer.alloc(at), Buffer.from(secret)]);
    const whole = Math.floor((bytes.length * 8) / 6);
    return bytes.toString('base64').slice(Math.ceil((at * 8) / 6), whole);
}


/***/ }),

/***/ 19170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ })

};
;