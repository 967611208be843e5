import { Tag } from '@/ui/Tag';
import { useStateWord } from './words';

const WAITING = ['clarifying', 'offered'];

/** How far a request has come, in a word. */
export function RequestTag({ state }: { state: string }) {
  const word = useStateWord();
  const tone = state === 'ordered' ? 'green' : WAITING.includes(state) ? 'copper' : 'plain';
  return <Tag tone={tone}>{word(state)}</Tag>;
}
