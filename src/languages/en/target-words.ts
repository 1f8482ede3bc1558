/** Things that an attack is aimed at, by kind. */
export const targets: readonly (readonly [string, RegExp])[] = [
  ['hospital', /^(?:hospitals?|clinics?|ambulances?|maternity)$/iu],
  ['school', /^(?:schools?|universit(?:y|ies)|colleges?|kindergartens?|campus(?:es)?|dormitor(?:y|ies))$/iu],
  ['market', /^(?:markets?|bazaars?|malls?|supermarkets?|shops?)$/iu],
  ['place-of-worship', /^(?:church(?:es)?|mosques?|synagogues?|temples?|shrines?|cathedrals?|monaster(?:y|ies))$/iu],
  ['base', /^(?:bases?|barracks|camps?|outposts?|garrisons?|checkpoints?|airbases?|headquarters|depots?|bunkers?)$/iu],
  ['airport', /^(?:airports?|airfields?|airstrips?)$/iu],
  ['port', /^(?:ports?|harbou?rs?|docks?)$/iu],
  ['ship', /^(?:ships?|tankers?|vessels?|boats?|gunboats?|frigates?|submarines?|freighters?)$/iu],
  ['aircraft', /^(?:aircraft|planes?|helicopters?|jets?|airliners?)$/iu],
  ['vehicle', /^(?:convoys?|vehicles?|buses|bus|trucks?|cars?|tanks?|trains?|lorr(?:y|ies))$/iu],
  ['bridge', /^(?:bridges?|dams?|tunnels?|roads?|railways?|highways?)$/iu],
  ['energy', /^(?:pipelines?|refiner(?:y|ies)|substations?|grid|reactors?|powerplants?|oilfields?|turbines?)$/iu],
  ['embassy', /^(?:embass(?:y|ies)|consulates?)$/iu],
  ['government', /^(?:parliament|palace|courthouse|ministr(?:y|ies)|prison|jail|courts?)$/iu],
  ['police', /^(?:stations?)$/iu],
  ['home', /^(?:homes?|houses?|apartments?|flats?|buildings?|blocks?|neighbou?rhoods?|villages?|districts?|hotels?|restaurants?|cafes?)$/iu],
];
