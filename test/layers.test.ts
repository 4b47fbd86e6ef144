import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

const storeInterface = ['store/store', 'store/interface', 'store/store-error'];

/** What each layer may import of the others; the table stands in docs/architecture.md. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  words: [],
  content: ['domain'],
  search: ['domain'],
  store: ['domain'],
  snapshot: ['domain', 'content', 'library', 'search'],
  ops: ['domain'],
  render: ['domain', 'words'],
  library: ['domain', 'search/engine', 'search/searcher'],
  command: ['domain', 'words', 'library/library', 'daily', ...storeInterface],
  commands: ['domain', 'words', 'library/library', 'daily', ...storeInterface, 'command'],
  daily: ['domain', 'library/library', ...storeInterface],
  adapters: ['domain', 'words', 'command', 'render', 'daily', 'ops', ...storeInterface],
  cli: ['*'],
};

const files = ['src', 'commands'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file).replaceAll('\\', '/')),
);

/** `src/domain/post.ts` is of `domain`, `commands/quote.ts` of `commands`, `src/app.ts` of none. */
function layerOf(file: string): string | null {
  const [top, layer, ...rest] = file.split('/');
  if (top === 'commands') return 'commands';
  return rest.length > 0 ? (layer ?? null) : null;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((specifier) => relative(root, join(root, dirname(file), specifier)).replaceAll('\\', '/'));
}

describe('the direction of imports', () => {
  it('reads the imports of all layers', () => {
    const layers = new Set(files.map(layerOf).filter((layer) => layer !== null));
    expect([...layers].sort()).toEqual(Object.keys(allowed).sort());
    expect(files.flatMap(importsOf).length).toBeGreaterThan(files.length);
  });

  it('follows the table', () => {
    const wrong = files.flatMap((file) => {
      const layer = layerOf(file);
      if (layer === null) return [];
      const rules = allowed[layer] ?? [];
      const own = layer === 'commands' ? 'commands/' : `src/${layer}/`;
      return importsOf(file)
        .filter((target) => !target.startsWith(own) && !rules.some((rule) => permits(rule, target)))
        .map((target) => `${file} → ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no cycles', () => {
    const graph = new Map(files.map((file) => [file, importsOf(file)]));
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it('loads no parser, index or database before a subcommand wants it', () => {
    const loaded = new Set(['src/main.ts']);
    const packages = new Set<string>();
    for (const file of loaded) {
      // Types are not loaded, nor is what `import()` names before it is called.
      const imports = readFileSync(join(root, file), 'utf8').matchAll(/^import (?!type )(?:[^;]*? from )?'([^']+)'/gm);
      for (const [, specifier = ''] of imports) {
        if (specifier.startsWith('.')) loaded.add(join(dirname(file), specifier));
        else if (!specifier.startsWith('node:')) packages.add(specifier);
      }
    }
    expect([...packages].sort()).toEqual(['commander', 'dotenv', 'pino', 'zod']);
  });

  it('leaves the environment to the configuration', () => {
    const readers = files.filter((file) => readFileSync(join(root, file), 'utf8').includes('process.env'));
    expect(readers).toEqual(['src/config.ts']);
  });
});

const permits = (rule: string, target: string): boolean =>
  rule === '*' || target === `src/${rule}.ts` || target.startsWith(`src/${rule}/`);
