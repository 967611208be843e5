import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { may, useMe } from '@/lib/api/session';
import { Count } from '@/ui/Count';
import { Icon } from '@/ui/Icon';
import { cartSummaryQuery } from './queries';
import styles from './CartBadge.module.css';

/** The way to the cart, with how full it is; nothing for those who cannot buy. */
export function CartBadge() {
  const { t } = useLingui();
  const me = useMe();
  const allowed = me === null || (me !== undefined && may(me, 'buy'));
  const { data } = useQuery({ ...cartSummaryQuery(), enabled: allowed });
  if (!allowed) return null;
  const lines = data?.lines ?? 0;
  return (
    <Link to="/cart" className={styles['badge']} title={t`Cart`}>
      <Icon name="cart" size={20} />
      <span className="hidden-text">{t`Cart`}</span>
      {lines > 0 && (
        <Count>
          {lines}
          <span className="hidden-text">
            {' '}
            <Plural value={lines} one="line" other="lines" />
          </span>
        </Count>
      )}
    </Link>
  );
}
