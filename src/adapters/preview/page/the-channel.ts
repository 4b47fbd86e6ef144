/** The only one there is. */
export const theChannel = { name: '#quotes', value: '200000000000000003' } as const;
