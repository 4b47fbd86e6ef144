import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Language } from '../../../../domain/request.ts';
import { nameOf, type Registration } from '../composer/leaf-commands.ts';
import type { ShownMessage } from './messages.ts';

/** A command that stands in the menu of each message. */
export interface MenuEntry {
  readonly name: string;
  /** The name in the reader's language. */
  readonly shown: string;
}

export interface MenuData {
  readonly type: ApplicationCommandType.Message;
  readonly name: string;
  readonly target_id: string;
  readonly resolved: { readonly messages: Readonly<Record<string, object>> };
}

export const menuEntries = (commands: readonly Registration[], language: Language): readonly MenuEntry[] =>
  commands
    .filter(({ type }) => type === ApplicationCommandType.Message)
    .map((command) => ({ name: command.name, shown: nameOf(command, language) }));

/** What Discord would send of an entry that was chosen for a message. */
export function menuData({ name }: MenuEntry, { id, flags, content, components }: ShownMessage): MenuData {
  const target_id = String(id);
  const message = { id: target_id, flags, content, components, embeds: [] };
  return { type: ApplicationCommandType.Message, name, target_id, resolved: { messages: { [target_id]: message } } };
}
