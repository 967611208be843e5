import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { momentText } from '@/lib/clock';
import { BothLanguages } from '@/ui/BothLanguages';
import { Button } from '@/ui/Button';
import { Form, FormActions } from '@/ui/Form';
import { bothNames, typedBoth, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { useDesk } from './KeeperDesk';
import { keptSeriesQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** The series of a makerspace, and a form for another one. */
export function SeriesCard() {
  const { t } = useLingui();
  const { space } = useDesk();
  const client = useQueryClient();
  const { data } = useQuery(keptSeriesQuery(space.slug));
  const form = useForm({
    fields: bothNames('name', 'about'),
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/keeper/makerspaces/{slug}/event-series', {
          params: { path: { slug: space.slug } },
          body: typedBoth(values, 'name', 'about'),
        }),
      ),
    onDone: (_, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']} aria-labelledby="series">
      <h2 id="series">
        <Trans>Series</Trans>
      </h2>
      {data !== undefined && data.items.length > 0 && (
        <ul className={styles['list']}>
          {data.items.map(({ slug, name, next }) => (
            <li key={slug}>
              {name}{' '}
              <span className={pieces['small']}>
                {next === null ? (
                  <Trans>none to come</Trans>
                ) : (
                  <Trans>next {momentText(next)}</Trans>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      <details>
        <summary>
          <Trans>Add a series</Trans>
        </summary>
        <Form form={form} label={t`Add a series`}>
          <BothLanguages
            name="name"
            labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
            maxLength={120}
            required
            errorOf={form.errorOf}
          />
          <BothLanguages
            name="about"
            labels={{ en: t`About it, in English`, zh: t`About it, in Chinese` }}
            rows={3}
            maxLength={2000}
            errorOf={form.errorOf}
          />
          <FormActions>
            <Button type="submit" disabled={form.busy}>
              <Trans>Add the series</Trans>
            </Button>
          </FormActions>
        </Form>
      </details>
    </section>
  );
}
