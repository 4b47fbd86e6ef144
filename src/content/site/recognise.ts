import type { Generator } from './generator.ts';
import type { SiteKind, SiteSettings } from './site.ts';

/** A folder that may be the home of a site. Names are relative to it. */
export interface SiteFolder {
  read(name: string): Promise<string | null>;
  has(name: string): Promise<boolean>;
}

export interface RecognisedSite {
  readonly generator: Generator;
  /** Where the site is published, as its configuration says; null where it does not. */
  readonly address: string | null;
  /** The name of that configuration in the folder; null where there is none. */
  readonly config: string | null;
}

/** Knows the sites of one generator. Rejects with a `SiteConfigError` when their configuration cannot be read. */
export interface Recogniser {
  readonly kind: SiteKind;
  recognise(folder: SiteFolder, operator: SiteSettings): Promise<RecognisedSite | null>;
  /** The site of a generator that an operator named, whose configuration was not found. */
  assume?(operator: SiteSettings): AssumedSite;
}

export interface AssumedSite {
  readonly generator: Generator;
  /** Where a generator expects the content folder, by what the path of a post in it already names. */
  homeOf(path: string): string;
}
