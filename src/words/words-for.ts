import { en } from './en.ts';
import type { Words } from './words.ts';
import { zhCN } from './zh-cn.ts';
import { zhTW } from './zh-tw.ts';

const catalogues = { en, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;

/** The catalogue of a language. */
export const wordsFor = (language: keyof typeof catalogues): Words => catalogues[language];
