/**
 * - `address`: the address of the database cannot be used.
 * - `unreachable`: it cannot be opened or created.
 * - `locked`: another process holds it.
 * - `newer`: a later version of the program has written it.
 */
export type StoreFault = 'address' | 'unreachable' | 'locked' | 'read-only' | 'full' | 'damaged' | 'newer' | 'unknown';

/** What keeps the store from working. The message names the database, the cause and the remedy in one line. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly fault: StoreFault;

  constructor(fault: StoreFault, message: string, cause?: unknown) {
    super(message, { cause });
    this.fault = fault;
  }
}
