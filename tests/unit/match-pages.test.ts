import { describe, expect, it } from 'vitest';
import { matchPagesOf, matchPath } from '../../src/evidence/match-pages.ts';
import { lists, study } from '../match-fixture.ts';

describe('wishes with a page', () => {
  const made = [
    study('a', { type: 'modified-msc', conditions: ['stroke', 'chronic-stroke'], route: ['intracerebral'] }),
    study('b', { type: 'mononuclear', conditions: ['als'], route: ['intramuscular'] }),
    study('rats', { record: 'preclinical', species: 'rat', type: 'muse', route: ['intranasal'] }),
    study('other', { type: 'hsc', conditions: ['spinal-cord-injury'], route: ['intraspinal'] }),
    study('silent', { type: 'none', route: ['not-stated'] }),
  ];
  const paths = matchPagesOf(made, lists).map(matchPath);
  it('hold every combination of what people were given, for each main condition', () => {
    // No cell, or one of three (a kind and the wider one above it); no route, or one of two.
    for (const condition of ['cerebral-palsy', 'stroke', 'als'])
      expect(paths.filter((path) => path.startsWith(`match/${condition}/`)).length).toBe(4 * 3);
    expect(paths).toContain('match/als/mesenchymal-stromal/intracerebral/');
    expect(paths).toContain('match/stroke/any/intramuscular/');
  });
  it('hold only what was tested for a narrower condition, and nothing of animals or other conditions', () => {
    expect(paths.filter((path) => path.includes('chronic-stroke'))).toEqual([
      'match/chronic-stroke/',
      'match/chronic-stroke/any/intracerebral/',
      'match/chronic-stroke/mesenchymal-stromal/',
      'match/chronic-stroke/mesenchymal-stromal/intracerebral/',
      'match/chronic-stroke/modified-msc/',
      'match/chronic-stroke/modified-msc/intracerebral/',
    ]);
    expect(paths.filter((path) => /muse|hsc|none|spinal-cord|not-stated|intranasal/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });
});
