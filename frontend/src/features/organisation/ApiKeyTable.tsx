import { Trans, useLingui } from '@lingui/react/macro';
import type { ApiKey } from '@/lib/api/types';
import { dayText, timeText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Table, type Column } from '@/ui/Table';
import { Tag } from '@/ui/Tag';
import { keyState } from './keyState';
import styles from './Organisation.module.css';

interface Props {
  keys: readonly ApiKey[];
  /** When the keys were asked for. */
  now: number;
  onAsk: (what: 'rotate' | 'revoke', key: ApiKey) => void;
}

/** The keys, without their texts. */
export function ApiKeyTable({ keys, now, onAsk }: Props) {
  const { t } = useLingui();
  const columns: Column<ApiKey>[] = [
    {
      key: 'name',
      header: t`Key`,
      wide: true,
      cell: ({ name, prefix }) => (
        <>
          <strong>{name}</strong>
          <div className={`${styles['about']} mono`}>{`hqb_${prefix}_…`}</div>
        </>
      ),
    },
    {
      key: 'scopes',
      header: t`May`,
      wide: true,
      cell: ({ scopes }) => (
        <span className={styles['tags']}>
          {scopes.map((scope) => (
            <Tag key={scope}>{scope}</Tag>
          ))}
        </span>
      ),
    },
    {
      key: 'used',
      header: t`Last used`,
      cell: ({ lastUsedAt }) => (lastUsedAt === null ? t`never` : timeText(lastUsedAt)),
    },
    {
      key: 'state',
      header: t`State`,
      cell: (key) => {
        const since = dayText(key.createdAt);
        const end = key.revokedAt === null ? '' : timeText(key.revokedAt);
        const state = keyState(key, now);
        if (state === 'works') return <Trans>works since {since}</Trans>;
        return state === 'ending' ? (
          <Tag tone="copper">
            <Trans>replaced, works until {end}</Trans>
          </Tag>
        ) : (
          <Trans>ended {end}</Trans>
        );
      },
    },
    {
      key: 'change',
      header: t`Actions`,
      headerHidden: true,
      wide: true,
      align: 'end',
      cell: (key) => {
        const state = keyState(key, now);
        return (
          <div className={styles['row']}>
            {state === 'works' && (
              <Button
                shape="small"
                aria-label={t`Replace ${key.name}`}
                onClick={() => onAsk('rotate', key)}
              >
                <Trans>Replace</Trans>
              </Button>
            )}
            {state !== 'ended' && (
              <Button
                shape="small"
                aria-label={t`Revoke ${key.name}`}
                onClick={() => onAsk('revoke', key)}
              >
                <Trans>Revoke</Trans>
              </Button>
            )}
          </div>
        );
      },
    },
  ];
  return (
    <Table
      caption={t`API keys`}
      columns={columns}
      rows={keys}
      rowKey={({ id }) => id}
      rowProps={(key) =>
        keyState(key, now) === 'ended' ? { className: styles['ended'] ?? '' } : {}
      }
    />
  );
}
