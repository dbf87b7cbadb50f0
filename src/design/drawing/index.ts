export { avatar } from './avatar.ts';
export { landscape } from './landscape.ts';
export { skyline } from './skyline.ts';
export { vignette } from './vignettes.ts';
export { type Landmark, type Light, type Look, landmarks, type Season, seasonOf, seasons } from './vocabulary.ts';
