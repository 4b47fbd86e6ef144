import { type Generator, unknownRule } from '../generator.ts';
import type { RecognisedSite } from '../recognise.ts';
import type { SiteSettings } from '../site.ts';
import { sluggedAnchors } from './slugger.ts';

/** A folder of which nobody has said how it is published. */
export function unknownSite({ kind }: SiteSettings): RecognisedSite {
  const generator: Generator = {
    kind: kind ?? 'plain',
    pathOf: () => unknownRule('How this site makes the addresses of its posts is not known.'),
    // Nothing is linked to; but the names of sections that people know from GitHub serve in `export`.
    anchors: sluggedAnchors,
    visibleFrom: () => null,
  };
  return { generator, address: null, config: null };
}
