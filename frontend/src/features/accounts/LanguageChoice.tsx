import { useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, done } from '@/lib/api/client';
import { sessionQuery } from '@/lib/api/session';
import { RefusalNotice } from '@/ui/Notice';
import { Segments } from '@/ui/Field';

/** In which language we write. */
export function LanguageChoice({ language }: { language: string }) {
  const { t } = useLingui();
  const client = useQueryClient();
  const choosing = useMutation({
    mutationFn: (chosen: string) => done(api.PATCH('/api/v1/me', { body: { language: chosen } })),
    onSettled: () => client.invalidateQueries(sessionQuery()),
  });
  return (
    <>
      {choosing.isError && <RefusalNotice error={choosing.error} />}
      <div>
        <Segments
          label={t`Language of mails`}
          value={choosing.isPending ? choosing.variables : language}
          choices={[
            { value: 'en', label: <span lang="en">{'English'}</span> },
            { value: 'zh-CN', label: <span lang="zh-CN">{'中文'}</span> },
          ]}
          onChange={(chosen) => choosing.mutate(chosen)}
        />
      </div>
    </>
  );
}
