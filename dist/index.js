#!/usr/bin/env node
/******/ (() => { // webpackBootstrap
/******/ 	"use strict";
/******/ 	var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = require("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = require("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = require("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = require("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = require("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = require("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = require("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = require("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = require("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = require("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = require("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = require("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = require("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = require("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = require("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = require("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = require("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = require("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = require("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = require("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = require("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = require("node:https");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = require("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = require("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = require("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = require("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = require("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = require("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = require("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = require("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = require("node:tls");

/***/ }),

/***/ 7066:
/***/ ((module) => {

module.exports = require("node:tty");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = require("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = require("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = require("node:util/types");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = require("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = require("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = require("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = require("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = require("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = require("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = require("timers");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = require("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = require("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = require("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = require("util");

/***/ }),

/***/ 18467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $T: () => (/* binding */ jobFailed),
/* harmony export */   c4: () => (/* binding */ STATE),
/* harmony export */   tl: () => (/* binding */ isPost)
/* harmony export */ });
const STATE = { started: 'PREFLIGHT_STARTED', saw: 'PREFLIGHT_SAW' };
function isPost(variables) {
    return variables.GITHUB_ACTIONS === 'true' && variables[`STATE_${STATE.started}`] !== undefined;
}
function jobFailed(variables) {
    return variables['INPUT_JOB-STATUS'] === 'failure';
}


/***/ }),

/***/ 86101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ entryFile),
/* harmony export */   j: () => (/* binding */ SCAN_WORKER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73136);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63468);



const SCAN_WORKER = '--scan-worker';
function entryFile() {
    const [, path] = process.argv;
    if (path === undefined)
        return undefined;
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_1__.pathToFileURL)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    }
    catch (thrown) {
        (0,_system_error_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOrThrow */ .Z)(thrown);
        return undefined;
    }
}


/***/ }),

/***/ 33960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ NO_UTF8)
/* harmony export */ });
const NO_UTF8 = 'NO_UTF8';


/***/ }),

/***/ 63468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ codeOrThrow),
/* harmony export */   x: () => (/* binding */ systemCode)
/* harmony export */ });
const OF_THE_SYSTEM = /^(?:E[A-Z0-9]+|UNKNOWN)$/;
const FROM_OUTSIDE = [
    'ABORT_ERR',
    'ERR_INVALID_ARG_VALUE',
    'ERR_FS_FILE_TOO_LARGE',
    'ERR_STRING_TOO_LONG',
    'ERR_BUFFER_TOO_LARGE',
    'ERR_STREAM_PREMATURE_CLOSE',
    'ERR_WORKER_OUT_OF_MEMORY',
];
function systemCode(thrown) {
    const code = typeof thrown === 'object' && thrown !== null ? Reflect.get(thrown, 'code') : null;
    if (typeof code !== 'string')
        return undefined;
    return OF_THE_SYSTEM.test(code) || FROM_OUTSIDE.includes(code) ? code : undefined;
}
function codeOrThrow(thrown) {
    const code = systemCode(thrown);
    if (code === undefined)
        throw thrown;
    return code;
}


/***/ }),

/***/ 80342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.r(__webpack_exports__);
/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ended: () => (/* binding */ ended)
/* harmony export */ });
/* harmony import */ var _adapters_github_state_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(18467);
/* harmony import */ var _adapters_node_entry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86101);
/* harmony import */ var _adapters_node_no_utf8_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(33960);



async function main() {
    const args = process.argv.slice(2);
    if (args[0] === _adapters_node_entry_js__WEBPACK_IMPORTED_MODULE_1__/* .SCAN_WORKER */ .j && (await Promise.all(/* import() */[__nccwpck_require__.e(3612), __nccwpck_require__.e(3985), __nccwpck_require__.e(340), __nccwpck_require__.e(447), __nccwpck_require__.e(2679)]).then(__nccwpck_require__.bind(__nccwpck_require__, 52845))).workInThread())
        return;
    process.on('uncaughtException', stop);
    const asAction = args.length === 0 && process.env.GITHUB_ACTIONS === 'true';
    if (isAfterwards(args) && !(0,_adapters_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .jobFailed */ .$T)(process.env))
        process.exit(0);
    const exitCode = asAction ? await runAsAction() : await (await Promise.all(/* import() */[__nccwpck_require__.e(9592), __nccwpck_require__.e(2198)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62198))).runCli(args);
    process.exit(exitCode);
}
function isAfterwards(args) {
    return args.length === 0 && (0,_adapters_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isPost */ .tl)(process.env);
}
async function runAsAction() {
    process.stdout.on('error', () => undefined);
    let exitCode = 0;
    if ((0,_adapters_github_state_js__WEBPACK_IMPORTED_MODULE_0__/* .isPost */ .tl)(process.env))
        await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6421), __nccwpck_require__.e(3612), __nccwpck_require__.e(3985), __nccwpck_require__.e(340), __nccwpck_require__.e(714), __nccwpck_require__.e(4443), __nccwpck_require__.e(4765), __nccwpck_require__.e(9748), __nccwpck_require__.e(9209), __nccwpck_require__.e(5747), __nccwpck_require__.e(3507), __nccwpck_require__.e(4298), __nccwpck_require__.e(9592), __nccwpck_require__.e(2607), __nccwpck_require__.e(526)]).then(__nccwpck_require__.bind(__nccwpck_require__, 90526))).runPost();
    else
        exitCode = await (await Promise.all(/* import() */[__nccwpck_require__.e(8815), __nccwpck_require__.e(6421), __nccwpck_require__.e(3612), __nccwpck_require__.e(3985), __nccwpck_require__.e(340), __nccwpck_require__.e(714), __nccwpck_require__.e(4443), __nccwpck_require__.e(4765), __nccwpck_require__.e(9748), __nccwpck_require__.e(5747), __nccwpck_require__.e(3797), __nccwpck_require__.e(965), __nccwpck_require__.e(3507), __nccwpck_require__.e(1770), __nccwpck_require__.e(1471), __nccwpck_require__.e(1610), __nccwpck_require__.e(9592), __nccwpck_require__.e(2607), __nccwpck_require__.e(4795), __nccwpck_require__.e(414)]).then(__nccwpck_require__.bind(__nccwpck_require__, 414))).runAction();
    await new Promise((resolve) => {
        process.stdout.write('', () => {
            resolve();
        });
    });
    return exitCode;
}
function stop(thrown) {
    if (thrown?.syscall === 'uv_cwd') {
        process.stderr.write('aws-preflight: the working directory does not exist any more\n');
        process.exit(isAfterwards(process.argv.slice(2)) ? 0 : 2);
    }
    if (thrown?.code === _adapters_node_no_utf8_js__WEBPACK_IMPORTED_MODULE_2__/* .NO_UTF8 */ .Q) {
        process.stderr.write('aws-preflight: the name of the working directory is no UTF-8, so that Node.js cannot open what is in it\n');
        process.exit(isAfterwards(process.argv.slice(2)) ? 0 : 2);
    }
    const { name, code = '' } = (thrown instanceof Error ? thrown : { name: 'Error' });
    process.stderr.write(`aws-preflight: an error of its own stopped it (${name}${code === '' ? '' : ` ${code}`}); please report it\n`);
    process.exit(isAfterwards(process.argv.slice(2)) ? 0 : 3);
}
const ended = main().catch(stop);


/***/ })

/******/ 	});
/************************************************************************/
/******/ 	// The module cache
/******/ 	var __webpack_module_cache__ = {};
/******/ 	
/******/ 	// The require function
/******/ 	function __nccwpck_require__(moduleId) {
/******/ 		// Check if module is in cache
/******/ 		var cachedModule = __webpack_module_cache__[moduleId];
/******/ 		if (cachedModule !== undefined) {
/******/ 			return cachedModule.exports;
/******/ 		}
/******/ 		// Create a new module (and put it into the cache)
/******/ 		var module = __webpack_module_cache__[moduleId] = {
/******/ 			// no module.id needed
/******/ 			// no module.loaded needed
/******/ 			exports: {}
/******/ 		};
/******/ 	
/******/ 		// Execute the module function
/******/ 		var threw = true;
/******/ 		try {
/******/ 			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 			threw = false;
/******/ 		} finally {
/******/ 			if(threw) delete __webpack_module_cache__[moduleId];
/******/ 		}
/******/ 	
/******/ 		// Return the exports of the module
/******/ 		return module.exports;
/******/ 	}
/******/ 	
/******/ 	// expose the modules object (__webpack_modules__)
/******/ 	__nccwpck_require__.m = __webpack_modules__;
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/asset-relocator-loader */
/******/ 	if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = __dirname + "/";
/******/ 	
/******/ 	/* webpack/runtime/create fake namespace object */
/******/ 	(() => {
/******/ 		var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 		var leafPrototypes;
/******/ 		// create a fake namespace object
/******/ 		// mode & 1: value is a module id, require it
/******/ 		// mode & 2: merge all properties of value into the ns
/******/ 		// mode & 4: return value when already ns object
/******/ 		// mode & 16: return value when it's Promise-like
/******/ 		// mode & 8|1: behave like require
/******/ 		__nccwpck_require__.t = function(value, mode) {
/******/ 			if(mode & 1) value = this(value);
/******/ 			if(mode & 8) return value;
/******/ 			if(typeof value === 'object' && value) {
/******/ 				if((mode & 4) && value.__esModule) return value;
/******/ 				if((mode & 16) && typeof value.then === 'function') return value;
/******/ 			}
/******/ 			var ns = Object.create(null);
/******/ 			__nccwpck_require__.r(ns);
/******/ 			var def = {};
/******/ 			leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 			for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 				Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 			}
/******/ 			def['default'] = () => (value);
/******/ 			__nccwpck_require__.d(ns, def);
/******/ 			return ns;
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/ensure chunk */
/******/ 	(() => {
/******/ 		__nccwpck_require__.f = {};
/******/ 		// This file contains only the entry chunk.
/******/ 		// The chunk loading function for additional chunks
/******/ 		__nccwpck_require__.e = (chunkId) => {
/******/ 			return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 				__nccwpck_require__.f[key](chunkId, promises);
/******/ 				return promises;
/******/ 			}, []));
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/get javascript chunk filename */
/******/ 	(() => {
/******/ 		// This function allow to reference async chunks
/******/ 		__nccwpck_require__.u = (chunkId) => {
/******/ 			// return url for filenames based on template
/******/ 			return "" + chunkId + ".index.cjs.js";
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/require chunk loading */
/******/ 	(() => {
/******/ 		// no baseURI
/******/ 		
/******/ 		// object to store loaded chunks
/******/ 		// "1" means "loaded", otherwise not loaded yet
/******/ 		var installedChunks = {
/******/ 			8792: 1
/******/ 		};
/******/ 		
/******/ 		// no on chunks loaded
/******/ 		
/******/ 		var installChunk = (chunk) => {
/******/ 			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
/******/ 			for(var moduleId in moreModules) {
/******/ 				if(__nccwpck_require__.o(moreModules, moduleId)) {
/******/ 					__nccwpck_require__.m[moduleId] = moreModules[moduleId];
/******/ 				}
/******/ 			}
/******/ 			if(runtime) runtime(__nccwpck_require__);
/******/ 			for(var i = 0; i < chunkIds.length; i++)
/******/ 				installedChunks[chunkIds[i]] = 1;
/******/ 		
/******/ 		};
/******/ 		
/******/ 		// require() chunk loading for javascript
/******/ 		__nccwpck_require__.f.require = (chunkId, promises) => {
/******/ 			// "1" is the signal for "already loaded"
/******/ 			if(!installedChunks[chunkId]) {
/******/ 				if(true) { // all chunks have JS
/******/ 					installChunk(require("./" + __nccwpck_require__.u(chunkId)));
/******/ 				} else installedChunks[chunkId] = 1;
/******/ 			}
/******/ 		};
/******/ 		
/******/ 		// no external install chunk
/******/ 		
/******/ 		// no HMR
/******/ 		
/******/ 		// no HMR manifest
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// This entry need to be wrapped in an IIFE because it uses a non-standard name for the exports (exports).
(() => {
var exports = __webpack_exports__;

Object.defineProperty(exports, "__esModule", ({ value: true }));
const main = __nccwpck_require__(80342);
void main.ended;

})();

module.exports = __webpack_exports__;
/******/ })()
;