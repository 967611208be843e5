import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { OfferPhoto } from '@/lib/api/types';
import { numberText } from '@/lib/format';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import styles from './Photos.module.css';

interface Props {
  photos: readonly OfferPhoto[];
  /** Whose photographs they are, for names that are read out. */
  of: string;
}

/** A button that opens the photographs of an offer. */
export function PhotosButton({ photos, of }: Props) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles['open']}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Icon name="picture" size={15} />
        <span className="hidden-text">{t`Photographs of ${of}:`} </span>
        <Plural value={photos.length} one="# photo" other="# photos" />
      </button>
      {open && <Lightbox photos={photos} of={of} first={0} onClose={() => setOpen(false)} />}
    </>
  );
}

interface LightboxProps extends Props {
  first: number;
  onClose: () => void;
}

/** Photographs over the whole window: arrow keys, Home and End go through them, Escape closes. */
export function Lightbox({ photos, of, first, onClose }: LightboxProps) {
  const { t } = useLingui();
  const dialog = useRef<HTMLDialogElement>(null);
  const [at, setAt] = useState(first);
  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    if (element?.open === false) element.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  const last = photos.length - 1;
  const go = (to: number) => setAt(Math.min(last, Math.max(0, to)));
  const photo = photos[Math.min(at, last)];
  if (photo === undefined) return null;

  function move(event: KeyboardEvent) {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  }

  const name = t`Photograph ${numberText(at + 1)} of ${numberText(photos.length)}, ${of}`;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- arrow keys beside its buttons
    <dialog
      ref={dialog}
      className={styles['box']}
      aria-label={t`Photographs of ${of}`}
      onKeyDown={move}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['inside']}>
        <header className={styles['head']}>
          <p aria-live="polite">
            <Trans>
              {numberText(at + 1)} of {numberText(photos.length)}
            </Trans>
            <span className={styles['of']}>{of}</span>
          </p>
          <Button shape="square" aria-label={t`Close`} onClick={onClose}>
            <Icon name="close" />
          </Button>
        </header>
        <img src={photo.url} width={photo.width} height={photo.height} alt={name} />
        {photos.length > 1 && (
          <div className={styles['ways']}>
            <Button disabled={at === 0} onClick={() => go(at - 1)}>
              <Trans>Previous</Trans>
            </Button>
            <Button disabled={at === last} onClick={() => go(at + 1)}>
              <Trans>Next</Trans>
            </Button>
          </div>
        )}
      </div>
    </dialog>
  );
}
