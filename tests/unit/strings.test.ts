/** Words of the interface: each key stands in one file, or one would silently take the place of the other. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const folder = 'src/i18n/en';

describe('words of the interface', () => {
  it('no key stands in two files', async () => {
    const keys: string[] = [];
    for (const file of readdirSync(folder)) {
      const module: Record<string, object> = await import(`../../${folder}/${file}`);
      for (const strings of Object.values(module)) keys.push(...Object.keys(strings));
    }
    expect(keys.length).toBeGreaterThan(500);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
