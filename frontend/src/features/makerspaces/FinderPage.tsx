import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Bookable } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { useRested } from '@/lib/hooks';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { Field, Segments, Select } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { MakerTabs } from './MakerTabs';
import { bookablesQuery, makerspacesQuery } from './queries';
import type { FinderSearch } from './search';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

const TYPING_MS = 250;

interface Props {
  search: FinderSearch;
  onSearch: (search: FinderSearch) => void;
}

/** Machines, rooms and mentors, found by what is needed and when. */
export function FinderPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(search.q ?? '');
  const rested = useRested(typed.trim(), TYPING_MS);
  const to = (name: keyof FinderSearch, value: string) => {
    const { [name]: _before, ...rest } = search;
    onSearch(value === '' ? rest : { ...rest, [name]: value });
  };
  useEffect(() => {
    if (rested !== (search.q ?? '')) to('q', rested);
    // Only what was typed changes the address here; the rest is taken as it is.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rested]);
  const found = useQuery(bookablesQuery(search));
  const { data: makerspaces } = useQuery(makerspacesQuery());
  const sort = search.sort ?? 'machine';
  return (
    <Page title={t`Machines and mentors`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Machines and mentors</Trans>
        </h1>
        <p>
          <Trans>
            Say what you need and when: an oscilloscope on Tuesday evening, a laser cutter for an
            hour, half an hour with somebody who has shipped a charger.
          </Trans>
        </p>
      </header>
      <MakerTabs />
      <form
        className={styles['filters']}
        role="search"
        aria-label={t`Machines and mentors`}
        onSubmit={(event) => event.preventDefault()}
      >
        <Segments
          label={t`What to look for`}
          value={sort}
          choices={[
            { value: 'machine', label: t`Machines` },
            { value: 'room', label: t`Rooms` },
            { value: 'mentor', label: t`Mentors` },
          ]}
          onChange={(next) => {
            const { kind: _kind, sort: _sort, ...rest } = search;
            onSearch(next === 'machine' ? rest : { ...rest, sort: next });
          }}
        />
        <Field
          label={t`What you need`}
          type="search"
          maxLength={80}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        {sort === 'machine' && (
          <Select
            label={t`Kind`}
            value={search.kind ?? ''}
            onChange={({ target }) => to('kind', target.value)}
          >
            <option value="">{t`All kinds`}</option>
            {found.data?.kinds.map(({ kind, name, count }) => (
              <option key={kind} value={kind}>
                {name} ({count})
              </option>
            ))}
          </Select>
        )}
        <Select
          label={t`Makerspace`}
          value={search.makerspace ?? ''}
          onChange={({ target }) => to('makerspace', target.value)}
        >
          <option value="">{t`All makerspaces`}</option>
          {makerspaces?.items.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        <Field
          label={t`Day`}
          type="date"
          value={search.day ?? ''}
          onChange={({ target }) => to('day', target.value)}
        />
        <Field
          label={t`From`}
          type="time"
          step={900}
          value={search.at ?? ''}
          onChange={({ target }) => to('at', target.value)}
        />
        <Field
          label={t`Until`}
          type="time"
          step={900}
          value={search.until ?? ''}
          onChange={({ target }) => to('until', target.value)}
        />
      </form>
      {found.isError ? (
        <ErrorState error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data === undefined ? (
        <SkeletonLines lines={8} height="3em" />
      ) : found.data.items.length === 0 ? (
        <EmptyState
          icon="clock"
          title={<Trans>Nothing is free that fits</Trans>}
          actions={
            <Button
              look="primary"
              onClick={() => {
                setTyped('');
                onSearch(search.sort === undefined ? {} : { sort: search.sort });
              }}
            >
              <Trans>Show all</Trans>
            </Button>
          }
        >
          <p>
            <Trans>Try another time; on the page of a machine you can also wait for one.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className={pieces['small']} role="status">
            <Plural value={found.data.total} one="# found" other="# found" />
          </p>
          <ul className={styles['grid']}>
            {found.data.items.map((one) => (
              <BookableCard key={one.slug} one={one} day={search.day} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

interface CardProps {
  one: Bookable;
  day?: string | undefined;
}

/** A machine, a room or a mentor in a list. */
export function BookableCard({ one, day }: CardProps) {
  const missing = one.trainings.filter(({ had }) => had !== true);
  return (
    <li className={styles['card']}>
      {one.photo !== null && (
        <img src={one.photo} alt="" className={styles['photo']} loading="lazy" />
      )}
      <h2>
        <Link
          to="/makerspaces/machines/$slug"
          params={{ slug: one.slug }}
          search={day === undefined ? {} : { from: day }}
        >
          {one.name}
        </Link>
      </h2>
      <p className={pieces['small']}>
        {one.makerspace.name} · {one.makerspace.building}, {one.makerspace.level}F
      </p>
      <p>{one.about}</p>
      <ul className={pieces['tags']}>
        <li>
          <Tag tone="green">{one.kindName}</Tag>
        </li>
        <li>
          {one.yourRate === null ? (
            <Tag>
              <Trans>free of charge</Trans>
            </Tag>
          ) : (
            <Tag>
              <Amount {...one.yourRate.price} kind="total" /> / {one.yourRate.minutes} min
            </Tag>
          )}
        </li>
        {missing.length > 0 && (
          <li>
            <Tag tone="copper">
              <Trans>needs a training</Trans>
            </Tag>
          </li>
        )}
        {one.state === 'out-of-order' && (
          <li>
            <Tag tone="copper">
              <Trans>out of order</Trans>
            </Tag>
          </li>
        )}
      </ul>
      {one.nextFree !== null && (
        <p className={pieces['small']}>
          <Trans>Next free: {momentText(one.nextFree.from)}</Trans>
        </p>
      )}
    </li>
  );
}
