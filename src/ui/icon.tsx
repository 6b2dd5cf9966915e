/** Line drawings on a 20 x 20 field; they carry no meaning alone, a word always stands beside them. */
const PATHS = {
  up: 'M10 16V4M5 9l5-5 5 5',
  down: 'M10 4v12M5 11l5 5 5-5',
  same: 'M4 8h12M4 12h12',
  check: 'M4 10.5l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  warn: 'M10 3l8 14H2zM10 8v4M10 14.5v.5',
  info: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 9v5M10 6v.5',
  hourglass: 'M5 3h10M5 17h10M6 3c0 4 4 5 4 7s-4 3-4 7M14 3c0 4-4 5-4 7s4 3 4 7',
  partial: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 2.5v15',
  few: 'M5 12v4M10 9v7M15 13v3',
  none: 'M4 10h12',
  download: 'M10 3v9M6 8.5l4 4 4-4M3.5 16.5h13',
  table: 'M3 4h14v12H3zM3 8h14M3 12h14M9 4v12',
  chart: 'M3 16.5h14M5 13l3.5-4 3 2.5L16 5',
  open: 'M4 10h12M11 5l5 5-5 5',
  schemes: 'M3 9l7-6 7 6M5 8v9h10V8M8.5 17v-5h3v5',
  compare: 'M3 6h9M3 10h13M3 14h6M12 3v14',
  records: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M7.5 10h5M7.5 13h5',
  overview: 'M3 3h6v8H3zM11 3h6v5h-6zM11 10h6v7h-6zM3 13h6v4H3z',
  indicators: 'M3 5h14M3 10h14M3 15h9',
  reports: 'M4 3h12v14H4zM7 13V9M10 13V6M13 13v-3',
  workshop: 'M10 3l8 4-8 4-8-4zM5 9v4.5c1.5 2 8.5 2 10 0V9M18 7v5',
  settings: 'M3 6h8M15 6h2M3 14h2M9 14h8M13 3.8v4.4M7 11.8v4.4',
  trash: 'M4 5.5h12M8 5.5V3.5h4v2M5.5 5.5l.7 11h7.6l.7-11M8.5 8.5v5M11.5 8.5v5',
  undo: 'M4 8h8a4 4 0 0 1 0 8H8M4 8l4-4M4 8l4 4',
  pencil: 'M4 16l1-4 8.5-8.5 3 3L8 15zM12 5l3 3',
  target: 'M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM10 7a3 3 0 1 0 0 6 3 3 0 0 0 0-6z',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words; never in their place. */
export function Icon({ name, size = 16 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
