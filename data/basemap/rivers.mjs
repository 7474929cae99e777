// The rivers on the map: id, rank, names, and the points (longitude, latitude) between which the course
// is looked for, from source to mouth; a bar where a reservoir takes over. The points steer a
// route through the network of WDBII lines and are never drawn themselves: the course is the data's.
const rows = `
irtysh     1 Irtysh     إرتيش    89.6,46.9 84.7,47.9 | 83.3639,49.6422 80.2,50.4 76.9,52.3 73.4,55 68.8,61
ob         1 Ob         أوب      85,52.4 83.8,53.4 81.5,53.75 | 83.0239,54.8478 77,60.8 68.8,61.1 66.5,66.4 69.5,66.3
ishim      2 Ishim      إيشيم    73,50.7 71.4,51.15 66.5,51.9 69.2,54.9 71.2,57.7
tobol      2 Tobol      توبول    61.6,51.6 63.6,53.2 65.3,55.4 68.2,58.15
syr-darya  1 Syr_Darya  سيحون    78,41.8 74,41.4 71.8,40.9 70.6,40.5 | 69.8289,40.2689 68.4,41.1 | 67.9664,41.2536 65.5,44.85 61,46
amu-darya  1 Amu_Darya  جيحون    73,37.3 71.3,38.2 68.3,37.1 63.6,39.1 60.4,42.2 59,43.7
ili        1 Ili        إيلي     83.6,43.5 80,43.9 78.2,43.85 | 77.1319,43.9042 76,44.4 74.2,45.4
ural       1 Ural       نهر_الأورال 59.4,54.2 58.9,52 | 58.6247,51.6869 55.1,51.75 51.4,51.2 51.9,47
volga      1 Volga      فولغا    38.6992,58.1144 40.3,57.5 42.1,57.4 | 43.4131,56.6589 49,55.6 | 44.6,48.7 48,46
yenisei    1 Yenisei    ينيسي    92.6,56.02 93,58.1 90,61.6 88,66 84,69.6
tom        3 Tom        توم      88,53.7 86.1,55.4 84.5,56.9
chu        2 Chu        تشو      75.7,42.4 74,43.3 70,44.9
karatal    3 Karatal    كاراتال  78.4,45 77.2,46.35
sarysu     3 Sarysu     ساريسو   70.6,48.5 67.6,46.6
tarim      3 Tarim      تاريم    80.8,40.8 84,41.2 87.5,40.9
zeravshan  3 Zeravshan  زرافشان  69.5,39.3 66.9,39.8 64.3,39.9
chulym     3 Chulym     تشوليم   90.5,55.3 84,57.7
angara     3 Angara     أنغارا   101,58.2 93,58.1`;

export const rivers = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [id, rank, en, ar, ...points] = row.split(/\s+/);
    const via = points
      .join(' ')
      .split(' | ')
      .map((stretch) => stretch.split(' ').map((point) => point.split(',').map(Number)));
    return { id, rank: +rank, en: en.replaceAll('_', ' '), ar: ar.replaceAll('_', ' '), via };
  });
