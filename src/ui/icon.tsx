export type IconName = keyof typeof drawings

const drawings = {
  forward: "M4 10h11M10.5 5l5 5-5 5",
  back: "M16 10H5M9.5 5l-5 5 5 5",
  chevron: "M8 5l5 5-5 5",
  up: "M10 16V5M5 9.5l5-5 5 5",
  down: "M10 4v11M5 10.5l5 5 5-5",
  sort: "M6.5 8L10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5",
  download: "M10 3v9M6 8.5l4 4 4-4M4 16.5h12",
  check: "M4 10.5l4 4 8-9",
  menu: "M3 5.5h14M3 10h14M3 14.5h14",
  close: "M5 5l10 10M15 5L5 15",
  note: "M10 9v5M10 6v.2",
  warning: "M10 6v5M10 14v.2",
  stop: "M6 10h8",
} as const

/** Icons that point along the line of reading turn round in right-to-left pages. */
const directional: ReadonlySet<IconName> = new Set<IconName>(["forward", "back", "chevron"])

/** A drawing beside words that say the same: always hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={directional.has(name) ? "icon mirrored" : "icon"} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  )
}
