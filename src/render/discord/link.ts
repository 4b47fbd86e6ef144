import { escapeLineStart, escapeText } from './escape.ts';
import { bounds } from './limits.ts';

/** What could end a masked link early, or a style around it. */
const unsafeInTarget = /[()<>[\]"'`*~|\\\s]/g;

const percent = (character: string): string =>
  `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;

/** A web address as it may stand in a masked link; null when it is none, or longer than a message can bear. */
export function linkTarget(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null;
  const { href } = new URL(url);
  // In the host, brackets are part of the address (IPv6): such a link is left out rather than changed.
  const target = href.replace(unsafeInTarget, percent);
  return target.length <= bounds.linkTarget && URL.canParse(target) ? target : null;
}

/** Characters that Discord draws as emoji: it takes no link whose text holds one. */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

/**
 * Whether a text can be the visible part of a masked link. In it Discord shows the backslashes that escape elsewhere
 * (https://github.com/discord/discord-api-docs/issues/6185), and it refuses what looks like an address or holds an
 * emoji (issues 7721 and 7510 there): a text that needs any care stands beside its link instead, and so does one that
 * names another host than the link leads to.
 */
export const canMask = (text: string, target: string): boolean =>
  text.trim() !== '' && isPlain(text) && !emoji.test(text) && !namesAnotherHost(text, target);

/** A host and perhaps a path, as they are written without `https://`; `node.js` and `tsconfig.json` are none. */
const host =
  /^(?:www\.)?((?:[\p{L}\p{N}-]+\.)+(?!(?:js|ts|json|html|css|txt|yml|yaml|toml|cpp)$)\p{L}{2,})(?=[/?#:]|$)/iu;

function namesAnotherHost(text: string, target: string): boolean {
  const named = `https://${host.exec(text.trim())?.[1] ?? ''}`;
  return URL.canParse(named) && new URL(named).hostname !== new URL(target).hostname.replace(/^www\./, '');
}

/** A text that ends here needs no care for what might follow. */
const isPlain = (text: string): boolean => escapeLineStart(escapeText(`${text} `)) === `${text} `;

/** Whether an address may stand in angle brackets, which link it as it is and without a preview. */
export const isBareAddress = (url: string): boolean =>
  url.length <= bounds.linkTarget && /^https?:\/\/[^\s<>"\\]+$/i.test(url) && URL.canParse(url);
