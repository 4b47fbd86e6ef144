import { richTextOf } from '../rich-text/blocks.ts';
import { webUrl } from '../rich-text/web-url.ts';
import type { Recogniser } from './part.ts';

/** «> 来自 <https://…>»: a blockquote of no more than a link and «from», for everything in its section. */
export const recogniseSectionSource: Recogniser = (node) => {
  const [paragraph, ...others] = node.type === 'blockquote' ? node.children : [];
  if (paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const [words, link, ...rest] = paragraph.children;
  if (words?.type !== 'text' || link?.type !== 'link' || rest.length > 0) return null;
  if (!/^(来自|出自|摘自|引自|转自|来源|出处|from|via|source)\s*[:：]?$/iu.test(words.value.trim())) return null;
  const url = webUrl(link.url);
  if (url === null) return null;
  const name = richTextOf([link]).text;
  const title = webUrl(name) === null ? name : null;
  const source = { author: null, date: null, title, url, site: null, label: null, remark: null, originals: [] };
  return { parts: [{ type: 'sectionSource', cited: { source, at: node } }] };
};
