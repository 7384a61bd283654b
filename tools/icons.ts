/** The site's sign as pictures: for tabs, for a phone's first page, and for tools that ask for favicon.ico. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const png = (svg: string, size: number): Buffer =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } }).render().asPng();

/** An ICO file that holds one PNG, which every browser since 2007 reads. */
function ico(picture: Buffer, size: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // of one picture
  head.writeUInt8(size, 6);
  head.writeUInt8(size, 7);
  head.writeUInt16LE(1, 10); // planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}

/** Draws every size from `icon.svg`. A phone may cut a maskable sign to a circle, so it stands smaller on a full ground. */
export function writeIcons(dist: string): void {
  const svg = readFileSync(join(dist, 'icon.svg'), 'utf8');
  const full = svg.replace(/ rx="\d+"/, '');
  const maskable = full
    .replace('viewBox="0 0 32 32"', 'viewBox="-5 -5 42 42"')
    .replace('<rect width="32" height="32"', '<rect x="-5" y="-5" width="42" height="42"');
  const files: Record<string, Buffer> = {
    'icon-192.png': png(svg, 192),
    'icon-512.png': png(svg, 512),
    'icon-maskable-512.png': png(maskable, 512),
    'apple-touch-icon.png': png(full, 180),
    'favicon.ico': ico(png(svg, 32), 32),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(dist, name), bytes);
}
