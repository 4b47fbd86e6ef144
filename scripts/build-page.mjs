import { join } from 'node:path';

/** Bundles the preview page into dist/page/. */
export const buildPage = ({ build }, root) =>
  build({
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
