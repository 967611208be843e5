import type { BomLine } from '@/lib/api/types';

/** Sizes of chip parts as footprints of KiCad, Eagle and EasyEDA name them. */
const CHIP = /(?:^|[^\d.])(0201|0402|0603|0805|1206|1210|1812|2010|2512)(?!\d)/;

/**
 * What a search for a line begins with: its number, else its value with the size of a chip, else its description. The name of a footprint in a library
 * finds nothing, and is left out.
 */
export function firstWords(line: Pick<BomLine, 'mpn' | 'value' | 'footprint' | 'description'>) {
  const { mpn, value, footprint, description } = line;
  if (mpn !== null) return mpn;
  if (value === null) return description ?? '';
  const size = CHIP.exec(footprint ?? '')?.[1];
  return size === undefined || value.includes(size) ? value : `${value} ${size}`;
}
