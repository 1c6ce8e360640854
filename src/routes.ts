import { index, layout, prefix, route } from "@react-router/dev/routes"
import type { RouteConfig } from "@react-router/dev/routes"
import { attendanceRoutes } from "./attendance/routes.ts"
import { commitmentsLinkRoutes, commitmentsRoutes } from "./commitments/routes.ts"
import { checksRoutes } from "./checks/routes.ts"
import { callsLinkRoutes, callsOfFunderRoutes, callsRoutes } from "./calls/routes.ts"
import { commentsPublicRoutes, commentsRoutes } from "./comments/routes.ts"
import { contributionsLinkRoutes, contributionsRoutes } from "./contributions/routes.ts"
import { foundPublicRoutes, foundRoutes } from "./found/routes.ts"
import { councilsRoutes } from "./councils/routes.ts"
import { deskOfPartnershipRoutes, deskRoutes } from "./desk/routes.ts"
import { engagementRoutes } from "./engagement/routes.ts"
import { evidenceRoutes } from "./evidence/routes.ts"
import { handoverLinkRoutes, handoverRoutes } from "./handover/routes.ts"
import { exchangeRoutes } from "./exchange/routes.ts"
import { homePublicRoutes, homeRoutes } from "./home/routes.ts"
import { identityRoutes } from "./identity/routes.ts"
import { indicatorsLinkRoutes, indicatorsPublicRoutes, indicatorsRoutes } from "./indicators/routes.ts"
import { meetingsLinkRoutes, meetingsRoutes } from "./meetings/routes.ts"
import { motionsPublicRoutes, motionsRoutes, voteLinkRoutes } from "./motions/routes.ts"
import { minutesLinkRoutes, minutesPublicRoutes, minutesRoutes } from "./minutes/routes.ts"
import { organizationsRoutes } from "./organizations/routes.ts"
import { pagesPublicRoutes, pagesRoutes } from "./pages/routes.ts"
import { partnershipsRoutes } from "./partnerships/routes.ts"
import { plansRoutes } from "./plans/routes.ts"
import { reportsPublicRoutes, reportsRoutes } from "./reports/routes.ts"
import { joinRoutes, recruitmentRoutes } from "./recruitment/routes.ts"
import { sitePublicRoutes, siteRoutes } from "./site/routes.ts"
import { strategyRoutes } from "./strategy/routes.ts"
import { termsPublicRoutes, termsRoutes } from "./terms/routes.ts"
import { translationsRoutes, translatorsRoutes } from "./translations/routes.ts"
import { linkRoutes, updatesRoutes } from "./updates/routes.ts"

/**
 * Every address of Entente, under the gate that says who may visit: anyone, the holder of a personal link, whoever is
 * signed in, a member of the partnership, and of these whoever does not only translate for it. A test walks this tree and
 * finds nothing outside a gate.
 */
export default [
  layout("identity/pages/anyone.tsx", { id: "anyone" }, [
    index("identity/pages/choose-language.ts"),
    ...identityRoutes,
    ...homePublicRoutes,
    ...sitePublicRoutes,
    ...foundPublicRoutes,
    ...termsPublicRoutes,
    ...motionsPublicRoutes,
    ...minutesPublicRoutes,
    ...indicatorsPublicRoutes,
    ...pagesPublicRoutes,
    ...reportsPublicRoutes,
    ...joinRoutes,
    ...commentsPublicRoutes,
  ]),
  layout("identity/pages/link-holders-only.tsx", { id: "link-holders-only" }, [
    ...linkRoutes,
    ...meetingsLinkRoutes,
    ...voteLinkRoutes,
    ...handoverLinkRoutes,
    ...minutesLinkRoutes,
    ...commitmentsLinkRoutes,
    ...indicatorsLinkRoutes,
    ...contributionsLinkRoutes,
    ...callsLinkRoutes,
  ]),
  layout("partnerships/pages/signed-in-only.tsx", { id: "signed-in-only" }, [
    route(":locale", "partnerships/pages/your-partnerships.tsx"),
    ...deskRoutes(callsOfFunderRoutes),
    ...prefix(":locale/:partnership", [
      layout("partnerships/pages/within-partnership.tsx", { id: "within-partnership" }, [
        ...translatorsRoutes,
        layout("partnerships/pages/colleagues-only.tsx", { id: "colleagues-only" }, [
          ...homeRoutes,
          ...partnershipsRoutes,
          ...translationsRoutes,
          ...siteRoutes,
          ...pagesRoutes,
          ...organizationsRoutes,
          ...councilsRoutes,
          ...termsRoutes,
          ...attendanceRoutes,
          ...meetingsRoutes,
          ...recruitmentRoutes,
          ...minutesRoutes,
          ...engagementRoutes,
          ...foundRoutes,
          ...handoverRoutes,
          ...motionsRoutes,
          ...exchangeRoutes,
          ...strategyRoutes,
          ...commentsRoutes,
          ...plansRoutes,
          ...commitmentsRoutes,
          ...indicatorsRoutes,
          ...checksRoutes,
          ...updatesRoutes,
          ...contributionsRoutes,
          ...evidenceRoutes,
          ...reportsRoutes,
          ...deskOfPartnershipRoutes,
          ...callsRoutes,
        ]),
      ]),
    ]),
  ]),
  route("*", "identity/pages/not-here.tsx"),
] satisfies RouteConfig
