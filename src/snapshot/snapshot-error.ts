/** Snapshots cannot be kept where they are to be; the message names the setting and the remedy. */
export class SnapshotError extends Error {
  override readonly name = 'SnapshotError';
}
