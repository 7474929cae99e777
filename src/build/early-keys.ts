import { chunkOf, type Manifest } from './manifest.ts';

/** What hears keys and clicks in a presentation, of the client build's manifest. */
const MODULE = 'src/pages/present/queue-keys.client.ts';

/**
 * Has a presentation fetch what hears its keys first of all, beside the page itself; on its own it would come only
 * after the page's script has. Other pages stay as they are. Throws an Error where the build has no such module.
 */
export function hearKeysEarly(html: string, manifest: Manifest): string {
  if (!/<html[^>]* data-page="present"/.test(html)) return html;
  const chunk = chunkOf(manifest, MODULE);
  const imported = (chunk.imports ?? []).map((key) => chunkOf(manifest, key).file);
  const links = [
    `<script type="module" async crossorigin src="./${chunk.file}"></script>`,
    ...imported.map((file) => `<link rel="modulepreload" crossorigin href="./${file}">`),
  ];
  return html.replace('<title>', () => `${links.join('')}<title>`);
}
