import type { RootContent } from 'mdast';
import { richTextOf } from '../rich-text/blocks.ts';

/**
 * Whether words speak of the works listed below them rather than being quoted from there: «下面是一些例子。» or, without a
 * mark that ends a sentence, «本文大量内容来自».
 */
export function introducesList(nodes: readonly RootContent[]): boolean {
  const sentence = lastSentence(endOf(nodes));
  return announces(nodes) || pointsBelow.test(sentence) || (!ended.test(sentence) && refers.test(sentence));
}

/** Whether words end with a colon: whatever follows is what they announce. */
export const announces = (nodes: readonly RootContent[]): boolean => /[:：]$/u.test(endOf(nodes));

function endOf(nodes: readonly RootContent[]): string {
  const last = nodes.at(-1);
  return last?.type === 'paragraph' ? richTextOf([last]).text.trimEnd().slice(-maximumSentence) : '';
}

const ended = /[。．.!?！？…”"’』」》）)】\]]$/u;

const pointsBelow =
  /^(?:下面|以下|接下来|接下來|下列)|(?:下面|以下|下列)的|(?:如下|见下|見下)[。.]?$|(?:the following|as follows|see below)[.]?$/iu;

const refers =
  /(?:推荐|推薦|参考|參考|参见|參見|阅读|閱讀|来自|來自)|(?:比如|例如|譬如|类似.{1,20}的|(?:发现|看到|提到|写|寫)的|文章|论文|論文|原文|相关|相關|资料|資料|链接|連結)$|\b(?:from|see|via|such as|including|paper|article)$/iu;

const maximumSentence = 200;

/** What follows the last mark within the words that ends a sentence. */
function lastSentence(words: string): string {
  const last = [...words.matchAll(/[。．！？!?\n]\s*(?=\S)|[.;；]\s+(?=\S)/gu)].at(-1);
  return last === undefined ? words : words.slice(last.index + last[0].length);
}
