import { html, type TemplateResult } from 'lit';
import { type Language, languages } from '../../../../domain/request.ts';
import type { Settings } from '../settings.ts';
import { pageWords } from '../words.ts';

const languageNames: Readonly<Record<Language, string>> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

/** The name of the channel, and the switches of the page. */
export function drawHeader(settings: Settings, change: (changed: Partial<Settings>) => void): TemplateResult {
  const words = pageWords(settings.language);
  const choose = ({ target }: Event): void => {
    const language = languages.find((one) => target instanceof HTMLSelectElement && one === target.value);
    if (language !== undefined) change({ language });
  };
  const toggle = (name: 'light' | 'phone' | 'posts') =>
    html`<button type="button" aria-pressed=${settings[name]} @click=${() => change({ [name]: !settings[name] })}>
      ${words[name]}
    </button>`;
  return html`<header>
    <h1><span aria-hidden="true">#</span> ${words.channel}</h1>
    <p>${words.about}</p>
    <select aria-label=${words.language} @change=${choose}>
      ${languages.map(
        (language) =>
          html`<option value=${language} lang=${language} ?selected=${language === settings.language}>
            ${languageNames[language]}
          </option>`,
      )}
    </select>
    ${toggle('light')} ${toggle('phone')} ${toggle('posts')}
  </header>`;
}
