import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Problem } from '@/lib/api/problem';
import { numberText } from '@/lib/format';
import { Button } from './Button';
import { Icon, type IconName } from './Icon';
import { useExplanation } from './useExplanation';
import styles from './States.module.css';

interface EmptyProps {
  icon?: IconName;
  title: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ icon = 'search', title, children, actions }: EmptyProps) {
  return (
    <section className={styles['state']}>
      <span className={styles['picture']}>
        <Icon name={icon} size={40} />
      </span>
      <h2>{title}</h2>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </section>
  );
}

interface ErrorProps {
  error: unknown;
  onRetry?: () => void;
  actions?: ReactNode;
}

/** Why something could not be shown, in the reader's words, with a way on. */
export function ErrorState({ error, onRetry, actions }: ErrorProps) {
  const problem = error instanceof Problem ? error : null;
  const { title, text } = useExplanation(problem);
  return (
    <section className={`${styles['state']} ${styles['error']}`} role="alert">
      <Icon name="warning" size={28} />
      <h2>{title}</h2>
      {text !== null && <p>{text}</p>}
      {problem !== null && problem.errors.length > 0 && (
        <ul>
          {problem.errors.map((one) => (
            <li key={`${one.field} ${one.message}`}>
              <code className="mono">{one.field}</code>: {one.message}
            </li>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        {onRetry !== undefined && (
          <Button onClick={onRetry}>
            <Trans>Try again</Trans>
          </Button>
        )}
        {actions}
      </div>
    </section>
  );
}

interface SkeletonProps {
  width?: string;
  height?: string;
}

export function Skeleton({ width = '100%', height = '1em' }: SkeletonProps) {
  return <span className={styles['skeleton']} style={{ width, height }} aria-hidden="true" />;
}

/** A block of grey lines while something loads; read out once as "Loading". */
export function SkeletonLines({
  lines = 6,
  height = '1.1em',
}: {
  lines?: number;
  height?: string;
}) {
  return (
    <div className={styles['lines']} role="status">
      <span className="hidden-text">
        <Trans>Loading</Trans>
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} width={`${96 - ((line * 37) % 40)}%`} height={height} />
      ))}
    </div>
  );
}

/** A thin line at the top edge while fresh results are on their way. */
export function ProgressBar({ busy }: { busy: boolean }) {
  return busy ? <div className={styles['bar']} aria-hidden="true" /> : null;
}

interface RenewingProps {
  busy: boolean;
  className?: string | undefined;
  children: ReactNode;
}

/** What stays while its successor is on the way: readable as before, below a line that runs. */
export function Renewing({ busy, className = '', children }: RenewingProps) {
  return (
    <div className={`${styles['renewing'] ?? ''} ${className}`} aria-busy={busy}>
      {children}
    </div>
  );
}

interface MoreProps {
  shown: number;
  total: number;
  hasMore: boolean;
  busy: boolean;
  onMore: () => void;
}

/** The end of a list that goes on: how much is shown, and a button for more. */
export function ShowMore({ shown, total, hasMore, busy, onMore }: MoreProps) {
  if (total === 0) return null;
  return (
    <div className={styles['more']}>
      <p>
        <Trans>
          {numberText(shown)} of {numberText(total)}
        </Trans>
      </p>
      <div className={styles['share']} aria-hidden="true">
        <span style={{ width: `${Math.min(100, (shown / total) * 100)}%` }} />
      </div>
      {hasMore && (
        <Button onClick={onMore} disabled={busy}>
          {busy ? <Trans>Loading</Trans> : <Trans>Show more</Trans>}
        </Button>
      )}
    </div>
  );
}
