import { Trans } from '@lingui/react/macro';
import { Tag } from '@/ui/Tag';

/** Marks what was made up. */
export function DemoTag() {
  return (
    <Tag tone="copper">
      <Trans>demonstration</Trans>
    </Tag>
  );
}

interface Marked {
  demonstration: boolean;
}

/** Over a list of which all was made up: one mark, instead of one a row. */
export function DemoHead({ items }: { items: readonly Marked[] }) {
  if (!isAllDemo(items)) return null;
  return (
    <p>
      <DemoTag />
    </p>
  );
}

export const isAllDemo = (items: readonly Marked[]): boolean =>
  items.length > 0 && items.every(({ demonstration }) => demonstration);
