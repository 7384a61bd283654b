/** The data files of this build. */
import { getCatalog } from '../catalog/index.ts';
import { today } from '../evidence/today.ts';
import { getConverter } from '../i18n/converter.ts';
import { dataFiles } from './data-files.ts';
import { editionOf } from './edition.ts';
import { urlsFor } from './urls.ts';

let files: Promise<ReadonlyMap<string, string>> | undefined;

async function make(): Promise<ReadonlyMap<string, string>> {
  const urlOf = urlsFor(new URL(import.meta.env.SITE));
  return dataFiles(
    await getCatalog(),
    { convert: await getConverter(), urlOf },
    editionOf(today(), urlOf('en', 'data/')),
  );
}

/** Made once per build; anew on each request while developing, so that edits show. */
export function editionFiles(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV) return make();
  files ??= make();
  return files;
}
