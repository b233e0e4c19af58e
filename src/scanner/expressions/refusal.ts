import type { ExpressionProblem, ProblemCode } from './expression.js';

/** Stops the reading of an expression. It never leaves `parseExpression`. */
export class Refusal extends Error {
  readonly problem: ExpressionProblem;

  constructor(code: ProblemCode, at: number, said: string) {
    super(code);
    this.problem = { code, at, said };
  }
}
