import { Trans, useLingui } from '@lingui/react/macro';
import { api, bodyOf } from '@/lib/api/client';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Checks, Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { ticked, typed, useForm } from '@/ui/useForm';
import styles from './Organisation.module.css';
import { SCOPES, useWords } from './words';

/** What a key is for, and what it may do. */
export function NewKeyForm({ onMade }: { onMade: (text: string) => void }) {
  const { t } = useLingui();
  const { scopeAbout } = useWords();
  const form = useForm({
    fields: ['name', 'scopes'],
    check: (values) => ({
      ...(typed(values, 'name').trim() === '' && { name: t`This is needed.` }),
      ...(ticked(values, 'scopes').length === 0 && { scopes: t`Choose one or more.` }),
    }),
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/organisation/api-keys', {
          body: { name: typed(values, 'name'), scopes: ticked(values, 'scopes') },
        }),
      ),
    onDone: ({ key }) => onMade(key),
  });
  return (
    <Form form={form}>
      <Field
        label={t`What it is for`}
        name="name"
        maxLength={100}
        autoComplete="off"
        required
        placeholder={t`Stock system of the warehouse`}
        error={form.errorOf('name')}
      />
      <Checks
        label={t`What it may do`}
        name="scopes"
        error={form.errorOf('scopes')}
        choices={SCOPES.map((scope) => ({
          value: scope,
          label: scopeAbout(scope),
          about: <span className="mono">{scope}</span>,
        }))}
      />
      <FormActions>
        <Button type="submit" look="primary" disabled={form.busy}>
          <Trans>Make the key</Trans>
        </Button>
      </FormActions>
    </Form>
  );
}

/** The text of a key that was just made: the only time that anybody sees it. */
export function FreshKey({ text, onKept }: { text: string; onKept: () => void }) {
  const example = `curl -H "Authorization: Bearer ${text}" ${window.location.origin}/api/v1/me`;
  return (
    <>
      <Notice tone="copper" title={<Trans>Copy it now</Trans>}>
        <p>
          <Trans>
            It is shown this once; we keep only its fingerprint. Whoever has it acts in your
            organisation’s name.
          </Trans>
        </p>
      </Notice>
      <p className={styles['key']} data-api-key>
        {text}
      </p>
      <p>
        <Trans>Try it:</Trans>
      </p>
      <pre className={styles['example']}>{example}</pre>
      <FormActions>
        <CopyButton text={text}>
          <Trans>Copy the key</Trans>
        </CopyButton>
        <Button look="primary" onClick={onKept}>
          <Trans>I have kept it</Trans>
        </Button>
      </FormActions>
    </>
  );
}
