/** Whether a row that another transaction holds can be passed over; a database with one writer at a time needs no such thing. */
export type Locking = 'skip-locked' | 'one-writer';
