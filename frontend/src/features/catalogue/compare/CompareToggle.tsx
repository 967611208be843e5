import { Trans, useLingui } from '@lingui/react/macro';
import { Icon } from '@/ui/Icon';
import { togglePicked, usePicked } from './picked';
import styles from './CompareToggle.module.css';

/** Picks a part to be compared, or takes it back. */
export function CompareToggle({ part }: { part: { id: string; mpn: string } }) {
  const { t } = useLingui();
  const picked = usePicked().parts.some(({ id }) => id === part.id);
  return (
    <button
      type="button"
      className={styles['toggle']}
      aria-pressed={picked}
      aria-label={t`Compare ${part.mpn}`}
      onClick={() => togglePicked(part)}
    >
      <Icon name={picked ? 'check' : 'plus'} size={12} />
      <Trans>Compare</Trans>
    </button>
  );
}
