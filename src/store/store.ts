import type { Bags } from './interface/bags.ts';
import type { Deliveries } from './interface/deliveries.ts';
import type { FirstSeen } from './interface/first-seen.ts';
import type { Gaps } from './interface/gaps.ts';
import type { KeptExcerpts } from './interface/kept-excerpts.ts';
import type { KeptRequests } from './interface/kept-requests.ts';
import type { Reports } from './interface/reports.ts';
import type { Schedules } from './interface/schedules.ts';
import type { SettingsOfServers } from './interface/server-settings.ts';
import type { SharedAnswers } from './interface/shared-answers.ts';

/** The state that cannot be re-derived from the posts. What it confirms survives the end of the process, however it comes. */
export interface Store extends KeptRequests {
  readonly keptExcerpts: KeptExcerpts;
  readonly settings: SettingsOfServers;
  readonly reports: Reports;
  readonly gaps: Gaps;
  readonly bags: Bags;
  readonly sharedAnswers: SharedAnswers;
  readonly schedules: Schedules;
  readonly deliveries: Deliveries;
  readonly firstSeen: FirstSeen;
  /** Removes everything that is known of a reader; the schedules of a server stay, without who set them. */
  forgetReader(reader: string): Promise<void>;
  close(): Promise<void>;
}
