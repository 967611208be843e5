import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Change } from './Change';
import { figureText } from './figureText';
import { Sparkline } from './Sparkline';
import type { IndexItem } from './types';
import styles from './Market.module.css';

interface Props {
  caption: string;
  items: readonly IndexItem[];
  /** Which one is drawn above. */
  chosen: string;
}

/** Where the indexes stand; each leads to its own chart. Narrow enough for a phone without its course. */
export function IndexTable({ caption, items, chosen }: Props) {
  return (
    <div className={styles['frame']}>
      <table className={styles['indices']}>
        <caption className="hidden-text">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Category</Trans>
            </th>
            <th scope="col">
              <Trans>Index</Trans>
            </th>
            <th scope="col">
              <Trans>Week</Trans>
            </th>
            <th scope="col">
              <Trans>52 weeks</Trans>
            </th>
            <th scope="col" className={styles['course']}>
              <Trans>Course of the year</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.category} item={item} chosen={item.category === chosen} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item, chosen }: { item: IndexItem; chosen: boolean }) {
  const { category, name, parent, value, weekChange, yearChange, recent, live } = item;
  return (
    <tr className={chosen ? styles['chosen'] : undefined}>
      <th scope="row">
        <Link
          to="/market"
          search={category === 'all' ? {} : { category, within: parent ?? category }}
          aria-current={chosen ? 'true' : undefined}
          resetScroll={false}
        >
          {name}
        </Link>
        {!live && (
          <span className={styles['small']}>
            {' '}
            <Trans>(no longer published)</Trans>
          </span>
        )}
      </th>
      <td>
        <strong>{figureText(value)}</strong>
      </td>
      <td>
        <Change of={weekChange} />
      </td>
      <td>
        <Change of={yearChange} />
      </td>
      <td className={styles['course']}>
        <Sparkline points={recent} />
      </td>
    </tr>
  );
}
