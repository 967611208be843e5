import { Plural, Trans } from '@lingui/react/macro';
import { memo } from 'react';
import type { BomLine } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Tag } from '@/ui/Tag';
import { sortOf } from './sorts';
import styles from './Settle.module.css';

const REFERENCES = 6;

/** The id of a line's button, to give it the focus. */
export const lineId = (row: number): string => `bom-line-${row}`;

interface Props {
  line: BomLine;
  /** Whether the tab key reaches it: one of the list does. */
  active: boolean;
  expanded: boolean;
  onOpen: (row: number) => void;
}

/** A line in one row: what is written, and what it is taken for. */
export const SettleLine = memo(function SettleLine({ line, active, expanded, onOpen }: Props) {
  const { row, quantity, match } = line;
  return (
    <button
      type="button"
      id={lineId(row)}
      className={styles['row']}
      aria-expanded={expanded}
      tabIndex={active ? 0 : -1}
      onClick={() => onOpen(row)}
    >
      <span className={styles['number']}>{row}</span>
      <span className={styles['references']}>
        <References line={line} />
      </span>
      <span className={styles['quantity']}>
        {quantity !== null && <>{numberText(quantity)} ×</>}
      </span>
      <Written line={line} />
      <span className={styles['meant']}>
        {match !== null && (
          <>
            <span className="mono">{match.mpn}</span> {match.manufacturer}
          </>
        )}
      </span>
      <span className={styles['state']}>
        <StateTag line={line} />
      </span>
    </button>
  );
});

function References({ line: { references } }: { line: BomLine }) {
  const more = references.length - REFERENCES;
  return (
    <>
      {references.slice(0, REFERENCES).join(', ')}
      {more > 0 && (
        <>
          {' '}
          <Plural value={more} one="and # more" other="and # more" />
        </>
      )}
    </>
  );
}

function Written({ line }: { line: BomLine }) {
  const { mpn, alternates, manufacturer, value, footprint, description, supplierPartNumbers } =
    line;
  const first = mpn ?? value ?? description ?? supplierPartNumbers[0] ?? '–';
  const rest = [mpn === null ? null : value, manufacturer, footprint, ...alternates]
    .filter((one) => one !== null && one !== first)
    .join(' · ');
  return (
    <span className={styles['written']}>
      <span className="mono">{first}</span>
      {rest !== '' && <span className={styles['fine']}>{rest}</span>}
      {line.problems.map(({ message }, at) => (
        <span key={at} className={styles['problem']}>
          {message}
        </span>
      ))}
    </span>
  );
}

function StateTag({ line }: { line: BomLine }) {
  switch (sortOf(line)) {
    case 'off':
      return (
        <Tag>
          <Trans>Left off</Trans>
        </Tag>
      );
    case 'none':
      return (
        <Tag>
          <Trans>Without a part</Trans>
        </Tag>
      );
    case 'unknown':
      return (
        <Tag tone="copper">
          <Trans>No part found</Trans>
        </Tag>
      );
    case 'check':
      return (
        <Tag tone="copper">
          <Trans>To check</Trans>
        </Tag>
      );
    case 'sure':
      return (
        <Tag tone="green">{line.choice === null ? <Trans>Sure</Trans> : <Trans>Chosen</Trans>}</Tag>
      );
  }
}
