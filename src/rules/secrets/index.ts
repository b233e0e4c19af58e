import type { SecretsFacts } from '../../facts/secrets/secrets.js';
import type { AfterFacts } from '../../facts/after/after-facts.js';
import type { Rule } from '../../report/rule.js';
import { absent } from './absent.js';
import { byteOrderMark } from './byte-order-mark.js';
import { carriageReturn } from './carriage-return.js';
import { empty } from './empty.js';
import { jsonInsteadOfValue } from './json-instead-of-value.js';
import { keyIdAndSecretSwapped } from './key-id-and-secret-swapped.js';
import { leftInWorkspace } from './left-in-workspace.js';
import { malformedKeyId } from './malformed-key-id.js';
import { malformedSecretKey } from './malformed-secret-key.js';
import { malformedValue } from './malformed-value.js';
import { maskedLiteral } from './masked-literal.js';
import { notAvailableToDependabot } from './not-available-to-dependabot.js';
import { notAvailableToFork } from './not-available-to-fork.js';
import { notGivenToAct } from './not-given-to-act.js';
import { placeholder } from './placeholder.js';
import { rewrittenAsPath } from './rewritten-as-path.js';
import { sessionTokenMissing } from './session-token-missing.js';
import { staleSessionToken } from './stale-session-token.js';
import { surroundingQuotes } from './surrounding-quotes.js';
import { surroundingWhitespace } from './surrounding-whitespace.js';
import { unexpandedExpression } from './unexpanded-expression.js';

/** Every rule about the job's secrets; on one rung, what explains the others stands first. */
export const secretRules: readonly Rule<SecretsFacts>[] = [
  notGivenToAct,
  notAvailableToFork,
  notAvailableToDependabot,
  absent,
  empty,
  rewrittenAsPath,
  unexpandedExpression,
  maskedLiteral,
  placeholder,
  jsonInsteadOfValue,
  keyIdAndSecretSwapped,
  byteOrderMark,
  carriageReturn,
  surroundingWhitespace,
  surroundingQuotes,
  malformedKeyId,
  malformedSecretKey,
  sessionTokenMissing,
  staleSessionToken,
  malformedValue,
];

/** Rules about what a job that has failed left behind. */
export const afterSecretRules: readonly Rule<AfterFacts>[] = [leftInWorkspace];
