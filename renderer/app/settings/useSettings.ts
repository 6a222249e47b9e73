// The settings in force, remembered by the browser. A browser that forbids storage only forgets them.
import { useEffect, useState } from 'react';
import { openingSettings, readSettings, type Settings, writeSettings } from './settings.ts';

const storageKey = 'negatoscope.settings';

export function useSettings(): readonly [Settings, (settings: Settings) => void] {
  const [settings, setSettings] = useState(recall);
  useEffect(() => {
    document.documentElement.lang = settings.language;
    document.documentElement.dataset.theme = settings.theme;
    remember(settings);
  }, [settings]);
  return [settings, setSettings];
}

function recall(): Settings {
  try {
    const text = localStorage.getItem(storageKey);
    const known = text === null ? undefined : readSettings(text);
    if (known !== undefined) return known;
  } catch {
    // Storage is forbidden: the opening settings do.
  }
  return openingSettings;
}

function remember(settings: Settings): void {
  try {
    localStorage.setItem(storageKey, writeSettings(settings));
  } catch {
    // Storage is forbidden or full: the settings hold until the page is closed.
  }
}
