/** Abbreviations that keep their full stop and do not end a sentence by it. */
export const abbreviations = [
  'Mr', 'Mrs', 'Ms', 'Dr', 'Prof', 'Rev', 'Hon', 'Sr', 'Jr', 'St', 'Mt', 'Ft', 'Gen', 'Lt', 'Col', 'Maj', 'Capt', 'Cpt', 'Cmdr', 'Adm', 'Sgt', 'Brig', 'Cpl', 'Pvt',
  'Sen', 'Rep', 'Gov', 'Pres', 'Amb', 'Sec', 'Dept', 'Govt', 'Inc', 'Ltd', 'Co', 'Corp', 'Bros', 'vs', 'No', 'Nos', 'approx', 'est', 'etc', 'al', 'cf', 'ca',
  'Jan', 'Feb', 'Mar', 'Apr', 'Jun', 'Jul', 'Aug', 'Sep', 'Sept', 'Oct', 'Nov', 'Dec', 'Mon', 'Tue', 'Tues', 'Wed', 'Thu', 'Thurs', 'Fri', 'Msgr', 'Messrs', 'Mme', 'Ave', 'Blvd',
];
