import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Market } from '@/lib/api/types';
import { Button, buttonClass } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { SkeletonLines } from '@/ui/States';
import { FloorStack } from '../FloorStack';
import { floorStack } from '../floorStack';
import { buildingUnitsQuery, marketQuery } from '../queries';
import styles from './DistrictPage.module.css';

interface Props {
  building: Market;
  onClose: () => void;
  onWalk: () => void;
}

/** A building that was opened on the map: its floors, each a link to its plan and to what is let there. */
export function BuildingPanel({ building, onClose, onWalk }: Props) {
  const { t } = useLingui();
  const { data: market } = useQuery(marketQuery(building.slug));
  const { data: units } = useQuery(buildingUnitsQuery(building.slug));
  return (
    <section aria-labelledby="open-building" className={`${styles['card']} ${styles['open']}`}>
      <header>
        <h2 id="open-building">{building.name}</h2>
        <button type="button" className={styles['close']} aria-label={t`Close`} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <p className={styles['trade']}>{building.trade}</p>
      <p className={styles['figures']} role="status">
        <Plural value={building.floors} one="# floor" other="# floors" />
        {units !== undefined && (
          <span className={styles['let']}>
            <Plural
              value={units.total}
              _0="nothing to let"
              one="# unit to let"
              other="# units to let"
            />
          </span>
        )}
      </p>
      {market === undefined ? (
        <SkeletonLines lines={5} />
      ) : (
        <FloorStack
          market={market.slug}
          rows={floorStack(market.floorPlans, units?.items ?? [], market.floors, market.basements)}
          current={null}
          hits={null}
          kept={{}}
        />
      )}
      <p className={styles['deeds']}>
        <Link
          to="/markets/$slug"
          params={{ slug: building.slug }}
          className={buttonClass('primary', 'small')}
        >
          <Trans>Walk its floors</Trans>
        </Link>
        <Button shape="small" onClick={onWalk}>
          <Trans>What is near on foot</Trans>
        </Button>
      </p>
    </section>
  );
}
