/** Every rule. */
import type { Rule } from '../rule.ts';
import { answers } from './answers.ts';
import { broader } from './broader.ts';
import { lists } from './lists.ts';
import { redirects } from './redirects.ts';
import { taught } from './taught.ts';
import { traditionalFields } from './traditional-fields.ts';
import { trialNumbers } from './trial-numbers.ts';
import { recordRules } from './record-rules.ts';

/** Rules of lists, addresses and search: a record alone cannot break them. */
export const siteRules: readonly Rule[] = [answers, broader, lists, redirects, taught, trialNumbers, traditionalFields];

export const rules: readonly Rule[] = [...recordRules, ...siteRules];
