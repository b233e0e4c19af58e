import type { Checkout } from '../checkout.js';
import { linesIn } from '../document/lines.js';
import type { Place } from '../document/node.js';
import { followRun } from '../programs/follow.js';
import type { ToolUse } from '../programs/run.js';
import { actionTool } from '../tools/actions.js';
import { runTextsOf } from './run-texts.js';
import type { JobView, StepView } from './view.js';

/** A tool in a step: an action, or a command with what stands behind it. */
export interface StepTool {
  readonly name: string;
  readonly sdk: string | undefined;
  /** The line of the workflow or action. */
  readonly at: Place;
  readonly step: StepView;
  /** The command; null for an action. */
  readonly use: ToolUse | null;
}

/** The tools that a job uses, in the order of its steps, and whether all was looked at. */
export interface JobTools {
  readonly tools: readonly StepTool[];
  /** The SDKs in the packages of programs that its steps run, by the names of our dialects. */
  readonly packaged: readonly string[];
  readonly complete: boolean;
}

/** Finds the tools in a job's steps, by following what they run through the checkout. */
export async function toolsOf(job: JobView, checkout: Checkout): Promise<JobTools> {
  const tools: StepTool[] = [];
  const packaged = new Set<string>();
  let complete = true;
  // What an earlier step wrote, a later one may run.
  const written = new Map<string, string>();
  for (const step of job.steps) {
    const action = step.uses?.value.is === 'text' ? actionTool(step.uses.value.value) : undefined;
    if (action !== undefined && step.uses !== undefined) {
      tools.push({ ...action, at: step.uses.at, step, use: null });
    }
    for (const { entry, language, text, originOf, running } of runTextsOf(job, step)) {
      if (entry.value.is !== 'text') continue;
      const followed = await followRun({ checkout, written }, language, text, running);
      complete &&= followed.complete;
      for (const sdk of followed.packaged) packaged.add(sdk);
      const lineAt = linesIn(entry.value);
      const { at: start } = entry.value;
      for (const use of followed.uses) {
        const { name, sdk, at } = use;
        tools.push({ name, sdk, at: { ...start, line: lineAt(originOf(at)) }, step, use });
      }
    }
  }
  return { tools, packaged: [...packaged], complete };
}
