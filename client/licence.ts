/** What goes with the words of Parliament wherever they are shown or exported. */
export const licenceName = "Open Parliament Licence v3.0";

export const licenceLine = `Contains Parliamentary information licensed under the ${licenceName}.`;
