// What readers look for, and an article that must be among what is found. A search is a line.

const ministers = '2025/08/13/interior-ministers-council-cis.html';
const silkRoads = '2014/06/22/silk-roads-corridor.html';

/** A word in each language; where the language inflects, in a form that the text has not. */
export const words = [
  { lang: 'en', query: 'smuggled', finds: ministers },
  { lang: 'ru', query: 'министрами', finds: ministers },
  { lang: 'be', query: 'міністрамі', finds: ministers },
  { lang: 'zh', query: '犯罪', finds: ministers },
  { lang: 'ar', query: 'بالمعاهدة', finds: '2014/05/29/eurasian-economic-union-treaty.html' },
  { lang: 'es', query: 'reuniones', finds: ministers },
];

/** Ways to ask; `finds` is null where nothing may be found. */
export const questions = [
  { says: 'all words must be there', lang: 'en', query: 'lavash armenia', finds: '2014/11/26/lavash.html' },
  { says: 'one word is not enough', lang: 'en', query: 'lavash semipalatinsk', finds: null },
  { says: 'the last word may be a beginning', lang: 'en', query: 'treaty semipala', finds: '2006/09/08/treaty-of-semipalatinsk.html' },
  { says: 'a phrase is found in its order', lang: 'en', query: '"crime prevention"', finds: ministers },
  { says: 'a phrase is not found in another', lang: 'en', query: '"prevention crime"', finds: null },
  { says: 'ё is as good as е', lang: 'ru', query: 'шёлковый', finds: silkRoads },
  { says: 'Chinese needs no spaces', lang: 'zh', query: '丝绸之路', finds: silkRoads },
  { says: 'accents may be left out', lang: 'es', query: 'union economica', finds: '2014/05/29/eurasian-economic-union-treaty.html' },
];
