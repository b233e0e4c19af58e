import { liftSpellings, type Veil } from './veil.js';

/**
 * Mail as it travels: `=3D` is an equals sign, and a line that ends in `=` goes on. Told by the end of a
 * name that has a value.
 * @see https://datatracker.ietf.org/doc/html/rfc2045#section-6.7
 */
export const quotedPrintableVeil: Veil = {
  announced: ['ey', 'EY', 'id', 'Id', 'ID', 'en', 'EN', 'et', 'ET']
    .flatMap((end) => [`${end}=3D`, `${end} =3D`, `${end}"=3D`])
    .map((literal) => ({ literal })),
  lift: (window) =>
    liftSpellings(window, /=(?:\r?\n|[0-9A-F]{2})/g, (spelled) =>
      spelled.endsWith('\n') ? '' : String.fromCharCode(Number.parseInt(spelled.slice(1), 16)),
    ),
};
