import { Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, bodyOf } from '@/lib/api/client';
import { useMe } from '@/lib/api/session';
import type { Collaboration } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Field, TextArea } from '@/ui/Field';
import { Form, FormActions } from '@/ui/Form';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { typed, useForm } from '@/ui/useForm';
import { MakerTabs } from './MakerTabs';
import { collaborationsQuery, MAKER_KEY } from './queries';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

/** Projects that look for people. */
export function ProjectsPage() {
  const { t } = useLingui();
  const me = useMe();
  const projects = useInfiniteQuery(collaborationsQuery());
  return (
    <Page title={t`Projects that look for people`}>
      <header className={pieces['intro']}>
        <h1>
          <Trans>Projects that look for people</Trans>
        </h1>
        <p>
          <Trans>
            Say that you are interested; addresses are told to both sides once both have said yes.
          </Trans>
        </p>
      </header>
      <MakerTabs />
      <PagedList
        list={projects}
        empty={
          <EmptyState icon="person" title={<Trans>No project yet</Trans>}>
            <p>
              <Trans>Describe yours below, and whom it lacks.</Trans>
            </p>
          </EmptyState>
        }
      >
        {(items) => (
          <ul className={styles['grid']}>
            {items.map((one) => (
              <ProjectCard key={one.id} one={one} signedIn={me !== null && me !== undefined} />
            ))}
          </ul>
        )}
      </PagedList>
      {me !== null && me !== undefined && <AddProject />}
    </Page>
  );
}

function ProjectCard({ one, signedIn }: { one: Collaboration; signedIn: boolean }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const onDone = () => void client.invalidateQueries({ queryKey: MAKER_KEY });
  const form = useForm({
    fields: ['words'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/collaborations/{id}/interests', {
          params: { path: { id: one.id } },
          body: { words: typed(values, 'words') },
        }),
      ),
    onDone,
  });
  return (
    <li className={styles['card']}>
      <h2>{one.title}</h2>
      <p className={pieces['said']}>{one.about}</p>
      <p>
        <strong>
          <Trans>Looks for:</Trans>
        </strong>{' '}
        {one.wanted}
      </p>
      <p className={pieces['tags']}>
        {one.demonstration && (
          <Tag tone="copper">
            <Trans>demonstration</Trans>
          </Tag>
        )}
        {one.state === 'closed' && (
          <Tag>
            <Trans>closed</Trans>
          </Tag>
        )}
        {one.asked === 'asked' && (
          <Tag tone="green">
            <Trans>you have asked</Trans>
          </Tag>
        )}
      </p>
      {one.contact !== null && (
        <Notice tone="good">
          <Trans>Write to {one.contact}</Trans>
        </Notice>
      )}
      {one.mine && <Interests one={one} onDone={onDone} />}
      {signedIn && !one.mine && one.asked === null && one.state === 'open' && (
        <details>
          <summary>
            <Trans>I am interested</Trans>
            <span className="hidden-text"> {one.title}</span>
          </summary>
          <Form form={form} label={t`I am interested`}>
            <TextArea
              label={t`Who you are and what you would do`}
              name="words"
              maxLength={1000}
              required
              error={form.errorOf('words')}
            />
            <FormActions>
              <Button type="submit" look="primary" disabled={form.busy}>
                <Trans>Send</Trans>
              </Button>
            </FormActions>
          </Form>
        </details>
      )}
    </li>
  );
}

function Interests({ one, onDone }: { one: Collaboration; onDone: () => void }) {
  const { data } = useQuery({
    queryKey: [...MAKER_KEY, 'interests', one.id],
    queryFn: ({ signal }) =>
      bodyOf(
        api.GET('/api/v1/collaborations/{id}/interests', {
          signal,
          params: { path: { id: one.id } },
        }),
      ),
  });
  const reply = useMutation({
    mutationFn: ({ interest, accept }: { interest: string; accept: boolean }) =>
      bodyOf(
        api.POST('/api/v1/collaborations/{id}/interests/{interest}/reply', {
          params: { path: { id: one.id, interest } },
          body: { accept },
        }),
      ),
    onSuccess: onDone,
  });
  return (
    <>
      {reply.isError && <RefusalNotice error={reply.error} />}
      <ul className={styles['list']}>
        {data?.items.map((each) => (
          <li key={each.id}>
            <p className={pieces['said']}>{each.words}</p>
            {each.contact !== null && <p>{each.contact}</p>}
            {each.state === 'asked' && (
              <p className={pieces['buttons']}>
                <Button
                  disabled={reply.isPending}
                  onClick={() => reply.mutate({ interest: each.id, accept: true })}
                >
                  <Trans>Yes, tell each other</Trans>
                </Button>
                <Button
                  disabled={reply.isPending}
                  onClick={() => reply.mutate({ interest: each.id, accept: false })}
                >
                  <Trans>No, thank you</Trans>
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

function AddProject() {
  const { t } = useLingui();
  const client = useQueryClient();
  const form = useForm({
    fields: ['title', 'about', 'wanted'],
    send: (values) =>
      bodyOf(
        api.POST('/api/v1/collaborations', {
          body: {
            title: typed(values, 'title'),
            about: typed(values, 'about'),
            wanted: typed(values, 'wanted'),
          },
        }),
      ),
    onDone: (_answer, element) => {
      element.reset();
      void client.invalidateQueries({ queryKey: MAKER_KEY });
    },
  });
  return (
    <section className={styles['card']}>
      <h2>
        <Trans>Add a project</Trans>
      </h2>
      <Form form={form} label={t`Add a project`}>
        <Field
          label={t`Its name`}
          name="title"
          maxLength={160}
          required
          error={form.errorOf('title')}
        />
        <TextArea
          label={t`What it is and how far it is`}
          name="about"
          maxLength={4000}
          required
          error={form.errorOf('about')}
        />
        <Field
          label={t`Whom it looks for`}
          name="wanted"
          maxLength={400}
          required
          error={form.errorOf('wanted')}
        />
        <FormActions>
          <Button type="submit" look="primary" disabled={form.busy}>
            <Trans>Add it</Trans>
          </Button>
        </FormActions>
      </Form>
    </section>
  );
}
