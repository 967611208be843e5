import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';

/** What the gravity of a finding is called. */
export const SEVERITIES: Readonly<Record<string, MessageDescriptor>> = {
  error: msg`Error`,
  warning: msg`Warning`,
  info: msg`Note`,
};

const ORDER = ['error', 'warning', 'info'];

/** The gravest first, otherwise as they were found. */
export const bySeverity = (a: { severity: string }, b: { severity: string }): number =>
  ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
