import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { marketsQuery } from '@/lib/api/shared';
import type { FloorCounter, MarketDetail } from '@/lib/api/types';
import { Select } from '@/ui/Field';
import { ErrorState, SkeletonLines } from '@/ui/States';
import styles from './CounterPicker.module.css';
import { FloorPlan } from './FloorPlan';
import { marketQuery } from './queries';

export interface CounterPickerProps {
  /** Where to begin, such as where the chosen counter is. */
  start: { market: string; floor: string } | null;
  /** Id of the chosen counter. */
  chosen: string | null;
  onChoose: (counter: { id: string; place: string }) => void;
}

/** A free counter, found on the floors of the markets. */
export function CounterPicker({ start, chosen, onChoose }: CounterPickerProps) {
  const { t } = useLingui();
  const { data: markets } = useQuery(marketsQuery());
  const withCounters = markets?.items.filter(({ suppliers }) => suppliers > 0) ?? [];
  const [picked, setPicked] = useState<string | null>(null);
  const slug = picked ?? start?.market ?? withCounters[0]?.slug;
  return (
    <div className={styles['picker']}>
      <Select
        className={styles['market']}
        label={t`Market`}
        value={slug ?? ''}
        onChange={(event) => setPicked(event.target.value)}
      >
        {withCounters.map(({ slug: value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </Select>
      {slug === undefined ? (
        <SkeletonLines lines={6} />
      ) : (
        <Floors
          key={slug}
          slug={slug}
          floor={start?.market === slug ? start.floor : null}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
    </div>
  );
}

interface FloorsProps {
  slug: string;
  floor: string | null;
  chosen: string | null;
  onChoose: CounterPickerProps['onChoose'];
}

function Floors({ slug, floor, chosen, onChoose }: FloorsProps) {
  const { data: market, error, refetch } = useQuery(marketQuery(slug));
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (market === undefined) return <SkeletonLines lines={6} />;
  return <Floor market={market} first={floor} chosen={chosen} onChoose={onChoose} />;
}

interface FloorProps {
  market: MarketDetail;
  first: string | null;
  chosen: string | null;
  onChoose: CounterPickerProps['onChoose'];
}

function Floor({ market, first, chosen, onChoose }: FloorProps) {
  const { t } = useLingui();
  const [label, setLabel] = useState(first);
  const [looked, setLooked] = useState<FloorCounter | null>(null);
  const plan = market.floorPlans.find((one) => one.label === label) ?? market.floorPlans[0];
  if (plan === undefined) {
    return (
      <p className={styles['note']}>
        <Trans>There are no counters in this building.</Trans>
      </p>
    );
  }
  const counter = plan.counters.find(({ id }) => id === (looked?.id ?? chosen)) ?? null;
  const free = plan.counters.filter(({ supplier }) => supplier === null);
  const look = (number: string) => {
    const found = plan.counters.find((one) => one.number === number) ?? null;
    setLooked(found);
    if (found !== null && found.supplier === null) {
      onChoose({ id: found.id, place: `${market.name} ${plan.label} ${found.number}` });
    }
  };
  return (
    <>
      <div className={styles['floors']} role="group" aria-label={t`Floors`}>
        {market.floorPlans.map((one) => (
          <button
            key={one.label}
            type="button"
            aria-pressed={one === plan}
            onClick={() => {
              setLooked(null);
              setLabel(one.label);
            }}
          >
            <strong>{one.label}</strong> {one.name}
          </button>
        ))}
      </div>
      <p className={styles['note']} aria-live="polite">
        {counter === null ? (
          free.length === 0 ? (
            <Trans>Every counter of this floor is taken. Look at another one.</Trans>
          ) : (
            <Trans>Choose one of the lit counters; they are free.</Trans>
          )
        ) : counter.supplier === null ? (
          <Trans>
            Chosen: <strong>{counter.number}</strong>
          </Trans>
        ) : (
          <Trans>
            {counter.number} belongs to {counter.supplier.name}. Choose a lit one.
          </Trans>
        )}
      </p>
      <FloorPlan
        plan={plan}
        lit={new Set(free.map(({ number }) => number))}
        litMeans={t`free`}
        chosen={counter?.number ?? null}
        onChoose={look}
      />
    </>
  );
}
