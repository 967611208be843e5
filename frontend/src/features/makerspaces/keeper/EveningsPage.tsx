import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { buttonClass } from '@/ui/Button';
import { Segments } from '@/ui/Field';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { CheckIn } from './CheckIn';
import { EveningCard } from './EveningCard';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { keptEventsQuery } from './queries';
import { SeriesCard } from './SeriesCard';
import styles from '../Makerspaces.module.css';

/** The evenings of a makerspace for its keeper, its series, and the door. */
export function EveningsPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const [past, setPast] = useState(false);
  const events = useInfiniteQuery(keptEventsQuery(space.slug, past));
  const announce = (
    <Link
      to="/makerspaces/keeper/evenings/new"
      search={{ makerspace: space.slug }}
      className={buttonClass('primary')}
    >
      <Trans>Announce an evening</Trans>
    </Link>
  );
  return (
    <KeeperFrame tab="/makerspaces/keeper/evenings">
      <div className={styles['filters']}>
        <Segments
          label={t`Which evenings`}
          value={past ? 'past' : 'coming'}
          choices={[
            { value: 'coming', label: t`To come` },
            { value: 'past', label: t`Over` },
          ]}
          onChange={(next) => setPast(next === 'past')}
        />
        {announce}
      </div>
      <div className={styles['columns']}>
        <PagedList
          list={events}
          empty={
            <EmptyState icon="people" title={<Trans>No evening here</Trans>} actions={announce}>
              <p>
                <Trans>
                  Announce one, or one for every week: with a room that it keeps, seats on site and
                  online, and a recording afterwards.
                </Trans>
              </p>
            </EmptyState>
          }
        >
          {(items) => (
            <ul className={styles['list']}>
              {items.map((one) => (
                <EveningCard key={one.id} one={one} />
              ))}
            </ul>
          )}
        </PagedList>
        <aside className={styles['main']} aria-label={t`Door and series`}>
          <CheckIn />
          <SeriesCard />
        </aside>
      </div>
    </KeeperFrame>
  );
}
