/** A blank study. Every field is explained where it stands; what must be filled in begins with TODO. */
import type { Template } from './template.ts';

export const studyTemplate: Template = ({ id, doi, today, recheck }) => ({
  en: `---
# Facts: once, here. Delete what the source does not translator; never guess. Lines that begin with # are notes.
id: ${id}
record: study # study, review, preclinical, trial-announcement, news-case, regulatory
title: 'TODO: title in the language of the source'
authors: ['TODO: first author, as in Sun JM', et al.]
journal: 'TODO: journal, or delete this line'
published: ${today} # TODO check: 2025-05-01, 2025-05 or '2025'
ids:
  doi: ${doi === '' ? "'TODO: 10.1542/peds.2024-068999, without https://doi.org/'" : `'${doi}'`}
  # pmid: '40210215'
  # pmcid: PMC10792497
  registry: [] # numbers alone: NCT02961504, ChiCTR1900022119, ISRCTN…, jRCT…, UMIN…, ACTRN…, IRCT…, KCT…, NL…, 2011-003551-18
  # url: https://…, where there is no DOI
conditions: ['TODO: id of vocabulary/conditions.yaml'] # the broad one first
species: human # id of vocabulary/species.yaml; an animal is never shown as a person
# age_group: children # or adults, both; left out where the source does not tell
cell:
  type: 'TODO: id of vocabulary/cell-types.yaml'
  # source: id of vocabulary/cell-sources.yaml
  # donor: id of vocabulary/donors.yaml
  # product: brand or code; what it is goes to words: product
route: [] # ids of vocabulary/routes.yaml
design: 'TODO: id of vocabulary/designs.yaml'
# phase: '2' # 1, 1/2, 2, 2/3, 3 or 4, in quotes
blinding_level: unknown # none, participants, assessors, double, triple, varied, unknown, not-applicable
# randomised_only: unknown # pooled analyses: true when every pooled study was randomised
registered_before_start: unknown # true, false, unknown
endpoint_switched: unknown # true when the published main goal differs from the registered one
peer_reviewed_source: true
consistency: unknown # consistent, conflicting, unknown: do comparable studies agree?
country: [] # two-letter codes: JP, US
participants: {} # total, analysed, treated, control, other: whole numbers; control_group: external when it is a register
# follow_up: 12 months
primary_endpoint:
  # measure: id of measures.yaml
  met: unclear # 'yes', 'no' (both in quotes), unclear, not-applicable
outcomes: []
#  - id: gmfm-66-12-months
#    measure: gmfm-66
#    role: primary # primary, secondary, subgroup, exploratory, safety; the main goal first
#    kind: proportion # mean-change, mean-score, before-after, mean-difference, risk-ratio …
#    timepoint: 12 months
#    treated: { events: 12, n: 104, percent: 11.5 } # or mean, sd, se, median, range, before, after
#    control: { events: 10, n: 102, percent: 9.8 }
#    estimate: 0.5
#    ci95: [-7.3, 8.3]
#    p: 0.90 # or '<0.001'
#    unit: percentage points
#    favours: neither # treatment, control, neither, unclear: as the source sees it
#    rating: judged # objective: a count, a scan, a death; judged: somebody rated it
#    direct: true # false for a stand-in such as a laboratory value
#    source: full-text # abstract, registry, press-release, news, secondary, seed
milestones:
  - { id: published, date: ${today}, kind: published }
# result_due: 2027-06 # for announcements and registered trials without a result
basis: ['TODO: what you read, best first: full-text, tables, abstract, registry, press-release, news, index-page, seed']
sources:
  - { url: 'TODO: https://doi.org/…', kind: paper }
# related: [id of a record that belongs to this one]
checked_on: ${today}
recheck_by: ${recheck}
words:
  question: 'TODO: a question that names who was treated (children, adults, rats)'
  short: 'TODO: one line for lists, up to 60 letters'
  answer:
    found: 'TODO: what happened, next to what happened without'
    limit: 'TODO: what it does not show'
  # product, dose, age, severity, people, comparator, blinding, phase_note, follow_up: in plain words
  primary_endpoint: {} # what: the goal; detail: what became of it
  outcomes: {} # <outcome id>: { name: …, finding: …, note: …, shift: why the label was moved, if it was }
  safety: {} # serious: …, other: …
  # funding: who paid, who has an interest
  limitations: ['TODO: what weakens it']
  milestones:
    published: 'TODO: Published in …'
  seen: 'TODO: what you read'
  not_seen: []
---

TODO: 120 to 300 words: what was tried and on whom; what happened, next to what happened without; how sure; what it cannot tell; what became of it.
`,
  'zh-hans': `---
# 只写文字；数字、日期、标签只在 en.mdx 里写一次。
id: ${id}
words:
  question: 'TODO: 一个问句，写明是谁接受了治疗（孩子、成年人、大鼠）'
  short: 'TODO: 列表用的一行，不超过 28 个汉字'
  answer:
    found: 'TODO: 结果怎样，没有用的一组又怎样'
    limit: 'TODO: 它说明不了什么'
  primary_endpoint: {}
  outcomes: {}
  safety: {}
  limitations: ['TODO: 不足之处']
  milestones:
    published: 'TODO: 发表于……'
  seen: 'TODO: 读了什么'
  not_seen: []
---

TODO: 250 至 550 字：试了什么、在谁身上试；结果怎样，没有用的一组又怎样；有多大把握；它说明不了什么；后来怎样。
`,
});
