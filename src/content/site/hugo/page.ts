import type { HugoConfig, HugoLanguage } from './config.ts';

/** Where a Markdown file stands among Hugo's pages. */
export interface HugoPage {
  readonly language: HugoLanguage;
  /** The folders its address is made of, outermost first; those of a bundle end with the folder around it. */
  readonly folders: readonly string[];
  /** The name of its file or, for a bundle, of its folder; without extension and language. */
  readonly name: string;
  readonly kind: 'page' | 'section' | 'home';
}

/** Files a path below the site's folder; null for a file that is no page. */
export function filePage(path: string, config: HugoConfig): HugoPage | null {
  const folder = longest(
    config.languages.map((language) => language.folder).filter((one) => path.startsWith(`${one}/`)),
  );
  if (folder === null) return null;
  const sharing = config.languages.filter((language) => language.folder === folder);
  const folders = path
    .slice(folder.length + 1)
    .split('/')
    .slice(0, -1);
  const name = (path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '');
  const suffix = sharing.find(({ code }) => name.toLowerCase().endsWith(`.${code}`));
  const language = suffix ?? sharing.find(({ prefix }) => prefix === '') ?? sharing[0];
  if (language === undefined) return null;
  const plain = suffix === undefined ? name : name.slice(0, -suffix.code.length - 1);
  if (plain === '_index') return { language, folders, name: '', kind: folders.length === 0 ? 'home' : 'section' };
  if (plain !== 'index') return { language, folders, name: plain, kind: 'page' };
  const bundle = folders.at(-1);
  return bundle === undefined ? null : { language, folders: folders.slice(0, -1), name: bundle, kind: 'page' };
}

const longest = (names: readonly string[]): string | null =>
  names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null);
