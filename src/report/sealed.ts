/**
 * A secret in a box: it prints, serialises and interpolates as `[sealed]`. Only code that must
 * send or compare the value calls `reveal()`.
 */
export interface Sealed {
  reveal(): string;
}

/** Boxes a secret. */
export function seal(value: string): Sealed {
  const box = Object.create(null) as Record<PropertyKey, unknown>;
  const hidden = () => '[sealed]';
  for (const [name, behaviour] of [
    ['reveal', () => value],
    ['toJSON', hidden],
    ['toString', hidden],
    [Symbol.for('nodejs.util.inspect.custom'), hidden],
  ] as const) {
    Object.defineProperty(box, name, { value: behaviour, enumerable: false });
  }
  return Object.freeze(box) as unknown as Sealed;
}
