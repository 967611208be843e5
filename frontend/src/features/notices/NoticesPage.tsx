import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button, buttonClass } from '@/ui/Button';
import { Segments, Select } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { NoticeRow } from './NoticeRow';
import { noticesQuery, unreadQuery } from './queries';
import { useReadNotice } from './useReadNotice';
import { KINDS, useKindWords } from './words';
import styles from './Notices.module.css';

/** Everything that somebody was told in the last half year. */
export function NoticesPage() {
  const { t } = useLingui();
  const words = useKindWords();
  const [unread, setUnread] = useState(false);
  const [kind, setKind] = useState('');
  const list = useInfiniteQuery(noticesQuery(unread, kind));
  const { data: count } = useQuery(unreadQuery());
  const read = useReadNotice();
  const total = list.data?.pages[0]?.total;
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t`Notices`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1>
            <Trans>Notices</Trans>
          </h1>
          <Link to="/notices/settings" className={buttonClass()}>
            <Trans>Settings</Trans>
          </Link>
        </header>
        <div className={styles['filters']}>
          <Segments
            label={t`Which notices`}
            value={unread ? 'unread' : 'all'}
            choices={[
              { value: 'all', label: t`All` },
              { value: 'unread', label: t`Unread` },
            ]}
            onChange={(value) => setUnread(value === 'unread')}
          />
          <Select
            label={t`Kind`}
            labelHidden
            value={kind}
            onChange={(event) => setKind(event.target.value)}
          >
            <option value="">{t`Every kind`}</option>
            {KINDS.map((one) => (
              <option key={one} value={one}>
                {words(one).name}
              </option>
            ))}
          </Select>
          {(count?.unread ?? 0) > 0 && (
            <Button disabled={read.isPending} onClick={() => read.mutate(null)}>
              <Trans>Mark all as read</Trans>
            </Button>
          )}
        </div>
        {list.isError ? (
          <ErrorState error={list.error} onRetry={() => void list.refetch()} />
        ) : total === undefined ? (
          <SkeletonLines lines={8} height="2em" />
        ) : total === 0 ? (
          <Nothing filtered={unread || kind !== ''} />
        ) : (
          <>
            <ul className={styles['list']}>
              {items.map((notice) => (
                <li key={notice.id}>
                  <NoticeRow notice={notice} />
                </li>
              ))}
            </ul>
            {list.hasNextPage && (
              <ShowMore
                shown={items.length}
                total={total}
                hasMore
                busy={list.isFetchingNextPage}
                onMore={() => void list.fetchNextPage()}
              />
            )}
          </>
        )}
      </div>
    </Page>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <EmptyState icon="check" title={<Trans>Nothing of this kind</Trans>} />
  ) : (
    <EmptyState
      icon="bell"
      title={<Trans>No notices yet</Trans>}
      actions={
        <Link to="/notices/settings" className={buttonClass()}>
          <Trans>Choose what you are told</Trans>
        </Link>
      }
    >
      <p>
        <Trans>
          What happens to your orders, your stock and your account appears here, and in your mail.
          Notices are kept for half a year.
        </Trans>
      </p>
    </EmptyState>
  );
}
