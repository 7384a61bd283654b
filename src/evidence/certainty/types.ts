/** What a certainty label consists of. Our own label, modelled on GRADE, OCEBM and ALSUntangled; it is not GRADE. */

/** 4 high · 3 moderate · 2 low · 1 very low. */
export type Level = 1 | 2 | 3 | 4;

/** Why a study is on the ladder, or off it. */
export const tracks = ['ladder', 'retracted', 'not-in-people', 'announcement', 'context'] as const;
export type Track = (typeof tracks)[number];

/**
 * T: off the ladder · S: where it starts · D: a step down · C: a ceiling · N: a notice
 * of the journal · U: not seen, and said so.
 * The words for each stand in src/i18n.
 */
export type Reason =
  | 'T0'
  | 'T1'
  | 'T2'
  | 'T2r'
  | 'T2n'
  | 'T2h'
  | 'T2s'
  | 'T3'
  | 'S1'
  | 'S2'
  | 'S4'
  | 'D0'
  | 'D1'
  | 'D1u'
  | 'D2'
  | 'D2b'
  | 'D3'
  | 'D4'
  | 'D5'
  | 'D6'
  | 'D6u'
  | 'C1'
  | 'C2'
  | 'C2m'
  | 'C2s'
  | 'N1'
  | 'U3'
  | 'U6';

export type Certainty =
  | {
      track: 'ladder';
      level: Level;
      reasons: Reason[];
      /** Where an editor moved the label by a step: what the rules gave, and who answers for the step. */
      shifted?: { from: Level; by: string };
    }
  | { track: Exclude<Track, 'ladder'>; level: null; reasons: Reason[] };
