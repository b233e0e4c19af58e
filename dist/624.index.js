export const id = 624;
export const ids = [624];
export const modules = {

/***/ 2624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   scanStdin: () => (/* binding */ scanStdin)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9767);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3549);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6412);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8493);





/** Scans what is piped in, to its end or to the size limit. */
async function scanStdin(source, context) {
    const name = source.name ?? '(standard input)';
    const tally = (0,_tally_js__WEBPACK_IMPORTED_MODULE_4__/* .createTally */ .X)();
    const scan = (0,_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .createWindowScan */ .s)(Math.min(_scanner_windows_js__WEBPACK_IMPORTED_MODULE_1__/* .WHOLE_BYTES */ .W, context.maxBytes));
    let bytes = 0;
    for await (const chunk of chunks()) {
        (0,_context_js__WEBPACK_IMPORTED_MODULE_2__/* .stopIfAsked */ .Qw)(context);
        const room = context.maxBytes - bytes;
        scan.push(chunk.subarray(0, room));
        bytes += Math.min(chunk.length, room);
        if (chunk.length > room) {
            tally.gap(`Not scanned beyond the first ${(0,_files_js__WEBPACK_IMPORTED_MODULE_3__/* .showSize */ .tY)(context.maxBytes)}`, name);
            break;
        }
    }
    tally.hits(scan.end(), { path: name });
    tally.saw({ files: 1, bytes });
    if (!scan.exact())
        tally.gap('Could not be scanned as a whole (UTF-16 and too large)', name);
    return tally.answer();
}
/** Plain reads, which spare loading Node's streams, until a system wants to be waited for. */
async function* chunks() {
    const buffer = Buffer.allocUnsafeSlow(1 << 16);
    for (;;) {
        let got;
        try {
            got = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(0, buffer, 0, buffer.length, null);
        }
        catch (error) {
            const { code } = error;
            if (code === 'EOF')
                return;
            if (code !== 'EAGAIN')
                throw error;
            yield* process.stdin;
            return;
        }
        if (got === 0)
            return;
        yield buffer.subarray(0, got);
    }
}


/***/ })

};
