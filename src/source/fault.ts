/** One thing that is wrong in the content, said so that an editor can put it right. */
export type Fault = {
  /** Path from the project's root. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  /** Id of the rule, as in CONTRIBUTING. */
  rule: string;
  /** What is wrong. */
  message: string;
  /** What to do. */
  fix: string;
  /** Worth a second look, and no reason to refuse the content. */
  warning?: true;
};

/** Orders faults by file, then place. */
export function byPlace(a: Fault, b: Fault): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
}

/** `path:line:column  what is wrong. What to do.  (rule)` */
export function formatFault({ file, line, column, rule, message, fix }: Fault): string {
  return `${file}:${line}:${column}  ${message}. ${fix}  (${rule})`;
}
