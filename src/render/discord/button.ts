import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Menu } from '../../domain/reply.ts';
import type { Request } from '../../domain/request.ts';
import { label } from '../visible.ts';
import { encodeRequest, keyOf } from './custom-id.ts';
import { limits } from './limits.ts';

/** Makes the buttons and the menu of one message: no two of them share a `custom_id`. */
export class Buttons {
  #made = 0;
  readonly #stored = new Map<string, string>();

  /** Requests that did not fit: key → encoded request. */
  get stored(): ReadonlyMap<string, string> {
    return this.#stored;
  }

  ask(text: string, request: Request, { disabled = false, isDangerous = false } = {}): APIButtonComponentWithCustomId {
    return {
      type: ComponentType.Button,
      style: isDangerous ? ButtonStyle.Danger : ButtonStyle.Secondary,
      label: buttonLabel(text),
      custom_id: this.#encode(request, this.#made++),
      ...(disabled ? { disabled } : {}),
    };
  }

  /** A menu that asks what is chosen in it; null when there is nothing to choose. One message has one menu. */
  menu({ placeholder, choices }: Menu): APIStringSelectComponent | null {
    if (choices.length === 0) return null;
    const options = choices.slice(0, limits.menuOptions).map((choice, index) => ({
      label: label(choice.label, limits.menuText) || '…',
      value: this.#encode(choice.request, index),
      ...described(label(choice.description, limits.menuText)),
      ...(choice.isCurrent ? { default: true } : {}),
    }));
    const shown = label(placeholder, limits.menuPlaceholder);
    return { type: ComponentType.StringSelect, custom_id: menuId, placeholder: shown, options };
  }

  #encode(request: Request, slot: number): string {
    const { customId, stored } = encodeRequest(request, slot);
    if (stored !== null) this.#stored.set(keyOf(stored), stored);
    return customId;
  }
}

/** Says nothing: what is asked stands in the value that is chosen. */
const menuId = 'menu';

const described = (description: string) => (description === '' ? {} : { description });

/** A button that opens a web address; null when it is none, or longer than a button takes. */
export function linkButton(text: string, url: string | null): APIButtonComponentWithURL | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  if (href.length > limits.buttonUrl) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: buttonLabel(text), url: href };
}

const buttonLabel = (text: string): string => label(text, limits.buttonLabel) || '…';
