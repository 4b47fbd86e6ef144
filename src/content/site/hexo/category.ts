import type { Settings } from '../values.ts';
import { text } from '../values.ts';
import type { HexoConfig } from './config.ts';
import { slugize } from './slugize.ts';

/**
 * What `:category` stands for: the innermost of one chain of categories, with those around it. Null where a post has
 * several chains: which is last then depends on all other posts.
 */
export function categorySlug(frontMatter: Settings, config: HexoConfig): string | null {
  const written = frontMatter.categories || frontMatter.category || [];
  const listed = Array.isArray(written) ? written : [written];
  const chains = listed.some(Array.isArray) ? listed.map((chain) => [chain].flat()) : [listed];
  const [chain = [], ...others] = chains.filter((one) => one.length > 0);
  if (others.length > 0) return null;
  const names = chain.filter((name) => name !== null && name !== '').map(String);
  if (names.length === 0) return config.defaultCategory;
  return names.map((name) => slugize(text(config.categoryNames[name]) ?? name, config.letterCase)).join('/');
}
