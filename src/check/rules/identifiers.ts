import { inEachFile } from '../each-file.ts';
import { at, type Rule } from '../rule.ts';
import { get, isString } from '../walk.ts';

/** Registry → what its numbers look like. Sources: each registry's own help page. */
const registries: Record<string, RegExp> = {
  'ClinicalTrials.gov': /^NCT\d{8}$/,
  ChiCTR: /^ChiCTR(\d{10}|-[A-Z]{3,5}-\d{8})$/,
  ISRCTN: /^ISRCTN\d{8}$/,
  jRCT: /^jRCTs?\d{9,10}$/,
  UMIN: /^UMIN\d{9}$/,
  ANZCTR: /^ACTRN126\d{11}$/,
  IRCT: /^IRCT\d{10,14}N\d{1,3}$/,
  CRIS: /^KCT\d{7}$/,
  Netherlands: /^(NL-OMON\d{3,6}|NL\d{3,5}|NTR\d{2,5})$/,
  'EU CTR': /^(EudraCT )?\d{4}-\d{6}-\d{2}(-\d{2})?$/,
  CTRI: /^CTRI\/\d{4}\/\d{2,3}\/\d{6}$/,
  EUCTR: /^EUCTR\d{4}-\d{6}-\d{2}(-[A-Z]{2})?$/,
  CTIS: /^(EUCT|CTIS)\d{4}-\d{6}-\d{2}-\d{2}$/,
  DRKS: /^DRKS\d{8}$/,
  TCTR: /^TCTR\d{11}$/,
  ReBec: /^RBR-[a-z0-9]{6,8}$/,
  PACTR: /^PACTR\d{13,16}$/,
  'JPRN-UMIN': /^JPRN-(UMIN\d{9}|jRCTs?\d{9,10}|JapicCTI-\d{6}|C\d{9})$/,
  JapicCTI: /^JapicCTI-\d{6}$/,
  ITMCTR: /^ITMCTR\d{10,12}$/,
  WHO: /^U1111-\d{4}-\d{4}$/,
};

const shapes: Record<string, { shape: RegExp; like: string }> = {
  doi: {
    shape: /^10\.\d{4,9}\/(?!.*<\/?[a-zA-Z])[^\s"]*[^\s".,;]$/,
    like: '10.1542/peds.2024-068999, without https://doi.org/',
  },
  pmid: { shape: /^[1-9]\d{0,7}$/, like: '"40210215", digits only, in quotes' },
  pmcid: { shape: /^PMC\d{5,8}$/, like: 'PMC10792497' },
};

/** Numbers that a reader will paste into another site must have that site's form. */
export const identifiers: Rule = {
  id: 'identifiers',
  about: 'DOI, PMID, PMCID and registry numbers have the form of their register.',
  check: inEachFile((file) => {
    const faults: ReturnType<Rule['check']> = [];
    const ids = get(file.yaml.value, 'ids');
    for (const [name, { shape, like }] of Object.entries(shapes)) {
      const value = get(ids, name);
      if (isString(value) && !shape.test(value))
        faults.push(
          at(
            file,
            ['ids', name],
            identifiers.id,
            `\`${value}\` is not a ${name.toUpperCase()}`,
            `Write it like ${like}`,
          ),
        );
    }
    const registry = get(ids, 'registry');
    (Array.isArray(registry) ? registry : []).forEach((value: unknown, i) => {
      if (isString(value) && !Object.values(registries).some((shape) => shape.test(value))) {
        faults.push(
          at(
            file,
            ['ids', 'registry', i],
            identifiers.id,
            `\`${value}\` is not a registry number that we know`,
            `Write the number alone, as the registry prints it (${Object.keys(registries).join(', ')})`,
          ),
        );
      }
    });
    return faults;
  }),
};
