import { Trans } from '@lingui/react/macro';
import type { ParkCase } from '@/lib/api/types';
import { bytesText, timeText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { Timeline } from '@/ui/Timeline';
import { useEventWord, useSideWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Centres.module.css';

interface Props {
  entries: ParkCase['timeline'];
  /** Below which address its files are. */
  base: string;
}

/** What happened to a case and was said in it, the latest first. */
export function CaseTimeline({ entries, base }: Props) {
  const event = useEventWord();
  const side = useSideWord();
  return (
    <section className={styles['card']} aria-labelledby="happened">
      <h2 id="happened">
        <Trans>What happened</Trans>
      </h2>
      <Timeline>
        {entries.toReversed().map((entry, index) => (
          <li key={entries.length - index}>
            <strong>{event(entry.event)}</strong>
            <span className={pieces['small']}>
              {timeText(entry.at)} · {side(entry.by)}
            </span>
            {entry.text !== null && <p className={pieces['said']}>{entry.text}</p>}
            {entry.files.length > 0 && (
              <ul className={pieces['tags']}>
                {entry.files.map((file) => (
                  <li key={file.id}>
                    <a href={`${base}/files/${file.id}`} download={file.name}>
                      <Icon name="download" size={14} /> {file.name}{' '}
                      <span className={pieces['small']}>({bytesText(file.bytes)})</span>
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
