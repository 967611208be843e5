import { Plural, Trans, useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import type { Market } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Select } from '@/ui/Field';
import { ErrorState } from '@/ui/States';
import { CATEGORIES, type Category, type Reached } from './reached';
import { LEAST_MINUTES, MOST_MINUTES, type Start } from './search';
import styles from './WalkPanel.module.css';

interface Props {
  stations: readonly { slug: string; name: string }[];
  buildings: readonly Market[];
  from: string | undefined;
  start: Start | null;
  minutes: number;
  /** What is within the walk; null while that is not known. */
  found: ReadonlyMap<Category, readonly Reached[]> | null;
  error: unknown;
  onStart: (from: string) => void;
  onMinutes: (minutes: number) => void;
  onHover: (slug: string | null) => void;
  onOpen: (slug: string) => void;
  /** How a start is picked on the map, where there is one. */
  pick: ReactNode;
}

/** What is within some minutes' walk of a metro station, a building or any point, along the streets. */
export function WalkPanel(props: Props) {
  const { stations, buildings, from, start, minutes, found, error, onStart, onMinutes } = props;
  const { t } = useLingui();
  const titles: Record<Category, string> = {
    metro: t`Metro stations`,
    market: t`Markets`,
    spaces: t`Spaces to let`,
    centre: t`Service centres`,
    building: t`Other buildings`,
  };
  return (
    <section aria-labelledby="on-foot" className={styles['panel']}>
      <h2 id="on-foot">
        <Trans>Within a walk</Trans>
      </h2>
      <div className={styles['asked']}>
        <Select
          label={t`Start`}
          value={from ?? ''}
          onChange={(event) => onStart(event.target.value)}
        >
          <option value="">{t`Choose a start`}</option>
          {start?.kind === 'point' && <option value={from}>{t`A point on the map`}</option>}
          <optgroup label={t`Metro stations`}>
            {stations.map(({ slug, name }) => (
              <option key={slug} value={`station:${slug}`}>
                {name}
              </option>
            ))}
          </optgroup>
          <optgroup label={t`Buildings`}>
            {buildings.map(({ slug, name }) => (
              <option key={slug} value={`building:${slug}`}>
                {name}
              </option>
            ))}
          </optgroup>
        </Select>
        {props.pick}
      </div>
      {start !== null && (
        <label className={styles['minutes']}>
          <span>
            <Plural value={minutes} one="# minute" other="# minutes" />
          </span>
          <input
            type="range"
            min={LEAST_MINUTES}
            max={MOST_MINUTES}
            value={minutes}
            aria-valuetext={t`${minutes} minutes`}
            onChange={(event) => onMinutes(Number(event.target.value))}
          />
        </label>
      )}
      {error !== null && <ErrorState error={error} />}
      {found !== null && (
        <div className={styles['found']}>
          <p role="status" className={styles['sum']}>
            <Plural
              value={[...found.values()].reduce((sum, all) => sum + all.length, 0)}
              one="# place along the streets, at 80 metres a minute"
              other="# places along the streets, at 80 metres a minute"
            />
          </p>
          {CATEGORIES.map((category) => (
            <Places
              key={category}
              title={titles[category]}
              category={category}
              places={found.get(category) ?? []}
              {...props}
            />
          ))}
          <Button look="quiet" shape="small" onClick={() => onStart('')}>
            <Trans>Back to all buildings</Trans>
          </Button>
        </div>
      )}
    </section>
  );
}

interface PlacesProps extends Pick<Props, 'onHover' | 'onOpen' | 'onStart'> {
  title: string;
  category: Category;
  places: readonly Reached[];
}

function Places({ title, category, places, onHover, onOpen, onStart }: PlacesProps) {
  if (places.length === 0) return null;
  return (
    <div>
      <h3>
        {title} <span>{numberText(places.length)}</span>
      </h3>
      <ul aria-label={title}>
        {places.map(({ key, slug, name, minutes, metres, lines, count }) => (
          <li key={key}>
            <button
              type="button"
              onClick={() => (category === 'metro' ? onStart(`station:${slug}`) : onOpen(slug))}
              onPointerEnter={() => onHover(slug)}
              onPointerLeave={() => onHover(null)}
              onFocus={() => onHover(slug)}
              onBlur={() => onHover(null)}
            >
              <span>
                {name}
                {lines.length > 0 && (
                  <span className={styles['about']}>
                    {' '}
                    <Trans>line {lines.join(', ')}</Trans>
                  </span>
                )}
                {category === 'market' && count !== null && count > 0 && (
                  <span className={styles['about']}>
                    {' '}
                    <Plural value={count} one="# seller" other="# sellers" />
                  </span>
                )}
                {category === 'spaces' && count !== null && (
                  <span className={styles['about']}>
                    {' '}
                    <Plural value={count} one="# space" other="# spaces" />
                  </span>
                )}
              </span>
              <span className={styles['way']}>
                <Trans>
                  {minutes} min, {numberText(metres)} m
                </Trans>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
