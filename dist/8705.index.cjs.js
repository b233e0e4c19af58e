"use strict";
exports.id = 8705;
exports.ids = [8705];
exports.modules = {

/***/ 62411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   o_: () => (/* binding */ mayContact)
/* harmony export */ });
/* harmony import */ var _report_aws_region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68282);
/* harmony import */ var _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43189);


const AWS_HOSTS = {
    sts: isSts,
    iam: (host) => _report_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__/* .PARTITIONS */ .S1.some(({ iam }) => iam.includes(host)),
    'sign-in': isSignIn,
};
const LINK_LOCAL = {
    container: ['169.254.170.2', '169.254.170.23', '[fd00:ec2::23]'],
    'instance-metadata': ['169.254.169.254', '[fd00:ec2::254]'],
};
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
    const port = parsed.port || (parsed.protocol === 'https:' ? '443' : '80');
    if (options.allowEndpoints.some((entry) => entry === host || entry === `${host}:${port}`)) {
        return { allowed: true };
    }
    if (LINK_LOCAL[purpose]?.includes(host))
        return { allowed: true };
    const own = AWS_HOSTS[purpose]?.(host) === true ||
        (purpose === 'id-token' && isGithub(host, options.githubServer)) ||
        (purpose === 'github-api' && isGithubApi(parsed, options.githubApi)) ||
        (purpose === 'github-log' && isGithubLog(host, options.githubServer));
    if (!own) {
        return refused(purpose === 'id-token' || purpose === 'github-api' || purpose === 'github-log'
            ? 'it is not a host of GitHub'
            : 'it is neither an AWS host nor loopback');
    }
    return parsed.protocol === 'https:' ? { allowed: true } : refused('it is not encrypted');
}
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
function isLinkLocal(host) {
    return Object.values(LINK_LOCAL).some((hosts) => hosts.includes(host));
}
function isLoopback(host) {
    return host === 'localhost' || host === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(host);
}
function isGithubApi(url, api) {
    return api !== undefined && URL.canParse(api) && new URL(api).host === url.host;
}
function isGithubLog(host, server) {
    return (/^productionresultssa\d{1,3}\.blob\.core\.windows\.net$/.test(host) || isGithub(host, server));
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

/***/ 7884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ proxyFor),
  E: () => (/* binding */ proxySettings)
});

// EXTERNAL MODULE: ./lib/facts/endpoints/egress.js
var egress = __webpack_require__(62411);
;// CONCATENATED MODULE: ./lib/facts/endpoints/ip.js
function bytesOfAddress(text) {
    const four = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text)?.slice(1).map(Number);
    if (four !== undefined)
        return four.every((byte) => byte < 256) ? four : null;
    const bare = /^\[?([0-9a-f:]{2,39})\]?$/i.exec(text)?.[1];
    if (bare === undefined || !bare.includes(':') || !URL.canParse(`http://[${bare}]/`))
        return null;
    const [head = '', tail] = bare.split('::');
    const groups = (part) => part.split(':').filter((group) => group !== '');
    const [before, after] = [groups(head), groups(tail ?? '')];
    const between = Array(8 - before.length - after.length).fill('0');
    return [...before, ...between, ...after].flatMap((group) => {
        const value = Number.parseInt(group, 16);
        return [value >> 8, value & 0xff];
    });
}
function isInBlock(address, block) {
    const [, network = block, bits] = /^(.*)\/(\d{1,3})$/.exec(block) ?? [];
    const bytes = bytesOfAddress(network);
    if (bytes === null || bytes.length !== address.length)
        return false;
    const length = bits === undefined ? 8 * bytes.length : Number(bits);
    if (length > 8 * bytes.length)
        return false;
    return bytes.every((byte, at) => {
        const held = Math.min(8, Math.max(0, length - 8 * at));
        const mask = 0xff & (0xff00 >> held);
        return (byte & mask) === ((address[at] ?? 0) & mask);
    });
}

;// CONCATENATED MODULE: ./lib/facts/endpoints/proxy.js


const NAMES = {
    'https:': ['https_proxy', 'HTTPS_PROXY'],
    'http:': ['http_proxy', 'HTTP_PROXY'],
};
const EXEMPT = ['no_proxy', 'NO_PROXY'];
function proxyFor(url, variables) {
    const { protocol, hostname, port } = new URL(url);
    const host = hostname.toLowerCase();
    if (protocol !== 'https:' && protocol !== 'http:')
        return null;
    if ((0,egress/* isLoopback */.U9)(host) || (0,egress/* isLinkLocal */._W)(host))
        return null;
    if (exemption(host, port || (protocol === 'https:' ? '443' : '80'), variables))
        return null;
    const said = firstOf(NAMES[protocol], variables);
    if (said === undefined)
        return null;
    const address = addressOf(said.value);
    return { variable: said.name, host: hostOf(address), reveal: () => address };
}
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
function exemption(host, port, variables) {
    const entries = (firstOf(EXEMPT, variables)?.value ?? '').toLowerCase().split(/[\s,]+/);
    const address = bytesOfAddress(host);
    return entries.find((entry) => {
        if (address !== null)
            return entry === '*' || exemptsAddress(entry, address, port);
        const [, name = '', only] = /^(.*?)(?::(\d+))?$/.exec(entry.replace(/^\*?\.(?=.)/, '')) ?? [];
        if (name === '' || (only !== undefined && only !== port))
            return false;
        return name === '*' || host === name || host.endsWith(`.${name}`);
    });
}
function exemptsAddress(entry, address, port) {
    const [, one = entry, only] = /^(\[[^\]]*\]|[\d.]+)(?::(\d+))?$/.exec(entry) ?? [];
    return (only === undefined || only === port) && isInBlock(address, one);
}


/***/ }),

/***/ 68705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   roadsOf: () => (/* binding */ roadsOf)
/* harmony export */ });
/* harmony import */ var _egress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62411);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7884);


function roadsOf(variables) {
    return { mayContact: _egress_js__WEBPACK_IMPORTED_MODULE_0__/* .mayContact */ .o_, proxyFor: (url) => (0,_proxy_js__WEBPACK_IMPORTED_MODULE_1__/* .proxyFor */ .i)(url, variables) };
}


/***/ }),

/***/ 68282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ isRegionName)
/* harmony export */ });
function isRegionName(text) {
    return /^[a-z]{2,6}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/.test(text);
}


/***/ })

};
;