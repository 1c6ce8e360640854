import type { SampleActivity } from "../types.ts"

export const lastYearHomeAndBelonging: readonly SampleActivity[] = [
  {
    slug: "emergency-interpreters",
    title: { en: "Phone interpreters in emergency", fr: "Interprètes au téléphone à l’urgence" },
    deliverable: {
      en: "A six-month trial in at least 15 languages, and a short evaluation",
      fr: "Un essai de six mois dans au moins 15 langues et une courte évaluation",
    },
    lead: "rivers-regional-hospital",
    partners: ["horn-of-africa-association", "newcomer-voices-circle"],
    body: "health-and-home-table",
    outcome: "care-understood",
    runs: { from: { year: -1, month: 8, day: 3 }, until: { year: -1, month: 15, day: 13 } },
  },
  {
    slug: "health-booklet",
    title: { en: "Health booklet to carry", fr: "Carnet de santé à emporter" },
    deliverable: {
      en: "A short booklet in eight languages, given to 500 families",
      fr: "Un petit carnet en huit langues, remis à 500 familles",
    },
    lead: "centre-de-sante-du-confluent",
    partners: ["two-rivers-public-health", "association-umoja"],
    body: "health-and-home-table",
    outcome: "care-understood",
    runs: { from: { year: -1, month: 7, day: 6 }, until: { year: -1, month: 15, day: 31 } },
    course: {
      kind: "carried-over",
      reason: {
        en: "Four of the eight translations came in late.",
        fr: "Quatre des huit traductions sont arrivées en retard.",
      },
    },
  },
  {
    slug: "calm-circles",
    title: { en: "Calm circles for parents", fr: "Cercles de mieux-être pour les parents" },
    deliverable: {
      en: "Six support circles in four languages, each meeting eight times",
      fr: "Six cercles de soutien en quatre langues, de huit rencontres chacun",
    },
    lead: "two-rivers-public-health",
    partners: ["open-door-womens-centre", "interfaith-council"],
    body: "health-and-home-table",
    outcome: "less-alone",
    runs: { from: { year: -1, month: 9, day: 21 }, until: { year: -1, month: 15, day: 31 } },
    course: {
      kind: "carried-over",
      reason: {
        en: "The person in charge left in the fall. We have not been told where the work stands.",
        fr: "La personne responsable est partie à l’automne. On ne nous a pas dit où en est le travail.",
      },
    },
  },
  {
    slug: "renters-guide",
    title: {
      en: "Renters’ rights guide and workshops",
      fr: "Guide et ateliers sur les droits des locataires",
    },
    deliverable: {
      en: "A guide in six languages and ten workshops",
      fr: "Un guide en six langues et dix ateliers",
    },
    lead: "community-legal-clinic",
    partners: ["riverbend-housing-co-op", "newcomer-voices-circle", "common-table-food-centre"],
    body: "rental-action-team",
    outcome: "a-decent-home",
    runs: { from: { year: -1, month: 5, day: 11 }, until: { year: -1, month: 15, day: 12 } },
  },
  {
    slug: "landlord-round-table",
    title: { en: "Landlord round table", fr: "Table ronde avec les propriétaires" },
    deliverable: {
      en: "A pledge to rent fairly, signed by ten landlords",
      fr: "Un engagement à louer sans discrimination, signé par dix propriétaires",
    },
    lead: "riverbend-housing-co-op",
    partners: ["city-of-two-rivers", "community-legal-clinic"],
    body: "rental-action-team",
    outcome: "a-decent-home",
    runs: { from: { year: -1, month: 6, day: 8 }, until: { year: -1, month: 13, day: 29 } },
    course: {
      kind: "dropped",
      reason: {
        en: "No landlord signed after three tries. The team moved its time to the renters’ workshops.",
        fr: "Après trois essais, aucun propriétaire n’a signé. L’équipe s’est tournée vers les ateliers.",
      },
    },
  },
  {
    slug: "youth-council",
    title: { en: "Young newcomers’ council", fr: "Conseil des jeunes nouveaux arrivants" },
    deliverable: {
      en: "A council of 12 young people that meets each month and runs one project",
      fr: "Un conseil de 12 jeunes qui se réunit chaque mois et mène un projet",
    },
    lead: "two-rivers-youth-hub",
    partners: ["two-rivers-district-school-board", "conseil-scolaire-du-confluent"],
    body: "education-and-youth-table",
    outcome: "young-people-thrive",
    runs: { from: { year: -1, month: 10, day: 5 }, until: { year: -1, month: 15, day: 31 } },
    course: {
      kind: "carried-over",
      reason: {
        en: "Eight of 12 young people have joined. The project starts when the group is full.",
        fr: "Huit jeunes sur 12 se sont joints au groupe. Le projet débutera quand il sera complet.",
      },
    },
  },
  {
    slug: "francophone-week",
    title: { en: "Francophone welcome week", fr: "Semaine d’accueil francophone" },
    deliverable: {
      en: "Five public events in French and ten families paired with local families",
      fr: "Cinq activités publiques en français et dix familles jumelées avec des familles d’ici",
    },
    lead: "maison-la-passerelle",
    partners: ["reseau-immigration-francophone", "association-umoja", "radio-confluent"],
    body: "education-and-youth-table",
    outcome: "live-in-french",
    runs: { from: { year: -1, month: 9, day: 1 }, until: { year: -1, month: 11, day: 13 } },
  },
  {
    slug: "shared-meals",
    title: { en: "Meals between neighbours", fr: "Repas entre voisins" },
    deliverable: {
      en: "Six shared meals in six neighbourhoods",
      fr: "Six repas partagés dans six quartiers",
    },
    lead: "interfaith-council",
    partners: ["common-table-food-centre", "philippine-friendship-society", "silver-maples-seniors-centre"],
    body: "welcome-week-action-team",
    outcome: "neighbours-meet",
    runs: { from: { year: -1, month: 9, day: 22 }, until: { year: -1, month: 12, day: 20 } },
    datesAsWritten: { from: "Fall", until: "Fall" },
  },
]
