import type { LinkProblem } from './site.ts';

/** The address of a site's home, without a slash at its end; or why it is not known. */
export type SiteAddress =
  | { readonly base: string; readonly problem: null }
  | { readonly base: null; readonly problem: LinkProblem };

/** Hosts that documentation and starter kits fill in, and hosts that no reader reaches. */
const placeholder =
  /^(?:(?:.+\.)?example\.(?:com|net|org|edu)|(?:.+\.)?(?:example|invalid|localhost)|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\]|(?:www\.)?(?:your|my)[-_]?(?:site|domain|blog|website|name|user-?name)\b.*|user-?name\.github\.io)$/;

/** Reads an address that a site's configuration holds. */
export function configuredAddress(written: string | null): SiteAddress {
  if (written === null || written.trim() === '') {
    return unusable('The configuration of the site does not say where it is published.');
  }
  const url = webUrl(written);
  if (url === null) return unusable(`The site's address «${written}» is no web address.`);
  if (placeholder.test(url.hostname)) return unusable(`The site's address ${written} is a placeholder.`);
  return baseOf(url);
}

/** Reads an address that an operator set, who knows better than any list of placeholders. */
export function givenAddress(written: string): SiteAddress {
  const url = webUrl(written);
  return url === null ? unusable(`SITE_URL is «${written}», which is no web address.`) : baseOf(url);
}

function webUrl(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

const baseOf = (url: URL): SiteAddress => ({ base: url.origin + url.pathname.replace(/\/+$/, ''), problem: null });

const unusable = (message: string): SiteAddress => ({
  base: null,
  problem: {
    rule: 'site-address',
    message,
    remedy: 'Set SITE_URL to the address of its home page, such as https://blog.some.site.',
  },
});
