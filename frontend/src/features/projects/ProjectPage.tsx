import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Project } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { Field } from '@/ui/Field';
import { RefusalNotice } from '@/ui/Notice';
import { Page } from '@/ui/Page';
import { ErrorState, SkeletonLines } from '@/ui/States';
import { OneOrder } from './bill/OneOrder';
import { Comparison } from './Comparison';
import { CostSection } from './cost/CostSection';
import { CostPlot } from './CostPlot';
import { People } from './People';
import { Placement } from './Placement';
import { changeProject, deleteProject, projectQuery, projectsQuery } from './queries';
import { Share } from './Share';
import { Versions } from './Versions';
import styles from './Projects.module.css';

/** A project: its versions, what is different between them, what a board costs, and who works on it. */
export function ProjectPage({ id }: { id: string }) {
  const { t } = useLingui();
  const { data: project, error, refetch } = useQuery(projectQuery(id));
  return (
    <Page title={project?.name ?? t`Project`}>
      <div className={styles['page']}>
        <header className={styles['head']}>
          <Link to="/projects">
            <Trans>All projects</Trans>
          </Link>
          <h1>{project?.name ?? t`Project`}</h1>
        </header>
        {error !== null && project === undefined ? (
          <ErrorState error={error} onRetry={() => void refetch()} />
        ) : project === undefined ? (
          <SkeletonLines lines={10} />
        ) : (
          <Read project={project} />
        )}
      </div>
    </Page>
  );
}

function Read({ project }: { project: Project }) {
  const mayEdit = project.role !== 'viewer';
  const owner = project.role === 'owner';
  return (
    <>
      {mayEdit && <About key={`${project.name} ${project.boards}`} project={project} />}
      <Versions project={project} mayEdit={mayEdit} />
      <OneOrder project={project} />
      <Apiece project={project} />
      <Shown project={project} shareId={null} />
      <Placement project={project} mayEdit={mayEdit} />
      {owner && (
        <>
          <Share project={project} />
          <People project={project} />
          <Delete project={project} />
        </>
      )}
    </>
  );
}

/** What the product of the newest version costs apiece. */
function Apiece({ project }: { project: Project }) {
  const bom = project.versions.at(-1)?.bomId ?? null;
  if (bom === null) return null;
  return (
    <section className={styles['part']}>
      <h2>
        <Trans>What one costs in numbers</Trans>
      </h2>
      <CostSection bom={bom} search={{}} />
      <p>
        <Link to="/boms/$id/costs" params={{ id: bom }}>
          <Trans>Add boards, assembly and tests to the cost sheet</Trans>
        </Link>
      </p>
    </section>
  );
}

/** Costs and differences, the same for everybody who sees the project. */
export function Shown({ project, shareId }: { project: Project; shareId: string | null }) {
  return (
    <>
      <section className={styles['part']}>
        <h2>
          <Trans>What the parts of a board cost</Trans>
        </h2>
        <p className={styles['fine']}>
          <Trans>
            The goods of its purchase plan: minimum orders, multiples, stock and what is lost in
            placing are counted, shipping is not. Lines without a sure part have no price.
          </Trans>
        </p>
        <CostPlot project={project} />
      </section>
      {project.versions.length > 1 && (
        <section className={styles['part']}>
          <h2>
            <Trans>What changed</Trans>
          </h2>
          <Comparison key={project.versions.length} project={project} shareId={shareId} />
        </section>
      )}
    </>
  );
}

function About({ project }: { project: Project }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const [name, setName] = useState(project.name);
  const [boards, setBoards] = useState(String(project.boards));
  const change = useMutation({
    mutationFn: () => changeProject(project.id, name.trim(), Number(boards)),
    onSuccess: async (fresh) => {
      client.setQueryData(projectQuery(project.id).queryKey, fresh);
      await client.invalidateQueries({ queryKey: projectsQuery().queryKey });
    },
  });
  const same = name.trim() === project.name && Number(boards) === project.boards;
  return (
    <form
      className={styles['row']}
      onSubmit={(event) => {
        event.preventDefault();
        change.mutate();
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
      <Button type="submit" disabled={same || change.isPending}>
        <Trans>Save</Trans>
      </Button>
      {change.isError && <RefusalNotice error={change.error} />}
    </form>
  );
}

function Delete({ project }: { project: Project }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => deleteProject(project.id),
    onSuccess: async () => {
      await navigate({ to: '/projects' });
      await client.invalidateQueries({ queryKey: projectsQuery().queryKey });
    },
  });
  return (
    <div>
      <Button look="quiet" onClick={() => setAsking(true)}>
        <Trans>Delete the project</Trans>
      </Button>
      {asking && (
        <Dialog title={<Trans>Delete this project?</Trans>} onClose={() => setAsking(false)}>
          {remove.isError && <RefusalNotice error={remove.error} />}
          <p>
            <Trans>Its versions and costs are gone then. The lists of parts stay.</Trans>
          </p>
          <div className={styles['actions']}>
            <Button look="danger" disabled={remove.isPending} onClick={() => remove.mutate()}>
              <Trans>Delete</Trans>
            </Button>
            <Button look="quiet" onClick={() => setAsking(false)}>
              <Trans>Cancel</Trans>
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
