import type { JsonSchema } from '../../schema/describe.ts';

/** Whether a part of a JSON Schema is one itself, and not true, false or a list. */
export const isJsonSchema = (part: unknown): part is JsonSchema =>
  typeof part === 'object' && part !== null && !Array.isArray(part);
