/** "Is NurOwn approved?" is answered by NurOwn's own lines, before what approval means at all. */
import { describe, expect, it } from 'vitest';
import { catalog } from '../own-catalog.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { productQuestions } from '../../src/search/build/product-questions.ts';
import { buildQuestions } from '../../src/search/build/questions.ts';
import { askedText, bestFit } from '../../src/search/query/asks.ts';
import { fromQuestionFiles } from '../../src/search/shared/questions.ts';

const kinds = productQuestions(catalog);
const same = (text: string): string => text;
const files = buildQuestions({ catalog, translator: translatorFor('en'), simplify: same, print: same });
const asked = fromQuestionFiles(files.answers, [files['asks-latin'], files['asks-han']]);
const fits = (id: string, query: string): number => {
  const at = asked.pages.findIndex(({ path }) => path.endsWith(`#${id}`));
  const kind = asked.kinds.find(({ answers }) => answers.some((answer) => answer.at === at));
  return bestFit(kind?.asks ?? [], askedText(query));
};

describe('questions of a product', () => {
  it.each([
    ['product-nurown', 'is NurOwn approved'],
    ['product-nurown', 'debamestrocel licensed?'],
    ['product-nurown', 'NurOwn 获批了吗'],
    ['product-neuronata-r', 'Neuronata-R 上市了吗'],
    ['product-xs228', 'XS228 approval'],
  ])('%s: %s', (id, query) => expect(fits(id, query)).toBeGreaterThan(0));
  it('need its name and a word for approval', () => {
    expect(fits('product-nurown', 'NurOwn')).toBe(0);
    expect(fits('product-nurown', 'are stem cells approved')).toBe(0);
  });
  it('each lead to lines that say what a paper allows, where', () => {
    const page = asked.pages.find(({ path }) => path.endsWith('#product-nurown'));
    expect(page?.title).toContain('NurOwn');
    expect(files.sentences[page?.at ?? -1]).toMatch(/United States/);
    expect(kinds.length).toBe(catalog.products.size);
  });
});
