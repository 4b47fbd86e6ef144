import { ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Component } from './schema/components.ts';
import { messageViolations } from './schema/message-limits.ts';

const flags = MessageFlags.IsComponentsV2;
const text = (content: string): Component => ({ type: ComponentType.TextDisplay, content });
const button = (fields: object): Component =>
  ({
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.Button, style: ButtonStyle.Secondary, ...fields }],
  }) as Component;
const separators = (count: number): Component[] => Array.from({ length: count }, () => ({ type: 14 }));
const link = { style: ButtonStyle.Link, label: 'Read', url: 'https://example.org/' };

describe('what Discord refuses beyond its schema', () => {
  it.each<[string, Component[]]>([
    ['4,000 characters', [text('x'.repeat(4000))]],
    ['9,999 bytes', [text('引'.repeat(3329))]],
    ['40 components', [{ type: ComponentType.Container, components: [{ type: 14 }] }, ...separators(38)]],
    ['a link', [button(link)]],
    [
      'two buttons with their own custom_ids',
      [button({ label: 'a', custom_id: '1' }), button({ label: 'a', custom_id: '2' })],
    ],
  ])('is not %s', (_, components) => {
    expect(messageViolations({ flags, components })).toEqual([]);
  });

  it.each<[string, Component[]]>([
    ['4,001 characters in two text displays', [text('x'.repeat(4000)), text('x')]],
    ['10,000 bytes, 12 for each text display', [text('引'.repeat(3329)), text('x')]],
    [
      '41 components, what they hold included',
      [{ type: ComponentType.Container, components: [{ type: 14 }] }, ...separators(39)],
    ],
    ['a custom_id that comes twice', [button({ label: 'a', custom_id: '1' }), button({ label: 'b', custom_id: '1' })]],
    ['a link with a custom_id', [button({ ...link, custom_id: '1' })]],
    ['a button without a custom_id', [button({ label: 'a' })]],
    ['a link to a script', [button({ ...link, url: 'javascript:alert(1)' })]],
    ['a button without words', [button({ custom_id: '1' })]],
  ])('is %s', (_, components) => {
    expect(messageViolations({ flags, components })).toHaveLength(1);
  });

  it('is a text display without the flag, unless the message has it already', () => {
    expect(messageViolations({ components: [text('x')] })).toHaveLength(1);
    expect(messageViolations({ components: [text('x')] }, flags)).toEqual([]);
  });

  it('is content beside components of the second version', () => {
    expect(messageViolations({ flags, content: 'x', components: [text('x')] })).toHaveLength(1);
  });
});
