import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

export const hexoVersion = () => `hexo ${createRequire(import.meta.url)('hexo/package.json').version}`;

/** Builds a site with Hexo, in a process of its own because of its time zone. */
export function buildWithHexo(folder, { TZ }) {
  symlinkSync(join(here, '../node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, [join(here, 'hexo-process.mjs'), folder], {
    env: { ...process.env, TZ: TZ ?? 'UTC' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return JSON.parse(readFileSync(join(folder, 'pages.json'), 'utf8'));
}
