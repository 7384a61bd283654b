/** Every table that is published. */
import { claimsTable } from './claims.ts';
import { outcomesTable } from './outcomes.ts';
import { studiesTable } from './studies.ts';
import type { Table } from './table.ts';
import { trialsTable } from './trials.ts';

export const publishedTables: readonly Table[] = [studiesTable, outcomesTable, claimsTable, trialsTable];
