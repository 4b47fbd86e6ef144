import type { Call, ShownOption } from './command.ts';
import { optionText } from './options.ts';

/** The option that names one excerpt by the number that stands below it. */
export const excerptOption = {
  type: 'string',
  names: { 'zh-CN': '摘录', 'zh-TW': '摘錄' },
  required: true,
  description: {
    en: 'The number below the excerpt, such as #k3f9a2',
    'zh-CN': '摘录下方的编号，例如 #k3f9a2',
    'zh-TW': '摘錄下方的編號，例如 #k3f9a2',
  },
} as const satisfies ShownOption;

/** The excerpt's number as it is typed: `#k3f9a2`. */
export const excerptNumber = ({ id }: { readonly id: string }): string => `#${id}`;

/** The id that was typed, with or without its `#`; empty when it is none. */
export const typedExcerptId = (call: Call, option = 'excerpt'): string =>
  /^#?(\w+)$/.exec(optionText(call, option))?.[1]?.toLowerCase() ?? '';
