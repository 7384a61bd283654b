/** What stands for itself in a regular expression. */
export const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
