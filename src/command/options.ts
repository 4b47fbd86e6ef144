import type { Call, Option } from './command.ts';

/** The option of every command that can be answered to one person. */
export const privateOption: Option = {
  type: 'boolean',
  names: { 'zh-CN': '仅自己可见', 'zh-TW': '僅自己可見' },
  description: {
    en: 'Show the answer to you alone',
    'zh-CN': '只让我看到回答',
    'zh-TW': '只讓我看到回覆',
  },
};

/** The text of an option; empty when it was not given. */
export function optionText({ options }: Call, name: string): string {
  const value = options[name];
  return typeof value === 'string' ? value : '';
}
