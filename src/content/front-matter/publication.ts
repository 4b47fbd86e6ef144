/** Whether front matter or folder keep a post back. */
export function isDraft(data: Readonly<Record<string, unknown>>, path: string): boolean {
  const folders = path.split('/').slice(0, -1);
  if (folders.some((folder) => folder === '_drafts' || folder === '_discarded')) return true;
  return isTrue(data.draft) || isTrue(data.unlisted) || isFalse(data.published);
}

const isTrue = (value: unknown): boolean => value === true || /^(true|yes|on)$/i.test(String(value));
const isFalse = (value: unknown): boolean => value === false || /^(false|no|off)$/i.test(String(value));
