import { Trans } from '@lingui/react/macro';
import type { Offer } from '@/lib/api/types';
import { Tag } from '@/ui/Tag';
import { useConditionWord } from './condition';
import { countryName } from './country';
import { useDateCodeMeaning } from './dateCode';
import styles from './GoodsFacts.module.css';
import { usePackagingWord } from './packaging';
import { PhotosButton } from './Photos';

type Goods = Pick<
  Offer,
  'packaging' | 'dateCode' | 'condition' | 'conditionEvidence' | 'origin' | 'photos'
>;

/** What a seller says and shows of the goods: packaging, date code, condition, origin, photographs. */
export function GoodsFacts({ goods, of }: { goods: Goods; of: string }) {
  const packagingWord = usePackagingWord();
  const conditionWord = useConditionWord();
  const { packaging, dateCode, condition, conditionEvidence, origin, photos } = goods;
  return (
    <div className={styles['facts']}>
      <div>{packaging === null ? '–' : packagingWord(packaging)}</div>
      {dateCode !== null && <DateCode code={dateCode} />}
      {origin !== null && (
        <div className={styles['small']}>
          <Trans>Made in {countryName(origin)}</Trans>
        </div>
      )}
      {condition !== 'new-original' && <Tag tone="copper">{conditionWord(condition)}</Tag>}
      {conditionEvidence !== null && <div className={styles['small']}>{conditionEvidence}</div>}
      {photos.length > 0 && <PhotosButton photos={photos} of={of} />}
    </div>
  );
}

/** A date code as it was written, with its meaning. */
export function DateCode({ code }: { code: string }) {
  const meaning = useDateCodeMeaning()(code);
  return (
    <div className={`mono ${styles['small']}`}>
      {meaning === null ? (
        code
      ) : (
        <abbr title={meaning} className={styles['code']}>
          {code}
        </abbr>
      )}
    </div>
  );
}
