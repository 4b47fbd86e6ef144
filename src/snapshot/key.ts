import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SiteFiles } from '../content/site/site-files.ts';

/** Everything but the posts that what is read of them depends on. */
export interface KeyParts {
  readonly settings: unknown;
  /** The site's own configuration, as it was looked for. */
  readonly looks: readonly string[];
}

/** What a snapshot must have in common with what would be made now: settings, site, program and its surroundings. */
export async function keyOf({ settings, looks }: KeyParts): Promise<string> {
  const program = fileURLToPath(new URL('..', import.meta.url));
  const files = await readdir(program, { recursive: true });
  const stamps = await Promise.all(
    files.sort().map(async (file) => {
      const found = await stat(join(program, file));
      return found.isFile() ? [file, found.size, found.mtimeMs] : [];
    }),
  );
  const facts = {
    settings,
    looks,
    stamps,
    node: process.versions,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** Files of a site, and a record of all that was found in them. */
export function recorded(files: SiteFiles): { readonly files: SiteFiles; readonly looks: readonly string[] } {
  const looks: string[] = [];
  const noted = <Found>(path: string, found: Found): Found => {
    looks.push(JSON.stringify([path, found]));
    return found;
  };
  return {
    looks,
    files: {
      read: async (path) => noted(path, await files.read(path)),
      exists: async (path) => noted(path, await files.exists(path)),
    },
  };
}
