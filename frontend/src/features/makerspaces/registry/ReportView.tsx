import { Trans, useLingui } from '@lingui/react/macro';
import type { ReportLine, TitleReport } from '@/lib/api/types';
import { dayText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import { useRegistryWords } from './words';
import styles from './Registry.module.css';

/** What is measured as a day. */
const DAY = /^\d{4}-\d\d-\d\d$/;
const ICONS = { met: 'check', missed: 'close', unknown: 'question' } as const;

/** How many conditions are met, missed and not known, as a bar and in words. */
export function ReportTally({ report }: { report: TitleReport }) {
  const of = (outcome: string) => report.conditions.filter((one) => one.outcome === outcome).length;
  const parts = [of('met'), of('unknown'), of('missed')];
  return (
    <>
      <div className={styles['tally']} aria-hidden="true">
        {parts.map((count, at) => (
          <span key={at} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className={styles['small']}>
        <Trans>
          {parts[0]} met, {parts[1]} not known, {parts[2]} missed
        </Trans>
      </p>
    </>
  );
}

/** Each condition of a tier: whether it is met, what was measured, what is lacking, what proves it. */
export function ReportView({ report, open = true }: { report: TitleReport; open?: boolean }) {
  return (
    <>
      <ReportTally report={report} />
      <details open={open}>
        <summary>
          <Trans>Condition by condition</Trans>
        </summary>
        <ul className={styles['conditions']}>
          {report.conditions.map((line) => (
            <Line key={line.code} line={line} />
          ))}
        </ul>
      </details>
      <p className={styles['small']}>
        <Trans>
          Version {report.rules}, in force since {dayText(report.validFrom)}.
        </Trans>{' '}
        {report.dayEstimated && <Trans>The day is estimated from the year.</Trans>}{' '}
        {report.url === null ? (
          report.source
        ) : (
          <a href={report.url} rel="noreferrer">
            {report.source}
          </a>
        )}
      </p>
    </>
  );
}

function Line({ line }: { line: ReportLine }) {
  const words = useRegistryWords();
  const { t } = useLingui();
  const outcome = line.outcome as keyof typeof ICONS;
  const answers: Record<string, string> = { true: t`yes`, false: t`no` };
  const measured =
    line.measured !== null && DAY.test(line.measured)
      ? dayText(line.measured)
      : (answers[line.measured ?? ''] ?? line.measured);
  return (
    <li>
      <span className={styles[outcome]}>
        <Icon name={ICONS[outcome]} size={18} />
        <span className="hidden-text">{words.outcome(line.outcome)}</span>
      </span>
      <span>{line.text}</span>
      {line.measured !== null && (
        <span className={styles['below']}>
          <Trans>
            Now: {measured} {line.unit}
          </Trans>
        </span>
      )}
      {line.lacking !== '' && <span className={styles['lacking']}>{line.lacking}</span>}
      <span className={styles['below']}>
        {line.proof}
        {line.proved === false && (
          <>
            {' · '}
            <Trans>not proved yet</Trans>
          </>
        )}
        {line.proved === true && (
          <>
            {' · '}
            <Trans>a document is there</Trans>
          </>
        )}
      </span>
    </li>
  );
}
