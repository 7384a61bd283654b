/** Which addresses content may link to. */

/** What is wrong with an address, or undefined when it may stand: https to any host, or a path of this site. */
export function linkFault(address: string): { message: string; fix: string } | undefined {
  if (/^(#|\/(?!\/))/.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { message: `\`${address}\` is not a web address`, fix: 'Write the whole address, beginning with https://' };
  }
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:')
    return { message: `\`${address}\` is plain http`, fix: 'Use the https:// address, or cite the DOI instead' };
  return { message: `Links may not begin with \`${url.protocol}\``, fix: 'Link to an https:// address' };
}
