import type { Nodes } from 'mdast';
import type { Position } from 'unist';

/**
 * Moves the lines of nodes that come from a part of a file to where that part begins, and gives a place to those that
 * have none: that of what they hold, or of what stands before them. Nodes in `kept` have their place already.
 */
export function locate(nodes: readonly Nodes[], kept: ReadonlySet<Nodes>, linesBefore: number): void {
  let previous: Position | undefined;
  for (const node of nodes) {
    if (!kept.has(node)) {
      if ('children' in node) locate(node.children, kept, linesBefore);
      const position = node.position === undefined ? around(node) : moved(node.position, linesBefore);
      const place = position ?? previous;
      if (place !== undefined) node.position = place;
    }
    previous = node.position;
  }
}

const moved = ({ start, end }: Position, lines: number): Position => ({
  start: { line: start.line + lines, column: start.column },
  end: { line: end.line + lines, column: end.column },
});

/** From the first to the last of the nodes inside. */
function around(node: Nodes): Position | undefined {
  const inside = 'children' in node ? node.children : [];
  const start = inside.find((child) => child.position !== undefined)?.position?.start;
  const end = inside.findLast((child) => child.position !== undefined)?.position?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
