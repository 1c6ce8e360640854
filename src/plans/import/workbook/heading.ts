import type { Vocabulary } from "#platform/workbooks"

export type PlanMeaning =
  | "priority"
  | "outcome"
  | "activity"
  | "lead"
  | "partners"
  | "body"
  | "start"
  | "end"
  | "when"
  | "deliverable"
  | "results"
  | "indicator"
  | "resources"
  | "funder"
  | "status"
  | "notes"
  | "reference"

/**
 * How action plans are headed (domain research 3.1 to 3.2: Waterloo, Surrey, Bow Valley, Burnaby, Five Eastern Counties,
 * regional plans in the United Kingdom), with what French plans write. A phrase under two meanings is doubtful by itself.
 */
export const planVocabulary: Vocabulary<PlanMeaning> = {
  priority: phrases(`priority, priorities, strategic priority, strategic priorities, strategic direction,
    strategic directions, strategic area, strategic pillar, strategic theme, key action area, action area,
    priority area, priority action area, focus area, area of focus, key area, key result area, work area, work stream,
    workstream, pillar, pillars, theme, themes, =area, =areas, =direction, =strategy, =strategies,
    priorité, priorités, priorité stratégique, axe, axes, axe stratégique, axes stratégiques, axe d'intervention,
    axe prioritaire, orientation, orientations, orientation stratégique, orientations stratégiques,
    direction stratégique, domaine d'action, domaine prioritaire, domaine d'intervention, champ d'action, secteur d'action,
    pilier, piliers, thème, thèmes, thématique, volet, volets, chantier, chantiers, =domaine, =stratégie, =stratégies`),
  outcome:
    phrases(`goal, goals, goal / strategy, goal strategy, goals / strategies, goals strategies, goal and strategy, objective,
    objectives, strategic objective, strategic goal, outcome, outcomes, expected outcome, expected outcomes,
    desired outcome, intended outcome, expected result, expected results, aim, aims, =purpose, =strategy, =strategies,
    objectif, objectifs, objectif stratégique, objectifs stratégiques, but, buts, but / stratégie, objectif / stratégie, finalité,
    résultat attendu, résultats attendus, résultat escompté, résultats escomptés, résultat visé, résultats visés,
    effet attendu, effets attendus, retombées attendues, =stratégie, =stratégies`),
  activity:
    phrases(`activity, activities, action, actions, actions reported, action item, action items, action step,
    action steps, action to be taken, actions to be taken, task, tasks, key task, key tasks, tactic, tactics, initiative,
    initiatives, project, projects, step, steps, key activity, key activities, planned activity, planned activities,
    quarter activity, work to be done, what we will do, =what, =description, =descriptif, activity description, action description, description of activity,
    description of activities, description of action, description de l'activité, description des activités,
    description de l'action, intervention, interventions, =measure, =measures,
    activité, activités, mesure à prendre, mesures à prendre, actions à entreprendre, action à prendre, actions prévues,
    activités prévues, actions réalisées, tâche, tâches, tactique, tactiques, projet, projets, étape, étapes,
    moyen, moyens, moyens d'action, ce que nous ferons, =quoi, =mesure, =mesures`),
  lead: phrases(`lead, leads, lead organization, lead organizations, lead organisation, lead organisations, lead agency,
    lead agencies, lead partner, lead partners, led by, who leads, responsible, responsibility, who is responsible,
    responsible party, responsible organization, person responsible, by whom, =who, owner, accountable, project lead,
    responsable, responsables, organisme responsable, organismes responsables, responsabilité, personne responsable,
    organisme chef de file, organisme porteur, chef de file, porteur, porteur de projet, dirigé par, piloté par, pilote,
    par qui, =qui, maître d'œuvre`),
  partners:
    phrases(`partner, partners, key partner, key partners, partner organizations, partner organisations,
    partner agencies, community partners, supporting partners, supporting organizations, support, supported by,
    collaborators, in collaboration with, with whom, participants involved, stakeholders, key stakeholders,
    partenaire, partenaires, principaux partenaires, partenaires clés, organismes partenaires, organisme partenaire,
    collaborateurs, collaborateur, collaboration, en collaboration avec, avec qui, en appui, intervenants,
    parties prenantes`),
  body: phrases(`working group, working groups, work group, workgroup, =wg, committee, committees, sub-committee,
    subcommittee, sub-council, subcouncil, council, sector table, action table, action team, task group, task force,
    =group, =table, =team, groupe de travail, groupes de travail, =gt, comité, comités, sous-comité, sous-conseil,
    table sectorielle, équipe d'action, table d'action, table de travail, groupe d'action, =groupe, =équipe`),
  start:
    phrases(`start, starts, start date, starting date, begin, begins, beginning, begin date, =from, date started,
    launch date, début, date de début, commencement, =du, =de, lancement, date de lancement`),
  end: phrases(`end, ends, end date, ending date, finish, finish date, completion, completion date, completed by,
    expected completion, expected completion date, due, due date, due by, by when, deadline, target date, target completion,
    target completion date, =to, =until, fin, date de fin, échéance, échéances, date d'échéance, date limite,
    date butoir, date cible, date prévue, d'ici quand, pour quand, terminé le, date d'achèvement, =au, =jusqu'au`),
  when: phrases(`timeline, timelines, time line, timeframe, timeframes, time frame, time frames, timing, when, schedule,
    period, time period, quarter, quarters, date, dates, duration, start / end, start end, start and end, start and end date,
    start and end dates, start date end date, start date and end date, month, months, =year, =years, échéancier,
    calendrier, calendrier de réalisation, période, période visée, délai, délais, trimestre, trimestres, quand, durée,
    mois, moment, début / fin, début fin, début et fin, dates de début et de fin, date de début et de fin, =année, =années`),
  deliverable: phrases(`deliverable, deliverables, output, outputs, product, products, milestone, milestones,
    expected output, expected outputs, livrable, livrables, produit, produits, extrant, extrants, jalon, jalons,
    résultat concret, produit livrable`),
  results:
    phrases(`result, results, actual results, results achieved, achievement, achievements, accomplishment,
    accomplishments, progress, progress update, progress updates, progress to date, progress report, progress made,
    outcomes achieved, what was done, what did we do, what happened, impact, impacts, figure, figures, update, updates,
    year end results, résultat, résultats, résultats obtenus, résultats atteints, résultats réels, réalisation,
    réalisations, progrès, progrès réalisés, avancement, état d'avancement, bilan, mise à jour, mises à jour, suivi,
    retombées, ce qui a été fait`),
  indicator:
    phrases(`indicator, indicators, performance indicator, performance indicators, performance measure,
    performance measures, key performance indicator, =kpi, =kpis, success indicator, indicators of success,
    measure of success, measures of success, measurement, evaluation measure, how will we know, target, targets, baseline,
    =measure, =measures, metric, metrics, indicateur, indicateurs, indicateur de rendement, indicateurs de rendement,
    indicateur de réussite, indicateurs de réussite, indicateur de succès, indicateurs de succès,
    indicateur de performance, mesure du rendement, mesure de succès, cible, cibles, données de référence, =mesure,
    =mesures`),
  resources:
    phrases(`resource, resources, resources required, resources needed, required resources, budget, cost, costs,
    =inputs, ressource, ressources, ressources requises, ressources nécessaires, coût, coûts, intrants`),
  funder: phrases(`funder, funders, funding, funding source, source of funding, sources of funding, funded by,
    bailleur de fonds, bailleurs de fonds, financement, source de financement, sources de financement, financé par`),
  status:
    phrases(`status, current status, activity status, progress status, state, complete, completed, statut, état,
    état actuel, situation, complété, terminé, =état de l'action`),
  notes: phrases(`note, notes, comment, comments, remark, remarks, details, additional information,
    considerations, observations, remarque, remarques, commentaire, commentaires, observation, détails, précisions,
    renseignements supplémentaires, information supplémentaire`),
  reference:
    phrases(`=#, =no, =no., =nº, =n°, =number, =ref, =reference, =id, =item, =numéro, =num, =réf, =référence,
    =action number, =numéro de l'action`),
}

function phrases(written: string): string[] {
  return written.split(",").map((phrase) => phrase.trim())
}
