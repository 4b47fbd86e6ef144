/** The content folder cannot be read. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
}
