import { Trans } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { ErrorState, ShowMore, SkeletonLines } from '@/ui/States';
import { Entry } from './Entry';
import { reviewsQuery, type Of } from './queries';
import { ReportReview } from './ReportReview';
import { Summary } from './Summary';
import styles from './Reviews.module.css';

/** What buyers say of a supplier or of a part. */
export function ReviewList({ of, id }: { of: Of; id: string }) {
  const [stars, setStars] = useState<number | null>(null);
  const list = useInfiniteQuery(reviewsQuery(of, id, stars));
  const first = list.data?.pages[0];
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className={styles['reviews']} aria-labelledby="reviews">
      <h2 id="reviews">
        <Trans>Reviews</Trans>
      </h2>
      {list.isError && first === undefined ? (
        <ErrorState error={list.error} onRetry={() => void list.refetch()} />
      ) : first === undefined ? (
        <SkeletonLines lines={4} />
      ) : first.summary.reviews === 0 ? (
        <p className={styles['none']}>
          {of === 'supplier' ? (
            <Trans>
              Nobody has reviewed this shop yet. Whoever has bought here can, once the order is
              completed.
            </Trans>
          ) : (
            <Trans>
              Nobody has reviewed this part yet. Whoever has bought it can, once the order is
              completed.
            </Trans>
          )}
        </p>
      ) : (
        <>
          <Summary summary={first.summary} chosen={stars} onChoose={setStars} />
          {stars !== null && (
            <p>
              <Button shape="small" onClick={() => setStars(null)}>
                <Trans>Show all reviews</Trans>
              </Button>
            </p>
          )}
          <div className={styles['entries']} aria-live="polite" aria-busy={list.isFetching}>
            {items.map((review) => (
              <Entry key={review.id} review={review} ofPart={of === 'part'}>
                <ReportReview id={review.id} reviewer={review.reviewer} />
              </Entry>
            ))}
          </div>
          {list.hasNextPage && (
            <ShowMore
              shown={items.length}
              total={first.total}
              hasMore
              busy={list.isFetchingNextPage}
              onMore={() => void list.fetchNextPage()}
            />
          )}
        </>
      )}
    </section>
  );
}
