import { type Generator, type PagePath, unknownRule, unpublished } from '../generator.ts';
import { encodePath, encodeWritten } from '../percent.ts';
import type { PostFacts } from '../site.ts';
import { flag, type Settings, text } from '../values.ts';
import { zolaAnchors } from './anchors.ts';
import { readZolaConfig, type ZolaConfig } from './config.ts';
import { slugifyPath } from './slugify.ts';

/** Zola, as `config.toml` sets it up. Its rules are read from its documentation and source. */
export function zola(settings: Settings): Generator {
  const config = readZolaConfig(settings);
  return {
    kind: 'zola',
    pathOf: (post) => pathOf(post, config),
    anchors: (headings) => zolaAnchors(headings, config),
    visibleFrom: () => null,
  };
}

const home = 'content/';

function pathOf({ path, frontMatter }: PostFacts, config: ZolaConfig): PagePath {
  const isShown = flag(frontMatter.draft) !== true && flag(frontMatter.render) !== false;
  if (!path.startsWith(home) || !isShown) return unpublished;
  const folders = path.slice(home.length).split('/').slice(0, -1);
  const { name, prefix } = withoutLanguage((path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, ''), config);
  if (name === '_index') return rooted([prefix, ...folders]);
  const given = text(frontMatter.path);
  if (given !== null) return { path: encodeWritten(`/${given.trim()}/`.replace(/\/{2,}/g, '/')) };
  const above = name === 'index' ? folders.slice(0, -1) : folders;
  const named = name === 'index' ? folders.at(-1) : name;
  if (named === undefined) return rooted([prefix]);
  const slug = slugifyPath(text(frontMatter.slug) ?? withoutDate(named, config), config.paths);
  if (slug === null) return unknownRule(`How Zola writes «${named}» in ASCII is not known.`);
  return rooted([prefix, ...above, slug]);
}

const rooted = (parts: readonly string[]): PagePath => ({
  path: encodePath(`/${parts.filter((part) => part !== '').join('/')}/`.replace(/\/{2,}/g, '/')),
});

/** `name.en` is a page in English where the site has that language beside its own. */
function withoutLanguage(
  name: string,
  { otherLanguages }: ZolaConfig,
): { readonly name: string; readonly prefix: string } {
  const dot = name.indexOf('.');
  const code = dot < 0 ? '' : name.slice(dot + 1);
  return otherLanguages.includes(code) ? { name: name.slice(0, dot), prefix: code } : { name, prefix: '' };
}

/** A date in front of a name is no part of the slug, unless the site keeps it there. */
function withoutDate(name: string, { keepsDates }: ZolaConfig): string {
  const match = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?\s?[_-](.+)$/.exec(name);
  return keepsDates ? name : (match?.[1] ?? name);
}
