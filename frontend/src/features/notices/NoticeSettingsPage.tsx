import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import type { NoticeSetting } from '@/lib/api/types';
import { RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { settingsQuery } from './queries';
import { useKindWords } from './words';
import styles from './Notices.module.css';

/** What somebody wants to be told, and how; each box is kept as soon as it is ticked. */
export function NoticeSettingsPage() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { data, error, refetch } = useQuery(settingsQuery());
  const { queryKey } = settingsQuery();
  const keep = useMutation({
    mutationFn: (setting: NoticeSetting) =>
      bodyOf(
        api.PUT('/api/v1/notices/settings', {
          body: {
            settings: [{ kind: setting.kind, inApp: setting.inApp, mail: setting.mail }],
          },
        }),
      ),
    onMutate: (setting) => {
      // What is still being read would bring the old choice back.
      void client.cancelQueries({ queryKey });
      client.setQueryData(queryKey, (known) =>
        known === undefined
          ? known
          : {
              ...known,
              items: known.items.map((one) => (one.kind === setting.kind ? setting : one)),
            },
      );
    },
    onSettled: () => void client.invalidateQueries({ queryKey }),
  });
  return (
    <Page title={t`What you are told`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1>
            <Trans>What you are told</Trans>
          </h1>
          <Link to="/notices">
            <Trans>All notices</Trans>
          </Link>
        </header>
        <p>
          <Trans>Money, disputes and the safety of your account are always told.</Trans>
        </p>
        {keep.isError && <RefusalNotice error={keep.error} />}
        {error !== null ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <SkeletonLines lines={10} height="2em" />
        ) : (
          <Kinds settings={data.items} onChange={(setting) => keep.mutate(setting)} />
        )}
      </div>
    </Page>
  );
}

interface Props {
  settings: readonly NoticeSetting[];
  onChange: (setting: NoticeSetting) => void;
}

function Kinds({ settings, onChange }: Props) {
  const { t } = useLingui();
  const words = useKindWords();
  return (
    <table className={styles['settings']}>
      <thead>
        <tr>
          <th scope="col">
            <Trans>Notice</Trans>
          </th>
          <th scope="col">
            <Trans>Here</Trans>
          </th>
          <th scope="col">
            <Trans>By mail</Trans>
          </th>
        </tr>
      </thead>
      <tbody>
        {settings.map((setting) => {
          const { name, about } = words(setting.kind);
          return (
            <tr key={setting.kind}>
              <th scope="row">
                {name}
                <small>
                  {about}
                  {setting.mandatory && (
                    <>
                      {' · '}
                      <Trans>always</Trans>
                    </>
                  )}
                </small>
              </th>
              <td>
                <input
                  type="checkbox"
                  aria-label={t`${name}, here`}
                  checked={setting.inApp}
                  disabled={setting.mandatory}
                  onChange={(event) => onChange({ ...setting, inApp: event.target.checked })}
                />
              </td>
              <td>
                <input
                  type="checkbox"
                  aria-label={t`${name}, by mail`}
                  checked={setting.mail}
                  disabled={setting.mandatory}
                  onChange={(event) => onChange({ ...setting, mail: event.target.checked })}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
