// Compiles src/ and commands/ into dist/, and bundles the preview page.
//   --if-missing               does nothing when dist/ is there already
//   --quiet-without-compiler   ends quietly where only production dependencies are installed
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const flags = new Set(process.argv.slice(2));

if (flags.has('--if-missing') && existsSync(join(root, 'dist/src/main.js'))) process.exit(0);

const compiler = findCompiler();
if (compiler === null) {
  if (flags.has('--quiet-without-compiler')) process.exit(0);
  process.stderr.write(
    'Florilegium is not built, and TypeScript is not installed: run "npm install" without --omit=dev.\n',
  );
  process.exit(1);
}

rmSync(join(root, 'dist'), { recursive: true, force: true });
const { status } = spawnSync(process.execPath, [compiler, '-p', join(root, 'tsconfig.build.json')], {
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);
await import('./build-page.mjs');

function findCompiler() {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  } catch {
    return null;
  }
}
