const KEPT = 'hqb.project';

/** Somebody has gone from a project to order something: it is what the order is probably for. */
export function rememberProject(id: string): void {
  sessionStorage.setItem(KEPT, id);
}

/** The project that somebody has come from; null when there is none. */
export const rememberedProject = (): string | null => sessionStorage.getItem(KEPT);
