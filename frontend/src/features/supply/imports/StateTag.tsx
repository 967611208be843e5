import { Trans } from '@lingui/react/macro';
import { Tag } from '@/ui/Tag';

/** Where an import is, in a word. */
export function StateTag({ state }: { state: string }) {
  switch (state) {
    case 'queued':
      return (
        <Tag>
          <Trans>Waiting</Trans>
        </Tag>
      );
    case 'running':
      return (
        <Tag tone="copper">
          <Trans>Being read</Trans>
        </Tag>
      );
    case 'review':
      return (
        <Tag tone="copper">
          <Trans>To be looked at</Trans>
        </Tag>
      );
    case 'done':
      return (
        <Tag tone="green">
          <Trans>Applied</Trans>
        </Tag>
      );
    default:
      return (
        <Tag>
          <Trans>Not readable</Trans>
        </Tag>
      );
  }
}
