import { describe, expect, test } from '@jest/globals';
import { createGlance, holdKeys } from '../../src/scanner/glance.js';
import { drawFrom, keyId } from './fake-keys.js';

describe('a glance', () => {
  const draw = drawFrom(5);

  test('keeps its pieces apart', () => {
    const glance = createGlance(holdKeys);
    const key = keyId(draw);
    for (const half of [`x ${key.slice(0, 10)}`, `${key.slice(10)} y`]) {
      glance.bytes.write(half, glance.top);
      glance.top += half.length;
      glance.close();
    }
    expect(glance.suspicious()).toBe(false);
    glance.bytes.write(` ${key} `, glance.top);
    glance.top += key.length + 2;
    glance.close();
    expect(glance.suspicious()).toBe(true);
    expect(glance.suspicious()).toBe(false);
  });
});
