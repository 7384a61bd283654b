import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scriptJson } from '../../src/outputs/structured-data/json-ld.ts';

describe('data inside a script element', () => {
  it('can never close the element, and reads back as it was', () => {
    const nasty = fc.string({ unit: fc.constantFrom('<', '/', 's', 'script', '>', '!', '--', '"', '\\', '脑') });
    fc.assert(
      fc.property(nasty, (text) => {
        const json = scriptJson({ text });
        expect(json).not.toMatch(/<\/?script|<!--/i);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
