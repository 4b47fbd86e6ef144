import { describe, expect, it } from 'vitest';
import { toRegistration } from '../../../src/adapters/registration/to-registration.ts';
import type { Command } from '../../../src/command/command.ts';

const text = (en: string) => ({ en, 'zh-CN': `${en}（简）`, 'zh-TW': `${en}（繁）` });

const command: Command = {
  name: 'quote',
  description: text('The best excerpts'),
  options: {
    private: { type: 'boolean', description: text('For me alone') },
    seed: { type: 'integer', description: text('Which one'), hidden: true },
    topic: { type: 'string', description: text('What about'), required: true, suggest: () => [] },
    page: { type: 'integer', description: text('Which page') },
  },
  examples: ['/quote 强化学习'],
  run: () => {
    throw new Error('never run');
  },
};

describe('toRegistration', () => {
  it('gives what Discord registers: required options first, hidden ones left out', () => {
    const translations = (en: string) => ({ 'zh-CN': `${en}（简）`, 'zh-TW': `${en}（繁）` });
    expect(toRegistration(command)).toEqual({
      type: 1,
      name: 'quote',
      description: 'The best excerpts',
      description_localizations: translations('The best excerpts'),
      options: [
        {
          type: 3,
          name: 'topic',
          description: 'What about',
          description_localizations: translations('What about'),
          required: true,
          autocomplete: true,
        },
        {
          type: 5,
          name: 'private',
          description: 'For me alone',
          description_localizations: translations('For me alone'),
        },
        { type: 4, name: 'page', description: 'Which page', description_localizations: translations('Which page') },
      ],
    });
  });
});
