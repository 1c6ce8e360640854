import type { SamplePriority } from "./types.ts"

/** The order carries no rank. */
export const priorities: readonly SamplePriority[] = [
  {
    slug: "help-early",
    title: { en: "Newcomers find the right help early", fr: "Trouver vite la bonne porte" },
    why: {
      en: "Half of the people we asked found help only after three months. By then, small problems had grown.",
      fr: "La moitié des personnes consultées n’ont trouvé de l’aide qu’au bout de trois mois. Entre-temps, les petits problèmes avaient grossi.",
    },
    outcomes: [
      {
        slug: "know-where-to-go",
        title: {
          en: "Newcomers know where to go in their first weeks",
          fr: "Dès les premières semaines, les nouveaux arrivants savent où s’adresser",
        },
      },
      {
        slug: "services-connect",
        title: {
          en: "Services work together, so people tell their story once",
          fr: "Les services travaillent ensemble : on raconte son histoire une seule fois",
        },
      },
      {
        slug: "classes-that-fit",
        title: {
          en: "Language classes fit around work and family",
          fr: "Les cours de langue s’accordent avec le travail et la famille",
        },
      },
    ],
  },
  {
    slug: "good-work",
    title: {
      en: "Newcomers work at the level of their skills",
      fr: "Travailler à la hauteur de ses compétences",
    },
    why: {
      en: "Many newcomers work below their training, while local employers cannot fill jobs.",
      fr: "Bien des nouveaux arrivants occupent un emploi en dessous de leur formation, alors que les employeurs d’ici cherchent du monde.",
    },
    outcomes: [
      {
        slug: "employers-hire",
        title: {
          en: "Local employers hire newcomers and keep them",
          fr: "Les employeurs d’ici embauchent de nouveaux arrivants et les gardent",
        },
      },
      {
        slug: "skills-recognized",
        title: {
          en: "Skills and diplomas from abroad count here",
          fr: "Les compétences et les diplômes de l’étranger sont reconnus ici",
        },
      },
    ],
  },
  {
    slug: "well-and-housed",
    title: { en: "Newcomers are well and well housed", fr: "Se porter bien et bien se loger" },
    why: {
      en: "Care is hard to follow without an interpreter, and rent takes too much of the family budget.",
      fr: "Sans interprète, les soins sont difficiles à suivre, et le loyer accapare une trop grande part du budget familial.",
    },
    outcomes: [
      {
        slug: "care-understood",
        title: {
          en: "Patients and care staff understand each other",
          fr: "Les patients et le personnel soignant se comprennent",
        },
      },
      {
        slug: "less-alone",
        title: {
          en: "Newcomers feel less alone and know where to turn",
          fr: "Les nouveaux arrivants se sentent moins seuls et savent vers qui se tourner",
        },
      },
      {
        slug: "a-decent-home",
        title: {
          en: "Newcomers find and keep a decent home",
          fr: "Les nouveaux arrivants trouvent et gardent un logement convenable",
        },
      },
    ],
  },
  {
    slug: "belonging",
    title: { en: "Everyone belongs and takes part", fr: "Avoir sa place et participer" },
    why: {
      en: "Young people and French-speaking newcomers told us they have few places where they are heard.",
      fr: "Les jeunes et les nouveaux arrivants francophones nous ont dit avoir peu de lieux où l’on écoute leur voix.",
    },
    outcomes: [
      {
        slug: "young-people-thrive",
        title: {
          en: "Young newcomers do well at school and have a say",
          fr: "Les jeunes nouveaux arrivants réussissent à l’école et ont leur mot à dire",
        },
      },
      {
        slug: "live-in-french",
        title: {
          en: "French-speaking newcomers can live in French here",
          fr: "Les nouveaux arrivants francophones peuvent vivre en français ici",
        },
      },
      {
        slug: "neighbours-meet",
        title: {
          en: "Neighbours of all origins meet and take part",
          fr: "Les gens de toutes origines se rencontrent et participent",
        },
      },
    ],
  },
]
