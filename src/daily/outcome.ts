import type { Outcome } from '../store/interface/deliveries.ts';

/** The short name of what nobody can tell: it may stand in the channel or not. */
export const unclear = 'unclear';

/** Whether it is known that a day's post is not in its channel. */
export const isMissing = (outcome: Outcome): boolean => 'missed' in outcome && outcome.missed !== unclear;
