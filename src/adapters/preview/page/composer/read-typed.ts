import type { LeafCommand, LeafOption } from './leaf-commands.ts';

/** A value as it stands in the line. */
export interface TypedValue {
  readonly option: LeafOption;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What a line of the message box says so far. */
export interface Typed {
  readonly command: LeafCommand;
  readonly values: readonly TypedValue[];
  /** The value that the caret stands in; null where a name would begin. */
  readonly focused: TypedValue | null;
  /** The last word before the caret, which may become the name of an option. */
  readonly word: { readonly text: string; readonly from: number };
}

/**
 * Reads `/quote topic:强化学习 author:Ali Rahimi`: a value reaches to the next name of an option, and words without a name are
 * the first option's. Null while no command is typed to its end.
 */
export function readTyped(line: string, caret: number, commands: readonly LeafCommand[]): Typed | null {
  const begun = commands
    .flatMap((command) => [command.path.join(' '), command.shown].map((name) => ({ command, start: `/${name}` })))
    .find(({ start }) => line.startsWith(start) && /^\s/.test(line.slice(start.length)));
  if (begun === undefined) return null;
  const { command } = begun;
  const start = begun.start.length + 1;
  const values = readValues(line, start, command);
  const focused = values.find(({ from, to }) => from <= caret && caret <= to) ?? null;
  const [text = ''] = /\S*$/.exec(line.slice(start, caret)) ?? [];
  return { command, values, focused, word: { text, from: caret - text.length } };
}

function readValues(line: string, start: number, { options }: LeafCommand): readonly TypedValue[] {
  const named = [...line.slice(start).matchAll(/(?<!\S)([-_\p{L}\p{N}]{1,32})[:：]/gu)].flatMap(
    ({ 0: all, 1: name, index }) => {
      const option = options.find((one) => one.name === name || one.shown === name);
      return option === undefined ? [] : [{ option, begins: start + index, from: start + index + all.length }];
    },
  );
  const [first] = options;
  const bareEnd = named[0]?.begins ?? line.length;
  const isBare = first !== undefined && line.slice(start, bareEnd).trim() !== '';
  const all = isBare ? [{ option: first, begins: start, from: start }, ...named] : named;
  return all.map(({ option, from }, index) => {
    // The space before the next name belongs to neither.
    const next = all[index + 1];
    const to = next === undefined ? line.length : Math.max(from, next.begins - 1);
    return { option, text: line.slice(from, to).trim(), from, to };
  });
}
