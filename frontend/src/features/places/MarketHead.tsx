import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MarketDetail } from '@/lib/api/types';
import { areaText, numberText } from '@/lib/format';
import { Tag } from '@/ui/Tag';
import styles from './MarketPage.module.css';

/** What a building is, where, and how large. */
export function MarketHead({ market }: { market: MarketDetail }) {
  return (
    <header className={styles['head']}>
      <div>
        <h1>{market.name}</h1>
        <p className={styles['address']}>
          {market.address}{' '}
          {market.estimated && (
            <Tag tone="solid">
              <Trans>place estimated</Trans>
            </Tag>
          )}
        </p>
        <p>{market.trade}</p>
        <p className={styles['ways']}>
          <Link to="/district" search={{ at: market.slug }}>
            <Trans>On the map</Trans>
          </Link>
          <Link to="/district" search={{ from: `building:${market.slug}`, minutes: 5 }}>
            <Trans>What is near on foot</Trans>
          </Link>
          {market.floorPlans.length > 0 && (
            <>
              <a
                href={`/api/v1/places/buildings/${market.slug}/floors.geojson`}
                download={`${market.slug}.geojson`}
              >
                <Trans>Floors as GeoJSON</Trans>
              </a>
              <a href={`/api/v1/places/buildings/${market.slug}/floors.imdf.zip`} download>
                <Trans>Floors as IMDF</Trans>
              </a>
            </>
          )}
        </p>
        {market.note !== null && <p className={styles['note']}>{market.note}</p>}
      </div>
      <dl className={styles['facts']}>
        <Fact name={<Trans>Floors</Trans>}>{numberText(market.floors)}</Fact>
        <Fact name={market.areaEstimated ? <Trans>Area, estimated</Trans> : <Trans>Area</Trans>}>
          {areaText(market.grossArea)}
        </Fact>
        <Fact name={<Trans>Sellers</Trans>}>{numberText(market.suppliers)}</Fact>
        <Fact name={<Trans>Spaces to let</Trans>}>
          {market.spaces === 0 ? (
            '0'
          ) : (
            <Link to="/spaces" search={{ market: [market.slug] }}>
              {numberText(market.spaces)}
            </Link>
          )}
        </Fact>
      </dl>
    </header>
  );
}

function Fact({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
