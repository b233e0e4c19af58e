// Node 20 runs no TypeScript: this teaches it to, by the compiler that the tests use, and starts
// the demo.
import { register } from 'node:module';

register('../scenario/typescript-hooks.mjs', import.meta.url);
await import('./cli.ts');
