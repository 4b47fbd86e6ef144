import type { Properties } from 'hast';
import type { PhrasingContent } from 'mdast';
import { richTextOfInline } from '../rich-text/inline.ts';
import { toSuperscript } from './superscript.ts';

declare module 'mdast' {
  interface EmphasisData {
    /** The author hid these words: they are shown as a spoiler. */
    hidden?: boolean;
  }
}

/** What stands in these is no text for readers. */
export const neverText: ReadonlySet<string> = new Set(
  'applet embed frame frameset head iframe noframes noscript object rp script style svg template title'.split(' '),
);

/** Elements that style words. */
export const styled: readonly string[] =
  'a b cite code del dfn em font i ins kbd mark q rt s samp small span strike strong sub sup tt u var'.split(' ');

/** The words of an HTML element with the Markdown style it stands for. Other elements leave what they enclose. */
export function styleWords(name: string, properties: Properties, words: PhrasingContent[]): PhrasingContent[] {
  if (neverText.has(name)) return [];
  if (isHidden(properties)) return [{ type: 'emphasis', data: { hidden: true }, children: words }];
  switch (name) {
    case 'em':
    case 'i':
    case 'cite':
    case 'dfn':
    case 'var':
      return [{ type: 'emphasis', children: words }];
    case 'b':
    case 'strong':
    case 'mark':
      return [{ type: 'strong', children: words }];
    case 'del':
    case 's':
    case 'strike':
      return [{ type: 'delete', children: words }];
    case 'code':
    case 'kbd':
    case 'samp':
    case 'tt':
      return [{ type: 'inlineCode', value: richTextOfInline(words).text }];
    case 'a':
      return typeof properties.href === 'string' ? [{ type: 'link', url: properties.href, children: words }] : words;
    case 'q':
      return [{ type: 'text', value: '“' }, ...words, { type: 'text', value: '”' }];
    case 'rt':
      return [{ type: 'text', value: '（' }, ...words, { type: 'text', value: '）' }];
    case 'sup':
      return toSuperscript(words);
    default:
      return words;
  }
}

/** An element that encloses nothing. */
export function voidElement(name: string, { src, alt }: Properties): PhrasingContent[] {
  if (name === 'br') return [{ type: 'break' }];
  if (name !== 'img' || typeof src !== 'string') return [];
  return [{ type: 'image', url: src, alt: typeof alt === 'string' ? alt : null }];
}

/** White on white, one colour on itself, transparent, or a class that themes give to what is read only on purpose. */
export function isHidden({ style, color, className, hidden }: Properties): boolean {
  const declarations = typeof style === 'string' ? style.toLowerCase().replace(/\s+/g, '') : '';
  if (hidden === true || hiddenStyle.test(declarations) || isOfOneColour(declarations)) return true;
  if (typeof color === 'string' && white.test(color.trim().toLowerCase())) return true;
  return Array.isArray(className) && className.some((name) => hiddenClasses.has(String(name).toLowerCase()));
}

/** «color: black; background: black» */
function isOfOneColour(declarations: string): boolean {
  const declared = (name: RegExp): string | undefined =>
    declarations
      .split(';')
      .find((each) => name.test(each))
      ?.split(':', 2)[1];
  const colour = declared(/^color:/);
  return colour !== undefined && colour === declared(/^background(?:-color)?:/);
}

const white = /^(?:white|transparent|#fff(?:fff)?)$/;
const hiddenStyle =
  /(?:^|;)(?:color:(?:white|transparent|#fff(?:fff)?|rgba?\(255,255,255(?:,1)?\))(?:!important)?|opacity:0(?:\.0+)?|visibility:hidden|display:none)(?:;|$)/;
const hiddenClasses = new Set(['spoiler', 'heimu', 'hide-text', 'hidden-text', 'blur']);

/** Set to the right, where a text is signed. */
export const isSetRight = ({ style, align }: Properties): boolean =>
  align === 'right' || (typeof style === 'string' && /(?:^|;)\s*text-align\s*:\s*(?:right|end)\b/i.test(style));
