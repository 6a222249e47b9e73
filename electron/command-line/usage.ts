// The usage of the program and of each command, in both languages.
import type { Language } from '../../native-free-core/problems/index.ts';
import type { Command } from './command.ts';

const notice = {
  fr: 'Usage pédagogique, pas un dispositif médical.',
  en: 'For teaching only, not a medical device.',
};

export function usageOfProgram(commands: ReadonlyMap<string, Command>, language: Language): string {
  const rows = [...commands].map(([name, { purpose }]) => `  ${name.padEnd(10)} ${purpose[language]}`);
  const [usage, more] =
    language === 'fr'
      ? [
          'Usage : negatoscope COMMANDE …',
          'negatoscope COMMANDE --help dit ses options ; --language en pour l’anglais.',
        ]
      : ['Usage: negatoscope COMMAND …', 'negatoscope COMMAND --help tells its options; --language fr for French.'];
  return [usage, '', ...rows, '', more, notice[language]].join('\n');
}

export function usageOf(name: string, command: Command, language: Language): string {
  return `${language === 'fr' ? 'Usage :' : 'Usage:'} negatoscope ${name} ${command.usage}\n${command.purpose[language]}`;
}
