/** The project's own content, read once for all tests that are held against it. */
import { catalogOf } from '../src/catalog/from-files.ts';

export const { catalog, variants } = catalogOf('.');
