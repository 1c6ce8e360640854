import type { SampleDocument } from "../types.ts"

/** What was learned before and beside the plan: surveys, consultations, statistics. Every figure is invented. */
export const researchDocuments: readonly SampleDocument[] = [
  {
    slug: "newcomer-survey-summary",
    title: { en: "Newcomer survey: summary", fr: "Sondage auprès des nouveaux arrivants : sommaire" },
    fileName: "newcomer-survey-summary.txt",
    kind: "survey",
    strength: "survey",
    language: "en",
    organization: "two-rivers-newcomer-centre",
    on: { year: -2, month: 11, day: 20 },
    content: `Newcomer survey: summary (invented for the sample partnership)

Who answered: 412 adults who came to Canada in the last ten years and live in Two Rivers or Maple Bend.
How: online and on paper, in nine languages, for four weeks. One answer in four came from a person who
had never used a settlement service. People chose to answer, so these results have no margin of error.

Found help only after the third month: 210 of 412 (51%)
Told their story to three agencies or more: 169 of 412 (41%)
Left a language class because of work hours: 74 of the 133 who left one (56%)
Have a diploma, and a job that does not ask for one: 97 of the 240 with a diploma and a job (40%)
Used a family member as an interpreter in care: 137 of 412 (33%)
Have no close friend in town: 157 of 412 (38%)

Answers from fewer than five people are not shown.
`,
  },
  {
    slug: "francophone-consultation-notes",
    title: {
      en: "Kitchen-table talks with French-speaking newcomers: notes",
      fr: "Causeries de cuisine avec des nouveaux arrivants francophones : notes",
    },
    fileName: "causeries-de-cuisine-notes.txt",
    kind: "consultation",
    strength: "anecdote",
    language: "fr",
    organization: "reseau-immigration-francophone",
    on: { year: -2, month: 10, day: 17 },
    content: `Causeries de cuisine : notes (document fictif du partenariat d’exemple)

Trois rencontres, 26 personnes en tout. Aucune n’est nommée ici.

Ce que nous avons entendu
- « J’ai su qu’il y avait un centre de santé en français au bout de huit mois, par une voisine. »
- « À l’aéroport, tous les dépliants étaient en anglais. »
- « J’ai raconté mon parcours à quatre bureaux. La dernière fois, j’ai pleuré. »
- Les parents veulent connaître l’école de langue française avant d’inscrire leurs enfants.

Ce que les gens proposent
- Une personne qui appelle, en français, dans la première semaine.
- Une émission de radio où l’on parle des services.
`,
  },
  {
    slug: "population-figures",
    title: {
      en: "Population, work and rent: key figures",
      fr: "Population, travail et loyer : chiffres clés",
    },
    fileName: "population-figures.txt",
    kind: "statistic",
    strength: "statistic",
    language: "en",
    organization: "city-of-two-rivers",
    on: { year: -2, month: 9, day: 8 },
    content: `Population, work and rent: key figures (invented for the sample partnership)
Area: City of Two Rivers and Township of Maple Bend. Counts are rounded to the nearest five.

People: 128,400
Immigrants: 23,915
Newcomers (arrived in the last five years): 7,850
Newcomers whose first official language is French: 960

Newcomers aged 25 to 64 with a degree, in a job that does not ask for one: 41%
All residents aged 25 to 64 with a degree, in a job that does not ask for one: 19%
Share of income spent on rent, newcomer renters: 44%
Share of income spent on rent, all renters: 33%
`,
  },
  {
    slug: "employer-interview-notes",
    title: { en: "Talks with 14 employers: notes", fr: "Entretiens avec 14 employeurs : notes" },
    fileName: "employer-interview-notes.txt",
    kind: "consultation",
    strength: "anecdote",
    language: "en",
    organization: "workforce-planning-board",
    on: { year: -2, month: 12, day: 4 },
    content: `Talks with 14 employers: notes (invented for the sample partnership)

We met 14 employers with fewer than 50 staff each, one at a time, for half an hour.

- Most have open jobs today.
- Many are not sure which work permits let a person start right away.
- Several said they had no one to ask, and were afraid to make a mistake.
- Those who had hired a newcomer would do it again.
- They want one short guide and one phone number. They do not want another meeting.
`,
  },
  {
    slug: "youth-consultation-notes",
    title: {
      en: "Pizza talks with young newcomers: notes",
      fr: "Soirées pizza avec de jeunes nouveaux arrivants : notes",
    },
    fileName: "youth-consultation-notes.txt",
    kind: "consultation",
    strength: "anecdote",
    language: "en",
    organization: "two-rivers-youth-hub",
    on: { year: -2, month: 13, day: 22 },
    content: `Pizza talks: notes (invented for the sample partnership)

Two evenings, 31 young people aged 14 to 19. Names were not written down.

- “Adults plan things for us and then ask why we did not come.”
- “I wait for the bus for an hour after practice.”
- “I translate for my mom at the bank. I am 15.”
- They want to run one project themselves, with a small budget.
`,
  },
  {
    slug: "partner-survey-summary",
    title: {
      en: "Survey of partner organizations: summary",
      fr: "Sondage auprès des partenaires : sommaire",
    },
    fileName: "partner-survey-summary.txt",
    kind: "survey",
    strength: "survey",
    language: "en",
    organization: "two-rivers-newcomer-centre",
    on: { year: -1, month: 12, day: 11 },
    content: `Survey of partner organizations: summary (invented for the sample partnership)

Who answered: 31 of 38 member organizations (82%). One answer for each organization.

Know better what newcomers need than a year ago: 27 of 31
Sent someone to a partner they had never worked with: 19 of 31
Changed a form, an hour or a rule for newcomers: 14 of 31
Used the newcomer survey in their own planning: 17 of 31
Want one shared referral form: 22 of 31
Say meetings take too much of their time: 9 of 31
`,
  },
]
