/** The usual colour of a party, as a small key beside its name; never the only way to tell it. */
const colours: Partial<Record<string, string>> = {
  Conservative: "conservative",
  Labour: "labour",
  "Labour (Co-op)": "labour",
  "Labour/Co-operative": "labour",
  "Liberal Democrat": "liberal-democrat",
  "Scottish National Party": "snp",
  "Green Party": "green",
  Green: "green",
  "Plaid Cymru": "plaid-cymru",
  "Democratic Unionist Party": "dup",
  "Reform UK": "reform",
};

export function PartyKey({ party }: { party: string }) {
  const colour = colours[party] ?? "other";
  return <span class={`party-key party-${colour}`} aria-hidden="true" />;
}
