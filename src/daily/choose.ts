import { type Bag, drawFrom, drawThis, newBag } from '../domain/bag.ts';
import type { Excerpt } from '../domain/post.ts';
import type { Schedule } from '../domain/schedule.ts';
import type { FirstSeen } from '../store/interface/first-seen.ts';
import type { Choice, DeliveryTools } from './deliver.ts';

export interface ChoosingTools {
  /** What a schedule may post, by path and position. */
  readonly excerptsFor: (schedule: Schedule) => Promise<readonly Excerpt[]>;
  readonly firstSeen: Pick<FirstSeen, 'since'>;
}

/** Chooses what a schedule posts: the next of its bag, or the first of the new ones that it has not posted. */
export function createChooser({
  excerptsFor,
  firstSeen,
}: ChoosingTools): Pick<DeliveryTools, 'choose' | 'chooseAgain'> {
  const drawn = (excerpts: readonly Excerpt[], excerpt: Excerpt | undefined, bag: Bag): Choice | null =>
    excerpt === undefined ? null : { excerpt, number: { at: bag.drawn.length, of: excerpts.length }, bag };

  const fresh = (excerpt: Excerpt | undefined, bag: Bag): Choice | null =>
    excerpt === undefined ? null : { excerpt, number: null, bag: drawThis(bag, excerpt.id) };

  return {
    async choose(schedule, known) {
      const bag = known ?? newBag(schedule.id);
      const excerpts = await excerptsFor(schedule);
      if (schedule.what === 'drawn') {
        const draw = drawFrom(
          bag,
          excerpts.map(({ id, post }) => ({ id, group: post.path })),
        );
        return (
          draw &&
          drawn(
            excerpts,
            excerpts.find(({ id }) => id === draw.id),
            draw.bag,
          )
        );
      }
      const before = new Set(bag.drawn);
      const byId = new Map(excerpts.map((excerpt) => [excerpt.id, excerpt]));
      const since = await firstSeen.since(schedule.setAt);
      const next = since.find((id) => byId.has(id) && !before.has(id));
      return fresh(next === undefined ? undefined : byId.get(next), bag);
    },

    async chooseAgain(schedule, known, excerptId) {
      const bag = known ?? newBag(schedule.id);
      const excerpts = await excerptsFor(schedule);
      const excerpt = excerpts.find(({ id }) => id === excerptId);
      if (schedule.what === 'new') return fresh(excerpt, bag);
      return drawn(excerpts, excerpt, drawThis(bag, excerptId));
    },
  };
}
