/** Checks content beside the server, so that pages are answered meanwhile. */
import { parentPort, workerData } from 'node:worker_threads';
import { checkContent } from '../src/check/check.ts';
import { latestToday } from '../src/evidence/today.ts';

const { root }: { root: string } = workerData;
parentPort?.postMessage(checkContent(root, latestToday()));
