import { type APIModalInteractionResponseCallbackData, ComponentType } from 'discord-api-types/v10';
import { html, LitElement } from 'lit';
import type { Reading } from '../markdown/reading.ts';
import { pageWords } from '../words.ts';
import { drawFields, filledPart } from './modal-fields.ts';

/** What was filled in, as Discord sends it. */
export interface Filled {
  readonly customId: string;
  readonly components: readonly object[];
}

declare global {
  interface HTMLElementEventMap {
    filled: CustomEvent<Filled>;
    cancelled: CustomEvent<null>;
  }
}

/** A form of Discord's in a dialogue (https://docs.discord.com/developers/components/reference#label). */
export class ModalForm extends LitElement {
  static override properties = { modal: { attribute: false }, reading: { attribute: false } };

  declare modal: APIModalInteractionResponseCallbackData;
  declare reading: Reading;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  override render() {
    const words = pageWords(this.reading.language);
    return html`<dialog aria-labelledby="modal-title" @close=${this.#cancel}>
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="modal-title">${this.modal.title}</h2>
        ${this.modal.components.map((part) =>
          part.type === ComponentType.TextDisplay
            ? html`<component-text .content=${part.content} .reading=${this.reading}></component-text>`
            : drawFields(part),
        )}
        <div class="row">
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${words.cancel}</button>
          <button type="submit" class="primary">${words.send}</button>
        </div>
      </form>
    </dialog>`;
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const components = this.modal.components.map((part) => filledPart(part, data)).filter((part) => part !== null);
    const detail: Filled = { customId: this.modal.custom_id, components };
    this.dispatchEvent(new CustomEvent('filled', { detail }));
  }

  #cancel(): void {
    this.dispatchEvent(new CustomEvent('cancelled', { detail: null }));
  }
}

customElements.define('modal-form', ModalForm);
