import { StaffPage } from "#parts/partnerships"
import type { StaffPageProps } from "#parts/partnerships"
import type { Locale } from "#platform/words"
import { words } from "../words/index.ts"

export type ReportPageProps = StaffPageProps & {
  locale: Locale
  /** The partnership's address, then the report's own name where the page stands under one. */
  home: string
  under?: { label: string; href: string } | undefined
}

/** A page of the reports, under "Annual report" and, where there is one, under its year. */
export function ReportPage({ locale, home, under, ...page }: ReportPageProps) {
  const reports = { label: words(locale)("annual-reports"), href: `${home}/reports` }
  return <StaffPage breadcrumb={under ? [reports, under] : [reports]} {...page} />
}
