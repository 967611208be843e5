import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, done } from '@/lib/api/client';
import { categoriesQuery } from '@/lib/api/shared';
import type { PartProposal } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { EmptyState, ErrorState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { OpenCards } from './OpenCards';
import { proposalQuery, proposalsQuery } from './queries';
import styles from './Operator.module.css';

/** Parts that suppliers offer and the catalogue does not know. */
export function ProposalsList() {
  return (
    <OpenCards
      list={useInfiniteQuery(proposalsQuery())}
      card={(proposal) => <Proposal proposal={proposal} />}
      empty={
        <EmptyState icon="chip" title={<Trans>No part is proposed</Trans>}>
          <p>
            <Trans>Parts of price lists that the catalogue does not know come here.</Trans>
          </p>
        </EmptyState>
      }
    />
  );
}

function Proposal({ proposal }: { proposal: PartProposal }) {
  const [open, setOpen] = useState(false);
  return (
    <article className={styles['card']} aria-labelledby={proposal.id}>
      <header>
        <h2 id={proposal.id}>
          <span className="mono">{proposal.mpn}</span> <small>{proposal.manufacturer}</small>
        </h2>
        <Tag>
          <Plural value={proposal.waitingOffers} one="# offer waits" other="# offers wait" />
        </Tag>
      </header>
      <p className={styles['facts']}>
        {[proposal.package, proposal.category, timeText(proposal.proposedAt)]
          .filter((fact) => fact !== null)
          .join(' · ')}
      </p>
      {proposal.description !== '' && <blockquote>{proposal.description}</blockquote>}
      {open ? (
        <Decision proposal={proposal} />
      ) : (
        <Button onClick={() => setOpen(true)}>
          <Trans>Look for similar parts and decide</Trans>
        </Button>
      )}
    </article>
  );
}

function Decision({ proposal }: { proposal: PartProposal }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data } = useQuery(proposalQuery(proposal.id));
  const { data: categories } = useQuery(categoriesQuery());
  const [category, setCategory] = useState(proposal.category ?? '');
  const [reason, setReason] = useState('');
  const path = { path: { id: proposal.id } };
  const decide = useMutation({
    mutationFn: (send: () => Promise<void>) => send(),
    onSuccess: () => client.invalidateQueries(proposalsQuery()),
  });
  return (
    <div className={styles['decision']}>
      {data?.similar.map((part) => (
        <section key={part.partId} className={styles['similar']}>
          <h3>
            <span className="mono">{part.mpn}</span> <small>{part.manufacturer}</small>
          </h3>
          <ul>
            {part.differences.map(({ field, proposed, known }) => (
              <li key={field}>
                {field}: <ins>{proposed ?? '–'}</ins> / <del>{known ?? '–'}</del>
              </li>
            ))}
          </ul>
          <Button
            disabled={decide.isPending}
            onClick={() => {
              decide.mutate(() =>
                done(
                  api.POST('/api/v1/supply/proposals/{id}/merge', {
                    params: path,
                    body: { partId: part.partId },
                  }),
                ),
              );
            }}
          >
            <Trans>It is this part</Trans>
          </Button>
        </section>
      ))}
      {data?.similar.length === 0 && (
        <p>
          <Trans>No part of the catalogue is like it.</Trans>
        </p>
      )}
      <div className={styles['line']}>
        <Select
          label={t`Category`}
          value={category}
          onChange={(event) => {
            setCategory(event.target.value);
          }}
        >
          <option value="">{t`Choose a category`}</option>
          {categories?.items.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        <Button
          look="primary"
          disabled={decide.isPending || category === ''}
          onClick={() => {
            decide.mutate(() =>
              done(
                api.POST('/api/v1/supply/proposals/{id}/accept', {
                  params: path,
                  body: { category },
                }),
              ),
            );
          }}
        >
          <Trans>Take it into the catalogue</Trans>
        </Button>
      </div>
      <div className={styles['line']}>
        <Field
          label={t`Why it is refused`}
          hint={t`The supplier reads it.`}
          value={reason}
          maxLength={500}
          onChange={(event) => {
            setReason(event.target.value);
          }}
        />
        <Button
          disabled={decide.isPending || reason.trim() === ''}
          onClick={() => {
            decide.mutate(() =>
              done(
                api.POST('/api/v1/supply/proposals/{id}/refuse', {
                  params: path,
                  body: { reason },
                }),
              ),
            );
          }}
        >
          <Trans>Refuse</Trans>
        </Button>
      </div>
      {decide.error !== null && <ErrorState error={decide.error} />}
    </div>
  );
}
