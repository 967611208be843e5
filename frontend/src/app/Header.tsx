import { useLingui } from '@lingui/react/macro';
import { Link, useNavigate, useRouterState } from '@tanstack/react-router';
import { SearchBox } from '@/features/catalogue/SearchBox';
import { Bell } from '@/features/notices/Bell';
import { CartBadge } from '@/features/ordering/CartBadge';
import { activateLanguage } from '@/lib/language';
import { chooseTheme, useTheme } from '@/lib/theme';
import { Icon, type IconName } from '@/ui/Icon';
import { AccountMenu } from './AccountMenu';
import { BrandMark } from './Brand';
import styles from './Header.module.css';

const NAME = 'Virtual HQB';

export function Header() {
  const { t } = useLingui();
  const onHome = useRouterState({ select: (state) => state.location.pathname === '/' });
  return (
    <header className={styles['header']}>
      <div className={`page ${styles['row']}`}>
        <Link to="/" className={styles['brand']}>
          <BrandMark />
          <span className={styles['word']}>
            <span className={styles['name']} lang="en" translate="no">
              {NAME}
            </span>
            <span className={styles['zh']} lang="zh-CN" translate="no">
              {'虚拟华强北'}
            </span>
          </span>
          <span className="hidden-text">{t`Front page`}</span>
        </Link>
        {!onHome && (
          <div className={styles['search']}>
            <SearchBox look="header" />
            <BomLink />
          </div>
        )}
        <Navigation />
        <div className={styles['tools']}>
          <MarketLink />
          <LanguageSwitch />
          <ThemeSwitch />
          <CartBadge />
          <Bell />
          <AccountMenu />
        </div>
      </div>
      {!onHome && <div className={styles['fingers']} aria-hidden="true" />}
    </header>
  );
}

function Navigation() {
  const { t } = useLingui();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const entries: {
    to: '/parts' | '/prototype' | '/testing' | '/spaces/find' | '/markets' | '/suppliers';
    /** Where its pages lie, when not all below it. */
    under?: RegExp;
    label: string;
    icon: IconName;
  }[] = [
    { to: '/parts', label: t`Parts`, icon: 'chip' },
    { to: '/prototype', label: t`Prototypes`, icon: 'upload' },
    { to: '/testing', label: t`Testing`, icon: 'check' },
    {
      to: '/spaces/find',
      label: t`Spaces`,
      icon: 'space',
      under: /^\/(spaces|units|park|makerspaces)(\/|$)/,
    },
    { to: '/markets', label: t`Markets`, icon: 'building', under: /^\/(markets|district)(\/|$)/ },
    { to: '/suppliers', label: t`Suppliers`, icon: 'counter' },
  ];
  return (
    <nav className={styles['nav']} aria-label={t`Main`}>
      <ul>
        {entries.map(({ to, label, icon, under }) => (
          <li key={to}>
            <Link
              to={to}
              className={under?.test(path) === true ? styles['current'] : undefined}
              activeProps={{ className: styles['current'] ?? '' }}
            >
              <span className={styles['navIcon']}>
                <Icon name={icon} size={20} />
              </span>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A whole list instead of one part, beside the search of every page. */
function BomLink() {
  const { t } = useLingui();
  return (
    <Link
      to="/boms"
      className={`${styles['tool'] ?? ''} ${styles['bom'] ?? ''}`}
      activeProps={{ className: styles['here'] ?? '' }}
      title={t`Match a whole bill of materials`}
      aria-label={t`BOM: match a whole bill of materials`}
    >
      <Icon name="list" size={16} />
      <span translate="no">BOM</span>
    </Link>
  );
}

/** Prices, what is scarce and what is sought; on a phone it is in the menu of the account and in the footer. */
function MarketLink() {
  const { t } = useLingui();
  return (
    <Link
      to="/market"
      className={`${styles['tool'] ?? ''} ${styles['market'] ?? ''}`}
      activeProps={{ className: styles['here'] ?? '' }}
      title={t`Market information`}
      aria-label={t`Market information`}
    >
      <Icon name="trend" />
    </Link>
  );
}

function LanguageSwitch() {
  const { i18n } = useLingui();
  const chinese = i18n.locale === 'zh-CN';
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className={styles['tool']}
      lang={chinese ? 'en' : 'zh-CN'}
      onClick={() => {
        void activateLanguage(chinese ? 'en' : 'zh-CN', true).then(() =>
          navigate({ to: '.', search: true, replace: true }),
        );
      }}
    >
      {chinese ? 'English' : '中文'}
    </button>
  );
}

function ThemeSwitch() {
  const { t } = useLingui();
  const theme = useTheme();
  return (
    <button
      type="button"
      className={styles['tool']}
      aria-label={theme === 'dark' ? t`Light theme` : t`Dark theme`}
      title={theme === 'dark' ? t`Light theme` : t`Dark theme`}
      onClick={() => chooseTheme(theme === 'dark' ? 'light' : 'dark')}
    >
      <Icon name={theme === 'dark' ? 'sun' : 'moon'} />
    </button>
  );
}
