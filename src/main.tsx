import './theme/theme.css';

async function start(readerIsHere: boolean): Promise<void> {
  const page = await import('./pages/start.client.tsx');
  await page.start(readerIsHere);
}

if (document.documentElement.dataset.page === 'embed' && location.hash === '' && location.search === '') {
  // An embed is complete as it came. React is fetched only once somebody touches it.
  const signs = ['pointerover', 'pointerdown', 'touchstart', 'keydown', 'focusin'] as const;
  const wake = () => {
    for (const sign of signs) removeEventListener(sign, wake);
    void start(true);
  };
  for (const sign of signs) addEventListener(sign, wake, { passive: true });
} else {
  void start(false);
}
