/** False on phones, where focus on a field brings up a keyboard that covers half the page. */
export const hasKeyboard = () => matchMedia("(hover: hover)").matches;
