import { route } from "@react-router/dev/routes"
import type { RouteConfigEntry } from "@react-router/dev/routes"

export const reportsRoutes: RouteConfigEntry[] = [
  route("reports", "reports/pages/reports.tsx"),
  route("reports/new", "reports/pages/new-report.tsx"),
  route("reports/forms", "reports/pages/forms.tsx"),
  route("reports/forms/import", "reports/pages/form-import.tsx"),
  route("reports/forms/network", "reports/pages/network-forms.tsx"),
  route("reports/forms/preview", "reports/pages/form-preview.tsx"),
  route("reports/forms/files/:file", "reports/pages/form-file.ts"),
  route("reports/forms/:form", "reports/pages/form.tsx"),
  route("reports/forms/:form/section", "reports/pages/form-section.tsx"),
  route("reports/forms/:form/question", "reports/pages/form-question.tsx"),
  route("reports/comparison", "reports/pages/comparison.tsx"),
  route("reports/comparison/export/:format", "reports/pages/comparison-export.ts"),
  route("reports/:year", "reports/pages/report.tsx"),
  route("reports/:year/sections/:letter", "reports/pages/report-section.tsx"),
  route("reports/:year/claims/new", "reports/pages/new-claim.tsx"),
  route("reports/:year/claims/:claim", "reports/pages/claim.tsx"),
  route("reports/:year/claims/:claim/removal", "reports/pages/claim-removal.tsx"),
  route("reports/:year/corrections", "reports/pages/corrections.tsx"),
  route("reports/:year/review", "reports/pages/review.tsx"),
  route("reports/:year/sign-off", "reports/pages/sign-off.tsx"),
  route("reports/:year/submission", "reports/pages/submission.tsx"),
  route("reports/:year/reply", "reports/pages/reply.tsx"),
  route("reports/:year/differences", "reports/pages/differences.tsx"),
  route("reports/:year/documents/:file", "reports/pages/report-document.ts"),
]

/** Open to anyone while the site is open: the reports that were published. */
export const reportsPublicRoutes: RouteConfigEntry[] = [
  route(":locale/:partnership/site/reports", "reports/pages/site-reports.tsx"),
  route(":locale/:partnership/site/reports/:publicReport", "reports/pages/site-report.tsx"),
  route(
    ":locale/:partnership/site/reports/:publicReport/files/:publicReportFile",
    "reports/pages/site-report-file.ts",
  ),
]
