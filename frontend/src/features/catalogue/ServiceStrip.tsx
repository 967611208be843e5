import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ServiceItem } from '@/lib/api/types';
import { Icon } from '@/ui/Icon';
import { Tag } from '@/ui/Tag';
import { centreServiceAddress, serviceAddress, servicesQuery } from './services';
import styles from './ServiceStrip.module.css';

/** What else the words of a search mean: services, and who makes or tests. Nothing when they mean none. */
export function ServiceStrip({ q }: { q: string }) {
  const { t } = useLingui();
  const { data } = useQuery(servicesQuery(q));
  const items = data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <section className={styles['strip']} aria-labelledby="services">
      <header>
        <h2 id="services">
          <Trans>Providers and services</Trans>
        </h2>
        <Link to="/providers">
          <Trans>All providers</Trans>
        </Link>
      </header>
      <ul className={styles['items']} aria-label={t`Providers and services`}>
        {items.map((item) => (
          <Item key={`${item.kind} ${item.id}`} item={item} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item }: { item: ServiceItem }) {
  const { kind, id, name, about, city, markets, demonstration } = item;
  return (
    <li className={styles['item']}>
      <h3>
        {kind === 'provider' ? (
          <Link to="/providers/$slug" params={{ slug: id }}>
            {name}
          </Link>
        ) : kind === 'centre-service' ? (
          <Link {...centreServiceAddress(id)}>{name}</Link>
        ) : (
          <Link {...serviceAddress(id, markets)}>{name}</Link>
        )}
      </h3>
      <p className={styles['tags']}>
        {kind === 'service' ? (
          <Tag tone="green">
            <Trans>Service</Trans>
          </Tag>
        ) : kind === 'centre-service' ? (
          <Tag tone="green">
            <Trans>Service centres</Trans>
          </Tag>
        ) : (
          <Tag>
            <Trans>Provider</Trans>
          </Tag>
        )}
        {demonstration && (
          <Tag tone="copper">
            <Trans>demonstration</Trans>
          </Tag>
        )}
        {city !== null && (
          <span className={styles['city']}>
            <Icon name="pin" size={14} /> {city}
          </span>
        )}
      </p>
      <p className={styles['about']}>{about}</p>
    </li>
  );
}
