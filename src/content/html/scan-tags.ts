/** One tag of HTML source. */
export interface HtmlTag {
  /** In lower case. */
  readonly name: string;
  readonly kind: 'open' | 'close' | 'void';
}

/** HTML gives no meaning to the slash of `<b/>`: only these enclose nothing. */
const voids = new Set('area base br col embed frame hr img input link meta param source track wbr'.split(' '));

/** The tags of a piece of HTML, in order. Comments hold none. Reads each character once, whatever the text is. */
export function scanTags(html: string): HtmlTag[] {
  const tags: HtmlTag[] = [];
  for (let at = html.indexOf('<'); at >= 0; ) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = html.indexOf('<', end);
      continue;
    }
    const name = tagName(html, at);
    const end = name === '' ? at : endOfTag(html, at);
    // What begins and never ends is no tag, nor is anything after it.
    if (end < 0) break;
    if (name !== '') tags.push({ name, kind: html[at + 1] === '/' ? 'close' : voids.has(name) ? 'void' : 'open' });
    at = html.indexOf('<', end + 1);
  }
  return tags;
}

const nameAt = /<\/?([a-z][a-z0-9:-]{0,40})/iy;

function tagName(html: string, at: number): string {
  nameAt.lastIndex = at;
  return nameAt.exec(html)?.[1]?.toLowerCase() ?? '';
}

/** The position of the `>` that ends a tag, outside of quoted values; -1 where there is none. */
function endOfTag(html: string, at: number): number {
  let quote = '';
  for (let index = at; index < html.length; index += 1) {
    const character = html.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      quote = character;
    } else if (character === '>') {
      return index;
    }
  }
  return -1;
}
