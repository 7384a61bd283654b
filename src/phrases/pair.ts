/** A question or heading with its answer beside it. */
export type Pair = {
  name: string;
  lines: readonly string[];
  /** Language of the lines, where it is not that of the page. */
  lang?: string | undefined;
  /** Marks the row that tells of deaths and serious harm. */
  harms?: boolean;
};
