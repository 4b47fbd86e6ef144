import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { allComponents, type Component } from './components.ts';
import type { Violation } from './published-schema.ts';

const limits = {
  components: 40,
  textCharacters: 4000,
  /** UTF-8 bytes of all text displays with `bytesPerDisplay` for each; Discord's documents do not name it. */
  textBytes: 10_000,
  bytesPerDisplay: 12,
} as const;

export interface MessageLike {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[] | null;
  readonly components?: readonly Component[] | null;
  readonly attachments?: readonly { readonly id?: unknown; readonly filename?: unknown }[] | null;
  readonly poll?: unknown;
  readonly flags?: number | null | undefined;
}

const oldKinds: ReadonlySet<ComponentType> = new Set([ComponentType.ActionRow]);

/** What Discord refuses in a message beyond its schema. `before` are the flags of the message that is edited. */
export function messageViolations(message: MessageLike, before = 0): Violation[] {
  const components = message.components ?? [];
  const all = allComponents(components);
  const second = (((message.flags ?? 0) | before) & MessageFlags.IsComponentsV2) !== 0;
  const problems = [
    ...sizeProblems(all),
    ...customIdProblems(all),
    ...all.flatMap(buttonProblems),
    ...all.flatMap(menuProblems),
    ...fileProblems(all, message.attachments ?? []),
  ];
  if (second) {
    if (message.content) problems.push('content cannot be used with the flag for components of the second version');
    if (message.embeds?.length)
      problems.push('embeds cannot be used with the flag for components of the second version');
    if (message.poll) problems.push('a poll cannot be used with the flag for components of the second version');
  } else if (components.some(({ type }) => !oldKinds.has(type))) {
    problems.push('components of the second version need their flag');
  }
  return problems.map((problem) => ({ path: ['components'], message: problem }));
}

function sizeProblems(all: readonly Component[]): string[] {
  const problems: string[] = [];
  const texts = all.flatMap((component) => (component.type === ComponentType.TextDisplay ? [component.content] : []));
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text) + limits.bytesPerDisplay, 0);
  if (all.length > limits.components) problems.push(`${all.length} components, more than ${limits.components}`);
  if (characters > limits.textCharacters) {
    problems.push(`${characters} characters in text displays, more than ${limits.textCharacters}`);
  }
  if (bytes >= limits.textBytes) problems.push(`${bytes} bytes in text displays, not under ${limits.textBytes}`);
  return problems;
}

function customIdProblems(all: readonly Component[]): string[] {
  const seen = new Set<string>();
  const problems: string[] = [];
  for (const component of all) {
    if (!('custom_id' in component)) continue;
    if (seen.has(component.custom_id)) problems.push(`the custom_id «${component.custom_id}» comes twice`);
    seen.add(component.custom_id);
  }
  return problems;
}

function buttonProblems(component: Component): string[] {
  if (component.type !== ComponentType.Button) return [];
  const isLink = component.style === ButtonStyle.Link;
  const problems: string[] = [];
  if (isLink !== 'url' in component) problems.push('a button has a url when it is a link, and only then');
  if (component.style !== ButtonStyle.Premium && isLink === 'custom_id' in component) {
    problems.push('a button has a custom_id unless it is a link');
  }
  if ('url' in component && !/^(https?|discord):\/\//i.test(component.url)) {
    problems.push(`${component.url} is no link that a button may carry`);
  }
  if (component.style !== ButtonStyle.Premium && !component.label && !component.emoji) {
    problems.push('a button needs a label or an emoji');
  }
  return problems;
}

function menuProblems(component: Component): string[] {
  if (component.type !== ComponentType.StringSelect) return [];
  const values = component.options.map(({ value }) => value);
  const chosen = component.options.filter((option) => option.default).length;
  return [
    ...(new Set(values).size < values.length ? ['two options of a menu have the same value'] : []),
    ...(chosen > (component.max_values ?? 1) ? [`${chosen} options of a menu are chosen beforehand`] : []),
  ];
}

/** Each file is sent once and shown by its name, which Discord would change where it holds other characters. */
function fileProblems(all: readonly Component[], attachments: NonNullable<MessageLike['attachments']>): string[] {
  const names = attachments.map(({ filename }) => String(filename ?? ''));
  const shown = all.flatMap((one) => (one.type === ComponentType.File ? [one.file.url] : []));
  return [
    ...(new Set(names).size < names.length ? ['two files have the same name'] : []),
    ...names.filter((name) => !/^[\w-][\w.-]*$/.test(name)).map((name) => `Discord changes the file name «${name}»`),
    ...shown
      .filter((url) => !names.some((name) => url === `attachment://${name}`))
      .map((url) => `${url} is shown, but not sent`),
  ];
}
