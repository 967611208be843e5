import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Change } from './Change';
import { DemoTag } from './DemoTag';
import { figureText } from './figureText';
import { indicesQuery } from './queries';
import { Sparkline } from './Sparkline';
import styles from './Market.module.css';

const MOST = 6;

/** The price index on the front page: that of all, and the categories that moved most in the year. */
export function IndexTeaser() {
  const { data } = useQuery(indicesQuery());
  const [all, ...roots] = data?.items ?? [];
  if (all === undefined) return null;
  const moved = roots
    .filter(({ live }) => live)
    .toSorted((one, other) => Math.abs(other.yearChange ?? 0) - Math.abs(one.yearChange ?? 0))
    .slice(0, MOST - 1);
  return (
    <section className={styles['teaser']} aria-labelledby="market-prices">
      <header>
        <h2 id="market-prices">
          <Trans>What the market costs</Trans>
        </h2>
        {all.demonstration && <DemoTag />}
        <Link to="/market">
          <Trans>Price index and market information</Trans>
        </Link>
      </header>
      <ul>
        {[all, ...moved].map(({ category, name, value, yearChange, recent }) => (
          <li key={category}>
            <Link to="/market" search={category === 'all' ? {} : { category, within: category }}>
              {name}
            </Link>
            <strong>{figureText(value)}</strong>
            <Sparkline points={recent} />
            <span className={styles['small']}>
              <Change of={yearChange} /> <Trans>in 52 weeks</Trans>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
