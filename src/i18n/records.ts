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
  },
  "kk": {
    "name": "Қазақша",
    "short": "ҚАЗ",
    "direction": "ltr",
    "folder": "kk/",
    "script": "Cyrillic",
    "isTall": false,
    "comma": ", ",
    "intl": "kk-KZ",
    "monthNames": "short",
    "openGraph": "kk_KZ",
    "slides": "kk-KZ",
    "counts": "нөл бір екі үш төрт бес алты жеті сегіз тоғыз",
    "feminineCounts": "нөл бір екі үш төрт бес алты жеті сегіз тоғыз"
  },
  "ru": {
    "name": "Русский",
    "short": "РУ",
    "direction": "ltr",
    "folder": "ru/",
    "script": "Cyrillic",
    "isTall": false,
    "comma": ", ",
    "intl": "ru-RU",
    "monthNames": "short",
    "openGraph": "ru_RU",
    "slides": "ru-RU",
    "counts": "ноль один два три четыре пять шесть семь восемь девять",
    "feminineCounts": "ноль одна две три четыре пять шесть семь восемь девять"
  }
} as const;
