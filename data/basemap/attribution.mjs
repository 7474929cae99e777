// The sources, as they are to be named on the map.
export const attribution = [
  { name: 'Natural Earth', licence: 'Public domain', url: 'https://www.naturalearthdata.com/' },
  {
    name: 'GSHHG (Wessel & Smith)',
    licence: 'LGPL-3.0-or-later',
    url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
  },
  {
    name: '© OpenStreetMap contributors',
    licence: 'ODbL-1.0',
    url: 'https://www.openstreetmap.org/copyright',
  },
  { name: 'GeoNames', licence: 'CC-BY-4.0', url: 'https://www.geonames.org/' },
];
