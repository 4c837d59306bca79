import type { Briefing } from "../../../server/contract.ts";

const sideNames = { government: "Government side", opposition: "Opposition side" } as const;

/** How many contributions of each side were found and how many are quoted, in numbers. */
export function Balance({ balance }: { balance: Briefing["balance"] }) {
  const { sides, oneSided } = balance;
  return (
    <div class="balance">
      {oneSided && (
        <p class="badge-line">
          <span class="badge">one-sided</span> Only the {sideNames[oneSided]} is quoted.
        </p>
      )}
      <table class="counts">
        <caption class="visually-hidden">Balance: contributions by side</caption>
        <thead>
          <tr>
            <th scope="col">Balance</th>
            <th scope="col">Found</th>
            <th scope="col">Quoted</th>
          </tr>
        </thead>
        <tbody>
          {sides.map(({ side, found, quoted }) => (
            <tr key={side}>
              <th scope="row">{side ? sideNames[side] : "Side not established"}</th>
              <td>{found}</td>
              <td>{quoted}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
