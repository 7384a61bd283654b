/** The reading of texts: what it finds in texts with known answers, and the small things that it must get right. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { judge, read, sumUp, textsIn } from '../told-fixture.ts';

const files = ['en', 'zh-hans', 'zh-hant'].flatMap((name) => [name, `unseen-${name}`]);
const later = ['given', 'second', 'third', 'dev-en', 'fourth-en', 'dev-zh', 'fourth-zh', 'more-zh', 'fifth', 'sixth'];
const texts = [...files, ...later].flatMap((file) => textsIn(`content/signs/texts/${file}.yaml`));
/** What is known to go wrong, by text. It may only shrink. */
const known = z.record(z.string(), z.array(z.string())).parse(parse(readFileSync('tests/told/misses.yaml', 'utf8')));

const faultsOf = (text: (typeof texts)[number]): string[] => {
  const { studiesMissed, studiesWrong } = judge(text);
  return [...studiesMissed.map((id) => `-${id}`), ...studiesWrong.map((id) => `+${id}`)];
};

describe('texts of content/signs', () => {
  it.each(texts.map((text) => [text.id, text] as const))('%s', (id, text) => {
    expect(faultsOf(text).toSorted()).toEqual((known[id] ?? []).toSorted());
  });

  it.each(
    texts
      .filter(({ trials, unknown_numbers: unknown, products }) => trials.length + unknown.length + products.length > 0)
      .map((text) => [text.id, text] as const),
  )('%s: registry numbers and products', (_, text) => {
    const { numbers, tags } = read(text.text);
    expect(numbers.flatMap(({ trial }) => trial ?? [])).toEqual(text.trials);
    expect(numbers.filter(({ trial }) => trial === undefined).map(({ number }) => number)).toEqual(
      text.unknown_numbers,
    );
    expect(tags.filter(({ kind }) => kind === 'product').map(({ id }) => id)).toEqual(
      expect.arrayContaining(text.products),
    );
  });

  it('teach their signs: what was learned knows most of them again', () => {
    const { signsFound, signsRight, honest, honestClean } = sumUp(texts, texts.map(judge));
    expect(signsFound).toBeGreaterThan(90);
    expect(signsRight).toBeGreaterThan(95);
    expect(honestClean).toBeGreaterThan(0.97 * (honest ?? 0));
  });
});

describe('texts that the reader never learned from', () => {
  it('are read as well as they are to be', () => {
    const apart = [1, 2, 3].flatMap((writer) => textsIn(`tests/told/apart/writer-${writer}.yaml`));
    const { honest = 0, ...measured } = sumUp(apart, apart.map(judge));
    expect(measured.studiesFound).toBeGreaterThanOrEqual(90);
    expect(measured.studiesRight).toBeGreaterThanOrEqual(90);
    expect(measured.signsFound).toBeGreaterThanOrEqual(75);
    expect(measured.signsRight).toBeGreaterThanOrEqual(85);
    expect(measured.trapsAvoided).toBeGreaterThanOrEqual(90);
    expect(measured.honestClean).toBeGreaterThanOrEqual(0.85 * honest);
  });
});

const signs = (text: string): string[] => read(text).signs.map(({ id }) => id);
const studies = (text: string): string[] => read(text).studies.map(({ id }) => id);

describe('reading', () => {
  it('knows a study by each of its numbers and by its title', () => {
    for (const name of ['10.1001/jamaneurol.2023.5200', 'NCT02961504', 'PMID: 38227308', 'PMC10792497'])
      expect(studies(`See ${name} for stroke.`), name).toEqual(['houkin-2024']);
    expect(
      studies(
        'Allogeneic Stem Cell Therapy for Acute Ischemic Stroke: The Phase 2/3 TREASURE Randomized Clinical Trial',
      ),
    ).toEqual(['houkin-2024']);
  });

  it('does not take a condition and a cell for a study, nor a small number', () => {
    expect(studies('Umbilical cord mesenchymal cells by vein for stroke, six patients.')).toEqual([]);
    expect(studies('脐带间充质干细胞静脉输注治疗脑卒中，六名患者。')).toEqual([]);
  });

  it.each([
    ['Our treatment is completely safe.', ['no-risk']],
    ['It has not been shown to be completely safe.', []],
    ['Beware of clinics that promise a complete cure.', []],
    ['Can it cure my father?', []],
    ['If a clinic says that there is no risk, ask for the data.', []],
    ['任何宣称根治的，都要当心。', []],
    ['我们的疗法零风险，保证见效。', ['no-risk', 'promised-result']],
    ['「零風險、保證有效」這種話，請不要相信。', []],
    ['没有任何研究能说它绝对安全。', []],
  ])('%s', (text, expected) => {
    expect(signs(text).toSorted()).toEqual(expected.toSorted());
  });

  it('reads all three scripts alike, with full-width and half-width forms and broken lines', () => {
    expect(signs('本中心療法零風險，名額只剩２位')).toEqual(expect.arrayContaining(['no-risk', 'hurry']));
    expect(signs('本中心疗法零 风 险，名 额只剩2位')).toEqual(expect.arrayContaining(['no-risk', 'hurry']));
    expect(studies('<p>The <b>TREASURE</b> trial gave MultiStem&nbsp;after a stroke.</p>')).toEqual(['houkin-2024']);
  });

  it('marks what it found in the text as it was pasted', () => {
    const { text, signs: found } = read('😀 這裡零風險！');
    const [place] = found[0]?.places ?? [];
    expect(text.slice(place?.from, place?.to)).toBe('這裡零風險！');
  });

  it('tells numbers of trials that we hold from others, however they are typed', () => {
    const numbers = (text: string): unknown[] => read(text).numbers.map(({ number, trial }) => [number, trial]);
    expect(numbers('Stem cells for stroke, NCT 06129175, nct0612-9175')).toEqual([['NCT06129175', 'NCT06129175']]);
    expect(numbers('干细胞治疗，登记号：ＣｈｉＣＴＲ２５００１０６３２０。')).toEqual([
      ['ChiCTR2500106320', 'ChiCTR2500106320'],
    ]);
    expect(numbers('Stem cells for stroke, NCT09999999.')).toEqual([['NCT09999999', undefined]]);
    // Of a study, so told with it.
    expect(numbers('The TREASURE trial, NCT02961504, stroke')).toEqual([]);
    expect(read('Stem cells, NCT1234567').numbers[0]?.isMaimed).toBe(true);
    expect(numbers('Call 0800 2961504 about stem cells for stroke')).toEqual([]);
  });

  it('names a condition by the studies where the text names none', () => {
    const conditions = read('NurOwn三期196人，没有达到主要目标。').tags.filter(({ kind }) => kind === 'condition');
    expect(conditions.map(({ id }) => id)).toEqual(['als']);
  });

  it('says so where there is nothing to read, or another language', () => {
    expect(read(' \n ').state).toBe('empty');
    expect(read('').state).toBe('empty');
    expect(read('La terapia con células madre es segura para todos los niños con parálisis').state).toBe('foreign');
    expect(read('幹細胞治療は安全ですか。脳卒中のあとにどのような効果がありますか。').state).toBe('foreign');
    expect(read('Стволовые клетки лечат инсульт').state).toBe('foreign');
  });

  it('gets through twenty thousand letters', () => {
    const long = texts
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, 20_000);
    expect(read(long).studies.length).toBeGreaterThan(5);
  });

  it.each([
    ['an address', 'https://example.org/stem-cells/cerebral-palsy', 'yes'],
    ['a price', '¥128,000', 'empty'],
    ['emoji', '🙏🙏😭', 'empty'],
    ['unclosed markup', '<div><p class="x>stem cells <b>zero risk', 'yes'],
    ['half of a pair', '\ud83d stem cells', 'yes'],
    ['brackets and quotes', '（「『“(((["]）', 'empty'],
    ['one long line', '干细胞'.repeat(6000), 'yes'],
    ['only new lines between letters', '干\n细\n胞\n治\n脑\n瘫', 'yes'],
  ])('gets through %s', (_, text, state) => {
    expect(read(text).state).toBe(state);
  });

  it('reads a text with a mix of scripts and languages', () => {
    const mixed = '我們 recommend 脐带 MSC，zero side effects，名額只剩２個，pay before Friday！';
    expect(signs(mixed)).toEqual(expect.arrayContaining(['no-risk', 'hurry']));
  });

  it('names what an offer leaves out', () => {
    expect(read('Stem cells for stroke, very good results.').missing).toContain('control');
    expect(read('A randomised trial, NCT01234567, fever was seen.').missing).not.toContain('control');
  });
});
