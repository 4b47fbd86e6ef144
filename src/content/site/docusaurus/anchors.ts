import GithubSlugger from 'github-slugger';
import { type HeadingFacts, headingText } from '../heading.ts';

/** Docusaurus's ids: GitHub's, or the id in `{#id}` or in a comment at the end. A JSX expression makes a text unknown. */
export function docusaurusAnchors(headings: readonly HeadingFacts[], keepsCase: boolean): readonly (string | null)[] {
  const slugger = new GithubSlugger();
  return headings.map(({ node, source }) => {
    const written =
      /\{#([^{}]+)\}$/.exec(source)?.[1] ?? /(?:\{\/\*|<!--)\s*#(\S+)[\s\S]*?(?:\*\/\}|-->)$/.exec(source)?.[1];
    if (written !== undefined) return written.replace(/\\/g, '').trim();
    const text = headingText(node.children, { image: (description) => description });
    const slug = slugger.slug(text, keepsCase);
    return slug === '' || /[{}<]/.test(source) ? null : slug;
  });
}
