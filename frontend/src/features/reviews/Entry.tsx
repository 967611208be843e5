import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Review } from '@/lib/api/types';
import { timeText } from '@/lib/format';
import { Stars } from '@/ui/Stars';
import { Tag } from '@/ui/Tag';
import { useAuthenticWord } from './words';
import styles from './Reviews.module.css';

interface Props {
  review: Review;
  /** On the page of a part, whose own verdict counts there, and where the seller has to be named. */
  ofPart?: boolean;
  children?: ReactNode;
}

/** One review with its reply. */
export function Entry({ review, ofPart = false, children }: Props) {
  const { t } = useLingui();
  const authentic = useAuthenticWord();
  const { asDescribed, packing, onTime } = review;
  const [part] = review.parts;
  const said = [
    asDescribed !== null && t`as described ${asDescribed}/5`,
    packing !== null && t`packing ${packing}/5`,
    onTime !== null && (onTime ? t`in time` : t`late`),
    review.authentic !== null && authentic(review.authentic),
  ].filter((word) => word !== false);
  return (
    <article className={styles['entry']} aria-label={t`Review by ${review.reviewer}`}>
      <header>
        <Stars score={ofPart && part !== undefined ? part.stars : review.stars} />
        <strong>{review.reviewer}</strong>
        <Tag tone="green">
          <Trans>Verified purchase</Trans>
        </Tag>
        <span className={styles['small']}>
          {timeText(review.writtenAt)}
          {review.changedAt !== null && (
            <>
              {' · '}
              <Trans>changed</Trans>
            </>
          )}
        </span>
      </header>
      {ofPart && (
        <p className={styles['small']}>
          <Trans>
            bought from{' '}
            <Link to="/suppliers/$id" params={{ id: review.supplier.id }}>
              {review.supplier.name}
            </Link>
          </Trans>
        </p>
      )}
      {ofPart && part !== undefined && part.text !== '' && (
        <p className={styles['text']}>{part.text}</p>
      )}
      {review.text !== '' && <p className={styles['text']}>{review.text}</p>}
      {said.length > 0 && <p className={styles['said']}>{said.join(' · ')}</p>}
      {!ofPart && review.parts.length > 0 && (
        <ul className={styles['parts']}>
          {review.parts.map((part) => (
            <li key={part.id}>
              <Link to="/parts/$id" params={{ id: part.id }} className="mono">
                {part.mpn}
              </Link>{' '}
              <Stars score={part.stars} />
              {part.text !== '' && <p className={styles['text']}>{part.text}</p>}
            </li>
          ))}
        </ul>
      )}
      {review.reply !== null && (
        <div className={styles['reply']}>
          <p className={styles['small']}>
            <Trans>
              <strong>{review.supplier.name}</strong> replied on {timeText(review.reply.at)}
            </Trans>
          </p>
          <p className={styles['text']}>{review.reply.text}</p>
        </div>
      )}
      {children}
    </article>
  );
}
