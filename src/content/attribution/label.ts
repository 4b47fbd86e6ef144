import { richTextOf } from '../rich-text/blocks.ts';
import type { Part } from './part.ts';

/**
 * Turns the passage that introduces citations («其他», «**Tools**», «References:») into the label of a group. One that
 * introduces words begins something new: bold words in place of a heading, «Todo».
 */
export function markLabels(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part, index): readonly Part[] => {
    const [node, ...others] = part.type === 'passage' ? part.nodes : [];
    if (node?.type !== 'paragraph' || others.length > 0) return [part];
    const next = parts[index + 1];
    // A line with a dash attributes what stands above it, however short that is.
    const introducesCitations = next?.type === 'citations' && next.side !== 'after';
    const { text } = richTextOf([node]);
    const isBold = node.children.length === 1 && node.children[0]?.type === 'strong' && text.length <= maximumLabel;
    if (introducesCitations) return isBold || isLabel(text) ? [{ type: 'label', name: nameOf(text) }] : [part];
    const isHeading = isBold && next?.type === 'passage' && !/[。．.!?！？…,，;；”"]$/u.test(text);
    return isHeading || /^to-?do\s*[:：]?$/iu.test(text) ? [{ type: 'break' }, part] : [part];
  });
}

/** The words without the mark at their end; null for those that any group could have. */
function nameOf(text: string): string | null {
  const name = text.replace(/[\s:：]+$/u, '');
  return usual.test(toSimplified(name.normalize('NFKC'))) ? null : name;
}

const usual =
  /^(其他|其它|其余|更多|另外|另见|参见|参考|相关|延伸|扩展|推荐|链接|资料|来源)|^(others?|misc|more|links?|see also|references?|further reading|related|to-?do)$/i;

const maximumLabel = 30;

/** A usual name of a group, a word or two without any punctuation, or a few words that end with a colon. */
function isLabel(text: string): boolean {
  const words = text.normalize('NFKC').trim();
  if (words.length > maximumLabel || words.includes('\n')) return false;
  const name = words.replace(/\s*:$/u, '');
  if (/\p{P}/u.test(name.replace(/[-·&/]/gu, ''))) return false;
  return (
    words.endsWith(':') || /^\p{Script=Han}{1,4}$/u.test(name) || (name.length <= 20 && usual.test(toSimplified(name)))
  );
}

const traditional = new Map(
  [...'餘參關鏈擴閱讀資獻來見薦'].map((character, index) => [character, [...'余参关链扩阅读资献来见荐'][index]]),
);
const toSimplified = (text: string): string =>
  [...text].map((character) => traditional.get(character) ?? character).join('');
