import { useLingui } from '@lingui/react/macro';
import type { ApplicationDocument } from '@/lib/api/types';

/** A paper, opened beside the page. */
export function DocumentLink({ base, paper }: { base: string; paper: ApplicationDocument }) {
  const { t } = useLingui();
  return (
    <a href={`${base}/documents/${paper.id}`} target="_blank" rel="noreferrer">
      {paper.name}
      <span className="hidden-text"> {t`(opens a new tab)`}</span>
    </a>
  );
}
