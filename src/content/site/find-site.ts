import { dirname, join, relative, sep } from 'node:path';
import { configuredAddress, givenAddress, type SiteAddress } from './address.ts';
import { SiteConfigError } from './config-file.ts';
import { docusaurusSites } from './docusaurus/recognise.ts';
import type { Generator } from './generator.ts';
import { headingFacts } from './heading.ts';
import { hexoSites } from './hexo/recognise.ts';
import { hugoSites } from './hugo/recognise.ts';
import { jekyllSites } from './jekyll/recognise.ts';
import { githubFolders } from './plain/github.ts';
import { mkdocsSites } from './plain/mkdocs.ts';
import { obsidianVaults } from './plain/obsidian.ts';
import { pathByPattern } from './plain/pattern.ts';
import { unknownSite } from './plain/unknown.ts';
import type { RecognisedSite, Recogniser, SiteFolder } from './recognise.ts';
import type { LinkProblem, PostFacts, Site, SiteKind, SiteSettings } from './site.ts';
import type { SiteFiles } from './site-files.ts';
import { zolaSites } from './zola/recognise.ts';

/** Generators, by the configuration in their home. The first that knows a folder has it. */
const generators: readonly Recogniser[] = [hexoSites, jekyllSites, zolaSites, hugoSites, docusaurusSites, mkdocsSites];

/** What a folder can be beside a generator's: looked for when there is no generator up to the top. */
const otherwise: readonly Recogniser[] = [obsidianVaults, githubFolders];

/**
 * Finds how a content folder is published: from the configuration in it, then in the folders above it up to the root of
 * its repository, and from what an operator set. `contentFolder` is absolute. A configuration that cannot be read is the
 * site's problem.
 */
export async function findSite(contentFolder: string, operator: SiteSettings, files: SiteFiles): Promise<Site> {
  try {
    const folders = await foldersUpToRepository(contentFolder, files);
    const found =
      (await search(folders, generators, operator, files)) ??
      (isElsewhere(operator) ? null : await search(folders, otherwise, operator, files));
    return found === null ? siteByKind(operator) : siteAt(contentFolder, found, operator);
  } catch (error) {
    if (!(error instanceof SiteConfigError)) throw error;
    return assemble(unknownSite(operator), (post) => post, null, operator, unreadable(error));
  }
}

/** Whether an operator names an address that is neither a vault's nor GitHub's. */
const isElsewhere = ({ kind, url }: SiteSettings): boolean => kind === null && url !== null;

interface Found {
  readonly home: string;
  readonly site: RecognisedSite;
}

async function search(
  folders: readonly string[],
  recognisers: readonly Recogniser[],
  operator: SiteSettings,
  files: SiteFiles,
): Promise<Found | null> {
  const wanted = recognisers.filter(({ kind }) => operator.kind === null || kind === operator.kind);
  for (const home of folders) {
    const folder: SiteFolder = {
      read: (name) => files.read(join(home, name)),
      has: (name) => files.exists(join(home, name)),
    };
    for (const recogniser of wanted) {
      const site = await recogniser.recognise(folder, operator);
      if (site !== null) return { home, site };
    }
  }
  return null;
}

async function foldersUpToRepository(contentFolder: string, files: SiteFiles): Promise<readonly string[]> {
  const folders = [contentFolder];
  let folder = contentFolder;
  while (!(await files.exists(join(folder, '.git'))) && dirname(folder) !== folder) {
    folder = dirname(folder);
    folders.push(folder);
  }
  return folders;
}

function siteAt(contentFolder: string, { home, site }: Found, operator: SiteSettings): Site {
  const below = slashes(relative(home, contentFolder));
  const inSite = (post: PostFacts): PostFacts => (below === '' ? post : { ...post, path: `${below}/${post.path}` });
  const configPath = site.config === null ? null : slashes(relative(contentFolder, join(home, site.config)));
  return assemble({ ...site, config: configPath }, inSite, site.address, operator, null);
}

/** The site of a generator that was named, though its configuration was not found; or one of which nothing is known. */
function siteByKind(operator: SiteSettings): Site {
  const recogniser = [...generators, ...otherwise].find(({ kind }) => kind === operator.kind);
  const assumed = recogniser?.assume?.(operator);
  if (assumed === undefined) return assemble(unknownSite(operator), (post) => post, null, operator, null);
  const { generator, homeOf } = assumed;
  const inSite = (post: PostFacts): PostFacts => ({ ...post, path: homeOf(post.path) + post.path });
  return assemble({ generator, config: null }, inSite, null, operator, null);
}

function assemble(
  { generator, config }: Pick<RecognisedSite, 'generator' | 'config'>,
  inSite: (post: PostFacts) => PostFacts,
  address: string | null,
  operator: SiteSettings,
  problem: LinkProblem | null,
): Site {
  const { base, problem: addressProblem } = addressOf(generator, address, operator);
  // A generator that has a language for permalinks has read an operator's itself.
  const pattern = withOwnPatterns.has(generator.kind) ? null : operator.permalink;
  return {
    kind: generator.kind,
    configPath: config,
    problem: problem ?? addressProblem,
    postUrl(post) {
      if (base === null || problem !== null) return { url: null, problem: null };
      const page = pattern === null ? generator.pathOf(inSite(post)) : pathByPattern(pattern, post);
      return page.path === null ? { url: null, problem: page.problem } : { url: base + page.path };
    },
    anchors(root, markdown) {
      const headings = headingFacts(root, markdown);
      const anchors = generator.anchors(headings);
      return new Map(headings.flatMap(({ node }, index) => (anchors[index] ? [[node, anchors[index]]] : [])));
    },
    visibleFrom: (post) => generator.visibleFrom(inSite(post)),
  };
}

const withOwnPatterns: ReadonlySet<SiteKind> = new Set<SiteKind>(['jekyll', 'hexo', 'hugo']);

/** A folder that nothing publishes has no address, and that is no problem. */
function addressOf(
  { kind }: Generator,
  address: string | null,
  { url }: SiteSettings,
): SiteAddress | { base: null; problem: null } {
  if (url !== null) return givenAddress(url);
  return kind === 'obsidian' || (kind === 'plain' && address === null)
    ? { base: null, problem: null }
    : configuredAddress(address);
}

const unreadable = (error: SiteConfigError): LinkProblem => ({
  rule: 'site-configuration',
  message: error.message,
  remedy: 'Correct it; until then no post is linked to.',
});

const slashes = (path: string): string => path.split(sep).join('/');
