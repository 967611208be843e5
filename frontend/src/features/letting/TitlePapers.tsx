import { useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import type { ListingPaper } from '@/lib/api/types';
import { Papers } from '@/ui/Papers';
import { LETTING_KEY } from './queries';
import { PAPER_KINDS, useLettingWords } from './words';

interface Props {
  id: string;
  papers: readonly ListingPaper[];
  /** Whether papers can be added and taken away now. */
  open: boolean;
}

/** The papers that prove a title. */
export function TitlePapers({ id, papers, open }: Props) {
  const { t } = useLingui();
  const words = useLettingWords();
  const client = useQueryClient();
  return (
    <Papers
      base={`/api/v1/lettings/${id}/papers`}
      papers={papers}
      kinds={PAPER_KINDS}
      kindName={words.paper}
      label={t`Papers`}
      kindLabel={t`Kind of paper`}
      open={open}
      remove={(paperId) =>
        done(
          api.DELETE('/api/v1/lettings/{id}/papers/{paperId}', {
            params: { path: { id, paperId } },
          }),
        )
      }
      onChanged={() => client.invalidateQueries({ queryKey: LETTING_KEY })}
    />
  );
}
