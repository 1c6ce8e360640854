/** Two circles that share a field: the product's mark, an understanding between parties. */
export function Emblem() {
  return (
    <svg className="emblem" viewBox="0 0 40 28" aria-hidden="true">
      <circle cx="14" cy="14" r="12" />
      <circle cx="26" cy="14" r="12" />
      <path d="M20 3.6a12 12 0 0 1 0 20.8a12 12 0 0 1 0-20.8z" />
    </svg>
  )
}
