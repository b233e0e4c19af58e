import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LIMITS, type Limits } from '../../../src/scanner/archives/archive.js';
import { formOf } from '../../../src/scanner/archives/form.js';
import { searchOpened } from '../../../src/scanner/archives/member-hits.js';
import { createBudget, openArchive } from '../../../src/scanner/archives/open.js';
import { drawFrom, keyId } from '../fake-keys.js';
import { gzipOf, type MadeFile, tarOf, zipOf } from './made-archives.js';

const KEY = keyId(drawFrom(12));
const LEAK = `\n\nid = ${KEY}\n`;
const file = (name: string, more: Partial<MadeFile> = {}): MadeFile => ({
  name,
  content: LEAK,
  ...more,
});

/** "member:line key", and "member: why" of what stayed closed. */
function found(content: Uint8Array): readonly string[] {
  const { hits, unopened } = searchOpened(content, createBudget());
  return [
    ...hits.map(({ member = '(itself)', line, key }) => `${member}:${line} ${key}`),
    ...unopened.map(({ name, why }) => `${name}: ${why}`),
  ];
}

function opened(content: Uint8Array, limits: Partial<Limits> = {}, scan = createBudget()) {
  const names: string[] = [];
  const closed: string[] = [];
  let bytes = 0;
  openArchive(
    content,
    {
      content(member, name) {
        names.push(name);
        bytes += member.length;
      },
      unopened: (name, why) => closed.push(`${name}: ${why}`),
    },
    scan,
    { ...LIMITS, ...limits },
  );
  return { names, closed, bytes, left: scan.bytes };
}

describe('a key in an archive is found where it lies', () => {
  test.each([
    ['a zip', zipOf([file('a.txt', { content: 'none' }), file('config/.env')])],
    ['a zip whose files are only stored', zipOf([file('config/.env', { stored: true })])],
    ['a zip with a comment', zipOf([file('config/.env')], { comment: 'built by nobody' })],
    ['a zip with numbers of eight bytes', zipOf([file('config/.env')], { large: true })],
    ['a tar', tarOf([file('a.txt', { content: 'none' }), file('config/.env')])],
    ['a tar in a gzip', gzipOf(tarOf([file('config/.env')]))],
  ])('%s', (_, content) => {
    expect(found(content)).toEqual([`config/.env:3 ${KEY}`]);
  });

  test('a gzip, by the name that it tells', () => {
    expect(found(gzipOf(LEAK, 'keys.csv'))).toEqual([`keys.csv:3 ${KEY}`]);
    expect(found(gzipOf(LEAK))).toEqual([`:3 ${KEY}`]);
    expect(found(Buffer.concat([gzipOf('one\n'), gzipOf(LEAK)]))).toEqual([`:4 ${KEY}`]);
  });

  test.each(['gnu', 'pax'] as const)('a tar with names longer than its headers (%s)', (long) => {
    const name = `${'deep/'.repeat(30)}.env`;
    expect(found(tarOf([file(name)], long))).toEqual([`${name}:3 ${KEY}`]);
  });

  test('an archive in an archive is opened, and one in that is named', () => {
    const jar = zipOf([file('app.properties')]);
    const war = zipOf([file('lib/app.jar', { content: jar })]);
    expect(found(war)).toEqual([`lib/app.jar!/app.properties:3 ${KEY}`]);
    const ear = zipOf([file('shop.war', { content: war })]);
    expect(found(ear)).toEqual(['shop.war!/lib/app.jar: too-deep']);
  });

  test('what shows in the archive as well is told once, and what shows there alone is told', () => {
    const other = keyId(drawFrom(13));
    const content = zipOf([file('.env', { stored: true })], { comment: ` ${other} ` });
    expect(found(content)).toEqual([expect.stringContaining(other), `.env:3 ${KEY}`]);
  });
});

describe('what is not opened is named', () => {
  test.each([
    ['encrypted', file('safe.txt', { encrypted: true }), 'safe.txt: encrypted'],
    ['packed otherwise', file('safe.txt', { method: 93 }), 'safe.txt: other-method'],
    ['said to be huge', file('safe.txt', { claims: 0x7fffffff }), 'safe.txt: too-large'],
  ])('a member that is %s, and the others are searched', (_, closed, told) => {
    expect(found(zipOf([closed, file('.env')]))).toEqual([`.env:3 ${KEY}`, told]);
  });

  test('archives of other kinds', () => {
    const magics = [
      '377abcaf271c',
      'fd377a585a00',
      '28b52ffd',
      '526172211a07',
      '425a6839314159265359',
    ];
    for (const magic of magics) {
      expect(found(Buffer.from(`${magic}00`, 'hex'))).toEqual([': other-method']);
    }
    expect(formOf(Buffer.from('BZhang wrote this'))).toBeUndefined();
  });

  test('a zip or a gzip that ends too early', () => {
    const zip = zipOf([file('a'), file('b')]);
    expect(found(zip.subarray(0, zip.length - 30))).toEqual([': damaged']);
    expect(found(gzipOf(LEAK).subarray(0, 20))).toEqual([': damaged']);
  });
});

describe('bombs', () => {
  const zeros = Buffer.alloc(1 << 20);

  test('a member, an archive and a scan unpack to no more than they may', () => {
    const bomb = zipOf(Array.from({ length: 40 }, (_, at) => file(`${at}`, { content: zeros })));
    expect(opened(bomb, { memberBytes: 1000 })).toMatchObject({ bytes: 0, names: [] });
    expect(opened(bomb, { archiveBytes: 5 << 20 }).bytes).toBe(5 << 20);
    const scan = { bytes: 3 << 20 };
    expect(opened(bomb, {}, scan).bytes).toBe(3 << 20);
    expect(opened(bomb, {}, scan)).toMatchObject({ bytes: 0, left: 0 });
  });

  test('a directory that lies about sizes is not believed', () => {
    const liar = zipOf([file('zeros', { content: zeros, claims: 10 })]);
    const { closed, left } = opened(liar, { memberBytes: 1000 });
    expect(closed).toEqual(['zeros: too-large']);
    // What was unpacked in vain counts as well.
    expect(left).toBe(createBudget().bytes - 1000);
  });

  test('more members than are opened', () => {
    const many = zipOf(Array.from({ length: 9 }, (_, at) => file(`${at}`)));
    expect(opened(many, { members: 4 })).toMatchObject({
      names: ['0', '1', '2', '3'],
      closed: [': too-many'],
    });
    const tar = tarOf(Array.from({ length: 9 }, (_, at) => file(`${at}`)));
    expect(opened(tar, { members: 4 }).closed).toEqual([': too-many']);
  });

  test('a gzip in a gzip in a gzip', () => {
    const content = [1, 2, 3, 4].reduce<Buffer>((inner) => gzipOf(inner), Buffer.from(LEAK));
    expect(opened(content)).toMatchObject({ names: [], closed: [': too-deep'] });
  });
});

test('whatever was packed comes out, and whatever bytes change nothing throws', () => {
  const names = fc.stringMatching(/^[a-z]{1,12}$/);
  const files = fc.uniqueArray(
    fc.record({ name: names, content: fc.uint8Array({ minLength: 1, maxLength: 600 }) }),
    { selector: ({ name }) => name, maxLength: 6 },
  );
  const change = fc.record({ at: fc.nat(), byte: fc.nat(255) });
  fc.assert(
    fc.property(
      files,
      fc.array(change, { maxLength: 6 }),
      fc.boolean(),
      (made, changes, tarred) => {
        const packed = tarred ? tarOf(made) : zipOf(made);
        const out = new Map<string, Uint8Array>();
        const take = { content: (content: Uint8Array, name: string) => out.set(name, content) };
        if (made.length > 0) {
          openArchive(packed, { ...take, unopened() {} }, createBudget());
          const plain = made.filter(({ content }) => formOf(content) === undefined);
          for (const { name, content } of plain) {
            expect([name, Buffer.from(out.get(name) ?? [])]).toEqual([name, Buffer.from(content)]);
          }
        }
        for (const { at, byte } of changes) packed[at % packed.length] = byte;
        openArchive(packed, { content() {}, unopened() {} }, createBudget());
      },
    ),
  );
});
