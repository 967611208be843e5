import type { ReactNode } from 'react';
import { shapeOf, type Family, type PackageShape } from './family';
import styles from './PackageDrawing.module.css';

interface Props {
  name: string | null;
  category?: string;
  size?: number;
}

/** A part as it lies on the board, drawn from the name of its package. A picture beside text: no own name. */
export function PackageDrawing({ name, category = '', size = 40 }: Props) {
  const shape = shapeOf(name, category);
  return (
    <svg
      className={styles['drawing']}
      width={size}
      height={size}
      viewBox="0 0 48 48"
      aria-hidden="true"
    >
      {DRAWINGS[shape.family](shape)}
    </svg>
  );
}

const DRAWINGS: Record<Family, (shape: PackageShape) => ReactNode> = {
  chip: ({ body }) => (
    <>
      <rect className={styles['lead']} x="6" y="15" width="36" height="18" rx="1.5" />
      <rect
        className={body === 'capacitor' ? styles['ceramic'] : styles['body']}
        x="13"
        y="14.6"
        width="22"
        height="18.8"
        rx="0.8"
      />
      {body === 'resistor' && (
        <path className={styles['mark']} d="M18 21.5v5M22 21.5h3v5h-3zM28.5 21.5h3v5h-3z" />
      )}
    </>
  ),
  diode: () => (
    <>
      <rect className={styles['lead']} x="4" y="20" width="40" height="8" />
      <rect className={styles['body']} x="10" y="14" width="28" height="20" rx="1.5" />
      <rect className={styles['dot']} x="13" y="14.5" width="3.4" height="19" />
    </>
  ),
  sot: ({ pins }) => {
    const below = Math.ceil(pins / 2);
    return (
      <>
        {row(below, 9, 39, (x) => lead(x - 2, 32, 4, 9))}
        {row(Math.max(1, pins - below), 9, 39, (x) => lead(x - 2, 7, 4, 9))}
        <rect className={styles['body']} x="7" y="15" width="34" height="18" rx="1.5" />
        <circle className={styles['dot']} cx="11.5" cy="28.5" r="1.5" />
      </>
    );
  },
  dual: ({ pins }) => {
    const side = Math.min(12, Math.ceil(pins / 2));
    return (
      <>
        {row(side, 8, 40, (x) => lead(x - 1.2, 5, 2.4, 38))}
        <rect className={styles['body']} x="5" y="12" width="38" height="24" rx="1.5" />
        <circle className={styles['dot']} cx="9.5" cy="31.5" r="1.6" />
      </>
    );
  },
  quad: ({ pins }) => {
    const side = Math.min(14, Math.max(4, Math.round(pins / 4)));
    return (
      <>
        {row(side, 11, 37, (x) => lead(x - 0.7, 4, 1.4, 40))}
        {row(side, 11, 37, (y) => lead(4, y - 0.7, 40, 1.4))}
        <rect className={styles['body']} x="8.5" y="8.5" width="31" height="31" rx="1.5" />
        <circle className={styles['dot']} cx="13" cy="35" r="1.7" />
        <path className={styles['mark']} d="M17 21h14M17 25h10" />
      </>
    );
  },
  qfn: ({ pins }) => {
    const side = Math.min(10, Math.max(2, Math.round(pins / 4)));
    return (
      <>
        <rect className={styles['body']} x="9" y="9" width="30" height="30" rx="1" />
        {row(side, 14, 34, (x) => [lead(x - 1.1, 8, 2.2, 4), lead(x - 1.1, 36, 2.2, 4)])}
        {row(side, 14, 34, (y) => [lead(8, y - 1.1, 4, 2.2), lead(36, y - 1.1, 4, 2.2)])}
        <rect className={styles['gold']} x="17" y="17" width="14" height="14" rx="0.8" />
      </>
    );
  },
  bga: ({ pins }) => {
    const side = Math.min(7, Math.max(3, Math.round(Math.sqrt(pins))));
    return (
      <>
        <rect className={styles['body']} x="7" y="7" width="34" height="34" rx="1" />
        {row(side, 12.5, 35.5, (x) =>
          row(side, 12.5, 35.5, (y) => (
            <circle key={`${x} ${y}`} className={styles['lead']} cx={x} cy={y} r={7 / side} />
          )),
        )}
      </>
    );
  },
  dip: ({ pins }) => {
    const side = Math.min(10, Math.ceil(pins / 2));
    return (
      <>
        {row(side, 9, 39, (x) => lead(x - 1.5, 8, 3, 32))}
        <rect className={styles['body']} x="4" y="14" width="40" height="20" rx="1" />
        <path className={styles['mark']} d="M4.5 21a3 3 0 0 1 0 6" />
      </>
    );
  },
  power: () => (
    <>
      <rect className={styles['lead']} x="10" y="5" width="28" height="12" rx="1" />
      {row(3, 14, 34, (x) => lead(x - 1.8, 32, 3.6, 11))}
      <rect className={styles['body']} x="8" y="11" width="32" height="23" rx="1.2" />
      <circle className={styles['dot']} cx="24" cy="17.5" r="2" />
    </>
  ),
  can: () => (
    <>
      <rect className={styles['body']} x="6" y="6" width="36" height="36" rx="2" />
      <circle className={styles['shell']} cx="24" cy="24" r="15.5" />
      <path className={styles['body']} d="M13 13a15.5 15.5 0 0 0 0 22z" />
    </>
  ),
  crystal: () => (
    <>
      <rect className={styles['lead']} x="4" y="11" width="10" height="8" />
      <rect className={styles['lead']} x="34" y="11" width="10" height="8" />
      <rect className={styles['lead']} x="4" y="29" width="10" height="8" />
      <rect className={styles['lead']} x="34" y="29" width="10" height="8" />
      <rect className={styles['shell']} x="7" y="9" width="34" height="30" rx="3" />
      <path className={styles['mark']} d="M18 17v14M30 17v14M21.5 18.5h5v11h-5z" />
    </>
  ),
  led: () => (
    <>
      <rect className={styles['lead']} x="4" y="16" width="40" height="16" />
      <rect className={styles['shell']} x="9" y="11" width="30" height="26" rx="2" />
      <circle className={styles['clear']} cx="24" cy="24" r="9.5" />
      <path className={styles['mark']} d="M20.5 19.5v9l6.5-4.5zM28 19.5v9" />
    </>
  ),
  coil: () => (
    <>
      <rect className={styles['body']} x="6" y="6" width="36" height="36" rx="4" />
      <circle className={styles['copper']} cx="24" cy="24" r="13.5" />
      <circle className={styles['copper']} cx="24" cy="24" r="10" />
      <circle className={styles['copper']} cx="24" cy="24" r="6.5" />
      <circle className={styles['dot']} cx="24" cy="24" r="4" />
    </>
  ),
  connector: ({ pins }) => {
    const count = Math.min(8, Math.max(2, pins));
    return (
      <>
        {row(count, 10, 38, (x) => lead(x - 1, 30, 2, 13))}
        <rect className={styles['body']} x="4" y="10" width="40" height="22" rx="1.5" />
        {row(count, 10, 38, (x) => (
          <rect key={x} className={styles['gold']} x={x - 1.2} y="16" width="2.4" height="9" />
        ))}
      </>
    );
  },
  switch: () => (
    <>
      {row(2, 14, 34, (y) => lead(3, y - 2, 42, 4))}
      <rect className={styles['shell']} x="8" y="8" width="32" height="32" rx="2" />
      <circle className={styles['body']} cx="24" cy="24" r="9" />
    </>
  ),
  module: () => (
    <>
      <rect className={styles['board']} x="7" y="4" width="34" height="40" rx="1.5" />
      {row(7, 18, 41, (y) => [
        <rect key={`l${y}`} className={styles['gold']} x="6" y={y - 1} width="3" height="2" />,
        <rect key={`r${y}`} className={styles['gold']} x="39" y={y - 1} width="3" height="2" />,
      ])}
      <rect className={styles['shell']} x="11.5" y="17" width="25" height="23" rx="1" />
      <path className={styles['gold']} d="M12 7h2v6h3V7h7v6h3V7h8v2h-6v6h-7V9h-3v6h-7z" />
    </>
  ),
};

function row(count: number, from: number, to: number, draw: (at: number) => ReactNode): ReactNode {
  const step = count > 1 ? (to - from) / (count - 1) : 0;
  const start = count > 1 ? from : (from + to) / 2;
  return Array.from({ length: count }, (_, index) => (
    <g key={index}>{draw(start + index * step)}</g>
  ));
}

function lead(x: number, y: number, width: number, height: number): ReactNode {
  return (
    <rect
      key={`${x} ${y}`}
      className={styles['lead']}
      x={x}
      y={y}
      width={width}
      height={height}
      rx="0.5"
    />
  );
}
