import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';

type Words = Readonly<Record<string, MessageDescriptor>>;

const STATES: Words = {
  'awaiting-deposit': msg`To be paid`,
  preparing: msg`Being prepared`,
  'awaiting-answer': msg`Question for you`,
  'awaiting-approval': msg`Waits for approval`,
  'in-work': msg`In work`,
  assembling: msg`Being assembled`,
  'awaiting-balance': msg`Inspected, balance due`,
  ready: msg`Ready to ship`,
  shipped: msg`Shipped`,
  delivered: msg`Delivered`,
  completed: msg`Accepted`,
  claimed: msg`Claim`,
  refunded: msg`Refunded`,
  cancelled: msg`Cancelled`,
  expired: msg`Not paid in time`,
};

const PROCESSES: Words = {
  pcb: msg`Circuit board`,
  assembly: msg`Assembly`,
  stencil: msg`Stencil`,
  'print-3d': msg`3D printing`,
  cnc: msg`CNC machining`,
  testing: msg`Testing`,
  'technology-transfer': msg`Technology transfer`,
  consultation: msg`Consultation`,
  'ip-filing': msg`IP filing`,
  'industry-planning': msg`Industry planning`,
  brand: msg`Brand`,
};

const SIDES: Words = {
  maker: msg`Maker`,
  provider: msg`Provider`,
  operator: msg`Platform`,
  system: msg`By itself`,
};

const MILESTONES: Words = {
  planned: msg`later`,
  due: msg`due now`,
  paid: msg`paid, held by the platform`,
  released: msg`passed on to the provider`,
  refunded: msg`refunded`,
  cancelled: msg`cancelled`,
};

const TURNS: Words = {
  maker: msg`Maker's turn`,
  provider: msg`Provider's turn`,
  operator: msg`Platform's turn`,
  nobody: msg`Over`,
};

function useWord(words: Words): (code: string) => string {
  const { i18n } = useLingui();
  return (code) => {
    const word = words[code];
    return word === undefined ? code : i18n._(word);
  };
}

export const useStateWord = () => useWord(STATES);
export const useProcessWord = () => useWord(PROCESSES);
export const useSideWord = () => useWord(SIDES);
export const useMilestoneWord = () => useWord(MILESTONES);
export const useTurnWord = () => useWord(TURNS);
