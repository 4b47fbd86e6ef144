/**
 * Makes a slug as Jekyll does (`Utils.slugify`): whatever is not a letter, mark or digit becomes one hyphen. The pretty
 * kind, for `:title`, keeps the case and the signs that may stand in a path.
 */
export function slugify(text: string, kind: 'default' | 'pretty' = 'default'): string {
  const separators = kind === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu;
  const slug = text.replace(separators, '-').replace(/^-|-$/g, '');
  return kind === 'pretty' ? slug : slug.toLowerCase();
}
