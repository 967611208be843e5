import { msg } from '@lingui/core/macro';
import { useLingui } from '@lingui/react/macro';
import { numberText } from '@/lib/format';
import { useWord } from '../words';

const PARTS = {
  'on-time': msg`Left on time`,
  defects: msg`Made again or refunded`,
  answers: msg`Hours until an answer`,
  fidelity: msg`Made at the agreed price`,
};

const JOINING_STATES = {
  none: msg`Not begun`,
  draft: msg`Draft`,
  submitted: msg`Submitted`,
  'needs-more': msg`More is asked for`,
  approved: msg`Approved`,
  rejected: msg`Rejected`,
};

const VERDICT_STATES = {
  notice: msg`Notice is given`,
  'notice-appealed': msg`Appealed; the notice waits`,
  'notice-final': msg`Notice is given, appeal refused`,
  'in-force': msg`In force`,
  appealed: msg`In force, appealed`,
  final: msg`In force, appeal refused`,
  overturned: msg`Taken back`,
  replaced: msg`Replaced by a newer decision`,
};

const CERTIFICATES = {
  valid: msg`Counts`,
  expiring: msg`Ends within 30 days`,
  expired: msg`Expired: nobody sees it`,
};

const PAPERS = {
  'business-licence': msg`Business licence`,
  certificate: msg`Certificate`,
  photo: msg`Photo of the workshop`,
  other: msg`Other`,
};

export const PAPER_KINDS = Object.keys(PAPERS);
export const usePartWord = () => useWord(PARTS);
export const useJoiningWord = () => useWord(JOINING_STATES);
export const useVerdictWord = () => useWord(VERDICT_STATES);
export const useCertificateWord = () => useWord(CERTIFICATES);
export const usePaperWord = () => useWord(PAPERS);

/** The value of a part: a share in per cent, or hours. */
export function usePartValue(): (part: string, value: number | null) => string {
  const { t } = useLingui();
  return (part, value) => {
    if (value === null) return '–';
    return part === 'answers' ? t`${numberText(value, 1)} h` : `${numberText(value * 100, 1)} %`;
  };
}
