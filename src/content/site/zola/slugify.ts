import { transliterate } from './transliterate.ts';

/** What `slugify` in Zola's configuration asks for. */
export type SlugStrategy = 'on' | 'safe' | 'off';

/** A slug of ASCII letters and digits, other scripts transliterated; null where a character's reading is not known. */
export function slugify(text: string): string | null {
  let ascii = '';
  for (const character of text) {
    const part = /[\0-\x7f]/.test(character) ? character : transliterate(character);
    if (part === null) return null;
    ascii += part;
  }
  return ascii
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase();
}

export function slugifyPath(text: string, strategy: SlugStrategy): string | null {
  if (strategy === 'on') return slugify(text);
  return strategy === 'off' ? text : text.replace(/[ .]+$/, '').replace(/[<>:"/\\|?*]/g, '');
}

export const slugifyAnchor = (text: string, strategy: SlugStrategy): string | null =>
  strategy === 'on' ? slugify(text) : text.replace(/[ \t\n\f\r]/g, '_');
