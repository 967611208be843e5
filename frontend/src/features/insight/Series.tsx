import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { Insight, InsightGroup, InsightYear } from '@/lib/api/types';
import { areaText, numberText } from '@/lib/format';
import { PHONE, useMedia } from '@/lib/hooks';
import { Segments } from '@/ui/Field';
import { Figure } from './Figure';
import { GroupBars } from './GroupBars';
import { YearBars } from './YearBars';
import { useInsightWords } from './words';

type Measure = Exclude<keyof InsightYear, 'year'>;

interface YearsProps {
  id: string;
  plot: string;
  series: Insight['shenzhen'];
}

/** What makerspaces did, year by year; one figure at a time. */
export function Years({ id, plot, series }: YearsProps) {
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

/** Things by kind: how many, or how large. */
export function Groups({ id, title, source, groups, counted = false }: GroupsProps) {
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
