import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { OrderDetail } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { Entry } from './Entry';
import { orderReviewQuery } from './queries';
import { ReviewForm } from './ReviewForm';
import { useFaultWord } from './words';
import styles from './Reviews.module.css';

/** What the buyer can say of an order that is over, or has said. */
export function OwnReview({ order }: { order: OrderDetail }) {
  const over = order.state === 'completed' || order.state === 'refunded';
  const { data: known } = useQuery({ ...orderReviewQuery(order.id), enabled: over });
  const [changing, setChanging] = useState(false);
  const word = useFaultWord();
  if (!over || known === undefined || (known.review === null && known.can === null)) return null;
  const writing = known.review === null || changing;
  return (
    <section className={styles['own']} aria-labelledby="own-review">
      <header>
        <h2 id="own-review">
          {known.review === null ? <Trans>How was it?</Trans> : <Trans>Your review</Trans>}
        </h2>
        {known.until !== null && (
          <p className={styles['small']}>
            {known.can === 'write' ? (
              <Trans>You can review the order until {timeText(known.until)}.</Trans>
            ) : (
              <Trans>You can change it until {timeText(known.until)}.</Trans>
            )}
          </p>
        )}
      </header>
      {known.hidden !== null && (
        <Notice tone="copper" title={<Trans>An operator has hidden your review</Trans>}>
          <p>{word(known.hidden)}</p>
        </Notice>
      )}
      {writing ? (
        <ReviewForm
          key={known.review?.changedAt ?? 'new'}
          order={order}
          known={known}
          onDone={() => setChanging(false)}
        />
      ) : (
        known.review !== null && (
          <Entry review={known.review}>
            {known.can === 'change' && (
              <p>
                <Button shape="small" onClick={() => setChanging(true)}>
                  <Trans>Change</Trans>
                </Button>
              </p>
            )}
          </Entry>
        )
      )}
    </section>
  );
}
