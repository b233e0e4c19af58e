import type { Report } from '../report/report.js';
import type { RenderOptions } from './options.js';

type Renderer = (report: Report, options: RenderOptions) => string;

/** Loaded one by one: a run pays only for the format that it prints. */
const RENDERERS = {
  terminal: async (report) => {
    const terminal = await import('./terminal.js');
    const views = await terminal.viewsFor(report);
    return (_, options) => terminal.render(report, options, views);
  },
  markdown: async () => (await import('./summary.js')).render,
  sarif: async () => (await import('./sarif.js')).render,
  json: async () => (await import('./json.js')).render,
  comment: async () => (await import('./comment.js')).render,
  annotations: async () => (await import('./annotations.js')).render,
} satisfies Record<string, (report: Report) => Promise<Renderer>>;

/** A format that a report can be printed in. */
export type Format = keyof typeof RENDERERS;

/** Every format, for usage texts and validation. */
export const FORMATS = Object.keys(RENDERERS) as readonly Format[];

/** Prints a report as text, ending in a newline unless there is nothing to say. */
export async function render(
  format: Format,
  report: Report,
  options: RenderOptions = {},
): Promise<string> {
  const renderer: Renderer = await RENDERERS[format](report);
  return renderer(report, options);
}
