/** Log odds of a passage that is not there. */
export const none = -5;
