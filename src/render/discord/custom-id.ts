import { createHash } from 'node:crypto';
import type { OptionValue, PagePlace, Request } from '../../domain/request.ts';
import { limits } from './limits.ts';

/*
 * 1quote.2@k3f9a2.x9gg15.1;topic=强化学习;private+0
 * The version; a command and its page in base 36, unless it is the first; what that page showed: an excerpt, its section
 * and the part, unless it is the first; its options: name=text, name#number, name+ for true, name- for false; the slot. A sign that would be mistaken for one of these is written as % and two hexadecimal
 * digits. What is too long is kept elsewhere, and `1:key0` stands for it.
 */

const version = '1';
const signs = /[%;:=#+.@-]/g;
const signsInText = /[%;]/g;

/** What a `custom_id` may hold without being changed on its way. */
const travelsWell = /^[^\p{Cc}\p{Surrogate}]*$/u;

export interface EncodedRequest {
  readonly customId: string;
  /** The encoded request when `customId` holds a key only; then it is kept under `keyOf` of it. */
  readonly stored: string | null;
}

/** Writes a request into a `custom_id`. The slot, from 0 to 35, tells buttons of one message apart that ask the same. */
export function encodeRequest(request: Request, slot = 0): EncodedRequest {
  const text = write(request);
  const customId = version + text + slot.toString(36);
  if (customId.length <= limits.customId && travelsWell.test(text)) return { customId, stored: null };
  return { customId: `${version}:${keyOf(text)}${slot.toString(36)}`, stored: text };
}

/** The key of an encoded request: the same for the same text, always. */
export const keyOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 20);

/** Reads a `custom_id`, which anyone may have forged: the request, the key that it is kept under, or null. */
export function decodeCustomId(customId: string): { readonly request: Request } | { readonly key: string } | null {
  if (customId.length > limits.customId || !customId.startsWith(version)) return null;
  const text = customId.slice(version.length, -1);
  const [, key] = /^:([\w-]{20})$/.exec(text) ?? [];
  if (key !== undefined) return { key };
  const request = decodeRequest(text);
  return request && { request };
}

/** Reads an encoded request that was kept; null for anything else. */
export function decodeRequest(text: string): Request | null {
  const [head = '', ...rest] = text.split(';');
  const [, command, number, excerpt, section, part] = headPattern.exec(head) ?? [];
  if (command === undefined) return null;
  const options = new Map<string, OptionValue>();
  for (const part of rest) {
    const option = readOption(part);
    if (option === null || options.has(option.name)) return null;
    options.set(option.name, option.value);
  }
  const page = number === undefined ? 1 : Number.parseInt(number, 36);
  const at = excerpt && section ? { at: { excerpt, section, part: Number.parseInt(part ?? '0', 36) } } : {};
  return { command: unquote(command), options: Object.fromEntries(options), page, ...at };
}

const headPattern =
  /^([^:=#+.@-]+)(?:\.([1-9a-z][0-9a-z]{0,5}))?(?:@([0-9a-z]{1,16})\.([0-9a-z]{1,16})(?:\.([1-9a-z][0-9a-z]{0,2}))?)?$/s;

function write({ command, options, page, at }: Request): string {
  const head = quote(command, signs) + (page === 1 ? '' : `.${page.toString(36)}`) + writePlace(at);
  return [head, ...Object.entries(options).map(writeOption)].join(';');
}

/** Nothing for what has no id as this program makes them. */
function writePlace(at: PagePlace | undefined): string {
  if (at === undefined || !id.test(at.excerpt) || !id.test(at.section)) return '';
  return `@${at.excerpt}.${at.section}${at.part === 0 ? '' : `.${at.part.toString(36)}`}`;
}

const id = /^[0-9a-z]{1,16}$/;

function writeOption([name, value]: [string, OptionValue]): string {
  const key = quote(name, signs);
  if (typeof value === 'string') return `${key}=${quote(value, signsInText)}`;
  return typeof value === 'number' ? `${key}#${value}` : `${key}${value ? '+' : '-'}`;
}

function readOption(text: string): { readonly name: string; readonly value: OptionValue } | null {
  const [, key = '', sign, rest = ''] = /^([^:=#+.-]+)([=#+-])(.*)$/s.exec(text) ?? [];
  const name = unquote(key);
  if (sign === '=') return { name, value: unquote(rest) };
  const number = Number(rest);
  if (sign === '#') return Number.isFinite(number) && String(number) === rest ? { name, value: number } : null;
  return sign === undefined || rest !== '' ? null : { name, value: sign === '+' };
}

const quote = (text: string, unsafe: RegExp): string =>
  text.replace(unsafe, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

const unquote = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
