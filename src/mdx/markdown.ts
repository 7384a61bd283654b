/** Markdown that is no danger and yet spoils a page: headings out of order, footnotes, signs that stay as they are. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { BodyFault } from './guard.ts';

/** The page has its own heading; those of the text begin one step below. */
const highestHeading = 2;

/** Every such fault of a parsed body. */
export function inspectMarkdown(tree: Root): BodyFault[] {
  const faults: BodyFault[] = [];
  let above = 1;
  visit(tree, (node: Nodes) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    const add = (rule: string, message: string, fix: string): void =>
      void faults.push({ line, column, rule, message, fix });
    if (node.type === 'heading') {
      if (node.depth < highestHeading)
        add('markdown', 'The page has its heading already', 'Begin with ## and two words or more');
      else if (node.depth > above + 1)
        add(
          'markdown',
          `A heading of level ${node.depth} follows one of level ${above}`,
          `Write ${'#'.repeat(above + 1)}`,
        );
      above = Math.max(node.depth, highestHeading);
    }
    if (node.type === 'footnoteDefinition' || node.type === 'footnoteReference')
      add('markdown', 'Footnotes are not used here', 'Put the words into the sentence, or in brackets');
    if (node.type === 'listItem' && typeof node.checked === 'boolean')
      add('markdown', 'Boxes to tick are not used here', 'Write a plain list');
    if (node.type === 'text') inspectSigns(node.value, add);
  });
  return faults;
}

/** Signs that were meant as mark-up and would be printed. */
function inspectSigns(text: string, add: (rule: string, message: string, fix: string) => void): void {
  if (/\*\*|__/.test(text))
    add(
      'asterisks',
      'Asterisks that were meant as bold would be printed as they are',
      'Put no space inside the pairs of ** and close each pair',
    );
  const sign = /~~|(?<![\w*])[_*](?=[\p{L}\d])|(?<=[\p{L}\d])[_*](?![\w*])/u.exec(text)?.[0];
  if (sign !== undefined && !/\*\*|__/.test(text))
    add(
      'markdown',
      `\`${sign}\` would be printed as it stands`,
      `Close the pair, or write \\${sign} for the sign itself`,
    );
  const wide = /[＜〈]\/?(Study|Term|Measure|Topic)\b/.exec(text)?.[0];
  if (wide !== undefined)
    add('markdown', `\`${wide}\` is no tag and would be printed as it stands`, 'Write < and > half-width');
  const link = /\[[^\]]*\]\s?\[[^\]]*\]|\]\(/.exec(text)?.[0];
  if (link !== undefined)
    add('markdown', `\`${link}\` is no link and would be printed as it stands`, 'Write [words](https://…)');
}
