import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Insight, InsightGroup, InsightYear } from '@/lib/api/types';
import { areaText, dayText, numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { Segments } from '@/ui/Field';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Figure } from './Figure';
import { GroupBars } from './GroupBars';
import { YearBars } from './YearBars';
import { insightQuery, marketQuery } from './queries';
import { useInsightWords } from './words';
import styles from './Insight.module.css';

type Measure = Exclude<keyof InsightYear, 'year'>;

/** The figures of the district and the city, as plots, tables and files. */
export function InsightPage() {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(insightQuery());
  return (
    <Page title={t`District insight`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1>
            <Trans>District insight</Trans>
          </h1>
          <p>
            <Trans>
              Makerspaces, spaces and the market in figures. Each plot names its source and hands
              out its figures.
            </Trans>
          </p>
        </header>
        {error !== null && data === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <SkeletonLines lines={12} />
        ) : (
          <Plots insight={data} />
        )}
      </div>
    </Page>
  );
}

function Plots({ insight }: { insight: Insight }) {
  const { t } = useLingui();
  const spaces = t`spaces listed on this platform; demonstration`;
  const register = t`register of this platform; demonstration included`;
  return (
    <>
      <section className={styles['part']} aria-labelledby="city">
        <h2 id="city">
          <Trans>Makerspaces of Shenzhen, 2017–2022</Trans>
        </h2>
        <Years id="city-years" plot="shenzhen" series={insight.shenzhen} />
      </section>
      <section className={styles['part']} aria-labelledby="district">
        <h2 id="district">
          <Trans>Makerspaces of the register</Trans>
        </h2>
        {insight.district.years.length === 0 ? (
          <EmptyState icon="list" title={<Trans>No statistics yet</Trans>}>
            <p>
              <Trans>They appear as soon as a makerspace has handed in those of a year.</Trans>
            </p>
          </EmptyState>
        ) : (
          <Years id="district-years" plot="district" series={insight.district} />
        )}
        <div className={styles['pair']}>
          <Groups id="tiers" title={t`By title`} source={register} groups={insight.tiers} counted />
          <Groups
            id="standings"
            title={t`By standing`}
            source={register}
            groups={insight.standings}
            counted
          />
        </div>
        <p>
          <Link to="/makerspaces/registry">
            <Trans>Register of makerspaces</Trans>
          </Link>
        </p>
      </section>
      <section className={styles['part']} aria-labelledby="spaces">
        <h2 id="spaces">
          <Trans>Spaces of the district</Trans>
        </h2>
        <div className={styles['pair']}>
          <Groups
            id="ownership"
            title={t`Area by ownership`}
            source={spaces}
            groups={insight.ownership}
          />
          <Groups
            id="uses"
            title={t`Area by use`}
            source={t`spaces listed on this platform, each under all its uses; demonstration`}
            groups={insight.uses}
          />
        </div>
      </section>
      <Market />
    </>
  );
}

interface YearsProps {
  id: string;
  plot: string;
  series: Insight['shenzhen'];
}

function Years({ id, plot, series }: YearsProps) {
  const { t } = useLingui();
  const narrow = useMedia(PHONE);
  const [measure, setMeasure] = useState<Measure>('makerspaces');
  const names: Record<Measure, string> = {
    makerspaces: t`Makerspaces`,
    teams: t`Teams`,
    funded: t`Teams funded`,
    jobs: t`Jobs`,
    graduates: t`Graduates employed`,
    patents: t`Patents`,
  };
  const measures = Object.keys(names) as Measure[];
  return (
    <Figure
      id={id}
      title={names[measure]}
      source={series.source}
      plot={plot}
      heads={[t`Year`, ...measures.map((one) => names[one])]}
      rows={series.years.map((one) => [
        String(one.year),
        ...measures.map((which) => numberText(one[which])),
      ])}
    >
      <Segments
        label={t`Figure`}
        value={measure}
        choices={measures.map((one) => ({ value: one, label: names[one] }))}
        onChange={setMeasure}
      />
      <YearBars
        label={t`${names[measure]} by year; the same figures stand in the table below`}
        values={series.years.map((one) => ({ year: one.year, value: one[measure] }))}
        width={narrow ? 380 : 900}
        height={narrow ? 220 : 280}
      />
    </Figure>
  );
}

interface GroupsProps {
  id: string;
  title: string;
  source: string;
  groups: readonly InsightGroup[];
  /** Whether the bars show how many, not how large. */
  counted?: boolean;
}

function Groups({ id, title, source, groups, counted = false }: GroupsProps) {
  const { t } = useLingui();
  const word = useInsightWords();
  return (
    <Figure
      id={`by-${id}`}
      title={title}
      source={source}
      plot={id}
      heads={[t`Kind`, t`Count`, t`Area`]}
      rows={groups.map((one) => [word(one.code), numberText(one.count), areaText(one.areaM2)])}
    >
      <GroupBars
        label={t`${title}; the same figures stand in the table below`}
        rows={groups.map((one) => ({
          code: one.code,
          name: word(one.code),
          value: counted ? one.count : one.areaM2,
          text: counted ? numberText(one.count) : areaText(one.areaM2),
        }))}
        width={420}
      />
    </Figure>
  );
}

function Market() {
  const { data } = useQuery(marketQuery());
  const last = data?.items.at(-1);
  if (data === undefined || last === undefined) return null;
  return (
    <section className={styles['part']} aria-labelledby="market">
      <h2 id="market">
        <Trans>The market</Trans>
      </h2>
      <p>
        <Trans>
          The price index of all parts stands at {numberText(last.value, 1)} (week from{' '}
          {dayText(last.monday)}).
        </Trans>{' '}
        <Link to="/market">
          <Trans>Market information</Trans>
        </Link>
      </p>
    </section>
  );
}
