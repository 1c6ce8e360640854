/** More than a name: a whole sentence, such as a motion's or a claim's. */
export function isLong(title: string): boolean {
  return title.length > 70
}

/** A title whose fiscal years ("2026-27") stay on one line: a browser may break them after the hyphen. */
export function Unbroken({ children: title }: { children: string }) {
  return title.split(/(\b\d{4}-\d{2}\b)/).map((part, index) =>
    index % 2 === 1 ? (
      // Parts have no name of their own, and are never reordered.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
