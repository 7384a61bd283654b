// Node 20 or newer. Download outcomes.csv and put it beside this file.
import { readFileSync } from 'node:fs';

/** Rows of a CSV file under the names of its first line. */
function read(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\n') rows.push([]);
  }
  const [names, ...cells] = rows.filter((row) => row.length > 1);
  return cells.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
}

const rows = read(readFileSync('outcomes.csv', 'utf8').replace(/^\uFEFF/, ''));
const groups = Map.groupBy(rows, (row) => `${row.study} ${row.outcome}`);
const counted = [...groups].flatMap(([name, group]) => {
  const [treated, control] = ['treated', 'control'].map((arm) => group.find((row) => row.arm === arm));
  if (!treated?.events || !treated.n || !control?.events || !control.n) return [];
  const [n1, n2] = [Number(treated.n), Number(control.n)];
  const [p1, p2] = [treated.events / n1, control.events / n2];
  const half = 1.96 * Math.sqrt((p1 * (1 - p1)) / n1 + (p2 * (1 - p2)) / n2);
  return [{ name, difference: p1 - p2, low: p1 - p2 - half, high: p1 - p2 + half, certainty: treated.certainty_level }];
});

const percent = (share) => (100 * share).toFixed(1);
const { difference, low, high, certainty } = counted.find(({ name }) => name === 'houkin-2024 excellent-90-days');
console.log(`${counted.length} results are counted in two groups`);
console.log(
  `houkin-2024: ${percent(difference)} [${percent(low)}, ${percent(high)}] of 100, certainty ${certainty} of 4`,
);
