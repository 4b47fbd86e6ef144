import type { Recogniser } from '../recognise.ts';

export const zolaSites: Recogniser = { kind: 'zola', recognise: async () => null };
