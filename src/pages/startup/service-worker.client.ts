import { siteUrl } from '../../charts/site-url.client.ts';
import { savesData } from './save-data.client.ts';
import { WORKER } from './trusted-types.client.ts';
import { whenIdle } from './when-idle.client.ts';

/**
 * Registers the service worker, which caches what this language's pages need offline, once the page is idle. Not inside an
 * iframe: embeds should not install a service worker for somebody else's page. Not where readers ask for little traffic.
 */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || parent !== window) return;
  // From disk, and in a previewer.
  if (!location.protocol.startsWith('http')) return;
  whenIdle(() => void register(), { patience: 10_000, blind: 2_000 });
}

/** Refused in private windows, in sandboxes, by a setting or on plain http: the page then needs the network, as any does. */
async function register(): Promise<void> {
  try {
    // What is kept in another language stays where this one cannot be fetched.
    if (savesData() || !navigator.onLine) return;
    const worker = `${siteUrl(WORKER)}?${document.documentElement.lang}`;
    await navigator.serviceWorker.register(worker, { scope: siteUrl(''), updateViaCache: 'none' });
  } catch {}
}
