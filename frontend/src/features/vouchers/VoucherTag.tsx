import { Tag } from '@/ui/Tag';
import { useVoucherWord } from './words';

/** How a voucher stands, as a tag. */
export function VoucherTag({ state }: { state: string }) {
  const word = useVoucherWord();
  return (
    <Tag tone={state === 'usable' ? 'green' : state === 'in-use' ? 'copper' : 'plain'}>
      {word(state)}
    </Tag>
  );
}
