import { defineCommand } from '../../src/command/command.ts';
import { optionText } from '../../src/command/options.ts';
import { replyTo, textItem } from '../../src/command/reply.ts';
import { languageNames, settingsReply } from '../../src/command/settings-reply.ts';
import { type Localised, languages } from '../../src/domain/request.ts';
import type { ServerSettings } from '../../src/store/interface/server-settings.ts';
import group from './group.ts';

/** Undoes what was set. */
const usual = 'usual';

const noColour: Localised<string> = {
  en: `“colour” takes six hexadecimal digits, such as #b08d57, or “${usual}”.`,
  'zh-CN': `“colour”要填六位十六进制数字，例如 #b08d57，或填“${usual}”。`,
  'zh-TW': `「colour」要填六位十六進位數字，例如 #b08d57，或填「${usual}」。`,
};

export default defineCommand({
  name: 'settings change',
  names: { 'zh-CN': '更改', 'zh-TW': '變更' },
  group,
  description: {
    en: 'Change how this server has its answers',
    'zh-CN': '更改本服务器的回答设置',
    'zh-TW': '變更本伺服器的回覆設定',
  },
  options: {
    answers: {
      type: 'string',
      names: { 'zh-CN': '回答', 'zh-TW': '回覆' },
      description: {
        en: 'Who sees answers when the reader does not say',
        'zh-CN': '提问者未指定时，谁能看到回答',
        'zh-TW': '提問者未指定時，誰能看到回覆',
      },
      choices: [
        { value: 'public', name: { en: 'everybody', 'zh-CN': '所有人', 'zh-TW': '所有人' } },
        { value: 'private', name: { en: 'the reader alone', 'zh-CN': '仅提问者', 'zh-TW': '僅提問者' } },
      ],
    },
    language: {
      type: 'string',
      names: { 'zh-CN': '语言', 'zh-TW': '語言' },
      description: {
        en: 'The language of public answers; quotes are never translated',
        'zh-CN': '公开回答的语言；引文不会被翻译',
        'zh-TW': '公開回覆的語言；引文不會被翻譯',
      },
      choices: [
        ...languages.map((value) => ({
          value,
          name: { en: languageNames[value], 'zh-CN': languageNames[value], 'zh-TW': languageNames[value] },
        })),
        {
          value: usual,
          name: { en: 'as the server’s in Discord', 'zh-CN': '与服务器的语言相同', 'zh-TW': '與伺服器的語言相同' },
        },
      ],
    },
    colour: {
      type: 'string',
      names: { 'zh-CN': '颜色', 'zh-TW': '顏色' },
      description: {
        en: `The line beside answers: #b08d57; ${usual} for the usual one`,
        'zh-CN': `回答旁的竖线颜色：例如 #b08d57；${usual} 表示默认`,
        'zh-TW': `回覆旁的直線顏色：例如 #b08d57；${usual} 表示預設`,
      },
    },
  },
  examples: ['/settings change answers:private', '/settings change colour:#b08d57'],

  async run(call) {
    const { store, caller, language } = call;
    const server = caller.serverId ?? '';
    const [answers, asked, colour] = ['answers', 'language', 'colour'].map((name) => optionText(call, name));
    const accentColour = colour === '' || colour === undefined ? undefined : readColour(colour);
    if (accentColour === 'none') return replyTo(call, [textItem(noColour[language])]);
    const before = await store.settings.of(server);
    const after: ServerSettings = {
      ...before,
      ...(answers === '' ? {} : { private: answers === 'private' }),
      ...(asked === '' ? {} : { language: languages.find((each) => each === asked) ?? null }),
      ...(accentColour === undefined ? {} : { accentColour }),
    };
    await store.settings.set(server, after);
    return settingsReply(call, after);
  },
});

/** `#b08d57`, `b08d57`, or null for the usual one; `none` for anything else. */
function readColour(text: string): number | null | 'none' {
  if (text.toLowerCase() === usual) return null;
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(text) ?? [];
  return digits === undefined ? 'none' : Number.parseInt(digits, 16);
}
