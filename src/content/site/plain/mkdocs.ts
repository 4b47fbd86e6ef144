import type { Recogniser } from '../recognise.ts';

export const mkdocsSites: Recogniser = { kind: 'mkdocs', recognise: async () => null };
