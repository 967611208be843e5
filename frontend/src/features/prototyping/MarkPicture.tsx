import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useRef, type MouseEvent } from 'react';
import { ErrorState, Skeleton } from '@/ui/States';
import { frameOf } from './drawing';
import { drawingQuery, pictureAddress } from './queries';
import styles from './Design.module.css';

interface Mark {
  side: string;
  x: number;
  y: number;
}

interface Props {
  design: string;
  mark: Mark | null;
  /** Told of the place that is clicked; left out when nothing is chosen here. */
  onPick?: ((mark: Mark) => void) | undefined;
}

/** One side of a board with a place marked on it. Who has no mouse names the place in millimetres. */
export function MarkPicture({ design, mark, onPick }: Props) {
  const { t } = useLingui();
  const place = useRef<SVGGElement>(null);
  const side = mark?.side === 'bottom' ? 'bottom' : 'top';
  const { data, error } = useQuery(drawingQuery(design, `${side}.svg`));
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return <Skeleton height="240px" />;
  const frame = frameOf(data);
  if (frame === null) return null;
  const radius = Math.max(frame.width, frame.height) * 0.03;

  function pick({ clientX, clientY }: MouseEvent) {
    const inverse = place.current?.getScreenCTM()?.inverse();
    if (inverse === undefined) return;
    const { x, y } = new DOMPoint(clientX, clientY).matrixTransform(inverse);
    onPick?.({ side, x: Math.round(x * 1000) / 1000, y: Math.round(y * 1000) / 1000 });
  }

  return (
    <div
      className={styles['markPicture']}
      style={{ aspectRatio: `${frame.width} / ${frame.height}` }}
    >
      <img
        src={pictureAddress(design, `${side}.svg`)}
        alt={side === 'top' ? t`The board from above` : t`The board from below`}
      />
      {/* The place can be named in millimetres as well, beside the picture. */}
      {/* eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <svg
        viewBox={`${frame.x} ${frame.y} ${frame.width} ${frame.height}`}
        aria-hidden="true"
        {...(onPick !== undefined && { onClick: pick, style: { cursor: 'crosshair' } })}
      >
        <g ref={place} transform={frame.transform}>
          {mark !== null && (
            <>
              <circle
                cx={mark.x}
                cy={mark.y}
                r={radius}
                className={styles['markBack']}
                strokeWidth={radius * 0.5}
              />
              <circle
                cx={mark.x}
                cy={mark.y}
                r={radius}
                className={styles['mark']}
                strokeWidth={radius * 0.22}
              />
            </>
          )}
        </g>
      </svg>
    </div>
  );
}
