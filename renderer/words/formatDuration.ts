// How long something took or still takes; rounded, since nobody reads milliseconds in a progress bar.
import type { Language } from './language.ts';

/** 80 → '1 min 20 s'; under a second → '< 1 s'; 3 700 → '1 h 01' (English '1 h 01 min'). */
export function formatDuration(seconds: number, language: Language): string {
  if (!Number.isFinite(seconds) || seconds < 0) return '—';
  if (seconds < 1) return '<\u00a01\u00a0s';
  const whole = Math.round(seconds);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0)
    return `${hours}\u00a0h\u00a0${String(minutes).padStart(2, '0')}${language === 'fr' ? '' : '\u00a0min'}`;
  if (minutes > 0) return `${minutes}\u00a0min\u00a0${String(whole % 60).padStart(2, '0')}\u00a0s`;
  return `${whole}\u00a0s`;
}
