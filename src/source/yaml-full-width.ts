/** Signs that a Chinese input method types where YAML wants the half-width one. */
import type { Fault } from './fault.ts';

/** Faults of a text that could not be read; lines from 1. */
export function fullWidthFaults(text: string): Omit<Fault, 'file'>[] {
  return text.split('\n').flatMap((words, index) => {
    const add = (column: number, message: string, fix: string) => [
      { line: index + 1, column, rule: 'yaml', message, fix },
    ];
    const [whole = '', key = ''] = /^\s*(?:-\s+)?([\w-]+)\s*：/u.exec(words) ?? [];
    if (whole !== '')
      return add(
        whole.length,
        `A full-width colon stands behind \`${key}\``,
        `Write \`${key}: \`, half-width, with a space`,
      );
    const space = /^ *[\u3000\u00a0]/.exec(words)?.[0];
    return space === undefined
      ? []
      : add(space.length, 'The line begins with a full-width space', 'Indent with plain spaces');
  });
}
