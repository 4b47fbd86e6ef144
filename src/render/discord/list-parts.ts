import type { EntryItem, HitItem, TextItem } from '../../domain/reply.ts';
import type { Request } from '../../domain/request.ts';
import { slice } from '../../domain/rich-text.ts';
import type { Words } from '../../words/words.ts';
import { inOneLine } from '../citation.ts';
import type { Size } from '../paging.ts';
import { label, wholeLength } from '../visible.ts';
import { passagesOf } from './body.ts';
import { idOf, placeOf, smallPrint } from './citation.ts';
import { escapeLineStart, escapeText } from './escape.ts';
import { bounds } from './limits.ts';
import { toMarkdown } from './markdown.ts';
import { createFits, type Opening, type Part, textPart } from './part.ts';
import { bold } from './style.ts';

/** A hit: a line of its text, then who said it, when, and where it stands. */
export function hitPart({ excerpt, snippet, matches, open }: HitItem, words: Words): Part {
  const isLong = snippet.text.length > bounds.snippet;
  const shown = slice(inOneLine(snippet), { from: 0, to: wholeLength(snippet.text, bounds.snippet) });
  const marks = shown.marks.filter(({ kind }) => kind !== 'link');
  const ending = isLong ? '…' : '';
  const markdown = toMarkdown(
    { text: shown.text, marks },
    matches.filter(({ from }) => from < bounds.snippet),
  );
  const [source] = excerpt.sources;
  const details = [source?.author, source?.date].map((text) => escapeText(label(text ?? '', bounds.author)));
  const place = placeOf([excerpt.post.title, ...excerpt.section.headings], null);
  const texts = [markdown + ending, smallPrint([...details, place, escapeText(idOf(excerpt))])];
  return { ...textPart([texts.filter((text) => text.trim() !== '').join('\n')]), open: openBeside(open, words) };
}

/** A name in bold with what is said of it. */
export function entryPart({ name, detail, open }: EntryItem, words: Words): Part {
  const parts = [bold(label(name, bounds.entryName)), escapeText(label(detail, bounds.entryDetail))];
  const text = parts.filter((part) => part !== '').join(' — ');
  return {
    ...textPart([text === '' ? '…' : escapeLineStart(text)]),
    open: open === null ? null : openBeside(open, words),
  };
}

const openBeside = (request: Request, words: Words): Opening => ({ label: words.open, request, beside: 'all' });

/** A text in as many parts as it needs. */
export function textParts({ text, channel }: TextItem, room: Size): Part[] {
  const texts = passagesOf(text, [], createFits(room, []))
    .map(({ markdown }) => markdown)
    .filter((markdown) => markdown.trim() !== '');
  if (channel === undefined) return texts.map((markdown) => textPart([markdown]));
  // A mention is short, and stands before texts that are.
  const [first = '', ...others] = texts;
  return [`<#${channel}> ${first}`.trimEnd(), ...others].map((markdown) => textPart([markdown]));
}
