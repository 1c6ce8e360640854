import { importWords, rowsPerPage } from "#platform/imports"
import type { Slice } from "#platform/imports"
import type { Locale } from "#platform/words"
import { Pagination } from "#ui"

type Props = { locale: Locale; path: string; of: string; slice: Slice<unknown> }

/** The other pages of a list that an import shows in part. */
export function ImportPages({ locale, path, of, slice }: Props) {
  const { page, count } = slice
  if (count <= rowsPerPage) return null
  return (
    <Pagination
      page={page}
      pages={Math.ceil(count / rowsPerPage)}
      hrefFor={(wanted) => `${path}?${of}=${wanted}`}
      summary={rangeShown(locale, slice)}
    />
  )
}

/** Which rows of how many a page shows. */
export function rangeShown(locale: Locale, { page, rows, count }: Slice<unknown>): string {
  const from = (page - 1) * rowsPerPage + 1
  return importWords(locale)("shown", { from, to: from - 1 + rows.length, count })
}
