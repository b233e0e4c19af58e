import type { JobRuleFacts } from '../../facts/job-rule-facts.js';
import type { Rule } from '../../report/rule.js';
import { wrongAccount } from './wrong-account.js';
import { wrongArn } from './wrong-arn.js';

/** Rules about who the job turned out to be. */
export const accountRules: readonly Rule<JobRuleFacts>[] = [wrongAccount, wrongArn];
