import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, bodyOf, done } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import { MINE } from '@/lib/api/session';
import type { Project, ProjectComparison } from '@/lib/api/types';

const MANY = 100;

/** The projects of one's organisation and those that one is invited to. */
export const projectsQuery = () =>
  infiniteQueryOptions({
    queryKey: [MINE, 'projects'],
    queryFn: ({ pageParam, signal }) =>
      bodyOf(
        api.GET('/api/v1/projects', {
          signal,
          params: { query: { ...(pageParam !== null && { cursor: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });

export const projectQuery = (id: string) =>
  queryOptions({
    queryKey: [MINE, 'project', id],
    queryFn: ({ signal }): Promise<Project> =>
      bodyOf(api.GET('/api/v1/projects/{id}', { signal, params: { path: { id } } })),
  });

/** A project by its link to share. */
export const sharedProjectQuery = (shareId: string) =>
  queryOptions({
    queryKey: ['shared-project', shareId],
    queryFn: ({ signal }): Promise<Project> =>
      bodyOf(
        api.GET('/api/v1/projects/shared/{shareId}', { signal, params: { path: { shareId } } }),
      ),
  });

/** What is different between two versions; by the link to share when there is one. */
export const comparisonQuery = (id: string, shareId: string | null, from: number, to: number) =>
  queryOptions({
    queryKey: [MINE, 'comparison', id, shareId, from, to],
    queryFn: ({ signal }): Promise<ProjectComparison> =>
      shareId === null
        ? bodyOf(
            api.GET('/api/v1/projects/{id}/comparison', {
              signal,
              params: { path: { id }, query: { from, to } },
            }),
          )
        : bodyOf(
            api.GET('/api/v1/projects/shared/{shareId}/comparison', {
              signal,
              params: { path: { shareId }, query: { from, to } },
            }),
          ),
  });

/** The newest lists of one's organisation, to make one of them a version. */
export const listsQuery = () =>
  queryOptions({
    queryKey: [MINE, 'boms', 'newest'],
    queryFn: ({ signal }) =>
      bodyOf(api.GET('/api/v1/boms', { signal, params: { query: { size: MANY } } })),
  });

export const openProject = async (name: string, boards: number): Promise<string> =>
  (await bodyOf(api.POST('/api/v1/projects', { body: { name, boards } }))).id;

export const changeProject = (id: string, name: string, boards: number): Promise<Project> =>
  bodyOf(api.PUT('/api/v1/projects/{id}', { params: { path: { id } }, body: { name, boards } }));

export const deleteProject = (id: string): Promise<void> =>
  done(api.DELETE('/api/v1/projects/{id}', { params: { path: { id } } }));

export const addVersion = (id: string, bomId: string, note: string): Promise<void> =>
  done(
    api.POST('/api/v1/projects/{id}/versions', {
      params: { path: { id } },
      body: { bomId, note: note.trim() === '' ? null : note.trim() },
    }),
  );

export const removeVersion = (id: string, number: number): Promise<void> =>
  done(api.DELETE('/api/v1/projects/{id}/versions/{number}', { params: { path: { id, number } } }));

export const shareProject = (id: string): Promise<void> =>
  done(api.POST('/api/v1/projects/{id}/share', { params: { path: { id } } }));

export const unshareProject = (id: string): Promise<void> =>
  done(api.DELETE('/api/v1/projects/{id}/share', { params: { path: { id } } }));

export const invite = (id: string, email: string, role: string): Promise<void> =>
  done(
    api.POST('/api/v1/projects/{id}/people', { params: { path: { id } }, body: { email, role } }),
  );

export const removePerson = (id: string, personId: string): Promise<void> =>
  done(
    api.DELETE('/api/v1/projects/{id}/people/{personId}', { params: { path: { id, personId } } }),
  );

export async function sendPlacement(id: string, file: File): Promise<void> {
  await sendFile(`/api/v1/projects/${id}/placement`, file);
}
