import { expect, it } from 'vitest';
import { keepTogether } from '../../src/text/keep-together.ts';

it('a line never ends between P and its value', () => {
  expect(keepTogether('no difference (P = 0.90), P &lt; 0.001')).toBe(
    'no difference (P\u00A0=\u00A00.90), P\u00A0&lt;\u00A00.001',
  );
});
it('other words keep their spaces, and once is enough', () => {
  expect(keepTogether('<p>Group P = the rest; MAP = 3</p>')).toBe('<p>Group P = the rest; MAP = 3</p>');
  expect(keepTogether(keepTogether('P = 0.05'))).toBe(keepTogether('P = 0.05'));
});
