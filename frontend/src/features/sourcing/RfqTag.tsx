import { Tag } from '@/ui/Tag';
import { useStateWord } from './words';

const TONES: Record<string, 'green' | 'copper' | 'solid'> = {
  open: 'copper',
  closed: 'solid',
  awarded: 'green',
};

/** How far a request has come. */
export function RfqTag({ state }: { state: string }) {
  const word = useStateWord();
  return <Tag tone={TONES[state] ?? 'plain'}>{word(state)}</Tag>;
}
