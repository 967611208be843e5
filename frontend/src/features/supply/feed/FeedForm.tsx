import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { Feed } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, PasswordField, Select, Switch } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
import { feedQuery, pullsQuery } from './queries';
import styles from './Feed.module.css';

interface Props {
  feed: Feed | null;
  onDone: () => void;
  onCancel: (() => void) | null;
}

/** Where the list lies, when it is fetched, and what happens then. */
export function FeedForm({ feed, onDone, onCancel }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [rhythm, setRhythm] = useState(feed?.rhythm ?? 'daily');
  const [kind, setKind] = useState(feed?.credential.kind ?? 'none');
  const [removeMissing, setRemoveMissing] = useState(feed?.removeMissing ?? false);
  const [active, setActive] = useState(feed?.active ?? true);
  const form = useForm({
    fields: ['url', 'rhythm', 'dailyAt', 'mode', 'credential'],
    send: async (values) => {
      const secret = typed(values, 'secret');
      const answer = await bodyOf(
        api.PUT('/api/v1/supply/feed', {
          body: {
            url: typed(values, 'url').trim(),
            rhythm,
            dailyAt: rhythm === 'daily' ? typed(values, 'dailyAt') : null,
            mode: typed(values, 'mode'),
            removeMissing,
            active,
            credential:
              kind === 'none'
                ? null
                : {
                    kind,
                    name: typed(values, 'name').trim(),
                    secret: secret === '' ? null : secret,
                  },
          },
        }),
      );
      return answer.feed;
    },
    onDone: (kept) => {
      client.setQueryData(feedQuery().queryKey, kept);
      void client.invalidateQueries(pullsQuery());
      onDone();
    },
  });
  return (
    <Form form={form}>
      <Field
        label={t`Address of the list`}
        name="url"
        type="url"
        inputMode="url"
        autoComplete="off"
        spellCheck={false}
        placeholder="https://example.com/stock.csv"
        defaultValue={feed?.url}
        required
        hint={t`A public https address of a CSV, TSV or XLSX.`}
        error={form.errorOf('url')}
      />
      <div className={styles['pair']}>
        <Select
          label={t`How often`}
          name="rhythm"
          value={rhythm}
          onChange={(event) => setRhythm(event.target.value)}
          error={form.errorOf('rhythm')}
        >
          <option value="hourly">{t`every hour`}</option>
          <option value="six-hourly">{t`every six hours`}</option>
          <option value="daily">{t`once a day`}</option>
        </Select>
        {rhythm === 'daily' && (
          <Field
            label={t`At, in Shenzhen time`}
            name="dailyAt"
            type="time"
            defaultValue={feed?.dailyAt ?? '06:30'}
            required
            error={form.errorOf('dailyAt')}
          />
        )}
        <Select
          label={t`What happens then`}
          name="mode"
          defaultValue={feed?.mode ?? 'dry-run'}
          error={form.errorOf('mode')}
        >
          <option value="dry-run">{t`You look at it first`}</option>
          <option value="apply">{t`Good rows go on sale at once`}</option>
        </Select>
      </div>
      <Switch
        label={<Trans>Take offers off sale that the list does not name</Trans>}
        checked={removeMissing}
        onChange={setRemoveMissing}
      />
      <div className={styles['pair']}>
        <Select
          label={t`Your server asks for`}
          name="kind"
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        >
          <option value="none">{t`nothing`}</option>
          <option value="basic">{t`user and password`}</option>
          <option value="header">{t`a header`}</option>
        </Select>
        {kind !== 'none' && (
          <>
            <Field
              key={kind}
              label={kind === 'basic' ? t`User` : t`Header`}
              name="name"
              autoComplete="off"
              placeholder={kind === 'basic' ? undefined : 'X-Api-Key'}
              defaultValue={feed?.credential.kind === kind ? (feed.credential.name ?? '') : ''}
              required
            />
            <PasswordField
              label={kind === 'basic' ? t`Password` : t`Its value`}
              name="secret"
              autoComplete="off"
              maxLength={2000}
              required={feed === null || feed.credential.kind !== kind}
              hint={
                feed?.credential.kind === kind
                  ? t`Leave it empty to keep the one that is there.`
                  : t`Kept encrypted; only your server ever sees it.`
              }
              error={form.errorOf('credential')}
            />
          </>
        )}
      </div>
      <Switch
        label={<Trans>Fetch it at these times; otherwise only when you say so</Trans>}
        checked={active}
        onChange={setActive}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Save</Trans>
        </Button>
        {onCancel !== null && (
          <Button look="quiet" onClick={onCancel}>
            <Trans>Cancel</Trans>
          </Button>
        )}
      </FormActions>
    </Form>
  );
}
