import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { timeText } from '@/lib/format';
import styles from './Brokering.module.css';

const HOUR_MS = 3_600_000;
const TICK_MS = 30_000;

/** How long there is until a moment, or how long ago it was; it goes on by itself. */
export function Due({ at }: { at: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, []);
  const left = new Date(at).getTime() - now;
  const hours = Math.floor(Math.abs(left) / HOUR_MS);
  const days = Math.floor(hours / 24);
  return (
    <time dateTime={at} title={timeText(at)} className={left < 0 ? styles['late'] : undefined}>
      {left < 0 ? (
        hours < 1 ? (
          <Trans>overdue</Trans>
        ) : days < 2 ? (
          <Plural value={hours} one="overdue by # hour" other="overdue by # hours" />
        ) : (
          <Plural value={days} one="overdue by # day" other="overdue by # days" />
        )
      ) : hours < 1 ? (
        <Trans>less than an hour left</Trans>
      ) : days < 2 ? (
        <Plural value={hours} one="# hour left" other="# hours left" />
      ) : (
        <Plural value={days} one="# day left" other="# days left" />
      )}
    </time>
  );
}
