import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { LettingChoices, ListingForm } from '@/lib/api/types';
import { Field, Select, TextArea } from '@/ui/Field';
import { OWNERSHIP_CODES, useLettingWords } from './words';
import styles from './Letting.module.css';

interface Props {
  choices: LettingChoices;
  known: ListingForm | null;
  errorOf: (field: string) => string | null;
}

/** The space that a unit is a part of: one of the owner's, or a new one. The space of a draft can be put right. */
export function SpaceFields({ choices, known, errorOf }: Props) {
  const { t } = useLingui();
  const words = useLettingWords();
  const before = known?.newSpace ?? null;
  const [space, setSpace] = useState(known?.space ?? choices.spaces[0]?.id ?? 'new');
  const told = space === 'new' || (before !== null && space === known?.space);
  const own = space === 'new' ? null : before;
  return (
    <>
      <Select
        label={t`Space`}
        name="space"
        value={space}
        error={errorOf('space')}
        onChange={({ target }) => setSpace(target.value)}
      >
        {choices.spaces.map(({ id, name, building }) => (
          <option key={id} value={id}>
            {name}, {building}
          </option>
        ))}
        <option value="new">{t`A space that is not listed yet`}</option>
      </Select>
      {told && (
        <div key={space} className={styles['inset']}>
          {errorOf('newSpace') !== null && (
            <p className={styles['fault']} role="alert">
              <Trans>The space: {errorOf('newSpace')}</Trans>
            </p>
          )}
          <div className={styles['pairs']}>
            <Select label={t`Building`} name="building" defaultValue={own?.building ?? ''}>
              <option value="">{t`Choose`}</option>
              {choices.buildings.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </Select>
            <Select
              label={t`Ownership`}
              name="ownership"
              defaultValue={own?.ownership ?? 'private'}
            >
              {OWNERSHIP_CODES.map((code) => (
                <option key={code} value={code}>
                  {words.ownership(code)}
                </option>
              ))}
            </Select>
            <Field
              label={t`Name in Chinese`}
              name="spaceNameZh"
              maxLength={80}
              lang="zh-CN"
              defaultValue={own?.nameZh ?? ''}
            />
            <Field
              label={t`Name in English`}
              name="spaceNameEn"
              maxLength={80}
              lang="en"
              defaultValue={own?.nameEn ?? ''}
            />
            <Field
              label={t`Lowest floor`}
              name="levelFrom"
              type="number"
              defaultValue={own?.levelFrom ?? ''}
            />
            <Field
              label={t`Highest floor`}
              name="levelTo"
              type="number"
              defaultValue={own?.levelTo ?? ''}
            />
            <Field
              label={`${t`Area of the whole space`} (m²)`}
              name="spaceArea"
              type="number"
              step="0.01"
              inputMode="decimal"
              defaultValue={own?.area ?? ''}
            />
          </div>
          <div className={styles['pairs']}>
            <TextArea
              label={t`About it, in Chinese`}
              name="spaceAboutZh"
              rows={2}
              maxLength={1000}
              lang="zh-CN"
              defaultValue={own?.aboutZh ?? ''}
            />
            <TextArea
              label={t`About it, in English`}
              name="spaceAboutEn"
              rows={2}
              maxLength={1000}
              lang="en"
              defaultValue={own?.aboutEn ?? ''}
            />
          </div>
        </div>
      )}
    </>
  );
}
