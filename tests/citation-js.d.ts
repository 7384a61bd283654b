/** What the tests use of citation-js, which comes without types. */
declare module '@citation-js/core' {
  type Item = {
    type: string;
    title?: string;
    DOI?: string;
    URL?: string;
    author?: { family?: string; given?: string; literal?: string; name?: string }[];
  };
  export class Cite {
    constructor(text: string);
    data: Item[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-csl';
