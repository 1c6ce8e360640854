import type { SamplePartnership } from "./types.ts"

export const partnership: SamplePartnership = {
  slug: "two-rivers",
  name: {
    en: "Two Rivers Local Immigration Partnership",
    fr: "Partenariat local en matière d’immigration de Deux-Rivières",
  },
  notice: {
    en: "Two Rivers is an invented place. Every person, organization and figure in it is made up.",
    fr: "Deux-Rivières est un lieu inventé. Les personnes, les organismes et les chiffres sont tous fictifs.",
  },
  kind: "lip",
  timeZone: "America/Toronto",
  secretariat: "two-rivers-newcomer-centre",
  coordinators: [
    {
      slug: "renata-oliveira",
      name: "Renata Oliveira",
      role: { en: "Partnership coordinator", fr: "Coordonnatrice du partenariat" },
      email: "renata.oliveira@two-rivers-partnership.example",
    },
    {
      slug: "samuel-mbeki-roy",
      name: "Samuel Mbeki-Roy",
      role: { en: "Planning and data officer", fr: "Agent de planification et de données" },
      email: "samuel.mbeki-roy@two-rivers-partnership.example",
    },
  ],
  translator: {
    slug: "hanan-al-rifai",
    name: "Hanan Al-Rifai",
    role: { en: "Translator (Arabic)", fr: "Traductrice (arabe)" },
    email: "hanan.al-rifai@two-rivers-partnership.example",
    language: "ar",
  },
}
