export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface ChartWords {
  readonly title: string;
  readonly x: string;
  readonly y: string;
}

const size = { width: 640, height: 360, left: 70, right: 20, top: 40, bottom: 50 } as const;
const colours = ['#b08d57', '#4a6fa5', '#7a9e7e'];

/** Lines over logarithmic axes, as an SVG file whose title says what it shows. */
export function lineChart({ title, x, y }: ChartWords, lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const across = scale(
    points.map(([at]) => at),
    size.left,
    size.width - size.right,
  );
  const up = scale(
    points.map(([, value]) => value),
    size.height - size.bottom,
    size.top,
  );
  const ticks = (marks: readonly number[], draw: (mark: number) => string) => marks.map(draw).join('\n  ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" font-family="sans-serif" font-size="12">
  <title>${title}</title>
  <rect width="100%" height="100%" fill="#ffffff"/>
  <text x="${size.width / 2}" y="22" text-anchor="middle" font-size="14">${title}</text>
  ${ticks(across.marks, (mark) => `<text x="${across.at(mark)}" y="${size.height - size.bottom + 18}" text-anchor="middle">${mark.toLocaleString('en')}</text><line x1="${across.at(mark)}" x2="${across.at(mark)}" y1="${size.top}" y2="${size.height - size.bottom}" stroke="#dddddd"/>`)}
  ${ticks(up.marks, (mark) => `<text x="${size.left - 8}" y="${up.at(mark) + 4}" text-anchor="end">${mark.toLocaleString('en')}</text><line x1="${size.left}" x2="${size.width - size.right}" y1="${up.at(mark)}" y2="${up.at(mark)}" stroke="#dddddd"/>`)}
  <text x="${size.width / 2}" y="${size.height - 12}" text-anchor="middle">${x}</text>
  <text transform="translate(16 ${size.height / 2}) rotate(-90)" text-anchor="middle">${y}</text>
  ${lines.map((line, index) => drawn(line, colours[index % colours.length] ?? '', index, across.at, up.at)).join('\n  ')}
</svg>
`;
}

type Place = (value: number) => number;

function drawn({ name, points }: Line, colour: string, index: number, across: Place, up: Place): string {
  const path = points.map(([x, y]) => `${across(x)},${up(y)}`).join(' ');
  const dots = points.map(([x, y]) => `<circle cx="${across(x)}" cy="${up(y)}" r="4" fill="${colour}"/>`).join('');
  const label = `<text x="${size.left + 12}" y="${size.top + 16 + 16 * index}" fill="${colour}">${name}</text>`;
  return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>${dots}${label}`;
}

/** Powers of ten around all values, and where each value lies between two places. */
function scale(values: readonly number[], from: number, to: number): { marks: readonly number[]; at: Place } {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    marks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)),
    at: (value) => Math.round(from + ((Math.log10(value) - low) / (high - low)) * (to - from)),
  };
}
