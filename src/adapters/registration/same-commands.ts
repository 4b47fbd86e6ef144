import { isDeepStrictEqual } from 'node:util';

interface Named {
  readonly type?: number | undefined;
  readonly name: string;
}

/** What Discord adds, or decides by itself, where we say nothing of it. */
const added: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'name_localized',
  'description_localized',
  'dm_permission',
  'default_permission',
  'integration_types',
  'handler',
]);

/** What leaving a field out means. */
const defaults: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['type', 1],
  // A command of the message menu has none.
  ['description', ''],
  ['nsfw', false],
  ['required', false],
  ['autocomplete', false],
]);

/** Whether the registered commands, as Discord gives them with all localisations, are the wanted ones, in any order. */
export function sameCommands(wanted: readonly Named[], registered: readonly Named[]): boolean {
  const byName = new Map(registered.map((command) => [keyOf(command), command]));
  return wanted.length === registered.length && wanted.every((command) => same(command, byName.get(keyOf(command))));
}

/** Commands of different types may share a name. */
const keyOf = ({ type = 1, name }: Named): string => `${type} ${name}`;

function same(wanted: unknown, found: unknown): boolean {
  if (Array.isArray(wanted) && Array.isArray(found)) {
    return wanted.length === found.length && wanted.every((value, index) => same(value, found[index]));
  }
  if (!isObject(wanted) || !isObject(found)) return wanted === found;
  const ours = new Map(Object.entries(wanted));
  const theirs = new Map(Object.entries(found));
  return [...new Set([...ours.keys(), ...theirs.keys()])].every((key) =>
    sameField(key, ours.get(key), theirs.get(key)),
  );
}

function sameField(key: string, wanted: unknown, found: unknown): boolean {
  if (isLeftOut(wanted)) return added.has(key) || isLeftOut(found) || isDeepStrictEqual(found, defaults.get(key));
  if (isLeftOut(found)) return isDeepStrictEqual(wanted, defaults.get(key));
  return same(wanted, found);
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isLeftOut = (value: unknown): boolean =>
  value === undefined || value === null || (isObject(value) && Object.keys(value).length === 0);
