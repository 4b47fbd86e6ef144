import {
  type APIMessage,
  type APIMessageApplicationCommandInteraction,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Command } from '../../command/command.ts';
import type { Request } from '../../domain/request.ts';

/** What an entry of the message menu asks, privately; null when no command has such an entry. */
export function requestOfMessage(
  { data }: APIMessageApplicationCommandInteraction,
  commands: readonly Command[],
): Request | null {
  const command = commands.find(({ messageMenu }) => messageMenu?.name.en === data.name);
  const message = data.resolved.messages[data.target_id];
  if (command?.messageMenu === undefined || message === undefined) return null;
  const options = { [command.messageMenu.option]: wordsOf(message) };
  const isPrivate = command.options.private === undefined ? {} : { private: true };
  return { command: command.name, options: { ...options, ...isPrivate }, page: 1 };
}

/** What in a query would ask for the very words, or leave some out. */
const querySigns = /"|(?<=^|\s)-+/g;

/** Mentions, emojis of servers, times and addresses: they stand in a message, but are none of its words. */
const wordless = /<[@#:a-z/][^<>\s]*>|https?:\/\/\S+/gi;

/** What a person reads in a message, whoever wrote it and with whatever components. */
function wordsOf({ content, embeds, components = [] }: APIMessage): string {
  const described = embeds.flatMap(({ title, description }) => [title ?? '', description ?? '']);
  return [content, ...components.flatMap(textsOf), ...described]
    .join('\n')
    .replace(wordless, ' ')
    .replace(querySigns, ' ')
    .trim();
}

type Component = APIMessageTopLevelComponent;

function textsOf(component: Component): string[] {
  switch (component.type) {
    case ComponentType.TextDisplay:
      return [component.content];
    case ComponentType.Container:
      return component.components.flatMap(textsOf);
    case ComponentType.Section:
      return component.components.flatMap(textsOf);
    default:
      return [];
  }
}
