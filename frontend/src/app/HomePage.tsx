import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CategoryTiles } from '@/features/catalogue/CategoryTiles';
import { ExampleQueries } from '@/features/catalogue/ExampleQueries';
import { SearchBox } from '@/features/catalogue/SearchBox';
import { IndexTeaser } from '@/features/market/IndexTeaser';
import { DistrictOverview } from '@/features/places/DistrictOverview';
import { SpaceEntry } from '@/features/spaces/SpaceEntry';
import { metaQuery } from '@/lib/api/shared';
import { areaText, numberText } from '@/lib/format';
import { Page } from '@/ui/Page';
import { Traces } from './Traces';
import styles from './HomePage.module.css';

export function HomePage() {
  const { t } = useLingui();
  return (
    <Page title={t`The virtual Huaqiangbei`} wide>
      <Hero />
      <div className={`page ${styles['sections']}`}>
        <section className={styles['section']} aria-labelledby="by-kind">
          <header>
            <h2 id="by-kind">
              <Trans>By kind of part</Trans>
            </h2>
            <Link to="/parts">
              <Trans>All parts</Trans>
            </Link>
          </header>
          <CategoryTiles />
        </section>
        <IndexTeaser />
        <section className={styles['district']} aria-labelledby="district">
          <div className={styles['words']}>
            <h2 id="district">
              <Trans>A district you can walk</Trans>
            </h2>
            <p>
              <Trans>
                Every offer belongs to a counter, every counter to a floor, every floor to a
                building. Open a market to see its floors; search a part and its counters light up.
              </Trans>
            </p>
            <p>
              <Link to="/markets">
                <Trans>All markets and buildings</Trans>
              </Link>
            </p>
            <HowItWorks />
          </div>
          <DistrictOverview />
        </section>
        <SpaceEntry />
      </div>
    </Page>
  );
}

function Hero() {
  return (
    <div className={styles['hero']}>
      <Traces className={styles['traces']} />
      <div className={`page ${styles['inside']}`}>
        <h1>
          <Trans>
            Every counter of Huaqiangbei,
            <br />
            in one search
          </Trans>
        </h1>
        <p className={styles['lead']}>
          <Trans>
            Parts by number or by value, with stock and prices at your quantity, and the counter
            that has them.
          </Trans>
        </p>
        <SearchBox look="hero" />
        <ExampleQueries onMask />
        <p className={styles['bom']}>
          <Link to="/boms">
            <Trans>Or drop a whole bill of materials</Trans>
          </Link>
        </p>
        <LiveFigures />
      </div>
      <div className={styles['fingers']} aria-hidden="true" />
    </div>
  );
}

function LiveFigures() {
  const { data } = useQuery(metaQuery());
  const counts = data?.counts;
  const show = (value: number | undefined, text: (value: number) => string) =>
    value === undefined ? '–' : text(value);
  const figures: { value: string; name: ReactNode }[] = [
    { value: show(counts?.parts, numberText), name: <Trans>parts</Trans> },
    { value: show(counts?.offers, numberText), name: <Trans>offers</Trans> },
    { value: show(counts?.suppliers, numberText), name: <Trans>sellers</Trans> },
    { value: show(counts?.spaces, numberText), name: <Trans>spaces to let</Trans> },
    { value: show(counts?.areaM2, areaText), name: <Trans>of space</Trans> },
  ];
  return (
    <dl className={styles['figures']}>
      {figures.map(({ value, name }, index) => (
        <div key={index}>
          <dd>{value}</dd>
          <dt>{name}</dt>
        </div>
      ))}
    </dl>
  );
}

function HowItWorks() {
  const steps: { title: ReactNode; text: ReactNode }[] = [
    {
      title: <Trans>Write it as you would on a schematic</Trans>,
      text: <Trans>100nF 16V X7R 0603 becomes filters you can take away one by one.</Trans>,
    },
    {
      title: <Trans>Say how many</Trans>,
      text: <Trans>Prices follow your quantity, minimum order and multiples included.</Trans>,
    },
    {
      title: <Trans>Go to the counter</Trans>,
      text: <Trans>Building, floor and number, on the plan of the floor.</Trans>,
    },
  ];
  return (
    <ol className={styles['steps']}>
      {steps.map(({ title, text }, index) => (
        <li key={index}>
          <strong>{title}</strong>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  );
}
