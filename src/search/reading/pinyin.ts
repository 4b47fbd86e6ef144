import { pinyin } from 'pinyin-pro';

/** The basic block of Han characters; rarer ones have no readings that anybody types. */
const first = 0x4e00;
const last = 0x9fff;

let charactersBySyllable: ReadonlyMap<string, string> | undefined;

/** Which characters are read as a syllable, without tones; `ü` is `v`. Loading takes a tenth of a second, once. */
function syllables(): ReadonlyMap<string, string> {
  if (charactersBySyllable !== undefined) return charactersBySyllable;
  const characters = new Map<string, string>();
  for (let code = first; code <= last; code++) {
    const character = String.fromCharCode(code);
    const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
    for (const reading of new Set(readings)) {
      for (const spelling of spellings(reading)) {
        characters.set(spelling, (characters.get(spelling) ?? '') + character);
      }
    }
  }
  charactersBySyllable = characters;
  return characters;
}

/** A syllable as it is typed: `lve` also as `lue`; none where there is no vowel. */
function spellings(reading: string): string[] {
  if (!/^[a-z]*[aeiouv][a-z]*$/.test(reading)) return [];
  return /^[ln]ve$/.test(reading) ? [reading, reading.replace('v', 'u')] : [reading];
}

const longestSyllable = 6;
const mostReadings = 8;

/** Two syllables at least: a single one may be anything. */
const fewest = 2;

/** Matches Han characters that are read as `letters`; null when these are not the pinyin of two characters or more. */
export function spelledAs(letters: string): RegExp | null {
  if (!/^[a-z]{3,40}$/.test(letters)) return null;
  const readings = divide(letters).filter(({ length }) => length >= fewest);
  if (readings.length === 0) return null;
  const patterns = readings.map((reading) =>
    reading.map((syllable) => `[${syllables().get(syllable) ?? ''}]`).join(''),
  );
  return new RegExp(patterns.join('|'), 'g');
}

/** The ways to divide letters into syllables, those with longer syllables first. */
function divide(letters: string): string[][] {
  if (letters === '') return [[]];
  const ways: string[][] = [];
  for (let length = Math.min(longestSyllable, letters.length); length > 0; length--) {
    const syllable = letters.slice(0, length);
    if (!syllables().has(syllable)) continue;
    for (const rest of divide(letters.slice(length))) ways.push([syllable, ...rest]);
    if (ways.length >= mostReadings) break;
  }
  return ways.slice(0, mostReadings);
}
