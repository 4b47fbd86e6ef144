// Bundles the preview page into dist/page/.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

await build({
  configFile: false,
  logLevel: 'warn',
  root: join(root, 'src/adapters/preview/page'),
  build: {
    outDir: join(root, 'dist/page'),
    emptyOutDir: true,
    target: 'es2022',
    // The page's security policy loads files alone: nothing may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
