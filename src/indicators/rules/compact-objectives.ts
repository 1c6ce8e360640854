import type { Tag } from "./alignment-list.ts"

/** The 23 objectives of the Global Compact for Migration, under short names of our own. */
export const compactObjectives: readonly Tag[] = [
  { code: "1", titleEn: "Data for good policy", titleFr: "Des données pour de bonnes politiques" },
  {
    code: "2",
    titleEn: "Fewer reasons that force people to leave",
    titleFr: "Moins de causes qui forcent à partir",
  },
  { code: "3", titleEn: "Accurate, timely information", titleFr: "Une information exacte et à temps" },
  { code: "4", titleEn: "Proof of identity and papers", titleFr: "Preuve d’identité et papiers" },
  { code: "5", titleEn: "More regular pathways", titleFr: "Plus de voies régulières" },
  {
    code: "6",
    titleEn: "Fair recruitment and decent work",
    titleFr: "Recrutement équitable et travail décent",
  },
  { code: "7", titleEn: "Less vulnerability in migration", titleFr: "Moins de vulnérabilité en migration" },
  {
    code: "8",
    titleEn: "Saving lives, missing migrants",
    titleFr: "Sauver des vies, retrouver les disparus",
  },
  { code: "9", titleEn: "Against smuggling", titleFr: "Contre le trafic de migrants" },
  { code: "10", titleEn: "Against trafficking in persons", titleFr: "Contre la traite des personnes" },
  { code: "11", titleEn: "Borders managed together", titleFr: "Des frontières gérées ensemble" },
  {
    code: "12",
    titleEn: "Certain procedures, good referral",
    titleFr: "Procédures prévisibles et bonne orientation",
  },
  { code: "13", titleEn: "Detention only as a last resort", titleFr: "La détention en dernier recours" },
  { code: "14", titleEn: "Consular help", titleFr: "Aide consulaire" },
  {
    code: "15",
    titleEn: "Basic services for migrants",
    titleFr: "Services de base pour les personnes migrantes",
  },
  {
    code: "16",
    titleEn: "Full inclusion and social cohesion",
    titleFr: "Inclusion entière et cohésion sociale",
  },
  {
    code: "17",
    titleEn: "No discrimination, fact-based public talk",
    titleFr: "Aucune discrimination, un débat fondé sur les faits",
  },
  { code: "18", titleEn: "Skills developed and recognised", titleFr: "Compétences développées et reconnues" },
  {
    code: "19",
    titleEn: "Migrants and diasporas contribute",
    titleFr: "Contribution des migrants et des diasporas",
  },
  {
    code: "20",
    titleEn: "Cheaper transfers, financial inclusion",
    titleFr: "Transferts moins chers, inclusion financière",
  },
  { code: "21", titleEn: "Safe return and reintegration", titleFr: "Retour sûr et réintégration" },
  { code: "22", titleEn: "Social security that moves along", titleFr: "Une sécurité sociale transférable" },
  { code: "23", titleEn: "Cooperation between countries", titleFr: "Coopération entre pays" },
]
