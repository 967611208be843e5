import { Plural, useLingui } from '@lingui/react/macro';
import type { BomLine } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { counted, SORTS, type LineSort } from './sorts';
import styles from './Settle.module.css';

/** How many lines are settled, as a bar of what is to be done about them. */
export function Progress({ lines }: { lines: readonly BomLine[] }) {
  const counts = counted(lines);
  const settled = numberText(lines.length - counts.open);
  return (
    <div className={styles['progress']}>
      <p>
        <Plural
          value={lines.length}
          one={`${settled} of # line settled`}
          other={`${settled} of # lines settled`}
        />
      </p>
      <div className={styles['bar']} aria-hidden="true">
        {(['sure', 'none', 'off', 'check', 'unknown'] as const).map((one) => (
          <span
            key={one}
            className={styles[`bar-${one}`]}
            hidden={counts[one] === 0}
            style={{ flexGrow: counts[one] }}
          />
        ))}
      </div>
    </div>
  );
}

interface Props {
  lines: readonly BomLine[];
  sort: LineSort;
  onSort: (sort: LineSort) => void;
}

/** Which lines are shown, each kind with its count. */
export function Sorts({ lines, sort, onSort }: Props) {
  const { t } = useLingui();
  const counts = counted(lines);
  const words: Record<LineSort, string> = {
    open: t`To settle`,
    check: t`To check`,
    unknown: t`Unknown`,
    sure: t`Matched`,
    none: t`Without a part`,
    off: t`Left off`,
    odd: t`Odd`,
    all: t`All`,
  };
  const shown = SORTS.filter((one) => one === 'all' || one === sort || counts[one] > 0);
  return (
    <div className={styles['sorts']} role="group" aria-label={t`Lines to show`}>
      {shown.map((one) => (
        <button key={one} type="button" aria-pressed={one === sort} onClick={() => onSort(one)}>
          {words[one]} {numberText(counts[one])}
        </button>
      ))}
    </div>
  );
}
