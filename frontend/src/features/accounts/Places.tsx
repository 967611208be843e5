import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import type { SignedInPlace } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { RefusalNotice } from '@/ui/Notice';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import styles from './Account.module.css';
import { deviceOf } from './device';
import { placesQuery } from './queries';

/** Where the person is signed in, with a way to end it. */
export function Places() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(placesQuery());
  const ending = useMutation({
    mutationFn: (id: string) =>
      done(api.DELETE('/api/v1/me/sessions/{id}', { params: { path: { id } } })),
    onSettled: () => client.invalidateQueries(placesQuery()),
  });
  const nameOf = ({ userAgent }: SignedInPlace): string => {
    const { browser, system } = deviceOf(userAgent);
    if (browser !== null && system !== null) return t`${browser} on ${system}`;
    return browser ?? system ?? t`Unknown device`;
  };
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={3} height="2em" />;
  const columns: Column<SignedInPlace>[] = [
    {
      key: 'device',
      header: t`Device`,
      wide: true,
      cell: (place) => (
        <>
          <strong>{nameOf(place)}</strong>{' '}
          {place.current && (
            <Tag tone="green">
              <Trans>this one</Trans>
            </Tag>
          )}
          <div className={styles['about']}>{place.address}</div>
        </>
      ),
    },
    { key: 'since', header: t`Since`, cell: ({ createdAt }) => timeText(createdAt) },
    { key: 'seen', header: t`Last used`, cell: ({ lastSeenAt }) => timeText(lastSeenAt) },
    {
      key: 'end',
      header: t`Actions`,
      headerHidden: true,
      align: 'end',
      cell: (place) =>
        !place.current && (
          <Button
            shape="small"
            disabled={ending.isPending}
            aria-label={t`Sign out ${nameOf(place)}`}
            onClick={() => ending.mutate(place.id)}
          >
            <Trans>Sign out</Trans>
          </Button>
        ),
    },
  ];
  return (
    <>
      {ending.isError && <RefusalNotice error={ending.error} />}
      <Table
        caption={t`Where you are signed in`}
        columns={columns}
        rows={data.items}
        rowKey={({ id }) => id}
      />
    </>
  );
}
