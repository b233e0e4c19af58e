"use strict";
exports.id = 4964;
exports.ids = [4964];
exports.modules = {

/***/ 44964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:tty"
var external_node_tty_ = __webpack_require__(7066);
// EXTERNAL MODULE: ./lib/adapters/system-error.js
var system_error = __webpack_require__(63468);
;// CONCATENATED MODULE: ./lib/adapters/node/whole-lines.js
const LONGEST = 1 << 16;
const LINE_FEED = 0x0a;
function wholeLines(hear) {
    let held = [];
    let size = 0;
    function hold(bytes) {
        if (bytes.length === 0)
            return;
        held.push(bytes);
        size += bytes.length;
    }
    function release() {
        if (size === 0)
            return;
        hear(held.length === 1 ? held[0] : Buffer.concat(held));
        held = [];
        size = 0;
    }
    return {
        push(bytes) {
            const end = bytes.lastIndexOf(LINE_FEED) + 1;
            hold(bytes.subarray(0, end === 0 ? bytes.length : end));
            if (end > 0 || size > LONGEST)
                release();
            if (end > 0)
                hold(bytes.subarray(end));
        },
        end: release,
    };
}

;// CONCATENATED MODULE: ./lib/adapters/node/run-command.js





const OTHER_SIGNALS = process.platform === 'win32' ? ['SIGHUP'] : ['SIGHUP', 'SIGQUIT'];
const SILENCE = 1_000;
function runCommand(...[command, hear]) {
    const terminals = [1, 2].filter((descriptor) => (0,external_node_tty_.isatty)(descriptor));
    const unheard = terminals.map((descriptor) => (descriptor === 1 ? 'stdout' : 'stderr'));
    const stdio = [
        'inherit',
        terminals.includes(1) ? 'inherit' : 'pipe',
        terminals.includes(2) ? 'inherit' : 'pipe',
    ];
    const signals = new Set();
    const byTerminal = terminals.length > 0 || (0,external_node_tty_.isatty)(0);
    let child = null;
    const pass = (signal) => {
        signals.add(signal);
        if (!(byTerminal && (signal === 'SIGINT' || signal === 'SIGQUIT')))
            child?.kill(signal);
    };
    for (const signal of OTHER_SIGNALS)
        process.on(signal, pass);
    const end = new Promise((resolve) => {
        const settle = (how) => {
            for (const signal of OTHER_SIGNALS)
                process.off(signal, pass);
            const interrupted = signals.size > 0 && how.exitCode !== 0;
            resolve({ ...how, interrupted, unheard });
        };
        const failed = (thrown) => {
            const code = (0,system_error/* codeOrThrow */.Z)(thrown);
            const absent = code === 'ENOENT';
            const notStarted = absent ? 'there is no such command' : `it cannot be run (${code})`;
            settle({ exitCode: absent ? 127 : 126, signal: null, notStarted });
        };
        try {
            child = (0,external_node_child_process_.spawn)(command[0], command.slice(1), { stdio });
        }
        catch (thrown) {
            failed(thrown);
            return;
        }
        const silent = passThrough(child, hear);
        child.on('error', (thrown) => {
            if (child?.pid === undefined)
                failed(thrown);
        });
        child.on('exit', (code, signal) => {
            const number = signal === null ? 0 : (external_node_os_.constants.signals[signal] ?? 0);
            void silent().then(() => settle({ exitCode: code ?? 128 + number, signal, notStarted: null }));
        });
    });
    return { end, pass };
}
function passThrough(child, hear) {
    const streams = [
        ...(child.stdout === null ? [] : [follow(child.stdout, 1, hear)]),
        ...(child.stderr === null ? [] : [follow(child.stderr, 2, hear)]),
    ];
    return async () => {
        await Promise.all(streams.map((ended) => ended()));
    };
}
function follow(stream, descriptor, hear) {
    const target = descriptor === 1 ? process.stdout : process.stderr;
    const lines = wholeLines(hear);
    let last = performance.now();
    stream.on('data', (bytes) => {
        last = performance.now();
        lines.push(bytes);
        if (!target.write(bytes)) {
            stream.pause();
            target.once('drain', () => stream.resume());
        }
    });
    target.on('error', () => stream.destroy());
    const closed = new Promise((resolve) => {
        stream.once('close', resolve);
    });
    return async () => {
        const watch = setInterval(() => {
            if (performance.now() - last > SILENCE && !stream.isPaused())
                stream.destroy();
        }, SILENCE / 4);
        await closed;
        clearInterval(watch);
        lines.end();
    };
}


/***/ })

};
;