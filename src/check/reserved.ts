/** Ids that cannot be part of an address, or of a file's name everywhere. */

/** Letters of an id: more do not fit on every disk, and nobody reads them in an address. */
export const longestId = 60;

/** Names of devices, of what every object of a program has, and of pages of a list: its second page, its filters. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d|constructor|prototype|index|only|\d+)$/;

/** What is wrong with an id, and what to do; undefined where nothing is. */
export function idFault(id: string): { message: string; fix: string } | undefined {
  const fix = 'Choose a short id of author and year, or of a few words, and rename the folder';
  if (id.length > longestId) return { message: `\`id\` has ${id.length} letters and may have ${longestId}`, fix };
  return reserved.test(id)
    ? { message: `\`${id}\` has a meaning of its own to some computers or pages`, fix }
    : undefined;
}
