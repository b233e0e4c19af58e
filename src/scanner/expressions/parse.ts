import { parseEre } from './ere/parse-ere.js';
import type { Expression, ExpressionSyntax, ParsedExpression } from './expression.js';
import { parsePcre } from './pcre/parse-pcre.js';
import { Refusal } from './refusal.js';
import { refuseTooBig } from './size.js';

/**
 * Reads an expression. A string is text and stands for its bytes in UTF-8; who has bytes hands in those.
 * Never throws: what is wrong with it, or what we do not take, is a problem with its place.
 */
export function parseExpression(
  source: string | Uint8Array,
  syntax: ExpressionSyntax,
): ParsedExpression {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  try {
    const expression: Expression = {
      syntax,
      ...(syntax === 'pcre'
        ? { ...parsePcre(bytes), warnings: [] }
        : { ...parseEre(bytes, syntax === 'ere-grep'), names: new Map() }),
    };
    refuseTooBig(expression.root);
    return { ok: true, expression };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problem: error.problem };
    throw error;
  }
}
