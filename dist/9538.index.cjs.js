"use strict";
exports.id = 9538;
exports.ids = [9538];
exports.modules = {

/***/ 2975:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ record)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2811);

function record(scan, at, tally) {
    switch (scan.kind) {
        case 'scanned':
            tally.saw({ files: 1, bytes: scan.bytes });
            if (scan.pointer === true)
                tally.gap('lfs-pointer', at.path);
            if (scan.hits.length > 0)
                tally.hits(scan.hits, at);
            return;
        case 'absent':
            return;
        case 'too-large':
            return tally.gap('too-large', `${at.path} (${(0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .showSize */ .tY)(scan.size)})`);
        case 'unreadable':
            return tally.gap('unreadable', `${at.path} (${scan.reason})`);
    }
}


/***/ }),

/***/ 9538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanAsTheyLie: () => (/* binding */ scanAsTheyLie),
/* harmony export */   scanPaths: () => (/* binding */ scanPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_error_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3468);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _reading_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2811);
/* harmony import */ var _index_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6118);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8493);
/* harmony import */ var _reading_record_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2975);








async function scanPaths(source, context) {
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_5__/* .createTally */ .X)();
    const seen = scanAsTheyLie(source.paths, source.directory, context, tally);
    if (seen === 0)
        throw (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadable */ .O$)(`nothing is there: ${source.paths.join(', ')}`);
    return tally.answer();
}
function scanAsTheyLie(paths, directory, context, tally) {
    const scanFile = (0,_reading_files_js__WEBPACK_IMPORTED_MODULE_3__/* .createFileScanner */ .ng)(context.maxBytes);
    let seen = 0;
    for (const named of paths) {
        let start;
        try {
            start = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, named));
        }
        catch (thrown) {
            (0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOrThrow */ .Z)(thrown);
            tally.gap('not-there', named);
            continue;
        }
        seen += 1;
        const waiting = [
            { place: Buffer.from(start), shown: Buffer.from(named.replace(/(?<=.)[\\/]+$/, '')) },
        ];
        for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
            (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
            const { place, shown } = next;
            const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(place, { throwIfNoEntry: false });
            if (stat?.isFile() === true)
                (0,_reading_record_js__WEBPACK_IMPORTED_MODULE_6__/* .record */ .g)(scanFile(place), (0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(shown), tally);
            else if (stat?.isDirectory() === false && place.equals(Buffer.from(start))) {
                tally.gap('neither-file-nor-folder', named);
            }
            if (stat?.isDirectory() !== true)
                continue;
            try {
                for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(place, { encoding: 'buffer' })) {
                    if (name.toString('latin1') === '.git')
                        continue;
                    waiting.push({ place: joined(place, name), shown: joined(shown, name) });
                }
            }
            catch (error) {
                tally.gap('unreadable', `${(0,_index_file_js__WEBPACK_IMPORTED_MODULE_4__/* .pathEntry */ .u)(shown).path} (${(0,_system_error_js__WEBPACK_IMPORTED_MODULE_7__/* .codeOrThrow */ .Z)(error)})`);
            }
        }
    }
    return seen;
}
function joined(folder, name) {
    return Buffer.concat([folder, Buffer.from('/'), name]);
}


/***/ })

};
;