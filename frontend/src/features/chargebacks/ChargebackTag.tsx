import { Tag } from '@/ui/Tag';
import { useChargebackState } from './words';

/** How far a chargeback has come, in a word. */
export function ChargebackTag({ state }: { state: string }) {
  const word = useChargebackState();
  const tone =
    state === 'needs-answer' || state === 'inquiry'
      ? 'copper'
      : state === 'won'
        ? 'green'
        : 'plain';
  return <Tag tone={tone}>{word(state)}</Tag>;
}
