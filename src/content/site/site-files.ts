import { readFile, stat } from 'node:fs/promises';

/** What looking for a site's configuration may ask of a disk. Paths are absolute. */
export interface SiteFiles {
  /** Null where there is no file that can be read, or one too large to be a configuration. */
  read(path: string): Promise<string | null>;
  exists(path: string): Promise<boolean>;
}

const maximumBytes = 1_000_000;

export const siteFilesOnDisk: SiteFiles = {
  async read(path) {
    try {
      const found = await stat(path);
      return found.isFile() && found.size <= maximumBytes ? await readFile(path, 'utf8') : null;
    } catch {
      return null;
    }
  },
  async exists(path) {
    return stat(path).then(
      () => true,
      () => false,
    );
  },
};
