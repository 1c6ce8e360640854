import type { en } from "./en.ts"

export const fr = {
  creating: "Création de la base de données dans {folder} (une seule fois, quelques secondes)",
  starting: "Démarrage de la base de données",
  recovering:
    "La base de données vérifie ses dernières écritures; après un arrêt brutal, cela peut prendre un moment",
  waiting: "En attente d’une autre commande qui démarre ou arrête la base de données",
  "starting-again": "La base de données s’est arrêtée d’elle-même; rien n’est perdu. On la redémarre",
  "waiting-for-room":
    "Le disque est plein, la base de données ne peut pas démarrer. Nouvel essai toutes les quelques secondes : libérez de l’espace",
  "ends-too-often":
    "La base de données s’est arrêtée d’elle-même {count} fois en une minute; Entente s’arrête donc aussi. Ce qu’elle a signalé se trouve dans {log}. Rien n’est perdu : corrigez la cause, puis redémarrez.",
  "no-windows":
    "La base de données intégrée ne fonctionne pas sous Windows. Indiquez dans DATABASE_URL l’adresse d’un serveur PostgreSQL 18.",
  "no-programs":
    "La base de données intégrée n’a pas de programmes pour cet ordinateur ({system}). Refaites l’installation ou indiquez dans DATABASE_URL l’adresse d’un serveur PostgreSQL 18.",
  "cannot-run":
    "Les programmes de la base de données intégrée ne fonctionnent pas sur cet ordinateur : {trouble}. Indiquez dans DATABASE_URL l’adresse d’un serveur PostgreSQL 18.",
  "no-account":
    "PostgreSQL refuse de fonctionner sous le compte root, et aucun autre compte n’a accès à la fois à {programs} et à {folder}. Choisissez avec --data un dossier de données sous /var/lib/entente, démarrez Entente avec un compte ordinaire ou définissez DATABASE_URL.",
  "other-version":
    "La base de données de {folder} a été créée par PostgreSQL {found}; cette version d’Entente apporte PostgreSQL {brought}. Faites une sauvegarde avec la version d’Entente qui l’a créée, puis restaurez-la dans un nouveau dossier de données.",
  "did-not-start": "La base de données n’a pas démarré. Ses derniers messages, tirés de {log} : {words}",
  "does-not-answer":
    "Un autre processus d’Entente utilise la base de données de {folder}, mais elle ne répond pas d’ici. Si ce processus s’exécute dans un autre conteneur, utilisez DATABASE_URL pour les deux; sinon, arrêtez-le et recommencez.",
} satisfies Record<keyof typeof en, string>
