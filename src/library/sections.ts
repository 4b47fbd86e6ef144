import type { Excerpt, Section } from '../domain/post.ts';
import type { Mention, Named } from './mention.ts';
import type { Names } from './names.ts';

/** Gives the sections an excerpt stands in, from the whole post to the innermost. */
export function createSectionMentions(names: Names): (excerpt: Excerpt) => readonly Mention<Named>[] {
  const known = new WeakMap<Section, readonly Mention<Named>[]>();
  return ({ post, section }) => {
    const mentions = known.get(section) ?? mentionsOf(post.title, section, names);
    known.set(section, mentions);
    return mentions;
  };
}

function mentionsOf(title: string, { id, ancestors, headings }: Section, names: Names): Mention<Named>[] {
  const whole = names.identify('post', title);
  const mentions = [{ named: { id: whole.id, name: title }, folded: whole.folded, rank: 0 }];
  for (const [depth, section] of [...ancestors, id].slice(0, headings.length).entries()) {
    const name = [title, ...headings.slice(0, depth + 1)].join(' › ');
    mentions.push({ named: { id: section, name }, folded: names.fold(name), rank: 0 });
  }
  return mentions;
}
