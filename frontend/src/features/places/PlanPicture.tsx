import { useEffect, useRef } from 'react';
import type { FloorCounter, FloorPlan } from '@/lib/api/types';
import { useTheme } from '@/lib/theme';
import { drawPlan } from './drawPlan';
import styles from './FloorPlan.module.css';

/** Pictures have at most so many pixels; larger ones are stretched. */
const MOST_PIXELS = 12_000_000;

interface Props {
  plan: FloorPlan;
  marginM: number;
  bright: ((counter: FloorCounter) => boolean) | null;
}

/** All counters of a large plan as one picture, which scrolls smoothly. What can be chosen lies over it. */
export function PlanPicture({ plan, marginM, bright }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const theme = useTheme();
  useEffect(() => {
    const picture = canvas.current;
    const context = picture?.getContext('2d');
    if (picture === null || context === null || context === undefined) return;
    const draw = () => {
      const { clientWidth, clientHeight } = picture;
      if (clientWidth === 0) return;
      const sharp = Math.min(
        window.devicePixelRatio,
        Math.sqrt(MOST_PIXELS / (clientWidth * clientHeight)),
      );
      picture.width = Math.round(clientWidth * sharp);
      picture.height = Math.round(clientHeight * sharp);
      const style = getComputedStyle(picture);
      drawPlan(context, {
        plan,
        marginM,
        bright,
        scale: picture.width / (plan.widthM + 2 * marginM),
        token: (name) => style.getPropertyValue(name).trim(),
      });
    };
    draw();
    const watch = new ResizeObserver(draw);
    watch.observe(picture);
    return () => watch.disconnect();
  }, [plan, marginM, bright, theme]);
  return <canvas ref={canvas} className={styles['picture']} aria-hidden="true" />;
}
