import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf, done } from '@/lib/api/client';
import type { LettingChoices, Listing } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Setting, Settings } from '@/ui/Settings';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { LettingFrame } from './LettingFrame';
import { TitlePapers } from './TitlePapers';
import { PlanEditor } from './PlanEditor';
import { choicesQuery, LETTING_KEY, listingQuery } from './queries';
import { UnitForm } from './UnitForm';
import { listingTone, useLettingWords } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Letting.module.css';

/** A unit as its owner sees it: how it stands, what it is, its proof, and when it can be viewed. */
export function ListingPage({ id }: { id: string }) {
  const listing = useQuery(listingQuery(id));
  const choices = useQuery(choicesQuery());
  const error = listing.error ?? choices.error;
  return (
    <LettingFrame>
      {error !== null ? (
        <ErrorState
          error={error}
          onRetry={() => {
            void listing.refetch();
            void choices.refetch();
          }}
        />
      ) : listing.data === undefined || choices.data === undefined ? (
        <SkeletonLines lines={12} />
      ) : (
        <Inside key={id} listing={listing.data} choices={choices.data} />
      )}
    </LettingFrame>
  );
}

interface InsideProps {
  listing: Listing;
  choices: LettingChoices;
}

function Inside({ listing, choices }: InsideProps) {
  const { t } = useLingui();
  const client = useQueryClient();
  const words = useLettingWords();
  const { unit, version } = listing;
  const { id } = unit;
  const keep = (fresh: Listing) => {
    client.setQueryData(listingQuery(id).queryKey, fresh);
    void client.invalidateQueries({ queryKey: [...LETTING_KEY, 'listings'] });
    void client.invalidateQueries({ queryKey: ['unit', id] });
  };
  const can = (deed: string) => listing.can.includes(deed);
  return (
    <>
      <header className={styles['title']}>
        <h2>
          {unit.label}, {unit.building.name}
        </h2>
        <Tag tone={listingTone(listing.state)}>{words.listing(listing.state)}</Tag>
        {listing.state === 'published' && (
          <Link to="/units/$id" params={{ id }}>
            <Trans>See it as makers do</Trans>
          </Link>
        )}
      </header>
      <Standing listing={listing} />
      <Deeds listing={listing} keep={keep} />
      <Settings>
        <Setting
          title={<Trans>Proof of title</Trans>}
          about={
            <Trans>PDF, PNG or JPEG. You and the operators see it, and nobody else does.</Trans>
          }
        >
          {unit.proof !== null && (
            <p>
              {unit.proof.name}, {dayText(unit.proof.provedOn)}
            </p>
          )}
          <TitlePapers id={id} papers={listing.papers} open={can('edit')} />
        </Setting>
        <Setting
          title={<Trans>The unit</Trans>}
          about={
            can('edit-terms') ? (
              <Trans>
                What is saved is shown at once and counts as confirmed. Its place and areas were
                verified: withdraw it to change them.
              </Trans>
            ) : undefined
          }
        >
          {can('edit') || can('edit-terms') ? (
            <UnitForm
              key={can('edit') ? 'all' : 'terms'}
              choices={choices}
              form={listing.form}
              all={can('edit')}
              button={<Trans>Save</Trans>}
              send={(form) =>
                bodyOf(
                  api.PUT('/api/v1/lettings/{id}', {
                    params: { path: { id } },
                    body: { version, form },
                  }),
                )
              }
              onDone={keep}
            />
          ) : (
            <p>
              <Trans>The operator is looking at it. Withdraw it to change it.</Trans>
            </p>
          )}
        </Setting>
        <Setting
          title={<Trans>Times for viewings</Trans>}
          about={<Trans>Who finds the unit books one of these times. Times are Shenzhen’s.</Trans>}
        >
          <PlanEditor id={id} label={t`Times for viewings`} />
        </Setting>
      </Settings>
    </>
  );
}

function Standing({ listing }: { listing: Listing }) {
  switch (listing.state) {
    case 'draft':
      return (
        <Notice title={<Trans>Nobody else sees this yet</Trans>}>
          <p>
            <Trans>Add a proof of title, then hand it to an operator.</Trans>
          </p>
        </Notice>
      );
    case 'submitted':
      return (
        <Notice title={<Trans>An operator looks at the proof</Trans>}>
          <p>
            <Trans>You get a mail when it is decided.</Trans>
          </p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice tone="copper" title={<Trans>Not accepted</Trans>}>
          <p className={styles['said']}>{listing.note}</p>
        </Notice>
      );
    case 'published':
      return listing.unit.confirmed ? null : (
        <Notice tone="copper" title={<Trans>Not confirmed for 30 days</Trans>}>
          <p>
            <Trans>Whoever finds it is told so. Say that it is still so, or put it right.</Trans>
          </p>
        </Notice>
      );
    default:
      return null;
  }
}

function Deeds({ listing, keep }: { listing: Listing; keep: (fresh: Listing) => void }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const params = { path: { id: listing.unit.id } };
  const act = useMutation({
    mutationFn: (deed: 'submit' | 'withdraw' | 'confirm') =>
      bodyOf(
        deed === 'submit'
          ? api.POST('/api/v1/lettings/{id}/submission', {
              params,
              body: { version: listing.version },
            })
          : deed === 'withdraw'
            ? api.POST('/api/v1/lettings/{id}/withdrawal', { params })
            : api.POST('/api/v1/lettings/{id}/confirmation', { params }),
      ),
    onSuccess: (fresh) => {
      setSure(false);
      keep(fresh);
    },
  });
  const remove = useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/lettings/{id}', { params })),
    onSuccess: async () => {
      await navigate({ to: '/lettings' });
      await client.invalidateQueries({ queryKey: LETTING_KEY });
    },
  });
  const can = (deed: string) => listing.can.includes(deed);
  const busy = act.isPending || remove.isPending;
  const last = can('remove') ? 'remove' : 'withdraw';
  return (
    <>
      {(act.isError || remove.isError) && <RefusalNotice error={act.error ?? remove.error} />}
      <div className={pieces['buttons']}>
        {can('submit') && (
          <Button
            look="primary"
            disabled={busy || listing.papers.length === 0}
            onClick={() => act.mutate('submit')}
          >
            <Trans>Hand it to an operator</Trans>
          </Button>
        )}
        {can('confirm') && (
          <Button
            look={listing.unit.confirmed ? 'plain' : 'primary'}
            disabled={busy}
            onClick={() => act.mutate('confirm')}
          >
            <Trans>Still so</Trans>
          </Button>
        )}
        {can(last) &&
          (sure ? (
            <>
              <Button
                look="danger"
                disabled={busy}
                onClick={() => (last === 'remove' ? remove.mutate() : act.mutate('withdraw'))}
              >
                {last === 'remove' ? (
                  <Trans>Yes, delete it</Trans>
                ) : (
                  <Trans>Yes, withdraw it</Trans>
                )}
              </Button>
              <Button onClick={() => setSure(false)}>
                <Trans>Keep it</Trans>
              </Button>
            </>
          ) : (
            <Button look="quiet" disabled={busy} onClick={() => setSure(true)}>
              {last === 'remove' ? <Trans>Delete the draft</Trans> : <Trans>Withdraw</Trans>}
            </Button>
          ))}
      </div>
      {sure && last === 'withdraw' && (
        <p className={styles['small']}>
          <Trans>Nobody finds it any more, and viewings to come are cancelled.</Trans>
        </p>
      )}
    </>
  );
}
