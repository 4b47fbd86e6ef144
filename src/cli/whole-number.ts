import { UsageError } from './surroundings.ts';

/** Reads what is typed behind an option that takes a whole number. Throws a `UsageError` for anything else. */
export const wholeNumber =
  (option: string, from: number, to: number) =>
  (typed: string): number => {
    const number = Number(typed);
    if (!/^\d+$/.test(typed) || number < from || number > to)
      throw new UsageError(`${option} takes a whole number from ${from} to ${to}, not «${typed}».`);
    return number;
  };
