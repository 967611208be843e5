import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Unit } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { changedNeed, type NeedSearch } from './need';
import styles from './CompareTray.module.css';

interface Props {
  search: NeedSearch;
  onSearch: (search: NeedSearch, options?: { replace: boolean }) => void;
  units: readonly Unit[];
}

/** What was picked to be compared, at the foot of the window. */
export function CompareTray({ search, onSearch, units }: Props) {
  const { t } = useLingui();
  const ids = search.pick ?? [];
  if (ids.length === 0) return null;
  const names = ids
    .map((id) => units.find((unit) => unit.id === id)?.label)
    .filter((name) => name !== undefined);
  return (
    <section className={styles['tray']} aria-label={t`To compare`}>
      <p role="status">
        <strong>
          <Plural value={ids.length} one="# unit to compare" other="# units to compare" />
        </strong>{' '}
        <span className={styles['names']}>{names.join(' · ')}</span>
      </p>
      <Button
        look="quiet"
        shape="small"
        onClick={() => onSearch(changedNeed(search, { pick: undefined }), { replace: true })}
      >
        <Trans>Clear</Trans>
      </Button>
      <Link to="/spaces/compare" search={{ units: ids }} className={buttonClass('primary')}>
        <Trans>Compare side by side</Trans>
      </Link>
    </section>
  );
}
