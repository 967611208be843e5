import { Trans, useLingui } from '@lingui/react/macro';
import type { RequestEntry } from '@/lib/api/types';
import { bytesText, numberText, timeText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { Timeline } from '@/ui/Timeline';
import type { ShowDesign } from './types';
import { useEventWord, useSideWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Props {
  entries: readonly RequestEntry[];
  /** Below which address its files are. */
  base: string;
  design: string | null;
  showDesign: ShowDesign;
  title?: string;
}

/** What happened to a request and was said of it, the latest first. */
export function RequestTimeline({ entries, base, design, showDesign, title }: Props) {
  const { t } = useLingui();
  const event = useEventWord();
  const side = useSideWord();
  return (
    <section className={pieces['card']} aria-labelledby="happened">
      <h2 id="happened">{title ?? t`What happened`}</h2>
      <Timeline>
        {entries.toReversed().map((entry, index) => (
          <li key={entries.length - index}>
            <strong>{event(entry.event)}</strong>
            <span className={pieces['tiny']}>
              {timeText(entry.at)} · {side(entry.by)}
            </span>
            {entry.text !== null && <p>{entry.text}</p>}
            {entry.mark !== null && (
              <details>
                <summary>
                  <Trans>
                    Place on the board: {entry.mark.side === 'top' ? t`top` : t`bottom`}, x{' '}
                    {numberText(entry.mark.x, 3)} mm, y {numberText(entry.mark.y, 3)} mm
                  </Trans>
                </summary>
                {design !== null && showDesign(design, entry.mark)}
              </details>
            )}
            {entry.files.length > 0 && (
              <ul className={styles['files']}>
                {entry.files.map((file) => (
                  <li key={file.id}>
                    <a href={`${base}/files/${file.id}`} download={file.name}>
                      <Icon name="download" size={14} /> {file.name}{' '}
                      <span className={pieces['tiny']}>({bytesText(file.bytes)})</span>
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </Timeline>
    </section>
  );
}
