import type { Design } from './types';

export const PROCESSES = ['pcb', 'stencil', 'print-3d', 'cnc'] as const;
export type Process = (typeof PROCESSES)[number];

/** By what a design can be made, the usual way first; by nothing when a person has to look at it. */
export function processesFor(kind: Design['kind']): readonly Process[] {
  if (kind === 'pcb') return ['pcb', 'stencil'];
  return kind === 'solid' ? ['print-3d', 'cnc'] : [];
}
