/** Which edition of the data this is, under what licence, and how it is cited. Every published file says so itself. */
import { z } from 'zod';

export const publisher = 'The Stem Cell Evidence Digest contributors';
export const dataTitle = 'Stem Cell Evidence Digest';
export const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;

/** What stands at the root of each JSON file, before its list. */
export const edition = z.strictObject({
  version: z.string().describe('Edition: the day of the build, as `2026.11.28`.'),
  created: z.string().describe('Day of the build.'),
  licence: z.string().describe('SPDX name of the licence.'),
  licence_url: z.string().describe('Text of the licence.'),
  homepage: z.string().describe('Page that documents the data.'),
  how_to_cite: z.string().describe('How to cite this edition; cite the study’s own source first.'),
});
export type Edition = z.infer<typeof edition>;

/** The edition of a day, whose data are documented at `homepage`. */
export function editionOf(day: string, homepage: string): Edition {
  const version = day.replaceAll('-', '.');
  return {
    version,
    created: day,
    licence: licence.name,
    licence_url: licence.path,
    homepage,
    how_to_cite: `${publisher}. ${dataTitle}, edition ${version} [data set]. ${day.slice(0, 4)}. ${homepage} (${licence.name}).`,
  };
}
