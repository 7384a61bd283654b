/** Every rule, in the order in which CONTRIBUTING lists them. */
import type { Rule } from '../rule.ts';
import { armsAddUp } from './arms-add-up.ts';
import { body } from './body.ts';
import { counted } from './counted.ts';
import { dates } from './dates.ts';
import { designFields } from './design-fields.ts';
import { estimateInInterval } from './estimate-in-interval.ts';
import { estimates } from './estimates.ts';
import { eventsWithinN } from './events-within-n.ts';
import { folderId } from './folder-id.ts';
import { gaps } from './gaps.ts';
import { gradedBy } from './graded-by.ts';
import { groups } from './groups.ts';
import { harmKinds } from './harm-kinds.ts';
import { identifiers } from './identifiers.ts';
import { invisible } from './invisible.ts';
import { labelShift } from './label-shift.ts';
import { links } from './links.ts';
import { notices } from './notices.ts';
import { pValue } from './p-value.ts';
import { peopleAgree } from './people-agree.ts';
import { peopleOnce } from './people-once.ts';
import { percentFitsCount } from './percent-fits-count.ts';
import { plainText } from './plain-text.ts';
import { ranges } from './ranges.ts';
import { recordForm } from './record-form.ts';
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
  peopleAgree,
  peopleOnce,
  groups,
  designFields,
  ranges,
  estimateInInterval,
  estimates,
  pValue,
  harmKinds,
  recordForm,
  gradedBy,
  notices,
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
