import {
  type APIButtonComponentWithCustomId,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Request } from '../../domain/request.ts';
import { label } from '../visible.ts';
import { encodeRequest, keyOf } from './custom-id.ts';
import { limits } from './limits.ts';

/** Makes the buttons of one message: no two of them share a `custom_id`. */
export class Buttons {
  #made = 0;
  readonly #stored = new Map<string, string>();

  /** Requests that did not fit: key → encoded request. */
  get stored(): ReadonlyMap<string, string> {
    return this.#stored;
  }

  ask(text: string, request: Request, disabled = false): APIButtonComponentWithCustomId {
    const { customId, stored } = encodeRequest(request, this.#made++);
    if (stored !== null) this.#stored.set(keyOf(stored), stored);
    return {
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      label: buttonLabel(text),
      custom_id: customId,
      ...(disabled ? { disabled } : {}),
    };
  }
}

/** A button that opens a web address; null when it is none, or longer than a button takes. */
export function linkButton(text: string, url: string | null): APIButtonComponentWithURL | null {
  if (url === null || !/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  if (href.length > limits.buttonUrl) return null;
  return { type: ComponentType.Button, style: ButtonStyle.Link, label: buttonLabel(text), url: href };
}

const buttonLabel = (text: string): string => label(text, limits.buttonLabel) || '…';
