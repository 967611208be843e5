import { countOf, defined, textOf, type RawSearch } from '@/lib/search';
import { LAST_STEP } from './answers';

/** Where somebody is in the wizard. */
export interface WizardSearch {
  step?: number;
  /** The plan whose facts are taken over. */
  from?: string;
  /** A market that is chosen already. */
  market?: string;
}

export function validateWizardSearch(search: RawSearch): WizardSearch {
  const step = countOf(search['step'], 1);
  return defined({
    step: step === undefined ? undefined : Math.min(step, LAST_STEP),
    from: textOf(search['from']),
    market: textOf(search['market']),
  });
}
