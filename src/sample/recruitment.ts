import type { Locale } from "#platform/words"
import type { Sector } from "#organizations"
import type { SampleDate } from "./dates.ts"
import type { Bilingual } from "./types.ts"

export const recruitment: { opens: SampleDate; seeks: Bilingual } = {
  opens: { daysFromToday: -40 },
  seeks: {
    en: "We miss employers, housing and people from the north of the valley. A seat takes about five hours a month.",
    fr: "Il nous manque des employeurs, le logement et des gens du nord de la vallée. Un siège demande environ cinq heures par mois.",
  },
}

type SampleInterest = {
  came: SampleDate
  person: string
  email: string
  organization: string
  sector: Sector | null
  locale: Locale
  why: string
  brings: string
  note?: string
}

/** Who came forward: one was met, one is to be read, one comes for herself. */
export const interests: readonly SampleInterest[] = [
  {
    came: { daysFromToday: -31 },
    person: "Farid Nazari",
    email: "farid.nazari@valleyhomes.example",
    organization: "Valley Homes Cooperative",
    sector: "housing",
    locale: "en",
    why: "Half of the families who ask us for a home have been in Canada for less than three years. We would rather plan with you than be surprised each August.",
    brings: "Figures on waiting times, and twelve buildings with a caretaker who knows everybody.",
    note: "Knows the two settlement agencies well. Could also sit at the housing table. Free on Wednesdays.",
  },
  {
    came: { daysFromToday: -12 },
    person: "Geneviève Lavallée",
    email: "g.lavallee@erablieres.example",
    organization: "Les Érablières du Nord",
    sector: "employer",
    locale: "fr",
    why: "Nous embauchons trente personnes venues d’ailleurs chaque printemps. Le plus difficile est le transport et le français du travail.",
    brings: "Une vue d’employeur, et une salle pour vos réunions.",
  },
  {
    came: { daysFromToday: -3 },
    person: "Selam Tesfay",
    email: "selam.tesfay@mail.example",
    organization: "",
    sector: null,
    locale: "en",
    why: "I arrived four years ago and I interpret for my neighbours. I would like somebody like me to be heard before things are decided.",
    brings: "Tigrinya, Amharic and Arabic; patience.",
  },
]
