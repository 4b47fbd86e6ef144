import type { Logger } from 'pino';
import type { ChangingLibrary } from '../library/build.ts';
import type { Store } from '../store/store.ts';

/** A library that notes what joins it, for those who want to hear of new excerpts. */
export function noticing(
  library: ChangingLibrary,
  { firstSeen }: Pick<Store, 'firstSeen'>,
  log: Pick<Logger, 'error'>,
): ChangingLibrary {
  return {
    replaceNames: library.replaceNames,
    async replacePost(path, content, problems) {
      await library.replacePost(path, content, problems);
      const ids = (content?.excerpts ?? []).map(({ id }) => id);
      if (ids.length === 0) return;
      // A reader's search must not wait for the store.
      firstSeen.note(ids, new Date()).catch((err: unknown) => log.error({ err }, 'New excerpts cannot be noted.'));
    },
  };
}
