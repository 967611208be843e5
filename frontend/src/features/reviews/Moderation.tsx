import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { ModeratedReview } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Segments, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { Entry } from './Entry';
import { moderatedQuery, OWN_KEY, REVIEW_KEY, type Looked } from './queries';
import { FAULTS, useFaultWord } from './words';
import styles from './Reviews.module.css';

/** Reviews about which an operator has to decide, or has decided. */
export function Moderation() {
  const { t } = useLingui();
  const [which, setWhich] = useState<Looked>('reported');
  const list = useInfiniteQuery(moderatedQuery(which));
  return (
    <div className={styles['reviews']}>
      <Segments
        label={t`Which reviews`}
        value={which}
        choices={[
          { value: 'reported', label: t`Reported` },
          { value: 'hidden', label: t`Hidden` },
          { value: 'all', label: t`All` },
        ]}
        onChange={setWhich}
      />
      <PagedList
        list={list}
        empty={
          <EmptyState icon="check" title={<Trans>No review waits here</Trans>}>
            <p>
              <Trans>
                Whoever is signed in can report a review. It is hidden for one of six reasons only;
                a bad verdict is none.
              </Trans>
            </p>
          </EmptyState>
        }
      >
        {(items) => (
          <div className={styles['entries']}>
            {items.map((item) => (
              <Moderated key={item.review.id} item={item} />
            ))}
          </div>
        )}
      </PagedList>
    </div>
  );
}

function Moderated({ item }: { item: ModeratedReview }) {
  const word = useFaultWord();
  const { review, reports } = item;
  return (
    <Entry review={review}>
      <p className={styles['small']}>
        <Link to="/suppliers/$id" params={{ id: review.supplier.id }}>
          {review.supplier.name}
        </Link>{' '}
        · <span className="mono">{item.orderNumber}</span>
      </p>
      {item.hidden !== null && (
        <p>
          <Tag tone="copper">
            <Trans>Hidden: {word(item.hidden)}</Trans>
          </Tag>
        </p>
      )}
      {reports.length > 0 && (
        <div className={styles['reply']}>
          <p className={styles['small']}>
            <Plural value={reports.length} one="# report" other="# reports" />
          </p>
          <ul>
            {reports.map((report) => (
              <li key={`${report.at} ${report.kind}`}>
                <strong>{word(report.kind)}</strong>{' '}
                <span className={styles['small']}>{timeText(report.at)}</span>
                {report.text !== '' && <p className={styles['text']}>{report.text}</p>}
              </li>
            ))}
          </ul>
        </div>
      )}
      <DecisionForm item={item} />
    </Entry>
  );
}

function DecisionForm({ item }: { item: ModeratedReview }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const word = useFaultWord();
  const form = useForm({
    fields: ['decision', 'note'],
    send: (values) => {
      const decision = typed(values, 'decision');
      return done(
        api.POST('/api/v1/operations/reviews/{id}/decision', {
          params: { path: { id: item.review.id } },
          body: {
            decision: decision === 'keep' ? 'keep' : 'hide',
            reason: decision === 'keep' ? null : decision,
            note: typed(values, 'note'),
          },
        }),
      );
    },
    onDone: () => {
      void client.invalidateQueries({ queryKey: OWN_KEY });
      void client.invalidateQueries({ queryKey: REVIEW_KEY });
    },
  });
  return (
    <Form form={form} label={t`Decide about the review by ${item.review.reviewer}`}>
      <div className={styles['pair']}>
        <Select label={t`Decision`} name="decision">
          <option value="keep">{item.hidden === null ? t`Keep it` : t`Show it again`}</option>
          {FAULTS.map((fault) => (
            <option key={fault} value={fault}>
              {t`Hide: ${word(fault)}`}
            </option>
          ))}
        </Select>
        <Field
          label={t`Note for the log`}
          name="note"
          maxLength={2000}
          error={form.errorOf('note')}
        />
      </div>
      <FormActions>
        <Button type="submit" disabled={form.busy}>
          <Trans>Decide</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}
