import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { defined } from '@/lib/search';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { CostSection } from './CostSection';
import { idIn, isTestPlan, type CostSearch } from './search';
import styles from './Cost.module.css';

interface Props {
  id: string;
  search: CostSearch;
  onSearch: (search: CostSearch) => void;
}

/** What the product of a list costs apiece, with designs and test plans that are added by their links. */
export function CostPage({ id, search, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <Page title={t`Cost sheet`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Link to="/boms/$id" params={{ id }}>
            <Trans>The list</Trans>
          </Link>
          <h1>
            <Trans>Cost sheet</Trans>
          </h1>
        </header>
        <AddLink search={search} onSearch={onSearch} />
        <CostSection bom={id} search={search} />
      </div>
    </Page>
  );
}

function AddLink({ search, onSearch }: Omit<Props, 'id'>) {
  const { t } = useLingui();
  const [link, setLink] = useState('');
  const [wrong, setWrong] = useState(false);
  const { design = [], testPlan = [] } = search;
  const change = (designs: string[], plans: string[]) =>
    onSearch(
      defined({
        design: designs.length === 0 ? undefined : [...new Set(designs)],
        testPlan: plans.length === 0 ? undefined : [...new Set(plans)],
      }),
    );
  return (
    <>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          const found = idIn(link);
          setWrong(found === null);
          if (found === null) return;
          if (isTestPlan(link)) change(design, [...testPlan, found]);
          else change([...design, found], testPlan);
          setLink('');
        }}
      >
        <Field
          label={t`Link of a board, a printed part or a test plan`}
          value={link}
          error={wrong ? t`Paste the address of a design or a test plan.` : null}
          onChange={(event) => setLink(event.target.value)}
        />
        <Button type="submit" look="primary">
          <Trans>Add</Trans>
        </Button>
      </form>
      {design.length + testPlan.length > 0 && (
        <ul className={styles['added']}>
          {design.map((one) => (
            <li key={one}>
              <Link to="/designs/$id" params={{ id: one }}>
                <Trans>Design</Trans> <span className="mono">{one.slice(0, 8)}</span>
              </Link>{' '}
              <Button
                shape="small"
                onClick={() =>
                  change(
                    design.filter((other) => other !== one),
                    testPlan,
                  )
                }
              >
                <Trans>Take off</Trans>
              </Button>
            </li>
          ))}
          {testPlan.map((one) => (
            <li key={one}>
              <Link to="/testing/$id" params={{ id: one }}>
                <Trans>Test plan</Trans> <span className="mono">{one.slice(0, 8)}</span>
              </Link>{' '}
              <Button
                shape="small"
                onClick={() =>
                  change(
                    design,
                    testPlan.filter((other) => other !== one),
                  )
                }
              >
                <Trans>Take off</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
