/** Which study a short telling means: tests/told/*tellings.yaml, with what is known to go wrong in misses.yaml. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge, textsIn } from '../told-fixture.ts';

const texts = ['tellings', 'more-tellings', 'third-tellings', 'long-tellings'].flatMap((name) =>
  textsIn(`tests/told/${name}.yaml`),
);
/** It may only shrink. */
const known = z.record(z.string(), z.array(z.string())).parse(parse(readFileSync('tests/told/misses.yaml', 'utf8')));

describe('tellings', () => {
  it.each(texts.map((text) => [text.id, text] as const))('%s', (id, text) => {
    const { studiesMissed, studiesWrong } = judge(text);
    const faults = [...studiesMissed.map((study) => `-${study}`), ...studiesWrong.map((study) => `+${study}`)];
    expect(faults.toSorted()).toEqual((known[id] ?? []).toSorted());
  });

  it('lists no known fault of a text that is gone', () => {
    const ids = new Set(texts.map(({ id }) => id));
    expect(Object.keys(known).filter((id) => /^[topl]-/.test(id) && !ids.has(id))).toEqual([]);
  });
});
