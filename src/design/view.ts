/** The looks that a visitor may choose; without a choice it is that of the device. */
export const chosenLooks = ['licht', 'donker'] as const;

/** Where the choice is kept, in the visitor's own browser. */
export const viewKey = 'weergave';
