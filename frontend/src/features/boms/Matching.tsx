import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { numberText } from '@/lib/format';
import { SkeletonLines } from '@/ui/States';
import { bomStepQuery, type BomStep } from './queries';
import styles from './Boms.module.css';

/** While a list is read and matched: lines done of all. Short lists are there before this is seen. */
export function Matching({ id }: { id: string }) {
  const { data: step } = useQuery(bomStepQuery(id));
  return (
    <>
      {step != null && <StepBar step={step} />}
      <SkeletonLines lines={12} />
    </>
  );
}

function StepBar({ step }: { step: BomStep }) {
  const { t } = useLingui();
  const known = step.state === 'matching' && step.total > 0;
  return (
    <div className={styles['sending']}>
      {known ? (
        <progress max={step.total} value={step.done} aria-label={t`Matching`} />
      ) : (
        <progress aria-label={step.state === 'reading' ? t`Reading` : t`Prices`} />
      )}
      <span role="status">
        {known ? (
          <Trans>
            {numberText(step.done)} of {numberText(step.total)} lines matched with parts
          </Trans>
        ) : step.state === 'reading' ? (
          <Trans>The list is being read</Trans>
        ) : (
          <Trans>All {numberText(step.total)} lines matched; stock and prices are looked up</Trans>
        )}
      </span>
    </div>
  );
}
