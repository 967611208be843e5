import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { OwnReview } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Segments, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { typed, useForm } from '@/ui/useForm';
import { Entry } from './Entry';
import { OWN_KEY, ownReviewsQuery, REVIEW_KEY } from './queries';
import { ReportReview } from './ReportReview';
import styles from './Reviews.module.css';

/** What buyers say of the reader's own shop, with room for a reply to each. */
export function ShopReviews() {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const list = useInfiniteQuery(ownReviewsQuery(open));
  return (
    <div className={styles['reviews']}>
      <Segments
        label={t`Which reviews`}
        value={open ? 'open' : 'all'}
        choices={[
          { value: 'all', label: t`All` },
          { value: 'open', label: t`Without a reply` },
        ]}
        onChange={(value) => setOpen(value === 'open')}
      />
      <PagedList
        list={list}
        empty={
          <EmptyState
            icon="star"
            title={open ? <Trans>Every review has a reply</Trans> : <Trans>No reviews yet</Trans>}
          >
            <p>
              <Trans>
                Buyers are asked three days after their order is completed. You can reply to each
                review once.
              </Trans>
            </p>
          </EmptyState>
        }
      >
        {(items) => (
          <div className={styles['entries']}>
            {items.map((item) => (
              <Own key={item.review.id} item={item} />
            ))}
          </div>
        )}
      </PagedList>
    </div>
  );
}

function Own({ item }: { item: OwnReview }) {
  const [replying, setReplying] = useState(false);
  const { review } = item;
  return (
    <Entry review={review}>
      <p className={styles['small']}>
        <Link to="/counter/orders/$id" params={{ id: item.orderId }} className="mono">
          {item.orderNumber}
        </Link>
      </p>
      {replying ? (
        <ReplyForm item={item} onDone={() => setReplying(false)} />
      ) : (
        <div className={styles['deeds']}>
          {item.canReply && (
            <Button shape="small" onClick={() => setReplying(true)}>
              {review.reply === null ? <Trans>Reply</Trans> : <Trans>Change the reply</Trans>}
            </Button>
          )}
          <ReportReview id={review.id} reviewer={review.reviewer} />
        </div>
      )}
    </Entry>
  );
}

function ReplyForm({ item, onDone }: { item: OwnReview; onDone: () => void }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { review } = item;
  const form = useForm({
    fields: ['text'],
    send: (values) =>
      done(
        api.PUT('/api/v1/supply/reviews/{id}/reply', {
          params: { path: { id: review.id } },
          body: { text: typed(values, 'text') },
        }),
      ),
    onDone: () => {
      void client.invalidateQueries({ queryKey: OWN_KEY });
      void client.invalidateQueries({ queryKey: REVIEW_KEY });
      onDone();
    },
  });
  return (
    <Form form={form} label={t`Reply to ${review.reviewer}`}>
      <TextArea
        label={t`Your reply`}
        name="text"
        rows={3}
        maxLength={2000}
        required
        defaultValue={review.reply?.text ?? ''}
        hint={<Trans>Everybody can read it. You can change it for 14 days.</Trans>}
        error={form.errorOf('text')}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Publish the reply</Trans>
        </Button>
        <Button look="quiet" onClick={onDone}>
          <Trans>Cancel</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
