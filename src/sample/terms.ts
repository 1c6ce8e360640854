import type { SampleDate } from "./dates.ts"
import type { Bilingual } from "./types.ts"

type SampleTerms = {
  adopted: SampleDate
  how: "founding" | "meeting"
  sections: Record<string, Bilingual>
  /** The number of voting seats where the quorum is fixed; more than half of those held otherwise. */
  fixedQuorum: number | null
  amendments: readonly Bilingual[]
}

const sections: Record<string, Bilingual> = {
  background: {
    en: "The Two Rivers Partnership Council was formed by the municipality, the school boards, the health unit and the settlement agencies of the two valleys.",
    fr: "Le conseil du partenariat de Deux-Rivières a été créé par la municipalité, les conseils scolaires, le bureau de santé et les organismes d’établissement des deux vallées.",
  },
  vision: {
    en: "A community where everybody who arrives can settle, take part and belong, in the official language of their choice.",
    fr: "Une communauté où chaque personne qui arrive peut s’établir, participer et se sentir chez elle, dans la langue officielle de son choix.",
  },
  purpose: {
    en: "The council brings together those who serve newcomers and those who serve everybody, agrees on what matters most, and sees to it that what was promised is done.",
    fr: "Le conseil réunit les organismes qui servent les nouveaux arrivants et ceux qui servent toute la population, convient de ce qui compte le plus et veille à ce que les promesses soient tenues.",
  },
  status: {
    en: "These terms state a common intention. They are not legally binding.",
    fr: "Le présent cadre de référence exprime une intention commune. Il n’a pas de portée juridique.",
  },
  roles: {
    en: "Members speak for their organisation and bring back to it what the council decides. The secretariat prepares the meetings, keeps the records and follows up.",
    fr: "Les membres parlent au nom de leur organisme et y rapportent ce que le conseil décide. Le secrétariat prépare les réunions, tient les dossiers et assure les suivis.",
  },
  composition: {
    en: "The council has up to 22 seats, held by organisations and by community members. Seats are kept for the municipality, the Francophone network, employers and people with lived experience of immigration.",
    fr: "Le conseil compte jusqu’à 22 sièges, occupés par des organismes et des membres de la communauté. Des sièges sont réservés à la municipalité, au réseau francophone, aux employeurs et aux personnes qui ont vécu l’immigration.",
  },
  chairs: {
    en: "Two co-chairs, one of them from outside the settlement sector, chosen by the council for two years.",
    fr: "Deux personnes assurent la coprésidence, dont une de l’extérieur du secteur de l’établissement; le conseil les choisit pour deux ans.",
  },
  meetings: {
    en: "The council meets at least four times a year. Meetings are open to guests unless the council says otherwise.",
    fr: "Le conseil se réunit au moins quatre fois par an. Les réunions sont ouvertes aux invités, sauf avis contraire du conseil.",
  },
  "conflict-of-interest": {
    en: "A member whose organisation would gain or lose by a decision says so when the item is called.",
    fr: "Un membre dont l’organisme gagnerait ou perdrait à une décision le déclare à l’appel du point.",
  },
  review: {
    en: "The council looks at these terms again every two years.",
    fr: "Le conseil réexamine le présent cadre de référence tous les deux ans.",
  },
}

/** What the council of Two Rivers wrote down of itself, twice. */
export const terms: readonly SampleTerms[] = [
  { adopted: { year: -3, month: 10, day: 20 }, how: "founding", sections, fixedQuorum: 8, amendments: [] },
  {
    adopted: { year: -1, month: 9, day: 16 },
    how: "meeting",
    sections: {
      ...sections,
      communications: {
        en: "The co-chairs speak for the council. What is published appears in English and in French at the same time.",
        fr: "La coprésidence parle au nom du conseil. Tout ce qui est publié paraît en français et en anglais en même temps.",
      },
    },
    fixedQuorum: null,
    amendments: [
      {
        en: "The quorum is more than half of the seats that are held, instead of eight.",
        fr: "Le quorum est de plus de la moitié des sièges occupés, au lieu de huit.",
      },
      {
        en: "A section on communications is added.",
        fr: "Une section sur les communications est ajoutée.",
      },
    ],
  },
]
