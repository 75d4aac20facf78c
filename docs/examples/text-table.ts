/** A table of multi-line cells, with columns two spaces apart. */
export function textTable(rows: readonly (readonly (string | readonly string[])[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? [cell] : cell)));
  const widths = (cells[0] ?? []).map((_, column) =>
    Math.max(...cells.flatMap((row) => (row[column] ?? []).map((line) => line.length))),
  );
  const lines = cells.flatMap((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row.map((cell, column) => (cell[line] ?? '').padEnd(widths[column] ?? 0)).join('  '),
    );
  });
  return lines.map((line) => `  ${line}`.trimEnd()).join('\n');
}
