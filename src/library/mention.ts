/** One name that an excerpt can be found by. */
export interface Mention<Name> {
  readonly named: Name;
  /** The name as it is compared. */
  readonly folded: string;
  /** Where one name is mentioned as several things, the lowest rank says what it is. */
  readonly rank: number;
}

/** What an entry of a directory is, but for its count. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** Gives what was made for a key before, so that excerpts share their mentions. */
export function remember<Value>(): (key: string, make: () => Value) => Value {
  const known = new Map<string, Value>();
  return (key, make) => {
    const value = known.get(key) ?? make();
    known.set(key, value);
    return value;
  };
}
