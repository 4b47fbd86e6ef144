/** Percent-encodes a path as browsers send it: whatever may not stand in a path, and all that is not ASCII. */
export const encodePath = (path: string): string =>
  encodeURI(path.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(/[?#]/g, encodeURIComponent);

/** The same for a path in which an author may have escaped something already. */
export const encodeWritten = (path: string): string =>
  path
    .split(/(%[0-9a-f]{2})/i)
    .map((part, index) => (index % 2 === 1 ? part : encodePath(part)))
    .join('');
