import { Tag } from '@/ui/Tag';
import { useStateWord } from './words';

const GOOD = ['paid', 'confirmed', 'shipped', 'delivered', 'completed'];
const WAITING = ['awaiting-payment', 'ready-for-pick-up', 'returning', 'disputed'];

/** How far an order has come, in a word. */
export function OrderTag({ state }: { state: string }) {
  const word = useStateWord();
  const tone = GOOD.includes(state) ? 'green' : WAITING.includes(state) ? 'copper' : 'plain';
  return <Tag tone={tone}>{word(state)}</Tag>;
}
