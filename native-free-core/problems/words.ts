export type Language = 'fr' | 'en';

/** The words of every problem kind. Facts stand in braces; sorted by kind. */
export const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
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
};
