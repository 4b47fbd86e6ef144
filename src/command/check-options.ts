import type { OptionValue } from '../domain/request.ts';
import { chosenId } from './choice.ts';
import type { Command } from './command.ts';
import { cutText } from './cut.ts';
import type { Fault } from './fault.ts';

type Options = Readonly<Record<string, OptionValue>>;

/** In UTF-16 units: what is typed beyond this is left out. */
const longestText = 200;

/** Compares options with a command's spec. Texts come out trimmed and cut; an empty one counts as not given. */
export function checkOptions(command: Command, given: Options): { options: Options } | { fault: Fault } {
  const options: Record<string, OptionValue> = {};
  for (const [name, value] of Object.entries(given)) {
    const option = Object.hasOwn(command.options, name) ? command.options[name] : undefined;
    if (option === undefined) return { fault: (words) => words.unknownOption(command.name, name) };
    if (!fits(option.type, value)) return { fault: (words) => words.wrongType[option.type](name) };
    const checked = typeof value === 'string' ? cleanText(value) : value;
    if (checked !== '') options[name] = checked;
  }
  for (const [name, option] of Object.entries(command.options)) {
    const missing = option.required === true && options[name] === undefined;
    if (missing) return { fault: (words) => words.missingOption(command.name, name) };
  }
  return { options };
}

const fits = (type: 'string' | 'boolean' | 'integer', value: OptionValue): boolean =>
  type === 'integer' ? Number.isSafeInteger(value) : typeof value === type;

/** Control characters, halves of characters, and private ones, by which a chosen value is told from typed text. */
const untypable = /[\p{Cc}\p{Cs}\p{Co}]+/gu;

const cleanText = (value: string): string =>
  chosenId(value) === null ? cutText(value.replace(untypable, ' ').trim(), longestText, '') : value;
