import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkGfm).use(remarkCjkFriendly).freeze();

/** Parses GitHub-flavoured Markdown in which emphasis works beside Han characters: `**“自由”**是` is bold. */
export const parseMarkdown = (markdown: string): Root => processor.parse(markdown);
