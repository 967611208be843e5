import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState, type ComponentType } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import { Problem } from '@/lib/api/problem';
import type { Application, ApplicationFacts } from '@/lib/api/types';
import { isEmail } from '@/lib/email';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Field, Select } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice } from '@/ui/Notice';
import { Setting, Settings } from '@/ui/Settings';
import { typed, useForm, type Faults } from '@/ui/useForm';
import { Checklist } from './Checklist';
import { judgeCode } from './creditCode';
import { CreditCodeField } from './CreditCodeField';
import { Documents } from './Documents';
import styles from './Onboarding.module.css';
import { applicationQuery } from './queries';
import { KINDS, useApplicationWords } from './words';

export interface PickerProps {
  start: { market: string; floor: string } | null;
  chosen: string | null;
  onChoose: (counter: { id: string; place: string }) => void;
}

const TEXTS = [
  'companyName',
  'creditCode',
  'nameZh',
  'nameEn',
  'aboutZh',
  'aboutEn',
  'kind',
  'contactName',
  'contactPhone',
  'contactEmail',
] as const;

function factsOf(values: FormData, counterId: string | null): ApplicationFacts {
  const texts = Object.fromEntries(TEXTS.map((name) => [name, typed(values, name)]));
  return { ...(texts as Omit<ApplicationFacts, 'counterId'>), counterId };
}

interface Props {
  application: Application | null;
  picker: ComponentType<PickerProps>;
}

/** What the applicant says. It can be saved half done; it is submitted when the checklist is. */
export function ApplicationForm({ application, picker: Picker }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const { kindName } = useApplicationWords();
  const box = useRef<HTMLDivElement>(null);
  const { facts, counter } = application ?? {};
  const [chosen, setChosen] = useState(facts?.counterId ?? null);
  const keep = (fresh: Application) => client.setQueryData(applicationQuery().queryKey, fresh);
  const save = async (values: FormData) => {
    const fresh = await bodyOf(
      api.PUT('/api/v1/supply/application', { body: factsOf(values, chosen) }),
    );
    keep(fresh);
  };
  const form = useForm({
    fields: [...TEXTS],
    check: (values): Faults => ({
      ...(!['empty', 'valid'].includes(judgeCode(typed(values, 'creditCode')).kind) && {
        creditCode: t`This is not a valid code yet. Leave it empty to save the rest.`,
      }),
      ...(typed(values, 'contactEmail') !== '' &&
        !isEmail(typed(values, 'contactEmail')) && {
          contactEmail: t`Use an e-mail address such as name@example.org.`,
        }),
    }),
    send: async (values) => {
      await save(values);
      if (typed(values, 'then') === 'submit') {
        keep(await bodyOf(api.POST('/api/v1/supply/application/submission')));
      }
    },
  });
  const begin = async () => {
    const element = box.current?.querySelector('form');
    if (application === null && element) await save(new FormData(element));
  };
  return (
    <div ref={box} className={styles['form']}>
      <Form form={form} label={t`Application`} explain={useMissing()}>
        <Settings>
          <Setting
            title={<Trans>The company</Trans>}
            about={<Trans>As it stands in the register. Only the operator sees it.</Trans>}
          >
            <Field
              label={t`Registered name`}
              name="companyName"
              maxLength={120}
              autoComplete="organization"
              defaultValue={facts?.companyName}
              error={form.errorOf('companyName')}
            />
            <CreditCodeField
              defaultValue={facts?.creditCode ?? ''}
              error={form.errorOf('creditCode')}
            />
            <Select
              label={t`Kind of business`}
              name="kind"
              defaultValue={facts?.kind ?? 'stall'}
              error={form.errorOf('kind')}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {kindName(kind)}
                </option>
              ))}
            </Select>
          </Setting>
          <Setting
            title={<Trans>The shop</Trans>}
            about={<Trans>What buyers read, in both languages of the market.</Trans>}
          >
            <BothLanguages
              name="name"
              labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
              maxLength={120}
              values={facts}
              errorOf={form.errorOf}
            />
            <BothLanguages
              name="about"
              labels={{ en: t`About the shop, in English`, zh: t`About the shop, in Chinese` }}
              rows={3}
              maxLength={2000}
              values={facts}
              errorOf={form.errorOf}
            />
          </Setting>
          <Setting
            title={<Trans>Whom to ask</Trans>}
            about={<Trans>The operator’s answer goes to this address.</Trans>}
          >
            <Field
              label={t`Name of the person`}
              name="contactName"
              maxLength={120}
              autoComplete="name"
              defaultValue={facts?.contactName}
              error={form.errorOf('contactName')}
            />
            <Field
              label={t`Telephone`}
              name="contactPhone"
              type="tel"
              maxLength={30}
              autoComplete="tel"
              placeholder="+86 755 8888 0000"
              defaultValue={facts?.contactPhone}
              error={
                form.refused('contactPhone')
                  ? t`Use a telephone number such as +86 755 8888 0000.`
                  : form.errorOf('contactPhone')
              }
            />
            <Field
              label={t`E-mail address`}
              name="contactEmail"
              type="email"
              autoComplete="email"
              defaultValue={facts?.contactEmail}
              error={form.errorOf('contactEmail')}
            />
          </Setting>
          <Setting
            title={<Trans>The counter</Trans>}
            about={<Trans>Lit counters are free. Tap one, or walk with the arrow keys.</Trans>}
          >
            <Picker start={counter ?? null} chosen={chosen} onChoose={({ id }) => setChosen(id)} />
          </Setting>
          <Setting
            title={<Trans>Papers</Trans>}
            about={<Trans>PDF, PNG or JPEG, up to 10 MB each. Only the operator sees them.</Trans>}
          >
            <Documents documents={application?.documents ?? []} onBegin={begin} />
          </Setting>
          <Setting
            title={<Trans>Submit</Trans>}
            about={<Trans>The list follows what was saved last.</Trans>}
          >
            {application !== null && <Checklist checks={application.checklist} />}
            {form.succeeded && <Notice tone="good" title={<Trans>Saved</Trans>} />}
            <FormActions>
              <Button type="submit" look="primary" name="then" value="submit" disabled={form.busy}>
                <Trans>Submit to the operator</Trans>
              </Button>
              <Button type="submit" name="then" value="save" disabled={form.busy}>
                <Trans>Save</Trans>
              </Button>
            </FormActions>
          </Setting>
        </Settings>
      </Form>
    </div>
  );
}

/** What the checklist lacks, when the server says so. */
function useMissing() {
  return (error: Error) => {
    const lacks =
      error instanceof Problem && error.status === 400
        ? error.errors.filter(({ field }) => !TEXTS.some((name) => field === `/${name}`))
        : [];
    if (lacks.length === 0) return null;
    return (
      <>
        <p>
          <strong>
            <Trans>Saved, but not submitted yet. This is missing:</Trans>
          </strong>
        </p>
        <ul>
          {lacks.map(({ field, message }) => (
            <li key={field}>{message}</li>
          ))}
        </ul>
      </>
    );
  };
}
