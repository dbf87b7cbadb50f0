/** A message for the person at the keyboard, in Dutch; nothing was written. */
export class Refusal extends Error {}
