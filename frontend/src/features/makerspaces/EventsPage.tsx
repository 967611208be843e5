import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MakerEvent } from '@/lib/api/types';
import { Segments } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { EveningRow } from './EveningRow';
import { MakerTabs } from './MakerTabs';
import { eventsQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

/** The evenings to come, and those that were. */
export function EventsPage() {
  const { t } = useLingui();
  const [past, setPast] = useState(false);
  const events = useInfiniteQuery(eventsQuery(past));
  return (
    <Page title={t`Evenings`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Evenings</Trans>
        </h1>
        <p>
          <Trans>
            Somebody shows what they made, and what went wrong. Take a seat on site, or online.
          </Trans>
        </p>
      </header>
      <MakerTabs />
      <div className={styles['filters']}>
        <Segments
          label={t`Which evenings`}
          value={past ? 'past' : 'coming'}
          choices={[
            { value: 'coming', label: t`To come` },
            { value: 'past', label: t`Recordings` },
          ]}
          onChange={(next) => setPast(next === 'past')}
        />
      </div>
      <h2 className="hidden-text">{past ? <Trans>Recordings</Trans> : <Trans>To come</Trans>}</h2>
      <PagedList
        list={events}
        empty={
          <EmptyState icon="clock" title={<Trans>No evening is announced</Trans>}>
            <p>
              <Trans>Keepers announce them at their desk, once or every week.</Trans>
            </p>
          </EmptyState>
        }
      >
        {(items) => (
          <ul className={styles['grid']}>
            {items.map((one) => (
              <EventCard key={one.id} one={one} />
            ))}
          </ul>
        )}
      </PagedList>
    </Page>
  );
}

/** An evening in a list. */
export function EventCard({ one }: { one: MakerEvent }) {
  return (
    <EveningRow
      heading="h3"
      link={
        <Link to="/makerspaces/events/$id" params={{ id: one.id }}>
          {one.title}
        </Link>
      }
      from={one.from}
      to={one.to}
      presenter={one.presenter}
      where={one.makerspaceName}
      tags={<SeatTags one={one} />}
    />
  );
}

/** How many seats are left, and whether one is the reader's. */
export function SeatTags({ one }: { one: MakerEvent }) {
  return (
    <p className={pieces['tags']}>
      {one.state === 'cancelled' ? (
        <Tag tone="copper">
          <Trans>cancelled</Trans>
        </Tag>
      ) : one.state === 'held' ? (
        one.recording !== null && (
          <Tag tone="green">
            <Trans>recording</Trans>
          </Tag>
        )
      ) : (
        <>
          {one.site.seats > 0 && (
            <Tag>
              <Trans>
                on site: {one.site.left} of {one.site.seats} left
              </Trans>
            </Tag>
          )}
          {one.online.seats > 0 && (
            <Tag>
              <Trans>
                online: {one.online.left} of {one.online.seats} left
              </Trans>
            </Tag>
          )}
        </>
      )}
      {one.seat !== null && (
        <Tag tone="solid">
          {one.seat.state === 'waiting' ? <Trans>you wait</Trans> : <Trans>your seat</Trans>}
        </Tag>
      )}
    </p>
  );
}
