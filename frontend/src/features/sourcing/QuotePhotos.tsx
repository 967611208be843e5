import { Trans, useLingui } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, done } from '@/lib/api/client';
import { sendFile } from '@/lib/api/sendFile';
import type { AskedRfq } from '@/lib/api/types';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { RefusalNotice } from '@/ui/Notice';
import { askedRfqQuery } from './queries';
import styles from './Rfq.module.css';

interface Props {
  rfq: AskedRfq;
  /** Ids of those that the next version shows. */
  shown: readonly string[];
  onShow: (id: string, show: boolean) => void;
}

/** The photographs of the own goods, and which of them the next version of the quote shows. */
export function QuotePhotos({ rfq, shown, onShow }: Props) {
  const { t } = useLingui();
  const client = useQueryClient();
  const input = useRef<HTMLInputElement>(null);
  const fresh = () => client.invalidateQueries({ queryKey: askedRfqQuery(rfq.id).queryKey });
  const add = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) await sendFile(`/api/v1/supply/rfqs/${rfq.id}/photos`, file);
    },
    onSettled: fresh,
  });
  const remove = useMutation({
    mutationFn: (photoId: string) =>
      done(
        api.DELETE('/api/v1/supply/rfqs/{id}/photos/{photoId}', {
          params: { path: { id: rfq.id, photoId } },
        }),
      ),
    onSettled: fresh,
  });
  const sent = new Set(rfq.versions.flatMap(({ photos }) => photos));
  return (
    <fieldset className={styles['accept']}>
      <legend>
        <Trans>Photographs of the goods</Trans>
      </legend>
      <p className={styles['small']}>
        <Trans>
          Labels and date codes convince. This version shows those that are ticked, eight at most;
          the buyer sees them after the deadline.
        </Trans>
      </p>
      {rfq.photos.length > 0 && (
        <ul className={styles['photos']}>
          {rfq.photos.map((photo, at) => (
            <li key={photo.id}>
              <label>
                <img
                  src={`/api/v1/supply/rfqs/${rfq.id}/photos/${photo.id}`}
                  width={photo.width}
                  height={photo.height}
                  alt={t`Photograph ${at + 1} of your goods`}
                  loading="lazy"
                />
                <input
                  type="checkbox"
                  checked={shown.includes(photo.id)}
                  onChange={({ target }) => onShow(photo.id, target.checked)}
                />
              </label>
              {!sent.has(photo.id) && (
                <Button
                  shape="small"
                  look="quiet"
                  disabled={remove.isPending}
                  aria-label={t`Remove photograph ${at + 1}`}
                  onClick={() => remove.mutate(photo.id)}
                >
                  <Trans>Remove</Trans>
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        type="file"
        multiple
        className="hidden-text"
        tabIndex={-1}
        aria-label={t`Photograph files`}
        accept="image/jpeg,image/png,image/webp"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          if (files.length > 0) add.mutate(files);
          target.value = '';
        }}
      />
      <Button disabled={add.isPending} onClick={() => input.current?.click()}>
        <Icon name="upload" size={16} />
        {add.isPending ? <Trans>Sending</Trans> : <Trans>Add photographs</Trans>}
      </Button>
      {add.error !== null && <RefusalNotice error={add.error} />}
      {remove.error !== null && <RefusalNotice error={remove.error} />}
    </fieldset>
  );
}
