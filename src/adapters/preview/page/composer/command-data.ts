import type { Typed, TypedValue } from './read-typed.ts';

export interface CommandData {
  readonly type: 1;
  readonly name: string;
  readonly options: readonly OptionData[];
}

export interface OptionData {
  readonly type: number;
  readonly name: string;
  readonly value?: string | number | boolean;
  readonly focused?: boolean;
  readonly options?: readonly OptionData[];
}

/** What a chosen text means, by the name of its option. */
export type Chosen = ReadonlyMap<string, { readonly text: string; readonly value: string | number }>;

const subcommandType = 1;
const groupType = 2;

/** What Discord would send of a typed command; with `focused`, while that option is being typed. */
export function commandData({ command, values }: Typed, chosen: Chosen, focused: string | null = null): CommandData {
  const options = values.map((value): OptionData => {
    const { name, type } = value.option;
    const given = focused === null ? meant(value, chosen) : value.text;
    return { type, name, value: given, ...(name === focused ? { focused: true } : {}) };
  });
  const [name = '', ...inner] = command.path;
  return { type: 1, name, options: nest(inner, options) };
}

function nest([name, ...inner]: readonly string[], options: readonly OptionData[]): readonly OptionData[] {
  if (name === undefined) return options;
  return [{ type: inner.length > 0 ? groupType : subcommandType, name, options: nest(inner, options) }];
}

/** A value that does not fit its type is sent as it is typed: the answer says what is wrong with it. */
function meant({ option, text }: TypedValue, chosen: Chosen): string | number | boolean {
  const choice = chosen.get(option.name);
  if (choice?.text === text) return asType(option.type, choice.value);
  return asType(option.type, text);
}

const integerType = 4;
const booleanType = 5;
const numberType = 10;

function asType(type: number, value: string | number): string | number | boolean {
  if (type === booleanType && (value === 'true' || value === 'false')) return value === 'true';
  const isNumeric = (type === integerType || type === numberType) && /^-?\d+(?:\.\d+)?$/.test(String(value));
  return isNumeric ? Number(value) : value;
}
