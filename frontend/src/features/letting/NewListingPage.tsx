import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { LettingFrame } from './LettingFrame';
import { choicesQuery, LETTING_KEY, listingQuery } from './queries';
import { UnitForm } from './UnitForm';
import styles from './Letting.module.css';

/** A unit that is not listed yet. */
export function NewListingPage() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data: choices, error, refetch } = useQuery(choicesQuery());
  return (
    <LettingFrame>
      <div className={styles['part']}>
        <h2>
          <Trans>List a unit</Trans>
        </h2>
        <p>
          <Trans>
            It is a draft at first. Add the proof of title on the next page, then hand it to an
            operator.
          </Trans>
        </p>
        {error !== null ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : choices === undefined ? (
          <SkeletonLines lines={12} />
        ) : (
          <UnitForm
            choices={choices}
            form={null}
            all
            button={<Trans>Keep the draft</Trans>}
            send={(body) => bodyOf(api.POST('/api/v1/lettings', { body }))}
            onDone={(made) => {
              client.setQueryData(listingQuery(made.unit.id).queryKey, made);
              void client.invalidateQueries({ queryKey: LETTING_KEY });
              void client.invalidateQueries({ queryKey: ['session'] });
              void navigate({ to: '/lettings/$id', params: { id: made.unit.id } });
            }}
          />
        )}
      </div>
    </LettingFrame>
  );
}
