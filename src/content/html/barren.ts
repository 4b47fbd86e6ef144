import type { Element, ElementContent, Root } from 'hast';
import { neverText } from './element.ts';

/** Elements that show something though they hold nothing, or whose number tells something. */
const shownEmpty: ReadonlySet<string> = new Set(
  'audio br button div hr img input li option select table td textarea th tr video'.split(' '),
);

/**
 * Takes out, in place, what shows nothing: comments, scripts, elements without content. The conversion to Markdown looks
 * past these for the next words, each time from the beginning, which takes minutes where there are thousands.
 */
export function dropBarren(parent: Root | Element): void {
  const kept: ElementContent[] = [];
  for (const node of parent.children) {
    if (node.type === 'comment' || node.type === 'doctype') continue;
    if (node.type === 'element') {
      if (neverText.has(node.tagName)) continue;
      dropBarren(node);
      if (node.children.length === 0 && !shownEmpty.has(node.tagName)) continue;
    }
    const last = kept.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else kept.push(node);
  }
  parent.children = kept;
}
