/** Resolves after so many milliseconds; rejects when the signal is aborted before. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;
