import { Trans, useLingui } from '@lingui/react/macro';
import type { KeptEvent } from '@/lib/api/types';
import { Field, Select, TextArea } from '@/ui/Field';
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
        <Field
          label={t`Title in English`}
          name="titleEn"
          maxLength={160}
          required
          defaultValue={evening?.titleEn}
          error={errorOf('titleEn')}
        />
        <Field
          label={t`Title in Chinese`}
          name="titleZh"
          maxLength={160}
          required
          lang="zh-CN"
          defaultValue={evening?.titleZh}
          error={errorOf('titleZh')}
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
      <TextArea
        label={t`About it, in English`}
        name="aboutEn"
        maxLength={4000}
        defaultValue={evening?.aboutEn}
        error={errorOf('aboutEn')}
      />
      <TextArea
        label={t`About it, in Chinese`}
        name="aboutZh"
        maxLength={4000}
        lang="zh-CN"
        defaultValue={evening?.aboutZh}
        error={errorOf('aboutZh')}
      />
    </fieldset>
  );
}
