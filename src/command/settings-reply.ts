import type { Reply } from '../domain/reply.ts';
import type { Language, Localised } from '../domain/request.ts';
import type { ServerSettings } from '../store/interface/server-settings.ts';
import type { Call } from './command.ts';
import { replyTo, textItem } from './reply.ts';

interface SettingsWords {
  readonly title: string;
  readonly visibility: (isPrivate: boolean) => string;
  readonly language: (name: string | null) => string;
  readonly colour: (hex: string | null) => string;
  readonly leftOut: (names: string) => string;
  readonly nothingLeftOut: string;
}

/** What each language calls itself: the same everywhere. */
export const languageNames: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

const said: Localised<SettingsWords> = {
  en: {
    title: 'How this server has its answers',
    visibility: (isPrivate) =>
      isPrivate
        ? 'Answers: private, unless a reader says otherwise'
        : 'Answers: public, unless a reader says otherwise',
    language: (name) => `Language of public answers: ${name ?? 'as the server’s in Discord'}`,
    colour: (hex) => `Accent colour: ${hex ?? 'the usual one'}`,
    leftOut: (names) => `Topics left out: ${names}`,
    nothingLeftOut: 'Topics left out: none',
  },
  'zh-CN': {
    title: '本服务器的回答设置',
    visibility: (isPrivate) => (isPrivate ? '回答：默认仅提问者可见' : '回答：默认公开'),
    language: (name) => `公开回答的语言：${name ?? '与服务器的语言相同'}`,
    colour: (hex) => `强调色：${hex ?? '默认'}`,
    leftOut: (names) => `排除的主题：${names}`,
    nothingLeftOut: '排除的主题：无',
  },
  'zh-TW': {
    title: '本伺服器的回覆設定',
    visibility: (isPrivate) => (isPrivate ? '回覆：預設僅提問者可見' : '回覆：預設公開'),
    language: (name) => `公開回覆的語言：${name ?? '與伺服器的語言相同'}`,
    colour: (hex) => `強調色：${hex ?? '預設'}`,
    leftOut: (names) => `排除的主題：${names}`,
    nothingLeftOut: '排除的主題：無',
  },
};

/** All settings of the server, in words. */
export function settingsReply(call: Call, settings: ServerSettings): Reply {
  const words = said[call.language];
  const { private: isPrivate, language, accentColour, topicsLeftOut } = settings;
  const names = topicsLeftOut.map(({ name }) => name).join(', ');
  const lines = [
    words.visibility(isPrivate === true),
    words.language(language === null ? null : languageNames[language]),
    words.colour(accentColour === null ? null : hexOf(accentColour)),
    names === '' ? words.nothingLeftOut : words.leftOut(names),
  ];
  return replyTo(call, [textItem(lines.join('\n'))], { title: words.title });
}

/** `#b08d57` */
const hexOf = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
