/** What YAML allows and content may not hold: references, names that are no words, groups without end. */
import { isAlias, isNode, isScalar, visit, type Document } from 'yaml';
import { deepestYaml, longestField } from './limits.ts';

/** What is wrong at an offset of the text. */
export type FormFault = { offset: number; rule: string; message: string; fix: string };

export const tooDeep = {
  rule: 'size',
  message: `More than ${deepestYaml} groups stand within each other here`,
  fix: 'Delete the brackets or spaces that are too many',
};

/** Every such fault. Aliases and values that are no numbers are taken out, so that nothing expands and nothing is shown. */
export function formFaults(document: Document): FormFault[] {
  const faults: FormFault[] = [];
  const add = (node: unknown, fault: Omit<FormFault, 'offset'>): void =>
    void faults.push({ offset: isNode(node) ? (node.range?.[0] ?? 0) : 0, ...fault });
  visit(document, {
    Pair(_, { key }) {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__') return undefined;
      add(key, {
        rule: 'yaml',
        message: 'This cannot be the name of a field',
        fix: 'Write a word and a colon; put a text that only looks like a field in quotes',
      });
      return visit.REMOVE;
    },
    Node(_, node, path) {
      if (path.length > 2 * deepestYaml) {
        add(node, tooDeep);
        return visit.BREAK;
      }
      if (isAlias(node) || ('anchor' in node && node.anchor)) {
        add(node, {
          rule: 'yaml-anchor',
          message: 'Anchors (&) and aliases (*) are not allowed',
          fix: 'Write the value out, or put it in quotes if it only begins with & or *',
        });
        return isAlias(node) ? visit.REMOVE : undefined;
      }
      if (isScalar(node)) inspectScalar(node.value, (fault) => add(node, fault));
      return undefined;
    },
  });
  return faults;
}

function inspectScalar(value: unknown, add: (fault: Omit<FormFault, 'offset'>) => void): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    add({
      rule: 'yaml',
      message: 'This is no number',
      fix: 'Look the figure up; what the source does not say is left out',
    });
  if (typeof value === 'string' && value.length > longestField)
    add({
      rule: 'size',
      message: `The field has ${value.length} characters and may have ${longestField}`,
      fix: 'Shorten it; what needs more room belongs in the text below the frontmatter',
    });
}
