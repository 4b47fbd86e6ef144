import {
  type APIButtonComponent,
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord-api-types/v10';
import { html, nothing, type TemplateResult } from 'lit';
import type { TextFile } from '../../../../domain/reply.ts';
import type { Reading } from '../markdown/reading.ts';
import { pageWords } from '../words.ts';
import './component-button.ts';
import './component-container.ts';
import './component-file.ts';
import './component-section.ts';
import './component-select.ts';
import './component-separator.ts';
import './component-text.ts';

type Component = APIMessageTopLevelComponent | APIButtonComponent | APIStringSelectComponent;

type Drawn = TemplateResult | typeof nothing;

/** Draws a component of a message, which came with these files; of a kind that this bot does not send, its name alone. */
export function drawComponent(component: Component, reading: Reading, files: readonly TextFile[] = []): Drawn {
  switch (component.type) {
    case ComponentType.Container:
      return html`<component-container .accent=${component.accent_color ?? null}>
        ${component.components.map((inner) => drawComponent(inner, reading, files))}
      </component-container>`;
    case ComponentType.TextDisplay:
      return html`<component-text .content=${component.content} .reading=${reading}></component-text>`;
    case ComponentType.Section:
      return drawSection(component, reading);
    case ComponentType.File:
      return drawFile(component.file.url, reading, files);
    case ComponentType.Separator:
      return html`<component-separator
        .line=${component.divider ?? true}
        .large=${component.spacing === SeparatorSpacingSize.Large}
      ></component-separator>`;
    case ComponentType.ActionRow:
      return html`<div class="row">
        ${component.components.map((inner) =>
          inner.type === ComponentType.Button || inner.type === ComponentType.StringSelect
            ? drawComponent(inner, reading)
            : unknown(inner.type),
        )}
      </div>`;
    case ComponentType.Button:
      return drawButton(component);
    case ComponentType.StringSelect:
      return html`<component-select
        .customId=${component.custom_id}
        .placeholder=${component.placeholder ?? ''}
        .options=${component.options}
        .most=${component.max_values ?? 1}
        .disabled=${component.disabled ?? false}
      ></component-select>`;
    default:
      return unknown(component.type);
  }
}

const drawSection = ({ components, accessory }: APISectionComponent, reading: Reading): Drawn =>
  html`<component-section>
    ${components.map((inner) => drawComponent(inner, reading))}
    <span slot="accessory"
      >${accessory.type === ComponentType.Button ? drawButton(accessory) : unknown(accessory.type)}</span
    >
  </component-section>`;

function drawFile(url: string, { language }: Reading, files: readonly TextFile[]): Drawn {
  const name = url.replace(/^attachment:\/\//, '');
  const text = files.find((file) => file.name === name)?.text ?? null;
  return html`<component-file .name=${name} .text=${text} .words=${pageWords(language)}></component-file>`;
}

function drawButton(button: APIButtonComponent): Drawn {
  if (button.style === ButtonStyle.Premium) return nothing;
  const { style, label = '', emoji, disabled = false } = button;
  return html`<component-button
    .label=${label}
    .emoji=${emoji?.name ?? ''}
    .look=${style}
    .customId=${'custom_id' in button ? button.custom_id : ''}
    .url=${'url' in button ? button.url : ''}
    .disabled=${disabled}
  ></component-button>`;
}

const unknown = (type: ComponentType): Drawn => html`<span class="unknown">[${ComponentType[type]}]</span>`;
