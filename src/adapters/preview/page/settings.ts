import { type Language, languages } from '../../../domain/request.ts';

/** How a reader wants the page. */
export interface Settings {
  readonly language: Language;
  readonly light: boolean;
  readonly phone: boolean;
  readonly posts: boolean;
}

const key = 'florilegium-preview';

/** What was chosen last time; at first, the browser's language and colours. */
export function loadSettings(): Settings {
  const saved: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
  const chosen: Partial<Record<keyof Settings, unknown>> = typeof saved === 'object' && saved !== null ? saved : {};
  return {
    language: languages.find((language) => language === chosen.language) ?? browserLanguage(),
    light: typeof chosen.light === 'boolean' ? chosen.light : matchMedia('(prefers-color-scheme: light)').matches,
    phone: chosen.phone === true,
    posts: chosen.posts === true,
  };
}

export function saveSettings(settings: Settings): void {
  localStorage.setItem(key, JSON.stringify(settings));
}

function browserLanguage(): Language {
  const { language } = navigator;
  if (!/^zh\b/i.test(language)) return 'en';
  return /hant|tw|hk|mo/i.test(language) ? 'zh-TW' : 'zh-CN';
}
