import { anyOf } from '../matching/ternary.js';
import type { Step } from '../explain/cause.js';
import { matchPattern, type Ternary, type Token } from '../matching/pattern.js';
import type { PolicyText, Statement } from '../document/model.js';
import type { Work } from '../work.js';

const LOOSE = { wildcards: true, ignoreCase: true } as const;

/**
 * Holds a statement's actions against one that the call needs. Names compare without regard to
 * case, and may hold wildcards.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html
 */
export function judgeAction(statement: Statement, action: string, work: Work): Step {
  const { actions, notAction } = statement;
  const step = { element: 'action' as const, was: [action], also: [], at: statement.at };
  if (actions === null) {
    const why = 'the statement names no action';
    return { ...step, wanted: [], matched: false, why, cause: 'action-missing' };
  }
  const wanted = actions.map(({ text }) => text);
  const named = anyOf(actions.map((text) => matchPattern(tokensOf(text), action, LOOSE, work)));
  const matched: Ternary = notAction && named !== 'unknown' ? !named : named;
  if (matched === true) {
    return { ...step, wanted, matched, why: `${action} is covered`, cause: null };
  }
  if (matched === 'unknown') {
    const why = 'an action is not known from these files';
    return { ...step, wanted, matched, why, cause: 'value-unresolved' };
  }
  if (notAction) {
    const why = `\`NotAction\` leaves ${action} out`;
    return { ...step, wanted, matched, why, cause: 'action-excluded' };
  }
  if (action.toLowerCase() === 'sts:tagsession') {
    const why = 'the token passes session tags, and sts:TagSession is not allowed';
    return { ...step, wanted, matched, why, cause: 'tag-session-missing' };
  }
  if (wanted.some((text) => text.toLowerCase() === 'sts:assumerole')) {
    const why = `sts:AssumeRole is another action: a token is exchanged by ${action}`;
    return { ...step, wanted, matched, why, cause: 'action-assume-role' };
  }
  const why = `${action} is not among the actions`;
  return { ...step, wanted, matched, why, cause: 'action-other' };
}

/** Wildcards are all that an action may hold; policy variables do not work in it. */
function tokensOf(value: PolicyText): Token[] {
  return (value.pieces ?? [{ text: value.text }]).flatMap((piece): Token[] => {
    if ('hole' in piece) return [{ hole: piece.hole }];
    return (piece.text.match(/[*?]|[^*?]+/g) ?? []).map((part) =>
      part === '*' || part === '?' ? { wild: part } : { text: part },
    );
  });
}
