/** The record of each catalogue. Written by `npm run messages`, not by hand. */
export const records = {
  "en": {
    "name": "English",
    "direction": "ltr",
    "folder": "",
    "script": "Latin",
    "isTall": false,
    "comma": ", ",
    "intl": "en-GB",
    "monthNames": "short",
    "openGraph": "en_GB",
    "slides": "en-GB"
  },
  "ar": {
    "name": "العربية",
    "direction": "rtl",
    "folder": "ar/",
    "script": "Arabic",
    "isTall": true,
    "comma": "، ",
    "intl": "ar-u-nu-latn",
    "monthNames": "long",
    "openGraph": "ar_AR",
    "slides": "ar-SA"
  }
} as const;
