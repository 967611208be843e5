import type { Lease } from '@/lib/api/types';
import { bytesText } from '@/lib/format';
import { Icon } from '@/ui/Icon';
import pieces from '@/ui/Pieces.module.css';
import styles from './Leases.module.css';

/** The files of a lease with one purpose. */
export function FileList({ lease, purpose }: { lease: Lease; purpose: string }) {
  const files = lease.files.filter((file) => file.purpose === purpose);
  if (files.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {files.map(({ id, name, bytes }) => (
        <li key={id}>
          <a href={`/api/v1/leases/${lease.id}/files/${id}`} download={name}>
            <Icon name="download" size={14} /> {name}{' '}
            <span className={pieces['tiny']}>{bytesText(bytes)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
