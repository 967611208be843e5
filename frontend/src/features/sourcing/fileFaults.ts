import { useLingui } from '@lingui/react/macro';
import { fileFault } from './files';

/** Says what is wrong with chosen files, in words; null when nothing is. */
export function useFileFault() {
  const { t } = useLingui();
  return (files: readonly File[], before: number): string | null => {
    switch (fileFault(files, before)) {
      case 'kind':
        return t`Use PDF, JPEG, PNG, WebP, ZIP, CSV or XLSX files.`;
      case 'size':
        return t`A file may have at most 20 MB.`;
      case 'count':
        return t`A request can have ten files. Put several into one ZIP.`;
      case null:
        return null;
    }
  };
}
