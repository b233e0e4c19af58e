import { LAYERS, type Layer } from './layers.js';

/** The table of layers as Markdown, for `npm run generate` to write into CONTRIBUTING.md. */
export function layerTable(): string {
  const rows = LAYERS.map(({ name, holds, mayImport }) => [
    `\`src/${name}\``,
    holds,
    allowed(mayImport),
  ]);
  return [['Layer', 'What it holds', 'May import'], ['---', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function allowed(mayImport: Layer['mayImport']): string {
  if (mayImport === 'anything') return 'everything; it builds the adapters';
  return mayImport.join(', ') || 'nothing';
}
