import type { Heading, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** What the fragment of a heading is made from. */
export interface HeadingFacts {
  readonly node: Heading;
  /** The Markdown of its content, without `#`. */
  readonly source: string;
  /** The line below it, in which some generators take an id. */
  readonly following: string;
}

/** All headings of a page in the order of the text, those in quotes and lists too: generators number all of them. */
export function headingFacts(root: Root, markdown: string): readonly HeadingFacts[] {
  const headings: HeadingFacts[] = [];
  visit(root, 'heading', (node) => {
    const start = node.children[0]?.position?.start.offset;
    const end = node.children.at(-1)?.position?.end.offset;
    const below = node.position?.end.offset ?? markdown.length;
    headings.push({
      node,
      source: start === undefined || end === undefined ? '' : markdown.slice(start, end),
      following: /^[^\n]*\n([^\n]*)/.exec(markdown.slice(below, below + 300))?.[1] ?? '',
    });
  });
  return headings;
}

/** What each kind of inline content gives to the text of a heading; what is not named gives its text, HTML nothing. */
export interface TextRules {
  readonly text?: (value: string) => string;
  readonly code?: (value: string) => string;
  readonly html?: (value: string) => string;
  readonly image?: (description: string) => string;
  /** Of a footnote mark, as it is written. */
  readonly footnote?: (mark: string) => string;
}

const itself = (value: string): string => value;
const nothing = (): string => '';

export function headingText(nodes: readonly PhrasingContent[], rules: TextRules = {}): string {
  const { text = itself, code = itself, html = nothing, image = nothing, footnote = nothing } = rules;
  const one = (node: PhrasingContent): string => {
    if (node.type === 'text') return text(node.value);
    if (node.type === 'inlineCode') return code(node.value);
    if (node.type === 'html') return html(node.value);
    if (node.type === 'image' || node.type === 'imageReference') return image(node.alt ?? '');
    if (node.type === 'break') return '\n';
    if (node.type === 'footnoteReference') return footnote(`[^${node.label ?? node.identifier}]`);
    if (node.type === 'tag' && isAttributes(node)) return text(node.value);
    return 'children' in node ? node.children.map(one).join('') : '';
  };
  return nodes.map(one).join('');
}

/** kramdown's attributes: words to every other generator. */
export const isAttributes = (node: PhrasingContent): boolean => node.type === 'tag' && node.value.startsWith('{:');

/** Whether a template engine will rewrite the heading before it is Markdown: then its text is not known. */
export const isTemplated = (source: string): boolean => /\{\{|\{%/.test(source);

/** The id in `## Heading {#id .class}`; null where there is none. */
export function attributeId(source: string): string | null {
  const written = source.trimEnd();
  if (!written.endsWith('}')) return null;
  const attributes = written.slice(written.lastIndexOf('{') + 1, -1);
  return written.includes('{') && !attributes.includes('}') ? (/#([^\s#.=]+)/.exec(attributes)?.[1] ?? null) : null;
}
