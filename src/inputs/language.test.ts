import { describe, expect, it } from 'vitest';
import { languageName, languageOf } from './language.js';

describe('languageOf', () => {
  it.each<[string, string | null]>([
    [
      'The envoys left Vienna on Tuesday without a deal, and the ministry said that no date had been set for the next round of talks with the other side.',
      'en',
    ],
    ['Talks failed. Envoys left Vienna by train.', 'en'],
    ['Vučić met Kurti in Ohrid; Borrell and Lajčák hosted the two.', 'en'],
    ['Der russische Präsident sprach am Montag mit dem israelischen Regierungschef über die Lage im Gazastreifen.', 'de'],
    ['Le président russe a parlé lundi au téléphone avec le Premier ministre israélien de la situation à Gaza.', 'fr'],
    ['Владимир Путин провёл телефонный разговор с премьер-министром Израиля.', 'ru'],
    ['习近平同普京通电话', 'zh'],
    ['De president sprak maandag met de premier over de toestand in de stad en in het gebied daaromheen, zei het ministerie.', 'nl'],
    ['Sanaa: Yahya Saree', null],
    ['Kiev', null],
    ['1,300 – 2,800', null],
  ])('%s', async (text, language) => expect(await languageOf(text)).toBe(language));

  it('names languages', () => expect(languageName('de')).toBe('German'));
});
