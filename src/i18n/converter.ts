/** The converter of this build, with the site's own term list. */
import { getScriptVariants } from '../catalog/index.ts';
import { isConverted, type Locale } from './locales.ts';
import { traditionalConverter, type ToTraditional } from './traditional.ts';

let converter: Promise<ToTraditional> | undefined;

/** Prints the hand-written words of a locale in its script; leaves them as they are where they are in it. */
export async function printerFor(locale: Locale): Promise<ToTraditional> {
  return isConverted(locale) ? getConverter() : (text) => text;
}

/** Made once per build. */
export function getConverter(): Promise<ToTraditional> {
  converter ??= getScriptVariants().then(traditionalConverter);
  return converter;
}
