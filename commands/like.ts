import { defineCommand } from '../src/command/command.ts';
import { excerptNumber, excerptOption, typedExcerptId } from '../src/command/excerpt-option.ts';
import { privateOption } from '../src/command/options.ts';
import { gone, hitItem, nothingFound, replyTo } from '../src/command/reply.ts';

const mostListed = 20;

export default defineCommand({
  name: 'like',
  names: { 'zh-CN': '相近', 'zh-TW': '相近' },
  description: {
    en: 'Excerpts near one: of the same sources, on the same topics, in like words',
    'zh-CN': '与某条摘录相近的摘录：出处、主题或用词相同',
    'zh-TW': '與某則摘錄相近的摘錄：出處、主題或用詞相同',
  },
  options: {
    excerpt: excerptOption,
    private: privateOption,
    /** The daily post that it was asked from. */
    posted: { type: 'string', hidden: true },
  },
  examples: ['/like #rewards1'],

  async run(call) {
    const excerpt = call.library.excerpt(typedExcerptId(call));
    if (excerpt === undefined) return gone(call);
    const hits = await call.library.near(excerpt, mostListed);
    if (hits.length === 0) return nothingFound(call, excerptNumber(excerpt));
    const items = hits.map((hit) => hitItem(call, hit.excerpt, hit.snippet));
    return replyTo(call, items, { title: call.words.likeExcerpt(excerptNumber(excerpt)), apart: true });
  },
});
