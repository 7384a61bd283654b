/** Trials and products of the site, as the catalog joins them. */
import { describe, expect, it } from 'vitest';
import { openStates } from '../../src/schema/trial.ts';
import { catalog } from '../own-catalog.ts';

const trials = [...catalog.trials.values()];

describe('trials', () => {
  it('are joined to the records that carry their registry number', () => {
    const studiesOf = (id: string) => catalog.trials.get(id)?.studies.map((study) => study.id);
    expect(studiesOf('NCT04631406')).toEqual(['nr1-2025']);
    expect(studiesOf('NCT03327467')).toEqual(['duke-expanded-access-cord-blood']);
    expect(studiesOf('NCT07143786')).toEqual([]);
  });
  it('that may be joined give a page to look at, unless no number was seen', () => {
    const open = trials.filter(({ trial }) => openStates.has(trial.status_group));
    expect(open.length).toBeGreaterThan(0);
    expect(open.filter(({ trial }) => trial.number !== null && trial.url === null)).toEqual([]);
  });
  it('say of vesicles and immune cells that they are no stem cells', () => {
    const others = trials.filter(({ trial }) => trial.kind !== 'cells');
    expect(others.length).toBeGreaterThan(0);
    for (const { trial, id } of others) {
      expect(trial.title.en, id).toMatch(/no (stem )?cells/);
      expect(trial.title['zh-Hans'], id).toMatch(/不是(干)?细胞/);
    }
  });
});

describe('products', () => {
  it('are joined to the studies that used them', () => {
    expect(catalog.byProduct.get('nurown')?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cudkowicz-2022', 'fda-nurown-2023']),
    );
  });
  it('are permitted for sale for one of the three diseases in one place only', () => {
    const sold = [...catalog.products.values()].flatMap(({ id, permissions }) =>
      permissions.flatMap(({ kind, place, conditions }) =>
        (kind === 'approved' || kind === 'conditional') &&
        conditions.some((condition) => ['cerebral-palsy', 'stroke', 'als'].includes(condition))
          ? [`${id} in ${place}`]
          : [],
      ),
    );
    expect(sold).toEqual(['neuronata-r in KR']);
  });
});
