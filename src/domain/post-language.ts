/** Languages that file names end with, as blogs write them: `post.en.md`, `index.zh-cn.md`. */
const codes = 'ar cs de el en es fa fi fr he hi hu id it ja ko nl no pl pt ru sv th tr uk vi zh'.split(' ');
const suffix = new RegExp(`\\.(?:(?:${codes.join('|')})(?:[-_](?:hans|hant|[a-z]{2}))?)(?=\\.\\w+$)`, 'i');

/** The path of a post without the language in its file name: twins in two languages have the same. */
export const withoutLanguage = (path: string): string => path.replace(suffix, '');
