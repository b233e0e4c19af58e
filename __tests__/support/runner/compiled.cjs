// Loaded by `node --require` before the program under test. It keeps what V8 has compiled of the
// program for the next process: hundreds of scenarios compile the same files, and that takes longer
// than most of what they do. Node 24 could do so by itself, Node 20 cannot.
'use strict';
const { randomUUID } = require('node:crypto');
const { readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { basename, dirname, join } = require('node:path');
const vm = require('node:vm');

/** The one door that every CommonJS file goes through; other tools wrap it as well. */
const COMPILE = '_compile';

/**
 * @param {string} program the folder of the program, whose files alone are meant
 * @param {string} folder where the compiled code lies; of this Node and of these files
 */
module.exports = function keepCompiled(program, folder) {
  const compileAnew = Module.prototype[COMPILE];
  const made = new Map();

  Module.prototype[COMPILE] = function compileOnce(source, filename, ...rest) {
    if (dirname(filename) !== program) return compileAnew.call(this, source, filename, ...rest);
    const kept = join(folder, basename(filename));
    const cachedData = readIfThere(kept);
    const script = new vm.Script(Module.wrap(source.replace(/^#!.*/, '')), {
      filename,
      cachedData,
      importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
    if (cachedData === undefined || script.cachedDataRejected) made.set(kept, script);
    const { exports } = this;
    const require = Module.createRequire(filename);
    return script.runInThisContext().call(exports, exports, require, this, filename, program);
  };

  // At its end, since by then V8 has compiled the functions that were called as well.
  process.on('exit', () => {
    for (const [kept, script] of made) {
      const whole = `${kept}.${randomUUID()}`;
      writeFileSync(whole, script.createCachedData());
      renameSync(whole, kept);
    }
  });
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
