import type { Tag } from "./alignment-list.ts"

/** The seventeen characteristics of a welcoming community (Esses and others, 2010), in the order of that report. */
export const welcomingCharacteristics: readonly Tag[] = [
  { code: "1", titleEn: "Employment opportunities", titleFr: "Possibilités d’emploi" },
  { code: "2", titleEn: "Fostering of social capital", titleFr: "Développement du capital social" },
  { code: "3", titleEn: "Affordable and suitable housing", titleFr: "Logement abordable et convenable" },
  {
    code: "4",
    titleEn: "Positive attitudes toward immigrants and diversity",
    titleFr: "Attitudes positives envers l’immigration et la diversité",
  },
  {
    code: "5",
    titleEn: "Newcomer-serving agencies that meet needs",
    titleFr: "Organismes au service des nouveaux arrivants qui répondent aux besoins",
  },
  { code: "6", titleEn: "Links between the main actors", titleFr: "Liens entre les principaux acteurs" },
  {
    code: "7",
    titleEn: "Municipal features and services sensitive to newcomers",
    titleFr: "Services municipaux attentifs aux nouveaux arrivants",
  },
  { code: "8", titleEn: "Educational opportunities", titleFr: "Possibilités d’études" },
  {
    code: "9",
    titleEn: "Accessible and suitable health care",
    titleFr: "Soins de santé accessibles et convenables",
  },
  {
    code: "10",
    titleEn: "Available and accessible public transit",
    titleFr: "Transport en commun disponible et accessible",
  },
  { code: "11", titleEn: "Diverse religious organizations", titleFr: "Organisations religieuses diverses" },
  { code: "12", titleEn: "Social engagement opportunities", titleFr: "Possibilités d’engagement social" },
  {
    code: "13",
    titleEn: "Political participation opportunities",
    titleFr: "Possibilités de participation politique",
  },
  {
    code: "14",
    titleEn: "Positive relationships with police and justice",
    titleFr: "Bonnes relations avec la police et la justice",
  },
  { code: "15", titleEn: "Safety", titleFr: "Sécurité" },
  { code: "16", titleEn: "Public space and recreation", titleFr: "Espaces publics et loisirs" },
  {
    code: "17",
    titleEn: "Favourable media coverage and representation",
    titleFr: "Couverture et représentation favorables dans les médias",
  },
]
