import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

const PROCESSES: Words = {
  pcb: msg`Circuit board`,
  assembly: msg`Assembly`,
  stencil: msg`Stencil`,
  'print-3d': msg`3D printing`,
  cnc: msg`CNC machining`,
  testing: msg`Testing`,
};

const DESIGN_STATES: Words = {
  uploading: msg`Not all here yet`,
  queued: msg`Waiting`,
  analysing: msg`Being measured`,
  ready: msg`Measured`,
  failed: msg`Cannot be measured`,
};

const PROVIDER_STATES: Words = {
  applied: msg`Applied`,
  good: msg`In good standing`,
  watch: msg`Under watch`,
  probation: msg`On probation`,
  removed: msg`Removed`,
};

const ROLES: Words = {
  copper: msg`Copper`,
  'copper-top': msg`Copper, top`,
  'copper-bottom': msg`Copper, bottom`,
  'mask-top': msg`Solder mask, top`,
  'mask-bottom': msg`Solder mask, bottom`,
  'silk-top': msg`Printing, top`,
  'silk-bottom': msg`Printing, bottom`,
  'paste-top': msg`Solder paste, top`,
  'paste-bottom': msg`Solder paste, bottom`,
  outline: msg`Outline`,
  drill: msg`Drilled holes`,
  'drill-plated': msg`Holes, plated`,
  'drill-nonplated': msg`Holes, not plated`,
  drawing: msg`Drawing`,
  unknown: msg`Not recognised`,
};

const UNITS: Words = {
  um: msg`micrometres`,
  mm: msg`millimetres`,
  cm: msg`centimetres`,
  inch: msg`inches`,
  foot: msg`feet`,
  m: msg`metres`,
};

/** A code without a word of its own is still readable. */
export const plainCode = (code: string): string => {
  const text = code.replace(/[-_]+/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
};

export function useWord(words: Words): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? plainCode(code) : i18n._(word);
  };
}

export const useProcessWord = () => useWord(PROCESSES);
export const useDesignStateWord = () => useWord(DESIGN_STATES);
export const useProviderStateWord = () => useWord(PROVIDER_STATES);
export const useUnitWord = () => useWord(UNITS);

/** What a layer is for; inner copper has its number, and what is no role is the name of a file. */
export function useRoleWord(): (role: string) => string {
  const { i18n, t } = useLingui();
  return (role) => {
    const inner = /^copper-inner-(\d+)$/.exec(role)?.[1];
    if (inner !== undefined) return t`Copper, inner ${inner}`;
    const word = ROLES[role];
    return word === undefined ? role : i18n._(word);
  };
}
