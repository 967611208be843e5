import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useState, type ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { Icon, type IconName } from './Icon';
import { useExplanation } from './useExplanation';
import styles from './Notice.module.css';

type Tone = 'plain' | 'good' | 'copper' | 'danger';

const ICONS: Record<Tone, IconName> = {
  plain: 'info',
  good: 'check',
  copper: 'warning',
  danger: 'warning',
};

interface Props {
  tone?: Tone;
  title?: ReactNode;
  children?: ReactNode;
}

/** A few words set apart. Good and bad news is read out when it appears. */
export function Notice({ tone = 'plain', title, children }: Props) {
  const role = tone === 'danger' ? 'alert' : tone === 'good' ? 'status' : undefined;
  return (
    <div
      className={`${styles['notice']} ${styles[tone]}`}
      role={role}
      tabIndex={tone === 'danger' ? -1 : undefined}
    >
      <Icon name={ICONS[tone]} />
      <div className={styles['words']}>
        {title !== undefined && <p className={styles['title']}>{title}</p>}
        {children}
      </div>
    </div>
  );
}

/** Why the server refused something, in the reader's words. */
export function RefusalNotice({ error }: { error: unknown }) {
  const problem = error instanceof Problem ? error : null;
  const { t } = useLingui();
  const { title, text } = useExplanation(problem);
  const said = problem?.errors.map(({ message }) => message).join(' ') ?? '';
  const words =
    problem?.status === 0 ? t`Check your connection, then try again.` : said === '' ? text : said;
  return (
    <Notice tone="danger" title={title}>
      {problem?.status === 429 && problem.retryAfter !== null ? (
        <Wait key={`${problem.retryAfter}`} seconds={problem.retryAfter} />
      ) : (
        words !== null && words !== title && <p>{words}</p>
      )}
    </Notice>
  );
}

function Wait({ seconds }: { seconds: number }) {
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const end = Date.now() + seconds * 1000;
    const timer = setInterval(
      () => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1000))),
      500,
    );
    return () => clearInterval(timer);
  }, [seconds]);
  return (
    <p aria-live="off">
      {left > 90 ? (
        <Plural
          value={Math.ceil(left / 60)}
          one="Try again in # minute."
          other="Try again in # minutes."
        />
      ) : left > 0 ? (
        <Plural value={left} one="Try again in # second." other="Try again in # seconds." />
      ) : (
        <Trans>You can try again now.</Trans>
      )}
    </p>
  );
}
