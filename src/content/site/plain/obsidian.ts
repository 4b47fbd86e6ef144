import { unpublished } from '../generator.ts';
import type { Recogniser } from '../recognise.ts';

/** A vault lies on its owner's disk: its notes have no address on the web. */
export const obsidianVaults: Recogniser = {
  kind: 'obsidian',
  async recognise(folder) {
    if (!(await folder.has('.obsidian'))) return null;
    return {
      generator: {
        kind: 'obsidian',
        pathOf: () => unpublished,
        anchors: (headings) => headings.map(() => null),
        visibleFrom: () => null,
      },
      address: null,
      config: '.obsidian',
    };
  },
};
