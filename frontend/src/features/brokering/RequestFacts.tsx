import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ComponentProps, ReactNode } from 'react';
import { dayText, timeText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { TakenList } from '@/ui/TakenList';
import { useWhatWord } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Brokering.module.css';

interface Wanted {
  service: string;
  kind: string | null;
  process: string | null;
  brief: string;
  quantity: number;
  wantedOn: string | null;
  budget: { amount: string; currency: string } | null;
  design: { id: string | null; fileName: string } | null;
}

interface Props {
  wanted: Wanted;
  sentAt: string;
  maker?: string;
  /** What is said beside the budget. */
  budgetNote?: ReactNode;
  /** Where the design's file can be taken; null when it cannot be now. */
  file?: string | null;
  /** Who of those who were invited took it. */
  taken?: ComponentProps<typeof TakenList>['taken'];
}

/** What a maker looks for. */
export function RequestFacts({ wanted, sentAt, maker, budgetNote, file, taken }: Props) {
  const { t } = useLingui();
  const what = useWhatWord();
  return (
    <section className={pieces['card']} aria-label={t`The request`}>
      <h2>
        <Trans>The request</Trans>
      </h2>
      <p className={styles['brief']}>{wanted.brief}</p>
      <dl className={styles['facts']}>
        <dt>
          <Trans>What is wanted</Trans>
        </dt>
        <dd>
          {what(wanted)}
          {wanted.service !== 'expert' && (
            <>
              {' · '}
              <Plural value={wanted.quantity} one="# piece" other="# pieces" />
            </>
          )}
        </dd>
        {maker !== undefined && (
          <>
            <dt>
              <Trans>Maker</Trans>
            </dt>
            <dd>{maker}</dd>
          </>
        )}
        <dt>
          <Trans>Wanted by</Trans>
        </dt>
        <dd>{wanted.wantedOn === null ? t`open` : dayText(wanted.wantedOn)}</dd>
        <dt>
          <Trans>Budget</Trans>
        </dt>
        <dd>
          {wanted.budget === null ? t`not named` : <Amount {...wanted.budget} kind="total" />}
          {wanted.budget !== null && budgetNote !== undefined && (
            <span className={pieces['tiny']}> {budgetNote}</span>
          )}
        </dd>
        {wanted.design !== null && (
          <>
            <dt>
              <Trans>Design</Trans>
            </dt>
            <dd>
              {wanted.design.id === null ? (
                <>
                  {wanted.design.fileName} (<Trans>deleted since</Trans>)
                </>
              ) : (
                <Link to="/designs/$id" params={{ id: wanted.design.id }}>
                  {wanted.design.fileName}
                </Link>
              )}
              {file != null && (
                <span className={styles['file']}>
                  <a href={file} download className={buttonClass('plain', 'small')}>
                    <Icon name="download" size={14} /> <Trans>Download the design</Trans>
                  </a>
                  <span className={pieces['tiny']}>
                    <Trans>The maker sees who took it, and when.</Trans>
                  </span>
                </span>
              )}
            </dd>
            {taken !== undefined && (
              <>
                <dt>
                  <Trans>Taken by</Trans>
                </dt>
                <dd>
                  <TakenList taken={taken} />
                </dd>
              </>
            )}
          </>
        )}
      </dl>
      <p className={pieces['tiny']}>
        <Trans>Sent on {timeText(sentAt)}</Trans>
      </p>
    </section>
  );
}
