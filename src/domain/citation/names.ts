/** An author as citation styles need one. */
export type Name = Person | { readonly whole: string };

/** Someone whose family name is known. */
export interface Person {
  readonly family: string;
  readonly given: readonly string[];
  /** `Jr.`, `III`; empty for most. */
  readonly suffix: string;
}

export interface Authors {
  readonly names: readonly Name[];
  /** The citation itself says that there are more. */
  readonly andOthers: boolean;
}

/** The longest first, so that none hides another. */
const separators = /\s*[、；;]\s*|\s+(?:&|and|和|与|與|及)\s+/u;
const others = /[\s,，、]*(?:\bet al\.?|等人?)$/iu;
/** Ends the field, not an initial or `Jr.` */
const lastPoint = /(?<=[\p{L}\p{N}]{3})\.$/u;
const han = /\p{Script=Han}/u;
const suffixes = /^(?:Jr|Sr|II|III|IV)\.?$/i;
const initials = /^(?:\p{Lu}\.[\s-]?)+$/u;
const particles = /^(?:van|von|der|den|de|da|di|du|del|della|la|le|bin|ibn|al|ter|zu)$/;
const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** What the names of bodies have in them, and those of people do not. */
const ofBodies =
  /^(?:the|team|group|labs?|laboratory|university|college|institute|society|organi[sz]ation|government|association|foundation|inc\.?|ltd\.?|llc|corporation|company|press|news|times|research|committee|ministry|department|agency|project|community|editors?|staff|wiki|office|council|bureau|center|centre|school|library|academy|journal|review|magazine|bank|museum)$/i;

/**
 * The authors that one field of a citation names. A name is only taken apart where its form leaves little doubt:
 * pseudonyms, names in Han characters and those of bodies stay whole.
 */
export function authorsOf(written: string): Authors {
  const field = written.trim();
  const named = field.replace(others, '');
  return { names: namesIn(field).map(nameOf), andOthers: named !== field && named !== '' };
}

/** The same authors, each as it is written: `Vaswani, A., & Shazeer, N.` are `Vaswani, A.` and `Shazeer, N.` */
export function namesIn(written: string): readonly string[] {
  const field = written.trim();
  const named = field.replace(others, '') || field;
  const parts = named.replace(lastPoint, '').split(separators).flatMap(splitAtCommas);
  return parts.filter((part) => part !== '');
}

/** `Ali Rahimi, Ben Recht` are two; `Rahimi, Ali` is one, and so is `King, Martin Luther, Jr.` */
function splitAtCommas(part: string): string[] {
  const pieces = part.split(/\s*[,，]\s*/u).filter((piece) => !/^[.…]*$/u.test(piece));
  const inverted = pieces.flatMap((piece, index) => (initials.test(piece) ? [`${pieces[index - 1]}, ${piece}`] : []));
  if (inverted.length > 1 && inverted.length * 2 === pieces.length) return inverted;
  const areNames = pieces.every((piece) => han.test(piece) || /\s/.test(piece));
  return areNames ? pieces : [pieces.join(', ')];
}

function nameOf(text: string): Name {
  const whole = { whole: text };
  if (han.test(text)) return whole;
  const pieces = text.split(', ');
  const [last = '', given = '', suffix = ''] = pieces;
  const isInverted = (pieces.length === 2 || (pieces.length === 3 && suffixes.test(suffix))) && areOfPerson(given);
  if (isInverted && areOfPerson(last)) return { family: last, given: given.split(/\s+/), suffix };
  return (pieces.length === 1 ? inWesternOrder(text) : null) ?? whole;
}

function inWesternOrder(text: string): Person | null {
  const words = text.split(/\s+/);
  const end = words.at(-1) ?? '';
  const suffix = words.length > 2 && suffixes.test(end) ? end : '';
  const names = suffix === '' ? words : words.slice(0, -1);
  if (names.length < 2 || names.length > 5 || !areOfPerson(names.join(' '))) return null;
  const particle = names.findIndex((word) => particles.test(word));
  const start = particle > 0 ? particle : names.length - 1;
  return { family: names.slice(start).join(' '), given: names.slice(0, start), suffix };
}

const areOfPerson = (text: string): boolean =>
  text.split(/\s+/).every((word) => (capitalised.test(word) || particles.test(word)) && !ofBodies.test(word)) &&
  !/^\p{Lu}{2,}$/u.test(text);

/** The first letter of each given name, both of `Jean-Luc`. */
export const initialsOf = ({ given }: Person): readonly string[][] =>
  given.map((name) =>
    name
      .split('-')
      .flatMap((part) => part.split('.').filter((letter) => letter !== ''))
      .map((part) => ([...part][0] ?? '').toUpperCase()),
  );
