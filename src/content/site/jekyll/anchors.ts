import { attributeId, type HeadingFacts, headingText, isAttributes, isTemplated } from '../heading.ts';
import { flag, list, type Settings, text } from '../values.ts';

/** The ids kramdown gives to headings, by the options under `kramdown:`; Jekyll's input is GFM unless it says otherwise. */
export function kramdownAnchors(headings: readonly HeadingFacts[], options: Settings): readonly (string | null)[] {
  if (flag(options.auto_ids) === false || flag(options.transliterated_header_ids) === true) {
    return headings.map(writtenId);
  }
  const prefix = text(options.auto_id_prefix) ?? '';
  const isGfm = (text(options.input) ?? 'GFM').toUpperCase() === 'GFM';
  const keepsDashes = list(options.gfm_quirks).some((quirk) => String(quirk).includes('no_auto_typographic'));
  const taken = new Map<string, number>();
  return headings.map((heading) => {
    const id = writtenId(heading);
    if (id !== null || isTemplated(heading.source)) return id;
    const base = isGfm ? gfmId(heading, keepsDashes) : basicId(heading.source);
    const count = taken.get(base) ?? 0;
    taken.set(base, count + 1);
    const numbered = prefix + (count === 0 ? base : `${base}-${count}`);
    return numbered === '' ? null : numbered;
  });
}

/** `## Heading {#id}`, or an attribute list of its own on the next line. */
const writtenId = ({ source, following }: HeadingFacts): string | null =>
  /\s\{#([^\s{}]+)\}$/.exec(source)?.[1] ?? (/^ {0,3}\{:/.test(following) ? attributeId(following) : null);

/** Word characters, hyphens and spaces of the text; what typography makes of `--` is neither. */
function gfmId({ node }: HeadingFacts, keepsDashes: boolean): string {
  // Attributes directly behind a link or a style belong to it; behind plain words they are words.
  const children = node.children.filter(
    (child, index) => !isAttributes(child) || (node.children[index - 1]?.type ?? 'text') === 'text',
  );
  const spoken = headingText(children, {
    text: (value) => (keepsDashes ? value : value.replace(/---?/g, '')),
  });
  return spoken
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- \t]/gu, '')
    .replace(/[ \t]/g, '-');
}

/** ASCII letters and digits of the Markdown, from the first letter on. */
const basicId = (source: string): string =>
  source
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase() || 'section';
