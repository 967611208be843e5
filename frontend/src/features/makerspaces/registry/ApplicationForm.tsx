import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import type { FigureField, TitleStanding } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { Evidence } from './Evidence';
import { ReportView } from './ReportView';
import { fieldsQuery, REGISTRY } from './queries';
import { TIERS, useRegistryWords } from './words';
import styles from './Registry.module.css';

/** Applying for a title: figures, evidence, the report on both, and handing it in. */
export function ApplicationForm({ standing }: { standing: TitleStanding }) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  const { data: fields } = useQuery(fieldsQuery());
  const { application, space } = standing;
  const params = { path: { id: space.id } };
  const renew = () => client.invalidateQueries({ queryKey: REGISTRY });
  const form = useForm({
    fields: ['tier'],
    send: (values) =>
      bodyOf(
        api.PUT('/api/v1/makerspace-registry/own/{id}/application', {
          params,
          body: {
            tier: typed(values, 'tier'),
            figures: Object.fromEntries(
              (fields?.items ?? []).map(({ name }) => [name, typed(values, `figure-${name}`)]),
            ),
          },
        }),
      ),
    onDone: renew,
  });
  const sending = useMutation({
    mutationFn: () =>
      bodyOf(api.POST('/api/v1/makerspace-registry/own/{id}/application/submission', { params })),
    onSettled: renew,
  });
  const closed = application?.state === 'submitted';
  const open = application?.state === 'draft' || application?.state === 'needs-more';
  const value = (name: string) =>
    application?.figures.find((one) => one.name === name)?.value ?? '';
  return (
    <section className={styles['card']} aria-labelledby="apply">
      <h2 id="apply">
        <Trans>Apply for a title</Trans>{' '}
        {application !== null && (
          <Tag>
            {words.tier(application.tier)}: {words.state(application.state)}
          </Tag>
        )}
      </h2>
      {application !== null && application.note !== '' && (
        <Notice title={<Trans>What the operator said</Trans>}>
          <p>{application.note}</p>
        </Notice>
      )}
      {closed ? (
        <p>
          <Trans>The application is with the operator. You get a mail when it is decided.</Trans>
        </p>
      ) : (
        <Form form={form} label={t`Apply for a title`}>
          <Select
            label={t`Tier`}
            name="tier"
            defaultValue={application?.tier ?? standing.nextTier ?? 'national'}
            error={form.errorOf('tier')}
          >
            {TIERS.map((one) => (
              <option key={one} value={one}>
                {words.tier(one)}
              </option>
            ))}
          </Select>
          <div className={styles['fields']}>
            {fields?.items.map((field) => (
              <Figure key={field.name} field={field} value={value(field.name)} />
            ))}
          </div>
          <FormActions>
            <Button type="submit" disabled={form.busy}>
              <Trans>Keep the figures and see the report</Trans>
            </Button>
          </FormActions>
        </Form>
      )}
      {application !== null && application.report !== null && application.state !== 'approved' && (
        <>
          <h3>
            <Trans>The report of this application</Trans>
          </h3>
          <ReportView report={application.report} />
        </>
      )}
      {application !== null && <Evidence id={space.id} papers={application.papers} open={open} />}
      {open && (
        <FormActions>
          <Button look="primary" disabled={sending.isPending} onClick={() => sending.mutate()}>
            <Trans>Hand it in</Trans>
          </Button>
        </FormActions>
      )}
      {sending.isError && <RefusalNotice error={sending.error} />}
    </section>
  );
}

function Figure({ field, value }: { field: FigureField; value: string }) {
  const { t } = useLingui();
  const name = `figure-${field.name}`;
  const label = field.unit === '' ? field.label : `${field.label} (${field.unit})`;
  if (field.kind === 'yes-no') {
    return (
      <Select label={label} name={name} defaultValue={value}>
        <option value="">{t`not known`}</option>
        <option value="true">{t`yes`}</option>
        <option value="false">{t`no`}</option>
      </Select>
    );
  }
  return (
    <Field
      label={label}
      name={name}
      type={field.kind === 'day' ? 'date' : 'number'}
      min={field.kind === 'day' ? undefined : 0}
      step={field.kind === 'day' ? undefined : '0.01'}
      defaultValue={value}
    />
  );
}
