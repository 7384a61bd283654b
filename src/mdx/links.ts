/** Which addresses content may link to. */

/** What is wrong with an address and what to write instead. */
export type LinkFault = { message: string; fix: string };

/** What is wrong with an address, or undefined when it may stand: https to a public host, or a path of this site. */
export function linkFault(address: string): LinkFault | undefined {
  if (/[\s\\\u0000-\u001f]/.test(address))
    return {
      message: `\`${visible(address)}\` holds a space or a backslash`,
      fix: 'Write the address without it, or as %20',
    };
  if (/^(#|\/(?!\/))/.test(address)) return undefined;
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { message: `\`${address}\` is not a web address`, fix: 'Write the whole address, beginning with https://' };
  }
  if (url.protocol === 'http:')
    return { message: `\`${address}\` is plain http`, fix: 'Use the https:// address, or cite the DOI instead' };
  if (url.protocol !== 'https:')
    return { message: `Links may not begin with \`${url.protocol}\``, fix: 'Link to an https:// address' };
  return hostFault(url, address);
}

const visible = (text: string): string => text.replace(/[\u0000-\u001f]/g, '�');

function hostFault({ hostname, username, password, port }: URL, address: string): LinkFault | undefined {
  if (username !== '' || password !== '')
    return {
      message: `\`${address}\` leads to \`${hostname}\`, not to what stands before the @`,
      fix: 'Link to the page itself, without a name before the host',
    };
  if (/(^|\.)xn--/.test(hostname))
    return {
      message: `The host of \`${address}\` has letters that look like others (\`${hostname}\`)`,
      fix: 'Write the host in plain letters; cite a page that has such an address',
    };
  if (port !== '' || isPrivate(hostname))
    return { message: `\`${address}\` is no public address`, fix: 'Link to a page that every reader can open' };
  const place = hostname.replace(/^www\./, '');
  if (forwarders.test(place) || (/^google\./.test(place) && /^\/url/.test(new URL(address).pathname)))
    return {
      message: `\`${hostname}\` only leads on to another page`,
      fix: 'Open it and link to the page that it leads to',
    };
  if (pirates.test(place))
    return {
      message: `\`${hostname}\` copies papers without leave`,
      fix: 'Link to the DOI, or to a free copy at PubMed Central',
    };
  const tracker = /[?&]((utm_\w+|fbclid|gclid|spm|from_wecom)=[^&#]*)/.exec(address)?.[1];
  if (tracker !== undefined)
    return {
      message: `\`${tracker}\` follows readers about`,
      fix: 'Delete it from the address; the page opens without it',
    };
  const own = /[^\u0021-\u007e]/.exec(address)?.[0];
  return own === undefined
    ? undefined
    : {
        message: `The address holds \`${own}\`: it has swallowed the words behind it, or is not encoded`,
        fix: 'Write [words](https://…), or encode the sign as the browser does',
      };
}

/** Short addresses, which hide where they lead and can be turned elsewhere later. */
const forwarders =
  /^(bit\.ly|t\.co|t\.cn|goo\.gl|tinyurl\.com|ow\.ly|is\.gd|url\.cn|dwz\.cn|suo\.im|w\.url\.cn|lnkd\.in|buff\.ly)$/;
const pirates = /(^|\.)(sci-hub\.\w+|libgen\.\w+|z-lib\.\w+)$/;

/** Hosts of one machine or one house: names without a dot, numbers, and endings that no public page has. */
const isPrivate = (host: string): boolean =>
  !host.includes('.') ||
  host.startsWith('[') ||
  /^[\d.]+$/.test(host) ||
  /\.(local|localhost|internal|test|example|invalid|lan|home|onion)$/.test(host);
