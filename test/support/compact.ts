/** The same value without its nulls and empty lists, to be read by people. */
export function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, entry]) => entry !== null && !(Array.isArray(entry) && entry.length === 0),
  );
  return Object.fromEntries(kept.map(([key, entry]) => [key, compact(entry)]));
}
