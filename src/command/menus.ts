import type { Excerpt } from '../domain/post.ts';
import type { Menu, MenuChoice } from '../domain/reply.ts';
import type { Request } from '../domain/request.ts';
import type { Hit, SectionEntry } from '../library/library.ts';
import { chosen, mostChoices } from './choice.ts';
import type { Call } from './command.ts';
import { requestTo } from './reply.ts';

/** Of a long post, the sections of this many excerpts can be chosen. */
const mostExcerpts = 2_000;

/** Jumps among hits; `shown` is the id of the one that is being read, `open` gives the request that shows one of them. */
export function hitMenu(
  { words }: Call,
  hits: readonly Pick<Hit, 'excerpt' | 'snippet'>[],
  shown: string,
  open: (excerpt: Excerpt) => Request,
): Menu | null {
  const choices = hits.map(({ excerpt, snippet }) => ({
    label: snippet.text.text,
    description: [excerpt.sources[0]?.author ?? '', excerpt.post.title].filter((part) => part !== '').join(' · '),
    request: open(excerpt),
    isCurrent: excerpt.id === shown,
  }));
  return menuOf(words.jumpToHit, choices);
}

/** Jumps among the sections of the post that an excerpt stands in, in their order. */
export function sectionMenu(call: Call, entry: SectionEntry, { post }: Excerpt): Menu | null {
  const { library, words } = call;
  const whole = library.sections.resolve(post.title, ({ name }) => name === post.title);
  if (whole === undefined) return null;
  const entries = new Map([[whole.id, whole]]);
  for (const { section } of library.list({ section: whole.id }).slice(0, mostExcerpts)) {
    for (const id of [...section.ancestors, section.id]) {
      const found = entries.has(id) ? undefined : library.sections.get(id);
      if (found !== undefined) entries.set(id, found);
    }
  }
  const choices = [...entries.values()].map(({ id, name, count }) => ({
    label: name.slice(id === whole.id ? 0 : `${whole.name} › `.length),
    description: words.excerpts(count),
    request: requestTo(call, 'section', { name: chosen(id) }),
    isCurrent: id === entry.id,
  }));
  return menuOf(words.jumpToSection, choices);
}

/** A menu has room for a few: those around the current one. Where there is nowhere to go there is no menu. */
function menuOf(placeholder: string, choices: readonly MenuChoice[]): Menu | null {
  if (choices.length < 2) return null;
  const current = choices.findIndex(({ isCurrent }) => isCurrent);
  const last = Math.max(0, choices.length - mostChoices);
  const from = Math.min(Math.max(0, current - Math.floor(mostChoices / 2)), last);
  return { placeholder, choices: choices.slice(from, from + mostChoices) };
}
