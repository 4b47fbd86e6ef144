// Builds src/ and commands/ into dist/, file by file, and the preview page into dist/page/.
//   --if-stale              does nothing when dist/ is younger than what it is built from
//   --quiet-without-tools   ends quietly where only production dependencies are installed
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = new Set(process.argv.slice(2));

const built = join(root, 'dist/src/main.js');

if (flags.has('--if-stale') && existsSync(built) && !isStale()) process.exit(0);

const vite = await import('vite').catch(() => null);
if (vite === null) {
  if (flags.has('--quiet-without-tools') || (flags.has('--if-stale') && existsSync(built))) process.exit(0);
  process.stderr.write('Florilegium is not built, and Vite is not installed: run "npm install" without --omit=dev.\n');
  process.exit(1);
}

const { buildPage } = await import('./build-page.mjs');
const { buildProgram } = await import('./build-program.mjs');
await buildProgram(vite, root);
await buildPage(vite, root);

/** Whether a source or a dependency has been changed, added or removed since; a package comes without sources. */
function isStale() {
  const { mtimeMs } = statSync(built);
  const isYounger = (path) => existsSync(path) && statSync(path).mtimeMs > mtimeMs;
  const filesIn = (folder) =>
    existsSync(folder)
      ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))
      : [];
  const folders = ['src', 'commands'].map((folder) => join(root, folder));
  return [join(root, 'package-lock.json'), ...folders, ...folders.flatMap(filesIn)].some(isYounger);
}
