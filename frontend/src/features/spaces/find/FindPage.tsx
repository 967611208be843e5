import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { Problem } from '@/lib/api/problem';
import { metaQuery } from '@/lib/api/shared';
import { useMedia } from '@/lib/hooks';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Drawer } from '@/ui/Drawer';
import { Segments, Select } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { Page } from '@/ui/Page';
import { ProgressBar } from '@/ui/States';
import { CompareTray } from './CompareTray';
import { FindMap } from './FindMap';
import { Found } from './Found';
import { changedNeed, conditionCount, missOf, type NeedSearch, type Sort } from './need';
import { NeedForm } from './NeedForm';
import { unitsQuery } from './queries';
import { SpacesTabs } from './SpacesTabs';
import { TellMe } from './TellMe';
import styles from './FindPage.module.css';

const WIDE = '(min-width: 1200px)';
const NARROW = '(max-width: 899px)';

interface Props {
  search: NeedSearch;
  onSearch: (search: NeedSearch, options?: { replace: boolean }) => void;
}

/** The finder by need: what fits, best first, and what nearly does with the reason why not. */
export function FindPage({ search, onSearch }: Props) {
  const { t } = useLingui();
  const found = useInfiniteQuery(unitsQuery(search));
  const wide = useMedia(WIDE);
  const narrow = useMedia(NARROW);
  const [drawer, setDrawer] = useState(false);
  const [hovered, setHovered] = useState<string | null>(null);
  const units = useMemo(() => found.data?.pages.flatMap(({ items }) => items) ?? [], [found.data]);
  const first = found.data?.pages[0];
  const refusal = found.error instanceof Problem && found.error.status === 400 ? found.error : null;
  const form = <NeedForm search={search} onSearch={onSearch} refusal={refusal} />;
  const view = search.view ?? 'list';
  const map = (
    <FindMap
      units={units}
      search={search}
      onSearch={onSearch}
      hovered={hovered}
      onHover={setHovered}
    />
  );
  useScrollTo(search.at, units);
  return (
    <Page title={t`Find a space by what you need`} wide>
      <ProgressBar busy={found.isFetching} />
      <div className={styles['finder']}>
        {wide && (
          <section className={styles['form']} aria-label={t`What you need`}>
            {form}
          </section>
        )}
        <div className={styles['side']}>
          <SpacesTabs />
          <header className={styles['head']}>
            <h1>
              <Trans>Find a space by what you need</Trans>
            </h1>
            <Totals fits={first?.fits} total={first?.total} conditions={conditionCount(search)} />
          </header>
          <div className={styles['bar']}>
            {!wide && (
              <Button onClick={() => setDrawer(true)}>
                <Icon name="filter" size={16} />
                {conditionCount(search) > 0 ? (
                  <Trans>Your needs ({conditionCount(search)})</Trans>
                ) : (
                  <Trans>Your needs</Trans>
                )}
              </Button>
            )}
            {narrow && (
              <Segments
                label={t`View`}
                value={view}
                onChange={(next) => onSearch(changedNeed(search, { view: next }))}
                choices={[
                  { value: 'list', label: t`List`, icon: 'list' },
                  { value: 'map', label: t`Map`, icon: 'map' },
                ]}
              />
            )}
            <TellMe search={search} />
            <CopyButton text={window.location.href}>
              <Trans>Copy the link</Trans>
            </CopyButton>
          </div>
          <Order search={search} onSearch={onSearch} />
          {narrow && view === 'map' ? (
            <div className={styles['smallMap']}>{map}</div>
          ) : (
            <Found
              found={found}
              units={units}
              search={search}
              onSearch={onSearch}
              hovered={hovered}
              onHover={setHovered}
            />
          )}
          <Demonstration />
        </div>
        {!narrow && <div className={styles['map']}>{map}</div>}
      </div>
      <CompareTray search={search} onSearch={onSearch} units={units} />
      <Drawer
        open={!wide && drawer}
        title={t`What you need`}
        onClose={() => setDrawer(false)}
        footer={
          <Button look="primary" onClick={() => setDrawer(false)}>
            <Plural value={first?.fits ?? 0} one="Show # unit" other="Show # units" />
          </Button>
        }
      >
        {form}
      </Drawer>
    </Page>
  );
}

function useScrollTo(
  at: string | undefined,
  units: readonly { id: string; building: { slug: string } }[],
) {
  useEffect(() => {
    const first = units.find(({ building }) => building.slug === at);
    if (first === undefined) return;
    document.getElementById(`unit-${first.id}`)?.scrollIntoView({ block: 'nearest' });
    // Only a new pick scrolls the list, not every new result.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [at]);
}

interface TotalsProps {
  fits: number | undefined;
  total: number | undefined;
  conditions: number;
}

function Totals({ fits, total, conditions }: TotalsProps) {
  return (
    <p className={styles['total']} role="status">
      {fits !== undefined && total !== undefined && (
        <>
          <strong>
            {conditions === 0 ? (
              <Plural value={fits} one="# unit to lease" other="# units to lease" />
            ) : (
              <Plural value={fits} one="# unit fits" other="# units fit" />
            )}
          </strong>
          {total > fits && (
            <>
              {' · '}
              <Plural value={total - fits} one="# nearly fits" other="# nearly fit" />
            </>
          )}
        </>
      )}
    </p>
  );
}

function Order({ search, onSearch }: Props) {
  const { t } = useLingui();
  return (
    <div className={styles['order']}>
      <Select
        label={t`Sort by`}
        labelHidden
        value={search.sort ?? 'fit'}
        onChange={({ target }) => onSearch(changedNeed(search, { sort: target.value as Sort }))}
      >
        <option value="fit">{t`Best fit first`}</option>
        <option value="cost">{t`Lowest cost of all first`}</option>
        <option value="rent">{t`Lowest rent`}</option>
        <option value="area">{t`Smallest first`}</option>
        <option value="metro">{t`Nearest to the metro`}</option>
      </Select>
      {conditionCount(search) > 0 && (
        <Select
          label={t`Show what nearly fits`}
          labelHidden
          value={String(missOf(search))}
          onChange={({ target }) =>
            onSearch(changedNeed(search, { miss: target.value as NonNullable<NeedSearch['miss']> }))
          }
        >
          <option value="0">{t`Only what fits`}</option>
          <option value="1">{t`Also what misses one condition`}</option>
          <option value="2">{t`Also what misses two conditions`}</option>
          <option value="3">{t`Also what misses three conditions`}</option>
        </Select>
      )}
      {search.bbox !== undefined && (
        <Button
          look="quiet"
          shape="small"
          onClick={() => onSearch(changedNeed(search, { bbox: undefined }))}
        >
          <Icon name="close" size={13} />
          <Trans>Whole district</Trans>
        </Button>
      )}
    </div>
  );
}

function Demonstration() {
  const { data } = useQuery(metaQuery());
  if (data?.demonstration !== true) return null;
  return (
    <p className={styles['invented']}>
      <Trans>
        Units, terms and owners are invented for demonstration. Walking times follow the streets of
        our own map, whose positions are estimates.
      </Trans>
    </p>
  );
}
