import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusCase } from './corpus-case.js';
import { drawFor } from './draw.js';
import { fill } from './fill.js';

/**
 * Reads every `.txt` below a folder, and fills its templates anew: no file on disk holds a key. A
 * different seed draws different keys. See README.md for how a template is written.
 */
export function readCases(folder: string, seed = 0): CorpusCase[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.txt'))
    .toSorted()
    .flatMap((file) =>
      readTemplates(readFileSync(join(folder, file), 'utf8'), file.slice(0, -4)).map((template) =>
        assemble(template, seed),
      ),
    );
}

/** A case before its holes are filled. */
export interface Template {
  readonly name: string;
  readonly source: string;
  readonly path: string;
  readonly encoding: BufferEncoding;
  readonly text: string;
}

/** Splits a file of templates. Throws on a line that is out of place. */
export function readTemplates(text: string, file: string): Template[] {
  const templates: Template[] = [];
  let settings: Record<string, string> = {};
  let current: { name: string; lines: string[] } | undefined;
  const end = () => {
    if (current === undefined) return;
    const { source = 'own', path = 'file.txt', encoding = 'utf8' } = settings;
    templates.push({
      name: `${file}: ${current.name}`,
      source,
      path,
      encoding: encoding === 'utf16le' ? 'utf16le' : 'utf8',
      text: `${current.lines.join('\n').replace(/\n+$/, '')}\n`,
    });
    current = undefined;
  };
  for (const line of text.split(/\r?\n/)) {
    const [, setting = '', value = ''] = /^%% ([a-z]+) (.*)$/.exec(line) ?? [];
    const [, name = '', oneLine] = /^== (.+?)(?: :: (.*))?$/.exec(line) ?? [];
    if (setting !== '') {
      end();
      settings = { ...settings, [setting]: value };
    } else if (name !== '') {
      end();
      current = { name, lines: oneLine === undefined ? [] : [oneLine] };
    } else if (current !== undefined) {
      current.lines.push(line);
    } else if (line !== '' && !line.startsWith('#')) {
      throw new Error(`${file}: out of place: ${line}`);
    }
  }
  end();
  return templates;
}

function assemble({ name, source, path, encoding, text }: Template, seed: number): CorpusCase {
  const filled = fill(text, drawFor(`${name} ${seed}`));
  const bytes = (units: number) => Buffer.byteLength(filled.text.slice(0, units), encoding);
  return {
    name,
    source,
    path,
    content: Buffer.from(filled.text, encoding),
    keys: filled.keys
      .map((key) => ({ ...key, start: bytes(key.start), end: bytes(key.end) }))
      .toSorted((a, b) => a.start - b.start),
  };
}
