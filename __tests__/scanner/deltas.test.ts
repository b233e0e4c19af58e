import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applySteps, createDeltaSteps, decodeDelta } from '../../src/scanner/deltas.js';
import { createRopes } from '../../src/scanner/ropes.js';

type Step = { readonly from: number; readonly size: number } | { readonly insert: Uint8Array };

/** Writes instructions as git does. */
function encode(steps: readonly Step[]): Uint8Array {
  return Uint8Array.from(
    steps.flatMap((step) => {
      if ('insert' in step) return [step.insert.length, ...step.insert];
      const offset = [0, 8, 16, 24].map((shift) => (step.from >> shift) & 255);
      const size = [0, 8, 16].map((shift) => (step.size >> shift) & 255);
      const code = [...offset, ...size].reduce(
        (all, byte, bit) => (byte ? all | (1 << bit) : all),
        128,
      );
      return [code, ...[...offset, ...size].filter((byte) => byte !== 0)];
    }),
  );
}

const BASE = Buffer.from(Array.from({ length: 3000 }, (_, at) => 33 + ((at * 7) % 90)));
const copy = fc
  .tuple(fc.nat(BASE.length - 1), fc.integer({ min: 1, max: 900 }))
  .map(([from, size]): Step => ({ from, size: Math.min(size, BASE.length - from) }));
const insert = fc
  .uint8Array({ minLength: 1, maxLength: 100 })
  .map((bytes): Step => ({ insert: bytes }));
const steps = fc.array(fc.oneof(copy, insert), { maxLength: 12 });

function targetOf(made: readonly Step[]): Buffer {
  return Buffer.concat(
    made.map((step) =>
      'insert' in step ? step.insert : BASE.subarray(step.from, step.from + step.size),
    ),
  );
}

describe('deltas', () => {
  test('are applied as they say, to flat contents and to ropes alike', () => {
    fc.assert(
      fc.property(steps, steps, (one, two) => {
        const target = targetOf(one);
        const decoded = createDeltaSteps();
        const delta = encode(one);
        expect(decodeDelta(delta, 0, delta.length, BASE.length, target.length, decoded)).toBe(true);
        const flat = Buffer.concat([BASE, Buffer.alloc(target.length)]);
        applySteps(decoded, delta, flat, 0, BASE.length);
        expect(flat.subarray(BASE.length)).toEqual(target);

        const heap = createRopes(1 << 16);
        const address = heap.take(BASE.length);
        BASE.copy(heap.bytes, address);
        const rope = heap.compose(heap.flat(address, BASE.length), target.length, decoded, delta);
        // A second delta, of what the first one made: its copies lie within that.
        const fitting = two.flatMap((step): Step[] => {
          if ('insert' in step) return [step];
          const size = Math.min(step.size, target.length - step.from);
          return size > 0 ? [{ from: step.from, size }] : [];
        });
        const next = Buffer.concat(
          fitting.map((step) =>
            'insert' in step ? step.insert : target.subarray(step.from, step.from + step.size),
          ),
        );
        const second = encode(fitting);
        expect(decodeDelta(second, 0, second.length, target.length, next.length, decoded)).toBe(
          true,
        );
        const again = rope && heap.compose(rope, next.length, decoded, second);
        expect(again).toBeDefined();
        const place = heap.take(next.length);
        if (again !== undefined) heap.write(again, place);
        expect(heap.bytes.subarray(place, place + next.length)).toEqual(next);
      }),
    );
  });

  test('outside the regions, what stands side by side stood so in the base', () => {
    fc.assert(
      fc.property(steps, (made) => {
        const target = targetOf(made);
        const decoded = createDeltaSteps();
        const delta = encode(made);
        decodeDelta(delta, 0, delta.length, BASE.length, target.length, decoded);
        const { bounds, count } = decoded.regions;
        const spans = Array.from({ length: count + 1 }, (_, at) => [
          at === 0 ? 0 : (bounds[2 * at - 1] ?? 0),
          at === count ? target.length : (bounds[2 * at] ?? 0),
        ]);
        for (const [from = 0, to = 0] of spans) {
          expect(BASE.includes(target.subarray(from, to))).toBe(true);
        }
      }),
    );
  });

  test('no bytes make the decoder read or write out of bounds', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 60 }),
        fc.nat(500),
        fc.nat(500),
        (delta, base, target) => {
          const decoded = createDeltaSteps();
          if (!decodeDelta(delta, 0, delta.length, base, target, decoded)) return;
          let written = 0;
          for (let step = 0; step < decoded.count; step += 1) {
            const source = decoded.steps[2 * step] ?? 0;
            const size = decoded.steps[2 * step + 1] ?? 0;
            const limit = source < 0 ? delta.length : base;
            expect((source < 0 ? ~source : source) + size).toBeLessThanOrEqual(limit);
            written += size;
          }
          expect(written).toBe(target);
        },
      ),
    );
  });
});
