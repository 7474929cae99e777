/** The record of each catalogue. Written by `npm run messages`, not by hand. */
export const records = {
  "en": {
    "name": "English",
    "short": "EN",
    "direction": "ltr",
    "folder": "",
    "script": "Latin",
    "isTall": false,
    "comma": ", ",
    "intl": "en-GB",
    "monthNames": "short",
    "openGraph": "en_GB",
    "slides": "en-GB",
    "counts": "no one two three four five six seven eight nine",
    "feminineCounts": "no one two three four five six seven eight nine"
  },
  "ar": {
    "name": "العربية",
    "short": "ع",
    "direction": "rtl",
    "folder": "ar/",
    "script": "Arabic",
    "isTall": true,
    "comma": "، ",
    "intl": "ar-u-nu-latn",
    "monthNames": "long",
    "openGraph": "ar_AR",
    "slides": "ar-SA",
    "counts": "- - - ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
    "feminineCounts": "- - - ثلاث أربع خمس ست سبع ثماني تسع عشر"
  }
} as const;
