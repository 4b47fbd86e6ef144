/** The state that cannot be re-derived from the posts. */
export interface Store {
  /** Keeps a request that does not fit into a button, under its key; the same key again changes nothing. */
  keepRequest(key: string, request: string): Promise<void>;
  request(key: string): Promise<string | undefined>;
  close(): Promise<void>;
}
