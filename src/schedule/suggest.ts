/** How many letters two words differ by: letters added, left out, replaced, or two neighbours swapped. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    [before, above] = [above, row];
  }
  return above[b.length]!;
}

/** The known word nearest to what was written, letter case aside, if at most `limit` letters differ. */
export function nearest(word: string, known: readonly string[], limit: number): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    // The lengths alone tell most pairs apart, and bound the work for a word of a megabyte.
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const letters = distance(written, candidate.toLowerCase());
    if (letters < least) [best, least] = [candidate, letters];
  }
  return best;
}
