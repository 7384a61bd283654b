/** Every rule, in the order in which CONTRIBUTING lists them. */
import type { Rule } from '../rule.ts';
import { armsAddUp } from './arms-add-up.ts';
import { body } from './body.ts';
import { counted } from './counted.ts';
import { dates } from './dates.ts';
import { estimateInInterval } from './estimate-in-interval.ts';
import { eventsWithinN } from './events-within-n.ts';
import { folderId } from './folder-id.ts';
import { gaps } from './gaps.ts';
import { identifiers } from './identifiers.ts';
import { invisible } from './invisible.ts';
import { labelShift } from './label-shift.ts';
import { links } from './links.ts';
import { pValue } from './p-value.ts';
import { percentFitsCount } from './percent-fits-count.ts';
import { plainText } from './plain-text.ts';
import { redirects } from './redirects.ts';
import { references } from './references.ts';
import { signs } from './signs.ts';
import { translations } from './translations.ts';
import { trialNumbers } from './trial-numbers.ts';
import { uniqueIds } from './unique-ids.ts';
import { words } from './words.ts';

export const rules: readonly Rule[] = [
  folderId,
  uniqueIds,
  references,
  redirects,
  translations,
  eventsWithinN,
  percentFitsCount,
  armsAddUp,
  counted,
  estimateInInterval,
  pValue,
  labelShift,
  dates,
  identifiers,
  trialNumbers,
  links,
  body,
  plainText,
  invisible,
  words,
  gaps,
  signs,
];
