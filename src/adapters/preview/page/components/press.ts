/** What a reader did with a component of a message. */
export interface Press {
  readonly customId: string;
  /** Discord's number of its type. */
  readonly type: number;
  /** What was chosen, of a menu. */
  readonly values?: readonly string[];
}

/** Tells the page, through all shadow roots, what was pressed. */
export const pressed = (press: Press): CustomEvent<Press> =>
  new CustomEvent('press', { detail: press, bubbles: true, composed: true });

declare global {
  interface HTMLElementEventMap {
    press: CustomEvent<Press>;
  }
}
