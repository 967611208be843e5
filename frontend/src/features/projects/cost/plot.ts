/** Both plots of a cost sheet have the same rows, so that they can be read across. */
export const WIDTH = 400;
export const LEFT = 84;
export const ROW = 46;

/** The middle of a row. */
export const middleOf = (row: number): number => row * ROW + ROW / 2 + 4;

/** Where so many rows end. */
export const bottomOf = (rows: number): number => rows * ROW + 8;
