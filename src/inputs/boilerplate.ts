/** Lines that no reader takes for the article, by class. Each pattern must hold the whole line. */
const classes: Readonly<Record<string, RegExp>> = {
  comments:
    /^(?:comments?(?: \(\d+\))?|(?:the )?comments? (?:section )?(?:are|is) (?:now )?closed|(?:leave|post|add|write) a (?:comment|reply)|(?:show|view|read|see) (?:all )?(?:\d+ )?comments?|\d+ comments?|have your say|join the (?:conversation|discussion)|have an opinion on this (?:story|article)\?.*|no comments yet)[.!]?$/i,
  sharing:
    /^(?:share|tweet|print|e-?mail|save|bookmark|copy link|link copied|whatsapp|telegram|facebook|twitter|linkedin|reddit|x|pinterest|(?:share|post|send|tweet|e-?mail|print) (?:this|it)?(?: ?(?:article|story|page|post|news|link))?(?: ?(?:on|via|by|to|with) [\w ,/&-]{1,60})?|share on:?|share:? .{0,60}(?:facebook|twitter|whatsapp|telegram|e-?mail|linkedin).*|(?:(?:share|facebook|twitter|whatsapp|telegram|e-?mail|linkedin|reddit|print|tweet|copy link|x)[\s|·•,/]+){2,}.*)[.!]?$/i,
  more: /^(?:(?:read|see|learn|find out|watch|listen) (?:also|more|next|further)(?: (?:about|on|in|at|here)\b.{0,120}|[:|–—-].{0,200})?|also read:? .{0,200}|(?:see|read|watch) also:? .{0,200}|related(?: (?:articles?|stories|news|content|topics|coverage|links|posts|reading))?(?::.{0,200})?|recommended(?: (?:stories|for you|reading))?:?|more (?:on this story|from (?:\S+ ?){1,4}|stories|news|top stories|on this topic):?|most (?:read|popular|viewed):?|you (?:may|might) (?:also )?(?:like|be interested in):?.{0,120}|up next:?.{0,200}|what to read next:?|continue reading.{0,80}|click (?:here|to) .{0,120}|\[?(?:…|\.\.\.)?\s?read more\]?|trending(?: now)?:?|in (?:this|other) (?:story|article|news):?|(?:skip to|back to) (?:content|main content|top|navigation).{0,40}|previous(?: article)?|next(?: article)?)(?:[.!…»→]|&raquo;)*$/i,
  subscribing:
    /^(?:(?:please )?(?:subscribe|sign[ -]?up|register|log ?in|sign in|become a (?:member|subscriber|patron)|support (?:us|our (?:work|journalism|reporting))|donate)(?: (?:now|today|here|free|us))?|(?:please )?(?:subscribe|sign[ -]?up|register) (?:to|for|now to|here)\b.{0,200}|get (?:our|the|your) .{0,80}(?:newsletter|in(?:to)? your inbox|e-?mail|updates|app)\b.{0,80}|(?:our )?(?:daily |weekly |free )?newsletters?|already (?:a (?:member|subscriber)|have an account)\?.{0,60}|this (?:article|story|content) is (?:for|only available to) subscribers.{0,60}|(?:download|get) (?:our|the) .{0,40}\bapps?\b.{0,80}|create an? (?:free )?account.{0,60})[.!»→]*$/i,
  following:
    /^(?:(?:you can )?follow (?:us|our|@\w+|.{1,60} on (?:x|twitter|facebook|instagram|telegram|whatsapp|google news|youtube|linkedin|threads|bluesky|mastodon))\b.{0,120}|(?:like|find|join) us on\b.{0,80}|(?:connect|stay connected|keep in touch) with us\b.{0,80}|watch us on\b.{0,80})[.!]?$/i,
  cookies:
    /^(?:(?:we|this (?:site|website)|our (?:site|website)|by (?:using|continuing to use|clicking)|the (?:site|website))\b.{0,160}\bcookies?\b.{0,240}|(?:accept|reject|manage|allow) (?:all )?(?:cookies|preferences)|cookie (?:policy|settings|preferences|notice)|(?:privacy|cookie) (?:policy|notice)(?:[\s|·•]+terms.{0,60})?|accept all|reject all)[.!]?$/i,
  pictures:
    /^(?:\(?(?:file )?(?:photo|photos|photograph|picture|image|images|video|illustration|graphic|map|cover|credit|caption|photo credit|image credit|image source|picture credit|photo illustration|source)(?: (?:by|courtesy(?: of)?|credit|via|from))?\s?[:©]\s?.{1,160}\)?|\[?(?:file )?(?:photo|image|picture)(?:graph)? (?:by|courtesy of|credit) .{1,120}\]?|\(?©? ?(?:[\p{L}. '-]{2,50}\/)?(?:getty(?: images)?|afp(?: photo)?|reuters|ap photo|epa(?:-efe)?|shutterstock|alamy|istock|anadolu(?: agency)?)(?:\/[\p{L}. '-]{2,50}){0,3}(?: via .{2,50})?\)?|file photo|image caption.{0,200}|\[?(?:image|video|photo) ?\d*\]?)\.?$/iu,
  rights:
    /^(?:(?:copyright|©|\(c\)|&copy;)\s?.{0,200}|all rights reserved.{0,160}|.{0,80}\ball rights reserved|this (?:material|content|article) may not be (?:published|reproduced|copied).{0,200}|reprinted (?:by|with) permission.{0,120}|this (?:page|article|story) is (?:archived|protected).{0,160})\.?$/i,
  adverts:
    /^(?:advertisements?|advert|sponsored(?: content)?|ad|ads by .{1,40}|promoted(?: content)?|story continues below.{0,60}|article continues (?:below|after).{0,60}|paid (?:post|content))[.:]?$/i,
  furniture:
    /^(?:#{2,}|\*{3,}|-{3,}|_{3,}|~{3,}|[-–—]+ ?(?:ends?|30|fin) ?[-–—]+|ends|end(?:s)? of (?:text|statement|readout|transcript)|\d+ min(?:ute)?s? (?:read|ago)|(?:estimated )?reading time:?.{0,30}|listen(?: to (?:this|the) (?:article|story|audio))?.{0,40}|(?:last )?(?:updated|modified|published|posted|first published|issued)(?: (?:on|at|in section))?:? .{0,60}\d.{0,40}|for immediate release:?|loading(?:\.\.\.|…)?|menu|home|search|close|tags?:.{0,200}|topics?:.{0,200}|categor(?:y|ies):.{0,120}|(?:media|press) contacts?:.{0,160}|contact us.{0,80}|about us|report an? (?:error|typo|mistake|correction).{0,120}|(?:spotted|found|see) an? (?:error|typo|mistake).{0,160})$/i,
  credits:
    /^(?:\(?(?:additional |with )?(?:reporting|writing|editing|compiled|edited|written|translated|translation|produced)(?: (?:and|&) (?:writing|editing|reporting))? by .{2,200}\)?|\(?with (?:inputs?|files|reporting|material) from .{2,100}\)?|.{2,60} contributed (?:to this (?:report|story|article)|reporting).{0,80}|our standards: .{0,100})\.?$/i,
};
const patterns = Object.values(classes);

/**
 * Whether a line is page furniture rather than article: closed comments, share bars, "Read more:", newsletters, cookies,
 * photo credits, rights, adverts.
 *
 * @example
 * isBoilerplate('Comments are closed.') // true
 */
export function isBoilerplate(line: string): boolean {
  const text = line.replace(/^[\s>•*|·–—-]+(?=\p{L})/u, '').trim();
  return text.length <= 320 && patterns.some((pattern) => pattern.test(text));
}
