import type { SiteSettings } from '../../../src/content/site/site.ts';
import type { SiteFiles } from '../../../src/content/site/site-files.ts';

export const operator: SiteSettings = { url: null, kind: null, permalink: null, timezone: null, buildTimezone: null };

/** Files that lie in memory: a path that others lie below is a folder. */
export function filesOf(folder: string, contents: Readonly<Record<string, string>>): SiteFiles {
  const files = new Map(Object.entries(contents).map(([path, text]) => [`${folder}/${path}`, text]));
  return {
    read: async (path) => files.get(path) ?? null,
    exists: async (path) => [...files.keys()].some((known) => known === path || known.startsWith(`${path}/`)),
  };
}
