import type { OptionValue, Request } from '../../domain/request.ts';
import { visible } from '../visible.ts';

/** A request as a person types it: `/quote topic:强化学习 author:"Ali Rahimi" page:2`. */
export function typed({ command, options, page }: Request): string {
  const given = Object.entries(options).map(([name, value]) => `${name}:${quoted(value)}`);
  return visible([`/${command}`, ...given, ...(page === 1 ? [] : [`page:${page}`])].join(' '));
}

function quoted(value: OptionValue): string {
  const text = visible(String(value)).replace(/\s+/g, ' ');
  return text === '' || /^\/\/|[\s"“]/.test(text) ? `"${text.replace(/["\\]/g, '\\$&')}"` : text;
}
