import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/ui/Button';
import { Icon } from '@/ui/Icon';
import { ErrorState, Skeleton } from '@/ui/States';
import { frameOf, isView, type Frame } from './drawing';
import { drawingQuery, pictureAddress, type Look } from './queries';
import type { Design, Finding } from './types';
import styles from './Design.module.css';

/** What is seen of a drawing without scrolling; as in the style sheet. */
const HEIGHT_PX = 560;
const LEAST_ZOOM = 1;
const MOST_ZOOM = 16;
const MARK_ZOOM = 4;

interface Props {
  design: Design;
  picture: string;
  look: Look;
  marked: Finding | null;
}

/** A drawing of the board that can be enlarged, with the place of a finding marked. */
export function BoardPicture({ design, picture, look, marked }: Props) {
  if (!design.pictures.includes(picture)) {
    return (
      <div className={styles['noPicture']}>
        <Icon name="picture" size={40} />
        <p>
          <Trans>There is no picture of this yet. Measurements and prices do not need one.</Trans>
        </p>
      </div>
    );
  }
  return <Drawing key={picture} design={design} picture={picture} look={look} marked={marked} />;
}

function Drawing({ design, picture, look, marked }: Props) {
  const { t } = useLingui();
  const { data, error, refetch } = useQuery(drawingQuery(design.id, picture));
  const [zoom, setZoom] = useState(LEAST_ZOOM);
  const [shown, setShown] = useState<Finding | null>(null);
  const mark = useRef<SVGGElement>(null);
  const hasPlace = marked !== null && marked.x !== null && marked.y !== null;
  if (marked !== shown) {
    setShown(marked);
    if (hasPlace) setZoom(Math.max(zoom, MARK_ZOOM));
  }
  useEffect(() => {
    if (marked === null) return;
    const area = mark.current?.closest('[data-drawing]');
    if (area == null || mark.current === null) return;
    area.scrollIntoView({ block: 'nearest' });
    const place = mark.current.getBoundingClientRect();
    const frame = area.getBoundingClientRect();
    area.scrollBy({
      left: place.left + place.width / 2 - (frame.left + frame.width / 2),
      top: place.top + place.height / 2 - (frame.top + frame.height / 2),
    });
  }, [marked, zoom, data]);
  if (error !== null) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height="360px" />;
  const frame = frameOf(data);
  return (
    <div className={styles['drawing']}>
      {/* Arrow keys move what does not fit. */}
      {/* eslint-disable jsx-a11y/no-noninteractive-tabindex -- a region that scrolls has to be reached by keyboard */}
      <div
        className={`${styles['canvas']} ${isView(picture) ? '' : styles['paper']}`}
        data-drawing=""
        role="region"
        aria-label={t`Drawing of the board`}
        tabIndex={0}
      >
        {/* eslint-enable jsx-a11y/no-noninteractive-tabindex */}
        <div
          className={styles['sheet']}
          style={{
            width: widthOf(frame, zoom),
            aspectRatio: frame === null ? undefined : `${frame.width} / ${frame.height}`,
          }}
        >
          <img
            src={pictureAddress(design.id, picture, look)}
            alt={isView(picture) ? t`The board as it will look` : t`One layer of the board`}
          />
          {frame !== null && marked?.x != null && marked.y != null && (
            <svg
              viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
              aria-hidden="true"
            >
              <g ref={mark} transform={frame.transform}>
                <Mark frame={frame} zoom={zoom} x={marked.x} y={marked.y} />
              </g>
            </svg>
          )}
        </div>
      </div>
      <div className={styles['zoom']} role="group" aria-label={t`Zoom`}>
        <Button
          shape="square"
          aria-label={t`Smaller`}
          disabled={zoom <= LEAST_ZOOM}
          onClick={() => setZoom(Math.max(LEAST_ZOOM, zoom / 2))}
        >
          <Icon name="minus" />
        </Button>
        <Button
          shape="square"
          aria-label={t`Larger`}
          disabled={zoom >= MOST_ZOOM}
          onClick={() => setZoom(Math.min(MOST_ZOOM, zoom * 2))}
        >
          <Icon name="plus" />
        </Button>
        <Button disabled={zoom === LEAST_ZOOM} onClick={() => setZoom(LEAST_ZOOM)}>
          <Trans>Whole</Trans>
        </Button>
      </div>
    </div>
  );
}

/** At first the whole board can be seen, whether it is broad or high. */
const widthOf = (frame: Frame | null, zoom: number): string =>
  frame === null
    ? `${zoom * 100}%`
    : `calc(min(100%, ${(HEIGHT_PX * frame.width) / frame.height}px) * ${zoom})`;

/** A ring round a place, of about the same size on screen whatever the board and the zoom. */
function Mark({ frame, zoom, x, y }: { frame: Frame; zoom: number; x: number; y: number }) {
  const radius = (Math.max(frame.width, frame.height) * 0.03) / Math.max(1, zoom / 1.5);
  return (
    <>
      <circle cx={x} cy={y} r={radius} className={styles['markBack']} strokeWidth={radius * 0.5} />
      <circle cx={x} cy={y} r={radius} className={styles['mark']} strokeWidth={radius * 0.22} />
    </>
  );
}
