import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useMutation } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import { api, done } from '@/lib/api/client';
import type { OwnOffer } from '@/lib/api/types';
import { upload } from '@/lib/api/upload';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { Notice, RefusalNotice } from '@/ui/Notice';
import { Lightbox } from '../Photos';
import styles from './Offer.module.css';

const MOST = 8;
const MOST_BYTES = 12_000_000;
const TYPES = ['image/jpeg', 'image/png', 'image/webp'];

/** The photographs of an own offer: looked at, added, taken away. */
export function OfferPhotos({ offer, onChanged }: { offer: OwnOffer; onChanged: () => void }) {
  const { t } = useLingui();
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState<number | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const left = MOST - offer.photos.length;
  const adding = useMutation({
    mutationFn: async (files: readonly File[]) => {
      for (const file of files) {
        const body = new FormData();
        body.append('file', file);
        await upload(`/api/v1/supply/offers/${encodeURIComponent(offer.sku)}/photos`, body, () => {
          // a picture is sent in a moment
        });
      }
    },
    onSettled: onChanged,
  });
  const removing = useMutation({
    mutationFn: (photo: string) =>
      done(
        api.DELETE('/api/v1/supply/offers/{sku}/photos/{id}', {
          params: { path: { sku: offer.sku, id: photo } },
        }),
      ),
    onSettled: onChanged,
  });
  function take(files: readonly File[]) {
    if (files.length === 0) return;
    adding.reset();
    if (files.some(({ type }) => !TYPES.includes(type))) setFault(t`Use JPEG, PNG or WebP files.`);
    else if (files.some(({ size }) => size > MOST_BYTES)) {
      setFault(t`A photograph may have at most 12 MB.`);
    } else if (files.length > left) setFault(t`An offer has at most eight photographs.`);
    else {
      setFault(null);
      adding.mutate(files);
    }
    if (picker.current !== null) picker.current.value = '';
  }
  return (
    <>
      {offer.photos.length > 0 && (
        <ul className={styles['photos']} aria-label={t`Photographs`}>
          {offer.photos.map((photo, at) => (
            <li key={photo.id}>
              <button type="button" onClick={() => setShown(at)}>
                <img
                  src={photo.url}
                  width={photo.width}
                  height={photo.height}
                  loading="lazy"
                  alt={t`Photograph ${numberText(at + 1)}: show it large`}
                />
              </button>
              <Button
                shape="small"
                disabled={removing.isPending}
                aria-label={t`Remove photograph ${numberText(at + 1)}`}
                onClick={() => removing.mutate(photo.id)}
              >
                <Trans>Remove</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className={styles['actions']}>
        <input
          ref={picker}
          id={id}
          type="file"
          multiple
          className="hidden-text"
          tabIndex={-1}
          aria-label={t`Photograph files`}
          accept={TYPES.join(',')}
          onChange={(event) => take([...(event.target.files ?? [])])}
        />
        <Button disabled={adding.isPending || left === 0} onClick={() => picker.current?.click()}>
          <Icon name="upload" size={16} />
          {adding.isPending ? <Trans>Sending</Trans> : <Trans>Add photographs</Trans>}
        </Button>
        <p role="status" className={styles['none']}>
          <Plural value={left} one="room for # more" other="room for # more" />
        </p>
      </div>
      {fault !== null && (
        <Notice tone="danger">
          <p>{fault}</p>
        </Notice>
      )}
      {adding.isError && <RefusalNotice error={adding.error} />}
      {removing.isError && <RefusalNotice error={removing.error} />}
      {shown !== null && (
        <Lightbox
          photos={offer.photos}
          of={offer.sku}
          first={shown}
          onClose={() => setShown(null)}
        />
      )}
    </>
  );
}
