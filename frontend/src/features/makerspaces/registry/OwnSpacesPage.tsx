import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { api, bodyOf } from '@/lib/api/client';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Page } from '@/ui/Page';
import { EmptyState, ErrorState, SkeletonLines } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { bothNames, typed, typedBoth, useForm } from '@/ui/useForm';
import { BuildingFields } from './BuildingFields';
import { keptQuery, REGISTRY } from './queries';
import { standingTone, useRegistryWords } from './words';
import styles from './Registry.module.css';

/** Makerspaces that the organisation keeps, and registering another one. */
export function OwnSpacesPage() {
  const { t } = useLingui();
  const words = useRegistryWords();
  const { data, error, refetch } = useQuery(keptQuery());
  return (
    <Page title={t`Our makerspaces`}>
      <div className={styles['part']}>
        <header className={styles['head']}>
          <h1>
            <Trans>Our makerspaces</Trans>
          </h1>
          <p>
            <Trans>
              Each says what is lacking for the next tier. Applying, yearly statistics, reviews and
              subsidies are on its page.
            </Trans>
          </p>
        </header>
        {error !== null && data === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : data === undefined ? (
          <SkeletonLines lines={4} />
        ) : data.items.length === 0 ? (
          <EmptyState icon="space" title={<Trans>No makerspace yet</Trans>}>
            <p>
              <Trans>
                Register one below. Everybody sees it in the register once it has a title.
              </Trans>
            </p>
          </EmptyState>
        ) : (
          <ul className={styles['cards']}>
            {data.items.map((space) => (
              <li key={space.id} className={styles['card']}>
                <h2>
                  <Link to="/makerspaces/registry/own/$id" params={{ id: space.id }}>
                    {space.name}
                  </Link>
                </h2>
                <div className={styles['tags']}>
                  {space.tier === null || space.standing === null ? (
                    <Tag>{t`no title yet`}</Tag>
                  ) : (
                    <>
                      <Tag tone="solid">{words.tier(space.tier)}</Tag>
                      <Tag tone={standingTone(space.standing)}>
                        {words.standing(space.standing)}
                      </Tag>
                    </>
                  )}
                </div>
              </li>
            ))}
          </ul>
        )}
        <RegisterForm />
      </div>
    </Page>
  );
}

const FIELDS = [...bothNames('name', 'about'), 'building', 'unit', 'level', 'areaM2', 'founded'];

function RegisterForm() {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: FIELDS,
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/makerspace-registry/own', {
          body: {
            ...typedBoth(values, 'name', 'about'),
            building: typed(values, 'building'),
            unit: typed(values, 'unit') || null,
            level: Number(typed(values, 'level')),
            areaM2: Number(typed(values, 'areaM2')),
            founded: typed(values, 'founded') === '' ? null : Number(typed(values, 'founded')),
          },
        }),
      ),
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: REGISTRY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="register">
      <h2 id="register">
        <Trans>Register a makerspace</Trans>
      </h2>
      <Form form={form} label={t`Register a makerspace`}>
        <div className={styles['fields']}>
          <BothLanguages
            name="name"
            labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
            maxLength={120}
            required
            errorOf={form.errorOf}
          />
          <BuildingFields errorOf={form.errorOf} />
          <Field
            label={t`Storey`}
            name="level"
            type="number"
            required
            hint={t`1 at the ground, -1 below.`}
            error={form.errorOf('level')}
          />
          <Field
            label={t`Area in m²`}
            name="areaM2"
            type="number"
            min={0}
            step="0.01"
            required
            error={form.errorOf('areaM2')}
          />
          <Field
            label={t`Open since (year)`}
            name="founded"
            type="number"
            min={1980}
            error={form.errorOf('founded')}
          />
        </div>
        <BothLanguages
          name="about"
          labels={{ en: t`About it, in English`, zh: t`About it, in Chinese` }}
          rows={3}
          maxLength={2000}
          errorOf={form.errorOf}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Register it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
