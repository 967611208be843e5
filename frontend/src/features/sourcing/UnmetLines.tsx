import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { numberText } from '@/lib/format';
import { buttonClass } from '@/ui/Button';
import type { Unmet } from './types';
import styles from './Plan.module.css';

interface Props {
  id: string;
  boards: number;
  unmet: readonly Unmet[];
}

/** Lines that are not bought, each with the reason, and the way to ask for them. */
export function UnmetLines({ id, boards, unmet }: Props) {
  return (
    <section className={styles['unmet']}>
      <h2>
        <Trans>Not in this plan</Trans>
      </h2>
      <ul>
        {unmet.map((line) => (
          <li key={line.row}>
            <span className="mono">{line.label}</span>
            {line.references.length > 0 && <small> {line.references.slice(0, 6).join(', ')}</small>}
            <p>
              {line.message}
              {line.needed !== null && (
                <>
                  {' '}
                  <Trans>Needed: {numberText(line.needed)}.</Trans>
                </>
              )}
              {line.available > 0 && (
                <>
                  {' '}
                  <Trans>In stock: {numberText(line.available)}.</Trans>
                </>
              )}
              {line.code === 'minimum-too-high' && line.least !== null && (
                <>
                  {' '}
                  <Trans>Least order: {numberText(line.least)}.</Trans>
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <Link to="/rfqs/new" search={{ bom: id, boards }} className={buttonClass()}>
        <Trans>Ask suppliers</Trans>
      </Link>
    </section>
  );
}
