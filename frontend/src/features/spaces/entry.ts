import type { SpacesSearch } from './search';

/** Searches that the front page offers as a start. */
export const SUITED = {
  small: { maxArea: '500', sort: 'area' },
  state: { minArea: '500', maxArea: '2000', ownership: ['state'] },
  large: { minArea: '10000', sort: '-area' },
  cheap: { sort: 'rent' },
} satisfies Record<string, SpacesSearch>;
