import { Tag } from '@/ui/Tag';
import { useStateWord } from './words';

const GOOD = ['in-work', 'assembling', 'ready', 'shipped', 'delivered', 'completed'];
const WAITING = [
  'awaiting-deposit',
  'awaiting-answer',
  'awaiting-approval',
  'awaiting-balance',
  'claimed',
];

/** How far an order has come, in a word. */
export function OrderTag({ state }: { state: string }) {
  const word = useStateWord();
  const tone = GOOD.includes(state) ? 'green' : WAITING.includes(state) ? 'copper' : 'plain';
  return <Tag tone={tone}>{word(state)}</Tag>;
}
