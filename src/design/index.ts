export * from './characters.ts';
export * from './colour.ts';
export * from './drawing/index.ts';
export * from './faces.ts';
export type { IconName } from './icons.ts';
export { colourTokens, ownColours, unknownTokens } from './own-tokens.ts';
export * from './shield.ts';
export * from './themes.ts';
export * from './view.ts';
