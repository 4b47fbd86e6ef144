import { readConfigFile } from '../config-file.ts';
import { type Generator, unpublished } from '../generator.ts';
import { attributeId, type HeadingFacts, headingText, isTemplated } from '../heading.ts';
import { encodePath } from '../percent.ts';
import type { Recogniser } from '../recognise.ts';
import { flag, group, has, isSettings, list, type Settings, text } from '../values.ts';

/** MkDocs: pages stand where their files stand below `docs_dir`. */
export const mkdocsSites: Recogniser = {
  kind: 'mkdocs',
  async recognise(folder) {
    const found = await readConfigFile(folder, ['mkdocs.yml', 'mkdocs.yaml']);
    if (found === null) return null;
    return { generator: mkdocs(found.settings), address: text(found.settings.site_url), config: found.name };
  },
  assume: () => ({ generator: mkdocs({}), homeOf: () => 'docs/' }),
};

function mkdocs(settings: Settings): Generator {
  const home = `${(text(settings.docs_dir) ?? 'docs').replace(/^\.?\/+|\/+$/g, '')}/`;
  const isPretty = flag(settings.use_directory_urls) !== false;
  const extensions = list(settings.markdown_extensions);
  const hasAttributes = extensions.some((one) => one === 'attr_list' || one === 'extra');
  const hasOwnIds = extensions.some(
    (one) => isSettings(one) && ['slugify', 'separator'].some((key) => has(group(one.toc), key)),
  );
  return {
    kind: 'mkdocs',
    pathOf({ path }) {
      if (!path.startsWith(home)) return unpublished;
      const page = `/${path.slice(home.length).replace(/\.[^./]*$/, '')}`;
      const index = page.replace(/\/(?:index|README)$/, '/');
      if (index !== page) return { path: encodePath(isPretty ? index : `${index}index.html`) };
      return { path: encodePath(isPretty ? `${page}/` : `${page}.html`) };
    },
    anchors: (headings) => (hasOwnIds ? headings.map(() => null) : tocAnchors(headings, hasAttributes)),
    visibleFrom: () => null,
  };
}

/** The ids of Python-Markdown's `toc`: ASCII alone; a second `a` is `a_1`, and so is one of which nothing is left. */
function tocAnchors(headings: readonly HeadingFacts[], hasAttributes: boolean): readonly (string | null)[] {
  const taken = new Set<string>();
  return headings.map(({ node, source }) => {
    if (isTemplated(source)) return null;
    let id = (hasAttributes ? attributeId(source) : null) ?? slug(headingText(node.children));
    while (id === '' || taken.has(id)) {
      const match = /^(.*)_(\d+)$/.exec(id);
      id = match === null ? `${id}_1` : `${match[1]}_${Number(match[2]) + 1}`;
    }
    taken.add(id);
    return id;
  });
}

const slug = (value: string): string =>
  value
    .normalize('NFKD')
    .replace(/[^\0-\x7f]|[^\w\s-]/g, '')
    .trim()
    .toLowerCase()
    .replace(/[-\s]+/g, '-');
