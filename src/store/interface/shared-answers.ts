/** Private answers that were put into a channel. */
export interface SharedAnswers {
  /** True the first time that a key comes; claims from before `forgetBefore` are forgotten. */
  claim(key: string, claimedAt: Date, forgetBefore: Date): Promise<boolean>;
  /** Gives a claim back: the answer could not be shared. */
  release(key: string): Promise<void>;
}
