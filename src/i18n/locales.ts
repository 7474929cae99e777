/** The languages that have a catalogue, `<locale>.json`. Written by `npm run messages`, not by hand. */
export const locales = [
  "en",
  "ar",
  "kk",
  "ru"
] as const;

/** What each says where its other words could not be loaded, and on the button to try again. */
export const startFailed = {
  "en": [
    "The page is complete, but its interactive parts could not be loaded.",
    "Reload it"
  ],
  "ar": [
    "الصفحة كاملة، لكن تعذّر تحميل أجزائها التفاعلية.",
    "أعد تحميلها"
  ],
  "kk": [
    "Бет толық, бірақ интерактивті бөліктері жүктелмеді.",
    "Қайта жүктеу"
  ],
  "ru": [
    "Страница показана целиком, но ее интерактивные части загрузить не удалось.",
    "Обновить"
  ]
} as const;
