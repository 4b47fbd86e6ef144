/** The tables as Kysely's types. Every dialect has the same; times are ISO 8601 in UTC. */
export interface Schema {
  readonly kept_request: KeptRequestTable;
  readonly kept_excerpt: KeptExcerptTable;
  readonly server_settings: ServerSettingsTable;
  readonly report: ReportTable;
  readonly gap: GapTable;
  readonly bag: BagTable;
  readonly shared_answer: SharedAnswerTable;
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
