/** A typing error or two may stand between a word and what was meant; in a short word fewer. */
const MOST_ERRORS = 3;

/** Which of the known words was probably meant; undefined when none resembles it. */
export function closest(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const candidate of known) {
    const distance = distanceOf(plain(word), plain(candidate));
    const most = Math.min(MOST_ERRORS, Math.floor(Math.min(word.length, candidate.length) / 2));
    if (distance <= most && (!best || distance < best.distance)) best = { word: candidate, distance };
  }
  return best?.word ?? Array.from(known).find((candidate) => isBeginning(plain(candidate), plain(word)));
}

/** As a half sentence to put behind what is wrong: ` (did you mean seed?)`, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = closest(word, known);
  return found === undefined ? '' : ` (did you mean ${found}?)`;
}

/** Whether a word goes on with more than was meant, as in seed file. */
function isBeginning(candidate: string, word: string): boolean {
  return candidate.length > MOST_ERRORS && word.startsWith(candidate);
}

/** Case, hyphens and underscores are how people write a name, not which name it is. */
function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[-_]/g, '');
}

/** How many letters have to be added, left out, changed, or swapped with their neighbour. */
function distanceOf(one: string, other: string): number {
  // Nobody meant a known word by a page of text.
  if (Math.abs(one.length - other.length) > MOST_ERRORS) return Number.POSITIVE_INFINITY;
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const ways = [
        (rows[row - 1]?.[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (rows[row - 1]?.[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped ? [(rows[row - 2]?.[column - 2] ?? 0) + 1] : []),
      ];
      line.push(Math.min(...ways));
    }
    rows.push(line);
  }
  return rows[one.length]?.[other.length] ?? 0;
}
