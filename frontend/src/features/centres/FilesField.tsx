import { Trans, useLingui } from '@lingui/react/macro';
import { Field } from '@/ui/Field';

/** Files to send along with words. */
export function FilesField() {
  const { t } = useLingui();
  return (
    <Field
      label={<Trans>Files, if there are any</Trans>}
      name="files"
      type="file"
      multiple
      accept="application/pdf,image/jpeg,image/png,image/webp"
      hint={t`PDF, JPEG, PNG or WebP, at most 12 MB each`}
    />
  );
}
