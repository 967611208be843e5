import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Field, Segments, Select } from '@/ui/Field';
import { dayOf } from '@/lib/clock';
import { centresQuery } from './queries';
import type { DeskSearch } from './search';
import { useCaseWord } from './words';
import { Received } from './ReceivedList';
import { Cases } from './CaseQueue';
import { CheckIn, Desks } from './DeskList';
import styles from './Centres.module.css';

interface Props {
  search: DeskSearch;
  onSearch: (search: DeskSearch) => void;
}

/** The centres from behind the desk: who comes today, what is asked, who has a desk. */
export function OperatorPark({ search, onSearch }: Props) {
  const { t } = useLingui();
  const { data: centres } = useQuery(centresQuery({}));
  const tab = search.tab ?? 'appointments';
  const day = search.day ?? dayOf(new Date());
  const centre = search.centre ?? '';
  return (
    <div className={styles['part']}>
      <h2>
        <Trans>Service centres</Trans>
      </h2>
      <Segments
        label={t`What to look at`}
        value={tab}
        choices={[
          { value: 'appointments', label: t`Appointments` },
          { value: 'cases', label: t`Cases` },
          { value: 'desks', label: t`Desks` },
        ]}
        onChange={(next) => onSearch({ ...search, tab: next })}
      />
      <div className={styles['filters']}>
        <Select
          label={t`Centre`}
          value={centre}
          onChange={({ target }) => {
            const { centre: _before, ...rest } = search;
            onSearch(target.value === '' ? rest : { ...rest, centre: target.value });
          }}
        >
          <option value="">{t`All centres`}</option>
          {centres?.items.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </Select>
        {tab === 'cases' ? (
          <CaseStates search={search} onSearch={onSearch} />
        ) : (
          <Field
            label={t`Day`}
            type="date"
            value={day}
            onChange={({ target }) => {
              if (target.value !== '') onSearch({ ...search, day: target.value });
            }}
          />
        )}
      </div>
      {tab === 'appointments' && <Received centre={centre} day={day} />}
      {tab === 'cases' && <Cases centre={centre} state={search.state ?? 'active'} />}
      {tab === 'desks' && (
        <>
          <CheckIn />
          <Desks centre={centre} day={day} />
        </>
      )}
    </div>
  );
}

function CaseStates({ search, onSearch }: Props) {
  const { t } = useLingui();
  const word = useCaseWord();
  return (
    <Select
      label={t`State`}
      value={search.state ?? 'active'}
      onChange={({ target }) => onSearch({ ...search, state: target.value })}
    >
      <option value="active">{t`Waits for us`}</option>
      {['open', 'assigned', 'answered', 'reopened', 'closed'].map((one) => (
        <option key={one} value={one}>
          {word(one)}
        </option>
      ))}
    </Select>
  );
}
