"use strict";
exports.id = 1037;
exports.ids = [1037];
exports.modules = {

/***/ 6101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3136);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3468);



/**
 * The file that node was started with: the bundle itself, which becomes a scan worker when it is
 * started in a thread. Undefined when there is none, as under a test runner's loader.
 */
function entryFile() {
    const [, path] = process.argv;
    if (path === undefined)
        return undefined;
    try {
        // npm starts a link without an extension, and a thread needs the module's real name.
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}


/***/ }),

/***/ 1764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readEnvironment)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);

/** Takes one picture of the process's surroundings; later changes do not show. */
function readEnvironment() {
    const variables = Object.fromEntries(Object.entries(process.env).filter((entry) => entry[1] !== undefined));
    return { variables, cwd: process.cwd(), home: safeHome(), platform: process.platform };
}
function safeHome() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 3950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ watchInterrupts),
/* harmony export */   q: () => (/* binding */ sayInterrupted)
/* harmony export */ });
/** How long what is under way may take to end by itself, in milliseconds. */
const PATIENCE = 2_000;
/** What a shell gives for a program that SIGINT ended. */
const INTERRUPTED = 130;
const WORDS = 'aws-preflight: interrupted; nothing is said of what was not looked at yet\n';
/**
 * Turns the first SIGINT or SIGTERM (the runner sends both, one after the other, when a job is
 * cancelled) into an aborted signal, so that temporary folders are removed. What does not end by
 * itself soon after, or a second one, ends the process.
 */
function watchInterrupts() {
    const controller = new AbortController();
    const force = () => {
        process.stderr.write(WORDS);
        process.exit(INTERRUPTED);
    };
    const interrupt = () => {
        if (controller.signal.aborted)
            force();
        controller.abort();
        setTimeout(force, PATIENCE).unref();
    };
    process.on('SIGINT', interrupt);
    process.on('SIGTERM', interrupt);
    return controller.signal;
}
/** Says on standard error that the run was interrupted. */
function sayInterrupted() {
    process.stderr.write(WORDS);
    return INTERRUPTED;
}


/***/ }),

/***/ 4694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   x: () => (/* binding */ writeText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



/**
 * Writes a file that the user named. Below one of `roots`, whose content somebody else may have
 * committed, nothing is written through a link: it would overwrite what the link points to.
 * @param path relative to the current directory, or absolute
 * @param how `whole` puts a file in the place of another at once, never half of it
 */
async function writeText(path, text, roots, how = 'in-place') {
    try {
        const place = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
        if (await isThroughLink(place, roots))
            return { ok: false, code: 'LINK' };
        if (how === 'whole')
            await replace(place, text);
        else
            await overwrite(place, text, roots);
        return { ok: true };
    }
    catch (thrown) {
        const { code } = thrown;
        if (typeof code !== 'string')
            throw thrown;
        return { ok: false, code };
    }
}
/** The code for a reader. */
function reasonOf(code) {
    return code === 'LINK' ? 'a link of the checkout stands in its way' : code;
}
/** Whether a link stands between a root and the file, or in the file's place. */
async function isThroughLink(place, roots) {
    for (const root of roots) {
        const below = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root), place);
        if (below === '' || below.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`) || below === '..')
            continue;
        const real = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(root), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(below));
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place))) !== real)
            return true;
        return (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(place).catch(() => undefined))?.isSymbolicLink() === true;
    }
    return false;
}
async function overwrite(place, text, roots) {
    // Outside, `/dev/stdout` and its like are links that everybody writes through.
    const inside = roots.some((root) => place.startsWith(`${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root)}${node_path__WEBPACK_IMPORTED_MODULE_2__.sep}`));
    const noFollow = inside ? (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NOFOLLOW ?? 0) : 0;
    const flags = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_WRONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_CREAT | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_TRUNC | noFollow;
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(place, flags, 0o666);
    try {
        await file.writeFile(text);
    }
    finally {
        await file.close();
    }
}
async function replace(place, text) {
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(place)}.${process.pid}.tmp`);
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o666);
    try {
        await file.writeFile(text);
        await file.close();
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, place);
    }
    catch (error) {
        await file.close().catch(() => undefined);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 3468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ codeOrThrow)
/* harmony export */ });
/* unused harmony export systemCode */
/** The codes of the operating system, such as `ENOENT`; Node's word for one that it does not know. */
const OF_THE_SYSTEM = /^(?:E[A-Z0-9]+|UNKNOWN)$/;
/** Node's own codes for what comes from outside; its others are mistakes of whoever called it. */
const FROM_OUTSIDE = [
    'ABORT_ERR',
    // A path that holds a NUL: it was read in a file, and no file can be called so.
    'ERR_INVALID_ARG_VALUE',
    'ERR_FS_FILE_TOO_LARGE',
    'ERR_STRING_TOO_LONG',
    'ERR_BUFFER_TOO_LARGE',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_WORKER_OUT_OF_MEMORY',
];
/**
 * The code of a failure that lies outside this program: a file that may not be read, a disk that is
 * full. Undefined for a mistake of our own, which must be thrown on: it is no answer to anything.
 * @see https://nodejs.org/api/errors.html#nodejs-error-codes
 */
function systemCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
    if (typeof code !== 'string')
        return undefined;
    return OF_THE_SYSTEM.test(code) || FROM_OUTSIDE.includes(code) ? code : undefined;
}
/** The same for a failure that is expected to be outside. @throws whatever is a mistake of ours */
function codeOrThrow(thrown) {
    const code = systemCode(thrown);
    if (code === undefined)
        throw thrown;
    return code;
}


/***/ }),

/***/ 2411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   o_: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8282);
/* harmony import */ var _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3189);


/** Hosts of the service itself, over TLS. Other names below amazonaws.com can be anybody's. */
const AWS_HOSTS = {
    sts: isSts,
    iam: (host) => _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.some(({ iam }) => iam.includes(host)),
    'sign-in': isSignIn,
};
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
    if (!URL.canParse(url)) {
        return { allowed: false, host: '(not a URL)', why: 'it is not a URL' };
    }
    const parsed = new URL(url);
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
        (purpose === 'id-token' && isGithub(host, options.githubServer)) ||
        (purpose === 'github-api' && isGithubApi(parsed, options.githubApi));
    if (!own) {
        return refused(purpose === 'id-token' || purpose === 'github-api'
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
    if (!(0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) || (endpoint === undefined) !== (marker === undefined))
        return false;
    const { domain, dualStack } = (0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
    return rest === domain || rest === dualStack;
}
/**
 * IAM Identity Center and sign-in, by the addresses that the JavaScript SDK's endpoint rules make of
 * a region. The region must look like one, as for STS.
 */
function isSignIn(host) {
    const named = /^(?:portal\.sso|oidc|signin)(?:-fips)?\.([a-z0-9-]+)\.([a-z0-9.-]+)$/.exec(host);
    if (named !== null) {
        const [, region = '', rest] = named;
        const { domain, dualStack } = (0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region);
        return (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) && (rest === domain || rest === dualStack);
    }
    const [, region = '', rest = ''] = /^([a-z0-9-]+)\.((?:oauth\.)?signin[a-z0-9.-]*)$/.exec(host) ?? [];
    return (0,_report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__/* .isRegionName */ .U)(region) && SIGN_IN_DOMAINS[(0,_report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOfRegion */ .cn)(region).name] === rest;
}
/** Where people and `aws login` sign in, behind the region's name. */
const SIGN_IN_DOMAINS = {
    aws: 'signin.aws.amazon.com',
    'aws-cn': 'signin.amazonaws.cn',
    'aws-us-gov': 'signin.amazonaws-us-gov.com',
    'aws-iso': 'signin.c2shome.ic.gov',
    'aws-iso-b': 'signin.sc2shome.sgov.gov',
    'aws-iso-e': 'signin.csphome.adc-e.uk',
    'aws-iso-f': 'signin.csphome.hci.ic.gov',
    'aws-eusc': 'signin.amazonaws-eusc.eu',
};
/** True for the credential services of EC2, ECS and EKS, whatever would be asked of them. */
function isLinkLocal(host) {
    return Object.values(LINK_LOCAL).some((hosts) => hosts.includes(host));
}
/** True for localhost, 127.0.0.0/8 and ::1 as a URL spells them. */
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isGithubApi(url, api) {
    return api !== undefined && URL.canParse(api) && new URL(api).host === url.host;
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

/***/ 7350:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ proxySettings),
/* harmony export */   i: () => (/* binding */ proxyFor)
/* harmony export */ });
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);

/** Lower case first, as curl, botocore and the runner's own toolkit read them. */
const NAMES = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
};
const EXEMPT = ['no_proxy', 'NO_PROXY'];
/**
 * The proxy on the way to `url`, or null for the direct way. Loopback and link-local services are
 * next door, whatever a variable says: their credentials are not for a proxy to see.
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html
 */
function proxyFor(url, variables) {
    const { protocol, hostname, port } = new URL(url);
    const host = hostname.toLowerCase();
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    if ((0,_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .isLoopback */ .U9)(host) || (0,_egress_js__WEBPACK_IMPORTED_MODULE_0__/* .isLinkLocal */ ._W)(host))
        return null;
    if (exemption(host, port || (protocol === 'https:' ? '443' : '80'), variables))
        return null;
    const said = firstOf(NAMES[protocol], variables);
    if (said === undefined)
        return null;
    const address = addressOf(said.value);
    return { variable: said.name, host: hostOf(address), reveal: () => address };
}
/** The variables about proxies that are set, with host and port instead of what they hold. */
function proxySettings(variables) {
    return [...Object.values(NAMES), EXEMPT].flatMap((names) => {
        const said = firstOf(names, variables);
        if (said === undefined)
            return [];
        const exempts = /^no_proxy$/i.test(said.name);
        return [{ variable: said.name, host: exempts ? said.value : hostOf(addressOf(said.value)) }];
    });
}
function firstOf(names, variables) {
    return names
        .map((name) => ({ name, value: (variables[name] ?? '').trim() }))
        .find(({ value }) => value !== '');
}
/** Many tools take `host:port` without a scheme. */
function addressOf(value) {
    const text = value.includes('://') ? value : `http://${value}`;
    if (!URL.canParse(text))
        return undefined;
    const url = new URL(text);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
function hostOf(address) {
    if (address === undefined)
        return '(no address of an HTTP proxy)';
    return `${address.hostname}:${address.port || (address.protocol === 'https:' ? '443' : '80')}`;
}
/** The entry that exempts the host: itself, a domain above it with or without a dot, or `*`. */
function exemption(host, port, variables) {
    const entries = (firstOf(EXEMPT, variables)?.value ?? '').split(/[\s,]+/);
    return entries.find((entry) => {
        const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase().replace(/^\*?\.(?=.)/, '')) ?? [];
        if (name === '' || (only !== undefined && only !== port))
            return false;
        return name === '*' || host === name || host.endsWith(`.${name}`);
    });
}


/***/ }),

/***/ 8705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ roadsOf)
/* harmony export */ });
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2411);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7350);


/** Whom this run may talk to, and by which way, in the environment that it was started in. */
function roadsOf(variables) {
    return { mayContact: _egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_, proxyFor: (url) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, variables) };
}


/***/ }),

/***/ 3189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fh: () => (/* binding */ partitionOfArn),
/* harmony export */   O9: () => (/* binding */ partitionNamed),
/* harmony export */   S1: () => (/* binding */ PARTITIONS),
/* harmony export */   cn: () => (/* binding */ partitionOfRegion)
/* harmony export */ });
const COMMERCIAL = {
    name: 'aws',
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
/**
 * All of them, as the JavaScript SDK's own tables of partitions and of IAM's endpoints have them.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html
 * @see https://docs.aws.amazon.com/general/latest/gr/iam-service.html
 */
const PARTITIONS = [
    COMMERCIAL,
    {
        name: 'aws-cn',
        prefix: 'cn-',
        domain: 'amazonaws.com.cn',
        dualStack: 'api.amazonwebservices.com.cn',
        fallbackRegion: 'cn-north-1',
        iam: ['iam.cn-north-1.amazonaws.com.cn', 'iam.global.api.amazonwebservices.com.cn'],
    },
    {
        name: 'aws-us-gov',
        prefix: 'us-gov-',
        domain: 'amazonaws.com',
        dualStack: 'api.aws',
        fallbackRegion: 'us-gov-west-1',
        iam: ['iam.us-gov.amazonaws.com', 'iam.us-gov.api.aws'],
    },
    {
        name: 'aws-iso',
        prefix: 'us-iso-',
        domain: 'c2s.ic.gov',
        dualStack: 'api.aws.ic.gov',
        fallbackRegion: 'us-iso-east-1',
        iam: ['iam.us-iso-east-1.c2s.ic.gov'],
    },
    {
        name: 'aws-iso-b',
        prefix: 'us-isob-',
        domain: 'sc2s.sgov.gov',
        dualStack: 'api.aws.scloud',
        fallbackRegion: 'us-isob-east-1',
        iam: ['iam.us-isob-east-1.sc2s.sgov.gov'],
    },
    {
        name: 'aws-iso-e',
        prefix: 'eu-isoe-',
        domain: 'cloud.adc-e.uk',
        dualStack: 'api.cloud-aws.adc-e.uk',
        fallbackRegion: 'eu-isoe-west-1',
        iam: ['iam.eu-isoe-west-1.cloud.adc-e.uk'],
    },
    {
        name: 'aws-iso-f',
        prefix: 'us-isof-',
        domain: 'csp.hci.ic.gov',
        dualStack: 'api.aws.hci.ic.gov',
        fallbackRegion: 'us-isof-south-1',
        iam: ['iam.us-isof-south-1.csp.hci.ic.gov'],
    },
    {
        name: 'aws-eusc',
        prefix: 'eusc-',
        domain: 'amazonaws.eu',
        dualStack: 'api.amazonwebservices.eu',
        fallbackRegion: 'eusc-de-east-1',
        iam: ['iam.eusc-de-east-1.amazonaws.eu', 'iam.global.api.amazonwebservices.eu'],
    },
];
/** The partition of this name, undefined when we know none. */
function partitionNamed(name) {
    return PARTITIONS.find((one) => one.name === name);
}
/** The partition that a region lies in, told from its name. */
function partitionOfRegion(region) {
    const owns = ({ prefix }) => prefix !== '' && region.startsWith(prefix);
    return PARTITIONS.find(owns) ?? COMMERCIAL;
}
/** The partition that an ARN names; the commercial one when it names none that we know. */
function partitionOfArn(arn) {
    return partitionNamed(arn?.split(':')[1] ?? '') ?? COMMERCIAL;
}


/***/ }),

/***/ 8282:
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

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ anything),
/* harmony export */   HI: () => (/* binding */ variants),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Xd: () => (/* binding */ orNull),
/* harmony export */   _F: () => (/* binding */ fieldOf),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/** Any text, or one that the regular expression matches. */
function text(says, limits = {}) {
    return { is: 'text', ...limits, ...saying(says) };
}
/** A whole number from `from` on. */
function whole(from, says) {
    return { is: 'whole', from, ...saying(says) };
}
/** True or false. */
function flag(says) {
    return { is: 'flag', ...saying(says) };
}
/** One of a few words or numbers. */
function oneOf(values, says) {
    return { is: 'one-of', values, ...saying(says) };
}
/** Any number of the same, or at most `most`. */
function listOf(of, says, most) {
    return { is: 'list', of, ...(most === undefined ? {} : { most }), ...saying(says) };
}
/** An object with these fields and no others. */
function record(fields, says) {
    return { is: 'record', fields, ...saying(says) };
}
/** An object whose properties are not ours to name. */
function anything(says) {
    return { is: 'anything', ...saying(says) };
}
/** One of several records, told apart by the words in their field `by`. */
function variants(by, of, says) {
    return { is: 'variants', by, of, ...saying(says) };
}
/** The same, or null. */
function orNull(of, says) {
    return { is: 'or-null', of, ...saying(says) };
}
/** A field that may be left out. */
function optional(of) {
    return { is: 'optional', of };
}
/** The same, with a definition of its own in the schema. */
function named(name, form) {
    return { ...form, name };
}
/** A field's form, and whether the field may be left out. */
function fieldOf(field) {
    return field.is === 'optional'
        ? { form: field.of, needed: false }
        : { form: field, needed: true };
}
function saying(says) {
    return says === undefined ? {} : { says };
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ TOOL_FORM),
/* harmony export */   j: () => (/* binding */ TOOL)
/* harmony export */ });
/* harmony import */ var _form_form_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1863);

/** What a report says of the program that made it. */
const TOOL_FORM = (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)({ name: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['aws-preflight']), version: (0,_form_form_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)() }, 'The program that made the report.');
/** This program. `npm run generate` writes the version of package.json here. */
const TOOL = { name: 'aws-preflight', version: '0.1.0' };


/***/ })

};
;