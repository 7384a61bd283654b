/** A code to scan: the address of a page as a drawing of squares. */
import { encode } from 'uqr';

/** White squares around the code, without which readers do not find it. */
const quiet = 2;

/** One path for all dark squares, and the side of the whole in squares. */
export function qrDrawing(address: string): { side: number; path: string } {
  const { data, size } = encode(address, { border: quiet, ecc: 'M' });
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return { side: size, path };
}
