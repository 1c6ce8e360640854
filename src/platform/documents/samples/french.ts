import type { DocumentTree } from "../document-tree.ts"
import { documentLabels } from "../labels.ts"
import { sampleFigure, sampleRows } from "./parts.ts"

export const french: DocumentTree = {
  language: "fr-CA",
  title: "Rapport annuel sur le plan d’établissement",
  subtitle: "Deuxième année de la stratégie pour les nouveaux arrivants, 2025-2026",
  author: "Partenariat local en matière d’immigration de Rivermouth",
  date: "2026-04-02",
  banner: "Exemple : partenariat inventé",
  runningHead: "Partenariat local en matière d’immigration de Rivermouth",
  footer: "Chaque nombre renvoie à sa source.",
  labels: documentLabels("fr"),
  facts: [
    { label: "Période", value: "du 1er avril 2025 au 31 mars 2026" },
    { label: "Adopté", value: "le 2 avril 2026, par onze voix contre zéro" },
  ],
  blocks: [
    { kind: "heading", level: 2, id: "sommaire", text: "Ce qui a changé cette année" },
    {
      kind: "paragraph",
      text: "Le conseil a posé une question : que disent les nouveaux arrivants ? « Écoutez-nous ! », ont répondu 1 250 personnes, soit 62 % des foyers ; un budget de 12 500 $ suivra.",
    },
    {
      kind: "callout",
      tone: "decision",
      text: "Le plan de la deuxième année est adopté sans modification.",
    },
    { kind: "callout", tone: "important", text: "Deux partenaires n’ont rien transmis depuis janvier." },
    { kind: "heading", level: 3, id: "attente", text: "Délais d’attente" },
    {
      kind: "table",
      caption: "Jours entre le premier contact et le premier rendez-vous",
      rowHeaders: "first-column",
      columns: [
        { header: "Organisme" },
        { header: "Service" },
        { header: "2024-2025", align: "end" },
        { header: "2025-2026", align: "end" },
      ],
      rows: sampleRows(
        "Centre d’accueil de Rivermouth",
        "Entrevue d’établissement, dans la langue maternelle si possible",
        12,
      ),
      notes: ["Jours ouvrables ; médiane des premiers contacts."],
      source: "Rapports trimestriels des partenaires",
    },
    { kind: "heading", level: 3, id: "tendance", text: "La tendance sur cinq ans" },
    sampleFigure(
      "Personnes servies chaque année",
      "Courbe qui monte de 310 personnes en 2021 à 905 en 2026.",
      ["Année", "Personnes", "Rapports trimestriels des partenaires"],
    ),
    { kind: "heading", level: 2, id: "voix", text: "Ce qu’ont dit les nouveaux arrivants" },
    {
      kind: "quotation",
      text: "La première personne qui parlait ma langue m’a aussi parlé du dentiste, de l’autobus et de l’école.",
      source: "Une nouvelle arrivante, printemps 2026",
    },
    {
      kind: "list",
      ordering: "numbered",
      points: [
        { text: "Ouvrir le guichet des compétences deux soirs par semaine." },
        {
          text: "Réunir les employeurs :",
          under: {
            ordering: "bulleted",
            points: [{ text: "l’hôpital ;" }, { text: "l’administration portuaire." }],
          },
        },
      ],
    },
  ],
}
