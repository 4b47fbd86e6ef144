import { type Generator, unknownRule } from '../generator.ts';
import type { RecognisedSite } from '../recognise.ts';
import type { SiteSettings } from '../site.ts';

/** A folder of which nobody has said how it is published. */
export function unknownSite({ kind }: SiteSettings): RecognisedSite {
  const generator: Generator = {
    kind: kind ?? 'plain',
    pathOf: () => unknownRule('How this site makes the addresses of its posts is not known.'),
    anchors: (headings) => headings.map(() => null),
    visibleFrom: () => null,
  };
  return { generator, address: null, config: null };
}
