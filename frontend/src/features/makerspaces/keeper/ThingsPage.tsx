import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { KeptThing } from '@/lib/api/types';
import { currentLanguage } from '@/lib/language';
import { buttonClass } from '@/ui/Button';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { keptThingsQuery, kindsQuery } from './queries';
import { useStateWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** All that a makerspace lends by time, to be changed one by one. */
export function ThingsPage() {
  const { space } = useDesk();
  const { data, error, refetch } = useQuery(keptThingsQuery(space.slug));
  return (
    <KeeperFrame tab="/makerspaces/keeper/machines">
      {error !== null && data === undefined ? (
        <ErrorState error={error} onRetry={() => void refetch()} />
      ) : data === undefined ? (
        <SkeletonLines lines={8} />
      ) : data.items.length === 0 ? (
        <EmptyState
          icon="counter"
          title={<Trans>Nothing can be booked here yet</Trans>}
          actions={<AddLink />}
        >
          <p>
            <Trans>
              Add a machine, a room, or a mentor with office hours. Its rules say how long, how
              early and how often it is booked; people then see its calendar.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <p className={styles['filters']}>
            <AddLink />
          </p>
          <ul className={styles['grid']}>
            {data.items.map((thing) => (
              <ThingCard key={thing.slug} thing={thing} />
            ))}
          </ul>
        </>
      )}
    </KeeperFrame>
  );
}

function AddLink() {
  const { space } = useDesk();
  return (
    <Link
      to="/makerspaces/keeper/machines/new"
      search={{ makerspace: space.slug }}
      className={buttonClass('primary')}
    >
      <Trans>Add a machine, room or mentor</Trans>
    </Link>
  );
}

function ThingCard({ thing }: { thing: KeptThing }) {
  const { space } = useDesk();
  const { data: kinds } = useQuery(kindsQuery());
  const word = useStateWord();
  return (
    <li className={styles['card']}>
      <h2>
        <Link
          to="/makerspaces/keeper/machines/$slug"
          params={{ slug: thing.slug }}
          search={{ makerspace: space.slug }}
        >
          {currentLanguage() === 'zh-CN' ? thing.nameZh : thing.nameEn}
        </Link>
      </h2>
      <p className={pieces['small']}>
        {[thing.model, thing.room].filter((text) => text !== '').join(' · ')}
      </p>
      <p className={pieces['tags']}>
        <Tag>{kinds?.items.find(({ kind }) => kind === thing.kind)?.name ?? thing.kind}</Tag>
        <Tag tone={thing.state === 'in-service' ? 'green' : 'copper'}>{word(thing.state)}</Tag>
        {thing.rates.length > 0 && (
          <Tag>
            <Trans>costs something</Trans>
          </Tag>
        )}
        {thing.trainings.length > 0 && (
          <Tag>
            <Trans>needs a training</Trans>
          </Tag>
        )}
      </p>
    </li>
  );
}
