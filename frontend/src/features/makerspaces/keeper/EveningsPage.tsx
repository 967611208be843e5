import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { api, bodyOf } from '@/lib/api/client';
import type { KeptEvent } from '@/lib/api/types';
import { momentText } from '@/lib/clock';
import { currentLanguage } from '@/lib/language';
import { Button, buttonClass } from '@/ui/Button';
import { Field, Segments, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MAKER_KEY } from '../queries';
import { spanText } from '../words';
import { CheckIn } from './CheckIn';
import { useDesk } from './KeeperDesk';
import { KeeperFrame } from './KeeperFrame';
import { keptEventsQuery, keptSeriesQuery } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from '../Makerspaces.module.css';

/** The evenings of a makerspace for its keeper, its series, and the door. */
export function EveningsPage() {
  const { t } = useLingui();
  const { space } = useDesk();
  const [past, setPast] = useState(false);
  const events = useInfiniteQuery(keptEventsQuery(space.slug, past));
  const announce = (
    <Link
      to="/makerspaces/keeper/evenings/new"
      search={{ makerspace: space.slug }}
      className={buttonClass('primary')}
    >
      <Trans>Announce an evening</Trans>
    </Link>
  );
  return (
    <KeeperFrame tab="/makerspaces/keeper/evenings">
      <div className={styles['filters']}>
        <Segments
          label={t`Which evenings`}
          value={past ? 'past' : 'coming'}
          choices={[
            { value: 'coming', label: t`To come` },
            { value: 'past', label: t`Over` },
          ]}
          onChange={(next) => setPast(next === 'past')}
        />
        {announce}
      </div>
      <div className={styles['columns']}>
        <PagedList
          list={events}
          empty={
            <EmptyState icon="people" title={<Trans>No evening here</Trans>} actions={announce}>
              <p>
                <Trans>
                  Announce one, or one for every week: with a room that it keeps, seats on site and
                  online, and a recording afterwards.
                </Trans>
              </p>
            </EmptyState>
          }
        >
          {(items) => (
            <ul className={styles['list']}>
              {items.map((one) => (
                <EveningCard key={one.id} one={one} />
              ))}
            </ul>
          )}
        </PagedList>
        <aside className={styles['main']} aria-label={t`Door and series`}>
          <CheckIn />
          <Series />
        </aside>
      </div>
    </KeeperFrame>
  );
}

function EveningCard({ one }: { one: KeptEvent }) {
  const { space } = useDesk();
  return (
    <li className={styles['card']}>
      <h2>
        <Link
          to="/makerspaces/keeper/evenings/$id"
          params={{ id: one.id }}
          search={{ makerspace: space.slug }}
        >
          {currentLanguage() === 'zh-CN' ? one.titleZh : one.titleEn}
        </Link>
      </h2>
      <p className={pieces['chosen']}>{spanText(one.from, one.to)}</p>
      <p className={pieces['small']}>{one.presenter}</p>
      <p className={pieces['tags']}>
        {one.state === 'cancelled' && (
          <Tag tone="copper">
            <Trans>cancelled</Trans>
          </Tag>
        )}
        {one.site.seats > 0 && (
          <Tag>
            <Trans>
              on site: {one.site.taken} of {one.site.seats} taken
            </Trans>
          </Tag>
        )}
        {one.online.seats > 0 && (
          <Tag>
            <Trans>
              online: {one.online.taken} of {one.online.seats} taken
            </Trans>
          </Tag>
        )}
        {one.recordingUrl !== null && (
          <Tag tone="green">
            <Trans>recording</Trans>
          </Tag>
        )}
      </p>
    </li>
  );
}

function Series() {
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
