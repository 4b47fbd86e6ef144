import { z } from 'zod';

/** Discord's rule for names of commands and options (https://docs.discord.com/developers/interactions/application-commands). */
const name = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u, 'expected 1 to 32 letters, digits, - or _')
  .refine((text) => text === text.toLowerCase(), 'expected lower case');

const description = z.string().max(100).regex(/\S/, 'expected words');

const localised = z.strictObject({ en: description, 'zh-CN': description, 'zh-TW': description });

const translated = <T extends z.ZodType>(text: T) => z.strictObject({ 'zh-CN': text, 'zh-TW': text });

const names = translated(name);

const callable = z.custom<(...values: never[]) => unknown>(
  (value) => typeof value === 'function',
  'expected a function',
);

const shown = { names, description: localised, required: z.boolean().optional(), hidden: z.undefined().optional() };

const choice = z.strictObject({
  value: z.string().min(1).max(100),
  name: localised,
});

const bound = z.number().int().min(Number.MIN_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER).optional();

const option = z.discriminatedUnion('hidden', [
  z.strictObject({ type: z.enum(['string', 'boolean', 'integer']), hidden: z.literal(true) }),
  z.discriminatedUnion('type', [
    z
      .strictObject({
        type: z.literal('string'),
        ...shown,
        choices: z.array(choice).min(1).max(25).optional(),
        suggest: callable.optional(),
      })
      .refine(({ choices, suggest }) => choices === undefined || suggest === undefined, 'expected choices or suggest'),
    z.strictObject({ type: z.literal('integer'), ...shown, minimum: bound, maximum: bound }),
    z.strictObject({ type: z.literal('boolean'), ...shown }),
    z.strictObject({
      type: z.literal('channel'),
      ...shown,
      channels: z
        .array(z.enum(['text', 'announcement', 'thread', 'forum']))
        .min(1)
        .optional(),
    }),
  ]),
]);

/** Names that mean the same for every command. */
const reserved = ['page', 'share'];

const options = z
  .record(z.string(), option)
  .refine((all) => Object.keys(all).every(isName), 'expected names of 1 to 32 lower-case letters, digits, - or _')
  .refine((all) => Object.keys(all).length <= 25, 'expected at most 25 options')
  .refine(
    (all) => !reserved.some((each) => Object.hasOwn(all, each)),
    `expected no option called ${reserved.join(', ')}`,
  )
  .refine((all) => requiredFirst(Object.values(all)), 'expected required options before the others');

const permission = z.literal('manage-server').optional();

/** What Discord and this program ask of a group. */
const groupSchema = z.strictObject({ name, names, description: localised, permission });

/** An entry of the message menu may hold spaces and capitals. */
const menuName = z.string().max(32).regex(/\S/, 'expected words');

const messageMenu = z.strictObject({
  name: z.strictObject({ en: menuName, 'zh-CN': menuName, 'zh-TW': menuName }),
  option: z.string(),
});

/** What Discord and this program ask of a command. */
export const commandSchema = z
  .strictObject({
    name: z.string(),
    names,
    group: groupSchema.optional(),
    description: localised,
    options,
    examples: z.array(z.string().startsWith('/')).min(1),
    permission,
    messageMenu: messageMenu.optional(),
    run: callable,
  })
  .superRefine(({ name: all, group, options: given, messageMenu: menu }, context) => {
    const own = group === undefined ? all : all.replace(`${group.name} `, '');
    if (group !== undefined && own === all) context.addIssue(`expected a name that begins with ${group.name}`);
    for (const { message } of name.safeParse(own).error?.issues ?? []) context.addIssue(message);
    if (menu !== undefined && given[menu.option]?.type !== 'string')
      context.addIssue('expected the option of the message menu to be a text');
  });

const isName = (text: string): boolean => name.safeParse(text).success;

const requiredFirst = (all: readonly { readonly type: string; readonly required?: boolean | undefined }[]): boolean =>
  all.every(
    ({ required }, index) => required !== true || all.slice(0, index).every((before) => before.required === true),
  );
