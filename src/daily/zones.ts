import type { Language } from '../domain/request.ts';

/** Where most readers of a language are; those of English may be anywhere. */
const ofLanguage: Readonly<Record<Language, string>> = {
  en: 'UTC',
  'zh-CN': 'Asia/Shanghai',
  'zh-TW': 'Asia/Taipei',
};

/** The names of the IANA list that this system knows, with UTC. */
export const zones: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];

/** Names that contain what was typed, the language's own zone first, then those that begin with it or whose city does. */
export function suggestZones(typed: string, language: Language, limit: number): readonly string[] {
  const sought = folded(typed);
  const rank = (zone: string): number => {
    const name = folded(zone);
    if (zone === ofLanguage[language]) return 0;
    if (name.startsWith(sought)) return 1;
    return name.includes(`/${sought}`) ? 2 : 3;
  };
  return zones
    .filter((zone) => folded(zone).includes(sought))
    .map((zone) => ({ zone, rank: rank(zone) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ zone }) => zone);
}

/** The zone that a typed name means: in any case, with spaces; also an old name that the system still takes. */
export function zoneNamed(typed: string): string | null {
  const sought = folded(typed);
  const known = zones.find((zone) => folded(zone) === sought);
  if (known !== undefined) return known;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: typed.trim() }).resolvedOptions();
    return /^[+-]/.test(timeZone) ? null : timeZone;
  } catch {
    return null;
  }
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, '_');
