import type { WrittenDate } from '../written-date.ts';
import { anyZone, fixedZone, utc, type WallTime, type Zone } from '../zone.ts';
import type { HexoConfig } from './config.ts';

/** A post's date on one machine that may build the site. */
export interface BuiltDate {
  readonly instant: number;
  /** What that machine's clock shows then: the day in the permalink. */
  readonly wall: WallTime;
}

/**
 * The dates a post may get. Hexo reads a date as the wall clock of `timezone` and writes it in the zone of the machine
 * that builds. Where that machine is not known, it is taken to stand with the author or in UTC, as hosted builds do.
 */
export function builtDates(date: WrittenDate, config: HexoConfig): readonly BuiltDate[] {
  return buildZones(config).map((zone) => {
    const instant = (config.siteZone ?? zone).instantAt(wallRead(date, zone));
    return { instant, wall: zone.wallAt(instant) };
  });
}

/** YAML turns a full time that names a zone into UTC before Hexo sees it; a time without seconds is read by JavaScript. */
function wallRead({ wall, offset, precision }: WrittenDate, zone: Zone): WallTime {
  if (offset === null) return wall;
  const instant = fixedZone(offset).instantAt(wall);
  return precision === 'second' ? instant : zone.wallAt(instant);
}

function buildZones({ siteZone, buildZone }: HexoConfig): readonly Zone[] {
  if (buildZone !== null) return [buildZone];
  return siteZone === null ? anyZone : [siteZone, utc];
}
