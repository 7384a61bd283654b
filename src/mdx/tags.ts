/**
 * The tags that content may use, and what each attribute must name. Everything else in MDX (imports,
 * exports, expressions, HTML) is refused: content is a stranger's pull request and must not run code.
 */
export const tags = {
  /** A word explained in the glossary: `<Term id="blinding">blinded</Term>` */
  Term: { id: 'glossary' },
  /** A link to a study: `<Study id="sun-2017">the Duke trial</Study>` */
  Study: { id: 'studies' },
  /** A link to a scale: `<Measure id="gmfm-66">GMFM-66</Measure>` */
  Measure: { id: 'measures' },
  /** A link to an explainer: `<Topic id="reading-a-study">…</Topic>` */
  Topic: { id: 'topics' },
} as const satisfies Record<string, Record<string, 'glossary' | 'studies' | 'measures' | 'topics'>>;

export type TagName = keyof typeof tags;
export const isTag = (name: string): name is TagName => Object.hasOwn(tags, name);
