const PITCH = 11;
const PINS = 12;
const CHIP = { x: 716, y: 126, size: PINS * PITCH + 16 };

/** A quad flat package fanned out into 45-degree traces: the picture behind the search box. */
export function Traces({ className }: { className: string | undefined }) {
  const fan = Array.from({ length: PINS }, (_, pin) => pin);
  return (
    <svg
      className={className}
      viewBox="0 0 1000 400"
      preserveAspectRatio="xMaxYMid slice"
      aria-hidden="true"
    >
      <g
        fill="none"
        stroke="var(--mask-trace)"
        strokeWidth="3.4"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        {fan.map((pin) => (
          <g key={pin}>
            <path d={leftward(pin)} />
            <path d={rightward(pin)} />
            <path d={upward(pin)} />
            <path d={downward(pin)} />
          </g>
        ))}
      </g>
      <g fill="var(--mask)" stroke="var(--gold)" strokeWidth="3">
        {fan
          .filter((pin) => pin % 3 === 1)
          .map((pin) => (
            <g key={pin}>
              <circle cx={endOf(pin).left} cy={endOf(pin).leftY} r="5" />
              <circle cx={endOf(pin).right} cy={endOf(pin).rightY} r="5" />
            </g>
          ))}
      </g>
      <rect
        x={CHIP.x}
        y={CHIP.y}
        width={CHIP.size}
        height={CHIP.size}
        rx="5"
        fill="var(--mask-deep)"
        stroke="var(--silk-2)"
        strokeWidth="1.5"
      />
      {fan.map((pin) => (
        <g key={pin} fill="var(--gold)">
          <rect x={CHIP.x - 13} y={pinAt(CHIP.y, pin) - 2.6} width="13" height="5.2" />
          <rect x={CHIP.x + CHIP.size} y={pinAt(CHIP.y, pin) - 2.6} width="13" height="5.2" />
          <rect x={pinAt(CHIP.x, pin) - 2.6} y={CHIP.y - 13} width="5.2" height="13" />
          <rect x={pinAt(CHIP.x, pin) - 2.6} y={CHIP.y + CHIP.size} width="5.2" height="13" />
        </g>
      ))}
      <circle
        cx={CHIP.x + 20}
        cy={CHIP.y + CHIP.size - 20}
        r="5"
        fill="none"
        stroke="var(--silk-2)"
      />
      <text
        x={CHIP.x + CHIP.size / 2}
        y={CHIP.y + CHIP.size / 2 + 19}
        textAnchor="middle"
        fill="var(--silk)"
        fontSize="54"
        fontWeight="500"
        fontFamily="var(--sans)"
      >
        {'北'}
      </text>
    </svg>
  );
}

const pinAt = (start: number, pin: number): number => start + 8 + PITCH / 2 + pin * PITCH;
const spread = (pin: number): number => (pin - (PINS - 1) / 2) * 10;

function endOf(pin: number) {
  return {
    left: 520 + (pin % 4) * 22,
    leftY: pinAt(CHIP.y, pin) + spread(pin),
    right: 978 + (pin % 3) * 9,
    rightY: pinAt(CHIP.y, pin) + spread(pin),
  };
}

function leftward(pin: number): string {
  const y = pinAt(CHIP.y, pin);
  const bend = CHIP.x - 30 - Math.abs(spread(pin)) * 0.4;
  const rise = spread(pin);
  return `M${CHIP.x - 10} ${y}H${bend}l${-Math.abs(rise)} ${rise}H${endOf(pin).left}`;
}

function rightward(pin: number): string {
  const y = pinAt(CHIP.y, pin);
  const start = CHIP.x + CHIP.size;
  const rise = spread(pin);
  return `M${start + 10} ${y}H${start + 30 + Math.abs(rise) * 0.4}l${Math.abs(rise)} ${rise}H${endOf(pin).right}`;
}

function upward(pin: number): string {
  const x = pinAt(CHIP.x, pin);
  return `M${x} ${CHIP.y - 10}V${CHIP.y - 34}l${spread(pin)} ${-Math.abs(spread(pin))}V-10`;
}

function downward(pin: number): string {
  const x = pinAt(CHIP.x, pin);
  const start = CHIP.y + CHIP.size;
  return `M${x} ${start + 10}V${start + 34}l${spread(pin)} ${Math.abs(spread(pin))}V420`;
}
