import { type APIMessage, ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { MessageRecord } from './message-record.ts';
import { allComponents, type Component } from './schema/components.ts';

export interface SeenButton {
  readonly label: string;
  readonly customId: string | null;
  readonly url: string | null;
  readonly disabled: boolean;
}

/** A message as a reader sees it; later edits show. */
export class SeenMessage {
  readonly #record: MessageRecord;

  constructor(record: MessageRecord) {
    this.#record = record;
  }

  get id(): string {
    return this.raw.id;
  }

  /** As the API gives it. */
  get raw(): APIMessage {
    return this.#record.message;
  }

  /** Seen by one reader alone. */
  get private(): boolean {
    return this.#record.onlyFor !== null;
  }

  get deleted(): boolean {
    return this.#record.deleted;
  }

  get edits(): number {
    return this.#record.edits;
  }

  /** All its words in the order in which they stand, one text display a line. */
  get text(): string {
    const displays = this.#components().flatMap((component) =>
      component.type === ComponentType.TextDisplay ? [component.content] : [],
    );
    return [this.raw.content, ...displays].filter((text) => text !== '').join('\n');
  }

  /** The files that it hands over, each shown by name; throws when one is not UTF-8. */
  get files(): readonly { readonly name: string; readonly text: string }[] {
    const shown = this.#components().flatMap((component) =>
      component.type === ComponentType.File ? [component.file.url] : [],
    );
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return this.#record.files
      .filter(({ attachment }) => shown.includes(attachment.url))
      .map(({ name, bytes }) => ({ name, text: decoder.decode(bytes) }));
  }

  get buttons(): readonly SeenButton[] {
    return this.#components().flatMap((component) => {
      if (component.type !== ComponentType.Button || component.style === ButtonStyle.Premium) return [];
      return [
        {
          label: component.label ?? '',
          customId: 'custom_id' in component ? component.custom_id : null,
          url: 'url' in component ? component.url : null,
          disabled: component.disabled ?? false,
        },
      ];
    });
  }

  /** The button of this label or custom_id; throws when there is none. */
  button(labelOrCustomId: string): SeenButton {
    const found = this.buttons.find(({ label, customId }) => label === labelOrCustomId || customId === labelOrCustomId);
    if (found !== undefined) return found;
    const labels = this.buttons.map(({ label }) => `«${label}»`).join(', ') || 'none';
    throw new Error(`no button «${labelOrCustomId}» here; the message has ${labels}`);
  }

  /** The choices of its menu, by their labels. */
  get choices(): readonly string[] {
    return this.#menus().flatMap(({ options }) => options.map(({ label }) => label));
  }

  /** What choosing this in its menu sends; throws when it cannot be chosen. */
  choice(label: string): { readonly customId: string; readonly values: readonly string[] } {
    for (const { custom_id: customId, options } of this.#menus()) {
      const found = options.find((option) => option.label === label);
      if (found !== undefined) return { customId, values: [found.value] };
    }
    throw new Error(`no choice «${label}» here; the message has ${this.choices.join(', ') || 'none'}`);
  }

  canBeSeenBy(userId: string): boolean {
    return !this.deleted && (this.#record.onlyFor === null || this.#record.onlyFor === userId);
  }

  #menus() {
    return this.#components().flatMap((component) =>
      component.type === ComponentType.StringSelect ? [component] : [],
    );
  }

  #components() {
    return allComponents((this.raw.components ?? []) as readonly Component[]);
  }
}
