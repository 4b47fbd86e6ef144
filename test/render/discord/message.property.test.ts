import { ComponentType } from 'discord-api-types/v10';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ExcerptItem } from '../../../src/domain/reply.ts';
import { sharedBy } from '../../../src/domain/sharing.ts';
import { decodeCustomId, keyOf } from '../../../src/render/discord/custom-id.ts';
import { type RenderedMessage, renderMessage } from '../../../src/render/discord/message.ts';
import { visible } from '../../../src/render/visible.ts';
import { en } from '../../../src/words/en.ts';
import { allComponents } from '../../support/discord/schema/components.ts';
import { messageViolations } from '../../support/discord/schema/message-limits.ts';
import { bodyChecks } from '../../support/discord/schema/request-schemas.ts';
import { replyOf } from '../replies.ts';
import { excerpt, reply } from './adversarial.ts';
import { type Node, parse } from './discord-markdown.ts';

const violations = ({ body }: RenderedMessage): unknown[] => [
  ...bodyChecks.createMessage(body),
  ...messageViolations(body),
];

it('stays within all limits on every page, whatever is to be said', () => {
  fc.assert(
    fc.property(reply, fc.integer({ min: -1, max: 40 }), (said, page) => {
      const message = renderMessage(said, page, en);
      expect(violations(message)).toEqual([]);
      expect(violations(renderMessage(said, message.pages, en))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

it('gives each button and each choice of a menu a value that leads back to a request, stored where it did not fit', () => {
  fc.assert(
    fc.property(reply, (said) => {
      const { body, stored } = renderMessage(said, 1, en);
      const ids = allComponents(body.components).flatMap((one) => ('custom_id' in one ? [one.custom_id] : []));
      expect(new Set(ids).size).toBe(ids.length);
      const values = allComponents(body.components).flatMap((one) =>
        one.type === ComponentType.StringSelect ? one.options.map(({ value }) => value) : [],
      );
      for (const id of [...ids.filter((each) => each !== 'menu'), ...values]) {
        const decoded = decodeCustomId(id);
        if (decoded !== null && 'key' in decoded) expect(stored.has(decoded.key)).toBe(true);
        else expect(decoded).toHaveProperty('request');
      }
      for (const [key, text] of stored) expect(key).toBe(keyOf(text));
    }),
    { numRuns: 60 },
  );
});

it('offers to share what one person sees, whatever else is on the page, and never what all see', () => {
  fc.assert(
    fc.property(reply, (said) => {
      const { body } = renderMessage(said, 1, en);
      const shares = allComponents(body.components).flatMap((one) => {
        const decoded = 'custom_id' in one && one.type === ComponentType.Button ? decodeCustomId(one.custom_id) : null;
        const isShare = 'label' in one && one.label === en.share && decoded !== null;
        return isShare && 'request' in decoded && sharedBy(decoded.request) !== null ? [decoded.request] : [];
      });
      const offered = said.private && said.shareable === true;
      // A long request is stored, and its button not looked into here.
      expect(shares.length).toBeLessThanOrEqual(offered ? 1 : 0);
      const labels = allComponents(body.components).flatMap((one) => ('label' in one ? [one.label] : []));
      if (offered) expect(labels).toContain(en.share);
    }),
    { numRuns: 60 },
  );
});

it('loses nothing of a text over all pages', () => {
  fc.assert(
    fc.property(excerpt, (one) => {
      const item: ExcerptItem = { type: 'excerpt', excerpt: one, matches: [] };
      const said = replyOf([item]);
      const { pages } = renderMessage(said, 1, en);
      fc.pre(pages < 60);
      const shown = Array.from({ length: pages }, (_, index) => bodyOn(renderMessage(said, index + 1, en)));
      expect(shown.map(seenOfPost).join('').replace(/\s/g, '')).toBe(visible(one.body.text).replace(/\s/g, ''));
    }),
    { numRuns: 150 },
  );
});

/** The Markdown of the body on a page: what stands before the sources, without the remark that it goes on from before. */
function bodyOn({ body, pages }: RenderedMessage): string {
  const texts = allComponents(body.components).flatMap((one) =>
    one.type === ComponentType.TextDisplay ? [one.content] : [],
  );
  const inner = texts.slice(0, pages > 1 ? -2 : -1).filter((text) => text !== `-# ${en.continued}`);
  expect(inner.length).toBeLessThanOrEqual(1);
  return inner.join('');
}

function seenOfPost(markdown: string): string {
  const seen = (nodes: readonly Node[]): string =>
    nodes.map(({ type, text, children }) => (type === 'address' ? `\0${text}\0` : text + seen(children))).join('');
  return seen(parse(markdown))
    .replace(/ \(\0[^\0]*\0\)/g, '')
    .replaceAll('\0', '');
}
