import type { RichText, Span } from '../../domain/rich-text.ts';
import { groupNeighbours } from '../group.ts';
import { type Block, blocksOf, type Code, type Line, mergeRuns, type Run } from '../lines.ts';
import { visible } from '../visible.ts';
import { codeBlock } from './code.ts';
import { escapeLineStart, escapeText } from './escape.ts';
import { canMask, isBareAddress, linkTarget } from './link.ts';
import { writeStyles } from './style.ts';

/** A rich text as Discord Markdown: its styles are kept where Discord can show them, its text never becomes markup. */
export function toMarkdown(rich: RichText, matches: readonly Span[] = []): string {
  // Long lists are made of such texts.
  if (rich.marks.length + matches.length === 0 && !rich.text.includes('\n'))
    return escapeLineStart(escapeText(visible(rich.text)));
  return blocksOf(rich, matches)
    .map((block) => (block.quoted ? writeBlock(block).replace(/^/gm, '> ') : writeBlock(block)))
    .join('\n');
}

const writeBlock = (block: Block): string => (block.type === 'code' ? writeCode(block) : writeLine(block));

const writeCode = (code: Code): string => codeBlock(code) ?? code.text.split('\n').map(writeCodeLine).join('\n');

const writeCodeLine = (text: string): string =>
  escapeLineStart(writeStyles([{ text, styles: new Set(['code']), url: null, moment: null }]));

const listMarker = /^ *(?:-|\d{1,9}\.) $/;

function writeLine({ marker, runs }: Line): string {
  const text = escapeLineStart(writeRuns(runs));
  // An empty item would swallow the next line.
  const isItem = listMarker.test(marker) && text.trim() !== '';
  return isItem ? marker + text : escapeLineStart(escapeText(marker) + text);
}

/** A stretch of a line: runs to be styled together, or Markdown that stands as it is. */
type Stretch = { readonly runs: readonly Run[] } | { readonly markdown: string };

/** Runs of one line. Links stand outside of all styles, so that no style can end within an address. */
function writeRuns(runs: readonly Run[]): string {
  const linked = mergeRuns(runs.map((run) => (leads(run) ? run : { ...run, url: null })));
  const stretches = groupNeighbours(linked, ({ url }) => url).flatMap(stretchesOf);
  return groupNeighbours(stretches, (stretch) => 'runs' in stretch)
    .map(writeStretches)
    .join('');
}

function writeStretches(stretches: readonly Stretch[]): string {
  const runs = stretches.flatMap((stretch) => ('runs' in stretch ? stretch.runs : []));
  const markdown = stretches.flatMap((stretch) => ('runs' in stretch ? [] : [stretch.markdown]));
  return writeStyles(mergeRuns(runs)) + markdown.join('');
}

/** Whether a run's link is shown: one behind hidden words would tell what they say. */
const leads = ({ url, styles, text }: Run): boolean =>
  url !== null && !styles.has('spoiler') && text.trim() !== '' && (linkTarget(url) !== null || isBareAddress(url));

function stretchesOf(runs: readonly Run[]): Stretch[] {
  const url = runs[0]?.url ?? null;
  if (url === null) return groupNeighbours(runs, ({ moment }) => moment).map(writeMoment);
  const text = runs.map((run) => run.text).join('');
  if (text === url && isBareAddress(url)) return [{ markdown: `<${url}>` }];
  const target = linkTarget(url);
  const words = writeStyles(mergeRuns(runs.map(withoutCode)));
  // The words may need an escape where two styles meet, though each part needs none.
  if (target !== null && canMask(text, target) && !words.includes('\\'))
    return [{ markdown: maskedLink(words, target) }];
  return [{ runs: runs.map((run) => ({ ...run, url: null })) }, { markdown: ` (<${target ?? url}>)` }];
}

/** Readers see a moment in their own language and time zone (https://docs.discord.com/developers/reference#message-formatting). */
function writeMoment(runs: readonly Run[]): Stretch {
  const { moment = null, styles } = runs[0] ?? {};
  return moment === null || styles?.has('spoiler') ? { runs } : { markdown: `<t:${moment}:f>` };
}

function maskedLink(words: string, target: string): string {
  const trimmed = words.trim();
  const start = words.indexOf(trimmed);
  return `${words.slice(0, start)}[${trimmed}](${target})${words.slice(start + trimmed.length)}`;
}

const withoutCode = (run: Run): Run => ({
  ...run,
  styles: new Set([...run.styles].filter((style) => style !== 'code')),
});
