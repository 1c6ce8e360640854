import type { SampleDocument } from "../types.ts"

/** What partners sent with their updates. Every figure is invented. */
export const activityDocuments: readonly SampleDocument[] = [
  {
    slug: "library-desk-attendance",
    title: { en: "Library welcome desk: visits", fr: "Comptoir d’accueil de la bibliothèque : visites" },
    fileName: "library-desk-visits.txt",
    kind: "attendance",
    strength: "count",
    language: "en",
    organization: "two-rivers-public-library",
    on: { year: -1, month: 15, day: 6 },
    content: `Library welcome desk: visits (invented for the sample partnership)

Afternoons the desk was open: 44
Visits: 618
In English: 341
In French: 118
In Arabic: 159

A person who came twice is counted twice.
Most asked about: health card, school, English classes, finding a doctor.
`,
  },
  {
    slug: "evening-class-attendance",
    title: { en: "Evening classes: attendance", fr: "Cours du soir : présences" },
    fileName: "evening-class-attendance.txt",
    kind: "attendance",
    strength: "count",
    language: "en",
    organization: "bridge-language-school",
    on: { year: -1, month: 15, day: 10 },
    content: `Evening classes: attendance (invented for the sample partnership)

Learners who registered: 43
Learners still in class at week 22: 36
Children in child minding on a usual evening: 17

Average attendance: 31 of 43 (72%)
Daytime classes at the same school: 58%
`,
  },
  {
    slug: "council-minutes-extract",
    title: {
      en: "Council minutes: extract on city forms",
      fr: "Procès-verbal du conseil : extrait sur les formulaires",
    },
    fileName: "council-minutes-extract.txt",
    kind: "minutes",
    strength: "anecdote",
    language: "en",
    organization: "two-rivers-newcomer-centre",
    on: { year: -1, month: 13, day: 19 },
    content: `Partnership council: extract of minutes (invented for the sample partnership)

Item 5. City forms in plain language (information)
Priya Raman showed five forms rewritten in plain English and French. Front-desk staff report fewer
questions about the library card and the transit pass. Five more forms wait for a legal check.

Item 6. Who is not at this table (discussion)
Members noted that no emergency service and no Indigenous organization sits on the council.
The co-chairs will visit the nearest friendship centre first, to listen. The employers’ seat is still vacant.
`,
  },
  {
    slug: "interpreter-trial-evaluation",
    title: {
      en: "Phone interpreters in emergency: short evaluation",
      fr: "Interprètes au téléphone à l’urgence : courte évaluation",
    },
    fileName: "interpreter-trial-evaluation.txt",
    kind: "evaluation",
    strength: "evaluation",
    language: "en",
    organization: "rivers-regional-hospital",
    on: { year: -1, month: 15, day: 2 },
    content: `Phone interpreters in emergency: short evaluation (invented for the sample partnership)

Length of the trial: 26 weeks. Calls: 387. Languages: 19.
Half of the calls were answered in 50 seconds or less.

Before the trial, staff used a family member in 61 of 100 visits where an interpreter was needed.
During the trial, in 22 of 100. Both numbers come from 100 charts picked at random.
Staff who say they understood the patient “well” or “very well”: 44 of 52 who answered.

Limits: one ward, day and evening shifts only. Night staff did not take part.
`,
  },
  {
    slug: "job-fair-exit-survey",
    title: {
      en: "Job fair: what employers said on the way out",
      fr: "Salon de l’emploi : l’avis des employeurs à la sortie",
    },
    fileName: "job-fair-exit-survey.txt",
    kind: "survey",
    strength: "survey",
    language: "en",
    organization: "two-rivers-chamber-of-commerce",
    on: { year: -1, month: 10, day: 23 },
    content: `Job fair: what employers said on the way out (invented for the sample partnership)

Employers at the fair: 27. Answers: 24.
Met at least one person they would interview: 21 of 24
Made an offer within eight weeks (we called them back): 13 of 24
Jobs offered: 38
Would come again: 23 of 24
`,
  },
  {
    slug: "credential-clinic-sheets",
    title: {
      en: "Clinics on foreign diplomas: sign-in totals",
      fr: "Cliniques sur les diplômes étrangers : total des présences",
    },
    fileName: "credential-clinic-totals.txt",
    kind: "attendance",
    strength: "count",
    language: "en",
    organization: "confluence-college",
    on: { year: -1, month: 14, day: 18 },
    content: `Clinics on foreign diplomas: sign-in totals (invented for the sample partnership)

Clinics held: 8
People: 109
Left with a written plan: 92
Fields most often named: nursing, accounting, electrical work, teaching
`,
  },
  {
    slug: "sawmill-class-register",
    title: { en: "Classes at the sawmill: register", fr: "Cours à la scierie : registre des présences" },
    fileName: "scierie-registre.txt",
    kind: "attendance",
    strength: "count",
    language: "fr",
    organization: "scierie-beaulac",
    on: { year: -1, month: 15, day: 9 },
    content: `Cours à la scierie : registre des présences (document fictif du partenariat d’exemple)

Travailleurs inscrits : 22
Travailleurs encore au cours à la fin : 19
Heures de cours payées par l’usine : 1 012

Accidents évités de justesse, dans les équipes inscrites
Six mois avant les cours : 14
Pendant les six mois de cours : 8
`,
  },
  {
    slug: "renters-workshop-totals",
    title: { en: "Renters’ rights workshops: totals", fr: "Ateliers sur les droits des locataires : totaux" },
    fileName: "renters-workshop-totals.txt",
    kind: "attendance",
    strength: "count",
    language: "en",
    organization: "community-legal-clinic",
    on: { year: -1, month: 15, day: 12 },
    content: `Renters’ rights workshops: totals (invented for the sample partnership)

Workshops held: 10
People: 164
Guides handed out: 1,250
People who came back for legal help: 37
`,
  },
  {
    slug: "francophone-week-report",
    title: { en: "Francophone welcome week: report", fr: "Semaine d’accueil francophone : bilan" },
    fileName: "semaine-accueil-bilan.txt",
    kind: "attendance",
    strength: "count",
    language: "fr",
    organization: "maison-la-passerelle",
    on: { year: -1, month: 12, day: 2 },
    content: `Semaine d’accueil francophone : bilan (document fictif du partenariat d’exemple)

Activités : 5
Présences : 287
Familles jumelées avec une famille d’ici : 16
Bénévoles : 41

Une personne venue deux fois est comptée deux fois.
La soirée de contes a attiré le plus de monde : 94 personnes.
`,
  },
  {
    slug: "referral-tally",
    title: { en: "Shared referral form: tally", fr: "Formulaire d’aiguillage commun : relevé" },
    fileName: "formulaire-commun-releve.txt",
    kind: "attendance",
    strength: "count",
    language: "fr",
    organization: "carrefour-accueil",
    on: { daysFromToday: -15 },
    content: `Formulaire d’aiguillage commun : relevé (document fictif du partenariat d’exemple)

Organismes qui utilisent le formulaire : 5 sur 9
Personnes aiguillées avec le formulaire : 84
Personnes jointes par le deuxième organisme en moins d’une semaine : 71 sur 84
`,
  },
]
