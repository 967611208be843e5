import { Plural, Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { EmptyState, ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { BudgetBar } from './BudgetBar';
import { ProgrammeForm } from './ProgrammeForm';
import { programmesQuery } from './queries';
import { useProgrammeWord, useServiceWord } from './words';
import styles from './Vouchers.module.css';

/** The voucher programmes, each with what has become of its budget. */
export function Programmes() {
  const word = useProgrammeWord();
  const service = useServiceWord();
  const [begins, setBegins] = useState(false);
  const list = useInfiniteQuery(programmesQuery());
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isError) {
    return <ErrorState error={list.error} onRetry={() => void list.refetch()} />;
  }
  if (list.data === undefined) return <SkeletonLines lines={6} height="2em" />;
  return (
    <div className={styles['section']}>
      <div className={styles['actions']}>
        <Button look={begins ? 'plain' : 'primary'} onClick={() => setBegins(!begins)}>
          {begins ? <Trans>Close</Trans> : <Trans>Begin a programme</Trans>}
        </Button>
      </div>
      {begins && <ProgrammeForm onDone={() => setBegins(false)} />}
      {items.length === 0 ? (
        <EmptyState icon="check" title={<Trans>There is no voucher programme yet</Trans>} />
      ) : (
        <ul className={styles['programmes']}>
          {items.map((programme) => (
            <li key={programme.id} className={styles['programme']}>
              <div className={styles['head']}>
                <h2>
                  <Link to="/operator/vouchers/$id" params={{ id: programme.id }}>
                    {programme.name}
                  </Link>
                </h2>
                <Tag tone={programme.state === 'running' ? 'green' : 'plain'}>
                  {word(programme.state)}
                </Tag>
              </div>
              <p className={styles['small']}>
                {service(programme.service)} · {dayText(programme.validFrom)} –{' '}
                {dayText(programme.validTo)}
                <br />
                <Plural value={programme.vouchers} one="# voucher" other="# vouchers" /> ·{' '}
                <Amount
                  amount={programme.faceValue.amount}
                  currency={programme.faceValue.currency}
                  kind="total"
                />{' '}
                <Trans>each</Trans>
              </p>
              <BudgetBar {...programme} />
            </li>
          ))}
        </ul>
      )}
      <ShowMore
        shown={items.length}
        total={list.data.pages[0]?.total ?? 0}
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </div>
  );
}
