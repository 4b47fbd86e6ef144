import type { ElementContent, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Html, PhrasingContent } from 'mdast';
import { styleWords, voidElement } from './element.ts';
import { type HtmlTag, scanTags } from './scan-tags.ts';

/** A tag that waits for the one that closes it. */
interface OpenElement {
  readonly name: string;
  readonly properties: Properties;
  readonly words: PhrasingContent[];
}

/** Elements inside each other; what is deeper loses its tags alone. */
const maximumDepth = 30;

/**
 * Replaces the raw HTML among words by what it stands for: `<b>…</b>` by strong, `<a href>` by a link. A tag without
 * its partner vanishes; what it would have enclosed stays.
 */
export function resolveInlineHtml(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  if (nodes.every((node) => node.type !== 'html')) return [...nodes];
  const result: PhrasingContent[] = [];
  const open: OpenElement[] = [];
  const closings = countClosings(nodes);
  const words = (): PhrasingContent[] => open.at(-1)?.words ?? result;

  for (const node of nodes) {
    const tag = node.type === 'html' ? scanTags(node.value)[0] : undefined;
    if (node.type !== 'html') words().push(node);
    else if (tag?.kind === 'void') words().push(...voidElement(tag.name, propertiesOf(node)));
    else if (tag?.kind === 'close') close(tag);
    else if (tag !== undefined && (closings.get(tag.name) ?? 0) > 0 && open.length < maximumDepth)
      open.push({ name: tag.name, properties: propertiesOf(node), words: [] });
  }
  while (open.length > 0) spill();
  return result;

  function close({ name }: HtmlTag): void {
    closings.set(name, (closings.get(name) ?? 0) - 1);
    if (!open.some((element) => element.name === name)) return;
    while (open.at(-1)?.name !== name) spill();
    const element = open.pop();
    if (element !== undefined) words().push(...styleWords(name, element.properties, element.words));
  }

  function spill(): void {
    const element = open.pop();
    words().push(...(element?.words ?? []));
  }
}

/** How many closing tags of each name are still to come: what none of them can close is not waited for. */
function countClosings(nodes: readonly PhrasingContent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const node of nodes) {
    const tag = node.type === 'html' ? scanTags(node.value)[0] : undefined;
    if (tag?.kind === 'close') counts.set(tag.name, (counts.get(tag.name) ?? 0) + 1);
  }
  return counts;
}

/** The attributes of a single tag, as HTML reads them. */
function propertiesOf({ value }: Html): Properties {
  if (!/\s/.test(value)) return {};
  const element: ElementContent | undefined = fromHtml(value, { fragment: true }).children.find(
    (child) => child.type === 'element',
  );
  return element?.type === 'element' ? element.properties : {};
}
