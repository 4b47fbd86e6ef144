// Builds src/ and commands/ into dist/, file by file, and the preview page into dist/page/.
//   --if-missing            does nothing when dist/ is there already
//   --quiet-without-tools   ends quietly where only production dependencies are installed
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = new Set(process.argv.slice(2));

if (flags.has('--if-missing') && existsSync(join(root, 'dist/src/main.js'))) process.exit(0);

const vite = await import('vite').catch(() => null);
if (vite === null) {
  if (flags.has('--quiet-without-tools')) process.exit(0);
  process.stderr.write('Florilegium is not built, and Vite is not installed: run "npm install" without --omit=dev.\n');
  process.exit(1);
}

const { buildPage } = await import('./build-page.mjs');
const { buildProgram } = await import('./build-program.mjs');
await buildProgram(vite, root);
await buildPage(vite, root);
