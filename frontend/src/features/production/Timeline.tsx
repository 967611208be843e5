import { Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { ProductionFile, ProductionOrder } from '@/lib/api/types';
import { bytesText, dayText, numberText, timeText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { Timeline as Line } from '@/ui/Timeline';
import { useSideWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Production.module.css';

/** A place on a board: its side, and mm as in the files. */
export interface Mark {
  side: string;
  x: number;
  y: number;
}
/** Shows a board with a place on it, which a click changes where it can be changed. */
export type ShowBoard = (mark: Mark | null, onPick?: (mark: Mark) => void) => ReactNode;

/** All that happened and was said, with its photos and files. */
export function Timeline({ order, showBoard }: { order: ProductionOrder; showBoard?: ShowBoard }) {
  const { t } = useLingui();
  const side = useSideWord();
  return (
    <section className={styles['card']} aria-labelledby="timeline">
      <h2 id="timeline">
        <Trans>What happened</Trans>
      </h2>
      <Line>
        {order.timeline.toReversed().map((entry, index) => (
          <li key={order.timeline.length - index}>
            <strong>{entry.sentence}</strong>
            <span className={pieces['tiny']}>
              {timeText(entry.at)} · {side(entry.by)}
            </span>
            {entry.text !== null && <p>{entry.text}</p>}
            {entry.mark !== null && (
              <>
                <p className={pieces['tiny']}>
                  {entry.mark.side === 'top' ? t`top` : t`bottom`}, x {numberText(entry.mark.x, 3)}{' '}
                  mm, y {numberText(entry.mark.y, 3)} mm
                </p>
                {showBoard?.(entry.mark)}
              </>
            )}
            <Files order={order} ids={entry.files} />
          </li>
        ))}
      </Line>
    </section>
  );
}

function Files({ order, ids }: { order: ProductionOrder; ids: readonly string[] }) {
  const files = order.files.filter(({ id }) => ids.includes(id));
  if (files.length === 0) return null;
  return (
    <ul className={styles['files']}>
      {files.map((file) => (
        <li key={file.id}>
          <OneFile order={order.id} file={file} />
        </li>
      ))}
    </ul>
  );
}

function OneFile({ order, file }: { order: string; file: ProductionFile }) {
  const address = `/api/v1/production/orders/${order}/files/${file.id}`;
  if (file.mediaType.startsWith('image/')) {
    return (
      <a href={address} download={file.name} className={styles['photo']}>
        <img src={address} alt={file.name} loading="lazy" />
      </a>
    );
  }
  return (
    <a href={address} download={file.name}>
      <Icon name="download" size={14} /> {file.name}{' '}
      <span className={pieces['tiny']}>
        ({bytesText(file.bytes)}
        {file.validUntil !== null && (
          <>
            , <Trans>valid until {dayText(file.validUntil)}</Trans>
          </>
        )}
        )
      </span>
    </a>
  );
}
