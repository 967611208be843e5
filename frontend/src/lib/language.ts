import { i18n } from '@lingui/core';

export type Language = 'en' | 'zh-CN';
export const LANGUAGES: readonly Language[] = ['en', 'zh-CN'];

const STORED = 'hqb.language';

export function currentLanguage(): Language {
  return i18n.locale === 'zh-CN' ? 'zh-CN' : 'en';
}

/** The language chosen before, else the browser's: the start script has put it on the root element. */
export function preferredLanguage(): Language {
  return document.documentElement.lang === 'zh-CN' ? 'zh-CN' : 'en';
}

/** Loads a catalogue and shows it; the choice is kept for the next visit when asked to. */
export async function activateLanguage(language: Language, keep = false): Promise<void> {
  const { messages } =
    language === 'zh-CN' ? await import('../locales/zh-CN.po') : await import('../locales/en.po');
  i18n.load(language, messages);
  i18n.activate(language);
  document.documentElement.lang = language;
  if (keep) write(language);
}

function write(language: Language): void {
  try {
    localStorage.setItem(STORED, language);
  } catch {
    // Storage is refused in some private windows; the choice then lasts for this page.
  }
  document.cookie = `hqb_language=${language}; Path=/; Max-Age=31536000; SameSite=Lax`;
}
