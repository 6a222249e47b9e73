export type Language = 'fr' | 'en';

/** The words of every problem kind. Facts stand in braces; sorted by kind. */
export const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  badCharacterSet: {
    fr: 'Jeu de caractères inconnu : {found}. Les textes ont été lus comme {assumed} ; des lettres peuvent être fausses.',
    en: 'Unknown character set: {found}. Texts were read as {assumed}; letters may be wrong.',
  },
  badElement: {
    fr: '{keyword} est mal écrit : {found} au lieu de {allowed}. Le reste a été lu autant que possible.',
    en: '{keyword} is badly written: {found} instead of {allowed}. The rest was read as far as possible.',
  },
  deflateFailed: {
    fr: 'Le contenu compressé du fichier ne peut pas être ouvert ({found}). Demandez une nouvelle copie.',
    en: 'The compressed content of the file cannot be opened ({found}). Ask for a new copy.',
  },
  noFileMeta: {
    fr: 'Le fichier ne dit pas comment il est écrit ; il a été lu comme {assumed}.',
    en: 'The file does not say how it is written; it was read as {assumed}.',
  },
  noPreamble: {
    fr: 'Le fichier n’a pas l’en-tête de 128 octets des fichiers DICOM ; il a été lu sans.',
    en: 'The file lacks the 128-byte head of DICOM files; it was read without it.',
  },
  notDicom: {
    fr: 'Ce n’est pas un fichier DICOM (il commence par {found}). Choisissez un autre fichier.',
    en: 'This is not a DICOM file (it begins with {found}). Choose another file.',
  },
  noTransferSyntax: {
    fr: 'La syntaxe de transfert (0002,0010) manque ; le fichier a été lu comme {assumed}.',
    en: 'Transfer Syntax (0002,0010) is missing; the file was read as {assumed}.',
  },
  refusedWithoutReason: {
    fr: 'Refusé sans raison donnée.',
    en: 'Refused with no reason given.',
  },
  replyNotUnderstood: {
    fr: 'Le service a répondu autre chose que prévu ({url}, état {status}). Rechargez la page ; si cela recommence, le programme et son service ne sont pas de la même version.',
    en: 'The service answered something unexpected ({url}, status {status}). Reload the page; if it happens again, the program and its service are of different versions.',
  },
  requestCancelled: {
    fr: 'Arrêté à votre demande.',
    en: 'Stopped at your request.',
  },
  serviceUnreachable: {
    fr: 'Le service de Négatoscope ne répond pas. Vérifiez que sa fenêtre ou son terminal est resté ouvert.',
    en: 'The service of Négatoscope does not answer. Check that its window or terminal is still open.',
  },
  tooDeep: {
    fr: 'Des séquences sont imbriquées sur {depth} niveaux ; au-delà de {allowed} elles ne sont pas lues.',
    en: 'Sequences are nested {depth} levels deep; beyond {allowed} they are not read.',
  },
  truncated: {
    fr: 'Le fichier est incomplet : {keyword} devrait avoir {expectedBytes} octets, il y en a {foundBytes}. Ce qui précède a été lu ; demandez une nouvelle copie.',
    en: 'The file is incomplete: {keyword} should have {expectedBytes} bytes, {foundBytes} are there. What comes before was read; ask for a new copy.',
  },
  wrongTransferSyntax: {
    fr: 'Le fichier annonce {declared}, mais il est écrit en {found} ; il a été lu ainsi.',
    en: 'The file declares {declared} but is written as {found}; it was read that way.',
  },
};
