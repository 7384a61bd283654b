/** What a build for publishing warns of: things that readers have a right to know and that are not set. */
import { fieldAt, meaningOf } from '../src/schema/describe.ts';
import { readSource } from '../src/source/files.ts';
import { validate } from '../src/source/validate.ts';
import { siteFile, siteFields, unsetFields, type SiteField } from '../src/schema/site.ts';

const file = 'content/site.yaml';

/** One line for each; on GitHub in the form that shows it beside the file. */
export function publishingWarnings(root: string, onGithub = process.env['GITHUB_ACTIONS'] === 'true'): string[] {
  const read = readSource(root).files.find(({ path }) => path === file);
  const { data } = read ? validate(read) : { data: {} };
  const unset: readonly SiteField[] = data === undefined ? siteFields : unsetFields(siteFile.parse(data));
  return unset.map((field) => {
    const line = read?.yaml.atKey([field]).line ?? 1;
    const words = `\`${field}\` is not set: ${meaningOf(fieldAt(siteFile, field), field)} Readers are told “not set yet”.`;
    return onGithub ? `::warning file=${file},line=${line}::${words}` : `${file}:${line}  Warning: ${words}`;
  });
}
