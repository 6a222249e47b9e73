export type Language = 'fr' | 'en';

/** The words of every problem kind. Facts stand in braces; sorted by kind. */
export const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ambiguousVolume: {
    fr: 'Il y a {count} volumes ici : choisissez-en un avec --volume N, ou une série avec --series ({seriesInstanceUIDs}).',
    en: 'There are {count} volumes here: choose one with --volume N, or a series with --series ({seriesInstanceUIDs}).',
  },
  archiveClosed: {
    fr: "Les archives viennent d'être fermées. Relancez le programme.",
    en: 'The archive has just been closed. Start the program again.',
  },
  archiveDamaged: {
    fr: "Les archives de {directory} ne s'ouvrent pas : leur index est abîmé ({found}). Les images y sont toujours ; rendez une sauvegarde de index.sqlite, ou ôtez ce fichier et faites vérifier et réparer les archives.",
    en: 'The archive in {directory} does not open: its index is damaged ({found}). The images are still there; put back a copy of index.sqlite, or take that file away and let the archive be verified and repaired.',
  },
  archiveNewer: {
    fr: "Les archives de {directory} ont été faites par une version plus récente du programme (index {found}, celle-ci connaît {known}). Rien n'a été touché ; mettez le programme à jour.",
    en: 'The archive in {directory} was made by a newer version of the program (index {found}, this one knows {known}). Nothing was touched; update the program.',
  },
  archiveNotWritable: {
    fr: "On ne peut pas écrire dans {directory} ({code}). Choisissez un autre dossier d'archives, ou vérifiez les droits et le disque.",
    en: '{directory} cannot be written to ({code}). Choose another folder for the archive, or check its rights and the disk.',
  },
  archiveOwned: {
    fr: 'Un autre programme travaille déjà avec les archives de {directory} (processus {pid}). Passez par lui, ou fermez-le.',
    en: 'Another program is already working with the archive in {directory} (process {pid}). Work through it, or close it.',
  },
  badCharacterSet: {
    fr: 'Jeu de caractères inconnu : {found}. Les textes ont été lus comme {assumed} ; des lettres peuvent être fausses.',
    en: 'Unknown character set: {found}. Texts were read as {assumed}; letters may be wrong.',
  },
  badCodeStream: {
    fr: 'Les données compressées de l’image sont abîmées ({detail}).',
    en: 'The compressed data of the picture are damaged ({detail}).',
  },
  badDimensions: {
    fr: '{columns} × {rows} pixels et {numberOfFrames} image(s) demanderaient {bytes} octets, plus que les {allowedBytes} possibles : l’en-tête est faux. L’image n’est pas ouverte.',
    en: '{columns} × {rows} pixels and {numberOfFrames} frame(s) would need {bytes} bytes, more than the {allowedBytes} possible: the header is wrong. The image is not opened.',
  },
  badElement: {
    fr: '{keyword} est mal écrit : {found} au lieu de {allowed}. Le reste a été lu autant que possible.',
    en: '{keyword} is badly written: {found} instead of {allowed}. The rest was read as far as possible.',
  },
  badMultipart: {
    fr: "L'envoi en plusieurs parties ne se lit pas ({found}).",
    en: 'The multipart body cannot be read ({found}).',
  },
  badPalette: {
    fr: 'La palette de couleurs manque ou est incomplète ({found}). L’image ne peut pas être affichée en couleurs.',
    en: 'The colour palette is missing or incomplete ({found}). The image cannot be shown in colour.',
  },
  badParameter: {
    fr: 'Le paramètre {name} vaut « {found} ». Permis : {allowed}.',
    en: 'The parameter {name} is “{found}”. Allowed: {allowed}.',
  },
  badPixelAttribute: {
    fr: '{keyword} vaut {found}, alors que les valeurs permises sont {allowed}. L’image ne peut pas être lue sans risque d’erreur.',
    en: '{keyword} is {found}, but the values allowed are {allowed}. The image cannot be read without risk of error.',
  },
  badPlane: {
    fr: 'Ce plan ne peut pas être coupé : {reason}.',
    en: 'This plane cannot be cut: {reason}.',
  },
  badQueryValue: {
    fr: 'La valeur « {found} » ne convient pas pour {keyword}. Permis : {allowed}.',
    en: 'The value “{found}” does not fit {keyword}. Allowed: {allowed}.',
  },
  badSlab: {
    fr: 'Une épaisseur ou un pas de bloc doit être un nombre de millimètres positif ; trouvé : {found}.',
    en: 'A slab thickness or step must be a positive number of millimetres; found: {found}.',
  },
  badUid: {
    fr: "L'identifiant {keyword} n'en est pas un : « {found} ». Le fichier n'est pas archivé.",
    en: 'The identifier {keyword} is not one: “{found}”. The file is not archived.',
  },
  badWindow: {
    fr: 'Une fenêtre {function} ne peut pas avoir une largeur de {width} (au moins 1 pour LINEAR, plus de 0 sinon).',
    en: 'A {function} window cannot have a width of {width} (at least 1 for LINEAR, more than 0 otherwise).',
  },
  badZip: {
    fr: 'Ce zip est abîmé ou incomplet ({found}). Refaites-le ou recopiez-le.',
    en: 'This zip is damaged or incomplete ({found}). Make it or copy it again.',
  },
  bodyCutShort: {
    fr: "L'envoi s'est interrompu avant la fin de cet élément. Recommencez.",
    en: 'What was sent stopped before the end of this item. Send it again.',
  },
  bodyTooLarge: {
    fr: 'Cette demande est trop grande : {limitBytes} octets au plus.',
    en: 'This request is too large: {limitBytes} bytes at most.',
  },
  cancelled: {
    fr: 'Arrêté à votre demande. Rien n’a été gardé.',
    en: 'Stopped at your request. Nothing was kept.',
  },
  cannotDeriveFromClass: {
    fr: 'Une image de type {sopClassName} ne peut pas porter une série reformatée : sa classe ne sait pas dire où se trouve une coupe. Partez d’un scanner, d’une IRM ou d’une TEP.',
    en: 'An image of type {sopClassName} cannot carry a reformatted series: its class cannot say where a plane lies. Start from a CT, MR or PET series.',
  },
  cannotListen: {
    fr: 'Impossible d’écouter sur le port {port} de cette machine ({found}). Essayez --port avec un autre nombre.',
    en: 'Cannot listen on port {port} of this machine ({found}). Try --port with another number.',
  },
  codecFailed: {
    fr: 'L’image {frameNumber} ne peut pas être décompressée ({codec} : {detail}). Le fichier est abîmé ; demandez une nouvelle copie.',
    en: 'Frame {frameNumber} cannot be decompressed ({codec}: {detail}). The file is damaged; ask for a new copy.',
  },
  damagedObject: {
    fr: "L'objet {sopInstanceUID} des archives est abîmé ou absent ({fault}). Importez à nouveau le même fichier pour le rétablir.",
    en: "The archive's object {sopInstanceUID} is damaged or missing ({fault}). Import the same file again to restore it.",
  },
  deflateFailed: {
    fr: 'Le contenu compressé du fichier ne peut pas être ouvert ({found}). Demandez une nouvelle copie.',
    en: 'The compressed content of the file cannot be opened ({found}). Ask for a new copy.',
  },
  dicomDirNotStored: {
    fr: "Un DICOMDIR est le sommaire d'un CD, pas une image : importez le dossier qui le contient.",
    en: "A DICOMDIR is a CD's table of contents, not an image: import the folder that holds it.",
  },
  dimensionsDisagree: {
    fr: 'L’en-tête annonce {columns} × {rows} pixels, l’image comprimée en a {codedColumns} × {codedRows}. Elle n’est pas décodée ; demandez une nouvelle copie.',
    en: 'The header says {columns} × {rows} pixels, the compressed image has {codedColumns} × {codedRows}. It is not decoded; ask for a new copy.',
  },
  diskFull: {
    fr: "Le disque de {directory} est plein. Rien de ce qui était archivé n'est touché ; libérez de la place, puis recommencez.",
    en: 'The disk of {directory} is full. Nothing that was archived is touched; free some space, then try again.',
  },
  duplicatePosition: {
    fr: '{count} images sont au même endroit ({positionMm} mm) et rien ne dit laquelle choisir : pas de plans reformatés. La série se parcourt image par image.',
    en: '{count} images lie at the same place ({positionMm} mm) and nothing tells which to take: no reformatted planes. The series can be viewed image by image.',
  },
  emptyFile: {
    fr: 'Le fichier est vide.',
    en: 'The file is empty.',
  },
  fileCutShort: {
    fr: 'La lecture du fichier s’est arrêtée avant sa fin ({found}). Recopiez-le, puis réessayez.',
    en: 'Reading the file stopped before its end ({found}). Copy it again, then retry.',
  },
  fileNotReadable: {
    fr: 'Le fichier ne se lit pas ({code}) : {path}',
    en: 'The file cannot be read ({code}): {path}',
  },
  folderTooDeep: {
    fr: 'Plus de {allowed} dossiers les uns dans les autres : rien n’est lu plus bas que {path}.',
    en: 'More than {allowed} folders one inside the other: nothing is read below {path}.',
  },
  frameOfOtherSize: {
    fr: 'Une image a une autre taille que sa série : {found} au lieu de {allowed}. Elle n’est pas dans le volume.',
    en: 'A picture has another size than its series: {found} instead of {allowed}. It is not in the volume.',
  },
  frameOutOfRange: {
    fr: 'L’image {frameNumber} n’existe pas : l’objet en a {numberOfFrames}.',
    en: 'Frame {frameNumber} does not exist: the object has {numberOfFrames}.',
  },
  framesMissing: {
    fr: 'L’objet annonce {numberOfFrames} images, mais le fichier n’en contient que {framesPresent} : il a sans doute été coupé. Celles-là se regardent ; demandez une nouvelle copie pour avoir les autres.',
    en: 'The object declares {numberOfFrames} frames, but the file holds only {framesPresent}: it was probably cut short. Those can be viewed; ask for a new copy to have the others.',
  },
  framesNotSeparable: {
    fr: '{fragments} fragments pour {numberOfFrames} images, sans table qui dise où chacune commence. Les images ne peuvent pas être séparées.',
    en: '{fragments} fragments for {numberOfFrames} frames, and no table that says where each begins. The frames cannot be told apart.',
  },
  gantryTilt: {
    fr: 'Statif incliné : chaque coupe est décalée de {shearMm} mm pour {spacingMm} mm d’avance. Les plans reformatés en tiennent compte.',
    en: 'Tilted gantry: each slice is shifted by {shearMm} mm over {spacingMm} mm. Reformatted planes take it into account.',
  },
  instanceNotReceived: {
    fr: 'L’image {sopInstanceUID} n’est pas arrivée. Ouvrez de nouveau la série.',
    en: 'The image {sopInstanceUID} did not arrive. Open the series again.',
  },
  jobNotFound: {
    fr: 'Ce travail n’est plus connu : il est fini depuis longtemps, ou le programme a redémarré.',
    en: 'This piece of work is no longer known: it ended long ago, or the program was restarted.',
  },
  keysNotMatched: {
    fr: 'Ces critères n’ont pas servi à la recherche, car l’archive ne les connaît pas au niveau « {level} » : {keywords}. Les réponses peuvent être trop nombreuses.',
    en: 'These keys were not used for matching, as the archive does not know them at the level “{level}”: {keywords}. There may be too many matches.',
  },
  lowDisk: {
    fr: 'Il reste trop peu de place sur le disque de {directory} : {freeBytes} octets, dont {minimumFreeBytes} sont réservés. Libérez de la place, puis recommencez.',
    en: 'Too little space is left on the disk of {directory}: {freeBytes} bytes, of which {minimumFreeBytes} are kept free. Free some space, then try again.',
  },
  methodNotAllowed: {
    fr: 'Cette adresse n’admet que {allowed} ({found} demandé).',
    en: 'This address takes only {allowed} (asked: {found}).',
  },
  mixedSizes: {
    fr: 'Des images de tailles différentes ({sizes}) : elles se parcourent une à une, sans volume.',
    en: 'Images of different sizes ({sizes}): they can be viewed one by one, not as a volume.',
  },
  noFileMeta: {
    fr: 'Le fichier ne dit pas comment il est écrit ; il a été lu comme {assumed}.',
    en: 'The file does not say how it is written; it was read as {assumed}.',
  },
  noGeometry: {
    fr: 'Ces {images} images ne disent pas où elles sont dans le patient : rangées par numéro, sans plans reformatés.',
    en: 'These {images} images do not say where they lie in the patient: ordered by number, without reformatted planes.',
  },
  noImages: {
    fr: 'Aucune image dans ces fichiers.',
    en: 'No image in these files.',
  },
  noPicture: {
    fr: 'Cette série n’a pas d’image à montrer.',
    en: 'This series has no picture to show.',
  },
  noPictureInObject: {
    fr: 'Objet sans image à afficher : {object}. Il est gardé dans l’archive.',
    en: 'An object without a picture: {object}. It is kept in the archive.',
  },
  noPixelData: {
    fr: 'L’objet ne contient pas d’image. Il est gardé et listé, mais il n’y a rien à afficher.',
    en: 'The object holds no image. It is kept and listed, but there is nothing to show.',
  },
  noPreamble: {
    fr: 'Le fichier n’a pas l’en-tête de 128 octets des fichiers DICOM ; il a été lu sans.',
    en: 'The file lacks the 128-byte head of DICOM files; it was read without it.',
  },
  noSopInstanceUid: {
    fr: "Pas d'identifiant d'instance (SOP Instance UID, 0008,0018) : cet objet DICOM ne peut pas être archivé.",
    en: 'No instance identifier (SOP Instance UID, 0008,0018): this DICOM object cannot be archived.',
  },
  noSourceHeader: {
    fr: 'La série source n’a aucune image lisible ; aucune série ne peut en être tirée.',
    en: 'The source series has no readable image; no series can be made from it.',
  },
  noToken: {
    fr: 'Ouvrez le poste par l’adresse que le programme a affichée à son démarrage.',
    en: 'Open the workstation through the address that the program printed when it started.',
  },
  noTransferSyntax: {
    fr: 'La syntaxe de transfert (0002,0010) manque ; le fichier a été lu comme {assumed}.',
    en: 'Transfer Syntax (0002,0010) is missing; the file was read as {assumed}.',
  },
  noVoiLut: {
    fr: 'Cette image n’a pas de LUT VOI numéro {index} : elle en a {count} (comptées à partir de 0).',
    en: 'This image has no VOI LUT number {index}: it has {count} (counted from 0).',
  },
  nonParallel: {
    fr: '{orientations} images d’orientations toutes différentes : elles se parcourent une à une, sans volume.',
    en: '{orientations} images, each with an orientation of its own: they can be viewed one by one, not as a volume.',
  },
  notAFile: {
    fr: '{path} n’est ni un fichier ni un dossier.',
    en: '{path} is neither a file nor a folder.',
  },
  notAcceptable: {
    fr: "La forme de réponse demandée ({found}) n'est pas possible. Permis : {allowed}.",
    en: 'The form of reply that was asked ({found}) is not possible. Allowed: {allowed}.',
  },
  notDicom: {
    fr: 'Ce n’est pas un fichier DICOM (il commence par {found}). Choisissez un autre fichier.',
    en: 'This is not a DICOM file (it begins with {found}). Choose another file.',
  },
  notEnoughMemory: {
    fr: 'La mémoire ne suffit pas pour cette série ({megabytes} Mo). Fermez d’autres séries ou d’autres programmes.',
    en: 'There is not enough memory for this series ({megabytes} MB). Close other series or programs.',
  },
  notMultipart: {
    fr: "L'envoi n'est pas du type attendu : « {found} » au lieu de {allowed}.",
    en: 'What was sent is not of the expected type: “{found}” instead of {allowed}.',
  },
  objectNotReadable: {
    fr: 'Cet objet de l’archive ne peut pas être lu ({code}). Une vérification de l’archive en dira plus.',
    en: 'This object of the archive cannot be read ({code}). Verifying the archive will tell more.',
  },
  objectTooLarge: {
    fr: 'Cet objet dépasse la taille permise ({allowedBytes} octets).',
    en: 'This object is larger than allowed ({allowedBytes} bytes).',
  },
  otherStudy: {
    fr: "Cette instance est de l'étude {found}, alors que l'envoi est pour l'étude {allowed}.",
    en: 'This instance is of the study {found}, while it was sent for the study {allowed}.',
  },
  pageDied: {
    fr: 'La page s’est arrêtée ({found}) et va être rechargée ; le travail enregistré est intact.',
    en: 'The page stopped ({found}) and will be loaded again; saved work is intact.',
  },
  pageFileNotFound: {
    fr: 'La page demande un fichier qui n’existe pas ({path}). Rechargez-la.',
    en: 'The page asks for a file that does not exist ({path}). Load it again.',
  },
  pageNotBuilt: {
    fr: 'La page n’est pas construite : lancez « npm run build », puis rechargez.',
    en: 'The page is not built: run “npm run build”, then load it again.',
  },
  paneNotShown: {
    fr: 'La vue « {pane} » ne peut pas être faite de cette source ({source}). Choisissez une vue qui s’y trouve.',
    en: 'The view “{pane}” cannot be made from this source ({source}). Choose one that it has.',
  },
  pathNotFound: {
    fr: 'Introuvable ou illisible : {path}.',
    en: 'Not found or not readable: {path}.',
  },
  pictureNotDrawn: {
    fr: 'L’image n’a pas pu être dessinée ({reason}). Ouvrez la série de nouveau.',
    en: 'The image could not be drawn ({reason}). Open the series again.',
  },
  portTaken: {
    fr: 'Le port {port} est déjà pris par un autre programme. Essayez --port avec un autre nombre.',
    en: 'Port {port} is already taken by another program. Try --port with another number.',
  },
  recipeNewer: {
    fr: 'Ce travail a été enregistré par une version plus récente du programme (version {found}, celle-ci connaît {supported}). Il n’a pas été touché ; ouvrez-le avec l’autre version.',
    en: 'This work was saved by a newer version of the program (version {found}, this one knows {supported}). It was left untouched; open it with that version.',
  },
  recipeUnreadable: {
    fr: 'Ce travail enregistré n’est pas lisible ({path} : {reason}). Il n’a pas été touché ; l’étude s’ouvre sans lui.',
    en: 'This saved work cannot be read ({path}: {reason}). It was left untouched; the study opens without it.',
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
  requestNotUnderstood: {
    fr: 'Demande mal formée, à l’endroit « {found} » : {allowed}.',
    en: 'Malformed request, at “{found}”: {allowed}.',
  },
  routeNotFound: {
    fr: 'Le service ne connaît pas l’adresse {path}. Le programme et sa page ne sont peut-être pas de la même version.',
    en: 'The service does not know the address {path}. The program and its page may be of different versions.',
  },
  seriesNotStored: {
    fr: 'La nouvelle série n’a pas été archivée : {stored} images sur {total} acceptées (état {status}). Rien n’est inscrit dans les étapes ; réessayez.',
    en: 'The new series was not archived: {stored} images of {total} accepted (status {status}). Nothing is written in the steps; try again.',
  },
  seriesReadBackDiffers: {
    fr: 'La série relue des archives n’est pas celle qui a été calculée (image {instance} : {found}, attendu {allowed}). Elle n’est pas déclarée conservée ; signalez-le.',
    en: 'The series read again from the archive is not the one that was computed (image {instance}: {found}, expected {allowed}). It is not reported as kept; please report it.',
  },
  seriesTooLarge: {
    fr: 'Cette série demanderait {megabytes} Mo de calcul ; {allowedMegabytes} Mo au plus. Espacez les coupes ou réduisez l’étendue.',
    en: 'This series would take {megabytes} MB to compute; at most {allowedMegabytes} MB. Space the slices out or reduce the extent.',
  },
  serviceFault: {
    fr: 'Le service a rencontré une faute du programme ({found}). Rien de ce qui était enregistré n’est perdu ; signalez-la.',
    en: 'The service met a fault of the program ({found}). Nothing that was saved is lost; please report it.',
  },
  serviceRefused: {
    fr: 'Le service a refusé {path} (état {status}).',
    en: 'The service refused {path} (status {status}).',
  },
  serviceUnreachable: {
    fr: 'Le service de Négatoscope ne répond pas. Vérifiez que sa fenêtre ou son terminal est resté ouvert.',
    en: 'The service of Négatoscope does not answer. Check that its window or terminal is still open.',
  },
  singleSlice: {
    fr: 'Une seule coupe : elle se voit, mais ne fait pas un volume.',
    en: 'A single slice: it can be viewed, but makes no volume.',
  },
  sliceDoesNotFit: {
    fr: 'La coupe {slice} ({found}) n’entre pas dans son volume ({allowed}) : elle est laissée de côté.',
    en: 'Slice {slice} ({found}) does not fit its volume ({allowed}): it is left out.',
  },
  sliceMissing: {
    fr: 'Il manque {count} coupe(s) après la coupe d’indice {afterIndex} : un écart de {gapMm} mm. Les plans reformatés y sont interpolés sur cette distance.',
    en: '{count} slice(s) missing after slice index {afterIndex}: a gap of {gapMm} mm. Reformatted planes are interpolated across it.',
  },
  slicesDisplaced: {
    fr: 'Les coupes ne sont pas alignées : jusqu’à {largestMm} mm d’écart de côté. Les plans reformatés passent de coupe en coupe.',
    en: 'The slices are not in line: up to {largestMm} mm sideways. Reformatted planes go from slice to slice.',
  },
  sourceNotReadable: {
    fr: 'L’en-tête de l’image d’origine {sopInstanceUID} ne se lit pas : la série ne peut pas dire d’où elle vient, elle n’est pas créée.',
    en: 'The header of the source image {sopInstanceUID} cannot be read: the series could not say where it comes from, so it is not made.',
  },
  staleRevision: {
    fr: "Quelqu'un a enregistré entre-temps (version {current} du {savedAt} ; vous aviez lu la version {given}). Rien n'a été remplacé : relisez, puis recommencez.",
    en: 'Someone saved in the meantime (version {current} of {savedAt}; you had read version {given}). Nothing was replaced: read again, then retry.',
  },
  stateNotAllowed: {
    fr: 'Un examen « {from} » ne peut pas devenir « {to} ». Permis : {allowed}.',
    en: 'An exam that is “{from}” cannot become “{to}”. Allowed: {allowed}.',
  },
  streamCutShort: {
    fr: 'La série s’est arrêtée en route après {parts} images. Ouvrez-la de nouveau.',
    en: 'The series stopped on its way after {parts} images. Open it again.',
  },
  tooDeep: {
    fr: 'Des séquences sont imbriquées sur {depth} niveaux ; au-delà de {allowed} elles ne sont pas lues.',
    en: 'Sequences are nested {depth} levels deep; beyond {allowed} they are not read.',
  },
  tooManyElements: {
    fr: 'Le fichier contient plus de {allowed} éléments ; la suite n’a pas été lue. Un fichier d’images n’en a jamais autant : vérifiez sa source.',
    en: 'The file holds more than {allowed} elements; the rest was not read. No image file has that many: check where it comes from.',
  },
  tooManyFiles: {
    fr: 'Plus de {allowed} fichiers : choisissez un dossier plus petit. Le reste n’est pas lu.',
    en: 'More than {allowed} files: choose a smaller folder. The rest is not read.',
  },
  tooManyFrames: {
    fr: 'Cet objet a {numberOfFrames} images ; seules les {allowed} premières sont montrées, pour ne pas remplir la mémoire. L’objet entier est gardé.',
    en: 'This object has {numberOfFrames} frames; only the first {allowed} are shown, so as not to fill the memory. The whole object is kept.',
  },
  tooManyParts: {
    fr: "L'envoi a plus de parties que permis ({allowed}).",
    en: 'What was sent has more parts than allowed ({allowed}).',
  },
  truncated: {
    fr: 'Le fichier est incomplet : {keyword} devrait avoir {expectedBytes} octets, il y en a {foundBytes}. Ce qui précède a été lu ; demandez une nouvelle copie.',
    en: 'The file is incomplete: {keyword} should have {expectedBytes} bytes, {foundBytes} are there. What comes before was read; ask for a new copy.',
  },
  truncatedPixelData: {
    fr: 'L’image {frameNumber} est incomplète : {foundBytes} octets sur {expectedBytes}. Le fichier a été coupé ; demandez une nouvelle copie.',
    en: 'Frame {frameNumber} is incomplete: {foundBytes} bytes of {expectedBytes}. The file was cut short; ask for a new copy.',
  },
  unevenSpacing: {
    fr: 'Écart inégal entre les coupes : de {smallestMm} à {largestMm} mm. Les plans reformatés passent de coupe en coupe.',
    en: 'Uneven spacing between slices: {smallestMm} to {largestMm} mm. Reformatted planes go from slice to slice.',
  },
  unexpectedFailure: {
    fr: 'Cela a échoué pour une raison imprévue ({found}). Réessayez ; si cela recommence, signalez-le.',
    en: 'This failed for an unforeseen reason ({found}). Try again; if it happens again, please report it.',
  },
  unknownInstance: {
    fr: "Les archives n'ont pas l'instance {sopInstanceUID}.",
    en: 'The archive does not have the instance {sopInstanceUID}.',
  },
  unknownPatient: {
    fr: "Les archives n'ont pas ce patient ({patientKey}).",
    en: 'The archive does not have this patient ({patientKey}).',
  },
  unknownSeries: {
    fr: "Les archives n'ont pas la série {seriesInstanceUID}.",
    en: 'The archive does not have the series {seriesInstanceUID}.',
  },
  unknownStudy: {
    fr: "Les archives n'ont pas l'étude {studyInstanceUID}.",
    en: 'The archive does not have the study {studyInstanceUID}.',
  },
  unsupportedPhotometricInterpretation: {
    fr: 'La couleur « {found} » n’est pas prise en charge. L’objet est gardé tel quel.',
    en: 'The colour “{found}” is not supported. The object is kept as it is.',
  },
  unsupportedTransferSyntax: {
    fr: 'La compression {transferSyntaxUID} n’est pas lue par ce programme (vidéo, par exemple). L’objet est gardé tel quel.',
    en: 'The compression {transferSyntaxUID} is not read by this program (video, for example). The object is kept as it is.',
  },
  volumeNotHere: {
    fr: 'Le volume n’est pas chargé. Ouvrez la série, puis recommencez.',
    en: 'The volume is not loaded. Open the series, then try again.',
  },
  volumeOutOfRange: {
    fr: 'Pas de volume numéro {volume} : il y en a {count} (comptés à partir de 1).',
    en: 'No volume number {volume}: there are {count} (counted from 1).',
  },
  workerStopped: {
    fr: 'Un calcul s’est arrêté ({reason}). Fermez et ouvrez de nouveau la série.',
    en: 'A calculation stopped ({reason}). Close the series and open it again.',
  },
  writeFailed: {
    fr: "L'écriture dans {directory} a échoué ({code}). Cet élément n'est pas archivé ; vérifiez le disque, puis recommencez.",
    en: 'Writing to {directory} failed ({code}). This item is not archived; check the disk, then try again.',
  },
  wrongHost: {
    fr: 'Adresse refusée : {found} n’est pas le nom de ce poste.',
    en: 'Address refused: {found} is not the name of this workstation.',
  },
  wrongOrigin: {
    fr: 'Demande refusée : elle vient d’une autre page ({found}).',
    en: 'Request refused: it comes from another page ({found}).',
  },
  wrongTransferSyntax: {
    fr: 'Le fichier annonce {declared}, mais il est écrit en {found} ; il a été lu ainsi.',
    en: 'The file declares {declared} but is written as {found}; it was read that way.',
  },
  wrongUsage: {
    fr: 'Mauvais usage : {reason}.',
    en: 'Wrong usage: {reason}.',
  },
  zipBomb: {
    fr: 'Ce zip se déplierait de {packedBytes} à {foundBytes} octets : refusé, car aucune vraie image ne se comprime autant.',
    en: 'This zip would unfold from {packedBytes} to {foundBytes} bytes: refused, as no real image packs that well.',
  },
  zipEncrypted: {
    fr: "Cet élément du zip est protégé par un mot de passe. Dépliez-le d'abord, puis importez le dossier.",
    en: 'This entry of the zip is protected by a password. Unpack it first, then import the folder.',
  },
  zipMethodUnknown: {
    fr: "Cet élément du zip est comprimé par une méthode inconnue ici ({method}). Dépliez-le d'abord, puis importez le dossier.",
    en: 'This entry of the zip is packed by a method unknown here ({method}). Unpack it first, then import the folder.',
  },
  zipNested: {
    fr: "Un zip dans un zip n'est pas ouvert. Dépliez-le d'abord, puis importez-le.",
    en: 'A zip inside a zip is not opened. Unpack it first, then import it.',
  },
  zipTooLarge: {
    fr: 'Ce zip se déplierait en {foundBytes} octets ; {allowedBytes} sont permis.',
    en: 'This zip would unfold into {foundBytes} bytes; {allowedBytes} are allowed.',
  },
  zipTooManyEntries: {
    fr: 'Ce zip a {found} éléments ; {allowed} sont permis.',
    en: 'This zip has {found} entries; {allowed} are allowed.',
  },
};
