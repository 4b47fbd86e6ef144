import type { PhrasingContent } from 'mdast';
import { isCommentTag } from './credit.ts';
import { readTag } from './read-tag.ts';

/**
 * Takes the tags out of words. `[words]({{< ref "post" >}})` leads to an address that only the generator knows: its
 * words stay.
 */
export function resolveInlineTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (!nodes.some((node) => node.type === 'tag')) return [...nodes];
  return withoutTags(withoutComments(nodes));
}

/** Without what stands between `{% comment %}` and `{% endcomment %}`. */
function withoutComments(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const kept: PhrasingContent[] = [];
  let opened: number | null = null;
  for (const node of nodes) {
    const reading = node.type === 'tag' ? readTag(node.value) : null;
    if (reading !== null && isCommentTag(reading)) {
      if (reading.role === 'end' && opened !== null) kept.length = opened;
      opened = reading.role === 'start' ? (opened ?? kept.length) : null;
    }
    kept.push(node);
  }
  return kept;
}

function withoutTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  let closesAddress = false;
  for (const [index, node] of nodes.entries()) {
    if (node.type === 'tag') {
      const next = nodes[index + 1];
      closesAddress = next?.type === 'text' && /^\s*\)/.test(next.value) && unwrapLabel(result);
    } else if (closesAddress && node.type === 'text') {
      result.push({ ...node, value: node.value.replace(/^\s*\)/, '') });
      closesAddress = false;
    } else {
      result.push(node);
    }
  }
  return result;
}

/** Takes `[` and `](` from around the words before an address; false when they do not stand there. */
function unwrapLabel(words: PhrasingContent[]): boolean {
  const last = words.at(-1);
  if (last?.type !== 'text' || !/\]\(\s*$/.test(last.value)) return false;
  const start = words.findLastIndex((node) => node.type === 'text' && node.value.includes('['));
  const opening = words[start];
  if (opening?.type !== 'text') return false;
  words[words.length - 1] = { ...last, value: last.value.replace(/\]\(\s*$/, '') };
  const first = words[start];
  if (first?.type !== 'text') return false;
  const at = first.value.lastIndexOf('[');
  words[start] = { ...first, value: first.value.slice(0, at) + first.value.slice(at + 1) };
  return true;
}
