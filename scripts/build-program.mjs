import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Builds each TypeScript file of src/ and commands/ into a file of dist/. */
export async function buildProgram({ build }, root) {
  const input = ['src', 'commands'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !join(folder, file).startsWith(page))
      .map((file) => join(root, folder, file)),
  );
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    publicDir: false,
    build: {
      ssr: true,
      outDir: join(root, 'dist'),
      emptyOutDir: true,
      target: 'node20',
      sourcemap: true,
      minify: false,
      rollupOptions: {
        input,
        // Files that hold types alone come out empty.
        onwarn: (warning, warn) => (warning.code === 'EMPTY_BUNDLE' ? undefined : warn(warning)),
        preserveEntrySignatures: 'strict',
        output: { preserveModules: true, preserveModulesRoot: root, entryFileNames: '[name].js' },
      },
    },
  });
}

/** Built for browsers, by other means. */
const page = join('src', 'adapters', 'preview', 'page');
