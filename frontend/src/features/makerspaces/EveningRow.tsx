import type { ReactNode } from 'react';
import { spanText } from './words';
import pieces from '@/ui/Pieces.module.css';
import styles from './Makerspaces.module.css';

interface Props {
  /** The heading by the place of the list on its page. */
  heading: 'h2' | 'h3';
  link: ReactNode;
  from: string;
  to: string;
  presenter: string;
  /** Where it is, where that is not said already. */
  where?: string;
  tags: ReactNode;
}

/** An evening in a list: what, when, who, and how many seats there are. */
export function EveningRow({
  heading: Heading,
  link,
  from,
  to,
  presenter,
  where = '',
  tags,
}: Props) {
  return (
    <li className={styles['card']}>
      <Heading>{link}</Heading>
      <p className={pieces['chosen']}>{spanText(from, to)}</p>
      <p className={pieces['small']}>
        {[presenter, where].filter((one) => one !== '').join(' · ')}
      </p>
      {tags}
    </li>
  );
}
