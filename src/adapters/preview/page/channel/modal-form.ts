import {
  type APIModalInteractionResponseCallbackData,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { PageWords } from '../words.ts';

type Field = {
  readonly label: string;
  readonly description: string;
  readonly input: APITextInputComponent | APIStringSelectComponent;
};

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
  static override properties = { modal: { attribute: false }, words: { attribute: false } };

  declare modal: APIModalInteractionResponseCallbackData;
  declare words: PageWords;

  override createRenderRoot(): HTMLElement {
    return this;
  }

  override firstUpdated(): void {
    this.querySelector('dialog')?.showModal();
  }

  override render() {
    return html`<dialog aria-labelledby="modal-title" @close=${this.#cancel}>
      <form method="dialog" @submit=${this.#submit}>
        <h2 id="modal-title">${this.modal.title}</h2>
        ${this.#fields().map(drawField)}
        <div class="row">
          <button type="button" @click=${() => this.querySelector('dialog')?.close()}>${this.words.cancel}</button>
          <button type="submit" class="primary">${this.words.send}</button>
        </div>
      </form>
    </dialog>`;
  }

  #fields(): readonly Field[] {
    return this.modal.components.flatMap((component): Field[] => {
      if (component.type === ComponentType.ActionRow) {
        return component.components.flatMap((input) => [{ label: input.label ?? '', description: '', input }]);
      }
      if (component.type !== ComponentType.Label) return [];
      const { label, description = '', component: input } = component;
      const isKnown = input.type === ComponentType.TextInput || input.type === ComponentType.StringSelect;
      return isKnown ? [{ label, description, input }] : [];
    });
  }

  #submit(event: Event): void {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const components = this.#fields().map(({ input }) => {
      const { type, custom_id } = input;
      const values = data.getAll(custom_id).map(String);
      const filled = {
        type,
        custom_id,
        ...(type === ComponentType.TextInput ? { value: values[0] ?? '' } : { values }),
      };
      return { type: ComponentType.Label, component: filled };
    });
    const detail: Filled = { customId: this.modal.custom_id, components };
    this.dispatchEvent(new CustomEvent('filled', { detail }));
  }

  #cancel(): void {
    this.dispatchEvent(new CustomEvent('cancelled', { detail: null }));
  }
}

const drawField = ({ label, description, input }: Field): TemplateResult =>
  html`<label>${label} ${description === '' ? nothing : html`<small>${description}</small>`} ${drawInput(input)}</label>`;

function drawInput(input: Field['input']): TemplateResult {
  const { custom_id: name, required = true } = input;
  if (input.type === ComponentType.StringSelect) {
    return html`<select name=${name} ?required=${required} ?multiple=${(input.max_values ?? 1) > 1}>
      ${input.options.map(({ label, value, default: chosen = false }) => html`<option value=${value} ?selected=${chosen}>${label}</option>`)}
    </select>`;
  }
  const { style, value = '', placeholder = '', min_length = 0, max_length = 4000 } = input;
  return style === TextInputStyle.Paragraph
    ? html`<textarea name=${name} ?required=${required} minlength=${min_length} maxlength=${max_length} placeholder=${placeholder} rows="5" .value=${value}></textarea>`
    : html`<input name=${name} ?required=${required} minlength=${min_length} maxlength=${max_length} placeholder=${placeholder} .value=${value} />`;
}

customElements.define('modal-form', ModalForm);
