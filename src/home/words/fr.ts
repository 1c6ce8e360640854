import type { en } from "./en.ts"

export const fr: Record<keyof typeof en, string> = {
  home: "À faire",
  "home-lead":
    "Ce qui vous attend, le plus pressant d’abord. Quand cette liste est vide, rien n’est en retard.",
  "nothing-needs-you": "Rien ne vous attend aujourd’hui",
  "nothing-needs-you-why":
    "Aucun suivi n’est en attente, rien n’est en retard et chaque affirmation a sa preuve.",
  history: "Historique",
  "history-lead": "Tout ce qui a été fait, par qui et quand. Rien ici ne peut être modifié ni retiré.",
  "history-older": "Plus ancien",
  "by-link": "Au moyen d’un lien personnel",
  "by-system": "Le serveur",
  "by-nobody-known": "Une personne qui n’est plus connue",
  "mail-stuck-what":
    "{count, plural, one {Un courriel n’est pas parti} many {# de courriels ne sont pas partis} other {# courriels ne sont pas partis}}",
  "mail-stuck-why": "Le serveur de courriel refuse ou ne répond pas. De nouveaux essais se font d’eux-mêmes.",
  "mail-stuck-do": "Voir qui a été sollicité",
  "late-what":
    "{name} a {days, plural, one {# jour} many {# de jours} other {# jours}} de retard pour son suivi",
  "late-why": "L’organisme a été sollicité par lien et n’a pas répondu à tout.",
  "late-do": "Voir la collecte et relancer",
  "report-late-what":
    "Le rapport annuel {year} a {days, plural, one {# jour} many {# de jours} other {# jours}} de retard",
  "report-late-why": "Il n’a pas été présenté.",
  "report-late-do": "Terminer le rapport",
  "report-returned-what": "Le bailleur de fonds a retourné le rapport annuel {year}",
  "report-returned-why": "Il est rouvert : modifiez-le et présentez-le de nouveau.",
  "report-returned-do": "Voir ce qui est demandé",
  "report-due-what":
    "Le rapport annuel {year} est à remettre dans {days, plural, one {# jour} many {# de jours} other {# jours}}",
  "report-due-why": "Voyez ce qui manque encore, et qui le doit.",
  "report-due-do": "Travailler au rapport",
  "waiting-what":
    "{count, plural, one {Un suivi vous attend} many {# de suivis vous attendent} other {# suivis vous attendent}}",
  "waiting-why": "Des partenaires ont répondu. Acceptez ce qui est clair, retournez ce qui ne l’est pas.",
  "waiting-do": "Lire les suivis",
  "claims-what":
    "{count, plural, one {Une affirmation est sans preuve} many {# d’affirmations sont sans preuve} other {# affirmations sont sans preuve}}",
  "claims-why": "Une affirmation du rapport annuel que rien n’appuie.",
  "claims-do": "{count, plural, one {Voir laquelle} other {Voir lesquelles}}",
  "needs-what":
    "{count, plural, one {Un besoin est sans preuve} many {# de besoins sont sans preuve} other {# besoins sont sans preuve}}",
  "needs-why": "Un besoin qu’aucun constat ni document ne montre.",
  "needs-do": "{count, plural, one {Voir lequel} other {Voir lesquels}}",
  "interests-what":
    "{count, plural, one {Une personne aimerait se joindre à la table} other {# personnes aimeraient se joindre à la table}}",
  "interests-why": "Elles ont écrit et attendent une réponse.",
  "interests-do": "Lire ce qu’elles ont écrit",
  "drifting-what":
    "{count, plural, one {Un organisme semble s’éloigner} other {# organismes semblent s’éloigner}}",
  "drifting-why": "Deux signes ou plus, selon des règles que vous pouvez lire. Un appel aide.",
  "drifting-do": "Voir qui appeler",
  "not-invited-what": "Personne n’est encore invité à « {name} »",
  "not-invited-why": "La réunion a lieu dans moins de deux semaines.",
  "not-invited-do": "Inviter la table",
  "actions-what":
    "{count, plural, one {Une action décidée en réunion a dépassé sa date} many {# d’actions décidées en réunion ont dépassé leur date} other {# actions décidées en réunion ont dépassé leur date}}",
  "actions-why": "Quelqu’un s’en est chargé. Un mot de votre part suffit souvent.",
  "actions-do": "{count, plural, one {Voir laquelle} other {Voir lesquelles}}",
  "minutes-what":
    "{count, plural, one {Le procès-verbal d’une réunion attend d’être adopté} many {Les procès-verbaux de # de réunions attendent d’être adoptés} other {Les procès-verbaux de # réunions attendent d’être adoptés}}",
  "minutes-why": "Faites-le circuler tant que l’on s’en souvient; la prochaine réunion l’adoptera.",
  "minutes-do": "Lire le plus ancien",
  "reviews-what":
    "{count, plural, one {Une décision est à réexaminer} many {# de décisions sont à réexaminer} other {# décisions sont à réexaminer}}",
  "reviews-why": "L’instance a fixé une date pour y revenir quand elle a décidé.",
  "reviews-do": "Voir le registre",
  "vacancies-what":
    "{count, plural, one {Un siège est vacant} many {# de sièges sont vacants} other {# sièges sont vacants}}",
  "vacancies-why": "Un siège sans organisme, c’est une voix qui manque.",
  "vacancies-do": "Voir le conseil",
  "left-over-what":
    "Il reste {count, plural, one {une activité} many {# d’activités} other {# activités}} du plan d’action {year}",
  "left-over-why":
    "L’exercice est terminé : reportez ce qui continue et abandonnez le reste, chaque fois avec une raison.",
  "left-over-do": "{count, plural, one {Voir laquelle} many {Voir lesquelles} other {Voir lesquelles}}",
  "no-plan-what": "Il n’y a pas encore de plan d’action pour {year}",
  "no-plan-why": "Importez celui que vous tenez dans un classeur, ou commencez par une activité.",
  "no-plan-do": "Commencer le plan",
  "no-organizations-what": "Commencez par vos organismes",
  "no-organizations-why":
    "Importez votre liste : vous voyez ce qu’elle changerait avant que rien ne soit écrit.",
  "no-organizations-do": "Importer une liste",
  "no-council-what": "Il n’y a pas encore de conseil",
  "no-council-why": "Ajoutez le conseil et ses sièges : le portrait des secteurs en découle.",
  "no-council-do": "Ajouter le conseil",
  "due-on": "Échéance : {date}",
  "urgency-late": "En retard",
  "urgency-soon": "Bientôt",
  "urgency-open": "Quand vous pourrez",
  lately: "Ce qui s’est passé dernièrement",
  "who-has-access": "Qui a accès",
  "whole-history": "Tout l’historique",
  "values-given-what":
    "{count, plural, one {Un nombre a été donné} many {# de nombres ont été donnés} other {# nombres ont été donnés}} par lien",
  "values-given-why": "Ils comptent une fois que vous les avez examinés.",
  "values-given-do": "Les examiner",
  "leads-declined-what":
    "{count, plural, one {Une activité a besoin d’un autre responsable} many {# d’activités ont besoin d’un autre responsable} other {# activités ont besoin d’un autre responsable}}",
  "leads-declined-why": "L’organisme inscrit a refusé et dit pourquoi.",
  "leads-declined-do": "Trouver un autre responsable",
  "leads-silent-what":
    "{count, plural, one {Un organisme n’a pas dit} many {# d’organismes n’ont pas dit} other {# organismes n’ont pas dit}} s’ils prennent en charge ce qui leur est attribué",
  "leads-silent-why":
    "La demande date de deux semaines ou plus. Tant qu’ils n’ont pas accepté, ils ne sont pas publiés comme responsables.",
  "leads-silent-do": "Les relancer",
  "application-late-what": "L’échéance de la demande pour « {name} » est passée",
  "application-late-why": "Elle n’a pas été présentée. Dites-le, ou fixez une autre date.",
  "application-late-do": "Voir la demande",
  "application-due-what": "La demande pour « {name} » est à présenter bientôt",
  "application-due-why": "L’échéance du bailleur de fonds est dans moins de trois semaines.",
  "application-due-do": "Voir la demande",
  "call-closing-what": "L’appel « {name} » ferme bientôt",
  "call-closing-why": "Un bailleur de fonds reçoit des demandes, et vous n’en avez pas soumis.",
  "call-closing-do": "Voir l’appel",
  "help-what":
    "{count, plural, one {Un partenaire demande de l’aide} many {# partenaires demandent de l’aide} other {# partenaires demandent de l’aide}}",
  "help-why": "Leur suivi dit ce que le partenariat pourrait faire.",
  "help-do": "Voir ce qu’ils demandent",
  "replies-what":
    "{count, plural, one {Une réponse est arrivée par courriel} many {# réponses sont arrivées par courriel} other {# réponses sont arrivées par courriel}}",
  "replies-why":
    "Placez ce qui est écrit sous ses activités, ou mettez-le de côté. Rien n’en compte d’ici là.",
  "replies-do": "Lire la plus ancienne",
  "comments-waiting-what":
    "{count, plural, one {Un commentaire du public reste} many {# de commentaires du public restent} other {# commentaires du public restent}} à lire",
  "comments-waiting-why": "Personne d’autre ne voit un commentaire avant que vous l’acceptiez.",
  "comments-waiting-do": "Lire les commentaires",
  "comments-closing-what": "La consultation publique prend bientôt fin",
  "comments-closing-why": "Les gens qui n’en ont pas encore entendu parler peuvent encore y participer.",
  "comments-closing-do": "Voir la consultation",
  "comments-report-what": "La consultation publique est terminée et n’a pas encore de rapport",
  "comments-report-why": "On a promis aux gens de leur dire ce qui a changé.",
  "comments-report-do": "Dire ce qui a changé",
  "site-council": "Qui nous sommes",
  "site-council-lead": "Les personnes et les groupes qui siègent à notre table.",
  "site-terms-of": "Comment ça marche : {body}",
  "site-decisions-of": "Ce qui a été décidé : {body}",
  "site-asked": "Ce que font les membres",
  "site-asked-speak":
    "Ils disent ce dont les nouveaux arrivants ont besoin, et ce que leur propre groupe peut faire.",
  "site-asked-meet": "Ils viennent aux réunions.",
  "site-asked-decide": "Ils décident ensemble de ce qui passe en premier.",
  "site-asked-do": "Ils aident à le faire, et disent comment cela s’est passé.",
  "site-join-why": "Nous cherchons des membres. Vous pouvez nous écrire sans compte.",
  "site-join": "Joignez-vous à nous",
  "site-empty": "Rien ne figure encore ici. Revenez bientôt.",
}
