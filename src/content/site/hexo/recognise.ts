import { readConfigFile } from '../config-file.ts';
import type { Recogniser, SiteFolder } from '../recognise.ts';
import { group, has, type Settings, text } from '../values.ts';
import { markdownItAnchors } from './anchors-markdown-it.ts';
import { markedAnchors } from './anchors-marked.ts';
import { hexo, type RenderedAnchors } from './hexo.ts';

/** Settings that Hexo has and Jekyll, whose configuration has the same name, has not. */
const ownSettings = [
  'new_post_name',
  'source_dir',
  'public_dir',
  'category_dir',
  'i18n_dir',
  'skip_render',
  'post_asset_folder',
];

export const hexoSites: Recogniser = {
  kind: 'hexo',
  async recognise(folder, operator) {
    const found = await readConfigFile(folder, ['_config.yml', '_config.yaml', '_config.json']);
    if (found === null) return null;
    const packages = await installedPackages(folder);
    const isHexo =
      ownSettings.some((key) => has(found.settings, key)) ||
      packages?.includes('hexo') ||
      (await folder.has('source/_posts'));
    if (!isHexo && operator.kind !== 'hexo') return null;
    const generator = hexo(found.settings, operator, rendererOf(found.settings, packages));
    return { generator, address: text(found.settings.url), config: found.name };
  },
  assume: (operator) => ({
    generator: hexo({}, operator, rendererOf({}, null)),
    homeOf: (path) =>
      path.startsWith('source/') ? '' : /^_(?:posts|drafts)\//.test(path) ? 'source/' : 'source/_posts/',
  }),
};

/** The renderer that is installed; where that is not known, the one that is configured, or the one Hexo starts with. */
function rendererOf(settings: Settings, packages: readonly string[] | null): RenderedAnchors {
  const markdown = typeof settings.markdown === 'string' ? { preset: settings.markdown } : group(settings.markdown);
  const isInstalled = (name: string): boolean => packages?.includes(name) ?? false;
  if (isInstalled('hexo-renderer-markdown-it')) return (headings) => markdownItAnchors(headings, markdown);
  if (isInstalled('hexo-renderer-marked')) return (headings) => markedAnchors(headings, group(settings.marked));
  if (packages?.some((name) => /^hexo-renderer-(?:markdown|pandoc|kramed|multi|remark)/.test(name)))
    return (headings) => headings.map(() => null);
  if (has(settings, 'markdown') && !has(settings, 'marked')) return (headings) => markdownItAnchors(headings, markdown);
  return (headings) => markedAnchors(headings, group(settings.marked));
}

/** What `package.json` names; null where there is none. */
async function installedPackages(folder: SiteFolder): Promise<readonly string[] | null> {
  const found = await readConfigFile(folder, ['package.json']);
  if (found === null) return null;
  return [...Object.keys(group(found.settings.dependencies)), ...Object.keys(group(found.settings.devDependencies))];
}
