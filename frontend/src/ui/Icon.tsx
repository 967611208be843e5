const PATHS = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20.5 20.5',
  close: 'M6 6l12 12M18 6 6 18',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4 8.5 8.5 0 1 0 20 14.5Z',
  filter: 'M3.5 6h17M7 12h10M10.5 18h3',
  table: 'M3.5 5.5h17v13h-17zM3.5 10h17M9.5 10v8.5',
  cards: 'M4 4.5h7v7H4zM13 4.5h7v7h-7zM4 13.5h7v7H4zM13 13.5h7v7h-7z',
  list: 'M8.5 6h12M8.5 12h12M8.5 18h12M4 6h.01M4 12h.01M4 18h.01',
  map: 'M9 4.5 3.5 6.8v12.7L9 17.2l6 2.3 5.5-2.300V4.5L15 6.8 9 4.5ZM9 4.5v12.700M15 6.8v12.7',
  pin: 'M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11ZM12 7.8a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8Z',
  file: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 13h6M9 16.5h6',
  external: 'M9 5H5v14h14v-4M13 4.5h6.5V11M19.5 4.5 11 13',
  chip: 'M7 7h10v10H7zM10 3.5V7M14 3.5V7M10 17v3.5M14 17v3.5M3.5 10H7M3.5 14H7M17 10h3.5M17 14h3.5',
  counter:
    'M3.5 9.5 5 4.5h14l1.5 5M3.5 9.5h17M3.5 9.5a2.83 2.83 0 0 0 5.66 0 2.83 2.83 0 0 0 5.67 0 2.83 2.83 0 0 0 5.67 0M5.5 12.5v7h13v-7',
  building: 'M5 20.5v-16h9v16M14 9.5h5v11M3 20.5h18M8 8h3M8 12h3M8 16h3M16.5 13h.01M16.5 16.5h.01',
  space: 'M3.5 3.5h17v17h-17zM3.5 13h8M11.5 9v8M11.5 9h4M18.5 9h2',
  chevron: 'M6 9.5l6 6 6-6',
  arrow: 'M4.5 12h15M13.5 6l6 6-6 6',
  sort: 'M8 5v14M8 19l-3.5-3.5M8 5 4.5 8.5M8 5l3.5 3.5M8 19l3.5-3.5',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  forth: 'M5 12h14M13 6l6 6-6 6',
  warning: 'M12 4 2.8 20h18.400L12 4ZM12 10v5M12 17.8h.01',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 11v5.5M12 7.8h.01',
  minus: 'M5 12h14',
  plus: 'M12 5v14M5 12h14',
  home: 'M4 11 12 4.5 20 11v9h-5.5v-5.5h-5V20H4z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20.5c.6-4 3.5-6 7.5-6s6.9 2 7.5 6',
  mail: 'M3.5 5.5h17v13h-17zM3.5 7l8.5 6.5L20.5 7',
  key: 'M8 8.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM12 12.5h8.5v4M16.5 12.5v3',
  lock: 'M5.5 10.5h13v10h-13zM8.5 10.5V7.5a3.5 3.5 0 0 1 7 0v3M12 14.5v2.5',
  copy: 'M8.5 8.5h12v12h-12zM15.5 8.5v-5h-12v12h5',
  download: 'M12 4v11M6.5 9.5 12 15l5.5-5.5M4.5 20h15',
  upload: 'M12 16V5M6.5 10.5 12 5l5.5 5.5M4.5 20h15',
  people:
    'M9 5a3.3 3.3 0 1 0 0 6.6A3.3 3.3 0 0 0 9 5ZM2.5 19.5c.5-3.4 2.9-5 6.5-5s6 1.6 6.5 5M15.5 5.3a3.3 3.3 0 0 1 0 6M17.5 14.8c2.3.5 3.7 2 4 4.7',
  picture: 'M3.5 5h17v14h-17zM3.500 16l5-5 4 4 3-3 5 5M15.5 8.700h.01',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3.2 2',
  star: 'M12 4l2.500 5.200 5.700.8-4.100 4 1 5.700-5.100-2.700-5.100 2.700 1-5.700-4.100-4 5.700-.8z',
  cart: 'M3 4.5h2.6l2.2 10.500h9.700l2-7.500H6.300M9 19.500h.01M16.500 19.500h.01',
  question: 'M9 9.2a3 3 0 1 1 4.6 2.500c-1.1.7-1.600 1.300-1.600 2.800M12 18.300h.01',
  trend: 'M3.5 4v16.5h17M7 15.500l4-4.500 3.500 3 5.500-7M16 7h4v4',
  check: 'M4.5 12.5l5 5 10-11',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.500 2h-15zM10 18.500a2 2 0 0 0 4 0M12 3v2',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon beside text; it says nothing to a screen reader. */
export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
