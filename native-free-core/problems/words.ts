export type Language = 'fr' | 'en';

/** The words of every problem kind. Facts stand in braces; sorted by kind. */
export const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  badCharacterSet: {
    fr: 'Jeu de caractères inconnu : {found}. Les textes ont été lus comme {assumed} ; des lettres peuvent être fausses.',
    en: 'Unknown character set: {found}. Texts were read as {assumed}; letters may be wrong.',
  },
  badDimensions: {
    fr: '{columns} × {rows} pixels et {numberOfFrames} image(s) demanderaient {bytes} octets, plus que les {allowedBytes} possibles : l’en-tête est faux. L’image n’est pas ouverte.',
    en: '{columns} × {rows} pixels and {numberOfFrames} frame(s) would need {bytes} bytes, more than the {allowedBytes} possible: the header is wrong. The image is not opened.',
  },
  badElement: {
    fr: '{keyword} est mal écrit : {found} au lieu de {allowed}. Le reste a été lu autant que possible.',
    en: '{keyword} is badly written: {found} instead of {allowed}. The rest was read as far as possible.',
  },
  badPalette: {
    fr: 'La palette de couleurs manque ou est incomplète ({found}). L’image ne peut pas être affichée en couleurs.',
    en: 'The colour palette is missing or incomplete ({found}). The image cannot be shown in colour.',
  },
  badPixelAttribute: {
    fr: '{keyword} vaut {found}, alors que les valeurs permises sont {allowed}. L’image ne peut pas être lue sans risque d’erreur.',
    en: '{keyword} is {found}, but the values allowed are {allowed}. The image cannot be read without risk of error.',
  },
  codecFailed: {
    fr: 'L’image {frameNumber} ne peut pas être décompressée ({codec} : {detail}). Le fichier est abîmé ; demandez une nouvelle copie.',
    en: 'Frame {frameNumber} cannot be decompressed ({codec}: {detail}). The file is damaged; ask for a new copy.',
  },
  deflateFailed: {
    fr: 'Le contenu compressé du fichier ne peut pas être ouvert ({found}). Demandez une nouvelle copie.',
    en: 'The compressed content of the file cannot be opened ({found}). Ask for a new copy.',
  },
  dimensionsDisagree: {
    fr: 'L’en-tête annonce {columns} × {rows} pixels, l’image comprimée en a {codedColumns} × {codedRows}. Elle n’est pas décodée ; demandez une nouvelle copie.',
    en: 'The header says {columns} × {rows} pixels, the compressed image has {codedColumns} × {codedRows}. It is not decoded; ask for a new copy.',
  },
  frameOutOfRange: {
    fr: 'L’image {frameNumber} n’existe pas : l’objet en a {numberOfFrames}.',
    en: 'Frame {frameNumber} does not exist: the object has {numberOfFrames}.',
  },
  framesNotSeparable: {
    fr: '{fragments} fragments pour {numberOfFrames} images, sans table qui dise où chacune commence. Les images ne peuvent pas être séparées.',
    en: '{fragments} fragments for {numberOfFrames} frames, and no table that says where each begins. The frames cannot be told apart.',
  },
  noFileMeta: {
    fr: 'Le fichier ne dit pas comment il est écrit ; il a été lu comme {assumed}.',
    en: 'The file does not say how it is written; it was read as {assumed}.',
  },
  noPixelData: {
    fr: 'L’objet ne contient pas d’image. Il est gardé et listé, mais il n’y a rien à afficher.',
    en: 'The object holds no image. It is kept and listed, but there is nothing to show.',
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
  truncatedPixelData: {
    fr: 'L’image {frameNumber} est incomplète : {foundBytes} octets sur {expectedBytes}. Le fichier a été coupé ; demandez une nouvelle copie.',
    en: 'Frame {frameNumber} is incomplete: {foundBytes} bytes of {expectedBytes}. The file was cut short; ask for a new copy.',
  },
  unsupportedPhotometricInterpretation: {
    fr: 'La couleur « {found} » n’est pas prise en charge. L’objet est gardé tel quel.',
    en: 'The colour “{found}” is not supported. The object is kept as it is.',
  },
  unsupportedTransferSyntax: {
    fr: 'La compression {transferSyntaxUID} n’est pas lue par ce programme (vidéo, par exemple). L’objet est gardé tel quel.',
    en: 'The compression {transferSyntaxUID} is not read by this program (video, for example). The object is kept as it is.',
  },
  wrongTransferSyntax: {
    fr: 'Le fichier annonce {declared}, mais il est écrit en {found} ; il a été lu ainsi.',
    en: 'The file declares {declared} but is written as {found}; it was read that way.',
  },
};
