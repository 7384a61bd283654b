/** What a field means, in Chinese. */
import { otherFields } from './other-fields.ts';
import { studyFields } from './study-fields.ts';

/** The Chinese of a meaning; undefined where it is still to be written. */
export const meaningInChinese = (english: string): string | undefined => studyFields[english] ?? otherFields[english];
