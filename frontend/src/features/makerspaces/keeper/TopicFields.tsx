import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptEvent } from '@/lib/api/types';
import { BothLanguages } from '@/ui/BothLanguages';
import { Field, Select } from '@/ui/Field';
import styles from './Keeper.module.css';

interface Props {
  evening: KeptEvent | undefined;
  series: readonly { slug: string; name: string }[];
  errorOf: (field: string) => string | null;
}

/** What an evening is about, in both languages; a new one may belong to a series. */
export function TopicFields({ evening, series, errorOf }: Props) {
  const { t } = useLingui();
  return (
    <fieldset className={styles['group']}>
      <legend>
        <Trans>Topic</Trans>
      </legend>
      <div className={styles['fields']}>
        <BothLanguages
          name="title"
          labels={{ en: t`Title in English`, zh: t`Title in Chinese` }}
          maxLength={160}
          required
          values={evening}
          errorOf={errorOf}
        />
        <Field
          label={t`Presenter`}
          name="presenter"
          maxLength={120}
          defaultValue={evening?.presenter}
          error={errorOf('presenter')}
        />
        {evening === undefined && (
          <Select label={t`Series`} name="series" error={errorOf('series')}>
            <option value="">{t`none, it stands alone`}</option>
            {series.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </div>
      <BothLanguages
        name="about"
        labels={{ en: t`About it, in English`, zh: t`About it, in Chinese` }}
        rows={3}
        maxLength={4000}
        values={evening}
        errorOf={errorOf}
      />
    </fieldset>
  );
}
