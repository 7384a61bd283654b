/** The converter of this build, with the site's own term list. */
import { getScriptVariants } from '../catalog/index.ts';
import { traditionalConverter, type ToTraditional } from './traditional.ts';

let converter: Promise<ToTraditional> | undefined;

/** Made once per build. */
export function getConverter(): Promise<ToTraditional> {
  converter ??= getScriptVariants().then(traditionalConverter);
  return converter;
}
