import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { dayText, numberText } from '@/lib/format';
import { Tag } from '@/ui/Tag';
import { partHistoryQuery } from './queries';

/** Says beside a part's name when its price surged or when it is running out. */
export function PartMarks({ id }: { id: string }) {
  const { data } = useQuery(partHistoryQuery(id));
  const surge = data?.surge ?? null;
  const scarcity = data?.scarcity ?? null;
  return (
    <>
      {surge !== null && (
        <Tag tone="copper">
          <Trans>
            Price ×{numberText(surge.factor, 1)} since {dayText(surge.since)}
          </Trans>
        </Tag>
      )}
      {scarcity !== null && (
        <Tag tone="copper">
          <Trans>Running out: usually {numberText(scarcity.usualStock)}</Trans>
        </Tag>
      )}
    </>
  );
}
