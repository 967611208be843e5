/** The mark: 北 as traces on a board, ending in pads. */
export function BrandMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <g
        fill="none"
        stroke="var(--gold)"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <path d="M12.6 5.5v21M5.5 12.5h7.1M5 24.8l7.6-4.2" />
        <path d="M19 5.5v17.2l2.8 2.8h5M19 15.6l7-4.2" />
      </g>
      <g fill="var(--silk)">
        <circle cx="12.6" cy="5.5" r="2.2" />
        <circle cx="5.5" cy="12.5" r="2.2" />
        <circle cx="26" cy="11.4" r="2.2" />
        <circle cx="26.8" cy="25.5" r="2.2" />
      </g>
    </svg>
  );
}
