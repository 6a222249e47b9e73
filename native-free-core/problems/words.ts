export type Language = 'fr' | 'en';

/**
 * The words of every problem kind, sorted by kind. Facts stand in braces; what stands in brackets is left out when one of its
 * facts is not known. Sizes bring their own unit: {allowedBytes} becomes « 536,9 Mo ». French is typed with plain spaces.
 */
export const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ambiguousVolume: {
    fr: 'Il y a {count} volumes ici : choisissez-en un avec --volume N, ou une série avec --series ({seriesInstanceUIDs}).',
    en: 'There are {count} volumes here: choose one with --volume N, or a series with --series ({seriesInstanceUIDs}).',
  },
  archiveClosed: {
    fr: 'L’archive vient d’être fermée : rien de plus n’y est écrit. Relancez le programme.',
    en: 'The archive has just been closed: nothing more is written to it. Start the program again.',
  },
  archiveDamaged: {
    fr: 'L’archive de {directory} ne s’ouvre pas : son index est abîmé ({found}). Les images y sont toujours. Remettez une copie de sauvegarde de index.sqlite, ou retirez ce fichier, puis faites vérifier et réparer l’archive.',
    en: 'The archive in {directory} does not open: its index is damaged ({found}). The images are still there. Put back a saved copy of index.sqlite, or remove that file, then have the archive verified and repaired.',
  },
  archiveNewer: {
    fr: 'L’archive de {directory} a été faite par une version plus récente du programme (index {found} ; cette version connaît le {known}). Rien n’a été touché. Mettez le programme à jour, ou ouvrez une autre archive.',
    en: 'The archive in {directory} was made by a newer version of the program (index {found}; this version knows {known}). Nothing was touched. Update the program, or open another archive.',
  },
  archiveNotEmpty: {
    fr: '{directory} n’est pas vide : une sauvegarde se rétablit dans un dossier neuf ou vide, pour ne rien recouvrir.',
    en: '{directory} is not empty: a backup is restored into a new or empty folder, so that nothing is overwritten.',
  },
  archiveNotWritable: {
    fr: 'On ne peut pas écrire dans {directory} ({code}) : aucune image ne peut y être gardée. Choisissez un autre dossier d’archive, ou vérifiez vos droits et le disque.',
    en: '{directory} cannot be written to ({code}): no image can be kept there. Choose another folder for the archive, or check your rights and the disk.',
  },
  archiveOwned: {
    fr: 'Un autre programme travaille déjà avec l’archive de {directory} (processus {pid}). Passez par lui, ou fermez-le d’abord.',
    en: 'Another program is already working with the archive in {directory} (process {pid}). Work through it, or close it first.',
  },
  associationAborted: {
    fr: 'L’association DICOM a été interrompue (source {source}, raison {reason}). Ce qui était déjà acquitté est gardé ; recommencez le reste.',
    en: 'The DICOM association was aborted (source {source}, reason {reason}). What was acknowledged is kept; send the rest again.',
  },
  associationRejected: {
    fr: 'Le nœud DICOM a refusé l’association (résultat {result}, source {source}, raison {reason}). Vérifiez les titres AE des deux côtés.',
    en: 'The DICOM node rejected the association (result {result}, source {source}, reason {reason}). Check the AE titles of both sides.',
  },
  backupFolderNotAbsolute: {
    fr: 'Le chemin {directory} ne dit pas à partir d’où chercher ce dossier. Écrivez-le en entier, depuis la racine du disque.',
    en: 'The path {directory} does not say where to look for this folder from. Write all of it, from the root of the disk.',
  },
  backupFolderNotEmpty: {
    fr: '{directory} contient autre chose qu’une sauvegarde : rien n’y est écrit. Choisissez un dossier vide, ou une sauvegarde plus ancienne de cette archive.',
    en: '{directory} holds something other than a backup: nothing is written there. Choose an empty folder, or an earlier backup of this archive.',
  },
  backupInsideArchive: {
    fr: '{directory} est dans le dossier de l’archive, ou le contient : une sauvegarde y serait perdue avec elle. Choisissez un dossier ailleurs, de préférence sur un autre disque.',
    en: '{directory} lies inside the archive’s folder, or around it: a backup there would be lost with it. Choose a folder elsewhere, on another disk if possible.',
  },
  backupNeedsSpace: {
    fr: 'Il faut {neededBytes} pour copier les images dans {directory}, et il n’y reste que {freeBytes}. Rien n’a été copié. Libérez de la place, ou choisissez un autre disque.',
    en: 'Copying the images into {directory} takes {neededBytes}, and only {freeBytes} are left there. Nothing was copied. Free some space, or choose another disk.',
  },
  badCharacterSet: {
    fr: 'Jeu de caractères inconnu : {found}. Les textes ont été lus comme {assumed} ; des lettres peuvent être fausses.',
    en: 'Unknown character set: {found}. Texts were read as {assumed}; letters may be wrong.',
  },
  badCodeStream: {
    fr: 'Les données compressées de l’image sont abîmées ({detail}) : elle ne peut pas être affichée. Demandez une nouvelle copie du fichier.',
    en: 'The compressed data of the image are damaged ({detail}): it cannot be shown. Ask for a new copy of the file.',
  },
  badDimensions: {
    fr: 'L’en-tête annonce {columns} × {rows} pixels et {numberOfFrames} image(s) : il faudrait {bytes}, plus que les {allowedBytes} possibles. L’en-tête est donc faux. L’image n’est pas ouverte ; demandez une nouvelle copie.',
    en: 'The header declares {columns} × {rows} pixels and {numberOfFrames} frame(s): that would take {bytes}, more than the {allowedBytes} possible. So the header is wrong. The image is not opened; ask for a new copy.',
  },
  badDimse: {
    fr: 'Le nœud DICOM a envoyé une commande qui ne se lit pas ({found}) : l’association est coupée.',
    en: 'The DICOM node sent a command that cannot be read ({found}): the association is cut.',
  },
  badElement: {
    fr: '{keyword} est mal écrit : {found} au lieu de {allowed}. Le reste a été lu autant que possible ; comparez avec une autre copie si une valeur paraît fausse.',
    en: '{keyword} is badly written: {found} instead of {allowed}. The rest was read as far as possible; compare with another copy if a value looks wrong.',
  },
  badMultipart: {
    fr: 'L’envoi en plusieurs parties ne se lit pas ({found}) : rien n’en est archivé. Recommencez l’envoi.',
    en: 'The multipart body cannot be read ({found}): nothing of it is archived. Send it again.',
  },
  badPalette: {
    fr: 'La palette de couleurs manque ou est incomplète ({found}). L’image ne peut pas être affichée en couleurs ; demandez une nouvelle copie.',
    en: 'The colour palette is missing or incomplete ({found}). The image cannot be shown in colour; ask for a new copy.',
  },
  badParameter: {
    fr: 'Le paramètre {name} vaut « {found} », ce qui n’est pas permis. Permis : {allowed}.',
    en: 'The parameter {name} is “{found}”, which is not allowed. Allowed: {allowed}.',
  },
  badPdu: {
    fr: 'Le correspondant DICOM a envoyé un message qui ne se lit pas ({found} au lieu de {allowed}) : l’association est coupée. Ce qui était déjà acquitté est gardé.',
    en: 'The DICOM peer sent a message that cannot be read ({found} instead of {allowed}): the association is cut. What was acknowledged is kept.',
  },
  badPixelAttribute: {
    fr: '{keyword} vaut {found}, alors que les valeurs permises sont {allowed}. L’image serait lue de travers : elle n’est pas affichée. Demandez une nouvelle copie.',
    en: '{keyword} is {found}, but the values allowed are {allowed}. The image would be misread, so it is not shown. Ask for a new copy.',
  },
  badPlane: {
    fr: 'Ce plan ne peut pas être coupé : {reason}. Corrigez sa description.',
    en: 'This plane cannot be cut: {reason}. Correct its description.',
  },
  badQueryValue: {
    fr: 'La valeur « {found} » ne convient pas pour {keyword}. Permis : {allowed}.',
    en: 'The value “{found}” does not fit {keyword}. Allowed: {allowed}.',
  },
  badSlab: {
    fr: 'L’épaisseur et le pas d’une coupe épaisse sont des nombres de millimètres plus grands que 0 ; trouvé : {found}.',
    en: 'The thickness and the step of a slab are numbers of millimetres greater than 0; found: {found}.',
  },
  badUid: {
    fr: 'L’identifiant {keyword} n’en est pas un : « {found} ». Sans lui, l’image ne pourrait pas être retrouvée : le fichier n’est pas archivé. Demandez une nouvelle copie.',
    en: 'The identifier {keyword} is not one: “{found}”. Without it the image could not be found again: the file is not archived. Ask for a new copy.',
  },
  badWindow: {
    fr: 'Une fenêtre {function} ne peut pas avoir une largeur de {width} (au moins 1 pour LINEAR, plus de 0 sinon).',
    en: 'A {function} window cannot have a width of {width} (at least 1 for LINEAR, more than 0 otherwise).',
  },
  badZip: {
    fr: 'Ce zip est abîmé ou incomplet ({found}). Recopiez-le ou refaites-le, puis importez-le de nouveau.',
    en: 'This zip is damaged or incomplete ({found}). Copy it or make it again, then import it again.',
  },
  bodyCutShort: {
    fr: 'L’envoi s’est interrompu avant la fin de cet élément, qui n’est pas archivé. Recommencez l’envoi.',
    en: 'What was sent stopped before the end of this item, which is not archived. Send it again.',
  },
  bodyTooLarge: {
    fr: 'Cette demande est trop grande : {limitBytes} au plus. Envoyez-la en plusieurs fois.',
    en: 'This request is too large: {limitBytes} at most. Send it in several parts.',
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
    fr: 'Impossible d’écouter sur le port {port} de cette machine ({found}). Choisissez-en un autre.',
    en: 'Cannot listen on port {port} of this machine ({found}). Choose another one.',
  },
  codecFailed: {
    fr: 'L’image {frameNumber} ne peut pas être décompressée ({codec} : {detail}). Le fichier est abîmé ; demandez une nouvelle copie.',
    en: 'Frame {frameNumber} cannot be decompressed ({codec}: {detail}). The file is damaged; ask for a new copy.',
  },
  colourProfileNotApplied: {
    fr: 'Le profil de couleur ICC du fichier ({profileBytes}) est abîmé, ou fait de tables : il n’est pas appliqué. Les couleurs sont celles du fichier, sans correction.',
    en: 'The ICC colour profile of the file ({profileBytes}) is damaged, or made of tables: it is not applied. The colours are those of the file, uncorrected.',
  },
  colourVolume: {
    fr: 'Ces images sont en couleurs : des plans ne se coupent que dans un volume de gris. Choisissez une autre série.',
    en: 'These images are in colour: planes are only cut from a volume of greys. Choose another series.',
  },
  connectionLost: {
    fr: 'La liaison avec le nœud DICOM s’est coupée. Ce qui était déjà acquitté est gardé ; recommencez le reste.',
    en: 'The connection with the DICOM node was lost. What was acknowledged is kept; send the rest again.',
  },
  contextRefused: {
    fr: 'Le nœud DICOM n’accepte pas {sopClassUID} dans la syntaxe {transferSyntaxUID} : l’image ne lui est pas envoyée, car elle devrait être recodée.',
    en: 'The DICOM node does not accept {sopClassUID} in the syntax {transferSyntaxUID}: the image is not sent to it, since it would have to be re-encoded.',
  },
  crossesRegions: {
    fr: 'Ce trait traverse des régions d’échographie différentes (région {fromRegion} et région {toRegion} ; 0 : hors de toute région) : chacune a sa propre échelle, donc aucune longueur n’est juste. Mesurez à l’intérieur d’une seule région.',
    en: 'This line crosses different ultrasound regions (region {fromRegion} and region {toRegion}; 0: outside every region): each has a scale of its own, so no length would be right. Measure inside one region.',
  },
  curveWithoutPath: {
    fr: 'Ces points ({points}) ne font pas un trajet : il en faut au moins deux, différents, qui ne soient pas l’un au-dessus de l’autre.',
    en: 'These points ({points}) make no path: at least two are needed, different, not one above the other.',
  },
  damagedObject: {
    fr: 'L’objet {sopInstanceUID} de l’archive est abîmé ou absent ({fault}). Importez de nouveau le même fichier pour le rétablir.',
    en: 'The object {sopInstanceUID} of the archive is damaged or missing ({fault}). Import the same file again to restore it.',
  },
  deflateFailed: {
    fr: 'Le contenu compressé du fichier ne s’ouvre pas ({found}) : il est abîmé, ou démesuré. Demandez une nouvelle copie.',
    en: 'The compressed content of the file does not open ({found}): it is damaged, or out of all measure. Ask for a new copy.',
  },
  dicomDirNotStored: {
    fr: 'Un DICOMDIR est le sommaire d’un CD, pas une image : il n’est pas archivé. Importez le dossier qui le contient.',
    en: 'A DICOMDIR is the table of contents of a CD, not an image: it is not archived. Import the folder that holds it.',
  },
  dimensionsDisagree: {
    fr: 'L’en-tête annonce {columns} × {rows} pixels, l’image comprimée en a {codedColumns} × {codedRows}. Elle n’est pas décodée ; demandez une nouvelle copie.',
    en: 'The header says {columns} × {rows} pixels, the compressed image has {codedColumns} × {codedRows}. It is not decoded; ask for a new copy.',
  },
  dimseFailed: {
    fr: 'Le nœud DICOM a répondu par l’état {status} ({comment}) : l’opération n’est pas faite.',
    en: 'The DICOM node answered with status {status} ({comment}): the operation is not done.',
  },
  diskFull: {
    fr: 'Le disque de {directory} est plein. Rien de ce qui était archivé n’est touché. Libérez de la place, puis recommencez.',
    en: 'The disk of {directory} is full. Nothing that was archived is touched. Free some space, then try again.',
  },
  duplicatePosition: {
    fr: '{count} images sont au même endroit ({positionMm} mm) et rien ne dit laquelle choisir : pas de plans reformatés. La série se parcourt image par image.',
    en: '{count} images lie at the same place ({positionMm} mm) and nothing tells which to take: no reformatted planes. The series can be viewed image by image.',
  },
  emptyFile: {
    fr: 'Le fichier est vide : il n’y a rien à archiver. Recopiez-le depuis sa source.',
    en: 'The file is empty: there is nothing to archive. Copy it again from its source.',
  },
  fileCutShort: {
    fr: 'La lecture du fichier s’est arrêtée avant sa fin ({found}). Recopiez-le, puis réessayez.',
    en: 'Reading the file stopped before its end ({found}). Copy it again, then retry.',
  },
  fileNotReadable: {
    fr: 'Le fichier ne se lit pas ({code}) : {path}. Vérifiez vos droits et le disque, puis réessayez.',
    en: 'The file cannot be read ({code}): {path}. Check your rights and the disk, then try again.',
  },
  folderTooDeep: {
    fr: 'Il y a plus de {allowed} dossiers les uns dans les autres : rien n’est lu plus bas que {path}. Choisissez un dossier plus profond.',
    en: 'There are more than {allowed} folders one inside the other: nothing is read below {path}. Choose a folder further down.',
  },
  frameOfOtherSize: {
    fr: 'Une image n’a pas la taille de sa série : {found} au lieu de {allowed}. Elle est laissée hors du volume ; la série se parcourt image par image.',
    en: 'One image does not have the size of its series: {found} instead of {allowed}. It is left out of the volume; the series can be viewed image by image.',
  },
  frameOutOfRange: {
    fr: 'L’image {frameNumber} n’existe pas : l’objet en a {numberOfFrames}. Choisissez un numéro entre 1 et {numberOfFrames}.',
    en: 'Frame {frameNumber} does not exist: the object has {numberOfFrames}. Choose a number from 1 to {numberOfFrames}.',
  },
  framesMissing: {
    fr: 'L’objet annonce {numberOfFrames} images, mais le fichier n’en contient que {framesPresent} : il a sans doute été coupé. Celles-là se regardent ; demandez une nouvelle copie pour avoir les autres.',
    en: 'The object declares {numberOfFrames} frames, but the file holds only {framesPresent}: it was probably cut short. Those can be viewed; ask for a new copy to have the others.',
  },
  framesNotSeparable: {
    fr: 'L’objet a {fragments} morceaux pour {numberOfFrames} images, et aucune table ne dit où chacune commence : elles ne peuvent pas être séparées. Demandez une nouvelle copie.',
    en: 'The object has {fragments} fragments for {numberOfFrames} frames, and no table says where each begins: they cannot be told apart. Ask for a new copy.',
  },
  frontBackSwapped: {
    fr: 'Les repères {first} et {second} sont intervertis : le second doit être en arrière du premier. Replacez-les.',
    en: 'Landmarks {first} and {second} are the wrong way round: the second must lie behind the first. Put them again.',
  },
  gantryTilt: {
    fr: 'Statif incliné : d’une coupe à la suivante, {spacingMm} mm plus loin, l’image glisse de {shearMm} mm. Les plans reformatés en tiennent compte.',
    en: 'Tilted gantry: from one slice to the next, {spacingMm} mm further, the image shifts by {shearMm} mm. Reformatted planes take it into account.',
  },
  instanceNotReceived: {
    fr: 'L’image {sopInstanceUID} n’est pas arrivée. Ouvrez de nouveau la série.',
    en: 'The image {sopInstanceUID} did not arrive. Open the series again.',
  },
  isBackup: {
    fr: '{directory} est une sauvegarde : on n’y travaille pas, pour qu’elle reste ce qu’elle est. Rétablissez-la d’abord dans un autre dossier (commande « restore »).',
    en: '{directory} is a backup: it is not worked in, so that it stays what it is. Restore it into another folder first (command “restore”).',
  },
  jobNotFound: {
    fr: 'Ce travail n’est plus connu : il est fini depuis longtemps, ou le programme a redémarré. Relancez-le si besoin.',
    en: 'This piece of work is no longer known: it ended long ago, or the program was restarted. Start it again if need be.',
  },
  keysNotMatched: {
    fr: 'Ces critères n’ont pas servi à la recherche, car l’archive ne les connaît pas au niveau « {level} » : {keywords}. Les réponses peuvent être trop nombreuses.',
    en: 'These keys were not used for matching, as the archive does not know them at the level “{level}”: {keywords}. There may be too many matches.',
  },
  lineEndOn: {
    fr: 'Vus dans ce plan, les deux points sont l’un derrière l’autre ({lengthMm} mm) : ils n’y tracent pas de ligne. Posez-les tous deux sur la même coupe, plus loin l’un de l’autre.',
    en: 'Seen in this plane, the two points lie one behind the other ({lengthMm} mm): they draw no line in it. Put both in one slice, farther apart.',
  },
  liveVideoStream: {
    fr: '« {name} » est un flux en direct sur le réseau d’un bloc opératoire : rien n’en est écrit dans le fichier, il n’y a donc pas d’image à montrer. Demandez un enregistrement (MPEG-4, par exemple).',
    en: '“{name}” is a live stream on the network of an operating room: nothing of it is written in the file, so there is no picture to show. Ask for a recording (MPEG-4, for example).',
  },
  lowDisk: {
    fr: 'Il reste trop peu de place sur le disque de {directory} : {freeBytes}, alors que {minimumFreeBytes} doivent rester libres. Rien de ce qui était archivé n’est touché. Libérez de la place, puis recommencez.',
    en: 'Too little space is left on the disk of {directory}: {freeBytes}, while {minimumFreeBytes} must stay free. Nothing that was archived is touched. Free some space, then try again.',
  },
  methodNotAllowed: {
    fr: 'Cette adresse n’admet que {allowed} ({found} demandé).',
    en: 'This address takes only {allowed} (asked: {found}).',
  },
  mixedSizes: {
    fr: 'Des images de tailles différentes dans une même série ({sizes}) : elles se parcourent une à une, sans volume ni plans reformatés.',
    en: 'Images of different sizes in one series ({sizes}): they can be viewed one by one, without a volume or reformatted planes.',
  },
  mosaicNormalAssumed: {
    fr: 'Rien dans le fichier ne dit dans quel sens se suivent les coupes de la mosaïque (en-tête CSA absent) : le sens de la normale est supposé, haut et bas peuvent être inversés. Vérifiez sur l’anatomie.',
    en: 'Nothing in the file tells which way the slices of the mosaic follow (no CSA header): the way of the normal is assumed, top and bottom may be swapped. Check against the anatomy.',
  },
  mosaicOfSlices: {
    fr: 'Mosaïque Siemens : le fichier range {tiles} coupes côte à côte dans une seule image ({saidBy}) ; elles sont montrées comme un volume, à leur place dans le patient.',
    en: 'Siemens mosaic: the file keeps {tiles} slices side by side in one picture ({saidBy}); they are shown as a volume, each at its place in the patient.',
  },
  noFileMeta: {
    fr: 'Le fichier ne dit pas comment il est écrit (il n’a pas d’en-tête de fichier DICOM) ; il a été lu comme {assumed}. Vérifiez que l’image et les textes sont plausibles.',
    en: 'The file does not say how it is written (it has no DICOM file header); it was read as {assumed}. Check that image and texts look plausible.',
  },
  noFrameOfReference: {
    fr: 'L’une des deux séries ne dit pas dans quel repère elle est (Frame of Reference UID absent) : rien ne garantit que le même point y soit au même endroit. Placez le plan dans cette série par ses propres repères.',
    en: 'One of the two series does not say in which space it lies (no Frame of Reference UID): nothing tells that the same point is at the same place in it. Put the plane in that series by its own landmarks.',
  },
  noGeometry: {
    fr: 'Ces {images} image(s) ne disent pas où elles se trouvent dans le patient : elles sont rangées par numéro, sans plans reformatés.',
    en: 'These {images} image(s) do not say where they lie in the patient: they are ordered by number, without reformatted planes.',
  },
  noImages: {
    fr: 'Il n’y a aucune image dans ces fichiers. Choisissez-en d’autres.',
    en: 'There is no image in these files. Choose others.',
  },
  noMask: {
    fr: 'Le fichier ne dit pas quel masque retirer de l’image {frameNumber}. Choisissez une image masque par son numéro.',
    en: 'The file does not say which mask to take from frame {frameNumber}. Choose a mask frame by its number.',
  },
  noPicture: {
    fr: 'Cette série n’a pas d’image à montrer ; ce qu’elle contient est gardé dans l’archive.',
    en: 'This series has no image to show; what it holds is kept in the archive.',
  },
  noPictureInObject: {
    fr: 'Cet objet n’est pas une image ({object}) : il n’y a rien à afficher. Il est gardé dans l’archive.',
    en: 'This object is not an image ({object}): there is nothing to show. It is kept in the archive.',
  },
  noPixelData: {
    fr: 'L’objet ne contient pas de pixels : il n’y a rien à afficher. Il est gardé et listé ; si c’était une image, demandez une nouvelle copie.',
    en: 'The object holds no pixels: there is nothing to show. It is kept and listed; if it was an image, ask for a new copy.',
  },
  noPreamble: {
    fr: 'Le fichier n’a pas les 128 octets qui ouvrent un fichier DICOM ; il a été lu sans. Rien n’est perdu.',
    en: 'The file lacks the 128 bytes that open a DICOM file; it was read without them. Nothing is lost.',
  },
  noReferenceObject: {
    fr: 'L’objet de référence {name} n’est pas là : sa preuve n’est pas faite. Rechargez la page ou réinstallez le programme.',
    en: 'The reference object {name} is not there: its proof is not made. Reload the page or install the program again.',
  },
  noSopInstanceUid: {
    fr: 'Cet objet DICOM n’a pas d’identifiant (SOP Instance UID, 0008,0018) : il ne pourrait pas être retrouvé, il n’est donc pas archivé. Demandez une nouvelle copie.',
    en: 'This DICOM object has no identifier (SOP Instance UID, 0008,0018): it could not be found again, so it is not archived. Ask for a new copy.',
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
    fr: 'Le fichier ne dit pas comment ses données sont codées (Transfer Syntax UID, 0002,0010) ; il a été lu comme {assumed}. Vérifiez que l’image et les textes sont plausibles.',
    en: 'The file does not say how its data are encoded (Transfer Syntax UID, 0002,0010); it was read as {assumed}. Check that image and texts look plausible.',
  },
  noVoiLut: {
    fr: 'Cette image n’a pas de LUT VOI numéro {index} : elle en a {count} (comptées à partir de 0).',
    en: 'This image has no VOI LUT number {index}: it has {count} (counted from 0).',
  },
  nodeUnreachable: {
    fr: 'Le nœud DICOM {host}, port {port}, ne répond pas ({code}). Vérifiez l’adresse, le port et que le nœud est allumé.',
    en: 'The DICOM node {host}, port {port}, does not answer ({code}). Check the address, the port and that the node is on.',
  },
  nonParallel: {
    fr: '{orientations} images ont chacune leur propre orientation : elles se parcourent une à une, sans volume ni plans reformatés.',
    en: '{orientations} images each have an orientation of their own: they can be viewed one by one, without a volume or reformatted planes.',
  },
  notABackup: {
    fr: '{directory} n’est pas une sauvegarde, ou elle n’a jamais été terminée. Choisissez le dossier qui contient « backup.json ».',
    en: '{directory} is no backup, or one that was never finished. Choose the folder that holds “backup.json”.',
  },
  notAFile: {
    fr: '{path} n’est ni un fichier ni un dossier : il ne peut pas être importé.',
    en: '{path} is neither a file nor a folder: it cannot be imported.',
  },
  notAcceptable: {
    fr: 'La forme de réponse demandée ({found}) n’est pas possible. Permis : {allowed}.',
    en: 'The form of reply that was asked ({found}) is not possible. Allowed: {allowed}.',
  },
  notDicom: {
    fr: 'Ce n’est pas un fichier DICOM (il commence par {found}) : il n’est pas archivé. Choisissez un autre fichier.',
    en: 'This is not a DICOM file (it begins with {found}): it is not archived. Choose another file.',
  },
  notEnoughMemory: {
    fr: 'La mémoire ne suffit pas pour cette série ({megabytes} Mo). Fermez d’autres séries ou d’autres programmes.',
    en: 'There is not enough memory for this series ({megabytes} MB). Close other series or programs.',
  },
  notMeasured: {
    fr: 'La chaîne n’a pas donné de nombre, ou l’a donné sous une autre règle ou une autre unité que celle attendue.',
    en: 'The chain gave no number, or gave it under another rule or unit than the one expected.',
  },
  notMultipart: {
    fr: 'L’envoi n’est pas du type attendu : « {found} » au lieu de {allowed}.',
    en: 'What was sent is not of the expected type: “{found}” instead of {allowed}.',
  },
  objectNotReadable: {
    fr: 'Cet objet de l’archive ne se lit pas ({code}). Faites vérifier l’archive pour en savoir plus.',
    en: 'This object of the archive cannot be read ({code}). Have the archive verified to know more.',
  },
  objectTooLarge: {
    fr: 'Cet objet dépasse la taille permise ({allowedBytes}) : il n’est pas archivé.',
    en: 'This object is larger than allowed ({allowedBytes}): it is not archived.',
  },
  otherFrameOfReference: {
    fr: 'Cette série est dans un autre repère (Frame of Reference UID différent) : les mêmes millimètres n’y sont pas le même endroit du patient. Placez le plan dans cette série par ses propres repères.',
    en: 'This series lies in another space (a different Frame of Reference UID): the same millimetres are not the same place of the patient in it. Put the plane in that series by its own landmarks.',
  },
  otherStudy: {
    fr: 'Cette instance est de l’étude {found}, alors que l’envoi est pour l’étude {allowed} : elle n’est pas archivée. Envoyez-la à part.',
    en: 'This instance is of the study {found}, while it was sent for the study {allowed}: it is not archived. Send it separately.',
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
    fr: 'Introuvable : {path}. Vérifiez le chemin, et que le disque ou la clé est branché.',
    en: 'Not found: {path}. Check the path, and that the disk or the key is plugged in.',
  },
  peerSilent: {
    fr: 'Le nœud DICOM n’a rien dit pendant {waitedMs} ms : l’association est coupée. Recommencez quand il répond.',
    en: 'The DICOM node said nothing for {waitedMs} ms: the association is cut. Try again when it answers.',
  },
  pictureNotDrawn: {
    fr: 'L’image n’a pas pu être dessinée ({reason}). Ouvrez la série de nouveau.',
    en: 'The image could not be drawn ({reason}). Open the series again.',
  },
  pictureTooLarge: {
    fr: 'L’image demandée ferait {columns} × {rows} pixels : au plus {allowed} pixels. Agrandissez le pixel ou réduisez la taille.',
    en: 'The picture asked for would be {columns} × {rows} pixels: at most {allowed} pixels. Use larger pixels or a smaller size.',
  },
  pixelsOverNetwork: {
    fr: '« {name} » : le fichier ne contient pas l’image, seulement l’adresse d’un serveur qui la donne morceau par morceau. Ce poste travaille hors ligne et n’y va pas. Demandez à l’expéditeur une copie avec les pixels (JPEG 2000, par exemple).',
    en: '“{name}”: the file does not hold the picture, only the address of a server that gives it piece by piece. This workstation works offline and does not go there. Ask the sender for a copy with its pixels (JPEG 2000, for example).',
  },
  planeInItsOwnPane: {
    fr: 'La ligne est tracée dans cette vue : un plan perpendiculaire à la vue ne peut pas s’y montrer. Choisissez une autre vue pour le plan.',
    en: 'The line is drawn in this very view: a plane across the view cannot be shown in it. Choose another view for the plane.',
  },
  planeMissesSeries: {
    fr: 'Le plan passe à {distanceMm} mm de cette série : elle ne montrerait rien. Placez-le dans la région qu’elle couvre.',
    en: 'The plane passes {distanceMm} mm beside this series: nothing would show. Put it in the region that it covers.',
  },
  pointsCoincide: {
    fr: 'Les points {first} et {second} sont presque au même endroit ({distanceMm} mm). Éloignez-les : plus ils sont loin, plus le plan est sûr.',
    en: 'Points {first} and {second} are almost at the same place ({distanceMm} mm). Put them farther apart: the farther, the surer the plane.',
  },
  pointsCollinear: {
    fr: 'Les points sont presque sur une même ligne ({offLineMm} mm d’écart) : une infinité de plans y passent. Placez-en un nettement à côté de la ligne.',
    en: 'The points lie almost on one line ({offLineMm} mm off it): any number of planes pass through it. Put one of them well beside the line.',
  },
  pointsShowNoPlane: {
    fr: 'Les points ne dessinent pas de plan : ils s’en écartent de {residualMm} mm, presque autant qu’ils s’étalent. Vérifiez le point le plus éloigné, ou étalez-les davantage.',
    en: 'The points show no plane: they lie {residualMm} mm off it, almost as far as they spread. Check the farthest point, or spread them wider.',
  },
  portTaken: {
    fr: 'Le port {port} est déjà pris par un autre programme. Choisissez-en un autre.',
    en: 'Port {port} is already taken by another program. Choose another one.',
  },
  proofsFailed: {
    fr: '{failed} preuve(s) ne sont pas conformes sur cette machine, {passed} le sont. N’utilisez pas les nombres des groupes concernés et signalez-le.',
    en: '{failed} proof(s) do not conform on this machine, {passed} do. Do not use the numbers of the groups concerned, and report it.',
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
    fr: 'Refusé sans raison donnée. Réessayez ; si cela recommence, signalez-le.',
    en: 'Refused with no reason given. Try again; if it happens again, please report it.',
  },
  replyNotUnderstood: {
    fr: 'Le service a répondu autre chose que prévu ({url}, état {status}). Rechargez la page ; si cela recommence, le programme et son service ne sont pas de la même version.',
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
  restoreUnfinished: {
    fr: 'Le rétablissement d’une sauvegarde dans {directory} n’est pas allé au bout. Relancez-le : il reprendra où il s’est arrêté.',
    en: 'Restoring a backup into {directory} did not come to its end. Start it again: it goes on from where it stopped.',
  },
  retiredTransferSyntax: {
    fr: '« {name} » a été retiré du standard et aucun décodeur n’en existe ici : l’image ne peut pas être montrée. L’objet est gardé tel quel dans l’archive. Demandez une copie écrite autrement (JPEG sans perte ou sans compression, par exemple).',
    en: '“{name}” was retired from the standard and there is no decoder for it here: the picture cannot be shown. The object is kept as it is in the archive. Ask for a copy written otherwise (JPEG lossless or uncompressed, for example).',
  },
  routeNotFound: {
    fr: 'Le service ne connaît pas l’adresse {path}. Le programme et sa page ne sont peut-être pas de la même version.',
    en: 'The service does not know the address {path}. The program and its page may be of different versions.',
  },
  sectionBeyondPath: {
    fr: 'La coupe est demandée à {sectionMm} mm du début du trajet, qui fait {lengthMm} mm.',
    en: 'The section is asked for at {sectionMm} mm from the beginning of the path, which is {lengthMm} mm long.',
  },
  sectionOutlineOpen: {
    fr: 'Le bord du vaisseau n’est vu que sur {seenPercent} % du tour : une structure de même valeur le touche. Déplacez la coupe, ou mesurez à la main.',
    en: 'The border of the vessel is seen on only {seenPercent}% of the way round: a structure of the same value touches it. Move the section, or measure by hand.',
  },
  seriesNotFound: {
    fr: 'La série {seriesInstanceUID} n’est pas parmi les fichiers donnés. Donnez aussi son dossier.',
    en: 'The series {seriesInstanceUID} is not among the files given. Give its folder too.',
  },
  seriesNotStored: {
    fr: 'La nouvelle série n’a pas été archivée : {stored} image(s) acceptée(s) sur {total} (état {status}). Rien n’est inscrit dans les étapes ; réessayez.',
    en: 'The new series was not archived: {stored} of {total} image(s) accepted (status {status}). Nothing is written in the steps; try again.',
  },
  seriesReadBackDiffers: {
    fr: 'La série relue dans l’archive n’est pas celle qui a été calculée (image {instance} : {found}, attendu {allowed}). Elle n’est pas déclarée conservée ; signalez-le.',
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
    fr: 'Le service a refusé {path} (état {status}). Rechargez la page, puis réessayez.',
    en: 'The service refused {path} (status {status}). Reload the page, then try again.',
  },
  serviceUnreachable: {
    fr: 'Le service de Négatoscope ne répond pas. Vérifiez que sa fenêtre ou son terminal est resté ouvert.',
    en: 'The service of Négatoscope does not answer. Check that its window or terminal is still open.',
  },
  sidesSwapped: {
    fr: 'Les repères {first} et {second} sont intervertis : le second doit être plus à gauche du patient que le premier. La gauche du patient est à droite de l’image.',
    en: 'Landmarks {first} and {second} are the wrong way round: the second must lie more to the patient’s left than the first. The patient’s left is on the right of the picture.',
  },
  singleSlice: {
    fr: 'Une seule coupe : elle se regarde, mais ne fait pas un volume. Les plans reformatés demandent au moins deux coupes.',
    en: 'A single slice: it can be viewed, but makes no volume. Reformatted planes need at least two slices.',
  },
  sliceDoesNotFit: {
    fr: 'La coupe {slice} ({found}) n’entre pas dans son volume ({allowed}) : elle est laissée de côté.',
    en: 'Slice {slice} ({found}) does not fit its volume ({allowed}): it is left out.',
  },
  sliceMissing: {
    fr: 'Il manque {count} coupe(s) : après la coupe {afterIndex} (comptées à partir de 0), l’écart est de {gapMm} mm. Les plans reformatés y montrent une lacune, rien n’est inventé ; demandez les coupes qui manquent.',
    en: '{count} slice(s) missing: after slice {afterIndex} (counted from 0) the gap is {gapMm} mm. Reformatted planes show a gap there, nothing is made up; ask for the missing slices.',
  },
  slicesDisplaced: {
    fr: 'Les coupes ne sont pas alignées : jusqu’à {largestMm} mm d’écart de côté. Les plans reformatés sont calculés de coupe en coupe.',
    en: 'The slices are not in line: up to {largestMm} mm sideways. Reformatted planes are computed from slice to slice.',
  },
  sourceNotReadable: {
    fr: 'L’en-tête de l’image d’origine {sopInstanceUID} ne se lit pas : la série ne peut pas dire d’où elle vient, elle n’est pas créée.',
    en: 'The header of the source image {sopInstanceUID} cannot be read: the series could not say where it comes from, so it is not made.',
  },
  staleRevision: {
    fr: 'Quelqu’un a enregistré entre-temps (version {current} du {savedAt} ; vous aviez lu la version {given}). Rien n’a été remplacé : relisez, puis recommencez.',
    en: 'Someone saved in the meantime (version {current} of {savedAt}; you had read version {given}). Nothing was replaced: read again, then retry.',
  },
  stateNotAllowed: {
    fr: 'Un examen « {from} » ne peut pas devenir « {to} ». Permis : {allowed}.',
    en: 'An exam that is “{from}” cannot become “{to}”. Allowed: {allowed}.',
  },
  streamCutShort: {
    fr: 'L’envoi de la série s’est arrêté en route, après {parts} image(s). Ouvrez-la de nouveau.',
    en: 'The series stopped on its way, after {parts} image(s). Open it again.',
  },
  suvDecay: {
    fr: 'Pas de SUV : DecayCorrection (0054,1102) vaut « {found} » ; il faut START ou ADMIN pour savoir à quel moment l’activité est ramenée.',
    en: 'No SUV: DecayCorrection (0054,1102) is “{found}”; START or ADMIN is needed to know which moment the activity is corrected to.',
  },
  suvLacks: {
    fr: 'Pas de SUV : {keyword} manque, est nul ou ne se lit pas.',
    en: 'No SUV: {keyword} is missing, zero or not readable.',
  },
  suvNotCorrected: {
    fr: 'Pas de SUV : l’image n’est pas corrigée de tout ce qu’il faut (CorrectedImage (0028,0051) sans {lacking}).',
    en: 'No SUV: the image is not corrected for all that is needed (CorrectedImage (0028,0051) without {lacking}).',
  },
  suvOfOtherType: {
    fr: 'Les valeurs sont déjà un SUV d’une autre sorte : SUVType (0054,1006) {found}, et non le poids du corps.',
    en: 'The values already are an SUV of another kind: SUVType (0054,1006) {found}, not body weight.',
  },
  suvTimes: {
    fr: 'Pas de SUV : entre l’injection et l’acquisition il y aurait {decayS} secondes, ce qui n’est pas possible. Une date ou une heure est fausse.',
    en: 'No SUV: there would be {decayS} seconds between injection and acquisition, which is not possible. A date or time is wrong.',
  },
  suvUnits: {
    fr: 'Pas de SUV : l’unité des valeurs est « {found} » ; il faut BQML, GML, ou CNTS avec les facteurs privés de Philips.',
    en: 'No SUV: the unit of the values is “{found}”; BQML, GML, or CNTS with the private factors of Philips is needed.',
  },
  tooDeep: {
    fr: 'Des séquences sont imbriquées sur {depth} niveaux ; au-delà de {allowed} elles ne sont pas lues. Le reste est lu.',
    en: 'Sequences are nested {depth} levels deep; beyond {allowed} they are not read. The rest is read.',
  },
  tooFewPoints: {
    fr: 'Il manque des points : {found} sur {wanted}. Posez les suivants par un clic dans un plan, ou au réticule.',
    en: 'Points are missing: {found} of {wanted}. Put the next ones by a click in a plane, or at the crosshair.',
  },
  tooLargeForPlanes: {
    fr: 'Cette série ferait {bytes} une fois décodée, plus que les {allowedBytes} gardés en mémoire. Elle se regarde image par image, chacune lue quand on y vient ; les plans et les coupes épaisses ne sont pas possibles.',
    en: 'Decoded, this series would take {bytes}, more than the {allowedBytes} that are held in memory. It is looked at frame by frame, each read when you come to it; planes and slabs are not possible.',
  },
  tooManyElements: {
    fr: 'Le fichier contient plus de {allowed} éléments ; la suite n’a pas été lue. Un fichier d’images n’en a jamais autant : vérifiez sa source.',
    en: 'The file holds more than {allowed} elements; the rest was not read. No image file has that many: check where it comes from.',
  },
  tooManyFiles: {
    fr: 'Il y a plus de {allowed} fichiers : le reste n’est pas lu. Choisissez un dossier plus petit.',
    en: 'There are more than {allowed} files: the rest is not read. Choose a smaller folder.',
  },
  tooManyFrames: {
    fr: 'Cet objet a {numberOfFrames} images ; seules les {allowed} premières sont montrées, pour ne pas remplir la mémoire. L’objet entier est gardé.',
    en: 'This object has {numberOfFrames} frames; only the first {allowed} are shown, so as not to fill the memory. The whole object is kept.',
  },
  tooManyParts: {
    fr: 'L’envoi a plus de parties que permis ({allowed}) : le reste n’est pas lu. Envoyez-le en plusieurs fois.',
    en: 'What was sent has more parts than allowed ({allowed}): the rest is not read. Send it in several goes.',
  },
  truncated: {
    fr: 'Le fichier est incomplet[ : {keyword} devrait faire {expectedBytes}, le fichier n’en a que {foundBytes}]. Ce qui précède a été lu ; demandez une nouvelle copie.',
    en: 'The file is incomplete[: {keyword} should take {expectedBytes}, the file has only {foundBytes} of it]. What comes before was read; ask for a new copy.',
  },
  truncatedOverlay: {
    fr: 'Le plan de superposition {group} est incomplet : {foundBytes} au lieu de {expectedBytes}. L’image est affichée sans lui.',
    en: 'Overlay {group} is incomplete: {foundBytes} instead of {expectedBytes}. The picture is shown without it.',
  },
  truncatedPixelData: {
    fr: 'L’image {frameNumber} est incomplète : {foundBytes} au lieu de {expectedBytes}. Le fichier a été coupé ; demandez une nouvelle copie.',
    en: 'Frame {frameNumber} is incomplete: {foundBytes} instead of {expectedBytes}. The file was cut short; ask for a new copy.',
  },
  unevenSpacing: {
    fr: 'Les coupes ne sont pas à égale distance : de {smallestMm} à {largestMm} mm. Les plans reformatés sont calculés de coupe en coupe.',
    en: 'The slices are not evenly spaced: {smallestMm} to {largestMm} mm. Reformatted planes are computed from slice to slice.',
  },
  unexpectedFailure: {
    fr: 'Cela a échoué pour une raison imprévue ({found}). Réessayez ; si cela recommence, signalez-le.',
    en: 'This failed for an unforeseen reason ({found}). Try again; if it happens again, please report it.',
  },
  unknownInstance: {
    fr: 'L’archive n’a pas l’image {sopInstanceUID}. Importez-la, puis réessayez.',
    en: 'The archive does not have the image {sopInstanceUID}. Import it, then try again.',
  },
  unknownPatient: {
    fr: 'L’archive n’a pas ce patient ({patientKey}). Importez l’une de ses études, puis réessayez.',
    en: 'The archive does not have this patient ({patientKey}). Import one of the studies, then try again.',
  },
  unknownSeries: {
    fr: 'L’archive n’a pas la série {seriesInstanceUID}. Importez-la, puis réessayez.',
    en: 'The archive does not have the series {seriesInstanceUID}. Import it, then try again.',
  },
  unknownStudy: {
    fr: 'L’archive n’a pas l’étude {studyInstanceUID}. Importez-la, puis réessayez.',
    en: 'The archive does not have the study {studyInstanceUID}. Import it, then try again.',
  },
  unsupportedPhotometricInterpretation: {
    fr: 'Ce programme ne sait pas afficher la couleur « {found} ». L’objet est gardé tel quel dans l’archive.',
    en: 'This program cannot show the colour “{found}”. The object is kept as it is in the archive.',
  },
  unsupportedTransferSyntax: {
    fr: 'Ce programme ne lit pas l’écriture {transferSyntaxUID} : le standard ne la connaît pas, elle est propre à un fabricant. L’objet est gardé tel quel dans l’archive. Demandez une copie dans une syntaxe de transfert du standard.',
    en: 'This program does not read the encoding {transferSyntaxUID}: the standard does not know it, it belongs to a vendor. The object is kept as it is in the archive. Ask for a copy in a transfer syntax of the standard.',
  },
  vesselNotConnected: {
    fr: 'Les deux points ne sont pas reliés : entre eux, {gapMm} mm n’ont pas les valeurs du vaisseau. Placez-les dans le même vaisseau, ou tracez le trajet à la main.',
    en: 'The two points are not connected: between them {gapMm} mm do not have the values of the vessel. Put them in the same vessel, or draw the path by hand.',
  },
  vesselPointOutside: {
    fr: 'Un des points est hors du volume. Placez les deux dans le vaisseau.',
    en: 'One of the points lies outside the volume. Put both in the vessel.',
  },
  vesselPointsTooNear: {
    fr: 'Les deux points sont à {distanceMm} mm l’un de l’autre : trop près pour un trajet. Placez-en un à chaque bout du vaisseau.',
    en: 'The two points are {distanceMm} mm apart: too near for a path. Put one at each end of the vessel.',
  },
  vesselTooFar: {
    fr: 'Les deux points sont à {distanceMm} mm l’un de l’autre ; au plus {allowedMm} mm. Suivez le vaisseau en deux fois.',
    en: 'The two points are {distanceMm} mm apart; at most {allowedMm} mm. Follow the vessel in two parts.',
  },
  vesselValuesDiffer: {
    fr: 'Les valeurs aux deux points sont trop différentes ({first} et {second}) : l’un des deux n’est pas dans le vaisseau.',
    en: 'The values at the two points differ too much ({first} and {second}): one of them is not in the vessel.',
  },
  videoNotPlayed: {
    fr: '« {name} » : le moteur de ce programme ne joue pas cette vidéo. Enregistrez-la, puis ouvrez-la dans un lecteur vidéo (VLC, par exemple).',
    en: '“{name}”: the engine of this program does not play this video. Save it, then open it in a video player (VLC, for example).',
  },
  videoStream: {
    fr: '« {name} » est une vidéo : ses images ne se décodent pas une à une, elles se jouent. Ouvrez la série dans le poste pour la jouer, ou enregistrez le flux pour un autre lecteur.',
    en: '“{name}” is a video: its frames are not decoded one by one, they are played. Open the series in the workstation to play it, or save the stream for another player.',
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
    fr: 'Un calcul s’est arrêté ({reason}). Fermez la série, puis ouvrez-la de nouveau.',
    en: 'A calculation stopped ({reason}). Close the series, then open it again.',
  },
  writeFailed: {
    fr: 'L’écriture dans {directory} a échoué ({code}) : cet élément n’est pas archivé. Vérifiez le disque, puis recommencez.',
    en: 'Writing to {directory} failed ({code}): this item is not archived. Check the disk, then try again.',
  },
  wrongHost: {
    fr: 'Adresse refusée : {found} n’est pas le nom de ce poste. Utilisez l’adresse que le programme a affichée.',
    en: 'Address refused: {found} is not the name of this workstation. Use the address that the program printed.',
  },
  wrongOrigin: {
    fr: 'Demande refusée : elle vient d’une autre page ({found}). Travaillez dans la page du poste.',
    en: 'Request refused: it comes from another page ({found}). Work in the page of the workstation.',
  },
  wrongTransferSyntax: {
    fr: 'Le fichier annonce {declared}, mais il est écrit en {found} ; il a été lu ainsi. Vérifiez que l’image est plausible.',
    en: 'The file declares {declared} but is written as {found}; it was read that way. Check that the image looks plausible.',
  },
  wrongUsage: {
    fr: 'Commande mal écrite : {reason}. --help montre comment l’écrire.',
    en: 'Wrong usage: {reason}. --help shows how to write it.',
  },
  zipBomb: {
    fr: 'Décompressé, cet élément de {packedBytes} en ferait {foundBytes} : aucune vraie image ne se comprime autant, c’est sans doute un piège. Il est refusé ; vérifiez d’où il vient.',
    en: 'Unpacked, this item of {packedBytes} would make {foundBytes}: no real image packs that well, it is probably a trap. It is refused; check where it comes from.',
  },
  zipEncrypted: {
    fr: 'Cet élément du zip est protégé par un mot de passe : il ne peut pas être lu. Décompressez d’abord le zip, puis importez le dossier.',
    en: 'This entry of the zip is protected by a password: it cannot be read. Unpack the zip first, then import the folder.',
  },
  zipMethodUnknown: {
    fr: 'Cet élément du zip est comprimé par une méthode que ce programme ne lit pas (numéro {method}). Décompressez d’abord le zip, puis importez le dossier.',
    en: 'This entry of the zip is packed by a method that this program does not read (number {method}). Unpack the zip first, then import the folder.',
  },
  zipNested: {
    fr: 'Un zip dans un zip n’est pas ouvert. Décompressez-le d’abord, puis importez-le.',
    en: 'A zip inside a zip is not opened. Unpack it first, then import it.',
  },
  zipTooLarge: {
    fr: 'Décompressé, ce zip ferait {foundBytes} ; {allowedBytes} sont permis. Décompressez-le vous-même, puis importez le dossier en plusieurs fois.',
    en: 'Unpacked, this zip would make {foundBytes}; {allowedBytes} are allowed. Unpack it yourself, then import the folder in several goes.',
  },
  zipTooManyEntries: {
    fr: 'Ce zip a {found} éléments ; {allowed} sont permis. Décompressez-le vous-même, puis importez le dossier en plusieurs fois.',
    en: 'This zip has {found} entries; {allowed} are allowed. Unpack it yourself, then import the folder in several goes.',
  },
};
