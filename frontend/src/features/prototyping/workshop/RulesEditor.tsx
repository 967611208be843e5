import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import { MINE, may, useMe } from '@/lib/api/session';
import { Button } from '@/ui/Button';
import { Select, TextArea } from '@/ui/Field';
import { FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { AddSnippet } from './AddSnippet';
import { designsQuery } from './designsQuery';
import { rulesQuery } from './queries';
import { TrialResult } from './TrialResult';
import styles from './Workshop.module.css';

/** A document of rules: changed, tried, put into force. */
export function RulesEditor({ first }: { first: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const me = useMe();
  const [document, setDocument] = useState(first);
  const [design, setDesign] = useState('');
  const designs = useQuery(designsQuery());
  const trying = useMutation({
    mutationFn: () =>
      bodyOf(
        api.POST('/api/v1/provider/rules/trials', {
          body: { document, ...(design !== '' && { design }) },
        }),
      ),
  });
  const enacting = useMutation({
    mutationFn: () => bodyOf(api.POST('/api/v1/provider/rules', { body: { document } })),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: rulesQuery().queryKey });
      void client.invalidateQueries({ queryKey: [MINE, 'workshop'] });
      void client.invalidateQueries({ queryKey: [MINE, 'joining'] });
    },
  });
  function change(next: string) {
    setDocument(next);
    trying.reset();
    enacting.reset();
  }
  const owner = me !== null && me !== undefined && may(me, 'apply');
  const ready = trying.data?.ready === true;
  return (
    <section className={styles['part']} aria-labelledby="document">
      <h2 id="document">
        <Trans>The document</Trans>
      </h2>
      <div className={styles['editor']}>
        <TextArea
          className={styles['document'] ?? ''}
          label={t`Rules`}
          value={document}
          spellCheck={false}
          onChange={(event) => change(event.target.value)}
        />
        <div className={styles['part']}>
          <AddSnippet document={document} onAdd={change} />
          <Select
            label={t`Try it on a design, too`}
            value={design}
            hint={t`Designs that your organisation has sent. Options take the first that fits.`}
            onChange={(event) => {
              setDesign(event.target.value);
              trying.reset();
            }}
          >
            <option value="">{t`Only the samples`}</option>
            {(designs.data?.items ?? []).map((one) => (
              <option key={one.id} value={one.id}>
                {one.fileName}
              </option>
            ))}
          </Select>
          <FormActions>
            <Button disabled={trying.isPending} onClick={() => trying.mutate()}>
              <Trans>Try it</Trans>
            </Button>
            {owner && (
              <Button
                look="primary"
                disabled={!ready || enacting.isPending || enacting.isSuccess}
                onClick={() => enacting.mutate()}
              >
                <Trans>Put into force</Trans>
              </Button>
            )}
          </FormActions>
          {trying.isError && <Faults error={trying.error} />}
          {enacting.isError && <RefusalNotice error={enacting.error} />}
          {enacting.data !== undefined && (
            <Notice
              tone="good"
              title={<Trans>Version {enacting.data.version} is in force</Trans>}
            />
          )}
          {trying.data !== undefined && <TrialResult trial={trying.data} />}
        </div>
      </div>
    </section>
  );
}

/** Where a document is wrong, and what helps: all at once. */
function Faults({ error }: { error: Error }) {
  if (!(error instanceof Problem) || error.errors.length === 0) {
    return <RefusalNotice error={error} />;
  }
  return (
    <Notice tone="danger" title={<Trans>The document cannot be read as rules</Trans>}>
      <ul>
        {error.errors.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <code className="mono">{field}</code>: {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
