import type { SampleClaim } from "../types.ts"

export const lastYearClaims: readonly SampleClaim[] = [
  {
    question: "needs-known",
    extent: "yes",
    statement: {
      en: "27 of 31 partners say they know better what newcomers need than a year ago.",
      fr: "27 partenaires sur 31 disent mieux connaître les besoins des nouveaux arrivants qu’il y a un an.",
    },
    contributors: ["confluence-college", "newcomer-voices-circle"],
    evidence: [{ document: "partner-survey-summary" }],
  },
  {
    question: "diverse-partners",
    extent: "partly",
    statement: {
      en: "A sawmill led an activity and newcomers now vote, but three kinds of partners are still missing from the council.",
      fr: "Une scierie a dirigé une activité et des nouveaux arrivants ont droit de vote, mais trois types de partenaires manquent encore au conseil.",
    },
    contributors: ["scierie-beaulac", "newcomer-voices-circle"],
    evidence: [{ update: "sawmill-classes" }, { document: "council-minutes-extract" }],
  },
  {
    question: "services-coordinated",
    extent: "partly",
    statement: {
      en: "19 of 31 partners sent someone to a partner that was new to them. Three of nine agencies use the shared form.",
      fr: "19 partenaires sur 31 ont dirigé quelqu’un vers un partenaire nouveau pour eux. Trois organismes sur neuf utilisent le formulaire commun.",
    },
    contributors: ["carrefour-accueil", "two-rivers-newcomer-centre", "little-rivers-family-centre"],
    evidence: [{ document: "partner-survey-summary" }, { update: "referral-form" }],
  },
  {
    question: "services-accessible",
    extent: "yes",
    statement: {
      en: "The library, the hospital and the city each made one service easier to use: 618 desk visits, 387 interpreted calls, five clear forms.",
      fr: "La bibliothèque, l’hôpital et la Ville ont chacun rendu un service plus accessible : 618 visites au comptoir, 387 appels avec interprète, cinq formulaires clairs.",
    },
    contributors: ["two-rivers-public-library", "rivers-regional-hospital", "city-of-two-rivers"],
    evidence: [
      { update: "library-desk" },
      { document: "library-desk-attendance" },
      { update: "emergency-interpreters" },
      { document: "interpreter-trial-evaluation" },
      { update: "city-forms" },
    ],
  },
  {
    question: "cultural-competence",
    extent: "no",
    statement: {
      en: "No training was planned this year, and we did not measure how staff work across cultures.",
      fr: "Aucune formation n’était prévue cette année, et nous n’avons pas mesuré les compétences interculturelles du personnel.",
    },
    contributors: [],
    evidence: [],
  },
  {
    question: "innovation",
    extent: "yes",
    statement: {
      en: "Two new ways were tried and measured: paid classes at the sawmill and phone interpreters in emergency.",
      fr: "Deux nouvelles façons de faire ont été essayées et mesurées : les cours payés à la scierie et les interprètes au téléphone à l’urgence.",
    },
    contributors: ["scierie-beaulac", "bridge-language-school", "rivers-regional-hospital"],
    evidence: [
      { update: "sawmill-classes" },
      { document: "sawmill-class-register" },
      { document: "interpreter-trial-evaluation" },
    ],
  },
  {
    question: "employers-engaged",
    extent: "partly",
    statement: {
      en: "13 of 24 employers who answered after the job fair had made an offer. The hiring guide is late.",
      fr: "Sur les 24 employeurs qui ont répondu après le salon, 13 avaient fait une offre. Le guide d’embauche est en retard.",
    },
    contributors: ["two-rivers-chamber-of-commerce", "invest-two-rivers", "workforce-planning-board"],
    evidence: [{ update: "job-fair" }, { document: "job-fair-exit-survey" }, { update: "employer-guide" }],
  },
  {
    question: "welcoming-community",
    extent: "too-early",
    statement: {
      en: "People met at five events in French and six meals. We will ask how welcome they feel in the next newcomer survey.",
      fr: "Les gens se sont rencontrés à cinq activités en français et à six repas. Le prochain sondage leur demandera s’ils se sentent bien accueillis.",
    },
    contributors: ["maison-la-passerelle", "interfaith-council", "common-table-food-centre"],
    evidence: [
      { update: "francophone-week" },
      { document: "francophone-week-report" },
      { update: "shared-meals" },
    ],
  },
  {
    question: "research-used",
    extent: "partly",
    statement: {
      en: "17 of 31 partners used the newcomer survey in their own planning.",
      fr: "17 partenaires sur 31 se sont servis du sondage auprès des nouveaux arrivants dans leur propre planification.",
    },
    contributors: ["confluence-college"],
    evidence: [{ document: "partner-survey-summary" }, { document: "newcomer-survey-summary" }],
  },
]
