/** Words that leave no doubt of the speaker's part in the debate. */

/** Calls Members to speak, or to order. */
export const CALLS =
  /^(?:Order[.!,;]|I (?:now )?call (?:the (?:shadow|Minister|Leader|Secretary|Chair|SNP)|[A-Z][a-z]+ ?[A-Z—–-]|Mr |Mrs |Ms |Dr |Sir |Dame |[A-Z][a-z]+—))/;
const PRESIDES =
  /\bnot (?:really )?a (?:point of order|matter) for the Chair|\bfor the Chair\b.{0,60}\bnoted\b|\bis not a point of order\b|\b(?:constitute|amount to) a point of order\b|\bI am not going to call\b|\bfor (?:(?:his|her|that|the) points? of order|(?:giving|having given) me notice)\b|^With this (?:it )?(?:will be|we (?:will|shall))\b|^.{0,12}—I call \w/;

/** True for words that only whoever presides says. */
export function isChairs(text: string): boolean {
  return CALLS.test(text) || PRESIDES.test(text);
}

/** Moves the motion before the House, and no amendment to it. */
export const MOVES = /^(?:My Lords, )?I beg to move\b(?! an amendment)/;

/** Words that begin a speech and say whose it follows. */
export const FOLLOWS =
  /^.{0,80}\b(?:pleasure|honour|privilege|delight)\b.{0,30} to follow (?:in the footsteps of )?(?:the|my) (?:right )?(?:hon\.|noble)/;
/** In so many of their characters the one followed is named, if anywhere. */
export const FOLLOWED_NAMED_WITHIN = 200;
