import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { numberText } from '@/lib/format';
import { useMedia } from '@/lib/hooks';
import { useTheme } from '@/lib/theme';
import { Button } from '@/ui/Button';
import { Icon, type IconName } from '@/ui/Icon';
import { readMesh } from './mesh';
import { stepOf, type Step } from './orbit';
import { meshAddress } from './queries';
import type { Labels, SolidScene } from './solidScene';
import styles from './SolidView.module.css';

interface Props {
  design: string;
  /** Extents along x, y and z, in millimetres. */
  sides: readonly number[];
  /** What is shown until the part is here, and instead of it where it cannot be. */
  fallback: ReactNode;
}

type Stage = 'loading' | 'shown' | 'failed';

/** The part, to be turned about by mouse, finger and keyboard, with its dimensions. */
export function SolidView({ design, sides, fallback }: Props) {
  const { t } = useLingui();
  const theme = useTheme();
  const still = useMedia('(prefers-reduced-motion: reduce)');
  const canvas = useRef<HTMLCanvasElement>(null);
  const labels = useRef<HTMLDivElement>(null);
  const scene = useRef<SolidScene | null>(null);
  const [stage, setStage] = useState<Stage>('loading');
  const [framed, setFramed] = useState(true);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const quit = new AbortController();
    let made: SolidScene | null = null;
    let watch: ResizeObserver | null = null;
    const start = async () => {
      const [{ SolidScene: Scene }, mesh] = await Promise.all([
        import('./solidScene'),
        fetchMesh(design, quit.signal),
      ]);
      const place = canvas.current;
      if (quit.signal.aborted || place === null) return;
      made = new Scene(place, {
        mesh,
        colours: coloursOf(place),
        motion: !still,
        onLabels: (at) => write(labels.current, at),
        onLost: () => setStage('failed'),
      });
      scene.current = made;
      watch = new ResizeObserver(() => made?.resize(place.clientWidth, place.clientHeight));
      watch.observe(place);
      made.resize(place.clientWidth, place.clientHeight);
      setStage('shown');
    };
    start().catch(() => {
      if (!quit.signal.aborted) setStage('failed');
    });
    return () => {
      quit.abort();
      watch?.disconnect();
      made?.dispose();
      scene.current = null;
    };
  }, [design, still, attempt]);

  useEffect(() => {
    if (canvas.current !== null) scene.current?.paint(coloursOf(canvas.current));
  }, [theme]);
  useEffect(() => scene.current?.showFrame(framed), [framed, stage]);

  if (stage === 'failed') {
    return (
      <>
        {fallback}
        <p className={styles['failed']} role="status">
          <Trans>The part cannot be turned about in this browser now.</Trans>{' '}
          <Button
            look="quiet"
            shape="small"
            onClick={() => {
              setStage('loading');
              setAttempt(attempt + 1);
            }}
          >
            <Trans>Try again</Trans>
          </Button>
        </p>
      </>
    );
  }
  const size = sides.map((side) => numberText(side, 2)).join(' × ');
  const onKey = (event: KeyboardEvent) => {
    const step = stepOf(event);
    if (step === null) return;
    event.preventDefault();
    scene.current?.step(step);
  };
  return (
    <div className={styles['view']}>
      <div className={styles['stage']}>
        {stage === 'loading' && <div className={styles['waiting']}>{fallback}</div>}
        {/* eslint-disable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- the arrow keys turn the part */}
        <div
          className={styles['frame']}
          role="application"
          tabIndex={0}
          hidden={stage !== 'shown'}
          aria-label={t`The part in three dimensions: ${size} mm`}
          aria-describedby={`turn-${design}`}
          onKeyDown={onKey}
          onFocus={() => scene.current?.allowZoom(true)}
          onBlur={() => scene.current?.allowZoom(false)}
          onPointerDown={(event) => event.currentTarget.focus({ preventScroll: true })}
        >
          {/* eslint-enable jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions */}
          <canvas key={attempt} ref={canvas} className={styles['canvas']} />
          <div ref={labels} className={styles['labels']} hidden={!framed} aria-hidden="true">
            {sides.map((side, axis) => (
              <span key={axis}>{numberText(side, 2)} mm</span>
            ))}
          </div>
        </div>
      </div>
      <p id={`turn-${design}`} className={styles['help']}>
        <Trans>
          Drag to turn, with two fingers or the right button to move. After a click the wheel
          changes the distance. Keys: arrows turn, with Shift they move, + and − change the
          distance, Home shows the whole part.
        </Trans>
      </p>
      <div className={styles['tools']} role="group" aria-label={t`View of the part`}>
        {BUTTONS.map(({ step, icon }) => (
          <Tool key={step} step={step} icon={icon} onStep={(one) => scene.current?.step(one)} />
        ))}
        <Button onClick={() => scene.current?.step('reset')}>
          <Trans>Whole</Trans>
        </Button>
        <Button aria-pressed={framed} onClick={() => setFramed(!framed)}>
          <Trans>Dimensions</Trans>
        </Button>
      </div>
    </div>
  );
}

const BUTTONS: readonly { step: Step; icon: IconName }[] = [
  { step: 'farther', icon: 'minus' },
  { step: 'nearer', icon: 'plus' },
  { step: 'left', icon: 'back' },
  { step: 'right', icon: 'forth' },
  { step: 'up', icon: 'up' },
  { step: 'down', icon: 'down' },
];

function Tool({
  step,
  icon,
  onStep,
}: {
  step: Step;
  icon: IconName;
  onStep: (step: Step) => void;
}) {
  const { t } = useLingui();
  const names: Partial<Record<Step, string>> = {
    farther: t`Smaller`,
    nearer: t`Larger`,
    left: t`Look from further left`,
    right: t`Look from further right`,
    up: t`Look from further above`,
    down: t`Look from further below`,
  };
  return (
    <Button
      shape="square"
      aria-label={names[step]}
      title={names[step]}
      onClick={() => onStep(step)}
    >
      <Icon name={icon} />
    </Button>
  );
}

async function fetchMesh(design: string, signal: AbortSignal) {
  const answer = await fetch(meshAddress(design), { signal });
  if (!answer.ok) throw new Error(`no mesh: ${answer.status}`);
  return readMesh(await answer.arrayBuffer());
}

/** The colours of the theme, as the style sheet of the canvas names them. */
function coloursOf(place: HTMLElement) {
  const style = getComputedStyle(place);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  return {
    part: colour('--part'),
    edge: colour('--edge'),
    frame: colour('--frame'),
    sky: colour('--sky'),
    ground: colour('--ground'),
  };
}

function write(place: HTMLElement | null, at: Labels): void {
  at.forEach(([x, y], axis) => {
    const label = place?.children[axis];
    if (label instanceof HTMLElement)
      label.style.transform = `translate(-50%, -50%) translate(${x}px, ${y}px)`;
  });
}
