#!/usr/bin/env node
/*
 * What is bundled, as CommonJS: node starts such a file, and loads the chunks beside it, several
 * milliseconds faster than ES modules, and a scan before every commit feels them.
 */
import main = require('./main.js');

void main.ended;
