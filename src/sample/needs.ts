import type { SampleFinding, SampleNeed } from "./types.ts"

export const findings: readonly SampleFinding[] = [
  {
    slug: "late-first-contact",
    statement: {
      en: "51% of newcomers who answered our survey found help only after their third month (210 of 412).",
      fr: "51 % des nouveaux arrivants sondés n’ont trouvé de l’aide qu’après leur troisième mois (210 sur 412).",
    },
    documents: ["newcomer-survey-summary"],
  },
  {
    slug: "story-told-again",
    statement: {
      en: "People tell the same story to three or more agencies before they get what they need.",
      fr: "On raconte la même histoire à trois organismes ou plus avant d’obtenir ce qu’il faut.",
    },
    documents: ["newcomer-survey-summary", "francophone-consultation-notes"],
  },
  {
    slug: "partners-want-one-form",
    statement: {
      en: "22 of 31 partner organizations want one shared referral form.",
      fr: "22 des 31 organismes partenaires souhaitent un formulaire d’aiguillage commun.",
    },
    documents: ["partner-survey-summary"],
  },
  {
    slug: "classes-clash-with-shifts",
    statement: {
      en: "Work hours are the first reason people give for leaving a language class.",
      fr: "L’horaire de travail est la principale raison invoquée pour quitter un cours de langue.",
    },
    documents: ["newcomer-survey-summary"],
  },
  {
    slug: "work-below-training",
    statement: {
      en: "Four in ten newcomers with a diploma work in a job that does not ask for one.",
      fr: "Quatre nouveaux arrivants diplômés sur dix occupent un emploi qui n’exige pas de diplôme.",
    },
    documents: ["population-figures", "newcomer-survey-summary"],
  },
  {
    slug: "small-employers-unsure",
    statement: {
      en: "Small employers want to hire newcomers but fear mistakes with permits and paperwork.",
      fr: "Les petits employeurs veulent embaucher, mais craignent de se tromper dans les permis et la paperasse.",
    },
    documents: ["employer-interview-notes"],
  },
  {
    slug: "care-without-interpreter",
    statement: {
      en: "One survey respondent in three has used a family member, often a child, as an interpreter in care.",
      fr: "Une personne sondée sur trois a déjà eu recours à un proche, souvent un enfant, comme interprète lors de soins.",
    },
    documents: ["newcomer-survey-summary"],
  },
  {
    slug: "few-friends",
    statement: {
      en: "38% of newcomers who answered have no close friend in town (157 of 412).",
      fr: "38 % des nouveaux arrivants sondés n’ont pas d’ami proche en ville (157 sur 412).",
    },
    documents: ["newcomer-survey-summary"],
  },
  {
    slug: "rent-too-high",
    statement: {
      en: "Newcomer renters spend 44% of their income on rent; all renters spend 33%.",
      fr: "Les locataires nouvellement arrivés consacrent 44 % de leur revenu au loyer, contre 33 % pour l’ensemble des locataires.",
    },
    documents: ["population-figures"],
  },
  {
    slug: "young-people-not-asked",
    statement: {
      en: "Young newcomers say that decisions about them are made without them.",
      fr: "Les jeunes nouveaux arrivants disent que l’on décide pour eux sans leur demander leur avis.",
    },
    documents: ["youth-consultation-notes"],
  },
  {
    slug: "french-services-unknown",
    statement: {
      en: "French-speaking newcomers often learn by chance, months later, that services exist in French.",
      fr: "Les nouveaux arrivants francophones apprennent souvent par hasard, des mois plus tard, que des services existent en français.",
    },
    documents: ["francophone-consultation-notes"],
  },
]

/** The ride to night shifts has no finding under it yet, on purpose: Entente lists what lacks evidence. */
export const needs: readonly SampleNeed[] = [
  {
    slug: "help-in-the-first-weeks",
    statement: {
      en: "Newcomers need to know in their first weeks who can help with what.",
      fr: "Dès les premières semaines, il faut savoir qui peut aider et à quoi.",
    },
    findings: ["late-first-contact"],
    priorities: ["help-early"],
  },
  {
    slug: "tell-it-once",
    statement: {
      en: "People need services that share what they were told, with consent.",
      fr: "Les gens ont besoin de services qui se transmettent l’information, avec leur consentement.",
    },
    findings: ["story-told-again", "partners-want-one-form"],
    priorities: ["help-early"],
  },
  {
    slug: "classes-at-workable-hours",
    statement: {
      en: "Working parents need language classes in the evening and on weekends.",
      fr: "Les parents qui travaillent ont besoin de cours de langue le soir et la fin de semaine.",
    },
    findings: ["classes-clash-with-shifts"],
    priorities: ["help-early"],
  },
  {
    slug: "jobs-that-match",
    statement: {
      en: "Trained newcomers need a way into jobs that match their skills.",
      fr: "Les nouveaux arrivants qualifiés ont besoin d’un chemin vers des emplois à leur mesure.",
    },
    findings: ["work-below-training", "small-employers-unsure"],
    priorities: ["good-work"],
  },
  {
    slug: "a-ride-to-the-night-shift",
    statement: {
      en: "People who work nights need a way to get there without a car.",
      fr: "Celles et ceux qui travaillent la nuit ont besoin de se rendre au travail sans voiture.",
    },
    findings: [],
    priorities: ["good-work"],
  },
  {
    slug: "understood-in-care",
    statement: {
      en: "Patients need a trained interpreter when they do not share a language with care staff.",
      fr: "Les patients ont besoin d’interprètes formés quand ils ne parlent pas la langue du personnel soignant.",
    },
    findings: ["care-without-interpreter"],
    priorities: ["well-and-housed"],
  },
  {
    slug: "people-to-count-on",
    statement: {
      en: "Newcomers need places to meet people they can count on.",
      fr: "Les nouveaux arrivants ont besoin de lieux où rencontrer des gens sur qui compter.",
    },
    findings: ["few-friends"],
    priorities: ["well-and-housed", "belonging"],
  },
  {
    slug: "rent-within-reach",
    statement: {
      en: "Newcomer families need homes they can afford and a clear view of their rights.",
      fr: "Les familles ont besoin de logements abordables et de connaître leurs droits.",
    },
    findings: ["rent-too-high"],
    priorities: ["well-and-housed"],
  },
  {
    slug: "a-say-for-young-people",
    statement: {
      en: "Young newcomers need a place where they choose and decide.",
      fr: "Les jeunes nouveaux arrivants ont besoin d’un lieu où choisir et décider.",
    },
    findings: ["young-people-not-asked"],
    priorities: ["belonging"],
  },
  {
    slug: "services-in-french",
    statement: {
      en: "French-speaking newcomers need to hear about services in French from day one.",
      fr: "Les nouveaux arrivants francophones doivent entendre parler des services en français dès le premier jour.",
    },
    findings: ["french-services-unknown"],
    priorities: ["belonging", "help-early"],
  },
]
