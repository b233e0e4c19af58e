import { liftSpellings, type Veil } from './veil.js';

const PLAIN: Readonly<Record<string, string>> = { '2f': '/', '2b': '+', '3d': '=' };
const NAMED: Readonly<Record<string, string>> = {
  '47': '/',
  '43': '+',
  '61': '=',
  sol: '/',
  plus: '+',
  equals: '=',
};

/** Signs of a key as HTML and XML spell them (`&#x2F;`, `&#43;`, `&sol;`), and a string in a string (`\\u002f`). */
export const entitiesVeil: Veil = {
  announced: [
    ...['2F', '2f', '2B', '2b'].flatMap((code) => [`&#x${code};`, `\\\\u00${code}`]),
    '&#47;',
    '&#43;',
    '&sol;',
    '&plus;',
  ].map((literal) => ({ literal })),
  lift: (window) =>
    liftSpellings(
      window,
      /&#x(2f|2b|3d);|\\\\u00(2f|2b|3d)|&#(47|43|61);|&(sol|plus|equals);/gi,
      (spelled) => {
        const code = /(?:x|u00)(2f|2b|3d)/i.exec(spelled)?.[1]?.toLowerCase();
        if (code !== undefined) return PLAIN[code] ?? spelled;
        return NAMED[spelled.replace(/[&#;]/g, '')] ?? '/';
      },
    ),
};
