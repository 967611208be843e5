import { Tag } from '@/ui/Tag';
import { usePayoutWord } from './words';

const TROUBLE = ['failed', 'returned'];

/** How far a payout has come, in a word. */
export function PayoutTag({ state }: { state: string }) {
  const word = usePayoutWord();
  const tone = state === 'paid' ? 'green' : TROUBLE.includes(state) ? 'copper' : 'plain';
  return <Tag tone={tone}>{word(state)}</Tag>;
}
