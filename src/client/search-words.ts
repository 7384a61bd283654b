/** The words that the search page hands to its script: the interface's keys below `search.`, named once for both. */

export const searchKeys = [
  'results',
  'result',
  'nothing',
  'nothing.filters',
  'nothing.studies',
  'absent',
  'absent.studies',
  'failed',
  'perhaps',
  'start',
  'busy',
  'understood',
  'mended',
  'unknown',
  'left',
  'close',
  'some.one',
  'some',
  'literal',
  'isLiteral',
  'read',
  'remove',
  'clear',
  'more',
  'kind.list',
  'kind.topic',
  'kind.entry',
  'kind.measure',
  'kind.term',
] as const;
export type SearchKey = (typeof searchKeys)[number];
export type SearchWords = Readonly<Record<SearchKey, string>>;

/** Says one of the words; `{x}` is filled in, an unknown one stays visible. */
export type Translate = (key: SearchKey, values?: Readonly<Record<string, string | number>>) => string;

export const translateWith =
  (words: SearchWords): Translate =>
  (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
