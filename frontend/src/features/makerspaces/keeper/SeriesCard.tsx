import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { momentText } from '@/lib/clock';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { typed, useForm } from '@/ui/useForm';
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
    fields: ['nameEn', 'nameZh', 'aboutEn', 'aboutZh'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/keeper/makerspaces/{slug}/event-series', {
          params: { path: { slug: space.slug } },
          body: {
            nameEn: typed(values, 'nameEn'),
            nameZh: typed(values, 'nameZh'),
            aboutEn: typed(values, 'aboutEn'),
            aboutZh: typed(values, 'aboutZh'),
          },
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
            label={t`About it, in English`}
            name="aboutEn"
            maxLength={2000}
            error={form.errorOf('aboutEn')}
          />
          <TextArea
            label={t`About it, in Chinese`}
            name="aboutZh"
            maxLength={2000}
            lang="zh-CN"
            error={form.errorOf('aboutZh')}
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
