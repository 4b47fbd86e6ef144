import type { Paragraph, PhrasingContent } from 'mdast';
import { webUrl } from '../rich-text/web-url.ts';
import type { Recogniser } from './part.ts';

/** «…（[来源](url)）»: a source in parentheses at the end of a paragraph. */
export const recogniseTrailingSource: Recogniser = (node) => {
  if (node.type !== 'paragraph') return null;
  const [opening, link, closing] = node.children.slice(-3);
  if (opening?.type !== 'text' || link?.type !== 'link' || closing?.type !== 'text') return null;
  if (!/[(（]\s*$/u.test(opening.value) || !/^\s*[)）][\s.。]*$/u.test(closing.value)) return null;
  const name = link.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
  const url = webUrl(link.url);
  if (url === null || !/^(来源|來源|出处|出處|source|via)$/iu.test(name.trim())) return null;
  const value = opening.value.replace(/[(（]\s*$/u, '').trimEnd();
  const before: PhrasingContent[] = node.children.slice(0, -3);
  const passage: Paragraph = { ...node, children: value === '' ? before : [...before, { ...opening, value }] };
  if (passage.children.length === 0) return null;
  const source = { author: null, date: null, title: null, url, site: null, label: null, remark: null, originals: [] };
  return { parts: [{ type: 'quotation', nodes: [passage], sources: [source] }] };
};
