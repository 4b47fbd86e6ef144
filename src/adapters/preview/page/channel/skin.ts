import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { css } from 'lit';

/** Gives the frames of messages the colours of this page, and leaves private ones to be marked by it: in its language, for keyboards too. */
export function dressMessages(): void {
  DiscordMessages.elementStyles.push(css`
    :host,
    :host([light-theme]) {
      border: 0;
      background: none;
      color: var(--text);
      font-family: var(--font);
    }
  `);
  DiscordAuthorInfo.elementStyles.push(css`
    :host .discord-author-username,
    :host([light-theme]) .discord-author-username {
      color: var(--strong);
    }
  `);
  DiscordMessage.elementStyles.push(css`
    :host,
    :host([light-theme]) {
      padding-right: 16px;
      color: var(--text);
      font-family: var(--font);
    }
    :host .discord-message-timestamp,
    :host([light-theme]) .discord-message-timestamp {
      color: var(--muted);
      margin-left: 4px;
    }
    .discord-message-ephemeral {
      display: none;
    }
    .discord-message-content {
      min-width: 0;
    }
  `);
}
