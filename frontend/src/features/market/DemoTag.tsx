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
