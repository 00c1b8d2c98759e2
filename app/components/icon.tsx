/** Drawn for this product on a 20-unit grid, one stroke width, so that they sit beside text of any size. */
const paths = {
  close: 'M5 5l10 10M15 5 5 15',
  check: 'M4 10.5l4 4 8-9',
  help: 'M7.2 7.4a2.9 2.9 0 1 1 4 2.7c-.8.4-1.2.9-1.2 1.9M10 15.2v.1',
  link: 'M8.2 11.8a3 3 0 0 0 4.3 0l2.7-2.7a3 3 0 0 0-4.3-4.3l-.9.9M11.8 8.2a3 3 0 0 0-4.3 0l-2.7 2.7a3 3 0 0 0 4.3 4.3l.9-.9',
  wall: 'M3 4.5h14v9H3zM7 17h6M10 13.5V17',
  door: 'M5.5 17V3.5h9V17M3.5 17h13M11.8 10.2v.1',
  eye: 'M2.5 10S5.3 5 10 5s7.5 5 7.5 5-2.8 5-7.5 5-7.5-5-7.5-5zM10 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4',
  table: 'M3.5 4.5h13v11h-13zM3.5 8.5h13M9 8.5v7',
  download: 'M10 3.5v9M6.5 9.5 10 13l3.5-3.5M4 16.5h12',
  redo: 'M15.5 8A6 6 0 1 0 16 11M15.5 4v4h-4',
  more: 'M4.5 10v.1M10 10v.1M15.5 10v.1',
  arrow: 'M4 10h12M11 5l5 5-5 5'
} as const

export type IconName = keyof typeof paths

export function Icon({ name, className = '' }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 20 20"
      className={`size-[1.2em] flex-none fill-none stroke-current stroke-[1.7] ${className}`}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={paths[name]} />
    </svg>
  )
}
