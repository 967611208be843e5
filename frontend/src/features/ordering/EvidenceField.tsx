import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '@/ui/Field';

/** A file to send along with words. */
export function EvidenceField({ error }: { error: string | null }) {
  const { t } = useLingui();
  return (
    <Field
      label={<Trans>File, if there is one</Trans>}
      name="file"
      type="file"
      accept="application/pdf,image/jpeg,image/png,image/webp"
      hint={t`PDF or photograph, at most 12 MB; both sides and operators see it`}
      error={error}
    />
  );
}
