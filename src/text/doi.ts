/** The address of a DOI. Old ones hold signs that mean something else in an address (`…22:11<1501::AID-MUS3>3.0.CO;2-N`). */
export const doiUrl = (doi: string): string =>
  `https://doi.org/${doi.replace(/[%#?<>"{}|\\^`\s]/g, (sign) => encodeURIComponent(sign))}`;
