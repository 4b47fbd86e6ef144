import {
  type APIModalInteractionResponseCallbackComponent,
  type APIStringSelectComponent,
  type APITextInputComponent,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';

type Part = APIModalInteractionResponseCallbackComponent;

interface Field {
  readonly label: string;
  readonly description: string;
  readonly input: APITextInputComponent | APIStringSelectComponent;
}

/** What can be filled into a part of a form: texts, and choices from a list. */
function fieldsOf(part: Part): readonly Field[] {
  if (part.type === ComponentType.ActionRow) {
    return part.components.map((input) => ({ label: input.label ?? '', description: '', input }));
  }
  if (part.type !== ComponentType.Label) return [];
  const { label, description = '', component: input } = part;
  const isKnown = input.type === ComponentType.TextInput || input.type === ComponentType.StringSelect;
  return isKnown ? [{ label, description, input }] : [];
}

/** A part of a form as Discord sends it, filled in; null for one that takes nothing. */
export function filledPart(part: Part, data: FormData): object | null {
  const [first, ...others] = fieldsOf(part).map(({ input: { type, custom_id } }) => {
    const values = data.getAll(custom_id).map(String);
    return type === ComponentType.TextInput
      ? { type, custom_id, value: values[0] ?? '' }
      : { type, custom_id, values: values.filter((value) => value !== '') };
  });
  if (first === undefined) return null;
  const inside = part.type === ComponentType.Label ? { component: first } : { components: [first, ...others] };
  return { type: part.type, ...inside };
}

export const drawFields = (part: Part): readonly TemplateResult[] =>
  fieldsOf(part).map(
    ({ label, description, input }) =>
      html`<label>
        ${label}${input.required === false ? nothing : html`<span class="required" aria-hidden="true">*</span>`}
        ${description === '' ? nothing : html`<small>${description}</small>`}
        ${input.type === ComponentType.TextInput ? drawText(input) : drawSelect(input)}
      </label>`,
  );

function drawText(input: APITextInputComponent): TemplateResult {
  const { custom_id: name, required = true, style, value = '' } = input;
  const { placeholder = '', min_length: least = 0, max_length: most = 4000 } = input;
  return style === TextInputStyle.Paragraph
    ? html`<textarea name=${name} ?required=${required} minlength=${least} maxlength=${most} placeholder=${placeholder} rows="5" .value=${value}></textarea>`
    : html`<input name=${name} ?required=${required} minlength=${least} maxlength=${most} placeholder=${placeholder} .value=${value} />`;
}

function drawSelect(input: APIStringSelectComponent): TemplateResult {
  const { custom_id: name, required = true, max_values: most = 1, placeholder = '' } = input;
  return html`<select name=${name} ?required=${required} ?multiple=${most > 1}>
    ${most > 1 ? nothing : html`<option value="">${placeholder}</option>`}
    ${input.options.map(({ label, value, default: chosen = false }) => html`<option value=${value} ?selected=${chosen}>${label}</option>`)}
  </select>`;
}
