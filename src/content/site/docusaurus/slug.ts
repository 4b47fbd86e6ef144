/** The slug of a blog post: its date in folders, when its path holds one, then what is left of the path. */
export function blogSlug(path: string): string {
  const name = path.replace(/(?:\/index)?\.mdx?$/, '');
  const match = /^(.*)(\d{4}[-/]\d{1,2}[-/]\d{1,2})[-/]?(.*?)$/.exec(name);
  if (match === null) return `/${name}`;
  const [, folder = '', date = '', rest = ''] = match;
  return `/${date.replaceAll('-', '/')}/${folder}${rest}`;
}

/** The slug of a document: its folders and its id, without the numbers that order them. */
export function docSlug(path: string, slug: string | null, id: string | null): string {
  if (slug?.startsWith('/')) return slug;
  const parts = path.replace(/\.mdx?$/, '').split('/');
  const file = parts.at(-1) ?? '';
  const written = parts.slice(0, -1);
  const folders = written.map(withoutNumber);
  const isIndex = /^(?:index|readme)$/i.test(file) || file.toLowerCase() === written.at(-1)?.toLowerCase();
  const folder = folders.length === 0 ? '/' : `/${folders.join('/')}/`;
  if (slug === null && isIndex) return folder;
  return new URL(encodeURI(slug ?? id ?? withoutNumber(file)), `http://docs${encodeURI(folder)}`).pathname;
}

/** `01-intro` is `intro`; a date or a version keeps its numbers. */
function withoutNumber(name: string): string {
  if (/^\d+[-_.]\d+/.test(name)) return name;
  return /^\d+\s*[-_.]+\s*([^-_.\s].*)$/.exec(name)?.[1] ?? name;
}
