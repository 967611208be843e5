import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TestPlan } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { FactTable } from '../FactTable';
import { Button, buttonClass } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Notice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { stepOf } from './answers';
import { MarketOverview } from './MarketOverview';
import { Planned } from './Planned';
import { testPlanQuery } from './queries';
import styles from './Testing.module.css';

/** A plan: what has to be tested for which market and why, who tests it, and what it costs. */
export function PlanPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: plan, error, refetch } = useQuery(testPlanQuery(id));
  if (plan === undefined) {
    return (
      <Page title={t`Test plan`}>
        <h1 className="hidden-text">{t`Test plan`}</h1>
        {error === null ? (
          <SkeletonLines lines={12} />
        ) : (
          <ErrorState
            error={error}
            onRetry={() => void refetch()}
            actions={
              <Link to="/testing">
                <Trans>Draw up a new plan</Trans>
              </Link>
            }
          />
        )}
      </Page>
    );
  }
  return (
    <Page title={plan.name}>
      <header className={styles['planHead']}>
        <div>
          <h1>{plan.name}</h1>
          <p className={styles['hint']}>
            <Trans>
              Test plan of {timeText(plan.createdAt)}, by rules no. {plan.rulesVersion}
            </Trans>
          </p>
        </div>
        <div className={styles['actions']}>
          <Link to="/testing" search={{ from: id }} className={buttonClass()}>
            <Trans>Change the answers</Trans>
          </Link>
          <CopyButton text={new URL(`/testing/${id}`, window.location.origin).href}>
            <Trans>Copy the link</Trans>
          </CopyButton>
          <Button onClick={() => window.print()}>
            <Trans>Print</Trans>
          </Button>
        </div>
      </header>
      {plan.state === 'questions' ? <Missing plan={plan} /> : <Complete plan={plan} />}
      {plan.facts.length > 0 && (
        <FactTable
          title={t`What you said`}
          rows={plan.facts.map(({ label, text }) => [label, text])}
        />
      )}
      <p className={styles['hint']}>
        <Trans>
          This plan follows the rules as we know them; each names its source. The laboratory
          confirms it before it tests, and the maker remains responsible.
        </Trans>
      </p>
    </Page>
  );
}

/** Without these answers nothing can be said, and no price. */
function Missing({ plan }: { plan: TestPlan }) {
  const first = plan.questions[0];
  return (
    <section className={styles['section']} aria-labelledby="missing">
      <h2 id="missing">
        <Trans>Some answers are missing</Trans>
      </h2>
      <p>
        <Trans>
          What a product has to be tested for follows from them; a price without them would be a
          guess.
        </Trans>
      </p>
      <ol className={styles['missing']}>
        {plan.questions.map(({ fact, text, hint }) => (
          <li key={fact}>
            {text}
            {hint !== null && <span className={styles['hint']}> {hint}</span>}
          </li>
        ))}
      </ol>
      <p>
        <Link
          to="/testing"
          search={{ from: plan.id, step: stepOf(first?.fact ?? '') }}
          className={buttonClass('primary')}
        >
          <Trans>Answer them</Trans>
        </Link>
      </p>
    </section>
  );
}

function Complete({ plan }: { plan: TestPlan }) {
  return (
    <>
      {plan.warnings.length > 0 && (
        <Notice tone="copper" title={<Trans>Think of this first</Trans>}>
          <ul>
            {plan.warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Notice>
      )}
      <MarketOverview plan={plan} />
      {plan.tests.length === 0 ? (
        <EmptyState icon="check" title={<Trans>Nothing has to be tested</Trans>}>
          <p>
            <Trans>
              Below is why. Keep this plan with the product's papers; other answers may change it.
            </Trans>
          </p>
        </EmptyState>
      ) : (
        <Planned plan={plan} />
      )}
      {plan.notNeeded.length > 0 && <NotNeeded plan={plan} />}
    </>
  );
}

function NotNeeded({ plan }: { plan: TestPlan }) {
  return (
    <section className={styles['section']} aria-labelledby="not-needed">
      <h2 id="not-needed">
        <Trans>What does not apply, and why</Trans>
      </h2>
      <dl className={styles['not']}>
        {plan.notNeeded.map(({ code, title, standard, why }) => (
          <div key={code}>
            <dt>
              {title} <span className={styles['standard']}>{standard}</span>
            </dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
