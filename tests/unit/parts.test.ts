import { describe, expect, it } from 'vitest';
import { countParts, partsOf } from '../../src/mdx/parts.ts';

const english = 'First.\n\n## Is it allowed?\n\nNo.\n\n### Small print\n\nNone.\n\n## "Approved": by whom?\n\nAsk.\n';
const chinese = '先说。\n\n## 允许吗？\n\n不。\n\n## 谁批的？\n\n问。\n';

describe('parts of a body', () => {
  it('begin at headings of the second level', () => {
    expect(partsOf(english)).toEqual({
      lead: 'First.',
      parts: [
        { id: 'is-it-allowed', title: 'Is it allowed?', body: 'No.\n\n### Small print\n\nNone.' },
        { id: 'approved-by-whom', title: '"Approved": by whom?', body: 'Ask.' },
      ],
    });
  });
  it('have the same anchors in every language', () => {
    const anchors = (body: string): string[] => partsOf(body, english).parts.map(({ id }) => id);
    expect(anchors(chinese)).toEqual(anchors(english));
  });
  it('may be none', () => {
    expect(partsOf('Only this.')).toEqual({ lead: 'Only this.', parts: [] });
    expect(countParts('Only this.')).toBe(0);
  });
});
