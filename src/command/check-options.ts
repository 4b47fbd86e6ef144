import type { OptionValue } from '../domain/request.ts';
import { chosenId } from './choice.ts';
import type { Command, Option } from './command.ts';
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
    const checked = typeof value === 'string' ? cleanText(value) : value;
    if (checked === '' && option.type === 'string') continue;
    const fault = faultOf(name, option, checked);
    if (fault !== null) return { fault };
    options[name] = checked;
  }
  for (const [name, option] of Object.entries(command.options)) {
    const missing = option.required === true && options[name] === undefined;
    if (missing) return { fault: (words) => words.missingOption(command.name, name) };
  }
  return { options };
}

/** What is wrong with a value; null when the option takes it. */
function faultOf(name: string, option: Option, value: OptionValue): Fault | null {
  if (!isOfType(option.type, value)) return (words) => words.wrongType[option.type](name);
  if (option.hidden === true) return null;
  if (option.type === 'integer' && typeof value === 'number') {
    const { minimum = -Infinity, maximum = Infinity } = option;
    return value < minimum || value > maximum ? (words) => words.outOfRange(name, minimum, maximum) : null;
  }
  if (option.type !== 'string' || option.choices === undefined) return null;
  const values = option.choices.map((choice) => choice.value);
  return values.some((each) => each === value) ? null : (words) => words.noSuchChoice(name, values.join(', '));
}

function isOfType(type: Option['type'], value: OptionValue): boolean {
  if (type === 'integer') return Number.isSafeInteger(value);
  if (type === 'channel') return typeof value === 'string' && /^\d{17,20}$/.test(value);
  return typeof value === type;
}

/** Control characters, halves of characters, and private ones, by which a chosen value is told from typed text. */
const untypable = /[\p{Cc}\p{Cs}\p{Co}]+/gu;

const cleanText = (value: string): string =>
  chosenId(value) === null ? cutText(value.replace(untypable, ' ').trim(), longestText, '') : value;
