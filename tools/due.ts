/** `npm run due [-- <days>]`: records that are to be compared with their sources again, the longest overdue first. */
import { get, isString } from '../src/check/walk.ts';
import { today } from '../src/evidence/today.ts';
import { readSource } from '../src/source/files.ts';

export type Due = { date: string; file: string; what: string };

/** What falls due up to `until`. */
export function dueBy(root: string, until: string): Due[] {
  return readSource(root)
    .files.flatMap(({ path, yaml }): Due[] =>
      (
        [
          ['recheck_by', 'compare it with its sources again'],
          ['result_due', 'look for its result'],
        ] as const
      ).flatMap(([field, what]) => {
        const value: unknown = get(yaml.value, field);
        const date = isString(value) || typeof value === 'number' ? String(value) : '';
        return date !== '' && date <= until ? [{ date, file: path, what }] : [];
      }),
    )
    .toSorted((a, b) => a.date.localeCompare(b.date) || a.file.localeCompare(b.file));
}

if (import.meta.main) {
  const days = Number(process.argv[2] ?? 0);
  if (!Number.isFinite(days)) {
    console.error('Usage: npm run due [-- <days ahead>]');
    process.exit(1);
  }
  const until = new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
  const found = dueBy(process.cwd(), until);
  for (const { date, file, what } of found) console.log(`${date}  ${file}: ${what}`);
  console.log(`${found.length} due by ${until}`);
}
