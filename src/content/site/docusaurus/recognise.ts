import type { Recogniser } from '../recognise.ts';

export const docusaurusSites: Recogniser = { kind: 'docusaurus', recognise: async () => null };
