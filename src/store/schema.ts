/** The tables as Kysely's types. Every dialect has the same; times are ISO 8601 in UTC. */
export interface Schema {
  readonly kept_request: KeptRequestTable;
  readonly kept_excerpt: KeptExcerptTable;
  readonly server_settings: ServerSettingsTable;
  readonly report: ReportTable;
  readonly gap: GapTable;
  readonly bag: BagTable;
  readonly shared_answer: SharedAnswerTable;
  readonly schedule: ScheduleTable;
  readonly delivery: DeliveryTable;
  readonly first_seen: FirstSeenTable;
}

export interface KeptRequestTable {
  readonly key: string;
  readonly request: string;
}

export interface KeptExcerptTable {
  readonly reader: string;
  readonly excerpt_id: string;
  /** JSON, as `excerptSchema` reads it. */
  readonly excerpt: string;
  readonly kept_at: string;
}

export interface ServerSettingsTable {
  readonly server: string;
  /** JSON, as `settingsSchema` reads it. */
  readonly settings: string;
}

export interface ReportTable {
  readonly excerpt_id: string;
  readonly path: string;
  readonly line: number;
  readonly words: string;
  readonly reported_at: string;
  readonly times: number;
}

export interface GapTable {
  readonly query: string;
  readonly times: number;
  readonly last_day: string;
}

export interface BagTable {
  readonly reader: string;
  readonly topic: string;
  /** JSON, as `bagSchema` reads it. */
  readonly bag: string;
  readonly revision: number;
  readonly used_at: string;
}

export interface SharedAnswerTable {
  readonly key: string;
  readonly claimed_at: string;
}

export interface ScheduleTable {
  readonly id: string;
  readonly server: string;
  /** JSON, as `scheduleSchema` reads it. */
  readonly schedule: string;
  readonly set_at: string;
  /** JSON, as `bagSchema` reads it. */
  readonly bag: string | null;
  readonly due_date: string | null;
  readonly due_at: string | null;
  readonly holder: string | null;
  /** Nobody else takes it before. */
  readonly held_until: string | null;
  readonly left_at: string | null;
}

export interface DeliveryTable {
  readonly schedule: string;
  readonly date: string;
  readonly excerpt_id: string | null;
  readonly channel: string | null;
  readonly started_at: string | null;
  /** Null while it is under way. */
  readonly settled_at: string | null;
  readonly message_id: string | null;
  readonly missed: string | null;
}

export interface FirstSeenTable {
  readonly excerpt_id: string;
  /** Null for what was there from the beginning. */
  readonly seen_at: string | null;
}
