// Writes what was measured as tables of Markdown and as a chart.
const decimal = (number, digits) => number.toFixed(digits).replace(/^0\./, '.');

const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const systemsIn = (measured) => [...new Set(Object.values(measured).flatMap((bySystem) => Object.keys(bySystem)))];

export const relevanceTable = (sets) =>
  table(
    ['system', ...Object.keys(sets)],
    systemsIn(sets).map((system) => [
      system,
      ...Object.values(sets).map((set) => set[system]?.cut ?? (set[system] ? decimal(set[system].mrr, 3) : '–')),
    ]),
  );

export const speedTable = (sizes) =>
  table(
    ['documents', 'system', 'build s', 'memory MB', 'p50 ms', 'p95 ms', 'MRR@10'],
    Object.entries(sizes).flatMap(([size, bySystem]) =>
      Object.entries(bySystem).map(([system, { cut, build, memory, p50, p95, mrr }]) =>
        cut !== undefined
          ? [size, system, cut, '–', '–', '–', '–']
          : [
              size,
              system,
              decimal(build / 1000, 1),
              memory.toFixed(0),
              decimal(p50, 1),
              decimal(p95, 1),
              decimal(mrr, 3),
            ],
      ),
    ),
  );

const colours = ['#b03060', '#d2691e', '#4682b4', '#2e8b57', '#8a6fb0', '#777777', '#b8860b'];
const plot = { left: 60, right: 250, top: 20, bottom: 40, width: 760, height: 360 };

/** The p95 of every system by size, both on logarithmic scales. */
export function chart(sizes) {
  const counts = Object.keys(sizes).map(Number);
  const [least, most] = [0.1, 10_000];
  const scale = (value, from, to, start, end) =>
    start + (Math.log(Math.max(value, from) / from) / Math.log(to / from)) * (end - start);
  const x = (count) =>
    counts.length === 1 ? plot.left : scale(count, counts[0], counts.at(-1), plot.left, plot.width - plot.right);
  const y = (time) => scale(time, least, most, plot.height - plot.bottom, plot.top);
  const text = (at, down, words, anchor = 'start') =>
    `<text x="${at.toFixed(0)}" y="${down.toFixed(0)}" text-anchor="${anchor}">${words}</text>`;
  const lines = [];
  for (let time = least; time <= most; time *= 10) {
    const down = y(time).toFixed(0);
    lines.push(`<path d="M${plot.left} ${down}H${plot.width - plot.right}" stroke="#ddd"/>`);
    lines.push(text(plot.left - 8, y(time) + 4, `${Number(time.toPrecision(1))} ms`, 'end'));
  }
  for (const count of counts) lines.push(text(x(count), plot.height - 18, count.toLocaleString('en'), 'middle'));
  for (const [index, system] of systemsIn(sizes).entries()) {
    const points = counts.filter((count) => sizes[count][system]?.p95 !== undefined);
    const path = points.map((count) => `${x(count).toFixed(0)} ${y(sizes[count][system].p95).toFixed(0)}`).join('L');
    const colour = colours[index % colours.length];
    if (path !== '') lines.push(`<path d="M${path}" stroke="${colour}" stroke-width="2" fill="none"/>`);
    const down = plot.top + 20 + index * 22;
    lines.push(`<path d="M${plot.width - 230} ${down - 4}h20" stroke="${colour}" stroke-width="2"/>`);
    lines.push(text(plot.width - 204, down, system));
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${plot.width} ${plot.height}" font-family="sans-serif" font-size="12"><title>p95 by number of documents</title><rect width="100%" height="100%" fill="#fff"/>${lines.join('')}</svg>\n`;
}
