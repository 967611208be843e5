import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '@/ui/Button';
import { Field } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { PagedList } from '@/ui/PagedList';
import { EmptyState } from '@/ui/States';
import { Tag } from '@/ui/Tag';
import { openProject, projectsQuery } from './queries';
import styles from './Projects.module.css';

/** The projects of one's organisation. */
export function ProjectsPage() {
  const { t } = useLingui();
  const list = useInfiniteQuery(projectsQuery());
  return (
    <Page title={t`Projects`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <h1>
            <Trans>Projects</Trans>
          </h1>
          <p className={styles['fine']}>
            <Trans>
              A project keeps the versions of a board’s list of parts, shows what changed between
              them, and follows what a board costs.
            </Trans>
          </p>
        </header>
        <OpenForm />
        <PagedList
          list={list}
          empty={
            <EmptyState icon="table" title={<Trans>No project yet</Trans>}>
              <p>
                <Trans>
                  Give your board a name above. Then add a list of parts as its first version: one
                  that you keep, or a new one.
                </Trans>
              </p>
            </EmptyState>
          }
        >
          {(items) => (
            <ul className={styles['list']}>
              {items.map(({ id, name, boards, versions, own }) => (
                <li key={id}>
                  <Link to="/projects/$id" params={{ id }}>
                    {name}
                  </Link>
                  <span className={styles['fine']}>
                    <Plural value={versions} one="# version" other="# versions" /> ·{' '}
                    <Plural value={boards} one="# board" other="# boards" />
                    {!own && (
                      <>
                        {' '}
                        <Tag>
                          <Trans>invited</Trans>
                        </Tag>
                      </>
                    )}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </PagedList>
      </div>
    </Page>
  );
}

function OpenForm() {
  const { t } = useLingui();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [boards, setBoards] = useState('10');
  const open = useMutation({
    mutationFn: () => openProject(name.trim(), Number(boards)),
    onSuccess: async (id) => {
      await client.invalidateQueries({ queryKey: projectsQuery().queryKey });
      await navigate({ to: '/projects/$id', params: { id } });
    },
  });
  return (
    <form
      className={styles['row']}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') open.mutate();
      }}
    >
      <Field
        label={t`Name of the board`}
        value={name}
        maxLength={200}
        required
        onChange={(event) => setName(event.target.value)}
      />
      <Field
        label={t`Boards to build`}
        type="number"
        min={1}
        max={1_000_000}
        required
        value={boards}
        onChange={(event) => setBoards(event.target.value)}
      />
      <Button look="primary" type="submit" disabled={open.isPending}>
        <Trans>Open a project</Trans>
      </Button>
      {open.isError && <RefusalNotice error={open.error} />}
    </form>
  );
}
