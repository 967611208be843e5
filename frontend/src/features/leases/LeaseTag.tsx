import { Tag } from '@/ui/Tag';
import { useLeaseWords } from './words';

const GOOD = ['running', 'settled'];
const WAITING = ['offered', 'accepted', 'signing', 'awaiting-deposit', 'settling', 'disputed'];

/** How far a lease is, in a word. */
export function LeaseTag({ state }: { state: string }) {
  const words = useLeaseWords();
  const tone = GOOD.includes(state) ? 'green' : WAITING.includes(state) ? 'copper' : 'plain';
  return <Tag tone={tone}>{words.state(state)}</Tag>;
}
