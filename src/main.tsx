import { announceHeight, applyEmbedOptions } from './pages/embed-frame.client.ts';
import './theme/theme.css';

/** Said without the page's own messages, for it is they that could not be loaded. */
const FAILED = {
  en: 'The page is complete, but its interactive parts could not be loaded. Reload it to try again.',
  ar: 'الصفحة كاملة، لكن تعذّر تحميل أجزائها التفاعلية. أعد تحميلها للمحاولة من جديد.',
};

const { dataset, lang } = document.documentElement;

async function start(readerIsHere: boolean): Promise<void> {
  try {
    const page = await import('./pages/start.client.tsx');
    await page.start(readerIsHere);
  } catch (error) {
    console.warn(error);
    if (document.querySelector('[data-start-failed]')) return;
    const notice = document.createElement('p');
    notice.className = 'start-failed';
    notice.dataset.startFailed = '';
    notice.setAttribute('role', 'status');
    notice.textContent = lang === 'ar' ? FAILED.ar : FAILED.en;
    document.body.prepend(notice);
  }
}

function startWhenTouched(): void {
  const signs = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake);
    void start(true);
  };
  for (const sign of signs) addEventListener(sign, wake, { passive: true });
}

if (dataset.page === 'embed') {
  const { needsScripts } = applyEmbedOptions();
  announceHeight();
  // An embed is complete as it came. React is fetched only where its address asks for more, or once it is touched.
  if (needsScripts) void start(false);
  else startWhenTouched();
} else {
  void start(false);
}
