import type { WorkflowFacts } from '../../facts/workflow/workflow.js';
import type { Rule } from '../../report/rule.js';
import { contextNotAllowed } from './context-not-allowed.js';

/** Every rule about how a workflow is written. */
export const workflowRules: readonly Rule<WorkflowFacts>[] = [contextNotAllowed];
