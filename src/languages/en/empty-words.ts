/** Words that carry no matter of their own. */
export const emptyWords = `a an the and or but nor of in on at to for from by with without within into onto over under about as than that this these those
there here it its he him his she her hers they them their theirs we us our ours i me my you your who whom whose which what when where while
is are was were be been being am do does did done has have had having will would shall should can could may might must not no so such also too very
more most much many some any each both all other another own same just only even still yet again further well up out off down through during
between among against after before since until because if then thus how why s t said say says saying told mr mrs ms dr jr sr`;
