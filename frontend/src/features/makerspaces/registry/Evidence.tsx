import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import type { TitleApplication } from '@/lib/api/types';
import { PaperList, Papers } from '@/ui/Papers';
import { REGISTRY } from './queries';
import { PAPER_KINDS, useRegistryWords } from './words';

interface Props {
  id: string;
  papers: TitleApplication['papers'];
  open: boolean;
}

/** The documents that prove the figures: private, for the keeper and the operator. */
export function Evidence({ id, papers, open }: Props) {
  const { t } = useLingui();
  const words = useRegistryWords();
  const client = useQueryClient();
  return (
    <>
      <h3>
        <Trans>Evidence</Trans>
      </h3>
      <Papers
        base={`/api/v1/makerspace-registry/own/${id}/application/papers`}
        papers={papers}
        kinds={PAPER_KINDS}
        kindName={words.paper}
        label={t`Evidence`}
        kindLabel={t`Kind of evidence`}
        open={open}
        remove={(paperId) =>
          done(
            api.DELETE('/api/v1/makerspace-registry/own/{id}/application/papers/{paperId}', {
              params: { path: { id, paperId } },
            }),
          )
        }
        onChanged={() => client.invalidateQueries({ queryKey: REGISTRY })}
      />
    </>
  );
}

interface ListProps {
  base: string;
  papers: TitleApplication['papers'];
}

/** The same, to be read only. */
export function EvidenceList({ base, papers }: ListProps) {
  const { t } = useLingui();
  const words = useRegistryWords();
  return <PaperList base={base} papers={papers} kindName={words.paper} label={t`Evidence`} />;
}
