import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { AppraisedProvider } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Select } from '@/ui/Field';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { useProviderStateWord } from '../words';
import { appraisedQuery, joiningsQuery } from './queries';
import { ScorePoints } from './ScoreTable';
import { useJoiningWord } from './words';
import styles from './Workshop.module.css';

const STATES = ['submitted', 'needs-more', 'draft', 'approved', 'rejected'];

/** For the operator: who wants to be a provider, and how those stand who are. */
export function ProvidersDesk() {
  return (
    <>
      <Applications />
      <Appraised />
    </>
  );
}

function Applications() {
  const { t } = useLingui();
  const joiningWord = useJoiningWord();
  const [state, setState] = useState('submitted');
  const { data, error, refetch } = useQuery(joiningsQuery(state));
  return (
    <section className={styles['part']} aria-labelledby="applications">
      <h2 id="applications">
        <Trans>Applications of providers</Trans>
      </h2>
      <div className={styles['line']}>
        <Select label={t`State`} value={state} onChange={(event) => setState(event.target.value)}>
          <option value="">{t`All states`}</option>
          {STATES.map((code) => (
            <option key={code} value={code}>
              {joiningWord(code)}
            </option>
          ))}
        </Select>
      </div>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={3} />
      ) : data.items.length === 0 ? (
        <p className={styles['small']}>
          <Trans>
            None here. Organisations apply under “Become a provider”; what is submitted waits here
            for your ticks.
          </Trans>
        </p>
      ) : (
        <ul className={styles['list']} aria-label={t`Applications of providers`}>
          {data.items.map((one) => (
            <li key={one.id} className={styles['line']}>
              <Link to="/operator/provider-applications/$id" params={{ id: one.id }}>
                {one.companyName === '' ? t`without a name yet` : one.companyName}
              </Link>
              <Tag tone="copper">{joiningWord(one.state)}</Tag>
              <span className={styles['small']}>{dayText(one.changedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Appraised() {
  const { t } = useLingui();
  const stateWord = useProviderStateWord();
  const { data, error, refetch } = useQuery(appraisedQuery());
  const columns: Column<AppraisedProvider>[] = [
    {
      key: 'name',
      header: t`Provider`,
      wide: true,
      cell: ({ id, name }) => (
        <Link to="/operator/providers/$id" params={{ id }}>
          <strong>{name}</strong>
        </Link>
      ),
    },
    {
      key: 'state',
      header: t`Standing`,
      cell: ({ state }) => (
        <Tag tone={state === 'good' ? 'green' : 'copper'}>{stateWord(state)}</Tag>
      ),
    },
    { key: 'score', header: t`Score`, cell: (one) => <ScorePoints {...one} /> },
    {
      key: 'proposed',
      header: t`The rule proposes`,
      cell: ({ proposed }) => (proposed === null ? '–' : stateWord(proposed)),
    },
    {
      key: 'waits',
      header: t`Waits`,
      cell: ({ appealed, removedOn }) => (
        <>
          {appealed && <Tag tone="copper">{t`Appeal`}</Tag>}
          {removedOn !== null && t`removed on ${dayText(removedOn)}`}
          {!appealed && removedOn === null && '–'}
        </>
      ),
    },
  ];
  return (
    <section className={styles['part']} aria-labelledby="appraised">
      <h2 id="appraised">
        <Trans>Standing of providers</Trans>
      </h2>
      {error !== null ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} />
      ) : data.items.length === 0 ? (
        <EmptyState icon="building" title={<Trans>No provider yet</Trans>}>
          <p>
            <Trans>Whoever is approved appears here with the score of the last jobs.</Trans>
          </p>
        </EmptyState>
      ) : (
        <Table
          caption={t`Standing of providers`}
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </section>
  );
}
