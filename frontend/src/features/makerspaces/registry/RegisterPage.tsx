import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { RegisterItem } from '@/lib/api/types';
import { areaText, dayText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { saveFile } from '@/ui/saveFile';
import { entriesFile, entriesQuery, rulesQuery, type RegisterWish } from './queries';
import { STANDINGS, standingTone, TIERS, useRegistryWords } from './words';
import styles from './Registry.module.css';

interface Props {
  wish: RegisterWish;
  onWish: (wish: RegisterWish) => void;
}

/** The public register of recognised makerspaces, and what recognition asks. */
export function RegisterPage({ wish, onWish }: Props) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const list = useInfiniteQuery(entriesQuery(wish));
  const file = useMutation({
    mutationFn: () => entriesFile(wish),
    onSuccess: (text) => saveFile('makerspace-register.csv', text, 'text/csv'),
  });
  const set = (part: RegisterWish) => {
    const next = { ...wish, ...part };
    onWish(Object.fromEntries(Object.entries(next).filter(([, value]) => value !== '')));
  };
  return (
    <Page title={t`Register of makerspaces`}>
      <div className={styles['part']}>
        <header className={styles['head']}>
          <h1>
            <Trans>Register of makerspaces</Trans>
          </h1>
          <p>
            <Trans>
              Who is recognised, at which tier, since when, and what happened to each title. Nobody
              stays by right: titles are reviewed every year.
            </Trans>{' '}
            <Link to="/makerspaces/registry/own">
              <Trans>Register your makerspace</Trans>
            </Link>
          </p>
        </header>
        <div className={styles['tools']}>
          <Field
            label={t`Name`}
            type="search"
            maxLength={100}
            defaultValue={wish.q ?? ''}
            onChange={({ target }) => set({ q: target.value })}
          />
          <Select
            label={t`Tier`}
            value={wish.tier ?? ''}
            onChange={({ target }) => set({ tier: target.value })}
          >
            <option value="">{t`all`}</option>
            {TIERS.map((one) => (
              <option key={one} value={one}>
                {words.tier(one)}
              </option>
            ))}
          </Select>
          <Select
            label={t`Standing`}
            value={wish.standing ?? ''}
            onChange={({ target }) => set({ standing: target.value })}
          >
            <option value="">{t`all`}</option>
            {STANDINGS.map((one) => (
              <option key={one} value={one}>
                {words.standing(one)}
              </option>
            ))}
          </Select>
          <Button onClick={() => file.mutate()} disabled={file.isPending}>
            <Icon name="download" size={16} />
            <Trans>Register as CSV</Trans>
          </Button>
        </div>
        {file.isError && <RefusalNotice error={file.error} />}
        <PagedList
          list={list}
          empty={
            <EmptyState icon="list" title={<Trans>No makerspace fits</Trans>}>
              <p>
                <Trans>Choose other filters, or read below what recognition asks.</Trans>
              </p>
            </EmptyState>
          }
        >
          {(items) => <Rows items={items} />}
        </PagedList>
        <RuleBook />
      </div>
    </Page>
  );
}

function Rows({ items }: { items: readonly RegisterItem[] }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const columns: Column<RegisterItem>[] = [
    {
      key: 'name',
      header: t`Makerspace`,
      cell: ({ name, slug, buildingName, demonstration }) => (
        <>
          <Link to="/makerspaces/registry/$slug" params={{ slug }}>
            {name}
          </Link>{' '}
          {demonstration && <Tag>{t`demonstration`}</Tag>}
          <span className={styles['below']}>{buildingName}</span>
        </>
      ),
    },
    { key: 'tier', header: t`Tier`, cell: ({ tier }) => words.tier(tier) },
    {
      key: 'standing',
      header: t`Standing`,
      cell: ({ standing }) => <Tag tone={standingTone(standing)}>{words.standing(standing)}</Tag>,
    },
    { key: 'since', header: t`Since`, nowrap: true, cell: ({ since }) => dayText(since) },
    {
      key: 'area',
      header: t`Area`,
      align: 'end',
      nowrap: true,
      cell: ({ areaM2 }) => areaText(areaM2),
    },
  ];
  return (
    <Table
      caption={t`Recognised makerspaces`}
      columns={columns}
      rows={items}
      rowKey={(row) => row.id}
    />
  );
}

/** Every version of the conditions, with its source. */
function RuleBook() {
  const words = useRegistryWords();
  const { data } = useQuery(rulesQuery());
  return (
    <section className={styles['part']} aria-labelledby="rules">
      <h2 id="rules">
        <Trans>What recognition asks</Trans>
      </h2>
      <ul className={styles['cards']}>
        {data?.items.map((rule) => (
          <li key={rule.rules} className={styles['card']}>
            <h3>
              {words.tier(rule.tier)} <Tag>{rule.rules}</Tag>
            </h3>
            <p className={styles['small']}>
              {rule.validTo === null ? (
                <Trans>in force since {dayText(rule.validFrom)}</Trans>
              ) : (
                <Trans>
                  {dayText(rule.validFrom)} to {dayText(rule.validTo)}
                </Trans>
              )}
            </p>
            <ul>
              {rule.conditions.map((line) => (
                <li key={line.code}>{line.text}</li>
              ))}
            </ul>
            <p className={styles['small']}>{rule.source}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
