import { siteUrl } from '../charts/site-url.client.ts';
import { whenIdle } from './idle.client.ts';
import { WORKER } from './trusted-types.client.ts';

/**
 * Lets the site's service worker keep everything for when there is no network, once the page has nothing better to do.
 * Not in frames: there it would be a guest's worker on somebody else's page. Not where readers ask for little traffic.
 */
export function keepOffline(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!import.meta.env.PROD || parent !== window || connection?.saveData) return;
  // Absent on plain http, from disk, and where it is switched off.
  if (!('serviceWorker' in navigator) || !location.protocol.startsWith('http')) return;
  const register = () =>
    void navigator.serviceWorker
      .register(siteUrl(WORKER), { scope: siteUrl(''), updateViaCache: 'none' })
      // Refused in private windows or by a setting: the page then needs the network, as any does.
      .catch(() => {});
  whenIdle(register, { patience: 10_000, blind: 2_000 });
}
