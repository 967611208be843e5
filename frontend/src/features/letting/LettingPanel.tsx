import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMe } from '@/lib/api/session';
import { dayOf } from '@/lib/clock';
import { buttonClass } from '@/ui/Button';
import { AskOwner } from './AskOwner';
import { timesQuery } from './queries';
import type { UnitSearch } from './search';
import { ViewIt } from './ViewIt';
import styles from './Letting.module.css';

interface Props {
  id: string;
  search: UnitSearch;
  onSearch: (search: UnitSearch) => void;
}

/** On a unit's page: who lets it, when it can be viewed, and a question to the owner. Nothing for units that nobody lets here. */
export function LettingPanel({ id, search, onSearch }: Props) {
  const me = useMe();
  const today = dayOf(new Date());
  const from = search.from !== undefined && search.from >= today ? search.from : today;
  const { data: times } = useQuery(timesQuery(id, from));
  if (times === undefined || times.owner === null) return null;
  if (times.own) {
    return (
      <section className={styles['own']}>
        <p>
          <Trans>Your organisation lets this unit.</Trans>
        </p>
        <Link to="/lettings/$id" params={{ id }} className={buttonClass()}>
          <Trans>Change it</Trans>
        </Link>
      </section>
    );
  }
  return (
    <div className={styles['panel']}>
      <ViewIt
        id={id}
        times={times}
        from={from}
        today={today}
        search={search}
        onSearch={onSearch}
        signedIn={me !== null}
      />
      <AskOwner id={id} owner={times.owner} enquiry={times.enquiry} signedIn={me !== null} />
    </div>
  );
}
