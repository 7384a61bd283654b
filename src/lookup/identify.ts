/** What an editor pasted: a DOI, a PubMed number, a registry number or an address. */

export type Wanted =
  | { kind: 'doi'; doi: string }
  | { kind: 'pmid'; pmid: string }
  | { kind: 'nct'; nct: string }
  | { kind: 'registry'; number: string }
  | { kind: 'url'; url: string };

/** Numbers of registries that no machine can ask; the number is kept all the same. */
const otherRegistries =
  /\b(ChiCTR-?[A-Z0-9-]*\d{6,}|ISRCTN\d{8}|jRCTs?\d{9,}|UMIN\d{9}|ACTRN\d{14}|IRCT\d{8,}N\d+|KCT\d{7}|DRKS\d{8}|TCTR\d{11}|PACTR\d{15}|RBR-\w{6,8}|CTRI\/\d{4}\/\d{2,3}\/\d{6}|20\d\d-\d{6}-\d{2})\b/i;

/** A DOI without resolver, query of a web page and closing punctuation; as published registrations write it. */
export function doiIn(text: string): string | undefined {
  const [found] = /\b10\.\d{4,9}\/[^\s"]+/.exec(text) ?? [];
  const bare = found?.replace(/[.,;:!?]+$/, '').replace(/\/(full|abstract|pdf|epdf|summary|fulltext)$/i, '');
  // Round brackets belong to old DOIs; one that was never opened does not.
  if (!bare) return undefined;
  const opened = bare.split('(').length;
  const closed = bare.split(')').length;
  return closed > opened ? bare.replace(/\)+$/, '') : bare;
}

/** What to ask for; undefined when it is none of them. */
export function identify(input: string): Wanted | undefined {
  const text = input.trim();
  const isAddress = /^https?:\/\//i.test(text);
  const decoded = isAddress ? decodeSafely(text) : text;
  const [nct] = /\bNCT\d{8}\b/i.exec(decoded) ?? [];
  if (nct) return { kind: 'nct', nct: nct.toUpperCase() };
  const doi = doiIn(isAddress ? decoded.replace(/[?#][^]*$/, '') : decoded);
  if (doi) return { kind: 'doi', doi };
  const [, pmid] = /^(?:pmid:?\s*)?(\d{1,8})$/i.exec(text) ?? /pubmed[^\d]*\/(\d{1,8})(?:\/|$)/.exec(decoded) ?? [];
  if (pmid) return { kind: 'pmid', pmid };
  const [number] = otherRegistries.exec(decoded) ?? [];
  if (number) return { kind: 'registry', number };
  return isAddress && URL.canParse(text) && text.startsWith('https://') ? { kind: 'url', url: text } : undefined;
}

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
