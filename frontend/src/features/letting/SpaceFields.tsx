import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import type { LettingChoices, ListingForm } from '@/lib/api/types';
import { BothLanguages } from '@/ui/BothLanguages';
import { Field, Select } from '@/ui/Field';
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
            <BothLanguages
              name="spaceName"
              labels={{ en: t`Name in English`, zh: t`Name in Chinese` }}
              maxLength={80}
              values={own && { spaceNameEn: own.nameEn, spaceNameZh: own.nameZh }}
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
          <BothLanguages
            name="spaceAbout"
            labels={{ en: t`About it, in English`, zh: t`About it, in Chinese` }}
            rows={2}
            maxLength={1000}
            values={own && { spaceAboutEn: own.aboutEn, spaceAboutZh: own.aboutZh }}
          />
        </div>
      )}
    </>
  );
}
