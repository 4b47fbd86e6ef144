/** When each excerpt came into the library: what is there at the first sight of a library was always there. */
export interface FirstSeen {
  /** Notes those that were not known before. */
  note(excerptIds: readonly string[], seenAt: Date): Promise<void>;
  /** Those that came after a moment, the earliest first. */
  since(moment: Date): Promise<readonly string[]>;
}
