import type { LinkMark, Mark, RichText } from './rich-text.ts';

/*
 * CommonMark (https://spec.commonmark.org) for files and for pasting elsewhere. Links, code, lists and quotes are kept;
 * bold and slanted type is left out, as its signs are not read beside Chinese punctuation.
 */

const markup = /[\\`*_[\]<>~|$]/g;
const atLineStart = /^(\s*)(?:([#+>=-])|(\d+)([.)]))/;

/** A text without line breaks, so that Markdown shows it as it is. */
export const escapeMarkdown = (text: string): string => text.replace(markup, '\\$&');

/** An address as a link's target. */
export const linkTarget = (url: string): string =>
  /[\s()<>\\]/.test(url) ? `<${url.replace(/\s/g, '%20').replace(/[<>\\]/g, '\\$&')}>` : url;

/** A rich text as Markdown; its lines stay lines. */
export function toMarkdown({ text, marks }: RichText): string {
  const written: string[] = [];
  let code: Mark | undefined;
  let at = 0;
  const close = (): void => {
    if (code !== undefined) written.push('```');
    code = undefined;
  };
  for (const line of text.split('\n')) {
    const within = marks.filter(({ from, to }) => from < at + line.length && to > at);
    const block = within.find(({ kind }) => kind === 'codeBlock') ?? (line === '' ? code : undefined);
    if (block !== code) {
      close();
      if (block !== undefined) written.push('```');
      code = block;
    }
    written.push(code === undefined ? writeLine(line, within, at) : line);
    at += line.length + 1;
  }
  close();
  return written.join('\n');
}

function writeLine(line: string, marks: readonly Mark[], start: number): string {
  const marker = marks.find(({ kind }) => kind === 'marker');
  const markerEnd = marker === undefined ? 0 : Math.min(line.length, marker.to - start);
  const quoted = marks.some(({ kind }) => kind === 'blockquote') ? '> ' : '';
  const words = writeRuns(line, marks, start, markerEnd);
  const safe = marker === undefined ? escapeStart(words) : words;
  return quoted + line.slice(0, markerEnd) + safe;
}

function writeRuns(line: string, marks: readonly Mark[], start: number, from: number): string {
  const edges = marks.flatMap((mark) => [mark.from - start, mark.to - start]);
  const cuts = [...new Set([from, line.length, ...edges])].filter((at) => at >= from && at <= line.length);
  cuts.sort((a, b) => a - b);
  let written = '';
  let link: LinkMark | undefined;
  for (const [index, at] of cuts.entries()) {
    const covering = marks.filter((mark) => mark.from - start <= at && mark.to - start > at);
    const next = covering.find((mark): mark is LinkMark => mark.kind === 'link');
    if (next !== link && link !== undefined) written += `](${linkTarget(link.url)})`;
    const end = cuts[index + 1];
    if (end === undefined) break;
    if (next !== link && next !== undefined) written += '[';
    link = next;
    const text = line.slice(at, end);
    const isCode = covering.some(({ kind }) => kind === 'code') && !/^$|`/.test(text);
    written += isCode ? `\`${text}\`` : escapeMarkdown(text);
  }
  return written;
}

const escapeStart = (line: string): string =>
  line.replace(atLineStart, (_, space, sign, digits, point) =>
    sign === undefined ? `${space}${digits}\\${point}` : `${space}\\${sign}`,
  );
