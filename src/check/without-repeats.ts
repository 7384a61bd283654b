import type { Fault } from '../source/fault.ts';

/** One fault once, however many rules saw it: a gap is only a gap, an id that leads nowhere only that. */
export function withoutRepeats(faults: Fault[]): Fault[] {
  const placeOf = ({ file, line, column }: Fault): string => [file, line, column].join('\n');
  const placesOf = (id: string): Set<string> => new Set(faults.filter(({ rule }) => rule === id).map(placeOf));
  const [gaps, references] = [placesOf('gaps'), placesOf('references')];
  // Bytes of another encoding are read as signs that cannot be seen.
  const garbled = new Set(faults.filter(({ rule }) => rule === 'utf-8').map(({ file }) => file));
  const hidden = (fault: Fault): boolean =>
    (gaps.has(placeOf(fault)) && fault.rule !== 'gaps') ||
    (references.has(placeOf(fault)) && fault.rule === 'schema') ||
    (garbled.has(fault.file) && fault.rule === 'invisible');
  const seen = new Set<string>();
  return faults.filter((fault) => {
    const key = `${placeOf(fault)}\n${fault.message}`;
    return seen.has(key) || hidden(fault) ? false : seen.add(key);
  });
}
