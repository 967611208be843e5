import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { OwnPlans } from './OwnPlans';
import { questionsQuery, testPlanQuery } from './queries';
import { keptAnswers } from './answers';
import type { WizardSearch } from './search';
import { Wizard } from './Wizard';
import styles from './Testing.module.css';

interface Props {
  search: WizardSearch;
  onSearch: (search: WizardSearch) => void;
}

/** From facts about a product to what it has to be tested for. */
export function WizardPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const questions = useQuery(questionsQuery());
  const before = useQuery({
    ...testPlanQuery(search.from ?? ''),
    enabled: search.from !== undefined,
  });
  const ready = search.from === undefined || before.data !== undefined || before.isError;
  const kept = keptAnswers();
  const plan = before.data;
  const known =
    plan === undefined
      ? kept
      : {
          name: plan.name,
          wish: '',
          answers: Object.fromEntries(plan.facts.map(({ fact, values }) => [fact, values])),
        };
  const chosen = search.market === undefined ? undefined : { markets: [search.market] };
  return (
    <Page title={t`Testing`}>
      <header className={styles['head']}>
        <h1>
          <Trans>What does it have to be tested for?</Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Answer a few questions about your product. You get the tests and certificates it needs
            in each market, the rule behind each, laboratories with prices, and a week to book.
          </Trans>
        </p>
      </header>
      {questions.error !== null ? (
        <ErrorState error={questions.error} onRetry={() => void questions.refetch()} />
      ) : questions.data === undefined || !ready ? (
        <SkeletonLines lines={10} height="2em" />
      ) : (
        <Wizard
          key={search.from ?? search.market ?? ''}
          questions={questions.data.questions}
          name={known.name}
          wish={known.wish}
          answers={{ ...known.answers, ...chosen }}
          step={search.step ?? 1}
          onStep={(step) => onSearch({ ...search, step })}
        />
      )}
      <OwnPlans />
    </Page>
  );
}
