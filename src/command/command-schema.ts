import { z } from 'zod';

/** Discord's rule for names of commands and options (https://docs.discord.com/developers/interactions/application-commands). */
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, 'expected 1 to 32 letters, digits, - or _')
  .refine((text) => text === text.toLowerCase(), 'expected lower case');

const description = z.string().max(100).regex(/\S/, 'expected words');

const localised = z.strictObject({ en: description, 'zh-CN': description, 'zh-TW': description });

const callable = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  'expected a function',
);

const option = z.strictObject({
  type: z.enum(['string', 'boolean', 'integer']),
  description: localised,
  required: z.boolean().optional(),
  hidden: z.boolean().optional(),
  suggest: callable.optional(),
});

const options = z
  .record(z.string(), option)
  .refine((all) => Object.keys(all).every(isName), 'expected names of 1 to 32 lower-case letters, digits, - or _')
  .refine((all) => Object.keys(all).length <= 25, 'expected at most 25 options')
  .refine((all) => !Object.hasOwn(all, 'page'), '`page` is the name of the page of an answer')
  .refine((all) => requiredFirst(Object.values(all)), 'expected required options before the others');

/** What Discord and this program ask of a command. */
export const commandSchema = z.strictObject({
  name,
  description: localised,
  options,
  examples: z.array(z.string().startsWith('/')).min(1),
  run: callable,
});

const isName = (text: string): boolean => name.safeParse(text).success;

const requiredFirst = (all: readonly { readonly required?: boolean | undefined }[]): boolean =>
  all.every(
    ({ required }, index) => required !== true || all.slice(0, index).every((before) => before.required === true),
  );
