/** Settings of a site's configuration or of front matter, of which nothing is certain. */
export type Settings = Readonly<Record<string, unknown>>;

export const isSettings = (value: unknown): value is Settings =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A nested group of settings; empty where there is none. */
export const group = (value: unknown): Settings => (isSettings(value) ? value : {});

/** Text, or a number written as text; null for nothing, for blank and for everything else. */
export function text(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** True and false, also as YAML 1.1 wrote them; null for everything else. */
export function flag(value: unknown): boolean | null {
  if (typeof value === 'boolean') return value;
  if (typeof value !== 'string') return null;
  if (/^(?:true|yes|on)$/i.test(value)) return true;
  return /^(?:false|no|off)$/i.test(value) ? false : null;
}

/** A value as a list: itself, its items, or nothing. */
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** Whether a key is there at all, with whatever value. */
export const has = (settings: Settings, key: string): boolean => Object.hasOwn(settings, key);
