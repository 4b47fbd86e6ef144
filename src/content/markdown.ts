import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkGfm from 'remark-gfm';
import type { Plugin, Processor } from 'unified';
import { boundInline } from './syntax/bounded.ts';
import { inlineMath } from './syntax/inline-math.ts';
import { mathBlock, mathBlockFromMarkdown } from './syntax/math-block.ts';
import { tag, tagFromMarkdown } from './syntax/tag.ts';

const dollar = 36;

/** Mathematics and template tags, and a bound on what the inline constructs of all extensions may cost. */
const remarkPosts: Plugin<[], Root> = function remarkPosts(this: Processor) {
  const data = this.data();
  const mathematics = { flow: { [dollar]: mathBlock }, text: { [dollar]: inlineMath } };
  data.micromarkExtensions = boundInline([...(data.micromarkExtensions ?? []), mathematics, tag]);
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), mathBlockFromMarkdown, tagFromMarkdown];
};

const processor = remark().use(remarkGfm).use(remarkCjkFriendly).use(remarkPosts).freeze();

/** Parses GitHub-flavoured Markdown in which emphasis works beside Han characters: `**“自由”**是` is bold. */
export const parseMarkdown = (markdown: string): Root => processor.parse(markdown);
