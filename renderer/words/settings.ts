// The words of Réglages. Each setting says what it changes.
const fr = {
  title: 'Réglages',
  language: 'Langue',
  languageHint: 'Change tous les mots de l’écran, tout de suite.',
  theme: 'Thème',
  themeHint: 'Le thème clair ne touche que les listes et les formulaires : les images restent sur fond noir.',
  themes: { dark: 'Sombre', light: 'Clair', contrast: 'Contraste élevé' },
  letters: 'Lettres d’orientation',
  lettersHint: 'Au bord des images : droite, gauche, antérieur, postérieur, tête, bas.',
  letterSets: { fr: 'D G A P T B', en: 'R L A P H F' },
  letterSetNames: { fr: 'françaises', en: 'internationales' },
  file: 'Fichier de réglages',
  fileHint: 'Pour donner les mêmes réglages à toute une salle de classe.',
  exportFile: 'Exporter…',
  importFile: 'Importer…',
  imported: 'Réglages importés.',
  notSettings: 'Ce fichier n’est pas un fichier de réglages de Négatoscope ; rien n’a changé.',
  reset: 'Réglages d’origine',
  fileName: 'negatoscope-reglages.json',
  archive: 'Archive',
  archiveHint:
    'La sauvegarde copie toute l’archive dans un autre dossier, si possible sur un autre disque, sans arrêter le travail ; la fois suivante, seulement le nouveau. Elle se rétablit par la commande « negatoscope restore ».',
  backupFolder: 'Dossier de sauvegarde',
  backup: 'Sauvegarder',
  verify: 'Vérifier l’archive',
  verifyTip: 'Relit chaque image et la compare à son empreinte : dit si un disque s’abîme.',
  backedUp: (objects: string, copied: string) =>
    `Sauvegarde faite : ${objects} objet(s), dont ${copied} copié(s) cette fois.`,
  notBackedUp: (damaged: string) =>
    `${damaged} objet(s) n’ont pas été copiés : leurs octets ne sont plus ceux qui ont été reçus. Vérifiez l’archive.`,
  sound: (objects: string) => `Archive vérifiée : ${objects} objet(s), tous intacts.`,
  unsound: (damaged: string, missing: string, orphans: string) =>
    `Archive vérifiée : ${damaged} objet(s) abîmé(s), ${missing} manquant(s), ${orphans} sans fiche. Prévenez l’enseignant ; rétablissez-les depuis une sauvegarde.`,
  about: 'À propos',
  intendedPurpose:
    'Logiciel destiné exclusivement à l’enseignement ; il n’est pas un dispositif médical et ne doit pas être utilisé pour le diagnostic, le suivi ou le traitement de patients.',
};

const en: typeof fr = {
  title: 'Settings',
  language: 'Language',
  languageHint: 'Changes every word on the screen, at once.',
  theme: 'Theme',
  themeHint: 'The light theme only touches lists and forms: pictures stay on black.',
  themes: { dark: 'Dark', light: 'Light', contrast: 'High contrast' },
  letters: 'Orientation letters',
  lettersHint: 'At the edge of the pictures: right, left, anterior, posterior, head, feet.',
  letterSets: { fr: 'D G A P T B', en: 'R L A P H F' },
  letterSetNames: { fr: 'French', en: 'international' },
  file: 'Settings file',
  fileHint: 'To give the same settings to a whole class room.',
  exportFile: 'Export…',
  importFile: 'Import…',
  imported: 'Settings imported.',
  notSettings: 'This file is not a settings file of Négatoscope; nothing was changed.',
  reset: 'Original settings',
  fileName: 'negatoscope-settings.json',
  archive: 'Archive',
  archiveHint:
    'A backup copies the whole archive into another folder, on another disk if possible, while work goes on; the next time only what is new. It is given back by the command “negatoscope restore”.',
  backupFolder: 'Backup folder',
  backup: 'Back up',
  verify: 'Check the archive',
  verifyTip: 'Re-reads every image and compares it with its hash: tells when a disk goes bad.',
  backedUp: (objects: string, copied: string) => `Backed up: ${objects} object(s), ${copied} of them copied this time.`,
  notBackedUp: (damaged: string) =>
    `${damaged} object(s) were not copied: their bytes are no longer those that were received. Check the archive.`,
  sound: (objects: string) => `Archive checked: ${objects} object(s), all of them sound.`,
  unsound: (damaged: string, missing: string, orphans: string) =>
    `Archive checked: ${damaged} object(s) damaged, ${missing} missing, ${orphans} without a record. Tell the teacher; restore them from a backup.`,
  about: 'About',
  intendedPurpose:
    'Software intended exclusively for teaching; it is not a medical device and must not be used for the diagnosis, monitoring or treatment of patients.',
};

export const settings = { fr, en };
