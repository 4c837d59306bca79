/** As `QUESTION_LIMIT` of the contract, from which only types are taken. */
export const longestQuestion = 1000;
