import { Plural, Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { dayText } from '@/lib/format';
import { Amount } from '@/ui/Amount';
import { Button } from '@/ui/Button';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { Notice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { BudgetBar } from './BudgetBar';
import { GivenVouchers } from './GivenVouchers';
import { IssueVouchers } from './IssueVouchers';
import { ProgrammeForm } from './ProgrammeForm';
import { programmeQuery } from './queries';
import { useProgrammeWord, useServiceWord } from './words';
import styles from './Vouchers.module.css';

/** A programme: its budget, giving vouchers out, and those that are out. */
export function ProgrammePage({ id }: { id: string }) {
  const word = useProgrammeWord();
  const service = useServiceWord();
  const [changes, setChanges] = useState(false);
  const { data, error, refetch } = useQuery(programmeQuery(id));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <SkeletonLines lines={6} height="2em" />;
  const over = Number(data.issued.amount) > Number(data.budget.amount);
  return (
    <div className={styles['stack']}>
      <section className={styles['section']}>
        <p className={styles['small']}>
          <Link to="/operator/vouchers">
            <Trans>All programmes</Trans>
          </Link>
        </p>
        <div className={styles['head']}>
          <h2>{data.name}</h2>
          <Tag tone={data.state === 'running' ? 'green' : 'plain'}>{word(data.state)}</Tag>
        </div>
        <p className={styles['small']}>
          {service(data.service)} · {dayText(data.validFrom)} – {dayText(data.validTo)} ·{' '}
          <Plural value={data.vouchers} one="# voucher" other="# vouchers" /> ·{' '}
          <Amount amount={data.faceValue.amount} currency={data.faceValue.currency} kind="total" />{' '}
          <Trans>each</Trans>
        </p>
        <BudgetBar {...data} />
        {over && (
          <Notice tone="copper" title={<Trans>More is out than the budget can pay</Trans>}>
            <p>
              <Trans>
                The vouchers that are out are worth{' '}
                <Amount amount={data.issued.amount} currency={data.issued.currency} kind="total" />.
                The budget is for those who come first; it is never overspent.
              </Trans>
            </p>
          </Notice>
        )}
        <div className={styles['actions']}>
          <Button look="plain" aria-expanded={changes} onClick={() => setChanges(!changes)}>
            {changes ? <Trans>Close</Trans> : <Trans>Change the programme</Trans>}
          </Button>
        </div>
        {changes && <ProgrammeForm known={data} onDone={() => setChanges(false)} />}
      </section>
      {data.state !== 'over' && <IssueVouchers programme={data} />}
      <GivenVouchers id={id} />
    </div>
  );
}
