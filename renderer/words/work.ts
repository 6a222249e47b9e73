// The words of Traitement: tools, views, steps.
const fr = {};

const en: typeof fr = {};

export const work = { fr, en };
