import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import type { KeptTraining } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Field, Select, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { keptTrainingsQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** The trainings of a makerspace: which there are, and who has had them. */
export function TrainingsPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const { data, error, refetch } = useQuery(keptTrainingsQuery(space.slug));
  return (
    <KeeperFrame tab="/makerspaces/keeper/trainings">
      <div className={styles['columns']}>
        <div className={styles['main']}>
          {error !== null && data === undefined ? (
            <ErrorState error={error} onRetry={() => void refetch()} />
          ) : data === undefined ? (
            <SkeletonLines lines={6} />
          ) : data.items.length === 0 ? (
            <EmptyState icon="check" title={<Trans>No trainings yet</Trans>}>
              <p>
                <Trans>
                  Add one, then tick it at the machines that need it: they are then booked only by
                  those of whom you have noted that they had it.
                </Trans>
              </p>
            </EmptyState>
          ) : (
            data.items.map((training) => <Training key={training.id} training={training} />)
          )}
        </div>
        <aside className={styles['main']} aria-label={t`Note and add trainings`}>
          {data !== undefined && data.items.length > 0 && <GiveForm trainings={data.items} />}
          <AddForm />
        </aside>
      </div>
    </KeeperFrame>
  );
}

function Training({ training }: { training: KeptTraining }) {
  const client = useQueryClient();
  const revoke = useMutation({
    mutationFn: (person: string) =>
      done(
        api.DELETE('/api/v1/keeper/trainings/{id}/people/{person}', {
          params: { path: { id: training.id, person } },
        }),
      ),
    onSuccess: () => void client.invalidateQueries({ queryKey: MAKER_KEY }),
  });
  const months = training.validMonths;
  return (
    <section className={styles['card']}>
      <h2>{training.name}</h2>
      {training.about !== '' && <p>{training.about}</p>}
      <p className={pieces['small']}>
        {months === null ? (
          <Trans>It is good for ever.</Trans>
        ) : (
          <Trans>It is good for {months} months.</Trans>
        )}
      </p>
      {revoke.isError && <RefusalNotice error={revoke.error} />}
      {training.people.length === 0 ? (
        <p className={pieces['small']}>
          <Trans>Nobody has had it yet.</Trans>
        </p>
      ) : (
        <ul className={styles['list']}>
          {training.people.map(({ person, email, givenAt, givenBy, expiresOn, good }) => (
            <li key={person} className={pieces['buttons']}>
              <span>
                {email}{' '}
                <span className={pieces['small']}>
                  <Trans>
                    {momentText(givenAt)} by {givenBy ?? '–'}
                  </Trans>
                  {expiresOn !== null && ` · ${expiresOn}`}
                </span>
              </span>
              {!good && (
                <Tag tone="copper">
                  <Trans>expired</Trans>
                </Tag>
              )}
              <Button
                shape="small"
                disabled={revoke.isPending}
                onClick={() => revoke.mutate(person)}
              >
                <Trans>Take back</Trans>
                <span className="hidden-text"> {email}</span>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function GiveForm({ trainings }: { trainings: readonly KeptTraining[] }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['email', 'expiresOn'],
    send: (values) => {
      const expiresOn = typed(values, 'expiresOn');
      return bodyOf(
        api.POST('/api/v1/keeper/trainings/{id}/people', {
          params: { path: { id: typed(values, 'training') } },
          body: { email: typed(values, 'email'), ...(expiresOn !== '' && { expiresOn }) },
        }),
      );
    },
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="give">
      <h2 id="give">
        <Trans>Somebody had a training</Trans>
      </h2>
      <Form form={form} label={t`Somebody had a training`}>
        <Select label={t`Training`} name="training">
          {trainings.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Field
          label={t`E-mail address of the account`}
          name="email"
          type="email"
          required
          error={form.errorOf('email')}
        />
        <Field
          label={t`Good until (by its rule when left out)`}
          name="expiresOn"
          type="date"
          error={form.errorOf('expiresOn')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Note it</Trans>
          </Button>
        </FormActions>
        {form.succeeded && (
          <Notice tone="good">
            <Trans>Noted; the person is told.</Trans>
          </Notice>
        )}
      </Form>
    </section>
  );
}

function AddForm() {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const form = useForm({
    fields: ['nameEn', 'nameZh', 'aboutEn', 'aboutZh', 'validMonths'],
    send: (values) => {
      const months = typed(values, 'validMonths').trim();
      return bodyOf(
        api.POST('/api/v1/keeper/makerspaces/{slug}/trainings', {
          params: { path: { slug: space.slug } },
          body: {
            nameEn: typed(values, 'nameEn'),
            nameZh: typed(values, 'nameZh'),
            aboutEn: typed(values, 'aboutEn'),
            aboutZh: typed(values, 'aboutZh'),
            validMonths: months === '' ? null : Number(months),
          },
        }),
      );
    },
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="add-training">
      <h2 id="add-training">
        <Trans>Add a training</Trans>
      </h2>
      <Form form={form} label={t`Add a training`}>
        <Field
          label={t`Name in English`}
          name="nameEn"
          maxLength={120}
          required
          error={form.errorOf('nameEn')}
        />
        <Field
          label={t`Name in Chinese`}
          name="nameZh"
          maxLength={120}
          required
          lang="zh-CN"
          error={form.errorOf('nameZh')}
        />
        <TextArea
          label={t`What is learnt, in English`}
          name="aboutEn"
          maxLength={2000}
          error={form.errorOf('aboutEn')}
        />
        <TextArea
          label={t`What is learnt, in Chinese`}
          name="aboutZh"
          maxLength={2000}
          lang="zh-CN"
          error={form.errorOf('aboutZh')}
        />
        <Field
          label={t`Good for months`}
          name="validMonths"
          type="number"
          min={1}
          max={120}
          hint={t`Empty: for ever.`}
          error={form.errorOf('validMonths')}
        />
        <FormActions>
          <Button type="submit" disabled={form.busy}>
            <Trans>Add the training</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
