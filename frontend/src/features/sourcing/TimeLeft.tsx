import { Plural, Trans } from '@lingui/react/macro';
import { useEffect, useState } from 'react';
import { timeText } from '@/lib/format';
import { partsOf } from './timeLeft';
import styles from './Rfq.module.css';

const TICK_MS = 1_000;
const NEAR_S = 3_600;

interface Props {
  /** The deadline. */
  at: string;
  /** How long there was left by the server's clock when it answered; the reader's own clock may be wrong. */
  seconds: number;
}

/** How long bids are taken still. It runs on from what the server said. */
export function TimeLeft({ at, seconds }: Props) {
  return <Running key={seconds} at={at} seconds={seconds} />;
}

function Running({ at, seconds }: Props) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const began = performance.now();
    const timer = setInterval(
      () => setLeft(seconds - (performance.now() - began) / 1_000),
      TICK_MS,
    );
    return () => clearInterval(timer);
  }, [seconds]);
  const { days, hours, minutes, seconds: rest } = partsOf(left);
  return (
    <time
      dateTime={at}
      title={timeText(at)}
      className={left < NEAR_S ? styles['near'] : undefined}
      role="timer"
      aria-live="off"
    >
      {left <= 0 ? (
        <Trans>the deadline has come</Trans>
      ) : days > 1 ? (
        <Plural value={days} one="# day left" other="# days left" />
      ) : days + hours > 0 ? (
        <Trans>
          {days * 24 + hours} h {minutes} min left
        </Trans>
      ) : (
        <Trans>
          {minutes} min {rest} s left
        </Trans>
      )}
    </time>
  );
}
