/** The tables as Kysely's types. Every dialect has the same. */
export interface Schema {
  readonly kept_request: KeptRequestTable;
}

export interface KeptRequestTable {
  readonly key: string;
  readonly request: string;
}
